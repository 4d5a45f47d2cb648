"""Small steps that several follow-ups share."""

from models.usecases.case_steps import finish, for_case

__all__ = ["finish", "for_case"]
