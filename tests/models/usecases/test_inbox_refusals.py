"""Every file that a kommune's inbox refuses: its sentence, and nothing written but the log."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from models.exchange import arrival, contact, responsibility
from models.exchange.strict_json import canonical
from models.kernel.text import Text
from models.usecases import add_contact, receive_bundle
from storage.exchange import bundle_reader, cards, envelope, files, recalls
from storage.exchange.age import seal
from storage.exchange.age_keys import X25519Identity
from storage.exchange.archive import ArchiveStream, Member
from storage.exchange.sshsig import RECALL_NAMESPACE, SigningKey
from storage.system.randomness import SeededRandom
from tests.handing import Pair, make_neighbours
from tests.moving import TAKE, opened, recall, receipt, send
from tests.storage.exchange.hostile_files import (
    KOMMUNE_SIGNS,
    STRANGER_SIGNS,
    Files,
    pack,
    refusal,
    resigned,
    unpack,
)
from tests.storage.exchange.hostile_scene import everything
from tests.transferring import prepare

ELSEWHERE = "00000000-0000-4000-8000-0000000000fe"


OTHERS_SEED = b"n" * 32


@dataclass
class Arrivals:
    """A kommune that has taken one sending over, and is offered more."""

    pair: Pair
    opened_before: str
    fresh: str
    called_back: str
    recall: str
    receipt: str
    card: str
    files: Files

    def file(self, data: bytes, name: str = "offered.age") -> str:
        path = self.pair.stick / name
        path.write_bytes(data)
        return str(path)

    def signed(self, signer: bytes = KOMMUNE_SIGNS, /, **changes: Any) -> str:
        return self.file(pack(resigned(self.files, signer, **changes), OTHERS_SEED))

    def recalled(self, **changes: Any) -> str:
        """The recall with something else in it, signed by its own sender."""
        said = json.loads(unpack(self.recall, OTHERS_SEED)["recall.json"]) | changes
        data = canonical(said)
        signature = SigningKey(KOMMUNE_SIGNS).sign(data, RECALL_NAMESPACE)
        return self.file(pack({"recall.json": data, "recall.sig": signature}, OTHERS_SEED))

    def sender(self, **changes: Any) -> dict[str, Any]:
        """The sender as the recall names it, with something else."""
        said = json.loads(unpack(self.recall, OTHERS_SEED)["recall.json"])
        return {**said["sender"], **changes}

    def carded(self, **changes: Any) -> str:
        """The sender's card with something else on it."""
        said = json.loads(Path(self.card).read_bytes()) | changes
        return self.file(canonical(said), "andet.kontakt.json")


@pytest.fixture(scope="module")
def there(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Arrivals]:
    pair = make_neighbours(tmp_path_factory.mktemp("refusals"))
    pair.introduce()
    taken = pair.case()
    bundle = opened(pair, taken)
    before = next(str(path) for path in pair.stick.glob("*.age"))
    file = recall(pair, taken)
    pair.police.take_up(bundle, TAKE)
    answer = receipt(pair, bundle)
    back = pair.case()
    prepare(pair.kommune.office, back)
    gone = send(pair, back)
    pair.police.read_recall(recall(pair, back))
    other = pair.case()
    prepare(pair.kommune.office, other)
    fresh = send(pair, other)
    card = pair.kommune.export_card(str(pair.stick), "70 20 30 40").path
    files = unpack(fresh, OTHERS_SEED)
    yield Arrivals(pair, before, fresh, gone, file, answer, card, files)
    pair.kommune.office.database.close()
    pair.police.office.database.close()


def cut(there: Arrivals) -> str:
    return there.file(Path(there.fresh).read_bytes()[:-40])


def classic(there: Arrivals) -> str:
    """Sealed by another program to a key of the classic kind."""
    members = [Member.of_bytes(name, data) for name, data in there.files.items()]
    target = BytesIO()
    recipients = [X25519Identity(OTHERS_SEED).recipient]
    seal(ArchiveStream(members), target, recipients, random=SeededRandom("classic"))
    return there.file(target.getvalue())


def huge(there: Arrivals) -> str:
    path = there.file(Path(there.fresh).read_bytes(), "huge.age")
    with Path(path).open("r+b") as handle:
        handle.truncate(3 * 1024**3)
    return path


def forged(there: Arrivals) -> str:
    return there.file(pack({**there.files, "manifest.sig": b"x"}, OTHERS_SEED))


def swapped(there: Arrivals) -> str:
    return there.file(pack({**there.files, "case.pdf": b"%PDF"}, OTHERS_SEED))


def same_place(there: Arrivals) -> str:
    """Another bundle, signed by the sender, with the place of one that is here."""
    case = json.loads(there.files["case.json"])
    data = canonical(case | {"bundle": ELSEWHERE})
    listed = json.loads(there.files["manifest.json"])["files"]
    listed[0] = {"name": "case.json", "sha256": sha256(data).hexdigest(), "length": len(data)}
    made = resigned(
        {**there.files, "case.json": data}, bundle=ELSEWHERE, files=listed, sequence=1
    )
    return there.file(pack(made, OTHERS_SEED))


def stranger(there: Arrivals) -> str:
    line = SigningKey(STRANGER_SIGNS).public.line()
    made = resigned(there.files, STRANGER_SIGNS, signer=line)
    return there.file(pack(made, OTHERS_SEED))


BUNDLES: dict[str, tuple[Callable[[Arrivals], str], Text]] = {
    "not sealed": (lambda a: a.file(b"hello"), envelope.NOT_SEALED),
    "truncated": (cut, envelope.DAMAGED),
    "for somebody else": (lambda a: a.file(pack(a.files, b"z" * 32)), envelope.NOT_FOR_US),
    "to a classic key": (classic, envelope.NOT_FOR_US),
    "too large": (huge, files.TOO_LARGE),
    "a receipt": (lambda a: a.file(pack({"receipt.json": b"{}", "receipt.sig": b"x"},
                                        OTHERS_SEED)), envelope.BAD_LAYOUT),
    "no archive": (lambda a: a.file(pack({}, OTHERS_SEED, pad=False)), envelope.BAD_LAYOUT),
    "bad signature": (forged, envelope.NOT_SIGNED),
    "unknown sender": (stranger, envelope.UNKNOWN_SENDER),
    "other files": (swapped, bundle_reader.OTHER_FILES),
    "of a future version": (lambda a: a.signed(v=3), bundle_reader.NEWER),
    "another sender inside": (lambda a: a.signed(sender__vault=ELSEWHERE), arrival.OTHER_SENDER),
    "for another office": (lambda a: a.signed(recipient__vault=ELSEWHERE),
                           arrival.NOT_MEANT_FOR_US),
    "sealed anew for us": (lambda a: a.signed(recipients=["00" * 32]), arrival.NOT_MEANT_FOR_US),
    "sealed after the keys ran out": (lambda a: a.signed(created="2030-01-14T07:30:00Z"),
                                      arrival.SEALED_LATE),
    "real in a practice vault": (lambda a: a.signed(practice=False), arrival.REAL_HERE),
    "no transfer": (lambda a: a.signed(request__ask="assessment"), arrival.NO_TRANSFER),
    "another number inside": (lambda a: a.signed(number="V-2026-0099"),
                              receive_bundle.NOT_OUR_FORM),
    "replayed": (lambda a: a.opened_before, arrival.OPENED_BEFORE),
    "in the place of another": (same_place, arrival.SAME_PLACE),
    "called back": (lambda a: a.called_back, arrival.CALLED_BACK),
}  # fmt: skip
RECALLS: dict[str, tuple[Callable[[Arrivals], str], Text]] = {
    "a bundle": (lambda a: a.fresh, recalls.NOT_A_RECALL),
    "of a form not known": (lambda a: a.recalled(more=1), recalls.NOT_A_RECALL),
    "for another office": (lambda a: a.recalled(receiver=ELSEWHERE), arrival.NOT_MEANT_FOR_US),
    "naming another sender": (
        lambda a: a.recalled(sender=a.sender(vault=ELSEWHERE)),
        arrival.OTHER_SENDER,
    ),
    "real in a practice vault": (lambda a: a.recalled(practice=False), arrival.REAL_HERE),
    "too late": (lambda a: a.recall, responsibility.TOO_LATE),
}
CARDS: dict[str, tuple[Callable[[Arrivals], str], Text]] = {
    "no card": (lambda a: a.file(b"{}", "x.kontakt.json"), cards.NOT_A_CARD),
    "changed": (lambda a: a.carded(organisation="En anden"), cards.BAD_SIGNATURE),
    "our own": (lambda a: a.pair.police.export_card(str(a.pair.stick), "70203040").path,
                add_contact.OUR_OWN),
}  # fmt: skip


def require_refused(
    there: Arrivals, act: Callable[[str], object], path: str, why: Text
) -> None:
    """Offer the file: refused for that reason, logged, and no other cell is another."""
    before, rows = everything(there.pair), there.pair.police.count("log_leaf")
    assert refusal(lambda: act(path)) == why
    assert everything(there.pair) == before
    assert there.pair.police.count("log_leaf") == rows + 1
    assert there.pair.police.log()[-1].endswith(".refused refused")


@pytest.mark.parametrize("what", BUNDLES)
def test_a_bundle_that_is_refused_leaves_nothing(there: Arrivals, what: str) -> None:
    make, why = BUNDLES[what]
    require_refused(there, there.pair.police.receive, make(there), why)


@pytest.mark.parametrize("what", RECALLS)
def test_a_recall_that_is_refused_changes_nothing(there: Arrivals, what: str) -> None:
    make, why = RECALLS[what]
    require_refused(there, there.pair.police.read_recall, make(there), why)


@pytest.mark.parametrize("what", CARDS)
def test_a_card_that_is_refused_changes_nothing(there: Arrivals, what: str) -> None:
    make, why = CARDS[what]
    path = make(there)
    require_refused(there, there.pair.police.add_contact, path, why)


def test_a_sender_whose_keys_were_revoked_is_refused(there: Arrivals) -> None:
    office = there.pair.police.office
    office.database.execute("UPDATE contact SET state = 'revoked'")
    try:
        require_refused(there, there.pair.police.receive, there.fresh, contact.REVOKED)
    finally:
        office.database.execute("UPDATE contact SET state = 'confirmed'")


def test_what_may_come_in_does_and_a_gap_is_said(there: Arrivals) -> None:
    """The same file that was changed above is true as it is; runs last."""
    received = there.pair.police.receive(there.fresh)
    assert received.missing == ()
    assert there.pair.police.count("bundle_in") == 3
