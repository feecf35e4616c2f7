"""What belongs to the site, and which addresses stay shut."""

from __future__ import annotations

import pytest

from crawler.bounds import Bounds, Where, as_addresses, is_metadata, is_private, registered, social_name

AGENCY = Bounds("https://www.nongsailom.go.th/index.php")


@pytest.mark.parametrize(
    ("url", "where"),
    [
        ("http://nongsailom.go.th/a", Where.SITE),
        ("https://www.nongsailom.go.th:8443/a", Where.SITE),
        ("https://eservice.nongsailom.go.th/", Where.SITE),
        ("https://a.b.nongsailom.go.th/", Where.SITE),
        ("https://nongsailomdao.go.th/", Where.OUTSIDE),
        ("https://nongsailom.go.th.evil.com/", Where.OUTSIDE),
        ("https://www.dla.go.th/", Where.OUTSIDE),
        ("https://go.th/", Where.OUTSIDE),
        ("https://www.facebook.com/nongsailom", Where.SOCIAL),
        ("https://line.me/ti/p/x", Where.SOCIAL),
        ("https://youtu.be/x", Where.SOCIAL),
        ("https://drive.google.com/file/d/x", Where.STORE),
        ("https://sites.google.com/view/x", Where.STORE),
        ("https://nongsailom.wordpress.com/", Where.STORE),
        ("https://www.google.com/maps/place/x", Where.MAP),
        ("https://maps.app.goo.gl/x", Where.MAP),
        ("https://www.google.com/search?q=x", Where.OUTSIDE),
        ("https://1.2.3.4/", Where.OUTSIDE),
    ],
)
def test_where(url: str, where: Where) -> None:
    assert AGENCY.where(url) is where


@pytest.mark.parametrize(
    ("host", "domain"),
    [
        ("www.nongsailom.go.th", "nongsailom.go.th"),
        ("a.b.school.ac.th", "school.ac.th"),
        ("www.example.co.th", "example.co.th"),
        ("www.example.com", "example.com"),
        ("127.0.0.1", "127.0.0.1"),
        ("localhost", "localhost"),
    ],
)
def test_the_registered_domain_comes_from_the_suffix_list(host: str, domain: str) -> None:
    assert registered(host) == domain


def test_an_address_as_host_is_itself_and_its_port() -> None:
    bounds = Bounds("http://127.0.0.1:8000/", allow_private=True)
    assert bounds.where("http://127.0.0.1:8000/a") is Where.SITE
    assert bounds.where("http://127.0.0.1:8001/a") is Where.OUTSIDE
    assert bounds.where("http://127.0.0.2:8000/a") is Where.OUTSIDE


@pytest.mark.parametrize("start", ["nongsailom/index.php", "nongsailom/", "nongsailom"])
def test_on_a_vendors_host_only_the_agencys_folder_is_its_site(start: str) -> None:
    bounds = Bounds(f"https://www.vendor-of-sites.com/{start}")
    assert bounds.where("https://www.vendor-of-sites.com/nongsailom") is Where.SITE
    assert bounds.where("https://www.vendor-of-sites.com/nongsailom/plan.pdf") is Where.SITE
    assert bounds.where("https://www.vendor-of-sites.com/nongnamsai/plan.pdf") is Where.OUTSIDE
    assert bounds.where("https://www.vendor-of-sites.com/nongsailom2/plan.pdf") is Where.OUTSIDE
    assert bounds.where("https://www.vendor-of-sites.com/") is Where.OUTSIDE


def test_a_go_th_name_is_the_agencys_from_its_root() -> None:
    bounds = Bounds("https://www.nongsailom.go.th/public/index.php")
    assert bounds.where("https://www.nongsailom.go.th/fileupload/plan.pdf") is Where.SITE


def test_two_shops_of_one_hoster_are_two_sites() -> None:
    assert Bounds("https://nongsailom.blogspot.com/").where("https://nongnamsai.blogspot.com/") is not Where.SITE


@pytest.mark.parametrize(
    "host",
    ["127.0.0.1", "2130706433", "0x7f000001", "0x7f.0.0.1", "0177.0.0.1", "017700000001", "127.1", "127.0.1", "0x7F.1"],
)
def test_every_spelling_of_loopback_is_seen(host: str) -> None:
    assert as_addresses(host) == ("127.0.0.1",)


@pytest.mark.parametrize("host", ["", "www.go.th", "1.2.3.4.5", "4294967296", "0x", "1.-2.3.4", "08.1.1.1", "a.1"])
def test_names_are_no_addresses(host: str) -> None:
    assert as_addresses(host) == ()


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "127.8.9.10", "10.1.2.3", "172.16.0.1", "192.168.1.1", "100.64.0.1", "169.254.169.254", "0.0.0.0",
        "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1%eth0", "fc00::1", "ff02::1", "::ffff:127.0.0.1",
        "::ffff:10.0.0.1", "2002:7f00:1::", "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe",
    ],
)  # fmt: skip
def test_private_addresses(address: str) -> None:
    assert is_private(address)


@pytest.mark.parametrize("address", ["8.8.8.8", "203.150.1.1", "2400:8900::1", "::ffff:8.8.8.8", "64:ff9b::808:808"])
def test_public_addresses(address: str) -> None:
    assert not is_private(address)


@pytest.mark.parametrize("address", ["169.254.169.254", "fe80::1", "0.0.0.0", "::ffff:169.254.169.254", "224.0.0.1"])
def test_metadata_stays_shut_for_an_allowed_start(address: str) -> None:
    assert is_metadata(address)
    assert Bounds("http://inside.example:8000/", allow_private=True).refused("inside.example", 8000, (address,))


def test_a_private_start_opens_only_its_host_and_port() -> None:
    allowed = Bounds("http://127.0.0.1:8000/", allow_private=True)
    assert not allowed.refused("127.0.0.1", 8000, ("127.0.0.1",))
    assert allowed.refused("127.0.0.1", 8001, ("127.0.0.1",))
    assert allowed.refused("127.0.0.2", 8000, ("127.0.0.2",))
    assert allowed.refused("intranet.example", 8000, ("10.0.0.1",))
    assert not allowed.refused("public.example", 80, ("203.150.1.1",))
    assert Bounds("http://127.0.0.1:8000/").refused("127.0.0.1", 8000, ("127.0.0.1",))


def test_one_private_answer_among_public_ones_is_enough() -> None:
    assert AGENCY.refused("two-faced.example", 80, ("203.150.1.1", "192.168.1.1"))


def test_the_fence_moves_with_the_start_page_but_opens_nothing_private() -> None:
    private = Bounds("http://127.0.0.1:8000/", allow_private=True)
    assert private.moved("http://127.0.0.1:8000/public/") == private
    assert private.moved("http://127.0.0.1:9000/") == Bounds("http://127.0.0.1:9000/", allow_private=False)
    assert AGENCY.moved("https://new-name.go.th/").where("https://new-name.go.th/plan.pdf") is Where.SITE
    vendor = Bounds("http://127.0.0.1:8000/old/", allow_private=True)
    assert vendor.moved("http://127.0.0.1:8000/new/").allow_private


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://th-th.facebook.com/x", "Facebook"),
        ("https://lin.ee/x", "LINE"),
        ("https://www.go.th/facebook", ""),
        ("https://notfacebook.com/x", ""),
    ],
)
def test_social_name(url: str, name: str) -> None:
    assert social_name(url) == name
