"""What was given outside the program: three short forms, on a case and on a concern."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from models.access.roles import Right, may
from models.disclosures.given_forms import ACUTE, DECLINED, GIVEN, without_contacts
from models.forms.answers import Answers
from models.forms.fields import Form
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.events import Topic
from models.usecases.confirm_contact import ContactShown
from ui.changes import Changed
from ui.context import Context
from ui.forms.form_sheet import FormSheet
from ui.kit.buttons import Button, plain_button
from ui.kit.card import Card
from ui.kit.labels import Muted
from ui.language import say

Enter = Callable[[Topic, Answers], Changed]


@dataclass(frozen=True, slots=True)
class GivenActs:
    """Use cases, one for each of the forms.

    Attributes:
        contacts: every contact; asked only for whoever keeps contacts.
    """

    given: Enter
    declined: Enter
    acute: Enter
    contacts: Callable[[], tuple[ContactShown, ...]]


def acute_sheet(parent: QWidget, context: Context, acts: GivenActs, about: Topic) -> FormSheet:
    """Open the form for what 112, 114 or the police on the spot were told."""
    verb = QCoreApplication.translate("GivenCard", "Register it")
    sheet = FormSheet(parent, ACUTE, verb, context, partial(acts.acute, about))
    sheet.explain(
        QCoreApplication.translate(
            "GivenCard",
            "Call first: nothing here stops or delays it. What they were told is written down "
            "within 24 hours.",
        )
    )
    sheet.begin(_now(context))
    return sheet


class GivenCard(Card):
    """Registers what was said, given on paper or by mail, refused, or told in danger.

    Signals:
        entered: something was put in the register.
    """

    entered = Signal()

    def __init__(
        self, acts: GivenActs, context: Context, about: Topic, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Given outside the program"), parent=parent)
        self.setObjectName("given")
        self._acts, self._context, self._about = acts, context, about
        self.sheet: FormSheet | None = None
        self.add(
            Muted(
                self.tr(
                    "What is said by phone, given on paper or sent by the kommune's own mail "
                    "stands in the register too, and so does a refusal."
                )
            )
        )
        self.acute = self._button(self.tr("112 or 114 was called …"), "phone", "acute")
        self.given = self._button(self.tr("Something was given or told …"), "send", "given_to")
        self.declined = self._button(self.tr("Somebody said no …"), "hand-stop", "declined")
        self.acute.clicked.connect(self.open_acute)
        self.given.clicked.connect(self.open_given)
        self.declined.clicked.connect(self.open_declined)

    def _button(self, words: str, icon: str, key: str) -> Button:
        button = plain_button(words, icon)
        button.setObjectName(key)
        self.add(button)
        return button

    @Slot()
    def open_acute(self) -> None:
        """Ask what was said in danger."""
        self._keep(acute_sheet(self, self._context, self._acts, self._about))

    @Slot()
    def open_given(self) -> None:
        """Ask what was given, or told us."""
        self._with_contacts(self._open_given)

    @Slot()
    def open_declined(self) -> None:
        """Ask who chose not to share."""
        self._with_contacts(self._open_declined)

    def _with_contacts(self, then: Callable[[tuple[ContactShown, ...]], None]) -> None:
        if not may(self._context.user.role, Right.CONTACTS):
            then(())
            return
        self._context.jobs.run(self, self._acts.contacts, then, self._refused)

    def _open_given(self, contacts: tuple[ContactShown, ...]) -> None:
        act = partial(self._acts.given, self._about)
        told = self.tr(
            "Write what it was, not what was said in it. Each thing needs its own reason, as in "
            "a handover."
        )
        self._open(GIVEN, act, told, contacts, {**_now(self._context), "items": [{}]})

    def _open_declined(self, contacts: tuple[ContactShown, ...]) -> None:
        act = partial(self._acts.declined, self._about)
        told = self.tr("Nobody has a duty to share under section 115. A no is no fault.")
        self._open(DECLINED, act, told, contacts, _now(self._context))

    def _open(
        self,
        form: Form,
        act: Callable[[Answers], Changed],
        told: str,
        contacts: Sequence[ContactShown],
        known: Answers,
    ) -> None:
        asked = form if contacts else without_contacts(form)
        sheet = FormSheet(self, asked, self.tr("Register it"), self._context, act)
        if contacts:
            names = [(str(each.contact.id), _name(each)) for each in contacts]
            sheet.binding.set_choices("contact", names)
        sheet.explain(told)
        sheet.begin(known)
        self._keep(sheet)

    def _keep(self, sheet: FormSheet) -> None:
        self.sheet = sheet
        sheet.saved.connect(self._on_saved)

    @Slot()
    def _on_saved(self) -> None:
        self._context.go.tell(self.tr("It stands in the register of disclosures."))
        self.entered.emit()

    def _refused(self, refusal: Refused) -> None:
        self._context.go.tell(say(refusal.why))


def _name(shown: ContactShown) -> str:
    contact = shown.contact
    return ", ".join(part for part in (contact.organisation, contact.person) if part)


def _now(context: Context) -> dict[str, str]:
    wall = local(context.clock.now())
    return {"given_date": f"{wall:%Y-%m-%d}", "given_time": f"{wall:%H:%M}"}
