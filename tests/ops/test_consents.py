import pytest

from qualcode.model.errors import UserError
from qualcode.ops.consents import record_consent, record_withdrawal
from qualcode.ops.objects import add_object
from qualcode.ops.undo import undo
from qualcode.store.objects import items_of
from qualcode.store.queries.consents import Standing, consent_of, consents_of, may_quote, standings
from qualcode.store.receive import receive
from tests.ops.study import colleague


def standing(study):
    return standings(study.project)[study.aigul]


def test_without_a_record_nothing_is_barred_but_it_is_told(study):
    assert standing(study) is Standing.UNRECORDED
    assert consent_of(study.project, study.aigul) is None
    record_consent(study.project, study.aigul, form="1-форма", mode="oral")
    assert standing(study) is Standing.UNRECORDED  # the scopes were not written down
    assert may_quote(study.project, study.aigul)


def test_what_is_written_down_decides(study):
    record_consent(study.project, study.aigul, ["record", "quote"], date="2023-05-01", mode="signed", language="ky")
    assert standing(study) is Standing.ALLOWED
    assert standings(study.project, "publish")[study.aigul] is Standing.EXCLUDED
    assert standings(study.project)[study.nurlan] is Standing.UNRECORDED
    record_consent(study.project, study.aigul, ["record"], date="2023-06-01")
    assert standing(study) is Standing.EXCLUDED
    assert not may_quote(study.project, study.aigul)
    assert consent_of(study.project, study.aigul).date == "2023-06-01"


def test_nothing_allowed_is_written_down_too(study):
    record_consent(study.project, study.aigul, [])
    assert standing(study) is Standing.EXCLUDED


def test_the_same_form_of_the_same_date_is_one_consent(study):
    first = record_consent(study.project, study.aigul, ["quote"], form="1", date="2023-05-01", assent=True)
    again = record_consent(study.project, study.aigul, ["record"], form="1", date="2023-05-01", guardian="апасы")
    (found,) = consents_of(study.project, study.aigul)
    assert first == again == found.guid
    assert (found.scopes, found.guardian, found.assent) == ({"record"}, "апасы", None)


def test_of_two_consents_of_one_date_each_must_allow_it(study):
    record_consent(study.project, study.aigul, ["quote"], form="1", date="2023-05-01")
    record_consent(study.project, study.aigul, ["record"], form="2", date="2023-05-01")
    assert standing(study) is Standing.EXCLUDED


def test_withdrawal_bars_whatever_was_allowed_and_erases_nothing(study):
    record_consent(study.project, study.aigul, ["quote"], date="2023-05-01")
    record_withdrawal(study.project, study.aigul, "2024-01-10")
    assert standing(study) is Standing.WITHDRAWN
    assert consent_of(study.project, study.aigul).withdrawn == "2024-01-10"
    assert study.project.values(study.aigul)["name"] == "Айгүл"
    undo(study.project)
    assert standing(study) is Standing.ALLOWED


def test_withdrawal_without_a_consent_on_paper_is_kept_too(study):
    record_withdrawal(study.project, study.aigul, "2024-01")
    assert standing(study) is Standing.WITHDRAWN
    record_withdrawal(study.project, study.aigul, "2024-03")
    assert [found.withdrawn for found in consents_of(study.project)] == ["2024-01"]


def test_consent_given_after_the_withdrawal_counts_and_one_given_before_does_not(study):
    record_withdrawal(study.project, study.aigul, "2024-01-10")
    record_consent(study.project, study.aigul, ["quote"], date="2023-05-01")
    assert standing(study) is Standing.WITHDRAWN
    record_consent(study.project, study.aigul, ["quote"])
    assert standing(study) is Standing.WITHDRAWN  # nobody knows when
    record_consent(study.project, study.aigul, ["quote"], date="2024-02-01")
    assert standing(study) is Standing.ALLOWED


@pytest.mark.parametrize(
    ("withdrawn", "given"), [("2023", "2023-05-06"), ("2023-05", "2023-05-06"), ("2023-05-06", "2023")]
)
def test_consent_that_may_be_older_than_the_withdrawal_noted_elsewhere_does_not_count(study, withdrawn, given):
    other = colleague(study)
    record_withdrawal(study.project, study.aigul, withdrawn)
    record_consent(other, study.aigul, ["quote"], date=given)
    receive(study.project, other.journal.log(), {})
    receive(other, study.project.journal.log(), {})
    for project in (study.project, other):
        assert standings(project)[study.aigul] is Standing.WITHDRAWN
        record_consent(project, study.aigul, ["quote"], date="2024-02-01")
        assert may_quote(project, study.aigul)
    other.close()


def test_a_consent_typed_in_without_its_scopes_as_a_list_allows_nothing_by_accident(study):
    add_object(study.project, "consent", {"respondent": study.aigul, "scopes": {"record": "yes"}})
    assert standing(study) is Standing.EXCLUDED


def test_what_is_no_scope_no_date_and_no_respondent_is_refused(study):
    for key, verb, args in (
        ("study.no_such_scope", record_consent, (study.aigul, ["quote", "цитата"])),
        ("store.date_wrong", record_consent, (study.aigul, None, "", "", "былтыр")),
        ("store.wrong_kind", record_consent, (study.debts,)),
        ("study.withdrawal_needs_date", record_withdrawal, (study.aigul, "")),
        ("store.date_wrong", record_withdrawal, (study.aigul, "кечээ")),
    ):
        with pytest.raises(UserError) as refusal:
            verb(study.project, *args)
        assert refusal.value.key == key
    assert items_of(study.project, "consent") == []
