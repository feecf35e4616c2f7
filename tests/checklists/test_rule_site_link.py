"""Rule site_link: the channel is reached from the agency's own pages; a dead link does not reach it."""

from __future__ import annotations

from checklists.audit import Met
from crawler.records import Cause
from tests.checklists.asked import TITLE, Decider, row
from tests.checklists.build import a, doc

FORM = "<form><input type='text' name='n'><textarea name='t'></textarea></form>"


@row("met")
def test_a_link_to_a_page_of_its_own(decide: Decider) -> None:
    found = decide("site_link", FORM)
    assert found.met is Met.MET
    assert found.proofs[0].offer is not None
    assert found.proofs[0].offer.page.depth == 0, "the proof is where the link stands"


def test_a_link_to_another_host(decide: Decider) -> None:
    home = f"<p>{a('https://forms.gle/abc', TITLE)}</p>"
    assert decide("site_link", pages={"/": home}).met is Met.MET


@row("not met", "look-alike")
def test_a_dead_link_or_bare_words_reach_nothing(decide: Decider) -> None:
    dead = decide("site_link", pages={"/": f"<p>{a('/gone', TITLE)}</p>"}, misses={"/gone": Cause.HTTP_4XX})
    assert dead.met is Met.UNMET
    assert decide("site_link", pages={"/": f"<p>{TITLE}</p><a href='#'>{TITLE}</a>"}).met is Met.UNMET


def test_a_linked_scan_is_reached_all_the_same(decide: Decider) -> None:
    assert decide("site_link", doc(problem="no_ocr")).met is Met.MET
