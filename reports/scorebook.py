"""The scores an agency was given, from the small table it keeps: one line per question, indicator or tool and year."""

from __future__ import annotations

import csv
import io
import math
import re
from dataclasses import dataclass
from pathlib import Path

from thai.text import arabic

#: What the columns are called.
CODE = ("code", "ข้อ", "รหัส")
YEAR = ("year", "ปี", "ปีงบประมาณ")
SCORE = ("score", "คะแนน", "ค่าคะแนน")
QUESTION = ("question", "ข้อคำถาม", "เรื่อง")

#: i7, e12, O13; 1 to 10 (an indicator); IIT, EIT, OIT, ITA (a tool and the whole).
_QUESTION = re.compile(r"([ieo])\s*(\d{1,2})", re.IGNORECASE)
_TOOLS = {"IIT", "EIT", "OIT", "ITA"}
INDICATORS = {"IIT": range(1, 6), "EIT": range(6, 9), "OIT": range(9, 11)}
MOST_LINES = 100_000


class BadScores(ValueError):
    """The table cannot be read; the message names the file, the line and what is wrong."""


@dataclass(frozen=True, slots=True)
class Score:
    """One score of one year."""

    code: str
    year: int  #: fiscal year, Buddhist era
    score: float  #: 0 to 100
    question: str = ""

    @property
    def tool(self) -> str:
        """IIT, EIT or OIT; "" for the whole."""
        tools = {"i": "IIT", "e": "EIT", "O": "OIT"}
        if self.code.isdigit():
            return next((tool for tool, numbers in INDICATORS.items() if int(self.code) in numbers), "")
        return tools.get(self.code[0], "") if self.code not in _TOOLS else self.code.replace("ITA", "")

    @property
    def is_question(self) -> bool:
        """Whether it is a single question or item."""
        return bool(_QUESTION.fullmatch(self.code))


@dataclass(frozen=True, slots=True)
class Scorebook:
    """All scores an agency keeps, in the order of its table."""

    scores: tuple[Score, ...]

    def of(self, code: str, year: int) -> float | None:
        """The score of a question, indicator or tool in a year."""
        return next((s.score for s in self.scores if (s.code, s.year) == (code, year)), None)

    def years(self) -> tuple[int, ...]:
        """The years there are scores of, oldest first."""
        return tuple(sorted({s.year for s in self.scores}))

    def questions(self, year: int) -> tuple[Score, ...]:
        """The questions and items of a year, in the table's order."""
        return tuple(s for s in self.scores if s.year == year and s.is_question)


def load_scores(path: Path) -> Scorebook:
    """The scores of a table. BadScores for a file, a column or a line that cannot be used."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadScores(f"{path.name}: ต้องบันทึกเป็น CSV UTF-8 / not UTF-8") from error
    reader = csv.reader(io.StringIO(text, newline=""))
    head = [name.strip().casefold() for name in next(reader, [])]
    code, year, score = (_column(head, names) for names in (CODE, YEAR, SCORE))
    if code is None or year is None or score is None:
        raise BadScores(f"{path.name}: ต้องมีคอลัมน์ {CODE[0]}, {YEAR[0]} และ {SCORE[0]} / columns are missing")
    question = _column(head, QUESTION)
    found = []
    try:
        for cells in reader:
            if not any(cell.strip() for cell in cells):
                continue
            line = [*cells, *[""] * len(head)]
            if not line[score].strip():
                continue  # a question nobody has filled in yet
            words = line[question].strip() if question is not None else ""
            found.append(Score(_code(line[code]), _year(line[year]), _score(line[score]), words))
            if len(found) > MOST_LINES:
                raise ValueError("too many lines")
    except (ValueError, csv.Error) as error:
        raise BadScores(f"{path.name}: บรรทัด {reader.line_num}: {error} / this line cannot be used") from error
    return Scorebook(tuple(found))


def _column(head: list[str], names: tuple[str, ...]) -> int | None:
    return next((head.index(name) for name in names if name in head), None)


def _code(text: str) -> str:
    word = arabic(text).strip()
    asked = _QUESTION.fullmatch(word)
    if asked:
        letter, number = asked[1].lower(), int(asked[2])
        return f"O{number:02d}" if letter == "o" else f"{letter}{number}"
    if word.upper() in _TOOLS:
        return word.upper()
    if word.isascii() and word.isdigit() and 1 <= int(word) <= 10:
        return str(int(word))
    raise ValueError(f"ไม่รู้จักรหัส {text.strip()[:40]!r}")


def _year(text: str) -> int:
    year = int(arabic(text).strip())
    if not 2500 <= year <= 2700:
        raise ValueError(f"ปี {year} ไม่ใช่ปี พ.ศ.")
    return year


def _score(text: str) -> float:
    score = float(arabic(text).strip().replace(",", "."))
    if math.isnan(score) or not 0 <= score <= 100:
        raise ValueError(f"คะแนน {text.strip()[:20]} ไม่อยู่ระหว่าง 0 ถึง 100")
    return score
