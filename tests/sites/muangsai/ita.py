"""The ITA pages of the fictional Muang Sai municipality: an accordion by sub-indicator, and last year's plain list."""
# ruff: noqa: E501  (the rows stand on one line each)

from .frame import UP, Page, a, files

Line = tuple[str, tuple[tuple[str, str], ...]]
# Each panel: its heading, and its rows: the words of the row and its links; a row without links is only a label.
PANELS: tuple[tuple[str, tuple[Line, ...]], ...] = (
    ("9.1 ข้อมูลพื้นฐาน", (
        ("O1 โครงสร้าง", (("/about/structure/", ""),)), ("O2 ข้อมูลผู้บริหาร", (("/executive/", "ฝ่ายการเมือง"), ("/officer/", "ฝ่ายประจำ"))), ("O3 อำนาจหน้าที่", (("/about/authority/", ""),)), ("O4 แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน", (("/plan/development/", ""),)),
        ("O5 ข้อมูลการติดต่อ", (("/contact/", ""),)), ("O6 กฎหมายที่เกี่ยวข้อง", (("/law/", ""),)), ("O7 ข่าวประชาสัมพันธ์", (("/category/news/", ""),)), ("O8 Q&amp;A", (("/qa/", ""),)), ("O9 Social Network", (("https://www.facebook.com/muangsai.city.example", ""),)), ("O10 นโยบายคุ้มครองข้อมูลส่วนบุคคล", (("/privacy-policy/", ""),)))),
    ("9.2 การบริหารงาน", (
        ("O11 แผนดำเนินงานและการใช้งบประมาณประจำปี", (("/plan/operation/", ""),)), ("O12 รายงานการกำกับติดตามการดำเนินงานและการใช้งบประมาณ รอบ 6 เดือน", ((f"{UP}/2023/04/progress-6m.docx", ""),)), ("O13 รายงานผลการดำเนินงานประจำปี", ((f"{UP}/2022/12/annual-report.pdf", ""),)),
        ("O14 คู่มือหรือมาตรฐานการปฏิบัติงาน", (("/services/manual/", ""),)), ("O15 คู่มือหรือมาตรฐานการให้บริการ", (("/services/manual/", ""),)), ("O16 ข้อมูลเชิงสถิติการให้บริการ", (("/services/statistic/", ""),)), ("O17 รายงานผลการสำรวจความพึงพอใจการให้บริการ ปี 2565", (("/services/satisfaction-2565/", ""),)), ("O18 E – Service", (("/services/online/", ""),)))),
    ("9.3 การจัดซื้อจัดจ้าง", (
        ("O19 แผนการจัดซื้อจัดจ้างหรือแผนการจัดหาพัสดุ", (("/procurement-plan/", ""),)), ("O20 ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ", (("/category/procurement/", ""),)), ("O21 สรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุรายเดือน", (("/skr1-2566/", ""),)), ("O22 รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี 2565", ((f"{UP}/2022/11/buy-result-2565.pdf", ""),)))),
    ("9.4 การบริหารและพัฒนาทรัพยากรบุคคล", (
        ("O23 นโยบายหรือแผนการบริหารทรัพยากรบุคคล", ((f"{UP}/2022/10/hr-policy66.pdf", ""),)), ("O24 การดำเนินการตามนโยบายหรือแผนการบริหารทรัพยากรบุคคล", ()), ("O25 หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคล", ((f"{UP}/2022/06/hr-criteria.pdf", ""),)), ("O26 รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี", ((f"{UP}/2022/12/hr-report65.pdf", ""),)))),
    ("9.5 การส่งเสริมความโปร่งใส", (
        ("O27 แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ", (("/complaint/guideline/", ""),)), ("O28 ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ", (("/complaint/corruption/", ""),)), ("O29 ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ", (("/complaint/statistic/", ""),)), ("O30 การเปิดโอกาสให้เกิดการมีส่วนร่วม", (("/2566/01/public-hearing/", ""),)))),
    ("10.1 การดำเนินการเพื่อป้องกันการทุจริต", (
        ("O31 ประกาศเจตนารมณ์นโยบาย No Gift Policy จากการปฏิบัติหน้าที่", ((f"{UP}/2022/05/nogift-announce.pdf", ""),)), ("O32 การสร้างวัฒนธรรม No Gift Policy", (("/2566/02/no-gift-meeting/", ""),)), ("O33 รายงานผลตามนโยบาย No Gift Policy", (("/no-gift-report/", ""),)), ("O34 การประเมินความเสี่ยงการทุจริตและประพฤติมิชอบประจำปี", ((f"{UP}/2023/01/risk66.pdf", ""),)),
        ("O35 การดำเนินการเพื่อจัดการความเสี่ยงการทุจริตและประพฤติมิชอบ", (("/risk-management/", ""),)), ("O36 แผนปฏิบัติการป้องกันการทุจริต", ((f"{UP}/2022/11/acp66-70.pdf", ""),)), ("O37 รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริตประจำปี รอบ 6 เดือน", ((f"{UP}/2023/04/acp-6m66.pdf", ""),)), ("O38 รายงานผลการดำเนินการป้องกันการทุจริตประจำปี 2565", ((f"{UP}/2022/12/anticorruption-result-2565.pdf", ""),)))),
    ("10.2 มาตรการส่งเสริมคุณธรรมและความโปร่งใส", (
        ("O39 ประมวลจริยธรรมสำหรับเจ้าหน้าที่ของรัฐ", (("/ethics/", ""),)), ("O40 การขับเคลื่อนจริยธรรม", (("/ethics-drive/", ""),)), ("O41 การประเมินจริยธรรมเจ้าหน้าที่ของรัฐ", (("#", ""),)), ("O42 มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", ((f"{UP}/2023/02/integrity66.docx", ""),)), ("O43 การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", (("https://drive.google.com/drive/folders/1msi66measure?usp=sharing", ""),)))),
)  # fmt: skip


def _row(words: str, links: tuple[tuple[str, str], ...]) -> str:
    if len(links) == 1:
        return f"<li>{a(links[0][0], words)}</li>"
    return f"<li>{words}" + "".join(f"<br>- {a(at, name)}" for at, name in links) + "</li>"


def _panel(i: int, head: str, rows: tuple[Line, ...]) -> str:
    lines = "\n".join(_row(words, links) for words, links in rows)
    return f"""<div class="elementor-accordion-item">
<div id="elementor-tab-title-77{i}" class="elementor-tab-title" data-tab="{i}" role="button" aria-controls="elementor-tab-content-77{i}" aria-expanded="false"><span class="elementor-accordion-icon"></span><a class="elementor-accordion-title" tabindex="0">ตัวชี้วัดย่อย {head}</a></div>
<div id="elementor-tab-content-77{i}" class="elementor-tab-content elementor-clearfix" data-tab="{i}" role="region" style="display:none"><ul>
{lines}
</ul></div></div>"""


def pages() -> tuple[Page, ...]:
    """This year's accordion and last year's list."""
    body = '<div class="elementor-accordion">\n' + "\n".join(_panel(i, head, rows) for i, (head, rows) in enumerate(PANELS, 1)) + "\n</div>"
    old = files(
        ("/plan/operation/", "O10 แผนดำเนินงานประจำปี 2565"), (f"{UP}/2022/05/buyplan65.pdf", "O21 แผนการจัดซื้อจัดจ้าง 2565"), (f"{UP}/2022/05/nogift-announce.pdf", "O34 นโยบายไม่รับของขวัญ (No Gift Policy)"),
        (f"{UP}/2022/05/risk65.pdf", "O36 การประเมินความเสี่ยงการทุจริต 2565"), ("/2565/08/mother-day/", "O38 การเสริมสร้างวัฒนธรรมองค์กร"),
    )  # fmt: skip
    return (Page("/ita2566/", "การประเมินคุณธรรมและความโปร่งใส (ITA) ประจำปี 2566", body), Page("/ita2565/", "การประเมินคุณธรรมและความโปร่งใส (ITA) ประจำปี 2565", old))
