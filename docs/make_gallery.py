"""Writes docs/gallery.md and its pictures, so that neither can go stale.

python docs/make_gallery.py            draws everything anew
python docs/make_gallery.py PREFIX     only pictures whose name begins so (`place-`); the page is written in any case
"""

from __future__ import annotations

import asyncio
import io
import math
import re
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, partial
from importlib.util import find_spec
from pathlib import Path

from PIL import Image

from storyboard import api
from storyboard.model.aspect import parse_aspect
from storyboard.model.board import Board, Options, SceneBoard
from storyboard.model.cast import PlaceKind
from storyboard.model.shots import Angle, Framing, Panel, Pose, Shot, Size
from storyboard.model.stage import Animal, Camera, Stage, Vec
from storyboard.painters.registry import styles
from storyboard.painters.sketch.compose import draw
from storyboard.painters.sketch.sizes import pixels
from storyboard.project.work import broken_down, planned, read
from storyboard.publish.pdf.layout import names as layouts
from storyboard.shots.rules import RulesPlanner
from storyboard.staging.animals import SPECIES
from storyboard.staging.build import stage

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "gallery.md"
PICTURES = ROOT / "docs" / "gallery"
SAMPLE = ROOT / "samples" / "the-last-ferry.fountain"
BEGINNING = """# Gallery

Everything here is drawn offline by the sketch painter, with no model, no clip art and no network, from nothing but a script.
`python docs/make_gallery.py` makes the page and its pictures.
"""
WIDE = 360
"""Pixels of a picture."""
QUALITY = 72


@dataclass(frozen=True)
class Entry:
    """One picture of the page."""

    name: str
    caption: str
    make: Callable[[], Image.Image]


@dataclass(frozen=True)
class Section:
    """Pictures under one heading."""

    title: str
    words: str
    across: int
    entries: tuple[Entry, ...]


@cache
def board(text: str) -> Board:
    """The plan of a script."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "gallery.fountain"
        file.write_text(text, encoding="utf-8")
        found = broken_down(read(file, "", Options()))
    return asyncio.run(planned(found, RulesPlanner()))


def first(found: Board, test: Callable[[Shot, Panel], bool]) -> tuple[SceneBoard, Panel]:
    """The first panel that passes."""
    return next((scene, panel) for scene, panel in found.panels() if test(panel.seen(scene.shot(panel.shot)), panel))


def changed(scene: SceneBoard, panel: Panel, **fields: object) -> SceneBoard:
    """The scene with the panel's shot filmed otherwise."""
    shots = tuple(shot.model_copy(update=fields) if shot.id == panel.shot else shot for shot in scene.shots)
    return SceneBoard.model_validate({**dict(scene), "shots": shots})


def picture(staged: Stage, *, style: str = "graphic", aspect: str = "16:9", wide: float = WIDE) -> Image.Image:
    """A stage as a small picture, `wide` pixels wide at 16:9 and of the same area in other ratios."""
    width, height = pixels(aspect)
    k = wide / 1376
    data = draw(staged, style=style, width=width, height=height, seed="gallery")
    return Image.open(io.BytesIO(data)).resize((round(width * k), round(height * k)), Image.Resampling.LANCZOS)


def of(text: str, test: Callable[[Shot, Panel], bool], *, style: str = "graphic", aspect: str = "16:9", **fields: object) -> Image.Image:
    """The first panel of a script that passes, with its shot's fields changed."""
    found = board(text)
    scene, panel = first(found, test)
    staged = stage(changed(scene, panel, **fields) if fields else scene, panel, found.breakdown, parse_aspect(aspect))
    return picture(staged, style=style, aspect=aspect)


def pair(shot: Shot, _: Panel) -> bool:
    return shot.framing is Framing.TWO


def framed(framing: Framing, shot: Shot, _: Panel) -> bool:
    return shot.framing is framing


def anything(_: Shot, __: Panel) -> bool:
    return True


PARK = """EXT. PARK - DAY

MAYA, 30s, red sweater, stands and looks at the houses.
"""
STREET = """EXT. STREET - DAY

MAYA, 30s, red coat, and OTTO, 60s, grey beard, stand on the street. They look at each other.

MAYA
You came back.

OTTO
I said I would.

MAYA
That was nine years ago.
"""
SIZES = (Size.EWS, Size.WS, Size.FS, Size.MLS, Size.MS, Size.MCU, Size.CU, Size.BCU, Size.ECU)
ANGLES = {
    Angle.EYE: "eye level",
    Angle.HIGH: "high",
    Angle.LOW: "low",
    Angle.OVERHEAD: "overhead",
    Angle.WORM: "worm's-eye",
    Angle.DUTCH: "dutch",
}
PLACES = (
    *("INT. KITCHEN", "INT. BEDROOM", "INT. LIVING ROOM", "INT. BATHROOM", "INT. OFFICE", "INT. CORRIDOR", "INT. STAIRWELL"),
    *("INT. ELEVATOR", "INT. BAR", "INT. DINER", "INT. RESTAURANT", "INT. CLASSROOM", "INT. HOSPITAL ROOM", "INT. COURTROOM"),
    *("INT. CHURCH", "INT. PRISON CELL", "INT. SHOP", "INT. BAKERY", "INT. GARAGE", "INT. WORKSHOP", "INT. LIBRARY", "INT. LABORATORY"),
    *("INT. CAR", "INT. BUS", "INT. TRAIN", "INT. PLANE", "INT. WAREHOUSE", "INT. STATION", "INT. AIRPORT", "INT. THEATRE"),
    *("INT. TUNNEL", "INT. SPACE STATION", "EXT. STREET", "EXT. ALLEY", "EXT. HIGHWAY", "EXT. PARKING LOT", "EXT. ROOF", "EXT. YARD"),
    *("EXT. HOUSE", "EXT. PARK", "EXT. FOREST", "EXT. FIELD", "EXT. DESERT", "EXT. BEACH", "EXT. SEA", "EXT. HARBOUR"),
    *("EXT. MOUNTAIN", "EXT. SNOWFIELD", "INT. CAVE", "EXT. RUIN", "EXT. SPACE", "EXT. LIGHTHOUSE", "EXT. BRIDGE", "EXT. CASTLE"),
    *("EXT. VILLAGE", "EXT. MARKET", "EXT. CEMETERY", "EXT. BOAT", "EXT. UNDERWATER", "EXT. SALOON"),
)
LIGHTS = ("DAY", "NIGHT", "DAWN", "DUSK")
WEATHERS = {"rain": "Rain falls.", "a storm": "A storm. Lightning.", "snow": "Snow falls.", "fog": "Thick fog."}
STANDING = """INT. WAREHOUSE - DAY

MAYA, 30s, red sweater, stands.
"""
DEEDS = (
    *("Maya gives Otto a letter.", "Maya punches Otto.", "Maya pours Otto a glass of wine.", "Maya whispers in Otto's ear."),
    *(
        "Otto bandages Maya's arm.",
        "Maya lays a hand on Otto's shoulder.",
        "Maya grabs Otto by the collar.",
        "Otto carries Maya in his arms.",
    ),
    *("They kiss.", "They dance.", "They shake hands.", "Maya holds an umbrella over Otto.", "Maya shows Otto a photograph."),
    *("Maya kneads dough.", "Otto slices bread with a knife.", "Maya tears up the letter.", "Otto hangs a picture on the wall."),
    *("Maya drops the cup.", "Maya listens at the door.", "Otto unlocks the door.", "Maya climbs the ladder.", "Otto sits on the stairs."),
    *("Otto plays the guitar.", "Maya kicks the ball.", "Maya hugs a pillow.", "Otto writes a letter.", "Maya puts on her coat."),
)
FIRST = re.compile(r"\b2[A-Z]-1\b")
"""The number of a panel of the sample's second scene, which a page of panels prints."""
NEAR, ASIDE = 1.3, 38.0
"""Metres within which things belong to a pose, and degrees from which it is seen."""
RATIOS = ("2.39:1", "1.85:1", "16:9", "4:3", "1:1", "9:16")
LAYOUTS = ("3x2", *(name for name in layouts() if name != "3x2"))
"""All there are, the usual one first."""
MISSING = 'This wants packages of the extra "dev": run  pip install -e ".[dev]"  and then the same command again.'


def plain(name: str) -> str:
    """A name as part of a file's."""
    return name.lower().replace(" ", "-").replace("'", "").replace(":", "x").replace(".", "-").replace("--", "-")


def place(heading: str) -> Image.Image:
    """A place's establishing shot, with somebody in it."""
    doing = "looks around" if heading.split(". ")[1] != "SPACE" else "floats"
    return of(f"{heading} - DAY\n\nMAYA, 30s, red coat, {doing}.\n", anything)


def lit(heading: str, time: str, words: str = "") -> Image.Image:
    """The same place at another time, or in other weather."""
    return of(f"{heading} - {time}\n\n{words} MAYA, 30s, red coat, looks around.\n", anything)


def posed(pose: Pose) -> Image.Image:
    """Somebody alone in a pose with nothing around but what the pose needs, filmed from a little to the side."""
    found = board(STANDING)
    scene, panel = first(found, anything)
    who = panel.blocking[0].model_copy(update={"pose": pose})
    panel = panel.model_copy(update={"blocking": (who,)})
    staged = stage(changed(scene, panel, size=Size.FS, framing=Framing.SINGLE), panel, found.breakdown, 1.0)
    body = staged.figures[0]
    near = tuple(piece for piece in staged.pieces if math.hypot(piece.x - body.x, piece.z - body.z) < NEAR)
    to_side = 0.0 if abs(body.facing) > ASIDE else ASIDE
    camera = walked(staged.camera, (body.x, body.z), to_side)
    return picture(staged.model_copy(update={"pieces": near, "camera": camera}), aspect="1:1", wide=WIDE * 0.7)


def deed(words: str) -> Image.Image:
    """What the rules make of a sentence."""
    found = board(f"INT. KITCHEN - DAY\n\nMAYA, 30s, red dress, and OTTO, 60s, grey coat, stand.\n\nMAYA\nWell?\n\n{words}\n")
    scene = found.scenes[-1]
    return picture(stage(scene, scene.panels[-1], found.breakdown, parse_aspect("16:9")))


def walked(camera: Camera, around: tuple[float, float], degrees: float) -> Camera:
    """A camera that has walked around a spot."""
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))

    def turned(point: Vec) -> Vec:
        x, z = point[0] - around[0], point[2] - around[1]
        return (around[0] + x * c + z * s, point[1], around[1] - x * s + z * c)

    return camera.model_copy(update={"eye": turned(camera.eye), "target": turned(camera.target)})


SWIMMERS = frozenset({"fish", "shark", "dolphin", "orca", "whale", "jellyfish", "octopus", "squid"})


def animal(kind: str) -> Image.Image:
    """An animal from a little to the side, as large as it can be."""
    species, wet = SPECIES[kind], kind in SWIMMERS
    size = species.height * (1.0 if species.reach < 0.5 else 1.3)
    floor, middle = 1.4 if wet else 0.0, 1.2 if kind == "bat" else 0.5
    staged = Stage(
        interior=False,
        place=PlaceKind.UNDERWATER if wet else PlaceKind.FIELD,
        ground="sand" if wet else "grass",
        backdrop="deep" if wet else "hills",
        animals=(Animal(kind=kind, floor=floor, facing=62, height=species.height, tone=species.tone),),
        camera=Camera(eye=(0.0, floor + size * (middle + 0.4), size * 4.4), target=(0.0, floor + size * middle, 0.0), lens=50),
    )
    return picture(staged)


def styled(style: str, test: Callable[[Shot, Panel], bool]) -> Image.Image:
    """A panel of a sample in a style."""
    return of(SAMPLE.read_text(encoding="utf-8"), test, style=style)


def laid_out(layout: str) -> Image.Image:
    """The first page of panels in a layout."""
    import pypdfium2

    with tempfile.TemporaryDirectory() as folder:
        api.make(SAMPLE, out=Path(folder) / "board", layout=layout, size="512", scenes="2-3", date="2026")
        pages = pypdfium2.PdfDocument(Path(folder) / "board" / "storyboard.pdf")
        page = next(page for page in pages if FIRST.search(page.get_textpage().get_text_range()))
        image: Image.Image = page.render(scale=640 / page.get_width()).to_pil()
    return image.convert("RGB")


CASES: tuple[tuple[str, Callable[[Shot, Panel], bool]], ...] = (
    ("talk", partial(framed, Framing.OTS)),
    ("wide", lambda shot, panel: shot.size in {Size.WS, Size.EWS} and len(panel.blocking) > 1),
    ("close", lambda shot, _: shot.size in {Size.CU, Size.MCU} and shot.framing is Framing.SINGLE),
)


def sections() -> Iterator[Section]:
    """The page, from top to bottom."""
    shown = tuple(Entry(f"style-{style}-{case}", f"`{style}`", partial(styled, style, test)) for style in styles() for case, test in CASES)
    yield Section("Styles", "The same figures, places and light by six hands: `--style NAME`, [how they are made](styles.md).", 3, shown)
    yield Section(
        "Shot sizes",
        "From the widest to the closest; a body is cut at its joints.",
        3,
        tuple(Entry(f"size-{size.lower()}", size.value, partial(of, PARK, anything, size=size, framing=Framing.SINGLE)) for size in SIZES),
    )
    seen = tuple(Entry(f"angle-{plain(angle)}", words, partial(of, STREET, pair, angle=angle)) for angle, words in ANGLES.items())
    ots = Entry("angle-ots", "over the shoulder", partial(styled, "graphic", partial(framed, Framing.OTS)))
    yield Section("Angles", "One camera in one small world; the street does not change, the camera does.", 3, (*seen, ots))
    yield Section(
        "Light and weather",
        "Time of day and weather come from headings and action.",
        4,
        (
            *(Entry(f"light-{time.lower()}", time.lower(), partial(lit, "EXT. HARBOUR", time)) for time in LIGHTS),
            *(Entry(f"light-inside-{time.lower()}", f"{time.lower()}, inside", partial(lit, "INT. KITCHEN", time)) for time in LIGHTS),
            *(Entry(f"light-{plain(name)}", name, partial(lit, "EXT. HARBOUR", "DAY", words)) for name, words in WEATHERS.items()),
        ),
    )
    yield Section(
        "Places",
        "Dressed by what the action names; an unknown place gets a neutral space with its name on a sign.",
        4,
        tuple(Entry(f"place-{plain(heading[5:])}", heading[5:].lower(), partial(place, heading)) for heading in PLACES),
    )
    yield Section(
        "Poses",
        "From the verbs of the action.",
        6,
        tuple(Entry(f"pose-{pose.value.replace('_', '-')}", pose.value.replace("_", " "), partial(posed, pose)) for pose in Pose),
    )
    yield Section(
        "Deeds",
        "What the rules make of a sentence.",
        4,
        tuple(Entry(f"deed-{plain(words[:-1])}", words, partial(deed, words)) for words in DEEDS),
    )
    yield Section("Animals", "", 5, tuple(Entry(f"animal-{kind}", kind, partial(animal, kind)) for kind in SPECIES))
    yield Section(
        "Ratios",
        "Composed for the ratio, not cropped: `--aspect`.",
        3,
        tuple(Entry(f"ratio-{plain(ratio)}", ratio, partial(of, STREET, pair, aspect=ratio)) for ratio in RATIOS),
    )
    yield Section(
        "Pages",
        "`--layout NAME`; [all of them](pages.md).",
        2,
        tuple(Entry(f"layout-{name}", f"`{name}`", partial(laid_out, name)) for name in LAYOUTS),
    )


def page() -> str:
    """The page's text."""
    return BEGINNING + "".join(_section(section) for section in sections())


def _section(section: Section) -> str:
    """A table without a head: pictures over their captions."""
    rows = [section.entries[k : k + section.across] for k in range(0, len(section.entries), section.across)]
    lines = [f"\n## {section.title}\n", *([section.words + "\n"] if section.words else [])]
    for index, row in enumerate(rows):
        filled = [*(f"![{entry.caption.strip('`')}](gallery/{entry.name}.jpg)<br>{entry.caption}" for entry in row)]
        lines.append("| " + " | ".join(filled + [""] * (section.across - len(row))) + " |")
        if not index:
            lines.append("|" + ":---:|" * section.across)
    return "\n".join(lines) + "\n"


def write(entry: Entry) -> None:
    """Draws one picture."""
    entry.make().save(PICTURES / f"{entry.name}.jpg", quality=QUALITY, optimize=True)


def main(prefix: str = "") -> None:
    """Draws what is asked for, removes what is no longer shown, writes the page."""
    if find_spec("pypdfium2") is None:
        sys.exit(MISSING)
    PICTURES.mkdir(exist_ok=True)
    entries = [entry for section in sections() for entry in section.entries]
    for file in set(PICTURES.glob("*.jpg")) - {PICTURES / f"{entry.name}.jpg" for entry in entries}:
        file.unlink()
    for entry in entries:
        if entry.name.startswith(prefix):
            write(entry)
    PAGE.write_text(page(), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:2])
