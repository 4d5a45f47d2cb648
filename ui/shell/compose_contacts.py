"""What can be done with contacts and keys, composed of use cases."""

from models.usecases.add_contact import AddContact
from models.usecases.card_codes import PrintOurCard, TakeCodes
from models.usecases.confirm_contact import (
    ConfirmContact,
    KeepOldKey,
    ListContacts,
    RevokeContact,
)
from models.usecases.export_card import ExportCard, ShowOurCard
from models.usecases.renew_keys import (
    NoteTheyHaveOurs,
    RenewKeys,
    RevokeOurKeys,
    TakeRevocation,
)
from models.usecases.trials import (
    EndTrial,
    SendBundleTrial,
    SendLockedTrial,
    SendPaperTrial,
)
from models.usecases.write_contact import RetireContact, UseContactAgain, WriteContact
from models.usecases.write_key import WriteHandKey
from models.usecases.write_receipt import AcceptTrialCode, AcceptTrialReceipt
from ui.contacts.acts import ContactActs
from ui.language import say
from ui.shell.outfit import Outfit


def contact_acts(outfit: Outfit) -> ContactActs:
    """Return what can be done with contacts."""
    begin, exchange, paint = outfit.begin, outfit.exchange, outfit.paint
    cards, make = exchange.cards, exchange.make_keys
    return ContactActs(
        ours=ShowOurCard(begin, cards, say),
        listed=ListContacts(begin, cards),
        export=ExportCard(begin, cards, say),
        printed=PrintOurCard(begin, cards, say, paint),
        add=AddContact(begin, cards),
        take_codes=TakeCodes(begin, cards),
        take_revocation=TakeRevocation(begin, cards),
        confirm=ConfirmContact(begin, cards),
        keep_old=KeepOldKey(begin),
        revoke=RevokeContact(begin),
        write=WriteContact(begin),
        write_key=WriteHandKey(begin, cards),
        retire=RetireContact(begin),
        again=UseContactAgain(begin),
        has_ours=NoteTheyHaveOurs(begin),
        renew=RenewKeys(begin, make),
        revoke_ours=RevokeOurKeys(begin, make, cards),
        try_bundle=SendBundleTrial(begin, exchange.sealer, exchange.spell, say, paint),
        try_locked=SendLockedTrial(begin, exchange.locker, say, paint),
        try_paper=SendPaperTrial(begin, say, paint),
        went=EndTrial(begin),
        trial_receipt=AcceptTrialReceipt(begin, exchange.opener, exchange.sealer),
        trial_code=AcceptTrialCode(begin, exchange.opener),
        draw=outfit.draw,
    )
