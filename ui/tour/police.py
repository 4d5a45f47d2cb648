"""What happens at the police: a vault of their own, the bundle, the receipt."""

from datetime import timedelta

from models.exchange.leaving import Due
from models.kernel.clock import local
from ui.contacts.contacts_view import ContactsView
from ui.inbox.inbox_view import InboxView
from ui.inbox.reader import PAGES, READ
from ui.tour import people
from ui.tour.drive import Drive
from ui.tour.pages.contacts import ContactsPage
from ui.tour.pages.inbox import InboxPage
from ui.tour.times import MORNING, at


def make_ready(drive: Drive) -> None:
    """Make the police's vault, read the kommune's card in, and save their own."""
    drive.show()
    drive.window.begin()
    drive.settle()
    drive.gates.start_new()
    drive.gates.say_whose(
        "police", people.DISTRICT, people.POLICE_COORDINATOR, people.POLICE_INITIALS
    )
    drive.gates.go_on()
    drive.gates.choose_passphrase(people.POLICE_WORDS, str(drive.vaults / "police"))
    drive.gates.go_on()
    drive.gates.keep_paper_key()
    drive.gates.make()
    people.remember(drive, "police", people.POLICE_INITIALS, people.POLICE_WORDS)
    drive.set_clock(at(11, 5))
    drive.desk.go("contacts")
    page = ContactsPage(drive.on_page(ContactsView), drive.jobs)
    page.read_in(str(drive.card(people.OFFICE)))
    drive.shot(
        "police-card", "Hos politiet: kommunens kontaktkort er læst ind, men ikke bekræftet"
    )
    sheet = page.begin_comparing(people.OFFICE)
    sheet.call(people.KOMMUNE_PHONE)
    sheet.tick_all()
    sheet.read_ours()
    drive.shot("police-words", "Fingeraftrykket læses højt: otte danske ord")
    sheet.confirm()
    drive.settle()
    page.save_our_card(str(drive.stage.out), people.POLICE_PHONE)
    drive.stage.tell(drive.card(people.DISTRICT).name, "Politiets kontaktkort")
    drive.on_database(lambda: drive.backstage.write_key(str(drive.vaults / "police.key")))


def receive(drive: Drive) -> None:
    """Open the bundle, read it, write the receipt."""
    drive.show()
    drive.window.begin(str(drive.vaults / "police"))
    drive.settle()
    drive.gates.unlock(people.POLICE_WORDS)
    drive.set_clock(MORNING + timedelta(hours=4))
    drive.shot("inbox", "Hos politiet: indbakken")
    inbox = InboxPage(drive.on_page(InboxView), drive.jobs)
    inbox.open_bundle(str(drive.only("*.age")))
    drive.shot(
        "verified", "Afsender, underskrift og rækkefølge er kontrolleret, før noget vises"
    )
    reader = inbox.read_verified()
    drive.shot("read", "Sagen hos politiet: formål og hjemmel står hele tiden fremme")
    reader.turn(PAGES)
    drive.shot("read-pages", "Den samme sag side for side, som kommunen har underskrevet den")
    reader.turn(READ)
    today = local(MORNING).date().strftime("%d.%m.%Y")
    reader.do(Due.JOURNALISE, number="0900-10101-00007-26", day=today)
    drive.shot("journalised", "Sagen er journaliseret hos politiet og forlader snart sagsbasen")
    reader.show_code("0900-10101-00007-26")
    drive.shot("receipt-code", "Kvitteringen som QR-kode: den siger intet om sagen")
    reader.paper().accept()
    receipts = drive.stage.out / "receipt"
    receipts.mkdir()
    written = reader.write_receipt("0900-10101-00007-26", receipts)
    drive.shot("receipted", "Kvitteringen er skrevet og underskrevet")
    drive.stage.tell(f"receipt/{written.name}", "Den underskrevne kvittering")
    reader.back()
    drive.shot(
        "inbox-waiting", "Indbakken: det, der skal gøres, og hvornår en sagspakke forlader den"
    )
