"""One snapshot put before the rules for one year: gathers each item's evidence once and remembers where it looked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, cached_property

from checklists import contacts
from checklists.audit import Searched
from checklists.collect import Collector
from checklists.foreign import Codes
from checklists.labels import Labels
from checklists.model import Checklist, Item, Period
from checklists.offers import Offer, Via, find_offers
from checklists.owner import Owner, title_hits
from checklists.pieces import Evidence, Fault, Piece, worth_filling
from checklists.site import Site
from checklists.times import Fit, Timing, timings
from checklists.unopened import unopened
from crawler import urls
from crawler.bounds import Where
from crawler.plan import PLACE_TO_LOOK
from crawler.records import Cause, Kind, Link, Miss, Page, Place
from thai.fiscal import FiscalYear
from thai.text import fold, mask_ids

#: A place that is plainly not there, or empty, was looked at; any other failure leaves a doubt.
GONE = frozenset({Cause.SOFT_404, Cause.EMPTY, Cause.WRONG_TYPE})
GONE_STATUS = frozenset({404, 410})  #: of all refusals, those that say "there is no such page"
PAPERS = 80  #: documents whose titles are read when an item was not found under any label
LISTED = 12  #: items one page offers from its content, from which on it is a list of the whole year
FOOTER = 2  #: of address, phone, fax and e-mail on the home page, from which on it shows how to reach the agency


@dataclass(frozen=True, slots=True)
class Gathered:
    """The evidence of one item, sorted by time."""

    item: Item
    offers: tuple[Offer, ...]
    evidence: Evidence
    timings: Mapping[int, Timing]  #: id(piece) → its timing

    def pieces(self, fit: Fit) -> tuple[Piece, ...]:
        """The pieces with content of their own that stand so to the period, properly named ones first.

        Of the right period at least one must go by the item's own name: what only completes it shows nothing alone.
        """
        found = tuple(p for p in self.evidence.pieces if self.timings[id(p)].fit is fit and not p.carrier)
        alone = fit is Fit.RIGHT and all(p.offer.hint for p in found)
        return () if alone else found


class Case:
    """Answers look-ups for one site, one checklist, one fiscal year and one reference day."""

    def __init__(self, site: Site, checklist: Checklist, year: int, as_of: date) -> None:
        self.site, self.year, self.as_of = site, FiscalYear(year), as_of
        self.checklist = checklist.for_year(year)
        self.labels = Labels(self.checklist.items)
        self._items = {i.code: i for i in self.checklist.items}
        self._gathered: dict[str, Gathered] = {}

    @cached_property
    def offers(self) -> Mapping[str, list[Offer]]:
        return find_offers(self.site, self.labels, self.codes.believed)

    @cached_property
    def codes(self) -> Codes:
        """The item codes the site prints, and the lists they belong to."""
        return Codes(self.site, self.labels, self.checklist, self.year.be)

    def gather(self, code: str) -> Gathered:
        """Everything the site offers for an item."""
        if code not in self._gathered:
            item = self._items[code]
            offers = [o for o in self.offers.get(code, []) if not o.hint]
            collector = Collector(self.site, Owner(item, self.labels, self.offered), self.lists)
            evidence = collector.collect(offers)
            if evidence.pieces and item.also:
                offers += [o for o in self.hints(code) if o.link is not None and _named(o.label, item.also)]
                evidence = collector.collect(offers)
            nothing = not (evidence.pieces or evidence.faults or evidence.outside or evidence.unseen)
            if nothing and (papers := self.titled.get(code, [])):
                offers += papers
                evidence = Collector(self.site, Owner(item, self.labels, self.offered), self.lists).collect(offers)
            if item.anywhere and (piece := self._anywhere(item)) is not None:
                evidence.pieces.append(piece)
            judged = timings(evidence.pieces, item.period, self.year, posted=item.anywhere == "home")
            self._gathered[code] = Gathered(item, tuple(offers), evidence, judged)
        return self._gathered[code]

    def retimed(self, gathered: Gathered, period: Period) -> Gathered:
        """An item's evidence sorted by the time one of its elements asks for."""
        posted = gathered.item.anywhere == "home"
        judged = timings(gathered.evidence.pieces, period, self.year, posted=posted)
        return replace(gathered, timings=judged)

    @cached_property
    def titled(self) -> Mapping[str, list[Offer]]:
        """Papers whose own title names an item, whatever the words of their link: asked when nothing else is found."""
        found: dict[str, list[Offer]] = {}
        for paper, page, link in self.site.papers[:PAPERS]:
            for hit, line in title_hits(self.labels, self.site.reading(paper).text):
                found.setdefault(hit.code, []).append(Offer(hit.code, page, link, line, Via.TITLE, hit.share, False))
        return found

    @cached_property
    def offered(self) -> Mapping[str, frozenset[str]]:
        """Item → keys of the addresses the site offers as it."""
        return {code: frozenset(urls.key(o.url) for o in found if not o.hint) for code, found in self.offers.items()}

    @cached_property
    def lists(self) -> frozenset[str]:
        """Addresses of pages that offer many items: they list the evidence and are none themselves."""
        offered: dict[str, set[str]] = {}
        for code, offers in self.offers.items():
            for offer in offers:
                if offer.link is not None and offer.link.place is Place.CONTENT and offer.via is not Via.HEADING:
                    offered.setdefault(offer.page.url, set()).add(code)
        return frozenset(url for url, codes in offered.items() if len(codes) >= LISTED)

    def hints(self, code: str) -> list[Offer]:
        """Offers under words that may mean this item and may mean another."""
        return [o for o in self.offers.get(code, []) if o.hint]

    def shown(self, code: str) -> tuple[Piece, ...] | None:
        """What another item shows, of its right period before any other; None when it may have what was not opened."""
        if code not in self._items:
            return ()
        g = self.gather(code)
        found = g.pieces(Fit.RIGHT) or g.pieces(Fit.UNDATED) or g.pieces(Fit.OTHER)
        return found if found or not (g.evidence.faults or unopened(g.evidence)) else None

    def _anywhere(self, item: Item) -> Piece | None:
        """What a site shows without any label: the home page's footer with the address."""
        home = self.site.home
        if home is None or item.anywhere != "footer":
            return None
        offer = Offer(item.code, home, None, "หน้าแรก", Via.SECTION, 1.0, False)
        text = "\n".join(b.text for b in home.blocks)
        forms = tuple(f for f in home.forms if worth_filling(f))
        piece = Piece(
            home, offer, "หน้าแรก", (), text, home.title, home.blocks, home.links, forms, home.pictures, prose=text
        )
        return piece if sum(contacts.find(what, piece) is not None for what in contacts.SHOWN) >= FOOTER else None

    # -- where was looked -------------------------------------------------------------------------------------
    @cached_property
    def hubs(self) -> tuple[tuple[Link, Page, Page | Miss | None], ...]:
        """Links to pages that list many items, and what they gave."""
        words = [fold(h) for h in self.checklist.hubs]

        @cache  # menus stand on every page
        def names_hub(said: str) -> bool:
            folded = fold(said[:120])
            return any(w in folded for w in words) and not self.labels.match(said)

        found: dict[str, tuple[Link, Page, Page | Miss | None]] = {}
        for page in self.site.html:
            for link in page.links:
                if link.url and link.url not in found and names_hub(link.words):
                    found[link.url] = (link, page, self.site.answer(link.url))
        return tuple(found.values())

    @cached_property
    def searched(self) -> tuple[Searched, ...]:
        """The places looked at before saying "not found"."""
        places: list[Searched] = []
        if self.site.home is not None:
            places.append(Searched(url=self.site.home.url, what="หน้าแรกและเมนู"))
        for link, _, answer in self.hubs:
            if isinstance(answer, Page) and len(places) < 12 and all(p.url != answer.url for p in places):
                places.append(Searched(url=answer.url, what=mask_ids(link.words[:80])))
        read = sum(p.kind is Kind.HTML for p in self.site.pages.values())
        start = self.site.home.url if self.site.home else self.site.visit.start_url
        places.append(
            Searched(url=start, what=f"หน้าเว็บที่อ่านทั้งหมด {read} หน้า และเอกสาร {len(self.site.pages) - read} ฉบับ")
        )
        return tuple(places)

    def unseen_places(self, item: Item) -> tuple[Fault | str, ...]:
        """Places that could hold the item and could not be looked at: failed hubs, promising addresses left over.

        A list that bears the name of one sub-indicator holds that one's items; any other may hold all.
        """
        unseen: list[Fault | str] = []
        for link, page, answer in self.hubs:
            if isinstance(answer, Miss) and not _gone(answer) and self._may_list(link, item):
                offer = Offer(item.code, page, link, link.words, Via.WORDS, 0.0, True)
                unseen.append(Fault(offer, answer.url, link.words, (), answer.cause, answer.status, page.url))
        unseen += [url for url, priority, _ in self.site.left_over if priority >= PLACE_TO_LOOK]
        return tuple(unseen)

    def _may_list(self, link: Link, item: Item) -> bool:
        if self.site.where(link.url) is not Where.SITE:
            return False
        words = fold(link.words)
        named = [s for s in self.checklist.sections if any(fold(w) in words for w in (s.title, *s.hubs))]
        return not named or any(item in s.items for s in named)


def _gone(miss: Miss) -> bool:
    return miss.cause in GONE or (miss.cause is Cause.HTTP_4XX and miss.status in GONE_STATUS)


def _named(label: str, words: tuple[str, ...]) -> bool:
    return any(fold(word) in fold(label) for word in words)
