"""What a handover is made of: the case's record, what can be chosen, and the composed files."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256
from typing import Final

from models.audit.acts import Act, Reason
from models.audit.checkpoint import parse_note
from models.audit.leaf import Note
from models.cases.case import Case
from models.concerns.care import Care
from models.concerns.concern import Concern
from models.concerns.release import Release, Scope
from models.course.recommended import TAKES_EFFECT
from models.disclosures.contents import (
    CaseRecord,
    Choosable,
    ConcernRecord,
    CourseRecord,
    VisitRecord,
    choosable,
    of_others,
)
from models.disclosures.disclosure import DisclosedItem, Disclosure, Way
from models.disclosures.door import Why
from models.disclosures.gate import Plan
from models.disclosures.items import REPORTER
from models.disclosures.own_words import Callers
from models.documents.anchor import Anchor
from models.documents.case_report import CaseReport
from models.documents.handed_paper import HandedPaper, compose_handed
from models.exchange.case_file import CaseFile, CaseItem, item_bytes, parse_case
from models.exchange.contact import Contact
from models.exchange.control import control_words
from models.exchange.manifest import CASE_JSON, CASE_PDF, Grounds, Party, SealedItem
from models.exchange.strict_json import seen
from models.exchange.terms import KeyMark
from models.forms.answers import Answers
from models.forms.definitions.assessment import ASSESSMENT
from models.forms.definitions.further_call import FURTHER_CALL
from models.forms.definitions.recommendation import RECOMMENDATION
from models.kernel.clock import local
from models.kernel.events import Kind
from models.kernel.ids import ConcernId
from models.kernel.text import Say
from models.law.bases import LegalBasis
from models.law.reporters import REPORTERS, ReporterType
from models.ports.paper import Paint, Spell
from models.ports.work import Work
from models.usecases.analyse import versions_of
from models.usecases.enclosing import Seal, Whole, held_of, whole_of
from models.usecases.terms import signed_terms
from models.usecases.what_runs import agreed_of, efforts_of

LONGEST_TITLE: Final = 160
VISIT_REPORT: Final = "visit_report"


@dataclass(frozen=True, slots=True)
class Composed:
    """The files that leave, the grounds for a manifest, and what the paper is made of."""

    whole: Whole
    grounds: Grounds
    paper: HandedPaper

    @property
    def case_json(self) -> bytes:
        """The case for programs."""
        return self.whole.data(CASE_JSON)

    @property
    def case_pdf(self) -> bytes:
        """The case for people."""
        return self.whole.data(CASE_PDF)

    @property
    def digest(self) -> str:
        """What was seen on the check page, in hexadecimal; sealing compares it."""
        return self.whole.digest


def gather(work: Work, case: Case, kommuner: Mapping[str, str]) -> CaseRecord:
    """Return the record of a case from which items are made; ``kommuner`` are names by code."""
    person = work.people.get(case.subject_id)
    concerns = work.concerns.of_case(case.id)

    def latest(form: str, subject: tuple[Kind, str]) -> Answers:
        found = work.answers.latest(form, subject)
        return {} if found is None else found.answers

    return CaseRecord(
        case=case,
        person=person,
        kommune=kommuner.get(person.kommune_code, person.kommune_code),
        concerns=tuple(
            ConcernRecord(
                concern,
                latest("call", (Kind.CONCERN, concern.id)),
                latest("after_call", (Kind.CONCERN, concern.id)),
                _released(work, concern.id),
                latest(ASSESSMENT.key, (Kind.CONCERN, concern.id)),
                tuple(
                    (each.seq, each.at, each.answers)
                    for each in work.answers.history(
                        FURTHER_CALL.key, (Kind.CONCERN, concern.id)
                    )
                ),
            )
            for concern in concerns
        ),
        notes=work.disclosures.notes_of_case(case.id),
        visits=tuple(
            VisitRecord(visit, latest(VISIT_REPORT, (Kind.VISIT, visit.id)))
            for visit in work.visits.of_case(case.id)
        ),
        names_reporter=_named(work, concerns),
        given_name=_given_name(work, concerns),
        analysis=_analysed(work, case),
        recommendation=_recommended(work, case),
        attachments=tuple(
            work.attachments.get(row.id) for row in reversed(work.attachments.of_case(case.id))
        ),
        efforts=efforts_of(work, case),
        agreed=agreed_of(work, case),
    )


def callers_of(work: Work, case: Case) -> Callers:
    """Return what tells whether the sender's own words give away who reported."""
    concerns, person = work.concerns.of_case(case.id), work.people.get(case.subject_id)
    given_name = _given_name(work, concerns)
    return Callers(_named(work, concerns), lambda words: given_name(of_others(words, person)))


def _named(work: Work, concerns: Sequence[Concern]) -> Callable[[str], bool]:
    return work.identities.names([concern.id for concern in concerns])


def _given_name(work: Work, concerns: Sequence[Concern]) -> Callable[[str], bool]:
    own = [concern.id for concern in concerns if not _by_function(concern)]
    return work.identities.names(own, given=True)


def _by_function(concern: Concern) -> bool:
    """Whether whoever reported stands with their office, whose name is no given name."""
    return REPORTERS[ReporterType(concern.reporter_type)].by_function


def _analysed(work: Work, case: Case) -> CourseRecord | None:
    """Return the newest finished analysis."""
    done = (each for each in versions_of(work, case) if each.done)
    found = next(done, None)
    return None if found is None else CourseRecord(found.record_id, found.at, found.answers)


def _recommended(work: Work, case: Case) -> CourseRecord | None:
    """Return the newest recommendation that is in force."""
    for record in reversed(work.course.of_case(case.id, Kind.RECOMMENDATION)):
        said = work.answers.latest(RECOMMENDATION.key, record.topic)
        if record.state in TAKES_EFFECT and said is not None:
            return CourseRecord(record.id, said.at, said.answers)
    return None


def _released(work: Work, concern_id: ConcernId) -> Release | None:
    """Return the newest decision by which the reporter may be named in a handover."""
    for release in work.releases.of_concern(concern_id):
        if release.scope is Scope.HANDOVER:
            return release if release.in_force else None
    return None


def with_reporters(work: Work, plan: Plan) -> Plan:
    """Return the plan with the names that were released put in; each is an opening, logged.

    Raises:
        Refused: whoever prepares holds no key to it.
    """
    return replace(
        plan,
        items=tuple(
            replace(each, item=_opened(work, each.item))
            if each.item.code == REPORTER.code
            else each
            for each in plan.items
        ),
    )


def _opened(work: Work, item: Choosable) -> Choosable:
    about = ((Kind.IDENTITY, item.record_id),)
    work.note(Note(Act.IDENTITY_OPENED, about, Reason.STATED, words=str(Scope.HANDOVER)))
    found = work.identities.open(item.record_id)
    told = {"name": found.get("reporter_name", ""), "phone": found.get("reporter_phone", "")}
    given = {key: value for key, value in told.items() if value}
    return replace(item, contents={**given, **item.contents})


def offered(work: Work, case: Case, kommuner: Mapping[str, str]) -> tuple[Choosable, ...]:
    """Return what can be chosen from the case today."""
    return choosable(gather(work, case, kommuner), today(work))


def today(work: Work) -> date:
    """Return the day in Denmark."""
    return local(work.now).date()


def disclosed(plan: Plan, say: Say) -> tuple[DisclosedItem, ...]:
    """Return the plan's items as they stand in the register, each with its digest."""
    found: list[DisclosedItem] = []
    for each in plan.items:
        item, necessity = each.item, each.necessity
        title = seen(say(item.title))[:LONGEST_TITLE]
        part = CaseItem(item.code, title, necessity, item.contents)
        found.append(
            DisclosedItem(
                item=item.code,
                record_kind=item.record_kind,
                record_id=item.record_id,
                title=title,
                necessity=seen(necessity),
                categories=each.categories,
                sha256=sha256(item_bytes(part)).hexdigest(),
                basis="" if each.basis is None else each.basis.code,
                basis_version=0 if each.basis is None else each.basis.version,
                named=each.named,
            )
        )
    return tuple(found)


def why_of(plan: Plan) -> Why:
    """Return the plan's grounds as the register asks for them."""
    return Why(
        plan.basis,
        plan.purpose_words,
        less=plan.less_would_not_do,
        purpose=plan.purpose,
        consent=plan.consent,
        consent_reason=plan.consent_reason,
        withheld=plan.withheld,
    )


@dataclass(frozen=True, slots=True)
class Desk:
    """What turns a handover into paper."""

    say: Say
    paint: Paint
    spell: Spell


@dataclass(frozen=True, slots=True)
class Ends:
    """Both ends of a handover."""

    sender: Party
    contact: Contact

    @property
    def recipient(self) -> Party:
        """The receiver as we know it; its vault as its pinned card says, "" without keys."""
        to = self.contact
        vault = "" if to.card is None else to.card.vault_id
        return Party(vault, to.organisation, to.kind, to.person, to.role, to.phone)


def compose(
    plan: Plan, disclosure: Disclosure, ends: Ends, case: Case, note: str, desk: Desk, *,
    signer: str, keys: KeyMark, practice: bool, care: Care = Care.NONE,
) -> Composed:  # fmt: skip
    """Return the files, the same for the same records: they carry when it was prepared.

    ``note`` is the checkpoint of the log that was made for the report when it was prepared,
    ``signer`` our key, ``keys`` the kind of the receiver's, ``care`` what to mind first.
    """
    grounds = _grounds(plan, disclosure.items, desk.say)
    file = CaseFile(
        bundle_id=disclosure.id,
        disclosure=disclosure.number,
        case=case.number,
        created=disclosure.registered_at,
        items=tuple(
            CaseItem(item.item, item.title, item.necessity, chosen.item.contents)
            for item, chosen in zip(disclosure.items, plan.items, strict=True)
        ),
        practice=practice,
        care=care,
    )
    case_json = file.to_bytes()
    # What the receiver will read is what is painted: not the records, but the file itself.
    report = CaseReport(
        ends.sender, ends.recipient, grounds, parse_case(case_json), signed_terms(plan.terms)
    )
    words = desk.spell(parse_note(note)[0].root)
    anchor = Anchor(note, words, ends.sender.organisation)
    control = control_words(case_json, desk.spell)
    paper = HandedPaper(report, disclosure.items, anchor, control)
    document = compose_handed(paper, disclosure.way, desk.say)
    seal = Seal(
        ends.sender, signer, keys, disclosure.registered_at, practice, ends.contact.by_hand
    )
    pdf = desk.paint(document)
    by_bundle = disclosure.way is Way.BUNDLE
    whole = (
        whole_of(case_json, pdf, seal, desk.say, desk.paint)
        if by_bundle
        else held_of(case_json, pdf)
    )
    return Composed(whole, grounds, paper)


def shown_of(composed: Composed, disclosure: Disclosure, contact: Contact) -> str:
    """Return the digest of what leaves, and of the key that opens it, in hexadecimal."""
    by_key = disclosure.way is Way.BUNDLE
    key = contact.pinned().recipient if by_key else ""
    return sha256(f"{composed.digest}\n{key}\n".encode()).hexdigest()


def left_with(disclosure: Disclosure) -> str:
    """Return how the report's checkpoint leaves: found again when the bundle is sealed."""
    return f"report:{disclosure.id}"


def _grounds(plan: Plan, items: tuple[DisclosedItem, ...], say: Say) -> Grounds:
    return Grounds(
        ask=plan.ask,
        answer_by=plan.answer_by,
        call_back=seen(plan.call_back),
        basis=plan.basis.code,
        basis_version=plan.basis.version,
        basis_title=_title(plan.basis, say),
        purpose=plan.purpose,
        purpose_words=seen(plan.purpose_words),
        less_would_not_do=seen(plan.less_would_not_do),
        consent=plan.consent,
        consent_reason=seen(plan.consent_reason),
        withheld=seen(plan.withheld),
        items=tuple(
            SealedItem(
                item.item,
                item.title,
                item.necessity,
                item.categories,
                item.basis,
                item.basis_version,
            )
            for item in items
        ),
    )


def _title(basis: LegalBasis, say: Say) -> str:
    return seen(say(basis.title))[:LONGEST_TITLE]
