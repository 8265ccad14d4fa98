### Every fixed line the bot says.
### A line begins with an Arabic word, outside its fields, so that it is laid out from right to left;
### where fields are all there is, a right-to-left mark (\u200F) does the same.
### A left-to-right mark (\u200E) before /command and @name keeps their first sign at their left.

## How a face looks: masculine, like وجه; never inflected, so templates take it as it stands

look-anger = غاضب
look-contempt = متشكّك
look-disgust = ممتعض
look-fear = خائف
look-happiness = سعيد
look-neutral = محايد
look-sadness = حزين
look-surprise = متفاجئ

## Greetings, help, privacy

# $operator: who runs the bot
start-private =
    أهلًا! تكفيني صورة أو مقطع لأقول كيف يبدو كل وجه فيه، مع ثلاثة ردود مناسبة.

    أنا برنامج يخمّن المشاعر من الوجوه، وقد أخطئ: فالوجه ليس هو الشعور. ولا أحتفظ بأي صورة.

    الجهة المشغّلة لهذا البوت: { $operator }. التفاصيل في ‎/privacy، والبقية في ‎/help.
# $operator: who runs the bot
start-group =
    أهلًا! أنا بوت يقول كيف تبدو الوجوه في الصور والمقاطع، ويقترح ردودًا عليها.

    هذا تعرّف آلي على المشاعر، والجهة المشغّلة له: { $operator }. إنه تخمين كثيرًا ما يخطئ، وليس للعمل ولا للمدرسة، حيث يحظره قانون الاتحاد الأوروبي (AI Act, Art. 5(1)(f)). ولا أحتفظ بأي صورة.

    للسؤال عن صورة يكفي الرد عليها بالأمر ‎/mood، ومن أراد أن تُترك صوره وشأنها فليرسل ‎/stop. التفاصيل في ‎/privacy.
# $groups: the line group-sees-photos or group-sees-commands
help =
    تكفيني صورة، أو ملف صورة، لأقول كيف تبدو الوجوه فيها.

    • تصلح المقاطع أيضًا: الفيديو ورسائل الفيديو والصور المتحركة. أُظهر كيف يتغيّر التعبير وأختار أقوى لحظة.
    • أكثر من وجه؟ زر «إظهار الوجوه» يعرضها مرقّمة.
    • في المحادثة الخاصة، الضغط على اقتراح ينسخه. وفي المجموعة، الضغط عليه ينشره مع اسمك.
    • في أي محادثة، تكفي كتابة @ ثم اسمي لأعرض هناك الردود على آخر صورة منك.
    • إن أخطأتُ، فبعد الضغط على «غير دقيق؟» يمكنك اختيار ما هو أنسب.
    • في المجموعة، للسؤال عن صورة يكفي الرد عليها بالأمر ‎/mood. ويختار المشرفون عبر ‎/settings كيف أجيب هناك.
    • يعرض ‎/mood week و‎/mood month كيف بدت الوجوه يومًا بيوم، بعد الأمر ‎/mood on: في المجموعة من أحد المشرفين، وفي المحادثة الخاصة منك، لمفكرتك الشخصية.
    • الأمر ‎/stop: أترك صورك وشأنها في هذه المحادثة، ويلغي ‎/start ذلك. أما ‎/forget فيحذف كل ما هو مخزَّن عنك.

    { $groups }

    أقرأ الوجوه على أحسن وجه حين تكون إضاءتها جيدة ونظرتها نحو الكاميرا. أنا أخمّن من التعبير فحسب وقد أخطئ، فالرجاء عدم اتخاذ أي قرار بشأن أحد بناءً على ذلك.

    ما يحدث لصورك مشروح في ‎/privacy.
group-sees-photos = في المجموعات أرى كل صورة وكل مقطع يُرسَل.
group-sees-commands = في المجموعات لا يُريني تيليجرام إلا الأوامر، ولذلك فالسبيل هناك هو ‎/mood. ولكي أرى كل الصور، يمكن تعييني مشرفًا، أو إيقاف وضع الخصوصية لدى ‎@BotFather ثم إضافتي من جديد.
# $operator: who runs the bot, $days: for so long faces' scores are kept
# $reading: the line privacy-own-model or privacy-providers
privacy =
    ماذا يحدث لصورتك

    • أبحث عن الوجوه فيها وأقدّر كيف تبدو: هذا تعرّف آلي على المشاعر. ولا أتعرّف على هوية أحد.
    { $reading }
    • يحتاج المقطع إلى وقت أطول، كما تبيّن رسالة تُظهر التقدّم، ثم يزول هو أيضًا. وما يُخزَّن عن مقطع ينتظر جوابه هو ما يُخزَّن عن الصورة: المعرّفات والتعليق المرفق فقط.
    • تبقى بعض الرسائل والضغطات وصور الألبومات في الذاكرة مدةً، بمعرّفاتها فقط (ومن الألبومات التعليقات أيضًا)، كي لا يُجاب عن شيء مرتين وكي تعمل الأزرار.
    • يبقى في الذاكرة مدةً آخرُ تعبير ذكرتُه في المحادثة والردودُ التي اقترحتُها، كي يقلّ تكراري؛ وتبقى الردود على آخر صورة منك، مع معرّفك، كي أستطيع أيضًا عرضها في محادثات أخرى. كلمات فقط، ولا شيء من الصورة.

    ماذا يُخزَّن

    • عن كل محادثة اختير فيها شيء: معرّف المحادثة وإعداداتها في ‎/settings. ويُحذف ذلك عند إزالتي أو حظري.
    • عن كل من أرسل ‎/stop: معرّفه ومعرّف تلك المحادثة. ويُحفظ ذلك حتى ‎/start أو ‎/forget، كي لا تُبطِل إضافتي من جديد رغبةَ أحد.
    • عن كل صورة تنتظر جوابها: معرّفات الصورة ومحادثتها ومن أرسلها، والتعليق المرفق بها، كي لا يضيع شيء. ويُحذف ذلك فور الإجابة عنها، أو بعد يومين على أبعد تقدير؛ ويبقى يومين رمزٌ مختصر لا يسمّي أحدًا، كي لا يُجاب عن شيء مرتين.
    • كم مرة أُجيب عن «غير دقيق؟» وبأي اختيار: أعداد فقط، من دون من ضغط ولا أي صورة كانت.
    • حيث شُغِّل ‎/mood، عن كل وجه في الصور والمقاطع: متى كان، وثماني نسب، وعدد يرمز إلى من أرسله؛ وإلى جانب ذلك علامة لكل صورة لا تسمّي أحدًا، كي لا تُحسب مرتين، حتى بعد ‎/forget. ويُمحى ذلك بعد { $days ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    } أو بالأمر ‎/forget. وعن المفكرة أيضًا ملاحظاتها وساعتها وتذكيرها، حتى ‎/forget أو حتى حظري.
    • لا شيء غير ذلك: لا صورة ولا اسم.

    الأمر ‎/stop: أترك صورك وشأنها في هذه المحادثة. والأمر ‎/forget: يُحذف كل ما هو مخزَّن عنك، في كل المحادثات.

    التخمين من التعبير لا يقول شيئًا مؤكدًا عن الشعور. وهو يصيب مع بعض الناس أكثر مما يصيب مع غيرهم. وليس للعمل ولا للمدرسة ولا للتوظيف ولا للصحة ولا لأي قرار بشأن شخص.

    الجهة المشغّلة لهذا البوت: { $operator }. ويمكنك سؤالها عن أي شيء يخص بياناتك.
privacy-own-model =
    • تبقى الصورة في الذاكرة وأنا أنظر إليها، أي بضعة أعشار من الثانية، ثم تزول. لا تُخزَّن الصور ولا الوجوه، ولا تُنقَل إلى أي جهة، ولا تُخزَّن النسب إلا حيث شُغِّل ‎/mood.
    • يقرأ الصورةَ نموذجُ هذا البوت نفسه، على الجهاز الذي يعمل عليه.
privacy-providers =
    • لقراءة الصورة تُرسَل إلى { $providers }، من دون ما سجّلته الكاميرا معها مثل المكان. وما يحدث لها هناك ومدة حفظها أمرٌ لا أتحكم فيه، ويمكن سؤال الجهة المشغّلة لهذا البوت عنه.
    • تبقى الصورة عندي في الذاكرة حتى يصل الجواب، وهي ثوانٍ في الغالب، ثم تزول. لا أخزّن الصور ولا الوجوه، ولا أنقل شيئًا إلى أي جهة أخرى، ولا أخزّن النسب إلا حيث شُغِّل ‎/mood.
sent-to-providers = لقراءة الصور تُرسَل إلى { $providers }.

## The menu of commands

command-start = ماذا يفعل هذا البوت
command-help = طريقة الاستخدام
command-privacy = ماذا يحدث لصورك
command-mood = ردًّا على صورة: كيف تبدو الوجوه؟ · ‎/mood week
command-settings = كيف ومتى أجيب في هذه المحادثة
command-stop = ترك صوري وشأنها في هذه المحادثة
command-forget = حذف كل ما هو مخزَّن عنّي

## Answers about photos

mood-needs-photo = الرد على صورة أو مقطع بالأمر ‎/mood يكفي لأقول كيف تبدو الوجوه فيه.
send-a-photo = تكفيني صورة فيها وجه لأقول كيف يبدو. والمزيد في ‎/help.
not-a-photo = لا أستطيع حتى الآن إلا النظر إلى الصور والمقاطع. يمكنك إرسال صورة أو ملف صورة أو فيديو.
# An item of a list: "1 happy, 2 sad"; $number: the face's number from the left, $look: how it looks
face-item = {"\u200F"}{ $number } { $look }
# An item of a list: "4 happy, 1 sad"; the number stands behind, since no plural is left to agree with
face-count-item = {"\u200F"}{ $look } ({ $count })
# Stands where a look would stand
hard-to-read = صعب القراءة
# $list: items like "4 happy", with commas
faces-summary =
    هنا { $faces ->
        [zero] 0 وجوه
        [one] وجه واحد
        [two] وجهان
        [few] { $faces } وجوه
        [many] { $faces } وجهًا
       *[other] { $faces } وجه
    }: { $list }.
# $list: items like "4 happy", with commas
album-summary =
    هنا { $faces ->
        [zero] 0 وجوه
        [one] وجه واحد
        [two] وجهان
        [few] { $faces } وجوه
        [many] { $faces } وجهًا
       *[other] { $faces } وجه
    } في { $photos ->
        [zero] لا صور
        [one] صورة واحدة
        [two] صورتين
        [few] { $photos } صور
        [many] { $photos } صورة
       *[other] { $photos } صورة
    }: { $list }.
# $list: items like "1 happy", with commas
from-the-left = من اليسار: { $list }
score-item = {"\u200F"}{ $look } { $percent }%
face-heading = الوجه { $number } من { $faces }
album-face-heading = الصورة { $photo }، الوجه { $number }
# Button
back = رجوع
# Button
show-faces = إظهار الوجوه
# $list: items like "1 happy", with commas
faces-caption = من اليسار: { $list }
# $caption: the line faces-caption
album-faces-caption = الصورة { $photo }. { $caption }
shown-already = عرضتُها قبل قليل، في الأسفل.
album-gone = لم تعد صور هذا الألبوم عندي: أنساها بعد يوم، وكذلك عند إعادة تشغيلي. وللسؤال من جديد يكفي الرد على إحداها بالأمر ‎/mood.
too-many-presses = ضغطات كثيرة في دقيقة واحدة. الرجاء المحاولة بعد قليل.
# A suggestion that somebody pressed in a group; $name: who, $text: the suggestion
chosen-by = {"\u200F"}{ $name }: { $text }
# Stands for a name that is not known
somebody = شخص ما
said-it = نُشر.
said-already = سبق لك نشر هذا الرد.
option-gone = لم يعد هذا الخيار متاحًا. يمكنك السؤال من جديد بالأمر ‎/mood.
photo-gone = لم أعد أستطيع الوصول إلى تلك الصورة. الرجاء إرسالها من جديد.
photo-unreadable = لم أستطع قراءة هذا الملف كصورة. هل يمكن إرسالها من جديد، كصورة عادية أو بصيغة JPEG أو PNG؟
# $limit_mb: megabytes
photo-too-heavy = هذا الملف كبير عليّ: أقصى ما أقبله { $limit_mb } ميغابايت. وإذا أُرسل كصورة لا كملف فسيناسبني.
# $limit_mp: megapixels
photo-too-many-pixels = في هذه الصورة بكسلات أكثر مما أحتمل: أقصى ما أقبله { $limit_mp } ميغابكسل. وإذا أُرسلت كصورة لا كملف فستناسبني.
backend-down = حدث خلل من جهتي، لا في صورتك. الرجاء المحاولة بعد دقيقة.
backend-busy = يداي مشغولتان الآن. الرجاء إرسالها من جديد بعد دقيقة.
too-late = عذرًا، لم أستطع النظر إلى هذه الصورة في الوقت المناسب. الرجاء إرسالها من جديد، وسأنظر إليها فورًا.

## Clips: videos and animations

clip-waiting = وصل المقطع، وهو ينتظر دوره.
# $percent: how much of the clip is read
clip-progress = أنظر إلى المقطع: { $percent }%
# Button
clip-cancel = إلغاء
clip-cancelled = أُلغي الأمر. لا أحتفظ بشيء من المقطع.
# Said to somebody who presses another person's button
clip-not-yours = لا يمكن إلغاء ذلك إلا لمن أرسل المقطع.
clip-busy = لديّ الآن من المقاطع أقصى ما أستطيع. الرجاء إرساله من جديد بعد بضع دقائق.
# Said when the time that one clip may take is over
clip-stopped-late = يحتاج هذا المقطع إلى وقت أطول مما أستطيع أن أمنحه لمقطع واحد. مقطع أقصر سيكفي.
# Said when the clip has waited too long
clip-too-late = عذرًا، لم أستطع النظر إلى هذا المقطع في الوقت المناسب. الرجاء إرساله من جديد.
# $seconds: whole seconds
clip-too-long =
    هذا المقطع طويل عليّ، وأقصى ما أقبله: { $seconds ->
        [one] ثانية واحدة
        [two] ثانيتان
        [few] { $seconds } ثوانٍ
       *[other] { $seconds } ثانية
    }.
# $limit_mb: megabytes
clip-too-large = هذا المقطع كبير عليّ: أقصى ما أقبله { $limit_mb } ميغابايت.
# $limit_mp: megapixels of one picture of the clip
clip-too-many-pixels = في صور هذا المقطع بكسلات أكثر مما أحتمل: أقصى ما أقبله { $limit_mp } ميغابكسل.
clip-unreadable = لم أستطع قراءة هذا الملف كمقطع فيديو. هل يمكن إرساله من جديد، كفيديو أو كملف MP4؟
clip-gone = لم أعد أستطيع الوصول إلى ذلك المقطع. الرجاء إرساله من جديد.
clip-failed = حدث خلل من جهتي، لا في المقطع. الرجاء المحاولة بعد دقيقة.
# Said where whoever runs the bot left out what clips need
clip-not-supported = لا أستطيع النظر إلى المقاطع هنا: من يشغّلني لم يثبّت هذا الجزء. أما الصور فمرحّب بها.
clip-no-face = لم أجد أي وجه في هذا المقطع. يساعدني أن يكون الوجه متجهًا نحو الكاميرا، جيد الإضاءة، وغير بعيد.
# $looks: a look, or several joined by clip-then: "calm, then happy at 0:04"
clip-face-looks = يبدو هذا الوجه هكذا: { $looks }.
# $looks: the same of several faces
clip-faces-look = تبدو معظم الوجوه هكذا: { $looks }.
# $before: what came before, a look or this line; $look: what follows; $time: "0:04"
clip-then = { $before }، ثم { $look } ({ $time })
# $list: items like "happy 93 %", with commas
clip-end-scores = في النهاية: { $list }
# Under a frame of a clip; $time: "0:04", $look: how the strongest look in it looks
clip-strongest = أقوى لحظة، عند { $time }: { $look }

## The mood of a group, and a person's own diary

# Said after mood-needs-photo, in a group
mood-help-group = الأمر ‎/mood week أو ‎/mood month: كيف بدت الوجوه في صور هذه المجموعة يومًا بيوم. يشغّل المشرفون ذلك بالأمر ‎/mood on ويوقفونه بالأمر ‎/mood off، ويضبطون ساعته بالأمر ‎/mood zone Europe/Vienna.
# Said after mood-needs-photo, in private
mood-help-private = مفكرتك: ‎/mood on و‎/mood off، و‎/mood week أو ‎/mood month، و‎/mood note مع كلمة عن اليوم، و‎/mood remind 20:00 (أو off)، و‎/mood zone Europe/Vienna، و‎/mood export. والأمر ‎/forget يحذف كل شيء.
# $operator: who runs the bot, $days: for so long it is kept
mood-ask-group =
    هل أسجّل مزاج هذه المجموعة؟

    منذ ذلك الحين أعدّ في كل يوم كيف تبدو الوجوه في الصور والمقاطع التي تُرسَل هنا. وما يُحفظ عن كل وجه، لمدة { $days ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }: متى كان، وثماني نسب، وعدد يرمز إلى من أرسله. ولا تُحفظ الصور ولا الأسماء ولا هوية من فيها.

    لا يُعرض يوم إلا إذا كان فيه 10 وجوه من 5 أشخاص. ومن لا يريد أن يُحسب فليرسل ‎/stop، والأمر ‎/forget يزيل ما حُسب من قبل.

    إنه تخمين عن التعابير لا يقول شيئًا مؤكدًا عن الناس، وليس للعمل ولا للمدرسة. الجهة المشغّلة لهذا البوت: { $operator }.
# $days: for so long it is kept
mood-ask-private =
    هل أحفظ لك مفكرة؟

    منذ ذلك الحين أعدّ في كل يوم كيف تبدو الوجوه في صورك ومقاطعك المرسلة إليّ، ولا تُحسب المحوَّلة منها. تُحفظ نسبها من دون الصور لمدة { $days ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }، وتُحفظ ملاحظاتك المكتوبة حتى ‎/forget. ولا يراها هنا أحد غيرك.

    الأمر ‎/mood off ينهيها، والأمر ‎/forget يحذفها كلها. ما يبدو على وجه هو تخمين، وليس حالك.
# Button
mood-yes = نعم، تشغيل
mood-on-group = مزاج هذه المجموعة مشغَّل: من الآن أعدّ في كل يوم كيف تبدو الوجوه. الأمر ‎/mood week يعرضه، والأمر ‎/mood off ينهيه. ومن لا يريد أن يُحسب فليرسل ‎/stop.
mood-on-private = مفكرتك مشغَّلة. الأمر ‎/mood week يعرضها، و‎/mood note مع كلمة يسجّلها تحت هذا اليوم، و‎/mood remind 20:00 للتذكير، و‎/mood off ينهيها.
mood-already-on = إنه مشغَّل أصلًا. الأمر ‎/mood week يعرضه، والأمر ‎/mood off ينهيه.
mood-off-group = لن يُحسب شيء بعد الآن. وما حُسب يُمحى حين يقدُم، أو فورًا إن أراد أحد المشرفين ذلك.
mood-off-private = لن يُحسب شيء بعد الآن، ولن أذكّرك. وما حُسب يُمحى حين يقدُم، والأمر ‎/forget يحذفه كله فورًا.
# Button
mood-erase = محوه الآن
mood-erased = مُحي. لم يبقَ شيء من مزاج هذه المجموعة.
# Said to whoever presses a button of an old message
mood-old = هذا الزر قديم. الأمر ‎/mood on يأتي بزر جديد.
mood-not-on = لا يُحسب هنا شيء. الأمر ‎/mood on يبدأ ذلك.
mood-empty = لم يُحسب أي وجه في هذه الأيام.
mood-total =
    المجموع: { $faces ->
        [zero] 0 وجوه
        [one] وجه واحد
        [two] وجهان
        [few] { $faces } وجوه
        [many] { $faces } وجهًا
       *[other] { $faces } وجه
    } في { $days ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }.
# $day: "Saturday", at the beginning of a sentence; $look: how most of its faces look
mood-best =
    {"\u200F"}{ $day }: التعبير الأكثر ظهورًا { $look } ({ $percent }% من { $faces ->
        [zero] 0 وجوه
        [one] وجه واحد
        [two] وجهين
        [few] { $faces } وجوه
        [many] { $faces } وجهًا
       *[other] { $faces } وجه
    }).
# The same about all days of a diary
mood-overall =
    التعبير الأكثر ظهورًا { $look } ({ $percent }% من { $faces ->
        [zero] 0 وجوه
        [one] وجه واحد
        [two] وجهين
        [few] { $faces } وجوه
        [many] { $faces } وجهًا
       *[other] { $faces } وجه
    }).
# $list: days, with commas
mood-too-few = أقل من أن يُقال عنه أكثر: { $list }. يحتاج اليوم إلى 10 وجوه من 5 أشخاص.
# Written into the picture of a week, where such a day would be
mood-few = قليل جدًا
# Said where the most common look is a sad one; never say how somebody is
mood-care-group = هذه تعابير وجوه وتخمين فحسب. ومع ذلك فالكلمة الطيبة لا تخطئ أبدًا.
mood-care-private = هذا تعبير وجه وتخمين فحسب. وإن كان هناك ما يُثقل عليك، فربما يسعد شخص تثق به بالاستماع إليك.
# $day: "Sat, Nov 21"; $note: the words of whoever reads it
mood-note-item = {"\u200F"}{ $day }: { $note }
# $day: "Sat, Nov 21"
mood-noted = سُجّل تحت { $day }. وأمر ‎/mood note آخر يحل محله.
# $limit: most characters
mood-note-usage =
    تُكتب بعد الأمر، وأقصاها { $limit ->
        [zero] { $limit } حرف
        [one] حرف واحد
        [two] حرفان
        [few] { $limit } أحرف
        [many] { $limit } حرفًا
       *[other] { $limit } حرف
    }: ‎/mood note امتحان
# Under a file
mood-export-caption = مفكرتك في جدول.
# $time: "20:00"; $clock: the name of a time zone; $now: "14:05"
mood-remind-set = سأذكّرك كل يوم في { $time } من دون صوت. هذا بحسب ساعة { $clock } حيث الوقت الآن { $now }، والأمر ‎/mood zone Europe/Vienna يضبط غيرها. الأمر ‎/mood remind off ينهي ذلك.
mood-remind-off = لن أذكّرك بعد الآن.
mood-remind-usage = الوقت مطلوب: ‎/mood remind 20:00 أو ‎/mood remind off.
# Sent once a day to whoever asked for it; no pressure
mood-reminder = صورة لصفحة اليوم من مفكرتك؟ عند الرغبة فقط: فلا يلزم أن تمتلئ أي صفحة. الأمر ‎/mood remind off ينهي هذا.
# $clock: the name of a time zone; $now: "14:05"
mood-zone-set = تبدأ الأيام عند منتصف الليل بحسب ساعة { $clock } حيث الوقت الآن { $now }.
mood-zone-usage = المطلوب اسم مكان أو الفرق عن UTC: ‎/mood zone Europe/Vienna أو ‎/mood zone +02:00.
mood-private-only = هذا من مفكرتك الشخصية: يمكنك طلبه في المحادثة الخاصة.

## When I got it wrong

# Button
not-right = غير دقيق؟
not-right-question = ما الأنسب إذن؟
not-right-thanks = شكرًا لك. يُحتسب الاختيار وحده، لا الصورة أبدًا.
# Button: none of the eight emotions
not-right-nothing = يصعب القول
not-right-already = وصلني رأيك من قبل، شكرًا لك.

## Suggestions in other chats (inline mode)

# Button that lets somebody pick a chat
share = قولها في محادثة
# Title above an empty list
inline-no-photo = الصورة أولًا، من فضلك
inline-no-photo-hint = بعدها، في أي محادثة، تكفي كتابة @ ثم اسمي لأعرض هناك الردود عليها.
# Button that opens the chat with the bot
inline-open-bot = إرسال صورة إلى البوت
# Small print under a reply in the list
inline-suggestion = إرسال هذا الرد
# Said where somebody calls the bot into a chat it is no member of
guest-needs-photo = الرد على صورة بذكر اسمي يكفي لأقول كيف تبدو وجوهها.
guest-off = لا أجيب إلا في المحادثات التي أُضفتُ إليها. يمكنك إرسال صورتك إليّ في محادثة خاصة.

## The sticker set

# $operator: who runs the bot; 64 characters in all
sticker-set-title = أمزجة، من { $operator }

## Being left alone, and being forgotten

group-is-off = أنا متوقف عن العمل في هذه المجموعة. ويمكن لأحد المشرفين تشغيلي عبر ‎/settings.
you-are-left-alone = طلبت منّي ترك صورك وشأنها هنا، وهذا ما أفعله. ويلغي ‎/start ذلك.
person-is-left-alone = من أرسل هذه الصورة طلب ترك صوره وشأنها، فلن أنظر إليها.
stopped = من الآن أترك صورك وشأنها في هذه المحادثة، حتى إذا سأل عنها غيرك. ويلغي ‎/start ذلك.
stop-needs-a-person = هذه رسالة باسم المجموعة، فلا أعرف أي الصور صورك. الرجاء إرسال ‎/stop من جديد باسمك أنت.
welcome-back = أهلًا بعودتك! أنظر إلى صورك في هذه المحادثة من جديد. ويُنهي ‎/stop ذلك.
forgotten =
    تم: حُذف كل ما كنت أخزّنه عنك، في كل المحادثات ({ $count ->
        [zero] لا بنود
        [one] بند واحد
        [two] بندان
        [few] { $count } بنود
        [many] { $count } بندًا
       *[other] { $count } بند
    }).

    ويشمل ذلك كل ‎/stop منك: فحيث يلزم أن تُترك صورك وشأنها، الرجاء إرسال ‎/stop من جديد.
forgotten-nothing = لا شيء مخزَّن عنك.
store-down = لا أستطيع الوصول الآن إلى ما خزّنته، فلم يتغيّر شيء. الرجاء المحاولة بعد دقيقة.

## Switching on in a group

group-stays-off = أبقى متوقفًا إلى أن يضغط أحد مشرفي هذه المجموعة الزر أدناه.
group-switched-on = شغّلني أحد المشرفين. ويمكن للمشرفين تغيير طريقة إجابتي عبر ‎/settings.
now-sees-photos = بصفتي مشرفًا أرى الآن كل صورة وكل مقطع يُرسَل هنا، وأجيب بحسب إعدادات هذه المجموعة في ‎/settings. ومن أراد أن تُترك صوره وشأنها فليرسل ‎/stop.
# Button
switch-on = تشغيل (للمشرفين)
switched-on = تم التشغيل. الخيارات في ‎/settings.
already-on = أنا أعمل من قبل. الخيارات في ‎/settings.
admins-only = هذا لمشرفي هذه المجموعة فقط. وللمشرفين المتخفّين: إرسال ‎/settings on أو off.
cannot-check = لم أستطع التحقق من أنك ضمن المشرفين. الرجاء المحاولة بعد دقيقة.

## Settings: the pages

settings-group =
    إعدادات هذه المجموعة

    • الإجابات: { $mode }
    • النسب: { $scores }
    • ساعات الهدوء: { $quiet }
    • درجة الثقة: { $sure }
    • المشاعر: { $emotions }

    تغييرها للمشرفين فقط.
settings-private =
    إعدادات هذه المحادثة

    • النسب: { $scores }
    • درجة الثقة: { $sure }
# The choices are worded as in mode-asked, mode-reaction and mode-full
settings-mode =
    الإجابات: { $mode }

    • عند الطلب: فقط مع ‎/mood، أو حين يذكرني أحد
    • تفاعل فقط: رمز تعبيري على الصورة، والكلمات عند الطلب
    • كاملة: رمز تعبيري وملاحظة وردود مقترحة
settings-quiet =
    ساعات الهدوء: { $quiet }

    في هذه الساعات لا أجيب إلا عند الطلب.
# $clock: "UTC+2", $now: "14:05"
settings-clock = بهذه الساعة ({ $clock }) الوقت الآن { $now }. وإن لم يكن صحيحًا، فيمكن تعديلها خطوة خطوة حتى يصحّ.
settings-sure =
    درجة الثقة: { $sure }

    الوجوه التي تقلّ ثقتي بها عن ذلك تُعدّ صعبة القراءة.
settings-emotions =
    المشاعر: { $emotions }

    أسكت عن غيرها، إلا عند الطلب.
# $language: the name of a language, or the line language-auto
settings-language =
    اللغة: { $language }

    أجيب هنا بهذه اللغة، أيًّا كانت لغة الكتابة.
settings-saved = حُفظ.
settings-old = هذا الزر قديم. للحصول على زر جديد: ‎/settings.
settings-one-emotion = لا بد من بقاء شعور واحد. ولإسكاتي تمامًا، يمكن إيقاف الإجابات.

## Settings: what can be chosen

mode-off = متوقفة
mode-asked = عند الطلب
mode-reaction = تفاعل فقط
mode-full = كاملة
scores-shown = ظاهرة
scores-hidden = مخفية
quiet-never = لا توجد
# "22:00 to 06:00 (UTC+2)"
quiet-span = من { $start } إلى { $end } ({ $clock })
# A word instead of a dash: two bare hours would not tell in which direction to read them
quiet-span-short = { $start } إلى { $end }
sure-any = أي درجة
sure-from = { $percent }% فأكثر
emotions-all = كلها
language-auto = حسب لغة تيليجرام لدى كل شخص

## Settings: buttons

button-mode = الإجابات
button-show-scores = إظهار النسب
button-hide-scores = إخفاء النسب
button-quiet = ساعات الهدوء
button-sure = درجة الثقة
button-emotions = المشاعر
button-language = اللغة
button-back = ‹ رجوع
button-close = إغلاق
# $label: the text of the button that is chosen
button-chosen = {"\u200F"}✓ { $label }

## قياس ردود الفعل

# A paragraph under /privacy
privacy-sessions = استثناء واحد، وبموافقتك فقط: في جلسة لقياس ردود الفعل أحتفظ عن كل وجه في صورك ومقاطعك بثماني درجات وبالموضوع والوقت ورقم بدلًا من المرسِل. ولا أحتفظ أبدًا بصورة أو اسم أو معرّف. ويحذف ‎/forget ذلك.
command-session = قياس ردود فعل الناس على شيء ما
command-item = تحديد موضوع الصور التالية
session-help =
    تبيّن الجلسات كيف يتفاعل الناس مع وجبة أو فيلم أو واجهة عرض. ولا يُحتسب إلا من وافق.

    • الأمر ‎/session start مع اسم: يفتح جلسة
    • الأمر ‎/item مع اسم: موضوع الصور التالية
    • الأمر ‎/session stop: ينهي الجلسة
    • الأمر ‎/session report: النتيجة، ومع اسمين بينهما “vs” للمقارنة
    • الأمر ‎/session link: مشاركة من هم خارج المحادثة
    • الأمر ‎/session export: كل شيء في ملفات
    • الأمر ‎/session: القائمة
session-opened =
    جلسة «{ $name }» مفتوحة: تُحصي كيف تبدو الوجوه، لمعرفة كيف يتفاعل الناس. الجهة المشغّلة لهذا البوت: { $operator }.

    المشاركة بالضغط على الزر. عندها تُحتسب الوجوه في الصور والمقاطع المرسلة منك هنا، إلى أن تنتهي الجلسة أو إلى الضغط مرة أخرى. ولا يُحتسب غير ذلك أحد، والجميع يتلقون الردود كالمعتاد.

    السطر الأول تحت الصورة يحدد موضوعها. أما ما يليها فيحدده أحد المشرفين بالأمر ‎/item.
session-invited =
    هذه دعوة إلى جلسة «{ $name }»: تُحصي كيف تبدو الوجوه، لمعرفة كيف يتفاعل الناس. الجهة المشغّلة لهذا البوت: { $operator }.

    بموافقتك تُحتسب الوجوه في الصور والمقاطع المرسلة منك إليّ هنا، إلى أن تنتهي الجلسة أو إلى مغادرتها.
session-kept =
    مدة الحفظ بالأيام: { $days }. عن كل وجه: ثماني درجات والموضوع والوقت ورقم بدلًا من المرسِل. ولا تُحفظ أبدًا صورة أو اسم أو معرّف. ويحذف ‎/forget كل ذلك.

    الرجاء سؤال كل من يظهر في الصورة أيضًا. وليس هذا للعمل ولا للمدرسة ولا لأي قرار بشأن شخص.
session-button-join = احتساب صوري
session-button-agree = موافقة
session-button-decline = لا
session-button-leave = مغادرة الجلسة
session-joined = صورك هنا تُحتسب الآن في «{ $name }». والضغط مرة أخرى يوقف ذلك.
session-left = لم تعد صورك تُحتسب. ما احتُسب يبقى في المجاميع، ويحذفه ‎/forget.
session-agreed = شكرًا لك. الصور والمقاطع المرسلة منك إليّ هنا تُحتسب الآن في «{ $name }» إلى أن تنتهي. والمغادرة بالزر أو بالأمر ‎/stop أو ‎/forget.
session-declined = حسنًا: لا يُحتسب منك شيء.
session-over = انتهت هذه الجلسة.
session-gone = لا توجد هنا جلسة كهذه.
session-open-already = توجد هنا جلسة مفتوحة بالفعل. وينهيها ‎/session stop.
session-none-open = لا توجد هنا جلسة مفتوحة. ويفتح واحدةً ‎/session start مع اسم.
leaders-only = هذا لمشرفي هذه المجموعة فقط. وللمشرفين المتخفّين: الرجاء كتابة الأمر.
session-not-supported = لا أستطيع إعداد تقارير هنا: الجهة المشغّلة لم تثبّت هذا الجزء.
session-busy = أعمل على تقرير بالفعل.
session-closed = انتهت جلسة «{ $name }». عدد الوجوه: { $faces }.
session-list = جلسات هذه المحادثة:
session-item = {"\u200F"}{ $name } ({ $date }، الوجوه: { $faces })
session-item-open = {"\u200F"}{ $name } (مفتوحة منذ { $date }، الوجوه: { $faces })
session-item-chosen = ما يلي عن «{ $item }»، حتى ‎/item التالي.
session-no-item = ما يلي ليس عن شيء بعينه.
session-items-full = عدد المواضيع في هذه الجلسة { $count } بالفعل، ولا يمكن أن تزيد.
session-ask-delete = حذف «{ $name }» وكل ما احتُسب (الوجوه: { $faces })؟ لا يمكن التراجع عن ذلك.
session-deleted = حُذفت جلسة «{ $name }».
session-compare-with = مقارنة «{ $name }» مع:
session-nothing-else = لا توجد هنا جلسة أخرى للمقارنة.
session-button-report = تقرير
session-button-compare = مقارنة
session-button-export = تصدير
session-button-close = إنهاء
session-button-delete = حذف
session-button-sure = نعم، حذف
session-link = بهذا الرابط يمكن المشاركة في «{ $name }» في محادثة خاصة معي: { $url }
session-exported = الملفات في محادثتك الخاصة معي.
session-export-cannot = لا أستطيع مراسلتك بعد. الرجاء فتح المحادثة الخاصة معي والضغط على «ابدأ» ثم الطلب من جديد.
session-export-to-whom = هذه رسالة باسم المجموعة، فلا أعرف إلى من أرسل. الرجاء الطلب باسمك أنت.
session-too-large = هذا أكبر من ملف في تيليجرام. وتستطيع الجهة المشغّلة تصديره بالأمر “bot report”.

## التقارير

report-whole = كل الوجوه: { $list }
report-item = {"\u200F"}{ $name }: { $list } ({ $size })
report-size = الوجوه: { $faces }، الأشخاص: { $people }
report-size-few = الوجوه: { $faces }، الأشخاص: أقل من { $least }
report-share = {"\u200F"}{ $look } { $percent }% ({ $low }–{ $high }%)
report-scores = متوسط الدرجات: { $list }
report-nothing = لم يُحتسب أي وجه بعد.
report-too-few = العدد أقل من أن يُستنتج منه شيء. المطلوب من الوجوه: { $faces }، ومن الأشخاص: { $people }.
report-by-item = حسب الموضوع
report-over-time = مع الوقت
report-left-out = مواضيع لا تُعرض منفردة لقلة من تفاعلوا معها: { $count }
report-more-faces = الوجوه التي تبدو هكذا، { $look }: { $more } { $high }%، { $less } { $low }%. ويندر أن تصنع المصادفة وحدها فرقًا كهذا (p { $p }).
report-more-score = متوسط الدرجة، { $look }: { $more } { $high }%، { $less } { $low }%. ويندر أن تصنع المصادفة وحدها فرقًا كهذا (p { $p }).
report-no-difference = {"\u200F"}{ $one } / { $other }: لا يمكن القول بوجود فرق.
report-cannot-compare = {"\u200F"}{ $one } / { $other }: العدد أقل من أن يُقارن.
report-others = كل ما عداه
report-earlier = النصف الأول
report-later = النصف الثاني
report-limits = التعبير ليس شعورًا، وهو تقدير فحسب. بين القوسين: أين تقع النسبة في 19 من كل 20 جلسة كهذه. وفي المقارنات يُحتسب كل شخص مرة واحدة. وإذا قلّت الوجوه عن { $faces } فلا يُستنتج شيء، وإذا قلّ الأشخاص عن { $people } فلا يُعرض شيء منفردًا.
