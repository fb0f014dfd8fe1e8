"""One script saved by several programs in several formats is one screenplay."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest

from storyboard.model.screenplay import Kind, Screenplay

Load = Callable[[str], Screenplay]

HINTS = frozenset({Kind.SECTION, Kind.SYNOPSIS, Kind.NOTE})


def facts(script: Screenplay, without: frozenset[Kind] = frozenset()) -> list[tuple[object, ...]]:
    return [
        (item.kind.value, item.text, item.dual, item.number, sorted((span.start, span.end, span.style) for span in item.emphasis))
        for item in script.elements
        if item.kind not in without
    ]


def test_final_draft_and_fade_in_and_its_own_format_are_one_script(load: Load) -> None:
    scripts = [load(name) for name in ("TestFDX-FD.fdx", "TestFDX-FI.fdx", "TestFDX-FI.fadein")]
    for one, other in pairwise(scripts):
        assert facts(one) == facts(other)
        assert one.title_page == other.title_page
        assert one.scenes == other.scenes
    assert [item.line for item in scripts[0].elements] == [item.line for item in scripts[2].elements] == list(range(1, 17))


def test_brick_and_steel_is_the_same_in_final_draft(load: Load) -> None:
    assert facts(load("Brick-and-Steel.fdx")) == facts(load("Brick-and-Steel.fountain"))


def test_birthday_card_is_the_same_in_final_draft(load: Load) -> None:
    """All is the same but for what the exporter changed: sections, synopses and notes are left out, `FADE OUT.` is typed as action."""
    wanted = facts(load("The-Last-Birthday-Card.fountain"), HINTS)
    got = facts(load("The-Last-Birthday-Card.fdx"))
    assert {item[0] for item in got} & HINTS == set()
    differences = {(one[:2], other[:2]) for one, other in zip(wanted, got, strict=True) if one != other}
    assert differences == {(("transition", "FADE OUT."), ("action", "FADE OUT."))}


@pytest.mark.parametrize("name", ["Brick-and-Steel.fdx", "TestFDX-FD.fdx", "TestFDX-FI.fadein", "The-Last-Birthday-Card.fdx"])
def test_the_same_file_gives_the_same_screenplay(load: Load, name: str) -> None:
    assert load(name) == load(name)
