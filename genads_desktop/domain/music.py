"""Music: what the score should be, and the tracks made of it."""

from enum import StrEnum
from typing import Annotated, Self

from pydantic import Field

from genads_desktop.domain.cost import Money
from genads_desktop.domain.media import MediaRef, Share
from genads_desktop.domain.record import Record


class Gender(StrEnum):
    """Who the perfume is for; it shapes the music and the words. `perfumes.perfume_gender`."""

    MASCULINE = "masculine"
    FEMININE = "feminine"
    UNISEX = "unisex"


class MusicSpec(Record):
    """What the score should be. Its length and its cues come from the timeline."""

    mood: str = ""
    """Free words, for providers that take a prompt."""
    energy: Share = 0.5
    brightness: Share = 0.5
    tempo: Annotated[float, Field(ge=0.5, le=2)] = 1.0
    """Against the tempo of gender and style."""
    muted: bool = False
    engine: Annotated[str, Field(min_length=1, max_length=40)] | None = None
    """Who writes it: a composer's name or `auto`. None is this machine's own, which costs nothing."""


class Track(Record):
    """One score made for the ad. Tracks are added and chosen, never changed."""

    track_id: str
    media: MediaRef
    fingerprint: str
    provider: str
    model: str = ""
    cost: Money | None = Money.zero()
    """None when it was paid for and nobody knows the price."""
    original: MediaRef | None = None
    """The music as a provider made it, before it was cut and levelled."""
    source: str = ""
    """What the provider was asked for, as a hash."""
    fallback_for: str | None = None
    """The composer that should have written this, when another stood in."""


class Music(Record):
    """The score of a variation."""

    spec: MusicSpec = MusicSpec()
    tracks: tuple[Track, ...] = ()
    selected_track_id: str | None = None

    @property
    def selected_track(self) -> Track | None:
        return next((t for t in self.tracks if t.track_id == self.selected_track_id), None)

    def with_track(self, track: Track) -> Self:
        """Add a track, once, and select it."""
        known = any(old.track_id == track.track_id for old in self.tracks)
        tracks = self.tracks if known else (*self.tracks, track)
        return self.replace(tracks=tracks, selected_track_id=track.track_id)
