"""Orders about the shot list and its history, read from a clause: undo, hold, swap, move, split, merge, add, delete, fields, places.

A clause is held against the table before anything else reads it, with numbers under signs. What a number of panels leaves open is asked.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from storyboard.assistant import list_words as words
from storyboard.assistant.actions import LOOKS, Step, Which
from storyboard.assistant.asides import which_of
from storyboard.assistant.changing import ends_of, neighbour
from storyboard.assistant.leaning import leant
from storyboard.assistant.list_words import BACK, EARLIER, STARTS
from storyboard.assistant.selection_words import SIZE_NAMES
from storyboard.assistant.spelling import WORD, folded
from storyboard.assistant.talk import DRAWING, Talk, trimmed
from storyboard.model.shots import Move
from storyboard.project.editing.scenes import is_shot

UNCHANGED = "Nothing of the board was changed by that. To take back the board's last edit, say `undo`; `history` lists them."
DRAWN = (
    "That only drew another picture. Earlier takes are kept, so say `use take 1 of 3B-2`; or `undo` for the edit of the board before it."
)
IN_ORDER = "Edits are taken back one by one, the last first: say `undo`, or `undo the last two`; `history` lists them. Nothing was done."
SAME_BREATH = "Part of that takes back another part. Say only what is to be done."
TWICE = "Do you mean the last undo, or the edit before it? Say `redo`, or `undo` once more."
PLACES = "Beside which? Name one shot or panel, as in: after 3B."
TWO = "Which two? Name two shots or two panels of a scene, as in: swap 3A and 3B."
ONE_OF = "Which one? Name one shot or one panel by its number, as in: 3B, 3B-2."
SPLIT_ALONE = 'Say which panel is split, as in: split 3B-2; or: split 3B-2 at "She turns".'


def ordered(talk: Talk, text: str) -> str | None:
    """What is unclear about an order for the shot list, nothing where it was taken in; None where the clause is none."""
    for pattern, maker in TABLE:
        hit = pattern.search(text)
        if hit is not None and (done := maker(talk, hit)) is not None:
            return done
    return None


def _of(talk: Talk, sign: str | None) -> list[str]:
    """The numbers a sign stands for."""
    return talk.signs.of(sign)[1].split(",") if sign else []


def _both(talk: Talk, hit: re.Match[str]) -> list[str]:
    return [*_of(talk, hit["one"]), *_of(talk, hit.groupdict().get("two"))]


def fine(talk: Talk, numbers: list[str]) -> bool:
    """Whether numbers are those of shots and panels, not of scenes."""
    scenes = {scene.number for scene in talk.board.scenes}
    return bool(numbers) and not scenes & set(numbers)


def _which(talk: Talk, sign: str | None) -> Which | None:
    """The panels a sign means, or those spoken of before.

    Raises:
        InputError: several were spoken of, and only one is pointed at.
    """
    if not sign or len(sign) > 1:
        return leant(talk, talk.before, sign or "")
    kind, numbers, _ = talk.signs.of(sign)
    return Which.model_validate({kind: numbers})


def times(text: str | None) -> int:
    """How often, in words or figures; 0 where it is not said."""
    said = (text or "").strip().casefold()
    return int(said) if said.isdigit() else words.COUNTS.get(said, 0)


# taking back --------------------------------------------------------------------------------------------------------------------------


def _undo(talk: Talk, hit: re.Match[str]) -> str | None:
    if talk.steps:
        return SAME_BREATH
    if talk.doubt and words.PUT_BACK.match(hit.group()):
        return None
    if hit.groupdict().get("panels") or hit.groupdict().get("all"):
        return IN_ORDER
    count = times(hit.groupdict().get("count"))
    bare = hit.groupdict().get("bare") is not None
    if not count and talk.last is not None and talk.last.action == "omit":
        return talk.make("restore", which=which_of(talk.last))
    if not (count or bare) and (problem := _not_to_undo(talk.last) or (UNCHANGED if not talk.edits else "")):
        return problem
    return talk.make("undo", times=count or max(talk.edits, 1))


def _not_to_undo(last: Step | None) -> str:
    """Why `that` is nothing an undo takes back."""
    if last is None:
        return ""
    if last.action in LOOKS:
        return UNCHANGED
    if last.action in {"undo", "redo"}:
        return TWICE
    return DRAWN if last.action in DRAWING and not getattr(last.arguments, "wish", "") else ""


def _redo(talk: Talk, hit: re.Match[str]) -> str | None:
    undone = talk.last is not None and talk.last.action == "undo"
    if talk.steps or not (undone or hit.groupdict().get("plainly")):
        return None
    return talk.make(
        "redo", times=times(hit.groupdict().get("count")) or (getattr(talk.last.arguments, "times", 1) if talk.last and undone else 1)
    )


def _once_more(talk: Talk, hit: re.Match[str]) -> str | None:
    """`once more`, after an undo or redo."""
    if talk.steps or talk.last is None or talk.last.action not in {"undo", "redo"}:
        return None
    return talk.make(talk.last.action, times=times(hit["count"]) or 1)


def _history(talk: Talk, hit: re.Match[str]) -> str | None:
    del hit
    return talk.make("show_history")


def _hold(talk: Talk, hit: re.Match[str]) -> str | None:
    if talk.steps and talk.steps[-1].action in DRAWING and words.STILL.match(hit.group()):
        return None
    which = _which(talk, hit["one"])
    return ONE_OF if which is None else talk.make("hold", which=which)


def _release(talk: Talk, hit: re.Match[str]) -> str | None:
    which = _which(talk, hit["one"])
    return ONE_OF if which is None else talk.make("hold", which=which, release=True)


# the list -----------------------------------------------------------------------------------------------------------------------------


def _swap(talk: Talk, hit: re.Match[str]) -> str | None:
    found = _both(talk, hit)
    if len(found) < 2 and words.TURNED.match(hit.group()):
        return None
    if len(found) != 2 or not fine(talk, found):
        return TWO
    return talk.make("swap", one=found[0], other=found[1])


def _move(talk: Talk, hit: re.Match[str]) -> str | None:
    moved, beside = _of(talk, hit["one"]), _of(talk, hit["two"])
    back = hit["way"].casefold() in BACK
    between = hit["way"].casefold().endswith("between")
    if not (fine(talk, moved) and fine(talk, beside)) or len(moved) != 1 or len(beside) != 1 + between:
        return ONE_OF
    return talk.make("move", number=moved[0], **({"before": beside[0]} if back else {"after": beside[0]}))


def _move_to_end(talk: Talk, hit: re.Match[str]) -> str | None:
    moved = _of(talk, hit["one"])
    if not fine(talk, moved) or len(moved) != 1:
        return ONE_OF
    return moved_to_end(talk, moved[0], _of(talk, hit.groupdict().get("scene")), start=hit["end"].casefold() in STARTS)


def moved_to_end(talk: Talk, number: str, scenes: list[str], *, start: bool) -> str:
    """Moves a shot or panel to the start or the end of its scene; the scene may have been named."""
    scene = next((scene for scene in talk.board.scenes if number in _numbers_of(scene)), None)
    if scene is None:
        return ONE_OF
    if scenes and scenes != [scene.number]:
        return "Panels and shots stay in their scene, since their words are of that scene's script."
    first, last = ends_of(talk.board, scene.number)
    return talk.make("move", number=number, **({"before": first} if start else {"after": last}))


def _numbers_of(scene: Any) -> set[str]:
    return {scene.panel_number(panel) for panel in scene.panels} | {scene.shot_number(shot) for shot in scene.shots}


def _step(talk: Talk, hit: re.Match[str]) -> str | None:
    """`move 3B up`, `one earlier`."""
    moved = _of(talk, hit["one"])
    if not fine(talk, moved) or len(moved) != 1:
        return ONE_OF
    return moved_by(talk, moved[0], times(hit.groupdict().get("count")) or 1, back=hit["way"].casefold() in EARLIER)


def moved_by(talk: Talk, number: str, count: int, *, back: bool) -> str:
    """Moves a shot or panel so many places within its scene."""
    beside = neighbour(talk.board, number, -count if back else count)
    if not beside:
        return f"{number} is at that end of its scene already." if count == 1 else f"There are not so many on that side of {number}."
    return talk.make("move", number=number, **({"before": beside} if back else {"after": beside}))


def _split(talk: Talk, hit: re.Match[str]) -> str | None:
    found = _of(talk, hit["one"])
    quote, panel = hit.groupdict().get("quote"), _of(talk, hit.groupdict().get("two"))
    if not fine(talk, found) or len(found) != 1 or len(panel) > 1:
        return SPLIT_ALONE
    at = talk.signs.quotes[ord(quote) - 0xE200].strip() if quote else panel[0] if panel else ""
    return SPLIT_ALONE if hit.groupdict().get("rest") else talk.make("split", number=found[0], at=at)


def _merge(talk: Talk, hit: re.Match[str]) -> str | None:
    found = list(dict.fromkeys(_both(talk, hit)))
    if len(found) < 2 or not fine(talk, found):
        return "Which ones? Name panels that follow each other, or shots of one scene, as in: merge 3B-1 and 3B-2."
    shots = [is_shot(talk.board, one) for one in found]
    if hit.groupdict().get("panel") and any(shots):
        found = [panel for one in found for panel in panels_of(talk, one)]
    return talk.make("merge", numbers=",".join(found))


def panels_of(talk: Talk, number: str) -> list[str]:
    """The panels (numbers) of a shot, or the panel."""
    rows = ((scene.shot_number(scene.shot(panel.shot)), scene.panel_number(panel)) for scene, panel in talk.board.panels())
    return [panel for shot, panel in rows if number in {shot, panel}]


def _delete(talk: Talk, hit: re.Match[str]) -> str | None:
    found = _of(talk, hit["one"])
    return ONE_OF if not fine(talk, found) or talk.conditional else talk.make("delete", numbers=",".join(found))


def _add(talk: Talk, hit: re.Match[str]) -> str | None:
    told = hit.groupdict()
    beside = _of(talk, told.get("one"))
    back = (told.get("way") or "after").casefold() in BACK
    if told.get("end"):
        return _add_at_end(talk, hit, _of(talk, told["home"]))
    if (told.get("way") or "").casefold().endswith("between"):
        beside = [*beside, *_of(talk, told.get("two"))][:1]
    if not fine(talk, beside) or len(beside) != 1:
        return PLACES
    return _added(talk, hit, "before" if back else "after", beside[0])


def _add_at_end(talk: Talk, hit: re.Match[str], scene: list[str]) -> str | None:
    if len(scene) != 1 or fine(talk, scene):
        return PLACES
    first, last = ends_of(talk.board, scene[0])
    start = hit["end"].casefold() in STARTS
    return _added(talk, hit, "before" if start else "after", first if start else last)


def _added(talk: Talk, hit: re.Match[str], way: str, beside: str) -> str:
    """A new shot or panel with what is said of it."""
    unit, about = hit["unit"].casefold(), " ".join(filter(None, (hit.groupdict().get("about"), hit.groupdict().get("more"))))
    about = trimmed(talk.signs.spoken(about))
    size = next((SIZE_NAMES[name][0].value for name in _sized(f"{hit.groupdict().get('kind') or ''} {unit}") if name in SIZE_NAMES), "")
    same = unit.startswith(words.OF_SHOT) and not size
    subjects = ", ".join(_named(talk, about))
    told = {"direction": about, "size": size, "subjects": "" if same else subjects}
    return talk.make("add_shot", **{way: beside, "same_shot": same} | {name: value for name, value in told.items() if value})


def _sized(text: str) -> list[str]:
    """What may be a name of a size in a text, the longest first: `medium close up`, `close up`."""
    plain = [word.removesuffix("s") if len(word) > 3 else word for word in text.casefold().replace("-", " ").split()]
    runs = [" ".join(plain[at : at + size]) for size in (3, 2, 1) for at in range(len(plain) - size + 1)]
    return [words.SIZES_IN_SHORT.get(run, run) for run in runs]


def _named(talk: Talk, text: str) -> list[str]:
    """Names of the people in a text; of a thing where there is nobody."""
    said = {folded(word).removesuffix("'s").removesuffix("’s") for word in WORD.findall(text)}
    told = talk.board.breakdown
    people = [who.name for who in told.characters if any(folded(part) in said for part in who.name.split())]
    return people or [prop.name for prop in told.props if folded(prop.name) in said][:1]


# fields -------------------------------------------------------------------------------------------------------------------------------


def _field(talk: Talk, hit: re.Match[str]) -> str | None:
    """`set the lens of 3B to 50`."""
    which, name = _which(talk, hit["one"]), words.FIELDS[hit["field"].casefold()]
    value = _value(name, talk.signs.spoken(hit["value"]))
    if which is None or not value:
        return None
    action = "set_panels" if name == "duration" else "set_shots"
    return talk.make(action, **{"which": which, name: value})


def _value(name: str, text: str) -> str:
    """A value as the shot list takes it; empty where it can't be one."""
    plain = " ".join(text.strip(" .,!\"'").split())
    if name in {"lens", "duration"}:
        figure = words.FIGURE.search(plain)
        return figure[0].replace(",", ".") if figure else str(times(plain.split()[0]) or "") if plain else ""
    if name == "move":
        plain = words.MOVES.get(plain.casefold(), plain.casefold())
        return plain if plain in {move.value for move in Move} else ""
    return plain


def _lens(talk: Talk, hit: re.Match[str]) -> str | None:
    which = _which(talk, hit["one"])
    return None if which is None else talk.make("set_shots", which=which, lens=hit["value"])


def _equipment(talk: Talk, hit: re.Match[str]) -> str | None:
    which = _which(talk, hit["one"])
    return None if which is None else talk.make("set_shots", which=which, equipment=hit["value"].lower())


def _duration(talk: Talk, hit: re.Match[str]) -> str | None:
    which, value = _which(talk, hit["one"]), _value("duration", hit["value"])
    return None if which is None or not value else talk.make("set_panels", which=which, duration=value)


def _note(talk: Talk, hit: re.Match[str]) -> str | None:
    which, note = _which(talk, hit["one"]), talk.signs.spoken(hit["note"]).strip(" \"'.,:")
    return None if which is None or not note else talk.make("set_panels", which=which, note=note)


def _sound(talk: Talk, hit: re.Match[str]) -> str | None:
    which, sound = _which(talk, hit["one"] or hit.groupdict().get("there")), talk.signs.spoken(hit["sound"]).strip(" \"'.,:")
    return None if which is None or not sound else talk.make("set_panels", which=which, sound=sound[:120])


TABLE: tuple[tuple[re.Pattern[str], Callable[[Talk, re.Match[str]], str | None]], ...] = (
    (words.REDO, _redo),
    (words.ONCE_MORE, _once_more),
    *((pattern, _undo) for pattern in words.UNDO_SOME),
    (words.UNDO, _undo),
    (words.HISTORY, _history),
    (words.RELEASE, _release),
    (words.OFF_HOLD, _release),
    (words.HOLD, _hold),
    (words.ON_HOLD, _hold),
    (words.SWAP, _swap),
    (words.TRADE, _swap),
    (words.MOVE_TO_END, _move_to_end),
    (words.MOVE, _move),
    (words.COMES, _move),
    (words.STEP, _step),
    (words.SPLIT, _split),
    (words.IN_TWO, _split),
    (words.MERGE, _merge),
    (words.DELETE, _delete),
    (words.ADD, _add),
    (words.ADD_AFTER, _add),
    (words.ADD_AT, _add),
    (words.ADD_TERSE, _add),
    (words.FIELD, _field),
    (words.FIELD_AFTER, _field),
    (words.LENS, _lens),
    (words.ON_LENS, _lens),
    (words.EQUIPMENT, _equipment),
    (words.ON_EQUIPMENT, _equipment),
    (words.LASTS, _duration),
    (words.NOTE, _note),
    (words.SOUND, _sound),
    (words.SOUND_OF, _sound),
)
"""The orders in the order they are tried; a maker that answers None leaves the clause to the next."""
