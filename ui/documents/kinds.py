"""The kinds of interviews and the roles of speakers, in words."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from qualcode.model.transcript import Role

_KINDS = {
    "in_depth": str(QT_TRANSLATE_NOOP("Kinds", "In-depth interview")),
    "family": str(QT_TRANSLATE_NOOP("Kinds", "Family member")),
    "key_informant": str(QT_TRANSLATE_NOOP("Kinds", "Key informant")),
    "secondary": str(QT_TRANSLATE_NOOP("Kinds", "Secondary source")),
    "other": str(QT_TRANSLATE_NOOP("Kinds", "Other")),
}
_ROLES = {
    Role.INTERVIEWER: str(QT_TRANSLATE_NOOP("Kinds", "Interviewer")),
    Role.RESPONDENT: str(QT_TRANSLATE_NOOP("Kinds", "Respondent")),
    Role.OTHER: str(QT_TRANSLATE_NOOP("Kinds", "Somebody else")),
}


def kinds() -> dict[str, str]:
    """Give every kind of interview with its name in the language that is installed now."""
    return {kind: QCoreApplication.translate("Kinds", name) for kind, name in _KINDS.items()}


def roles() -> dict[Role, str]:
    """Give every role of a speaker with its name in the language that is installed now."""
    return {role: QCoreApplication.translate("Kinds", name) for role, name in _ROLES.items()}
