"""The actions of the menu "file": what comes in, goes out, opens and closes."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.action_list.spec import ActionSpec, spec

FILE: tuple[ActionSpec, ...] = (
    spec(
        "new_project",
        "file",
        str(QT_TRANSLATE_NOOP("Actions", "New project…")),
        str(QT_TRANSLATE_NOOP("Actions", "Make a new project file")),
        "Ctrl+N",
    ),
    spec(
        "open_project",
        "file",
        str(QT_TRANSLATE_NOOP("Actions", "Open project…")),
        str(QT_TRANSLATE_NOOP("Actions", "Open a project file")),
        "Ctrl+O",
    ),
    spec(
        "open_sample",
        "file",
        str(QT_TRANSLATE_NOOP("Actions", "Open the sample study")),
        str(QT_TRANSLATE_NOOP("Actions", "Open a private copy of the sample study")),
    ),
    spec(
        "import_documents",
        "file",
        str(QT_TRANSLATE_NOOP("Actions", "Import transcripts…")),
        str(QT_TRANSLATE_NOOP("Actions", "Import Word and text files")),
        "Ctrl+I",
        "project writable",
    ),
    spec(
        "import_codebook",
        "file",
        str(QT_TRANSLATE_NOOP("Actions", "Import codebook…")),
        str(QT_TRANSLATE_NOOP("Actions", "Import codes from YAML, Excel or CSV")),
        "",
        "project writable",
    ),
    spec(
        "export_codebook",
        "file",
        str(QT_TRANSLATE_NOOP("Actions", "Export codebook…")),
        str(QT_TRANSLATE_NOOP("Actions", "Save the codebook as YAML, Excel or CSV")),
        "",
        "project",
    ),
    spec(
        "import_guide",
        "file",
        str(QT_TRANSLATE_NOOP("Actions", "Import interview guide…")),
        str(QT_TRANSLATE_NOOP("Actions", "Import the questions of interviews from Word, Excel or CSV")),
        "",
        "project writable",
    ),
    spec(
        "import_respondents",
        "file",
        str(QT_TRANSLATE_NOOP("Actions", "Import respondents…")),
        str(QT_TRANSLATE_NOOP("Actions", "Import respondents and attributes from Excel or CSV")),
        "",
        "project writable",
    ),
    spec(
        "add_attribute_pack",
        "file",
        str(QT_TRANSLATE_NOOP("Actions", "Add attribute pack…")),
        str(QT_TRANSLATE_NOOP("Actions", "Add ready attributes with values in three languages and published figures")),
        "",
        "project writable",
    ),
    spec(
        "export_excel",
        "file",
        str(QT_TRANSLATE_NOOP("Actions", "Export tables to Excel…")),
        str(
            QT_TRANSLATE_NOOP("Actions", "Save matrices, crosstab, segments, codebook and respondents as one workbook")
        ),
        "Ctrl+E",
        "project",
    ),
    spec(
        "export_agreement",
        "file",
        str(QT_TRANSLATE_NOOP("Actions", "Export agreement to Excel…")),
        str(QT_TRANSLATE_NOOP("Actions", "Save every table of agreement, as the page compares them, as one workbook")),
        "",
        "project",
    ),
    spec(
        "agreement_paragraph",
        "file",
        str(QT_TRANSLATE_NOOP("Actions", "Agreement: paragraph for the paper…")),
        str(
            QT_TRANSLATE_NOOP("Actions", "Show the paragraph for the methods section, numbers filled in, to be copied")
        ),
        "",
        "project",
    ),
    spec(
        "export_history",
        "file",
        str(QT_TRANSLATE_NOOP("Actions", "Export history…")),
        str(QT_TRANSLATE_NOOP("Actions", "Save who did what and when as Excel or CSV")),
        "",
        "project",
    ),
    spec(
        "back_up",
        "file",
        str(QT_TRANSLATE_NOOP("Actions", "Back up now")),
        str(QT_TRANSLATE_NOOP("Actions", "Write a checked copy of the project beside it")),
        "",
        "project writable",
    ),
    spec(
        "close_project",
        "file",
        str(QT_TRANSLATE_NOOP("Actions", "Close project")),
        str(QT_TRANSLATE_NOOP("Actions", "Close the project; everything is saved already")),
        "Ctrl+W",
        "project",
    ),
    spec(
        "quit",
        "file",
        str(QT_TRANSLATE_NOOP("Actions", "Quit")),
        str(QT_TRANSLATE_NOOP("Actions", "Close the window")),
        "Ctrl+Q",
    ),
)
