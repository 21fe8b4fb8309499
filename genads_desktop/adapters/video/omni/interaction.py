"""Interactions as they are asked for and answered."""

import base64
import re
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from genads_desktop.adapters.vendors.clock import moment
from genads_desktop.adapters.video.card_filmer import MOST_PROGRESS
from genads_desktop.adapters.video.pictures import MIME
from genads_desktop.domain.cost import Money
from genads_desktop.ports.remote import RemoteStatus, RequestDocument

_RUNNING = frozenset({"queued", "in_progress", "requires_action", "requires_continuation"})
_FILE = re.compile(r"files/([A-Za-z0-9_-]+)")
_QUOTED = 200


def arguments_of(
    request: RequestDocument, pictures: Sequence[bytes], labels: Mapping[str, str] | None
) -> dict[str, Any]:
    """What `interactions.create` is called with. The length is said in words: a bare number is refused."""
    shown = [_image(picture) for picture in pictures]
    task = "reference_to_video" if shown else "text_to_video"
    settings: dict[str, Any] = {"video_config": {"task": task}}
    if "seed" in request:
        settings["seed"] = request["seed"]
    arguments = {
        "model": request["model"],
        "background": True,
        "store": True,
        "input": [*shown, {"type": "text", "text": request["prompt"]}],
        "response_format": {
            "type": "video",
            "aspect_ratio": request["ratio"],
            "resolution": request["resolution"],
            "duration": f"{request['seconds']:g}s",
            "delivery": "uri",
        },
        "generation_config": settings,
    }
    return {**arguments, "labels": dict(labels)} if labels else arguments


def standing_of(interaction: Any, estimate: Callable[[datetime | None], float]) -> RemoteStatus:
    """Where the interaction stands. What it cost is known where it made no video: nothing."""
    status = str(interaction.status)
    if status in _RUNNING:
        return RemoteStatus("running", estimate(moment(interaction.created)))
    if status == "completed" and (file_name_of(interaction) or _data_in(interaction)):
        return RemoteStatus("done", 1.0)
    cost = None if _video_tokens(interaction) else Money.zero()
    if status == "completed":
        said = " ".join((interaction.output_text or "").split())[:_QUOTED]
        answered = f"It answered in words: {said}" if said else "It answered with nothing."
        return RemoteStatus(
            "failed", reason=f"Google did not film this. {answered}", cost=cost, refused=bool(said)
        )
    if status == "cancelled":
        return RemoteStatus("failed", reason="The clip was called off.")
    return RemoteStatus(
        "failed", reason=f"Google could not film this: {_why(interaction)}", cost=cost
    )


def state_of_file(file: Any) -> RemoteStatus:
    """Where the clip's file stands, once the interaction is done."""
    state = getattr(file.state, "name", str(file.state))
    if state == "ACTIVE":
        return RemoteStatus("done", 1.0)
    if state == "FAILED":
        return RemoteStatus("failed", reason="Google filmed this and could not write its file.")
    return RemoteStatus("running", MOST_PROGRESS)


def file_name_of(interaction: Any) -> str:
    """The name of the clip's file; empty where the answer links to none."""
    uri = getattr(interaction.output_video, "uri", None) or ""
    found = _FILE.search(uri)
    return found[1] if found else ""


def clip_in(interaction: Any) -> bytes:
    """The clip inside the answer, where Google sent it along after all; empty where it did not."""
    return base64.b64decode(_data_in(interaction))


def _data_in(interaction: Any) -> str:
    return getattr(interaction.output_video, "data", None) or ""


def _image(picture: bytes) -> dict[str, str]:
    return {"type": "image", "data": base64.b64encode(picture).decode(), "mime_type": MIME}


def _video_tokens(interaction: Any) -> int:
    spent = getattr(interaction.usage, "output_tokens_by_modality", None) or ()
    return sum(each.tokens or 0 for each in spent if str(each.modality) == "video")


def _why(interaction: Any) -> str:
    """The reason it gives, else its status."""
    messages = (getattr(error, "message", None) for error in interaction.errors or ())
    said = " ".join(" ".join(str(each).split()) for each in messages if each)[:_QUOTED]
    return said or f"it ended as {interaction.status}."
