"""Two invented papers like those that go out: read in the office, and read in the home."""

from dataclasses import replace
from datetime import UTC, date, datetime

from models.calendar.agenda import CalendarRow, agenda, month_page
from models.calendar.entry import EntryKind, EntryStatus
from models.documents.agenda_sheet import Calendar, compose_agenda
from models.documents.analysis_board import BoardBrief, analysis_board
from models.documents.blocks import (
    Block,
    Bullets,
    CheckItem,
    CheckList,
    Columns,
    Fields,
    Heading,
    KeepTogether,
    Notice,
    PageBreak,
    Paragraph,
    QrCode,
    Signatures,
    Table,
    WritingSpace,
)
from models.documents.document import Document, Footer
from models.documents.month_sheet import compose_month
from models.documents.visit_brief import CopyMark
from models.forms.answers import Answers
from models.kernel.clock import at_wall_clock
from models.kernel.ids import EntryId, UserId
from models.kernel.text import Text
from models.office.office import Office, OfficeKind
from tests.models.audit.test_golden_sentences import say

BOARD: Answers = {
    "convictions_observations": [
        {"mark": "observed", "said": "Tegnede et symbol på bordet", "source": "Klasselærer",
         "when": "2026-01-12"},
        {"mark": "reported", "said": "De skal have en lærestreg", "source": "UU-vejleder",
         "when": "2026"},
    ],
    "convictions_risks": "Deler memer, der hylder vold",
    "network_risks": "Er holdt op til håndbold",
    "network_protects": "En god ven i klassen",
    "network_unknown": "Hvem han skriver med om natten",
    "family_protects": "Moren er tæt på, og hun vil gerne have hjælp til at tale med ham. " * 4,
    "family_who_knows": "Farmor",
    "assessment": "Ensomhed vejer tungest. Der er en ven og en mor at bygge på.",
    "focus": ["network", "family"],
}  # fmt: skip
MADE = datetime(2026, 1, 14, 7, 30, tzinfo=UTC)
CHECKPOINT = "Kontrolpunkt, række 1204: elpære sandal sopran holde fabrik lasso safari flæsk."
PAGES = "side {page} af {pages}"


def plain(*blocks: Block, title: str = "Prøve", banner: str = "") -> Document:
    """A document with nothing around the blocks but the page number."""
    return Document(title=title, blocks=blocks, created=MADE, page_label=PAGES, banner=banner)


def preparation_sheet() -> Document:
    """The sheet that is read in the office and never taken into the home."""
    return Document(
        title="Forberedelsesark",
        subtitle="Læses på kontoret. Må ikke komme med ind i hjemmet.",
        created=MADE,
        page_label=PAGES,
        header_left="Infohus Prøvekøbing",
        header_right="Sag S-2026-0001",
        copy_label="Eksemplar 1 af 2",
        banner="KUN ØVELSE: opdigtede personer",
        footer=Footer(
            (
                "Udskrevet onsdag den 14.1.2026 kl. 08.30 til Ida Skabelon.",
                "Afleveres senest torsdag den 15.1.2026 kl. 16.00 og makuleres.",
                "Er arket væk, er det et brud på datasikkerheden: Ring straks på 00 00 00 00.",
                CHECKPOINT,
            ),
            ("Makuleret den", "Initialer", "Initialer"),
        ),
        blocks=(
            Fields(
                (
                    ("Formål", "Samtale om bekymring og tilbud om støtte"),
                    ("Hjemmel", "Retsplejelovens § 115, stk. 1, nr. 1"),
                    ("Besøg", "Torsdag den 15.1.2026 kl. 16.30"),
                    ("Borger", "M.T., 15 år"),
                    ("Besøgende", "Ida Skabelon (taler) og Per Attrap (noterer)"),
                    ("Tolk", "Ikke nødvendig"),
                ),
                columns=2,
            ),
            Heading("Før I tager afsted"),
            CheckList(
                (
                    CheckItem("Politiet siger, at kommunen kan fortsætte", frozenset({0})),
                    CheckItem("Forældres og søskendes forhold er undersøgt", frozenset({0})),
                    CheckItem("Sagen er ikke sat i bero", frozenset({0})),
                    CheckItem("Pligter efter barnets lov er afklaret", frozenset({0})),
                    CheckItem("Spørg politiet en sidste gang inden afgang"),
                )
            ),
            Notice(
                "Hund i hjemmet. Parkér, så I kan køre uden at vende. Gå, hvis nogen hæver "
                "stemmen. Ved fare: 112.",
                "warning",
                "Sikkerhed",
            ),
            Fields(
                (
                    ("Bagvagt", "Else Øvelund, 00 00 00 01"),
                    ("Meld jer inde", "kl. 16.30"),
                    ("Meld jer ude", "senest kl. 18.00"),
                    ("Kan være hjemme", "Mor, søskende"),
                )
            ),
            Heading("Hvem ved hvad"),
            Table(
                ("Hvem", "Ved allerede", "I må bekræfte"),
                (
                    ("Borgeren", "At skolen har talt med ham", "At I kommer fra kommunen"),
                    ("Forældre", "Intet", "At nogen er bekymret, ikke hvem"),
                    ("Skolen", "At infohuset er spurgt", "Intet om besøget"),
                ),
                (0.2, 0.4, 0.4),
            ),
            KeepTogether(
                (
                    Heading("Det må I sige, og det må I ikke"),
                    Columns(
                        (
                            (
                                Heading("Sig gerne", 3),
                                Bullets(
                                    (
                                        "Hvem I er, og hvorfor I kommer",
                                        "At samtalen er frivillig",
                                        "Hvilke tilbud der findes",
                                    )
                                ),
                            ),
                            (
                                Heading("Sig aldrig", 3),
                                Bullets(
                                    (
                                        "Hvem der har henvendt sig",
                                        "Noget, der kommer fra politiet",
                                        "At et nej får følger",
                                        "At noget kan holdes hemmeligt",
                                    )
                                ),
                            ),
                        )
                    ),
                )
            ),
            Notice(
                "Kommer der noget frem om en forbrydelse: Stop. Det er ikke en afhøring, og "
                "politiet bestemmer, hvad der så skal ske.",
            ),
        ),
    )


def visit_sheet() -> Document:
    """The sheet that goes along; the citizen may read every line."""
    answers = ("Ja", "Nej", "Vil tænke over det")
    return Document(
        title="Besøgsark",
        subtitle="Du må gerne læse alt, hvad der står her.",
        created=MADE,
        page_label=PAGES,
        header_left="Infohus Prøvekøbing",
        header_right="S-2026-0001",
        copy_label="Eksemplar 2 af 2",
        banner="KUN ØVELSE: opdigtede personer",
        footer=Footer(
            (
                "Eksemplar 2 af 2. Afleveres senest torsdag den 15.1.2026 kl. 16.00.",
                "Makuleres. Er arket væk: Ring straks på 00 00 00 00.",
                CHECKPOINT,
            ),
            ("Makuleret den", "Initialer", "Initialer"),
        ),
        blocks=(
            Paragraph(
                "Vi kommer fra kommunen. Nogen er bekymret for dig og vil gerne have, at du "
                "har det godt.",
                "lead",
            ),
            Paragraph(
                "Det er frivilligt at tale med os, og du kan stoppe, når du vil. Vi skriver "
                "ned, hvad vi taler om. Du kan få at vide, hvad vi har skrevet, og du kan "
                "klage til os eller til Datatilsynet."
            ),
            Heading("Det vil vi gerne tale om"),
            WritingSpace("Hverdagen: Hvad laver du på en almindelig dag?", 2),
            WritingSpace("Skole eller arbejde", 2),
            WritingSpace("Venner og tiden på nettet", 2),
            WritingSpace("Hvad bekymrer dig selv? Hvad ville hjælpe?", 3, "Med dine egne ord"),
            Heading("Under samtalen"),
            Table(("Set", "Sagt", "Vores tolkning"), (("", "", ""),), row_lines=8),
            Heading("Det kan vi tilbyde"),
            CheckList(
                (
                    CheckItem("En mentor, som du selv er med til at vælge"),
                    CheckItem("Samtaler for dine forældre"),
                    CheckItem("Hjælp til skole, uddannelse eller job"),
                    CheckItem("Støtte til en fritidsinteresse"),
                ),
                answers,
            ),
            WritingSpace("Hvis nej: Hvorfor?", 2),
            Columns(
                (
                    (
                        Heading("Næste gang", 2),
                        Fields((("Dato", ""), ("Sted", ""))),
                    ),
                    (
                        Heading("Ring til os", 2),
                        QrCode("tel:+4500000000", "Ida Skabelon\n00 00 00 00", 24),
                    ),
                )
            ),
            Signatures(("Den, der talte", "Den, der skrev")),
        ),
    )


def every_block() -> Document:
    """One of each block type, in each of its manners."""
    return plain(
        Heading("Niveau et"),
        Heading("Niveau to", 2),
        Heading("Niveau tre", 3),
        Paragraph("Et afsnit.\nNy linje.\n\nNyt afsnit."),
        Paragraph("Indledende ord", "lead"),
        Paragraph("Små ord", "small"),
        Paragraph("Citerede ord", "quote"),
        Bullets(("Første punkt", "Andet punkt")),
        Bullets(("Trin et", "Trin to"), numbered=True),
        Fields((("Navn", "Freja Eksempel"), ("Alder", ""))),
        Fields((("Kommune", "Prøvekøbing"), ("Kode", "999"), ("Ulige", "ja")), columns=2),
        Table(
            ("Måned", "Antal"),
            (("Januar", "12"), ("Februar", "7")),
            (0.7, 0.3),
            numeric=frozenset({1}),
        ),
        CheckList((CheckItem("Ét felt", frozenset({0})), CheckItem("Tomt felt"))),
        CheckList((CheckItem("Tilbud", frozenset({1})),), ("Ja", "Nej")),
        CheckList((CheckItem("Trængt"),), ("Et ret langt svar at vælge",) * 4),
        WritingSpace("Skriv her", 3, "Kort"),
        Notice("Til orientering"),
        Notice("Pas på\n\nTo afsnit", "warning", "Advarsel"),
        QrCode("ÆØÅ-123", "Kontrolkode"),
        Columns(((Paragraph("Venstre"), QrCode("x", "Under koden")), (Paragraph("Højre"),))),
        KeepTogether((Paragraph("Sammen et"), Paragraph("Sammen to"))),
        Signatures(("Leder", "Tovholder", "Dato")),
        PageBreak(),
        Paragraph("Sidste side"),
    )


def board() -> Document:
    """The board of an analysis, on A4 lying, as it is printed in Danish."""
    mark = CopyMark(
        "U-2026-0001", 1, 2, "Ida Skabelon", MADE, datetime(2026, 1, 15, 15, 0, tzinfo=UTC)
    )
    brief = BoardBrief(
        office="Infohus Prøvekøbing", practice=True, case_number="S-2026-0001",
        answers=BOARD, written_at=MADE, section_115=True, made=MADE, mark=mark,
        sheet="A4 landscape",
    )  # fmt: skip
    return analysis_board(brief, say)


def _calendar(*given: tuple[int, str, EntryKind]) -> Calendar:
    rows = tuple(
        CalendarRow(
            entry_id=EntryId(f"e{at}"),
            kind=kind,
            status=EntryStatus.OPEN,
            due_at=at_wall_clock(date(2026, 4, day), int(clock[:2]), int(clock[3:])),
            starts_at=None,
            ends_at=None,
            number=f"S-2026-{at + 1:04d}",
            owner_id=UserId("ane"),
            origin="person",
            origin_at=MADE,
            case_id=None,
            concern_id=None,
            about_id="",
            place="Vestergade 4",
            label=Text("", "Mentor (VINK)"),
        )
        for at, (day, clock, kind) in enumerate(given)
    )
    office = Office("v", OfficeKind.KOMMUNE, "999", "Prøvekøbing Kommune", "D", practice=True)
    made = at_wall_clock(date(2026, 4, 1), 8, 30)
    days = month_page(2026, 4)
    return Calendar(
        days[0].days[0], days[-1].days[-1], rows, (), {UserId("ane"): "AØ"}, "AØ", office, made
    )


APRIL = (
    (1, "08:00", EntryKind.ASSESSMENT),
    (1, "10:00", EntryKind.HOME_VISIT),
    (7, "09:04", EntryKind.EVALUATE),
    (9, "09:00", EntryKind.RE_OFFER),
    (9, "10:00", EntryKind.INFORM_DECLINED),
    (9, "11:00", EntryKind.EFFORT_CONTACT),
    (9, "12:00", EntryKind.FOLLOW_UP),
    (14, "12:00", EntryKind.INFORM_DECLINED),
)


def agenda_paper() -> Document:
    """The agenda of four weeks with Easter in them."""
    sheet = replace(_calendar(*APRIL), first=date(2026, 4, 1), last=date(2026, 4, 28))
    sheet = replace(sheet, narrowed=("Mine",))
    return compose_agenda(sheet, agenda(sheet.rows, sheet.made), say)


def month_paper() -> Document:
    """April 2026: Easter, and a Thursday with more than there is room for."""
    return compose_month(_calendar(*APRIL), month_page(2026, 4), date(2026, 4, 1), say)
