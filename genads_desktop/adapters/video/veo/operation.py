"""Operations of Veo as they are asked for and answered."""

from collections.abc import Sequence
from typing import Any

from genads_desktop.adapters.video.pictures import MIME
from genads_desktop.domain.cost import Money
from genads_desktop.ports.remote import RemoteStatus, RequestDocument

_QUOTED = 200


def arguments_of(request: RequestDocument, pictures: Sequence[bytes]) -> dict[str, Any]:
    """What `models.generate_videos` is called with."""
    from google.genai import types

    references = [
        types.VideoGenerationReferenceImage(
            image=types.Image(image_bytes=picture, mime_type=MIME),
            reference_type=types.VideoGenerationReferenceType.ASSET,
        )
        for picture in pictures
    ]
    config = types.GenerateVideosConfig(
        number_of_videos=1,
        aspect_ratio=request["ratio"],
        duration_seconds=round(request["seconds"]),
        resolution=request["resolution"],
        seed=request.get("seed"),
        negative_prompt=request.get("negativePrompt"),
        generate_audio=request["audio"],
        person_generation="allow_adult",
        reference_images=references or None,
    )
    source = types.GenerateVideosSource(prompt=request["prompt"])
    return {"model": request["model"], "source": source, "config": config}


def standing_of(operation: Any, estimate: float) -> RemoteStatus:
    """Where the operation stands. What failed or was filtered out is not charged."""
    if not operation.done:
        return RemoteStatus("running", estimate)
    if operation.error:
        said = _one_line(operation.error.get("message") or "it gave no reason.")
        return RemoteStatus(
            "failed", reason=f"Google could not film this: {said}", cost=Money.zero()
        )
    if clip_in(operation) is not None:
        return RemoteStatus("done", 1.0)
    reasons = getattr(operation.response, "rai_media_filtered_reasons", None) or ()
    if reasons or getattr(operation.response, "rai_media_filtered_count", None):
        said = _one_line(" ".join(map(str, reasons)) or "it gave no reason.")
        return RemoteStatus(
            "failed",
            reason=f"Google's safety filter held this clip back: {said}",
            cost=Money.zero(),
            refused=True,
        )
    return RemoteStatus("failed", reason="Google answered without a clip.", cost=Money.zero())


def clip_in(operation: Any) -> bytes | None:
    """The clip inside a finished operation; None where there is none."""
    made = getattr(operation.response, "generated_videos", None) or ()
    videos = (each.video for each in made if each.video is not None)
    return next((video.video_bytes or b"" for video in videos), None)


def _one_line(text: str) -> str:
    return " ".join(text.split())[:_QUOTED]
