"""What a scene would be filmed as now: by whom, from which order, and which of its takes already show it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TypeAlias

from genads_desktop.domain.ad_project import AdProject, Variation
from genads_desktop.domain.cost import Money, Quote
from genads_desktop.domain.fingerprint import take_fingerprint
from genads_desktop.domain.media import Angle, CutoutMode, MediaRef
from genads_desktop.domain.scene import FPS, ClipSound, Placement, Scene, Take
from genads_desktop.ports.remote import RequestDocument
from genads_desktop.ports.video import RemoteFilmer, SceneFilmer, ShotOrder, TakeQuality
from genads_desktop.services.generation.documents import input_hash
from genads_desktop.services.generation.providers import Chain, Engines

FilmingChain: TypeAlias = Chain[SceneFilmer, RemoteFilmer]

FREE = Quote(at_most=Money.zero())


@dataclass(frozen=True, slots=True, kw_only=True)
class PaidClip:
    """A provider's clip as it came, and what having it costs this time."""

    original: MediaRef
    has_sound: bool
    cost: Money | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Shot:
    """One scene, with everything that decides how it comes out."""

    project: AdProject
    variation: Variation
    scene: Scene
    chain: FilmingChain
    quality: TakeQuality = TakeQuality.FINAL

    @property
    def wanted(self) -> tuple[str, ...]:
        """Fingerprints of what the first choice would film; that which it would film now comes first.

        Where drafts will do, a final does too.
        """
        if not self.chain.remote:
            return (self.local_fingerprint,)
        return self.fingerprints(self.chain.remote[0])

    @property
    def local_fingerprint(self) -> str:
        """The fingerprint of a take filmed on this machine."""
        able = self.chain.local.capabilities
        return self._fingerprint(
            self.chain.local.name, renders_text=able.renders_text, revision=able.revision
        )

    @property
    def opening_fingerprint(self) -> str:
        """The fingerprint of the picture a provider's clip begins with.

        How it is drawn now is no part of it, so that a clip that is on its way is not ordered again.
        """
        return self._fingerprint(self.chain.local.name)

    @property
    def fitting(self) -> tuple[Take, ...]:
        """The scene's takes that show what it asks for, long enough for it, in nobody's place."""
        long_enough = [
            take
            for take in self.scene.takes
            if take.frames >= self.scene.film_frames and take.fallback_for is None
        ]
        if not long_enough:
            return ()
        wanted = self.wanted
        return tuple(take for take in long_enough if take.fingerprint in wanted)

    @property
    def affordable(self) -> Iterator[RemoteFilmer]:
        """The providers of the chain, the first choice first; the others only where they cost no more."""
        most = None
        for engine in self.chain.remote:
            price = self.quote(engine).at_most
            if engine is self.chain.remote[0]:
                most = price
            elif price is None or most is None or price.amount > most.amount:
                continue
            yield engine

    def fingerprints(self, engine: RemoteFilmer) -> tuple[str, ...]:
        """Fingerprints of takes by a provider; that which it would film now comes first.

        Text is never part of them: captions are laid over by us.
        """
        final = self._fingerprint(engine.name)
        if self.quality == TakeQuality.FINAL or not self._has_drafts(engine):
            return (final,)
        return (self._fingerprint(f"{engine.name}:draft"), final)

    def order(
        self, engine: RemoteFilmer, quality: TakeQuality, first_frame: MediaRef | None = None
    ) -> ShotOrder:
        """Say what a provider is told.

        One that cannot show the product is told neither of it nor where it will stand, so that a
        bottle that is moved costs nothing.
        """
        scene, shows = self.scene, engine.capabilities.renders_product
        placement = scene.placement if shows or scene.placement is None else Placement()
        plain = scene.replace(clip_sound=ClipSound.OFF, overlay=None)
        told = plain.replace(takes=(), selected_take_id=None, placement=placement)
        return ShotOrder(
            scene=told,
            style=self.project.style,
            seed=self.variation.seed,
            quality=quality,
            product=self._product if shows and scene.shows_product else None,
            logo=self.project.brand.logo if scene.shows_logo else None,
            first_frame=first_frame,
        )

    def request(self, engine: RemoteFilmer, first_frame: MediaRef | None = None) -> RequestDocument:
        return engine.request(self.order(engine, self.quality, first_frame))

    def source(self, engine: RemoteFilmer) -> str:
        """Name what a provider is asked for, apart from how long: a clip that is long enough is trimmed."""
        asked = {name: value for name, value in self.request(engine).items() if name != "seconds"}
        return input_hash(engine.name, asked)

    def paid_before(
        self, engine: RemoteFilmer, holds: Callable[[MediaRef], bool]
    ) -> PaidClip | None:
        """A clip that was paid for and is just what would be asked for, long enough; it costs nothing now."""
        known = [take for take in self.scene.takes if take.original and take.source]
        if not known:
            return None
        source = self.source(engine)
        fitting = (
            PaidClip(original=take.original, has_sound=take.has_sound, cost=Money.zero())
            for take in known
            if take.source == source
            and take.frames >= self.scene.film_frames
            and take.original is not None
            and holds(take.original)
        )
        return next(fitting, None)

    def quote(self, engine: RemoteFilmer) -> Quote:
        """What filming the scene once may cost at most."""
        request = self.request(engine)
        price = engine.quote(request)
        longer = float(request.get("seconds", 0)) * FPS > self.scene.film_frames
        return price.replace(rounded_up=price.rounded_up or longer)

    def _has_drafts(self, engine: RemoteFilmer) -> bool:
        draft, final = (engine.request(self.order(engine, each)) for each in TakeQuality)
        return draft != final

    def _fingerprint(self, name: str, *, renders_text: bool = False, revision: str = "") -> str:
        return take_fingerprint(
            self.project,
            self.variation,
            self.scene,
            name,
            renders_text=renders_text,
            revision=revision,
        )

    @property
    def _product(self) -> MediaRef | None:
        """A picture of the bottle: the cut-out where that is a picture, else the photo."""
        asset = self.project.product_asset
        if asset.cutout is not None and asset.cutout.mode == CutoutMode.MATTE:
            return asset.cutout.image
        return asset.photos.get(Angle.FRONT)


def shot_of(project: AdProject, variation: Variation, scene: Scene, engines: Engines) -> Shot:
    """Say how a scene would be filmed. Of several providers, only those are asked whose clips are long enough.

    Raise `ProviderNotConfiguredError` when the scene asks for an engine that is not here.
    """
    chain = engines.chain(scene.engine or project.brief.engine)
    able = tuple(each for each in chain.remote if not is_too_long(scene, each))
    if able:
        chain = replace(chain, remote=able)
    return Shot(
        project=project, variation=variation, scene=scene, chain=chain, quality=engines.quality
    )


def is_too_long(scene: Scene, engine: RemoteFilmer) -> bool:
    """Tell whether no clip of the provider is long enough for the scene and the dissolve after it."""
    return engine.capabilities.max_duration < scene.film_frames / FPS
