"""The assistant's tools in another agent's hands: `python docs/examples/tools_for_another_agent.py FOLDER`.

`storyboard.tools(folder)` gives LangChain tools. Whatever spends, approves or takes away is shown to `agree` first; here only
approvals are agreed to. A real agent would let a chat model choose the calls: `chat_model.bind_tools(tools)`.
"""

from __future__ import annotations

import asyncio
import sys

from langchain_core.messages import AIMessage
from langgraph.graph import END, START, MessagesState, StateGraph
from langgraph.prebuilt import ToolNode

import storyboard

CALLS = [
    ("find_panels", {"which": {"scenes": "1"}}),
    ("redraw", {"which": {"scenes": "1", "position": "first"}, "wish": "wider, from above"}),
    ("approve", {"which": {"scenes": "1"}}),
    ("show_status", {}),
]


def decide(_: MessagesState) -> dict[str, list[AIMessage]]:
    """Stands for a chat model."""
    calls = [{"name": name, "args": given, "id": str(n), "type": "tool_call"} for n, (name, given) in enumerate(CALLS)]
    return {"messages": [AIMessage("", tool_calls=calls)]}


def main(folder: str) -> None:
    """Lets the agent work, and prints what its tools said."""
    tools = storyboard.tools(folder, painter="sketch", agree=lambda proposal: proposal.action == "approve")
    graph = StateGraph(MessagesState)
    graph.add_node("decide", decide)
    graph.add_node("tools", ToolNode(tools))
    graph.add_edge(START, "decide")
    graph.add_edge("decide", "tools")
    graph.add_edge("tools", END)
    found = asyncio.run(graph.compile().ainvoke({"messages": []}))
    for message in found["messages"][1:]:
        print(f"{message.name}: {message.text}")


if __name__ == "__main__":
    main(sys.argv[1])
