"""Random histories over the registry of verbs, on real project files that were copied from one another."""

import os
import random
import shutil
from collections.abc import Callable
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from qualcode.computer import Computer
from qualcode.model.attributes import NewAttribute, NewOption, NewRecord
from qualcode.model.codebook import Codebook, CodeEntry, FacetEntry, FacetValue, SetEntry
from qualcode.model.errors import UserError
from qualcode.model.guid import new_guid
from qualcode.model.guides import NewGuide, NewLink, NewQuestion
from qualcode.model.registry import SAVED_VIEWS
from qualcode.model.transcript import Role
from qualcode.model.value_rules import Band, Group, ValueRule
from qualcode.ops import (
    attributes,
    blind,
    codebook,
    codebook_import,
    codings,
    consents,
    document_states,
    documents,
    erasing,
    gate,
    guides,
    interviews,
    joining,
    judgements,
    languages,
    locking,
    memos,
    merging,
    objects,
    people,
    projects,
    recoding,
    saved_questions,
    sets,
    translations,
    undo,
    units,
    value_rules,
    values,
)
from qualcode.store.objects import bin_of, conflicts, items_of
from qualcode.store.project import Project
from qualcode.store.queries.codings import all_codings
from qualcode.store.queries.documents import documents_of, speakers_of, text_of, turns_of_version
from qualcode.store.queries.respondents import options_of
from tests.laws import correcting_acts, proposing_acts, round_acts, settling_acts, summary_acts
from tests.laws.making import KINDS_MADE, WORDS, all_of, pick, sample_transcript, span, values_for
from tests.laws.teamwork import TEAM_ACTS

# More by hand: QUALCODE_LAW_EXAMPLES=2000 pytest tests/laws
law = settings(
    max_examples=int(os.environ.get("QUALCODE_LAW_EXAMPLES", "40")),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)

Act = Callable[[Project, random.Random], object]


def _add(project: Project, rng: random.Random) -> None:
    kind = rng.choice(KINDS_MADE)
    objects.add_object(project, kind, values_for(project, rng, kind))  # type: ignore[arg-type]


_EDITS = {
    "code": ("name_ru", "name_ky", "definition_ru", "colour", "parent"),
    "respondent": ("name", "pseudonym", "household", "about"),
    "memo": ("text", "title"),
    "attribute_value": ("value",),
    "document": ("name", "position", "responsible"),
    "household": ("name",),
    "coding": ("weight", "flag"),
    "project": ("description",),
}


def _set(project: Project, rng: random.Random) -> None:
    kind = rng.choice(list(_EDITS))
    field = rng.choice(_EDITS[kind])
    value: object = rng.choice(WORDS) + str(rng.randrange(5))
    if field in ("parent", "household", "about", "responsible"):
        target = {"parent": "code", "household": "household", "about": "respondent", "responsible": "coder"}[field]
        value = rng.choice([None, *all_of(project, target)])
    elif field in ("weight", "position"):
        value = rng.randrange(100)
    elif field == "flag":
        value = rng.random() < 0.5
    elif field == "colour":
        value = f"#{rng.randrange(1 << 24):06x}"
    objects.set_fields(project, pick(project, rng, kind), {field: value})  # type: ignore[dict-item]


def _delete(project: Project, rng: random.Random) -> None:
    kind = rng.choice([*KINDS_MADE, "code", "code", "coding", "household", "respondent", "document"])
    objects.delete_objects(project, (pick(project, rng, kind),))


def _restore(project: Project, rng: random.Random) -> None:
    found = [item.guid for kind in ("code", "coding", "document", "memo") for item in bin_of(project, kind)]
    if found:
        objects.restore_objects(project, (rng.choice(found),))


def _code(project: Project, rng: random.Random) -> None:
    document = pick(project, rng, "document")
    codings.code_span(project, document, *span(project, rng, document), pick(project, rng, "code"))


def _apply_codes(project: Project, rng: random.Random) -> None:
    document = pick(project, rng, "document")
    codes = [pick(project, rng, "code") for _ in range(2)]
    name = rng.choice([None, {"ky": rng.choice(WORDS)}])
    codings.apply_codes(project, document, *span(project, rng, document), codes, name, rng.choice([None, codes[0]]))


def _correct(project: Project, rng: random.Random) -> None:
    document = rng.choice(documents_of(project))
    turns = turns_of_version(project, document.version).turns
    number = rng.randrange(len(turns))
    words = text_of(project, document.guid)[turns[number].speech : turns[number].end].split() or ["бош"]
    words[rng.randrange(len(words))] = rng.choice(["", rng.choice(WORDS), "жаңы сөз"])
    documents.correct_turn(project, document.guid, number, " ".join(words) or "а")


def _settle(project: Project, rng: random.Random) -> None:
    found = conflicts(project)
    if found:
        conflict = rng.choice(found)
        objects.settle_conflict(project, conflict.guid, conflict.field, rng.choice(conflict.rivals))


def _move(project: Project, rng: random.Random) -> None:
    coding = rng.choice(all_codings(project))
    codings.move_coding(project, coding.guid, *span(project, rng, coding.document))


def _join(project: Project, rng: random.Random) -> None:
    one = rng.choice(all_codings(project))
    alike = [other for other in all_codings(project) if other[1:3] == one[1:3] and other.code == one.code]
    joining.join_codings(project, [one.guid, rng.choice(alike).guid])


def _split(project: Project, rng: random.Random) -> None:
    coding = rng.choice(all_codings(project))
    joining.split_coding(project, coding.guid, rng.randint(coding.start, coding.end))


def _revert(project: Project, rng: random.Random) -> None:
    undo.revert(project, rng.choice(project.journal.steps()).id)


def _link(project: Project, rng: random.Random) -> None:
    speaker = rng.choice(speakers_of(project)).guid
    documents.link_speaker(project, speaker, rng.choice([None, *all_of(project, "respondent")]))


def _link_many(project: Project, rng: random.Random) -> None:
    people = [documents.Person(), documents.Person(new_name=rng.choice(WORDS))]
    people += [documents.Person(guid) for guid in all_of(project, "respondent")]
    documents.link_speakers(project, {pick(project, rng, "speaker"): rng.choice(people) for _ in range(2)})


def _move_code(project: Project, rng: random.Random) -> None:
    parent = rng.choice([None, *all_of(project, "code")])
    before = rng.choice([None, *all_of(project, "code")])
    codebook.move_code(project, pick(project, rng, "code"), parent, before)


def _merge_codes(project: Project, rng: random.Random) -> None:
    codes = [pick(project, rng, "code") for _ in range(rng.choice([1, 1, 2]))]
    merging.merge_codes(project, codes, pick(project, rng, "code"))


def _put_in_set(project: Project, rng: random.Random) -> None:
    sets.put_in_set(project, pick(project, rng, "code_set"), [pick(project, rng, "code") for _ in range(2)])


def _import_codebook(project: Project, rng: random.Random) -> None:
    """Take in one of a few versions of a small codebook: two people may well take in the same."""
    word = rng.choice(WORDS)
    codes = (CodeEntry("a", "", {"ru": word}), CodeEntry("b", "a", {"ky": "Уят"}, colour=rng.choice(["", "#445566"])))
    members = ("a",) if rng.random() < 0.5 else ("b", "a")
    facets = (FacetEntry("whose", {"ru": "Чьё"}, (FacetValue("self", {"ru": word}),)),)
    sets = (SetEntry("s", "family", True, {"ru": "Набор"}, members),)
    codebook_import.import_codebook(project, Codebook("book", codes=codes, facets=facets, sets=sets))


def _add_attribute_pack(project: Project, rng: random.Random) -> None:
    words = [NewOption(word, {"ky": word}) for word in rng.sample(WORDS, 2)]
    pack = [NewAttribute(rng.choice(WORDS), "single", options=tuple(words)), NewAttribute("жашы", "number")]
    attributes.add_attribute_pack(project, pack)


def _import_attributes(project: Project, rng: random.Random) -> None:
    places = tuple(NewOption(key, {"ru": key}) for key in rng.sample(["Ош", "Талас", "Нарын"], 2))
    columns = [NewAttribute("Область", "single", options=places), NewAttribute("Возраст", "number")]
    values = {"Область": rng.choice([places[0].key, {"missing": "refused"}]), "Возраст": rng.randrange(90)}
    records = [NewRecord("R01", values), NewRecord("", values, pick(project, rng, "respondent"))]
    attributes.import_attributes(project, columns, records)


def _asked_at(rng: random.Random) -> int | tuple[int, int]:
    """Give one of the interviewer's turns, or the first word of the document: two people may well mean the same."""
    return rng.choice([0, 3, (3, 7)])


def _link_questions(project: Project, rng: random.Random) -> None:
    document, question = pick(project, rng, "document"), pick(project, rng, "question")
    instead_of = [item.guid for item in items_of(project, "asking") if item.values["document"] == document][:1]
    guides.link_questions(project, [NewLink(document, place, question) for place in (0, 3)], instead_of)


def _tie_question(project: Project, rng: random.Random) -> None:
    sets = [item.guid for item in items_of(project, "code_set") if item.values["kind"] == "research_question"]
    guides.tie_question(project, pick(project, rng, "question"), rng.sample(sets, rng.randrange(len(sets) + 1)))


def _add_guide(project: Project, rng: random.Random) -> None:
    tied = rng.choice([(), tuple(all_of(project, "code_set")[:1])])
    questions = tuple(NewQuestion(str(n), text_ky=rng.choice(WORDS), research_questions=tied) for n in range(2))
    guides.add_guide(project, NewGuide(rng.choice(WORDS), "family", "2", "ky", questions))


def _join_household(project: Project, rng: random.Random) -> None:
    about = rng.choice([None, *all_of(project, "respondent")])
    household = rng.choice([None, *all_of(project, "household")])
    people.join_household(project, pick(project, rng, "respondent"), household, rng.choice(WORDS), about, True)


def _judge(project: Project, rng: random.Random) -> None:
    episode, code_set = pick(project, rng, "episode"), pick(project, rng, "code_set")
    code = rng.choice([None, *all_of(project, "code")])
    undecided = None if code else rng.choice(["mixed", "undecidable"])
    judgements.judge(project, episode, code_set, code, undecided, rng.choice([None, *WORDS]))


def _record_interview(project: Project, rng: random.Random) -> None:
    fields = {"minutes": rng.randrange(90), "place": rng.choice(WORDS), "guide": rng.choice(all_of(project, "guide"))}
    chosen = rng.sample(sorted(fields), 2)
    interviews.record_interview(project, pick(project, rng, "document"), **{name: fields[name] for name in chosen})


def _record_consent(project: Project, rng: random.Random) -> None:
    scopes = rng.choice([None, ["record"], ["record", "quote"]])
    consents.record_consent(project, pick(project, rng, "respondent"), scopes, date=rng.choice(["", "2023-05"]))


def _take_evidence(project: Project, rng: random.Random) -> None:
    judgements.take_evidence_away(project, pick(project, rng, "judgement"), pick(project, rng, "coding"))


def _translate(project: Project, rng: random.Random) -> None:
    place = rng.choice([1, 4, (3, 7)])
    words = rng.choice(["", *WORDS])
    translations.translate(project, pick(project, rng, "document"), place, rng.choice(["ru", "en"]), words, "АБ")


def _cells(project: Project, rng: random.Random, empty: bool = False) -> list[values.NewCell]:
    found = []
    for respondent in all_of(project, "respondent")[:3]:
        attribute = rng.choice(["", *all_of(project, "attribute")])
        value = None if empty else rng.choice([None, {"missing": "refused"}, *WORDS])
        found.append(values.NewCell(respondent, attribute, "" if attribute else "pseudonym", value))
    return found


def _save_question(project: Project, rng: random.Random) -> None:
    asked = {"report": "crosstab", "codes": [pick(project, rng, "code")], "documents": all_of(project, "document")[:1]}
    note = rng.choice([None, *WORDS])
    saved_questions.save_question(project, rng.choice(WORDS[:4]), rng.choice(SAVED_VIEWS), asked, note)  # type: ignore[arg-type]


def _unite_options(project: Project, rng: random.Random) -> None:
    listed = [(guid, [option.key for option in options_of(project, guid)]) for guid in all_of(project, "attribute")]
    attribute, keys = rng.choice([known for known in listed if len(known[1]) > 1])
    gone, kept = rng.sample(keys, 2)
    values.unite_options(project, attribute, [gone], kept)


def _rule(rng: random.Random) -> ValueRule:
    if rng.random() < 0.5:
        return ValueRule(bands=(Band(None, rng.randrange(20)), Band(rng.randrange(20, 40), None)))
    return ValueRule(groups=(Group(rng.choice(WORDS), {}, tuple(rng.sample(WORDS, 3))),))


ACTS: dict[str, Act] = {
    "add_code": lambda project, rng: codebook.add_code(
        project, {"ru": rng.choice(WORDS)}, rng.choice([None, *all_of(project, "code")])
    ),
    "move_code": _move_code,
    "rename_code": lambda project, rng: codebook.rename_code(
        project, pick(project, rng, "code"), {rng.choice(["ru", "ky"]): rng.choice(["", *WORDS])}
    ),
    "recolour_code": lambda project, rng: codebook.recolour_code(
        project, pick(project, rng, "code"), f"#{rng.randrange(1 << 24):06x}"
    ),
    "shade_codes": lambda project, rng: codebook.shade_codes(project, pick(project, rng, "code")),
    "define_code": lambda project, rng: codebook.define_code(
        project, pick(project, rng, "code"), {"definition": {"ru": rng.choice(WORDS)}, "when": {"ky": ""}}
    ),
    "activate_code": lambda project, rng: codebook.activate_code(
        project, pick(project, rng, "code"), rng.random() < 0.5
    ),
    "merge_codes": _merge_codes,
    "add_set": lambda project, rng: sets.add_set(
        project, {"ru": rng.choice(WORDS)}, "family", True, [pick(project, rng, "code")]
    ),
    "change_set": lambda project, rng: sets.change_set(
        project, pick(project, rng, "code_set"), {"ky": rng.choice(WORDS)}, None, rng.random() < 0.5
    ),
    "put_in_set": _put_in_set,
    "take_out_of_set": lambda project, rng: sets.take_out_of_set(
        project, pick(project, rng, "code_set"), [pick(project, rng, "code")]
    ),
    "lock_codebook": lambda project, rng: locking.lock_codebook(project, rng.random() < 0.2),
    "import_codebook": _import_codebook,
    "add_respondent": lambda project, rng: attributes.add_respondent(project, rng.choice(WORDS), kind="family"),
    "add_attribute": lambda project, rng: attributes.add_attribute(project, NewAttribute(rng.choice(WORDS), "single")),
    "add_option": lambda project, rng: attributes.add_option(
        project, pick(project, rng, "attribute"), NewOption(rng.choice(WORDS), {"ru": rng.choice(WORDS)})
    ),
    "set_value": lambda project, rng: attributes.set_value(
        project, pick(project, rng, "attribute"), pick(project, rng, "respondent"), rng.choice([None, *WORDS])
    ),
    "import_attributes": _import_attributes,
    "paste_values": lambda project, rng: values.paste_values(project, _cells(project, rng)),
    "fill_values": lambda project, rng: values.fill_values(project, _cells(project, rng)),
    "clear_values": lambda project, rng: values.clear_values(project, _cells(project, rng, empty=True)),
    "unite_options": _unite_options,
    "derive_attribute": lambda project, rng: value_rules.derive_attribute(
        project, pick(project, rng, "attribute"), {"ru": rng.choice(WORDS)}, _rule(rng)
    ),
    "change_rule": lambda project, rng: value_rules.change_rule(project, pick(project, rng, "attribute"), _rule(rng)),
    "add_attribute_pack": _add_attribute_pack,
    "add_guide": _add_guide,
    "import_guides": lambda project, rng: guides.import_guides(
        project, [NewGuide(rng.choice(WORDS), "family", "2", "ky", (NewQuestion("1", text_ky=rng.choice(WORDS)),))]
    ),
    "rename_documents": lambda project, rng: documents.rename_documents(
        project, {pick(project, rng, "document"): rng.choice(WORDS)}
    ),
    "add_question": lambda project, rng: guides.add_question(
        project, pick(project, rng, "guide"), NewQuestion("3", text_ru=rng.choice(WORDS))
    ),
    "tie_question": _tie_question,
    "link_question": lambda project, rng: guides.link_question(
        project, pick(project, rng, "document"), _asked_at(rng), pick(project, rng, "question")
    ),
    "link_questions": _link_questions,
    "unlink_question": lambda project, rng: guides.unlink_question(project, pick(project, rng, "asking")),
    "set_turn_language": lambda project, rng: languages.set_turn_language(
        project, pick(project, rng, "document"), rng.randrange(3), rng.choice(["ky", "uz", "ky-ru", ""])
    ),
    "mark_document": lambda project, rng: document_states.mark_document(
        project, pick(project, rng, "document"), rng.choice(["done", "in_work"])
    ),
    "keep_under_definition": lambda project, rng: recoding.keep_under_definition(
        project, (pick(project, rng, "coding"),)
    ),
    "keep_blind": lambda project, rng: blind.keep_blind(
        project, (pick(project, rng, "document"),), (pick(project, rng, "coder"),)
    ),
    "lift_blindness": lambda project, rng: blind.lift_blindness(project, (pick(project, rng, "document"),)),
    "fix_units": lambda project, rng: units.fix_units(project, pick(project, rng, "document"), rng.random() < 0.5),
    "add_household": lambda project, rng: people.add_household(project, rng.choice(WORDS)),
    "join_household": _join_household,
    "add_member": lambda project, rng: people.add_member(
        project, pick(project, rng, "respondent"), rng.choice([None, *all_of(project, "respondent")]), rng.choice(WORDS)
    ),
    "add_episode": lambda project, rng: people.add_episode(
        project, pick(project, rng, "respondent"), rng.choice(WORDS), "2019", "2021-03"
    ),
    "analyse_episode": lambda project, rng: people.analyse_episode(project, pick(project, rng, "episode")),
    "judge": _judge,
    "give_evidence": lambda project, rng: judgements.give_evidence(
        project, pick(project, rng, "judgement"), pick(project, rng, "coding"), rng.choice(["for", "against"])
    ),
    "take_evidence_away": _take_evidence,
    "record_interview": _record_interview,
    "record_consent": _record_consent,
    "record_withdrawal": lambda project, rng: consents.record_withdrawal(
        project, pick(project, rng, "respondent"), "2024-01"
    ),
    "translate": _translate,
    "check_translation": lambda project, rng: translations.check_translation(
        project, pick(project, rng, "translation"), rng.choice(WORDS)
    ),
    "add_object": _add,
    "set_fields": _set,
    "delete_objects": _delete,
    "restore_objects": _restore,
    "settle_conflict": _settle,
    "code_span": _code,
    "apply_codes": _apply_codes,
    "uncode": lambda project, rng: codings.uncode(project, (pick(project, rng, "coding"),)),
    "move_coding": _move,
    "recode": lambda project, rng: codings.recode(project, (pick(project, rng, "coding"),), pick(project, rng, "code")),
    "join_codings": _join,
    "split_coding": _split,
    "annotate_coding": lambda project, rng: codings.annotate_coding(
        project, pick(project, rng, "coding"), weight=rng.randrange(101), flag=True, facets={"whose": "self"}
    ),
    "flag_codings": lambda project, rng: codings.flag_codings(
        project, (pick(project, rng, "coding"),), rng.random() < 0.7
    ),
    "import_transcript": lambda project, rng: documents.import_transcript(project, sample_transcript(rng)),
    "correct_turn": _correct,
    **correcting_acts.ACTS,
    **round_acts.ACTS,
    **proposing_acts.ACTS,
    **settling_acts.ACTS,
    **summary_acts.ACTS,
    "save_question": _save_question,
    "rename_question": lambda project, rng: saved_questions.rename_question(
        project, pick(project, rng, "saved_question"), rng.choice(WORDS)
    ),
    "link_speaker": _link,
    "link_speakers": _link_many,
    "set_speaker_role": lambda project, rng: documents.set_speaker_role(
        project, pick(project, rng, "speaker"), rng.choice(list(Role))
    ),
    "add_memo": lambda project, rng: memos.add_memo(project, rng.choice(WORDS), pick(project, rng, "document"), (0, 3)),
    "edit_memo": lambda project, rng: memos.edit_memo(project, pick(project, rng, "memo"), rng.choice(["", *WORDS])),
    "add_coder": lambda project, rng: projects.add_coder(project, rng.choice(WORDS)),
    "withdraw_consent": lambda project, rng: erasing.erase_respondent(project, pick(project, rng, "respondent")),
    "undo": lambda project, _: undo.undo(project),
    "redo": lambda project, _: undo.redo(project),
    "revert": _revert,
    **TEAM_ACTS,
}
FINAL = {name for name, verb in gate.VERBS.items() if not verb.undoable}

# (verb, seed): the seed chooses among what there is, so that a history means something on any project.
Move = tuple[str, int]
_often = [
    *sorted(ACTS),
    "code_span",
    "code_span",
    "add_object",
    "add_object",
    "set_fields",
    "set_fields",
    "link_speaker",
]
_rarely_final = [name for name in _often if name not in FINAL]


def moves(most: int = 12, final: bool = False) -> st.SearchStrategy[list[Move]]:
    """Draw a history; with `final`, withdrawals of consent too."""
    verbs = st.sampled_from(_often if final else _rarely_final)
    return st.lists(st.tuples(verbs, st.integers(0, 10**6)), max_size=most)


def play(project: Project, history: list[Move]) -> None:
    """Do what a history says; what the program refuses is left out."""
    for verb, seed in history:
        try:
            ACTS[verb](project, random.Random(seed))
        except (UserError, IndexError):
            continue


_open: dict[Path, Project] = {}  # a failed example leaves its project open; the next one closes it


def begin(folder: Path) -> Path:
    """Make the project from which the others are copied, with something of every kind that matters."""
    path = folder / "base.qualcode"
    project = projects.create_project(path, "Кайтуу", "Айбек")
    quick(project)
    rng = random.Random(1)
    documents.import_transcript(project, sample_transcript(rng))
    respondent = objects.add_object(project, "respondent", {"name": "Асел"})
    documents.link_speaker(project, speakers_of(project)[1].guid, respondent)
    objects.add_object(project, "household", {"name": "Үй"})
    first = objects.add_object(project, "code", {"name_ru": "Долги"})
    second = objects.add_object(project, "code", {"name_ru": "Стигма", "parent": first})
    objects.add_object(project, "code", {"name_ru": "Уят"})
    document = documents_of(project)[0].guid
    codings.code_span(project, document, 3, 20, first)
    codings.code_span(project, document, 30, 50, second)
    attribute = objects.add_object(project, "attribute", {"key": "жер", "bearer": "respondent", "type": "text"})
    objects.add_object(project, "attribute_value", {"attribute": attribute, "bearer": respondent, "value": "Ош"})
    region = NewAttribute("облус", "single", {}, (NewOption("Ош", {}), NewOption("г. Ош", {}), NewOption("Талас", {})))
    attributes.set_value(project, attributes.add_attribute(project, region), respondent, "г. Ош")
    attributes.add_attribute(project, NewAttribute("жаш", "number"))
    memos.add_memo(project, "ой", respondent)
    types = objects.add_object(project, "code_set", {"name_ru": "Тип", "kind": "research_question"})
    objects.add_object(project, "membership", {"code_set": types, "member": first})
    people.add_episode(project, respondent, "Москва")
    guides.add_guide(project, NewGuide("Аялдар", "in_depth", "1", "ky", (NewQuestion("1", text_ky="Кандай?"),)))
    project.close()
    return path


def copy_of(base: Path, name: str, same_computer: bool = False) -> Project:
    """Copy the project file and open the copy, on another computer or (a copied disk) on the same."""
    path = base.with_name(f"{name}.qualcode")
    if path in _open:
        _open.pop(path).close()
    path.unlink(missing_ok=True)
    shutil.copyfile(base, path)
    project = projects.open_project(path)
    _open[path] = project
    quick(project)
    if not same_computer:
        project.computer = Computer(new_guid(), name)
    return project


def quick(project: Project) -> None:
    """Do without waiting for the disk: these tests pull no plug."""
    project.connection.execute("PRAGMA synchronous = OFF")
