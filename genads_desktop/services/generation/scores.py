"""What a variation's score would be now: by whom, for how long, and which of its tracks already are it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from genads_desktop.domain.ad_project import AdProject, Variation
from genads_desktop.domain.cost import Quote
from genads_desktop.domain.fingerprint import score_fingerprint
from genads_desktop.domain.media import MediaRef
from genads_desktop.domain.music import Track
from genads_desktop.domain.timeline import cuts, end_card_frame
from genads_desktop.ports.music import Composer, RemoteComposer, ScoreRequest
from genads_desktop.services.generation.documents import input_hash
from genads_desktop.services.generation.providers import Chain, Composers

ComposingChain: TypeAlias = Chain[Composer, RemoteComposer]


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """The score of one variation, with everything that decides how it comes out."""

    project: AdProject
    variation: Variation
    chain: ComposingChain

    @property
    def wanted(self) -> str:
        """The fingerprint of what the first choice would write."""
        if not self.chain.remote:
            return self.local_fingerprint
        return self.fingerprint(self.chain.remote[0])

    @property
    def local_fingerprint(self) -> str:
        return score_fingerprint(self.project, self.variation, self.chain.local.name)

    @property
    def fitting(self) -> tuple[Track, ...]:
        """The variation's tracks that are what it asks for, in nobody's place."""
        wanted = self.wanted
        return tuple(
            track
            for track in self.variation.music.tracks
            if track.fingerprint == wanted and track.fallback_for is None
        )

    def fingerprint(self, composer: RemoteComposer) -> str:
        """The fingerprint of a provider's score, which does not follow the cuts."""
        return score_fingerprint(self.project, self.variation, composer.name, follows_cuts=False)

    @property
    def request(self) -> ScoreRequest:
        project, variation = self.project, self.variation
        return ScoreRequest(
            spec=variation.music.spec,
            gender=project.perfume.gender,
            style=project.style.style,
            seed=variation.seed,
            frames=variation.frames,
            cuts=cuts(variation.scenes),
            end_card=end_card_frame(variation.scenes),
        )

    def quote(self, composer: RemoteComposer) -> Quote:
        """What having the score made once may cost at most."""
        return composer.quote(composer.request(self.request))

    def source(self, composer: RemoteComposer) -> str:
        """Name what a provider is asked for."""
        return input_hash(composer.name, dict(composer.request(self.request)))

    def paid_before(
        self, composer: RemoteComposer, holds: Callable[[MediaRef], bool]
    ) -> MediaRef | None:
        """Music that was paid for and is just what would be asked for."""
        known = [track for track in self.variation.music.tracks if track.original and track.source]
        if not known:
            return None
        source = self.source(composer)
        fitting = (track.original for track in known if track.source == source)
        return next((each for each in fitting if each and holds(each)), None)


def score_of(project: AdProject, variation: Variation, composers: Composers) -> Score:
    """Raise `ProviderNotConfiguredError` when the music asks for a composer that is not here."""
    wanted = variation.music.spec.engine or composers.local.name
    return Score(project=project, variation=variation, chain=composers.chain(wanted))
