"""Who and what a text of action names: people, their pronouns, the props."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from storyboard.breakdown import doubles, mentions, people_words, small_groups, walk_ons
from storyboard.breakdown.ages import sex_of_name
from storyboard.model.cast import Breakdown, Character
from storyboard.model.patterns import regex
from storyboard.shots import sight_words
from storyboard.shots.besides import another
from storyboard.shots.nouns import phrases
from storyboard.shots.only_named import only_mentioned
from storyboard.shots.owned_parts import anothers
from storyboard.shots.they import ALL_DO
from storyboard.shots.things import carried

_OWN_PART = (
    r"(?= (?:\w+ )?(?:eyes?|face|mouth|lips?|cheeks?|brow|tears)\b| (?:\w+ )?(?:hands?|arms?|fingers?|fists?|head|shoulders?|knees|"
    r"legs|jaw) (?:\w+ly )?(?:go|close|shake|fold|reach|stop|drop|tremble|tighten|find|move|slump|heave|[^\W_]+[^\Ws_]s)\b)"
)
"""A part of somebody that is seen or does something: `his eyes`, `her hand goes up`."""
_OPENS = r"(?:\A|(?<=[,;:.—–] )|(?<=\bas )|(?<=\band )|(?<=\bwhile )|(?<=\buntil )|(?<=\bbefore ))"
_SUBJECT_PART = (
    r"(?= (?:(?!own\b)\w+ )?(?:hands?|arms?|fingers?|fists?|thumbs?|palms?|knuckles|elbows?|head|face|jaws?|teeth|chin|nose|nostrils?|"
    r"brows?|"
    r"eyebrows?|forehead|eyelids?|lids|eyes?|lips?|mouth|throat|breath|voice|shoulders?|back|spine|chest|stomach|knees?|legs?|foot|feet|"
    r"boots?|smile|grin|expression|"
    r"heels?|toes?|ankles?)\b)"
)
"""A part of somebody that opens a clause: it is who the clause is about."""
_AFTER_HER = (
    r"an?|the|his|this|some|half|another|something|nothing|in|on|against|into|onto|out|off|away|over|under|through|towards?|aside|along|"
    r"across|close|tight|"
    r"at|to|from|with|by|down|up|round|around|and|as|while|when|then|before|until|again|goodbye|like|for|forward|"
    r"awake|there|inside|outside|home|alone|free(?! (?:hand|arm|foot|leg|elbow|ear|eye))|gently|softly|hard(?= ?[.,;])|"
    r"tightly|closely|go|leave|walk|run|dance|cry|sleep|eat|come|"
    r"enter|pass|fall|drink|smile|laugh|crying|sleeping|dancing|laughing|coming|leaving|walking|running|standing|sitting|watching|"
    r"staring|waiting|"
    r"looking|holding|kissing|talking|smiling|reading|(?<!behind her )(?<!on her )(?<!against her )back(?! against| to)"
)
"""Words before which `her` is somebody, and owns nothing."""
_CAUSING = [
    "let",
    "lets",
    "letting",
    "make",
    "makes",
    "making",
    "watch",
    "watches",
    "watching",
    "see",
    "sees",
    "seeing",
    "hear",
    "hears",
    "hearing",
    "feel",
    "feels",
    "help",
    "helps",
    "helping",
]
_DONE_BY_HER = (
    r"go|come|leave|walk|run|dance|sleep|work|eat|drink|cry|laugh|pass|fall|climb|take|turn|open|close|put|pull|push|pick|lift|drop|wipe|"
    r"wash|pour|light|read|write|try|fight|sit|stand|lie|kneel|cross|enter|disappear|vanish|approach|struggle|move|hold|carry|throw|catch|"
    r"give|stir|cut|bite|chew|swallow|breathe|sing|play|talk|speak|whisper|scream|shout|rise|lean|reach|grab|tear|fold|pack|undress|count|"
    r"shake|nod|wave|kiss|hug|cling|get|do|finish|gather|search|dig|sweep|drive|ride|swim|jump|sink|slip|slide|limp|stagger|stumble|"
    r"collapse|die|feed|shuffle|fumble|tie|untie|unlock|lock|set|lay|slam|knock|drag|haul|load|unload|stuff|pocket|hide|smoke|sew|peel|"
    r"scrub|rub|comb|brush|swing|sign|type|dial|start|stop|begin|look|stare|peer|glance|wait|think|follow|bring|draw|paint|crawl|rock"
)
_MADE_HER = rf"(?:{'|'.join(f'(?<={word} )' for word in _CAUSING)})her(?= (?:{_DONE_BY_HER}) )"
"""`her` before what she is seen, or made, to do."""
_BOTH = (
    r"both(?: (?:men|women|boys|girls|brothers|sisters|of them)\b)?"
    r"(?! (?:(?:his|her|their) )?(?:hands|arms|eyes|feet|legs|sides|fists|palms|ends|guns|ears|knees)\b)"
)
_PRONOUN = regex(
    rf"\b(?:(?P<he>he|him|his{_OWN_PART}|{_OPENS}his{_SUBJECT_PART})|(?P<she>she|hers|her{_OWN_PART}|{_OPENS}her{_SUBJECT_PART}|"
    rf"{_MADE_HER}|her(?=[.,;:!?]|$|\s+(?:{_AFTER_HER})\b))"
    rf"|(?P<all>they all|{ALL_DO}|every(?:one|body)(?! (?:but|except))|all of them)"
    rf"|(?P<they>they|them|{_BOTH}|each(?: of them)?(?= [a-z]+s\b)"
    r"|the (?:two(?: of them)?|pair|men|women|couple|others)|two (?:figures|shapes|silhouettes))"
    r"|(?P<other>the other(?: one| man| woman)?(?= [a-z]+s\b))|(?P<one>one of them)"
    r"|(?P<three>all (?:three|four)(?: of them)?(?! (?:\w+ )?(?:[a-z]+s|feet|men|women|children|people|teeth)\b)|(?:the )?(?:three|four) "
    r"of them|the three))\b",
    re.IGNORECASE,
)
OBJECT = frozenset({"him", "her", "them", "hers"})
_QUOTED = regex(r"[“\"][^”\"]{0,400}[”\"]|\A[^\n]*\n {4,}[\s\S]*")


@dataclass(frozen=True, slots=True)
class Reference:
    """A place in a text that means people or a prop."""

    start: int
    end: int
    ids: tuple[str, ...] = ()
    prop: str = ""
    owner: bool = False


@dataclass(frozen=True, slots=True)
class Known:
    """The cast ready for looking up."""

    index: mentions.Index
    cues: Mapping[str, str]
    """Character ids by name in capitals."""
    builds: Mapping[str, str]
    seen: frozenset[str]
    crowds: frozenset[str] = frozenset()
    """Who is several people: no `he` and no `she`."""
    likely_men: frozenset[str] = frozenset()
    """Who is drawn as a man, and nothing in the script says so."""
    extras: frozenset[str] = frozenset()
    """Who says nothing and goes by a role: the first whom no pronoun means any more."""
    groups: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    """Who is seen for a few that are named together, by the id of those."""

    @classmethod
    def of(cls, breakdown: Breakdown) -> Known:
        """Prepares a breakdown."""
        named = {cue_name(name): who.id for who in reversed(breakdown.characters) for name in (*who.aliases, who.name)}
        return cls(
            mentions.index(
                (*mentions.names(breakdown), *mentions.by_age(breakdown, {who.id: _of_age(who) for who in breakdown.characters}))
            ),
            named,
            {who.id: _kind(who) for who in breakdown.characters},
            frozenset(who.id for who in breakdown.characters if who.seen),
            frozenset(who.id for who in breakdown.characters if who.headcount > 1),
            frozenset(who.id for who in breakdown.characters if who.unsexed and who.appearance.build == "man"),
            frozenset(who.id for who in breakdown.characters if not who.speeches and _is_role(who)),
            small_groups.members(breakdown.characters),
        )

    def cue(self, text: str) -> str:
        """Who a cue names; empty for nobody of the cast."""
        return self.cues.get(cue_name(text), "")


def _is_role(who: Character) -> bool:
    """Whether somebody goes by what they are: BARKEEPER, ONE OF THE WOMEN."""
    return people_words.is_role(who.name.split()[-1].casefold())


def _kind(who: Character) -> str:
    """`man` or `woman`, of children too where their name or what is said of them tells; else `child`, whom any pronoun may mean, as it
    may somebody in passing of whom only the work is told."""
    if who.unsexed:
        return "child"
    if who.appearance.build != "child":
        return who.appearance.build
    told = _sex_of_child(who)
    return "man" if told > 0 else "woman" if told < 0 else "child"


def _sex_of_child(who: Character) -> int:
    """1 for a boy, -1 for a girl, 0 where neither the name, what is said nor the hair that was chosen by the script's pronouns tells."""
    said = f"{who.name} {who.description}"
    told = sex_of_name(who.name) or bool(_BOY.search(said)) - bool(_GIRL.search(said))
    worn = {who.appearance.hair, who.appearance.garment}
    return told or (0 if who.unsexed else (not worn.isdisjoint(_AS_BOYS)) - (not worn.isdisjoint(_AS_GIRLS)))


def _of_age(who: Character) -> str:
    """`man`, `woman`, `boy`, `girl` or `child`."""
    if who.appearance.build != "child":
        return "" if who.unsexed else who.appearance.build
    return {1: "boy", -1: "girl", 0: "child"}[_sex_of_child(who)]


_AS_BOYS, _AS_GIRLS = frozenset({"short", "mop"}), frozenset({"long", "bob", "bun", "ponytail", "pigtails", "dress", "skirt", "pinafore"})
_BOY = regex(r"\b(?:boy|son|brother|nephew|grandson|lad)\b", re.IGNORECASE)
_GIRL = regex(r"\b(?:girl|daughter|sister|niece|granddaughter|lass)\b", re.IGNORECASE)


def cue_name(text: str) -> str:
    """A cue without extension and dual mark, in capitals."""
    return " ".join(re.sub(r"\([^)]*\)", " ", text).replace("^", " ").upper().split())


def references(text: str, known: Known, recent: Sequence[str], subject: Sequence[Reference] = ()) -> tuple[Reference, ...]:
    """People and props of a text in order, pronouns resolved against those named before (latest first).

    `subject` is who a text without a subject is about, told before it.

    What stands in quotation marks or in indented lines (a letter, a sign) is read, not there.
    """
    named = [*subject, *(_named(mention, known) for mention in mentions.search(text, known.index))]
    named = [r for r in named if not (r.prop and _RINGS.search(text[: r.start]) and text[r.start : r.end].casefold() in _AS_VERBS)]
    named = [
        r
        for r in named
        if not (r.ids and (_pictured(text, r.start) or _ANYBODYS.match(text, r.start))) and not (r.prop and _in_compound(text, r))
    ]
    named = [r for r in named if not (r.prop and (_HYPHEN.match(text, r.end) or _TAKES_OBJECT.match(text, r.end - 1)))]
    named = [r for r in named if not (r.prop and _NTH.search(text, 0, r.start) and text[r.start : r.end].casefold() == "ring")]
    named = [r for r in named if not (r.prop and _GLASS_OF.search(text, 0, r.start))]
    named = [_of_kin(text, r) for r in named if not (r.ids and _FIGURE.search(text, 0, r.start))]
    people = sorted([*named, *_pronouns(text, known, recent, named)], key=lambda r: r.start)
    found = sorted([*people, *_owners(text, known, recent, people)], key=lambda r: r.start)
    quoted = [match.span() for match in _QUOTED.finditer(text)]
    return tuple(r for r in found if not any(a <= r.start < b for a, b in quoted))


_ANYBODYS = regex(r"an? (?:\w+ )?\w+['’]s ", re.IGNORECASE)
"""Whose something is who is nobody in particular: `a man's horse`."""


def _of_kin(text: str, named: Reference) -> Reference:
    """Somebody who is only named to say what another one is to them owns nothing and does nothing: `RUTH, mother of the bride, waits`."""
    if named.ids and only_mentioned(text, named.start, named.end):
        return replace(named, ids=())
    return replace(named, owner=True) if named.ids and _KIN_OF.search(text, 0, named.start) else named


_TAKES_OBJECT = regex(r"s (?:an?|the|his|her|it|them|him|its)\b", re.IGNORECASE)
"""What ends in s, and has an object, is a verb: `lunges and bags a lamp`."""
_HYPHEN = regex(r"-[^\W\d_]")
"""Behind a word that is only the first half of another: a ring-binder is no ring."""
_NTH = regex(r"\b(?:first|second|third|fourth|fifth|last|next|another|one more) \Z", re.IGNORECASE)
"""Before a ring that is heard."""
_GLASS_OF = regex(r"\bglass(?:es)? of (?:\w+ )?\Z", re.IGNORECASE)
"""Before what is drunk."""
_KIN_OF = regex(
    r"\b(?:mother|father|brother|sister|son|daughter|wife|husband|friend|maid|uncle|aunt|widow|widower|cousin|partner|assistant|owner|"
    r"keeper|boss|head|captain|twin|nephew|niece|parents?|sons|daughters|friends|secretary|bodyguard|lawyer|lover|fiancée?)[ ]of (?:the "
    r")?\Z",
    re.IGNORECASE,
)
_FIGURE = regex(
    r"\b(?:sugar|plastic|toy|stone|bronze|marble|wooden|marzipan|porcelain|paper|cardboard|lego|clay|wax|painted|plaster|tin|"
    r"icing|knitted|"
    r"inflatable|chocolate|gingerbread|carved) \Z",
    re.IGNORECASE,
)
"""Before the name of somebody who is only made of something: `the sugar groom`."""


def _in_compound(text: str, named: Reference) -> bool:
    """Whether a prop's word only says what kind of another thing is meant: an egg timer is no egg."""
    return any(
        one.start <= named.start and (text[named.end : one.head] in (" ", "-") or _FIRST_OF_TWO.fullmatch(text, named.end, one.end))
        for one in phrases(text)
    )


_FIRST_OF_TWO = regex(r"[ -](?!of\b)[\w’'-]+")
"""What stands behind the first word of a thing of two: `bottle opener`."""


def _pictured(text: str, at: int) -> bool:
    """Whether somebody named there is only in a picture, or of stone: `a photograph of Clive, weeping`; who takes one is not meant."""
    found = _PICTURE.search(text, 0, at)
    return found is not None and found["taken"] is None


_PICTURE = regex(
    r"(?P<taken>\b(?:tak|took|snap|shoot|draw|paint|sketch|carv|film|mak)\w* (?:[\w’'-]+ ){0,4})?\b(?:photo|photograph|portrait|"
    r"picture|painting|drawing|sketch|poster|statue|bust|snapshot|video|likeness|cartoon|print|image|caricature|waxwork)s? of "
    r"(?:the |an? |young |little |old )*\Z",
    re.IGNORECASE,
)
"""Right before who is in a picture."""
_RINGS = regex(r"\b(?:phone|telephone|mobile|bell|doorbell|alarm|receiver|it|one|he|she|they|(?-i:[A-Z]\w+)) \Z", re.IGNORECASE)
_AS_VERBS = frozenset({"rings", "watches", "boxes", "hammers", "pans", "bats", "coins", "bags"})
"""Words for things that are verbs right after who or what does them: `a telephone rings`."""
_BELONGS = (
    r"necks?|nape|throat|shoulders?|mouth|lips?|cheeks?|forehead|brow|hair|chin|nose|ears?|temples?|eyelids?|jaw|shin|thigh|palms?|"
    r"fingers?|"
    r"wrists?|pulse|arms?|sleeves?|elbows?|hands?|collar|hood|lapels?|ribs|stomach|belly|gut|chest|waist|belt|knees?|ankles?|foot|feet|"
    r"back|face|"
    r"head|harness|pockets?|tie|coat|jacket|shirt|dress|gown|skirt|blouse|sweater|hat|cap|veil|apron|laces|braids?|curls|wounds?|cuts?|"
    r"bandages?|"
    r"bag|purse|handbag|wallet|briefcase|backpack|gun|pistol|knife|phone|glasses|cigarette|wheelchair|handcuffs|"
    r"gloves?|mittens?|necklace|earrings?|bracelet|seatbelt|helmet|mask|scarf|zip|buttons?|cufflinks|bow tie|spectacles|"
    r"way|path|exit|leg|thumb|toes?|legs|fists?|grip|grasp|lap|heels|lashes|boots?|shoes?|skull|tongue|teeth|brim"
)
_PART = regex(rf"\b(?P<of>his|her)(?= (?:(?!own\b)\w+ ){{0,2}}?(?:{_BELONGS})\b)", re.IGNORECASE)
"""Whose the part, or what they wear or have in the hand, is that a deed goes to: `takes his wrist`."""


def _owners(text: str, known: Known, recent: Sequence[str], taken: Sequence[Reference]) -> list[Reference]:
    """Who is meant by `his` and `her` before a part of a body that something is done to."""
    found: list[Reference] = []
    for match in _PART.finditer(text):
        before = [i for r in reversed(taken) if r.end <= match.start() and not r.owner for i in r.ids]
        after = [i for r in taken if r.start >= match.end() and not r.owner for i in r.ids]
        opens = not before and bool(_LEADS.match(text, 0, match.start()))
        about = list(dict.fromkeys([*before, *(after if opens else ()), *recent]))
        if taken and anothers(text, match.start(), match.end()):
            about = [i for i in about if i not in taken[0].ids] or about
        ids = _meant("he" if match.group("of").casefold() == "his" else "she", known, about)
        if ids and match.start() and not any(r.start == match.start() for r in taken):
            found.append(Reference(match.start(), match.end(), ids, owner=True))
    return found


_LEADS = regex(
    r"\W*(?:(?:\w+ly )?\w+ing|(?:both |one )?(?:hands?|arms?|fists?|head|face|eyes|back|legs?|feet|foot|fingers?|thumbs?|chin|"
    r"shoulders?|hat|"
    r"cap|collar|coat))\b[^,.;]*\Z",
    re.IGNORECASE,
)
"""Opens a sentence before its subject: `Shaking his head, Ben sits`; `Hands in his pockets, Ben goes`."""


def _named(mention: mentions.Mention, known: Known) -> Reference:
    if mention.kind == "prop":
        return Reference(mention.start, mention.end, prop=mention.id)
    return Reference(mention.start, mention.end, known.groups.get(mention.id, (mention.id,)), owner=mention.owner)


def _pronouns(text: str, known: Known, recent: Sequence[str], named: Sequence[Reference]) -> list[Reference]:
    found: list[Reference] = []
    for match in _PRONOUN.finditer(text):
        earlier = sorted((r for r in (*named, *found) if r.ids and r.end <= match.start()), key=lambda r: r.start)
        beside = [i for r in earlier if _OF_WHOM.match(text, r.end) and _FRONT.match(text, 0, r.start) for i in r.ids]
        before = [i for r in reversed(earlier) for i in r.ids]
        about = [*(i for i in dict.fromkeys([*before, *recent]) if i not in beside), *beside]
        word = match.group().casefold()
        if any(r.start <= match.start() < r.end for r in named) or (match.lastgroup in ("they", "three") and _of_a_role(text, match.end())):
            continue
        if word == "them" and of_things(text, earlier, match.start()):
            continue
        owns = word == "her" and _OWNS.match(text, match.end()) is not None
        acting = _acting(text, match.start(), earlier) if word in OBJECT and match.start() and not owns else ()
        acting = acting or _done_to(text, match, named)
        acting = acting or (earlier[0].ids if earlier and anothers(text, match.start(), match.end()) else ())
        others = [i for i in about if i not in acting]
        again = next((r.ids for r in reversed(found) if word in OBJECT and text[r.start : r.end].casefold() == word), ())
        ids = () if set(again) & set(acting) else again
        ids = ids or (_described(text, match, earlier) if word in OBJECT else ())
        ids = ids or (acting[:1] if word in OBJECT and _ALONG.search(text, 0, match.start()) else ())
        own = about if word in OBJECT and _NEAR_SELF.search(text, 0, match.start()) else ()
        kind = _several_of(word) or match.lastgroup or ""
        ids = (
            ids
            or another(match, [i for r in earlier for i in r.ids], [i for i in others if i in known.seen], known.builds)
            or _meant(kind, known, others or about, own)
            or _meant(kind, known, about)
        )
        if ids:
            found.append(Reference(match.start(), match.end(), ids))
    return found


def _several_of(word: str) -> str:
    """`men` or `women` where the words for two say which they are: `both men`."""
    last = word.rpartition(" ")[2]
    return "women" if last in ("women", "girls", "sisters") else "men" if last in ("men", "boys", "brothers") else ""


_OF_WHOM = regex(r"['’]s?\s")
_FRONT = regex(
    r"\W*(?:past|over|behind|through|beside|under|beneath|around|round|on|in|at|from|across|against|near|between|into|above|below|by) "
    r"(?:the )?\Z",
    re.IGNORECASE,
)
"""Before whose it is that only says where something is done: `Past Kit's shoulder she sees Rune`."""


def _done_to(text: str, pronoun: re.Match[str], named: Sequence[Reference]) -> tuple[str, ...]:
    """Whom `he` does something to, who is somebody else: `He catches the boy by the hood`."""
    if pronoun.group().casefold() not in ("he", "she") or not _SENTENCE_OPENS.search(text, 0, pronoun.start()):
        return ()
    end = next((m.start() for m in _CLAUSE.finditer(text, pronoun.end())), len(text))
    return tuple(
        i for r in named if r.ids and pronoun.end() <= r.start < end and not _IS.fullmatch(text, pronoun.end(), r.start) for i in r.ids
    )


_IS = regex(r"(?: is|['’]s) ", re.IGNORECASE)
"""Between `he` and who he is: `He is AMOS.`"""

_SENTENCE_OPENS = regex(r"(?:\A|[.,;:—–]|\b(?:and|as|while|when|but|then|before|until))\W*\Z", re.IGNORECASE)


def _of_a_role(text: str, end: int) -> bool:
    """Whether `the two` are people nobody has named: `the two policemen`; the two friends may be those of the cast."""
    word = _NEXT_PLURAL.match(text, end)
    role = word[1].casefold() if word else ""
    single = f"{role[:-3]}man" if role.endswith("men") else role[:-1]
    return people_words.is_role(single) and single not in FAMILIAR


_NEXT_PLURAL = regex(r"\s(?:[\w-]+\s)?([^\W\d_]+(?:s|men))\b")
FAMILIAR = walk_ons.GENERIC | doubles.KIN | {"lover", "cop", "thief", "robber", "kid", "old"}
"""What those of the cast are called by whom the script names besides."""


def of_things(text: str, earlier: Sequence[Reference], at: int) -> bool:
    """Whether `them` means things named since somebody was: `stuffs clothes into a bag without folding them`."""
    since = max((r.end for r in earlier), default=0)
    plurals = (word for word in _PLURAL.findall(text[since:at]) if word.casefold() not in PLURAL_PEOPLE)
    return any(carried(f" the {word}") or carried(f" the {_VES.sub('f', word)}") for word in plurals)


_NEAR_SELF = regex(
    r"\b(?:behind|around|round|about|beside|before|over|on|under|beneath|above|in front of|with|after|past) \Z", re.IGNORECASE
)
"""Before a pronoun that may be who acts: `shuts the door behind her`."""
_ALONG = regex(
    r"\b(?:tak|bring|pull|drag|carr)\w* (?:the|an?|his|her|its|two|three|half|some|it|them|everything|all) ?[^.,;]* with \Z", re.IGNORECASE
)
"""Before who falls, and takes something `with him`."""
_VES = regex(r"ves\Z")
_PLURAL = regex(r"\b[^\W\d_]{3,}s\b")
PLURAL_PEOPLE = frozenset(word for line in sight_words.PEOPLE.values() for word in line.split())


def _described(text: str, pronoun: re.Match[str], earlier: Sequence[Reference]) -> tuple[str, ...]:
    """Who is meant by a pronoun in what is said of somebody before their verb: `LUCIA, 11, an apron wrapped around her, bends`."""
    of = next((r for r in earlier if text.startswith(",", r.end)), None)
    inside = of is not None and _SAID_OF.fullmatch(text, of.end, pronoun.start()) and _VERB_NEXT.match(text, pronoun.end())
    return of.ids if of is not None and inside else ()


_SAID_OF = regex(
    r",(?!(?:[^.;:!?]*,)? (?:\w+ly )?\w+ing\b)[^.;:!?]* (?:around|round|about|behind|beside|over|under|on|across|for|with|above|before|"
    r"by|against|at|in|to|of|upon|below) ",
    re.IGNORECASE,
)
"""From somebody to a pronoun in what they have about them; `Ann, staring at him,` has somebody else."""
_VERB_NEXT = regex(r", (?:\w+ly )?[a-z]+s\b")
_OWNS = regex(_OWN_PART, re.IGNORECASE)
"""After `her` that is whose a part is: the own one, as soon as who acts may be meant."""
_CLAUSE = regex(r"[,;:—–]|--|\b(?:and|as|while|when|but|before|until|who|after)\b", re.IGNORECASE)
CAUSES = regex(r"\b(?:lets?|makes?|has|watch(?:es)?|sees?|hears?|helps?|finds?|catch(?:es)?|feels?)\s+(?:the )?\Z", re.IGNORECASE)
"""Before somebody who does something in turn: `lets Ben kiss her`."""


def _acting(text: str, at: int, earlier: Sequence[Reference]) -> tuple[str, ...]:
    """Who does what the clause at a place says: somebody else is its `him` and `her`."""
    people = [r for r in earlier if not r.owner]
    if not people:
        return ()
    if VERB_OPENS.match(text, 0, people[0].start):
        return ()
    begins = max((m.end() for m in _CLAUSE.finditer(text, 0, at)), default=0)
    before = [r for r in people if r.end <= begins]
    if before and _WHO.fullmatch(text, before[-1].end, begins):
        return before[-1].ids
    turned = [r for r in people if CAUSES.search(text, 0, r.start)]
    if turned:
        return turned[-1].ids
    own = next((r for r in people if r.start >= begins), None)
    if own is None and _THING_ACTS.match(text, begins, at):
        return ()
    opened = own is not None and not text[begins : own.start].strip(" \n").removeprefix("the").removeprefix("The").strip()
    first = own if own is not None and opened else people[0]
    joined = [r for r in people if first.end <= r.start and _JOINED.match(text[first.end : r.start])]
    return (*first.ids, *(i for r in joined for i in r.ids))


VERB_OPENS = regex(r"\W*(?:(?:then|and|now) )?[A-Z]?[a-z]+[^\Ws]s (?:(?:up|off|down|out|back|away|at|to) )?(?:the )?\Z")
"""A sentence without a subject, up to whom it is done to: `Scoops Tom off the chair and lifts him away.`"""
_THING_ACTS = regex(r"\s*(?:it|something|(?:the|an?|its|another) (?:(?!\w+ing\b)[\w-]+ ){0,2}[\w-]+) (?:\w+ly )?[a-z]+s\b", re.IGNORECASE)
"""A clause whose subject is a thing: its `him` may be who did something before: `Tom jumps, and it hits him`."""
_WHO = regex(r",? who", re.IGNORECASE)
_JOINED = regex(r"\s*(?:,|and|&)\s*(?:the )?\Z", re.IGNORECASE)


def _meant(pronoun: str, known: Known, recent: Sequence[str], everybody: Sequence[str] = ()) -> tuple[str, ...]:
    """Who a pronoun means of those named lately: of two who may be meant, whoever is known to be a man or a woman.

    Whoever may be either is meant where they were named last of all, or nobody fits better. Somebody of the other sex is meant only
    where `everybody` named lately is of that sex: `shuts the door behind her`.
    """
    seen = [i for i in recent if i in known.seen]
    if pronoun in ("men", "women"):
        return tuple([i for i in seen if known.builds.get(i) != ("woman" if pronoun == "men" else "man")][:2][::-1])
    if pronoun in ("they", "three"):
        few = next((those for those in known.groups.values() if seen and seen[0] in those and set(those) <= set(seen)), ())
        return few or tuple(seen[: 2 if pronoun == "they" else 3][::-1])
    if pronoun == "all":
        return tuple(seen[:MOST][::-1])
    if pronoun in ("other", "one"):
        return tuple(seen[1:2] if pronoun == "other" else seen[:1])
    seen = [i for i in seen if i not in known.crowds]
    right, wrong = ("woman", "man") if pronoun == "she" else ("man", "woman")
    fitting = [i for i in seen if known.builds.get(i) in (right, "child")] or [i for i in seen if known.builds.get(i) != wrong]
    alone = all(known.builds.get(i) == wrong for i in everybody)
    sure = [i for i in fitting if known.builds.get(i) == right or (right == "man" and i in known.likely_men)]
    if sure and fitting[0] != sure[0] and (fitting[0] != seen[0] or (fitting[0] in known.likely_men and pronoun == "she")):
        return tuple(sure[:1])
    return tuple((fitting or (seen if alone else []))[:1])


MOST = 16
"""People who `everybody` means at most."""
