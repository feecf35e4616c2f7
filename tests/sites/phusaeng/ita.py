"""The two ITA articles: every item as a plain line with links in the middle of sentences, typed by hand."""

from tests.sites.phusaeng.frame import Article, File
from tests.sites.phusaeng.reports import COVER_64


def _a(url: str, words: str = "ที่นี่") -> str:
    return f'<a href="{url}">{words}</a>'


def _doc(place: str, words: str = "ที่นี่") -> str:
    return _a(File(place, words).url, words)


BOOK = "16/" + COVER_64

LINES_65 = (
    "<strong>ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล</strong>",
    f"O1 โครงสร้าง เทศบาลแสดงแผนผังไว้ {_a('/index.php/about/organize/5-structure')}",
    f"O2 ข้อมูลผู้บริหาร ดู {_a('/index.php/person/8-executive', 'คณะผู้บริหาร')}",
    f"O3 อำนาจหน้าที่ อ่านได้ที่ {_a('/index.php/about/organize/6-power', 'หน้านี้')}",
    f"O4 แผนยุทศาสตร์หรือแผนพัฒนาหน่วยงาน {_a('/index.php/plan/11-local-plan', 'คลิก')}",
    "O5 ข้อมูลติด่อหน่วยงาน ดูที่เมนู ติดต่อสอบถาม",
    "O6 กฏหมายที่เกี่ยวข้อง ดูที่เมนู ข้อมูลเทศบาล",
    f"O7 ข่าวประชาสัมพันธ์ ติดตามข่าวได้{_a('/index.php/news', 'จากหน้าข่าวสาร')}ของเทศบาล",
    f"O8 Q&amp;A ประชาชนสอบถามได้ทาง {_a('/index.php/contact/forum', 'กระดานสนทนา')}",
    f"O9 Social Network เฟสบุ๊คเทศบาล {_a('https://www.facebook.com/phusaeng.town.example', 'facebook')}",
    f"010 แผนดำเนินงานประจำปี ๒๕๖๕ ดาวน์โหลด{_a('/index.php/plan/12-action-plan')} เป็นไฟล์ excel",
    "O11 รายงานการกับกำติดตามการดำเนินงานประจำปี รอบ ๖ เดือน ปี ๒๕๖๕ ดูได้ "
    + _a("https://drive.google.com/file/d/1PhsO11six65months/view?usp=sharing")
    + " (google drive)",
    f"O12 รายงานผลการดำเนินงานประจำปี ๒๕๖๔ ของเทศบาล ดูได้{_a('/index.php/plan/13-year-result')} ครับ",
    f"O13 คู่มือหรือมาตราฐานการปฏิบัติงาน {_a('/index.php/service/21-staff-guide', 'คู่มือจัดเก็บภาษี')}",
    f"O14 คู่มือหรือมาตราฐานการให้บริการ {_a('/index.php/service/20-citizen-guide', 'คู่มือสำหรับประชาชน')} กดที่แท็บ",
    f"O15 ข้อมูลเชิงสถิติการให้บริการ ปี ๒๕๖๕ {_a('/index.php/service/22-stat', 'ดาวน์โหลด')}",
    "O16 รายงานผลการสำรวจความพึงพอใจการให้บริการ",
    "O17 E–Service อยู่ระหว่างพัฒนาระบบ",
    f"O18 แผนการใช้จ่ายงบประมาณประจำปี ใช้{_a('/index.php/budget/14-budget', 'เทศบัญญัติงบประมาณ ๒๕๖๕')}",
    f"O19 รายงานการกำกับติดตามการใช้จ่ายงบประมาณประจำปี รอบ ๖ เดือน {_a('/index.php/budget/15-budget-6m', 'คลิกดู')}",
    f"O20 รายงานผลการใช้จ่ายงบประมาณประจำปี อยู่ใน{_doc(BOOK, 'เล่มรวม')} ส่วนที่ ๑",
    f"O21 แผนการจัดซื้อจัดจ้างหรือแผนการจัดหาพัสดุ {_doc('18/buyplan_2565.docx', 'ไฟล์ word')}",
    "O22 ประกาศต่างๆ เกี่ยวกับการจัดซื้อจัดจ้าง ดูเมนูจัดซื้อจัดจ้าง",
    f"O23 สรุปลการจัดซื้อจัดจ้างรายเดือน (สขร.๑) {_a('/index.php/purchase/19-sk1', 'แยกตามไตรมาส')}",
    f"O24 รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี อยู่ใน{_doc(BOOK, 'เล่มรวม')} ส่วนที่ ๒",
    f"O25 นโยบายการบริหารทรัพยากรบุคคล {_a('/index.php/person/hr/31-hr-policy')}",
    f"O26 การดำเนินการตามนโยบายการบริหารทรัพยากรบุคคล {_a('/index.php/person/hr/32-hr-do')}",
    f"O27 หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล {_a('/index.php/person/hr/33-hr-rule')}",
    f"O28 รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี {_a('/index.php/person/hr/34-hr-report')}",
    f"O29 แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตฯ {_a('/index.php/ita/39-complain-guide')}",
    f"O30 ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ แจ้งได้{_a('/index.php/contact/anti-corruption-report')}ตลอด ๒๔ ชม.",
    f"O31 ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริต {_a('/index.php/contact/30-complain-stat', 'สถิติ')}",
    f"O32 ช่องทางการรับฟังความคิดเห็น {_a('/index.php/contact/28-opinion', 'แบบฟอร์ม')}",
    f"O33 การเปิดโอกาสให้เกิดการมีส่วนร่วม {_a('/index.php/ita/41-participation', 'อ่าน')}",
    "<strong>ตัวชี้วัดที่ ๑๐ การป้องกันการทุจริต</strong>",
    f"O34 นโยบายไม่รับของขวัญ No Gift Policy ประกาศไว้{_a('/index.php/about/26-no-gift')}",
    f"O35 การมีส่วนร่วมของผู้บริหาร {_a('/index.php/ita/65-ita-2565')}",
    f"O36 การประเมินความเสี่ยงการทุจริต ๒๕๖๕ {_a('/index.php/ita/40-risk65')}",
    f"O37 การดำเนินการเพื่อจัดการความเสี่ยงการทุจริต {_a('#')}",
    f"O39 แผนปฏิบัติการป้องกันการทุจริต {_a('/index.php/plan/35-anti-corruption')}",
    "O40 รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริต รอบ ๖ เดือน ปี ๒๕๖๕ "
    + _doc("42/o40-6month-65.pdf", "o40-6month-65.pdf"),
    f"O41 รายงานผลการดำเนินการป้องกันการทุจริตประจำปี ๒๕๖๔ ดู{_doc(BOOK, 'เล่มรวม')} ส่วนที่ ๓",
    f"O42 มาตรการส่งเสริมคุณธรรมและความโปรงใสภายในหน่วยงาน {_doc('42/มาตรการ ITA 65.pdf', 'ดูได้ที่นี่')}",
    f"O43 การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส ปี ๒๕๖๕ {_a('/index.php/ita/44-o43-measure-result-2565')}",
)

LINES_64 = (
    "รายการที่เทศบาลตอบไว้ในปี ๒๕๖๔",
    f"O18 แผนการใช้จ่ายงบประมาณประจำปี ๒๕๖๔ {_doc('14/budget64.pdf')}",
    f"O19 รายงานการกำกับติดตามการใช้จ่ายงบประมาณ รอบ ๖ เดือน ๒๕๖๔ {_doc('15/budget6month.pdf')}",
    f"O21 แผนการจัดซื้อจัดจ้าง ๒๕๖๔ {_doc('18/buyplan_2564.docx')}",
    f"O23 สขร.๑ ปี ๒๕๖๔ {_doc('19/sk1-64.xlsx')}",
    f"O25 นโยบายการบริหารทรัพยากรบุคคล ๒๕๖๔ {_doc('31/hr-policy.pdf')}",
    f"O34 เจตจำนงสุจริตของผู้บริหาร {_a('/index.php/about/27-jetjamnong')}",
)


def _lines(lines: tuple[str, ...]) -> str:
    return "\n".join(f"<p>{line}</p>" for line in lines)


PAGES = (
    Article(
        "ita/65-ita-2565",
        "ITA 2565",
        "23 มีนาคม 2565",
        "<p>การเปิดเผยข้อมูลสาธารณะ (OIT) ประจำปีงบประมาณ พ.ศ. ๒๕๖๕</p>" + _lines(LINES_65),
        (),
        "ITA",
    ),
    Article("ita/64-ita-2564", "ITA 2564", "30 มีนาคม 2564", _lines(LINES_64), (), "ITA"),
)
