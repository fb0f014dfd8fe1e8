"""The bill: worst case reserved, price settled, lost calls counted."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storyboard.model.errors import BudgetReached
from storyboard.project.ledger import Entry, Ledger
from storyboard.project.lines import read_lines


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "ledger.jsonl"


def test_a_settled_call_costs_its_price_and_survives_the_process(file: Path) -> None:
    ledger = Ledger(file, budget=1.0)
    ledger.reserve("k", "s1p1", 0.24)
    assert ledger.spent == pytest.approx(0.24)
    ledger.settle("k", "s1p1", 0.134)
    assert Ledger(file).spent == pytest.approx(0.134)


def test_a_call_without_an_end_counts_as_possibly_billed_even_if_sent_again(file: Path) -> None:
    Ledger(file).reserve("k", "s1p1", 0.24)
    again = Ledger(file)
    again.reserve("k", "s1p1", 0.24)
    again.settle("k", "s1p1", 0.13)
    assert Ledger(file).spent == pytest.approx(0.37)


def test_a_refusal_gives_the_reservation_back(file: Path) -> None:
    ledger = Ledger(file)
    ledger.reserve("k", "s1p1", 0.24)
    ledger.release("k", "s1p1")
    assert ledger.spent == 0


def test_the_budget_is_never_exceeded(file: Path) -> None:
    ledger = Ledger(file, budget=0.5)
    ledger.reserve("a", "s1p1", 0.3)
    with pytest.raises(BudgetReached, match="--budget"):
        ledger.reserve("b", "s1p2", 0.3)
    assert ledger.spent == pytest.approx(0.3)


def test_a_budget_that_is_used_up_tells_what_is_spent_apart_from_what_is_only_set_aside(file: Path) -> None:
    told = r"The budget of \$0\.10 does not reach for a picture: the next one may cost \$0\.50\. Go on with `storyboard resume \S+`"
    with pytest.raises(BudgetReached, match=told):
        Ledger(file, budget=0.1).reserve("a", "s1p1", 0.5)
    ledger = Ledger(file, budget=1.2)
    ledger.settle("a", "s1p1", 0.42)
    ledger.reserve("b", "s1p2", 0.4)
    with pytest.raises(BudgetReached, match=r"\$0\.42 spent and \$0\.40 set aside for calls that have not ended, and the next"):
        ledger.reserve("c", "s1p3", 0.4)
    ledger.lose("b")
    with pytest.raises(BudgetReached, match=r"\$0\.82 spent, and the next"):
        ledger.reserve("c", "s1p3", 0.4)


def test_free_calls_are_not_written(file: Path) -> None:
    ledger = Ledger(file, budget=0.0)
    ledger.reserve("a", "s1p1", 0.0)
    ledger.settle("a", "s1p1", 0.0)
    assert not file.exists()


def test_a_line_cut_off_by_a_crash_is_passed_over(file: Path) -> None:
    Ledger(file).reserve("a", "s1p1", 0.2)
    with file.open("ab") as handle:
        handle.write(b'{"key": "b", "pan\xff')
    ledger = Ledger(file)
    assert ledger.spent == pytest.approx(0.2)
    ledger.reserve("c", "s1p1", 0.9)
    assert Ledger(file).spent == pytest.approx(1.1), "the next line does not run into the damaged one"


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(calls=st.lists(st.tuples(st.floats(0.01, 0.5), st.floats(0, 1), st.booleans()), max_size=20), budget=st.floats(0, 3))
def test_whatever_calls_come_the_bill_stays_within_the_budget(
    tmp_path_factory: pytest.TempPathFactory, calls: list[tuple[float, float, bool]], budget: float
) -> None:
    ledger = Ledger(tmp_path_factory.mktemp("bill") / "ledger.jsonl", budget)
    for number, (worst, share, lost) in enumerate(calls):
        try:
            ledger.reserve(str(number), "s1p1", worst)
        except BudgetReached:
            continue
        if not lost:
            ledger.settle(str(number), "s1p1", worst * share)
    assert ledger.spent <= budget + 1e-6


def test_lines_name_the_door_and_a_lost_call_stays_possibly_billed(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "ledger.jsonl")
    ledger.reserve("a", "p1", 0.3)
    ledger.lose("a", "p1", "fal")
    ledger.reserve("a", "p1", 0.3)
    ledger.settle("a", "p1", 0.1, "openrouter")
    assert [ledger.spent, ledger.possible] == pytest.approx([0.4, 0.3])
    lines = read_lines(ledger.file, Entry)[0]
    assert [(line.event, line.door) for line in lines] == [("reserved", ""), ("lost", "fal"), ("reserved", ""), ("settled", "openrouter")]
    again = Ledger(ledger.file)
    assert [again.spent, again.possible] == pytest.approx([0.4, 0.3])


def test_what_is_set_aside_for_a_panel_is_found_by_the_panel(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "ledger.jsonl")
    for key, panel in (("a", "p1"), ("b", "p2"), ("c", "p1")):
        ledger.reserve(key, panel, 0.1)
    ledger.release("a", "p1")
    assert Ledger(ledger.file).held("p1") == ("c",)
