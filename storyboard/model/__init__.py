"""What a board is: frozen pydantic models and pure functions on them. No input or output."""
