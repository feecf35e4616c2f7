"""Which items a label offers: the words of a link, heading, row or title against the words of all items at once.

The longest phrase wins: "รายงานผลการดำเนินการป้องกันการทุจริต" is never taken for "รายงานผลการดำเนินการ…".
Matching is done on the fold key, so marks, spaces, digits' script and common misspellings do not matter.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from rapidfuzz import fuzz, process

from checklists.model import Item
from thai.starts import Starts
from thai.text import arabic, fold

GAP = 26  #: folded letters a `*` may stand for
BEGUN = 14  #: folded letters of a label that may be the beginning of an item's title
FUZZY = 91  #: similarity (0–100) of a misspelt label to a phrase; lower takes neighbours for the item
SHORTEST, LONGEST_MISSPELT = 10, 90  #: folded letters of a label that may be an item's words misspelt or cut short
LONGEST = 400  #: letters of a label looked at; a longer text is a paragraph, not a label
_CODE = re.compile(r"^(?:ita)?(?:oit|moit|e?eb|o|0|ข้อ|ขอ|ขอท)?[.\-:(]*0?(\d{1,2})(?=\D|$)[.):\-]*", re.I)
#: การ, และ, หรือ, ของ, เงิน before งบประมาณ: dropped on both sides, so what they leave of other words does not matter.
_FILLERS = re.compile(r"การ|และ|หรอ|ของ|เงน(?=งบ)")
_MARK = re.compile(r"(?:ita)?(?:oit|o|0|ขอท?)[.\-]?0?(\d{1,2})(?=\D|$)")
SPAN = 9  #: items a span of codes may name
_SPAN = re.compile(r"(?<![a-z\d])(?:oit|o)[.\-]?0?(\d{1,2})(?:\s*(?:-|–|ถึง)\s*(?:oit|o)?[.\-]?0?(\d{1,2}))?(?!\d)")
_NOISE = re.compile(
    r"(?:ประจาปงบประมาณ|ปงบประมาณ|ปงบ|ประจาป|ป)?(?:พ\.?ศ\.*)?2[45]\d\d(?:[-–](?:2[45])?\d\d)?"
    r"|(?:ประจาปงบประมาณ|ปงบประมาณ)(?:พ\.?ศ\.*)?$"  # a title broken before its year
)


@dataclass(frozen=True, slots=True)
class Hit:
    """One item a label offers."""

    code: str
    share: float  #: how much of the label the phrase explains, 0–1
    start: int  #: where in the folded label it begins
    hint: bool = False


@dataclass(frozen=True, slots=True)
class _Phrase:
    code: str
    text: str
    first: str
    pattern: re.Pattern[str] | None
    size: int
    hint: bool

    @classmethod
    def of(cls, code: str, text: str, *, hint: bool = False, exact: bool = False) -> _Phrase:
        parts = [fold(p) if exact else loose(fold(p)) for p in text.split("*")]
        pattern = re.compile(f".{{0,{GAP}}}?".join(re.escape(p) for p in parts)) if len(parts) > 1 else None
        return cls(code, text, parts[0], pattern, sum(len(p) for p in parts), hint)

    def find(self, folded: str) -> tuple[int, int] | None:
        at = folded.find(self.first)
        if at < 0:
            return None
        if self.pattern is None:
            return at, at + len(self.first)
        found = self.pattern.search(folded)
        return found.span() if found else None


@dataclass(slots=True)
class Labels:
    """The words of all items of one checklist; answers are remembered, since menus repeat."""

    items: Iterable[Item]
    _phrases: list[_Phrase] = field(default_factory=list)
    _starts: Starts = field(default_factory=lambda: Starts(()))
    _unlike: dict[str, list[_Phrase]] = field(default_factory=dict)
    _plain: dict[str, _Phrase] = field(default_factory=dict)
    _by_size: dict[int, list[str]] = field(default_factory=dict)
    _codes_by_size: dict[int, frozenset[str]] = field(default_factory=dict)
    _of_code: dict[str, list[_Phrase]] = field(default_factory=dict)
    _titles: list[tuple[str, str]] = field(default_factory=list)
    _known: dict[str, tuple[Hit, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for item in self.items:
            self._phrases += [_Phrase.of(item.code, t) for t in (item.title, *item.labels)]
            self._phrases += [_Phrase.of(item.code, t, hint=True) for t in item.hints]
            self._titles.append((item.code, strip(item.title)))
            self._unlike[item.code] = [_Phrase.of(item.code, t, exact=True) for t in item.unlike]
        for phrase in self._phrases:
            self._of_code.setdefault(phrase.code, []).append(phrase)
        self._starts = Starts(p.first for p in self._phrases)
        self._plain = {fold(p.text): p for p in self._phrases if p.pattern is None and len(p.first) >= 10}

    def match(self, label: str) -> tuple[Hit, ...]:
        """The items a label offers, best first; () for a label that offers none."""
        label = label[:LONGEST]
        if label not in self._known:
            self._known[label] = self._match(label)
        return self._known[label]

    def may_offer(self, code: str, label: str) -> bool:
        """Whether a label could offer one item; False is certain, and found far quicker than all that it offers."""
        exact = strip(label[:LONGEST])
        folded = loose(exact)
        if any(phrase.find(folded) for phrase in self._of_code.get(code, ())):
            return True
        size = len(exact)
        if not SHORTEST <= size <= LONGEST_MISSPELT:
            return False
        if size not in self._codes_by_size:
            self._codes_by_size[size] = frozenset(self._plain[text].code for text in self._as_long(size))
        begun = any(title.startswith(exact) for named, title in self._titles if named == code)
        if not begun and code not in self._codes_by_size[size]:
            return False
        return any(hit.code == code for hit in self.match(label))

    def taken_away(self, code: str, label: str, *, at_start: bool = False) -> bool:
        """Whether a label bears one of the words that take it away from an item, or begins with one."""
        hits = (u.find(strip(label[:LONGEST])) for u in self._unlike[code])
        return any(hit is not None and (hit[0] == 0 or not at_start) for hit in hits)

    def _match(self, label: str) -> tuple[Hit, ...]:
        exact = strip(label)
        folded = loose(exact)
        if len(folded) < 2:
            return ()
        near = [self._phrases[n] for n in self._starts.within(folded)]
        found = [(p, span) for p in near if (span := p.find(folded)) and self._whole(p, folded, span)]
        if not found:
            return self._misspelt(exact)
        found = [(p, s) for p, s in found if not any(u.find(exact) for u in self._unlike[p.code])]
        kept = [(p, s) for p, s in found if not any(_covers(q, t, p, s) for q, t in found)]
        best: dict[str, Hit] = {}
        for phrase, (start, _) in sorted(kept, key=lambda e: (e[0].hint, -e[0].size)):
            rest = folded
            for text in sorted(
                (p.first for p, _ in kept if p.code == phrase.code and p.pattern is None), key=len, reverse=True
            ):
                rest = rest.replace(text, "")
            share = max(phrase.size, len(folded) - len(rest)) / len(folded)
            best.setdefault(phrase.code, Hit(phrase.code, min(1.0, share), start, phrase.hint))
        return tuple(sorted(best.values(), key=lambda h: (h.hint, -h.share, h.code)))

    @staticmethod
    def _whole(phrase: _Phrase, folded: str, span: tuple[int, int]) -> bool:
        """A Latin phrase must not be a piece of a longer Latin word ("line" in "online")."""
        if not phrase.first.isascii():
            return True
        before, after = folded[span[0] - 1 : span[0]], folded[span[1] : span[1] + 1]
        return not (before.isascii() and before.isalpha()) and not (after.isascii() and after.isalpha())

    def _as_long(self, size: int) -> list[str]:
        """The phrases whose length alone does not rule out that a label of this size is one of them misspelt."""
        if size not in self._by_size:
            most = 100 - FUZZY  #: per cent of all letters of both that may have no counterpart
            fits = [text for text in self._plain if abs(len(text) - size) * 100 <= most * (len(text) + size)]
            self._by_size[size] = fits
        return self._by_size[size]

    def _misspelt(self, exact: str) -> tuple[Hit, ...]:
        if not SHORTEST <= len(exact) <= LONGEST_MISSPELT:
            return ()
        begun = [code for code, title in self._titles if title.startswith(exact)]
        if len(begun) == 1 and len(exact) >= BEGUN and not any(u.find(exact) for u in self._unlike[begun[0]]):
            return (Hit(begun[0], 1.0, 0),)  # an official title cut short, as no other begins
        near = process.extractOne(exact, self._as_long(len(exact)), scorer=fuzz.ratio, score_cutoff=FUZZY)
        if near is None:
            return ()
        phrase = self._plain[near[0]]
        if any(u.find(exact) for u in self._unlike[phrase.code]):
            return ()
        return (Hit(phrase.code, near[1] / 100, 0, phrase.hint),)


def _covers(long: _Phrase, outer: tuple[int, int], short: _Phrase, inner: tuple[int, int]) -> bool:
    """Whether another item's longer phrase contains this one, so that the label belongs to the other."""
    if long.hint or long.code == short.code or long.size <= short.size:
        return False
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def loose(folded: str) -> str:
    """A fold key without the filler words that agencies put in or leave out at will."""
    return _FILLERS.sub("", folded)


@lru_cache(maxsize=32_768)  # asked about the same label from several sides
def strip(label: str) -> str:
    """A label's fold key without its item code, its year and bullets."""
    folded = fold(label).lstrip("-–•*·>»|.:/ ")
    folded = _CODE.sub("", folded, count=1) if _CODE.match(folded) and len(folded) > 5 else folded
    if "24" in folded or "25" in folded or "ปงบประมาณ" in folded:  # the centuries of the years, or one cut off
        folded = _NOISE.sub("", folded)
    return folded.strip("-–•*·>»|.:/() ")


def code_said(label: str, codes: frozenset[str]) -> str:
    """The item code a label is marked with ("O12", "o-12", "ข้อ 12", "012"), when the list has it; else ""."""
    folded = fold(label).lstrip("-–•*·>»|.:/( ")
    found = _MARK.match(folded)
    code = f"O{int(found.group(1)):02d}" if found else ""
    return code if code in codes else ""


def codes_said(label: str, codes: frozenset[str]) -> tuple[str, ...]:
    """All of the list's codes a label names, one by one or as a span: "o34 และ o35", "O36 - O38", "แผน (o11 o12)"."""
    numbers: list[int] = []
    for found in _SPAN.finditer(arabic(label).lower()):
        first, last = int(found.group(1)), int(found.group(2) or found.group(1))
        numbers += range(first, last + 1) if first <= last <= first + SPAN else [first]
    said = (f"O{n:02d}" for n in dict.fromkeys(numbers))
    return tuple(code for code in said if code in codes)


def marked(label: str) -> bool:
    """Whether a label begins with an item code of some list."""
    return bool(_MARK.match(fold(label).lstrip("-–•*·>»|.:/( ")))


def bare_code(label: str) -> bool:
    """Whether a label is an item code and nothing else."""
    return bool(_MARK.fullmatch(fold(label).strip("-–•*·>»|.:/() ")))
