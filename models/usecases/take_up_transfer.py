"""What another kommune has handed over is taken up: a concern with its own deadline.

It is no case by itself: it is assessed here like any other concern.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from models.access.roles import Right
from models.audit.acts import Act
from models.concerns.concern import Concern
from models.concerns.handed_in import ALREADY, NOT_OURS, ONLY_A_TRIAL, SEEN_IN, TAKE_UP
from models.disclosures.items import CONCERN_WORDS, HOME, KINDS, NUMBER, SUBJECT
from models.exchange.case_file import CaseFile, parse_case
from models.exchange.manifest import Manifest, parse_manifest
from models.forms.answers import Answers, Value, check, rows, written
from models.forms.definitions.call import CALL
from models.kernel.cpr import Cpr
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import BundleId, ConcernId
from models.kernel.text import Say, Text
from models.law.reporters import ReporterType
from models.office.office import OfficeKind, kommune_office
from models.people.person import Former, Person
from models.people.revise import PLAIN
from models.ports.exchange import BundleIn
from models.ports.records import Happening
from models.ports.work import BeginWork, Work
from models.usecases.common import note_concern
from models.usecases.forms_check import fit_answers
from models.usecases.register_concern import Call, register

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


@dataclass(frozen=True, slots=True)
class TakenUp:
    """The concern that came of a bundle."""

    concern_id: ConcernId
    number: str
    changed: frozenset[Topic]


@dataclass(frozen=True, slots=True)
class TakeUpTransfer:
    """Register a concern on what another kommune has handed over."""

    begin: BeginWork
    say: Say
    kommuner: Mapping[str, str] = field(default_factory=dict)
    """Names of kommuner by code."""

    def __call__(self, bundle_id: BundleId, answers: Answers) -> TakenUp:
        """Take it up, with a deadline that runs from when it was opened here.

        Raises:
            Refused: something is missing, it is taken up already, the role may not, or our
                office is no kommune.
            NotFoundError: there is no such bundle, or it is hidden from this user.
        """
        with self.begin() as work:
            work.actor.require(Right.RECEIVE)
            bundle = work.bundles.received(bundle_id)
            _require_new(work, bundle)
            given = fit_answers(TAKE_UP, answers)
            manifest, case = parse_manifest(bundle.manifest), parse_case(bundle.case_json)
            if manifest.trial:
                raise Refused(ONLY_A_TRIAL)
            about = told(case)
            call = Call(self._call(work, given, about, manifest), bundle.opened_at)
            concern = register(work, call)
            seen_in = self.say(
                SEEN_IN.filled(sender=manifest.sender.organisation, number=bundle.number)
            )
            person = work.people.get(concern.subject_id)
            self._describe(person, about, manifest, seen_in)
            work.people.save(person)
            work.bundles.took_up(bundle_id, concern.id)
            _tell(work, concern, manifest, bundle)
            note_concern(
                work, Act.TRANSFER_TAKEN, concern, more=((Kind.BUNDLE, str(bundle_id)),)
            )
            return TakenUp(concern.id, concern.number, work.commit())

    def _call(
        self, work: Work, given: Answers, about: Answers, manifest: Manifest
    ) -> dict[str, Value]:
        sender = manifest.sender
        who = ", ".join(filter(None, (sender.organisation, sender.person)))
        minor = written(about, "minor")
        call: dict[str, Value] = {
            **given,
            "about_name": written(about, "name")[:LONGEST_NAME],
            "about_cpr": written(about, "cpr"),
            "about_age": written(about, "age"),
            "about_minor": minor or "unknown",
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

    def _describe(
        self, person: Person, about: Answers, manifest: Manifest, seen_in: str
    ) -> None:
        """Put on record what they know of the citizen, and where it comes from."""
        number = written(about, "cpr")
        person.cpr = Cpr.parse(number).digits if number else ""
        for key in PLAIN:
            setattr(person, key, written(about, key))
        person.address_protected = written(about, "address_protected") or "unknown"
        person.spellings = tuple(
            sorted({(row["spelling"], seen_in) for row in rows(about, "spellings")})
        )
        sender = manifest.sender.organisation
        names = {kommune_office(name): code for code, name in self.kommuner.items()}
        person.formerly = (Former("kommune", names.get(sender, sender), seen_in),)


def _require_new(work: Work, bundle: BundleIn) -> None:
    if work.offices.office().kind is not OfficeKind.KOMMUNE:
        raise Refused(NOT_OURS)
    if bundle.concern_id is not None:
        why: Text = ALREADY.filled(number=work.concerns.get(bundle.concern_id).number)
        raise Refused(why)


def _tell(work: Work, concern: Concern, manifest: Manifest, bundle: BundleIn) -> None:
    data = {"sender": manifest.sender.organisation, "number": bundle.number}
    work.story.add(Happening("transferred_in", work.now, concern_id=concern.id, data=data))
