"""What the repositories share: reading, changing and listing the rows of one table."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    RowMapping,
    Select,
    Table,
    delete,
    func,
    insert,
    select,
    update,
)
from sqlalchemy.exc import IntegrityError

from genads_desktop.adapters.store.rows import Values
from genads_desktop.domain.text_folding import folded
from genads_desktop.ports.store import (
    ListQuery,
    NameTakenError,
    RecordKind,
    RecordNotFoundError,
    Sort,
)

EVERYTHING = ListQuery()
FOLD = "folded"
"""Name under which the database knows `domain.text_folding.folded`."""


class Records:
    """What the three repositories share: one table and its primary key."""

    def __init__(self, connection: Connection, now: str, table: Table, kind: RecordKind) -> None:
        self._connection = connection
        self._now = now
        self._table = table
        self._kind: RecordKind = kind
        self._id_key = f"{kind}_id"
        self._name_key = f"{kind}_name"
        self._id: ColumnElement[str] = table.c[self._id_key]
        self._name: ColumnElement[str] = table.c[self._name_key]

    def delete(self, record_id: str) -> None:
        done = self._connection.execute(delete(self._table).where(self._id == record_id))
        if not done.rowcount:
            raise RecordNotFoundError(self._kind, record_id)

    def _row(self, record_id: str) -> RowMapping:
        row = self._first(self._id == record_id)
        if row is None:
            raise RecordNotFoundError(self._kind, record_id)
        return row

    def _first(self, *conditions: ColumnElement[bool]) -> RowMapping | None:
        query = select(self._table).where(*conditions).order_by(self._table.c.updated_at.desc())
        return self._connection.execute(query.limit(1)).mappings().first()

    def _put(self, values: Values, parent: tuple[RecordKind, str] | None = None) -> None:
        """Change the row in place, or add it. Replacing a row would cascade to its children."""
        stamped = {
            **values,
            "created_at": values["created_at"] or self._now,
            "updated_at": values["updated_at"] or self._now,
        }
        try:
            if not self._change(stamped):
                self._connection.execute(insert(self._table).values(stamped))
        except IntegrityError as error:
            raise self._named(error, stamped, parent) from error

    def _change(self, values: Values) -> bool:
        record_id = values[self._id_key]
        change = update(self._table).where(self._id == record_id).values(values)
        return bool(self._connection.execute(change).rowcount)

    def _named(
        self, error: IntegrityError, values: Values, parent: tuple[RecordKind, str] | None
    ) -> Exception:
        """Say what the rule that was broken means."""
        detail = str(error.orig)
        if "UNIQUE" in detail and f".{self._name_key}" in detail:
            return NameTakenError(self._kind, values[self._name_key])
        if "FOREIGN KEY" in detail and parent:
            return RecordNotFoundError(*parent)
        return error

    def _listed(
        self,
        query: ListQuery,
        columns: Select[Any],
        searched: Sequence[ColumnElement[str]],
        owner: dict[str, str | None],
    ) -> Sequence[RowMapping]:
        table = self._table
        owned = [table.c[name] == value for name, value in owner.items() if value is not None]
        found = [_holds(searched, word) for word in folded(query.search).split()]
        selected = (
            columns.where(table.c.archived == query.archived, *owned, *found)
            .order_by(*self._order(query.sort), self._id)
            .limit(query.limit)
            .offset(query.offset)
        )
        return self._connection.execute(selected).mappings().all()

    def _order(self, sort: Sort) -> tuple[ColumnElement[Any], ...]:
        match sort:
            case Sort.NAME:
                return (getattr(func, FOLD)(self._name),)
            case Sort.CREATED:
                return (self._table.c.created_at.desc(),)
            case Sort.UPDATED:
                return (self._table.c.updated_at.desc(),)


def _holds(columns: Sequence[ColumnElement[str]], word: str) -> ColumnElement[bool]:
    joined = columns[0]
    for column in columns[1:]:
        joined = joined + " " + column
    folded_columns: ColumnElement[str] = getattr(func, FOLD)(joined)
    return folded_columns.contains(word, autoescape=True)
