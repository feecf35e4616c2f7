"""What a body is, told by its bytes: right ones, wrongly named ones and look-alikes."""

from __future__ import annotations

import pytest

from crawler.extract.kinds import sniff
from crawler.records import Kind
from tests.crawler import documents

PNG = documents.image(documents.noise(20, 20))
DOCX = documents.docx_with()
XLSX = documents.workbook([["ลำดับ", 1]])
PDF = documents.one_page(documents.stream(b""))
ODT = documents.zipped({"mimetype": b"application/vnd.oasis.opendocument.text"})
PHP_WARNING = b"<br />\n<b>Warning</b>: Undefined variable in index.php on line 3<br />\n"
NOT_FOUND = b"<!DOCTYPE html>\n<html><head><title>404</title></head><body>not found</body></html>"
THAI_TEXT = "ประกาศองค์การบริหารส่วนตำบล".encode("cp874")


def ole(*streams: str) -> bytes:
    """An old Office wrapper whose directory names these streams."""
    entries = ["Root Entry", *streams]
    directory = b"".join(name.encode("utf-16-le").ljust(128, b"\0") for name in entries)
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".ljust(512, b"\0")
    return header + directory


@pytest.mark.parametrize(
    ("body", "content_type", "filename", "kind"),
    [
        pytest.param(PDF, "application/pdf", "a.pdf", Kind.PDF, id="a PDF"),
        pytest.param(PDF, "application/octet-stream", "", Kind.PDF, id="a PDF without a name"),
        pytest.param(PDF, "text/html; charset=utf-8", "show.php", Kind.PDF, id="a PDF served as HTML"),
        pytest.param(PDF, "", "แผน.html", Kind.PDF, id="a PDF saved as .html"),
        pytest.param(b"\xef\xbb\xbf\n" + PDF, "", "", Kind.PDF, id="a PDF after a byte order mark"),
        pytest.param(PHP_WARNING + PDF, "application/pdf", "", Kind.PDF, id="a PDF after a script's warning"),
        pytest.param(NOT_FOUND, "application/pdf", "plan.pdf", Kind.HTML, id="an error page served as PDF"),
        pytest.param(NOT_FOUND, "image/jpeg", "a.jpg", Kind.HTML, id="an error page served as a picture"),
        pytest.param(b"<html>how a %PDF-1.4 file begins</html>", "", "", Kind.HTML, id="a page about PDF files"),
        pytest.param(PHP_WARNING, "application/msword", "a.doc", Kind.HTML, id="a script's warning alone"),
        pytest.param(b"<!-- menu -->\n<HTML LANG=th>", "", "", Kind.HTML, id="HTML after a comment"),
        pytest.param(b'<?xml version="1.0"?><html xmlns="x">', "", "", Kind.HTML, id="XHTML"),
        pytest.param("<html><body>".encode("utf-16"), "", "", Kind.HTML, id="HTML in UTF-16"),
        pytest.param(b"<table><tr><td>1", "application/vnd.ms-excel", "r.xls", Kind.HTML, id="an HTML table as .xls"),
        pytest.param(THAI_TEXT, "text/html", "", Kind.HTML, id="bare words served as HTML"),
        pytest.param(THAI_TEXT, "application/pdf", "a.pdf", Kind.TEXT, id="bare words served as PDF"),
        pytest.param(THAI_TEXT, "text/plain", "", Kind.TEXT, id="Thai text in windows-874"),
        pytest.param(b"BM is not a picture here", "text/plain", "", Kind.TEXT, id="text that begins with BM"),
        pytest.param(b"a,b\n1,2\n", "application/vnd.ms-excel", "a.csv", Kind.TEXT, id="CSV served as a workbook"),
        pytest.param(b'<?xml version="1.0"?><urlset/>', "application/xml", "", Kind.TEXT, id="a site map"),
        pytest.param(DOCX, "application/octet-stream", "", Kind.WORD, id="docx without a name"),
        pytest.param(DOCX, "application/pdf", "a.pdf", Kind.WORD, id="docx named .pdf"),
        pytest.param(DOCX[: len(DOCX) // 2], "", "", Kind.WORD, id="docx cut in half"),
        pytest.param(XLSX, "application/zip", "a.zip", Kind.SHEET, id="xlsx served as zip"),
        pytest.param(ODT, "", "", Kind.WORD, id="odt"),
        pytest.param(documents.zipped({"ppt/presentation.xml": b"<p/>"}), "", "", Kind.SLIDES, id="pptx"),
        pytest.param(documents.zipped({"photo/word/1.jpg": PNG}), "", "a.zip", Kind.OTHER, id="a zip of pictures"),
        pytest.param(ole("WordDocument"), "", "", Kind.WORD, id="doc"),
        pytest.param(ole("WordDocument", "Workbook"), "", "", Kind.WORD, id="doc that holds a workbook"),
        pytest.param(ole("Workbook", "WordDocument"), "", "a.doc", Kind.SHEET, id="xls that holds a letter"),
        pytest.param(ole("PowerPoint Document"), "", "", Kind.SLIDES, id="ppt"),
        pytest.param(ole("EncryptedPackage"), "", "งบ.xlsx", Kind.SHEET, id="a locked workbook"),
        pytest.param(ole("EncryptedPackage"), "", "", Kind.WORD, id="a locked file without a name"),
        pytest.param(ole("Thumbnail"), "", "Thumbs.db", Kind.OTHER, id="another OLE2 file"),
        pytest.param(rb"{\rtf1\ansi}", "text/plain", "", Kind.WORD, id="rtf"),
        pytest.param(PNG, "text/html", "", Kind.IMAGE, id="png served as HTML"),
        *[
            pytest.param(documents.image(documents.noise(20, 20), form), "", "", Kind.IMAGE, id=form)
            for form in ("JPEG", "GIF", "WEBP", "BMP", "TIFF")
        ],
        pytest.param(b'<svg xmlns="http://www.w3.org/2000/svg">', "", "", Kind.IMAGE, id="svg"),
        pytest.param(b"\x00\x01\x02 cut", "application/pdf", "a.pdf", Kind.PDF, id="damage that claims to be a PDF"),
        pytest.param(b"\x00\x01\x02 cut", "", "a.xls", Kind.SHEET, id="damage named .xls"),
        pytest.param(b"Rar!\x1a\x07\x00", "application/x-rar", "a.rar", Kind.OTHER, id="rar"),
        pytest.param(b"", "application/pdf", "", Kind.PDF, id="nothing at all"),
        pytest.param(b"", "", "", Kind.OTHER, id="nothing, named nothing"),
    ],
)
def test_kind(body: bytes, content_type: str, filename: str, kind: Kind) -> None:
    assert sniff(body, content_type, filename) is kind
