"""The small forms of the page Child and consent."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from models.concerns.care import NOT_TO_PARENTS
from models.course.adult import ADULT_EFFORT
from models.course.child_report import CHILD_REPORT, OTHER_CHILD
from models.course.child_view import ChildView, EffortAtRest, Somebody
from models.course.consent import ANSWER, ASK, MOVES, STATES, ConsentState
from models.course.informing import INFORM
from models.course.record import RecordRow
from models.course.rest import EFFORT_DECISION, EFFORT_RESTS, PASS_ON, STILL_RESTS, EffortRest
from models.forms.answers import Answers
from models.forms.definitions.after_call import RELATIONS
from models.forms.fields import Form, small_form
from models.kernel.clock import local
from models.kernel.ids import EntryId
from models.law.effort_bases import effort_basis
from ui.changes import Changed
from ui.child.acts import ChildActs, OnEntry
from ui.context import Context
from ui.forms.form_sheet import FormSheet
from ui.language import say

Choices = Sequence[tuple[str, str]]
Submit = Callable[[Answers], Changed]


def plain_sheet(
    parent: QWidget, context: Context, form: Form, verb: str, submit: Submit, told: str = ""
) -> FormSheet:
    """Open a form that needs nothing but its own fields; today stands where it asks for a day."""
    sheet = FormSheet(parent, form, verb, context, submit)
    if told:
        sheet.explain(told)
    sheet.begin(today(form, context))
    return sheet


def today(form: Form, context: Context) -> Answers:
    """Return the day and time of now for the fields that ask when something was done."""
    wall = local(context.clock.now())
    day, at = wall.date().isoformat(), f"{wall:%H:%M}"
    known = {
        "on": day, "given_date": day, "given_time": at, "delivered_date": day,
        "delivered_time": at,
    }  # fmt: skip
    return {field.key: known[field.key] for field in form.fields if field.key in known}


def children(people: Sequence[Somebody]) -> Choices:
    """Return whom a report may be about, as far as the case knows."""
    return [(str(each.person_id), called(each)) for each in people if each.child]


def called(somebody: Somebody) -> str:
    """Return a name with the relation, as far as it is known."""
    relation = dict(RELATIONS).get(somebody.relation)
    name = somebody.name or QCoreApplication.translate("ChildSheets", "Name not known")
    return name if relation is None else f"{name} ({say(relation).lower()})"


def report_sheet(
    parent: QWidget,
    context: Context,
    act: OnEntry,
    entry: EntryId,
    about: Choices,
    *,
    resting: bool,
    guarded: bool = False,
) -> FormSheet:
    """Open the form for a report on a child; whether the police were asked, only at rest.

    ``guarded``: the family is not to be contacted by itself, and the report says so.
    """
    fields = CHILD_REPORT.fields if resting else CHILD_REPORT.fields[:-1]
    form = small_form(CHILD_REPORT.key, CHILD_REPORT.title, *fields)
    verb = QCoreApplication.translate("ChildSheets", "Record the report")
    sheet = FormSheet(parent, form, verb, context, partial(act, entry))
    told = QCoreApplication.translate(
        "ChildSheets",
        "It is delivered at once. The child authority's own deadlines are theirs and are "
        "not counted here.",
    )
    sheet.explain(f"{told} {say(NOT_TO_PARENTS)}" if guarded else told)
    other = (OTHER_CHILD, QCoreApplication.translate("ChildSheets", "Another child"))
    sheet.binding.set_choices("child", [*about, other])
    first = about[0][0] if about else ""
    given = {"outcome": "delivered", "child": first, **today(form, context)}
    sheet.begin({key: value for key, value in given.items() if value})
    return sheet


def consent_sheet(
    parent: QWidget, context: Context, acts: ChildActs, view: ChildView
) -> FormSheet:
    """Open the form that asks somebody for consent."""
    verb = QCoreApplication.translate("ChildSheets", "Record the consent")
    sheet = FormSheet(parent, ASK, verb, context, partial(acts.consent, view.case_id))
    sheet.explain(
        QCoreApplication.translate(
            "ChildSheets", "One for each who is asked, also where custody is shared."
        )
    )
    people = [(str(p.person_id), called(p)) for p in view.people]
    sheet.binding.set_choices("who", people)
    alone = {"who": people[0][0]} if len(people) == 1 else {}
    sheet.begin({**today(ASK, context), **alone})
    return sheet


def answer_sheet(
    parent: QWidget, context: Context, acts: ChildActs, row: RecordRow, name: str
) -> FormSheet:
    """Open the form for an answer; only what the consent can still become is offered."""
    verb = QCoreApplication.translate("ChildSheets", "Record the answer")
    sheet = FormSheet(parent, ANSWER, verb, context, partial(acts.answer, row.record_id))
    sheet.explain(name)
    onward = MOVES[ConsentState(row.state)] - {ConsentState.EXPIRED}
    offered = [(str(each), say(STATES[each])) for each in ConsentState if each in onward]
    sheet.binding.set_choices("state", offered)
    sheet.begin(today(ANSWER, context))
    return sheet


def inform_sheet(
    parent: QWidget, context: Context, acts: ChildActs, view: ChildView
) -> FormSheet:
    """Open the form for a decision on the duty to inform."""
    verb = QCoreApplication.translate("ChildSheets", "Record the decision")
    sheet = FormSheet(parent, INFORM, verb, context, partial(acts.inform, view.case_id))
    sheet.explain(
        QCoreApplication.translate(
            "ChildSheets",
            "Whoever we hold something on is told so, unless weighty reasons speak against it.",
        )
    )
    sheet.binding.set_choices("who", [(str(p.person_id), called(p)) for p in view.people])
    sheet.begin(today(INFORM, context))
    return sheet


def effort_sheet(
    parent: QWidget, context: Context, acts: ChildActs, effort: EffortAtRest, name: str
) -> FormSheet:
    """Open the form that decides on one effort; one demanded by law is not paused."""
    verb = QCoreApplication.translate("ChildSheets", "Record the decision")
    act = partial(acts.rest.effort, effort.record_id)
    sheet = FormSheet(parent, EFFORT_DECISION, verb, context, act)
    stays = {EffortRest.PAUSED} if effort.statutory else set()
    offered = [
        (str(key), say(words)) for key, words in EFFORT_RESTS.items() if key not in stays
    ]
    sheet.binding.set_choices("decision", offered)
    told = QCoreApplication.translate(
        "ChildSheets",
        "To break off suddenly can be noticed. Write no reason, and nothing about the police.",
    )
    sheet.explain(f"{name}. {told}")
    sheet.begin()
    return sheet


def adult_sheet(
    parent: QWidget, context: Context, acts: ChildActs, effort: EffortAtRest, name: str
) -> FormSheet:
    """Open the form that puts an effort on a basis for an adult."""
    verb = QCoreApplication.translate("ChildSheets", "Let it go on")
    act = partial(acts.adult, effort.record_id)
    sheet = FormSheet(parent, ADULT_EFFORT, verb, context, act)
    offered = [(code, say(effort_basis(code).title)) for code in effort.bases]
    sheet.binding.set_choices("basis", offered)
    told = QCoreApplication.translate(
        "ChildSheets",
        "It rests on the law on children, and goes on only on another basis or as ungestøtte. "
        "If it is to rest or to end, do that on the page Efforts.",
    )
    sheet.explain(f"{name}. {told}")
    sheet.begin()
    return sheet


def still_sheet(
    parent: QWidget, context: Context, acts: ChildActs, view: ChildView
) -> FormSheet:
    """Open the form: is the case still suspended?"""
    verb = QCoreApplication.translate("ChildSheets", "It is still suspended")
    told = QCoreApplication.translate(
        "ChildSheets",
        "Ask the police. You are reminded again in three months. If they ask us to go on, "
        "record that as a request to resume instead.",
    )
    act = partial(acts.rest.still, view.case_id)
    return plain_sheet(parent, context, STILL_RESTS, verb, act, told)


def pass_on_sheet(parent: QWidget, context: Context, submit: Submit) -> FormSheet:
    """Open the form for a new concern that is passed on."""
    verb = QCoreApplication.translate("ChildSheets", "Record that it is passed on")
    told = QCoreApplication.translate(
        "ChildSheets",
        "Give it to the police first, then record it. The caller is told only that the "
        "concern is received.",
    )
    return plain_sheet(parent, context, PASS_ON, verb, submit, told)
