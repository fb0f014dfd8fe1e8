"""What people do to each other, with their faces and their voices, and what they only look at or think: rows of the lexicon. Only data."""

from __future__ import annotations

from storyboard.model.shots import Expression, Pose
from storyboard.shots.acts import Act
from storyboard.shots.lexicon_rows import Rows, row

_HAPPY, _SAD, _ANGRY, _AFRAID = Expression.HAPPY, Expression.SAD, Expression.ANGRY, Expression.AFRAID
_WORRIED, _SURPRISED, _FIRM, _SHOUT = Expression.WORRIED, Expression.SURPRISED, Expression.DETERMINED, Expression.SHOUTING

TOUCH: Rows = (
    row(
        Pose.PAT,
        "pat @, pat back/shoulder/arm/knee/head, tap @, tap on shoulder, tap shoulder, clap on back/shoulder,"
        " clap shoulder, touch arm/shoulder/cheek/face/elbow/sleeve, touch @,"
        " put hand on shoulder/arm/back/cheek/knee/hers/his, lay hand on, rest hand on,"
        " place hand on shoulder/arm/back/cheek/knee,"
        "stroke cheek/hair/face/arm/@, caress, ruffle hair, ruffle, squeeze shoulder/arm/knee, comfort, console, soothe,"
        " reassure, nudge, nudge @, elbow @, poke @, prod @, dig in ribs, shake awake/shoulder/@ awake, shake @,"
        " tug sleeve/at sleeve, tug at, brush hair from, tousle, pinch cheek, chuck under, steady @, bless, anoint,"
        " knight, tickle, slap on back, stop @, hold @ back, restrain",
        over=True,
    ),
    row(
        Pose.TEND,
        "stick under tongue, stick in/into mouth/arm/ear, put in/into mouth/ear/arm, bandage, bandage @, dress wound,"
        " dress @, stitch, stitch up, tend, tend to, nurse, treat, examine @, inject @, splint, clean wound, feed @,"
        " spoon into, swaddle, tuck @ in/up, cover @, cover with, wipe mouth/nose of, undress @, wash @, bathe @, shave,"
        " shave @, cut hair, do hair/makeup, help on/into, help @ on/into, "
        "fasten @ in, strap @ in, button coat/up, straighten tie/collar, pin medal/flower/badge, revive, resuscitate,"
        " give CPR/cpr, frisk, frisk @, search @, pat down, pat @ down, body-search, untie @, tie @, tie to chair/up,"
        " bind @, gag @, blindfold, lift @ into, check pulse/@ over, kneel over, bend over, bend down,"
        " bend to/over/towards, lean over, stoop over, operate on, massage, rub shoulders/back, paint nails, measure @,"
        " tattoo, delouse, pull from under",
    ),
    row(Pose.TEND, "stick under tongue, stick thermometer/needle/syringe, feed @, frisk, search @, pat down", over=True),
    row(
        Pose.CUFF,
        "handcuff, cuff, arrest, shackle, manacle, chain, tie hands/wrists, bind hands/wrists, snap cuffs/handcuffs,"
        " put cuffs/handcuffs, slap cuffs/handcuffs, apprehend, detain, collar",
    ),
    row(
        Pose.FIGHT,
        "fight, punch, hit, slap, slap @, smack, strike, kick @, beat, beat up, box, cuff round, headbutt, knee,"
        " elbow in, elbow into, sock, wallop, thump @, clout, clobber, club, cosh, batter, brawl, scuffle, scrap, tussle,"
        " wrestle, grapple, grapple with, struggle, struggle with/against, attack, assault, lash, whip, cane, spank,"
        " strangle, throttle, choke, smother, stab, stab at, slash, slash at, thrust at, parry, fence, duel, spar, joust,"
        " tackle, rugby-tackle, floor @, knock out/down, knock @ down/out/to/over/off, "
        "overpower, pin down/to/against, pin @, trip @, mug, rob, kill, murder, behead, swing fist, throw punch,"
        " lay into, set upon, set on, go for @, fly at @, claw, claw at, scratch at, bite @, gouge,"
        " grab by/collar/throat/lapels/hair/neck, grab @ by, seize by, seize @ by, take by throat/collar, catch @ by,"
        " hold by throat/collar/neck, have @ by, hold knife to, put knife to, slam, slam @ against/into,"
        " slam against/into/from, throw @ against/down/to/off/out, throw against, hurl @, fling @, shove @ against, jab,"
        " jab at, skewer, whack, thwack, pummel, pelt, spit at, bash, kick ball, break free, twist arm, fend off,"
        " ward off, beat off, wrench from, disarm, ambush, jump @, blow away",
    ),
    row(
        Pose.FIGHT, "have @ by, hold by throat/collar/neck, grab by throat/collar/lapels/hair/neck, take by throat/collar/lapels", over=True
    ),
    row(
        Pose.PUSH,
        "push @, shove @, push aside/away/back/past/out/off/in/into/over/down, shove aside/away/back/out/off/in/into,"
        " barge, bundle @ into/out, bundle into, thrust aside, thrust @, press @ against, manhandle, jostle @, hustle @,"
        " herd, force @, drive @ back, propel, steer @, throw off, push out, knock aside, brush aside, expel, eject,"
        " bump into, crash into @, collide, collide with, walk into, run into, bump",
    ),
    row(
        Pose.PULL,
        "pull @, pull up/away/back/out/aside/off, pull @ up/away/back/out/aside/off/into/down/in, drag @ up,"
        " help @ up/out/off/down, help up, yank @, tug @, haul @ up/out/in, heave @, rescue @, save @, lift @ up,"
        " hoist @, free @, wrestle @, separate, part, tear apart, pry apart, drag off, pluck @, jerk @",
    ),
    row(Pose.DRAG, "drag @, haul @, tow @, lead @ away/off, march @, frogmarch, lead by, take away, carry off"),
    row(
        Pose.CARRY,
        "lift @, carry @, scoop @ up, pick @ up, sweep @ up/off, hoist @ on/onto, cradle baby/child/head,"
        " rock baby/child, give piggyback, piggyback, lift child/baby/girl/boy, sling @ over, hold baby, bounce baby,"
        " burp",
    ),
    row(
        Pose.EMBRACE,
        "hug, embrace, hold @ close/tight/tightly, hold @, cuddle, cuddle up, snuggle up, clasp @, cling, cling to,"
        " throw arms, wrap arms, put arm/arms round/around, slip arm round/around, enfold, fold into arms,"
        " fall into arms, pull close/into arms, draw close/@, take in arms, gather @ up, hold each, squeeze @, crush @,"
        " cradle, cradle @, rock @, lean on shoulder, lay head on, rest head on, nuzzle, nestle against, hug goodbye,"
        " spoon, huddle together, make love, reunite",
    ),
    row(Pose.KISS, "kiss, kiss on/goodbye/hand/forehead/cheek, peck, snog, smooch, make out, lock lips, press lips, brush lips"),
    row(
        Pose.SHAKE,
        "shake hands/hand, take hand, take @ hand, hold hands/hand, squeeze hand, clasp hand/hands, grip hand,"
        " hold onto hand, join hands, link arms, press hand, find hand, close fingers/hand/hands, fold fingers/hand,"
        " reach for hand, offer hand, extend hand, greet, welcome, introduce, introduce himself/herself, high-five,"
        " fist-bump, bump fists, meet, lead by hand",
        over=False,
    ),
    row(
        Pose.SHAKE,
        "take @ hand, take hand, hold hands/hand, squeeze hand, close fingers/hand/hands over/round/around, shake hands,"
        " link arms, take arm",
        over=True,
    ),
    row(Pose.DANCE, "dance with, lead onto floor"),
)
"""Hands on people."""

GESTURE: Rows = (
    row(
        Pose.STOP,
        "hold up hand/palm/finger, raise hand/palm/arm, put up hand, put hand up, stick out arm/thumb,"
        " stick arm/thumb out, hold out arm/thumb, throw out arm, thrust out arm, bar way, bar door, block way/path/door,"
        " stop car/traffic/lorry/truck/taxi, flag down, halt traffic, thumb, hitch, hitchhike, hold @ off,"
        " motion to stop, gesture to stop, signal to stop, wave off/away, dismiss, hold back,"
        " stop with, flag, cut off, direct traffic, put up palm",
        over=True,
    ),
    row(
        Pose.DAB,
        "shush, shush @, hush, hush @, silence, silence @, put/hold/raise/lift/press/lay/bring finger to/on/against/across lips/mouth",
        over=True,
    ),
    row(
        Pose.BECKON,
        "beckon, beckon to/over, crook finger, motion, motion to/for/over, gesture to/for/over, wave over/in/on,"
        " wave @ over/in/on, summon, invite in, signal, signal to/for, signal waiter, snap fingers, click fingers,"
        " call over, whistle for, gesture, gesticulate, lure, coax, entice",
        over=False,
    ),
    row(Pose.BECKON, "wave over/in/on, wave @ over/in/on, motion to/for, beckon", over=True),
    row(
        Pose.SHRUG,
        "shrug, shrug shoulders, spread hands/palms, turn up palms, turn palms, throw hands wide, show empty/hands/palms,"
        " raise shoulders, lift shoulders, turn out pockets",
        over=True,
    ),
    row(
        Pose.POINT,
        "zap, point, point at/to/out/towards/toward/up/down/with, indicate, jab finger, wag finger, shake finger,"
        " jerk thumb, nod at/towards/toward/to, pick out, identify, single out, accuse, show way, direct, direct @,"
        " order, order @, command, instruct, demonstrate, explain, lecture, teach, preach, argue, argue with, debate,"
        " scold, reprimand, berate, tell off, warn, threaten, conduct, draw in air, trace line, count on fingers,"
        " gesture at/towards/toward/with, motion at/towards/toward, jab at, lay down law, haggle, bargain",
    ),
    row(
        Pose.WAVE,
        "wave, wave to/at/back/goodbye/off/hand/arm/arms/down, hail, greet, flap, flap arms, raise arm to, give wave,"
        " wave handkerchief/scarf, signal with, fan himself/herself, waft, bid farewell, swat, swat at, bat at, shoo,"
        " shoo away, flail, flail arms, semaphore, blow kiss",
    ),
    row(Pose.HANDS_UP, "raise hands/arms, lift hands/arms, stretch out arms, hold out arms, hold arms, open arms, raise both"),
    row(
        Pose.SALUTE,
        "salute, stand to attention, snap to attention, come to attention, touch cap/hat/brim/forelock, tip cap/hat, click heels, doff",
    ),
    row(
        Pose.CLAP,
        "clap, clap hands, applaud, give applause, rub hands, slap hands, wring hands, warm hands, warm,"
        " blow on hands/fingers, steeple fingers, crack knuckles, drum fingers, twiddle thumbs",
    ),
    row(Pose.CLAP, "rub hands, wring hands, warm hands, crack knuckles", over=True),
    row(
        Pose.PRAY,
        "pray, clasp hands, fold hands, cross himself/herself/themselves, worship, beg, beg for, plead, plead with,"
        " implore, beseech, bow head in, say grace, press palms, press hands together, meditate, chant",
    ),
    row(Pose.ARMS_CROSSED, "fold arms, cross arms, hug himself/herself/knees, sulk, pout, huff, glower, stand arms, wait arms"),
    row(
        Pose.DAB,
        "dab, dab mouth/lips/eyes/face/forehead/brow/nose/chin, rub hand down/over/across/through/along, dab at,"
        " wipe mouth/face/eyes/brow/forehead/nose/lips/chin/sweat/tear/tears/blood, wipe away, mop brow/face/forehead,"
        " rub eyes/eye/face/chin/neck/nose/temples/jaw/cheek/forehead/nose, rub at, blow nose, pick nose,"
        " touch face/lips/mouth/cheek/forehead/nose/lip, scratch chin/nose/face/ear/beard, pinch nose/bridge,"
        " wipe with sleeve, wipe sleeve, dry eyes/face/tears, powder nose, apply, apply lipstick/makeup/mascara,"
        " put on lipstick/makeup, paint lips, shave, brush teeth, clean teeth, pick teeth, cough, sneeze, cover mouth,"
        " put hand to/over mouth/face/lips/forehead, clap hand to/over, press hand to/over, hand to mouth, slap forehead,"
        " smack forehead, stifle, stifle yawn/laugh/sob, suppress, sniff hand, bite nails/lip/knuckle/fist,"
        " chew lip/nails, suck thumb, feel face/chin/jaw, fan face, lick lips/finger/fingers, smell, sniff, sniff at,"
        " inhale, burp, hiccup, vomit, retch, gag, throw up, gag on, wipe, mop",
        over=False,
    ),
    row(
        Pose.DAB,
        "dab, wipe mouth/face/eyes/brow/forehead/nose/lips/chin/sweat/blood,"
        " rub eyes/eye/face/chin/neck/nose/temples/jaw/cheek/forehead, mop brow/face/forehead, brush teeth, shave,"
        " blow nose, bite lip/nails",
        over=True,
    ),
    row(
        Pose.THINK,
        "think, think about/over/of, ponder, consider, muse, contemplate, reflect, mull, mull over, weigh up,"
        " stroke chin/beard, rest chin, prop chin, wonder, brood, ruminate, deliberate, meditate on, plan, plot, scheme,"
        " puzzle, puzzle over, calculate, work out, figure out, hesitate over, daydream, reminisce, speculate, decide,"
        " weigh options, tap chin/lips/teeth, concentrate, digest",
        over=False,
    ),
    row(
        Pose.LOOK_DOWN,
        "nod, nod off to, nod to/at/slowly, bow, bow to/low/deeply/head, hang head, lower head/eyes/gaze,"
        " drop head/eyes/gaze, bend head, curtsy, curtsey, duck head, dip head, look down, look down at, glance down,"
        " gaze down, stare down, stare at floor/ground/feet/shoes/hands/lap/boots,"
        " look at floor/ground/feet/shoes/hands/lap/boots/watch, check watch/time, consult watch, glance at watch,"
        " study floor/hands/shoes, look at phone/letter/photo/map/paper/card, avoid eyes/gaze, sag, deflate, wilt, droop,"
        " sigh, bow out, sink head",
    ),
    row(
        Pose.LOOK_UP,
        "look up, look up at/from/to, glance up, gaze up, stare up, raise head/eyes/face, lift head/eyes/face/chin,"
        " look at sky/ceiling/stars/moon, stare at sky/ceiling/stars, gaze at sky/stars/ceiling, tip head back,"
        " tilt head back, throw head back, turn face up, look to heaven/sky, roll eyes, crane neck, tilt chin, lift gaze,"
        " hum, sing to himself/herself",
    ),
    row(None, "tilt head, cock head, incline head, scratch neck, swallow, swallow hard, blink, wink, bat eyelids"),
)
"""Signs with hands and head."""

LOOKS: Rows = (
    row(
        Pose.SCAN,
        "scan, scan horizon/crowd/room/street/sea/faces/sky, shade eyes, shield eyes, survey, look into distance,"
        " look out over/to/across/at sea, gaze out over/at/to/across, stare out over/at/to/across,"
        " peer into distance/darkness/fog/mist/gloom/night, search horizon/crowd/faces/sky, squint into/at/against,"
        " keep lookout, look far/off, scout, search with eyes, look around for, look +for, look around for, search,"
        " hunt for, reconnoitre, squint, peer through fog/mist/rain/dark, watch horizon/sea/road/skies",
        over=True,
    ),
    row(
        Pose.LISTEN,
        "listen, listen at/to/for/in/hard, strain to hear, hear, overhear, eavesdrop, put ear, press ear, cup ear,"
        " cock ear, prick ears, lend ear, hearken, tune in, hold phone from, cup hand",
    ),
    row(Pose.LISTEN, "put ear, press ear, cup ear, listen at, cup hand", over=True),
    row(
        Pose.LOOK_BACK,
        "look back, look behind, look over shoulder, glance back/behind, glance over shoulder, turn head, turn back,"
        " turn away, turn face away, turn back on, check behind, look round, look away, avert eyes/gaze, peer back,"
        " stare back over, whirl, whirl round/around, wheel, wheel round/around, spin round/around, swing round/around,"
        " turn round/around, swivel round, twist round/around, snap round",
    ),
    row(
        None,
        "look, look at/around/about/on/out/through/over/across/into/from/to/in/inside/closer, see, watch, stare,"
        " stare at/into/out/through, gaze, gaze at/into, glance, glance at/around/round/over/across, peer,"
        " peer at/in/into/out/through, squint at, eye, eyeball, regard, observe, notice, spot, spy, glimpse, spot, study,"
        " examine, inspect, survey, view, behold, witness, face, take in, catch sight/eye, meet eyes/gaze/look,"
        " hold gaze/look/eye/stare, exchange looks/look/glances/glance, share look/glance, lock eyes, make eye,"
        " find eyes, follow eyes/gaze, recognise, recognize, check, check out/on, double-take, focus, focus on,"
        " contemplate, admire, leer, ogle, gawk, gawp, gape, goggle, keep eye/eyes, turn, turn to/toward/towards/from,"
        " swivel, admire, dart eyes, throw look/glance, shoot look/glance, give look/glance/stare/smile/grin/nod,"
        " cast look/eye/glance, steal look/glance, sneak look/glance/peek, take look, have look, get look, look like,"
        " sense, detect, appraise, size up, scrutinise, scrutinize, monitor",
        act=Act.LOOK,
    ),
)
"""Eyes and ears."""

FACE: Rows = (
    row(
        None,
        "smile, smile at/back, grin, grin at, beam, smirk, simper, giggle, snigger, snicker, titter, brighten,"
        " brighten up, light up face, twinkle, enjoy, enjoy himself/herself, relish, savour, savor, glow, cheer up, joke,"
        " tease, kid, flirt, crack smile, break into smile/grin, wink at, chuckle, relax, gloat, delight",
        face=_HAPPY,
    ),
    row(
        Pose.LAUGH,
        "laugh, laugh at/out/with, chuckle, guffaw, chortle, cackle, giggle, crack up, hoot, howl with laughter,"
        " double up laughing, fall about, roar with laughter, burst out laughing, shake with laughter, crease up",
        face=_HAPPY,
    ),
    row(
        Pose.CRY,
        "cry, weep, sob, blub, blubber, bawl, wail, break down, burst into tears, cover face, bury face/head,"
        " hide face/eyes, put face in, hold head in, drop face/head in, dissolve into, well up, choke up, mourn,"
        " grieve, whimper, snivel, sniffle, keen, shed tear/tears, fight tears, fight back tears, hold back tears,"
        " blink back tears, wipe away tear/tears, put hands over/to face/eyes",
        face=_SAD,
    ),
    row(
        Pose.CRY,
        "put head in +his/her/their hands/arms, put head in hands/arms, drop head in, sink head in, bury face/head, cover face/eyes",
        over=True,
    ),
    row(
        None,
        "frown, frown at, scowl, glare, glare at, glower, snarl, bristle, fume, seethe, bridle,"
        " tense jaw, grit teeth, clench jaw/teeth/fist/fists, set jaw, bare teeth, purse lips, tighten lips,"
        " narrow eyes, snap at, snap, growl, grunt, hiss, curse, swear, spit words, lose temper, sulk",
        face=_ANGRY,
    ),
    row(
        None,
        "worry, fret, fidget, sweat, hesitate, falter, waver, dither, swallow, gulp, pale, blanch,"
        " shift uncomfortably, grow nervous, look worried, wring, doubt, panic, stammer,"
        " stutter",
        face=_WORRIED,
    ),
    row(
        None,
        "gasp, gape, gawp, start ., jump, boggle, goggle, stare wide, raise eyebrows/brows,"
        " realise, realize, discover, double-take, widen eyes, drop jaw, freeze",
        face=_SURPRISED,
    ),
    row(
        None,
        "close eyes/eye, shut eyes/eye, screw up eyes, squeeze eyes, screw eyes, squeeze eyes shut, keep eyes shut/closed",
        face=Expression.EYES_SHUT,
    ),
    row(None, "sneer, sneer at, curl lip, wrinkle/hold/pinch nose, pull/make face", face=Expression.DISGUSTED),
    row(None, "raise/lift/arch/cock eyebrow/brow", face=Expression.PUZZLED, over=True),
    row(None, "roll eyes, roll eyes at", face=Expression.BORED, over=True),
    row(None, "wink, wink at", face=Expression.WINK, over=True),
    row(
        None,
        "open/crack/pry/prise/squint/peel/close/shut one/an eye, open one, open/crack/keep/pry/prise one eye open,"
        " peek/peep/peer/squint/look through/with/from/out one eye",
        face=Expression.ONE_EYE,
        over=True,
    ),
    row(
        None,
        "open eye/eyes/mouth, close mouth, shut mouth, blink, blink at, flutter, stop crying,"
        " fall silent/quiet, relax, calm down, compose himself/herself, soften, stiffen",
    ),
)
"""Faces."""

SPEECH: Rows = (
    row(
        Pose.WHISPER,
        "whisper, whisper to/in/into, murmur, murmur to/in/into, mutter to @,"
        " lean in/close/towards/toward/forward/over to, lean in to, bend close, confide, confide in, hiss at @,"
        " breathe in, say in ear, speak in ear, speak low, gossip, conspire",
    ),
    row(
        Pose.CALL,
        "whistle, shout, shout at/to/across/up/down/for/over/back/after, yell, yell at/to/for, scream, scream at/for,"
        " shriek, screech, holler, bellow, bawl at, roar, roar at, howl, cry out, call,"
        " call to/out/across/after/for/up/down/over/back, cheer, chant, whoop, boo, heckle, hail @, yodel, sing,"
        " sing along/to/out, hoot, bark, bark at, bark order/orders, announce, proclaim, halloo, rant, rave, rail at,"
        " exclaim, yelp, squeal, cry for, raise alarm, blow whistle, blow horn, speak into megaphone/microphone",
    ),
    row(
        None,
        "say, speak, speak to/with, talk, talk to/with/about/over, tell, tell @, ask, ask @, answer, reply, respond, add,"
        " agree, disagree, object, insist, admit, confess, claim, state, mention, remark, comment, repeat, recite,"
        " reel off, quote, mumble, mutter, mouth, babble, chatter, chat, converse, discuss, negotiate, gabble, ramble,"
        " interrupt, break in, cut in, chime in, protest, complain, moan, groan, grumble, whine, apologise, apologize,"
        " thank, congratulate, compliment, praise, promise, swear oath, vow, offer to, refuse, deny, lie to, quip,"
        " joke with, retort, riposte, mimic, translate, interpret, dictate to, narrate, describe, report, call @ name,"
        " name, phone in, order drink, check in, discuss, demand, suggest, propose, persuade, convince, invite, question,"
        " interrogate, interview, quiz, cross-examine, inform, remind, advise, consult with, bicker, squabble, row with,"
        " quarrel, banter, speak up, blurt, blurt out, stammer, drawl, croak, rasp, pant, wheeze, breathe,"
        " breathe out/in/hard, catch breath, gasp for, hold breath, draw breath, let breath, exhale, sigh, snort, sniff,"
        " scoff, tut, hum, clear throat, click tongue, groan",
    ),
)
"""Voices: what cannot be seen of them is known, and has no pose."""
