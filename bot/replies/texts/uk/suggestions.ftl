### Replies that one friend might send to another about a photo: 1 to 64 characters, no fields.
### The part after "say-" is the key that the rules name.

## A face that looks angry

say-whats-up = Що таке?
say-tough-day = Важкий день?
say-grumble-with-you = Побурчимо разом?
say-tea-first = Спершу чай, потім увесь світ?
say-want-to-talk = Хочеш про це поговорити?
say-im-listening = Я слухаю. Що сталося?
say-on-your-side = Я на твоєму боці.
say-let-it-out = Виговорися, я витримаю.
say-breathe = Глибокий вдих. Я поруч.
say-walk-it-off = Ходімо пройдемося?
say-who-do-i-talk-to = З ким мені поговорити?
say-fine-to-be-cross = Злитися — це нормально.
say-start-anywhere = Почни з будь-чого. Час є.
say-no-advice = Скаржся. Без порад, обіцяю.
say-what-would-help = Що б зараз допомогло?
say-coffee-on-me = Кава з мене. Ідеш?
say-crossed-a-line = Хтось перейшов межу?
say-company-or-quiet = Побути поруч чи дати тишу?
say-cool-off-first = Спершу охолонути, потім говорити?
say-i-believe-you = Я тобі вірю.
say-what-went-wrong = Що пішло не так?
say-bring-snacks = Принесу смаколиків.
say-not-going-anywhere = Я нікуди не дінуся.
say-not-hiding-it = Добре, що ти цього не ховаєш.

## A face that looks doubtful

say-not-convinced = Поки не переконали?
say-say-what-you-think = Давай, кажи як є.
say-second-chance = Дамо другий шанс?
say-spill = Ну ж бо, викладай!
say-fair-enough = Справедливо. А ти б як?
say-eyebrow = Відчуваю цю брову аж звідси.
say-seen-better = Бувало й краще, правда?
say-remind-me = Нагадай мені з тобою не сперечатися.
say-what-would-convince = А що б тебе переконало?
say-one-more-sceptic = Ще один скептик потрібен?
say-prove-it = Ну, де докази?
say-out-of-ten = Скільки балів із десяти?
say-whats-the-verdict = І який вердикт?
say-whats-the-catch = І в чому підступ?
say-doubts-too = Мене теж беруть сумніви.
say-let-me-guess-no = Дай вгадаю: ні?
say-better-idea = Є краща ідея?
say-really-really = Та невже? Ну-ну.

## A face that looks put off

say-what-was-that = Що це було?
say-not-your-thing = Не твоє, так?
say-fresh-air = Ходімо подихаємо повітрям.
say-second-opinion = Тут потрібна друга думка.
say-next-please = Наступне, будь ласка!
say-that-bad = Аж так погано?
say-warn-me = Дякую за попередження!
say-never-again = Тобто... більше ніколи?
say-want-some-water = Дати води?
say-you-finished-it = Сподіваюся, доїдати не довелося?
say-who-cooked = Хто готував?
say-ill-pass-too = Я теж, мабуть, відмовлюся.
say-smell-or-taste = Запах чи смак?
say-got-mints = Маю м’ятні цукерки. Дати?
say-dare-or-accident = На спір чи випадково?
say-bin-it = Просто в смітник, і край.
say-brave-to-try = Сміливо — таке куштувати!
say-trade-you = Поміняти на шоколадку?

## A face that looks scared

say-all-good = Усе гаразд?
say-with-you = Я з тобою.
say-what-happened = Що сталося?
say-no-rush = Не поспішай. Я на зв’язку.
say-need-anything = Тобі щось потрібно?
say-one-step = Крок за кроком, разом.
say-call-me = Дзвони будь-коли, справді.
say-you-are-not-alone = З тобою в цьому є я.
say-close-by = Я поруч.
say-stay-on-the-line = Побути з тобою на зв’язку?
say-hold-my-hand = Ось, тримай мою руку.
say-you-can-do-this = Тобі вдасться. Я з тобою.
say-where-are-you = Де ти? Я вже їду.
say-are-you-safe = Ти в безпеці?
say-it-will-pass = Це мине. Зачекаємо разом.
say-when-you-are-ready = Розкажеш, коли схочеш.
say-slow-breaths = Дихай повільно. Вдих і видих.
say-come-along = Піти з тобою?
say-nothing-has-to-be-now = Просто зараз нічого не треба вирішувати.
say-light-on = Залишу для тебе світло.

## A face that looks happy

say-nice-moment = Яка гарна мить.
say-tell-me-more = Розкажи ще!
say-keep-going = Хоч би що це було, продовжуй!
say-good-news = Сподіваюся, гарні новини?
say-made-me-smile = Від цього фото я усміхаюся.
say-love-this = Обожнюю такі миті!
say-whats-the-occasion = З якої нагоди?
say-more-of-this = Побільше б такого!
say-joy-is-catching = Радість просто заразна!
say-celebrate = Це треба відсвяткувати!
say-frame-it = Таке — одразу в рамку.
say-made-your-day = Що тебе так потішило?
say-happy-for-you = Як же я за тебе радію!
say-smile-made-my-day = Від цієї усмішки й мій день кращий.
say-share-the-secret = Поділися секретом!
say-best-thing-today = Найкраще, що мені сьогодні трапилося.
say-enjoy-every-bit = Насолоджуйся кожною хвилиною!
say-you-earned-it = Це по праву твоє.
say-save-some-for-me = Залиш і мені трішки!
say-shall-we-dance = Потанцюємо?
say-cheers-to-that = Ось за це й піднімемо келихи!
say-keep-for-grey-days = Збережи на похмурі дні.
say-new-background = Ставлю собі на заставку!
say-hear-the-laugh = Чую цей сміх аж звідси!
say-pure-sunshine = Просто сонечко!
say-it-went-well = Усе минуло вдало, так?
say-hold-on-to-it = Запам’ятай це відчуття.
say-yes-yes-yes = Так! Так! Так!
say-tell-everyone = Розкажи всім!

## A face that looks calm

say-how-are-you = Як ти насправді?
say-what-are-you-up-to = Що робиш?
say-penny = Про що думаєш?
say-how-was-today = Як минув день?
say-say-more = Розкажи ще, мені цікаво.
say-poker-face = Чудовий покерфейс!
say-calm-vibes = Який спокій.
say-guess = З тебе нічого не вгадаєш. Підказку?
say-waiting-for-something = Чекаєш на щось?
say-all-quiet = У вас там усе тихо?
say-whats-new = Що нового?
say-plans-today = Є плани на сьогодні?
say-passport-photo = Фото на паспорт готове!
say-who-won-at-cards = Хто виграв у карти?
say-coffee-soon = Може, скоро на каву?
say-what-are-you-listening-to = Що слухаєш?
say-got-a-minute = Маєш хвилинку побалакати?
say-cool-and-collected = Сам спокій.
say-thousand-thoughts = Тисяча думок чи жодної?
say-need-a-break = Потрібна перерва?
say-where-is-this = Де це?
say-who-took-this = Хто фотографував?

## A face that looks sad

say-thinking-of-you = Думаю про тебе.
say-sending-hug = Обіймаю тебе.
say-here-for-you = Я поруч, якщо що.
say-come-over = Зайти до тебе?
say-no-need-to-explain = Можна не пояснювати. Я поруч.
say-bring-soup = Принесу супчику.
say-tissues-and-chocolate = Хустинки й шоколад уже напоготові.
say-you-matter = Ти багато для мене значиш.
say-talk-or-distract = Поговорити чи відволікти?
say-sit-with-you = Просто посиджу з тобою.
say-be-gentle = Бережи себе.
say-one-day-at-a-time = День за днем, не поспішай.
say-door-is-open = Мої двері відчинені.
say-ring-tonight = Подзвонити тобі ввечері?
say-ok-to-cry = Плакати — це нормально.
say-film-and-blanket = Фільм і плед?
say-tell-me-or-dont = Хочеш — розкажи, хочеш — ні.
say-still-here = Я й досі тут. І за тебе.
say-lean-on-me = Зіприся на мене.

## A face that looks surprised

say-didnt-see-that = Оце несподіванка, правда?
say-do-tell = О, розповідай!
say-good-or-bad = Сюрприз приємний чи не дуже?
say-plot-twist = Оце так поворот!
say-no-way = Та ну! Серйозно?
say-tell-me-everything = Розкажи все!
say-who-told-you = Хто тобі сказав?
say-say-it-again = Стоп, повтори-но?
say-what-did-i-miss = А що тут без мене було?
say-jaw-dropped = У мене теж щелепа відвисла.
say-cant-believe-it = Мені теж не віриться!
say-what-did-you-see = Що там таке?
say-caught-in-the-act = Застукали?
say-big-news = Великі новини?
say-need-details = Подробиці в студію!
say-well-hello = Ого, ну вітаю!
say-gift-or-ghost = Подарунок чи привид?
say-since-when = Відколи це?!

## A face between two emotions

say-story-behind = Яка історія за цим обличчям?
say-many-feelings = Скільки почуттів на одному обличчі.
say-laugh-or-shout = Сміх чи крик? Що переможе?
say-serious-business = Справа серйозна?
say-inside-joke = Тут якийсь жарт для своїх?
say-that-smirk = Знаю я цю посмішку!
say-that-hint = Бачу натяк на усмішку.
say-bittersweet = І солодко, і гірко, правда?
say-concentrating = Зосередженість на максимум?
say-half-a-smile = Пів усмішки? Я й таку беру.
say-love-or-hate = Подобається чи жах?
say-cant-decide = Мені б теж було не вибрати.
say-guilty-pleasure = Маленька слабкість?
say-both-at-once = Водночас і те, і те? Поясни!
say-smiling-through = Усмішка крізь усе?
say-happy-tears = Сльози щастя?
say-scary-but-fun = Страшно, але весело?
say-was-it-a-spider = Це був павук?
say-did-you-jump = Довелося підскочити?
say-heart-racing = Серце й досі калатає?
say-what-are-you-planning = Що це ти надумуєш?
say-who-are-we-teasing = Кого ми дражнимо?
say-enough-is-enough = Скільки можна, так?
say-hoped-for-more = Хотілося більшого?
say-that-stung = Це, мабуть, зачепило.
say-far-away = Думки десь далеко?
say-what-do-you-make-of-it = І що ти про це думаєш?

## Sour, hot, bitter

say-so-sour = Так кисло?
say-sour-out-of-ten = Наскільки кисло, із десяти?
say-more-sugar = Ще цукру?
say-one-more-bite = Ще шматочок — ризикнеш?
say-lemon-face = Славнозвісне обличчя з лимоном!
say-worth-it = Але воно того вартувало?
say-felt-it-in-my-teeth = Мені аж зуби звело.
say-make-lemonade = Час робити лимонад!
say-who-dared-you = Хто підбив тебе на це?
say-acquired-taste = Мабуть, смак на любителя?
say-too-hot = Загостро?
say-milk-not-water = Молоко, а не воду!
say-fire-brigade = Викликайте пожежників!
say-respect-the-chili = З чилі не жартують.
say-how-many-chilies = Скільки там було перців?
say-breathing-fire = Уже дихаєш вогнем?
say-bitter-but-good = Гірко, зате корисно?
say-down-in-one = Одним духом?
say-something-sweet = Може, тепер солоденького?
say-got-it-down = Усе до краплі, браво!
say-stronger-than-expected = Міцніше, ніж здавалося?
say-cheers-i-guess = Ну... будьмо?

## Sun, onions

say-sun-in-your-eyes = Сонце в очі?
say-sunglasses = Наступного разу окуляри!
say-find-some-shade = Мерщій у тінь!
say-send-some-sun = Надішли й сюди сонечка!
say-squint-club = Привіт від клубу примружених.
say-sun-cream = Крем від сонця є?
say-was-it-the-onions = Це все цибуля?
say-whats-cooking = Що готується?
say-save-me-a-plate = Залиш мені тарілочку!
say-blame-the-onions = У всьому винна цибуля.
say-or-a-real-hug = Чи все-таки треба обійми?
say-goggles-for-the-chef = Захисні окуляри кухареві!

## Celebrations and victories

say-happy-birthday = З днем народження!
say-make-a-wish = Загадуй бажання!
say-cake-first = Спершу торт!
say-whats-in-the-parcel = Що в коробці?
say-another-great-year = Хай і новий рік життя буде чудовий!
say-party-photos = Ще фоток зі свята!
say-congratulations = Вітаю!
say-proud-of-you = Пишаюся тобою!
say-you-did-it = Тобі вдалося!
say-to-the-next-chapter = За новий розділ!
say-well-deserved = Цілком заслужено!
say-speech = Промову! Промову!
say-you-knew = Зізнайся, для тебе це не сюрприз?
say-who-planned-this = Хто все це придумав?
say-we-kept-quiet = А ми ж мовчали тижнями!
say-never-forget-that-face = Цього обличчя ніколи не забути!
say-surprise = Сюрприз!
say-did-it-work = То план удався?
say-we-won = Ми перемогли!
say-what-a-match = Оце так матч!
say-champions = Чемпіони!
say-high-five = Дай п’ять!
say-whats-the-score = Який рахунок?
say-victory-dance = Переможний танець, будь ласка!

## Nerves and effort

say-good-luck = Щасти!
say-you-know-this = Ти знаєш більше, ніж думаєш.
say-fingers-crossed = Тримаю кулачки!
say-ice-cream-after = Потім на морозиво?
say-you-are-ready = Тобі це точно до снаги.
say-whatever-comes = Хоч би що вийшло, я пишаюся тобою.
say-one-question = Питання за питанням, не поспішай.
say-tell-me-right-after = Напиши одразу, як закінчиться!
say-over-soon = Скоро все закінчиться.
say-so-brave = Піти — це дуже сміливо.
say-how-did-it-go = Як усе минуло?
say-wait-outside = Зачекати тебе надворі?
say-you-got-this = Усе вийде!
say-one-more = Ще разок!
say-full-focus = Оце зосередженість!
say-whos-winning = Хто виграє?
say-strong-stuff = Оце сила!
say-water-break = Перерва на водичку?
say-new-record = Новий рекорд?
say-almost-there = Ще трішки!
say-good-scary = Страшно, але по-доброму?
say-cover-your-eyes = Заплющ очі, я розповідатиму.
say-front-row = Звісно, у першому ряду!
say-who-screamed = Хто кричав найгучніше?
say-i-would-have-run = Мене б звідти як вітром здуло.
say-again-again = Ще! Ще!
say-sleep-tonight = Цієї ночі хтось засне?

## Goodbyes

say-miss-you-too = Я теж сумую за тобою.
say-see-you-soon = До скорого.
say-far-not-gone = Далеко, але все одно поруч.
say-when-is-the-visit = Коли побачимося наступного разу?
say-count-the-days = Порахуємо дні разом?
say-photo-in-return = А ось моє фото у відповідь.

## Words that agree with the face, or don't

say-behind-the-words = А що за цими словами?
say-both-can-be-true = Буває і те, і те водночас.
say-you-can-tell-me = Мені можна розповісти.
say-proud-either-way = Хай там як, пишаюся тобою.
say-wrong-second = Камера впіймала не ту секунду?
say-good-and-hard = І добре, і важко водночас?
say-good-to-see-you-smile = Усе одно гарно бачити твою усмішку.
say-as-heavy-as-it-sounds = Усе так важко, як звучить?
say-carry-half = Половину тягаря беру на себе.
say-brave-smile = Це смілива усмішка.
say-humour-helps = Гумор допомагає, правда?
say-sounds-wonderful = Звучить чудово!
say-glad-to-hear = Як приємно це чути!
say-makes-two-of-us = І в мене так само!
say-im-sorry = Мені так шкода.
say-thank-you-for-telling = Дякую, що ділишся зі мною.
say-that-sounds-hard = Схоже, це важко.
say-on-my-way = Уже йду.

## Early, late, and after the last photo

say-good-morning = Доброго ранку!
say-coffee-first = Спершу кава.
say-five-more-minutes = Ще п’ять хвилиночок?
say-up-already = Уже не спиш?
say-make-it-a-double = Мені подвійну, будь ласка.
say-slept-well = Як спалося?
say-save-me-a-cup = Залиш і мені чашечку!
say-day-can-wait = День зачекає.
say-still-up = Ще не спиш?
say-cant-sleep = Не спиться?
say-sleep-well = Хай потім добре спиться.
say-tomorrow-is-new = Завтра новий день.
say-long-day = Довгий день?
say-rest-first = Спершу відпочинок, відповідь потім.
say-night-owl = Вітання від такої самої сови!
say-good-night-hug = На добраніч, обіймаю.
say-im-up-too = Я теж не сплю, якщо що.
say-glad-it-turned = Добре, що все налагодилося.
say-there-is-the-smile = А ось і усмішка!
say-what-changed = Що змінилося?
say-better-now = Уже краще?
say-hoping-for-this = Ось чого мені так хотілося.
say-on-a-roll = Тобі аж щастить!
say-two-in-a-row = Два поспіль!
say-whats-in-your-tea = Що в тебе в чаї?
say-third-one-please = І третє, будь ласка!
say-good-week = Гарний тиждень?
say-still-thinking-of-you = І досі думаю про тебе.
say-still-heavy = І досі важко?

## Far away, or right in front of the camera

say-come-closer = Підійди ближче!
say-found-you = А ось і ти!
say-what-a-view = Оце краєвид!
say-waving-back = Махаю у відповідь!
say-right-into-the-lens = Просто в об’єктив!

## Two people

say-you-two = Ну ви двоє!
say-double-joy = Подвійна радість!
say-what-a-team = Оце команда!
say-whose-idea = Чия це була ідея?
say-partners-in-crime = Спільники!
say-say-hi-from-me = Передай вітання від мене!
say-two-of-a-kind = Два чоботи — пара!
say-sun-and-moon = Сонце й місяць!
say-who-said-what = Хто що сказав?
say-hug-each-other = Обійміться за мене.
say-look-after-each-other = Бережіть одне одного.
say-two-faces-two-stories = Два обличчя, дві історії.
say-who-teased-whom = Хто кого дражнив?
say-cheering-up-duty = Хто тут чергує за настрій?
say-both-of-you-come-over = Приходьте вдвох до мене.
say-one-of-you-knows = Хтось із вас знає більше!
say-tea-for-two = Чай на двох, а потім поговоримо?

## Several people who agree

say-team-meeting = Схоже, час скликати збори.
say-who-started = Ну і хто почав?
say-group-tea = Усім по чашці чаю?
say-same-page = Бачу, ви всі заодно.
say-lets-sit-down = Сядьмо й поговорімо.
say-cake-for-all = Усім по тортику?
say-with-all-of-you = Я з усіма вами.
say-tough-crowd = Публіка вимоглива!
say-jury = Журі, схоже, суворе.
say-convince-them = Хто ризикне їх переконати?
say-take-a-vote = Проголосуємо?
say-debating-club = Дискусійний клуб!
say-jury-still-out = Журі ще радиться?
say-everyone-agrees = Ну, у цьому всі згодні.
say-menu-change = Час міняти меню?
say-what-was-that-all = Чим це вас нагодували?
say-pizza-instead = Може, краще піцу?
say-open-a-window = Відчиніть хтось вікно!
say-together = Ви є одне в одного.
say-group-hug = Групові обійми!
say-what-happened-there = Що там сталося?
say-everyone-ok = У всіх усе добре?
say-hold-together = Тримайтеся разом, усі.
say-thinking-of-all = Думаю про всіх вас.
say-what-can-i-bring = Що мені принести?
say-what-a-crew = Оце компанія!
say-wish-i-was-there = Мені б до вас!
say-group-joy = Залиште й мені трохи радості!
say-count-me-in = Наступного разу я з вами!
say-team-photo = Команда року!
say-who-laughed-most = Хто сміявся найгучніше?
say-band-photo = Просто рок-гурт!
say-synchronised = Ідеальна синхронність.
say-on-three = На три — усі усміхаємося!
say-how-many-takes = Скільки було дублів?
say-calm-company = Яка спокійна компанія.
say-before-the-coffee = Це до кави чи після?
say-same-moment = Одна мить — один вираз на всіх!
say-what-are-you-watching = На що ви всі дивитеся?
say-what-did-they-say = Що вам сказали?

## Several people who differ, and crowds

say-every-mood = Усі настрої водночас!
say-whole-story = Мені потрібна вся історія.
say-who-told-joke = Хто розповів жарт?
say-ask-each = Хочу почути кожного з вас!
say-one-photo-many = Стільки історій в одному місці.
say-who-won = І хто переміг?
say-wait-for-it = Зачекайте...
say-hug-goes-where = Когось там треба обійняти.
say-who-knew = Хто знав, а хто ні?
say-one-at-a-time = По одному, будь ласка!
say-who-is-missing = Кого бракує?
say-so-many-of-you = Як вас багато!
say-spotted-you = Бачу тебе в натовпі!
say-whole-village = Тут ціле село!

## A face that is hard to read, or none

say-clearer-shot = Є чіткіший знімок?
say-hiding = Навмисно ховаєшся?
say-one-more-photo = Ще фото, для мене?
say-caught-mid-blink = Камера впіймала кліпання?
say-mystery = Який загадковий погляд!
say-what-was-going-on = Що там відбувалося?
say-and-you = А ти де?
say-behind-the-camera = За камерою — це ти?
say-with-you-in-it = Наступного разу з тобою в кадрі!
say-nice-shot = Чудовий кадр!
say-story-of-the-photo = Яка історія в цього фото?
say-what-am-i-seeing = На що я дивлюся?

## Clips

say-what-happened-next = А що було далі?
say-one-more-take = Ще один дубль, будь ласка!
say-never-saw-it-coming = Оце вже не чекали, правда?
say-worth-the-wait = Варто було зачекати!
say-rewind-that = Відмотай назад, будь ласка!
say-right-at-that-second = Що сталося тієї самої секунди?
say-what-was-the-surprise = То в чому була несподіванка?
say-that-smile-grew = Ця усмішка росла на очах.
say-watched-it-twice = Два перегляди. Щонайменше.
say-lit-up = Отут обличчя засяяло!
say-part-two = Другу частину, будь ласка!
say-cliffhanger = На найцікавішому місці!
say-it-passed = Добре, що минулося.
say-deep-breath-done = І видих.
say-im-here-whatever-it-is = Хай там що, я тут.
say-what-came-up = Щось сталося дорогою?
say-saw-it-to-the-end = Відео до самого кінця. Я поруч.
say-started-so-well = А як гарно починалося!
say-back-to-calm = І знову спокій.
say-what-were-you-thinking = Що було в голові тієї миті?
say-caught-the-smile = Усмішку впіймано!
say-held-it-all-along = І так до самого кінця!
say-still-not-over-it = Досі під враженням?
say-ups-and-downs = День то вгору, то вниз?
say-all-in-one-clip = І все це в одному відео!
