"""The page inside an exit pack that says how it is read and what is what."""

from typing import Final

from models.kernel.clock import local
from models.kernel.text import Say, Text, text
from models.office.office import Office
from models.ports.exit_packs import ExitFacts, ExitOrder

PRACTICE: Final = text("ExitPage", "PRACTICE ONLY. Everybody in it is invented.")
TITLE: Final = text("ExitPage", "Exit pack {number} from {office}")
MADE: Final = text("ExitPage", "Made {day} by {by}. Sealed to {to}. Why: {reason}")
RESPONSIBLE: Final = text(
    "ExitPage",
    "Whoever has opened this holds everything that the office had: {cases} cases, of which "
    "{suspended} suspended cases, and {persons} persons. You are responsible for this copy from now on. "
    "Keep it encrypted, and delete it when it is no longer needed.",
)
IN_SUSPENDED: Final = text(
    "ExitPage",
    "Where a case is suspended, the citizen and the family are not to learn that the police look "
    "into it.",
)
HOW: Final = text(
    "ExitPage",
    "How it is opened: age (version 1.3 or later) with the key that it was sealed to: "
    "age -d -i KEY -o pack.zip FILE. Then it is an ordinary ZIP.",
)
CHECK: Final = text(
    "ExitPage",
    "How it is checked: contents.json lists every file with length and SHA-256. contents.sig is "
    "its signature: ssh-keygen -Y verify -f allowed_signers -I office -n exit-v1@tovholder "
    "-s contents.sig < contents.json, with the office's key from its contact card.",
)
TABLES: Final = text(
    "ExitPage",
    "tables: every table of the database as JSON, one row a line; schemas: what each column is. "
    "Bytes are base64. A column that is left out says why at the top of its file.",
)
WHERE: Final = text(
    "ExitPage",
    "Where things are: cases in case_file, concern, person, relation, course_record, visit; what "
    "was answered in forms in answer; the story in happening; the calendar in entry and series; "
    "the register of disclosures in disclosure and disclosure_item; contacts in contact; papers "
    "in print_copy.",
)
CASES: Final = text(
    "ExitPage",
    "cases and concerns: a paper with the story of each case, and all attachments as they came. "
    "Their digests stand in tables/attachment.json. received: what others have handed over.",
)
ARCHIVE: Final = text(
    "ExitPage",
    "archive: the list of all cases with dates and outcome, for the kommune's archive.",
)
LOG: Final = text(
    "ExitPage",
    "The log: tables/log_leaf.json holds each row and its hash, log/checkpoint.txt the signed size "
    "and root. format.md says how the tree is checked. Words beside a row stand in log_text, where "
    "they have not been erased.",
)
SEALED: Final = text(
    "ExitPage",
    "Who reported is sealed in {sealed} concerns. tables/identity.json and identity_wrap.json hold "
    "them; only the paper key of the office opens them, as format.md says.",
)
NAMED: Final = text(
    "ExitPage",
    "Who reported stands in clear for {named} concerns in reporters.json, released for this pack. "
    "The vault keeps the names sealed: whether the citizen may learn one is decided for each, when "
    "access is asked for.",
)
NOT_HERE: Final = text(
    "ExitPage",
    "Not here: secret keys, the search index, and drafts that were not finished: {drafts}.",
)


def read_me(order: ExitOrder, office: Office, facts: ExitFacts, say: Say) -> bytes:
    """Return the page as UTF-8 text."""
    pack = order.pack
    day = local(order.at)
    made = MADE.filled(
        day=f"{day:%d.%m.%Y}", by=order.by, to=pack.recipient.to, reason=pack.reason
    )
    lines: list[Text] = [TITLE.filled(number=pack.number, office=office.name), made]
    lines += [
        RESPONSIBLE.filled(
            cases=facts.cases, suspended=facts.suspended, persons=facts.persons
        ),
        IN_SUSPENDED, HOW, CHECK, TABLES, WHERE, CASES, ARCHIVE, LOG,
        SEALED.filled(sealed=facts.sealed),
    ]  # fmt: skip
    if order.reporters is not None:
        lines.append(NAMED.filled(named=len(order.reporters)))
    lines.append(NOT_HERE.filled(drafts=facts.drafts))
    if office.practice:
        lines.insert(0, PRACTICE)
    return ("\r\n\r\n".join(map(say, lines)) + "\r\n").encode()
