"""Builds the site of อบต.เขาหมอก again: python -m tests.sites.khaomok.build (from the repository root)."""

import shutil

from tests.sites.khaomok import basics, frames, klang, news, palad, pasadu, plan, service
from tests.sites.khaomok.page import SITE


def main() -> None:
    """Throw the old files away and write all of them again."""
    shutil.rmtree(SITE, ignore_errors=True)
    for part in (frames, basics, plan, klang, pasadu, palad, service, news):
        part.build()


if __name__ == "__main__":
    main()
