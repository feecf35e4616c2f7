"""Pages that answer 200 and give nothing – and long pages that only mention it."""

from __future__ import annotations

import pytest

from crawler.extract.html import extract
from crawler.records import Cause
from crawler.softmiss import fingerprint, of_page

ASKED = "http://x.go.th/plan.php"
LONG = "<p>" + "เทศบาลดำเนินงานตามแผนปฏิบัติการประจำปี " * 40 + "</p>"
PASSWORD = "<form method=post><input name=u><input type=password name=p></form>"


def cause(body: str, url: str = ASKED) -> Cause | None:
    return of_page(extract(body.encode(), url), url, ASKED)


@pytest.mark.parametrize(
    "body",
    [
        "<title>404 Not Found</title><p>x</p>",
        "<title>เว็บไซต์</title><h1>ไม่พบหน้าที่ท่านต้องการ</h1>",
        "<p>ขออภัย ไม่พบไฟล์ที่ต้องการ</p>",
        "<p>The requested URL was not found on this server.</p>",
        f"<h1>ไม่พบหน้าที่คุณต้องการ</h1>{LONG}",
        f"<h3>ข่าว</h3>{LONG}<h3>Page Not Found</h3>",
        f"<footer>{LONG}</footer><p>ไม่พบข้อมูลที่ท่านต้องการ</p>",
    ],
)
def test_not_found_pages(body: str) -> None:
    assert cause(body) is Cause.SOFT_404


@pytest.mark.parametrize(
    "body",
    [
        f"<h1>แผน</h1>{LONG}<p>หากไม่พบหน้าเว็บให้ติดต่อเจ้าหน้าที่</p>",
        f"<h1>กระดานถามตอบ</h1>{LONG}<h3>ถาม: ไม่พบหน้าเว็บร้องเรียน</h3>",
        "<p>ไม่มีเรื่องร้องเรียน</p>",
        "<p>โทร 0 4042 4404</p>",
        "<title>ผลการดำเนินงาน</title>",
    ],
)
def test_pages_that_are_there(body: str) -> None:
    assert cause(body) is None


def test_a_login_wall() -> None:
    assert cause(f"<title>เข้าสู่ระบบ</title>{PASSWORD}") is Cause.LOGIN
    assert cause(f"<p>x</p>{PASSWORD}", "http://x.go.th/wp-login.php?to=plan") is Cause.LOGIN


def test_a_page_with_a_login_box_is_a_page() -> None:
    assert cause(f"<h1>แผน</h1>{LONG}<h3>เข้าสู่ระบบ</h3>{PASSWORD}") is None
    assert cause("<p>ติดต่อ</p><form><input name=q></form><p>เข้าสู่ระบบ</p>") is None
    assert cause(f"<p>สมาชิก</p>{PASSWORD}") is None


def test_the_fingerprint_forgets_numbers_only() -> None:
    def mark(body: str) -> str:
        return fingerprint(extract(body.encode(), ASKED))

    assert mark("<p>ไม่มีหน้านี้ ผู้เข้าชม 1234 คน</p>") == mark("<p>ไม่มีหน้านี้ ผู้เข้าชม 1240 คน</p>")
    assert mark("<p>แผนดำเนินงาน</p>") != mark("<p>แผนพัฒนา</p>")
