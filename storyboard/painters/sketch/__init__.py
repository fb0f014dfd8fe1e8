"""The sketch painter: stages are filmed with a pinhole camera and inked, offline, with Pillow alone."""
