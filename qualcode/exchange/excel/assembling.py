"""A sheet that says how far it is while XlsxWriter puts the file together: that is half of the work."""

from functools import cache

from qualcode.exchange.excel.pace import Meter


def sheet_class(meter: Meter) -> type:
    """Give a class of sheets that count each row they hand over as a step, and can be stopped there."""
    return type("CountedSheet", (_counted(),), {"meter": meter})


@cache
def _counted() -> type:
    from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped]

    class Counted(Worksheet):  # type: ignore[misc]
        meter: Meter

        def _write_row(self, *row: object, **more: object) -> None:
            self.meter.step()
            super()._write_row(*row, **more)

        def _xml_start_tag_unencoded(self, tag: str, attributes: list[tuple[str, object]]) -> None:
            """Leave out that a height is fixed: it is a guess, which Excel may put right."""
            if attributes and attributes[-1][0] == "customHeight":
                attributes.pop()
            super()._xml_start_tag_unencoded(tag, attributes)

    return Counted
