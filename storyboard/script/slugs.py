"""Mini-slugs: lines in capitals within a scene that are told by what they begin with (MONTAGE, INTERCUT, ANGLE ON, LATER)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from storyboard.model.patterns import regex
from storyboard.script.heading_words import TELLING, TIMELY, Role, fold, phrases, units
from storyboard.script.languages import listed


class Mini(StrEnum):
    """What a mini-slug announces."""

    MONTAGE = "montage"
    INTERCUT = "intercut"
    FLASHBACK = "flashback"
    FLASHFORWARD = "flashforward"
    DREAM = "dream"
    STOCK = "stock"
    SPLIT_SCREEN = "split_screen"
    BACK = "back"
    INSERT = "insert"
    ANGLE = "angle"
    CLOSE = "close"
    POV = "pov"
    TITLE = "title"
    TIME = "time"
    ACT = "act"


class Slug(NamedTuple):
    """A mini-slug: its kind, and what it names."""

    kind: Mini
    names: str = ""
    """The rest of the line: people of `INTERCUT JACK AND JILL`, the thing of `INSERT - LETTER`, the words of `SUPER: Later`."""
    ends: bool = False
    """Whether it closes what it speaks of: `END MONTAGE`, `BACK TO SCENE`, `END OF ACT ONE`."""


PLAYED = frozenset({Mini.MONTAGE, Mini.INTERCUT, Mini.FLASHBACK, Mini.FLASHFORWARD, Mini.DREAM, Mini.STOCK, Mini.BACK})
"""Kinds a whole scene can be: what they name may be a heading (`FLASHBACK - INT. KITCHEN - DAY`)."""

LONGEST = 300
"""Characters of a line that are looked at; what is longer is a paragraph."""

HEADS: dict[Mini, str] = {
    Mini.MONTAGE: "MONTAGE; MONTAGE SEQUENCE; SERIES OF SHOTS; SERIES OF SCENES; SERIES OF ANGLES; SERIES OF IMAGES; SERIES OF CUTS;"
    " QUICK CUTS; A SERIES OF SHOTS; A SERIES OF SCENES; QUICK SHOTS; VARIOUS SHOTS; MONTAJE; MONTAGEM; МОНТАЖ; SERIE DE PLANOS;"
    " SÉRIE DE PLANS; SERIE DI INQUADRATURE; 蒙太奇; モンタージュ",
    Mini.INTERCUT: "INTERCUT; INTERCUTTING; INTER CUT; INTERCUT PHONE CONVERSATION; INTERCUT TELEPHONE CONVERSATION;"
    " INTERCUT PHONE CALL;"
    " INTERCUT CONVERSATION; CROSSCUT; CROSS CUT; INTERCALER; MONTAGE ALTERNÉ; MONTAJE ALTERNO; ALTERNAR; PARALLELMONTAGE; IM WECHSEL;"
    " MONTAGGIO ALTERNATO; ПАРАЛЛЕЛЬНЫЙ МОНТАЖ",
    Mini.FLASHBACK: "FLASHBACK; FLASH BACK; FLASHBACKS; FLASHBACK TO; FLASHBACK SEQUENCE; FLASH CUT; QUICK FLASH; QUICK FLASHES;"
    " FLASHES;"
    " FLASH CUTS; MEMORY FLASH; RÜCKBLENDE; FLASHBACK A; ФЛЕШБЭК; ФЛЕШБЕК; ФЛЭШБЭК; 闪回; 回想; フラッシュバック; فلاش باك;"
    " RETOUR EN ARRIÈRE",
    Mini.FLASHFORWARD: "FLASHFORWARD; FLASH FORWARD; FLASHFORWARDS; VORBLENDE",
    Mini.DREAM: "DREAM; DREAM SEQUENCE; DREAMS; NIGHTMARE; NIGHTMARE SEQUENCE; FANTASY; FANTASY SEQUENCE; VISION; DAYDREAM;"
    " HALLUCINATION; RÊVE;"
    " SUEÑO; TRAUM; TRAUMSEQUENZ; SOGNO; SONHO; СОН; 梦境; 夢",
    Mini.STOCK: "STOCK SHOT; STOCK FOOTAGE; STOCK; ARCHIVE FOOTAGE; NEWSREEL; NEWS FOOTAGE; ARCHIVAL FOOTAGE",
    Mini.SPLIT_SCREEN: "SPLIT SCREEN; SPLITSCREEN; SPLIT SCREEN SHOT",
    Mini.BACK: "BACK TO SCENE; BACK TO PRESENT; BACK TO PRESENT DAY; BACK TO THE PRESENT; BACK TO; BACK ON; BACK IN; BACK AT;"
    " BACK WITH; BACK;"
    " RESUME; RESUME SCENE; RETURN TO; RETURN TO SCENE; RETURN TO PRESENT; RETOUR À; RETOUR AU PRÉSENT; RETOUR SUR; VUELTA A;"
    " VUELTA A ESCENA; ZURÜCK ZU; ZURÜCK ZUR SZENE; RITORNO A; VOLTA PARA; ВОЗВРАЩЕНИЕ К СЦЕНЕ",
    Mini.INSERT: "INSERT; INSERT SHOT; INSERTS; INSERTO; EINBLENDUNG; ZWISCHENSCHNITT; ВСТАВКА; INSERT ON; INSERT OF",
    Mini.ANGLE: "ANGLE; ANGLE ON; NEW ANGLE; NEW ANGLE ON; ANOTHER ANGLE; ANOTHER ANGLE ON; WIDER ANGLE; WIDE ANGLE;"
    " WIDE ANGLE ON; REVERSE ANGLE;"
    " REVERSE; REVERSE SHOT; REVERSE ON; REVERSE ANGLE ON; HIGH ANGLE; HIGH ANGLE ON; LOW ANGLE; LOW ANGLE ON; OVERHEAD; OVERHEAD SHOT;"
    " OVERHEAD ANGLE; AERIAL SHOT; AERIAL VIEW; WIDE; WIDE ON; WIDE SHOT; WIDER; WIDER SHOT; WIDER ON; LONG SHOT;"
    " FULL SHOT; MEDIUM SHOT; TRACKING; STEADICAM; DOLLY; DIFFERENT ANGLE; MLS; WS; LS; ELS;"
    " MED SHOT; TWO SHOT; TRACKING SHOT; MOVING SHOT; DOLLY SHOT; CRANE SHOT; DRONE SHOT; FAVOR; FAVORING; FAVOR ON; ESTABLISHING SHOT;"
    " ESTABLISHING; POINT OF VIEW SHOT; SHOT OF; SHOT ON; PLANO GENERAL; PLAN LARGE; TOTALE; SIDE ANGLE; OVER THE SHOULDER; OTS",
    Mini.CLOSE: "CLOSE ON; CLOSE UP; CLOSEUP; CLOSE SHOT; CLOSE UP ON; CLOSEUP ON; CLOSE UP OF; CLOSE UP SHOT; CLOSE; CLOSER;"
    " CLOSER ON;"
    " CLOSER ANGLE; CLOSER SHOT; CLOSE ANGLE; CLOSE ANGLE ON; TIGHT ON; TIGHT SHOT; TIGHT CLOSE UP; MCU; BCU;"
    " EXTREME CLOSE UP; EXTREME CLOSEUP;"
    " EXTREME CLOSE UP ON; EXTREME CLOSE ON; CU; C.U; ECU; XCU; BIG CLOSE UP; MED CLOSE SHOT; MEDIUM CLOSE UP;"
    " MEDIUM CLOSE SHOT; DETAIL;"
    " DETAIL ON; GROS PLAN; GROS PLAN SUR; PRIMER PLANO; GROSSAUFNAHME; PRIMO PIANO; КРУПНЫЙ ПЛАН; КРУПНО",
    Mini.POV: "POV; P.O.V; POV SHOT; POINT OF VIEW; POV OF; POV ON; POV FROM; SUBJECTIVE",
    Mini.TITLE: "TITLE; TITLES; TITLE CARD; TITLE OVER; TITLE SEQUENCE; SUPER; SUPERS; SUPERIMPOSE; SUPERIMPOSED; SUPER TITLE;"
    " SUPER OVER; ON SCREEN;"
    " ON SCREEN TEXT; ONSCREEN; ONSCREEN TEXT; TEXT ON SCREEN; CHYRON; CAPTION; CARD; SUBTITLE; SUBTITLES; SUBTITLED;"
    " LEGEND; INTERTITLE; OPENING TITLES; MAIN TITLES; MAIN TITLE; OPENING CREDITS; END CREDITS; END TITLES;"
    " CLOSING CREDITS; CREDITS; CREDIT SEQUENCE;"
    " ROLL CREDITS; BEGIN TITLES; BEGIN CREDITS; OVER BLACK; TEXT; LOWER THIRD; TITRE; CARTON; RÓTULO; TÍTULO; TITEL;"
    " SCHRIFT; INSERT TITEL; TEXTTAFEL; TITOLO; DIDASCALIA; CARTELA; ТИТР; ТИТРЫ; НАДПИСЬ; 字幕; タイトル; テロップ",
    Mini.ACT: "ACT ONE; ACT TWO; ACT THREE; ACT FOUR; ACT FIVE; ACT SIX; ACT SEVEN; ACT I; ACT II; ACT III; ACT IV; ACT V;"
    " ACT; TEASER; COLD OPEN; COLD OPENING; TAG; PROLOGUE; EPILOGUE; PROLOG; EPILOG; SHOW; EPISODE; THE END; FIN; ENDE;"
    " FINE; FIM; КОНЕЦ; AKT; ACTE; ATTO; ATO;"
    " COMMERCIAL BREAK; ACT BREAK; PILOT; FILM; MOVIE",
}
"""How mini-slugs begin; the longest phrase wins."""

TAILS: dict[Mini, str] = {
    Mini.MONTAGE: "MONTAGE",
    Mini.POV: "POV; P.O.V; POINT OF VIEW",
    Mini.DREAM: "DREAM SEQUENCE; DREAM",
    Mini.FLASHBACK: "FLASHBACK; FLASHBACK SEQUENCE",
}
"""How they end: `TRAINING MONTAGE`, `JACK'S POV`."""

ENDS = "END; END OF; END OF THE; END THE; ENDS; FIN DE; FIN DU; FIN DEL; FIN DE LA; ENDE; ENDE DER; ENDE DES; FINE; FIM DO; FIM DA; КОНЕЦ"
BEGINS = "BEGIN; BEGINNING OF; START; START OF; QUICK; BRIEF; BEGIN A; BEGIN THE; CUT TO; INTO; SHORT; DÉBUT; INICIO; BEGINN; НАЧАЛО"

_LONE = frozenset({"ACT", "AKT", "ACTE", "ATTO", "ATO", "EPISODE"})
"""Heads that need a number after them."""
_NEED_END = frozenset({"SHOW", "EPISODE", "PILOT", "FILM", "MOVIE"})
"""Heads that only are one after `END OF`."""
_NEED_MARK = listed(
    "TITLE TITLES SUPER SUPERS CARD TEXT LEGEND CAPTION CREDITS SUBTITLE CLOSE CLOSER WIDE WIDER BACK DETAIL DREAM VISION FANTASY"
    " STOCK RESUME REVERSE OVERHEAD TRACKING DOLLY FLASHES TAG TITEL TITRE CARTON SCHRIFT FAVOR SUBJECTIVE DREAMS ALTERNAR TOTALE"
    " FILM ANGLE"
)
"""Heads that are ordinary words too: only where a colon, dash or the end of the line follows."""

_WORDS = regex(r"[^\W_]+(?:['’][^\W_]+)*(?:\.[^\W_])*")
_MARK = regex(r"[\s*_)\]]*(?:[:：–—-]+|\.(?=\s|$)|[\"“«(\[]|$)")
_LINK = regex(r"^(?:ON|OF|TO|WITH|BETWEEN|IN|AT|FROM|SUR|SOBRE|AUF|DE|ENTRE|ZWISCHEN)(?:\s+|$)", re.IGNORECASE)
_TRIM = ' \t*_:：.–—-()[]"“”«»'
_MOST = 6
"""Words of a head."""


@cache
def _heads() -> dict[str, Mini]:
    return {phrase: kind for kind, line in HEADS.items() for phrase in phrases(line.replace("-", " "))}


@cache
def _tails() -> dict[str, Mini]:
    return {phrase: kind for kind, line in TAILS.items() for phrase in phrases(line)}


@cache
def _around() -> dict[str, bool]:
    """Phrases before a head, and whether they end it."""
    return dict.fromkeys(phrases(BEGINS), False) | dict.fromkeys(phrases(ENDS), True)


class _Head(NamedTuple):
    kind: Mini
    phrase: str
    ends: bool
    end: int


def slug(line: str) -> Slug | None:
    """What mini-slug a line is, and what it names; None where it is none.

    The words that make it one are in capitals; what they name need not be (`SUPER: Three days later`, `ANGLE ON the door`). A line
    that is only a time (`LATER`, `THE NEXT MORNING`) is one of kind `TIME`.
    """
    text = line.strip().strip("*_").strip(" \t([")
    first = text[: LONGEST + 1].split(maxsplit=1)[:1]
    if not first or len(text) > LONGEST or any(map(str.islower, first[0])):
        return None
    return _headed(text) or _tailed(text) or _timed(text)


def announced(text: str) -> str:
    """What a paragraph announces by its first line, as `Element.slug` has it; empty where that is no mini-slug."""
    if text[1:2].islower():
        return ""
    line = text.split("\n", 1)[0].lstrip()
    first = line[:LONGEST].split(" ", 2)
    single = len(first[0]) < 2 and len(first) > 1
    if any(map(str.islower, first[0])) or (single and first[1] != first[1].upper()):
        return ""
    if fold(_edges(first[0])) not in _firsts() and line != line.upper():
        return ""
    found = slug(line)
    if found is None:
        return ""
    return f"end_{found.kind}" if found.ends and found.kind is not Mini.BACK else str(found.kind)


def _edges(word: str) -> str:
    """A word up to the first sign that is neither letter nor digit."""
    match = _WORDS.search(word)
    return match[0] if match else ""


@cache
def _firsts() -> frozenset[str]:
    """The words mini-slugs begin with, but for those that are told by how they end."""
    return frozenset(phrase.split(" ", 1)[0] for phrase in (*_heads(), *_around()))


def _headed(text: str) -> Slug | None:
    words = [match for _, match in zip(range(2 * _MOST), _WORDS.finditer(text), strict=False)]
    head = next(_found(text, words), None)
    if head is None:
        return None
    if head.kind is Mini.ACT:
        return Slug(head.kind, text.strip(_TRIM) if not head.ends else text[head.end :].strip(_TRIM) or head.phrase, head.ends)
    ends = head.ends or (head.kind is Mini.BACK and _is_scene(text, head))
    return Slug(head.kind, _named(text[head.end :]), ends)


def _found(text: str, words: list[re.Match[str]]) -> Iterator[_Head]:
    folded = [fold(match.group()) for match in words]
    for before in range(min(3, len(words)), -1, -1):
        opening = " ".join(folded[:before])
        if before and opening not in _around():
            continue
        for length in range(min(_MOST, len(words) - before), 0, -1):
            phrase = " ".join(folded[before : before + length])
            kind = _heads().get(phrase)
            end = words[before + length - 1].end()
            head = _Head(kind, phrase, _around().get(opening, False), end) if kind else None
            if head and text[:end] == text[:end].upper() and _fits(text, head):
                yield head


def _fits(text: str, head: _Head) -> bool:
    """Whether a head is meant as one where it stands."""
    marked = _MARK.match(text, head.end) is not None
    if head.phrase in _NEED_END and not head.ends:
        return False
    if head.phrase in _LONE and not head.ends:
        return bool(re.match(r"\s+(?:\d{1,3}|[IVX]{1,4})\b", text[head.end : head.end + 12]))
    if head.kind in {Mini.ACT, Mini.TITLE}:
        return marked
    return marked or (head.phrase not in _NEED_MARK) or (head.ends and marked)


def _is_scene(text: str, head: _Head) -> bool:
    return not _named(text[head.end :]) and head.phrase not in {"BACK ON", "BACK IN", "BACK AT", "BACK WITH"}


def _named(rest: str) -> str:
    words = rest.strip(_TRIM)
    return _LINK.sub("", words, count=1).strip(_TRIM) if words else ""


def _tailed(text: str) -> Slug | None:
    """A line in capitals whose end, before a colon or dash, makes it one."""
    head = re.split(r"\s*[:：]|\s+[–—-]+\s", text, maxsplit=1)[0].strip(_TRIM)
    if not head or head != head.upper():
        return None
    words = list(_WORDS.finditer(head))
    folded = [fold(match.group()) for match in words]
    for length in range(min(3, len(words) - 1), 0, -1):
        kind = _tails().get(" ".join(folded[-length:]))
        if kind:
            return Slug(kind, re.sub(r"['’]S?$", "", head[: words[-length].start()].strip(_TRIM)))
    return None


def _timed(text: str) -> Slug | None:
    bare = text.strip(_TRIM)
    found = units(bare) if len(bare) < 60 and bare == bare.upper() else []
    timely = bool(found) and all(unit.role in TIMELY for unit in found) and any(unit.role in TELLING for unit in found)
    alone = len(found) == 1 and found[0].role is Role.TIME and not bare.isascii()
    return Slug(Mini.TIME, bare) if timely and not alone else None
