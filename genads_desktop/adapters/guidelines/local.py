"""Guidelines read in a child process, because PDFs come from anywhere."""

from pathlib import Path

from genads_desktop.adapters.guidelines.job import ANSWER, ReadingJob
from genads_desktop.media.worker import WorkerError, run_worker
from genads_desktop.ports.errors import MediaError
from genads_desktop.ports.guidelines import GuidelinesReading

WORKER = "genads_desktop.adapters.guidelines.worker"


class LocalGuidelinesReader:
    """Reads PDFs with PDFium and pictures with what reads photos."""

    async def read(self, file: Path) -> GuidelinesReading:
        """Read a file. Raises `MediaError` with a sentence."""
        job = _job(file)
        try:
            said = await run_worker(WORKER, job.model_dump_json())
        except (WorkerError, OSError) as error:
            raise MediaError(str(error)) from error
        return ANSWER.validate_json(said.splitlines()[-1])


def _job(file: Path) -> ReadingJob:
    return ReadingJob(file=str(file.absolute()))
