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
        <source>&amp;Coding</source>
        <translation>&amp;Кодирование</translation>
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
        <source>Import respondents…</source>
        <translation>Импорт респондентов…</translation>
    </message>
    <message>
        <source>Import respondents and attributes from Excel or CSV</source>
        <translation>Импортировать респондентов и признаки из Excel или CSV</translation>
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
        <source>Delete code</source>
        <translation>Удалить код</translation>
    </message>
    <message>
        <source>Delete the chosen code with its codings; Undo brings all back</source>
        <translation>Удалить выбранный код с его кодированиями; отмена вернёт всё</translation>
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
        <source>Remove coding</source>
        <translation>Снять кодирование</translation>
    </message>
    <message>
        <source>Remove the selected coding</source>
        <translation>Снять выбранное кодирование</translation>
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
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>Go to the tables</source>
        <translation>Перейти к таблицам</translation>
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
        <source>Dark colours</source>
        <translation>Тёмные цвета</translation>
    </message>
    <message>
        <source>Use dark colours</source>
        <translation>Использовать тёмные цвета</translation>
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
        <source>About QualCode</source>
        <translation>О программе QualCode</translation>
    </message>
    <message>
        <source>Version, licence and where your data lies</source>
        <translation>Версия, лицензия и где лежат ваши данные</translation>
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
        <source>Rows: {0}, new respondents: {1}.</source>
        <translation>Строк: {0}, новых респондентов: {1}.</translation>
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
        <source>Row {0}, {1}: “{2}”. {3}</source>
        <translation>Строка {0}, {1}: «{2}». {3}</translation>
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
        <source>There are no codes yet. Add one, or import a codebook.</source>
        <translation>Кодов пока нет. Добавьте код или импортируйте книгу кодов.</translation>
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
        <source>In use</source>
        <translation>Используется</translation>
    </message>
</context>
<context>
    <name>CodebookModel</name>
    <message>
        <source>{0}, codings: {1}, with the codes under it: {2}</source>
        <translation>{0}, кодирований: {1}, вместе с подкодами: {2}</translation>
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
        <translation>Все новые кодирования и мемо будут под этим именем. Прежние сохранят своё.</translation>
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
        <source>No code was used yet. Press Space to choose one.</source>
        <translation>Ни один код ещё не применялся. Нажмите пробел, чтобы выбрать код.</translation>
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
    <name>Desk</name>
    <message>
        <source>Who speaks</source>
        <translation>Кто говорит</translation>
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
    <message>
        <source>{0}, tables</source>
        <translation>{0}, таблицы</translation>
    </message>
    <message>
        <source>Export tables to Excel</source>
        <translation>Таблицы в Excel</translation>
    </message>
    <message>
        <source>Writing the tables…</source>
        <translation>Запись таблиц…</translation>
    </message>
    <message>
        <source>Tables written: {0}. Sheets: {1}.</source>
        <translation>Таблицы записаны: {0}. Листов: {1}.</translation>
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
        <source>Tables</source>
        <translation>Таблицы</translation>
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
        <translation>Признак</translation>
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
    <name>Menus</name>
    <message>
        <source>Areas</source>
        <translation>Панели</translation>
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
        <source>No passage has the code “{0}” yet.</source>
        <translation>Фрагментов с кодом «{0}» пока нет.</translation>
    </message>
    <message>
        <source>Passages: {0}</source>
        <translation>Фрагментов: {0}</translation>
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
        <source>Letters of a code; Enter applies, Shift+Enter adds</source>
        <translation>Буквы кода; Enter применяет, Shift+Enter добавляет</translation>
    </message>
    <message>
        <source>New code: {0}</source>
        <translation>Новый код: {0}</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>не используется</translation>
    </message>
    <message>
        <source>Enter makes this code beside the chosen one and applies it.</source>
        <translation>Enter создаёт этот код рядом с выбранным и применяет его.</translation>
    </message>
    <message>
        <source>No code yet.</source>
        <translation>Кодов пока нет.</translation>
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
    <name>RespondentsModel</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Псевдоним</translation>
    </message>
</context>
<context>
    <name>RespondentsPage</name>
    <message>
        <source>Respondents</source>
        <translation>Респонденты</translation>
    </message>
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
        <source>There are no respondents yet. Type a name above, or import a table.</source>
        <translation>Респондентов пока нет. Введите имя выше или импортируйте таблицу.</translation>
    </message>
    <message>
        <source>Pasted: {0}. Left out because they do not fit: {1}; outside the table: {2}.</source>
        <translation>Вставлено: {0}. Пропущено, так как не подходит: {1}; вне таблицы: {2}.</translation>
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
        <source>Delete respondent</source>
        <translation>Удалить респондента</translation>
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
        <source>Deleted. Undo brings it back.</source>
        <translation>Удалено. Отмена вернёт.</translation>
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
        <source>Close</source>
        <translation>Закрыть</translation>
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
        <source>File</source>
        <translation>Файл</translation>
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
        <source>change definition</source>
        <translation>изменить определение</translation>
    </message>
    <message>
        <source>change code in use</source>
        <translation>изменить использование кода</translation>
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
        <source>link speaker</source>
        <translation>связать говорящего</translation>
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
    <name>TableControls</name>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Attribute in the columns</source>
        <translation>Признак в столбцах</translation>
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
        <source>Whose coding is counted</source>
        <translation>Чьё кодирование считается</translation>
    </message>
    <message>
        <source>Who is counted</source>
        <translation>Кто считается</translation>
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
        <source>Copy the table with its headings</source>
        <translation>Копировать таблицу с заголовками</translation>
    </message>
    <message>
        <source>To Excel…</source>
        <translation>В Excel…</translation>
    </message>
    <message>
        <source>Final coding</source>
        <translation>Итоговое кодирование</translation>
    </message>
    <message>
        <source>All respondents together</source>
        <translation>Все респонденты вместе</translation>
    </message>
    <message>
        <source>Only {0}</source>
        <translation>Только {0}</translation>
    </message>
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
        <source>% of N</source>
        <translation>% от N</translation>
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
        <translation>Считать пока нечего. Импортируйте транскрипты и книгу кодов, затем кодируйте.</translation>
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
    <message>
        <source>Select the words to code first: drag, or Ctrl+Down for a sentence, Ctrl+Shift+Down for a turn.</source>
        <translation>Сначала выделите слова: протяните мышью, Ctrl+Down для предложения, Ctrl+Shift+Down для реплики.</translation>
    </message>
</context>
</TS>
