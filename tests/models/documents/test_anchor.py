"""The log on a paper that leaves: a line at the foot, or a code at the end."""

from dataclasses import replace

import pytest

from models.audit.checkpoint import Checkpoint, origin_of, parse_note
from models.documents.anchor import Anchor, anchored_at_end, anchored_at_foot
from models.documents.document import Document, every_word
from models.kernel.text import plain
from storage.audit.checkpoints import sign_checkpoint
from storage.paper.extract import words_of
from storage.paper.pdf import paint
from storage.vault.words import load_words
from tests.office import PRACTICE
from tests.storage.paper.paper_samples import every_block, preparation_sheet, visit_sheet

HIGH = Checkpoint(origin_of(PRACTICE.vault_id), 123_456_789, b"\x5a" * 32)
ANCHOR = Anchor(
    sign_checkpoint(HIGH, b"s" * 32), load_words().fingerprint(HIGH.root), PRACTICE.name
)


@pytest.mark.parametrize("sheet", [preparation_sheet(), visit_sheet()])
def test_at_the_foot_it_is_one_line_more_on_each_page_and_no_page_more(sheet: Document) -> None:
    bare = replace(sheet, footer=replace(sheet.footer, lines=sheet.footer.lines[:-1]))
    with_it = words_of(paint(anchored_at_foot(bare, ANCHOR, plain)))
    assert len(with_it) == len(words_of(paint(bare)))
    line = f"Checkpoint, row 123456789: {' '.join(ANCHOR.words)}."
    assert all(line in " ".join(page.split()) for page in with_it)


def test_at_the_end_stands_the_code_that_can_be_checked() -> None:
    document = anchored_at_end(every_block(), ANCHOR, plain)
    assert document.blocks[:-1] == every_block().blocks
    said = list(every_word(document.blocks[-1]))
    assert parse_note(said[0])[0] == HIGH
    assert " ".join(ANCHOR.words) in said[2]
    assert " ".join(ANCHOR.words) in " ".join(words_of(paint(document))[-1].split())
