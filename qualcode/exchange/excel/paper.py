"""How a sheet comes out of a printer: A4 across, headings on each page, as wide as the paper where it can be read."""

from qualcode.exchange.excel.handles import Worksheet

A4 = 9
_WIDEST = 260.0  # characters that go on one page across, at half their size


def set_for_paper(sheet: Worksheet, headings: tuple[int, int], names: int, width: float) -> None:
    """Set up a sheet whose heading rows and first columns, `names` of them, say what stands in it.

    `width`: of all columns together, in characters. A wider sheet goes on several pages, each with its names.
    """
    sheet.set_landscape()
    sheet.set_paper(A4)
    sheet.repeat_rows(*headings)
    if names:
        sheet.repeat_columns(0, names - 1)
    if width <= _WIDEST:
        sheet.fit_to_pages(1, 0)
    sheet.set_footer("&L&A&R&P / &N")
