"""Damaged scripts for every reader: each is read, or refused with a sentence. A traceback is a defect, and so is a case over 10 seconds.

    python benchmarks/fuzz_readers.py [--reader pdf ...] [--cases 1000] [--first 0] [--seed 1]

Real scripts and the shapes of every format are changed where they mean something (lines, tags, members, operators) and byte by byte,
and go through `storyboard.script.read` as files. Warnings count as crashes. A case depends on its reader, its number and the seed alone:
`--reader pdf --first 4711 --cases 1` is case 4711 again. What was run at length stands in benchmarks/fuzz_readers.md.
"""

from __future__ import annotations

import argparse
import random
import re
import signal
import sys
import tempfile
import time
import traceback
import warnings
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import FrameType
from typing import NamedTuple
from xml.etree.ElementTree import tostring

from defusedxml.ElementTree import fromstring

from storyboard.model.errors import StoryboardError
from storyboard.model.screenplay import Kind
from storyboard.script import headings, names, omitted, slugs
from storyboard.script.reading import read
from storyboard.testing import formats, production
from storyboard.testing.damage import LINES, Change, as_html, as_pdf, as_text, as_xml, members, packed, thinned, zipped
from storyboard.testing.pages import Sheet
from storyboard.testing.production import Setting

DATA = Path(__file__).parent.parent / "tests" / "script" / "data"
SAMPLES = Path(__file__).parent.parent / "samples"

HANG = 10.0
"""Seconds of a case that count as a hang, of the processor's time: a busy or sleeping machine makes no case slow."""

REFUSED = "refused"


class Sample(NamedTuple):
    """A sound file to start from."""

    name: str
    data: bytes


class Reader(NamedTuple):
    """Where a reader's cases come from."""

    samples: Callable[[], list[Sample]]
    changed: Change
    run: Callable[[Path, bytes], object]


class Outcome(NamedTuple):
    """A case that was run."""

    case: int
    seconds: float
    problem: str
    """The last line of its traceback; empty where the file was read or refused."""
    refused: bool = False


def _files(folder: Path, pattern: str, name: str = "") -> list[Sample]:
    return [Sample(name or path.name, path.read_bytes()) for path in sorted(folder.glob(pattern))]


def fountain_samples() -> list[Sample]:
    return _files(DATA, "*.fountain") + _files(SAMPLES, "*.fountain") + [Sample("x.fountain", "\n".join(LINES).encode())]


def small(sample: Sample, parts: int = 8) -> Iterator[Sample]:
    """A real XML script as several small ones, each with a stretch of every long list."""
    dice = random.Random(sample.name)
    for _ in range(parts):
        root = fromstring(sample.data)
        thinned(root, dice)
        yield Sample(sample.name, tostring(root))


def fdx_samples() -> list[Sample]:
    real = _files(DATA, "*.fdx") + _files(SAMPLES, "*.fdx")
    return [Sample("x.fdx", formats.FDX.encode())] * 4 + [part for sample in real for part in small(sample)]


def fadein_document() -> Sample:
    return Sample("x.osf", dict(members((DATA / "TestFDX-FI.fadein").read_bytes()))["document.xml"])


def osf_samples() -> list[Sample]:
    return list(small(fadein_document(), 20))


def fadein_samples() -> list[Sample]:
    return [Sample("x.fadein", zipped({"document.xml": sample.data})) for sample in osf_samples()]


def highland_samples() -> list[Sample]:
    info = b'{"version": 2, "type": "com.quoteunquoteapps.highland"}'
    paths = ("a.textbundle/text.md", "text.md", "x/y.textbundle/text.fountain")
    texts = [sample.data for sample in fountain_samples()]
    bundles = [
        Sample("x.highland", zipped({"a/info.json": info, path: text, "a/assets/b.png": b"\x89PNG"})) for path in paths for text in texts
    ]
    return bundles + [Sample("x.highland", text) for text in texts]


def celtx_samples() -> list[Sample]:
    return [Sample("x.celtx", zipped({"project.rdf": b'<?xml version="1.0"?><RDF:RDF/>', "script-8Sf3.html": formats.CELTX.encode()}))]


def trelby_samples() -> list[Sample]:
    return [Sample("x.trelby" if version > 1 else "x", text.encode()) for version, text in formats.TRELBY.items()]


def as_trelby(data: bytes, dice: random.Random) -> bytes:
    """As text; most keep their first line, without which all are refused at once."""
    changed = as_text(data, dice)
    return changed if dice.random() < 0.1 else data.partition(b"\n")[0] + b"\n" + changed


DOCX_ROWS = (
    ("", "The Boat", 0, "center"), ("SH", "3. Int. cabin - night", 0, ""), ("AC", "Water drips.", 0, ""), ("CH", "Ana", 2880, ""),
    ("PA", "low", 2000, ""), ("DI", "It is", 0, ""), ("TR", "CUT TO:", 0, "right"), ("", "EXT. DECK - DAWN", 0, ""),
    ("", "ANA", 2880, ""), ("", "Hello.", 1440, ""), ("Loop", "VIDEO", 0, ""),
)  # fmt: skip
DOCX_MORE = (
    formats.table(
        (formats.cell(formats.p("VIDEO")), formats.cell(formats.p("AUDIO"))),
        (formats.cell(formats.p("A gull.")), formats.cell(formats.p("VO: Hello."))),
    )
    + '<w:p><w:ins><w:r><w:rPr><w:b/><w:u w:val="single"/></w:rPr><w:t>new</w:t><w:br w:type="page"/><w:tab/></w:r></w:ins>'
    '<w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:commentReference w:id="1"/><w:footnoteReference w:id="1"/></w:p>'
)
DOCX_PARTS = {"comments": f'<w:comment w:id="1">{formats.p("note")}</w:comment>', "header1": formats.p("Header")}


def docx_samples() -> list[Sample]:
    """By styles and by indents, with and without a table, changes and notes."""
    styled = [formats.p(text, style, left=left, align=align) for style, text, left, align in DOCX_ROWS]
    bare = [formats.p(text, left=left, align=align) for _, text, left, align in DOCX_ROWS]
    return [Sample("x.docx", formats.document(*rows, more, parts=DOCX_PARTS)) for rows in (styled, bare) for more in ("", DOCX_MORE)]


SHEETS = (
    Setting(sheet=Sheet(packed=False), numbers="both", continued=True, watermark="COPY", stars=True),
    Setting(
        sheet=Sheet(packed=False, drawing="glyphs", font="composite"), more=True, header="BLUE {page}", title_page=("THE BOAT", "by", "Ana")
    ),
    Setting(sheet=Sheet(packed=False, drawing="kerned", font="type3", form=True), numbers="glued", ligatures=True),
    Setting(sheet=Sheet(packed=False, drawing="words", rotate=90, corner=(9.0, 9.0)), step=24.0),
    Setting(sheet=Sheet(drawing="steps", family="Times", blanks=False), overprint=0.4),
)


def pdf_samples() -> list[Sample]:
    return [Sample("x.pdf", production.printed(production.script(seed, 1)[:14], setting).data) for seed, setting in enumerate(SHEETS)]


COLUMNS = {Kind.SCENE_HEADING: 5, Kind.ACTION: 5, Kind.CHARACTER: 30, Kind.PARENTHETICAL: 22, Kind.DIALOGUE: 15, Kind.TRANSITION: 50}


def text_samples() -> list[Sample]:
    """Screenplays laid out by columns, typed flush, and as IMSDb has them."""
    items = production.script(7, 6)
    glued = {Kind.PARENTHETICAL, Kind.DIALOGUE}
    laid = "\n".join(("" if item.kind in glued else "\n") + " " * COLUMNS.get(item.kind, 5) + item.text for item in items)
    bold = "\n".join(f"<b>{line}</b>" if line.isupper() else line for line in laid.split("\n"))
    flush = re.sub(r"(?m)^ +", "", laid)
    numbered = re.sub(
        r"(?m)^ +((?:INT|EXT).*)$", r"  12   \1    12\n                                   (CONTINUED)\n\n\f   BLUE DRAFT      3.", laid
    )
    return [Sample("x.txt", text.encode()) for text in (laid, bold, flush, numbered, "\n".join(LINES))]


PROSE = """# The Long Walk

A treatment by Ana.

## One

MIA (34) walks along the quay. Rain. She has *not* slept.

Mia: Where is he?
Tom (quietly): Gone.

- a boat
- a key, **red**

> She said nothing.

1. First he runs.
2. Then he falls.

Scene 3: The harbour, night

```
INT. CODE - DAY
```

第一场 日 内 咖啡馆
△小明走进来。
小明：你好。

| Place | Time |
|-------|------|
| Quay  | Dawn |
"""


def prose_samples() -> list[Sample]:
    return [Sample("x.md", PROSE.encode()), Sample("x.txt", PROSE.encode()), *_files(SAMPLES, "*.md")[:1]]


AV = (
    """# First Light

| # | Time | VIDEO | AUDIO |
|---|------|-------|-------|
| 1 | :00-:05 | WIDE on the harbour.<br>A gull. | SFX: waves. VO: Some mornings. |
| 2 | 0:05 | **CU** kettle. | MUSIC up |
| 3 | | LENA pours. | LENA (smiles): One cocoa! |

SUPER: Harbor Coffee.
""",
    "Picture\tSound\tNotes\nWide of the harbour\tVO: Hello there\tcrane\n\tMUSIC: up\nThe face\tJust words\n",
    """Client: Harbor Coffee

VIDEO                          AUDIO

WIDE SHOT of the harbour at    SFX: WAVES
dawn. A gull sits on a post.   VO: Some mornings begin
                               before the sun does.

CLOSE on the kettle.           LENA
                               One cocoa, please!
""",
    "VIDEO: Wide on the harbour.\nAUDIO: Waves.\n\nVIDEO: Close on a kettle.\nVO: Some mornings.\n",
)


def av_samples() -> list[Sample]:
    return [Sample("x.txt", text.encode()) for text in AV] + _files(SAMPLES, "*.md")


def heading_samples() -> list[Sample]:
    lines = (DATA / "headings.tsv").read_text(encoding="utf-8") + (DATA / "not_headings.txt").read_text(encoding="utf-8")
    first = [line.split("\t")[0] for line in lines.split("\n") if line and line[0] != "#"]
    return [Sample("x", line.encode()) for line in first]


ASKED: tuple[Callable[[str], object], ...] = (
    headings.is_heading, headings.may_be_heading, headings.parsed, headings.numbered, headings.labelled,
    omitted.numbers, omitted.kept, omitted.led, slugs.slug, names.cue, names.speaker,
)  # fmt: skip
"""What is asked about a line alone."""


def read_heading(_path: Path, data: bytes) -> None:
    text = data.decode("utf-8", "replace")
    for ask in ASKED:
        ask(text)


def read_file(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    read(path)


_BUNDLE = packed(as_text)


def as_highland(data: bytes, dice: random.Random) -> bytes:
    """Highland's files are bundles, or text."""
    return (_BUNDLE if data[:2] == b"PK" else as_text)(data, dice)


READERS: dict[str, Reader] = {
    "headings": Reader(heading_samples, as_text, read_heading),
    "fountain": Reader(fountain_samples, as_text, read_file),
    "highland": Reader(highland_samples, as_highland, read_file),
    "trelby": Reader(trelby_samples, as_trelby, read_file),
    "celtx": Reader(celtx_samples, packed(as_html), read_file),
    "prose": Reader(prose_samples, as_text, read_file),
    "av": Reader(av_samples, as_text, read_file),
    "text": Reader(text_samples, as_text, read_file),
    "fdx": Reader(fdx_samples, as_xml, read_file),
    "osf": Reader(osf_samples, as_xml, read_file),
    "fadein": Reader(fadein_samples, packed(as_xml), read_file),
    "docx": Reader(docx_samples, packed(as_xml), read_file),
    "pdf": Reader(pdf_samples, as_pdf, read_file),
}


class HangError(Exception):
    """A case took longer than `HANG`."""


def _hung(_signal: int, _frame: FrameType | None) -> None:
    raise HangError


def tried(reader: Reader, path: Path, data: bytes) -> str:
    """The end of a traceback, with the place in our code; `REFUSED`, or empty where the file was read."""
    try:
        reader.run(path, data)
    except StoryboardError:
        return REFUSED
    except (Exception, HangError) as problem:  # noqa: BLE001
        ours = [
            f"{Path(row.filename).name}:{row.lineno}" for row in traceback.extract_tb(problem.__traceback__) if "storyboard" in row.filename
        ]
        return f"{type(problem).__name__}: {str(problem)[:160]} ({ours[-1] if ours else 'elsewhere'})"
    return ""


def cases(name: str, seed: int, numbers: Sequence[int], folder: Path) -> Iterator[Outcome]:
    """The cases of a reader, one after the other."""
    reader, samples = READERS[name], READERS[name].samples()
    for case in numbers:
        dice = random.Random(f"{seed} {name} {case}")
        sample = dice.choice(samples)
        data = reader.changed(sample.data, dice)
        _alarm(HANG)
        began = time.process_time()
        problem = tried(reader, folder / sample.name, data)
        seconds = time.process_time() - began
        _alarm(0)
        refused = problem is REFUSED
        yield Outcome(case, seconds, "" if refused else problem or (f"took {seconds:.1f} s" if seconds > HANG else ""), refused)


def _alarm(seconds: float) -> None:
    """Stops a case that hangs, where the system can."""
    if hasattr(signal, "ITIMER_PROF"):
        signal.signal(signal.SIGPROF, _hung)
        signal.setitimer(signal.ITIMER_PROF, seconds)


def fuzzed(name: str, seed: int, numbers: Sequence[int]) -> list[Outcome]:
    """The cases with a problem, and the slowest; a line about all of them is printed."""
    bad: list[Outcome] = []
    slowest, began, refused = Outcome(-1, 0.0, ""), time.process_time(), 0
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
        warnings.simplefilter("error")
        for outcome in cases(name, seed, numbers, Path(folder)):
            refused += outcome.refused
            slowest = max(slowest, outcome, key=lambda one: one.seconds)
            if outcome.problem:
                bad.append(outcome)
                print(f"{name} case {outcome.case}: {outcome.problem}", flush=True)
    told = f"{name:10} {len(numbers):7,} cases, seed {seed}: {len(bad)} crashes or hangs, {refused:,} refused with a sentence"
    print(f"{told}, slowest {slowest.seconds * 1000:.0f} ms (case {slowest.case}), {time.process_time() - began:.0f} s", flush=True)
    return bad


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--reader", nargs="*", choices=list(READERS), default=list(READERS))
    parser.add_argument("--cases", type=int, default=1000)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    bad = [outcome for name in given.reader for outcome in fuzzed(name, given.seed, range(given.first, given.first + given.cases))]
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
