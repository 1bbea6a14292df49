"""The commands, in the order in which a study needs them, each with its module and examples."""

from importlib import import_module
from typing import Any, NamedTuple

from qualcode.messages import message


class Command(NamedTuple):
    """A command: the module of `qualcode.cli.commands` that knows it, and examples of its use."""

    module: str
    examples: tuple[str, ...]


COMMANDS: dict[str, Command] = {
    "new": Command("making", ('qualcode new study.qualcode --name "Кайтуу" --coder "Айбек"',)),
    "sample": Command("making", ("qualcode sample sample.qualcode", "qualcode sample sample.qualcode --rebuild")),
    "import": Command(
        "transcripts",
        (
            "qualcode import study.qualcode interview1.docx interview2.txt",
            'qualcode import study.qualcode *.docx --role "И=interviewer" --role "Р=respondent"',
            "qualcode import study.qualcode old.txt --encoding cp1251 --dry-run",
            "qualcode import study.qualcode table.docx --columns speaker,original,translation",
        ),
    ),
    "codebook": Command(
        "codebooks",
        (
            "qualcode codebook import study.qualcode codebooks/return_migration.yaml",
            "qualcode codebook export study.qualcode codebook.xlsx",
            "qualcode codebook export study.qualcode appendix.docx --language ru --language ky --counts",
            'qualcode codebook merge study.qualcode "Долги" "Кредиты" --into "Экономика > Деньги"',
            "qualcode codebook merged study.qualcode",
            "qualcode codebook lock study.qualcode",
            'qualcode codebook propose study.qualcode "Уят" --reason "Ушактан башка нерсе" --under "Стигма"',
            "qualcode codebook proposals study.qualcode",
            'qualcode codebook accept study.qualcode "Уят" --definition "Өзүн күнөөлүү сезет" --reply "Рахмат"',
            'qualcode codebook decline study.qualcode "Уят" --into "Стигма" --reply "Бул ошол эле"',
            'qualcode codebook withdraw study.qualcode "Уят"',
            'qualcode codebook name study.qualcode v1.0 --note "После первой недели"',
            "qualcode codebook versions study.qualcode",
            "qualcode codebook compare study.qualcode v1.0 v1.1",
            "qualcode codebook export study.qualcode appendix.docx --at v1.0",
            "qualcode codebook history study.qualcode --since 2026-03-01",
            'qualcode codebook history study.qualcode --code "Долги"',
        ),
    ),
    "attributes": Command(
        "attributes",
        (
            "qualcode attributes import study.qualcode respondents.xlsx --dry-run",
            'qualcode attributes import study.qualcode respondents.xlsx --key "Код" --type "Возраст=number"',
            'qualcode attributes import study.qualcode respondents.xlsx --match "Айгул=Айгүл" --add',
            'qualcode attributes band study.qualcode age "18-29, 30-44, 45+"',
            'qualcode attributes recode study.qualcode oblast "South=Osh,Batken" "North=Chuy,Talas" --name "Region"',
            "qualcode attributes import study.qualcode answers.xlsx --form form.xlsx --preview",
            "qualcode attributes pack study.qualcode",
            "qualcode attributes pack study.qualcode mtm --only country --only intention",
        ),
    ),
    "code": Command(
        "coding",
        (
            'qualcode code study.qualcode "Интервью 1" "Экономика > Долги" --quote "карызым бар"',
            'qualcode code study.qualcode "Интервью 1" "Долги" --quote "бар" --number 2 --facet presence=denied',
            'qualcode code study.qualcode "Интервью 1" "Долги" --from 120 --to 164 --as "Айбек"',
        ),
    ),
    "coding": Command(
        "codings",
        (
            'qualcode coding recode study.qualcode "Стигма > Сплетни" 9f31c2a7 5b20',
            'qualcode coding move study.qualcode 9f31c2a7 --quote "карызым бар эле"',
            "qualcode coding join study.qualcode 9f31c2a7 5b20",
            'qualcode coding split study.qualcode 9f31c2a7 --before "эле"',
            'qualcode coding older study.qualcode --code "Долги"',
            "qualcode coding keep study.qualcode 9f31c2a7 5b20",
        ),
    ),
    "uncode": Command("coding", ("qualcode uncode study.qualcode 9f31c2a7",)),
    "memo": Command(
        "coding",
        (
            'qualcode memo study.qualcode "Ask about debts next time" --kind field',
            'qualcode memo study.qualcode "Too broad" --about "code:Долги"',
            'qualcode memo study.qualcode "Laughs" --document "Интервью 1" --quote "карызым бар"',
        ),
    ),
    "correct": Command(
        "documents",
        (
            'qualcode correct study.qualcode "Интервью 1" 12 "Мен Москвада иштедим."',
            'qualcode correct study.qualcode "Интервью 1" 12 - < turn.txt',
        ),
    ),
    "text": Command(
        "texts",
        (
            'qualcode text correct study.qualcode "Интервью 1" "words:12:Мен Москвада иштедим." "split:14:анан үйгө"',
            'qualcode text correct study.qualcode "Интервью 1" "join:8" "speaker:9:Р"',
            'qualcode text rename study.qualcode "Интервью 1" "Айгүл" "Р1"',
            'qualcode text versions study.qualcode "Интервью 1"',
            'qualcode text back study.qualcode "Интервью 1" 1',
            "qualcode text check study.qualcode",
            "qualcode text keep study.qualcode 9f31c2a7",
            'qualcode text move study.qualcode 9f31c2a7 --quote "карызым бар"',
            'qualcode text join study.qualcode "Интервью 1" --take first',
        ),
    ),
    "link": Command(
        "documents",
        (
            'qualcode link study.qualcode "Интервью 1" "Р" "Айгүл"',
            'qualcode link study.qualcode "Интервью 1" "Р" --none',
        ),
    ),
    "interview": Command(
        "cases",
        (
            'qualcode interview study.qualcode "Интервью 1" --date 2023-05-06 --place "Ош" --guide "Кайткан аялдар"',
            'qualcode interview study.qualcode "Интервью 1" --status checked',
        ),
    ),
    "guide": Command(
        "guides",
        (
            'qualcode guide show study.qualcode "Интервью 1"',
            "qualcode guide import study.qualcode guide.docx",
            'qualcode guide link study.qualcode "Интервью 1" --take-sure',
        ),
    ),
    "link-question": Command(
        "guides",
        (
            'qualcode link-question study.qualcode "Интервью 1" 7 "2.3"',
            'qualcode link-question study.qualcode "Интервью 1" 7 "2.3" --remove',
        ),
    ),
    "link-speakers": Command(
        "speaker_links",
        (
            "qualcode link-speakers study.qualcode --dry-run",
            'qualcode link-speakers study.qualcode "Документ (3)"',
        ),
    ),
    "rename-documents": Command(
        "guide_work",
        (
            "qualcode rename-documents study.qualcode --dry-run",
            'qualcode rename-documents study.qualcode "Документ (3)"',
        ),
    ),
    "judge": Command(
        "cases",
        (
            'qualcode judge study.qualcode "Айгүл" "Кайтуунун түрү" "Аргасыз кайтуу" --note "Депортация"',
            'qualcode judge study.qualcode "Айгүл > Казан" "Кайтуунун түрү" --undecided mixed',
        ),
    ),
    "consent": Command(
        "cases",
        (
            'qualcode consent study.qualcode "Айгүл" --scope record --scope quote --date 2023-05-06 --mode oral',
            'qualcode consent study.qualcode "Айгүл" --withdrawn 2024-01-10',
            'qualcode consent study.qualcode "Айгүл"',
        ),
    ),
    "mark": Command(
        "working",
        ('qualcode mark study.qualcode "Интервью 1" done', 'qualcode mark study.qualcode "Интервью 1" in_work'),
    ),
    "progress": Command(
        "working",
        ("qualcode progress study.qualcode", 'qualcode progress study.qualcode --coder "Айбек" --json'),
    ),
    "blind": Command(
        "blind",
        (
            'qualcode blind study.qualcode --document "Интервью 1" --coder "Айбек" --coder "Чолпон"',
            'qualcode blind study.qualcode --document "Интервью 1" --lift',
            "qualcode blind study.qualcode",
        ),
    ),
    "draw": Command(
        "rounds",
        (
            "qualcode draw study.qualcode",
            "qualcode draw study.qualcode --share 25 --every 8 --seed 415926 --write",
            'qualcode draw study.qualcode --pair "Айбек=Чолпон"',
            "qualcode draw study.qualcode --kind later --write",
            'qualcode draw study.qualcode --kind training --document "Интервью 1" --document "Интервью 2" --write',
            "qualcode draw study.qualcode --kind again --weeks 6 --each 1",
        ),
    ),
    "rounds": Command(
        "rounds",
        (
            "qualcode rounds study.qualcode",
            'qualcode rounds study.qualcode --round "Раунд 1"',
            'qualcode rounds study.qualcode --round "Раунд 1" --put "Интервью 3" --rename "Раунд 1, июнь"',
        ),
    ),
    "translations": Command(
        "translations",
        ("qualcode translations study.qualcode en", 'qualcode translations study.qualcode ru --code "Долги"'),
    ),
    "matrix": Command(
        "tables",
        (
            "qualcode matrix study.qualcode",
            "qualcode matrix study.qualcode --by respondents --yes-no --json",
        ),
    ),
    "crosstab": Command(
        "tables",
        (
            "qualcode crosstab study.qualcode --attribute oblast",
            "qualcode crosstab study.qualcode --attribute oblast --unit segments --show column_percent",
        ),
    ),
    "table": Command(
        "table",
        (
            "qualcode table study.qualcode",
            "qualcode table study.qualcode crosstab --attribute oblast --nested age --rows research_questions",
            "qualcode table study.qualcode pairs --near turns --turns 3 --csv pairs.csv",
            'qualcode table study.qualcode household_quotes --household "Айгүл" --excel household.xlsx',
            "qualcode table study.qualcode margins --pack mtm --lang ru",
            'qualcode table study.qualcode crosstab --attribute oblast --save "Облус боюнча"',
            "qualcode table study.qualcode crosstab --attribute oblast --show n_percent --out table.docx",
            "qualcode table study.qualcode donor --attribute oblast --nested marital_status --out donor.docx",
        ),
    ),
    "chart": Command(
        "chart",
        (
            "qualcode chart study.qualcode grouped --attribute oblast --out bars.svg",
            "qualcode chart study.qualcode full --attribute marital --unit segments --order most_first --out bars.png",
            "qualcode chart study.qualcode heat --report documents --out heat.png --lang ru",
            'qualcode chart study.qualcode portrait --document "Интервью 1" --kind all --out portrait.svg',
            'qualcode chart study.qualcode code_line --code "Долги" --code "Стигма" --true-length --out line.svg',
        ),
    ),
    "retrieve": Command(
        "retrieve",
        (
            'qualcode retrieve study.qualcode --must "Стигма" --where country=Россия --kind in_depth',
            'qualcode retrieve study.qualcode --must "Стигма" --must "Долги" --beside document --group respondent',
            'qualcode retrieve study.qualcode --must "Долги" --must-not "Кредиты" --apart document --context 1',
            'qualcode retrieve study.qualcode --may "Долги" --may "Стигма" --spoken ru --containing "карыз" --json',
            'qualcode retrieve study.qualcode --must "Стигма" --save "Стигма" --out stigma.xlsx',
            'qualcode retrieve study.qualcode --saved "Стигма" --since 2026-03-01 --out stigma.docx',
        ),
    ),
    "framework": Command(
        "framework",
        (
            "qualcode framework study.qualcode",
            'qualcode framework study.qualcode --theme "Долги" --theme "Стигма" --attribute oblast --out matrix.xlsx',
            "qualcode framework study.qualcode --only stale",
        ),
    ),
    "summary": Command(
        "framework",
        (
            'qualcode summary study.qualcode "Айгүл" "Долги" "Карызын төлөп бүтө элек, уялат"',
            'qualcode summary study.qualcode "Айгүл" "Долги" --keep',
            'qualcode summary study.qualcode "Айгүл" "Долги"',
        ),
    ),
    "saved": Command(
        "saved",
        (
            "qualcode saved list study.qualcode",
            'qualcode saved run study.qualcode "Облус боюнча"',
            'qualcode saved rename study.qualcode "Облус боюнча" "Облустар"',
            'qualcode saved delete study.qualcode "Облустар"',
        ),
    ),
    "report": Command(
        "tables",
        (
            "qualcode report study.qualcode",
            'qualcode report study.qualcode segments --code "Долги" --csv segments.csv',
        ),
    ),
    "agree": Command(
        "agreement",
        (
            "qualcode agree study.qualcode",
            'qualcode agree study.qualcode --by pair --unit sentence --coder "Айбек" --coder "Чолпон" --more',
            'qualcode agree study.qualcode --by cases --code "Долги"',
            "qualcode agree study.qualcode --first-pass --excel agreement.xlsx",
            "qualcode agree study.qualcode --methods --lang ru",
        ),
    ),
    "consensus": Command(
        "consensus",
        (
            "qualcode consensus list study.qualcode --open",
            'qualcode consensus list study.qualcode --document "Интервью 1" --likeness ends',
            "qualcode consensus decide study.qualcode 9f31c2a7 union",
            'qualcode consensus decide study.qualcode 9f31c2a7 one --whose "Айбек" --note "как в определении"',
            'qualcode consensus decide study.qualcode 9f31c2a7 drawn --quote "карызым бар" --code "Долги"',
            "qualcode consensus accept-equal study.qualcode",
            'qualcode consensus settle study.qualcode "Интервью 1"',
            'qualcode consensus reopen study.qualcode "Интервью 1"',
            "qualcode consensus print study.qualcode open_cases.docx --lang ky",
            "qualcode consensus progress study.qualcode",
        ),
    ),
    "tidy": Command(
        "tidy",
        (
            "qualcode tidy study.qualcode segments.csv --long",
            "qualcode tidy study.qualcode women.csv --wide",
            "qualcode tidy study.qualcode everybody.csv --wide --kind all --no-guard",
        ),
    ),
    "export-excel": Command(
        "workbook",
        (
            "qualcode export-excel study.qualcode tables.xlsx",
            "qualcode export-excel study.qualcode tables.xlsx --attribute oblast --attribute marital",
            "qualcode export-excel study.qualcode some.xlsx --table frequencies --table crosstab:oblast",
            'qualcode export-excel study.qualcode paper.xlsx --table "saved:Стигма" --charts stacked --links',
        ),
    ),
    "pack": Command(
        "team",
        (
            "qualcode pack study.qualcode for-the-lead.qcpack --part mine",
            'qualcode pack study.qualcode two.qcpack --document "Интервью 1" --document "Интервью 2"',
            'qualcode pack study.qualcode all.qcpack --also-all --reason "archive" --passphrase-file secret.txt',
        ),
    ),
    "handout": Command(
        "team",
        (
            'qualcode handout study.qualcode "Айбек" packages --document "Интервью 1" --document "Интервью 2"',
            'qualcode handout study.qualcode "Чолпон" packages --document "Интервью 1" --blind',
        ),
    ),
    "merge": Command(
        "team",
        (
            "qualcode merge study.qualcode from-aibek.qcpack --dry-run",
            "qualcode merge study.qualcode from-aibek.qcpack",
            "qualcode merge study.qualcode --list",
            "qualcode merge study.qualcode --withdraw 1",
        ),
    ),
    "alike": Command(
        "alike",
        (
            "qualcode alike study.qualcode",
            "qualcode alike study.qualcode --same 1 --same 2 --not-same 3",
            "qualcode alike study.qualcode --decided",
            "qualcode alike study.qualcode --ask-again 1",
        ),
    ),
    "check": Command("safety", ("qualcode check study.qualcode", "qualcode check study.qualcode --json")),
    "backup": Command("safety", ("qualcode backup study.qualcode", "qualcode backup study.qualcode --list")),
    "log": Command(
        "history",
        (
            "qualcode log study.qualcode",
            "qualcode log study.qualcode --last 0 --json",
            'qualcode log study.qualcode --code "Долги" --excel history.xlsx',
        ),
    ),
    "undo": Command("history", ("qualcode undo study.qualcode", "qualcode undo study.qualcode --count 3")),
    "redo": Command("history", ("qualcode redo study.qualcode",)),
    "conflicts": Command("history", ("qualcode conflicts study.qualcode",)),
    "bin": Command("history", ("qualcode bin study.qualcode", "qualcode bin study.qualcode --kind code")),
    "erase": Command("safety", ('qualcode erase study.qualcode "Айгүл" --yes',)),
    "add": Command(
        "kinds",
        (
            'qualcode add code study.qualcode --name-ru "Долги" --name-ky "Карыздар" --parent "Экономика"',
            'qualcode add respondent study.qualcode --name "Айгүл" --lives-together yes',
            'qualcode add attribute_value study.qualcode --attribute age --bearer "respondent:Айгүл" --value 34',
        ),
    ),
    "set": Command(
        "kinds",
        (
            'qualcode set code study.qualcode "Экономика > Долги" --colour "#AA3311"',
            'qualcode set respondent study.qualcode "Айгүл" --pseudonym ""',
        ),
    ),
    "list": Command("kinds", ("qualcode list code study.qualcode", "qualcode list document study.qualcode --json")),
    "show": Command("kinds", ('qualcode show code study.qualcode "Экономика > Долги"',)),
    "delete": Command("kinds", ('qualcode delete code study.qualcode "Экономика > Долги"',)),
    "restore": Command(
        "kinds",
        (
            'qualcode restore code study.qualcode "Долги"',
            "qualcode restore backup study.qualcode --to before.qualcode",
        ),
    ),
}


def declare(commands: Any, name: str, language: str, *, full: bool) -> None:  # noqa: ANN401 - argparse hides its type
    """Add a command to the parser; in `full` with its arguments, which loads its module."""
    text = message(f"cli.help_{name}", language).replace("%", "%%")
    command = COMMANDS[name]
    parser = commands.add_parser(
        name, language=language, help=text, description=text, examples=command.examples if full else ()
    )
    if full:
        import_module(f"qualcode.cli.commands.{command.module}").declare(parser, name)
