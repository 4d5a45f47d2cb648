"""Small forms on the journal: the case's number, what is journalised, the system's name."""

from typing import Final

from models.forms.fields import TextField, small_form
from models.kernel.text import text

WRITE_NUMBER: Final = text("Journal", "Write the number that it has in the journal.")

NUMBER: Final = TextField(
    key="number",
    label=text("Journal", "Number in the journal"),
    longest=60,
    required=True,
    missing=WRITE_NUMBER,
)
CASE_NUMBER: Final = small_form(
    "journal_case", text("Journal", "The case's number in the journal"), NUMBER
)
DISCLOSURE_NUMBER: Final = small_form(
    "journal_disclosure", text("Journal", "The number of a disclosure in the journal"), NUMBER
)
JOURNALISE: Final = small_form("journalise", text("Journal", "Record as journalised"), NUMBER)
SYSTEM_NAME: Final = TextField(
    key="system",
    label=text("Journal", "The office journalises in"),
    help=text("Journal", "For example eDoc or F2."),
    longest=40,
    required=True,
    missing=text("Journal", "Write what the system is called."),
)
SYSTEM_FORM: Final = small_form(
    "journal_system", text("Journal", "Where the office journalises"), SYSTEM_NAME
)
