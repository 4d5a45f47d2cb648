"""The preparation of a home visit or talk: who goes, what they may say, how they stay safe."""

from typing import Final

from models.forms.definitions.after_call import RELATIONS
from models.forms.definitions.call import YES_NO, YES_NO_UNKNOWN
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
from models.law.bases import BASES

PLACES: Final[Choices] = (
    ("home", text("HomeVisit", "At home")),
    ("office", text("HomeVisit", "At our office")),
    ("other", text("HomeVisit", "Somewhere else")),
)
AUTHORITIES: Final[Choices] = (
    ("kommune", text("HomeVisit", "The kommune")),
    ("ssp", text("HomeVisit", "SSP")),
    ("police", text("HomeVisit", "The police")),
    ("school", text("HomeVisit", "School or education")),
    ("social", text("HomeVisit", "Social services")),
    ("mentor", text("HomeVisit", "Mentor service")),
    ("prison", text("HomeVisit", "The Prison and Probation Service")),
    ("centre", text("HomeVisit", "Asylum centre")),
)
VISITORS: Final[Choices] = (
    ("first", text("HomeVisit", "The first visitor")),
    ("second", text("HomeVisit", "The second visitor")),
)
_RELATIONS: Final[Choices] = RELATIONS
AT_HOME: Final[Choices] = (
    ("citizen", text("HomeVisit", "The citizen")),
    *(choice for choice in _RELATIONS if choice[0] != "professional"),
)
"""Roles, never names."""
OFFERS: Final[Choices] = (
    ("mentor", text("Offer", "A mentor whom you help to choose")),
    ("parents", text("Offer", "Talks for parents")),
    ("school", text("Offer", "Help with school, education or job")),
    ("leisure", text("Offer", "Support for a leisure interest")),
    ("housing", text("Offer", "Advice on housing and money")),
    ("someone", text("Offer", "Somebody to talk to about how you are")),
    ("siblings", text("Offer", "Support for younger children in the family")),
    ("exit", text("Offer", "Help to leave a group")),
)
"""Offers to bring; the words address the citizen, who reads them."""
BECOMES: Final = {
    "mentor": "mentor_vink",
    "parents": "parent_coach",
    "school": "edu_guidance",
    "leisure": "leisure",
    "housing": "housing",
    "someone": "psychologist",
    "siblings": "sibling_support",
    "exit": "exit",
}
"""Offer to the effort that a yes leads to: codes of ``EFFORT_KINDS``."""

WHEN_AND_WHERE: Final = Section(
    "when",
    text("HomeVisit", "When and where"),
    (
        TextField(key="visit_date", label=text("HomeVisit", "Date"), shape=Shape.DATE, longest=10,
                  required=True, missing=text("HomeVisit", "Write the date of the visit.")),
        TextField(key="starts", label=text("HomeVisit", "From"), shape=Shape.TIME, longest=5,
                  required=True, missing=text("HomeVisit", "Write when the visit starts.")),
        TextField(key="ends", label=text("HomeVisit", "To"), shape=Shape.TIME, longest=5,
                  required=True, missing=text("HomeVisit", "Write when the visit ends.")),
        ChoiceField(key="place_kind", label=text("HomeVisit", "Place"), choices=PLACES,
                    help=text("HomeVisit", "The address is taken from the case; a protected one is told by word of mouth."),
                    required=True, missing=text("HomeVisit", "Choose where you meet.")),
        TextField(key="place", label=text("HomeVisit", "Where do you meet?"), longest=160,
                  when=When("place_kind", ("office", "other"))),
        TextField(key="purpose", label=text("HomeVisit", "Purpose of the talk"), longest=600, lines=2,
                  help=text("HomeVisit", "For example: hear the family's own view and offer support.")),
        ChoiceField(key="basis", label=text("HomeVisit", "Legal basis"), style="list",
                    choices=tuple((basis.code, basis.title) for basis in BASES)),
    ),
)  # fmt: skip

WHO_GOES: Final = Section(
    "who_goes",
    text("HomeVisit", "Who goes"),
    (
        TextField(key="first_name", label=text("HomeVisit", "First visitor"), longest=120),
        ChoiceField(key="first_authority", label=text("HomeVisit", "The first visitor comes from"),
                    choices=AUTHORITIES, style="list"),
        TextField(key="second_name", label=text("HomeVisit", "Second visitor"), longest=120),
        ChoiceField(key="second_authority", label=text("HomeVisit", "The second visitor comes from"),
                    choices=AUTHORITIES, style="list"),
        ChoiceField(key="speaks", label=text("HomeVisit", "Who speaks?"), choices=VISITORS,
                    help=text("HomeVisit", "The other one takes notes.")),
        TextField(key="standby_name", label=text("HomeVisit", "Standby contact"), longest=120,
                  help=text("HomeVisit", "A colleague who knows where you are and waits for your call.")),
        TextField(key="standby_phone", label=text("HomeVisit", "The standby contact's number"),
                  shape=Shape.PHONE, longest=20),
        TextField(key="check_in", label=text("HomeVisit", "Check in at"), shape=Shape.TIME, longest=5),
        TextField(key="check_out", label=text("HomeVisit", "Check out no later than"), shape=Shape.TIME,
                  longest=5),
        TextField(key="contact_name", label=text("HomeVisit", "Whom can the citizen call?"), longest=120),
        TextField(key="contact_phone", label=text("HomeVisit", "Number the citizen can call"),
                  shape=Shape.PHONE, longest=20),
    ),
    guide=text("HomeVisit", "Always two. Nobody goes alone."),
)  # fmt: skip

WHO_KNOWS: Final = Section(
    "who_knows",
    text("HomeVisit", "Who knows what"),
    (
        ManyField(key="may_be_home", label=text("HomeVisit", "Who may be at home?"), choices=AT_HOME),
        TextField(key="knows_citizen", label=text("HomeVisit", "What does the citizen know already?"),
                  longest=600, lines=2),
        TextField(key="knows_parents", label=text("HomeVisit", "What do the parents know already?"),
                  longest=600, lines=2),
        TextField(key="knows_school", label=text("HomeVisit", "What does the school know already?"),
                  longest=600, lines=2),
        TextField(key="first_confirms", label=text("HomeVisit", "What may the first visitor confirm?"),
                  longest=600, lines=2),
        TextField(key="second_confirms", label=text("HomeVisit", "What may the second visitor confirm?"),
                  longest=600, lines=2),
    ),
    guide=text("HomeVisit", "Write roles, not names. Never who reported the concern."),
)  # fmt: skip

SAFETY: Final = Section(
    "safety",
    text("HomeVisit", "Safety"),
    (
        ChoiceField(key="dogs", label=text("HomeVisit", "Dog in the home?"), choices=YES_NO_UNKNOWN),
        TextField(key="parking", label=text("HomeVisit", "Parking"), longest=200),
        TextField(key="way_out", label=text("HomeVisit", "Way out"), longest=200),
        TextField(key="leave_when", label=text("HomeVisit", "We leave when"), longest=400, lines=2,
                  help=text("HomeVisit", "Agree on it beforehand, for example: somebody raises the voice.")),
        ChoiceField(key="interpreter", label=text("HomeVisit", "Interpreter needed?"), choices=YES_NO),
        TextField(key="language", label=text("HomeVisit", "Language"), longest=60,
                  when=When("interpreter", ("yes",))),
        ChoiceField(key="interpreter_relative", label=text("HomeVisit", "Is the interpreter a relative?"),
                    help=text("HomeVisit", "A relative or friend never interprets."),
                    choices=YES_NO, when=When("interpreter", ("yes",))),
    ),
)  # fmt: skip

BEFORE: Final = Section(
    "before",
    text("HomeVisit", "Before you go"),
    (
        ChoiceField(key="parents_checked", label=text("HomeVisit", "Are the parents' conditions checked?"),
                    choices=(*YES_NO, ("none", text("HomeVisit", "Not relevant")))),
        ChoiceField(key="siblings_checked", label=text("HomeVisit", "Are the siblings' conditions checked?"),
                    choices=(*YES_NO, ("none", text("HomeVisit", "There are none")))),
        ChoiceField(key="child_duties", label=text("HomeVisit", "Are the duties under the Children's Act handled?"),
                    help=text("HomeVisit", "Report on a child (underretning), and hearing the child."),
                    choices=(*YES_NO, ("none", text("HomeVisit", "Not relevant")))),
    ),
    guide=text("HomeVisit", "The visit sheet is printed when nothing is missing here."),
)  # fmt: skip

BRING: Final = Section(
    "bring",
    text("HomeVisit", "Offers to bring"),
    (ManyField(key="offers", label=text("HomeVisit", "What can we offer?"), choices=OFFERS),),
)

HOME_VISIT: Final = Form(
    "home_visit",
    1,
    text("HomeVisit", "Prepare the visit"),
    (WHEN_AND_WHERE, WHO_GOES, WHO_KNOWS, SAFETY, BEFORE, BRING),
)

FREE_WORDS: Final = (
    "purpose",
    "place",
    "knows_citizen",
    "knows_parents",
    "knows_school",
    "first_confirms",
    "second_confirms",
    "parking",
    "way_out",
    "leave_when",
    "language",
)
"""Fields in somebody's own words: looked through for what must not stand on paper."""
