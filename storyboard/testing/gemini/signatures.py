"""Thought signatures: opaque bytes that bind a part to the server that wrote it.

They need no memory: a signature is made from the part's own sha256, so one issued before a restart is still known after it.
"""

from __future__ import annotations

import base64
from hashlib import sha256

from storyboard.testing.gemini.specification import decoded

OPENING = b"storyboard emulator signature\n"


def signature(content_sha256: str) -> str:
    """The signature of a picture or text with this sha256, in the standard base64 alphabet."""
    return base64.b64encode(OPENING + sha256(OPENING + content_sha256.encode()).digest()).decode("ascii")


def is_ours(text: str, content_sha256: str) -> bool:
    """Whether this server issued that signature for those bytes."""
    return decoded(text) == decoded(signature(content_sha256))
