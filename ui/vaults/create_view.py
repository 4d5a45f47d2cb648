"""Making a vault, in four short steps; nothing is written before the last."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from models.access.roles import Role as UserRole
from models.forms.answers import check, written
from models.forms.definitions.new_vault import OFFICE, YOU
from models.forms.fields import Form
from models.kernel.errors import Refused
from models.kernel.text import text
from models.office.office import Municipality, OfficeKind
from models.office.vaults import WHOLE_PATH, NewVault, PaperKeyOffer, is_whole
from ui.jobs import Jobs
from ui.kit.buttons import plain_button, primary
from ui.kit.card import Note
from ui.kit.error_summary import ErrorSummary
from ui.kit.files_dialog import ask_folder
from ui.kit.form_rows import FormBinding, FormRows
from ui.kit.labels import Label, Muted, Role, Wrapped
from ui.kit.steps import StageStrip
from ui.language import say
from ui.vaults.acts import VaultActs
from ui.vaults.gate import Gate
from ui.vaults.passphrase_edit import PassphraseEdit

NEW_VAULT = Form("new_vault", 1, text("NewVault", "New vault"), (OFFICE, YOU))


class CreateView(Gate):
    """Office and person; folder; passphrase; paper key.

    Signals:
        created: (Opened) the vault is made and open.
        left: the user goes back to the welcome page.
    """

    created = Signal(object)
    left = Signal()

    def __init__(
        self, acts: VaultActs, jobs: Jobs, show_pdf: Callable[[str, bytes], None],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """Begin at the first step.

        Args:
            acts: what can be done here.
            jobs: the way to the other threads.
            show_pdf: shows a page to be printed, under a title.
            parent: the widget that it is a part of.
        """
        super().__init__("", width=700, parent=parent)
        self._acts, self._jobs, self._show_pdf = acts, jobs, show_pdf
        self._offer: PaperKeyOffer | None = None
        self.title.setText(self.tr("Make a vault"))
        self.strip = StageStrip()
        self.strip.show_stages(
            [self.tr("Office"), self.tr("Passphrase"), self.tr("Paper key")], 0
        )
        self.problem = ErrorSummary()
        self._step = 0
        self.back = plain_button(self.tr("Back"), "arrow-left")
        self.next = primary(self.tr("Next"))
        self.binding = FormBinding(NEW_VAULT, parent=self)
        self.pages = (self._office_page(), self._passphrase_page(), self._paper_page())
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.next)
        self.body.addWidget(self.strip)
        self.body.addWidget(self.problem)
        for page in self.pages:
            self.body.addWidget(page)
        self.body.addLayout(row)
        self.back.clicked.connect(self._go_back)
        self.next.clicked.connect(self._go_on)
        self.problem.chosen.connect(self._focus)
        self._show(0)

    def _office_page(self) -> QWidget:
        self.binding.set_choices(
            "kommune", [(each.code, each.name) for each in self._acts.municipalities]
        )
        self.binding.set_choices("district", [(each, each) for each in self._acts.districts])
        self.binding.load({"kind": "kommune", "role": str(UserRole.TOVHOLDER)})
        page, column = _page()
        column.addWidget(FormRows(NEW_VAULT, binding=self.binding, headings=False))
        column.addWidget(
            Note(
                self.tr(
                    "Whoever makes the vault also keeps users and keys until "
                    "somebody else is appointed: Security, Users."
                )
            )
        )
        return page

    def _passphrase_page(self) -> QWidget:
        page, column = _page()
        self.passphrase = PassphraseEdit(self.tr("Passphrase"))
        self.again = PassphraseEdit(self.tr("The passphrase once more"))
        self.offered = Label("", Role.STRONG).selectable()
        self.offer = plain_button(self.tr("Offer me other words"), "refresh")
        self.take = plain_button(self.tr("Use these words"), "check")
        self.folder = QLineEdit(self._acts.default_folder)
        self.folder.setAccessibleName(self.tr("Folder"))
        self.choose = plain_button(self.tr("Choose …"), "folder")
        words = QHBoxLayout()
        words.addWidget(self.take)
        words.addWidget(self.offer)
        words.addStretch(1)
        place = QHBoxLayout()
        place.addWidget(self.folder, 1)
        place.addWidget(self.choose)
        column.addWidget(
            Wrapped(
                self.tr(
                    "The passphrase opens everything. Six words are easy to remember and hard "
                    "to guess. At least 15 characters."
                )
            )
        )
        column.addWidget(self.offered)
        column.addLayout(words)
        column.addWidget(Label(self.tr("Passphrase"), Role.STRONG))
        column.addWidget(self.passphrase)
        column.addWidget(Label(self.tr("The passphrase once more"), Role.STRONG))
        column.addWidget(self.again)
        column.addWidget(Label(self.tr("Folder"), Role.STRONG))
        column.addLayout(place)
        column.addWidget(
            Muted(self.tr("On this computer or on a stick; never on a network drive."))
        )
        self.offer.clicked.connect(self._offer_words)
        self.take.clicked.connect(self._take_words)
        self.choose.clicked.connect(self._choose_folder)
        return page

    def _paper_page(self) -> QWidget:
        page, column = _page()
        self.key = Label("", Role.STRONG).selectable()
        self.print = plain_button(self.tr("Show the page to print"), "printer")
        self.kept = QCheckBox(self.tr("The paper key is printed or written down"))
        column.addWidget(
            Wrapped(
                self.tr(
                    "If the passphrase is forgotten, only this key opens the vault. It is shown "
                    "once. Print it or write it down, put it in a sealed envelope, and keep it "
                    "where the leader can find it."
                )
            )
        )
        column.addWidget(self.key)
        column.addWidget(self.print)
        column.addWidget(
            Note(
                self.tr(
                    "Whoever has the paper key can open the vault. Never keep it by the computer."
                )
            )
        )
        column.addWidget(self.kept)
        self.print.clicked.connect(self._print)
        self.kept.toggled.connect(self.next.setEnabled)
        return page

    def _show(self, step: int) -> None:
        self._step = step
        for number, page in enumerate(self.pages):
            page.setVisible(number == step)
        self.strip.show_stages(
            [self.tr("Office"), self.tr("Passphrase"), self.tr("Paper key")], step
        )
        self.problem.show_problems(())
        last = step == len(self.pages) - 1
        self.next.setText(self.tr("Make the vault") if last else self.tr("Next"))
        self.next.setEnabled(not last or self.kept.isChecked())
        if step == 0:
            self.binding.focus("kind")
        elif step == 1:
            self._offer_words()
            self.passphrase.setFocus()
        else:
            self._offer = self._offer or self._acts.offer_paper_key()
            self.key.setText(self._offer.printed)
            self.print.setFocus()

    @Slot()
    def _go_back(self) -> None:
        if self._step == 0:
            self.left.emit()
        else:
            self._show(self._step - 1)

    @Slot()
    def _go_on(self) -> None:
        problems = (self._office_problems, self._passphrase_problems, list)[self._step]()
        if problems:
            self.problem.show_problems(problems)
        elif self._step < len(self.pages) - 1:
            self._show(self._step + 1)
        else:
            self._create()

    def _office_problems(self) -> list[tuple[str, str]]:
        answers = self.binding.answers()
        found = self.binding.unfit() or check(NEW_VAULT, answers, submit=True)
        return self.binding.show_problems(found)

    def _passphrase_problems(self) -> list[tuple[str, str]]:
        words, new = self.passphrase.typed(), self._new_vault()
        names = (new.user_name, new.label, new.office("").name)
        try:
            self._acts.judge(words, names, False)  # noqa: FBT003 - a callable
        except Refused as refusal:
            return [("passphrase", say(refusal.why))]
        if words != self.again.typed():
            return [("again", self.tr("Write the same passphrase twice."))]
        if not self.folder.text().strip():
            return [("folder", self.tr("Choose a folder for the vault."))]
        if not is_whole(self.folder.text().strip()):
            return [("folder", say(WHOLE_PATH))]
        return []

    def _create(self) -> None:
        assert self._offer is not None  # noqa: S101 - the last step made it
        self.next.setEnabled(False)
        self.next.setText(self.tr("Making the vault …"))
        work = partial(self._acts.create, self._new_vault(), self._offer)
        self._jobs.run(self, work, self._made, self._refused)

    def _made(self, opened: object) -> None:
        self.passphrase.clear()
        self.again.clear()
        self.key.clear()
        self._offer = None
        self.created.emit(opened)

    def _refused(self, refusal: Refused) -> None:
        self._show(1 if refusal.field in {"folder", "passphrase"} else 0)
        self.problem.show_problems(((refusal.field, say(refusal.why)),))

    def _new_vault(self) -> NewVault:
        answers = self.binding.answers()
        police = written(answers, "kind") == OfficeKind.POLICE
        role = UserRole.POLICE_TOVHOLDER if police else UserRole(written(answers, "role"))
        kommune = self._kommune(written(answers, "kommune"))
        return NewVault(
            folder=self.folder.text().strip(),
            kind=OfficeKind(written(answers, "kind")),
            kommune=kommune,
            district=written(answers, "district"),
            user_name=written(answers, "user_name"),
            label=written(answers, "label"),
            role=role,
            passphrase=self.passphrase.typed(),
        )

    def _kommune(self, code: str) -> Municipality | None:
        return next((each for each in self._acts.municipalities if each.code == code), None)

    @Slot()
    def _offer_words(self) -> None:
        self.offered.setText(self._acts.offer_words())

    @Slot()
    def _take_words(self) -> None:
        self.passphrase.set_text(self.offered.text())
        self.again.setFocus()

    @Slot()
    def _print(self) -> None:
        if self._offer is None:
            return
        office = self._new_vault().office("")
        work = partial(self._acts.paper_pdf, self._offer, office)
        then = partial(self._show_pdf, self.tr("Paper key"))
        self._jobs.run_paper(self, work, then, self._refused)

    @Slot()
    def _choose_folder(self) -> None:
        ask_folder(self, self.tr("Choose an empty folder"), self.folder.setText)

    @Slot(str)
    def _focus(self, key: str) -> None:
        own = {"passphrase": self.passphrase, "again": self.again, "folder": self.folder}
        if key in own:
            own[key].setFocus()
        else:
            self.binding.focus(key)


def _page() -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(10)
    return page, column
