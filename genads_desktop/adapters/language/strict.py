"""JSON schemas as every strict server takes them.

Strict servers want every property required and no others, and take `anyOf` only. Azure and older
models refuse limits, patterns, defaults and titles; so limits are said in words, in the description.
"""

from collections.abc import Iterator, Mapping
from typing import Any

KEPT = frozenset({"type", "enum", "description"})


def strict(schema: Mapping[str, Any]) -> dict[str, Any]:
    """The same schema in the form that strict servers take."""
    if "$ref" in schema:
        return {"$ref": schema["$ref"]}
    found: dict[str, Any] = {name: value for name, value in schema.items() if name in KEPT}
    if "const" in schema:
        found["enum"] = [schema["const"]]
    if variants := schema.get("anyOf") or schema.get("oneOf"):
        found["anyOf"] = [strict(each) for each in variants]
    if "items" in schema:
        found["items"] = strict(schema["items"])
    if "properties" in schema:
        found["properties"] = {name: strict(each) for name, each in schema["properties"].items()}
        found["required"] = list(schema["properties"])
        found["additionalProperties"] = False
    if "$defs" in schema:
        found["$defs"] = {name: strict(each) for name, each in schema["$defs"].items()}
    if limits := " ".join(_limits(schema)):
        found["description"] = f"{found.get('description', '')} {limits}".strip()
    return found


def _limits(schema: Mapping[str, Any]) -> Iterator[str]:
    low = schema.get("minimum", schema.get("exclusiveMinimum"))
    high = schema.get("maximum", schema.get("exclusiveMaximum"))
    if low is not None or high is not None:
        yield _range("From", low, high)
    if "minItems" in schema or "maxItems" in schema:
        yield _range("Entries: from", schema.get("minItems"), schema.get("maxItems"))
    if "maxLength" in schema:
        yield f"At most {schema['maxLength']} characters."
    if "pattern" in schema:
        yield f"Matches {schema['pattern']}."


def _range(word: str, low: Any, high: Any) -> str:
    if low is None:
        return f"{word} any to {high}."
    return f"{word} {low}." if high is None else f"{word} {low} to {high}."
