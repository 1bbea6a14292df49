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
_STATUSES = {
    "recorded": str(QT_TRANSLATE_NOOP("Kinds", "recorded")),
    "typed": str(QT_TRANSLATE_NOOP("Kinds", "typed")),
    "checked": str(QT_TRANSLATE_NOOP("Kinds", "checked")),
    "pseudonymised": str(QT_TRANSLATE_NOOP("Kinds", "pseudonymised")),
    "translated": str(QT_TRANSLATE_NOOP("Kinds", "translated")),
    "released": str(QT_TRANSLATE_NOOP("Kinds", "released")),
}
_WORK = {
    "not_started": str(QT_TRANSLATE_NOOP("Kinds", "not started")),
    "in_work": str(QT_TRANSLATE_NOOP("Kinds", "in work")),
    "done": str(QT_TRANSLATE_NOOP("Kinds", "done")),
}
_SPOKEN = {
    "ky": str(QT_TRANSLATE_NOOP("Kinds", "Kyrgyz")),
    "ru": str(QT_TRANSLATE_NOOP("Kinds", "Russian")),
    "ky-ru": str(QT_TRANSLATE_NOOP("Kinds", "Kyrgyz and Russian")),
    "uz": str(QT_TRANSLATE_NOOP("Kinds", "Uzbek")),
    "en": str(QT_TRANSLATE_NOOP("Kinds", "English")),
}
_ROLES = {
    Role.INTERVIEWER: str(QT_TRANSLATE_NOOP("Kinds", "Interviewer")),
    Role.RESPONDENT: str(QT_TRANSLATE_NOOP("Kinds", "Respondent")),
    Role.OTHER: str(QT_TRANSLATE_NOOP("Kinds", "Somebody else")),
}


def kinds() -> dict[str, str]:
    """Give every kind of interview with its name in the language that is installed now."""
    return {kind: QCoreApplication.translate("Kinds", name) for kind, name in _KINDS.items()}


def statuses() -> dict[str, str]:
    """Give every status of a transcript, in its order, with its name in the language that is installed now."""
    return {status: QCoreApplication.translate("Kinds", name) for status, name in _STATUSES.items()}


def work_states() -> dict[str, str]:
    """Give the states of a coder's work on a document, in their order, in the language that is installed now."""
    return {state: QCoreApplication.translate("Kinds", name) for state, name in _WORK.items()}


def speech_languages() -> dict[str, str]:
    """Give the languages an interview may be held in, named in the language that is installed now."""
    return {language: QCoreApplication.translate("Kinds", name) for language, name in _SPOKEN.items()}


def roles() -> dict[Role, str]:
    """Give every role of a speaker with its name in the language that is installed now."""
    return {role: QCoreApplication.translate("Kinds", name) for role, name in _ROLES.items()}
