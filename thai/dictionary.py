"""The word list and the tokenizer of pythainlp, set up so that nothing is fetched and nothing is written."""

import os
import re
from functools import cache

# Set before the first import: pythainlp otherwise makes a data folder in the home directory.
os.environ.setdefault("PYTHAINLP_READ_ONLY", "1")
os.environ.setdefault("PYTHAINLP_OFFLINE", "1")
# It is imported inside the functions because the import takes 0.2 s and most commands never need a word list.

_LONGEST_FOREIGN = 200
# A run of 20,000 digits costs the tokenizer seconds, in pieces of 200 it costs nothing.
_FOREIGN_RUN = re.compile(f"[^\u0e00-\u0e7f\\s]{{{_LONGEST_FOREIGN}}}(?=[^\u0e00-\u0e7f\\s])")


@cache
def known_words() -> frozenset[str]:
    """Every Thai word of the dictionary."""
    from pythainlp.corpus import thai_words

    return frozenset(thai_words())


def words(text: str) -> list[str]:
    """The words of a text in order, without spaces."""
    from pythainlp.tokenize import word_tokenize

    found: list[str] = []
    for line in text.splitlines():  # line by line is twice as fast as a whole page
        if line.strip():
            pieces = _FOREIGN_RUN.sub(lambda m: m[0] + " ", line)
            found += (token.strip() for token in word_tokenize(pieces, engine="nlpo3", keep_whitespace=False))
    return [token for token in found if token]
