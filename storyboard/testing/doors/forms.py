"""Bodies of type multipart/form-data, as pictures are sent to be edited."""

from __future__ import annotations

from collections.abc import Container, Iterable
from typing import TYPE_CHECKING, NamedTuple

from storyboard.testing.doors.door import Asked, Refusal
from storyboard.testing.gemini.replies import Json

if TYPE_CHECKING:
    from email.message import MIMEPart

MULTIPART = "multipart/form-data"


class Field(NamedTuple):
    """One part of a form."""

    name: str
    data: bytes
    filename: str = ""
    mime: str = ""


def fields(asked: Asked) -> tuple[Field, ...]:
    """The parts of a form, in order.

    Raises:
        Refusal: the body is no form.
    """
    from email.parser import BytesParser
    from email.policy import HTTP

    told = asked.headers.get("content-type", "")
    if not told.lower().startswith(MULTIPART):
        raise Refusal(400, f"Content-Type must be {MULTIPART}.")
    message = BytesParser(policy=HTTP).parsebytes(b"Content-Type: " + told.encode("latin-1") + b"\r\n\r\n" + asked.body)
    if not message.is_multipart():
        raise Refusal(400, "The form has no parts.")
    return tuple(
        Field(
            name=str(part.get_param("name", "", header="content-disposition")),
            data=_payload(part),
            filename=part.get_filename() or "",
            mime=part.get_content_type(),
        )
        for part in message.iter_parts()
    )


def as_json(parts: Iterable[Field], numbers: Container[str]) -> Json:
    """A form's fields as JSON: all of them words but those of the names that are numbers."""
    texts = {part.name: part.data.decode("utf-8", "replace") for part in parts}
    return {name: int(text) if name in numbers and text.isdecimal() else text for name, text in texts.items()}


def _payload(part: MIMEPart) -> bytes:
    data = part.get_payload(decode=True)
    return data if isinstance(data, bytes) else b""
