"""Draws the pictures of `samples/cast/`: the people of The Keeper as the sketch painter knows them, front and profile.

`python samples/sources/make_cast.py` writes them. The same versions draw the same pictures.
"""

from __future__ import annotations

from pathlib import Path

from storyboard.breakdown import break_down
from storyboard.model.cast import Character
from storyboard.model.shots import Expression
from storyboard.model.stage import Camera, Figure, Room, Stage
from storyboard.painters.sketch.compose import draw
from storyboard.script import read

SAMPLES = Path(__file__).parents[1]
PIXELS = 768
VIEWS = {"": 22.0, "-2": 88.0}
"""Ending of the file's name and where the person looks: degrees, 0 towards the camera, 90 screen right."""


def portrait(person: Character, facing: float) -> Stage:
    """One person from the chest up before a plain wall; the lens is at the height of the eyes."""
    eyes = person.appearance.height * 0.93
    figure = Figure(
        character=person.id,
        name=person.name,
        facing=facing,
        expression=Expression.NEUTRAL,
        age=person.age,
        appearance=person.appearance,
    )
    camera = Camera(eye=(0.0, eyes, 1.9), target=(0.0, eyes - 0.14, 0.0), lens=85.0)
    wall = Room(x0=-4.0, x1=4.0, z0=-2.0, z1=4.0)
    return Stage(room=wall, figures=(figure,), camera=camera, aspect=1.0)


def main() -> None:
    """Writes a picture for each view of everybody who is seen and named."""
    script = read(SAMPLES / "the-keeper.pdf")
    named = {name for scene in script.scenes for name in scene.characters}
    people = [person for person in break_down(script).characters if person.seen and person.name in named]
    for person in people:
        for ending, facing in VIEWS.items():
            data = draw(portrait(person, facing), style="graphic", width=PIXELS, height=PIXELS, seed=f"{person.name}{ending}")
            file = SAMPLES / "cast" / f"{person.name}{ending}.jpg"
            file.write_bytes(data)


if __name__ == "__main__":
    main()
