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


class Track(Record):
    """One score made for the ad. Tracks are added and chosen, never changed."""

    track_id: str
    media: MediaRef
    fingerprint: str
    provider: str
    model: str = ""
    cost: Money = Money.zero()


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
