"""Quotes that wait for a yes. A yes names one of them, is good once, and is to nothing else than what was shown."""

from __future__ import annotations

import secrets
import threading
from collections import OrderedDict

from storyboard.model.base import Frozen
from storyboard.model.errors import InputError
from storyboard.project.quote import Quote

MOST = 64
"""Quotes that are remembered; older ones have to be asked for again."""


class Wish(Frozen):
    """What is to be painted."""

    ids: tuple[str, ...]
    """Panels."""
    what: str
    """`Redraw 3B-2`."""
    note: str = ""
    edit: bool = False
    region: str = ""
    preset: str = ""
    painter: str = ""
    """Empty for the board's own."""


class Offer(Frozen):
    """A wish and its price."""

    token: str
    wish: Wish
    quote: Quote
    told: tuple[str, ...] = ()
    """What to know before saying yes."""

    @property
    def free(self) -> bool:
        """Whether it costs nothing."""
        return not self.quote.high


class Offers:
    """The quotes of a server's life; none outlives it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._kept: OrderedDict[str, Offer] = OrderedDict()

    def make(self, wish: Wish, quote: Quote, told: tuple[str, ...] = ()) -> Offer:
        """A quote to be shown."""
        offer = Offer(token=secrets.token_urlsafe(18), wish=wish, quote=quote, told=told)
        with self._lock:
            self._kept[offer.token] = offer
            while len(self._kept) > MOST:
                self._kept.popitem(last=False)
        return offer

    def take(self, token: str) -> Offer:
        """The quote of that name, once.

        Raises:
            InputError: there is none, or the yes was said already.
        """
        with self._lock:
            offer = self._kept.pop(token, None)
        if offer is None:
            raise InputError("This quote was answered already, or is no longer good. Ask for a new one.")
        return offer
