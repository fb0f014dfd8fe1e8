"""Links for people who may look but change nothing: tokens, of which only fingerprints are kept (`shares.json`)."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from datetime import UTC, datetime, timedelta
from pathlib import Path

from storyboard.model.base import SCHEMA_VERSION, Frozen
from storyboard.model.errors import InputError
from storyboard.model.wording import typed
from storyboard.project.comments import named
from storyboard.project.files import read_model, write_model
from storyboard.project.lock import briefly

FILE, LOCK = "shares.json", "shares.lock"

DAYS, MOST_DAYS = 30, 3_650
"""How long a link holds unless somebody says otherwise, and at most."""

MOST = 200
"""Links of one board that are kept; expired and revoked ones make room."""

BYTES = 32
"""Of chance in a token: 256 bits, so that a plain fingerprint of it says nothing."""

LONGEST_TOKEN = 200
"""Characters of what may be a token."""


class Share(Frozen):
    """A link that was given away."""

    id: str
    """`l1`, `l2`, ...; names the link where it is listed and revoked."""
    name: str
    """For whom it is."""
    hashed: str
    """SHA-256 of the token, hexadecimal."""
    made_at: str
    """ISO 8601, UTC."""
    expires_at: str
    revoked_at: str = ""
    """Empty while it holds."""


class Shares(Frozen):
    """`shares.json`."""

    schema_version: int = SCHEMA_VERSION
    last: int = 0
    """Number of the last link; none is given twice."""
    links: tuple[Share, ...] = ()


def shares(folder: Path) -> tuple[Share, ...]:
    """All links of a board, oldest first, also those that hold no more.

    Raises:
        Damaged: `shares.json` cannot be read.
    """
    return _read(folder).links


def share(folder: Path, *, name: str, now: datetime, days: float = DAYS) -> tuple[Share, str]:
    """Makes a link; returns its record, and the token, which is kept nowhere.

    Args:
        folder: the board.
        name: for whom it is.
        now: the time, with its zone.
        days: how long it holds.

    Raises:
        InputError: nobody is named, the time is out of bounds, or MOST links hold.
        BoardInUse, Damaged, DiskProblem
    """
    who = named(name)
    if not 0 < days <= MOST_DAYS:
        raise InputError(f"A link cannot hold for {days:g} days. Give more than 0, and up to {MOST_DAYS}.")
    token = secrets.token_urlsafe(BYTES)
    with briefly(folder / LOCK):
        known = _read(folder)
        kept = tuple(one for one in known.links if holds(one, now)) if len(known.links) >= MOST else known.links
        if len(kept) >= MOST:
            raise InputError(f"{MOST} links to this board hold. Revoke some first: storyboard share {typed(folder)} --revoke ID")
        made, ends = (moment.isoformat(timespec="seconds") for moment in (now, now + timedelta(days=days)))
        link = Share(id=f"l{known.last + 1}", name=who, hashed=_hashed(token), made_at=made, expires_at=ends)
        write_model(folder / FILE, Shares(last=known.last + 1, links=(*kept, link)), indent=1)
    return link, token


def revoke(folder: Path, id: str, *, now: datetime) -> Share:
    """Makes a link hold no more, from the next request on.

    Raises:
        InputError: there is no such link.
        BoardInUse, Damaged, DiskProblem
    """
    with briefly(folder / LOCK):
        known = _read(folder)
        found = next((one for one in known.links if one.id == id), None)
        if found is None:
            there = ", ".join(one.id for one in known.links) or "none"
            raise InputError(f"There is no link {id} to this board. Its links are: {there}.")
        ended = found.model_copy(update={"revoked_at": found.revoked_at or now.isoformat(timespec="seconds")})
        links = tuple(ended if one.id == id else one for one in known.links)
        write_model(folder / FILE, known.model_copy(update={"links": links}), indent=1)
    return ended


def admitted(folder: Path, token: str, *, now: datetime) -> Share | None:
    """The link a token is of, if it holds; None for any other. Takes as long whether or not, and where, one fits.

    Raises:
        Damaged: `shares.json` cannot be read.
    """
    hashed, found = _hashed(token[:LONGEST_TOKEN]), None
    for one in shares(folder):
        if hmac.compare_digest(one.hashed.encode(), hashed.encode()) and holds(one, now):
            found = one
    return found


def holds(link: Share, now: datetime) -> bool:
    """Whether a link is neither revoked nor expired."""
    return not link.revoked_at and now < _moment(link.expires_at)


def _moment(text: str) -> datetime:
    """A time as it is written down; long past where it is none, as somebody else may have written it."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return datetime.min.replace(tzinfo=UTC)
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def _hashed(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()


def _read(folder: Path) -> Shares:
    return read_model(folder / FILE, Shares) if (folder / FILE).exists() else Shares()
