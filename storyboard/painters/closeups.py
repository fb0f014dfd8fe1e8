"""An insert in words: the thing it is on, whose hands are at it and what they do, or what it does by itself."""

from __future__ import annotations

from storyboard.model.board import Board
from storyboard.model.shots import Detail, Panel, Shot
from storyboard.model.stage import Stage
from storyboard.painters.lettering import inline
from storyboard.shots import two_things
from storyboard.shots.clock_words import CLOCKS
from storyboard.shots.sight_names import spoken
from storyboard.shots.vocabulary import EVENTS

KNOCKED = "knock"
"""The event that is somebody else's."""

THING = "thing"
"""What is said of a sight that is no more than a shape and has no name."""


def told(board: Board, scene: str, shot: Shot, panel: Panel, stage: Stage) -> str:
    """What is seen close; empty for a picture that is no insert. `scene` is the id of the scene it stands in."""
    if not stage.insert:
        return ""
    detail = panel.detail or Detail()
    handled = _handled(board, panel, shot, detail)
    on = two_things.spoken(detail.at) or (f"lying on or in this: {_plain(detail.at)}" if detail.at and not handled else "")
    return ", ".join(filter(None, (_thing(board, scene, shot, panel, stage), _shown(detail, stage), handled, on)))


def lettered(stage: Stage) -> tuple[str, ...]:
    """What is to be read on the thing; the time of a clock is shown by its hands."""
    return (inline(stage.insert_words),) if stage.insert_words and stage.insert not in CLOCKS else ()


def _thing(board: Board, scene: str, shot: Shot, panel: Panel, stage: Stage) -> str:
    """By the script's name of it: the prop's, where the insert is on that, else what the words call it."""
    own = panel.detail if panel.detail is not None and panel.detail.kind else None
    known = {prop.id: prop for prop in board.breakdown.props}
    near = (*shot.subjects, *panel.props, *(one.holds for one in panel.blocking))
    about = (prop.id for prop in board.breakdown.props if own is not None and scene in prop.scenes)
    fits = (known[id].name for id in (*near, *about) if id in known and (own is None or known[id].kind == own.kind))
    return f"the {inline(next(fits, own.named or spoken(own.kind) or THING if own is not None else spoken(stage.insert) or THING))}"


def _shown(detail: Detail, stage: Stage) -> str:
    return f"showing {inline(detail.words)}" if detail.words and stage.insert in CLOCKS else ""


def _handled(board: Board, panel: Panel, shot: Shot, detail: Detail) -> str:
    """Hands and their deed, what happens to it by itself, or in whose hand it is."""
    if detail.hand == KNOCKED:
        return "at which somebody knocks"
    if detail.hand in EVENTS:
        return f"which {_plain(detail.hand)}"
    return _worked(board, detail) if detail.hand else _held(board, panel, shot)


def _worked(board: Board, detail: Detail) -> str:
    whose = board.breakdown.people.get(detail.by)
    hands = f"the hands of {inline(whose.name)}" if whose is not None else "hands"
    return f"{hands} at it{f' with a {_plain(detail.tool)}' if detail.tool else ''} ({_plain(detail.hand)})"


def _held(board: Board, panel: Panel, shot: Shot) -> str:
    """In whose hand it is."""
    holder = next((one.character for one in panel.blocking if one.holds and one.holds in shot.subjects), "")
    who = board.breakdown.people.get(holder)
    return f"in the hand of {inline(who.name)}" if who is not None else ""


def _plain(word: str) -> str:
    """One of our words as people write it."""
    return inline(spoken(word))
