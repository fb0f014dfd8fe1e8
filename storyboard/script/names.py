"""Who speaks: names in cues, what stands beside them, and which names mean one person.

`YOUNG MIA` is not `MIA`: a younger or older self is played by somebody else and looks different, so it stays a person of its own.
`DR. SMITH` is `SMITH`, and `BRICK BRADDOCK` is `BRICK`, as long as nobody else could be meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from storyboard.model.patterns import regex
from storyboard.script import name_words

LONGEST_CUE = 200
"""Characters of a cue that are looked at."""

CACHED = 1024
"""Cues that are remembered: people speak many times."""

LONGEST_NAME = 60
"""Characters of a name; what is longer is no name and is cut at a word, where there is one, with an ellipsis."""

NEAR = 100
"""How many names that share a word are compared with one another."""


class Cue(NamedTuple):
    """A cue taken apart."""

    name: str
    """Who speaks, in capitals; of `MIA'S VOICE` it is `MIA`."""
    extensions: tuple[str, ...] = ()
    """What stands in brackets, as written and without them: `V.O.`, `on the radio`, `CONT'D`."""
    voice: bool = False
    """Voice over: heard from outside the scene."""
    off: bool = False
    """Heard but not in the picture (`O.S.`, on the phone, pre-lap), or voice over."""
    continued: bool = False
    """Whether the speech goes on from before (`CONT'D`)."""


_BRACKETS = regex(r"[(（\[]([^()（）\[\]]*)[)）\]]?")
_TAIL = regex(r"[(（][^()（）]*[)）]?\s*$")
_VOICE_OVER = regex(
    r"\b(?:v\.?\s*/?\s?o\b|voice[- ]?over|voix[- ]?off|voz (?:en )?off|aus dem off|fuori campo|narrat|erzähler|з\.?\s?к\b|за кадром)"
    r"|画外音|旁白|^\s*vo\s*$|^\s*off\s*$|ナレーション|صوت",
    re.IGNORECASE,
)
_HEARD = regex(
    r"\b(?:(?:on|over|through|from|via) (?:the |a |his |her )?(?:phone|radio|tv|television|screen|intercom|speaker\w*|video|tape|recording"
    r"|walkie\w*|loudspeaker|headset|computer|answering machine|voicemail|p\.?a\.?)|filtered|pre-?\s?lap|o\.?\s*/?\s?[sc]\b"
    r"|off(?:[- ]?(?:screen|camera|stage))?\b|hors[- ]champ|h\.?\s?c\b|au téléphone|à la radio|fuera de (?:cuadro|campo|cámara)"
    r"|f\.?\s?c\b|al teléfono|por teléfono|am telefon|im radio|über (?:lautsprecher|funk|telefon)|al telefono|alla radio|ao telefone"
    r"|fora de (?:quadro|campo)|по телефону|по радио|в трубке)|电话|画外|電話",
    re.IGNORECASE,
)
_CONTINUED = regex(
    r"\b(?:cont['’]?d?\b\.?|contd|continu(?:ed|ing|es)|suite|forts(?:etzung)?|continúa|cont(?:inuação|inuando)|segue|прод(?:олжение|олжая)?)"
    r"|续|繼續|続き",
    re.IGNORECASE,
)
_VOICE_OF = regex(
    r"^(?:(?:THE )?VOICE OF (?:THE )?|(?:LA )?VOIX (?:DE |D['’]|DU )|(?:LA )?VOZ DE |(?:LA )?VOCE DI |STIMME VON )(?P<after>.+)$"
    r"|^(?P<before>.+?)(?:['’]S?|S) (?:VOICE|STIMME)$"
)
_JOINED = regex(r"\s*(?:&|/|,|\+|\b(?:AND|ET|UND|Y|E|И)\b)\s*")
_UNBRACKETED = regex(
    r"(?<=[\u3040-\u9fff\uac00-\ud7af])\s?((?:[OV]\.?S\.?|V\.?O\.?|O\.C\.?|OC|OFF|画外音|畫外音|旁白|内心独白)(?:\s?[,，]\s?\S{1,6})?)\s*$",
    re.IGNORECASE,
)
_NO_NAMES = name_words.ROLES | name_words.UNSEEN | name_words.AGED
_SPACED = regex(r"(?<=\b[A-Z]\.)\s(?=[A-Z]\.)")


def is_loud(name: str) -> bool:
    """Whether a name is in capitals, but for the small letters such names keep: `McCLANE`."""
    return name.isupper() or (any(map(str.isupper, name[:8])) and name_words.SMALL.sub("", name).isupper())


def bracketed(cue: str) -> str:
    """A cue with the extension that stands right behind a Chinese or Japanese name in brackets: `老师OS` is `老师（OS）`."""
    return cue if cue.isascii() else _UNBRACKETED.sub(r"（\1）", cue, count=1)


@lru_cache(maxsize=CACHED)
def speaker(cue: str) -> str:
    """The name in a cue, without extensions: `MOM (O.S.) (CONT'D)` is `MOM`. A cue that is all extension stays."""
    name = bracketed(cue.strip()[:LONGEST_CUE].rstrip("^ "))
    while (start := _tail(name)) > 0:
        name = name[:start].rstrip()
    return " ".join(name.rstrip(":：").split()) or cue.strip()


def _tail(name: str) -> int:
    """Where the extension at the end of a cue begins; 0 where none stands there."""
    start = max(name.rfind("("), name.rfind("（"))
    return start if start > 0 and _TAIL.fullmatch(name, start) else 0


def plain(text: str) -> str:
    """The name of a cue in capitals, without any extension, carets and colons."""
    name = " ".join(_BRACKETS.sub(" ", bracketed(text[: 2 * LONGEST_CUE])).replace("^", " ").split()).strip(" :：").upper()
    return name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME - 1].rsplit(" ", 1)[0] + "…"


@lru_cache(maxsize=CACHED)
def cue(text: str) -> Cue:
    """A cue taken apart: `Mia's voice (over radio)` is MIA, heard and not seen."""
    name = plain(text)
    said = tuple(words.strip() for words in _BRACKETS.findall(bracketed(text[: 2 * LONGEST_CUE])) if words.strip())
    joined = " ".join(_SPACED.sub("", words.upper()) for words in said)
    voice = _VOICE_OF.match(name)
    owner = (voice["after"] or voice["before"]) if voice else name
    over = bool(voice) or any(_VOICE_OVER.search(_SPACED.sub("", words)) for words in said)
    return Cue(owner, said, over, over or bool(_HEARD.search(joined)), bool(_CONTINUED.search(joined)))


def parts(name: str) -> tuple[str, ...]:
    """The people of a joint cue: `DAN & JACK` is `DAN`, `JACK`."""
    return tuple(part for part in _JOINED.split(name) if part)


def together(name: str, known: frozenset[str]) -> tuple[str, ...]:
    """The people a cue stands for: those of a joint one where every one of them also speaks alone, else the name itself.

    `RAMOS AND O'NEIL` are two also where the second is cued as `SGT. O'NEIL`, and goes by that name.
    """
    people = parts(name)
    found = tuple(_called(person, known) for person in people) if len(people) > 1 else ()
    return found if found and all(found) else (name,)


def _called(part: str, known: frozenset[str]) -> str:
    """The name somebody is known by who is called by a part of it or without the title; empty where that is nobody or several."""
    if part in known:
        return part
    short = core(part)
    alone = (name for name in known if len(parts(name)) == 1)
    others = [name for name in alone if titled(part, name) or (not is_role(short) and same(short, core(name)))]
    return others[0] if len(others) == 1 else ""


def is_collective(name: str) -> bool:
    """Whether a cue stands for whoever is there (ALL, BOTH) and is nobody of its own. A CROWD is somebody."""
    return all(word in name_words.COLLECTIVE for word in name.casefold().split())


def words(name: str) -> tuple[str, ...]:
    """The words of a name without article."""
    found = tuple(word.strip(".,") for word in name.casefold().split())
    return found[1:] if len(found) > 1 and found[0] in {"the", "a", "an"} else found


def core(name: str) -> tuple[str, ...]:
    """The words of a name without article and leading titles; at least the last one."""
    found = words(name)
    start = next((at for at, word in enumerate(found) if word not in name_words.TITLES), len(found) - 1)
    return found[start:]


def keys(name: str) -> frozenset[str]:
    """The words under which a name is filed: its first, with and without title, and its last."""
    found = core(name)
    return frozenset({words(name)[0], found[0], found[-1]})


def is_inside(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether a longer name begins or ends with the shorter one."""
    return len(short) < len(long) and (long[: len(short)] == short or long[-len(short) :] == short)


def is_role(found: tuple[str, ...]) -> bool:
    """Whether a name is only a role, a title or a voice: GUARD, NARRATOR."""
    return all(word in name_words.ROLES or word in name_words.TITLES or word in name_words.UNSEEN for word in found)


def is_numbered(found: tuple[str, ...]) -> bool:
    """Whether a name ends with a number: GUARD #2."""
    return found[-1].strip("#").isdigit()


def same(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether a longer name is the shorter one in full: BRICK BRADDOCK is BRICK, YOUNG MIA is not MIA, GUARD #2 not GUARD."""
    if not is_inside(short, long) or is_numbered(long):
        return False
    return is_role(short) or not (set(long) - set(short)) & name_words.AGED


def titled(one: str, other: str) -> bool:
    """Whether two names differ by a title one of them has (DR. SMITH, SMITH); MR. and MRS. ROBINSON are two people."""
    found = core(one)
    bare = {name for name in (one, other) if len(found) == len(name.split())}
    return core(other) == found and not is_role(found) and bool(bare)


def merged(names: Sequence[str]) -> dict[str, str]:
    """Each cued name with the name it goes under. `MAN` and `TALL MAN` are two people when both speak."""
    by_word: dict[str, list[str]] = {}
    for name in names:
        for word in {core(name)[0], core(name)[-1]}:
            by_word.setdefault(word, []).append(name)
    under = {name: name for name in names}
    place = {name: at for at, name in enumerate(names)}
    for name in names:
        found = core(name)
        ending = by_word.get(found[-1], [])[:NEAR]
        near = list(dict.fromkeys([*by_word.get(found[0], [])[:NEAR], *ending]))
        longer = [other for other in near if other != name and same(found, core(other))]
        if len(longer) == 1 and not is_role(found):
            under[longer[0]] = name
        equal = [other for other in by_word.get(found[0], [])[:NEAR] if other != name and titled(name, other)]
        if len(equal) == 1 and under[name] == name and place[equal[0]] < place[name]:
            under[name] = equal[0]
    return under


def is_full(name: str) -> bool:
    """Whether a name is first name and surname: SECURITY GUARD is not."""
    found = core(name)
    return len(found) > 1 and _NO_NAMES.isdisjoint(found)


def speakers(cues: Iterable[str], known: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """Who speaks in these cues, each once, as written where they are cued first; `ALL` and `BOTH` are left out.

    A joint cue is taken apart where everybody in it is cued alone here too, or `known` from elsewhere, in capitals.
    """
    taken = [(cue(text), speaker(text)) for text in dict.fromkeys(cues)]
    known |= {one.name for one, _ in taken}
    found: dict[str, str] = {}
    for one, written in taken:
        if not is_collective(one.name):
            for name in together(one.name, known):
                found.setdefault(name, written if written.upper() == name else name)
    return tuple(found.values())
