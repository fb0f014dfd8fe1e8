"""What Gemini is sent: labelled references, the brief, and what is refused before the call."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from storyboard.model.shots import Framing, Panel
from storyboard.model.takes import Reference
from storyboard.painters.brief import system
from storyboard.painters.gemini import models
from storyboard.painters.gemini.request import build, seed
from storyboard.painters.gemini.samples import Sample
from storyboard.ports import Edit, FixRequest, PaintRequest
from storyboard.testing.painting import SHOT, STAGE

MODEL = models.load().models["gemini-3-pro-image"]
BRIEF = 'MIA stands at the rail. Words to be read: "HARBOUR".\n'


def picture(colour: str, form: str = "PNG") -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (60, 40), colour).save(out, form)
    return out.getvalue()


MIA, PIER, TAKE = picture("red"), picture("green"), picture("blue", "JPEG")


@pytest.fixture
def folder(tmp_path: Path) -> str:
    for name, data in (("MIA.png", MIA), ("pier.png", PIER), ("take.jpg", TAKE)):
        (tmp_path / name).write_bytes(data)
    return str(tmp_path)


def request(folder: str = "", **more: Any) -> PaintRequest:
    told: dict[str, Any] = {"brief": BRIEF, "stage": STAGE, "shot": SHOT, "panel": Panel(id="p7", shot="h1"), "folder": folder}
    return PaintRequest(**told | more)


PERSON = Reference(role="person", name="MIA", file="MIA.png")
PLACE = Reference(role="place", name="THE PIER", file="pier.png")
EDIT = Edit(file="take.jpg", sha256="", note="Make it night.")


def test_each_reference_follows_the_name_the_brief_calls_it_by_and_the_brief_comes_last(folder: str) -> None:
    parts = build(request(folder, references=(PERSON, PLACE)), MODEL).parts
    assert [type(part) for part in parts] == [str, Sample, str, Sample, str]
    assert parts[0] == "Picture 1:"
    assert parts[1] == Sample(MIA, "image/png")
    assert parts[2] == "Picture 2:"
    assert parts[3] == Sample(PIER, "image/png")
    assert parts[4] == BRIEF.rstrip()


def test_the_prompt_that_is_kept_is_everything_that_was_said(folder: str) -> None:
    sent = build(request(folder, references=(PERSON,)), MODEL)
    assert sent.prompt.startswith(system())
    assert "Picture 1:\n[image/png]" in sent.prompt
    assert sent.prompt.endswith(BRIEF.rstrip())


def test_an_edit_sends_the_picture_under_the_name_the_brief_calls_it_by(folder: str) -> None:
    parts = build(request(folder, edit=EDIT), MODEL).parts
    assert parts == ("The picture to change:", Sample(TAKE, "image/jpeg"), BRIEF.rstrip())


def test_a_trim_is_told_only_where_it_takes_something() -> None:
    assert "trimmed to 2:1: compose for the middle 90 % of the height" in str(build(request(aspect="2:1"), MODEL).parts[-1])
    assert "middle 94 % of the width" in str(build(request(aspect="0.63:1"), MODEL).parts[-1])
    assert "trimmed" not in str(build(request(aspect="16:9"), MODEL).parts[-1])
    assert "trimmed" not in str(build(request(aspect="2.39:1"), MODEL).parts[-1])


def test_a_reference_sheet_has_its_own_instructions() -> None:
    sheet = SHOT.model_copy(update={"framing": Framing.SHEET})
    assert build(request(shot=sheet), MODEL).system == system(sheet=True)
    assert build(request(), MODEL).system == system()


def test_a_seed_in_words_is_a_number_of_32_bits() -> None:
    numbers = {seed(f"p1.{attempt}.0") for attempt in range(100)}
    assert len(numbers) == 100
    assert all(0 <= number < 2**31 for number in numbers)
    assert seed("p1.1.0") == seed("p1.1.0")


TOO_MUCH: dict[str, tuple[dict[str, Any], str]] = {
    "references": ({"references": (PLACE,) * 15}, "15 pictures; it takes 14"),
    "references and an edit": ({"references": (PLACE,) * 14, "edit": EDIT}, "15 pictures; it takes 14"),
    "people": ({"references": (PERSON,) * 6}, "6 pictures of people; it takes 5"),
    "words": ({"brief": "x" * 40_001}, "40001 characters of brief; it takes 40000"),
    "size": ({"size": "512"}, "the size 512; it paints 1K, 2K, 4K"),
    "lower case": ({"size": "1k"}, "the size 1k"),
}


@pytest.mark.parametrize("name", TOO_MUCH)
def test_more_than_the_model_takes_is_refused_before_the_call(name: str, folder: str) -> None:
    more, words = TOO_MUCH[name]
    with pytest.raises(FixRequest, match=words):
        build(request(folder, **more), MODEL)


def test_a_request_that_is_too_large_as_a_whole_is_refused_before_the_call(folder: str) -> None:
    small = MODEL.model_copy(update={"request_bytes": 200})
    with pytest.raises(FixRequest, match="p7"):
        build(request(folder, references=(PERSON, PLACE)), small)
