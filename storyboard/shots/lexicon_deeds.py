"""Deeds of the whole body and of small things that a word more or less turns into another: flat on the chest, a fist, a knot. Only data.

These rows come before those of `lexicon_uses` and, of phrases as long, before all others.
"""

from __future__ import annotations

from storyboard.model.shots import Pose
from storyboard.shots.acts import Act
from storyboard.shots.lexicon_rows import Rows, row

_FRONT = "chest/stomach/belly/face/front/back/side"
_GEAR = "knot/knots/harness/buckle/buckles/strap/straps/rope/carabiner/karabiner/tether/seatbelt/belt"
_LIQUID = "ice/snow/water/butter/chocolate/wax/fat/milk/eggs/egg/soup/stew/rice/pasta/porridge"
_COVERS = "tarpaulin/tarp/sheet/cover/cloth/blanket/dustsheet/canvas/veil/curtain"
_BARE = "arm/arms/hand/hands/weight"

DEEDS: Rows = (
    row(
        Pose.LIE,
        f"slam/throw/hurl/drop/fling/fall/go/land/dive/crash flat on {_FRONT}, slam/fall/land/crash on {_FRONT}, throw/drop/fling/dive/fall"
        " +flat, slam/throw himself/herself/themselves flat, lie flat",
        over=True,
    ),
    row(
        Pose.HOLD, "dig/drive/sink/bury in axe/ice-axe/pick, dig/drive/sink axe/ice-axe/pick in/into", act=Act.TAKE, thing="axe", over=True
    ),
    row(
        Pose.CLIMB,
        "spin/dangle/hang/swing/sway over/above/in/from abyss/crevasse/drop/air/rope/void/chasm/nothing/cliff",
        at="rope",
        over=True,
    ),
    row(
        Pose.STOP,
        "raise/lift +fist, raise/lift +a/his/her/their fist, raise/lift a/his/her clenched/gloved/closed fist,"
        " put/hold up fist, put/hold fist up",
        over=True,
    ),
    row(Pose.CLIMB, "cling/hang/hold to/on/onto/from rung/rungs/ladder/rope/mast", at="rope", over=True),
    row(
        Pose.KICK,
        "kick it/them/peg/ball/stone/can/door/gate/chair/bucket/box/bottle back/away/over/aside/into/across/out/in/down/under",
        over=True,
    ),
    row(Pose.DROP, "drop it/them in/on/onto/into/to/at", act=Act.THROW, over=True),
    row(Pose.BRANDISH, "shake fist/fists at, shake fist/fists", over=True),
    row(
        Pose.TEND,
        f"check/test/tug/inspect/tighten/loosen/adjust {_GEAR}, unclip/clip/rope/tie/buckle/strap @ from/in/into/to/on/onto/up,"
        " unclip/untie/unrope/unbuckle @",
        over=True,
    ),
    row(Pose.STIR, f"melt/boil/heat/warm/fry/cook/scramble {_LIQUID}, melt in pot/pan", at="stove", thing="pan", over=True),
    row(Pose.SHOW, "rattle/shake/jingle/clink bucket/pail/tin/box/keys/coins/can/jar/bell/cup/bag", act=Act.TAKE, over=True),
    row(Pose.LOOK_DOWN, "put/set/plant/place/plonk foot/boot/shoe/feet/heel on/upon/over/down, tread on, step on +it", over=True),
    row(
        Pose.HOLD,
        f"pull/drag/whip/tug/strip/yank {_COVERS} away/off/aside/back, pull/whip/tug away/off/back/aside {_COVERS}",
        act=Act.TAKE,
        base=Pose.KNEEL,
        thing="blanket",
        over=True,
    ),
    row(
        Pose.POINT,
        "count ropes/heads/people/children/chairs/houses/windows/sheep/cows/cattle/stars/men/women/boats/guests/passengers/trees/lights",
        over=True,
    ),
    row(
        Pose.SMOKE,
        "drag on cigarette/cigar/pipe/joint/smoke",
        over=True,
    ),
    row(Pose.DRAG, "drag on/to/toward/towards/over/up/down", over=True),
    row(Pose.WEAR, "balance on head/forehead/nose/chin", over=True),
    row(None, f"drop {_BARE}, throw out {_BARE} behind"),
)
"""One deed of many."""
