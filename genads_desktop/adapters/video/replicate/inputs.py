"""The inputs of a model at Replicate, in its own words.

Our words: `prompt`, `seconds`, `frames` and `frame_rate`, `ratio`, `resolution`, `seed`, `negative_prompt`,
`audio`, `first_frame`, `references`. A card's `inputs` says what the model calls them. A word the card does
not name is sent as it is when every model knows it, or when the card says that this one can do it.
"""

import base64
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from genads_desktop.adapters.video.pictures import MIME
from genads_desktop.domain.model_card import ModelCard
from genads_desktop.ports.remote import RequestDocument

FRAME_RATE = 16
"""Frames a second of models whose length is counted in frames."""


def input_of(
    card: ModelCard, request: RequestDocument, references: Sequence[bytes], first: bytes | None
) -> dict[str, Any]:
    """Everything that is sent as the input of a prediction."""
    pictures: dict[str, Any] = {}
    if references:
        pictures["references"] = [data_uri(picture) for picture in references]
    if first is not None:
        pictures["first_frame"] = data_uri(first)
    return dict(_named(card, {**_settings(request), **pictures}))


def plain_input_of(card: ModelCard, request: RequestDocument) -> dict[str, Any]:
    """The part of the input that is not a picture: enough to know a prediction by."""
    return dict(_named(card, _settings(request)))


def data_uri(picture: bytes) -> str:
    return f"data:{MIME};base64,{base64.b64encode(picture).decode()}"


def _settings(request: RequestDocument) -> dict[str, Any]:
    seconds = request["seconds"]
    known = {
        "prompt": request["prompt"],
        "seconds": int(seconds) if float(seconds).is_integer() else seconds,
        "frames": round(seconds * FRAME_RATE),
        "frame_rate": FRAME_RATE,
        "ratio": request["ratio"],
        "resolution": request["resolution"],
        "seed": request.get("seed"),
        "negative_prompt": request.get("negativePrompt"),
        "audio": request["audio"],
    }
    return {word: value for word, value in known.items() if value not in {None, ""}}


def _named(card: ModelCard, values: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for word, value in values.items():
        name = card.inputs.get(word, _usual_name(card, word))
        if name:
            yield name, value


def _usual_name(card: ModelCard, word: str) -> str:
    """What models mostly call it; empty for what this one has no input for."""
    match word:
        case "prompt" | "seed" | "negative_prompt":
            return word
        case "resolution" if card.resolution:
            return "resolution"
        case "seconds" if "frames" not in card.inputs:
            return "duration"
        case "first_frame":
            return "image"
        case "references":
            return "reference_images"
        case _:
            return ""
