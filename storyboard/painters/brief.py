"""A request in words: what a painter that reads is asked for, for panels, reference sheets and edits.

The script's own words are quoted, never paraphrased, and fenced: every line of them begins with `> ` or stands in quotation marks,
and nothing in them can end the quotation, so that a script cannot give orders.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from storyboard.breakdown.natures import called
from storyboard.model.board import Board, SceneBoard
from storyboard.model.cast import Age, Appearance, PlaceKind
from storyboard.model.screenplay import SHOWN
from storyboard.model.shots import Framing, Panel, Shot
from storyboard.model.stage import Stage
from storyboard.model.takes import Reference
from storyboard.painters import closeups, lettering, wording
from storyboard.painters.edits import presets
from storyboard.painters.lettering import inline
from storyboard.ports import Edit
from storyboard.prompts import environment, render
from storyboard.references.sheets import home, is_sheet, subject
from storyboard.references.sight import visible
from storyboard.staging import solid
from storyboard.staging.space import View

DROPS: tuple[tuple[str, str], ...] = (
    ("reminders", "the reminder of what must not be in the picture"),
    ("camera", "height of the lens and direction of the light"),
    ("known", "descriptions of people whose picture goes along"),
    ("looks", "where people look"),
    ("props", "things that lie about"),
    ("pictures", "what to keep of each reference picture"),
    ("described", "descriptions of people"),
)
"""What is left out of a brief that is too long, least important first, and what the take calls it."""

SHORT = 2_000
"""Characters of prompt below which a painter is asked in few words, where there is a template for that."""

SHORTENED = frozenset({"panel", "edit", "character"})
"""Templates that have a short form (`panel.short.j2`); the others are short."""

MOST_LINES = 3
"""Lines of script quoted on the sheet of a place or prop."""

MOST_QUOTED = 12
"""Lines of script a brief keeps at most once it must be cut."""

AGES = {Age.CHILD: "a child", Age.YOUNG: "young", Age.ADULT: "adult", Age.OLD: "old"}

Values = Mapping[str, object]


class Brief(NamedTuple):
    """A request in words, and what had to be left out of it for its length."""

    text: str
    dropped: tuple[str, ...] = ()


class Subject(NamedTuple):
    """Everything a brief is about."""

    board: Board
    scene: SceneBoard
    panel: Panel
    shot: Shot
    stage: Stage
    references: tuple[Reference, ...]
    ground: bool = False
    """True where the painter may look things up."""
    brief: bool = False
    """True where it is asked in few words."""


def system(*, sheet: bool = False) -> str:
    """What a painter that takes a system instruction is told once: the trade, and that quoted text is no order.

    Args:
        sheet: True for a character's reference sheet, the only picture with more than one view.
    """
    return render("system.j2", sheet=sheet)


def written(
    board: Board,
    scene: SceneBoard,
    panel: Panel,
    stage: Stage,
    references: Sequence[Reference] = (),
    *,
    edit: Edit | None = None,
    ground: bool = False,
    limit: int | None = None,
) -> Brief:
    """The whole request for a panel, a reference sheet, or a change to a picture.

    Args:
        board: script, cast and style.
        scene: the panel's scene; for a sheet the scene of the sheets.
        panel: what is to be painted.
        stage: the panel staged.
        references: the pictures that go along, in the order they are sent.
        edit: the change, where a picture is to be changed.
        ground: whether the painter may look things up.
        limit: most characters; what is left out for it is said in `dropped`, least important first.
    """
    own = home(board, scene, panel)
    brief = limit is not None and limit < SHORT
    about = Subject(board, own, panel, panel.seen(own.shot(panel.shot)), stage, tuple(references), ground, brief)
    names = [name for name, _ in DROPS]
    for count in range(len(DROPS) + 1):
        text = _rendered(about, frozenset(names[count:]), edit)
        if limit is None or len(text) <= limit:
            return _filled(about, edit, names[count:], limit) if limit is not None and count else Brief(text)
    return _cut(about, edit, limit or 0)


def _filled(about: Subject, edit: Edit | None, kept: Sequence[str], limit: int) -> Brief:
    """A brief that fits, with whatever else fits as well, most important first: what was left out last may have made room for more."""
    keep = frozenset(kept)
    for name, _ in reversed(DROPS):
        if name not in keep and len(_rendered(about, keep | {name}, edit)) <= limit:
            keep |= {name}
    return Brief(_rendered(about, keep, edit), tuple(what for name, what in DROPS if name not in keep))


def _cut(about: Subject, edit: Edit | None, limit: int) -> Brief:
    """The shortest brief: script lines leave from the last one on; then the end is cut off."""
    dropped = (*(what for _, what in DROPS), "lines of the script")
    shorter = (_rendered(about, frozenset(), edit, lines) for lines in range(MOST_QUOTED, 0, -1))
    if (fitting := next((text for text in shorter if len(text) <= limit), None)) is not None:
        return Brief(fitting, dropped)
    text = _rendered(about, frozenset(), edit, 0)
    return Brief(text, dropped) if len(text) <= limit else Brief(text[:limit].rsplit(" ", 1)[0], (*dropped, "the end of the brief"))


def _rendered(about: Subject, keep: frozenset[str], edit: Edit | None, lines: int | None = None) -> str:
    values = _edit(about, edit) if edit else SHEETS[about.shot.framing](about) if is_sheet(about.panel) else _panel(about, keep)
    happens = [line for text in values.happens for line in lettering.lines(text)][:lines]
    text = (
        environment()
        .get_template(f"prompts/{values.template}{'.short' if about.brief and values.template in SHORTENED else ''}.j2")
        .render({**_common(about, keep), **values.says, "happens": happens, "keep": keep})
    )
    return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"


def _common(about: Subject, keep: frozenset[str]) -> Values:
    """What all templates know."""
    return {
        "aspect": about.board.options.aspect,
        "style": style_words(about.board.options.style),
        "notes": [inline(note.text) for note in about.panel.notes if not note.plain and note.text.strip()],
        "references": [wording.reference_line(reference, short="pictures" not in keep) for reference in about.references],
        "words": (),
        "ground": about.ground,
        "framing": wording.framing(about.board, about.shot, nobody=not visible(about.stage)),
        "camera": wording.camera(about.stage),
        "light": wording.light(about.panel.light, interior=about.stage.interior),
        "place": inline(about.stage.place_name or about.scene.scene.location) or "an unnamed place",
    }


@cache
def style_words(style: str) -> str:
    """A style's name and what its style sheet says it is."""
    file = files("storyboard.templates").joinpath("styles", f"{style}.toml")
    told = tomllib.loads(file.read_text(encoding="utf-8")).get("description", "") if file.is_file() else ""
    return f"{style}: {told}" if told else style


class Filled(NamedTuple):
    """What a template is filled with beside what all know."""

    template: str
    says: Values
    happens: Sequence[str] = ()
    """Lines of script to be quoted."""


def _panel(about: Subject, keep: frozenset[str]) -> Filled:
    board, panel, stage = about.board, about.panel, about.stage
    happens = script_lines(board, panel)
    pictured = frozenset(reference.name for reference in about.references if reference.role == "person")
    people = [] if stage.insert else wording.persons(board, about.scene, panel, stage, keep, pictured)
    values = {
        "people": people,
        "crowd": len(people) > 1,
        "insert": closeups.told(board, about.scene.scene.id, about.shot, panel, stage),
        "props": _lying(about),
        "words": lettered(board, panel, stage),
    }
    return Filled("panel", values, [*happens, *([panel.direction] if panel.direction.strip() else [])])


def lettered(board: Board, panel: Panel, stage: Stage) -> tuple[str, ...]:
    """The words that are to be read in a panel's picture."""
    read = lettering.words(script_lines(board, panel))
    own = (words for words in closeups.lettered(stage) if words.casefold() not in {one.casefold() for one in read})
    return (*read, *own, *_labels(stage))


def titled(stage: Stage, board: Board, panel: Panel) -> Stage:
    """The stage with the titles and supers of a panel's words laid over it, and on its sign what they say stands there."""
    lines = script_lines(board, panel)
    words, sign = " ".join(lettering.titles(lines)), next(iter(lettering.signs(lines)), "")
    sign = sign if len(sign) <= SIGN else ""
    pieces = tuple(one.model_copy(update={"label": sign}) if sign and one.kind == "sign" else one for one in stage.pieces)
    return stage.model_copy(update={"title": words, "pieces": pieces}) if words or sign else stage


SIGN = 14
"""Most letters that are read on a sign of the set."""


def script_lines(board: Board, panel: Panel) -> list[str]:
    """What the panel covers of the script that is seen, verbatim."""
    known = board.screenplay.index
    return [known[cover.element].text[cover.start : cover.end].strip() for cover in panel.covers if known[cover.element].kind in SHOWN]


def _lying(about: Subject) -> list[str]:
    """The panel's things that nobody holds and that the shot is not on anyway; a close view of one thing has no others."""
    if about.stage.insert:
        return []
    held = {item.holds for item in about.panel.blocking}
    skip = held | set(about.shot.subjects)
    return [f"the {inline(prop.name)}" for prop in about.board.breakdown.props if prop.id in about.panel.props and prop.id not in skip]


def _labels(stage: Stage) -> tuple[str, ...]:
    """Words on the fronts of known places that the frame shows."""
    if stage.place is PlaceKind.UNKNOWN:
        return ()
    view = View(stage.camera, stage.aspect, 1.0)
    shown = [item for item in stage.pieces if item.label and any(_inside(view, corner) for corner in solid.corners(item))]
    return tuple(dict.fromkeys(inline(item.label) for item in shown))


def _inside(view: View, point: tuple[float, float, float]) -> bool:
    x, y = view.project(point)
    return view.depth(point) > view.near and 0 <= x <= view.width and 0 <= y <= view.height


def _character(about: Subject) -> Filled:
    board = about.board
    id = next((figure.character for figure in about.stage.figures), about.shot.subjects[0])
    who = board.breakdown.people[id]
    look = next((look for look in board.breakdown.looks if look.id == subject(about.panel)), None)
    values = {
        "name": inline(who.name),
        "description": inline(who.description),
        "look": inline(look.description or look.name) if look else "",
        "build": built(who.age, look.appearance if look else who.appearance),
        "nature": called(who),
    }
    return Filled("character", values)


def built(age: Age, look: Appearance) -> str:
    """Age, sex as drawn, and height, in words."""
    build = "" if look.build == "child" or look.nature else f", {look.build}"
    kind = "" if not look.nature else f"{'toy ' if look.toy else ''}{look.nature}, "
    return f"{kind}{AGES[age]}{build}, about {look.height:.2f} m tall"


def _place(about: Subject) -> Filled:
    found = next((place for place in about.board.breakdown.places if place.id == subject(about.panel)), None)
    known = about.board.screenplay.index
    first = [known[id].text for id in about.scene.scene.elements if id in known and known[id].kind in SHOWN][:1]
    values = {
        "place": inline(found.name) if found else "the place",
        "real": inline(found.real) if found else "",
        "dressing": [inline(word) for word in found.dressing] if found else [],
        "words": (*lettering.signs(first), *_labels(about.stage)),
    }
    return Filled("place", values, first)


def _prop(about: Subject) -> Filled:
    found = next((prop for prop in about.board.breakdown.props if prop.id == subject(about.panel)), None)
    name = found.name if found else about.stage.insert
    pattern = re.compile(rf"\b{re.escape(name)}", re.IGNORECASE)
    scenes = set(found.scenes) if found else set[str]()
    known = about.board.screenplay.index
    ids = [id for scene in about.board.screenplay.scenes if scene.id in scenes for id in scene.elements if id in known]
    told = [known[id].text for id in ids if known[id].kind in SHOWN and pattern.search(known[id].text)]
    return Filled("prop", {"name": inline(name)}, told[:MOST_LINES])


SHEETS = {Framing.SHEET: _character, Framing.EMPTY: _place, Framing.INSERT: _prop}
"""What a reference sheet says, by its framing."""


def _edit(about: Subject, edit: Edit) -> Filled:
    values = {
        "note": inline(edit.note),
        "change": presets()[edit.preset],
        "region": region_words(edit.region) if edit.region else "",
        "words": lettering.words(script_lines(about.board, about.panel)),
    }
    return Filled("edit", values)


def region_words(region: tuple[float, float, float, float]) -> str:
    """A part of the picture in words: `from 10 % to 40 % of its width (from the left) and 0 % to 50 % of its height (from the top)`."""
    x, y, wide, high = (round(100 * value) for value in region)
    return f"from {x} % to {x + wide} % of its width (from the left) and from {y} % to {y + high} % of its height (from the top)"
