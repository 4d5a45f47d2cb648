"""The log is read by whoever may, as far as they may know, and that stands in it as well."""

from datetime import timedelta

import pytest

from models.access.roles import Role
from models.audit.act_words import SENTENCES
from models.audit.acts import Act, Outcome
from models.audit.leaf import Note
from models.audit.reading import GROUPS, ActGroup, LogFilter
from models.documents.document import every_word
from models.documents.log_report import CASE, compose_citizen_extract, compose_log_report
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import UserId
from models.kernel.text import Text, plain
from models.office.office import User
from models.people.searching import SAID, Sought
from models.usecases.citizen_extract import CitizenExtract
from models.usecases.conflict_of_interest import DeclareConflict, Declared
from models.usecases.open_case_log import OpenCaseLog
from models.usecases.open_case_view import OpenCaseView
from models.usecases.read_log import NOT_FOUND, NUMBER_ONLY, PrintLog, ReadLog
from models.usecases.search import Search
from models.usecases.wants_second import wants_second
from storage.paper.pdf import paint
from tests.casework import open_case, register
from tests.colleagues import join
from tests.office import ANE, BO, PRACTICE, TestOffice

DPO = User(UserId("u-dpo"), "DP", "Dorte Demosen", Role.DPO)
ADMIN = User(UserId("u-adm"), "AD", "Adam Demosen", Role.ADMINISTRATOR)


def acts(office: TestOffice, asked: LogFilter) -> list[Act]:
    return [line.act for line in ReadLog(office.begin)(asked).lines]


def test_it_shows_everything_newest_first_and_logs_the_reading(office: TestOffice) -> None:
    open_case(office)
    page = ReadLog(office.begin)(LogFilter())
    assert not page.more
    numbers = [line.seq for line in page.lines]
    assert numbers == sorted(numbers, reverse=True)
    again = ReadLog(office.begin)(LogFilter(group=ActGroup.LOG))
    assert [(line.act, line.words) for line in again.lines] == [(Act.LOG_VIEWED, "")]
    third = ReadLog(office.begin)(LogFilter(group=ActGroup.LOG))
    assert third.lines[0].detail is GROUPS[ActGroup.LOG]


def test_it_is_filtered_by_number_user_group_outcome_and_time(office: TestOffice) -> None:
    case, other = open_case(office), open_case(office, about_name="Anders Testesen")
    OpenCaseView(office.begin)(case.case_id)
    with office.begin() as work:
        work.note(Note(Act.DISCLOSURE_REFUSED, outcome=Outcome.REFUSED))
        work.commit()
    assert acts(office, LogFilter(about=case.number.lower()))[0] is Act.CASE_VIEWED
    assert Act.CASE_VIEWED not in acts(office, LogFilter(about=other.number))
    assert acts(office, LogFilter(outcome=Outcome.REFUSED)) == [Act.DISCLOSURE_REFUSED]
    assert acts(office, LogFilter(group=ActGroup.LOOKED)) == [Act.CASE_VIEWED]
    assert acts(office, LogFilter(user="nobody")) == []
    assert acts(office, LogFilter(user=ANE.id, group=ActGroup.LOOKED)) == [Act.CASE_VIEWED]
    today = local(office.clock.now()).date()
    tomorrow = today + timedelta(days=1)
    assert acts(office, LogFilter(first=tomorrow)) == []
    assert acts(office, LogFilter(last=today - timedelta(days=1))) == []
    assert acts(office, LogFilter(group=ActGroup.LOOKED, first=today, last=today)) == [
        Act.CASE_VIEWED
    ]


def test_a_name_finds_the_rows_about_the_person(office: TestOffice) -> None:
    case = open_case(office)
    OpenCaseView(office.begin)(case.case_id)
    assert acts(office, LogFilter(about="Mathias Testesen", group=ActGroup.LOOKED)) == [
        Act.CASE_VIEWED
    ]
    with pytest.raises(Refused) as caught:
        ReadLog(office.begin)(LogFilter(about="Ingen Sådan"))
    assert (caught.value.why, caught.value.field) == (NOT_FOUND, "about")


def test_whoever_sees_no_names_looks_up_numbers_only(office: TestOffice) -> None:
    case = open_case(office)
    Search(office.begin)("Mathias")
    read = ReadLog(office.begin_as(DPO))
    assert read(LogFilter(about=case.number)).lines
    for typed, why in (("Mathias", NUMBER_ONLY), ("S-2026-0999", NOT_FOUND)):
        with pytest.raises(Refused) as caught:
            read(LogFilter(about=typed))
        assert caught.value.why is why
    found = read(LogFilter(group=ActGroup.SEARCHED)).lines[0]
    assert found.detail is SAID[Sought.WORDS]


def test_a_reader_sees_what_kind_of_search_it_was_and_no_name(office: TestOffice) -> None:
    for asked in ("Mathias", "631204-9897", "S-2026-0001"):
        Search(office.begin)(asked)
    lines = ReadLog(office.begin)(LogFilter(group=ActGroup.SEARCHED)).lines
    assert [line.detail for line in lines] == [
        SAID[Sought.RECORD], SAID[Sought.CPR], SAID[Sought.WORDS],
    ]  # fmt: skip
    texts = office.database.execute("SELECT words FROM log_text").fetchall()
    assert "athias" not in str(texts)
    assert "9897" not in str(texts)


def test_a_long_log_is_read_page_by_page(office: TestOffice) -> None:
    with office.begin() as work:
        for _ in range(450):
            work.note(Note(Act.CASE_VIEWED))
        work.commit()
    first = ReadLog(office.begin)(LogFilter(group=ActGroup.LOOKED))
    assert (len(first.lines), first.more) == (200, True)
    second = ReadLog(office.begin)(LogFilter(group=ActGroup.LOOKED), first.lines[-1].seq)
    third = ReadLog(office.begin)(LogFilter(group=ActGroup.LOOKED), second.lines[-1].seq)
    assert (len(third.lines), third.more) == (50, False)


@pytest.mark.parametrize(("rows", "more"), [(199, False), (200, False), (201, True)])
def test_just_a_page_has_no_more(office: TestOffice, rows: int, more: bool) -> None:
    case = open_case(office).case_id
    with office.begin() as work:
        for _ in range(rows):
            work.note(Note(Act.SEARCHED, words="record"))
        for _ in range(rows - 1):  # that it was opened is one
            work.note(Note(Act.VISIT_HELD, ((Kind.CASE, case),)))
        work.commit()
    of_case = OpenCaseLog(office.begin)(case)
    assert (len(of_case.lines), of_case.more) == (min(rows, 200), more)
    found = ReadLog(office.begin)(LogFilter(group=ActGroup.SEARCHED))
    assert (len(found.lines), found.more) == (min(rows, 200), more)


def test_an_administrator_reads_no_log(office: TestOffice) -> None:
    for act in (
        ReadLog(office.begin_as(ADMIN)),
        PrintLog(office.begin_as(ADMIN), plain, paint),
    ):
        with pytest.raises(Refused):
            act(LogFilter())


def test_the_printed_log_holds_users_and_numbers_and_no_citizen(office: TestOffice) -> None:
    case = open_case(office)
    assert PrintLog(office.begin, plain, paint)(LogFilter(about=case.number)).startswith(
        b"%PDF"
    )
    lines = ReadLog(office.begin)(LogFilter()).lines
    document = compose_log_report(
        lines, {ANE.id: ANE.name}, PRACTICE, office.clock.now(), plain
    )
    said = " ".join(every_word(document))
    assert ANE.name in said
    assert case.number in said
    assert "Mathias" not in said
    assert acts(office, LogFilter(group=ActGroup.PRINTED)) == [Act.PRINTED]


def test_the_citizens_extract_names_no_employee(office: TestOffice) -> None:
    case = open_case(office)
    register(office)
    OpenCaseView(office.begin)(case.case_id)
    made = CitizenExtract(office.begin, plain, paint)(Kind.CASE, case.case_id)
    assert made.pdf.startswith(b"%PDF")
    assert made.number == "U-2026-0001"
    lines = ReadLog(office.begin)(LogFilter(about=case.number)).lines
    document = compose_citizen_extract(
        lines, CASE.filled(number=case.number), made.number, PRACTICE, office.clock.now(), plain
    )
    said = " ".join(every_word(document))
    assert "Looked at a case" in said
    for name in (ANE.name, *ANE.name.split(), ANE.label):
        assert name not in said.split()
    with office.begin() as work:
        (copy,) = work.prints.of_case(case.case_id)
    assert (copy.number, copy.holder, copy.settled_at) == (
        made.number, "Borgeren", office.clock.now(),
    )  # fmt: skip
    assert acts(office, LogFilter(about=made.number)) == [Act.PRINTED]


def test_the_extract_holds_what_was_done_with_the_concern_before_the_case(
    office: TestOffice,
) -> None:
    case = open_case(office)
    with office.begin() as work:
        rows = work.log_book.about(Kind.CONCERN, case.concern_id)
    assert Act.CONCERN_REGISTERED in {row.act for row in rows}
    seen: list[str] = []

    def keep(document: object) -> bytes:
        seen.extend(every_word(document))
        return b"%PDF"

    CitizenExtract(office.begin, plain, keep)(Kind.CASE, case.case_id)
    assert plain(SENTENCES[Act.CONCERN_REGISTERED]) in seen


def test_an_empty_paper_says_so(office: TestOffice) -> None:
    document = compose_log_report((), {}, PRACTICE, office.clock.now(), plain)
    assert "Nothing is logged." in every_word(document)


def test_a_role_is_named_and_an_id_is_not_shown(office: TestOffice) -> None:
    words = "BD: Bo Demosen, caseworker"
    with office.begin() as work:
        work.note(Note(Act.USER_ADDED, ((Kind.USER, ANE.id),), words=words))
        work.note(Note(Act.USER_ADDED, ((Kind.USER, ANE.id),), words="BD: Bo Demosen"))
        work.note(Note(Act.IDENTITY_WRAPPED, ((Kind.USER, ANE.id),), words=f"+{ANE.id} -"))
        work.commit()
    sealed, older, added = ReadLog(office.begin)(LogFilter()).lines[:3]
    assert said(added.detail) == "BD: Bo Demosen, Caseworker"
    assert (older.detail, older.words) == ("", "BD: Bo Demosen")
    assert said(sealed.detail) == f"keys given to {ANE.name}"


def said(part: Text | str) -> str:
    return plain(part) if isinstance(part, Text) else part


def test_a_countersignature_is_found_by_its_number_and_a_print_by_whom_it_is_about(
    office: TestOffice,
) -> None:
    case = open_case(office)
    with office.begin() as work:
        about = (Kind.CASE, str(case.case_id))
        asked = wants_second(work, Act.USER_ADDED, about, number=case.number)
        work.commit()
    assert asked is not None
    assert acts(office, LogFilter(about=asked.number)) == [Act.COUNTERSIGN_ASKED]
    PrintLog(office.begin, plain, paint)(LogFilter(about=case.number))
    assert acts(office, LogFilter(about=case.number))[0] is Act.PRINTED


def test_rows_about_a_person_in_conflict_with_the_reader_are_not_shown(
    office: TestOffice,
) -> None:
    join(office, BO)
    mine, other = open_case(office), open_case(office, about_name="Anders Testesen")
    before = acts(office, LogFilter(about=mine.number))
    assert before
    DeclareConflict(office.begin)(Declared((Kind.CASE, mine.case_id), "Nabo", None, BO.id))
    shown = ReadLog(office.begin)(LogFilter()).lines
    assert not any(mine.number in line.numbers for line in shown)
    assert any(other.number in line.numbers for line in shown)
    with pytest.raises(Refused) as refused:
        ReadLog(office.begin)(LogFilter(about=mine.number))
    assert refused.value.why is NOT_FOUND
    assert acts(office, LogFilter(about=other.number))
