"""Looks at the pages of a PDF as pictures, with pdfium, for what its text layer does not say."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pypdfium2
import pypdfium2.raw as pdfium_c
from PIL import Image

from crawler.extract.ocr import Recognised, is_blank, recognise
from crawler.extract.problems import DocumentError, Problem
from crawler.extract.task import Task

DPI = 250  #: below 200 years are misread, above 300 nothing gets better
_GLANCE_DPI = 40  #: enough to see whether anything is printed at all
_LONGEST_SIDE = 5000  #: pixels; a wall poster at 250 dpi would fill the memory
_SCAN_SHARE = 0.4  #: share of the page that one picture covers when the page is a scan
_PASSWORD = "password"


class Scans:
    """An opened PDF and how many of its pages were recognised so far."""

    def __init__(self, document: pypdfium2.PdfDocument, task: Task) -> None:
        self._document = document
        self._task = task
        self.looked = 0

    @property
    def count(self) -> int:
        """Number of pages."""
        return len(self._document)

    def text(self, at: int) -> str:
        """The text layer of one page."""
        words: str = self._document[at].get_textpage().get_text_bounded()
        return words

    @property
    def spent(self) -> bool:
        """Whether no further page will be recognised: no OCR here, or as many as are allowed."""
        return not self._task.languages or self.looked >= self._task.limits.ocr_pages

    def is_scan(self, at: int) -> bool:
        """Whether one picture covers most of the page."""
        page = self._document[at]
        whole = page.get_width() * page.get_height()
        for picture in page.get_objects(filter=[pdfium_c.FPDF_PAGEOBJ_IMAGE], max_depth=4):
            left, bottom, right, top = picture.get_bounds()
            if (right - left) * (top - bottom) >= _SCAN_SHARE * whole:
                return True
        return False

    def has_ink(self, at: int) -> bool:
        """Whether anything is printed on the page."""
        return not is_blank(self._picture(at, _GLANCE_DPI))

    def recognise(self, at: int) -> Recognised:
        """The words a reader sees on the page."""
        self.looked += 1
        return recognise(self._picture(at, DPI), DPI, self._task.languages, self._task.folder)

    def _picture(self, at: int, dpi: int) -> Image.Image:
        page = self._document[at]
        longest = max(page.get_width(), page.get_height(), 1)
        bitmap = page.render(scale=min(dpi / 72, _LONGEST_SIDE / longest), grayscale=True)
        picture: Image.Image = bitmap.to_pil()
        return picture


@contextmanager
def opened(task: Task) -> Iterator[Scans]:
    """The document as pictures; what pdfium cannot open is locked or broken."""
    try:
        document = pypdfium2.PdfDocument(task.body)
    except pypdfium2.PdfiumError as error:
        locked = _PASSWORD in str(error).lower()
        raise DocumentError(Problem.PASSWORD if locked else Problem.BROKEN) from error
    try:
        yield Scans(document, task)
    except pypdfium2.PdfiumError as error:
        raise DocumentError(Problem.BROKEN) from error
    finally:
        document.close()


def page_count(task: Task) -> int:
    """How many pages pdfium counts, where poppler cannot say."""
    with opened(task) as document:
        return document.count


def page_texts(task: Task) -> list[str]:
    """The text layer as pdfium reads it: worse for Thai than poppler, and used only where poppler gives nothing."""
    with opened(task) as document:
        return [document.text(at) for at in range(min(document.count, task.limits.pages))]
