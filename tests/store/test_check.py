import pytest

from qualcode.messages import LANGUAGES, message, words
from qualcode.model.fold import Life
from qualcode.model.guid import new_guid
from qualcode.ops.erasing import erase_respondent
from qualcode.ops.objects import add_object, delete_objects, set_fields
from qualcode.ops.undo import undo
from qualcode.store.check import check_project
from qualcode.store.findings import Severity
from qualcode.store.project import Project


def keys(project):
    return {finding.key for finding in check_project(project)}


def behind(study, *statements):
    """Change the file behind the log's back."""
    for statement in statements:
        study.project.connection.execute(statement)


def test_a_healthy_project_has_no_findings(busy_study):
    assert list(check_project(busy_study.project)) == []


def test_a_project_after_erasure_deletion_and_undo_has_no_findings(busy_study):
    project = busy_study.project
    delete_objects(project, (busy_study.code,))
    undo(project)
    erase_respondent(project, add_object(project, "respondent", {"name": "Бермет"}))
    assert list(check_project(project)) == []


def test_a_read_only_look_at_a_project_can_be_checked(study):
    reader = study.project.reader()
    assert list(check_project(reader)) == []
    reader.close()


def test_progress_grows_to_the_whole(busy_study):
    told = []
    list(check_project(busy_study.project, lambda done, total: told.append((done, total))))
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert told[-1][0] == told[-1][1] > 0


@pytest.mark.parametrize(
    ("statement", "key"),
    [
        ("UPDATE coding SET span_end = span_end + 1", "check.row_changed"),
        ("UPDATE code SET name_ru = 'Другое'", "check.row_changed"),
        ("UPDATE code SET parent = NULL", "check.row_changed"),
        ("DELETE FROM coding", "check.row_missing"),
        ("DELETE FROM code WHERE parent IS NOT NULL", "check.row_missing"),
        ("INSERT INTO household (id, name) VALUES (999, 'Чоочун')", "check.row_extra"),
        (
            "INSERT INTO code SELECT id, NULL, 'x', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,"
            " NULL, NULL, NULL, NULL, NULL, NULL FROM object WHERE state = 4",
            "check.row_not_deleted",
        ),
        ("UPDATE object SET state = 4 WHERE kind = 'coding'", "check.state_wrong"),
        ("UPDATE object SET state = 1 WHERE state = 4", "check.state_wrong"),
        ("UPDATE object SET state = 3 WHERE state = 4", "check.state_wrong"),
        ("UPDATE object SET state = 0 WHERE kind = 'coding'", "check.state_wrong"),
        ("DELETE FROM head WHERE field = 'respondent'", "check.heads_wrong"),
        ("INSERT INTO conflict SELECT id, 'name_ru' FROM code", "check.conflicts_wrong"),
        ("INSERT INTO conflict SELECT id, 'weight' FROM coding", "check.conflicts_wrong"),
        ("UPDATE coding SET code = 999", "check.dangling"),
        ("DELETE FROM text", "check.text_missing"),
        ("UPDATE text SET content = replace(content, 'а', 'о')", "check.text_changed"),
        ("DELETE FROM value WHERE op = (SELECT max(op) FROM value)", "check.operation_without_value"),
        ("INSERT INTO value (op, data) VALUES (7, '1')", "check.value_without_operation"),
        ("DELETE FROM operation WHERE id = (SELECT max(id) FROM operation)", "check.step_incomplete"),
        ("DELETE FROM step WHERE id = (SELECT max(id) FROM step)", "check.operation_without_step"),
        (
            "DELETE FROM object WHERE kind = 'household' OR id = (SELECT max(id) FROM coding)",
            "check.operation_without_object",
        ),
        ("UPDATE step SET coder = 999", "check.step_without_author"),
        ("UPDATE value SET data = '{\"coder\":' WHERE op = (SELECT max(op) FROM value)", "check.log_unreadable"),
        ("UPDATE value SET data = replace(data, 'Айгүл', 'Айкөл')", "check.row_changed"),
        ("CREATE TABLE mine (id INTEGER)", "check.unknown_table"),
    ],
)
def test_what_was_changed_behind_the_logs_back_is_found(busy_study, statement, key):
    behind(busy_study, statement)
    assert key in keys(busy_study.project)


def test_a_changed_row_is_named_with_its_fields(study):
    behind(study, "UPDATE coding SET weight = 7, flag = 1")
    (finding,) = check_project(study.project)
    assert finding.values == {"kind": "coding", "guid": study.coding, "fields": "weight, flag"}
    assert finding.severity is Severity.DAMAGE


def test_an_unknown_table_is_a_note_and_no_damage(study):
    behind(study, "CREATE VIEW mine AS SELECT 1")
    (finding,) = check_project(study.project)
    assert (finding.values, finding.severity) == ({"table": "mine"}, Severity.NOTE)


def test_a_flipped_bit_in_a_text_is_found_even_if_it_is_no_longer_text(study):
    content = study.project.connection.execute("SELECT CAST(content AS BLOB) FROM text").fetchone()[0]
    broken = bytes([content[0] ^ 0x80]) + content[1:]
    study.project.connection.execute("UPDATE text SET content = CAST(? AS TEXT)", (broken,))
    assert "check.text_changed" in keys(study.project)


def test_a_page_of_rubbish_is_found(study):
    path = study.project.path
    page = (
        study.project.connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'coding'").fetchone()[0] - 1
    )
    study.project.close()
    raw = bytearray(path.read_bytes())
    raw[page * 4096 : page * 4096 + 512] = b"\xa5" * 512
    path.write_bytes(bytes(raw))
    with Project.open(path, write=False) as project:
        assert keys(project) & {"check.file_damaged", "check.unreadable"}


def test_a_deleted_code_that_is_used_counts_as_kept(study):
    """Deleted by the log, referred to by a coding that its tombstone did not see."""
    project = study.project
    with project.transaction("delete_objects") as write:
        write.bury([study.code])
        write.settle([study.code])
    assert project.life_of(study.code) is Life.USED
    assert list(check_project(project)) == []
    behind(study, f"UPDATE object SET state = {int(Life.DEAD)} WHERE guid = x'{study.code}'")
    assert "check.state_wrong" in keys(project)


def test_a_circle_of_codes_that_was_cut_is_no_finding(study):
    project = study.project
    with project.transaction("set_fields") as write:
        write.set(study.code, "parent", study.child)
    assert list(check_project(project)) == []
    behind(study, "DELETE FROM conflict")
    assert keys(project) == {"check.conflicts_wrong"}


def test_an_edit_whose_target_has_not_arrived_is_no_finding(study):
    project = study.project
    with project.transaction("add_object") as write:
        write.write(study.child, "parent", new_guid(), write.heads(study.child, "parent"))
        write.settle([study.child])
    assert project.values(study.child)["parent"] == study.code
    assert list(check_project(project)) == []


def test_an_object_of_a_kind_from_a_newer_version_is_left_alone(study):
    behind(
        study,
        f"INSERT INTO object (guid, kind, state) VALUES (x'{new_guid()}', 'hologram', 0)",
        "INSERT INTO operation (id, object, field) SELECT max(step.id) << 20 | 1, max(object.id), NULL"
        " FROM step, object",
        "INSERT INTO value (op, data) SELECT max(id), '{}' FROM operation",
    )
    assert [(finding.key, finding.severity) for finding in check_project(study.project)] == [
        ("check.waiting", Severity.NOTE)
    ]


def test_a_file_that_cannot_be_read_further_ends_the_check_with_a_finding(study):
    behind(study, "PRAGMA writable_schema = 1", "DROP TABLE value")
    assert "check.unreadable" in keys(study.project)


def test_the_check_changes_nothing(busy_study):
    before = busy_study.project.connection.total_changes
    set_fields(busy_study.project, busy_study.code, {"name_ru": "Долг"})
    changed = busy_study.project.connection.total_changes
    assert changed > before
    assert list(check_project(busy_study.project)) == []
    assert busy_study.project.connection.total_changes == changed


def test_every_finding_has_its_sentence_in_each_language():
    values = dict.fromkeys(
        ("file", "reason", "document", "hash", "n", "kind", "guid", "id", "fields", "field", "table"), "x"
    )
    for name in words("check"):
        assert len({message(f"check.{name}", language, **values) for language in LANGUAGES}) == 3
