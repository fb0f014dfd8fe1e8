"""A made-up board with drawn pictures, for tests and benchmarks of everything that publishes: no script reader or painter needed."""

from __future__ import annotations

import asyncio
import random
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from storyboard.model.aspect import parse_aspect
from storyboard.model.board import Board, Options, SceneBoard
from storyboard.model.cast import Breakdown, Character
from storyboard.model.numbers import setup_letters
from storyboard.model.screenplay import Element, Kind, Scene, Screenplay
from storyboard.model.shots import Angle, Approval, Cover, Framing, Move, Note, Panel, Shot, Size
from storyboard.model.stage import Arrow, Frame, Overlay

SLUGLINES = ("INT. LIGHTHOUSE - LAMP ROOM - NIGHT", "EXT. HARBOUR WALL - DAWN", "INT. CAFÉ ŁÓDŹ - DAY", "EXT. ΠΛΑΤΕΙΑ / ПЛОЩАДЬ - DUSK")
ACTIONS = (
    "The lamp turns. Its beam crosses the water and comes back empty.",
    "ANNA sets the kettle on the stove, listens to the stairs, and takes a second cup from the shelf.",
    "MIA stands in the door, wet to the skin, a key in her fist.",
    "Far below, a boat without lights works its way round the harbour wall — engine off, two people rowing, one looking up.",
)
LINES = (
    "You kept the light on.",
    "I keep it on for everybody. That is what it is for. Sit down before you fall down, and tell me who else knows that you are here.",
    "Nobody.",
    "Then why is there a boat?",
)
SHOTS = (
    (Size.WS, Framing.ESTABLISHING, Angle.EYE, 24, Move.STATIC),
    (Size.MCU, Framing.OTS, Angle.EYE, 35, Move.PUSH_IN),
    (Size.CU, Framing.SINGLE, Angle.LOW, 50, Move.STATIC),
    (Size.MS, Framing.TWO, Angle.HIGH, 35, Move.PAN_LEFT),
    (Size.INSERT, Framing.INSERT, Angle.EYE, 85, Move.STATIC),
)


@dataclass(frozen=True)
class Sample:
    """A board and the files of its takes."""

    board: Board
    files: Mapping[str, Path]

    def picture(self, take: str) -> Path:
        """The file of a take."""
        return self.files[take]

    def overlay(self, scene: SceneBoard, panel: Panel) -> Overlay:
        """Marks as they follow from the shot's move."""
        return overlay(panel.seen(scene.shot(panel.shot)))


def sample_board(*, panels: int = 12, scenes: int = 2, options: Options | None = None, take: bool = True) -> Board:
    """A board of `panels` panels spread over `scenes` scenes, in five setups each, with cues, dialogue, action, sound and notes.

    `take` says whether panels have takes (`{panel id}.1`)."""
    counts = [panels // scenes + (index < panels % scenes) for index in range(scenes)]
    elements: list[Element] = []
    built = [_scene(number, count, elements, take=take) for number, count in enumerate(counts, 1)]
    screenplay = Screenplay(
        title_page={"title": "The Lamp Room", "credit": "written by", "author": "R. Sample", "draft_date": "Second draft"},
        elements=tuple(elements),
        scenes=tuple(scene.scene for scene in built),
        source_name="lamp.fountain",
        source_format="fountain",
    )
    ids = tuple(scene.scene.id for scene in built)
    cast = (
        Character(id="anna", name="ANNA", description="sixty, keeper of the light, hands of a mechanic", speeches=panels // 4, scenes=ids),
        Character(id="mia", name="MIA", description="nineteen, in a coat too big for her", speeches=panels // 4, scenes=ids),
    )
    breakdown = Breakdown(characters=cast, story_days={id: 1 + index // 2 for index, id in enumerate(ids)})
    return Board(options=options or Options(), screenplay=screenplay, breakdown=breakdown, scenes=tuple(built))


def _scene(number: int, count: int, elements: list[Element], *, take: bool) -> SceneBoard:
    heading = Element(id=f"s{number}", kind=Kind.SCENE_HEADING, text=SLUGLINES[(number - 1) % len(SLUGLINES)], page=number, line=1)
    own = [heading]
    shots = tuple(_shot(number, index) for index in range(min(5, max(count, 1))))
    panels = tuple(_panel(number, index, shots, own, take=take) for index in range(count))
    elements.extend(own)
    scene = Scene(
        id=f"scene-{number}",
        number=str(number),
        heading=heading.text,
        page_eighths=max(1, count * 8 // 10),
        elements=tuple(element.id for element in own),
    )
    return SceneBoard(scene=scene, shots=shots, panels=panels)


def _shot(number: int, index: int) -> Shot:
    size, framing, angle, lens, move = SHOTS[index]
    over = "anna" if framing is Framing.OTS else ""
    return Shot(
        id=f"{number}.{index}",
        setup=setup_letters(index),
        size=size,
        framing=framing,
        subjects=("mia",),
        over=over,
        angle=angle,
        lens=lens,
        move=move,
    )


def _panel(number: int, index: int, shots: tuple[Shot, ...], own: list[Element], *, take: bool) -> Panel:
    """Panels run A A B B C C ... and come back to A."""
    shot = shots[index // 2 % len(shots)]
    before = index // (2 * len(shots)) * 2
    id = f"p{number}-{index}"
    chosen = f"{id}.1" if take else ""
    return Panel(
        id=id,
        shot=shot.id,
        index=1 + index % 2 + before,
        covers=_covers(number, index, own),
        direction="MIA listens." if index % 4 == 2 else "",
        sound="the lamp's motor" if index % 5 == 0 else "",
        transition="SMASH CUT TO:" if index % 7 == 6 else "",
        notes=(Note(text="keep the key in the light"),) if index % 6 == 5 else (),
        duration=2.0 + index % 3,
        take=chosen,
        approval=Approval(take=chosen) if take and index % 5 == 1 else None,
    )


def _covers(number: int, index: int, own: list[Element]) -> tuple[Cover, ...]:
    """Adds the panel's part of the script to the scene and covers it: action, or a speech with cue and parenthetical."""
    words = [(Kind.ACTION, ACTIONS[index // 2 % len(ACTIONS)])]
    if index % 2:
        name = "MIA" if index % 4 == 1 else "ANNA (CONT'D)"
        words = [(Kind.CHARACTER, name), (Kind.PARENTHETICAL, "(quietly)"), (Kind.DIALOGUE, LINES[index // 2 % len(LINES)])]
    new = [
        Element(id=f"e{number}-{index}-{n}", kind=kind, text=text, page=number, line=len(own) + n) for n, (kind, text) in enumerate(words)
    ]
    own.extend(new)
    return tuple(Cover(element=each.id, start=0, end=len(each.text)) for each in new if each.kind in {Kind.ACTION, Kind.DIALOGUE})


def overlay(shot: Shot) -> Overlay:
    """Simple marks for some moves; a red arrow on two-shots."""
    if shot.move is Move.PUSH_IN:
        start = Frame(x0=0.02, y0=0.02, x1=0.98, y1=0.98, label="A")
        return Overlay(frames=(start, Frame(x0=0.2, y0=0.2, x1=0.8, y1=0.8, label="B", dashed=True)))
    if shot.move is Move.PAN_LEFT:
        walk = Arrow(points=((0.7, 0.75), (0.5, 0.7), (0.35, 0.75)), camera=False)
        return Overlay(arrows=(Arrow(points=((0.75, 1.03), (0.25, 1.03)), label="PAN L"), walk))
    return Overlay()


def sample_pictures(board: Board, folder: Path, *, size: tuple[int, int] | None = None, format: str = "JPEG") -> Sample:
    """Draws a picture for every take of the board into `folder` (`JPEG` or `PNG`), all different, the same every time.

    `size` is in pixels; without it pictures are small and have the board's aspect ratio."""
    ratio = parse_aspect(board.options.aspect)
    size = size or (round(256 * ratio**0.5 / 2) * 2, round(256 / ratio**0.5 / 2) * 2)
    folder.mkdir(parents=True, exist_ok=True)
    files: dict[str, Path] = {}
    for scene, panel in board.panels():
        if panel.take:
            files[panel.take] = folder / f"{panel.take}.{'jpg' if format == 'JPEG' else format.lower()}"
            draw_picture(files[panel.take], size, f"{scene.number} {panel.id}", format)
    return Sample(board, files)


def draw_picture(file: Path, size: tuple[int, int], seed: str, format: str = "JPEG") -> None:
    """A horizon, a figure or two, and grain; wholly determined by `seed`."""
    from PIL import Image, ImageChops, ImageDraw

    chance = random.Random(seed)
    wide, high = size
    horizon = int(high * chance.uniform(0.35, 0.65))
    image = Image.new("RGB", size, (214, 218, 222))
    pen = ImageDraw.Draw(image)
    pen.rectangle((0, horizon, wide, high), fill=(150, 156, 162))
    for _ in range(chance.randint(1, 3)):
        x, tall = chance.uniform(0.15, 0.85) * wide, chance.uniform(0.3, 0.6) * high
        pen.ellipse((x - tall / 7, high * 0.9 - tall, x + tall / 7, high * 0.9 - tall * 0.72), fill=(60, 62, 66))
        pen.polygon([(x - tall / 4, high * 0.95), (x, high * 0.9 - tall * 0.74), (x + tall / 4, high * 0.95)], fill=(84, 88, 96))
    noise = bytes(value // 8 for value in chance.randbytes((wide // 2) * (high // 2)))
    grain = Image.new("L", size)
    grain.paste(Image.frombytes("L", (wide // 2, high // 2), noise).transform(size, Image.Transform.AFFINE, (0.5, 0, 0, 0, 0.5, 0)))
    image = ImageChops.add(image, Image.merge("RGB", [grain] * 3))
    image.save(file, format, **({"quality": 90} if format == "JPEG" else {"compress_level": 1}))


@cache
def planned(script: str, detail: str = "full") -> Board:
    """The board that the rules plan for a script in Fountain; nobody has painted it."""
    from storyboard.project import work
    from storyboard.shots.rules import RulesPlanner

    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "film.fountain"
        file.write_text(script, encoding="utf-8")
        board = work.broken_down(work.read(file, "", Options(detail=detail)))
        return asyncio.run(work.planned(board, RulesPlanner()))
