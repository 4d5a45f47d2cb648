"""The role matrix in both directions: every act as every role, over a real database."""

import dataclasses
import importlib
import inspect
import pkgutil
import types
import typing
from datetime import UTC, date, datetime
from enum import Enum
from pathlib import Path
from typing import Any

import pytest

from models import usecases
from models.access.needs import QUERIES, USE_CASES, Needs, may_use
from models.access.roles import Right, Role
from models.concerns.release import Why
from models.kernel.errors import Refused
from models.kernel.ids import UserId
from models.office.office import NOT_YOUR_ROLE, Actor, User
from storage.queries.reads import SqlReads
from tests.office import TestOffice, open_office

ADVICE = (
    "{name} has no line in models/access/needs.py: add it to {table}, with the right that it "
    "requires first thing in its unit of work (ANYBODY only for what concerns nobody else)."
)
GIVEN: dict[str, tuple[Any, ...]] = {
    "OpenIdentity": ("xx", next(iter(Why)), "Aftalt i opkaldet"),
}
"""Answers for an act that looks at them before it asks for the right."""
SAYS = types.SimpleNamespace(say=str)
"""A desk that is only asked for its language before the right is."""
PEOPLE = [role for role in Role if role is not Role.SYSTEM]


def acts() -> dict[str, type]:
    """Every use case: a dataclass in ``models/usecases`` with ``begin`` that is called."""
    found: dict[str, type] = {}
    for module in pkgutil.iter_modules(usecases.__path__):
        loaded = importlib.import_module(f"{usecases.__name__}.{module.name}")
        for name, cls in vars(loaded).items():
            if not isinstance(cls, type) or cls.__module__ != loaded.__name__:
                continue
            if not dataclasses.is_dataclass(cls) or "__call__" not in vars(cls):
                continue
            if "begin" in {field.name for field in dataclasses.fields(cls)}:
                key = name if name not in found else f"{module.name}.{name}"
                found[key] = cls
    return found


def queries() -> list[str]:
    """Every query: a public method of ``SqlReads``."""
    return [
        name
        for name, what in vars(SqlReads).items()
        if isinstance(what, types.FunctionType) and not name.startswith("_")
    ]


ACTS = acts()


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> typing.Iterator[TestOffice]:
    """One office for all: what is refused changes nothing, and what gets through may."""
    made: TestOffice = open_office(Path(tmp_path_factory.mktemp("needs")))
    yield made
    made.database.close()


def sample(kind: Any) -> Any:  # noqa: PLR0911 - one line a type
    """Something of that type, good enough to reach the gate."""
    origin, inner = typing.get_origin(kind), typing.get_args(kind)
    if isinstance(kind, typing.NewType):
        return sample(kind.__supertype__)
    if origin in (typing.Union, types.UnionType):
        return None if type(None) in inner else sample(inner[0])
    if origin is typing.Literal:
        return inner[0]
    if origin is tuple:
        return () if Ellipsis in inner else tuple(sample(each) for each in inner)
    if origin is not None:
        return {} if "Mapping" in str(origin) or origin is dict else ()
    plain: dict[Any, Any] = {
        str: "xx", int: 1, bool: True, bytes: b"", float: 0.0, type(None): None,
        date: date(2026, 1, 15), datetime: datetime(2026, 1, 15, tzinfo=UTC),
    }  # fmt: skip
    if kind in plain:
        return plain[kind]
    if isinstance(kind, type) and issubclass(kind, Enum):
        return next(iter(kind))
    if dataclasses.is_dataclass(kind) and isinstance(kind, type):
        hints = typing.get_type_hints(kind)
        try:
            return kind(
                **{
                    field.name: sample(hints[field.name])
                    for field in dataclasses.fields(kind)
                    if field.init and _demanded(field)
                }
            )
        except Refused:
            return object.__new__(kind)
    return None


def _demanded(field: dataclasses.Field[Any]) -> bool:
    missing = dataclasses.MISSING
    return field.default is missing and field.default_factory is missing


def gate(call: typing.Callable[[], object]) -> bool:
    """Whether the role got through; what comes of made-up answers behind the gate is no matter."""
    try:
        call()
    except Refused as refused:
        return refused.why is not NOT_YOUR_ROLE
    except Exception:  # noqa: BLE001 - no such record, no such port: it got as far as that
        return True
    return True


def run(office: TestOffice, name: str, role: Role) -> bool:
    """Try one use case as one role."""
    cls = ACTS[name]
    begin = office.begin_as(User(UserId("somebody"), "SO", "Some Body", role))
    fields: dict[str, Any] = {each.name: None for each in dataclasses.fields(cls)}
    fields |= {"begin": begin} | {name: SAYS for name in ("lock", "desk") if name in fields}
    act = cls(**fields)
    hints = typing.get_type_hints(cls.__call__)
    if name in GIVEN:
        return gate(lambda: act(*GIVEN[name]))
    given: list[Any] = []
    named: dict[str, Any] = {}
    for key, parameter in inspect.signature(cls.__call__).parameters.items():
        if key == "self" or parameter.default is not parameter.empty:
            continue
        value = sample(hints[key])
        if parameter.kind is parameter.KEYWORD_ONLY:
            named[key] = value
        else:
            given.append(value)
    return gate(lambda: act(*given, **named))


@pytest.mark.parametrize("name", sorted(ACTS))
def test_exactly_the_roles_with_a_right_get_through(office: TestOffice, name: str) -> None:
    assert name in USE_CASES, ADVICE.format(name=name, table="USE_CASES")
    assert {role: run(office, name, role) for role in PEOPLE} == {
        role: may_use(role, USE_CASES[name]) for role in PEOPLE
    }, f"{name} requires another right than models/access/needs.py says"


@pytest.mark.parametrize("name", sorted(queries()))
def test_exactly_the_roles_with_a_right_may_ask(office: TestOffice, name: str) -> None:
    assert name in QUERIES, ADVICE.format(name=name, table="QUERIES")
    hints = typing.get_type_hints(getattr(SqlReads, name))
    given = [sample(kind) for key, kind in hints.items() if key != "return"]

    def ask(role: Role) -> bool:
        reads = SqlReads(office.database.sql, office.clock, Actor(UserId("somebody"), role))
        return gate(lambda: getattr(reads, name)(*given))

    assert {role: ask(role) for role in PEOPLE} == {
        role: may_use(role, QUERIES[name]) for role in PEOPLE
    }


def test_the_table_names_nothing_that_is_gone() -> None:
    assert set(USE_CASES) == set(ACTS)
    assert set(QUERIES) == set(queries())


@pytest.mark.parametrize("needs", [*USE_CASES.values(), *QUERIES.values()])
def test_a_need_is_a_right_of_somebody(needs: Needs) -> None:
    assert needs is None or any(may_use(role, needs) for role in PEOPLE)


def test_what_needs_nothing_is_anybodys() -> None:
    assert all(may_use(role, None) for role in Role)
    assert not any(may_use(role, frozenset()) for role in Role)
    assert may_use(Role.LEADER, frozenset({Right.RECEIVE, Right.COUNTERSIGN}))
