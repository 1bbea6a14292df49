"""A small study as plain data, and which of its codings a retrieval finds, worked out one by one in plain Python."""

from typing import NamedTuple

from qualcode.model.attributes import NewAttribute, NewOption
from qualcode.model.guides import NewGuide, NewQuestion
from qualcode.ops.attributes import add_attribute, add_respondent, set_value
from qualcode.ops.codebook import add_code
from qualcode.ops.codings import NewCoding, annotate_coding, code_many, uncode
from qualcode.ops.documents import import_transcript, link_speaker
from qualcode.ops.guides import add_guide, link_question
from qualcode.ops.interviews import record_interview
from qualcode.ops.objects import add_object, set_fields
from qualcode.ops.people import add_episode, add_household, join_household
from qualcode.ops.projects import add_coder, create_project
from qualcode.ops.sets import add_set
from qualcode.store.queries.codings import all_codings
from qualcode.store.queries.documents import speakers_of
from qualcode.store.queries.guides import questions_of
from tests.analysis.conftest import transcript

LINES = {
    "joint": [
        "И: Карыз барбы?",
        "А: Карыз көп, насыя да бар.",
        "Б: Аялым Москвада иштеди.",
        "И: Эл эмне дейт?",
        "А: Ушак да көп, уят болду.",
        "К: Ооба, ушак болду.",
        "И: Анан?",
        "Б: Менде карыз жок.",
    ],
    "alone": ["И: Айтыңыз.", "А: Банкка карызмын.", "К: Айтпа аны.", "А: Уят эмес, мен тапканмын."],
    "note": ["А: Кечинде үйдө жазды."],
}
KINDS = {"joint": "in_depth", "alone": "", "note": "secondary"}
RESPONSIBLE = {"joint": "Айбек", "alone": "Чолпон", "note": ""}
ASKED_AT = {"joint": {0: ("1", "2"), 3: ("3",)}, "alone": {0: ("1",)}}  # turns that ask questions
WHO = {("joint", "А"): "Асел", ("joint", "Б"): "Күйөө", ("alone", "А"): "Бурул"}
PEOPLE = {"Асел": "in_depth", "Күйөө": "family", "Бурул": ""}
ABOUT = {"Күйөө": "Асел"}
HOUSEHOLDS = {"Асел": "үй", "Күйөө": "үй"}
PARENTS = {"debts": "", "loans": "debts", "bank": "loans", "stigma": "", "shame": "stigma", "hope": ""}
SETS = {"hard": ("loans", "shame")}
ROLE = {"И": "interviewer", "А": "respondent", "Б": "respondent", "К": "other"}
BEARERS = {"oblast": "respondent", "age": "respondent", "remits": "respondent", "goods": "respondent",
           "members": "household", "country": "episode", "present": "interview", "source": "document"}  # fmt: skip
TYPES = {"age": "number", "members": "number", "remits": "yes_no", "goods": "multiple", "oblast": "single"}
VALUES = {
    ("oblast", "Асел"): "osh",
    ("oblast", "Бурул"): {"missing": "refused"},
    ("age", "Асел"): 34,
    ("age", "Күйөө"): 40,
    ("remits", "Асел"): True,
    ("remits", "Күйөө"): False,
    ("goods", "Асел"): ["flour", "sugar"],
    ("goods", "Бурул"): ["sugar"],
    ("members", "үй"): 5,
    ("country", "Асел"): "Россия",
    ("present", "joint"): "children",
    ("source", "note"): "diary",
}
ASKABLE = {
    "oblast": ("osh", "talas", "refused", ""),
    "age": ("34", "30–39", "35-40", "30 – <34", ""),
    "remits": ("yes", "no", ""),
    "goods": ("flour", "sugar", ""),
    "members": ("5", "1–4", ""),
    "country": ("Россия", ""),
    "present": ("children", ""),
    "source": ("diary", ""),
}


class Coded(NamedTuple):
    """A coding by names; [start, end) of the text; `facets` by their keys."""

    document: str
    start: int
    end: int
    code: str
    coder: str
    facets: tuple[tuple[str, str], ...] = ()
    weight: int | None = None
    flag: bool = False


class World(NamedTuple):
    """GUIDs of a project by kind and name."""

    project: object
    guids: dict[tuple[str, str], str]


def make_world(path):
    """Make the project without any codings."""
    project = create_project(path, "Кайтуу", "Айбек")
    guids = {("coder", "Айбек"): project.me, ("coder", "Чолпон"): add_coder(project, "Чолпон")}
    for name, lines in LINES.items():
        guids["document", name] = import_transcript(project, transcript(name, lines))
        coder = guids.get(("coder", RESPONSIBLE[name]))
        set_fields(project, guids["document", name], {"kind": KINDS[name] or None, "responsible": coder})
    for name, kind in PEOPLE.items():
        guids["respondent", name] = add_respondent(project, name, kind=kind)
    for name, home in HOUSEHOLDS.items():
        if ("household", home) not in guids:
            guids["household", home] = add_household(project, home)
        about = guids.get(("respondent", ABOUT.get(name, "")))
        join_household(project, guids["respondent", name], guids["household", home], about=about)
    for (document, label), person in WHO.items():
        speakers = {found.label: found.guid for found in speakers_of(project, guids["document", document])}
        link_speaker(project, speakers[label], guids["respondent", person])
    guids["episode", "Асел"] = add_episode(project, guids["respondent", "Асел"], country="Россия")
    guids["interview", "joint"] = record_interview(project, guids["document", "joint"])
    for code, parent in PARENTS.items():
        guids["code", code] = add_code(project, {"en": code}, guids.get(("code", parent)))
    for name, members in SETS.items():
        guids["code", name] = add_set(project, {"en": name}, "other", codes=[guids["code", one] for one in members])
    guide = add_guide(project, NewGuide("гид", questions=tuple(NewQuestion(str(n), text_en=str(n)) for n in (1, 2, 3))))
    questions = {question.number: question.guid for question in questions_of(project, guide)}
    for document, asked in ASKED_AT.items():
        for turn, numbers in asked.items():
            for number in numbers:
                link_question(project, guids["document", document], turn, questions[number])
    _add_attributes(project, guids)
    _add_facets(project, guids)
    return World(project, guids)


def _add_attributes(project, guids):
    for key, bearer in BEARERS.items():
        kind = TYPES.get(key, "text")
        listed = ASKABLE[key] if kind in ("single", "multiple") else ()
        options = tuple(NewOption(text, {}) for text in listed if text not in ("", "refused"))
        guids["attribute", key] = add_attribute(project, NewAttribute(key, kind, {}, options), bearer)
    for (key, bearer), value in VALUES.items():
        set_value(project, guids["attribute", key], guids[BEARERS[key], bearer], value)


def _add_facets(project, guids):
    for facet, values in {"presence": ("present", "absent", "denied"), "whose": ("self", "child")}.items():
        guids["facet", facet] = add_object(project, "facet", {"key": facet})
        for value in values:
            made = add_object(project, "facet_value", {"facet": guids["facet", facet], "key": value})
            guids["facet_value", f"{facet}={value}"] = made


def put_in(world, coded):
    """Make the codings in place of all that are there; gives their GUIDs."""
    uncode(world.project, tuple(coding.guid for coding in all_codings(world.project)))
    made = code_many(world.project, [_new(world, one) for one in coded])
    for guid, one in zip(made, coded, strict=True):
        if one.weight is not None or one.flag:
            annotate_coding(world.project, guid, one.weight, one.flag or None)
    return made


def _new(world, one):
    document, code, coder = (world.guids[name, getattr(one, name)] for name in ("document", "code", "coder"))
    return NewCoding(document, one.start, one.end, code, coder, dict(one.facets) or None)


def text_of(document):
    return "\n".join(LINES[document])


def turns_of(document):
    """Give (number, label, start of the words, end) of each turn."""
    place = 0
    for number, line in enumerate(LINES[document]):
        yield number, line[0], place + 3, place + len(line)
        place += len(line) + 1


def words_of(document):
    """Give the spans of the words of a text, labels too, long words in two halves."""
    text, found, start = text_of(document), [], None
    for at, letter in enumerate(text + " "):
        if letter.isalnum():
            start = at if start is None else start
        elif start is not None:
            middle = (start + at) // 2
            found += [(start, middle), (middle, at)] if at - start > 3 else [(start, at)]
            start = None
    return found


def said_in(one):
    """Give (turn, label) of the turns in whose words a coding lies."""
    return [(turn, label) for turn, label, start, end in turns_of(one.document) if one.start < end and start < one.end]


def answered(one):
    return [(turn, label) for turn, label in said_in(one) if label != "И"]


def answers(one):
    """Give the turns that ask what a coding answers."""
    asked = sorted(ASKED_AT.get(one.document, {}))
    return {max(at for at in asked if at < turn) for turn, _ in answered(one) if any(at < turn for at in asked)}


def line_of(code):
    return [code, *line_of(PARENTS[code])] if code else []


def has(one, code, below):
    """Say whether a coding has a code or one of a set."""
    line = line_of(one.code) if below else [one.code]
    return any(member in line for member in (code, *SETS.get(code, ())))


def stands(one, other, relation, turns):
    """Say whether a coding stands with another one."""
    if one.document != other.document or not answered(one) or not answered(other):
        return False
    mine, theirs = ({turn for turn, _ in answered(each)} for each in (one, other))
    return {
        "overlap": one.start < other.end and other.start < one.end,
        "inside": other.start <= one.start and one.end <= other.end,
        "turn": bool(mine & theirs),
        "answer": bool(answers(one) & answers(other)),
        "turns": any(abs(a - b) <= turns for a in mine for b in theirs),
        "document": True,
    }[relation]


def is_told(value, text):
    """Say whether a text means a value."""
    if isinstance(value, dict):
        return text == value["missing"]
    if isinstance(value, list):
        return text in value
    if isinstance(value, bool):
        return text == {True: "yes", False: "no"}[value]
    if not isinstance(value, int):
        return text == (value or "")
    if " – <" in text:
        least, below = text.split(" – <")
        return float(least) <= value < float(below)
    for dash in "–-":
        if dash in text:
            least, greatest = text.split(dash)
            return float(least) <= value <= float(greatest)
    return text == str(value)


def bearer_of(key, document, person, of_woman):
    """Name what bears an attribute of somebody who speaks; None where nobody is known."""
    kind = BEARERS[key]
    if kind in ("interview", "document"):
        return document
    if not person:
        return None
    person = ABOUT.get(person, person) if of_woman else person
    return {"household": HOUSEHOLDS.get(person, ""), "episode": person, "respondent": person}[kind]


def fits(document, label, asked):
    """Say whether a speaker is one of those asked for; `asked` is a retrieval by names."""
    person = WHO.get((document, label), "") if label != "И" else ""
    if ROLE[label] not in (asked["roles"] or ROLE.values()):
        return False
    if asked["documents"] and document not in asked["documents"]:
        return False
    if asked["respondents"] and person not in asked["respondents"]:
        return False
    # The husband's and the wife's own kinds; Бурул has none of her own, and her document has none.
    kind = PEOPLE[person] if person else KINDS[document]
    if asked["kinds"] and kind not in asked["kinds"]:
        return False
    for key, texts in asked["values"]:
        bearer = bearer_of(key, document, person, asked["of_woman"])
        if bearer is None or not any(is_told(VALUES.get((key, bearer)), text) for text in texts):
            return False
    return True


def looked_at(coded, asked):
    """Give the codings of the final coding or of one coder, equal ones once."""
    firsts = list({(c.document, c.start, c.end, c.code, c.coder): c for c in reversed(coded)}.values())
    if asked["coder"]:
        found = [one for one in firsts if one.coder == asked["coder"]]
    else:
        coders = {name: {one.coder for one in firsts if one.document == name} for name in LINES}
        final = {name: RESPONSIBLE[name] or (min(who) if len(who) == 1 else "") for name, who in coders.items()}
        found = [one for one in firsts if one.coder == final[one.document]]
    denied = ("absent", "denied")
    return found if asked["absent"] else [one for one in found if dict(one.facets).get("presence") not in denied]


def wanted_codes(coded, asked):
    """Keep what has the codes, with what must and without what must not stand with it."""
    base = looked_at(coded, asked)

    def has_any(one, codes):
        return any(has(one, code, asked["below"]) for code in codes)

    def beside(one, codes, relation):
        others = [other for other in base if has_any(other, codes)]
        return has_any(one, codes) or any(stands(one, other, relation, asked["turns"]) for other in others)

    must, may = asked["must"], asked["may"]
    found = [one for one in base if not (must or may) or has_any(one, (*must, *may))]
    found = [one for one in found if not asked["shown"] or has_any(one, asked["shown"])]
    found = [one for one in found if all(beside(one, (code,), asked["beside"]) for code in must)]
    if must and may:
        found = [one for one in found if beside(one, may, asked["beside"])]
    return [one for one in found if not (asked["must_not"] and beside(one, asked["must_not"], asked["apart"]))]


def recount(coded, asked):
    """Give the codings that a retrieval (a dict by names) finds, in the order of documents and texts."""
    found = []
    for one in wanted_codes(coded, asked):
        facets = dict(one.facets)
        words = " ".join(asked["containing"].lower().split())
        if (
            any(fits(one.document, label, asked) for _, label in said_in(one))
            and (not asked["flagged"] or one.flag)
            and (asked["weights"] is None or one.weight in range(asked["weights"][0], asked["weights"][1] + 1))
            and all(facets.get(key) in values for key, values in asked["facets"])
            and words in " ".join(text_of(one.document)[one.start : one.end].lower().split())
        ):
            found.append(one)
    return found
