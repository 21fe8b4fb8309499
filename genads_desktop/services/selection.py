"""Selection: a person decides which variation is finished and delivered."""

from genads_desktop.domain.ad_project import AdProject
from genads_desktop.domain.edit_base import scene_name
from genads_desktop.domain.errors import EditRefusedError
from genads_desktop.domain.timestamp import utc_text
from genads_desktop.domain.variation_edits import SelectVariation
from genads_desktop.services.clock import Clock, system_clock
from genads_desktop.services.project_session import ProjectSession


def choose_variation(
    session: ProjectSession, index: int, *, chosen_by: str = "", clock: Clock = system_clock
) -> None:
    """Choose a variation and record who chose it and when; the others stay.

    Undo takes the choice back, and the record stays: the trail tells what happened.
    Raise `EditRefusedError` when there is no such variation or a placeholder stands in it.
    """
    if reason := _placeholder_in(session.project, index):
        raise EditRefusedError(reason)
    edit = SelectVariation(variation_index=index, chosen_by=chosen_by, chosen_at=utc_text(clock()))
    session.apply(edit)
    choice = session.project.choices[-1]
    session.add(lambda now: now.with_choice(choice))


def _placeholder_in(project: AdProject, index: int) -> str | None:
    if not project.has_variation(index):
        return None
    for scene in project.variation(index).scenes:
        if scene.selected_take and scene.selected_take.placeholder:
            name = scene_name(project, scene.scene_id).capitalize()
            return (
                f"{name} is still a placeholder, so this variation cannot be chosen. Film that "
                "scene, or choose another of its takes."
            )
    return None
