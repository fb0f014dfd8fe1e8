"""How bodies move and rest, in and out of vehicles: rows of the lexicon. Only data."""

from __future__ import annotations

from storyboard.model.shots import Expression, Pose
from storyboard.shots.acts import Act
from storyboard.shots.lexicon_rows import Rows, row

MOTION: Rows = (
    # Through and past.
    row(
        Pose.SQUEEZE,
        "slip through, slip sideways, slip past/between, squeeze through/past/between/into/by/in,"
        " edge past/along/round/around/through/between,"
        "edge sideways, sidle, sidle up, inch along/past, thread through/between, thread way,"
        " wriggle through/past/under/between/in, wedge in,"
        "weave through/between/among, shoulder past/through, push past/through, pushes way, press through crowd, elbow way/past/through,"
        "brush past/by, slide past/between, slide through gap/door/window/gate, flatten against,"
        " press back/herself/himself/themselves against,"
        "hug wall, force way, fight way, jostle, jostle through, worm way/through, ease past/through, fit through, duck through",
        over=True,
    ),
    row(
        Pose.PEEK,
        "part/spread fingers, open fingers, peek/peer/look/squint through/between fingers,"
        " peek round/around/out/in/into/through/over, peep round/around/out/through/over, peer round/around, poke/thrust head",
        over=True,
    ),
    row(
        Pose.PEEK,
        "look round/around corner/door/edge/doorframe/curtain, lean round/around, lean out, crane, stick head out/round/in",
        over=True,
    ),
    row(
        Pose.CROUCH,
        "duck, duck under/behind/down/beneath, go under, dive under, dip under, dodge under, squat, squat down, hunker,"
        "hunker down, crouch, huddle, huddle in/under/behind/together, stoop, hunch, hunch over, kneel down, hide behind/under, shelter,"
        "lie in wait, take shelter, lurk",
    ),
    row(Pose.CROUCH, "go under, duck under, stoop under", over=True),
    # Up and down.
    row(
        Pose.CLIMB,
        "climb down ladder/ladders/rope/rungs/stairs/steps/rock/rocks/wall/cliff/tree/pole/scaffold/scaffolding/"
        "drainpipe/mast/fence/iron,"
        "climb down into/through, descend ladder/rope/rungs, come down ladder/rope, go down ladder/rope,"
        " go up ladder/rope, come up ladder,"
        "shin, shinny, clamber over/up/down/onto/into/out, scale, scramble up/over/down/onto/out/aboard,"
        " heave himself/herself/themselves up/onto,"
        "haul himself/herself/themselves, hoist himself/herself/themselves, pull himself/herself/themselves up, swing leg over,"
        "abseil, rappel, mount ladder, vault over",
        over=True,
    ),
    row(Pose.CLIMB, "slide down rope/pole/cable/drainpipe, shin down/up, shinny down/up, abseil down"),
    row(Pose.CLIMB, "clamber, scale, scramble, ascend, mount ladder, haul up onto"),
    row(
        Pose.WALK,
        "climb stairs/steps/staircase, mount stairs/steps,"
        " go up/down stairs/steps/staircase/hall/corridor/hallway/aisle/street/road/path,"
        "come up/down stairs/steps/staircase/hall/corridor/hallway/aisle/street/road/path/hill, descend,"
        " descend stairs/steps, start up/down stairs/steps",
        act=Act.TRAVEL,
        at="stairs",
    ),
    row(
        Pose.JUMP,
        "jump down/over/off/across/from/onto/aboard, leap down/over/off/across/from/onto/aboard/back,"
        " hop down/over/off/across/onto,"
        "hop, bound, bound over/across/up, spring, spring over/onto/at/forward, pounce, vault, hurdle, skip, skip over, leapfrog, bounce,"
        "bounce on/up, launch himself/herself/themselves, parachute, bail, somersault, cartwheel, fly at,"
        " go over railing/rail/side/edge",
    ),
    row(
        Pose.FALL,
        "fall, slip on, slip and, slip over, lose footing/balance,"
        " fall over/down/off/back/backwards/forward/to/from/through/into, topple over,"
        "keel over, go down hard, pitch forward/over, crumple, sprawl, sprawl on/across, tumble down/over/off/out,"
        " tip over, trip over/on, stumble over,"
        "stumble and, crash to/into/down/through, collapse, collapse on/onto/into/against, flop, flop down/on/onto/into,"
        " drop dead/to, plummet, overbalance,"
        "slide off, slither, go sprawling/flying, hit floor/ground/deck, black +out, pass +out ., pass +out on/in/from/at/cold/"
        "against/over/drunk, swoon, keel,"
        " roll off/down/out, overturn, capsize, sink under,"
        "get knocked, be knocked, crash onto, reel back/backwards, fly back/backwards, bowl over",
    ),
    row(
        Pose.CRAWL,
        "crawl, creep on/under, wriggle, wriggle forward/along, slither under/across/through,"
        " drag himself/herself/themselves,"
        "squirm under/through, go on all/hands, scuttle, inch forward on, worm, clamber under",
    ),
    row(
        Pose.SWIM,
        "swim, wade, wade in/into/through/out/across, paddle, splash through/in/into/across, dive in/into, surface,"
        " float, tread water, bathe,"
        "drown, sink in/into water, snorkel, flounder",
    ),
    row(
        Pose.DANCE,
        "dance, sway to, pirouette, spin, jig, twirl, whirl, foxtrot, tango, waltz, boogie, prance, frolic, caper, gyrate, spin together",
    ),
    # Running.
    row(Pose.WALK, "take step/steps", act=Act.TRAVEL, over=True),
    row(Pose.WALK, "step, step through/down", act=Act.TRAVEL),
    row(Pose.WALK, "step to/toward/towards", act=Act.APPROACH),
    row(
        Pose.RUN,
        "run, sprint, race, dash, bolt, flee, charge, rush, hurtle, gallop, pelt,"
        " tear across/down/along/through/out/up/after/into/off,"
        "fly across/down/along/up/out/past, scamper, scurry, scuttle, dart, dart out/across/past/into/behind,"
        " take off after/down/across/running/into, stampede,"
        "make run/dash/break, break into run/trot/sprint, scarper, hare, jog, trot, lope, bound after,"
        " come running/racing/tearing, go running/racing,"
        "go after, chase, chase after/down, pursue, give chase, barrel, barrel down/through/into,"
        " make for door/exit/stairs/car, hightail, leg/hotfoot/hoof/peg/tail/bomb/high-tail it,"
        " make dash/break/bolt/run/beeline, peel away/off,"
        "run down/up/along/across/after/past/over/around/through/for, storm, scatter, flock, speed, zip, zoom, whip past,"
        " beat retreat, streak, bustle",
        act=Act.TRAVEL,
    ),
    row(
        Pose.RUN,
        "come running, come racing, come sprinting, burst in/into/through/out, explode through/into, charge in/into,"
        "pour in/into, crash in/through door, barge in/into/through, erupt into",
        act=Act.ENTER,
    ),
    row(
        Pose.RUN,
        "run off, bolt out/from, scramble out, rush off, tear off/out, speed off/away, burst out of/from, charge out/off,"
        " dash off/out, stampede out",
        act=Act.EXIT,
    ),
    row(Pose.JUMP, "jump out of way, leap aside, leap out of way, dive aside/away/out, jump aside, spring back/aside/away", over=True),
    # Walking.
    row(
        Pose.WALK,
        "walk, amble, stroll, saunter, stride, march, pace, plod, trudge, tramp, tread, toddle, totter, waddle, shuffle,"
        " shamble, limp, hobble, stagger,"
        "lurch, stumble, sway down/along, wander, meander, drift, roam, prowl, stalk, slink, steal, sneak, creep, tiptoe,"
        " tip-toe, pad, sashay, swagger, strut, mosey, traipse,"
        "hike, trek, file, file in/out/past, troop, parade, process, patrol, circle, move,"
        " move off/along/through/on/around/about/past/down/up/across, advance,"
        "proceed, carry on, continue, continue on/down/up/along/walking,"
        " head for/down/up/along/back/across/over/home/inside/outside/through,"
        "make way/for, go by/past/on/along/over/round/around/across/through/ahead/forward/home, go, come,"
        " come by/past/along/over/round/around/across/down/up/forward/closer/near,"
        "pass by, pass, cross, traverse, navigate, hurry, hasten, scuff, sweep past/by/down/out,"
        " sail past/by/on/off/out/in, glide, float across/past, breeze, breeze past/by,"
        "lead way, lead, follow, tail, shadow, trail, trail after/behind, accompany, escort, usher, guide,"
        " show in/out/to/round/around/through, walk together/along/around/on/home/past,"
        "set off/out, step forward/over/around/across/onto/up/closer/along/between/past/aboard/down, take step/steps,"
        " keep walking/going/moving, get moving, pick way, make rounds,"
        "catch up, keep up, keep pace, fall in/into step, roll up on, cut across/through, climb hill, mill around/about,"
        " loiter, ply, commute, wend, forge ahead,"
        "stomp, clump, clomp, mince, flounce, goose-step, lumber, slouch, mooch, ramble, promenade, migrate, venture,"
        " venture out/in/into/down, approach, near, close in,"
        "walk up, come up, step up, walk on, draw near, draw closer, go to/up/over, head to/toward/towards,"
        " move to/toward/towards/closer, drift to/toward/towards/over",
        act=Act.TRAVEL,
    ),
    row(
        Pose.WALK,
        "head to/toward/towards/for/over, make for, go to/over, go up to, move to/toward/towards, cross to, draw near,"
        " bear down on, advance on/toward/towards,"
        "approach, come up, come over/closer, drift over, close in on, step up to, return to, retreat to, repair to,"
        " report to",
        act=Act.APPROACH,
    ),
    row(
        Pose.WALK,
        "back away/off/up/out/into/against/toward/towards, retreat, withdraw, step back/away/backwards/aside,"
        " shrink back/away, recoil, move back/away/aside,"
        "stand back/aside, give way, fall back, draw back, pull back, shy away, edge away/back/backwards, walk backwards,"
        " reverse away, stumble back/backwards,"
        "scramble back/away/backwards, stagger back/backwards, give ground",
        act=Act.POSE,
    ),
    row(
        Pose.WALK,
        "come in/inside/into/home/back, go in/inside/into, get home, walk in/inside/into, slip in/into/inside,"
        " step in/inside/into, sneak in/into, creep in/into,"
        "hurry in/into, breeze in/into, sweep in/into, sail in/into, drift in/into, troop in/into, file in/into,"
        " shuffle in/into, march in/into, poke in,"
        "stroll in/into, wander in/into, saunter in/into, stagger in/into, return, get back, turn up, show up, reappear,"
        " materialise, materialize,"
        "surface from, bustle in/into, waltz in/into, amble in/into, stride in/into, stalk in/into, limp in/into, pop in,"
        " drop in, make entrance, walk through door",
        act=Act.ENTER,
    ),
    row(
        Pose.WALK,
        "go out/outside/away/off/back, head off/out, walk out/off/away, get out of, slip out/away/off,"
        " step out/outside/off, sneak out/off/away, creep out/away/off, move away/off,"
        "hurry out/off/away, march out/off/away, storm out/off, stalk out/off/away, shuffle out/off/away,"
        " wander out/off/away, stroll out/off/away, saunter out/off/away, drift out/off/away,"
        "limp out/off/away, stagger out/off/away, stumble out/off/away, make exit, depart, vacate, evacuate, escape,"
        " vanish, disappear, recede, turn and go/leave, turn and walk,"
        "file out, troop out, sweep out, sail out, stomp out/off/away, clear out, clear off, go through door, take leave,"
        " walk into distance, retire, steal away/off, trudge off/away",
        act=Act.EXIT,
    ),
    row(
        Pose.CARRY,
        "come with tray/plates/box/boxes/basket/cake/crate, come carrying, enter carrying,"
        " return with tray/box/boxes/basket/plates/crate/bags",
    ),
    row(
        Pose.LEAN,
        "stagger, sway, reel, wobble, lurch, totter, teeter, steady himself/herself/themselves,"
        " brace himself/herself/themselves, slump against, prop himself/herself, prop against,"
        "lean, lean on/against/back/into/out/in, loll, lounge, recline, rest against, support himself/herself,"
        " hold himself/herself up, flatten himself/herself, press against, balance, slouch against, hang over",
    ),
)
"""Getting from here to there."""

POSTURE: Rows = (
    row(
        Pose.SIT,
        "sit, sit down/up/back/on/at/in/opposite/beside, take seat/chair/place, perch, perch on, settle,"
        " settle in/into/down/back/on, sink into/down/onto, plop, plop down/into/onto,"
        "plonk, plump down, slump, slump in/into/down/onto, lower himself/herself/themselves, ease himself/herself into,"
        " drop into/onto chair/seat/sofa/couch/bench/armchair,"
        "collapse into/onto chair/seat/sofa/couch/armchair/bench, straddle, squeeze in next,"
        " flop into/onto chair/sofa/couch/armchair, park himself/herself, ride, ride in/on, buckle up,"
        "strap in/himself/herself, fasten seatbelt, get in/into/back in, climb in/into/aboard,"
        " slide in/into/behind/over/across seat/booth, hop in ., hop into, jump in/into car/van/truck/taxi/cab,"
        " pile in/into car/van/truck/taxi/cab,"
        "duck into car/taxi/cab, board, swing into saddle, mount horse/up, saddle up, pull up chair, draw up chair,"
        " pull chair, straighten in, shift in seat, squirm, fidget, swivel, cross legs, dangle legs",
    ),
    row(Pose.SIT, "take seat/chair, take a pew, pull up chair/stool, draw up chair/stool", over=True),
    row(
        Pose.STAND,
        "stand, stand up/by/at/still/there/on/in/over, get up, rise, rise from, rise to, arise, stir from seat,"
        " straighten, straighten up, draw himself/herself up,"
        "get to feet, leap to feet, jump to feet, scramble to feet, struggle to feet, stagger to feet, spring up/to,"
        " jump up, leap up,"
        "hesitate, pause, stop, halt, freeze, stiffen, tense, come to rest/halt/stop, pull up short, draw up,"
        " pull himself/herself together, queue, line up, gather,"
        "gather round/around, assemble, crowd, crowd round/around, cluster, bunch, form, form up/line, surround, flank,"
        " block, block door/way, guard, stand guard, keep watch,"
        "hold ground, hang back/around/about, loiter, idle, rest, pose, strike pose, dismount, alight, get down/off,"
        " step off, touch down, emerge from car, plant himself/herself, tower, tower over, loom, loom over, dwarf",
    ),
    row(
        Pose.STAND,
        "brace, stand tall, keep still, hold still, stay put, stand firm",
    ),
    row(
        Pose.LIE,
        "lie, lie down/back/on/in/still, lay down, lie flat, stretch out on, curl up, curl up in/on, nestle, snuggle,"
        " snuggle down/into, sleep, nap, doze, drift off, drop off, pass out on,"
        "roll over, toss and turn, turn over in, wake, wake up, awake, awaken, stir, come to, come round, oversleep,"
        " faint, die, expire, bleed, bleed out, sunbathe, bask, float on back, hibernate, snore, slumber, convalesce,"
        " twitch on",
    ),
    row(
        Pose.SIT,
        "sit up, sit bolt, bolt upright, jolt awake, wake with start, start awake, jerk awake, snap awake",
        face=Expression.SURPRISED,
    ),
    row(Pose.SLEEP, "nod off, doze off, fall asleep, snooze, drowse"),
    row(
        Pose.KNEEL,
        "kneel, kneel down/by/beside/before/at/over/in, genuflect, get on knees, fall to knees, drop to knees,"
        " sink to knees, go down on knee, go on knee, propose, get down on, drop on knee",
    ),
    row(Pose.STRETCH, "stretch, stretch arms/out/himself/herself, yawn, limber up, flex, flex arms/muscles, warm up, rise and stretch"),
    row(
        Pose.HANDS_UP,
        "surrender, give himself/herself up, put hands/arms up, throw up hands/arms, throw hands/arms up,"
        " stick hands/arms up, hold up hands, cheer, celebrate, rejoice, punch air,"
        " fling arms, exult, raise arms",
    ),
    row(Pose.HANDS_UP, "throw up hands/arms, throw hands/arms up, fling up arms/hands, fling arms up/wide", over=True),
    row(Pose.AKIMBO, "put hands on hips, stand arms akimbo, plant hands/fists on hips, place hands on hips, rest hands on hips", over=True),
    row(
        Pose.COVER,
        "take cover, cower, flinch, flinch away, cringe, curl into/up into, brace for, shield, shield himself/herself,"
        " shrink, shrink from, wince away, quail",
        face=Expression.AFRAID,
    ),
    row(Pose.ARMS_CROSSED, "quake, quiver, tremble, shake with, shudder, shiver", face=Expression.AFRAID),
)
"""Sitting, standing, lying, and getting there."""

VEHICLES: Rows = (
    row(
        Pose.DRIVE,
        "drive, drive on/along/past/through/down/up, steer, brake, slam on brakes, slam brakes,"
        " hit brakes/gas/accelerator/horn, accelerate, floor it, step on gas, swerve, shift gear, change gear/gears,"
        "shift into, put in gear/reverse, start car/engine/truck/van/motor, rev, rev engine, gun engine, turn ignition,"
        " turn wheel, park, park car, reverse, back car up, pull over/out/in/up/away, honk, sound horn, lean on horn,"
        " cruise, overtake,"
        "tailgate, speed through/down/along, cut engine, kill engine, switch off engine, turn off engine, pilot,"
        " fly plane/helicopter, navigate, take wheel, grip wheel, hold wheel, spin wheel, crash car",
        act=Act.DRIVE,
    ),
    row(
        Pose.CYCLE,
        "cycle, pedal, ride bike/bicycle, bike, wheel bicycle, freewheel, ride motorbike/motorcycle/scooter, skateboard,"
        " skate, rollerskate, roller-skate, ski, sledge",
    ),
    row(None, "row of", act=Act.LOOK, over=True),
    row(Pose.ROW, "row, row boat, row out/away/ashore/to, scull, punt, pull on oars, paddle canoe/kayak/boat, ship oars"),
    row(Pose.SIT, "ride horse/camel/donkey/up/out/off/away/on/over/through, gallop off, trot up, canter, rein in"),
)
"""Driving, riding, rowing."""
