"""A trial shipment (prøveforsendelse): a bundle without any item, to try a way with somebody."""

from models.exchange.manifest import Grounds
from models.law.bases import Purpose
from models.law.requests import Ask, Consent


def trial_grounds(ask: Ask, call_back: str, words: str) -> Grounds:
    """Return the grounds of a trial shipment: no item, so no basis, purpose for safety only.

    ``words`` say that it is a trial, for whoever reads it.
    """
    return Grounds(
        ask=ask,
        answer_by=None,
        call_back=call_back,
        basis="",
        basis_version=0,
        basis_title="",
        purpose=Purpose.PREVENTION,
        purpose_words=words,
        less_would_not_do="",
        consent=Consent.LEFT_OUT,
        consent_reason="",
        withheld="",
        items=(),
    )
