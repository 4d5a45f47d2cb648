"""What came of a visit: seen, said and our reading kept apart; the offers and the answers."""

from typing import Final

from models.forms.definitions.home_visit import OFFERS
from models.forms.fields import (
    ChoiceField,
    Choices,
    Form,
    ManyField,
    Section,
    Shape,
    TextField,
    When,
)
from models.kernel.text import text

HELD: Final[Choices] = (
    ("held", text("VisitReport", "It was held")),
    ("not_held", text("VisitReport", "It was not held")),
)
REPLIES: Final[Choices] = (
    ("yes", text("VisitReport", "Yes")),
    ("no", text("VisitReport", "No")),
    ("thinking", text("VisitReport", "Will think about it")),
)
ONLY_HELD: Final = When("held", ("held",))
OFFER: Final = "offer_"
WORDS: Final = "words_"
NO: Final = "no"
AGAIN_FROM: Final = "again_from"
IF_DECLINED: Final = ("declined_why", AGAIN_FROM)
"""Asked only where an offer was declined."""
WENT: Final[Choices] = (
    ("police", text("VisitReport", "The police alone")),
    ("police_ssp", text("VisitReport", "The police and SSP")),
    ("police_social", text("VisitReport", "The police and social services")),
    ("vink", text("VisitReport", "VINK and the police")),
    ("kommune", text("VisitReport", "The kommune alone")),
)
"""Source: the mapping of 2018 and the memorandum of 2016: who holds the talk differs."""
TOLD: Final[Choices] = (
    ("citizen", text("VisitReport", "The citizen")),
    ("parents", text("VisitReport", "The parents")),
    ("nobody", text("VisitReport", "Nobody yet")),
)

WHAT_HAPPENED: Final = Section(
    "what_happened",
    text("VisitReport", "What happened"),
    (
        ChoiceField(key="held", label=text("VisitReport", "Was the visit held?"), choices=HELD,
                    required=True, missing=text("VisitReport", "Say whether the visit was held.")),
        TextField(key="not_held_reason", label=text("VisitReport", "Why not?"), longest=600, lines=2,
                  required=True, missing=text("VisitReport", "Write in a sentence why it was not held."),
                  when=When("held", ("not_held",))),
        ChoiceField(key="went", label=text("VisitReport", "Who went?"), choices=WENT, style="list",
                    when=ONLY_HELD),
        ManyField(key="made_known", label=text("VisitReport", "Who was told of the concern?"),
                  choices=TOLD, when=ONLY_HELD,
                  help=text("VisitReport", "Do not talk much about people before you talk with them.")),
    ),
)  # fmt: skip

THREE_COLUMNS: Final = Section(
    "three_columns",
    text("VisitReport", "Seen, said, our reading"),
    (
        TextField(key="seen", label=text("VisitReport", "Seen"), longest=4000, lines=5, when=ONLY_HELD),
        TextField(key="said", label=text("VisitReport", "Said"), longest=4000, lines=5, when=ONLY_HELD),
        TextField(key="reading", label=text("VisitReport", "Our reading"), longest=4000, lines=5,
                  when=ONLY_HELD),
    ),
    guide=text("VisitReport", "Keep apart what you saw, what was said, and what you make of it."),
)  # fmt: skip

OWN_VIEW: Final = Section(
    "own_view",
    text("VisitReport", "The citizen's own view"),
    (
        TextField(key="own_words", label=text("VisitReport", "In the citizen's own words"), longest=4000,
                  lines=3, when=ONLY_HELD),
        TextField(key="parents_words", label=text("VisitReport", "In the parents' own words"), longest=4000,
                  lines=3, when=ONLY_HELD),
        TextField(key="impression", label=text("VisitReport", "First-hand impression"), longest=2000,
                  lines=3, when=ONLY_HELD),
    ),
)  # fmt: skip

ANSWERS_TO_OFFERS: Final = Section(
    "offers",
    text("VisitReport", "Offers and answers"),
    (
        *(
            field
            for key, label in OFFERS
            for field in (
                ChoiceField(key=OFFER + key, label=label, choices=REPLIES, when=ONLY_HELD),
                TextField(key=WORDS + key, label=text("VisitReport", "In their own words"), longest=600,
                          when=When(OFFER + key, ("yes", "no", "thinking")), print="never",
                          leaves=False),
            )
        ),
        TextField(key="declined_why", label=text("VisitReport", "If declined: why?"), longest=1000,
                  lines=2, when=ONLY_HELD),
        TextField(key=AGAIN_FROM, label=text("OfferForm", "Make the offer again from"), shape=Shape.DATE,
                  longest=10, when=ONLY_HELD, print="never", leaves=False,
                  help=text("OfferForm", "Then every month on that day. Left empty: a month from today.")),
    ),
    guide=text("VisitReport", "A no is a free choice. It says nothing about the concern."),
)  # fmt: skip

NEXT_CONTACT: Final = Section(
    "next",
    text("VisitReport", "Next contact"),
    (
        TextField(key="next_date", label=text("VisitReport", "Date of the next contact"), shape=Shape.DATE,
                  longest=10),
        TextField(key="next_time", label=text("VisitReport", "Time of the next contact"), shape=Shape.TIME,
                  longest=5),
        TextField(key="next_place", label=text("VisitReport", "Place of the next contact"), longest=160),
    ),
    guide=text("VisitReport", "Without a date, the case asks for one by itself."),
)  # fmt: skip

VISIT_REPORT: Final = Form(
    "visit_report",
    3,
    text("VisitReport", "What came of the visit"),
    (WHAT_HAPPENED, THREE_COLUMNS, OWN_VIEW, ANSWERS_TO_OFFERS, NEXT_CONTACT),
)
