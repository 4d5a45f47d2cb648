"""The bench runs to its end and shows every figure; what the figures are is not judged here."""

import pytest

from tests import bench


def test_the_bench_measures_every_act(capsys: pytest.CaptureFixture[str]) -> None:
    assert bench.main(["--cases", "30", "--runs", "2"]) == 0
    printed = capsys.readouterr().out
    for act in (
        "I dag",
        "Open a case",
        "Search by a word",
        "Register",
        "Save a note",
        "Unlock beyond",
        "Verify",
        "Age layer: seal",
        "Seal a bundle of",
        "Open it and keep it",
    ):
        assert act in printed
