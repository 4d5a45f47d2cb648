"""What the page Transfer says of a transfer: how it ended, and what was open then."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from models.calendar.entry import KINDS, EntryKind
from models.course.record import RecordRow
from models.course.transfer import (
    ANSWERED,
    LEFT_OPEN,
    NOT_YET,
    RECALL,
    RECEIPT,
    STATES,
    WITHDRAW,
    TransferState,
)
from models.forms.answers import rows, written
from models.usecases.common import shown
from ui.kit.chip import ChipLook
from ui.kit.tokens import Tone
from ui.language import filled, say

_LOOKS: Final = {
    TransferState.PREPARED: (Tone.INFO, "package"),
    TransferState.SENT: (Tone.INFO, "hourglass"),
    TransferState.RECALLED: (Tone.SOON, "arrow-back-up"),
    TransferState.RECEIPTED: (Tone.OK, "rubber-stamp"),
    TransferState.REJECTED: (Tone.INFO, "x"),
    TransferState.WITHDRAWN: (Tone.INFO, "x"),
    TransferState.NOT_YET: (Tone.INFO, "hourglass"),
}


def look_of(row: RecordRow) -> ChipLook:
    """Return how far it is, in words and a sign."""
    tone, icon = _LOOKS[TransferState(row.state)]
    return ChipLook(say(STATES[TransferState(row.state)]), tone, icon)


def words_of(row: RecordRow, names: Mapping[str, str]) -> str:
    """Return how a transfer ended, or why it is put off; ``names`` of kommuner by code."""
    name = names.get(row.code, row.code)
    signed = row.ended_at is not None and row.said(ANSWERED.key)
    if signed:
        return _signed(row, name)
    if row.state == TransferState.RECEIPTED:
        return _by_hand(row, name)
    if row.state == TransferState.WITHDRAWN:
        words = QCoreApplication.translate("TransferPage", "To {kommune} Kommune: {reason}")
        said = row.said(WITHDRAW.key) or row.said(RECALL.key)
        return filled(words, kommune=name, reason=written(said, "reason"))
    given = row.said(NOT_YET.key)
    words = QCoreApplication.translate("TransferPage", "{reason} Decide again on {day}.")
    return filled(
        words, reason=written(given, "reason"), day=day_of(written(given, "again_on"))
    )


def _signed(row: RecordRow, name: str) -> str:
    """Return what they have signed, and from when it counts."""
    given = row.said(ANSWERED.key)
    when = "" if row.ended_at is None else shown(row.ended_at)
    sentences = {
        TransferState.RECEIPTED: QCoreApplication.translate(
            "TransferPage",
            "Responsibility passed to {kommune} Kommune on {when}. Signed by {who}.",
        ),
        TransferState.REJECTED: QCoreApplication.translate(
            "TransferPage",
            "{kommune} Kommune rejected it on {when}: {reason}. The case stayed with us.",
        ),
        TransferState.WITHDRAWN: QCoreApplication.translate(
            "TransferPage",
            "Called back. {kommune} Kommune confirmed on {when} that they have not taken it over.",
        ),
    }
    values = {
        "kommune": name, "when": when, "who": written(given, "who"),
        "reason": written(given, "reason").rstrip("."),
    }  # fmt: skip
    said = filled(sentences[TransferState(row.state)], **values)
    return _with_number(row, said)


def _by_hand(row: RecordRow, name: str) -> str:
    given = row.said(RECEIPT.key)
    words = QCoreApplication.translate(
        "TransferPage", "{kommune} Kommune signed for it on {day}: {who}."
    )
    day = day_of(written(given, "received_on"))
    said = filled(words, kommune=name, day=day, who=written(given, "received_by"))
    return _with_number(row, said)


def _with_number(row: RecordRow, said: str) -> str:
    number = written(row.said(RECEIPT.key), "number")
    if not number or row.state != TransferState.RECEIPTED:
        return said
    words = QCoreApplication.translate("TransferPage", "Their number: {number}.")
    return f"{said} {filled(words, number=number)}"


def left_open(row: RecordRow) -> str:
    """Return what was open here when responsibility passed, a line each; "" for nothing."""
    found = rows(row.said(LEFT_OPEN.key), "entries")
    return "\n".join(f"{say(KINDS[EntryKind(each['what'])])}, {each['due']}" for each in found)


def day_of(iso: str) -> str:
    """Return ``2026-01-14`` as 14.01.2026."""
    return ".".join(reversed(iso.split("-")))
