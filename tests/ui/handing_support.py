"""The screens of a handover over two real offices."""

from dataclasses import dataclass, field

from models.kernel.ids import CaseId
from models.office.office import Office, User
from storage.exchange.new_keys import KeyMaker
from storage.system.randomness import SeededRandom
from tests.handing import Desk
from tests.ui.front import Went, context_of, outfit_of
from ui.contacts.contacts_view import ContactsView
from ui.handover.hand_over_view import HandOverView
from ui.handover.handovers_page import HandoversPage
from ui.handover.handovers_view import HandoversView
from ui.inbox.inbox_view import InboxView
from ui.jobs import Jobs
from ui.shell.compose_contacts import contact_acts
from ui.shell.compose_handover import handover_acts
from ui.shell.compose_inbox import inbox_acts
from ui.shell.compose_register import register_acts
from ui.shell.outfit import Exchange


@dataclass
class Front:
    """One office's screens."""

    desk: Desk
    office: Office
    user: User
    went: Went = field(default_factory=Went)

    def __post_init__(self) -> None:
        made, cards = self.desk.office, self.desk.cards
        exchange = Exchange(
            cards,
            self.desk.sealer,
            self.desk.opener,
            cards.word_list.fingerprint,
            self.desk.locker,
            KeyMaker(SeededRandom("new keys")),
        )
        self.context = context_of(made, self.went, user=self.user, owner=self.office)
        self.outfit = outfit_of(made, exchange, user=self.user, owner=self.office)
        self.handover_acts = handover_acts(self.outfit)
        self.register_acts = register_acts(self.outfit)

    @property
    def jobs(self) -> Jobs:
        return self.context.jobs

    def contacts(self) -> ContactsView:
        return ContactsView(contact_acts(self.outfit), self.context)

    def hand_over(self, case_id: CaseId) -> HandOverView:
        return HandOverView(self.handover_acts, self.context, case_id)

    def handovers(self) -> HandoversView:
        return HandoversView(self.handover_acts, self.register_acts, self.context)

    def handovers_of(self, case_id: CaseId) -> HandoversPage:
        return HandoversPage(self.handover_acts, self.register_acts, self.context, case_id)

    def inbox(self) -> InboxView:
        return InboxView(inbox_acts(self.outfit), self.context)
