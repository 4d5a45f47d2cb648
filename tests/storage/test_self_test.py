"""The program's look at its own installation."""

import sys

import pytest

from storage import self_test
from storage.system.no_network import NetworkStatus


def test_what_is_installed_is_told_and_new_enough() -> None:
    versions, cipher = self_test.versions(), self_test.cipher()
    assert versions["ok"]
    assert set(self_test.PACKAGES) < set(versions)
    assert cipher["ok"]
    assert cipher["sqlcipher"]


def test_words_and_kommuner_are_whole() -> None:
    assert self_test.data() == {"ok": True, "kommuner": 98, "words": 2048}


def test_the_process_says_whether_its_files_are_private() -> None:
    assert self_test.process()["private_files"] in {True, False}


def test_an_open_network_is_not_called_sound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        self_test,
        "network_status",
        lambda: _status(hook=True, kernel=False),
    )
    found = self_test.network()
    assert found["ok"] is (sys.platform != "linux" and not found["library_mapped"])
    assert found["refused"] == {}


def test_a_shut_network_is_tried_family_by_family(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(self_test, "network_status", lambda: _status(hook=True, kernel=True))
    monkeypatch.setattr(self_test, "probe", lambda: {"AF_INET": True, "AF_INET6": False})
    monkeypatch.setattr(self_test, "_mapped", lambda _: False)
    assert self_test.network()["refused"] == {"AF_INET": True, "AF_INET6": False}
    assert not self_test.network()["ok"]
    monkeypatch.setattr(self_test, "probe", lambda: {"AF_INET": True})
    assert self_test.network()["ok"]


def test_a_library_in_the_process_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    assert not self_test._mapped("libthatisnothere")
    monkeypatch.setattr(sys, "platform", "win32")
    assert not self_test._mapped("libc")


def _status(*, hook: bool, kernel: bool) -> NetworkStatus:
    return NetworkStatus(hook, kernel, None)
