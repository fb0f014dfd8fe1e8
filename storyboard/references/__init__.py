"""Which reference pictures go with a panel, and why."""
