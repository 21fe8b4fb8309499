"""Planning on this machine, from tables."""

from genads_desktop.adapters.planner.template.planner import TemplatePlanner

__all__ = ["TemplatePlanner"]
