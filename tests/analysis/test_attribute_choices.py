"""What can be asked for of attributes."""

from pathlib import Path

from qualcode.analysis.attribute_choices import attribute_choices
from qualcode.analysis.retrieval import Retrieval
from qualcode.analysis.retrieved import retrieved
from qualcode.store.project import Project
from tests.ui.small_study import small_study


def test_values_that_occur_are_offered_in_the_order_of_their_list_and_reasons_last(tmp_path: Path) -> None:
    study = small_study(tmp_path)
    found = {attribute.key: values for attribute, values in attribute_choices(study.project, "ru")}
    assert [tuple(value) for value in found["oblast"]] == [("osh", "Ош"), ("bishkek", "Бишкек")]
    assert [value.value for value in found["age"]] == ["38", "refused"]
    study.project.close()


def test_every_value_offered_finds_those_who_have_it(sample: Project) -> None:
    offered = attribute_choices(sample, "en")
    assert len(offered) >= 8
    for attribute, values in offered:
        asked = [Retrieval(values=((attribute.guid, (value,)),)) for value, _ in values]
        assert any(len(retrieved(sample, one)) for one in asked), attribute.key
        assert all(label for _, label in values)
