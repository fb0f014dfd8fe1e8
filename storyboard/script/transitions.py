"""The words of transitions, language by language: one table for every reader. A new language is a new entry of `LANGUAGES`.

Phrases stand in capitals, `;` between them. Sources: Fountain's and Final Draft's English and the house styles of the national
formats (the French `FONDU AU NOIR`, the German `SCHNITT AUF:`, the Spanish `CORTE A:`, the Brazilian `CORTA PARA:`, the Russian `ЗТМ`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from storyboard.model.patterns import regex

LONGEST = 60
"""Characters a transition has fewer than."""

REMEMBERED = 8192
"""Lines that are remembered for being transitions or none."""


class Words(NamedTuple):
    """What transitions of one language are made of."""

    changes: str
    """What happens to the picture. Alone on a line these words could mean other things: a colon or more has to follow."""
    whole: str = ""
    """What needs nothing else."""
    manners: str = ""
    """How it happens, in front: `SMASH CUT`."""
    links: str = ""
    """What stands before the picture it leads to: `TO`."""
    targets: str = ""
    """Pictures that are none: `BLACK`."""
    others: str = ""
    """What else may follow in a text whose margins tell as much as its words."""


ENGLISH = Words(
    "CUT; CUTS; CUTTING; DISSOLVES; FADE; FADES; FADING; IRIS; CROSS",
    "FADE IN; FADE OUT; FADE UP; FADES IN; FADES OUT; FADE TO BLACK; FADE TO WHITE; FADES TO BLACK; CUT TO BLACK; SMASH TO BLACK; DISSOLVE;"
    " CROSSFADE; CROSS FADE; CROSS DISSOLVE; IRIS IN; IRIS OUT; WIPE; BLACKOUT; BLACK OUT; INTERCUT WITH",
    "SMASH; HARD; MATCH; JUMP; QUICK; SLOW; TIME; SHOCK; FLASH; DIRECT; INTER; BACK; FAST; CROSS; LONG; LAP; SLOWLY; RAPID; THEN; STRAIGHT",
    "TO; FROM; INTO; TO A; TO THE; BACK TO",
    "BLACK; WHITE; RED; BLACKNESS; DARKNESS; SCENE; TITLES; MAIN TITLES; END TITLES; CREDITS; END CREDITS; TITLE; FLASHBACK; PRESENT",
    "IN; OUT; UP; DOWN; BACK; ON; AND; THE; A; QUICKLY; SLOWLY; WITH; MAIN",
)

LANGUAGES: dict[str, Words] = {
    "fr": Words(
        "FONDU; COUPE; CUT; OUVERTURE; FERMETURE; VOLET; RACCORD",
        "FONDU ENCHAÎNÉ; FONDU ENCHAINE; FONDU AU NOIR; FONDU AU BLANC; FONDU DU NOIR; FONDU D'OUVERTURE; FONDU DE FERMETURE;"
        " OUVERTURE EN FONDU; OUVERTURE AU NOIR; FERMETURE EN FONDU; FERMETURE AU NOIR; COUPE FRANCHE; COUPE SÈCHE; COUPE NETTE;"
        " CUT FRANC; CUT SEC",
        "",
        "À; A; AU; SUR; VERS; EN; DU",
        "NOIR; BLANC; FONDU",
    ),
    "de": Words(
        "SCHNITT; BLENDE; UMSCHNITT; ÜBERBLENDEN",
        "ÜBERBLENDUNG; ÜBERBLENDE; ABBLENDE; AUFBLENDE; AUSBLENDE; EINBLENDE; WISCHBLENDE; SCHWARZBLENDE; WEISSBLENDE; WEIẞBLENDE;"
        " IRISBLENDE; KREUZBLENDE; UEBERBLENDUNG; UEBERBLENDE",
        "HARTER; WEICHER; SCHNELLER; LANGSAME; MATCH; SPRUNG",
        "AUF; ZU; ZUM; ZUR; IN; INS; NACH; AUS; VON",
        "SCHWARZ; WEISS; WEIẞ; DUNKEL; TITEL",
    ),
    "es": Words(
        "CORTE; CORTA; CORTAMOS; FUNDIDO; FUNDE; ENCADENADO; ENCADENA; DISOLVENCIA; DISUELVE; BARRIDO; CORTINILLA; ABRE; CIERRA",
        "CORTE DIRECTO; CORTE SECO; FUNDIDO ENCADENADO; FUNDIDO DE ENTRADA; FUNDIDO DE SALIDA; FUNDIDO EN NEGRO; FUNDIDO EN BLANCO",
        "",
        "A; AL; DE; DESDE; EN; DIRECTO A; ENCADENADO A",
        "NEGRO; BLANCO; TÍTULOS; CRÉDITOS",
    ),
    "it": Words(
        "STACCO; TAGLIO; TENDINA",
        "DISSOLVENZA; DISSOLVENZA INCROCIATA; DISSOLVENZA IN APERTURA; DISSOLVENZA IN CHIUSURA; ASSOLVENZA; STACCO NETTO; STACCO DURO",
        "",
        "A; AL; SU; IN; DA; DAL; INCROCIATA SU",
        "NERO; BIANCO; TITOLI",
    ),
    "pt": Words(
        "CORTA; CORTE; FUSÃO; FUNDE; DISSOLVE; FADE; ESCURECE; CLAREIA",
        "CORTE SECO; CORTE DIRETO; CORTE DESCONTÍNUO; FUSÃO PARA PRETO; ESCURECIMENTO; CORTE RÁPIDO",
        "",
        "PARA; PARA O; PARA A; A; AO; DO; DE; EM",
        "PRETO; BRANCO; NEGRO; CRÉDITOS",
    ),
    "ru": Words(
        "СКЛЕЙКА; ПЕРЕХОД; СТЫК; ШТОРКА; ПЕРЕБИВКА; ВЫХОД; УХОД",
        "ЗТМ; ИЗ ЗТМ; В ЗТМ; УХОД В ЗТМ; ВЫХОД ИЗ ЗТМ; ЗАТЕМНЕНИЕ; ИЗ ЗАТЕМНЕНИЯ; В ЗАТЕМНЕНИЕ; НАПЛЫВ; НАПЛЫВОМ; ВЫТЕСНЕНИЕ;"
        " МОНТАЖНАЯ СКЛЕЙКА; МОНТАЖНЫЙ ПЕРЕХОД; УХОД В ЗАТЕМНЕНИЕ; ВЫХОД ИЗ ЗАТЕМНЕНИЯ",
        "РЕЗКАЯ; РЕЗКИЙ; ПЛАВНЫЙ; БЫСТРАЯ",
        "НА; К; КО; В; ИЗ; ЧЕРЕЗ",
        "ЗТМ; ЧЁРНОЕ; ЧЕРНОЕ; ЧЁРНЫЙ; БЕЛОЕ; ЗАТЕМНЕНИЕ; ТИТРЫ; НАПЛЫВ",
    ),
    "pl": Words("CIĘCIE", "PRZENIKANIE; ŚCIEMNIENIE; ROZJAŚNIENIE; WYCIEMNIENIE", "OSTRE", "DO; NA", "CZERNI; CZERŃ"),
    "nl": Words("SNIJ; OVERGANG; FADE", "OVERVLOEIER", "HARDE", "NAAR; VAN", "ZWART; WIT"),
    "sv": Words(
        "KLIPP; KLIP; TONING; TONAR; TON", "TONA UT; TONA IN; TON UD; TON IND; ÖVERTONING; OVERTONING", "", "TILL; TIL", "SVART; SORT"
    ),
    "tr": Words("KES; GEÇİŞ", "KARARMA; AÇILMA; ZİNCİRLEME; KESME"),
    "zh": Words(
        "", "淡入; 淡出; 化入; 化出; 叠化; 疊化; 渐隐; 漸隱; 渐显; 漸顯; 切至; 切到; 切入; 切黑; 黑场; 黑場; 转场; 轉場; 渐黑; 淡出至黑"
    ),
    "ja": Words("", "溶暗; 溶明; フェードイン; フェードアウト; フェイドイン; フェイドアウト; カットバック; オーバーラップ; 暗転"),
    "ar": Words("", "قطع; قطع إلى; قطع الى; مزج; مزج إلى; اختفاء تدريجي; ظهور تدريجي; إظلام; إظلام تدريجي"),
}
"""All but English, whose transitions are taken in small letters too where the layout speaks for them."""

_END = "(?: ?[.:：。…])"
_ASIDE = r"(?: ?\(.{0,20}\))?"
_TO = regex(r"[^.!?]{2,40}\bTO:")


def leads(text: str) -> bool:
    """Whether words in capitals are a transition by the specification of Fountain: they end in `TO:`."""
    return (text.endswith(" TO:") or text == "TO:") and len(text) < LONGEST and text == text.upper()


def is_transition(text: str) -> bool:
    """Whether a line in capitals says by its words alone that it is a transition."""
    return leads(text) or is_known(text)


@lru_cache(maxsize=REMEMBERED)
def is_known(text: str) -> bool:
    """Whether a line in capitals is nothing but a transition, in whichever language: `FADE OUT.`, `SCHNITT AUF:`, `ЗТМ`.

    A word that means other things too is none by itself: `CUT.` is a sentence, `CUT:` is a transition.
    """
    return len(text) < LONGEST and _first(text) in _openings() and text == text.upper() and _strict().fullmatch(text) is not None


def may_be_name(text: str) -> bool:
    """Whether a transition is one word without a stop or colon, as names are: with speech under it `WIPE` is somebody."""
    return text.isalpha()


@lru_cache(maxsize=REMEMBERED)
def is_loose(text: str) -> bool:
    """Whether a line of a laid-out text says how the picture changes: all of `is_known`, and what is so by where it stands.

    English counts in small letters too (`Slow fade to black.`); `GUNS TO:` in capitals is one, as in Fountain.
    """
    bare = text.strip()
    if len(bare) >= LONGEST:
        return False
    if _english().fullmatch(bare) is not None or is_known(bare):
        return True
    several = " " in bare or bare[-1:] in {".", "…"}
    return bare == bare.upper() and (_TO.fullmatch(bare) is not None or (several and is_known(f"{bare.rstrip(' .:…')}:")))


def _first(text: str) -> str:
    return text.split(maxsplit=1)[0].split("-", maxsplit=1)[0].rstrip(".:：。…") if text.strip() else ""


def _phrases(line: str) -> list[str]:
    """The phrases of a table's entry, longest first."""
    return sorted(filter(None, map(str.strip, line.split(";"))), key=len, reverse=True)


def _either(line: str, blank: str = " ") -> str:
    return "(?:" + "|".join(re.escape(phrase).replace(r"\ ", blank) for phrase in _phrases(line)) + ")" if line else "(?!)"


@cache
def _openings() -> frozenset[str]:
    """The words transitions begin with."""
    every = (_phrases(line) for words in (ENGLISH, *LANGUAGES.values()) for line in (words.changes, words.whole, words.manners))
    return frozenset(_first(phrase) for phrases in every for phrase in phrases)


@cache
def _strict() -> re.Pattern[str]:
    return regex("|".join(way for words in (ENGLISH, *LANGUAGES.values()) for way in _ways(words)))


def _ways(words: Words) -> Iterator[str]:
    """Patterns of what is a transition whatever stands around it."""
    change, whole = _either(words.changes), _either(words.whole)
    manner, link = _either(words.manners), _either(words.links)
    led = f"(?: {link})* {_either(words.targets)}"
    yield f"(?:{manner}[ -])*{whole}(?:{led}|(?: {link})+{_END})?{_END}*"
    yield f"(?:{manner}[ -])+(?:{change})(?:{led})?{_END}*"
    yield f"(?:{manner}[ -])*{change}(?:{led}{_END}*|(?: {link})+{_END}+| ?[:：])"


@cache
def _english() -> re.Pattern[str]:
    """English, with whatever follows."""
    words = ENGLISH
    head = _either(f"{words.changes}; {words.whole}")
    tail = _either(f"{words.links}; {words.targets}; {words.others}")
    return regex(f"(?:{_either(words.manners)}[ -]?)*{head}(?: {tail})*[.:…]*{_ASIDE}", re.IGNORECASE)
