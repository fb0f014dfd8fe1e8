"""The command `emulate`: a Gemini API, or another door to a model, on this machine, to try the paid path without paying."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import typer

from storyboard.cli.options import examples
from storyboard.model.wording import counted

if TYPE_CHECKING:
    from storyboard.testing import doors
    from storyboard.testing.gemini import Emulator, Latency
    from storyboard.testing.gemini.faults import Anything

TICK = 0.5
"""Seconds between looks whether Ctrl-C was pressed (a longer wait cannot be interrupted on Windows)."""

GEMINI = "gemini"
"""The door that is emulated where none is named."""

DoorName = Annotated[
    str, typer.Option("--door", metavar="NAME", help="Whom to stand in for: gemini, openrouter, fal, ...; an unknown one lists them.")
]
Port = Annotated[int, typer.Option("--port", metavar="N", min=0, max=65535, help="Port on 127.0.0.1; 0 takes a free one.")]
Rate = Annotated[
    float | None,
    typer.Option(
        "--faults",
        metavar="SHARE",
        min=0,
        max=1,
        help="Share of requests that go wrong, 0 to 1. By default none; all where --fault is given.",
        show_default=False,
    ),
]
Kinds = Annotated[
    list[str] | None,
    typer.Option(
        "--fault",
        metavar="KIND",
        help="What goes wrong; may be given again. By default all that pass by themselves; an unknown one lists them.",
        show_default=False,
    ),
]
Nonsense = Annotated[
    float,
    typer.Option(
        "--nonsense", metavar="SHARE", min=0, max=1, help="Share of text models' answers that fit what was asked and mean nothing."
    ),
]
Broken = Annotated[
    float,
    typer.Option("--broken", metavar="SHARE", min=0, max=1, help="Share of text models' answers that are cut, fenced or introduced."),
]
Seconds = Annotated[float, typer.Option("--latency", metavar="SECONDS", min=0, help="Seconds an answer takes.")]
Slowest = Annotated[
    float | None,
    typer.Option(
        "--p95", metavar="SECONDS", help="Let latency vary: --latency is its median, this its 95th percentile.", show_default=False
    ),
]
PerMinute = Annotated[
    float | None, typer.Option("--per-minute", metavar="N", min=0.001, help="Requests a minute before 429.", show_default=False)
]
Seed = Annotated[str, typer.Option("--seed", metavar="TEXT", help="Decides all that varies.", show_default=False)]
Log = Annotated[
    Path | None, typer.Option("--log", metavar="FILE", help="Append every request to this file, as lines of JSON.", show_default=False)
]


def add_to(app: typer.Typer) -> None:
    """Adds the command of this module."""
    app.command(
        epilog=examples(
            "storyboard emulate --port 8123",
            "storyboard emulate --faults 0.25 --nonsense 0.2 --latency 0.5 --seed 7 --log requests.jsonl",
            "storyboard emulate --door openrouter --fault refused --faults 0.1",
        )
    )(emulate)


def emulate(
    *,
    door: DoorName = GEMINI,
    port: Port = 0,
    faults: Rate = None,
    fault: Kinds = None,
    nonsense: Nonsense = 0.0,
    broken: Broken = 0.0,
    latency: Seconds = 0.0,
    p95: Slowest = None,
    per_minute: PerMinute = None,
    seed: Seed = "",
    log: Log = None,
) -> None:
    """Stands in for the Gemini API or another door to a model.

    Until Ctrl-C it takes on this machine what the real one takes, answers pictures of the right size and text that fits its schema,
    fails as often as asked, and costs nothing."""
    from storyboard.cli.printing import say

    share, told = float(bool(fault)) if faults is None else faults, fault or []
    common: dict[str, Any] = {"latency": pace(latency, p95), "seed": seed, "per_minute": per_minute, "log": log, "port": port}
    made = _gemini(share, told, common, nonsense, broken) if door == GEMINI else _other(door, share, told, common)
    try:
        with made as server:
            say(*opening(server.url, _painter(door), variables(door, server.url)))
            sys.stdout.flush()
            wait()
            say(*closing(server))
    except OSError as problem:
        raise unusable(port, log, problem) from problem


def _gemini(
    share: float, told: list[str], common: Mapping[str, Any], nonsense: float, broken: float
) -> AbstractContextManager[Emulator | doors.Emulator]:
    from storyboard.testing.gemini import at_random, emulator

    script = at_random(share, seed=common["seed"], kinds=kinds(told))
    return emulator(faults=script, nonsense=nonsense, broken=broken, **common)


def _other(door: str, share: float, told: list[str], common: Mapping[str, Any]) -> AbstractContextManager[Emulator | doors.Emulator]:
    """An emulator of another door.

    Raises:
        InputError: there is no such door, or no such mishap.
    """
    from storyboard.model.errors import InputError
    from storyboard.testing.doors import PASSING, Mishap, at_random, emulator
    from storyboard.testing.doors.served import SERVED
    from storyboard.testing.doors.served import door as found

    if door not in SERVED:
        raise InputError(f"There is no door {door!r} to stand in for. There are: {', '.join((GEMINI, *SERVED))}.")
    known = {str(mishap): mishap for mishap in Mishap}
    script = at_random(share, seed=common["seed"], kinds=_named(told, known) or PASSING)
    return emulator(found(door), faults=script, **common)


def _painter(door: str) -> str:
    """Who paints through a door."""
    from storyboard.testing.doors.served import SERVED

    return SERVED[door].painter if door in SERVED else GEMINI


def variables(door: str, url: str) -> dict[str, str]:
    """What has to stand in the environment for a painter to come to this server."""
    if door == GEMINI:
        return {"GOOGLE_GEMINI_BASE_URL": url, "GEMINI_API_KEY": "anything"}
    from storyboard.testing.doors import served

    return served.variables(door, url)


def kinds(names: list[str]) -> tuple[Anything, ...]:
    """Faults by name; those that pass by themselves where none is named.

    Raises:
        InputError: there is no such fault.
    """
    from storyboard.testing.gemini import PASSING, Fault, Miscast, Slip

    return _named(names, {str(kind): kind for kind in (*Fault, *Slip, *Miscast)}) or PASSING


K = TypeVar("K")


def _named(names: list[str], known: Mapping[str, K]) -> tuple[K, ...]:
    """What goes by these names.

    Raises:
        InputError: there is no such fault.
    """
    from storyboard.model.errors import InputError

    unknown = [name for name in names if name not in known]
    if unknown:
        raise InputError(f"There is no fault {unknown[0]!r}. There are: {', '.join(known)}.")
    return tuple(known[name] for name in names)


def pace(latency: float, p95: float | None) -> Latency:
    """Constant latency, or varying where a 95th percentile is given.

    Raises:
        InputError: the percentile is not above the median, or the median is 0.
    """
    from storyboard.model.errors import InputError
    from storyboard.testing.gemini import constant, lognormal

    if p95 is None:
        return constant(latency)
    if not 0 < latency < p95:
        raise InputError(f"--p95 {p95:g} must be above --latency {latency:g}, and that above 0: it is the median.")
    return lognormal(latency, p95)


def opening(url: str, painter: str, told: Mapping[str, str]) -> Iterator[str]:
    """Where it is and how to use it; the first line is the address alone, for programs.

    Args:
        url: of the server.
        painter: who is to use it.
        told: what has to stand in the environment for that.
    """
    yield url
    yield f"Use it with: {' '.join(f'{name}={value}' for name, value in told.items())} storyboard make film.fountain --painter {painter}"
    yield "Ctrl-C ends it."


def closing(server: Emulator | doors.Emulator) -> Iterator[str]:
    """What came and what it would have cost."""
    counts = ", ".join(f"{count} {outcome}" for outcome, count in sorted(server.counts.items()))
    yield f"{counted(len(server.requests), 'request')}{': ' if counts else ''}{counts}; the bill would be ${server.billed:.2f}."


def wait() -> None:
    """Returns on Ctrl-C."""
    never = threading.Event()
    try:
        while not never.wait(TICK):
            pass
    except KeyboardInterrupt:
        return


def unusable(port: int, log: Path | None, problem: OSError) -> Exception:
    """What kept the emulator from starting, as a sentence."""
    from storyboard.model.errors import InputError

    what = f"{log} cannot be written" if log and problem.filename else f"Port {port} cannot be used"
    return InputError(f"{what}: {problem.strerror}. Name another one.")
