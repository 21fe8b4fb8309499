"""Takes: a filmed clip becomes one, with its pictures, and is kept."""

from pathlib import Path
from typing import Any
from uuid import uuid4

from genads_desktop.domain.cost import Money
from genads_desktop.domain.media import MediaRef
from genads_desktop.domain.scene import Take
from genads_desktop.ports.errors import MediaError
from genads_desktop.services.generation.shots import Shot
from genads_desktop.services.generation.studio import Studio, drafts_of

_NOTHING = Money.zero()
_PICTURES = ("poster", "filmstrip")


class Takes:
    """Keeps clips as takes."""

    def __init__(self, studio: Studio) -> None:
        self._studio = studio

    async def keep(self, clip: Path, shot: Shot, frames: int) -> dict[str, Any]:
        """Keep a normalised clip and its pictures; return what a step remembers of it.

        Raise `MediaError` when it is not `frames` long.
        """
        facts = await self._studio.renderer.index(clip)
        if facts.frames < frames:
            raise MediaError(
                f"The take came out {facts.frames} frames long, {frames} are needed. "
                "Nothing was kept; try again."
            )
        prefix = drafts_of(shot.project, shot.variation.index)
        media = await self._studio.storage.keep(clip, prefix, f"{shot.scene.scene_id}-take")
        return {
            "takeId": uuid4().hex,
            "media": media.model_dump(mode="json"),
            **await self._pictures(clip, shot, prefix),
            "frames": facts.frames,
            "madeAt": self._studio.now().isoformat(),
        }

    def is_here(self, made: dict[str, Any]) -> bool:
        return self._studio.storage.holds(MediaRef.model_validate(made["media"]))

    async def _pictures(self, clip: Path, shot: Shot, prefix: str) -> dict[str, Any]:
        """Keep a poster and a filmstrip beside the take."""
        scene = shot.scene
        middle = scene.in_frame + scene.frames // 2
        made = await self._studio.renderer.take_pictures(clip, middle, clip.parent)
        kept = {}
        for name in _PICTURES:
            stem = f"{scene.scene_id}-{name}"
            media = await self._studio.storage.keep(getattr(made, name), prefix, stem)
            kept[name] = media.model_dump(mode="json")
        return kept


def take_from(
    made: dict[str, Any],
    *,
    fingerprint: str,
    provider: str,
    model: str = "",
    cost: Money | None = _NOTHING,
    original: MediaRef | None = None,
    has_sound: bool = False,
    source: str = "",
) -> Take:
    """Return the take of what `Takes.keep` made."""
    return Take(
        take_id=made["takeId"],
        media=MediaRef.model_validate(made["media"]),
        fingerprint=fingerprint,
        provider=provider,
        model=model,
        frames=made["frames"],
        made_at=made["madeAt"],
        cost=cost,
        original=original,
        has_sound=has_sound,
        source=source,
        **{name: MediaRef.model_validate(made[name]) for name in _PICTURES if name in made},
    )
