"""Music by MusicGen, at Replicate."""
