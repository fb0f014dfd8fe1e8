"""Sound XML with its parts taken out, doubled, moved and renamed: read or refused, and what is read can be written and read again."""

from __future__ import annotations

import copy
import io
import random
import zipfile
from collections.abc import Callable
from pathlib import Path
from xml.etree.ElementTree import Element as Node
from xml.etree.ElementTree import tostring

import pytest
from defusedxml.ElementTree import fromstring

from storyboard.model.errors import InputError
from storyboard.model.screenplay import Screenplay
from storyboard.script import fdx, osf, write_fdx
from storyboard.script.found import Script
from storyboard.script.scenes import screenplay
from storyboard.testing import formats

DATA = Path(__file__).parent / "data"
TIMES = 120

TEXTS = [None, "", " ", "(", "\u2028", "INT. A - DAY", "1. INT. B", "²", "     indented"]
VALUES = ["", "-1", "99999999999999", "Yes", "1\n", "²", "１"]


def fade_in() -> bytes:
    with zipfile.ZipFile(io.BytesIO((DATA / "TestFDX-FI.fadein").read_bytes())) as opened:
        return opened.read("document.xml")


SOURCES: dict[str, tuple[Callable[[bytes, str], Script], Callable[[], bytes]]] = {
    "rich.fdx": (fdx.read, formats.FDX.encode),
    "TestFDX-FD.fdx": (fdx.read, (DATA / "TestFDX-FD.fdx").read_bytes),
    "document.osf": (osf.read, fade_in),
}


def shuffled(root: Node, dice: random.Random) -> bytes:
    changed = copy.deepcopy(root)
    nodes = list(changed.iter())
    for _ in range(dice.randint(1, 8)):
        one, other = dice.choice(nodes), dice.choice(nodes)
        match dice.randrange(6):
            case 0 if len(one):
                one.remove(dice.choice(list(one)))
            case 1 if len(list(other.iter())) < 100:
                one.insert(dice.randint(0, len(one)), copy.deepcopy(other))
            case 2:
                one.tag = other.tag
            case 3:
                one.attrib |= dict.fromkeys(dice.choices(sorted(other.attrib), k=1), dice.choice(VALUES)) if other.attrib else {}
            case 4:
                one.attrib |= other.attrib
            case _:
                one.text = dice.choice(TEXTS)
    return tostring(changed)


def facts(script: Screenplay) -> list[tuple[object, ...]]:
    return [(item.kind, item.text, item.dual, item.number, item.emphasis) for item in script.elements]


@pytest.mark.parametrize("name", SOURCES)
def test_shuffled_files(name: str) -> None:
    reader, source = SOURCES[name]
    dice = random.Random(f"shuffled {name}")
    root = fromstring(source())
    sound = 0
    for _ in range(TIMES):
        data = shuffled(root, dice)
        try:
            script = screenplay(reader(data, name), name)
        except InputError:
            continue
        sound += 1
        assert facts(screenplay(fdx.read(write_fdx.written(script), "again"), "again")) == facts(script)
    assert sound > TIMES / 2
