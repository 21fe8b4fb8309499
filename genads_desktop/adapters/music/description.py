"""The words for composers that take a prompt, from the same data the local score is written with."""

from genads_desktop.adapters.music.synth.palette import palette
from genads_desktop.domain.scene import FPS
from genads_desktop.ports.music import ScoreRequest

_MODES = {"m": "minor", "": "major"}
_LEVELS = ("very low", "low", "moderate", "high", "very high")
_TONES = ("dark", "soft", "balanced", "bright", "brilliant")


def describe(request: ScoreRequest) -> str:
    """Tell in words what the score should be: gender, style, mood, tempo, length and where it resolves."""
    colours = palette(request.gender, request.style)
    seconds = request.frames / FPS
    sentences = [
        f"Instrumental score for a {request.gender} perfume film, {seconds:.0f} seconds, no vocals",
        f"Character: {', '.join(colours.gender.words)}",
        f"Style: {', '.join(colours.style.words)}",
        *([f"Mood: {request.spec.mood.strip().rstrip('.')}"] if request.spec.mood.strip() else []),
        f"{colours.gender.tempo * request.spec.tempo:.0f} BPM in {_key(colours.gender.final)}",
        f"Energy {_word(request.spec.energy, _LEVELS)}, tone {_word(request.spec.brightness, _TONES)}",
        _ending(request),
    ]
    return ". ".join(sentences) + "."


def lasting(description: str, seconds: float) -> str:
    """The description for who is told the length in words only."""
    return f"{description} The whole piece lasts about {seconds:g} seconds."


def _key(final: str) -> str:
    root, mode = (final[:-1], "m") if final.endswith("m") else (final, "")
    return f"{root} {_MODES[mode]}"


def _word(share: float, words: tuple[str, ...]) -> str:
    return words[min(len(words) - 1, int(share * len(words)))]


def _ending(request: ScoreRequest) -> str:
    if request.end_card is None:
        return "It resolves gently and fades to silence"
    return f"Tension resolves at {request.end_card / FPS:.1f} seconds, then a long natural decay to silence"
