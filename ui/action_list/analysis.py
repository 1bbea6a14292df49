"""The actions of the menu "analysis": what is asked of the codings, and what the answers become."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.action_list.spec import ActionSpec, spec

ANALYSIS: tuple[ActionSpec, ...] = (
    spec(
        "show_retrieval",
        "analysis",
        str(QT_TRANSLATE_NOOP("Actions", "Find passages…")),
        str(QT_TRANSLATE_NOOP("Actions", "See the passages of codes, of whom, and beside which other codes")),
        "F3",
        "project",
    ),
    spec(
        "show_framework",
        "analysis",
        str(QT_TRANSLATE_NOOP("Actions", "Framework matrix…")),
        str(QT_TRANSLATE_NOOP("Actions", "Sum up what each respondent says of a theme, with the passages beside it")),
        needs="project",
    ),
    spec(
        "show_charts",
        "analysis",
        str(QT_TRANSLATE_NOOP("Actions", "Charts…")),
        str(QT_TRANSLATE_NOOP("Actions", "Bars, heat maps, portraits of interviews, and where in them each code sits")),
        needs="project",
    ),
    spec(
        "draw_table",
        "analysis",
        str(QT_TRANSLATE_NOOP("Actions", "Draw the table…")),
        str(QT_TRANSLATE_NOOP("Actions", "Draw the table that is shown as bars or as a heat map")),
        needs="project",
    ),
    spec(
        "draw_portrait",
        "analysis",
        str(QT_TRANSLATE_NOOP("Actions", "Portrait of this interview…")),
        str(QT_TRANSLATE_NOOP("Actions", "Draw what the shown document speaks of from its beginning to its end")),
        needs="document",
    ),
    spec(
        "table_to_file",
        "analysis",
        str(QT_TRANSLATE_NOOP("Actions", "Save the table…")),
        str(QT_TRANSLATE_NOOP("Actions", "Save the table that is shown for Word, Excel or as CSV")),
        needs="project",
    ),
    spec(
        "tidy_csv",
        "analysis",
        str(QT_TRANSLATE_NOOP("Actions", "Tidy CSV for statistics…")),
        str(QT_TRANSLATE_NOOP("Actions", "Save segments or respondents with their codes for SPSS, Stata and R")),
        needs="project",
    ),
)
