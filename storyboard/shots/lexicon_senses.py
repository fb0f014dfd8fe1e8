"""The commonest verbs in their less literal senses: tears fought back, a bolt shot, a wheel fought, a bill settled. Only data."""

from __future__ import annotations

from storyboard.model.shots import Expression, Pose
from storyboard.shots.acts import Act
from storyboard.shots.lexicon_rows import Rows, firm, row

_CLOTHES = "shirt/shirts/trousers/suit/dress/blouse/uniform/skirt/jacket/collar"
_CLOSED = "zip/zipper/button/buttons/buckle/lid/cap/stopper/knot/laces/tie/catch/clasp/bottle/wrapper/lock"

SENSES: Rows = (
    row(
        Pose.CRY,
        "fight/hold/choke/blink/force back tear/tears, fight tears, fight off tears, blink away tears",
        face=Expression.SAD,
        over=True,
    ),
    row(Pose.DAB, "gasp, gasp in, gasp at", face=Expression.SURPRISED, over=True),
    firm(Pose.KNOT, f"fight/struggle/wrestle/fumble/battle with {_CLOSED}, fight/wrestle {_CLOSED}"),
    firm(
        Pose.REACH, "hit/press/punch play/pause/record/send/enter/redial/mute/delete/rewind/stop on, hit/press play/pause/send/enter/delete"
    ),
    firm(Pose.REACH, "run tap/taps/shower/bath, turn on/off tap/taps/shower"),
    firm(Pose.WEAR, "hit/bump/bang/knock/strike/crack head/forehead on/against, check/fix/smooth/pat/arrange hair in, check hair/teeth"),
    firm(Pose.WEAR, "run/drag/pull/draw comb/brush through hair/beard/moustache/curls", tool="comb"),
    row(None, "catch reflection, catch himself/herself in, catch train/bus/plane/flight/show/film/drift/news", over=True),
    row(Pose.EMBRACE, "catch @ before/as, catch @ in, catch @ by waist", over=True),
    row(Pose.SLEEP, "turn in sleep, toss in sleep, toss and turn, stir in sleep, roll over asleep", over=True),
    row(Pose.WALK, "pass @ on/in, cut across/through lawn/field/park/square/yard/grass/garden/churchyard", act=Act.TRAVEL, over=True),
    firm(
        Pose.SHOW,
        "set fire/light to letter/letters/paper/photo/map/page/money/curtain/curtains/bed/rope/fuse,"
        " set letter/paper/photo/map/page alight/ablaze",
        tool="lighter",
    ),
    firm(
        Pose.SLAM, "strike/hammer/beat/pound anvil/iron/steel/chisel/stake/nail/nails/peg, hammer at anvil/iron/nail/stake", tool="hammer"
    ),
    firm(Pose.WRITE, "strike/cross/score out/through line/name/word/words/date/paragraph/sentence/it"),
    firm(Pose.SLAM, "beat rug/carpet/mat/cushion/mattress", tool="stick"),
    firm(Pose.SLAM, "fight/beat fire/flames/blaze with blanket/coat/jacket/towel/rug, beat at/out flames/fire/blaze", tool="blanket"),
    row(
        Pose.STAND,
        "shoot up from/out, shoot to feet, shoot upright, shoot out of chair/seat/bed, bolt upright",
        face=Expression.SURPRISED,
        over=True,
    ),
    firm(Pose.REACH, "shoot/slide/draw/throw/work/ease bolt/bolts, shoot/slide/draw/throw back bolt/bolts", at="door"),
    firm(Pose.BOW, "shoot/play pool/snooker/billiards, line up shot/cue", tool="stick"),
    firm(Pose.PRESS, f"press {_CLOTHES}", tool="iron"),
    firm(Pose.WEAR, "pull/hitch/hoist/hike/yank up trousers/pants/jeans/skirt/sock/socks/stocking/stockings/tights/sleeves"),
    firm(Pose.READ, "follow/trace line/lines/text/words/map/page/route/print/column with finger", thing="letter"),
    firm(Pose.GIVE, "settle/pay bill/tab/check/fare/fine/debt/score, settle up with", thing="money"),
    firm(Pose.SHOW, "shake/rattle dice", thing="dice"),
    firm(Pose.WEAR, "shake off snow/rain/water/dust/sand/leaves, shake snow/rain/water/dust/sand off/from, brush off snow/dust/sand"),
    firm(
        Pose.PUSH,
        "throw/put/set/hurl/ram shoulder at/to/against/into, throw/hurl weight at/against, throw/hurl himself/herself at/against door/gate",
    ),
    firm(Pose.STAGGER, "take punch/blow/hit/kick/bullet, reel from/under punch/blow"),
    firm(Pose.SHOW, "cross fingers, keep fingers crossed, cross fingers behind"),
    firm(Pose.PULL, "work pump/lever/crank/handle/bellows, pull pint/pints"),
    firm(Pose.CROUCH, "play with dog/puppy/cat/kitten/baby, pet/fuss dog/puppy/cat/kitten"),
    firm(Pose.PLAY, "strike/hit/pick/strum chord/chords, play chord/chords on guitar", thing="guitar"),
    row(None, "run light/lights, run stop, take bait/blame/hint, follow @ with eyes/gaze", over=True),
    firm(Pose.WEAR, "push/sweep/brush/rake hair/fringe out/off/from/back, pass/run/wipe hand over/across face/forehead/brow/eyes"),
    firm(Pose.PLAY, "beat/bang/strike drum/drums", thing="drum"),
    firm(Pose.KNOT, "work/pick/dig splinter/thorn/stone/bullet/glass out/from"),
    firm(Pose.REACH, "drop/lower/pull blind/blinds, set/drop/lower needle on/onto"),
    row(Pose.EMBRACE, "settle/wrap/tuck/drape blanket/coat/shawl around/over @", over=True),
)
"""By the words after the verb; firm, so that the verb's usual sense does not come first."""
