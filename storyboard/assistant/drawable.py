"""Whether a wish says anything that a picture can show: what is left over of a sentence may be anything, and is not painted then."""

from __future__ import annotations

from functools import cache

from storyboard.assistant import wish_words
from storyboard.assistant.patterns import any_case
from storyboard.assistant.seen_words import seen_words
from storyboard.assistant.selection_words import IDLE
from storyboard.assistant.sentence_words import FILLER
from storyboard.assistant.spelling import WORD, folded, word_set
from storyboard.model.board import Board

OFFICE = any_case(
    r"\b(?:(?:first|second|third|another|new|last|previous|earlier|other|one|two|best) takes?|takes(?! (?:his|her|their|its|the|an?|off|"
    r"out|up|down|hold|aim|[a-z]+['’]s)\b)|take \d+|"
    r"versions?|thoughts?|approvals?|approve\w*|budgets?|prices?(?! tags?\b)|costs?|deadlines?|clients?|tomorrow|yesterday|monday|"
    r"pages?|"
    r"(?:needs?|some|a few|more|another) (?:love|changes?|fix\w*|improvement\w*|attention|thought|thinking|time|help|tweak\w*|polish\w*|"
    r"adjust\w*|options?|rework\w*|refin\w*|go|goes)|"
    r"(?:fewer|more|less|extra|fewer|too many) (?:cuts|shots|panels|set-?ups)|(?:one|two|a|another) (?:panel|shot|cut|"
    r"set-?up)s? (?:less|fewer|more)|appears? too (?:early|late|soon)|"
    r"sign-?offs?|sheets?|orders?|numbers?(?! \d)|pdf|svg|describe|print|notes?|comments?|anyone|opinion|idea|ideas|think|works?|email|"
    r"mail|call|"
    r"meeting)\b",
)
"""Words of the work on a board, not of its pictures."""
VISIBLE = any_case(
    r"\b(?:[a-z]{2,}(?:ier|ker|mer|ter|ner|per|der|ser|her|ler|rer|ger)(?<!other)(?<!after)(?<!rather)(?<!either)(?<!under)"
    r"(?<!whether)(?<!another)(?<!number)(?<!later)|add\w*|remove\w*|lose|erase|(?:take|leave|keep|let|get) [^,]+ "
    r"(?:out|away|off)|hide|show\w*|visible|see|"
    r"seen|dark\w*|bright\w*|light\w*|re-?light|re-?focus|frontal|front|profile|back|behind|beside|above|below|under|over|near|far|top|"
    r"bottom|side|corner|edge|middle|centre|center|floor|ceiling|ground|sky|sun|moon|stars?|water|sea|river|trees?|windows?|doors?|walls?|"
    r"hair|eyes?|faces?|heads?|hands?|arms?|legs?|feet|foot|mouth|lips|chin|forehead|neck|body|nobody|everybody|someone|crowd|people|man|"
    r"woman|men|women|child\w*|kids?|dogs?|cats?|birds?|cars?|red|blue|green|yellow|black|white|grey|gray|orange|purple|brown|pink|gold\w*|"
    r"silver|warm|cold|cool|hot|soft|hard|harsh|strong|rough|clean|sharp|grainy|texture|line|lines|rain|storm\w*|wind\w*|cloud\w*|dust\w*|"
    r"fire|flames?|spark\w*|smoke|steam\w*|wet|mud\w*|blood\w*|sweat\w*|tears|scar\w*|dirt\w*|motion|movement|speed|slow\w*|fast\w*|"
    r"dramatic|tense|tension|intimate|cramped|crowded|spacious|air|room|space|breathing|tight|wide|close|loose|high|low|long|short|big|"
    r"small|huge|tiny|straight|tilt\w*|crooked|level|lens|an? \d+|two|three|full|medium|mood\w*|gloom\w*|romantic|scary|funny|serious|"
    r"height|distance|scale|perspective|vertigo|weight|drama|atmosphere|aerial|fade|thirds|claustrophobic|(?:needs?|some|a few|a couple of|"
    r"several|lots of|plenty of|many|more|fewer|another|extra) [a-z]{3,}|"
    r"(?:should|must|has to|have to|needs? to|ought to) (?:be|look|feel) (?!better|nicer|right|correct|different|good|"
    r"great|done|ready|fine|approved|cut|"
    r"gone|there|here|it|ok)[a-z]{3,}|blinding|(?:put|give|wear\w*|hang|place) (?:[a-z]+ ){0,2}[a-z]{3,}|"
    r"subtle|heavy|bold|flat|deep|depth|reflect\w*|shadow\w*|silhouette\w*|clock|sign|tray|reveal\w*)\b",
)
"""What can be seen, beside the words that all notes are made of."""
NEVER_SEEN = word_set(
    "be is are was were have has had do does did go goes let make makes need needs want wants like likes say says "
    "tell tells ask asks think "
    "thinks know knows work works try tries use uses read reads mean means set put get gets keep keeps call calls print describe check "
    "surprise explain mention discuss suggest propose approve agree decide mind bother guess suppose hope wish help thank love hate"
)
"""Verbs that say nothing of a picture by themselves."""


@cache
def screen_words() -> frozenset[str]:
    """Verbs of screen action in all their forms, and the nouns of things."""
    from storyboard.breakdown.thing_words import THINGS
    from storyboard.shots.lexicon import FORMS

    return frozenset((*FORMS, *(word for line in THINGS.values() for word in line.split()), *seen_words())) - NEVER_SEEN


ALONE = word_set(
    "back in out there up down on off over away front behind side here right left see bring lock scratch cut drop dropped print hear count "
    "record wait no look resume continue go good for to once more please first last one two three four five six seven eight nine ten"
)
"""Words that are no wish by themselves."""
LOCKED = any_case(r"\block(?:ed)?[- ]off\b")


def drawable(text: str, board: Board) -> bool:
    """Whether a wish is one for a picture: it speaks of what can be seen, of somebody or something of the story, or quotes lettering."""
    if '"' in text:
        return True
    if OFFICE.search(text) or (LOCKED.search(text) is None and all(folded(word) in ALONE for word in WORD.findall(text))):
        return False
    if wish_words.WISHED.search(text) or VISIBLE.search(text):
        return True
    words = frozenset(folded(word) for word in WORD.findall(text))
    return bool(words & screen_words()) or bool(words & named_words(board))


def named_words(board: Board) -> frozenset[str]:
    """Words of the script and of the names on a board, folded."""
    told = board.breakdown
    spoken = {folded(word) for element in board.screenplay.elements for word in WORD.findall(element.text)}
    names = [name for who in told.characters for name in (who.name, *who.aliases)]
    names += [one.name for one in told.places] + [one.name for one in told.props]
    named = frozenset(folded(part) for name in names for part in WORD.findall(name) if len(part) > 2)
    return named | frozenset(
        word for word in spoken if len(word) > 3 and word not in IDLE and word not in FILLER and word not in NEVER_SEEN
    )
