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
    firm(
        Pose.WEAR,
        "put/pull/slip/tug/draw/haul/try +it/them +on ., put/pull/slip/tug/draw/haul +it/them +on over head/hair/ears/eyes/hat/clothes,"
        " put/pull/slip/tug/draw +it/them over head/hair/ears/eyes",
    ),
    row(
        Pose.SNEAK,
        "slide/slip/shrink/step/melt/move/draw/pull/edge/fade/back out of sight/view, slide/slip/shrink/step/melt/draw/edge/fade/back"
        " into/in shadow/shadows/dark/darkness",
        act=Act.TRAVEL,
        over=True,
    ),
    firm(Pose.FIGHT, "drop/bring @ to/onto ground/floor/concrete/deck/pavement/mat/grass/tarmac/sand/knees, drop @ with"),
    firm(Pose.NOD, "tilt/incline/cock/jerk/toss head/chin at/to/toward/towards", act=Act.LOOK),
    firm(
        Pose.TAKE, "rake/scoop/sweep in chips/winnings/coins/money/notes/bills/pot, rake/scoop/sweep chips/winnings/coins in", act=Act.TAKE
    ),
    firm(Pose.WASH, "do dishes/washing-up/washing/pots, take/have bath/shower", at="sink"),
    firm(Pose.OPEN_DOOR, "open .", at="door"),
    firm(
        Pose.FALL,
        "go/come down on backside/back/face/bum/arse/rear/behind, land on backside/back/face/bum/arse/rear/behind/heap, sit down hard",
    ),
    firm(Pose.PUSH, "hip it/door/drawer/gate, shoulder/elbow +it open/shut/aside, hip @ aside"),
    row(Pose.STAND, "hover, hover by/near/at/in/over/behind/outside, linger, loiter", over=True),
    firm(Pose.PUT, "nudge/push/slide/ease/skim/flick +it/them across/over/forward/toward/towards/along", act=Act.THROW),
    firm(Pose.HOLD, "tweeze, hang on to, hang onto, cling on to, hold on to", act=Act.TAKE),
    firm(
        Pose.SIT,
        "drop/flop/plop/plump/slump/sink down between/beside/next/opposite/alongside, drop/flop/plop/slump down on/onto bench/seat/sofa",
    ),
    firm(Pose.FIGHT, "cuff/clip/box/clout/clap @ round/around/on/over/across ear/ears/head"),
    firm(Pose.EMBRACE, "pull/draw/gather @ in ., pull/draw/gather @ in tight/close/again"),
    firm(Pose.CLIMB, "swing/climb/clamber/hop/jump down from/out cab/truck/tractor/lorry/digger/crane"),
    firm(Pose.CLIMB, "haul/heave/pull/drag/lever himself/herself/themselves in/into/inside/onto/over/out/aboard/up"),
    firm(Pose.PRESS, "spread +it/them over/on/across/out/flat"),
    firm(Pose.WEAR, "whip/strip/rip/peel/tug off coat/jacket/hat/cap/shirt/glasses/gloves/scarf/sweater/jumper/helmet"),
    row(Pose.WALK, "puff/pant/wheeze/huff up/along/across/down/after/towards/toward/past/into", act=Act.TRAVEL, over=True),
    firm(Pose.THROW, "bounce it/them/ball/one off/against/at, throw ., bowl .", act=Act.THROW),
    row(
        Pose.WALK,
        "walk/stride/step/come/stagger/stumble/limp/march/loom/appear out/from of dark/darkness/shadow/shadows/fog/mist/smoke/gloom/night/"
        "dust/trees/snow, spill/tumble/pour/pile out ., spill/pour/pile out of/onto/into",
        act=Act.ENTER,
        over=True,
    ),
    firm(Pose.REACH, "guide/ease/coax/steer +it/them"),
    firm(Pose.STOP, "give @ +two/the/a finger/fingers"),
    firm(
        Pose.PHONE,
        "clamp/wedge/tuck/cradle/jam/trap/hold/pin phone/receiver/handset/mobile under/between/against/to chin/shoulder/ear/cheek/neck",
    ),
    firm(Pose.SIT, "drop/slump/fall/sink/collapse into seat/chair/armchair/sofa/couch/booth/pew"),
    firm(Pose.REACH, "make grab/snatch/swipe/lunge for/at"),
    firm(Pose.RUB, "dust/brush/wipe off +his/her palms/hands, dust/brush/clap palms/hands together"),
    firm(Pose.CALL, "cup hand/hands to/around/round mouth"),
    firm(Pose.TEND, "kick/slip/ease off heels/shoes/boots/slippers/trainers/sandals"),
    firm(Pose.FALL, "plough/plow/crash/pitch into drift/snow/hedge/ditch/bush/bushes/haystack/mud/bins"),
    firm(Pose.KNEEL, "sit/rock back on heels/haunches"),
    firm(Pose.LOOK_BACK, "spin ., whirl ., wheel ."),
    firm(Pose.KICK, "nudge/prod/poke/tap/push/touch +it/them with foot/toe/toes/boot/shoe"),
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
    firm(Pose.PEEK, "look/peer/peep/peek/squint/spy through keyhole/spyhole/peephole/letterbox", at="door"),
    firm(Pose.REACH, "crank/wind/roll window down/up/open/shut, lean/press/hit/punch on/upon horn, lean on bell/buzzer"),
    firm(
        Pose.PUSH, "move/shift/slide/heave wardrobe/sofa/couch/bookcase/dresser/piano/fridge/cupboard/table/bed/desk/cabinet/bench/boulder"
    ),
    firm(Pose.PULL, "shake/rattle machine/gate/bars/fence/railings/cage/grille/tree/ladder/tent"),
    firm(Pose.THROW, "throw/toss/fling/dash drink/wine/water/beer/coffee/champagne/whisky/tea at/in/over/into", thing="glass"),
    firm(
        Pose.CUT,
        "slit, slit open, slit/score/prick/pierce/lance/nick peel/skin/melon/orange/lemon/fruit/dough/boil/blister, make cut/incision",
    ),
    firm(
        Pose.POCKET,
        "dig/fish/search/feel/fumble/grope/rummage +for key/keys/wallet/phone/change/coin/coins/lighter/money/ticket/tickets/card/pen",
    ),
    firm(Pose.FALL, "go over like/backwards/sideways/headlong/hard, go sprawling/flying/headlong/head-first, go down like, go head over"),
    firm(Pose.FALL, "catch/snag/hook foot/ankle/toe/heel/boot in/on/under, miss step/footing, turn ankle"),
    firm(Pose.KNOCK, "drive/knock/hammer/bang/tap needle/nail/peg/stake/wedge/bolt/spike/cork/pin home/in/into", tool="hammer"),
    firm(Pose.DAB, "kiss thumb/fingers/fingertips/knuckle/knuckles/fist, lick finger/fingers/thumb/lips/pencil/chalk/spoon/knife/wound"),
    row(None, "join in/forces/up/together", act=Act.LOOK, over=True),
    firm(
        Pose.CALL, "join in/on with song/chorus/singing/harmony/melody/hymn/carol, join in/on chorus/song/harmony/hymn, strike up song/hymn"
    ),
    firm(Pose.POUR, "empty bottle/glass/cup/mug/jug/bucket/pot/kettle/pan/flask/bowl/tin/can/sack/bag into/onto/down/over/on/in/out"),
    firm(Pose.LEAD, "show @ to/in/into/out/around/round/up/upstairs"),
    firm(Pose.LEAN, "press/flatten/squash face/nose/forehead/cheek to/against/on glass/window/pane", at="window"),
    firm(Pose.SLIDE, "slide/slither/whoosh down banister/banisters/bannister/slide/chute/rail/pole"),
    row(Pose.SIT, "swing on/in swing/hammock/gate/trapeze", at="swing", over=True),
    firm(Pose.TEND, "shake pill/pills/tablet/tablets/aspirin from/into/out"),
    firm(Pose.CARRY, "give @ piggyback/lift/ride on, carry @ piggyback"),
    firm(Pose.LOOK_UP, "check/watch/consult mirror/rear-view, glance in/at/into mirror/rear-view"),
    firm(Pose.LEAN, "press/flatten himself/herself/themselves flat/back against/to, press/flatten back against/to wall/door", at="wall"),
    firm(Pose.SIT, "swing legs/feet out/over/off/down/round/around"),
    firm(Pose.REACH, "drum/tap/beat/rap/drum fingers/fingernails/nails on/against/upon"),
    firm(Pose.READ, "go/turn/flip back page/pages/chapter, go back +a page", thing="book"),
    firm(Pose.TEND, "roll body/corpse/@ over/onto, turn body/corpse over/onto", base=Pose.KNEEL),
    firm(Pose.PUSH, "pin/press/shove/slam/hold @ against/to/up fridge/wall/door/car/fence/railing/tree/bar/lockers"),
    firm(Pose.TEND, "unfold/fold chair/chairs/table/bed/cot/pram/pushchair/stretcher/easel/tripod/ladder/wheelchair/stool"),
    firm(Pose.KNOT, "shield/cup/guard/shelter match/flame/candle/lighter"),
    firm(Pose.KNOT, "crack/snap/pop/prise +it/them open, crack/pop open can/beer/bottle/coke/tin, pop cork/cap/top"),
    firm(Pose.WEAR, "undo/unfasten/unclasp/fasten/clasp/unhook necklace/earring/earrings/chain/bracelet/pearls/tie/veil/collar"),
    firm(Pose.HOLD, "come up/away/out with gun/pistol/revolver/knife/key/keys/coin/bottle/torch/letter/ring/phone/wallet", act=Act.TAKE),
    firm(Pose.KNOT, "burn/scald/jam/trap/crush/bruise/hurt/prick/sting hand/hands/finger/fingers/thumb/knuckles, clip/staple to/onto"),
    row(Pose.SIT, "swivel/spin/turn/rock/wheel in chair/seat, swivel/spin/rock chair", over=True),
    firm(Pose.WEAR, "try +on hat/coat/dress/jacket/shoes/glasses/ring/helmet/wig/veil/suit/mask/boots/gloves/crown/scarf"),
    firm(Pose.OPEN_DOOR, "fit/insert/slide/jab/push/stick/slip key in/into/to lock/keyhole/door", at="door"),
    row(
        Pose.SIT,
        "slide/slip/ease/hop/squeeze/hoist/settle into/onto/on/up seat/bench/stool/booth/pew/chair/barstool/saddle/sofa",
        over=True,
    ),
    firm(Pose.EAT, "bolt/wolf/scoff/shovel/wash down food/dinner/lunch/breakfast/sandwich/meal/stew/pie/bread/toast/supper/soup"),
    firm(Pose.DAB, "choke on, choke on drink/food/smoke/dust, clear throat, gag on"),
    firm(Pose.TYPE, "click on/open/through file/link/mouse/icon/send/photo/photos"),
    row(Pose.SIT, "dangle legs/feet/toes in/over/from/off, trail feet/toes in", over=True),
    firm(Pose.SHOW, "dangle key/keys/watch/locket/coin/carrot/necklace/ring/fish/worm/bunch, dangle in/before +front"),
    firm(Pose.KNOT, "fidget, fidget with, twist ring/handkerchief/napkin/hem/rope/scarf in/round/between, wring hands/cap"),
    firm(Pose.RUB, "file nail/nails/fingernails", tool="nail_file"),
    row(Pose.PUT, "file report/papers/paper/folder/letter/form/document/documents in/away", act=Act.THROW, over=True),
    firm(Pose.REACH, "flip/turn sign, help himself/herself/themselves to"),
    firm(Pose.DRINK, "gargle, gargle with", thing="glass"),
    firm(
        Pose.TEND,
        "guide/steady hand/hands/arm/finger/fingers/elbow, help @ with tie/coat/zip/dress/buttons/boots/shoes/necklace/jacket/laces",
    ),
    firm(Pose.STOP, "hail/flag/whistle cab/taxi/bus, hail/whistle for cab/taxi"),
    row(None, "inhale/exhale/breathe deeply/sharply/slowly/in/out/hard/heavily", act=Act.LOOK, over=True),
    firm(Pose.THROW, "juggle, juggle balls/oranges/apples/eggs/knives/clubs/plates", act=Act.THROW),
    firm(Pose.OPEN_DOOR, "slam/bang/clang hatch/doors/gates/grille", at="door"),
    firm(Pose.REACH, "slam/bang lid/drawer/window/bonnet/boot/trunk/locker/cupboard"),
    firm(
        Pose.HOLD, "dig from/out +of, dig from purse/pocket/bag/wallet/handbag/coat/jacket, dig out purse/wallet/phone/keys", act=Act.TAKE
    ),
    firm(Pose.DRINK, "upend/tip/tilt bottle/canteen/flask/glass/cup over/into/to mouth/lips, tip/throw back head and drink"),
    firm(
        Pose.REACH, "jab/stab/punch/thump/mash/poke button/buttons/bell/switch/doorbell/buzzer/screen/keypad, jab at button/buttons/screen"
    ),
    row(Pose.THROW, "feed to pigeon/pigeons/ducks/birds/swans/gulls/chickens/hens/geese/sparrows", act=Act.THROW, over=True),
    row(Pose.SIT, "bounce/jiggle knee/leg", over=True),
    firm(Pose.SPY, "look/peer/stare/gaze/watch/scan/squint through binoculars/opera/field/telescope/scope/spyglass/viewfinder"),
    firm(
        Pose.SPY,
        "look/peer/stare/gaze/watch/scan/squint through/into periscope, put/press/set/lay eye to/against periscope",
        at="periscope",
    ),
    firm(Pose.SPEAK_INTO, "lean in/into/to/towards microphone/mic/mike", thing="microphone"),
    firm(
        Pose.SPEAK_INTO,
        "take/lift/grab/snatch/pull/unhook microphone/mic/mike off/from/down, unhook microphone/mic/mike",
        thing="microphone",
    ),
    firm(
        Pose.DAB,
        "draw/run/drag finger/thumb across throat/neck, put/lay/place/clap hand/palm/fingers to/over chest/heart/side/stomach/throat/mouth",
    ),
    firm(Pose.WASH, "splash/throw/dash water on/over/in/onto face/neck"),
    row(Pose.HANG, "hang +the/a/an/another/some/her/his", at="wall"),
    firm(Pose.DANGLE, "hang/dangle/swing upside +down, hang/dangle head down"),
    row(Pose.SIT, "slide/slip/squeeze/settle +in opposite/beside/next", over=True),
    firm(Pose.REACH, "pat seat/bench/bed/chair/cushion/sofa/stool/tailgate/mattress/ground/grass/space/sand/saddle"),
    row(Pose.REACH, "pat +it/+them, pat +the/a/his/her/its"),
    firm(Pose.POCKET, "turn out pockets/pocket/trousers"),
    row(Pose.PULL, "heave at/on piano/wardrobe/car/rope/boulder/crate", over=True),
    firm(Pose.KNOT, "coax/ease/tease/work splinter/thorn/cork/key/lid/wire/thread/ring/bullet from/out/off/into/through/loose"),
    firm(Pose.CUT, "shave edge/wood/block/plank/board/ice/sliver/slivers/chocolate/cheese/truffle, shave off sliver/slice"),
    firm(Pose.KICK, "boot +it/+them, boot ball/football/tin/can/door"),
    firm(Pose.REACH, "kill/cut/douse/dim light/lights/engine/lamp/lamps/torch/music/motor/headlights"),
    firm(Pose.PULL, "crank dome/roof/handle/engine/gate/bridge/awning/shutter open/up/down/shut/out"),
    firm(Pose.TEND, "lift/gather/hold/sweep/brush/pull hair free/back/clear/away/up, lift/hold/sweep up/back hair"),
    firm(Pose.REACH, "lift/raise/turn/fold/peel back/up corner/edge/flap/hem, lift/raise corner/edge/flap/hem"),
    firm(Pose.PRESS, "pin/weigh/weight map/plan/plans/paper/papers/chart/corner/corners/page/letter down"),
    firm(Pose.TEND, "zip/unzip/button/unbutton/lace/unlace/hook/unhook @, zip/button/lace/hook @ up/in/into"),
    firm(Pose.PEEK, "put/press/set/lay eye to/against crack/keyhole/hole/gap/slit/knothole/grille/spyhole/letterbox"),
    firm(Pose.SPY, "put/press/set/lay eye to/against eyepiece/lens/telescope/scope/viewfinder/microscope"),
)
"""By the words after the verb; firm, so that the verb's usual sense does not come first."""
