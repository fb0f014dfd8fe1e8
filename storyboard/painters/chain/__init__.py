"""Several painters as one: which door is asked next, and what to do when one is shut."""
