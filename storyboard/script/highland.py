"""Highland's scripts: Fountain, bare or as the text of a textbundle in an archive. Which one is told by the bytes.

A textbundle (textbundle.org) holds its text as `text.` with an ending of its choice, and says in `info.json` what it is.
"""

from __future__ import annotations

from storyboard.script import fountain
from storyboard.script.found import Script
from storyboard.script.normalise import decoded
from storyboard.script.packed import Archive, member, named, others

TEXT = r"(?:.*\.textbundle/|(?:[^/]*/)?)text\.(?:md|markdown|fountain|spmd|txt)"
"""The script in a textbundle, its path seen from the archive."""


def text_of(source: Archive) -> str:
    """The path of the script in an archive; empty where it is no textbundle."""
    return named(source.members, TEXT)


def read_archive(source: Archive) -> Script:
    """A script of Highland 2 in its archive.

    Raises:
        InputError: its text cannot be unpacked, or is no text.
    """
    found = read(decoded(member(source, text_of(source)), source.name))
    return found._replace(notices=(*found.notices, *others(source.members, TEXT)))


def read(text: str) -> Script:
    """A script of Highland that is plain Fountain."""
    return fountain.read(text)._replace(format="highland")
