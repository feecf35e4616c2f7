"""Rule social: the agency's own accounts; share buttons and accounts left over from a template are none."""

from __future__ import annotations

import pytest

from checklists.audit import Met
from tests.checklists.asked import TITLE, Decider, row
from tests.checklists.build import a, doc

TEXT = "<p>ติดตามข่าวสารได้ทาง Facebook เพจ ดงหลวงน้อยบ้านเรา ซึ่งจะลงภาพกิจกรรมของทุกหมู่บ้าน</p>"


@row("met")
@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://www.facebook.com/dongluangnoi", "Facebook"),
        ("https://www.facebook.com/profile.php?id=100077001", "Facebook"),
        ("https://lin.ee/Dong65", "LINE"),
        ("https://www.youtube.com/channel/UCdong", "YouTube"),
    ],
)
def test_an_account_of_its_own(decide: Decider, url: str, name: str) -> None:
    found = decide("social", pages={"/": f"<p>{a(url, 'ติดตาม')}</p>"}, linked=True)
    assert (found.met, found.reason) == (Met.MET, f"มีลิงก์ไปยัง {name}")


@row("look-alike")
@pytest.mark.parametrize(
    "url",
    [
        "https://www.facebook.com/sharer/sharer.php?u=https://www.dongluang.example/",
        "https://social-plugins.line.me/lineit/share?url=https://www.dongluang.example/",
        "https://twitter.com/intent/tweet?text=x",
        "https://www.facebook.com/",
        "https://www.facebook.com/wordpress",
        "https://twitter.com/templatemo",
    ],
)
def test_share_buttons_bare_networks_and_template_accounts(decide: Decider, url: str) -> None:
    found = decide("social", pages={"/": f"<p>{a(url, 'Facebook')}</p>"})
    assert found.met is Met.UNMET
    assert "ไม่พบลิงก์" in found.reason


@row("not met")
def test_a_commented_out_account_is_none(decide: Decider) -> None:
    home = f"<p>ยินดีต้อนรับ</p><!-- {a('https://www.facebook.com/dongluangnoi', 'เพจ')} -->"
    assert decide("social", pages={"/": home}).met is Met.UNMET


def test_a_name_in_the_text_is_shown_but_not_linked(decide: Decider) -> None:
    assert decide("social", TEXT).met is Met.MET
    linked = decide("social", TEXT, linked=True)
    assert linked.met is Met.UNMET
    assert linked.reason.startswith("มีเพียงข้อความ")


def test_a_scan_nobody_could_read_is_for_a_person(decide: Decider) -> None:
    assert decide("social", doc(problem="no_ocr"), label=TITLE).met is Met.UNCLEAR
