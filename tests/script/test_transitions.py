"""One table of transitions for every reader."""

from __future__ import annotations

import pytest

from storyboard.model.screenplay import Kind
from storyboard.script import fountain, pdf_headings, text, transitions

KNOWN = [
    "FADE IN:", "FADE OUT.", "FADE TO BLACK", "CUT TO BLACK.", "SMASH CUT:", "MATCH CUT", "SLOW FADE OUT.", "INTERCUT WITH:", "CUT:",
    "FONDU AU NOIR", "FONDU ENCHAÎNÉ SUR :", "COUPE SUR :", "CUT AU NOIR.", "OUVERTURE EN FONDU", "FERMETURE AU NOIR.",
    "SCHNITT AUF:", "HARTER SCHNITT", "ÜBERBLENDUNG", "ÜBERBLENDUNG ZU:", "ABBLENDE.", "BLENDE AUF SCHWARZ", "SCHNITT:",
    "CORTE A:", "CORTE A NEGRO", "FUNDIDO A NEGRO.", "FUNDE A NEGRO", "ENCADENADO A:", "DISOLVENCIA A:",
    "DISSOLVENZA", "DISSOLVENZA SU:", "STACCO SU:", "DISSOLVENZA A NERO.", "ASSOLVENZA",
    "CORTA PARA:", "FUSÃO PARA:", "CORTE SECO", "FADE PARA PRETO",
    "ЗТМ", "ИЗ ЗТМ.", "В ЗАТЕМНЕНИЕ", "РЕЗКАЯ СКЛЕЙКА", "ПЕРЕХОД НА:", "НАПЛЫВ.",
    "CIĘCIE DO:", "PRZENIKANIE", "OVERGANG NAAR:", "KLIPP TILL:", "KES:", "KARARMA", "淡出。", "切至：", "溶暗", "قطع إلى:", "إظلام",
]  # fmt: skip
OTHERS = [
    "CUT", "CUT.", "FADE", "SCHNITT", "CORTE", "COUPE", "STACCO", "CLINT BARTON", "CUTTER", "FADED.", "BLACK", "INTERIOR MONOLOGUE",
    "CUT TO MARA AT THE DOOR", "Fade out.", "WIPE THE TABLE", "ПЕРЕХОД", "DISSOLVENZA DI MARIA", "FADE STREET", "IRIS", "", "...", "CORTA",
    "CUT TO: INT. KITCHEN", "CORTE SUPREMA", "SCHNITTLAUCH", "قطع من الخبز",
]  # fmt: skip


@pytest.mark.parametrize("line", KNOWN)
def test_a_line_that_is_nothing_else_is_a_transition_in_every_reader(line: str) -> None:
    assert transitions.is_known(line)
    assert transitions.is_loose(line)
    assert pdf_headings.is_transition_text(line)
    found = fountain.read(f"He waits.\n\n{line}\n\nINT. ROOM - DAY\n\nShe waits.\n").elements
    assert (Kind.TRANSITION, line) in [(item.kind, item.text) for item in found]


@pytest.mark.parametrize("line", OTHERS)
def test_what_only_looks_like_one_is_none(line: str) -> None:
    assert not transitions.is_known(line)


@pytest.mark.parametrize(("line", "leads"), [("SLAM TO:", True), ("TO:", True), ("Cut to:", False), ("TO: ANN", False), ("VETO:", False)])
def test_the_rule_of_the_specification(line: str, leads: bool) -> None:
    assert transitions.leads(line) == leads


@pytest.mark.parametrize("line", ["Fade in:", "slow dissolve to:", "FADE", "CORTA PARA", "COUPE SUR", "Fade out (slowly)", "GUNS TO:"])
def test_where_the_layout_speaks_too_more_is_a_transition(line: str) -> None:
    assert transitions.is_loose(line)
    assert not transitions.is_known(line)


@pytest.mark.parametrize("name", ["WIPE", "DISSOLVENZA", "BLACKOUT", "НАПЛЫВ"])
def test_somebody_with_speech_under_the_name_is_no_transition(name: str) -> None:
    found = fountain.read(f"INT. ROOM - DAY\n\n{name}\nHello there.\n").elements
    assert [(item.kind, item.text) for item in found[1:]] == [(Kind.CHARACTER, name), (Kind.DIALOGUE, "Hello there.")]


def test_speakers_of_a_laid_out_text_keep_their_names() -> None:
    block = f"{' ' * 22}VOLET\n{' ' * 10}Je ne sais pas.\n\n{' ' * 22}MARA\n{' ' * 10}Moi non plus.\n\n"
    found = text.read(f"INT. CAVE - NUIT\n\nIl attend.\n\n{block * 2}{' ' * 45}FONDU AU NOIR.\n").elements
    assert [item.text for item in found if item.kind == Kind.CHARACTER] == ["VOLET", "MARA"] * 2
    assert found[-1].kind == Kind.TRANSITION
