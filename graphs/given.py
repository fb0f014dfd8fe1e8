"""What a caller gave, looked at before anything is written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from storyboard.breakdown.data import FILE, read
from storyboard.graphs.start import director_of
from storyboard.model.aspect import parse_aspect
from storyboard.model.board import Options
from storyboard.model.errors import InputError
from storyboard.model.languages import is_language
from storyboard.model.nearest import instead, nearest
from storyboard.model.title_fields import FIELDS, Filed
from storyboard.painters.registry import COMMA, drafter, named, painters, parts, resolve, styles
from storyboard.ports import Painter
from storyboard.publish.pdf.layout import names, papers
from storyboard.references.cast import PICTURES_ONLY, check_picture, load

DETAILS = ("key", "shots", "full")
SIZES = ("512", "1K", "2K", "4K")
GROUNDS = ("auto", "always", "never")
INSPECTIONS = ("off", "plain", "model")

LONGEST_HEDGE = 3600.0
"""Seconds after which nobody would still want a second answer."""


def pictures_in(folder: str | Path | None, kind: str) -> dict[str, Path]:
    """Reference pictures by the name they get in the board folder."""
    if folder is None:
        return {}
    root = Path(folder)
    return {f"{kind}/{file.relative_to(root).as_posix()}": file for file in load(root)}


def words_in(folder: str | Path | None, board: Path) -> dict[str, Path]:
    """The `cast.toml` that lies with the pictures, for a board that has none of its own yet.

    Raises:
        InputError: it cannot be used.
    """
    if folder is None or not (file := Path(folder) / FILE).is_file() or (board / FILE).exists():
        return {}
    read(file)
    return {FILE: file}


def logo_in(info: Mapping[str, str]) -> tuple[dict[str, str], dict[str, Path]]:
    """Title page fields with the logo's name in the board folder, and the picture by that name.

    Raises:
        InputError: the file named as logo is missing, or no picture.
    """
    if not (named := info.get("logo", "").strip()):
        return dict(info), {}
    file = Path(named)
    if not file.is_file():
        raise InputError(f"There is no file {file}, which the title page fields (--info) name as logo. {instead(file)}")
    try:
        check_picture(file)
    except InputError as error:
        why = str(error).removesuffix(PICTURES_ONLY)
        raise InputError(f"The title page fields (--info) name as logo what cannot be one: {why} A logo is a JPEG, PNG or WebP.") from error
    kept = f"logo/logo{file.suffix.lower()}"
    return {**info, "logo": kept}, {kept: file}


def fields_told(info: Mapping[str, str]) -> str:
    """What is to be said of title page fields that look misspelt; they are printed as they are.

    Raises:
        InputError: the language is none.
    """
    language = info.get("language", "").strip()
    if language and not is_language(language):
        raise InputError(f"There is no language {language!r} for the title page field (--info). Give its tag, such as en, ja, ko or zh-TW.")
    where = info.where if isinstance(info, Filed) else {}
    said = [_misspelt(name, found, where.get(name, "")) for name in info if (found := _likely(name))]
    return " ".join([*said, *([f"Known fields: {', '.join(FIELDS)}; any other is a row of its own."] if said else [])])


def _likely(name: str) -> str:
    """The known field that another one looks like; empty for those that are known, and for names of several words with a known one
    among them."""
    words = name.lower().replace("-", "_").replace(" ", "_").split("_")
    if name in FIELDS or (name.lower() in FIELDS and FIELDS[name.lower()].printed):
        return ""
    return "" if len(words) > 1 and FIELDS.keys() & {*words} else nearest(name, FIELDS)


def _misspelt(name: str, found: str, where: str) -> str:
    return f"{where + ': the' if where else 'The'} title page field {name!r} is printed as a row of its own; {found!r} may be meant."


OF_PAINTER = ("tier", "draft", "same_door", "hedge")
"""Options that are of the painter they were given for; another one has none of them unless they are given again."""


def taken_up(old: Options, given: Mapping[str, object]) -> Options:
    """A board's options with those that were given (not None) in their place."""
    said = {name: value for name, value in given.items() if value is not None}
    other = said.get("painter", old.painter) != old.painter
    fresh = {name: Options.model_fields[name].default for name in OF_PAINTER} if other else {}
    return Options.model_validate({**dict(old), **fresh, **said, **({"hedge": None} if said.get("hedge") == 0 else {})})


FOR_SEVERAL = {"same_door": "--same-door", "hedge": "--hedge"}
"""Options that only painters in a chain have a use for, as the command line calls them."""


def fitting(painter: str | Painter, options: Options, given: Mapping[str, object], *, sheets_only: bool) -> None:
    """Refuses what was asked for now and this painter can't do, where it would be passed over in silence.

    Raises:
        InputError: it takes no reference sheets, or is not several painters.
    """
    if sheets_only and not resolve(painter, options.tier).abilities.references:
        raise InputError(f"The painter {named(painter)} paints from no reference sheets, so there are none to paint. Leave --sheets out.")
    asked = [option for name, option in FOR_SEVERAL.items() if given.get(name)]
    if asked and isinstance(painter, str) and COMMA not in painter:
        raise InputError(f"{' and '.join(asked)} need several painters, such as --painter gemini,openrouter; there is only {painter}.")


def check(options: Options, painter: str | Painter, planner: object = None) -> None:
    """Refuses unknown names before anything is written.

    Raises:
        InputError: a name is unknown (the message lists the known), a number makes no sense, or the painter paints no drafts.
        Misconfigured: the painter has tiers, but not this one.
    """
    known: list[tuple[str, str, Sequence[str]]] = [
        ("style", options.style, tuple(styles())),
        ("layout", options.layout, tuple(names())),
        ("page size", options.page, papers()),
        ("detail", options.detail, DETAILS),
        ("size", options.size, SIZES),
        ("grounding", options.ground, GROUNDS),
        ("inspection", options.inspect, INSPECTIONS),
    ]
    if isinstance(painter, str):
        known += [("painter", name, tuple(painters())) for name in parts(painter)]
    elif not all(hasattr(painter, name) for name in ("abilities", "paint", "close")):
        raise InputError(f"{painter!r} is no painter: it needs `abilities`, `paint` and `close` (storyboard.ports.Painter).")
    for what, name, names_ in known:
        if name not in names_:
            raise InputError(f"There is no {what} {name!r}. Known: {', '.join(sorted(names_))}.")
    if options.tier or (isinstance(painter, str) and COMMA in painter):
        resolve(painter, options.tier)
    if options.hedge is not None and not 0 < options.hedge <= LONGEST_HEDGE:
        raise InputError(f"--hedge {options.hedge:g} is no time to wait for: it takes seconds above 0, up to {LONGEST_HEDGE:g}.")
    if options.draft:
        drafter(resolve(painter), named(painter))
    director_of(options.shots, planner)
    parse_aspect(options.aspect)
    if not 1 <= options.fps <= 240:
        raise InputError(f"{options.fps:g} frames a second is not possible: --fps takes 1 to 240.")
    if options.length is not None and not 1 <= options.length <= 100_000:
        raise InputError(f"A board of {options.length:g} seconds is not possible: --length takes 1 second to 100,000.")
