"""Script files to one Screenplay: Fountain, Final Draft, PDF with text, plain text, and what other programs write."""

from storyboard.script.reading import read
from storyboard.script.scenes import speaker

__all__ = ["read", "speaker"]
