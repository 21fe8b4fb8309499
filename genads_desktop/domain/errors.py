"""Errors of the domain: a rule of the trade was broken. The message is a sentence for the designer."""


class DomainError(Exception):
    """A rule of the domain was broken."""


class UnknownSceneError(DomainError):
    def __init__(self, scene_id: str) -> None:
        super().__init__(f"The project has no scene {scene_id!r}.")
        self.scene_id = scene_id


class UnknownVariationError(DomainError):
    def __init__(self, index: int) -> None:
        super().__init__(f"The project has no variation {index + 1}.")
        self.index = index


class EditRefusedError(DomainError):
    """An edit cannot be made; the message says why."""


class NewerDocumentError(DomainError):
    """A document was written by a newer version of the app."""

    def __init__(self, found: int, known: int) -> None:
        super().__init__(
            f"This campaign was saved by a newer GenAds Desktop (document version {found}; this one "
            f"reads up to {known}). Nothing was changed. Update GenAds Desktop to open it."
        )


class BrokenDocumentError(DomainError):
    """A document cannot be understood."""


class GrammarError(DomainError):
    """A plan breaks the shot grammar and could not be repaired."""
