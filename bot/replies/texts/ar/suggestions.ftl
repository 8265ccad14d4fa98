### Replies that one friend might send to another about a photo: 1 to 64 characters, no fields.
### The part after "say-" is the key that the rules name.
### No form here tells whether a man or a woman writes or reads it.

## A face that looks angry

say-whats-up = ما الأمر؟
say-tough-day = يوم صعب؟
say-grumble-with-you = نتذمّر معًا قليلًا؟
say-tea-first = الشاي أولًا، ثم العالم؟
say-want-to-talk = نتحدث عن الأمر؟
say-im-listening = كلّي آذان صاغية. ماذا حدث؟
say-on-your-side = أنا في صفّك.
say-let-it-out = فضفضة كاملة؟ أتحمّلها كلها.
say-breathe = نفَس عميق. أنا هنا بجانبك.
say-walk-it-off = نتمشّى قليلًا؟
say-who-do-i-talk-to = مع من يجب أن أتكلم؟
say-fine-to-be-cross = لا بأس في الغضب.
say-start-anywhere = من أي نقطة كانت. عندي وقت.
say-no-advice = فضفضة بلا نصائح، هذا وعد.
say-what-would-help = ما الذي قد يساعد الآن؟
say-coffee-on-me = القهوة على حسابي. نلتقي؟
say-crossed-a-line = هل تجاوز أحدهم حدوده؟
say-company-or-quiet = صحبة أم بعض الهدوء؟
say-cool-off-first = نهدأ أولًا ونتحدث لاحقًا؟
say-i-believe-you = أصدّقك.
say-what-went-wrong = ما الذي لم يَسِر كما يجب؟
say-bring-snacks = سأحضر معي بعض التسالي.
say-not-going-anywhere = لن أذهب إلى أي مكان.
say-not-hiding-it = جيد أن الأمر لم يبقَ مكتومًا.

## A face that looks doubtful

say-not-convinced = الفكرة غير مقنعة بعد؟
say-say-what-you-think = والرأي الصريح هو...؟
say-second-chance = هل هناك فرصة ثانية؟
say-spill = هيا، أريد التفاصيل!
say-fair-enough = معك حق. وما الحل إذن؟
say-eyebrow = أحسّ بهذا الحاجب من هنا.
say-seen-better = مرّ عليك ما هو أفضل، صحيح؟
say-remind-me = لن أراهن ضدك أبدًا.
say-what-would-convince = ما الذي قد يُقنعك؟
say-one-more-sceptic = هل في نادي الشك مكان لي؟
say-prove-it = إذن، أين الدليل؟
say-out-of-ten = كم علامة من عشر؟
say-whats-the-verdict = وما الحكم النهائي؟
say-whats-the-catch = وأين الخدعة؟
say-doubts-too = عندي شكوكي أيضًا.
say-let-me-guess-no = أخمّن: الجواب لا؟
say-better-idea = هل عندك فكرة أفضل؟
say-really-really = حقًا؟ حقًا حقًا؟

## A face that looks put off

say-what-was-that = ما كان ذلك؟
say-not-your-thing = ليس من ذوقك، صحيح؟
say-fresh-air = هيا إلى الهواء النقي.
say-second-opinion = أحتاج إلى رأي ثانٍ في هذا.
say-next-please = التالي، رجاءً!
say-that-bad = سيئ إلى هذا الحد؟
say-warn-me = شكرًا على التحذير!
say-never-again = إذن... لن تتكرر؟
say-want-some-water = بعض الماء؟
say-you-finished-it = أرجو أن البقية ما زالت في الصحن.
say-who-cooked = من الذي طبخ؟
say-ill-pass-too = أعتذر عنه أنا أيضًا.
say-smell-or-taste = رائحة أم طعم؟
say-got-mints = عندي نعناع. حبّة لك؟
say-dare-or-accident = تحدٍّ أم صدفة؟
say-bin-it = إلى سلة المهملات فورًا.
say-brave-to-try = يا لجرأتك، ذقته حقًا!
say-trade-you = نستبدل به شوكولاتة؟

## A face that looks scared

say-all-good = هل كل شيء بخير؟
say-with-you = أنا معك.
say-what-happened = ماذا حدث؟
say-no-rush = لا داعي للعجلة. أنا هنا.
say-need-anything = هل يلزمك شيء؟
say-one-step = خطوة خطوة، معًا.
say-call-me = هاتفي مفتوح لك في أي وقت، حقًا.
say-you-are-not-alone = لست في هذا وحدك.
say-close-by = أنا على بُعد خطوات.
say-stay-on-the-line = أبقى معك على الخط؟
say-hold-my-hand = يدي في يدك.
say-you-can-do-this = سننجح في هذا. معًا.
say-where-are-you = أين مكانك؟ سآتي حالًا.
say-are-you-safe = هل أنت بأمان؟
say-it-will-pass = سيمرّ هذا. أنتظر معك.
say-when-you-are-ready = أسمعك متى حان الوقت المناسب.
say-slow-breaths = أنفاس بطيئة. شهيق، ثم زفير.
say-come-along = آتي معك؟
say-nothing-has-to-be-now = لا شيء يجب أن يحدث الآن.
say-light-on = سأترك لك الضوء مضاءً.

## A face that looks happy

say-nice-moment = يا لها من لحظة جميلة.
say-tell-me-more = أريد أن أسمع المزيد!
say-keep-going = أيًّا كان السبب، إلى الأمام!
say-good-news = أخبار سارة، إن شاء الله؟
say-made-me-smile = جعلني هذا أبتسم.
say-love-this = أحببتُ هذه اللحظة!
say-whats-the-occasion = ما المناسبة؟
say-more-of-this = المزيد من هذا، رجاءً!
say-joy-is-catching = هذا الفرح مُعدٍ!
say-celebrate = هذا يستحق الاحتفال!
say-frame-it = هذه تستحق إطارًا.
say-made-your-day = ما الذي أسعد يومك؟
say-happy-for-you = كم يفرحني فرحك!
say-smile-made-my-day = هذه الابتسامة أسعدت يومي.
say-share-the-secret = نريد معرفة السر!
say-best-thing-today = أجمل ما رأيته اليوم.
say-enjoy-every-bit = بالهناء، لحظة بلحظة!
say-you-earned-it = عن جدارة واستحقاق.
say-save-some-for-me = أريد نصيبي من هذا الفرح!
say-shall-we-dance = هل نرقص؟
say-cheers-to-that = هذا يستحق كأس عصير!
say-keep-for-grey-days = صورة تُحفظ للأيام الرمادية.
say-new-background = هذه خلفيتي الجديدة!
say-hear-the-laugh = أسمع هذه الضحكة من هنا!
say-pure-sunshine = شمس مشرقة!
say-it-went-well = إذن سار الأمر على ما يرام؟
say-hold-on-to-it = ليت هذا الشعور يدوم.
say-yes-yes-yes = نعم! نعم! نعم!
say-tell-everyone = ليعرف الجميع!

## A face that looks calm

say-how-are-you = كيف الحال، بصدق؟
say-what-are-you-up-to = ما الذي يشغلك الآن؟
say-penny = ليتني أعرف ما يدور في بالك.
say-how-was-today = كيف كان اليوم؟
say-say-more = المزيد، فضولي كبير.
say-poker-face = وجه لا يكشف أوراقه!
say-calm-vibes = يا له من هدوء.
say-guess = لا أستطيع التخمين. هل من تلميح؟
say-waiting-for-something = في انتظار شيء ما؟
say-all-quiet = كل شيء هادئ عندك؟
say-whats-new = ما الجديد؟
say-plans-today = هل من خطط لليوم؟
say-passport-photo = صورة جواز السفر: تمّت!
say-who-won-at-cards = من فاز في لعبة الورق؟
say-coffee-soon = قهوة قريبًا؟
say-what-are-you-listening-to = أي أغنية في السماعات؟
say-got-a-minute = هل من دقيقة للدردشة؟
say-cool-and-collected = هدوء وثقة وثبات.
say-thousand-thoughts = ألف فكرة، أم لا شيء؟
say-need-a-break = نأخذ استراحة؟
say-where-is-this = أين هذا المكان؟
say-who-took-this = من التقط الصورة؟

## A face that looks sad

say-thinking-of-you = أفكّر فيك.
say-sending-hug = لك منّي عناق.
say-here-for-you = أنا هنا لأجلك.
say-come-over = هل آتي إليك؟
say-no-need-to-explain = لا داعي للشرح. أنا هنا.
say-bring-soup = سأحضر لك حساءً.
say-tissues-and-chocolate = المناديل والشوكولاتة جاهزة.
say-you-matter = مكانتك عندي كبيرة.
say-talk-or-distract = نتحدث، أم نغيّر الجو؟
say-sit-with-you = سأجلس معك فحسب.
say-be-gentle = رفقًا بنفسك.
say-one-day-at-a-time = يومًا بعد يوم.
say-door-is-open = بابي مفتوح.
say-ring-tonight = أتصل بك الليلة؟
say-ok-to-cry = لا بأس بالبكاء.
say-film-and-blanket = فيلم وبطانية؟
say-tell-me-or-dont = بالكلام أو بالصمت، كلاهما بخير.
say-still-here = ما زلت هنا. وما زلنا فريقًا واحدًا.
say-lean-on-me = كتفي لك.

## A face that looks surprised

say-didnt-see-that = لم يكن هذا في الحسبان، صحيح؟
say-do-tell = أوه، ما الحكاية؟
say-good-or-bad = مفاجأة سارة أم لا؟
say-plot-twist = منعطف غير متوقع في القصة!
say-no-way = غير معقول! حقًا؟
say-tell-me-everything = أريد أن أعرف كل شيء!
say-who-told-you = من أخبرك؟
say-say-it-again = لحظة، ماذا قلت؟
say-what-did-i-miss = ما الذي فاتني؟
say-jaw-dropped = وأنا أيضًا فغرتُ فمي.
say-cant-believe-it = وأنا أيضًا لا أصدق!
say-what-did-you-see = ماذا رأيت للتو؟
say-caught-in-the-act = بالجرم المشهود؟
say-big-news = خبر كبير؟
say-need-details = التفاصيل، رجاءً!
say-well-hello = أهلًا أهلًا!
say-gift-or-ghost = هدية أم شبح؟
say-since-when = منذ متى؟!

## A face between two emotions

say-story-behind = ما الحكاية وراء هذا الوجه؟
say-many-feelings = مشاعر كثيرة في وجه واحد.
say-laugh-or-shout = ضحك أم صراخ؟ من الغالب؟
say-serious-business = الموضوع جدّي؟
say-inside-joke = هل هنا نكتة خاصة؟
say-that-smirk = أعرف هذه الابتسامة الماكرة!
say-that-hint = أرى طيف الابتسامة هذا.
say-bittersweet = حلو ومُرّ معًا، أليس كذلك؟
say-concentrating = تركيز شديد؟
say-half-a-smile = نصف ابتسامة؟ أقبلها.
say-love-or-hate = حُبّ أم كره؟
say-cant-decide = أنا أيضًا لم أستطع أن أقرر.
say-guilty-pleasure = متعة في الخفاء؟
say-both-at-once = الاثنان معًا؟ كيف؟
say-smiling-through = ابتسامة رغم كل شيء؟
say-happy-tears = دموع فرح؟
say-scary-but-fun = مخيف لكنه ممتع؟
say-was-it-a-spider = هل كان عنكبوتًا؟
say-did-you-jump = هل وصلت القفزة إلى السقف؟
say-heart-racing = أما زال القلب يخفق بسرعة؟
say-what-are-you-planning = ما الخطة السرية؟
say-who-are-we-teasing = من نشاكس اليوم؟
say-enough-is-enough = طفح الكيل؟
say-hoped-for-more = كان الأمل أكبر من هذا؟
say-that-stung = لا بد أن هذا آلمك.
say-far-away = سرحت الأفكار بعيدًا؟
say-what-do-you-make-of-it = وما رأيك في ذلك؟

## Sour, hot, bitter

say-so-sour = حامض إلى هذا الحد؟
say-sour-out-of-ten = كم الحموضة من عشر؟
say-more-sugar = مزيد من السكر؟
say-one-more-bite = قضمة أخرى، هذا تحدٍّ.
say-lemon-face = وجه الليمون الشهير!
say-worth-it = لكنه يستحق، صحيح؟
say-felt-it-in-my-teeth = أحسستُ بها في أسناني.
say-make-lemonade = حان وقت عصير الليمون!
say-who-dared-you = من صاحب التحدي؟
say-acquired-taste = مذاق يحتاج إلى تعوّد، ربما؟
say-too-hot = حارّ أكثر من اللازم؟
say-milk-not-water = حليب، لا ماء!
say-fire-brigade = أين رجال الإطفاء؟
say-respect-the-chili = الفلفل له هيبته.
say-how-many-chilies = كم حبة فلفل كانت؟
say-breathing-fire = هل بدأ نفث النار؟
say-bitter-but-good = مُرّ لكنه مفيد؟
say-down-in-one = جرعة واحدة؟
say-something-sweet = شيء حلو بعد هذا؟
say-got-it-down = نزلت أخيرًا، أحسنت!
say-stronger-than-expected = أقوى من المتوقع؟
say-cheers-i-guess = بالهناء... ربما.

## Sun, onions

say-sun-in-your-eyes = الشمس في عينيك؟
say-sunglasses = النظارة الشمسية في المرة القادمة!
say-find-some-shade = هيا إلى الظل!
say-send-some-sun = أريد بعض هذه الشمس هنا!
say-squint-club = أهلًا بك في نادي العيون المضيّقة!
say-sun-cream = وأين واقي الشمس؟
say-was-it-the-onions = إنه البصل، صحيح؟
say-whats-cooking = ماذا على النار؟
say-save-me-a-plate = أريد طبقًا لي!
say-blame-the-onions = اللوم دائمًا على البصل.
say-or-a-real-hug = أم أن العناق لازم في النهاية؟
say-goggles-for-the-chef = نظارة واقية في المطبخ!

## Celebrations and victories

say-happy-birthday = عيد ميلاد سعيد!
say-make-a-wish = أمنية قبل الشموع!
say-cake-first = الكعكة أولًا!
say-whats-in-the-parcel = ماذا في الطرد؟
say-another-great-year = إلى عام رائع آخر!
say-party-photos = المزيد من صور الحفلة، رجاءً!
say-congratulations = ألف مبروك!
say-proud-of-you = كم أفخر بك!
say-you-did-it = أحسنت، تحقق الأمر!
say-to-the-next-chapter = إلى الفصل القادم!
say-well-deserved = تقدير في محلّه تمامًا!
say-speech = كلمة! كلمة!
say-you-knew = كان عندك علم، صحيح؟
say-who-planned-this = من خطّط لهذا؟
say-we-kept-quiet = وكتمنا السر جميعًا أسابيع!
say-never-forget-that-face = لن أنسى هذا الوجه أبدًا!
say-surprise = مفاجأة!
say-did-it-work = إذن نجحت الخطة؟
say-we-won = فزنا!
say-what-a-match = يا لها من مباراة!
say-champions = الأبطال!
say-high-five = كفّك!
say-whats-the-score = كم النتيجة؟
say-victory-dance = رقصة النصر، رجاءً!

## Nerves and effort

say-good-luck = بالتوفيق!
say-you-know-this = عندك من العلم أكثر مما يبدو لك.
say-fingers-crossed = كل الدعوات معك!
say-ice-cream-after = مثلجات بعدها؟
say-you-are-ready = كل شيء جاهز لهذه اللحظة.
say-whatever-comes = مهما كانت النتيجة، أفخر بك.
say-one-question = سؤالًا بعد سؤال.
say-tell-me-right-after = في انتظار رسالتك بعدها فورًا!
say-over-soon = سينتهي هذا قريبًا.
say-so-brave = ذهابك شجاعة كبيرة.
say-how-did-it-go = كيف سار الأمر؟
say-wait-outside = أنتظرك في الخارج؟
say-you-got-this = أنت لها!
say-one-more = واحدة أخرى!
say-full-focus = هذا تركيز كامل!
say-whos-winning = من الفائز حتى الآن؟
say-strong-stuff = قوة حقيقية!
say-water-break = استراحة ماء؟
say-new-record = رقم قياسي جديد؟
say-almost-there = لم يبقَ إلا القليل!
say-good-scary = رعب من النوع الجميل؟
say-cover-your-eyes = العيون مغمضة، وأنا أروي ما يحدث.
say-front-row = الصف الأول طبعًا!
say-who-screamed = من كان صراخه الأعلى؟
say-i-would-have-run = لو كنتُ هناك لهربت.
say-again-again = مرة أخرى! مرة أخرى!
say-sleep-tonight = هل سينام أحد الليلة؟

## Goodbyes

say-miss-you-too = وأنا أيضًا أشتاق إليك.
say-see-you-soon = إلى لقاء قريب.
say-far-not-gone = بُعد مسافة، لا بُعد قلوب.
say-when-is-the-visit = متى الزيارة القادمة؟
say-count-the-days = نعدّ الأيام معًا؟
say-photo-in-return = وهذه صورة منّي في المقابل.

## Words that agree with the face, or don't

say-behind-the-words = وما وراء الكلمات؟
say-both-can-be-true = قد يصحّ الأمران معًا.
say-you-can-tell-me = سرّك عندي في أمان.
say-proud-either-way = أفخر بك في كل الأحوال.
say-wrong-second = هل أخطأت الكاميرا اللحظة؟
say-good-and-hard = جميل وصعب معًا؟
say-good-to-see-you-smile = جميل أن أرى ابتسامتك رغم ذلك.
say-as-heavy-as-it-sounds = هل الأمر ثقيل كما يبدو؟
say-carry-half = سأحمل نصفه معك.
say-brave-smile = هذه ابتسامة شجاعة.
say-humour-helps = الضحك يخفف، أليس كذلك؟
say-sounds-wonderful = هذا رائع!
say-glad-to-hear = يسرّني سماع هذا!
say-makes-two-of-us = وأنا كذلك!
say-im-sorry = يؤسفني هذا كثيرًا.
say-thank-you-for-telling = شكرًا على ثقتك بي.
say-that-sounds-hard = يبدو هذا صعبًا.
say-on-my-way = أنا في الطريق إليك.

## Early, late, and after the last photo

say-good-morning = صباح الخير!
say-coffee-first = القهوة أولًا.
say-five-more-minutes = خمس دقائق أخرى؟
say-up-already = الصحو باكرًا هكذا؟
say-make-it-a-double = قهوة مضاعفة، رجاءً.
say-slept-well = كيف كان النوم؟
say-save-me-a-cup = أريد فنجانًا لي!
say-day-can-wait = اليوم يمكنه أن ينتظر.
say-still-up = سهر حتى الآن؟
say-cant-sleep = النوم لا يأتي؟
say-sleep-well = نومًا هنيئًا فيما بعد.
say-tomorrow-is-new = غدًا يوم جديد.
say-long-day = يوم طويل؟
say-rest-first = الراحة أولًا، والرد لاحقًا.
say-night-owl = تحية من عشاق السهر!
say-good-night-hug = ليلة سعيدة، مع عناق.
say-im-up-too = وأنا لم أنم بعد، إن كان الكلام يفيد.
say-glad-it-turned = يسرّني أن الأمور تحسّنت.
say-there-is-the-smile = ها هي الابتسامة!
say-what-changed = ما الذي تغيّر؟
say-better-now = الحال أفضل الآن؟
say-hoping-for-this = هذا ما كنت أتمناه.
say-on-a-roll = أيام موفّقة، ما شاء الله!
say-two-in-a-row = مرتان على التوالي!
say-whats-in-your-tea = ما الذي في شايك؟
say-third-one-please = وثالثة، رجاءً!
say-good-week = أسبوع جميل؟
say-still-thinking-of-you = ما زلت أفكّر فيك.
say-still-heavy = ما زال الأمر ثقيلًا؟

## Far away, or right in front of the camera

say-come-closer = أقرب قليلًا، رجاءً!
say-found-you = وجدتك!
say-what-a-view = يا له من منظر!
say-waving-back = وأنا ألوّح لك!
say-right-into-the-lens = في العدسة مباشرة!

## Two people

say-you-two = يا لهذا الثنائي!
say-double-joy = الفرح مضاعف!
say-what-a-team = يا له من فريق!
say-whose-idea = فكرة من كانت هذه؟
say-partners-in-crime = شركاء المقالب!
say-say-hi-from-me = سلامي لكما!
say-two-of-a-kind = من الطينة نفسها!
say-sun-and-moon = الشمس والقمر!
say-who-said-what = من قال ماذا؟
say-hug-each-other = عناق بينكما، بالنيابة عنّي.
say-look-after-each-other = ليعتنِ كلٌّ بالآخر.
say-two-faces-two-stories = وجهان وحكايتان.
say-who-teased-whom = من شاكس من؟
say-cheering-up-duty = من عليه الدور في رفع المعنويات؟
say-both-of-you-come-over = بيتي مفتوح لكما.
say-one-of-you-knows = أحدكما يعرف أكثر!
say-tea-for-two = شاي لاثنين، ثم حديث؟

## Several people who agree

say-team-meeting = يبدو أن وقت اجتماع الفريق قد حان.
say-who-started = إذن، من بدأ؟
say-group-tea = جولة شاي للجميع؟
say-same-page = أرى أن الجميع على رأي واحد.
say-lets-sit-down = هيا نجلس ونتحدث.
say-cake-for-all = كعك للجميع؟
say-with-all-of-you = أنا معكم جميعًا.
say-tough-crowd = جمهور صعب!
say-jury = لجنة تحكيم يصعب إرضاؤها.
say-convince-them = من يجرؤ على إقناعهم؟
say-take-a-vote = هل نصوّت؟
say-debating-club = نادي المناظرات!
say-jury-still-out = ألم تحكم اللجنة بعد؟
say-everyone-agrees = الكل متفق على هذا، على الأقل.
say-menu-change = حان وقت تغيير القائمة؟
say-what-was-that-all = ماذا قدّموا لكم؟
say-pizza-instead = بيتزا بدلًا من ذلك؟
say-open-a-window = هواء! أين النافذة؟
say-together = كلٌّ منكم سند للآخر.
say-group-hug = عناق جماعي!
say-what-happened-there = ماذا حدث هناك؟
say-everyone-ok = هل الجميع بخير؟
say-hold-together = يدًا بيد، جميعًا.
say-thinking-of-all = أفكّر فيكم جميعًا.
say-what-can-i-bring = ماذا أحضر معي؟
say-what-a-crew = يا لها من مجموعة!
say-wish-i-was-there = ليتني معكم!
say-group-joy = أريد حصّتي من هذا الفرح!
say-count-me-in = أنا معكم في المرة القادمة!
say-team-photo = فريق العام!
say-who-laughed-most = من ضحك أكثر؟
say-band-photo = كأنكم فرقة موسيقية!
say-synchronised = تناغم تام.
say-on-three = واحد، اثنان، ثلاثة، ابتسامة!
say-how-many-takes = كم محاولة لهذه الصورة؟
say-calm-company = يا لها من جَمعة هادئة.
say-before-the-coffee = قبل القهوة أم بعدها؟
say-same-moment = اللحظة نفسها، والوجه نفسه!
say-what-are-you-watching = إلى أين تتجه كل هذه العيون؟
say-what-did-they-say = ماذا قالوا لكم؟

## Several people who differ, and crowds

say-every-mood = كل الأمزجة دفعة واحدة!
say-whole-story = أحتاج إلى الحكاية كاملة.
say-who-told-joke = من روى النكتة؟
say-ask-each = أريد أن أسمع من كل واحد منكم!
say-one-photo-many = حكايات كثيرة في مكان واحد.
say-who-won = ومن فاز إذن؟
say-wait-for-it = لحظة... لحظة...
say-hug-goes-where = هناك من يحتاج إلى عناق.
say-who-knew = من كان يعرف، ومن لم يكن؟
say-one-at-a-time = بالدور، رجاءً!
say-who-is-missing = من الغائب؟
say-so-many-of-you = ما أكثركم!
say-spotted-you = رأيتك وسط الحشد!
say-whole-village = القرية كلها هنا!

## A face that is hard to read, or none

say-clearer-shot = هل من صورة أوضح؟
say-hiding = اختباء مقصود؟
say-one-more-photo = صورة أخرى، من أجلي؟
say-caught-mid-blink = رمشة في غير وقتها؟
say-mystery = يا لها من نظرة غامضة!
say-what-was-going-on = ماذا كان يجري هناك؟
say-and-you = وأين مكانك في الصورة؟
say-behind-the-camera = من خلف الكاميرا؟ أنت؟
say-with-you-in-it = في المرة القادمة معك في الصورة!
say-nice-shot = لقطة جميلة!
say-story-of-the-photo = ما حكاية هذه الصورة؟
say-what-am-i-seeing = ماذا أرى هنا؟

## Clips

say-what-happened-next = وماذا حدث بعد ذلك؟
say-one-more-take = لقطة أخرى، من فضلك!
say-never-saw-it-coming = لم يكن ذلك في الحسبان أبدًا، صحيح؟
say-worth-the-wait = كان الانتظار يستحق!
say-rewind-that = لنُعِد تلك اللقطة!
say-right-at-that-second = ماذا حدث في تلك الثانية بالذات؟
say-what-was-the-surprise = وما كانت المفاجأة إذن؟
say-that-smile-grew = شاهدتُ تلك الابتسامة تكبر.
say-watched-it-twice = شاهدته مرتين، على الأقل.
say-lit-up = هناك أشرق وجهك!
say-part-two = الجزء الثاني، من فضلك!
say-cliffhanger = يا لها من نهاية مشوّقة!
say-it-passed = الحمد لله أنه مرّ.
say-deep-breath-done = والآن زفير طويل.
say-im-here-whatever-it-is = مهما كان الأمر، أنا هنا.
say-what-came-up = هل طرأ شيء؟
say-saw-it-to-the-end = شاهدته حتى النهاية. أنا هنا.
say-started-so-well = وكانت البداية جميلة جدًا!
say-back-to-calm = وعاد الهدوء.
say-what-were-you-thinking = ماذا خطر في بالك؟
say-caught-the-smile = التقطتُ تلك الابتسامة!
say-held-it-all-along = هكذا حتى النهاية!
say-still-not-over-it = ألم يزل الأثر بعد؟
say-ups-and-downs = يوم بين صعود وهبوط؟
say-all-in-one-clip = كل ذلك في مقطع واحد!
