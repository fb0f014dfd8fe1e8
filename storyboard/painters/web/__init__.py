"""What painters that paint behind a plain HTTP interface share: the client, downloads, answers."""
