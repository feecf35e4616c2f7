"""What a page says besides its links – and that no page, however broken, breaks the reading."""

from __future__ import annotations

import random
import time

import pytest

from crawler.extract.html import Html, extract, part

URL = "http://www.nongsailom.go.th/web/page.php?id=1"


def read(body: str) -> Html:
    return extract(f"<html><body>{body}</body></html>".encode(), URL)


def test_text_comes_in_reading_order_without_program_text() -> None:
    page = read("<h1>แผน</h1>ต้น<p>หนึ่ง<br>สอง</p><script>x()</script><noscript>ไม่เห็น</noscript><ul><li>สาม</ul>ท้าย")
    assert [(b.tag, b.text) for b in page.blocks] == [
        ("h1", "แผน"),
        ("p", "ต้น"),
        ("p", "หนึ่ง สอง"),
        ("li", "สาม"),
        ("p", "ท้าย"),
    ]
    assert page.blocks[2].heading == "แผน"


def test_words_of_separate_boxes_do_not_run_together() -> None:
    (block,) = read("<p><span>นายก</span><span>โทร 0123</span></p>").blocks
    assert block.text == "นายก โทร 0123"


def test_a_form_is_described_with_its_visible_fields() -> None:
    inputs = "<input name=q placeholder=คำถาม><input type=hidden name=k><textarea name=t></textarea>"
    form = f"<form action=send.php method=POST>ถามนายก{inputs}</form>"
    (found,) = read(form).forms
    assert (found.action, found.method) == ("http://www.nongsailom.go.th/web/send.php", "post")
    assert found.fields == ("input:q คำถาม", "textarea:t")
    assert "ถามนายก" in found.text
    (bare,) = read("<form></form>").forms
    assert (bare.action, bare.method) == (URL, "get")


def test_pictures_with_size_and_what_stands_near() -> None:
    page = read(
        "<div><p>ผังโครงสร้าง</p><img src=a.jpg width=800 height='600px' alt=ผัง>"
        "<img data-src=b.jpg width=50%></div><img src='data:image/png;base64,xx'>"
    )
    a, b, inline = page.pictures
    assert (a.alt, a.width, a.height, a.near) == ("ผัง", 800, 600, "ผังโครงสร้าง")
    assert (b.url, b.width) == ("http://www.nongsailom.go.th/web/b.jpg", 0)
    assert inline.url == ""


# --- pages that try to break it ----------------------------------------------------------------------------------


@pytest.mark.parametrize("tag", ["div", "font", "span", "li", "table><tr><td", "b"])
def test_a_link_below_deep_nesting_is_still_found(tag: str) -> None:
    page = extract((f"<{tag}>" * 400 + "<a href=deep.pdf>ลึก</a><script>1</script>").encode(), URL)
    assert [one.words for one in page.links if one.url.endswith("deep.pdf")] == ["ลึก"]
    assert "ลึก" in " ".join(b.text for b in page.blocks)


@pytest.mark.parametrize("depth", [3_000, 100_000])
def test_absurd_nesting_ends(depth: int) -> None:
    assert extract(b"<a href=first>x</a>" + b"<div class=title>" * depth + b"x", URL).links


def test_thousands_of_links_in_one_run_do_not_take_forever() -> None:
    began = time.monotonic()
    assert len(read("<a href=a>แผน</a><br>" * 10_000).links) == 10_000
    assert time.monotonic() - began < 5


def test_a_page_that_forgets_its_body_loses_nothing() -> None:
    page = extract(
        "<title>อบต.</title><!-- <a href='old'>เก่า</a> --><nav><a href=1>แผน</a></nav><p>ข่าว</p>".encode(), URL
    )
    assert [(one.words, one.tag) for one in page.links] == [("เก่า", "comment"), ("แผน", "a")]
    assert [b.text for b in page.blocks] == ["แผน", "ข่าว"]


@pytest.mark.parametrize(
    "body", [b"", b"   ", b"\x00" * 50, b"\xff\xfe\x00", bytes(range(256)) * 20, b"<", b"<!--", b"<?xml?>", b"%PDF-1.4"]
)
def test_garbage_gives_a_page_without_links(body: bytes) -> None:
    assert extract(body, URL).links == ()


def test_a_gallery_in_one_box_of_text_does_not_take_forever() -> None:
    body = f"<td>{'ข้อความ ' * 20_000}{'<img src=a.jpg>' * 2_000}</td>".encode()
    began = time.monotonic()
    assert len(extract(body, URL).pictures) == 2_000
    assert time.monotonic() - began < 5  # read once; once a picture it would be minutes


SOUP = (
    "<a href=x>", "</a>", "<a>", "<ul>", "<li>", "</ul>", "<table>", "<tr>", "<td>", "<th>", "</table>", "<p>",
    "</div>", "<div class=menu>", "<h2>", "</h2>", "<form method=get>", "<input type=text>", "</form>",
    "<select><option>1", "<img width=9 src=//>", "<iframe src=':'>", "<!-- <a href=q>x</a>", "-->", "<script>",
    "</script>", "<style>", "<object data=1>", "<b>", "<br/>", "<svg>", "<base href='http://[::1'>", "<frameset>",
    "<frame src=1>", "<body>", "</html>", "<a href='javascript:x()' onclick=\"location='%%'\">", "&#0;",
    "&#xD800;", "&nbsp;", "<meta http-equiv=refresh content='0;url='>", "<td colspan=-1>",
    "<a id=k href='#k' data-toggle=tab>", "<?php echo 1 ?>", "<![CDATA[ x ]]>", "แผน", "๒๕๖๕", "ำ", " ", "\u200b",
    "\u0000", "<ก>", "<a ก=ข>", "<x:y>", "</>", "<>", "&", "\"", "'",
)  # fmt: skip


@pytest.mark.parametrize("seed", range(150))
def test_tag_soup_never_raises(seed: int) -> None:
    dice = random.Random(seed)
    soup = "".join(dice.choices(SOUP, k=dice.randint(1, 120)))
    body = soup.encode(dice.choice(["utf-8", "cp874", "utf-16"]), errors="replace")
    page = extract(body, URL)
    assert all(one.url == "" or one.url.startswith(("http://", "https://")) for one in page.links)
    assert all(b.text == " ".join(b.text.split()) for b in page.blocks)


@pytest.mark.parametrize(
    "marked",
    [
        "<p><a name=o2></a><b>แผน</b></p>", "<p id=x><span><a name=o2></a><b>แผน</b></span></p>", "<h4 id=o2>แผน</h4>",
        "<a id=o2></a><p>แผน</p>",
    ],
)  # fmt: skip
def test_an_anchor_leads_to_the_text_up_to_the_next_one(marked: str) -> None:
    again = marked.replace("o2", "o3").replace("แผน", "ผล")
    table = "<table><tr><td>งบ</td><td>20</td></tr></table>"
    body = f"<html><body><p>ก่อน</p>{marked}{table}{again}<p>หลัง</p></body></html>"
    found = part(body.encode(), URL, "o2")
    assert found is not None
    said = " ".join(b.text for b in found.blocks)
    assert "แผน" in said
    assert "งบ | 20" in said
    assert "หลัง" not in said
