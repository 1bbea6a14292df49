"""When a decision was taken."""

from qualcode.agreement.decision_times import decided_at
from qualcode.agreement.settling import cases_of
from qualcode.ops.settling import settle_case
from tests.ui.agreement.settling_desk import FIRST, done
from tests.ui.small_study import small_study


def test_a_decision_has_the_time_at_which_its_outcome_was_written_last(tmp_path):
    study = small_study(tmp_path)
    done(study, FIRST)
    case = cases_of(study.project).cases[0]
    times = []
    for outcome in ("all", "none", "union"):
        made = settle_case(study.project, case.document, case.codings, outcome).decision
        times.append(decided_at(study.project, made))
    steps = [step for (step,) in study.project.connection.execute("SELECT time FROM step ORDER BY lamport").fetchall()]
    assert times == steps[-3:]
    study.project.close()
