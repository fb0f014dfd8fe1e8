"""Looking closely, mending, sewing, gardens and animals. Rows of the lexicon; only data.

These rows come before all others of the lexicon that ask for as many words.
"""

from __future__ import annotations

from storyboard.model.shots import Pose
from storyboard.shots.acts import Act
from storyboard.shots.lexicon_rows import Rows, firm

_WRUNG = "cloth/cloths/towel/rag/rags/sponge/mop/shirt/socks/dress/skirt/coat/jacket/hat/handkerchief/bandana/scarf/hair/sweat/water"
_WASHERS = "washer/washers/dryer/dryers/drier/driers/tumble-dryer/washing"
"""What washes and dries clothes."""

REPAIRED: Rows = (
    firm(
        Pose.TEND,
        "weed, weed garden/bed/row, pull/yank/tug weed/weeds, pull/yank +up weed/weeds,"
        " plant tree/seed/seeds/bulb/bulbs/potatoes/flower/flowers/rose/sapling/seedling/seedlings/"
        "row/corn/beans/vegetables/cabbage, pot/repot plant/seedlings",
        base=Pose.KNEEL,
        thing="trowel",
    ),
    firm(
        Pose.STAND,
        "plant +feet/himself/herself/themselves, plant +his/her/their feet",
    ),
    firm(
        Pose.LOOK_DOWN,
        "examine/inspect/study/check/look/survey/consider/contemplate engine/floor/ground/tracks/footprints/grave/bodywork/damage/shoes/"
        "carpet/corpse/hull/stain/blood/bed/machine/tyre/tire",
    ),
    firm(
        Pose.HOLD,
        "examine/inspect/study/turn/weigh/feel/regard knife/gun/key/coin/ring/stone/bottle/box/cup/watch/necklace/envelope/bullet/shell/"
        "button/badge/device/phone/glove/shoe/vial/tooth/bone/feather/jewel/diamond/gem/pearl/fabric/cloth/blade/statuette/figurine/vase/"
        "doll/apple/fruit/fish/hat/camera/glass/cigarette/lighter/chip/tool/part",
        act=Act.TAKE,
    ),
    firm(
        Pose.READ,
        "examine/inspect/study/check/scrutinise/scrutinize letter/map/photo/photograph/paper/papers/passport/ticket/card/contract/"
        "document/documents/page/plan/plans/drawing/x-ray/menu/bill/receipt/list/chart/book/ledger/signature/banknote/license/licence/id/"
        "note/phone/screen/clipboard/file/folder/notebook/instructions/recipe",
        act=Act.TAKE,
    ),
    firm(
        Pose.THINK,
        "examine/inspect/study/contemplate/consider painting/portrait/picture/sculpture/statue/wall/board/blackboard/chessboard/map/"
        "poster +on, examine/study/contemplate/consider painting/portrait/sculpture/statue/mural",
    ),
    firm(
        Pose.TEND,
        "examine/inspect/check body/corpse/wound/patient/leg/arm/eyes/teeth/throat/head/injury/cut/bruise/animal/horse/dog/foot/hand/"
        "wounds, take +pulse, listen heart/chest/lungs, tap knee/chest",
        base=Pose.KNEEL,
    ),
    firm(
        Pose.TEND,
        "measure, measure window/door/room/table/wall/board/plank/distance/floor/shelf/waist/chest/head/height/foot, tape measure",
        tool="tape_measure",
    ),
    firm(
        Pose.PUT,
        "weigh gold/letter/parcel/flour/meat/fish/sugar/apples/potatoes/coffee/baby/powder, put/place/lay on scales/scale, measure out",
        act=Act.THROW,
        thing="scales",
    ),
    firm(
        Pose.TEND,
        "repair/fix/mend/service/check engine/motor/car/truck/machine/pump/tractor/boiler/generator/pipe/bike/bicycle/motorcycle/sink/"
        "wheel/plumbing/radiator/brakes/chain/washing/lawnmower/plane/boat, work/tinker on/with engine/car/motor/bike/bicycle/machine,"
        " change/replace tyre/tire/wheel/oil, undo/tighten/loosen nut/nuts/bolt/bolts/pipe/wheel, remove wheel/bolt/nut",
        tool="wrench",
    ),
    firm(
        Pose.TEND,
        "repair/fix/mend radio/phone/clock/watch/computer/television/lamp/toaster/fuse/toy/lock/camera/robot/drone/wiring/switch/glasses/"
        "instrument/typewriter, screw/unscrew, screw/unscrew panel/plate/back/cover/hinge/screw/screws/bulb/number in/on/off, rewire,"
        " solder, solder wire/wires/board",
        tool="screwdriver",
    ),
    firm(
        Pose.KNOCK,
        "fix/repair/mend roof/fence/step/stairs/shutter/door/gate/chair/table/shelf/floor/floorboard/boards/barn/shed/hull",
        at="wall",
        tool="hammer",
    ),
    firm(
        Pose.REACH,
        "drill, drill hole/holes/wall/into/through, drill +a hole/holes",
        at="wall",
        tool="drill",
    ),
    firm(
        Pose.TEND,
        "chisel, chisel stone/wood/ice/marble/name/at/away, carve stone/marble/statue/figure/block, sculpt",
        tool="chisel",
    ),
    firm(
        Pose.TEND,
        "operate +on, operate on, cut/slice open body/chest/patient, make incision, dissect, perform surgery/autopsy",
        tool="scalpel",
    ),
    firm(
        Pose.PULL,
        "work/man pump/lever/levers/handle/bellows/loom/crane/press/machine/controls, pump, pump water/handle/bellows,"
        " operate crane/lever/winch/pump/machine/controls/drill",
        at="lever",
    ),
    firm(
        Pose.RUB,
        "groom/brush/curry horse/pony/mule/dog/donkey, rub down horse/pony",
        tool="hairbrush",
    ),
    firm(
        Pose.RUB,
        "clean/scrub/wipe/polish +the/a/his/her/their fish tank/bowl, clean/scrub/wipe aquarium/fishtank/tank",
        thing="cloth",
        at="pane",
    ),
    firm(
        Pose.CUT,
        "shear, shear sheep, gut/fillet/scale/clean fish/salmon/trout/eel/deer, skin, skin rabbit/deer/hare/animal, prune,"
        " prune roses/vines/trees, cut fish/open",
        thing="fish",
    ),
    firm(
        Pose.KNOCK,
        "pitch/put/set tent up, pitch tent, drive/hammer peg/pegs/tent, set up tent, pound stake/stakes/peg",
        base=Pose.KNEEL,
        tool="hammer",
    ),
    firm(
        Pose.PRESS,
        "make/fold paper/plane/boat/hat/swan/crane, fold paper/napkin, make bed, make +the bed,"
        " make sandwich/sandwiches/snowman/sandcastle/model/pie/bread/dough, build sandcastle/model/house +of, glue, glue together,"
        " stick together, shape clay/dough, mould clay",
    ),
    firm(
        Pose.REACH,
        "pet/pat/stroke/scratch/touch/caress dog/cat/horse/pony/puppy/kitten/cow/goat/mule/donkey/lion/animal/bird/rabbit/tail/mane/"
        "muzzle/nose of",
    ),
    firm(
        Pose.SLAM,
        "slap/swat/squash/crush mosquito/fly/bug/spider/insect/cockroach/wasp,"
        " slap/slam/bang/smack money/cash/cards/card/paper/file/folder/book/wallet/badge/photo/letter/contract on/onto/down",
    ),
    firm(
        Pose.PUT,
        "hide/stash/conceal/slide/push/shove/tuck/slip letter/money/gun/key/knife/bottle/box/photo/envelope/bag/book/diary/note/phone/"
        "ring/coin/it/them under/beneath/behind/in/inside/into, empty ashtray/bag/bin/bucket/drawer/box/purse/sack out/onto/into/over/"
        "on, empty ashtray/bin",
        act=Act.THROW,
    ),
    firm(
        Pose.TEND,
        "burn letter/paper/papers/photo/photograph/note/map/money/document/documents/contract/book/diary/evidence/file,"
        " burn +the letter/papers/photo/money, set letter/paper/photo/map alight/on,"
        " hold letter/paper/photo/match to/over flame/candle/match/letter",
        thing="letter",
    ),
    firm(
        Pose.DAB,
        "spray/dab perfume/cologne/scent on/behind, lick/suck lip/lips, bite/chew/lick/suck finger/thumb/knuckle,"
        " lick finger/thumb/lips/fingers",
    ),
    firm(
        Pose.RUB,
        "crack/wring/rub/flex/massage/soap knuckles/hands/fingers/wrist/wrists, crack +his/her knuckles, wring +his/her/their hands",
    ),
    firm(
        Pose.KNOT,
        f"wring {_WRUNG} out/into/over/onto, wring {_WRUNG}, wring out {_WRUNG}, squeeze out sponge/rag/cloth, twist water from/out",
        at="own_wring",
        thing="cloth",
    ),
    firm(Pose.KNOT, "wring neck", thing="cloth"),
    firm(
        Pose.POCKET,
        "empty/turn out pocket/pockets, turn pocket/pockets out, check/search/pat/feel pocket/pockets, go through pockets",
    ),
    firm(
        Pose.POUR,
        "hose, hose down, hose car/deck/garden/yard, spray car/plants/garden/crowd with",
        tool="hose",
    ),
    firm(
        Pose.TEND,
        "feed baby/boy/girl/patient/child soup/porridge/with, feed @ soup/porridge/pill/cake/ice, spoon soup/food/porridge into",
        tool="spoon",
    ),
    firm(
        Pose.THROW,
        "feed chickens/hens/ducks/pigeons/geese/birds/gulls/fish/swans/pigs, scatter seed/seeds/corn/grain/crumbs/ashes/petals/feed,"
        " sow, sow seed/seeds",
        act=Act.THROW,
        thing="seeds",
    ),
    firm(
        Pose.PUT,
        "feed dog/cat/puppy/kitten, feed coins/coin/paper/card/tape/film into/through,"
        " load dishwasher/oven/film/camera/tray/plate, load dishes/laundry/clothes into",
        act=Act.THROW,
    ),
    firm(Pose.PUT, f"load/fill/stuff/pack {_WASHERS}, put +a/the/another wash/load on", thing="shirt"),
    firm(Pose.HOLD, f"empty/unload {_WASHERS}, empty out {_WASHERS}", thing="shirt"),
    firm(Pose.OPEN_DOOR, f"open/shut/close/slam {_WASHERS}, open up {_WASHERS}"),
    firm(
        Pose.WEAR,
        "tie/knot/loosen/straighten/undo tie/bowtie/bow-tie/headscarf/bonnet/cravat, tie +his/her/a/the tie/bowtie/apron, tie apron,"
        " button/unbutton/do/undo shirt/coat/jacket/blouse/dress/cuffs/vest/waistcoat/uniform,"
        " pin flower/brooch/badge/rose/corsage on/to +his/her, pin on brooch/badge",
    ),
    firm(
        Pose.KNOT,
        "tie/moor/lash/secure/make boat/ship/canoe/raft/horse/mule/dog to/up/fast, hitch horse/mule to",
        tool="rope",
    ),
    firm(
        Pose.KNOT,
        "sew, stitch, sew on button/patch, sew button/patch/sleeve/dress/shirt/hem/wound/curtain on/up, darn, darn sock/socks,"
        " mend sock/socks/dress/shirt/trousers/coat/jacket/sail/hem, embroider, hem",
        tool="needle_thread",
    ),
    firm(
        Pose.TEND,
        "sew up wound/cut/gash/arm/leg/head/him/her/patient, stitch up, stitch wound/cut/gash",
        tool="needle_thread",
    ),
    firm(
        Pose.KNOT,
        "tape box/parcel/carton/package/wire/wires/handle/mouth/hands, tape +up, tape shut/closed/together",
        tool="tape",
    ),
    firm(
        Pose.TEND,
        "pry/prise/lever/jimmy/force/crowbar crate/lid/box/door/board/boards/floorboard/drawer/chest/safe/window/coffin/trunk open/up/"
        "off/loose, pry/prise/lever/jimmy/force open/up/off/loose, pry/prise/lever open/up crate/lid/box/door/floorboard/chest/coffin",
        tool="crowbar",
    ),
    firm(
        Pose.TEND,
        "bandage @, bandage head/arm/leg/wound +of, put bandage/plaster/tourniquet on, wrap/wind bandage around/round @",
        tool="bandage",
    ),
    firm(
        Pose.EAT,
        "taste soup/sauce/stew/broth/cake/wine/food, sample soup/sauce/stew, try soup/cake/stew",
        tool="spoon",
    ),
    firm(
        None,
        "play +hide, play part/trick/role/fair/cool/innocent/dumb/along/safe/it/up/down/god, dig nails/heels/fingers in/into, blow bubble",
    ),
)
"""Gardens, looking closely, repairs, sewing, animals."""

RARER: Rows = (
    firm(
        Pose.PRESS,
        "slap/stick/press/smack/slam/clap sticker/label/stamp/poster/plaster/patch/note/seal/tape/post-it/notice on/onto/over/across,"
        " pound/punch/thump/beat/slap/work dough/clay/meat/steak/schnitzel, knead dough/bread/clay",
    ),
    firm(
        Pose.POINT,
        "jab/stab/poke/thrust/wag/shake/prod finger/thumb at/toward/towards/into, jab/stab/thrust/wag/shake +a/his/her/an finger,"
        " level finger",
    ),
    firm(
        Pose.REACH,
        "slash/dab/smear/daub/brush/slap red/paint/blue/black/white/yellow/green/colour/color/line/lines across/on/onto/over canvas/wall/"
        "door/board, dip brush/pen/quill, smear/rub/spread/wipe paint/blood/mud/cream/grease/lotion on/over/across wall/door/mirror/"
        "window/canvas",
    ),
    firm(
        Pose.DAB,
        "smear/rub/spread/wipe paint/blood/mud/cream/grease/lotion/powder/ointment/ash on/over/across face/cheek/cheeks/forehead/arms/"
        "lips/nose/skin, knead/massage/rub/press temple/temples/neck/forehead/eyes, mop/blot/pat/fan brow/forehead/face/neck/lips,"
        " fan himself/herself",
    ),
    firm(
        Pose.WAVE,
        "fan himself/herself/with, fan +himself/herself/face",
    ),
    firm(
        Pose.HANG,
        "peg/clip/hang/pin shirt/shirts/sheet/sheets/washing/laundry/clothes/towel/sock/socks/nappy/photo/photos/print/prints to/on/up/"
        "out/onto line/rope/wire/rack/clothesline, peg out, peg out washing,"
        " push/stick/press/tack/stab pin/pins/tack/thumbtack/note/photo/card/dart into/on/onto/to board/corkboard/wall/map/noticeboard",
    ),
    firm(
        Pose.HOLD,
        "swirl/slosh/rattle/nurse/twirl/turn/contemplate/cradle brandy/wine/ice/whisky/whiskey/drink/glass/cup/cognac/dregs/tea/coffee,"
        " swirl, swirl +in +glass, test/feel/try weight/fabric/cloth, test, heft",
        act=Act.TAKE,
        thing="glass",
    ),
    firm(
        Pose.POCKET,
        "holster, holster gun/pistol/weapon/revolver, sheathe sword/knife/dagger, tuck gun/pistol into/in belt/waistband/trousers,"
        " stow gun",
    ),
    firm(
        Pose.PUT,
        "wedge/jam/prop/shove/push/set chair/broom/plank/wardrobe/table/stick/board under/against/beneath handle/door/knob/doorhandle,"
        " prop/lean/stand/rest/set broom/ladder/rifle/bike/bicycle/spade/shovel/stick/cane/umbrella/board/painting/picture/mirror/mop/"
        "axe/guitar/ski/skis against/by/on/next, lay hand/cards/flush/full/ace/cards face/down/out, line up,"
        " line up glasses/bottles/cups/cans/dominoes/soldiers/pills/tins, arrange, arrange flowers/glasses/chairs/cards/knives/plates",
        act=Act.THROW,
    ),
    firm(
        Pose.WASH,
        "plunge/sink/thrust/bury/soak hands/arms/hand/plates/clothes in/into sink/water/basin/bucket/suds/tub",
    ),
    firm(
        Pose.TYPE,
        "ring/tally/tot up groceries/purchases/sale/items/bill/total, ring up +the/a/his/her, work till/register,"
        " spread/rest/poise/place hands/fingers on/over keys/keyboard/piano",
    ),
    firm(
        Pose.KNOT,
        "rack, rack shotgun/slide/gun, thumb/push/press/pack tobacco/bullet/cartridge/shell into,"
        " wind/unwind/roll bandage/wool/yarn/string/tape/thread/wire/film/cable/ball, roll bandage, unroll bandage",
    ),
    firm(
        Pose.SHOOT,
        "empty clip/gun/magazine/pistol/revolver/rifle into/at, empty gun, spray bullets, loose/let arrow/off, fire off,"
        " pump/put bullet/bullets/round/rounds/shot in/into, squeeze/get off shot/shots/round",
    ),
    firm(
        Pose.SMOKE,
        "tap/flick/knock/shake ash, tap/flick/knock/shake ash/cigarette/pipe into/on/out/off",
    ),
    firm(
        Pose.EAT,
        "cram/shove/stuff/push/jam/pop/slide/fork/spoon/shovel/scoop/pack last/rest/whole/food/cake/bread/doughnut/sandwich/burger/fries/"
        "pasta/rice/popcorn/handful into/in mouth/face, shovel/fork/spoon/wolf food/rice/beans/stew/peas/eggs/noodles,"
        " finish soup/bread/tart/pie/apple/plate/doughnut/soup/meal/breakfast/dinner/sandwich",
    ),
    firm(
        Pose.THROW,
        "feed log/logs/coal/wood/fuel/paper/papers/letters/books/branch/stick to/into/on stove/fire/furnace/flames/boiler/grate,"
        " toss/throw/put/lay/drop log/logs/coal/wood/branch/letter/paper/papers/photo/photograph/book on/onto/into/in fire/flames/stove/"
        "furnace/blaze/embers/fireplace/hearth/grate",
        act=Act.THROW,
    ),
    firm(
        Pose.STOP,
        "flip @ bird/finger/off, flip +the bird, give @ the finger",
    ),
    firm(
        Pose.TEND,
        "hold mirror/spoon/straw/feather/bottle/mug/bowl/canteen/thermometer to lips/mouth/nose,"
        " button/zip/fasten/do child/boy/girl/baby/son/daughter coat/jacket/shirt/dress/up,"
        " pry/prise/pick/dig/pull/ease/tweeze/cut splinter/thorn/bullet/glass/shard/shrapnel/arrow/nail/stinger/bee from/out",
    ),
    firm(
        Pose.FIGHT,
        "smash/break/shatter/hack/beat at/through/open lock/padlock/ice/wall/box/safe/chest/coffin/lid with,"
        " hack/slash/beat at/through vines/undergrowth/bushes/brambles/weeds/reeds/flames/branches/nettles/grass",
        thing="stick",
    ),
    firm(
        Pose.KNEEL,
        "chalk/draw/paint/scratch/trace/mark +a line/circle/square/cross/star/outline/arrow down/on/across/around/in/round floor/ground/"
        "pavement/sand/deck/road/dirt/body/middle",
    ),
    firm(
        Pose.SLAM,
        "drum fingers, drum fingers on/against, rap/bang/tap/knock/slap/beat desk/table/lectern/bar/rail with,"
        " tap/rap ruler/stick/pointer/pen/baton/cane on/against",
    ),
)
"""Rarer verbs."""

LATER: Rows = (
    firm(
        Pose.SHOW,
        "clink glass/glasses/cup/cups/mug/mugs/bottle/bottles, clink, touch glasses, chink glasses, raise +a toast,"
        " hold/lift/raise/tilt +the/a/an/his/her up light/window/sun/lamp/lens/camera/bulb, hold/lift to light/window/sun/lamp,"
        " hold +it up to, hold negative/x-ray/slide/photo/coin/gem/bill/note/bottle/glass/egg up/to light",
        act=Act.TAKE,
        thing="glass",
    ),
    firm(
        Pose.KNOT,
        "snap/pull/tug/draw/peel/strip/put/take/slip/work glove/gloves/mitten/mittens on/off,"
        " snap/pull/tug/draw/peel/strip/put/slip on/off glove/gloves/mitten/mittens,"
        " fill syringe/lighter/pen/pipette/fountain from/with, draw up syringe, fill syringe",
        thing="glove",
    ),
    firm(
        Pose.KNOT,
        "fill syringe, draw up, draw +syringe, tap syringe/vial/needle, flick syringe/vial",
        tool="syringe",
    ),
    firm(
        Pose.REACH,
        "scan barcode/item/items/groceries/ticket/tickets/card/badge/fingerprint/passport/code, swipe card/badge/pass,"
        " wave card/badge over/at +reader",
    ),
    firm(
        Pose.PUSH,
        "push/wheel/roll/trundle/steer/shove pram/cart/trolley/wheelchair/car/bike/bicycle/barrow/stroller/gurney/stretcher/wheelbarrow/"
        "moped/motorbike/piano/bed/bin/dolly/barrel/crate/buggy/rack/boat through/along/down/up/into/past/across/over/out/onto/to/toward/"
        "towards/away/back",
    ),
    firm(
        Pose.SLAM,
        "hammer/ding/hit/slap/strike/punch bell on/at, hammer/slap/hit/ding +the/a bell",
    ),
    *(
        firm(Pose.PRESS, f"ring/press/tap/ding/hit/slap/strike/sound bell on/at {top}", at=at, tool="bell")
        for at, top in (("counter", "counter/bar/reception"), ("desk", "desk/table"))
    ),
    firm(
        Pose.HOLD,
        "dig/fish/scoop/wrestle/work/extract/produce/draw/pluck phone/keys/key/wallet/coin/coins/purse/note/card/letter/photo/lighter/"
        "handkerchief/ring/ticket/pen/notebook/cigarettes from/out",
        act=Act.TAKE,
    ),
    firm(
        Pose.TYPE,
        "punch/tap/key/type/enter/jab/stab/peck number/numbers/code/digits/password/pin/message/address/coordinates/combination in/into/"
        "on/out/up, punch in/out, punch number/numbers/code/digits, hit send/enter/return/delete",
    ),
    firm(
        Pose.POUR,
        "squirt/drizzle/squeeze/shake/dribble/slop/splash/glug ketchup/mustard/honey/oil/sauce/syrup/salt/pepper/vinegar/cream/milk/wine/"
        "gravy/ketchup/soap/detergent/lighter/water over/on/onto/in/into/across",
    ),
    firm(
        Pose.SPY,
        "level/aim/train/point/turn/raise/lift/swing camera/video/camcorder/lens/telescope/binoculars at/on/to/toward/towards,"
        " level camera",
    ),
    firm(
        Pose.PLAY,
        "raise/lift/put/press/bring trumpet/horn/flute/bugle/violin/fiddle/saxophone/sax/harmonica/clarinet/trombone/recorder/oboe/"
        "bagpipes to lips/mouth/chin/shoulder, play note/notes/tune/chord/chords/melody/waltz/jig/lullaby/march/anthem/song/scale,"
        " raise trumpet/horn/flute/bugle/violin",
    ),
    firm(
        Pose.LIE,
        "pull/draw/tug/drag blanket/covers/sheet/duvet/quilt/bedclothes/eiderdown to/over/around +his/her/their chin/neck/ears/head/nose/"
        "face/shoulders, pull +the/a/his/her blanket/covers/sheet/duvet/quilt up",
    ),
    firm(
        Pose.TEND,
        "rake/paw/sift/sort/flick/riffle/dig/go/root/hunt/pick/comb through hangers/clothes/drawer/drawers/rubble/ashes/trash/bin/"
        "rubbish/garbage/dresses/racks/rack/mail/papers/files/laundry/cupboard/cupboards/shelves/boxes/wreckage/debris/belongings/"
        "luggage/suitcase",
    ),
    firm(
        Pose.LIFT,
        "lift/raise/open/prop/close/lower lid +of, lift/raise/open piano/coffin lid",
    ),
    firm(
        Pose.CUT,
        "grate/zest/shred cheese/lemon/carrot/carrots/nutmeg/chocolate/ginger over/into/onto, grate, core, pit, hull",
        thing="cheese",
    ),
)
"""Of shops, doctors, roads."""

REPAIRS: Rows = (
    *REPAIRED,
    *RARER,
    *LATER,
)
"""By the object of the verb."""
