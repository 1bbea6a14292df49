from datetime import UTC, datetime, timedelta

import pytest

from qualcode.messages import LANGUAGES, message
from qualcode.model.errors import UserError
from qualcode.ops.backups import EVERY, backup_if_due, backup_now, is_due, restore_backup
from qualcode.ops.documents import correct_turn, link_speaker
from qualcode.ops.erasing import erase_respondent
from qualcode.ops.objects import add_object, delete_objects
from qualcode.ops.projects import open_project
from qualcode.store import backup as backing
from qualcode.store import copies
from qualcode.store.backup import Backup, backups_of, worth_keeping
from qualcode.store.check import check_project
from qualcode.store.copies import local_copy_of, reason_for_a_copy
from qualcode.store.objects import count_of
from qualcode.store.place import Place, is_synced, place_by_mounts
from qualcode.store.queries.documents import documents_of, speakers_of, text_of
from tests.store.conftest import ANSWER

NOW = datetime(2026, 5, 3, 12, tzinfo=UTC)


def hours(*ago):
    return [NOW - timedelta(hours=hour) for hour in ago]


def test_all_backups_of_two_days_are_kept():
    assert worth_keeping(hours(*range(47)), NOW) == hours(*range(47))


def test_older_backups_thin_to_days_weeks_and_months():
    kept = worth_keeping(hours(*range(24 * 700)), NOW)
    older = [time for time in kept if NOW - time >= timedelta(days=2)]
    assert len(kept) - len(older) == 48
    assert 12 + 9 <= len(older) <= 12 + 10 + 9
    assert NOW - older[-1] > timedelta(days=200)
    assert len(set(older)) == len(older)


def test_the_newest_backup_is_always_kept():
    assert worth_keeping(hours(24 * 5000), NOW) == hours(24 * 5000)


def test_backups_together_stay_below_their_limit_and_the_newest_stays(study, monkeypatch):
    monkeypatch.setattr(backing, "MOST_BYTES", 1)
    backup_now(study.project)
    newest = backup_now(study.project)
    assert [found.path for found in backups_of(study.project.path)] == [newest.path]


@pytest.mark.parametrize(
    ("age", "changed", "opening", "due"),
    [
        (timedelta(minutes=1), True, True, True),
        (timedelta(days=9), False, True, False),
        (timedelta(days=9), False, False, False),
        (EVERY, True, False, True),
        (EVERY - timedelta(seconds=1), True, False, False),
    ],
)
def test_a_backup_is_due_after_changes_at_opening_and_hourly(tmp_path, age, changed, opening, due):
    last = Backup(tmp_path, NOW - age, 5, "open", 1)
    assert is_due(last, 6 if changed else 5, NOW, opening=opening) is due


def test_a_project_never_backed_up_is_due():
    assert is_due(None, 1, NOW, opening=False)


def test_opening_twice_without_a_change_makes_one_backup(study):
    assert backup_if_due(study.project, opening=True).reason == "open"
    assert backup_if_due(study.project, opening=True) is None
    add_object(study.project, "household", {"name": "Бир"})
    assert backup_if_due(study.project) is None  # less than an hour ago
    assert backup_if_due(study.project, opening=True) is not None


def test_a_restored_backup_holds_what_was_there_then_and_the_open_project_is_untouched(study):
    made = backup_now(study.project)
    delete_objects(study.project, (study.document,))
    target = study.project.path.with_name("earlier.qualcode")
    assert restore_backup(study.project.path, made.path, target) == (target, 0)
    with open_project(target) as restored:
        assert count_of(restored, "coding") == 1
        assert list(check_project(restored)) == []
    assert count_of(study.project, "coding") == 0


def test_a_backup_is_never_restored_over_a_file(study):
    made = backup_now(study.project)
    with pytest.raises(UserError) as refusal:
        restore_backup(study.project.path, made.path, study.project.path)
    assert refusal.value.key == "store.file_exists"


@pytest.mark.parametrize("others_speak", [True, False])
def test_what_was_erased_does_not_come_back_from_a_backup(study, others_speak):
    project = study.project
    respondent = add_object(project, "respondent", {"name": "Айгүл Сатыбалдиева"})
    link_speaker(project, speakers_of(project, study.document)[1].guid, respondent)
    if others_speak:
        add_object(project, "speaker", {"document": study.document, "label": "Э", "role": "other"})
    made = backup_now(project)
    correct_turn(project, study.document, 1, ANSWER + " Кийин Казанда.")
    erase_respondent(project, respondent)
    target = project.path.with_name("earlier.qualcode")
    assert restore_backup(project.path, made.path, target).erasures == 1
    raw = target.read_bytes()
    assert "Сатыбалдиева".encode() not in raw
    assert "карызым".encode() not in raw
    with open_project(target) as restored:
        assert list(check_project(restored)) == []
        assert [text_of(restored, document.guid) for document in documents_of(restored)] == [
            text_of(project, document.guid) for document in documents_of(project)
        ]
    assert [found.name for found in target.parent.iterdir() if found.name.startswith("restore-")] == []


def damaged(raw):
    return [raw[: len(raw) // 2], raw[:200] + bytes([raw[200] ^ 0xFF]) + raw[201:], b"", b"no archive at all"]


@pytest.mark.parametrize("number", range(4))
def test_a_damaged_backup_is_refused_and_nothing_is_left_behind(study, number):
    made = backup_now(study.project)
    made.path.write_bytes(damaged(made.path.read_bytes())[number])
    target = study.project.path.with_name("earlier.qualcode")
    with pytest.raises(UserError) as refusal:
        restore_backup(study.project.path, made.path, target)
    assert refusal.value.key == "store.backup_unreadable"
    assert not target.exists()


def test_a_damaged_project_can_be_restored_and_its_newest_backup_tells_of_erasures(study):
    project = study.project
    respondent = add_object(project, "respondent", {"name": "Бермет Жолдошова"})
    first = backup_now(project)
    erase_respondent(project, respondent)
    backup_now(project)
    project.close()
    project.path.write_bytes(b"\0" * 5000)
    target = project.path.with_name("earlier.qualcode")
    assert restore_backup(project.path, first.path, target).erasures == 1
    assert "Жолдошова".encode() not in target.read_bytes()


def test_a_backup_that_cannot_be_written_says_so(study):
    backing.folder_of(study.project.path).write_text("in the way")
    with pytest.raises(UserError) as refusal:
        backup_now(study.project)
    assert refusal.value.key == "store.backup_failed"


MOUNTS = (
    "/dev/sda1 / ext4 rw 0 0\nserver:/data /mnt/data nfs4 rw 0 0\n"
    "/dev/sdb1 /media/aibek/USB\\040STICK vfat rw 0 0\n//host/share /mnt/data/share cifs rw 0 0\nbroken line\n"
)


@pytest.mark.parametrize(
    ("folder", "expected"),
    [
        ("/home/aibek", Place.LOCAL),
        ("/mnt/data/x", Place.NETWORK),
        ("/mnt/data/share", Place.NETWORK),
        ("/mnt/database", Place.LOCAL),
        ("/media/aibek/USB STICK/study", Place.REMOVABLE),
    ],
)
def test_the_place_is_read_off_the_mounts(tmp_path, folder, expected):
    assert place_by_mounts(type(tmp_path)(folder), MOUNTS) is expected


def test_synced_folders_are_known_by_name(tmp_path):
    assert is_synced(tmp_path / "OneDrive - University" / "study")
    assert not is_synced(tmp_path / "one" / "drive")


@pytest.mark.parametrize("kind", [Place.NETWORK, Place.SYNCED, Place.LOCAL, Place.REMOVABLE])
def test_a_copy_is_advised_where_the_place_is_unsafe(study, monkeypatch, kind):
    monkeypatch.setattr(copies, "place_of", lambda path: kind)
    reason = reason_for_a_copy(study.project.path)
    assert (reason is not None) is kind.wants_a_copy
    if reason is not None:
        assert len({message(reason.key, language, **reason.values) for language in LANGUAGES}) == 3


def test_a_local_copy_is_whole_and_never_written_over(study, tmp_path):
    study.project.close()
    first = local_copy_of(study.project.path, tmp_path / "copies")
    second = local_copy_of(study.project.path, tmp_path / "copies")
    assert (first.name, second.name) == ("study.qualcode", "study 2.qualcode")
    with open_project(first) as copy:
        assert count_of(copy, "coding") == 1
        assert copy.read_only is None


def test_a_project_that_is_open_elsewhere_is_not_copied(study, tmp_path):
    with pytest.raises(UserError) as refusal:
        local_copy_of(study.project.path, tmp_path / "copies")
    assert refusal.value.key == "store.copy_in_use"
    assert not list((tmp_path / "copies").iterdir())
