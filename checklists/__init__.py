"""A snapshot and a year's checklist in, an audit out."""
