"""Holds a meeting as a person does who types while others talk: with the keyboard alone."""

from collections.abc import Mapping

from models.forms.answers import Value
from ui.jobs import Jobs
from ui.kit.rows_editor import RowsEditor
from ui.meetings.check_pane import CheckPane
from ui.meetings.minutes_dialog import MinutesDialog
from ui.meetings.point_pane import PointPane
from ui.meetings.room_page import RoomPage
from ui.meetings.table_pane import TablePane
from ui.tour.hands import Stuck, wait_until
from ui.tour.keys import Keys


class RoomScreen(Keys):
    """A meeting being held; ``keys`` counts the keys pressed, a text as one."""

    def __init__(self, page: RoomPage, jobs: Jobs | None = None) -> None:
        super().__init__(page, jobs)
        self.page = page

    @property
    def point(self) -> PointPane:
        """The point that is open.

        Raises:
            Stuck: none is.
        """
        if isinstance(self.page.pane, PointPane):
            return self.page.pane
        msg = "no point is open"
        raise Stuck(msg)

    @property
    def table(self) -> TablePane:
        """Who is at the table.

        Raises:
            Stuck: something else is shown.
        """
        if isinstance(self.page.pane, TablePane):
            return self.page.pane
        msg = "the table is not shown"
        raise Stuck(msg)

    @property
    def check(self) -> CheckPane:
        """The last look.

        Raises:
            Stuck: something else is shown.
        """
        if isinstance(self.page.pane, CheckPane):
            return self.page.pane
        msg = "nothing is checked"
        raise Stuck(msg)

    def everybody_came(self) -> None:
        """Go back to the button above the list, press it, and go on to the first point."""
        self.reach(self.table.everybody, back=True)
        self.press("Space")
        self.press("Ctrl+Return")

    def open_point(self, *away: str) -> None:
        """Say who leaves the room, by key, and open the point."""
        self.choose("conflicts", "some" if away else "none")
        if away:
            self.choose("away", list(away))
        self.press("Ctrl+Return")

    def add(self, field: str, ready: str | int = "", **answers: str) -> None:
        """Add an entry with the plain button, or one that fills it in half; then the rest.

        Args:
            field: the key of the list.
            ready: the words of such a button, or its place among them.
            answers: by the keys of the entry.
        """
        editor = self.point.binding.editor(field)
        if not isinstance(editor, RowsEditor):
            raise TypeError(field)
        found = [each for at, each in enumerate(editor.ready) if ready in (each.text(), at)]
        self.reach(found[0] if found else editor.add)
        self.press("Space")
        parts = editor.entries[-1].parts
        for key, value in answers.items():
            self.answer_row(parts[key], value)

    def answer(self, answers: Mapping[str, Value]) -> None:
        """Answer these questions of the point, in this order."""
        for key, value in answers.items():
            self.choose(key, value)

    def choose(self, key: str, value: Value) -> None:
        """Answer one question of the point."""
        self.answer_row(self.point.binding.row(key), value)

    def done(self) -> None:
        """Done with this point: the next one, or after the last the check."""
        self.press("Ctrl+Return")

    def close(self) -> MinutesDialog:
        """Close the meeting from the check, and return the minutes.

        Raises:
            Stuck: something is missing first.
        """
        self.reach(self.check.close_it)
        self.press("Return")
        wait_until(
            lambda: isinstance(self.page.dialog, MinutesDialog), "no minutes", self._jobs
        )
        dialog = self.page.dialog
        if not isinstance(dialog, MinutesDialog):
            raise TypeError(dialog)
        wait_until(lambda: dialog.ready, "the minutes are not drawn", self._jobs)
        return dialog

    def gaps(self) -> tuple[str, ...]:
        """Return what is missing, as it stands there."""
        return tuple(each.text() for each in self.check.links)

    def states(self) -> dict[str, str]:
        """Return how far each point is, as it is read aloud."""
        found = self.page.points.buttons if self.page.points else {}
        return {key: button.accessibleName() for key, button in found.items()}
