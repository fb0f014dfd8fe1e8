"""The local web page where a board is looked at, compared, asked again and approved."""
