"""The newest analysis as it may stand on a projector: in words, and with initials for names."""

from dataclasses import replace

from models.cases.case import Case
from models.cases.meeting import NOT_WRITTEN, POINT, MeetingLine, in_initials
from models.documents.analysis_board import SHORT
from models.forms.answers import written
from models.forms.definitions.analysis import WHOLE, key_of
from models.kernel.errors import Refused
from models.law.dimensions import DIMENSIONS
from models.people.relation import shown_name
from models.ports.work import Work
from models.usecases.analyse import versions_of
from models.usecases.around import known
from models.usecases.visit_record import hidden_of
from models.visits.hidden import said_in


def meeting_board(work: Work, case: Case) -> tuple[MeetingLine, ...]:
    """Return the nine dimensions and the whole, as they stood when they were last saved.

    Raises:
        Refused: it says who reported, a number or a protected address.
    """
    newest = next(iter(versions_of(work, case)), None)
    answers = newest.answers if newest else {}
    names, hidden = _names(work, case), hidden_of(work, case)

    def said(key: str) -> str:
        words = " ".join(written(answers, key).split())
        if found := said_in(words, replace(hidden, siblings=(), third_parties=())):
            raise Refused(found)
        return in_initials(words, names)

    lines: list[MeetingLine] = []
    for each in DIMENSIONS:
        points = [(label, said(key_of(each.code, part))) for part, label in SHORT.items()]
        told = tuple(POINT.filled(label=label, words=words) for label, words in points if words)
        lines.append(MeetingLine(each.title, told or (NOT_WRITTEN,)))
    return (*lines, MeetingLine(WHOLE.title, (said("assessment") or NOT_WRITTEN,)))


def _names(work: Work, case: Case) -> tuple[str, ...]:
    """Return the names of the citizen and of those around."""
    around = work.relations.of_case(case.id)
    named = [shown_name(relation, person) for relation, person in known(work, tuple(around))]
    return tuple(name for name in (work.people.get(case.subject_id).name, *named) if name)
