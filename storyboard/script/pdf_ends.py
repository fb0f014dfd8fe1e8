"""PDFs that were cut off behind their last page: the end that says where everything is can be written again."""

from __future__ import annotations

import re

HEAD = 1024
"""Bytes within which a PDF says that it is one."""

TAIL = 2048
"""Bytes from the end within which a whole PDF says where its table starts."""

_CATALOG = re.compile(rb"/Type\s{0,9}/Catalog\b")
_NUMBER = re.compile(rb"(?<!\d)(\d{1,8}) (\d{1,5}) obj\b")

_NEAR = 2000
"""Bytes between where a catalogue starts and where it says that it is one."""


def whole(data: bytes) -> bytes:
    """The file with an end, where it has none but its catalogue can be found: objects are then looked for one by one.

    Files whose catalogue is packed or protected stay as they are.
    """
    if b"startxref" in data[-TAIL:] or b"/Encrypt" in data:
        return data
    told = next(reversed(list(_CATALOG.finditer(data))), None)
    starts = list(_NUMBER.finditer(data, max(told.start() - _NEAR, 0), told.start())) if told else []
    if not starts:
        return data
    number, generation = map(int, starts[-1].groups())
    size = max(int(match[1]) for match in _NUMBER.finditer(data)) + 1
    trailer = f"\ntrailer\n<< /Size {size} /Root {number} {generation} R >>\nstartxref\n0\n%%EOF\n"
    end = data.rfind(b"endobj") + len(b"endobj")
    objects = data if end <= starts[-1].end() or _NUMBER.search(data, end) else data[:end]
    return objects + trailer.encode("ascii")
