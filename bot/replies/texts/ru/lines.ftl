### Every fixed line the bot says.

## What a face shows: nouns, the same in the nominative and the accusative, so that they fit lists

look-anger = злость
look-contempt = сомнение
look-disgust = неприятие
look-fear = испуг
look-happiness = радость
look-neutral = спокойствие
look-sadness = грусть
look-surprise = удивление

## Greetings, help, privacy

# $operator: who runs the bot
start-private =
    Здравствуйте! Пришлите мне фото или видео, и я скажу, что за выражение на каждом лице, и подскажу три подходящих ответа.

    Я программа, которая угадывает эмоции по лицам, и могу ошибаться: выражение лица — ещё не чувство. Фотографий я не храню.

    Этого бота ведёт { $operator }. Подробности — в /privacy, остальное — в /help.
# $operator: who runs the bot
start-group =
    Здравствуйте! Я бот: говорю, какое выражение у лиц на фото и видео, и подсказываю ответы.

    Это автоматическое распознавание эмоций, бота ведёт { $operator }. Это лишь догадка, и часто неверная, и она не для работы и учёбы, где её запрещает право ЕС (AI Act, Art. 5(1)(f)). Фотографий я не храню.

    Чтобы спросить меня о фото, ответьте на него командой /mood. Кто не хочет, чтобы его фото разбирали, отправляет /stop. Подробности — в /privacy.
# $groups: the line group-sees-photos or group-sees-commands
help =
    Пришлите мне фото или картинку файлом, и я скажу, какое выражение у лиц.

    • Можно и видео, видеосообщения и GIF: я покажу, как меняется выражение, и выберу самый яркий момент.
    • Лиц несколько? Нажмите «Показать лица», и я их пронумерую.
    • В личном чате нажатие на подсказку копирует её. В группе — публикует её с вашим именем.
    • В любом чате наберите @ и моё имя: я предложу там ответы к вашему последнему фото.
    • Не угадал? Нажмите «Не то?» и выберите, что подошло бы больше.
    • В группе ответьте на фото командой /mood, чтобы спросить о нём. Как я там отвечаю, админы выбирают в /settings.
    • /mood week и /mood month показывают, какое выражение было у лиц день за днём, после команды /mood on: в группе её даёт админ, в личном чате — вы, для своего дневника.
    • /stop: в этом чате я не трогаю ваши фото; /start это отменяет. /forget удаляет всё, что о вас хранится.

    { $groups }

    Лучше всего у меня получается с лицами, которые хорошо освещены и смотрят в камеру. Я лишь гадаю по выражению лица и могу ошибаться; пожалуйста, не решайте по этому ничего о человеке.

    Что происходит с вашими фото, рассказывает /privacy.
group-sees-photos = В группах я вижу все отправленные фото и видео.
group-sees-commands = В группах Telegram показывает мне только команды, поэтому там помогает /mood. Чтобы я видел все фото, сделайте меня админом или отключите режим приватности в @BotFather и добавьте меня заново.
# $operator: who runs the bot, $days: for so long faces' scores are kept
# $reading: the line privacy-own-model or privacy-providers
privacy =
    Что происходит с вашим фото

    • Я нахожу на нём лица и оцениваю, какое у них выражение: это автоматическое распознавание эмоций. Кто на фото, я не распознаю.
    { $reading }
    • Видео смотреть дольше, и сообщение показывает, сколько уже просмотрено; затем исчезает и оно. О видео, которое ждёт ответа, хранится то же, что и о фото: только id и подпись.
    • Некоторые сообщения, нажатия и фото из альбомов какое-то время остаются в памяти, но только в виде идентификаторов (у альбомов ещё и подписи): чтобы не отвечать на одно и то же дважды и чтобы работали кнопки.
    • Выражение, которое я последним назвал в чате, и подсказанные ответы какое-то время остаются в памяти, чтобы я меньше повторялся; ответы к вашему последнему фото, вместе с вашим id, — ещё и затем, чтобы предлагать их в других чатах. Только слова, ничего от самого фото.

    Что хранится

    • Для каждого чата, где что-то выбрали: id чата и его /settings. Удаляется, когда меня убирают из чата или блокируют.
    • Для каждого, кто отправил /stop: id этого человека и id чата. Хранится до /start или /forget, чтобы моё повторное добавление не отменило ничьего желания.
    • Для каждого фото, которое ждёт ответа: id фото, чата и отправителя, а также подпись, чтобы ничего не потерялось. Удаляется, как только ответ дан, самое позднее через два дня; хеш, в котором никто не назван, хранится ещё два дня, чтобы не отвечать на одно и то же дважды.
    • Сколько раз на «Не то?» ответили тем или иным выбором: только числа, без того, кто нажал и какое это было фото.
    • Там, где включено /mood, для каждого лица на фото и видео: когда это было, восемь оценок и число вместо отправителя; рядом — отметка каждого фото, в которой никто не назван, чтобы не посчитать его дважды и после /forget. Удаляется через { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    } или командой /forget. Для дневника — ещё и заметки, часы и напоминание, до /forget или пока меня не заблокируют.
    • Больше ничего: ни фото, ни имени.

    /stop: в этом чате я не трогаю ваши фото. /forget: всё, что о вас хранится, удаляется во всех чатах.

    Догадка по выражению лица не говорит о чувстве ничего наверняка. С одними людьми она удаётся лучше, чем с другими. Она не для работы, учёбы, найма, здоровья и любых решений о человеке.

    Этого бота ведёт { $operator }. Туда же — любые вопросы о ваших данных.
privacy-own-model =
    • Фото остаётся в памяти, пока я на него смотрю, — несколько десятых секунды, — и затем исчезает. Фото и лица не сохраняются и никому не передаются, а оценки сохраняются только там, где включено /mood.
    • Фото читает собственная модель этого бота на той же машине, где он работает.
privacy-providers =
    • Для чтения фото отправляется в { $providers }, без того, что камера записала рядом со снимком, например без места съёмки. Что там с ним происходит и сколько его хранят, решаю не я; об этом можно спросить того, кто ведёт бота.
    • У меня оно остаётся в памяти, пока не придёт ответ, — обычно несколько секунд, — и затем исчезает. Фото и лица я не храню и больше никому ничего не передаю, а оценки храню только там, где включено /mood.
sent-to-providers = Для чтения фото отправляются в { $providers }.

## The menu of commands

command-start = Что умеет этот бот
command-help = Как им пользоваться
command-privacy = Что происходит с вашими фото
command-mood = Ответьте на фото: что за выражение у лиц? · /mood week
command-settings = Как и когда отвечать в этом чате
command-stop = Не трогать мои фото в этом чате
command-forget = Удалить всё, что обо мне хранится

## Answers about photos

mood-needs-photo = Ответьте на фото или видео командой /mood, и я скажу, какое выражение у лиц на нём.
send-a-photo = Пришлите мне фото с лицом, и я скажу, что оно выражает. Подробнее — в /help.
not-a-photo = Пока я умею смотреть только фото и видео. Пришлите фото, файл с картинкой или видео.
# An item of a list: "1 happy, 2 sad"; $number: the face's number from the left, $look: how it looks
face-item = { $number } — { $look }
# An item of a list: "4 happy, 1 sad"; $count: how many faces look so
face-count-item = { $look } — { $count }
# Stands where a look would stand
hard-to-read = трудно прочесть
# $list: items like "4 happy", with commas
faces-summary =
    { $faces ->
        [one] { $faces } лицо: { $list }.
        [few] { $faces } лица: { $list }.
        [many] { $faces } лиц: { $list }.
       *[other] { $faces } лица: { $list }.
    }
# $list: items like "4 happy", with commas
album-summary =
    { $faces ->
        [one] { $faces } лицо
        [few] { $faces } лица
        [many] { $faces } лиц
       *[other] { $faces } лица
    } на { $photos } фото: { $list }.
# $list: items like "1 happy", with commas
from-the-left = Слева направо: { $list }
score-item = { $look } { $percent } %
face-heading = Лицо { $number } из { $faces }
album-face-heading = Фото { $photo }, лицо { $number }
# Button
back = Назад
# Button
show-faces = Показать лица
# $list: items like "1 happy", with commas
faces-caption = Слева направо: { $list }
# $caption: the line faces-caption
album-faces-caption = Фото { $photo }. { $caption }
shown-already = Я их только что показал, смотрите ниже.
album-gone = Фото из этого альбома у меня больше нет: я забываю их через день и при перезапуске. Чтобы спросить снова, ответьте на одно из них командой /mood.
too-many-presses = Слишком много нажатий за минуту. Попробуйте чуть позже.
# A suggestion that somebody pressed in a group; $name: who, $text: the suggestion
chosen-by = { $name }: { $text }
# Stands for a name that is not known
somebody = Кто-то
said-it = Опубликовано.
said-already = Вы это уже публиковали.
option-gone = Этого варианта больше нет. Спросите снова командой /mood.
photo-gone = Я больше не могу открыть это фото. Пришлите его, пожалуйста, ещё раз.
photo-unreadable = Не удалось прочитать этот файл как фото. Пришлите его, пожалуйста, ещё раз: как фото или в формате JPEG или PNG.
# $limit_mb: megabytes
photo-too-heavy = Этот файл для меня слишком велик: не больше { $limit_mb } МБ, пожалуйста. Если отправить его как фото, а не файлом, он подойдёт.
# $limit_mp: megapixels
photo-too-many-pixels = В этом фото больше пикселей, чем я могу принять: не больше { $limit_mp } Мпикс, пожалуйста. Если отправить его как фото, а не файлом, оно подойдёт.
backend-down = Что-то сломалось у меня, с вашим фото всё в порядке. Попробуйте, пожалуйста, через минуту.
backend-busy = У меня сейчас много работы. Пришлите, пожалуйста, ещё раз через минуту.
too-late = Извините, я не успел вовремя посмотреть это фото. Пришлите его ещё раз, и я сразу посмотрю.

## Clips: videos and animations

clip-waiting = Получил: видео ждёт своей очереди.
# $percent: how much of the clip is read
clip-progress = Смотрю видео: { $percent } %
# Button
clip-cancel = Отменить
clip-cancelled = Отменено. От видео ничего не осталось.
# Said to somebody who presses another person's button
clip-not-yours = Отменить может только тот, кто прислал видео.
clip-busy = Сейчас у меня столько видео, сколько я могу взять. Пришлите, пожалуйста, ещё раз через несколько минут.
# Said when the time that one clip may take is over
clip-stopped-late = Это видео требует больше времени, чем я могу потратить на одно. Подойдёт покороче.
# Said when the clip has waited too long
clip-too-late = Извините, я не успел вовремя посмотреть это видео. Пришлите его, пожалуйста, ещё раз.
# $seconds: whole seconds
clip-too-long =
    Это видео для меня слишком длинное: не больше { $seconds ->
        [one] { $seconds } секунды
       *[other] { $seconds } секунд
    }, пожалуйста.
# $limit_mb: megabytes
clip-too-large = Это видео для меня слишком велико: не больше { $limit_mb } МБ, пожалуйста.
# $limit_mp: megapixels of one picture of the clip
clip-too-many-pixels = В кадрах этого видео больше пикселей, чем я могу принять: не больше { $limit_mp } Мпикс, пожалуйста.
clip-unreadable = Не удалось прочитать этот файл как видео. Пришлите его, пожалуйста, ещё раз: как видео или в формате MP4.
clip-gone = Я больше не могу открыть это видео. Пришлите его, пожалуйста, ещё раз.
clip-failed = Что-то сломалось у меня, с видео всё в порядке. Попробуйте, пожалуйста, через минуту.
# Said where whoever runs the bot left out what clips need
clip-not-supported = Здесь я не могу смотреть видео: тот, кто меня запустил, эту часть не поставил. Фото — пожалуйста.
clip-no-face = В этом видео я не нашёл ни одного лица. Лучше, когда лицо повёрнуто к камере, хорошо освещено и не слишком далеко.
# $looks: a look, or several joined by clip-then: "calm, then happy at 0:04"
clip-face-looks = На этом лице, похоже, { $looks }.
# $looks: the same of several faces
clip-faces-look = На большинстве лиц, похоже, { $looks }.
# $before: what came before, a look or this line; $look: what follows; $time: "0:04"
clip-then = { $before }, потом { $look } ({ $time })
# $list: items like "happy 93 %", with commas
clip-end-scores = В конце: { $list }
# Under a frame of a clip; $time: "0:04", $look: how the strongest look in it looks
clip-strongest = Самый яркий момент, { $time }: { $look }

## The mood of a group, and a person's own diary

# Said after mood-needs-photo, in a group
mood-help-group = /mood week или /mood month: какое выражение было у лиц на фото этой группы, день за днём. Админы включают это командой /mood on, выключают командой /mood off и выбирают часы: /mood zone Europe/Vienna.
# Said after mood-needs-photo, in private
mood-help-private = Ваш дневник: /mood on и /mood off, /mood week или /mood month, /mood note и слово о сегодняшнем дне, /mood remind 20:00 (или off), /mood zone Europe/Vienna, /mood export. /forget удаляет всё.
# $operator: who runs the bot, $days: for so long it is kept
mood-ask-group =
    Вести дневник настроения этой группы?

    С этого момента я считаю для каждого дня, какое выражение у лиц на фото и видео, которые сюда присылают. { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    } для каждого лица хранится: когда это было, восемь оценок и число вместо отправителя. Не хранятся фото, имена и то, кто на них.

    День показывается, только если в нём 10 лиц от 5 человек. Кто не хочет, чтобы его считали, отправляет /stop; /forget убирает посчитанное раньше.

    Это догадка о выражениях, она не говорит о людях ничего наверняка; она не для работы и учёбы. Этого бота ведёт { $operator }.
# $days: for so long it is kept
mood-ask-private =
    Вести для вас дневник?

    С этого момента я считаю для каждого дня, какое выражение у лиц на фото и видео, которые вы мне присылаете; пересланные не считаются. Оценки хранятся без фото, { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }; ваши заметки — до команды /forget. Кроме вас, здесь этого никто не видит.

    /mood off это прекращает, /forget удаляет всё. Выражение лица — это догадка, а не то, как вы себя чувствуете.
# Button
mood-yes = Да, включить
mood-on-group = Дневник настроения группы включён: теперь я считаю для каждого дня, какое выражение у лиц. /mood week его показывает, /mood off прекращает. Кто не хочет, чтобы его считали, отправляет /stop.
mood-on-private = Ваш дневник включён. /mood week его показывает, /mood note и слово записывает это слово под сегодняшним днём, /mood remind 20:00 напоминает, /mood off прекращает.
mood-already-on = Он уже включён. /mood week его показывает, /mood off прекращает.
mood-off-group = Больше ничего не считается. Посчитанное удаляется, когда устареет, или прямо сейчас, если так решит админ.
mood-off-private = Больше ничего не считается, и я больше не напоминаю. Посчитанное удаляется, когда устареет; /forget удаляет всё прямо сейчас.
# Button
mood-erase = Удалить сейчас
mood-erased = Удалено. От дневника настроения группы ничего не осталось.
# Said to whoever presses a button of an old message
mood-old = Эта кнопка устарела. Новую даст команда /mood on.
mood-not-on = Здесь ничего не считается. Начать: /mood on.
mood-empty = В эти дни не посчитано ни одного лица.
mood-total =
    { $faces ->
        [one] { $faces } лицо
        [few] { $faces } лица
        [many] { $faces } лиц
       *[other] { $faces } лица
    } за { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }.
# $day: "Saturday", at the beginning of a sentence; $look: how most of its faces look
mood-best =
    { $day }: чаще всего на лицах — { $look } ({ $percent } %, всего { $faces ->
        [one] { $faces } лицо
        [few] { $faces } лица
        [many] { $faces } лиц
       *[other] { $faces } лица
    }).
# The same about all days of a diary
mood-overall =
    Чаще всего на лицах — { $look } ({ $percent } %, всего { $faces ->
        [one] { $faces } лицо
        [few] { $faces } лица
        [many] { $faces } лиц
       *[other] { $faces } лица
    }).
# $list: days, with commas
mood-too-few = Слишком мало, чтобы сказать больше: { $list }. Для дня нужно 10 лиц от 5 человек.
# Written into the picture of a week, where such a day would be
mood-few = слишком мало
# Said where the most common look is a sad one; never say how somebody is
mood-care-group = Это лишь выражения лиц и догадка. Но доброе слово никогда не лишнее.
mood-care-private = Это лишь выражение лица и догадка. Если что-то тяготит, возможно, близкий человек охотно выслушает.
# $day: "Sat, Nov 21"; $note: the words of whoever reads it
mood-note-item = { $day }: { $note }
# $day: "Sat, Nov 21"
mood-noted = Записано: { $day }. Новое /mood note заменит запись.
# $limit: most characters
mood-note-usage =
    Напишите слово после команды, не больше { $limit ->
        [one] { $limit } знака
        [few] { $limit } знаков
        [many] { $limit } знаков
       *[other] { $limit } знака
    }: /mood note экзамен
# Under a file
mood-export-caption = Ваш дневник таблицей.
# $time: "20:00"; $clock: the name of a time zone; $now: "14:05"
mood-remind-set = Буду напоминать каждый день в { $time }, без звука. Это по часам { $clock }, где сейчас { $now }; другие выбирает /mood zone Europe/Vienna. /mood remind off это прекращает.
mood-remind-off = Больше не напоминаю.
mood-remind-usage = Скажите когда: /mood remind 20:00 или /mood remind off.
# Sent once a day to whoever asked for it; no pressure
mood-reminder = Фото для сегодняшней страницы дневника? Только если хочется: ни одна страница не обязана быть заполнена. /mood remind off это прекращает.
# $clock: the name of a time zone; $now: "14:05"
mood-zone-set = Дни начинаются в полночь по часам { $clock }, где сейчас { $now }.
mood-zone-usage = Назовите место или разницу с UTC: /mood zone Europe/Vienna или /mood zone +02:00.
mood-private-only = Это относится к вашему личному дневнику: спросите меня в личном чате.

## When I got it wrong

# Button
not-right = Не то?
not-right-question = Что подошло бы больше?
not-right-thanks = Спасибо. Учитывается только выбор, само фото — никогда.
# Button: none of the eight emotions
not-right-nothing = Трудно сказать
not-right-already = Вы мне уже ответили, спасибо.

## Suggestions in other chats (inline mode)

# Button that lets somebody pick a chat
share = Сказать в чате
# Title above an empty list
inline-no-photo = Сначала пришлите мне фото
inline-no-photo-hint = Потом в любом чате наберите @ и моё имя: я предложу там ответы к нему.
# Button that opens the chat with the bot
inline-open-bot = Отправить фото боту
# Small print under a reply in the list
inline-suggestion = Отправить этот ответ
# Said where somebody calls the bot into a chat it is no member of
guest-needs-photo = Ответьте на фото, упомянув моё имя, и я скажу, какое выражение у лиц на нём.
guest-off = Я отвечаю только в чатах, куда меня добавили. Пришлите мне фото в личный чат.

## The sticker set

# $operator: who runs the bot; 64 characters in all
sticker-set-title = Настроения от { $operator }

## Being left alone, and being forgotten

group-is-off = В этой группе я выключен. Админ может включить меня через /settings.
you-are-left-alone = Вы просили не трогать здесь ваши фото, и я их не трогаю. Отменить это можно через /start.
person-is-left-alone = Отправитель этого фото просил не трогать его снимки, поэтому смотреть я не буду.
stopped = С этого момента я не трогаю ваши фото в этом чате, даже если о них спросит кто-то другой. Отменить это можно через /start.
stop-needs-a-person = Вы пишете от имени группы, и мне не понять, какие фото ваши. Отправьте /stop ещё раз от своего имени.
welcome-back = С возвращением! Я снова смотрю ваши фото в этом чате. Прекратить это можно через /stop.
forgotten =
    Готово: всё, что у меня о вас хранилось, удалено во всех чатах ({ $count ->
        [one] { $count } запись
        [few] { $count } записи
        [many] { $count } записей
       *[other] { $count } записи
    }).

    Удалены и все ваши /stop: там, где ваши фото трогать не нужно, отправьте, пожалуйста, /stop ещё раз.
forgotten-nothing = О вас ничего не хранится.
store-down = Сейчас я не могу добраться до того, что у меня хранится, поэтому ничего не изменилось. Попробуйте, пожалуйста, через минуту.

## Switching on in a group

group-stays-off = Я остаюсь выключенным, пока админ этой группы не нажмёт кнопку ниже.
group-switched-on = Админ меня включил. Как я отвечаю, админы могут изменить через /settings.
now-sees-photos = Как админ я теперь вижу все отправленные сюда фото и видео и отвечаю так, как задано в /settings этой группы. Кто не хочет, чтобы его фото разбирали, отправляет /stop.
# Button
switch-on = Включить (админы)
switched-on = Включено. Все варианты — в /settings.
already-on = Я уже включён. Все варианты — в /settings.
admins-only = Это могут делать только админы группы. Анонимные админы: отправьте /settings on или off.
cannot-check = Не удалось проверить, админ ли вы. Попробуйте, пожалуйста, через минуту.

## Settings: the pages

settings-group =
    Настройки этой группы

    • Ответы: { $mode }
    • Проценты: { $scores }
    • Тихие часы: { $quiet }
    • Уверенность: { $sure }
    • Эмоции: { $emotions }

    Менять их могут только админы.
settings-private =
    Настройки этого чата

    • Проценты: { $scores }
    • Уверенность: { $sure }
# The choices are worded as in mode-asked, mode-reaction and mode-full
settings-mode =
    Ответы: { $mode }

    • по просьбе: только на /mood или когда меня упоминают
    • только реакция: эмодзи под фото; слова — по просьбе
    • полностью: эмодзи, наблюдение и подсказки для ответа
settings-quiet =
    Тихие часы: { $quiet }

    В эти часы я отвечаю только по просьбе.
# $clock: "UTC+2", $now: "14:05"
settings-clock = На этих часах ({ $clock }) сейчас { $now }. Если это неверно, переводите их, пока не станет верно.
settings-sure =
    Уверенность: { $sure }

    Лица, в которых я уверен меньше, считаются трудными для чтения.
settings-emotions =
    Эмоции: { $emotions }

    Об остальных я молчу, пока не спросят.
# $language: the name of a language, or the line language-auto
settings-language =
    Язык: { $language }

    Здесь я отвечаю на этом языке, на каком бы ни писали.
settings-saved = Сохранено.
settings-old = Эта кнопка устарела. Отправьте /settings, чтобы получить новую.
settings-one-emotion = Одна эмоция должна остаться. Чтобы не слышать ничего, выключите ответы.

## Settings: what can be chosen

mode-off = выключены
mode-asked = по просьбе
mode-reaction = только реакция
mode-full = полностью
scores-shown = видны
scores-hidden = скрыты
quiet-never = нет
# "22:00 to 06:00 (UTC+2)"
quiet-span = с { $start } до { $end } ({ $clock })
quiet-span-short = { $start }–{ $end }
sure-any = любая
sure-from = от { $percent } %
emotions-all = все
language-auto = как у каждого в Telegram

## Settings: buttons

button-mode = Ответы
button-show-scores = Показать проценты
button-hide-scores = Скрыть проценты
button-quiet = Тихие часы
button-sure = Уверенность
button-emotions = Эмоции
button-language = Язык
button-back = ‹ Назад
button-close = Закрыть
# $label: the text of the button that is chosen
button-chosen = ✓ { $label }

## Измерение реакций

# A paragraph under /privacy
privacy-sessions = Одно исключение, и только с вашего согласия: во время сессии реакций для каждого лица на ваших фото и видео я храню восемь оценок, тему, время и номер вместо отправителя. Ни фото, ни имени, ни идентификатора. /forget это удаляет.
command-session = Узнать, как люди на что-то реагируют
command-item = Сказать, о чём следующие фото
session-help =
    Сессии показывают, как люди реагируют на блюдо, фильм или витрину. Считают только тех, кто согласен.

    • /session start Дегустация: открывает сессию
    • /item Десерт: о чём следующие фото
    • /session stop: завершает её
    • /session report: что получилось; два имени и «vs» между ними — сравнение
    • /session link: участие для людей вне чата
    • /session export: всё файлами
    • /session: список
session-opened =
    Сессия «{ $name }» открыта: она считает, как выглядят лица, чтобы увидеть, как люди реагируют. Этим ботом управляет { $operator }.

    Чтобы участвовать, нажмите кнопку. Тогда будут считаться лица на фото и видео, которые вы пришлёте сюда, пока сессия не закончится или вы не нажмёте ещё раз. Больше никого не считают; отвечаю я всем как обычно.

    Первая строка под фото говорит, о чём оно. Для всего, что следует, это говорит админ командой /item.
session-invited =
    Вас приглашают в сессию «{ $name }»: она считает, как выглядят лица, чтобы увидеть, как люди реагируют. Этим ботом управляет { $operator }.

    Если вы согласны, будут считаться лица на фото и видео, которые вы пришлёте мне сюда, пока сессия не закончится или вы не выйдете.
session-kept =
    Хранится, дней: { $days }. О каждом лице: восемь оценок, тема, время и номер вместо отправителя. Ни фото, ни имени, ни идентификатора. /forget удаляет всё.

    Спросите, пожалуйста, и остальных, кто в кадре. Не для работы, учёбы или каких-либо решений о человеке.
session-button-join = Считать мои фото
session-button-agree = Согласие
session-button-decline = Нет
session-button-leave = Выйти из сессии
session-joined = Ваши фото здесь теперь считаются для «{ $name }». Нажмите ещё раз, чтобы прекратить.
session-left = Ваши фото больше не считаются. Что сосчитано, остаётся в суммах; /forget это удаляет.
session-agreed = Спасибо. Фото и видео, которые вы пришлёте мне сюда, теперь считаются для «{ $name }», пока сессия не закончится. Выйти можно кнопкой, через /stop или /forget.
session-declined = Хорошо: ничего вашего не считается.
session-over = Эта сессия закончилась.
session-gone = Такой сессии здесь нет.
session-open-already = Здесь уже открыта сессия. /session stop её завершает.
session-none-open = Здесь нет открытой сессии. /session start и название — открыть новую.
leaders-only = Это могут делать только админы группы. Анонимные админы: напишите, пожалуйста, команду.
session-not-supported = Отчёты здесь сделать не получится: эта часть не установлена.
session-busy = Я уже готовлю отчёт.
session-closed = Сессия «{ $name }» закончилась. Сосчитано лиц: { $faces }.
session-list = Сессии этого чата:
session-item = { $name } ({ $date }; лиц: { $faces })
session-item-open = { $name } (открыта с { $date }; лиц: { $faces })
session-item-chosen = Дальше всё — о теме «{ $item }», до следующего /item.
session-no-item = Дальше — без определённой темы.
session-items-full = Тем в этой сессии уже { $count }; больше нельзя.
session-ask-delete = Удалить сессию «{ $name }» и всё сосчитанное (лиц: { $faces })? Отменить это нельзя.
session-deleted = Сессия «{ $name }» удалена.
session-compare-with = Сравнить «{ $name }» с:
session-nothing-else = Здесь нет другой сессии для сравнения.
session-button-report = Отчёт
session-button-compare = Сравнить
session-button-export = Экспорт
session-button-close = Завершить
session-button-delete = Удалить
session-button-sure = Да, удалить
session-link = По этой ссылке можно участвовать в сессии «{ $name }», в личном чате со мной: { $url }
session-exported = Файлы в вашем личном чате со мной.
session-export-cannot = Я пока не могу вам написать. Откройте личный чат со мной, нажмите «Старт» и попросите снова.
session-export-to-whom = Вы пишете от имени группы, и мне не понять, кому это отправить. Попросите, пожалуйста, от своего имени.
session-too-large = Для файла в Telegram это слишком много. Тот, кто мной управляет, может экспортировать это командой «bot report».

## Отчёты

report-whole = Все лица: { $list }
report-item = { $name }: { $list } ({ $size })
report-size = лиц: { $faces }, людей: { $people }
report-size-few = лиц: { $faces }, людей: меньше { $least }
report-share = { $look } { $percent } % ({ $low }–{ $high } %)
report-scores = Средние оценки: { $list }
report-nothing = Пока не сосчитано ни одного лица.
report-too-few = Слишком мало, чтобы что-то утверждать. Нужно лиц: { $faces }, людей: { $people }.
report-by-item = По темам
report-over-time = Со временем
report-left-out = Темы, которые не показаны отдельно, потому что отреагировало слишком мало людей: { $count }
report-more-faces = Лица с таким выражением, { $look }: { $more } { $high } %, { $less } { $low } %. Одна случайность едва ли дала бы такую разницу (p { $p }).
report-more-score = Средняя оценка, { $look }: { $more } { $high } %, { $less } { $low } %. Одна случайность едва ли дала бы такую разницу (p { $p }).
report-no-difference = { $one } / { $other }: разницу утверждать нельзя.
report-cannot-compare = { $one } / { $other }: слишком мало для сравнения.
report-others = всё остальное
report-earlier = первая половина
report-later = вторая половина
report-limits = Выражение лица — не чувство, и оно лишь оценивается. В скобках: где лежит доля в 19 из 20 таких сессий. В сравнениях каждый человек считается один раз. Если лиц меньше { $faces }, ничего не утверждается, а где людей меньше { $people }, отдельно ничего не показано.
