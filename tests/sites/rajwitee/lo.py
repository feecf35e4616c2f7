"""Makes the faculty's papers the way its staff do: written in Word, printed to PDF by LibreOffice.

LibreOffice notes the time and a random number in every PDF; both are replaced, so that two builds give the same bytes
(with the same LibreOffice; the files in git came from 7.4 with the Laksaman font of the fonts-tlwg packages).
"""

import re
import subprocess
import tempfile
from hashlib import md5
from pathlib import Path

from tests.sites import maker

DATE = re.compile(rb"/CreationDate\(D:\d{14}Z'\)")
IDENTITY = re.compile(rb"/ID \[ <[0-9A-F]{32}>\s<[0-9A-F]{32}> \]")
CHECKSUM = re.compile(rb"/DocChecksum /[0-9A-F]{32}")


class Office:
    """Collects papers and prints them all at once, because starting LibreOffice is slow."""

    def __init__(self, site: Path) -> None:
        self._site = site
        self._papers: dict[str, tuple[str, maker.Body]] = {}

    def add(self, address: str, title: str, body: maker.Body) -> None:
        """Remember one paper: its address on the site, its title and its blocks."""
        self._papers[address] = (title, body)

    def print_all(self) -> None:
        """Write every paper as PDF."""
        with tempfile.TemporaryDirectory() as folder:
            room = Path(folder)
            names = {address: f"paper{i:02d}" for i, address in enumerate(self._papers)}
            for address, (title, body) in self._papers.items():
                maker.docx(room / f"{names[address]}.docx", title, body, font="Laksaman")
            subprocess.run(
                [
                    "soffice", f"-env:UserInstallation=file://{room}/profile", "--headless", "--convert-to", "pdf",
                    "--outdir", str(room), *(str(room / f"{name}.docx") for name in names.values()),
                ],
                check=True, capture_output=True,
            )  # fmt: skip
            for address, name in names.items():
                path = self._site / address.lstrip("/")
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(_timeless((room / f"{name}.pdf").read_bytes(), address))


def _timeless(made: bytes, address: str) -> bytes:
    year, month = (int(part) for part in address.split("/")[3:5])
    mark = md5(address.encode(), usedforsecurity=False).hexdigest().upper().encode()
    made = DATE.sub(f"/CreationDate(D:{year}{month:02d}05030000Z')".encode(), made)
    made = IDENTITY.sub(b"/ID [ <" + mark + b">\n<" + mark + b"> ]", made)
    return CHECKSUM.sub(b"/DocChecksum /" + mark, made)
