"""Writes the diagram of the run into docs/architecture.md, from the graph itself: python docs/make_architecture.py"""

from __future__ import annotations

import re
from pathlib import Path

PAGE = Path(__file__).parent / "architecture.md"
BLOCK = re.compile(r"(<!-- graph -->\n).*?(<!-- /graph -->)", re.DOTALL)


def diagrams() -> str:
    """The run and the panel graph as Mermaid text."""
    from storyboard.graphs import panel, run

    drawn = [run.build().compile().get_graph().draw_mermaid(), panel.build_graph().get_graph().draw_mermaid()]
    return "\n".join(f"```mermaid\n{text.strip()}\n```\n" for text in drawn)


def page() -> str:
    """The page as it should be."""
    return BLOCK.sub(lambda found: found[1] + diagrams() + found[2], PAGE.read_text(encoding="utf-8"))


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8", newline="\n")
