"""Where letters come from that the pages' own family lacks: files one names, font packages, and what the system has; in this order.

The extra `world` brings Noto (SIL Open Font License) as packages, so that a board looks the same on every machine. Which of several
fonts for Chinese characters is used follows the document's language, because the same character is drawn differently in Beijing, Taipei,
Tokyo and Seoul.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

from storyboard.model.patterns import regex
from storyboard.publish.pdf import sfnt, truetype
from storyboard.publish.pdf.sfnt import Source, characters

VARIABLE = "STORYBOARD_FONTS"
"""Environment variable: font files and folders, parted as in `PATH`."""
PACKAGES = ("manimgx_fonts", "manimgx_fonts_cjk")
"""Those of the extra `world`."""
ENDINGS = frozenset({".ttf", ".otf", ".ttc", ".otc"})
MOST_FILES = 4000
"""Font files looked at on a system."""
FOLDERS = {
    "linux": ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts"),
    "darwin": ("/System/Library/Fonts", "/Library/Fonts", "~/Library/Fonts"),
    "win32": ("${WINDIR}/Fonts", "${LOCALAPPDATA}/Microsoft/Windows/Fonts"),
}
"""Where systems keep their fonts."""
LOCALES = {"zh-hans": "sc", "zh-hant": "tc", "zh-hk": "hk", "ja": "jp", "ko": "kr"}
"""Language to the mark that fonts for it have in their names."""
_MARKED = regex(r"(?:noto|source|cjk|sans|serif|han)\w*?[-_ ]?(jp|kr|sc|tc|hk)(?![a-z])", re.IGNORECASE)
_STEMS = {
    "msyh": "sc", "simsun": "sc", "simhei": "sc", "deng": "sc", "pingfang": "sc", "wqy": "sc", "droidsansfallback": "sc", "msjh": "tc",
    "mingliu": "tc", "meiryo": "jp", "yugoth": "jp", "msgothic": "jp", "hiragino": "jp", "ipa": "jp", "vlgothic": "jp", "takao": "jp",
    "malgun": "kr", "gulim": "kr", "batang": "kr", "applesdgothic": "kr", "nanum": "kr", "unfonts": "kr",
}  # fmt: skip
"""Beginnings of names of fonts that systems bring, and for whom they are."""
_ODD = regex(
    r"bold|italic|oblique|light|thin|black|heavy|medium|demi|semi|extra|condensed|narrow|mono|code|serif|mincho|ming|symbol", re.IGNORECASE
)
"""Names of fonts that are taken last."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What a document asks of typefaces."""

    language: str = ""
    """As in `LOCALES`, or any other tag of BCP 47; empty where nobody knows."""
    files: tuple[Path, ...] = ()
    """Font files and folders to be used before all others."""
    shaping: bool = True
    """Whether letters are joined and marks placed, where the package for it is there."""


_WISH: ContextVar[Wish | None] = ContextVar("wish", default=None)


def wish() -> Wish:
    """The wish of the document that is being written; what the environment says where none is."""
    return _WISH.get() or asked()


def asked(language: str = "") -> Wish:
    """A wish with the files of the environment."""
    return Wish(language, _named(os.environ.get(VARIABLE, "")), shaping())


@contextmanager
def wishing(made: Wish) -> Generator[None]:
    """Everything measured and drawn meanwhile follows this wish."""
    token = _WISH.set(made)
    try:
        yield
    finally:
        _WISH.reset(token)


@lru_cache(maxsize=1)
def shaping() -> bool:
    """Whether HarfBuzz is installed: then letters are joined, and fonts with any outlines can be used."""
    return find_spec("uharfbuzz") is not None


@lru_cache(maxsize=1)
def complete() -> bool:
    """Whether all packages of the extra `world` are installed."""
    return shaping() and all(find_spec(name) for name in PACKAGES)


@lru_cache(maxsize=4)
def _named(text: str) -> tuple[Path, ...]:
    return tuple(Path(part).expanduser() for part in text.split(os.pathsep) if part)


@lru_cache(maxsize=1 << 14)
def pick(cluster: str, asked: Wish) -> Source | None:
    """The first font that has all of a letter and its marks; None where none has."""
    codes = [ord(letter) for letter in cluster]
    found = (source for sources in stages(asked) for source in sources if all(code in characters(source) for code in codes))
    return next((source for source in found if asked.shaping or truetype.usable(source)), None)


def stages(asked: Wish) -> Iterator[tuple[Source, ...]]:
    """Fonts in the order they are asked: those given, those of packages, those of the system; read as far as they are needed."""
    yield _usable(_files(asked.files), asked)
    yield _usable(_packaged(), asked)
    yield _usable(_system(), asked)


@lru_cache(maxsize=16)
def _usable(files: tuple[Path, ...], asked: Wish) -> tuple[Source, ...]:
    """The fonts of files that can be embedded: without HarfBuzz only plain TrueType. Those for the document's language come first."""
    wanted = LOCALES.get(asked.language, "sc")
    found = (source for file in files for source in sfnt.sources(file) if asked.shaping or source.outlines == "glyf")
    return tuple(sorted(found, key=lambda source: locale(source) not in {"", wanted}))


def locale(source: Source) -> str:
    """For whom a font with Chinese characters is drawn, as in `LOCALES`; empty for all others."""
    if marked := _MARKED.search(source.name):
        return marked[1].lower()
    stem = source.file.stem.lower().replace("-", "").replace("_", "")
    return next((mark for start, mark in _STEMS.items() if stem.startswith(start)), "")


def _files(paths: Sequence[Path]) -> tuple[Path, ...]:
    return tuple(file for path in paths for file in ([path] if path.is_file() else _within(path)))


@lru_cache(maxsize=1)
def _packaged() -> tuple[Path, ...]:
    specs = [find_spec(name) for name in PACKAGES]
    folders = [Path(folder) for spec in specs if spec for folder in spec.submodule_search_locations or ()]
    return tuple(file for folder in folders for file in _within(folder) if "italic" not in file.name.lower())


@lru_cache(maxsize=1)
def _system() -> tuple[Path, ...]:
    """Every font of the system, Noto's and plain ones first."""
    folders = [Path(os.path.expandvars(name)).expanduser() for name in FOLDERS.get(sys.platform, FOLDERS["linux"])]
    return tuple(sorted((file for folder in folders for file in _within(folder)), key=_plainness))


def _plainness(file: Path) -> tuple[int, bool, str]:
    return len(_ODD.findall(file.stem)), "noto" not in file.name.lower(), str(file)


def _within(folder: Path) -> Iterable[Path]:
    found = (Path(where) / name for where, _, names in os.walk(folder) for name in names if Path(name).suffix.lower() in ENDINGS)
    return sorted(file for file, _ in zip(found, range(MOST_FILES), strict=False))
