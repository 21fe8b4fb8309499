"""Filming: gives every scene a fresh take."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any
from uuid import uuid4

from genads_desktop.domain.ad_project import AdProject, Variation
from genads_desktop.domain.fingerprint import take_fingerprint
from genads_desktop.domain.media import MediaRef
from genads_desktop.domain.scene import Scene, SceneRole, Take
from genads_desktop.ports.errors import MediaError
from genads_desktop.ports.video import FilmRequest, Picture, ProductPicture, SceneFilmer
from genads_desktop.services.generation.events import StepReused
from genads_desktop.services.generation.run import Run
from genads_desktop.services.generation.step_keys import StepKey, StepKind
from genads_desktop.services.generation.studio import Studio, drafts_of
from genads_desktop.services.project_session import ProjectSession

_PICTURES = ("poster", "filmstrip")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shoot:
    """One scene to film, with everything that decides how it comes out."""

    project: AdProject
    variation: Variation
    scene: Scene
    engine: SceneFilmer

    @property
    def key(self) -> str:
        return str(StepKey(StepKind.TAKE, self.variation.index, self.scene.scene_id))

    @property
    def wanted(self) -> str:
        """The fingerprint of a fresh take."""
        return take_fingerprint(
            self.project,
            self.variation,
            self.scene,
            self.engine.name,
            renders_text=self.engine.capabilities.renders_text,
        )

    @property
    def prefix(self) -> str:
        return drafts_of(self.project, self.variation.index)


class Filming:
    """Films scenes with the engine each of them asks for."""

    def __init__(self, studio: Studio) -> None:
        self._studio = studio

    async def take_of(
        self, run: Run, session: ProjectSession, variation: Variation, scene: Scene
    ) -> Take:
        """Return the scene's fresh take, made now if there is none. A new take is kept at once."""
        project = session.project
        engine = self._studio.engines.choose(scene.engine or project.brief.engine)
        shoot = _Shoot(project=project, variation=variation, scene=scene, engine=engine)
        take = self._take_at_hand(shoot)
        if take is None:
            take = await self._new_take(run, shoot)
        else:
            run.report(StepReused(shoot.key))
        if take != scene.selected_take:
            session.add(lambda now: now.with_take(scene.scene_id, take))
        return take

    def request(
        self,
        project: AdProject,
        variation: Variation,
        scene: Scene,
        *,
        picture: Picture | None = None,
    ) -> FilmRequest:
        """Say everything an engine on this machine needs to film the scene, as large as the studio's films."""
        storage = self._studio.storage
        logo = project.brand.logo
        return FilmRequest(
            scene=scene,
            style=project.style,
            seed=variation.seed,
            product=self._product(project),
            logo=storage.path(logo) if logo and scene.shows_logo else None,
            picture=picture or self._studio.picture,
            last=scene.role == SceneRole.END_CARD,
        )

    def _product(self, project: AdProject) -> ProductPicture | None:
        cutout = project.product_asset.cutout
        if cutout is None:
            return None
        storage = self._studio.storage
        return ProductPicture(
            mode=cutout.mode,
            image=storage.path(cutout.image),
            glass=storage.path(cutout.glass) if cutout.glass else None,
        )

    def _take_at_hand(self, shoot: _Shoot) -> Take | None:
        """The selected take if it still fits, else any earlier one that fits again."""
        scene, wanted = shoot.scene, shoot.wanted
        fitting = [
            take
            for take in scene.takes
            if take.fingerprint == wanted
            and take.frames >= scene.film_frames
            and self._studio.storage.holds(take.media)
        ]
        return scene.selected_take if scene.selected_take in fitting else next(iter(fitting), None)

    async def _new_take(self, run: Run, shoot: _Shoot) -> Take:
        made = await run.step(
            shoot.key,
            partial(self._film, run, shoot),
            shoot.wanted,
            shoot.scene.film_frames,
            still_good=self._media_is_here,
        )
        return Take(
            take_id=made["takeId"],
            media=MediaRef.model_validate(made["media"]),
            fingerprint=shoot.wanted,
            provider=shoot.engine.name,
            frames=made["frames"],
            made_at=made["madeAt"],
            **{name: MediaRef.model_validate(made[name]) for name in _PICTURES if name in made},
        )

    async def _film(self, run: Run, shoot: _Shoot, _wanted: str, frames: int) -> dict[str, Any]:
        request = self.request(shoot.project, shoot.variation, shoot.scene)
        with self._studio.bench() as folder:
            clip = folder / "take.mp4"
            await shoot.engine.film(request, clip, run.progress(shoot.key))
            facts = await self._studio.renderer.index(clip)
            if facts.frames < frames:
                raise MediaError(
                    f"The take came out {facts.frames} frames long, {frames} are needed. "
                    "Nothing was kept; try again."
                )
            stem = f"{shoot.scene.scene_id}-take"
            media = await self._studio.storage.keep(clip, shoot.prefix, stem)
            pictures = await self._pictures(clip, shoot, folder)
        return {
            "takeId": uuid4().hex,
            "media": media.model_dump(mode="json"),
            **pictures,
            "frames": facts.frames,
            "madeAt": self._studio.now().isoformat(),
        }

    async def _pictures(self, clip: Path, shoot: _Shoot, folder: Path) -> dict[str, Any]:
        """Keep a poster and a filmstrip beside the take."""
        scene = shoot.scene
        made = await self._studio.renderer.take_pictures(
            clip, scene.in_frame + scene.frames // 2, folder
        )
        kept = {}
        for name in _PICTURES:
            stem = f"{scene.scene_id}-{name}"
            media = await self._studio.storage.keep(getattr(made, name), shoot.prefix, stem)
            kept[name] = media.model_dump(mode="json")
        return kept

    def _media_is_here(self, made: dict[str, Any]) -> bool:
        return self._studio.storage.holds(MediaRef.model_validate(made["media"]))
