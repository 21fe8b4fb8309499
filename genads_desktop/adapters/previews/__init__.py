"""Pictures small enough for a screen, kept in the cache folder."""
