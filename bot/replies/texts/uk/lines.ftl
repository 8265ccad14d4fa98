### Every fixed line the bot says.

## What a face shows: nouns, the same in the nominative and the accusative, so that they fit lists

look-anger = злість
look-contempt = сумнів
look-disgust = неприйняття
look-fear = переляк
look-happiness = радість
look-neutral = спокій
look-sadness = смуток
look-surprise = подив

## Greetings, help, privacy

# $operator: who runs the bot
start-private =
    Вітаю! Надішліть мені фото або відео, і я скажу, який вираз у кожного обличчя, і підкажу три доречні відповіді.

    Я програма, яка вгадує емоції за обличчями, і можу помилятися: вираз обличчя — ще не почуття. Фотографій я не зберігаю.

    Цього бота веде { $operator }. Подробиці — у /privacy, решта — у /help.
# $operator: who runs the bot
start-group =
    Вітаю! Я бот: кажу, який вираз в облич на фото й відео, і підказую відповіді.

    Це автоматичне розпізнавання емоцій, бота веде { $operator }. Це лише здогад, і часто хибний, і він не для роботи й навчання, де його забороняє право ЄС (AI Act, Art. 5(1)(f)). Фотографій я не зберігаю.

    Щоб запитати мене про фото, дайте на нього відповідь командою /mood. Хто не хоче, щоб його фото розглядали, надсилає /stop. Подробиці — у /privacy.
# $groups: the line group-sees-photos or group-sees-commands
help =
    Надішліть мені фото або картинку файлом, і я скажу, який вираз в облич.

    • Можна й відео, відеоповідомлення та GIF: я покажу, як змінюється вираз, і виберу найяскравішу мить.
    • Облич кілька? Натисніть «Показати обличчя», і я їх пронумерую.
    • В особистому чаті натискання на підказку копіює її. У групі — публікує її з вашим іменем.
    • У будь-якому чаті наберіть @ і моє ім’я: я запропоную там відповіді до вашого останнього фото.
    • Не вгадав? Натисніть «Не те?» і виберіть, що пасувало б більше.
    • У групі дайте на фото відповідь командою /mood, щоб запитати про нього. Як я там відповідаю, адміни вибирають у /settings.
    • /mood week і /mood month показують, який вираз був в облич день за днем, після команди /mood on: у групі її дає адмін, в особистому чаті — ви, для власного щоденника.
    • /stop: у цьому чаті я не чіпаю ваших фото; /start це скасовує. /forget видаляє все, що про вас зберігається.

    { $groups }

    Найкраще мені вдаються обличчя, які добре освітлені й дивляться в камеру. Я лише вгадую за виразом обличчя й можу помилятися; будь ласка, не вирішуйте за цим нічого про людину.

    Що відбувається з вашими фото, розповідає /privacy.
group-sees-photos = У групах я бачу всі надіслані фото й відео.
group-sees-commands = У групах Telegram показує мені лише команди, тож там допомагає /mood. Щоб я бачив усі фото, зробіть мене адміном або вимкніть режим приватності в @BotFather і додайте мене знову.
# $operator: who runs the bot, $days: for so long faces' scores are kept
# $reading: the line privacy-own-model or privacy-providers
privacy =
    Що відбувається з вашим фото

    • Я знаходжу на ньому обличчя й оцінюю, який у них вираз: це автоматичне розпізнавання емоцій. Хто на фото, я не розпізнаю.
    { $reading }
    • Відео дивитися довше, і повідомлення показує, скільки вже переглянуто; потім зникає й воно. Про відео, яке чекає на відповідь, зберігається те саме, що й про фото: лише id і підпис.
    • Деякі повідомлення, натискання й фото з альбомів якийсь час залишаються в пам’яті, але лише у вигляді ідентифікаторів (в альбомів ще й підписи): щоб не відповідати на те саме двічі й щоб працювали кнопки.
    • Вираз, який я останнім назвав у чаті, і підказані відповіді якийсь час залишаються в пам’яті, щоб я менше повторювався; відповіді до вашого останнього фото, разом із вашим id, — ще й для того, щоб пропонувати їх в інших чатах. Лише слова, нічого від самого фото.

    Що зберігається

    • Для кожного чату, де щось вибрали: id чату і його /settings. Видаляється, коли мене прибирають із чату або блокують.
    • Для кожної людини, яка надіслала /stop: її id та id чату. Зберігається до /start або /forget, щоб повторне додавання мене не скасувало нічийого бажання.
    • Для кожного фото, яке чекає на відповідь: id фото, чату й відправника, а також підпис, щоб нічого не загубилося. Видаляється, щойно відповідь дано, найпізніше за два дні; хеш, у якому нікого не названо, зберігається ще два дні, щоб не відповідати на те саме двічі.
    • Скільки разів на «Не те?» відповіли тим чи іншим вибором: лише числа, без того, хто натиснув і яке це було фото.
    • Там, де ввімкнено /mood, для кожного обличчя на фото й відео: коли це було, вісім оцінок і число замість відправника; поряд — позначка кожного фото, у якій нікого не названо, щоб не порахувати його двічі й після /forget. Видаляється за { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    } або командою /forget. Для щоденника — ще й нотатки, годинник і нагадування, до /forget або доки мене не заблокують.
    • Більше нічого: ні фото, ні імені.

    /stop: у цьому чаті я не чіпаю ваших фото. /forget: усе, що про вас зберігається, видаляється в усіх чатах.

    Здогад за виразом обличчя не каже про почуття нічого напевно. З одними людьми він вдається краще, ніж з іншими. Він не для роботи, навчання, найму, здоров’я і будь-яких рішень про людину.

    Цього бота веде { $operator }. Туди ж — будь-які запитання про ваші дані.
privacy-own-model =
    • Фото залишається в пам’яті, поки я на нього дивлюся, — кілька десятих секунди, — а потім зникає. Фото й обличчя не зберігаються й нікому не передаються, а оцінки зберігаються лише там, де ввімкнено /mood.
    • Фото читає власна модель цього бота на тій самій машині, де він працює.
privacy-providers =
    • Для читання фото надсилається до { $providers }, без того, що камера записала поруч зі знімком, наприклад без місця зйомки. Що там із ним відбувається і скільки його зберігають, вирішую не я; про це можна запитати того, хто веде бота.
    • У мене воно залишається в пам’яті, поки не надійде відповідь, — зазвичай кілька секунд, — а потім зникає. Фото й обличчя я не зберігаю і більше нікому нічого не передаю, а оцінки зберігаю лише там, де ввімкнено /mood.
sent-to-providers = Для читання фото надсилаються до { $providers }.

## The menu of commands

command-start = Що вміє цей бот
command-help = Як ним користуватися
command-privacy = Що відбувається з вашими фото
command-mood = Дайте відповідь на фото: який вираз в облич? · /mood week
command-settings = Як і коли відповідати в цьому чаті
command-stop = Не чіпати моїх фото в цьому чаті
command-forget = Видалити все, що про мене зберігається

## Answers about photos

mood-needs-photo = Дайте на фото або відео відповідь командою /mood, і я скажу, який вираз в облич на ньому.
send-a-photo = Надішліть мені фото з обличчям, і я скажу, що воно виражає. Докладніше — у /help.
not-a-photo = Поки що я вмію дивитися лише фото та відео. Надішліть фото, файл із картинкою або відео.
# An item of a list: "1 happy, 2 sad"; $number: the face's number from the left, $look: how it looks
face-item = { $number } — { $look }
# An item of a list: "4 happy, 1 sad"; $count: how many faces look so
face-count-item = { $look } — { $count }
# Stands where a look would stand
hard-to-read = важко прочитати
# $list: items like "4 happy", with commas
faces-summary =
    { $faces ->
        [one] { $faces } обличчя: { $list }.
        [few] { $faces } обличчя: { $list }.
        [many] { $faces } облич: { $list }.
       *[other] { $faces } обличчя: { $list }.
    }
# $list: items like "4 happy", with commas
album-summary =
    { $faces ->
        [one] { $faces } обличчя
        [few] { $faces } обличчя
        [many] { $faces } облич
       *[other] { $faces } обличчя
    } на { $photos } фото: { $list }.
# $list: items like "1 happy", with commas
from-the-left = Зліва направо: { $list }
score-item = { $look } { $percent } %
face-heading = Обличчя { $number } з { $faces }
album-face-heading = Фото { $photo }, обличчя { $number }
# Button
back = Назад
# Button
show-faces = Показати обличчя
# $list: items like "1 happy", with commas
faces-caption = Зліва направо: { $list }
# $caption: the line faces-caption
album-faces-caption = Фото { $photo }. { $caption }
shown-already = Я їх щойно показав, дивіться нижче.
album-gone = Фото з цього альбому в мене більше немає: я забуваю їх за добу й після перезапуску. Щоб запитати знову, дайте на одне з них відповідь командою /mood.
too-many-presses = Забагато натискань за хвилину. Спробуйте трохи згодом.
# A suggestion that somebody pressed in a group; $name: who, $text: the suggestion
chosen-by = { $name }: { $text }
# Stands for a name that is not known
somebody = Хтось
said-it = Опубліковано.
said-already = Ви це вже публікували.
option-gone = Цього варіанта більше немає. Запитайте знову командою /mood.
photo-gone = Я більше не можу відкрити це фото. Надішліть його, будь ласка, ще раз.
photo-unreadable = Не вдалося прочитати цей файл як фото. Надішліть його, будь ласка, ще раз: як фото або у форматі JPEG чи PNG.
# $limit_mb: megabytes
photo-too-heavy = Цей файл для мене завеликий: не більше ніж { $limit_mb } МБ, будь ласка. Якщо надіслати його як фото, а не файлом, він підійде.
# $limit_mp: megapixels
photo-too-many-pixels = У цьому фото більше пікселів, ніж я можу прийняти: не більше ніж { $limit_mp } Мпікс, будь ласка. Якщо надіслати його як фото, а не файлом, воно підійде.
backend-down = Щось зламалося в мене, з вашим фото все гаразд. Спробуйте, будь ласка, за хвилину.
backend-busy = У мене зараз багато роботи. Надішліть, будь ласка, ще раз за хвилину.
too-late = Вибачте, я не встиг вчасно подивитися це фото. Надішліть його ще раз, і я одразу подивлюся.

## Clips: videos and animations

clip-waiting = Отримав: відео чекає своєї черги.
# $percent: how much of the clip is read
clip-progress = Дивлюся відео: { $percent } %
# Button
clip-cancel = Скасувати
clip-cancelled = Скасовано. Від відео нічого не лишилося.
# Said to somebody who presses another person's button
clip-not-yours = Скасувати може лише той, хто надіслав відео.
clip-busy = Зараз у мене стільки відео, скільки я можу взяти. Надішліть, будь ласка, ще раз за кілька хвилин.
# Said when the time that one clip may take is over
clip-stopped-late = Це відео потребує більше часу, ніж я можу витратити на одне. Підійде коротше.
# Said when the clip has waited too long
clip-too-late = Вибачте, я не встиг вчасно подивитися це відео. Надішліть його, будь ласка, ще раз.
# $seconds: whole seconds
clip-too-long =
    Це відео для мене задовге: не більше ніж { $seconds ->
        [one] { $seconds } секунду
        [few] { $seconds } секунди
       *[other] { $seconds } секунд
    }, будь ласка.
# $limit_mb: megabytes
clip-too-large = Це відео для мене завелике: не більше ніж { $limit_mb } МБ, будь ласка.
# $limit_mp: megapixels of one picture of the clip
clip-too-many-pixels = У кадрах цього відео більше пікселів, ніж я можу прийняти: не більше ніж { $limit_mp } Мпікс, будь ласка.
clip-unreadable = Не вдалося прочитати цей файл як відео. Надішліть його, будь ласка, ще раз: як відео або у форматі MP4.
clip-gone = Я більше не можу відкрити це відео. Надішліть його, будь ласка, ще раз.
clip-failed = Щось зламалося в мене, з відео все гаразд. Спробуйте, будь ласка, за хвилину.
# Said where whoever runs the bot left out what clips need
clip-not-supported = Тут я не можу дивитися відео: той, хто мене запустив, цієї частини не встановив. Фото — прошу.
clip-no-face = У цьому відео я не знайшов жодного обличчя. Краще, коли обличчя повернуте до камери, добре освітлене й не надто далеко.
# $looks: a look, or several joined by clip-then: "calm, then happy at 0:04"
clip-face-looks = На цьому обличчі, схоже, { $looks }.
# $looks: the same of several faces
clip-faces-look = На більшості облич, схоже, { $looks }.
# $before: what came before, a look or this line; $look: what follows; $time: "0:04"
clip-then = { $before }, потім { $look } ({ $time })
# $list: items like "happy 93 %", with commas
clip-end-scores = Наприкінці: { $list }
# Under a frame of a clip; $time: "0:04", $look: how the strongest look in it looks
clip-strongest = Найяскравіша мить, { $time }: { $look }

## The mood of a group, and a person's own diary

# Said after mood-needs-photo, in a group
mood-help-group = /mood week або /mood month: який вираз був в облич на фото цієї групи, день за днем. Адміни вмикають це командою /mood on, вимикають командою /mood off і вибирають годинник: /mood zone Europe/Vienna.
# Said after mood-needs-photo, in private
mood-help-private = Ваш щоденник: /mood on і /mood off, /mood week або /mood month, /mood note і слово про сьогодні, /mood remind 20:00 (або off), /mood zone Europe/Vienna, /mood export. /forget видаляє все.
# $operator: who runs the bot, $days: for so long it is kept
mood-ask-group =
    Вести щоденник настрою цієї групи?

    Відтоді я рахую для кожного дня, який вираз в облич на фото й відео, які сюди надсилають. { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    } для кожного обличчя зберігається: коли це було, вісім оцінок і число замість відправника. Не зберігаються фото, імена й те, хто на них.

    День показується, лише якщо в ньому 10 облич від 5 людей. Хто не хоче, щоб його рахували, надсилає /stop; /forget прибирає пораховане раніше.

    Це здогад про вирази, він не каже про людей нічого напевно; він не для роботи й навчання. Цього бота веде { $operator }.
# $days: for so long it is kept
mood-ask-private =
    Вести для вас щоденник?

    Відтоді я рахую для кожного дня, який вираз в облич на фото й відео, які ви мені надсилаєте; переслані не рахуються. Оцінки зберігаються без фото, { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }; ваші нотатки — до команди /forget. Крім вас, тут цього ніхто не бачить.

    /mood off це припиняє, /forget видаляє все. Вираз обличчя — це здогад, а не те, як ви почуваєтеся.
# Button
mood-yes = Так, увімкнути
mood-on-group = Щоденник настрою групи ввімкнено: тепер я рахую для кожного дня, який вираз в облич. /mood week його показує, /mood off припиняє. Хто не хоче, щоб його рахували, надсилає /stop.
mood-on-private = Ваш щоденник увімкнено. /mood week його показує, /mood note і слово записує це слово під сьогоднішнім днем, /mood remind 20:00 нагадує, /mood off припиняє.
mood-already-on = Його вже ввімкнено. /mood week його показує, /mood off припиняє.
mood-off-group = Більше нічого не рахується. Пораховане видаляється, коли застаріє, або просто зараз, якщо так вирішить адмін.
mood-off-private = Більше нічого не рахується, і я більше не нагадую. Пораховане видаляється, коли застаріє; /forget видаляє все просто зараз.
# Button
mood-erase = Видалити зараз
mood-erased = Видалено. Від щоденника настрою групи нічого не залишилося.
# Said to whoever presses a button of an old message
mood-old = Ця кнопка застаріла. Нову дасть команда /mood on.
mood-not-on = Тут нічого не рахується. Почати: /mood on.
mood-empty = У ці дні не пораховано жодного обличчя.
mood-total =
    { $faces ->
        [one] { $faces } обличчя
        [few] { $faces } обличчя
        [many] { $faces } облич
       *[other] { $faces } обличчя
    } за { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }.
# $day: "Saturday", at the beginning of a sentence; $look: how most of its faces look
mood-best =
    { $day }: найчастіше на обличчях — { $look } ({ $percent } %, усього { $faces ->
        [one] { $faces } обличчя
        [few] { $faces } обличчя
        [many] { $faces } облич
       *[other] { $faces } обличчя
    }).
# The same about all days of a diary
mood-overall =
    Найчастіше на обличчях — { $look } ({ $percent } %, усього { $faces ->
        [one] { $faces } обличчя
        [few] { $faces } обличчя
        [many] { $faces } облич
       *[other] { $faces } обличчя
    }).
# $list: days, with commas
mood-too-few = Замало, щоб сказати більше: { $list }. Для дня потрібно 10 облич від 5 людей.
# Written into the picture of a week, where such a day would be
mood-few = замало
# Said where the most common look is a sad one; never say how somebody is
mood-care-group = Це лише вирази облич і здогад. Але добре слово ніколи не зайве.
mood-care-private = Це лише вираз обличчя і здогад. Якщо щось обтяжує, можливо, близька людина охоче вислухає.
# $day: "Sat, Nov 21"; $note: the words of whoever reads it
mood-note-item = { $day }: { $note }
# $day: "Sat, Nov 21"
mood-noted = Записано: { $day }. Нове /mood note замінить запис.
# $limit: most characters
mood-note-usage =
    Напишіть слово після команди, не більше ніж { $limit ->
        [one] { $limit } знак
        [few] { $limit } знаки
        [many] { $limit } знаків
       *[other] { $limit } знака
    }: /mood note іспит
# Under a file
mood-export-caption = Ваш щоденник таблицею.
# $time: "20:00"; $clock: the name of a time zone; $now: "14:05"
mood-remind-set = Нагадуватиму щодня о { $time }, без звуку. Це за годинником { $clock }, де зараз { $now }; інший вибирає /mood zone Europe/Vienna. /mood remind off це припиняє.
mood-remind-off = Більше не нагадую.
mood-remind-usage = Скажіть коли: /mood remind 20:00 або /mood remind off.
# Sent once a day to whoever asked for it; no pressure
mood-reminder = Фото для сьогоднішньої сторінки щоденника? Лише якщо хочеться: жодна сторінка не мусить бути заповнена. /mood remind off це припиняє.
# $clock: the name of a time zone; $now: "14:05"
mood-zone-set = Дні починаються опівночі за годинником { $clock }, де зараз { $now }.
mood-zone-usage = Назвіть місце або різницю з UTC: /mood zone Europe/Vienna або /mood zone +02:00.
mood-private-only = Це належить до вашого власного щоденника: запитайте мене в особистому чаті.

## When I got it wrong

# Button
not-right = Не те?
not-right-question = Що пасувало б більше?
not-right-thanks = Дякую. Враховується лише вибір, саме фото — ніколи.
# Button: none of the eight emotions
not-right-nothing = Важко сказати
not-right-already = Ви мені вже відповіли, дякую.

## Suggestions in other chats (inline mode)

# Button that lets somebody pick a chat
share = Сказати в чаті
# Title above an empty list
inline-no-photo = Спершу надішліть мені фото
inline-no-photo-hint = Потім у будь-якому чаті наберіть @ і моє ім’я: я запропоную там відповіді до нього.
# Button that opens the chat with the bot
inline-open-bot = Надіслати боту фото
# Small print under a reply in the list
inline-suggestion = Надіслати цю відповідь
# Said where somebody calls the bot into a chat it is no member of
guest-needs-photo = Дайте відповідь на фото, згадавши моє ім’я, і я скажу, який вираз в облич на ньому.
guest-off = Я відповідаю лише в чатах, куди мене додали. Надішліть мені фото в особистий чат.

## The sticker set

# $operator: who runs the bot; 64 characters in all
sticker-set-title = Настрої від { $operator }

## Being left alone, and being forgotten

group-is-off = У цій групі мене вимкнено. Адмін може увімкнути мене через /settings.
you-are-left-alone = Ви просили не чіпати тут ваших фото, і я їх не чіпаю. Скасувати це можна через /start.
person-is-left-alone = Людина, яка надіслала це фото, просила не чіпати її знімків, тож я не дивитимусь.
stopped = Відтепер я не чіпаю ваших фото в цьому чаті, навіть якщо про них запитає хтось інший. Скасувати це можна через /start.
stop-needs-a-person = Ви пишете від імені групи, тож мені не зрозуміти, які фото ваші. Надішліть /stop ще раз від свого імені.
welcome-back = З поверненням! Я знову дивлюся ваші фото в цьому чаті. Припинити це можна через /stop.
forgotten =
    Готово: усе, що в мене про вас зберігалося, видалено в усіх чатах ({ $count ->
        [one] { $count } запис
        [few] { $count } записи
        [many] { $count } записів
       *[other] { $count } запису
    }).

    Видалено й усі ваші /stop: там, де ваших фото чіпати не треба, надішліть, будь ласка, /stop ще раз.
forgotten-nothing = Про вас нічого не зберігається.
store-down = Зараз я не можу дістатися до того, що в мене зберігається, тож нічого не змінилося. Спробуйте, будь ласка, за хвилину.

## Switching on in a group

group-stays-off = Я залишаюся вимкненим, доки адмін цієї групи не натисне кнопку нижче.
group-switched-on = Адмін мене увімкнув. Як я відповідаю, адміни можуть змінити через /settings.
now-sees-photos = Як адмін я тепер бачу усі надіслані сюди фото й відео й відповідаю так, як задано в /settings цієї групи. Хто не хоче, щоб його фото розглядали, надсилає /stop.
# Button
switch-on = Увімкнути (адміни)
switched-on = Увімкнено. Усі варіанти — у /settings.
already-on = Мене вже увімкнено. Усі варіанти — у /settings.
admins-only = Це можуть робити лише адміни групи. Анонімні адміни: надішліть /settings on або off.
cannot-check = Не вдалося перевірити, чи ви адмін. Спробуйте, будь ласка, за хвилину.

## Settings: the pages

settings-group =
    Налаштування цієї групи

    • Відповіді: { $mode }
    • Відсотки: { $scores }
    • Тихі години: { $quiet }
    • Упевненість: { $sure }
    • Емоції: { $emotions }

    Змінювати їх можуть лише адміни.
settings-private =
    Налаштування цього чату

    • Відсотки: { $scores }
    • Упевненість: { $sure }
# The choices are worded as in mode-asked, mode-reaction and mode-full
settings-mode =
    Відповіді: { $mode }

    • на прохання: лише на /mood або коли мене згадують
    • лише реакція: емодзі під фото; слова — на прохання
    • повністю: емодзі, спостереження й підказки для відповіді
settings-quiet =
    Тихі години: { $quiet }

    У ці години я відповідаю лише на прохання.
# $clock: "UTC+2", $now: "14:05"
settings-clock = На цьому годиннику ({ $clock }) зараз { $now }. Якщо це не так, переводьте його, доки не стане правильно.
settings-sure =
    Упевненість: { $sure }

    Обличчя, у яких я впевнений менше, вважаються такими, що важко прочитати.
settings-emotions =
    Емоції: { $emotions }

    Про решту я мовчу, доки не запитають.
# $language: the name of a language, or the line language-auto
settings-language =
    Мова: { $language }

    Тут я відповідаю цією мовою, хоч би якою писали.
settings-saved = Збережено.
settings-old = Ця кнопка застаріла. Надішліть /settings, щоб отримати нову.
settings-one-emotion = Одна емоція має залишитися. Щоб не чути нічого, вимкніть відповіді.

## Settings: what can be chosen

mode-off = вимкнено
mode-asked = на прохання
mode-reaction = лише реакція
mode-full = повністю
scores-shown = видно
scores-hidden = приховано
quiet-never = немає
# "22:00 to 06:00 (UTC+2)"
quiet-span = з { $start } до { $end } ({ $clock })
quiet-span-short = { $start }–{ $end }
sure-any = будь-яка
sure-from = від { $percent } %
emotions-all = усі
language-auto = як у кожного в Telegram

## Settings: buttons

button-mode = Відповіді
button-show-scores = Показати відсотки
button-hide-scores = Приховати відсотки
button-quiet = Тихі години
button-sure = Упевненість
button-emotions = Емоції
button-language = Мова
button-back = ‹ Назад
button-close = Закрити
# $label: the text of the button that is chosen
button-chosen = ✓ { $label }

## Вимірювання реакцій

# A paragraph under /privacy
privacy-sessions = Один виняток, і лише за вашою згодою: під час сесії реакцій для кожного обличчя на ваших фото й відео я зберігаю вісім оцінок, тему, час і номер замість відправника. Ані фото, ані імені, ані ідентифікатора. /forget це видаляє.
command-session = Дізнатися, як люди на щось реагують
command-item = Сказати, про що наступні фото
session-help =
    Сесії показують, як люди реагують на страву, фільм чи вітрину. Рахують лише тих, хто згоден.

    • /session start Дегустація: відкриває сесію
    • /item Десерт: про що наступні фото
    • /session stop: завершує її
    • /session report: що вийшло; два імені та «vs» між ними — порівняння
    • /session link: участь для людей поза чатом
    • /session export: усе файлами
    • /session: список
session-opened =
    Сесію «{ $name }» відкрито: вона рахує, який вигляд мають обличчя, щоб побачити, як люди реагують. Цим ботом керує { $operator }.

    Щоб узяти участь, натисніть кнопку. Тоді рахуватимуться обличчя на фото й відео, які ви надішлете сюди, доки сесія не закінчиться або ви не натиснете ще раз. Більше нікого не рахують; відповідаю я всім як завжди.

    Перший рядок під фото каже, про що воно. Для всього, що далі, це каже адмін командою /item.
session-invited =
    Вас запрошують до сесії «{ $name }»: вона рахує, який вигляд мають обличчя, щоб побачити, як люди реагують. Цим ботом керує { $operator }.

    Якщо ви згодні, рахуватимуться обличчя на фото й відео, які ви надішлете мені сюди, доки сесія не закінчиться або ви не вийдете.
session-kept =
    Зберігається, днів: { $days }. Про кожне обличчя: вісім оцінок, тема, час і номер замість відправника. Ані фото, ані імені, ані ідентифікатора. /forget видаляє все.

    Запитайте, будь ласка, і решту, хто в кадрі. Не для роботи, навчання чи будь-яких рішень про людину.
session-button-join = Рахувати мої фото
session-button-agree = Згода
session-button-decline = Ні
session-button-leave = Вийти із сесії
session-joined = Ваші фото тут тепер рахуються для «{ $name }». Натисніть ще раз, щоб припинити.
session-left = Ваші фото більше не рахуються. Що пораховано, лишається в сумах; /forget це видаляє.
session-agreed = Дякую. Фото й відео, які ви надішлете мені сюди, тепер рахуються для «{ $name }», доки сесія не закінчиться. Вийти можна кнопкою, через /stop або /forget.
session-declined = Гаразд: нічого вашого не рахується.
session-over = Ця сесія закінчилася.
session-gone = Такої сесії тут немає.
session-open-already = Тут уже відкрито сесію. /session stop її завершує.
session-none-open = Тут немає відкритої сесії. /session start і назва — відкрити нову.
leaders-only = Це можуть робити лише адміни групи. Анонімні адміни: напишіть, будь ласка, команду.
session-not-supported = Звіти тут зробити не вийде: цю частину не встановлено.
session-busy = Я вже готую звіт.
session-closed = Сесія «{ $name }» закінчилася. Пораховано облич: { $faces }.
session-list = Сесії цього чату:
session-item = { $name } ({ $date }; облич: { $faces })
session-item-open = { $name } (відкрита з { $date }; облич: { $faces })
session-item-chosen = Далі все — про тему «{ $item }», до наступного /item.
session-no-item = Далі — без певної теми.
session-items-full = Тем у цій сесії вже { $count }; більше не можна.
session-ask-delete = Видалити сесію «{ $name }» і все пораховане (облич: { $faces })? Скасувати це не можна.
session-deleted = Сесію «{ $name }» видалено.
session-compare-with = Порівняти «{ $name }» з:
session-nothing-else = Тут немає іншої сесії для порівняння.
session-button-report = Звіт
session-button-compare = Порівняти
session-button-export = Експорт
session-button-close = Завершити
session-button-delete = Видалити
session-button-sure = Так, видалити
session-link = За цим посиланням можна взяти участь у сесії «{ $name }», в особистому чаті зі мною: { $url }
session-exported = Файли у вашому особистому чаті зі мною.
session-export-cannot = Я поки не можу вам написати. Відкрийте особистий чат зі мною, натисніть «Почати» і попросіть знову.
session-export-to-whom = Ви пишете від імені групи, тож мені не зрозуміти, кому це надіслати. Попросіть, будь ласка, від свого імені.
session-too-large = Для файлу в Telegram це забагато. Той, хто мною керує, може експортувати це командою «bot report».

## Звіти

report-whole = Усі обличчя: { $list }
report-item = { $name }: { $list } ({ $size })
report-size = облич: { $faces }, людей: { $people }
report-size-few = облич: { $faces }, людей: менше { $least }
report-share = { $look } { $percent } % ({ $low }–{ $high } %)
report-scores = Середні оцінки: { $list }
report-nothing = Поки не пораховано жодного обличчя.
report-too-few = Замало, щоб щось стверджувати. Потрібно облич: { $faces }, людей: { $people }.
report-by-item = За темами
report-over-time = З часом
report-left-out = Теми, які не показано окремо, бо відреагувало замало людей: { $count }
report-more-faces = Обличчя з таким виразом, { $look }: { $more } { $high } %, { $less } { $low } %. Сама випадковість навряд чи дала б таку різницю (p { $p }).
report-more-score = Середня оцінка, { $look }: { $more } { $high } %, { $less } { $low } %. Сама випадковість навряд чи дала б таку різницю (p { $p }).
report-no-difference = { $one } / { $other }: різницю стверджувати не можна.
report-cannot-compare = { $one } / { $other }: замало для порівняння.
report-others = усе інше
report-earlier = перша половина
report-later = друга половина
report-limits = Вираз обличчя — не почуття, і його лише оцінено. У дужках: де лежить частка в 19 із 20 таких сесій. У порівняннях кожна людина рахується один раз. Якщо облич менше { $faces }, нічого не стверджується, а де людей менше { $people }, окремо нічого не показано.
