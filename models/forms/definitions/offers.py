"""An offer and the answer to it, an offer made again, and who is told of a no."""

from typing import Final

from models.forms.definitions.call import YES_NO
from models.forms.fields import (
    ChoiceField,
    Choices,
    ManyField,
    Shape,
    TextField,
    When,
    small_form,
)
from models.kernel.text import text
from models.law.authorities import NAMES
from models.law.bases import BASES, OUR_PURPOSES, PURPOSES
from models.law.effort_kinds import EFFORT_KINDS
from models.law.requests import CONSENTS

YES: Final = "yes"
NO: Final = "no"
THINKING: Final = "thinking"
REPLIES: Final[Choices] = (
    (YES, text("VisitReport", "Yes")),
    (NO, text("VisitReport", "No")),
    (THINKING, text("VisitReport", "Will think about it")),
)
HOW: Final[Choices] = (
    ("talk", text("OfferForm", "In a talk")),
    ("phone", text("OfferForm", "By phone")),
    ("letter", text("OfferForm", "By letter or digital post")),
    ("provider", text("OfferForm", "Through somebody the citizen trusts")),
)

_HOW: Final = ChoiceField(
    key="how", label=text("OfferForm", "How was it offered?"), choices=HOW, style="list",
    required=True, missing=text("OfferForm", "Say how it was offered."), print="never", leaves=False,
)  # fmt: skip
_REPLY: Final = ChoiceField(
    key="reply", label=text("OfferForm", "The answer"), choices=REPLIES, required=True,
    help=text("OfferForm", "A no is a free choice. It says nothing about the concern."),
    missing=text("OfferForm", "Write down the answer."), print="never", leaves=False,
)  # fmt: skip
_WORDS: Final = TextField(
    key="words", label=text("OfferForm", "In the person's own words"), longest=1000, lines=2,
    print="never", leaves=False,
)  # fmt: skip
_UNTIL: Final = TextField(
    key="until", label=text("OfferForm", "We ask again on"), shape=Shape.DATE, longest=10,
    required=True, missing=text("OfferForm", "Write the day on which you ask again."),
    when=When("reply", (THINKING,)), print="never", leaves=False,
)  # fmt: skip
_AGAIN_FROM: Final = TextField(
    key="again_from", label=text("OfferForm", "Make the offer again from"), shape=Shape.DATE, longest=10,
    help=text("OfferForm", "Then every month on that day. Left empty: a month from today."),
    when=When("reply", (NO,)), print="never", leaves=False,
)  # fmt: skip

OFFER: Final = small_form(
    "offer",
    text("OfferForm", "Write down an offer"),
    ChoiceField(
        key="kind", label=text("OfferForm", "What is offered?"), style="list", required=True,
        choices=tuple((kind.code, kind.title) for kind in EFFORT_KINDS),
        missing=text("OfferForm", "Choose what is offered."), print="never", leaves=False,
    ),
    _HOW, _REPLY, _WORDS, _UNTIL, _AGAIN_FROM,
)  # fmt: skip

OFFER_ANSWER: Final = small_form(
    "offer_answer",
    text("OfferForm", "The answer to an offer"),
    _REPLY, _WORDS, _UNTIL, _AGAIN_FROM,
)  # fmt: skip

HOW_AGAIN: Final[Choices] = (
    *HOW, ("not_reached", text("OfferForm", "We did not reach the citizen")),
)  # fmt: skip
ACCEPTS: Final = "accepts"
RE_OFFER: Final = small_form(
    "re_offer",
    text("OfferForm", "Make the offer again"),
    ChoiceField(
        key="how", label=text("OfferForm", "How was it offered?"),
        choices=HOW_AGAIN,
        style="list", required=True, missing=text("OfferForm", "Say how it was offered."),
        print="never", leaves=False,
    ),
    ManyField(
        key=ACCEPTS, label=text("OfferForm", "Says yes to"),
        choices=tuple((kind.code, kind.title) for kind in EFFORT_KINDS),
        help=text("OfferForm", "Nothing chosen: still no. That is a free choice."),
        print="never", leaves=False,
    ),
    _WORDS,
)  # fmt: skip

INFORM_DECLINED: Final = small_form(
    "inform_declined",
    text("Inform", "Tell an authority of the no"),
    ChoiceField(
        key="to", label=text("Inform", "Who is told?"), style="list", required=True,
        choices=tuple(NAMES.items()),
        missing=text("Inform", "Choose who is told."), print="never", leaves=False,
    ),
    TextField(
        key="to_person", label=text("Inform", "Name and function there"), longest=160,
        required=True, missing=text("Inform", "Write whom you told."), print="never", leaves=False,
    ),
    ChoiceField(
        key="purpose", label=text("Inform", "Purpose"), style="list", required=True,
        help=text("Inform", "Never to check benefits, never to investigate a crime."),
        choices=tuple(
            (str(key), PURPOSES[key]) for key in OUR_PURPOSES
        ),
        missing=text("Inform", "Choose the purpose."), print="never", leaves=False,
    ),
    TextField(
        key="purpose_words", label=text("Inform", "The purpose in one sentence"), longest=600,
        required=True, missing=text("Inform", "Write the purpose in one sentence."),
        print="never", leaves=False,
    ),
    ChoiceField(
        key="basis", label=text("Inform", "Legal basis"), style="list", required=True,
        choices=tuple((each.code, each.title) for each in BASES if each.shares),
        missing=text("Inform", "Choose the legal basis."), print="never", leaves=False,
    ),
    TextField(
        key="necessity", label=text("Inform", "Why must they know it now?"), longest=1000, lines=2,
        required=True, missing=text("Inform", "Write why they must know it now."),
        print="never", leaves=False,
    ),
    TextField(
        key="less", label=text("Inform", "Why would less not do?"), longest=600, lines=2,
        required=True, missing=text("Inform", "Write why less would not do."),
        print="never", leaves=False,
    ),
    ChoiceField(
        key="consent", label=text("Inform", "Consent"), required=True,
        choices=tuple((str(key), words) for key, words in CONSENTS.items()),
        missing=text("Inform", "Say what was done about consent."), print="never", leaves=False,
    ),
    TextField(
        key="consent_reason", label=text("Inform", "When and how, or why not"), longest=600,
        required=True, missing=text("Inform", "Write when and how, or why not."),
        print="never", leaves=False,
    ),
    ChoiceField(
        key="more", label=text("Inform", "Is anybody else to be told?"), choices=YES_NO,
        required=True, missing=text("Inform", "Say whether anybody else is to be told."),
        print="never", leaves=False,
    ),
)  # fmt: skip

KEEP_DECLINED: Final = small_form(
    "keep_declined",
    text("Inform", "Nobody is told of the no"),
    TextField(
        key="reason", label=text("Inform", "Why is nobody told?"), longest=600, lines=2,
        required=True, help=text("Inform", "Nobody has a duty to share, § 115(4)."),
        missing=text("Inform", "Write why nobody is told."), print="never", leaves=False,
    ),
)  # fmt: skip
