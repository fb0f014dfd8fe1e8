"""Rare verbs of going, of voices, of work and of harm, for which any more usual one would say as much. Only data.

These rows come before all others of the lexicon that ask for as many words.
"""

from __future__ import annotations

from storyboard.model.shots import Expression, Pose
from storyboard.shots.acts import Act
from storyboard.shots.lexicon_rows import Rows, firm, row

_WAYS = "left/right/off/away/toward/towards/across/through/between/past/into/around/round/down/up/along/over/among/out/back/sideways"
_BIRDS = "chicken/chickens/hen/hens/duck/ducks/pigeon/pigeons/bird/birds/goose/geese/gulls/sparrows/swans"
_GRAZERS = "horse/pony/mare/foal/goat/donkey/deer/giraffe/elephant/camel/calf/rabbit/rabbits/guinea"
_HAND_FED = "dog/puppy/cat/kitten/cats/dogs/fox"

GOING: Rows = (
    row(
        Pose.WALK,
        f"veer/swerve/drift/straggle/traipse/trail {_WAYS}, veer, lag, lag behind, straggle, rove, roam",
        act=Act.TRAVEL,
        over=True,
    ),
    row(
        Pose.RUN,
        f"zigzag/zig-zag/dodge/career/hurtle/bowl/pelt/tear/streak/scud/scoot {_WAYS}, zigzag, skedaddle",
        act=Act.TRAVEL,
        over=True,
    ),
    row(
        Pose.WALK,
        "skirt/crisscross/circle/circumvent/sidestep/bypass room/table/yard/square/field/pool/car/puddle/crowd/house/park/bed/@",
        act=Act.TRAVEL,
        over=True,
    ),
    firm(Pose.BOW, "swoop down on, swoop, swoop +down/on"),
    row(Pose.LOOK_BACK, "pivot, swivel, pivot on/to/around/round/away, swivel round/around/to", over=True),
    row(
        Pose.DANCE,
        "cavort, romp, frolic, gambol, caper, skylark, cavort/romp/frolic/gambol/caper with/in/around/about/through/on",
        over=True,
    ),
    row(Pose.PRAY, "grovel, grovel at/before/to/in, beg on knees", base=Pose.KNEEL, over=True),
    row(Pose.KNEEL, "prostrate himself/herself/themselves, kowtow", over=True),
    firm(Pose.CLIMB, "trample, trample on/over, tread/trample/stamp/stomp +on, stamp on +the/a/an, crush underfoot", at="own_step"),
    firm(Pose.POINT, "waggle/wag/shake/jab +a/his/her finger, waggle/wag/shake/jab +a/his/her finger at"),
    firm(Pose.SIT, "roost, perch, roost/perch on/upon"),
    row(Pose.LIE, "spread-eagle, spread-eagle on/across", over=True),
)
"""Manners of going."""

VOICES: Rows = (
    firm(Pose.POINT, "taunt, taunt @, mock, mock @, jeer, jeer at, heckle, heckle @, tease @, goad @, ridicule @, deride @"),
    firm(Pose.POINT, "chide @, rebuke @, reproach @, reprimand @, berate @, nag, nag @, admonish @, upbraid @, lambast @, caution @"),
    firm(
        Pose.POINT,
        "harangue @, harangue crowd, coach @, instruct @, tutor @, interrogate @, grill @, dictate, dictate to/letter, hold forth",
    ),
    firm(Pose.DAB, "recite, declaim, recite +a/the/his/her poem/verse/lines/oath", at="own_chest"),
    firm(Pose.SPEAK_INTO, "croon/sing/speak/talk/rap into microphone/mic/mike, croon into", thing="microphone"),
    firm(Pose.CALL, "serenade @, chorus, yodel, intone, curse ., cuss, squawk, crow, swear at, curse at"),
    firm(Pose.PRAY, "intone/say/mouth/mutter/whisper prayer/grace/psalm/rosary"),
    firm(Pose.WRITE, "interview @, interview +the/a suspect/witness/candidate/widow/star/man/woman/boy", tool="pencil"),
    firm(Pose.BRANDISH, "conduct +the/an/her/his/their orchestra/band/choir/quartet/music, conduct orchestra/band/choir", tool="wand"),
    firm(Pose.SHOW, "picket, picket factory/gate/office/bank", thing="placard"),
    firm(Pose.SHOW, "hypnotize, hypnotise", thing="watch"),
    firm(Pose.DAB, "belch, burp ., hiccup, hiccough", at="own_mouth"),
    firm(Pose.BOW, "retch, dry-retch, vomit, throw +up ., throw +up in/into/on/over/behind, puke, heave into/over"),
)
"""Voices."""

TRADED: Rows = (
    firm(
        Pose.GIVE,
        f"feed +the/a/her/his/two/their {_GRAZERS}, feed {_GRAZERS} apple/carrot/sugar/hay/oats/grass/leaves/lettuce",
        thing="carrot",
    ),
    firm(Pose.PUT, f"feed +the/a/her/his/two/their {_HAND_FED}", thing="pet_bowl"),
    firm(Pose.THROW, f"feed +the/a/her/his/two/their/some {_BIRDS}, feed {_BIRDS}", act=Act.THROW, tool="seeds"),
    firm(Pose.DROP, "feed +the/a/her/his/their fish/goldfish/koi/carp", tool="seeds"),
    firm(Pose.HUG, "nurse/suckle/breastfeed/breast-feed +the/a/her baby/infant/child, suckle, breastfeed", base=Pose.SIT, thing="baby"),
    firm(
        Pose.THROW,
        "throw/toss/fling/dash/chuck/slosh/empty drink/wine/beer/champagne/coffee/whisky/tea in/into/over/at/on face/head/lap/@",
        tool="glass",
    ),
    firm(Pose.POUR, "spill/slop/slosh drink/wine/beer/whisky/champagne/juice/soup", tool="glass"),
    firm(
        Pose.KNOT,
        "detach/uncouple/unhitch/unhook/couple trailer/caravan/wagon/carriage/cart/horse/hose/hoses/pipe, retie, retie bow/laces/tie/"
        "ribbon",
    ),
    firm(Pose.WASH, "wax/buff/polish/shine +the/a floor/car/table/boards/bonnet/surfboard/counter, wax car/floor/table", tool="cloth"),
    firm(Pose.REACH, "latch/padlock/bolt/unbolt/unlatch/bar/chain +the/a/his/her/its/their gate/gates/shed/barn/stable/locker", at="gate"),
    firm(Pose.FIGHT, "tase @, taser @, stun @ with, zap @", thing="taser"),
    firm(Pose.FIGHT, "pommel @, pummel @, clobber @, wallop @, thrash @, bludgeon @, gore @, maul @, savage @"),
    firm(Pose.CUFF, "hog-tie @, hogtie @, hog-tie, bind @ hands/wrists/arms, tie/bind/tape @ wrists/hands"),
    firm(Pose.THROW, "lasso, lasso calf/horse/steer/bull/@, rope calf/steer/horse/bull/cow", act=Act.THROW, tool="rope"),
    firm(
        Pose.TEND,
        "stem/staunch/stanch/cleanse/swab/disinfect/dab/irrigate/suture/palpate/probe wound/blood/bleeding/cut/gash/belly/abdomen/"
        "flow/knee",
        thing="bandage",
    ),
    firm(Pose.CUT, "amputate, amputate leg/arm/foot/finger/hand", tool="saw"),
    firm(
        Pose.CUT,
        "slaughter/butcher/gut/skin/fillet/bone/joint pig/sheep/lamb/deer/fish/cow/chicken/rabbit/carcass/goat/hog/stag/boar",
        tool="knife",
    ),
    firm(Pose.HAUL, "rig/trim/unfurl/reef/hoist/set +the/a/its/their sail/sails/mainsail/jib/spinnaker", tool="rope"),
    firm(Pose.DIG, "till/harrow/plough/plow/hoe/turn over soil/earth/field, scarify soil/lawn"),
    firm(
        Pose.THROW,
        "seed/sow/reseed lawn/field/furrow/bed, sow, strew/scatter seed/seeds/grain/corn/petals/ashes",
        act=Act.THROW,
        thing="seeds",
    ),
    firm(Pose.REACH, "glaze/reglaze window, point brickwork/wall, redecorate, redecorate room/house/kitchen", tool="paintbrush"),
    firm(Pose.HANG, "decorate/trim/dress +the/a/their/his/her tree/christmas/mantelpiece/hall/room/window", thing="like_ball"),
    firm(Pose.TYPE, "improvise on piano/keyboard/organ, tinkle/noodle/plonk/vamp on/at piano/keyboard/ivories", at="at_piano"),
    firm(Pose.POUR, "doctor/spike/lace +the/a/his/her/their/@ drink/drinks/coffee/tea/wine/punch/cocktail/soup"),
    firm(Pose.TEND, "clothe/dress/undress/robe +the/a/her/his child/baby/boy/girl/doll/mannequin/dummy/king/patient/corpse"),
    firm(Pose.WEAR, "robe/clothe/garb +himself/herself/themselves", at="dressing"),
    firm(Pose.HOLD, "arm +himself/herself/themselves, arm +himself/herself/themselves with", act=Act.TAKE, thing="gun"),
    row(Pose.STAND, "defend/protect/guard +himself/herself/themselves", at="own_guard", face=Expression.AFRAID, over=True),
    firm(Pose.AIM, "sight/squint/aim/stare along/down barrel/rifle/sights/gun/scope", tool="rifle"),
    firm(Pose.DAB, "whiff, sniff/whiff/smell at, savour/savor smell/scent/aroma/air", at="own_nose"),
    firm(
        Pose.EAT,
        "savor/savour/relish soup/food/wine/bite/cake/chocolate/taste/meal/mouthful, overeat, gorge, feast, picnic, snack, graze on",
    ),
    firm(
        Pose.EAT,
        "tuck into/in stew/soup/food/plate/meal/breakfast/dinner/pie/steak/lunch/supper/curry/chips/burger/eggs, dig in ., dig into"
        " stew/food/plate/meal/breakfast/dinner/pie/steak/lunch/cake/salad/pasta",
        tool="fork",
    ),
    firm(Pose.SMOKE, "chain-smoke, vape"),
    row(Pose.HANDS_UP, "score ., score for/again", face=Expression.HAPPY, over=True),
    firm(
        Pose.KICK,
        "score +a/the/another/his/her goal/penalty/try/winner, punt +the/a/it ball/football/it/rugby, boot/hoof +the/a/it ball/can/bin/it",
    ),
    row(None, "look daggers, play +it cool/safe, bat eyelid/eyelash/eyelids, tire, drip", over=True),
    firm(Pose.PUT, "bet/wager/stake +a/his/her/the/ten/everything coin/coins/money/watch/ring, bet/wager on", act=Act.THROW),
    firm(Pose.PUT, "bet/wager/stake/ante +a/his/her/the/all/more/another chip/chips", act=Act.THROW, thing="poker_chip"),
    firm(Pose.COUNT, "gamble, gamble for/with/at", thing="cards"),
    firm(Pose.TAKE, "unmask @", act=Act.TAKE, thing="mask"),
)
"""Work, harm, food and games."""

HARMED: Rows = (
    firm(Pose.FIGHT, "battle @, combat @, defeat @, hurt @, injure @, wound @, impale @, spear @, maim @, repel @, subdue @, waylay @"),
    firm(Pose.FIGHT, "suffocate @, throttle @"),
    firm(Pose.PAT, "grip @, grasp @, rouse @, paw @, paw at @"),
    firm(Pose.EMBRACE, "hold @ ., hold +on to @, clutch @, clutch at @, rock @, rock @ in/against"),
    firm(Pose.STOP, "halt @, accost @, detain @, head @ off"),
    firm(Pose.DRAG, "kidnap @, abduct @"),
    row(Pose.RUN, "overtake @, outrun @, outpace @", act=Act.TRAVEL, over=True),
    firm(Pose.POUR, "soak/drench/douse @ with, soak @ ., drench @ .", tool="bucket"),
    firm(Pose.FALL, "slip ., slip over ., lose footing/balance/grip"),
    row(Pose.STAGGER, "skid ., skid across/along/round/around/into/to, slither across/on", over=True),
    firm(Pose.AKIMBO, "pose ., pose for/with/beside/against/in, preen, preen in/before"),
    firm(Pose.WRITE, "keep drawing, sketch in", tool="pencil"),
    firm(Pose.DAB, "sweat ., perspire", at="own_brow"),
    row(Pose.DRIVE, "steer ., pilot ., steer +the/a/his/her/their car/truck/van/bus/boat/jeep", over=True),
    firm(Pose.READ, "study ., study at/for/late, swot, revise for", thing="book"),
    row(Pose.WALK, "tour, tour +the, scoot, swerve, swerve round/around/past/to/into/off", act=Act.TRAVEL, over=True),
)
"""To others, and to oneself."""

_WORN = "dress/skirt/trousers/jeans/suit/costume/overalls/harness/gown/tights/shorts/uniform/jumpsuit/pyjamas/pajamas/wetsuit/robe"
_SHOES = "shoe/shoes/boot/boots/slipper/slippers/sandals/trainers/heels/wellingtons/clogs/skates"
_HANDY = (
    "bag/box/letter/paper/papers/note/phone/money/bottle/book/file/folder/photo/camera/microphone/key/keys/coat/envelope/flowers/card/it/"
    "them/plate/cup/glass/baby/ticket/map/umbrella/tray/parcel/package/clipboard/pen/photograph/newspaper/magazine/towel"
)
_SPIRIT = "shot/shots/drink/whisky/whiskey/vodka/tequila/brandy/beer/rum/gin/schnapps/glass/wine/bourbon/scotch"

HANDLED: Rows = (
    row(
        Pose.DRIVE,
        "wrestle/fight/grip/yank +the/a/with/her/his yoke/steering/controls/joystick/stick, grip/yank +the/a/her/his wheel",
        over=True,
    ),
    firm(
        Pose.PULL,
        "hit/slap/punch/kick/thump +the/a vent/valve/lever/handle/crank, hit/slap +the/a emergency/brake/vent valve/lever/brake",
        at="lever",
    ),
    firm(Pose.TEND, "thumb/flick/snap/pop/spring +the/its/both/two/his/her latch/latches/catch/catches/clasp/clasps/locks", thing="box"),
    firm(
        Pose.KNOCK,
        "knock/hammer/drive/tap out pin/bung/wedge/peg/bolt/chock, knock/hammer/drive/tap in peg/wedge/bung/chock",
        tool="hammer",
        at="block",
    ),
    firm(Pose.HAUL, "haul/winch/crank/pull down arm/sail/sails/flag/boom/mast/beam", tool="rope"),
    firm(Pose.PULL, "pull/haul/drag/yank/hoist/heave @ up by"),
    row(Pose.WALK, "wheel +away/about/off/round ., wheel +away/about/off and/from/to/into", act=Act.TRAVEL, over=True),
    firm(Pose.REACH, "slap/pat/thump/smack/rub/stroke/scratch +its/the flank/rump/neck/side/haunch/belly/muzzle/ears/mane/nose/back"),
    firm(Pose.SHOW, "hold +his/her/the/a hand/palm/wrist/finger to/toward/towards/near light/firelight/lamp/lamplight/candle/window/flame"),
    row(
        Pose.WALK,
        "duck +out/into/through/inside of/the/a/an/his/her tent/door/doorway/room/shop/alley/house/hut/cave/pub/bar",
        act=Act.ENTER,
        over=True,
    ),
    firm(Pose.DROP, "let +it/them/sand/water/grain/earth/coins run/trickle/sift/slip/pour through/between", thing="like_heap"),
    firm(Pose.LEAN, "lean/bend/crane +out/over wall/parapet/battlements/edge/balcony/balustrade/side/rail/banister/gunwale", at="railing"),
    firm(Pose.TEND, f"step/slip/slide/wriggle into {_SHOES}, step/slip/slide/wriggle +out +of {_SHOES}"),
    firm(
        Pose.WEAR,
        f"step/slip/climb/wriggle/struggle/squirm/shimmy into {_WORN}, step/slip/climb/wriggle/struggle/squirm/shimmy +out +of {_WORN}",
    ),
    firm(Pose.TEND, "button/zip/bundle/strap/buckle/stuff +the/her/his child/boy/girl/baby/toddler/son/daughter into/in/up"),
    firm(Pose.WAVE, "fan @ .", tool="fan"),
    firm(Pose.HOLD, "cup/wrap/fold/curl/lace hands/fingers/palms around/round mug/cup/glass/bowl/candle/bottle", act=Act.TAKE, thing="cup"),
    firm(Pose.PRESS, "drum/tap/strum/rap fingers/fingertips/fingernails/nails on/against/upon/along table/desk/counter/wood/bar/wheel/lid"),
    row(Pose.WALK, "pick/thread/wind/weave +his/her/their way through/across/over/along/down/between/past/to", act=Act.TRAVEL, over=True),
    firm(Pose.SIT, "swing/dangle legs/feet ., tip/tilt/rock/lean +his/her/the chair back"),
    firm(Pose.THINK, "rest/prop/lean/put chin/cheek/head on/in hand/hands/fist/fists/palm/palms/knuckles"),
    firm(Pose.REACH, "lean on doorbell/bell/buzzer", at="door"),
    firm(
        Pose.HOLD,
        "slip/flick/thumb/click/take/snap +the/his/her safety, spin +the/his/her chamber/cylinder, check +the chamber",
        tool="gun",
    ),
    firm(
        Pose.KNOT, "eject/slap/slam/ram/slot/check/drop +the/a/his/her/another/new/fresh magazine/clip in/out/home/into/and/.", tool="gun"
    ),
    firm(Pose.KNOT, "chamber round/shell/cartridge, jack/rack round/shell/slide", tool="rifle"),
    firm(Pose.AIM, "draw bead on", tool="rifle"),
    firm(Pose.POINT, "read @ rights"),
    firm(
        Pose.TEND, "take @ blood/pressure/measurements, stick/put/press plaster/band-aid on/over knee/cut/finger/wound/elbow/forehead/nose"
    ),
    firm(Pose.TEND, "pump @ chest, press/push/pound on @ chest, give @ cpr/mouth-to-mouth", base=Pose.KNEEL),
    firm(Pose.PAT, "close/shut @ eyes/eyelids"),
    firm(Pose.TEND, "cross/fold/arrange @ hands/arms"),
    firm(Pose.SHOW, "swing censer/thurible/incense/lantern/lamp, shake present/gift/parcel/package/envelope/flask/globe", act=Act.TAKE),
    firm(Pose.PRESS, "screw/scrunch/crumple/crush/ball paper/letter/note/page/card/it into/up", thing="letter"),
    firm(
        Pose.PUT,
        "file +the/a/his/her letter/report/papers/paper/card/folder/form/forms/document/documents/notes",
        act=Act.THROW,
        thing="folder",
    ),
    firm(Pose.DRINK, f"knock/throw/toss/slug/belt/fling back/down {_SPIRIT}"),
    firm(Pose.CUT, "grate", tool="grater"),
    firm(Pose.CARRY, "clear +the/her/his table/dishes/plates/breakfast/dinner/supper/glasses/cups/things", tool="plate"),
    firm(Pose.PRESS, "lay/spread cloth/tablecloth", tool="tablecloth"),
    firm(
        Pose.PUT,
        "throw/toss/put/chuck/lay +a/another/some/more log/logs/coal/wood/branch on/onto fire/stove/flames",
        base=Pose.KNEEL,
        tool="wood",
    ),
    firm(
        Pose.PULL,
        "stretch wire/rope/line/cable/canvas/net/banner/hide/elastic/tape, stretch/string/run wire/rope/line/cable/tape/net across/between",
    ),
    firm(Pose.SIT, "slide/sink/slip/slump to floor/ground/deck", at="floor"),
    firm(Pose.GIVE, f"thrust/shove/push/hold/stick {_HANDY} at @, press/force/urge {_HANDY}/it/them on/upon @", act=Act.GIVE),
    firm(Pose.POUR, "tip/empty/pour/shake/dump contents of/onto/out/into/over", tool="bag"),
    firm(Pose.THROW, "scatter/throw/toss corn/grain/feed/crumbs for/to", act=Act.THROW, tool="seeds"),
)
"""Small things of every day."""

RAREST: Rows = (*GOING, *VOICES, *TRADED, *HARMED, *HANDLED)
"""Rare verbs."""
