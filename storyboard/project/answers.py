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

LONGEST_REPLY = 4_000
"""Characters of what a user answers that are kept."""


class Kept(Frozen):
    """`answers/KEY.json`: one answer with what it was for."""

    schema_version: int = SCHEMA_VERSION
    purpose: str
    answer: Answer
    made_at: str = ""
    """ISO 8601, UTC."""


class Replied(Frozen):
    """`answers/user-KEY.json`: what the user answered to a question of the director's."""

    schema_version: int = SCHEMA_VERSION
    question: str
    answer: str = ""
    """Empty leaves it to the director."""
    made_at: str = ""
    """ISO 8601, UTC."""


def reply_key(scene: str, note: str, number: int, question: str) -> str:
    """The name a user's answer is kept under.

    Args:
        scene: the scene's id.
        note: what is to be otherwise where the scene is planned anew.
        number: how many questions were asked about the scene before.
        question: the director's words.
    """
    return digest("\n".join((scene, note, str(number), question)).encode())


def replied(folder: Path, name: str) -> str | None:
    """What the user answered; None where nothing was answered yet, or what there was cannot be read."""
    try:
        return read_model(folder / FOLDER / f"user-{name}.json", Replied).answer
    except Damaged:
        return None


def keep_reply(folder: Path, name: str, said: Replied) -> None:
    """Writes down what the user answered, before it is used: whoever is killed then is not asked again.

    Raises:
        DiskProblem: it cannot be written.
    """
    write_model(folder / FOLDER / f"user-{name}.json", said.model_copy(update={"answer": said.answer[:LONGEST_REPLY]}))


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
