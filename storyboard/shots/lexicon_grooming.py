"""What bodies do to themselves and with their faces: hair, nails, dress, breath. Rows of the lexicon; only data.

These rows come before all others of the lexicon that ask for as many words.
"""

from __future__ import annotations

from storyboard.model.shots import Expression, Pose
from storyboard.shots.lexicon_rows import Rows, firm, row

_UP = "up/down/back/out/in/over/off/away/aside/on/behind/from"
_OWN = "+his/her/their"
_HAIR = "hair/braid/braids/plait/plaits/ponytail/fringe/bangs/curls/locks/bun"
_NAILS = "nail/nails/fingernail/fingernails/thumbnail/toenails/cuticle/cuticles"
_HOOD = "hood/visor/veil/goggles/mask/sunglasses/glasses/shades/spectacles/hat/cap/helmet/headphones/beret"
_GARMENT = (
    "dress/jeans/robe/skirt/trousers/pants/suit/coverall/coveralls/overalls/gown/costume/wetsuit/tights/coat/jacket/shirt/sweater/"
    "jumper/pullover/pyjamas/pajamas/uniform/nightgown/dungarees/waders/bathrobe"
)
_FACE = "face/cheeks/cheek/jaw/chin/eyebrow/eyebrows/brows/lashes/eyelashes/makeup/lipstick/mascara/rouge/whiskers/upper/nose/lips"
_PART = (
    "+left/right/own/bad/swollen/bleeding/face/nose/mouth/lips/lip/eyes/eye/brow/forehead/cheek/cheeks/chin/jaw/ear/ears/earlobe/neck/"
    "throat/temple/temples/beard/moustache/mustache/stubble/scar"
)
_SICK = (
    "+left/right/own/bad/injured/wounded/bleeding/aching/stomach/belly/gut/ribs/side/chest/heart/arm/shoulder/elbow/wrist/back/"
    "hip/head/neck/throat"
)

GROOMING: Rows = (
    firm(
        Pose.WEAR,
        f"slick/tie/pull/scrape/gather/sweep/push/pin/put/toss/shake/let/scoop/twist/coil/wring/rub/towel/flick/blow/tuck/drag/claw/"
        f"fluff/smooth/pat/rake/tease/part/wind/twirl/curl/tug/chew/rumple/ruffle/yank/tear/arrange/fix/free {_OWN} {_HAIR},"
        f" slick/tie/pull/scrape/gather/sweep/push/pin/put/toss/shake/let/scoop/twist/coil/wring/flick/blow/brush/tuck/drag/claw/fluff"
        f" {_UP} {_OWN} {_HAIR}, blow/push/brush/sweep/flick/pull +the/a hair/strand/lock/curl from/off/behind/out/away/back,"
        f" wind/twirl/twist/curl/coil/chew/tuck/catch strand/lock/curl/hair/braid/ringlet around/round/on/behind/between/into,"
        " rake/drag/run/comb/push/sweep/thrust/plough/shove/dig hand/hands/finger/fingers through/into/over hair/curls/mane,"
        " run comb/brush through, drag/pull/run/yank/tug comb/brush through",
    ),
    firm(
        Pose.WEAR,
        f"flip/throw/tug/yank/pull/draw/put/push/slide/slip/perch/settle/cram/jam/lower/raise/clap/shove/drop/prop/nudge"
        f" up/down/back/over/on/off/onto/forward {_OWN} {_HOOD}, flip/throw/tug/yank/pull/draw/slide/slip/lower/raise/push up/down/back/on"
        f" +hood/visor/veil/goggles/mask/sunglasses/glasses/shades, slide/slip/push/perch/put {_OWN} {_HOOD} on/up/down/back/onto/off,"
        " put/clip/pop/screw/hook/slip/fasten/take/work/thread in/on/out/off +her/his/a/an/the earring/earrings/contact/lens/lenses/"
        "monocle/"
        "earplugs, put/clip/pop/screw/hook/slip/fasten/take in/on/out earring/earrings/contact/lens/lenses/monocle,"
        " pull/drag/tug/yank/haul/drop/slip/throw/peel/wrestle over +his/her/their head, touch/freshen up lipstick/makeup/face/hair",
    ),
    firm(
        Pose.WEAR,
        f"squeeze/wriggle/climb/step/slip/shimmy/struggle/zip/wrestle/pour/hop/stuff/worm/scramble/change/strain into/in/out"
        f" +his/her/their/a/an/the {_GARMENT}, buckle/unbuckle/cinch/notch/hitch/undo/fasten/loosen/tighten/hoist/unhook belt/"
        f"trousers/pants/"
        "waistband/breeches/skirt/suspenders/braces, tuck in shirt/blouse/shirttail/shirttails/tails/vest, tuck shirt/blouse/shirttails/"
        "shirttail in/into/down, hitch/hike/haul/yank/tug/pull up/down skirt/dress/trousers/pants/hem/petticoats/knickers/stockings,"
        f" tug/pluck/pick/fiddle/fuss/twist/worry/pull/fidget/yank at/with {_OWN} sleeve/sleeves/cuff/cuffs/collar/hem/skirt/lapel/lapels/"
        "tie/bowtie/scarf/shawl/button/buttons/zip/zipper/jacket/coat/dress/blouse/uniform/waistcoat/apron,"
        " roll/push/shove/hitch/turn up/down/back sleeve/sleeves/cuff/cuffs/collar/lapels, roll/push/shove/turn sleeve/sleeves/collar"
        " up/down/back, disrobe, unrobe, suit up, bundle up, cover +himself/herself",
        at="own_coat",
    ),
    firm(
        Pose.DAB,
        f"pluck/tweeze/curl/powder/rouge/blot/touch/lather/soap/splash/slap/scrub/rinse/exfoliate/moisturise/moisturize/paint/draw/fan/pat"
        f" {_OWN} {_FACE}, touch up/in {_FACE}, gargle, rinse mouth, rub/wipe/blink sleep/grit/sand from/out, dab/pat/blot/swab/mop/"
        f"swipe at"
        f" {_OWN} {_PART}/tears/sweat, wipe {_OWN} nose/mouth/eyes/chin/lips/face on/with,"
        f" scratch/rub/touch/stroke/tap/pinch/tug/pull/flick/feel/finger/knead/massage/slap/smack/prod/pick/twist/hold {_OWN} {_PART},"
        f" tug/pick/pull/scratch/rub/pluck/worry +at {_OWN} {_PART},"
        f" bite/chew/gnaw/nibble/pick/suck {_OWN} {_NAILS}/thumb/knuckle/knuckles, cover/hide/smother/stifle/swallow/suppress yawn/"
        f"smile/laugh/"
        "laughter/grin/cough/giggle/sneeze/sob/smirk, clamp/clap/press/slap/put/throw/fling hand/hands/palm over/to/across/against"
        " +his/her/their mouth/lips/nose, hold/pinch nose, wipe/rub/drag/draw/pass/run/swipe/swing palm/hand/sleeve/back/cuff/"
        "wrist across/over +his/her/their mouth/face/eyes/nose/brow,"
        f" clutch/grip/hold/nurse/rub/massage/press/cradle/grab/knead/squeeze {_OWN} {_SICK}",
    ),
    firm(
        Pose.THINK,
        "stroke/rub/scratch/pull/tap/finger +his/her/their chin/beard/goatee/moustache/mustache/whiskers, twirl/twist/curl/stroke"
        " moustache/mustache/whiskers",
    ),
    firm(
        Pose.RUB,
        f"file/buff/clean/scrub/blow/do/trim/clip/cut/paint/varnish/polish {_OWN} {_NAILS}, blow on {_OWN} {_NAILS}, shake/flex/"
        "wiggle/stretch/rub/crack/knead +his/her/their hand/hands/fingers/wrist/wrists/knuckles out",
    ),
    firm(
        Pose.LOOK_DOWN, f"examine/inspect/study/check/admire/regard/consider/look/stare {_OWN} {_NAILS}/hands/palm/palms/fingers/feet/belly"
    ),
    firm(
        Pose.WEAR,
        "check/inspect/study/examine/admire/regard/catch/fix/primp/preen reflection/himself/herself/hair/makeup in, check"
        " +his/her reflection/hair, primp, preen, spruce up",
        at="mirror",
    ),
    firm(
        Pose.BOW,
        "clutch/grab/hold/rub/nurse/massage/grip/slap/scratch +his/her/their ankle/knee/knees/shin/shins/foot/leg/calf/thigh/toe/toes",
    ),
    firm(
        Pose.BOW,
        "put/rest/brace/plant hands on knees, pant, pant hard/heavily, wheeze, gasp/fight/gulp/heave for breath/air, catch/get +his/"
        "her/their"
        " breath, suck in air, breathe hard/heavily",
        at="own_knees",
    ),
    firm(Pose.BOW, "double up/over"),
)
"""Hair, face, dress, hands."""

MOODS: Rows = (
    row(
        None,
        "brace, brace himself/herself, tense, stiffen ., hold +his/her/their breath, twitch",
        face=Expression.AFRAID,
        over=True,
    ),
    row(None, "gape, gape at, gawk, gawk at, gawp, goggle, blink, blink at, boggle, drop +jaw", face=Expression.SURPRISED, over=True),
    row(None, "leer, leer at, ogle, smirk, preen", face=Expression.HAPPY, over=True),
    row(None, "swallow, swallow hard, suck +his/her/their teeth/cheek, squirm, fidget", face=Expression.WORRIED, over=True),
    row(None, "suck/chew/bite +his/her/their lip/cheek, chew/bite/gnaw lower/bottom lip", face=Expression.LIP_BITTEN, over=True),
    row(
        None,
        "clench/ball/bunch/tighten/curl fists/fist, clench/ball/bunch/tighten/grit/gnash/grind/bare/set +his/her/their fists/fist/"
        "teeth/jaw/"
        "hands, clench hands/jaw, glare, snarl",
        face=Expression.ANGRY,
        over=True,
    ),
    row(
        Pose.BRANDISH,
        "shake +a/his/her/their fist/fists, pump +a/his/her/their/the fist/fists/air, punch +the air, punch air",
        face=Expression.HAPPY,
        over=True,
    ),
    row(Pose.SLEEP, "nod +off, drop +off ., doze +off, drift +off ., drift +off to, catnap, snooze", base=Pose.SIT, over=True),
    row(
        Pose.SIT,
        "tip/rock/tilt/lean/swivel/lounge/loll/slouch/slump/sprawl back/round/around/about/low in +his/her/their/the/a chair/seat/"
        "armchair/throne/rocker, sit back, settle back, swivel in, rock in chair, loll",
        over=True,
    ),
    row(
        Pose.LIE,
        "writhe, writhe on/in, convulse, thrash on/about floor/ground/bed, twitch on floor/ground, curl on/up/into floor/ground/bed/ball",
        over=True,
    ),
    row(Pose.REACH, "stand/rise/stretch/strain/go on/onto/up/to/upon tiptoe/tiptoes/toes", over=True),
    row(Pose.CALL, "boo, jeer, jeer at, catcall, heckle, hiss at, razz, whoop", over=True),
)
"""Faces, fists, rest."""

SELVES: Rows = (*GROOMING, *MOODS)
"""Bodies by themselves."""
