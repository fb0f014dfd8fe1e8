"""What a laid-out text carries beside the script: page numbers, running heads, CONTINUED and MORE, stars, line and scene numbers.

Text has no edge that could be measured, so furniture is known by what it says, by repetition, and by numbers that count on.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise

from storyboard.model.patterns import regex
from storyboard.model.screenplay import Furniture
from storyboard.script import headings, omitted, transitions
from storyboard.script.rows import WIDEST, Row, in_capitals, line_step, narrow

FAR = 40
"""Columns from which a number that stands alone is a page number."""

LINE_NUMBERS = 0.6
"""Share of lines that begin with a number one higher than the line before's, from which they are line numbers."""

SHARE = 0.2
"""Share of the pages on which a running head stands at least."""

MOST_PAGES = 400
"""A number above is no page's, unless the numbers before and after it say so."""

REPEATED = 3
"""Times a running head stands in a text at least."""

LONGEST_PAGE = 100
"""Lines a page holds at most; form feeds further apart part something else."""

APART = 0.7
"""Share of its places at which a running head stands where a page turns."""

_OMITTED = "OMITTED"

_NUMBER = r"(?:\d{1,2}[ .])?[A-Z]{0,2}\d{1,4}(?:-\d{1,3})?(?:[.-]?[A-Z]{1,3}|pt\d)?(?:-\d{1,4}[A-Z]{1,3})?"
_LEFT = regex(rf"({_NUMBER})([.)]?\s+)(?=\S)")
_RIGHT = regex(rf"({_NUMBER})[.)]?")
_TURN = regex(
    rf"(?:{_NUMBER}[.)]?\s+)?\(?\s*CONT(?:INUED|INUES|['’]?D|\.)\s*[:.]*\s*\)?[:.]*"
    rf"(?:\s*[-–]?\s*\(?\s*\d{{1,3}}\s*\)?)?:?(?:\s+(?:{_NUMBER})?[.)]?)?\**",
    re.IGNORECASE,
)
_MORE = regex(r"\(\s*MORE\s*\)|-+\s*MORE\s*-+|\[MORE\]|MORE", re.IGNORECASE)
_PAGE = regex(
    r"(?P<sign>[-–—(\[#]?)\s*(?P<word>page|pg\.?|p\.)?\s*(?P<value>\d{1,4}|[ivxlc]{1,6})(?P<letter>[A-Z]?)(?P<stop>\.?)\s*[-–—)\]]?"
    r"(?P<of>\s*(?:of|/)\s*\d{1,4})?(?P<bar>\s*\|\s*P\s?a\s?g\s?e)?",
    re.IGNORECASE,
)
_COUNTED = regex(r"(\d{1,4})[A-Z]?\.?\)?$")
_COUNTED_FIRST = regex(r"(\d{1,4})[A-Z]?\.?\s{2,}\S")
_DRAFT = regex(r"\b(?:rev|revised|revisions?|draft|shooting script|final)\b", re.IGNORECASE)
_DIGITS = regex(r"\d+")
_BLANKS = regex(r"\s+")


def without_furniture(lines: Sequence[Row]) -> tuple[list[Row], list[Furniture]]:
    """The rows of the script itself, and what was taken away, in order."""
    furniture: list[Furniture] = []
    kept = _unstarred(unnumbered(lines, furniture), furniture)
    names = _names(kept)
    kinds = {place: kind for place, row in enumerate(kept) if (kind := _said(row, kept[place - 1] if place else None))}
    scenes = {place for place, row in enumerate(kept) if _heads_scene(row, kept[place + 1 : place + 2])}
    kinds |= {place + 2: "scene_number" for place in scenes if place + 2 < len(kept) and kept[place + 2].text == kept[place].text}
    kinds |= dict.fromkeys(_page_numbers(kept, kinds, scenes), "page_number")
    kinds |= dict.fromkeys(_heads(kept, kinds, names), "header")
    kinds |= dict.fromkeys(_loose_numbers(kept, kinds) - scenes, "page_number")
    body = _scene_numbers(_left_over(kept, kinds, furniture), furniture)
    return body, sorted(furniture, key=lambda item: item.line)


def _taken(row: Row, kind: str, text: str = "") -> Furniture:
    return Furniture(kind=kind, text=narrow(text or row.text), page=row.page, line=row.number)


def unnumbered(lines: Sequence[Row], furniture: list[Furniture]) -> list[Row]:
    """Rows without the line numbers of an editor or a print-out."""
    values = [_leading(row) for row in lines]
    steps = sum(0 < after - before <= 2 or after == 1 for before, after in pairwise(values) if before and after)
    if len(lines) < 8 or steps < LINE_NUMBERS * len(lines):
        return list(lines)
    kept: list[Row] = []
    gap = 0
    for row, value in zip(lines, values, strict=True):
        if not value:
            kept.append(row._replace(gap=row.gap + gap) if gap else row)
            gap = 0
            continue
        digits = str(value) if row.text.startswith(str(value)) else row.text.split(maxsplit=1)[0]
        furniture.append(_taken(row, "line_number", digits))
        rest = row.text[len(digits) :].lstrip(".:)|")
        words = rest.strip()
        if words:
            kept.append(row._replace(text=words, indent=row.end - len(rest.lstrip()), gap=row.gap + gap))
            gap = 0
        else:
            gap += row.gap + 1
    return kept


def _leading(row: Row) -> int:
    head = row.text[:6].split(maxsplit=1)[0].rstrip(".:)|")
    return int(head) if head.isascii() and head.isdigit() and row.indent < 12 else 0


def _unstarred(lines: Iterable[Row], furniture: list[Furniture]) -> list[Row]:
    """Rows without revision stars in the margins. A star alone on its line is gone, and no blank line."""
    kept: list[Row] = []
    gap = 0
    for row in lines:
        bare, star = _star(row)
        if star:
            furniture.append(_taken(row, "revision", star))
        if bare.text:
            kept.append(bare._replace(gap=bare.gap + gap) if gap else bare)
            gap = 0
        else:
            gap += row.gap
    return kept


def _star(row: Row) -> tuple[Row, str]:
    text = row.text
    words = text.rstrip("*")
    star = text[len(words) :]
    far = row.end > 55 if words.endswith(" ") else row.end >= 70 and len(star) == 1 and "*" not in words
    if star and len(star) <= 3 and (not words or words.endswith("  ") or far):
        return row._replace(text=words.rstrip(), revised=star), star
    rest = text.lstrip("*")
    star = text[: len(text) - len(rest)]
    if star and len(star) <= 3 and rest.startswith("   ") and row.indent < 10:
        words = rest.lstrip()
        return row._replace(text=words, indent=row.end - len(words), revised=star), star
    return row, ""


def _names(lines: Sequence[Row]) -> Counter[str]:
    """How often each short line stands in the text, digits and gaps aside."""
    return Counter(_key(row) for row in lines if len(row.text) <= 120)


def _key(row: Row) -> str:
    return _DIGITS.sub("#", _BLANKS.sub(" ", row.text))


def _said(row: Row, above: Row | None) -> str:
    """The kind of furniture that a row says it is."""
    if len(row.text) > 80:
        return ""
    text = row.text.strip()
    if _MORE.fullmatch(text):
        return "more" if text != "MORE" or row.indent > 10 else ""
    if not _TURN.fullmatch(text):
        return ""
    under_cue = above is not None and not row.gap and in_capitals(above.text) and text.startswith("(") and "INUED" not in text.upper()
    return "" if under_cue else "continued"


def _page_numbers(lines: Sequence[Row], kinds: dict[int, str], scenes: set[int]) -> set[int]:
    """Rows that are nothing but a page's number: they say so, stand far right, or count on from one to the next."""
    short = {place: row for place, row in enumerate(lines) if len(row.text) < 24 and place not in scenes and place not in kinds}
    found = {place: match for place, row in short.items() if (match := _PAGE.fullmatch(row.text))}
    step = line_step(lines)
    apart = {place for place in found if not place or place - 1 in kinds or lines[place].gap >= step}
    spoken = {place for place in found if place and place - 1 not in kinds and _is_under(lines[place - 1], lines[place], step)}
    sure = {place for place, match in found.items() if _is_sure(lines, place, match, kinds, place in apart - spoken)}
    plain = [place for place, match in found.items() if match["value"].isdigit()]
    for start, before in enumerate(plain):
        for after in plain[start + 1 : start + 4]:
            step = int(found[after]["value"]) - int(found[before]["value"])
            if 0 < step <= 3 and 8 * step <= lines[after].number - lines[before].number <= 150 * step:
                sure |= {before, after}
    return sure


def _is_sure(lines: Sequence[Row], place: int, match: re.Match[str], kinds: dict[int, str], apart: bool) -> bool:
    row = lines[place]
    if match["word"] or match["bar"] or match["of"] or (match["sign"] in {"-", "–", "—"} and row.text[-1] in "-–—"):
        return match["value"].isdigit() or bool(match["word"])
    turns = place - 1 in kinds or place + 1 in kinds or _at_edge(lines, place)
    if not match["value"].isdigit():
        return turns and len(match["value"]) > 1 and row.text.islower()
    return row.indent >= FAR or (apart and int(match["value"]) <= MOST_PAGES and (row.indent >= 24 or turns))


def _is_under(above: Row, row: Row, step: int) -> bool:
    """Whether a row is what a name further right says."""
    return above.indent > row.indent and row.gap <= step and in_capitals(above.text)


def _at_edge(lines: Sequence[Row], place: int) -> bool:
    """Whether a row is the first or the last of its page, in a text with form feeds."""
    here = lines[place].page
    before = lines[place - 1].page if place else here
    after = lines[place + 1].page if place + 1 < len(lines) else here
    return before != here or after != here


def _heads(lines: Sequence[Row], kinds: dict[int, str], names: Counter[str]) -> set[int]:
    """Rows that stand at the turn of many pages with the same words."""
    places: dict[str, list[int]] = defaultdict(list)
    for place, row in enumerate(lines):
        if (
            place not in kinds
            and len(row.text) <= 120
            and (names[_key(row)] >= 2 or _DRAFT.search(row.text))
            and not headings.is_heading(row.text)
            and not transitions.is_loose(row.text)
        ):
            places[_key(row)].append(place)
    turns = max(lines[-1].page if lines else 0, sum(kind == "page_number" for kind in kinds.values()))
    return {place for key, found in places.items() if _is_head(lines, key, found, kinds, turns) for place in found}


def _is_head(lines: Sequence[Row], key: str, found: list[int], kinds: dict[int, str], turns: int) -> bool:
    draft = bool(_DRAFT.search(key) and _DIGITS.search(lines[found[0]].text))
    if draft and all(_near_turn(lines, place, kinds) for place in found):
        return True
    if len(found) < (2 if draft else REPEATED):
        return False
    if not any(map(str.isalpha, key)) or (key[-1] in ".!?,…" and key[-2:] != "#."):
        return False
    if len(found) < SHARE * turns and not draft:
        return False
    turned = sum(_near_turn(lines, place, kinds) and (draft or _is_alone(lines, place, kinds)) for place in found)
    if turned >= 0.7 * len(found):
        return True
    return _stand_apart(lines, found) and (_counts_on(lines, found) or (not in_capitals(key) and _is_regular(lines, found)))


def _stand_apart(lines: Sequence[Row], found: Sequence[int]) -> bool:
    """Whether rows stand where pages turn: at the ends of pages, or in a text without these beside gaps wider than its usual ones.

    A row with a hole in it, as heads have before the number at their right, needs only a blank line beside it.
    """
    if lines[-1].page > 1 and len(lines) < LONGEST_PAGE * lines[-1].page:
        return sum(_near_page(lines, place) for place in found) >= APART * len(found)
    gaps = sorted(row.gap for row in lines)
    usual = max(1, gaps[len(gaps) * 9 // 10])
    return sum(_beside(lines, place) > (0 if "   " in lines[place].text else usual) for place in found) >= APART * len(found)


def _near_page(lines: Sequence[Row], place: int) -> bool:
    near = range(max(0, place - 2), min(len(lines), place + 3))
    return any(lines[other].page != lines[place].page for other in near) or not 1 < place < len(lines) - 2


def _beside(lines: Sequence[Row], place: int) -> int:
    """Blank lines above or under a row, whichever are more; the ends of a text count as many."""
    return max(lines[place].gap, lines[place + 1].gap) if 0 < place < len(lines) - 1 else len(lines)


def _is_alone(lines: Sequence[Row], place: int, kinds: dict[int, str]) -> bool:
    """Whether no line of the script goes on right under a row."""
    after = place + 1
    return after == len(lines) or lines[after].gap > 0 or after in kinds or lines[after].page != lines[place].page


def _near_turn(lines: Sequence[Row], place: int, kinds: dict[int, str]) -> bool:
    near = range(max(0, place - 2), min(len(lines), place + 3))
    page = lines[place].page
    return any((other in kinds and kinds[other] != "more") or lines[other].page != page for other in near)


def _counts_on(lines: Sequence[Row], found: Sequence[int]) -> bool:
    """Whether the number at a row's end (or start) counts pages."""
    matches = [_COUNTED.search(lines[place].text[-8:]) or _COUNTED_FIRST.match(lines[place].text) for place in found]
    values = [int(match[1]) for match in matches if match]
    if len(values) < len(found):
        return False
    spread = lines[found[-1]].number - lines[found[0]].number >= 12 * (len(found) - 1)
    return spread and sum(0 < after - before <= 3 for before, after in pairwise(values)) >= 0.7 * (len(values) - 1)


def _is_regular(lines: Sequence[Row], found: Sequence[int]) -> bool:
    """Whether rows follow each other at the length of a page."""
    steps = sorted(lines[after].number - lines[before].number for before, after in pairwise(found))
    middle = steps[len(steps) // 2]
    return len(found) >= 5 and 30 <= middle <= 130 and sum(abs(step - middle) <= 4 for step in steps) >= 0.7 * len(steps)


def _loose_numbers(lines: Sequence[Row], kinds: dict[int, str]) -> set[int]:
    """Numbers alone on their line right beside other furniture: a page's, or a scene's that goes on over the page."""
    return {
        place
        for place, row in enumerate(lines)
        if place not in kinds and row.text.rstrip(".").isdigit() and len(row.text) < 6 and (place - 1 in kinds or place + 1 in kinds)
        and row.indent < 8
    }  # fmt: skip


def _left_over(lines: Sequence[Row], kinds: dict[int, str], furniture: list[Furniture]) -> list[Row]:
    """Rows without furniture; those after some know that a page was turned."""
    kept: list[Row] = []
    gap, turned = 0, False
    for place, row in enumerate(lines):
        if place in kinds:
            furniture.append(_taken(row, kinds[place]))
            gap, turned = gap + row.gap, turned or kinds[place] != "scene_number"
            continue
        turned = turned or bool(kept and kept[-1].page != row.page)
        kept.append(row._replace(gap=row.gap + gap, turned=turned) if gap or turned != row.turned else row)
        gap, turned = 0, False
    return kept


def _scene_numbers(lines: list[Row], furniture: list[Furniture]) -> list[Row]:
    """Rows without the scene numbers in their margins; the right one is furniture, the left one the row's own."""
    result: list[Row] = []
    lone: Row | None = None
    for place, row in enumerate(lines):
        if _heads_scene(row, lines[place + 1 : place + 2]):
            lone = row
            continue
        bare, right = _margin_numbers(row) if len(row.text) <= WIDEST else (row, "")
        if right:
            furniture.append(_taken(row, "scene_number", right))
        if lone:
            bare = bare._replace(scene=lone.text.rstrip("."), gap=max(bare.gap, lone.gap + bare.gap), turned=bare.turned or lone.turned)
            lone = None
        result.append(bare)
    return result


def _heads_scene(row: Row, after: Sequence[Row]) -> bool:
    """Whether a row is only the number of the heading under it, as it is where a page was copied."""
    alone = len(row.text) < 8 and row.indent < 8 and _RIGHT.fullmatch(row.text) is not None and any(map(str.isdigit, row.text))
    return alone and any(not other.gap and not _LEFT.match(other.text) and headings.is_heading(other.text) for other in after)


def _margin_numbers(row: Row) -> tuple[Row, str]:
    return _omitted_numbers(row) if headings.is_omitted(narrow(row.text)) else _printed_numbers(row)


def _omitted_numbers(row: Row) -> tuple[Row, str]:
    """The numbers of scenes taken out, in front of the word and once more in the right margin."""
    words, gap, last = row.text.rpartition("  ")
    words = words.rstrip()
    twice = bool(gap) and omitted.kept(words) == omitted.kept(f"{last} {_OMITTED}") != ()
    number, rest = omitted.led(words if twice else narrow(row.text))
    indent = row.indent + max(0, row.text.find(rest))
    return row._replace(text=rest, indent=indent, scene=number or row.scene), last.strip() if twice else ""


def _printed_numbers(row: Row) -> tuple[Row, str]:
    left = _LEFT.match(row.text)
    rest = row.text[left.end() :] if left else row.text
    words, right = _right_number(rest)
    number = left[1].rstrip(".") if left else ""
    bare = words if right and (not number or right == number) else rest
    heading = headings.is_heading(bare) or headings.is_omitted(bare)
    if number and right == number:
        return row._replace(text=bare, indent=row.end - len(rest), scene=number), row.text[len(row.text) - len(rest) + len(words) :].strip()
    if heading and (number or (right and words != rest)):
        taken = rest[len(bare) :].strip()
        return row._replace(text=bare, indent=row.end - len(rest), scene=number or right), taken if number else ""
    wide = left is not None and len(left[2]) >= 3 and in_capitals(rest)
    return (row._replace(text=rest, indent=row.end - len(rest), scene=number), "") if wide else (row, "")


def _right_number(text: str) -> tuple[str, str]:
    """Words and the number that stands apart at their right; empty for none."""
    words, gap, last = text.rpartition("  ")
    if gap and _RIGHT.fullmatch(last.strip()):
        return words.rstrip(), last.strip().rstrip(".)")
    return text, ""
