"""The first rows of a new vault: the office, its keys, its first user."""

from dataclasses import dataclass

from models.office.office import Office, User
from models.ports.keys import UserKeys
from storage.database.sql import Sql

__all__ = ["Founding", "KeyPair", "UserKeys", "add_user", "found"]


@dataclass(frozen=True, slots=True)
class KeyPair:
    """A public key as others see it, and its 32-byte seed."""

    public: str
    secret: bytes


@dataclass(frozen=True, slots=True)
class Founding:
    """Everything a new vault begins with."""

    office: Office
    user: User
    user_keys: UserKeys
    exchange: KeyPair
    signature: KeyPair
    paper_recipient: str
    exchange_id: str
    signature_id: str


def found(sql: Sql, founding: Founding, at: str, epoch: int) -> None:
    """Write the first rows, inside the caller's transaction.

    Args:
        sql: an open transaction on an empty, migrated database.
        founding: what to write.
        at: the stored form of the present instant (see ``models.kernel.clock.stamp``).
        epoch: the slot file's epoch, below which an older file is refused.
    """
    office = founding.office
    sql.execute(
        "INSERT INTO office (one, vault_id, kind, kommune_code, name, district, practice, "
        "created_at, min_epoch, paper_recipient) VALUES (1, :vault, :kind, :code, :name, "
        ":district, :practice, :at, :epoch, :paper)",
        {
            "vault": office.vault_id,
            "kind": str(office.kind),
            "code": office.kommune_code,
            "name": office.name,
            "district": office.district,
            "practice": int(office.practice),
            "at": at,
            "epoch": epoch,
            "paper": founding.paper_recipient,
        },
    )
    add_user(sql, founding.user, founding.user_keys, at)
    pairs = (
        (founding.exchange_id, "exchange", founding.exchange),
        (founding.signature_id, "signature", founding.signature),
    )
    for key_id, kind, pair in pairs:
        sql.execute(
            "INSERT INTO office_key (id, kind, public, secret, created_at) "
            "VALUES (:id, :kind, :public, :secret, :at)",
            {
                "id": key_id,
                "kind": kind,
                "public": pair.public,
                "secret": pair.secret,
                "at": at,
            },
        )


def add_user(sql: Sql, user: User, keys: UserKeys, at: str) -> None:
    """Write a user's row, inside the caller's transaction."""
    sql.execute(
        "INSERT INTO user_account (id, label, name, role, recipient, private_key, paper_key, "
        "paper_for, created_at) VALUES (:id, :label, :name, :role, :recipient, :wrapped, "
        ":sealed, :paper, :at)",
        {
            "id": user.id,
            "label": user.label,
            "name": user.name,
            "role": str(user.role),
            "recipient": keys.recipient,
            "wrapped": keys.wrapped,
            "sealed": keys.for_paper,
            "paper": keys.paper,
            "at": at,
        },
    )
