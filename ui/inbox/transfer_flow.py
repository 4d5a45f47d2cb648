"""The forms with which a case from another kommune is taken over, rejected, or called back."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from models.concerns.care import FOR_RECEIVERS, Care
from models.concerns.handed_in import NOBODY, NOBODY_OF_THESE, REJECT, TAKE_UP
from models.exchange.arrival import NOTHING_TAKEN
from models.exchange.leaving import AFTER_NO
from models.forms.answers import Answers
from models.forms.fields import asking
from models.kernel.errors import Refused
from models.kernel.ids import BundleId
from models.usecases.find_similar import PossiblySame
from models.usecases.recall_transfer import ReadIn
from models.usecases.receive_bundle import BundleShown
from models.usecases.take_up_transfer import TakenUp, TakingUp
from ui.changes import Changed
from ui.context import Context
from ui.forms.form_sheet import FormSheet
from ui.kit.dialogs import inform
from ui.kit.files_dialog import ask_file
from ui.language import filled, say


@dataclass(frozen=True, slots=True)
class TransferInActs:
    """Use cases, one for each act.

    Attributes:
        look: what is to be known before a case is taken over.
        read_recall: the path of a signed recall.
    """

    look: Callable[[BundleId], TakingUp]
    take_up: Callable[[BundleId, Answers], TakenUp]
    reject: Callable[[BundleId, Answers], Changed]
    read_recall: Callable[[str], ReadIn]


class TransferFlow(QObject):
    """Leads through one answer.

    Signals:
        answered: (bundle id): it is answered; show it anew.
        recalled: (bundle id): a recall was read in; its receipt is to be written.
    """

    answered = Signal(object)
    recalled = Signal(object)

    def __init__(self, over: QWidget, acts: TransferInActs, context: Context) -> None:
        super().__init__(over)
        self._over, self._acts, self._context = over, acts, context
        self.sheet: FormSheet | None = None
        self.dialog: QFileDialog | None = None

    def ask_take_up(self, shown: BundleShown) -> None:
        """Look whether we know the person, then open the form."""
        work = partial(self._acts.look, shown.bundle.id)
        self._context.jobs.run(self, work, partial(self._open, shown), self._refused)

    def ask_reject(self, shown: BundleShown) -> None:
        """Open the form that rejects a transfer."""
        verb = self.tr("Reject the transfer")
        act = partial(self._acts.reject, shown.bundle.id)
        self.sheet = FormSheet(self._over, REJECT, verb, self._context, act)
        words = self.tr(
            "{sender} stays responsible. The reason goes back to them in the signed receipt, and "
            "{days} days after it what came is deleted here."
        )
        sender = shown.manifest.sender.organisation
        self.sheet.explain(filled(words, sender=sender, days=AFTER_NO.days))
        self.sheet.saved.connect(partial(self.answered.emit, shown.bundle.id))
        self.sheet.begin()

    @Slot()
    def ask_recall(self) -> None:
        """Ask for the file with which another kommune calls a transfer back."""
        pattern = self.tr("Sealed files (*.age)")
        title = self.tr("Read in that a transfer is called back")
        self.dialog = ask_file(self._over, title, pattern, self.read_recall)

    def read_recall(self, path: str) -> None:
        """Verify the recall in that file and read it in, or say why not."""
        work = partial(self._acts.read_recall, path)
        self._context.jobs.run(self, work, self._read_in, self._not_read)

    def _open(self, shown: BundleShown, looked: TakingUp) -> None:
        self._context.feed.announce(looked.changed)
        verb = self.tr("Take the case over")
        act = partial(self._take_up, shown.bundle.id)
        known = [one for one in looked.persons if one.linkable]
        form = asking(TAKE_UP, "same_as", asked=bool(known))
        sheet = FormSheet(self._over, form, verb, self._context, act)
        if known:
            choices = [(str(one.person_id), self._row(one)) for one in known]
            sheet.binding.set_choices("same_as", [*choices, (NOBODY, say(NOBODY_OF_THESE))])
        sheet.binding.set_choices(
            "owner", [(str(key), name) for key, name in looked.colleagues]
        )
        sheet.explain("\n".join(self._explained(shown, looked)))
        sheet.saved.connect(partial(self.answered.emit, shown.bundle.id))
        self.sheet = sheet
        sheet.begin({"owner": str(looked.me), "kind": str(looked.kind)})

    def _explained(self, shown: BundleShown, looked: TakingUp) -> list[str]:
        """Return what is said above the questions, a paragraph each."""
        words = self.tr(
            "From that moment the case is ours; everything in the bundle comes along, marked "
            "with where it is from. {sender} learns it from the receipt."
        )
        said = [filled(words, sender=shown.manifest.sender.organisation)]
        care = FOR_RECEIVERS.get(looked.care) if looked.care is not Care.NONE else None
        if care is not None:
            said.append(say(care))
        perhaps = [one for one in looked.persons if not one.linkable]
        if perhaps:
            words = self.tr(
                "Perhaps known here: {who}. Too little agrees to say so; look at it afterwards."
            )
            said.append(filled(words, who="; ".join(self._row(one) for one in perhaps)))
        return said

    def _row(self, one: PossiblySame) -> str:
        why = ", ".join(say(each) for each in one.why)
        name = one.name or self.tr("Without a name")
        if one.open_case is None:
            return filled(self.tr("{name} ({why})"), name=name, why=why)
        words = self.tr("{name} ({why}), open case {number}")
        return filled(words, name=name, why=why, number=one.open_case[1])

    def _take_up(self, bundle_id: BundleId, answers: Answers) -> Changed:
        return self._acts.take_up(bundle_id, answers).changed

    def _read_in(self, read: ReadIn) -> None:
        self._context.feed.announce(read.changed)
        words = self.tr(
            "{sender} keeps the case: {number} is called back. Give them the receipt."
        )
        self._context.go.tell(filled(words, sender=read.organisation, number=read.number))
        self.recalled.emit(read.answer_with)

    def _not_read(self, refusal: Refused) -> None:
        title = self.tr("The file was not taken in")
        inform(self._over, title, say(refusal.why), say(NOTHING_TAKEN))

    def _refused(self, refusal: Refused) -> None:
        inform(self._over, self.tr("That did not work"), say(refusal.why))
