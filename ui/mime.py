"""What is dragged between views: the MIME types and how their data is written and read."""

from PySide6.QtCore import QMimeData

from qualcode.model.guid import Guid

CODE = "application/x-qualcode-code"  # a code's GUID in ASCII
PASSAGE = "application/x-qualcode-passage"  # the words selected in the transcript; the session knows where


def code_data(code: Guid) -> QMimeData:
    """Give what is dragged when a code is dragged."""
    data = QMimeData()
    data.setData(CODE, code.encode("ascii"))
    return data


def dragged_code(data: QMimeData) -> Guid:
    """Give the GUID of the code that is dragged, "" where it is something else."""
    return bytes(data.data(CODE).data()).decode("ascii", "replace") if data.hasFormat(CODE) else ""
