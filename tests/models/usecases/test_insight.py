"""A citizen asks for access: the date, the answer, and who is never named in it."""

from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Final

import pypdfium2
import pytest

from models.audit.acts import Act
from models.calendar.entry import Entry, EntryKind, EntryStatus
from models.cases.case import PoliceAnswer
from models.documents import insight_paper
from models.documents.document import Document, every_word
from models.documents.insight_paper import TITLE, GivenLine, InsightPaper, with_insight
from models.forms.answers import Value
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId, ConcernId
from models.kernel.text import plain
from models.law.bases import basis
from models.law.insight import LEFT_OUT, WHY_LEFT_OUT
from models.office.office import NOT_YOUR_ROLE
from models.usecases.close_case import CloseCase
from models.usecases.complete_after_call import AfterCall, CompleteAfterCall
from models.usecases.delete_concern import STILL_OPEN, DeleteConcern
from models.usecases.end_concern import MistakenConcern, RejectConcern
from models.usecases.insight import (
    NAMED,
    NOT_ASKED,
    NOT_LATER,
    NUMBER,
    ONE_AT_A_TIME,
    REPORTER,
    AnswerInsight,
    AskInsight,
    PrepareInsight,
)
from storage.founding import add_user
from storage.paper.pdf import paint
from tests import closing
from tests.casework import acts_of, answer, open_case, register, see_earlier
from tests.models.audit.test_golden_sentences import say as in_danish
from tests.office import BO, TestOffice, keys_of
from tests.visiting import cleared_case

ASKED: Final[Mapping[str, Value]] = {
    "who": "citizen",
    "identity": "MitID",
    "on": "2026-01-14",
}
GIVEN: Final[Mapping[str, Value]] = {
    "concern": "At du bytter bøger med nye venner.",
    "written": "Intet om vold, trusler eller ulovligheder.",
    "decided": "Afvist. Det er lovlig livsførelse.",
    "left_out": ["source"],
}
NEIGHBOUR: Final = "Karla Fiktiv"
MOTHER: Final = "Mette Skabelon"
GOLDEN: Final = Path(__file__).with_name("golden_insight.txt")


def rejected(office: TestOffice) -> ConcernId:
    """A concern that came to nothing, by a neighbour with a name, about a man with a mother."""
    concern = register(
        office, about_name="Emil Skabelon", about_age="21", reporter_name=NEIGHBOUR,
        reporter_phone="20000009", words="Emil siger ikke hej mere.",
    )  # fmt: skip
    mother = {"name": MOTHER, "relation": "mother", "reason": "Nævnt", "custody": "no"}
    said = {"mark": "reported", "said": "Bytter bøger med nye venner.", "source": "Opkaldet"}
    CompleteAfterCall(office.begin)(
        AfterCall(concern, {"name": "Emil Skabelon", "relatives": [mother],
                            "statements": [said], "protects": "Et godt arbejde",
                            "purpose": "prevention", "basis": "rpl115-1-1"})
    )  # fmt: skip
    see_earlier(office.begin, concern)
    RejectConcern(office.begin)(concern, "Lovlig livsførelse")
    return concern


def waiting(office: TestOffice, concern: ConcernId) -> Entry:
    with office.begin() as work:
        found = work.entries.open_of_concern(concern)
    return next(each for each in found if each.kind is EntryKind.INSIGHT)


def ask(office: TestOffice, kind: Kind, key: str) -> None:
    AskInsight(office.begin)(kind, key, ASKED)


def words_of(office: TestOffice, kind: Kind, key: str, **more: Value) -> list[str]:
    words: list[str] = []

    def keep(document: Document) -> bytes:
        words.extend(every_word(document))
        return b"%PDF"

    AnswerInsight(office.begin, plain, keep)(kind, key, {**GIVEN, **more})
    return words


def test_a_request_is_answered_within_a_month_of_the_day_it_came(office: TestOffice) -> None:
    concern = rejected(office)
    office.wait(days=17)  # 31 January: February has no such day
    AskInsight(office.begin)(Kind.CONCERN, concern, {**ASKED, "on": "2026-01-31"})
    due = waiting(office, concern)
    assert local(due.due_at).date().isoformat() == "2026-02-28"
    assert due.owner_id == office.user.id
    with pytest.raises(Refused) as once:
        ask(office, Kind.CONCERN, concern)
    assert once.value.why == ONE_AT_A_TIME


def test_it_cannot_have_come_tomorrow(office: TestOffice) -> None:
    with pytest.raises(Refused) as late:
        AskInsight(office.begin)(Kind.CONCERN, rejected(office), {**ASKED, "on": "2026-01-15"})
    assert (late.value.why, late.value.field) == (NOT_LATER, "on")


def test_what_is_asked_for_is_not_deleted_before_it_is_answered(office: TestOffice) -> None:
    concern = rejected(office)
    ask(office, Kind.CONCERN, concern)
    with pytest.raises(Refused) as kept:
        DeleteConcern(office.begin)(concern)
    assert kept.value.why == STILL_OPEN
    words_of(office, Kind.CONCERN, concern)
    DeleteConcern(office.begin)(concern)


def test_without_a_request_nothing_is_gathered_or_answered(office: TestOffice) -> None:
    concern = rejected(office)
    held = PrepareInsight(office.begin)(Kind.CONCERN, concern)
    assert (held.asked, held.written, held.decided) == (None, "", "")
    with pytest.raises(Refused) as first:
        words_of(office, Kind.CONCERN, concern)
    assert first.value.why == NOT_ASKED


def test_the_answer_begins_with_what_was_written_and_decided(office: TestOffice) -> None:
    concern = rejected(office)
    ask(office, Kind.CONCERN, concern)
    held = PrepareInsight(office.begin)(Kind.CONCERN, concern)
    assert held.written == "Bytter bøger med nye venner.\nEt godt arbejde"
    assert held.decided == "Lovlig livsførelse"
    assert not held.rests
    assert acts_of(office)[-1] == Act.INSIGHT_PREPARED


@pytest.mark.parametrize("field", ["concern", "written", "decided"])
@pytest.mark.parametrize(
    ("words", "why"),
    [
        (f"Vi talte med {MOTHER} om det.", NAMED.filled(name=MOTHER)),
        ("Vi talte med Mette om det.", NAMED.filled(name=MOTHER)),
        (f"{NEIGHBOUR} ringede.", REPORTER),
        ("Ane Øvelund tog imod.", NAMED.filled(name="Ane Øvelund")),
        ("Nummer 610187-0901 står her.", NUMBER),
    ],
)
def test_nobody_else_is_named(office: TestOffice, field: str, words: str, why: object) -> None:
    concern = rejected(office)
    ask(office, Kind.CONCERN, concern)
    with pytest.raises(Refused) as refused:
        words_of(office, Kind.CONCERN, concern, **{field: words})
    assert (refused.value.why, refused.value.field) == (why, field)
    assert waiting(office, concern).status is EntryStatus.OPEN


def test_the_whole_answer_in_danish(office: TestOffice) -> None:
    concern = rejected(office)
    ask(office, Kind.CONCERN, concern)
    office.wait(days=2)
    made: list[bytes] = []

    def keep(document: Document) -> bytes:
        words = "\n".join(every_word(document))
        assert words + "\n" == GOLDEN.read_text(encoding="utf-8")
        made.append(paint(document))
        return made[0]

    extract = AnswerInsight(office.begin, in_danish, keep)(Kind.CONCERN, concern, GIVEN)
    assert extract.number == "U-2026-0001"
    pdf = pypdfium2.PdfDocument(made[0])
    seen = "\n".join(page.get_textpage().get_text_range() for page in pdf)
    for name in (NEIGHBOUR, "Karla", MOTHER, "Mette", "Øvelund", "20000009", "Nabo", "nabo"):
        assert name not in seen
    rows = office.database.execute("SELECT number, settled_how FROM print_copy").fetchall()
    assert [tuple(row) for row in rows] == [("U-2026-0001", "handed_over")]


def test_of_a_case_it_tells_who_has_had_something_and_what_was_left_out(
    office: TestOffice,
) -> None:
    made = cleared_case(office)
    case = made.case_id
    ask(office, Kind.CASE, case)
    every = [code for code, _ in LEFT_OUT]
    words = words_of(office, Kind.CASE, case, left_out=every)
    assert plain(TITLE) in words
    assert made.number in words
    for said in WHY_LEFT_OUT.values():
        assert plain(said) in words


def test_a_case_at_rest_tells_nothing_of_the_police(office: TestOffice) -> None:
    case = open_case(office).case_id
    answer(office, case, PoliceAnswer.TAKES_OVER)
    ask(office, Kind.CASE, case)
    assert PrepareInsight(office.begin)(Kind.CASE, case).rests
    words = "\n".join(words_of(office, Kind.CASE, case, left_out=[])).casefold()
    assert "police" not in words
    assert "suspended" not in words


def test_a_closed_case_says_why_it_was_closed(office: TestOffice) -> None:
    case = closing.ready_case(office).case_id
    CloseCase(office.begin)(case, closing.answers_for(office, case))
    ask(office, Kind.CASE, case)
    held = PrepareInsight(office.begin)(Kind.CASE, case)
    assert str(closing.AFTERWARDS["reason"]) in held.decided
    assert "Closed" in words_of(office, Kind.CASE, case)


def test_what_was_created_by_mistake_is_nobodys(office: TestOffice) -> None:
    concern = rejected(office)
    mistaken = register(office, about_name="Emil Skabelon")
    with office.begin() as work:
        subject = work.concerns.get(concern).subject_id
        other = work.concerns.get(mistaken)
    office.database.execute(
        "UPDATE concern SET subject_id = ? WHERE id = ?", (subject, other.id)
    )
    MistakenConcern(office.begin)(other.id, "En prøve")
    ask(office, Kind.CONCERN, concern)
    assert other.number not in words_of(office, Kind.CONCERN, concern)


def test_only_who_sees_every_case_answers(office: TestOffice) -> None:
    concern = rejected(office)
    with office.database.transaction() as transaction:
        add_user(transaction.sql, BO, keys_of(BO), "2026-01-14T07:30:00.000000Z")
        transaction.commit()
    begin = office.begin_as(BO)
    for act in (
        lambda: AskInsight(begin)(Kind.CONCERN, concern, ASKED),
        lambda: PrepareInsight(begin)(Kind.CONCERN, concern),
        lambda: AnswerInsight(begin, plain, paint)(Kind.CONCERN, concern, GIVEN),
    ):
        with pytest.raises(Refused) as refused:
            act()
        assert refused.value.why == NOT_YOUR_ROLE


def test_a_suspension_leaves_the_request_alone(office: TestOffice) -> None:
    case = CaseId(open_case(office).case_id)
    ask(office, Kind.CASE, case)
    answer(office, case, PoliceAnswer.TAKES_OVER)
    with office.begin() as work:
        kinds = {each.kind for each in work.entries.open_of_case(case)}
        due = [e.due_at for e in work.entries.open_of_case(case) if e.kind is EntryKind.INSIGHT]
    assert EntryKind.INSIGHT in kinds
    assert due[0] - office.clock.now() > timedelta(days=29)


@pytest.mark.parametrize(
    "words",
    [
        "Mettes bror er nævnt.",
        "METTES' bror",
        "karla sagde det.",
        "Fiktiv, Karla",
        "Karlas hund",
    ],
)
def test_neither_a_genitive_nor_a_given_name_alone_is_let_through(
    office: TestOffice, words: str
) -> None:
    concern = rejected(office)
    ask(office, Kind.CONCERN, concern)
    with pytest.raises(Refused) as named:
        words_of(office, Kind.CONCERN, concern, written=words)
    assert named.value.field == "written"


def test_a_given_name_that_is_the_citizens_own_is_let_through(office: TestOffice) -> None:
    concern = register(
        office, about_name="Emil Skabelon", about_age="21", reporter_name="Emil Attrap",
        reporter_type="relative",
    )  # fmt: skip
    ask(office, Kind.CONCERN, concern)
    assert "Emil er rask." in words_of(office, Kind.CONCERN, concern, written="Emil er rask.")


def test_an_authority_has_no_given_name(office: TestOffice) -> None:
    concern = register(
        office, about_name="Emil Skabelon", about_age="21", reporter_type="public_employee",
        reporter_name="Demo Skole",
    )  # fmt: skip
    ask(office, Kind.CONCERN, concern)
    assert "En demo." in words_of(office, Kind.CONCERN, concern, written="En demo.")


def test_an_answer_in_a_case_that_rests_looks_as_one_with_nothing_given(
    office: TestOffice,
) -> None:
    made = open_case(office, about_name="Emil Skabelon", about_age="21")
    ask(office, Kind.CASE, made.case_id)
    headings = [
        word
        for word in words_of(office, Kind.CASE, made.case_id)
        if word == plain(insight_paper.GIVEN)
    ]
    assert headings == []


def test_who_has_had_something_is_told_with_day_and_law(office: TestOffice) -> None:
    shell = Document(
        title="Log", blocks=(), created=office.clock.now(), page_label="{page} {pages}", header_left="",
        header_right="",
    )  # fmt: skip
    day, law = office.clock.now().date(), basis("rpl115-1-1").title
    paper = InsightPaper(
        asked=day, office="Prøvekøbing", matters=(), concern="-", written="", decided="-",
        purposes=(), laws=(law,), given=(GivenLine(day, "Demokredsens Politi", law, (), law),),
        left_out=(),
    )  # fmt: skip
    words = tuple(every_word(with_insight(paper, shell, plain)))
    assert "Demokredsens Politi" in words
    assert "14.01.2026" in words
