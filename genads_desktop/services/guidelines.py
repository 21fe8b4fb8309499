"""Guidelines: a brand's own rules, read on this machine, confirmed by a person."""

from dataclasses import dataclass
from pathlib import Path

from genads_desktop.domain.brand import Brand
from genads_desktop.domain.errors import DomainError
from genads_desktop.domain.storage_keys import brand_prefix
from genads_desktop.ports.guidelines import GuidelinesReader, GuidelinesReading
from genads_desktop.ports.storage import MediaStorage
from genads_desktop.services.library import Library


class NoGuidelinesError(DomainError):
    """The brand has no guidelines yet."""

    def __init__(self) -> None:
        super().__init__("This brand has no guidelines yet. Drop a PDF or a picture of them here.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirmed:
    """What a person ticked. None leaves what the brand has."""

    palette: tuple[str, ...] = ()
    font_family: str | None = None
    tagline: str | None = None
    voice: tuple[str, ...] = ()
    dos: tuple[str, ...] = ()
    donts: tuple[str, ...] = ()


class Guidelines:
    """Keeps the file byte for byte, proposes what it says, and changes the brand only when told to."""

    def __init__(self, library: Library, storage: MediaStorage, reader: GuidelinesReader) -> None:
        self._library = library
        self._storage = storage
        self._reader = reader

    async def take_in(self, brand_id: str, file: Path) -> GuidelinesReading:
        """Read a file and keep it with the brand. Raise `MediaError`; nothing is kept then."""
        reading = await self._reader.read(file)
        kept = await self._storage.keep(file, brand_prefix(brand_id), "guidelines")
        await self._library.change_brand(brand_id, lambda now: now.replace(guidelines=kept))
        return reading

    async def read_again(self, brand_id: str) -> GuidelinesReading:
        """Read the brand's guidelines once more. Raise `NoGuidelinesError` and `MediaError`."""
        brand = await self._library.brand(brand_id)
        if brand.guidelines is None:
            raise NoGuidelinesError
        return await self._reader.read(self._storage.path(brand.guidelines))

    async def confirm(self, brand_id: str, confirmed: Confirmed) -> Brand:
        """Make what a person ticked the brand's own."""
        return await self._library.change_brand(brand_id, lambda now: _with(now, confirmed))


def _with(brand: Brand, confirmed: Confirmed) -> Brand:
    return brand.replace(
        palette=confirmed.palette or brand.palette,
        font_family=confirmed.font_family or brand.font_family,
        tagline=brand.tagline if confirmed.tagline is None else confirmed.tagline,
        voice=confirmed.voice or brand.voice,
        dos=confirmed.dos or brand.dos,
        donts=confirmed.donts or brand.donts,
    )
