"""The edits a model may answer with: the schema of the `Edit` union, without what only a person does."""

from collections.abc import Iterator, Mapping
from typing import Annotated, Any

from pydantic import ConfigDict, Field

from genads_desktop.domain.edit import Edit
from genads_desktop.domain.record import Record

ONLY_A_PERSON = frozenset(
    {
        "ChangeEngine",
        "ChangeClipSound",
        "ChooseTake",
        "ChooseTrack",
        "SelectVariation",
        "AnnotateVariation",
        "BranchVariation",
        "RenameVariation",
    }
)
"""Choices, notes, and what a scene is paid with."""
MADE_LATER = {"Scene": ("takes", "selectedTakeId", "engine", "clipSound")}
"""Fields that are results."""


class EditsAnswer(Record):
    """What a sentence was read as."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    edits: Annotated[tuple[Edit, ...], Field(max_length=60)]
    not_understood: Annotated[tuple[str, ...], Field(max_length=20)]


def edits_schema() -> dict[str, Any]:
    """The JSON schema of `EditsAnswer`, as a model gets to see it."""
    schema = EditsAnswer.model_json_schema()
    definitions: dict[str, Any] = schema["$defs"]
    for name, fields in MADE_LATER.items():
        for field in fields:
            definitions[name]["properties"].pop(field, None)
    items = schema["properties"]["edits"]["items"]
    items["oneOf"] = [each for each in items["oneOf"] if _target(each) not in ONLY_A_PERSON]
    items.pop("discriminator", None)
    used = _reachable(schema["properties"], definitions)
    schema["$defs"] = {name: body for name, body in definitions.items() if name in used}
    return schema


def _reachable(node: Any, definitions: Mapping[str, Any]) -> set[str]:
    found: set[str] = set()
    waiting = list(_targets(node))
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting.extend(_targets(definitions[name]))
    return found


def _targets(node: Any) -> Iterator[str]:
    if isinstance(node, Mapping):
        if "$ref" in node:
            yield _target(node)
        for value in node.values():
            yield from _targets(value)
    elif isinstance(node, list):
        for value in node:
            yield from _targets(value)


def _target(node: Mapping[str, Any]) -> str:
    return str(node["$ref"]).rsplit("/", 1)[-1]
