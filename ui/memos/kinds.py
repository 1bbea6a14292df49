"""What kinds of memos are called, and the kinds of objects they are about."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

KIND_NAMES: dict[str, str] = {
    "field": str(QT_TRANSLATE_NOOP("MemoKinds", "Field note")),
    "reflexive": str(QT_TRANSLATE_NOOP("MemoKinds", "Reflexive memo")),
    "analytic": str(QT_TRANSLATE_NOOP("MemoKinds", "Analytic memo")),
    "method": str(QT_TRANSLATE_NOOP("MemoKinds", "Decision on method")),
    "comment": str(QT_TRANSLATE_NOOP("MemoKinds", "Comment")),
}
ABOUT_NAMES: dict[str, str] = {
    "": str(QT_TRANSLATE_NOOP("MemoKinds", "Project diary")),
    "document": str(QT_TRANSLATE_NOOP("MemoKinds", "On documents")),
    "code": str(QT_TRANSLATE_NOOP("MemoKinds", "On codes")),
    "coding": str(QT_TRANSLATE_NOOP("MemoKinds", "On codings")),
    "respondent": str(QT_TRANSLATE_NOOP("MemoKinds", "On respondents")),
}


def kind_name(kind: str) -> str:
    """Give the name of a kind of memo in the language that is installed now."""
    return QCoreApplication.translate("MemoKinds", KIND_NAMES[kind]) if kind in KIND_NAMES else kind


def about_name(kind: str) -> str:
    """Give the name of the memos on a kind of object."""
    return QCoreApplication.translate("MemoKinds", ABOUT_NAMES[kind])
