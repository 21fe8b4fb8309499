"""The editor: makes the view models that work on one open project together."""

from pathlib import Path

from genads_desktop.ports.planner import Planner
from genads_desktop.services.generation.builds import Builds
from genads_desktop.services.generation.offers import Offers
from genads_desktop.services.generation.studio import Studio
from genads_desktop.services.outdated import Outdated
from genads_desktop.services.preview import Preview
from genads_desktop.viewmodels.desk_engines import SceneEngineViewModel, ScoreEngineViewModel
from genads_desktop.viewmodels.editing import EditingDesk
from genads_desktop.viewmodels.inspector import InspectorViewModel
from genads_desktop.viewmodels.music import MusicViewModel
from genads_desktop.viewmodels.notices import NoticesViewModel
from genads_desktop.viewmodels.preview import PreviewViewModel
from genads_desktop.viewmodels.sentence import SentenceViewModel
from genads_desktop.viewmodels.spending import Consent, no_question
from genads_desktop.viewmodels.takes import TakesViewModel
from genads_desktop.viewmodels.text import TextViewModel
from genads_desktop.viewmodels.timeline import TimelineViewModel
from genads_desktop.viewmodels.update import UpdateViewModel


def editor(
    *,
    studio: Studio,
    builds: Builds,
    planner: Planner,
    notices: NoticesViewModel,
    cache: Path,
    offers: Offers,
    consent: Consent = no_question,
) -> TimelineViewModel:
    """Return the timeline with everything around it. Previews are kept below `cache`."""
    desk = EditingDesk(notices)
    outdated = Outdated(studio)
    storage = studio.storage
    update = UpdateViewModel(desk, builds=builds, outdated=outdated, consent=consent)
    preview = PreviewViewModel(
        desk, preview=Preview(studio, outdated, cache / "previews"), outdated=outdated
    )
    inspector = InspectorViewModel(
        desk,
        engine=SceneEngineViewModel(desk, offers),
        text=TextViewModel(desk),
        takes=TakesViewModel(desk, outdated=outdated, storage=storage),
        music=MusicViewModel(desk, ScoreEngineViewModel(desk, offers)),
        planner=planner,
    )
    return TimelineViewModel(
        desk,
        outdated=outdated,
        storage=storage,
        inspector=inspector,
        sentence=SentenceViewModel(desk, planner=planner, builds=builds, outdated=outdated),
        preview=preview,
        update=update,
    )
