"""What a chain of doors costs beside its doors alone: USD and seconds for each panel that came, on the virtual clock.

Doors fail 64 %, 33 % and 7 % of their calls (the first in the chain is the worst). Panels are asked for as the graph asks: some side by
side, the same request again as long as the door says "later", up to the graph's limit. Each row is the median of some draws.

`missing`: panels that never came. `twice`: panels that more than one door, or one door twice, has painted. `x best`: against the single
door that brings a panel for the least money and waiting (a second counted as the chooser counts it), in the same draw. `s`: until
the picture was there, pauses between tries included, waiting for a slot not. `late`: the slowest panel in a hundred. `minutes`: all panels.
"""

from __future__ import annotations

import argparse
import asyncio
import math
import random
import statistics
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tenacity import AsyncRetrying, retry_if_exception_type

from storyboard.graphs.patience import Patience
from storyboard.model.errors import ProviderError
from storyboard.model.shots import Framing, Panel, Shot, Size
from storyboard.model.stage import Camera, Stage
from storyboard.painters.chain.choosing import SECOND
from storyboard.painters.chain.painter import ChainPainter
from storyboard.ports import Abilities, Painter, Painting, PaintRequest, Refused, TryLater
from storyboard.testing import clock

DRAWS = 5
PANELS = 1000
SLOTS = 24
STAGE = Stage(camera=Camera(eye=(0.0, 1.6, 4.0), target=(0.0, 1.4, 0.0)))
SHOT = Shot(id="h1", setup="A", size=Size.MS, framing=Framing.SINGLE)
Z95 = 1.645
"""The normal distribution's 95th percentile, standard deviations from its middle."""


class Kind(NamedTuple):
    """How a door behaves."""

    fails: float
    """Share of calls that bring nothing."""
    p50: float = 19.6
    """Seconds of half of its calls, at most."""
    p95: float = 35.6
    price: float = 0.134
    billed: bool = False
    """Whether a call that brings nothing costs as much as one that does."""
    hard: float = 0.0
    """Share of panels it refuses for reasons of policy."""


class Emulated:
    """A door that paints nothing, in the time and at the price of one that does.

    Args:
        name: of the door.
        kind: how it behaves.
        draw: of the benchmark; equal draws behave equally.
    """

    def __init__(self, name: str, kind: Kind, draw: int) -> None:
        self.name, self.kind, self.draw = name, kind, draw
        self.abilities = Abilities(price=(kind.price, kind.price), at_once=SLOTS)
        self.accepted: Counter[str] = Counter()
        self.calls = 0
        self.usd = 0.0

    async def paint(self, request: PaintRequest) -> Painting:
        self.calls += 1
        chance = random.Random(f"{self.draw} {self.name} {self.calls}")
        sigma = math.log(self.kind.p95 / self.kind.p50) / Z95
        await asyncio.sleep(self.kind.p50 * math.exp(sigma * chance.gauss(0, 1)))
        if random.Random(f"{self.draw} {self.name} {request.panel.id}").random() < self.kind.hard:
            raise Refused("Not this.")
        if chance.random() < self.kind.fails:
            self.usd += self.kind.price * self.kind.billed
            raise TryLater("It failed.", cost=self.kind.price if self.kind.billed else 0.0)
        self.usd += self.kind.price
        self.accepted[request.panel.id] += 1
        return Painting(data=b"", mime="image/jpeg", cost=self.kind.price)

    async def close(self) -> None:
        """Nothing is open."""


class Row(NamedTuple):
    usd: float
    """For each panel that came."""
    seconds: float
    """Until the picture was there, waiting for a slot left out; mean."""
    late: float
    minutes: float
    """For all of them."""
    tries: float
    missing: float
    twice: float

    @property
    def worth(self) -> float:
        return self.usd + self.seconds * SECOND


async def asked(painter: Painter, request: PaintRequest, slots: asyncio.Semaphore) -> float:
    """Seconds until the picture was there without those in the queue for a slot, as the graph tries; infinitely many where none came."""
    patience, loop = Patience(1.0), asyncio.get_running_loop()
    retrying = AsyncRetrying(retry=retry_if_exception_type(TryLater), stop=patience.stop, wait=patience.wait, reraise=True)
    began, queued = loop.time(), [0.0]

    async def send() -> Painting:
        came = loop.time()
        async with slots:
            queued[0] += loop.time() - came
            return await painter.paint(request)

    try:
        await retrying(send)
    except ProviderError:
        return math.inf
    return loop.time() - began - queued[0]


async def whole(painter: Painter, panels: int) -> tuple[list[float], float]:
    slots = asyncio.Semaphore(SLOTS)
    names = [f"p{number}" for number in range(panels)]
    requests = [
        PaintRequest(brief=f"{name}.", stage=STAGE, shot=SHOT, panel=Panel(id=name, shot="h1"), seed=f"{name}.1.0") for name in names
    ]
    seconds = await asyncio.gather(*(asked(painter, request, slots) for request in requests))
    return list(seconds), asyncio.get_running_loop().time()


def measured(kinds: Sequence[Kind], draw: int, panels: int, hedge: float | None = None) -> Row:
    """One draw with these doors: a chain where there are several."""
    doors = {name: Emulated(name, kind, draw) for name, kind in zip("abc", kinds, strict=False)}
    painter: Painter = next(iter(doors.values())) if len(doors) == 1 else ChainPainter(doors, hedge=hedge)
    seconds, ended = clock.run(whole(painter, panels))
    came = sorted(each for each in seconds if math.isfinite(each))
    painted = sum((door.accepted for door in doors.values()), Counter[str]())
    return Row(
        usd=sum(door.usd for door in doors.values()) / len(came),
        seconds=statistics.fmean(came),
        late=came[int(len(came) * 0.99)],
        minutes=ended / 60,
        tries=sum(door.calls for door in doors.values()) / len(came),
        missing=panels - len(came),
        twice=sum(count > 1 for count in painted.values()),
    )


def median(rows: Sequence[Row]) -> Row:
    return Row(*(statistics.median(column) for column in zip(*rows, strict=True)))


SETS: dict[str, tuple[Kind, Kind, Kind]] = {
    "equal price and speed": (Kind(0.64), Kind(0.33), Kind(0.07)),
    "failures are billed too": (Kind(0.64, billed=True), Kind(0.33, billed=True), Kind(0.07, billed=True)),
    "the worse the cheaper": (Kind(0.64, 35, 90, 0.034), Kind(0.33, 8, 18, 0.08), Kind(0.07)),
    "5 % refused by the best": (Kind(0.64), Kind(0.33), Kind(0.07, hard=0.05)),
}


def rows(kinds: Sequence[Kind], draws: int, panels: int) -> Iterator[tuple[str, Row, float, float]]:
    """Each single door and the chain, with USD and seconds as ratios to the best single door: medians of ratios of the same draw."""
    alone = {f"only {kind.fails:.0%}": [measured([kind], draw, panels) for draw in range(draws)] for kind in kinds}
    ways = alone | {
        "chain": [measured(kinds, draw, panels) for draw in range(draws)],
        "chain, hedged at 40 s": [measured(kinds, draw, panels, hedge=40.0) for draw in range(draws)],
    }
    best = [min((found[draw] for found in alone.values()), key=lambda row: row.worth) for draw in range(draws)]
    for name, found in ways.items():
        usd = statistics.median(row.usd / least.usd for row, least in zip(found, best, strict=True))
        seconds = statistics.median(row.seconds / least.seconds for row, least in zip(found, best, strict=True))
        yield name, median(found), usd, seconds


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--panels", type=int, default=PANELS)
    arguments.add_argument("--draws", type=int, default=DRAWS)
    given = arguments.parse_args()
    heads = ("USD", "x best", "s", "x best", "late s", "minutes", "tries", "missing", "twice")
    for title, kinds in SETS.items():
        print(f"\n{title}\n{'':24}" + "".join(f"{head:>9}" for head in heads))
        for name, row, usd, seconds in rows(kinds, given.draws, given.panels):
            print(
                f"{name:24}{row.usd:9.3f}{usd:9.2f}{row.seconds:9.1f}{seconds:9.2f}{row.late:9.0f}{row.minutes:9.1f}{row.tries:9.2f}"
                f"{row.missing:9.0f}{row.twice:9.0f}",
                flush=True,
            )


if __name__ == "__main__":
    main()
