"""Each error of the system gets the sentence that helps."""

import errno

import pytest

from models.kernel.errors import EnvironmentFault
from models.kernel.text import Text
from storage.system import faults
from storage.system.faults import disk_faults, fault_of


@pytest.mark.parametrize(
    ("number", "happened"),
    [
        (errno.ENOSPC, faults.DISK_FULL),
        (errno.EDQUOT, faults.DISK_FULL),
        (errno.EROFS, faults.READ_ONLY),
        (errno.EACCES, faults.NO_ACCESS),
        (errno.ENOENT, faults.MISSING),
        (errno.EIO, faults.DISK_ERROR),
        (errno.ENODEV, faults.DISK_ERROR),
    ],
)
def test_the_sentence_fits_the_error(number: int, happened: Text) -> None:
    fault = fault_of(OSError(number, "x"))
    assert fault.happened is happened
    assert fault.safe.source
    assert fault.advice.source


def test_an_error_without_a_number_is_the_disks() -> None:
    assert fault_of(OSError("odd")).happened is faults.DISK_ERROR


def test_only_errors_of_the_system_are_translated() -> None:
    with pytest.raises(EnvironmentFault), disk_faults():
        raise OSError(errno.EIO, "x")
    with pytest.raises(KeyError), disk_faults():
        raise KeyError
