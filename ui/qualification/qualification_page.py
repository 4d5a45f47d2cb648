"""The page Qualification of a case: may we ask, whom did we ask, what came, what is missing."""

from datetime import date
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QWidget

from models.course.qualification import (
    AWAITED,
    CHECKERS,
    CONDITIONS,
    CORRECTABLE,
    Excepted,
    Invited,
    RoundState,
    awaited,
    still_invited,
)
from models.course.record import RecordRow
from models.forms.answers import written
from models.forms.definitions.qualification import CONDITIONS as CHECK
from models.forms.definitions.qualification import (
    CONDITIONS_EXCEPTION,
    EXCEPTED,
    POLICE_EXCEPTION,
    ROUND,
    ROUND_CLOSE,
)
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId, RecordId
from models.law.authorities import authority
from models.law.hints import Step
from models.usecases.print_invitation import LetterCopy
from models.usecases.show_qualification import Footing
from ui.cases.lists import ListPage
from ui.changes import Refresh
from ui.context import Context
from ui.kit.buttons import Button, plain_button, primary, quiet
from ui.kit.card import Card, Note
from ui.kit.empty import EmptyState
from ui.kit.labels import Heading, Label, Muted, Role, Wrapped
from ui.kit.legal_hint import LegalHint
from ui.language import filled, say, show_date
from ui.paper.paper_dialog import PaperDialog
from ui.qualification.acts import QualificationActs
from ui.qualification.invitation_row import InvitationRow
from ui.qualification.sheets import (
    answer_sheet,
    close_sheet,
    conditions_sheet,
    correct_sheet,
    invite_sheet,
    open_round_sheet,
    withdraw_sheet,
    without_conditions_sheet,
    without_police_sheet,
)

_ON_CASE = {
    "open": open_round_sheet,
    "without_police": without_police_sheet,
    "without_conditions": without_conditions_sheet,
}
_ON_INVITATION = {
    "answer": answer_sheet,
    "correct": correct_sheet,
    "withdraw": withdraw_sheet,
    "conditions": conditions_sheet,
}
Shown = tuple[Footing, tuple[RecordRow, ...]]
KINDS = {Kind.CASE, Kind.ROUND, Kind.INVITATION, Kind.EXCEPTION}


class QualificationPage(ListPage):
    """The rounds of a case, the one that is open first."""

    def __init__(self, acts: QualificationActs, context: Context, case_id: CaseId) -> None:
        super().__init__()
        self.setObjectName("qualification")
        self._acts, self._context, self.case_id = acts, context, case_id
        self.sheet: QDialog | None = None
        self.buttons: dict[tuple[str, str], Button] = {}
        """By record id ("" for the case) and act."""
        self.rows: dict[str, InvitationRow] = {}
        """By authority, of the newest round that asked it."""
        self.invited: dict[str, str] = {}
        """The id of that invitation, by authority."""
        self._refresh = Refresh(self, context.feed, self.reload, kinds=KINDS)

    @Slot()
    def reload(self) -> None:
        """Ask for everything again."""
        work = partial(_ask, self._acts, self.case_id)
        self._context.jobs.run(self, work, self._show, self._refused)

    def _show(self, shown: Shown) -> None:
        footing, records = shown
        self.buttons, self.rows, self.invited = {}, {}, {}
        if footing.suspended:
            rests = self.tr(
                "The case is suspended. What was asked and answered is kept, and is shown again "
                "when the police ask you to resume."
            )
            self.show_cards([Note(rests)])
            self.head.offer()
            return
        rounds = [each for each in records if each.kind is Kind.ROUND]
        cards: list[QWidget] = []
        if not footing.may_ask and footing.may_change:
            cards.append(self._wait())
        cards += self._exceptions(records)
        if footing.asks_conditions:
            cards.append(self._family(footing, records))
        cards += [self._round(footing, each, records) for each in rounds]
        if not rounds:
            cards.append(self._nothing_yet())
        self.show_cards([*cards, LegalHint(Step.QUALIFICATION)])
        self.head.offer(*self._main_acts(footing, rounds, records))

    def _wait(self) -> Card:
        """Say that nobody is asked before the police have answered, and the way round it."""
        without = self._button(
            "", "without_police", quiet(self.tr("It cannot wait …"), "clock")
        )
        card = Card(self.tr("The police answer first"), without)
        return card.add(
            Wrapped(
                self.tr(
                    "Nobody else is asked, visited or written to before the police have said "
                    "that the kommune can continue. Record their answer on the overview."
                )
            )
        )

    def _exceptions(self, records: tuple[RecordRow, ...]) -> list[QWidget]:
        """Return a card for each exception that stands or stood, the newest first."""
        found = [each for each in records if each.kind is Kind.EXCEPTION]
        return [self._exception(each) for each in found if each.code != CONDITIONS]

    def _exception(self, row: RecordRow) -> Card:
        said = row.said(POLICE_EXCEPTION.key)
        doing = say(dict(EXCEPTED)[row.code])
        card = Card(
            filled(self.tr("Without the police's answer: {doing}"), doing=doing), level=3
        )
        card.add(Wrapped(written(said, "reason")))
        ended = row.state == Excepted.ENDED
        words = (
            self.tr("{date}, decided by {who}. Ended with the police's answer.")
            if ended
            else self.tr("{date}, decided by {who}. Stands until the police answer.")
        )
        who = written(said, "decided_by")
        return card.add(Muted(filled(words, date=show_date(row.at), who=who)))

    def _family(self, footing: Footing, records: tuple[RecordRow, ...]) -> Card:
        """Return the card of social services' check before a visit."""
        title = self.tr("The family, before a visit")
        done = next((each for each in records if each.said(CHECK.key)), None)
        if done is not None:
            said = done.said(CHECK.key)
            words = filled(
                self.tr("Social services have checked: {who}, {date}."),
                who=written(said, "given_by"),
                date=show_date(date.fromisoformat(written(said, "given_on"))),
            )
            return Card(title, level=3).add(Wrapped(words))
        without = next((each for each in records if each.code == CONDITIONS), None)
        if without is not None:
            words = filled(
                self.tr("A visit goes on without the check, {date}: {reason}"),
                date=show_date(without.at),
                reason=written(without.said(CONDITIONS_EXCEPTION.key), "reason"),
            )
            return Card(title, level=3).add(Wrapped(words))
        return self._unchecked(title, footing, records)

    def _unchecked(self, title: str, footing: Footing, records: tuple[RecordRow, ...]) -> Card:
        asked = next(
            (
                each
                for each in records
                if each.code in CHECKERS and each.state != Invited.WITHDRAWN
            ),
            None,
        )
        acts: list[Button] = []
        if footing.may_change and asked is not None:
            record = plain_button(self.tr("Record the check …"), "clipboard-check")
            acts.append(self._button(asked.record_id, "conditions", record, asked))
        if footing.may_change:
            skip = quiet(self.tr("The visit cannot wait …"), "clock")
            acts.append(self._button("", "without_conditions", skip))
        words = self.tr(
            "Social services check the parents' and siblings' conditions before anybody visits. "
            "Invite them, and record that it is checked; what they found stays with them."
        )
        return Card(title, *acts, level=3).add(Wrapped(words))

    def _main_acts(
        self, footing: Footing, rounds: list[RecordRow], records: tuple[RecordRow, ...]
    ) -> tuple[Button, ...]:
        """Return the acts of the open round, or the way to a first or a further one."""
        for above in rounds:
            if above.state == RoundState.OPEN:
                under = [each for each in records if each.parent_id == above.record_id]
                return self._round_acts(footing, above, under[::-1])
        if not footing.may_ask:
            return ()
        if rounds:
            again = plain_button(self.tr("Open a further round …"), "plus")
            return (self._button("", "open", again),)
        return (self._button("", "open", primary(self.tr("Open a round …"), "plus")),)

    def _round(
        self, footing: Footing, above: RecordRow, records: tuple[RecordRow, ...]
    ) -> Card:
        asked = above.said(ROUND.key)
        under = [each for each in reversed(records) if each.parent_id == above.record_id]
        is_open = above.state == RoundState.OPEN
        card = Card(self._title(above, written(asked, "deadline")))
        card.add(Label(written(asked, "question"), Role.BODY, wrap=True))
        if is_open:
            card.add(Muted(self._missing(under)))
        newest: dict[str, InvitationRow] = {}
        for row in under:
            newest[row.code] = shown = InvitationRow(row, self._row_acts(footing, row))
            card.add(shown)
        for code, shown in newest.items():
            self.rows.setdefault(code, shown)
            self.invited.setdefault(code, shown.record_id)
        if not is_open:
            self._closing(card, above)
        return card

    def _title(self, above: RecordRow, deadline: str) -> str:
        if above.ended_at is not None:
            day = show_date(above.ended_at)
            return filled(self.tr("Round closed {date}"), date=day)
        day = show_date(date.fromisoformat(deadline))
        return filled(self.tr("Round with answers by {date}"), date=day)

    def _missing(self, under: list[RecordRow]) -> str:
        """Say what is missing, in words."""
        if not still_invited(under):
            return self.tr("Nobody is invited yet. Invite one authority at a time.")
        waiting = [say(authority(code).name) for code in awaited(under)]
        if not waiting:
            return self.tr("All have answered. Close the round and go on to the analysis.")
        return filled(self.tr("Still missing: {who}"), who=", ".join(waiting))

    def _round_acts(
        self, footing: Footing, above: RecordRow, under: list[RecordRow]
    ) -> tuple[Button, ...]:
        """Return the acts of the open round; the main one is what comes next."""
        if not footing.may_change:
            return ()
        ready = bool(still_invited(under)) and not awaited(under)
        words = self.tr("Close the round …")
        close = primary(words, "check") if ready else quiet(words, "check")
        found = [self._button(above.record_id, "close", close, above, tuple(under))]
        if footing.may_ask:
            words = self.tr("Invite an authority …")
            invite = plain_button(words, "send") if ready else primary(words, "send")
            at = 0 if ready else 1  # the main act stands last
            found.insert(
                at, self._button(above.record_id, "invite", invite, above, tuple(under))
            )
        return tuple(found)

    def _row_acts(self, footing: Footing, row: RecordRow) -> tuple[Button, ...]:
        if not footing.may_change:
            return ()
        if row.ended_at is not None:
            return self._settled_acts(row)
        answer = plain_button(self.tr("Record the answer …"), "writing")
        found = [self._button(row.record_id, "answer", answer, row)]
        if footing.may_ask and Invited(row.state) in AWAITED:
            letter = quiet(self.tr("Letter …"), "printer")
            found.append(self._button(row.record_id, "letter", letter, row))
            remind = quiet(self.tr("Remind"), "bell")
            found.append(self._button(row.record_id, "remind", remind, row))
        withdraw = quiet(self.tr("Withdraw …"), "x")
        found.append(self._button(row.record_id, "withdraw", withdraw, row))
        return tuple(found)

    def _settled_acts(self, row: RecordRow) -> tuple[Button, ...]:
        """Return what may still be done with an answer that is recorded."""
        if Invited(row.state) not in CORRECTABLE:
            return ()
        correct = quiet(self.tr("Correct …"), "pencil")
        return (self._button(row.record_id, "correct", correct, row),)

    def _closing(self, card: Card, above: RecordRow) -> None:
        said = above.said(ROUND_CLOSE.key)
        for title, key in ((self.tr("What the round tells"), "summary"),
                           (self.tr("What is missing"), "missing")):  # fmt: skip
            if words := written(said, key):
                card.add(Heading(title, 3), Wrapped(words))

    def _nothing_yet(self) -> QWidget:
        return EmptyState(
            "users",
            self.tr("No round yet"),
            self.tr(
                "In a round you ask the authorities that know something the kommune needs. Each "
                "is asked for its own reason, and what they answer stands here with its source."
            ),
        )

    def _button(
        self,
        record: str,
        act: str,
        button: Button,
        row: RecordRow | None = None,
        under: tuple[RecordRow, ...] = (),
    ) -> Button:
        self.buttons[record, act] = button
        button.clicked.connect(partial(self._do, act, row, under))
        return button

    def _do(self, act: str, row: RecordRow | None, under: tuple[RecordRow, ...]) -> None:
        context, acts, case = self._context, self._acts, self.case_id
        if row is None:
            self.sheet = _ON_CASE[act](self, context, acts, case)
        elif act == "invite":
            self.sheet = invite_sheet(self, context, acts, row, still_invited(under))
        elif act == "close":
            waiting = tuple(say(authority(code).name) for code in awaited(under))
            self.sheet = close_sheet(self, context, acts, row.record_id, waiting)
        elif act in _ON_INVITATION:
            self.sheet = _ON_INVITATION[act](self, context, acts, row)
        else:
            self._send(act, row.record_id)

    def _send(self, act: str, invitation: RecordId) -> None:
        """Remind an authority, or make its letter."""
        if act == "letter":
            letter = partial(self._acts.letter, invitation)
            self._context.jobs.run(self, letter, self._show_letter, self._refused)
            return
        work = partial(self._acts.remind, invitation)
        self._context.jobs.run(self, work, self._context.feed.announce, self._refused)

    def _show_letter(self, made: LetterCopy) -> None:
        title = filled(self.tr("Letter, {number}"), number=made.number)
        jobs, draw = self._context.jobs, self._acts.draw
        self.sheet = PaperDialog(self.window(), title, draw, jobs, made.pdf)
        self.sheet.open()
        self._context.feed.announce(made.changed)

    def _refused(self, refusal: Refused) -> None:
        self._context.go.tell(say(refusal.why))


def _ask(acts: QualificationActs, case_id: CaseId) -> Shown:
    """Ask for both off the GUI thread; of a case that rests no content."""
    footing = acts.footing(case_id)
    return footing, () if footing.suspended else acts.records(case_id)
