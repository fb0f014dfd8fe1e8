"""Archives and XML from hostile hands: refused with a sentence, or read; never a crash, never a hang."""

from __future__ import annotations

import io
import random
import stat
import zipfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from storyboard.model.errors import InputError
from storyboard.script import fdx, packed, reading
from storyboard.script.packed import archive, member, named, root_tag, tree
from storyboard.script.reading import read

Write = Callable[..., Path]
DATA = Path(__file__).parent / "data"

OSF = '<document type="Open Screenplay Format document" version="50"><paragraphs>{}</paragraphs></document>'
PARA = '<para><style basestyle="Action"/><text>Rain.</text></para>'
TEXT = "INT. BAR - DAY\n\nRain.\n"
CELTX = '<html><p class="sceneheading">INT. BAR - DAY</p><p class="action">Rain.</p></html>'
WORD = '<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:body></w:document>'

KINDS = {
    "x.fadein": ("document.xml", OSF.format(PARA)),
    "x.highland": ("x.textbundle/text.md", TEXT),
    "x.celtx": ("script-1.html", CELTX),
    "x.docx": ("word/document.xml", WORD.format("Rain.")),
}
"""Every kind of archive with the smallest script."""


def zipped(*members: tuple[str | zipfile.ZipInfo, str | bytes], packing: int = zipfile.ZIP_DEFLATED) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", packing) as opened:
        for name, data in members:
            opened.writestr(name, data)
    return target.getvalue()


def refused(path: Path, *parts: str) -> None:
    with pytest.raises(InputError) as caught:
        read(path)
    message = str(caught.value)
    assert message.endswith("."), message
    assert "\n" not in message
    for part in (path.name, *parts):
        assert part in message, message


@pytest.mark.parametrize("name", KINDS)
def test_smallest_scripts(write: Write, name: str) -> None:
    assert any(element.text == "Rain." for element in read(write(zipped(KINDS[name]), name)).elements)


@pytest.mark.parametrize("name", KINDS)
@pytest.mark.parametrize("suffix", [".fountain", ".txt", ".fdx", ".zip", ".docx", ".celtx", ""])
def test_content_counts_and_not_the_ending(write: Write, name: str, suffix: str) -> None:
    assert read(write(zipped(KINDS[name]), f"other{suffix}")).source_format == read(write(zipped(KINDS[name]), name)).source_format


@pytest.mark.parametrize("name", KINDS)
def test_zip_bomb(write: Write, name: str) -> None:
    inner, _ = KINDS[name]
    refused(write(zipped((inner, b" " * (packed.MOST_MEMBER + 1))), name), "unpacks to far more")
    refused(write(zipped((inner, b"<a>" + b" " * 5_000_000)), name), "200 times what is packed")


@pytest.mark.parametrize("name", KINDS)
def test_size_that_lies(write: Write, name: str) -> None:
    """The list of files says 100 bytes; the data are a bomb."""
    inner, _ = KINDS[name]
    data = bytearray(zipped((inner, b" " * 30_000_000)))
    for sign, offset in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        place = data.index(sign) + offset
        data[place : place + 4] = (100).to_bytes(4, "little")
    refused(write(bytes(data), name))


@pytest.mark.parametrize("name", KINDS)
def test_a_bomb_beside_the_script_is_not_opened(write: Write, name: str) -> None:
    assert read(write(zipped(KINDS[name], ("bomb.bin", b"\0" * 60_000_000)), name)).elements


def test_too_many_files(write: Write) -> None:
    refused(write(zipped(*((f"{number}.txt", "") for number in range(packed.MOST_MEMBERS + 1))), "x.celtx"), "more than", "files")


@pytest.mark.parametrize("path", ["../../etc/passwd", "/etc/passwd", "a/../../b", "..\\b", "C:\\b"])
def test_paths_that_lead_out(write: Write, path: str) -> None:
    refused(write(zipped(KINDS["x.celtx"], (path, "x")), "x.celtx"), "leads out")


def test_link_in_place_of_the_script(write: Write) -> None:
    link = zipfile.ZipInfo("document.xml")
    link.create_system = 3
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    refused(write(zipped((link, "/etc/passwd")), "x.fadein"), "link")


@pytest.mark.parametrize("name", KINDS)
def test_password(write: Write, name: str) -> None:
    data = bytearray(zipped(KINDS[name]))
    for sign, offset in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        data[data.index(sign) + offset] |= 1
    refused(write(bytes(data), name), "password")


@pytest.mark.parametrize("packing", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_rare_packing(write: Write, packing: int) -> None:
    refused(write(zipped(KINDS["x.fadein"], packing=packing), "x.fadein"), "packed in an unknown way")


@pytest.mark.parametrize("name", KINDS)
@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_cut_off(write: Write, name: str, share: float) -> None:
    data = zipped(KINDS[name])
    refused(write(data[: int(len(data) * share)], name), "damaged")


@pytest.mark.parametrize("name", [*KINDS, "x.textpack"])
def test_no_archive_at_all(write: Write, name: str) -> None:
    if name == "x.highland":
        assert read(write(TEXT, name)).source_format == "highland"
    else:
        refused(write(TEXT, name), "no archive")


def test_archive_of_something_else(write: Write) -> None:
    refused(write(zipped(("holiday.jpg", b"\xff\xd8"), ("notes/readme.html", "x")), "x.zip"), "without a script")
    refused(write(zipped(("xl/workbook.xml", "<a/>")), "x.xlsx"), "without a script")
    refused(write(zipped(), "x.celtx"))


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"{\\rtf1\\ansi INT. BAR}", "rich text"),
        (b"\x1f\x8b\x08 INT. BAR", "gzip"),
        (b"\xd0\xcf\x11\xe0 INT. BAR", "office document"),
        (b"<html><body>INT. BAR</body></html>", "web page"),
        (b"<!DOCTYPE HTML><HTML>INT. BAR", "web page"),
    ],
)
@pytest.mark.parametrize("name", ["x.fountain", "x.doc", "x"])
def test_files_of_other_kinds_are_named(write: Write, data: bytes, what: str, name: str) -> None:
    refused(write(data, name), what)


def test_text_with_the_ending_of_xml(write: Write) -> None:
    for name in ("x.fdx", "x.osf"):
        assert any("plain text" in notice for notice in read(write(TEXT, name)).notices)


@pytest.mark.parametrize("name", ["x.fdx", "x.osf", "x.fountain", "x.txt", "x"])
def test_xml_with_any_ending(write: Write, name: str) -> None:
    final_draft = "<FinalDraft><Content><Paragraph Type='Action'><Text>Rain.</Text></Paragraph></Content></FinalDraft>"
    assert read(write(final_draft, name)).source_format == "fdx"
    assert read(write(f"<!-- by hand -->\n<?pi?>{OSF.format(PARA)}", name)).source_format == "osf"


LAUGHS = "<!DOCTYPE a [<!ENTITY a 'ha'>" + "".join(f"<!ENTITY a{n} '{f'&a{n - 1 if n else str()};' * 10}'>" for n in range(9)) + "]>"
ENTITIES = {
    "billion laughs": f"<?xml version='1.0'?>{LAUGHS}<FinalDraft>&a8;</FinalDraft>",
    "file": "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><FinalDraft>&x;</FinalDraft>",
    "outer type": "<!DOCTYPE FinalDraft SYSTEM 'http://example.org/a.dtd'><FinalDraft/>",
    "parameter": "<!DOCTYPE a [<!ENTITY % x SYSTEM 'http://example.org/a'> %x;]><FinalDraft/>",
}


@pytest.mark.parametrize("kind", ENTITIES)
@pytest.mark.parametrize("name", ["x.fdx", "x.osf", "x.fountain"])
def test_entities(write: Write, kind: str, name: str) -> None:
    refused(write(ENTITIES[kind], name), "entities")


@pytest.mark.parametrize("name", ["x.fadein", "x.docx"])
def test_entities_in_an_archive(write: Write, name: str) -> None:
    refused(write(zipped((KINDS[name][0], ENTITIES["billion laughs"])), name), "entities")


def test_deep_and_wide_xml(write: Write) -> None:
    deep = "<FinalDraft>" + "<a>" * 300_000 + "</a>" * 300_000 + "</FinalDraft>"
    refused(write(deep, "x.fdx"), "nests XML deeper")
    refused(write("<FinalDraft>" + "<a/>" * (packed.MOST_TAGS + 1) + "</FinalDraft>", "x.fdx"), "XML tags")


def test_too_many_bytes(write: Write) -> None:
    refused(write(b"PK\x03\x04" + b"a" * reading.MOST_BYTES, "x.celtx"), "bytes, more than")


@pytest.mark.parametrize(
    "data",
    [
        b"<?xml version='1.0' encoding='klingon'?><FinalDraft/>",
        b"<?xml version='1.0' encoding='utf-16'?><FinalDraft><Content/></FinalDraft>",
        b"<?xml version='1.0' encoding='utf-32'?><FinalDraft/>",
        "<?xml version='1.0'?><FinalDraft/>".encode("utf-32"),
        b"\xff\xfe<\x00?\x00x",
        b"<?xml version='9'?><FinalDraft a=1/>",
        b"<FinalDraft>\xff\xff\xff</FinalDraft",
        b"<?xml",
        b"<!DOCTYPE",
        b"<FinalDraft xmlns:a='b'><Content/><b:c/></FinalDraft>",
    ],
)
@pytest.mark.parametrize("name", ["x.fdx", "x.osf"])
def test_encodings_that_are_wrong_or_unknown(write: Write, data: bytes, name: str) -> None:
    with pytest.raises(InputError):
        read(write(data, name))


def test_an_encoding_that_is_unknown_does_not_matter_where_the_words_are_clear() -> None:
    data = b"<?xml version='1.0' encoding='klingon'?><FinalDraft><Content><Paragraph><Text>a</Text></Paragraph></Content></FinalDraft>"
    assert fdx.read(data, "x").elements[0].text == "a"


@pytest.mark.parametrize(
    ("data", "tag"),
    [
        (b"<a/>", "a"),
        (b"\xef\xbb\xbf \n<?xml version='1.0'?><!-- <b/> --><w:document x='1'>", "w:document"),
        ("<?xml version='1.0'?><a>".encode("utf-16"), "a"),
        (b"<!DOCTYPE html><html>", "html"),
        (b"INT. BAR", ""),
        (b"", ""),
        (b"<<a>", ""),
        (b"<!-- open", ""),
    ],
)
def test_root_tag(data: bytes, tag: str) -> None:
    assert root_tag(data) == tag


def test_members_by_pattern() -> None:
    source = archive(zipped(("b/script-2.html", "x"), ("script-1.html", "y"), ("folder/", "")), "x")
    assert source.members == ("b/script-2.html", "script-1.html")
    assert named(source.members, r"(?:.*/)?SCRIPT-\d\.html") == "script-1.html"
    assert named(source.members, "none") == ""
    assert member(source, "script-1.html") == b"y"


def test_a_file_without_a_name_is_none() -> None:
    data = zipped(("nameless", "x"), ("a", "y")).replace(b"nameless", b"\0ameless")  # zipfile ends names at a zero byte
    assert archive(data, "x").members == ("a",)


def test_small_files_may_be_packed_tightly() -> None:
    source = archive(zipped(("a", b" " * (packed.SMALL - 1))), "x")
    assert len(member(source, "a")) == packed.SMALL - 1


def test_the_tree_of_ordinary_xml() -> None:
    assert tree(b"<a><b>c</b></a>", "x").findtext("b") == "c"


SIGNS = [
    b"<",
    b">",
    b"&",
    b'"',
    b"\0",
    b"\xff",
    b"PK",
    b"]]>",
    b"<!--",
    b"&#x0;",
    b"</",
    b"xml:space",
    b"=",
    b"-1",
    b"99999999999999999999",
]


def mutated(data: bytes, dice: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(dice.randint(1, 6)):
        place = dice.randrange(len(changed) + 1)
        cut = dice.choice([0, 0, 1, 4, 60])
        changed[place : place + cut] = dice.choice([dice.choice(SIGNS), dice.randbytes(dice.randint(0, 4)), changed[place : place + 90]])
    return bytes(changed)


def osf_source() -> bytes:
    with zipfile.ZipFile(DATA / "TestFDX-FI.fadein") as opened:
        return opened.read("document.xml")


TRELBY = (
    "#Version 3\n#Begin-Config\nA:1\n#End-Config\n#Title-String 0,1,2,c,Courier,,T\n#Start-Script \n"
    ".\\INT. BAR\n>.Rain\n..falls.\n._ANN\n.:Hi.\n"
)
FUZZED: dict[str, Callable[[], bytes]] = {
    "x.fdx": (DATA / "TestFDX-FD.fdx").read_bytes,
    "y.fdx": (DATA / "Brick-and-Steel.fdx").read_bytes,
    "x.osf": osf_source,
    "x.fadein": (DATA / "TestFDX-FI.fadein").read_bytes,
    "x.highland": partial(zipped, KINDS["x.highland"], ("x.textbundle/info.json", "{}")),
    "x.celtx": partial(zipped, KINDS["x.celtx"]),
    "x.docx": partial(zipped, KINDS["x.docx"]),
    "x.trelby": TRELBY.encode,
}


def read_or_refused(path: Path) -> None:
    try:
        read(path)
    except InputError as problem:
        if not str(problem).endswith("."):
            raise


@pytest.mark.parametrize("name", FUZZED)
def test_damaged_files_are_read_or_refused(write: Write, name: str) -> None:
    dice = random.Random(f"fuzz {name}")
    source = FUZZED[name]()
    for _ in range(100):
        read_or_refused(write(mutated(source, dice), name))


INSIDE: dict[str, Callable[[], bytes]] = {
    "x.fadein": osf_source,
    "x.celtx": CELTX.encode,
    "x.docx": WORD.format("Rain.").encode,
    "x.highland": TEXT.encode,
}


@pytest.mark.parametrize("name", INSIDE)
def test_damaged_files_inside_sound_archives_are_read_or_refused(write: Write, name: str) -> None:
    dice = random.Random(f"inside {name}")
    source = INSIDE[name]()
    for _ in range(60):
        read_or_refused(write(zipped((KINDS[name][0], mutated(source, dice))), name))
