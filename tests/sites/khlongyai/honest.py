"""Pages on complaints, participation, gifts, risks, the plan against corruption, ethics and measures."""

from .frame import CHIEF, OFFICE, Page, bullets, frame, group, head, media, picture, section, table, text, ugd, viewer

DRIVE = "https://drive.google.com/file/d/1khlongyaingamRisk66/preview"


def _complaints() -> list[Page]:
    guide = section(
        text("O27 แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ", kind="h1"),
        text(f"ใช้กับเรื่องร้องเรียนว่าเจ้าหน้าที่ของ{OFFICE}ทุจริตหรือประพฤติมิชอบ"),
    ) + section(
        group(
            "ประชาชนแจ้งเรื่องได้ทางไหน",
            bullets(("มายื่นหนังสือด้วยตนเองที่สำนักปลัด", "ส่งไปรษณีย์จ่าหน้าถึงนายก อบต. (ลับ)", "กรอกแบบบนเว็บไซต์นี้")),
        ),
        group(
            "เมื่อรับเรื่องแล้วเจ้าหน้าที่ทำอย่างไร และใช้เวลาเท่าใด",
            table(
                (
                    ("ขั้นตอน", "ระยะเวลา"),
                    ("ลงทะเบียนลับและเสนอนายก อบต.", "ภายใน 1 วันทำการ"),
                    ("ตั้งกรรมการสืบข้อเท็จจริง", "ภายใน 7 วัน"),
                    ("สืบข้อเท็จจริงและสรุปความเห็น", "ภายใน 30 วัน"),
                    ("แจ้งผลให้ผู้ร้องทราบ", "ภายใน 15 วันนับแต่นายก อบต. สั่งการ"),
                )
            ),
        ),
        group("ใครรับผิดชอบ", text("งานบริหารทั่วไป สำนักปลัด ร่วมกับหน่วยตรวจสอบภายใน")),
    )
    form = section(
        text("ร้องเรียน ร้องทุกข์ และแจ้งเบาะแสการทุจริต", kind="h1"),
        text("แบบเดียวใช้ได้ทุกเรื่อง ทั้งเรื่องไฟฟ้า ถนน น้ำ ขยะ เหตุรำคาญ และเรื่องเจ้าหน้าที่ทุจริต"),
    ) + (
        '<section class="wixui-section"><form class="wixui-form" method="post" action="/o28"><label>เรื่องที่แจ้ง '
        '<select name="k"><option>ไฟฟ้าสาธารณะ</option><option>ถนน/ท่อระบายน้ำ</option><option>น้ำประปา</option>'
        "<option>ขยะ/เหตุรำคาญ</option><option>การทุจริตของเจ้าหน้าที่</option></select></label>"
        '<label>รายละเอียด <textarea name="d"></textarea></label><label>ผู้แจ้ง <input name="w"></label>'
        '<button type="submit">ส่งเรื่อง</button></form></section>'
    )
    stats = section(
        text("O29", kind="h1"),
        text(
            "ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบของเจ้าหน้าที่ รอบ 6 เดือนแรก ปีงบประมาณ พ.ศ. ๒๕๖๖ "
            "(๑ ตุลาคม ๒๕๖๕ - ๓๑ มีนาคม ๒๕๖๖)",
            "ในช่วงดังกล่าว ไม่มีเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
            "จำนวนเรื่องทั้งหมด ๐ เรื่อง / ดำเนินการแล้วเสร็จ ๐ เรื่อง / อยู่ระหว่างดำเนินการ ๐ เรื่อง",
        ),
    )
    take_part = section(
        text("O30 การมีส่วนร่วม", kind="h1"),
        text(
            "แสดงการดำเนินการหรือกิจกรรมที่แสดงถึงการเปิดโอกาสให้ผู้มีส่วนได้ส่วนเสียได้มีส่วนร่วมในการดำเนินงานตามภารกิจของหน่วยงาน",
            "เป็นการดำเนินการในปี พ.ศ. 2566",
        ),
    )
    return [
        Page("/o27", "O27", guide),
        Page("/o28", "O28", form),
        Page("/o29", "O29", stats),
        Page("/o30", "O30", take_part),
    ]


def _gifts() -> list[Page]:
    policy = section(
        text("No Gift Policy", kind="h1"), picture(media("nogift-banner"), "งดรับ งดให้"), viewer(ugd("nogift65"))
    )
    culture = section(
        text("O32", kind="h1"),
        head("นายก อบต. มอบนโยบาย No Gift Policy"),
        text(
            f"เมื่อวันอังคารที่ 24 มกราคม 2566 {CHIEF} นายก อบต. เป็นประธานประชุมพนักงานและมอบนโยบายไม่รับของขวัญ "
            "พร้อมบรรยายให้พนักงาน 41 คน เข้าใจว่าของขวัญแบบใดรับได้และรับไม่ได้ ณ ห้องประชุมชั้น 2",
        ),
        picture(media("culture1")),
        picture(media("culture2")),
    )
    return [Page("/o31", "O31", policy), Page("/no-gift-66", "no gift 66", culture)]


def _risks() -> list[Page]:
    risk = section(text("การประเมินความเสี่ยงการทุจริต", kind="h1"), viewer(ugd("risk66")))
    manage = section(
        text("O35", kind="h1"), text("การดำเนินการเพื่อจัดการความเสี่ยงการทุจริต ประจำปี 2566"), frame(DRIVE, "Google Drive")
    )
    plan = section(text("แผนปฏิบัติการป้องกันการทุจริต", kind="h1"), viewer(ugd("acp61")))
    done = section(text("O38", kind="h1"), text("รายงานผลการดำเนินการป้องกันการทุจริต"), viewer(ugd("acp-report")))
    return [
        Page("/o34", "O34", risk),
        Page("/o35", "O35", manage),
        Page("/o36", "O36", plan),
        Page("/copy-of-o36", "Copy of O36", done),
    ]


def _ethics() -> list[Page]:
    code = section(
        text("O39", kind="h1"),
        text("ประมวลจริยธรรมพนักงานส่วนท้องถิ่น"),
        viewer(ugd("ethics")),
        f'<div class="wixui-button"><a href="{ugd("ethics")}" download>ดาวน์โหลด</a></div>',
    )
    drive = section(text("O40 ขับเคลื่อนจริยธรรม", kind="h1")) + section(
        group(
            "Do's &amp; Don'ts ของชาว อบต.คลองใหญ่งาม",
            table(
                (
                    ("ควรทำ (Do's)", "ไม่ควรทำ (Don'ts)"),
                    ("บริการตามลำดับก่อนหลัง", "ลัดคิวให้คนรู้จัก"),
                    ("ใช้รถส่วนกลางเฉพาะงานราชการ", "นำรถไปใช้ธุระส่วนตัว"),
                    ("พูดจาสุภาพ", "เลือกปฏิบัติกับผู้มาติดต่อ"),
                )
            ),
        ),
        group(
            "อบรมจริยธรรม ปี 2566",
            text("วันที่ 10 กุมภาพันธ์ 2566 จัดอบรมเรื่องจริยธรรมในการทำงานให้พนักงาน 38 คน วิทยากรจากวัดดอนมะเกลือ")
            + picture(media("train")),
        ),
    )
    measures = section(text("O42", kind="h1"), viewer(ugd("measures66")))
    acts = section(
        text("O43 การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส", kind="h1"),
        text("ผลการนำมาตรการประจำปี 2566 ไปปฏิบัติ"),
    ) + section(
        head("มาตรการที่ 1 ปรับขั้นตอนบริการให้ชัดเจน"),
        text("ติดป้ายขั้นตอนและเวลาให้บริการครบ 4 กอง เมื่อวันที่ 15 ธันวาคม 2565 ผู้มารับบริการรู้เวลารอก่อนยื่นเรื่อง"),
        picture(media("sign")),
        head("มาตรการที่ 2 ทะเบียนยืมทรัพย์สินออนไลน์"),
        text("เปิดใช้ทะเบียนยืมตั้งแต่ 3 มกราคม 2566 ถึงสิ้นเดือนมีนาคมมีการยืมและคืนครบ 26 รายการ"),
        head("มาตรการที่ 3 เผยแพร่ผลจัดซื้อทุกเดือน"),
        text("กองคลังส่งข้อมูลขึ้นเว็บไซต์ภายในวันที่ 10 ของเดือน ครบทุกเดือนระหว่าง พ.ย. 2565 - เม.ย. 2566"),
    )
    return [
        Page("/o39", "O39", code),
        Page("/o40", "O40", drive),
        Page("/o42", "O42", measures),
        Page("/copy-of-o42", "Copy of O42", acts),
    ]


def pages() -> list[Page]:
    """The pages of this part of the site."""
    return [*_complaints(), *_gifts(), *_risks(), *_ethics()]
