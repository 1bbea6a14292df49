"""What each verb is called in the menu: "Undo: code a passage"."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_NAMES: dict[str, str] = {
    "add_respondent": str(QT_TRANSLATE_NOOP("Steps", "add respondent")),
    "add_attribute": str(QT_TRANSLATE_NOOP("Steps", "add attribute")),
    "add_attribute_pack": str(QT_TRANSLATE_NOOP("Steps", "add attribute pack")),
    "add_option": str(QT_TRANSLATE_NOOP("Steps", "add value to a list")),
    "set_value": str(QT_TRANSLATE_NOOP("Steps", "set value")),
    "paste_values": str(QT_TRANSLATE_NOOP("Steps", "paste values")),
    "fill_values": str(QT_TRANSLATE_NOOP("Steps", "fill values")),
    "clear_values": str(QT_TRANSLATE_NOOP("Steps", "clear values")),
    "unite_options": str(QT_TRANSLATE_NOOP("Steps", "unite spellings")),
    "derive_attribute": str(QT_TRANSLATE_NOOP("Steps", "add bands or recode")),
    "change_rule": str(QT_TRANSLATE_NOOP("Steps", "change bands or recode")),
    "import_attributes": str(QT_TRANSLATE_NOOP("Steps", "import respondents")),
    "add_code": str(QT_TRANSLATE_NOOP("Steps", "add code")),
    "move_code": str(QT_TRANSLATE_NOOP("Steps", "move code")),
    "rename_code": str(QT_TRANSLATE_NOOP("Steps", "rename code")),
    "recolour_code": str(QT_TRANSLATE_NOOP("Steps", "change colour")),
    "define_code": str(QT_TRANSLATE_NOOP("Steps", "change definition")),
    "activate_code": str(QT_TRANSLATE_NOOP("Steps", "change code in use")),
    "import_codebook": str(QT_TRANSLATE_NOOP("Steps", "import codebook")),
    "code_span": str(QT_TRANSLATE_NOOP("Steps", "code passage")),
    "apply_codes": str(QT_TRANSLATE_NOOP("Steps", "code passage")),
    "code_many": str(QT_TRANSLATE_NOOP("Steps", "code passages")),
    "uncode": str(QT_TRANSLATE_NOOP("Steps", "remove coding")),
    "move_coding": str(QT_TRANSLATE_NOOP("Steps", "move edge of a coding")),
    "recode": str(QT_TRANSLATE_NOOP("Steps", "change code of a coding")),
    "annotate_coding": str(QT_TRANSLATE_NOOP("Steps", "change coding")),
    "import_transcript": str(QT_TRANSLATE_NOOP("Steps", "import transcript")),
    "correct_turn": str(QT_TRANSLATE_NOOP("Steps", "correct transcript")),
    "link_speaker": str(QT_TRANSLATE_NOOP("Steps", "link speaker")),
    "set_speaker_role": str(QT_TRANSLATE_NOOP("Steps", "change role of a speaker")),
    "add_memo": str(QT_TRANSLATE_NOOP("Steps", "write memo")),
    "edit_memo": str(QT_TRANSLATE_NOOP("Steps", "change memo")),
    "add_guide": str(QT_TRANSLATE_NOOP("Steps", "add interview guide")),
    "import_guides": str(QT_TRANSLATE_NOOP("Steps", "import interview guides")),
    "rename_documents": str(QT_TRANSLATE_NOOP("Steps", "rename documents")),
    "add_question": str(QT_TRANSLATE_NOOP("Steps", "add question")),
    "tie_question": str(QT_TRANSLATE_NOOP("Steps", "tie question to research questions")),
    "link_question": str(QT_TRANSLATE_NOOP("Steps", "link turn to question")),
    "link_questions": str(QT_TRANSLATE_NOOP("Steps", "link turns to questions")),
    "unlink_question": str(QT_TRANSLATE_NOOP("Steps", "unlink turn from question")),
    "set_turn_language": str(QT_TRANSLATE_NOOP("Steps", "set language of a turn")),
    "fix_units": str(QT_TRANSLATE_NOOP("Steps", "fix units for agreement")),
    "add_household": str(QT_TRANSLATE_NOOP("Steps", "add household")),
    "join_household": str(QT_TRANSLATE_NOOP("Steps", "change household of a respondent")),
    "add_member": str(QT_TRANSLATE_NOOP("Steps", "add member of a household")),
    "add_episode": str(QT_TRANSLATE_NOOP("Steps", "add trip")),
    "analyse_episode": str(QT_TRANSLATE_NOOP("Steps", "choose the return to analyse")),
    "judge": str(QT_TRANSLATE_NOOP("Steps", "judge case")),
    "give_evidence": str(QT_TRANSLATE_NOOP("Steps", "give evidence")),
    "take_evidence_away": str(QT_TRANSLATE_NOOP("Steps", "take evidence away")),
    "record_interview": str(QT_TRANSLATE_NOOP("Steps", "change interview record")),
    "record_consent": str(QT_TRANSLATE_NOOP("Steps", "record consent")),
    "record_withdrawal": str(QT_TRANSLATE_NOOP("Steps", "note withdrawal of consent")),
    "translate": str(QT_TRANSLATE_NOOP("Steps", "translate passage")),
    "check_translation": str(QT_TRANSLATE_NOOP("Steps", "check translation")),
    "add_object": str(QT_TRANSLATE_NOOP("Steps", "add")),
    "set_fields": str(QT_TRANSLATE_NOOP("Steps", "change")),
    "delete_objects": str(QT_TRANSLATE_NOOP("Steps", "delete")),
    "restore_objects": str(QT_TRANSLATE_NOOP("Steps", "restore")),
    "settle_conflict": str(QT_TRANSLATE_NOOP("Steps", "settle conflict")),
    "add_coder": str(QT_TRANSLATE_NOOP("Steps", "add coder")),
    "undo": str(QT_TRANSLATE_NOOP("Steps", "undo")),
    "redo": str(QT_TRANSLATE_NOOP("Steps", "redo")),
    "revert": str(QT_TRANSLATE_NOOP("Steps", "take back")),
}


def step_name(verb: str) -> str:
    """Give the name of a verb in the language that is installed now, empty for one without a name."""
    return QCoreApplication.translate("Steps", _NAMES[verb]) if verb in _NAMES else ""


def named_verbs() -> frozenset[str]:
    """Give the verbs that have a name."""
    return frozenset(_NAMES)
