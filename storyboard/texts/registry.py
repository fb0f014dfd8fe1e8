"""Text models by name: our own, what installed packages add under the entry point group `storyboard.texts`, and any object that is one."""

from __future__ import annotations

from collections.abc import Callable
from importlib.metadata import entry_points
from typing import Protocol, TypeGuard, cast, runtime_checkable

from storyboard.model.errors import InputError
from storyboard.ports import TextModel

GROUP = "storyboard.texts"
Factory = Callable[[], TextModel]

PORT = ("terms", "worst", "ask", "close")
"""What a text model has."""


def _gemini() -> TextModel:
    from storyboard.texts.gemini import GeminiTexts

    return GeminiTexts()


def _vertex() -> TextModel:
    from storyboard.texts.gemini import VertexTexts

    return VertexTexts()


OWN: dict[str, Factory] = {"gemini": _gemini, "vertex": _vertex}


def names() -> tuple[str, ...]:
    """The names of all known text models, in alphabetical order."""
    return tuple(sorted({*OWN, *entry_points(group=GROUP).names}))


def texts(model: object) -> TextModel:
    """A text model.

    Args:
        model: one of `names()`, anything that fulfils `storyboard.ports.TextModel`, or a chat model of LangChain's.

    Raises:
        InputError: there is none of that name, or the object is neither; the message lists those there are.
        Misconfigured: it is told to use something it has not; see the model itself.
    """
    if isinstance(model, str):
        return _named(model)
    if _fulfils(model):
        return model
    from langchain_core.language_models import BaseChatModel

    if isinstance(model, BaseChatModel):
        from storyboard.texts.langchain import LangChainTexts

        return LangChainTexts(model)
    raise InputError(
        f"{type(model).__name__} is no text model. Give a name ({', '.join(names())}), an object with {', '.join(PORT)} "
        "(storyboard.ports.TextModel), or a chat model of LangChain's as it is made, before `bind` and the like."
    )


def _fulfils(model: object) -> TypeGuard[TextModel]:
    return all(hasattr(model, name) for name in PORT)


def _named(name: str) -> TextModel:
    if name in OWN:
        return OWN[name]()
    points = list(entry_points(group=GROUP, name=name))
    if not points:
        raise InputError(f"There is no text model {name!r}. Known text models: {', '.join(names())}.")
    return cast("Factory", points[0].load())()


@runtime_checkable
class Ready(Protocol):
    """A text model that can tell before the first question that it has nobody to ask."""

    def ready(self) -> None:
        """Returns where it can ask.

        Raises:
            Misconfigured: there is no key; the message says how to get one.
        """
        ...


def check(model: TextModel) -> None:
    """Asks a text model, without a call, whether it has all it needs.

    Raises:
        Misconfigured: it has not.
    """
    if isinstance(model, Ready):
        model.ready()
