"""Predictions as Replicate tells of them."""

import re
from collections.abc import Mapping
from typing import Any

from genads_desktop.adapters.vendors.predictions import output_of
from genads_desktop.domain.cost import Money
from genads_desktop.ports.remote import RemoteStatus

GONE = "The clip has expired: Replicate deletes everything an hour after it is made, and this one is gone."
_REFUSALS = ("E005", "flagged as sensitive", "NSFW")
_PERCENT = re.compile(r"(\d{1,3})%")
_QUOTED = 200


def standing_of(document: Mapping[str, Any], estimate: float) -> RemoteStatus:
    """Where a prediction stands. Clips are billed when there is one, and when they are called off midway."""
    match document.get("status"):
        case "starting" | "processing":
            return RemoteStatus("running", _told(document) or estimate)
        case "succeeded" if output_of(document):
            return RemoteStatus("done", 1.0)
        case "failed":
            return _failed(_one_line(document.get("error")))
        case other:
            cost = Money.zero() if other == "aborted" else None
            return RemoteStatus("failed", reason=_reason(document, other), cost=cost)


def _failed(said: str) -> RemoteStatus:
    refused = any(sign in said for sign in _REFUSALS)
    verb = "refused to film this" if refused else "could not film this"
    return RemoteStatus(
        "failed", reason=f"Replicate {verb}: {said}", cost=Money.zero(), refused=refused
    )


def _reason(document: Mapping[str, Any], status: object) -> str:
    """Why there is no film."""
    match status:
        case "succeeded" if document.get("data_removed"):
            return GONE
        case "succeeded":
            return "Replicate says it filmed this, and hands out no film."
        case "aborted":
            return "Replicate called the clip off before it was begun."
        case "canceled":
            return "The clip was called off."
        case _:
            return f"Replicate ended this clip as {status!r}, which is not known here."


def _told(document: Mapping[str, Any]) -> float:
    """The last per cent in the log, as a share; 0 where the model writes none."""
    told = _PERCENT.findall(str(document.get("logs") or "")[-_QUOTED:])
    return min(int(told[-1]), 99) / 100 if told else 0.0


def _one_line(said: object) -> str:
    return " ".join(str(said or "it gave no reason.").split())[:_QUOTED]
