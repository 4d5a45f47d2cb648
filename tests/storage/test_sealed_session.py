"""Sealed identities in a real vault: opened by a passphrase, by paper, by whoever may now."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from models.kernel.errors import Refused
from models.kernel.ids import ConcernId
from models.ports.trust import NO_KEY
from models.usecases.open_identity import OpenIdentity
from models.usecases.register_concern import Call, RegisterConcern
from storage.entering import Means
from storage.repositories.identities import NoKeys
from storage.session import Outside, Session, open_session
from storage.system.clocks import PracticeClock
from storage.system.randomness import SeededRandom
from storage.vault import vault
from storage.vault.folder import open_folder
from storage.vault.sealed import PADDED, open_identity, seal_identity, wrap_key
from storage.vault.session_keys import PAPER_HOLDER, SessionKeys
from tests.storage.test_session import PAPER, Place

PAPER_SEED = PAPER.age_seed()
WHY = ("call_back", "Aftalt i opkaldet")
CALL = {
    "danger_now": "no",
    "words": "Råb i gården",
    "reporter_type": "private",
    "reporter_name": "Kanarie Skabelonsen",
    "reporter_phone": "20998877",
    "severity": "h24",
}


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    clock = partial(PracticeClock, frozen=True)
    made = Place(tmp_path / "vault", Outside(SeededRandom("sealed"), clock, lambda: 0))
    yield made
    for session in made.open:
        session.database.close()
        session.folder.release()


def register(session: Session) -> ConcernId:
    return RegisterConcern(session.begin)(Call(CALL, session.clock.now())).concern_id


def by_paper(place: Place) -> Session:
    """Unlock with the paper key, as the program does."""
    folder = open_folder(place.path)
    unlocked = vault.unlock_with_paper(folder, PAPER)
    place.open.append(open_session(folder, unlocked, place.outside, Means(paper=PAPER)))
    return place.open[-1]


def opens(session: Session, concern: ConcernId) -> bool:
    found = OpenIdentity(session.begin)(concern, *WHY)
    return (found.name, found.phone) == ("Kanarie Skabelonsen", "20998877")


def test_a_passphrase_and_the_paper_key_open_it(place: Place) -> None:
    first = place.create()
    concern = register(first)
    assert opens(first, concern), "in the session that sealed it"
    first.close()
    second = place.unlock()
    assert opens(second, concern)
    second.close()
    assert opens(by_paper(place), concern)


def test_the_database_key_alone_opens_nothing(place: Place) -> None:
    session = place.create()
    concern = register(session)
    session.seed = None
    with pytest.raises(Refused) as refused:
        OpenIdentity(session.begin)(concern, *WHY)
    assert refused.value.why == NO_KEY
    rows = session.database.execute("SELECT sealed, caller FROM identity").fetchall()
    assert not any(b"Kanarie" in cell for row in rows for cell in row)


def test_the_papers_own_key_opens_it_where_a_users_is_lost(place: Place) -> None:
    session = place.create()
    concern = register(session)
    session.keys.own = lambda: (PAPER_HOLDER, PAPER_SEED)
    assert opens(session, concern)


def test_a_keyring_without_anybody_holds_nothing(place: Place) -> None:
    session = place.create()
    sql = session.database.sql
    assert (SessionKeys().holder, SessionKeys().seed(sql)) == ("", None)
    assert (NoKeys().holder, NoKeys().seed(sql)) == ("", None)


def test_what_no_form_lets_through_is_not_sealed() -> None:
    random = SeededRandom("long")
    with pytest.raises(ValueError, match=r"\d+"):
        seal_identity(b"k" * 32, {"reporter_name": "x" * PADDED}, aad=b"", random=random)
    longest = {"reporter_name": "ø" * 160, "reporter_phone": "+" + "1" * 19}
    sealed = seal_identity(b"k" * 32, longest, aad=b"", random=random)
    assert open_identity(b"k" * 32, sealed, aad=b"") == longest
    assert wrap_key(b"k" * 32, "no key", random) is None
