"""Draws the raster pictures of the demo site: portraits of nobody, landscapes and the e-mail address as an image."""

import random
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from tests.sites.maker import FONTS

WALLS = ("#bfdbfe", "#fce7f3", "#dcfce7", "#fef3c7", "#ede9fe", "#e2e8f0")
SKINS = ("#d6a884", "#e0b794", "#c99672", "#d6a884", "#e6c1a0", "#c08a66")
LONG_HAIR = (2, 5)  # the portraits used for women


def draw_all(folder: Path, email: str) -> None:
    """Write every picture of the site that is not a drawing kept in this folder's images/."""
    for number in range(1, len(WALLS) + 1):
        portrait(folder / f"person{number}.jpg", number)
    for number in range(1, 9):
        landscape(folder / f"pic{number}.jpg", number)
    words(folder / "mail.png", email)


def portrait(path: Path, number: int) -> None:
    """A plain portrait of nobody: a head and shoulders before a coloured wall."""
    sheet = Image.new("RGB", (150, 180), WALLS[number - 1])
    pen = ImageDraw.Draw(sheet)
    if number in LONG_HAIR:
        pen.rounded_rectangle((34, 26, 116, 138), 36, fill="#3b2a26")
    pen.ellipse((15, 118, 135, 250), fill="#fafaf5")
    pen.rectangle((66, 100, 84, 126), fill=SKINS[number - 1])
    pen.ellipse((45, 35, 105, 115), fill=SKINS[number - 1])
    pen.pieslice((41, 24, 109, 94), 180, 360, fill="#2b211f")
    if number not in LONG_HAIR:
        pen.polygon(((75, 122), (68, 150), (75, 172), (82, 150)), fill="#0f766e")
    sheet.save(path, quality=70)


def landscape(path: Path, number: int) -> None:
    """A hill, a sky and a sun; each number gives another one."""
    dice = random.Random(number)
    sheet = Image.new("RGB", (360, 220), (150 + number * 8, 210, 240 - number * 6))
    pen = ImageDraw.Draw(sheet)
    sun = dice.randrange(40, 300)
    pen.ellipse((sun, 20, sun + 44, 64), fill=(253, 230, 138))
    for depth in range(3):
        ridge = [(x, 100 + depth * 35 + dice.randrange(-25, 25)) for x in range(0, 400, 40)]
        pen.polygon([(0, 220), *ridge, (360, 220)], fill=(20 + depth * 20, 110 - depth * 18, 90 - depth * 20))
    sheet.save(path, quality=60)


def words(path: Path, text: str) -> None:
    """A line of text as a picture, as sites do with e-mail addresses against spam."""
    letters = ImageFont.truetype(str(FONTS / "Sarabun-Regular.ttf"), 20)
    sheet = Image.new("RGB", (int(letters.getlength(text)) + 12, 30), "white")
    ImageDraw.Draw(sheet).text((6, 2), text, font=letters, fill=(30, 41, 59))
    sheet.quantize(8).save(path, optimize=True)
