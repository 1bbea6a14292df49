from qualcode.ops.attributes import add_respondent
from qualcode.ops.objects import set_fields
from qualcode.ops.people import add_member
from qualcode.ops.projects import create_project
from qualcode.store.queries.families import family_of, people_of, referrals


def a_study(tmp_path, *names):
    project = create_project(tmp_path / "study.qualcode", "Изилдөө", "Айбек")
    return project, [add_respondent(project, name) for name in names]


def test_the_family_is_the_household_and_those_who_speak_about_the_woman(tmp_path):
    project, (mother, aigul, stranger) = a_study(tmp_path, "апасы", "Айгүл", "Бурул")
    set_fields(project, mother, {"about": aigul})
    son = add_member(project, aigul, name="уулу", kinship="уулу", lives_together=True, kept_children=False)
    family = family_of(people_of(project), aigul)
    assert [person.guid for person in family] == [aigul, mother, son]
    assert (family[2].kinship, family[2].lives_together, family[2].kept_children) == ("уулу", True, False)
    assert {person.woman for person in family} == {aigul}
    assert stranger not in {person.guid for person in family}


def test_referrals_form_a_tree_even_where_two_referred_each_other(tmp_path):
    project, (one, two, three, four) = a_study(tmp_path, "1", "2", "3", "4")
    for person, by in ((two, one), (one, two), (three, two), (four, four[:0] or None)):
        set_fields(project, person, {"referred_by": by})
    assert referrals(people_of(project)) == {"": [one, four], one: [two], two: [three]}
