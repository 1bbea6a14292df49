"""What the columns of a table hold: guessed from headings, time stamps, repeated names and languages."""

from collections.abc import Sequence
from statistics import median

from qualcode.exchange.transcripts.reading import ColumnUse
from qualcode.text.label_words import label_key
from qualcode.text.language import guess_language
from qualcode.text.timestamps import LEADING

Rows = Sequence[Sequence[str]]

_HEADINGS = {
    ColumnUse.SPEAKER: "спикер,говорящий,кто,сүйлөөчү,сүйлөгөн,ким,роль,участник,катышуучу,speaker,who,name,имя,аты",
    ColumnUse.TIME: "время,убакыт,убактысы,таймкод,тайм код,time,timestamp,timecode",
    ColumnUse.ORIGINAL: "текст,оригинал,оригинал текст,реплика,расшифровка,түп нуска,тексти,кыргызча,кыргызский,"
    "на кыргызском,кыргыз тилинде,речь,сөз,original,text,transcript,kyrgyz",
    ColumnUse.TRANSLATION: "перевод,котормо,котормосу,русский перевод,орусча,русский,на русском,орус тилинде,"
    "translation,russian,english,английский,англисче",
    ColumnUse.IGNORED: "№,номер,no,n,п п",
}
_USES = {label_key(word): use for use, words in _HEADINGS.items() for word in words.split(",") if label_key(word)}
_SHORT = 30  # characters: longer cells are speech
_FEWEST_ROWS = 3


def has_heading(rows: Rows) -> bool:
    """Say whether the first row holds headings and nothing else."""
    cells = [cell for cell in rows[0] if cell] if rows else []
    return len(cells) >= 2 and all(label_key(cell) in _USES or cell == "№" for cell in cells)


def guess_columns(rows: Rows) -> tuple[ColumnUse, ...]:
    """Give the use of each column of a transcript in a table; empty for a table that is no transcript."""
    width = max(map(len, rows), default=0)
    headed = has_heading(rows)
    body = rows[1:] if headed else rows
    if not 2 <= width <= 6 or len(body) < _FEWEST_ROWS:
        return ()
    columns = [[row[index] for row in body if index < len(row) and row[index]] for index in range(width)]
    headings = [_USES.get(label_key(cell)) for cell in rows[0]] if headed else []
    uses: list[ColumnUse] = []
    for index, cells in enumerate(columns):
        heading = headings[index] if index < len(headings) else None
        uses.append(_free(heading or _guess(cells), uses))
    return tuple(uses) if _is_transcript(uses, columns) else ()


def _guess(cells: Sequence[str]) -> ColumnUse:
    if not cells or all(cell.strip(".").isdigit() for cell in cells):
        return ColumnUse.IGNORED
    if sum(1 for cell in cells if LEADING.fullmatch(cell)) * 5 >= 4 * len(cells):
        return ColumnUse.TIME
    repeated = len({label_key(cell) for cell in cells}) <= max(2, len(cells) // 2)
    if repeated and median(map(len, cells)) <= _SHORT and max(map(len, cells)) <= 2 * _SHORT:
        return ColumnUse.SPEAKER
    return ColumnUse.ORIGINAL


def _free(use: ColumnUse, taken: Sequence[ColumnUse]) -> ColumnUse:
    """Give the next use where a column before has this one: the second text is the translation."""
    if use is ColumnUse.SPEAKER and use in taken:
        use = ColumnUse.ORIGINAL
    if use is ColumnUse.ORIGINAL and use in taken:
        use = ColumnUse.TRANSLATION
    return ColumnUse.IGNORED if use in taken else use


def _is_transcript(uses: Sequence[ColumnUse], columns: Sequence[Sequence[str]]) -> bool:
    if ColumnUse.ORIGINAL not in uses:
        return False
    if ColumnUse.SPEAKER in uses or ColumnUse.TIME in uses:
        return True
    if ColumnUse.TRANSLATION not in uses:
        return False
    original, translation = (columns[uses.index(use)] for use in (ColumnUse.ORIGINAL, ColumnUse.TRANSLATION))
    wordy = median(map(len, original)) >= 12 and median(map(len, translation)) >= 12
    return wordy and language_of(original) != language_of(translation)


def language_of(cells: Sequence[str]) -> str:
    """Guess the language of a column."""
    return guess_language(" ".join(cells)[:20_000])
