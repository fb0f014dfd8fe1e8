"""What is soft and bursts where it strikes: an egg, a tomato, a tart, a bag of paint. It leaves a splash in its own colour."""

from __future__ import annotations

from collections.abc import Sequence

from storyboard.breakdown.lists import listed
from storyboard.breakdown.places import fold

SOFT: dict[str, frozenset[str]] = {
    "egg": listed("egg yolk yolks eggs"),
    "tomato": listed("tomato tomatoes ketchup strawberry strawberries cherry watermelon beetroot"),
    "pastry": listed(
        "tart tarts pie pies cake cakes custard cream pastry pudding pancake pizza burger sandwich doughnut donut orange oranges"
        " banana peach melon yoghurt milkshake mayonnaise mustard trifle muffin cupcake eclair flan"
    ),
    "paint": listed("paint paintball dye balloon ink"),
    "mud": listed("mud dung manure muck slop chocolate coffee"),
}
"""By what they leave, the words for them."""


def of(text: str, earlier: Sequence[str] = ()) -> str:
    """What is left where the soft thing of a sentence bursts, or else the one that was told of last; empty where it is hard.

    A sentence that names what strikes looks no further: only `It bursts` means what was thrown before.
    """
    for told in (text, *(reversed(earlier) if fold(text)[:1] == ("it",) else ())):
        words = fold(told)
        if found := next((kind for word in reversed(words) for kind, meant in SOFT.items() if word in meant), ""):
            return found
    return ""
