"""Follows an item's offers: from menu entry to list, from list to file, leaving out what belongs to other items."""

from __future__ import annotations

from collections.abc import Iterator

from checklists.carriers import introduces, not_yet, tabled
from checklists.offers import Offer, Via, generic
from checklists.others import about_another, is_form_link, is_share, of_another
from checklists.owner import Owner, title_hits
from checklists.pieces import SUBSTANCE, Evidence, Fault, Outside, Piece, worth_filling
from checklists.site import Site, empty_notice, letters
from checklists.times import words_around
from crawler import urls
from crawler.bounds import Where
from crawler.records import Block, Cause, Kind, Link, Miss, Page, Picture, Place
from crawler.score import FURTHER
from thai.text import fold

DEPTH = 3  #: steps from an offer: list → entry → file
MOST = 120  #: pieces of one item; a longer list says no more
#: Rules of items that a form to fill in may answer.
ASKING = frozenset({"channel", "two_way", "social", "own_page", "services", "separate", "site_link"})
_TITLED = {Kind.PDF, Kind.WORD, Kind.SHEET}
_DOCUMENTS = {Kind.PDF, Kind.WORD, Kind.SHEET, Kind.SLIDES, Kind.TEXT, Kind.IMAGE}


class Collector:
    """Gathers the evidence of one item from its offers."""

    def __init__(self, site: Site, owner: Owner, lists: frozenset[str]) -> None:
        self.site, self.owner, self.item, self.lists = site, owner, owner.item, lists
        self.found = Evidence()
        self._seen: set[str] = set()
        self._deeds = any(r.rule == "activity" for r in owner.item.requirements)
        self._empty_rows: set[str] = set()  # pages on which a table has a row for this item that leads nowhere
        self._told = not ASKING & {r.rule for r in owner.item.requirements}  # a form to fill in tells nothing
        self._elsewhere: list[Piece] = []  # documents whose own title names another item
        self._aside: list[Piece] = []  # documents that are another item's, or what the item is not

    def collect(self, offers: list[Offer]) -> Evidence:
        """Offers named by their own words first; sections of pages last."""
        rows = (o for o in offers if o.via is Via.ROW and o.link is not None)
        self._empty_rows = {o.page.url for o in rows if o.link is not None and not o.link.raw.strip("# ")}
        order = {Via.WORDS: 0, Via.ROW: 1, Via.MENU: 2, Via.HEADING: 3, Via.SECTION: 4, Via.TITLE: 5}
        for offer in sorted(offers, key=lambda o: (o.hint, order[o.via], -o.share, o.url)):
            before = self._count()
            if offer.link is None:
                self._section(offer)
            elif not offer.link.url:
                if not self._part(offer, offer.link, offer.page, offer.page, 0, ()) and offer.link.tag != "toggle":
                    self.found.bare.append(offer)
                continue
            else:
                self._link(offer, offer.link, offer.page, 0, ())
            if self._count() == before and offer.via is not Via.TITLE and not self._already(offer):
                self.found.bare.append(offer)
        if all(p.carrier for p in self.found.pieces):  # better a paper that goes by another name than none
            self.found.pieces += self._elsewhere
        return self.found

    def _count(self) -> int:
        f = self.found
        return len(f.pieces) + len(f.faults) + len(f.outside) + len(f.unseen) + len(self._elsewhere) + len(self._aside)

    def _already(self, offer: Offer) -> bool:
        return any(
            urls.key(offer.url) in {urls.key(p.page.url), urls.key(p.page.requested)} for p in self.found.pieces
        ) or any(urls.key(f.url) == urls.key(offer.url) for f in self.found.faults)

    # -- following --------------------------------------------------------------------------------------------
    def _part(
        self, offer: Offer, link: Link, on: Page, of: Page, depth: int, trail: tuple[str, ...]
    ) -> bool:
        """Look into the part of a page that a link with a fragment leads to; whether something was found there."""
        part = self.site.part(of, link)
        if part is None or part.url in self._seen or self._leads_to_itself(part, link):
            return False
        self._seen.add(part.url)
        before = self._count()
        around = tuple(t for t in (*words_around(link), *trail) if t and t != link.words)
        self._page(offer, link.words, around, part, depth)
        return self._count() > before

    def _leads_to_itself(self, part: Page, link: Link) -> bool:
        """Whether a part of a page is but the row that the link to it stands in."""
        inside = any(other.raw == link.raw for other in part.links)
        return inside and letters(self.site.prose(part.blocks, part.links)) < SUBSTANCE

    def _link(self, offer: Offer, link: Link, on: Page, depth: int, trail: tuple[str, ...]) -> None:
        target = self.site.answer(link.url) if "#" in link.raw else None
        if isinstance(target, Page) and self._part(offer, link, on, target, depth, trail):
            return
        key = urls.key(link.url)
        if key in self._seen or len(self.found.pieces) >= MOST:
            return
        self._seen.add(key)
        if key == urls.key(on.url):  # a link to the page it stands on leads to nothing new
            return
        around = tuple(t for t in (*words_around(link), *trail) if t and t != link.words)
        where = self.site.where(link.url)
        if where is not Where.SITE:
            if of_another(link, on, self.site) or is_share(link.url) or (self._told and is_form_link(link)):
                return
            self.found.outside.append(Outside(offer, link, around, on.url, where))
            return
        answer = self.site.answer(link.url)
        if answer is None:
            # more of a list of which enough was seen, named by the list's heading alone
            further = key in self.site.given_up and (offer.via is Via.HEADING or bool(FURTHER.match(link.words)))
            if not further and (depth == 0 or generic(link.words)):
                self.found.unseen.append(offer)
        elif isinstance(answer, Miss):
            label = trail[0] if trail and generic(link.words) else link.words
            if depth == 0 and offer.via in {Via.ROW, Via.MENU}:
                label = offer.label
            near = (link.words, *around)
            self.found.faults.append(Fault(offer, answer.url, label, near, answer.cause, answer.status, on.url))
        elif answer.kind is Kind.HTML:
            self._page(offer, link.words, around, answer, depth)
        elif answer.kind in _DOCUMENTS:
            self._document(offer, link.words, around, answer)
        else:
            self.found.faults.append(
                Fault(offer, answer.url, link.words, around, Cause.WRONG_TYPE, answer.status, on.url)
            )

    def _page(self, offer: Offer, label: str, around: tuple[str, ...], page: Page, depth: int) -> None:
        site = self.site
        if page is site.home or page.url in self.lists or page.url in self._empty_rows:
            return
        said = [(block, text) for block, text in site.own_said(page) if not self.owner.recites(block.text)]
        blocks, links = tuple(block for block, _ in said), site.own_links(page)
        prose = "\n".join(text for _, text in said if text and fold(text) != fold(label))
        forms = tuple(f for f in site.own_forms(page) if worth_filling(f))
        pictures = site.own_pictures(page)
        frames = [link for link in links if link.tag in {"iframe", "embed", "object", "frame"}]
        notice = (letters(prose) < 300 and empty_notice(prose)) or ("#" in page.url and not_yet(prose))
        title, at = _title(page, blocks), len(self.found.pieces)
        if depth < DEPTH and not (notice and not links):
            shared = self.owner.shares(blocks)
            for link in links:
                if self.owner.has_link(link, shared=shared) or self._bears_title(link):
                    self._link(offer, link, page, depth + 1, (title, label, *around))
        aside = {urls.key(u) for p in self._aside for u in (p.page.url, p.page.requested)}
        leads_on = any(
            (key := urls.key(link.url)) in self._seen and key not in aside and self._carries(link) for link in links
        )
        rows = tabled(said, links)
        carrier = leads_on and not (forms or rows) and introduces(said, prose, deeds=self._deeds)
        for picture in pictures:
            self._picture(offer, label, (title, *around), picture, page)
        if not notice and (
            letters(prose) >= SUBSTANCE or forms or (pictures and depth < 2) or frames or rows
        ):
            text = "\n".join(b.text for b in blocks)
            shown = page.links if page is site.home else links
            piece = Piece(
                page, offer, label, around, text, title, blocks, shown, forms, pictures, prose=prose, carrier=carrier
            )
            if self.item.anywhere == "home" or not about_another(title, site):
                self.found.pieces.insert(at, piece)

    def _bears_title(self, link: Link) -> bool:
        """Whether a paper under another name bears this item's title: its own words beat those of its link."""
        paper = self.site.answer(link.url)
        if not isinstance(paper, Page) or paper.kind not in _TITLED:
            return False
        hits = title_hits(self.owner.labels, self.site.reading(paper).text)
        return any(hit.code == self.item.code for hit, _ in hits)

    def _carries(self, link: Link) -> bool:
        """Whether a link leads to what a page may only introduce: a file, an entry, a file store."""
        where = self.site.where(link.url)
        if where is Where.STORE:
            return not is_form_link(link)
        return where is Where.SITE and self.site.answer(link.url) is not None

    def _picture(self, offer: Offer, label: str, around: tuple[str, ...], picture: Picture, on: Page) -> None:
        answer = self.site.answer(picture.url) if picture.url else None
        if (
            isinstance(answer, Page)
            and answer.kind is Kind.IMAGE
            and answer.url not in self._seen
            and len(self.found.pieces) < MOST
        ):
            self._seen.add(answer.url)
            if picture.place is Place.CONTENT and answer.size > 15_000:
                self._document(offer, picture.alt or label, around, answer, shown=True)

    def _document(self, offer: Offer, label: str, around: tuple[str, ...], page: Page, *, shown: bool = False) -> None:
        if any(p.page.sha256 == page.sha256 for p in self.found.pieces):
            return
        reading = self.site.reading(page)
        piece = Piece(
            page,
            offer,
            label,
            around,
            reading.text,
            reading.title,
            tables=reading.tables,
            flow=reading.flow,
            ocr=reading.ocr,
            problem=reading.problem,
        )
        if shown and piece.unreadable:
            return  # a photograph among the text says nothing by itself
        if self.item.anywhere != "home" and about_another(piece.text.lstrip(), self.site):
            return
        others = self.owner.others_named(piece)
        if self.owner.refuses(piece):
            self._aside.append(piece)
        elif not others:
            self.found.pieces.append(piece)
        elif any(self.owner.offered_as(piece, code) for code in others):
            self._aside.append(piece)
        else:
            self._elsewhere.append(piece)

    # -- sections of a page -----------------------------------------------------------------------------------
    def _section(self, offer: Offer) -> None:
        page, site = offer.page, self.site
        if offer.via is Via.TITLE:
            if urls.key(page.url) not in self._seen:
                self._seen.add(urls.key(page.url))
                self._page(offer, offer.label, (), page, 0)
            return
        if urls.key(page.url) in self._seen and page is not site.home:
            return
        shown = page.blocks if page is site.home else site.own_blocks(page)
        blocks = tuple(b for b in _section_blocks(shown, offer.label) if b.place is Place.CONTENT)
        headings = {offer.label, *(b.text for b in blocks if b.tag[0] == "h")}
        links = tuple(
            link for link in page.links if link.heading in headings and link.url and link.place is Place.CONTENT
        )
        text = "\n".join(b.text for b in blocks)
        listed = self.item.anywhere == "home"  # a list of headlines is what this item asks for
        prose = text if listed else site.prose(blocks, links)
        forms = tuple(f for f in page.forms if worth_filling(f)) if page is not site.home else ()
        if letters(prose) >= SUBSTANCE and not empty_notice(prose) and not not_yet(prose):
            pictures = tuple(p for p in page.pictures if p.near and any(p.near[:40] in b.text for b in blocks))
            self.found.pieces.append(
                Piece(page, offer, offer.label, (), text, offer.label, blocks, links, forms, pictures, prose=prose)
            )
        for link in links:
            framed = urls.key(link.url) in site.frame_links and not (link.words and generic(link.words))
            if not framed and self.owner.has_link(link, shared=False):
                self._link(offer, link, page, 1, (offer.label,))


def _title(page: Page, blocks: tuple[Block, ...]) -> str:
    heading = next((b.text for b in blocks if b.tag in {"h1", "h2", "h3"}), "")
    return heading or page.title


def _section_blocks(blocks: tuple[Block, ...], label: str) -> Iterator[Block]:
    """The blocks under a heading, up to the next one of its rank; smaller headings inside belong to it."""
    rank = 0
    for block in blocks:
        if (here := _rank(block)) and (block.text == label or (rank and here <= rank)):
            rank = here if block.text == label else 0
            continue
        if rank:
            yield block


def _rank(block: Block) -> int:
    """1 for the highest heading … 7 for the lowest; 0 for text."""
    if block.tag == "th":
        return 7
    return int(block.tag[1]) if block.tag[0] == "h" and block.tag[1:].isdigit() else 0
