"""Turns a page that was laid on the scanner at an angle, so that its lines run level."""

from __future__ import annotations

from PIL import Image, ImageOps, ImageStat

MOST = 6.0  #: degrees looked through to either side; a page further off was turned on purpose
COARSE, FINE = 1.0, 0.25  #: degrees between two looks, first over the whole range, then around the best
LEAST = 2.5  #: degrees; up to here a page is read as well as it lies, and turning blurs its digits
GAIN = 1.15  #: how much clearer the lines must stand out than unturned; pictures and posters have no such angle
_GLANCE = 700  #: pixels of the longest side when looking for the angle: lines show, letters need not


def straightened(image: Image.Image) -> Image.Image:
    """The grey picture with its lines level; the same picture when they are, or when it has none."""
    angle = slant(image)
    if abs(angle) < LEAST:
        return image
    return image.rotate(angle, Image.Resampling.BICUBIC, expand=True, fillcolor=255)


def slant(image: Image.Image) -> float:
    """By how many degrees (anticlockwise) a picture must be turned for its lines to run level; 0 for none found."""
    small = image.convert("L")
    small.thumbnail((_GLANCE, _GLANCE))
    ink = ImageOps.invert(ImageOps.autocontrast(small, cutoff=1))
    steps = int(MOST / COARSE)
    best = max((at * COARSE for at in range(-steps, steps + 1)), key=lambda angle: (_clear(ink, angle), -abs(angle)))
    near = [best + at * FINE for at in range(-3, 4)]
    best = max(near, key=lambda angle: (_clear(ink, angle), -abs(angle)))
    return best if _clear(ink, best) >= GAIN * max(_clear(ink, 0.0), 0.01) else 0.0


def _clear(ink: Image.Image, angle: float) -> float:
    """How much the rows differ in ink: most where whole lines of text fall into the same rows."""
    turned = ink.rotate(angle, Image.Resampling.BILINEAR)
    side, top = ink.width // 8, ink.height // 8  # the corners hold no ink once turned, which would look like lines
    rows = turned.crop((side, top, ink.width - side, ink.height - top)).resize((1, ink.height), Image.Resampling.BOX)
    spread: float = ImageStat.Stat(rows).var[0]
    return spread
