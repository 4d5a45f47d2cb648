"""Cards, manifests, receipts and case files read exactly what they write."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from models.concerns.care import Care
from models.exchange.answer import Answer, Answered
from models.exchange.arrival import MOST_GAPS, gaps
from models.exchange.card import Card, parse_card
from models.exchange.case_file import CaseFile, CaseItem, case_schema, parse_case
from models.exchange.keys import FormerSigner, MadeKeys, OfficeKeys
from models.exchange.manifest import (
    FileEntry,
    Grounds,
    Manifest,
    Party,
    SealedItem,
    parse_manifest,
)
from models.exchange.recall import Recall, Recalled, parse_recall
from models.exchange.receipt import Receipt, parse_receipt
from models.exchange.revocation import Revocation, parse_revocation
from models.exchange.strict_json import MalformedError, canonical
from models.law.bases import DataCategory, Purpose
from models.law.requests import Ask, Consent
from models.office.office import OfficeKind

NOW = datetime(2026, 1, 14, 7, 30, tzinfo=UTC)
ONE, TWO = "00000000-0000-4000-8000-00000000000a", "00000000-0000-4000-8000-00000000000b"
HASH = "ab" * 32
US = Party(ONE, "Prøvekøbing Kommune", OfficeKind.KOMMUNE, "Ane Øvelund", "Tovholder", "1")
THEM = Party(TWO, "Demokredsens Politi", OfficeKind.POLICE, "")
CARD = Card(
    ONE,
    "Kommune",
    OfficeKind.KOMMUNE,
    "Ane",
    "",
    "",
    "age1pq",
    "ssh",
    True,
    NOW,
    signature="sig",
)
GROUNDS = Grounds(
    Ask.ASSESSMENT, NOW, "70203040", "rpl115-1-1", 1, "§ 115", Purpose.PREVENTION, "For at",
    "Mindre", Consent.ASKED, "nej", "", (SealedItem("note", "Note", "fordi", (DataCategory.CPR,)),),
)  # fmt: skip
MANIFEST = Manifest(
    ONE, "V-2026-0001", 1, US, "ssh", THEM, (HASH,), NOW, GROUNDS,
    (FileEntry("case.json", HASH, 2), FileEntry("case.pdf", HASH, 3)), "note\n", True,
)  # fmt: skip
RECEIPT = Receipt(ONE, "V", HASH, THEM, "ssh", ONE, (HASH,), NOW, NOW, "", "note\n", True)
RECALL = Recall(
    "S-2026-0001", (Recalled(ONE, "V-1", 1, HASH), Recalled(TWO, "V-2", 2, HASH)), US, "ssh", TWO,
    (HASH,), NOW, True,
)  # fmt: skip
CASE = CaseFile(
    ONE, "V", "S", NOW,
    (CaseItem("note", "Note", "fordi", {"words": "ja", "list": ["a"], "rows": [{"x": "y"}]}),),
    True,
)  # fmt: skip


@pytest.mark.parametrize(
    ("written", "parse"),
    [
        (CARD, parse_card),
        (replace(CARD, expires=NOW), parse_card),
        (replace(CARD, expires=NOW, prior="ssh-old", prior_signature="s"), parse_card),
        (Revocation(ONE, "Kommune", "ssh", True, NOW, "sig"), parse_revocation),
        (MANIFEST, parse_manifest),
        (replace(MANIFEST, grounds=replace(GROUNDS, answer_by=None)), parse_manifest),
        (RECEIPT, parse_receipt),
        *(
            (replace(RECEIPT, answered=each), parse_receipt)
            for each in (
                Answered(Answer.ACCEPTED, NOW),
                Answered(Answer.REJECTED, NOW, "Bor her ikke"),
                Answered(Answer.RECALLED, NOW),
            )
        ),
        (RECALL, parse_recall),
        (CASE, parse_case),
        (replace(CASE, care=Care.AGREE_FIRST), parse_case),
    ],
)
def test_what_is_written_is_read(written: Any, parse: Callable[[bytes], Any]) -> None:
    assert parse(written.to_bytes()) == written


def changed(data: bytes, path: tuple[str | int, ...], value: Any) -> bytes:
    whole = json.loads(data)
    place = whole
    for step in path[:-1]:
        place = place[step]
    if value is None:
        del place[path[-1]]
    else:
        place[path[-1]] = value
    return canonical(whole)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("v",), 3),
        (("type",), "other"),
        (("extra",), "x"),
        (("bundle",), "not-an-id"),
        (("sequence",), 0),
        (("recipients",), []),
        (("recipients",), ["zz"]),
        (("practice",), "no"),
        (("files",), []),
        (("files", 0, "name"), "other.json"),
        (("files", 1, "name"), "case.json"),
        (("files", 0, "sha256"), "zz"),
        (("files", 0, "length"), -1),
        (("sender", "kind"), "pet"),
        (("sender", "extra"), "x"),
        (("request", "ask"), "arrest"),
        (("request", "answer_by"), "tomorrow"),
        (("disclosure", "purpose"), "investigation"),
        (("disclosure", "purpose"), "benefit_control"),
        (("disclosure", "declaration"), "til efterforskning"),
        (("disclosure", "items"), []),
        (("disclosure", "items", 0, "necessity"), ""),
        (("disclosure", "items", 0, "categories"), ["gossip"]),
        (("disclosure",), None),
    ],
)
def test_a_manifest_of_another_form_is_refused(path: tuple[str | int, ...], value: Any) -> None:
    with pytest.raises(MalformedError):
        parse_manifest(changed(MANIFEST.to_bytes(), path, value))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("recipients",), []),
        (("recipients",), ["zz"]),
        (("manifest_sha256",), "zz"),
        (("x",), 1),
    ],
)
def test_a_receipt_of_another_form_is_refused(path: tuple[str, ...], value: Any) -> None:
    with pytest.raises(MalformedError):
        parse_receipt(changed(RECEIPT.to_bytes(), path, value))


def test_a_receipt_without_an_answer_is_read_by_earlier_programs() -> None:
    assert json.loads(RECEIPT.to_bytes())["v"] == 1
    assert RECEIPT.answer is Answer.RECEIVED
    accepted = replace(RECEIPT, answered=Answered(Answer.ACCEPTED, NOW))
    assert accepted.answer is Answer.ACCEPTED


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("v",), 1),
        (("v",), 2),
        (("v",), 4),
        (("answer",), "received"),
        (("answer",), None),
        (("answered",), "soon"),
        (("reason",), None),
        (("reason",), "because"),
        (("reason",), "x" * 401),
    ],
)
def test_an_answer_of_another_form_is_refused(path: tuple[str, ...], value: Any) -> None:
    accepted = replace(RECEIPT, answered=Answered(Answer.ACCEPTED, NOW))
    with pytest.raises(MalformedError):
        parse_receipt(changed(accepted.to_bytes(), path, value))


def test_a_rejection_says_why() -> None:
    rejected = replace(RECEIPT, answered=Answered(Answer.REJECTED, NOW, "Bor her ikke"))
    with pytest.raises(MalformedError):
        parse_receipt(changed(rejected.to_bytes(), ("reason",), ""))


@pytest.mark.parametrize(
    "contents", [1, [], {"a": 1}, {"a": [1]}, {"a": [{"b": 1}]}, {"a": ["x", {}]}, {"a": ["x"] * 201}],
)  # fmt: skip
def test_a_case_of_another_form_is_refused(contents: Any) -> None:
    with pytest.raises(MalformedError):
        parse_case(changed(CASE.to_bytes(), ("items", 0, "contents"), contents))


def test_care_travels_in_version_two_and_a_case_without_it_is_written_as_ever() -> None:
    plain, careful = (
        json.loads(replace(CASE, care=care).to_bytes())
        for care in (Care.NONE, Care.AGREE_FIRST)
    )
    assert (plain["v"], "care" in plain) == (1, False)
    assert (careful["v"], careful["care"]) == (2, "agree_first")
    assert parse_case(canonical(plain)).care is Care.NONE


@pytest.mark.parametrize(
    ("path", "value"), [(("care",), ""), (("care",), "call"), (("care",), None), (("v",), 1), (("v",), 3)]
)  # fmt: skip
def test_care_of_another_form_is_refused(path: tuple[str, ...], value: Any) -> None:
    careful = replace(CASE, care=Care.AGREE_FIRST).to_bytes()
    with pytest.raises(MalformedError):
        parse_case(changed(careful, path, value))


def test_unseen_letters_never_leave() -> None:
    item = CaseItem(
        "note", "N\u200bote", "for\u202edi", {"w": "a\x00b", "r": [{"k": "c\u200b"}]}
    )
    kept = parse_case(replace(CASE, items=(item,)).to_bytes()).items[0]
    assert (kept.title, kept.necessity) == ("Note", "fordi")
    assert kept.contents == {"w": "ab", "r": [{"k": "c"}]}


def test_files_are_found_by_name() -> None:
    assert MANIFEST.file("case.pdf").length == 3
    with pytest.raises(KeyError):
        MANIFEST.file("att/x")


def test_the_schema_names_every_member() -> None:
    schema = case_schema()
    assert set(schema["required"]) == set(json.loads(CASE.to_bytes()))
    item = schema["properties"]["items"]["items"]
    assert set(item["required"]) == set(json.loads(CASE.to_bytes())["items"][0])


def test_keys_do_not_show_themselves() -> None:
    keys = OfficeKeys(("age1new", "age1old"), "ssh", b"secret", (b"a", b"b"), NOW)
    assert "secret" not in repr(keys)
    assert "secret" not in repr(MadeKeys("age1", b"secret", "ssh", b"secret"))
    assert "secret" not in repr(FormerSigner("ssh", b"secret", NOW, revoked=True))
    assert keys.recipient == "age1new"


@pytest.mark.parametrize(
    ("received", "missing"), [((), ()), ((1, 2), ()), ((1, 4), (2, 3)), ((3,), (1, 2))]
)
def test_gaps(received: tuple[int, ...], missing: tuple[int, ...]) -> None:
    assert gaps(received) == missing


def test_a_place_far_away_names_only_the_first_gaps() -> None:
    assert gaps((2, 2**31, 2**31 + 5)) == (1, *range(3, MOST_GAPS + 2))


def test_a_card_of_before_is_read_and_counts_from_the_day_it_was_made() -> None:
    first = parse_card(CARD.to_bytes())
    assert json.loads(CARD.to_bytes())["v"] == 1
    assert first.ends == NOW + timedelta(days=730)
    second = replace(CARD, expires=NOW + timedelta(days=3))
    assert json.loads(second.to_bytes())["v"] == 2
    assert second.ends == NOW + timedelta(days=3)
    for_ever = replace(CARD, expires=NOW + timedelta(days=7300))
    assert for_ever.ends == NOW + timedelta(days=730), "keys last no longer by saying so"


@pytest.mark.parametrize(("prior", "by_prior"), [("ssh-old", ""), ("", "signature")])
def test_the_key_before_stands_only_with_its_signature(prior: str, by_prior: str) -> None:
    card = replace(CARD, expires=NOW, prior=prior, prior_signature=by_prior)
    with pytest.raises(MalformedError):
        parse_card(card.to_bytes())


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("sendings",), []),
        (("sendings", 1, "bundle"), ONE),
        (("sendings", 1, "sequence"), 1),
        (("sendings", 0, "manifest_sha256"), "zz"),
        (("recipients",), []),
        (("receiver",), "nobody"),
    ],
)
def test_a_recall_of_another_form_is_refused(path: tuple[str | int, ...], value: Any) -> None:
    with pytest.raises(MalformedError):
        parse_recall(changed(RECALL.to_bytes(), path, value))
