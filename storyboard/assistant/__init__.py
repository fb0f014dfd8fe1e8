"""What one can ask of a board in plain words, as data: the actions, which panels they mean, and sentences read by rules."""
