"""A sheet that says how far it is while XlsxWriter puts the file together: that is half of the work."""

from functools import cache

from qualcode.exchange.excel.pace import Meter


def sheet_class(meter: Meter) -> type:
    """Give a class of sheets that count each row they hand over as a step, and can be stopped there.

    `heights` (points, by row) are guesses, which Excel may put right; those that XlsxWriter is given are fixed.
    """
    return type("CountedSheet", (_counted(),), {"meter": meter})


@cache
def _counted() -> type:
    from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped]

    class Counted(Worksheet):  # type: ignore[misc]
        meter: Meter

        def __init__(self) -> None:
            super().__init__()
            self.heights: dict[int, float] = {}

        def _xml_start_tag_unencoded(self, tag: str, attributes: list[tuple[str, object]]) -> None:
            self.meter.step()
            name, row = attributes[0]
            height = self.heights.get(row - 1) if name == "r" and isinstance(row, int) else None
            if height is not None:
                attributes.append(("ht", height))
            super()._xml_start_tag_unencoded(tag, attributes)

    return Counted
