"""Views and list states in SQL: the owner's only."""

from dataclasses import dataclass
from typing import Final

from models.cases.lists import ListName, ListState, SavedView, read, written
from models.kernel.clock import stamp
from models.kernel.events import Kind
from models.kernel.ids import ViewId
from models.ports.records import NotFoundError
from storage.database.sql import Row, Sql
from storage.repositories.rows import Unit

SELECT: Final = "SELECT id, name, state, list FROM list_view WHERE user_id = :user "


@dataclass(slots=True)
class SqlViews:
    """The tables of views and list states, seen by one user."""

    sql: Sql
    unit: Unit

    def mine(self, name: ListName) -> tuple[SavedView, ...]:
        """Return one's own views of a list, as they were made."""
        found = self.sql.execute(
            SELECT + "AND list = :list ORDER BY created_at, rowid",
            {"user": self._me, "list": str(name)},
        ).fetchall()
        return tuple(_view(row) for row in found)

    def get(self, view_id: ViewId) -> tuple[ListName, SavedView]:
        """Return one's own view and its list, or raise ``NotFoundError``."""
        row = self.sql.execute(
            SELECT + "AND id = :id", {"user": self._me, "id": view_id}
        ).fetchone()
        if row is None:
            raise NotFoundError(view_id)
        return ListName(row[3]), _view(row)

    def keep(self, name: ListName, view: SavedView) -> None:
        """Keep a view, new or changed."""
        self.sql.execute(
            "INSERT INTO list_view (id, user_id, list, name, state, created_at) "
            "VALUES (:id, :user, :list, :name, :state, :at) ON CONFLICT (id) DO UPDATE "
            "SET name = :name, state = :state WHERE user_id = :user",
            {
                "id": view.id,
                "user": self._me,
                "list": str(name),
                "name": view.name,
                "state": written(view.state),
                "at": stamp(self.unit.now),
            },
        )
        self.unit.changed(Kind.VIEW, view.id)

    def remove(self, view_id: ViewId) -> None:
        """Forget one's own view."""
        self.sql.execute(
            "DELETE FROM list_view WHERE id = :id AND user_id = :user",
            {"id": view_id, "user": self._me},
        )
        self.unit.changed(Kind.VIEW, view_id)

    def state(self, name: ListName) -> str:
        """Return how the list was left, as JSON, or ""."""
        row = self.sql.execute(
            "SELECT state FROM list_state WHERE user_id = :user AND list = :list",
            {"user": self._me, "list": str(name)},
        ).fetchone()
        return "" if row is None else str(row[0])

    def keep_state(self, name: ListName, state: str) -> None:
        """Keep how the list was left; no record, so nothing is logged."""
        self.sql.execute(
            "INSERT INTO list_state (user_id, list, state) VALUES (:user, :list, :state) "
            "ON CONFLICT (user_id, list) DO UPDATE SET state = :state",
            {"user": self._me, "list": str(name), "state": state},
        )

    @property
    def _me(self) -> str:
        return self.unit.actor.user


def _view(row: Row) -> SavedView:
    return SavedView(ViewId(row[0]), row[1], read(row[2], ListState()))
