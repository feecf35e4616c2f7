"""Is it the prescribed form: a document that bears the form's number, or a table with the form's columns.

Parameters: names (what the form is called, in the document, on its link or in its file name), fields (its columns),
enough (how many of the columns in one piece show the form without its name; all of them when not given).
"""

from __future__ import annotations

from checklists.ask import Ask, Decision, Proof, lacking, met, pattern, search
from checklists.pieces import Piece
from checklists.words import table
from thai.text import fold


def decide(ask: Ask) -> Decision:
    """Met by a document with the form's name, or by one piece with enough of its columns."""
    names, columns = ask.words("names"), ask.words("fields")
    enough = int(str(ask.params.get("enough", len(columns))))
    most: list[Proof] = []
    for piece in ask.pieces:
        if piece.document and (named := _named(piece, names)) is not None:
            return met(f"ใช้ {names[0]}", named)
        found = [p for name in columns if (p := search([piece], table("fields")[name])) is not None]
        if columns and len(found) >= enough:
            return met(f"มีหัวข้อตาม {names[0]}", *found)
        most = max(most, found, key=len)
    return lacking(ask, f"ไม่ได้ใช้ {names[0]}", *most)


def _named(piece: Piece, names: tuple[str, ...]) -> Proof | None:
    """Where the form's name stands: in the document, on the link that led to it, or in its file name."""
    for text in (piece.label, piece.page.filename):
        if any(pattern(name).search(fold(text)) for name in names):
            return Proof(text, piece)
    return search([piece], names)
