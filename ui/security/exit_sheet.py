"""The sheet that asks for an exit pack: who, why, and then the words of the key."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from models.forms.answers import Answers, written
from models.forms.definitions.absence import NAMED
from models.forms.fields import ChoiceField, Field, Form
from models.kernel.ids import ContactId
from models.office.exit_forms import EXIT_WISH, OTHER, YES
from models.ports.exit_packs import KeyRead
from models.usecases.exit_pack import ExitStanding, Receiver, Wish
from ui.changes import Changed
from ui.context import Context
from ui.forms.form_sheet import FormSheet
from ui.kit.dialogs import Confirm, confirm
from ui.language import filled
from ui.security.exit_acts import ExitActs


def wish_of(answers: Answers, *, compared: bool) -> Wish:
    """Return what the form says."""
    receiver = written(answers, "receiver")
    other = receiver == OTHER
    return Wish(
        written(answers, "reason"),
        None if other else ContactId(receiver),
        written(answers, "key") if other else "",
        written(answers, "to") if other else "",
        written(answers, "reporters") == YES,
        compared,
    )


def form_for(standing: ExitStanding) -> Form:
    """Return the form with the contacts that can get a pack, for what the user may release."""
    [section] = EXIT_WISH.sections
    fields = tuple(
        _with_contacts(field, standing.receivers)
        for field in section.fields
        if field.key != "reporters" or standing.may_name
    )
    return replace(EXIT_WISH, sections=(replace(section, fields=fields),))


def _with_contacts(field: Field, receivers: tuple[Receiver, ...]) -> Field:
    if field.key != "receiver" or not isinstance(field, ChoiceField):
        return field
    named = tuple((str(one.contact_id), NAMED.filled(name=one.to)) for one in receivers)
    return replace(field, choices=named + field.choices)


class ExitSheet(FormSheet):
    """Asks for a pack; before it is sent, the words of the key are compared."""

    def __init__(
        self, parent: QWidget, acts: ExitActs, standing: ExitStanding, context: Context
    ) -> None:
        self._acts, self._standing = acts, standing
        self.question: Confirm | None = None
        super().__init__(
            parent, form_for(standing), self.tr("Go on to the words …"), context, self._ask
        )

    def _ask(self, answers: Answers) -> Changed:
        return self._acts.ask(wish_of(answers, compared=True))

    def _send(self, answers: Answers) -> None:
        """Show the words first; only when they are the same is the pack asked for."""
        wish = wish_of(answers, compared=False)
        known = {one.contact_id: one.key for one in self._standing.receivers}
        if wish.contact_id is not None:
            self._compare(answers, known[wish.contact_id])
            return
        work = partial(self._acts.read_key, wish.key)
        self._context.jobs.run(self, work, partial(self._compare, answers), self._refused)

    def _compare(self, answers: Answers, key: KeyRead) -> None:
        self.question = confirm(
            self,
            self.tr("Are these the words of the key?"),
            filled(
                self.tr(
                    "{words}\n\nCall whoever holds the key, on a number you know, and let them read "
                    "theirs aloud. If one word differs, the key is another one: do not go on."
                ),
                words=" · ".join(key.words),
            ),
            self.tr("The words are the same"),
            partial(self._send_now, answers),
        )
        self.question.rejected.connect(self._back)

    def _send_now(self, answers: Answers) -> None:
        super()._send(answers)

    @Slot()
    def _back(self) -> None:
        self.save.setEnabled(True)
