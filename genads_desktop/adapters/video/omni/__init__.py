"""Filming with Gemini Omni, by an API key."""
