"""A board brought to another version of its script: pure, from board and screenplay to board and report."""

from __future__ import annotations

from storyboard.project.revising.report import PanelChange, Revision, SceneChange
from storyboard.project.revising.whole import revised

__all__ = ["PanelChange", "Revision", "SceneChange", "revised"]
