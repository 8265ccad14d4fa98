### Replies that one friend might send to another about a photo: 1 to 64 characters, no fields.
### The part after "say-" is the key that the rules name.

## A face that looks angry

say-whats-up = Что такое?
say-tough-day = Тяжёлый день?
say-grumble-with-you = Поворчим вместе?
say-tea-first = Сначала чай, потом весь мир?
say-want-to-talk = Хочешь об этом поговорить?
say-im-listening = Я слушаю. Что случилось?
say-on-your-side = Я на твоей стороне.
say-let-it-out = Выговорись, я выдержу.
say-breathe = Глубокий вдох. Я рядом.
say-walk-it-off = Пойдём пройдёмся?
say-who-do-i-talk-to = С кем мне поговорить?
say-fine-to-be-cross = Злиться — это нормально.
say-start-anywhere = Начни с чего угодно. Время есть.
say-no-advice = Жалуйся. Без советов, обещаю.
say-what-would-help = Что бы сейчас помогло?
say-coffee-on-me = Кофе с меня. Идёшь?
say-crossed-a-line = Кто-то перешёл черту?
say-company-or-quiet = Побыть рядом или дать тишину?
say-cool-off-first = Сначала остыть, потом поговорить?
say-i-believe-you = Я тебе верю.
say-what-went-wrong = Что пошло не так?
say-bring-snacks = Принесу вкусненького.
say-not-going-anywhere = Я никуда не денусь.
say-not-hiding-it = Хорошо, что ты это не прячешь.

## A face that looks doubtful

say-not-convinced = Пока не убедили?
say-say-what-you-think = Давай, говори как есть.
say-second-chance = Дадим второй шанс?
say-spill = Ну давай, выкладывай!
say-fair-enough = Справедливо. А ты бы как?
say-eyebrow = Чувствую эту бровь даже отсюда.
say-seen-better = Бывало и получше, да?
say-remind-me = Напомни мне с тобой не спорить.
say-what-would-convince = А что бы тебя убедило?
say-one-more-sceptic = Ещё один скептик нужен?
say-prove-it = Ну, где доказательства?
say-out-of-ten = Сколько баллов из десяти?
say-whats-the-verdict = И каков вердикт?
say-whats-the-catch = И в чём подвох?
say-doubts-too = Меня тоже берут сомнения.
say-let-me-guess-no = Дай угадаю: нет?
say-better-idea = Есть идея получше?
say-really-really = Да ладно? Ну-ну.

## A face that looks put off

say-what-was-that = Что это было?
say-not-your-thing = Не твоё, да?
say-fresh-air = Пойдём подышим воздухом.
say-second-opinion = Тут нужно второе мнение.
say-next-please = Следующее, пожалуйста!
say-that-bad = Настолько плохо?
say-warn-me = Спасибо за предупреждение!
say-never-again = Значит... больше никогда?
say-want-some-water = Дать воды?
say-you-finished-it = Надеюсь, доедать не пришлось?
say-who-cooked = Кто готовил?
say-ill-pass-too = Я тоже, пожалуй, откажусь.
say-smell-or-taste = Запах или вкус?
say-got-mints = У меня есть мятные конфеты. Дать?
say-dare-or-accident = На спор или случайно?
say-bin-it = Прямиком в мусорное ведро.
say-brave-to-try = Смело — такое пробовать!
say-trade-you = Поменять на шоколадку?

## A face that looks scared

say-all-good = Всё в порядке?
say-with-you = Я с тобой.
say-what-happened = Что случилось?
say-no-rush = Не спеши. Я на связи.
say-need-anything = Тебе что-нибудь нужно?
say-one-step = Шаг за шагом, вместе.
say-call-me = Звони в любое время, правда.
say-you-are-not-alone = С тобой в этом есть я.
say-close-by = Я рядом.
say-stay-on-the-line = Побыть с тобой на связи?
say-hold-my-hand = Вот, держи мою руку.
say-you-can-do-this = У тебя получится. Я с тобой.
say-where-are-you = Где ты? Я уже еду.
say-are-you-safe = Ты в безопасности?
say-it-will-pass = Это пройдёт. Подождём вместе.
say-when-you-are-ready = Расскажешь, когда захочешь.
say-slow-breaths = Дыши медленно. Вдох и выдох.
say-come-along = Сходить с тобой?
say-nothing-has-to-be-now = Прямо сейчас ничего не нужно решать.
say-light-on = Оставлю для тебя свет.

## A face that looks happy

say-nice-moment = Какой хороший момент.
say-tell-me-more = Расскажи ещё!
say-keep-going = Что бы это ни было, продолжай!
say-good-news = Надеюсь, хорошие новости?
say-made-me-smile = От этого фото я улыбаюсь.
say-love-this = Обожаю такие моменты!
say-whats-the-occasion = По какому поводу?
say-more-of-this = Побольше бы такого!
say-joy-is-catching = Радость прямо заразная!
say-celebrate = Это надо отметить!
say-frame-it = Такое — сразу в рамку.
say-made-your-day = Что тебя так порадовало?
say-happy-for-you = Как же я за тебя радуюсь!
say-smile-made-my-day = От этой улыбки и мой день лучше.
say-share-the-secret = Поделись секретом!
say-best-thing-today = Лучшее, что мне сегодня встретилось.
say-enjoy-every-bit = Наслаждайся каждой минутой!
say-you-earned-it = Это по праву твоё.
say-save-some-for-me = Оставь и мне немножко!
say-shall-we-dance = Потанцуем?
say-cheers-to-that = Вот за это и поднимем бокалы!
say-keep-for-grey-days = Сохрани на хмурые дни.
say-new-background = Ставлю себе на заставку!
say-hear-the-laugh = Слышу этот смех даже отсюда!
say-pure-sunshine = Прямо солнышко!
say-it-went-well = Всё прошло удачно, да?
say-hold-on-to-it = Запомни это чувство.
say-yes-yes-yes = Да! Да! Да!
say-tell-everyone = Расскажи всем!

## A face that looks calm

say-how-are-you = Как ты на самом деле?
say-what-are-you-up-to = Чем занимаешься?
say-penny = О чём думаешь?
say-how-was-today = Как прошёл день?
say-say-more = Расскажи ещё, мне интересно.
say-poker-face = Отличный покерфейс!
say-calm-vibes = Какое спокойствие.
say-guess = По тебе ничего не понять. Подсказку?
say-waiting-for-something = Ждёшь чего-то?
say-all-quiet = У вас там всё тихо?
say-whats-new = Что нового?
say-plans-today = Есть планы на сегодня?
say-passport-photo = Фото на паспорт готово!
say-who-won-at-cards = Кто выиграл в карты?
say-coffee-soon = Скоро по кофейку?
say-what-are-you-listening-to = Что слушаешь?
say-got-a-minute = Есть минутка поболтать?
say-cool-and-collected = Само спокойствие.
say-thousand-thoughts = Тысяча мыслей или ни одной?
say-need-a-break = Нужен перерыв?
say-where-is-this = Где это?
say-who-took-this = Кто фотографировал?

## A face that looks sad

say-thinking-of-you = Думаю о тебе.
say-sending-hug = Обнимаю тебя.
say-here-for-you = Я рядом, если что.
say-come-over = Зайти к тебе?
say-no-need-to-explain = Можно не объяснять. Я рядом.
say-bring-soup = Принесу супчик.
say-tissues-and-chocolate = Платочки и шоколад уже наготове.
say-you-matter = Ты много для меня значишь.
say-talk-or-distract = Поговорить или отвлечь?
say-sit-with-you = Просто посижу с тобой.
say-be-gentle = Береги себя.
say-one-day-at-a-time = День за днём, не спеши.
say-door-is-open = Моя дверь открыта.
say-ring-tonight = Позвонить тебе вечером?
say-ok-to-cry = Плакать — это нормально.
say-film-and-blanket = Фильм и плед?
say-tell-me-or-dont = Хочешь — расскажи, хочешь — нет.
say-still-here = Я всё ещё тут. И за тебя.
say-lean-on-me = Обопрись на меня.

## A face that looks surprised

say-didnt-see-that = Вот это неожиданность, да?
say-do-tell = О, рассказывай!
say-good-or-bad = Сюрприз приятный или не очень?
say-plot-twist = Вот это поворот!
say-no-way = Да ладно! Серьёзно?
say-tell-me-everything = Расскажи всё!
say-who-told-you = Кто тебе сказал?
say-say-it-again = Стоп, повтори-ка?
say-what-did-i-miss = А что тут без меня было?
say-jaw-dropped = У меня тоже челюсть отвисла.
say-cant-believe-it = Мне тоже не верится!
say-what-did-you-see = Что там такое?
say-caught-in-the-act = Застукали?
say-big-news = Большие новости?
say-need-details = Подробности в студию!
say-well-hello = Ого, ну здравствуйте!
say-gift-or-ghost = Подарок или привидение?
say-since-when = С каких это пор?!

## A face between two emotions

say-story-behind = Какая история за этим лицом?
say-many-feelings = Сколько чувств на одном лице.
say-laugh-or-shout = Смех или крик? Что победит?
say-serious-business = Дело серьёзное?
say-inside-joke = Тут какая-то шутка для своих?
say-that-smirk = Знаю я эту усмешку!
say-that-hint = Вижу намёк на улыбку.
say-bittersweet = И сладко, и горько, да?
say-concentrating = Сосредоточенность на максимум?
say-half-a-smile = Полулыбка? Я и такую беру.
say-love-or-hate = Нравится или ужас?
say-cant-decide = Мне бы тоже было не выбрать.
say-guilty-pleasure = Маленькая слабость?
say-both-at-once = Сразу и то и другое? Объясни!
say-smiling-through = Улыбка сквозь всё?
say-happy-tears = Слёзы счастья?
say-scary-but-fun = Страшно, но весело?
say-was-it-a-spider = Это был паук?
say-did-you-jump = Пришлось подпрыгнуть?
say-heart-racing = Сердце всё ещё колотится?
say-what-are-you-planning = Что ты задумываешь?
say-who-are-we-teasing = Кого мы дразним?
say-enough-is-enough = Сколько можно, да?
say-hoped-for-more = Хотелось большего?
say-that-stung = Это, наверное, задело.
say-far-away = Мысли где-то далеко?
say-what-do-you-make-of-it = И что ты об этом думаешь?

## Sour, hot, bitter

say-so-sour = Так кисло?
say-sour-out-of-ten = Насколько кисло, из десяти?
say-more-sugar = Ещё сахара?
say-one-more-bite = Ещё кусочек — слабо?
say-lemon-face = Знаменитое лицо с лимоном!
say-worth-it = Но оно того стоило?
say-felt-it-in-my-teeth = У меня аж зубы свело.
say-make-lemonade = Пора делать лимонад!
say-who-dared-you = Кто взял тебя на слабо?
say-acquired-taste = Вкус на любителя, наверное?
say-too-hot = Слишком остро?
say-milk-not-water = Молоко, а не воду!
say-fire-brigade = Вызывайте пожарных!
say-respect-the-chili = С чили шутки плохи.
say-how-many-chilies = Сколько там было перцев?
say-breathing-fire = Уже дышишь огнём?
say-bitter-but-good = Горько, зато полезно?
say-down-in-one = Залпом?
say-something-sweet = Может, теперь сладенького?
say-got-it-down = Всё до капли, браво!
say-stronger-than-expected = Крепче, чем казалось?
say-cheers-i-guess = Ну... твоё здоровье?

## Sun, onions

say-sun-in-your-eyes = Солнце в глаза?
say-sunglasses = В следующий раз очки!
say-find-some-shade = Скорее в тень!
say-send-some-sun = Пришли и сюда солнышка!
say-squint-club = Привет от клуба прищуренных.
say-sun-cream = Крем от солнца есть?
say-was-it-the-onions = Это всё лук?
say-whats-cooking = Что готовится?
say-save-me-a-plate = Оставь мне тарелочку!
say-blame-the-onions = Во всём виноват лук.
say-or-a-real-hug = Или всё-таки нужны объятия?
say-goggles-for-the-chef = Защитные очки повару!

## Celebrations and victories

say-happy-birthday = С днём рождения!
say-make-a-wish = Загадывай желание!
say-cake-first = Сначала торт!
say-whats-in-the-parcel = Что в коробке?
say-another-great-year = Пусть и новый год жизни удастся!
say-party-photos = Ещё фоток с праздника!
say-congratulations = Поздравляю!
say-proud-of-you = Горжусь тобой!
say-you-did-it = У тебя получилось!
say-to-the-next-chapter = За новую главу!
say-well-deserved = Абсолютно по заслугам!
say-speech = Речь! Речь!
say-you-knew = Признайся, это для тебя не сюрприз?
say-who-planned-this = Кто всё это придумал?
say-we-kept-quiet = А мы ведь молчали неделями!
say-never-forget-that-face = Это лицо не забыть никогда!
say-surprise = Сюрприз!
say-did-it-work = Значит, план удался?
say-we-won = Мы победили!
say-what-a-match = Вот это матч!
say-champions = Чемпионы!
say-high-five = Дай пять!
say-whats-the-score = Какой счёт?
say-victory-dance = Победный танец, пожалуйста!

## Nerves and effort

say-good-luck = Удачи!
say-you-know-this = Ты знаешь больше, чем думаешь.
say-fingers-crossed = Держу кулачки!
say-ice-cream-after = Потом по мороженому?
say-you-are-ready = Тебе это точно по силам.
say-whatever-comes = Что бы ни вышло, я горжусь тобой.
say-one-question = Вопрос за вопросом, не спеши.
say-tell-me-right-after = Напиши сразу, как закончится!
say-over-soon = Скоро всё закончится.
say-so-brave = Пойти — это очень смело.
say-how-did-it-go = Как всё прошло?
say-wait-outside = Подождать тебя снаружи?
say-you-got-this = Всё получится!
say-one-more = Ещё разок!
say-full-focus = Вот это сосредоточенность!
say-whos-winning = Кто выигрывает?
say-strong-stuff = Вот это сила!
say-water-break = Перерыв на водичку?
say-new-record = Новый рекорд?
say-almost-there = Ещё чуть-чуть!
say-good-scary = Страшно, но по-хорошему?
say-cover-your-eyes = Закрой глаза, я буду рассказывать.
say-front-row = Конечно, в первом ряду!
say-who-screamed = Кто кричал громче всех?
say-i-would-have-run = Меня бы оттуда ветром сдуло.
say-again-again = Ещё! Ещё!
say-sleep-tonight = Этой ночью кто-нибудь уснёт?

## Goodbyes

say-miss-you-too = Я тоже скучаю.
say-see-you-soon = До скорого.
say-far-not-gone = Далеко, но всё равно рядом.
say-when-is-the-visit = Когда в следующий раз увидимся?
say-count-the-days = Посчитаем дни вместе?
say-photo-in-return = А вот моё фото в ответ.

## Words that agree with the face, or don't

say-behind-the-words = А что за этими словами?
say-both-can-be-true = Бывает и то и другое сразу.
say-you-can-tell-me = Мне можно рассказать.
say-proud-either-way = В любом случае горжусь тобой.
say-wrong-second = Камера поймала не ту секунду?
say-good-and-hard = И хорошо, и трудно сразу?
say-good-to-see-you-smile = Всё равно здорово видеть твою улыбку.
say-as-heavy-as-it-sounds = Всё так тяжело, как звучит?
say-carry-half = Половину ноши беру на себя.
say-brave-smile = Это смелая улыбка.
say-humour-helps = Юмор помогает, правда?
say-sounds-wonderful = Звучит чудесно!
say-glad-to-hear = Как приятно это слышать!
say-makes-two-of-us = И у меня так же!
say-im-sorry = Мне так жаль.
say-thank-you-for-telling = Спасибо, что делишься со мной.
say-that-sounds-hard = Похоже, это тяжело.
say-on-my-way = Уже иду.

## Early, late, and after the last photo

say-good-morning = Доброе утро!
say-coffee-first = Сначала кофе.
say-five-more-minutes = Ещё пять минуточек?
say-up-already = Уже не спишь?
say-make-it-a-double = Мне двойной, пожалуйста.
say-slept-well = Как спалось?
say-save-me-a-cup = Оставь и мне чашечку!
say-day-can-wait = День подождёт.
say-still-up = Ещё не спишь?
say-cant-sleep = Не спится?
say-sleep-well = Пусть потом хорошо спится.
say-tomorrow-is-new = Завтра новый день.
say-long-day = Длинный день?
say-rest-first = Сначала отдых, ответ потом.
say-night-owl = Привет от такой же совы!
say-good-night-hug = Спокойной ночи, обнимаю.
say-im-up-too = Я тоже не сплю, если что.
say-glad-it-turned = Хорошо, что всё наладилось.
say-there-is-the-smile = А вот и улыбка!
say-what-changed = Что изменилось?
say-better-now = Уже лучше?
say-hoping-for-this = Вот чего мне так хотелось.
say-on-a-roll = Тебе прямо везёт!
say-two-in-a-row = Два подряд!
say-whats-in-your-tea = Что у тебя в чае?
say-third-one-please = И третье, пожалуйста!
say-good-week = Хорошая неделя?
say-still-thinking-of-you = Всё ещё думаю о тебе.
say-still-heavy = Всё ещё тяжело?

## Far away, or right in front of the camera

say-come-closer = Подойди поближе!
say-found-you = А вот и ты!
say-what-a-view = Вот это вид!
say-waving-back = Машу в ответ!
say-right-into-the-lens = Прямо в объектив!

## Two people

say-you-two = Ну вы двое!
say-double-joy = Двойная радость!
say-what-a-team = Вот это команда!
say-whose-idea = Чья это была идея?
say-partners-in-crime = Сообщники!
say-say-hi-from-me = Передай привет от меня!
say-two-of-a-kind = Два сапога пара!
say-sun-and-moon = Солнце и луна!
say-who-said-what = Кто что сказал?
say-hug-each-other = Обнимитесь за меня.
say-look-after-each-other = Берегите друг друга.
say-two-faces-two-stories = Два лица, две истории.
say-who-teased-whom = Кто кого дразнил?
say-cheering-up-duty = Кто тут дежурит по настроению?
say-both-of-you-come-over = Приходите вдвоём ко мне.
say-one-of-you-knows = Кто-то из вас знает больше!
say-tea-for-two = Чай на двоих, а потом поговорим?

## Several people who agree

say-team-meeting = Похоже, пора созвать собрание.
say-who-started = Ну и кто начал?
say-group-tea = Всем по чашке чая?
say-same-page = Вижу, вы все заодно.
say-lets-sit-down = Давайте сядем и поговорим.
say-cake-for-all = Всем по тортику?
say-with-all-of-you = Я со всеми вами.
say-tough-crowd = Публика сложная!
say-jury = Жюри, похоже, строгое.
say-convince-them = Кто рискнёт их убедить?
say-take-a-vote = Проголосуем?
say-debating-club = Дискуссионный клуб!
say-jury-still-out = Жюри ещё совещается?
say-everyone-agrees = Ну, в этом все согласны.
say-menu-change = Пора менять меню?
say-what-was-that-all = Чем это вас накормили?
say-pizza-instead = Может, лучше пиццу?
say-open-a-window = Откройте кто-нибудь окно!
say-together = Вы есть друг у друга.
say-group-hug = Групповые обнимашки!
say-what-happened-there = Что там произошло?
say-everyone-ok = У всех всё хорошо?
say-hold-together = Держитесь вместе, все.
say-thinking-of-all = Думаю о вас всех.
say-what-can-i-bring = Что мне принести?
say-what-a-crew = Вот это компания!
say-wish-i-was-there = Мне бы к вам!
say-group-joy = Оставьте и мне немного радости!
say-count-me-in = В следующий раз я с вами!
say-team-photo = Команда года!
say-who-laughed-most = Кто смеялся громче всех?
say-band-photo = Прямо рок-группа!
say-synchronised = Идеальная синхронность.
say-on-three = На счёт три — все улыбаемся!
say-how-many-takes = Сколько было дублей?
say-calm-company = Какая спокойная компания.
say-before-the-coffee = Это до кофе или после?
say-same-moment = Один миг — одно выражение на всех!
say-what-are-you-watching = На что вы все смотрите?
say-what-did-they-say = Что вам сказали?

## Several people who differ, and crowds

say-every-mood = Все настроения сразу!
say-whole-story = Мне нужна вся история.
say-who-told-joke = Кто рассказал шутку?
say-ask-each = Хочу услышать каждого из вас!
say-one-photo-many = Столько историй в одном месте.
say-who-won = И кто победил?
say-wait-for-it = Погодите-ка...
say-hug-goes-where = Кого-то там надо обнять.
say-who-knew = Кто знал, а кто нет?
say-one-at-a-time = По одному, пожалуйста!
say-who-is-missing = Кого не хватает?
say-so-many-of-you = Как вас много!
say-spotted-you = Вижу тебя в толпе!
say-whole-village = Тут целая деревня!

## A face that is hard to read, or none

say-clearer-shot = Есть снимок почётче?
say-hiding = Специально прячешься?
say-one-more-photo = Ещё фото, для меня?
say-caught-mid-blink = Камера поймала моргание?
say-mystery = Какой загадочный взгляд!
say-what-was-going-on = Что там происходило?
say-and-you = А ты где?
say-behind-the-camera = За камерой — это ты?
say-with-you-in-it = В следующий раз с тобой в кадре!
say-nice-shot = Отличный кадр!
say-story-of-the-photo = Какая история у этого фото?
say-what-am-i-seeing = На что я смотрю?

## Clips

say-what-happened-next = А что было дальше?
say-one-more-take = Ещё дубль, пожалуйста!
say-never-saw-it-coming = Вот уж не ждали, правда?
say-worth-the-wait = Стоило подождать!
say-rewind-that = Отмотай назад, пожалуйста!
say-right-at-that-second = Что случилось в ту самую секунду?
say-what-was-the-surprise = Так в чём был сюрприз?
say-that-smile-grew = Эта улыбка росла на глазах.
say-watched-it-twice = Два просмотра. Минимум.
say-lit-up = Вот тут лицо засияло!
say-part-two = Вторую часть, пожалуйста!
say-cliffhanger = На самом интересном месте!
say-it-passed = Хорошо, что прошло.
say-deep-breath-done = И выдох.
say-im-here-whatever-it-is = Что бы ни было, я здесь.
say-what-came-up = Что-то случилось по ходу?
say-saw-it-to-the-end = Видео до самого конца. Я рядом.
say-started-so-well = А как хорошо начиналось!
say-back-to-calm = И снова спокойствие.
say-what-were-you-thinking = Что в голове в тот момент?
say-caught-the-smile = Улыбка поймана!
say-held-it-all-along = И так до самого конца!
say-still-not-over-it = Всё ещё под впечатлением?
say-ups-and-downs = День то вверх, то вниз?
say-all-in-one-clip = И всё это в одном видео!
