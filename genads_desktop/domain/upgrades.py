"""Upgrades: reading documents written by earlier versions.

Version 0 is the web system's `campaign_json`, which has no `schemaVersion`: one list of scenes with
seconds, prompts and one overlay text each.
"""

from collections.abc import Callable, Mapping
from typing import Any

from pydantic import ValidationError

from genads_desktop.domain.ad_project import SCHEMA_VERSION, AdProject
from genads_desktop.domain.errors import BrokenDocumentError, NewerDocumentError
from genads_desktop.domain.scene import FPS, MAX_SCENE_FRAMES, MIN_SCENE_FRAMES, ShotType

Document = dict[str, Any]

_WEB_STYLE = "gold_luxe"
_WEB_ACCENT = "#d9a441"
_WEB_WORDS = 6


def read_project(document: Mapping[str, Any]) -> AdProject:
    """Read a stored document, upgraded step by step to this version.

    Raise `NewerDocumentError` for one from a newer version, `BrokenDocumentError` for anything else
    that cannot be understood. The document itself is never changed.
    """
    upgraded: Document = dict(document)
    version = upgraded.get("schemaVersion", 0)
    if not isinstance(version, int) or version < 0:
        raise BrokenDocumentError("This campaign's document has no readable version.")
    if version > SCHEMA_VERSION:
        raise NewerDocumentError(version, SCHEMA_VERSION)
    for step in range(version, SCHEMA_VERSION):
        upgraded = _upgraded(upgraded, step)
    try:
        return AdProject.model_validate(upgraded)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        raise BrokenDocumentError(
            f"This campaign's document cannot be read: {first['msg']} ({place}). Nothing was changed."
        ) from error


def _upgraded(document: Document, step: int) -> Document:
    try:
        return _STEPS[step](document)
    except (AttributeError, KeyError, OverflowError, TypeError, ValueError) as error:
        raise BrokenDocumentError(
            f"This campaign's document cannot be read: it is not what version {step} wrote. Nothing "
            "was changed."
        ) from error


def _from_web(document: Document) -> Document:
    brand = document.get("brand") or {}
    name = (
        document.get("perfume_name")
        or document.get("perfumeName")
        or brand.get("name")
        or "Perfume"
    )
    scenes = [
        _web_scene(number, scene) for number, scene in enumerate(document.get("scenes") or [], 1)
    ]
    seconds = round(sum(scene["frames"] for scene in scenes) / FPS)
    style = document.get("selected_style") or _WEB_STYLE
    variation = {"index": 0, "approach": "cinematic", "seed": 1000, "scenes": scenes}
    return {
        "schemaVersion": 1,
        "projectId": str(document.get("projectId") or document.get("project_id") or "imported"),
        "brief": {
            "creativePrompt": str(document.get("creative_prompt") or document.get("brief") or ""),
            "selectedStyle": style,
            "targetDuration": min(60, max(15, seconds)),
        },
        "brand": {"name": str(brand.get("name") or "Brand")[:100]},
        "perfume": {"name": str(name)[:200]},
        "style": {"style": style, "accent": _WEB_ACCENT},
        "variations": [variation] if scenes else [],
    }


def _web_scene(number: int, scene: Mapping[str, Any]) -> Document:
    frames = round(float(scene.get("duration") or 5) * FPS)
    shot = str(scene.get("shot_type") or scene.get("shotType") or "")
    prompt = (
        scene.get("backgroundPrompt") or scene.get("background_prompt") or scene.get("description")
    )
    return {
        "sceneId": str(scene.get("sceneId") or scene.get("id") or f"scene_{number}"),
        "role": "hook" if number == 1 else "build",
        "shot": shot if shot in set(ShotType) else "aesthetic_broll",
        "prompt": str(prompt or "The bottle in soft light."),
        "frames": min(MAX_SCENE_FRAMES, max(MIN_SCENE_FRAMES, frames)),
        "placement": {} if scene.get("use_product", scene.get("useProduct", True)) else None,
        "overlay": _web_overlay(scene.get("overlay")),
    }


def _web_overlay(overlay: Mapping[str, Any] | None) -> Document | None:
    text = str((overlay or {}).get("text") or "").strip()
    if not text:
        return None
    words = text.split()
    lines = [" ".join(words[at : at + _WEB_WORDS]) for at in range(0, len(words), _WEB_WORDS)][:3]
    return {"lines": [{"text": line} for line in lines]}


_STEPS: tuple[Callable[[Document], Document], ...] = (_from_web,)
