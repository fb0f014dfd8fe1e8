"""Plates, tags and labels have their words on them, and are on what a plan says."""

from __future__ import annotations

import pytest

from storyboard.shots import vocabulary
from storyboard.shots.draft_inserts import borne_by


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("name plate", "name_plate"),
        ("brass nameplate", "name_plate"),
        ("plaque", "name_plate"),
        ("metal tag", "metal_tag"),
        ("luggage tag", "tag"),
        ("label", "label"),
        ("serial number", "steel_plate"),
        ("number plate", "number_plate"),
        ("plate", "plate"),
    ],
)
def test_what_is_read_is_no_crockery(name: str, kind: str) -> None:
    assert vocabulary.close(name) == kind


@pytest.mark.parametrize(
    ("kind", "at", "drawn"),
    [
        ("tag", "on collar", ("collar", "")),
        ("name_plate", "on robot", ("robot", "")),
        ("plate", "on robot", ("robot", "")),
        ("label", "on suitcase", ("suitcase", "")),
        ("name_plate", "on door", ("name_plate", "")),
        ("tag", "on feet", ("tag", "")),
        ("tag", "in palm", ("tag", "in palm")),
        ("tag", "", ("tag", "")),
        ("key", "on suitcase", ("key", "on suitcase")),
    ],
)
def test_words_are_read_on_what_bears_them(kind: str, at: str, drawn: tuple[str, str]) -> None:
    assert borne_by(kind, at) == drawn
