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
        <source>&amp;Text</source>
        <translation>&amp;Текст</translation>
    </message>
    <message>
        <source>&amp;Coding</source>
        <translation>&amp;Коддоо</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>&amp;Талдоо</translation>
    </message>
    <message>
        <source>Tea&amp;m</source>
        <translation>Ко&amp;манда</translation>
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
        <source>Import interview guide…</source>
        <translation>Маектин гидин импорттоо…</translation>
    </message>
    <message>
        <source>Import the questions of interviews from Word, Excel or CSV</source>
        <translation>Маектин суроолорун Word, Excel же CSVден импорттоо</translation>
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
        <source>Add attribute pack…</source>
        <translation>Мүнөздөмөлөр топтомун кошуу…</translation>
    </message>
    <message>
        <source>Add ready attributes with values in three languages and published figures</source>
        <translation>Маанилери үч тилде, жарыяланган көрсөткүчтөрү бар даяр мүнөздөмөлөрдү кошуу</translation>
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
        <source>Export agreement to Excel…</source>
        <translation>Дал келүүнү Excelге экспорттоо…</translation>
    </message>
    <message>
        <source>Save every table of agreement, as the page compares them, as one workbook</source>
        <translation>Баракта салыштырылгандай, дал келүүнүн бардык таблицаларын бир Excel файлына сактоо</translation>
    </message>
    <message>
        <source>Agreement: paragraph for the paper…</source>
        <translation>Дал келүү: макала үчүн абзац…</translation>
    </message>
    <message>
        <source>Show the paragraph for the methods section, numbers filled in, to be copied</source>
        <translation>Макаланын усулдар бөлүмү үчүн сандары толтурулган абзацты көчүрүп алуу үчүн көрсөтүү</translation>
    </message>
    <message>
        <source>Export history…</source>
        <translation>Тарыхты экспорттоо…</translation>
    </message>
    <message>
        <source>Save who did what and when as Excel or CSV</source>
        <translation>Ким эмнени качан кылганын Excel же CSV кылып сактоо</translation>
    </message>
    <message>
        <source>Hand in my work…</source>
        <translation>Ишимди тапшыруу…</translation>
    </message>
    <message>
        <source>Write a package of my codings, or of more, for the lead or a colleague</source>
        <translation>Жетекчиге же кесиптешке коддоолорумдун же андан көптүн пакетин жазуу</translation>
    </message>
    <message>
        <source>Receive a colleague&apos;s package…</source>
        <translation>Кесиптештин пакетин кабыл алуу…</translation>
    </message>
    <message>
        <source>Look at what a colleague&apos;s package would bring, and merge it</source>
        <translation>Кесиптештин пакети эмне алып келерин көрүп, аны бириктирүү</translation>
    </message>
    <message>
        <source>Hand out documents…</source>
        <translation>Документтерди таратуу…</translation>
    </message>
    <message>
        <source>See how far each coder is with each document, and hand documents out</source>
        <translation>Ар бир коддоочу кайсы документте кайда жеткенин көрүү жана документтерди таратуу</translation>
    </message>
    <message>
        <source>Double coding…</source>
        <translation>Кош коддоо…</translation>
    </message>
    <message>
        <source>Draw which interviews are coded by two, and see how far the rounds are</source>
        <translation>Кайсы маектерди экөө коддоорун чүчүкулак менен тандоо жана айлампалардын жүрүшүн көрүү</translation>
    </message>
    <message>
        <source>Merged packages…</source>
        <translation>Бириктирилген пакеттер…</translation>
    </message>
    <message>
        <source>List what was merged; withdraw a merge or bring it back</source>
        <translation>Эмне бириктирилгенин көрүү; бириктирүүнү кайтарып алуу же кайра келтирүү</translation>
    </message>
    <message>
        <source>Looks like the same twice…</source>
        <translation>Окшош эки нерсе…</translation>
    </message>
    <message>
        <source>Decide of things that two people made apart whether they are the same</source>
        <translation>Эки адам өз-өзүнчө түзгөн нерселер бир нерсеби, чечүү</translation>
    </message>
    <message>
        <source>Settle codings…</source>
        <translation>Коддоону макулдашуу…</translation>
    </message>
    <message>
        <source>Decide where coders coded differently: the consensus becomes the final coding</source>
        <translation>Коддоочулар ар башка коддогон жерлерди чечүү: консенсус акыркы коддоо болот</translation>
    </message>
    <message>
        <source>Proposed codes…</source>
        <translation>Сунушталган коддор…</translation>
    </message>
    <message>
        <source>Answer codes that were proposed while the codebook is locked</source>
        <translation>Коддор китеби жабык кезде сунушталган коддорго жооп берүү</translation>
    </message>
    <message>
        <source>Versions of the codebook…</source>
        <translation>Коддор китебинин версиялары…</translation>
    </message>
    <message>
        <source>Name the codebook as it stands, and compare versions of it</source>
        <translation>Коддор китебинин азыркы түрүнө ат берүү, версияларын салыштыруу</translation>
    </message>
    <message>
        <source>Definition clinic…</source>
        <translation>Аныктамаларды тактоо…</translation>
    </message>
    <message>
        <source>See which codes coders take for one another, and rewrite their definitions</source>
        <translation>Коддоочулар кайсы коддорду бири-биринин ордуна койгонун көрүү жана аныктамаларын кайра жазуу</translation>
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
        <source>Merge code into…</source>
        <translation>Кодду бириктирүү…</translation>
    </message>
    <message>
        <source>Let another code take over all that stands with the chosen one</source>
        <translation>Тандалган коддун бардык нерсесин башка кодго өткөрүү</translation>
    </message>
    <message>
        <source>Split code…</source>
        <translation>Кодду бөлүү…</translation>
    </message>
    <message>
        <source>Go through the segments of the chosen code, a key for each new code</source>
        <translation>Тандалган коддун үзүндүлөрүн карап чыгуу: ар бир жаңы кодго бир баскыч</translation>
    </message>
    <message>
        <source>History of the code…</source>
        <translation>Коддун тарыхы…</translation>
    </message>
    <message>
        <source>Show how the names and the definition of the chosen code came to be</source>
        <translation>Тандалган коддун аталышы менен аныктамасы кандай өзгөргөнүн көрсөтүү</translation>
    </message>
    <message>
        <source>Go through older codings…</source>
        <translation>Мурунку коддоолорду карап чыгуу…</translation>
    </message>
    <message>
        <source>Keep, change or remove what you coded before a definition was changed</source>
        <translation>Аныктама өзгөргөнгө чейин коддогонуңузду калтыруу, өзгөртүү же алып салуу</translation>
    </message>
    <message>
        <source>Changes of the codebook…</source>
        <translation>Коддор китебиндеги өзгөрүүлөр…</translation>
    </message>
    <message>
        <source>Show what changed in all codes since a day</source>
        <translation>Белгилүү күндөн бери бардык коддордо эмне өзгөргөнүн көрсөтүү</translation>
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
        <source>Name documents by their respondents…</source>
        <translation>Документтерди респонденттери боюнча атоо…</translation>
    </message>
    <message>
        <source>Give documents the names of those who speak in them</source>
        <translation>Документтерге аларда сүйлөгөндөрдүн атын берүү</translation>
    </message>
    <message>
        <source>Link speakers to respondents…</source>
        <translation>Сүйлөөчүлөрдү респонденттерге байлоо…</translation>
    </message>
    <message>
        <source>Say in one list which respondents the speakers of the transcripts are</source>
        <translation>Стенограммалардагы сүйлөөчүлөр кайсы респонденттер экенин бир тизмеде көрсөтүү</translation>
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
        <source>New respondent</source>
        <translation>Жаңы респондент</translation>
    </message>
    <message>
        <source>Type the name of a new respondent and open the case</source>
        <translation>Жаңы респонденттин атын жазып, учурун ачуу</translation>
    </message>
    <message>
        <source>Add household member</source>
        <translation>Үй чарбасына мүчө кошуу</translation>
    </message>
    <message>
        <source>Type who belongs to the household of the case</source>
        <translation>Учурдун үй чарбасына ким кирерин жазуу</translation>
    </message>
    <message>
        <source>Add trip</source>
        <translation>Сапар кошуу</translation>
    </message>
    <message>
        <source>Type a trip of the respondent of the case</source>
        <translation>Учурдун респондентинин сапарын жазуу</translation>
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
        <source>Code in vivo</source>
        <translation>In vivo коддоо</translation>
    </message>
    <message>
        <source>Make a code named by the selected words and code them with it</source>
        <translation>Тандалган сөздөр менен аталган код түзүп, аларды ошону менен коддоо</translation>
    </message>
    <message>
        <source>Key of the code…</source>
        <translation>Коддун баскычы…</translation>
    </message>
    <message>
        <source>Give the chosen code a digit or letter that applies it</source>
        <translation>Тандалган кодго аны колдонгон цифра же тамга берүү</translation>
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
        <source>Change code…</source>
        <translation>Кодду алмаштыруу…</translation>
    </message>
    <message>
        <source>Choose another code for the selected coding</source>
        <translation>Тандалган коддоо үчүн башка код тандоо</translation>
    </message>
    <message>
        <source>Join codings</source>
        <translation>Коддоолорду бириктирүү</translation>
    </message>
    <message>
        <source>Make one of the selected coding and those of the same code that it touches</source>
        <translation>Тандалган коддоону жана ага тийген ошол эле коддогуларды бириктирүү</translation>
    </message>
    <message>
        <source>Split coding</source>
        <translation>Коддоону бөлүү</translation>
    </message>
    <message>
        <source>Split the coding at the caret</source>
        <translation>Коддоону курсор турган жерден бөлүү</translation>
    </message>
    <message>
        <source>Start one word back</source>
        <translation>Башын бир сөз артка</translation>
    </message>
    <message>
        <source>Move the start of the selected coding or words one word back</source>
        <translation>Тандалган коддоонун же сөздөрдүн башын бир сөз артка жылдыруу</translation>
    </message>
    <message>
        <source>Start one word on</source>
        <translation>Башын бир сөз алдыга</translation>
    </message>
    <message>
        <source>Move the start of the selected coding or words one word on</source>
        <translation>Тандалган коддоонун же сөздөрдүн башын бир сөз алдыга жылдыруу</translation>
    </message>
    <message>
        <source>End one word on</source>
        <translation>Аягын бир сөз алдыга</translation>
    </message>
    <message>
        <source>Move the end of the selected coding or words one word on</source>
        <translation>Тандалган коддоонун же сөздөрдүн аягын бир сөз алдыга жылдыруу</translation>
    </message>
    <message>
        <source>End one word back</source>
        <translation>Аягын бир сөз артка</translation>
    </message>
    <message>
        <source>Move the end of the selected coding or words one word back</source>
        <translation>Тандалган коддоонун же сөздөрдүн аягын бир сөз артка жылдыруу</translation>
    </message>
    <message>
        <source>End one sentence on</source>
        <translation>Аягын бир сүйлөм алдыга</translation>
    </message>
    <message>
        <source>Let the selected coding or words reach to the end of the next sentence</source>
        <translation>Тандалган коддоону же сөздөрдү кийинки сүйлөмдүн аягына чейин жеткирүү</translation>
    </message>
    <message>
        <source>End one sentence back</source>
        <translation>Аягын бир сүйлөм артка</translation>
    </message>
    <message>
        <source>Take the last sentence away from the selected coding or words</source>
        <translation>Тандалган коддоодон же сөздөрдөн акыркы сүйлөмдү алып салуу</translation>
    </message>
    <message>
        <source>Start one letter back</source>
        <translation>Башын бир тамга артка</translation>
    </message>
    <message>
        <source>Move the start of the selected coding or words one letter back</source>
        <translation>Тандалган коддоонун же сөздөрдүн башын бир тамга артка жылдыруу</translation>
    </message>
    <message>
        <source>Start one letter on</source>
        <translation>Башын бир тамга алдыга</translation>
    </message>
    <message>
        <source>Move the start of the selected coding or words one letter on</source>
        <translation>Тандалган коддоонун же сөздөрдүн башын бир тамга алдыга жылдыруу</translation>
    </message>
    <message>
        <source>End one letter on</source>
        <translation>Аягын бир тамга алдыга</translation>
    </message>
    <message>
        <source>Move the end of the selected coding or words one letter on</source>
        <translation>Тандалган коддоонун же сөздөрдүн аягын бир тамга алдыга жылдыруу</translation>
    </message>
    <message>
        <source>End one letter back</source>
        <translation>Аягын бир тамга артка</translation>
    </message>
    <message>
        <source>Move the end of the selected coding or words one letter back</source>
        <translation>Тандалган коддоонун же сөздөрдүн аягын бир тамга артка жылдыруу</translation>
    </message>
    <message>
        <source>Language of this turn</source>
        <translation>Бул репликанын тили</translation>
    </message>
    <message>
        <source>Say which language is spoken in this turn</source>
        <translation>Бул репликада кайсы тилде сүйлөнөрүн белгилөө</translation>
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
        <source>Weight…</source>
        <translation>Салмак…</translation>
    </message>
    <message>
        <source>Say how much the selected coding says about its code: 0 to 100</source>
        <translation>Тандалган коддоо коду жөнүндө канчалык көп айтарын көрсөтүү: 0дөн 100гө чейин</translation>
    </message>
    <message>
        <source>Flag for a second look</source>
        <translation>Кайра кароого желекче</translation>
    </message>
    <message>
        <source>Flag the selected coding, or take its flag away</source>
        <translation>Тандалган коддоого желекче коюу же аны алуу</translation>
    </message>
    <message>
        <source>Evidence for the judgement</source>
        <translation>Бааны колдогон далил</translation>
    </message>
    <message>
        <source>Let the selected coding speak for your judgement of the case</source>
        <translation>Тандалган коддоону учур боюнча бааңызды колдогон далил кылуу</translation>
    </message>
    <message>
        <source>Evidence against the judgement</source>
        <translation>Баага каршы далил</translation>
    </message>
    <message>
        <source>Let the selected coding speak against your judgement of the case</source>
        <translation>Тандалган коддоону учур боюнча бааңызга каршы далил кылуу</translation>
    </message>
    <message>
        <source>Translate this turn</source>
        <translation>Бул репликаны которуу</translation>
    </message>
    <message>
        <source>Type a translation beside the turn that the caret stands in</source>
        <translation>Курсор турган репликанын жанына котормосун жазуу</translation>
    </message>
    <message>
        <source>Translation checked</source>
        <translation>Котормо текшерилди</translation>
    </message>
    <message>
        <source>Say that you compared the translation with the original</source>
        <translation>Котормону түпнуска менен салыштырганыңызды белгилөө</translation>
    </message>
    <message>
        <source>This turn asks…</source>
        <translation>Бул репликада суралат…</translation>
    </message>
    <message>
        <source>Say which question of the guide the turn at the caret asks</source>
        <translation>Курсордогу репликада гиддин кайсы суроосу берилгенин көрсөтүү</translation>
    </message>
    <message>
        <source>Link questions…</source>
        <translation>Суроолорду байлоо…</translation>
    </message>
    <message>
        <source>Link the interviewer&apos;s turns to the questions of the guide, in one list</source>
        <translation>Интервьюердин репликаларын бир тизмеде гиддин суроолоруна байлоо</translation>
    </message>
    <message>
        <source>Document is done</source>
        <translation>Документ бүттү</translation>
    </message>
    <message>
        <source>Mark this document as done for you, or as in work again</source>
        <translation>Бул документти сиз үчүн бүттү же кайра иште деп белгилөө</translation>
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
        <source>Next of this code</source>
        <translation>Ушул коддун кийинкиси</translation>
    </message>
    <message>
        <source>Go to the next coding of the same code, through all documents</source>
        <translation>Ошол эле коддун кийинки коддоосуна өтүү, бардык документтер боюнча</translation>
    </message>
    <message>
        <source>Previous of this code</source>
        <translation>Ушул коддун мурункусу</translation>
    </message>
    <message>
        <source>Go to the coding of the same code before, through all documents</source>
        <translation>Ошол эле коддун мурунку коддоосуна өтүү, бардык документтер боюнча</translation>
    </message>
    <message>
        <source>Next coding at this place</source>
        <translation>Ушул жердеги кийинки коддоо</translation>
    </message>
    <message>
        <source>Select one after the other the codings that lie at one place</source>
        <translation>Бир жерде жаткан коддоолорду биринин артынан бирин тандоо</translation>
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
        <source>Grow selection</source>
        <translation>Тандоону чоңойтуу</translation>
    </message>
    <message>
        <source>Select the word, the sentence, the turn around what is selected</source>
        <translation>Тандалгандын айланасындагы сөздү, сүйлөмдү, репликаны тандоо</translation>
    </message>
    <message>
        <source>Shrink selection</source>
        <translation>Тандоону кичирейтүү</translation>
    </message>
    <message>
        <source>Select again what was selected before it grew</source>
        <translation>Чоңойгонго чейин тандалганды кайра тандоо</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Бүтүн сөздөр</translation>
    </message>
    <message>
        <source>Let what is selected with the mouse grow to whole words</source>
        <translation>Чычкан менен тандалганды бүтүн сөздөргө чейин толуктоо</translation>
    </message>
    <message>
        <source>Correct the text</source>
        <translation>Текстти оңдоо</translation>
    </message>
    <message>
        <source>Correct the transcript turn by turn; codings stay on their words</source>
        <translation>Транскриптти реплика-реплика кылып оңдоо; коддоолор өз сөздөрүндө калат</translation>
    </message>
    <message>
        <source>Rename speaker…</source>
        <translation>Сүйлөгөндүн атын өзгөртүү…</translation>
    </message>
    <message>
        <source>Give the speaker of this turn another name, in the text too</source>
        <translation>Бул репликаны айткан кишиге башка ат берүү, текстте да</translation>
    </message>
    <message>
        <source>Next coding to check</source>
        <translation>Кийинки текшериле турган коддоо</translation>
    </message>
    <message>
        <source>Go to the next coding whose words were corrected</source>
        <translation>Сөздөрү оңдолгон кийинки коддоого өтүү</translation>
    </message>
    <message>
        <source>Versions of the text…</source>
        <translation>Тексттин версиялары…</translation>
    </message>
    <message>
        <source>Look at the versions of the shown transcript and go back to one</source>
        <translation>Көрсөтүлгөн транскрипттин версияларын көрүү жана бирине кайтуу</translation>
    </message>
    <message>
        <source>Join corrections made apart…</source>
        <translation>Өзүнчө жасалган оңдоолорду бириктирүү…</translation>
    </message>
    <message>
        <source>Make one text of corrections that two people made apart</source>
        <translation>Эки киши өзүнчө жасаган оңдоолордон бир текст түзүү</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артка</translation>
    </message>
    <message>
        <source>Go back to where you were before</source>
        <translation>Мурда турган жериңизге кайтуу</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Алдыга</translation>
    </message>
    <message>
        <source>Go forward again to where you came back from</source>
        <translation>Кайтып келген жериңизге кайра өтүү</translation>
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
        <source>Next case</source>
        <translation>Кийинки учур</translation>
    </message>
    <message>
        <source>Show the case of the next respondent</source>
        <translation>Кийинки респонденттин учурун көрсөтүү</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Мурунку учур</translation>
    </message>
    <message>
        <source>Show the case of the previous respondent</source>
        <translation>Мурунку респонденттин учурун көрсөтүү</translation>
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
        <source>Case</source>
        <translation>Учур</translation>
    </message>
    <message>
        <source>Show one respondent with household, trips, judgements and consent</source>
        <translation>Бир респондентти үй чарбасы, сапарлары, баалары жана макулдугу менен көрсөтүү</translation>
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
        <source>Agreement</source>
        <translation>Дал келүү</translation>
    </message>
    <message>
        <source>Show how far coders code alike, and where they differ</source>
        <translation>Коддоочулар канчалык окшош коддогонун жана кайсы жерде айырмаланарын көрсөтүү</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Котормолор</translation>
    </message>
    <message>
        <source>Go to the quotations that need a translation</source>
        <translation>Котормо керек болгон цитаталарга өтүү</translation>
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
        <source>Guide</source>
        <translation>Гид</translation>
    </message>
    <message>
        <source>Go to the questions of the guide</source>
        <translation>Гиддин суроолоруна өтүү</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарых</translation>
    </message>
    <message>
        <source>Go to the history: who did what, and taking a step back</source>
        <translation>Тарыхка өтүү: ким эмне кылган, аракетти кайтаруу</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Мемолор</translation>
    </message>
    <message>
        <source>Go to all memos and the project diary</source>
        <translation>Бардык мемолорго жана долбоордун күндөлүгүнө өтүү</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Үзүндүлөр</translation>
    </message>
    <message>
        <source>Go to the passages of a code or behind a number</source>
        <translation>Коддун же сандын артындагы үзүндүлөргө өтүү</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Текшерүү керек</translation>
    </message>
    <message>
        <source>Go to the codings whose words were corrected</source>
        <translation>Сөздөрү оңдолгон коддоолорго өтүү</translation>
    </message>
    <message>
        <source>Disagreements to settle</source>
        <translation>Чечиле турган пикир келишпестиктер</translation>
    </message>
    <message>
        <source>Go to what people have said differently, to settle it for everybody</source>
        <translation>Адамдар ар башка айткан нерсеге өтүп, аны баары үчүн чечүү</translation>
    </message>
    <message>
        <source>Areas as at first</source>
        <translation>Аймактарды баштапкы ордуна коюу</translation>
    </message>
    <message>
        <source>Put all areas of the window back where they stood at first</source>
        <translation>Терезенин бардык аймактарын алгачкы ордуна кайтаруу</translation>
    </message>
    <message>
        <source>Translation beside</source>
        <translation>Котормо жанында</translation>
    </message>
    <message>
        <source>Show the translation of each turn beside the transcript</source>
        <translation>Транскрипттин жанында ар бир репликанын котормосун көрсөтүү</translation>
    </message>
    <message>
        <source>Show only codings…</source>
        <translation>Айрым коддоолорду гана көрсөтүү…</translation>
    </message>
    <message>
        <source>Choose which codings are shown: by coder, code, set, flag, weight</source>
        <translation>Кайсы коддоолор көрүнөрүн тандоо: коддоочу, код, топтом, желекче, салмак боюнча</translation>
    </message>
    <message>
        <source>Show only this code</source>
        <translation>Ушул кодду гана көрсөтүү</translation>
    </message>
    <message>
        <source>Show only the codings of the chosen code and of the codes under it</source>
        <translation>Тандалган коддун жана анын астындагы коддордун коддоолорун гана көрсөтүү</translation>
    </message>
    <message>
        <source>Show only my codings</source>
        <translation>Менин коддоолорумду гана көрсөтүү</translation>
    </message>
    <message>
        <source>Show only the codings of the coder at work</source>
        <translation>Иштеп жаткан коддоочунун коддоолорун гана көрсөтүү</translation>
    </message>
    <message>
        <source>Show all codings</source>
        <translation>Бардык коддоолорду көрсөтүү</translation>
    </message>
    <message>
        <source>Show all codings again</source>
        <translation>Бардык коддоолорду кайра көрсөтүү</translation>
    </message>
    <message>
        <source>Time stamps</source>
        <translation>Убакыт белгилери</translation>
    </message>
    <message>
        <source>Show the time stamps in the transcript and beside it, or hide them</source>
        <translation>Транскрипттеги жана анын жанындагы убакыт белгилерин көрсөтүү же жашыруу</translation>
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
        <source>Usual text size</source>
        <translation>Тексттин кадимки өлчөмү</translation>
    </message>
    <message>
        <source>Show the transcript in its usual size</source>
        <translation>Транскриптти кадимки өлчөмдө көрсөтүү</translation>
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
        <source>Find an action…</source>
        <translation>Аракетти табуу…</translation>
    </message>
    <message>
        <source>Type a few letters of any action, document, code or respondent</source>
        <translation>Каалаган аракеттин, документтин, коддун же респонденттин бир нече тамгасын териңиз</translation>
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
        <source>Tour in five steps</source>
        <translation>Беш кадамдуу таанышуу</translation>
    </message>
    <message>
        <source>Show the parts of the window, each with something to try</source>
        <translation>Терезенин бөлүктөрүн көрсөтүү, ар биринде өзүңүз жасап көрө турган иш бар</translation>
    </message>
    <message>
        <source>About QualCode</source>
        <translation>QualCode жөнүндө</translation>
    </message>
    <message>
        <source>Version, licence and where your data lies</source>
        <translation>Версиясы, лицензиясы жана маалыматыңыз кайда жатканы</translation>
    </message>
    <message>
        <source>Find passages…</source>
        <translation>Үзүндүлөрдү табуу…</translation>
    </message>
    <message>
        <source>See the passages of codes, of whom, and beside which other codes</source>
        <translation>Кайсы коддордун, кимдин жана кайсы башка коддордун жанындагы үзүндүлөрдү көрүү</translation>
    </message>
    <message>
        <source>Framework matrix…</source>
        <translation>Алкактык матрица…</translation>
    </message>
    <message>
        <source>Sum up what each respondent says of a theme, with the passages beside it</source>
        <translation>Ар бир респондент ар бир тема жөнүндө айткандарын үзүндүлөрүн көрүп туруп кыскача жазуу</translation>
    </message>
    <message>
        <source>Charts…</source>
        <translation>Диаграммалар…</translation>
    </message>
    <message>
        <source>Bars, heat maps, portraits of interviews, and where in them each code sits</source>
        <translation>Тилкелер, жылуулук карталары, маектердин портреттери жана алардагы ар бир коддун орду</translation>
    </message>
    <message>
        <source>Draw the table…</source>
        <translation>Таблицаны тартуу…</translation>
    </message>
    <message>
        <source>Draw the table that is shown as bars or as a heat map</source>
        <translation>Көрсөтүлгөн таблицаны тилкелер же жылуулук картасы катары тартуу</translation>
    </message>
    <message>
        <source>Portrait of this interview…</source>
        <translation>Бул маектин портрети…</translation>
    </message>
    <message>
        <source>Draw what the shown document speaks of from its beginning to its end</source>
        <translation>Көрсөтүлгөн документте башынан аягына чейин эмне жөнүндө сөз болорун тартуу</translation>
    </message>
    <message>
        <source>Save the table…</source>
        <translation>Таблицаны сактоо…</translation>
    </message>
    <message>
        <source>Save the table that is shown for Word, Excel or as CSV</source>
        <translation>Көрсөтүлгөн таблицаны Word, Excel үчүн же CSV катары сактоо</translation>
    </message>
    <message>
        <source>Tidy CSV for statistics…</source>
        <translation>Статистика үчүн CSV…</translation>
    </message>
    <message>
        <source>Save segments or respondents with their codes for SPSS, Stata and R</source>
        <translation>Үзүндүлөрдү же респонденттерди коддору менен SPSS, Stata жана R үчүн сактоо</translation>
    </message>
</context>
<context>
    <name>AgreementCommands</name>
    <message>
        <source>{0}, agreement</source>
        <translation>{0}, дал келүү</translation>
    </message>
    <message>
        <source>Export agreement to Excel</source>
        <translation>Дал келүүнү Excelге экспорттоо</translation>
    </message>
    <message>
        <source>Agreement written: {0}. Sheets: {1}.</source>
        <translation>Дал келүү жазылды: {0}. Барактар: {1}.</translation>
    </message>
    <message>
        <source>Writing the tables of agreement…</source>
        <translation>Дал келүү таблицалары жазылууда…</translation>
    </message>
</context>
<context>
    <name>AgreementControls</name>
    <message>
        <source>By what agreement is shown</source>
        <translation>Дал келүү эмне боюнча көрсөтүлөт</translation>
    </message>
    <message>
        <source>Which state of the codings is compared</source>
        <translation>Коддоолордун кайсы абалы салыштырылат</translation>
    </message>
    <message>
        <source>As of which step</source>
        <translation>Кайсы кадамдан кийинки абалы</translation>
    </message>
    <message>
        <source>Unit that has a code or has it not</source>
        <translation>Коду бар же жок бирдик</translation>
    </message>
    <message>
        <source>How much of a unit must be coded</source>
        <translation>Бирдиктин канчасы коддолушу керек</translation>
    </message>
    <message>
        <source>Spoken language</source>
        <translation>Сүйлөгөн тили</translation>
    </message>
    <message>
        <source>Kind of interview</source>
        <translation>Маектин түрү</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Коддоочулар</translation>
    </message>
    <message>
        <source>All coders</source>
        <translation>Бардык коддоочулар</translation>
    </message>
    <message>
        <source>Coders: {0}</source>
        <translation>Коддоочулар: {0}</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документтер</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Бардык документтер</translation>
    </message>
    <message>
        <source>Documents: {0}</source>
        <translation>Документтер: {0}</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Параметрлер</translation>
    </message>
    <message>
        <source>Codes under a code count for it</source>
        <translation>Коддун астындагы коддор ага да эсептелет</translation>
    </message>
    <message>
        <source>Interviewers&apos; words count</source>
        <translation>Интервью алуучунун сөздөрү да эсептелет</translation>
    </message>
    <message>
        <source>Take passages as they were marked, not to the ends of words</source>
        <translation>Үзүндүлөрдү сөздүн чегине чейин эмес, белгиленгендей алуу</translation>
    </message>
    <message>
        <source>Only documents that both marked as done</source>
        <translation>Экөө тең бүттү деп белгилеген документтер гана</translation>
    </message>
    <message>
        <source>More figures: AC1, Brennan-Prediger and others</source>
        <translation>Дагы көрсөткүчтөр: AC1, Бреннан-Предигер ж. б.</translation>
    </message>
    <message>
        <source>Hide rows without figures</source>
        <translation>Көрсөткүчү жок саптарды жашыруу</translation>
    </message>
    <message>
        <source>Copy the table with its headings</source>
        <translation>Таблицаны аталыштары менен көчүрүү</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Дагы</translation>
    </message>
    <message>
        <source>More choices: share of a unit, language, kind of interview</source>
        <translation>Дагы тандоолор: бирдиктин үлүшү, тил, маектин түрү</translation>
    </message>
    <message>
        <source>To Excel…</source>
        <translation>Excelге…</translation>
    </message>
    <message>
        <source>Definition clinic…</source>
        <translation>Аныктамаларды тактоо…</translation>
    </message>
    <message>
        <source>First pass</source>
        <translation>Биринчи өтүү</translation>
    </message>
    <message>
        <source>As it stands now</source>
        <translation>Азыркы абалы</translation>
    </message>
    <message>
        <source>As of an earlier step</source>
        <translation>Мурунку кадамдан кийин</translation>
    </message>
    <message>
        <source>Unit: {0}</source>
        <translation>Бирдик: {0}</translation>
    </message>
    <message>
        <source>Spoken: {0}</source>
        <translation>Сүйлөгөнү: {0}</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Бардык тилдер</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Бардык түрлөр</translation>
    </message>
    <message>
        <source>Any part</source>
        <translation>Бир бөлүгү</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>Толугу</translation>
    </message>
    <message>
        <source>From {0} % on</source>
        <translation>{0} % тен баштап</translation>
    </message>
    <message>
        <source>{0}, {1} marked {2}</source>
        <translation>{0}, {1} белгиледи: {2}</translation>
    </message>
    <message>
        <source>{0}, last step of the day</source>
        <translation>{0}, күндүн акыркы кадамы</translation>
    </message>
</context>
<context>
    <name>AgreementPage</name>
    <message>
        <source>Table of agreement</source>
        <translation>Дал келүү таблицасы</translation>
    </message>
    <message>
        <source>A click on a row lists its passages, coder beside coder</source>
        <translation>Сапты чыкылдатсаңыз, анын үзүндүлөрү коддоочулар жанаша тизмеленет</translation>
    </message>
    <message>
        <source>There is nothing to compare yet. Import transcripts and a codebook, then let two code.</source>
        <translation>Азырынча салыштыра турган эч нерсе жок. Транскрипттерди жана коддор китебин импорттоңуз, анан эки киши коддосун.</translation>
    </message>
</context>
<context>
    <name>Alike</name>
    <message>
        <source>the same name in the same place</source>
        <translation>ошол эле жерде ошол эле ат</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>ошол эле ат</translation>
    </message>
    <message>
        <source>a name that is much alike</source>
        <translation>абдан окшош ат</translation>
    </message>
    <message>
        <source>the same text</source>
        <translation>ошол эле текст</translation>
    </message>
    <message>
        <source>{0} % of the text is alike</source>
        <translation>тексттин {0} % окшош</translation>
    </message>
</context>
<context>
    <name>AlikeNote</name>
    <message>
        <source>Same twice? {0}</source>
        <translation>Окшоштор: {0}</translation>
    </message>
    <message>
        <source>Things that two people made apart look like one. Click to decide.</source>
        <translation>Эки адам өз-өзүнчө түзгөн нерселер бир нерседей көрүнөт. Чечүү үчүн басыңыз.</translation>
    </message>
</context>
<context>
    <name>AlikeQuestions</name>
    <message>
        <source>Looks like the same twice ({0})…</source>
        <translation>Окшош эки нерсе ({0})…</translation>
    </message>
    <message>
        <source>Looks like the same twice…</source>
        <translation>Окшош эки нерсе…</translation>
    </message>
</context>
<context>
    <name>AlikeWindow</name>
    <message>
        <source>Looks like the same twice</source>
        <translation>Окшош эки нерсе</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Эмне</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Биринчиси</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>Экинчиси</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Эмне үчүн</translation>
    </message>
    <message>
        <source>Pairs that look like one thing</source>
        <translation>Бир нерседей көрүнгөн жуптар</translation>
    </message>
    <message>
        <source>Both side by side</source>
        <translation>Экөө катар</translation>
    </message>
    <message>
        <source>Show decided ones too</source>
        <translation>Чечилгендерин да көрсөтүү</translation>
    </message>
    <message>
        <source>The same (1)</source>
        <translation>Бир эле нерсе (1)</translation>
    </message>
    <message>
        <source>They count and are shown as one, for everybody; nothing is lost</source>
        <translation>Алар баарына бир нерсе катары эсептелип, көрсөтүлөт; эч нерсе жоголбойт</translation>
    </message>
    <message>
        <source>Not the same (2)</source>
        <translation>Башка нерсе (2)</translation>
    </message>
    <message>
        <source>They stay apart, and nobody is asked again</source>
        <translation>Алар өзүнчө калат, эч кимден кайра суралбайт</translation>
    </message>
    <message>
        <source>Take the decision back (3)</source>
        <translation>Чечимди кайтаруу (3)</translation>
    </message>
    <message>
        <source>They part, each as it was, and are asked about again</source>
        <translation>Алар мурдагыдай ажырап, кайра суралат</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>Nothing looks like the same twice, or all of it is decided.</source>
        <translation>Окшош нерселер жок же баары чечилген.</translation>
    </message>
    <message>
        <source>Two people made these apart. What is decided travels to the others with the next package.</source>
        <translation>Буларды эки адам өз-өзүнчө түзгөн. Чечим башкаларга кийинки пакет менен кетет.</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” are the same.</source>
        <translation>«{0}» менен «{1}» бир эле нерсе.</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” are not the same.</source>
        <translation>«{0}» менен «{1}» башка-башка нерсе.</translation>
    </message>
    <message>
        <source>Taken back: it is asked again.</source>
        <translation>Кайтарылды: кайра суралат.</translation>
    </message>
    <message>
        <source>decided: the same</source>
        <translation>чечилди: бир эле нерсе</translation>
    </message>
    <message>
        <source>decided: not the same</source>
        <translation>чечилди: башка нерсе</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Ким түзгөн</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>Коддоолор</translation>
    </message>
</context>
<context>
    <name>AnswerHead</name>
    <message>
        <source>By what the passages are grouped</source>
        <translation>Үзүндүлөр эмне боюнча топтолгон</translation>
    </message>
    <message>
        <source>How the passages are sorted</source>
        <translation>Үзүндүлөр кантип иреттелген</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Топ жок</translation>
    </message>
    <message>
        <source>Group: code</source>
        <translation>Топ: код</translation>
    </message>
    <message>
        <source>Group: respondent</source>
        <translation>Топ: адам</translation>
    </message>
    <message>
        <source>Group: document</source>
        <translation>Топ: документ</translation>
    </message>
    <message>
        <source>Group: coder</source>
        <translation>Топ: коддоочу</translation>
    </message>
    <message>
        <source>Group: day</source>
        <translation>Топ: күн</translation>
    </message>
    <message>
        <source>Group: weight</source>
        <translation>Топ: салмак</translation>
    </message>
    <message>
        <source>in text order</source>
        <translation>текст боюнча</translation>
    </message>
    <message>
        <source>by respondent</source>
        <translation>респондент боюнча</translation>
    </message>
    <message>
        <source>by code</source>
        <translation>код боюнча</translation>
    </message>
    <message>
        <source>by weight</source>
        <translation>салмак боюнча</translation>
    </message>
    <message>
        <source>by date</source>
        <translation>күнү боюнча</translation>
    </message>
    <message>
        <source>by coder</source>
        <translation>коддоочу боюнча</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Чыгаруу</translation>
    </message>
    <message>
        <source>The passages as they are listed, to Excel, to Word or to the clipboard</source>
        <translation>Тизмедеги үзүндүлөрдү Excelге, Wordго же алмашуу буферине чыгаруу</translation>
    </message>
    <message>
        <source>To Excel…</source>
        <translation>Excelге…</translation>
    </message>
    <message>
        <source>To Word…</source>
        <translation>Wordго…</translation>
    </message>
    <message>
        <source>Copy all with their sources</source>
        <translation>Баарын булагы менен көчүрүү</translation>
    </message>
</context>
<context>
    <name>ArrangingBar</name>
    <message>
        <source>Documents in this state</source>
        <translation>Ушул абалдагы документтер</translation>
    </message>
    <message>
        <source>List only documents that you have not started, have in work, or have done</source>
        <translation>Сиз баштай элек, иштеп жаткан же бүтүргөн документтерди гана көрсөтүү</translation>
    </message>
    <message>
        <source>Order of the documents</source>
        <translation>Документтердин тартиби</translation>
    </message>
    <message>
        <source>In which order the documents are listed</source>
        <translation>Документтер кайсы тартипте турат</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Ирети менен</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Аты боюнча</translation>
    </message>
    <message>
        <source>By your work</source>
        <translation>Ишиңиз боюнча</translation>
    </message>
    <message>
        <source>By state of the transcript</source>
        <translation>Транскрипттин абалы боюнча</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Баары</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Put the caret into a turn of the interviewer first.</source>
        <translation>Адегенде курсорду интервьюердин репликасына коюңуз.</translation>
    </message>
    <message>
        <source>No guide is known for this interview. Import one, or name it in the guide.</source>
        <translation>Бул маектин гиди белгисиз. Гидди импорттоңуз же «Гид» панелинде көрсөтүңүз.</translation>
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
    <message>
        <source>Unite spellings…</source>
        <translation>Жазылыш варианттарын бириктирүү…</translation>
    </message>
</context>
<context>
    <name>AttributePackDialog</name>
    <message>
        <source>Add attribute pack</source>
        <translation>Мүнөздөмөлөр топтомун кошуу</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Топтом</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Башка файл…</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Баарын белгилөө</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Белгилерди алуу</translation>
    </message>
    <message>
        <source>Attributes of the pack</source>
        <translation>Топтомдун мүнөздөмөлөрү</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Мүнөздөмө</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Кимдики</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Түрү</translation>
    </message>
    <message>
        <source>In the project</source>
        <translation>Долбоордо</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Кошуу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Attributes added: {0}, lists of values completed: {1}, as before: {2}.</source>
        <translation>Кошулган мүнөздөмөлөр: {0}, толукталган маанилер тизмелери: {1}, мурдагыдай: {2}.</translation>
    </message>
    <message>
        <source>{0} (attributes: {1})</source>
        <translation>{0} (мүнөздөмөлөр: {1})</translation>
    </message>
    <message>
        <source>Is there, keeps its name</source>
        <translation>Бар, аталышы өзгөрбөйт</translation>
    </message>
    <message>
        <source>Has one of this name</source>
        <translation>Ушундай аталыштагысы бар</translation>
    </message>
    <message>
        <source>Ticked: {0} of {1}.</source>
        <translation>Белгиленгени: {1} ичинен {0}.</translation>
    </message>
    <message>
        <source>Published figures to compare with: {0}.</source>
        <translation>Салыштыруу үчүн жарыяланган көрсөткүчтөр: {0}.</translation>
    </message>
    <message>
        <source>Source: {0}.</source>
        <translation>Булагы: {0}.</translation>
    </message>
    <message>
        <source>Attribute packs ({0})</source>
        <translation>Мүнөздөмөлөр топтомдору ({0})</translation>
    </message>
    <message>
        <source>Attribute pack</source>
        <translation>Мүнөздөмөлөр топтому</translation>
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
        <source>KoBo form…</source>
        <translation>KoBo формасы…</translation>
    </message>
    <message>
        <source>Choose the XLSForm that the table was filled in with</source>
        <translation>Таблица толтурулган XLSForm файлын тандаңыз</translation>
    </message>
    <message>
        <source>Form: {0}</source>
        <translation>Форма: {0}</translation>
    </message>
    <message>
        <source>Take trips</source>
        <translation>Сапарларды алуу</translation>
    </message>
    <message>
        <source>Written answers: a document for each question</source>
        <translation>Жазуу жүзүндөгү жооптор: ар бир суроого документ</translation>
    </message>
    <message>
        <source>Written answers: a document for each respondent</source>
        <translation>Жазуу жүзүндөгү жооптор: ар бир респондентке документ</translation>
    </message>
    <message>
        <source>Documents of written answers</source>
        <translation>Жазуу жүзүндөгү жооптордун документтери</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Аттар</translation>
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
        <source>New trips: {0}, documents: {1}.</source>
        <translation>Жаңы сапарлар: {0}, документтер: {1}.</translation>
    </message>
    <message>
        <source>Forms ({0})</source>
        <translation>Формалар ({0})</translation>
    </message>
    <message>
        <source>KoBo form</source>
        <translation>KoBo формасы</translation>
    </message>
    <message>
        <source>What changes ({0})</source>
        <translation>Эмне өзгөрөт ({0})</translation>
    </message>
    <message>
        <source>Rows: {0}. Known respondents: {1}, new: {2}.</source>
        <translation>Саптар: {0}. Белгилүү респонденттер: {1}, жаңылары: {2}.</translation>
    </message>
    <message>
        <source>Values new: {0}, changed: {1}, as before: {2}.</source>
        <translation>Жаңы маанилер: {0}, өзгөргөнү: {1}, мурдагыдай: {2}.</translation>
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
        <source>Sheet “{0}” is left out, rows: {1}. {2}</source>
        <translation>«{0}» барагы алынбайт, саптар: {1}. {2}</translation>
    </message>
    <message>
        <source>Row {0}, {1}: “{2}”. {3}</source>
        <translation>{0}-сап, {1}: «{2}». {3}</translation>
    </message>
</context>
<context>
    <name>AttributesSection</name>
    <message>
        <source>Attributes</source>
        <translation>Мүнөздөмөлөр</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Мүнөздөмө</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Маани</translation>
    </message>
    <message>
        <source>No value because</source>
        <translation>Мааниси жок, себеби</translation>
    </message>
    <message>
        <source>There are no attributes yet. Add them in the table of respondents or import them.</source>
        <translation>Азырынча мүнөздөмө жок. Аларды респонденттердин таблицасында кошуңуз же импорттоңуз.</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>Респондент</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Үй чарбасы</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>Сапар</translation>
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
    <name>Badge</name>
    <message>
        <source>People disagree here: click the corner to settle it.</source>
        <translation>Бул жерде пикирлер келишпейт: чечүү үчүн бурчту басыңыз.</translation>
    </message>
</context>
<context>
    <name>BandsDialog</name>
    <message>
        <source>Bands: {0}</source>
        <translation>Аралыктар: {0}</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Аралыктар</translation>
    </message>
    <message>
        <source>between {0} and {1}</source>
        <translation>{0} менен {1} ортосунда</translation>
    </message>
    <message>
        <source>Numbers in no band: {0}.</source>
        <translation>Аралыкка кирбеген сандар: {0}.</translation>
    </message>
    <message>
        <source>Known values that fall into no band: {0}.</source>
        <translation>Бир да аралыкка кирбеген белгилүү маанилер: {0}.</translation>
    </message>
</context>
<context>
    <name>Bearers</name>
    <message>
        <source>Respondent</source>
        <translation>Респондент</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Үй чарба</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>Сапар</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Интервью</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation>Респонденттер</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Үй чарбалары</translation>
    </message>
    <message>
        <source>Trips</source>
        <translation>Сапарлар</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Маектер</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документтер</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Аталышы</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Лакап аты</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Жери</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Мүчөлөрү</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Өлкөсү</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Кеткени</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Кайтканы</translation>
    </message>
    <message>
        <source>Return analysed</source>
        <translation>Талданган кайтуу</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күнү</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Мүнөт</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Интервьюер</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тили</translation>
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
        <source>Sets of codes</source>
        <translation>Коддордун топтомдору</translation>
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
    <message>
        <source>{0}, codings: {1}</source>
        <translation>{0}, коддоолор: {1}</translation>
    </message>
</context>
<context>
    <name>BlindNote</name>
    <message>
        <source>What others made of this document is kept from you until everybody it was given to has marked it as done. Not done yet: {0}.</source>
        <translation>Бул документ берилгендердин баары «бүттү» деп белгилегенче, башкалардын иши сизден жашырылат. Азырынча бүтө электер: {0}.</translation>
    </message>
    <message>
        <source>Blind coding</source>
        <translation>Көрбөй коддоо</translation>
    </message>
    <message>
        <source>The work of others shows again from now on in “{0}”.</source>
        <translation>Эми «{0}» документинде башкалардын иши көрүнөт.</translation>
    </message>
</context>
<context>
    <name>CaseFilters</name>
    <message>
        <source>Grouped by</source>
        <translation>Эмне боюнча топтолгон</translation>
    </message>
    <message>
        <source>How cases stand</source>
        <translation>Дал келбөөлөрдүн абалы</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>Канчалык окшош</translation>
    </message>
    <message>
        <source>By interview</source>
        <translation>Маектер боюнча</translation>
    </message>
    <message>
        <source>By code</source>
        <translation>Коддор боюнча</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коддор</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Бардык коддор</translation>
    </message>
    <message>
        <source>Codes: {0}</source>
        <translation>Коддор: {0}</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Маектер</translation>
    </message>
    <message>
        <source>All interviews</source>
        <translation>Бардык маектер</translation>
    </message>
    <message>
        <source>Interviews: {0}</source>
        <translation>Маектер: {0}</translation>
    </message>
    <message>
        <source>Coders who differ from each other</source>
        <translation>Бири-биринен айырмаланган коддоочулар</translation>
    </message>
    <message>
        <source>All coders</source>
        <translation>Бардык коддоочулар</translation>
    </message>
    <message>
        <source>Coders: {0}</source>
        <translation>Коддоочулар: {0}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Дагы</translation>
    </message>
    <message>
        <source>Open: {0}</source>
        <translation>Ачык: {0}</translation>
    </message>
    <message>
        <source>Settled: {0}</source>
        <translation>Чечилген: {0}</translation>
    </message>
    <message>
        <source>All cases: {0}</source>
        <translation>Баары: {0}</translation>
    </message>
    <message>
        <source>However alike</source>
        <translation>Кандай болсо да</translation>
    </message>
</context>
<context>
    <name>CaseHead</name>
    <message>
        <source>Respondent</source>
        <translation>Респондент</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Лакап ат</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрү</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Ким сунуштаган</translation>
    </message>
    <message>
        <source>Speaks about</source>
        <translation>Ким тууралуу айтат</translation>
    </message>
    <message>
        <source>Kinship to her</source>
        <translation>Ага ким болот</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Мекеме</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Деңгээл</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Кызматы</translation>
    </message>
    <message>
        <source>nobody in the study</source>
        <translation>изилдөөдөгү эч ким</translation>
    </message>
    <message>
        <source>herself</source>
        <translation>өзү</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Respondent</source>
        <translation>Респондент</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Мурунку учур</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Кийинки учур</translation>
    </message>
    <message>
        <source>New respondent: name</source>
        <translation>Жаңы респондент: аты</translation>
    </message>
    <message>
        <source>Enter adds a respondent and opens the case</source>
        <translation>Enter респондент кошуп, учурун ачат</translation>
    </message>
    <message>
        <source>There are no respondents yet. Type the name of the first one above.</source>
        <translation>Азырынча респондент жок. Биринчисинин атын жогоруга жазыңыз.</translation>
    </message>
</context>
<context>
    <name>CasesModel</name>
    <message>
        <source>Settled: {0} of {1}</source>
        <translation>Чечилди: {1} ичинен {0}</translation>
    </message>
</context>
<context>
    <name>CellPanel</name>
    <message>
        <source>Passages of the cell</source>
        <translation>Уячанын үзүндүлөрү</translation>
    </message>
    <message>
        <source>Still right (F9)</source>
        <translation>Дагы деле туура (F9)</translation>
    </message>
    <message>
        <source>The summary holds for the passages as they are now</source>
        <translation>Кыскача мазмун азыркы үзүндүлөр үчүн да туура</translation>
    </message>
    <message>
        <source>Insert the quotation (Ctrl+I)</source>
        <translation>Цитатаны кошуу (Ctrl+I)</translation>
    </message>
    <message>
        <source>Put the chosen passage with its source into the summary</source>
        <translation>Тандалган үзүндүнү булагы менен кыскача мазмунга коюу</translation>
    </message>
    <message>
        <source>Written by: {0}.</source>
        <translation>Жазган: {0}.</translation>
    </message>
    <message>
        <source>Nothing is coded here.</source>
        <translation>Бул жерде эч нерсе коддолгон эмес.</translation>
    </message>
    <message>
        <source>No summary yet. Passages: {0}.</source>
        <translation>Кыскача мазмун азырынча жок. Үзүндүлөр: {0}.</translation>
    </message>
    <message>
        <source>Passages: {0}.</source>
        <translation>Үзүндүлөр: {0}.</translation>
    </message>
    <message>
        <source>You code her interviews without seeing what others make of them: summaries come after that.</source>
        <translation>Анын маектерин башкалардын ишин көрбөй коддоп жатасыз: кыскача мазмундар андан кийин.</translation>
    </message>
</context>
<context>
    <name>ChangesTable</name>
    <message>
        <source>Values that change</source>
        <translation>Өзгөрө турган маанилер</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>Респондент</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Мүнөздөмө</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Мурда</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Болот</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Лакап аты</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Кеткени</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Кайтканы</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Өлкөсү</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Эскертүү</translation>
    </message>
</context>
<context>
    <name>ChartsWindow</name>
    <message>
        <source>Charts</source>
        <translation>Диаграммалар</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Билдирүү</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Сандар</translation>
    </message>
    <message>
        <source>Show the same numbers as a table</source>
        <translation>Ошол эле сандарды таблица катары көрсөтүү</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Сүрөт катары көчүрүү</translation>
    </message>
    <message>
        <source>For a paper or a presentation, as SVG and as PNG</source>
        <translation>Макала же презентация үчүн, SVG жана PNG түрүндө</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сактоо…</translation>
    </message>
    <message>
        <source>As SVG, or as PNG with 300 dots per inch</source>
        <translation>SVG түрүндө же дюймге 300 чекиттүү PNG түрүндө</translation>
    </message>
    <message>
        <source>Numbers of the chart</source>
        <translation>Диаграмманын сандары</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Тартылып жатат…</translation>
    </message>
</context>
<context>
    <name>CheckDock</name>
    <message>
        <source>Codings to check: words before and now</source>
        <translation>Текшериле турган коддоолор: сөздөрү мурда жана азыр</translation>
    </message>
    <message>
        <source>None of these words is left in the text.</source>
        <translation>Бул сөздөр текстте калган жок.</translation>
    </message>
    <message>
        <source>Nothing to check: every coding stands on the words that were coded.</source>
        <translation>Текшере турган эч нерсе жок: ар бир коддоо коддолгон сөздөрүндө турат.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Калтыруу</translation>
    </message>
    <message>
        <source>The coding is right on the corrected words (Enter)</source>
        <translation>Коддоо оңдолгон сөздөрдө да туура (Enter)</translation>
    </message>
    <message>
        <source>Move to selected words</source>
        <translation>Тандалган сөздөргө көчүрүү</translation>
    </message>
    <message>
        <source>Put the coding on the words that are selected in the transcript</source>
        <translation>Коддоону транскриптте тандалган сөздөргө көчүрүү</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып салуу</translation>
    </message>
    <message>
        <source>Remove the coding; Undo brings it back (Delete)</source>
        <translation>Коддоону алып салуу; «Артка кайтаруу» аны кайра алып келет (Delete)</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Бириктирүү…</translation>
    </message>
    <message>
        <source>Make one text of corrections that two people made apart</source>
        <translation>Эки киши өзүнчө жасаган оңдоолордон бир текст түзүү</translation>
    </message>
    <message>
        <source>To check ({0})</source>
        <translation>Текшерүүгө ({0})</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Текшерүүгө</translation>
    </message>
    <message>
        <source>Documents corrected apart by two people: {0}</source>
        <translation>Эки киши өзүнчө оңдогон документтер: {0}</translation>
    </message>
    <message>
        <source>There is no coding to check.</source>
        <translation>Текшериле турган коддоо жок.</translation>
    </message>
</context>
<context>
    <name>ChipLine</name>
    <message>
        <source>What is asked for</source>
        <translation>Эмне суралып жатат</translation>
    </message>
    <message>
        <source>Of everybody, in all documents</source>
        <translation>Баарынан, бардык документтерден</translation>
    </message>
    <message>
        <source>Ask no longer for “{0}” (Delete)</source>
        <translation>«{0}» мындан ары суралбасын (Delete)</translation>
    </message>
    <message>
        <source>Only passages of {0}</source>
        <translation>Жалаң үзүндүлөрү: {0}</translation>
    </message>
    <message>
        <source>Documents: {0}</source>
        <translation>Документтер: {0}</translation>
    </message>
    <message>
        <source>Respondents: {0}</source>
        <translation>Респонденттер: {0}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
    <message>
        <source>Weight {0} to {1}</source>
        <translation>Салмагы {0}–{1}</translation>
    </message>
    <message>
        <source>Coded since {0}</source>
        <translation>{0} күнүнөн бери коддолгон</translation>
    </message>
    <message>
        <source>Coded until {0}</source>
        <translation>{0} күнүнө чейин коддолгон</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Codes</source>
        <translation>Коддор</translation>
    </message>
    <message>
        <source>Sets of codes</source>
        <translation>Коддордун топтомдору</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation>Респонденттер</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документтер</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Маектер</translation>
    </message>
    <message>
        <source>Spoken in</source>
        <translation>Кайсы тилде айтылган</translation>
    </message>
    <message>
        <source>Spoken: {0}</source>
        <translation>Тили: {0}</translation>
    </message>
    <message>
        <source>Words of</source>
        <translation>Кимдин сөзү</translation>
    </message>
    <message>
        <source>Words of: {0}</source>
        <translation>Кимдин сөзү: {0}</translation>
    </message>
    <message>
        <source>Coded by</source>
        <translation>Ким коддогон</translation>
    </message>
    <message>
        <source>Coded by {0}</source>
        <translation>Коддогон: {0}</translation>
    </message>
    <message>
        <source>With a flag</source>
        <translation>Желекчеси бар</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Select the words to code first: drag, or Ctrl+Down for a sentence, Ctrl+Shift+Down for a turn.</source>
        <translation>Адегенде коддоло турган сөздөрдү тандаңыз: чычкан менен сүйрөңүз же сүйлөм үчүн Ctrl+Down, реплика үчүн Ctrl+Shift+Down басыңыз.</translation>
    </message>
</context>
<context>
    <name>ClashCard</name>
    <message>
        <source>Other words</source>
        <translation>Башка сөздөр</translation>
    </message>
    <message>
        <source>Other words for this place</source>
        <translation>Бул жерге башка сөздөр</translation>
    </message>
</context>
<context>
    <name>ClinicCode</name>
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
        <source>Go through mine…</source>
        <translation>Меникин карап чыгуу…</translation>
    </message>
    <message>
        <source>Keep, change or remove what I coded before the definition was changed</source>
        <translation>Аныктама өзгөргөнгө чейин коддогонумду калтыруу, өзгөртүү же алып салуу</translation>
    </message>
    <message>
        <source>Coded under an older definition: {0}, of these mine: {1}</source>
        <translation>Мурунку аныктама боюнча коддолгон: {0}, анын ичинен меники: {1}</translation>
    </message>
</context>
<context>
    <name>ClinicPairs</name>
    <message>
        <source>{0} · {1} of {2}</source>
        <translation>{0} · {1}/{2}</translation>
    </message>
    <message>
        <source>left out by another: {0} of {1} units</source>
        <translation>башкасы калтырып кеткен: {1} бирдиктин {0}</translation>
    </message>
    <message>
        <source>confused: {0} of {1} units</source>
        <translation>чаташкан: {1} бирдиктин {0}</translation>
    </message>
</context>
<context>
    <name>ClinicWindow</name>
    <message>
        <source>Definition clinic</source>
        <translation>Аныктамаларды тактоо</translation>
    </message>
    <message>
        <source>Codes taken for one another</source>
        <translation>Бири-биринин ордуна коюлган коддор</translation>
    </message>
    <message>
        <source>Language of the definitions:</source>
        <translation>Аныктамалардын тили:</translation>
    </message>
    <message>
        <source>Nowhere was one of these codes given to the words to which another coder gave the other.</source>
        <translation>Бир коддоочу бул коддордун бирин койгон сөздөргө башкасы экинчисин эч жерде койгон эмес.</translation>
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
    <name>CodeHistory</name>
    <message>
        <source>Only changes since</source>
        <translation>Ушул күндөн берки өзгөрүүлөр гана:</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Өзгөрүүлөр</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Качан</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ким</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Эмне</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Мурда</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Эми</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Көрсөтүү</translation>
    </message>
    <message>
        <source>Go through mine</source>
        <translation>Меникин карап чыгуу</translation>
    </message>
    <message>
        <source>History of “{0}”</source>
        <translation>«{0}» кодунун тарыхы</translation>
    </message>
    <message>
        <source>History of the codebook</source>
        <translation>Коддор китебинин тарыхы</translation>
    </message>
    <message>
        <source>Codings made under an older definition: {0}</source>
        <translation>Мурунку аныктама боюнча коддоолор: {0}</translation>
    </message>
    <message>
        <source>Changes: {0}</source>
        <translation>Өзгөрүүлөр: {0}</translation>
    </message>
    <message>
        <source>made</source>
        <translation>түзүлдү</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>калыбына келтирилди</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>өчүрүлдү</translation>
    </message>
    <message>
        <source>(deleted code)</source>
        <translation>(өчүрүлгөн код)</translation>
    </message>
    <message>
        <source>name</source>
        <translation>аталышы</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>аныктама</translation>
    </message>
    <message>
        <source>use when</source>
        <translation>качан колдонулат</translation>
    </message>
    <message>
        <source>do not use when</source>
        <translation>качан колдонулбайт</translation>
    </message>
    <message>
        <source>example</source>
        <translation>мисал</translation>
    </message>
    <message>
        <source>{0}: coded under an older definition</source>
        <translation>{0}: мурунку аныктама боюнча коддолгон</translation>
    </message>
</context>
<context>
    <name>CodeKeyBox</name>
    <message>
        <source>Select a coding or choose a code in the codebook first.</source>
        <translation>Адегенде коддоону белгилеңиз же коддор китебинен код тандаңыз.</translation>
    </message>
    <message>
        <source>Key of “{0}”</source>
        <translation>«{0}» кодунун баскычы</translation>
    </message>
    <message>
        <source>Press a digit or a letter. Backspace: no key. Esc: leave it as it is.</source>
        <translation>Цифраны же тамганы басыңыз. Backspace: баскычсыз. Esc: өзгөртпөйт.</translation>
    </message>
    <message>
        <source>{0} is the shortcut of “{1}”. Press another key.</source>
        <translation>{0} «{1}» аракетинин баскычы. Башка баскычты басыңыз.</translation>
    </message>
    <message>
        <source>{0} is the key of “{1}”. Press it again to give it to “{2}”, or press another key.</source>
        <translation>{0} «{1}» кодунун баскычы. Аны «{2}» кодуна берүү үчүн дагы бир жолу басыңыз же башка баскычты басыңыз.</translation>
    </message>
    <message>
        <source>{0} applies “{1}” to the selected words.</source>
        <translation>{0} тандалган сөздөргө «{1}» кодун коёт.</translation>
    </message>
    <message>
        <source>“{0}” has no key any more.</source>
        <translation>«{0}» кодунун баскычы эми жок.</translation>
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
    <message>
        <source>Under an older definition: {0}</source>
        <translation>Мурунку аныктама боюнча: {0}</translation>
    </message>
    <message>
        <source>List the codings that were made before the definition was changed</source>
        <translation>Аныктама өзгөргөнгө чейинки коддоолорду көрсөтүү</translation>
    </message>
</context>
<context>
    <name>CodeTexts</name>
    <message>
        <source>Codes at stake and what defines them</source>
        <translation>Талаштагы коддор жана алардын аныктамалары</translation>
    </message>
    <message>
        <source>Memos on these codings</source>
        <translation>Бул коддоолор боюнча мемолор</translation>
    </message>
    <message>
        <source>Rewrite definitions…</source>
        <translation>Аныктамаларды кайра жазуу…</translation>
    </message>
    <message>
        <source>Open the definition clinic on these codes: where else were they confused?</source>
        <translation>Бул коддор боюнча аныктамаларды тактоону ачуу: алар дагы кайда чаташкан?</translation>
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
        <source>Under: {0}</source>
        <translation>Ичинде: {0}</translation>
    </message>
    <message>
        <source>This code has no definition yet.</source>
        <translation>Бул коддун азырынча аныктамасы жок.</translation>
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
        <source>Sets</source>
        <translation>Топтомдор</translation>
    </message>
    <message>
        <source>Show the sets of codes</source>
        <translation>Коддордун топтомдорун көрсөтүү</translation>
    </message>
    <message>
        <source>More about the codebook</source>
        <translation>Коддор китеби боюнча дагы</translation>
    </message>
    <message>
        <source>There are no codes yet. Add one, or import a codebook.</source>
        <translation>Азырынча код жок. Код кошуңуз же коддор китебин импорттоңуз.</translation>
    </message>
    <message>
        <source>Codebook, locked</source>
        <translation>Коддор китеби, жабык</translation>
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
        <source>Shades for the codes under it</source>
        <translation>Астындагы коддорго өңдөр</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Колдонулат</translation>
    </message>
</context>
<context>
    <name>CodebookModel</name>
    <message>
        <source>key {0}</source>
        <translation>баскычы {0}</translation>
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
        <source>Documents: {0}, with the codes under it: {1}</source>
        <translation>Документтер: {0}, астындагы коддор менен: {1}</translation>
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
        <source>Coded as {0}, a new code: “{1}”</source>
        <translation>{0} деп коддолду, жаңы код: «{1}»</translation>
    </message>
    <message>
        <source>Coded as {0}, which you propose: “{1}”</source>
        <translation>Сиз сунуштаган {0} коду менен коддолду: «{1}»</translation>
    </message>
    <message>
        <source>No code was used yet. Press Space to choose one.</source>
        <translation>Азырынча бир да код колдонула элек. Тандоо үчүн боштук баскычын басыңыз.</translation>
    </message>
    <message>
        <source>These words are too many for the name of a code. Select fewer.</source>
        <translation>Коддун аты үчүн сөздөр өтө көп. Азыраак тандаңыз.</translation>
    </message>
    <message>
        <source>{0} in place of {1}: “{2}”</source>
        <translation>{1} ордуна {0}: «{2}»</translation>
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
        <source>Translation</source>
        <translation>Котормо</translation>
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
    <name>ConflictsDock</name>
    <message>
        <source>Disagreements to settle</source>
        <translation>Чечиле турган пикир келишпестиктер</translation>
    </message>
    <message>
        <source>What each of them says</source>
        <translation>Алардын ар бири эмне дейт</translation>
    </message>
    <message>
        <source>Nothing to settle: nobody has said one thing in two ways.</source>
        <translation>Чече турган эч нерсе жок: бир нерсени эч ким эки башка айткан жок.</translation>
    </message>
    <message>
        <source>Settle for everybody</source>
        <translation>Баары үчүн чечүү</translation>
    </message>
    <message>
        <source>Let the chosen value stand; it travels with the next package (Enter)</source>
        <translation>Тандалган маани калсын; ал кийинки пакет менен кетет (Enter)</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Бириктирүү…</translation>
    </message>
    <message>
        <source>Make one text of corrections that two people made apart</source>
        <translation>Эки киши өзүнчө жасаган оңдоолордон бир текст түзүү</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ошол жерге өтүү</translation>
    </message>
    <message>
        <source>Show it in its document, in the codebook or its case</source>
        <translation>Аны документинен, коддор китебинен же учурунан көрсөтүү</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Калтыруу</translation>
    </message>
    <message>
        <source>Let it stay, for everybody, with all that was deleted together with it</source>
        <translation>Аны менен кошо өчүрүлгөндүн баары менен, баарына калтыруу</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Өчүрүү</translation>
    </message>
    <message>
        <source>Put it into the bin with all that depends on it; Undo brings it back</source>
        <translation>Ага байланыштуу нерселер менен кошо себетке салуу; Артка кайтаруу аны кайра келтирет</translation>
    </message>
    <message>
        <source>To settle ({0})</source>
        <translation>Чечүү керек ({0})</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>Чечүү керек</translation>
    </message>
    <message>
        <source>Settled. It travels to the others with the next package.</source>
        <translation>Чечилди. Башкаларга кийинки пакет менен кетет.</translation>
    </message>
    <message>
        <source>This has no place in a document, code or case.</source>
        <translation>Мунун документте, коддо же учурда орду жок.</translation>
    </message>
    <message>
        <source>document {0}: text corrected apart</source>
        <translation>{0} документи: текст өз-өзүнчө оңдолгон</translation>
    </message>
    <message>
        <source>code {0}: put at the top</source>
        <translation>{0} коду: эң жогору коюлду</translation>
    </message>
    <message>
        <source>{0} {1}: deleted, but kept</source>
        <translation>{0} {1}: өчүрүлгөн, бирок сакталган</translation>
    </message>
    <message>
        <source>Two people corrected this transcript apart. Join the texts; no coding is lost.</source>
        <translation>Бул транскриптти эки адам өз-өзүнчө оңдогон. Тексттерди бириктириңиз; бир да коддоо жоголбойт.</translation>
    </message>
    <message>
        <source>This code and “{0}” were put under one another. Move it where it belongs, or leave it.</source>
        <translation>Бул код менен «{0}» бири-биринин ичине коюлган. Орду кайда болсо, ошол жакка жылдырыңыз же ушул бойдон калтырыңыз.</translation>
    </message>
    <message>
        <source>{0} deleted this on {1}, but others use it: it stays until you decide.</source>
        <translation>{0} муну {1} өчүргөн, бирок башкалар колдонот: сиз чечмейинче калат.</translation>
    </message>
    <message>
        <source>{0} deleted this on {1} while others changed it: it stays until you decide.</source>
        <translation>{0} муну {1} өчүргөн, башкалар ошол эле учурда өзгөрткөн: сиз чечмейинче калат.</translation>
    </message>
</context>
<context>
    <name>ConsentSection</name>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күнү</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тили</translation>
    </message>
    <message>
        <source>How given</source>
        <translation>Кантип берилген</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Камкорчу</translation>
    </message>
    <message>
        <source>Assent of a minor</source>
        <translation>Баланын ыраазылыгы</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Кайтарып алган күнү</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>ЖЖЖЖ-АА-КК</translation>
    </message>
    <message>
        <source>Consents of this respondent</source>
        <translation>Бул респонденттин макулдуктары</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>Макулдук жазуу</translation>
    </message>
    <message>
        <source>A new consent of today; earlier ones stay in the history</source>
        <translation>Бүгүнкү жаңы макулдук; мурункулары тарыхта калат</translation>
    </message>
    <message>
        <source>Withdrawn today</source>
        <translation>Бүгүн кайтарып алды</translation>
    </message>
    <message>
        <source>record</source>
        <translation>жазып алуу</translation>
    </message>
    <message>
        <source>quote word for word</source>
        <translation>сөзмө-сөз цитата келтирүү</translation>
    </message>
    <message>
        <source>translate and publish</source>
        <translation>которуп жарыялоо</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>архивге сактоо</translation>
    </message>
    <message>
        <source>show to students</source>
        <translation>студенттерге көрсөтүү</translation>
    </message>
    <message>
        <source>contact again</source>
        <translation>кайра байланышуу</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>күнү жок</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>айтылган эмес</translation>
    </message>
    <message>
        <source>oral</source>
        <translation>оозеки</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>кол коюлган</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Макулдук</translation>
    </message>
    <message>
        <source>Consent: none recorded</source>
        <translation>Макулдук: жазылган эмес</translation>
    </message>
    <message>
        <source>No consent recorded.</source>
        <translation>Макулдук жазылган эмес.</translation>
    </message>
    <message>
        <source>Consent was withdrawn on {0}. Exports leave her words out from now on. Nothing is erased: the team still sees her interviews and codings.</source>
        <translation>Макулдук {0} күнү кайтарылып алынды. Эми экспортко анын сөздөрү кирбейт. Эч нерсе өчүрүлгөн жок: топ анын маектерин жана коддоолорун көрө берет.</translation>
    </message>
    <message>
        <source>What is allowed was not written down. Tick it:</source>
        <translation>Эмнеге уруксат берилгени жазылган эмес. Белгилеңиз:</translation>
    </message>
    <message>
        <source>Allowed:</source>
        <translation>Уруксат берилди:</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ооба</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жок</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>Words of this turn</source>
        <translation>Бул репликанын сөздөрү</translation>
    </message>
    <message>
        <source>The corrected text is saved. Codings to check: {0} (Shift+F5).</source>
        <translation>Оңдолгон текст сакталды. Текшериле турган коддоолор: {0} (Shift+F5).</translation>
    </message>
    <message>
        <source>The corrected text is saved; all codings kept.</source>
        <translation>Оңдолгон текст сакталды; коддоолордун баары ордунда.</translation>
    </message>
    <message>
        <source>The corrections were discarded. Redo brings them back.</source>
        <translation>Оңдоолордон баш тартылды. «Кайталоо» аларды кайра алып келет.</translation>
    </message>
    <message>
        <source>Corrections that were not finished are kept: {0}</source>
        <translation>Бүтпөй калган оңдоолор сакталып турат: {0}</translation>
    </message>
    <message>
        <source>There is nothing to undo in these corrections.</source>
        <translation>Бул оңдоолордо артка кайтара турган эч нерсе жок.</translation>
    </message>
</context>
<context>
    <name>CorrectingBand</name>
    <message>
        <source>Your unfinished corrections are back. Codings stay on their words. Changes: {0}</source>
        <translation>Бүтпөй калган оңдоолоруңуз кайра ачылды. Коддоолор өз сөздөрүндө калат. Өзгөрүүлөр: {0}</translation>
    </message>
    <message>
        <source>You are correcting the text; codings stay on their words. Changes: {0}</source>
        <translation>Текстти оңдоп жатасыз; коддоолор өз сөздөрүндө калат. Өзгөрүүлөр: {0}</translation>
    </message>
    <message>
        <source>Enter splits a turn, Backspace at its beginning joins it with the one before, Esc ends.</source>
        <translation>Enter репликаны бөлөт, башындагы Backspace аны мурунку реплика менен бириктирет, Esc оңдоону бүтүрөт.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Артка кайтаруу</translation>
    </message>
    <message>
        <source>Take back the last correction (Ctrl+Z)</source>
        <translation>Акыркы оңдоону артка кайтаруу (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Бүттү</translation>
    </message>
    <message>
        <source>Save the corrections as a new version of the text (Esc)</source>
        <translation>Оңдоолорду тексттин жаңы версиясы катары сактоо (Esc)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Баш тартуу</translation>
    </message>
    <message>
        <source>Let the text be as it was; Redo brings the corrections back</source>
        <translation>Текстти мурункудай калтыруу; «Кайталоо» оңдоолорду кайра алып келет</translation>
    </message>
    <message>
        <source>Correcting the text</source>
        <translation>Текстти оңдоо</translation>
    </message>
</context>
<context>
    <name>CorrectingCommands</name>
    <message>
        <source>Nobody is named in this turn. Correct the text to choose a speaker.</source>
        <translation>Бул репликада эч ким аталган эмес. Сүйлөгөндү тандоо үчүн текстти оңдоңуз.</translation>
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
    <name>Deciding</name>
    <message>
        <source>Settled: {0}.</source>
        <translation>Чечилди: {0}.</translation>
    </message>
    <message>
        <source>Accepted with it, because all coded alike: {0}.</source>
        <translation>Баары бирдей коддогондуктан кошо кабыл алынды: {0}.</translation>
    </message>
    <message>
        <source>The interview “{0}” is settled: tables now count the consensus.</source>
        <translation>«{0}» маеги макулдашылды: эми таблицалар консенсусту эсептейт.</translation>
    </message>
    <message>
        <source>The case is open again.</source>
        <translation>Дал келбөө кайра ачылды.</translation>
    </message>
    <message>
        <source>Select the words with the mouse or with Shift and the arrows. Enter codes them with “{0}”, Space chooses other codes, Ctrl+Enter keeps them and lets you select more, Esc leaves it.</source>
        <translation>Сөздөрдү чычкан менен же Shift жана жебелер менен белгилеңиз. Enter аларды «{0}» менен коддойт, боштук башка коддорду тандатат, Ctrl+Enter аларды сактап, дагы белгилетет, Esc таштап кетет.</translation>
    </message>
    <message>
        <source>No words are selected.</source>
        <translation>Сөздөр белгиленген эмес.</translation>
    </message>
    <message>
        <source>A new code is made in the codebook first; then it can be chosen here.</source>
        <translation>Жаңы код адегенде коддор китебинде түзүлөт, андан кийин аны бул жерде тандоого болот.</translation>
    </message>
    <message>
        <source>The note is saved.</source>
        <translation>Эскертме сакталды.</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>All of them</source>
        <translation>Баары</translation>
    </message>
    <message>
        <source>Keep what everybody gave, each coding as it is</source>
        <translation>Ар ким койгонун сактоо, ар бир коддоо кандай болсо ошондой калат</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Бириктирүү</translation>
    </message>
    <message>
        <source>All the words that anybody gave the code, as one passage</source>
        <translation>Кимдир бирөө ушул код менен белгилеген бардык сөздөр бир үзүндү катары</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Жалпысы</translation>
    </message>
    <message>
        <source>Only the words that all of them gave the code</source>
        <translation>Баары ушул код менен белгилеген сөздөр гана</translation>
    </message>
    <message>
        <source>Draw anew</source>
        <translation>Кайра белгилөө</translation>
    </message>
    <message>
        <source>Select the words in the text yourself, then Enter</source>
        <translation>Тексттеги сөздөрдү өзүңүз белгилеп, Enter басыңыз</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Эч бири</translation>
    </message>
    <message>
        <source>Nothing is coded here</source>
        <translation>Бул жерде эч нерсе коддолбойт</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Кайра ачуу</translation>
    </message>
    <message>
        <source>Take the decision back; the case is open again</source>
        <translation>Чечимди кайтарып алуу; дал келбөө кайра ачылат</translation>
    </message>
    <message>
        <source>Note ({0}):</source>
        <translation>Эскертме ({0}):</translation>
    </message>
    <message>
        <source>Note on the decision</source>
        <translation>Чечимге эскертме</translation>
    </message>
    <message>
        <source>Why so; it goes with the decision</source>
        <translation>Эмне үчүн ушундай; чечим менен кошо сакталат</translation>
    </message>
</context>
<context>
    <name>DensityRuler</name>
    <message>
        <source>{0} % of the text</source>
        <translation>Тексттин {0} %</translation>
    </message>
    <message>
        <source>Turn {0} of {1}</source>
        <translation>Реплика: {0} / {1}</translation>
    </message>
    <message>
        <source>Codings: {0}</source>
        <translation>Коддоолор: {0}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Who speaks</source>
        <translation>Ким сүйлөйт</translation>
    </message>
    <message>
        <source>Translations beside the text</source>
        <translation>Тексттин жанындагы котормолор</translation>
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
    <name>DifferencesPanel</name>
    <message>
        <source>Passages, coder beside coder</source>
        <translation>Үзүндүлөр, коддоочулар жанаша</translation>
    </message>
    <message>
        <source>Enter or a double click shows the place in its transcript</source>
        <translation>Enter же кош чыкылдатуу бул жерди транскриптте көрсөтөт</translation>
    </message>
    <message>
        <source>Which passages are listed</source>
        <translation>Кайсы үзүндүлөр тизмеленет</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Чечүү…</translation>
    </message>
    <message>
        <source>Decide this place, and those after it, in the window of settling</source>
        <translation>Ушул жерди жана андан кийинкилерди макулдашуу терезесинде чечүү</translation>
    </message>
    <message>
        <source>Settle this place</source>
        <translation>Ушул жерди чечүү</translation>
    </message>
    <message>
        <source>Close the list of passages</source>
        <translation>Үзүндүлөрдүн тизмесин жабуу</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>Окшоштугу</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Document, turn</source>
        <translation>Документ, реплика</translation>
    </message>
    <message>
        <source>All passages: {0}</source>
        <translation>Бардык үзүндүлөр: {0}</translation>
    </message>
</context>
<context>
    <name>DisputeCard</name>
    <message>
        <source>shown until it is settled</source>
        <translation>чечилгенге чейин ушул көрсөтүлөт</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Башка сөздөр</translation>
    </message>
    <message>
        <source>Other words for this field</source>
        <translation>Бул талаа үчүн башка сөздөр</translation>
    </message>
</context>
<context>
    <name>DisputedLine</name>
    <message>
        <source>People disagree: {0}. Click to settle.</source>
        <translation>Пикирлер келишпейт: {0}. Чечүү үчүн басыңыз.</translation>
    </message>
</context>
<context>
    <name>DisputesNote</name>
    <message>
        <source>To settle: {0}</source>
        <translation>Чечүү керек: {0}</translation>
    </message>
    <message>
        <source>People disagree. Click to see the list.</source>
        <translation>Пикирлер келишпейт. Тизмени көрүү үчүн басыңыз.</translation>
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
    <message>
        <source>Consent was withdrawn: her words are left out of what goes out.</source>
        <translation>Макулдук кайтарып алынган: анын сөздөрү сыртка берилбейт.</translation>
    </message>
    <message>
        <source>Not to be quoted: consent does not allow it.</source>
        <translation>Цитата келтирүүгө болбойт: макулдукта уруксат жок.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Учурду ачуу</translation>
    </message>
    <message>
        <source>Open the case of {0}</source>
        <translation>Учурду ачуу: {0}</translation>
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
        <source>In work again</source>
        <translation>Кайра иште</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Бүттү деп белгилөө</translation>
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
        <source>Code blind</source>
        <translation>Көрбөй коддоо</translation>
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
    <message>
        <source>{0}: {1}, turns coded: {2} of {3}, codings: {4}</source>
        <translation>{0}: {1}, коддолгон репликалар: {3} ичинен {2}, коддоолор: {4}</translation>
    </message>
</context>
<context>
    <name>Edges</name>
    <message>
        <source>Select a coding or words first, then move their edges.</source>
        <translation>Адегенде коддоону же сөздөрдү тандап, анан чектерин жылдырыңыз.</translation>
    </message>
    <message>
        <source>This edge can go no further.</source>
        <translation>Бул чек мындан ары жылбайт.</translation>
    </message>
    <message>
        <source>This edge stands in another turn now: {0}</source>
        <translation>Бул чек эми башка репликада турат: {0}</translation>
    </message>
</context>
<context>
    <name>EvidenceCommands</name>
    <message>
        <source>mixed</source>
        <translation>аралаш</translation>
    </message>
    <message>
        <source>undecidable</source>
        <translation>аныктоого болбойт</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Named as speaking for: {0}</source>
        <translation>Колдогон далил катары белгиленди: {0}</translation>
    </message>
    <message>
        <source>Named as speaking against: {0}</source>
        <translation>Каршы далил катары белгиленди: {0}</translation>
    </message>
</context>
<context>
    <name>EvidencePicker</name>
    <message>
        <source>Evidence: {0}</source>
        <translation>Далилдер: {0}</translation>
    </message>
    <message>
        <source>Find in your codings of this case</source>
        <translation>Ушул учурдагы коддоолоруңуздан издөө</translation>
    </message>
    <message>
        <source>Speaks for (+)</source>
        <translation>Колдойт (+)</translation>
    </message>
    <message>
        <source>Speaks against (-)</source>
        <translation>Каршы (-)</translation>
    </message>
    <message>
        <source>Your codings of this case</source>
        <translation>Ушул учурдагы коддоолоруңуз</translation>
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
        <translation>Сүйлөгөн</translation>
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
        <source>You have coded nothing in her interviews yet. Code passages first.</source>
        <translation>Анын маектеринде сиз азырынча эч нерсе коддогон жоксуз. Адегенде үзүндүлөрдү коддоңуз.</translation>
    </message>
    <message>
        <source>For: {0}, against: {1}</source>
        <translation>Колдогон: {0}, каршы: {1}</translation>
    </message>
</context>
<context>
    <name>ExcelExportDialog</name>
    <message>
        <source>Tables to Excel</source>
        <translation>Таблицаларды Excelге чыгаруу</translation>
    </message>
    <message>
        <source>Tick what goes into the workbook. Each table has its sheet; a last sheet says what was counted.</source>
        <translation>Китепке эмне кирерин белгилеңиз. Ар бир таблицанын өз барагы бар; акыркы барак эмне эсептелгенин айтат.</translation>
    </message>
    <message>
        <source>Tables and lists of the workbook</source>
        <translation>Китептин таблицалары жана тизмелери</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Диаграммалар</translation>
    </message>
    <message>
        <source>Bars side by side</source>
        <translation>Катар турган мамычалар</translation>
    </message>
    <message>
        <source>Bars on one another</source>
        <translation>Үстү-үстүнө коюлган мамычалар</translation>
    </message>
    <message>
        <source>Bars to 100 %</source>
        <translation>100 % болгон мамычалар</translation>
    </message>
    <message>
        <source>No charts</source>
        <translation>Диаграммасыз</translation>
    </message>
    <message>
        <source>Numbers lead to their passages, on a sheet of their own</source>
        <translation>Сандар өзүнчө барактагы үзүндүлөрүнө алып барат</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Тандоо…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Файлды тандоо</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Saved tables</source>
        <translation>Сакталган таблицалар</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицалар</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Тизмелер</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Азыр көрсөтүлгөнү</translation>
    </message>
    <message>
        <source>{0}, tables</source>
        <translation>{0}, таблицалар</translation>
    </message>
    <message>
        <source>Export tables to Excel</source>
        <translation>Таблицаларды Excelге экспорттоо</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Алмаштыруу</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Жазуу</translation>
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
        <source>Word, to be printed (*.docx)</source>
        <translation>Word, басып чыгаруу үчүн (*.docx)</translation>
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
</context>
<context>
    <name>FacetFields</name>
    <message>
        <source>not said</source>
        <translation>айтылган эмес</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Show all</source>
        <translation>Баарын көрсөтүү</translation>
    </message>
    <message>
        <source>{0} of {1} shown: {2}</source>
        <translation>Көрсөтүлгөнү: {0} / {1}. {2}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Өзгөртүү…</translation>
    </message>
    <message>
        <source>Choose which codings are shown</source>
        <translation>Кайсы коддоолор көрүнөрүн тандоо</translation>
    </message>
    <message>
        <source>Show all codings again</source>
        <translation>Бардык коддоолорду кайра көрсөтүү</translation>
    </message>
    <message>
        <source>Shown: {0}. Hidden here: {1}.</source>
        <translation>Көрүнгөнү: {0}. Мында жашырылганы: {1}.</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Filter: {0}</source>
        <translation>Чыпка: {0}</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Маанилер</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Баштап</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Чейин</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Баары</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Эч бири</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Чыпкасыз</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Сан жазыңыз.</translation>
    </message>
    <message>
        <source>Type a date: 2023-05-06.</source>
        <translation>Күндү мындай жазыңыз: 2023-05-06.</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Show only codings</source>
        <translation>Ушул коддоолорду гана көрсөтүү</translation>
    </message>
    <message>
        <source>Search; Enter ticks</source>
        <translation>Издөө; Enter белгилейт</translation>
    </message>
    <message>
        <source>Search codes and sets</source>
        <translation>Коддорду жана топтомдорду издөө</translation>
    </message>
    <message>
        <source>Codes and sets to show</source>
        <translation>Көрсөтүлө турган коддор жана топтомдор</translation>
    </message>
    <message>
        <source>Coders to show</source>
        <translation>Көрсөтүлө турган коддоочулар</translation>
    </message>
    <message>
        <source>with a flag</source>
        <translation>желекчеси бар</translation>
    </message>
    <message>
        <source>weight at least</source>
        <translation>салмагы кеминде</translation>
    </message>
    <message>
        <source>any</source>
        <translation>баары</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Баарын көрсөтүү</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>Hidden: {0}</source>
        <translation>Жашырылган: {0}</translation>
    </message>
    <message>
        <source>Set: {0}</source>
        <translation>Топтом: {0}</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>by {0}</source>
        <translation>коддоочу: {0}</translation>
    </message>
    <message>
        <source>code {0} (with sub-codes)</source>
        <translation>код: {0} (ички коддору менен)</translation>
    </message>
    <message>
        <source>set {0}</source>
        <translation>топтом: {0}</translation>
    </message>
    <message>
        <source>with a flag</source>
        <translation>желекчеси бар</translation>
    </message>
    <message>
        <source>weight {0} or more</source>
        <translation>салмагы {0} же андан көп</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} жана дагы {1}</translation>
    </message>
</context>
<context>
    <name>Filtering</name>
    <message>
        <source>The filter hides this coding. Show all codings: {0}</source>
        <translation>Чыпка бул коддоону жашырып турат. Бардык коддоолорду көрсөтүү: {0}</translation>
    </message>
</context>
<context>
    <name>FoldMenu</name>
    <message>
        <source>Codings that stand here</source>
        <translation>Бул жердеги коддоолор</translation>
    </message>
</context>
<context>
    <name>FrameControls</name>
    <message>
        <source>Whose rows</source>
        <translation>Кимдин саптары</translation>
    </message>
    <message>
        <source>Order of the rows</source>
        <translation>Саптардын тартиби</translation>
    </message>
    <message>
        <source>Choose the codes and sets of codes that are the columns</source>
        <translation>Мамыча боло турган коддорду жана код топтомдорун тандоо</translation>
    </message>
    <message>
        <source>Go to the next cell with passages and no summary (F7)</source>
        <translation>Үзүндүсү бар, бирок мазмуну жок кийинки уячага өтүү (F7)</translation>
    </message>
    <message>
        <source>Go to the next summary whose passages have changed (F8)</source>
        <translation>Үзүндүлөрү өзгөргөн кийинки мазмунга өтүү (F8)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Дагы</translation>
    </message>
    <message>
        <source>Swap rows and columns</source>
        <translation>Саптар менен мамычаларды алмаштыруу</translation>
    </message>
    <message>
        <source>To Excel or Word…</source>
        <translation>Excel&apos;ге же Word&apos;го…</translation>
    </message>
    <message>
        <source>Sorted by: {0}</source>
        <translation>Иретти берген: {0}</translation>
    </message>
    <message>
        <source>Rows in their order</source>
        <translation>Саптар өз тартибинде</translation>
    </message>
    <message>
        <source>To write: {0} of {1}</source>
        <translation>Жазыла элек: {0}, бардыгы {1}</translation>
    </message>
    <message>
        <source>Stale: {0}</source>
        <translation>Эскирген: {0}</translation>
    </message>
    <message>
        <source>Themes chosen: {0}</source>
        <translation>Тандалган темалар: {0}</translation>
    </message>
    <message>
        <source>Themes: codes at the top</source>
        <translation>Темалар: үстүнкү коддор</translation>
    </message>
</context>
<context>
    <name>FrameworkCommands</name>
    <message>
        <source>{0}, framework matrix</source>
        <translation>{0}, алкактык матрица</translation>
    </message>
    <message>
        <source>Framework matrix to a file</source>
        <translation>Алкактык матрицаны файлга жазуу</translation>
    </message>
    <message>
        <source>Framework matrix written: {0}.</source>
        <translation>Алкактык матрица жазылды: {0}.</translation>
    </message>
    <message>
        <source>Writing the framework matrix…</source>
        <translation>Алкактык матрица жазылып жатат…</translation>
    </message>
</context>
<context>
    <name>FrameworkWindow</name>
    <message>
        <source>Framework matrix</source>
        <translation>Алкактык матрица</translation>
    </message>
    <message>
        <source>Summaries by respondent and theme</source>
        <translation>Респондент жана тема боюнча кыскача мазмундар</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Кыскача мазмун</translation>
    </message>
    <message>
        <source>[kept from you until the others are done]</source>
        <translation>[башкалар бүтмөйүнчө сизден жашырылган]</translation>
    </message>
    <message>
        <source>[passages: {0}]</source>
        <translation>[үзүндүлөр: {0}]</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Билдирүүлөр</translation>
    </message>
    <message>
        <source>F2 or a letter: write. Ctrl+Enter, Tab or leaving the cell: keep. Esc: put aside. F7: next to write. F8: next stale one.</source>
        <translation>F2 же тамга: жазуу. Ctrl+Enter, Tab же уячадан чыгуу: сактоо. Esc: кийинкиге калтыруу. F7: кийинки жазыла элек. F8: кийинки эскирген.</translation>
    </message>
    <message>
        <source>There is nothing to sum up yet. Import transcripts and a codebook, then code.</source>
        <translation>Азырынча кыскача жаза турган эч нерсе жок. Транскрипттерди жана коддор китебин киргизип, анан коддоңуз.</translation>
    </message>
</context>
<context>
    <name>Growing</name>
    <message>
        <source>The whole turn is selected.</source>
        <translation>Реплика толугу менен тандалды.</translation>
    </message>
    <message>
        <source>This selection has not grown, so it cannot shrink.</source>
        <translation>Бул тандоо чоңойгон эмес, ошондуктан кичирейбейт.</translation>
    </message>
</context>
<context>
    <name>GuideCommands</name>
    <message>
        <source>Interview guides ({0})</source>
        <translation>Маектин гиддери ({0})</translation>
    </message>
    <message>
        <source>Import interview guide</source>
        <translation>Маектин гидин импорттоо</translation>
    </message>
    <message>
        <source>Reading the guide…</source>
        <translation>Гид окулууда…</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Interview guide</source>
        <translation>Маектин гиди</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аталышы</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версиясы</translation>
    </message>
    <message>
        <source>For interviews of this kind</source>
        <translation>Мына ушул түрдөгү маектер үчүн</translation>
    </message>
    <message>
        <source>any</source>
        <translation>каалаган</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сактоо</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
</context>
<context>
    <name>GuideDock</name>
    <message>
        <source>Guide</source>
        <translation>Гид</translation>
    </message>
    <message>
        <source>Interview guide</source>
        <translation>Маектин гиди</translation>
    </message>
    <message>
        <source>What can be done with guides</source>
        <translation>Гиддер менен эмне кылса болот</translation>
    </message>
    <message>
        <source>Questions of the guide</source>
        <translation>Гиддин суроолору</translation>
    </message>
    <message>
        <source>Cut anew</source>
        <translation>Кайра бөлүү</translation>
    </message>
    <message>
        <source>Cut the units for agreement anew</source>
        <translation>Дал келүүнү эсептөө бирдиктерин кайра бөлүү</translation>
    </message>
    <message>
        <source>The document is coded, so its units stayed as they were. Cut them again by the questions linked.</source>
        <translation>Документ коддолгон, ошондуктан бирдиктери мурункудай калды. Аларды байланган суроолор боюнча кайра бөлүңүз.</translation>
    </message>
    <message>
        <source>No interview guide yet. Import one from Word, Excel or CSV.</source>
        <translation>Азырынча маектин гиди жок. Аны Word, Excel же CSVден импорттоңуз.</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>{0}-версия</translation>
    </message>
    <message>
        <source>No turn of this document is linked to these questions yet.</source>
        <translation>Бул документтин бир да репликасы азырынча бул суроолорго байланган эмес.</translation>
    </message>
    <message>
        <source>Asked: {0}, not asked: {1}.</source>
        <translation>Суралды: {0}, суралган жок: {1}.</translation>
    </message>
    <message>
        <source>Units for agreement: {0}.</source>
        <translation>Дал келүүнү эсептөө бирдиктери: {0}.</translation>
    </message>
    <message>
        <source>Edit the question in all languages</source>
        <translation>Суроону бардык тилде оңдоо</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Суроо кошуу</translation>
    </message>
    <message>
        <source>Delete question</source>
        <translation>Суроону өчүрүү</translation>
    </message>
    <message>
        <source>This interview was held by this guide</source>
        <translation>Бул маек ушул гид менен алынган</translation>
    </message>
    <message>
        <source>Name and version…</source>
        <translation>Аталышы жана версиясы…</translation>
    </message>
    <message>
        <source>Delete guide</source>
        <translation>Гидди өчүрүү</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Жаңы суроо</translation>
    </message>
</context>
<context>
    <name>GuideImportDialog</name>
    <message>
        <source>Import interview guide</source>
        <translation>Маектин гидин импорттоо</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Гид</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аталышы</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версиясы</translation>
    </message>
    <message>
        <source>For interviews of this kind</source>
        <translation>Мына ушул түрдөгү маектер үчүн</translation>
    </message>
    <message>
        <source>any</source>
        <translation>каалаган</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Файлдын мамычалары</translation>
    </message>
    <message>
        <source>Questions found</source>
        <translation>Табылган суроолор</translation>
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
        <source>Column {0}: {1}</source>
        <translation>{0}-мамыча: {1}</translation>
    </message>
    <message>
        <source>Guides imported: {0}.</source>
        <translation>Импорттолгон гиддер: {0}.</translation>
    </message>
    <message>
        <source>The project has these guides already.</source>
        <translation>Долбоордо бул гиддер мурунтан бар.</translation>
    </message>
    <message>
        <source>Questions: {0}.</source>
        <translation>Суроолор: {0}.</translation>
    </message>
    <message>
        <source>The project has this guide already; it is not added again.</source>
        <translation>Долбоордо бул гид мурунтан бар, ал кайра кошулбайт.</translation>
    </message>
    <message>
        <source>A guide of this name is there; this one becomes version {0}, old links stay.</source>
        <translation>Мындай аталыштагы гид бар; бул {0}-версия болот, мурунку байланыштар калат.</translation>
    </message>
    <message>
        <source>Not among the research questions: {0}.</source>
        <translation>Изилдөө суроолорунун арасында жок: {0}.</translation>
    </message>
    <message>
        <source>Lines left out: {0}.</source>
        <translation>Алынбай калган саптар: {0}.</translation>
    </message>
</context>
<context>
    <name>HandInDialog</name>
    <message>
        <source>Hand in my work</source>
        <translation>Ишимди тапшыруу</translation>
    </message>
    <message>
        <source>My codings, with memos, judgements and new codes</source>
        <translation>Менин коддоолорум, мемолорум, бааларым жана жаңы коддорум</translation>
    </message>
    <message>
        <source>The whole project</source>
        <translation>Бүткүл долбоор</translation>
    </message>
    <message>
        <source>The codebook only</source>
        <translation>Коддор китеби гана</translation>
    </message>
    <message>
        <source>Chosen documents with all that belongs to them:</source>
        <translation>Тандалган документтер жана аларга тиешелүүнүн баары:</translation>
    </message>
    <message>
        <source>Documents to send</source>
        <translation>Жөнөтүлө турган документтер</translation>
    </message>
    <message>
        <source>Empty: they stay here. It is noted on each of them</source>
        <translation>Бош болсо, ушул жерде калат. Ар бирине белгиленет</translation>
    </message>
    <message>
        <source>Send them all the same, because</source>
        <translation>Ошентсе да жөнөтүлөт, анткени</translation>
    </message>
    <message>
        <source>Passphrase (may be empty)</source>
        <translation>Купуя сөз (бош болсо да болот)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Seals the package; tell it apart from it</source>
        <translation>Пакетти коргойт; бөлөк айтыңыз</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсөтүү</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Купуя сөздү көрсөтүү</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Тандоо…</translation>
    </message>
    <message>
        <source>Choose where the package is written</source>
        <translation>Пакет кайда жазыларын тандоо</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Тапшыруу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Writing the package…</source>
        <translation>Пакет жазылууда…</translation>
    </message>
    <message>
        <source>QualCode packages (*.qcpack)</source>
        <translation>QualCode пакеттери (*.qcpack)</translation>
    </message>
    <message>
        <source>Package written: {0}</source>
        <translation>Пакет жазылды: {0}</translation>
    </message>
    <message>
        <source>The package is written: {0}</source>
        <translation>Пакет жазылды: {0}</translation>
    </message>
    <message>
        <source>Changes in it: {0}, codings: {1}, size: {2} kB.</source>
        <translation>Ичинде өзгөртүүлөр: {0}, коддоолор: {1}, көлөмү: {2} КБ.</translation>
    </message>
    <message>
        <source>Give the file to your colleague as it is: by a USB stick, Telegram or e-mail.</source>
        <translation>Файлды кесиптешиңизге ошол бойдон бериңиз: USB, Telegram же электрондук почта аркылуу.</translation>
    </message>
    <message>
        <source>Transcripts that travel although they are not released: {0} ({1}).</source>
        <translation>Чыгарыла элек болсо да жөнөтүлө турган транскрипттер: {0} ({1}).</translation>
    </message>
    <message>
        <source>Transcripts that stay here because they are not released: {0} ({1}).</source>
        <translation>Чыгарылбагандыктан ушул жерде калган транскрипттер: {0} ({1}).</translation>
    </message>
    <message>
        <source>Nobody has said yet how far they are: {0}. It is said in the details of the interview.</source>
        <translation>Канчалык даяр экени айтыла элек: {0}. Ал интервьюнун маалыматында айтылат.</translation>
    </message>
    <message>
        <source>Transcripts that stay here because consent was withdrawn: {0} ({1}).</source>
        <translation>Макулдук кайтарылгандыктан ушул жерде калган транскрипттер: {0} ({1}).</translation>
    </message>
    <message>
        <source>Memos on them stay here too.</source>
        <translation>Алар жөнүндөгү эскертмелер да ушул жерде калат.</translation>
    </message>
    <message>
        <source>Codings always travel: they hold places and codes, no words of the interviews.</source>
        <translation>Коддоолор дайыма кетет: аларда орундар менен коддор гана бар, маектин сөздөрү жок.</translation>
    </message>
</context>
<context>
    <name>HandOutWindow</name>
    <message>
        <source>Hand out documents</source>
        <translation>Документтерди таратуу</translation>
    </message>
    <message>
        <source>Each cell says how far a coder is; tick it to hand her the document. The responsible stand bold.</source>
        <translation>Ар бир уяча коддоочу кайда жеткенин айтат; документти ага берүү үчүн белгилеңиз. Жооптуулар калың жазылган.</translation>
    </message>
    <message>
        <source>Documents by coders: progress, and what is handed out</source>
        <translation>Документтер коддоочулар боюнча: иштин жүрүшү жана эмне таратылат</translation>
    </message>
    <message>
        <source>Blind: she does not see what others made of these documents</source>
        <translation>Көрбөй: башкалар бул документтер менен эмне кылганын ал көрбөйт</translation>
    </message>
    <message>
        <source>Why unreleased ones go out</source>
        <translation>Чыгарылбагандар эмне үчүн берилет</translation>
    </message>
    <message>
        <source>Passphrase (may be empty)</source>
        <translation>Купуя сөз (бош болсо да болот)</translation>
    </message>
    <message>
        <source>Folder of the packages</source>
        <translation>Пакеттердин папкасы</translation>
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
        <source>Hand out</source>
        <translation>Таратуу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>responsible</source>
        <translation>жооптуу</translation>
    </message>
    <message>
        <source>Handing out…</source>
        <translation>Таратылууда…</translation>
    </message>
    <message>
        <source>Packages written: {0} ({1}).</source>
        <translation>Жазылган пакеттер: {0} ({1}).</translation>
    </message>
</context>
<context>
    <name>Handles</name>
    <message>
        <source>Start of the coding</source>
        <translation>Коддоонун башы</translation>
    </message>
    <message>
        <source>End of the coding</source>
        <translation>Коддоонун аягы</translation>
    </message>
</context>
<context>
    <name>HiddenNote</name>
    <message>
        <source>Nothing hidden</source>
        <translation>Эч нерсе жашырылган эмес</translation>
    </message>
    <message>
        <source>All codings are shown. Click to choose which are.</source>
        <translation>Бардык коддоолор көрүнүп турат. Кайсылары көрүнөрүн тандоо үчүн басыңыз.</translation>
    </message>
    <message>
        <source>Hidden: {0}</source>
        <translation>Жашырылган: {0}</translation>
    </message>
    <message>
        <source>A filter is on. Shown: {0}.</source>
        <translation>Чыпка күйгүзүлгөн. Көрүнгөнү: {0}.</translation>
    </message>
</context>
<context>
    <name>HistoryCommands</name>
    <message>
        <source>{0}, history</source>
        <translation>{0}, тарых</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>Тарыхты экспорттоо</translation>
    </message>
    <message>
        <source>Writing the history…</source>
        <translation>Тарых жазылууда…</translation>
    </message>
    <message>
        <source>History written: {0}. Steps: {1}.</source>
        <translation>Тарых жазылды: {0}. Аракеттер: {1}.</translation>
    </message>
</context>
<context>
    <name>HistoryDock</name>
    <message>
        <source>History</source>
        <translation>Тарых</translation>
    </message>
    <message>
        <source>Looking for the steps…</source>
        <translation>Аракеттер изделүүдө…</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Азырынча эч нерсе кылынган жок.</translation>
    </message>
    <message>
        <source>No step is like this.</source>
        <translation>Мындай аракет жок.</translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>Search the history</source>
        <translation>Тарыхтан издөө</translation>
    </message>
    <message>
        <source>Steps of this coder</source>
        <translation>Ушул коддоочунун аракеттери</translation>
    </message>
    <message>
        <source>Steps of this kind</source>
        <translation>Ушул түрдөгү аракеттер</translation>
    </message>
    <message>
        <source>Steps on this document</source>
        <translation>Ушул документтеги аракеттер</translation>
    </message>
    <message>
        <source>All coders</source>
        <translation>Бардык коддоочулар</translation>
    </message>
    <message>
        <source>All kinds of steps</source>
        <translation>Аракеттердин бардык түрү</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Бардык документтер</translation>
    </message>
</context>
<context>
    <name>HouseholdSection</name>
    <message>
        <source>Household</source>
        <translation>Үй чарбасы</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Жери</translation>
    </message>
    <message>
        <source>Name of the household</source>
        <translation>Үй чарбасынын аталышы</translation>
    </message>
    <message>
        <source>Place of the household</source>
        <translation>Үй чарбасынын жери</translation>
    </message>
    <message>
        <source>Add a member: name</source>
        <translation>Мүчө кошуу: аты</translation>
    </message>
    <message>
        <source>Kinship to her</source>
        <translation>Ага ким болот</translation>
    </message>
    <message>
        <source>lives together</source>
        <translation>бирге жашайт</translation>
    </message>
    <message>
        <source>kept the children</source>
        <translation>балдарды караган</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Кошуу</translation>
    </message>
    <message>
        <source>Add to the household; Enter does the same</source>
        <translation>Үй чарбасына кошуу; Enter да ушуну кылат</translation>
    </message>
    <message>
        <source>Household and family</source>
        <translation>Үй чарбасы жана үй-бүлө</translation>
    </message>
    <message>
        <source>Enter opens the case, Delete takes out of the household</source>
        <translation>Enter учурду ачат, Delete үй чарбасынан чыгарат</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Kinship</source>
        <translation>Туугандыгы</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Бирге</translation>
    </message>
    <message>
        <source>Kept children</source>
        <translation>Бала караган</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Маектер</translation>
    </message>
    <message>
        <source>Household and family: {0}</source>
        <translation>Үй чарбасы жана үй-бүлө: {0}</translation>
    </message>
    <message>
        <source>{0} (outside the household)</source>
        <translation>{0} (үй чарбасынан тышкары)</translation>
    </message>
    <message>
        <source>herself</source>
        <translation>өзү</translation>
    </message>
    <message>
        <source>husband</source>
        <translation>күйөөсү</translation>
    </message>
    <message>
        <source>mother-in-law</source>
        <translation>кайненеси</translation>
    </message>
    <message>
        <source>father-in-law</source>
        <translation>кайнатасы</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>апасы</translation>
    </message>
    <message>
        <source>father</source>
        <translation>атасы</translation>
    </message>
    <message>
        <source>son</source>
        <translation>уулу</translation>
    </message>
    <message>
        <source>daughter</source>
        <translation>кызы</translation>
    </message>
    <message>
        <source>sister</source>
        <translation>эжеси же сиңдиси</translation>
    </message>
    <message>
        <source>brother</source>
        <translation>агасы же иниси</translation>
    </message>
    <message>
        <source>Household of {0}</source>
        <translation>Үй чарбасы: {0}</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Учурду ачуу</translation>
    </message>
    <message>
        <source>Take out of the household</source>
        <translation>Үй чарбасынан чыгаруу</translation>
    </message>
    <message>
        <source>Taken out of the household. Undo brings her or him back.</source>
        <translation>Үй чарбасынан чыгарылды. Артка кайтаруу аны кайра кошот.</translation>
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
    <name>InterviewPanel</name>
    <message>
        <source>Interview</source>
        <translation>Маек</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Транскрипт</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күнү</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Жери</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Мүнөт</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тили</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Интервьюер</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Катышкандар</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Гид</translation>
    </message>
    <message>
        <source>Field note</source>
        <translation>Талаа жазуусу</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>day, month or year</source>
        <translation>күнү, айы же жылы</translation>
    </message>
    <message>
        <source>who else was there</source>
        <translation>дагы ким бар эле</translation>
    </message>
</context>
<context>
    <name>InterviewsSection</name>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Ким менен</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрү</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күнү</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тили</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Абалы</translation>
    </message>
    <message>
        <source>No interview yet. Import a transcript and link its speaker to her in the details.</source>
        <translation>Азырынча маек жок. Транскриптти импорттоп, сүйлөгөн кишини чоо-жайында ага байлаңыз.</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Маектер</translation>
    </message>
    <message>
        <source>A double click or Enter opens the transcript</source>
        <translation>Эки жолу чыкылдатуу же Enter транскриптти ачат</translation>
    </message>
    <message>
        <source>Field note</source>
        <translation>Талаа жазуусу</translation>
    </message>
    <message>
        <source>Write a field note, Ctrl+Enter saves</source>
        <translation>Талаа жазуусун жазыңыз, Ctrl+Enter сактайт</translation>
    </message>
    <message>
        <source>Interviews: {0}</source>
        <translation>Маектер: {0}</translation>
    </message>
    <message>
        <source>Field note: {0}</source>
        <translation>Талаа жазуусу: {0}</translation>
    </message>
</context>
<context>
    <name>JoinWindow</name>
    <message>
        <source>Corrections made apart</source>
        <translation>Өзүнчө жасалган оңдоолор</translation>
    </message>
    <message>
        <source>Documents corrected apart</source>
        <translation>Өзүнчө оңдолгон документтер</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Бириктирүү</translation>
    </message>
    <message>
        <source>No text was corrected by two people apart. There is nothing to join.</source>
        <translation>Эч бир текстти эки киши өзүнчө оңдогон эмес. Бириктире турган эч нерсе жок.</translation>
    </message>
    <message>
        <source>Changes: {0} ({1}) and {2} ({3}).</source>
        <translation>Өзгөрүүлөр: {0} ({1}) жана {2} ({3}).</translation>
    </message>
    <message>
        <source>Both changed the same words in {0} places: choose what shall stand there.</source>
        <translation>{0} жерде экөө тең бир эле сөздөрдү өзгөрткөн: ал жерлерде эмне турарын тандаңыз.</translation>
    </message>
    <message>
        <source>They do not touch each other: joining keeps all of them.</source>
        <translation>Алар бири-бирине тийбейт: бириктиргенде баары сакталат.</translation>
    </message>
    <message>
        <source>The corrections are joined in one text.</source>
        <translation>Оңдоолор бир текстке бириктирилди.</translation>
    </message>
</context>
<context>
    <name>JudgementCard</name>
    <message>
        <source>Judgement: {0}</source>
        <translation>Баа: {0}</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Эскертүү: {0}</translation>
    </message>
    <message>
        <source>Why so? Ctrl+Enter saves</source>
        <translation>Эмне үчүн мындай? Ctrl+Enter сактайт</translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation>Далилдер…</translation>
    </message>
    <message>
        <source>Evidence of {0}: {1}</source>
        <translation>Далилдер, {0}: {1}</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>баа берилген эмес</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>аралаш</translation>
    </message>
    <message>
        <source>undecidable</source>
        <translation>аныктоого болбойт</translation>
    </message>
    <message>
        <source>a code no longer in the set</source>
        <translation>топтомдон чыккан код</translation>
    </message>
    <message>
        <source>for: «{0}»</source>
        <translation>колдойт: «{0}»</translation>
    </message>
    <message>
        <source>against: «{0}»</source>
        <translation>каршы: «{0}»</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>баа бериле элек</translation>
    </message>
    <message>
        <source>no majority: {0}</source>
        <translation>көпчүлүк жок: {0}</translation>
    </message>
    <message>
        <source>{0} of {1}: {2}</source>
        <translation>{0}/{1}: {2}</translation>
    </message>
</context>
<context>
    <name>JudgementsSection</name>
    <message>
        <source>Judgements</source>
        <translation>Баалар</translation>
    </message>
    <message>
        <source>What is judged stands in the case of the woman herself.</source>
        <translation>Баа аялдын өзүнүн учурунда турат.</translation>
    </message>
    <message>
        <source>A judgement is of the return that is analysed. Add a trip first.</source>
        <translation>Баа талдануучу кайтууга берилет. Адегенде сапар кошуңуз.</translation>
    </message>
    <message>
        <source>No code set is marked as “one code only” in the codebook.</source>
        <translation>Коддор китебинде «бир гана код» деп белгиленген топтом жок.</translation>
    </message>
    <message>
        <source>Open the case of {0}</source>
        <translation>Учурду ачуу: {0}</translation>
    </message>
</context>
<context>
    <name>KeyCoding</name>
    <message>
        <source>No code has the key {0}. Choose a code in the codebook and give it one.</source>
        <translation>{0} баскычы эч бир кодго берилген эмес. Коддор китебинен кодду тандап, ага баскыч бериңиз.</translation>
    </message>
    <message>
        <source>“{0}” is not in use. Take it into use in the codebook first.</source>
        <translation>«{0}» колдонулбайт. Адегенде аны коддор китебинде колдонууга киргизиңиз.</translation>
    </message>
    <message>
        <source>This project can only be read.</source>
        <translation>Бул долбоорду окууга гана болот.</translation>
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
        <source>recorded</source>
        <translation>жазылган</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>терилген</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>текшерилген</translation>
    </message>
    <message>
        <source>pseudonymised</source>
        <translation>псевдоним коюлган</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>которулган</translation>
    </message>
    <message>
        <source>released</source>
        <translation>берилген</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>баштала элек</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>иште</translation>
    </message>
    <message>
        <source>done</source>
        <translation>бүттү</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>кыргызча</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>орусча</translation>
    </message>
    <message>
        <source>Kyrgyz and Russian</source>
        <translation>кыргызча жана орусча</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>өзбекче</translation>
    </message>
    <message>
        <source>English</source>
        <translation>англисче</translation>
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
    <name>LanguageChoice</name>
    <message>
        <source>Language of the translation</source>
        <translation>Котормонун тили</translation>
    </message>
    <message>
        <source>Into which language is translated</source>
        <translation>Кайсы тилге которулат</translation>
    </message>
    <message>
        <source>{0} (new)</source>
        <translation>{0} (жаңы)</translation>
    </message>
</context>
<context>
    <name>LeftOver</name>
    <message>
        <source>“{0}” was proposed and declined, but coded with meanwhile: {1}</source>
        <translation>«{0}» сунушталып, четке кагылган, бирок ошол эле учурда аны менен коддолгон: {1}</translation>
    </message>
    <message>
        <source>Carry over</source>
        <translation>Көчүрүү</translation>
    </message>
    <message>
        <source>To the bin</source>
        <translation>Себетке</translation>
    </message>
    <message>
        <source>“{0}” was merged into “{1}”, but coded with meanwhile: {2}</source>
        <translation>«{0}» коду «{1}» менен бириктирилген, бирок ошол арада аны менен коддолгон: {2}</translation>
    </message>
</context>
<context>
    <name>LinkModel</name>
    <message>
        <source>Turn</source>
        <translation>Реплика</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Интервьюер</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Суроо</translation>
    </message>
</context>
<context>
    <name>LinkingWindow</name>
    <message>
        <source>Link questions</source>
        <translation>Суроолорду байлоо</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Бул документ</translation>
    </message>
    <message>
        <source>All documents of this kind</source>
        <translation>Ушул түрдөгү бардык документтер</translation>
    </message>
    <message>
        <source>Which documents</source>
        <translation>Кайсы документтер</translation>
    </message>
    <message>
        <source>Only those to decide</source>
        <translation>Чечиле электери гана</translation>
    </message>
    <message>
        <source>Turns of the interviewer</source>
        <translation>Интервьюердин репликалары</translation>
    </message>
    <message>
        <source>1 to 5: choose a question. Space: tick. F: find another. Enter: next to decide. Ctrl+Enter: confirm.</source>
        <translation>1–5: суроону тандоо. Боштук: белгилөө. F: башкасын издөө. Enter: кийинки чечиле элек. Ctrl+Enter: ырастоо.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>No guide is known for this document. Import one, or name it in the dock.</source>
        <translation>Бул документтин гиди белгисиз. Гидди импорттоңуз же «Гид» панелинде көрсөтүңүз.</translation>
    </message>
    <message>
        <source>{0}
Answer: {1}</source>
        <translation>{0}
Жооп: {1}</translation>
    </message>
    <message>
        <source>To decide: {0}. To be linked: {1}. To be unlinked: {2}.</source>
        <translation>Чечиле элек: {0}. Байланат: {1}. Ажыратылат: {2}.</translation>
    </message>
    <message>
        <source>Link: {0}</source>
        <translation>Байлоо: {0}</translation>
    </message>
    <message>
        <source>Turns linked: {0}. Units for agreement: {1}.</source>
        <translation>Байланган репликалар: {0}. Дал келүүнү эсептөө бирдиктери: {1}.</translation>
    </message>
    <message>
        <source>Coded documents keep their units; “Cut anew” in the guide changes them.</source>
        <translation>Коддолгон документтердин бирдиктери ошол бойдон калат; аларды гиддеги «Кайра бөлүү» өзгөртөт.</translation>
    </message>
</context>
<context>
    <name>LockBar</name>
    <message>
        <source>The codebook is locked: definitions can be read here, not rewritten. Agree in the team on what shall change, then unlock it.</source>
        <translation>Коддор китеби жабык: бул жерде аныктамаларды окууга болот, өзгөртүүгө болбойт. Эмне өзгөрөрүн командада макулдашып, анан китепти ачыңыз.</translation>
    </message>
    <message>
        <source>Unlock the codebook</source>
        <translation>Коддор китебин ачуу</translation>
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
        <source>Case</source>
        <translation>Учур</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Үзүндүлөр</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицалар</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Дал келүү</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Котормолор</translation>
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
        <source>Pseudonym</source>
        <translation>Лакап ат</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Мүнөздөмө</translation>
    </message>
    <message>
        <source>Written answers</source>
        <translation>Жазуу жүзүндөгү жооптор</translation>
    </message>
    <message>
        <source>Number of the record</source>
        <translation>Жазуунун номери</translation>
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
    <name>Marking</name>
    <message>
        <source>“{0}” is done. Codings kept as your first pass: {1}.</source>
        <translation>«{0}» бүттү. Биринчи өтүүңүз катары сакталган коддоолор: {1}.</translation>
    </message>
    <message>
        <source>“{0}” is in work again.</source>
        <translation>«{0}» кайра иште.</translation>
    </message>
    <message>
        <source>You marked this document as done: the first pass that was kept then stays as it is.</source>
        <translation>Бул документти бүттү деп белгилегенсиз: ошондо сакталган биринчи өтүү ошол бойдон калат.</translation>
    </message>
</context>
<context>
    <name>MemoEditor</name>
    <message>
        <source>Go there</source>
        <translation>Ошол жерге өтүү</translation>
    </message>
    <message>
        <source>Kind of memo</source>
        <translation>Мемонун түрү</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Мемо</translation>
    </message>
    <message>
        <source>Write, Ctrl+Enter saves; an emptied memo is deleted</source>
        <translation>Жазыңыз, Ctrl+Enter сактайт; бошотулган мемо өчүрүлөт</translation>
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
    <name>MemoKinds</name>
    <message>
        <source>Field note</source>
        <translation>Талаа жазуусу</translation>
    </message>
    <message>
        <source>Reflexive memo</source>
        <translation>Рефлексиялык мемо</translation>
    </message>
    <message>
        <source>Analytic memo</source>
        <translation>Талдоо мемосу</translation>
    </message>
    <message>
        <source>Decision on method</source>
        <translation>Усул боюнча чечим</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Project diary</source>
        <translation>Долбоордун күндөлүгү</translation>
    </message>
    <message>
        <source>On documents</source>
        <translation>Документтер жөнүндө</translation>
    </message>
    <message>
        <source>On codes</source>
        <translation>Коддор жөнүндө</translation>
    </message>
    <message>
        <source>On codings</source>
        <translation>Коддоолор жөнүндө</translation>
    </message>
    <message>
        <source>On respondents</source>
        <translation>Респонденттер жөнүндө</translation>
    </message>
</context>
<context>
    <name>MemosDock</name>
    <message>
        <source>Memos</source>
        <translation>Мемолор</translation>
    </message>
    <message>
        <source>Search words, names, dates</source>
        <translation>Сөз, ат, күн издөө</translation>
    </message>
    <message>
        <source>Search the memos</source>
        <translation>Мемолордон издөө</translation>
    </message>
    <message>
        <source>Memos of this kind</source>
        <translation>Ушул түрдөгү мемолор</translation>
    </message>
    <message>
        <source>Memos of this coder</source>
        <translation>Ушул коддоочунун мемолору</translation>
    </message>
    <message>
        <source>Memos about this</source>
        <translation>Ушул жөнүндө мемолор</translation>
    </message>
    <message>
        <source>New memo</source>
        <translation>Жаңы мемо</translation>
    </message>
    <message>
        <source>In the project diary</source>
        <translation>Долбоордун күндөлүгүнө</translation>
    </message>
    <message>
        <source>On this document</source>
        <translation>Ушул документке</translation>
    </message>
    <message>
        <source>On the chosen code</source>
        <translation>Тандалган кодго</translation>
    </message>
    <message>
        <source>On the selected coding</source>
        <translation>Белгиленген коддоого</translation>
    </message>
    <message>
        <source>On the respondent of the case</source>
        <translation>Окуянын респондентине</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Бардык түрү</translation>
    </message>
    <message>
        <source>About anything</source>
        <translation>Баары жөнүндө</translation>
    </message>
    <message>
        <source>All coders</source>
        <translation>Бардык коддоочулар</translation>
    </message>
    <message>
        <source>No memo yet. “New memo” begins the project diary or a memo on what is chosen.</source>
        <translation>Азырынча мемо жок. «Жаңы мемо» долбоордун күндөлүгүн же тандалган нерсе жөнүндө мемону баштайт.</translation>
    </message>
    <message>
        <source>No memo is like this.</source>
        <translation>Мындай мемо жок.</translation>
    </message>
    <message>
        <source>New memo: {0}</source>
        <translation>Жаңы мемо: {0}</translation>
    </message>
</context>
<context>
    <name>MemosSection</name>
    <message>
        <source>Memos</source>
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
        <source>Edges</source>
        <translation>Чектери</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Өтүү</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Тексттин өлчөмү</translation>
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
    <name>MergeDialog</name>
    <message>
        <source>Merge “{0}” into…</source>
        <translation>«{0}» кодун бириктирүү…</translation>
    </message>
    <message>
        <source>Codings, memos, judgements, sets and sub-codes go over to the code you choose. Undo brings all back.</source>
        <translation>Коддоолор, мемолор, баалар, топтомдор жана ички коддор сиз тандаган кодго өтөт. «Артка кайтаруу» баарын калыбына келтирет.</translation>
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
        <source>Merge</source>
        <translation>Бириктирүү</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Merged into “{0}”. Codings carried over: {1}, equal ones united: {2}. Undo brings all back.</source>
        <translation>«{0}» менен бириктирилди. Көчүрүлгөн коддоолор: {1}, окшоштору бириктирилди: {2}. «Артка кайтаруу» баарын калыбына келтирет.</translation>
    </message>
</context>
<context>
    <name>MergesWindow</name>
    <message>
        <source>Merged packages</source>
        <translation>Бириктирилген пакеттер</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Бириктирилген</translation>
    </message>
    <message>
        <source>Work of</source>
        <translation>Кимдин иши</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Ким бириктирген</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Өзгөртүүлөр</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Абалы</translation>
    </message>
    <message>
        <source>Withdraw this merge</source>
        <translation>Бул бириктирүүнү кайтарып алуу</translation>
    </message>
    <message>
        <source>Take everything that it brought out again, as one step</source>
        <translation>Ал алып келгендин баарын бир кадам катары кайра чыгаруу</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Кайра келтирүү</translation>
    </message>
    <message>
        <source>Take in again what was withdrawn</source>
        <translation>Кайтарылып алынганды кайра кабыл алуу</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарых</translation>
    </message>
    <message>
        <source>Read in the history who merged and withdrew what</source>
        <translation>Ким эмнени бириктирип, эмнени кайтарып алганын тарыхтан окуу</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Канчасы бүттү</translation>
    </message>
    <message>
        <source>No package was merged yet. Team &gt; Receive a colleague&apos;s package takes one in.</source>
        <translation>Азырынча бир да пакет бириктирилген жок. Команда &gt; Кесиптештин пакетин кабыл алуу.</translation>
    </message>
    <message>
        <source>Given up: everything is as it was.</source>
        <translation>Токтотулду: баары мурдагыдай калды.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>Withdrawing takes everything out that a package brought; what you made since stays.</source>
        <translation>Кайтарып алуу пакет алып келгендин баарын чыгарат; андан бери жасаганыңыз калат.</translation>
    </message>
    <message>
        <source>Withdrawing a merge…</source>
        <translation>Бириктирүү кайтарылып алынууда…</translation>
    </message>
    <message>
        <source>Bringing a merge back…</source>
        <translation>Бириктирүү кайра келтирилүүдө…</translation>
    </message>
    <message>
        <source>Brought back. Things touched: {0}.</source>
        <translation>Кайра келтирилди. Тийилген нерселер: {0}.</translation>
    </message>
    <message>
        <source>Withdrawn. Things touched: {0}.</source>
        <translation>Кайтарылып алынды. Тийилген нерселер: {0}.</translation>
    </message>
    <message>
        <source>Your own work on what went waits until it comes back: {0}.</source>
        <translation>Кеткен нерсе боюнча өз ишиңиз ал кайтып келгенче күтөт: {0}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>кайтарылып алынган</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>күчүндө</translation>
    </message>
    <message>
        <source>stands; merged on another computer</source>
        <translation>күчүндө; башка компьютерде бириктирилген</translation>
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
    <name>MoreMenu</name>
    <message>
        <source>Count segments</source>
        <translation>Үзүндүлөрдү саноо</translation>
    </message>
    <message>
        <source>Count documents</source>
        <translation>Документтерди саноо</translation>
    </message>
    <message>
        <source>Lock the codebook</source>
        <translation>Коддор китебин жабуу</translation>
    </message>
    <message>
        <source>List of open cases for the meeting…</source>
        <translation>Жыйын үчүн ачык дал келбөөлөрдүн тизмеси…</translation>
    </message>
    <message>
        <source>Accept what all coded alike, in every interview</source>
        <translation>Баары бирдей коддогонду бардык маектерде кабыл алуу</translation>
    </message>
    <message>
        <source>Show in the transcript</source>
        <translation>Транскриптте көрсөтүү</translation>
    </message>
    <message>
        <source>Accepted, because all coded alike: {0}.</source>
        <translation>Баары бирдей коддогондуктан кабыл алынды: {0}.</translation>
    </message>
    <message>
        <source>{0}, open cases</source>
        <translation>{0}, ачык дал келбөөлөр</translation>
    </message>
    <message>
        <source>Word (*.docx);;Text (*.txt)</source>
        <translation>Word (*.docx);;Текст (*.txt)</translation>
    </message>
    <message>
        <source>List of open cases</source>
        <translation>Ачык дал келбөөлөрдүн тизмеси</translation>
    </message>
    <message>
        <source>List written: {0}. Open cases: {1}.</source>
        <translation>Тизме жазылды: {0}. Ачык дал келбөөлөр: {1}.</translation>
    </message>
    <message>
        <source>Writing the list of open cases…</source>
        <translation>Ачык дал келбөөлөрдүн тизмеси жазылууда…</translation>
    </message>
</context>
<context>
    <name>MorePanel</name>
    <message>
        <source>Words in the passage</source>
        <translation>Үзүндүдөгү сөздөр</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Салмагы</translation>
    </message>
    <message>
        <source>Least weight</source>
        <translation>Эң аз салмагы</translation>
    </message>
    <message>
        <source>Greatest weight</source>
        <translation>Эң көп салмагы</translation>
    </message>
    <message>
        <source>any</source>
        <translation>баары</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Башы</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Аягы</translation>
    </message>
    <message>
        <source>Coded since</source>
        <translation>Ушул күндөн бери коддолгон</translation>
    </message>
    <message>
        <source>Coded until</source>
        <translation>Ушул күнгө чейин коддолгон</translation>
    </message>
    <message>
        <source>First day of coding</source>
        <translation>Коддоонун биринчи күнү</translation>
    </message>
    <message>
        <source>Last day of coding</source>
        <translation>Коддоонун акыркы күнү</translation>
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
    <name>NarrowButton</name>
    <message>
        <source>Codes: {0}</source>
        <translation>Коддор: {0}</translation>
    </message>
    <message>
        <source>Documents: {0}</source>
        <translation>Документтер: {0}</translation>
    </message>
    <message>
        <source>All codes and documents</source>
        <translation>Бардык код, документ</translation>
    </message>
    <message>
        <source>Choose of which codes, sets of codes and documents the table is</source>
        <translation>Таблица кайсы коддор, код топтомдору жана документтер боюнча болорун тандоо</translation>
    </message>
</context>
<context>
    <name>NarrowingDialog</name>
    <message>
        <source>Codes and documents of the table</source>
        <translation>Таблицанын коддору жана документтери</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Издөө</translation>
    </message>
    <message>
        <source>Codes and documents</source>
        <translation>Коддор жана документтер</translation>
    </message>
    <message>
        <source>Enter or Space ticks. A code stands for all codes under it.</source>
        <translation>Enter же боштук белгилейт. Код астындагы бардык коддорду да камтыйт.</translation>
    </message>
    <message>
        <source>All again</source>
        <translation>Кайра баары</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсөтүү</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Ticked: codes and sets {0}, documents {1}. Nothing ticked means all.</source>
        <translation>Белгиленди: коддор менен топтомдор {0}, документтер {1}. Эч нерсе белгиленбесе, баары эсептелет.</translation>
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
    <name>NewRoundPage</name>
    <message>
        <source>What would be drawn, and who would code it</source>
        <translation>Эмне тандалат жана аны ким коддойт</translation>
    </message>
    <message>
        <source>Name of the round:</source>
        <translation>Айлампанын аталышы:</translation>
    </message>
    <message>
        <source>Name of the round</source>
        <translation>Айлампанын аталышы</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Дайындоо</translation>
    </message>
    <message>
        <source>Make the round: from now on its coders code these documents blind</source>
        <translation>Айлампаны түзүү: мындан ары анын коддоочулары бул документтерди көрбөй коддойт</translation>
    </message>
    <message>
        <source>No draw asks for later interviews yet. Say so when you draw double coding.</source>
        <translation>Азырынча эч бир чүчүкулак кийинки маектерди карабайт. Аны кош коддоону тартканда белгилеңиз.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Coded by</source>
        <translation>Коддойт</translation>
    </message>
    <message>
        <source>All coders code the same documents blind, then you talk about where they differ.</source>
        <translation>Бардык коддоочулар бир эле документтерди көрбөй коддойт, анан айырмаларын талкуулайсыздар.</translation>
    </message>
    <message>
        <source>Training counts in no figure of agreement unless you choose its round there.</source>
        <translation>Машыгуу дал келүүнүн эч бир көрсөткүчүнө кирбейт, ал жерден айлампасын тандамайынча.</translation>
    </message>
</context>
<context>
    <name>PackBox</name>
    <message>
        <source>Published figures</source>
        <translation>Жарыяланган маалыматтар</translation>
    </message>
    <message>
        <source>All published figures</source>
        <translation>Бардык жарыяланган маалыматтар</translation>
    </message>
    <message>
        <source>Open attribute pack</source>
        <translation>Мүнөздөмөлөр топтомун ачуу</translation>
    </message>
    <message>
        <source>Attribute packs ({0})</source>
        <translation>Мүнөздөмөлөр топтомдору ({0})</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find an action</source>
        <translation>Аракетти табуу</translation>
    </message>
    <message>
        <source>Letters of an action, document, code or respondent</source>
        <translation>Аракеттин, документтин, коддун же респонденттин тамгалары</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Табылгандар</translation>
    </message>
    <message>
        <source>open a project first</source>
        <translation>адегенде долбоорду ачыңыз</translation>
    </message>
    <message>
        <source>the project is open for reading only</source>
        <translation>долбоор окуу үчүн гана ачык</translation>
    </message>
    <message>
        <source>open a document first</source>
        <translation>адегенде документти ачыңыз</translation>
    </message>
    <message>
        <source>select words first</source>
        <translation>адегенде сөздөрдү белгилеңиз</translation>
    </message>
    <message>
        <source>select a coding first</source>
        <translation>адегенде коддоону белгилеңиз</translation>
    </message>
    <message>
        <source>choose a code first</source>
        <translation>адегенде кодду тандаңыз</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>кайтара турган эч нерсе жок</translation>
    </message>
    <message>
        <source>nothing to redo</source>
        <translation>кайталай турган эч нерсе жок</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>азыр мүмкүн эмес</translation>
    </message>
    <message>
        <source>document</source>
        <translation>документ</translation>
    </message>
    <message>
        <source>code</source>
        <translation>код</translation>
    </message>
    <message>
        <source>respondent</source>
        <translation>респондент</translation>
    </message>
</context>
<context>
    <name>ParagraphDialog</name>
    <message>
        <source>Paragraph for the methods section</source>
        <translation>Усулдар бөлүмү үчүн абзац</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көчүрүү</translation>
    </message>
    <message>
        <source>Reckoning…</source>
        <translation>Эсептелүүдө…</translation>
    </message>
    <message>
        <source>Paragraph: {0}</source>
        <translation>Абзац: {0}</translation>
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
        <source>Language of the passage</source>
        <translation>Үзүндүнүн тили</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Бардык тилдер</translation>
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
        <source>Translation</source>
        <translation>Котормо</translation>
    </message>
    <message>
        <source>{0}, not to be quoted</source>
        <translation>{0}, цитаталанбайт</translation>
    </message>
    <message>
        <source>No passage of “{0}” is in this language.</source>
        <translation>«{0}» үзүндүлөрүнүн ичинде бул тилде эч нерсе жок.</translation>
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
    <name>PassphraseDialog</name>
    <message>
        <source>Sealed package</source>
        <translation>Корголгон пакет</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Купуя сөз</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсөтүү</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Купуя сөздү көрсөтүү</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ачуу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>Memos of these days</source>
        <translation>Ушул күндөрдүн мемолору</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>Ушул күндөн</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>Ушул күнгө чейин</translation>
    </message>
    <message>
        <source>Of any day</source>
        <translation>Каалаган күндүкү</translation>
    </message>
    <message>
        <source>Of today</source>
        <translation>Бүгүнкү</translation>
    </message>
    <message>
        <source>Of the last 7 days</source>
        <translation>Акыркы 7 күндүкү</translation>
    </message>
    <message>
        <source>Of the last 30 days</source>
        <translation>Акыркы 30 күндүкү</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Эки күндүн аралыгы</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>Receive a package</source>
        <translation>Пакетти кабыл алуу</translation>
    </message>
    <message>
        <source>Both are the same study, begun apart: join them</source>
        <translation>Экөө бир изилдөө, өз-өзүнчө башталган: аларды бириктирүү</translation>
    </message>
    <message>
        <source>What the package would bring</source>
        <translation>Пакет эмне алып келет</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Жүрүшү</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Бириктирүү</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Азыр эмес</translation>
    </message>
    <message>
        <source>whole project</source>
        <translation>бүткүл долбоор</translation>
    </message>
    <message>
        <source>codebook</source>
        <translation>коддор китеби</translation>
    </message>
    <message>
        <source>her own work</source>
        <translation>өз иши</translation>
    </message>
    <message>
        <source>chosen documents</source>
        <translation>тандалган документтер</translation>
    </message>
    <message>
        <source>From {0}, {1}: {2}. Changes: {3}.</source>
        <translation>{0}, {1}: {2}. Өзгөртүүлөр: {3}.</translation>
    </message>
    <message>
        <source>This package was merged before and withdrawn: merging brings it back.</source>
        <translation>Бул пакет мурун бириктирилип, кайтарылып алынган: бириктирүү аны кайра келтирет.</translation>
    </message>
    <message>
        <source>Transcripts that they corrected, codings stay on their words: {0}.</source>
        <translation>Алар оңдогон транскрипттер, коддоолор өз сөздөрүндө калат: {0}.</translation>
    </message>
    <message>
        <source>Transcripts corrected on both sides, to be joined after merging: {0}.</source>
        <translation>Эки жакта тең оңдолгон, бириктирүүдөн кийин кошула турган транскрипттер: {0}.</translation>
    </message>
    <message>
        <source>Transcripts that stayed with the sender: {0}.</source>
        <translation>Жөнөтүүчүдө калган транскрипттер: {0}.</translation>
    </message>
    <message>
        <source>Things that will wait, because what they belong to has not come yet: {0}.</source>
        <translation>Тиешелүү нерсеси келе элек болгондуктан күтө турган нерселер: {0}.</translation>
    </message>
    <message>
        <source>Packages to be looked at after this one: {0}.</source>
        <translation>Мындан кийин карала турган пакеттер: {0}.</translation>
    </message>
    <message>
        <source>To decide: {0}</source>
        <translation>Чечиле турганы: {0}</translation>
    </message>
    <message>
        <source>changed by them only: {0}</source>
        <translation>алар гана өзгөрткөнү: {0}</translation>
    </message>
    <message>
        <source>go to the bin: {0}</source>
        <translation>себетке түшкөнү: {0}</translation>
    </message>
    <message>
        <source>deleted there but kept: {0}</source>
        <translation>алар өчүргөн, бирок калганы: {0}</translation>
    </message>
    <message>
        <source>deleted here but back: {0}</source>
        <translation>бул жерде өчүп, кайтып келгени: {0}</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Чече турган эч нерсе жок</translation>
    </message>
    <message>
        <source>New from</source>
        <translation>Жаңысы кимден</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документтер</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>Коддоолор</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Мемолор</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коддор</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Маанилер</translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation>Баалар</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Башка</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Өчүрүлгөн</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Эмне жаңы</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>New codes, although the codebook is locked: {0}</source>
        <translation>Коддор китеби жабык болсо да, жаңы коддор: {0}</translation>
    </message>
    <message>
        <source>Take them as proposals, to be answered</source>
        <translation>Аларды жооп бериле турган сунуш катары алуу</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Эмне</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Бизде</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Аларда</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Натыйжа</translation>
    </message>
    <message>
        <source>Changed on both sides: {0}</source>
        <translation>Эки жакта тең өзгөргөн: {0}</translation>
    </message>
    <message>
        <source>Result for {0}</source>
        <translation>{0} үчүн натыйжа</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Чечим</translation>
    </message>
    <message>
        <source>Looks like the same thing twice: {0}</source>
        <translation>Бир эле нерсе эки жолу болсо керек: {0}</translation>
    </message>
    <message>
        <source>Decision for {0}</source>
        <translation>{0} үчүн чечим</translation>
    </message>
    <message>
        <source>Here until now</source>
        <translation>Азырга чейин бул жерде</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Эмне болот</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ким</translation>
    </message>
    <message>
        <source>Changed by them only: {0}</source>
        <translation>Алар гана өзгөрткөн: {0}</translation>
    </message>
    <message>
        <source>stays: it is used or was changed here</source>
        <translation>калат: бул жерде колдонулат же өзгөртүлгөн</translation>
    </message>
    <message>
        <source>goes to the bin</source>
        <translation>себетке түшөт</translation>
    </message>
    <message>
        <source>Deleted by them: {0}</source>
        <translation>Алар өчүргөн: {0}</translation>
    </message>
    <message>
        <source>comes back</source>
        <translation>кайтып келет</translation>
    </message>
    <message>
        <source>Deleted here, but changed or used by them: {0}</source>
        <translation>Бул жерде өчүрүлгөн, бирок алар өзгөрткөн же колдонгон: {0}</translation>
    </message>
    <message>
        <source>And more: {0}</source>
        <translation>Дагы: {0}</translation>
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
    <name>ProposalPage</name>
    <message>
        <source>Proposed codes</source>
        <translation>Сунушталган коддор</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Үзүндү</translation>
    </message>
    <message>
        <source>Definition, which you can word better while accepting</source>
        <translation>Аныктама: кабыл алууда жакшыраак жазса болот</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Аныктама</translation>
    </message>
    <message>
        <source>A word to who proposed it, if you like</source>
        <translation>Кааласаңыз, сунуштаган адамга бир-эки сөз</translation>
    </message>
    <message>
        <source>Letters of a code; Enter takes it, Esc leaves it</source>
        <translation>Коддун тамгалары; Enter тандайт, Esc баш тартат</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коддор</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Кабыл алуу</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Бириктирүү…</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Четке кагуу</translation>
    </message>
    <message>
        <source>Decline, move codings…</source>
        <translation>Четке кагып, көчүрүү…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Кайтарып алуу</translation>
    </message>
    <message>
        <source>The codings go to the bin with the code</source>
        <translation>Коддоолор код менен кошо себетке түшөт</translation>
    </message>
    <message>
        <source>Up and Down choose a proposal, Left and Right its segments; the digits answer.</source>
        <translation>Өйдө-ылдый жебелер сунушту, солго-оңго үзүндүлөрүн тандайт; цифралар жооп берет.</translation>
    </message>
    <message>
        <source>Await an answer: {0}</source>
        <translation>Жооп күтөт: {0}</translation>
    </message>
    <message>
        <source>All proposals are answered.</source>
        <translation>Бардык сунуштарга жооп берилди.</translation>
    </message>
    <message>
        <source>Nobody has proposed a code. While the codebook is locked, new codes are proposed.</source>
        <translation>Эч ким код сунуштай элек. Коддор китеби жабык кезде жаңы коддор сунушталат.</translation>
    </message>
    <message>
        <source>Nothing is coded with it yet.</source>
        <translation>Азырынча аны менен эч нерсе коддолгон жок.</translation>
    </message>
    <message>
        <source>Which code takes its codings over?</source>
        <translation>Коддоолорун кайсы код алат?</translation>
    </message>
    <message>
        <source>It is declined. Which code do its codings go to?</source>
        <translation>Ал четке кагылат. Коддоолору кайсы кодго өтөт?</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>{0}, {1}: {2}</source>
        <translation>{0}, {1}: {2}</translation>
    </message>
    <message>
        <source>Taken back before anybody answered.</source>
        <translation>Жооп бериле электе кайтарып алынган.</translation>
    </message>
    <message>
        <source>Reply: {0}</source>
        <translation>Түшүндүрмө: {0}</translation>
    </message>
    <message>
        <source>Accepted by {0}, {1}.</source>
        <translation>Кабыл алган: {0}, {1}.</translation>
    </message>
    <message>
        <source>Merged into “{0}” by {1}, {2}.</source>
        <translation>«{0}» коду менен бириктирген: {1}, {2}.</translation>
    </message>
    <message>
        <source>Declined by {0}, {1}; its codings went to “{2}”.</source>
        <translation>Четке каккан: {0}, {1}; коддоолору «{2}» кодуна өттү.</translation>
    </message>
    <message>
        <source>Declined by {0}, {1}; its codings lie in the bin.</source>
        <translation>Четке каккан: {0}, {1}; коддоолору себетте.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>кабыл алынды</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>бириктирилди</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>четке кагылды</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>кайтарып алынды</translation>
    </message>
    <message>
        <source>The same is proposed by {0}: merge one into the other.</source>
        <translation>Ушуну эле {0} да сунуштайт: бирин экинчисине бириктириңиз.</translation>
    </message>
</context>
<context>
    <name>ProposalsNote</name>
    <message>
        <source>Proposed codes: {0}</source>
        <translation>Сунушталган коддор: {0}</translation>
    </message>
    <message>
        <source>They await an answer. Click to see who proposes them and why.</source>
        <translation>Алар жооп күтөт. Ким, эмне үчүн сунуштаганын көрүү үчүн басыңыз.</translation>
    </message>
</context>
<context>
    <name>ProposalsWindow</name>
    <message>
        <source>Proposed codes</source>
        <translation>Сунушталган коддор</translation>
    </message>
    <message>
        <source>Segment {0} of {1}: {2}, {3}</source>
        <translation>Үзүндү {0} / {1}: {2}, {3}</translation>
    </message>
    <message>
        <source>Declined: “{0}”, codings in the bin: {1}. Undo brings all back.</source>
        <translation>«{0}» четке кагылды, себеттеги коддоолору: {1}. Артка кайтаруу баарын калыбына келтирет.</translation>
    </message>
    <message>
        <source>Taken back: “{0}”. Undo brings it back.</source>
        <translation>«{0}» кайтарып алынды. Артка кайтаруу аны калыбына келтирет.</translation>
    </message>
    <message>
        <source>Accepted: “{0}”.</source>
        <translation>«{0}» кабыл алынды.</translation>
    </message>
    <message>
        <source>“{0}” is merged into “{1}”. Codings carried over: {2}. Undo brings all back.</source>
        <translation>«{0}» «{1}» кодуна бириктирилди. Көчүрүлгөн коддоолор: {2}. Артка кайтаруу баарын калыбына келтирет.</translation>
    </message>
    <message>
        <source>Declined: “{0}”. Codings that went to “{1}”: {2}. Undo brings all back.</source>
        <translation>«{0}» четке кагылды. «{1}» кодуна өткөн коддоолор: {2}. Артка кайтаруу баарын калыбына келтирет.</translation>
    </message>
</context>
<context>
    <name>Proposed</name>
    <message>
        <source>proposed by {0}</source>
        <translation>сунуштаган: {0}</translation>
    </message>
    <message>
        <source>Proposed by {0}: {1}</source>
        <translation>Сунуштаган {0}: {1}</translation>
    </message>
    <message>
        <source>{0} · proposed</source>
        <translation>{0} · сунушталган</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>This turn asks</source>
        <translation>Бул реплика сурайт</translation>
    </message>
    <message>
        <source>Number or letters of a question</source>
        <translation>Суроонун номери же тамгалары</translation>
    </message>
    <message>
        <source>Questions found</source>
        <translation>Табылган суроолор</translation>
    </message>
    <message>
        <source>Number or letters of the question; Enter takes it</source>
        <translation>Суроонун номери же тамгалары; Enter аны алат</translation>
    </message>
</context>
<context>
    <name>QuestionEditor</name>
    <message>
        <source>Number</source>
        <translation>Номери</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>Кыргызча</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Орусча</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Англисче</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Кайсы суроого</translation>
    </message>
    <message>
        <source>No research question</source>
        <translation>Изилдөө суроосу жок</translation>
    </message>
</context>
<context>
    <name>QuestionParts</name>
    <message>
        <source>Find what to ask for</source>
        <translation>Эмнени сурайсыз</translation>
    </message>
    <message>
        <source>What can be asked for</source>
        <translation>Эмнени суроого болот</translation>
    </message>
    <message>
        <source>Enter or Space ticks. On a code, 1 puts it in Must, 2 in May, 3 in Must not.</source>
        <translation>Enter же боштук белгилейт. Коддо 1 аны «Баары», 2 «Каалаганы», 3 «Эч бири» дегенге коёт.</translation>
    </message>
    <message>
        <source>Words, weight, date</source>
        <translation>Сөз, салмак, күн</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Тазалоо</translation>
    </message>
    <message>
        <source>Ask for nothing any more</source>
        <translation>Эч нерсе суралбасын</translation>
    </message>
</context>
<context>
    <name>QuestionsModel</name>
    <message>
        <source>Turn {0}</source>
        <translation>Реплика {0}</translation>
    </message>
    <message>
        <source>Not asked here</source>
        <translation>Бул жерде суралган жок</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>Asked in {0} of {1} interviews by this guide.</source>
        <translation>Ушул гид менен алынган {1} маектин {0} суралган.</translation>
    </message>
</context>
<context>
    <name>QueueFilters</name>
    <message>
        <source>Not yet translated</source>
        <translation>Которула элек</translation>
    </message>
    <message>
        <source>For me to check</source>
        <translation>Мен текшере турган</translation>
    </message>
    <message>
        <source>All quotations</source>
        <translation>Бардык цитаталар</translation>
    </message>
    <message>
        <source>Flagged only</source>
        <translation>Кайра кароого белгиленгени гана</translation>
    </message>
    <message>
        <source>How far the translation is</source>
        <translation>Котормонун абалы</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Бардык коддор</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Бардык документтер</translation>
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
        <source>Why is a new code needed? Enter proposes it, Esc goes back</source>
        <translation>Жаңы код эмне үчүн керек? Enter сунуштайт, Esc артка кайтат</translation>
    </message>
    <message>
        <source>Propose: {0}</source>
        <translation>Сунуш: {0}</translation>
    </message>
    <message>
        <source>The codebook is locked: the code is proposed, and you can go on coding with it at once.</source>
        <translation>Коддор китеби жабык: код сунушталат, аны менен коддоону ошол замат уланта берсеңиз болот.</translation>
    </message>
    <message>
        <source>Letters of a code; Enter applies, Shift+Enter adds</source>
        <translation>Коддун тамгалары; Enter колдонот, Shift+Enter кошот</translation>
    </message>
    <message>
        <source>Letters of a code; Enter takes it</source>
        <translation>Коддун тамгалары; Enter тандайт</translation>
    </message>
    <message>
        <source>Say in a few words why: whoever answers the proposal reads it.</source>
        <translation>Эмне үчүн экенин бир-эки сөз менен жазыңыз: аны жооп берүүчү окуйт.</translation>
    </message>
    <message>
        <source>New code: {0}</source>
        <translation>Жаңы код: {0}</translation>
    </message>
    <message>
        <source>Propose a new code: {0}</source>
        <translation>Жаңы код сунуштоо: {0}</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>колдонулбайт</translation>
    </message>
    <message>
        <source>In place of: {0}</source>
        <translation>Мунун ордуна: {0}</translation>
    </message>
    <message>
        <source>The codebook is locked: Enter asks why this code is needed, then proposes and applies it.</source>
        <translation>Коддор китеби жабык: Enter бул код эмне үчүн керек экенин сурап, анан сунуштап, колдонот.</translation>
    </message>
    <message>
        <source>Enter makes this code under “{0}” and applies it.</source>
        <translation>Enter бул кодду «{0}» кодунун ичине кошуп, колдонот.</translation>
    </message>
    <message>
        <source>Enter makes this code at the top of the codebook and applies it.</source>
        <translation>Enter бул кодду коддор китебинин эң жогорку деңгээлине кошуп, колдонот.</translation>
    </message>
    <message>
        <source>No code yet.</source>
        <translation>Азырынча код жок.</translation>
    </message>
</context>
<context>
    <name>ReasonBar</name>
    <message>
        <source>The codebook is locked. Why is “{0}” needed?</source>
        <translation>Коддор китеби жабык. «{0}» эмне үчүн керек?</translation>
    </message>
    <message>
        <source>A few words; Enter proposes it, Esc leaves it</source>
        <translation>Бир-эки сөз; Enter сунуштайт, Esc баш тартат</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Сунуштоо</translation>
    </message>
    <message>
        <source>“{0}” is proposed. You can code with it at once.</source>
        <translation>«{0}» сунушталды. Аны менен азыр эле коддосоңуз болот.</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>QualCode packages (*.qcpack)</source>
        <translation>QualCode пакеттери (*.qcpack)</translation>
    </message>
    <message>
        <source>Receive a colleague&apos;s package</source>
        <translation>Кесиптештин пакетин кабыл алуу</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>{0} окулууда…</translation>
    </message>
    <message>
        <source>Comparing {0} with the project…</source>
        <translation>{0} долбоор менен салыштырылууда…</translation>
    </message>
    <message>
        <source>All of {0} is here already.</source>
        <translation>{0} ичиндегинин баары бул жерде бар.</translation>
    </message>
    <message>
        <source>Saving a backup before the merge…</source>
        <translation>Бириктирүүнүн алдында камдык көчүрмө сакталууда…</translation>
    </message>
    <message>
        <source>Merging {0}…</source>
        <translation>{0} бириктирилүүдө…</translation>
    </message>
    <message>
        <source>Merged: {0}. Changes: {1}.</source>
        <translation>Бириктирилди: {0}. Өзгөртүүлөр: {1}.</translation>
    </message>
</context>
<context>
    <name>RecodeDialog</name>
    <message>
        <source>Recode: {0}</source>
        <translation>Кайра топтоо: {0}</translation>
    </message>
    <message>
        <source>Values and their groups</source>
        <translation>Маанилер жана алардын топтору</translation>
    </message>
    <message>
        <source>Type the name of a group, or choose one typed before. A value without a group stays itself.</source>
        <translation>Топтун аталышын жазыңыз же мурда жазылганын тандаңыз. Тобу жок маани өзүнчө калат.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Мааниси</translation>
    </message>
    <message>
        <source>Known of</source>
        <translation>Канчасында</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Тобу</translation>
    </message>
    <message>
        <source>Group of {0}</source>
        <translation>{0} кирген топ</translation>
    </message>
</context>
<context>
    <name>RecodeNotice</name>
    <message>
        <source>No coding of yours stands under an older definition.</source>
        <translation>Мурунку аныктама боюнча коддооңуз жок.</translation>
    </message>
    <message>
        <source>Your codings under an older definition: {0}. See “{1}”.</source>
        <translation>Мурунку аныктама боюнча коддоолоруңуз: {0}. «{1}» дегенди караңыз.</translation>
    </message>
</context>
<context>
    <name>RecodeWalk</name>
    <message>
        <source>Codings under an older definition</source>
        <translation>Мурунку аныктама боюнча коддоолор</translation>
    </message>
    <message>
        <source>Another code: letters, then Enter</source>
        <translation>Башка код: тамгалар, анан Enter</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коддор</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артка</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Калтыруу</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>Башка код</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып салуу</translation>
    </message>
    <message>
        <source>1 or Space keeps the coding, 2 gives it another code, 3 removes it, arrows go to and fro.</source>
        <translation>1 же боштук коддоону калтырат, 2 башка код берет, 3 алып салат, жебелер алдыга-артка өткөрөт.</translation>
    </message>
    <message>
        <source>This segment was removed.</source>
        <translation>Бул үзүндү алынып салынды.</translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>(сөз жок)</translation>
    </message>
    <message>
        <source>When it was coded: {0}</source>
        <translation>Коддолгондо: {0}</translation>
    </message>
    <message>
        <source>Now: {0}</source>
        <translation>Азыр: {0}</translation>
    </message>
</context>
<context>
    <name>ReferralsSection</name>
    <message>
        <source>Who referred whom</source>
        <translation>Ким кимди сунуштаган</translation>
    </message>
    <message>
        <source>Whole sample</source>
        <translation>Бүт тандама</translation>
    </message>
    <message>
        <source>Referred by nobody in the study, and referred nobody.</source>
        <translation>Изилдөөдөгү эч ким сунуштаган эмес, өзү да эч кимди сунуштаган эмес.</translation>
    </message>
    <message>
        <source>Who referred whom: {0} people</source>
        <translation>Ким кимди сунуштаган: {0} киши</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Show all the same</source>
        <translation>Ошентсе да көрсөтүү</translation>
    </message>
    <message>
        <source>Compare as it stands now</source>
        <translation>Азыркы абалын салыштыруу</translation>
    </message>
    <message>
        <source>There is nothing to compare here</source>
        <translation>Бул жерде салыштыра турган эч нерсе жок</translation>
    </message>
    <message>
        <source>These figures would say little</source>
        <translation>Бул көрсөткүчтөр көп нерсе айтпайт</translation>
    </message>
</context>
<context>
    <name>RenameSpeakerDialog</name>
    <message>
        <source>Rename speaker</source>
        <translation>Сүйлөгөндүн атын өзгөртүү</translation>
    </message>
    <message>
        <source>What shall the speaker “{0}” be called in this document?</source>
        <translation>Бул документте «{0}» деген сүйлөгөн киши кандай аталсын?</translation>
    </message>
    <message>
        <source>New name of the speaker</source>
        <translation>Сүйлөгөндүн жаңы аты</translation>
    </message>
    <message>
        <source>Also before each of the turns in the text</source>
        <translation>Тексттеги репликалардын алдында да</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Атын өзгөртүү</translation>
    </message>
</context>
<context>
    <name>RenamingDialog</name>
    <message>
        <source>Name documents by their respondents</source>
        <translation>Документтерди респонденттери боюнча атоо</translation>
    </message>
    <message>
        <source>Pseudonym or name, and</source>
        <translation>Псевдоним же ысым, ошондой эле</translation>
    </message>
    <message>
        <source>kind of interview</source>
        <translation>маектин түрү</translation>
    </message>
    <message>
        <source>date</source>
        <translation>күнү</translation>
    </message>
    <message>
        <source>Names of documents</source>
        <translation>Документтердин аталыштары</translation>
    </message>
    <message>
        <source>Name now</source>
        <translation>Азыркы аталышы</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Жаңы аталышы</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Атын өзгөртүү</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Documents renamed: {0}.</source>
        <translation>Аты өзгөргөн документтер: {0}.</translation>
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
    <name>RespondentsPage</name>
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
        <source>Attributes of</source>
        <translation>Кимдин мүнөздөмөлөрү</translation>
    </message>
    <message>
        <source>Whose attributes the table shows</source>
        <translation>Таблица кимдин мүнөздөмөлөрүн көрсөтөт</translation>
    </message>
    <message>
        <source>Search the table</source>
        <translation>Таблицадан издөө</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Мамычалар</translation>
    </message>
    <message>
        <source>Name of a new household</source>
        <translation>Жаңы үй чарбасынын аталышы</translation>
    </message>
    <message>
        <source>Add household</source>
        <translation>Үй чарбасын кошуу</translation>
    </message>
    <message>
        <source>There are no respondents yet. Type a name above, or import a table.</source>
        <translation>Азырынча респондент жок. Жогоруга атын жазыңыз же таблица импорттоңуз.</translation>
    </message>
    <message>
        <source>There is nothing here yet. Households, trips and interviews are entered in the cases.</source>
        <translation>Бул жерде азырынча эч нерсе жок. Үй чарбалары, сапарлар жана маектер учурларда толтурулат.</translation>
    </message>
    <message>
        <source>Pasted: {0}. Left out because they do not fit: {1}; outside the table: {2}.</source>
        <translation>Коюлду: {0}. Туура келбегендиктен калтырылды: {1}; таблицадан тышкары: {2}.</translation>
    </message>
    <message>
        <source>Filled: {0}. Left out because they do not fit: {1}; not to be typed in: {2}.</source>
        <translation>Толтурулду: {0}. Туура келбегендиктен калтырылды: {1}; жазууга болбойт: {2}.</translation>
    </message>
    <message>
        <source>Deleted. Undo brings it back.</source>
        <translation>Өчүрүлдү. Артка кайтаруу калыбына келтирет.</translation>
    </message>
</context>
<context>
    <name>RetrievalPage</name>
    <message>
        <source>Passages found</source>
        <translation>Табылган үзүндүлөр</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>There are no passages yet. Import transcripts and a codebook, then code.</source>
        <translation>Азырынча үзүндүлөр жок. Транскрипттерди жана коддор китебин киргизип, анан коддоңуз.</translation>
    </message>
    <message>
        <source>Tick a code, a group of people or a document at the left, or drag a code from the codebook into May: its passages stand here at once.</source>
        <translation>Сол жактан кодду, адамдардын тобун же документти белгилеңиз же коддор китебинен кодду «Каалаганы» дегенге сүйрөп коюңуз: үзүндүлөрү ошол замат ушул жерде турат.</translation>
    </message>
    <message>
        <source>No passage fits. Take something away above, or choose a wider “together”.</source>
        <translation>Туура келген үзүндү жок. Жогорудан бир нерсени алып салыңыз же «чогуу» дегенди кеңирирээк тандаңыз.</translation>
    </message>
</context>
<context>
    <name>RivalChoice</name>
    <message>
        <source>Decide later (until then: {0})</source>
        <translation>Кийин чечүү (ага чейин: {0})</translation>
    </message>
    <message>
        <source>Other words may be typed here</source>
        <translation>Бул жерге башка сөздөрдү жазса болот</translation>
    </message>
</context>
<context>
    <name>RoundBox</name>
    <message>
        <source>Which round is compared</source>
        <translation>Кайсы айлампа салыштырылат</translation>
    </message>
    <message>
        <source>All but training</source>
        <translation>Машыгуудан башкасы</translation>
    </message>
    <message>
        <source>Training too</source>
        <translation>Машыгуу да</translation>
    </message>
</context>
<context>
    <name>RoundWishes</name>
    <message>
        <source>Double coding: interviews drawn by lot, coded by two</source>
        <translation>Кош коддоо: чүчүкулак менен тандалган маектерди экөө коддойт</translation>
    </message>
    <message>
        <source>Later interviews that are due to be coded by two</source>
        <translation>Кийинки маектерден экөө коддой турганы</translation>
    </message>
    <message>
        <source>Training: all code the same documents</source>
        <translation>Машыгуу: баары бир эле документтерди коддойт</translation>
    </message>
    <message>
        <source>Again: coders code once more what they coded weeks ago</source>
        <translation>Кайра: апталар мурун коддогонун дагы бир жолу коддоо</translation>
    </message>
    <message>
        <source>kind and language</source>
        <translation>түрү жана тили</translation>
    </message>
    <message>
        <source>kind of interview</source>
        <translation>маектин түрү</translation>
    </message>
    <message>
        <source>language</source>
        <translation>тили</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>баары чогуу</translation>
    </message>
    <message>
        <source>none</source>
        <translation>эч кайсысы</translation>
    </message>
    <message>
        <source>New round:</source>
        <translation>Жаңы айлампа:</translation>
    </message>
    <message>
        <source>Share:</source>
        <translation>Үлүшү:</translation>
    </message>
    <message>
        <source>How many of the interviews are coded twice</source>
        <translation>Маектердин канчасы эки жолу коддолот</translation>
    </message>
    <message>
        <source>At least:</source>
        <translation>Эң азы:</translation>
    </message>
    <message>
        <source>Never fewer interviews than these</source>
        <translation>Мындан аз маек болбойт</translation>
    </message>
    <message>
        <source>Drawn within:</source>
        <translation>Эмненин ичинде:</translation>
    </message>
    <message>
        <source>Each group has its fair share of what is drawn</source>
        <translation>Ар бир топ өз үлүшүн алат</translation>
    </message>
    <message>
        <source>Of later ones, one of every:</source>
        <translation>Кийинкилерден ар бири:</translation>
    </message>
    <message>
        <source>Of interviews that come later, one of so many will be due to be coded twice</source>
        <translation>Кийин келген ушунча маектин бири эки жолу коддолот</translation>
    </message>
    <message>
        <source>Weeks since:</source>
        <translation>Өткөн апта:</translation>
    </message>
    <message>
        <source>At least so long ago the coder marked it as done</source>
        <translation>Коддоочу бүттү деп белгилегенине жок дегенде ушунча болду</translation>
    </message>
    <message>
        <source>For each coder:</source>
        <translation>Ар бир коддоочуга:</translation>
    </message>
    <message>
        <source>How many documents each coder codes again</source>
        <translation>Ар бир коддоочу канча документти кайра коддойт</translation>
    </message>
    <message>
        <source>Lot number:</source>
        <translation>Чүчүкулак саны:</translation>
    </message>
    <message>
        <source>The same number draws the same interviews on every computer</source>
        <translation>Ушул сан менен ар бир компьютерде ошол эле маектер тандалат</translation>
    </message>
    <message>
        <source>Draw anew</source>
        <translation>Жаңыдан тартуу</translation>
    </message>
    <message>
        <source>Draw with another number</source>
        <translation>Башка сан менен тартуу</translation>
    </message>
    <message>
        <source>Also transcripts that are not released</source>
        <translation>Чыгарыла элек транскрипттер да</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Коддоочулар</translation>
    </message>
    <message>
        <source>All coders</source>
        <translation>Бардык коддоочулар</translation>
    </message>
    <message>
        <source>Coders: {0}</source>
        <translation>Коддоочулар: {0}</translation>
    </message>
    <message>
        <source>Documents of the round</source>
        <translation>Айлампанын документтери</translation>
    </message>
    <message>
        <source>Choose documents…</source>
        <translation>Документ тандоо…</translation>
    </message>
    <message>
        <source>Documents: {0}</source>
        <translation>Документтер: {0}</translation>
    </message>
    <message>
        <source>Who codes second</source>
        <translation>Ким экинчи коддойт</translation>
    </message>
    <message>
        <source>Anybody codes second</source>
        <translation>Экинчи болуп каалаган коддойт</translation>
    </message>
    <message>
        <source>Pairs: {0}</source>
        <translation>Жуптар: {0}</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} жана {1}</translation>
    </message>
</context>
<context>
    <name>RoundsPage</name>
    <message>
        <source>Rounds</source>
        <translation>Айлампалар</translation>
    </message>
    <message>
        <source>Documents of the round by coders: how far each is</source>
        <translation>Айлампанын документтери жана коддоочулары: ким кайда жетти</translation>
    </message>
    <message>
        <source>There is no round yet: make one on the page beside.</source>
        <translation>Азырынча айлампа жок: жанындагы беттен түзүңүз.</translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation>Таратуу…</translation>
    </message>
    <message>
        <source>Open the window for handing out with what nobody has begun ticked</source>
        <translation>Таратуу терезесин башталбагандары белгиленген бойдон ачуу</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Атын өзгөртүү…</translation>
    </message>
    <message>
        <source>Remove the round</source>
        <translation>Айлампаны алып салуу</translation>
    </message>
    <message>
        <source>Who has not begun need not code its documents; what was coded stays</source>
        <translation>Баштай элек коддоочу документтерин коддобойт; коддолгону калат</translation>
    </message>
    <message>
        <source>Of later ones, one of every:</source>
        <translation>Кийинкилерден ар бири:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>эч кайсысы</translation>
    </message>
    <message>
        <source>Of later interviews one of every so many is coded twice</source>
        <translation>Кийинки ар ушунча маектин бири эки жолу коддолот</translation>
    </message>
    <message>
        <source>Rename the round</source>
        <translation>Айлампанын атын өзгөртүү</translation>
    </message>
    <message>
        <source>Name of the round:</source>
        <translation>Айлампанын аталышы:</translation>
    </message>
</context>
<context>
    <name>RoundsWindow</name>
    <message>
        <source>Double coding</source>
        <translation>Кош коддоо</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Айлампалар</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Жаңы айлампа</translation>
    </message>
    <message>
        <source>Draw them</source>
        <translation>Аларды тартуу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>One of every {0} later interviews is coded twice. Later interviews: {1}. Due now: {2}.</source>
        <translation>Кийинки ар {0} маектин бири эки жолу коддолот. Кийинки маектер: {1}. Кезеги келди: {2}.</translation>
    </message>
</context>
<context>
    <name>RowLayout</name>
    <message>
        <source>{0}: </source>
        <translation>{0}: </translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Name</source>
        <translation>Аталышы</translation>
    </message>
</context>
<context>
    <name>SavedQuestions</name>
    <message>
        <source>Saved</source>
        <translation>Сакталган</translation>
    </message>
    <message>
        <source>Questions kept under a name</source>
        <translation>Ат менен сакталган суроолор</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Name of the question</source>
        <translation>Суроонун аты</translation>
    </message>
    <message>
        <source>Enter keeps it, Esc goes back</source>
        <translation>Enter сактайт, Esc артка кайтат</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сактоо</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Nothing is kept yet</source>
        <translation>Азырынча эч нерсе сакталган эмес</translation>
    </message>
    <message>
        <source>Keep this question…</source>
        <translation>Бул суроону сактоо…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Атын өзгөртүү</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Өчүрүү</translation>
    </message>
    <message>
        <source>“{0}” asks for things that are no longer in the project: {1}.</source>
        <translation>«{0}» долбоордо жок болуп калган нерселерди сурайт: {1}.</translation>
    </message>
    <message>
        <source>Deleted: “{0}”. Undo brings it back.</source>
        <translation>Өчүрүлдү: «{0}». Артка кайтаруу аны калыбына келтирет.</translation>
    </message>
    <message>
        <source>Kept: “{0}”.</source>
        <translation>Сакталды: «{0}».</translation>
    </message>
</context>
<context>
    <name>SegmentDelegate</name>
    <message>
        <source>flag</source>
        <translation>желекче</translation>
    </message>
    <message>
        <source>memo</source>
        <translation>мемо</translation>
    </message>
    <message>
        <source>weight {0}</source>
        <translation>салмагы {0}</translation>
    </message>
    <message>
        <source>denied or absent</source>
        <translation>танган же жок</translation>
    </message>
    <message>
        <source>not to be quoted</source>
        <translation>цитата кылууга болбойт</translation>
    </message>
    <message>
        <source>turn {0}</source>
        <translation>{0}-реплика</translation>
    </message>
</context>
<context>
    <name>SegmentWalk</name>
    <message>
        <source>All segments were gone through: {0}</source>
        <translation>Бардык үзүндүлөр каралды: {0}</translation>
    </message>
    <message>
        <source>Segment {0} of {1}</source>
        <translation>Үзүндү {0} / {1}</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Үзүндү</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Passages to Excel</source>
        <translation>Үзүндүлөрдү Excelге</translation>
    </message>
    <message>
        <source>Writing the passages…</source>
        <translation>Үзүндүлөр жазылууда…</translation>
    </message>
    <message>
        <source>Passages to Word</source>
        <translation>Үзүндүлөрдү Wordго</translation>
    </message>
    <message>
        <source>Writing the quotations…</source>
        <translation>Цитаталар жазылууда…</translation>
    </message>
    <message>
        <source>{0}, passages</source>
        <translation>{0}, үзүндүлөр</translation>
    </message>
    <message>
        <source>Passages written: {0}. Passages: {1}.</source>
        <translation>Үзүндүлөр жазылды: {0}. Үзүндүлөр: {1}.</translation>
    </message>
    <message>
        <source>Passages copied: {0}.</source>
        <translation>Көчүрүлгөн үзүндүлөр: {0}.</translation>
    </message>
    <message>
        <source>Passages copied: {0}; held back, because consent to quote is lacking: {1}.</source>
        <translation>Көчүрүлгөн үзүндүлөр: {0}; цитата кылууга макулдук жок болгондуктан кармалганы: {1}.</translation>
    </message>
</context>
<context>
    <name>SetsMenu</name>
    <message>
        <source>New set with this code</source>
        <translation>Ушул код менен жаңы топтом</translation>
    </message>
</context>
<context>
    <name>SetsPane</name>
    <message>
        <source>Sets of codes</source>
        <translation>Коддордун топтомдору</translation>
    </message>
    <message>
        <source>Add a set of codes</source>
        <translation>Коддор топтомун кошуу</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Үй-бүлөлөр</translation>
    </message>
    <message>
        <source>Research questions</source>
        <translation>Изилдөө суроолору</translation>
    </message>
    <message>
        <source>Other sets</source>
        <translation>Башка топтомдор</translation>
    </message>
    <message>
        <source>{0}: one code holds of a case</source>
        <translation>{0}: бир окуяга бир код гана туура келет</translation>
    </message>
    <message>
        <source>1 of {0}</source>
        <translation>{0} ичинен 1</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>Жаңы топтом</translation>
    </message>
    <message>
        <source>Deleted the set “{0}”; its codes stay. Undo brings it back.</source>
        <translation>«{0}» топтому өчүрүлдү; коддору калды. «Артка кайтаруу» аны калыбына келтирет.</translation>
    </message>
    <message>
        <source>Take out of the set</source>
        <translation>Топтомдон алып салуу</translation>
    </message>
    <message>
        <source>Put the chosen code in</source>
        <translation>Тандалган кодду кошуу</translation>
    </message>
    <message>
        <source>Rename set</source>
        <translation>Топтомдун атын өзгөртүү</translation>
    </message>
    <message>
        <source>One code holds of a case</source>
        <translation>Бир окуяга бир код гана</translation>
    </message>
    <message>
        <source>Delete set</source>
        <translation>Топтомду өчүрүү</translation>
    </message>
</context>
<context>
    <name>SettledNote</name>
    <message>
        <source>Cases…</source>
        <translation>Дал келбөөлөр…</translation>
    </message>
    <message>
        <source>Show the cases of this interview in the window of settling</source>
        <translation>Бул маектин дал келбөөлөрүн макулдашуу терезесинде көрсөтүү</translation>
    </message>
    <message>
        <source>Settled; cases that are new or open again since then: {0}.</source>
        <translation>Макулдашылган; андан бери жаңы же кайра ачылган дал келбөөлөр: {0}.</translation>
    </message>
    <message>
        <source>Settled: tables count the consensus. Cases: {0}.</source>
        <translation>Макулдашылган: таблицалар консенсусту эсептейт. Жерлер: {0}.</translation>
    </message>
    <message>
        <source>Being settled. Cases decided: {0} of {1}, open: {2}.</source>
        <translation>Макулдашылууда. Чечилген жерлер: {1} ичинен {0}, ачык: {2}.</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>макулдашылган</translation>
    </message>
    <message>
        <source>cases open: {0}</source>
        <translation>ачык дал келбөөлөр: {0}</translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>alike, accepted by itself</source>
        <translation>бирдей, өзү кабыл алынды</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ачык</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>чечилди</translation>
    </message>
    <message>
        <source>open again: its codings have changed</source>
        <translation>кайра ачык: коддоолору өзгөрдү</translation>
    </message>
    <message>
        <source>decided in two ways, to be decided again</source>
        <translation>эки башка чечилген, кайра чечүү керек</translation>
    </message>
    <message>
        <source>all alike</source>
        <translation>баары бирдей</translation>
    </message>
    <message>
        <source>as {0} has it</source>
        <translation>{0} коддогондой</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>баары</translation>
    </message>
    <message>
        <source>all words that anybody coded</source>
        <translation>кимдир бирөө коддогон бардык сөздөр</translation>
    </message>
    <message>
        <source>only the words that they share</source>
        <translation>жалпы сөздөр гана</translation>
    </message>
    <message>
        <source>drawn anew</source>
        <translation>кайра белгиленди</translation>
    </message>
    <message>
        <source>not coded</source>
        <translation>коддолбойт</translation>
    </message>
</context>
<context>
    <name>SettlingWindow</name>
    <message>
        <source>Settle codings</source>
        <translation>Коддоону макулдашуу</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дал келбөөлөр</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Билдирүүлөр</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Эмне суралган</translation>
    </message>
    <message>
        <source>The words of the case in its interview</source>
        <translation>Маектеги дал келбөөнүн сөздөрү</translation>
    </message>
    <message>
        <source>Previous open case</source>
        <translation>Мурунку ачык дал келбөө</translation>
    </message>
    <message>
        <source>Next open case</source>
        <translation>Кийинки ачык дал келбөө</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>Баарын көрсөтүү</translation>
    </message>
    <message>
        <source>Nothing is to be settled there: fewer than two coders are done with this interview.</source>
        <translation>Ал жерде чече турган эч нерсе жок: бул маекти экиден аз коддоочу бүткөн.</translation>
    </message>
    <message>
        <source>No other case is open here.</source>
        <translation>Бул жерде башка ачык дал келбөө жок.</translation>
    </message>
    <message>
        <source>There is nothing to settle yet. Two coders have to code the same interview and mark it as done: hand it out to both of them, then receive their packages.</source>
        <translation>Азырынча чече турган эч нерсе жок. Эки коддоочу бир эле маекти коддоп, бүттү деп белгилеши керек: аны экөөнө тең таратып, андан кийин пакеттерин кабыл алыңыз.</translation>
    </message>
    <message>
        <source>Everything is settled. Tables and exports count the consensus of these interviews.</source>
        <translation>Баары чечилди. Таблицалар менен экспорт бул маектердин консенсусун эсептейт.</translation>
    </message>
    <message>
        <source>No case fits what is chosen above.</source>
        <translation>Жогоруда тандалганга эч нерсе туура келбейт.</translation>
    </message>
    <message>
        <source>This case cannot be decided in this way.</source>
        <translation>Бул дал келбөөнү мындай чечүүгө болбойт.</translation>
    </message>
</context>
<context>
    <name>Shaping</name>
    <message>
        <source>No other coding of this coder with the same code overlaps or follows.</source>
        <translation>Ушул коддоочунун ошол эле код менен кесилишкен же жанаша турган башка коддоосу жок.</translation>
    </message>
    <message>
        <source>Joined: {0}, {1} codings</source>
        <translation>Бириктирилди: {0}, коддоолор: {1}</translation>
    </message>
    <message>
        <source>Put the caret where a coding is to be split.</source>
        <translation>Курсорду коддоо бөлүнө турган жерге коюңуз.</translation>
    </message>
    <message>
        <source>Split: {0}. The second part is selected.</source>
        <translation>Бөлүндү: {0}. Экинчи бөлүгү тандалды.</translation>
    </message>
    <message>
        <source>Flagged: {0}</source>
        <translation>Желекче коюлду: {0}</translation>
    </message>
    <message>
        <source>No longer flagged: {0}</source>
        <translation>Желекче алынды: {0}</translation>
    </message>
    <message>
        <source>No weight: {0}</source>
        <translation>Салмагы жок: {0}</translation>
    </message>
    <message>
        <source>Weight {1}: {0}</source>
        <translation>Салмагы {1}: {0}</translation>
    </message>
</context>
<context>
    <name>SheetMenus</name>
    <message>
        <source>Copy</source>
        <translation>Көчүрүү</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>Аталыштары менен көчүрүү</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Чаптоо</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Ылдый толтуруу</translation>
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
        <source>Only rows with this value</source>
        <translation>Ушул мааниси бар саптар гана</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Учурду ачуу</translation>
    </message>
    <message>
        <source>Delete respondent</source>
        <translation>Респондентти өчүрүү</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Өсүү тартибинде иреттөө</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Кемүү тартибинде иреттөө</translation>
    </message>
    <message>
        <source>As entered</source>
        <translation>Киргизилген тартипте</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Чыпка…</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Чыпкасыз</translation>
    </message>
    <message>
        <source>Select column</source>
        <translation>Мамычаны тандоо</translation>
    </message>
    <message>
        <source>Hide column</source>
        <translation>Мамычаны жашыруу</translation>
    </message>
    <message>
        <source>Change the rule…</source>
        <translation>Эрежени өзгөртүү…</translation>
    </message>
    <message>
        <source>Make bands…</source>
        <translation>Аралыктарга бөлүү…</translation>
    </message>
    <message>
        <source>Recode…</source>
        <translation>Кайра топтоо…</translation>
    </message>
    <message>
        <source>Unite spellings…</source>
        <translation>Жазылыш варианттарын бириктирүү…</translation>
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
        <source>Show all columns</source>
        <translation>Бардык мамычаларды көрсөтүү</translation>
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
        <source>New keys</source>
        <translation>Жаңы баскычтар</translation>
    </message>
    <message>
        <source>New keys of the chosen action</source>
        <translation>Тандалган аракеттин жаңы баскычтары</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>Баскычтарды басыңыз</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Мурункудай</translation>
    </message>
    <message>
        <source>All as they were</source>
        <translation>Баары мурункудай</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>{0} are the keys of “{1}”.</source>
        <translation>{0} «{1}» аракетинин баскычтары.</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Тартып алуу</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Ушул баскычтарды колдонуу</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>turn {0}</source>
        <translation>{0}-реплика</translation>
    </message>
    <message>
        <source>{0}: {1} ({2}, {3}).</source>
        <translation>{0}: {1} ({2}, {3}).</translation>
    </message>
    <message>
        <source>{0}. Decision until now: {1} ({2}, {3}).</source>
        <translation>{0}. Буга чейинки чечим: {1} ({2}, {3}).</translation>
    </message>
    <message>
        <source>also gave here: {0}</source>
        <translation>бул жерде дагы койгон: {0}</translation>
    </message>
    <message>
        <source>did not give it</source>
        <translation>бул кодду койгон эмес</translation>
    </message>
    <message>
        <source>Interviews with open cases: {0}</source>
        <translation>Ачыгы бар маектер: {0}</translation>
    </message>
    <message>
        <source>Settled in this interview: {0} of {1}</source>
        <translation>Бул маекте чечилди: {1} ичинен {0}</translation>
    </message>
</context>
<context>
    <name>SpeakerChoice</name>
    <message>
        <source>Another speaker…</source>
        <translation>Башка киши…</translation>
    </message>
    <message>
        <source>Who says this turn</source>
        <translation>Бул репликаны ким айтат</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
</context>
<context>
    <name>SpeakerLinksDialog</name>
    <message>
        <source>Link speakers to respondents</source>
        <translation>Сүйлөөчүлөрдү респонденттерге байлоо</translation>
    </message>
    <message>
        <source>Look through the list; speakers without a choice stay as they are.</source>
        <translation>Тизмени карап чыгыңыз; тандалбаган сүйлөөчүлөр ошол бойдон калат.</translation>
    </message>
    <message>
        <source>Every speaker who is a respondent is linked already.</source>
        <translation>Респондент болгон сүйлөөчүлөрдүн баары байланган.</translation>
    </message>
    <message>
        <source>Speakers without a respondent</source>
        <translation>Респонденти жок сүйлөөчүлөр</translation>
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
        <source>First words</source>
        <translation>Алгачкы сөздөрү</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>Респондент</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Эмне үчүн</translation>
    </message>
    <message>
        <source>Respondent who is {0} in {1}</source>
        <translation>{1} документиндеги {0} деген респондент</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>Speakers linked: {0}.</source>
        <translation>Байланган сүйлөөчүлөр: {0}.</translation>
    </message>
    <message>
        <source>To be linked: {0}. Left as they are: {1}.</source>
        <translation>Байланат: {0}. Ошол бойдон калат: {1}.</translation>
    </message>
    <message>
        <source>Link: {0}</source>
        <translation>Байлоо: {0}</translation>
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
    <message>
        <source>asks {0}</source>
        <translation>{0} сурайт</translation>
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
    <name>SplitWalk</name>
    <message>
        <source>Split “{0}”</source>
        <translation>«{0}» кодун бөлүү</translation>
    </message>
    <message>
        <source>Codes to choose from</source>
        <translation>Тандоо үчүн коддор</translation>
    </message>
    <message>
        <source>New codes stand under:</source>
        <translation>Жаңы коддор мунун астында турат:</translation>
    </message>
    <message>
        <source>Name of a new code</source>
        <translation>Жаңы коддун аталышы</translation>
    </message>
    <message>
        <source>A digit or letter gives the code, Space or 0 lets the segment stay, arrows go to and fro.</source>
        <translation>Сан же тамга код берет, боштук же 0 үзүндүнү калтырат, жебелер алдыга-артка өтөт.</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Калат</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артка</translation>
    </message>
    <message>
        <source>This segment was deleted meanwhile.</source>
        <translation>Бул үзүндү ошол арада өчүрүлгөн.</translation>
    </message>
    <message>
        <source>now: {0}</source>
        <translation>азыр: {0}</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>калат</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Language of this turn</source>
        <translation>Бул репликанын тили</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>Кыргызча</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Орусча</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>Өзбекче</translation>
    </message>
    <message>
        <source>Kyrgyz and Russian mixed</source>
        <translation>Кыргызча-орусча аралаш</translation>
    </message>
    <message>
        <source>As detected</source>
        <translation>Программа аныктагандай</translation>
    </message>
    <message>
        <source>Detected words: Kyrgyz {0} %, Russian {1} %</source>
        <translation>Аныкталган сөздөр: кыргызча {0} %, орусча {1} %</translation>
    </message>
    <message>
        <source>Set by a person</source>
        <translation>Адам белгилеген</translation>
    </message>
    <message>
        <source>May be Uzbek: set it with a right click if it is</source>
        <translation>Өзбекче болушу мүмкүн: ошондой болсо, оң баскыч менен белгилеңиз</translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Project from a package</source>
        <translation>Пакеттен долбоор</translation>
    </message>
    <message>
        <source>{0} holds the project “{1}”, sent by {2} on {3}. Make a project of your own from it?</source>
        <translation>{0} ичинде «{1}» долбоору бар, аны {2} жөнөткөн, {3}. Андан өз долбооруңузду түзөсүзбү?</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Сиз</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Атыңыз</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>тандаңыз…</translation>
    </message>
    <message>
        <source>somebody who is not in the list</source>
        <translation>тизмеде жок адам</translation>
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
        <source>Not now</source>
        <translation>Азыр эмес</translation>
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
        <source>Size</source>
        <translation>Көлөмү</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} МБ</translation>
    </message>
</context>
<context>
    <name>StatisticsPanel</name>
    <message>
        <source>Statistics of the selected row</source>
        <translation>Тандалган саптын статистикасы</translation>
    </message>
    <message>
        <source>Statistics (respondents only)</source>
        <translation>Статистика (респонденттер гана)</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Бардык саптар</translation>
    </message>
    <message>
        <source>Show the statistics of every row as a table</source>
        <translation>Ар бир саптын статистикасын таблица кылып көрсөтүү</translation>
    </message>
    <message>
        <source>For the paper…</source>
        <translation>Макала үчүн…</translation>
    </message>
    <message>
        <source>Sentences for the methods section, in three languages</source>
        <translation>Методдор бөлүмү үчүн сүйлөмдөр, үч тилде</translation>
    </message>
    <message>
        <source>Reckoning…</source>
        <translation>Эсептелүүдө…</translation>
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
    <name>StepDetails</name>
    <message>
        <source>Go there</source>
        <translation>Ошол жерге өтүү</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Кайтаруу</translation>
    </message>
    <message>
        <source>Take this step back, where nobody changed its fields since</source>
        <translation>Андан бери эч ким өзгөртпөгөн талааларында бул аракетти кайтаруу</translation>
    </message>
    <message>
        <source>What the step changed</source>
        <translation>Аракет эмнени өзгөрттү</translation>
    </message>
    <message>
        <source>Choose a step, and what it changed stands here.</source>
        <translation>Аракетти тандаңыз, эмнени өзгөрткөнү ушул жерде турат.</translation>
    </message>
    <message>
        <source>This step has no place in a document, code or case that is still there.</source>
        <translation>Бул аракеттин азыр бар документте, коддо же окуяда орду жок.</translation>
    </message>
    <message>
        <source>Taken back: {0}</source>
        <translation>Кайтарылды: {0}</translation>
    </message>
    <message>
        <source>Taken back: {0}. Left as they are, because {1} changed them since: {2}</source>
        <translation>Кайтарылды: {0}. Андан бери {1} өзгөрткөндүктөн, ошол бойдон калганы: {2}</translation>
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
        <source>add attribute pack</source>
        <translation>мүнөздөмөлөр топтомун кошуу</translation>
    </message>
    <message>
        <source>paste values</source>
        <translation>маанилерди чаптоо</translation>
    </message>
    <message>
        <source>fill values</source>
        <translation>маанилерди толтуруу</translation>
    </message>
    <message>
        <source>clear values</source>
        <translation>маанилерди тазалоо</translation>
    </message>
    <message>
        <source>unite spellings</source>
        <translation>жазылыш варианттарын бириктирүү</translation>
    </message>
    <message>
        <source>add bands or recode</source>
        <translation>аралыктарды же кайра топтоону кошуу</translation>
    </message>
    <message>
        <source>change bands or recode</source>
        <translation>аралыктарды же кайра топтоону өзгөртүү</translation>
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
        <source>shades for sub-codes</source>
        <translation>ички коддорго өңдөр</translation>
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
        <source>merge codes</source>
        <translation>коддорду бириктирүү</translation>
    </message>
    <message>
        <source>add set of codes</source>
        <translation>коддор топтомун кошуу</translation>
    </message>
    <message>
        <source>change set of codes</source>
        <translation>коддор топтомун өзгөртүү</translation>
    </message>
    <message>
        <source>put code into a set</source>
        <translation>кодду топтомго кошуу</translation>
    </message>
    <message>
        <source>take code out of a set</source>
        <translation>кодду топтомдон алуу</translation>
    </message>
    <message>
        <source>lock or unlock codebook</source>
        <translation>коддор китебин жабуу же ачуу</translation>
    </message>
    <message>
        <source>propose code</source>
        <translation>код сунуштоо</translation>
    </message>
    <message>
        <source>change reason of a proposal</source>
        <translation>сунуштун негиздемесин өзгөртүү</translation>
    </message>
    <message>
        <source>withdraw proposal</source>
        <translation>сунушту кайтарып алуу</translation>
    </message>
    <message>
        <source>accept proposed code</source>
        <translation>сунушталган кодду кабыл алуу</translation>
    </message>
    <message>
        <source>merge proposed code</source>
        <translation>сунушталган кодду бириктирүү</translation>
    </message>
    <message>
        <source>decline proposed code</source>
        <translation>сунушталган кодду четке кагуу</translation>
    </message>
    <message>
        <source>save a question</source>
        <translation>суроону сактоо</translation>
    </message>
    <message>
        <source>rename a saved question</source>
        <translation>сакталган суроонун атын өзгөртүү</translation>
    </message>
    <message>
        <source>name version of the codebook</source>
        <translation>коддор китебинин версиясына ат берүү</translation>
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
        <source>join codings</source>
        <translation>коддоолорду бириктирүү</translation>
    </message>
    <message>
        <source>split coding</source>
        <translation>коддоону бөлүү</translation>
    </message>
    <message>
        <source>flag codings</source>
        <translation>коддоолорго желекче коюу</translation>
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
        <source>rename speaker</source>
        <translation>сүйлөгөндүн атын өзгөртүү</translation>
    </message>
    <message>
        <source>go back to an older text</source>
        <translation>тексттин мурунку версиясына кайтуу</translation>
    </message>
    <message>
        <source>join corrections</source>
        <translation>оңдоолорду бириктирүү</translation>
    </message>
    <message>
        <source>keep coding after a correction</source>
        <translation>оңдоодон кийин коддоону ырастоо</translation>
    </message>
    <message>
        <source>link speaker</source>
        <translation>сүйлөгөн адамды байланыштыруу</translation>
    </message>
    <message>
        <source>link speakers</source>
        <translation>сүйлөөчүлөрдү байлоо</translation>
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
        <source>import interview guides</source>
        <translation>маектин гиддерин импорттоо</translation>
    </message>
    <message>
        <source>rename documents</source>
        <translation>документтердин атын өзгөртүү</translation>
    </message>
    <message>
        <source>settle where coders differ</source>
        <translation>келишпестик боюнча чечим</translation>
    </message>
    <message>
        <source>take a decision back</source>
        <translation>чечимди кайтаруу</translation>
    </message>
    <message>
        <source>accept what was coded alike</source>
        <translation>бирдей коддолгондорду кабыл алуу</translation>
    </message>
    <message>
        <source>settle a document, or open it again</source>
        <translation>документти макулдашуу же кайра ачуу</translation>
    </message>
    <message>
        <source>mark document as done or in work</source>
        <translation>документти бүттү же иште деп белгилөө</translation>
    </message>
    <message>
        <source>set language of a turn</source>
        <translation>репликанын тилин белгилөө</translation>
    </message>
    <message>
        <source>add member of a household</source>
        <translation>үй чарбасына мүчө кошуу</translation>
    </message>
    <message>
        <source>write summary</source>
        <translation>кыскача мазмун жазуу</translation>
    </message>
    <message>
        <source>keep summary</source>
        <translation>кыскача мазмунду ырастоо</translation>
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
        <source>keep under the new definition</source>
        <translation>жаңы аныктама боюнча калтыруу</translation>
    </message>
    <message>
        <source>keep coders blind</source>
        <translation>көрбөй коддотуу</translation>
    </message>
    <message>
        <source>end blind coding</source>
        <translation>көрбөй коддоону бүтүрүү</translation>
    </message>
    <message>
        <source>new training round</source>
        <translation>жаңы машыгуу айлампасы</translation>
    </message>
    <message>
        <source>draw double coding</source>
        <translation>кош коддоону чүчүкулак менен тандоо</translation>
    </message>
    <message>
        <source>have one&apos;s own coded again</source>
        <translation>өзү коддогонду кайра коддотуу</translation>
    </message>
    <message>
        <source>change round</source>
        <translation>айлампаны өзгөртүү</translation>
    </message>
    <message>
        <source>put documents into a round</source>
        <translation>документтерди айлампага кошуу</translation>
    </message>
    <message>
        <source>take documents out of a round</source>
        <translation>документтерди айлампадан чыгаруу</translation>
    </message>
    <message>
        <source>remove round</source>
        <translation>айлампаны алып салуу</translation>
    </message>
    <message>
        <source>send transcripts that are not released</source>
        <translation>чыгарыла элек транскрипттерди жөнөтүү</translation>
    </message>
    <message>
        <source>hand out documents</source>
        <translation>документтерди таратуу</translation>
    </message>
    <message>
        <source>recognise as the same</source>
        <translation>бир нерсе деп таануу</translation>
    </message>
    <message>
        <source>ask again what is the same</source>
        <translation>бир нерсеби деп кайра суроо</translation>
    </message>
    <message>
        <source>settle disagreements</source>
        <translation>пикир келишпестиктерди чечүү</translation>
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
    <name>StripeMenu</name>
    <message>
        <source>Show only the code {0}</source>
        <translation>«{0}» кодун гана көрсөтүү</translation>
    </message>
    <message>
        <source>Show only codings of {0}</source>
        <translation>Ушул коддоочунун коддоолорун гана көрсөтүү: {0}</translation>
    </message>
</context>
<context>
    <name>StripesMargin</name>
    <message>
        <source>Weight: {0}</source>
        <translation>Салмагы: {0}</translation>
    </message>
    <message>
        <source>To be looked at again</source>
        <translation>Кайра кароо керек</translation>
    </message>
    <message>
        <source>Has a memo</source>
        <translation>Мемосу бар</translation>
    </message>
</context>
<context>
    <name>Summing</name>
    <message>
        <source>Summary taken away. Ctrl+Z brings it back.</source>
        <translation>Кыскача мазмун алынды. Ctrl+Z аны кайтарат.</translation>
    </message>
    <message>
        <source>Summary kept.</source>
        <translation>Кыскача мазмун сакталды.</translation>
    </message>
    <message>
        <source>This summary is not stale.</source>
        <translation>Бул кыскача мазмун эскирген эмес.</translation>
    </message>
    <message>
        <source>The summary is still right.</source>
        <translation>Кыскача мазмун дагы деле туура.</translation>
    </message>
    <message>
        <source>Not kept. Ctrl+Z brings back what you typed.</source>
        <translation>Сакталган жок. Ctrl+Z терилгенди кайтарат.</translation>
    </message>
    <message>
        <source>Every cell with passages has a summary.</source>
        <translation>Үзүндүсү бар ар бир уячада кыскача мазмун бар.</translation>
    </message>
    <message>
        <source>No summary is stale.</source>
        <translation>Эскирген кыскача мазмун жок.</translation>
    </message>
</context>
<context>
    <name>SuspectChoice</name>
    <message>
        <source>Leave apart for now</source>
        <translation>Азырынча өзүнчө калсын</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Бир эле нерсе</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Башка нерсе</translation>
    </message>
</context>
<context>
    <name>TableBoxes</name>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Үй чарбасы</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Саптарда эмне турат</translation>
    </message>
    <message>
        <source>Attribute in the columns</source>
        <translation>Мамычалардагы мүнөздөмө</translation>
    </message>
    <message>
        <source>Second attribute, within the first</source>
        <translation>Экинчи мүнөздөмө, биринчисинин ичинде</translation>
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
        <source>When two codes stand together</source>
        <translation>Эки код качан бирге турат</translation>
    </message>
    <message>
        <source>How many quotations a cell holds</source>
        <translation>Ячейкада канча цитата болот</translation>
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
        <source>Spoken language</source>
        <translation>Сүйлөгөн тили</translation>
    </message>
    <message>
        <source>All households</source>
        <translation>Бардык үй чарбалары</translation>
    </message>
    <message>
        <source>All respondents together</source>
        <translation>Бардык респонденттер чогуу</translation>
    </message>
    <message>
        <source>Final coding</source>
        <translation>Жыйынтык коддоо</translation>
    </message>
    <message>
        <source>Only {0}</source>
        <translation>{0} гана</translation>
    </message>
    <message>
        <source>and {0}</source>
        <translation>жана {0}</translation>
    </message>
    <message>
        <source>No second attribute</source>
        <translation>Экинчи мүнөздөмөсүз</translation>
    </message>
</context>
<context>
    <name>TableControls</name>
    <message>
        <source>More</source>
        <translation>Дагы</translation>
    </message>
    <message>
        <source>Show the choices that are seldom needed</source>
        <translation>Сейрек керек болгон тандоолорду көрсөтүү</translation>
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
        <source>Put relatives under the attribute of the woman they speak of</source>
        <translation>Туугандарды алар айткан аялдын мүнөздөмөсү боюнча эсептөө</translation>
    </message>
    <message>
        <source>Total of mentions: who has several values counts for each</source>
        <translation>Айтылгандардын жалпы саны: бир нече мааниси бар киши ар бири үчүн эсептелет</translation>
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
        <source>Sort by the column of the chosen cell</source>
        <translation>Тандалган ячейканын мамычасы боюнча иреттөө</translation>
    </message>
    <message>
        <source>Sort by the names of the rows</source>
        <translation>Саптардын аты боюнча иреттөө</translation>
    </message>
    <message>
        <source>Do not sort</source>
        <translation>Иреттебөө</translation>
    </message>
    <message>
        <source>Published figures from a file…</source>
        <translation>Жарыяланган маалыматтар файлдан…</translation>
    </message>
    <message>
        <source>Copy the table with its headings</source>
        <translation>Таблицаны аталыштары менен көчүрүү</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Copy this table, or make something else of it</source>
        <translation>Бул таблицаны көчүрүү же андан башка нерсе жасоо</translation>
    </message>
</context>
<context>
    <name>TableCopier</name>
    <message>
        <source>Copied.</source>
        <translation>Көчүрүлдү.</translation>
    </message>
</context>
<context>
    <name>TableFilters</name>
    <message>
        <source>no value</source>
        <translation>мааниси жок</translation>
    </message>
    <message>
        <source>{0}: {1} to {2}</source>
        <translation>{0}: {1} - {2}</translation>
    </message>
    <message>
        <source>{0}: {1} or more</source>
        <translation>{0}: {1} же андан көп</translation>
    </message>
    <message>
        <source>{0}: {1} or less</source>
        <translation>{0}: {1} же андан аз</translation>
    </message>
    <message>
        <source>“{0}” in any column</source>
        <translation>каалаган мамычада «{0}»</translation>
    </message>
</context>
<context>
    <name>TableWords</name>
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
        <source>Rows: codes</source>
        <translation>Саптар: коддор</translation>
    </message>
    <message>
        <source>Rows: families of codes</source>
        <translation>Саптар: коддордун топтору</translation>
    </message>
    <message>
        <source>Rows: research questions</source>
        <translation>Саптар: изилдөө суроолору</translation>
    </message>
    <message>
        <source>Rows: judgements of the return</source>
        <translation>Саптар: кайтуу тууралуу баалар</translation>
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
        <source>% of the whole table</source>
        <translation>бүт таблицадан %</translation>
    </message>
    <message>
        <source>% of N</source>
        <translation>N&apos;ден %</translation>
    </message>
    <message>
        <source>Per 1,000 words</source>
        <translation>1000 сөзгө</translation>
    </message>
    <message>
        <source>Overlapping passages</source>
        <translation>Кесилишкен үзүндүлөр</translation>
    </message>
    <message>
        <source>In the same turn</source>
        <translation>Бир репликада</translation>
    </message>
    <message>
        <source>In the same answer</source>
        <translation>Бир жоопто</translation>
    </message>
    <message>
        <source>Spoken: {0}</source>
        <translation>Тили: {0}</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Бардык тилдер</translation>
    </message>
    <message>
        <source>At most {0} quotations</source>
        <translation>Эң көп дегенде {0} цитата</translation>
    </message>
    <message>
        <source>At most {0} turns away</source>
        <translation>{0} репликадан алыс эмес</translation>
    </message>
</context>
<context>
    <name>TableWriting</name>
    <message>
        <source>Save the table</source>
        <translation>Таблицаны сактоо</translation>
    </message>
    <message>
        <source>Writing the table…</source>
        <translation>Таблица жазылууда…</translation>
    </message>
    <message>
        <source>Table written: {0}.</source>
        <translation>Таблица жазылды: {0}.</translation>
    </message>
    <message>
        <source>{0}, respondents</source>
        <translation>{0}, респонденттер</translation>
    </message>
    <message>
        <source>{0}, segments</source>
        <translation>{0}, үзүндүлөр</translation>
    </message>
    <message>
        <source>Tidy CSV for statistics</source>
        <translation>Статистика үчүн CSV</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Файл жазылууда…</translation>
    </message>
    <message>
        <source>Files written: {0}.</source>
        <translation>Файлдар жазылды: {0}.</translation>
    </message>
</context>
<context>
    <name>TablesPage</name>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Sort by the names of the rows</source>
        <translation>Саптардын аты боюнча иреттөө</translation>
    </message>
    <message>
        <source>There is nothing to count yet. Import transcripts and a codebook, then code.</source>
        <translation>Азырынча санай турган эч нерсе жок. Транскрипттерди жана коддор китебин импорттоп, анан коддоңуз.</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Copying…</source>
        <translation>Көчүрүлүп жатат…</translation>
    </message>
    <message>
        <source>The chart is on the clipboard.</source>
        <translation>Диаграмма алмашуу буферинде.</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Диаграмманы сактоо</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сакталып жатат…</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Сакталды: {0}</translation>
    </message>
</context>
<context>
    <name>TellingCard</name>
    <message>
        <source>{0}, turn {1}</source>
        <translation>{0}, {1}-реплика</translation>
    </message>
    <message>
        <source>In the transcript</source>
        <translation>Транскриптте</translation>
    </message>
    <message>
        <source>Show in the transcript: {0}</source>
        <translation>Транскриптте көрсөтүү: {0}</translation>
    </message>
    <message>
        <source>{0}:</source>
        <translation>{0}:</translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>Other codings here</source>
        <translation>Бул жердеги башка коддоолор</translation>
    </message>
</context>
<context>
    <name>TidyDialog</name>
    <message>
        <source>Tidy CSV for statistics</source>
        <translation>Статистика үчүн CSV</translation>
    </message>
    <message>
        <source>For SPSS, Stata and R. A second file beside it says what each variable and value means.</source>
        <translation>SPSS, Stata жана R үчүн. Жанындагы экинчи файл ар бир өзгөрмө менен маани эмнени билдирерин айтат.</translation>
    </message>
    <message>
        <source>A row for each segment and code</source>
        <translation>Ар бир үзүндү менен кодго бирден сап</translation>
    </message>
    <message>
        <source>A row for each respondent, a column for each code</source>
        <translation>Ар бир респондентке бирден сап, ар бир кодго бирден мамыча</translation>
    </message>
    <message>
        <source>There 1 is said, 0 asked and not said, -1 denied, empty not asked, -9 not known whether asked.</source>
        <translation>Анда 1 — айтылган, 0 — суралган, айтылган эмес, -1 — танылган, бош — суралган эмес, -9 — суралганы белгисиз.</translation>
    </message>
    <message>
        <source>Everybody interviewed, not only returned women</source>
        <translation>Кайтып келген аялдар гана эмес, маектешкендердин баары</translation>
    </message>
    <message>
        <source>An apostrophe before what Excel would take for a formula</source>
        <translation>Excel формула деп ойлой турган нерсенин алдына апостроф</translation>
    </message>
    <message>
        <source>Leave it out only where the file is never opened in Excel</source>
        <translation>Файл Excelде эч качан ачылбаса гана алып салыңыз</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Жазуу…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
</context>
<context>
    <name>ToExcel</name>
    <message>
        <source>The workbook was written before it could be cancelled: {0}</source>
        <translation>Жокко чыгарганга чейин эле файл жазылып калган: {0}</translation>
    </message>
    <message>
        <source>Cancelled. No workbook was written.</source>
        <translation>Жокко чыгарылды. Китеп жазылган жок.</translation>
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
    <name>Tour</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артка</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Кийинки</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Бүтүрүү</translation>
    </message>
    <message>
        <source>Close the tour</source>
        <translation>Таанышууну жабуу</translation>
    </message>
    <message>
        <source>{0} goes to this card, Enter goes on, Esc closes it</source>
        <translation>{0} бул карточкага өтөт, Enter улантат, Esc жабат</translation>
    </message>
    <message>
        <source>Your interviews</source>
        <translation>Маектериңиз</translation>
    </message>
    <message>
        <source>Each line is a document: how much of it is coded, who speaks, in which language.</source>
        <translation>Ар бир сап бир документ: канчасы коддолгон, ким сүйлөйт, кайсы тилде.</translation>
    </message>
    <message>
        <source>Try it: choose another document with the arrow keys or a click.</source>
        <translation>Жасап көрүңүз: башка документти жебелер же чычкан менен тандаңыз.</translation>
    </message>
    <message>
        <source>Coding by keys</source>
        <translation>Клавишалар менен коддоо</translation>
    </message>
    <message>
        <source>Select words, then find a code by a few letters of its name, in any of the three languages.</source>
        <translation>Сөздөрдү белгилеп, кодду атынын бир нече тамгасы менен табыңыз, үч тилдин каалаганында.</translation>
    </message>
    <message>
        <source>Try it: {0} selects a sentence. Press {1}, type two letters, press Enter.</source>
        <translation>Жасап көрүңүз: {0} сүйлөмдү белгилейт. {1} басып, эки тамга терип, Enter басыңыз.</translation>
    </message>
    <message>
        <source>The codebook</source>
        <translation>Коддор китеби</translation>
    </message>
    <message>
        <source>All codes, and how many passages each has. What a code means is told in the details.</source>
        <translation>Бардык коддор жана ар биринде канча үзүндү бар. Коддун мааниси чоо-жайында айтылат.</translation>
    </message>
    <message>
        <source>Try it: choose a code with the arrow keys or a click. {0} brings you here.</source>
        <translation>Жасап көрүңүз: кодду жебелер же чычкан менен тандаңыз. {0} бул жерге алып келет.</translation>
    </message>
    <message>
        <source>Details and memos</source>
        <translation>Чоо-жайы жана мемолор</translation>
    </message>
    <message>
        <source>Whatever you select is explained here. Thoughts about a passage are kept as its memo.</source>
        <translation>Тандаганыңыздын баары ушул жерде түшүндүрүлөт. Үзүндү жөнүндөгү ойлор анын мемосунда сакталат.</translation>
    </message>
    <message>
        <source>Try it: click a coded passage, press {0}, write a few words, press Ctrl+Enter.</source>
        <translation>Жасап көрүңүз: коддолгон үзүндүнү чыкылдатып, {0} басып, бир нече сөз жазып, Ctrl+Enter басыңыз.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицалар</translation>
    </message>
    <message>
        <source>Who speaks of what: the counts follow every coding at once and go to Excel.</source>
        <translation>Ким эмне жөнүндө айтат: сандар ар бир коддоодон кийин дароо жаңырат, аларды Excel&apos;ге чыгарса болот.</translation>
    </message>
    <message>
        <source>Try it: press {0}, then click a number to read the quotations behind it.</source>
        <translation>Жасап көрүңүз: {0} басып, санды чыкылдатыңыз, анын артындагы цитаталар ачылат.</translation>
    </message>
    <message>
        <source>✓ Done</source>
        <translation>✓ Жасалды</translation>
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
</context>
<context>
    <name>Translating</name>
    <message>
        <source>No translation yet: click here or press F4</source>
        <translation>Котормо али жок: бул жерди чыкылдатыңыз же F4 басыңыз</translation>
    </message>
    <message>
        <source>Turns translated, of all turns</source>
        <translation>Которулган репликалар, баарынын ичинен</translation>
    </message>
    <message>
        <source>Hide the translations</source>
        <translation>Котормолорду жашыруу</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1} ичинен {0}</translation>
    </message>
    <message>
        <source>That was the last turn.</source>
        <translation>Бул акыркы реплика эле.</translation>
    </message>
</context>
<context>
    <name>TranslationColumn</name>
    <message>
        <source>Translated by: {0}</source>
        <translation>Которгон: {0}</translation>
    </message>
    <message>
        <source>Checked by: {0}</source>
        <translation>Текшерген: {0}</translation>
    </message>
    <message>
        <source>The original was corrected since</source>
        <translation>Түпнуска андан кийин оңдолгон</translation>
    </message>
    <message>
        <source>Only coded passages of this turn are translated</source>
        <translation>Бул репликанын коддолгон үзүндүлөрү гана которулган</translation>
    </message>
</context>
<context>
    <name>TranslationField</name>
    <message>
        <source>Translation</source>
        <translation>Котормо</translation>
    </message>
    <message>
        <source>Write a translation, Ctrl+Enter saves</source>
        <translation>Котормону жазыңыз, Ctrl+Enter сактайт</translation>
    </message>
    <message>
        <source>Checked by me</source>
        <translation>Мен текшердим</translation>
    </message>
    <message>
        <source>Say that you compared the translation with the original (F6)</source>
        <translation>Котормону түпнуска менен салыштырганыңызды белгилөө (F6)</translation>
    </message>
    <message>
        <source>Translated by: {0}</source>
        <translation>Которгон: {0}</translation>
    </message>
    <message>
        <source>Checked by: {0}</source>
        <translation>Текшерген: {0}</translation>
    </message>
    <message>
        <source>The original was corrected since</source>
        <translation>Түпнуска андан кийин оңдолгон</translation>
    </message>
</context>
<context>
    <name>TranslationsPage</name>
    <message>
        <source>Quotations</source>
        <translation>Цитаталар</translation>
    </message>
    <message>
        <source>The quotation where it stands</source>
        <translation>Цитата турган жеринде</translation>
    </message>
    <message>
        <source>Quotations translated</source>
        <translation>Которулган цитаталар</translation>
    </message>
    <message>
        <source>Show in the transcript</source>
        <translation>Транскриптте көрсөтүү</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Сүйлөөчү</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коддор</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Котормо</translation>
    </message>
    <message>
        <source>{0}, not to be published</source>
        <translation>{0}, жарыяланбайт</translation>
    </message>
    <message>
        <source>Translated: {0} of {1}. For you to check: {2}.</source>
        <translation>Которулганы: {1} ичинен {0}. Сиз текшере турганы: {2}.</translation>
    </message>
    <message>
        <source>No coded passage needs a translation into this language here.</source>
        <translation>Бул жерде ушул тилге которулушу керек болгон коддолгон үзүндү жок.</translation>
    </message>
    <message>
        <source>All these quotations are translated.</source>
        <translation>Бул цитаталардын баары которулган.</translation>
    </message>
    <message>
        <source>There is nothing for you to check here.</source>
        <translation>Бул жерде сиз текшере турган эч нерсе жок.</translation>
    </message>
    <message>
        <source>{0}, {1}, turn {2}</source>
        <translation>{0}, {1}, {2}-реплика</translation>
    </message>
    <message>
        <source>That was the last quotation of the list.</source>
        <translation>Бул тизмедеги акыркы цитата эле.</translation>
    </message>
</context>
<context>
    <name>TripsSection</name>
    <message>
        <source>Analysed</source>
        <translation>Талдоодо</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>Сапар</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Кеткен</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Кайткан</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Өлкө</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Эскертүү</translation>
    </message>
    <message>
        <source>Add a trip: name</source>
        <translation>Сапар кошуу: аты</translation>
    </message>
    <message>
        <source>A year, a month or a day: 2021, 2021-10 or 2021-10-14</source>
        <translation>Жыл, ай же күн: 2021, 2021-10 же 2021-10-14</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Кошуу</translation>
    </message>
    <message>
        <source>No trips yet. The first one is the return that is analysed.</source>
        <translation>Азырынча сапар жок. Биринчиси талдануучу кайтуу болот.</translation>
    </message>
    <message>
        <source>Trips</source>
        <translation>Сапарлар</translation>
    </message>
    <message>
        <source>The mark says which return is analysed. Delete takes a trip away.</source>
        <translation>Белги кайсы кайтуу талданарын көрсөтөт. Delete сапарды өчүрөт.</translation>
    </message>
    <message>
        <source>Trips: {0}</source>
        <translation>Сапарлар: {0}</translation>
    </message>
    <message>
        <source>The return that is analysed</source>
        <translation>Талдануучу кайтуу</translation>
    </message>
    <message>
        <source>The trip and its judgements are deleted. Undo brings them back.</source>
        <translation>Сапар жана анын баалары өчүрүлдү. Артка кайтаруу аларды калыбына келтирет.</translation>
    </message>
</context>
<context>
    <name>TurnEditor</name>
    <message>
        <source>Split the turn here</source>
        <translation>Репликаны ушул жерден бөлүү</translation>
    </message>
    <message>
        <source>Join with the turn before</source>
        <translation>Мурунку реплика менен бириктирүү</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Undone: {0}</source>
        <translation>Кайтарылды: {0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Кайра жасалды: {0}</translation>
    </message>
    <message>
        <source>Left as it is, because changed since: {0} (by {1})</source>
        <translation>Андан бери өзгөртүлгөндүктөн калтырылды: {0} ({1})</translation>
    </message>
</context>
<context>
    <name>UniteDialog</name>
    <message>
        <source>Tick the spellings that mean the same. Their values move to the one that stays.</source>
        <translation>Бир эле нерсени билдирген жазылыштарды белгилеңиз. Алардын маанилери калган вариантка өтөт.</translation>
    </message>
    <message>
        <source>Unite spellings</source>
        <translation>Жазылыш варианттарын бириктирүү</translation>
    </message>
    <message>
        <source>Spellings</source>
        <translation>Жазылыш варианттары</translation>
    </message>
    <message>
        <source>This one stays</source>
        <translation>Калганы</translation>
    </message>
</context>
<context>
    <name>VersionsWindow</name>
    <message>
        <source>Versions of the text: {0}</source>
        <translation>Тексттин версиялары: {0}</translation>
    </message>
    <message>
        <source>Versions of the text</source>
        <translation>Тексттин версиялары</translation>
    </message>
    <message>
        <source>Text of the chosen version</source>
        <translation>Тандалган версиянын тексти</translation>
    </message>
    <message>
        <source>Mark what changed against the version before</source>
        <translation>Мурунку версияга карата өзгөргөнүн белгилөө</translation>
    </message>
    <message>
        <source>Go back to this version</source>
        <translation>Бул версияга кайтуу</translation>
    </message>
    <message>
        <source>Changes: {0}</source>
        <translation>Өзгөрүүлөр: {0}</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Азыр көрсөтүлүп турат</translation>
    </message>
    <message>
        <source>This version was erased because consent was withdrawn.</source>
        <translation>Макулдук кайтарып алынгандыктан, бул версия өчүрүлгөн.</translation>
    </message>
    <message>
        <source>The text reads as in the chosen version again.</source>
        <translation>Текст тандалган версиядагыдай болуп калды.</translation>
    </message>
    <message>
        <source>Versions of the codebook</source>
        <translation>Коддор китебинин версиялары</translation>
    </message>
    <message>
        <source>Give the codebook a name as it stands: it can be compared with and exported under it later.</source>
        <translation>Коддор китебинин азыркы түрүнө ат бериңиз: кийин аны салыштырса жана ушул ат менен экспорттосо болот.</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Версиянын аты</translation>
    </message>
    <message>
        <source>What changed and why</source>
        <translation>Эмне, эмне үчүн өзгөрдү</translation>
    </message>
    <message>
        <source>Name this version</source>
        <translation>Бул версияга ат берүү</translation>
    </message>
    <message>
        <source>Changes from</source>
        <translation>Өзгөрүүлөр:</translation>
    </message>
    <message>
        <source>to</source>
        <translation>→</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорттоо…</translation>
    </message>
    <message>
        <source>Write the codebook to a file as it was in the version at the right</source>
        <translation>Коддор китебин оң жактагы версиядагыдай файлга жазуу</translation>
    </message>
    <message>
        <source>Changes until</source>
        <translation>Кайсы версияга чейинки өзгөрүүлөр</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Өзгөрүүлөр</translation>
    </message>
    <message>
        <source>No version has a name yet.</source>
        <translation>Азырынча бир да версияга ат берилген эмес.</translation>
    </message>
    <message>
        <source>The codes are the same in both.</source>
        <translation>Экөөндө тең коддор бирдей.</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}. Codes: {3}.</source>
        <translation>{0}: {1}, {2}. Коддор: {3}.</translation>
    </message>
    <message>
        <source>The codebook is kept as {0}.</source>
        <translation>Коддор китеби {0} деп сакталды.</translation>
    </message>
</context>
<context>
    <name>Walking</name>
    <message>
        <source>Select a coding or choose a code first.</source>
        <translation>Адегенде коддоону же кодду тандаңыз.</translation>
    </message>
    <message>
        <source>No further coding with “{0}” in this project.</source>
        <translation>Бул долбоордо мындан ары «{0}» менен коддоо жок.</translation>
    </message>
    <message>
        <source>No coding with “{0}” before.</source>
        <translation>Мындан мурун «{0}» менен коддоо жок.</translation>
    </message>
    <message>
        <source>“{0}” goes on in another document: “{1}”</source>
        <translation>«{0}» башка документте уланат: «{1}»</translation>
    </message>
    <message>
        <source>No coding stands here.</source>
        <translation>Бул жерде коддоо жок.</translation>
    </message>
    <message>
        <source>{0} of {1} here: {2}</source>
        <translation>Бул жерде {1} ичинен {0}: {2}</translation>
    </message>
</context>
<context>
    <name>WeightBox</name>
    <message>
        <source>Weight of the coding</source>
        <translation>Коддоонун салмагы</translation>
    </message>
    <message>
        <source>0 to 100, empty: none. Enter keeps it, Esc leaves it.</source>
        <translation>0дөн 100гө чейин, бош калса салмак жок. Enter сактайт, Esc өзгөртпөйт.</translation>
    </message>
    <message>
        <source>Weight: {0}</source>
        <translation>Салмак: {0}</translation>
    </message>
    <message>
        <source>“{0}” is no weight. Type a number from 0 to 100.</source>
        <translation>«{0}» салмак боло албайт. 0дөн 100гө чейинки санды жазыңыз.</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>Kind of chart</source>
        <translation>Диаграмманын түрү</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Тартиби</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Параметрлер</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Дагы</translation>
    </message>
    <message>
        <source>Show the choices that are seldom needed</source>
        <translation>Сейрек керек болгон тандоолорду көрсөтүү</translation>
    </message>
    <message>
        <source>Only the codes at the top</source>
        <translation>Дарактын башындагы коддор гана</translation>
    </message>
    <message>
        <source>Count passages marked as absent or denied</source>
        <translation>«Жок» же «танган» деп белгиленген үзүндүлөрдү да эсептөө</translation>
    </message>
    <message>
        <source>Hide empty rows and columns</source>
        <translation>Бош саптарды жана мамычаларды жашыруу</translation>
    </message>
    <message>
        <source>Swap rows and columns</source>
        <translation>Саптар менен мамычаларды алмаштыруу</translation>
    </message>
    <message>
        <source>Draw long interviews longer than short ones</source>
        <translation>Узун маектерди кыскаларынан узунураак тартуу</translation>
    </message>
    <message>
        <source>Order of the table</source>
        <translation>Таблицадагы тартип</translation>
    </message>
    <message>
        <source>Order of the documents</source>
        <translation>Документтердин тартиби</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Эң чоңдору алдыда</translation>
    </message>
    <message>
        <source>Most coded first</source>
        <translation>Көп коддолгондору алдыда</translation>
    </message>
</context>
<context>
    <name>WordCodebookDialog</name>
    <message>
        <source>Codebook for printing</source>
        <translation>Басып чыгаруу үчүн коддор китеби</translation>
    </message>
    <message>
        <source>Languages of names, definitions and examples:</source>
        <translation>Аталыштардын, аныктамалардын жана мисалдардын тилдери:</translation>
    </message>
    <message>
        <source>Say how often each code was used</source>
        <translation>Ар бир код канча жолу колдонулганын жазуу</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Жазуу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
</context>
<context>
    <name>WordQuotationsDialog</name>
    <message>
        <source>Alone with such a combination, so that they could be recognised: {0} of {1} respondents.</source>
        <translation>Мындай айкалыш аларда гана бар, таанып коюшу мүмкүн: {1} респонденттин {0}.</translation>
    </message>
    <message>
        <source>Nobody is alone with a combination.</source>
        <translation>Айкалышы боюнча эч ким жалгыз эмес.</translation>
    </message>
    <message>
        <source>Quotations for Word</source>
        <translation>Word үчүн цитаталар</translation>
    </message>
    <message>
        <source>Under each quotation, beside the pseudonym:</source>
        <translation>Ар бир цитатанын астында, каймана аттын жанында:</translation>
    </message>
    <message>
        <source>Attributes under each quotation</source>
        <translation>Ар бир цитатанын астындагы мүнөздөмөлөр</translation>
    </message>
    <message>
        <source>The question above each quotation</source>
        <translation>Ар бир цитатанын үстүндө суроо</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Жазуу…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>{0}: now “{1}”.</source>
        <translation>{0}: эми «{1}».</translation>
    </message>
    <message>
        <source>Flagged: {0}</source>
        <translation>Желекче коюлду: {0}</translation>
    </message>
    <message>
        <source>No longer flagged: {0}</source>
        <translation>Желекчеси алынды: {0}</translation>
    </message>
    <message>
        <source>Codings removed: {0}. Undo brings them back.</source>
        <translation>Алынган коддоолор: {0}. Артка кайтаруу аларды калыбына келтирет.</translation>
    </message>
    <message>
        <source>Go to the passage	Enter</source>
        <translation>Үзүндүгө өтүү	Enter</translation>
    </message>
    <message>
        <source>Show more around it	→</source>
        <translation>Айланасын көбүрөөк көрсөтүү	→</translation>
    </message>
</context>
<context>
    <name>Zones</name>
    <message>
        <source>Must</source>
        <translation>Баары</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Каалаганы</translation>
    </message>
    <message>
        <source>Must not</source>
        <translation>Эч бири</translation>
    </message>
    <message>
        <source>all these codes, together</source>
        <translation>бул коддор чогуу</translation>
    </message>
    <message>
        <source>any of these codes</source>
        <translation>булардын бирөө болсо да</translation>
    </message>
    <message>
        <source>none of these codes beside</source>
        <translation>булар жанында жок</translation>
    </message>
    <message>
        <source>list only these</source>
        <translation>булар гана</translation>
    </message>
    <message>
        <source>List the passages of these codes alone; the codes in Must only stand beside</source>
        <translation>Жалаң ушул коддордун үзүндүлөрүн көрсөтүү; «Баары» дегендеги коддор жанында гана турат</translation>
    </message>
    <message>
        <source>How codes must stand together</source>
        <translation>Коддор кантип чогуу турушу керек</translation>
    </message>
    <message>
        <source>Where the codes must not be</source>
        <translation>Коддор кайда болбошу керек</translation>
    </message>
    <message>
        <source>overlapping</source>
        <translation>кесилишет</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>ичинде</translation>
    </message>
    <message>
        <source>same turn</source>
        <translation>ошол эле реплика</translation>
    </message>
    <message>
        <source>same answer</source>
        <translation>ошол эле жооп</translation>
    </message>
    <message>
        <source>within {0} turns</source>
        <translation>≤ {0} реплика</translation>
    </message>
    <message>
        <source>same interview</source>
        <translation>ошол эле маек</translation>
    </message>
    <message>
        <source>Ask no longer for “{0}” (Delete)</source>
        <translation>«{0}» мындан ары суралбасын (Delete)</translation>
    </message>
</context>
</TS>
