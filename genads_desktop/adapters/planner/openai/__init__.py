"""Planning with a language model: it tells the story, the house decides ids, frames and places."""

from genads_desktop.adapters.planner.openai.planner import OpenAIPlanner

__all__ = ["OpenAIPlanner"]
