from qualcode.analysis.evidence import evidence_to_choose
from tests.ui.small_study import small_study


def quotes(study, documents, codes, coder="Айбек"):
    found = evidence_to_choose(study.project, study.coders[coder], documents, [study.codes[code] for code in codes])
    return [passage.quote for passage in found]


def test_passages_of_the_sets_codes_come_first_then_those_beside_them(tmp_path):
    study = small_study(tmp_path)
    first = [study.documents["01 Айгүл"]]
    assert quotes(study, first, ["support"]) == [
        "Күйөөм колдоду.",
        "Айылда ушак көп болду.",
        "Балдарын таштап кетти дешти.",
    ]
    assert quotes(study, first, ["blame"]) == [
        "Балдарын таштап кетти дешти.",
        "Айылда ушак көп болду.",
        "Күйөөм колдоду.",
    ]


def test_only_the_coders_own_codings_of_these_documents_are_offered(tmp_path):
    study = small_study(tmp_path)
    assert quotes(study, [study.documents["01 Айгүл"]], ["gossip"], "Чолпон") == ["ушак көп"]
    assert quotes(study, [], ["gossip"]) == []
