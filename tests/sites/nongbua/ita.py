"""The ITA page of the subdistrict office with a tab for each year, and the foreign list beside it."""
# ruff: noqa: E501  (sentences stand on one line each)

from .frame import UP, Page, a, bullets, get, grid, paras, tabs

SOON = '<span class="badge bg-warning">กำลังจัดทำ</span>'


def _lines(group: str, *rows: tuple[str, str, str]) -> str:
    items = "".join(
        f'<li class="list-group-item"><span class="badge">{code}</span> {label} <span class="float-end">{proof}</span></li>'
        for code, label, proof in rows
    )
    return f'<h4>{group}</h4><ul class="list-group">{items}</ul>'


def _see(address: str) -> str:
    return a(address, "ดูข้อมูล", "btn btn-sm btn-primary")


def _this_year() -> str:
    return (
        _lines(
            "9.1 ข้อมูลพื้นฐาน",
            ("O1", "โครงสร้าง", _see("/page/structure")),
            ("O2", "ข้อมูลผู้บริหาร", _see("/page/team")),
            ("O3", "อำนาจหน้าที่", _see("/page/power")),
            ("O4", "แผนพัฒนาท้องถิ่น", _see("/documents/plan")),
            ("O5", "ข้อมูลการติดต่อ", _see("/page/contact")),
            ("O6", "กฏหมายที่เกี่ยวข้อง", _see("/page/law")),
            ("O7", "ข่าวประชาสัมพันธ์", _see("/news")),
            ("O8", "Q&amp;A", _see("/page/qa")),
            ("O9", "Social Network", a("/#social", "ดูตำแหน่งท้ายหน้าเว็บไซต์")),
            ("O10", "นโยบายคุ้มครองข้อมูลส่วนบุคคล", SOON),
        )
        + _lines(
            "9.2 การบริหารงาน",
            ("O11", "แผนดำเนินงานและการใช้งบประมาณประจำปี", get(f"{UP}/2566/plan-2566.pdf")),
            ("O12", "รายงานกำกับติดตามการดำเนินงานและการใช้งบประมาณ รอบ 6 เดือน", get(f"{UP}/2566/progress-6m-66.pdf")),
            ("O13", "รายงานผลการดำเนินงานประจำปี 2565", get(f"{UP}/2566/annual-report-65.pdf")),
            ("O14", "คู่มือหรือมาตราฐานการปฏิบัติงาน", get(f"{UP}/2566/คู่มือจัดเก็บภาษี.pdf")),
            ("O15", "คู่มือหรือมาตรฐานการให้บริการ", _see("/service/guide")),
            ("O16", "ข้อมูลเชิงสถิติการให้บริการ", _see("/service/statistics")),
            ("O17", "รายงานผลสำรวจความพึงพอใจการให้บริการ ปี 2565", get(f"{UP}/2566/satisfaction-2565.pdf")),
            ("O18", "E-Service", _see("/e-service")),
        )
        + _lines(
            "9.3 การจัดซื้อจัดจ้าง",
            ("O19", "แผนการจัดซื้อจัดจ้างหรือแผนการจัดหาพัสดุ", _see("/procurement/plan")),
            ("O20", "ประกาศต่างๆ เกี่ยวกับการจัดซื้อจัดจ้าง", _see("/procurement/news")),
            ("O21", "สรุปผลการจัดซื้อจัดจ้างรายเดือน (สขร.1)", _see("/procurement/monthly")),
            ("O22", "รายงานผลการจัดซื้อจัดจ้างประจำปี", get(f"{UP}/2566/procure-report-65.pdf")),
        )
        + _lines(
            "9.4 การบริหารและพัฒนาทรัพยากรบุคคล",
            ("O23", "นโยบายหรือแผนการบริหารทรัพยากรบุคคล", _see("/hr/policy")),
            ("O24", "การดำเนินการตามนโยบายการบริหารทรัพยากรบุคคล 2566", get(f"{UP}/2566/hr-action-66.pdf")),
            ("O25", "หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล", _see("/hr/criteria")),
            ("O26", "รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี", a("#", "ดูข้อมูล", "btn btn-sm btn-primary")),
        )
        + _lines(
            "9.5 การส่งเสริมความโปร่งใส",
            ("O27", "แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตฯ", get(f"{UP}/2566/complaint-guide.pdf")),
            ("O28", "ช่องทางแจ้งเรื่องร้องเรียนการทุจริตฯ", _see("/complain")),
            ("O29", "ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริตฯ", _see("/documents/complaint-stat")),
            ("O30", "การเปิดโอกาสให้เกิดการมีส่วนร่วม", _see("/news/66-018")),
        )
        + _lines(
            "10.1 การดำเนินการเพื่อป้องกันการทุจริต",
            ("O31", "ประกาศเจตนารมณ์นโยบาย No Gift Policy", get(f"{UP}/nogift/nogift-declare.pdf")),
            ("O32", "การสร้างวัฒนธรรม No Gift Policy", _see("/news/66-025")),
            ("O33", "รายงานผลตามนโยบาย No Gift Policy", ""),
            ("O34", "การประเมินความเสี่ยงการทุจริตประจำปี", get(f"{UP}/2566/risk-66.pdf")),
            ("O35", "การดำเนินการเพื่อจัดการความเสี่ยงการทุจริต ปี 2566", get(f"{UP}/2566/scan0007.pdf")),
            ("O36", "แผนปฏิบัติการป้องกันการทุจริต", get(f"{UP}/2566/anti-plan-66-70.pdf")),
            ("O37", "รายงานกำกับติดตามการป้องกันการทุจริต รอบ 6 เดือน ปี 2566", _see("/filemanager/view/2566-037")),
            ("O38", "รายงานผลการดำเนินการป้องกันการทุจริตประจำปี", get(f"{UP}/2565/anti-report.pdf")),
        )
        + _lines(
            "10.2 มาตรการส่งเสริมคุณธรรมและความโปร่งใส",
            ("O39", "ประมวลจริยธรรมสำหรับเจ้าหน้าที่ของรัฐ", get(f"{UP}/2566/ethics-code-scan.pdf")),
            ("O40", "การขับเคลื่อนจริยธรรม", _see("/hr/ethics")),
            ("O41", "การประเมินจริยธรรมเจ้าหน้าที่ของรัฐ", get(f"{UP}/2566/ethics-assess-66.pdf")),
            ("O42", "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", get(f"{UP}/2566/measures-66.pdf")),
            ("O43", "การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสฯ", _see("/documents/measures-result")),
        )
    )


def _last_year() -> str:
    return _lines(
        "เอกสารที่ใช้ตอบ OIT ปี 2565",
        ("O4", "แผนพัฒนาท้องถิ่น (พ.ศ. 2561 - 2565)", get(f"{UP}/2565/ldp-61-65.pdf")),
        ("O10", "แผนการดำเนินงาน ประจำปี 2565", get(f"{UP}/2565/plan-2565.pdf")),
        ("O16", "รายงานผลสำรวจความพึงพอใจ ปี 2564", get(f"{UP}/2565/satisfaction-2564.pdf")),
        ("O18", "ข้อบัญญัติงบประมาณรายจ่าย 2565", get(f"{UP}/2565/budget-65.pdf")),
        ("O34", "นโยบายไม่รับของขวัญ (No Gift Policy)", get(f"{UP}/nogift/nogift-declare.pdf")),
        ("O39", "แผนปฏิบัติการป้องกันการทุจริต (2561 - 2565)", get(f"{UP}/2565/anti-plan-61-65.pdf")),
        ("O41", "รายงานผลการดำเนินการป้องกันการทุจริต ประจำปี 2564", get(f"{UP}/2565/anti-report.pdf")),
    )


def _older() -> str:
    return paras("ข้อมูลปี 2564 จัดเก็บในเว็บไซต์เดิม ขณะนี้ปิดให้บริการแล้ว")


def pages() -> tuple[Page, ...]:
    """The page of all years and the health station's own list."""
    return (
        Page(
            "/ita",
            "การประเมินคุณธรรมและความโปร่งใส (ITA)",
            tabs("year", (("ITA 2564", _older()), ("ITA 2565", _last_year()), ("ITA 2566", _this_year())), 2),
        ),
        Page(
            "/moit",
            "MOIT รพ.สต.หนองบัวเรือง ปีงบประมาณ 2566",
            paras("แบบวัดของกระทรวงสาธารณสุข จัดทำโดย รพ.สต. ไม่ใช่รายการของ อบต.")
            + grid((
                ("ข้อ", "รายการ", "ไฟล์"),
                ("MOIT 2", "เผยแพร่ข้อมูลข่าวสารที่เป็นปัจจุบันของ รพ.สต.", "ป้ายหน้าสถานี"),
                ("MOIT 4", "แผนโครงการสุขภาพชุมชนของ รพ.สต.", get(f"{UP}/2566/moit4.pdf")),
                ("MOIT 14", "แนวปฏิบัติการยืมพัสดุของ รพ.สต.", "อยู่ที่ห้องพัสดุ"),
                ("MOIT 19", "ชมรมรักสุขภาพหนองบัวเรือง", "-"),
            )),
        ),
        Page(
            "/sitemap",
            "แผนผังเว็บไซต์",
            bullets([
                a("/documents/plan", "แผน"), a("/documents/report", "รายงาน"), a("/documents/anti", "ป้องกันการทุจริต"),
                a("/news", "ข่าว"), a("/ita", "ITA"), a("/procurement/news", "จัดซื้อจัดจ้าง"), a("/hr/policy", "บุคลากร"),
            ]),
        ),
    )
