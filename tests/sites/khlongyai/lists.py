"""The three ITA pages, each a wall of buttons, the pages of last year, and the foreign LPA list."""

from .frame import Page, bullets, button, buttons, group, head, section, table, text, ugd, viewer


def _this_year() -> str:
    """Most buttons carry only their code."""
    return (
        section(
            text("ITA 2566", kind="h1"),
            text("การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ ประจำปีงบประมาณ พ.ศ. 2566"),
        )
        + section(
            head("ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล"),
            text("9.1 ข้อมูลพื้นฐาน"),
            buttons(
                ("/o1", "O1"),
                ("/o2", "O2"),
                ("/copy-of-o2", "O3"),
                ("/o4", "O4 แผนพัฒนา"),
                ("/contact-us", "O5"),
                ("/blank-1", "O6"),
                ("/news", "O7"),
                ("/q-a", "O8 Q&amp;A"),
                ("/social", "O9"),
                ("/privacy-policy", "O10 PDPA"),
            ),
        )
        + section(
            text("9.2 การบริหารงาน"),
            buttons(
                ("/blank-3", "O11"),
                ("/o12", "O12 รอบ 6 เดือน"),
                ("/copy-of-o12", "O13"),
                ("/o14", "O14"),
                ("/o15", "O15"),
                ("/copy-of-o15", "O16 สถิติ"),
                ("/o17", "O17"),
                ("/e-service", "O18 E-Service"),
            ),
        )
        + section(
            text("9.3 การจัดซื้อจัดจ้าง"),
            buttons(("/o19", "O19"), ("/blank-9", "O20"), ("/o21", "O21 สขร.1"), ("/o22", "O22")),
        )
        + section(
            text("9.4 การบริหารและพัฒนาทรัพยากรบุคคล"),
            buttons(("/o23", "O23"), ("/o24", "O24"), ("/o25", "O25"), ("/o26", "O26")),
        )
        + section(
            text("9.5 การส่งเสริมความโปร่งใส"),
            buttons(("/o27", "O27"), ("/o28", "O28"), ("/o29", "O29"), ("/o30", "O30")),
        )
        + section(
            head("ตัวชี้วัดที่ 10 การป้องกันการทุจริต"),
            text("10.1 การดำเนินการเพื่อป้องกันการทุจริต"),
            buttons(
                ("/o31", "O31"),
                ("/no-gift-66", "O32"),
                ("/ita-2566", "O33"),
                ("/o34", "O34"),
                ("/o35", "O35"),
                ("/o36", "O36"),
                ("/o37", "O37 รอบ 6 เดือน ปี 2566"),
                ("/copy-of-o36", "O38"),
            ),
        )
        + section(
            text("10.2 มาตรการส่งเสริมคุณธรรมและความโปร่งใส"),
            buttons(("/o39", "O39"), ("/o40", "O40"), ("/o42", "O42"), ("/copy-of-o42", "O43")),
        )
    )


def _last_year() -> str:
    """The numbering of the list before this one."""
    return (
        section(text("ITA 2565", kind="h1"))
        + section(
            text("9.1 - 9.2"),
            buttons(
                ("/o1", "O1"),
                ("/o2", "O2"),
                ("/o4", "O4"),
                ("/contact-us", "O5"),
                ("/65-o10", "O10"),
                ("/65-o11", "O11"),
                ("/65-o12", "O12"),
                ("#", "O16"),
                ("/e-service", "O17"),
            ),
        )
        + section(
            text("9.3 - 9.5"),
            buttons((ugd("buyplan65"), "O21"), ("/65-o23", "O23"), ("/o22", "O24"), ("/65-o28", "O28"), ("#", "O33")),
        )
        + section(
            text("10"),
            buttons(("/o31", "O34"), ("/65-o36", "O36"), ("/o36", "O39"), ("/65-o40", "O40"), ("/65-o42", "O42")),
        )
    )


def _old_pages() -> list[Page]:
    plan = section(text("O10", kind="h1"), viewer(ugd("action65")))
    progress = section(
        text("O11 ปี 2565", kind="h1"),
        text("ความก้าวหน้าตามแผนดำเนินงาน ปีงบประมาณ 2565 รอบ 6 เดือน (ต.ค. 2564 - มี.ค. 2565)"),
        table(
            (
                ("โครงการ", "ความก้าวหน้า", "งบประมาณที่ใช้"),
                ("ซ่อมถนนลูกรังสายท่าหลุมดิน", "แล้วเสร็จ", "198,000"),
                ("ขยายเขตไฟฟ้า", "ร้อยละ 50", "140,000"),
            )
        ),
    )
    report = section(text("O12", kind="h1"), viewer(ugd("annual64")))
    monthly = section(
        text("O23", kind="h1"), text("สขร.1 ปีงบประมาณ 2565 (ต.ค. 64 - มี.ค. 65)"), button(ugd("skr65"), "เปิด")
    )
    people = section(text("O28", kind="h1"), viewer(ugd("hr-report64")))
    risk = section(text("O36 การประเมินความเสี่ยงการทุจริต ปี 2565", kind="h1"), viewer(ugd("risk65")))
    half = section(text("O40", kind="h1"), viewer(ugd("acp-6m-65")))
    measures = section(text("O42", kind="h1"), viewer(ugd("measures65")))
    return [
        Page("/65-o10", "65-O10", plan),
        Page("/65-o11", "65-O11", progress),
        Page("/65-o12", "65-O12", report),
        Page("/65-o23", "65-O23", monthly),
        Page("/65-o28", "65-O28", people),
        Page("/65-o36", "65-O36", risk),
        Page("/65-o40", "65-O40", half),
        Page("/65-o42", "65-O42", measures),
    ]


def _before() -> str:
    lines = (
        f'<a href="{ugd("annual63")}">O12 รายงานผลการดำเนินงานประจำปี 2563</a>',
        f'<a href="{ugd("skr64")}">O23 สขร.1 ปีงบประมาณ 2564</a>',
        f'<a href="{ugd("will64")}">O34 เจตจำนงสุจริตของผู้บริหาร</a>',
        '<a href="/o36">O39 แผนปฏิบัติการป้องกันการทุจริต</a>',
    )
    return section(text("ITA 2564", kind="h1"), bullets(lines))


def _other_list() -> str:
    return section(text("LPA 2566", kind="h1"), text("การประเมินประสิทธิภาพขององค์กรปกครองส่วนท้องถิ่น")) + section(
        group("ด้านที่ 3 ข้อ 58", text("ทะเบียนคุมทรัพย์สิน") + button(ugd("lpa58"), "เอกสาร")),
        group("ด้านที่ 5 ข้อ 127", text("แผนป้องกันการทุจริต") + button(ugd("acp61"), "เอกสาร")),
    )


def pages() -> list[Page]:
    """The pages of this part of the site."""
    return [
        Page("/ita-2566", "ITA 2566", _this_year()),
        Page("/ita-2565", "Copy of ITA 2566", _last_year()),
        Page("/ita-2564", "ITA 2564", _before()),
        Page("/lpa-2566", "LPA 2566", _other_list()),
        *_old_pages(),
    ]
