"""The dialogs of the team, as they stand before somebody who has received a package."""

from qualcode.model.errors import UserError
from qualcode.team.package import read_package
from qualcode.team.preview import preview
from tests.ui.team.computers import CHOLPON, package_of, work_of_cholpon, work_of_lead
from ui.choosers import Choosers
from ui.team.passphrase import PassphraseDialog
from ui.team.preview_window import PreviewWindow
from ui.team.start_dialog import StartDialog


def team_dialogs(window):
    """Give each dialog; the project of the window goes on meanwhile, so that the package conflicts with it."""
    session = window.session
    path = package_of(session.project.path, CHOLPON, work_of_cholpon)
    work_of_lead(session.project)
    package = read_package(path)
    return (
        PreviewWindow(session, preview(session.project, package), 2, window),
        PassphraseDialog(session, UserError("team.passphrase_needed", file=path.name), window),
        StartDialog(session, package, Choosers(), window),
    )
