"""The frame every page of the fictional อบต.เวียงฝาย wears: banner, drop-down menus of plain divs, footer, counter."""

from html import escape

Link = tuple[str, str]
Group = tuple[str, tuple[Link, ...]]

AGENCY = "องค์การบริหารส่วนตำบลเวียงฝาย"
WHERE = "อำเภอแม่ตะวาย จังหวัดล้านคำ"
LIST = "/public/list/data/index/menu/"
CATEGORY = "/public/list/data/datacategory/catid/"

MENU: tuple[tuple[str, tuple[Link | Group, ...]], ...] = (
    ("ข้อมูลพื้นฐาน", (
        ("ประวัติและสภาพทั่วไป", LIST + "1142"),
        ("โครงสร้างส่วนราชการ", LIST + "1144"),
        ("อำนาจหน้าที่", (
            ("องค์การบริหารส่วนตำบล", LIST + "1224"), ("สำนักปลัด", LIST + "1147"), ("กองคลัง", LIST + "1149"),
        )),
        ("ค่านิยมหลักของ อบต. (Core Value)", LIST + "1168"),
        ("เจตจำนงสุจริตของผู้บริหาร", LIST + "1568"),
        ("กฏหมายและระเบียบท้องถิ่น", LIST + "1575"),
    )),
    ("บุคลากร", (
        ("คณะผู้บริหาร", "/public/person/data/chart/structure_id/17/menu/1180"),
        ("สมาชิกสภา อบต.", "/public/person/data/chart/structure_id/18/menu/1181"),
        ("หัวหน้าส่วนราชการ", "/public/person/data/chart/structure_id/19/menu/1182"),
    )),
    ("แผนงาน", (
        ("เเผนพัฒนาท้องถิ่น", CATEGORY + "2/menu/1196/"),
        ("แผนการดําเนินงานประจำปี", CATEGORY + "1/menu/1196/"),
        ("ข้อบัญญัติงบประมาณ", CATEGORY + "75/menu/1581/"),
        ("แผนอัตรากำลัง 3 ปี", CATEGORY + "4/menu/1196/"),
    )),
    ("จัดซื้อจัดจ้าง", (
        ("แผนการจัดหาพัสดุ", LIST + "1585"),
        ("ข่าวจัดซื้อ-จัดจ้าง", LIST + "1236"),
        ("สรุปผลการจัดซื้อจัดจ้างรายเดือน/รายปี", LIST + "1238"),
        ("ข่าวจากระบบ e-GP", "/public/rss/egp/listegp/menu/1587"),
    )),
    ("การดำเนินงาน", (
        ("ข่าวประชาสัมพันธ์", LIST + "1554"),
        ("งานบริหารและพัฒนาทรัพยากรบุคคล", LIST + "1570"),
        ("รายงานผลการดำเนินงาน", LIST + "1589"),
        ("รายงานการกำกับติดตามการดำเนินงาน รอบ6เดือน", LIST + "1591"),
        ("รายงานข้อมูลทางการเงิน", LIST + "1202"),
        ("คู่มือและมาตราฐานการปฏิบัติงาน", LIST + "1573"),
        ("การเปิดโอกาสให้มีส่วนร่วม", LIST + "5014"),
        ("ข้อมููลเชิงสถิติ", (
            ("การให้บริการ", LIST + "1595"), ("เรื่องร้องเรียนการทุจริต", LIST + "1698"),
        )),
    )),
    ("คุณธรรมและความโปร่งใส", (
        ("การป้องกันการทุจริต", (
            ("แผนปฏิบัติการ", CATEGORY + "5/menu/1692/"), ("รายงานรอบ 6 เดือน", CATEGORY + "6/menu/1692/"),
        )),
        ("การประเมินความเสี่ยงการทุจริต ประจำปี 2565", LIST + "5016"),
        ("No Gift Policy", LIST + "1688"),
        ("มาตรการภายใน", LIST + "1642"),
        ("แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตฯ", LIST + "1694"),
    )),
    ("บริการประชาชน", (
        ("คู่มือสำหรับประขาชน", LIST + "1613"),
        ("บริการออนไลน์ E – Service", "/public/eservice/data/index/menu/1657"),
        ("ดาวน์โหลดแบบฟอร์ม", LIST + "1210"),
        ("แบบสอบถามความพึงพอใจ", LIST + "1630"),
        ("ร้องเรียนร้องทุกข์เรื่องทั่วไป", "/public/complaintgeneral/data/index/menu/5003"),
        ("ร้องเรียนทุจริต", "/public/fraudcomplaint/data/index/menu/5005"),
        ("กระดานกระทู้ (ถาม-ตอบ)", "/public/webboard/data/index/menu/1228"),
        ("แสดงความคิดเห็นการดำเนินงานหน่วยงาน", "/public/hearing/data/index/menu/1677"),
        ("คำถามที่พบบ่อย (FAQ)", LIST + "5011"),
        ("คลังความรู้/แผ่นพับ", LIST + "1615"),
        ("ติดต่อ/แผนที่", LIST + "1623"),
    )),
)

STYLE = (
    ".m3{display:none;position:absolute;background:#fff}.m1:hover .m3{display:block}.card{display:inline-block;"
    "width:210px;text-align:center;margin:8px}.row{border-bottom:1px dotted #888;padding:4px}table{border-collapse:"
    "collapse}td,th{border:1px solid #999;padding:3px 6px}.box{border:1px solid #567;padding:6px;margin:4px}"
)

ICON = "/public/layout/template/images/icon/"
EIT = f'<div id="eit65"><a href="https://itas.nacc.go.th/go/eit/wiangfai"><img src="{ICON}eit.png"></a></div>'


def _anchor(link: Link) -> str:
    return f'<a href="{link[1]}">{escape(link[0])}</a>'


def menu() -> str:
    """The drop-down menus: divs in divs, and headings that cannot be clicked."""
    made: list[str] = []
    for label, entries in MENU:
        inner: list[str] = []
        for name, target in entries:
            if isinstance(target, str):
                inner.append(f'<div class="m2">{_anchor((name, target))}</div>')
            else:
                below = "".join(f'<div class="m4">{_anchor(link)}</div>' for link in target)
                inner.append(f'<div class="m2"><span class="menu_title">{name}</span><div class="m4g">{below}</div>'
                    '</div>')
        made.append(
            f'<div class="m1"><span class="first-link">{label}</span>'
            f'<div class="m3">{"".join(inner)}</div></div>'
        )
    return '<div class="nav"><a href="/public">หน้าแรก</a>' + "".join(made) + "</div>"


def frame(title: str, body: str, *, base: str = "") -> str:
    """One whole page: the vendor's frame around the words of one menu entry."""
    head = f'<base href="{base}">' if base else ""
    return (
        f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">{head}<title>-{escape(title)} {AGENCY} '
        f'{WHERE}</title><meta name="Author" content="admin@webtambon.example"><style>{STYLE}</style></head>\n<body>'
        f'{EIT}<div class="banner"><a href="/public"><img src="{ICON}logo.png"></a></div>\n{menu()}\n'
        f'<div class="content"><div class="content_title">{escape(title)}</div>\n{body}\n</div>\n'
        '<div class="share">แบ่งปัน <a href="javascript:void(0)">Facebook</a> <a href="javascript:void(0)">Twitter</a> '
        '<a href="javascript:void(0)">Share on Line</a></div>\n'
        f'<div class="footer"><div>{AGENCY} 199 หมู่ที่ 4 ตำบลเวียงฝาย {WHERE} 59990</div>'
        '<div>โทรศัพท์ 0-5990-1199 e-mail : saraban@wiangfai.example</div>'
        f'<a href="https://www.facebook.com/wiangfai.sao" target="_blank"><img src="{ICON}fb.png"></a>'
        '<div class="counter">สถิติผู้เข้าชม วันนี้ 41 คน เดือนนี้ 1,208 คน ปีนี้ 9,870 คน ทั้งหมด 152,377 คน</div>'
        '<div>Copyright © 2022 Your Company Name. Template by <a href="https://webtambon.example/">WebTambon Co.,Ltd.'
        "</a></div></div></body></html>\n"
    )
