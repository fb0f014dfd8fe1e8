"""What the emulator's pictures really show, told to whoever stands in for a text model that looks at them."""

from __future__ import annotations

import io
import json
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from hashlib import sha256
from typing import Any

import pytest
from google import genai
from google.genai import types
from PIL import Image

from storyboard.testing.gemini import Emulator, Fault, Miscast, Received, Script, at, emulator, first, never, where
from storyboard.testing.gemini.gallery import STRANGER, WORDS

PAINTER, TALKER = "gemini-3-pro-image", "gemini-3.8-flash"


@contextmanager
def client(server: Emulator) -> Generator[genai.Client]:
    made = genai.Client(api_key="any", http_options=types.HttpOptions(base_url=server.url, api_version="v1", timeout=20_000))
    try:
        yield made
    finally:
        made.close()


def png(number: int) -> bytes:
    target = io.BytesIO()
    Image.new("RGB", (64, 64), (number, 90, 7)).save(target, "PNG")
    return target.getvalue()


MIA, TOM = png(1), png(2)


def part(data: bytes, mime: str = "image/png") -> types.Part:
    return types.Part.from_bytes(data=data, mime_type=mime)


def final(answer: Any) -> bytes:
    data = [item.inline_data.data for item in answer.parts if item.inline_data and not item.thought][-1]
    assert isinstance(data, bytes)
    return data


def paint(made: genai.Client, text: str = "Mia and Tom at the harbour") -> bytes:
    return final(send(made, PAINTER, "MIA:", part(MIA), "TOM:", part(TOM), text, response_modalities=["IMAGE"]))


def looking(request: Received) -> Mapping[str, Any]:
    """A model that tells the truth about the pictures it is shown."""
    return {"seen": [{"people": seen.people, "text": seen.text} if seen else None for seen in request.seen]}


def send(made: genai.Client, model: str, *contents: Any, **more: Any) -> Any:
    return made.models.generate_content(model=model, contents=list(contents), config=types.GenerateContentConfig(**more))


def look(made: genai.Client, *pictures: bytes, mime: str = "image/jpeg") -> Sequence[Any]:
    answer = send(made, TALKER, "Who is here?", *[part(data, mime) for data in pictures])
    seen: list[Any] = json.loads(answer.text)["seen"]
    return seen


def smaller(data: bytes, width: int, file_format: str = "JPEG") -> bytes:
    target = io.BytesIO()
    with Image.open(io.BytesIO(data)) as image:
        image.resize((width, image.height * width // image.width)).save(target, file_format)
    return target.getvalue()


def test_a_model_can_be_asked_who_is_in_a_picture() -> None:
    with emulator(write=looking) as server, client(server) as made:
        assert look(made, paint(made)) == [{"people": ["MIA", "TOM"], "text": ""}]


@pytest.mark.parametrize("width", [1024, 768, 512, 320])
def test_a_scaled_copy_is_known_too(width: int) -> None:
    with emulator(write=looking) as server, client(server) as made:
        copy = smaller(paint(made), width)
        assert look(made, copy)[0]["people"] == ["MIA", "TOM"]
        known = server.what_it_painted(copy)
        assert known is not None
        assert known.request.references == (sha256(MIA).hexdigest(), sha256(TOM).hexdigest())
        assert "harbour" in known.request.prompt
        assert known.fault == ""


def test_pictures_of_others_are_unknown() -> None:
    with emulator(write=looking) as server, client(server) as made:
        assert look(made, MIA, mime="image/png") == [None]
        assert server.what_it_painted(MIA) is None
        assert server.what_it_painted(b"no picture") is None


TRUTHS: dict[Miscast, tuple[set[int], bool, str]] = {
    Miscast.WRONG_PERSON: ({2}, True, ""),
    Miscast.EXTRA_PERSON: ({3}, True, ""),
    Miscast.MISSING_PERSON: ({1}, False, ""),
    Miscast.UNASKED_TEXT: ({2}, False, WORDS),
}


@pytest.mark.parametrize(("fault", "truth"), TRUTHS.items())
def test_what_was_painted_may_differ_from_what_was_asked(fault: Miscast, truth: tuple[set[int], bool, str]) -> None:
    counts, strange, text = truth
    with emulator(write=looking, faults=first(1, fault)) as server, client(server) as made:
        wrong, right = paint(made), paint(made)
        (seen,) = look(made, wrong)
        assert len(seen["people"]) in counts
        assert (STRANGER in seen["people"]) is strange
        assert seen["text"] == text
        assert look(made, smaller(right, 768)) == [{"people": ["MIA", "TOM"], "text": ""}]
        known = server.what_it_painted(smaller(wrong, 768))
        assert known is not None
        assert (known.asked, known.fault) == (("MIA", "TOM"), str(fault))
        assert server.counts[str(fault)] == 1


def test_whoever_knows_the_wording_says_who_is_asked_for() -> None:
    def cast(request: Received) -> Sequence[str]:
        return [name for name in ("Mia", "Tom") if name in request.prompt]

    with emulator(write=looking, cast=cast) as server, client(server) as made:
        assert look(made, paint(made, "Tom alone"))[0]["people"] == ["Tom"]


def test_a_picture_that_is_changed_keeps_its_people() -> None:
    with emulator(write=looking) as server, client(server) as made:
        before = paint(made)
        after = final(send(made, PAINTER, "The picture to change:", part(before, "image/jpeg"), "At night."))
        assert look(made, after)[0]["people"] == ["MIA", "TOM"]


@pytest.mark.parametrize("fault", [Fault.WRONG_SIZE, Fault.PNG, Fault.THOUGHT_ONLY])
def test_odd_pictures_are_known(fault: Fault) -> None:
    with emulator(faults=at({1: fault})) as server, client(server) as made:
        pictures = [item.inline_data.data for item in send(made, PAINTER, "MIA:", part(MIA), "a boat").parts if item.inline_data]
        known = [server.what_it_painted(data) for data in pictures]
        assert [item.people for item in known if item] == [("MIA",)] * len(pictures)


@pytest.mark.parametrize("faults", [never, where(lambda _: True, Miscast.WRONG_PERSON)])
def test_text_models_are_never_miscast(faults: Script) -> None:
    with emulator(faults=faults) as server, client(server) as made:
        assert made.models.generate_content(model=TALKER, contents="hello").text == "Done."
        assert server.counts == {"answered": 1}
