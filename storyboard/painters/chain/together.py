"""What several painters can do as one, and whether one of them can take a request."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from storyboard.ports import Abilities, Painter, PaintRequest, Priced


def terms(painter: Painter, size: str) -> Abilities:
    """What a painter offers for a size of picture, its price as narrow as it can tell."""
    return painter.priced(size) if isinstance(painter, Priced) and size in painter.abilities.sizes else painter.abilities


def together(doors: Sequence[Abilities], *, hedging: bool) -> Abilities:
    """What a chain offers: all that one of its doors can do, since each request goes to one that can.

    Prices go from the cheapest door to the dearest; where two doors may be asked at once, to the two dearest together.
    """
    return Abilities(
        references=max(able.references for able in doors),
        people=max(able.people for able in doors),
        ratios=() if any(not able.ratios for able in doors) else _union(able.ratios for able in doors),
        sizes=_union(able.sizes for able in doors),
        prompt=None if any(able.prompt is None for able in doors) else max(able.prompt or 0 for able in doors),
        grounding=any(able.grounding for able in doors),
        editing=any(able.editing for able in doors),
        price=_prices([able.price for able in doors], hedging=hedging),
        search=_prices([able.search for able in doors if able.grounding] or [(0.0, 0.0)], hedging=hedging),
        at_once=max(able.at_once for able in doors),
    )


def _union(lists: Iterable[Sequence[str]]) -> tuple[str, ...]:
    """All names, each once, in the order of their first coming."""
    return tuple(dict.fromkeys(name for names in lists for name in names))


def _prices(prices: Sequence[tuple[float, float]], *, hedging: bool) -> tuple[float, float]:
    dearest = sorted((high for _, high in prices), reverse=True)
    return min(low for low, _ in prices), sum(dearest[: 2 if hedging else 1])


def able(request: PaintRequest, abilities: Abilities) -> str:
    """Why a door with these abilities cannot be asked at all; empty where it can."""
    if request.edit is not None and not abilities.editing:
        return "it cannot change a picture"
    return "" if request.size in abilities.sizes else f"it does not paint pictures of {request.size}"


def whole(request: PaintRequest, abilities: Abilities) -> str:
    """Why a door cannot take a request as it is, where it cannot be built anew for it; empty where it can."""
    people = sum(reference.role == "person" for reference in request.references)
    checks = (
        (len(request.references) + (request.edit is not None) > abilities.references, "takes fewer pictures along"),
        (people > abilities.people, "takes fewer pictures of people along"),
        (abilities.prompt is not None and len(request.brief) > abilities.prompt, "takes shorter prompts"),
        (request.ground and not abilities.grounding, "cannot look anything up"),
    )
    return next((f"it {told}" for wrong, told in checks if wrong), "")
