"""Seconds to read a Word file of 300 pages and a text of 200,000 characters; goals 1 s and 0.3 s."""

import io
import tempfile
import time
from pathlib import Path

import docx

from qualcode.exchange.transcripts.preview import read_transcript

SENTENCE = "Мен Россиядан былтыр күзүндө үйгө кайтып келдим, балдарым энем менен калган эле. "


def word_file(pages: int) -> bytes:
    made = docx.Document()
    for number in range(pages * 10):
        paragraph = made.add_paragraph()
        paragraph.add_run("И: " if number % 2 == 0 else "Р: ").bold = True
        for _ in range(3):
            paragraph.add_run(SENTENCE)
    buffer = io.BytesIO()
    made.save(buffer)
    return buffer.getvalue()


def fastest(path: Path) -> float:
    times = []
    for _ in range(3):
        started = time.perf_counter()
        read_transcript(path)
        times.append(time.perf_counter() - started)
    return min(times)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        word, text = Path(folder, "a.docx"), Path(folder, "a.txt")
        word.write_bytes(word_file(300))
        whole = read_transcript(word).text
        print(f"docx, 300 pages, {len(whole)} characters: {fastest(word):.2f} s")
        for encoding in ("utf-8", "ptcp154"):
            text.write_bytes(whole[:200_000].encode(encoding))
            print(f"txt, 200000 characters, {encoding}: {fastest(text):.2f} s")


if __name__ == "__main__":
    main()
