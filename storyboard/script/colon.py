"""Speech with its speaker in front of a colon: `MIA (whispers): Hush.`, `VO: …`, `名字：…`, `اسم: …`. The norm outside Latin script."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from storyboard.model.patterns import regex
from storyboard.model.screenplay import Emphasis, Kind
from storyboard.script.found import Found
from storyboard.script.rows import in_capitals, is_caseless

VOICES = frozenset(
    """VO|V.O.|V/O|V.O|VOICE|VOICEOVER|VOICE-OVER|VOICE OVER|NARRATOR|NARRATION|ANNOUNCER|ANNCR|ANN|OFF|OS|O.S.|MVO|FVO|MALE VO|FEMALE VO
    |LOCUTEUR|VOIX OFF|VOIX|NARRATEUR|SPRECHER|SPRECHERIN|ERZÄHLER|LOCUTOR|VOZ EN OFF|NARRADOR|NARRATORE|VOCE FUORI CAMPO|ДИКТОР|ГОЛОС|ЗК
    |旁白|画外音|畫外音|解说|内心独白|ナレーション|ナレーター|راوي|الراوي|تعليق صوتي""".replace("\n    ", "").split("|")
)
"""Labels that are always speech."""

LABELS = frozenset(
    """SUPER|SUPERS|TITLE|TITLES|TITLE CARD|CARD|END CARD|LOGO|NOTE|NOTES|SFX|FX|VFX|GFX|SOUND|SOUNDS|MUSIC|MUX|VIDEO|AUDIO|VISUAL|VISUALS
    |ACTION|SCENE|SHOT|FRAME|CAMERA|ANGLE|CUT|CUT TO|DISSOLVE|FADE|FADE IN|FADE OUT|LOGLINE|SYNOPSIS|GENRE|FORMAT|LENGTH|DURATION|CLIENT
    |PRODUCT|AGENCY|BRAND|SETTING|TIME|PLACE|LOCATION|LOCATIONS|CHARACTERS|CHARACTER|CAST|INT|EXT|TAGLINE|THEME|TONE|DATE|DRAFT|AUTHOR|BY
    |WRITTEN BY|ON SCREEN|TEXT|CAPTION|SUBTITLE|PACKSHOT|ENDFRAME|END FRAME|CTA|CONTACT|PROPS|WARDROBE|COSTUME|LIGHTING|AT RISE|WARNING
    |IMPORTANT|EXAMPLE|PS|RE|TO|FROM|SUBJECT|CC|PART|ACT|EPISODE|CHAPTER|INSERT|MONTAGE|FLASHBACK|INTERCUT|END OF ACT|DIRECTOR|PRODUCER
    |WRITER|VERSION|REVISION|COPYRIGHT|SOURCE|EMAIL|PHONE|TEL|HTTP|HTTPS|SIGN|CHYRON|LOWER THIRD|SLATE|BEAT|RUNTIME|TRT|PROJECT|TASK
    |LIEU|TEMPS|TITRE|AUTEUR|MUSIQUE|SON|PERSONNAGES|DÉCOR|IMAGE|ORT|ZEIT|TITEL|AUTOR|MUSIK|TON|BILD|PERSONEN|FIGUREN|HINWEIS|LUGAR|TIEMPO
    |TÍTULO|MÚSICA|SONIDO|PERSONAJES|NOTA|LUOGO|TEMPO|TITOLO|MUSICA|SUONO|PERSONAGGI|МЕСТО|ВРЕМЯ|НАЗВАНИЕ|МУЗЫКА|ЗВУК|ПЕРСОНАЖИ|ТИТР
    |地点|地點|时间|時間|人物|角色|场景|場景|场次|場次|标题|標題|片名|编剧|編劇|导演|注|备注|備註|字幕|音乐|音樂|音效|镜头|鏡頭|画面|畫面|道具
    |特写|场|景|内景|外景|内|外|場所|登場人物|音楽|効果音|テロップ|看板|題名|タイトル|貼り紙|المكان|الزمان|الوقت|ملاحظة|العنوان|مشهد|المشهد|الشخصيات|موسيقى
    |صوت|تأليف|إخراج""".replace("\n    ", "").split("|")
)
"""Labels that are never somebody's name."""

LONGEST_NAME = 40
"""Characters before the colon."""

_SPEECH = regex(
    rf"(?P<name>[【\[]?[^\W\d_][^:：\n]{{0,{LONGEST_NAME}}}?)[ \t]*(?:：[ \t]*|:[ \t]+|:(?=[“\"«「(（]))(?=\S)"
    rf"|(?P<sign>[【\[][A-Za-z.\u3400-\u9fff]{{2,6}}[】\]])[ \t]*(?=[^\s:：])"
)
_QUOTED = regex(r"(?P<name>[\u3041-\u30ff\u3400-\u9fff々ー・A-Za-zＡ-Ｚａ-ｚ]{1,12}(?:[（(][^()（）]{1,12}[)）])?)[ \t\u3000]*(?=[「『])")
"""A name before what is said in corner brackets, as in Japan."""
_PARTICLES = regex(r"(?:[はがをにともへ]|から|まで|より)$")
"""Ends of Japanese words that make them part of a sentence."""
_CORNERS = ("」", "』")
_SAYS = regex(r"(?:说|說|道|问|問|喊|叫|答|想|写着|显示|是)$")
_BRACKETS = regex(r"[(（【\[][^()（）【】\[\]]*[)）】\]]")
_SQUARE = regex(r"【([^【】]*)】$")
_DIRECTION = regex(r"[(（][^()（）\n]{1,80}[)）]\s*(?=\S)")


def label(text: str) -> str:
    """The name before a colon; empty where there is none or it is no name."""
    match = _SPEECH.match(text)
    if match is None:
        return _quoting(text)
    if match["sign"]:
        return match["sign"] if match["sign"].strip("【】[]").upper() in VOICES | {"VO", "OS"} else ""
    name = match["name"].strip()
    bare = _bare(name)
    if bare.upper() in VOICES or name.strip("【】[]").upper() in VOICES:
        return name
    if bare.upper() in LABELS or not bare or name.count("(") != name.count(")"):
        return ""
    if is_caseless(bare[0]):
        return name if len(bare) <= 16 and len(bare.split()) <= 3 and not _SAYS.search(bare) else ""
    return name if len(bare.split()) <= 4 and bare[0].isupper() else ""


def _quoting(text: str) -> str:
    """The name before a whole speech in corner brackets; empty where it is no name or the sentence goes on."""
    match = _QUOTED.match(text)
    if match is None or not text.endswith(_CORNERS):
        return ""
    bare = _bare(match["name"])
    goes_on = not bare or bare in LABELS or _PARTICLES.search(bare) or _SAYS.search(bare)
    return "" if goes_on or not is_caseless(bare[0]) else match["name"]


def _bare(name: str) -> str:
    return _BRACKETS.sub(" ", name).strip()


def starts_speech(text: str) -> bool:
    """Whether a line opens a speech on its own authority: a voice, or a name in capitals."""
    name = label(text[: LONGEST_NAME * 2])
    return bool(name) and _is_sure(name)


def with_colons(found: Sequence[Found]) -> list[Found]:
    """Action that says who speaks, taken apart into cue and speech, unless the script has proper cues."""
    if any(item.kind == Kind.CHARACTER for item in found):
        return list(found)
    items = [part for item in found for part in _lines(item)]
    names = [label(item.text) if item.kind == Kind.ACTION else "" for item in items]
    counts = Counter(_bare(name).casefold() for name in names if name)
    many = sum(map(_is_short_caseless, names)) > 1
    loud = frozenset(_bare(name).casefold() for name in names if name and _is_loud(name))
    result: list[Found] = []
    for place, (item, name) in enumerate(zip(items, names, strict=True)):
        often = bool(name) and (counts[_bare(name).casefold()] > 1 or _is_answered(names, place) or (many and _is_short_caseless(name)))
        talks = name and (_is_sure(name) or (often and not _is_told(name, counts, loud)))
        result += speech(item, name) if talks else [item]
    return result


def _lines(item: Found) -> Iterator[Found]:
    """A paragraph of several lines that each say who speaks, line by line."""
    lines = item.text.split("\n")
    if item.kind != Kind.ACTION or len(lines) == 1 or not any(map(label, lines[1:])):
        yield item
        return
    start = first = 0
    for place in range(1, len(lines) + 1):
        if place == len(lines) or label(lines[place]):
            text = "\n".join(lines[start:place])
            yield item._replace(text=text, line=item.line + start, emphasis=_between(item, first, first + len(text)))
            start, first = place, first + len(text) + 1


def _between(item: Found, start: int, end: int) -> tuple[Emphasis, ...]:
    spans = ((max(span.start, start) - start, min(span.end, end) - start, span) for span in item.emphasis)
    return tuple(span.model_copy(update={"start": first, "end": last}) for first, last, span in spans if first < last)


def _is_sure(name: str) -> bool:
    bare = _bare(name)
    known = bare.upper() in VOICES or name.strip("【】[]").upper() in VOICES
    return known or (in_capitals(bare) and not is_caseless(bare))


def _is_loud(name: str) -> bool:
    """Whether a name stands in capitals and is nobody's voice."""
    bare = _bare(name)
    return bare.upper() not in VOICES and in_capitals(bare) and not is_caseless(bare)


def _is_told(name: str, counts: Counter[str], loud: frozenset[str]) -> bool:
    """Whether words before a colon tell what somebody does: `Anna runs`, where Anna speaks elsewhere or names are in capitals."""
    words = _bare(name).split()
    if is_caseless(words[0]) or len(words) == 1 or not words[1][0].islower():
        return False
    return bool(loud) or counts[words[0].casefold()] > 0


def _is_short_caseless(name: str) -> bool:
    """Whether a name is one in a writing without capitals, and as short as names are there."""
    bare = _bare(name)
    return bool(bare) and is_caseless(bare[0]) and len(bare) <= 8 and len(bare.split()) <= 2


def _is_answered(names: Sequence[str], place: int) -> bool:
    """Whether the paragraph before or after has a short name before a colon too, and another one."""
    own = _bare(names[place])
    near = [_bare(names[other]) for other in (place - 1, place + 1) if 0 <= other < len(names)]
    return len(own.split()) <= 2 and any(other and other != own and len(other.split()) <= 2 for other in near)


def _cue(name: str) -> str:
    """A name as a cue: an extension in corner or square brackets stands in round ones, a name within them in none."""
    return name.strip("【】[]") if name[0] in "【[" else _SQUARE.sub(r"（\1）", name)


def speech(item: Found, name: str) -> Iterator[Found]:
    """Cue, direction and words of a paragraph that begins with `name`."""
    match = _SPEECH.match(item.text) or _QUOTED.match(item.text)
    start = match.end() if match else 0
    yield Found(Kind.CHARACTER, _cue(name), item.line, item.page)
    direction = _DIRECTION.match(item.text, start)
    if direction:
        text = direction[0].rstrip()
        spans = _between(item, start, start + len(text))
        yield Found(Kind.PARENTHETICAL, text, item.line, item.page, emphasis=spans)
        start = direction.end()
    yield Found(Kind.DIALOGUE, item.text[start:], item.line, item.page, emphasis=_between(item, start, len(item.text)))
