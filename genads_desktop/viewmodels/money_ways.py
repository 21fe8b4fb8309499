"""What leads from one screen to another where money is: to the keys, back to a campaign, to new prices."""

from genads_desktop.ports.video import TakeQuality
from genads_desktop.services.generation.providers import Engines
from genads_desktop.viewmodels.app import AppViewModel
from genads_desktop.viewmodels.screens import Place

PROVIDERS_SECTION = 1
"""Position of the providers on the settings page."""
_DRAFT = "draft"


def follow_money(app: AppViewModel, engines: Engines) -> None:
    """Connect the screens: once, for the whole life of the window."""
    screens = app.screens
    _, costs, providers = screens.money.parts
    brief, settings = screens.brief, screens.settings
    price = brief.priced
    offers = (price.engine_offer, *screens.timeline.engine_offers)

    def open_providers() -> None:
        settings.openSection(PROVIDERS_SECTION)
        app.goTo(Place.SETTINGS)

    def price_again() -> None:
        price.look()
        for offer in screens.timeline.engine_offers:
            offer.look()

    def keep_quality() -> None:
        """What providers film follows the setting at once."""
        draft = settings.now.take_quality == _DRAFT
        wanted = TakeQuality.DRAFT if draft else TakeQuality.FINAL
        if engines.quality != wanted:
            engines.quality = wanted
            price_again()

    for offer in offers:
        offer.settingsWanted.connect(open_providers)
    costs.campaignWanted.connect(app.openCampaignAt)
    providers.enginesChanged.connect(price_again)
    settings.changed.connect(keep_quality)
    settings.changed.connect(price.look)
    price.draftsChosen.connect(
        lambda drafts: settings.change(take_quality=_DRAFT if drafts else "standard")
    )
