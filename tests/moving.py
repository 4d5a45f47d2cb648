"""Two kommuner between whom a case moves: sent, opened, answered, called back."""

from collections.abc import Callable
from typing import Any, Final

import pytest

from models.course.record import Record
from models.kernel.errors import Refused
from models.kernel.ids import BundleId, CaseId
from models.usecases.prepare_handover import Prepared
from tests.handing import METTE, Pair
from tests.transferring import prepare, transfers

TAKE: Final[dict[str, str]] = {
    "owner": METTE.id,
    "kind": "extremism",
    "danger_now": "no",
    "severity": "h48",
    "severity_reason": "Han er flyttet hertil",
    "children_home": "unknown",
    "next_on": "2026-01-21",
}
"""What the new kommune decides itself when it takes a case over."""
USUAL: Final = ("subject", "cpr", "address", "concern_words")


def asked(pair: Pair, case: CaseId, *codes: str, **more: Any) -> dict[str, Any]:
    """Everything the gate asks for in a transfer, with these kinds of items."""
    given = pair.answers(case, *(codes or USUAL))
    return {**given, "ask": "takeover", "basis": "fvl28", **more}


def prepared(pair: Pair, case: CaseId, *codes: str, **more: Any) -> Prepared:
    """A handover in the transfer that is under way."""
    return pair.kommune.prepare(case, asked(pair, case, *codes, **more))


def send(pair: Pair, case: CaseId, *codes: str) -> str:
    """A bundle of the transfer under way, put into the other kommune's hands: its file."""
    ready = prepared(pair, case, *codes)
    done = pair.kommune.seal(ready.disclosure_id, ready.digest, str(pair.stick))
    pair.kommune.mark_handed_over(done.disclosure_id)
    return done.file.path


def sealed(pair: Pair, case: CaseId, *codes: str) -> str:
    """A transfer of the case, sent."""
    prepare(pair.kommune.office, case)
    return send(pair, case, *codes)


def opened(pair: Pair, case: CaseId, *codes: str) -> BundleId:
    """A transfer of the case, opened at the other kommune."""
    return pair.police.receive(sealed(pair, case, *codes)).bundle_id


def receipt(pair: Pair, bundle: BundleId, number: str = "") -> str:
    """The receipt of the other kommune, with whatever it has answered: its file."""
    return pair.police.write_receipt(bundle, number, str(pair.stick)).file.path


def recall(pair: Pair, case: CaseId) -> str:
    """The transfer under way, called back: the file that says so."""
    (record,) = (each for each in transfers(pair.kommune.office, case) if not each.ended_at)
    return pair.kommune.recall(
        record.id, {"reason": "Han flytter ikke"}, str(pair.stick)
    ).file.path


def newest(pair: Pair, case: CaseId) -> Record:
    """The newest transfer of the case."""
    return transfers(pair.kommune.office, case)[-1]


def refused(act: Callable[[], object]) -> Refused:
    """What the act is refused with."""
    with pytest.raises(Refused) as found:
        act()
    return found.value
