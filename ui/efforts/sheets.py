"""Small forms over the page of offers and efforts."""

from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from models.calendar.entry import KINDS, EntryKind
from models.efforts.own import with_own
from models.efforts.rows import EffortLine, EffortsView, EffortTask, OfferLine
from models.efforts.states import OfferState
from models.forms.answers import Answers, Value
from models.forms.definitions.efforts import (
    EFFORT,
    EFFORT_CHECK,
    EFFORT_END,
    EFFORT_LOG,
    EFFORT_PAUSE,
    EFFORT_PROGRESS,
    EFFORT_TAKE_UP,
    GOOD_RELEASE_PLAN,
)
from models.forms.definitions.offers import (
    ACCEPTS,
    INFORM_DECLINED,
    KEEP_DECLINED,
    OFFER,
    OFFER_ANSWER,
    RE_OFFER,
)
from models.forms.fields import Form
from models.kernel.clock import local
from models.kernel.ids import CaseId
from models.law.authorities import offered
from models.law.bases import Purpose
from models.law.effort_bases import PURPOSES, effort_basis
from models.law.effort_kinds import (
    FOR_WHOM,
    EffortKind,
    ForWhom,
)
from models.usecases.effort_course import narrowed
from ui.context import Context
from ui.efforts.acts import EffortActs, OfRecord
from ui.forms.form_sheet import FormSheet, Submit
from ui.language import filled, say, show_date


def about_kind(kind: EffortKind) -> str:
    """Return what an effort is for, for whom and on which law, in a few lines."""
    purpose = say(kind.purpose)
    lines = [purpose if purpose.endswith((".", "!", "?")) else f"{purpose}."]
    if kind.target is not None:
        lines.append(
            filled(
                QCoreApplication.translate("EffortSheet", "Meant for: {group}."),
                group=say(kind.target.says),
            )
        )
    if kind.places is not None:
        words = QCoreApplication.translate("EffortSheet", "Places: {places}.")
        lines.append(filled(words, places=kind.places))
    words = QCoreApplication.translate("EffortSheet", "Source: {source} ({date}).")
    source = kind.source
    lines.append(filled(words, source=source.name, date=f"{source.checked:%d.%m.%Y}"))
    return " ".join(lines)


class EffortSheet(FormSheet):
    """The form of an effort; what is asked follows from which effort it is."""

    def __init__(
        self,
        parent: QWidget,
        context: Context,
        view: EffortsView,
        submit: Submit,
        line: EffortLine | None = None,
    ) -> None:
        """Open the form.

        Args:
            parent: the page.
            context: jobs and changes.
            view: what stands on the page.
            submit: takes the answers.
            line: the planned effort that it is about, or None for a new one.
        """
        form = with_own(EFFORT, "kind", view.own.values())
        super().__init__(parent, form, QCoreApplication.translate("EffortSheet", "Save"),
                         context, submit)  # fmt: skip
        self._view, self._kind = view, ""
        kinds = view.kinds if line is None else (line.kind,)
        words = [(kind.code, say(kind.title)) for kind in kinds]
        self.binding.set_choices("kind", words)
        self.binding.changed.connect(self._follow_kind)
        given: dict[str, Value] = {}
        if line is not None:
            given = {**line.record.said(EFFORT.key), "kind": line.record.code}
            given.pop("begin", None)
        self.begin(given)
        self._follow_kind()

    @Slot()
    def _follow_kind(self) -> None:
        """Offer the laws of the effort that is chosen, and say what it is for."""
        code = str(self.binding.value("kind"))
        if code == self._kind or not code:
            return
        was = self._view.named(self._kind) if self._kind else None
        self._kind = code
        kind = self._view.named(code)
        laws = [(law, say(effort_basis(law).title)) for law in kind.bases]
        answers = dict(self.binding.answers())
        if answers.get("basis") not in kind.bases:  # a list keeps what is chosen in it
            self.binding.row("basis").set_value("")
        self.binding.set_choices("basis", laws)
        law = kind.usual_basis(minor=self._view.minor)
        usual = _usual(kind, law)
        if was is not None:  # what came by itself goes with the effort that brought it
            before = _usual(was, was.usual_basis(minor=self._view.minor))
            answers = {k: v for k, v in answers.items() if before.get(k) != v}
        if answers.get("basis") not in kind.bases:
            answers.pop("basis", None)
        answers = {**usual, **answers}
        self.binding.load(answers)
        words = [about_kind(kind)]
        if kind.whose is not ForWhom.CITIZEN:
            words.append(say(FOR_WHOM[kind.whose]) + ".")
        if kind.code in self._view.own and not kind.on_concern:
            purpose = PURPOSES[effort_basis(law).purpose]
            said = QCoreApplication.translate(
                "EffortSheet", "Its law is for {purpose}: it is never aimed at the concern."
            )
            words.append(filled(said, purpose=say(purpose)))
        if effort_basis(str(answers["basis"])).asks_consent:
            words.append(
                QCoreApplication.translate("EffortSheet", "The law asks for consent on record.")
            )
        elif kind.asks_consent:
            words.append(
                QCoreApplication.translate("EffortSheet", "It waits for a consent on record.")
            )
        self.explain(" ".join(words))
        self._fit()


def _usual(kind: EffortKind, law: str) -> dict[str, str]:
    """Return what comes by itself with an effort."""
    given = {"basis": law, "footing": str(kind.footing), "provider": kind.provider}
    return {key: value for key, value in given.items() if value}


def offer_sheet(
    parent: QWidget, context: Context, acts: EffortActs, case: CaseId, view: EffortsView
) -> FormSheet:
    """Open the form for an offer and its answer."""
    form = with_own(OFFER, "kind", view.own.values())
    sheet = FormSheet(
        parent, form, QCoreApplication.translate("EffortSheet", "Save"), context,
        partial(acts.offer, case),
    )  # fmt: skip
    kinds = [(kind.code, say(kind.title)) for kind in view.kinds]
    sheet.binding.set_choices("kind", kinds)
    sheet.explain(
        QCoreApplication.translate(
            "EffortSheet",
            "A yes becomes a planned effort. A no has no consequence for the citizen.",
        )
    )
    sheet.begin({"how": "talk"})
    return sheet


def answer_sheet(
    parent: QWidget, context: Context, acts: EffortActs, line: OfferLine
) -> FormSheet:
    """Open the form for the answer to an offer that waits."""
    sheet = FormSheet(
        parent, OFFER_ANSWER, QCoreApplication.translate("EffortSheet", "Save"), context,
        partial(acts.answer, line.record.record_id),
    )  # fmt: skip
    sheet.explain(say(line.kind.title))
    sheet.begin()
    return sheet


def again_sheet(
    parent: QWidget, context: Context, acts: EffortActs, case: CaseId, view: EffortsView
) -> FormSheet:
    """Open the form for the offers that are made again this month."""
    form = with_own(RE_OFFER, ACCEPTS, view.own.values())
    sheet = FormSheet(
        parent, form, QCoreApplication.translate("EffortSheet", "Save"), context,
        partial(acts.again, case),
    )  # fmt: skip
    waiting = [
        (line.kind.code, say(line.kind.title))
        for line in view.offers
        if line.state is not OfferState.ACCEPTED
    ]
    sheet.binding.set_choices(ACCEPTS, waiting)
    sheet.begin()
    return sheet


def inform_sheet(
    parent: QWidget, context: Context, acts: EffortActs, case: CaseId, today: date
) -> FormSheet:
    """Open the form for one authority that is told of the no."""
    sheet = FormSheet(
        parent, INFORM_DECLINED, QCoreApplication.translate("EffortSheet", "Save"), context,
        partial(acts.inform, case),
    )  # fmt: skip
    words = [(each.code, say(each.name)) for each in offered(today)]
    sheet.binding.set_choices("to", words)
    sheet.explain(
        QCoreApplication.translate(
            "EffortSheet",
            "Tell only that an offer was declined, and only where it must be known. Each "
            "authority has its own line in the register of disclosures.",
        )
    )
    sheet.begin({"purpose": str(Purpose.PREVENTION)})
    return sheet


def keep_sheet(parent: QWidget, context: Context, acts: EffortActs, case: CaseId) -> FormSheet:
    """Open the form that says why nobody is told of the no."""
    verb = QCoreApplication.translate("EffortSheet", "Save")
    sheet = FormSheet(parent, KEEP_DECLINED, verb, context, partial(acts.keep, case))
    sheet.begin()
    return sheet


def contact_sheet(
    parent: QWidget, context: Context, acts: EffortActs, line: EffortLine
) -> FormSheet:
    """Open the form for a contact, with the time that it was planned for or now."""
    now = context.clock.now()
    task = line.task(EntryKind.EFFORT_CONTACT)
    at = task.due_at if task is not None and task.due_at <= now else now
    wall = local(at)
    given = {"on_date": wall.date().isoformat(), "on_time": f"{wall:%H:%M}"}
    return _of(parent, context, EFFORT_LOG, acts.contact, line, given)


def progress_sheet(
    parent: QWidget, context: Context, acts: EffortActs, line: EffortLine
) -> FormSheet:
    """Open the form for how it goes."""
    return _of(parent, context, narrowed(EFFORT_PROGRESS, line.kind), acts.progress, line)


def pause_sheet(
    parent: QWidget, context: Context, acts: EffortActs, line: EffortLine
) -> FormSheet:
    """Open the form that lets an effort rest."""
    return _of(parent, context, EFFORT_PAUSE, acts.pause, line)


def take_up_sheet(
    parent: QWidget, context: Context, acts: EffortActs, line: EffortLine
) -> FormSheet:
    """Open the form that takes an effort up again."""
    return _of(parent, context, EFFORT_TAKE_UP, acts.take_up, line)


def end_sheet(
    parent: QWidget, context: Context, acts: EffortActs, line: EffortLine
) -> FormSheet:
    """Open the form that ends an effort."""
    form = narrowed(EFFORT_END, line.kind)
    sheet = _of(parent, context, form, acts.end, line, {"after_checks": "yes"})
    ends = ", ".join(
        f"{say(KINDS[each.kind])} {show_date(each.due_at)}"
        for each in line.tasks
        if each.kind is not EntryKind.AFTER_CHECK
    )
    if ends:
        told = QCoreApplication.translate(
            "EffortSheet", "What is planned for it ends with it: {entries}."
        )
        sheet.explain(f"{say(line.kind.title)}\n{filled(told, entries=ends)}")
    return sheet


def release_sheet(
    parent: QWidget, context: Context, acts: EffortActs, line: EffortLine
) -> FormSheet:
    """Open the plan for a good release, as it stands."""
    given = line.record.said(GOOD_RELEASE_PLAN.key)
    return _of(parent, context, GOOD_RELEASE_PLAN, acts.release, line, given)


def check_sheet(
    parent: QWidget, context: Context, acts: EffortActs, line: EffortLine, task: EffortTask
) -> FormSheet:
    """Open the form for an after-check."""
    return _sheet(
        parent, context, EFFORT_CHECK, partial(acts.check, task.entry_id), say(line.kind.title)
    )


def _of(
    parent: QWidget,
    context: Context,
    form: Form,
    act: OfRecord,
    line: EffortLine,
    given: Answers | None = None,
) -> FormSheet:
    submit = partial(act, line.record.record_id)
    return _sheet(parent, context, form, submit, say(line.kind.title), given)


def _sheet(
    parent: QWidget,
    context: Context,
    form: Form,
    submit: Submit,
    about: str,
    given: Answers | None = None,
) -> FormSheet:
    verb = QCoreApplication.translate("EffortSheet", "Save")
    sheet = FormSheet(parent, form, verb, context, submit)
    sheet.explain(about)
    sheet.begin(given)
    return sheet
