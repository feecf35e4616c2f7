"""What an audit says, in one line, when the machine or the network fails it."""

from __future__ import annotations

import errno
import sqlite3

AGAIN = "แล้วสั่งคำสั่งเดิมอีกครั้งเพื่อทำต่อ / run the same command to go on"
DISK = f"เขียนลงดิสก์ไม่ได้ ดิสก์อาจเต็ม เพิ่มที่ว่าง{AGAIN}: cannot write, the disk may be full"
NETWORK = f"ไม่มีที่อยู่ใดของเว็บไซต์ตอบเลย เครือข่ายหรือเว็บไซต์อาจขัดข้อง ตรวจเครือข่าย{AGAIN}: nothing answers any more"
#: What the system says when there is no room: disk, quota, a file as long as is allowed, a disk turned read-only.
_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS, errno.EIO}


def say(error: OSError | sqlite3.OperationalError) -> str:
    """The error as a person can use it."""
    full = isinstance(error, sqlite3.OperationalError) or error.errno in _NO_ROOM
    return f"{DISK} ({error})" if full else str(error)
