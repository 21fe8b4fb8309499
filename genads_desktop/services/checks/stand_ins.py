"""Engines that stood in for others: said wherever an ad is shown or delivered, since it is not what was asked for."""

from collections.abc import Iterator

from genads_desktop.domain.ad_project import FinishedAd, Variation
from genads_desktop.domain.checks import Check


def stand_ins(variation: Variation) -> Iterator[str]:
    """Say of every scene, and of the music, when another engine made it than the one asked for."""
    for number, scene in enumerate(variation.scenes, start=1):
        take = scene.selected_take
        if take is not None and take.fallback_for:
            yield f"Scene {number} was filmed by {take.provider}, standing in for {take.fallback_for}."
    track = variation.music.selected_track
    if track is not None and track.fallback_for:
        yield f"The music is by {track.provider}, standing in for {track.fallback_for}."


def stand_in_checks(ad: FinishedAd, variation: Variation) -> tuple[Check, ...]:
    """One check that does not pass for a film with stand-ins in it; none for any other."""
    if not ad.has_fallback:
        return ()
    found = " ".join(stand_ins(variation)) or "Another engine stood in when this film was made."
    return (
        Check(
            name="engines",
            title="Engines",
            passed=False,
            found=found,
            wanted="every scene, and the music, by the engine asked for",
            advice="Bring the variation up to date when the engine can be reached again.",
        ),
    )
