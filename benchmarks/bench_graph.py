"""What the graph and its checkpoints cost a panel, against a painter that answers at once."""

from __future__ import annotations

import asyncio
import statistics
import tempfile
import time
from pathlib import Path

from storyboard.graphs import run as run_graph
from storyboard.graphs.start import run, services
from storyboard.graphs.state import RunState
from storyboard.model.board import Options
from storyboard.project.create import create
from storyboard.project.folder import Project
from storyboard.testing.painters import InstantPainter
from storyboard.testing.scripts import feature


def prepared(folder: Path) -> Project:
    file = folder / "feature.fountain"
    file.write_text(feature(60), encoding="utf-8")
    project = create(folder / "board", file, Options())
    asyncio.run(run(services(project, painter=InstantPainter()), only=()))
    return project


async def checkpointed(project: Project) -> int:
    return len(await run(services(project, painter=InstantPainter())))


async def bare(project: Project) -> int:
    graph = run_graph.build().compile()
    tools = services(project, painter=InstantPainter())
    return len((await graph.ainvoke(RunState(folder=str(project.folder)), context=tools))["outcomes"])


async def direct(project: Project) -> int:
    """The same panels painted and stored by a plain loop."""
    from storyboard.graphs import panel as panel_graph

    tools = services(project, painter=InstantPainter())
    ids = [panel.id for _, panel in project.board.panels()]
    graph = panel_graph.build_graph()
    for id in ids:
        await graph.ainvoke({"folder": str(project.folder), "panel": id, "outcome": {"kind": "asked", "message": ""}}, context=tools)
    return len(ids)


def main() -> None:
    for name, way in (("checkpointed", checkpointed), ("without saver", bare), ("plain loop", direct)):
        rounds, count = list[float](), 0
        for _ in range(3):
            with tempfile.TemporaryDirectory() as folder:
                project = prepared(Path(folder))
                began = time.perf_counter()
                count = asyncio.run(way(project))
                rounds.append(1000 * (time.perf_counter() - began) / max(count, 1))
        print(f"{name:14} {statistics.median(rounds):7.2f} ms a panel ({count} panels, PDF included where the graph writes it)")


if __name__ == "__main__":
    main()
