"""The board as a step of another LangGraph agent: `python docs/examples/board_in_another_graph.py SCRIPT FOLDER`.

The graph of a run is compiled like any other and called from a node. It needs nothing but the folder; what it works with is its
context, so that no painter and no key gets into anybody's checkpoints.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from typing import TypedDict

from langgraph.graph import END, START, StateGraph

import storyboard
from storyboard.model.board import Options
from storyboard.project.create import create, is_board


class Production(TypedDict, total=False):
    """What the outer agent remembers."""

    script: str
    folder: str
    panels: int


async def board(state: Production) -> Production:
    """Draws the script's board, or goes on with it: a node that was stopped runs again from its top, and what was painted stays."""
    folder = Path(state["folder"])
    if not is_board(folder):
        create(folder, Path(state["script"]), Options(size="512"), {})
    services = storyboard.services(folder, painter="sketch")
    try:
        await storyboard.graphs.run.build().compile().ainvoke({"folder": state["folder"]}, context=services)
    finally:
        await services.close()
    return {"panels": sum(1 for _ in storyboard.open(folder).board.panels())}


def report(state: Production) -> Production:
    """Stands for whatever the outer agent does with it."""
    print(f"{state['panels']} panels in {state['folder']}")
    return {}


def main(script: str, folder: str) -> None:
    """Runs the outer agent."""
    graph = StateGraph(Production)
    graph.add_node("board", board)
    graph.add_node("report", report)
    graph.add_edge(START, "board")
    graph.add_edge("board", "report")
    graph.add_edge("report", END)
    asyncio.run(graph.compile().ainvoke({"script": script, "folder": folder}))


if __name__ == "__main__":
    main(*sys.argv[1:3])
