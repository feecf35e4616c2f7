"""Looks a year's checklist over and tells every fault, not only the first: file, item, key and what is wrong."""

from checklists.lint.draft import Draft, Fault
from checklists.lint.folders import lint_folder, lint_year

__all__ = ["Draft", "Fault", "lint_folder", "lint_year"]
