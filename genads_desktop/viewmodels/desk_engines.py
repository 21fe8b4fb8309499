"""Who films the chosen scene and who writes the music of the open variation, with what either costs."""

from dataclasses import replace

from PySide6.QtCore import QObject

from genads_desktop.domain.scene_edits import ChangeEngine
from genads_desktop.domain.variation_edits import ChangeMusic
from genads_desktop.services.generation.offers import Offer, Offers
from genads_desktop.viewmodels.editing import EditingDesk
from genads_desktop.viewmodels.engine_offer import (
    EngineOfferViewModel,
    EngineRow,
    engine_name,
    engine_row,
)

CAMPAIGNS = ""
"""The name of the row that leaves the choice to the campaign."""


class SceneEngineViewModel(EngineOfferViewModel):
    """The engines for the chosen scene, at the price of filming it now."""

    def __init__(self, desk: EditingDesk, offers: Offers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._offers = offers
        self.chosen.connect(self._apply)
        desk.listen(self.look)

    def look(self) -> None:
        """Price the scene again."""
        project, variation, scene = self._desk.project, self._desk.variation, self._desk.scene
        if project is None or variation is None or scene is None:
            self.show(())
            return
        offers = self._offers.for_scene(project, variation, scene)
        wanted = scene.engine or CAMPAIGNS
        of_campaign = next((each for each in offers if each.name == project.brief.engine), None)
        rows = [engine_row(offer, selected=wanted) for offer in offers]
        self.show(([_campaigns_row(of_campaign, wanted)] if of_campaign else []) + rows)

    def _apply(self, engine: str) -> None:
        if scene := self._desk.scene:
            self._desk.apply(ChangeEngine(scene_id=scene.scene_id, engine=engine or None))


class ScoreEngineViewModel(EngineOfferViewModel):
    """The composers for the open variation, at the price of a score now."""

    def __init__(self, desk: EditingDesk, offers: Offers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._offers = offers
        self.chosen.connect(self._apply)
        desk.listen(self.look)

    def look(self) -> None:
        """Price the music again."""
        project, variation = self._desk.project, self._desk.variation
        if project is None or variation is None:
            self.show(())
            return
        offers = self._offers.for_score(project, variation)
        wanted = variation.music.spec.engine or offers[0].name
        self.show(engine_row(offer, selected=wanted) for offer in offers)

    def _apply(self, engine: str) -> None:
        if variation := self._desk.variation:
            own = engine == self.shown[0].name
            spec = variation.music.spec.replace(engine=None if own else engine)
            self._desk.apply(ChangeMusic(variation_index=variation.index, spec=spec))


def _campaigns_row(offer: Offer, wanted: str) -> EngineRow:
    """Leave it to the campaign, which takes `offer`."""
    row = engine_row(offer, selected=offer.name if wanted == CAMPAIGNS else "")
    return replace(
        row, name=CAMPAIGNS, title="Engine of the campaign", best=engine_name(offer.name)
    )
