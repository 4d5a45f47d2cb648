"""What a receiver without our program reads, word for word as its golden file."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from models.audit.checkpoint import Checkpoint, origin_of
from models.disclosures.disclosure import DisclosedItem, Way
from models.disclosures.terms import Afterwards
from models.documents.anchor import Anchor
from models.documents.case_report import CaseReport
from models.documents.document import Document, every_word
from models.documents.handed_paper import CopyNumber, HandedPaper, compose_handed
from models.exchange.case_file import CaseFile, CaseItem
from models.exchange.control import control_words, same_words
from models.exchange.manifest import Grounds, Party, SealedItem
from models.exchange.terms import Terms
from models.law.bases import DataCategory, Purpose, basis
from models.law.requests import Ask, Consent
from models.office.office import OfficeKind
from storage.audit.checkpoints import sign_checkpoint
from storage.paper.extract import words_of
from storage.paper.pdf import paint
from storage.vault.words import load_words
from tests.models.audit.test_golden_sentences import say
from tests.office import PRACTICE

GOLDEN = Path(__file__).with_name("golden_handed")
MADE = datetime(2026, 1, 14, 8, 4, tzinfo=UTC)
HEAD = Checkpoint(origin_of(PRACTICE.vault_id), 17, b"\x5a" * 32)
spell = load_words().fingerprint
ITEMS = (
    DisclosedItem(
        "note", "happening", "7", "Notat fra skolen", "Viser, hvad skolen så.",
        (DataCategory.ORDINARY, DataCategory.THIRD_PARTY), "0123456789abcdef" * 4,
    ),
    DisclosedItem(
        "note", "happening", "9", "Notat om aftalen", "Viser, hvad der er aftalt.",
        (DataCategory.ORDINARY,), "fedcba9876543210" * 4, "fvl28", basis("fvl28").version,
    ),
)  # fmt: skip
CASE = CaseFile(
    bundle_id="00000000-0000-4000-8000-000000000001", disclosure="V-2026-0001",
    case="S-2026-0003", created=MADE, practice=True,
    items=tuple(
        CaseItem(each.item, each.title, each.necessity, {"words": "Ord."})
        for each in ITEMS
    ),
)  # fmt: skip


def party(kind: OfficeKind, name: str, person: str) -> Party:
    return Party("00000000-0000-4000-8000-00000000000a", name, kind, person, "", "70 20 30 40")


def grounds(**more: object) -> Grounds:
    found = basis("rpl115-1-1")
    made = Grounds(
        Ask.ASSESSMENT, datetime(2026, 1, 16, 15, tzinfo=UTC), "70 20 30 40", found.code,
        found.version, say(found.title), Purpose.PREVENTION, "Politiet skal vurdere listen.",
        "Uden ordene kan listen ikke vurderes.", Consent.LEFT_OUT, "Kan skade samtalen.",
        "Søskendes navne.",
        tuple(SealedItem(i.item, i.title, i.necessity, i.categories) for i in ITEMS),
    )  # fmt: skip
    return replace(made, **more)  # type: ignore[arg-type]


def paper(**more: object) -> HandedPaper:
    ours = party(OfficeKind.KOMMUNE, "Prøvekøbing Kommune", "Ane Øvelund")
    theirs = party(OfficeKind.POLICE, "Demokredsens Politi", "Peter Fiktiv")
    report = CaseReport(ours, theirs, grounds(**more), CASE)
    anchor = Anchor(sign_checkpoint(HEAD, b"s" * 32), spell(HEAD.root), ours.organisation)
    return HandedPaper(report, ITEMS, anchor, control_words(CASE.to_bytes(), spell))


def words(document: Document) -> str:
    return "\n".join(filter(None, every_word(document))) + "\n"


@pytest.mark.parametrize("way", [Way.BUNDLE, Way.LOCKED_PDF, Way.PAPER])
def test_it_reads_in_danish_as_its_golden_file(way: Way) -> None:
    copy = CopyNumber("U-2026-0004", 1, 2) if way is Way.PAPER else None
    said = words(compose_handed(paper(), way, say, copy))
    assert said == GOLDEN.with_name(f"golden_handed_{way}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("way", [Way.BUNDLE, Way.LOCKED_PDF, Way.PAPER])
def test_the_control_words_stand_on_the_last_page_and_nowhere_else(way: Way) -> None:
    pages = words_of(paint(compose_handed(paper(), way, say)))
    words_are = paper().control
    assert len(words_are) == 4
    assert all(word in pages[-1].split() for word in words_are)
    assert not any(set(words_are) <= set(page.split()) for page in pages[:-1])


@pytest.mark.parametrize("way", [Way.LOCKED_PDF, Way.PAPER])
def test_the_cover_asks_first_and_holds_nothing_of_the_information(way: Way) -> None:
    first, *others = (
        " ".join(page.split()) for page in words_of(paint(compose_handed(paper(), way, say)))
    )
    for told in (
        "Vi beder politiet om",
        "16.01.2026",
        "70 20 30 40",
        "Politiets eget",
        "§ 115",
    ):
        assert told in first, told
    assert "Ord." not in first
    assert any("0123 4567" in page or "01234567 89abcdef" in page for page in others)


@pytest.mark.parametrize("way", [Way.BUNDLE, Way.LOCKED_PDF, Way.PAPER])
def test_what_was_agreed_for_afterwards_stands_where_the_receiver_reads(way: Way) -> None:
    made = paper()
    agreed = Terms(Afterwards.DELETE, date(2026, 3, 2), "Også sikkerhedskopien.")
    said = words(
        compose_handed(replace(made, report=replace(made.report, terms=agreed)), way, say)
    )
    for told in (
        "Det er aftalt",
        "Det slettes, senest 02.03.2026.",
        "Også sikkerhedskopien.",
        "Sig til os, når det er sket: Ring på 70 20 30 40.",
    ):
        assert told in said.splitlines(), told
    assert "Det er aftalt" not in words(compose_handed(made, way, say))


def test_without_a_call_back_number_the_offices_own_is_called() -> None:
    assert "på 70 20 30 40," in words(compose_handed(paper(call_back=""), Way.LOCKED_PDF, say))


def test_other_information_has_other_words_and_they_are_compared_as_they_are_heard() -> None:
    words_are = paper().control
    other = replace(CASE, items=CASE.items[:1])
    assert control_words(other.to_bytes(), spell) != words_are
    assert same_words([f" {word.upper()} " for word in words_are], words_are)
    assert not same_words(words_are[:3], words_are)
    assert not same_words(words_are[::-1], words_are)
