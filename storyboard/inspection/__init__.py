"""Is this picture what was asked for? Plain checks that need nobody."""
