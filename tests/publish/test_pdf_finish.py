"""What a copy can be given besides its pages: other picture quality, no marks, a watermark, a logo, tags and metadata."""

from __future__ import annotations

import random
import re
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import Any, cast
from xml.etree import ElementTree as ET

import pikepdf
import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageDraw, ImageStat, features
from pypdf import PdfReader

from storyboard.model.board import Board, Options, SceneBoard
from storyboard.model.cast import Appearance, Breakdown, Character, Look, Place
from storyboard.model.errors import InputError
from storyboard.model.shots import Panel, Size
from storyboard.model.stage import Arrow, Frame, Overlay
from storyboard.publish import pdf
from storyboard.publish.lineup import ROW, LineUp, Person, line_ups
from storyboard.publish.pdf.layout import grid, load
from storyboard.publish.pdf.review import MOST_BYTES, reduced
from storyboard.publish.pdf.structure import SCHEME, source_type, srgb, xmp
from storyboard.publish.pdf.text import Tone
from storyboard.testing.boards import draw_picture, sample_board, sample_pictures


def no_marks(_scene: SceneBoard, _panel: Panel) -> Overlay:
    return Overlay()


def printed(board: Board, folder: Path, **more: Any) -> Path:
    sample = sample_pictures(board, folder, size=more.pop("size", None))
    pdf.write(board, folder / "o.pdf", picture=sample.picture, overlay=more.pop("overlay", sample.overlay), **more)
    return folder / "o.pdf"


def page_image(file: Path, page: int, scale: float = 1.0) -> Image.Image:
    with pypdfium2.PdfDocument(file) as document:
        drawn = cast("Any", document[page - 1]).render(scale=scale)
        return cast("Image.Image", drawn.to_pil().convert("RGB"))


# review -------------------------------------------------------------------------------------------------------------------------------


def test_review_copies_are_small_and_sharp_enough(tmp_path: Path) -> None:
    board = sample_board(panels=6, scenes=1)
    full = printed(board, tmp_path / "full", size=(1376, 768))
    review = printed(board, tmp_path / "review", size=(1376, 768), quality="review")
    with pikepdf.open(review) as file:
        images = [image for page in file.pages for image in page.get_images().values()]
        assert len(images) == 6
        for image in images:
            assert len(image.read_raw_bytes()) <= MOST_BYTES
            assert 150 <= int(image.Width) / (232 / 72) <= 240, "pixels an inch"
    assert review.stat().st_size < full.stat().st_size / 2
    assert [page.extract_text() for page in PdfReader(review).pages] == [page.extract_text() for page in PdfReader(full).pages]


def test_review_bytes_are_the_same_every_time(tmp_path: Path) -> None:
    first, second = (printed(sample_board(panels=3, scenes=1), tmp_path / name, size=(800, 450), quality="review") for name in "ab")
    assert first.read_bytes() == second.read_bytes()


@pytest.mark.parametrize(("name", "format"), [("a.jpg", "JPEG"), ("a.png", "PNG"), ("a.webp", "WEBP")])
def test_every_kind_of_picture_is_reduced(tmp_path: Path, name: str, format: str) -> None:
    draw_picture(tmp_path / "a.png", (1600, 900), "noise")
    with Image.open(tmp_path / "a.png") as image:
        image.convert("RGB").save(tmp_path / name, format)
    found = reduced(tmp_path / name, 240)
    assert found.length <= MOST_BYTES
    assert found.width / found.height == pytest.approx(16 / 9, rel=0.01)
    assert 500 <= found.width <= 800


def hatched(file: Path, size: tuple[int, int], every: int) -> None:
    """White strokes close together on black, as ink drawings of nights have them."""
    image = Image.new("RGB", size, (8, 8, 10))
    pencil, spread = ImageDraw.Draw(image), random.Random("hatching")
    for _ in range(size[0] * size[1] // every):
        x, y, long = spread.randrange(size[0]), spread.randrange(size[1]), spread.randrange(6, 40)
        pencil.line((x, y, x + long, y - 1.6 * long), (240, 240, 235), spread.choice((1, 1, 2)))
    image.save(file, quality=92)


def test_hatching_is_packed_harder_before_it_loses_pixels(tmp_path: Path) -> None:
    hatched(tmp_path / "a.jpg", (1376, 768), 900)
    found = reduced(tmp_path / "a.jpg", 233)
    assert found.length <= MOST_BYTES
    assert found.width / (233 / 72) >= 149


def test_what_a_jpeg_cannot_hold_is_packed_as_jpeg_2000(tmp_path: Path) -> None:
    hatched(tmp_path / "a.jpg", (1376, 768), 900)
    found = reduced(tmp_path / "a.jpg", 707)
    assert (found.filters, found.width) == ("/Filter /JPXDecode", 1376)
    assert 0.9 * MOST_BYTES < found.length <= MOST_BYTES
    with Image.open(tmp_path / "a.jpg") as before, Image.open(BytesIO(found.packed)) as after:
        off = ImageStat.Stat(ImageChops.difference(before.convert("L"), after.convert("L"))).rms[0]
    assert off < 45, "strokes are where they were"
    Image.open(tmp_path / "a.jpg").convert("L").save(tmp_path / "grey.png")
    assert reduced(tmp_path / "grey.png", 707).colours == "/DeviceGray"


def test_a_page_shows_jpeg_2000(tmp_path: Path) -> None:
    board = sample_board(panels=1, scenes=1, options=Options(layout="1x1"))
    sample = sample_pictures(board, tmp_path, size=(320, 180))
    hatched(sample.picture("p1-0.1"), (1376, 774), 60)
    pdf.write(board, tmp_path / "o.pdf", picture=sample.picture, overlay=no_marks, quality="review")
    with pikepdf.open(tmp_path / "o.pdf") as file:
        (shown,) = file.pages[1].get_images().values()
        assert shown.Filter == "/JPXDecode"
    seen = page_image(tmp_path / "o.pdf", 2).crop((200, 150, 600, 400)).convert("L")
    assert ImageStat.Stat(seen).stddev[0] > 20


@pytest.mark.parametrize("modern", [True, False])
def test_what_would_be_blurred_stays_large_and_is_told(modern: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without JPEG 2000; with it everything becomes small."""
    monkeypatch.setattr(features, "check", {"jpg_2000": modern}.__getitem__)
    Image.frombytes("RGB", (1200, 900), random.Random("noise").randbytes(1200 * 900 * 3)).save(tmp_path / "n.png")
    found = reduced(tmp_path / "n.png", 400)
    assert (found.length <= MOST_BYTES) == modern
    assert found.width / (400 / 72) >= 149
    board, large = sample_board(panels=3, scenes=1, options=Options(layout="1x1")), list[str]()
    sample = sample_pictures(board, tmp_path, size=(320, 180))
    Image.open(tmp_path / "n.png").save(sample.picture("p1-1.1"), "PNG")
    pdf.write(board, tmp_path / "o.pdf", picture=sample.picture, overlay=no_marks, quality="review", large=large)
    assert large == ([] if modern else [sample.picture("p1-1.1").name])
    pdf.write(board, tmp_path / "o.pdf", picture=sample.picture, overlay=no_marks, large=(full := list[str]()))
    assert full == []


def test_a_line_up_is_reduced_too(tmp_path: Path) -> None:
    hatched(tmp_path / "a.jpg", (1600, 420), 2500)
    lineup = LineUp((tmp_path / "a.jpg").read_bytes(), (Person("MIA", "", 0.5),))
    assert len(lineup.jpeg) > MOST_BYTES
    file = printed(sample_board(panels=1, scenes=1), tmp_path, overlay=no_marks, quality="review", lineups=[lineup])
    with pikepdf.open(file) as document:
        sizes = [len(image.read_raw_bytes()) for page in document.pages for image in page.get_images().values()]
    assert max(sizes) <= MOST_BYTES


def test_a_small_picture_is_copied_as_it_is(tmp_path: Path) -> None:
    draw_picture(tmp_path / "a.jpg", (320, 180), "small")
    found = reduced(tmp_path / "a.jpg", 240)
    assert (found.path, found.width) == (tmp_path / "a.jpg", 320)


def test_an_unknown_quality_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="full, review"):
        printed(sample_board(panels=1, scenes=1), tmp_path, quality="best")


# marks, watermark, logo ---------------------------------------------------------------------------------------------------------------


def coloured(image: Image.Image) -> int:
    """Pixels clearly blue or red."""
    colours = cast("list[tuple[int, tuple[int, int, int]]]", image.getcolors(1 << 24))
    return sum(count for count, (red, _, blue) in colours if abs(red - blue) > 90)


def test_marks_can_be_switched_off_with_their_legend(tmp_path: Path) -> None:
    board = sample_board(panels=8, scenes=1)
    marked, bare = printed(board, tmp_path / "a"), printed(board, tmp_path / "b", marks=False)
    assert coloured(page_image(marked, 2)) > 300
    assert coloured(page_image(bare, 2)) == 0
    assert "what the camera does" in PdfReader(marked).pages[0].extract_text()
    assert "what the camera does" not in PdfReader(bare).pages[0].extract_text()
    assert "new shot" in PdfReader(bare).pages[0].extract_text()


@pytest.mark.parametrize(
    ("overlay", "said"),
    [
        (Overlay(), frozenset[str]()),
        (Overlay(arrows=(Arrow(points=((0.2, 0.5), (0.8, 0.5))),)), frozenset({"what the camera does"})),
        (Overlay(arrows=(Arrow(points=((0.2, 0.5), (0.8, 0.5)), camera=False),)), frozenset({"what moves in the story"})),
        (Overlay(frames=(Frame(x0=0.1, y0=0.1, x1=0.6, y1=0.6, dashed=True),)), frozenset({"from frame A to the dashed B"})),
    ],
)
def test_the_legend_explains_the_marks_that_are_there(overlay: Overlay, said: frozenset[str], tmp_path: Path) -> None:
    def same(_scene: SceneBoard, _panel: Panel) -> Overlay:
        return overlay

    board = sample_board(panels=3, scenes=1)
    text = PdfReader(printed(board, tmp_path, overlay=same)).pages[0].extract_text()
    every = {"what the camera does", "what moves in the story", "from frame A to the dashed B"}
    assert {words for words in every if words in text} == said
    back = any(panel.index > 1 and before.shot != panel.shot for before, panel in pairwise(board.scenes[0].panels))
    assert ("grey: back to it" in text) == back


def test_the_legend_leaves_out_what_only_omitted_panels_have(tmp_path: Path) -> None:
    board = sample_board(panels=3, scenes=1)
    (scene,) = board.scenes
    first = scene.panels[0]
    shots = tuple(shot.model_copy(update={"size": Size.ECU}) if shot.id == first.shot else shot for shot in scene.shots)
    gone = tuple(panel.model_copy(update={"omitted": panel.shot == first.shot}) for panel in scene.panels)
    for panels, there in ((scene.panels, True), (gone, False)):
        shown = board.model_copy(update={"scenes": (scene.model_copy(update={"shots": shots, "panels": panels}),)})
        assert ("extreme close-up" in PdfReader(printed(shown, tmp_path)).pages[0].extract_text()) == there


@pytest.mark.parametrize("how", ["argument", "info"])
def test_a_watermark_is_on_every_page_over_pictures_and_at_the_foot(how: str, tmp_path: Path) -> None:
    options = Options(info={"watermark": "for Ada"}) if how == "info" else Options()
    more = {"watermark": "for Ada"} if how == "argument" else {}
    file = printed(sample_board(panels=8, scenes=1, options=options), tmp_path / "a", overlay=no_marks, **more)
    plain = printed(sample_board(panels=8, scenes=1), tmp_path / "b", overlay=no_marks)
    for number, page in enumerate(PdfReader(file).pages, 1):
        assert page.extract_text().count("for Ada") == 2
        with_it, without = page_image(file, number).convert("L"), page_image(plain, number).convert("L")
        middle = (with_it.width // 4, with_it.height // 4, with_it.width * 3 // 4, with_it.height * 3 // 4)
        shades = zip(with_it.crop(middle).tobytes(), without.crop(middle).tobytes(), strict=True)
        changes = [before - after for after, before in shades if before != after]
        assert len(changes) > 2000
        assert max(changes) < 45, "light enough to read through"
    assert "Watermark" not in PdfReader(file).pages[0].extract_text()


@pytest.mark.parametrize("grey", [0, 60, 115, 180, 255])
def test_a_watermark_is_seen_on_pictures_of_every_grey(grey: int, tmp_path: Path) -> None:
    board = sample_board(panels=1, scenes=1, options=Options(layout="1x1"))
    shades: list[bytes] = []
    for words in ("for Ada", ""):
        sample = sample_pictures(board, tmp_path)
        Image.new("RGB", (1600, 900), (grey, grey, grey)).save(sample.picture("p1-0.1"), "PNG")
        pdf.write(board, tmp_path / "o.pdf", picture=sample.picture, overlay=no_marks, watermark=words)
        page = page_image(tmp_path / "o.pdf", 2, 2.0).convert("L")
        shades.append(page.crop((page.width // 3, page.height // 3, page.width * 2 // 3, page.height // 2)).tobytes())
    changes = [abs(after - before) for after, before in zip(*shades, strict=True)]
    assert sum(change >= 20 for change in changes) > 2000, "it can be read"
    assert max(changes) <= 110, "it can be read through"


@pytest.mark.parametrize("title", ["Film", "An exceedingly long title " * 9])
@pytest.mark.parametrize("words", ["for Ada Lovelace", "confidential, for Bartholomew of the agency and nobody else, " * 3 + "ends HERE"])
def test_a_recipient_is_never_cut_at_the_foot(title: str, words: str, tmp_path: Path) -> None:
    board = sample_board(panels=2, scenes=1)
    board = board.model_copy(update={"screenplay": board.screenplay.model_copy(update={"title_page": {"title": title}})})
    for page in PdfReader(printed(board, tmp_path, overlay=no_marks, watermark=words)).pages:
        found = " ".join(page.extract_text().split())
        assert found.count(" ".join(words.split())) == 2, "across the page and at its foot"
        assert found.count(title[:20]) >= 1


@pytest.mark.parametrize("layout", ["1x1", "2x2", "3x3", "2x4", "4x4"])
def test_head_and_foot_share_the_edges_of_the_panels(layout: str, tmp_path: Path) -> None:
    board = sample_board(panels=2, scenes=1, options=Options(layout=layout, aspect="1:1"))
    sheet = grid(load(layout), "letter", 1.0)
    image = page_image(printed(board, tmp_path, overlay=no_marks), 2).convert("L")
    dark = [255 * (value < 200) for value in range(256)]
    box = image.crop((0, image.height - 34, image.width, image.height)).point(dark).getbbox()
    assert box is not None
    assert box[0] == pytest.approx(sheet.left, abs=2)
    assert box[2] == pytest.approx(sheet.right, abs=6)


def test_a_logo_stands_on_the_title_page_and_nowhere_else(tmp_path: Path) -> None:
    Image.new("RGB", (200, 100), (200, 30, 30)).save(tmp_path / "logo.png")
    options = Options(info={"logo": "logo.png", "client": "Harbour & Sons"})
    file = printed(sample_board(panels=2, scenes=1, options=options), tmp_path / "a", overlay=no_marks, logo=tmp_path / "logo.png")
    assert coloured(page_image(file, 1)) > 3000
    assert coloured(page_image(file, 2)) == 0
    text = PdfReader(file).pages[0].extract_text()
    assert "Harbour & Sons" in text
    assert "logo.png" not in text


def test_a_logo_that_is_no_picture_is_refused(tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(b"words")
    with pytest.raises(InputError, match=r"logo\.png is not a picture"):
        printed(sample_board(panels=1, scenes=1), tmp_path / "a", logo=tmp_path / "logo.png")
    assert not (tmp_path / "a" / "o.pdf").exists()


# cast and places ----------------------------------------------------------------------------------------------------------------------


def people(count: int) -> Breakdown:
    cast = tuple(
        Character(id=f"c{index}", name=f"PERSON {index}", appearance=Appearance(height=1.5 + index / 20)) for index in range(count)
    )
    looks = (Look(id="l", character="c0", name="in the rain", appearance=Appearance(garment="coat")),)
    return Breakdown(characters=(*cast, Character(id="v", name="VOICE", seen=False)), looks=looks)


def test_a_line_up_has_everybody_seen_in_every_look() -> None:
    rows = line_ups(people(9), "graphic")
    assert len(rows) == 2
    assert all(len(row.people) <= ROW for row in rows)
    shown = [(person.name, person.look) for row in rows for person in row.people]
    assert shown[:3] == [("PERSON 0", ""), ("PERSON 0", "in the rain"), ("PERSON 1", "")]
    assert len(shown) == 10
    for row in rows:
        places = [person.x for person in row.people]
        assert places == sorted(places)
        assert places[0] > 0
        assert places[-1] < 1
        assert row.jpeg.startswith(b"\xff\xd8")
    assert line_ups(Breakdown(), "graphic") == ()


def test_an_animal_of_the_cast_is_one_in_the_line_up() -> None:
    beast = Character(id="b", name="THUNDER", species="horse")
    (row,), (without,), (man,) = (
        line_ups(Breakdown(characters=(*people(2).characters, who)), "graphic")
        for who in (beast, Character(id="b", name="THUNDER", seen=False), Character(id="b", name="THUNDER"))
    )
    assert [person.name for person in row.people] == [*(person.name for person in without.people), "THUNDER"]
    wide = {id(each): Image.open(BytesIO(each.jpeg)).width for each in (row, without, man)}
    assert wide[id(row)] > wide[id(man)] > wide[id(without)], "a horse takes more of the row than a man"


def test_a_place_seen_from_inside_and_outside_is_told_as_both(tmp_path: Path) -> None:
    board = sample_board(panels=2, scenes=1)
    scene = board.scenes[0]
    both = scene.model_copy(update={"scene": scene.scene.model_copy(update={"setting": "INT/EXT"})})
    places = (Place(id="x", name="CAR", scenes=(scene.scene.id,)),)
    told = board.model_copy(update={"scenes": (both,), "breakdown": people(1).model_copy(update={"places": places})})
    text = PdfReader(printed(told, tmp_path)).pages[-1].extract_text()
    assert "CAR interior and exterior" in " ".join(text.split())


def test_cast_and_places_are_shown(tmp_path: Path) -> None:
    board = sample_board(panels=6, scenes=2)
    ids = [scene.scene.id for scene in board.scenes]
    places = (Place(id="x", name="LAMP ROOM", scenes=(ids[0],), dressing=("lamp", "stove"), real="Pharos"), Place(id="y", name="NOWHERE"))
    told = board.model_copy(update={"breakdown": people(2).model_copy(update={"places": places})})
    file = printed(told, tmp_path, lineups=line_ups(told.breakdown, "graphic"))
    page = PdfReader(file).pages[-1]
    text = page.extract_text()
    assert "PERSON 0" in text
    assert "in the rain" in text
    assert "LAMP ROOM interior · Pharos · 3 panels · 0:09" in " ".join(text.split())
    assert "lamp, stove" in text
    assert "NOWHERE interior · 0 panels" in " ".join(text.split())
    assert len(page.images) == 2, "the line-up and the only place that was drawn"


def test_the_cast_is_told_by_its_looks_alone(tmp_path: Path) -> None:
    board = sample_board(panels=2, scenes=1)
    said = ("MIA (30s, red hair), bursts through the door", "A WAITER swings out of the kitchen.")
    cast = tuple(
        Character(id=f"c{at}", name=name, description=told) for at, (name, told) in enumerate(zip(("MIA", "WAITER"), said, strict=True))
    )
    looks = (Look(id="l", character="c0", name="now dressed in a suit", appearance=Appearance(garment="suit")),)
    elements = (*board.screenplay.elements, *(board.screenplay.elements[0].model_copy(update={"id": told, "text": told}) for told in said))
    script = board.screenplay.model_copy(update={"elements": elements})
    file = printed(board.model_copy(update={"screenplay": script, "breakdown": Breakdown(characters=cast, looks=looks)}), tmp_path)
    text = " ".join(PdfReader(file).pages[-1].extract_text().split())
    assert "MIA no lines 30s, red hair a suit" in text
    assert "bursts" not in text
    assert "swings" not in text


@pytest.mark.parametrize("cast", [3, 6])
def test_pictures_of_places_stay_together_where_one_page_holds_them(cast: int, tmp_path: Path) -> None:
    board = sample_board(panels=12, scenes=4)
    places = tuple(Place(id=f"x{n}", name=f"ROOM {n}", scenes=(one.scene.id,)) for n, one in enumerate(board.scenes))
    told = board.model_copy(update={"breakdown": people(cast).model_copy(update={"places": places})})
    texts = [page.extract_text() for page in PdfReader(printed(told, tmp_path, lineups=line_ups(told.breakdown, "graphic"))).pages]
    assert len({number for number, text in enumerate(texts) if re.search(r"ROOM \d interior", text)}) == 1


# what the file says of itself ---------------------------------------------------------------------------------------------------------


def elements(node: Any) -> list[Any]:
    """All structure elements below a node, in reading order."""
    found: list[Any] = []
    for kid in node.K if isinstance(node.K, pikepdf.Array) else [node.K]:
        if isinstance(kid, pikepdf.Dictionary) and "/K" in kid:
            found += [kid, *elements(kid)]
    return found


def test_pages_are_tagged_in_reading_order(tmp_path: Path) -> None:
    board = sample_board(panels=7, scenes=2)
    with pikepdf.open(printed(board, tmp_path)) as file:
        root = file.Root.StructTreeRoot
        assert bool(file.Root.MarkInfo.Marked)
        found = elements(root)
        sections = [str(each.T) for each in found if each.S == "/Sect"]
        assert sections == ["The Lamp Room", *(f"{scene.number} {scene.scene.heading}" for scene in board.scenes), "Cast"]
        figures = [each for each in found if each.S == "/Figure" and each.P.S != "/Lbl"]
        assert [str(figure.Alt).split(":")[0] for figure in figures] == [scene.panel_number(panel) for scene, panel in board.panels()]
        assert "wide shot" in str(figures[0].Alt)
        assert "The lamp turns." in str(figures[0].Alt)
        assert len([each for each in found if each.S == "/H1"]) == 4
        tree = list(root.ParentTree.Nums)
        assert [int(number) for number in tree[::2]] == list(range(len(tree) // 2))
        behind = [owners for owners in tree[1::2] if isinstance(owners, pikepdf.Array)]
        for page, owners in zip(file.pages, behind, strict=True):
            code = page.Contents.read_bytes().decode("latin-1")
            assert [int(number) for number in re.findall(r"/MCID (\d+)", code)] == list(range(len(owners)))
            assert code.count("BDC") + code.count("BMC") == len(re.findall(r"\bEMC\b", code))
            assert page.Tabs == "/S"
            assert all(owner.Pg.objgen == page.obj.objgen for owner in owners)


def test_pages_are_painted_in_reading_order(tmp_path: Path) -> None:
    """Each element's marks follow those of the element before it, so that programs that go by the page read it as the tags say."""
    with pikepdf.open(printed(sample_board(panels=7, scenes=2), tmp_path)) as file:
        found = [each for each in elements(file.Root.StructTreeRoot) if each.S in {"/H1", "/P", "/Figure"}]
        for page in file.pages:
            own = [each for each in found if each.Pg.objgen == page.obj.objgen]
            assert own
            marks = [int(kid) for each in own for kid in each.K if not isinstance(kid, pikepdf.Dictionary)]
            assert marks == sorted(marks)


def test_heads_that_repeat_feet_and_watermarks_are_furniture(tmp_path: Path) -> None:
    board = sample_board(panels=14, scenes=1)
    with pikepdf.open(printed(board, tmp_path, watermark="for Ada")) as file:
        codes = [page.Contents.read_bytes().decode("latin-1") for page in file.pages]
        pages = [{kind: code.count(f"/Pagination /Subtype /{kind}") for kind in ("Header", "Footer", "Watermark")} for code in codes]
    assert all((page["Footer"], page["Watermark"]) == (1, 1) for page in pages)
    assert [bool(page["Header"]) for page in pages[1:4]] == [False, True, True]
    texts = [page.extract_text() for page in PdfReader(tmp_path / "o.pdf").pages]
    assert "14 panels" in texts[1]
    assert "14 panels" not in texts[2]
    assert "cont." in texts[2]


@pytest.mark.parametrize(
    ("info", "whose"),
    [
        ({"client": "Harbour & Sons", "Agency": "Blick"}, "Blick"),
        ({"client": "Harbour & Sons"}, "Harbour & Sons"),
        ({"director": "Ada"}, ""),
    ],
)
def test_a_logo_is_read_as_whose_it_is(info: dict[str, str], whose: str, tmp_path: Path) -> None:
    Image.new("RGB", (200, 100), (200, 30, 30)).save(tmp_path / "logo.png")
    options = Options(info={"logo": "logo.png", **info})
    file = printed(sample_board(panels=2, scenes=1, options=options), tmp_path / "a", logo=tmp_path / "logo.png")
    with pikepdf.open(file) as document:
        told = [str(each.Alt) for each in elements(document.Root.StructTreeRoot) if each.S == "/Figure"]
    assert [alt for alt in told if "logo" in alt] == ([f"{whose} (logo)"] if whose else [])


def test_all_that_is_shown_is_marked(tmp_path: Path) -> None:
    with pikepdf.open(printed(sample_board(panels=3, scenes=1), tmp_path, watermark="for Ada")) as file:
        for page in file.pages:
            depth = 0
            for step in pikepdf.parse_content_stream(page):
                operator = str(step.operator)
                depth += {"BDC": 1, "BMC": 1, "EMC": -1}.get(operator, 0)
                assert depth == 1 or operator not in {"Tj", "Do", "f", "S", "b"}
            assert depth == 0


@pytest.mark.parametrize(
    ("makers", "source"),
    [
        ((), ""),
        (("sketch", "sketch"), "algorithmicMedia"),
        (("gemini",), "trainedAlgorithmicMedia"),
        (("sketch", "gemini"), "compositeWithTrainedAlgorithmicMedia"),
        (("import", "gemini"), "compositeWithTrainedAlgorithmicMedia"),
        (("import", "sketch"), "compositeSynthetic"),
        (("import",), ""),
    ],
)
def test_the_digital_source_type_follows_who_painted(makers: tuple[str, ...], source: str) -> None:
    assert source_type({str(index): name for index, name in enumerate(makers)}) == (SCHEME + source if source else "")


def test_metadata_is_also_xmp(tmp_path: Path) -> None:
    board = sample_board(panels=2, scenes=1)
    file = printed(board, tmp_path, painted_by={panel.take: "gemini" for _, panel in board.panels()})
    with pikepdf.open(file) as document:
        assert document.open_metadata()["dc:title"] == document.docinfo["/Title"]
        assert "trainedAlgorithmicMedia" in document.Root.Metadata.read_bytes().decode()
        (intent,) = document.Root.OutputIntents
        assert int(intent.DestOutputProfile.N) == 3
        assert intent.DestOutputProfile.read_bytes() == srgb()


def test_xmp_is_well_formed_whatever_the_title() -> None:
    packet = xmp({"Title": 'A <b> & \x00\x07 ]]> "x" \ud800'.encode("utf-8", "replace").decode()}, "en", "").decode()
    ET.fromstring(packet)  # noqa: S314 - our own words


def test_the_page_shown_in_the_readme_keeps_the_colours_of_its_marks() -> None:
    with Image.open(Path(__file__).parents[2] / "docs" / "pictures" / "page.png") as image:
        colours = cast("list[tuple[int, tuple[int, int, int]]]", image.convert("RGB").getcolors(1 << 24))
    camera = tuple(round(255 * float(level)) for level in Tone.CAMERA.split()[:3])
    assert sum(count for count, (red, _, blue) in colours if blue - red > 90) > 200
    assert camera in {colour for _, colour in colours}


def kids(node: pikepdf.Object, kind: str) -> list[pikepdf.Object]:
    """What of that kind lies right in an element."""
    return [each for each in node.K if isinstance(each, pikepdf.Dictionary) and each.get("/S") == kind]


@pytest.mark.parametrize("layout", ["av", "ekonte"])
def test_ruled_rows_are_tables_with_titles_and_pictures_in_them(tmp_path: Path, layout: str) -> None:
    board = sample_board(panels=7, scenes=2)
    board = board.model_copy(update={"options": board.options.model_copy(update={"layout": layout})})
    with pikepdf.open(printed(board, tmp_path)) as file:
        tables = [each for each in elements(file.Root.StructTreeRoot) if each.S == "/Table"][1:]
        rows = [kids(table, "/TR") for table in tables]
        assert sum(len(each) - 1 for each in rows) == len(list(board.panels()))
        for titles, *panels in rows:
            assert [str(each.A.Scope) for each in kids(titles, "/TH")] == ["/Column"] * 5
            assert all(len(kids(row, "/TD")) == 5 for row in panels)
            assert all(sum(len(kids(field, "/Figure")) for field in kids(row, "/TD")) == 1 for row in panels)


def test_facts_are_a_table_and_the_legend_is_lists(tmp_path: Path) -> None:
    with pikepdf.open(printed(sample_board(panels=7, scenes=2), tmp_path)) as file:
        found = elements(file.Root.StructTreeRoot)
        facts = next(each for each in found if each.S == "/Table")
        assert all([str(each.S) for each in row.K] == ["/TH", "/TD"] for row in kids(facts, "/TR"))
        assert str(kids(kids(facts, "/TR")[0], "/TH")[0].A.Scope) == "/Row"
        lists = [each for each in found if each.S == "/L"]
        assert len(lists) >= 2
        assert all([str(each.S) for each in item.K] == ["/Lbl", "/LBody"] for each in lists for item in kids(each, "/LI"))
