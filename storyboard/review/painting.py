"""Painting from a page: what is wished, what it costs, the yes to exactly that, the job and its bill."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import count

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from storyboard.events import Event, Listener, PanelPainted
from storyboard.model.board import Board
from storyboard.model.errors import InputError
from storyboard.project import edits
from storyboard.project.quote import Quote
from storyboard.review.acting import MOST_FIELDS, word
from storyboard.review.desk import Desk
from storyboard.review.offers import Offer, Offers, Wish
from storyboard.review.rendering import desk_of, page, told
from storyboard.review.shelf import OWN, Shelf
from storyboard.review.views import listed
from storyboard.review.work import Painting, Work

LONGEST_NOTE = 2_000
"""Characters of a wish."""

SCOPES: dict[str, Callable[[str], edits.Choice]] = {
    "panel": lambda of: edits.Choice(panel=of),
    "shot": lambda of: edits.Choice(shot=of),
    "scene": lambda of: edits.Choice(scene=of),
    "panels": lambda of: edits.Choice(ids=tuple(of.split(","))),
    "stale": lambda _: edits.Choice(stale=True),
    "missing": lambda _: edits.Choice(missing=True),
    "ids": lambda of: edits.Choice(ids=tuple(of.split()) or ("",)),
}
"""What may be drawn again at once, by name."""

_NUMBERS = count(1)


def wished(shelf: Shelf, board: Board, form: FormData) -> tuple[Wish, tuple[str, ...]]:
    """What a form asks for, and what to know about it.

    Raises:
        InputError: it names nothing that is on the board, or says too much.
    """
    note, (scope, _, of) = word(form, "note"), word(form, "target").partition(":")
    if scope not in SCOPES:
        raise InputError(f"There is no scope {scope!r}. Known: {', '.join(SCOPES)}.")
    if len(note) > LONGEST_NOTE:
        raise InputError(f"A wish may have {LONGEST_NOTE} characters.")
    ids = edits.picked(shelf, board, SCOPES[scope](of))
    wanted = ids if scope == "panel" else tuple(id for id in ids if not _own(shelf, board, id))
    if not wanted:
        raise InputError("No panel is meant: nothing there is to be drawn again.")
    own = len(ids) - len(wanted)
    kept = (f"{own} with a picture of your own: left as {'it is' if own == 1 else 'they are'}.",) if own else ()
    edit = word(form, "edit") == "yes"
    verb = "Change" if edit else "Paint" if scope == "missing" else "Redraw"
    wish = Wish(
        ids=wanted,
        what=f"{verb} {_named(board, wanted)}",
        note=note,
        edit=edit,
        region=word(form, "region") if edit else "",
        preset=word(form, "preset") if edit else "",
        painter=word(form, "painter"),
    )
    return wish, kept


def _named(board: Board, ids: tuple[str, ...]) -> str:
    numbers = [scene.panel_number(panel) for scene, panel in map(board.find, ids)]
    return numbers[0] if len(numbers) == 1 else f"{len(numbers)} panels: {listed(numbers)}"


def _own(shelf: Shelf, board: Board, id: str) -> bool:
    """Whether a panel shows a picture that a user brought."""
    shown = board.find(id)[1].take
    return any(take.id == shown and take.painter == OWN for take in shelf.takes(id))


def priced(board: Board, wish: Wish) -> Quote:
    """What a wish costs.

    Raises:
        InputError: it cannot be done: an unknown painter, one that cannot change pictures, nothing said.
        Misconfigured: the painter has no key.
    """
    from storyboard.graphs.job import Run, editable, price

    run = Run(painter=wish.painter or board.options.painter)
    if wish.edit:
        edits.region_of(wish.region or "0,0,1,1")
        editable(run, board, wish.ids, wish.note, wish.preset)
    return price(run, board, wish.ids)


async def offer(request: Request) -> Response:
    """The price of a wish, with a yes to be said. One panel that is named and costs nothing needs none."""
    async with request.form(max_files=0, max_fields=MOST_FIELDS, max_part_size=100_000) as form:
        made = await run_in_threadpool(_offer, desk_of(request), request.app.state.offers, form)
        named = word(form, "target").startswith("panel:")
    if made.free and named:
        return await run_in_threadpool(_begun, request, request.app.state.offers.take(made.token))
    return page(request, "offer", offer=made)


def _offer(desk: Desk, offers: Offers, form: FormData) -> Offer:
    found = desk.now()
    wish, kept = wished(desk.shelf, found.board, form)
    return offers.make(wish, priced(found.board, wish), kept)


def yes(request: Request) -> Response:
    """Begins what was offered."""
    return _begun(request, request.app.state.offers.take(request.path_params["token"]))


def _begun(request: Request, offer: Offer) -> Response:
    begin(desk_of(request), offer)
    answer = told(page(request, "job"), f"{offer.wish.what.partition(':')[0]}: begun.")
    answer.headers.update({"hx-retarget": "#job", "hx-reswap": "outerHTML"})
    return answer


def begin(desk: Desk, offer: Offer) -> Work:
    """Starts a job.

    Raises:
        BoardInUse: another one is under way.
    """
    return start(desk, offer.wish.what, painting(desk, offer), partial(moved, desk))


def start(desk: Desk, what: str, paint: Painting, tell: Callable[[], None]) -> Work:
    """Starts a job of any kind; `tell` is called whenever it moves on.

    Raises:
        BoardInUse: another one is under way.
    """
    work = desk.begin(lambda: Work(next(_NUMBERS), what, paint, tell))
    desk.bus.tell("told", "job board")
    return work


def shown(desk: Desk, listen: Listener) -> Listener:
    """A listener that also shows pictures as soon as they are painted."""

    def hear(event: Event) -> None:
        listen(event)
        if isinstance(event, PanelPainted):
            desk.painted(event.take)

    return hear


def moved(desk: Desk) -> None:
    """Says that the job has moved on; at its end, that it no longer stands in the way."""
    work = desk.work
    ended = work is not None and work.ended.is_set()
    if ended:
        desk.painted("")
    desk.bus.tell("told", "job board" if ended else "job")


def painting(desk: Desk, offer: Offer) -> Painting:
    """The job of an offer, which stops before it begins where its price is no longer the one that was shown."""
    from storyboard.graphs.redrawing import aredraw

    wish = offer.wish

    def agreed(quote: Quote) -> bool:
        if quote != offer.quote:
            raise InputError(
                f"It would now cost ${quote.low:.2f} to ${quote.high:.2f}, which is not what was shown. "
                "Nothing was painted; ask for a new quote."
            )
        return True

    async def paint(listen: Listener) -> None:
        await aredraw(
            desk.folder,
            panels=wish.ids,
            note=wish.note,
            edit=wish.edit,
            region=wish.region,
            preset=wish.preset,
            painter=wish.painter,
            confirm=agreed,
            on_event=shown(desk, listen),
        )

    return paint


def job(request: Request) -> Response:
    """How the job stands."""
    return page(request, "job")


def cancel(request: Request) -> Response:
    """Ends the job soon."""
    work = desk_of(request).work
    if work is not None:
        work.cancel()
    return told(page(request, "job"), "It ends after what is being painted now.")


async def answer(request: Request) -> Response:
    """Says yes or no to what a job asks before it goes on."""
    async with request.form(max_files=0, max_fields=MOST_FIELDS, max_part_size=10_000) as form:
        number = word(form, "number")
    work = desk_of(request).work
    if work is not None and str(work.seen.number) == number:
        work.answer(yes=request.url.path.endswith("/yes"))
    return page(request, "job")


def dismiss(request: Request) -> Response:
    """Puts the bill of a job that has ended away."""
    desk = desk_of(request)
    if desk.clear(desk.work):
        desk.bus.tell("told", "job")
    return page(request, "job")


routes = [
    Route("/offers", offer, methods=["POST"]),
    Route("/offers/{token}", yes, methods=["POST"]),
    Route("/job", job),
    Route("/job/cancel", cancel, methods=["POST"]),
    Route("/job/yes", answer, methods=["POST"]),
    Route("/job/no", answer, methods=["POST"]),
    Route("/job/dismiss", dismiss, methods=["POST"]),
]
