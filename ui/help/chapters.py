"""The chapters of the help, as data: who reads them follows from office and rights."""

from typing import Final

from models.access.roles import Right, Role, may
from models.kernel.text import text
from models.office.office import OfficeKind
from ui.help.calendar_chapter import FURTHER
from ui.help.chapter import Chapter
from ui.help.contacts_chapter import CONTACTS
from ui.help.giving_chapter import GIVING
from ui.help.leaving_chapter import LEAVING
from ui.help.people_chapters import PEOPLE
from ui.help.police_chapters import POLICE
from ui.help.register_chapter import REGISTER

KOMMUNE: Final = (
    Chapter(
        text("HelpView", "A caller is on the phone"),
        (
            text(
                "HelpView",
                "Press Ctrl+N. The call counts from that moment, and so does the deadline.",
            ),
            text(
                "HelpView",
                "Deadlines count every hour, or working hours where Settings say so; each says "
                "which. What expires while you are closed asks who takes it: see Today.",
            ),
            text(
                "HelpView",
                "Four answers are enough to register: danger, what was seen or heard, who "
                "calls, and how soon. The rest waits until after the call. The action cards that "
                "the coordinator wrote under Settings stand beside call, concern and case.",
            ),
        ),
        Right.CASEWORK,
    ),
    Chapter(
        text("HelpView", "From concern to case"),
        (
            text("HelpView", "A concern is not a case, and a person is not a case."),
            text(
                "HelpView",
                "Go further when the concern must be worked on; reject it with a short reason "
                "when it must not. A rejected concern never makes a case.",
            ),
            text(
                "HelpView",
                "The same caller about the same matter? Press the line beside the earlier concern: "
                "the call is added to it, and it gets a new deadline.",
            ),
            text(
                "HelpView",
                "Negative social control or an honour-related conflict? Say so in the call. Then "
                "nobody is asked to call the family before you have decided that it is safe.",
            ),
            text(
                "HelpView",
                "About nobody in particular: advice, and places, forums and groups, stand under "
                "Cases, each with its own list. Name nobody there.",
            ),
            text(
                "HelpView",
                "Before anyone is invited, visited or written to, the police say whether the "
                "kommune can go on. No reason is asked for or recorded.",
            ),
            text(
                "HelpView",
                "The page Analysis goes through nine dimensions, with what is observed, reported and "
                "assessed kept apart. Print it as a board for the meeting. Nothing in it is counted.",
            ),
            text(
                "HelpView",
                "The page Recommendation holds what the Infohus recommends, and on what. The "
                "authorities decide under their own laws; here stands only where.",
            ),
        ),
        Right.CASEWORK,
    ),
    Chapter(
        text("HelpView", "A child, consent, and a case at rest"),
        (
            text(
                "HelpView",
                "A report on a child has a clock of its own and waits for nothing. Record it on "
                "the concern or on the case's page Child and consent, also while a case rests.",
            ),
            text(
                "HelpView",
                "Consent is asked of each person by themselves. Where one of those with custody "
                "has not said yes, the page says who.",
            ),
            text(
                "HelpView",
                "Half a year before the 18th birthday it comes up by itself. On the day the "
                "others' consents expire, and each effort for a child asks for a decision.",
            ),
            text(
                "HelpView",
                "While a case rests, each running effort is decided on, and a new concern is "
                "passed on to the police. The caller is told only that it is received.",
            ),
        ),
        Right.CASEWORK,
    ),
    GIVING,
    Chapter(
        text("HelpView", "Ask the authorities that know something"),
        (
            text(
                "HelpView",
                "On the page Qualification you open a round with one question and a day for the "
                "answers, and invite one authority at a time.",
            ),
            text(
                "HelpView",
                "You may ask without a name. With the name you write why this authority needs "
                "it now, and the invitation stands in the register of disclosures.",
            ),
            text(
                "HelpView",
                "Write each answer as observed, reported or assessed, with source and time. Not "
                "to share is an answer too: write the kind that was held back, never what it "
                "was.",
            ),
            text(
                "HelpView",
                "Before you visit a child or a family, social services check the parents' and "
                "siblings' conditions. What they find stays with them.",
            ),
        ),
        Right.CASEWORK,
    ),
    Chapter(
        text("HelpView", "Offers and efforts"),
        (
            text(
                "HelpView",
                "What was offered at a visit comes to the page Efforts by itself. A yes becomes "
                "an effort to start; a no is a free choice and changes nothing of the concern.",
            ),
            text(
                "HelpView",
                "An adult who says no is asked again each month. Police and authorities are told "
                "only where they must know it, each with its own line of necessity.",
            ),
            text(
                "HelpView",
                "Every effort rests on a law of its own. Where that law asks for consent, it "
                "begins when the consent is on record. A mentor under employment law is never "
                "aimed at the concern.",
            ),
            text(
                "HelpView",
                "Write about each contact. Three in a row without the citizen become a task, so "
                "that no effort runs into the sand. Ended efforts are asked about again after 3, "
                "6 and 12 months.",
            ),
        ),
        Right.CASEWORK,
    ),
    Chapter(
        text("HelpView", "May I share it?"),
        (
            text(
                "HelpView",
                "Section 115 lets you share what is necessary to prevent crime, never for "
                "investigation. Nobody is obliged to share.",
            ),
            text(
                "HelpView",
                "Each thing you hand over needs its own line: why this, to whom, now.",
            ),
            text("HelpView", "A child at risk is reported at once, whatever the Infohus does."),
        ),
        Right.CASEWORK,
    ),
    CONTACTS,
    REGISTER,
    *PEOPLE,
    *FURTHER,
)

SECURITY: Final = (
    Chapter(
        text("HelpView", "Before real use"),
        (
            text(
                "HelpView",
                "A vault is for practice until every point under Security, Go-live list is on "
                "record and the vault is put into use. Then what was practised is deleted, and "
                "real work begins.",
            ),
        ),
        Right.GO_LIVE,
    ),
    Chapter(
        text("HelpView", "Your passphrase and the paper key"),
        (
            text(
                "HelpView",
                "Only you know your passphrase; nobody can look it up. Change it under "
                "Security, Your keys.",
            ),
            text(
                "HelpView",
                "Have you forgotten it? A colleague who manages users gives you a new one, or "
                "the paper key from the sealed envelope opens the vault. Both are logged.",
            ),
            text(
                "HelpView",
                "Lock with Ctrl+L when you leave the screen. The program also locks by itself, "
                "and when the computer sleeps. What you were writing is there again afterwards.",
            ),
        ),
    ),
    Chapter(
        text("HelpView", "Who may see what"),
        (
            text(
                "HelpView",
                "You see the cases that are yours or that somebody gave you access to for a "
                "time; the coordinator and the leader see all of them.",
            ),
            text(
                "HelpView",
                "Do you know somebody in a case privately? Record it under Access in the case, "
                "or with Conflict of interest on the concern. It is then hidden from you "
                "everywhere, and somebody else takes over.",
            ),
            text(
                "HelpView",
                "A caller's identity is sealed. Whoever may open it says why, and the log keeps"
                " it.",
            ),
        ),
        Right.CASEWORK,
    ),
    Chapter(
        text("HelpView", "When one person is the whole office"),
        (
            text(
                "HelpView",
                "Nothing that is urgent waits for a second person. What wants two is "
                "countersigned by the leader within seven days, on the screen or on a printed "
                "slip.",
            ),
        ),
        Right.CASEWORK,
    ),
    Chapter(
        text("HelpView", "Attachments"),
        (
            text(
                "HelpView",
                "Put only into the vault what the case needs. Files from others are never "
                "opened inside the program that holds the keys; pictures and PDFs are drawn "
                "by a confined helper beside it.",
            ),
            text(
                "HelpView",
                "A copy saved outside the vault is no longer protected. The program asks why, "
                "and the log keeps the answer.",
            ),
        ),
        Right.CASEWORK,
    ),
    Chapter(
        text("HelpView", "Lists"),
        (
            text(
                "HelpView",
                "Choose filters under “Filter”; each stands as a chip, and Delete takes it away. "
                "Under “View” you sort, choose columns and save the list as a view of your own. "
                "Nobody else sees it.",
            ),
            text(
                "HelpView",
                "Choose several rows with Shift and the arrows, or all with Ctrl+A. What you do "
                "with them is shown first, row by row, and can be undone as long as nothing else "
                "has changed.",
            ),
            text(
                "HelpView",
                "No list can be sorted or narrowed by kind of extremism, sign, severity or number "
                "of concerns. That is on purpose.",
            ),
        ),
        Right.CASEWORK,
    ),
    Chapter(
        text("HelpView", "At a meeting"),
        (
            text(
                "HelpView",
                "Choose “Show at a meeting” in the case: only the fields you tick are shown on "
                "the screen, and nothing else of the program.",
            ),
            text(
                "HelpView",
                "A case that cannot wait for the next meeting: choose “Call a panel” in the case. "
                "The case stands on the agenda at once; then choose who takes part.",
            ),
        ),
        Right.CASEWORK,
    ),
    Chapter(
        text("HelpView", "The log"),
        (
            text(
                "HelpView",
                "Whoever looks, searches, prints or changes anything stands in the log. It "
                "cannot be changed without being seen, as long as its checkpoints leave the "
                "computer: print the slip every week and put it in the binder.",
            ),
            text(
                "HelpView",
                "The log reviewer or the leader goes through a sample of the log and signs it "
                "off. Nobody can approve their own acts alone.",
            ),
            text(
                "HelpView",
                "A citizen can be given an extract of when and for what purpose the information "
                "was used, without the names of staff.",
            ),
        ),
        Right.READ_LOG,
    ),
    Chapter(
        text("HelpView", "Backups"),
        (
            text(
                "HelpView",
                "A backup is made every day the vault is open, and is opened again to see that "
                "it is whole. Choose a second place as well: a network drive, another disk or a"
                " stick.",
            ),
            text(
                "HelpView",
                "Rehearse a restore every quarter under Security, Backups. It changes nothing, "
                "and tells whether the backup would save you.",
            ),
            text(
                "HelpView",
                "Is the computer lost or broken? Install the program on another one, choose "
                "“Restore from a backup” on its first page, and use your passphrase or the paper "
                "key. What newer backups know to be deleted is deleted again.",
            ),
            text(
                "HelpView",
                "Is somebody leaving? Close their access under Security, Users. The vault then "
                "gets a new key; old backups still open with what they knew, so keep those "
                "locked away or delete them.",
            ),
        ),
        Right.MANAGE_BACKUPS,
    ),
    LEAVING,
)


def chapters(kind: OfficeKind, role: Role) -> tuple[Chapter, ...]:
    """Return what somebody with that role at that end of a handover needs to know."""
    first = POLICE if kind is OfficeKind.POLICE else KOMMUNE
    return tuple(
        each for each in (*first, *SECURITY) if each.right is None or may(role, each.right)
    )
