"""Filming with any model of Replicate that a card describes: Seedance, Wan, or one of a person's own."""
