"""Plain text files."""

from qualcode.exchange.transcripts.encodings import decode
from qualcode.exchange.transcripts.reading import Extract, ReadOptions
from qualcode.exchange.transcripts.report import counted
from qualcode.exchange.transcripts.safety import check_text_size
from qualcode.model.transcript import ReportLine
from qualcode.text.normalise import normalise, unwanted_count


def read_txt(data: bytes, options: ReadOptions) -> Extract:
    """Read the bytes of a text file."""
    decoded = decode(data, options.encoding)
    text = normalise(decoded.text)
    check_text_size(text)
    counts = {"controls": unwanted_count(decoded.text), "replaced": decoded.replaced}
    report = counted(counts)
    if not decoded.certain:
        guessed = ReportLine("odd", "import.encoding_guessed", {"encoding": decoded.encoding})
        report = (*report, guessed)
    return Extract(text, encoding=decoded.encoding, report=report)
