"""Replicate: predictions of official models and of versions, the account, and the hosts that deliver files."""

from datetime import UTC, datetime
from typing import Any

from tests.provider_server.accounts import QUEUED_SHARE, Job
from tests.provider_server.downloads import delivered
from tests.provider_server.wire import Answer, Route, said
from tests.provider_server.world import Call

PAGE = 100
SENSITIVE = (
    "The input or output was flagged as sensitive. Please try again with different inputs. (E005)"
)
_SILENT = ("seedance-1-lite", "seedance-1-pro", "wan-2.2")
_MUSIC = ("musicgen", "music-1.5", "stable-audio", "lyria")


def create_for_model(call: Call) -> Answer:
    """Take in work for an official model."""
    return _create(call, "/".join(call.parts), call.document)


def create(call: Call) -> Answer:
    """Take in work for one version of a model."""
    return _create(call, call.document["version"], call.document)


def get(call: Call) -> Answer:
    job = call.account.jobs.get(call.parts[0])
    return said(_prediction(call, job)) if job else _unknown()


def cancel(call: Call) -> Answer:
    job = call.account.cancel(call.parts[0])
    return said(_prediction(call, job)) if job else _unknown()


def listed(call: Call) -> Answer:
    """List an account's predictions, the newest first."""
    jobs = [each for each in reversed(call.account.jobs.values()) if each.service == "replicate"]
    start = int(call.request.query.get("cursor", 0))
    more = start + PAGE < len(jobs)
    following = f"{call.world.address}/replicate/v1/predictions?cursor={start + PAGE}"
    page = [_prediction(call, job) for job in jobs[start : start + PAGE]]
    return said({"previous": None, "next": following if more else None, "results": page})


def model(call: Call) -> Answer:
    """Describe a model; reading it costs nothing."""
    owner, name = call.parts
    return said(
        {
            "url": f"https://replicate.com/{owner}/{name}",
            "owner": owner,
            "name": name,
            "description": "A model.",
            "visibility": "public",
            "run_count": 1,
            "latest_version": {
                "id": "a" * 64,
                "created_at": "2026-10-01T00:00:00Z",
                "cog_version": "0.14.0",
                "openapi_schema": {"components": {"schemas": {"Input": {"properties": {}}}}},
            },
        }
    )


def account(call: Call) -> Answer:
    return said({"type": "organization", "username": "house", "name": "House", "github_url": None})


def download(call: Call) -> Answer:
    """Deliver a file. The host is not the API's, and must never be shown the token."""
    holder = call.world.accounts.holder(call.parts[0])
    if holder is None:
        return said({"detail": "Not found"}, 404)
    job = holder[1]
    if "song_seconds" in job.facts:
        return delivered(call, call.world.song(job), "audio/wav")
    return delivered(call, call.world.film(job), "video/mp4")


def _create(call: Call, model_id: str, document: dict[str, Any]) -> Answer:
    if call.account.full:
        return said({"detail": "Request was throttled. Your rate limit resets in ~1s."}, 429)
    if call.fate == "refusal":
        return said(
            {"title": "Input validation failed", "detail": "- input: no", "status": 422}, 422
        )
    given = document["input"]
    seconds = float(given.get("duration") or given.get("num_frames", 81) / 16)
    song = any(name in model_id for name in _MUSIC) or len(model_id) == 64
    facts = {"song_seconds": seconds, "suffix": f".{given.get('output_format', 'wav')}"}
    if not song:
        facts = {
            "film_seconds": seconds,
            "audio": not any(name in model_id for name in _SILENT),
            "resolution": given.get("resolution", "720p"),
        }
    job = call.account.accept(
        "replicate",
        model_id,
        document,
        fate=call.fate,
        units={"song" if song else "second": 1 if song else seconds, "clip": 1},
        facts=facts,
    )
    return said(_prediction(call, job), 201)


def _prediction(call: Call, job: Job) -> dict[str, Any]:
    gone = job.fate == "expired" and not job.running
    address = f"{call.world.address}/replicate/v1/predictions/{job.id}"
    is_version = "/" not in job.model
    return {
        "id": job.id,
        "model": "meta/musicgen" if is_version else job.model,
        "version": job.model if is_version else "hidden",
        "input": {} if gone else job.request["input"],
        "logs": "",
        "error": _error(job),
        "status": _status(job),
        "output": None if gone else _output(call, job),
        "data_removed": gone,
        "created_at": _moment(job.accepted),
        "started_at": _moment(job.accepted + job.seconds * QUEUED_SHARE),
        "completed_at": None if job.running else _moment(job.accepted + job.seconds),
        "metrics": {} if job.running else {"predict_time": job.seconds, **_metrics(job)},
        "urls": {"get": address, "cancel": f"{address}/cancel"},
    }


def _status(job: Job) -> str:
    if job.cancelled is not None:
        return "canceled" if job.billed else "aborted"
    if job.running:
        return "starting" if job.progress < QUEUED_SHARE else "processing"
    if job.fate in {"failed", "safety"}:
        return "failed"
    return "aborted" if job.fate == "aborted" else "succeeded"


def _error(job: Job) -> str | None:
    if job.running:
        return None
    return {"failed": "CUDA out of memory", "safety": SENSITIVE}.get(job.fate)


def _output(call: Call, job: Job) -> str | None:
    if _status(job) != "succeeded" or job.fate == "no_output":
        return None
    return f"{call.world.address}/delivery/{job.id}/output{job.facts.get('suffix', '.mp4')}"


def _metrics(job: Job) -> dict[str, float]:
    return (
        {}
        if "song_seconds" in job.facts
        else {"video_output_duration_seconds": job.facts["film_seconds"]}
    )


def _moment(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat().replace("+00:00", "Z")


def _unknown() -> Answer:
    return said({"title": "Not found", "detail": "The requested resource could not be found."}, 404)


_API = "/replicate/v1"
_ONE = rf"{_API}/predictions/([^/]+)"
_MODEL = rf"{_API}/models/([^/]+)/([^/]+)"
ROUTES = (
    Route(
        op="replicate.create",
        method="POST",
        pattern=f"{_MODEL}/predictions",
        handle=create_for_model,
    ),
    Route(op="replicate.create", method="POST", pattern=f"{_API}/predictions", handle=create),
    Route(op="replicate.list", method="GET", pattern=f"{_API}/predictions", handle=listed),
    Route(op="replicate.cancel", method="POST", pattern=f"{_ONE}/cancel", handle=cancel),
    Route(op="replicate.get", method="GET", pattern=_ONE, handle=get),
    Route(op="replicate.model", method="GET", pattern=_MODEL, handle=model),
    Route(op="replicate.account", method="GET", pattern=f"{_API}/account", handle=account),
    Route(
        op="replicate.download", method="GET", pattern=r"/delivery/([^/]+)/[^/]+", handle=download
    ),
)
