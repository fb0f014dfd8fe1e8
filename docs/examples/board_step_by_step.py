"""A board that stops for somebody to look, answered by a program: `python docs/examples/board_step_by_step.py SCRIPT FOLDER`.

The graph waits by LangGraph's `interrupt` after the plan, the reference sheets and each scene. Whoever holds the checkpoints answers with
`Command(resume=...)`, now or days later; the answer is checked against the schema of `storyboard.Decision`.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from typing import Any

from langchain_core.runnables import RunnableConfig
from langgraph.checkpoint.memory import InMemorySaver
from langgraph.types import Command

import storyboard
from storyboard.project.create import create


def decided(stop: dict[str, Any], again: set[str]) -> dict[str, Any]:
    """Stands for somebody who looks: the first panel of every scene is drawn again once, then on it goes."""
    if stop["kind"] == "scene" and stop["stage"] not in again:
        again.add(stop["stage"])
        return {"action": "redraw", "panels": stop["panels"][:1], "note": "closer"}
    return {"action": "go_on"}


async def drawn(script: Path, folder: Path) -> None:
    """Draws the script's board and answers whatever it asks."""
    create(folder, script, storyboard.Options(size="512", review=True), {})
    services = storyboard.services(folder)
    graph = storyboard.graphs.run.build().compile(checkpointer=InMemorySaver())
    config: RunnableConfig = {"configurable": {"thread_id": "board"}}
    again = set[str]()
    try:
        output = await graph.ainvoke({"folder": str(folder)}, config, context=services, version="v2")
        while output.interrupts:
            (waiting,) = output.interrupts
            answer = decided(waiting.value, again)
            print(f"{waiting.value['title']}: {answer['action']}")
            output = await graph.ainvoke(Command(resume={waiting.id: answer}), config, context=services, version="v2")
    finally:
        await services.close()


def main(script: str, folder: str) -> None:
    """Draws the board and says what came of it."""
    asyncio.run(drawn(Path(script), Path(folder)))
    takes = sum(len(storyboard.takes(folder, panel.id)) for _, panel in storyboard.open(folder).board.panels())
    print(f"{takes} takes in {folder}")


if __name__ == "__main__":
    main(*sys.argv[1:3])
