"""News: what the town did this year, told in passing words that look like checklist items."""

from tests.sites.phusaeng.frame import Article

SECTION = "ข่าวประชาสัมพันธ์"

PAGES = tuple(
    Article(f"news/{number}-{slug}", title, posted, f"<p>{text}</p>", (), SECTION)
    for number, slug, title, posted, text in (
        (
            162,
            "songkran",
            "สรงน้ำพระ สืบสานวัฒนธรรมประเพณีปีใหม่เมือง ๒๕๖๕",
            "18 เมษายน 2565",
            "วันที่ ๑๓ เมษายน ๒๕๖๕ เทศบาลเมืองภูแสงจัดพิธีสรงน้ำพระและรดน้ำดำหัวผู้สูงอายุ ณ ลานวัดกลางเวียง อย่างสืบสานวัฒนธรรมอันดีงาม",
        ),
        (
            158,
            "mosquito",
            "กองสาธารณสุขฯ ออกพ่นหมอกควันกำจัดยุงลาย ๑๙ ชุมชน",
            "22 มีนาคม 2565",
            "ระหว่างวันที่ ๑๔ - ๒๑ มีนาคม ๒๕๖๕ เจ้าหน้าที่พ่นหมอกควันและแจกทรายกำจัดลูกน้ำ เพื่อป้องกันโรคไข้เลือดออก",
        ),
        (
            155,
            "sport",
            "นายกเทศมนตรีเป็นประธานเปิดกีฬาเยาวชน",
            "14 มีนาคม 2565",
            "นายธีรเมธ วงศ์ภูแสง นายกเทศมนตรี เป็นประธานเปิดการแข่งขันกีฬาเยาวชน เมื่อวันที่ ๑๒ มีนาคม ๒๕๖๕ ณ สนามกีฬากลาง",
        ),
        (
            150,
            "saturday",
            "งานทะเบียนเปิดให้บริการวันเสาร์",
            "8 กุมภาพันธ์ 2565",
            "ตั้งแต่ ๑๒ กุมภาพันธ์ ๒๕๖๕ งานทะเบียนราษฎรเปิดบริการวันเสาร์ครึ่งวัน ผู้มาใช้บริการช่วยตอบแบบสำรวจความพึงพอใจที่จุดบริการได้",
        ),
        (
            144,
            "tax",
            "ประชาสัมพันธ์การชำระภาษีที่ดินและสิ่งปลูกสร้าง ปี ๒๕๖๕",
            "20 มกราคม 2565",
            "เจ้าของทรัพย์สินตรวจสอบบัญชีราคาประเมินและเตรียมชำระภาษีภายในเดือนเมษายน ๒๕๖๕ ที่กองคลัง",
        ),
        (
            139,
            "risk-talk",
            "จังหวัดจัดเสวนาเรื่องการจัดการความเสี่ยง",
            "21 ธันวาคม 2564",
            "จังหวัดภูผาแก้วแจ้งกำหนดเสวนาวิชาการเรื่องการจัดการความเสี่ยงภัยแล้ง ผู้สนใจลงทะเบียนกับสำนักงานป้องกันภัยจังหวัด",
        ),
        (
            132,
            "loykrathong",
            "ลอยกระทงเมืองภูแสง ปลอดเหล้า ปลอดโฟม",
            "22 พฤศจิกายน 2564",
            "เทศบาลจัดงานลอยกระทงวันที่ ๑๙ พฤศจิกายน ๒๕๖๔ ณ ท่าน้ำห้วยแสง โดยมีการคัดกรองโรคก่อนเข้างาน",
        ),
        (96, "flood63", "มอบถุงยังชีพผู้ประสบวาตภัย", "5 มิถุนายน 2563", "เทศบาลมอบถุงยังชีพแก่ครัวเรือนที่หลังคาเสียหาย ๒๒ ครัวเรือน"),
    )
)


def listing(articles: tuple[Article, ...], start: int, per: int, base: str) -> str:
    """One sheet of a list of articles, with the numbers of the other sheets below."""
    rows = "".join(
        f'<tr><td><a href="{a.url}">{a.title}</a></td><td>{a.posted}</td><td>{a.hits}</td></tr>'
        for a in articles[start : start + per]
    )
    sheets = "".join(
        f'<li><a href="{base}{f"?start={n}" if n else ""}">{n // per + 1}</a></li>'
        for n in range(0, len(articles), per)
    )
    return (
        '<table class="category"><thead><tr><th>ชื่อเรื่อง</th><th>วันที่เผยแพร่</th><th>ฮิต</th></tr></thead>'
        f'<tbody>{rows}</tbody></table><div class="pagination"><ul>{sheets}</ul></div>'
    )


def home(notices: tuple[Article, ...]) -> str:
    """The body of the home page."""

    def lines(articles: tuple[Article, ...]) -> str:
        return "".join(f'<li><a href="{a.url}">{a.title}</a> <small>{a.posted}</small></li>' for a in articles)

    return (
        '<div class="slide"><img src="/images/slide1.png" alt="ตลาดเก่าภูแสง"></div>'
        f'<h2>ข่าวประชาสัมพันธ์</h2><ul class="latestnews">{lines(PAGES[:5])}</ul><a href="/index.php/news">อ่านทั้งหมด</a>'
        f'<h2>ประกาศจัดซื้อจัดจ้าง</h2><ul class="latestnews">{lines(notices[:3])}</ul>'
        '<a href="/index.php/purchase/notice">อ่านทั้งหมด</a>'
        '<div class="poll"><h3>แบบสำรวจ</h3><p>ท่านชอบหน้าเว็บใหม่หรือไม่</p><form method="post" action="/index.php?vote">'
        '<input type="radio" name="v">ชอบ <input type="radio" name="v">เฉย ๆ <button>ลงคะแนน</button></form></div>'
    )
