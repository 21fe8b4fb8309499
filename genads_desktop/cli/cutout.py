"""`genads cutout`: frees the bottle from its photo, and says which way it took."""

import asyncio
import shutil
import tempfile
from pathlib import Path
from typing import Annotated, Any

import typer

from genads_desktop.bootstrap.parts import open_cutouts
from genads_desktop.cli.exits import print_json, say
from genads_desktop.cli.options import AsJson
from genads_desktop.ports.cutout import CutoutResult
from genads_desktop.services.delivery import check_folder

Photo = Annotated[
    Path, typer.Argument(exists=True, dir_okay=False, help="The photo of the bottle.")
]
Second = Annotated[
    Path | None,
    typer.Argument(
        exists=True,
        dir_okay=False,
        help="The same shot on the opposite ground, light or dark: exact glass.",
    ),
]
Target = Annotated[Path, typer.Option("--out", dir_okay=False, help="The PNG to write.")]


def cutout(
    *,
    photo: Photo,
    second: Second = None,
    out: Target = Path("cutout.png"),
    as_json: AsJson = False,
) -> None:
    """Free the bottle from its photo. A second photo on the opposite ground makes glass exact."""
    check_folder(out.resolve().parent)
    document = asyncio.run(_cut_out(photo, second, out.resolve()))
    if as_json:
        print_json(document)
    else:
        say(document["reason"])
        for warning in document["warnings"]:
            say(f"Note: {warning}")
        say(f"{document['path']}   (quality {document['quality']:.2f}, {document['mode']})")


async def _cut_out(photo: Path, second: Path | None, target: Path) -> dict[str, Any]:
    with tempfile.TemporaryDirectory(prefix="genads-") as folder:
        result = await open_cutouts().cut_out(photo, second, Path(folder))
        _move(result.image, target)
        glass = target.with_name(f"{target.stem}_glass.png") if result.glass else None
        if result.glass and glass:
            _move(result.glass, glass)
    return _document(result, target, glass)


def _move(source: Path, target: Path) -> None:
    part = target.with_name(f".{target.name}.part")
    shutil.copyfile(source, part)
    part.replace(target)


def _document(result: CutoutResult, target: Path, glass: Path | None) -> dict[str, Any]:
    return {
        "ok": True,
        "path": str(target),
        "glass": str(glass) if glass else None,
        "mode": result.mode.value,
        "method": result.method,
        "quality": round(result.quality, 3),
        "reason": result.reason,
        "warnings": list(result.warnings),
        "width": result.width,
        "height": result.height,
        "seconds": round(result.seconds, 2),
    }
