"""Deeds of hands and faces that make a picture of their own: fingers that count, a tongue put out, a brow against a wall, cupped palms."""

from __future__ import annotations

from storyboard.model.shots import Pose
from storyboard.shots.acts import Act
from storyboard.shots.lexicon_rows import Rows, firm

_BROW = "forehead/brow/head/face"
_PANE = "window/windows/glass/pane/windowpane/windscreen"
_ROLLED = "shutter/shutters/grille/portcullis/roller/garage/roll-up"
_SHUT = "gate/shutter/shutters/grille/portcullis/barrier/roller/garage/roll-up"

HANDED: Rows = (
    firm(
        Pose.COUNT,
        "count/tick/number/reckon/list on fingers/hand/thumb, count/tick off on fingers/hand, count +his/her/their fingers,"
        " count up on fingers",
        at="own_fingers",
    ),
    firm(Pose.STAND, "stick/poke/put/thrust/shoot +out tongue, stick/poke/put/thrust/shoot tongue +out", at="own_tongue_out"),
    firm(Pose.PRESS, f"press/lean/rest/lay/put/push/drop/knock/bump/thump {_BROW} against/on/to/into {_PANE}", at="window"),
    firm(Pose.PRESS, f"press/lean/rest/lay/put/push/drop/knock/bump/thump {_BROW} against/on/to/into door", at="door"),
    firm(
        Pose.PRESS,
        f"press/lean/rest/lay/put/push/drop/knock/bump/thump {_BROW} against/on/to/into wall/tiles/bricks/stone/plaster/wood/metal",
        at="wall",
    ),
    firm(
        Pose.LAUGH,
        "laugh +and weep/weeps/cry/cries/sob/sobs, weep/cry/sob +and laugh/laughs, laugh through tears,"
        " laugh +and +cry, laugh till/until tears",
        at="own_tears",
    ),
    firm(
        Pose.PAT,
        "cup/frame/clasp/take/hold face/cheek/cheeks/chin in/between +his/her/their/both hands/palms,"
        " cup/frame/clasp/take/hold face/cheek/cheeks/chin in/between",
    ),
    firm(
        Pose.HOLD,
        "hold/carry/cradle/bring/take/bear/lift/cup/scoop/keep in +cupped hands/palms/hand,"
        " hold/carry/cradle/bring/take/bear/lift/cup/scoop/keep in +his/her/their +cupped hands/palms,"
        " cup in/between +his/her/their/both hands/palms, cup in/between hands/palms",
        at="own_cup",
        thing="like_lump",
    ),
    firm(Pose.PAT, "cup/take/hold face/cheek/cheeks/chin/jaw/head in/between +his/her/their/both hands/palms", act=Act.POSE),
    firm(
        Pose.FIGHT,
        "fend/ward/drive/keep/hold/push off/back/away with pole/boathook/oar/spear/pitchfork/staff/quarterstaff/lance/gaff/punt-pole,"
        " fend/ward off with pole/boathook/oar/spear/pitchfork/staff/quarterstaff/lance/gaff",
    ),
    firm(
        Pose.DAB,
        "tuck/slip/slide/stuff/stick/shove/put/push/thrust/hide/button into/inside/in/under +his/her/their"
        " +coat/jacket/shirt/robe/cloak/bosom/waistcoat/dress/blouse/cardigan/sweater/jersey/habit/tunic/overcoat",
        at="own_chest",
    ),
    firm(Pose.GIVE, "hold/reach/stretch out to/towards/toward @", act=Act.HAND),
    firm(
        Pose.HANG,
        "pin/tack/tape/nail/stick/glue/staple photo/photograph/picture/drawing/poster/map/notice/list/note/paper/letter/sheet/calendar"
        " to/on/up/onto +the/a/his/her wall/board/door/tree/post/noticeboard/fridge",
        at="wall",
    ),
    firm(
        Pose.TEND,
        "drape/lay/put/wrap/hang/throw/place/settle/tuck/fold/pull coat/jacket/blanket/shawl/cloak/cardigan/towel/quilt/overcoat/scarf"
        " around/round/over/about/across @",
        at="shoulders",
    ),
    firm(
        Pose.POUR,
        "upend/invert bag/envelope/box/purse/handbag/bucket/basket/sack/bottle/jar/tin/bowl/glass/suitcase/drawer,"
        " empty/shake/tip/turn out bag/envelope/box/purse/handbag/sack/suitcase/drawer on/onto/over/across",
    ),
    firm(
        Pose.KNOT,
        "roll/swaddle/bundle/parcel/pack in/into newspaper/paper/tissue/foil/cloth/towel/bubble/oilcloth/straw",
        at="own_wrap",
    ),
    firm(
        Pose.PULL,
        f"pull/draw/drag/bring/roll/haul/yank/tug/crank/let/slam/push/rattle/send {_ROLLED} down,"
        f" pull/draw/drag/bring/roll/haul/yank/tug/crank/let/slam/push/rattle/send +down {_ROLLED},"
        f" lower shutter/grille/portcullis/roller, lower garage door",
        at="shutter",
    ),
    firm(
        Pose.LIFT,
        f"lift/raise/heave/hoist/winch {_SHUT}, lift/raise/heave/hoist/roll/push/pull/haul/throw {_SHUT} +up,"
        f" lift/raise/heave/hoist/roll/push/pull/haul/throw +up {_SHUT}",
        at="shutter",
    ),
)
"""Rows that come before all others."""
