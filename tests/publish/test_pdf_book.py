"""Whole documents, read back with pypdf and poppler: nothing lost, nothing over something else, the same bytes every time."""

from __future__ import annotations

import errno
import os
import re
import subprocess
import sys
import tracemalloc
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import pikepdf
import pypdfium2
import pytest
from PIL import Image
from pypdf import PdfReader

from storyboard.model.board import Board, Options, SceneBoard
from storyboard.model.errors import DiskProblem, InputError
from storyboard.model.screenplay import SHOWN, SPEECH, Scene
from storyboard.model.shots import Framing, Panel, Size
from storyboard.model.stage import Arrow, Overlay
from storyboard.model.takes import Source
from storyboard.publish import pdf
from storyboard.publish.lookups import LookUp
from storyboard.publish.pdf.layout import load, names
from storyboard.testing.boards import Sample, sample_board, sample_pictures

LONG = " ".join(f"word{index} and what follows it, slowly — until the lamp's turning ends." for index in range(70))
MARKUP = "Ευχαριστώ. Спасибо. Zażółć jaźń. <b>not bold</b> &amp; \\( %s {x} ]]> (a) \\n \ue123"


def no_marks(_scene: SceneBoard, _panel: Panel) -> Overlay:
    return Overlay()


def refused(_scene: SceneBoard, _panel: Panel) -> pdf.StandIn:
    return pdf.StandIn("refused by the painter's policy")


def edited(board: Board, texts: dict[str, str], changes: dict[str, dict[str, Any]]) -> Board:
    """The board with other words in some elements and other fields in some panels; covers reach to the end of their elements."""
    elements = tuple(each.model_copy(update={"text": texts.get(each.id, each.text)}) for each in board.screenplay.elements)
    lengths = {each.id: len(each.text) for each in elements}

    def panel(each: Panel) -> Panel:
        covers = tuple(cover.model_copy(update={"end": lengths[cover.element]}) for cover in each.covers)
        return each.model_copy(update={"covers": covers, **changes.get(each.id, {})})

    scenes = tuple(scene.model_copy(update={"panels": tuple(map(panel, scene.panels))}) for scene in board.scenes)
    return board.model_copy(update={"screenplay": board.screenplay.model_copy(update={"elements": elements}), "scenes": scenes})


def hard_board(options: Options) -> Board:
    """Long speech and action, signs of markup, a missing and an omitted panel, an omitted scene in between and one at the end."""
    board = sample_board(panels=15, scenes=3, options=options)
    texts = {"e1-1-2": LONG, "e1-4-0": LONG[:900], "e2-2-0": MARKUP}
    board = edited(board, texts, {"p2-2": {"take": ""}, "p2-3": {"omitted": True}})
    gone = [SceneBoard(scene=Scene(id=id, number=id, heading="INT. NOWHERE - DAY", omitted=True)) for id in ("2A", "2B", "9")]
    return board.model_copy(update={"scenes": (board.scenes[0], *gone[:2], *board.scenes[1:], gone[2])})


@dataclass(frozen=True)
class Printed:
    sample: Sample
    file: Path
    pages: int

    @property
    def reader(self) -> PdfReader:
        return PdfReader(self.file)

    def text(self) -> str:
        return "\n".join(page.extract_text() for page in self.reader.pages)


def printed(board: Board, folder: Path, **more: Any) -> Printed:
    sample = sample_pictures(board, folder / "takes", format=more.pop("format", "JPEG"))
    more.setdefault("overlay", no_marks)
    out = folder / "board.pdf"
    return Printed(sample, out, pdf.write(board, out, picture=sample.picture, **more))


@pytest.fixture(scope="module")
def hard(tmp_path_factory: pytest.TempPathFactory) -> Printed:
    board = hard_board(Options(info={"director": "A. Director", "client": "Harbour & Sons"}, date="21 November 2026"))
    folder = tmp_path_factory.mktemp("hard")
    return printed(
        board,
        folder,
        standins=refused,
        painted_by={panel.take: "sketch" for _, panel in board.panels() if panel.take},
        lookups=[
            LookUp(
                "LIGHTHOUSE (REF-B-1)",
                ("lighthouse of alexandria reconstruction",),
                (Source(title="lighthouse of alexandria", url="https://www.google.com/search?q=pharos"),),
                (
                    Source(title="Lighthouse of Alexandria", url="https://example.org/pharos"),
                    Source(title="Not the web", url="javascript:alert(1)"),
                ),
            )
        ],
    )


def squeezed(text: str) -> str:
    return "".join(text.split())


# nothing is lost ----------------------------------------------------------------------------------------------------------------------


def script_words(board: Board) -> Iterator[str]:
    for element in board.screenplay.elements:
        if element.kind in SPEECH | SHOWN:
            yield from element.text.replace("\ue123", "[U+E123]").split()


@pytest.mark.parametrize("layout", [name for name in names() if load(name).continued and (load(name).show or load(name).table)])
def test_every_word_of_dialogue_and_action_is_printed(layout: str, tmp_path: Path) -> None:
    board = hard_board(Options(layout=layout, aspect="2.39:1"))
    text = squeezed(printed(board, tmp_path).text())
    lost = [word for word in script_words(board) if word not in text]
    assert lost == []


@pytest.mark.parametrize("layout", [name for name in names() if not load(name).continued])
def test_an_overview_says_where_it_leaves_words_out(layout: str, tmp_path: Path) -> None:
    text = printed(hard_board(Options(layout=layout)), tmp_path).text()
    assert "[…]" in text
    assert "cont. p." not in text


def test_continued_text_says_from_where_and_where_to(hard: Printed) -> None:
    pages = [page.extract_text() for page in hard.reader.pages]
    (page,) = [index for index, text in enumerate(pages, 1) if "(cont. p. " in text]
    there = {int(number) for number in re.findall(r"\(cont\. p\. (\d+)\)", pages[page - 1])}
    assert there == {page + 1}
    assert pages[page].count(f"continued from p. {page}") == 2
    assert "word69" in pages[page]


def test_text_is_data(hard: Printed) -> None:
    assert squeezed(MARKUP.replace("\ue123", "[U+E123]")) in squeezed(hard.text())
    (told,) = pdf.lacking(hard.sample.board)
    assert "\ue123" in told or "private" in told.lower(), told


def test_missing_and_omitted_are_said(hard: Printed) -> None:
    text = hard.text()
    assert text.count("PICTURE MISSING") == 1
    assert text.count("refused by the painter's policy") == 2, "in the frame and in the appendix"
    assert "2A OMITTED" in text.replace("\xa0", " ")
    assert "9 OMITTED" in text.replace("\xa0", " ")
    assert "Lighthouse of Alexandria" in text


@pytest.mark.parametrize("layout", ["3x2", "ekonte", "1x5"])
def test_of_an_omitted_panel_only_the_number_is_printed(tmp_path: Path, layout: str) -> None:
    board = sample_board(panels=9, scenes=1, options=Options(layout=layout))
    gone = [panel.id for _, panel in board.panels()][3:6]
    whole, left = printed(board, tmp_path), edited(board, {}, {id: {"omitted": True, "duration": 77.7} for id in gone})
    before, short = len(whole.text()), printed(left, tmp_path)
    assert "77.7" not in short.text()
    assert short.text().count("OMITTED") == 3
    assert len(short.text()) < before
    assert short.pages <= whole.pages


def test_who_made_which_picture_is_said_where_several_did(tmp_path: Path) -> None:
    board = sample_board(panels=4, scenes=1)
    makers = {panel.take: "gemini" if index == 2 else "sketch" for index, (_, panel) in enumerate(board.panels())}
    text = printed(board, tmp_path, painted_by=makers).text()
    assert "How the pictures were made\ngemini\n1B-1" in text
    assert "1A-1, 1A-2, 1B-2" in text
    assert "How the pictures" not in printed(board, tmp_path, painted_by=dict.fromkeys(makers, "sketch")).text()


def test_golden_text(hard: Printed, golden: Callable[[str, str], None]) -> None:
    golden("hard_board.txt", "\n\f\n".join(page.extract_text().strip() for page in hard.reader.pages) + "\n")


# structure ----------------------------------------------------------------------------------------------------------------------------


def test_pages_are_counted_numbered_and_labelled(hard: Printed) -> None:
    reader = hard.reader
    assert len(reader.pages) == hard.pages
    assert reader.page_labels == ["Title", *(str(number) for number in range(2, hard.pages + 1))]
    for number, page in enumerate(reader.pages, 1):
        assert re.search(rf"{number} /\s*{hard.pages}\b", page.extract_text())


def outline(reader: PdfReader, items: list[Any] | None = None, depth: int = 0) -> Iterator[tuple[int, str, int]]:
    for item in reader.outline if items is None else items:
        if isinstance(item, list):
            yield from outline(reader, cast("list[Any]", item), depth + 1)
        else:
            yield depth, str(item.title), cast("int", reader.get_destination_page_number(item)) + 1


def test_bookmarks_lead_to_every_scene_and_shot(hard: Printed) -> None:
    found = list(outline(hard.reader))
    assert [title for depth, title, _ in found if depth == 0] == [
        "The Lamp Room",
        "1 INT. LIGHTHOUSE - LAMP ROOM - NIGHT",
        "2A OMITTED",
        "2B OMITTED",
        "2 EXT. HARBOUR WALL - DAWN",
        "3 INT. CAFÉ ŁÓDŹ - DAY",
        "9 OMITTED",
        "Cast",
        "Panels without a picture",
        "Looked up",
    ]
    shots = {title.split()[0]: page for depth, title, page in found if depth == 1}
    assert list(shots) == [f"{scene}{letter}" for scene in "123" for letter in "ABC"]
    for number, page in shots.items():
        assert f"{number}-1" in hard.reader.pages[page - 1].extract_text()


def test_metadata_comes_from_the_script_and_has_no_date(hard: Printed) -> None:
    reader = hard.reader
    facts = reader.metadata
    assert facts is not None
    assert (facts.title, facts.author) == ("The Lamp Room", "R. Sample")
    assert not [key for key in facts if "Date" in key]
    assert cast("dict[str, Any]", reader.trailer["/Root"])["/Lang"] == "en"


def test_title_page_says_what_the_board_is(hard: Printed) -> None:
    text = hard.reader.pages[0].extract_text()
    for words in ("The Lamp Room", "written by", "R. Sample", "A. Director", "Harbour & Sons", "21 November 2026", "16:9", "24 fps"):
        assert words in text
    assert "13 by sketch, 1 missing" in text
    assert "new shot" in text
    assert "what the camera does" not in text, "there are no marks"
    assert "OTS-NAME" in text
    assert "ECU" not in text, "only what the board uses is explained"


def test_fonts_are_embedded_and_streams_are_no_ascii85(hard: Printed) -> None:
    assert b"ASCII85" not in hard.file.read_bytes()
    fonts: dict[str, Any] = {}
    for page in hard.reader.pages:
        fonts.update(cast("dict[str, Any]", cast("dict[str, Any]", page["/Resources"])["/Font"]))
    assert fonts
    assert all("/FontFile2" in font.get_object()["/FontDescriptor"].get_object() for font in fonts.values())


# pictures -----------------------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Placed:
    """A picture on a page, points from the top left."""

    x: float
    y: float
    width: float
    height: float
    data: bytes
    pixels: tuple[int, int]


def placed(page: Any) -> list[Placed]:
    high = float(page.mediabox.height)
    code = page.get_contents().get_data().decode("latin-1")
    scaled = re.match(r"\s*(?:1 0 0 1 0 0 cm\s+)?(?:BT .*? ET\s+)?([\d.]+) 0 0 \1 0 0 cm", code)
    scale = float(scaled[1]) if scaled else 1.0
    found: list[Placed] = []
    for match in re.finditer(r"q ([\d.]+) 0 0 ([\d.]+) ([\d.]+) ([\d.]+) cm (/\S+) Do Q", code):
        wide, tall, x, y = (scale * float(number) for number in match.groups()[:4])
        item = page["/Resources"]["/XObject"][match.group(5)].get_object()
        if item["/Subtype"] == "/Image":
            found.append(Placed(x, high - y - tall, wide, tall, item._data, (item["/Width"], item["/Height"])))
    return found


@pytest.mark.parametrize("layout", names())
@pytest.mark.parametrize("aspect", ["2.39:1", "16:9", "1:1", "9:16"])
def test_pictures_keep_their_ratio_on_every_layout(layout: str, aspect: str, tmp_path: Path) -> None:
    board = sample_board(panels=5, scenes=1, options=Options(layout=layout, aspect=aspect, page="a4"))
    pages = printed(board, tmp_path).reader.pages
    pictures = [picture for page in pages for picture in placed(page)]
    assert len(pictures) == 5
    for picture in pictures:
        assert picture.width / picture.height == pytest.approx(picture.pixels[0] / picture.pixels[1], rel=0.002)
    assert max(picture.height for picture in pictures) == pytest.approx(min(picture.height for picture in pictures))


@pytest.mark.parametrize("format", ["JPEG", "PNG"])
def test_picture_data_is_copied_as_it_is(format: str, tmp_path: Path) -> None:
    result = printed(sample_board(panels=6, scenes=1), tmp_path, format=format)
    copies = [picture.data for page in result.reader.pages for picture in placed(page)]
    files = [result.sample.picture(panel.take).read_bytes() for _, panel in result.sample.board.panels()]
    assert all(copy == file if format == "JPEG" else copy in file for copy, file in zip(copies, files, strict=True))


def test_a_picture_of_another_ratio_is_neither_stretched_nor_cropped(tmp_path: Path) -> None:
    board = sample_board(panels=3, scenes=1)
    sample = sample_pictures(board, tmp_path, size=(300, 300))
    pdf.write(board, tmp_path / "o.pdf", picture=sample.picture, overlay=no_marks)
    pictures = placed(PdfReader(tmp_path / "o.pdf").pages[1])
    assert [picture.width for picture in pictures] == pytest.approx([picture.height for picture in pictures])


def test_a_damaged_picture_is_said_and_the_rest_is_printed(tmp_path: Path) -> None:
    board = sample_board(panels=3, scenes=1)
    sample = sample_pictures(board, tmp_path)
    sample.picture("p1-1.1").write_bytes(b"not a picture")
    pdf.write(board, tmp_path / "o.pdf", picture=sample.picture, overlay=no_marks)
    reader = PdfReader(tmp_path / "o.pdf")
    assert len(placed(reader.pages[1])) == 2
    assert "p1-1.1.jpg is not a picture" in " ".join(reader.pages[1].extract_text().split())


# nothing lies over something else -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Word:
    text: str
    x0: float
    y0: float
    x1: float
    y1: float


def word_boxes(file: Path) -> list[list[Word]]:
    """Every page's words with the boxes of their ink, y down, as PDFium sees them."""
    with pypdfium2.PdfDocument(file) as document:
        return [list(_words(page)) for page in document]


Box = tuple[float, float, float, float]


def _words(page: pypdfium2.PdfPage) -> Iterator[Word]:
    text, high = page.get_textpage(), page.get_height()
    letters, boxes = "", list[Box]()
    for index in range(text.count_chars() + 1):
        letter = text.get_text_range(index, 1) if index < text.count_chars() else " "
        if letter.strip():
            letters, boxes = letters + letter, [*boxes, cast("Box", text.get_charbox(index))]
            continue
        if boxes:
            left, bottom, right, top = zip(*boxes, strict=True)
            yield Word(letters, min(left), high - max(top), max(right), high - min(bottom))
        letters, boxes = "", []


def meet(a: Word, x0: float, y0: float, x1: float, y1: float, slack: float) -> bool:
    return a.x0 < x1 - slack and a.x1 > x0 + slack and a.y0 < y1 - slack and a.y1 > y0 + slack


@pytest.mark.parametrize("layout", names())
@pytest.mark.parametrize(
    ("page", "aspect"),
    [("letter", "16:9"), pytest.param("a4", "2.39:1", marks=pytest.mark.long), pytest.param("tabloid", "9:16", marks=pytest.mark.long)],
)
def test_text_meets_no_picture_no_margin_and_no_other_text(layout: str, page: str, aspect: str, tmp_path: Path) -> None:
    result = printed(hard_board(Options(layout=layout, page=page, aspect=aspect)), tmp_path)
    reader = result.reader
    for number, words in enumerate(word_boxes(result.file)):
        sheet = reader.pages[number]
        wide, high = float(sheet.mediabox.width), float(sheet.mediabox.height)
        assert all(word.x0 > 28 and word.x1 < wide - 25 and word.y0 > 10 and word.y1 < high - 10 for word in words)
        for picture in placed(sheet):
            box = (picture.x, picture.y, picture.x + picture.width, picture.y + picture.height)
            assert [word.text for word in words if meet(word, *box, 1.6)] == []
        for index, word in enumerate(words):
            others = [other.text for other in words[index + 1 :] if meet(other, word.x0, word.y0, word.x1, word.y1, 2.2)]
            assert others == [], (number, word)


def pixels(file: Path, page: int, dpi: int) -> Image.Image:
    with pypdfium2.PdfDocument(file) as document:
        drawn = cast("Any", document[page - 1]).render(scale=dpi / 72)
        return cast("Image.Image", drawn.to_pil().convert("RGB"))


def test_marks_stay_within_the_white_around_their_picture(tmp_path: Path) -> None:
    def wild(_scene: SceneBoard, _panel: Panel) -> Overlay:
        far = ((-3.0, -3.0), (4.0, 4.0)), ((0.5, -1.0), (0.5, 2.0)), ((-1.0, 1.2), (2.0, 1.2))
        return Overlay(arrows=tuple(Arrow(points=points, label="PAN L") for points in far))

    board = sample_board(panels=6, scenes=1)
    result = printed(board, tmp_path, overlay=wild)
    image = pixels(result.file, 2, 72)
    boxes = [(p.x - 7, p.y - 3, p.x + p.width + 7, p.y + p.height + 5) for p in placed(result.reader.pages[1])]
    data = image.load()
    assert data is not None
    blue = [
        (x, y)
        for x in range(image.width)
        for y in range(image.height)
        if (seen := cast("tuple[int, int, int]", data[x, y]))[2] > seen[0] + 70
    ]
    assert len(blue) > 500
    assert [at for at in blue if not any(x0 <= at[0] <= x1 and y0 <= at[1] <= y1 for x0, y0, x1, y1 in boxes)] == []


def test_the_page_shows_the_pixels_of_the_picture(tmp_path: Path) -> None:
    board = sample_board(panels=1, scenes=1)
    sample = sample_pictures(board, tmp_path)
    Image.new("RGB", (160, 90), (200, 30, 30)).save(sample.picture("p1-0.1"), "PNG")
    pdf.write(board, tmp_path / "o.pdf", picture=sample.picture, overlay=no_marks)
    image = pixels(tmp_path / "o.pdf", 2, 72)
    (box,) = placed(PdfReader(tmp_path / "o.pdf").pages[1])
    inside = image.getpixel((int(box.x + box.width / 2), int(box.y + box.height / 2)))
    assert inside == (200, 30, 30)
    assert image.getpixel((int(box.x + box.width / 2), int(box.y + box.height + 3))) == (255, 255, 255)


# the file -----------------------------------------------------------------------------------------------------------------------------


def test_the_same_board_gives_the_same_bytes(tmp_path: Path) -> None:
    first = printed(sample_board(), tmp_path / "a" / "b")
    second = printed(sample_board(), tmp_path / "c")
    assert first.file.read_bytes() == second.file.read_bytes()


def test_the_file_has_no_fault_qpdf_knows(hard: Printed) -> None:
    with pikepdf.open(hard.file) as file:
        assert file.check_pdf_syntax() == []


def test_a_sketch_stands_in_with_its_reason(tmp_path: Path) -> None:
    board = sample_board(panels=1, scenes=1)
    sample = sample_pictures(board, tmp_path)
    sketch = sample.picture("p1-0.1")
    Image.new("RGB", (160, 90), (30, 30, 200)).save(sketch, "PNG")
    bare = edited(board, {}, {panel.id: {"take": ""} for _, panel in board.panels()})
    out = tmp_path / "o.pdf"
    pdf.write(bare, out, picture=sample.picture, overlay=no_marks, standins=lambda _scene, _panel: pdf.StandIn("refused: a face", sketch))
    reader = PdfReader(out)
    (box,) = placed(reader.pages[1])
    assert pixels(out, 2, 72).getpixel((int(box.x + box.width / 2), int(box.y + box.height / 2))) == (30, 30, 200)
    text = " ".join(page.extract_text() for page in reader.pages)
    assert text.count("refused: a face") == 2, "with the panel and in the appendix"


def test_the_bytes_do_not_depend_on_the_hash_seed(tmp_path: Path) -> None:
    code = """
import sys
from pathlib import Path
from storyboard.model.stage import Overlay
from storyboard.publish import pdf
from storyboard.testing.boards import sample_board
pdf.write(sample_board(take=False), Path(sys.argv[1]), picture=Path, overlay=lambda scene, panel: Overlay())
"""
    for seed in ("0", "1"):
        subprocess.run([sys.executable, "-c", code, str(tmp_path / seed)], check=True, env={**os.environ, "PYTHONHASHSEED": seed})
    assert (tmp_path / "0").read_bytes() == (tmp_path / "1").read_bytes()


def test_memory_does_not_grow_with_panels(tmp_path: Path) -> None:
    def peak(panels: int) -> int:
        board = sample_board(panels=panels, scenes=panels // 20, take=True)
        file = next(iter(sample_pictures(sample_board(panels=1, scenes=1), tmp_path, size=(960, 540)).files.values()))
        pdf.write(sample_board(panels=2, scenes=1), tmp_path / "warm.pdf", picture=lambda _take: file, overlay=no_marks)
        tracemalloc.start()
        pdf.write(board, tmp_path / "o.pdf", picture=lambda _take: file, overlay=no_marks)
        found = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return found

    few, many = peak(40), peak(240)
    assert (tmp_path / "o.pdf").stat().st_size > 200 * 20_000
    assert (many - few) / 200 < 3_000, "bytes a panel"


def test_a_full_disk_is_said_and_keeps_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old = tmp_path / "board.pdf"
    old.write_bytes(b"old")

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskProblem, match="No space left"):
        printed(sample_board(panels=2, scenes=1), tmp_path)
    assert old.read_bytes() == b"old"
    assert not list(tmp_path.glob("*.part"))


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    board = sample_board(panels=1, scenes=1, take=False)
    with pytest.raises(DiskProblem, match="could not be written"):
        pdf.write(board, tmp_path / "nowhere" / "o.pdf", picture=lambda _take: tmp_path, overlay=no_marks)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (Options(layout="5x5"), "Layouts are: 1x1"),
        (Options(page="napkin"), "Page sizes are: letter, a4"),
        (Options(aspect="wide"), "aspect ratio"),
    ],
)
def test_unknown_names_list_the_known(options: Options, words: str, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=words):
        printed(sample_board(panels=1, scenes=1, options=Options()).model_copy(update={"options": options}), tmp_path)
    assert not (tmp_path / "board.pdf").exists()


def test_an_empty_board_is_a_title_page(tmp_path: Path) -> None:
    assert pdf.write(Board(), tmp_path / "o.pdf", picture=lambda _take: tmp_path, overlay=no_marks) == 1
    assert "Untitled" in PdfReader(tmp_path / "o.pdf").pages[0].extract_text()


def test_what_was_looked_up_leads_to_the_web_and_nowhere_else(hard: Printed) -> None:
    import pikepdf

    with pikepdf.open(hard.file) as document:
        notes = [note for page in document.pages if "/Annots" in page for note in page.Annots]
        links = [str(note.A.URI) for note in notes if "/A" in note and "/URI" in note.A]
    assert links == ["https://www.google.com/search?q=pharos", "https://example.org/pharos"]


def test_links_are_part_of_what_is_read(hard: Printed) -> None:
    with pikepdf.open(hard.file) as document:
        owners = {int(key): owner for key, owner in zip(*[iter(list(document.Root.StructTreeRoot.ParentTree.Nums))] * 2, strict=True)}
        notes = [note for page in document.pages if "/Annots" in page for note in page.Annots]
        for note in notes:
            link = owners[int(note.StructParent)]
            assert link.S == "/Link"
            assert link.P.S == "/P", "a link stands in a paragraph"
            assert any(kid.objgen == link.objgen for kid in link.P.K if isinstance(kid, pikepdf.Dictionary))
            assert [kid.Obj.objgen for kid in link.K if isinstance(kid, pikepdf.Dictionary)] == [note.objgen]
            assert str(note.Contents)
    assert sum("/A" in note for note in notes) == 2


def test_scenes_of_cast_and_places_are_links_to_them(hard: Printed) -> None:
    pages = {title.split()[0]: page for depth, title, page in outline(hard.reader) if depth == 0}
    with pikepdf.open(hard.file) as document:
        numbers = {page.obj.objgen: index for index, page in enumerate(document.pages, 1)}
        notes = [note for page in document.pages if "/Annots" in page for note in page.Annots if "/Dest" in note]
        found = {(str(note.Contents), numbers[note.Dest[0].objgen]) for note in notes}
    assert found
    assert all(pages[number] == page for number, page in found)


def test_a_bookmark_says_what_the_strip_says(tmp_path: Path) -> None:
    board = sample_board(panels=3, scenes=1)
    (scene,) = board.scenes
    names = {character.id: character.name for character in board.breakdown.characters}
    shots = tuple(
        shot.model_copy(update={"size": Size.MLS, "framing": Framing.SINGLE, "subjects": tuple(names)[:1]}) for shot in scene.shots
    )
    board = board.model_copy(update={"scenes": (scene.model_copy(update={"shots": shots}),)})
    sample = sample_pictures(board, tmp_path)
    pdf.write(board, tmp_path / "o.pdf", picture=sample.picture, overlay=no_marks)
    titles = [title for depth, title, _ in outline(PdfReader(tmp_path / "o.pdf")) if depth == 1]
    assert titles
    assert all(f"MLS {next(iter(names.values()))}" in title and "SINGLE" not in title for title in titles)
