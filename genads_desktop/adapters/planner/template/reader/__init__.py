"""Reading plain sentences about an ad as edits."""

from genads_desktop.adapters.planner.template.reader.reader import SentenceReader

__all__ = ["SentenceReader"]
