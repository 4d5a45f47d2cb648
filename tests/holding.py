"""A meeting being held, to test with: who came, and what is written of each point."""

from dataclasses import dataclass, field

from models.forms.answers import Answers, Value
from models.forms.definitions.in_meeting import ATTENDANCE, POINT
from models.kernel.events import Kind
from models.kernel.ids import CaseId, MeetingId, ParticipantId, PointId
from models.meetings.kinds import Mandate
from models.usecases.save_draft import Half, SaveDraft
from tests.casework import Opened, open_case
from tests.meetings import add_authority, add_colleague, plan_meeting, put_on, seat_at
from tests.office import TestOffice

NAMES = (
    "Mathias Testesen", "Sofie Prøvesen", "Aksel Demosen", "Freja Fiktiv",
    "Noah Eksempel", "Ella Attrap", "Oskar Skabelon", "Alma Udkast",
)  # fmt: skip


@dataclass
class Held:
    """A meeting with its people and points.

    Attributes:
        us: the colleague who leads it; ``police``, ``school`` and ``social`` sit with them.
    """

    office: TestOffice
    meeting: MeetingId
    us: ParticipantId
    police: ParticipantId
    school: ParticipantId
    cases: list[Opened] = field(default_factory=list)
    points: list[PointId] = field(default_factory=list)

    @property
    def topic(self) -> tuple[Kind, str]:
        return Kind.MEETING, str(self.meeting)


def hold(office: TestOffice, count: int = 2) -> Held:
    """Plan a meeting on so many cases at which the police and a school sit, and let it begin."""
    meeting = plan_meeting(office)
    us = add_colleague(office, meeting)
    police = add_authority(office, meeting, mandate=Mandate.DECIDES)
    school = add_authority(office, meeting, "school", "SSP-lærer")
    held = Held(office, meeting, us, police, school)
    for at, name in enumerate(NAMES[:count], 1):
        case = open_case(office, about_name=name, about_age="15")
        point = put_on(office, meeting, case.case_id, at)
        for who in (police, school):
            seat_at(office, point, who, "rpl115-1-1")
        held.cases.append(case)
        held.points.append(point)
    office.wait(days=14, minutes=35)  # the 28th, a little past nine
    return held


def came(held: Held, *absent: ParticipantId, **more: Value) -> None:
    """Write down that everybody came but these."""
    rows = [
        {"who": str(who), "came": "absent" if who in absent else "came"}
        for who in (held.us, held.police, held.school)
    ]
    answers: Answers = {"attendance": rows, **more}
    half = Half(ATTENDANCE, answers, held.office.clock.now(), about=held.topic)
    SaveDraft(held.office.begin)(half)


def write(held: Held, at: int, **more: Value) -> None:
    """Keep what is written of a point: talked about and going on, unless said otherwise."""
    answers: Answers = {
        "meeting": held.meeting,
        "conflicts": "none",
        "outcome": "go_on",
        "words": "Det går fremad.",
        **more,
    }
    about = (Kind.CASE, str(held.cases[at].case_id))
    SaveDraft(held.office.begin)(Half(POINT, answers, held.office.clock.now(), about=about))


def shared(who: str, way: str = "in", **more: str) -> dict[str, str]:
    """Return a row of what was shared."""
    return {
        "way": way,
        "who": who,
        "what": "Drengen er begyndt til fodbold.",
        "necessity": "For at se om det går bedre.",
        "basis": "rpl115-1-1",
        "care": "ordinary",
        **more,
    }


def case_of(held: Held, at: int) -> CaseId:
    """Return the case of a point."""
    return held.cases[at].case_id
