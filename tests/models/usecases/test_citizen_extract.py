"""The extract for a citizen whose concern never became a case."""

from dataclasses import replace

import pytest

from models.audit.act_words import SENTENCES
from models.audit.acts import Act, Outcome, Reason
from models.audit.for_citizens import TOLD, WORKED, Told
from models.audit.leaf import Note
from models.cases.case import PoliceAnswer
from models.cases.meeting import MeetingChoice, Shown
from models.cases.papers import Fate
from models.documents.document import Document, every_word
from models.documents.log_report import FOR_CITIZENS, _for_citizen
from models.kernel.clock import stamp
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId, ConcernId, PrintId
from models.kernel.text import plain
from models.office.office import NOT_YOUR_ROLE, Actor
from models.ports.records import NotFoundError
from models.usecases.citizen_extract import CitizenExtract, Extract
from models.usecases.conflict_of_interest import DeclareConflict, Declared
from models.usecases.delete_concern import DeleteConcern
from models.usecases.end_concern import MistakenConcern, RejectConcern
from models.usecases.open_case_log import OpenCaseLog
from models.usecases.open_concern import OpenConcern
from models.usecases.resume_case import Request, ResumeCase
from models.usecases.search import Search
from models.usecases.settle_copy import SettleCopy
from models.usecases.show_at_meeting import ShowAtMeeting
from storage.founding import add_user
from storage.paper.pdf import paint
from storage.queries.reads import SqlReads
from tests.casework import answer, open_case, register
from tests.colleagues import LEA, PIA, join
from tests.models.audit.test_golden_sentences import say as in_danish
from tests.models.usecases.test_read_log import DPO
from tests.models.usecases.test_sample_log import LEADER
from tests.office import ANE, BO, TestOffice, keys_of


def made(office: TestOffice, kind: Kind, key: str) -> tuple[Extract, list[str]]:
    words: list[str] = []

    def keep(document: Document) -> bytes:
        words.extend(every_word(document))
        return b"%PDF"

    return CitizenExtract(office.begin, plain, keep)(kind, key), words


def prints(office: TestOffice) -> list[tuple[str, ...]]:
    return office.database.execute(
        "SELECT id, number, case_id, about_id, settled_how FROM print_copy"
    ).fetchall()


def test_a_concern_alone_gives_an_extract(office: TestOffice) -> None:
    concern = register(office)
    OpenConcern(office.begin)(concern)
    extract, words = made(office, Kind.CONCERN, concern)
    assert extract.number == "U-2026-0001"
    assert any("the concern H-2026-0001" in said for said in words)
    assert plain(SENTENCES[Act.CONCERN_REGISTERED]) in words
    assert plain(SENTENCES[Act.CONCERN_VIEWED]) in words
    assert not {ANE.name, ANE.label} & set(words)
    ((key, *rest),) = prints(office)
    assert rest == ["U-2026-0001", None, concern, "handed_over"]
    with office.begin() as work:
        assert work.prints.get(PrintId(key)).case_id is None
    with pytest.raises(Refused):
        SettleCopy(office.begin)(PrintId(key), Fate.LOST)


def test_its_number_leads_to_the_concern(office: TestOffice) -> None:
    concern = register(office)
    made(office, Kind.CONCERN, concern)
    hits = Search(office.begin)("U-2026-0001")
    (hit,) = (*hits.cases, *hits.concerns)
    assert (hit.case_id, hit.concern_id) == (None, concern)


def test_its_number_leads_those_to_the_concern_who_see_the_concern(office: TestOffice) -> None:
    join(office, BO, PIA, LEA)
    concern = register(replace(office, user=BO))
    made(office, Kind.CONCERN, concern)
    ((key, *_),) = prints(office)
    away = Declared((Kind.CONCERN, concern), "Nabo", LEA.id)
    DeclareConflict(office.begin)(away)
    for user, seen in ((BO, True), (PIA, False), (LEA, False), (ANE, True)):
        hits = Search(office.begin_as(user))("U-2026-0001")
        assert bool(hits.concerns) is seen
        with office.begin_as(user)() as work:
            if seen:
                assert work.prints.get(PrintId(key)).about_id == concern
            else:
                with pytest.raises(NotFoundError):
                    work.prints.get(PrintId(key))
        out = "UPDATE print_copy SET settled_at = NULL, settled_how = ''"
        office.database.execute(out)
        reads = SqlReads(office.database.sql, office.clock, Actor(user.id, user.role))
        assert bool(reads.today().copies) is seen


def test_a_rejected_concern_gives_one_too(office: TestOffice) -> None:
    concern = register(office)
    RejectConcern(office.begin)(concern, "Intet at gøre")
    _, words = made(office, Kind.CONCERN, concern)
    assert plain(SENTENCES[Act.CONCERN_REJECTED]) in words


def test_a_concern_in_a_case_gives_the_extract_of_the_case(office: TestOffice) -> None:
    case = open_case(office)
    _, words = made(office, Kind.CONCERN, case.concern_id)
    assert any(f"case {case.number}" in said for said in words)
    ((_, _, of_case, *_),) = prints(office)
    assert of_case == case.case_id


def test_deleting_the_concern_deletes_the_note_of_its_extract(office: TestOffice) -> None:
    concern = register(office)
    MistakenConcern(office.begin)(concern, "Ringet forkert")
    made(office, Kind.CONCERN, concern)
    DeleteConcern(office.begin)(concern)
    assert prints(office) == []


def test_only_those_who_see_every_case_make_it(office: TestOffice) -> None:
    """A caseworker's own concern: the same person's other case would stand in the extract."""
    with office.database.transaction() as transaction:
        add_user(transaction.sql, BO, keys_of(BO), stamp(office.clock.now()))
        transaction.commit()
    open_case(office, about_cpr="6101034901")
    own = register(replace(office, user=BO), about_cpr="6101034901")
    for user in (DPO, BO):
        with pytest.raises(Refused) as caught:
            CitizenExtract(office.begin_as(user), plain, paint)(Kind.CONCERN, own)
        assert caught.value.why is NOT_YOUR_ROLE
    assert prints(office) == []
    made(replace(office, user=LEADER), Kind.CONCERN, own)
    assert len(prints(office)) == 1


def test_of_what_is_not_there_none_is_made(office: TestOffice) -> None:
    with pytest.raises(NotFoundError):
        made(office, Kind.CONCERN, ConcernId("none"))
    assert prints(office) == []


def work_with_the_police(office: TestOffice) -> CaseId:
    """Let everything be logged on one case that has to do with the police."""
    case = open_case(office)
    shown = MeetingChoice(frozenset({Shown.NUMBER, Shown.POLICE}))
    ShowAtMeeting(office.begin)(case.case_id, shown)
    answer(office, case.case_id, PoliceAnswer.WAIT)
    answer(office, case.case_id, PoliceAnswer.TAKES_OVER)
    ResumeCase(office.begin)(Request(case.case_id, "Politiet", office.clock.now(), True))
    about = ((Kind.CASE, str(case.case_id)),)
    with office.begin() as work:
        for act in (act for act in Act if TOLD[act] is Told.NEUTRAL):
            for outcome in Outcome:
                work.note(Note(act, about, Reason.STATED, outcome, words="politiet"))
        work.commit()
    return case.case_id


def test_no_extract_tells_what_the_police_do_or_that_a_case_rests(office: TestOffice) -> None:
    case = work_with_the_police(office)
    english: list[str] = []
    danish: list[str] = []
    for say, into in ((plain, english), (in_danish, danish)):

        def keep(document: Document, into: list[str] = into) -> bytes:
            into.extend(every_word(document))
            return b"%PDF"

        CitizenExtract(office.begin, say, keep)(Kind.CASE, case)
    said = " ".join((*english, *danish)).casefold()
    for word in ("polic", "politi", "suspen", "bero", "resum", "genopt", "bundle", "pakke",
                 "disclos", "videreg", "handed", "overgiv", "receipt", "kvitter", "sealed",
                 "forseg", "countersign", "medunder", "conflict", "inhabil", "refused",
                 "afvist)", "cancel"):  # fmt: skip
        assert word not in said, word
    assert english.count(plain(WORKED)) > 20
    assert danish.count("Behandlede sagen") == english.count(plain(WORKED))
    assert plain(SENTENCES[Act.CASE_OPENED]) in english


def test_a_neutral_line_says_no_more_by_its_purpose_or_outcome(office: TestOffice) -> None:
    case = work_with_the_police(office)
    lines = OpenCaseLog(office.begin)(case).lines
    neutral = {
        _for_citizen(line, plain)[1:] for line in lines if TOLD[line.act] is Told.NEUTRAL
    }
    assert neutral == {(plain(WORKED), plain(FOR_CITIZENS[Reason.ASSIGNED]))}


def test_the_log_of_the_case_stays_whole(office: TestOffice) -> None:
    case = work_with_the_police(office)
    seen: set[Act] = set()
    before = None
    while lines := OpenCaseLog(office.begin_as(DPO))(case, before).lines:  # page by page
        seen |= {line.act for line in lines}
        before = lines[-1].seq
    assert {Act.POLICE_ANSWERED, Act.CASE_SUSPENDED, Act.CASE_RESUMED} <= seen
