"""Getting aboard and down, and being held in a place: rows of the lexicon. Only data."""

from __future__ import annotations

from storyboard.model.shots import Pose
from storyboard.shots.acts import Act
from storyboard.shots.lexicon_rows import Rows, firm

_HIGH = (
    "wall/walls/tree/trees/branch/roof/ledge/window/balcony/fence/gate/railing/parapet/platform/tailgate/lorry/truck/van/wagon/cart/"
    "carriage/saddle/horse/train/board/step/steps/stage/scaffold/scaffolding/loft/ladder/rafters/beam/bunk/footboard/bonnet/counter/crate"
)
_NET = "netting/net/nets/webbing/hammock/rigging/sling"
_RUNGS = "ladder/rungs/rope/stepladder"
_CLOTHS = "sheet/sheets/towel/towels/tablecloth/blanket/duvet/pillowcase/quilt/bedsheet"
_HELD = (
    "note/notes/letter/paper/papers/baton/pen/brush/newspaper/magazine/photo/photograph/card/cards/fork/spoon/cigarette/pipe/binoculars/"
    "torch/flashlight/umbrella/menu/stick/staff/axe/hammer/club/fan/page/pages/clipboard/map/script"
)
_STRAPS = "harness/straps/seatbelt/belt/belts/chair/seat/pod/couch"

ABOARD: Rows = (
    firm(Pose.JUMP, "swing/leap/jump/hop/spring/vault/pile aboard, swing up aboard, swing onto/up board/footboard/tailgate/step/rail"),
    firm(Pose.CLIMB, "scramble/clamber/climb/haul/heave aboard"),
    firm(Pose.WALK, "step/walk/come/go/hurry/stroll/file/shuffle/troop aboard", act=Act.TRAVEL),
    firm(Pose.JUMP, f"drop +down from/out/off/onto {_HIGH}, drop +from/off {_HIGH}, drop from/off +the/a/his/her {_HIGH}"),
    firm(Pose.DANGLE, f"lower/let/ease himself/herself/themselves down/out/over from/out/over/window/side/edge/wall/ledge/balcony/{_HIGH}"),
    firm(Pose.LIE, f"hang/float/sleep/lie/drift/doze/sway/swing +in {_NET}"),
    firm(Pose.SIT, f"hang/sit/sag/slump/strain/wriggle +in/against {_STRAPS}, strap/buckle/belt/clip in/into/to {_STRAPS}"),
    firm(Pose.LEAN, "cling/hang/hold/hold on/ride to/on/off/from/onto +the/a board/footboard/side/back/tailboard/bumper/fender"),
    firm(
        Pose.LEAN,
        "cling/hang/hold to/off/on/from/onto side/back/rear/outside/door/doorframe/step/roof/rail van/bus/truck/tram/lorry/car/wagon/"
        "carriage/jeep/taxi/cab/minibus/pickup",
    ),
    firm(
        None, "let +go of @, let +go of +his/her/their/the hand/hands/arm/wrist/collar/sleeve/shoulder/shoulders/hair/throat/leg/ankle/coat"
    ),
    firm(Pose.EAT, "sink/dig teeth +in, sink/dig/bury teeth +into the/a/his/her/it"),
    firm(
        Pose.SWIM,
        "kick/push +off +from/against/toward/towards/across/through, kick/push +over +to, somersault/tumble/drift through +air/space",
    ),
    firm(Pose.GIVE, "hold +out +the/a/an/his/her/one last/first/other/only/empty/second one, hold +out +one/some", act=Act.GIVE),
    firm(Pose.SLIDE, "slide +toward/towards/along/closer @, slide +toward/towards/closer/along"),
    firm(Pose.LOWER, f"lower {_HELD}"),
    firm(Pose.PUSH, "brace/wedge boots/feet/foot/boot/back/shoulder/legs/knees against/under/either/across", at="thing"),
    firm(
        Pose.HOLD,
        "grab/take/seize/catch/hold/snatch/grip +it/them by +one/the/its/both/a handle/strap/end/corner/edge/rim/neck/string",
        act=Act.TAKE,
    ),
    firm(Pose.LOWER, f"snap/flap/flick/shake/crack {_CLOTHS}, snap/flap/shake +out {_CLOTHS}"),
    firm(Pose.WALK, "start/continue/carry/keep +up/down, start/continue/carry/keep +back/on +up/down", act=Act.TRAVEL),
    firm(Pose.CLIMB, f"start/head/go/continue/inch/hurry up/down {_RUNGS}"),
    firm(Pose.PAT, "pound/thump/slap/clap/thwack @ on +the/his/her back/shoulder"),
    firm(Pose.TEND, "have +her/his/their wrist/wrists/hand/arm", at="hand"),
    firm(Pose.BOW, "lean +forward/in/through +between"),
    firm(Pose.REACH, "reach +behind +the/his/her seat"),
    firm(Pose.SQUEEZE, "wedge/sandwich/squash/jam/cram/press/squeeze/pin/trap between"),
)
"""What is done and suffered on vehicles, walls and in nets."""
