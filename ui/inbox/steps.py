"""Does what the buttons of a bundle ask for: a small form, a file, a code, a paper."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from models.attachments.file_types import outside_name
from models.documents.receipt_slip import TITLES, Slip
from models.exchange.attached import AttachedFile
from models.exchange.inbox_forms import ANSWERED, COPY, DONE, JOURNALISE, KEEP, PERIODS
from models.exchange.leaving import Due
from models.exchange.rows import SenderRow
from models.forms.answers import Answers, written
from models.forms.definitions.attachment import EXPORT_ATTACHMENT
from models.forms.fields import Form
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.ids import BundleId
from models.usecases.export_attachment import WHAT_IT_MEANS
from models.usecases.print_received import Copied
from models.usecases.receive_bundle import BundleShown
from models.usecases.received_files import CopiedOut
from models.usecases.view_attachment import Laid
from models.usecases.write_receipt import Shown
from ui.attachments.viewer import Viewer
from ui.changes import Changed
from ui.context import Context
from ui.forms.form_sheet import FormSheet, Submit
from ui.inbox.acts import InboxActs
from ui.kit.dialogs import inform
from ui.kit.files_dialog import ask_where
from ui.language import filled, say
from ui.paper.paper_dialog import PaperDialog


class BundleSteps(QObject):
    """Opens the sheets and dialogs over an inbox, and tells what changed.

    Signals:
        left: the bundle that was shown is gone.
        settled: what an open sheet asked for is done, and the bundle is still here.
    """

    left = Signal()
    settled = Signal()

    def __init__(self, over: QWidget, acts: InboxActs, context: Context) -> None:
        super().__init__(over)
        self._over, self._acts, self._context = over, acts, context
        self.sheet: FormSheet | None = None
        self.paper: PaperDialog | None = None
        self.viewer: Viewer | None = None
        self.picker: QFileDialog | None = None

    def begin(self, shown: BundleShown, due: Due) -> None:
        """Open the form of one act on a bundle."""
        today = {"day": local(self._context.clock.now()).date().isoformat()}
        bundle = shown.bundle.id
        if due is Due.JOURNALISE:
            given = {**today, "number": shown.bundle.own_number}
            self._open(
                JOURNALISE, self.tr("Journalised"), partial(self._acts.journalise, bundle)
            )
            self._begin(given, "", again=True)
        elif due is Due.ANSWER:
            self._open(ANSWERED, self.tr("Answered"), partial(self._acts.answer, bundle))
            self._begin(today, "", again=True)
        elif due is Due.LEAVES:
            self._open(KEEP, self.tr("Keep it"), partial(self._acts.keep, bundle))
            self._begin(
                {}, self.tr("The kommune and the citizen may ask why it is kept."), again=True
            )
        else:
            signed: list[Shown] = []
            act = partial(self._give_back, bundle, signed)
            self._open(DONE, self.tr("Delete for good"), act)
            self._begin(
                today,
                self.tr(
                    "What the bundle holds is deleted here for good. Its number, its digest and "
                    "the receipt stay as proof. Then you get a signed word for the kommune."
                ),
            )
            if self.sheet is not None:
                self.sheet.saved.connect(partial(self._done, signed))

    def print_case(self, shown: BundleShown) -> None:
        """Ask who holds the copy, register it, and show it to be printed."""
        made: list[Copied] = []
        act = partial(self._print, shown.bundle.id, made)
        self._open(COPY, self.tr("Register the copy"), act)
        self._begin(
            {"holder": self._context.user.name},
            self.tr("The copy gets a number, and stands in the inbox until it is settled."),
        )
        if self.sheet is not None:
            self.sheet.saved.connect(partial(self._show_copy, made))

    def change_periods(self, sender: SenderRow) -> None:
        """Ask how long bundles from a sender stay."""
        act = partial(self._acts.periods, sender.contact_id)
        self._open(PERIODS, self.tr("Save"), act)
        periods = sender.periods
        self._begin(
            {"journalised": str(periods.journalised), "never": str(periods.never)},
            sender.organisation,
        )

    def show_receipt(self, bundle_id: BundleId, own_number: str) -> None:
        """Show the receipt as a code."""
        work = partial(self._acts.receipt_code, bundle_id, own_number)
        self._context.jobs.run(self, work, self._show_code, self._refused)

    def show_word(self, bundle_id: BundleId) -> None:
        """Show our signed word about a bundle that has left, again."""
        work = partial(self._acts.word_code, bundle_id)
        self._context.jobs.run(self, work, self._show_code, self._refused)

    def look(self, shown: BundleShown, file: AttachedFile) -> None:
        """Look at an attachment."""
        work = partial(self._acts.view_file, shown.bundle.id, file.sha256)
        self._context.jobs.run(self, work, self._laid, self._refused)

    def save(self, shown: BundleShown, file: AttachedFile) -> None:
        """Ask why a copy of an attachment must leave, then where it is saved."""
        reasons: list[str] = []
        keep = partial(_keep_reason, reasons)
        self._open(EXPORT_ATTACHMENT, self.tr("Choose where …"), keep)
        self._begin({}, "\n".join(f"• {say(line)}" for line in WHAT_IT_MEANS[:2]))
        if self.sheet is not None:
            then = partial(self._ask_where, shown.bundle.id, file, reasons)
            self.sheet.saved.connect(then)

    def _laid(self, laid: Laid) -> None:
        if self._acts.look is not None:
            self.viewer = Viewer(self._over, self._acts.look, self._context.jobs, laid)
            self.viewer.open()

    def _ask_where(self, bundle_id: BundleId, file: AttachedFile, reasons: list[str]) -> None:
        name = outside_name(file.name, file.type)
        pattern = filled(self.tr("Files (*.{ending})"), ending=name.rpartition(".")[2])
        title = self.tr("Save a copy outside the vault")
        then = partial(self.export, bundle_id, file, reasons[-1])
        self.picker = ask_where(self._over, title, name, pattern, then)

    def export(self, bundle_id: BundleId, file: AttachedFile, reason: str, path: str) -> None:
        """Register a copy of an attachment, and write it to that place."""
        work = partial(self._acts.export_file, bundle_id, file.sha256, reason)
        self._context.jobs.run(self, work, partial(self._write, path), self._refused)

    def _write(self, path: str, made: CopiedOut) -> None:
        """Write the copy; what is not what the sender called it gets the ending that fits."""
        self._context.feed.announce(made.changed)
        place = Path(path)
        if place.suffix != Path(made.name).suffix:
            place = place.with_suffix(Path(made.name).suffix)
        work = partial(self._acts.save_file, str(place), made.data)
        then = partial(self._written, made.number)
        self._context.jobs.run_paper(self, work, then, self._refused)

    def _written(self, number: str, _nothing: None) -> None:
        words = self.tr("Saved as copy {number}. Delete it when you are done with it.")
        self._context.go.tell(filled(words, number=number))

    def _open(self, form: Form, verb: str, act: Submit) -> None:
        self.sheet = FormSheet(self._over, form, verb, self._context, act)

    def _begin(self, answers: Answers, words: str, *, again: bool = False) -> None:
        """Open the sheet; ``again`` where the bundle is shown anew afterwards."""
        if self.sheet is not None:
            if again:
                self.sheet.saved.connect(self.settled)
            self.sheet.explain(words)
            self.sheet.begin(answers)

    def _give_back(self, bundle_id: BundleId, signed: list[Shown], answers: Answers) -> Changed:
        given = self._acts.give_back(bundle_id, answers, "")
        signed.append(given.shown)
        return given.shown.changed

    def _print(self, bundle_id: BundleId, made: list[Copied], answers: Answers) -> Changed:
        copied = self._acts.print_case(bundle_id, answers)
        made.append(copied)
        return copied.changed

    def _done(self, signed: list[Shown]) -> None:
        self.left.emit()
        self._show_code(signed[-1])

    def _show_copy(self, made: list[Copied]) -> None:
        copied = made[-1]
        words = filled(self.tr("Copy {number}"), number=copied.number)
        self.paper = PaperDialog(
            self._over, words, self._acts.draw, self._context.jobs, copied.pdf
        )
        self.paper.open()

    def _show_code(self, shown: Shown) -> None:
        self._context.feed.announce(shown.changed)
        office = self._context.office
        slip = Slip(
            shown.data,
            shown.number,
            shown.own_number,
            office.name,
            shown.made,
            shown.word,
            office.practice,
        )
        self._context.jobs.run_paper(
            self,
            partial(self._acts.slip, slip),
            partial(self._show_slip, say(TITLES[shown.word])),
            self._refused,
        )

    def _show_slip(self, title: str, pdf: bytes) -> None:
        self.paper = PaperDialog(self._over, title, self._acts.draw, self._context.jobs, pdf)
        self.paper.open()

    def _refused(self, refusal: Refused) -> None:
        inform(self._over, self.tr("That did not work"), say(refusal.why))


def _keep_reason(reasons: list[str], answers: Answers) -> Changed:
    """Keep the reason until the sheet is closed."""
    reasons.append(written(answers, "reason"))
    return frozenset()
