"""A handover is prepared: what can be chosen, the gate, and the check page's exact files."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from models.access.roles import Right
from models.audit.acts import Act
from models.cases.case import Case
from models.course.transfer import TRANSFER
from models.disclosures.contents import Choosable
from models.disclosures.disclosure import (
    HANDED_WAYS,
    DisclosedItem,
    Disclosure,
    DisclosureState,
    Way,
)
from models.disclosures.door import End, How, through_door
from models.disclosures.gate import NotReady, Plan, pass_gate
from models.disclosures.items import ATTACHMENT
from models.disclosures.terms import Terms
from models.exchange.arrival import require_same_world
from models.exchange.attached import AttachedFile, attached_files_of
from models.exchange.case_file import parse_case
from models.exchange.contact import Contact
from models.exchange.key_kinds import mark_for
from models.exchange.manifest import Grounds
from models.exchange.ways import require_carried
from models.forms.answers import Answers, Value, written
from models.forms.definitions.handover import HANDOVER
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import CaseId, ContactId, DisclosureId
from models.kernel.text import Say, text
from models.law.bases import Purpose
from models.law.requests import Ask
from models.office.office import OfficeKind, kommune_office
from models.ports.paper import Paint, Spell
from models.ports.records import Draft, NotFoundError
from models.ports.work import BeginWork, Work
from models.usecases.classic_keys import classic_allowed
from models.usecases.common import look_at_case, note_case
from models.usecases.enclosing import Whole
from models.usecases.export_card import PHONE_SETTING, our_party
from models.usecases.given_to import next_line
from models.usecases.handover_record import (
    Composed,
    Desk,
    Ends,
    callers_of,
    compose,
    disclosed,
    left_with,
    offered,
    shown_of,
    today,
    why_of,
    with_reporters,
)
from models.usecases.key_dates import require_open_way
from models.usecases.route import receiver_care
from models.usecases.second_look import Second, same_but_for_the_hour, standing
from models.usecases.transfer_steps import is_office_of, require_receiver, running
from models.usecases.turned_away import Attempt, turned_away, why_so_far
from models.workflow.movement import Doing, require_move

CHOOSE_WAY: Final = text("Handover", "Choose by which way it goes.")
CHOOSE_CONTACT: Final = text("Handover", "Choose who is to have it.")


@dataclass(frozen=True, slots=True)
class Choice:
    """What can be chosen from a case, whom it may go to, and where one left off.

    Attributes:
        contacts: police contacts, also those whose words are not compared yet; in a transfer
            also the kommune it goes to, unless the case rests.
        answers: to the form, from a draft, else from what was prepared, else a few givens.
        draft: the draft they are from, or None.
        transfer_to: the kommune that the case is handed over to; "" without a transfer.
        classic: whether the policy lets something be sealed to a classic key.
    """

    case_number: str
    items: tuple[Choosable, ...]
    contacts: tuple[Contact, ...]
    answers: Answers
    draft: Draft | None
    transfer_to: str = ""
    classic: bool = False
    ours: str = ""
    """Our signature key of now; who knows only a former one turns a bundle away."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """The check page: exactly what would leave.

    Attributes:
        whole: every file beside the manifest, attachments by name, size and digest.
        grounds: what the manifest will say of why.
        second: what it still needs of a second person before it is sealed.
        digest: of all files; sealing refuses if they would no longer be the same.
    """

    disclosure_id: DisclosureId
    number: str
    to: str
    items: tuple[DisclosedItem, ...]
    case_json: bytes
    case_pdf: bytes
    digest: str
    changed: frozenset[Topic]
    whole: Whole
    grounds: Grounds
    way: Way = Way.BUNDLE
    second: Second = Second.NOBODY

    @property
    def attached(self) -> tuple[AttachedFile, ...]:
        """The attachments in the order of their items, the same bytes as often as chosen."""
        return attached_files_of(parse_case(self.case_json))


@dataclass(frozen=True, slots=True)
class ChooseFromCase:
    """Show what a case holds that could leave; the case is read, so that is logged."""

    begin: BeginWork
    kommuner: Mapping[str, str] = field(default_factory=dict)
    """Names of kommuner by code."""

    def __call__(self, case_id: CaseId, reason: str = "") -> Choice:
        """Return what can be chosen.

        Args:
            case_id: from which case.
            reason: why a closed case is opened; it goes into the log.

        Raises:
            Refused: the role may not hand over, or the case is closed and no reason is given.
        """
        with self.begin() as work:
            work.actor.require(Right.HAND_OVER)
            case = work.cases.get(case_id)
            look_at_case(work, case, reason)
            draft = _draft(work, case_id)
            to = "" if case.suspended else _goes_to(work, case, self.kommuner)
            able = tuple(
                contact
                for contact in work.contacts.every()
                if contact.retired_at is None
                and (contact.kind is OfficeKind.POLICE or is_office_of(contact, to))
            )
            items = offered(work, case, self.kommuner)
            answers = draft.answers if draft else _start(work, case, to)
            classic, ours = classic_allowed(work), work.contacts.our_keys().signer
            work.commit()
            return Choice(case.number, items, able, answers, draft, to, classic, ours)


def _draft(work: Work, case_id: CaseId) -> Draft | None:
    """Return one's own half-filled handover of the case, the newest first."""
    for draft in work.drafts.mine():
        if (draft.form, draft.subject_id) == (HANDOVER.key, case_id):
            return draft
    return None


def _goes_to(work: Work, case: Case, kommuner: Mapping[str, str]) -> str:
    """Return the office that the case is handed over to, or "" without a transfer."""
    record = running(work, case.id)
    return "" if record is None else kommune_office(kommuner.get(record.code, record.code))


def _start(work: Work, case: Case, to: str) -> Answers:
    prepared = work.disclosures.prepared_of(case.id)
    if prepared is not None:
        return answers_of(prepared)
    given: dict[str, Value] = {"call_back": work.offices.setting(PHONE_SETTING) or ""}
    record = running(work, case.id) if to else None
    found = None if record is None else work.answers.latest(TRANSFER.key, record.topic)
    if found is not None:
        able = (each for each in work.contacts.every() if is_office_of(each, to))
        given |= {
            "contact": str(next((each.id for each in able), "")),
            "ask": str(Ask.TAKEOVER),
            "purpose": str(Purpose.PREVENTION),
            "purpose_words": written(found.answers, "necessity"),
            "withheld": written(found.answers, "withheld"),
        }
    return given


def answers_of(disclosure: Disclosure) -> Answers:
    """Return the answers to the form that would prepare this disclosure."""
    until = disclosure.answer_by
    return {
        "contact": disclosure.contact_id or "",
        "way": str(disclosure.way),
        "ask": str(disclosure.ask),
        "answer_by": "" if until is None else local(until).date().isoformat(),
        "call_back": disclosure.call_back,
        "items": [
            {
                "item": item.item,
                "record": item.record_id,
                "necessity": item.necessity,
                **({"basis": item.basis} if item.basis else {}),
                **({"named": item.named} if item.named else {}),
                **(
                    {"kinds": " ".join(item.categories)} if item.item == ATTACHMENT.code else {}
                ),
            }
            for item in disclosure.items
        ],
        "purpose": str(disclosure.purpose),
        "purpose_words": disclosure.purpose_words,
        "basis": disclosure.basis,
        "less": disclosure.less_would_not_do,
        "consent": str(disclosure.consent),
        "consent_reason": disclosure.consent_reason,
        "withheld": disclosure.withheld,
        **_terms(disclosure.terms),
    }


def _terms(terms: Terms | None) -> dict[str, Value]:
    if terms is None:
        return {}
    return {
        "afterwards": str(terms.afterwards),
        "terms_with": terms.agreed_with,
        "terms_by": terms.by.isoformat(),
        "terms_words": terms.words,
    }


@dataclass(frozen=True, slots=True)
class PrepareHandover:
    """Pass the gate, register what is prepared, and compose what would leave."""

    begin: BeginWork
    say: Say
    paint: Paint
    spell: Spell
    kommuner: Mapping[str, str] = field(default_factory=dict)

    def __call__(self, case_id: CaseId, answers: Answers) -> Prepared:
        """Prepare, or prepare anew what is prepared already; nothing leaves yet.

        Raises:
            NotReady: something is missing; carries every problem.
            Refused: the gate says no; logged.
        """
        answers = {"way": str(Way.BUNDLE), **answers}
        about = ((Kind.CASE, str(case_id)),)

        def attempt(work: Work) -> Attempt:
            theirs = contact_end(work, written(answers, "contact"))
            way = written(answers, "way")
            known = Way(way) if way in HANDED_WAYS else Way.BUNDLE
            return Attempt(theirs, why_so_far(answers), known, case_id)

        with (
            turned_away(self.begin, about, attempt, self.say, quiet=(NotReady,)),
            self.begin() as work,
        ):
            work.actor.require(Right.HAND_OVER)
            case = work.cases.get(case_id)
            to, way = kind_of(work, written(answers, "contact")), way_of(answers)
            if to is OfficeKind.KOMMUNE:  # before anything else: may anything go there at all?
                receiver(work, case, written(answers, "contact"), self.kommuner, way)
            plan = pass_gate(
                answers,
                offered(work, case, self.kommuner),
                callers=callers_of(work, case),
                suspended=case.suspended,
                today=today(work),
                to=to,
                opening=work.opening,
            )
            require_carried(plan, way)
            plan = with_reporters(work, plan)
            contact = receiver(work, case, written(answers, "contact"), self.kommuner, way)
            disclosure, composed = self._register(work, case, contact, plan, way)
            note_case(work, Act.DISCLOSURE_PREPARED, case, (Kind.DISCLOSURE, disclosure.id))
            second = standing(work, disclosure)
            return Prepared(
                disclosure.id, disclosure.number, contact.organisation, disclosure.items,
                composed.case_json, composed.case_pdf, composed.digest, work.commit(),
                composed.whole, composed.grounds, way, second,
            )  # fmt: skip

    def _register(
        self, work: Work, case: Case, contact: Contact, plan: Plan, way: Way
    ) -> tuple[Disclosure, Composed]:
        """Register it; what looks the same as before keeps its hour, and its approval."""
        before = work.disclosures.prepared_of(case.id)
        us = our_party(work, self.say)
        line = next_line(work, case.id, ours=End(us.organisation, us.person), before=before)
        how = How(
            way,
            ask=plan.ask,
            answer_by=plan.answer_by,
            call_back=plan.call_back,
            contact=contact.id,
            state=DisclosureState.PREPARED,
        )
        theirs = End(contact.organisation, contact.person)
        items = disclosed(plan, self.say)
        disclosure = through_door(line, theirs, why_of(plan), items, how)
        disclosure.terms = plan.terms
        desk = Desk(self.say, self.paint, self.spell)
        if before is not None and same_but_for_the_hour(before, disclosure):
            composed = compose_for(work, before, plan, contact, case, desk)
            if shown_of(composed, before, contact) == before.shown:
                return before, composed
        work.checkpoints.make(left_with(disclosure))
        composed = compose_for(work, disclosure, plan, contact, case, desk)
        disclosure.shown = shown_of(composed, disclosure, contact)
        (work.disclosures.save if before else work.disclosures.add)(disclosure)
        return disclosure, composed


def contact_end(work: Work, contact_id: str) -> End:
    """Return who a contact is; nobody where there is none such."""
    try:
        contact = work.contacts.get(ContactId(contact_id))
    except NotFoundError:
        return End("")
    return End(contact.organisation, contact.person)


def way_of(answers: Answers) -> Way:
    """Return the way that was chosen.

    Raises:
        Refused: there is no such way.
    """
    chosen = written(answers, "way")
    if chosen not in HANDED_WAYS:
        raise Refused(CHOOSE_WAY, "way")
    return Way(chosen)


def kind_of(work: Work, contact_id: str) -> OfficeKind:
    """Return at which kind of office a handover would go; police where there is none such."""
    try:
        return work.contacts.get(ContactId(contact_id)).kind
    except NotFoundError:
        return OfficeKind.POLICE


def receiver(
    work: Work,
    case: Case,
    contact_id: str,
    kommuner: Mapping[str, str],
    way: Way = Way.BUNDLE,
) -> Contact:
    """Return the contact if a handover of this case may go to it.

    It goes to the police; to a kommune only in a transfer of this very case to that kommune.

    Raises:
        Refused: none such, a kommune without such a transfer, not confirmed, a way that was
            never tried with it, or of the other world.
    """
    try:
        contact = work.contacts.get(ContactId(contact_id))
    except NotFoundError:
        raise Refused(CHOOSE_CONTACT, "contact") from None
    if contact.kind is OfficeKind.KOMMUNE:
        require_move(case, Doing.TRANSFER)
        require_receiver(work, case, contact, kommuner)
    require_open_way(work, contact, way)
    require_same_world(practice=contact.practice, office=work.offices.office())
    return contact


def compose_for(
    work: Work, disclosure: Disclosure, plan: Plan, contact: Contact, case: Case, desk: Desk
) -> Composed:
    """Return the files of a prepared disclosure, for which a checkpoint was made."""
    # Whoever looks or seals, the paper names who prepared it: a second person sees the same.
    ends = Ends(our_party(work, desk.say, disclosure.registered_by), contact)
    note = work.checkpoints.last_note(left_with(disclosure))
    return compose(
        plan, disclosure, ends, case, note, desk,
        signer=work.contacts.our_keys().signer, keys=mark_for(contact.card),
        practice=work.offices.office().practice, care=receiver_care(work, case.id),
    )  # fmt: skip
