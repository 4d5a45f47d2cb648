"""A leaf's bytes are final: this is the form that can never be migrated."""

import hashlib
import json
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from models.audit.act_words import SENTENCES
from models.audit.acts import Act, Outcome, Reason
from models.audit.leaf import Leaf, Note
from models.kernel.events import Kind
from models.kernel.ids import UserId

AT = datetime(2026, 1, 14, 7, 30, tzinfo=UTC)
NOTE = Note(
    Act.CASE_VIEWED, ((Kind.CASE, "c-1"), (Kind.PERSON, "p-1")), Reason.STATED, words="hvorfor"
)
LEAF = Leaf(7, AT, 123456, UserId("u-1"), "tovholder", NOTE, b"s" * 16)


def test_the_bytes_of_a_known_leaf() -> None:
    digest = hashlib.sha256(b"s" * 16 + b"hvorfor").hexdigest()
    assert (
        LEAF.canonical()
        == (
            '{"about":[["case","c-1"],["person","p-1"]],"act":"case.viewed",'
            '"at":"2026-01-14T07:30:00Z","mono":123456,"outcome":"done","purpose":"stated",'
            f'"role":"tovholder","seq":7,"text":"{digest}","user":"u-1","v":1}}'
        ).encode()
    )


@given(
    st.text(alphabet=st.characters(codec="utf-8"), min_size=3),
    st.binary(min_size=16, max_size=16),
)
def test_free_words_never_stand_in_a_leaf(words: str, salt: bytes) -> None:
    leaf = Leaf(0, AT, 0, UserId("u"), "dpo", Note(Act.SEARCHED, words="§" + words), salt)
    said = json.loads(leaf.canonical())
    assert "§" not in leaf.canonical().decode()
    assert said["text"] == hashlib.sha256(salt + ("§" + words).encode()).hexdigest()


def test_the_salt_keeps_equal_words_apart() -> None:
    other = Leaf(7, AT, 123456, UserId("u-1"), "tovholder", NOTE, b"t" * 16)
    assert other.canonical() != LEAF.canonical()


def test_every_act_has_one_sentence_and_a_code_of_its_own() -> None:
    assert set(SENTENCES) == set(Act)
    assert len({sentence.source for sentence in SENTENCES.values()}) == len(Act)
    assert all(str(act).count(".") == 1 for act in Act)


def test_codes_that_stand_in_leaves_are_not_renamed() -> None:
    assert [str(each) for each in Outcome] == ["done", "refused", "failed"]
    assert [str(each) for each in Reason] == ["duty", "assigned", "colleague", "rule", "stated"]
    assert {str(each) for each in Kind} >= {
        "concern", "case", "person", "entry", "visit", "draft", "disclosure", "contact",
        "print", "bundle", "receipt", "user", "vault", "setting",
    }  # fmt: skip
    assert str(Act.CONCERN_REGISTERED) == "concern.registered"
    assert str(Act.VAULT_CREATED) == "vault.created"
