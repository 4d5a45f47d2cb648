"""What another kommune has handed over is taken over: a case here, from that moment ours.

Who it is about, what was said, seen and assessed there comes along, each marked with where it is
from. What is done here is decided here: the case begins with our own assessment, the police are
asked anew, and efforts and agreements come as proposals.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from models.access.roles import Right, may
from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar.deadlines import origin_of
from models.calendar.entry import EntryKind
from models.cases.case import Case
from models.concerns.care import Care
from models.concerns.concern import Concern
from models.concerns.handed_in import (
    CARE_GOES_ON,
    NO_WORDS,
    NOBODY,
    OTHER_PERSON,
    SEEN_IN,
    TAKE_UP,
    WHO_HAS_IT,
    WHO_IS_IT,
)
from models.course.transfer import require_to_come
from models.disclosures.items import CONCERN_WORDS, HOME, KINDS, NUMBER, SUBJECT
from models.exchange.answer import Answer, Answered
from models.exchange.case_file import CaseFile, parse_case
from models.exchange.manifest import Manifest, parse_manifest
from models.forms.answers import Answers, Value, check, rows, written
from models.forms.definitions.call import CALL
from models.kernel.clock import local
from models.kernel.cpr import Cpr
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import BundleId, CaseId, ConcernId, PersonId, UserId
from models.kernel.text import Say
from models.law.kinds import ConcernKind, guarded
from models.law.reporters import ReporterType
from models.office.office import kommune_office
from models.people.matching import Sought
from models.people.person import Former, Person
from models.people.revise import PLAIN
from models.ports.exchange import BundleIn
from models.ports.records import Happening
from models.ports.work import BeginWork, Work
from models.usecases.assessing import keep_assessment, tasks_of_model
from models.usecases.case_access import IN_CONFLICT
from models.usecases.common import note_case, shown, task
from models.usecases.find_similar import PossiblySame, similar_in
from models.usecases.forms_check import fit_answers
from models.usecases.go_further import link_same, new_case
from models.usecases.register_concern import Call, register
from models.usecases.transfer_files import keep_files, require_room
from models.usecases.transfer_in import decide, open_transfer_in
from models.usecases.transfer_received import keep_received, register_in

LONGEST_NAME: Final = 160
LONGEST_WORDS: Final = 8000


def told(case: CaseFile) -> dict[str, Value]:
    """Return what a bundle says of the citizen: only what has the form it must have."""
    found: dict[str, Value] = {}
    for item in case.items:
        if item.item in {SUBJECT.code, NUMBER.code, HOME.code}:
            form = KINDS[item.item].form
            wrong = {
                each.field.partition(".")[0]
                for each in check(form, item.contents, submit=False)
            }
            known = {each.key for each in form.fields} - wrong
            found |= {key: value for key, value in item.contents.items() if key in known}
    return found


def words_of(case: CaseFile) -> str:
    """Return the concerns in the callers' words, as the other kommune took them down."""
    said = (
        written(item.contents, "words")
        for item in case.items
        if item.item == CONCERN_WORDS.code
    )
    return "\n\n".join(filter(None, said))[:LONGEST_WORDS]


def kind_of(case: CaseFile) -> ConcernKind:
    """Return the kind of concern that is proposed here: theirs, the one to be careful with first.

    A bundle without one, as earlier programs write it, proposes by its warning.
    """
    said = {
        written(item.contents, "kind") for item in case.items if item.item == CONCERN_WORDS.code
    }
    careful = (kind for kind in ConcernKind if kind in said and guarded([kind]))
    usual = ConcernKind.SOCIAL_CONTROL if case.care else ConcernKind.EXTREMISM
    return next(careful, usual)


@dataclass(frozen=True, slots=True)
class TakingUp:
    """What is to be known before a case is taken over.

    Attributes:
        persons: those on record who may be the same, likeliest first, with their open cases.
        colleagues: who can have the case: id and name.
        me: who looks.
        care: what the sender warns of.
        kind: of the concern, as it is proposed.
    """

    persons: tuple[PossiblySame, ...]
    colleagues: tuple[tuple[UserId, str], ...]
    me: UserId
    care: Care
    kind: ConcernKind
    changed: frozenset[Topic]


@dataclass(frozen=True, slots=True)
class OpenTakeUp:
    """Look, before a case is taken over, whether we know the person; that is logged."""

    begin: BeginWork

    def __call__(self, bundle_id: BundleId) -> TakingUp:
        """Return what is to be known.

        Raises:
            Refused: it cannot be taken over, or the role may not.
            NotFoundError: there is no such bundle, or it is hidden from this user.
        """
        with self.begin() as work:
            work.actor.require(Right.RECEIVE)
            bundle = open_transfer_in(work, bundle_id)
            case = parse_case(bundle.case_json)
            persons = similar_in(work, sought(told(case)), None)
            able = (user for user in work.offices.users() if may(user.role, Right.CASEWORK))
            people = tuple((Kind.PERSON, str(one.person_id)) for one in persons)
            about = ((Kind.BUNDLE, str(bundle_id)), *people)
            work.note(Note(Act.MATCHES_SHOWN, about))
            colleagues = tuple((user.id, user.name) for user in able)
            me, kind = work.actor.user, kind_of(case)
            return TakingUp(persons, colleagues, me, case.care, kind, work.commit())


def sought(about: Answers) -> Sought:
    """Return what a bundle says of the citizen as what is sought among those on record."""
    also = tuple(row["spelling"] for row in rows(about, "spellings") if row.get("spelling"))
    street, postcode = written(about, "street"), written(about, "postcode")
    name, cpr, born = (written(about, key) for key in ("name", "cpr", "born"))
    return Sought(name, cpr, born, street, postcode, "", also)


@dataclass(frozen=True, slots=True)
class TakenUp:
    """The case that came of a bundle, or that took it up."""

    case_id: CaseId
    number: str
    concern_id: ConcernId
    changed: frozenset[Topic]


@dataclass(frozen=True, slots=True)
class TakeUpTransfer:
    """Take a case over from another kommune; responsibility passes at that moment."""

    begin: BeginWork
    say: Say
    kommuner: Mapping[str, str] = field(default_factory=dict)
    """Names of kommuner by code."""

    def __call__(self, bundle_id: BundleId, answers: Answers) -> TakenUp:
        """Take it over: person, case and everything that came, or nothing at all.

        Raises:
            Refused: something is missing, it is answered already, a newer one has come, the
                sender's warning would be lost, the case has no room for what is enclosed, too
                little agrees for two records to be the
                same person, the role may not, or our office is no kommune.
            NotFoundError: there is no such bundle, or it is hidden from this user.
        """
        with self.begin() as work:
            work.actor.require(Right.RECEIVE)
            bundle = open_transfer_in(work, bundle_id)
            given = fit_answers(TAKE_UP, answers)
            require_to_come(written(given, "next_on"), "next_on", local(work.now).date())
            arrived = _Arrived(
                bundle, parse_manifest(bundle.manifest), parse_case(bundle.case_json)
            )
            if arrived.case.care and not guarded([written(given, "kind")]):
                raise Refused(CARE_GOES_ON, "kind")
            concern = self._concern(work, given, arrived)
            case = _case(work, concern, written(given, "same_as"))
            require_room(work, case, arrived.manifest)
            _own_course(work, concern, case, given)
            keep_received(work, case, arrived.manifest, arrived.case, self.say)
            keep_files(work, case, arrived.manifest)
            entry = register_in(work, case, arrived.manifest)
            work.bundles.took_up(bundle_id, concern.id)
            decide(work, bundle, Answered(Answer.ACCEPTED, work.now))
            _tell(work, concern, case, arrived)
            bundle_topic = (Kind.BUNDLE, str(bundle_id))
            more = (bundle_topic, (Kind.CONCERN, str(concern.id)), (Kind.DISCLOSURE, entry))
            note_case(work, Act.TRANSFER_TAKEN, case, *more)
            return TakenUp(case.id, case.number, concern.id, work.commit())

    def _concern(self, work: Work, given: Answers, arrived: "_Arrived") -> Concern:
        """Register the concern that comes along, with its owner and its citizen."""
        about = told(arrived.case)
        owner = _owner(work, written(given, "owner"))
        opened = arrived.bundle.opened_at
        concern = register(work, Call(self._call(work, given, about, arrived), opened))
        concern.owner_id = owner
        person = work.people.get(concern.subject_id)
        self._describe(person, about, arrived)
        work.people.save(person)
        concern.complete(work.now)
        work.concerns.save(concern)
        return concern

    def _call(
        self, work: Work, given: Answers, about: Answers, arrived: "_Arrived"
    ) -> dict[str, Value]:
        sender = arrived.manifest.sender
        who = ", ".join(filter(None, (sender.organisation, sender.person)))
        none = NO_WORDS.filled(sender=sender.organisation, number=arrived.bundle.number)
        kind = written(given, "kind")  # on the phone no answer means extremism
        asked = {field.key for field in CALL.fields} & {field.key for field in TAKE_UP.fields}
        call: dict[str, Value] = {
            **{key: value for key, value in given.items() if key in asked},
            "kind": kind if kind != ConcernKind.EXTREMISM else "",
            "words": words_of(arrived.case) or self.say(none),
            "about_name": written(about, "name")[:LONGEST_NAME],
            "about_cpr": written(about, "cpr"),
            "about_age": written(about, "age"),
            "about_minor": written(about, "minor") or "unknown",
            "about_kommune": work.offices.office().kommune_code,
            "channel": "letter",
            "reporter_type": str(ReporterType.AUTHORITY),
            "reporter_name": who[:LONGEST_NAME],
            "reporter_phone": sender.phone,
        }
        wrong = {
            each.field for each in check(CALL, call, submit=False) if each.field not in given
        }
        return {key: value for key, value in call.items() if value and key not in wrong}

    def _describe(self, person: Person, about: Answers, arrived: "_Arrived") -> None:
        """Put on record what they know of the citizen, and where it comes from."""
        sender = arrived.manifest.sender.organisation
        seen_in = self.say(SEEN_IN.filled(sender=sender, number=arrived.bundle.number))
        number = written(about, "cpr")
        person.cpr = Cpr.parse(number).digits if number else ""
        for key in PLAIN:
            setattr(person, key, written(about, key))
        person.address_protected = written(about, "address_protected") or "unknown"
        person.spellings = tuple(
            sorted({(row["spelling"], seen_in) for row in rows(about, "spellings")})
        )
        names = {kommune_office(name): code for code, name in self.kommuner.items()}
        person.formerly = (Former("kommune", names.get(sender, sender), seen_in),)


@dataclass(frozen=True, slots=True)
class _Arrived:
    bundle: BundleIn
    manifest: Manifest
    case: CaseFile


def _owner(work: Work, key: str) -> UserId:
    """Return the colleague who is to have the case.

    Raises:
        Refused: there is none such, or one with a conflict of interest.
    """
    found = next((user for user in work.offices.users() if user.id == key), None)
    if found is None or not may(found.role, Right.CASEWORK):
        raise Refused(WHO_HAS_IT, "owner")
    return found.id


def _case(work: Work, concern: Concern, same: str) -> Case:
    """Return the case that goes on with it: the open one on the same person, or a new one.

    Raises:
        Refused: the person was not on the list, too little agrees, or the owner may not.
    """
    ours = None
    known = {one.person_id: one for one in _alike(work, concern)}
    if not same and any(one.linkable for one in known.values()):
        raise Refused(WHO_IS_IT, "same_as")
    if same not in {"", NOBODY}:
        if PersonId(same) not in known:
            raise Refused(OTHER_PERSON, "same_as")
        link_same(work, concern, PersonId(same))
        ours = known[PersonId(same)].open_case
    if work.access.in_conflict(concern.owner_id, concern.subject_id):
        users = {user.id: user.name for user in work.offices.users()}
        raise Refused(IN_CONFLICT.filled(name=users[concern.owner_id]), "owner")
    keep_assessment(work, concern, {})
    case = new_case(work, concern) if ours is None else work.cases.get(ours[0])
    concern.join(case.id, work.now)
    work.concerns.save(concern)
    if ours is not None and not case.suspended:
        tasks_of_model(work, concern.id, case.id, case.owner_id, joining=True)
    return case


def _alike(work: Work, concern: Concern) -> tuple[PossiblySame, ...]:
    return similar_in(work, Sought.of(work.people.get(concern.subject_id)), concern.id)


def _own_course(work: Work, concern: Concern, case: Case, given: Answers) -> None:
    """Ask for our own assessment and plan the first follow-up; a case that rests gets neither."""
    work.story.join(concern.id, case.id)
    if case.suspended:
        return
    task(
        work, EntryKind.INITIAL_ASSESSMENT, concern.due_at,
        origin=origin_of(concern.severity, work.opening, "severity"),
        origin_at=concern.received_at, owner=case.owner_id, concern=concern.id, case=case.id,
    )  # fmt: skip
    day = require_to_come(written(given, "next_on"), "next_on", local(work.now).date())
    task(
        work, EntryKind.FOLLOW_UP, work.opening.closing(day), origin="transfer_came",
        origin_at=work.now, owner=case.owner_id, case=case.id,
    )  # fmt: skip


def _tell(work: Work, concern: Concern, case: Case, arrived: _Arrived) -> None:
    sender = arrived.manifest.sender.organisation
    data = {"sender": sender, "number": arrived.bundle.number, "theirs": arrived.case.case}
    passed = {**data, "when": shown(work.now)}
    alone = len(work.concerns.of_case(case.id)) == 1
    begun = "case_opened" if alone else "concern_joined"
    number = case.number if alone else concern.number
    told = (
        (begun, {"number": number}),
        ("transferred_in", data),
        ("responsibility_here", passed),
    )
    for kind, said in told:
        work.story.add(
            Happening(kind, work.now, concern_id=concern.id, case_id=case.id, data=said)
        )
