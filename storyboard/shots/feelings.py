"""Words of feelings and of the faces that show them: what somebody's face says in a sentence or a parenthetical."""

from __future__ import annotations

import re
from collections.abc import Iterable

from storyboard.model.patterns import regex
from storyboard.model.shots import Expression
from storyboard.shots.denial import denied
from storyboard.shots.tables import Hit, Table, forms

_IS = r"(?:is|are|was|looks?|seems?|gets?|feels?|appears?|grows?|sounds?|very|so|too) "

PLAIN: Table[Expression] = Table(
    (
        (
            forms(
                r"laugh(?:s|ed|ing|ter)?|smil(?:es?|ed|ing)|grin(?:s|ned|ning)?|happy|happily|happiness|delight(?:ed|edly)?|pleasantly|"
                r"beams(?= at\b|[.,]|$)|beaming|chuckl(?:es?|ed|ing)|cheerful(?:ly)?|joking|(?-i:joy)|joyful(?:ly)?|joyous(?:ly)?|"
                r"overjoyed|thrilled|elated|elation|ecstatic(?:ally)?|jubilant(?:ly)?|gleeful(?:ly)?|euphoric|amused(?:ly)?|amusement|pleased|"
                r"smirk(?:s|ed|ing)?|merrily|blissful(?:ly)?|relieved|contented(?:ly)?|proud(?:ly)?|excited(?:ly)?|radiant"
            ),
            Expression.HAPPY,
        ),
        (
            forms(
                r"cr(?:y|ies|ying)(?! out)|sobs?|sobbing|weep(?:s|ing|y)?|wept|(?:in|to|of|with|near|through) tears|"
                r"tears (?:in (?:his|her|their) eyes|run|well|fall|stream|roll)|tearful(?:ly)?|"
                r"sad(?:ly|ness)?|dejected(?:ly)?|mourn(?:s|ing|ful|fully)?|grie(?:f|v(?:es?|ing))|grief-stricken|unhappy|unhappily|"
                r"miserabl[ey]|heartbroken|broken-hearted|devastated|sorrow(?:ful|fully)?|forlorn(?:ly)?|downcast|crestfallen|"
                r"disappoint(?:ed|edly|ment)|melancholy|despair(?:s|ing|ingly)?|despondent(?:ly)?|depressed|gloomy|gloomily|desolate|"
                r"anguish(?:ed)?|wistful(?:ly)?|lonely|wipes? (?:his|her) face|sorry"
            ),
            Expression.SAD,
        ),
        (
            forms(
                r"scream(?:s|ed|ing)?|shout(?:s|ed|ing)?|yell(?:s|ed|ing)?|bellow(?:s|ed|ing)|calling(?= out\b| to\b|[,.;]|$)|"
                r"calls out|cries out|"
                r"(?<!wind )(?<!gale )(?<!storm )(?<!dog )(?<!dogs )(?<!wolf )(?<!wolves )(?<!hounds )"
                r"(?:howls?|shrieks?|screech(?:es)?|yelps?)"
                r"(?! (?:of|with|in) (?:laughter|delight|glee|joy))"
            ),
            Expression.SHOUTING,
        ),
        (
            forms(
                r"anger|angr(?:y|ily)|fury|furious(?:ly)?|rage|enraged|raging|livid|irate|outraged?|incensed|infuriated|seeth(?:es|ing)|"
                r"fuming|irritat(?:ed|edly|ion)|annoy(?:ed|ance)|indignant(?:ly)?|indignation|hostil(?:e|ity)|resentful(?:ly)?|hatred|"
                r"snarl(?:s|ed|ing)?|glar(?:es?|ed|ing)(?= at)|glower(?:s|ed|ing)?|"
                r"scowl(?:s|ed|ing)?|heated(?:ly)?|vociferously"
            ),
            Expression.ANGRY,
        ),
        (
            forms(
                r"disgust(?:ed|edly)?|revolted|revulsion|repuls(?:ed|ion)|repelled|nausea(?:ted)?|queasy|appalled|contempt(?:uous|uously)?|"
                r"disdain(?:ful|fully)?|scorn(?:ful|fully)?|loathing|sneer(?:s|ed|ing)?|distaste"
            ),
            Expression.DISGUSTED,
        ),
        (
            forms(
                r"afraid|terrified|terror|scared|frightened|petrified|(?-i:dread)(?!ful|locks)|fear(?:s|ful|fully)?|horror|horrified|aghast|"
                r"alarmed|panic(?:s|ked|king|-stricken)?"
            ),
            Expression.AFRAID,
        ),
        (
            forms(
                r"surpris(?:ed?|es)|shock(?:ed)?|gasp(?:s|ed|ing)?|stunned|startled|astonish(?:ed|ment)|astounded|amaze(?:d|ment)|"
                r"dumbfounded|dumbstruck|flabbergasted|thunderstruck|awestruck|taken aback|incredulous(?:ly)?|disbelief|oh crap|oh shit|"
                r"freezes|dazed"
            ),
            Expression.SURPRISED,
        ),
        (
            forms(
                r"puzzle(?:d|ment)|confus(?:ed|edly|ion)|baffled|perplexed|bewilder(?:ed|ment)|mystified|quizzical(?:ly)?|"
                r"s[ck]eptical(?:ly)?|doubtful(?:ly)?|dubious(?:ly)?|suspicious(?:ly)?|suspicion|uncomprehending(?:ly)?|intrigued"
            ),
            Expression.PUZZLED,
        ),
        (
            forms(
                r"bored|boredom|uninterested|indifferen(?:t|tly|ce)|apathetic|listless(?:ly)?|jaded|unimpressed|"
                r"weary|wearily|weariness|sleepy|sleepily|drowsy|drowsily|fed up|tired(?:ly)?(?! of\b)|"
                r"exhausted(?:ly)?"
            ),
            Expression.BORED,
        ),
        (
            forms(
                r"ashamed|shame|shamefaced|embarrass(?:ed|ment)|guilt(?:y(?! verdict| party| as charged)|ily)?|"
                r"humiliat(?:ed|ion)|sheepish(?:ly)?|mortified|remorse(?:ful)?|"
                r"contrite|abashed|bashful(?:ly)?|blush(?:es|ed|ing)?|flush(?:es|ed)(?=[,.;]|$| with\b)"
            ),
            Expression.ASHAMED,
        ),
        (
            forms(r"winc(?:es?|ed|ing)|grimac(?:es?|ed|ing)|in (?:\w+ )?(?:pain|agony)|agoni[sz]ed|agony|pained|contorted"),
            Expression.IN_PAIN,
        ),
        (
            forms(
                r"worr(?:y|ies|ied|iedly)|nervous(?:ly|ness)?|anxious(?:ly)?|anxiety|uneas(?:y|e|ily)|concerned|apprehensive(?:ly)?|"
                r"troubled|distressed|distraught|frantic|fretful(?:ly)?|tense(?:ly)?|"
                r"hesitat(?:es|ed|ing|antly)"
            ),
            Expression.WORRIED,
        ),
        (
            forms(
                r"determin(?:ed|edly|ation)|firmly|\(cold\)|coldly|steely|resolute(?:ly)?|resolved|aims?(?= at\b)|grim(?:ly)?|decisively|"
                r"defian(?:t|tly|ce)|stern(?:ly)?"
            ),
            Expression.DETERMINED,
        ),
    ),
    words=True,
)
"""Words that name a feeling, or a face that has one meaning."""

LOOSE: Table[Expression] = Table(
    (
        (
            forms(
                r"snaps(?! (?:on|off|open|shut|the|an?|his|into|to|up|him|her|"
                r"them|out|back)\b)"
            ),
            Expression.ANGRY,
        ),
        (forms(r"trembl(?:es?|ed|ing)|cower(?:s|ed|ing)?|flinch(?:es|ed|ing)?|shiver(?:s|ed|ing)?"), Expression.AFRAID),
        (
            forms(
                r"stares(?! (?:\w+ly )?(?:(?:down|up|out|into|through|off|ahead|past|across)\b|"
                r"(?:down |up )?at (?:the|his|her|their|its|an?) ))"
            ),
            Expression.STARING,
        ),
        (forms(r"frown(?:s|ed|ing)?|quietly|softly"), Expression.WORRIED),
        (forms(rf"{_IS}(?:mad|cross|bitter)(?= (?:at|with)\b|[.,;!]|$)"), Expression.ANGRY),
        (forms(rf"{_IS}(?:glad|excited|content)(?= (?:at|to|that|with|for)\b|[.,;!]|$)"), Expression.HAPPY),
        (forms(rf"{_IS}(?:curious|uncertain|unsure|lost)(?=[.,;!]|$)"), Expression.PUZZLED),
        (forms(rf"{_IS}(?:sick|ill)(?= (?:at|to)\b|[.,;!]|$)"), Expression.DISGUSTED),
        (forms(rf"{_IS}(?:shy)(?=[.,;!]|$)"), Expression.ASHAMED),
        (forms(rf"{_IS}(?:hurt|moved|broken)(?=[.,;!]|$)"), Expression.SAD),
    ),
    words=True,
)
"""What many feelings may be behind: it counts where no feeling is named."""

_LATE = regex(
    r"\b(?:no longer|anything but|not (?:at all|really|exactly|very|even)|"
    r"far from|hides?|hiding|conceals?|no (?:sign|trace|hint) of)\s+(?:\w+ ){0,2}$",
    re.IGNORECASE,
)
"""Before a feeling that a face does not show."""


def felt(text: str) -> Expression | None:
    """The feeling a text tells of: the first that it names, else the first that its verbs let think of; None for none."""
    return _first(text, PLAIN.all(text)) or _first(text, LOOSE.all(text))


def _first(text: str, hits: Iterable[Hit[Expression]]) -> Expression | None:
    return next((hit.value for hit in hits if not _unfelt(text, hit.start)), None)


def _unfelt(text: str, start: int) -> bool:
    """Whether the words before a feeling say that it is not there: `isn't afraid`, `no longer angry`, `without fear`."""
    before = text[:start].rstrip().rsplit(None, 1)[-1:]
    bare = bool(before) and before[0].casefold() in ("not", "never", "without", "no", "un", "hardly")
    return bare or denied(text, start) or _LATE.search(text[:start]) is not None
