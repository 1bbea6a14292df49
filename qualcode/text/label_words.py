"""The words by which transcripts call their speakers, and the words that only look like a speaker's label."""

import re
from functools import lru_cache

from qualcode.model.transcript import Role
from qualcode.text.fold import LOOK_ALIKES, fold

_NOT_KEY = re.compile(r"[\W_]+")
_PARENTHESES = re.compile(r"\([^)]*\)|\[[^\]]*\]")
_NUMBER = re.compile(r"\d+$")
_LATIN_TWINS = re.compile(r"[aceopxykmtbh]+\d*")


# Folded words whose number counts questions, not people.
_NUMBERED_WORDS = frozenset(("суроо", "сурак", "жооп", "вопрос", "ответ", "question", "answer"))


@lru_cache(maxsize=4096)
def label_key(label: str) -> str:
    """Give the form by which two written labels are the same speaker: "Р 1", "Р1" and Latin "P1" are one."""
    folded = fold(_PARENTHESES.sub(" ", label)) if _PARENTHESES.sub("", label).strip() else fold(label)
    key = _NOT_KEY.sub("", folded)
    stem = _NUMBER.sub("", key)
    if stem in _NUMBERED_WORDS:
        return stem
    return key.translate(LOOK_ALIKES) if _LATIN_TWINS.fullmatch(key) else key


def _keys(words: str) -> frozenset[str]:
    return frozenset(label_key(word) for word in words.split(","))


_INTERVIEWER = _keys(
    "интервьюер,интервьювер,интервьюэр,интервьюерша,инт,интерв,сурак,суроо,сурооч,суроочу,суроо берүүчү,"
    "вопрос,вопр,модератор,мод,фасилитатор,алып баруучу,изилдөөчү,исследователь,исследовательница,"
    "маек алуучу,интервью алуучу,корреспондент,ведущий,ведущая,interviewer,int,moderator,researcher,"
    "question,facilitator,iv"
)
_RESPONDENT = _keys(
    "респондент,респондентка,респ,рес,жооп,жооп берүүчү,ответ,отв,информант,информантка,участник,"
    "участница,катышуучу,маектеш,маек берүүчү,интервью берүүчү,эксперт,собеседник,собеседница,аял,женщина,"
    "мигрант,мигрантка,"
    "respondent,resp,participant,informant,interviewee,answer,ip"
)
_OTHER = _keys(
    "муж,жена,күйөөсү,аялы,мать,апасы,энеси,кайненеси,кайнене,кайнатасы,свекровь,свекор,отец,атасы,дочь,"
    "сын,кызы,уулу,баласы,ребенок,бала,сестра,брат,эжеси,сиңдиси,агасы,иниси,байкеси,соседка,сосед,"
    "кошунасы,переводчик,переводчица,котормочу,которуучу,все,баары,баардыгы,хором,голос,добуш,"
    "husband,mother,child,translator"
)
_ROLE_WORDS = (
    (_INTERVIEWER, Role.INTERVIEWER),
    (_RESPONDENT, Role.RESPONDENT),
    (_OTHER, Role.OTHER),
)
# One letter says its role only beside its counterpart.
_PAIRS = tuple(
    (label_key(pair[0]), label_key(pair[1]))
    for pair in ("ИР", "СЖ", "ВО", "QA", "IR", "IP", "МР", "ИО", "ИЖ", "СР", "IA", "ИИ", "ВР", "СО")
)
NOT_LABELS = _keys(
    "мен,сен,сиз,ал,биз,алар,силер,я,ты,он,она,мы,вы,они,ну,вот,да,нет,ооба,жок,ага,угу,угуу,мм,эм,э,ээ,ой,"
    "анан,анда,кийин,ошондо,ошондон,ошон үчүн,мисалы,мис,например,напр,то есть,т е,башкача айтканда,биринчи,"
    "экинчи,үчүнчү,биринчиси,экинчиси,биринчиден,экинчиден,во первых,во вторых,первое,второе,себеби,"
    "потому что,значит,так,бирок,но,жана,и так,кыскасы,короче,дата,күнү,место,орду,время,убактысы,тема,"
    "телефон,жашы,возраст,аты,имя,фио,примечание,эскертүү,комментарий,file,файл,запись,жазуу,интервью,маек,"
    "код,шифр,длительность,узактыгы,язык,тили,date,place,time,age,name,duration,note,http,https"
)
# A second word in lower case belongs to a label only if it is one of these.
KIN = _keys(
    "эже,эжеке,апа,апай,байке,ага,агай,аке,ата,эне,кызы,уулу,кыз,бала,тётя,дядя,баба,бабушка,дедушка,"
    "мырза,айым,жеңе,сиңди,ини,де,ван,фон,бей"
)


def known_role(label: str) -> Role | None:
    """Give the role that the words of `label` say by themselves; None for a name or a single letter."""
    key = label_key(label)
    stem = _NUMBER.sub("", key)
    first = label_key(label.split(maxsplit=1)[0]) if label.split() else ""
    for words, role in (
        (_INTERVIEWER, Role.INTERVIEWER),
        (_RESPONDENT, Role.RESPONDENT),
        (_OTHER, Role.OTHER),
    ):
        if not words.isdisjoint((key, stem, _NUMBER.sub("", first))):
            return role
    return None


def paired_role(label: str, keys: frozenset[str]) -> Role | None:
    """Give the role of a one-letter label ("И", "Р2") where the other letter of its pair is among `keys`."""
    stems = {_NUMBER.sub("", key) for key in keys}
    stem = _NUMBER.sub("", label_key(label))
    for asks, answers in _PAIRS:
        if asks in stems and answers in stems and stem in (asks, answers):
            return Role.INTERVIEWER if stem == asks else Role.RESPONDENT
    return None
