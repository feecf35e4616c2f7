"""The forms: each module makes one of them; a new module joins by standing here."""
