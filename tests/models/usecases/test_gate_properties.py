"""Whatever is done in whatever order, nothing leaves without its basis and its necessity."""

from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.disclosures.disclosure import Disclosure, DisclosureState
from models.disclosures.items import KINDS
from models.disclosures.paths import ALLOWED
from models.forms.answers import Answers
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId
from models.kernel.text import plain
from models.law.bases import EVERY_BASIS, REFUSED_PURPOSES, Purpose, known_basis
from models.usecases.register_given import RegisterAcute, RegisterDeclined, RegisterGiven
from tests.giving import ALARM, GAVE, SAID_NO
from tests.handing import Pair, make_pair

Act = tuple[str, dict[str, Any], tuple[str, str, str]]

BLANK = st.sampled_from(["", " ", "\n\t"])
CODES = st.sampled_from([*(each.code for each in EVERY_BASIS), "", "unknown"])
PURPOSES = st.sampled_from([*(str(each) for each in Purpose), ""])
CHANGES = st.fixed_dictionaries(
    {},
    optional={
        "purpose": PURPOSES,
        "basis": CODES,
        "less": BLANK,
        "consent": BLANK,
        "purpose_words": BLANK,
        "direction": st.sampled_from(["in", "out"]),
        "receiver": st.sampled_from(["police", "child", "pet", "alarm", "kommune"]),
        "way": st.sampled_from(["spoken", "paper", "file", "bundle"]),
    },
)
ITEM = st.tuples(
    st.sampled_from(["fordi", "", " "]), CODES, st.sampled_from(["keep", "drop", "foreign"])
)
ACTS = st.lists(
    st.tuples(
        st.sampled_from(["prepare", "seal", "given", "declined", "acute", "withdraw"]),
        CHANGES,
        ITEM,
    ),
    min_size=2,
    max_size=7,
)


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pair]:
    made = make_pair(tmp_path_factory.mktemp("gate"))
    made.introduce()
    yield made
    made.kommune.office.database.close()
    made.police.office.database.close()


class Run:
    """One case, and what was tried with it."""

    def __init__(self, pair: Pair) -> None:
        self.pair, self.case = pair, pair.case()
        self.whole = pair.answers(self.case, "subject", "concern_words")
        self.sealed = 0
        self.prepared: Any = None

    def do(self, act: Act) -> None:
        """Try it; what is refused changes nothing that leaves."""
        name, change, (necessity, own, what) = act
        with suppress(Refused):
            getattr(self, f"_{name}")(change, necessity, own, what)

    def _prepare(self, change: Answers, necessity: str, own: str, what: str) -> None:
        first, *rest = self.whole["items"]
        first = {**first, "necessity": necessity, "basis": own}
        if what == "foreign":
            first["item"] = "reporter"
        way = "bundle" if change.get("way") in (None, "spoken", "file") else change["way"]
        items = rest if what == "drop" else [first, *rest]
        answers = {**self.whole, **change, "way": way, "items": items}
        self.prepared = self.pair.kommune.prepare(self.case, answers)

    def _seal(self, *_given: object) -> None:
        if self.prepared is not None:
            which, digest = self.prepared.disclosure_id, self.prepared.digest
            self.pair.kommune.seal(which, digest, str(self.pair.stick))
            self.sealed += 1
            self.prepared = None

    def _withdraw(self, *_given: object) -> None:
        if self.prepared is not None:
            self.pair.kommune.withdraw(self.prepared.disclosure_id)
            self.prepared = None

    def _given(self, change: Answers, necessity: str, own: str, what: str) -> None:
        item = {**GAVE["items"][0], "necessity": necessity, "basis": own}
        items = [] if what == "drop" else [item]
        self._enter(RegisterGiven(self.pair.kommune.office.begin, plain),
                    {**GAVE, **change, "items": items})  # fmt: skip

    def _declined(self, change: Answers, *_more: object) -> None:
        known = {key: value for key, value in change.items() if key in SAID_NO}
        self._enter(RegisterDeclined(self.pair.kommune.office.begin), {**SAID_NO, **known})

    def _acute(self, _change: Answers, necessity: str, *_more: object) -> None:
        self._enter(
            RegisterAcute(self.pair.kommune.office.begin, plain), {**ALARM, "why": necessity}
        )

    def _enter(self, act: Any, answers: Answers) -> None:
        act((Kind.CASE, str(self.case)), answers)

    def require_all_said(self) -> None:
        """Every entry says what it must, and every file outside is an entry of the register."""
        with self.pair.kommune.office.begin() as work:
            found = work.disclosures.of_case(CaseId(self.case))
        for entry in found:
            _require_said(entry)
        files = len(list(self.pair.stick.glob("*.age")))
        sealed = self.pair.kommune.count("bundle_out")
        assert files == sealed
        assert sum(entry.state is DisclosureState.SEALED for entry in found) == self.sealed


def _require_said(entry: Disclosure) -> None:
    if entry.state is DisclosureState.REFUSED:
        assert entry.items == ()
        return
    assert entry.purpose not in REFUSED_PURPOSES
    assert entry.items
    for item in entry.items:
        law = item.basis or entry.basis
        version = item.basis_version or entry.basis_version
        known = known_basis(law)
        assert known is not None
        assert (law in ALLOWED, version) == (True, known.version)
        assert item.necessity.strip()
        assert item.categories
        assert item.item in {*KINDS, "told"}
        assert item.item != "reporter"


@settings(
    max_examples=10,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(acts=ACTS)
def test_nothing_leaves_without_its_basis_and_necessity(pair: Pair, acts: list[Act]) -> None:
    run = Run(pair)
    for act in acts:
        run.do(act)
        run.require_all_said()


@pytest.mark.long
@pytest.mark.timeout(3600)
@settings(
    max_examples=600,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(acts=ACTS)
def test_nothing_leaves_in_any_order_at_length(pair: Pair, acts: list[Act]) -> None:
    run = Run(pair)
    for act in acts:
        run.do(act)
        run.require_all_said()


@pytest.mark.parametrize("law", [each.code for each in EVERY_BASIS if each.section_115])
def test_section_115_never_leaves_for_an_investigation(pair: Pair, law: str) -> None:
    """Whatever else is filled in, and by whichever way: refused, with the right path."""
    run = Run(pair)
    for purpose, why in REFUSED_PURPOSES.items():
        change = {"purpose": str(purpose), "basis": law}
        for act in (run._prepare, run._given):
            with pytest.raises(Refused) as refused:
                act(change, "fordi", "", "keep")
            assert refused.value.why is why
    run.require_all_said()
    assert pair.kommune.log()[-1] == "disclosure.refused refused"
