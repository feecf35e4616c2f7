"""Pages on complaints, participation, No Gift, ethics and the ITA tables of two years (indicators 9.5 to 10.2)."""

from collections.abc import Sequence

from .frame import DEAN, DRIVE, Page, a, bullets, cards, file, grid, papers, paras

Row = tuple[str, str, str]


def _see(address: str, words: str = "เปิดดู <small>View</small>") -> str:
    return a(address, words, "btn btn-sm")


def _table(rows: Sequence[Row]) -> str:
    return grid((("ข้อ <small>No.</small>", "รายการ <small>Item</small>", "ลิงก์ <small>Link</small>"), *rows))


def _this_year() -> str:
    parts = (
        ("9.1 ข้อมูลพื้นฐาน", (
            ("O1", "โครงสร้าง Organization Chart", _see("/th/about/structure")),
            ("O2", "ข้อมูลผู้บริหาร Executives", _see("/th/about/executives")),
            ("O3", "อำนาจหน้าที่ Mandate", _see("/th/about/authority")),
            ("O4", "แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน Strategic Plan", _see(file("strategy"))),
            ("O5", "ข้อมูลการติดต่อ Contact", _see("/th/contact")),
            ("O6", "กฎหมายที่เกี่ยวข้อง Regulations", _see("/th/about/regulations")),
            ("O7", "ข่าวประชาสัมพันธ์ News", _see("/th/news")),
            ("O8", "Q&amp;A", _see("/th/ask")),
            ("O9", "Social Network", "ไอคอนด้านล่างของทุกหน้า"),
            ("O10", "นโยบายคุ้มครองข้อมูลส่วนบุคคล Privacy Policy", "—"),
        )),
        ("9.2 การบริหารงาน", (
            ("O11", "แผนดำเนินงานและการใช้งบประมาณประจำปี", _see(file("plan66"))),
            ("O12", "รายงานการกำกับติดตามการดำเนินงานและการใช้งบประมาณ รอบ 6 เดือน",
             _see(file("q1"), "ไตรมาส 1") + " " + _see(file("q2"), "ไตรมาส 2")),
            ("O13", "รายงานผลการดำเนินงานประจำปี 2565", _see(file("annual65"))),
            ("O14", "คู่มือหรือมาตรฐานการปฏิบัติงาน", _see("/th/services/staff-manual")),
            ("O15", "คู่มือหรือมาตรฐานการให้บริการ", _see("/th/services")),
            ("O16", "ข้อมูลเชิงสถิติการให้บริการ", _see("/th/statistics")),
            ("O17", "รายงานผลการสำรวจความพึงพอใจการให้บริการ", _see(file("survey"))),
            ("O18", "E-Service", _see("/th/e-service")),
        )),
        ("9.3 การจัดซื้อจัดจ้าง", (
            ("O19", "แผนการจัดซื้อจัดจ้างหรือแผนการจัดหาพัสดุ", _see(file("nobuy"))),
            ("O20", "ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้าง", _see("/th/procurement")),
            ("O21", "สรุปผลการจัดซื้อจัดจ้างรายเดือน (สขร. 1)", _see(file("sk1"))),
            ("O22", "รายงานผลการจัดซื้อจัดจ้างประจำปี", _see(file("buy64"))),
        )),
        ("9.4 การบริหารและพัฒนาทรัพยากรบุคคล", (
            ("O23", "นโยบายหรือแผนการบริหารทรัพยากรบุคคล", _see(file("hrplan"))),
            ("O24", "การดำเนินการตามนโยบายหรือแผนฯ", _see("/th/hr/progress")),
            ("O25", "หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล", _see(file("hrrules"))),
            ("O26", "รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล ปีงบประมาณ 2565", _see("/th/download/204")),
        )),
        ("9.5 การส่งเสริมความโปร่งใส", (
            ("O27", "แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริต", _see(file("complain"))),
            ("O28", "ช่องทางแจ้งเรื่องร้องเรียนการทุจริต Whistleblowing", _see("/th/whistleblow")),
            ("O29", "ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ", _see(file("complain65"))),
            ("O30", "การเปิดโอกาสให้เกิดการมีส่วนร่วม", _see("/th/governance/stakeholders")),
        )),
        ("10.1 การดำเนินการเพื่อป้องกันการทุจริต", (
            ("O31", "ประกาศเจตนารมณ์นโยบาย No Gift Policy", _see("/th/no-gift")),
            ("O32", "การสร้างวัฒนธรรม No Gift Policy", _see("/th/no-gift/culture")),
            ("O33", "รายงานผลตามนโยบาย No Gift Policy", _see(file("giftreport"))),
            ("O34", "การประเมินความเสี่ยงการทุจริต ประจำปี", _see(file("risk"))),
            ("O35", "การดำเนินการเพื่อจัดการความเสี่ยงการทุจริต ปีงบประมาณ 2566", _see(file("riskdone"))),
            ("O36", "แผนปฏิบัติการป้องกันการทุจริต", _see(file("acplan"))),
            ("O37", "รายงานการกำกับติดตามการป้องกันการทุจริต รอบ 6 เดือน", "—"),
            ("O38", "รายงานผลการดำเนินการป้องกันการทุจริต ปี 2565", _see(DRIVE, "Google Drive")),
        )),
        ("10.2 มาตรการส่งเสริมคุณธรรมและความโปร่งใส", (
            ("O39", "ประมวลจริยธรรมสำหรับเจ้าหน้าที่ของรัฐ Code of Ethics", _see(file("code"))),
            ("O40", "การขับเคลื่อนจริยธรรม", _see("/th/ethics")),
            ("O41", "การประเมินจริยธรรมเจ้าหน้าที่ของรัฐ", "อยู่ระหว่างดำเนินการ"),
            ("O42", "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", _see(file("measures"))),
            ("O43", "การดำเนินการตามมาตรการส่งเสริมคุณธรรมฯ", _see("/th/ita/2566/measures-result")),
        )),
    )  # fmt: skip
    marks = [title.split(" ")[0] for title, _ in parts]
    tabs = "".join(f'<li role="tab"><a href="#s{i}">{mark}</a></li>' for i, mark in enumerate(marks))
    body = "".join(
        f'<section id="s{i}" role="tabpanel"><h2>{title}</h2>{_table(rows)}</section>'
        for i, (title, rows) in enumerate(parts)
    )
    return f'<ul role="tablist">{tabs}</ul>{body}'


def _last_year() -> str:
    return paras("หลักฐานตามแบบวัด OIT ปี 2565 (เลขข้อของปี 2565 ไม่ตรงกับปี 2566)") + _table(
        (
            ("O10", "แผนดำเนินงานประจำปี 2565", _see(file("plan65"))),
            ("O24", "รายงานผลการจัดซื้อจัดจ้างประจำปี 2564", _see(file("buy64"))),
            ("O31", "สถิติเรื่องร้องเรียนการทุจริต 6 เดือน ปี 2565", _see(file("complain65"))),
            ("O32", "ช่องทางรับฟังความคิดเห็น", _see("/th/feedback")),
            ("O34", "นโยบายไม่รับของขวัญ", _see(file("nogift"))),
        )
    )


def _forms() -> list[Page]:
    blow = (
        paras(
            "ช่องทางนี้รับเฉพาะเรื่องทุจริตและประพฤติมิชอบของบุคลากรคณะ แยกจากข้อร้องเรียนทั่วไป",
            "ข้อมูลผู้แจ้งเปิดได้เฉพาะคณบดีและนิติกรเท่านั้น",
        )
        + '<form method="post" action="/th/whistleblow"><label>เรื่องที่แจ้ง <input name="s"></label>'
        '<label>บุคคลหรือหน่วยงานที่เกี่ยวข้อง <input name="w"></label><label>รายละเอียด <textarea name="d"></textarea></label>'
        "<button>ส่งเบาะแส Submit</button></form>"
    )
    talk = (
        paras("แจ้งปัญหาการเรียน การบริการ อาคารสถานที่ หรือข้อเสนอแนะ")
        + '<form method="post" action="/th/feedback"><label>ข้อความ '
          '<textarea name="d"></textarea></label><button>ส่ง</button></form>'
    )
    return [
        Page("/th/whistleblow", "แจ้งเบาะแสการทุจริต", "Whistleblowing", blow),
        Page("/th/feedback", "ข้อร้องเรียนทั่วไปและข้อเสนอแนะ", "Feedback", talk),
    ]


def pages() -> list[Page]:
    """The pages of this part of the site."""
    met = paras(
        "เมื่อวันที่ 14 ธันวาคม 2565 คณะเชิญผู้ประกอบการ ศิษย์เก่า ผู้ปกครอง และตัวแทนชุมชนรอบมหาวิทยาลัยรวม 38 คน "
        "ร่วมวางแผนปรับปรุงหลักสูตรเทคโนโลยีอาหารและงานบริการวิชาการ",
        "ที่ประชุมเสนอให้เพิ่มวิชาฝึกงานในโรงงาน คณะรับไปบรรจุในแผนปฏิบัติการปีงบประมาณ พ.ศ. 2566",
    )
    gift = paras("Faculty No Gift Policy ประกาศของคณะเรื่องการไม่รับของขวัญจากการปฏิบัติหน้าที่") + papers(
        ("nogift", "ประกาศเจตนารมณ์ No Gift Policy (ลงนามแล้ว)")
    )
    gift += cards((("/th/no-gift/culture", "กิจกรรมสร้างวัฒนธรรม No Gift", "16 ม.ค. 2566"),))
    culture = paras(
        f"วันที่ 16 มกราคม 2566 {DEAN} คณบดี มอบนโยบาย No Gift Policy ในการประชุมบุคลากรของคณะ ครั้งที่ 1/2566 มีผู้เข้าร่วม 71 คน",
        "บุคลากรร่วมกันทำป้าย “ขอบคุณด้วยรอยยิ้ม” ติดที่โต๊ะบริการทุกจุด เพื่อปลุกจิตสำนึกไม่รับของขวัญ",
    )
    ethics = (
        paras("การขับเคลื่อนจริยธรรมของคณะในปีงบประมาณ พ.ศ. 2566")
        + papers(("team", "คำสั่งแต่งตั้งคณะทำงานขับเคลื่อนจริยธรรม"), ("code", "ประมวลจริยธรรมบุคลากร"))
        + "<h2>การอบรม Training</h2>"
        + paras("วันที่ 7 ธันวาคม ๒๕๖๕ อบรม “จริยธรรมในงานวิจัยและการใช้เงินทุน” แก่อาจารย์และเจ้าหน้าที่ 44 คน")
    )
    hub = cards(
        (
            ("/th/ita/2566", "ITA 2566", "ปีงบประมาณ พ.ศ. 2566"),
            ("/th/ita/2565", "ITA 2565", "ปีงบประมาณ พ.ศ. 2565"),
        )
    ) + bullets(
        (
            a("https://itas.nacc.go.th/go/eit/rw0066", "ตอบแบบวัด EIT"),
            a("https://www.rajwitee.example/ita", "ITA ของมหาวิทยาลัยราชวิที (ระดับมหาวิทยาลัย)"),
        )
    )
    return [
        Page("/th/ita", "การประเมินคุณธรรมและความโปร่งใส", "ITA", hub),
        Page("/th/ita/2566", "ITA ปีงบประมาณ พ.ศ. 2566", "OIT 2023", _this_year()),
        Page("/th/ita/2565", "ITA ปีงบประมาณ พ.ศ. 2565", "OIT 2022", _last_year()),
        Page("/th/governance/stakeholders", "การมีส่วนร่วมของผู้มีส่วนได้ส่วนเสีย", "Stakeholders", met),
        Page("/th/no-gift", "No Gift Policy", "งดรับของขวัญ", gift),
        Page("/th/no-gift/culture", "การสร้างวัฒนธรรม No Gift Policy", "No Gift Culture", culture),
        Page("/th/ethics", "การขับเคลื่อนจริยธรรม", "Ethics", ethics),
        *_forms(),
    ]
