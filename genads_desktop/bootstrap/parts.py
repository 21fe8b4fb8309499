"""The parts that can be opened without a home, and the data they are made with."""

import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from genads_desktop.adapters.cutout.layered import LayeredCutoutMaker
from genads_desktop.adapters.guidelines.local import LocalGuidelinesReader
from genads_desktop.adapters.guidelines.understood import UnderstandingGuidelinesReader
from genads_desktop.adapters.planner.template.planner import TemplatePlanner
from genads_desktop.config.paths import data_dir
from genads_desktop.config.toml_file import BrokenFileError, read_table
from genads_desktop.domain.arrangement import arrangements_in
from genads_desktop.domain.grammar import Grammar
from genads_desktop.ports.cutout import CutoutMaker
from genads_desktop.ports.errors import MediaError
from genads_desktop.ports.guidelines import GuidelinesReader
from genads_desktop.ports.language import LanguageModel
from genads_desktop.ports.planner import Planner
from genads_desktop.services.drafting import Drafting
from genads_desktop.services.generation.models import Models
from genads_desktop.services.library import Library
from genads_desktop.services.presets import Presets
from genads_desktop.services.project_session import ProjectSessions


def open_planner() -> TemplatePlanner:
    """The planner that needs no key and no network."""
    return TemplatePlanner.installed()


def open_drafting(
    library: Library,
    sessions: ProjectSessions,
    planner: Planner,
    *,
    sampler: Planner | None = None,
) -> Drafting:
    """What plans and judges storyboards, with the grammar and the arrangements of the house.

    `sampler` plans for nothing whatever nobody asked for.
    """
    grammar = Grammar.from_document(resource("grammar.toml"))
    arrangements = arrangements_in(resource("looks/compositions.toml"))
    return Drafting(library, sessions, planner, grammar, arrangements, sampler=sampler)


def open_guidelines(model: Callable[[], LanguageModel | None]) -> GuidelinesReader:
    """What reads guidelines: this machine, and a model for the words where there is one."""
    return UnderstandingGuidelinesReader(LocalGuidelinesReader(), model)


def open_presets(file: Path) -> Presets:
    """The presets of the house, and a person's own in `file`."""
    return Presets(file, resource("presets.toml"))


def open_models(file: Path) -> Models:
    """The models the house knows, and what a person says of them in `file`."""
    names = ("openai.toml", "google.toml", "replicate.toml")
    documents = [resource(f"providers/{name}") for name in names]
    try:
        return Models.from_documents(documents, read_table(file))
    except BrokenFileError as error:
        return Models(Models.from_documents(documents).all, notices=[str(error)])


def open_cutouts() -> CutoutMaker:
    """What frees bottles from their photos."""
    return LayeredCutoutMaker()


def resource(name: str) -> dict[str, Any]:
    """A table of `resources`."""
    return tomllib.loads((data_dir("resources") / name).read_text("utf-8"))


def check_photo(photo: Path) -> None:
    """Raise `MediaError` with a sentence when this is no photo that can be read."""
    from genads_desktop.media.photo import PhotoError, read_photo

    try:
        read_photo(photo)
    except PhotoError as error:
        raise MediaError(str(error)) from error
