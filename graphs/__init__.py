"""The LangGraph agents: `run` (script to board) and `panel` (one panel); installed as `storyboard.graphs`."""
