"""What the screen for contacts can do; composed where both sides meet."""

from collections.abc import Callable
from dataclasses import dataclass

from models.exchange.qr_text import Gathered
from models.forms.answers import Answers
from models.kernel.ids import ContactId
from models.usecases.add_contact import Added
from models.usecases.card_codes import CardPrinted
from models.usecases.confirm_contact import ContactShown, Heard
from models.usecases.export_card import Exported, OurCard
from models.usecases.renew_keys import Revoked, Stopped
from models.usecases.take_receipt import Accepted
from models.usecases.trials import TrialSent
from ui.changes import Changed
from ui.paper.pictures import Draw


@dataclass(frozen=True, slots=True)
class ContactActs:
    """Use cases, one for each act of the screen.

    Attributes:
        export: (folder, our phone number).
        add: the path of a card, and the contact it joins or None.
        take_codes: what was scanned or pasted, and the contact it joins or None.
        revoke_ours: the folder for the revocation.
        try_bundle: (contact, folder); ``try_locked`` likewise.
        went: (trial shipment, answers).
    """

    ours: Callable[[], OurCard]
    listed: Callable[[], tuple[ContactShown, ...]]
    export: Callable[[str, str], Exported]
    printed: Callable[[str], CardPrinted]
    add: Callable[[str, ContactId | None], Added]
    take_codes: Callable[[str, ContactId | None], Added | Stopped | Gathered]
    take_revocation: Callable[[str], Stopped]
    confirm: Callable[[ContactId, Heard], Changed]
    keep_old: Callable[[ContactId], Changed]
    revoke: Callable[[ContactId], Changed]
    write: Callable[[ContactId | None, Answers], Changed]
    write_key: Callable[[ContactId, Answers], Changed]
    retire: Callable[[ContactId], Changed]
    again: Callable[[ContactId], Changed]
    has_ours: Callable[[ContactId], Changed]
    renew: Callable[[], Changed]
    revoke_ours: Callable[[str], Revoked]
    try_bundle: Callable[[ContactId, str], TrialSent]
    try_locked: Callable[[ContactId, str], TrialSent]
    try_paper: Callable[[ContactId], TrialSent]
    went: Callable[[str, Answers], Changed]
    trial_receipt: Callable[[str], Accepted]
    trial_code: Callable[[bytes], Accepted]
    draw: Draw
