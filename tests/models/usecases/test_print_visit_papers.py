"""The two papers of a visit: what they say, what they never say, and each copy's life."""

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pytest

from models.audit.acts import Act
from models.audit.checkpoint import parse_note
from models.audit.leaf import Note
from models.calendar.entry import EntryKind
from models.cases.case import PoliceAnswer
from models.cases.papers import BREACH_ADVICE, OF_PAPER, SETTLED_BEFORE, Channel, Fate, Paper
from models.cases.story import sentence
from models.documents.visit_brief import WHITE_LIST
from models.forms.answers import Value
from models.forms.definitions.after_call import AFTER_CALL
from models.forms.definitions.call import CALL
from models.forms.definitions.home_visit import FREE_WORDS, HOME_VISIT
from models.forms.fields import ChoiceField, Field, RowsField, Shape, TextField
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import PrintId, VisitId
from models.kernel.text import plain
from models.usecases.checkpoint_slip import CheckSlip, Held, SlipDue
from models.usecases.complete_after_call import AfterCall, CompleteAfterCall
from models.usecases.preview_visit_papers import PreviewVisitPapers, VisitPaper
from models.usecases.print_visit_papers import (
    MOST_COPIES,
    NAME_A_HOLDER,
    MadeCopies,
    PrintOrder,
    PrintVisitPapers,
)
from models.usecases.record_visit import RecordVisit
from models.usecases.settle_copy import SettleCopy
from models.visits.hidden import NO_REPORTER, NO_SIBLING
from models.visits.visit import NOT_PLANNED
from models.visits.visit_gates import NOT_YET
from models.workflow.stages import SUSPENDED
from storage.paper.extract import words_of
from storage.paper.pdf import paint
from storage.queries.visits import copies_of_case, copies_out, visits_of_case
from storage.repositories.sight import EVERYTHING
from storage.vault.words import load_words
from tests.casework import acts_of, answer, entry_of, kinds_of, open_entries
from tests.office import PRACTICE, TestOffice, open_office
from tests.storage.audit.attacks import disarmed, drop, rework
from tests.visiting import AFTER, PREPARED, cleared_case, plan, words_on

HOLDERS = ("Else Skabelon", "Per Attrap")


def preview(office: TestOffice, visit: VisitId, paper: Paper) -> VisitPaper:
    return PreviewVisitPapers(office.begin, plain, "en-GB")(visit, paper)


def order(
    office: TestOffice, visit: VisitId, paper: Paper = Paper.VISIT_SHEET, **more: object
) -> MadeCopies:
    given = PrintOrder(visit, paper, **{"holders": HOLDERS, **more})  # type: ignore[arg-type]
    return PrintVisitPapers(office.begin, paint, plain, load_words().fingerprint, "en-GB")(
        given
    )


def canary(field: Field) -> str:
    return f"Kanarie{field.key.replace('_', '')}"


def filled(fields: tuple[Field, ...]) -> dict[str, Value]:
    """Every free answer filled with a word of its own."""
    found: dict[str, Value] = {}
    for field in fields:
        if isinstance(field, RowsField):
            choices = {
                p.key: p.choices[0][0] for p in field.fields if isinstance(p, ChoiceField)
            }
            parts = {p.key: canary(p) for p in field.fields if _free(p)} | choices
            found[field.key] = [parts]
        elif _free(field):
            found[field.key] = canary(field)
    return found


def _free(field: Field) -> bool:
    return isinstance(field, TextField) and field.shape is Shape.PLAIN


def test_every_answer_that_a_paper_may_not_show_is_on_neither(office: TestOffice) -> None:
    call = {key: str(value) for key, value in filled(CALL.fields).items()}
    call |= {"about_name": "Mathias Testesen", "received_reason": ""}
    after = filled(AFTER_CALL.fields) | {
        key: AFTER[key] for key in ("name", "cpr", "relatives")
    }
    opened = cleared_case(office, after={**after, "address_protected": "yes"}, **call)
    preparation = filled(HOME_VISIT.fields)
    visit = plan(office, opened.case_id, **preparation)
    in_rows = {
        f"{key}.{part}": words
        for key, value in after.items()
        if not isinstance(value, str)
        for entry in value
        if not isinstance(entry, str)
        for part, words in entry.items()
        if words.startswith("Kanarie")
    }
    assert len(in_rows) >= 4
    known = {**call, **in_rows, **{k: v for k, v in after.items() if isinstance(v, str)}}
    for paper in WHITE_LIST:
        said = words_on(preview(office, visit, paper).document)
        allowed = {
            key for key in preparation if key in WHITE_LIST[paper] and key != "place"
        } - {"language"}  # no interpreter is needed, and they meet at home
        for key, value in preparation.items():
            assert (str(value) in said) == (key in allowed), key
        for key, value in known.items():
            assert value in ("", "Mathias Testesen") or value not in said, key
        for hidden in ("740310", "Ida", "Anne Testesen", "Listen", "Kanariestreet", "vold"):
            assert hidden not in said


def test_the_citizen_reads_no_more_than_the_white_list(office: TestOffice) -> None:
    never = {"parents_checked", "siblings_checked", "child_duties", "interpreter_relative"}
    assert never.isdisjoint(WHITE_LIST[Paper.PREPARATION])
    private = set(FREE_WORDS) - {"place"}
    assert private.isdisjoint(WHITE_LIST[Paper.VISIT_SHEET])


def test_the_address_stands_there_only_when_it_is_known_to_be_free(office: TestOffice) -> None:
    for protected in ("no", "yes", "unknown"):
        opened = cleared_case(office, after={"address_protected": protected})
        visit = plan(office, opened.case_id)
        for paper in WHITE_LIST:
            said = words_on(preview(office, visit, paper).document)
            assert ("Øvelsesvej 12" in said) == (protected == "no")
            assert ("Told by word of mouth" in said) == (protected != "no")


def test_away_from_home_the_address_is_not_needed(office: TestOffice) -> None:
    opened = cleared_case(office)
    visit = plan(office, opened.case_id, place_kind="other", place="Biblioteket, lokale 2")
    for paper in WHITE_LIST:
        said = words_on(preview(office, visit, paper).document)
        assert "Biblioteket, lokale 2" in said
        assert "Øvelsesvej" not in said


def test_the_sheet_names_the_person_the_preparation_only_initials(office: TestOffice) -> None:
    visit = plan(office, cleared_case(office).case_id)
    assert "Mathias Testesen" in words_on(preview(office, visit, Paper.VISIT_SHEET).document)
    prepared = words_on(preview(office, visit, Paper.PREPARATION).document)
    assert "Mathias" not in prepared
    assert "MT, 15 years" in prepared


def test_an_unmet_gate_shuts_the_sheet_and_never_stands_on_it(office: TestOffice) -> None:
    opened = cleared_case(office)
    visit = plan(office, opened.case_id, standby_name="", child_duties="no")
    paper = preview(office, visit, Paper.VISIT_SHEET)
    assert [gate.key for gate in paper.unmet] == ["child_duties", "standby"]
    for gate in paper.unmet:
        assert plain(gate.says) not in words_on(paper.document)
        assert plain(gate.says) in words_on(preview(office, visit, Paper.PREPARATION).document)
    with pytest.raises(Refused) as refused:
        order(office, visit)
    assert refused.value.why == NOT_YET
    assert copies_of_case(office.database.sql, EVERYTHING, opened.case_id) == ()
    assert len(order(office, visit, Paper.PREPARATION).copies) == 2  # the office may prepare


def test_what_is_registered_is_exactly_what_is_printed(office: TestOffice) -> None:
    opened = cleared_case(office)
    visit = plan(office, opened.case_id)
    made = order(office, visit)
    assert [copy.number for copy in made.copies] == ["U-2026-0001", "U-2026-0002"]
    with office.begin() as work:
        kept = work.prints.of_case(opened.case_id)
    for at, (copy, record) in enumerate(zip(made.copies, kept, strict=True), 1):
        assert record.sha256 == hashlib.sha256(copy.pdf).hexdigest()
        assert (record.copy, record.copies, record.holder) == (at, 2, HOLDERS[at - 1])
        for page in words_of(copy.pdf):
            assert record.number in page
            assert "PRACTICE ONLY" in page
        assert f"Copy {at} of 2 for {copy.holder}" in " ".join(words_of(copy.pdf)[0].split())
    assert made.copies[0].pdf != made.copies[1].pdf
    assert acts_of(office).count("print.made") == 2


def test_each_copy_carries_the_log_as_it_stood_and_the_log_can_be_held_against_it(
    office: TestOffice,
) -> None:
    visit = plan(office, cleared_case(office).case_id)
    rows = office.database.value("SELECT count(*) FROM log_leaf")
    made = order(office, visit)
    note = office.database.value("SELECT note FROM checkpoint WHERE left_by = 'paper'")
    checkpoint, _, _ = parse_note(str(note))
    assert checkpoint.size == rows
    words = " ".join(load_words().fingerprint(checkpoint.root))
    for copy in made.copies:
        for page in words_of(copy.pdf):
            assert f"Checkpoint, row {rows}: {words}." in " ".join(page.split())
    held = CheckSlip(office.begin, load_words().fingerprint)
    assert held(str(rows), words).held is Held.HELD
    assert SlipDue(office.begin)().printed_at is None  # the binder still waits for its slip
    sql = disarmed(office)
    drop(sql, "seq = 3")
    rework(sql)
    with office.begin() as work:
        work.note(Note(Act.CASE_VIEWED))
        work.commit()
    assert held(str(rows), words).held is Held.CHANGED


def test_the_sheet_stays_one_leaf_with_the_checkpoint_on_it(office: TestOffice) -> None:
    visit = plan(office, cleared_case(office).case_id)
    assert [len(words_of(copy.pdf)) for copy in order(office, visit).copies] == [2, 2]


def test_a_vault_in_earnest_prints_no_banner(tmp_path: Path) -> None:
    office = open_office(tmp_path, office=replace(PRACTICE, practice=False))
    visit = plan(office, cleared_case(office).case_id)
    assert preview(office, visit, Paper.VISIT_SHEET).document.banner == ""
    office.database.close()


def test_each_copy_is_due_back_after_the_visit(office: TestOffice) -> None:
    opened = cleared_case(office)
    visit = plan(office, opened.case_id)
    made = order(office, visit)
    due = [e for e in open_entries(office, opened.case_id) if e.kind is EntryKind.PAPER_RETURN]
    assert {entry.about_id for entry in due} == {copy.print_id for copy in made.copies}
    assert {(Kind.PRINT, copy.print_id) for copy in made.copies} <= made.changed
    rows = copies_out(office.database.sql, EVERYTHING)
    assert [row.number for row in rows] == ["U-2026-0001", "U-2026-0002"]
    assert {row.return_by for row in rows} == {entry.due_at for entry in due}
    (row,) = visits_of_case(office.database.sql, EVERYTHING, opened.case_id)
    assert (row.visit_id, row.copies_out) == (visit, 2)


@pytest.mark.parametrize("fate", sorted(OF_PAPER))
def test_a_settled_copy_is_no_longer_due(office: TestOffice, fate: Fate) -> None:
    opened = cleared_case(office)
    (copy,) = order(office, plan(office, opened.case_id), holders=HOLDERS[:1]).copies
    settled = SettleCopy(office.begin)(copy.print_id, fate)
    kinds = kinds_of(office, opened.case_id)
    assert EntryKind.PAPER_RETURN not in kinds
    assert (EntryKind.BREACH in kinds) == (fate is Fate.LOST)
    assert settled.advice == (BREACH_ADVICE if fate is Fate.LOST else None)
    (row,) = copies_of_case(office.database.sql, EVERYTHING, opened.case_id)
    assert (row.fate, row.settled_at) == (fate, office.clock.now())
    assert copies_out(office.database.sql, EVERYTHING) == ()
    with pytest.raises(Refused) as refused:
        SettleCopy(office.begin)(copy.print_id, Fate.SHREDDED)
    assert refused.value.why == SETTLED_BEFORE


def test_no_paper_is_deleted_like_a_file(office: TestOffice) -> None:
    opened = cleared_case(office)
    (copy,) = order(office, plan(office, opened.case_id), holders=HOLDERS[:1]).copies
    with pytest.raises(ValueError, match="deleted"):
        SettleCopy(office.begin)(copy.print_id, Fate.DELETED)
    assert EntryKind.PAPER_RETURN in kinds_of(office, opened.case_id)


def test_the_72_hours_of_a_lost_paper_run_from_when_it_was_told(office: TestOffice) -> None:
    opened = cleared_case(office)
    made = order(office, plan(office, opened.case_id)).copies
    SettleCopy(office.begin)(made[0].print_id, Fate.LOST)
    breach = entry_of(office, opened.case_id, EntryKind.BREACH)
    assert (breach.due_at - office.clock.now()).total_seconds() == 72 * 3600
    assert EntryKind.PAPER_RETURN in kinds_of(office, opened.case_id)  # the other copy


def test_a_paper_outside_is_settled_even_while_the_case_rests(office: TestOffice) -> None:
    opened = cleared_case(office)
    visit = plan(office, opened.case_id)
    (copy,) = order(office, visit, holders=HOLDERS[:1]).copies
    answer(office, opened.case_id, PoliceAnswer.TAKES_OVER)
    with pytest.raises(Refused) as refused:
        order(office, visit)
    assert refused.value.why == SUSPENDED
    SettleCopy(office.begin)(copy.print_id, Fate.SHREDDED)
    assert copies_out(office.database.sql, EVERYTHING) == ()


def test_a_visit_that_is_over_is_not_printed(office: TestOffice) -> None:
    visit = plan(office, cleared_case(office).case_id)
    office.wait(days=2)
    RecordVisit(office.begin)(visit, {"held": "held"})
    with pytest.raises(Refused) as refused:
        order(office, visit)
    assert refused.value.why == NOT_PLANNED


def test_copies_need_holders(office: TestOffice) -> None:
    visit = plan(office, cleared_case(office).case_id)
    for holders in ((), ("Else", " "), ("x" * 121,), ("a",) * (MOST_COPIES + 1)):
        with pytest.raises(Refused) as refused:
            order(office, visit, holders=holders)
        assert refused.value.field == "holders"
    assert NAME_A_HOLDER
    made = order(office, visit, holders=("  Else ",), channel=Channel.FILE)
    assert made.copies[0].holder == "Else"
    assert copies_out(office.database.sql, EVERYTHING)[0].channel is Channel.FILE


def test_the_last_look_stops_what_was_learnt_after_the_preparation(office: TestOffice) -> None:
    opened = cleared_case(office, after={"relatives": []}, reporter_name="", reporter_phone="")
    visit = plan(office, opened.case_id, knows_school="Ida Skabelon er kontakt")
    sibling = {"name": "Ida Skabelon", "relation": "sibling", "reason": "Bor i hjemmet"}
    CompleteAfterCall(office.begin)(
        AfterCall(opened.concern_id, {**AFTER, "relatives": [sibling]})
    )
    with pytest.raises(Refused) as refused:
        preview(office, visit, Paper.PREPARATION)
    assert refused.value.why == NO_SIBLING
    before = acts_of(office)
    with pytest.raises(Refused):
        order(office, visit, Paper.PREPARATION)
    assert acts_of(office) == before
    preview(office, visit, Paper.VISIT_SHEET)  # his name is not on this one


def test_a_reporter_who_is_a_visitor_is_noticed(office: TestOffice) -> None:
    opened = cleared_case(office, reporter_name="Else Skabelon, mentor")
    visit = plan(office, opened.case_id)
    with pytest.raises(Refused) as refused:
        preview(office, visit, Paper.VISIT_SHEET)
    assert refused.value.why == NO_REPORTER


def test_a_preview_is_logged_and_proposes_holders(office: TestOffice) -> None:
    visit = plan(office, cleared_case(office).case_id)
    paper = preview(office, visit, Paper.PREPARATION)
    assert acts_of(office)[-1] == "print.previewed"
    assert paper.holders == ("Else Skabelon", "Per Attrap", "Bo Demosen")
    assert preview(office, visit, Paper.VISIT_SHEET).holders == HOLDERS
    assert "not yet printed" in paper.document.copy_label
    sheet = preview(office, plan(office, cleared_case(office).case_id, second_name=""),
                    Paper.VISIT_SHEET)  # fmt: skip
    assert sheet.holders == HOLDERS[:1]


def test_the_story_tells_of_each_copy_in_words(office: TestOffice) -> None:
    opened = cleared_case(office)
    (copy,) = order(office, plan(office, opened.case_id), holders=HOLDERS[:1]).copies
    SettleCopy(office.begin)(PrintId(copy.print_id), Fate.FILED)
    rows = office.database.sql.execute(
        "SELECT kind, data FROM happening WHERE kind IN ('printed', 'copy_settled') ORDER BY seq"
    ).fetchall()
    told = [plain(sentence(kind, json.loads(data))) for kind, data in rows]
    assert told == [
        "Printed: Visit sheet, copy U-2026-0001 for Else Skabelon",
        "Copy U-2026-0001: Filed in the case",
    ]


def test_sparse_and_foreign_preparations_make_whole_papers(office: TestOffice) -> None:
    opened = cleared_case(office)
    sparse = plan(office, opened.case_id, **dict.fromkeys(set(PREPARED) - {
        "visit_date", "starts", "ends", "place_kind"}, ""))  # fmt: skip
    for paper in WHITE_LIST:
        assert words_of(paint(preview(office, sparse, paper).document))
    visit = plan(
        office, opened.case_id, speaks="second", interpreter="yes", language="Tigrinya",
        interpreter_relative="no", contact_phone="+4520000002",
    )  # fmt: skip
    prepared = words_on(preview(office, visit, Paper.PREPARATION).document)
    assert "Tigrinya" in prepared
    assert "Tigrinya" not in words_on(preview(office, visit, Paper.VISIT_SHEET).document)
    assert "tel:+4520000002" in words_on(preview(office, visit, Paper.VISIT_SHEET).document)
