"""Makes the view models, once, for the whole life of the window."""

from genads_desktop.bootstrap import Services
from genads_desktop.viewmodels.app import AppViewModel, Screens
from genads_desktop.viewmodels.help import HelpViewModel
from genads_desktop.viewmodels.notices import NoticesViewModel
from genads_desktop.viewmodels.settings import SettingsViewModel


def view_models(services: Services) -> AppViewModel:
    """Make every screen's view model, and the one that owns them."""
    notices = NoticesViewModel()
    screens = Screens(
        notices=notices,
        settings=SettingsViewModel(services.settings, services.paths, notices),
        help=HelpViewModel(services.paths),
    )
    return AppViewModel(
        screens,
        library=services.library,
        intake=services.intake,
        sessions=services.sessions,
        changes=services.changes,
    )
