"""The words of the command line are stable: what other scripts may rely on."""

import pytest

from storage.system.command_line import parser


def test_a_checkpoint_can_be_given_to_verify() -> None:
    asked = parser().parse_args(["verify", "vault", "--user", "AØ", "--checkpoint", "slip.txt"])
    assert (asked.vault_folder, asked.user, asked.checkpoint) == ("vault", "AØ", "slip.txt")
    assert parser().parse_args(["verify", "vault"]).checkpoint is None


@pytest.mark.parametrize("words", [["verify"], ["backup"], ["bundle", "open", "f"], ["tour"]])
def test_what_is_missing_ends_with_two(words: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parser().parse_args(words)
    assert ended.value.code == 2
