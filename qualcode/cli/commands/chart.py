"""`chart`: bars, heat maps, portraits of interviews and code lines as SVG or PNG."""

from pathlib import Path

from qualcode.analysis.charts.asked import Asked, Kind, Order
from qualcode.cli.call import Call
from qualcode.cli.commands.table import add_choices, query_asked
from qualcode.cli.commands.tables import add_base
from qualcode.cli.parser import Parser, add_project
from qualcode.cli.session import reading, writing


def declare(parser: Parser, _: str) -> None:
    """Add the arguments of the command."""
    add_project(parser)
    parser.option("kind_of_chart", text="argument_chart", metavar="KIND", choices=[kind.value for kind in Kind])
    parser.option("--out", text="option_chart_out", metavar="FILE", required=True)
    parser.option("--report", text="option_chart_report", metavar="TABLE", default="crosstab")
    parser.option(
        "--order", text="option_chart_order", choices=[order.value for order in Order], default=Order.AS_IT_IS
    )
    parser.option("--swap", text="option_chart_swap", action="store_true")
    parser.option("--with-empty", text="option_chart_with_empty", action="store_true")
    parser.option("--top", text="option_chart_top", action="store_true")
    parser.option("--true-length", text="option_chart_true_length", action="store_true")
    parser.option("--width", text="option_chart_width", metavar="MM", type=float, default=170.0)
    parser.option("--save", text="option_save_as", metavar="NAME", default="")
    add_choices(parser)
    add_base(parser)
    parser.set_defaults(run=chart)


def chart(call: Call) -> int:
    """Draw a chart into a file, as its ending says."""
    from qualcode.analysis.charts.keeping import VIEW, as_kept
    from qualcode.analysis.charts.made import shown_in
    from qualcode.exchange.charts.drawing import POINTS_PER_MM, draw, write_chart
    from qualcode.ops.saved_questions import save_question

    args, path = call.args, Path(call.args.out)
    with (writing if args.save else reading)(call) as project:
        asked = Asked(
            Kind(args.kind_of_chart),
            args.report,
            query_asked(call, project),
            Order(args.order),
            not args.with_empty,
            args.swap,
            args.true_length,
            args.top,
        )
        shown = shown_in(project, asked)
        if args.save:
            save_question(project, args.save, VIEW, as_kept(asked))
    picture = draw(shown, asked.kind, call.language, args.width * POINTS_PER_MM)
    write_chart(picture, path)
    if call.wants_json:
        size = {"width": round(picture.width), "height": round(picture.height)}
        call.answer({"file": str(path), "title": picture.title, "caption": picture.caption, **size})
    else:
        call.tell("written", file=path)
    return 0
