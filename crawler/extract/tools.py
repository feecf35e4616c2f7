"""Which outside programs for reading documents this machine has, and which are missing."""

from __future__ import annotations

import shutil
import subprocess
from functools import cache

PDFTOTEXT = "pdftotext"
PDFINFO = "pdfinfo"
TESSERACT = "tesseract"
THAI_MODEL = "tesseract-ocr-tha"


def missing_tools() -> tuple[str, ...]:
    """Names of what is not installed: pdftotext, tesseract, or tesseract's Thai model."""
    missing = [name for name in (PDFTOTEXT, TESSERACT) if shutil.which(name) is None]
    if TESSERACT not in missing and not ocr_languages():
        missing.append(THAI_MODEL)
    return tuple(missing)


@cache
def ocr_languages() -> str:
    """What to recognise, as tesseract wants it said ("tha+eng"); "" when Thai cannot be recognised here."""
    program = shutil.which(TESSERACT)
    if program is None:
        return ""
    try:
        answer = subprocess.run([program, "--list-langs"], capture_output=True, text=True, timeout=20, check=False)
    except (OSError, subprocess.SubprocessError):
        return ""
    known = set(answer.stdout.split())
    # English alone turns Thai into rubbish, so without the Thai model there is no OCR.
    return ("tha+eng" if "eng" in known else "tha") if "tha" in known else ""
