"""Uploaded files: sent in pieces (the resumable protocol), then known by their address for as long as the emulator runs.

The real service keeps them for 48 hours; the time is told, but nothing is ever forgotten here.
"""

from __future__ import annotations

import base64
import json
import threading
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any

from storyboard.model.base import Frozen
from storyboard.model.patterns import regex
from storyboard.testing.gemini.batches import now
from storyboard.testing.gemini.replies import Json, Reply, own_wording, reply_error, reply_json
from storyboard.testing.gemini.requests import Stored
from storyboard.testing.gemini.specification import Violation, problem, read_body

NAME = regex(r"files/[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?")
ADDRESS = regex(r"https?://(?:127\.0\.0\.1|localhost|generativelanguage\.googleapis\.com)(?::\d+)?/.*?(files/[a-z0-9-]+)(?:\?.*)?")
"""An address of a file of this service; what lies elsewhere is not looked for."""

KEPT = timedelta(hours=48)
FILE_BYTES = 2_000_000_000
PAGE = 10
"""Files listed at once where the client names no number."""

STATUS, URL, COMMAND, OFFSET = "X-Goog-Upload-Status", "X-Goog-Upload-URL", "x-goog-upload-command", "x-goog-upload-offset"
COMMANDS = ("upload", "upload, finalize", "finalize")
TYPE = "x-goog-upload-header-content-type"
"""Headers of the protocol; those of requests in lower case."""


class _Coming(Frozen):
    """A file of which pieces are still to come."""

    about: Json
    mime: str
    address: str
    data: bytes = b""


class Uploads:
    """All files there are. Safe for many threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._coming: dict[str, _Coming] = {}
        self._files: dict[str, tuple[Json, Stored]] = {}

    def upload(self, headers: Mapping[str, str], body: bytes, identity: str, address: str) -> Reply:
        """One step of an upload.

        Args:
            headers: of the request, with names in lower case.
            body: what is told of the file, or a piece of it.
            identity: of an upload that was started; empty to start one.
            address: where files are, as `http://127.0.0.1:8123/v1beta`.
        """
        command = headers.get(COMMAND, "")
        if command == "start":
            return self._start(headers, body, address)
        offset = headers.get(OFFSET, "0")
        if command not in COMMANDS or not offset.isdecimal():
            return reply_error(400, f"The command {command!r} or the offset {offset!r} is none.", (own_wording(),))
        return self._piece(identity, command, int(offset), body)

    def _start(self, headers: Mapping[str, str], body: bytes, address: str) -> Reply:
        asked, violations = _read(body)
        about: Json = asked.get("file", {})
        mime = about.get("mimeType") or headers.get(TYPE, "")
        refused = _refused(about, mime, violations)
        if refused:
            return refused
        with self._lock:
            if about.get("name", "") in self._files:
                return reply_error(409, f"Requested entity already exists: {about['name']}.")
            identity = sha256(f"{len(self._coming)} {len(self._files)} {about}".encode()).hexdigest()[:24]
            self._coming[identity] = _Coming(about=about, mime=mime, address=address)
        url = f"{address.rpartition('/')[0]}/upload/{address.rpartition('/')[2]}/files?upload_id={identity}&upload_protocol=resumable"
        return Reply(headers={URL: url, STATUS: "active"})

    def _piece(self, identity: str, command: str, offset: int, body: bytes) -> Reply:
        with self._lock:
            coming = self._coming.get(identity)
            if coming is None:
                return reply_error(404, f"There is no upload {identity!r}.", (own_wording(),))
            if offset != len(coming.data) or offset + len(body) > FILE_BYTES:
                return reply_error(400, f"The upload stands at {len(coming.data)} bytes, not at {offset}.", (own_wording(),))
            coming = coming.model_copy(update={"data": coming.data + body})
            self._coming[identity] = coming
            if "finalize" not in command:
                return Reply(headers={STATUS: "active"})
            del self._coming[identity]
            told = _told(coming, identity)
            self._files[told["name"]] = (told, Stored(data=coming.data, mime=coming.mime))
        return reply_json({"file": told}).model_copy(update={"headers": {STATUS: "final"}})

    def get(self, name: str) -> Reply:
        """What is known of a file."""
        with self._lock:
            return reply_json(self._files[name][0]) if name in self._files else _unknown(name)

    def delete(self, name: str) -> Reply:
        """Forgets a file."""
        with self._lock:
            return reply_json({}) if self._files.pop(name, None) else _unknown(name)

    def listed(self, size: int, token: str) -> Reply:
        """A page of all files, newest first."""
        with self._lock:
            files = [told for told, _ in self._files.values()][::-1]
        start = int(token) if token.isdecimal() else 0
        more = {"nextPageToken": str(start + size)} if start + size < len(files) else {}
        return reply_json({"files": files[start : start + size], **more} if files else {})

    def find(self, uri: str) -> Stored | None:
        """The file at an address; None where it is none of these."""
        found = ADDRESS.fullmatch(uri)
        with self._lock:
            known = self._files.get(found[1]) if found else None
        return known[1] if known else None

    def missing(self, body: Json) -> Reply | None:
        """The reply to a request for files that were never uploaded here, or were deleted. Addresses of others are taken as they are."""
        for content in body.get("contents", []):
            for part in content.get("parts", []):
                uri = part.get("fileData", {}).get("fileUri", "")
                found = ADDRESS.fullmatch(uri)
                if found and self.find(uri) is None:
                    return _unknown(found[1])
        return None


def _read(body: bytes) -> tuple[Json, tuple[Violation, ...]]:
    """What is told of a file."""
    try:
        return read_body(json.loads(body or b"{}"), "CreateFileRequest")
    except ValueError:
        return {}, (Violation(field="", description="Invalid JSON payload received. Unexpected token."),)


def _refused(about: Json, mime: str, violations: tuple[Violation, ...]) -> Reply | None:
    if violations:
        message, details = problem(violations)
        return reply_error(400, message, (details,))
    if not mime:
        return reply_error(400, "* CreateFileRequest.file.mime_type: mime_type must be given\n", (own_wording(),))
    if "name" in about and not NAME.fullmatch(about["name"]):
        return reply_error(400, "* CreateFileRequest.file.name: name must be files/ and up to 40 of a-z, 0-9 and -\n", (own_wording(),))
    return None


def _told(coming: _Coming, identity: str) -> Json:
    """What the service tells of a file."""
    name = coming.about.get("name") or f"files/{identity[:12]}"
    shown: dict[str, Any] = {"displayName": coming.about["displayName"]} if "displayName" in coming.about else {}
    created = now()
    return {
        "name": name,
        **shown,
        "mimeType": coming.mime,
        "sizeBytes": str(len(coming.data)),
        "createTime": created,
        "updateTime": created,
        "expirationTime": (datetime.now(UTC) + KEPT).isoformat(timespec="microseconds").replace("+00:00", "Z"),
        "sha256Hash": base64.b64encode(sha256(coming.data).hexdigest().encode()).decode("ascii"),
        "uri": f"{coming.address}/{name}",
        "state": "ACTIVE",
        "source": "UPLOADED",
    }


def _unknown(name: str) -> Reply:
    identity = name.removeprefix("files/")
    return reply_error(403, f"You do not have permission to access the File {identity} or it may not exist.")
