"""Prompts, styles and layouts as data; installed as `storyboard.templates`."""
