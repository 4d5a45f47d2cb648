"""Drives a person's own page as a person would."""

from PySide6.QtWidgets import QWidget

from ui.people.merge_dialog import MergeDialog, PartDialog
from ui.people.person_view import PersonPage
from ui.tour.hands import Stuck, click


class PersonDesk:
    """A person's own page."""

    def __init__(self, page: PersonPage) -> None:
        self.page = page

    def everything(self) -> str:
        """Return all that can be read on the page."""
        seen = (one for one in self.page.findChildren(QWidget) if one.isVisible())
        words = (one.property("text") or one.accessibleName() for one in seen)
        return "\n".join(str(each) for each in words if each)

    def press(self, name: str, at: int = 0) -> None:
        """Press one of the page's acts by its object name, the first or a further one.

        Raises:
            Stuck: there is none.
        """
        found = [one for one in self.page.findChildren(QWidget, name) if one.isVisible()]
        if len(found) <= at:
            msg = f"nothing to be pressed of {name}"
            raise Stuck(msg)
        click(found[at])

    def open(self, words: str) -> None:
        """Follow the line that begins with these words.

        Raises:
            Stuck: there is none.
        """
        for one in self.page.findChildren(QWidget):
            if one.isVisible() and one.accessibleName().startswith(f"Open: {words}"):
                click(one)
                return
        msg = f"no way to {words}"
        raise Stuck(msg)

    def choose_other(self, key: str) -> None:
        """Choose the other entry's value for a group."""
        self.merging().choices[key][1].click()

    def confirm(self) -> None:
        """Press the verb of the open dialog."""
        dialog = self.page.dialog
        if not isinstance(dialog, MergeDialog | PartDialog):
            msg = "no dialog is open"
            raise Stuck(msg)
        click(dialog.yes)

    def merging(self) -> MergeDialog:
        """Return the two entries side by side.

        Raises:
            Stuck: they are not shown.
        """
        if not isinstance(self.page.dialog, MergeDialog):
            msg = "nothing stands side by side"
            raise Stuck(msg)
        return self.page.dialog
