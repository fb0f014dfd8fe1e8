"""Painters: what turns a request into a picture. The sketch painter is ours; others come as entry points."""
