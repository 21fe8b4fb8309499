"""Makes the view models, once, for the whole life of the window."""

from genads_desktop.bootstrap import Services
from genads_desktop.config.person import user_name
from genads_desktop.services.generation.offers import Offers
from genads_desktop.services.platforms import read_platforms
from genads_desktop.viewmodels.app import AppViewModel
from genads_desktop.viewmodels.brand import BrandViewModel
from genads_desktop.viewmodels.brief import BriefViewModel
from genads_desktop.viewmodels.brief_choices import BriefServices
from genads_desktop.viewmodels.build_queue import BuildQueueViewModel
from genads_desktop.viewmodels.comparison import ComparisonViewModel
from genads_desktop.viewmodels.costs import CostsViewModel
from genads_desktop.viewmodels.delivery import DeliveryViewModel
from genads_desktop.viewmodels.editor import editor
from genads_desktop.viewmodels.generation import GenerationViewModel
from genads_desktop.viewmodels.help import HelpViewModel
from genads_desktop.viewmodels.library import LibraryViewModel
from genads_desktop.viewmodels.money import MoneyViewModel
from genads_desktop.viewmodels.money_ways import follow_money
from genads_desktop.viewmodels.notices import NoticesViewModel
from genads_desktop.viewmodels.perfume import PerfumeViewModel
from genads_desktop.viewmodels.pictures import Pictures
from genads_desktop.viewmodels.product import ProductViewModel
from genads_desktop.viewmodels.providers import ProvidersViewModel
from genads_desktop.viewmodels.screens import Screens
from genads_desktop.viewmodels.settings import SettingsViewModel
from genads_desktop.viewmodels.spending import Consent, SpendingViewModel


def view_models(services: Services) -> AppViewModel:
    """Make every screen's view model, and the one that owns them."""
    notices = NoticesViewModel()
    pictures = Pictures(services.storage, services.previews)
    offers = Offers(services.studio, services.models)
    settings = SettingsViewModel(services.settings, services.paths, notices)
    money = _money(services, offers, settings, notices)
    consent = money.parts[0].agreed
    screens = Screens(
        notices=notices,
        settings=settings,
        help=HelpViewModel(services.paths),
        comparison=ComparisonViewModel(
            services.storage,
            services.listening,
            read_platforms(),
            notices,
            person=user_name(),
        ),
        delivery=DeliveryViewModel(services.delivery, services.storage, read_platforms(), notices),
        library=LibraryViewModel(
            catalogue=services.catalogue,
            library=services.library,
            intake=services.intake,
            changes=services.changes,
            pictures=pictures,
            notices=notices,
        ),
        brand=BrandViewModel(
            library=services.library,
            intake=services.intake,
            guidelines=services.guidelines,
            changes=services.changes,
            pictures=pictures,
            notices=notices,
        ),
        perfume=_perfume(services, pictures, notices),
        money=money,
        brief=BriefViewModel(_brief_services(services, offers, consent), notices),
        generation=GenerationViewModel(
            services.builds, services.stills, pictures, notices, consent=consent
        ),
        queue=BuildQueueViewModel(services.builds, notices),
        timeline=editor(
            studio=services.studio,
            builds=services.builds,
            planner=services.planner,
            notices=notices,
            cache=services.paths.cache,
            offers=offers,
            consent=consent,
        ),
    )
    app = AppViewModel(
        screens,
        library=services.library,
        intake=services.intake,
        sessions=services.sessions,
        changes=services.changes,
    )
    follow_money(app, services.studio.engines)
    return app


def _money(
    services: Services, offers: Offers, settings: SettingsViewModel, notices: NoticesViewModel
) -> MoneyViewModel:
    return MoneyViewModel(
        SpendingViewModel(services.budget, offers),
        CostsViewModel(
            services.costs,
            services.budget,
            services.builds,
            services.library,
            notices,
            now=services.studio.now,
        ),
        ProvidersViewModel(services.accounts, settings, notices),
    )


def _brief_services(services: Services, offers: Offers, consent: Consent) -> BriefServices:
    return BriefServices(
        library=services.library,
        drafting=services.drafting,
        stills=services.stills,
        builds=services.builds,
        engines=services.studio.engines,
        offers=offers,
        budget=services.budget,
        presets=services.presets,
        consent=consent,
    )


def _perfume(services: Services, pictures: Pictures, notices: NoticesViewModel) -> PerfumeViewModel:
    product = ProductViewModel(
        library=services.library,
        intake=services.intake,
        retouching=services.retouching,
        pictures=pictures,
        notices=notices,
    )
    return PerfumeViewModel(
        library=services.library,
        notes=services.notes,
        changes=services.changes,
        product=product,
        notices=notices,
    )
