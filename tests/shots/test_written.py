"""What of a note no rule understands is told, and nothing else of it."""

from __future__ import annotations

from storyboard.model.board import SceneBoard
from storyboard.model.cast import Breakdown, Character, Prop
from storyboard.model.screenplay import Scene
from storyboard.model.shots import Blocking, Framing, Panel, Shot, Size
from storyboard.shots.written import only_written

WORLD = Breakdown(characters=(Character(id="c1", name="ANNA"),), props=(Prop(id="p1", name="BRASS KEY", kind="key"),))
SHOT = Shot(id="a", setup="A", size=Size.MS, framing=Framing.SINGLE, subjects=("c1",))
PANEL = Panel(id="x", shot="a", blocking=(Blocking(character="c1"),))
SCENE = SceneBoard(scene=Scene(id="s1", number="1", heading="INT. HALL - DAY"), shots=(SHOT,), panels=(PANEL,))


def test_what_changes_nothing_is_told_in_its_own_words() -> None:
    left = {
        "closer, from below": (),
        "give Anna a red hat": ("give Anna a red hat",),
        "darker, more like Wes Anderson": ("more like Wes Anderson",),
        "closer and older": ("older",),
        "closer on her hands": (),
        "give Anna the brass key": (),
        "older and wiser": ("older and wiser",),
        "please": (),
        "": (),
    }
    assert {note: only_written(note, SCENE, PANEL, WORLD) for note in left} == left
