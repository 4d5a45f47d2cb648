"""Everybody's own keys: passphrase and key file; and the office's key on paper."""

from dataclasses import dataclass
from typing import Final

from models.access.passphrases import SAME_AS_BEFORE
from models.access.roles import Right
from models.audit.acts import Act
from models.audit.leaf import Note
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.text import text
from models.office.vaults import PaperKeyOffer
from models.ports.keys import Keys, Prepared, Secret, UserKeys
from models.ports.work import BeginWork, Work
from models.usecases.identity_keys import keys_follow_rights

OLD_FIELD: Final = "old"
WRONG_OLD: Final = text(
    "OwnKeys", "The passphrase does not fit, or the key file is another. Try again."
)


@dataclass(frozen=True, slots=True)
class ChangeOwnSecret:
    """Replace the own passphrase, or add, change or take away the own key file.

    The row knows the own identity under the new key before the slot changes, and forgets the
    old one after: killed anywhere, one of both passphrases opens vault and identity.
    """

    begin: BeginWork
    keys: Keys

    def __call__(self, old: Secret | None, new: Secret) -> frozenset[Topic]:
        """Do it; return what changed.

        Args:
            old: asked for again; None only after the paper key was used.
            new: the same passphrase with another key file changes the key file alone.

        Raises:
            Refused: the old one is wrong, or the new one will not do.
        """
        if old == new:
            raise Refused(SAME_AS_BEFORE, "passphrase")
        self._require_own(old)
        prepared = self.keys.prepare_own(old, new)
        with self.begin() as work:
            me = work.actor.user
            if prepared.recipient == work.users.account(me).keys.recipient:
                work.users.set_next_key(me, prepared.wrapped)
            else:
                work.users.replace_keys(me, self._new_identity(work, prepared))
                keys_follow_rights(work)
            work.note(Note(_act(old, new), ((Kind.USER, me),)))
            changed = work.commit()
        self.keys.put_own(prepared)
        with self.begin() as work:
            work.users.settle_key(me, changed=True)
            work.users.raise_epoch(self.keys.epoch)
            work.commit()
        return changed

    def _require_own(self, old: Secret | None) -> None:
        if old is None:
            return
        try:
            self.keys.confirm(old)
        except Refused as refusal:
            if refusal.field == "passphrase":
                raise Refused(WRONG_OLD, OLD_FIELD) from refusal
            raise

    def _new_identity(self, work: Work, prepared: Prepared) -> UserKeys:
        paper = work.users.paper_recipient()
        return UserKeys(prepared.recipient, prepared.wrapped, self.keys.own_for(paper), paper)


def _act(old: Secret | None, new: Secret) -> Act:
    same = old is not None and old.passphrase == new.passphrase
    return Act.KEY_FILE_CHANGED if same else Act.PASSPHRASE_CHANGED


@dataclass(frozen=True, slots=True)
class RenewPaperKey:
    """Let a new paper key take the place of the old one, which opens nothing any more."""

    begin: BeginWork
    keys: Keys

    def __call__(self, own: Secret, offer: PaperKeyOffer) -> frozenset[Topic]:
        """Do it, once the new one is printed or written down; return what changed.

        Raises:
            Refused: the role may not, or ``own`` is wrong.
        """
        with self.begin() as work:
            work.actor.require(Right.MANAGE_USERS)
        recipient = self.keys.recipient_of(offer)
        self.keys.confirm(own)
        with self.begin() as work:
            slot_id, me = work.new_id(), work.actor.user
            work.users.set_next_paper(slot_id, recipient)
            work.note(
                Note(Act.PAPER_KEY_RENEWED, ((Kind.VAULT, work.offices.office().vault_id),))
            )
            work.commit()
        self.keys.put_paper(slot_id, offer)
        sealed = self.keys.own_for(recipient)
        with self.begin() as work:
            work.users.settle_paper(me, sealed)
            work.users.raise_epoch(self.keys.epoch)
            keys_follow_rights(work)
            work.commit()
        return frozenset({(Kind.VAULT, "")})
