"""A reader of guidelines that says what it was told to say."""

from genads_desktop.ports.guidelines import (
    ColourFound,
    GuidelinesReading,
    TypefaceFound,
    WordKind,
    WordsFound,
)

FOUND = GuidelinesReading(
    colours=(
        ColourFound(colour="#c9a35b", share=0.2, likely=True),
        ColourFound(colour="#ffffff", share=0.7, likely=False),
    ),
    typefaces=(
        TypefaceFound(family="Inter", share=0.8),
        TypefaceFound(family="Cormorant Garamond", share=0.2),
    ),
    words=(
        WordsFound(text="Light that stays", kind=WordKind.TAGLINE),
        WordsFound(text="Quiet", kind=WordKind.VOICE),
        WordsFound(text="Never tilt the logo", kind=WordKind.DONT),
    ),
)


class FakeGuidelinesReader:
    def __init__(self, reading=FOUND):
        self.reading = reading
        self.failure = None
        self.read_files = []

    async def read(self, file):
        if self.failure:
            raise self.failure
        self.read_files.append(file)
        return self.reading
