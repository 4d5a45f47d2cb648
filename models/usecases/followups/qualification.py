"""What follows from a round: days for the answers, reminders, and what ends with it."""

from datetime import date
from typing import Final

from models.calendar import deadlines
from models.calendar.deadlines import CLOSES
from models.calendar.entry import EntryKind
from models.cases.case import Case, CaseResumed, CaseSuspended, PoliceHaveAnswered
from models.course.qualification import AWAITED, Excepted, Invited, RoundState
from models.course.qualification import CONDITIONS as CODE
from models.course.record import Record, RecordMade, RecordMoved
from models.forms.answers import written
from models.forms.definitions.qualification import INVITATION, ROUND
from models.kernel.clock import at_wall_clock
from models.kernel.events import Kind
from models.ports.work import Work
from models.usecases.conditions import checked, needs_check
from models.usecases.excepting import standing
from models.usecases.followups.dispatch import Made
from models.usecases.followups.steps import finish, for_case
