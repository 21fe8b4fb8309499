"""Makes the view models, once, for the whole life of the window."""

from genads_desktop.bootstrap import Services
from genads_desktop.viewmodels.app import AppViewModel, Screens
from genads_desktop.viewmodels.notices import NoticesViewModel


def view_models(services: Services) -> AppViewModel:
    """Make every screen's view model, and the one that owns them."""
    notices = NoticesViewModel()
    screens = Screens(
        notices=notices,
    )
    return AppViewModel(screens, library=services.library, sessions=services.sessions)
