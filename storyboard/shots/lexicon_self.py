"""What somebody does to themselves: sighs, shivers, looks at a watch, brushes the own trousers. Only data.

The words for the part (`touches.OWN_PARTS`) say where the hands are; `at` says it where no part is named.
"""

from __future__ import annotations

from storyboard.model.shots import Expression, Pose
from storyboard.shots.lexicon_rows import Rows, firm, row

_SELF = "himself/herself/themselves/itself"
_LEGS = "trousers/pants/jeans/skirt/dress/apron/thighs/thigh/knees/lap/overalls"

SELF: Rows = (
    row(
        Pose.ARMS_CROSSED,
        f"hug/embrace +{_SELF}, wrap/put/throw/fold arms around/round +{_SELF}, rub/chafe arms, rub/chafe own arms",
        at="own_arms",
        over=True,
    ),
    row(Pose.ARMS_CROSSED, "shiver, shudder, tremble, quake, quiver", face=Expression.AFRAID, at="own_arms", over=True),
    firm(
        Pose.LOOK_DOWN,
        "look/glance/peer/squint/stare/frown at watch/wristwatch, check/consult watch/wristwatch, check/read time, glance down at watch",
        at="own_watch",
    ),
    firm(Pose.LOOK_DOWN, "sigh, exhale, breathe +out, let out breath/sigh, heave/give/breathe sigh, let breath +out/go", at="own_breath"),
    row(Pose.DAB, "gasp ., gasp at/in/with", face=Expression.SURPRISED, at="own_gasp", over=True),
    firm(
        Pose.DAB,
        f"wipe/dry/rub/clean/brush/smooth/dust hand/hands/palm/palms/fingers on/across/over/against/down {_LEGS},"
        f" brush/dust/beat/slap/knock dust/dirt/snow/crumbs/mud/straw/grass/ash/sand off/from/out {_LEGS},"
        f" brush/dust/smooth/beat/slap {_LEGS}, brush/dust +{_SELF} off/down, brush/dust off +{_SELF}",
        at="own_lap",
    ),
    firm(Pose.DAB, "roll/push/shove/pull/hitch/turn up sleeve/sleeves, roll/push/shove/pull sleeve/sleeves up/back/down", at="own_sleeve"),
    row(
        Pose.WALK,
        "back +away/off/up, back into/against/out/towards/through, step/move/edge/shuffle/inch/walk +back/backward/backwards,"
        " take step back, take steps back, retreat ., retreat a/one/two/few, recoil ., recoil from/in/at, shrink +back",
        at="own_heels",
        over=True,
    ),
    firm(Pose.STAGGER, "stagger/reel/totter/stumble/lurch +back/backward/backwards", at="own_heels"),
    firm(Pose.JUMP, "skip ., skip across/along/down/past/through/to/towards/ahead/around/away/up/over/off/on/in/into", at="own_toes"),
    firm(Pose.CUFF, "twist/bend/wrench/force/pin/yank arm/arms/wrist/wrists behind"),
    firm(
        Pose.HANG,
        "pin/tack/tape/stick/nail photo/photograph/picture/note/poster/notice/map/drawing/card/paper/sheet to/on/onto/up"
        " board/wall/corkboard/noticeboard/door/fridge",
    ),
    firm(Pose.STAGGER, "stagger/reel/totter/stumble/lurch against/into wall/door/bars", at="wall"),
    firm(Pose.WASH, "wash/scrub/rinse/soap/lather hands/hand/fingers/palms", at="own_hands"),
    firm(Pose.SLAM, "slam/bang door/doors, slam door shut/closed/behind", at="door"),
    firm(Pose.THINK, "rub/stroke/scratch/finger/cup chin/beard/jaw/stubble", at="own_chin"),
)
"""Rows that say more than those of the other tables."""
