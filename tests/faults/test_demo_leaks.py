"""The practice vault, every case, every way out: nothing that must stay is in what leaves."""

from base64 import b32encode, b64encode
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final
from urllib.parse import quote

import pytest

from models.concerns.release import Why
from models.disclosures.gate import NotReady
from models.disclosures.own_words import OWN_WORDS
from models.disclosures.ways_out import WAYS_OUT, Rule
from models.documents.blocks import Paragraph, QrCode
from models.documents.document import Document
from models.kernel.ids import CaseId, ConcernId
from models.usecases.open_identity import OpenIdentity
from storage.paper.pdf import paint
from storage.vault.words import load_words
from tests import handing
from tests.calls import everything
from tests.faults import seeded
from tests.faults.demo import CALLER, DEMO, Demo, make_demo, opened
from tests.faults.demo_outputs import (
    FAMILIES,
    HANDOVERS,
    USE_CASES,
    asked,
    attached,
    on_paper,
    only_in,
    words_in,
)
from tests.faults.demo_rare import RARE, inside_exit, made_exit
from tests.faults.seeded import Caught, Needles, readable

OF_NOBODY: Final = {Rule.NO_PERSON, Rule.SEALED_OWN, Rule.EVERYTHING}
"""By these rules nobody can be read of: there is nobody in it, or it is sealed."""
PAINTED: Final = {*FAMILIES, *RARE, *HANDOVERS} - {
    "attachment",
    "backup",
    "exit pack",
    "recall",
}
"""Families that hold a paper."""
NO_BYTES: Final = {
    "GiveTransfer": "registers what was given by hand; its paper is PrintJournal's",
    "PassToPolice": "spoken, or written outside the program",
    "InformDeclined": "spoken",
    "InviteAuthority": "spoken, or the letter of PrintInvitation",
    "RecordAuthorityAnswer": "comes in",
    "CorrectAuthorityAnswer": "comes in",
    "RegisterGiven": "was spoken, or given outside the program",
    "RegisterDeclined": "nothing was given",
    "RegisterAcute": "was spoken, or given outside the program",
    "TakeUpTransfer": "comes in",
    "BeginCatchUp": "the same files as BeginBackup",
    "BeginMove": "a backup as BeginBackup makes it",
}
"""What leaves no bytes of its own, with the reason."""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo")
    with pytest.MonkeyPatch.context() as patch:
        make_demo(folder, patch)
    return folder


@pytest.fixture
def demo(made: Path, tmp_path: Path) -> Iterator[Demo]:
    with opened(made, tmp_path) as found:
        yield found


@pytest.mark.parametrize("family", sorted({**FAMILIES, **RARE}))
def test_nothing_that_must_stay_leaves(demo: Demo, family: str) -> None:
    caught = Caught(both=False)
    {**FAMILIES, **RARE}[family](demo, caught)
    assert caught.files, "nothing was made"
    assert caught.found({**DEMO, **citizens(demo, family)}) == {}


def citizens(demo: Demo, family: str) -> Needles:
    """Return whom the cases are about, where what leaves is said to be of no citizen."""
    if not all(WAYS_OUT[each].rule in OF_NOBODY for each in USE_CASES[family]):
        return {}
    names = demo.values("SELECT name FROM person WHERE name <> ''")
    numbers = demo.values("SELECT cpr FROM person WHERE cpr <> ''")
    assert len(names) > 10
    assert len(numbers) > 5
    return {"citizen": tuple(readable(each) for each in (*names, *numbers))}


@pytest.mark.long
@pytest.mark.timeout(1200)
@pytest.mark.parametrize("family", sorted({**FAMILIES, **RARE}))
def test_nor_for_another_reader_of_the_same_pages(demo: Demo, family: str) -> None:
    caught = Caught()
    {**FAMILIES, **RARE}[family](demo, caught)
    assert caught.found({**DEMO, **citizens(demo, family)}) == {}


@pytest.mark.long
@pytest.mark.timeout(1200)
@pytest.mark.parametrize("family", sorted(PAINTED))
def test_a_leak_that_is_planted_is_found(
    made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, family: str
) -> None:
    """The control of each family: one word too many on one paper, and its search is red."""

    def leaking(document: Document) -> bytes:
        told = Paragraph(f"Ring til {CALLER.format(letter='a')}")
        return paint(replace(document, blocks=(*document.blocks, told)))

    for module in (seeded, handing):
        monkeypatch.setattr(module, "paint", leaking)
    caught = Caught()
    with opened(made, tmp_path) as demo:  # whose use cases paint so from the start
        if family in HANDOVERS:
            HANDOVERS[family](demo, caught, demo.sharing[0])
        else:
            {**FAMILIES, **RARE}[family](demo, caught)
    assert "reporter" in caught.found(DEMO)


def hand_over(demo: Demo, family: str, case: CaseId, but: int) -> None:
    """Hand over all of a case but one item, and look for that item's words too."""
    if HANDOVERS[family] is not on_paper:  # no file goes on paper
        attached(demo, case)
    items = [each for each in demo.pair.kommune.choose(case).items if not each.names_reporter]
    left_out = items[but % len(items)]
    kept = [each for each in items if each is not left_out]
    caught = Caught()
    HANDOVERS[family](demo, caught, case, but=but % len(items))
    own = {"left out": only_in(left_out, kept)}
    assert caught.found({**DEMO, **own}) == {}
    assert any(words_in(each) for each in kept), "something of it is there"


@pytest.mark.parametrize(("at", "family"), list(enumerate(sorted(HANDOVERS))))
def test_nor_does_an_item_that_is_left_out(demo: Demo, at: int, family: str) -> None:
    hand_over(demo, family, demo.sharing[at], but=at + 2)


@pytest.mark.long
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("family", sorted(HANDOVERS))
def test_nor_any_item_of_any_case_by_any_way(made: Path, tmp_path: Path, family: str) -> None:
    """Each item of each case is left out once; a fresh pair of vaults for each case."""
    for number in range(4):
        with opened(made, tmp_path / str(number)) as demo:
            case = demo.sharing[number]
            for but in range(len(demo.pair.answers(case)["items"]) + 1):
                hand_over(demo, family, case, but)


def test_every_way_out_is_made_here_or_leaves_no_bytes() -> None:
    out = {key for key, way in WAYS_OUT.items() if way.rule is not Rule.INSIDE}
    made_here = {each for names in USE_CASES.values() for each in names}
    assert set(USE_CASES) == {*FAMILIES, *RARE, *HANDOVERS}
    assert out - made_here == set(NO_BYTES)


def test_who_reported_does_not_leave_in_the_senders_own_words(demo: Demo) -> None:
    case = demo.sharing[0]
    every = " og ".join(CALLER.format(letter=letter) for letter in "abcdefghijkl")
    for field in (*OWN_WORDS, "items.0.necessity"):
        answers = asked(demo, case, "bundle")
        if field in OWN_WORDS:
            answers[field] = f"{every} ringede"  # whoever reported this very case is among them
        else:
            answers["items"][0]["necessity"] = f"{every} ringede"
        with pytest.raises(NotReady) as refused:
            demo.pair.kommune.prepare(case, answers)
        assert [each.field for each in refused.value.problems] == [field]


@pytest.mark.long
def test_what_is_sealed_holds_it_all_the_same(demo: Demo) -> None:
    """The control of the sealed ones: whoever has the key finds what nobody else does."""
    caught = Caught()
    inside_exit(made_exit(demo), caught)
    assert {"third", "withheld", "answer"} <= set(caught.found(DEMO))


def test_no_paper_can_say_it_by_chance() -> None:
    """The words of fingerprints are drawn from a list in which there are birds too."""
    drawn = " ".join(load_words().words).casefold()
    sought = [each for needles in DEMO.values() for each in needles]
    assert not [each for each in sought if each in drawn]
    assert "papegøje" in drawn, "as it was once"


def test_what_is_looked_for_is_in_the_vault(demo: Demo) -> None:
    held = Caught()
    held.keep(
        "alt", "\n".join(readable(repr(rows)) for rows in everything(demo.office).values())
    )
    assert set(held.found(DEMO)) == {"third", "withheld", "answer"}, "callers are sealed"
    named = 0
    for key in map(ConcernId, demo.values("SELECT concern_id FROM identity")):
        told = OpenIdentity(demo.begin)(key, str(Why.DANGER), "Fare nu")
        named += "Zebrafinke" in told.name
        held.keep("hvem", f"{told.name} {told.phone}")
    assert named > 8
    assert set(held.found(DEMO)) == set(DEMO)


PLACES: Final = {
    "upper case": b"ZEBRAFINKE",
    "letters apart": b"Z e b r a f i n k e A",
    "a hyphen": b"Zebra-finke",
    "UTF-16": "Zebrafinke".encode("utf-16-le"),
    "hex": b"Zebrafinke".hex().encode(),
    "hex of UTF-16": "Zebrafinke".encode("utf-16-be").hex().upper().encode(),
    "base 64": b64encode(b"x" + b"Hun hed Zebrafinkea."),
    "base 64, further on": b64encode(b"xy" + b"Hun hed Zebrafinkea."),
    "base 32": b32encode("Rørdrumøj".encode()),
    "per cent": quote("Rørdrumøj").encode(),
    "escapes of JSON": b'{"navn": "R\\u00f8rdrum\\u00f8j"}',
    "escapes of a PDF": b"(R\\370rdrum\\370j) Tj ("
    + b"".join(b"\\%03o" % x for x in b"Zebrafinke")
    + b")",
    "a ligature": "Zebraﬁnke".encode(),
    "a soft hyphen": "Zebra\u00adfinke".encode(),
    "digits apart": b"20 99 88 71",
    "a number of a sister": b"641276-0901",
}
"""The same person, written in ways that a search for letters would pass by."""


def test_the_words_of_a_paper_are_seen_before_they_are_painted() -> None:
    caught = Caught()
    at = datetime(2026, 1, 14, tzinfo=UTC)
    code = QrCode("Zebrafinke")
    caught.paint(
        Document(title="Kort", blocks=(code,), created=at, page_label="{page} {pages}")
    )
    assert set(caught.found(DEMO)) == {"reporter"}, "a code is a picture on the page"


@pytest.mark.parametrize("place", sorted(PLACES))
def test_it_is_found_however_it_is_written(place: str) -> None:
    caught = Caught()
    caught.keep("fil", b"foran " + PLACES[place] + b" efter")
    assert caught.found(DEMO)
