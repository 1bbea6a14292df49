import pytest

from qualcode.model.errors import UserError
from qualcode.ops.interviews import record_interview
from qualcode.ops.objects import add_object, delete_objects, set_fields
from qualcode.ops.people import add_episode, add_household, add_member, analyse_episode, join_household
from qualcode.ops.undo import redo, revert, undo, undoable_step
from qualcode.store.objects import conflicts, items_of
from qualcode.store.queries.cases import analysed_episode, episodes_of, interview_of, members_of_household
from qualcode.store.receive import receive
from tests.ops.study import colleague


def refused(key, verb, *args, **kwargs):
    with pytest.raises(UserError) as refusal:
        verb(*args, **kwargs)
    assert refusal.value.key == key


def test_a_household_gathers_the_woman_and_those_who_speak_about_her(study):
    house = add_household(study.project, " Сатыбалдиевдер ", "Ош")
    join_household(study.project, study.aigul, house)
    join_household(study.project, study.nurlan, house, "күйөөсү", study.aigul, True, False)
    assert [person.guid for person in members_of_household(study.project, house)] == [study.aigul, study.nurlan]
    told = study.project.values(study.nurlan)
    assert (told["kinship"], told["about"], told["lives_together"], told["kept_children"]) == (
        "күйөөсү",
        study.aigul,
        True,
        False,
    )
    join_household(study.project, study.nurlan, None)
    assert study.project.values(study.nurlan)["kinship"] == "күйөөсү"
    assert [person.guid for person in members_of_household(study.project, house)] == [study.aigul]
    undo(study.project)
    assert len(members_of_household(study.project, house)) == 2
    delete_objects(study.project, (house,))
    assert study.project.values(study.nurlan)["household"] is None


def test_a_household_needs_a_name_and_nobody_is_about_herself(study):
    refused("study.household_needs_name", add_household, study.project, " ")
    refused("study.about_oneself", join_household, study.project, study.aigul, None, about=study.aigul)
    refused("store.wrong_kind", join_household, study.project, study.aigul, study.debts)


def test_the_first_trip_is_analysed_until_another_one_is_chosen(study):
    first = add_episode(study.project, study.aigul, "Москва", "2015", "2018-03", "RU")
    second = add_episode(study.project, study.aigul, "Казан", "2019-01", "2022-11-05", "RU")
    others = add_episode(study.project, study.nurlan, "Сеул")
    assert [episode.name for episode in episodes_of(study.project, study.aigul)] == ["Москва", "Казан"]
    assert analysed_episode(study.project, study.aigul).guid == first
    analyse_episode(study.project, second)
    assert [episode.analysed for episode in episodes_of(study.project, study.aigul)] == [False, True]
    assert analysed_episode(study.project, study.nurlan).guid == others
    undo(study.project)
    assert analysed_episode(study.project, study.aigul).guid == first


def test_a_trip_added_after_one_without_a_place_comes_last_in_the_order(study):
    add_object(study.project, "episode", {"respondent": study.aigul, "name": "Москва"})
    trip = add_episode(study.project, study.aigul, "Казан")
    assert [episode.name for episode in episodes_of(study.project, study.aigul)] == ["Москва", "Казан"]
    assert study.project.values(trip)["position"] is None
    refused("store.field_wrong", set_fields, study.project, trip, {"position": float("inf")})


def test_of_two_trips_marked_apart_one_is_analysed(study):
    first, second = (add_episode(study.project, study.aigul, name) for name in ("Москва", "Казан"))
    set_fields(study.project, second, {"analysed": True})
    assert [episode.analysed for episode in episodes_of(study.project, study.aigul)] == [False, True]
    analyse_episode(study.project, first)
    assert [episode.analysed for episode in episodes_of(study.project, study.aigul)] == [True, False]


@pytest.mark.parametrize(("left", "returned"), [("2020", "2019"), ("2020-05", "2020-04"), ("2020-05-02", "2020-05-01")])
def test_nobody_returns_before_leaving(study, left, returned):
    refused("study.back_before_leaving", add_episode, study.project, study.aigul, "", left, returned)
    assert episodes_of(study.project) == []


def test_dates_that_only_may_lie_in_order_are_taken(study):
    add_episode(study.project, study.aigul, "", "2020-05", "2020")
    refused("store.date_wrong", add_episode, study.project, study.aigul, "", "былтыр")
    refused("store.no_such_object", analyse_episode, study.project, study.aigul)


def test_an_interview_has_one_record_that_grows(study):
    first = record_interview(study.project, study.document, date="2023-05-06", place="Ош", minutes=74, status="typed")
    again = record_interview(study.project, study.document, status="checked", place=None)
    found = interview_of(study.project, study.document)
    assert first == again == found.guid
    assert (found.date, found.place, found.minutes, found.status) == ("2023-05-06", "", 74, "checked")


def test_a_record_with_what_cannot_be_is_refused(study):
    refused("study.minutes_wrong", record_interview, study.project, study.document, minutes=0)
    refused("store.field_wrong", record_interview, study.project, study.document, status="бүттү")
    refused("store.no_such_field", record_interview, study.project, study.document, weather="жаан")
    refused("store.wrong_kind", record_interview, study.project, study.aigul)
    assert interview_of(study.project, study.document) is None


def test_a_member_and_the_household_of_a_woman_come_in_one_step(study):
    daughter = add_member(study.project, study.aigul, name="Бегимай", household_name="Айгүлдүкү", kinship="кызы")
    (house,) = items_of(study.project, "household")
    assert house.values["name"] == "Айгүлдүкү"
    assert {person.guid for person in members_of_household(study.project, house.guid)} == {study.aigul, daughter}
    told = study.project.values(daughter)
    assert (told["about"], told["kinship"], told["kind"]) == (study.aigul, "кызы", "family")
    undo(study.project)
    assert not items_of(study.project, "household")
    assert not study.project.life_of(daughter).is_there
    redo(study.project)
    assert {person.guid for person in members_of_household(study.project, house.guid)} == {study.aigul, daughter}
    undo(study.project)
    assert (items_of(study.project, "household"), study.project.values(study.aigul)["household"]) == ([], None)


def test_members_brought_by_two_people_live_in_one_household(study):
    with colleague(study) as other:
        husband = add_member(study.project, study.aigul, study.nurlan, kinship="күйөөсү")
        mother = add_member(other, study.aigul, name="Бурул", kinship="кайненеси")
        receive(study.project, other.journal.log(), {})
    (house,) = items_of(study.project, "household")
    assert {person.guid for person in members_of_household(study.project, house.guid)} == {study.aigul, husband, mother}
    assert not [found for found in conflicts(study.project) if found.field == "household"]


def test_a_woman_who_left_her_household_to_others_gets_a_new_one(study):
    add_member(study.project, study.aigul, study.nurlan)
    (first,) = items_of(study.project, "household")
    join_household(study.project, study.aigul, None)
    daughter = add_member(study.project, study.aigul, name="Бегимай")
    assert [person.guid for person in members_of_household(study.project, first.guid)] == [study.nurlan]
    assert study.project.values(daughter)["household"] == study.project.values(study.aigul)["household"]


def test_somebody_known_joins_the_household_that_is_there(study):
    house = add_household(study.project, "Сатыбалдиевдер")
    join_household(study.project, study.aigul, house)
    assert add_member(study.project, study.aigul, study.nurlan, kinship="күйөөсү", lives_together=False) == study.nurlan
    assert study.project.values(study.nurlan)["household"] == house
    assert len(items_of(study.project, "household")) == 1
    refused("study.about_oneself", add_member, study.project, study.aigul, study.aigul)
    refused("attributes.respondent_needs_name", add_member, study.project, study.aigul, name=" ")


def test_a_trip_is_not_corrected_into_a_return_before_the_departure(study):
    trip = add_episode(study.project, study.aigul, "Москва", "2015", "2018-03", "RU")
    refused("study.back_before_leaving", set_fields, study.project, trip, {"returned": "2014"})
    assert study.project.values(trip)["returned"] == "2018-03"


def test_nobody_refers_herself(study):
    refused("study.referred_by_oneself", set_fields, study.project, study.aigul, {"referred_by": study.aigul})


def test_a_household_that_others_joined_meanwhile_is_kept_by_undo(study):
    daughter = add_member(study.project, study.aigul, name="Бегимай", household_name="Айгүлдүкү")
    (house,) = items_of(study.project, "household")
    step = undoable_step(study.project)
    join_household(study.project, study.nurlan, house.guid)
    revert(study.project, step.id)
    assert [person.guid for person in members_of_household(study.project, house.guid)] == [study.nurlan]
    assert not study.project.life_of(daughter).is_there
