"""The acts on the view of a list: sort, columns, and views of one's own."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from models.cases.lists import COLUMNS, USUAL, Column, ListName, ListState, Order, SavedView
from models.cases.view_forms import LIST_VIEW
from models.forms.answers import Answers, written
from models.kernel.errors import Refused
from models.usecases.views import KeptView
from ui.cases.columns_dialog import ColumnsDialog
from ui.cases.list_acts import ListActs
from ui.changes import Changed
from ui.context import Context
from ui.forms.form_sheet import FormSheet
from ui.kit.menus import MenuButton
from ui.language import filled, say


class ViewMenu(QObject):
    """Fills the button "View"; asks for a name, and keeps, renames and deletes.

    Signals:
        ordered: an ``Order``, or None for the usual one.
        arranged: (columns, whether their widths go).
        kept: a view of one's own that is now in front.
        deleted: a view of one's own is gone.
    """

    ordered = Signal(object)
    arranged = Signal(object, bool)
    kept = Signal(object)
    deleted = Signal(object)

    def __init__(
        self,
        over: QWidget,
        name: ListName,
        acts: ListActs,
        context: Context,
        *,
        columns: tuple[Column, ...] = tuple(Column),
        usual: tuple[Column, ...] = USUAL,
        views: bool = True,
    ) -> None:
        """Make the button.

        Args:
            over: the page of the list.
            name: of the list.
            acts: its use cases.
            context: jobs and changes.
            columns: all that the list has.
            usual: those it shows from the start.
            views: whether views of one's own can be kept and opened here.
        """
        super().__init__(over)
        self._all, self._usual, self._views = columns, usual, views
        self.button = MenuButton(
            self.tr("View"), "adjustments", "plain" if views else "quiet", over
        )
        self.button.setToolTip(self.tr("Sort, choose columns, save as a view of your own"))
        self.sheet: FormSheet | None = None
        self.columns: ColumnsDialog | None = None
        self._over, self._name, self._acts, self._context = over, name, acts, context

    def show_for(self, state: ListState, own: SavedView | None) -> None:
        """Offer what goes with this state; ``own`` is the view of one's own in front."""
        button = self.button
        button.list.clear()
        self._offer_orders(state)
        button.add(self.tr("Columns …"), partial(self.open_columns, state))
        if not self._views:
            return
        button.list.addSeparator()
        button.add(self.tr("Save as a view …"), partial(self.save_as, state))
        if own is None:
            return
        button.add(self.tr("Save the changes"), partial(self.save, own, state))
        button.add(self.tr("Rename …"), partial(self.rename, own))
        button.add(self.tr("Delete this view"), partial(self.delete, own))

    def _offer_orders(self, state: ListState) -> None:
        below = self.button.list.addMenu(self.tr("Sort by"))
        now = state.asked.order
        self._order(below, self.tr("The most pressing first"), None, now)
        for column in self._all:
            self._order(below, say(COLUMNS[column]), Order(column), now)
        if now is not None:
            below.addSeparator()
            turned = Order(now.by, not now.descending)
            action = below.addAction(self.tr("The other way round"))
            action.triggered.connect(lambda: self.ordered.emit(turned))

    def _order(
        self, below: QObject, words: str, order: Order | None, now: Order | None
    ) -> None:
        action = self.button.add(words, partial(self.ordered.emit, order), below)  # type: ignore[arg-type]
        action.setCheckable(True)
        action.setChecked((order and order.by) == (now and now.by))

    def open_columns(self, state: ListState) -> ColumnsDialog:
        """Let columns be chosen."""
        self.columns = ColumnsDialog(self._over, state.columns, self._all, self._usual)
        self.columns.chosen.connect(self.arranged)
        self.columns.open()
        return self.columns

    def save_as(self, state: ListState) -> FormSheet:
        """Ask for a name and keep the list under it."""
        return self._named(
            self.tr("Save"), lambda name: self._acts.save(self._name, name, state)
        )

    def rename(self, view: SavedView) -> FormSheet:
        """Ask for another name."""
        sheet = self._named(
            self.tr("Rename"), lambda name: self._acts.rename(view.id, name), view.name
        )
        sheet.title.setText(self.tr("Rename the view"))
        return sheet

    def save(self, view: SavedView, state: ListState) -> None:
        """Keep the list as it stands in place of the view."""
        work = partial(self._acts.save, self._name, view.name, state, view.id)
        self._context.jobs.run(self, work, self._kept, self._refused)

    def delete(self, view: SavedView) -> None:
        """Delete it, and offer the way back."""
        work = partial(self._acts.delete, view.id)
        self._context.jobs.run(self, work, partial(self._gone, view), self._refused)

    def _named(self, verb: str, keep: Callable[[str], KeptView], name: str = "") -> FormSheet:
        kept: list[KeptView] = []

        def submit(answers: Answers) -> Changed:
            kept.append(keep(written(answers, "name")))
            return kept[-1].changed

        sheet = FormSheet(self._over, LIST_VIEW, verb, self._context, submit)
        sheet.saved.connect(lambda: self.kept.emit(kept[-1].view))
        sheet.begin({"name": name} if name else None)
        self.sheet = sheet
        return sheet

    def _kept(self, kept: KeptView) -> None:
        self._context.go.tell(filled(self.tr("Saved: {name}"), name=kept.view.name))
        self.kept.emit(kept.view)

    def _gone(self, view: SavedView, _changed: Changed) -> None:
        def back() -> None:
            work = partial(self._acts.save, self._name, view.name, view.state)
            self._context.jobs.run(self, work, self._kept, self._refused)

        self.deleted.emit(view)
        self._context.go.tell(filled(self.tr("Deleted: {name}"), name=view.name), back)

    def _refused(self, refusal: Refused) -> None:
        self._context.go.tell(say(refusal.why))
