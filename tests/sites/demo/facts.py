"""Who and where the demo agency is: its name, its people and its numbers. All of it is made up."""

from dataclasses import dataclass

NAME = "เทศบาลตำบลธารพลอย"
PLACE = "อำเภอเขาแสงแก้ว จังหวัดสมมุติบุรี"
ADDRESS = f"๙๙ หมู่ที่ ๔ ถนนเลียบธาร ตำบลธารพลอย {PLACE} ๙๙๙๙๐"
PHONE = "0-3000-0140"
EMAIL = "saraban@tharnploi.example.go.th"
HOST = "www.tharnploi.example.go.th"
FACEBOOK = "https://www.facebook.com/tharnploi.example"
LINE = "https://line.me/R/ti/p/@tharnploi-example"
DRIVE = "https://drive.google.com/file/d/1tharnploi-example-2564/view?usp=sharing"
MAYOR = "นายพลอยไพร ธารสมมุติ"
MAYOR_POST = "นายกเทศมนตรีตำบลธารพลอย"
FIRST_HALF = "รอบ ๖ เดือนแรก (ตุลาคม ๒๕๖๔ – มีนาคม ๒๕๖๕)"
VILLAGES = ("บ้านธารพลอย", "บ้านเนินกล้วย", "บ้านหินลาด", "บ้านหนองแว่น", "บ้านปลายธาร")


@dataclass(frozen=True, slots=True)
class Person:
    """One person on the executives' page."""

    name: str
    post: str
    phone: str
    picture: str


LEADERS = (
    Person(MAYOR, "นายกเทศมนตรีตำบลธารพลอย", "08-0000-0101", "person1.jpg"),
    Person("นางสายหมอก เนินสมมุติ", "รองนายกเทศมนตรี คนที่ ๑", "08-0000-0102", "person2.jpg"),
    Person("นายต้นน้ำ ภูสมมุติ", "รองนายกเทศมนตรี คนที่ ๒", "08-0000-0103", "person3.jpg"),
    Person("นายแดนดอย ทุ่งสมมุติ", "ที่ปรึกษานายกเทศมนตรี", "08-0000-0104", "person4.jpg"),
    Person("นางสาวละอองฝน ป่าสมมุติ", "เลขานุการนายกเทศมนตรี", "08-0000-0105", "person5.jpg"),
)
COUNCIL = (
    Person("นายดอนดง ไร่สมมุติ", "ประธานสภาเทศบาล", "08-0000-0111", "person6.jpg"),
    Person("นางปลายฟ้า นาสมมุติ", "รองประธานสภาเทศบาล", "08-0000-0112", "person2.jpg"),
    Person("นายหินผา ห้วยสมมุติ", "สมาชิกสภาเทศบาล เขต ๑", "08-0000-0113", "person4.jpg"),
    Person("นางใบตอง สวนสมมุติ", "สมาชิกสภาเทศบาล เขต ๒", "08-0000-0114", "person5.jpg"),
)
SIGNED = f"(ลงชื่อ) {MAYOR} ตำแหน่ง {MAYOR_POST}"


def thai(text: object) -> str:
    """The same text with Thai digits, as most papers of the agency write them."""
    return str(text).translate(str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙"))
