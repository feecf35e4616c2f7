"""Short forms for the tables of the date tests: what was read, in one line."""

from thai.dates import read
from thai.mentions import Mention


def short(mention: Mention) -> str:
    """kind years months day marks: `months 2564-2565 10,11,12,1,2,3 F?` is fiscal and guessed."""
    years = "-".join(str(year) for year in dict.fromkeys((mention.first_year, mention.last_year)) if year is not None)
    days = mention.days or ((mention.day,) if mention.day else ())
    parts = [
        mention.kind,
        years or "-",
        ",".join(map(str, mention.months)),
        "d" + "-".join(map(str, days)) if days else "",
        "F" * mention.fiscal + "?" * mention.guessed,
    ]
    return " ".join(part for part in parts if part)


def said(text: str) -> list[str]:
    """Everything read in a text, in the short form."""
    return [short(mention) for mention in read(text)]
