"""How far a section is follows from its answers and from what its owner has said."""

from models.forms.definitions.after_call import AFTER_CALL
from models.forms.progress import DONE_KEY, Progress, progress, with_done, without_progress

IDENTITY, STATEMENTS = (
    next(one for one in AFTER_CALL.sections if one.key == key)
    for key in ("identity", "statements")
)


def test_a_section_is_begun_with_its_first_answer() -> None:
    assert progress(AFTER_CALL, IDENTITY, {}) is Progress.NOT_BEGUN
    assert progress(AFTER_CALL, IDENTITY, {"name": "Emil"}) is Progress.BEGUN
    assert progress(AFTER_CALL, STATEMENTS, {"name": "Emil"}) is Progress.NOT_BEGUN


def test_a_section_is_done_when_it_is_called_so_and_nothing_is_to_be_mended() -> None:
    done = {"identity"}
    assert progress(AFTER_CALL, IDENTITY, with_done({}, done)) is Progress.DONE
    wrong = with_done({"cpr": "123"}, done)
    assert progress(AFTER_CALL, IDENTITY, wrong) is Progress.BEGUN
    assert progress(AFTER_CALL, STATEMENTS, wrong) is Progress.NOT_BEGUN


def test_a_fault_in_a_row_belongs_to_its_section() -> None:
    answers = with_done({"statements": [{"said": "x"}]}, {"statements", "identity"})
    assert progress(AFTER_CALL, STATEMENTS, answers) is Progress.BEGUN
    assert progress(AFTER_CALL, IDENTITY, answers) is Progress.DONE


def test_what_stands_beside_the_answers_can_be_taken_off() -> None:
    answers = {"name": "Emil"}
    beside = with_done(answers, {"legal", "identity"})
    assert beside[DONE_KEY] == ["identity", "legal"]
    assert without_progress(beside) == answers
    assert with_done(beside, set()) == answers
