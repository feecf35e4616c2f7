"""Pages on plans and results, services, procurement and people."""

from .frame import OFFICE, Page, bullets, button, buttons, frame, group, head, section, table, text, ugd, viewer

NOTICES = (
    ("10 เมษายน 2566", "ประกาศผู้ชนะการเสนอราคา จ้างก่อสร้างถนนคอนกรีตเสริมเหล็กสายหัวธาร-โคกสะตือ", "win66"),
    ("9 มีนาคม 2566", "ประกาศประกวดราคาจ้างก่อสร้างถนนคอนกรีตเสริมเหล็กสายหัวธาร-โคกสะตือ (e-bidding)", "invite66"),
    ("๒๐ ธันวาคม ๒๕๖๕", "ประกาศราคากลาง จ้างปรับปรุงระบบประปาหมู่บ้านท่าหลุมดิน", "price66"),
)


def _plan_results() -> list[Page]:
    six = section(
        text("O12", kind="h1"),
        text("รายงานการกำกับติดตามการดำเนินงานและการใช้งบประมาณ รอบ 6 เดือน"),
        viewer(ugd("progress66")),
    )
    year = section(
        text("O13 รายงานผลการดำเนินงานประจำปี", kind="h1"), text("ประจำปีงบประมาณ พ.ศ. 2565"), viewer(ugd("annual65"))
    )
    return [Page("/o12", "O12", six), Page("/copy-of-o12", "Copy of O12", year)]


def _services() -> list[Page]:
    staff = section(
        text("คู่มือเจ้าหน้าที่", kind="h1"),
        buttons((ugd("manual-tax", "docx"), "คู่มืองานจัดเก็บรายได้"), (ugd("manual-car"), "ระเบียบการใช้รถส่วนกลาง (แผ่นพับ)")),
    )
    public = section(text("O15 คู่มือบริการประชาชน", kind="h1"), text("เลือกงานที่ท่านต้องการติดต่อ แล้วกดเพื่อดูขั้นตอน")) + section(
        group(
            "ลงทะเบียนรับเบี้ยยังชีพผู้สูงอายุ",
            bullets(
                (
                    "ยื่นแบบคำขอที่งานพัฒนาชุมชน พร้อมบัตรประชาชนและสมุดบัญชี (5 นาที)",
                    "เจ้าหน้าที่ตรวจเอกสารและบันทึกในระบบ (10 นาที)",
                    "ออกใบรับคำขอให้ผู้ยื่น (2 นาที) ไม่มีค่าธรรมเนียม",
                ),
                "ol",
            ),
        ),
        group(
            "ขออนุญาตก่อสร้างอาคาร",
            bullets(("ยื่นคำขอพร้อมแบบแปลนที่กองช่าง", "นายช่างตรวจแบบและสถานที่", "เสนอออกใบอนุญาตภายใน 30 วัน"), "ol"),
        ),
        group("ชำระภาษีป้าย", bullets(("ยื่นแบบ ภ.ป.1", "เจ้าหน้าที่ประเมินภาษี", "ชำระเงินและรับใบเสร็จ"), "ol")),
    )
    stats = section(text("O16 ข้อมูลเชิงสถิติการให้บริการ", kind="h1"), text("ปรับปรุงข้อมูล เมษายน 2566")) + section(
        text("ตารางจำนวนผู้มาติดต่อขอรับบริการ (ราย)"),
        table(
            (
                ("งานบริการ", "ต.ค.64", "พ.ย.64", "ธ.ค.64", "ม.ค.65", "ก.พ.65", "มี.ค.65", "รวม"),
                ("เบี้ยยังชีพ", "22", "18", "9", "14", "11", "10", "84"),
                ("อนุญาตก่อสร้าง", "3", "2", "4", "1", "2", "5", "17"),
                ("ชำระภาษี", "6", "4", "2", "31", "58", "77", "178"),
            )
        ),
        text("ข้อมูลรอบ 6 เดือนแรก ปีงบประมาณ พ.ศ. 2565 รวบรวมโดยสำนักปลัด"),
    )
    survey = section(
        text("O17", kind="h1"),
        text("ขอเชิญผู้มารับบริการตอบแบบสอบถามความพึงพอใจ ใช้เวลาไม่เกิน 3 นาที"),
        frame("https://docs.google.com/forms/d/e/1khlongyaingamAsk/viewform?embedded=true", "แบบสอบถาม"),
        button("https://itas.nacc.go.th/go/eit/zz0001", "ตอบแบบวัด EIT"),
    )
    form = section(
        text("E-Service", kind="h1"), text("ยื่นคำร้องออนไลน์ถึง อบต. ไม่ต้องเดินทางมาด้วยตนเอง กรอกข้อมูลให้ครบแล้วกดส่ง")
    ) + (
        '<section class="wixui-section"><form class="wixui-form" method="post" action="/e-service">'
        '<label>ชื่อ-สกุล <input type="text" name="n"></label><label>หมายเลขโทรศัพท์ <input type="tel" name="t"></label>'
        '<label>รายละเอียด <textarea name="d"></textarea></label><button type="submit">ส่ง</button></form></section>'
    )
    return [
        Page("/o14", "O14", staff),
        Page("/o15", "O15", public),
        Page("/copy-of-o15", "Copy of O15", stats),
        Page("/o17", "O17", survey),
        Page("/e-service", "E-Service", form),
    ]


def _buying() -> list[Page]:
    plan = section(viewer(ugd("buyplan66")))
    notices = section(text("ประกาศจัดซื้อจัดจ้าง", kind="h1")) + "".join(
        section(text(f"<b>{title}</b>", f"ประกาศ ณ วันที่ {day}"), button(ugd(key), "เปิดไฟล์"))
        for day, title, key in NOTICES
    )
    notices += section(
        head("ย้อนหลัง"),
        group(
            "ปีงบประมาณ 2565",
            text("ประกาศผู้ชนะการเสนอราคา ซื้อรถกระบะบรรทุก ประกาศ ณ วันที่ 7 เมษายน 2565") + button(ugd("win65"), "เปิดไฟล์"),
        ),
    )
    first = section(text("สขร.1", kind="h1"), text("ไตรมาส 1")) + section(
        buttons(
            (ugd("skr-10-65"), "ตุลาคม 2565"), (ugd("skr-11-65"), "พฤศจิกายน 2565"), (ugd("skr-12-65"), "ธันวาคม 2565")
        ),
        button("/o21-1", "ไตรมาส 2 →"),
    )
    second = section(text("สขร.1", kind="h1"), text("ไตรมาส 2")) + section(
        text("<b>มกราคม 2566</b> ไม่มีการจัดซื้อจัดจ้างในเดือนนี้"),
        buttons((ugd("skr-02-66"), "กุมภาพันธ์ 2566"), (ugd("skr-03-66"), "มีนาคม 2566")),
        button("/o21", "← ไตรมาส 1"),
    )
    yearly = section(
        text("O22", kind="h1"), text("รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ ประจำปี 2565"), viewer(ugd("buyreport"))
    )
    return [
        Page("/o19", "O19", plan),
        Page("/blank-9", "blank 9", notices),
        Page("/o21", "O21", first),
        Page("/o21-1", "Copy of O21", second),
        Page("/o22", "O22", yearly),
    ]


def _staff() -> list[Page]:
    policy = section(
        text("O23", kind="h1"),
        text("แผนการบริหารทรัพยากรบุคคล"),
        frame(f"/pdfjs/viewer.html?file={ugd('hrplan')}", "PDF.js viewer"),
    )
    acts = section(
        text("O24 การดำเนินการตามแผนการบริหารทรัพยากรบุคคล", kind="h1"),
        text(
            f"ความก้าวหน้าตามแผนการบริหารทรัพยากรบุคคลของ{OFFICE} ปีงบประมาณ พ.ศ. 2566 รอบ 6 เดือนแรก (1 ต.ค. 65 - 31 มี.ค. 66)"
        ),
        table(
            (
                ("ที่", "โครงการ/กิจกรรม ตามแผน", "ความก้าวหน้า", "ผู้รับผิดชอบ"),
                ("1", "สรรหาพนักงานจ้างตำแหน่งผู้ช่วยครู", "บรรจุแล้ว 1 อัตรา เมื่อ 1 ธ.ค. 65", "สำนักปลัด"),
                ("2", "อบรมระบบบัญชีคอมพิวเตอร์ e-LAAS", "ส่งเข้าอบรม 2 คน เมื่อ 17-19 ม.ค. 66", "กองคลัง"),
                ("3", "ปฐมนิเทศพนักงานใหม่", "จัดแล้ว 9 ธ.ค. 65 จำนวน 4 คน", "สำนักปลัด"),
                ("4", "ศึกษาดูงานการจัดการขยะ", "อยู่ระหว่างประสานพื้นที่ กำหนดไป พ.ค. 66", "สำนักปลัด"),
            )
        ),
    )
    rules = section(text("O25 หลักเกณฑ์ฯ", kind="h1"), text("หลักเกณฑ์ที่ใช้บังคับในปีงบประมาณ พ.ศ. 2566")) + section(
        group("1. การสรรหาและคัดเลือกบุคลากร", viewer(ugd("hr-recruit"))),
        group(
            "2. การบรรจุและแต่งตั้งบุคลากร",
            text(
                "การบรรจุและแต่งตั้งให้เป็นไปตามลำดับในบัญชีผู้สอบแข่งขันได้ เสนอ ก.อบต.จังหวัดให้ความเห็นชอบก่อนออกคำสั่ง "
                "และให้ทดลองปฏิบัติหน้าที่ราชการหกเดือน ประกาศใช้ 3 ตุลาคม 2565"
            ),
        ),
        group("3. การพัฒนาบุคลากร", text("พนักงานทุกคนต้องเข้ารับการอบรมอย่างน้อยปีละ 1 หลักสูตร และผู้บรรจุใหม่ต้องผ่านปฐมนิเทศ")),
        group("4. การประเมินผลการปฏิบัติงานบุคลากร", viewer(ugd("hr-appraise"))),
        group(
            "5. การให้คุณให้โทษและการสร้างขวัญกำลังใจ",
            text("เลื่อนขั้นตามผลงาน คัดเลือกคนดีศรี อบต. ปีละ 1 ราย ส่วนผู้ขาดงานหรือผิดวินัยให้ว่ากล่าวหรือดำเนินการทางวินัย"),
        ),
    )
    report = section(
        text("O26", kind="h1"),
        text("รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล ประจำปีงบประมาณ พ.ศ. 2565"),
        viewer(ugd("hr-report65")),
    )
    return [
        Page("/o23", "O23", policy),
        Page("/o24", "O24", acts),
        Page("/o25", "O25", rules),
        Page("/o26", "O26", report),
    ]


def pages() -> list[Page]:
    """The pages of this part of the site."""
    return [*_plan_results(), *_services(), *_buying(), *_staff()]
