"""Sentences of several deeds are as many lines for whoever plans freely."""

from __future__ import annotations

import pytest

from storyboard.breakdown.whole import break_down
from storyboard.ports import PlanRequest
from storyboard.script import fountain
from storyboard.script.scenes import screenplay
from storyboard.shots import draft
from storyboard.shots.beats import Beat
from storyboard.shots.clause_lines import clauses_of

HEAD = "INT. KITCHEN - DAY\n\nOWEN (36) and DELIA (34) stand by the table.\n\nOWEN\nWell?\n\n"


def request_of(told: str) -> PlanRequest:
    script = screenplay(fountain.read(HEAD + told + "\n"), "x")
    return PlanRequest(screenplay=script, breakdown=break_down(script), scene=script.scenes[0], aspect="16:9")


def lines(told: str) -> list[Beat]:
    return list(clauses_of(request_of(told)))[2:]


@pytest.mark.parametrize(
    "told",
    [
        "He cuts a slice of bread,| butters it| and puts it by her elbow.",
        "Delia sets the box on a crate,| pulls a ribbon from her hair| and ties it around his hand.",
        "They tear the papers from the lines| and drop to the floor.",
        "The trunk lid falls| and catches her hand.",
        "Owen walks in as Delia turns and looks at him.",
        "Delia, her dress brown to the waist, spreads the veil across the table.",
        "ROSE MARSH, 29, round-faced and flushed, drops down beside her with two glasses.",
        "He throws out string, candles and boots on the floor.",
        "He stops, turns.",
    ],
)
def test_a_clause_with_a_verb_of_its_own_is_a_line(told: str) -> None:
    assert [one.text.strip() for one in lines(told.replace("|", ""))] == [part.strip() for part in told.split("|")]


def test_lines_cover_every_visible_character_of_their_sentence() -> None:
    told = "He cuts a slice of bread, butters it and puts it by her elbow."
    request = request_of(told)
    found = [one.cover for one in clauses_of(request)][2:]
    text = next(one.text for one in request.screenplay.elements if one.id == found[0].element)
    assert " ".join(text[one.start : one.end] for one in found) == told


def test_a_draft_is_asked_for_by_clauses_and_may_have_more_panels_for_them() -> None:
    long = " ".join(["He cuts a slice of bread, butters it and puts it by her elbow."] * 8)
    ground = draft.Ground.of(request_of(long))
    assert len(ground.beats) == 2 + 3 * 8
    assert draft.usual(ground) > draft.usual(draft.Ground.of(request_of("He waits. " * 8)))
