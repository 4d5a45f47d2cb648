"""The story of a concern or case: one sentence for each kind of happening."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from models.calendar.entry import KINDS
from models.calendar.repetition import code_words
from models.cases.papers import FATES, PAPERS
from models.forms.definitions.concern_kind import SAFE_WITH
from models.forms.definitions.in_meeting import OUTCOMES as AT_MEETING
from models.forms.definitions.insight import ASKERS
from models.forms.definitions.qualification import EXCEPTED
from models.forms.definitions.recommendation import OUTCOMES
from models.kernel.ids import UserId
from models.kernel.text import Text, text
from models.law.authorities import NAMES
from models.law.effort_kinds import EFFORT_KINDS
from models.law.kinds import ROUTES
from models.workflow.stages import STAGES


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the story of a case: its place, what, when, by whom, and its values."""

    seq: int
    kind: str
    at: datetime
    user: UserId
    data: Mapping[str, str]
    words: str = ""


STORY: Final[dict[str, Text]] = {
    "concern_received": text("Story", "Concern {number} received"),
    "danger_called": text("Story", "112 or 114 called at {time}"),
    "registered_acute": text("Story", "Registered what was said in danger: {number}, {who}"),
    "registered_rest": text("Story", "Registered while the case rests: {number}, {who}"),
    "registered_out": text("Story", "Registered as given: {number}, to {who}"),
    "registered_in": text("Story", "Registered as told us: {number}, by {who}"),
    "declined_out": text("Story", "We chose not to share: {number}, {who}"),
    "declined_in": text("Story", "Chose not to share with us: {number}, {who}"),
    "agreed": text("Story", "Agreed with the caller"),
    "told_back": text("Story", "Spoke with the caller again"),
    "after_call": text("Story", "Written up after the call"),
    "concern_rejected": text("Story", "Concern {number} rejected"),
    "concern_mistake": text("Story", "Concern {number} was created by mistake"),
    "case_opened": text("Story", "Case {number} opened"),
    "concern_joined": text("Story", "Concern {number} taken up in the case"),
    "looked_back": text("Story", "Earlier concerns were seen before the decision"),
    "same_person": text("Story", "Recorded as the same person as in {number}"),
    "police_may_continue": text("Story", "The police: the kommune can continue (told by {by})"),
    "police_wait": text("Story", "The police: wait (told by {by})"),
    "police_none_yet": text("Story", "The police: no answer yet (asked {by})"),
    "suspended": text("Story", "The case is suspended"),
    "relation_added": text("Story", "Somebody around the citizen was recorded"),
    "relation_changed": text("Story", "What is recorded of somebody around was put right"),
    "relation_ended": text("Story", "Somebody is no longer around the citizen"),
    "police_exception": text(
        "Story", "Goes on before the police have answered: {doing} (decided by {by})"
    ),
    "at_meeting": text("Story", "Talked about at meeting {number}: {came_of}"),
    "left_the_room": text(
        "Story", "Had a conflict of interest and left the room at meeting {number}: {who}"
    ),
    "agreed_at_meeting": text("Story", "Agreed at meeting {number}: {who}, by {day}"),
    "minutes_corrected": text("Story", "The minutes of meeting {number} were corrected"),
    "point_on": text("Story", "Put on the agenda of meeting {number}, {moment}"),
    "point_off": text("Story", "Taken off the agenda of meeting {number}"),
    "round_opened": text("Story", "A round of qualification was opened"),
    "invited": text("Story", "Invited to qualify: {authority}"),
    "reminded": text("Story", "Reminded of the answer: {authority}"),
    "authority_answered": text("Story", "Answered: {authority}"),
    "authority_partly": text("Story", "Answered, and held something back: {authority}"),
    "authority_nothing": text("Story", "Knows nothing that matters here: {authority}"),
    "authority_declined": text("Story", "Will not share, which is their choice: {authority}"),
    "authority_corrected": text("Story", "An answer was corrected: {authority}"),
    "invitation_withdrawn": text("Story", "The invitation was withdrawn: {authority}"),
    "round_closed": text("Story", "The round of qualification was closed"),
    "round_closed_missing": text(
        "Story", "The round of qualification was closed, with answers missing"
    ),
    "conditions_checked": text(
        "Story", "The parents' and siblings' conditions are checked (told by {by})"
    ),
    "conditions_excepted": text(
        "Story", "A visit goes on without the check of the family's conditions"
    ),
    "case_taken_in": text("Story", "Case {number} on the same person was taken up in this one"),
    "closed_joined": text(
        "Story", "Case {number} on the same person goes on instead of this one"
    ),
    "stands_in": text(
        "Story", "{who} has the case for {away} from {first} to {last}, as a deputy"
    ),
    "stood_in": text("Story", "{away} has the case again; {who} no longer stands in"),
    "owner": text("Story", "{who} is now responsible for the case"),
    "resumed": text("Story", "The case is resumed at the request of the police ({by})"),
    "stage": text("Story", "Next stage: {stage}"),
    "note": text("Story", "Note"),
    "called_again": text("Story", "{number}: the same caller called again"),
    "assessed": text("Story", "Initial assessment of {number}"),
    "kind_changed": text("Story", "Kind of concern {number}: {kind}"),
    "contact_decided": text("Story", "Is contact safe? {contact}"),
    "note_corrected": text("Story", "Correction of the note from {when}"),
    "stated_observed": text("Story", "Observed by {source}, {day}"),
    "stated_reported": text("Story", "Reported by {source}, {day}"),
    "stated_assessed": text("Story", "Assessed by {source}, {day}"),
    "statement_corrected": text(
        "Story", "Correction of the statement from {when} ({source}, {day})"
    ),
    "closed": text("Story", "The case is closed"),
    "closed_mistake": text("Story", "The case was created by mistake"),
    "reopened": text("Story", "The case is reopened"),
    "kept": text("Story", "Decided: kept until {day}"),
    "insight_asked": text("Story", "The citizen asked for access"),
    "insight_answered": text("Story", "The citizen got an answer on access, {number}"),
    "party_access_asked": text(
        "Story", "Party access (partsaktindsigt) was asked for: {asker}"
    ),
    "journalised": text("Story", "Journalised in {system} as {number}"),
    "visit_planned": text("Story", "Home visit planned for {when}"),
    "visit_held": text("Story", "Home visit held"),
    "visit_not_held": text("Story", "The home visit did not take place"),
    "visit_cancelled": text("Story", "Home visit cancelled"),
    "follow_up_planned": text("Story", "{what} planned for {when}"),
    "follow_up_undone": text("Story", "Taken back: {what}"),
    "entry_done": text("Story", "Done: {what}"),
    "series_planned": text("Story", "{what} planned for {when}, and repeats: {rhythm}"),
    "series_moved": text(
        "Story", "Moved with all that follow: {what}, from {old} to {new}. Repeats: {rhythm}"
    ),
    "series_changed": text("Story", "Another colleague or place from {when} on: {what}"),
    "series_ended": text("Story", "Called off from {when} on: {what}, repeated: {rhythm}"),
    "series_ended_with_case": text("Story", "Ended with the case: {what}, repeated: {rhythm}"),
    "series_rests": text(
        "Story", "Out of the calendar while the case rests: {what}, repeats: {rhythm}"
    ),
    "entry_changed": text("Story", "Another colleague or place: {what}, {when}"),
    "entry_called_off": text("Story", "Called off: {what}, {when}"),
    "entry_ended": text("Story", "Ended with the case: {what}"),
    "entry_ended_effort": text("Story", "Ended with the effort: {what}, {when}"),
    "entry_ended_concern": text("Story", "Ended with the concern: {what}, {when}"),
    "entry_rests": text("Story", "Ended as the case was suspended: {what}, {when}"),
    "entry_moved": text("Story", "Moved: {what}, from {old} to {new}"),
    "entry_not_possible": text("Story", "Not possible: {what}"),
    "offer_accepted": text("Story", "Offered and accepted: {effort}"),
    "offer_declined": text("Story", "Offered and declined: {effort}"),
    "offer_thinking": text("Story", "Thinks about the offer: {effort}"),
    "re_offered": text("Story", "The offers were made again"),
    "decline_told": text("Story", "{authority} was told of the no (disclosure {number})"),
    "decline_kept": text("Story", "Nobody was told of the no"),
    "effort_planned": text("Story", "Effort planned: {effort}"),
    "effort_begun": text("Story", "Effort begun: {effort}"),
    "effort_held": text("Story", "Contact held: {effort}"),
    "effort_no_show": text("Story", "Did not come to the contact: {effort}"),
    "effort_cancelled": text("Story", "Contact called off: {effort}"),
    "effort_progress": text("Story", "How it goes was written down: {effort}"),
    "effort_paused": text("Story", "The effort rests: {effort}"),
    "effort_taken_up": text("Story", "The effort is taken up again: {effort}"),
    "effort_ended": text("Story", "Effort ended: {effort}"),
    "effort_checked": text("Story", "After-check made: {effort}"),
    "release_planned": text("Story", "Plan for the release written"),
    "card_step": text("Story", "Action card {card}: {step}"),
    "card_step_undone": text("Story", "Taken back on the action card {card}: {step}"),
    "printed": text("Story", "Printed: {document}, copy {number} for {holder}"),
    "covered_colleague": text("Story", "{what}, due {due}: {who} takes it"),
    "covered_now": text("Story", "{what}, due {due}: {who} does it before the office closes"),
    "covered_duty": text("Story", "{what}, due {due}: duty slip {number} for {who}"),
    "copy_settled": text("Story", "Copy {number}: {how}"),
    "attachment_added": text("Story", "Attachment {number} added"),
    "attachment_exported": text("Story", "Attachment {number} saved outside as {copy}"),
    "attachment_deleted": text("Story", "Attachment {number} deleted"),
    "analysed": text("Story", "Analysis finished"),
    "concern_typed": text("Story", "Type of extremism recorded on concern {number}"),
    "recommendation_prepared": text("Story", "Recommendation prepared"),
    "recommended": text("Story", "Recommended: {outcome}"),
    "recommendation_approved": text("Story", "Recommendation approved"),
    "recommendation_returned": text("Story", "Recommendation sent back"),
    "decision_referred": text("Story", "Reference to the decision of {who} recorded"),
    "disclosure_approved": text("Story", "Handover {number} approved"),
    "disclosure_approved_paper": text("Story", "Handover {number} approved on paper by {who}"),
    "disclosure_returned": text("Story", "Handover {number} sent back; nothing has left"),
    "disclosure_returned_paper": text(
        "Story", "Handover {number} sent back on paper by {who}; nothing has left"
    ),
    "disclosure_taken_back": text("Story", "Handover {number} withdrawn; {to} never got it"),
    "disclosure_sealed": text("Story", "Handover {number} sealed for {to}"),
    "disclosure_handed_over": text("Story", "Handover {number} given to {to}"),
    "disclosure_locked": text("Story", "Handover {number} locked as a PDF for {to}"),
    "words_told": text("Story", "The six words for {number} were read out to {who}"),
    "disclosure_sent": text("Story", "Handover {number} sent to {to} as a locked PDF"),
    "disclosure_on_paper": text("Story", "Handover {number} printed for {to}"),
    "disclosure_given": text("Story", "Handover {number} given to {to} on paper"),
    "child_reported": text("Story", "Report on a child delivered to {to}"),
    "child_reported_by_other": text("Story", "Report on a child: delivered by somebody else"),
    "child_report_not_due": text("Story", "Report on a child: not due"),
    "child_report_number": text("Story", "Report on a child: got its number"),
    "consent_asked": text("Story", "Asked for consent"),
    "consent_given": text("Story", "Consent given"),
    "consent_refused": text("Story", "Consent refused"),
    "consent_no_answer": text("Story", "Asked for consent: no answer"),
    "consent_withdrawn": text("Story", "Consent withdrawn"),
    "inform_informed": text("Story", "Informed that we hold something"),
    "inform_postponed": text("Story", "Informing is postponed"),
    "inform_omitted": text("Story", "Informing is left out"),
    "effort_adult": text("Story", "The effort goes on after the 18th birthday: {effort}"),
    "effort_rest": text("Story", "Decided on a running effort"),
    "still_suspended": text("Story", "The case is still suspended"),
    "hold": text("Story", "Decided whether the case is kept meanwhile"),
    "passed_on": text("Story", "Concern {number} passed on"),
    "majority_prepared": text("Story", "The 18th birthday is prepared"),
    "came_of_age": text("Story", "Turned 18 on {date}"),
    "transition_work": text("Story", "Transition to education or job from {date}"),
    "transition_release": text("Story", "Transition at release from {date}"),
    "transition_kommune": text("Story", "Transition to a new kommune from {date}"),
    "transition_caseworker": text("Story", "Transition to a new caseworker from {date}"),
    "transition_other": text("Story", "Transition from {date}"),
    "citizen_moved": text("Story", "The citizen moved to {to} on {date}"),
    "transfer_prepared": text("Story", "Transfer to {to} Kommune prepared"),
    "transfer_not_yet": text("Story", "Not transferred yet"),
    "transfer_sent": text("Story", "The case was sent to {to} (disclosure {number})"),
    "transfer_receipted": text("Story", "{to} has taken the case over ({who})"),
    "responsibility_passed": text(
        "Story", "Responsibility passed to {to} on {when} (signed by {who})"
    ),
    "transfer_rejected": text("Story", "{to} rejected the transfer; the case stays with us"),
    "transfer_recalled": text(
        "Story", "The transfer to {to} was called back; they must answer"
    ),
    "transfer_recall_counts": text(
        "Story", "{to} had not taken the case over; the transfer is called back"
    ),
    "transfer_withdrawn": text("Story", "The transfer was given up"),
    "transferred": text("Story", "The case is closed: handed over to {to} on {date}"),
    "transferred_in": text("Story", "Handed over to us by {sender} as {number}"),
    "responsibility_here": text(
        "Story",
        "Responsibility passed to us on {when}, from {sender} ({number}, their case {theirs})",
    ),
    "received": text("Story", "From {sender}, received {day}, {number}: {title}"),
    "received_observed": text("Story", "Observed by {source}, {day}"),
    "received_reported": text("Story", "Reported by {source}, {day}"),
    "received_assessed": text("Story", "Assessed by {source}, {day}"),
    "entry_transferred": text("Story", "Passed on with the case: {what}, {when}"),
    "operator_checked": text("Story", "Asked whether the centre has reported itself"),
    "receipted": text("Story", "Receipt for {number}: {state}"),
    "receipted_by": text("Story", "Receipt for {number}: {state} ({who})"),
    "terms_told": text("Story", "{number}: told by phone that it was done on {day}, as agreed"),
    "terms_on_paper": text("Story", "{number}: on paper that it was done on {day}, as agreed"),
    "bundle_deleted": text("Story", "{number}: the receiver has deleted it on {day}"),
    "bundle_returned": text("Story", "{number}: the receiver gave it back on {day}"),
}
"""Kind of happening to sentence; values come from the happening, as plain words."""


RECEIPTS: Final[dict[str, Text]] = {
    "receipted_oral": text("DisclosureState", "Confirmed by voice"),
    "receipted_paper": text("DisclosureState", "Receipt on paper"),
    "receipted_digital": text("DisclosureState", "Digital receipt"),
}
"""The three receipts, in the words of the register of disclosures."""


def _by_code(named: Mapping[Any, Text]) -> dict[str, Text]:
    return {str(code): words for code, words in named.items()}


_IN_WORDS: Final[dict[str, dict[str, Text]]] = {
    "what": _by_code(KINDS),
    "stage": _by_code(STAGES),
    "document": _by_code(PAPERS),
    "how": _by_code(FATES),
    "kind": {str(kind): route.label for kind, route in ROUTES.items()},
    "contact": dict(SAFE_WITH),
    "state": RECEIPTS,
    "outcome": dict(OUTCOMES),
    "effort": {kind.code: kind.title for kind in EFFORT_KINDS},
    "authority": dict(NAMES),
    "doing": dict(EXCEPTED),
    "came_of": dict(AT_MEETING),
    "asker": dict(ASKERS),
}
"""Values that are codes, by their name in the happening."""


def sentence(kind: str, data: Mapping[str, str]) -> Text:
    """Return the sentence of a happening with its values.

    A value that is the code of a stage, a kind of entry, a paper or an outcome is given in words.

    Raises:
        KeyError: no such kind of happening.
    """
    values = {name: _in_words(name, value) for name, value in data.items()}
    return STORY[kind].filled(**values)


def _in_words(name: str, value: str) -> Text | str:
    if name == "rhythm":
        return code_words(value)
    return _IN_WORDS.get(name, {}).get(value, value)
