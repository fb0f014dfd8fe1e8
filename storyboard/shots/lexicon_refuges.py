"""Where people keep to, what they get their heads into, and how they come down and catch themselves. Only data.

These rows come before all others of the lexicon that ask for as many words.
"""

from __future__ import annotations

from storyboard.model.shots import Pose
from storyboard.shots.acts import Act
from storyboard.shots.lexicon_rows import Rows, firm

_DOORED = "fridge/refrigerator/freezer/oven/cupboard/cabinet/locker/wardrobe"
_BOXES = "trunk/boot/crate/chest/basket/bin/dustbin/barrel/sack/box"
_ENGINES = "bonnet/hood/engine/sink/car/truck/lorry/machine/boiler/dashboard/cooker/stove/range/bed/sofa/table/bench"
_CORDS = (
    "bootlace/bootlaces/shoelace/shoelaces/lace/laces/rope/ropes/cord/cords/string/strings/strap/straps/twine/tape/binding/bindings/"
    "bonds/harness/belt/rein/reins/net/netting/cable-tie/cable-ties/ribbon/tie/ties/line/lines/seatbelt/canvas/cloth/sheet"
)
_COVER = "wall/hedge/rock/rocks/sandbags/car/counter/table/barrel/barrels/crate/crates/tree/boulder/dune"
_FIRES = "fire/campfire/candle/brazier/lantern"
_BRAKED = "wheel/wheels/tyre/tyres/tire/tires/axle"
_STOPPED = "brick/bricks/chock/chocks/stone/stones/rock/wood/block/blocks/log/lump/plank/wedge"
_HUNG = (
    "stethoscope/towel/scarf/tie/shawl/boa/necklace/beads/chain/lanyard/whistle/medal/locket/pendant/garland/cord/string/ribbon/binoculars/"
    "goggles/headphones/camera/tape/it"
)
_BAGS = "bag/toolbag/sack/basket/bucket/box/case/pack/rucksack/crate/lantern/camera/it"
_LAMPS = "torch/flashlight/light/lamp/beam/lantern"
_TUCKED = "it/him/her/dog/cat/puppy/kitten/goose/hen/chicken/duck/pig/lamb/baby/parcel/bundle/box/book/file/folder/helmet/ball"

REFUGES: Rows = (
    firm(Pose.STAND, "lurk, lurk in/at/by/near/outside/on/among/beside, loiter, loiter in/at/by/near/outside, skulk at/by/near/outside"),
    firm(Pose.PEEK, "lurk/skulk behind"),
    firm(Pose.ARMS_CROSSED, "huddle, huddle together, huddle +behind/against/in/on/at/by/near/beyond/outside/beneath/round/around/close"),
    firm(Pose.BOW, "huddle over/round/around table/map/plan/plans/screen/monitor/radio/desk/book/letter"),
    firm(
        Pose.CROUCH,
        f"huddle behind/against {_COVER}, huddle round/around/over {_FIRES}",
    ),
    firm(Pose.REACH, f"have/keep/bury/stick/get/put/poke/thrust/plunge +his/her/their head/heads in/inside/into {_DOORED}"),
    firm(Pose.REACH, f"bend/lean/reach/delve/stoop +in/into/inside {_DOORED}"),
    firm(
        Pose.BOW, f"have/keep/bury/stick/get/put/poke/thrust/plunge +his/her/their head/heads in/inside/into/under/down {_BOXES}/{_ENGINES}"
    ),
    firm(Pose.BOW, f"bend/lean/reach/delve/stoop +in/into/inside/under {_BOXES}/{_ENGINES}"),
    firm(Pose.CUT, f"saw/hack/slice/slash +at/through/away/off {_CORDS}, saw {_CORDS}", tool="knife"),
    firm(Pose.PUT, f"chock {_BRAKED}, wedge/brace/block/jam {_BRAKED} with, chock", at="ground", tool="stone"),
    firm(Pose.PUT, f"wedge/jam/kick/shove/push/put/place/set/slide {_STOPPED} under/behind/against/before/beneath {_BRAKED}", at="ground"),
    firm(Pose.PUSH, "get/put/set/heave +his/her/their/a/one shoulder/shoulders/back under/to/against"),
    firm(Pose.WEAR, f"hang/loop/drape/sling/throw/drop/put/place/wind/wrap/tie {_HUNG} round/around/about +his/her/their neck"),
    firm(Pose.CRAWL, "slide/skid/slither +on +his/her/their stomach/belly/front"),
    firm(Pose.LOWER, f"lower/let/drop @/{_BAGS} on/by cord/rope/string/line, shine/point/aim {_LAMPS} down"),
    firm(None, "pay +it/them +out, warm +the/his/her/a stethoscope/it/hand/palm against/on, warm end of"),
    firm(Pose.LISTEN, "set/put/press/hold/lay/place stethoscope to/against/on bomb/door/wall/safe/mine/casing/box/floor/ground/pipe"),
    firm(Pose.CARRY, f"tuck/clamp/wedge/shove/scoop/stick {_TUCKED} under +his/her/their/one/an arm", act=Act.TAKE),
    firm(Pose.DANCE, "sway past/by/together/slowly/around/round/across"),
    firm(Pose.COVER, "throw/fling/hurl himself/herself/themselves across/over/on/onto @"),
)
"""Lurking, huddling, heads in boxes, knives at cords, wheels stopped, shoulders under weights."""
