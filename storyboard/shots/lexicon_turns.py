"""Verbs whose other words say which of their meanings is meant: `breaks bread` is no fight, `leaves it there` no exit. Only data.

These rows come before the tables of `verbs` and, of phrases as long, before the other rows of the lexicon.
"""

from __future__ import annotations

from storyboard.model.shots import Pose
from storyboard.shots.acts import Act
from storyboard.shots.lexicon_rows import Rows, row

_BREAD = (
    "bread/loaf/roll/bun/baguette/crust/bar/chocolate/biscuit/biscuits/cookie/cracker/wafer/cake/pie/pastry/croissant/"
    "pretzel/apple/egg/stick/twig/branch/pencil/straw/pill/tablet/carrot/cigarette/match/matchstick/wishbone/seal/thread/"
    "candy/toffee/brittle/cheese/sausage/corn/flatbread"
)
_HEAD = (
    "hat/cap/glasses/spectacles/mask/goggles/hood/helmet/veil/visor/wig/sunglasses/headphones/scarf/beret/headset/balaclava/crown/turban"
)
_CLOTHES = (
    "jacket/coat/shirt/sweater/jumper/pullover/cardigan/raincoat/overcoat/anorak/parka/cloak/cape/shawl/waistcoat/vest/"
    "gown/robe/apron/uniform/tunic/blazer/hoodie/overalls/t-shirt/blouse/dress/tie"
)
_HANDS_AND_FEET = (
    "glove/gloves/ring/watch/boot/boots/shoe/shoes/sock/socks/slipper/slippers/stocking/stockings/sandals/skates/sneaker/sneakers/"
    "trainer/trainers/heels/loafers/wellingtons/wellies/clogs"
)
_MOUTH = "mouth/lips/teeth"
_DOORWAY = "doorway/entrance/gateway/archway/doorframe/threshold/door"

TURNS: Rows = (
    # The birds.
    row(None, "duck on/in pond/water/lake/river/canal/lawn/grass, duck swim/paddle/waddle/quack"),
    # Broken between two hands: nobody is hit.
    row(
        Pose.KNOT,
        f"break {_BREAD}, break off {_BREAD}, break off piece/end/bit/corner/chunk/square/half/leg/tip, break piece off,"
        " break end off, break corner off, break in half/two/three, break into pieces/halves/bits,"
        f" snap {_BREAD}, snap in half/two, tear {_BREAD}, tear off {_BREAD}, tear off piece/strip/chunk/bit/corner,"
        f" tear piece off, crumble {_BREAD}, split {_BREAD}, crack nut/nuts/walnut/walnuts, pull apart {_BREAD},"
        " peel orange/banana/mandarin/tangerine/egg",
        over=True,
    ),
    # A hand laid on somebody.
    row(
        Pose.PAT,
        "put/lay/rest/place/set/keep hand/palm/arm/hands/fingers on/upon/against shoulder/shoulders/neck/chest/head/back/arm/cheek/knee/"
        "forehead/sleeve/hers",
        over=True,
    ),
    row(Pose.PAT, "cup/close/wrap/fold/put/lay hands/hand/fingers around/round/over/on hers, cup/wrap hands around/round @", over=True),
    # Left on something: put down there.
    row(
        Pose.PUT,
        "leave coin/coins/money/note/tip/key/keys/letter/card/envelope/flowers/plate/glass/cup/bag/ring/gun/package/parcel/box/book"
        " on/in/under",
        act=Act.THROW,
        over=True,
    ),
    # Left where it is: nobody goes.
    row(
        None,
        "leave +it, leave +them, leave it/them there/here/lying/open/standing/alone/be/on/in/behind/running, leave +that,"
        " leave hand/hands/arm/coin/coins/note/key/keys/money/tip/door/light/plate/glass/cup/bag/food/dinner there,"
        " leave untouched, leave unread,"
        " leave door/window/light/tap/engine open/on/running/ajar, leave no, leave trail/tracks/footprints/mark/prints,"
        " leave @ alone/standing/speechless/lying/sitting/there",
        over=True,
    ),
    # In the door: not coming in by it.
    row(
        Pose.STAND,
        f"stand +in +it, stand in/inside {_DOORWAY}, wait in {_DOORWAY}, appear in/at {_DOORWAY}, stop in {_DOORWAY}, pause in {_DOORWAY},"
        f" hesitate in {_DOORWAY}, linger in {_DOORWAY}, fill {_DOORWAY}, block {_DOORWAY}, hover in {_DOORWAY},"
        f" freeze in {_DOORWAY}, remain in {_DOORWAY}",
        act=Act.ENTER,
        over=True,
    ),
    row(
        Pose.LEAN, f"lean in/against/on {_DOORWAY}, lean back against {_DOORWAY}, slump against {_DOORWAY}, lounge in {_DOORWAY}", over=True
    ),
    row(
        Pose.WALK,
        "come/emerge out, come/emerge out of/into/onto/through/from/behind, emerge from/into/through/onto",
        act=Act.ENTER,
        over=True,
    ),
    row(Pose.WALK, "enter with, come in with, step in with, walk in with, arrive with, return with", act=Act.ENTER, over=True),
    # What is worn.
    row(
        Pose.WEAR,
        f"push up/back/down/off {_HEAD}, pull up/back/down/off/on {_HEAD}, take off {_HEAD}, put on {_HEAD}, lift {_HEAD},"
        f" slide up/down/off {_HEAD}, shove up/back {_HEAD}, tear off {_HEAD}, whip off {_HEAD}, push {_HEAD} up/back/down/onto,"
        f" pull {_HEAD} off/down/up/on/over, take {_HEAD} off, raise {_HEAD}, tug off/down {_HEAD}, throw back hood,"
        f" tip back hat/cap, settle {_HEAD}, jam on hat/cap, clap on hat, shake off hat/cap/hood, slip off {_HEAD}, slip on {_HEAD}",
        over=True,
    ),
    row(
        Pose.WEAR,
        f"pull off/on {_CLOTHES}, take off {_CLOTHES}, put on {_CLOTHES}, throw off {_CLOTHES}, strip off {_CLOTHES},"
        f" shrug off/on {_CLOTHES}, peel off {_CLOTHES}, slip off/on {_CLOTHES}, tear off {_CLOTHES}, tug off/on {_CLOTHES},"
        f" shrug/slip/struggle/wriggle out of {_CLOTHES},"
        f" shed {_CLOTHES}, struggle into {_CLOTHES}, take {_CLOTHES} off, pull {_CLOTHES} off/on/over, put {_CLOTHES} on,"
        f" throw on {_CLOTHES}, drag on {_CLOTHES}, get into {_CLOTHES}, climb into {_CLOTHES}, change into {_CLOTHES}",
        over=True,
    ),
    row(
        Pose.TEND,
        f"pull off/on {_HANDS_AND_FEET}, take off {_HANDS_AND_FEET}, put on {_HANDS_AND_FEET}, tug off/on {_HANDS_AND_FEET},"
        f" kick off boots/shoes/slippers/sandals, pull {_HANDS_AND_FEET} off/on, take {_HANDS_AND_FEET} off,"
        f" slip off/on {_HANDS_AND_FEET}, peel off glove/gloves/sock/socks/stockings, lace up {_HANDS_AND_FEET}",
        over=True,
    ),
    # Through the floor.
    row(
        Pose.KNEEL,
        "put foot/leg/boot through, go in up to, go through board/boards/floorboard/floorboards, break through board/boards",
        over=True,
    ),
    row(
        Pose.FALL,
        " sink up to, sink in/into mud/snow/sand/swamp/bog/floor, break through ice/floor/"
        "boards/crust, go through ice/floor/floorboards/ceiling/roof, drop through floor/ice/ceiling/hole, step through ice/floor,"
        " crash through floor/ceiling/roof/ice",
        over=True,
    ),
    # Weight against something.
    row(
        Pose.PUSH,
        "set/put/throw/lay shoulder/back/weight/himself/herself/themselves against, set shoulder/shoulders to, put shoulder to,"
        " set/brace shoulder/back against door/wall/car/crate/gate/boulder/cart, put back into, throw weight on, lean with all,"
        " heave against, strain against, hurl himself/herself against",
        over=True,
    ),
    row(
        Pose.PUT,
        "push/slide/shove it/them/tray/plate/glass/cup/bowl/paper/papers/letter/photo/photograph/money/envelope/file/coin/coins/bottle/key/"
        "card/phone/book/bag toward/towards/across/over/to/under/away",
        act=Act.THROW,
        over=True,
    ),
    row(
        Pose.THROW,
        "sweep/knock/brush/dash off table/desk/bar/counter/shelf/mantelpiece/board, sweep to floor/ground",
        act=Act.THROW,
        over=True,
    ),
    row(Pose.REACH, "warm hands/fingers/palms, hold hands to/over/towards/toward fire/flames/stove/radiator/heater", over=True),
    # At a door or a wall, not at somebody.
    row(
        Pose.KNOCK,
        "knock on/at door/wall/window/glass/gate/hatch/wood/pane/lid/desk/table/roof/partition, knock twice/once/again/softly/loudly,"
        " bang/pound/hammer/beat/rap/thump/tap/drum on/at/against door/wall/window/glass/gate/hatch/pane/partition/shutter/lid,"
        " kick at door/gate",
        over=True,
    ),
    # Wide arms.
    row(
        Pose.SHRUG,
        "spread arms/hands/palms, spread his/her/their/both arms/hands, open hands, hold out both, stretch out both",
        over=True,
    ),
    row(
        Pose.STAND,
        "spread arms wide/out, spread his/her/their/both arms wide/out, open arms, throw open arms, throw arms wide/open, throw out arms,"
        " fling arms wide/open/out, fling out arms, stretch out arms, open arms wide, hold arms wide/out/apart, stretch arms wide/out",
        at="own_wide",
        over=True,
    ),
    row(Pose.SHAKE, "shake hand/hands, shake on +it", over=True),
    # Near each other, no more.
    row(Pose.STAND, "meet, meet in/at/on/under/by/halfway, meet @, meet again, come face, stand face", act=Act.APPROACH, over=True),
    row(
        None,
        "meet eyes/eye/gaze/look, meet his/her/their eyes/eye/gaze/look, meet deadline/need/end/fate/maker/target",
        act=Act.LOOK,
        over=True,
    ),
    # Hung on the body, hung up, in a row.
    row(
        Pose.CARRY,
        "sling over/across/round/around shoulder/shoulders/neck/back/chest, sling on back, hang over/from shoulder,"
        " hang round/around neck/shoulders, hang camera/bag/strap/medal round/around/over, throw/swing/toss/loop over/round shoulder/neck,"
        " hoist/heave/swing onto shoulder/shoulders/back, shoulder bag/pack/rucksack/rifle/sack/net",
        act=Act.TAKE,
        over=True,
    ),
    row(Pose.CROUCH, "kick boots/feet/heels/crampons/toes into, dig boots/feet/heels/crampons/toes in/into, brace feet/legs", over=True),
    row(
        Pose.STAND,
        "join queue/line/crowd/others/group/back/end, get in line/queue, queue, queue up, line up, wait in line/queue",
        over=True,
    ),
    # A small thing in a cup.
    row(
        Pose.COUNT,
        "stir coffee/tea/cup/cocoa/drink/glass/chocolate/mug/sugar/milk/espresso/cappuccino/latte/cocktail/martini/medicine",
        act=Act.TAKE,
        thing="cup",
        base=Pose.SIT,
        over=True,
    ),
    # Books.
    row(
        Pose.READ,
        "open/consult book/ledger/file/diary/notebook/folder/bible/album/atlas/register/dictionary, turn page/pages,"
        " leaf through, open book/ledger/diary at, look up in book/ledger/register/index, bend over book/ledger/letter,"
        " run finger down/along page/column/list/ledger, pore over book/ledger/letter/papers",
        act=Act.TAKE,
        over=True,
    ),
    row(
        Pose.PRESS,
        "fold up map/newspaper",
        over=True,
    ),
    row(
        Pose.HOLD,
        "shut/close book/ledger/file/diary/notebook/folder/bible/album/atlas/register/novel/journal",
        at="own_shut",
        over=True,
    ),
    # Held up, burning.
    row(Pose.SHOW, "light/wave/strike/swing/raise/lift flare/flares, hold up flare, set off flare", act=Act.TAKE, thing="torch", over=True),
    row(
        Pose.SHOW,
        "wave torch/lantern/lamp/flashlight/light/sparkler/handkerchief/scarf/towel/"
        "sheet/shirt/jacket/flag/red/white, light torch/lantern/sparkler/sparklers, swing lantern/lamp/torch",
        act=Act.TAKE,
        over=True,
    ),
    # To somebody's mouth, on somebody's face.
    row(
        Pose.TEND,
        f"push piece/bit/morsel/spoon/food/bread/chocolate/pill/cup between/into/to {_MOUTH}, put piece/bit/spoon/pill/cup/bottle/flask"
        f" between/into/to {_MOUTH}, hold cup/glass/spoon/water/bottle/flask/bread/straw to {_MOUTH}, press cup/flask to {_MOUTH},"
        f" slip pill/piece between/into {_MOUTH}, feed @, spoon into {_MOUTH}, give spoonful, feed baby/child/boy/girl/patient/him/her,"
        " fit/put/place/press/hold/strap/lay mask over/on/to face/mouth/nose, press/hold/lay cloth/pad/handkerchief/towel/bandage"
        " to/on/over/against face/forehead/wound/brow/cheek/arm/leg/mouth, close eyes +of, wipe face/mouth/brow/forehead/tears +of,"
        " slip oxygen mask, tip water/brandy/whisky into, trickle water into",
        over=True,
    ),
    row(
        Pose.EAT,
        f"put/pop/push/stuff/slip piece/bit/handful/spoonful/sweet/candy/floss/grape/chip/chocolate in/into {_MOUTH}, put +it in/into"
        f" {_MOUTH}, push +it in/into {_MOUTH}, pop +it in/into {_MOUTH}, stuff +it in/into {_MOUTH}",
        over=True,
    ),
    # Pulse, wrap, cover: hands on somebody who keeps still.
    row(
        Pose.TEND,
        "feel pulse, feel for pulse, take pulse, check pulse, take wrist and, feel forehead, feel neck for, feel for heartbeat,"
        " wrap it/them/blanket/coat/jacket/shawl/towel/scarf/cloak round/around @, wrap @ in, put coat/jacket/blanket/shawl/towel/cloak"
        " round/around/over/about shoulders, lay coat/jacket/blanket/shawl/cloak over/round/around/on, drape coat/jacket/blanket/shawl"
        " over/round/around, hang coat/jacket/blanket round/around/over shoulders, tuck blanket round/around, spread blanket/coat over,"
        " cover with blanket/coat/jacket/sheet, put arm/arms under, undo collar, loosen collar/tie +of",
        over=True,
    ),
    # Gripped by a part of the body or of the clothes: held, not hit; pulled where the verb says so.
    row(
        Pose.PAT,
        "catch/take/grip/hold/get/have/stop/steady @ by hood/arm/wrist/sleeve/hand/elbow/shoulder/shoulders/belt/harness/strap/coat/jacket/"
        "tail/ankle/leg/foot/straps/waist/skirt/hem/apron, catch/grip/clutch/take arm/wrist/sleeve/elbow/hood/harness,"
        " catch/grab/take/get hold of arm/sleeve/wrist/hand",
        over=True,
    ),
    row(
        Pose.PULL,
        "grab/seize/snatch/yank/jerk/drag/pull @ by hood/arm/wrist/sleeve/hand/elbow/shoulder/shoulders/belt/harness/strap/coat/jacket/"
        "tail/ankle/leg/foot/straps/waist/skirt/hem/apron, grab/seize/snatch arm/wrist/sleeve/elbow/hood/harness,"
        " take @ under arms/shoulders,"
        " pull by sleeve/arm/hand",
        over=True,
    ),
    row(
        Pose.CUFF,
        "snap/click/lock/close/fasten/clap ring/cuff/cuffs/handcuffs/manacles round/around/on/over/shut",
        over=True,
    ),
    row(
        Pose.THROW,
        "heave/tip/hurl/drop/throw/push/toss/sling over side/edge/rail/railing/cliff/bridge/gunwale, heave/hurl/tip overboard",
        act=Act.THROW,
        over=True,
    ),
    row(
        Pose.TEND,
        "zip/unzip/fasten/unfasten/close/shut bag/holdall/rucksack/backpack/suitcase/tent/case/satchel/purse/handbag, zip up bag/tent,"
        " buckle bag/case/satchel",
        over=True,
    ),
    row(
        Pose.EMBRACE,
        "hug @, hug each/mother/father/son/daughter/brother/sister/friend/child, fling arms round/around, throw arms round/around",
        over=True,
    ),
    row(
        Pose.HOLD,
        "hug cactus/bag/bundle/book/pillow/cushion/teddy/doll/case/parcel/box/bottle/coat/blanket/knapsack/violin/guitar/cup/mug/briefcase/"
        "suitcase/rifle/package/money/plant/basket/to/tight",
        act=Act.TAKE,
        over=True,
    ),
    # At a map, on a wall.
    row(
        Pose.WRITE,
        "draw ring/circle/line/cross/arrow/mark/sketch/star/face round/around/on/across/through/in/under, draw ring/circle/line/cross",
        over=True,
    ),
    row(
        Pose.OPEN_DOOR,
        "hold door/gate open, close door/gate behind, shut door/gate behind, put shoulder to door, lock/unlock/bolt/unbolt door/gate",
        over=True,
    ),
)
"""One meaning of many."""
