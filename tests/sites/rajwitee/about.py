"""Pages that present the faculty: front, structure, people as cards, law, contact, news, questions."""

from .frame import DEAN, FACULTY, Page, a, bullets, cards, file, fold, grid, papers, paras

PEOPLE = (
    ("kanchanok", DEAN, "คณบดี", "Dean", "0 2990 7701", "kanchanok.w"),
    ("phurinat", "รองศาสตราจารย์ ดร.ภูริณัฐ แสงอุทัยกุล", "รองคณบดีฝ่ายวิชาการ", "Associate Dean, Academic",
     "0 2990 7702", "phurinat.s"),
    ("supitsara", "อาจารย์ ดร.ศุภิสรา บ้านไร่รุ่ง", "รองคณบดีฝ่ายบริหาร", "Associate Dean, Administration",
     "0 2990 7703", "supitsara.b"),
    ("theeradon", "ผู้ช่วยศาสตราจารย์ธีรดนย์ คงวารีรัตน์", "รองคณบดีฝ่ายวิจัย", "Associate Dean, Research",
     "0 2990 7704", "theeradon.k"),
)  # fmt: skip
NEWS = (
    ("open-lab-2566", "คณะเปิดห้องปฏิบัติการให้นักเรียนมัธยม 3 โรงเรียนเข้าเรียนรู้", "20 มี.ค. 66",
     "นักเรียน 86 คนทดลองวิเคราะห์คุณภาพน้ำกับอาจารย์ภาควิชาเคมีประยุกต์ เมื่อวันที่ 17 มีนาคม 2566"),
    ("soil-service", "บริการวิชาการตรวจดินให้เกษตรกรบ้านหนองกก", "6 กุมภาพันธ์ 2566",
     "ทีมวิทยาการข้อมูลและเคมีประยุกต์ตรวจดิน 52 แปลง พร้อมแนะนำการใช้ปุ๋ย"),
    ("scholarship", "มอบทุนผู้ช่วยวิจัย ประจำภาคปลาย", "19 มกราคม ๒๕๖๖", "มอบทุนแก่นักศึกษา 14 คน"),
    ("orientation", "อบรมความปลอดภัยก่อนใช้ห้องปฏิบัติการ", "8 พ.ย. 2565", "นักศึกษาชั้นปีที่ 1 เข้าอบรม 210 คน"),
    ("graduation", "ร่วมแสดงความยินดีกับบัณฑิต", "22 กันยายน 2565", "บัณฑิต 188 คนเข้าซ้อมรับปริญญา"),
)  # fmt: skip


def _structure() -> str:
    boxes = (
        '<div class="org"><div class="org-top">คณบดี (Dean)</div><div class="org-row">'
        "<div>รองคณบดีฝ่ายวิชาการ</div><div>รองคณบดีฝ่ายบริหาร</div><div>รองคณบดีฝ่ายวิจัย</div></div>"
    )
    units = (
        ("สำนักงานคณบดี", "เลขานุการคณะ", ("งานบริหารทั่วไป", "งานคลังและพัสดุ", "งานนโยบายและแผน", "งานบริการการศึกษา")),
        ("ภาควิชาเคมีประยุกต์", "หัวหน้าภาควิชา", ("กลุ่มวิชาเคมีวิเคราะห์", "กลุ่มวิชาวัสดุ")),
        ("ภาควิชาวิทยาการข้อมูล", "หัวหน้าภาควิชา", ("กลุ่มวิชาสถิติ", "กลุ่มวิชาคอมพิวเตอร์")),
        ("ภาควิชาเทคโนโลยีอาหาร", "หัวหน้าภาควิชา", ("กลุ่มวิชาแปรรูป", "โรงงานต้นแบบ")),
    )
    for name, head, parts in units:
        boxes += f'<section class="org-unit"><h3>{name}</h3><p>{head}</p>{bullets(parts)}</section>'
    return paras("แผนผังการแบ่งส่วนงานภายในคณะ พร้อมตำแหน่งสำคัญ") + boxes + "</div>"


def _people() -> str:
    return '<div class="grid people">' + "".join(
        f'<article class="person card"><img src="/assets/img/people/{slug}.jpg" alt="{name}" width="120" height="150">'
        f"<h3>{name}</h3><p>{post}<br><small>{english}</small></p>"
        f"{a(f'/th/people/{slug}', 'ข้อมูลติดต่อ Profile', 'btn')}</article>"
        for slug, name, post, english, _, _ in PEOPLE
    ) + "</div>"  # fmt: skip


def _profiles() -> list[Page]:
    return [
        Page(
            f"/th/people/{slug}", name, english,
            f'<img src="/assets/img/people/{slug}.jpg" alt="">'
            + paras(f"ตำแหน่ง {post}", f"โทรศัพท์ {phone}", f"อีเมล {mail}@rajwitee.example"),
        )
        for slug, name, post, english, phone, mail in PEOPLE
    ]  # fmt: skip


def _laws() -> str:
    return fold(
        (
            (
                "พระราชบัญญัติ (Acts)",
                bullets(
                    (
                        "พระราชบัญญัติการอุดมศึกษา พ.ศ. 2562",
                        "พระราชบัญญัติระเบียบข้าราชการพลเรือนในสถาบันอุดมศึกษา พ.ศ. 2547 และที่แก้ไขเพิ่มเติม",
                        "พระราชบัญญัติการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560",
                    )
                ),
            ),
            (
                "ข้อบังคับมหาวิทยาลัย (University Regulations)",
                bullets(("ข้อบังคับว่าด้วยการบริหารงานบุคคล พ.ศ. ๒๕๖๔", "ข้อบังคับว่าด้วยการศึกษาระดับปริญญาตรี พ.ศ. ๒๕๖๕"))
                + papers(("laws", "ประมวลข้อบังคับที่คณะใช้ ฉบับปรับปรุง ตุลาคม 2565")),
            ),
        )
    )


def _ask() -> str:
    asked = (
        ("ขอใช้ห้องประชุมคณะ", "ศิษย์เก่า", "12 ก.พ. 2566",
         "เจ้าหน้าที่คณะ ตอบเมื่อ 13 ก.พ. 2566: ใช้ได้วันเสาร์ ส่งอีเมลแจ้งเวลาล่วงหน้า 5 วัน"),
        ("หลักสูตรวิทยาการข้อมูลเปิดรับรอบไหน", "ครูแนะแนว", "5 ธ.ค. 2565",
         "งานบริการการศึกษา ตอบเมื่อ 6 ธ.ค. 2565: รอบพอร์ตเดือนธันวาคมและรอบโควตาเดือนมีนาคม"),
    )  # fmt: skip
    board = "".join(
        f'<article class="thread"><h3>{title}</h3><p><small>ถามโดย {who} {day}</small></p>'
        f'<blockquote class="reply">{reply}</blockquote></article>'
        for title, who, day, reply in asked
    )
    form = (
        '<form method="post" action="/th/ask"><label>หัวข้อ Topic <input name="t"></label>'
        '<label>คำถาม Question <textarea name="q"></textarea></label><button>ส่งคำถาม Post</button></form>'
    )
    return paras("บุคคลทั่วไปถามได้ที่นี่ เจ้าหน้าที่ตอบใต้คำถามภายใน 2 วันทำการ") + board + form


def _home() -> str:
    latest = cards([(f"/th/news/{slug}", title, day) for slug, title, day, _ in NEWS[:3]])
    quick = cards(
        (
            ("/th/ita/2566", "ITA 2566", "การเปิดเผยข้อมูลสาธารณะ Open Data Integrity"),
            ("/th/services", "คู่มือรับบริการ", "Service Guide"),
            ("/th/no-gift", "No Gift Policy", "งดให้ งดรับ"),
        )
    )
    return f'<img src="/assets/img/hero.jpg" alt="">{quick}<h2>ข่าวล่าสุด Latest</h2>{latest}'


def pages() -> list[Page]:
    """The pages of this part of the site."""
    history = paras(
        "คณะตั้งขึ้นใน พ.ศ. 2538 จากภาควิชาวิทยาศาสตร์พื้นฐานเดิม ปัจจุบันมี 3 ภาควิชา นักศึกษาราว 900 คน",
        "ค่านิยมของคณะ: สงสัย ทดลอง แบ่งปัน (Curious, Hands-on, Open)",
    )
    law = (
        paras("มหาวิทยาลัยและส่วนงานมีอำนาจหน้าที่ตามพระราชบัญญัติดังแนบ")
        + f'<object data="{file("act")}" type="application/pdf" width="100%" height="700"></object>'
        + papers(("act", "พระราชบัญญัติมหาวิทยาลัยราชวิที พ.ศ. ๒๕๔๙ (ทั้งฉบับ)"))
    )
    contact = paras(
        FACULTY,
        "อาคารวิทยาศาสตร์ 4 ชั้น 2 เลขที่ 9 ถนนทางหลวงสายเหนือ ตำบลราชวิที อำเภอราชวิที จังหวัดนครไพลิน 98000",
        "โทรศัพท์ Tel. 0 2990 7700",
        "อีเมล E-mail: office.appsci@rajwitee.example",
        "วันและเวลาทำการ จันทร์ - ศุกร์ 08.30 - 16.30 น.",
    )
    first = cards([(f"/th/news/{slug}", title, day) for slug, title, day, _ in NEWS[:3]])
    second = cards([(f"/th/news/{slug}", title, day) for slug, title, day, _ in NEWS[3:]])
    cookies = paras(
        "เว็บไซต์นี้ใช้คุกกี้ที่จำเป็นเพื่อจำภาษาที่ท่านเลือก และคุกกี้นับจำนวนผู้เข้าชม ท่านปิดคุกกี้ได้ที่เบราว์เซอร์ของท่าน",
    )
    welcome = "The Faculty of Applied Science offers three undergraduate programmes."
    english = paras(welcome, a("/th/contact", "Contact"))
    made = [
        Page("/", "หน้าแรก", "Home", _home()),
        Page("/en", "Faculty of Applied Science", "Welcome", english),
        Page("/th/about/history", "ประวัติคณะ", "History", history),
        Page("/th/about/structure", "โครงสร้างองค์กร", "Organization Chart", _structure()),
        Page("/th/about/executives", "ผู้บริหารคณะ", "Executives", _people()),
        Page("/th/about/authority", "อำนาจหน้าที่", "Mandate", law),
        Page("/th/about/regulations", "กฎหมายและข้อบังคับที่เกี่ยวข้อง", "Regulations", _laws()),
        Page("/th/contact", "ติดต่อเรา", "Contact", contact),
        Page("/th/news", "ข่าวประชาสัมพันธ์", "News", first + a("/th/news?page=2", "ถัดไป Next")),
        Page("/th/news?page=2", "ข่าวประชาสัมพันธ์", "News", second + a("/th/news", "ก่อนหน้า Previous")),
        Page("/th/ask", "ถาม-ตอบ", "Q&amp;A", _ask()),
        Page("/th/cookie-policy", "นโยบายการใช้คุกกี้", "Cookie Policy", cookies),
        Page("/th/quality", "ประกันคุณภาพ", "EdPEx", grid((
            ("รหัส", "หัวข้อ", "ปีการศึกษา"), ("OP1", "ลักษณะของคณะ", "2564"), ("1.1", "การนำองค์กรโดยผู้นำระดับสูง", "2564"),
            ("4.1", "การวัด การวิเคราะห์", "2564"), ("7.3", "ผลลัพธ์ด้านบุคลากร", "2564"),
        ))),
    ]  # fmt: skip
    made += [Page(f"/th/news/{slug}", title, "News", paras(day, text)) for slug, title, day, text in NEWS]
    return [*made, *_profiles()]
