"""The process that draws: reads jobs from standard input and writes a clip or a still for each."""

import sys

import cv2

from genads_desktop.adapters.video.local.cutout import PictureUnreadableError
from genads_desktop.adapters.video.local.finish import bgr
from genads_desktop.adapters.video.local.job import Job, from_json
from genads_desktop.adapters.video.local.shot import Shot
from genads_desktop.media.encode import FrameEncoder
from genads_desktop.media.ffmpeg import FFmpegError
from genads_desktop.media.partial import whole_file
from genads_desktop.media.worker import die_with_parent, tell_progress

_FRAMES_PER_WORD = 4


def main() -> int:
    """Do the jobs; on failure say one sentence on standard error."""
    die_with_parent()
    try:
        jobs = from_json(sys.stdin.read())
        for done, job in enumerate(jobs, start=1):
            _do(job)
            tell_progress(done / len(jobs))
    except (PictureUnreadableError, FFmpegError, OSError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


def _do(job: Job) -> None:
    shot = Shot(job.request, job.looks)
    if job.frame is None:
        _film(shot, job)
    else:
        _take_still(shot, job, min(max(0, job.frame), shot.frames - 1))


def _film(shot: Shot, job: Job) -> None:
    picture = job.request.picture
    with FrameEncoder(job.target, width=picture.width, height=picture.height) as encoder:
        for frame in range(shot.frames):
            encoder.write(shot.draw(frame))
            if frame % _FRAMES_PER_WORD == 0:
                tell_progress(frame / shot.frames)


def _take_still(shot: Shot, job: Job, frame: int) -> None:
    encoded, data = cv2.imencode(".png", bgr(shot.draw(frame)))
    if not encoded:
        raise OSError(f"The still {job.target.name} could not be written.")
    with whole_file(job.target) as part:
        part.write_bytes(data.tobytes())


if __name__ == "__main__":
    sys.exit(main())
