"""Turns what a rule pointed at into evidence with address, hash, quote, place and the way there."""

from __future__ import annotations

import re

from checklists.ask import Proof
from checklists.audit import Evidence
from checklists.offers import Offer
from checklists.pieces import Fault, Piece
from checklists.site import Site
from crawler.records import Kind, Page
from thai.text import mask_ids

_PLACES = {
    Kind.HTML: "หน้าเว็บ",
    Kind.PDF: "เอกสาร PDF",
    Kind.WORD: "เอกสาร Word",
    Kind.SHEET: "ตาราง Excel",
    Kind.SLIDES: "สไลด์",
    Kind.IMAGE: "ภาพ",
    Kind.TEXT: "ไฟล์ข้อความ",
    Kind.OTHER: "ไฟล์",
}
LISTS = 3  #: pages cited besides the papers they lead to
QUOTED_WORDS = 6  #: words of a quote that are enough to find its page
QUOTE = 300  #: letters at most


def of_proof(site: Site, proof: Proof) -> Evidence:
    """Evidence of a piece's words, or of the offer itself."""
    if proof.piece is not None:
        return _of_piece(site, proof.piece, proof.quote)
    if proof.offer is None:
        raise ValueError("a proof without a place")
    return of_offer(site, proof.offer, proof.quote)


def _of_piece(site: Site, piece: Piece, quote: str) -> Evidence:
    page = piece.page
    return Evidence(
        url=page.url,
        requested_url=page.requested,
        found_on=piece.offer.page.url,
        sha256=page.sha256,
        quote=_safe(quote),
        place=_place(page, piece, quote),
        path=_way(site, page.url),
        ocr=piece.ocr,
    )


def of_offer(site: Site, offer: Offer, quote: str = "") -> Evidence:
    """Evidence that the site offers something, by the page the link stands on."""
    page = offer.page
    return Evidence(
        url=page.url,
        requested_url=page.requested,
        found_on=page.found_on,
        sha256=page.sha256,
        quote=_safe(quote or offer.label),
        place="ลิงก์บนหน้าเว็บ" if offer.link is not None else "หัวข้อบนหน้าเว็บ",
        path=_way(site, page.url),
    )


def of_page(site: Site, page: Page, place: str) -> Evidence:
    """Evidence of a page as a whole: a list that leads to papers, or what stands behind a label and says nothing."""
    return Evidence(
        url=page.url,
        requested_url=page.requested,
        found_on=page.found_on,
        sha256=page.sha256,
        quote=_safe(page.title or (page.blocks[0].text if page.blocks else "")),
        place=place,
        path=_way(site, page.url),
    )


def with_lists(site: Site, evidence: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    """The evidence, then the pages that lead to it: what an agency hands in as the place of its papers.

    First the pages on which the links themselves stand, then those under whose words they were found.
    """
    cited = {one.url for one in evidence}
    lists: dict[str, Page] = {}
    for near in (True, False):
        for one in evidence:
            for page in site.ways.leading_to(one.url) if near else (site.answer(one.found_on),):
                if isinstance(page, Page) and page is not site.home and page.url not in cited:
                    lists.setdefault(page.url, page)
    return (*evidence, *(of_page(site, page, "หน้ารวมลิงก์") for page in list(lists.values())[:LISTS]))


def of_fault(site: Site, fault: Fault) -> Evidence:
    """Evidence of a link that cannot be opened: the page it stands on, and where it leads."""
    page = fault.offer.page
    return Evidence(
        url=fault.url,
        requested_url=fault.url,
        found_on=fault.found_on,
        sha256=page.sha256,
        quote=_safe(fault.label),
        place="ลิงก์ที่เปิดไม่ได้",
        path=(*_way(site, fault.found_on), _safe(fault.label[:80])),
    )


def _place(page: Page, piece: Piece, quote: str) -> str:
    name = _PLACES[page.kind]
    if page.kind is Kind.PDF and (number := _page_number(piece.text, quote)):
        name += f" หน้า {number}"
    return name + (" (OCR)" if piece.ocr else "")


def _page_number(text: str, quote: str) -> int:
    """The page of a document on which a quote begins, whatever became of its line breaks; 0 when it is not found."""
    words = quote.split()[:QUOTED_WORDS]
    found = re.search(r"\s+".join(map(re.escape, words)), text) if words else None
    return text.count("\f", 0, found.start()) + 1 if found else 0


def _safe(text: str) -> str:
    text = "".join(c for c in mask_ids(text) if c == "\n" or c >= " ")
    return " ".join(text.encode("utf-8", "replace").decode().split())[:QUOTE]


def _way(site: Site, url: str) -> tuple[str, ...]:
    return tuple(_safe(words) for words in site.ways.path(url))
