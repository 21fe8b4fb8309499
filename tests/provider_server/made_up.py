"""An answer that fits a JSON schema, for tests that do not care what it says."""

from collections.abc import Mapping
from typing import Any


def example(schema: Mapping[str, Any]) -> Any:
    """The plainest value the schema allows."""
    return _Examples(schema.get("$defs", {})).of(schema)


class _Examples:
    def __init__(self, definitions: Mapping[str, Any]) -> None:
        self._definitions = definitions

    def of(self, schema: Mapping[str, Any]) -> Any:
        match schema:
            case {"$ref": str(name)}:
                return self.of(self._definitions[name.rsplit("/", 1)[-1]])
            case {"const": value}:
                return value
            case {"enum": [first, *_]}:
                return first
            case {"anyOf": [first, *_]} | {"oneOf": [first, *_]} | {"allOf": [first, *_]}:
                return self.of(first)
            case {"type": [str(kind), *_]}:
                return self.of({**schema, "type": kind})
            case _:
                return self._plain(schema)

    def _plain(self, schema: Mapping[str, Any]) -> Any:
        match schema.get("type"):
            case "object":
                fields = schema.get("properties", {})
                return {name: self.of(field) for name, field in fields.items()}
            case "array":
                return [self.of(schema["items"])] * max(1, schema.get("minItems", 1))
            case "integer" | "number":
                return schema.get("minimum", schema.get("exclusiveMinimum", 0) + 1)
            case "boolean":
                return False
            case "null":
                return None
            case _:
                return "made up".ljust(schema.get("minLength", 0), ".")
