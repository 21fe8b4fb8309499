"""Music by Lyria, at Google."""
