"""Trained models that may help when the border model is not enough: only those on this disk."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

MODELS = ("birefnet-general-lite", "isnet-general-use", "u2netp")
"""In order of preference. Named always: rembg's own choice needs a paid licence and a download."""
CUSTOM = "u2net_custom"
CUSTOM_VARIABLE = "GENADS_REMBG_MODEL"


@dataclass(frozen=True, slots=True)
class TrainedModel:
    """A rembg session by name, and its weights."""

    name: str
    path: Path


def find_model(environ: Mapping[str, str], custom: Path | None = None) -> TrainedModel | None:
    """Find weights where rembg keeps them; a file named in the environment comes first."""
    named = custom or _path(environ, CUSTOM_VARIABLE)
    if named is not None and named.is_file():
        return TrainedModel(CUSTOM, named.resolve())
    places = ((name, place) for name in MODELS for place in _places(name, environ))
    return next((TrainedModel(name, place) for name, place in places if place.is_file()), None)


def model_environment(model: TrainedModel, environ: Mapping[str, str]) -> dict[str, str]:
    """Make an environment in which rembg finds this file and does not compile anything."""
    changed = {**environ, "NUMBA_DISABLE_JIT": "1"}
    if model.name == CUSTOM:
        changed.pop("U2NET_HOME", None)
        changed["REMBG_HOME"] = str(model.path.parent)
    return changed


def _places(name: str, environ: Mapping[str, str]) -> tuple[Path, ...]:
    """The two places rembg looks in: a folder a model, and the older flat one."""
    data = _path(environ, "XDG_DATA_HOME")
    flat = _path(environ, "U2NET_HOME") or (data or Path.home()) / ".u2net"
    home = _path(environ, "U2NET_HOME") or _path(environ, "REMBG_HOME")
    home = home or (data / "rembg" if data else Path.home() / ".rembg")
    return home / "models" / name / f"{name}.onnx", flat / f"{name}.onnx"


def _path(environ: Mapping[str, str], variable: str) -> Path | None:
    value = environ.get(variable, "").strip()
    return Path(value).expanduser() if value else None
