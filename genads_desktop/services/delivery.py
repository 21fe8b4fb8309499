"""Delivery: a finished film leaves the app as a file that was checked, with a report beside it."""

import asyncio
import os
import shutil
import struct
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from genads_desktop.domain.ad_project import AdProject, FinishedAd, Variation
from genads_desktop.domain.checks import Check, Report
from genads_desktop.domain.errors import DomainError
from genads_desktop.domain.fingerprint import fingerprint
from genads_desktop.domain.platform import REFERENCE_WIDTH, Platform
from genads_desktop.domain.scene import Scene
from genads_desktop.domain.timestamp import utc_text
from genads_desktop.ports.errors import MediaStoreError
from genads_desktop.ports.renderer import CaptionRequest
from genads_desktop.ports.sheet import SheetArtist, SheetColumn, SheetRequest
from genads_desktop.services.checks.film import film_checks, read_standard
from genads_desktop.services.checks.report import report_files, report_text
from genads_desktop.services.checks.safe_zones import Box, bottle_boxes, zone_checks
from genads_desktop.services.checks.stand_ins import stand_in_checks
from genads_desktop.services.file_names import file_name
from genads_desktop.services.film_files import copy_film, free_path, hidden, write_text
from genads_desktop.services.generation.studio import Studio

_MEGABYTE = 1_000_000
_PNG_SIZE = struct.Struct(">16xII")

Progress = Callable[[float], None]


class NothingToDeliverError(DomainError):
    """The variation has no finished film."""


@dataclass(frozen=True, slots=True)
class Delivered:
    """A film that left the app, and what was found out about it."""

    film: Path
    report: Report


class Delivery:
    """Exports finished films into folders people choose."""

    def __init__(self, studio: Studio, sheets: SheetArtist, lending: Path) -> None:
        """`lending` is where films lie that are dragged out of the window."""
        self._studio = studio
        self._sheets = sheets
        self._lending = lending
        self._standard = read_standard()
        self._texts: dict[str, tuple[Box, ...]] = {}

    async def export(self, project: AdProject, index: int, folder: Path) -> Path:
        """Copy the latest film of a variation into `folder` and return the new file.

        Raise `NothingToDeliverError` or `MediaStoreError`; nothing half written is left.
        """
        variation = project.variation(index)
        target = folder / f"{file_name(title_of(project, variation))}.mp4"
        source = self._studio.storage.path(latest(variation).video)
        await asyncio.to_thread(_make_folder, folder)
        part = hidden(target)
        await copy_film(source, part, _unseen)
        await asyncio.to_thread(part.replace, target)
        return target

    async def deliver(
        self,
        project: AdProject,
        index: int,
        platform: Platform,
        folder: Path,
        progress: Progress,
        *,
        name: str = "",
    ) -> Delivered:
        """Export a film for a platform, check the very file, and write the report beside it.

        Files that are there stay: the new one gets the next free number. A check that does not
        pass is in the report, and the film is delivered all the same; one that is not whole is not.
        Raise `NothingToDeliverError`, `MediaError` or `MediaStoreError`; nothing is left then, nor
        when this is cancelled.
        """
        variation = project.variation(index)
        ad = latest(variation)
        stem = file_name(name or title_of(project, variation, platform))
        await asyncio.to_thread(_make_folder, folder)
        part = hidden(free_path(folder, stem, ".mp4"))
        try:
            sha256 = await self._written(ad, platform, part, lambda share: progress(0.5 * share))
            checks = await self._checked(part, project, variation, platform)
            progress(0.95)
            target = free_path(folder, stem, ".mp4")
            report = Report(
                film=target.name,
                sha256=sha256,
                platform=platform.name,
                campaign=f"{project.brand.name}, {project.perfume.name}",
                variation=f"variation {index + 1}",
                made_at=utc_text(self._studio.now()),
                checks=checks,
            )
            await asyncio.to_thread(_settle, part, target, report)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
        progress(1.0)
        return Delivered(target, report)

    async def lend(self, project: AdProject, index: int) -> Path:
        """Put the film where it can be dragged from, under its own name; no bytes are copied if that works.

        Raise `NothingToDeliverError` or `MediaStoreError`.
        """
        variation = project.variation(index)
        ad = latest(variation)
        folder = self._lending / ad.video.sha256[:12]
        target = folder / f"{file_name(title_of(project, variation))}.mp4"
        await asyncio.to_thread(_link, self._studio.storage.path(ad.video), target)
        return target

    async def sheet(self, project: AdProject, indexes: tuple[int, ...], target: Path) -> None:
        """Draw the variations side by side. Raise `NothingToDeliverError` or `MediaError`."""
        columns = tuple(self._column(project, project.variation(index)) for index in indexes)
        names = f"{project.brand.name}, {project.brief.selected_style.replace('_', ' ')}"
        request = SheetRequest(title=project.perfume.name, subtitle=names, columns=columns)
        await self._sheets.draw(request, target)

    async def _written(
        self, ad: FinishedAd, platform: Platform, part: Path, progress: Progress
    ) -> str:
        """Copy the film, or encode it again where the platform would not take it as it is."""
        source = self._studio.storage.path(ad.video)
        most = _most_kilobits(ad, platform)
        if most is None or ad.video.size_bytes * 8 / 1000 <= most * ad.frames / 24:
            return await copy_film(source, part, progress)
        with self._studio.bench() as bench:
            fitted = bench / "film.mp4"
            seconds = ad.frames / 24
            await self._studio.renderer.fit(
                source, most, seconds, fitted, lambda share: progress(0.9 * share)
            )
            return await copy_film(fitted, part, lambda share: progress(0.9 + 0.1 * share))

    async def _checked(
        self, film: Path, project: AdProject, variation: Variation, platform: Platform
    ) -> tuple[Check, ...]:
        renderer = self._studio.renderer
        of_film = film_checks(
            await renderer.facts(film),
            await renderer.measure(film),
            frames=latest(variation).frames,
            picture=self._studio.picture,
            platform=platform,
            standard=self._standard,
        )
        of_film += stand_in_checks(latest(variation), variation)
        if platform.safe_zone is None:
            return of_film
        texts = await self._text_boxes(project, variation)
        bottles = bottle_boxes(variation.scenes, await self._aspect(project))
        return (*of_film, *zone_checks(texts, bottles, platform, self._standard))

    async def _text_boxes(self, project: AdProject, variation: Variation) -> tuple[Box, ...]:
        """Where the text stands, asked of the artist who drew it; the answer is kept for the next platform."""
        key = fingerprint(
            "text boxes", project.style.style, project.brand.font_family, variation.scenes
        )
        if key not in self._texts:
            last = len(variation.scenes)
            with self._studio.bench() as bench:
                self._texts[key] = tuple(
                    [
                        await self._text_box(project, scene, number, bench, last=number == last)
                        for number, scene in enumerate(variation.scenes, start=1)
                        if scene.overlay is not None
                    ]
                )
        return self._texts[key]

    async def _text_box(
        self, project: AdProject, scene: Scene, number: int, bench: Path, *, last: bool
    ) -> Box:
        assert scene.overlay is not None
        request = CaptionRequest(
            overlay=scene.overlay,
            style=project.style.style,
            scene_frames=scene.frames,
            picture=self._studio.picture,
            font_family=project.brand.font_family,
            floor=scene.text_floor,
            last=last,
        )
        drawn = await self._studio.captions.still(request, 0, bench / f"{number}.png")
        scale = REFERENCE_WIDTH / self._studio.picture.width
        edges = drawn.letters or (drawn.x, drawn.y, drawn.x + drawn.width, drawn.y + drawn.height)
        return Box(number, *(edge * scale for edge in edges))

    async def _aspect(self, project: AdProject) -> float:
        cutout = project.product_asset.cutout
        if cutout is None or not self._studio.storage.holds(cutout.image):
            return 0.5
        return await asyncio.to_thread(_png_aspect, self._studio.storage.path(cutout.image))

    def _column(self, project: AdProject, variation: Variation) -> SheetColumn:
        ad, storage = latest(variation), self._studio.storage
        return SheetColumn(
            heading=f"{variation.index + 1}  {variation.title or variation.approach.capitalize()}",
            detail=f"{ad.frames / 24:g} s",
            note=variation.note,
            poster=storage.path(ad.poster),
            filmstrip=storage.path(ad.filmstrip),
            chosen=variation.index == project.selected_variation,
        )


def latest(variation: Variation) -> FinishedAd:
    """The newest film of a variation. Raise `NothingToDeliverError` when there is none."""
    if not variation.finished:
        raise NothingToDeliverError(
            f"Variation {variation.index + 1} has no finished film yet. Generate it first."
        )
    return variation.finished[-1]


def title_of(project: AdProject, variation: Variation, platform: Platform | None = None) -> str:
    """What a delivered film is called, without suffix."""
    name = f"{project.perfume.name} {variation.seconds:.0f}s"
    if len(project.variations) > 1:
        name += f" {variation.index + 1} {variation.title or variation.approach}"
    return f"{name} {platform.name}" if platform else name


def check_folder(folder: Path) -> None:
    """Make the folder and try to write in it. Raise `MediaStoreError` with a sentence if it cannot be."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / f".genads-{os.getpid()}"
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise MediaStoreError(
            f"The folder {folder} cannot be written to ({error.strerror}). Nothing was made; "
            "choose another folder."
        ) from error


def _make_folder(folder: Path) -> None:
    check_folder(folder)


def _most_kilobits(ad: FinishedAd, platform: Platform) -> float | None:
    """What a second of this film may hold, by the platform's limits of rate and of size."""
    rules = platform.file
    limits = [rules.most_kilobits]
    if rules.largest_megabytes is not None:
        limits.append(rules.largest_megabytes * _MEGABYTE * 8 / 1000 / (ad.frames / 24))
    return min((limit for limit in limits if limit is not None), default=None)


def _settle(part: Path, film: Path, report: Report) -> None:
    """Give the checked film its name and write its reports; all of it or nothing."""
    as_json, as_text = report_files(film)
    try:
        part.replace(film)
        write_text(as_json, report.model_dump_json(indent=2))
        write_text(as_text, report_text(report))
    except BaseException:
        for file in (film, as_json, as_text):
            file.unlink(missing_ok=True)
        raise


def _link(source: Path, target: Path) -> None:
    if target.exists():
        return
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            os.link(source, target)
        except OSError:
            shutil.copyfile(source, target)
    except OSError as error:
        raise MediaStoreError(
            f"The film could not be made ready for dragging ({error.strerror}). Export it instead."
        ) from error


def _png_aspect(picture: Path) -> float:
    with picture.open("rb") as file:
        width, height = _PNG_SIZE.unpack(file.read(_PNG_SIZE.size))
    return float(width / height)


def _unseen(share: float) -> None:
    """Progress nobody watches."""
