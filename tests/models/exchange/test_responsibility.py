"""Two kommuner and what goes between them: in every order of events exactly one is responsible.

The world below is the rule and nothing else: bundles, receipts and a recall in flight, each of
which may come late, twice, or only at the very end. All states that can be reached are visited.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import pytest

from models.course.transfer import TransferState
from models.exchange.answer import DECIDED, Answer
from models.exchange.responsibility import (
    ANSWERED,
    DECIDES,
    FOLLOWS,
    NEWER,
    TAKEN_BEFORE,
    Sending,
    follow,
    recallable,
    require_answerable,
)
from models.kernel.errors import Refused

MOST_SENDINGS = 3
ENDED = {TransferState.RECEIPTED, TransferState.REJECTED, TransferState.WITHDRAWN}


@dataclass(frozen=True)
class Transfer:
    """At the sender: where it stands, and the places of its sendings in the order."""

    state: TransferState
    sendings: tuple[int, ...] = ()


@dataclass(frozen=True)
class Message:
    """What is on its way: a bundle, a receipt with an answer, or a recall of sendings."""

    what: str
    sequence: int = 0
    answer: Answer = Answer.RECEIVED
    recalled: tuple[int, ...] = ()


@dataclass(frozen=True)
class World:
    transfers: tuple[Transfer, ...] = ()
    there: tuple[tuple[int, Answer], ...] = ()
    """At the receiver: each sending that came, or was called back before it came."""
    flying: frozenset[Message] = frozenset()

    @property
    def sender_has_it(self) -> bool:
        return all(each.state is not TransferState.RECEIPTED for each in self.transfers)

    @property
    def receiver_has_it(self) -> bool:
        return any(answer is Answer.ACCEPTED for _, answer in self.there)

    @property
    def running(self) -> Transfer | None:
        return next((each for each in self.transfers if each.state not in ENDED), None)

    @property
    def sent(self) -> int:
        return sum(len(each.sendings) for each in self.transfers)


def put(world: World, old: Transfer, new: Transfer) -> World:
    found = tuple(new if each is old else each for each in world.transfers)
    return replace(world, transfers=found)


def fly(world: World, message: Message) -> World:
    return replace(world, flying=world.flying | {message})


def decided(world: World, sequence: int, answer: Answer) -> World:
    there = dict(world.there) | {sequence: answer}
    known = replace(world, there=tuple(sorted(there.items())))
    return fly(known, Message("receipt", sequence, answer))


def sender_acts(world: World) -> Iterator[World]:
    now = world.running
    if now is None and world.sender_has_it and len(world.transfers) < 2:
        made = Transfer(TransferState.PREPARED)
        yield replace(world, transfers=(*world.transfers, made))
    if now is None:
        return
    if now.state is not TransferState.RECALLED and world.sent < MOST_SENDINGS:
        place = world.sent + 1
        sent = Transfer(TransferState.SENT, (*now.sendings, place))
        yield fly(put(world, now, sent), Message("bundle", place))
    if now.sendings:
        back = replace(now, state=TransferState.RECALLED)
        yield fly(put(world, now, back), Message("recall", recalled=now.sendings))
    # given up by hand, whatever was said on the phone
    yield put(world, now, replace(now, state=TransferState.WITHDRAWN))


def receiver_acts(world: World) -> Iterator[World]:
    for sequence, answer in world.there:
        others = [Sending(s, a, a is Answer.ACCEPTED) for s, a in world.there if s != sequence]
        try:
            require_answerable(Sending(sequence, answer), others)
        except Refused:
            continue
        yield decided(world, sequence, Answer.ACCEPTED)
        yield decided(world, sequence, Answer.REJECTED)


def arrives(world: World, message: Message) -> World:
    """What comes of a message; it stays in flight, so that it can come again."""
    if message.what == "bundle":
        if message.sequence in dict(world.there):
            return world  # opened before, or called back
        there = dict(world.there) | {message.sequence: Answer.RECEIVED}
        return replace(world, there=tuple(sorted(there.items())))
    if message.what == "recall":
        known = dict(world.there)
        if not recallable(known[each] for each in message.recalled if each in known):
            return world
        for each in message.recalled:
            if each not in known or Answer.RECALLED in DECIDES[known[each]]:
                world = decided(world, each, Answer.RECALLED)
        return world
    return read_in(world, message)


def read_in(world: World, message: Message) -> World:
    for place, transfer in enumerate(world.transfers):
        if message.sequence not in transfer.sendings:
            continue
        newest = transfer.sendings[-1] == message.sequence
        then = follow(transfer.state, message.answer, newest=newest)
        if then is transfer.state:
            return world
        found = list(world.transfers)
        found[place] = replace(transfer, state=then)
        if then is TransferState.RECEIPTED:  # what was begun since ends: it is the same kommune
            for later in range(place + 1, len(found)):
                if found[later].state not in ENDED:
                    found[later] = replace(found[later], state=TransferState.WITHDRAWN)
        return replace(world, transfers=tuple(found))
    return world


def steps(world: World) -> Iterator[World]:
    yield from sender_acts(world)
    yield from receiver_acts(world)
    for message in world.flying:
        yield arrives(world, message)


def settled(world: World) -> World:
    """Let everything arrive that is on its way, until nothing changes."""
    while True:
        before = world
        for message in sorted(world.flying, key=str):
            world = arrives(world, message)
        if world == before:
            return world


def every_world() -> set[World]:
    found, ahead = {World()}, [World()]
    while ahead:
        for world in steps(ahead.pop()):
            if world not in found:
                found.add(world)
                ahead.append(world)
    return found


@pytest.fixture(scope="module")
def worlds() -> set[World]:
    return every_world()


def test_there_is_never_nobody(worlds: set[World]) -> None:
    assert len(worlds) > 2000
    assert all(world.sender_has_it or world.receiver_has_it for world in worlds)


def test_once_all_has_arrived_exactly_one_is_responsible(worlds: set[World]) -> None:
    ends = {settled(world) for world in worlds}
    assert all(end.sender_has_it != end.receiver_has_it for end in ends)
    assert {end.receiver_has_it for end in ends} == {True, False}


def test_the_receiver_never_takes_a_case_over_twice(worlds: set[World]) -> None:
    taken = (sum(a is Answer.ACCEPTED for _, a in world.there) for world in worlds)
    assert max(taken) == 1


def test_what_the_receiver_decided_stays(worlds: set[World]) -> None:
    for world in worlds:
        known = dict(world.there)
        for after in steps(world):
            now = dict(after.there)
            kept = {s: a for s, a in known.items() if a is not Answer.RECEIVED}
            assert {sequence: now[sequence] for sequence in kept} == kept


def test_the_tables_name_every_state_and_answer_once() -> None:
    assert set(DECIDES) == set(Answer)
    assert set(ANSWERED) == set(DECIDED)
    assert set(FOLLOWS) < set(TransferState)
    for was in TransferState:
        for answer in Answer:
            then = follow(was, answer, newest=True)
            assert (then is was) == (answer not in FOLLOWS.get(was, {}))


@pytest.mark.parametrize("answer", [Answer.RECEIVED, Answer.REJECTED, Answer.RECALLED])
def test_an_older_sending_says_nothing_of_the_newest(answer: Answer) -> None:
    sent = TransferState.SENT
    assert follow(sent, answer, newest=False) is sent
    assert follow(sent, Answer.ACCEPTED, newest=False) is TransferState.RECEIPTED


def why(this: Sending, *others: Sending) -> object:
    with pytest.raises(Refused) as found:
        require_answerable(this, others)
    return found.value.why


def test_a_sending_is_answered_once_and_only_the_newest() -> None:
    waits = Sending(2, Answer.RECEIVED)
    require_answerable(waits, [Sending(1, Answer.RECEIVED), Sending(1, Answer.REJECTED)])
    require_answerable(
        waits, [Sending(1, Answer.ACCEPTED)]
    )  # its case is closed: it comes anew
    for answer in DECIDED:
        assert why(Sending(2, answer)) is ANSWERED[answer]
    assert why(waits, Sending(3, Answer.RECEIVED)) is NEWER
    assert why(waits, Sending(1, Answer.ACCEPTED, runs=True)) is TAKEN_BEFORE


def test_a_recall_counts_before_an_acceptance_alone() -> None:
    assert recallable([])
    assert recallable([Answer.RECEIVED, Answer.REJECTED])
    assert not recallable([Answer.RECEIVED, Answer.ACCEPTED])
