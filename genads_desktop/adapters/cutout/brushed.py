"""The brush as the services see it: one stroke, one child process."""

from pathlib import Path

from genads_desktop.adapters.cutout.job import BrushAnswer, BrushJob
from genads_desktop.domain.media import CutoutMode
from genads_desktop.media.worker import WorkerError, run_worker
from genads_desktop.ports.cutout import BrushStroke, CutoutResult
from genads_desktop.ports.errors import MediaError

BRUSH = "genads_desktop.adapters.cutout.brush_worker"
METHOD = "brush"


class PaintedCutoutBrush:
    """Paints straight onto the alpha, soft at its rim and laid onto the photo's edges."""

    async def paint(
        self, photo: Path, image: Path, glass: Path | None, stroke: BrushStroke, folder: Path
    ) -> CutoutResult:
        """Write the corrected pictures into `folder`. Raises `MediaError` with a sentence."""
        job = _job(photo, image, glass, stroke, folder)
        try:
            said = await run_worker(BRUSH, job.model_dump_json())
        except (WorkerError, OSError) as error:
            raise MediaError(f"The brush could not paint: {error}") from error
        answer = BrushAnswer.model_validate_json(said.splitlines()[-1])
        return CutoutResult(
            mode=CutoutMode.MATTE,
            method=METHOD,
            quality=1.0,
            reason="Corrected by hand.",
            image=folder / "cutout.png",
            glass=folder / "glass.png" if answer.glass else None,
            width=answer.width,
            height=answer.height,
            seconds=answer.seconds,
        )


def _job(
    photo: Path, image: Path, glass: Path | None, stroke: BrushStroke, folder: Path
) -> BrushJob:
    return BrushJob(
        photo=str(photo.resolve()),
        image=str(image.resolve()),
        glass=str(glass.resolve()) if glass else None,
        points=stroke.points,
        radius=stroke.radius,
        keep=stroke.keep,
        folder=str(folder.resolve()),
    )
