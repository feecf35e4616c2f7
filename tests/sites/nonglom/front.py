"""The doors of the Nong Lom Dao website: start page, site map, history, laws (all superseded) and the OIT list."""

from tests.sites.nonglom import news
from tests.sites.nonglom.page import AGENCY, MENU, PLACE, Page, links

# Each of these has been repealed or replaced; none of the acts that came after is on the page.
LAWS = (
    "รัฐธรรมนูญแห่งราชอาณาจักรไทย พุทธศักราช 2550",
    "พระราชบัญญัติประกอบรัฐธรรมนูญว่าด้วยการป้องกันและปราบปรามการทุจริต พ.ศ. 2542",
    "พระราชบัญญัติภาษีโรงเรือนและที่ดิน พุทธศักราช 2475",
    "พระราชบัญญัติภาษีบำรุงท้องที่ พ.ศ. 2508",
    "พระราชบัญญัติการเลือกตั้งสมาชิกสภาท้องถิ่นหรือผู้บริหารท้องถิ่น พ.ศ. 2545",
    "ระเบียบสำนักนายกรัฐมนตรีว่าด้วยการพัสดุ พ.ศ. 2535",
    "ระเบียบกระทรวงมหาดไทยว่าด้วยการพัสดุของหน่วยการบริหารราชการส่วนท้องถิ่น พ.ศ. 2535",
)
# heading of the group, then label and address; items the office has nothing for are simply left out
OIT = (
    ("9.1 ข้อมูลพื้นฐาน", (
        ("O1 โครงสร้าง", "/content/structure.html"),
        ("O2 ข้อมูลผู้บริหาร", "/content/executives.html"),
        ("O3 อำนาจหน้าที่", "/content/power.html"),
        ("O4 แผนยุทศาสตร์หรือแผนพัฒนาหน่วยงาน", "/list.php?cat=11"),
        ("O5 ข้อมูลการติดต่อ", "/content/contact.html"),
        ("O6 กฏหมายที่เกี่ยวข้อง", "/content/law.html"),
        ("O7 ข่าวประชาสัมพันธ์", "/news/"),
        ("O8 Q&amp;A", "/webboard/index.php"),
        ("O9 Social Network", "/facebook.php"),
    )),
    ("9.2 การบริหารงาน", (
        ("O 10 แผนดำเนินงานประจำปี 2565", "/fileupload/แผนดำเนินงาน 65.pdf"),
        ("O 11 รายงานการกำกับติดตามการดำเนินงาน รอบ 6 เดือน", "/content/progress6.html"),
        ("O 12 รายงานผลการดําเนินงานประจําปี 2564", "/fileupload/รายงานผลการดำเนินงาน 2564.pdf"),
        ("คู่มือการปฏิบัติงานของเจ้าหน้าที่กองคลัง", "/fileupload/manual-finance.docx"),
        ("คู่มือสำหรับประชาชนที่มาติดต่อ", "/content/manual.html"),
        ("015 ข้อมูลเชิงสถิติการให้บริการ", "/content/servicestat.html"),
        ("ยื่นคำร้องออนไลน์ (E-Service)", "/eservice/"),
    )),
    ("9.3 การบริหารเงินงบประมาณ", (
        ("O18 งบประมาณรายจ่ายประจำปี ๒๕๖๕", "/fileupload/budget65.pdf"),
        ("O19 กำกับติดตามการใช้จ่ายงบประมาณ รอบ ๖ เดือน ๒๕๖๕", "/download.php?id=118"),
        ("O21 แผนจัดหาพัสดุ", "/content/procure-plan.html"),
        ("O22 ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้าง", "/list.php?cat=21"),
        ("O23 สขร.1 รายเดือน", "/list.php?cat=22"),
    )),
    ("9.4 งานบุคคล", (
        ("O25 นโยบายการบริหารทรัพยากรบุคคล 2565", "/fileupload/สแกน นโยบาย บุคคล 65.pdf"),
        ("O27 หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล", "/fileupload/027หลักเกณฑ์65.pdf"),
    )),
    ("9.5 เรื่องร้องเรียนและการรับฟัง", (
        ("O29 แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ", "/fileupload/o29-scan.pdf"),
        ("O30 แจ้งเรื่องร้องเรียนการทุจริต", "/content/corruption.html"),
        ("O31 สถิติเรื่องร้องเรียนการทุจริต", "/content/complaintstat.html"),
        ("รับฟังความคิดเห็น", "/content/opinion.html"),
    )),
    ("10.1 การป้องกันการทุจริต", (
        ("O39 แผ่นปฏิบัติการป้องกันการทุจริต", "/fileupload/แผนปฏิบัติการป้องกันการทุจริต.pdf"),
        ("O41 รายงานผลการดำเนินการป้องกันการทุจริตประจำปี 2564", "/fileupload/o41-64.pdf"),
    )),
)


def pages() -> list[Page]:
    """The pages that lead everywhere else."""
    groups = "".join(
        f"<h3>{name}</h3><ul>" + "".join(f"<li><a href='{href}'>{label}</a></li>" for label, href in items) + "</ul>"
        for name, items in OIT
    )
    site_map = "".join(
        f"<li>{name}<ul>" + "".join(f"<li><a href='{href}'>{label}</a>" for label, href in items) + "</ul>"
        for name, items in MENU
    )
    laws = "".join(f"<li>{law}</li>" for law in LAWS)
    return [
        Page("index.html", "หน้าแรก",
             "<h3>ข่าวประชาสัมพันธ์</h3>" + news.rows(5) + "<a href='/news/'>ดูทั้งหมด</a>"
             "<h3>ข่าวจัดซื้อจัดจ้าง</h3>" + links([
                 ("ประกาศเชิญชวน ประกวดราคาซื้อรถบรรทุกขยะแบบอัดท้าย", "/fileupload/พัสดุ/notice5.pdf", "10 มี.ค. 2565")])
             + "<p><a href='/ita2565.html'><img src='/images/ita.png' alt='ITA 2565'></a> "
             "<a href='/eservice/'><img src='/images/eservice.png' alt='E-Service'></a></p>"),
        Page("sitemap.html", "แผนผังเว็บไซต์", f"<ul>{site_map}</ul>"),
        Page("ita2565.html", "การเปิดเผยข้อมูลสาธารณะ (OIT) ประจำปีงบประมาณ พ.ศ. 2565", groups),
        Page("content/law.html", "กฏหมายที่เกี่ยวข้อง", f"<ol>{laws}</ol>"),
        Page("content/history.html", "ประวัติและสภาพทั่วไป",
             f"<p>{AGENCY} ตั้งอยู่ใน{PLACE} มี 7 หมู่บ้าน ประชากร 4,312 คน ส่วนใหญ่ทำนาและเลี้ยงปลา "
             "ชื่อตำบลมาจากหนองน้ำกลางทุ่งที่สะท้อนแสงดาวในคืนลมสงบ</p>"),
        Page("content/vision.html", "วิสัยทัศน์ พันธกิจ",
             "<p>ตำบลน่าอยู่ ทุ่งนาเขียว น้ำสะอาด เด็กได้เรียน ผู้สูงวัยมีคนดูแล</p>"
             "<p>ค่านิยมและวัฒนธรรมองค์กรของเรา คือ ยิ้มแย้ม รวดเร็ว พูดจริงทำจริง</p>"),
    ]
