import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("version", "welcome"),
    [
        ((3, 10, 13), False),
        ((3, 11, 0), True),
        ((3, 14, 2), True),
        ((3, 15, 0), False),
        ((4, 0, 0), False),
    ],
)
def test_only_the_supported_pythons_are_welcome(
    tools: SimpleNamespace, version: tuple[int, ...], welcome: bool
) -> None:
    refusal = tools.machine.refuse_python(version)
    assert (refusal is None) is welcome
    if refusal:
        assert ".".join(map(str, version)) in refusal
        assert "3.11 to 3.14" in refusal


def test_the_refused_python_is_told_before_anything_is_done(
    tools: SimpleNamespace, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(tools.dev.sys, "version_info", (3, 9, 2, "final", 0))
    monkeypatch.setattr(tools.dev, "dispatch", lambda *_: pytest.fail("went on"))
    assert tools.dev.main(["setup"]) == 2
    assert "3.9.2" in capsys.readouterr().err


def test_a_missing_library_is_named_with_its_debian_package_in_one_line(
    tools: SimpleNamespace,
) -> None:
    found = {need.what for need in tools.machine.OFFSCREEN} - {"libEGL.so.1", "libGL.so.1"}
    needs = tools.machine.missing({}, window=False, installing=False, found=found.__contains__)
    assert [need.package for need in needs] == ["libgl1", "libegl1"]
    debian = tools.machine.explain(needs, debian=True)
    assert "lacks system packages that Tovholder needs: libegl1, libgl1." in debian
    lines = [line for line in debian.splitlines() if "apt-get install" in line]
    assert len(lines) == 1
    assert lines[0].endswith(" libegl1 libgl1")
    elsewhere = tools.machine.explain(needs, debian=False)
    assert "libEGL.so.1" in elsewhere
    assert "apt-get" not in elsewhere


def test_no_screen_needs_no_window_libraries(tools: SimpleNamespace) -> None:
    machine = tools.machine
    assert machine.libraries({"DISPLAY": ":0"}, window=False) == machine.OFFSCREEN
    x11 = set(machine.libraries({"DISPLAY": ":0"}, window=True))
    assert x11 == {*machine.OFFSCREEN, *machine.X11, *machine.PRINTING}
    wayland = set(machine.libraries({"WAYLAND_DISPLAY": "w"}, window=True))
    assert wayland == {*machine.OFFSCREEN, *machine.WAYLAND, *machine.PRINTING}


def test_a_bare_debian_is_told_of_venv_and_certificates(
    tools: SimpleNamespace, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(tools.machine, "CERTIFICATES", tmp_path / "none.crt")
    monkeypatch.setattr(tools.machine, "is_debian", lambda: True)
    monkeypatch.setattr(tools.machine.importlib.util, "find_spec", lambda _: None)

    def packages(environ: dict[str, str], *, installing: bool) -> set[str]:
        needs = tools.machine.missing(
            environ, window=False, installing=installing, found=lambda _: True
        )
        return {need.package for need in needs}

    assert packages({}, installing=True) == {"python3-venv", "ca-certificates"}
    assert packages({"PIP_CERT": "office.crt"}, installing=True) == {"python3-venv"}
    assert packages({}, installing=False) == set()


def test_apt_runs_only_for_root_and_only_on_debian(
    tools: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine = tools.machine
    lacking = [machine.Need("libGL.so.1", "libgl1")]
    installed: list[object] = []

    def install(needs: list[object]) -> None:
        installed.extend(needs)
        lacking.clear()

    monkeypatch.setattr(machine, "missing", lambda *_, **__: list(lacking))
    monkeypatch.setattr(machine, "install", install)
    for debian, user in ((True, 1000), (False, 0)):
        monkeypatch.setattr(machine, "is_debian", lambda debian=debian: debian)
        monkeypatch.setattr(machine.os, "geteuid", lambda user=user: user)
        with pytest.raises(machine.SetupError, match="libgl1"):
            machine.provide({}, window=False, installing=False)
    assert not installed
    monkeypatch.setattr(machine, "is_debian", lambda: True)
    monkeypatch.setattr(machine.os, "geteuid", lambda: 0)
    machine.provide({}, window=False, installing=False)
    assert installed == [("libGL.so.1", "libgl1")]


@pytest.mark.parametrize("words", [["demo"], ["run"], ["run", "--vault", "x"]])
def test_a_window_without_a_screen_offers_the_tour(
    tools: SimpleNamespace,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    words: list[str],
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(tools.dev, "has_screen", lambda e: tools.machine.has_screen(e, "linux"))
    monkeypatch.setattr(tools.dev, "set_up", lambda **_: pytest.fail("set up for nothing"))
    assert tools.dev.main(words) == 2
    assert "python3 packaging/dev.py tour --out" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("environ", "platform", "screen"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"QT_QPA_PLATFORM": "vnc"}, "linux", True),
        ({}, "win32", True),
        ({}, "darwin", True),
    ],
)
def test_a_screen_is_known_by_its_variable(
    tools: SimpleNamespace, environ: dict[str, str], platform: str, screen: bool
) -> None:
    assert tools.machine.has_screen(environ, platform) is screen


def test_arguments_go_on_to_the_program(
    tools: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[tuple[str, ...]] = []

    def start(*words: str) -> int:
        started.append(words)
        return 7

    monkeypatch.setattr(tools.dev, "set_up", lambda **_: None)
    monkeypatch.setattr(tools.dev, "has_screen", lambda _: True)
    monkeypatch.setattr(tools.dev, "start", start)
    main, bench = str(ROOT / "main.py"), str(ROOT / "tests" / "bench.py")
    for command in ("run", "demo", "tour", "bench"):
        assert tools.dev.main([command, "--out", "x"]) == 7
    assert started == [
        (main, "--out", "x"),
        (main, "--demo", "--out", "x"),
        (main, "tour", "--out", "x"),
        (bench, "--out", "x"),
    ]


@pytest.mark.parametrize("words", [["nonsense"], ["test", "--quick"], ["test", "--only", "x"]])
def test_wrong_use_is_answered_with_a_sentence_and_2(
    tools: SimpleNamespace,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    words: list[str],
) -> None:
    monkeypatch.setattr(tools.dev, "set_up", lambda **_: None)
    assert tools.dev.main(words) == 2
    assert capsys.readouterr().err


def test_the_environment_counts_as_filled_by_exactly_this_lock_file(
    tools: SimpleNamespace, tmp_path: Path
) -> None:
    environment = tools.environment
    lock = tmp_path / "requirements.lock"
    lock.write_bytes(b"a==1\n")
    assert not environment.is_filled(tmp_path, lock)
    (tmp_path / environment.STAMP).write_text(environment.digest(lock) + "\n")
    assert environment.is_filled(tmp_path, lock)
    lock.write_bytes(b"a==1\r\n")
    assert environment.is_filled(tmp_path, lock)  # a Windows checkout of the same file
    lock.write_bytes(b"a==2\n")
    assert not environment.is_filled(tmp_path, lock)


def test_an_environment_is_sound_with_a_supported_python_and_pip(
    tools: SimpleNamespace, tmp_path: Path
) -> None:
    sound = tools.environment.is_sound
    assert not sound(tmp_path)
    config = tmp_path / "pyvenv.cfg"
    config.write_text("home = /usr/bin\nversion = 3.12.1\n")
    assert not sound(tmp_path)
    for name in ("python", "pip"):
        path = tools.environment.program(name, tmp_path)
        path.parent.mkdir(exist_ok=True)
        path.touch()
    assert sound(tmp_path)
    config.write_text("home = /usr/bin\nversion = 3.9.2\n")
    assert not sound(tmp_path)
    config.write_text("home = /usr/bin\nversion_info = 3.13.0.final.0\n")
    assert sound(tmp_path)


def test_programs_stand_where_each_system_puts_them(
    tools: SimpleNamespace, tmp_path: Path
) -> None:
    program = tools.environment.program
    assert program("ruff", tmp_path, windows=True) == tmp_path / "Scripts" / "ruff.exe"
    assert program("ruff", tmp_path, windows=False) == tmp_path / "bin" / "ruff"


def test_a_failed_installation_says_what_to_do(tools: SimpleNamespace) -> None:
    why = tools.environment.why_not_installed
    assert "PIP_CERT" in why("SSLError(… CERTIFICATE_VERIFY_FAILED …)")
    assert "refused" in why("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM …")
    assert "needs the internet" in why("ERROR: No matching distribution")


@pytest.mark.parametrize("path", [".ci/run", ".pre-commit-config.yaml"])
def test_others_call_the_same_script(path: str) -> None:
    assert "python3 packaging/dev.py test" in (ROOT / path).read_text(encoding="utf-8")


@pytest.mark.skipif(os.name == "nt", reason="the bit is not there on Windows")
def test_ci_can_be_run() -> None:
    assert os.access(ROOT / ".ci" / "run", os.X_OK)


def test_packaging_is_no_package() -> None:
    assert not list((ROOT / "packaging").rglob("__init__.py"))


def test_help_needs_nothing_installed() -> None:
    command = [sys.executable, "-I", str(ROOT / "packaging" / "dev.py"), "--help"]
    isolated = [*command[:1], "-S", *command[2:]]  # -S: no site-packages
    done = subprocess.run(isolated, capture_output=True, text=True, check=True)
    assert "demo" in done.stdout
