"""A panel as a small world: marks on a floor, a set, one camera. Pure; serves the sketch painter, overlays and floor plans."""
