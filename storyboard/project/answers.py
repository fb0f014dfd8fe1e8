"""What text models said, kept in the board folder so that no question is paid for twice.

A stored answer is looked up by everything that was asked and of whom; the same conversation after a crash costs nothing.
"""

from __future__ import annotations

from pathlib import Path

from storyboard.model.base import SCHEMA_VERSION, Frozen
from storyboard.model.fingerprint import digest
from storyboard.ports import Answer, Question, ToolCall
from storyboard.project.files import Damaged, read_model, write_model

FOLDER = "answers"


class Kept(Frozen):
    """`answers/KEY.json`: one answer with what it was for."""

    schema_version: int = SCHEMA_VERSION
    purpose: str
    answer: Answer
    made_at: str = ""
    """ISO 8601, UTC."""


def key(question: Question, model: str) -> str:
    """The name an answer is kept under: a fingerprint of the whole question and the model it goes to."""
    return digest(f"{model}\n{question.model_dump_json()}".encode())


def find(folder: Path, name: str) -> Answer | None:
    """The answer of that name; None where there is none, or what there was cannot be read."""
    try:
        return read_model(folder / FOLDER / f"{name}.json", Kept).answer
    except Damaged:
        return None


def writable(answer: Answer) -> Answer:
    """The answer as it can be written down.

    Half a character becomes a question mark; a call whose arguments are no JSON, or too deep for it, is left without any.
    """
    calls = tuple(call if _writable(call) else call.model_copy(update={"arguments": {}}) for call in answer.calls)
    told = {name: getattr(answer, name).encode("utf-8", "replace").decode() for name in ("text", "raw", "search_entry")}
    return answer.model_copy(update={**told, "calls": calls})


def _writable(call: ToolCall) -> bool:
    try:
        return ToolCall.model_validate_json(call.model_dump_json()) == call
    except ValueError:
        return False


def keep(folder: Path, name: str, kept: Kept) -> None:
    """Writes an answer down.

    Raises:
        DiskProblem: it cannot be written.
    """
    write_model(folder / FOLDER / f"{name}.json", kept)
