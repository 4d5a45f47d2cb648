"""The same case to a receiver without our program: a locked PDF, confirmed by voice."""

from typing import Final

from ui.cases.case_page import CasePage
from ui.handover.hand_over_view import HandOverView
from ui.handover.handovers_view import HandoversView
from ui.tour import people
from ui.tour.drive import Drive
from ui.tour.hands import click
from ui.tour.pages.concerns import part
from ui.tour.pages.handover import HandOverPage, OutboxPage

TOLD: Final = "Vagthavende, Demokredsens Politi"
ITEM: Final = ("subject", "Vagten skal vide, hvem der spørges om.")


def by_locked_pdf(drive: Drive) -> None:
    """Hand one item over as a locked PDF, read the words out, and register what was heard."""
    view = drive.on_page(CasePage).widget_of("handovers")
    click(part(view, "hand_over"))
    form = HandOverPage(drive.on_page(HandOverView), drive.jobs)
    form.choose_receiver(people.DISTRICT)
    form.choose_way("locked_pdf")
    form.answer(people.REQUEST)
    drive.shot("way", "Videregivelse: den vej, der er prøvet med modtageren")
    form.forward()
    form.choose(*ITEM)
    form.forward()
    form.answer(people.WHY)
    form.forward()
    form.lock(drive.stage.out)
    drive.shot("locked", "Låst PDF: seks ord, der vises én gang og læses op i telefonen")
    form.tell_words(TOLD)
    form.hand_over()
    drive.desk.go("handovers")
    outbox = OutboxPage(drive.on_page(HandoversView).list, drive.jobs)
    number = outbox.view.cards[0].row.number
    outbox.press(number, "voice")
    drive.shot("voice", "Bekræftet mundtligt: de fire kontrolord fra sidste side")
    if outbox.view.sheets.sheet is not None:
        outbox.view.sheets.sheet.reject()
    drive.settle()
