"""Planners: a brief becomes storyboards, a sentence becomes edits."""
