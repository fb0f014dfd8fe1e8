"""What happens to somebody by a thing, a noise or the weather: `The glass slips from her hand`, `A shadow falls over Ben`.

A thing is the subject of such a sentence; the picture is of whom it happens to.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from storyboard.model.patterns import regex
from storyboard.model.shots import Expression, Pose, Size
from storyboard.shots.acts import Act
from storyboard.shots.deed import Deed
from storyboard.shots.lexicon_rows import size_of
from storyboard.shots.references import Reference
from storyboard.shots.things import carried

_IT = r"(?P<what>(?:the|an?|his|her|its|their|one|another|two|some) (?:[\w’'-]+ ){0,3}?[\w’'-]+|it|something|everything)"
_ANY = r"(?:the|an?|his|her|its|their|one|another|two|some|then a|only a|just a|suddenly,? an?) (?:[\w’'-]+ ){0,4}?"
_WHOSE = r"(?P<whom>his|her|their|(?:the )?(?:[^\W_]+ )?[^\W_]+['’]s?)"
_WHOM = r"(?P<whom>him|her|them|[^\W\d_]+(?: [A-Z][^\W\d_]+)?)"
_HOLDS = r"(?:\w+ )?(?:hands?|fingers?|grip|grasp|fists?|palms?|arms|lap|knees|teeth|lips|shoulder|pocket)"
_LOOSE = (
    r"(?:(?:just|simply|suddenly|then|almost|nearly) )?(?:slips?|slides?|falls?|drops?|tumbles?|flies|fly|flutters?|spills?|rolls?|jumps?|"
    r"leaps?|shoots?|clatters?|skitters?|tips?|pops?|bounces|squirts|"
    r"(?:is|are|gets) (?:knocked|torn|ripped|snatched|kicked|blown|jerked|slapped|shot|yanked|wrenched|plucked|swept))"
)


@dataclass(frozen=True, slots=True)
class _Row:
    pattern: re.Pattern[str]
    pose: Pose | None = None
    face: Expression | None = None
    act: Act = Act.POSE
    at: str = ""
    base: Pose | None = None


def _row(
    pattern: str, pose: Pose | None = None, face: Expression | None = None, act: Act = Act.POSE, at: str = "", base: Pose | None = None
) -> _Row:
    return _Row(
        regex(rf"(?:\A\W*|(?:[;:—–]|\b(?:and|as|when|until|but|before)) )(?:then )?{pattern}", re.IGNORECASE), pose, face, act, at, base
    )


_ROWS: tuple[_Row, ...] = (
    _row(
        rf"{_IT} {_LOOSE} (?:(?:right|straight|clean) )?(?:from|out of|through|off|between) {_WHOSE} {_HOLDS}\b", Pose.DROP, act=Act.THROW
    ),
    _row(
        rf"{_IT} (?:leaps?|jumps?|bucks?|kicks?|shakes?|trembles?|rattles?|goes taut|jerks?) in {_WHOSE} {_HOLDS}\b",
        Pose.HOLD,
        act=Act.TAKE,
    ),
    _row(
        rf"(?:{_ANY}(?:wind|gust|blast|wave|breeze|draught) )?(?:[\w’'-]+ )?(?:hat|cap|wig|bonnet|glasses|hood) (?:blows?|flies|fly|"
        rf"falls?|slips?|is|are|comes?) "
        rf"(?:knocked |blown |torn )?off {_WHOSE} (?:head|face|nose)",
        Pose.DAB,
        Expression.SURPRISED,
        at="own_head",
    ),
    _row(
        rf"{_WHOSE} (?:hat|cap|wig|bonnet|glasses|hood) (?:blows?|flies|fly|falls?|is knocked|is blown|are knocked) off",
        Pose.DAB,
        Expression.SURPRISED,
        at="own_head",
    ),
    _row(
        rf"{_ANY}(?:knocks?|throws?|hurls?|bowls?|sweeps?|flings?|pulls?|drags?|yanks?|jerks?|tosses|pitches|tips?|slams?|sends?|lifts?|"
        rf"spills?|tumbles?) "
        rf"{_WHOM} (?:[\w’'-]+ )?(?:off|over|down|backwards?|back|to the|to his|to her|against|into|onto|flat|sprawling|flying|aside|"
        rf"sideways|across|under|overboard|out of)\b",
        Pose.FALL,
        Expression.SURPRISED,
    ),
    _row(
        rf"{_ANY}(?:hits?|strikes?|clips?|catch(?:es)?|clocks?|smacks?|bonks?|whacks?|lands?|bounces|cracks|glances) (?:on |off |against "
        rf")?{_WHOM} (?:\w+ )?(?:in|on|across|over) the (?:back of the )?(?:head|skull|temple|ear|forehead)",
        Pose.DAB,
        Expression.SURPRISED,
        at="own_head",
    ),
    _row(
        rf"{_ANY}(?:hits?|strikes?|clips?|catch(?:es)?|clocks?|smacks?|slaps?|whips?|lashes|squirts|sprays|splashes|spatters) {_WHOM} "
        rf"(?:\w+ )?(?:in|on|across|full in|square in) the (?:face|nose|eyes?|mouth|jaw|cheek)",
        Pose.DAB,
        Expression.SURPRISED,
        at="own_nose",
    ),
    _row(
        rf"(?:{_ANY}|it )(?:[\w’'-]+,? )?(?:hits?|strikes?|catch(?:es)?|takes?|clips?|swings? [^.]*,? catch(?:es)?) {_WHOM} (?:behind|"
        rf"across|below|under|in|at) the (?:legs|knees|ankles|shins|stomach|ribs|chest|waist|back|shoulders?|ear|jaw|mouth|neck|throat|"
        rf"side|hip)\b",
        Pose.FALL,
        Expression.SURPRISED,
    ),
    _row(
        rf"{_ANY}(?:hits?|strikes?|catch(?:es)?|slams? into|smashes into|crash(?:es)? into|drives? into|connects with|thuds? into|lands "
        rf"on|tears into) {_WHOSE} (?:\w+ )?(?:jaw|face|nose|head|chin|stomach|ribs|gut|chest|back|mouth|cheek|temple|skull|shoulder|"
        rf"leg)\b",
        Pose.FALL,
        Expression.SURPRISED,
    ),
    _row(
        rf"{_ANY}(?:grabs?|seizes?|clamps? (?:over|on|onto|around)|closes? (?:on|over|around)|catch(?:es)?|lands? on|drops? on|falls? on|"
        rf"touches|taps|grips?|takes? hold of|wraps? around|reaches? for|shoots? out and grabs?) (?:{_WHOSE} (?:\w+ )?(?:shoulder|arm|"
        rf"wrist|ankle|mouth|throat|collar|hair|hand|elbow|sleeve|neck|leg|foot|knee|waist)\b|{_WHOM.replace('whom', 'whom2')} by\b)",
        Pose.LOOK_BACK,
        Expression.SURPRISED,
        Act.TURN,
    ),
    _row(
        r"(?:all )?(?:the |his |her )?(?:colou?r|blood|smile|grin|laughter|warmth) (?:drains?|goes|runs|leaves|slides|falls|fades|drops|"
        r"vanishes|dies)(?: (?:from|out of|off|on))? " + _WHOSE + r" (?:face|cheeks|lips)",
        None,
        Expression.AFRAID,
    ),
    _row(
        rf"(?:a |the |his |her )?(?:[\w’'-]+,? ){{0,2}}(?:laugh|laughter|giggle|chuckle|snort)s? (?:escapes?|bursts?|breaks?|bubbles?|"
        rf"erupts?|explodes?|spills?)(?: (?:from|out of|up in|up from|over))? {_WHOM}",
        Pose.LAUGH,
        Expression.HAPPY,
    ),
    _row(
        rf"(?:a |the |his |her )?(?:[\w’'-]+,? ){{0,2}}(?:sob|wail|whimper|moan)s? (?:escapes?|bursts?|breaks?|tears?|rips?|comes?)(?: "
        rf"(?:from|out of))? {_WHOM}",
        Pose.CRY,
        Expression.SAD,
    ),
    _row(
        rf"(?:a |the |his |her )?(?:[\w’'-]+,? ){{0,2}}(?:scream|cry|howl|shout|yell|roar|sound|word|name)s? (?:escapes?|bursts?|breaks?|"
        rf"tears?|rips?|comes?|is torn)(?: (?:from|out of))? {_WHOM}",
        Pose.CALL,
        Expression.SHOUTING,
    ),
    _row(
        rf"{_ANY}shadow (?:falls|slides|passes|moves|creeps|looms|drops|comes|crosses|covers)(?: (?:over|across|on|onto|behind|up))? "
        rf"{_WHOM}",
        Pose.LOOK_UP,
        Expression.AFRAID,
    ),
    _row(
        rf"{_ANY}(?:light|beam|headlights?|flashlight|torch|spotlight|flash|glare|sun|searchlight|lamp) (?:blinds|dazzles|hits|finds|"
        rf"catches|pins|swings onto|sweeps over|strikes|falls on|stabs|shines in|shines into|plays over) (?:{_WHOSE} (?:face|eyes)\b|"
        rf"{_WHOM.replace('whom', 'whom2')})",
        Pose.COVER,
        Expression.SURPRISED,
    ),
    _row(
        rf"{_ANY}(?:voice|noise|knock|sound|shout|crash|bang|cough|whistle|creak|scream|thud|rustle|horn|bell|alarm|siren|click|crack|"
        rf"shot|gunshot|explosion|phone) (?:behind (?:him|her|them) )?(?:stops?|freezes?|startles?|halts?|makes?|brings?|jolts?|spins?|"
        rf"turns?|catch(?:es)?) {_WHOM}(?! (?:laugh|smile|cry))",
        Pose.LOOK_BACK,
        Expression.SURPRISED,
        Act.TURN,
    ),
    _row(
        rf"{_ANY}[\w’'-]+ (?:wakes?|rouses?|shakes?|startles?|jolts?|jerks?) {_WHOM}(?: up| awake| from| out of|(?=[.,;!]|$))",
        Pose.SIT,
        Expression.SURPRISED,
    ),
    _row(
        rf"(?:the |some |cold |a drop of |a trickle of |a line of |more |fresh )*(?:blood|sweat|water|rain|mud|milk|wine|spray|rainwater|"
        rf"snow|ash|dust|sand|soot|flour|snowflakes|droplets|petals|drops) (?:\w+ly )?(?:runs?|drips?|streams?|pours?|trickles?|settles?|"
        rf"falls?|drums?|beats?|hits?|lands?|gathers?|beads?|spatters?|splash(?:es)?|blows?|sticks?|slides?|rolls?|seeps?|wells?|lashes|"
        rf"pelts) (?:(?:down|from|off|into|in|on|onto|over|across|against|through|at|between|around) )?(?:the \w+ of )?(?:{_WHOSE} "
        rf"(?:\w+ )?(?:face|nose|chin|neck|hair|eyes?|forehead|brow|cheeks?|lips?|mouth|collar|shoulders?|hat|back|hands?|fingers|arm|"
        rf"leg|coat|ear|temple|boots|head|lashes|shirt)\b|{_WHOM.replace('whom', 'whom2')}(?=[.,;!]|$))",
        None,
        Expression.WORRIED,
    ),
    _row(
        rf"{_ANY}(?:coat|blanket|jacket|shawl|towel|cloak|robe|cape|scarf) (?:is|are|gets) (?:thrown|draped|laid|put|wrapped|hung|slung|"
        rf"placed|tucked) (?:over|around|round|about|across|on) (?:{_WHOSE} shoulders|{_WHOM.replace('whom', 'whom2')})",
        Pose.WEAR,
        at="own_coat",
    ),
    _row(
        rf"{_IT} (?:is|are|gets) (?:\w+ly )?(?:set|put|placed|laid|slid|pushed|dumped|slammed|dropped|plonked) (?:down )?(?:before|in "
        rf"front of|beside|next to|at the feet of) {_WHOM}",
        Pose.LOOK_DOWN,
    ),
    _row(
        rf"{_ANY}(?:rain|downpour|wave|bucket|spray|water|sprinkler|hose|splash|puddle) (?:soaks|drenches|douses|hits|covers|engulfs|"
        rf"sprays|catches) {_WHOM}",
        Pose.COVER,
        Expression.SURPRISED,
    ),
    _row(
        r"(?P<whom>he|she|they|[A-Z][\w’'-]+) (?:(?:is|are|gets|'s) |  )?(?:\w+ly )?(?:led|marched|escorted|ushered|shown|herded|walked|"
        r"steered|guided) (?:away|out|in|to|into|through|past|back|off|down|up|along)\b",
        Pose.WALK,
        None,
        Act.TRAVEL,
    ),
    _row(
        r"(?P<whom>he|she|they|[A-Z][\w’'-]+) (?:lets?|allows?) (?:him|her|them)sel(?:f|ves) (?:to )?be (?:led|walked|pulled|drawn|"
        r"dragged|steered|helped|taken|guided)",
        Pose.WALK,
        None,
        Act.TRAVEL,
    ),
    _row(
        r"(?P<whom>he|she|they|[A-Z][\w’'-]+) +(?:(?:is|are|gets) )?(?:woken|shaken awake|roused|jolted awake|startled awake|jerked "
        r"awake)",
        Pose.SIT,
        Expression.SURPRISED,
    ),
    _row(r"(?P<whom>he|she|they|[A-Z][\w’'-]+) +(?:(?:is|are|gets) )?(?:searched|frisked|patted down)", Pose.HANDS_UP),
    _row(
        r"(?P<whom>he|she|they|[A-Z][\w’'-]+) +(?:(?:is|are|gets) )?(?:helped|hauled|pulled|dragged|yanked|lifted|hoisted) (?:up(?! on)|"
        r"upright|to (?:his|her|their) feet)",
        Pose.STAND,
    ),
    _row(
        r"(?P<whom>he|she|they|[A-Z][\w’'-]+) +(?:(?:is|are|gets) )?(?:pushed|shoved|lowered|helped|forced|thrown|pressed|strapped) "
        r"(?:down )?(?:into|onto|on) (?:a|an|the|his|her) (?:\w+ )?(?:chair|seat|stool|bench|sofa|couch|armchair)",
        Pose.SIT,
    ),
    _row(
        r"(?P<whom>he|she|they|[A-Z][\w’'-]+) +(?:(?:is|are|gets) )?(?:laid|lowered|stretched|dumped|lifted|hoisted|heaved|carried|set "
        r"down|rolled|strapped) "
        r"(?:out |down |up )?(?:on|onto|across|into) (?:a|an|the|his|her|their) (?:[\w’'-]+ ){0,2}?(?:bed|table|counter|stretcher|gurney|"
        r"floor|ground|sofa|couch|bench|slab|desk|bunk|cot|mattress|grass|deck)",
        Pose.LIE,
    ),
    _row(
        r"(?P<whom>he|she|they|[A-Z][\w’'-]+) +(?:(?:is|are|gets) )?(?:wheeled|rolled|pushed|rushed|carried|borne) [^.;]*?"
        r"\bon (?:a|an|the|his|her|their) (?:[\w’'-]+ ){0,2}?(?:gurney|stretcher|bed|trolley|litter)",
        Pose.LIE,
    ),
)
"""Whom it happens to is `whom`."""
_PLACED = frozenset({"whom", "whom2"})


def happens(text: str, found: Sequence[Reference]) -> tuple[Deed, ...]:
    """What a sentence without a deed of anybody's has happen to somebody named or meant in it."""
    for row in _ROWS:
        hit = row.pattern.search(text)
        deed = _suffers(row, hit, found) if hit is not None else None
        if deed is not None:
            return (deed,)
    return ()


def _suffers(row: _Row, hit: re.Match[str], found: Sequence[Reference]) -> Deed | None:
    groups = hit.groupdict()
    spans = [hit.span(name) for name in groups if name in _PLACED and groups[name] is not None]
    who = next((r.ids[:1] for a, b in spans for r in found if r.ids and a <= r.start < b), ())
    if not who:
        return None
    thing = carried(f" {groups['what']}") if groups.get("what") and row.act in (Act.THROW, Act.TAKE) else ""
    prop = next((r.prop for r in found if r.prop and groups.get("what") and hit.start("what") <= r.start < hit.end("what")), "")
    size = size_of(row.pose) or Size.CU
    return Deed(
        who, row.act, row.pose, size, prop=prop, thing="" if prop else thing, face=row.face, at=row.at, base=row.base, start=hit.start()
    )
