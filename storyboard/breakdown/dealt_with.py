"""Somebody without a name whom another one deals with: `Mia pays the shopkeeper`, `Tom stands before a judge`.

The verbs are those of which nobody can be the object who is not there: who is thought of, waited for or telephoned is left out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from storyboard.breakdown.lists import listed, ordered
from storyboard.breakdown.verb_forms import ing, third
from storyboard.model.patterns import regex

_DIRECT = (
    "pay tip bribe hug kiss embrace greet face confront approach interview interrogate question arrest handcuff cuff slap punch hit shove"
    " push grab seize tackle trip help feed bathe wash dress undress comfort console soothe thank beg ask tell order join meet pass follow"
    " chase lead escort guide drag examine bandage treat shave massage tickle spank scold photograph film sketch salute serve shoot stab"
    " strangle attack threaten frisk search watch see spot notice eye study recognize recognise wake nudge elbow tap pat stroke corner"
    " stop block address overtake teach marry accompany surprise startle pull hoist catch rescue free untie beat kick bite"
    " welcome interrupt beckon support measure hand give offer show throw toss slip bring sell lend ignore curse berate"
    " reassure warn console congratulate applaud inspect shadow trail carry lift hold cradle scoop tuck fling"
    " wrestle restrain pin tie gag blindfold disarm overpower knock challenge bump brush dodge obey drive push-start"
)
"""Verbs that are done to somebody who is there."""
_TALK = "talk speak whisper explain confess lie apologize apologise plead shout yell call sing read mutter murmur report"
_GESTURE = "bow nod wave smile curtsy beckon gesture signal surrender kneel point wink grin beam salute toast listen cling turn hold"
_LOOK = (
    "look stare glare glance peer gaze smile grin laugh frown wink wave nod scowl shout yell scream snap swear swing spit point aim fire"
)
_GIVE = "hand give pass offer show throw toss slip bring sell lend slide serve push pay return toss read hold extend present deliver"
_TOGETHER = (
    "argue talk chat speak dance shake haggle bargain wrestle fight struggle flirt quarrel negotiate plead share drink eat dine play waltz"
    " collide sit stand walk wait enter arrive return come leave joke laugh lock clink box spar bicker gossip grapple run flee ride swap"
    " exchange trade have"
)
_BODY = (
    "stand sit kneel stop halt wait walk crouch bend lean bow step hide appear dance squat settle drop pause linger tower hover loom slide"
    " squeeze push hurry run stride slump plant lie sink"
)
_TAKE = "take snatch buy accept receive grab get collect steal order wrench wrest pull"
_DOOR = "open hold pour sign pull fetch translate interpret perform sing play dance"
_PUT = "put drape throw wrap lay place clap slap pin hang fling pull press snap drop lock spill pour set clamp level train"

_BETWEEN = r"(?: (?!with |who |which |that |and |but |as |while |to |at |from |past |into )[\w’'-]+){0,5}?"
"""What may stand between a verb and the preposition of whom it is done to."""
_ROWS: tuple[tuple[str, str], ...] = (
    (_DIRECT, r"(?: (?:up|over|down|back|at|off|away))?"),
    (f"{_TALK} {_GESTURE}", rf"{_BETWEEN} to"),
    (_GIVE, rf"{_BETWEEN} to"),
    (_LOOK, rf"{_BETWEEN} at"),
    (_TOGETHER, rf"{_BETWEEN} with"),
    (
        _BODY,
        rf"{_BETWEEN} (?:before|in front of|beside|next to|opposite|behind|over|across from|near|alongside|by|facing|between)",
    ),
    ("walk step go come run hurry stride move rush cross ride drive turn limp", rf"{_BETWEEN} (?:up to|over to|towards?|past|after)"),
    ("bump run crash walk barge collide slam stumble", "(?: straight| right)? into"),
    ("push squeeze walk barge shove slip brush edge hurry stride sneak creep", "(?: out| in| his way| her way)? (?:past|by)"),
    (_TAKE, rf"{_BETWEEN} (?:from|off)"),
    (_DOOR, rf"{_BETWEEN} for"),
    (_PUT, rf"{_BETWEEN} (?:a?round|over|on|onto|into the (?:hand|hands|palm|arms|pocket|lap) of)"),
    ("cling hang lean", "(?: on)? (?:to|onto|against|on)"),
)
"""Verbs, and what stands between them and whom they are done to."""
_CALM = r"(?: (?:[a-z]+ly|then|just|now|only))?"
_FEW = r"(?P<det>two|three|(?:a|the) (?:couple|pair) of|(?:the|these|his|her|their) (?:two|three))"
_DETERMINED = r"(?P<det>one of (?:the|his|her|their)|another|an?|the|one|his|her|their)"
_END = (
    r"(?=[.,;:!?)\"”—–]|\Z|\n| --| (?:in|on|at|by|with|from|to|for|of|off|over|under|through|into|onto|out|up|down|away|back|near|behind|"
    r"before|beside|between|across|along|around|round|about|against|past|toward|towards|inside|outside|and|or|but|as|while|who|whom|whose|until|till|"
    r"when|where|then|after|again|too|goodbye|goodnight|farewell|hello|good|hard|full|once|twice|alone|together|what|how|that|why|if|awake|aside|"
    r"apart|next|opposite|so|like|without|an?|the|his|her|their|its|some|more|one|two|three|four|five|ten|twenty|both|half|another|all|every|no|money|"
    r"cross|walk|run|come|go|enter|leave|dance|sit|stand|climb|get|sleep|play|sing|cry|fall|approach|pass|push|pull|carry|load|unload|feed|"
    r"cut|wash|kiss|drink|eat|paint|wave|smoke|read|drive|ride|swim|jump|pick|put|take|lock|close|open|sweep|work|disappear|lift|drag|"
    r"wearing|dressed|standing|sitting|holding|carrying|waiting|leaning|lying|sleeping|coming|[a-z]+ly)\b(?![’']s))"
)
_NOUN = rf"(?P<noun>(?:[^\W\d_]+(?:[-’'][^\W\d_]{{2,}})*\s){{0,3}}?[^\W\d_]+(?:-[^\W\d_]+)*){_END}"


_BEFORE_DOING = (
    r"(?:\A|[.!?;,:–—-]\s*|\b(?:is|are|and|while|by|keeps|starts|begins|stands|sits|busy|still|now|caught|seen|up|over|down|there|back)\s)"
)
_TURNING = (
    r"\b(?:begins?|starts?|turns?|stops?|bends?|moves?|leans?|reaches|stoops?|kneels?|steps?(?: \w+)?|rises?|gets? up|hurries|rushes|runs?|"
    r"comes?|goes|crosses|crouches|hastens|stands? up|manages) (?:\w+ )?to\s"
)
_TOGETHER_DO = r"(?:\b(?:they|both|the two of them|the others)\s|(?-i:\band [A-Z][\w’'-]+ ))"


def _pattern(verbs: str, joined: str, who: str) -> re.Pattern[str]:
    forms = ordered(verbs)
    present, going, plain = "|".join(map(third, forms)), "|".join(map(ing, forms)), "|".join(forms)
    verb = rf"(?:\b(?:{present})|{_BEFORE_DOING}(?:{going})|(?:{_TURNING}|{_TOGETHER_DO})(?:{plain}))"
    return regex(rf"(?P<dealt>)(?P<verb>{verb}){_CALM}{joined}\s{who}\s{_NOUN}", re.IGNORECASE)


_ONE = tuple(_pattern(*row, _DETERMINED) for row in _ROWS)
_SOME = tuple(_pattern(*row, _FEW) for row in _ROWS)
_BY = (
    r"(?P<dealt>)\b(?:(?:is|are|gets?)(?: being)?|stands?|sits?|walks?|enters?|comes?|rides?|,)\s(?:[a-z]+ly )?"
    r"(?P<verb>[a-z]+(?:ed|ung|uck|ot|aught|ought|ept|eld|own|iven|en))"
    r"(?: (?:in|out|away|up|down|off|over|along|back|inside|outside|aside))* by\s"
)
_BY_ONE, _BY_SOME = (regex(rf"{_BY}{who}\s{_NOUN}", re.IGNORECASE) for who in (_DETERMINED, _FEW))
"""Who does it to somebody: `is searched by a guard`, `walks in, followed by a nurse`."""
_UNREAL = regex(
    r"\b(?:never|nobody|no one|none|neither|nor|no longer|almost|nearly|if|though|imagin\w+|remember\w*|dreams?|dreaming|recall\w*|"
    r"pretends?|would|will|wishes|hopes|without|instead|not|refuses|about to|could|might|should|ready to)\b|n['’]t\b",
    re.IGNORECASE,
)
"""What before a verb says that it is not done, or only in thought."""
_AFAR = regex(
    r"\b(?:on|in|over|into|at|through|via|from|of|against|picks? up|answers?|lifts?|dials) (?:the|an?|his|her|their|this) (?:[\w-]+ ){0,2}?"
    r"(?:(?:tele|cell|mobile |smart)?phone|receiver|handset|headset|radio|walkie-talkie|intercom|screen|monitor|television|tv|photo\w*|"
    r"picture|portrait|painting|poster|statue|bust|newspaper|magazine|album|dream|letter)\b|\bby phone\b|\bon the line\b",
    re.IGNORECASE,
)
"""What in a sentence says that the other one is somewhere else, or an image."""
SMALLEST = listed("baby infant newborn tot")
"""Who is held like a thing, and drawn as one."""


@lru_cache(maxsize=512)
def told(text: str) -> tuple[re.Match[str], ...]:
    """Everybody with an article whom somebody deals with in a text; groups `det`, `noun` and `verb`, and `dealt`."""
    return _found(text, (*_ONE, _BY_ONE))


@lru_cache(maxsize=512)
def few(text: str) -> tuple[re.Match[str], ...]:
    """The same of those who are counted: `argues with two guards`."""
    return _found(text, (*_SOME, _BY_SOME))


def is_dealt(hit: re.Match[str]) -> bool:
    """Whether a match is of `told` or `few`: who is in it is not the subject of the deed."""
    return "dealt" in hit.re.groupindex


def _found(text: str, patterns: Sequence[re.Pattern[str]]) -> tuple[re.Match[str], ...]:
    return tuple(hit for pattern in patterns for hit in pattern.finditer(text) if _is_there(text, hit))


def _is_there(text: str, hit: re.Match[str]) -> bool:
    start = max(text.rfind(stop, 0, hit.start("det")) for stop in ".!?\n;") + 1
    end = min((at for stop in ".!?\n;" if (at := text.find(stop, hit.end())) >= 0), default=len(text))
    small = hit["noun"].split()[-1].casefold() in SMALLEST
    return not (small or _UNREAL.search(text, start, max(start, hit.start("verb") + 1)) or _AFAR.search(text, start, end))
