"""Every act as a person reads it in Danish; a new act without its line fails."""

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from models.audit.act_words import SENTENCES
from models.audit.acts import Act, Outcome, Reason
from models.audit.reading import GROUPS, REASONS, group_of
from models.documents.log_report import NOT_DONE
from models.kernel.text import Text, fill

GOLDEN = Path(__file__).with_name("golden_sentences.txt")
DANISH = Path(__file__).parents[3] / "resources" / "i18n" / "tovholder_da.ts"


def dictionary() -> dict[tuple[str, str], str]:
    found = {}
    for context in ET.parse(DANISH).iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            key = (context.findtext("name", ""), message.findtext("source", ""))
            found[key] = message.findtext("translation", "")
    return found


WORDS = dictionary()


def say(sentence: Text) -> str:
    return fill(WORDS[sentence.context, sentence.source], sentence.values, say)


def line(act: Act, outcome: Outcome = Outcome.DONE, reason: Reason = Reason.ASSIGNED) -> str:
    """The row of an act on a case, with words, as the log shows it."""
    sentence = SENTENCES[act]
    said = say(sentence if outcome is Outcome.DONE else NOT_DONE.filled(what=sentence))
    return f"{act}: {said} · S-2026-0001 · {say(REASONS[reason])} · „ord“ · [{say(GROUPS[group_of(act)])}]"


def golden() -> list[str]:
    return GOLDEN.read_text(encoding="utf-8").split("\n")[:-1]


@pytest.mark.parametrize("act", Act)
def test_an_act_is_read_as_its_golden_line(act: Act) -> None:
    assert line(act) in golden()


@pytest.mark.parametrize("reason", Reason)
def test_a_refused_act_and_every_purpose_are_read_as_their_golden_lines(reason: Reason) -> None:
    assert line(Act.CASE_VIEWED, Outcome.REFUSED, reason) in golden()


def test_the_golden_file_holds_nothing_else() -> None:
    made = [line(act) for act in Act]
    made += [line(Act.CASE_VIEWED, Outcome.REFUSED, reason) for reason in Reason]
    assert golden() == made
