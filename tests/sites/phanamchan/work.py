"""What the fictional municipality plans, serves and buys: the pages of items 11 to 22."""

from tests.sites.phanamchan.frame import a, card, grid, items, paras

SERVICES = (
    ("bin", "ขอรับถังขยะประจำครัวเรือน", ("ชื่อ-สกุล", "ชุมชน", "จำนวนถัง")),
    ("lamp", "แจ้งซ่อมไฟฟ้าส่องสว่างสาธารณะ", ("ชื่อผู้แจ้ง", "จุดที่ชำรุด", "โทรศัพท์")),
    ("water", "ขอรับน้ำอุปโภคบริโภค", ("ชื่อ-สกุล", "บ้านเลขที่", "วันที่ต้องการ")),
)


def _service(name: str, fields: tuple[str, ...]) -> str:
    boxes = "".join(f'<label>{field} <input name="f{i}"></label>' for i, field in enumerate(fields))
    return paras(f"คำขอออนไลน์ : {name} ยื่นแล้วไม่ต้องเดินทางมาที่สำนักงานเทศบาล") + (
        f'<form method="post" action="/Pages/e_service_save">{boxes}<button>ยื่นคำขอ</button></form>'
    )


def pages() -> dict[str, tuple[str, str]]:
    """Page name → its title and inner HTML."""
    made = {
        "plan_poa": ("แผนดำเนินงานและการใช้งบประมาณประจำปี",
            card("แผนดำเนินงานและการใช้งบประมาณประจำปี พ.ศ. 2566", "b14-plan66.docx", "27 ต.ค. 2565")),
        "p_rpo": ("รายงานผลการดำเนินงานประจำปี", paras("อยู่ระหว่างรวบรวมข้อมูล")),
        "pbsv_sags": ("คู่มือการปฏิบัติงาน", card("คู่มือการปฏิบัติงาน การรับชำระภาษีที่ดินและสิ่งปลูกสร้าง", "c20-manual-tax.pdf",
            "8 ส.ค. 2565")),
        "pbsv_gup": ("คู่มือสำหรับประชาชน", card("คู่มือสำหรับประชาชน เทศบาลเมืองผาน้ำจันทร์", "c21-citizen.pdf", "8 ส.ค. 2565")),
        "pbsv_stat": ("สถิติการให้บริการ", paras("จำนวนผู้รับบริการ (ราย) ปีงบประมาณ พ.ศ. 2566") + grid((
            ("งานบริการ", "ไตรมาสที่ 1 (ต.ค. - ธ.ค. 2565)", "ม.ค. 2566"),
            ("รับชำระภาษีและค่าธรรมเนียม", 412, 188), ("งานทะเบียนราษฎร", 903, 310), ("ขออนุญาตก่อสร้างอาคาร", 27, 11)))),
        "satisfy": ("ผลสำรวจความพึงพอใจ", card("รายงานผลการสำรวจความพึงพอใจการให้บริการ ประจำปี พ.ศ. 2565",
            "c23-satisfy65.pdf", "30 พ.ย. 2565")),
        "e_service": ("E-Service", paras("เลือกบริการที่ต้องการยื่นคำขอผ่านเว็บไซต์ของเทศบาล")
            + items(a(f"e_service/{key}", name) for key, name, _ in SERVICES)),
        "plan_pop": ("แผนการจัดหาพัสดุ", card("แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2566", "d30-buyplan66.xlsx",
        "11 ต.ค. 2565")),
        "procurement": ("ประกาศจัดซื้อจัดจ้าง",
            card("ประกาศผู้ชนะการเสนอราคา จ้างปรับปรุงตลาดสดเทศบาล", "d32-winner-market.pdf", "17 ก.พ. 2566")
            + card("ประกาศเชิญชวน ประกวดราคาจ้างปรับปรุงตลาดสดเทศบาล (e-bidding)", "d31-invite-market.pdf",
                "19 ธ.ค. 2565")),
        "sokhor": ("สรุปผลการจัดซื้อจัดจ้างรายเดือน (สขร.1)", paras("ยังไม่มีข้อมูลในหมวดนี้")),
        "p_reb": ("รายงานผลการจัดซื้อจัดจ้างประจำปี",
            card("รายงานผลการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2564", "d34-buyreport64.pdf", "20 ธ.ค. 2564")),
    }
    for key, name, fields in SERVICES:
        made[f"e_service/{key}"] = (name, _service(name, fields))
    return made
