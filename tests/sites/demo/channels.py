"""The pages through which citizens write to the agency, and those that look like it."""

from tests.sites.demo.facts import FIRST_HALF, PHONE, thai
from tests.sites.demo.frame import Page, article, at, bullets, link, paragraphs, table

MONTHS = ("ต.ค. ๒๕๖๔", "พ.ย. ๒๕๖๔", "ธ.ค. ๒๕๖๔", "ม.ค. ๒๕๖๕", "ก.พ. ๒๕๖๕", "มี.ค. ๒๕๖๕")
FORM = '<form method="post" action="{action}">{fields}<p><button type="submit">ส่งข้อมูล</button></p></form>'
TOPICS = (
    (1, "ต้องเตรียมเอกสารอะไรไปชำระภาษีป้าย", "คนค้าขายริมธาร", "๑๒ มกราคม ๒๕๖๕",
     "ร้านของดิฉันติดป้ายใหม่ อยากทราบว่าต้องนำเอกสารอะไรไปยื่นภาษีป้ายบ้างคะ",
     "เรียนผู้สอบถาม ให้นำสำเนาบัตรประจำตัว รูปถ่ายป้ายพร้อมขนาด และใบเสร็จปีก่อน (ถ้ามี) มาที่กองคลังภายในเดือนมีนาคม", "๑๓ มกราคม ๒๕๖๕"),
    (2, "ไฟส่องทางซอย ๗ บ้านหินลาดดับ", "ลูกหินลาด", "๒ กุมภาพันธ์ ๒๕๖๕",
     "ไฟทางดับมาสามวันแล้วครับ จะซ่อมเมื่อไร",
     "กองช่างรับเรื่องแล้ว เปลี่ยนหลอดไฟเสร็จเมื่อวันที่ ๔ กุมภาพันธ์ ๒๕๖๕ ขอบคุณที่แจ้งค่ะ", "๔ กุมภาพันธ์ ๒๕๖๕"),
    (3, "รถเก็บขยะเข้าหมู่บ้านวันไหน", "ย่านาง", "๑๘ มีนาคม ๒๕๖๕", "ขอทราบตารางรถเก็บขยะบ้านปลายธารค่ะ",
     "รถเข้าบ้านปลายธารทุกวันอังคารและวันศุกร์ เวลา ๐๖.๐๐ น. ครับ", "๒๑ มีนาคม ๒๕๖๕"),
    (4, "ขออนุญาตใช้สนามกีฬาเทศบาล", "ทีมเยาวชน", "๗ เมษายน ๒๕๖๕", "อยากขอใช้สนามจัดแข่งฟุตบอลต้องทำอย่างไรครับ",
     "ยื่นคำขอที่กองการศึกษาก่อนวันใช้อย่างน้อย ๓ วันทำการครับ", "๘ เมษายน ๒๕๖๕"),
)


def field(label: str, name: str, *, area: bool = False, kind: str = "text") -> str:
    """One line of a form."""
    box = f'<textarea name="{name}" rows="4"></textarea>' if area else f'<input name="{name}" type="{kind}">'
    return f"<p><label>{label}<br>{box}</label></p>"


def board() -> list[Page]:
    """Questions from the public with the officers' answers."""
    rows = [("หัวข้อ", "ผู้ถาม", "วันที่", "ตอบ")] + [
        (link(at("board", no), title), who, day, "๑") for no, title, who, day, *_ in TOPICS]
    ask = FORM.format(action=at("board"), fields=field("ชื่อผู้ถาม", "name") + field("คำถาม", "question", area=True))
    made = [Page("mod=board", "กระดานถาม-ตอบ", article(
        "กระดานถาม-ตอบ (Q&amp;A)", "<p>ตั้งคำถามถึงเทศบาลได้ที่นี่ เจ้าหน้าที่จะตอบในกระทู้ภายใน ๓ วันทำการ</p>" + table(rows)
        + "<h2>ตั้งคำถามใหม่</h2>" + ask))]
    for no, title, who, day, question, answer, replied in TOPICS:
        body = (f'<div class="post"><strong>{who}</strong> ถามเมื่อ {day}<p>{question}</p></div><div class="post reply">'
                f"<strong>เจ้าหน้าที่เทศบาล</strong> ตอบเมื่อ {replied}<p>{answer}</p></div>")
        made.append(Page(f"mod=board&no={no}", title, article(title, body, link(at("board"), "กระดานถาม-ตอบ"))))
    return made


def complaints() -> list[Page]:
    """The corruption channel with its statistics, and the general complaint page that is something else."""
    corrupt = (
        "<p>ช่องทางนี้ใช้แจ้งเรื่องการทุจริตและประพฤติมิชอบของเจ้าหน้าที่เทศบาลตำบลธารพลอยเท่านั้น แยกต่างหากจากช่องทาง"
        f"{link(at('page', 10), 'ร้องทุกข์ทั่วไป')} ข้อมูลของผู้แจ้งจะเก็บเป็นความลับ</p>"
        + FORM.format(action=at("page", 9), fields=field("ชื่อผู้แจ้ง (ไม่ระบุก็ได้)", "name")
                      + field("เจ้าหน้าที่ที่ถูกร้องเรียน", "officer")
                      + field("เหตุการณ์ วัน เวลา และสถานที่", "story", area=True)
                      + field("แนบหลักฐาน", "proof", kind="file"))
        + f"<p>{link(at('page', 12), 'สถิติเรื่องร้องเรียนการทุจริต ๒๕๖๕')} · "
        f"{link(at('read', 1007), 'แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริต')}</p>")
    general = paragraphs(f"เดือดร้อนเรื่องถนน ไฟฟ้า ขยะ กลิ่น หรือเสียงรบกวน แจ้งได้ที่โทร. {PHONE} หรือกรอกแบบด้านล่าง") + FORM.format(
        action=at("page", 10), fields=field("ชื่อ", "name") + field("เรื่องที่เดือดร้อน", "trouble", area=True))
    counts = ((0, 0, 0), (0, 0, 0), (1, 1, 0), (0, 0, 0), (0, 0, 0), (1, 0, 1))
    rows: list[tuple[str, ...]] = [("เดือน", "จำนวนเรื่องร้องเรียน", "ดำเนินการแล้วเสร็จ", "อยู่ระหว่างดำเนินการ")]
    rows += [(month, *(thai(n) if n else "ไม่มี" for n in numbers))
             for month, numbers in zip(MONTHS, counts, strict=True)]
    rows.append(("รวม", "๒", "๑", "๑"))
    stats = (
        f"<p>ปีงบประมาณ พ.ศ. ๒๕๖๕ {FIRST_HALF}</p>" + table(rows) + paragraphs(
            "เรื่องที่รับในเดือนธันวาคม ๒๕๖๔ ตรวจสอบข้อเท็จจริงแล้วเสร็จและแจ้งผลผู้ร้องแล้ว เรื่องที่รับในเดือนมีนาคม ๒๕๖๕ อยู่ระหว่าง"
            "คณะกรรมการสอบข้อเท็จจริง เดือนที่ระบุว่าไม่มี หมายถึงไม่มีเรื่องร้องเรียนการทุจริตในเดือนนั้น"))
    return [
        Page("mod=page&no=9", "ร้องเรียนทุจริต", article("แจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบของเจ้าหน้าที่", corrupt)),
        Page("mod=page&no=10", "ร้องทุกข์ทั่วไป", article("ร้องทุกข์เรื่องทั่วไป", general)),
        Page("mod=page&no=12", "สถิติเรื่องร้องเรียนการทุจริต",
             article("ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ ประจำปี พ.ศ. ๒๕๖๕", stats)),
    ]


def desks() -> list[Page]:
    """The e-service that names no service, the login and the page that is not there although it answers 200."""
    eservice = (
        "<p>ท่านสามารถติดต่อเทศบาลผ่านระบบออนไลน์ได้ตลอด ๒๔ ชั่วโมง กรอกข้อมูลแล้วรอเจ้าหน้าที่ติดต่อกลับ</p>" + FORM.format(
            action=at("eservice"), fields=field("ชื่อ – นามสกุล", "name") + field("หมายเลขโทรศัพท์", "phone")
            + field("รายละเอียด", "details", area=True)))
    login = FORM.format(action=at("login"), fields=field("ชื่อผู้ใช้", "user")
                        + field("รหัสผ่าน", "password", kind="password"))
    return [
        Page("mod=eservice", "E-Service", article("ระบบ E-Service", eservice)),
        Page("mod=login", "เข้าสู่ระบบ", article("กรุณาเข้าสู่ระบบ", "<p>หน้านี้สำหรับเจ้าหน้าที่ที่ได้รับสิทธิเท่านั้น</p>" + login)),
        Page("mod=page&no=99", "ไม่พบหน้าที่ต้องการ", article(
            "ไม่พบหน้าที่ต้องการ", "<p>ขออภัย หน้าที่ท่านเรียกอาจถูกย้ายหรือลบไปแล้ว</p>")),
    ]


def calendars() -> list[Page]:
    """Month sheets that link to each other."""
    names = ("มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน")
    events = {4: "๑๓–๑๕ เม.ย. วันหยุดสงกรานต์", 1: "๘ ม.ค. วันเด็กแห่งชาติ", 3: "๓๑ มี.ค. วันสุดท้ายของการยื่นภาษีป้าย"}
    made = []
    for month, name in enumerate(names, 1):
        weeks = [("อา.", "จ.", "อ.", "พ.", "พฤ.", "ศ.", "ส.")] + [
            tuple(thai(week * 7 + day) for day in range(1, 8)) for week in range(4)]
        near = " | ".join(link(at("calendar", 256500 + m), names[m - 1]) for m in (month - 1, month + 1) if 1 <= m <= 6)
        body = f"<p>{near}</p>{table(weeks)}<p>{events.get(month, 'ไม่มีกิจกรรม')}</p>"
        made.append(Page(f"mod=calendar&no={256500 + month}", "ปฏิทินกิจกรรม", article(f"ปฏิทินกิจกรรม {name} ๒๕๖๕", body)))
    return made


def galleries() -> list[Page]:
    """Albums without words."""
    albums = ("งานประเพณีลอยกระทง ๒๕๖๔", "วันเด็กแห่งชาติ ๒๕๖๕", "สืบสานวัฒนธรรมสงกรานต์ ๒๕๖๕")
    made = [Page("mod=gallery", "ภาพกิจกรรม", article("ภาพกิจกรรม", bullets(
        link(at("gallery", no), title) for no, title in enumerate(albums, 1))))]
    for no, title in enumerate(albums, 1):
        shots = "".join(f'<a href="images/pic{n}.jpg"><img src="images/pic{n}.jpg" alt=""></a> '
                        for n in range(no, no + 5))
        made.append(Page(f"mod=gallery&no={no}", title, article(title, f'<div class="shots">{shots}</div>')))
    return made


def pages() -> list[Page]:
    """All pages of this kind."""
    return [*board(), *complaints(), *desks(), *calendars(), *galleries()]
