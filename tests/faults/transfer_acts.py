"""What the forms of a transfer lead to: answers that are enough, and the act."""

from collections.abc import Callable, Mapping
from typing import Final

from models.forms.answers import Answers, rows
from models.kernel.text import plain
from models.usecases.handover_record import offered
from models.usecases.transfers import (
    DeferTransfer,
    GiveTransfer,
    PrepareTransfer,
    RecordMove,
    RecordTransferReceipt,
    WithdrawTransfer,
)
from tests.faults.hostile_world import World
from tests.transferring import BY_HAND, KOMMUNER, LATER, MOVED, RECEIPT, WHY

SOMETHING: Final = "Øvelse"
"""Stands where a test names no item: the first that the case holds is given."""


def _give(world: World, answers: Answers) -> object:
    begin, key = world.office.begin, world.ground.leaving.prepared
    with begin() as work:
        case = work.cases.get(work.course.get(key).case_id)
        first = offered(work, case, KOMMUNER)[0]
    real = {"item": first.code, "record": first.record_id}
    items = [
        {k: real.get(k, v) if v == SOMETHING else v for k, v in row.items()}
        for row in rows(answers, "items")
    ]
    return GiveTransfer(begin, plain, KOMMUNER)(key, {**answers, "items": items})


TRANSFER_FORMS: Final[Mapping[str, tuple[Answers, Callable[[World, Answers], object]]]] = {
    "citizen_moved": (MOVED, lambda w, a: RecordMove(w.office.begin, KOMMUNER)(
        w.ground.other, a)),
    "transfer": (WHY, lambda w, a: PrepareTransfer(w.office.begin, KOMMUNER)(
        w.ground.other, a)),
    "transfer_not_yet": (LATER, lambda w, a: DeferTransfer(w.office.begin)(
        w.ground.leaving.moved, a)),
    "transfer_given": (
        {**BY_HAND, "items": [{"item": SOMETHING, "record": SOMETHING, "necessity": "Ja"}]},
        _give),
    "transfer_receipt": (RECEIPT, lambda w, a: RecordTransferReceipt(w.office.begin)(
        w.ground.leaving.sent, a)),
    "transfer_withdrawn": ({}, lambda w, a: WithdrawTransfer(w.office.begin)(
        w.ground.leaving.prepared, a)),
}  # fmt: skip
