"""The plan of the house, checked: import direction, sizes, packaging, docstrings, help that is up to date."""

from __future__ import annotations

import ast
import gc
import importlib
import statistics
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from storyboard.model.patterns import Later

ROOT = Path(__file__).resolve().parent.parent
FLOORS = (
    "cli",
    "review",
    "api",
    "graphs",
    "publish",
    "project",
    "inspection",
    "texts",
    "painters",
    "references",
    "staging",
    "shots",
    "breakdown",
    "script",
    "ports",
    "model",
)
"""From the top of the house down: a module imports from its own floor and those below."""


def _sources() -> list[Path]:
    """Our modules, each once: the links to graphs/ and templates/ are not followed."""
    found = [*(ROOT / "storyboard").rglob("*.py"), *(ROOT / "graphs").rglob("*.py")]
    return sorted(file for file in found if not {"graphs", "templates"} & set(file.relative_to(ROOT).parts[1:2]))


SOURCES = _sources()
FUNCTION = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Read:
    """What is asked of a module, so that it is parsed once and its tree is not kept."""

    upwards: tuple[str, ...]
    sizes: tuple[int, ...]
    silent: tuple[str, ...]
    hashed: tuple[str, ...]


@cache
def read(file: Path) -> Read:
    module = ast.parse(file.read_text(encoding="utf-8"))
    all_of_it = tuple(statements(module.body))
    return Read(
        tuple(upwards(file, all_of_it)),
        tuple(body_lines(one) for one in all_of_it if isinstance(one, FUNCTION)),
        tuple(silent(file, module)),
        tuple(f"{file.relative_to(ROOT)}:{one.lineno}" for one in all_of_it if isinstance(one, ast.For) and _hashed(one.iter)),
    )


def floor(parts: tuple[str, ...]) -> int | None:
    name = parts[0] if parts[0] == "graphs" else parts[1] if len(parts) > 1 else ""
    name = name.removesuffix(".py")
    return FLOORS.index(name) if name in FLOORS else None


def statements(body: Iterable[ast.AST]) -> Iterator[ast.AST]:
    """All statements, also those within others, but no expressions: these are nine tenths of a tree."""
    for node in body:
        yield node
        yield from statements(
            child for child in ast.iter_child_nodes(node) if isinstance(child, ast.stmt | ast.ExceptHandler | ast.match_case)
        )


def imports(all_of_it: Iterable[ast.AST]) -> Iterator[tuple[str, int]]:
    for node in all_of_it:
        if isinstance(node, ast.ImportFrom) and node.module:
            yield node.module, node.lineno
        elif isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)


def body_lines(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    first = function.body[0]
    told = isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant) and isinstance(first.value.value, str)
    code = function.body[1:] if told else function.body
    return (code[-1].end_lineno or 0) - code[0].lineno + 1 if code else 0


def upwards(file: Path, all_of_it: Iterable[ast.AST]) -> Iterator[str]:
    """Imports of a module from above its floor."""
    here = floor(file.relative_to(ROOT).parts)
    for name, line in imports(all_of_it):
        parts = tuple(name.split("."))
        there = floor(parts) if parts[0] == "storyboard" else None
        if here is not None and there is not None and there < here:
            yield f"{file.relative_to(ROOT)}:{line} imports {name}, which is above it"


def test_imports_go_down_the_house_only() -> None:
    assert not [found for file in SOURCES for found in read(file).upwards]


def test_files_and_functions_keep_their_size() -> None:
    long_files = {str(file.relative_to(ROOT)): lines for file in SOURCES if (lines := len(file.read_text("utf-8").splitlines())) > 500}
    assert not long_files
    sizes = sorted(size for file in SOURCES for size in read(file).sizes)
    assert statistics.median(sizes) <= 6
    assert sizes[int(len(sizes) * 0.95)] <= 25
    assert sizes[-1] <= 60


def silent(file: Path, module: ast.Module) -> Iterator[str]:
    """What a module leaves unsaid: what it is itself, and what its public functions promise."""
    name = file.relative_to(ROOT).as_posix()
    if not ast.get_docstring(module):
        yield f"{name} does not say in a sentence what it is"
    told = [node for node in module.body if isinstance(node, FUNCTION) and not node.name.startswith("_")]
    yield from (f"{name}: {node.name} says nothing" for node in told if not ast.get_docstring(node) and body_lines(node) > 2)


def test_public_modules_and_functions_say_what_they_promise() -> None:
    assert not [found for file in SOURCES for found in read(file).silent]


def test_every_package_is_in_the_wheel() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    declared = set(settings["tool"]["setuptools"]["packages"])
    folders = {file.parent.relative_to(ROOT).as_posix().replace("/", ".") for file in (ROOT / "storyboard").rglob("__init__.py")}
    for top in ("graphs", "templates"):
        folders |= {
            f"storyboard.{file.parent.relative_to(ROOT).as_posix().replace('/', '.')}" for file in (ROOT / top).rglob("__init__.py")
        }
    assert declared == folders


def test_every_dependency_earns_its_line() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    page = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8")
    names = [line.split(">")[0].split("[")[0] for line in settings["project"]["dependencies"]]
    assert [name for name in names if name not in page] == []


def test_the_architecture_page_shows_the_graph_as_it_is() -> None:
    import runpy

    made = runpy.run_path(str(ROOT / "docs" / "make_architecture.py"))
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    assert page == made["page"](), "run: python docs/make_architecture.py"


def test_every_file_of_the_packages_is_installed() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]
    globs = settings["package-data"]
    missing: list[Path] = []
    for package in settings["packages"]:
        folder = ROOT.joinpath(*package.split("."))
        wanted = {file for glob in globs.get(package, ()) for file in folder.glob(glob)}
        kept = (file for file in folder.iterdir() if file.is_file() and file.suffix not in {".py", ".pyc"})
        missing += [file for file in kept if file not in wanted]
        for inner in ("prompts", "styles", "layouts", "models") if package == "storyboard.templates" else ():
            missing += [file for file in (folder / inner).iterdir() if file.is_file() and file not in wanted]
    assert missing == []


def test_every_pattern_is_one() -> None:
    """Patterns are compiled when they are first asked, so a slip in one would otherwise wait for a script that asks it.

    Those of modules that were imported when tests were collected are frozen, and are let go to be seen.
    """
    for file in SOURCES:
        importlib.import_module(
            ".".join(["storyboard", *file.relative_to(ROOT).with_suffix("").parts]).replace("storyboard.storyboard", "storyboard")
        )
    gc.unfreeze()
    kept = [each for each in gc.get_objects() if isinstance(each, Later)]
    gc.freeze()
    assert len(kept) > 500
    assert all(isinstance(each.flags, int) for each in kept)


def _hashed(node: ast.expr) -> bool:
    """Whether an expression is plainly a set: its order is that of hashes, another one in every process."""
    match node:
        case ast.Set() | ast.SetComp():
            return True
        case ast.BinOp(left=left, right=right):
            return _hashed(left) or _hashed(right)
        case _:
            return False


DRAWN = ("breakdown", "shots", "staging", "painters")
"""Floors whose outcome is the same bytes in every process."""


def test_no_loop_of_what_is_drawn_goes_in_the_order_of_hashes() -> None:
    assert [loop for file in SOURCES if file.parent.name in DRAWN for loop in read(file).hashed] == []
