<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About QualCode</source>
        <translation>QualCode жөнүндө</translation>
    </message>
    <message>
        <source>QualCode {0}</source>
        <translation>QualCode {0}</translation>
    </message>
    <message>
        <source>QualCode works without the internet. Your transcripts, codings and settings stay on this computer; nothing is sent anywhere unless you send it yourself.</source>
        <translation>QualCode интернетсиз иштейт. Транскрипттер, коддоолор жана жөндөөлөр ушул компьютерде калат; өзүңүз жөнөтмөйүнчө эч нерсе эч жакка жөнөтүлбөйт.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Its window is Qt (LGPL), its letters are Noto Sans (OFL).</source>
        <translation>MIT лицензиясындагы эркин программа. Терезеси Qt (LGPL), ариптери Noto Sans (OFL).</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Долбоор ачылган жок</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Долбоор</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Камдык көчүрмөлөр</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Жөндөөлөр</translation>
    </message>
    <message>
        <source>Notes on faults, without a word of interviews</source>
        <translation>Каталар жөнүндө жазуулар, маектердин бир да сөзү жок</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Оңдоо</translation>
    </message>
    <message>
        <source>&amp;Coding</source>
        <translation>&amp;Коддоо</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Көрүнүш</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Жардам</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Жаңы долбоор…</translation>
    </message>
    <message>
        <source>Make a new project file</source>
        <translation>Долбоордун жаңы файлын түзүү</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Долбоорду ачуу…</translation>
    </message>
    <message>
        <source>Open a project file</source>
        <translation>Долбоордун файлын ачуу</translation>
    </message>
    <message>
        <source>Open the sample study</source>
        <translation>Үлгү изилдөөнү ачуу</translation>
    </message>
    <message>
        <source>Open a private copy of the sample study</source>
        <translation>Үлгү изилдөөнүн өз көчүрмөңүздү ачуу</translation>
    </message>
    <message>
        <source>Import transcripts…</source>
        <translation>Транскрипттерди импорттоо…</translation>
    </message>
    <message>
        <source>Import Word and text files</source>
        <translation>Word жана текст файлдарын импорттоо</translation>
    </message>
    <message>
        <source>Import codebook…</source>
        <translation>Коддор китебин импорттоо…</translation>
    </message>
    <message>
        <source>Import codes from YAML, Excel or CSV</source>
        <translation>Коддорду YAML, Excel же CSV файлынан импорттоо</translation>
    </message>
    <message>
        <source>Export codebook…</source>
        <translation>Коддор китебин экспорттоо…</translation>
    </message>
    <message>
        <source>Save the codebook as YAML, Excel or CSV</source>
        <translation>Коддор китебин YAML, Excel же CSV кылып сактоо</translation>
    </message>
    <message>
        <source>Import respondents…</source>
        <translation>Респонденттерди импорттоо…</translation>
    </message>
    <message>
        <source>Import respondents and attributes from Excel or CSV</source>
        <translation>Респонденттерди жана мүнөздөмөлөрдү Excel же CSV файлынан импорттоо</translation>
    </message>
    <message>
        <source>Export tables to Excel…</source>
        <translation>Таблицаларды Excel&apos;ге чыгаруу…</translation>
    </message>
    <message>
        <source>Save matrices, crosstab, segments, codebook and respondents as one workbook</source>
        <translation>Матрицаларды, кайчылаш таблицаны, үзүндүлөрдү, коддор китебин жана респонденттерди бир Excel файлына сактоо</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Камдык көчүрмө жасоо</translation>
    </message>
    <message>
        <source>Write a checked copy of the project beside it</source>
        <translation>Долбоордун текшерилген көчүрмөсүн жанына жазуу</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Долбоорду жабуу</translation>
    </message>
    <message>
        <source>Close the project; everything is saved already</source>
        <translation>Долбоорду жабуу; баары сакталган</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Чыгуу</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Терезени жабуу</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Артка кайтаруу</translation>
    </message>
    <message>
        <source>Take back your last step</source>
        <translation>Акыркы аракетти артка кайтаруу</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Кайталоо</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Артка кайтарылганды кайра жасоо</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көчүрүү</translation>
    </message>
    <message>
        <source>Copy the selected words</source>
        <translation>Тандалган сөздөрдү көчүрүү</translation>
    </message>
    <message>
        <source>Find a code</source>
        <translation>Кодду табуу</translation>
    </message>
    <message>
        <source>Go to the search box of the codebook</source>
        <translation>Коддор китебинин издөө сабына өтүү</translation>
    </message>
    <message>
        <source>Add code</source>
        <translation>Код кошуу</translation>
    </message>
    <message>
        <source>Add a code beside or under the chosen one</source>
        <translation>Тандалган коддун жанына же астына код кошуу</translation>
    </message>
    <message>
        <source>Rename code</source>
        <translation>Коддун атын өзгөртүү</translation>
    </message>
    <message>
        <source>Rename the chosen code</source>
        <translation>Тандалган коддун атын өзгөртүү</translation>
    </message>
    <message>
        <source>Delete code</source>
        <translation>Кодду өчүрүү</translation>
    </message>
    <message>
        <source>Delete the chosen code with its codings; Undo brings all back</source>
        <translation>Тандалган кодду коддоолору менен өчүрүү; артка кайтаруу баарын калыбына келтирет</translation>
    </message>
    <message>
        <source>Bin…</source>
        <translation>Себет…</translation>
    </message>
    <message>
        <source>Show what was deleted and bring it back</source>
        <translation>Өчүрүлгөндү көрсөтүү жана калыбына келтирүү</translation>
    </message>
    <message>
        <source>Change coder…</source>
        <translation>Коддоочуну алмаштыруу…</translation>
    </message>
    <message>
        <source>Say who is coding now</source>
        <translation>Азыр ким коддоп жатканын көрсөтүү</translation>
    </message>
    <message>
        <source>Code selection…</source>
        <translation>Тандалганды коддоо…</translation>
    </message>
    <message>
        <source>Choose codes for the selected words by a few letters</source>
        <translation>Тандалган сөздөргө кодду бир нече тамга боюнча тандоо</translation>
    </message>
    <message>
        <source>Apply chosen code</source>
        <translation>Тандалган кодду колдонуу</translation>
    </message>
    <message>
        <source>Code the selected words with the code chosen in the codebook</source>
        <translation>Тандалган сөздөрдү коддор китебинде тандалган код менен коддоо</translation>
    </message>
    <message>
        <source>Repeat last code</source>
        <translation>Акыркы кодду кайталоо</translation>
    </message>
    <message>
        <source>Code the selected words with the code used last</source>
        <translation>Тандалган сөздөрдү акыркы колдонулган код менен коддоо</translation>
    </message>
    <message>
        <source>Remove coding</source>
        <translation>Коддоону алып салуу</translation>
    </message>
    <message>
        <source>Remove the selected coding</source>
        <translation>Тандалган коддоону алып салуу</translation>
    </message>
    <message>
        <source>Memo…</source>
        <translation>Мемо…</translation>
    </message>
    <message>
        <source>Write a memo on the selected coding</source>
        <translation>Тандалган коддоого мемо жазуу</translation>
    </message>
    <message>
        <source>Next coding</source>
        <translation>Кийинки коддоо</translation>
    </message>
    <message>
        <source>Go to the next coding</source>
        <translation>Кийинки коддоого өтүү</translation>
    </message>
    <message>
        <source>Previous coding</source>
        <translation>Мурунку коддоо</translation>
    </message>
    <message>
        <source>Go to the coding before</source>
        <translation>Мурунку коддоого өтүү</translation>
    </message>
    <message>
        <source>Next passage not yet coded</source>
        <translation>Кийинки коддоло элек үзүндү</translation>
    </message>
    <message>
        <source>Go to the next turn without a coding</source>
        <translation>Коддоосу жок кийинки репликага өтүү</translation>
    </message>
    <message>
        <source>Select next turn</source>
        <translation>Кийинки репликаны тандоо</translation>
    </message>
    <message>
        <source>Select the words of the next turn</source>
        <translation>Кийинки репликанын сөздөрүн тандоо</translation>
    </message>
    <message>
        <source>Select previous turn</source>
        <translation>Мурунку репликаны тандоо</translation>
    </message>
    <message>
        <source>Select the words of the turn before</source>
        <translation>Мурунку репликанын сөздөрүн тандоо</translation>
    </message>
    <message>
        <source>Select next sentence</source>
        <translation>Кийинки сүйлөмдү тандоо</translation>
    </message>
    <message>
        <source>Select the next sentence</source>
        <translation>Кийинки сүйлөмдү тандоо</translation>
    </message>
    <message>
        <source>Select previous sentence</source>
        <translation>Мурунку сүйлөмдү тандоо</translation>
    </message>
    <message>
        <source>Select the sentence before</source>
        <translation>Мурунку сүйлөмдү тандоо</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Кийинки документ</translation>
    </message>
    <message>
        <source>Show the next document</source>
        <translation>Кийинки документти көрсөтүү</translation>
    </message>
    <message>
        <source>Previous document</source>
        <translation>Мурунку документ</translation>
    </message>
    <message>
        <source>Show the document before</source>
        <translation>Мурунку документти көрсөтүү</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Транскрипт</translation>
    </message>
    <message>
        <source>Go to the transcript</source>
        <translation>Транскриптке өтүү</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation>Респонденттер</translation>
    </message>
    <message>
        <source>Go to the table of respondents</source>
        <translation>Респонденттердин таблицасына өтүү</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицалар</translation>
    </message>
    <message>
        <source>Go to the tables</source>
        <translation>Таблицаларга өтүү</translation>
    </message>
    <message>
        <source>Document list</source>
        <translation>Документтердин тизмеси</translation>
    </message>
    <message>
        <source>Go to the list of documents</source>
        <translation>Документтердин тизмесине өтүү</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Коддор китеби</translation>
    </message>
    <message>
        <source>Go to the codebook</source>
        <translation>Коддор китебине өтүү</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Чоо-жайы</translation>
    </message>
    <message>
        <source>Go to the details of what is selected</source>
        <translation>Тандалгандын чоо-жайына өтүү</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Текстти чоңойтуу</translation>
    </message>
    <message>
        <source>Show the transcript larger</source>
        <translation>Транскриптти чоңураак көрсөтүү</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Текстти кичирейтүү</translation>
    </message>
    <message>
        <source>Show the transcript smaller</source>
        <translation>Транскриптти кичирээк көрсөтүү</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Караңгы түстөр</translation>
    </message>
    <message>
        <source>Use dark colours</source>
        <translation>Караңгы түстөрдү колдонуу</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation>Баскыч айкалыштары…</translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation>Бардык баскыч айкалыштарын көрсөтүү</translation>
    </message>
    <message>
        <source>About QualCode</source>
        <translation>QualCode жөнүндө</translation>
    </message>
    <message>
        <source>Version, licence and where your data lies</source>
        <translation>Версиясы, лицензиясы жана маалыматыңыз кайда жатканы</translation>
    </message>
</context>
<context>
    <name>AttributeDialog</name>
    <message>
        <source>New attribute</source>
        <translation>Жаңы мүнөздөмө</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Мүнөздөмө</translation>
    </message>
    <message>
        <source>Values, one a line</source>
        <translation>Маанилер, ар бири өз сабында</translation>
    </message>
    <message>
        <source>More values, one a line</source>
        <translation>Дагы маанилер, ар бири өз сабында</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аталышы</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Түрү</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Бирдиги</translation>
    </message>
</context>
<context>
    <name>AttributeTypes</name>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>number</source>
        <translation>сан</translation>
    </message>
    <message>
        <source>date</source>
        <translation>күнү</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ооба же жок</translation>
    </message>
    <message>
        <source>one of a list</source>
        <translation>тизмеден бирөө</translation>
    </message>
    <message>
        <source>several of a list</source>
        <translation>тизмеден бир нече</translation>
    </message>
    <message>
        <source>one of an ordered list</source>
        <translation>иреттүү тизмеден бирөө</translation>
    </message>
</context>
<context>
    <name>AttributesImportDialog</name>
    <message>
        <source>Import respondents</source>
        <translation>Респонденттерди импорттоо</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Барак</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорттоо</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Respondents imported. New: {0}, new attributes: {1}, values: {2}, as before: {3}.</source>
        <translation>Респонденттер импорттолду. Жаңысы: {0}, жаңы мүнөздөмөлөр: {1}, маанилер: {2}, мурункудай: {3}.</translation>
    </message>
    <message>
        <source>Rows: {0}, new respondents: {1}.</source>
        <translation>Саптар: {0}, жаңы респонденттер: {1}.</translation>
    </message>
    <message>
        <source>Names like a known one, please decide: {0}.</source>
        <translation>Белгилүү атка окшош аттар, чечиңиз: {0}.</translation>
    </message>
    <message>
        <source>Cells that do not fit and are left out: {0}.</source>
        <translation>Туура келбей, калтырылган уячалар: {0}.</translation>
    </message>
    <message>
        <source>Row {0}, {1}: “{2}”. {3}</source>
        <translation>{0}-сап, {1}: «{2}». {3}</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Writing a backup…</source>
        <translation>Камдык көчүрмө жазылууда…</translation>
    </message>
</context>
<context>
    <name>Bin</name>
    <message>
        <source>Documents</source>
        <translation>Документтер</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коддор</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation>Респонденттер</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Мүнөздөмөлөр</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Мемолор</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Коддоочулар</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Bin</source>
        <translation>Себет</translation>
    </message>
    <message>
        <source>Deleted things</source>
        <translation>Өчүрүлгөндөр</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Калыбына келтирүү</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>What is restored comes back with everything that was deleted with it, codings included.</source>
        <translation>Калыбына келтирилген нерсе аны менен кошо өчүрүлгөндөрдүн баары, коддоолору менен кайтат.</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Себет бош.</translation>
    </message>
</context>
<context>
    <name>CodeColours</name>
    <message>
        <source>Other colour…</source>
        <translation>Башка түс…</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>Көгүлтүр</translation>
    </message>
    <message>
        <source>Dark blue</source>
        <translation>Көк</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Бирюза түсү</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Жашыл</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Зайтун түсү</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>Кум түсү</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Кызгылт</translation>
    </message>
    <message>
        <source>Wine red</source>
        <translation>Кочкул кызыл</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Кызгылт көк</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аталышы</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Аныктама</translation>
    </message>
    <message>
        <source>Use when</source>
        <translation>Качан колдонулат</translation>
    </message>
    <message>
        <source>Do not use when</source>
        <translation>Качан колдонулбайт</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Мисал</translation>
    </message>
    <message>
        <source>Codings: {0}</source>
        <translation>Коддоолор: {0}</translation>
    </message>
</context>
<context>
    <name>CodebookDock</name>
    <message>
        <source>Codebook</source>
        <translation>Коддор китеби</translation>
    </message>
    <message>
        <source>Search codes</source>
        <translation>Код издөө</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коддор</translation>
    </message>
    <message>
        <source>There are no codes yet. Add one, or import a codebook.</source>
        <translation>Азырынча код жок. Код кошуңуз же коддор китебин импорттоңуз.</translation>
    </message>
    <message>
        <source>Deleted: “{0}”, codings: {1}. Undo brings all back.</source>
        <translation>Өчүрүлдү: «{0}», коддоолор: {1}. Артка кайтаруу баарын калыбына келтирет.</translation>
    </message>
    <message>
        <source>Add a code beside it</source>
        <translation>Жанына код кошуу</translation>
    </message>
    <message>
        <source>Add a code under it</source>
        <translation>Астына код кошуу</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Түсү</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Колдонулат</translation>
    </message>
</context>
<context>
    <name>CodebookModel</name>
    <message>
        <source>{0}, codings: {1}, with the codes under it: {2}</source>
        <translation>{0}, коддоолор: {1}, ички коддору менен: {2}</translation>
    </message>
    <message>
        <source>Use when: {0}</source>
        <translation>Качан колдонулат: {0}</translation>
    </message>
    <message>
        <source>Do not use when: {0}</source>
        <translation>Качан колдонулбайт: {0}</translation>
    </message>
    <message>
        <source>Codings: {0}, with the codes under it: {1}</source>
        <translation>Коддоолор: {0}, ички коддору менен: {1}</translation>
    </message>
    <message>
        <source>This code is not in use.</source>
        <translation>Бул код колдонулбайт.</translation>
    </message>
</context>
<context>
    <name>CoderDialog</name>
    <message>
        <source>Who is coding?</source>
        <translation>Ким коддойт?</translation>
    </message>
    <message>
        <source>Every coding and memo from now on bears this name. Earlier ones keep theirs.</source>
        <translation>Мындан ары ар бир коддоо жана мемо ушул ат менен болот. Мурункулар өз аты менен калат.</translation>
    </message>
    <message>
        <source>Coders of the project</source>
        <translation>Долбоордун коддоочулары</translation>
    </message>
    <message>
        <source>Or type the name of a new coder</source>
        <translation>Же жаңы коддоочунун атын жазыңыз</translation>
    </message>
    <message>
        <source>Name of a new coder</source>
        <translation>Жаңы коддоочунун аты</translation>
    </message>
    <message>
        <source>Code under this name</source>
        <translation>Ушул ат менен коддоо</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
</context>
<context>
    <name>Coding</name>
    <message>
        <source>No words are selected. Select the passage first, then choose a code.</source>
        <translation>Сөздөр тандалган жок. Адегенде үзүндүнү, анан кодду тандаңыз.</translation>
    </message>
    <message>
        <source>Coded as {0}: “{1}”</source>
        <translation>{0} деп коддолду: «{1}»</translation>
    </message>
    <message>
        <source>No code was used yet. Press Space to choose one.</source>
        <translation>Азырынча бир да код колдонула элек. Тандоо үчүн боштук баскычын басыңыз.</translation>
    </message>
    <message>
        <source>Coding removed: {0}, “{1}”. Undo brings it back.</source>
        <translation>Коддоо алынды: {0}, «{1}». Артка кайтаруу аны калыбына келтирет.</translation>
    </message>
</context>
<context>
    <name>CodingPanel</name>
    <message>
        <source>Coding</source>
        <translation>Коддоо</translation>
    </message>
    <message>
        <source>The words were corrected after coding. Does the code still fit?</source>
        <translation>Сөздөр коддогондон кийин оңдолгон. Код дагы эле туура келеби?</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Салмагы</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жок</translation>
    </message>
    <message>
        <source>How much the passage says about the code: 0 to 100</source>
        <translation>Үзүндү код жөнүндө канчалык айтат: 0дөн 100гө чейин</translation>
    </message>
    <message>
        <source>Flagged for a second look</source>
        <translation>Кайра кароо керек</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Something in QualCode broke just now. Your codings are saved.</source>
        <translation>QualCode&apos;до жаңы эле ката кетти. Коддоолоруңуз сакталган.</translation>
    </message>
    <message>
        <source>You can go on working; if anything looks wrong, close the program and start it again. What happened is noted in {0}, without a word of your interviews: send this file to whoever looks after QualCode.</source>
        <translation>Ишти уланта берсеңиз болот; бир нерсе туура эмес көрүнсө, программаны жаап, кайра ачыңыз. Эмне болгону {0} файлында жазылган, анда маектердин бир да сөзү жок: аны QualCode үчүн жооптуу адамга жөнөтүңүз.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Who speaks</source>
        <translation>Ким сүйлөйт</translation>
    </message>
    <message>
        <source>Codings beside the text</source>
        <translation>Тексттин жанындагы коддоолор</translation>
    </message>
    <message>
        <source>How densely the text is coded</source>
        <translation>Текст канчалык жыш коддолгон</translation>
    </message>
</context>
<context>
    <name>DetailsDock</name>
    <message>
        <source>Details</source>
        <translation>Чоо-жайы</translation>
    </message>
    <message>
        <source>Select a coding, a code or a document, and its details stand here.</source>
        <translation>Коддоону, кодду же документти тандаңыз, анын чоо-жайы ушул жерде көрүнөт.</translation>
    </message>
</context>
<context>
    <name>DocumentPanel</name>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Role of {0}</source>
        <translation>Ролу: {0}</translation>
    </message>
    <message>
        <source>no respondent</source>
        <translation>респондент эмес</translation>
    </message>
    <message>
        <source>Respondent who is {0}</source>
        <translation>{0} деп белгиленген респондент</translation>
    </message>
    <message>
        <source>interviewer</source>
        <translation>интервьюер</translation>
    </message>
    <message>
        <source>respondent</source>
        <translation>респондент</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>башка бирөө</translation>
    </message>
</context>
<context>
    <name>DocumentsDock</name>
    <message>
        <source>Documents</source>
        <translation>Документтер</translation>
    </message>
    <message>
        <source>No transcripts yet. Import Word or text files, or drop them on this window.</source>
        <translation>Азырынча транскрипт жок. Word же текст файлдарын импорттоңуз же ушул терезеге сүйрөп салыңыз.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Атын өзгөртүү</translation>
    </message>
    <message>
        <source>Speakers and respondents…</source>
        <translation>Сүйлөгөндөр жана респонденттер…</translation>
    </message>
    <message>
        <source>Kind of interview</source>
        <translation>Маектин түрү</translation>
    </message>
    <message>
        <source>Responsible coder</source>
        <translation>Жооптуу коддоочу</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Өчүрүү</translation>
    </message>
    <message>
        <source>“{0}” and its codings are in the bin; Undo brings them back.</source>
        <translation>«{0}» коддоолору менен себетте; артка кайтаруу аларды калыбына келтирет.</translation>
    </message>
</context>
<context>
    <name>DocumentsModel</name>
    <message>
        <source>Codings: {0}</source>
        <translation>Коддоолор: {0}</translation>
    </message>
</context>
<context>
    <name>ExchangeCommands</name>
    <message>
        <source>Transcripts ({0})</source>
        <translation>Транскрипттер ({0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Бардык файлдар (*)</translation>
    </message>
    <message>
        <source>Import transcripts</source>
        <translation>Транскрипттерди импорттоо</translation>
    </message>
    <message>
        <source>Open or make a project first, then drop the transcripts again.</source>
        <translation>Адегенде долбоорду ачыңыз же түзүңүз, анан транскрипттерди кайра сүйрөп салыңыз.</translation>
    </message>
    <message>
        <source>Codebooks ({0})</source>
        <translation>Коддор китептери ({0})</translation>
    </message>
    <message>
        <source>Import codebook</source>
        <translation>Коддор китебин импорттоо</translation>
    </message>
    <message>
        <source>Reading the codebook…</source>
        <translation>Коддор китеби окулууда…</translation>
    </message>
    <message>
        <source>Codebook imported. New: {0}, changed: {1}, as before: {2}.</source>
        <translation>Коддор китеби импорттолду. Жаңысы: {0}, өзгөргөнү: {1}, мурункудай: {2}.</translation>
    </message>
    <message>
        <source>{0}, codebook</source>
        <translation>{0}, коддор китеби</translation>
    </message>
    <message>
        <source>Export codebook</source>
        <translation>Коддор китебин экспорттоо</translation>
    </message>
    <message>
        <source>Codebook written: {0}. Codes: {1}.</source>
        <translation>Коддор китеби жазылды: {0}. Коддор: {1}.</translation>
    </message>
    <message>
        <source>Writing the codebook…</source>
        <translation>Коддор китеби жазылууда…</translation>
    </message>
    <message>
        <source>Tables ({0})</source>
        <translation>Таблицалар ({0})</translation>
    </message>
    <message>
        <source>Import respondents</source>
        <translation>Респонденттерди импорттоо</translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>Таблица окулууда…</translation>
    </message>
    <message>
        <source>{0}, tables</source>
        <translation>{0}, таблицалар</translation>
    </message>
    <message>
        <source>Export tables to Excel</source>
        <translation>Таблицаларды Excel&apos;ге чыгаруу</translation>
    </message>
    <message>
        <source>Writing the tables…</source>
        <translation>Таблицалар жазылууда…</translation>
    </message>
    <message>
        <source>Tables written: {0}. Sheets: {1}.</source>
        <translation>Таблицалар жазылды: {0}. Барактар: {1}.</translation>
    </message>
</context>
<context>
    <name>FacetFields</name>
    <message>
        <source>not said</source>
        <translation>айтылган эмес</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Import transcripts</source>
        <translation>Транскрипттерди импорттоо</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Импорттолуучу файлдар</translation>
    </message>
    <message>
        <source>Preview of the transcript</source>
        <translation>Транскрипттин алдын ала көрүнүшү</translation>
    </message>
    <message>
        <source>Choices for this file</source>
        <translation>Бул файл үчүн тандоолор</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Жүрүшү</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорттоо</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>cannot be imported</source>
        <translation>импорттоого болбойт</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>импорттолду</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Файлдар окулууда…</translation>
    </message>
    <message>
        <source>To be imported: {0}</source>
        <translation>Импорттолот: {0}</translation>
    </message>
    <message>
        <source>, cannot be read: {0}</source>
        <translation>, окулбай калганы: {0}</translation>
    </message>
    <message>
        <source>Transcripts imported: {0}</source>
        <translation>Импорттолгон транскрипттер: {0}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
</context>
<context>
    <name>ImportSettings</name>
    <message>
        <source>Kind of interview</source>
        <translation>Маектин түрү</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Тамга коду</translation>
    </message>
    <message>
        <source>Column {0} holds</source>
        <translation>{0}-мамычада</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Сүйлөөчү</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Убакыт</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Түп нуска</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Котормо</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Калтыруу</translation>
    </message>
    <message>
        <source>Who is speaking?</source>
        <translation>Ким сүйлөп жатат?</translation>
    </message>
    <message>
        <source>Role of {0}</source>
        <translation>Ролу: {0}</translation>
    </message>
    <message>
        <source>Respondent who is {0}</source>
        <translation>{0} деп белгиленген респондент</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Алынды</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Калтырылды</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Текшериңиз</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>In-depth interview</source>
        <translation>Терең маек</translation>
    </message>
    <message>
        <source>Family member</source>
        <translation>Үй-бүлө мүчөсү</translation>
    </message>
    <message>
        <source>Key informant</source>
        <translation>Негизги маалымат берүүчү</translation>
    </message>
    <message>
        <source>Secondary source</source>
        <translation>Экинчи булак</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Башка</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Интервьюер</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>Респондент</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Башка бирөө</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Transcript</source>
        <translation>Транскрипт</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation>Респонденттер</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицалар</translation>
    </message>
    <message>
        <source>{0} - QualCode</source>
        <translation>{0} - QualCode</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>Respondent</source>
        <translation>Респондент</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Мүнөздөмө</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Калтыруу</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Сан</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күнү</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ооба же жок</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>Тизмеден бирөө</translation>
    </message>
    <message>
        <source>Several of a list</source>
        <translation>Тизмеден бир нече</translation>
    </message>
    <message>
        <source>One of an ordered list</source>
        <translation>Иреттүү тизмеден бирөө</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>Columns of the table</source>
        <translation>Таблицанын мамычалары</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Мамыча</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Бул эмне</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аталышы</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Түрү</translation>
    </message>
    <message>
        <source>Values found</source>
        <translation>Табылган маанилер</translation>
    </message>
    <message>
        <source>What the column {0} is</source>
        <translation>{0} мамычасы эмне</translation>
    </message>
    <message>
        <source>Type of the column {0}</source>
        <translation>{0} мамычасынын түрү</translation>
    </message>
    <message>
        <source> (missing: {0})</source>
        <translation> (жооп жок: {0})</translation>
    </message>
</context>
<context>
    <name>MemoFields</name>
    <message>
        <source>Memos</source>
        <translation>Мемолор</translation>
    </message>
    <message>
        <source>Write a memo, Ctrl+Enter saves</source>
        <translation>Мемо жазыңыз, Ctrl+Enter сактайт</translation>
    </message>
    <message>
        <source>New memo</source>
        <translation>Жаңы мемо</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Мемо</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Areas</source>
        <translation>Панелдер</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тил</translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation>Артка кайтаруу: {0}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Артка кайтаруу</translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation>Кайталоо: {0}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Кайталоо</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Билдирүүлөр</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>Бул билдирүүнү алып салуу</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>There is no further coding in this document.</source>
        <translation>Бул документте мындан ары коддоо жок.</translation>
    </message>
    <message>
        <source>There is no coding before this one in this document.</source>
        <translation>Бул документте мындан мурун коддоо жок.</translation>
    </message>
    <message>
        <source>From here to the end of the document every turn has a coding.</source>
        <translation>Ушул жерден документтин аягына чейин ар бир реплика коддолгон.</translation>
    </message>
    <message>
        <source>This is the end of the document.</source>
        <translation>Бул документтин аягы.</translation>
    </message>
    <message>
        <source>This is the beginning of the document.</source>
        <translation>Бул документтин башы.</translation>
    </message>
</context>
<context>
    <name>NamesTable</name>
    <message>
        <source>Names in the table</source>
        <translation>Таблицадагы аттар</translation>
    </message>
    <message>
        <source>Name in the table</source>
        <translation>Таблицадагы ат</translation>
    </message>
    <message>
        <source>Respondent in the project</source>
        <translation>Долбоордогу респондент</translation>
    </message>
    <message>
        <source>Respondent for {0}</source>
        <translation>{0} үчүн респондент</translation>
    </message>
    <message>
        <source>Is it {0}? Please choose</source>
        <translation>Бул {0}бы? Тандаңыз</translation>
    </message>
    <message>
        <source>New respondent</source>
        <translation>Жаңы респондент</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Калтыруу</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>Жаңы долбоор</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>Долбоордун аталышы</translation>
    </message>
    <message>
        <source>Your name as a coder</source>
        <translation>Коддоочу катары атыңыз</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Return migration 2026</source>
        <translation>Кайтуу миграциясы 2026</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Тандоо…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Папканы тандоо</translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation>Долбоорду түзүү</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Долбоор</translation>
    </message>
    <message>
        <source>The project will be one file: {0}</source>
        <translation>Долбоор бир файл болот: {0}</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>Долбоордун папкасы</translation>
    </message>
</context>
<context>
    <name>PassagesDock</name>
    <message>
        <source>Choose a code, or click a number in a table, and its passages stand here.</source>
        <translation>Кодду тандаңыз же таблицадагы санды чыкылдатыңыз, үзүндүлөр ушул жерде көрүнөт.</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Үзүндүлөр</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Үзүндү</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Сүйлөөчү</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Коддоочу</translation>
    </message>
    <message>
        <source>No passage has the code “{0}” yet.</source>
        <translation>«{0}» коду менен азырынча үзүндү жок.</translation>
    </message>
    <message>
        <source>Passages: {0}</source>
        <translation>Үзүндүлөр: {0}</translation>
    </message>
</context>
<context>
    <name>ProjectCommands</name>
    <message>
        <source>QualCode projects (*.qualcode)</source>
        <translation>QualCode долбоорлору (*.qualcode)</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Долбоорду ачуу</translation>
    </message>
    <message>
        <source>Sample study</source>
        <translation>Үлгү изилдөө</translation>
    </message>
    <message>
        <source>Preparing the sample study…</source>
        <translation>Үлгү изилдөө даярдалууда…</translation>
    </message>
    <message>
        <source>Writing a backup…</source>
        <translation>Камдык көчүрмө жазылууда…</translation>
    </message>
    <message>
        <source>Backup written: {0}</source>
        <translation>Камдык көчүрмө жазылды: {0}</translation>
    </message>
    <message>
        <source>Project in a shared folder</source>
        <translation>Долбоор жалпы папкада</translation>
    </message>
    <message>
        <source>“{0}” lies on a network or in a folder that is copied to a cloud.</source>
        <translation>«{0}» тармакта же булутка көчүрүлүүчү папкада жатат.</translation>
    </message>
    <message>
        <source>Working there can damage the project. A copy on this computer is safe; the original stays as it is.</source>
        <translation>Ал жерде иштөө долбоорго зыян келтириши мүмкүн. Бул компьютердеги көчүрмө коопсуз; түп нускасы ошол бойдон калат.</translation>
    </message>
    <message>
        <source>Work on a copy</source>
        <translation>Көчүрмөсү менен иштөө</translation>
    </message>
    <message>
        <source>Open it where it lies</source>
        <translation>Турган жеринен ачуу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Copying the project…</source>
        <translation>Долбоор көчүрүлүүдө…</translation>
    </message>
</context>
<context>
    <name>QuickCode</name>
    <message>
        <source>Code selection</source>
        <translation>Тандалганды коддоо</translation>
    </message>
    <message>
        <source>Letters of a code&apos;s name</source>
        <translation>Коддун аталышынан тамгалар</translation>
    </message>
    <message>
        <source>Codes found</source>
        <translation>Табылган коддор</translation>
    </message>
    <message>
        <source>Letters of a code; Enter applies, Shift+Enter adds</source>
        <translation>Коддун тамгалары; Enter колдонот, Shift+Enter кошот</translation>
    </message>
    <message>
        <source>New code: {0}</source>
        <translation>Жаңы код: {0}</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>колдонулбайт</translation>
    </message>
    <message>
        <source>Enter makes this code beside the chosen one and applies it.</source>
        <translation>Enter бул кодду тандалгандын жанына түзүп, колдонот.</translation>
    </message>
    <message>
        <source>No code yet.</source>
        <translation>Азырынча код жок.</translation>
    </message>
</context>
<context>
    <name>RespondentBox</name>
    <message>
        <source>Choose or type a name</source>
        <translation>Тандаңыз же жазыңыз</translation>
    </message>
</context>
<context>
    <name>RespondentsModel</name>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Лакап ат</translation>
    </message>
</context>
<context>
    <name>RespondentsPage</name>
    <message>
        <source>Respondents</source>
        <translation>Респонденттер</translation>
    </message>
    <message>
        <source>Name of a new respondent</source>
        <translation>Жаңы респонденттин аты</translation>
    </message>
    <message>
        <source>Add respondent</source>
        <translation>Респондент кошуу</translation>
    </message>
    <message>
        <source>Add attribute…</source>
        <translation>Мүнөздөмө кошуу…</translation>
    </message>
    <message>
        <source>There are no respondents yet. Type a name above, or import a table.</source>
        <translation>Азырынча респондент жок. Жогоруга атын жазыңыз же таблица импорттоңуз.</translation>
    </message>
    <message>
        <source>Pasted: {0}. Left out because they do not fit: {1}; outside the table: {2}.</source>
        <translation>Коюлду: {0}. Туура келбегендиктен калтырылды: {1}; таблицадан тышкары: {2}.</translation>
    </message>
    <message>
        <source>No value because</source>
        <translation>Маани жок, себеби</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Тазалоо</translation>
    </message>
    <message>
        <source>Delete respondent</source>
        <translation>Респондентти өчүрүү</translation>
    </message>
    <message>
        <source>Rename or add values…</source>
        <translation>Атын өзгөртүү же маани кошуу…</translation>
    </message>
    <message>
        <source>Delete attribute</source>
        <translation>Мүнөздөмөнү өчүрүү</translation>
    </message>
    <message>
        <source>Deleted. Undo brings it back.</source>
        <translation>Өчүрүлдү. Артка кайтаруу калыбына келтирет.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Баскыч айкалыштары</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Издөө</translation>
    </message>
    <message>
        <source>Search among the shortcuts</source>
        <translation>Баскыч айкалыштарынан издөө</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Аракет</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Баскычтар</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
</context>
<context>
    <name>SpeakerMargin</name>
    <message>
        <source>interviewer</source>
        <translation>интервьюер</translation>
    </message>
    <message>
        <source>respondent</source>
        <translation>респондент</translation>
    </message>
    <message>
        <source>other</source>
        <translation>башка</translation>
    </message>
</context>
<context>
    <name>SpeakersDialog</name>
    <message>
        <source>Speakers of “{0}”</source>
        <translation>«{0}» документинде сүйлөгөндөр</translation>
    </message>
    <message>
        <source>No speaker was found in this transcript.</source>
        <translation>Бул транскриптте сүйлөгөн адам табылган жок.</translation>
    </message>
    <message>
        <source>Role of {0}</source>
        <translation>Ролу: {0}</translation>
    </message>
    <message>
        <source>Respondent who is {0}</source>
        <translation>{0} деп белгиленген респондент</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сактоо</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Сүйлөөчү</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ролу</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>Респондент</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>QualCode: coding of interviews</source>
        <translation>QualCode: маектерди коддоо</translation>
    </message>
    <message>
        <source>Every coding is saved at once. Nothing leaves this computer unless you send it.</source>
        <translation>Ар бир коддоо ошол замат сакталат. Өзүңүз жөнөтмөйүнчө эч нерсе бул компьютерден чыкпайт.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Акыркы долбоорлор</translation>
    </message>
    <message>
        <source>None yet. Open the sample study to look around, or make a new project for your own interviews.</source>
        <translation>Азырынча жок. Таанышуу үчүн үлгү изилдөөнү ачыңыз же өз маектериңиз үчүн жаңы долбоор түзүңүз.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Долбоор</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Коддоочу</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документтер</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>Акыркы ачылышы</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Cancel what is running</source>
        <translation>Аткарылып жатканды токтотуу</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Жүрүшү</translation>
    </message>
    <message>
        <source>Status line</source>
        <translation>Абал сабы</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Баары сакталды</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Окуу үчүн гана</translation>
    </message>
    <message>
        <source>Coder: {0}</source>
        <translation>Коддоочу: {0}</translation>
    </message>
    <message>
        <source>Nobody is coding</source>
        <translation>Эч ким коддогон жок</translation>
    </message>
    <message>
        <source>Change coder</source>
        <translation>Коддоочуну алмаштыруу</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>add respondent</source>
        <translation>респондент кошуу</translation>
    </message>
    <message>
        <source>add attribute</source>
        <translation>мүнөздөмө кошуу</translation>
    </message>
    <message>
        <source>add value to a list</source>
        <translation>тизмеге маани кошуу</translation>
    </message>
    <message>
        <source>set value</source>
        <translation>маани коюу</translation>
    </message>
    <message>
        <source>import respondents</source>
        <translation>респонденттерди импорттоо</translation>
    </message>
    <message>
        <source>add interview guide</source>
        <translation>интервью гидин кошуу</translation>
    </message>
    <message>
        <source>add question</source>
        <translation>суроо кошуу</translation>
    </message>
    <message>
        <source>tie question to research questions</source>
        <translation>суроону изилдөө суроолоруна байлоо</translation>
    </message>
    <message>
        <source>link turn to question</source>
        <translation>репликаны суроого байлоо</translation>
    </message>
    <message>
        <source>link turns to questions</source>
        <translation>репликаларды суроолорго байлоо</translation>
    </message>
    <message>
        <source>unlink turn from question</source>
        <translation>репликаны суроодон ажыратуу</translation>
    </message>
    <message>
        <source>fix units for agreement</source>
        <translation>дал келүүнү эсептөө бирдиктерин бекитүү</translation>
    </message>
    <message>
        <source>add household</source>
        <translation>үй чарбасын кошуу</translation>
    </message>
    <message>
        <source>change household of a respondent</source>
        <translation>респонденттин үй чарбасын өзгөртүү</translation>
    </message>
    <message>
        <source>add trip</source>
        <translation>сапар кошуу</translation>
    </message>
    <message>
        <source>choose the return to analyse</source>
        <translation>талдана турган кайтууну тандоо</translation>
    </message>
    <message>
        <source>judge case</source>
        <translation>окуяга баа берүү</translation>
    </message>
    <message>
        <source>give evidence</source>
        <translation>бааны колдогон же ага каршы үзүндү</translation>
    </message>
    <message>
        <source>take evidence away</source>
        <translation>далилди алып салуу</translation>
    </message>
    <message>
        <source>change interview record</source>
        <translation>маек жөнүндө маалыматты өзгөртүү</translation>
    </message>
    <message>
        <source>record consent</source>
        <translation>макулдукту жазуу</translation>
    </message>
    <message>
        <source>note withdrawal of consent</source>
        <translation>макулдук кайтарылганын белгилөө</translation>
    </message>
    <message>
        <source>translate passage</source>
        <translation>үзүндүнү которуу</translation>
    </message>
    <message>
        <source>check translation</source>
        <translation>котормону текшерүү</translation>
    </message>
    <message>
        <source>add code</source>
        <translation>код кошуу</translation>
    </message>
    <message>
        <source>move code</source>
        <translation>кодду жылдыруу</translation>
    </message>
    <message>
        <source>rename code</source>
        <translation>коддун атын өзгөртүү</translation>
    </message>
    <message>
        <source>change colour</source>
        <translation>түсүн өзгөртүү</translation>
    </message>
    <message>
        <source>change definition</source>
        <translation>аныктаманы өзгөртүү</translation>
    </message>
    <message>
        <source>change code in use</source>
        <translation>коддун колдонулушун өзгөртүү</translation>
    </message>
    <message>
        <source>import codebook</source>
        <translation>коддор китебин импорттоо</translation>
    </message>
    <message>
        <source>code passage</source>
        <translation>үзүндүнү коддоо</translation>
    </message>
    <message>
        <source>code passages</source>
        <translation>үзүндүлөрдү коддоо</translation>
    </message>
    <message>
        <source>remove coding</source>
        <translation>коддоону алып салуу</translation>
    </message>
    <message>
        <source>move edge of a coding</source>
        <translation>коддоонун чегин жылдыруу</translation>
    </message>
    <message>
        <source>change code of a coding</source>
        <translation>коддоонун кодун алмаштыруу</translation>
    </message>
    <message>
        <source>change coding</source>
        <translation>коддоону өзгөртүү</translation>
    </message>
    <message>
        <source>import transcript</source>
        <translation>транскриптти импорттоо</translation>
    </message>
    <message>
        <source>correct transcript</source>
        <translation>транскриптти оңдоо</translation>
    </message>
    <message>
        <source>link speaker</source>
        <translation>сүйлөгөн адамды байланыштыруу</translation>
    </message>
    <message>
        <source>change role of a speaker</source>
        <translation>сүйлөгөндүн ролун өзгөртүү</translation>
    </message>
    <message>
        <source>write memo</source>
        <translation>мемо жазуу</translation>
    </message>
    <message>
        <source>change memo</source>
        <translation>мемону өзгөртүү</translation>
    </message>
    <message>
        <source>add</source>
        <translation>кошуу</translation>
    </message>
    <message>
        <source>change</source>
        <translation>өзгөртүү</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>өчүрүү</translation>
    </message>
    <message>
        <source>restore</source>
        <translation>калыбына келтирүү</translation>
    </message>
    <message>
        <source>settle conflict</source>
        <translation>карама-каршылыкты чечүү</translation>
    </message>
    <message>
        <source>add coder</source>
        <translation>коддоочу кошуу</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>артка кайтаруу</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>кайталоо</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>кайтарып алуу</translation>
    </message>
</context>
<context>
    <name>TableControls</name>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Attribute in the columns</source>
        <translation>Мамычалардагы мүнөздөмө</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Эмне саналат</translation>
    </message>
    <message>
        <source>How the number is shown</source>
        <translation>Сан кантип көрсөтүлөт</translation>
    </message>
    <message>
        <source>Whose coding is counted</source>
        <translation>Кимдин коддоосу саналат</translation>
    </message>
    <message>
        <source>Who is counted</source>
        <translation>Ким саналат</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Параметрлер</translation>
    </message>
    <message>
        <source>Count passages marked as absent or denied</source>
        <translation>«Жок» же «танылат» деп белгиленген үзүндүлөрдү саноо</translation>
    </message>
    <message>
        <source>Hide empty rows and columns</source>
        <translation>Бош саптарды жана мамычаларды жашыруу</translation>
    </message>
    <message>
        <source>Swap rows and columns</source>
        <translation>Саптарды жана мамычаларды алмаштыруу</translation>
    </message>
    <message>
        <source>Shade cells by their number</source>
        <translation>Уячаларды саны боюнча боёо</translation>
    </message>
    <message>
        <source>Copy the table with its headings</source>
        <translation>Таблицаны аталыштары менен көчүрүү</translation>
    </message>
    <message>
        <source>To Excel…</source>
        <translation>Excel&apos;ге…</translation>
    </message>
    <message>
        <source>Final coding</source>
        <translation>Жыйынтык коддоо</translation>
    </message>
    <message>
        <source>All respondents together</source>
        <translation>Бардык респонденттер чогуу</translation>
    </message>
    <message>
        <source>Only {0}</source>
        <translation>{0} гана</translation>
    </message>
    <message>
        <source>Returned women</source>
        <translation>Кайтып келген аялдар</translation>
    </message>
    <message>
        <source>Returned women and relatives</source>
        <translation>Кайтып келген аялдар жана туугандары</translation>
    </message>
    <message>
        <source>Returned women and key informants</source>
        <translation>Кайтып келген аялдар жана негизги маалымат берүүчүлөр</translation>
    </message>
    <message>
        <source>Everyone interviewed</source>
        <translation>Маектешкендердин баары</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Саны</translation>
    </message>
    <message>
        <source>% of the row</source>
        <translation>саптан %</translation>
    </message>
    <message>
        <source>% of the column</source>
        <translation>мамычадан %</translation>
    </message>
    <message>
        <source>% of N</source>
        <translation>N&apos;ден %</translation>
    </message>
</context>
<context>
    <name>TablesPage</name>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>There is nothing to count yet. Import transcripts and a codebook, then code.</source>
        <translation>Азырынча санай турган эч нерсе жок. Транскрипттерди жана коддор китебин импорттоп, анан коддоңуз.</translation>
    </message>
</context>
<context>
    <name>TranscriptPage</name>
    <message>
        <source>Transcript</source>
        <translation>Транскрипт</translation>
    </message>
    <message>
        <source>No project is open. Open one, make a new one, or look at the sample study.</source>
        <translation>Долбоор ачылган жок. Долбоорду ачыңыз, жаңысын түзүңүз же үлгү изилдөөнү караңыз.</translation>
    </message>
    <message>
        <source>Choose a document in the list to read and code it.</source>
        <translation>Окуп, коддоо үчүн тизмеден документ тандаңыз.</translation>
    </message>
    <message>
        <source>There are no transcripts yet. Import Word or text files to begin.</source>
        <translation>Азырынча транскрипт жок. Баштоо үчүн Word же текст файлдарын импорттоңуз.</translation>
    </message>
    <message>
        <source>The words of this coding are no longer in the text.</source>
        <translation>Бул коддоонун сөздөрү текстте жок болуп калган.</translation>
    </message>
    <message>
        <source>Select the words to code first: drag, or Ctrl+Down for a sentence, Ctrl+Shift+Down for a turn.</source>
        <translation>Адегенде коддоло турган сөздөрдү тандаңыз: чычкан менен сүйрөңүз, сүйлөм үчүн Ctrl+Down, реплика үчүн Ctrl+Shift+Down.</translation>
    </message>
</context>
</TS>
