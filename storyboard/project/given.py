"""Reference pictures of the user's own that come to a board after it was made: where `make --cast` and `--refs` put theirs."""

from __future__ import annotations

import io
from itertools import count
from pathlib import Path

from storyboard.model.errors import InputError
from storyboard.project.create import update_options
from storyboard.project.files import disk_errors
from storyboard.project.folder import Project
from storyboard.references.cast import parse, plain_name
from storyboard.references.planner import SHOWS

FOLDERS: dict[str, str] = {"people": "cast", "places": "refs/places", "props": "refs/props"}
"""Where pictures lie, by what they show."""

KINDS = {".jpg": "JPEG", ".jpeg": "JPEG", ".png": "PNG", ".webp": "WEBP"}
"""How pictures are written, by the ending of their name."""


OTHER = 4
"""The first view of somebody that is from no side in particular; those before it are `storyboard.references.planner.SHOWS`."""


def named(project: Project, kind: str, name: str, ending: str, *, look: str = "", view: int = 0) -> str:
    """The name of one more picture of somebody or something: `cast/MIA-2.jpg`, of a look `cast/MIA@k1.jpg`. No file is called so yet.

    Args:
        project: the board.
        kind: `people`, `places` or `props`.
        name: who or what it shows.
        ending: of the file, with its dot.
        look: id of the look it shows; empty for any.
        view: from which side; 0 for none in particular.

    Raises:
        InputError: there is such a view already, or no file can be called so.
    """
    plain = plain_name(name)
    if not plain:
        raise InputError(f"No file can be named for {name!r}. Give it another name first.")
    options, label = project.board.options, plain_name(look)
    known = [parse(file) for file in (*options.cast, *options.refs) if file.startswith(f"{FOLDERS[kind]}/")]
    taken = {one.view for one in known if plain_name(one.name) == plain and plain_name(one.look) == label}
    if view in taken:
        raise InputError(f"There is a picture of {name} {SHOWS.get(view, '')} already. Put yours in its place.".replace("  ", " "))
    seen = view or next(number for number in count(OTHER if kind == "people" else 1) if number not in taken)
    tail = f"{f'-{seen}' if seen > 1 else ''}{f'@{label}' if look else ''}{ending}"
    names = (f"{FOLDERS[kind]}/{plain.upper()}{'_' * more}{tail}" for more in count())
    return next(one for one in names if not project.folder.joinpath(*one.split("/")).exists())


def give(project: Project, name: str, picture: Path) -> None:
    """Takes a picture in under a name that `named` gave, or that is on the board: then in the place of the old one.

    The board must be owned (`project.lock.owned`). Nothing is painted again; what was painted from another picture is out of date.

    Raises:
        InputError: the picture cannot be read.
        DiskProblem: it cannot be written.
    """
    options = project.board.options
    field = "cast" if name.startswith("cast/") else "refs"
    files: tuple[str, ...] = getattr(options, field)
    wanted = options if name in files else options.model_copy(update={field: (*files, name)})
    written = picture.with_name(f"written{Path(name).suffix}")
    with disk_errors(written):
        written.write_bytes(encoded(picture.read_bytes(), Path(name).suffix))
    update_options(Project(project.folder), wanted, {name: written}, yes=True)


def withdraw(project: Project, name: str) -> None:
    """No longer sends one of the user's pictures along; the file stays in the folder. The board must be owned.

    Raises:
        DiskProblem: it cannot be written.
    """
    options = project.board.options
    kept = {field: tuple(file for file in getattr(options, field) if file != name) for field in ("cast", "refs")}
    update_options(Project(project.folder), options.model_copy(update=kept), {}, yes=True)


def encoded(data: bytes, ending: str) -> bytes:
    """A picture in the kind that its name says; as it is where it is of that kind.

    Raises:
        InputError: it cannot be read, or no picture has such an ending.
    """
    from PIL import Image, UnidentifiedImageError

    kind = KINDS.get(ending.lower())
    if kind is None:
        raise InputError(f"{ending} is no ending of a picture. Known: {', '.join(KINDS)}.")
    try:
        with Image.open(io.BytesIO(data), formats=tuple(set(KINDS.values()))) as image:
            if image.format == kind:
                return data
            out = io.BytesIO()
            image.convert("RGB").save(out, kind, **({"lossless": True} if kind == "WEBP" else {} if kind == "PNG" else {"quality": 95}))
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, SyntaxError, ValueError) as error:
        raise InputError("That is no picture that can be read. Bring a JPEG, PNG or WebP file.") from error
    return out.getvalue()
