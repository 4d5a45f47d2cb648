"""A database connection whose disk fails at one statement."""

from typing import Any

from sqlcipher3 import dbapi2


class Ailing:
    """A connection on which one statement fails for the disk, and then every other one."""

    def __init__(self, connection: Any, fails: str, code: int) -> None:
        self._connection, self._fails, self._code = connection, fails, code
        self._ailing = False
        self.closed = False

    def execute(self, statement: str, *values: Any) -> Any:
        if self._ailing or statement.startswith(self._fails):
            error = dbapi2.OperationalError("said by the disk")
            error.sqlite_errorcode = 11 if self._ailing else self._code
            self._ailing = self._code != 13
            raise error
        return self._connection.execute(statement, *values)

    @property
    def in_transaction(self) -> bool:
        return bool(self._connection.in_transaction)

    def close(self) -> None:
        self.closed = True
        self._connection.close()
