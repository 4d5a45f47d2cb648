"""What was made to be handed over, and the receipts, as a collection."""

from typing import Protocol

from models.disclosures.delivery import Delivery, GivenReceipt
from models.kernel.ids import DisclosureId


class Deliveries(Protocol):
    """Deliveries and receipts of disclosures that the user may see."""

    def get(self, disclosure_id: DisclosureId) -> Delivery:
        """Return what was made of a disclosure, or raise ``NotFoundError``."""

    def put(self, delivery: Delivery) -> None:
        """Keep what was made; it stands in place of what was made before."""

    def add_receipt(self, receipt: GivenReceipt) -> None:
        """Keep a receipt."""

    def receipts_of(self, disclosure_id: DisclosureId) -> tuple[GivenReceipt, ...]:
        """Return the receipts for a disclosure, the newest last."""
