"""Addresses: made absolute, mended, compared, and kept away from what changes a site."""

from __future__ import annotations

import pytest

from crawler import urls

HERE = "https://www.nongsailom.go.th/news/list.php?cat=3"


@pytest.mark.parametrize(
    ("href", "absolute"),
    [
        ("view.php?id=1", "https://www.nongsailom.go.th/news/view.php?id=1"),
        ("/plan.pdf", "https://www.nongsailom.go.th/plan.pdf"),
        ("?page=2", "https://www.nongsailom.go.th/news/list.php?page=2"),
        ("//files.nongsailom.go.th/a.pdf", "https://files.nongsailom.go.th/a.pdf"),
        ("http://x.go.th", "http://x.go.th/"),
        ("HTTP://X.GO.TH/A", "http://x.go.th/A"),
        ("  ../up.html\n", "https://www.nongsailom.go.th/up.html"),
        ("../../../../up.html", "https://www.nongsailom.go.th/up.html"),
        ("/a//b.html", "https://www.nongsailom.go.th/a/b.html"),
        ("#", ""),
        ("#top", ""),
        ("page.html#top", "https://www.nongsailom.go.th/news/page.html"),
        (r"..\fileupload\plan 65.pdf", "https://www.nongsailom.go.th/fileupload/plan%2065.pdf"),
        ("/แผน.pdf", "https://www.nongsailom.go.th/%E0%B9%81%E0%B8%9C%E0%B8%99.pdf"),
        ("/%E0%B9%81.pdf", "https://www.nongsailom.go.th/%E0%B9%81.pdf"),
        ("/view.php?q=ก ข", "https://www.nongsailom.go.th/view.php?q=%E0%B8%81%20%E0%B8%82"),
        ("/100%.pdf", "https://www.nongsailom.go.th/100%25.pdf"),
        ("/50%zz.pdf?x=%", "https://www.nongsailom.go.th/50%25zz.pdf?x=%25"),
        ("/a\tb\nc.pdf", "https://www.nongsailom.go.th/abc.pdf"),
        ("https://x.go.th:443/a", "https://x.go.th/a"),
        ("http://x.go.th:8080/a", "http://x.go.th:8080/a"),
        ("http://x.go.th.:80/a", "http://x.go.th/a"),
        ("http://clerk:secret@x.go.th/a", "http://x.go.th/a"),
        ("http://[2001:DB8::1]:8080/a", "http://[2001:db8::1]:8080/a"),
        ("javascript:void(0)", ""),
        (" JavaScript:history.back()", ""),
        ("data:text/html,x", ""),
        ("mailto:clerk@nongsailom.go.th", ""),
        ("tel:021234567", ""),
        ("ftp://x.go.th/a", ""),
        ("", ""),
        ("   ", ""),
        ("http://", ""),
        ("http:///plan.pdf", ""),
        ("http://x.go.th:99999/", ""),
        ("http://x.go.th:port/", ""),
        ("http://[::1/", ""),
        ("http://<br>/a", ""),
        ("http://our site/a", ""),
    ],
)
def test_resolve(href: str, absolute: str) -> None:
    assert urls.resolve(HERE, href) == absolute


@pytest.mark.parametrize("href", ["/แผน 65%.pdf?ก=ข&d=%", "/a//../..//b", "http://X.go.th:80"])
def test_resolving_what_was_resolved_changes_nothing(href: str) -> None:
    once = urls.resolve(HERE, href)
    assert once
    assert urls.resolve(once, once) == once


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("http://www.x.go.th/a", "https://x.go.th/a"),
        ("http://x.go.th", "http://x.go.th/"),
        ("http://x.go.th/a?id=1&PHPSESSID=9f", "http://x.go.th/a?id=1"),
        ("http://x.go.th/a?id=1&utm_source=fb&fbclid=x", "http://x.go.th/a?id=1"),
        ("http://x.go.th/p.php?start=21&mnKey=TVRZ", "http://x.go.th/p.php?start=21&mnKey=TVRa"),
        ("http://x.go.th/a.jsp;jsessionid=77AB?x=1", "http://x.go.th/a.jsp?x=1"),
        ("http://x.go.th/%E0%B8%81.pdf", "http://x.go.th/ก.pdf"),
        ("http://x.go.th/%e0%b8%81.pdf", "http://x.go.th/%E0%B8%81.pdf"),
        ("http://x.go.th/%b1%d2.pdf", "http://x.go.th/%B1%D2.pdf"),
        ("http://x.go.th/a?q=a%20b", "http://x.go.th/a?q=a+b"),
    ],
)
def test_two_addresses_of_one_content(one: str, other: str) -> None:
    assert urls.key(one) == urls.key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("http://x.go.th/a?id=1", "http://x.go.th/a?id=2"),
        ("http://x.go.th/a", "http://x.go.th/A"),
        ("http://x.go.th:8080/", "http://x.go.th/"),
        ("http://a.x.go.th/", "http://b.x.go.th/"),
        ("http://x.go.th/%A1%D2.pdf", "http://x.go.th/%A2%D2.pdf"),  # ก and ข in windows-874
        ("http://x.go.th/d?f=%A1%D2", "http://x.go.th/d?f=%A2%D2"),
    ],
)
def test_two_addresses_of_two_contents(one: str, other: str) -> None:
    assert urls.key(one) != urls.key(other)


@pytest.mark.parametrize(
    "path",
    [
        "logout.php", "log-out", "LogOff.aspx", "index.php?mod=logout", "sign-out/", "admin/delete/5",
        "news_delete.php?id=1", "board.php?action=del&id=4", "item?do=remove", "vote.php",
        "poll-vote-3", "unsubscribe", "like?id=3", "index.php?do=%64elete",
    ],
)  # fmt: skip
def test_harmful(path: str) -> None:
    assert urls.harmful(f"http://x.go.th/{path}")


@pytest.mark.parametrize(
    "path",
    [
        "plan.pdf", "deleted-scenes.html", "voters.php", "likely.html", "logoutput.txt", "model.php?id=1",
        "index.php?q=delta", "catalogue/log", "%E0%B8%A5%E0%B8%9A.html",
    ],
)  # fmt: skip
def test_harmless_lookalikes(path: str) -> None:
    assert not urls.harmful(f"http://x.go.th/{path}")


@pytest.mark.parametrize(
    ("path", "endless"),
    [
        ("/gallery/a/gallery/a/gallery/a/gallery/a/", True),
        ("/" + "/".join("abcdefghijklmnop"), True),
        ("/x?" + "y" * 2000, True),
        ("/public/list/data/index/menu/1142/page/2", False),
        ("/2565/1/1/1/1/index.html", False),
        ("/news/a/news/a/news/b", False),
    ],
)
def test_endless(path: str, endless: bool) -> None:
    assert urls.endless(f"http://x.go.th{path}") is endless


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("http://x.go.th/a/%E0%B9%81%E0%B8%9C%E0%B8%99%2065.pdf?v=2", "แผน 65.pdf"),
        ("http://x.go.th/a/%BB%C3%D0%A1%D2%C8.pdf", "ประกาศ.pdf"),  # windows-874
        ("http://x.go.th/a/", ""),
    ],
)
def test_file_name(url: str, name: str) -> None:
    assert urls.file_name(url) == name


def test_a_number_called_sid_is_no_session() -> None:
    assert urls.key("http://x.go.th/s.php?sid=1") != urls.key("http://x.go.th/s.php?sid=2")
    session = "http://x.go.th/s.php?sid=4f0b6a8c9d3e2f1a5b7c&id=2"
    assert urls.key(session) == urls.key("http://x.go.th/s.php?id=2")


def test_a_page_named_vote_only_shows_the_ballot() -> None:
    assert not urls.harmful("http://x.go.th/content.php?p=vote")
    assert urls.harmful("http://x.go.th/content.php?do=vote")
