"""What the pages before unlocking can do."""

from collections.abc import Callable
from dataclasses import dataclass

from models.backups.restoring import Order, Restored, Shown
from models.office.office import Municipality, Office
from models.office.vaults import NewVault, Opened, PaperKeyOffer, Seen
from models.ports.keys import Secret
from ui.users.acts import Judge


@dataclass(frozen=True, slots=True)
class VaultActs:
    """Everything that can be asked before a vault is open.

    Attributes:
        municipalities: the 98 kommuner, the practice one first.
        districts: the police districts, the practice one first.
        default_folder: where a new vault is proposed to lie.
        offer_words: gives six words for a passphrase.
        offer_paper_key: gives a fresh paper key.
        paper_pdf: gives the paper key as a PDF: (key, office).
        create: makes the vault with that paper key, and opens it.
        look: takes a vault's folder, before any passphrase, and says what is seen of it.
        unlock: opens it: (initials, passphrase, path of the key file or "").
        unlock_with_paper: opens it: (paper key as typed, initials).
        judge: says what a new passphrase is worth; see ``ui.users.acts.Judge``.
        change_own: chooses an own passphrase after a first one or the paper key.
        let_go: gives the folder back.
        take_back: opens a vault that was moved away: (paper key as typed, reason, initials).
        backups_in: the backups in a folder, newest first; none is proven yet.
        try_backup: says whether a backup opens with what was typed; nothing is written.
        restore: restores a vault, which stands closed in its folder afterwards.
    """

    municipalities: tuple[Municipality, ...]
    districts: tuple[str, ...]
    default_folder: str
    offer_words: Callable[[], str]
    offer_paper_key: Callable[[], PaperKeyOffer]
    paper_pdf: Callable[[PaperKeyOffer, Office], bytes]
    create: Callable[[NewVault, PaperKeyOffer], Opened]
    look: Callable[[str], Seen]
    unlock: Callable[[str, str, str], Opened]
    unlock_with_paper: Callable[[str, str], Opened]
    judge: Judge
    change_own: Callable[[Secret], object]
    let_go: Callable[[], None]
    take_back: Callable[[str, str, str], Opened]
    backups_in: Callable[[str], tuple[Shown, ...]]
    try_backup: Callable[[Order], None]
    restore: Callable[[Order], Restored]
