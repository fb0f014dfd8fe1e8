"""Doubles for tests of programs that use storyboard: painters that answer at once, boards made by hand."""
