"""The standing pages of the fictional Thap Kwang municipality: who it is, what it does, its forms and the home page."""
# ruff: noqa: E501  (the sentences of a paper stand on one line each)

from .frame import CLERK, FILES, IMAGES, MAYOR, OFFICE, PLACE, Page, a, grid, know, news, op, paras, shelf

BOARD = (
    ("b1", MAYOR, "นายกเทศมนตรีตำบลทัพกวาง", "08-4555-3001"),
    ("b2", "นายสมหวัง บัวใหญ่", "รองนายกเทศมนตรี คนที่ 1", "08-4555-3002"),
    ("b3", "นางกรรณิการ์ ทัพไทย", "รองนายกเทศมนตรี คนที่ 2", "08-4555-3003"),
    ("b4", "นายธวัช ภูกวาง", "ที่ปรึกษานายกเทศมนตรี", "08-4555-3004"),
)
HEADS = (
    ("h1", CLERK, "ปลัดเทศบาล", "08-4555-3101"),
    ("h2", "นายปรีชา ศรีบัว", "หัวหน้าสำนักปลัดเทศบาล", "08-4555-3102"),
    ("h3", "นางพรทิพย์ กวางทอง", "ผู้อำนวยการกองคลัง", "08-4555-3103"),
    ("h4", "นายเอกราช หินงาม", "ผู้อำนวยการกองช่าง", "08-4555-3104"),
    ("h5", "นางสาวนิภา ใจพนา", "ผู้อำนวยการกองสาธารณสุขและสิ่งแวดล้อม", "08-4555-3105"),
    ("h6", "นางมาลี เรียนดี", "ผู้อำนวยการกองการศึกษา", "08-4555-3106"),
)
SKR = (
    ("ตุลาคม 2565", "skr_65_10"),
    ("พฤศจิกายน 2565", "skr_65_11"),
    ("ธันวาคม 2565", "skr_65_12"),
    ("มกราคม 2566", "skr_66_01"),
    ("กุมภาพันธ์ 2566", "skr_66_02"),
    ("มีนาคม 2566", "skr_66_03"),
)
FORM = '<form method="post" action="index.php?name={0}&file=save">{1}<br />ชื่อ <input name="fname" /> โทรศัพท์ <input name="tel" /><br />รายละเอียด <textarea name="detail" rows="4" cols="50"></textarea><br /><input type="submit" value="ส่ง" /></form>'


def _people(rows: tuple[tuple[str, str, str, str], ...]) -> str:
    cells = "".join(
        f'<td align="center"><img src="{IMAGES}/{face}.jpg" width="90" height="110" alt="" /><br />{name}<br /><small>{post}</small><br /><small>มือถือ {tel}</small></td>'
        for face, name, post, tel in rows
    )
    return f"<table><tr>{cells}</tr></table>"


def intro() -> str:
    """The first page: a window over an empty page; the picture in it is that of last year."""
    return f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{OFFICE}</title></head>
<body style="background:#333"><div id="lightbox"><div class="win"><a href="#" onclick="document.getElementById('lightbox').style.display='none';return false;">[x] ปิด</a><br />
<img src="{IMAGES}/nogift65.jpg" width="420" alt="" /><br /><a href="index.php"><img src="templates/tk/enter.gif" alt="เข้าสู่เว็บไซต์" border="0" /></a></div></div></body></html>
"""


def _home() -> Page:
    latest = "".join(
        f"<li>{a(news(n), words)} <i>({day})</i></li>"
        for n, words, day in (
            (141, "รับชำระภาษีที่ดินและสิ่งปลูกสร้าง", "20/เม.ย./2566"),
            (139, "แจ้งปิดถนนซอยเทศบาล 4 เพื่อวางท่อระบายน้ำ", "3/เม.ย./2566"),
            (136, "ออกหน่วยฉีดวัคซีนสุนัขและแมว", "9/มี.ค./2566"),
        )
    )
    body = (
        f"<h3>ข่าวล่าสุด</h3><ul>{latest}</ul><p align=right>{a(shelf('news', 1), 'อ่านทั้งหมด')}</p>"
        + f"<h3>สาระความรู้</h3><ul><li>{a(know(26), 'แยกขยะให้ถูกวิธี')}</li><li>{a(know(28), 'ศูนย์พัฒนาเด็กเล็กเทศบาล')}</li></ul>"
        + '<p><a href="https://itas.nacc.go.th/go/eit/tk66x"><img src="templates/tk/eit.gif" alt="ประเมิน EIT ปี 2566" border="0" /></a> '
        + f'<a href="{shelf("knowledge", 9)}"><img src="templates/tk/ita66.gif" alt="" border="0" /></a> <a href="{op("nogift")}"><img src="templates/tk/gift.gif" alt="" border="0" /></a></p>'
        + '<!-- <a href="index.php?name=download&file=o43">o43 ผลการดำเนินการตามมาตรการ 2566</a> -->'
    )
    return Page("index.php", f"ยินดีต้อนรับสู่{OFFICE}", body)


def pages() -> list[Page]:
    """All standing pages."""
    chart = (
        "<ul><li><b>ประชาชนในเขตเทศบาล</b><ul><li><b>ฝ่ายการเมือง</b><ul><li>สภาเทศบาล - ประธานสภา รองประธานสภา สมาชิกสภา 12 คน</li><li>นายกเทศมนตรี - รองนายกเทศมนตรี 2 คน - ที่ปรึกษา เลขานุการ</li></ul></li>"
        "<li><b>ฝ่ายข้าราชการประจำ</b> ปลัดเทศบาล<ul><li>สำนักปลัดเทศบาล (หัวหน้าสำนักปลัด): ฝ่ายอำนวยการ งานการเจ้าหน้าที่ งานป้องกันฯ</li><li>กองคลัง (ผู้อำนวยการกอง): งานการเงินและบัญชี งานพัสดุ งานพัฒนารายได้</li>"
        "<li>กองช่าง: งานวิศวกรรม งานสาธารณูปโภค</li><li>กองสาธารณสุขและสิ่งแวดล้อม: งานรักษาความสะอาด</li><li>กองการศึกษา: งานบริหารการศึกษา</li><li>หน่วยตรวจสอบภายใน</li></ul></li></ul></li></ul>"
    )
    skr = grid(
        [("เดือน", "ไฟล์"), *((month, a(f"{FILES}/{file}.pdf", f"สขร.1 {month}")) for month, file in SKR)]
    ) + paras("ปีก่อนหน้า " + a(f"{FILES}/skr_65_02.pdf", "สขร.1 กุมภาพันธ์ 2565"))
    stat = paras("สถิติผู้มาใช้บริการ ณ จุดบริการเทศบาล รอบ 6 เดือน (ตุลาคม 2564 - มีนาคม 2565)") + grid(
        [
            ("งานที่ให้บริการ", "ต.ค.64", "พ.ย.64", "ธ.ค.64", "ม.ค.65", "ก.พ.65", "มี.ค.65"),
            ("ชำระภาษี", "12", "9", "15", "140", "188", "201"),
            ("ขออนุญาตก่อสร้าง", "3", "5", "2", "4", "6", "3"),
            ("แจ้งเรื่องไฟสาธารณะ", "20", "17", "13", "16", "11", "19"),
        ]
    )
    contact = (
        paras(
            OFFICE,
            f"ที่ตั้ง 88 หมู่ 1 ถนนเทศบาล 1 ตำบลทัพกวาง {PLACE} 69998",
            "โทรศัพท์ 0-3999-1120 โทรสาร 0-3999-1121",
            "แผนที่สำนักงาน",
        )
        + '<iframe src="https://www.google.com/maps/embed?pb=thapkwang-example" width="480" height="300"></iframe>'
    )
    faq = paras(
        "<b>ถาม</b> ภาษีที่ดินจ่ายได้ถึงเมื่อไร <b>ตอบ</b> ภายในเดือนเมษายนของทุกปี",
        "<b>ถาม</b> ลงทะเบียนผู้สูงอายุใช้อะไรบ้าง <b>ตอบ</b> บัตรประชาชน ทะเบียนบ้าน สมุดบัญชีธนาคาร",
    )
    right = a(f"{IMAGES}/nogift66.jpg", f'<img src="{IMAGES}/nogift66.jpg" width="300" alt="" />')
    left = f'<img src="{IMAGES}/nogift65.jpg" width="300" alt="" />'
    gift = f"<table><tr><td>{left}</td><td>{right}</td></tr></table>" + paras("ซ้าย ปี 65 ขวา ปี 66 (คลิกเพื่อขยาย)")
    return [
        _home(),
        Page(op("history"), "ประวัติและสภาพทั่วไป", paras("ยกฐานะจากสุขาภิบาลทัพกวางเมื่อ พ.ศ. 2542 พื้นที่ 14 ตารางกิโลเมตร มี 9 ชุมชน")),
        Page(op("structure"), "ผังการแบ่งส่วนราชการ", chart),
        Page(op("board"), "คณะผู้บริหารเทศบาล", _people(BOARD)),
        Page(op("heads"), "หัวหน้าส่วนราชการ", _people(HEADS)),
        Page(
            op("council"),
            "สมาชิกสภาเทศบาล",
            grid([("ชื่อ", "ตำแหน่ง"), ("นายบุญเลิศ แสงกวาง", "ประธานสภา"), ("นางวาสนา ศรีพนา", "รองประธานสภา")]),
        ),
        Page(op("duty"), "อำนาจหน้าที่เทศบาล", f'<iframe src="{FILES}/act_thesaban.pdf" width="640" height="800"></iframe>' + paras(a(f"{FILES}/act_thesaban.pdf", "เปิดไฟล์ พ.ร.บ.เทศบาล พ.ศ. 2496"))),
        Page(op("skr"), "สขร. 1", skr),
        Page(op("stat"), "สถิติผู้มาใช้บริการ", stat),
        Page(op("faq"), "คำถามที่พบบ่อย", faq),
        Page(op("nogift"), "งดรับ งดให้", gift),
        Page(op("cookie"), "นโยบายคุกกี้", paras("เว็บไซต์ใช้คุกกี้เพื่อจำภาษาและขนาดตัวอักษรที่ท่านเลือก ท่านปิดคุกกี้ในเบราว์เซอร์ได้")),
        Page("index.php?name=contact", "ติดต่อ", contact),
        Page("index.php?name=complain", "ร้องเรียน ร้องทุกข์", FORM.format("complain", 'เรื่อง <select name="topic"><option>ไฟฟ้า/ถนน</option><option>เหตุรำคาญ</option><option>พฤติกรรมเจ้าหน้าที่/ทุจริต</option><option>อื่น ๆ</option></select>')),
        Page("index.php?name=eservice", "บริการออนไลน์ (E - Service)", paras("เลือกงานที่ต้องการ ไม่ต้องมาที่สำนักงาน") + f"<ol><li>{a('index.php?name=eservice&job=lamp', 'แจ้งซ่อมไฟฟ้าสาธารณะ')}</li><li>{a('index.php?name=eservice&job=bin', 'ขอรับถังขยะครัวเรือน')}</li></ol>"),
        Page("index.php?name=eservice&job=lamp", "แจ้งซ่อมไฟฟ้าสาธารณะ", FORM.format("eservice", "เลขเสาไฟ <input name='pole' />")),
        Page("index.php?name=eservice&job=bin", "ขอรับถังขยะครัวเรือน", FORM.format("eservice", "บ้านเลขที่ <input name='house' />")),
        Page("index.php?name=user&file=login", "เข้าสู่ระบบสมาชิก", '<form method="post" action="index.php?name=user&file=check">ชื่อผู้ใช้ <input name="user" /> รหัสผ่าน <input type="password" name="pwd" /><input type="submit" value="เข้าสู่ระบบ" /></form><p>เฉพาะสมาชิกเท่านั้น</p>'),
    ]  # fmt: skip
