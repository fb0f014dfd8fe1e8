"""The shot list as data that people change: add, split, merge, reorder, delete, undo, round trip through tables."""
