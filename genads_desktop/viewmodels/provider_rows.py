"""What the providers page lists: one card a provider, as plain rows."""

from dataclasses import dataclass

from genads_desktop.domain.model_card import ModelKind
from genads_desktop.services.accounts import ProviderState
from genads_desktop.viewmodels.costs_rows import PROVIDERS
from genads_desktop.viewmodels.row_list_model import RowListModel

EFFORTS = (None, "none", "low", "medium", "high")
"""How long a planner may think; None leaves it to its provider."""
_USES = {
    ModelKind.VIDEO: "films with",
    ModelKind.MUSIC: "composes with",
    ModelKind.PLANNER: "plans with",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ProviderRow:
    """One provider. Its key is not in here."""

    name: str
    title: str
    opens: str
    """What its key is for."""
    where: str
    """`environment`, `keyring`, `session`, or nothing."""
    words: str
    """Where the key is, or why there is none that can be used."""
    usable: bool
    warning: str
    page: str
    """Where a person gets a key."""
    address: str
    """Another server than its own."""
    decided_by: str
    """The environment variable that decides the address."""
    busy: bool = False
    problem: str = ""
    """Why what was typed is no key."""
    works: bool = False
    tested: str = ""
    """How the last test went."""


class ProviderListModel(RowListModel[ProviderRow]):
    row_type = ProviderRow
    key = "name"
    spoken = ("opens", "words", "warning", "problem", "tested")


def provider_row(
    state: ProviderState, before: ProviderRow | None, *, own_address: str, decided_by: str
) -> ProviderRow:
    """Describe a provider; how its last test went stays."""
    provider = state.provider
    return ProviderRow(
        name=provider.name,
        title=PROVIDERS.get(provider.name, provider.title),
        opens=_opens(state),
        where=state.origin or "",
        words=state.sentence,
        usable=state.usable,
        warning=" ".join(state.warnings),
        page=provider.address,
        address=own_address,
        decided_by=decided_by,
        works=before.works if before else False,
        tested=before.tested if before else "",
    )


def _opens(state: ProviderState) -> str:
    """`Films with Omni 1.2, Omni 1.1; composes with Lyria 3.5`."""
    parts = []
    for kind, use in _USES.items():
        titles = [card.title for card in state.models if card.kind == kind]
        if titles:
            parts.append(f"{use} {', '.join(titles)}")
    said = "; ".join(parts)
    return said[:1].upper() + said[1:]
