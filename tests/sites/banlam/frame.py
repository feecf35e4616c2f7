"""The one-page theme of the fictional Ban Lam office: bar, tabs, panels, windows, and the frame of its few subpages."""
# ruff: noqa: E501  (the sentences of a paper stand on one line each)

from collections.abc import Sequence

OFFICE = "องค์การบริหารส่วนตำบลบ้านล่าม"
SHORT = "อบต.บ้านล่าม"
PLACE = "อำเภอหนองไผ่ลาย จังหวัดศรีบึงทอง"
CHIEF = "นางสาวปิยะธิดา หาญล่าม"
CLERK = "นายโกเมน ไผ่ลายทอง"
BAR = (
    ("#about", "รู้จักเรา"), ("#team", "บุคลากร"), ("#plan", "แผน/ผลงาน"), ("#money", "การเงิน"), ("#buy", "พัสดุ"), ("#hr", "งานบุคคล"),
    ("#service", "บริการ"), ("#clean", "โปร่งใส"), ("#oit", "OIT 65"), ("#news", "ข่าว"), ("#contact", "ติดต่อ"),
)  # fmt: skip


def a(address: str, words: str) -> str:
    """A link."""
    return f'<a href="{address}">{words}</a>'


def p(*texts: str) -> str:
    """Paragraphs."""
    return "".join(f"<p>{text}</p>\n" for text in texts)


def grid(rows: Sequence[Sequence[str]]) -> str:
    """A table; the first row is the head."""
    head = "".join(f"<th scope='col'>{cell}</th>" for cell in rows[0])
    rest = "\n".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows[1:])
    return f'<div class="table-responsive"><table class="table table-sm table-striped"><thead class="thead-dark"><tr>{head}</tr></thead><tbody>\n{rest}\n</tbody></table></div>\n'


def tabs(name: str, *panes: tuple[str, str]) -> str:
    """Tabs of which only the first is open: words and body each."""
    top = "".join(
        f'<li class="nav-item"><a class="nav-link{" active" if i == 0 else ""}" data-toggle="tab" href="#{name}-{i}">{words}</a></li>'
        for i, (words, _) in enumerate(panes)
    )
    below = "".join(f'<div class="tab-pane fade{" show active" if i == 0 else ""}" id="{name}-{i}">{body}</div>\n' for i, (_, body) in enumerate(panes))
    return f'<ul class="nav nav-tabs">{top}</ul>\n<div class="tab-content">\n{below}</div>\n'


def panels(name: str, *parts: tuple[str, str]) -> str:
    """Panels that open by a button, all closed."""
    made = [
        f'<div class="card"><div class="card-header"><button class="btn btn-link collapsed" type="button" data-toggle="collapse" data-target="#{name}{i}" aria-expanded="false">{words}</button></div>'
        f'<div id="{name}{i}" class="collapse" data-parent="#{name}"><div class="card-body">{body}</div></div></div>'
        for i, (words, body) in enumerate(parts)
    ]
    return f'<div class="accordion" id="{name}">\n' + "\n".join(made) + "\n</div>\n"


def window(name: str, title: str, body: str) -> str:
    """A window of the page that stays hidden until a button calls it."""
    return (
        f'<div class="modal fade" id="{name}" tabindex="-1" role="dialog" aria-hidden="true"><div class="modal-dialog"><div class="modal-content"><div class="modal-header"><h5 class="modal-title">{title}</h5>'
        f'<button type="button" class="close" data-dismiss="modal">&times;</button></div><div class="modal-body">{body}</div></div></div></div>\n'
    )


def section(name: str, title: str, body: str) -> str:
    """One stretch of the long page."""
    return f'<section id="{name}" class="py-5"><div class="container"><h2 class="section-heading text-uppercase">{title}</h2>\n{body}</div></section>\n'


def _bar(root: str) -> str:
    items = "".join(f'<li class="nav-item"><a class="nav-link js-scroll-trigger" href="{root}{at}">{words}</a></li>' for at, words in BAR)
    return f'<nav class="navbar navbar-expand-lg fixed-top" id="mainNav"><a class="navbar-brand" href="{root}#page-top">{SHORT}</a><ul class="navbar-nav ml-auto">{items}</ul></nav>\n'


def _shell(title: str, inner: str, root: str) -> str:
    return f"""<!doctype html>
<html lang="th"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title></head>
<body id="page-top" data-spy="scroll" data-target="#mainNav">
{_bar(root)}{inner}
<footer class="footer"><div class="container"><span class="copyright">&copy; {SHORT} {PLACE}</span> <ul class="list-inline"><li>{a("/oit64.html", "OIT 2564")}</li><li>{a("/lpa.html", "LPA 2565")}</li><li><a href="#page-top"><img src="/img/up.png" alt="กลับขึ้นบน"></a></li></ul></div></footer>
</body></html>
"""


def front(inner: str) -> str:
    """The long page."""
    return _shell(f"{OFFICE} - เว็บไซต์หน้าเดียวครบทุกเรื่อง", inner, "")


def sub(title: str, body: str) -> str:
    """A short page of its own whose bar leads back into the long one."""
    return _shell(f"{title} - {SHORT}", f'<main class="container pt-5"><h1>{title}</h1>\n{body}\n<p>{a("/", "กลับหน้าแรก")}</p></main>', "/")
