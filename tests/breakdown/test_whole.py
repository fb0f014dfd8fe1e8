from __future__ import annotations

from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from storyboard.breakdown.whole import break_down
from storyboard.model.screenplay import Element, Kind, Scene, Screenplay

Script = Callable[[str], Screenplay]

VOCABULARY = (
    "MIA Mia mia TOM Tom (34) , . -- 's THE the A key KEY holds coat red TWO COPS VOICE AKA and & He She YOUNG 7 # \n ( ) : wears É 健太"
)
WORDS = st.sampled_from(VOCABULARY.split(" "))
TEXTS = st.lists(WORDS, max_size=20).map(" ".join) | st.text(max_size=60)
ELEMENTS = st.lists(st.tuples(st.sampled_from(list(Kind)), TEXTS), max_size=25)


def screenplay(items: list[tuple[Kind, str]]) -> Screenplay:
    elements = tuple(Element(id=f"e{n}", kind=kind, text=text, page=1, line=n) for n, (kind, text) in enumerate(items))
    starts = [n for n, element in enumerate(elements) if element.kind is Kind.SCENE_HEADING]
    scenes = tuple(
        Scene(id=f"s{n}", number=str(n), heading=elements[a].text, location=elements[a].text, elements=tuple(e.id for e in elements[a:b]))
        for n, (a, b) in enumerate(zip(starts, [*starts[1:], len(elements)], strict=False))
    )
    return Screenplay(elements=elements, scenes=scenes)


@settings(deadline=None, max_examples=60)
@given(ELEMENTS)
def test_any_script_can_be_broken_down(items: list[tuple[Kind, str]]) -> None:
    script = screenplay(items)
    result = break_down(script)
    scenes = {scene.id for scene in script.scenes}
    texts = [element.text for element in script.elements]
    assert result == break_down(script)
    assert set(result.story_days) == scenes
    assert all(day >= 1 for day in result.story_days.values())
    assert [who.id for who in result.characters] == [f"c{n}" for n in range(1, len(result.characters) + 1)]
    for who in result.characters:
        assert who.name
        assert set(who.scenes) <= scenes
        assert not who.description or any(who.description in text for text in texts)
    assert sorted(scene for place in result.places for scene in place.scenes) == sorted(scenes)
    assert len({look.id for look in result.looks}) == len(result.looks)


def test_an_empty_script_has_an_empty_breakdown() -> None:
    assert break_down(Screenplay()).characters == ()


def test_omitted_scenes_are_nowhere(script: Script) -> None:
    whole = script("# INT. A - DAY\nMIA (30) waits.\n# INT. B - DAY\nMia waits.")
    cut = whole.model_copy(update={"scenes": (whole.scenes[0], whole.scenes[1].model_copy(update={"omitted": True}))})
    result = break_down(cut)
    assert result.characters[0].scenes == ("s1",)
    assert [place.scenes for place in result.places] == [("s1",)]
