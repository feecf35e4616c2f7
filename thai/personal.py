"""Hides citizen numbers, so that a quote in a report never passes one on."""

import re

from thai.glyphs import THAI_TO_ARABIC

MASK = "x-xxxx-xxxxx-xx-x"
_GAP = "[ \u00a0]?[-\u2010-\u2015\u2212. \u00a0]?[ \u00a0]?"
_START = "(?<!\\d)(?<!\\d[-,.\u2010-\u2015])"
_END = "(?![-\u2010-\u2015]?\\d)(?!,\\d)"
# The printed form of the card, 1-2345-67890-12-3: nothing else is spaced like it, so the check digit need not agree.
_CARD = re.compile(f"{_START}\\d{_GAP}\\d{{4}}{_GAP}\\d{{5}}{_GAP}\\d{{2}}{_GAP}\\d{_END}")
# Form boxes (every digit apart) and unusual hyphens: believed only when the check digit agrees. A number that begins
# with 0 and carries hyphens is two telephone numbers more often than a person.
_LOOSE = re.compile(f"{_START}[1-9๑-๙](?:-?\\d){{12}}{_END}|{_START}\\d(?:[ |-]{{1,3}}\\d){{12}}(?![ |-]*\\d)")
_LABEL = re.compile("(?:ประชาชน|บัตร|citizen|id\\s?card)[^\\d\n]{0,20}$", re.IGNORECASE)
_SHAPED = re.compile("\\d\\D+\\d{4}\\D+\\d{5}\\D+\\d{2}\\D+\\d")


def _check_digit_agrees(digits: str) -> bool:
    total = sum(int(digit) * (13 - place) for place, digit in enumerate(digits[:12]))
    return (11 - total % 11) % 10 == int(digits[12])


def mask_ids(text: str) -> str:
    """The text with every citizen number replaced by x-xxxx-xxxxx-xx-x; phones, money and other numbers stay."""

    def decide(match: re.Match[str]) -> str:
        digits = re.sub("\\D", "", match[0]).translate(THAI_TO_ARABIC)
        before = match.string[max(0, match.start() - 40) : match.start()]
        if _SHAPED.fullmatch(match[0]) or _check_digit_agrees(digits) or _LABEL.search(before):
            return MASK
        return match[0]

    return _LOOSE.sub(decide, _CARD.sub(decide, text))
