"""Writes docs/commands.md from the help of the commands, so that the two cannot differ.

python docs/make_commands.py           writes it
python docs/make_commands.py --check   says whether it is up to date (exit code 1 if not)
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import typer

from storyboard.cli.app import app

PAGE = Path(__file__).with_name("commands.md")

BAR = "\\|"
"""A bar within a table's cell."""

BEGINNING = """# Commands

Written by `docs/make_commands.py` from the help of the commands; change it there.

"""

EXIT_CODES = """## Exit codes

| code | meaning |
|---|---|
| 0 | done |
| 1 | a fault of storyboard; a report file is named |
| 2 | bad input or usage, or money would be spent and nobody agreed |
| 3 | finished, but panels are missing |
| 4 | a provider or its key |
| 5 | the budget is reached |
| 6 | the board is in use by another process |
| 7 | the disk |
| 130 | interrupted; the message says how to go on |
| 141 | whoever read the output went away |
"""


def paragraphs(text: str) -> str:
    """Help text as Markdown: examples become code."""
    blocks = text.strip().replace("\f", "").split("\n\n")
    return "\n\n".join(_block(block) for block in blocks)


def _block(block: str) -> str:
    if "\b" not in block:
        return " ".join(block.split())
    title, *lines = block.replace("\b\n", "").splitlines()
    return f"{title}\n\n```\n" + "\n".join(line.strip() for line in lines) + "\n```"


def parameter_rows(command: Any) -> Iterator[str]:
    """Arguments and options as table rows."""
    for parameter in command.params:
        if parameter.name == "help":
            continue
        words = parameter.metavar if parameter.param_type_name == "argument" else ", ".join((*parameter.opts, *parameter.secondary_opts))
        value = f" {parameter.metavar}" if parameter.param_type_name == "option" and parameter.metavar else ""
        default = f" Default: `{parameter.default}`." if parameter.show_default and parameter.default not in {None, "", False} else ""
        yield f"| `{words}{value.replace('|', BAR)}` | {parameter.help}{default} |"


def section(name: str, command: Any) -> str:
    """One command's part of the page."""
    table = "\n".join(["| | |", "|---|---|", *parameter_rows(command)]) if any(parameter_rows(command)) else ""
    parts = (f"## storyboard {name}", paragraphs(command.help or ""), table, paragraphs(command.epilog or ""))
    return "\n\n".join(part for part in parts if part) + "\n"


def page() -> str:
    """The whole page."""
    group: Any = typer.main.get_command(app)
    return BEGINNING + "\n".join([*(section(name, command) for name, command in commands(group)), EXIT_CODES])


def commands(group: Any, before: str = "") -> Iterator[tuple[str, Any]]:
    """All commands of a group by name, a group's own behind it: `shot`, `shot add`."""
    for name, command in group.commands.items():
        yield before + name, command
        yield from commands(command, f"{before}{name} ") if hasattr(command, "commands") else ()


def main() -> int:
    """Writes or checks the page; the exit code."""
    if "--check" not in sys.argv[1:]:
        PAGE.write_text(page(), encoding="utf-8", newline="\n")
        return 0
    if PAGE.exists() and PAGE.read_text(encoding="utf-8") == page():
        return 0
    sys.stderr.write(f"{PAGE} is out of date. Run: python docs/make_commands.py\n")
    return 1


if __name__ == "__main__":
    sys.exit(main())
