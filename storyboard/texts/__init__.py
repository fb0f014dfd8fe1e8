"""Text models: who answers questions about a script or a picture, behind one port. `registry.texts` finds them by name."""
