"""Gemini with an API key: interactions that film (Omni) or compose (Lyria), and the files they leave."""

import random
import re
import time
from datetime import UTC, datetime
from typing import Any

from tests.provider_server.accounts import QUEUED_SHARE, Job
from tests.provider_server.downloads import delivered, spoilt
from tests.provider_server.wire import Answer, Route, in_base64, said
from tests.provider_server.world import Call

VIDEO_TOKENS_A_SECOND = 5_792
REAL_ADDRESS = "https://generativelanguage.googleapis.com/v1beta"
"""Links in answers name it; the SDK turns them into its own base address."""
CLIP_SONG_SECONDS = 30.0
MODELS = ("gemini-omni-1.2-flash", "gemini-omni-1.1-flash", "lyria-3.5", "lyria-3-clip-preview")
FILE_TAIL = 0.2
"""A film's file is ready so much later than the film, as a share of its time."""
_SAFETY = "The request was blocked by safety filters (PROHIBITED_CONTENT). It was not charged."


def create(call: Call) -> Answer:
    """Take an interaction in: a film in the background, a song at once."""
    if call.account.full:
        return refused(429, "RESOURCE_EXHAUSTED", "Too many requests at a time.")
    if call.fate in {"safety", "refusal"}:
        return refused(400, "INVALID_ARGUMENT", _SAFETY)
    document = call.document
    kind = document.get("response_format", {}).get("type")
    return _compose(call, document) if kind == "audio" else _film(call, document)


def get(call: Call) -> Answer:
    """Tell where an interaction stands."""
    job = call.account.jobs.get(call.parts[0])
    if job is None or job.fate == "expired_id":
        return refused(400, "INVALID_ARGUMENT", "Invalid interaction name.")
    return said(_interaction(job))


def cancel(call: Call) -> Answer:
    job = call.account.cancel(call.parts[0])
    if job is None:
        return refused(400, "INVALID_ARGUMENT", "Invalid interaction name.")
    return said(_interaction(job))


def file(call: Call) -> Answer:
    """Describe a file; it may be in the making a while after its film is done. One that is gone is forbidden."""
    job = call.account.jobs.get(call.parts[0])
    if job is None or job.fate == "expired":
        reason = "You do not have permission to access the File, or it may not exist."
        return refused(403, "PERMISSION_DENIED", reason)
    state = (
        "FAILED" if job.fate == "file_failed" else "ACTIVE" if _file_ready(job) else "PROCESSING"
    )
    return said(
        {
            "name": f"files/{job.id}",
            "mimeType": "video/mp4",
            "sizeBytes": "0",
            "state": state,
            "source": "GENERATED",
            "uri": f"{REAL_ADDRESS}/files/{job.id}",
            "downloadUri": f"{REAL_ADDRESS}/files/{job.id}:download?alt=media",
        }
    )


def download(call: Call) -> Answer:
    job = call.account.jobs.get(call.parts[0])
    if job is None or job.fate == "expired":
        return refused(404, "NOT_FOUND", "The file does not exist, or was deleted after 48 hours.")
    if not _file_ready(job):
        return refused(400, "FAILED_PRECONDITION", "The file is not ready.")
    return delivered(call, call.world.film(job), "video/mp4")


def models(call: Call) -> Answer:
    """List the models; it costs nothing."""
    return said({"models": [{"name": f"models/{name}", "displayName": name} for name in MODELS]})


def refused(status: int, code: str, message: str) -> Answer:
    """An error in Google's form."""
    return said({"error": {"code": status, "status": code, "message": message}}, status)


def _film(call: Call, document: dict[str, Any]) -> Answer:
    wanted = document["response_format"]
    found = re.fullmatch(r"(\d+(?:\.\d+)?)s", str(wanted.get("duration", "8s")))
    if found is None:
        return refused(400, "INVALID_ARGUMENT", "duration must be a string such as 8s.")
    seconds = float(found[1])
    job = call.account.accept(
        "gemini",
        document["model"],
        document,
        fate=call.fate,
        units={"second": seconds},
        facts={
            "film_seconds": seconds,
            "audio": True,
            "resolution": wanted.get("resolution", "720p"),
        },
    )
    if call.fate == "inline":
        job.facts = {**job.facts, "film": in_base64(call.world.film(job))}
    return said(_interaction(job))


def _compose(call: Call, document: dict[str, Any]) -> Answer:
    job = call.account.accept(
        "gemini",
        document["model"],
        document,
        fate=call.fate,
        seconds=0.0,
        units={"song": 1},
        facts={"song_seconds": _song_seconds(document)},
    )
    time.sleep(call.account.job_seconds)
    audio = spoilt(call.fate, call.world.song(job))
    content = {"type": "audio", "mime_type": "audio/mpeg", "data": in_base64(audio)}
    if call.fate == "text_only":
        content = {"type": "text", "text": "I can only describe this piece."}
    contents = [] if call.fate in {"no_output", "failed"} else [content]
    state = "failed" if call.fate == "failed" else "completed"
    return said({**_heading(job, state), "steps": [{"type": "model_output", "content": contents}]})


def _song_seconds(document: dict[str, Any]) -> float:
    """Its length is asked for in words only, and so it is only about right."""
    if "clip" in document["model"]:
        return CLIP_SONG_SECONDS
    found = re.search(r"(\d+)[ -]second", str(document["input"]))
    wanted = float(found[1]) if found else CLIP_SONG_SECONDS
    return round(wanted * random.Random(str(document["input"])).uniform(0.9, 1.2), 1)


def _interaction(job: Job) -> dict[str, Any]:
    status = _status(job)
    told: dict[str, Any] = {}
    if status == "failed":
        told = {"errors": [{"code": "internal", "message": "The video could not be made."}]}
    if status == "completed":
        told = _completed(job)
    return {**_heading(job, status), **told}


def _status(job: Job) -> str:
    if job.cancelled is not None:
        return "cancelled"
    if job.running:
        return "queued" if job.progress < QUEUED_SHARE else "in_progress"
    return {"failed": "failed", "aborted": "budget_exceeded"}.get(job.fate, "completed")


def _completed(job: Job) -> dict[str, Any]:
    if job.fate == "no_output":
        return {"steps": []}
    if job.fate == "text_only":
        content = [{"type": "text", "text": "I cannot make this video."}]
        return {"steps": [{"type": "model_output", "content": content}]}
    return _filmed(job)


def _filmed(job: Job) -> dict[str, Any]:
    uri = f"{REAL_ADDRESS}/files/{job.id}:download?alt=media"
    held = {"data": job.facts["film"]} if "film" in job.facts else {"uri": uri}
    content = [{"type": "video", "mime_type": "video/mp4", **held}]
    tokens = round(job.facts["film_seconds"] * VIDEO_TOKENS_A_SECOND)
    return {
        "steps": [{"type": "model_output", "content": content}],
        "usage": {
            "total_output_tokens": tokens,
            "output_tokens_by_modality": [{"modality": "video", "tokens": tokens}],
        },
    }


def _heading(job: Job, status: str) -> dict[str, Any]:
    created = datetime.fromtimestamp(job.accepted, UTC).isoformat()
    return {
        "id": job.id,
        "object": "interaction",
        "model": job.model,
        "status": status,
        "created": created,
        "updated": created,
    }


def _file_ready(job: Job) -> bool:
    return not job.running and time.time() - job.accepted >= job.seconds * (1 + FILE_TAIL)


_INTERACTION = r"/gemini/v1(?:beta)?/interactions"
_FILE = r"/gemini/v1(?:beta)?/files/([^/:]+)"
ROUTES = (
    Route(op="gemini.create", method="POST", pattern=_INTERACTION, handle=create),
    Route(op="gemini.get", method="GET", pattern=f"{_INTERACTION}/([^/]+)", handle=get),
    Route(
        op="gemini.cancel", method="POST", pattern=f"{_INTERACTION}/([^/]+)/cancel", handle=cancel
    ),
    Route(op="gemini.file", method="GET", pattern=_FILE, handle=file),
    Route(op="gemini.download", method="GET", pattern=f"{_FILE}:download", handle=download),
    Route(op="gemini.models", method="GET", pattern=r"/gemini/v1(?:beta)?/models", handle=models),
)
