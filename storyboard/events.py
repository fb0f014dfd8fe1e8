"""What a run tells while it works. `on_event` is called with one of these, in the order things happen."""

from __future__ import annotations

from collections.abc import Callable

from storyboard.model.base import Frozen


class Event(Frozen):
    """The root of all events."""


Listener = Callable[[Event], None]


def nothing(event: Event) -> None:
    """Listens to no event."""
    del event


class Started(Event):
    """A run begins or goes on."""

    folder: str
    title: str


class Entered(Event):
    """The run enters a stage: `read`, `break down`, `plan` or `publish`; between the last two panels are painted."""

    name: str
    detail: str = ""


class Quoted(Event):
    """What painting will take. USD, least and most."""

    pictures: int
    low: float
    high: float


class ScenePlanned(Event):
    """A text model has planned a scene, or the rules had to."""

    scene: str
    """As printed."""
    panels: int
    planner: str


class PanelStarted(Event):
    panel: str
    """As printed: `12A-1`."""
    attempt: int = 1


class PanelPainted(Event):
    panel: str
    take: str
    seconds: float
    cost: float
    done: int
    total: int
    reused: bool = False
    """True where a finished picture was found and nothing was painted."""


class Delayed(Event):
    """A request to a provider did not go through, and is sent again after a while."""

    what: str
    """Whose request: a panel as printed, or what a text model is asked."""
    attempt: int
    """Which one failed, from 1; 0 where the provider only asks for patience, which does not count."""
    tries: int
    """After how many it is given up."""
    seconds: float
    """Until the next."""
    message: str


class PanelFailed(Event):
    panel: str
    message: str
    done: int
    total: int


class Notice(Event):
    """Something the user should know; the run goes on."""

    message: str
    lost: bool = False
    """Whether something of the script is lost by it, which is told even to those who want to hear nothing."""


class Waiting(Event):
    """Pictures are painted in batch jobs, which may take a day; told whenever a job is sent off, found again or done."""

    jobs: int
    """Under way."""
    pictures: int
    """In them."""
    folder: str = ""
    """Of the board."""


class Published(Event):
    file: str
    pages: int


class Finished(Event):
    folder: str
    panels: int
    missing: int
    """Panels without the picture asked for; of the sheets alone where only they were to be painted."""
    cost: float
    seconds: float
    sheets: int = 0
    """How many reference sheets are painted, where only they were to be."""
    waiting: str = ""
    """What waits for somebody to look at it, where the run stopped for that: `scene 3, INT. KITCHEN - NIGHT`."""
