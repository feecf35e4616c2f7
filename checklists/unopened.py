"""What an item's offers lead to and this program did not open, for reasons of its own: a person has to look."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from checklists import sentences
from checklists.model import Period
from checklists.offers import Offer
from checklists.others import is_form_link
from checklists.pieces import Evidence, Fault, Outside
from checklists.times import Fit, label_fit
from crawler.bounds import Where
from thai.fiscal import FiscalYear

SHOWN = 80  #: letters of a name in a sentence


@dataclass(frozen=True, slots=True)
class Unopened:
    """One offered place that was left closed: in a file store or another site, refused to programs, or still queued."""

    what: Outside | Fault | Offer

    @property
    def name(self) -> str:
        if isinstance(self.what, Outside):
            return (self.what.link.words or self.what.offer.label)[:SHOWN]
        return self.what.label[:SHOWN]

    @property
    def reason(self) -> str:
        """Why it was not opened, in Thai."""
        if isinstance(self.what, Outside):
            host = urlsplit(self.what.link.url).netloc
            return f"ข้อมูลอยู่นอกเว็บไซต์ของหน่วยงาน ({host}) ซึ่งไม่ได้เปิดตรวจ ต้องเปิดดูเอง"
        if isinstance(self.what, Fault):
            return f"ยังไม่ได้เปิด {self.name}: {sentences.why(self.what.cause, self.what.status)}"
        return f"พบลิงก์ {self.name} แต่ยังไม่ได้เปิด ต้องเปิดดูเอง"

    @property
    def certain(self) -> bool:
        """Whether it surely holds more of the item: refused or queued on the site itself, or a file in a store."""
        if not isinstance(self.what, Outside):
            return True
        return self.what.where is Where.STORE and not is_form_link(self.what.link)

    def fit(self, period: Period, year: FiscalYear) -> Fit:
        """How its words stand to the period asked for."""
        if isinstance(self.what, Outside):
            return label_fit((self.what.link.words, *self.what.around), period, year)
        if isinstance(self.what, Fault):
            return label_fit((self.what.label, *self.what.around), period, year)
        link = self.what.link
        around = (link.row, link.heading, *link.menu[-1:]) if link is not None else ()
        return label_fit((self.what.label, *around), period, year)

    @property
    def offer(self) -> Offer:
        """Where the site offers it."""
        return self.what if isinstance(self.what, Offer) else self.what.offer

    @property
    def quote(self) -> str:
        """The words it is offered with, and where they lead when that is another site."""
        if isinstance(self.what, Outside):
            return f"{self.what.link.words} {self.what.link.url}"
        return self.what.label


def unopened(evidence: Evidence) -> tuple[Unopened, ...]:
    """All of an item: outside places first, then refusals of our own, then what was still queued.

    A network or a map counts where its link itself is named as the item, not where an item's page shares itself.
    """
    outside = [o for o in evidence.outside if o.where in {Where.STORE, Where.OUTSIDE} or o.link is o.offer.link]
    ours = [f for f in evidence.faults if not f.citizen]
    closed: tuple[Outside | Fault | Offer, ...] = (*outside, *ours, *evidence.unseen)
    return tuple(map(Unopened, closed))
