import json
import random

import pytest

from qualcode.model.errors import UserError
from qualcode.model.log import WITHHELD
from qualcode.ops.codings import code_span
from qualcode.ops.consents import record_withdrawal
from qualcode.ops.documents import import_transcript
from qualcode.ops.memos import add_memo
from qualcode.ops.objects import add_object, set_fields
from qualcode.store.packing import unpack_log
from qualcode.team.package import _MAGIC, needs_passphrase, read_package, write_package
from qualcode.team.scope import Part, Reason, Scope, kept_back
from tests.laws.making import sample_transcript
from tests.ops.study import TEXT, span


def everything(package):
    return repr(package.log.operations.values()) + repr(package.texts)


def test_a_whole_project_travels_in_one_file(study, sent):
    package = sent(study.project)
    assert package.log == study.project.journal.log()
    assert package.texts.keys() and TEXT in package.texts.values()
    assert (package.project_name, package.coder_name, package.part) == ("Кайтуу", "Айбек", Part.WHOLE)


def test_no_name_of_a_computer_or_its_user_travels(study, tmp_path):
    study.project.computer = study.project.computer._replace(name="АСЕЛ-ЛАПТОП")
    add_memo(study.project, "ой")
    path = tmp_path / "p.qcpack"
    write_package(study.project, path)
    body = path.read_bytes()
    content = unpack_log(body[body.index(b"}", len(_MAGIC)) + 1 :])
    assert "ЛАПТОП" not in repr(content)


def test_a_transcript_that_is_not_released_stays_at_home(study, sent):
    set_fields(study.project, interview(study), {"status": "typed"})
    package = sent(study.project)
    assert TEXT not in everything(package) and "01_маек" not in everything(package)
    assert [(item.name, item.reason, item.status) for item in kept_back(study.project)] == [
        ("01_маек", Reason.NOT_RELEASED, "typed")
    ]
    assert package.kept_back == 1
    assert set(package.log.operations) == set(study.project.journal.log().operations)


def interview(study):
    from qualcode.store.objects import items_of

    return items_of(study.project, "interview")[0].guid


def test_one_of_which_nobody_said_how_far_it_is_stays_at_home_too_unless_named(study, sent):
    fresh = import_transcript(study.project, sample_transcript(random.Random(3)))
    assert sent(study.project).kept_back == 1
    package = sent(study.project, also=frozenset((fresh,)))
    assert package.kept_back == 0 and len(package.texts) == 2


def test_what_a_respondent_who_withdrew_said_stays_at_home_and_cannot_be_named(study, sent):
    attribute = add_object(study.project, "attribute", {"key": "жер", "bearer": "respondent", "type": "text"})
    add_object(study.project, "attribute_value", {"attribute": attribute, "bearer": study.aigul, "value": "Баткенден"})
    record_withdrawal(study.project, study.aigul, "2024-01-10")
    package = sent(study.project, also=frozenset((study.document,)))
    assert "Баткенден" not in everything(package) and TEXT not in everything(package)
    assert "Айгүл" not in everything(package) and "Нурлан" in everything(package)


def test_a_package_of_the_codebook_holds_the_codebook_only(study, sent):
    package = sent(study.project, Scope(Part.CODEBOOK))
    told = {item.kind for item in package.log.operations.values() if item.value is not WITHHELD}
    assert told == {"code"} and package.texts == {}


def test_my_work_holds_my_codings_and_the_codes_but_nobody_elses(study, other, sent):
    theirs = code_span(study.project, study.document, *span("ушак"), study.gossip)
    mine = code_span(other, study.document, *span("карызга"), study.debts)
    package = sent(other, Scope(Part.MINE))
    objects = {item.object for item in package.log.operations.values() if item.value is not WITHHELD}
    assert {mine, study.debts} <= objects and not {theirs, study.document, study.aigul} & objects


def test_chosen_documents_travel_with_who_speaks_there_and_without_the_others(study, sent):
    fresh = import_transcript(study.project, sample_transcript(random.Random(3)))
    add_object(study.project, "interview", {"document": fresh, "status": "released"})
    elsewhere = code_span(study.project, fresh, 5, 20, study.debts)
    code_span(study.project, study.document, *span("карызга"), study.debts)
    package = sent(study.project, Scope(Part.DOCUMENTS, (study.document,)))
    told = {item.object for item in package.log.operations.values() if item.value is not WITHHELD}
    assert {study.document, study.aigul, study.debts} <= told and not {fresh, elsewhere} & told
    assert list(package.texts.values()) == [TEXT]
    only = sent(study.project, Scope(Part.DOCUMENTS, (fresh,)))
    assert study.aigul not in {item.object for item in only.log.operations.values() if item.value is not WITHHELD}


def test_a_package_for_blind_work_holds_nothing_of_what_others_coded(study, sent):
    coding = code_span(study.project, study.document, *span("карызга"), study.debts)
    memo = add_memo(study.project, "байкадым", coding)
    package = sent(study.project, Scope(Part.DOCUMENTS, (study.document,), blind_for=study.other_coder))
    told = {item.object for item in package.log.operations.values() if item.value is not WITHHELD}
    assert study.document in told and not {coding, memo} & told


def test_a_passphrase_seals_the_whole_content(study, tmp_path):
    path = tmp_path / "sealed.qcpack"
    write_package(study.project, path, passphrase="кайтуу жолу")
    assert needs_passphrase(path)
    assert read_package(path, "кайтуу жолу").log == study.project.journal.log()
    for wrong, key in (("", "team.passphrase_needed"), ("кайтуу", "team.passphrase_wrong")):
        with pytest.raises(UserError) as told:
            read_package(path, wrong)
        assert told.value.key == key


@pytest.mark.parametrize("passphrase", ["", "сыр"])
@pytest.mark.parametrize("share", range(0, 100, 9))
def test_a_changed_or_cut_file_is_refused(study, tmp_path, share, passphrase):
    path = tmp_path / "p.qcpack"
    write_package(study.project, path, passphrase=passphrase)
    data = path.read_bytes()
    place = len(_MAGIC) + 8 + (len(data) - len(_MAGIC) - 8) * share // 100
    for broken in (data[:place], data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]):
        path.write_bytes(broken)
        with pytest.raises(UserError) as told:
            read_package(path, passphrase)
        assert told.value.key in ("team.package_damaged", "team.passphrase_wrong")


def test_what_is_no_package_and_what_is_newer_is_refused_with_a_sentence(study, tmp_path):
    path = tmp_path / "p.qcpack"
    for content in (b"", b"PK\x03\x04", TEXT.encode()):
        path.write_bytes(content)
        with pytest.raises(UserError) as told:
            read_package(path)
        assert told.value.key == "team.no_package"
    write_package(study.project, path, replace=True)
    data = bytearray(path.read_bytes())
    data[len(_MAGIC) + 1] += 1
    path.write_bytes(data)
    with pytest.raises(UserError) as told:
        read_package(path)
    assert told.value.key == "team.package_newer"


def test_a_newer_minor_version_is_read(study, tmp_path):
    path = tmp_path / "p.qcpack"
    write_package(study.project, path)
    data = bytearray(path.read_bytes())
    data[len(_MAGIC) + 3] += 1
    path.write_bytes(data)
    assert read_package(path).log.operations


def test_a_seal_that_asks_for_all_the_memory_is_refused(study, tmp_path):
    path = tmp_path / "p.qcpack"
    write_package(study.project, path, passphrase="сыр")
    data = path.read_bytes()
    start = data.index(b"{")
    head = json.loads(data[start : data.index(b"}}") + 2])
    greedy = json.dumps({**head, "sealed": {**head["sealed"], "n": 1 << 30}}).encode()
    path.write_bytes(_MAGIC + b"\0\1\0\0" + len(greedy).to_bytes(4, "big") + greedy)
    with pytest.raises(UserError) as told:
        read_package(path, "сыр")
    assert told.value.key == "team.package_damaged"


def test_a_file_that_is_there_is_not_written_over_unasked(study, tmp_path):
    path = tmp_path / "p.qcpack"
    path.write_text("мурунку")
    with pytest.raises(UserError):
        write_package(study.project, path)
    assert path.read_text() == "мурунку"
    with pytest.raises(UserError) as told:
        write_package(study.project, tmp_path / "no" / "p.qcpack")
    assert told.value.key == "team.cannot_write"
