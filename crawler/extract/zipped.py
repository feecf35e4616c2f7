"""Opens the zip that new Office files are, without unpacking more than is allowed, and parses the XML inside."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator

from lxml import etree

from crawler.extract.problems import DocumentError, Problem
from crawler.extract.task import Task

#: What the XML parser says when memory runs out, or when a document is larger than it is ready to hold.
_TOO_LARGE = (etree.ErrorTypes.ERR_NO_MEMORY, etree.ErrorTypes.ERR_INTERNAL_ERROR)
_NUMBER = re.compile(r"(\d+)")


class Package:
    """The members of one Office file."""

    def __init__(self, body: bytes, task: Task) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(body))
        except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as error:
            raise DocumentError(Problem.BROKEN) from error
        # A member cannot unpack to more than it declares: zipfile stops there and finds the checksum wrong.
        if sum(member.file_size for member in self._zip.infolist()) > task.limits.unpacked_bytes:
            raise DocumentError(Problem.MEMORY)

    def names(self, pattern: str) -> list[str]:
        """Members whose whole name matches, in the order of the numbers in them (slide2 before slide10)."""
        found = [name for name in self._zip.namelist() if re.fullmatch(pattern, name)]
        return sorted(found, key=lambda name: [int(part) if part.isdigit() else part for part in _NUMBER.split(name)])

    def read(self, name: str) -> bytes:
        """One member, unpacked."""
        try:
            return self._zip.read(name)
        except KeyError as error:
            raise DocumentError(Problem.BROKEN) from error
        except RuntimeError as error:  # zipfile's word for a member that is encrypted
            raise DocumentError(Problem.PASSWORD) from error
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError) as error:
            raise DocumentError(Problem.BROKEN) from error

    def bodies(self, pattern: str) -> Iterator[bytes]:
        """The members that match, one after the other."""
        for name in self.names(pattern):
            yield self.read(name)

    def tree(self, name: str) -> etree._Element:
        """One member as XML; entities are not resolved and nothing is fetched."""
        parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, remove_comments=True)
        try:
            return etree.fromstring(self.read(name), parser)
        except etree.XMLSyntaxError as error:
            raise DocumentError(Problem.MEMORY if error.code in _TOO_LARGE else Problem.BROKEN) from error

    def trees(self, pattern: str) -> Iterator[etree._Element]:
        """The members that match, as XML."""
        for name in self.names(pattern):
            yield self.tree(name)


def local(element: etree._Element) -> str:
    """An element's name without its namespace: the strict and the usual flavour of Office differ only there."""
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def core_title(package: Package) -> str:
    """The title its writer gave the file."""
    for tree in package.trees(r"docProps/core\.xml"):
        for element in tree:
            if local(element) == "title":
                return (element.text or "").strip()
    return ""
