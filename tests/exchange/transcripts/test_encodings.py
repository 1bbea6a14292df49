"""Text files in the encodings these researchers have."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualcode.exchange.transcripts.encodings import ENCODINGS, decode
from qualcode.exchange.transcripts.reading import ReadOptions
from qualcode.exchange.transcripts.txt import read_txt
from qualcode.model.errors import UserError

KY = "И: Качан келдиңиз?\nР: Мен Россиядан былтыр күзүндө үйгө кайтып келдим, өкүнбөйм. Иш таптым.\n"
RU = "И: Когда вы вернулись?\nР: Я вернулась из России в прошлом году, живу с детьми и мамой. Нашла работу.\n"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [(RU, name) for name in ("cp1251", "koi8-r", "cp866", "utf-8", "utf-16-le", "utf-16-be")]
    + [(KY, name) for name in ("ptcp154", "kz1048", "utf-8", "utf-16-le", "utf-16-be")],
)
@pytest.mark.parametrize("times", [1, 200])
def test_the_encoding_of_a_transcript_is_found(text, encoding, times):
    assert decode((text * times).encode(encoding)).text == text * times


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_decides(encoding):
    decoded = decode(KY.encode(encoding))
    assert (decoded.text, decoded.certain) == (KY, True)


def test_utf_16_is_not_taken_for_utf_8():
    data = "да, нет".encode("utf-16-le")
    data.decode("utf-8")  # these bytes are good UTF-8 as well
    assert decode(data).text == "да, нет"


def test_the_choice_of_the_user_comes_first():
    assert decode(RU.encode("koi8-r"), "koi8-r").text == RU
    assert decode(RU.encode("cp1251"), "mac-cyrillic").text != RU


def test_the_usual_name_is_given_where_several_encodings_read_the_same():
    assert decode("И: Качан?\nР: Былтыр.".encode("kz1048")).encoding == "cp1251"


def test_every_encoding_that_is_offered_can_be_chosen():
    for encoding in ENCODINGS:
        assert decode(b"abcd", encoding.name).encoding == encoding.name


@pytest.mark.parametrize(
    ("data", "encoding", "key"),
    [
        (RU.encode("cp1251"), "utf-8", "import.encoding_does_not_fit"),
        (b"abc", "klingon", "import.encoding_unknown"),
        (bytes(range(32)) * 9, "", "import.not_text"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + b"\0" * 40, "", "import.not_text"),
    ],
)
def test_bytes_that_do_not_fit_are_refused(data, encoding, key):
    with pytest.raises(UserError) as error:
        decode(data, encoding)
    assert error.value.key == key


def test_utf_8_with_a_broken_byte_is_still_utf_8():
    data = (KY * 50).encode()[:-60] + b"\xd0"
    decoded = decode(data)
    assert (decoded.encoding, decoded.replaced) == ("utf-8", 1)


def test_a_guess_is_reported_and_a_certainty_is_not():
    guessed = read_txt(RU.encode("cp1251"), ReadOptions())
    assert [line.key for line in guessed.report] == ["import.encoding_guessed"]
    assert read_txt(RU.encode(), ReadOptions()).report == ()


def test_control_characters_are_left_out_and_counted():
    extract = read_txt(("а" * 200 + "\x01\x02").encode(), ReadOptions())
    assert extract.text == "а" * 200
    assert [(line.key, line.values["n"]) for line in extract.report] == [("import.controls", 2)]


@given(st.binary(max_size=300))
def test_any_bytes_give_a_text_or_a_sentence(data):
    try:
        assert isinstance(decode(data).text, str)
    except UserError as error:
        assert error.text("ky")
