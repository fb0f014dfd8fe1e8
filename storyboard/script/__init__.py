"""Script files to one Screenplay: Fountain, Final Draft, PDF with text, plain text, and what other programs write."""
