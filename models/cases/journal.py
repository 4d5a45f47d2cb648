"""What of a case is journalised in the office's own system, and what is not yet.

Tovholder is not the archive: what is received, sent and final is journalised in the kommune's
system. Source: offentlighedsloven § 15 (journalisering), § 13 (notatpligt).
"""

from collections.abc import Collection, Iterable
from typing import Final

from models.cases.notes import WORDED
from models.cases.story import Line
from models.kernel.errors import Refused
from models.kernel.text import text

SYSTEM_SETTING: Final = "journal_system"
SYSTEM: Final = "ESDH"
"""What stands until the office has said what its system is called."""

JOURNALISED: Final = WORDED | {
    # what was received, and what was answered to whom
    "concern_received", "called_again", "danger_called", "agreed", "told_back", "after_call",
    "assessed", "concern_rejected", "concern_mistake", "case_opened", "concern_joined",
    "case_taken_in", "closed_joined", "contact_decided",
    # the round
    "round_opened", "invited", "invitation_withdrawn", "authority_answered",
    "authority_partly", "authority_nothing", "authority_declined", "authority_corrected",
    "round_closed", "round_closed_missing", "conditions_checked", "conditions_excepted",
    # analysis, recommendation and the authority's own decision
    "analysed", "recommended", "recommendation_approved", "decision_referred",
    # talks, offers and efforts
    "visit_held", "visit_not_held", "offer_accepted", "offer_declined", "offer_thinking",
    "re_offered", "decline_told", "decline_kept", "effort_planned", "effort_begun",
    "effort_progress", "effort_paused", "effort_taken_up", "effort_adult", "effort_ended", "effort_checked",
    "release_planned",
    # child, consent and information, transitions
    "child_reported", "child_reported_by_other", "child_report_not_due", "child_report_number",
    "consent_asked", "consent_given", "consent_refused", "consent_no_answer",
    "consent_withdrawn", "inform_informed", "inform_postponed", "inform_omitted",
    "majority_prepared", "came_of_age", "transition_work", "transition_release",
    "transition_kommune", "transition_caseworker", "transition_other", "operator_checked",
    # what came in and went out
    "attachment_added", "disclosure_approved", "disclosure_approved_paper", "disclosure_sealed", "disclosure_handed_over", "disclosure_locked",
    "words_told", "disclosure_taken_back", "disclosure_sent", "disclosure_on_paper", "disclosure_given", "receipted",
    "receipted_by", "bundle_deleted", "bundle_returned",
    "registered_acute", "registered_out", "registered_in", "declined_out", "declined_in",
    "terms_told", "terms_on_paper",
    "transfer_prepared", "transfer_sent", "transfer_not_yet", "transfer_withdrawn",
    "responsibility_passed", "responsibility_here", "transfer_rejected", "transfer_recalled",
    "transfer_recall_counts", "received", "received_observed", "received_reported",
    "received_assessed",
    "transfer_receipted", "transferred", "transferred_in", "citizen_moved",
    "insight_asked", "insight_answered", "party_access_asked",
    # meetings of several authorities
    "at_meeting", "left_the_room", "agreed_at_meeting", "minutes_corrected",
    # the end
    "closed", "closed_mistake", "reopened", "kept",
}  # fmt: skip
"""Kinds that belong in the journal: received, sent, decided or final."""

POLICE: Final = frozenset(
    {
        "police_may_continue", "police_wait", "police_none_yet", "police_exception",
        "suspended", "still_suspended", "resumed", "hold", "effort_rest", "passed_on", "registered_rest",
        "visit_cancelled", "effort_cancelled", "entry_rests", "series_rests",
    }
)  # fmt: skip
"""What the police say or do, or what gives it away, is on no paper. Source: the project's
decisions on practice, 2."""

INTERNAL: Final = frozenset(
    {
        "journalised", "entry_done", "entry_ended", "entry_moved", "entry_not_possible",
        "entry_changed", "entry_called_off", "entry_ended_effort", "entry_ended_concern",
        "series_planned", "series_moved", "series_changed", "series_ended", "series_ended_with_case",
        "entry_transferred",
        "follow_up_planned", "follow_up_undone", "visit_planned", "reminded", "stage", "owner",
        "looked_back", "card_step", "card_step_undone", "same_person", "kind_changed", "concern_typed", "relation_added",
        "relation_changed", "relation_ended", "recommendation_prepared",
        "recommendation_returned", "disclosure_returned", "disclosure_returned_paper", "effort_held", "effort_no_show", "printed", "copy_settled",
        "attachment_exported", "attachment_deleted", "point_on", "point_off",
        "covered_colleague", "covered_now", "covered_duty", "stands_in", "stood_in",
    }
)  # fmt: skip
"""The office's own work: planning, drafts, copies. A contact of an effort is in its log, and
comes into the journal with what is noted of its progress and its end."""

NOTHING_CHOSEN: Final = text("Journal", "Choose what is journalised.")
JOURNALISED_BEFORE: Final = text(
    "Journal", "Some of it is journalised already. Look at the list again."
)


def numbers(story: Iterable[Line]) -> dict[int, str]:
    """Return what is journalised: place in the story to its number."""
    return {
        int(seq): line.data["number"]
        for line in story
        if line.kind == "journalised"
        for seq in line.data["lines"].split(",")
    }


def waiting(story: Iterable[Line]) -> tuple[Line, ...]:
    """Return what belongs in the journal and is not there yet, oldest first."""
    lines = tuple(story)
    done = numbers(lines)
    return tuple(
        line
        for line in sorted(lines, key=lambda each: each.seq)
        if line.kind in JOURNALISED and line.seq not in done
    )


def require_waiting(story: Iterable[Line], chosen: Collection[int]) -> tuple[Line, ...]:
    """Return the chosen lines, oldest first.

    Raises:
        Refused: none is chosen, or one of them does not wait.
    """
    found = tuple(line for line in waiting(story) if line.seq in set(chosen))
    if not chosen:
        raise Refused(NOTHING_CHOSEN)
    if len(found) != len(set(chosen)):
        raise Refused(JOURNALISED_BEFORE)
    return found
