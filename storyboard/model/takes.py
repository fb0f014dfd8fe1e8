"""A take: one picture of a panel as it came back, and everything about how it was made. Written once."""

from __future__ import annotations

from storyboard.model.base import SCHEMA_VERSION, Frozen
from storyboard.model.shots import Panel, Shot

DRAFT = " draft"
"""What the painter's name ends with on a take that is a draft: `gemini draft`."""


class Picture(Frozen):
    """A picture file in the board folder, as received."""

    file: str
    """Relative to the board folder, with forward slashes."""
    sha256: str
    mime: str
    width: int
    """Pixels."""
    height: int


class Reference(Frozen):
    """A picture that goes with a request, or could not go."""

    role: str
    """`person`, `place`, `prop`, `style`, `layout`, `previous` or `edit`."""
    name: str
    file: str = ""
    sha256: str = ""
    reason: str = ""
    """Why it was used or left out."""
    shows: str = ""
    """What of it the picture shows, where that matters: `from behind`, `from three sides`."""


class Source(Frozen):
    """A page found by search that a picture relies on."""

    title: str
    url: str


class Finding(Frozen):
    """Something an inspector or a check noticed."""

    check: str
    message: str
    serious: bool = False
    """True where the picture should be tried again."""


class Said(Frozen):
    """What one door of a chain said instead of sending the picture."""

    door: str
    kind: str
    """`later`, `limited`, `request`, `refused` or `configuration`."""
    message: str
    cost: float | None = 0.0
    """USD it cost all the same; None where nobody knows."""


class Take(Frozen):
    """One picture of one panel. `shot` and `panel` are as painted, so that a board can be rebuilt from its takes."""

    schema_version: int = SCHEMA_VERSION
    id: str
    """`{panel id}.{number}`."""
    number: int
    key: str
    """Fingerprint of everything sent, plus the attempt asked for; equal keys are never paid twice."""
    attempt: int = 1
    picture: Picture
    scene: str
    shot: Shot
    panel: Panel
    painter: str
    door: str = ""
    """Which door of a chain painted it; empty where the painter is no chain."""
    said: tuple[Said, ...] = ()
    """What the doors of a chain said before this picture came, in order."""
    model: str = ""
    prompt: str = ""
    references: tuple[Reference, ...] = ()
    left_out: tuple[Reference, ...] = ()
    sources: tuple[Source, ...] = ()
    queries: tuple[str, ...] = ()
    """What was searched for to paint it."""
    search_entry: str = ""
    """The provider's search suggestions as HTML."""
    crop: tuple[int, int, int, int] | None = None
    """Left, top, right, bottom in pixels: the part of the picture that has the board's aspect; None for all of it."""
    cost: float = 0.0
    """USD."""
    seconds: float = 0.0
    """How long painting took."""
    note: str = ""
    parent: str = ""
    """The take this one edits."""
    findings: tuple[Finding, ...] = ()
    to_look: bool = False
    """Whether a text model was to look at it before it was taken; a killed run may not have come so far."""
    facts: dict[str, str] = {}
    """Named fingerprints of what the picture shows: `shot.size`, `look:MIA`, `place:HARBOR`, `style`."""
    made_at: str = ""
    """ISO 8601, UTC."""

    @property
    def draft(self) -> bool:
        """Whether the cheaper sibling of a painter's model painted it."""
        return self.painter.endswith(DRAFT)

    @property
    def bad(self) -> bool:
        """Whether something serious was found, so that another try is worth it."""
        return any(finding.serious for finding in self.findings)
