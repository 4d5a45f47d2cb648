"""The screens of a handover over two real offices."""

from dataclasses import dataclass, field
from functools import partial

from models.kernel.ids import CaseId
from models.office.office import Office, User
from models.usecases.confirm_contact import KeepOldKey, ListContacts, RevokeContact
from models.usecases.save_draft import SaveDraft
from storage.paper.preview import pages_as_images
from storage.queries import exchange
from tests.handing import Desk
from tests.support import AtOnce
from tests.ui.desk_support import Went
from ui.changes import ChangeFeed
from ui.contacts.acts import ContactActs
from ui.contacts.contacts_view import ContactsView
from ui.context import Context
from ui.handover.acts import HandoverActs
from ui.handover.hand_over_view import HandOverView
from ui.handover.handovers_page import HandoversPage
from ui.handover.handovers_view import HandoversView
from ui.inbox.acts import InboxActs
from ui.inbox.inbox_view import InboxView
from ui.jobs import Jobs
from ui.language import say


@dataclass
class Front:
    """One office's screens."""

    desk: Desk
    office: Office
    user: User
    went: Went = field(default_factory=Went)

    def __post_init__(self) -> None:
        self.context = Context(
            jobs=Jobs(AtOnce()),
            feed=ChangeFeed(),
            clock=self.desk.office.clock,
            say=say,
            office=self.office,
            user=self.user,
            users={self.user.id: self.user},
            municipalities=(),
            go=self.went,
        )

    @property
    def jobs(self) -> Jobs:
        return self.context.jobs

    def contacts(self) -> ContactsView:
        begin, desk = self.desk.office.begin, self.desk
        acts = ContactActs(
            ours=desk.our_card,
            listed=ListContacts(begin, desk.cards),
            export=desk.export_card,
            add=desk.add_contact,
            confirm=desk.confirm,
            keep_old=KeepOldKey(begin),
            revoke=RevokeContact(begin),
        )
        return ContactsView(acts, self.context)

    @property
    def handover_acts(self) -> HandoverActs:
        desk, sql = self.desk, self.desk.office.database.sql
        return HandoverActs(
            choose=desk.choose,
            prepare=desk.prepare,
            seal=desk.seal,
            handed_over=desk.mark_handed_over,
            withdraw=desk.withdraw,
            cover=desk.cover,
            accept=desk.accept_receipt,
            listed=partial(exchange.handovers, sql),
            save_draft=SaveDraft(desk.office.begin),
            draw=pages_as_images,
        )

    def hand_over(self, case_id: CaseId) -> HandOverView:
        return HandOverView(self.handover_acts, self.context, case_id)

    def handovers(self) -> HandoversView:
        return HandoversView(self.handover_acts, self.context)

    def handovers_of(self, case_id: CaseId) -> HandoversPage:
        return HandoversPage(self.handover_acts, self.context, case_id)

    def inbox(self) -> InboxView:
        desk = self.desk
        acts = InboxActs(
            listed=partial(exchange.inbox, desk.office.database.sql),
            receive=desk.receive,
            view=desk.view,
            write_receipt=desk.write_receipt,
        )
        return InboxView(acts, self.context)
