"""What `doctor` tells of the doors to models: key, price, what a board has learnt of them, and, only when asked, whether they answer."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from storyboard.model.base import Frozen
from storyboard.model.errors import ProviderError
from storyboard.model.wording import counted, money
from storyboard.painters.chain.choosing import Kind
from storyboard.painters.chain.diary import Tried
from storyboard.painters.web.keys import Entrance, address, found_key
from storyboard.ports import Abilities

REACH_TIMEOUT = 15.0
"""Seconds a door may take to answer whether it is there."""

GOOGLE = Entrance(
    name="gemini",
    title="Google",
    keys=("GOOGLE_API_KEY", "GEMINI_API_KEY"),
    address="https://generativelanguage.googleapis.com",
    address_variable="GOOGLE_GEMINI_BASE_URL",
    page="https://aistudio.google.com/apikey",
    probe="/v1beta/models?pageSize=1",
)
VERTEX = Entrance(
    name="vertex",
    title="Vertex AI",
    keys=("GOOGLE_CLOUD_PROJECT",),
    address="https://aiplatform.googleapis.com",
    address_variable="GOOGLE_VERTEX_BASE_URL",
)
GOOGLES = {entrance.name: entrance for entrance in (GOOGLE, VERTEX)}
"""How Google's doors are entered; google-genai sees to it when it paints."""

GOOGLE_KEYS = {"gemini", "cometapi"}
"""Doors that take their key in Google's header."""

REFUSING = {401, 403}
"""Statuses that say that the key is not accepted."""


class Reached(Frozen):
    """What came of asking whether a door is there."""

    ok: bool
    told: str
    seconds: float = 0.0


class Learnt(Frozen):
    """What the chains of a board have met at a door."""

    tries: int
    pictures: int
    refused: int
    seconds: float
    """Median of a picture."""
    usd: float
    """All it cost, or may have cost."""
    last: str = ""
    """What it said when it last failed."""


class DoorFacts(Frozen):
    """One door."""

    name: str
    keys: tuple[str, ...] = ()
    """Variables that may hold its key."""
    key: bool = False
    """Whether one of them does."""
    needs_key: bool = True
    address: str = ""
    price: tuple[float, float] = (0.0, 0.0)
    """Least and most USD a picture."""
    references: int = 0
    people: int = 0
    prompt: int | None = None
    grounding: bool = False
    editing: bool = False
    sizes: tuple[str, ...] = ()
    problem: str = ""
    """Why it cannot be used as it is set up."""
    reached: Reached | None = None
    """None where nobody asked."""
    asks: float | None = None
    """USD a picture costs now, where the door was asked and tells it without painting one."""
    learnt: Learnt | None = None
    """None where no board was named, or none of its chains has tried it."""

    @property
    def ok(self) -> bool:
        """False where something is set up that does not work; a door without a key is none that is missed."""
        return not self.problem and (self.reached is None or self.reached.ok)


def doors(folder: Path | None = None, *, reach: bool = False) -> tuple[DoorFacts, ...]:
    """The doors there are, in alphabetical order.

    Args:
        folder: the board whose experience counts.
        reach: whether those with a key are asked, by a call that costs nothing.
    """
    from storyboard.painters.registry import painters

    tries = _tries(folder)
    found = [_facts(name, make, [tried for tried in tries if tried.door == name]) for name, make in sorted(painters().items())]
    known = [(facts, painter) for facts, painter in found if facts is not None]
    if not reach:
        return tuple(facts for facts, _ in known)
    return tuple(asyncio.run(_all_reached(known)))


def _tries(folder: Path | None) -> Sequence[Tried]:
    if folder is None:
        return ()
    from storyboard.project.create import open_project
    from storyboard.project.doors import BoardDiary

    return BoardDiary(open_project(folder).folder).read()


def _facts(name: str, make: Any, tries: Sequence[Tried]) -> tuple[DoorFacts | None, Any]:
    """A painter that is a door, and what is known of it without a call; None where it needs nobody."""
    try:
        painter = make()
    except ProviderError as error:
        return DoorFacts(name=name, problem=str(error), learnt=_learnt(tries)), None
    entrance = _entrance(name, painter)
    if entrance is None:
        return None, None
    able: Abilities = painter.abilities
    facts = DoorFacts(
        name=name,
        keys=entrance.keys,
        key=bool(found_key(entrance)),
        needs_key=not entrance.free,
        address=address(entrance),
        price=able.price,
        references=able.references,
        people=able.people,
        prompt=able.prompt,
        grounding=able.grounding,
        editing=able.editing,
        sizes=able.sizes,
        learnt=_learnt(tries),
    )
    return facts, painter


def _entrance(name: str, painter: object) -> Entrance | None:
    """How a painter's door is entered; None where that is not known."""
    found = getattr(painter, "entrance", None)
    return found if isinstance(found, Entrance) else GOOGLES.get(name)


def _learnt(tries: Sequence[Tried]) -> Learnt | None:
    """What tries tell, without waiting for turns and rate limits."""
    counted = [tried for tried in tries if tried.kind is not Kind.LIMITED]
    if not counted:
        return None
    seconds = sorted(tried.seconds for tried in counted if tried.kind is Kind.PAINTED)
    return Learnt(
        tries=len(counted),
        pictures=len(seconds),
        refused=sum(tried.kind is Kind.REFUSED for tried in counted),
        seconds=seconds[len(seconds) // 2] if seconds else 0.0,
        usd=round(sum(tried.ended.usd for tried in counted), 4),
        last=next((tried.message for tried in reversed(counted) if tried.message), ""),
    )


async def _all_reached(known: Sequence[tuple[DoorFacts, Any]]) -> list[DoorFacts]:
    return list(await asyncio.gather(*(_with_reach(facts, painter) for facts, painter in known)))


async def _with_reach(facts: DoorFacts, painter: Any) -> DoorFacts:
    """A door with what came of asking it; one without a key is not asked."""
    entrance = _entrance(facts.name, painter)
    if entrance is None or facts.problem or (facts.needs_key and not facts.key):
        return facts
    found = await reached(entrance, _headers(entrance, painter))
    return facts.model_copy(update={"reached": found, "asks": await _asked(painter) if found.ok else None})


async def _asked(painter: object) -> float | None:
    """USD that a door wants for a picture; None where it does not tell without painting one."""
    from storyboard.painters.web.held import Estimating

    if not isinstance(painter, Estimating):
        return None
    try:
        return await painter.estimate()
    except ProviderError:
        return None
    finally:
        await painter.close()


def _headers(entrance: Entrance, painter: Any) -> Mapping[str, str]:
    """What goes along with a call, the key among it."""
    if entrance.name in GOOGLE_KEYS:
        return {"x-goog-api-key": found_key(entrance)}
    found: Mapping[str, str] = getattr(painter, "headers", {})
    return found


async def reached(entrance: Entrance, headers: Mapping[str, str]) -> Reached:
    """Whether a door answers, and knows the key. Asks for something that costs nothing."""
    from storyboard.painters.web.client import Client

    client, began = Client(entrance, timeout=REACH_TIMEOUT), time.monotonic()
    try:
        answer = await client.get(address(entrance) + entrance.probe, headers=headers)
    except ProviderError as error:
        return Reached(ok=False, told=str(error))
    finally:
        await client.close()
    seconds = round(time.monotonic() - began, 3)
    if answer.status in REFUSING:
        return Reached(ok=False, told=f"answers, but does not accept the key ({answer.status})", seconds=seconds)
    return Reached(ok=answer.status < 500, told=f"answers ({answer.status})", seconds=seconds)


def told(facts: DoorFacts) -> str:
    """A door in one line."""
    return "; ".join(part for part in _parts(facts) if part)


def _parts(facts: DoorFacts) -> Iterator[str]:
    if facts.problem:
        yield facts.problem
        return
    yield "key set" if facts.key else f"no key ({' or '.join(facts.keys)})" if facts.needs_key else "needs no key"
    low, high = facts.price
    yield "free" if not high else f"{money(low)} a picture" if low == high else f"{money(low)} to {money(high)} a picture"
    if facts.reached is not None:
        yield f"{facts.reached.told}" + (f" in {facts.reached.seconds:.1f} s" if facts.reached.seconds else "")
    if facts.asks is not None:
        yield f"asks {money(facts.asks)} now"
    if facts.learnt is not None:
        yield _experience(facts.learnt)


def _experience(learnt: Learnt) -> str:
    share = f"{counted(learnt.pictures, 'picture')} from {counted(learnt.tries, 'try', 'tries')} ({learnt.pictures / learnt.tries:.0%})"
    each = f", {learnt.seconds:.0f} s and {money(learnt.usd / learnt.pictures)} each" if learnt.pictures else ""
    refused = f", {learnt.refused} refused" if learnt.refused else ""
    return f"here {share}{each}{refused}" + (f"; said last: {learnt.last}" if learnt.last else "")
