"""The lists of the brand screen: its colours, and what its guidelines propose."""

from dataclasses import dataclass

from genads_desktop.viewmodels.row_list_model import RowListModel


@dataclass(frozen=True, slots=True)
class ColourRow:
    """A colour of the brand."""

    colour: str


class ColourListModel(RowListModel[ColourRow]):
    row_type = ColourRow
    key = "colour"


@dataclass(frozen=True, slots=True)
class ProposalRow:
    """Something the guidelines say, taken over when it is ticked."""

    proposal_id: str
    kind: str
    """`colour`, `typeface`, `voice`, `do`, `dont` or `tagline`."""
    text: str
    share: float
    """How much of the pages, 0..1; 0 for words."""
    ticked: bool
    heads: bool = False
    """Whether it is the first of its kind."""


class ProposalListModel(RowListModel[ProposalRow]):
    row_type = ProposalRow
    key = "proposal_id"
