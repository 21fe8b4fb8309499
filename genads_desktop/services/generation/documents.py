"""JSON as the ledger keeps it: the hash of a step's inputs, and results that look the same when read again."""

import hashlib
import json
from typing import Any


def input_hash(*inputs: Any) -> str:
    """SHA-256 of the inputs as canonical JSON. Raise `TypeError` for what is not JSON, such as a path."""
    text = json.dumps(
        inputs, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
    )
    return hashlib.sha256(text.encode()).hexdigest()


def as_stored(result: Any) -> Any:
    """Return the result as it will be read back, so that a first run and a resumed one see the same."""
    return json.loads(json.dumps(result, allow_nan=False))
