"""Pictures and documents of the board folder as they are sent with a question."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256

from storyboard.painters.gemini import samples
from storyboard.painters.gemini.request import BASE64
from storyboard.painters.gemini.samples import Sample
from storyboard.ports import Attachment, FixRequest, Question
from storyboard.texts.models import PDF, Model

Samples = dict[Attachment, Sample]
"""Attachments to what is sent of them."""


def gather(question: Question, model: Model) -> Samples:
    """What is sent of each attachment, read from the question's folder.

    Raises:
        FixRequest: one of them cannot be sent, or all together are too much.
    """
    found = {attachment: _sample(question.folder, attachment, model) for attachment in _attachments(question)}
    sent = sum(len(found[attachment].data) * BASE64 for attachment in _attachments(question))
    if sent > model.request_bytes:
        raise FixRequest(
            f"The attachments of {question.purpose!r} take {sent / 1e6:.0f} MB; {model.id} takes {model.request_bytes / 1e6:.0f} MB "
            "in one request. Ask about fewer at a time."
        )
    return found


def _attachments(question: Question) -> Iterator[Attachment]:
    return (attachment for turn in question.turns for attachment in turn.attachments)


def _sample(folder: str, attachment: Attachment, model: Model) -> Sample:
    if attachment.mime not in model.documents:
        raise FixRequest(f"{model.id} does not read {attachment.file} ({attachment.mime}); it reads {', '.join(model.documents)}.")
    if attachment.mime == PDF:
        return _document(folder, attachment, model)
    return samples.read(folder, attachment.file, digest=attachment.sha256, most=model.picture_bytes)


def _document(folder: str, attachment: Attachment, model: Model) -> Sample:
    if attachment.pages > model.pages:
        raise FixRequest(
            f"{attachment.file} has {attachment.pages} pages; {model.id} reads documents of up to {model.pages}. Split it into parts."
        )
    path = samples.within(folder, attachment.file)
    try:
        size = path.stat().st_size
        if size > model.document_bytes:
            raise FixRequest(
                f"{path} takes {size / 1e6:.0f} MB; {model.id} takes documents of up to {model.document_bytes / 1e6:.0f} MB. "
                "Split it into parts, or save it with pictures of a lower resolution."
            )
        data = path.read_bytes()
    except OSError as error:
        raise FixRequest(f"The document {path} cannot be read: {error.strerror or error}.") from error
    if attachment.sha256 and sha256(data).hexdigest() != attachment.sha256:
        raise FixRequest(f"The document {path} is not what it was when it was attached.")
    return Sample(data, PDF)
