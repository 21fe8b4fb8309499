"""Veo on Vertex, with an express key or a project: long-running operations whose film comes inline."""

from typing import Any

from tests.provider_server.accounts import Job
from tests.provider_server.downloads import spoilt
from tests.provider_server.gemini_api import refused
from tests.provider_server.wire import Answer, Route, in_base64, said
from tests.provider_server.world import Call

_FILTERED = (
    "The generated video was filtered out because it may violate the usage guidelines. 58061214"
)


MODELS = ("veo-3.1-generate-001", "veo-3.1-fast-generate-001")


def create(call: Call) -> Answer:
    """Take a film in."""
    if call.account.full:
        return refused(429, "RESOURCE_EXHAUSTED", "Quota exceeded for concurrent requests.")
    if call.fate == "refusal":
        return refused(
            400, "INVALID_ARGUMENT", "The prompt could not be submitted: it is sensitive."
        )
    document, (where, model) = call.document, call.parts
    parameters = document["parameters"]
    seconds = parameters.get("durationSeconds", 8)
    references = document["instances"][0].get("referenceImages", [])
    if seconds not in {4, 6, 8} or (references and seconds != 8) or len(references) > 3:
        return refused(400, "INVALID_ARGUMENT", f"Unsupported duration {seconds}.")
    audio = bool(parameters.get("generateAudio", True))
    job = call.account.accept(
        "vertex",
        model,
        document,
        fate=call.fate,
        units={"second": seconds},
        facts={
            "film_seconds": float(seconds),
            "audio": audio,
            "resolution": parameters.get("resolution", "720p"),
            "name": f"{where}publishers/google/models/{model}/operations",
        },
    )
    return said({"name": _name(job)})


def get(call: Call) -> Answer:
    """Tell where an operation stands; with the film itself when it is done."""
    job = call.account.jobs.get(call.document["operationName"].rsplit("/", 1)[-1])
    if job is None or (job.fate == "expired" and not job.running):
        return refused(404, "NOT_FOUND", "The operation does not exist.")
    if job.running:
        return said({"name": _name(job)})
    return said({"name": _name(job), "done": True, **_outcome(call, job)})


def token(call: Call) -> Answer:
    """Give a service account its token: the key it is known by here."""
    return said({"access_token": call.request.key, "expires_in": 3600, "token_type": "Bearer"})


def models(call: Call) -> Answer:
    """List the models; it costs nothing."""
    listed = [{"name": f"publishers/google/models/{name}"} for name in MODELS]
    return said({"publisherModels": listed})


def _outcome(call: Call, job: Job) -> dict[str, Any]:
    match job.fate:
        case "failed":
            return {"error": {"code": 13, "message": "Video generation failed. Try again."}}
        case "aborted":
            return {"error": {"code": 10, "message": "The operation was aborted."}}
        case "safety":
            return _response({"raiMediaFilteredCount": 1, "raiMediaFilteredReasons": [_FILTERED]})
        case "no_output":
            return _response({"videos": []})
        case _:
            film = spoilt(call.fate, call.world.film(job))
            video = {"bytesBase64Encoded": in_base64(film), "mimeType": "video/mp4"}
            return _response({"videos": [video]})


def _response(content: dict[str, Any]) -> dict[str, Any]:
    kind = "type.googleapis.com/cloud.ai.large_models.vision.GenerateVideoResponse"
    return {"response": {"@type": kind, **content}}


def _name(job: Job) -> str:
    return f"{job.facts['name']}/{job.id}"


_MODEL = r"/vertex/(?:v1(?:beta1)?/)?((?:projects/[^/]+/locations/[^/]+/)?)publishers/google/models/([^/:]+)"
ROUTES = (
    Route(op="vertex.create", method="POST", pattern=f"{_MODEL}:predictLongRunning", handle=create),
    Route(op="vertex.get", method="POST", pattern=f"{_MODEL}:fetchPredictOperation", handle=get),
    Route(
        op="vertex.models",
        method="GET",
        pattern=r"/vertex/v1(?:beta1)?/publishers/google/models",
        handle=models,
    ),
    Route(op="vertex.token", method="POST", pattern="/vertex/token", handle=token),
)
