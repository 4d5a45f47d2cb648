"""A whole working life, read in the log, on paper and by citizens: words, and nothing raw."""

from collections.abc import Iterator

import pytest

from models.audit.act_words import SENTENCES
from models.audit.reading import LogFilter
from models.audit.rows import LogLine
from models.documents.document import every_word
from models.kernel.events import Kind
from models.kernel.text import Text
from models.usecases.citizen_extract import CitizenExtract
from models.usecases.open_case_log import OpenCaseLog
from models.usecases.read_log import PrintLog, ReadLog
from tests.faults.life import STEPS, Life, leave
from tests.models.audit.test_golden_sentences import say
from tests.models.usecases.test_log_words import RAW


@pytest.fixture(scope="module")
def life(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Life]:
    root = tmp_path_factory.mktemp("life")
    life = Life(root / "vault", root / "beside")
    for step in STEPS:
        if step is not leave:
            step(life)
    yield life
    leave(life)


def every_line(life: Life) -> list[LogLine]:
    read, lines = ReadLog(life.session.begin), list[LogLine]()
    page = read(LogFilter())
    lines += page.lines
    while page.more:
        page = read(LogFilter(), lines[-1].seq)
        lines += page.lines
    return lines


def in_danish(part: Text | str) -> str:
    return say(part) if isinstance(part, Text) else part


def test_no_sentence_of_a_working_life_holds_a_code_an_id_or_english(life: Life) -> None:
    asked = LogFilter("S-2026-0004", life.session.user.id)
    ReadLog(life.session.begin)(asked)
    lines = every_line(life)
    assert len({line.act for line in lines}) > 35
    for line in lines:
        said = f"{say(SENTENCES[line.act])}: {in_danish(line.detail)} {' '.join(line.numbers)}"
        assert not RAW.search(said), (line.seq, said)
        assert isinstance(line.words, Text) or not RAW.search(line.words), line
    assert any(in_danish(line.detail) == "S-2026-0004, bruger Ane Øvelund" for line in lines)


def test_nor_does_the_printed_log_or_any_citizens_extract(life: Life) -> None:
    begin, papers = life.session.begin, list[str]()

    def keep(document: object) -> bytes:
        papers.extend(every_word(document))
        return b"%PDF"

    PrintLog(begin, say, keep)(LogFilter())
    for case in life.cases.values():
        CitizenExtract(begin, say, keep)(Kind.CASE, case)
        for line in OpenCaseLog(begin)(case).lines:
            papers.append(in_danish(line.detail))
    for words in papers:
        assert not RAW.search(words.replace("{page}", "").replace("{pages}", "")), words
    assert "Udskrev et dokument\npå papir, Besøgsark" in papers
