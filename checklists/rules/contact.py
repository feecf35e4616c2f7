"""Address, phone, fax, e-mail and map of the agency. Parameters: show (which of them)."""

from __future__ import annotations

from checklists import contacts
from checklists.ask import Ask, Decision, Proof, lacking, met, quote
from checklists.pieces import Piece
from crawler.bounds import Where
from thai.text import fold

_THAI = {
    "address": "ที่อยู่หน่วยงาน",
    "phone": "หมายเลขโทรศัพท์",
    "fax": "หมายเลขโทรสาร",
    "email": "ที่อยู่ไปรษณีย์อิเล็กทรอนิกส์ (อีเมล)",
    "map": "แผนที่ตั้งของหน่วยงาน",
}
_MAP_WORDS = ("แผนที่", "google map", "googlemap", "map", "พิกัด")


def decide(ask: Ask) -> Decision:
    """Met when all of them are found on the home page (its footer) or the contact page."""
    found: dict[str, Proof] = {}
    for what in ask.words("show"):
        proof = next(
            (p for piece in ask.pieces if (p := _map(ask, piece) if what == "map" else _text(what, piece)) is not None),
            None,
        )
        if proof is not None:
            found[what] = proof
    absent = [_THAI[w] for w in ask.words("show") if w not in found]
    if not absent:
        return met("มีข้อมูลการติดต่อครบ", *found.values())
    return lacking(ask, "ไม่มี" + " ".join(absent), *found.values())


def _text(what: str, piece: Piece) -> Proof | None:
    hit = contacts.find(what, piece)
    return quote(piece, *hit) if hit else None


def _map(ask: Ask, piece: Piece) -> Proof | None:
    for link in piece.links:
        if ask.site.where(link.url) is Where.MAP:
            return Proof(f"แผนที่: {link.words or link.url}", piece)
    for picture in piece.pictures:
        if any(fold(w) in fold(f"{picture.alt} {picture.near[:60]}") for w in _MAP_WORDS):
            return Proof(f"ภาพแผนที่: {picture.alt or picture.near[:60]}", piece)
    return None
