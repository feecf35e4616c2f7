"""Says what a fetched body really is: by its own bytes first, then by its look, its header and its file name."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import PurePosixPath

from crawler.records import Kind

#: PDF readers look for the mark in the first 1,024 bytes, because scripts print warnings before the file.
PDF_MARK_WITHIN = 1024
#: Enough of the beginning to see markup or control characters in it.
HEAD = 4096

OLE2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ZIP = (b"PK\x03\x04", b"PK\x05\x06")
RTF = b"{\\rtf"
_IMAGES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"II*\x00", b"MM\x00*")
_IMAGE_BRANDS = (b"heic", b"heix", b"heif", b"mif1", b"avif")
#: Sizes of the header that follows the 14 bytes of a real BMP; plain text may begin with "BM" too.
_BMP_HEADERS = (12, 40, 52, 56, 64, 108, 124)

_ZIP_FOLDERS = (("word/", Kind.WORD), ("xl/", Kind.SHEET), ("ppt/", Kind.SLIDES))
_OPEN_DOCUMENT = (
    (b"opendocument.text", Kind.WORD),
    (b"opendocument.spreadsheet", Kind.SHEET),
    (b"opendocument.presentation", Kind.SLIDES),
)
_OLE_STREAMS = (
    ("WordDocument", Kind.WORD),
    ("Workbook", Kind.SHEET),
    ("Book", Kind.SHEET),
    ("PowerPoint Document", Kind.SLIDES),
)

_HTML = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*|<!--.*?-->\s*|<\?php.*?\?>\s*)*"
    rb"<(?:!doctype\s+html|(?:html|head|body|title|script|meta|table|div|frameset|center|br|p|h[1-6]|b|font|link|style"
    rb"|iframe|form|img|span|a|ul|base|section|main|noscript)[\s>/])",
    re.IGNORECASE | re.DOTALL,
)
_SVG = re.compile(rb"\s*(?:<\?xml[^>]*>\s*|<!--.*?-->\s*|<!doctype svg[^>]*>\s*)*<svg[\s>]", re.IGNORECASE | re.DOTALL)
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")

_EXTENSIONS = {
    Kind.HTML: "html htm xhtml shtml php asp aspx jsp",
    Kind.PDF: "pdf",
    Kind.WORD: "doc docx docm dot dotx odt rtf",
    Kind.SHEET: "xls xlsx xlsm xlsb ods",
    Kind.SLIDES: "ppt pptx pptm pps ppsx odp",
    Kind.IMAGE: "png jpg jpeg jpe jfif gif webp bmp tif tiff svg heic avif",
    Kind.TEXT: "txt csv tsv json xml log md",
}
_BY_EXTENSION = {word: kind for kind, words in _EXTENSIONS.items() for word in words.split()}


def sniff(body: bytes, content_type: str = "", filename: str = "") -> Kind:
    """Name the kind of a body; the header and the file name count only where the bytes say nothing."""
    declared = _declared(content_type)
    named = _BY_EXTENSION.get(PurePosixPath(filename.strip().lower()).suffix.lstrip("."))
    known = _by_magic(body, declared, named)
    if known is not None:
        return known
    plain = _unwrapped(body[:HEAD])
    if _SVG.match(plain):
        return Kind.IMAGE
    if _HTML.match(plain):
        return Kind.HTML
    if body and _CONTROL.search(plain) is None:
        # Readable text is never a PDF, a picture or an Office file, whatever the header claims.
        return Kind.HTML if declared is Kind.HTML else Kind.TEXT
    return declared or named or Kind.OTHER


def _by_magic(body: bytes, declared: Kind | None, named: Kind | None) -> Kind | None:
    if b"%PDF-" in body[:PDF_MARK_WITHIN] and (body.lstrip()[:5] == b"%PDF-" or b"endobj" in body):
        return Kind.PDF
    if body.startswith(OLE2):
        return _ole_kind(body, declared, named)
    if body.startswith(ZIP):
        return _zip_kind(body)
    if body.lstrip()[: len(RTF)] == RTF:
        return Kind.WORD
    if _is_image(body):
        return Kind.IMAGE
    return None


def _is_image(body: bytes) -> bool:
    if body.startswith(_IMAGES):
        return True
    if body.startswith(b"RIFF") and body[8:12] == b"WEBP":
        return True
    if body[4:8] == b"ftyp" and body[8:12] in _IMAGE_BRANDS:
        return True
    return body.startswith(b"BM") and int.from_bytes(body[14:18], "little") in _BMP_HEADERS


def _ole_kind(body: bytes, declared: Kind | None, named: Kind | None) -> Kind:
    """Old Office files name their main stream in the directory; an encrypted new one hides it."""
    sector = 4096 if body[30:32] == b"\x0c\x00" else 512
    directory = (int.from_bytes(body[48:52], "little") + 1) * sector
    found = [(place, kind) for name, kind in _OLE_STREAMS if (place := _stream_at(body, name, directory)) >= 0]
    if found:
        return min(found)[1]  # an embedded object is listed after the document that holds it
    office = (Kind.WORD, Kind.SHEET, Kind.SLIDES)
    if named in office:
        return named
    if declared in office:
        return declared
    return Kind.WORD if is_encrypted_office(body) else Kind.OTHER


def _stream_at(body: bytes, name: str, start: int) -> int:
    """Where a directory entry (64 bytes of name, zero-padded) with this name begins, or -1."""
    wanted = name.encode("utf-16-le") + b"\x00\x00"
    place = body.find(wanted, start)
    while place >= 0:
        if (place - start) % 128 == 0 or place % 128 == 0:
            return place
        place = body.find(wanted, place + 2)
    return -1


def is_encrypted_office(body: bytes) -> bool:
    """Whether this is a .docx/.xlsx/.pptx locked with a password (they are kept in an OLE2 wrapper)."""
    return body.startswith(OLE2) and "EncryptedPackage".encode("utf-16-le") in body


def _zip_kind(body: bytes) -> Kind:
    if body[30:38] == b"mimetype":
        for mark, kind in _OPEN_DOCUMENT:
            if mark in body[38:160]:
                return kind
    try:
        names = zipfile.ZipFile(io.BytesIO(body)).namelist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        # Cut short: the list at the end is gone, but each member still carries its name in front of it.
        return next((kind for folder, kind in _ZIP_FOLDERS if folder.encode() in body), Kind.OTHER)
    for folder, kind in _ZIP_FOLDERS:
        if any(name.replace("\\", "/").startswith(folder) for name in names):
            return kind
    return Kind.OTHER


def _unwrapped(head: bytes) -> bytes:
    """Drop a byte order mark; bring UTF-16 to one byte per Latin letter, so that markup can be seen."""
    for mark, encoding in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if head.startswith(mark):
            return head[2:].decode(encoding, "ignore").encode()
    return head.removeprefix(b"\xef\xbb\xbf")


def _declared(content_type: str) -> Kind | None:
    kind = content_type.partition(";")[0].strip().lower()
    if kind in ("text/html", "application/xhtml+xml"):
        return Kind.HTML
    if kind == "application/pdf":
        return Kind.PDF
    if kind.startswith("image/"):
        return Kind.IMAGE
    if "wordprocessing" in kind or kind in ("application/msword", "application/rtf", "text/rtf"):
        return Kind.WORD
    if "spreadsheet" in kind or "ms-excel" in kind:
        return Kind.SHEET
    if "presentation" in kind or "powerpoint" in kind:
        return Kind.SLIDES
    if "opendocument.text" in kind:
        return Kind.WORD
    if kind.startswith("text/") or kind in ("application/json", "application/xml", "application/javascript"):
        return Kind.TEXT
    return None
