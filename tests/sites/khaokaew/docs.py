"""The document database: one table per category, a page for each document, and where each file lies."""
# ruff: noqa: E501  (sentences stand on one line each)

from .frame import FILES, Page, file, go, grid, paras

# number: (category, title, fiscal year shown, date of entry, address of the file)
DOCS: dict[int, tuple[int, str, str, str, str]] = {
    101: (1, "แผนพัฒนาท้องถิ่น (ปี 65)", "2565", "11 ต.ค. 2564", f"{FILES}/20211011_02.pdf"),
    102: (1, "แผนการดำเนินงาน ประจำปีงบประมาณ 2565", "2565", "29 ต.ค. 2564", f"{FILES}/plan65.xlsx"),
    103: (1, "แผนการดำเนินงาน ประจำปีงบประมาณ 2564", "2564", "12 ต.ค. 2563", f"{FILES}/20201012_01.pdf"),
    201: (2, "รายงานความก้าวหน้า รอบ 6 เดือน ปี 2565", "2565", "8 เม.ย. 2565", f"{FILES}/20220408_01.pdf"),
    202: (2, "รายงานผลการดำเนินงานประจำปี 2564", "2564", "20 ธ.ค. 2564", f"{FILES}/report64.docx"),
    203: (2, "รายงานผลสำรวจความพึงพอใจ", "2563", "2 พ.ย. 2563", f"{FILES}/20201102_07.pdf"),
    301: (3, "เทศบัญญัติงบประมาณรายจ่าย ประจำปี 2565", "2565", "30 ก.ย. 2564", f"{FILES}/20210930_09.pdf"),
    302: (3, "รายงานผลการใช้จ่ายงบประมาณ ประจำปี 2564", "2564", "25 พ.ย. 2564", f"{FILES}/20211125_04.pdf"),
    303: (3, "รายงานการใช้จ่ายงบประมาณ ไตรมาสที่ 1", "2565", "17 ม.ค. 2565", f"{FILES}/20220117_02.pdf"),
    401: (4, "แผนการจัดหาพัสดุ ประจำปีงบประมาณ 2565", "2565", "15 ต.ค. 2564", "/download.php?id=401"),
    402: (4, "สขร.1 เดือนมีนาคม 2565", "2565", "5 เม.ย. 2565", f"{FILES}/skr_0365.pdf"),
    403: (4, "สขร.1 เดือนกุมภาพันธ์ 2565", "2565", "3 มี.ค. 2565", f"{FILES}/skr_0265.docx"),
    404: (4, "สขร.1 เดือนมกราคม 2565", "2565", "4 ก.พ. 2565", f"{FILES}/skr_0165.pdf"),
    405: (4, "สขร.1 ไตรมาส 1 (ต.ค. - ธ.ค. 64)", "2565", "6 ม.ค. 2565", f"{FILES}/skr_q1_65.pdf"),
    410: (4, "รายงานผลการจัดซื้อจัดจ้าง ปี 2563", "2563", "20 พ.ย. 2563", f"{FILES}/20201120_03.pdf"),
    501: (5, "นโยบายการบริหารทรัพยากรบุคคล 2565", "2565", "1 ต.ค. 2564", f"{FILES}/20211001_05.pdf"),
    502: (5, "หลักเกณฑ์การบริหารและพัฒนาบุคลากร", "2565", "4 ต.ค. 2564", f"{FILES}/20211004_03.pdf"),
    601: (6, "แผนปฏิบัติการป้องกันการทุจริต ปี 2565", "2565", "18 ต.ค. 2564", f"{FILES}/acplan65.docx"),
    602: (6, "รายงานกำกับติดตามแผนป้องกันการทุจริต รอบ 6 เดือน", "2565", "7 เม.ย. 2565", f"{FILES}/acp6m.pdf"),
    603: (6, "รายงานผลการดำเนินการป้องกันการทุจริต ปี 2564", "2564", "10 พ.ย. 2564", "/download.php?id=603"),
    604: (6, "การประเมินความเสี่ยงการทุจริต ปี 2564", "2564", "15 ม.ค. 2564", f"{FILES}/20210115_11.pdf"),
    605: (6, "การประเมินความเสี่ยงการทุจริต ปี 2565", "2565", "20 ม.ค. 2565", f"{FILES}/20220120_06.pdf"),
    606: (6, "มาตรการส่งเสริมคุณธรรมและความโปร่งใส ปี 2565", "2565", "24 ธ.ค. 2564", f"{FILES}/20211224_01.pdf"),
    607: (6, "รายงานผลตามมาตรการส่งเสริมคุณธรรมฯ ปี 2565", "2565", "11 เม.ย. 2565", f"{FILES}/20220411_08.pdf"),
    701: (7, "คู่มือการปฏิบัติงาน งานทะเบียนราษฎร", "2565", "3 พ.ย. 2564", f"{FILES}/20211103_02.pdf"),
    702: (7, "คู่มือสำหรับประชาชน", "2565", "3 พ.ย. 2564", f"{FILES}/20211103_03.pdf"),
}
NAMES = {1: "แผนงาน", 2: "รายงานผล", 3: "งบประมาณและการเงิน", 4: "งานพัสดุ / สขร.1", 5: "การเจ้าหน้าที่",
         6: "ธรรมาภิบาลและป้องกันทุจริต", 7: "คู่มือ"}


def table(*numbers: int) -> str:
    """The file table of some documents."""
    return grid((("ลำดับ", "ชื่อเอกสาร", "ปีงบประมาณ", "วันที่ลง", "ไฟล์"), *(
        (str(i), go(f"module=document&act=view&id={n}", DOCS[n][1]), DOCS[n][2], DOCS[n][3], file(DOCS[n][4]))
        for i, n in enumerate(numbers, 1))))


def pages() -> tuple[Page, ...]:
    """Category tables (work supplies: three rows a page) and a page for each document."""
    made: list[Page] = []
    for cat, name in NAMES.items():
        mine = [n for n, doc in DOCS.items() if doc[0] == cat and n != 401]
        mine += [401] if cat == 4 else []
        size = 3 if cat == 4 else 20
        parts = [mine[i:i + size] for i in range(0, len(mine), size)]
        more = " ".join(go(f"module=document&cat={cat}" + (f"&page={k}" if k > 1 else ""), f"[{k}]") for k in range(1, len(parts) + 1))
        for k, part in enumerate(parts, 1):
            query = f"module=document&cat={cat}" + (f"&page={k}" if k > 1 else "")
            made.append(Page(query, f"ฐานข้อมูลเอกสาร : {name}", table(*part) + paras(f"หน้า {more}")))
    made += [Page(f"module=document&act=view&id={n}", title, grid((
        ("รายการ", "รายละเอียด"), ("ชื่อเอกสาร", title), ("วันที่ลง", day), ("ไฟล์แนบ", file(address)))))
        for n, (_, title, _, day, address) in DOCS.items()]
    made.append(Page("module=document&act=view&id=512", "แจ้งจากระบบ", paras("ไม่พบเอกสารที่ท่านต้องการ อาจถูกลบหรือย้ายไปแล้ว")))
    return tuple(made)
