"""The breakdown of a script: cast, looks, places, props and story days, by rules alone."""

from __future__ import annotations

from storyboard.breakdown.whole import break_down

__all__ = ["break_down"]
