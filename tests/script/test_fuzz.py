"""A thousand damaged scripts, the same ones every time; benchmarks/fuzz_readers.py runs as many as one likes."""

from __future__ import annotations

import importlib.util
import random
import sys
from pathlib import Path
from types import ModuleType

import pytest

from storyboard.model.errors import StoryboardError

SCRIPT = Path(__file__).parents[2] / "benchmarks" / "fuzz_readers.py"
SEED = 7
CASES = {"pdf": 40}
"""Cases of a reader, `MOST` of all others."""
MOST = 80


def loaded() -> ModuleType:
    spec = importlib.util.spec_from_file_location("fuzz_readers", SCRIPT)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


fuzz = loaded()


@pytest.mark.parametrize("name", fuzz.READERS)
def test_damaged_scripts_are_read_or_refused(name: str, tmp_path: Path) -> None:
    outcomes = list(fuzz.cases(name, SEED, range(CASES.get(name, MOST)), tmp_path))
    assert [outcome for outcome in outcomes if outcome.problem] == []
    assert sum(outcome.refused for outcome in outcomes) < 0.7 * len(outcomes)


@pytest.mark.parametrize("name", fuzz.READERS)
def test_cases_are_the_same_again(name: str) -> None:
    reader = fuzz.READERS[name]
    sample = reader.samples()[0]
    once, again = (reader.changed(sample.data, random.Random("again")) for _ in range(2))
    assert once == again
    assert once != sample.data


def test_what_goes_wrong_is_told(tmp_path: Path) -> None:
    def broken(_path: Path, _data: bytes) -> None:
        raise IndexError("no such place")

    def refused(_path: Path, _data: bytes) -> None:
        raise StoryboardError("no script")

    fine = fuzz.READERS["fountain"]
    assert fuzz.tried(fine._replace(run=broken), tmp_path, b"") == "IndexError: no such place (elsewhere)"
    assert fuzz.tried(fine._replace(run=refused), tmp_path, b"") == fuzz.REFUSED
    assert fuzz.tried(fine, tmp_path / "x.fountain", b"INT. A - DAY\n\nx") == ""
