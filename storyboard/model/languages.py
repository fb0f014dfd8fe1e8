"""Tags of languages: two letters of ISO 639-1, or three, and what may stand behind them (`zh-TW`)."""

from __future__ import annotations

from storyboard.model.patterns import regex

TWO_LETTERS = frozenset(
    regex(r"\w+").findall(
        "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo "
        "es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu iw ja jv ka "
        "kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mo mr ms mt my na nb nd ne ng "
        "nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su "
        "sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu "
    )
)
_TAG = regex(r"(?P<language>[A-Za-z]{2,3})(?:[-_][A-Za-z0-9]{1,8})*")


def is_language(tag: str) -> bool:
    """Whether there is a language of this tag; one of three letters is taken for one."""
    match = _TAG.fullmatch(tag.strip())
    return match is not None and (len(match["language"]) == 3 or match["language"].lower() in TWO_LETTERS)
