"""The cut-out as the services see it: every way in order, each in a child process."""

import os
from collections.abc import Mapping
from pathlib import Path

from genads_desktop.adapters.cutout.job import TRUSTED, CutoutAnswer, CutoutJob, MaskJob
from genads_desktop.adapters.cutout.neural import TrainedModel, find_model, model_environment
from genads_desktop.domain.media import CutoutMode
from genads_desktop.media.child import (
    ChildStalledError,
    run_child,
    worker_command,
    worker_environment,
)
from genads_desktop.ports.cutout import CutoutResult
from genads_desktop.ports.errors import MediaError

CUTTER = "genads_desktop.adapters.cutout.worker"
MASKER = "genads_desktop.adapters.cutout.mask_worker"
PATIENCE = 120.0
MODEL_PATIENCE = 300.0
"""Seconds a large trained model may take on a slow machine."""


class LayeredCutoutMaker:
    """Frees the product by the first way that can be trusted, and says which one it was."""

    def __init__(
        self, *, environ: Mapping[str, str] = os.environ, trained_model: Path | None = None
    ) -> None:
        """Prepare; `trained_model` is an ONNX file of the U2-Net family."""
        self._environ = environ
        self._trained_model = trained_model

    async def cut_out(self, photo: Path, second: Path | None, folder: Path) -> CutoutResult:
        """Write `cutout.png` and perhaps `glass.png` into `folder`; the photos stay untouched.

        Raises `MediaError` when the photo cannot be read, or the pictures cannot be written.
        """
        job = _job(photo, second, folder)
        answer, note = await self._cut(job), ""
        if answer.mode is not CutoutMode.MATTE:
            model = find_model(self._environ, self._trained_model)
            if model is not None:
                answer, note = await self._with_help(job, model, answer)
        return _result(answer, Path(job.folder), note)

    async def _cut(self, job: CutoutJob) -> CutoutAnswer:
        said = await _run(CUTTER, job.model_dump_json(), self._worker_environ(), PATIENCE)
        return CutoutAnswer.model_validate_json(said.splitlines()[-1])

    async def _with_help(
        self, job: CutoutJob, model: TrainedModel, without: CutoutAnswer
    ) -> tuple[CutoutAnswer, str]:
        """Let a trained model find the bottle; when it cannot, what was there stays."""
        mask = Path(job.folder) / "mask.png"
        order = MaskJob(
            photo=job.photo, model=model.name, model_path=str(model.path), mask=str(mask)
        )
        environ = model_environment(model, self._worker_environ())
        try:
            await _run(MASKER, order.model_dump_json(), environ, MODEL_PATIENCE)
            seeded = job.model_copy(update={"seed": str(mask), "seed_model": model.name})
            answer = await self._cut(seeded)
        except MediaError as error:
            return without, f"The trained model {model.name} did not help: {error}"
        finally:
            mask.unlink(missing_ok=True)
        if answer.quality < TRUSTED:
            return answer, f"The trained model {model.name} did not find a better outline."
        return answer, ""

    def _worker_environ(self) -> dict[str, str]:
        return {**worker_environment(), **self._environ, **_import_paths()}


def _import_paths() -> dict[str, str]:
    names = ("PYTHONPATH", "PYTHONSAFEPATH")
    return {name: value for name, value in worker_environment().items() if name in names}


def _job(photo: Path, second: Path | None, folder: Path) -> CutoutJob:
    target = folder.resolve()
    photos = [each.resolve() for each in (photo, second) if each is not None]
    if any(each.parent == target and each.name in {"cutout.png", "glass.png"} for each in photos):
        raise MediaError(
            f"{photo.name} would be overwritten by its own cut-out. Choose another folder."
        )
    try:
        target.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise MediaError(f"The folder {folder} cannot be written to: {error}") from error
    return CutoutJob(
        photo=str(photos[0]), second=str(photos[1]) if second else None, folder=str(target)
    )


async def _run(module: str, request: str, environ: Mapping[str, str], patience: float) -> str:
    try:
        result = await run_child(
            worker_command(module), stdin=request.encode(), env=environ, stall_seconds=patience
        )
    except ChildStalledError as error:
        raise MediaError(f"The cut-out took too long: {error}") from error
    except OSError as error:
        raise MediaError(f"The cut-out could not be started: {error}") from error
    if result.returncode != 0 or (module == CUTTER and not result.stdout.strip()):
        said = result.stderr_tail.strip().splitlines()
        raise MediaError(said[-1] if said else f"The cut-out ended with {result.returncode}.")
    return result.stdout


def _result(answer: CutoutAnswer, folder: Path, note: str) -> CutoutResult:
    return CutoutResult(
        mode=answer.mode,
        method=answer.method,
        quality=answer.quality,
        reason=answer.reason,
        image=folder / "cutout.png",
        glass=folder / "glass.png" if answer.glass else None,
        warnings=(*answer.warnings, note) if note else answer.warnings,
        width=answer.width,
        height=answer.height,
        seconds=answer.seconds,
    )
