"""Verbs of hands that use a thing: cutting, tearing, dropping, raising to strike, hugging, hanging, rubbing, playing. Only data.

These rows come before those of `lexicon_turns` and, of phrases as long, before all others.
"""

from __future__ import annotations

from storyboard.model.shots import Pose
from storyboard.shots.acts import Act
from storyboard.shots.lexicon_rows import Rows, row

_FOOD = (
    "bread/loaf/roll/bun/baguette/cake/pie/tart/cheese/ham/sausage/salami/meat/steak/roast/turkey/chicken/goose/bird/joint/fish/"
    "salmon/"
    "apple/apples/orange/oranges/lemon/lemons/pear/pears/melon/fruit/onion/onions/carrot/carrots/potato/potatoes/tomato/tomatoes/"
    "cucumber/vegetables/garlic/mushrooms/cabbage/sandwich/pizza/slice/slices/piece/pieces/butter/pumpkin/leek/leeks/herbs/"
    "parsley/dough"
)
_CORD = "rope/ropes/string/cord/cable/wire/wires/ribbon/thread/tape/straps/strap/line/bonds/zip/seal/stitches/coupon/coupons"
_SHEET = (
    "letter/letters/page/pages/paper/papers/photo/photograph/picture/note/ticket/form/card/contract/envelope/map/cheque/"
    "check/bill/poster/list"
)
_CLOTH = "cloth/shirt/sheet/dress/sleeve/rag/handkerchief/bandage/curtain/blanket/strip/strips/fabric/towel"
_BREAD = (
    "bread/loaf/roll/bun/baguette/crust/bar/chocolate/biscuit/biscuits/cookie/cracker/wafer/pastry/croissant/pretzel/flatbread/"
    "stick/twig/branch/pencil/wafer/matchstick/wishbone/candy"
)
_SMALL = (
    "cup/cups/mug/glass/glasses/bottle/plate/plates/tray/dish/bowl/vase/gun/pistol/revolver/rifle/knife/sword/axe/hammer/key/"
    "keys/coin/"
    "coins/letter/letters/note/phone/telephone/receiver/book/books/bag/bags/suitcase/box/parcel/ring/photo/photograph/card/cards/pen/"
    "pencil/cigarette/cigar/match/torch/flashlight/lantern/candle/rope/ball/stone/stick/bucket/basket/hat/newspaper/ticket/shoe/"
    "money/"
    "cane/crutch/microphone/radio/camera/spoon/fork/cloth/towel/flowers/bouquet/rose/flower/doll/peel/shopping/groceries/tools/wrench"
)
_WEAPON = (
    "knife/dagger/hammer/axe/hatchet/stick/club/bat/bottle/sword/poker/shovel/spade/wrench/crowbar/whip/cane/chair/stone/rock/"
    "brick/shoe/pan/broom/candlestick/cleaver/scissors/machete/pitchfork/spanner/truncheon/baton/torch"
)
_GUN = "gun/pistol/rifle/shotgun/weapon/revolver/guns/rifles/weapons/barrel/muzzle"
_DEAR = (
    "book/box/bag/parcel/package/doll/bear/pillow/cushion/blanket/bundle/picture/painting/photo/photograph/frame/letter/letters/case/"
    "basket/coat/toy/teddy/violin/guitar/helmet/hat/bowl/pane/ledger/notebook/file/folder/papers"
)
_CHEST = "chest/breast/bosom/heart/himself/herself/themselves"
_ON_WALLS = (
    "picture/pictures/painting/paintings/portrait/frame/photo/photograph/mirror/map/poster/calendar/wreath/certificate/diploma/canvas/clock"
)
_HUNG = "coat/hat/jacket/apron/cap/scarf/keys/lantern/lamp/sign/cross/crucifix/towel/rope/bell"
_UNHOOKED = "keys/key/ring/bunch/torch/flashlight/phone/receiver/extinguisher/lantern/lamp"
_HOOKS = "wall/hook/hooks/nail/peg/pegs/rack"
_WIPED = (
    "glass/glasses/spectacles/lens/cup/mug/plate/dish/bottle/knife/blade/sword/gun/rifle/barrel/shoe/shoes/boot/boots/badge/"
    "ring/watch/coin/"
    "apple/spoon/fork/cutlery/silver/goblet/trophy/helmet/lamp/lantern/cover/book/photo/photograph/camera/binoculars/phone/"
    "trumpet/stone/"
    "signature/medal/key/compass/tool/tools/wrench/candlestick/teapot/vase/bowl/magnifier/harmonica/violin/instrument"
)
_INTO = "radio/microphone/mic/mike/walkie-talkie/walkie/intercom/megaphone/transmitter/handset/dictaphone/recorder/loudhailer/speaker"
_INSTRUMENT = (
    "guitar/violin/fiddle/cello/trumpet/accordion/flute/saxophone/sax/harmonica/clarinet/trombone/horn/bugle/drum/drums/tambourine/"
    "recorder/banjo/ukulele/mandolin/lute/squeezebox/concertina/mouth-organ/tune/melody"
)

USES: Rows = (
    row(
        Pose.CUT,
        f"cut {_FOOD}, cut {_CORD}, cut {_SHEET}, cut {_CLOTH}, cut up/open/off {_FOOD},"
        f" cut with knife/scissors/pocketknife/blade/saw,"
        f" slice, slice {_FOOD}, slice off/up, carve, carve {_FOOD}, carve with, dice, pare, whittle, whittle at, core apple/apples,"
        " peel apple/apples/potato/potatoes/carrot/carrots/onion/onions/vegetables/fruit/pear/cucumber, fillet,"
        " trim fat/stalks/stems/wick,"
        " peel with knife/pocketknife/penknife/blade/peeler,"
        " chop onion/onions/vegetables/carrot/carrots/herbs/parsley/garlic/celery/meat,"
        " snip, snip off/through, snip thread/ribbon/wire, saw bread/loaf/off, cut through rope/ropes/cord/wire/cable/tape/string,"
        " cut thread/ribbon/wire with, cut slice/slices/piece/pieces, cut in half/two/slices/pieces",
        over=True,
    ),
    row(
        Pose.TEAR,
        f"tear {_SHEET}, tear up, tear up {_SHEET}, tear out page/pages, tear off page/sheet/strip/piece/corner,"
        f" tear in half/two/pieces/strips,"
        f" tear into pieces/strips/halves, tear to pieces/shreds, tear apart, tear {_CLOTH}, rip {_SHEET}, rip {_CLOTH},"
        f" rip up, rip in half/two,"
        " rip out page/pages, rip off strip/page/sheet, rip to pieces/shreds, rip apart, shred, rip into pieces/strips,"
        f" break {_BREAD}, break off {_BREAD}, break in half/two, break into pieces/halves, snap {_BREAD}, snap in half/two,"
        f" tear {_BREAD}, tear off {_BREAD}, break off piece/end/bit/corner/chunk/square/half, tear off piece/strip/chunk/bit/corner,"
        " break piece off, break end off, tear piece off, split bread/loaf/roll/log in",
        thing="letter",
        over=True,
    ),
    row(
        Pose.DROP,
        f"drop {_SMALL}, drop +it, drop +them, let drop/fall/slip, let @ drop, let go of {_SMALL}, let it drop/fall/slip,"
        f" let {_SMALL} fall/drop/slip/go, lose grip on {_SMALL}, lose hold of {_SMALL}",
        act=Act.THROW,
        over=True,
    ),
    row(
        Pose.BRANDISH,
        f"brandish, wield, raise {_WEAPON}, lift {_WEAPON} over/above/to, swing back, swing up {_WEAPON},"
        f" swing {_WEAPON} up/back/over,"
        f" raise {_WEAPON} over/above/to/high, hold {_WEAPON} over/high/raised, hold like hammer/club/knife/sword/weapon,"
        f" hold up {_WEAPON} to strike, threaten with {_WEAPON}, menace with {_WEAPON}, lift high to strike, draw back {_WEAPON},"
        f" shake {_WEAPON} at, hoist {_WEAPON} over",
        thing="stick",
        over=True,
    ),
    row(
        Pose.HUG,
        f"hug {_DEAR}, hug to {_CHEST}, clutch to {_CHEST}, clutch against {_CHEST}, press to {_CHEST}, press against {_CHEST},"
        f" hold to {_CHEST},"
        f" hold against {_CHEST}, clasp to {_CHEST}, gather to {_CHEST}, cradle {_DEAR}, clutch {_DEAR} to, hug {_DEAR} to,"
        f" hug +it, hug tight",
        over=True,
    ),
    row(
        Pose.HOLD,
        f"unhook {_UNHOOKED}, take/lift/pull {_UNHOOKED} off/from/down hook/nail/peg/wall/rack, take/lift down {_UNHOOKED}",
        act=Act.TAKE,
        over=True,
    ),
    row(
        Pose.HANG,
        f"hang {_ON_WALLS}, hang {_HUNG}, hang up {_ON_WALLS}, hang up {_HUNG}, hang {_ON_WALLS} on/back, hang {_HUNG} on/up,"
        f" hang it/them on/up,"
        f" hang on {_HOOKS}, take off {_HOOKS}, take from {_HOOKS}, take down {_ON_WALLS}, take down from {_HOOKS},"
        f" lift off {_HOOKS},"
        f" lift from {_HOOKS}, lift down {_ON_WALLS}, straighten {_ON_WALLS}, unhook {_ON_WALLS},"
        f" unhook coat/hat/jacket/apron/cap/scarf/towel/rope/cross/crucifix/sign,"
        f" pin to wall/board/door,"
        " pin on wall/board/door, pin up, tack up, tack to wall/board/door, tape to wall/door/board/window, stick on wall/door,"
        f" put up {_ON_WALLS}, put on wall/hook, nail up {_ON_WALLS}, take {_ON_WALLS} off/down, take {_HUNG} off hook/nail/peg/wall",
        at="wall",
        over=True,
    ),
    row(
        Pose.KICK,
        "kick, kick at, kick @, kick in, kick out/over/aside/away,"
        " kick ball/stone/can/bucket/chair/table/box/crate/bottle/tyre/tire/wheel/sand/"
        "snow/wall/football/machine, kick in ribs/face/stomach/shin/leg/door",
        over=True,
    ),
    row(
        Pose.BOW,
        "bow, bow to/low/deeply/before/from/slightly/stiffly, bow to @, curtsy, curtsey, stoop, stoop to/down/over, take bow",
        over=True,
    ),
    row(
        Pose.TAKE,
        "take from @, take out of hand/hands/fingers/grip, take from hand/hands/fingers, take it from @, take away from @,"
        " snatch from @,"
        " snatch out of, snatch from hand/hands/fingers, grab from @, grab out of hand/hands, pluck from hand/hands/fingers,"
        " pluck from @, pull from hand/hands/fingers, wrest from @, relieve of, pry from hand/hands/fingers, accept from @,"
        " steal from @",
        act=Act.TAKE,
        over=True,
    ),
    row(
        Pose.RUB,
        f"rub {_WIPED}, rub hands, rub hands together, rub palms, rub with cloth/thumb/sleeve/rag/finger/finger-tip, polish {_WIPED},"
        f" polish with, shine {_WIPED}, buff, buff {_WIPED}, wipe {_WIPED}, wipe {_WIPED} on/with,"
        f" wipe on sleeve/sleeves/apron/shirt/trousers,"
        f" dry {_WIPED}, clean {_WIPED}, clean {_WIPED} with, scratch card/ticket/lottery/surface, scrape mud,"
        f" dust off {_WIPED}, rub clean/at",
        over=True,
    ),
    row(
        Pose.SPEAK_INTO,
        f"speak into {_INTO}, talk into {_INTO}, say into {_INTO}, whisper into {_INTO}, shout into {_INTO}, mutter into {_INTO},"
        f" bark into {_INTO}, yell into {_INTO}, sing into {_INTO}, announce into {_INTO}, murmur into {_INTO}, call into {_INTO},"
        f" raise {_INTO} to, lift {_INTO} to, key microphone/mic/radio/mike/handset, speak on/over radio/intercom,"
        f" dictate into {_INTO}, radio",
        thing="radio",
        over=True,
    ),
    row(
        Pose.PLAY,
        f"play {_INSTRUMENT}, play on {_INSTRUMENT}, strum, strum {_INSTRUMENT}, pluck guitar/strings/string,"
        f" blow trumpet/horn/bugle/flute/harmonica,"
        f" blow into {_INSTRUMENT}, fiddle +on, beat drum/drums, bang drum/drums, drum +on drum, tune guitar/violin/fiddle,"
        f" practise {_INSTRUMENT},"
        " pick out tune/melody, squeeze accordion/concertina, pick at guitar/strings, pick guitar",
        over=True,
    ),
    row(
        Pose.PLAY,
        "play piano/organ/harpsichord/keyboard/keyboards, play on piano/organ, play scales, sit at piano",
        base=Pose.SIT,
        thing="piano",
        over=True,
    ),
    row(
        Pose.LOWER,
        f"lower {_GUN},"
        f" lower sword/knife/axe/hammer/stick/cup/glass/letter/newspaper/book/phone/receiver/camera/binoculars/telescope/"
        f"lantern/torch/flashlight/bottle/fork/spoon/fist/arm/arms/hand/hands/bow/flag, let {_GUN} sink, lower +it",
        over=True,
    ),
    row(
        Pose.LEAD,
        "lead by hand/hands/arm/wrist, lead @ by/away/out/off/through/along/to/across/into/up/down/towards/toward, lead @,"
        " draw @ along/after/away, pull @ along/after/behind/through, tug @ along/after/away, take by hand and, drag @ by hand,"
        " pull by hand, draw by hand, tow by hand",
        over=True,
    ),
    row(Pose.TEND, "chip at/away/off, chisel, chisel at/away/off/out/into", over=True),
    row(
        Pose.KICK,
        "kick door/gate open/in/down/shut, kick open/in/down door/gate, kick open/shut/down, kick door/gate",
        at="door",
        over=True,
    ),
    row(
        Pose.SIT,
        "drop into/onto/on chair/seat/sofa/couch/bench/armchair/stool, lower himself/herself/themselves into/onto/on/down",
        over=True,
    ),
    row(Pose.REACH, "cut engine/engines/motor/lights/light/power/ignition/alarm/music", over=True),
    row(
        Pose.RUN,
        "tear down/along/up/across/through/round street/road/corridor/hallway/hall/path/hill/track/alley/lane/stairs/yard/field/house",
        act=Act.TRAVEL,
        over=True,
    ),
    row(Pose.HOLD, "tape box/boxes/carton/parcel/package/crate, tape up/shut/together box/boxes/carton/parcel", thing="tape", over=True),
    row(Pose.NOD, "nod, nod slowly/once/twice/again/yes/grimly/eagerly, nod to @", act=Act.LOOK, over=True),
    row(Pose.SHAKE_HEAD, "shake head", over=True),
    # The same verbs where nobody does anything of the kind.
    row(
        None,
        "drop subject/charges/act/voice/hint, drop +out/by/behind/dead, kick off, kick habit/himself/herself/back,"
        " hang on/around/about/back,"
        " bow out, cut to/back/corners/across/deal/losses, cut @ off/short, cut in, cut off, let go,"
        " play along/dumb/safe,"
        " play tricks, raise hell, lead on/to/into/astray, tear @ away/off, tear up at, take from there, rub off/in,"
        " cut out, cut loose",
    ),
)
"""Uses of things."""
