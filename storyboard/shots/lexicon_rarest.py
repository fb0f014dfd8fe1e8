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
        "throw/toss/fling/dash/chuck/slosh/empty drink/wine/water/beer/champagne/coffee/whisky/tea in/into/over/at/on face/head/lap/@",
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
    firm(Pose.DIG, "till/harrow/plough/plow/hoe/turn over/+the soil/earth/field/garden, scarify soil/lawn"),
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
    firm(Pose.DAB, "whiff, sniff/whiff/smell +at +the/a/his/her/its/an, savour/savor smell/scent/aroma/air", at="own_nose"),
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
    firm(Pose.PUT, "bet/wager/stake +a/his/her/the/ten/everything coin/coins/chips/money/watch/ring, bet/wager on", act=Act.THROW),
    firm(Pose.COUNT, "gamble, gamble for/with/at", thing="cards"),
    firm(Pose.TAKE, "unmask @", act=Act.TAKE, thing="mask"),
)
"""Work, harm, food and games."""

RAREST: Rows = (*GOING, *VOICES, *TRADED)
"""Rare verbs."""
