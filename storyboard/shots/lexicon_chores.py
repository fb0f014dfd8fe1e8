"""The work of homes and gardens, and the tool each is done with. Rows of the lexicon; only data.

These rows come before all others of the lexicon that ask for as many words.
"""

from __future__ import annotations

from storyboard.model.shots import Pose
from storyboard.shots.acts import Act
from storyboard.shots.lexicon_rows import Rows, firm

_LITTLE = (
    "coin/ring/watch/key/keys/stone/ball/knife/gun/pistol/phone/letter/photo/photograph/card/cigarette/glass/cup/bottle/book/necklace/hat"
)
_GARDEN = "plant/plants/flowers/flower/garden/rose/roses/tomatoes/seedlings/lawn/geraniums/vegetables/pot/pots/herbs/tree/orchids"
_OWN = "+his/her/their"
_PAPER = "letter/note/paper/page/newspaper/map/bill/receipt/form/telegram/contract/photo/photograph/ticket/drawing/sheet"
_LINEN = "sheet/sheets/shirt/shirts/towel/towels/clothes/laundry/napkin/napkins/blanket/blankets/tablecloth/sweater/uniform/flag"
_MUSIC = "gong/bell/triangle/drum/cymbal/cymbals"

TENDED: Rows = (
    firm(
        Pose.WRITE,
        "paint portrait/picture/landscape/canvas/view/sunset/watercolour/watercolor/figurine/egg/eggs/nails/toenails/banner,"
        " paint at easel, daub",
        tool="paintbrush",
    ),
    firm(
        Pose.KNEEL,
        "draw/chalk/write/trace/scratch circle/line/map/cross/plan/word/name/figure/square/hopscotch on/in floor/ground/sand/dirt/snow/"
        "pavement/mud/dust",
        act=Act.POSE,
    ),
    firm(
        Pose.REACH,
        "draw/run/fill bath, draw/run/fill +a bath",
        at="sink",
    ),
    firm(
        Pose.HAUL,
        "draw/haul/pull/fetch/lift water/bucket/pail from/out/up, draw water,"
        " raise/lower/hoist/haul/run/strike flag/colours/colors/sail/sails/anchor/banner, raise/lower +the flag/anchor/sail, reel in,"
        " reel in fish/catch, haul/land/catch/pull fish in/aboard/out",
        thing="rope",
    ),
    firm(
        Pose.HOLD,
        "catch/land/hook fish/trout/salmon/pike/cod, fish, fish off/from/in, cast line/fly/rod, reel in, reel in fish/line,"
        " reel line/fish in",
        thing="fishing_rod",
    ),
    firm(
        Pose.LEAD,
        "draw/take/pull/lead @ aside, take @ aside, draw @ aside",
    ),
    firm(
        Pose.SIT,
        f"draw/pull/hug {_OWN} knees up/to, draw up knees, hug knees, put/plant/rest/swing/set {_OWN} feet/boots/legs/heels on/onto/"
        f"up desk/table/dashboard/stool/ottoman/chair/rail, put {_OWN} feet up, slide down banister/slide/bannister",
    ),
    firm(
        Pose.HANDS_UP,
        f"put/throw/raise/hold/stick/fling up {_OWN} hands/arms, put/throw/raise/hold/stick/fling {_OWN} hands/arms up,"
        " put up hands/arms, throw up hands/arms, raise both/arms/hands",
    ),
    firm(
        Pose.BOW,
        "throw up, throw up into/over/in/on, vomit, vomit into/over, retch, be sick, puke, heave +over, cough up",
    ),
    firm(
        Pose.THROW,
        f"throw {_OWN} coat/jacket/bag/hat/shirt over/on/onto/into, toss coat/jacket/bag/shirt/hat/keys/book/letter on/onto/over/into,"
        " toss @ apple/key/keys/ball/bottle/phone/bag/lighter/coin/orange,"
        " toss/throw/chuck/fling @ apple/key/keys/ball/bottle/phone/bag/lighter/coin/orange/towel/rope/gun/hat/cigarettes",
        act=Act.THROW,
    ),
    firm(
        Pose.CATCH,
        "catch ball/keys/key/it/apple/bag/bottle/bouquet/ring/coin/egg/cup/glass/vase/hat/rope/orange/frisbee, catch in +mid-air,"
        " catch one-handed",
    ),
    firm(
        Pose.WASH,
        "wash/rinse/scrub/soap/sponge/hose dishes/plates/plate/pots/pot/pan/car/truck/dog/vegetables/lettuce/brushes/shirt/clothes/"
        "bucket, wipe/dust/clean/polish/brush shelves/shelf/crumbs/counter/table/bar/mantelpiece/piano/dashboard/surface/screen/floor,"
        " brush/wipe crumbs/dust/ash/snow off/from, dust, dust off",
        thing="cloth",
    ),
    firm(
        Pose.RUB,
        "wipe blood/fingerprints/prints/mud/dirt/dust/grease off/from knife/gun/blade/glass/cup/photo/book/shoe/badge/phone/handle/stone/"
        "sword/lens, blow dust off/from, blow dust, clean fingernails/nails/gun/brush, brush/scrape mud/dust/dirt off/from,"
        " rub lamp/stone/coin",
        thing="cloth",
    ),
    firm(
        None,
        "wipe/wiping feet/boots/shoes on, wipe feet, press play/charges/on/ahead/case/pause/lips,"
        " pull face/faces/rank/strings, pull +through ., tap foot/feet, break silence/spell/rhythm/record/tie/rule/rules,"
        " take +the bait/fall, turn head, throw voice",
    ),
    firm(
        Pose.LEAN,
        "press/flatten/squash/put face/nose/forehead/ear/cheek/hands/palms against/to/on glass/window/windowpane/pane,"
        " lean/rest/lay forehead/head/face against/on",
        at="window",
    ),
    firm(
        Pose.LISTEN,
        "press/put/lay/hold/place ear to/against/at/on door/wall/keyhole/chest/rail/ground",
    ),
    firm(
        Pose.HANG,
        "pull/take/tear/rip/bring down poster/picture/sign/calendar/map/portrait/notice/photo,"
        f" hang washing/laundry/decorations/lights/wreath/bunting, hang {_LINEN}/coats/washing/socks on/up/out/over,"
        " take washing/laundry down/in/off, hang out washing/laundry/sheets",
        at="wall",
    ),
    firm(
        Pose.DANGLE,
        "hang/dangle/swing from/off ledge/edge/rope/branch/roof/balcony/bar/chandelier/cliff/bridge/windowsill/trapeze/gutter,"
        " hang/dangle by fingertips/hands/fingers",
    ),
    firm(
        Pose.POUR,
        f"water {_GARDEN}, water",
        tool="watering_can",
    ),
    firm(
        Pose.POUR,
        "pour petrol/gasoline/gas/kerosene/fuel/paraffin on/over/around/into/across, douse with, pour out petrol",
        tool="jerrycan",
    ),
    firm(
        Pose.POUR,
        "pour/throw/tip/fling/empty/fetch bucket/water over/on/into/onto, fill bucket/pail/trough/bath from, bail, bail out, slosh water",
        thing="bucket",
    ),
    firm(
        Pose.POUR,
        "pour tea, pour tea/coffee, pour out tea, pour more/some tea, pour @ tea, pour tea for, pour coffee",
        tool="teapot",
    ),
    firm(
        Pose.PRESS,
        "iron, iron shirt/shirts/dress/sheet/trousers/clothes/uniform/collar/tie/handkerchief",
        tool="iron",
    ),
    firm(
        Pose.PRESS,
        "roll dough/pastry, roll out dough/pastry",
        tool="rolling_pin",
    ),
    firm(
        Pose.PRESS,
        f"fold {_PAPER}, fold {_LINEN}, fold up {_PAPER}, fold {_PAPER} up/in/into, crumple/scrunch/crush/ball/wad {_PAPER},"
        f" crumple/scrunch/ball/screw/wad up {_PAPER}, crumple {_PAPER} up/into/in, squeeze sponge/lemon/orange/tube/lemons/dough,"
        " squeeze out, roll up/out map/plan/plans/carpet/rug/dough/poster/blueprint/sleeping,"
        " press flower/flowers/leaf/leaves in/into/between, crush/grind/pound/mash pill/pills/herbs/garlic/pepper/potatoes/spices/seeds/"
        "grapes/coffee, roll carpet/rug, make bed/sandwich/sandwiches/beds, wrap present/gift/parcel/presents/package/sandwich/cup/fish,"
        " wrap, gift-wrap",
    ),
    firm(
        Pose.TEND,
        "make sandwich/sandwiches, wrap present/gift/parcel/presents/package/sandwich/fish, tape box/parcel/window,"
        " seal box/envelope/parcel, lick envelope/stamp/seal",
    ),
    firm(
        Pose.READ,
        "unfold map/plan/plans/blueprint/newspaper/letter/note/paper/page, spread/open newspaper/paper, shake newspaper open,"
        " flip/flick/leaf/thumb/page/look through magazine/book/album/newspaper/file/catalogue/diary/menu/passport/papers/pages/letters,"
        " turn page/pages",
        act=Act.TAKE,
        thing="letter",
    ),
    firm(
        Pose.TEAR,
        "tear/rip/pull page/sheet/leaf/picture/cheque/check from/out, tear/rip/pull down/off poster/sign/notice/label/bandage/wallpaper,"
        " rip page/pages/cheque",
    ),
    firm(
        Pose.PULL,
        "rip/tear/pull/yank/wrench phone/cord/plug/cable/wire/pipe/plank/board/sink from/off/out,"
        " pull/yank plug/cord/chain/tooth/nail/arrow/splinter, pull out tooth/arrow/nail/stake/thorn/knife/plug",
    ),
    firm(
        Pose.FIGHT,
        "stab, stab @, stab at, slash, slash at, slash @, slash tyre/tyres/tire/tires/painting/canvas/face/throat",
        tool="knife",
    ),
    firm(
        Pose.FIGHT,
        f"smash/break/shatter/hit/destroy {_LITTLE}/radio/camera/computer/screen/television/vase/mirror/window/lock/statue/wall/clock/ice/"
        f"car/windscreen/windshield with, strike/hit/beat/bang/ring {_MUSIC}, strike/hit {_MUSIC} with",
        thing="hammer",
    ),
    firm(
        Pose.FIGHT,
        "hit ball, hit +the ball, swing racket, serve ball, play tennis/badminton/squash",
        tool="racket",
    ),
    firm(Pose.FIGHT, "swing bat/club, tee off, play baseball/golf/hockey/cricket", tool="stick"),
    firm(
        Pose.PLAY,
        "strike/hit/beat/bang gong/drum/drums/cymbal/triangle/tambourine, beat/bang +the drum/drums,"
        " blow whistle/trumpet/horn/bugle/flute/conch",
    ),
    firm(
        Pose.SPEAK_INTO,
        "blow whistle/whistles, blow +a/the/his/her whistle, blow on whistle",
        tool="whistle",
    ),
    firm(
        Pose.SPEAK_INTO,
        "blow up balloon/balloons/mattress/airbed/ball, blow/inflate balloon/balloons, inflate",
        tool="balloon",
    ),
    firm(
        Pose.SPEAK_INTO,
        "blow bubbles, blow bubble/dandelion/feather",
    ),
    firm(
        Pose.SLAM,
        "hit/strike/pound/bang/thump/slap/smack/beat table/desk/bar/counter/dashboard/steering/wheel/railing/lectern/machine,"
        " hit/bang/slap/thump/pound on table/desk/bar/counter, bang gavel, bang/bring down fist/gavel",
    ),
    firm(
        Pose.KNOCK,
        "hammer/hit/drive/knock/pound/bang nail/nails/staple/staples/peg/stake/sign/board,"
        " hammer/hit/drive/knock/pound nail/nails/staple/staples/peg/stake/sign/board into/in/on/home,"
        " nail board/boards/plank/planks/sign/notice/picture/door/window, nail shut/up, board up, board up window/windows,"
        " drive stake/nail, hammer, hammer away, hammer at",
        at="wall",
        tool="hammer",
    ),
    firm(
        Pose.CROUCH,
        "lift/raise/peel/pull back/up corner/edge of carpet/rug/mattress, lift corner/edge of carpet/rug/mattress/blanket/tarp,"
        " lift carpet/rug",
    ),
    firm(
        Pose.LOOK_UP,
        f"lift/raise {_OWN} head/face/eyes/chin/gaze",
        act=Act.LOOK,
    ),
    firm(
        Pose.LOOK_DOWN,
        f"drop/lower {_OWN} gaze/eyes/head/chin, hang {_OWN} head",
        act=Act.LOOK,
    ),
    firm(
        Pose.LIE,
        f"pull/draw/drag blanket/covers/sheet/duvet/quilt/bedclothes up/over {_OWN}, pull blanket/covers/duvet over head",
    ),
    firm(
        Pose.PLAY,
        "play drums/drum/cymbals, drum",
        thing="drum",
    ),
    firm(
        Pose.RUB,
        "blow/breathe on hands/fingers/glasses/window/mirror, warm/rub/chafe hands/fingers, wipe hands",
    ),
    firm(Pose.KNOT, "dry hands, towel hands, dry/wipe hands on/with/in towel/cloth/rag/apron", thing="cloth"),
)
"""Bodies, homes, gardens: what is looked after."""

GRIPPED: Rows = (
    firm(
        Pose.TEND,
        "adjust, straighten, wrestle with, fiddle with, tinker with, fumble with, struggle with, battle with, grapple with",
    ),
    firm(
        Pose.TEND,
        "tighten, loosen, tighten/loosen/adjust screw/bolt/nut/leg/valve/wheel/clamp/string/strings/wire/lens",
        thing="wrench",
    ),
    firm(
        Pose.OPEN_DOOR,
        "drag/pull/slide/haul/draw/push/shove/heave/tug gate/grille/grating/shutter/shutters across/shut/closed/to/open/aside/back",
    ),
    firm(
        Pose.TEND,
        "fiddle with, fumble with, struggle with, battle with",
    ),
    firm(
        Pose.WEAR,
        "tighten/loosen/adjust/straighten/smooth/tug/fix belt/scarf/shawl/coat/jacket/dress/skirt/bowtie/bow-tie/cuffs/cuff/sleeve/"
        "sleeves/lapel/lapels/apron/waistcoat/uniform/shirt/vest/strap/bra/corset/gown/robe/cardigan/skirt/blouse/collar/tie/veil/wig/"
        "hair/hat/cap/glasses/mask/medal/medals/badge",
        at="own_coat",
    ),
    firm(
        Pose.WEAR,
        "tighten/loosen/adjust/straighten/smooth/fix collar/tie/veil/wig/hair/hat/cap/glasses/mask/crown/helmet/headphones/headscarf",
    ),
    firm(
        Pose.BRANDISH,
        "swing/whirl/twirl/spin/wave rope/lasso/chain/whip/sling/bag/sword/club/cane/stick/belt/hammer over/above/around/round head/his/"
        "her, swing/whirl/twirl/crack lasso/whip/sling/chain, wave/shake/swing stick/cane/broom/umbrella/fist/sword/club/axe/spade/"
        "shovel/rolling-pin/newspaper/shoe/poker at",
        thing="rope",
    ),
    firm(
        Pose.PULL,
        "wrestle/wrench/work/prise/pry out/free/loose/from/off",
    ),
    firm(
        Pose.PUT,
        "slide/push/shove/roll/skim/shoot/pass down/along/across/over table/desk/bar/counter/floor/bench,"
        " slide/push/shove/skim sheet/paper/glass/drink/file/folder/note/photo/bottle/beer/cup/envelope/money/chip/chips/piece down/"
        "along/across/over/under/toward/towards/forward/back",
        act=Act.THROW,
    ),
    firm(
        Pose.CARRY,
        "lift/take/carry/haul/pull/gather/scoop @ from/out/into/onto/over/off/down/in/up,"
        " lift/carry/scoop/gather son/daughter/boy/girl/child/baby/kid/toddler from/out/into/onto/up/in/off/over, carry/lift/hoist @,"
        " carry/lift son/daughter/child/boy/girl/bride/wife",
    ),
    firm(
        Pose.THROW,
        "bat/swat/fling/throw/knock/slap away/off/aside, bat/swat/slap at",
    ),
)
"""What the hands have a grip on."""

CHORES: Rows = (
    *TENDED,
    *GRIPPED,
)
"""By the object of the verb."""
