"""Commands for several people on one board: comment, comments, share."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from storyboard.cli.options import Folder, Json, PanelNumber, examples
from storyboard.model.errors import InputError

if TYPE_CHECKING:
    from storyboard.project.comments import Comment
    from storyboard.project.sharing import Share

Who = Annotated[str, typer.Option("--who", metavar="NAME", help="Who says it.", show_default=False)]


def add_to(app: typer.Typer) -> None:
    """Adds the commands of this module."""
    app.command(epilog=examples('storyboard comment film 3B-2 "Could she look at the door?" --who Ada'))(comment)
    app.command(epilog=examples("storyboard comments film --open", "storyboard comments film --resolve c3 --who Ada"))(comments)
    app.command(
        epilog=examples("storyboard share film --name 'Client' --days 14", "storyboard share film", "storyboard share film --revoke l1")
    )(share)


def comment(
    folder: Folder,
    panel: PanelNumber,
    text: Annotated[str, typer.Argument(metavar="TEXT", help="What there is to say.", show_default=False)],
    *,
    who: Who = "",
) -> None:
    """Says something about a panel, under a name.

    It can be said while the board is being painted. `comments` lists what was said; `status --why` shows it with the panel."""
    from storyboard import api
    from storyboard.cli.printing import say

    made = api.comment(folder, panel, text, who=who)
    say(f"{made.id}: {made.who} on {made.number}.")


def comments(
    folder: Folder,
    *,
    panel: Annotated[str, typer.Option("--panel", metavar="N", help="Only on this panel: 3B-2.", show_default=False)] = "",
    unresolved: Annotated[bool, typer.Option("--open", help="Only what is not dealt with.", show_default=False)] = False,
    resolve: Annotated[str, typer.Option("--resolve", metavar="ID", help="Marks a comment as dealt with.", show_default=False)] = "",
    reopen: Annotated[str, typer.Option("--reopen", metavar="ID", help="Marks it as open again.", show_default=False)] = "",
    who: Who = "",
    json: Json = False,
) -> None:
    """Lists what was said about the board's panels.

    With --resolve or --reopen it marks one comment, and lists it."""
    from storyboard import api
    from storyboard.cli.printing import print_json, say

    if resolve and reopen:
        raise InputError("--resolve and --reopen cannot both be. Leave one out.")
    if resolve or reopen:
        found: Sequence[Comment] = [api.resolve(folder, resolve or reopen, who=who, resolved=bool(resolve))]
    else:
        found = api.comments(folder, panel, unresolved=unresolved)
    print_json(list(found)) if json else say(*(comment_lines(found) if found else ["Nothing is said."]))


def comment_lines(found: Sequence[Comment]) -> Iterator[str]:
    """Comments, each with a line that says where it belongs."""
    for one in found:
        state = f", resolved by {one.by}" if one.resolved else f", reopened by {one.by}" if one.by else ""
        take = f", take {one.take.rpartition('.')[2]}" if one.take else ""
        yield f"{one.id}  {one.number or one.panel}{take}  {one.who}{f', {one.at}' if one.at else ''}{state}"
        yield from (f"    {line}" for line in one.text.splitlines())


def share(
    folder: Folder,
    *,
    name: Annotated[str, typer.Option("--name", metavar="NAME", help="For whom a new link is.", show_default=False)] = "",
    days: Annotated[float, typer.Option("--days", metavar="N", help="How long it holds.")] = 30,
    revoke: Annotated[str, typer.Option("--revoke", metavar="ID", help="Makes a link hold no more.", show_default=False)] = "",
    json: Json = False,
) -> None:
    """Gives a link to somebody who may only look.

    With --name it makes one and prints its token, once: the board keeps only a fingerprint of it. Without, it lists the links.
    `storyboard review --share` serves the board to them."""
    from storyboard import api
    from storyboard.cli.printing import print_json, rows, say

    if name and revoke:
        raise InputError("--name and --revoke cannot both be. Leave one out.")
    if name:
        link, token = api.share(folder, name=name, days=days)
        found: Sequence[Share] = [link]
    else:
        token, found = "", [api.revoke(folder, revoke)] if revoke else api.shares(folder)
    if json:
        print_json([link_record(one) | ({"token": token} if token else {}) for one in found])
    else:
        say(*(rows(map(link_row, found)) or ["No link was given to anybody."]), f"token  {token}" if token else "")


def link_record(link: Share) -> dict[str, object]:
    """A link for programs, without its fingerprint."""
    return link.model_dump(mode="json", exclude={"hashed"})


def link_row(link: Share) -> tuple[str, ...]:
    """A link in one row."""
    return (link.id, link.name, f"until {link.expires_at}", f"revoked {link.revoked_at}" if link.revoked_at else "")
