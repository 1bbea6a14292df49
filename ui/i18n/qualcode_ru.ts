<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About QualCode</source>
        <translation>О программе QualCode</translation>
    </message>
    <message>
        <source>QualCode {0}</source>
        <translation>QualCode {0}</translation>
    </message>
    <message>
        <source>QualCode works without the internet. Your transcripts, codings and settings stay on this computer; nothing is sent anywhere unless you send it yourself.</source>
        <translation>QualCode работает без интернета. Транскрипты, кодирования и настройки остаются на этом компьютере; ничего никуда не отправляется, пока вы не отправите сами.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Its window is Qt (LGPL), its letters are Noto Sans (OFL).</source>
        <translation>Свободная программа под лицензией MIT. Окно сделано на Qt (LGPL), шрифт Noto Sans (OFL).</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Проект не открыт</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Notes on faults, without a word of interviews</source>
        <translation>Записи о сбоях, без единого слова интервью</translation>
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
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Текст</translation>
    </message>
    <message>
        <source>&amp;Coding</source>
        <translation>&amp;Кодирование</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>&amp;Анализ</translation>
    </message>
    <message>
        <source>Tea&amp;m</source>
        <translation>Ко&amp;манда</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Новый проект…</translation>
    </message>
    <message>
        <source>Make a new project file</source>
        <translation>Создать новый файл проекта</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Открыть проект…</translation>
    </message>
    <message>
        <source>Open a project file</source>
        <translation>Открыть файл проекта</translation>
    </message>
    <message>
        <source>Open the sample study</source>
        <translation>Открыть учебный пример</translation>
    </message>
    <message>
        <source>Open a private copy of the sample study</source>
        <translation>Открыть собственную копию учебного примера</translation>
    </message>
    <message>
        <source>Import transcripts…</source>
        <translation>Импорт транскриптов…</translation>
    </message>
    <message>
        <source>Import Word and text files</source>
        <translation>Импортировать файлы Word и текстовые файлы</translation>
    </message>
    <message>
        <source>Import codebook…</source>
        <translation>Импорт книги кодов…</translation>
    </message>
    <message>
        <source>Import codes from YAML, Excel or CSV</source>
        <translation>Импортировать коды из YAML, Excel или CSV</translation>
    </message>
    <message>
        <source>Export codebook…</source>
        <translation>Экспорт книги кодов…</translation>
    </message>
    <message>
        <source>Save the codebook as YAML, Excel or CSV</source>
        <translation>Сохранить книгу кодов в YAML, Excel или CSV</translation>
    </message>
    <message>
        <source>Import interview guide…</source>
        <translation>Импорт гайда интервью…</translation>
    </message>
    <message>
        <source>Import the questions of interviews from Word, Excel or CSV</source>
        <translation>Импортировать вопросы интервью из Word, Excel или CSV</translation>
    </message>
    <message>
        <source>Import respondents…</source>
        <translation>Импорт респондентов…</translation>
    </message>
    <message>
        <source>Import respondents and attributes from Excel or CSV</source>
        <translation>Импортировать респондентов и признаки из Excel или CSV</translation>
    </message>
    <message>
        <source>Add attribute pack…</source>
        <translation>Добавить набор признаков…</translation>
    </message>
    <message>
        <source>Add ready attributes with values in three languages and published figures</source>
        <translation>Добавить готовые признаки со значениями на трёх языках и опубликованными показателями</translation>
    </message>
    <message>
        <source>Export tables to Excel…</source>
        <translation>Таблицы в Excel…</translation>
    </message>
    <message>
        <source>Save matrices, crosstab, segments, codebook and respondents as one workbook</source>
        <translation>Сохранить матрицы, таблицу сопряжённости, фрагменты, книгу кодов и респондентов в одну книгу Excel</translation>
    </message>
    <message>
        <source>Export agreement to Excel…</source>
        <translation>Экспорт согласованности в Excel…</translation>
    </message>
    <message>
        <source>Save every table of agreement, as the page compares them, as one workbook</source>
        <translation>Сохранить все таблицы согласованности так, как сравнивает страница, одним файлом Excel</translation>
    </message>
    <message>
        <source>Agreement: paragraph for the paper…</source>
        <translation>Согласованность: абзац для статьи…</translation>
    </message>
    <message>
        <source>Show the paragraph for the methods section, numbers filled in, to be copied</source>
        <translation>Показать абзац для раздела о методах, с подставленными числами, чтобы скопировать его</translation>
    </message>
    <message>
        <source>Export history…</source>
        <translation>Экспорт истории…</translation>
    </message>
    <message>
        <source>Save who did what and when as Excel or CSV</source>
        <translation>Сохранить, кто что и когда сделал, в Excel или CSV</translation>
    </message>
    <message>
        <source>Hand in my work…</source>
        <translation>Сдать мою работу…</translation>
    </message>
    <message>
        <source>Write a package of my codings, or of more, for the lead or a colleague</source>
        <translation>Записать пакет с моими кодированиями или с бо́льшим для руководителя или коллеги</translation>
    </message>
    <message>
        <source>Receive a colleague&apos;s package…</source>
        <translation>Принять пакет коллеги…</translation>
    </message>
    <message>
        <source>Look at what a colleague&apos;s package would bring, and merge it</source>
        <translation>Посмотреть, что принесёт пакет коллеги, и слить его</translation>
    </message>
    <message>
        <source>Hand out documents…</source>
        <translation>Раздать документы…</translation>
    </message>
    <message>
        <source>See how far each coder is with each document, and hand documents out</source>
        <translation>Посмотреть, как далеко каждый кодировщик с каждым документом, и раздать документы</translation>
    </message>
    <message>
        <source>Double coding…</source>
        <translation>Двойное кодирование…</translation>
    </message>
    <message>
        <source>Draw which interviews are coded by two, and see how far the rounds are</source>
        <translation>Выбрать по жребию, какие интервью кодируют двое, и посмотреть ход раундов</translation>
    </message>
    <message>
        <source>Merged packages…</source>
        <translation>Слитые пакеты…</translation>
    </message>
    <message>
        <source>List what was merged; withdraw a merge or bring it back</source>
        <translation>Список слитого; отозвать слияние или вернуть его</translation>
    </message>
    <message>
        <source>Looks like the same twice…</source>
        <translation>Похоже на одно и то же…</translation>
    </message>
    <message>
        <source>Decide of things that two people made apart whether they are the same</source>
        <translation>Решить, одно ли это и то же, когда двое создали похожее порознь</translation>
    </message>
    <message>
        <source>Settle codings…</source>
        <translation>Согласовать кодирование…</translation>
    </message>
    <message>
        <source>Decide where coders coded differently: the consensus becomes the final coding</source>
        <translation>Решить, где кодировщики закодировали по-разному: консенсус станет итоговым кодированием</translation>
    </message>
    <message>
        <source>Proposed codes…</source>
        <translation>Предложенные коды…</translation>
    </message>
    <message>
        <source>Answer codes that were proposed while the codebook is locked</source>
        <translation>Ответить на коды, предложенные, пока книга кодов закрыта</translation>
    </message>
    <message>
        <source>Versions of the codebook…</source>
        <translation>Версии книги кодов…</translation>
    </message>
    <message>
        <source>Name the codebook as it stands, and compare versions of it</source>
        <translation>Назвать книгу кодов в нынешнем виде и сравнить её версии</translation>
    </message>
    <message>
        <source>Definition clinic…</source>
        <translation>Разбор определений…</translation>
    </message>
    <message>
        <source>See which codes coders take for one another, and rewrite their definitions</source>
        <translation>Увидеть, какие коды кодировщики принимают друг за друга, и переписать их определения</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Сделать резервную копию</translation>
    </message>
    <message>
        <source>Write a checked copy of the project beside it</source>
        <translation>Записать проверенную копию рядом с проектом</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Закрыть проект</translation>
    </message>
    <message>
        <source>Close the project; everything is saved already</source>
        <translation>Закрыть проект; всё уже сохранено</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Закрыть окно</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Take back your last step</source>
        <translation>Отменить последнее действие</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Повторить отменённое</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the selected words</source>
        <translation>Копировать выделенные слова</translation>
    </message>
    <message>
        <source>Find a code</source>
        <translation>Найти код</translation>
    </message>
    <message>
        <source>Go to the search box of the codebook</source>
        <translation>Перейти к строке поиска в книге кодов</translation>
    </message>
    <message>
        <source>Add code</source>
        <translation>Добавить код</translation>
    </message>
    <message>
        <source>Add a code beside or under the chosen one</source>
        <translation>Добавить код рядом с выбранным или под ним</translation>
    </message>
    <message>
        <source>Rename code</source>
        <translation>Переименовать код</translation>
    </message>
    <message>
        <source>Rename the chosen code</source>
        <translation>Переименовать выбранный код</translation>
    </message>
    <message>
        <source>Merge code into…</source>
        <translation>Объединить код с…</translation>
    </message>
    <message>
        <source>Let another code take over all that stands with the chosen one</source>
        <translation>Передать другому коду всё, что относится к выбранному</translation>
    </message>
    <message>
        <source>Split code…</source>
        <translation>Разделить код…</translation>
    </message>
    <message>
        <source>Go through the segments of the chosen code, a key for each new code</source>
        <translation>Пройти фрагменты выбранного кода: клавиша для каждого нового кода</translation>
    </message>
    <message>
        <source>History of the code…</source>
        <translation>История кода…</translation>
    </message>
    <message>
        <source>Show how the names and the definition of the chosen code came to be</source>
        <translation>Показать, как менялись название и определение выбранного кода</translation>
    </message>
    <message>
        <source>Go through older codings…</source>
        <translation>Просмотреть прежние кодирования…</translation>
    </message>
    <message>
        <source>Keep, change or remove what you coded before a definition was changed</source>
        <translation>Оставить, изменить или убрать то, что вы закодировали до изменения определения</translation>
    </message>
    <message>
        <source>Changes of the codebook…</source>
        <translation>Изменения книги кодов…</translation>
    </message>
    <message>
        <source>Show what changed in all codes since a day</source>
        <translation>Показать, что изменилось во всех кодах с какого-либо дня</translation>
    </message>
    <message>
        <source>Delete code</source>
        <translation>Удалить код</translation>
    </message>
    <message>
        <source>Delete the chosen code with its codings; Undo brings all back</source>
        <translation>Удалить выбранный код с его кодированиями; отмена вернёт всё</translation>
    </message>
    <message>
        <source>Name documents by their respondents…</source>
        <translation>Назвать документы по респондентам…</translation>
    </message>
    <message>
        <source>Give documents the names of those who speak in them</source>
        <translation>Дать документам имена тех, кто в них говорит</translation>
    </message>
    <message>
        <source>Link speakers to respondents…</source>
        <translation>Связать говорящих с респондентами…</translation>
    </message>
    <message>
        <source>Say in one list which respondents the speakers of the transcripts are</source>
        <translation>Указать в одном списке, какими респондентами являются говорящие</translation>
    </message>
    <message>
        <source>Bin…</source>
        <translation>Корзина…</translation>
    </message>
    <message>
        <source>Show what was deleted and bring it back</source>
        <translation>Показать удалённое и восстановить</translation>
    </message>
    <message>
        <source>Change coder…</source>
        <translation>Сменить кодировщика…</translation>
    </message>
    <message>
        <source>Say who is coding now</source>
        <translation>Указать, кто сейчас кодирует</translation>
    </message>
    <message>
        <source>New respondent</source>
        <translation>Новый респондент</translation>
    </message>
    <message>
        <source>Type the name of a new respondent and open the case</source>
        <translation>Ввести имя нового респондента и открыть его случай</translation>
    </message>
    <message>
        <source>Add household member</source>
        <translation>Добавить члена домохозяйства</translation>
    </message>
    <message>
        <source>Type who belongs to the household of the case</source>
        <translation>Ввести, кто входит в домохозяйство этого случая</translation>
    </message>
    <message>
        <source>Add trip</source>
        <translation>Добавить поездку</translation>
    </message>
    <message>
        <source>Type a trip of the respondent of the case</source>
        <translation>Ввести поездку респондента этого случая</translation>
    </message>
    <message>
        <source>Code selection…</source>
        <translation>Кодировать выделенное…</translation>
    </message>
    <message>
        <source>Choose codes for the selected words by a few letters</source>
        <translation>Выбрать коды для выделенных слов по нескольким буквам</translation>
    </message>
    <message>
        <source>Apply chosen code</source>
        <translation>Применить выбранный код</translation>
    </message>
    <message>
        <source>Code the selected words with the code chosen in the codebook</source>
        <translation>Кодировать выделенные слова кодом, выбранным в книге кодов</translation>
    </message>
    <message>
        <source>Repeat last code</source>
        <translation>Повторить последний код</translation>
    </message>
    <message>
        <source>Code the selected words with the code used last</source>
        <translation>Кодировать выделенные слова последним применённым кодом</translation>
    </message>
    <message>
        <source>Code in vivo</source>
        <translation>Кодировать in vivo</translation>
    </message>
    <message>
        <source>Make a code named by the selected words and code them with it</source>
        <translation>Создать код с названием из выделенных слов и закодировать их</translation>
    </message>
    <message>
        <source>Key of the code…</source>
        <translation>Клавиша кода…</translation>
    </message>
    <message>
        <source>Give the chosen code a digit or letter that applies it</source>
        <translation>Назначить выбранному коду цифру или букву</translation>
    </message>
    <message>
        <source>Remove coding</source>
        <translation>Снять кодирование</translation>
    </message>
    <message>
        <source>Remove the selected coding</source>
        <translation>Снять выбранное кодирование</translation>
    </message>
    <message>
        <source>Change code…</source>
        <translation>Сменить код…</translation>
    </message>
    <message>
        <source>Choose another code for the selected coding</source>
        <translation>Выбрать другой код для выделенного кодирования</translation>
    </message>
    <message>
        <source>Join codings</source>
        <translation>Объединить кодирования</translation>
    </message>
    <message>
        <source>Make one of the selected coding and those of the same code that it touches</source>
        <translation>Объединить выделенное кодирование с соседними того же кода</translation>
    </message>
    <message>
        <source>Split coding</source>
        <translation>Разделить кодирование</translation>
    </message>
    <message>
        <source>Split the coding at the caret</source>
        <translation>Разделить кодирование в месте курсора</translation>
    </message>
    <message>
        <source>Start one word back</source>
        <translation>Начало на слово назад</translation>
    </message>
    <message>
        <source>Move the start of the selected coding or words one word back</source>
        <translation>Сдвинуть начало кодирования или выделения на слово назад</translation>
    </message>
    <message>
        <source>Start one word on</source>
        <translation>Начало на слово вперёд</translation>
    </message>
    <message>
        <source>Move the start of the selected coding or words one word on</source>
        <translation>Сдвинуть начало кодирования или выделения на слово вперёд</translation>
    </message>
    <message>
        <source>End one word on</source>
        <translation>Конец на слово вперёд</translation>
    </message>
    <message>
        <source>Move the end of the selected coding or words one word on</source>
        <translation>Сдвинуть конец кодирования или выделения на слово вперёд</translation>
    </message>
    <message>
        <source>End one word back</source>
        <translation>Конец на слово назад</translation>
    </message>
    <message>
        <source>Move the end of the selected coding or words one word back</source>
        <translation>Сдвинуть конец кодирования или выделения на слово назад</translation>
    </message>
    <message>
        <source>End one sentence on</source>
        <translation>Конец на предложение вперёд</translation>
    </message>
    <message>
        <source>Let the selected coding or words reach to the end of the next sentence</source>
        <translation>Продлить кодирование или выделение до конца следующего предложения</translation>
    </message>
    <message>
        <source>End one sentence back</source>
        <translation>Конец на предложение назад</translation>
    </message>
    <message>
        <source>Take the last sentence away from the selected coding or words</source>
        <translation>Убрать из кодирования или выделения последнее предложение</translation>
    </message>
    <message>
        <source>Start one letter back</source>
        <translation>Начало на букву назад</translation>
    </message>
    <message>
        <source>Move the start of the selected coding or words one letter back</source>
        <translation>Сдвинуть начало кодирования или выделения на букву назад</translation>
    </message>
    <message>
        <source>Start one letter on</source>
        <translation>Начало на букву вперёд</translation>
    </message>
    <message>
        <source>Move the start of the selected coding or words one letter on</source>
        <translation>Сдвинуть начало кодирования или выделения на букву вперёд</translation>
    </message>
    <message>
        <source>End one letter on</source>
        <translation>Конец на букву вперёд</translation>
    </message>
    <message>
        <source>Move the end of the selected coding or words one letter on</source>
        <translation>Сдвинуть конец кодирования или выделения на букву вперёд</translation>
    </message>
    <message>
        <source>End one letter back</source>
        <translation>Конец на букву назад</translation>
    </message>
    <message>
        <source>Move the end of the selected coding or words one letter back</source>
        <translation>Сдвинуть конец кодирования или выделения на букву назад</translation>
    </message>
    <message>
        <source>Language of this turn</source>
        <translation>Язык этой реплики</translation>
    </message>
    <message>
        <source>Say which language is spoken in this turn</source>
        <translation>Указать, на каком языке сказана эта реплика</translation>
    </message>
    <message>
        <source>Memo…</source>
        <translation>Мемо…</translation>
    </message>
    <message>
        <source>Write a memo on the selected coding</source>
        <translation>Написать мемо к выбранному кодированию</translation>
    </message>
    <message>
        <source>Weight…</source>
        <translation>Вес…</translation>
    </message>
    <message>
        <source>Say how much the selected coding says about its code: 0 to 100</source>
        <translation>Указать, насколько кодирование говорит о своём коде: от 0 до 100</translation>
    </message>
    <message>
        <source>Flag for a second look</source>
        <translation>Флажок: посмотреть ещё раз</translation>
    </message>
    <message>
        <source>Flag the selected coding, or take its flag away</source>
        <translation>Пометить кодирование флажком или снять флажок</translation>
    </message>
    <message>
        <source>Evidence for the judgement</source>
        <translation>Довод за суждение</translation>
    </message>
    <message>
        <source>Let the selected coding speak for your judgement of the case</source>
        <translation>Сделать выбранное кодирование доводом за ваше суждение о случае</translation>
    </message>
    <message>
        <source>Evidence against the judgement</source>
        <translation>Довод против суждения</translation>
    </message>
    <message>
        <source>Let the selected coding speak against your judgement of the case</source>
        <translation>Сделать выбранное кодирование доводом против вашего суждения о случае</translation>
    </message>
    <message>
        <source>Translate this turn</source>
        <translation>Перевести эту реплику</translation>
    </message>
    <message>
        <source>Type a translation beside the turn that the caret stands in</source>
        <translation>Набрать перевод рядом с репликой, в которой стоит курсор</translation>
    </message>
    <message>
        <source>Translation checked</source>
        <translation>Перевод проверен</translation>
    </message>
    <message>
        <source>Say that you compared the translation with the original</source>
        <translation>Отметить, что вы сверили перевод с оригиналом</translation>
    </message>
    <message>
        <source>This turn asks…</source>
        <translation>Эта реплика спрашивает…</translation>
    </message>
    <message>
        <source>Say which question of the guide the turn at the caret asks</source>
        <translation>Указать, какой вопрос гайда задан в реплике у курсора</translation>
    </message>
    <message>
        <source>Link questions…</source>
        <translation>Связать с вопросами…</translation>
    </message>
    <message>
        <source>Link the interviewer&apos;s turns to the questions of the guide, in one list</source>
        <translation>Связать реплики интервьюера с вопросами гайда в одном списке</translation>
    </message>
    <message>
        <source>Document is done</source>
        <translation>Документ готов</translation>
    </message>
    <message>
        <source>Mark this document as done for you, or as in work again</source>
        <translation>Отметить этот документ как готовый для вас или как снова в работе</translation>
    </message>
    <message>
        <source>Next coding</source>
        <translation>Следующее кодирование</translation>
    </message>
    <message>
        <source>Go to the next coding</source>
        <translation>Перейти к следующему кодированию</translation>
    </message>
    <message>
        <source>Previous coding</source>
        <translation>Предыдущее кодирование</translation>
    </message>
    <message>
        <source>Go to the coding before</source>
        <translation>Перейти к предыдущему кодированию</translation>
    </message>
    <message>
        <source>Next of this code</source>
        <translation>Следующее с этим кодом</translation>
    </message>
    <message>
        <source>Go to the next coding of the same code, through all documents</source>
        <translation>К следующему кодированию с тем же кодом, по всем документам</translation>
    </message>
    <message>
        <source>Previous of this code</source>
        <translation>Предыдущее с этим кодом</translation>
    </message>
    <message>
        <source>Go to the coding of the same code before, through all documents</source>
        <translation>К предыдущему кодированию с тем же кодом, по всем документам</translation>
    </message>
    <message>
        <source>Next coding at this place</source>
        <translation>Следующее кодирование на этом месте</translation>
    </message>
    <message>
        <source>Select one after the other the codings that lie at one place</source>
        <translation>По очереди выделять кодирования, лежащие на одном месте</translation>
    </message>
    <message>
        <source>Next passage not yet coded</source>
        <translation>Следующий некодированный фрагмент</translation>
    </message>
    <message>
        <source>Go to the next turn without a coding</source>
        <translation>Перейти к следующей реплике без кодирования</translation>
    </message>
    <message>
        <source>Select next turn</source>
        <translation>Выделить следующую реплику</translation>
    </message>
    <message>
        <source>Select the words of the next turn</source>
        <translation>Выделить слова следующей реплики</translation>
    </message>
    <message>
        <source>Select previous turn</source>
        <translation>Выделить предыдущую реплику</translation>
    </message>
    <message>
        <source>Select the words of the turn before</source>
        <translation>Выделить слова предыдущей реплики</translation>
    </message>
    <message>
        <source>Select next sentence</source>
        <translation>Выделить следующее предложение</translation>
    </message>
    <message>
        <source>Select the next sentence</source>
        <translation>Выделить следующее предложение</translation>
    </message>
    <message>
        <source>Select previous sentence</source>
        <translation>Выделить предыдущее предложение</translation>
    </message>
    <message>
        <source>Select the sentence before</source>
        <translation>Выделить предыдущее предложение</translation>
    </message>
    <message>
        <source>Grow selection</source>
        <translation>Увеличить выделение</translation>
    </message>
    <message>
        <source>Select the word, the sentence, the turn around what is selected</source>
        <translation>Выделить слово, предложение, реплику вокруг выделенного</translation>
    </message>
    <message>
        <source>Shrink selection</source>
        <translation>Уменьшить выделение</translation>
    </message>
    <message>
        <source>Select again what was selected before it grew</source>
        <translation>Вернуть то, что было выделено до увеличения</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Целые слова</translation>
    </message>
    <message>
        <source>Let what is selected with the mouse grow to whole words</source>
        <translation>Дополнять выделенное мышью до целых слов</translation>
    </message>
    <message>
        <source>Correct the text</source>
        <translation>Исправить текст</translation>
    </message>
    <message>
        <source>Correct the transcript turn by turn; codings stay on their words</source>
        <translation>Исправлять транскрипт по репликам; кодирование остаётся на своих словах</translation>
    </message>
    <message>
        <source>Rename speaker…</source>
        <translation>Переименовать говорящего…</translation>
    </message>
    <message>
        <source>Give the speaker of this turn another name, in the text too</source>
        <translation>Дать говорящему этой реплики другое имя, в тексте тоже</translation>
    </message>
    <message>
        <source>Next coding to check</source>
        <translation>Следующее кодирование на проверку</translation>
    </message>
    <message>
        <source>Go to the next coding whose words were corrected</source>
        <translation>Перейти к следующему кодированию, слова которого исправлены</translation>
    </message>
    <message>
        <source>Versions of the text…</source>
        <translation>Версии текста…</translation>
    </message>
    <message>
        <source>Look at the versions of the shown transcript and go back to one</source>
        <translation>Посмотреть версии открытого транскрипта и вернуться к одной из них</translation>
    </message>
    <message>
        <source>Join corrections made apart…</source>
        <translation>Объединить отдельные правки…</translation>
    </message>
    <message>
        <source>Make one text of corrections that two people made apart</source>
        <translation>Сделать один текст из правок, внесённых двумя людьми отдельно</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Go back to where you were before</source>
        <translation>Вернуться туда, где вы были раньше</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Go forward again to where you came back from</source>
        <translation>Снова перейти туда, откуда вы вернулись</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Следующий документ</translation>
    </message>
    <message>
        <source>Show the next document</source>
        <translation>Показать следующий документ</translation>
    </message>
    <message>
        <source>Previous document</source>
        <translation>Предыдущий документ</translation>
    </message>
    <message>
        <source>Show the document before</source>
        <translation>Показать предыдущий документ</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Следующий случай</translation>
    </message>
    <message>
        <source>Show the case of the next respondent</source>
        <translation>Показать случай следующего респондента</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Предыдущий случай</translation>
    </message>
    <message>
        <source>Show the case of the previous respondent</source>
        <translation>Показать случай предыдущего респондента</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Транскрипт</translation>
    </message>
    <message>
        <source>Go to the transcript</source>
        <translation>Перейти к транскрипту</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation>Респонденты</translation>
    </message>
    <message>
        <source>Go to the table of respondents</source>
        <translation>Перейти к таблице респондентов</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Случай</translation>
    </message>
    <message>
        <source>Show one respondent with household, trips, judgements and consent</source>
        <translation>Показать одного респондента: домохозяйство, поездки, суждения и согласие</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>Go to the tables</source>
        <translation>Перейти к таблицам</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Согласованность</translation>
    </message>
    <message>
        <source>Show how far coders code alike, and where they differ</source>
        <translation>Показать, насколько сходно кодируют кодировщики и где они расходятся</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Переводы</translation>
    </message>
    <message>
        <source>Go to the quotations that need a translation</source>
        <translation>Перейти к цитатам, которым нужен перевод</translation>
    </message>
    <message>
        <source>Document list</source>
        <translation>Список документов</translation>
    </message>
    <message>
        <source>Go to the list of documents</source>
        <translation>Перейти к списку документов</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Книга кодов</translation>
    </message>
    <message>
        <source>Go to the codebook</source>
        <translation>Перейти к книге кодов</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Go to the details of what is selected</source>
        <translation>Перейти к подробностям о выбранном</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Гайд</translation>
    </message>
    <message>
        <source>Go to the questions of the guide</source>
        <translation>Перейти к вопросам гайда</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Go to the history: who did what, and taking a step back</source>
        <translation>Перейти к истории: кто что сделал, и откат действия</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Мемо</translation>
    </message>
    <message>
        <source>Go to all memos and the project diary</source>
        <translation>Перейти ко всем мемо и дневнику проекта</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Фрагменты</translation>
    </message>
    <message>
        <source>Go to the passages of a code or behind a number</source>
        <translation>Перейти к фрагментам кода или к тем, что стоят за числом</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>На проверку</translation>
    </message>
    <message>
        <source>Go to the codings whose words were corrected</source>
        <translation>Перейти к кодированиям, слова которых исправлены</translation>
    </message>
    <message>
        <source>Disagreements to settle</source>
        <translation>Разногласия к решению</translation>
    </message>
    <message>
        <source>Go to what people have said differently, to settle it for everybody</source>
        <translation>Перейти к тому, о чём сказано по-разному, и решить это для всех</translation>
    </message>
    <message>
        <source>Areas as at first</source>
        <translation>Области как сначала</translation>
    </message>
    <message>
        <source>Put all areas of the window back where they stood at first</source>
        <translation>Вернуть все области окна на первоначальные места</translation>
    </message>
    <message>
        <source>Translation beside</source>
        <translation>Перевод рядом</translation>
    </message>
    <message>
        <source>Show the translation of each turn beside the transcript</source>
        <translation>Показывать рядом с транскриптом перевод каждой реплики</translation>
    </message>
    <message>
        <source>Show only codings…</source>
        <translation>Показывать только кодирования…</translation>
    </message>
    <message>
        <source>Choose which codings are shown: by coder, code, set, flag, weight</source>
        <translation>Выбрать, какие кодирования видны: по кодировщику, коду, набору, флажку, весу</translation>
    </message>
    <message>
        <source>Show only this code</source>
        <translation>Показывать только этот код</translation>
    </message>
    <message>
        <source>Show only the codings of the chosen code and of the codes under it</source>
        <translation>Показывать только кодирования выбранного кода и кодов под ним</translation>
    </message>
    <message>
        <source>Show only my codings</source>
        <translation>Показывать только мои кодирования</translation>
    </message>
    <message>
        <source>Show only the codings of the coder at work</source>
        <translation>Показывать только кодирования работающего кодировщика</translation>
    </message>
    <message>
        <source>Show all codings</source>
        <translation>Показывать все кодирования</translation>
    </message>
    <message>
        <source>Show all codings again</source>
        <translation>Снова показывать все кодирования</translation>
    </message>
    <message>
        <source>Time stamps</source>
        <translation>Метки времени</translation>
    </message>
    <message>
        <source>Show the time stamps in the transcript and beside it, or hide them</source>
        <translation>Показать метки времени в транскрипте и рядом с ним или скрыть их</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Крупнее текст</translation>
    </message>
    <message>
        <source>Show the transcript larger</source>
        <translation>Показать транскрипт крупнее</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мельче текст</translation>
    </message>
    <message>
        <source>Show the transcript smaller</source>
        <translation>Показать транскрипт мельче</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Обычный размер текста</translation>
    </message>
    <message>
        <source>Show the transcript in its usual size</source>
        <translation>Показать транскрипт обычным размером</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Тёмные цвета</translation>
    </message>
    <message>
        <source>Use dark colours</source>
        <translation>Использовать тёмные цвета</translation>
    </message>
    <message>
        <source>Find an action…</source>
        <translation>Найти действие…</translation>
    </message>
    <message>
        <source>Type a few letters of any action, document, code or respondent</source>
        <translation>Введите несколько букв действия, документа, кода или респондента</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation>Сочетания клавиш…</translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation>Показать все сочетания клавиш</translation>
    </message>
    <message>
        <source>Tour in five steps</source>
        <translation>Знакомство за пять шагов</translation>
    </message>
    <message>
        <source>Show the parts of the window, each with something to try</source>
        <translation>Показать части окна: в каждой можно что-то попробовать</translation>
    </message>
    <message>
        <source>About QualCode</source>
        <translation>О программе QualCode</translation>
    </message>
    <message>
        <source>Version, licence and where your data lies</source>
        <translation>Версия, лицензия и где лежат ваши данные</translation>
    </message>
    <message>
        <source>Find passages…</source>
        <translation>Найти фрагменты…</translation>
    </message>
    <message>
        <source>See the passages of codes, of whom, and beside which other codes</source>
        <translation>Увидеть фрагменты кодов: чьи они и рядом с какими другими кодами</translation>
    </message>
    <message>
        <source>Framework matrix…</source>
        <translation>Рамочная матрица…</translation>
    </message>
    <message>
        <source>Sum up what each respondent says of a theme, with the passages beside it</source>
        <translation>Кратко записать, что каждый респондент говорит о каждой теме, видя рядом фрагменты</translation>
    </message>
    <message>
        <source>Charts…</source>
        <translation>Диаграммы…</translation>
    </message>
    <message>
        <source>Bars, heat maps, portraits of interviews, and where in them each code sits</source>
        <translation>Полосы, тепловые карты, портреты интервью и место каждого кода в них</translation>
    </message>
    <message>
        <source>Draw the table…</source>
        <translation>Нарисовать таблицу…</translation>
    </message>
    <message>
        <source>Draw the table that is shown as bars or as a heat map</source>
        <translation>Нарисовать показанную таблицу полосами или тепловой картой</translation>
    </message>
    <message>
        <source>Portrait of this interview…</source>
        <translation>Портрет этого интервью…</translation>
    </message>
    <message>
        <source>Draw what the shown document speaks of from its beginning to its end</source>
        <translation>Нарисовать, о чём говорится в показанном документе от начала до конца</translation>
    </message>
    <message>
        <source>Save the table…</source>
        <translation>Сохранить таблицу…</translation>
    </message>
    <message>
        <source>Save the table that is shown for Word, Excel or as CSV</source>
        <translation>Сохранить показанную таблицу для Word, Excel или в CSV</translation>
    </message>
    <message>
        <source>Tidy CSV for statistics…</source>
        <translation>CSV для статистики…</translation>
    </message>
    <message>
        <source>Save segments or respondents with their codes for SPSS, Stata and R</source>
        <translation>Сохранить фрагменты или респондентов с их кодами для SPSS, Stata и R</translation>
    </message>
</context>
<context>
    <name>AgreementCommands</name>
    <message>
        <source>{0}, agreement</source>
        <translation>{0}, согласованность</translation>
    </message>
    <message>
        <source>Export agreement to Excel</source>
        <translation>Экспорт согласованности в Excel</translation>
    </message>
    <message>
        <source>Agreement written: {0}. Sheets: {1}.</source>
        <translation>Согласованность записана: {0}. Листов: {1}.</translation>
    </message>
    <message>
        <source>Writing the tables of agreement…</source>
        <translation>Записываются таблицы согласованности…</translation>
    </message>
</context>
<context>
    <name>AgreementControls</name>
    <message>
        <source>By what agreement is shown</source>
        <translation>По чему показана согласованность</translation>
    </message>
    <message>
        <source>Which state of the codings is compared</source>
        <translation>Какое состояние кодирований сравнивается</translation>
    </message>
    <message>
        <source>As of which step</source>
        <translation>После какого шага</translation>
    </message>
    <message>
        <source>Unit that has a code or has it not</source>
        <translation>Единица, у которой есть код или нет</translation>
    </message>
    <message>
        <source>How much of a unit must be coded</source>
        <translation>Какая часть единицы должна быть закодирована</translation>
    </message>
    <message>
        <source>Spoken language</source>
        <translation>Язык речи</translation>
    </message>
    <message>
        <source>Kind of interview</source>
        <translation>Вид интервью</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Кодировщики</translation>
    </message>
    <message>
        <source>All coders</source>
        <translation>Все кодировщики</translation>
    </message>
    <message>
        <source>Coders: {0}</source>
        <translation>Кодировщиков: {0}</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Все документы</translation>
    </message>
    <message>
        <source>Documents: {0}</source>
        <translation>Документов: {0}</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Codes under a code count for it</source>
        <translation>Коды под кодом считаются и за него</translation>
    </message>
    <message>
        <source>Interviewers&apos; words count</source>
        <translation>Слова интервьюеров учитываются</translation>
    </message>
    <message>
        <source>Take passages as they were marked, not to the ends of words</source>
        <translation>Брать фрагменты как отмечено, не до границ слов</translation>
    </message>
    <message>
        <source>Only documents that both marked as done</source>
        <translation>Только документы, отмеченные готовыми у обоих</translation>
    </message>
    <message>
        <source>More figures: AC1, Brennan-Prediger and others</source>
        <translation>Ещё показатели: AC1, Бреннана-Предигера и другие</translation>
    </message>
    <message>
        <source>Hide rows without figures</source>
        <translation>Скрыть строки без показателей</translation>
    </message>
    <message>
        <source>Copy the table with its headings</source>
        <translation>Копировать таблицу с заголовками</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>More choices: share of a unit, language, kind of interview</source>
        <translation>Ещё выбор: доля единицы, язык, вид интервью</translation>
    </message>
    <message>
        <source>To Excel…</source>
        <translation>В Excel…</translation>
    </message>
    <message>
        <source>Definition clinic…</source>
        <translation>Разбор определений…</translation>
    </message>
    <message>
        <source>First pass</source>
        <translation>Первый проход</translation>
    </message>
    <message>
        <source>As it stands now</source>
        <translation>Как сейчас</translation>
    </message>
    <message>
        <source>As of an earlier step</source>
        <translation>После более раннего шага</translation>
    </message>
    <message>
        <source>Unit: {0}</source>
        <translation>Единица: {0}</translation>
    </message>
    <message>
        <source>Spoken: {0}</source>
        <translation>Говорят: {0}</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Все языки</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>Any part</source>
        <translation>Любая часть</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>Целиком</translation>
    </message>
    <message>
        <source>From {0} % on</source>
        <translation>От {0} %</translation>
    </message>
    <message>
        <source>{0}, {1} marked {2}</source>
        <translation>{0}, отметка: {1}, {2}</translation>
    </message>
    <message>
        <source>{0}, last step of the day</source>
        <translation>{0}, последний шаг дня</translation>
    </message>
</context>
<context>
    <name>AgreementPage</name>
    <message>
        <source>Table of agreement</source>
        <translation>Таблица согласованности</translation>
    </message>
    <message>
        <source>A click on a row lists its passages, coder beside coder</source>
        <translation>Щелчок по строке покажет её фрагменты: кодировщики рядом</translation>
    </message>
    <message>
        <source>There is nothing to compare yet. Import transcripts and a codebook, then let two code.</source>
        <translation>Сравнивать пока нечего. Импортируйте транскрипты и книгу кодов, и пусть двое кодируют.</translation>
    </message>
</context>
<context>
    <name>Alike</name>
    <message>
        <source>the same name in the same place</source>
        <translation>то же название на том же месте</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>то же название</translation>
    </message>
    <message>
        <source>a name that is much alike</source>
        <translation>очень похожее название</translation>
    </message>
    <message>
        <source>the same text</source>
        <translation>тот же текст</translation>
    </message>
    <message>
        <source>{0} % of the text is alike</source>
        <translation>текст совпадает на {0} %</translation>
    </message>
</context>
<context>
    <name>AlikeNote</name>
    <message>
        <source>Same twice? {0}</source>
        <translation>Похожих пар: {0}</translation>
    </message>
    <message>
        <source>Things that two people made apart look like one. Click to decide.</source>
        <translation>То, что двое создали порознь, похоже на одно и то же. Щёлкните, чтобы решить.</translation>
    </message>
</context>
<context>
    <name>AlikeQuestions</name>
    <message>
        <source>Looks like the same twice ({0})…</source>
        <translation>Похоже на одно и то же ({0})…</translation>
    </message>
    <message>
        <source>Looks like the same twice…</source>
        <translation>Похоже на одно и то же…</translation>
    </message>
</context>
<context>
    <name>AlikeWindow</name>
    <message>
        <source>Looks like the same twice</source>
        <translation>Похоже на одно и то же</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Одно</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Pairs that look like one thing</source>
        <translation>Пары, похожие на одно и то же</translation>
    </message>
    <message>
        <source>Both side by side</source>
        <translation>Оба рядом</translation>
    </message>
    <message>
        <source>Show decided ones too</source>
        <translation>Показать и решённые</translation>
    </message>
    <message>
        <source>The same (1)</source>
        <translation>Одно и то же (1)</translation>
    </message>
    <message>
        <source>They count and are shown as one, for everybody; nothing is lost</source>
        <translation>Считаются и показываются как одно, для всех; ничего не теряется</translation>
    </message>
    <message>
        <source>Not the same (2)</source>
        <translation>Разное (2)</translation>
    </message>
    <message>
        <source>They stay apart, and nobody is asked again</source>
        <translation>Остаются порознь, и никого больше не спросят</translation>
    </message>
    <message>
        <source>Take the decision back (3)</source>
        <translation>Снять решение (3)</translation>
    </message>
    <message>
        <source>They part, each as it was, and are asked about again</source>
        <translation>Они разделятся, каждое как было, и о них снова спросят</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Nothing looks like the same twice, or all of it is decided.</source>
        <translation>Похожего нет, или всё уже решено.</translation>
    </message>
    <message>
        <source>Two people made these apart. What is decided travels to the others with the next package.</source>
        <translation>Это создали двое порознь. Решение придёт к остальным со следующим пакетом.</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” are the same.</source>
        <translation>«{0}» и «{1}»: одно и то же.</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” are not the same.</source>
        <translation>«{0}» и «{1}»: разное.</translation>
    </message>
    <message>
        <source>Taken back: it is asked again.</source>
        <translation>Снято: будет спрошено снова.</translation>
    </message>
    <message>
        <source>decided: the same</source>
        <translation>решено: одно и то же</translation>
    </message>
    <message>
        <source>decided: not the same</source>
        <translation>решено: разное</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Кто создал</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>Кодирования</translation>
    </message>
</context>
<context>
    <name>AnswerHead</name>
    <message>
        <source>By what the passages are grouped</source>
        <translation>По чему сгруппированы фрагменты</translation>
    </message>
    <message>
        <source>How the passages are sorted</source>
        <translation>Как упорядочены фрагменты</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Без групп</translation>
    </message>
    <message>
        <source>Group: code</source>
        <translation>Группы: код</translation>
    </message>
    <message>
        <source>Group: respondent</source>
        <translation>Группы: люди</translation>
    </message>
    <message>
        <source>Group: document</source>
        <translation>Группы: документ</translation>
    </message>
    <message>
        <source>Group: coder</source>
        <translation>Группы: кодировщик</translation>
    </message>
    <message>
        <source>Group: day</source>
        <translation>Группы: день</translation>
    </message>
    <message>
        <source>Group: weight</source>
        <translation>Группы: вес</translation>
    </message>
    <message>
        <source>in text order</source>
        <translation>по тексту</translation>
    </message>
    <message>
        <source>by respondent</source>
        <translation>по респондентам</translation>
    </message>
    <message>
        <source>by code</source>
        <translation>по кодам</translation>
    </message>
    <message>
        <source>by weight</source>
        <translation>по весу</translation>
    </message>
    <message>
        <source>by date</source>
        <translation>по дате</translation>
    </message>
    <message>
        <source>by coder</source>
        <translation>по кодировщикам</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>The passages as they are listed, to Excel, to Word or to the clipboard</source>
        <translation>Фрагменты, как они в списке, в Excel, в Word или в буфер обмена</translation>
    </message>
    <message>
        <source>To Excel…</source>
        <translation>В Excel…</translation>
    </message>
    <message>
        <source>To Word…</source>
        <translation>В Word…</translation>
    </message>
    <message>
        <source>Copy all with their sources</source>
        <translation>Копировать все с источниками</translation>
    </message>
</context>
<context>
    <name>ArrangingBar</name>
    <message>
        <source>Documents in this state</source>
        <translation>Документы в этом состоянии</translation>
    </message>
    <message>
        <source>List only documents that you have not started, have in work, or have done</source>
        <translation>Показывать только документы, которые вы не начали, ведёте или закончили</translation>
    </message>
    <message>
        <source>Order of the documents</source>
        <translation>Порядок документов</translation>
    </message>
    <message>
        <source>In which order the documents are listed</source>
        <translation>В каком порядке стоят документы</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>По порядку</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>По названию</translation>
    </message>
    <message>
        <source>By your work</source>
        <translation>По вашей работе</translation>
    </message>
    <message>
        <source>By state of the transcript</source>
        <translation>По состоянию транскрипта</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Put the caret into a turn of the interviewer first.</source>
        <translation>Сначала поставьте курсор в реплику интервьюера.</translation>
    </message>
    <message>
        <source>No guide is known for this interview. Import one, or name it in the guide.</source>
        <translation>Гайд этого интервью неизвестен. Импортируйте его или укажите на панели «Гайд».</translation>
    </message>
</context>
<context>
    <name>AttributeDialog</name>
    <message>
        <source>New attribute</source>
        <translation>Новый признак</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Признак</translation>
    </message>
    <message>
        <source>Values, one a line</source>
        <translation>Значения, по одному в строке</translation>
    </message>
    <message>
        <source>More values, one a line</source>
        <translation>Ещё значения, по одному в строке</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Unite spellings…</source>
        <translation>Объединить варианты написания…</translation>
    </message>
</context>
<context>
    <name>AttributePackDialog</name>
    <message>
        <source>Add attribute pack</source>
        <translation>Добавить набор признаков</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Набор</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Другой файл…</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Отметить все</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Снять все отметки</translation>
    </message>
    <message>
        <source>Attributes of the pack</source>
        <translation>Признаки набора</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Признак</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Чей</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>In the project</source>
        <translation>В проекте</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Attributes added: {0}, lists of values completed: {1}, as before: {2}.</source>
        <translation>Добавлено признаков: {0}, дополнено списков значений: {1}, как прежде: {2}.</translation>
    </message>
    <message>
        <source>{0} (attributes: {1})</source>
        <translation>{0} (признаков: {1})</translation>
    </message>
    <message>
        <source>Is there, keeps its name</source>
        <translation>Есть, название сохранится</translation>
    </message>
    <message>
        <source>Has one of this name</source>
        <translation>Есть с таким названием</translation>
    </message>
    <message>
        <source>Ticked: {0} of {1}.</source>
        <translation>Отмечено: {0} из {1}.</translation>
    </message>
    <message>
        <source>Published figures to compare with: {0}.</source>
        <translation>Опубликованных показателей для сравнения: {0}.</translation>
    </message>
    <message>
        <source>Source: {0}.</source>
        <translation>Источник: {0}.</translation>
    </message>
    <message>
        <source>Attribute packs ({0})</source>
        <translation>Наборы признаков ({0})</translation>
    </message>
    <message>
        <source>Attribute pack</source>
        <translation>Набор признаков</translation>
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
        <translation>число</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>да или нет</translation>
    </message>
    <message>
        <source>one of a list</source>
        <translation>одно из списка</translation>
    </message>
    <message>
        <source>several of a list</source>
        <translation>несколько из списка</translation>
    </message>
    <message>
        <source>one of an ordered list</source>
        <translation>одно из упорядоченного списка</translation>
    </message>
</context>
<context>
    <name>AttributesImportDialog</name>
    <message>
        <source>Import respondents</source>
        <translation>Импорт респондентов</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>KoBo form…</source>
        <translation>Форма KoBo…</translation>
    </message>
    <message>
        <source>Choose the XLSForm that the table was filled in with</source>
        <translation>Выберите XLSForm, по которой заполнена таблица</translation>
    </message>
    <message>
        <source>Form: {0}</source>
        <translation>Форма: {0}</translation>
    </message>
    <message>
        <source>Take trips</source>
        <translation>Взять поездки</translation>
    </message>
    <message>
        <source>Written answers: a document for each question</source>
        <translation>Письменные ответы: документ на каждый вопрос</translation>
    </message>
    <message>
        <source>Written answers: a document for each respondent</source>
        <translation>Письменные ответы: документ на каждого респондента</translation>
    </message>
    <message>
        <source>Documents of written answers</source>
        <translation>Документы с письменными ответами</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Respondents imported. New: {0}, new attributes: {1}, values: {2}, as before: {3}.</source>
        <translation>Респонденты импортированы. Новых: {0}, новых признаков: {1}, значений: {2}, без изменений: {3}.</translation>
    </message>
    <message>
        <source>New trips: {0}, documents: {1}.</source>
        <translation>Новых поездок: {0}, документов: {1}.</translation>
    </message>
    <message>
        <source>Forms ({0})</source>
        <translation>Формы ({0})</translation>
    </message>
    <message>
        <source>KoBo form</source>
        <translation>Форма KoBo</translation>
    </message>
    <message>
        <source>What changes ({0})</source>
        <translation>Что изменится ({0})</translation>
    </message>
    <message>
        <source>Rows: {0}. Known respondents: {1}, new: {2}.</source>
        <translation>Строк: {0}. Известных респондентов: {1}, новых: {2}.</translation>
    </message>
    <message>
        <source>Values new: {0}, changed: {1}, as before: {2}.</source>
        <translation>Новых значений: {0}, изменённых: {1}, прежних: {2}.</translation>
    </message>
    <message>
        <source>Names like a known one, please decide: {0}.</source>
        <translation>Имён, похожих на известные, решите сами: {0}.</translation>
    </message>
    <message>
        <source>Cells that do not fit and are left out: {0}.</source>
        <translation>Ячеек, которые не подходят и пропущены: {0}.</translation>
    </message>
    <message>
        <source>Sheet “{0}” is left out, rows: {1}. {2}</source>
        <translation>Лист «{0}» не взят, строк: {1}. {2}</translation>
    </message>
    <message>
        <source>Row {0}, {1}: “{2}”. {3}</source>
        <translation>Строка {0}, {1}: «{2}». {3}</translation>
    </message>
</context>
<context>
    <name>AttributesSection</name>
    <message>
        <source>Attributes</source>
        <translation>Признаки</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Признак</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>No value because</source>
        <translation>Нет значения, потому что</translation>
    </message>
    <message>
        <source>There are no attributes yet. Add them in the table of respondents or import them.</source>
        <translation>Признаков ещё нет. Добавьте их в таблице респондентов или импортируйте.</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>Респондент</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Домохозяйство</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>Поездка</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Writing a backup…</source>
        <translation>Запись резервной копии…</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>People disagree here: click the corner to settle it.</source>
        <translation>Здесь мнения расходятся: щёлкните уголок, чтобы решить.</translation>
    </message>
</context>
<context>
    <name>BandsDialog</name>
    <message>
        <source>Bands: {0}</source>
        <translation>Интервалы: {0}</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Интервалы</translation>
    </message>
    <message>
        <source>between {0} and {1}</source>
        <translation>между {0} и {1}</translation>
    </message>
    <message>
        <source>Numbers in no band: {0}.</source>
        <translation>Числа вне интервалов: {0}.</translation>
    </message>
    <message>
        <source>Known values that fall into no band: {0}.</source>
        <translation>Известные значения вне интервалов: {0}.</translation>
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
        <translation>Домохозяйство</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>Поездка</translation>
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
        <translation>Респонденты</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Домохозяйства</translation>
    </message>
    <message>
        <source>Trips</source>
        <translation>Поездки</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Интервью</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Псевдоним</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Члены</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Отъезд</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Возвращение</translation>
    </message>
    <message>
        <source>Return analysed</source>
        <translation>Анализируемое возвращение</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минуты</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Интервьюер</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
</context>
<context>
    <name>Bin</name>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>Sets of codes</source>
        <translation>Наборы кодов</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation>Респонденты</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Признаки</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Мемо</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Кодировщики</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Bin</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Deleted things</source>
        <translation>Удалённое</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>What is restored comes back with everything that was deleted with it, codings included.</source>
        <translation>Восстановленное возвращается вместе со всем, что было удалено с ним, включая кодирования.</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Корзина пуста.</translation>
    </message>
    <message>
        <source>{0}, codings: {1}</source>
        <translation>{0}, кодирований: {1}</translation>
    </message>
</context>
<context>
    <name>BlindNote</name>
    <message>
        <source>What others made of this document is kept from you until everybody it was given to has marked it as done. Not done yet: {0}.</source>
        <translation>Работа других над этим документом скрыта от вас, пока все, кому он дан, не отметят его готовым. Ещё не закончили: {0}.</translation>
    </message>
    <message>
        <source>Blind coding</source>
        <translation>Вслепую</translation>
    </message>
    <message>
        <source>The work of others shows again from now on in “{0}”.</source>
        <translation>Теперь в «{0}» видна работа других.</translation>
    </message>
</context>
<context>
    <name>CaseFilters</name>
    <message>
        <source>Grouped by</source>
        <translation>По чему сгруппировано</translation>
    </message>
    <message>
        <source>How cases stand</source>
        <translation>Состояние расхождений</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>Насколько сходно</translation>
    </message>
    <message>
        <source>By interview</source>
        <translation>По интервью</translation>
    </message>
    <message>
        <source>By code</source>
        <translation>По кодам</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Все коды</translation>
    </message>
    <message>
        <source>Codes: {0}</source>
        <translation>Кодов: {0}</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Интервью</translation>
    </message>
    <message>
        <source>All interviews</source>
        <translation>Все интервью</translation>
    </message>
    <message>
        <source>Interviews: {0}</source>
        <translation>Интервью: {0}</translation>
    </message>
    <message>
        <source>Coders who differ from each other</source>
        <translation>Кодировщики, которые расходятся между собой</translation>
    </message>
    <message>
        <source>All coders</source>
        <translation>Все кодировщики</translation>
    </message>
    <message>
        <source>Coders: {0}</source>
        <translation>Кодировщиков: {0}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Open: {0}</source>
        <translation>Открытые: {0}</translation>
    </message>
    <message>
        <source>Settled: {0}</source>
        <translation>Решённые: {0}</translation>
    </message>
    <message>
        <source>All cases: {0}</source>
        <translation>Все: {0}</translation>
    </message>
    <message>
        <source>However alike</source>
        <translation>Любое сходство</translation>
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
        <translation>Имя</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Псевдоним</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Кто направил</translation>
    </message>
    <message>
        <source>Speaks about</source>
        <translation>О ком говорит</translation>
    </message>
    <message>
        <source>Kinship to her</source>
        <translation>Кем ей приходится</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Учреждение</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>nobody in the study</source>
        <translation>никто из исследования</translation>
    </message>
    <message>
        <source>herself</source>
        <translation>сама</translation>
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
        <translation>Предыдущий случай</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Следующий случай</translation>
    </message>
    <message>
        <source>New respondent: name</source>
        <translation>Новый респондент: имя</translation>
    </message>
    <message>
        <source>Enter adds a respondent and opens the case</source>
        <translation>Enter добавляет респондента и открывает случай</translation>
    </message>
    <message>
        <source>There are no respondents yet. Type the name of the first one above.</source>
        <translation>Респондентов ещё нет. Введите имя первого в поле выше.</translation>
    </message>
</context>
<context>
    <name>CasesModel</name>
    <message>
        <source>Settled: {0} of {1}</source>
        <translation>Решено: {0} из {1}</translation>
    </message>
</context>
<context>
    <name>CellPanel</name>
    <message>
        <source>Passages of the cell</source>
        <translation>Фрагменты ячейки</translation>
    </message>
    <message>
        <source>Still right (F9)</source>
        <translation>По-прежнему верно (F9)</translation>
    </message>
    <message>
        <source>The summary holds for the passages as they are now</source>
        <translation>Резюме верно и для нынешних фрагментов</translation>
    </message>
    <message>
        <source>Insert the quotation (Ctrl+I)</source>
        <translation>Вставить цитату (Ctrl+I)</translation>
    </message>
    <message>
        <source>Put the chosen passage with its source into the summary</source>
        <translation>Вставить выбранный фрагмент с источником в резюме</translation>
    </message>
    <message>
        <source>Written by: {0}.</source>
        <translation>Автор: {0}.</translation>
    </message>
    <message>
        <source>Nothing is coded here.</source>
        <translation>Здесь ничего не закодировано.</translation>
    </message>
    <message>
        <source>No summary yet. Passages: {0}.</source>
        <translation>Резюме пока нет. Фрагментов: {0}.</translation>
    </message>
    <message>
        <source>Passages: {0}.</source>
        <translation>Фрагментов: {0}.</translation>
    </message>
    <message>
        <source>You code her interviews without seeing what others make of them: summaries come after that.</source>
        <translation>Вы кодируете её интервью, не видя работы других: резюме будут после этого.</translation>
    </message>
</context>
<context>
    <name>ChangesTable</name>
    <message>
        <source>Values that change</source>
        <translation>Значения, которые изменятся</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>Респондент</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Признак</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Станет</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Псевдоним</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Отъезд</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Возвращение</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
</context>
<context>
    <name>ChartsWindow</name>
    <message>
        <source>Charts</source>
        <translation>Диаграммы</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>Show the same numbers as a table</source>
        <translation>Показать те же числа таблицей</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Копировать картинкой</translation>
    </message>
    <message>
        <source>For a paper or a presentation, as SVG and as PNG</source>
        <translation>Для статьи или презентации, как SVG и PNG</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>As SVG, or as PNG with 300 dots per inch</source>
        <translation>Как SVG или как PNG с 300 точками на дюйм</translation>
    </message>
    <message>
        <source>Numbers of the chart</source>
        <translation>Числа диаграммы</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Рисую…</translation>
    </message>
</context>
<context>
    <name>CheckDock</name>
    <message>
        <source>Codings to check: words before and now</source>
        <translation>Кодирования на проверку: слова до и после</translation>
    </message>
    <message>
        <source>None of these words is left in the text.</source>
        <translation>Этих слов в тексте не осталось.</translation>
    </message>
    <message>
        <source>Nothing to check: every coding stands on the words that were coded.</source>
        <translation>Проверять нечего: каждое кодирование стоит на тех словах, которые кодировали.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>The coding is right on the corrected words (Enter)</source>
        <translation>Кодирование верно и на исправленных словах (Enter)</translation>
    </message>
    <message>
        <source>Move to selected words</source>
        <translation>На выделенные слова</translation>
    </message>
    <message>
        <source>Put the coding on the words that are selected in the transcript</source>
        <translation>Перенести кодирование на слова, выделенные в транскрипте</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove the coding; Undo brings it back (Delete)</source>
        <translation>Удалить кодирование; «Отменить» вернёт его (Delete)</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Объединить…</translation>
    </message>
    <message>
        <source>Make one text of corrections that two people made apart</source>
        <translation>Сделать один текст из правок, внесённых двумя людьми отдельно</translation>
    </message>
    <message>
        <source>To check ({0})</source>
        <translation>На проверку ({0})</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>На проверку</translation>
    </message>
    <message>
        <source>Documents corrected apart by two people: {0}</source>
        <translation>Документы, исправленные двумя людьми отдельно: {0}</translation>
    </message>
    <message>
        <source>There is no coding to check.</source>
        <translation>Нет кодирований на проверку.</translation>
    </message>
</context>
<context>
    <name>ChipLine</name>
    <message>
        <source>What is asked for</source>
        <translation>Что запрошено</translation>
    </message>
    <message>
        <source>Of everybody, in all documents</source>
        <translation>У всех, во всех документах</translation>
    </message>
    <message>
        <source>Ask no longer for “{0}” (Delete)</source>
        <translation>Убрать из запроса: «{0}» (Delete)</translation>
    </message>
    <message>
        <source>Only passages of {0}</source>
        <translation>Только фрагменты: {0}</translation>
    </message>
    <message>
        <source>Documents: {0}</source>
        <translation>Документов: {0}</translation>
    </message>
    <message>
        <source>Respondents: {0}</source>
        <translation>Респондентов: {0}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
    <message>
        <source>Weight {0} to {1}</source>
        <translation>Вес от {0} до {1}</translation>
    </message>
    <message>
        <source>Coded since {0}</source>
        <translation>Закодировано с {0}</translation>
    </message>
    <message>
        <source>Coded until {0}</source>
        <translation>Закодировано до {0}</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Codes</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>Sets of codes</source>
        <translation>Наборы кодов</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation>Респонденты</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Интервью</translation>
    </message>
    <message>
        <source>Spoken in</source>
        <translation>На каком языке</translation>
    </message>
    <message>
        <source>Spoken: {0}</source>
        <translation>Язык речи: {0}</translation>
    </message>
    <message>
        <source>Words of</source>
        <translation>Чьи слова</translation>
    </message>
    <message>
        <source>Words of: {0}</source>
        <translation>Чьи слова: {0}</translation>
    </message>
    <message>
        <source>Coded by</source>
        <translation>Кто кодировал</translation>
    </message>
    <message>
        <source>Coded by {0}</source>
        <translation>Кодировал(а): {0}</translation>
    </message>
    <message>
        <source>With a flag</source>
        <translation>С флажком</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Select the words to code first: drag, or Ctrl+Down for a sentence, Ctrl+Shift+Down for a turn.</source>
        <translation>Сначала выделите слова для кодирования: протяните мышью или нажмите Ctrl+Down для предложения, Ctrl+Shift+Down для реплики.</translation>
    </message>
</context>
<context>
    <name>ClashCard</name>
    <message>
        <source>Other words</source>
        <translation>Другие слова</translation>
    </message>
    <message>
        <source>Other words for this place</source>
        <translation>Другие слова для этого места</translation>
    </message>
</context>
<context>
    <name>ClinicCode</name>
    <message>
        <source>Definition</source>
        <translation>Определение</translation>
    </message>
    <message>
        <source>Use when</source>
        <translation>Когда применять</translation>
    </message>
    <message>
        <source>Do not use when</source>
        <translation>Когда не применять</translation>
    </message>
    <message>
        <source>Go through mine…</source>
        <translation>Просмотреть мои…</translation>
    </message>
    <message>
        <source>Keep, change or remove what I coded before the definition was changed</source>
        <translation>Оставить, изменить или убрать то, что я закодировал(а) до изменения определения</translation>
    </message>
    <message>
        <source>Coded under an older definition: {0}, of these mine: {1}</source>
        <translation>Закодировано по прежнему определению: {0}, из них мои: {1}</translation>
    </message>
</context>
<context>
    <name>ClinicPairs</name>
    <message>
        <source>{0} · {1} of {2}</source>
        <translation>{0} · {1} из {2}</translation>
    </message>
    <message>
        <source>left out by another: {0} of {1} units</source>
        <translation>пропущено другим: {0} из {1} единиц</translation>
    </message>
    <message>
        <source>confused: {0} of {1} units</source>
        <translation>путаница: {0} из {1} единиц</translation>
    </message>
</context>
<context>
    <name>ClinicWindow</name>
    <message>
        <source>Definition clinic</source>
        <translation>Разбор определений</translation>
    </message>
    <message>
        <source>Codes taken for one another</source>
        <translation>Коды, которые принимают друг за друга</translation>
    </message>
    <message>
        <source>Language of the definitions:</source>
        <translation>Язык определений:</translation>
    </message>
    <message>
        <source>Nowhere was one of these codes given to the words to which another coder gave the other.</source>
        <translation>Нигде один кодировщик не дал один из этих кодов тем словам, которым другой дал второй.</translation>
    </message>
</context>
<context>
    <name>CodeColours</name>
    <message>
        <source>Other colour…</source>
        <translation>Другой цвет…</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>Голубой</translation>
    </message>
    <message>
        <source>Dark blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Бирюзовый</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Оливковый</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>Песочный</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Розовый</translation>
    </message>
    <message>
        <source>Wine red</source>
        <translation>Бордовый</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Фиолетовый</translation>
    </message>
</context>
<context>
    <name>CodeHistory</name>
    <message>
        <source>Only changes since</source>
        <translation>Только изменения с</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Показать их</translation>
    </message>
    <message>
        <source>Go through mine</source>
        <translation>Просмотреть мои</translation>
    </message>
    <message>
        <source>History of “{0}”</source>
        <translation>История «{0}»</translation>
    </message>
    <message>
        <source>History of the codebook</source>
        <translation>История книги кодов</translation>
    </message>
    <message>
        <source>Codings made under an older definition: {0}</source>
        <translation>Кодирований по прежнему определению: {0}</translation>
    </message>
    <message>
        <source>Changes: {0}</source>
        <translation>Изменений: {0}</translation>
    </message>
    <message>
        <source>made</source>
        <translation>создан</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>восстановлен</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>удалён</translation>
    </message>
    <message>
        <source>(deleted code)</source>
        <translation>(удалённый код)</translation>
    </message>
    <message>
        <source>name</source>
        <translation>название</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>определение</translation>
    </message>
    <message>
        <source>use when</source>
        <translation>когда применять</translation>
    </message>
    <message>
        <source>do not use when</source>
        <translation>когда не применять</translation>
    </message>
    <message>
        <source>example</source>
        <translation>пример</translation>
    </message>
    <message>
        <source>{0}: coded under an older definition</source>
        <translation>{0}: закодировано по прежнему определению</translation>
    </message>
</context>
<context>
    <name>CodeKeyBox</name>
    <message>
        <source>Select a coding or choose a code in the codebook first.</source>
        <translation>Сначала выделите кодирование или выберите код в книге кодов.</translation>
    </message>
    <message>
        <source>Key of “{0}”</source>
        <translation>Клавиша кода «{0}»</translation>
    </message>
    <message>
        <source>Press a digit or a letter. Backspace: no key. Esc: leave it as it is.</source>
        <translation>Нажмите цифру или букву. Backspace: без клавиши. Esc: оставить как есть.</translation>
    </message>
    <message>
        <source>{0} is the shortcut of “{1}”. Press another key.</source>
        <translation>{0} уже вызывает действие «{1}». Нажмите другую клавишу.</translation>
    </message>
    <message>
        <source>{0} is the key of “{1}”. Press it again to give it to “{2}”, or press another key.</source>
        <translation>{0}: клавиша кода «{1}». Нажмите её ещё раз, чтобы отдать коду «{2}», или нажмите другую.</translation>
    </message>
    <message>
        <source>{0} applies “{1}” to the selected words.</source>
        <translation>{0} ставит код «{1}» на выделенные слова.</translation>
    </message>
    <message>
        <source>“{0}” has no key any more.</source>
        <translation>У кода «{0}» больше нет клавиши.</translation>
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
        <translation>Название</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Определение</translation>
    </message>
    <message>
        <source>Use when</source>
        <translation>Когда применять</translation>
    </message>
    <message>
        <source>Do not use when</source>
        <translation>Когда не применять</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Пример</translation>
    </message>
    <message>
        <source>Codings: {0}</source>
        <translation>Кодирований: {0}</translation>
    </message>
    <message>
        <source>Under an older definition: {0}</source>
        <translation>По прежнему определению: {0}</translation>
    </message>
    <message>
        <source>List the codings that were made before the definition was changed</source>
        <translation>Показать кодирование, сделанное до изменения определения</translation>
    </message>
</context>
<context>
    <name>CodeTexts</name>
    <message>
        <source>Codes at stake and what defines them</source>
        <translation>Спорные коды и их определения</translation>
    </message>
    <message>
        <source>Memos on these codings</source>
        <translation>Мемо к этим кодированиям</translation>
    </message>
    <message>
        <source>Rewrite definitions…</source>
        <translation>Переписать определения…</translation>
    </message>
    <message>
        <source>Open the definition clinic on these codes: where else were they confused?</source>
        <translation>Открыть разбор определений этих кодов: где ещё их путали?</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Определение</translation>
    </message>
    <message>
        <source>Use when</source>
        <translation>Когда применять</translation>
    </message>
    <message>
        <source>Do not use when</source>
        <translation>Когда не применять</translation>
    </message>
    <message>
        <source>Under: {0}</source>
        <translation>Внутри: {0}</translation>
    </message>
    <message>
        <source>This code has no definition yet.</source>
        <translation>У этого кода пока нет определения.</translation>
    </message>
</context>
<context>
    <name>CodebookDock</name>
    <message>
        <source>Codebook</source>
        <translation>Книга кодов</translation>
    </message>
    <message>
        <source>Search codes</source>
        <translation>Поиск кода</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Наборы</translation>
    </message>
    <message>
        <source>Show the sets of codes</source>
        <translation>Показать наборы кодов</translation>
    </message>
    <message>
        <source>More about the codebook</source>
        <translation>Ещё о книге кодов</translation>
    </message>
    <message>
        <source>There are no codes yet. Add one, or import a codebook.</source>
        <translation>Кодов пока нет. Добавьте код или импортируйте книгу кодов.</translation>
    </message>
    <message>
        <source>Codebook, locked</source>
        <translation>Книга кодов, закрыта</translation>
    </message>
    <message>
        <source>Deleted: “{0}”, codings: {1}. Undo brings all back.</source>
        <translation>Удалено: «{0}», кодирований: {1}. Отмена вернёт всё.</translation>
    </message>
    <message>
        <source>Add a code beside it</source>
        <translation>Добавить код рядом</translation>
    </message>
    <message>
        <source>Add a code under it</source>
        <translation>Добавить код под ним</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Shades for the codes under it</source>
        <translation>Оттенки для кодов под ним</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Используется</translation>
    </message>
</context>
<context>
    <name>CodebookModel</name>
    <message>
        <source>key {0}</source>
        <translation>клавиша {0}</translation>
    </message>
    <message>
        <source>Use when: {0}</source>
        <translation>Когда применять: {0}</translation>
    </message>
    <message>
        <source>Do not use when: {0}</source>
        <translation>Когда не применять: {0}</translation>
    </message>
    <message>
        <source>Documents: {0}, with the codes under it: {1}</source>
        <translation>Документов: {0}, с кодами под ним: {1}</translation>
    </message>
    <message>
        <source>Codings: {0}, with the codes under it: {1}</source>
        <translation>Кодирований: {0}, вместе с подкодами: {1}</translation>
    </message>
    <message>
        <source>This code is not in use.</source>
        <translation>Этот код не используется.</translation>
    </message>
</context>
<context>
    <name>CoderDialog</name>
    <message>
        <source>Who is coding?</source>
        <translation>Кто кодирует?</translation>
    </message>
    <message>
        <source>Every coding and memo from now on bears this name. Earlier ones keep theirs.</source>
        <translation>Все новые кодирования и мемо будут под этим именем. Прежние останутся под своими именами.</translation>
    </message>
    <message>
        <source>Coders of the project</source>
        <translation>Кодировщики проекта</translation>
    </message>
    <message>
        <source>Or type the name of a new coder</source>
        <translation>Или введите имя нового кодировщика</translation>
    </message>
    <message>
        <source>Name of a new coder</source>
        <translation>Имя нового кодировщика</translation>
    </message>
    <message>
        <source>Code under this name</source>
        <translation>Кодировать под этим именем</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Coding</name>
    <message>
        <source>No words are selected. Select the passage first, then choose a code.</source>
        <translation>Слова не выделены. Сначала выделите фрагмент, затем выберите код.</translation>
    </message>
    <message>
        <source>Coded as {0}: “{1}”</source>
        <translation>Закодировано как {0}: «{1}»</translation>
    </message>
    <message>
        <source>Coded as {0}, a new code: “{1}”</source>
        <translation>Закодировано как {0}, новый код: «{1}»</translation>
    </message>
    <message>
        <source>Coded as {0}, which you propose: “{1}”</source>
        <translation>Закодировано предложенным вами кодом {0}: «{1}»</translation>
    </message>
    <message>
        <source>No code was used yet. Press Space to choose one.</source>
        <translation>Ни один код ещё не применялся. Нажмите пробел, чтобы выбрать код.</translation>
    </message>
    <message>
        <source>These words are too many for the name of a code. Select fewer.</source>
        <translation>Для названия кода слов слишком много. Выделите меньше.</translation>
    </message>
    <message>
        <source>{0} in place of {1}: “{2}”</source>
        <translation>{0} вместо {1}: «{2}»</translation>
    </message>
    <message>
        <source>Coding removed: {0}, “{1}”. Undo brings it back.</source>
        <translation>Кодирование снято: {0}, «{1}». Отмена его вернёт.</translation>
    </message>
</context>
<context>
    <name>CodingPanel</name>
    <message>
        <source>Coding</source>
        <translation>Кодирование</translation>
    </message>
    <message>
        <source>The words were corrected after coding. Does the code still fit?</source>
        <translation>Слова исправлены после кодирования. Код всё ещё подходит?</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>How much the passage says about the code: 0 to 100</source>
        <translation>Насколько фрагмент раскрывает код: от 0 до 100</translation>
    </message>
    <message>
        <source>Flagged for a second look</source>
        <translation>Просмотреть ещё раз</translation>
    </message>
</context>
<context>
    <name>ConflictsDock</name>
    <message>
        <source>Disagreements to settle</source>
        <translation>Разногласия к решению</translation>
    </message>
    <message>
        <source>What each of them says</source>
        <translation>Что говорит каждый</translation>
    </message>
    <message>
        <source>Nothing to settle: nobody has said one thing in two ways.</source>
        <translation>Решать нечего: никто не сказал об одном и том же по-разному.</translation>
    </message>
    <message>
        <source>Settle for everybody</source>
        <translation>Решить для всех</translation>
    </message>
    <message>
        <source>Let the chosen value stand; it travels with the next package (Enter)</source>
        <translation>Оставить выбранное значение; оно уйдёт со следующим пакетом (Enter)</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Объединить…</translation>
    </message>
    <message>
        <source>Make one text of corrections that two people made apart</source>
        <translation>Сделать один текст из правок, внесённых двумя людьми отдельно</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти туда</translation>
    </message>
    <message>
        <source>Show it in its document, in the codebook or its case</source>
        <translation>Показать это в документе, в книге кодов или в случае</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Let it stay, for everybody, with all that was deleted together with it</source>
        <translation>Оставить для всех вместе со всем, что было удалено заодно</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Put it into the bin with all that depends on it; Undo brings it back</source>
        <translation>Убрать в корзину вместе с зависимым; отмена вернёт</translation>
    </message>
    <message>
        <source>To settle ({0})</source>
        <translation>К решению ({0})</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>К решению</translation>
    </message>
    <message>
        <source>Settled. It travels to the others with the next package.</source>
        <translation>Решено. К остальным это придёт со следующим пакетом.</translation>
    </message>
    <message>
        <source>This has no place in a document, code or case.</source>
        <translation>У этого нет места в документе, коде или случае.</translation>
    </message>
    <message>
        <source>document {0}: text corrected apart</source>
        <translation>документ {0}: текст исправлен порознь</translation>
    </message>
    <message>
        <source>code {0}: put at the top</source>
        <translation>код {0}: поставлен на верхний уровень</translation>
    </message>
    <message>
        <source>{0} {1}: deleted, but kept</source>
        <translation>{0} {1}: удалено, но сохранено</translation>
    </message>
    <message>
        <source>Two people corrected this transcript apart. Join the texts; no coding is lost.</source>
        <translation>Этот транскрипт исправили порознь двое. Объедините тексты; ни одно кодирование не потеряется.</translation>
    </message>
    <message>
        <source>This code and “{0}” were put under one another. Move it where it belongs, or leave it.</source>
        <translation>Этот код и «{0}» поместили друг в друга. Перенесите его на место или оставьте так.</translation>
    </message>
    <message>
        <source>{0} deleted this on {1}, but others use it: it stays until you decide.</source>
        <translation>{0}: удалено {1}, но другие этим пользуются: остаётся, пока вы не решите.</translation>
    </message>
    <message>
        <source>{0} deleted this on {1} while others changed it: it stays until you decide.</source>
        <translation>{0}: удалено {1}, пока другие меняли: остаётся, пока вы не решите.</translation>
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
        <translation>Дата</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>How given</source>
        <translation>Как дано</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Опекун</translation>
    </message>
    <message>
        <source>Assent of a minor</source>
        <translation>Согласие ребёнка</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>ГГГГ-ММ-ДД</translation>
    </message>
    <message>
        <source>Consents of this respondent</source>
        <translation>Согласия этого респондента</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>Записать согласие</translation>
    </message>
    <message>
        <source>A new consent of today; earlier ones stay in the history</source>
        <translation>Новое согласие сегодняшним днём; прежние остаются в истории</translation>
    </message>
    <message>
        <source>Withdrawn today</source>
        <translation>Отозвано сегодня</translation>
    </message>
    <message>
        <source>record</source>
        <translation>записывать</translation>
    </message>
    <message>
        <source>quote word for word</source>
        <translation>цитировать дословно</translation>
    </message>
    <message>
        <source>translate and publish</source>
        <translation>переводить и публиковать</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>хранить в архиве</translation>
    </message>
    <message>
        <source>show to students</source>
        <translation>показывать студентам</translation>
    </message>
    <message>
        <source>contact again</source>
        <translation>связаться снова</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>oral</source>
        <translation>устное</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>подписано</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Consent: none recorded</source>
        <translation>Согласие: не записано</translation>
    </message>
    <message>
        <source>No consent recorded.</source>
        <translation>Согласие не записано.</translation>
    </message>
    <message>
        <source>Consent was withdrawn on {0}. Exports leave her words out from now on. Nothing is erased: the team still sees her interviews and codings.</source>
        <translation>Согласие отозвано {0}. Теперь её слова не попадают в экспорт. Ничего не стёрто: команда по-прежнему видит её интервью и кодирования.</translation>
    </message>
    <message>
        <source>What is allowed was not written down. Tick it:</source>
        <translation>Что разрешено, не записано. Отметьте:</translation>
    </message>
    <message>
        <source>Allowed:</source>
        <translation>Разрешено:</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>Words of this turn</source>
        <translation>Слова этой реплики</translation>
    </message>
    <message>
        <source>The corrected text is saved. Codings to check: {0} (Shift+F5).</source>
        <translation>Исправленный текст сохранён. Кодирований на проверку: {0} (Shift+F5).</translation>
    </message>
    <message>
        <source>The corrected text is saved; all codings kept.</source>
        <translation>Исправленный текст сохранён; все кодирования на месте.</translation>
    </message>
    <message>
        <source>The corrections were discarded. Redo brings them back.</source>
        <translation>Правки отброшены. «Повторить» вернёт их.</translation>
    </message>
    <message>
        <source>Corrections that were not finished are kept: {0}</source>
        <translation>Незаконченные правки сохранены: {0}</translation>
    </message>
    <message>
        <source>There is nothing to undo in these corrections.</source>
        <translation>В этих правках отменять нечего.</translation>
    </message>
</context>
<context>
    <name>CorrectingBand</name>
    <message>
        <source>Your unfinished corrections are back. Codings stay on their words. Changes: {0}</source>
        <translation>Незаконченные правки восстановлены. Кодирование остаётся на своих словах. Изменений: {0}</translation>
    </message>
    <message>
        <source>You are correcting the text; codings stay on their words. Changes: {0}</source>
        <translation>Вы исправляете текст; кодирование остаётся на своих словах. Изменений: {0}</translation>
    </message>
    <message>
        <source>Enter splits a turn, Backspace at its beginning joins it with the one before, Esc ends.</source>
        <translation>Enter делит реплику, Backspace в её начале объединяет её с предыдущей, Esc завершает правку.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Take back the last correction (Ctrl+Z)</source>
        <translation>Отменить последнюю правку (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Save the corrections as a new version of the text (Esc)</source>
        <translation>Сохранить правки как новую версию текста (Esc)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Let the text be as it was; Redo brings the corrections back</source>
        <translation>Оставить текст прежним; «Повторить» вернёт правки</translation>
    </message>
    <message>
        <source>Correcting the text</source>
        <translation>Исправление текста</translation>
    </message>
</context>
<context>
    <name>CorrectingCommands</name>
    <message>
        <source>Nobody is named in this turn. Correct the text to choose a speaker.</source>
        <translation>В этой реплике никто не назван. Исправьте текст, чтобы выбрать говорящего.</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Something in QualCode broke just now. Your codings are saved.</source>
        <translation>В QualCode только что произошёл сбой. Ваши кодирования сохранены.</translation>
    </message>
    <message>
        <source>You can go on working; if anything looks wrong, close the program and start it again. What happened is noted in {0}, without a word of your interviews: send this file to whoever looks after QualCode.</source>
        <translation>Можно продолжать работу; если что-то выглядит неправильно, закройте программу и запустите снова. Запись о сбое лежит в файле {0}, в ней нет ни слова из интервью: отправьте его тому, кто отвечает за QualCode.</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Settled: {0}.</source>
        <translation>Решено: {0}.</translation>
    </message>
    <message>
        <source>Accepted with it, because all coded alike: {0}.</source>
        <translation>Принято заодно, так как все закодировали одинаково: {0}.</translation>
    </message>
    <message>
        <source>The interview “{0}” is settled: tables now count the consensus.</source>
        <translation>Интервью «{0}» согласовано: теперь таблицы считают по консенсусу.</translation>
    </message>
    <message>
        <source>The case is open again.</source>
        <translation>Расхождение снова открыто.</translation>
    </message>
    <message>
        <source>Select the words with the mouse or with Shift and the arrows. Enter codes them with “{0}”, Space chooses other codes, Ctrl+Enter keeps them and lets you select more, Esc leaves it.</source>
        <translation>Выделите слова мышью или клавишами Shift и стрелками. Enter закодирует их кодом «{0}», пробел предложит другие коды, Ctrl+Enter запомнит их и даст выделить ещё, Esc отменит.</translation>
    </message>
    <message>
        <source>No words are selected.</source>
        <translation>Слова не выделены.</translation>
    </message>
    <message>
        <source>A new code is made in the codebook first; then it can be chosen here.</source>
        <translation>Новый код сначала создают в кодовой книге, потом его можно выбрать здесь.</translation>
    </message>
    <message>
        <source>The note is saved.</source>
        <translation>Примечание сохранено.</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>All of them</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Keep what everybody gave, each coding as it is</source>
        <translation>Сохранить всё, что поставили все, каждое кодирование как есть</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>All the words that anybody gave the code, as one passage</source>
        <translation>Все слова, которым хоть кто-то дал этот код, одним фрагментом</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Общее</translation>
    </message>
    <message>
        <source>Only the words that all of them gave the code</source>
        <translation>Только слова, которым этот код дали все</translation>
    </message>
    <message>
        <source>Draw anew</source>
        <translation>Выделить заново</translation>
    </message>
    <message>
        <source>Select the words in the text yourself, then Enter</source>
        <translation>Выделите слова в тексте сами, затем Enter</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Ни одно</translation>
    </message>
    <message>
        <source>Nothing is coded here</source>
        <translation>Здесь ничего не кодируется</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Take the decision back; the case is open again</source>
        <translation>Отозвать решение; расхождение снова открыто</translation>
    </message>
    <message>
        <source>Note ({0}):</source>
        <translation>Примечание ({0}):</translation>
    </message>
    <message>
        <source>Note on the decision</source>
        <translation>Примечание к решению</translation>
    </message>
    <message>
        <source>Why so; it goes with the decision</source>
        <translation>Почему так; сохранится вместе с решением</translation>
    </message>
</context>
<context>
    <name>DensityRuler</name>
    <message>
        <source>{0} % of the text</source>
        <translation>{0} % текста</translation>
    </message>
    <message>
        <source>Turn {0} of {1}</source>
        <translation>Реплика {0} из {1}</translation>
    </message>
    <message>
        <source>Codings: {0}</source>
        <translation>Кодирований: {0}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Who speaks</source>
        <translation>Кто говорит</translation>
    </message>
    <message>
        <source>Translations beside the text</source>
        <translation>Переводы рядом с текстом</translation>
    </message>
    <message>
        <source>Codings beside the text</source>
        <translation>Кодирования рядом с текстом</translation>
    </message>
    <message>
        <source>How densely the text is coded</source>
        <translation>Насколько плотно закодирован текст</translation>
    </message>
</context>
<context>
    <name>DetailsDock</name>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Select a coding, a code or a document, and its details stand here.</source>
        <translation>Выберите кодирование, код или документ, и здесь появятся подробности.</translation>
    </message>
</context>
<context>
    <name>DifferencesPanel</name>
    <message>
        <source>Passages, coder beside coder</source>
        <translation>Фрагменты, кодировщики рядом</translation>
    </message>
    <message>
        <source>Enter or a double click shows the place in its transcript</source>
        <translation>Enter или двойной щелчок покажет место в транскрипте</translation>
    </message>
    <message>
        <source>Which passages are listed</source>
        <translation>Какие фрагменты перечислены</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Решить…</translation>
    </message>
    <message>
        <source>Decide this place, and those after it, in the window of settling</source>
        <translation>Решить это место и следующие за ним в окне согласования</translation>
    </message>
    <message>
        <source>Settle this place</source>
        <translation>Решить это место</translation>
    </message>
    <message>
        <source>Close the list of passages</source>
        <translation>Закрыть список фрагментов</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>Сходство</translation>
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
        <translation>Все фрагменты: {0}</translation>
    </message>
</context>
<context>
    <name>DisputeCard</name>
    <message>
        <source>shown until it is settled</source>
        <translation>показывается, пока не решено</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Другие слова</translation>
    </message>
    <message>
        <source>Other words for this field</source>
        <translation>Другие слова для этого поля</translation>
    </message>
</context>
<context>
    <name>DisputedLine</name>
    <message>
        <source>People disagree: {0}. Click to settle.</source>
        <translation>Мнения расходятся: {0}. Щёлкните, чтобы решить.</translation>
    </message>
</context>
<context>
    <name>DisputesNote</name>
    <message>
        <source>To settle: {0}</source>
        <translation>К решению: {0}</translation>
    </message>
    <message>
        <source>People disagree. Click to see the list.</source>
        <translation>Мнения расходятся. Нажмите, чтобы увидеть список.</translation>
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
        <translation>Роль: {0}</translation>
    </message>
    <message>
        <source>no respondent</source>
        <translation>не респондент</translation>
    </message>
    <message>
        <source>Respondent who is {0}</source>
        <translation>Респондент, который говорит как {0}</translation>
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
        <translation>кто-то другой</translation>
    </message>
    <message>
        <source>Consent was withdrawn: her words are left out of what goes out.</source>
        <translation>Согласие отозвано: её слова не попадают в то, что уходит наружу.</translation>
    </message>
    <message>
        <source>Not to be quoted: consent does not allow it.</source>
        <translation>Цитировать нельзя: согласие этого не разрешает.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Открыть случай</translation>
    </message>
    <message>
        <source>Open the case of {0}</source>
        <translation>Открыть случай: {0}</translation>
    </message>
</context>
<context>
    <name>DocumentsDock</name>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>No transcripts yet. Import Word or text files, or drop them on this window.</source>
        <translation>Транскриптов пока нет. Импортируйте файлы Word или текст либо перетащите их в это окно.</translation>
    </message>
    <message>
        <source>In work again</source>
        <translation>Снова в работе</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Отметить как готовый</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Speakers and respondents…</source>
        <translation>Говорящие и респонденты…</translation>
    </message>
    <message>
        <source>Kind of interview</source>
        <translation>Вид интервью</translation>
    </message>
    <message>
        <source>Responsible coder</source>
        <translation>Ответственный кодировщик</translation>
    </message>
    <message>
        <source>Code blind</source>
        <translation>Кодируют вслепую</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>“{0}” and its codings are in the bin; Undo brings them back.</source>
        <translation>«{0}» с кодированиями теперь в корзине; отмена вернёт их.</translation>
    </message>
</context>
<context>
    <name>DocumentsModel</name>
    <message>
        <source>Codings: {0}</source>
        <translation>Кодирований: {0}</translation>
    </message>
    <message>
        <source>{0}: {1}, turns coded: {2} of {3}, codings: {4}</source>
        <translation>{0}: {1}, закодировано реплик: {2} из {3}, кодирований: {4}</translation>
    </message>
</context>
<context>
    <name>Edges</name>
    <message>
        <source>Select a coding or words first, then move their edges.</source>
        <translation>Сначала выделите кодирование или слова, затем двигайте их границы.</translation>
    </message>
    <message>
        <source>This edge can go no further.</source>
        <translation>Дальше эту границу сдвинуть нельзя.</translation>
    </message>
    <message>
        <source>This edge stands in another turn now: {0}</source>
        <translation>Эта граница теперь в другой реплике: {0}</translation>
    </message>
</context>
<context>
    <name>EvidenceCommands</name>
    <message>
        <source>mixed</source>
        <translation>смешанный</translation>
    </message>
    <message>
        <source>undecidable</source>
        <translation>определить нельзя</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Named as speaking for: {0}</source>
        <translation>Отмечено как довод за: {0}</translation>
    </message>
    <message>
        <source>Named as speaking against: {0}</source>
        <translation>Отмечено как довод против: {0}</translation>
    </message>
</context>
<context>
    <name>EvidencePicker</name>
    <message>
        <source>Evidence: {0}</source>
        <translation>Доводы: {0}</translation>
    </message>
    <message>
        <source>Find in your codings of this case</source>
        <translation>Поиск в ваших кодированиях этого случая</translation>
    </message>
    <message>
        <source>Speaks for (+)</source>
        <translation>Довод за (+)</translation>
    </message>
    <message>
        <source>Speaks against (-)</source>
        <translation>Довод против (-)</translation>
    </message>
    <message>
        <source>Your codings of this case</source>
        <translation>Ваши кодирования этого случая</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Фрагмент</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Говорящий</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Кодировщик</translation>
    </message>
    <message>
        <source>You have coded nothing in her interviews yet. Code passages first.</source>
        <translation>В её интервью вы ещё ничего не закодировали. Сначала закодируйте фрагменты.</translation>
    </message>
    <message>
        <source>For: {0}, against: {1}</source>
        <translation>За: {0}, против: {1}</translation>
    </message>
</context>
<context>
    <name>ExcelExportDialog</name>
    <message>
        <source>Tables to Excel</source>
        <translation>Таблицы в Excel</translation>
    </message>
    <message>
        <source>Tick what goes into the workbook. Each table has its sheet; a last sheet says what was counted.</source>
        <translation>Отметьте, что войдёт в книгу. У каждой таблицы свой лист; последний лист говорит, что подсчитано.</translation>
    </message>
    <message>
        <source>Tables and lists of the workbook</source>
        <translation>Таблицы и списки книги</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Диаграммы</translation>
    </message>
    <message>
        <source>Bars side by side</source>
        <translation>Столбцы рядом</translation>
    </message>
    <message>
        <source>Bars on one another</source>
        <translation>Столбцы друг на друге</translation>
    </message>
    <message>
        <source>Bars to 100 %</source>
        <translation>Столбцы до 100 %</translation>
    </message>
    <message>
        <source>No charts</source>
        <translation>Без диаграмм</translation>
    </message>
    <message>
        <source>Numbers lead to their passages, on a sheet of their own</source>
        <translation>Числа ведут к своим фрагментам на отдельном листе</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Saved tables</source>
        <translation>Сохранённые таблицы</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Показано сейчас</translation>
    </message>
    <message>
        <source>{0}, tables</source>
        <translation>{0}, таблицы</translation>
    </message>
    <message>
        <source>Export tables to Excel</source>
        <translation>Экспорт таблиц в Excel</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Записать</translation>
    </message>
</context>
<context>
    <name>ExchangeCommands</name>
    <message>
        <source>Transcripts ({0})</source>
        <translation>Транскрипты ({0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Import transcripts</source>
        <translation>Импорт транскриптов</translation>
    </message>
    <message>
        <source>Open or make a project first, then drop the transcripts again.</source>
        <translation>Сначала откройте или создайте проект, затем перетащите транскрипты снова.</translation>
    </message>
    <message>
        <source>Codebooks ({0})</source>
        <translation>Книги кодов ({0})</translation>
    </message>
    <message>
        <source>Import codebook</source>
        <translation>Импорт книги кодов</translation>
    </message>
    <message>
        <source>Reading the codebook…</source>
        <translation>Чтение книги кодов…</translation>
    </message>
    <message>
        <source>Codebook imported. New: {0}, changed: {1}, as before: {2}.</source>
        <translation>Книга кодов импортирована. Новых: {0}, изменённых: {1}, без изменений: {2}.</translation>
    </message>
    <message>
        <source>Word, to be printed (*.docx)</source>
        <translation>Word, для печати (*.docx)</translation>
    </message>
    <message>
        <source>{0}, codebook</source>
        <translation>{0}, книга кодов</translation>
    </message>
    <message>
        <source>Export codebook</source>
        <translation>Экспорт книги кодов</translation>
    </message>
    <message>
        <source>Codebook written: {0}. Codes: {1}.</source>
        <translation>Книга кодов записана: {0}. Кодов: {1}.</translation>
    </message>
    <message>
        <source>Writing the codebook…</source>
        <translation>Запись книги кодов…</translation>
    </message>
    <message>
        <source>Tables ({0})</source>
        <translation>Таблицы ({0})</translation>
    </message>
    <message>
        <source>Import respondents</source>
        <translation>Импорт респондентов</translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>Чтение таблицы…</translation>
    </message>
</context>
<context>
    <name>FacetFields</name>
    <message>
        <source>not said</source>
        <translation>не сказано</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>{0} of {1} shown: {2}</source>
        <translation>Показано {0} из {1}: {2}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Choose which codings are shown</source>
        <translation>Выбрать, какие кодирования видны</translation>
    </message>
    <message>
        <source>Show all codings again</source>
        <translation>Снова показывать все кодирования</translation>
    </message>
    <message>
        <source>Shown: {0}. Hidden here: {1}.</source>
        <translation>Показано: {0}. Скрыто здесь: {1}.</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Filter: {0}</source>
        <translation>Фильтр: {0}</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Значения</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ни одного</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Без фильтра</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Введите число.</translation>
    </message>
    <message>
        <source>Type a date: 2023-05-06.</source>
        <translation>Введите дату: 2023-05-06.</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Show only codings</source>
        <translation>Показывать только кодирования</translation>
    </message>
    <message>
        <source>Search; Enter ticks</source>
        <translation>Поиск; Enter отмечает</translation>
    </message>
    <message>
        <source>Search codes and sets</source>
        <translation>Поиск кодов и наборов</translation>
    </message>
    <message>
        <source>Codes and sets to show</source>
        <translation>Коды и наборы для показа</translation>
    </message>
    <message>
        <source>Coders to show</source>
        <translation>Кодировщики для показа</translation>
    </message>
    <message>
        <source>with a flag</source>
        <translation>с флажком</translation>
    </message>
    <message>
        <source>weight at least</source>
        <translation>вес не меньше</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любой</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Hidden: {0}</source>
        <translation>Скрыто: {0}</translation>
    </message>
    <message>
        <source>Set: {0}</source>
        <translation>Набор: {0}</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>by {0}</source>
        <translation>кодировщик: {0}</translation>
    </message>
    <message>
        <source>code {0} (with sub-codes)</source>
        <translation>код: {0} (с подкодами)</translation>
    </message>
    <message>
        <source>set {0}</source>
        <translation>набор: {0}</translation>
    </message>
    <message>
        <source>with a flag</source>
        <translation>с флажком</translation>
    </message>
    <message>
        <source>weight {0} or more</source>
        <translation>вес {0} и больше</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} и ещё {1}</translation>
    </message>
</context>
<context>
    <name>Filtering</name>
    <message>
        <source>The filter hides this coding. Show all codings: {0}</source>
        <translation>Фильтр скрывает это кодирование. Показать все кодирования: {0}</translation>
    </message>
</context>
<context>
    <name>FoldMenu</name>
    <message>
        <source>Codings that stand here</source>
        <translation>Кодирования в этом месте</translation>
    </message>
</context>
<context>
    <name>FrameControls</name>
    <message>
        <source>Whose rows</source>
        <translation>Чьи строки</translation>
    </message>
    <message>
        <source>Order of the rows</source>
        <translation>Порядок строк</translation>
    </message>
    <message>
        <source>Choose the codes and sets of codes that are the columns</source>
        <translation>Выбрать коды и наборы кодов, которые станут столбцами</translation>
    </message>
    <message>
        <source>Go to the next cell with passages and no summary (F7)</source>
        <translation>К следующей ячейке с фрагментами, но без резюме (F7)</translation>
    </message>
    <message>
        <source>Go to the next summary whose passages have changed (F8)</source>
        <translation>К следующему резюме, фрагменты которого изменились (F8)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Swap rows and columns</source>
        <translation>Поменять строки и столбцы местами</translation>
    </message>
    <message>
        <source>To Excel or Word…</source>
        <translation>В Excel или Word…</translation>
    </message>
    <message>
        <source>Sorted by: {0}</source>
        <translation>По порядку: {0}</translation>
    </message>
    <message>
        <source>Rows in their order</source>
        <translation>Строки в своём порядке</translation>
    </message>
    <message>
        <source>To write: {0} of {1}</source>
        <translation>Осталось написать: {0} из {1}</translation>
    </message>
    <message>
        <source>Stale: {0}</source>
        <translation>Устарело: {0}</translation>
    </message>
    <message>
        <source>Themes chosen: {0}</source>
        <translation>Выбрано тем: {0}</translation>
    </message>
    <message>
        <source>Themes: codes at the top</source>
        <translation>Темы: коды верхнего уровня</translation>
    </message>
</context>
<context>
    <name>FrameworkCommands</name>
    <message>
        <source>{0}, framework matrix</source>
        <translation>{0}, рамочная матрица</translation>
    </message>
    <message>
        <source>Framework matrix to a file</source>
        <translation>Рамочная матрица в файл</translation>
    </message>
    <message>
        <source>Framework matrix written: {0}.</source>
        <translation>Рамочная матрица записана: {0}.</translation>
    </message>
    <message>
        <source>Writing the framework matrix…</source>
        <translation>Рамочная матрица записывается…</translation>
    </message>
</context>
<context>
    <name>FrameworkWindow</name>
    <message>
        <source>Framework matrix</source>
        <translation>Рамочная матрица</translation>
    </message>
    <message>
        <source>Summaries by respondent and theme</source>
        <translation>Резюме по респондентам и темам</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Резюме</translation>
    </message>
    <message>
        <source>[kept from you until the others are done]</source>
        <translation>[скрыто от вас, пока не закончат другие]</translation>
    </message>
    <message>
        <source>[passages: {0}]</source>
        <translation>[фрагментов: {0}]</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>F2 or a letter: write. Ctrl+Enter, Tab or leaving the cell: keep. Esc: put aside. F7: next to write. F8: next stale one.</source>
        <translation>F2 или буква: писать. Ctrl+Enter, Tab или уход из ячейки: сохранить. Esc: отложить. F7: следующая ненаписанная. F8: следующая устаревшая.</translation>
    </message>
    <message>
        <source>There is nothing to sum up yet. Import transcripts and a codebook, then code.</source>
        <translation>Пока нечего обобщать. Импортируйте транскрипты и кодовую книгу, затем кодируйте.</translation>
    </message>
</context>
<context>
    <name>Growing</name>
    <message>
        <source>The whole turn is selected.</source>
        <translation>Реплика выделена целиком.</translation>
    </message>
    <message>
        <source>This selection has not grown, so it cannot shrink.</source>
        <translation>Это выделение не увеличивали, поэтому его нельзя уменьшить.</translation>
    </message>
</context>
<context>
    <name>GuideCommands</name>
    <message>
        <source>Interview guides ({0})</source>
        <translation>Гайды интервью ({0})</translation>
    </message>
    <message>
        <source>Import interview guide</source>
        <translation>Импорт гайда интервью</translation>
    </message>
    <message>
        <source>Reading the guide…</source>
        <translation>Чтение гайда…</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Interview guide</source>
        <translation>Гайд интервью</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>For interviews of this kind</source>
        <translation>Для интервью этого вида</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любого</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>GuideDock</name>
    <message>
        <source>Guide</source>
        <translation>Гайд</translation>
    </message>
    <message>
        <source>Interview guide</source>
        <translation>Гайд интервью</translation>
    </message>
    <message>
        <source>What can be done with guides</source>
        <translation>Что можно сделать с гайдами</translation>
    </message>
    <message>
        <source>Questions of the guide</source>
        <translation>Вопросы гайда</translation>
    </message>
    <message>
        <source>Cut anew</source>
        <translation>Разбить заново</translation>
    </message>
    <message>
        <source>Cut the units for agreement anew</source>
        <translation>Разбить единицы для согласованности заново</translation>
    </message>
    <message>
        <source>The document is coded, so its units stayed as they were. Cut them again by the questions linked.</source>
        <translation>Документ закодирован, поэтому его единицы остались прежними. Разбейте их заново по связанным вопросам.</translation>
    </message>
    <message>
        <source>No interview guide yet. Import one from Word, Excel or CSV.</source>
        <translation>Гайда интервью пока нет. Импортируйте его из Word, Excel или CSV.</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>версия {0}</translation>
    </message>
    <message>
        <source>No turn of this document is linked to these questions yet.</source>
        <translation>Ни одна реплика этого документа пока не связана с этими вопросами.</translation>
    </message>
    <message>
        <source>Asked: {0}, not asked: {1}.</source>
        <translation>Спросили: {0}, не спросили: {1}.</translation>
    </message>
    <message>
        <source>Units for agreement: {0}.</source>
        <translation>Единиц для согласованности: {0}.</translation>
    </message>
    <message>
        <source>Edit the question in all languages</source>
        <translation>Править вопрос на всех языках</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Добавить вопрос</translation>
    </message>
    <message>
        <source>Delete question</source>
        <translation>Удалить вопрос</translation>
    </message>
    <message>
        <source>This interview was held by this guide</source>
        <translation>Это интервью взято по этому гайду</translation>
    </message>
    <message>
        <source>Name and version…</source>
        <translation>Название и версия…</translation>
    </message>
    <message>
        <source>Delete guide</source>
        <translation>Удалить гайд</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Новый вопрос</translation>
    </message>
</context>
<context>
    <name>GuideImportDialog</name>
    <message>
        <source>Import interview guide</source>
        <translation>Импорт гайда интервью</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Гайд</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>For interviews of this kind</source>
        <translation>Для интервью этого вида</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любого</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Столбцы файла</translation>
    </message>
    <message>
        <source>Questions found</source>
        <translation>Найденные вопросы</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Column {0}: {1}</source>
        <translation>Столбец {0}: {1}</translation>
    </message>
    <message>
        <source>Guides imported: {0}.</source>
        <translation>Импортировано гайдов: {0}.</translation>
    </message>
    <message>
        <source>The project has these guides already.</source>
        <translation>Эти гайды в проекте уже есть.</translation>
    </message>
    <message>
        <source>Questions: {0}.</source>
        <translation>Вопросов: {0}.</translation>
    </message>
    <message>
        <source>The project has this guide already; it is not added again.</source>
        <translation>Такой гайд в проекте уже есть, повторно он не добавится.</translation>
    </message>
    <message>
        <source>A guide of this name is there; this one becomes version {0}, old links stay.</source>
        <translation>Гайд с таким названием есть; этот станет версией {0}, прежние связи сохранятся.</translation>
    </message>
    <message>
        <source>Not among the research questions: {0}.</source>
        <translation>Нет среди исследовательских вопросов: {0}.</translation>
    </message>
    <message>
        <source>Lines left out: {0}.</source>
        <translation>Пропущенные строки: {0}.</translation>
    </message>
</context>
<context>
    <name>HandInDialog</name>
    <message>
        <source>Hand in my work</source>
        <translation>Сдать мою работу</translation>
    </message>
    <message>
        <source>My codings, with memos, judgements and new codes</source>
        <translation>Мои кодирования, с мемо, суждениями и новыми кодами</translation>
    </message>
    <message>
        <source>The whole project</source>
        <translation>Весь проект</translation>
    </message>
    <message>
        <source>The codebook only</source>
        <translation>Только книга кодов</translation>
    </message>
    <message>
        <source>Chosen documents with all that belongs to them:</source>
        <translation>Выбранные документы со всем, что к ним относится:</translation>
    </message>
    <message>
        <source>Documents to send</source>
        <translation>Документы для отправки</translation>
    </message>
    <message>
        <source>Empty: they stay here. It is noted on each of them</source>
        <translation>Пусто: они остаются здесь. Причина отмечается у каждого</translation>
    </message>
    <message>
        <source>Send them all the same, because</source>
        <translation>Всё равно передать, потому что</translation>
    </message>
    <message>
        <source>Passphrase (may be empty)</source>
        <translation>Парольная фраза (можно без неё)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Seals the package; tell it apart from it</source>
        <translation>Защищает пакет; сообщите отдельно</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Показать парольную фразу</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose where the package is written</source>
        <translation>Выбрать, куда записать пакет</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Сдать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Writing the package…</source>
        <translation>Запись пакета…</translation>
    </message>
    <message>
        <source>QualCode packages (*.qcpack)</source>
        <translation>Пакеты QualCode (*.qcpack)</translation>
    </message>
    <message>
        <source>Package written: {0}</source>
        <translation>Пакет записан: {0}</translation>
    </message>
    <message>
        <source>The package is written: {0}</source>
        <translation>Пакет записан: {0}</translation>
    </message>
    <message>
        <source>Changes in it: {0}, codings: {1}, size: {2} kB.</source>
        <translation>В нём изменений: {0}, кодирований: {1}, размер: {2} КБ.</translation>
    </message>
    <message>
        <source>Give the file to your colleague as it is: by a USB stick, Telegram or e-mail.</source>
        <translation>Передайте файл коллеге как есть: на флешке, через Telegram или по почте.</translation>
    </message>
    <message>
        <source>Transcripts that travel although they are not released: {0} ({1}).</source>
        <translation>Транскрипты, которые передаются, хотя не выпущены: {0} ({1}).</translation>
    </message>
    <message>
        <source>Transcripts that stay here because they are not released: {0} ({1}).</source>
        <translation>Транскрипты, которые остаются здесь, потому что не выпущены: {0} ({1}).</translation>
    </message>
    <message>
        <source>Nobody has said yet how far they are: {0}. It is said in the details of the interview.</source>
        <translation>Готовность ещё не указана: {0}. Она указывается в сведениях об интервью.</translation>
    </message>
    <message>
        <source>Transcripts that stay here because consent was withdrawn: {0} ({1}).</source>
        <translation>Транскрипты, которые остаются здесь, потому что согласие отозвано: {0} ({1}).</translation>
    </message>
    <message>
        <source>Memos on them stay here too.</source>
        <translation>Заметки о них тоже остаются здесь.</translation>
    </message>
    <message>
        <source>Codings always travel: they hold places and codes, no words of the interviews.</source>
        <translation>Кодирования передаются всегда: в них места и коды, без слов интервью.</translation>
    </message>
</context>
<context>
    <name>HandOutWindow</name>
    <message>
        <source>Hand out documents</source>
        <translation>Раздать документы</translation>
    </message>
    <message>
        <source>Each cell says how far a coder is; tick it to hand her the document. The responsible stand bold.</source>
        <translation>В каждой ячейке видно, как далеко кодировщик; отметьте её, чтобы передать документ. Ответственные выделены жирным.</translation>
    </message>
    <message>
        <source>Documents by coders: progress, and what is handed out</source>
        <translation>Документы по кодировщикам: ход работы и что раздаётся</translation>
    </message>
    <message>
        <source>Blind: she does not see what others made of these documents</source>
        <translation>Вслепую: она не видит, что другие сделали с этими документами</translation>
    </message>
    <message>
        <source>Why unreleased ones go out</source>
        <translation>Почему передаются невыпущенные</translation>
    </message>
    <message>
        <source>Passphrase (may be empty)</source>
        <translation>Парольная фраза (можно без неё)</translation>
    </message>
    <message>
        <source>Folder of the packages</source>
        <translation>Папка пакетов</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Выбрать папку</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Раздать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>responsible</source>
        <translation>ответственный</translation>
    </message>
    <message>
        <source>Handing out…</source>
        <translation>Раздача…</translation>
    </message>
    <message>
        <source>Packages written: {0} ({1}).</source>
        <translation>Записано пакетов: {0} ({1}).</translation>
    </message>
</context>
<context>
    <name>Handles</name>
    <message>
        <source>Start of the coding</source>
        <translation>Начало кодирования</translation>
    </message>
    <message>
        <source>End of the coding</source>
        <translation>Конец кодирования</translation>
    </message>
</context>
<context>
    <name>HiddenNote</name>
    <message>
        <source>Nothing hidden</source>
        <translation>Ничего не скрыто</translation>
    </message>
    <message>
        <source>All codings are shown. Click to choose which are.</source>
        <translation>Показаны все кодирования. Нажмите, чтобы выбрать, какие показывать.</translation>
    </message>
    <message>
        <source>Hidden: {0}</source>
        <translation>Скрыто: {0}</translation>
    </message>
    <message>
        <source>A filter is on. Shown: {0}.</source>
        <translation>Включён фильтр. Показано: {0}.</translation>
    </message>
</context>
<context>
    <name>HistoryCommands</name>
    <message>
        <source>{0}, history</source>
        <translation>{0}, история</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>Экспорт истории</translation>
    </message>
    <message>
        <source>Writing the history…</source>
        <translation>Запись истории…</translation>
    </message>
    <message>
        <source>History written: {0}. Steps: {1}.</source>
        <translation>История записана: {0}. Действий: {1}.</translation>
    </message>
</context>
<context>
    <name>HistoryDock</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Looking for the steps…</source>
        <translation>Поиск действий…</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Пока ничего не сделано.</translation>
    </message>
    <message>
        <source>No step is like this.</source>
        <translation>Таких действий нет.</translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>Search the history</source>
        <translation>Поиск в истории</translation>
    </message>
    <message>
        <source>Steps of this coder</source>
        <translation>Действия этого кодировщика</translation>
    </message>
    <message>
        <source>Steps of this kind</source>
        <translation>Действия этого вида</translation>
    </message>
    <message>
        <source>Steps on this document</source>
        <translation>Действия с этим документом</translation>
    </message>
    <message>
        <source>All coders</source>
        <translation>Все кодировщики</translation>
    </message>
    <message>
        <source>All kinds of steps</source>
        <translation>Все виды действий</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Все документы</translation>
    </message>
</context>
<context>
    <name>HouseholdSection</name>
    <message>
        <source>Household</source>
        <translation>Домохозяйство</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Name of the household</source>
        <translation>Название домохозяйства</translation>
    </message>
    <message>
        <source>Place of the household</source>
        <translation>Место домохозяйства</translation>
    </message>
    <message>
        <source>Add a member: name</source>
        <translation>Добавить члена семьи: имя</translation>
    </message>
    <message>
        <source>Kinship to her</source>
        <translation>Кем ей приходится</translation>
    </message>
    <message>
        <source>lives together</source>
        <translation>живёт вместе с ней</translation>
    </message>
    <message>
        <source>kept the children</source>
        <translation>присматривал(а) за детьми</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add to the household; Enter does the same</source>
        <translation>Добавить в домохозяйство; то же делает Enter</translation>
    </message>
    <message>
        <source>Household and family</source>
        <translation>Домохозяйство и семья</translation>
    </message>
    <message>
        <source>Enter opens the case, Delete takes out of the household</source>
        <translation>Enter открывает случай, Delete исключает из домохозяйства</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Kinship</source>
        <translation>Родство</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Вместе</translation>
    </message>
    <message>
        <source>Kept children</source>
        <translation>С детьми</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Интервью</translation>
    </message>
    <message>
        <source>Household and family: {0}</source>
        <translation>Домохозяйство и семья: {0}</translation>
    </message>
    <message>
        <source>{0} (outside the household)</source>
        <translation>{0} (вне домохозяйства)</translation>
    </message>
    <message>
        <source>herself</source>
        <translation>сама</translation>
    </message>
    <message>
        <source>husband</source>
        <translation>муж</translation>
    </message>
    <message>
        <source>mother-in-law</source>
        <translation>свекровь</translation>
    </message>
    <message>
        <source>father-in-law</source>
        <translation>свёкор</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>мать</translation>
    </message>
    <message>
        <source>father</source>
        <translation>отец</translation>
    </message>
    <message>
        <source>son</source>
        <translation>сын</translation>
    </message>
    <message>
        <source>daughter</source>
        <translation>дочь</translation>
    </message>
    <message>
        <source>sister</source>
        <translation>сестра</translation>
    </message>
    <message>
        <source>brother</source>
        <translation>брат</translation>
    </message>
    <message>
        <source>Household of {0}</source>
        <translation>Домохозяйство: {0}</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Открыть случай</translation>
    </message>
    <message>
        <source>Take out of the household</source>
        <translation>Исключить из домохозяйства</translation>
    </message>
    <message>
        <source>Taken out of the household. Undo brings her or him back.</source>
        <translation>Исключено из домохозяйства. Отмена вернёт.</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Import transcripts</source>
        <translation>Импорт транскриптов</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Файлы для импорта</translation>
    </message>
    <message>
        <source>Preview of the transcript</source>
        <translation>Предпросмотр транскрипта</translation>
    </message>
    <message>
        <source>Choices for this file</source>
        <translation>Настройки этого файла</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>cannot be imported</source>
        <translation>нельзя импортировать</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>импортирован</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Чтение файлов…</translation>
    </message>
    <message>
        <source>To be imported: {0}</source>
        <translation>Будет импортировано: {0}</translation>
    </message>
    <message>
        <source>, cannot be read: {0}</source>
        <translation>, не удалось прочитать: {0}</translation>
    </message>
    <message>
        <source>Transcripts imported: {0}</source>
        <translation>Импортировано транскриптов: {0}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>ImportSettings</name>
    <message>
        <source>Kind of interview</source>
        <translation>Вид интервью</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Column {0} holds</source>
        <translation>Столбец {0} содержит</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Говорящий</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Оригинал</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Who is speaking?</source>
        <translation>Кто говорит?</translation>
    </message>
    <message>
        <source>Role of {0}</source>
        <translation>Роль: {0}</translation>
    </message>
    <message>
        <source>Respondent who is {0}</source>
        <translation>Респондент, который говорит как {0}</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Взято</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Проверьте</translation>
    </message>
</context>
<context>
    <name>InterviewPanel</name>
    <message>
        <source>Interview</source>
        <translation>Интервью</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Транскрипт</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минут</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Интервьюер</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Присутствовали</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Гайд</translation>
    </message>
    <message>
        <source>Field note</source>
        <translation>Полевая заметка</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>day, month or year</source>
        <translation>день, месяц или год</translation>
    </message>
    <message>
        <source>who else was there</source>
        <translation>кто ещё был рядом</translation>
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
        <translation>С кем</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>No interview yet. Import a transcript and link its speaker to her in the details.</source>
        <translation>Интервью ещё нет. Импортируйте транскрипт и свяжите говорящего с ней в подробностях.</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Интервью</translation>
    </message>
    <message>
        <source>A double click or Enter opens the transcript</source>
        <translation>Двойной щелчок или Enter открывает транскрипт</translation>
    </message>
    <message>
        <source>Field note</source>
        <translation>Полевая заметка</translation>
    </message>
    <message>
        <source>Write a field note, Ctrl+Enter saves</source>
        <translation>Напишите полевую заметку, Ctrl+Enter сохраняет</translation>
    </message>
    <message>
        <source>Interviews: {0}</source>
        <translation>Интервью: {0}</translation>
    </message>
    <message>
        <source>Field note: {0}</source>
        <translation>Полевая заметка: {0}</translation>
    </message>
</context>
<context>
    <name>JoinWindow</name>
    <message>
        <source>Corrections made apart</source>
        <translation>Отдельные правки</translation>
    </message>
    <message>
        <source>Documents corrected apart</source>
        <translation>Документы, исправленные отдельно</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>No text was corrected by two people apart. There is nothing to join.</source>
        <translation>Ни один текст не исправляли двое отдельно. Объединять нечего.</translation>
    </message>
    <message>
        <source>Changes: {0} ({1}) and {2} ({3}).</source>
        <translation>Изменений: {0} ({1}) и {2} ({3}).</translation>
    </message>
    <message>
        <source>Both changed the same words in {0} places: choose what shall stand there.</source>
        <translation>Оба изменили одни и те же слова (мест: {0}): выберите, что там оставить.</translation>
    </message>
    <message>
        <source>They do not touch each other: joining keeps all of them.</source>
        <translation>Они не пересекаются: при объединении сохранятся все.</translation>
    </message>
    <message>
        <source>The corrections are joined in one text.</source>
        <translation>Правки объединены в одном тексте.</translation>
    </message>
</context>
<context>
    <name>JudgementCard</name>
    <message>
        <source>Judgement: {0}</source>
        <translation>Суждение: {0}</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Примечание: {0}</translation>
    </message>
    <message>
        <source>Why so? Ctrl+Enter saves</source>
        <translation>Почему так? Ctrl+Enter сохраняет</translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation>Доводы…</translation>
    </message>
    <message>
        <source>Evidence of {0}: {1}</source>
        <translation>Доводы, {0}: {1}</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>нет суждения</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>смешанный</translation>
    </message>
    <message>
        <source>undecidable</source>
        <translation>определить нельзя</translation>
    </message>
    <message>
        <source>a code no longer in the set</source>
        <translation>код, которого уже нет в наборе</translation>
    </message>
    <message>
        <source>for: «{0}»</source>
        <translation>за: «{0}»</translation>
    </message>
    <message>
        <source>against: «{0}»</source>
        <translation>против: «{0}»</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>суждений ещё нет</translation>
    </message>
    <message>
        <source>no majority: {0}</source>
        <translation>нет большинства: {0}</translation>
    </message>
    <message>
        <source>{0} of {1}: {2}</source>
        <translation>{0} из {1}: {2}</translation>
    </message>
</context>
<context>
    <name>JudgementsSection</name>
    <message>
        <source>Judgements</source>
        <translation>Суждения</translation>
    </message>
    <message>
        <source>What is judged stands in the case of the woman herself.</source>
        <translation>Суждения стоят в случае самой женщины.</translation>
    </message>
    <message>
        <source>A judgement is of the return that is analysed. Add a trip first.</source>
        <translation>Суждение выносится об анализируемом возвращении. Сначала добавьте поездку.</translation>
    </message>
    <message>
        <source>No code set is marked as “one code only” in the codebook.</source>
        <translation>В книге кодов ни один набор не отмечен как «только один код».</translation>
    </message>
    <message>
        <source>Open the case of {0}</source>
        <translation>Открыть случай: {0}</translation>
    </message>
</context>
<context>
    <name>KeyCoding</name>
    <message>
        <source>No code has the key {0}. Choose a code in the codebook and give it one.</source>
        <translation>Клавиша {0} не назначена ни одному коду. Выберите код в книге кодов и назначьте ему клавишу.</translation>
    </message>
    <message>
        <source>“{0}” is not in use. Take it into use in the codebook first.</source>
        <translation>«{0}» не используется. Сначала включите его в книге кодов.</translation>
    </message>
    <message>
        <source>This project can only be read.</source>
        <translation>Этот проект открыт только для чтения.</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>In-depth interview</source>
        <translation>Глубинное интервью</translation>
    </message>
    <message>
        <source>Family member</source>
        <translation>Член семьи</translation>
    </message>
    <message>
        <source>Key informant</source>
        <translation>Ключевой информант</translation>
    </message>
    <message>
        <source>Secondary source</source>
        <translation>Вторичный источник</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>записано</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>набрано</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>проверено</translation>
    </message>
    <message>
        <source>pseudonymised</source>
        <translation>псевдонимизировано</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>переведено</translation>
    </message>
    <message>
        <source>released</source>
        <translation>передано</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>не начато</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>в работе</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>кыргызский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>Kyrgyz and Russian</source>
        <translation>кыргызский и русский</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>узбекский</translation>
    </message>
    <message>
        <source>English</source>
        <translation>английский</translation>
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
        <translation>Кто-то другой</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language of the translation</source>
        <translation>Язык перевода</translation>
    </message>
    <message>
        <source>Into which language is translated</source>
        <translation>На какой язык переводится</translation>
    </message>
    <message>
        <source>{0} (new)</source>
        <translation>{0} (новый)</translation>
    </message>
</context>
<context>
    <name>LeftOver</name>
    <message>
        <source>“{0}” was proposed and declined, but coded with meanwhile: {1}</source>
        <translation>Код «{0}» был предложен и отклонён, но им тем временем кодировали: {1}</translation>
    </message>
    <message>
        <source>Carry over</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>To the bin</source>
        <translation>В корзину</translation>
    </message>
    <message>
        <source>“{0}” was merged into “{1}”, but coded with meanwhile: {2}</source>
        <translation>«{0}» объединён с «{1}», но им тем временем кодировали: {2}</translation>
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
        <translation>Вопрос</translation>
    </message>
</context>
<context>
    <name>LinkingWindow</name>
    <message>
        <source>Link questions</source>
        <translation>Связь с вопросами</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Этот документ</translation>
    </message>
    <message>
        <source>All documents of this kind</source>
        <translation>Все документы этого вида</translation>
    </message>
    <message>
        <source>Which documents</source>
        <translation>Какие документы</translation>
    </message>
    <message>
        <source>Only those to decide</source>
        <translation>Только нерешённые</translation>
    </message>
    <message>
        <source>Turns of the interviewer</source>
        <translation>Реплики интервьюера</translation>
    </message>
    <message>
        <source>1 to 5: choose a question. Space: tick. F: find another. Enter: next to decide. Ctrl+Enter: confirm.</source>
        <translation>1–5: выбрать вопрос. Пробел: отметить. F: найти другой. Enter: следующая нерешённая. Ctrl+Enter: подтвердить.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>No guide is known for this document. Import one, or name it in the dock.</source>
        <translation>Гайд этого документа неизвестен. Импортируйте его или укажите на панели «Гайд».</translation>
    </message>
    <message>
        <source>{0}
Answer: {1}</source>
        <translation>{0}
Ответ: {1}</translation>
    </message>
    <message>
        <source>To decide: {0}. To be linked: {1}. To be unlinked: {2}.</source>
        <translation>Не решено: {0}. Будет связано: {1}. Будет снято: {2}.</translation>
    </message>
    <message>
        <source>Link: {0}</source>
        <translation>Связать: {0}</translation>
    </message>
    <message>
        <source>Turns linked: {0}. Units for agreement: {1}.</source>
        <translation>Связано реплик: {0}. Единиц для согласованности: {1}.</translation>
    </message>
    <message>
        <source>Coded documents keep their units; “Cut anew” in the guide changes them.</source>
        <translation>У закодированных документов единицы прежние; их меняет «Разбить заново» в гайде.</translation>
    </message>
</context>
<context>
    <name>LockBar</name>
    <message>
        <source>The codebook is locked: definitions can be read here, not rewritten. Agree in the team on what shall change, then unlock it.</source>
        <translation>Книга кодов закрыта: определения можно читать, но не переписывать. Договоритесь в команде, что изменить, и откройте её.</translation>
    </message>
    <message>
        <source>Unlock the codebook</source>
        <translation>Открыть книгу кодов</translation>
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
        <translation>Респонденты</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Случай</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Фрагменты</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Согласованность</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Переводы</translation>
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
        <translation>Псевдоним</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Признак</translation>
    </message>
    <message>
        <source>Written answers</source>
        <translation>Письменные ответы</translation>
    </message>
    <message>
        <source>Number of the record</source>
        <translation>Номер записи</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Да или нет</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>Одно из списка</translation>
    </message>
    <message>
        <source>Several of a list</source>
        <translation>Несколько из списка</translation>
    </message>
    <message>
        <source>One of an ordered list</source>
        <translation>Одно по порядку</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>Columns of the table</source>
        <translation>Столбцы таблицы</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Values found</source>
        <translation>Найденные значения</translation>
    </message>
    <message>
        <source>What the column {0} is</source>
        <translation>Что такое столбец {0}</translation>
    </message>
    <message>
        <source>Type of the column {0}</source>
        <translation>Тип столбца {0}</translation>
    </message>
    <message>
        <source> (missing: {0})</source>
        <translation> (пропуски: {0})</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>“{0}” is done. Codings kept as your first pass: {1}.</source>
        <translation>«{0}» готов. Кодирований, сохранённых как ваш первый проход: {1}.</translation>
    </message>
    <message>
        <source>“{0}” is in work again.</source>
        <translation>«{0}» снова в работе.</translation>
    </message>
    <message>
        <source>You marked this document as done: the first pass that was kept then stays as it is.</source>
        <translation>Вы отметили этот документ как готовый: сохранённый тогда первый проход остаётся прежним.</translation>
    </message>
</context>
<context>
    <name>MemoEditor</name>
    <message>
        <source>Go there</source>
        <translation>Перейти туда</translation>
    </message>
    <message>
        <source>Kind of memo</source>
        <translation>Вид мемо</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Мемо</translation>
    </message>
    <message>
        <source>Write, Ctrl+Enter saves; an emptied memo is deleted</source>
        <translation>Пишите, Ctrl+Enter сохранит; опустевшее мемо удаляется</translation>
    </message>
</context>
<context>
    <name>MemoFields</name>
    <message>
        <source>Memos</source>
        <translation>Мемо</translation>
    </message>
    <message>
        <source>Write a memo, Ctrl+Enter saves</source>
        <translation>Напишите мемо, Ctrl+Enter сохраняет</translation>
    </message>
    <message>
        <source>New memo</source>
        <translation>Новое мемо</translation>
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
        <translation>Полевая запись</translation>
    </message>
    <message>
        <source>Reflexive memo</source>
        <translation>Рефлексивное мемо</translation>
    </message>
    <message>
        <source>Analytic memo</source>
        <translation>Аналитическое мемо</translation>
    </message>
    <message>
        <source>Decision on method</source>
        <translation>Решение по методу</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Project diary</source>
        <translation>Дневник проекта</translation>
    </message>
    <message>
        <source>On documents</source>
        <translation>О документах</translation>
    </message>
    <message>
        <source>On codes</source>
        <translation>О кодах</translation>
    </message>
    <message>
        <source>On codings</source>
        <translation>О кодированиях</translation>
    </message>
    <message>
        <source>On respondents</source>
        <translation>О респондентах</translation>
    </message>
</context>
<context>
    <name>MemosDock</name>
    <message>
        <source>Memos</source>
        <translation>Мемо</translation>
    </message>
    <message>
        <source>Search words, names, dates</source>
        <translation>Поиск слов, имён, дат</translation>
    </message>
    <message>
        <source>Search the memos</source>
        <translation>Поиск в мемо</translation>
    </message>
    <message>
        <source>Memos of this kind</source>
        <translation>Мемо этого вида</translation>
    </message>
    <message>
        <source>Memos of this coder</source>
        <translation>Мемо этого кодировщика</translation>
    </message>
    <message>
        <source>Memos about this</source>
        <translation>Мемо об этом</translation>
    </message>
    <message>
        <source>New memo</source>
        <translation>Новое мемо</translation>
    </message>
    <message>
        <source>In the project diary</source>
        <translation>В дневник проекта</translation>
    </message>
    <message>
        <source>On this document</source>
        <translation>К этому документу</translation>
    </message>
    <message>
        <source>On the chosen code</source>
        <translation>К выбранному коду</translation>
    </message>
    <message>
        <source>On the selected coding</source>
        <translation>К выделенному кодированию</translation>
    </message>
    <message>
        <source>On the respondent of the case</source>
        <translation>К респонденту случая</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>About anything</source>
        <translation>О чём угодно</translation>
    </message>
    <message>
        <source>All coders</source>
        <translation>Все кодировщики</translation>
    </message>
    <message>
        <source>No memo yet. “New memo” begins the project diary or a memo on what is chosen.</source>
        <translation>Мемо пока нет. «Новое мемо» начинает дневник проекта или мемо к выбранному.</translation>
    </message>
    <message>
        <source>No memo is like this.</source>
        <translation>Таких мемо нет.</translation>
    </message>
    <message>
        <source>New memo: {0}</source>
        <translation>Новое мемо: {0}</translation>
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
        <translation>Панели</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Границы</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation>Отменить: {0}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation>Повторить: {0}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge “{0}” into…</source>
        <translation>Объединить «{0}» с…</translation>
    </message>
    <message>
        <source>Codings, memos, judgements, sets and sub-codes go over to the code you choose. Undo brings all back.</source>
        <translation>Кодирование, мемо, суждения, наборы и подкоды перейдут к выбранному коду. Отмена вернёт всё.</translation>
    </message>
    <message>
        <source>Search codes</source>
        <translation>Поиск кода</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Merged into “{0}”. Codings carried over: {1}, equal ones united: {2}. Undo brings all back.</source>
        <translation>Объединено с «{0}». Перенесено кодирований: {1}, одинаковых слито: {2}. Отмена вернёт всё.</translation>
    </message>
</context>
<context>
    <name>MergesWindow</name>
    <message>
        <source>Merged packages</source>
        <translation>Слитые пакеты</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Слито</translation>
    </message>
    <message>
        <source>Work of</source>
        <translation>Чья работа</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто слил</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменений</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Withdraw this merge</source>
        <translation>Отозвать это слияние</translation>
    </message>
    <message>
        <source>Take everything that it brought out again, as one step</source>
        <translation>Убрать всё, что оно принесло, одним шагом</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Вернуть его</translation>
    </message>
    <message>
        <source>Take in again what was withdrawn</source>
        <translation>Снова принять отозванное</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Read in the history who merged and withdrew what</source>
        <translation>Прочитать в истории, кто что слил и отозвал</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Насколько продвинулось</translation>
    </message>
    <message>
        <source>No package was merged yet. Team &gt; Receive a colleague&apos;s package takes one in.</source>
        <translation>Пока не слито ни одного пакета. Команда &gt; Принять пакет коллеги.</translation>
    </message>
    <message>
        <source>Given up: everything is as it was.</source>
        <translation>Остановлено: всё осталось как было.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Withdrawing takes everything out that a package brought; what you made since stays.</source>
        <translation>Отзыв убирает всё, что принёс пакет; сделанное вами с тех пор остаётся.</translation>
    </message>
    <message>
        <source>Withdrawing a merge…</source>
        <translation>Отзыв слияния…</translation>
    </message>
    <message>
        <source>Bringing a merge back…</source>
        <translation>Возврат слияния…</translation>
    </message>
    <message>
        <source>Brought back. Things touched: {0}.</source>
        <translation>Возвращено. Затронуто объектов: {0}.</translation>
    </message>
    <message>
        <source>Withdrawn. Things touched: {0}.</source>
        <translation>Отозвано. Затронуто объектов: {0}.</translation>
    </message>
    <message>
        <source>Your own work on what went waits until it comes back: {0}.</source>
        <translation>Ваша работа над тем, что ушло, ждёт его возвращения: {0}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>stands; merged on another computer</source>
        <translation>действует; слито на другом компьютере</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>Убрать это сообщение</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>Count segments</source>
        <translation>Считать фрагменты</translation>
    </message>
    <message>
        <source>Count documents</source>
        <translation>Считать документы</translation>
    </message>
    <message>
        <source>Lock the codebook</source>
        <translation>Закрыть книгу кодов</translation>
    </message>
    <message>
        <source>List of open cases for the meeting…</source>
        <translation>Список открытых расхождений для встречи…</translation>
    </message>
    <message>
        <source>Accept what all coded alike, in every interview</source>
        <translation>Принять закодированное одинаково во всех интервью</translation>
    </message>
    <message>
        <source>Show in the transcript</source>
        <translation>Показать в транскрипте</translation>
    </message>
    <message>
        <source>Accepted, because all coded alike: {0}.</source>
        <translation>Принято, так как все закодировали одинаково: {0}.</translation>
    </message>
    <message>
        <source>{0}, open cases</source>
        <translation>{0}, открытые расхождения</translation>
    </message>
    <message>
        <source>Word (*.docx);;Text (*.txt)</source>
        <translation>Word (*.docx);;Текст (*.txt)</translation>
    </message>
    <message>
        <source>List of open cases</source>
        <translation>Список открытых расхождений</translation>
    </message>
    <message>
        <source>List written: {0}. Open cases: {1}.</source>
        <translation>Список записан: {0}. Открытых расхождений: {1}.</translation>
    </message>
    <message>
        <source>Writing the list of open cases…</source>
        <translation>Записывается список открытых расхождений…</translation>
    </message>
</context>
<context>
    <name>MorePanel</name>
    <message>
        <source>Words in the passage</source>
        <translation>Слова во фрагменте</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>Least weight</source>
        <translation>Наименьший вес</translation>
    </message>
    <message>
        <source>Greatest weight</source>
        <translation>Наибольший вес</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любой</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Coded since</source>
        <translation>Закодировано начиная с</translation>
    </message>
    <message>
        <source>Coded until</source>
        <translation>Закодировано не позже</translation>
    </message>
    <message>
        <source>First day of coding</source>
        <translation>Первый день кодирования</translation>
    </message>
    <message>
        <source>Last day of coding</source>
        <translation>Последний день кодирования</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>There is no further coding in this document.</source>
        <translation>Дальше в этом документе кодирований нет.</translation>
    </message>
    <message>
        <source>There is no coding before this one in this document.</source>
        <translation>Перед этим в документе кодирований нет.</translation>
    </message>
    <message>
        <source>From here to the end of the document every turn has a coding.</source>
        <translation>Отсюда до конца документа все реплики закодированы.</translation>
    </message>
    <message>
        <source>This is the end of the document.</source>
        <translation>Это конец документа.</translation>
    </message>
    <message>
        <source>This is the beginning of the document.</source>
        <translation>Это начало документа.</translation>
    </message>
</context>
<context>
    <name>NamesTable</name>
    <message>
        <source>Names in the table</source>
        <translation>Имена в таблице</translation>
    </message>
    <message>
        <source>Name in the table</source>
        <translation>Имя в таблице</translation>
    </message>
    <message>
        <source>Respondent in the project</source>
        <translation>Респондент в проекте</translation>
    </message>
    <message>
        <source>Respondent for {0}</source>
        <translation>Респондент для {0}</translation>
    </message>
    <message>
        <source>Is it {0}? Please choose</source>
        <translation>Это {0}? Выберите</translation>
    </message>
    <message>
        <source>New respondent</source>
        <translation>Новый респондент</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Пропустить</translation>
    </message>
</context>
<context>
    <name>NarrowButton</name>
    <message>
        <source>Codes: {0}</source>
        <translation>Коды: {0}</translation>
    </message>
    <message>
        <source>Documents: {0}</source>
        <translation>Документы: {0}</translation>
    </message>
    <message>
        <source>All codes and documents</source>
        <translation>Все коды и документы</translation>
    </message>
    <message>
        <source>Choose of which codes, sets of codes and documents the table is</source>
        <translation>Выбрать, по каким кодам, наборам кодов и документам таблица</translation>
    </message>
</context>
<context>
    <name>NarrowingDialog</name>
    <message>
        <source>Codes and documents of the table</source>
        <translation>Коды и документы таблицы</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Codes and documents</source>
        <translation>Коды и документы</translation>
    </message>
    <message>
        <source>Enter or Space ticks. A code stands for all codes under it.</source>
        <translation>Enter или пробел отмечает. Код включает все коды под ним.</translation>
    </message>
    <message>
        <source>All again</source>
        <translation>Снова все</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Ticked: codes and sets {0}, documents {1}. Nothing ticked means all.</source>
        <translation>Отмечено: кодов и наборов {0}, документов {1}. Если не отмечено ничего, считается всё.</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>Новый проект</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>Название проекта</translation>
    </message>
    <message>
        <source>Your name as a coder</source>
        <translation>Ваше имя как кодировщика</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Return migration 2026</source>
        <translation>Возвратная миграция 2026</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Выбрать папку</translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation>Создать проект</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>The project will be one file: {0}</source>
        <translation>Проект будет одним файлом: {0}</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>Папка проекта</translation>
    </message>
</context>
<context>
    <name>NewRoundPage</name>
    <message>
        <source>What would be drawn, and who would code it</source>
        <translation>Что будет выбрано и кто будет кодировать</translation>
    </message>
    <message>
        <source>Name of the round:</source>
        <translation>Название раунда:</translation>
    </message>
    <message>
        <source>Name of the round</source>
        <translation>Название раунда</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>Make the round: from now on its coders code these documents blind</source>
        <translation>Создать раунд: с этого момента его документы кодируются вслепую</translation>
    </message>
    <message>
        <source>No draw asks for later interviews yet. Say so when you draw double coding.</source>
        <translation>Пока ни одна жеребьёвка не предусматривает следующие интервью. Укажите это при жеребьёвке двойного кодирования.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Coded by</source>
        <translation>Кодирует</translation>
    </message>
    <message>
        <source>All coders code the same documents blind, then you talk about where they differ.</source>
        <translation>Все кодируют одни и те же документы вслепую, затем вы обсуждаете различия.</translation>
    </message>
    <message>
        <source>Training counts in no figure of agreement unless you choose its round there.</source>
        <translation>Обучение не входит ни в один показатель согласованности, пока вы не выберете там его раунд.</translation>
    </message>
</context>
<context>
    <name>PackBox</name>
    <message>
        <source>Published figures</source>
        <translation>Опубликованные данные</translation>
    </message>
    <message>
        <source>All published figures</source>
        <translation>Все опубликованные данные</translation>
    </message>
    <message>
        <source>Open attribute pack</source>
        <translation>Открыть набор признаков</translation>
    </message>
    <message>
        <source>Attribute packs ({0})</source>
        <translation>Наборы признаков ({0})</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find an action</source>
        <translation>Найти действие</translation>
    </message>
    <message>
        <source>Letters of an action, document, code or respondent</source>
        <translation>Буквы действия, документа, кода или респондента</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>open a project first</source>
        <translation>сначала откройте проект</translation>
    </message>
    <message>
        <source>the project is open for reading only</source>
        <translation>проект открыт только для чтения</translation>
    </message>
    <message>
        <source>open a document first</source>
        <translation>сначала откройте документ</translation>
    </message>
    <message>
        <source>select words first</source>
        <translation>сначала выделите слова</translation>
    </message>
    <message>
        <source>select a coding first</source>
        <translation>сначала выделите кодирование</translation>
    </message>
    <message>
        <source>choose a code first</source>
        <translation>сначала выберите код</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>отменять нечего</translation>
    </message>
    <message>
        <source>nothing to redo</source>
        <translation>повторять нечего</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>сейчас невозможно</translation>
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
        <translation>Абзац для раздела о методах</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Reckoning…</source>
        <translation>Подсчёт…</translation>
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
        <translation>Выберите код или щёлкните число в таблице, и здесь появятся фрагменты.</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Фрагменты</translation>
    </message>
    <message>
        <source>Language of the passage</source>
        <translation>Язык фрагмента</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Все языки</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Фрагмент</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Говорящий</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Кодировщик</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>{0}, not to be quoted</source>
        <translation>{0}, не цитировать</translation>
    </message>
    <message>
        <source>No passage of “{0}” is in this language.</source>
        <translation>Среди фрагментов «{0}» нет ни одного на этом языке.</translation>
    </message>
    <message>
        <source>No passage has the code “{0}” yet.</source>
        <translation>Фрагментов с кодом «{0}» пока нет.</translation>
    </message>
    <message>
        <source>Passages: {0}</source>
        <translation>Фрагментов: {0}</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Sealed package</source>
        <translation>Защищённый пакет</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Показать парольную фразу</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>Memos of these days</source>
        <translation>Мемо за эти дни</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>С этого дня</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>По этот день</translation>
    </message>
    <message>
        <source>Of any day</source>
        <translation>За любой день</translation>
    </message>
    <message>
        <source>Of today</source>
        <translation>За сегодня</translation>
    </message>
    <message>
        <source>Of the last 7 days</source>
        <translation>За последние 7 дней</translation>
    </message>
    <message>
        <source>Of the last 30 days</source>
        <translation>За последние 30 дней</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Между двумя днями</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>Receive a package</source>
        <translation>Принять пакет</translation>
    </message>
    <message>
        <source>Both are the same study, begun apart: join them</source>
        <translation>Это одно исследование, начатое порознь: объединить</translation>
    </message>
    <message>
        <source>What the package would bring</source>
        <translation>Что принесёт пакет</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Слить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>whole project</source>
        <translation>весь проект</translation>
    </message>
    <message>
        <source>codebook</source>
        <translation>книга кодов</translation>
    </message>
    <message>
        <source>her own work</source>
        <translation>своя работа</translation>
    </message>
    <message>
        <source>chosen documents</source>
        <translation>выбранные документы</translation>
    </message>
    <message>
        <source>From {0}, {1}: {2}. Changes: {3}.</source>
        <translation>От: {0}, {1}: {2}. Изменений: {3}.</translation>
    </message>
    <message>
        <source>This package was merged before and withdrawn: merging brings it back.</source>
        <translation>Этот пакет уже сливали и отозвали: слияние вернёт его.</translation>
    </message>
    <message>
        <source>Transcripts that they corrected, codings stay on their words: {0}.</source>
        <translation>Транскрипты, исправленные у них, кодирование остаётся на своих словах: {0}.</translation>
    </message>
    <message>
        <source>Transcripts corrected on both sides, to be joined after merging: {0}.</source>
        <translation>Транскрипты, исправленные с обеих сторон; их нужно объединить после слияния: {0}.</translation>
    </message>
    <message>
        <source>Transcripts that stayed with the sender: {0}.</source>
        <translation>Транскрипты, оставшиеся у отправителя: {0}.</translation>
    </message>
    <message>
        <source>Things that will wait, because what they belong to has not come yet: {0}.</source>
        <translation>Будет ждать, потому что ещё не пришло то, к чему оно относится: {0}.</translation>
    </message>
    <message>
        <source>Packages to be looked at after this one: {0}.</source>
        <translation>Пакетов к просмотру после этого: {0}.</translation>
    </message>
    <message>
        <source>To decide: {0}</source>
        <translation>Решить: {0}</translation>
    </message>
    <message>
        <source>changed by them only: {0}</source>
        <translation>изменено только у них: {0}</translation>
    </message>
    <message>
        <source>go to the bin: {0}</source>
        <translation>уйдёт в корзину: {0}</translation>
    </message>
    <message>
        <source>deleted there but kept: {0}</source>
        <translation>удалено у них, но остаётся: {0}</translation>
    </message>
    <message>
        <source>deleted here but back: {0}</source>
        <translation>удалено здесь, но вернётся: {0}</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Решать нечего</translation>
    </message>
    <message>
        <source>New from</source>
        <translation>Новое от</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>Кодирования</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Мемо</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Значения</translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation>Суждения</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Что нового</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>New codes, although the codebook is locked: {0}</source>
        <translation>Новые коды, хотя книга кодов закрыта: {0}</translation>
    </message>
    <message>
        <source>Take them as proposals, to be answered</source>
        <translation>Принять их как предложения, на которые нужно ответить</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>У нас</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>У них</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Changed on both sides: {0}</source>
        <translation>Изменено с обеих сторон: {0}</translation>
    </message>
    <message>
        <source>Result for {0}</source>
        <translation>Итог для: {0}</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Looks like the same thing twice: {0}</source>
        <translation>Похоже на одно и то же дважды: {0}</translation>
    </message>
    <message>
        <source>Decision for {0}</source>
        <translation>Решение для: {0}</translation>
    </message>
    <message>
        <source>Here until now</source>
        <translation>Здесь до сих пор</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Станет</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Changed by them only: {0}</source>
        <translation>Изменено только у них: {0}</translation>
    </message>
    <message>
        <source>stays: it is used or was changed here</source>
        <translation>остаётся: здесь используется или изменено</translation>
    </message>
    <message>
        <source>goes to the bin</source>
        <translation>уйдёт в корзину</translation>
    </message>
    <message>
        <source>Deleted by them: {0}</source>
        <translation>Удалено у них: {0}</translation>
    </message>
    <message>
        <source>comes back</source>
        <translation>вернётся</translation>
    </message>
    <message>
        <source>Deleted here, but changed or used by them: {0}</source>
        <translation>Удалено здесь, но изменено или используется у них: {0}</translation>
    </message>
    <message>
        <source>And more: {0}</source>
        <translation>И ещё: {0}</translation>
    </message>
</context>
<context>
    <name>ProjectCommands</name>
    <message>
        <source>QualCode projects (*.qualcode)</source>
        <translation>Проекты QualCode (*.qualcode)</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Открыть проект</translation>
    </message>
    <message>
        <source>Sample study</source>
        <translation>Учебный пример</translation>
    </message>
    <message>
        <source>Preparing the sample study…</source>
        <translation>Подготовка учебного примера…</translation>
    </message>
    <message>
        <source>Writing a backup…</source>
        <translation>Запись резервной копии…</translation>
    </message>
    <message>
        <source>Backup written: {0}</source>
        <translation>Резервная копия записана: {0}</translation>
    </message>
    <message>
        <source>Project in a shared folder</source>
        <translation>Проект в общей папке</translation>
    </message>
    <message>
        <source>“{0}” lies on a network or in a folder that is copied to a cloud.</source>
        <translation>«{0}» лежит в сети или в папке, которая копируется в облако.</translation>
    </message>
    <message>
        <source>Working there can damage the project. A copy on this computer is safe; the original stays as it is.</source>
        <translation>Работа там может повредить проект. Копия на этом компьютере безопасна; оригинал останется как есть.</translation>
    </message>
    <message>
        <source>Work on a copy</source>
        <translation>Работать с копией</translation>
    </message>
    <message>
        <source>Open it where it lies</source>
        <translation>Открыть на месте</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Copying the project…</source>
        <translation>Копирование проекта…</translation>
    </message>
</context>
<context>
    <name>ProposalPage</name>
    <message>
        <source>Proposed codes</source>
        <translation>Предложенные коды</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Фрагмент</translation>
    </message>
    <message>
        <source>Definition, which you can word better while accepting</source>
        <translation>Определение: принимая, его можно сформулировать лучше</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Определение</translation>
    </message>
    <message>
        <source>A word to who proposed it, if you like</source>
        <translation>Если хотите, несколько слов тому, кто предложил</translation>
    </message>
    <message>
        <source>Letters of a code; Enter takes it, Esc leaves it</source>
        <translation>Буквы кода; Enter выберет, Esc отменит</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Объединить…</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Decline, move codings…</source>
        <translation>Отклонить, перенести…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>The codings go to the bin with the code</source>
        <translation>Кодирование уйдёт в корзину вместе с кодом</translation>
    </message>
    <message>
        <source>Up and Down choose a proposal, Left and Right its segments; the digits answer.</source>
        <translation>Стрелки вверх и вниз выбирают предложение, влево и вправо его фрагменты; цифры отвечают.</translation>
    </message>
    <message>
        <source>Await an answer: {0}</source>
        <translation>Ждут ответа: {0}</translation>
    </message>
    <message>
        <source>All proposals are answered.</source>
        <translation>На все предложения есть ответ.</translation>
    </message>
    <message>
        <source>Nobody has proposed a code. While the codebook is locked, new codes are proposed.</source>
        <translation>Никто не предлагал кодов. Пока книга кодов закрыта, новые коды предлагают.</translation>
    </message>
    <message>
        <source>Nothing is coded with it yet.</source>
        <translation>Им пока ничего не закодировано.</translation>
    </message>
    <message>
        <source>Which code takes its codings over?</source>
        <translation>Какой код примет его кодирование?</translation>
    </message>
    <message>
        <source>It is declined. Which code do its codings go to?</source>
        <translation>Он отклоняется. К какому коду перейдёт кодирование?</translation>
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
        <translation>Отозвано раньше, чем кто-либо ответил.</translation>
    </message>
    <message>
        <source>Reply: {0}</source>
        <translation>Пояснение: {0}</translation>
    </message>
    <message>
        <source>Accepted by {0}, {1}.</source>
        <translation>Принят: {0}, {1}.</translation>
    </message>
    <message>
        <source>Merged into “{0}” by {1}, {2}.</source>
        <translation>Объединён с «{0}»: {1}, {2}.</translation>
    </message>
    <message>
        <source>Declined by {0}, {1}; its codings went to “{2}”.</source>
        <translation>Отклонён: {0}, {1}; кодирование перешло к «{2}».</translation>
    </message>
    <message>
        <source>Declined by {0}, {1}; its codings lie in the bin.</source>
        <translation>Отклонён: {0}, {1}; кодирование лежит в корзине.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принят</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>объединён</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>отклонён</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>отозван</translation>
    </message>
    <message>
        <source>The same is proposed by {0}: merge one into the other.</source>
        <translation>То же предлагает {0}: объедините один код с другим.</translation>
    </message>
</context>
<context>
    <name>ProposalsNote</name>
    <message>
        <source>Proposed codes: {0}</source>
        <translation>Предложенных кодов: {0}</translation>
    </message>
    <message>
        <source>They await an answer. Click to see who proposes them and why.</source>
        <translation>Они ждут ответа. Нажмите, чтобы увидеть, кто и зачем их предлагает.</translation>
    </message>
</context>
<context>
    <name>ProposalsWindow</name>
    <message>
        <source>Proposed codes</source>
        <translation>Предложенные коды</translation>
    </message>
    <message>
        <source>Segment {0} of {1}: {2}, {3}</source>
        <translation>Фрагмент {0} из {1}: {2}, {3}</translation>
    </message>
    <message>
        <source>Declined: “{0}”, codings in the bin: {1}. Undo brings all back.</source>
        <translation>Код «{0}» отклонён, кодирований в корзине: {1}. Отмена вернёт всё.</translation>
    </message>
    <message>
        <source>Taken back: “{0}”. Undo brings it back.</source>
        <translation>Предложение «{0}» отозвано. Отмена вернёт его.</translation>
    </message>
    <message>
        <source>Accepted: “{0}”.</source>
        <translation>Код «{0}» принят.</translation>
    </message>
    <message>
        <source>“{0}” is merged into “{1}”. Codings carried over: {2}. Undo brings all back.</source>
        <translation>«{0}» объединён с «{1}». Перенесено кодирований: {2}. Отмена вернёт всё.</translation>
    </message>
    <message>
        <source>Declined: “{0}”. Codings that went to “{1}”: {2}. Undo brings all back.</source>
        <translation>Код «{0}» отклонён. Кодирований, перешедших к «{1}»: {2}. Отмена вернёт всё.</translation>
    </message>
</context>
<context>
    <name>Proposed</name>
    <message>
        <source>proposed by {0}</source>
        <translation>предлагает {0}</translation>
    </message>
    <message>
        <source>Proposed by {0}: {1}</source>
        <translation>Предлагает {0}: {1}</translation>
    </message>
    <message>
        <source>{0} · proposed</source>
        <translation>{0} · предложен</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>This turn asks</source>
        <translation>Эта реплика спрашивает</translation>
    </message>
    <message>
        <source>Number or letters of a question</source>
        <translation>Номер или буквы вопроса</translation>
    </message>
    <message>
        <source>Questions found</source>
        <translation>Найденные вопросы</translation>
    </message>
    <message>
        <source>Number or letters of the question; Enter takes it</source>
        <translation>Номер или буквы вопроса; Enter берёт его</translation>
    </message>
</context>
<context>
    <name>QuestionEditor</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>Кыргызский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Служит для</translation>
    </message>
    <message>
        <source>No research question</source>
        <translation>Без исследовательского вопроса</translation>
    </message>
</context>
<context>
    <name>QuestionParts</name>
    <message>
        <source>Find what to ask for</source>
        <translation>Найти, что запросить</translation>
    </message>
    <message>
        <source>What can be asked for</source>
        <translation>Что можно запросить</translation>
    </message>
    <message>
        <source>Enter or Space ticks. On a code, 1 puts it in Must, 2 in May, 3 in Must not.</source>
        <translation>Enter или пробел отмечает. На коде 1 ставит его во «Все», 2 в «Любой», 3 в «Ни одного».</translation>
    </message>
    <message>
        <source>Words, weight, date</source>
        <translation>Слова, вес, дата</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Ask for nothing any more</source>
        <translation>Убрать весь запрос</translation>
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
        <translation>Здесь не спросили</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
    <message>
        <source>Asked in {0} of {1} interviews by this guide.</source>
        <translation>Задан в интервью по этому гайду: {0} из {1}.</translation>
    </message>
</context>
<context>
    <name>QueueFilters</name>
    <message>
        <source>Not yet translated</source>
        <translation>Ещё не переведены</translation>
    </message>
    <message>
        <source>For me to check</source>
        <translation>Проверить мне</translation>
    </message>
    <message>
        <source>All quotations</source>
        <translation>Все цитаты</translation>
    </message>
    <message>
        <source>Flagged only</source>
        <translation>Только с пометкой</translation>
    </message>
    <message>
        <source>How far the translation is</source>
        <translation>Состояние перевода</translation>
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
        <translation>Все коды</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Все документы</translation>
    </message>
</context>
<context>
    <name>QuickCode</name>
    <message>
        <source>Code selection</source>
        <translation>Кодировать выделенное</translation>
    </message>
    <message>
        <source>Letters of a code&apos;s name</source>
        <translation>Буквы названия кода</translation>
    </message>
    <message>
        <source>Codes found</source>
        <translation>Найденные коды</translation>
    </message>
    <message>
        <source>Why is a new code needed? Enter proposes it, Esc goes back</source>
        <translation>Зачем нужен новый код? Enter предложит, Esc вернёт назад</translation>
    </message>
    <message>
        <source>Propose: {0}</source>
        <translation>Предложить: {0}</translation>
    </message>
    <message>
        <source>The codebook is locked: the code is proposed, and you can go on coding with it at once.</source>
        <translation>Книга кодов закрыта: код будет предложен, и кодировать им можно сразу.</translation>
    </message>
    <message>
        <source>Letters of a code; Enter applies, Shift+Enter adds</source>
        <translation>Буквы кода; Enter применяет, Shift+Enter добавляет</translation>
    </message>
    <message>
        <source>Letters of a code; Enter takes it</source>
        <translation>Буквы кода; Enter выбирает</translation>
    </message>
    <message>
        <source>Say in a few words why: whoever answers the proposal reads it.</source>
        <translation>Напишите в нескольких словах, зачем: это прочтёт тот, кто будет отвечать.</translation>
    </message>
    <message>
        <source>New code: {0}</source>
        <translation>Новый код: {0}</translation>
    </message>
    <message>
        <source>Propose a new code: {0}</source>
        <translation>Предложить новый код: {0}</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>не используется</translation>
    </message>
    <message>
        <source>In place of: {0}</source>
        <translation>Вместо: {0}</translation>
    </message>
    <message>
        <source>The codebook is locked: Enter asks why this code is needed, then proposes and applies it.</source>
        <translation>Книга кодов закрыта: Enter спросит, зачем нужен этот код, предложит его и применит.</translation>
    </message>
    <message>
        <source>Enter makes this code under “{0}” and applies it.</source>
        <translation>Enter создаст этот код внутри «{0}» и применит его.</translation>
    </message>
    <message>
        <source>Enter makes this code at the top of the codebook and applies it.</source>
        <translation>Enter создаст этот код на верхнем уровне книги кодов и применит его.</translation>
    </message>
    <message>
        <source>No code yet.</source>
        <translation>Кодов пока нет.</translation>
    </message>
</context>
<context>
    <name>ReasonBar</name>
    <message>
        <source>The codebook is locked. Why is “{0}” needed?</source>
        <translation>Книга кодов закрыта. Зачем нужен «{0}»?</translation>
    </message>
    <message>
        <source>A few words; Enter proposes it, Esc leaves it</source>
        <translation>Несколько слов; Enter предложит, Esc отменит</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Предложить</translation>
    </message>
    <message>
        <source>“{0}” is proposed. You can code with it at once.</source>
        <translation>Код «{0}» предложен. Кодировать им можно сразу.</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>QualCode packages (*.qcpack)</source>
        <translation>Пакеты QualCode (*.qcpack)</translation>
    </message>
    <message>
        <source>Receive a colleague&apos;s package</source>
        <translation>Принять пакет коллеги</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>Чтение {0}…</translation>
    </message>
    <message>
        <source>Comparing {0} with the project…</source>
        <translation>Сравнение {0} с проектом…</translation>
    </message>
    <message>
        <source>All of {0} is here already.</source>
        <translation>Всё из {0} здесь уже есть.</translation>
    </message>
    <message>
        <source>Saving a backup before the merge…</source>
        <translation>Сохраняется резервная копия перед слиянием…</translation>
    </message>
    <message>
        <source>Merging {0}…</source>
        <translation>Слияние {0}…</translation>
    </message>
    <message>
        <source>Merged: {0}. Changes: {1}.</source>
        <translation>Слито: {0}. Изменений: {1}.</translation>
    </message>
</context>
<context>
    <name>RecodeDialog</name>
    <message>
        <source>Recode: {0}</source>
        <translation>Перекодировка: {0}</translation>
    </message>
    <message>
        <source>Values and their groups</source>
        <translation>Значения и их группы</translation>
    </message>
    <message>
        <source>Type the name of a group, or choose one typed before. A value without a group stays itself.</source>
        <translation>Введите название группы или выберите введённое раньше. Значение без группы остаётся собой.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Known of</source>
        <translation>У скольких</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Group of {0}</source>
        <translation>Группа для «{0}»</translation>
    </message>
</context>
<context>
    <name>RecodeNotice</name>
    <message>
        <source>No coding of yours stands under an older definition.</source>
        <translation>У вас нет кодирований по прежнему определению.</translation>
    </message>
    <message>
        <source>Your codings under an older definition: {0}. See “{1}”.</source>
        <translation>Ваши кодирования по прежнему определению: {0}. Смотрите «{1}».</translation>
    </message>
</context>
<context>
    <name>RecodeWalk</name>
    <message>
        <source>Codings under an older definition</source>
        <translation>Кодирования по прежнему определению</translation>
    </message>
    <message>
        <source>Another code: letters, then Enter</source>
        <translation>Другой код: буквы, затем Enter</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>Другой код</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>1 or Space keeps the coding, 2 gives it another code, 3 removes it, arrows go to and fro.</source>
        <translation>1 или пробел оставляет кодирование, 2 даёт другой код, 3 убирает его, стрелки ведут вперёд и назад.</translation>
    </message>
    <message>
        <source>This segment was removed.</source>
        <translation>Этот фрагмент убран.</translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>(нет текста)</translation>
    </message>
    <message>
        <source>When it was coded: {0}</source>
        <translation>Когда кодировали: {0}</translation>
    </message>
    <message>
        <source>Now: {0}</source>
        <translation>Сейчас: {0}</translation>
    </message>
</context>
<context>
    <name>ReferralsSection</name>
    <message>
        <source>Who referred whom</source>
        <translation>Кто кого направил</translation>
    </message>
    <message>
        <source>Whole sample</source>
        <translation>Вся выборка</translation>
    </message>
    <message>
        <source>Referred by nobody in the study, and referred nobody.</source>
        <translation>Никто из исследования не направлял, и сам(а) никого не направил(а).</translation>
    </message>
    <message>
        <source>Who referred whom: {0} people</source>
        <translation>Кто кого направил, человек: {0}</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Show all the same</source>
        <translation>Всё равно показать</translation>
    </message>
    <message>
        <source>Compare as it stands now</source>
        <translation>Сравнить как сейчас</translation>
    </message>
    <message>
        <source>There is nothing to compare here</source>
        <translation>Здесь нечего сравнивать</translation>
    </message>
    <message>
        <source>These figures would say little</source>
        <translation>Эти показатели мало что скажут</translation>
    </message>
</context>
<context>
    <name>RenameSpeakerDialog</name>
    <message>
        <source>Rename speaker</source>
        <translation>Переименовать говорящего</translation>
    </message>
    <message>
        <source>What shall the speaker “{0}” be called in this document?</source>
        <translation>Как назвать говорящего «{0}» в этом документе?</translation>
    </message>
    <message>
        <source>New name of the speaker</source>
        <translation>Новое имя говорящего</translation>
    </message>
    <message>
        <source>Also before each of the turns in the text</source>
        <translation>И перед репликами в самом тексте</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
</context>
<context>
    <name>RenamingDialog</name>
    <message>
        <source>Name documents by their respondents</source>
        <translation>Назвать документы по респондентам</translation>
    </message>
    <message>
        <source>Pseudonym or name, and</source>
        <translation>Псевдоним или имя, а также</translation>
    </message>
    <message>
        <source>kind of interview</source>
        <translation>вид интервью</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>Names of documents</source>
        <translation>Названия документов</translation>
    </message>
    <message>
        <source>Name now</source>
        <translation>Название сейчас</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Новое название</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Documents renamed: {0}.</source>
        <translation>Переименовано документов: {0}.</translation>
    </message>
</context>
<context>
    <name>RespondentBox</name>
    <message>
        <source>Choose or type a name</source>
        <translation>Выберите или впишите</translation>
    </message>
</context>
<context>
    <name>RespondentsPage</name>
    <message>
        <source>Name of a new respondent</source>
        <translation>Имя нового респондента</translation>
    </message>
    <message>
        <source>Add respondent</source>
        <translation>Добавить респондента</translation>
    </message>
    <message>
        <source>Add attribute…</source>
        <translation>Добавить признак…</translation>
    </message>
    <message>
        <source>Attributes of</source>
        <translation>Признаки кого</translation>
    </message>
    <message>
        <source>Whose attributes the table shows</source>
        <translation>Чьи признаки показывает таблица</translation>
    </message>
    <message>
        <source>Search the table</source>
        <translation>Поиск в таблице</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Name of a new household</source>
        <translation>Название нового домохозяйства</translation>
    </message>
    <message>
        <source>Add household</source>
        <translation>Добавить домохозяйство</translation>
    </message>
    <message>
        <source>There are no respondents yet. Type a name above, or import a table.</source>
        <translation>Респондентов пока нет. Введите имя выше или импортируйте таблицу.</translation>
    </message>
    <message>
        <source>There is nothing here yet. Households, trips and interviews are entered in the cases.</source>
        <translation>Здесь пока ничего нет. Домохозяйства, поездки и интервью вносятся на страницах случаев.</translation>
    </message>
    <message>
        <source>Pasted: {0}. Left out because they do not fit: {1}; outside the table: {2}.</source>
        <translation>Вставлено: {0}. Пропущено, так как не подходит: {1}; вне таблицы: {2}.</translation>
    </message>
    <message>
        <source>Filled: {0}. Left out because they do not fit: {1}; not to be typed in: {2}.</source>
        <translation>Заполнено: {0}. Пропущено, потому что не подходит: {1}; ввод невозможен: {2}.</translation>
    </message>
    <message>
        <source>Deleted. Undo brings it back.</source>
        <translation>Удалено. Отмена вернёт.</translation>
    </message>
</context>
<context>
    <name>RetrievalPage</name>
    <message>
        <source>Passages found</source>
        <translation>Найденные фрагменты</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>There are no passages yet. Import transcripts and a codebook, then code.</source>
        <translation>Фрагментов пока нет. Импортируйте транскрипты и книгу кодов, затем кодируйте.</translation>
    </message>
    <message>
        <source>Tick a code, a group of people or a document at the left, or drag a code from the codebook into May: its passages stand here at once.</source>
        <translation>Отметьте слева код, группу людей или документ либо перетащите код из книги кодов в «Любой»: его фрагменты сразу появятся здесь.</translation>
    </message>
    <message>
        <source>No passage fits. Take something away above, or choose a wider “together”.</source>
        <translation>Ни один фрагмент не подходит. Уберите что-нибудь выше или выберите более широкое «вместе».</translation>
    </message>
</context>
<context>
    <name>RivalChoice</name>
    <message>
        <source>Decide later (until then: {0})</source>
        <translation>Решить позже (до тех пор: {0})</translation>
    </message>
    <message>
        <source>Other words may be typed here</source>
        <translation>Сюда можно ввести другие слова</translation>
    </message>
</context>
<context>
    <name>RoundBox</name>
    <message>
        <source>Which round is compared</source>
        <translation>Какой раунд сравнивается</translation>
    </message>
    <message>
        <source>All but training</source>
        <translation>Всё, кроме обучения</translation>
    </message>
    <message>
        <source>Training too</source>
        <translation>И обучение</translation>
    </message>
</context>
<context>
    <name>RoundWishes</name>
    <message>
        <source>Double coding: interviews drawn by lot, coded by two</source>
        <translation>Двойное кодирование: интервью по жребию, кодируют двое</translation>
    </message>
    <message>
        <source>Later interviews that are due to be coded by two</source>
        <translation>Следующие интервью, до которых дошла очередь</translation>
    </message>
    <message>
        <source>Training: all code the same documents</source>
        <translation>Обучение: все кодируют одни и те же документы</translation>
    </message>
    <message>
        <source>Again: coders code once more what they coded weeks ago</source>
        <translation>Повторно: своё, закодированное недели назад, ещё раз</translation>
    </message>
    <message>
        <source>kind and language</source>
        <translation>вид и язык</translation>
    </message>
    <message>
        <source>kind of interview</source>
        <translation>вид интервью</translation>
    </message>
    <message>
        <source>language</source>
        <translation>язык</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>все вместе</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ни одного</translation>
    </message>
    <message>
        <source>New round:</source>
        <translation>Новый раунд:</translation>
    </message>
    <message>
        <source>Share:</source>
        <translation>Доля:</translation>
    </message>
    <message>
        <source>How many of the interviews are coded twice</source>
        <translation>Сколько интервью кодируется дважды</translation>
    </message>
    <message>
        <source>At least:</source>
        <translation>Не меньше:</translation>
    </message>
    <message>
        <source>Never fewer interviews than these</source>
        <translation>Меньше этого интервью не бывает</translation>
    </message>
    <message>
        <source>Drawn within:</source>
        <translation>Жребий внутри:</translation>
    </message>
    <message>
        <source>Each group has its fair share of what is drawn</source>
        <translation>Каждая группа получает свою долю</translation>
    </message>
    <message>
        <source>Of later ones, one of every:</source>
        <translation>Из следующих одно на каждые:</translation>
    </message>
    <message>
        <source>Of interviews that come later, one of so many will be due to be coded twice</source>
        <translation>Из интервью, которые придут позже, одно из стольких будет кодироваться дважды</translation>
    </message>
    <message>
        <source>Weeks since:</source>
        <translation>Прошло недель:</translation>
    </message>
    <message>
        <source>At least so long ago the coder marked it as done</source>
        <translation>Не меньше этого прошло с отметки «готово»</translation>
    </message>
    <message>
        <source>For each coder:</source>
        <translation>Каждому кодировщику:</translation>
    </message>
    <message>
        <source>How many documents each coder codes again</source>
        <translation>Сколько документов каждый кодирует повторно</translation>
    </message>
    <message>
        <source>Lot number:</source>
        <translation>Число жребия:</translation>
    </message>
    <message>
        <source>The same number draws the same interviews on every computer</source>
        <translation>С тем же числом на любом компьютере выбираются те же интервью</translation>
    </message>
    <message>
        <source>Draw anew</source>
        <translation>Новый жребий</translation>
    </message>
    <message>
        <source>Draw with another number</source>
        <translation>Жребий с другим числом</translation>
    </message>
    <message>
        <source>Also transcripts that are not released</source>
        <translation>Также невыпущенные транскрипты</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Кодировщики</translation>
    </message>
    <message>
        <source>All coders</source>
        <translation>Все кодировщики</translation>
    </message>
    <message>
        <source>Coders: {0}</source>
        <translation>Кодировщики: {0}</translation>
    </message>
    <message>
        <source>Documents of the round</source>
        <translation>Документы раунда</translation>
    </message>
    <message>
        <source>Choose documents…</source>
        <translation>Выбрать документы…</translation>
    </message>
    <message>
        <source>Documents: {0}</source>
        <translation>Документы: {0}</translation>
    </message>
    <message>
        <source>Who codes second</source>
        <translation>Кто кодирует вторым</translation>
    </message>
    <message>
        <source>Anybody codes second</source>
        <translation>Вторым кодирует любой</translation>
    </message>
    <message>
        <source>Pairs: {0}</source>
        <translation>Пары: {0}</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} и {1}</translation>
    </message>
</context>
<context>
    <name>RoundsPage</name>
    <message>
        <source>Rounds</source>
        <translation>Раунды</translation>
    </message>
    <message>
        <source>Documents of the round by coders: how far each is</source>
        <translation>Документы раунда по кодировщикам: кто как далеко</translation>
    </message>
    <message>
        <source>There is no round yet: make one on the page beside.</source>
        <translation>Раундов пока нет: создайте на соседней вкладке.</translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation>Раздать…</translation>
    </message>
    <message>
        <source>Open the window for handing out with what nobody has begun ticked</source>
        <translation>Открыть окно раздачи с отметками на том, что ещё не начато</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Remove the round</source>
        <translation>Удалить раунд</translation>
    </message>
    <message>
        <source>Who has not begun need not code its documents; what was coded stays</source>
        <translation>Кто не начал, тому его документы кодировать не нужно; закодированное остаётся</translation>
    </message>
    <message>
        <source>Of later ones, one of every:</source>
        <translation>Из следующих одно на каждые:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ни одного</translation>
    </message>
    <message>
        <source>Of later interviews one of every so many is coded twice</source>
        <translation>Из следующих интервью дважды кодируется одно на каждые столько-то</translation>
    </message>
    <message>
        <source>Rename the round</source>
        <translation>Переименование раунда</translation>
    </message>
    <message>
        <source>Name of the round:</source>
        <translation>Название раунда:</translation>
    </message>
</context>
<context>
    <name>RoundsWindow</name>
    <message>
        <source>Double coding</source>
        <translation>Двойное кодирование</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Раунды</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Новый раунд</translation>
    </message>
    <message>
        <source>Draw them</source>
        <translation>Выбрать их</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>One of every {0} later interviews is coded twice. Later interviews: {1}. Due now: {2}.</source>
        <translation>Дважды кодируется одно из каждых {0} следующих интервью. Следующих интервью: {1}. Подошла очередь: {2}.</translation>
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
        <translation>Название</translation>
    </message>
</context>
<context>
    <name>SavedQuestions</name>
    <message>
        <source>Saved</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>Questions kept under a name</source>
        <translation>Запросы, сохранённые под именем</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Name of the question</source>
        <translation>Имя запроса</translation>
    </message>
    <message>
        <source>Enter keeps it, Esc goes back</source>
        <translation>Enter сохраняет, Esc возвращает</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Nothing is kept yet</source>
        <translation>Пока ничего не сохранено</translation>
    </message>
    <message>
        <source>Keep this question…</source>
        <translation>Сохранить этот запрос…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>“{0}” asks for things that are no longer in the project: {1}.</source>
        <translation>«{0}» запрашивает то, чего в проекте больше нет: {1}.</translation>
    </message>
    <message>
        <source>Deleted: “{0}”. Undo brings it back.</source>
        <translation>Удалено: «{0}». Отмена вернёт.</translation>
    </message>
    <message>
        <source>Kept: “{0}”.</source>
        <translation>Сохранено: «{0}».</translation>
    </message>
</context>
<context>
    <name>SegmentDelegate</name>
    <message>
        <source>flag</source>
        <translation>флажок</translation>
    </message>
    <message>
        <source>memo</source>
        <translation>мемо</translation>
    </message>
    <message>
        <source>weight {0}</source>
        <translation>вес {0}</translation>
    </message>
    <message>
        <source>denied or absent</source>
        <translation>отрицается или нет</translation>
    </message>
    <message>
        <source>not to be quoted</source>
        <translation>цитировать нельзя</translation>
    </message>
    <message>
        <source>turn {0}</source>
        <translation>реплика {0}</translation>
    </message>
</context>
<context>
    <name>SegmentWalk</name>
    <message>
        <source>All segments were gone through: {0}</source>
        <translation>Все фрагменты просмотрены: {0}</translation>
    </message>
    <message>
        <source>Segment {0} of {1}</source>
        <translation>Фрагмент {0} из {1}</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Фрагмент</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Passages to Excel</source>
        <translation>Фрагменты в Excel</translation>
    </message>
    <message>
        <source>Writing the passages…</source>
        <translation>Запись фрагментов…</translation>
    </message>
    <message>
        <source>Passages to Word</source>
        <translation>Фрагменты в Word</translation>
    </message>
    <message>
        <source>Writing the quotations…</source>
        <translation>Запись цитат…</translation>
    </message>
    <message>
        <source>{0}, passages</source>
        <translation>{0}, фрагменты</translation>
    </message>
    <message>
        <source>Passages written: {0}. Passages: {1}.</source>
        <translation>Фрагменты записаны: {0}. Фрагментов: {1}.</translation>
    </message>
    <message>
        <source>Passages copied: {0}.</source>
        <translation>Скопировано фрагментов: {0}.</translation>
    </message>
    <message>
        <source>Passages copied: {0}; held back, because consent to quote is lacking: {1}.</source>
        <translation>Скопировано фрагментов: {0}; удержано из-за отсутствия согласия на цитирование: {1}.</translation>
    </message>
</context>
<context>
    <name>SetsMenu</name>
    <message>
        <source>New set with this code</source>
        <translation>Новый набор с этим кодом</translation>
    </message>
</context>
<context>
    <name>SetsPane</name>
    <message>
        <source>Sets of codes</source>
        <translation>Наборы кодов</translation>
    </message>
    <message>
        <source>Add a set of codes</source>
        <translation>Добавить набор кодов</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Семейства</translation>
    </message>
    <message>
        <source>Research questions</source>
        <translation>Исследовательские вопросы</translation>
    </message>
    <message>
        <source>Other sets</source>
        <translation>Другие наборы</translation>
    </message>
    <message>
        <source>{0}: one code holds of a case</source>
        <translation>{0}: для случая верен один код</translation>
    </message>
    <message>
        <source>1 of {0}</source>
        <translation>1 из {0}</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>Новый набор</translation>
    </message>
    <message>
        <source>Deleted the set “{0}”; its codes stay. Undo brings it back.</source>
        <translation>Набор «{0}» удалён; его коды остались. Отмена вернёт его.</translation>
    </message>
    <message>
        <source>Take out of the set</source>
        <translation>Убрать из набора</translation>
    </message>
    <message>
        <source>Put the chosen code in</source>
        <translation>Добавить выбранный код</translation>
    </message>
    <message>
        <source>Rename set</source>
        <translation>Переименовать набор</translation>
    </message>
    <message>
        <source>One code holds of a case</source>
        <translation>Для случая верен один код</translation>
    </message>
    <message>
        <source>Delete set</source>
        <translation>Удалить набор</translation>
    </message>
</context>
<context>
    <name>SettledNote</name>
    <message>
        <source>Cases…</source>
        <translation>Расхождения…</translation>
    </message>
    <message>
        <source>Show the cases of this interview in the window of settling</source>
        <translation>Показать расхождения этого интервью в окне согласования</translation>
    </message>
    <message>
        <source>Settled; cases that are new or open again since then: {0}.</source>
        <translation>Согласовано; с тех пор новых или снова открытых расхождений: {0}.</translation>
    </message>
    <message>
        <source>Settled: tables count the consensus. Cases: {0}.</source>
        <translation>Согласовано: таблицы считают по консенсусу. Мест: {0}.</translation>
    </message>
    <message>
        <source>Being settled. Cases decided: {0} of {1}, open: {2}.</source>
        <translation>Согласуется. Решено мест: {0} из {1}, открыто: {2}.</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>согласовано</translation>
    </message>
    <message>
        <source>cases open: {0}</source>
        <translation>открытых расхождений: {0}</translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>alike, accepted by itself</source>
        <translation>одинаково, принято само</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>решено</translation>
    </message>
    <message>
        <source>open again: its codings have changed</source>
        <translation>снова открыто: кодирования изменились</translation>
    </message>
    <message>
        <source>decided in two ways, to be decided again</source>
        <translation>решено по-разному, нужно решить снова</translation>
    </message>
    <message>
        <source>all alike</source>
        <translation>все одинаково</translation>
    </message>
    <message>
        <source>as {0} has it</source>
        <translation>как у {0}</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>все</translation>
    </message>
    <message>
        <source>all words that anybody coded</source>
        <translation>все слова, которые хоть кто-то закодировал</translation>
    </message>
    <message>
        <source>only the words that they share</source>
        <translation>только общие слова</translation>
    </message>
    <message>
        <source>drawn anew</source>
        <translation>выделено заново</translation>
    </message>
    <message>
        <source>not coded</source>
        <translation>не кодируется</translation>
    </message>
</context>
<context>
    <name>SettlingWindow</name>
    <message>
        <source>Settle codings</source>
        <translation>Согласование кодирования</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>О чём спросили</translation>
    </message>
    <message>
        <source>The words of the case in its interview</source>
        <translation>Слова расхождения в интервью</translation>
    </message>
    <message>
        <source>Previous open case</source>
        <translation>Предыдущее открытое расхождение</translation>
    </message>
    <message>
        <source>Next open case</source>
        <translation>Следующее открытое расхождение</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Nothing is to be settled there: fewer than two coders are done with this interview.</source>
        <translation>Там нечего решать: это интервью закончили меньше двух кодировщиков.</translation>
    </message>
    <message>
        <source>No other case is open here.</source>
        <translation>Других открытых расхождений здесь нет.</translation>
    </message>
    <message>
        <source>There is nothing to settle yet. Two coders have to code the same interview and mark it as done: hand it out to both of them, then receive their packages.</source>
        <translation>Решать пока нечего. Двое должны закодировать одно и то же интервью и отметить его готовым: раздайте его обоим, затем примите их пакеты.</translation>
    </message>
    <message>
        <source>Everything is settled. Tables and exports count the consensus of these interviews.</source>
        <translation>Всё решено. Таблицы и экспорт считают по консенсусу этих интервью.</translation>
    </message>
    <message>
        <source>No case fits what is chosen above.</source>
        <translation>Выбранному выше ничего не соответствует.</translation>
    </message>
    <message>
        <source>This case cannot be decided in this way.</source>
        <translation>Это расхождение так решить нельзя.</translation>
    </message>
</context>
<context>
    <name>Shaping</name>
    <message>
        <source>No other coding of this coder with the same code overlaps or follows.</source>
        <translation>Рядом нет другого кодирования этого кодировщика с тем же кодом.</translation>
    </message>
    <message>
        <source>Joined: {0}, {1} codings</source>
        <translation>Объединено: {0}, кодирований: {1}</translation>
    </message>
    <message>
        <source>Put the caret where a coding is to be split.</source>
        <translation>Поставьте курсор туда, где нужно разделить кодирование.</translation>
    </message>
    <message>
        <source>Split: {0}. The second part is selected.</source>
        <translation>Разделено: {0}. Выделена вторая часть.</translation>
    </message>
    <message>
        <source>Flagged: {0}</source>
        <translation>Помечено флажком: {0}</translation>
    </message>
    <message>
        <source>No longer flagged: {0}</source>
        <translation>Флажок снят: {0}</translation>
    </message>
    <message>
        <source>No weight: {0}</source>
        <translation>Без веса: {0}</translation>
    </message>
    <message>
        <source>Weight {1}: {0}</source>
        <translation>Вес {1}: {0}</translation>
    </message>
</context>
<context>
    <name>SheetMenus</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>Копировать с заголовками</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Заполнить вниз</translation>
    </message>
    <message>
        <source>No value because</source>
        <translation>Нет значения, потому что</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Only rows with this value</source>
        <translation>Только строки с этим значением</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Открыть случай</translation>
    </message>
    <message>
        <source>Delete respondent</source>
        <translation>Удалить респондента</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Сортировать по возрастанию</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Сортировать по убыванию</translation>
    </message>
    <message>
        <source>As entered</source>
        <translation>В порядке ввода</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Фильтр…</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Без фильтра</translation>
    </message>
    <message>
        <source>Select column</source>
        <translation>Выделить столбец</translation>
    </message>
    <message>
        <source>Hide column</source>
        <translation>Скрыть столбец</translation>
    </message>
    <message>
        <source>Change the rule…</source>
        <translation>Изменить правило…</translation>
    </message>
    <message>
        <source>Make bands…</source>
        <translation>Разбить на интервалы…</translation>
    </message>
    <message>
        <source>Recode…</source>
        <translation>Перекодировать…</translation>
    </message>
    <message>
        <source>Unite spellings…</source>
        <translation>Объединить варианты написания…</translation>
    </message>
    <message>
        <source>Rename or add values…</source>
        <translation>Переименовать или добавить значения…</translation>
    </message>
    <message>
        <source>Delete attribute</source>
        <translation>Удалить признак</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>Показать все столбцы</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search among the shortcuts</source>
        <translation>Поиск по сочетаниям клавиш</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Новые клавиши</translation>
    </message>
    <message>
        <source>New keys of the chosen action</source>
        <translation>Новые клавиши выбранного действия</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>Нажмите клавиши</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Как было</translation>
    </message>
    <message>
        <source>All as they were</source>
        <translation>Всё как было</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>{0} are the keys of “{1}”.</source>
        <translation>{0}: клавиши действия «{1}».</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Забрать</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Использовать эти клавиши</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>turn {0}</source>
        <translation>реплика {0}</translation>
    </message>
    <message>
        <source>{0}: {1} ({2}, {3}).</source>
        <translation>{0}: {1} ({2}, {3}).</translation>
    </message>
    <message>
        <source>{0}. Decision until now: {1} ({2}, {3}).</source>
        <translation>{0}. Прежнее решение: {1} ({2}, {3}).</translation>
    </message>
    <message>
        <source>also gave here: {0}</source>
        <translation>здесь также: {0}</translation>
    </message>
    <message>
        <source>did not give it</source>
        <translation>не ставит этот код</translation>
    </message>
    <message>
        <source>Interviews with open cases: {0}</source>
        <translation>Интервью с открытыми: {0}</translation>
    </message>
    <message>
        <source>Settled in this interview: {0} of {1}</source>
        <translation>Решено в этом интервью: {0} из {1}</translation>
    </message>
</context>
<context>
    <name>SpeakerChoice</name>
    <message>
        <source>Another speaker…</source>
        <translation>Другой говорящий…</translation>
    </message>
    <message>
        <source>Who says this turn</source>
        <translation>Кто говорит эту реплику</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
</context>
<context>
    <name>SpeakerLinksDialog</name>
    <message>
        <source>Link speakers to respondents</source>
        <translation>Связать говорящих с респондентами</translation>
    </message>
    <message>
        <source>Look through the list; speakers without a choice stay as they are.</source>
        <translation>Просмотрите список; говорящие, для которых никто не выбран, останутся без связи.</translation>
    </message>
    <message>
        <source>Every speaker who is a respondent is linked already.</source>
        <translation>Все говорящие-респонденты уже связаны.</translation>
    </message>
    <message>
        <source>Speakers without a respondent</source>
        <translation>Говорящие без респондента</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Говорящий</translation>
    </message>
    <message>
        <source>First words</source>
        <translation>Первые слова</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>Респондент</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Respondent who is {0} in {1}</source>
        <translation>Респондент, который обозначен как {0} в {1}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Speakers linked: {0}.</source>
        <translation>Связано говорящих: {0}.</translation>
    </message>
    <message>
        <source>To be linked: {0}. Left as they are: {1}.</source>
        <translation>Будет связано: {0}. Останется без связи: {1}.</translation>
    </message>
    <message>
        <source>Link: {0}</source>
        <translation>Связать: {0}</translation>
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
        <translation>другой</translation>
    </message>
    <message>
        <source>asks {0}</source>
        <translation>спрашивает {0}</translation>
    </message>
</context>
<context>
    <name>SpeakersDialog</name>
    <message>
        <source>Speakers of “{0}”</source>
        <translation>Говорящие в «{0}»</translation>
    </message>
    <message>
        <source>No speaker was found in this transcript.</source>
        <translation>В этом транскрипте говорящие не найдены.</translation>
    </message>
    <message>
        <source>Role of {0}</source>
        <translation>Роль: {0}</translation>
    </message>
    <message>
        <source>Respondent who is {0}</source>
        <translation>Респондент, который говорит как {0}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Говорящий</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
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
        <translation>Разделить «{0}»</translation>
    </message>
    <message>
        <source>Codes to choose from</source>
        <translation>Коды на выбор</translation>
    </message>
    <message>
        <source>New codes stand under:</source>
        <translation>Новые коды стоят под:</translation>
    </message>
    <message>
        <source>Name of a new code</source>
        <translation>Название нового кода</translation>
    </message>
    <message>
        <source>A digit or letter gives the code, Space or 0 lets the segment stay, arrows go to and fro.</source>
        <translation>Цифра или буква даёт код, пробел или 0 оставляет фрагмент, стрелки ведут вперёд и назад.</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Остаётся</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>This segment was deleted meanwhile.</source>
        <translation>Этот фрагмент тем временем удалён.</translation>
    </message>
    <message>
        <source>now: {0}</source>
        <translation>сейчас: {0}</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>остаётся</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Language of this turn</source>
        <translation>Язык этой реплики</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>Кыргызский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>Узбекский</translation>
    </message>
    <message>
        <source>Kyrgyz and Russian mixed</source>
        <translation>Кыргызский и русский вперемешку</translation>
    </message>
    <message>
        <source>As detected</source>
        <translation>Как определено программой</translation>
    </message>
    <message>
        <source>Detected words: Kyrgyz {0} %, Russian {1} %</source>
        <translation>Определено слов: кыргызских {0} %, русских {1} %</translation>
    </message>
    <message>
        <source>Set by a person</source>
        <translation>Указано человеком</translation>
    </message>
    <message>
        <source>May be Uzbek: set it with a right click if it is</source>
        <translation>Возможно, узбекский: если это так, укажите правой кнопкой мыши</translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Project from a package</source>
        <translation>Проект из пакета</translation>
    </message>
    <message>
        <source>{0} holds the project “{1}”, sent by {2} on {3}. Make a project of your own from it?</source>
        <translation>В {0} проект «{1}», отправитель: {2}, {3}. Создать из него свой проект?</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>выберите…</translation>
    </message>
    <message>
        <source>somebody who is not in the list</source>
        <translation>кого нет в списке</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Выбрать папку</translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation>Создать проект</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>The project will be one file: {0}</source>
        <translation>Проект будет одним файлом: {0}</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>Папка проекта</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>QualCode: coding of interviews</source>
        <translation>QualCode: кодирование интервью</translation>
    </message>
    <message>
        <source>Every coding is saved at once. Nothing leaves this computer unless you send it.</source>
        <translation>Каждое кодирование сохраняется сразу. Ничто не покидает этот компьютер, пока вы не отправите сами.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Недавние проекты</translation>
    </message>
    <message>
        <source>None yet. Open the sample study to look around, or make a new project for your own interviews.</source>
        <translation>Пока нет. Откройте учебный пример, чтобы осмотреться, или создайте новый проект для своих интервью.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Кодировщик</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>Последнее открытие</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
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
        <translation>Статистика выбранной строки</translation>
    </message>
    <message>
        <source>Statistics (respondents only)</source>
        <translation>Статистика (только респонденты)</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Все строки</translation>
    </message>
    <message>
        <source>Show the statistics of every row as a table</source>
        <translation>Показать статистику каждой строки таблицей</translation>
    </message>
    <message>
        <source>For the paper…</source>
        <translation>Для статьи…</translation>
    </message>
    <message>
        <source>Sentences for the methods section, in three languages</source>
        <translation>Предложения для раздела о методах, на трёх языках</translation>
    </message>
    <message>
        <source>Reckoning…</source>
        <translation>Подсчёт…</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cancel what is running</source>
        <translation>Остановить то, что выполняется</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Status line</source>
        <translation>Строка состояния</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Всё сохранено</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Только чтение</translation>
    </message>
    <message>
        <source>Coder: {0}</source>
        <translation>Кодировщик: {0}</translation>
    </message>
    <message>
        <source>Nobody is coding</source>
        <translation>Никто не кодирует</translation>
    </message>
    <message>
        <source>Change coder</source>
        <translation>Сменить кодировщика</translation>
    </message>
</context>
<context>
    <name>StepDetails</name>
    <message>
        <source>Go there</source>
        <translation>Перейти туда</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Откатить</translation>
    </message>
    <message>
        <source>Take this step back, where nobody changed its fields since</source>
        <translation>Откатить это действие там, где его поля с тех пор никто не менял</translation>
    </message>
    <message>
        <source>What the step changed</source>
        <translation>Что изменило действие</translation>
    </message>
    <message>
        <source>Choose a step, and what it changed stands here.</source>
        <translation>Выберите действие, и здесь появится, что оно изменило.</translation>
    </message>
    <message>
        <source>This step has no place in a document, code or case that is still there.</source>
        <translation>У этого действия нет места в документе, коде или случае, которые ещё есть.</translation>
    </message>
    <message>
        <source>Taken back: {0}</source>
        <translation>Откачено: {0}</translation>
    </message>
    <message>
        <source>Taken back: {0}. Left as they are, because {1} changed them since: {2}</source>
        <translation>Откачено: {0}. Оставлено как есть, потому что с тех пор это изменил(а) {1}: {2}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>add respondent</source>
        <translation>добавить респондента</translation>
    </message>
    <message>
        <source>add attribute</source>
        <translation>добавить признак</translation>
    </message>
    <message>
        <source>add value to a list</source>
        <translation>добавить значение в список</translation>
    </message>
    <message>
        <source>set value</source>
        <translation>задать значение</translation>
    </message>
    <message>
        <source>import respondents</source>
        <translation>импорт респондентов</translation>
    </message>
    <message>
        <source>add interview guide</source>
        <translation>добавление гайда интервью</translation>
    </message>
    <message>
        <source>add question</source>
        <translation>добавление вопроса</translation>
    </message>
    <message>
        <source>tie question to research questions</source>
        <translation>связь вопроса с исследовательскими вопросами</translation>
    </message>
    <message>
        <source>link turn to question</source>
        <translation>связь реплики с вопросом</translation>
    </message>
    <message>
        <source>link turns to questions</source>
        <translation>связь реплик с вопросами</translation>
    </message>
    <message>
        <source>unlink turn from question</source>
        <translation>снятие связи реплики с вопросом</translation>
    </message>
    <message>
        <source>fix units for agreement</source>
        <translation>фиксация единиц для согласованности</translation>
    </message>
    <message>
        <source>add household</source>
        <translation>добавление домохозяйства</translation>
    </message>
    <message>
        <source>change household of a respondent</source>
        <translation>изменение домохозяйства респондента</translation>
    </message>
    <message>
        <source>add trip</source>
        <translation>добавление поездки</translation>
    </message>
    <message>
        <source>choose the return to analyse</source>
        <translation>выбор анализируемого возвращения</translation>
    </message>
    <message>
        <source>judge case</source>
        <translation>суждение о случае</translation>
    </message>
    <message>
        <source>give evidence</source>
        <translation>фрагмент за или против суждения</translation>
    </message>
    <message>
        <source>take evidence away</source>
        <translation>снятие подтверждения</translation>
    </message>
    <message>
        <source>change interview record</source>
        <translation>изменение сведений об интервью</translation>
    </message>
    <message>
        <source>record consent</source>
        <translation>запись согласия</translation>
    </message>
    <message>
        <source>note withdrawal of consent</source>
        <translation>отметка об отзыве согласия</translation>
    </message>
    <message>
        <source>translate passage</source>
        <translation>перевод фрагмента</translation>
    </message>
    <message>
        <source>check translation</source>
        <translation>проверка перевода</translation>
    </message>
    <message>
        <source>add code</source>
        <translation>добавить код</translation>
    </message>
    <message>
        <source>add attribute pack</source>
        <translation>добавить набор признаков</translation>
    </message>
    <message>
        <source>paste values</source>
        <translation>вставить значения</translation>
    </message>
    <message>
        <source>fill values</source>
        <translation>заполнить значения</translation>
    </message>
    <message>
        <source>clear values</source>
        <translation>очистить значения</translation>
    </message>
    <message>
        <source>unite spellings</source>
        <translation>объединить варианты написания</translation>
    </message>
    <message>
        <source>add bands or recode</source>
        <translation>добавить интервалы или перекодировку</translation>
    </message>
    <message>
        <source>change bands or recode</source>
        <translation>изменить интервалы или перекодировку</translation>
    </message>
    <message>
        <source>move code</source>
        <translation>переместить код</translation>
    </message>
    <message>
        <source>rename code</source>
        <translation>переименовать код</translation>
    </message>
    <message>
        <source>change colour</source>
        <translation>изменить цвет</translation>
    </message>
    <message>
        <source>shades for sub-codes</source>
        <translation>оттенки для подкодов</translation>
    </message>
    <message>
        <source>change definition</source>
        <translation>изменить определение</translation>
    </message>
    <message>
        <source>change code in use</source>
        <translation>изменить использование кода</translation>
    </message>
    <message>
        <source>merge codes</source>
        <translation>объединить коды</translation>
    </message>
    <message>
        <source>add set of codes</source>
        <translation>добавить набор кодов</translation>
    </message>
    <message>
        <source>change set of codes</source>
        <translation>изменить набор кодов</translation>
    </message>
    <message>
        <source>put code into a set</source>
        <translation>добавить код в набор</translation>
    </message>
    <message>
        <source>take code out of a set</source>
        <translation>убрать код из набора</translation>
    </message>
    <message>
        <source>lock or unlock codebook</source>
        <translation>закрыть или открыть книгу кодов</translation>
    </message>
    <message>
        <source>propose code</source>
        <translation>предложить код</translation>
    </message>
    <message>
        <source>change reason of a proposal</source>
        <translation>изменить обоснование предложения</translation>
    </message>
    <message>
        <source>withdraw proposal</source>
        <translation>отозвать предложение</translation>
    </message>
    <message>
        <source>accept proposed code</source>
        <translation>принять предложенный код</translation>
    </message>
    <message>
        <source>merge proposed code</source>
        <translation>объединить предложенный код</translation>
    </message>
    <message>
        <source>decline proposed code</source>
        <translation>отклонить предложенный код</translation>
    </message>
    <message>
        <source>save a question</source>
        <translation>сохранить запрос</translation>
    </message>
    <message>
        <source>rename a saved question</source>
        <translation>переименовать сохранённый запрос</translation>
    </message>
    <message>
        <source>name version of the codebook</source>
        <translation>назвать версию книги кодов</translation>
    </message>
    <message>
        <source>import codebook</source>
        <translation>импорт книги кодов</translation>
    </message>
    <message>
        <source>code passage</source>
        <translation>кодировать фрагмент</translation>
    </message>
    <message>
        <source>code passages</source>
        <translation>кодировать фрагменты</translation>
    </message>
    <message>
        <source>remove coding</source>
        <translation>снять кодирование</translation>
    </message>
    <message>
        <source>move edge of a coding</source>
        <translation>сдвинуть границу кодирования</translation>
    </message>
    <message>
        <source>change code of a coding</source>
        <translation>сменить код кодирования</translation>
    </message>
    <message>
        <source>join codings</source>
        <translation>объединить кодирования</translation>
    </message>
    <message>
        <source>split coding</source>
        <translation>разделить кодирование</translation>
    </message>
    <message>
        <source>flag codings</source>
        <translation>отметить кодирования флажком</translation>
    </message>
    <message>
        <source>change coding</source>
        <translation>изменить кодирование</translation>
    </message>
    <message>
        <source>import transcript</source>
        <translation>импорт транскрипта</translation>
    </message>
    <message>
        <source>correct transcript</source>
        <translation>исправить транскрипт</translation>
    </message>
    <message>
        <source>rename speaker</source>
        <translation>переименовать говорящего</translation>
    </message>
    <message>
        <source>go back to an older text</source>
        <translation>вернуться к прежнему тексту</translation>
    </message>
    <message>
        <source>join corrections</source>
        <translation>объединить правки</translation>
    </message>
    <message>
        <source>keep coding after a correction</source>
        <translation>подтвердить кодирование после исправления</translation>
    </message>
    <message>
        <source>link speaker</source>
        <translation>связать говорящего</translation>
    </message>
    <message>
        <source>link speakers</source>
        <translation>связь говорящих с респондентами</translation>
    </message>
    <message>
        <source>change role of a speaker</source>
        <translation>изменить роль говорящего</translation>
    </message>
    <message>
        <source>write memo</source>
        <translation>написать мемо</translation>
    </message>
    <message>
        <source>change memo</source>
        <translation>изменить мемо</translation>
    </message>
    <message>
        <source>import interview guides</source>
        <translation>импорт гайдов интервью</translation>
    </message>
    <message>
        <source>rename documents</source>
        <translation>переименование документов</translation>
    </message>
    <message>
        <source>settle where coders differ</source>
        <translation>решение по расхождению</translation>
    </message>
    <message>
        <source>take a decision back</source>
        <translation>отмена решения</translation>
    </message>
    <message>
        <source>accept what was coded alike</source>
        <translation>принятие закодированного одинаково</translation>
    </message>
    <message>
        <source>settle a document, or open it again</source>
        <translation>согласование документа или его отмена</translation>
    </message>
    <message>
        <source>mark document as done or in work</source>
        <translation>отметка документа: готов или в работе</translation>
    </message>
    <message>
        <source>set language of a turn</source>
        <translation>указать язык реплики</translation>
    </message>
    <message>
        <source>add member of a household</source>
        <translation>добавление члена домохозяйства</translation>
    </message>
    <message>
        <source>write summary</source>
        <translation>написать резюме</translation>
    </message>
    <message>
        <source>keep summary</source>
        <translation>подтвердить резюме</translation>
    </message>
    <message>
        <source>add</source>
        <translation>добавить</translation>
    </message>
    <message>
        <source>change</source>
        <translation>изменить</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>удалить</translation>
    </message>
    <message>
        <source>restore</source>
        <translation>восстановить</translation>
    </message>
    <message>
        <source>keep under the new definition</source>
        <translation>оставить по новому определению</translation>
    </message>
    <message>
        <source>keep coders blind</source>
        <translation>кодирование вслепую</translation>
    </message>
    <message>
        <source>end blind coding</source>
        <translation>конец кодирования вслепую</translation>
    </message>
    <message>
        <source>new training round</source>
        <translation>новый учебный раунд</translation>
    </message>
    <message>
        <source>draw double coding</source>
        <translation>жеребьёвка двойного кодирования</translation>
    </message>
    <message>
        <source>have one&apos;s own coded again</source>
        <translation>повторное кодирование своего</translation>
    </message>
    <message>
        <source>change round</source>
        <translation>изменение раунда</translation>
    </message>
    <message>
        <source>put documents into a round</source>
        <translation>добавление документов в раунд</translation>
    </message>
    <message>
        <source>take documents out of a round</source>
        <translation>исключение документов из раунда</translation>
    </message>
    <message>
        <source>remove round</source>
        <translation>удаление раунда</translation>
    </message>
    <message>
        <source>send transcripts that are not released</source>
        <translation>передать невыпущенные транскрипты</translation>
    </message>
    <message>
        <source>hand out documents</source>
        <translation>раздача документов</translation>
    </message>
    <message>
        <source>recognise as the same</source>
        <translation>признать одним и тем же</translation>
    </message>
    <message>
        <source>ask again what is the same</source>
        <translation>снова спросить, одно ли это</translation>
    </message>
    <message>
        <source>settle disagreements</source>
        <translation>решение разногласий</translation>
    </message>
    <message>
        <source>settle conflict</source>
        <translation>решить конфликт</translation>
    </message>
    <message>
        <source>add coder</source>
        <translation>добавить кодировщика</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>отмена</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>повтор</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>отозвать</translation>
    </message>
</context>
<context>
    <name>StripeMenu</name>
    <message>
        <source>Show only the code {0}</source>
        <translation>Показывать только код «{0}»</translation>
    </message>
    <message>
        <source>Show only codings of {0}</source>
        <translation>Показывать только кодирования кодировщика: {0}</translation>
    </message>
</context>
<context>
    <name>StripesMargin</name>
    <message>
        <source>Weight: {0}</source>
        <translation>Вес: {0}</translation>
    </message>
    <message>
        <source>To be looked at again</source>
        <translation>Нужно посмотреть ещё раз</translation>
    </message>
    <message>
        <source>Has a memo</source>
        <translation>Есть мемо</translation>
    </message>
</context>
<context>
    <name>Summing</name>
    <message>
        <source>Summary taken away. Ctrl+Z brings it back.</source>
        <translation>Резюме убрано. Ctrl+Z вернёт его.</translation>
    </message>
    <message>
        <source>Summary kept.</source>
        <translation>Резюме сохранено.</translation>
    </message>
    <message>
        <source>This summary is not stale.</source>
        <translation>Это резюме не устарело.</translation>
    </message>
    <message>
        <source>The summary is still right.</source>
        <translation>Резюме по-прежнему верно.</translation>
    </message>
    <message>
        <source>Not kept. Ctrl+Z brings back what you typed.</source>
        <translation>Не сохранено. Ctrl+Z вернёт набранное.</translation>
    </message>
    <message>
        <source>Every cell with passages has a summary.</source>
        <translation>В каждой ячейке с фрагментами есть резюме.</translation>
    </message>
    <message>
        <source>No summary is stale.</source>
        <translation>Устаревших резюме нет.</translation>
    </message>
</context>
<context>
    <name>SuspectChoice</name>
    <message>
        <source>Leave apart for now</source>
        <translation>Пока оставить порознь</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Одно и то же</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Разное</translation>
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
        <translation>Домохозяйство</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Что стоит в строках</translation>
    </message>
    <message>
        <source>Attribute in the columns</source>
        <translation>Признак в столбцах</translation>
    </message>
    <message>
        <source>Second attribute, within the first</source>
        <translation>Второй признак, внутри первого</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Что считается</translation>
    </message>
    <message>
        <source>How the number is shown</source>
        <translation>Как показано число</translation>
    </message>
    <message>
        <source>When two codes stand together</source>
        <translation>Когда два кода стоят вместе</translation>
    </message>
    <message>
        <source>How many quotations a cell holds</source>
        <translation>Сколько цитат в ячейке</translation>
    </message>
    <message>
        <source>Whose coding is counted</source>
        <translation>Чьё кодирование считается</translation>
    </message>
    <message>
        <source>Who is counted</source>
        <translation>Кто считается</translation>
    </message>
    <message>
        <source>Spoken language</source>
        <translation>Язык речи</translation>
    </message>
    <message>
        <source>All households</source>
        <translation>Все домохозяйства</translation>
    </message>
    <message>
        <source>All respondents together</source>
        <translation>Все респонденты вместе</translation>
    </message>
    <message>
        <source>Final coding</source>
        <translation>Итоговое кодирование</translation>
    </message>
    <message>
        <source>Only {0}</source>
        <translation>Только {0}</translation>
    </message>
    <message>
        <source>and {0}</source>
        <translation>и {0}</translation>
    </message>
    <message>
        <source>No second attribute</source>
        <translation>Без второго признака</translation>
    </message>
</context>
<context>
    <name>TableControls</name>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Show the choices that are seldom needed</source>
        <translation>Показать то, что выбирают редко</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Count passages marked as absent or denied</source>
        <translation>Считать фрагменты с отметкой «нет» или «отрицается»</translation>
    </message>
    <message>
        <source>Put relatives under the attribute of the woman they speak of</source>
        <translation>Относить родственников к признаку женщины, о которой они говорят</translation>
    </message>
    <message>
        <source>Total of mentions: who has several values counts for each</source>
        <translation>Итог по упоминаниям: у кого несколько значений, считается по каждому</translation>
    </message>
    <message>
        <source>Hide empty rows and columns</source>
        <translation>Скрыть пустые строки и столбцы</translation>
    </message>
    <message>
        <source>Swap rows and columns</source>
        <translation>Поменять строки и столбцы местами</translation>
    </message>
    <message>
        <source>Shade cells by their number</source>
        <translation>Закрасить ячейки по числу</translation>
    </message>
    <message>
        <source>Sort by the column of the chosen cell</source>
        <translation>Сортировать по столбцу выбранной ячейки</translation>
    </message>
    <message>
        <source>Sort by the names of the rows</source>
        <translation>Сортировать по названиям строк</translation>
    </message>
    <message>
        <source>Do not sort</source>
        <translation>Не сортировать</translation>
    </message>
    <message>
        <source>Published figures from a file…</source>
        <translation>Опубликованные данные из файла…</translation>
    </message>
    <message>
        <source>Copy the table with its headings</source>
        <translation>Копировать таблицу с заголовками</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Copy this table, or make something else of it</source>
        <translation>Скопировать эту таблицу или сделать из неё что-то ещё</translation>
    </message>
</context>
<context>
    <name>TableCopier</name>
    <message>
        <source>Copied.</source>
        <translation>Скопировано.</translation>
    </message>
</context>
<context>
    <name>TableFilters</name>
    <message>
        <source>no value</source>
        <translation>нет значения</translation>
    </message>
    <message>
        <source>{0}: {1} to {2}</source>
        <translation>{0}: от {1} до {2}</translation>
    </message>
    <message>
        <source>{0}: {1} or more</source>
        <translation>{0}: {1} и больше</translation>
    </message>
    <message>
        <source>{0}: {1} or less</source>
        <translation>{0}: {1} и меньше</translation>
    </message>
    <message>
        <source>“{0}” in any column</source>
        <translation>«{0}» в любом столбце</translation>
    </message>
</context>
<context>
    <name>TableWords</name>
    <message>
        <source>Returned women</source>
        <translation>Вернувшиеся женщины</translation>
    </message>
    <message>
        <source>Returned women and relatives</source>
        <translation>Вернувшиеся женщины и родственники</translation>
    </message>
    <message>
        <source>Returned women and key informants</source>
        <translation>Вернувшиеся женщины и ключевые информанты</translation>
    </message>
    <message>
        <source>Everyone interviewed</source>
        <translation>Все опрошенные</translation>
    </message>
    <message>
        <source>Rows: codes</source>
        <translation>Строки: коды</translation>
    </message>
    <message>
        <source>Rows: families of codes</source>
        <translation>Строки: семейства кодов</translation>
    </message>
    <message>
        <source>Rows: research questions</source>
        <translation>Строки: исследовательские вопросы</translation>
    </message>
    <message>
        <source>Rows: judgements of the return</source>
        <translation>Строки: суждения о возвращении</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>% of the row</source>
        <translation>% строки</translation>
    </message>
    <message>
        <source>% of the column</source>
        <translation>% столбца</translation>
    </message>
    <message>
        <source>% of the whole table</source>
        <translation>% от всей таблицы</translation>
    </message>
    <message>
        <source>% of N</source>
        <translation>% от N</translation>
    </message>
    <message>
        <source>Per 1,000 words</source>
        <translation>На 1000 слов</translation>
    </message>
    <message>
        <source>Overlapping passages</source>
        <translation>Пересекающиеся фрагменты</translation>
    </message>
    <message>
        <source>In the same turn</source>
        <translation>В одной реплике</translation>
    </message>
    <message>
        <source>In the same answer</source>
        <translation>В одном ответе</translation>
    </message>
    <message>
        <source>Spoken: {0}</source>
        <translation>Язык речи: {0}</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Все языки</translation>
    </message>
    <message>
        <source>At most {0} quotations</source>
        <translation>Не больше {0} цитат</translation>
    </message>
    <message>
        <source>At most {0} turns away</source>
        <translation>Не дальше чем через реплик: {0}</translation>
    </message>
</context>
<context>
    <name>TableWriting</name>
    <message>
        <source>Save the table</source>
        <translation>Сохранить таблицу</translation>
    </message>
    <message>
        <source>Writing the table…</source>
        <translation>Таблица записывается…</translation>
    </message>
    <message>
        <source>Table written: {0}.</source>
        <translation>Таблица записана: {0}.</translation>
    </message>
    <message>
        <source>{0}, respondents</source>
        <translation>{0}, респонденты</translation>
    </message>
    <message>
        <source>{0}, segments</source>
        <translation>{0}, фрагменты</translation>
    </message>
    <message>
        <source>Tidy CSV for statistics</source>
        <translation>CSV для статистики</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Файл записывается…</translation>
    </message>
    <message>
        <source>Files written: {0}.</source>
        <translation>Файлы записаны: {0}.</translation>
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
        <translation>Сортировать по названиям строк</translation>
    </message>
    <message>
        <source>There is nothing to count yet. Import transcripts and a codebook, then code.</source>
        <translation>Считать пока нечего. Импортируйте транскрипты и книгу кодов, затем кодируйте.</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Copying…</source>
        <translation>Копирую…</translation>
    </message>
    <message>
        <source>The chart is on the clipboard.</source>
        <translation>Диаграмма в буфере обмена.</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Сохранить диаграмму</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохраняю…</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Сохранено: {0}</translation>
    </message>
</context>
<context>
    <name>TellingCard</name>
    <message>
        <source>{0}, turn {1}</source>
        <translation>{0}, реплика {1}</translation>
    </message>
    <message>
        <source>In the transcript</source>
        <translation>В транскрипте</translation>
    </message>
    <message>
        <source>Show in the transcript: {0}</source>
        <translation>Показать в транскрипте: {0}</translation>
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
        <translation>Другие кодирования здесь</translation>
    </message>
</context>
<context>
    <name>TidyDialog</name>
    <message>
        <source>Tidy CSV for statistics</source>
        <translation>CSV для статистики</translation>
    </message>
    <message>
        <source>For SPSS, Stata and R. A second file beside it says what each variable and value means.</source>
        <translation>Для SPSS, Stata и R. Второй файл рядом говорит, что значат переменные и их значения.</translation>
    </message>
    <message>
        <source>A row for each segment and code</source>
        <translation>Строка на каждый фрагмент и код</translation>
    </message>
    <message>
        <source>A row for each respondent, a column for each code</source>
        <translation>Строка на каждого респондента, столбец на каждый код</translation>
    </message>
    <message>
        <source>There 1 is said, 0 asked and not said, -1 denied, empty not asked, -9 not known whether asked.</source>
        <translation>Там 1 — сказано, 0 — спросили, не сказано, -1 — отрицается, пусто — не спрашивали, -9 — не известно, спрашивали ли.</translation>
    </message>
    <message>
        <source>Everybody interviewed, not only returned women</source>
        <translation>Все опрошенные, не только вернувшиеся женщины</translation>
    </message>
    <message>
        <source>An apostrophe before what Excel would take for a formula</source>
        <translation>Апостроф перед тем, что Excel принял бы за формулу</translation>
    </message>
    <message>
        <source>Leave it out only where the file is never opened in Excel</source>
        <translation>Снимайте, только если файл не будут открывать в Excel</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Записать…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ToExcel</name>
    <message>
        <source>The workbook was written before it could be cancelled: {0}</source>
        <translation>Файл был записан раньше, чем удалось отменить: {0}</translation>
    </message>
    <message>
        <source>Cancelled. No workbook was written.</source>
        <translation>Отменено. Книга не записана.</translation>
    </message>
    <message>
        <source>Writing the tables…</source>
        <translation>Таблицы записываются…</translation>
    </message>
    <message>
        <source>Tables written: {0}. Sheets: {1}.</source>
        <translation>Таблицы записаны: {0}. Листов: {1}.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Close the tour</source>
        <translation>Закрыть знакомство</translation>
    </message>
    <message>
        <source>{0} goes to this card, Enter goes on, Esc closes it</source>
        <translation>{0} переходит к этой карточке, Enter ведёт дальше, Esc закрывает</translation>
    </message>
    <message>
        <source>Your interviews</source>
        <translation>Ваши интервью</translation>
    </message>
    <message>
        <source>Each line is a document: how much of it is coded, who speaks, in which language.</source>
        <translation>Каждая строка это документ: сколько в нём закодировано, кто говорит, на каком языке.</translation>
    </message>
    <message>
        <source>Try it: choose another document with the arrow keys or a click.</source>
        <translation>Попробуйте: выберите другой документ стрелками или щелчком.</translation>
    </message>
    <message>
        <source>Coding by keys</source>
        <translation>Кодирование клавишами</translation>
    </message>
    <message>
        <source>Select words, then find a code by a few letters of its name, in any of the three languages.</source>
        <translation>Выделите слова и найдите код по нескольким буквам названия на любом из трёх языков.</translation>
    </message>
    <message>
        <source>Try it: {0} selects a sentence. Press {1}, type two letters, press Enter.</source>
        <translation>Попробуйте: {0} выделяет предложение. Нажмите {1}, наберите две буквы, нажмите Enter.</translation>
    </message>
    <message>
        <source>The codebook</source>
        <translation>Книга кодов</translation>
    </message>
    <message>
        <source>All codes, and how many passages each has. What a code means is told in the details.</source>
        <translation>Все коды и число фрагментов у каждого. Что означает код, сказано в подробностях.</translation>
    </message>
    <message>
        <source>Try it: choose a code with the arrow keys or a click. {0} brings you here.</source>
        <translation>Попробуйте: выберите код стрелками или щелчком. {0} приводит сюда.</translation>
    </message>
    <message>
        <source>Details and memos</source>
        <translation>Подробности и мемо</translation>
    </message>
    <message>
        <source>Whatever you select is explained here. Thoughts about a passage are kept as its memo.</source>
        <translation>Здесь поясняется всё, что вы выбрали. Мысли о фрагменте хранятся в его мемо.</translation>
    </message>
    <message>
        <source>Try it: click a coded passage, press {0}, write a few words, press Ctrl+Enter.</source>
        <translation>Попробуйте: щёлкните закодированный фрагмент, нажмите {0}, напишите несколько слов и нажмите Ctrl+Enter.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>Who speaks of what: the counts follow every coding at once and go to Excel.</source>
        <translation>Кто о чём говорит: числа сразу следуют за каждым кодированием и выгружаются в Excel.</translation>
    </message>
    <message>
        <source>Try it: press {0}, then click a number to read the quotations behind it.</source>
        <translation>Попробуйте: нажмите {0} и щёлкните число, чтобы прочитать цитаты за ним.</translation>
    </message>
    <message>
        <source>✓ Done</source>
        <translation>✓ Сделано</translation>
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
        <translation>Проект не открыт. Откройте проект, создайте новый или посмотрите учебный пример.</translation>
    </message>
    <message>
        <source>Choose a document in the list to read and code it.</source>
        <translation>Выберите документ в списке, чтобы читать и кодировать.</translation>
    </message>
    <message>
        <source>There are no transcripts yet. Import Word or text files to begin.</source>
        <translation>Транскриптов пока нет. Для начала импортируйте файлы Word или текст.</translation>
    </message>
    <message>
        <source>The words of this coding are no longer in the text.</source>
        <translation>Слов этого кодирования больше нет в тексте.</translation>
    </message>
</context>
<context>
    <name>Translating</name>
    <message>
        <source>No translation yet: click here or press F4</source>
        <translation>Перевода ещё нет: щёлкните здесь или нажмите F4</translation>
    </message>
    <message>
        <source>Turns translated, of all turns</source>
        <translation>Переведено реплик, из всех</translation>
    </message>
    <message>
        <source>Hide the translations</source>
        <translation>Скрыть переводы</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
    <message>
        <source>That was the last turn.</source>
        <translation>Это была последняя реплика.</translation>
    </message>
</context>
<context>
    <name>TranslationColumn</name>
    <message>
        <source>Translated by: {0}</source>
        <translation>Перевод: {0}</translation>
    </message>
    <message>
        <source>Checked by: {0}</source>
        <translation>Проверка: {0}</translation>
    </message>
    <message>
        <source>The original was corrected since</source>
        <translation>Оригинал с тех пор исправлен</translation>
    </message>
    <message>
        <source>Only coded passages of this turn are translated</source>
        <translation>Переведены только закодированные фрагменты этой реплики</translation>
    </message>
</context>
<context>
    <name>TranslationField</name>
    <message>
        <source>Translation</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Write a translation, Ctrl+Enter saves</source>
        <translation>Напишите перевод, Ctrl+Enter сохранит</translation>
    </message>
    <message>
        <source>Checked by me</source>
        <translation>Я проверил(а)</translation>
    </message>
    <message>
        <source>Say that you compared the translation with the original (F6)</source>
        <translation>Отметить, что вы сверили перевод с оригиналом (F6)</translation>
    </message>
    <message>
        <source>Translated by: {0}</source>
        <translation>Перевод: {0}</translation>
    </message>
    <message>
        <source>Checked by: {0}</source>
        <translation>Проверка: {0}</translation>
    </message>
    <message>
        <source>The original was corrected since</source>
        <translation>Оригинал с тех пор исправлен</translation>
    </message>
</context>
<context>
    <name>TranslationsPage</name>
    <message>
        <source>Quotations</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>The quotation where it stands</source>
        <translation>Цитата в контексте</translation>
    </message>
    <message>
        <source>Quotations translated</source>
        <translation>Переведено цитат</translation>
    </message>
    <message>
        <source>Show in the transcript</source>
        <translation>Показать в транскрипте</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Говорящий</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>{0}, not to be published</source>
        <translation>{0}, не публиковать</translation>
    </message>
    <message>
        <source>Translated: {0} of {1}. For you to check: {2}.</source>
        <translation>Переведено: {0} из {1}. Проверить вам: {2}.</translation>
    </message>
    <message>
        <source>No coded passage needs a translation into this language here.</source>
        <translation>Здесь нет закодированных фрагментов, которым нужен перевод на этот язык.</translation>
    </message>
    <message>
        <source>All these quotations are translated.</source>
        <translation>Все эти цитаты переведены.</translation>
    </message>
    <message>
        <source>There is nothing for you to check here.</source>
        <translation>Здесь вам нечего проверять.</translation>
    </message>
    <message>
        <source>{0}, {1}, turn {2}</source>
        <translation>{0}, {1}, реплика {2}</translation>
    </message>
    <message>
        <source>That was the last quotation of the list.</source>
        <translation>Это была последняя цитата списка.</translation>
    </message>
</context>
<context>
    <name>TripsSection</name>
    <message>
        <source>Analysed</source>
        <translation>Анализ</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>Поездка</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Отъезд</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Add a trip: name</source>
        <translation>Новая поездка: имя</translation>
    </message>
    <message>
        <source>A year, a month or a day: 2021, 2021-10 or 2021-10-14</source>
        <translation>Год, месяц или день: 2021, 2021-10 или 2021-10-14</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>No trips yet. The first one is the return that is analysed.</source>
        <translation>Поездок ещё нет. Первая станет анализируемым возвращением.</translation>
    </message>
    <message>
        <source>Trips</source>
        <translation>Поездки</translation>
    </message>
    <message>
        <source>The mark says which return is analysed. Delete takes a trip away.</source>
        <translation>Отметка показывает, какое возвращение анализируется. Delete удаляет поездку.</translation>
    </message>
    <message>
        <source>Trips: {0}</source>
        <translation>Поездки: {0}</translation>
    </message>
    <message>
        <source>The return that is analysed</source>
        <translation>Анализируемое возвращение</translation>
    </message>
    <message>
        <source>The trip and its judgements are deleted. Undo brings them back.</source>
        <translation>Поездка и суждения о ней удалены. Отмена вернёт их.</translation>
    </message>
</context>
<context>
    <name>TurnEditor</name>
    <message>
        <source>Split the turn here</source>
        <translation>Разделить реплику здесь</translation>
    </message>
    <message>
        <source>Join with the turn before</source>
        <translation>Объединить с предыдущей репликой</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Undone: {0}</source>
        <translation>Отменено: {0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Сделано снова: {0}</translation>
    </message>
    <message>
        <source>Left as it is, because changed since: {0} (by {1})</source>
        <translation>Оставлено как есть, так как с тех пор изменено: {0} ({1})</translation>
    </message>
</context>
<context>
    <name>UniteDialog</name>
    <message>
        <source>Tick the spellings that mean the same. Their values move to the one that stays.</source>
        <translation>Отметьте написания, которые означают одно и то же. Их значения перейдут к тому, которое останется.</translation>
    </message>
    <message>
        <source>Unite spellings</source>
        <translation>Объединение вариантов написания</translation>
    </message>
    <message>
        <source>Spellings</source>
        <translation>Варианты написания</translation>
    </message>
    <message>
        <source>This one stays</source>
        <translation>Останется</translation>
    </message>
</context>
<context>
    <name>VersionsWindow</name>
    <message>
        <source>Versions of the text: {0}</source>
        <translation>Версии текста: {0}</translation>
    </message>
    <message>
        <source>Versions of the text</source>
        <translation>Версии текста</translation>
    </message>
    <message>
        <source>Text of the chosen version</source>
        <translation>Текст выбранной версии</translation>
    </message>
    <message>
        <source>Mark what changed against the version before</source>
        <translation>Отмечать, что изменилось с предыдущей версии</translation>
    </message>
    <message>
        <source>Go back to this version</source>
        <translation>Вернуться к этой версии</translation>
    </message>
    <message>
        <source>Changes: {0}</source>
        <translation>Изменений: {0}</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Показана сейчас</translation>
    </message>
    <message>
        <source>This version was erased because consent was withdrawn.</source>
        <translation>Эта версия стёрта, так как согласие отозвано.</translation>
    </message>
    <message>
        <source>The text reads as in the chosen version again.</source>
        <translation>Текст снова такой, как в выбранной версии.</translation>
    </message>
    <message>
        <source>Versions of the codebook</source>
        <translation>Версии книги кодов</translation>
    </message>
    <message>
        <source>Give the codebook a name as it stands: it can be compared with and exported under it later.</source>
        <translation>Назовите книгу кодов в нынешнем виде: потом с ней можно сравнить и под этим именем экспортировать.</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Имя версии</translation>
    </message>
    <message>
        <source>What changed and why</source>
        <translation>Что изменилось и почему</translation>
    </message>
    <message>
        <source>Name this version</source>
        <translation>Назвать эту версию</translation>
    </message>
    <message>
        <source>Changes from</source>
        <translation>Изменения с</translation>
    </message>
    <message>
        <source>to</source>
        <translation>по</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Write the codebook to a file as it was in the version at the right</source>
        <translation>Записать в файл книгу кодов, какой она была в версии справа</translation>
    </message>
    <message>
        <source>Changes until</source>
        <translation>Изменения по</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>No version has a name yet.</source>
        <translation>Ни одна версия ещё не названа.</translation>
    </message>
    <message>
        <source>The codes are the same in both.</source>
        <translation>Коды в обеих одинаковы.</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}. Codes: {3}.</source>
        <translation>{0}: {1}, {2}. Кодов: {3}.</translation>
    </message>
    <message>
        <source>The codebook is kept as {0}.</source>
        <translation>Книга кодов сохранена как {0}.</translation>
    </message>
</context>
<context>
    <name>Walking</name>
    <message>
        <source>Select a coding or choose a code first.</source>
        <translation>Сначала выделите кодирование или выберите код.</translation>
    </message>
    <message>
        <source>No further coding with “{0}” in this project.</source>
        <translation>Дальше в проекте нет кодирований с кодом «{0}».</translation>
    </message>
    <message>
        <source>No coding with “{0}” before.</source>
        <translation>Раньше кодирований с кодом «{0}» нет.</translation>
    </message>
    <message>
        <source>“{0}” goes on in another document: “{1}”</source>
        <translation>«{0}» продолжается в другом документе: «{1}»</translation>
    </message>
    <message>
        <source>No coding stands here.</source>
        <translation>Здесь нет кодирований.</translation>
    </message>
    <message>
        <source>{0} of {1} here: {2}</source>
        <translation>Здесь {0} из {1}: {2}</translation>
    </message>
</context>
<context>
    <name>WeightBox</name>
    <message>
        <source>Weight of the coding</source>
        <translation>Вес кодирования</translation>
    </message>
    <message>
        <source>0 to 100, empty: none. Enter keeps it, Esc leaves it.</source>
        <translation>От 0 до 100, пусто: без веса. Enter сохраняет, Esc оставляет как было.</translation>
    </message>
    <message>
        <source>Weight: {0}</source>
        <translation>Вес: {0}</translation>
    </message>
    <message>
        <source>“{0}” is no weight. Type a number from 0 to 100.</source>
        <translation>«{0}» не вес. Введите число от 0 до 100.</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>Kind of chart</source>
        <translation>Вид диаграммы</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Show the choices that are seldom needed</source>
        <translation>Показать параметры, которые нужны редко</translation>
    </message>
    <message>
        <source>Only the codes at the top</source>
        <translation>Только коды верхнего уровня</translation>
    </message>
    <message>
        <source>Count passages marked as absent or denied</source>
        <translation>Считать фрагменты с пометкой «нет» или «отрицается»</translation>
    </message>
    <message>
        <source>Hide empty rows and columns</source>
        <translation>Скрыть пустые строки и столбцы</translation>
    </message>
    <message>
        <source>Swap rows and columns</source>
        <translation>Поменять строки и столбцы местами</translation>
    </message>
    <message>
        <source>Draw long interviews longer than short ones</source>
        <translation>Рисовать длинные интервью длиннее коротких</translation>
    </message>
    <message>
        <source>Order of the table</source>
        <translation>Порядок таблицы</translation>
    </message>
    <message>
        <source>Order of the documents</source>
        <translation>Порядок документов</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Сначала наибольшие</translation>
    </message>
    <message>
        <source>Most coded first</source>
        <translation>Сначала с большей долей кодов</translation>
    </message>
</context>
<context>
    <name>WordCodebookDialog</name>
    <message>
        <source>Codebook for printing</source>
        <translation>Книга кодов для печати</translation>
    </message>
    <message>
        <source>Languages of names, definitions and examples:</source>
        <translation>Языки названий, определений и примеров:</translation>
    </message>
    <message>
        <source>Say how often each code was used</source>
        <translation>Указать, сколько раз использован каждый код</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>WordQuotationsDialog</name>
    <message>
        <source>Alone with such a combination, so that they could be recognised: {0} of {1} respondents.</source>
        <translation>Только у них такое сочетание, их могут узнать: {0} из {1} респондентов.</translation>
    </message>
    <message>
        <source>Nobody is alone with a combination.</source>
        <translation>Ни у кого нет сочетания, которого нет у других.</translation>
    </message>
    <message>
        <source>Quotations for Word</source>
        <translation>Цитаты для Word</translation>
    </message>
    <message>
        <source>Under each quotation, beside the pseudonym:</source>
        <translation>Под каждой цитатой, рядом с псевдонимом:</translation>
    </message>
    <message>
        <source>Attributes under each quotation</source>
        <translation>Признаки под каждой цитатой</translation>
    </message>
    <message>
        <source>The question above each quotation</source>
        <translation>Вопрос над каждой цитатой</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Записать…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>{0}: now “{1}”.</source>
        <translation>{0}: теперь «{1}».</translation>
    </message>
    <message>
        <source>Flagged: {0}</source>
        <translation>Отмечено флажком: {0}</translation>
    </message>
    <message>
        <source>No longer flagged: {0}</source>
        <translation>Флажок снят: {0}</translation>
    </message>
    <message>
        <source>Codings removed: {0}. Undo brings them back.</source>
        <translation>Снято кодирований: {0}. Отмена вернёт их.</translation>
    </message>
    <message>
        <source>Go to the passage	Enter</source>
        <translation>Перейти к фрагменту	Enter</translation>
    </message>
    <message>
        <source>Show more around it	→</source>
        <translation>Показать больше вокруг	→</translation>
    </message>
</context>
<context>
    <name>Zones</name>
    <message>
        <source>Must</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Любой</translation>
    </message>
    <message>
        <source>Must not</source>
        <translation>Ни одного</translation>
    </message>
    <message>
        <source>all these codes, together</source>
        <translation>эти коды вместе</translation>
    </message>
    <message>
        <source>any of these codes</source>
        <translation>хотя бы один из этих</translation>
    </message>
    <message>
        <source>none of these codes beside</source>
        <translation>этих рядом нет</translation>
    </message>
    <message>
        <source>list only these</source>
        <translation>только их</translation>
    </message>
    <message>
        <source>List the passages of these codes alone; the codes in Must only stand beside</source>
        <translation>Показывать фрагменты только этих кодов; коды из «Все» лишь стоят рядом</translation>
    </message>
    <message>
        <source>How codes must stand together</source>
        <translation>Как коды должны стоять вместе</translation>
    </message>
    <message>
        <source>Where the codes must not be</source>
        <translation>Где этих кодов не должно быть</translation>
    </message>
    <message>
        <source>overlapping</source>
        <translation>пересекаются</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>внутри</translation>
    </message>
    <message>
        <source>same turn</source>
        <translation>та же реплика</translation>
    </message>
    <message>
        <source>same answer</source>
        <translation>тот же ответ</translation>
    </message>
    <message>
        <source>within {0} turns</source>
        <translation>до {0} реплик</translation>
    </message>
    <message>
        <source>same interview</source>
        <translation>то же интервью</translation>
    </message>
    <message>
        <source>Ask no longer for “{0}” (Delete)</source>
        <translation>Убрать из запроса: «{0}» (Delete)</translation>
    </message>
</context>
</TS>
