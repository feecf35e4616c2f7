"""Reads the words in pictures: a picture file of its own, or the pictures pasted into an Office file."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator

from PIL import Image, ImageOps, ImageSequence, UnidentifiedImageError

from crawler.extract.limits import MIB, Limits
from crawler.extract.ocr import is_blank, recognise
from crawler.extract.problems import DocumentError, Problem
from crawler.extract.task import Task
from crawler.records import PageText, Reading

#: Smaller pictures are icons, lines and buttons.
MIN_WIDTH, MIN_HEIGHT = 200, 100
#: One byte a pixel while it is recognised, four while it is opened; phones make 12–50 million pixels.
MAX_PIXELS = 100 * MIB
_DPI = 200  #: what a picture without a stated size is taken for
_SEVERAL = ("TIFF",)  #: an animation repeats itself, a TIFF is a scanned file with many pages


def read(task: Task) -> Reading:
    """Every page of a picture file, recognised."""
    image = _opened(task.body.read_bytes())
    count = getattr(image, "n_frames", 1) if image.format in _SEVERAL else 1
    if image.width < MIN_WIDTH or image.height < MIN_HEIGHT:
        return Reading(problem=Problem.EMPTY, page_count=count)
    if not task.languages:
        return Reading(problem=Problem.NO_OCR, page_count=count)
    pages: list[PageText] = []
    blank = True
    for frame in _upright(_frames(image, min(count, task.limits.ocr_pages))):
        blank = blank and is_blank(frame)
        got = recognise(frame, _DPI, task.languages, task.folder)
        pages.append(PageText(got.text if got.usable else "", ocr=True))
        task.save(Reading(pages=tuple(pages), page_count=count))
    if not any(page.text for page in pages):
        return Reading(problem=Problem.EMPTY if blank else Problem.UNREADABLE, page_count=count)
    return Reading(pages=tuple(pages), problem=Problem.NO_OCR if count > len(pages) else "", page_count=count)


def pasted(bodies: Iterable[bytes], task: Task) -> tuple[PageText, ...]:
    """The words in the first few pictures of an Office file; what is not a picture is passed over."""
    worth = _upright(_worth(bodies, task.limits))
    got = [recognise(image, _DPI, task.languages, task.folder) for image in worth]
    return tuple(PageText(one.text, ocr=True) for one in got if one.usable)


def _worth(bodies: Iterable[bytes], limits: Limits) -> Iterator[Image.Image]:
    left = limits.ocr_pictures
    for body in bodies:
        try:
            image = _opened(body)
        except DocumentError:
            continue
        if left and image.width >= MIN_WIDTH and image.height >= MIN_HEIGHT:
            left -= 1
            yield image


def _upright(images: Iterable[Image.Image]) -> Iterator[Image.Image]:
    for image in images:
        try:
            yield _on_white(ImageOps.exif_transpose(image))
        except (OSError, ValueError, SyntaxError) as error:  # pillow says all three of a file that is cut short
            raise DocumentError(Problem.BROKEN) from error


def _opened(body: bytes) -> Image.Image:
    Image.MAX_IMAGE_PIXELS = None  # our own limit below is the one that counts
    try:
        image = Image.open(io.BytesIO(body))
    except UnidentifiedImageError as error:
        raise DocumentError(Problem.UNSUPPORTED if b"<svg" in body[:2000] else Problem.BROKEN) from error
    except (OSError, ValueError, SyntaxError) as error:
        raise DocumentError(Problem.BROKEN) from error
    if image.width * image.height > MAX_PIXELS:
        raise DocumentError(Problem.MEMORY)
    return image


def _frames(image: Image.Image, count: int) -> Iterator[Image.Image]:
    for frame, _ in zip(ImageSequence.Iterator(image), range(count), strict=False):
        yield frame


def _on_white(image: Image.Image) -> Image.Image:
    """Black letters on a see-through ground would vanish when the ground turned black."""
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        clear = image.convert("RGBA")
        ground = Image.new("RGBA", clear.size, "white")
        ground.alpha_composite(clear)
        return ground.convert("L")
    if image.mode.startswith("I;16"):
        return image.point(lambda value: value / 256).convert("L")
    return image.convert("L")
