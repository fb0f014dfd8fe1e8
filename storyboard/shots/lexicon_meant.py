"""What frequent verbs mean with an object or a means that changes them: a bottle over a head, a swab, paddles. Rows; only data.

These rows come before all others of the lexicon that ask for as many words.
"""

from __future__ import annotations

from storyboard.model.shots import Pose
from storyboard.shots.acts import Act
from storyboard.shots.lexicon_rows import Rows, firm, row

_CLOTHS = "swab/cloth/rag/handkerchief/tissue/tissues/napkin/sponge/towel/sleeve/kerchief/hanky/dishcloth"
_VESSEL = "bottle/vase/plate/chair/jug/pot/tray/lamp/pan/glass/guitar/stool/jar/teapot/bowl"
_BOUGH = "branch/branches/bough/boughs/tree/sapling/trunk"
_SPREAD = "net/blanket/rug/tarpaulin/tarp/sheet/mat/towel/cloak/sailcloth/bedroll/groundsheet/cape"
_EARTH = "ground/floor/grass/sand/earth/deck/boards/dirt/snow"
_LYING = "mattress/bed/pillow/cushion/cushions/sofa/couch/floorboard/floorboards/seat/bench/blanket/covers"
_TICKETS = "ticket/tickets/pass/passes/card/cards/hole/holes/button/buttons/number/numbers/code/key/keys/keypad/pin"
_CROWD = "passengers/travellers/travelers/men/women/prisoners/suspects/guests/workers/bodies/body/crowd/line/queue/driver/suspect/corpse"
_CREAM = "cream/lotion/rouge/powder/ointment/balm/oil/soap/paint/blood/salve/vaseline/sunscreen/makeup"
_BLOOMS = "flowers/flower/roses/rose/bouquet/blossom/coat/shirt/scarf/blanket/pillow/towel/hair/glass/it/them"
_MIKE = "headset/microphone/mike/mic/intercom/walkie-talkie/radio"
_STAIRS = "stairs/staircase/steps/aisle/corridor/hall/hallway/avenue/nave/ballroom/room/door/doors/crowd/past/in/out"

_ARMS = "arm/arms/hand/hands/elbow/fist/fingers"
_DROPS = "fall/go/drop/pitch/crash/topple/land/slam/collapse/tumble/keel/hit"
_WET = "water/river/sea/lake/pool/pond/canal/stream/harbour/harbor/surf"
_SEIZE = "clutch/grip/grab/grasp/seize/hold/clasp/squeeze"

MEANT_WITH: Rows = (
    firm(
        Pose.PUT,
        f"plunge/thrust/dip/sink/shove/stick/drive/ram/bury/dunk {_ARMS} in/into barrel/cask/keg/drum/churn/vat/tank/tun",
        at="into",
    ),
    firm(Pose.FALL, f"{_DROPS} face first/forward in/into {_WET}, {_DROPS} face-first/facedown/face-down in/into {_WET}", at="water"),
    firm(Pose.FALL, f"{_DROPS} face first/forward, {_DROPS} face-first/facedown/face-down", at="own_palms"),
    firm(
        Pose.HOLD, f"{_SEIZE} gunwale/gunwales/bulwark/taffrail, hold/cling/hang on/onto/to gunwale/gunwales/bulwark/taffrail", at="railing"
    ),
    firm(
        Pose.DAB,
        f"rub/smooth/massage/dab/pat/slap/work/smear/spread {_CREAM} into/on/onto/over +his/her/their cheeks/face/skin/nose",
    ),
    firm(Pose.DAB, f"bury/stick/dip/plunge nose in/into {_BLOOMS}", at="own_nose"),
    firm(Pose.SPEAK_INTO, f"whisper/murmur/mutter/talk/speak/bark/hiss/shout into {_MIKE}", thing="microphone"),
    firm(Pose.WALK, f"sweep down/up/along/through/into/past {_STAIRS}", act=Act.TRAVEL),
    firm(Pose.RUB, f"mop +it/up/them/at with {_CLOTHS}, mop +it/them/up, mop up blood/water/wine/milk/coffee/tea/soup/mess", tool="cloth"),
    firm(
        Pose.PRESS,
        "begin/start/do/perform/give/continue/resume +chest compressions, begin/start/do/perform/give/continue/resume +compressions/cpr",
    ),
    firm(Pose.TEND, "charge phone/battery/batteries/radio/capacitor/torch/camera"),
    firm(Pose.TEND, "charge/rub/raise/ready/grab/press paddles, charge defibrillator", tool="like_lump"),
    firm(Pose.SPEAK_INTO, "blow +it/them out"),
    firm(Pose.TEND, "hang medal/garland/wreath/necklace/lei/chain/sign/locket/ribbon/flowers/bib around/round/about @"),
    firm(Pose.TEND, f"punch {_TICKETS}"),
    firm(Pose.FIGHT, f"crack/smash/break/bring/shatter/swing {_VESSEL} over/on/across/against/into/down/at @"),
    firm(Pose.FIGHT, f"crack/smash/break/bring/shatter {_VESSEL} over/on/across/down/against head/skull/neck/back"),
    firm(Pose.BRANDISH, "swat/flap/bat +it/them/at with, swat fly/flies/wasp/wasps/mosquito/mosquitoes/goat/dog/cat/bee/bees with"),
    firm(Pose.PULL, f"shake/rattle {_BOUGH}"),
    firm(Pose.PUT, f"spread/lay/unroll/unfold {_SPREAD} on/over/out/across {_EARTH}", act=Act.POSE, base=Pose.KNEEL),
    firm(Pose.CUT, "cut/snip/hack/saw/slice +it/them/him/her/himself/herself free/loose, cut/snip/hack/saw/slice @ free/loose"),
    firm(
        Pose.LOOK_BACK,
        "yank/jerk/snatch/tear/wrench/whip/twist/pull +his/her/their head/face away/aside/round/around",
        act=Act.TURN,
    ),
    firm(
        Pose.REACH,
        f"dig/root/burrow/rummage/feel/grope/fumble/scrabble/reach under/beneath/behind/underneath +his/her/their/the/a {_LYING}",
    ),
    firm(
        Pose.TEND,
        "snap/click/flick/press/pop +the/its/both/his/her/two lock/locks/catch/catches/clasp/clasps shut/closed/open",
        tool="suitcase",
    ),
    firm(Pose.TEND, f"search/frisk {_CROWD}"),
    row(None, "catch @ eye/gaze/glance/look", act=Act.LOOK, over=True),
)
