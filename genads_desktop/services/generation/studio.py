"""The studio: the engines and tools that a build works with."""

import asyncio
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from genads_desktop.domain import storage_keys
from genads_desktop.domain.ad_project import AdProject
from genads_desktop.ports.music import Composer, RemoteComposer, ScoreMaster
from genads_desktop.ports.renderer import AdRenderer, CaptionArtist
from genads_desktop.ports.storage import MediaStorage
from genads_desktop.ports.video import Picture
from genads_desktop.services.generation.providers import Composers, Engines, Paid


@dataclass(frozen=True, slots=True, kw_only=True)
class Studio:
    """Everything a build needs from outside."""

    engines: Engines
    captions: CaptionArtist
    composer: Composer
    renderer: AdRenderer
    storage: MediaStorage
    now: Callable[[], datetime]
    picture: Picture = Picture()
    paid_composers: Paid[RemoteComposer] = field(default_factory=Paid)
    master: ScoreMaster | None = None
    """There wherever a paid composer is."""
    hands: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(os.cpu_count() or 1))
    """Held by text, score and segments in the making: more of them at once would take more memory and
    end no sooner. Engines limit themselves, so the film of one variation is finished while the next
    one is filmed."""

    @property
    def composers(self) -> Composers:
        return Composers([self.composer], self.paid_composers)

    @contextmanager
    def bench(self) -> Iterator[Path]:
        """A folder for work in progress, gone when the work is done or has failed."""
        folder = self.storage.scratch()
        try:
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)


def drafts_of(project: AdProject, variation_index: int) -> str:
    """Where takes, segments and scores of a variation are kept."""
    return storage_keys.draft_prefix(*_owners(project), variation_index)


def finals_of(project: AdProject, variation_index: int) -> str:
    """Where the finished film of a variation is kept."""
    return storage_keys.final_prefix(*_owners(project), variation_index)


def _owners(project: AdProject) -> tuple[str, str, str]:
    return project.brand.brand_id, project.perfume.perfume_id, project.project_id
