"""The four ways a provider may fail."""

from __future__ import annotations

from storyboard.model.errors import ProviderError


class TryLater(ProviderError):
    """Raised when the same request may succeed later."""

    def __init__(self, message: str, *, after: float | None = None, limited: bool = False, cost: float | None = 0.0) -> None:
        super().__init__(message)
        self.cost = cost
        """USD the call cost all the same; None where nobody knows, so that it is booked as possibly billed."""
        self.after = after
        """Seconds the provider asked to wait; None where it did not say."""
        self.limited = limited
        """True for a rate limit: waiting is all it takes, so it does not count against the tries of a picture."""


class FixRequest(ProviderError):
    """Raised when the request itself is at fault."""

    def __init__(self, message: str, *, cost: float | None = 0.0) -> None:
        super().__init__(message)
        self.cost = cost
        """USD the call cost all the same; None where nobody knows."""


class Refused(ProviderError):
    """Raised when the provider will not paint this for reasons of policy."""

    def __init__(self, message: str, *, cost: float | None = 0.0) -> None:
        super().__init__(message)
        self.cost = cost
        """USD the call cost all the same; None where nobody knows."""


class Misconfigured(ProviderError):
    """Raised when key, address, model or quota make every request fail."""
