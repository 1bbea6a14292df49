"""Why an answer is missing, as written in Kyrgyz, Russian and English tables."""

from enum import StrEnum

from qualcode.text.fold import fold


class Missing(StrEnum):
    """The reason why there is no value. `NO_DATA` (an empty cell, a dash) is the absence of any reason."""

    NOT_ASKED = "not_asked"
    REFUSED = "refused"
    DOES_NOT_KNOW = "does_not_know"
    DOES_NOT_REMEMBER = "does_not_remember"
    NOT_APPLICABLE = "not_applicable"
    NO_DATA = "no_data"


_WORDS = {
    Missing.NOT_ASKED: "not asked|was not asked|не спрашивали|не задавали|не задан|не спросили"
    "|суралган эмес|суралган жок",
    Missing.REFUSED: "refused|refusal|refused to answer|no answer given|отказ|отказалась|отказался"
    "|отказ от ответа|отказалась отвечать|жооп берүүдөн баш тартты|жооптон баш тартты|баш тартты",
    Missing.DOES_NOT_KNOW: "does not know|don't know|do not know|dk|hard to say|не знает|не знаю"
    "|затрудняется ответить|затрудняюсь ответить|затрудняется|з/о|билбейт|билбейм|жооп берүүгө кыйналды"
    "|айтуу кыйын",
    Missing.DOES_NOT_REMEMBER: "does not remember|don't remember|не помнит|не помню|эсинде жок|эсимде жок",
    Missing.NOT_APPLICABLE: "not applicable|n/a|неприменимо|не применимо|не относится|н/п|тиешеси жок|тиешелүү эмес",
    Missing.NO_DATA: "-|--|–|—|.|?|no data|none given|unknown|missing|nan|null|#n/a|#н/д|нет данных|нет ответа"
    "|неизвестно|н/д|маалымат жок|белгисиз",
}
_REASONS = {fold(word): reason for reason, words in _WORDS.items() for word in words.split("|")}


def missing_reason(text: str) -> Missing | None:
    """Give the reason that a cell's text states, None where it is a value."""
    words = fold(" ".join(text.split())).rstrip(" .!")
    if not words:
        return Missing.NO_DATA
    return _REASONS.get(words)
