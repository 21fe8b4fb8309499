"""Column types that mean the same in SQLite and in Postgres."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, DateTime, Dialect, String, TypeDecorator, Uuid
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.types import TypeEngine

from genads_desktop.domain.timestamp import utc_text

SQLITE = "sqlite"

GUID = Uuid(as_uuid=False).with_variant(String(36), SQLITE)
"""Text in Python; `uuid` in Postgres, 36 characters with dashes in SQLite."""

DOCUMENT = JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql")


class UtcDateTime(TypeDecorator[str]):
    """A moment as `utc_text`: `timestamptz` in Postgres, the text itself in SQLite."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        text = dialect.name == SQLITE
        return dialect.type_descriptor(String(32) if text else DateTime(timezone=True))

    def process_bind_param(self, value: str | None, dialect: Dialect) -> Any:
        if value is None:
            return None
        moment = datetime.fromisoformat(value)
        return utc_text(moment) if dialect.name == SQLITE else moment

    def process_result_value(self, value: Any, _dialect: Dialect) -> str | None:
        return utc_text(value) if isinstance(value, datetime) else value
