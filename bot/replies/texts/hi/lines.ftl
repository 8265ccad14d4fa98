### Every fixed line the bot says.

## How a face looks: the word before "लग रहा है", masculine singular like चेहरा

look-anger = गुस्से में
look-contempt = संदेह में
look-disgust = अरुचि भरा
look-fear = डरा हुआ
look-happiness = खुश
look-neutral = शांत
look-sadness = उदास
look-surprise = हैरान

## Greetings, help, privacy

# $operator: who runs the bot
start-private =
    नमस्ते! मुझे कोई फ़ोटो या वीडियो भेजो और मैं बताऊँगा कि उसमें हर चेहरा कैसा लग रहा है, साथ में तीन मिलते-जुलते जवाब।

    मैं एक प्रोग्राम हूँ जो चेहरों से भावनाओं का अंदाज़ा लगाता है, और गलत भी हो सकता हूँ: चेहरा ही मन का हाल नहीं होता। मैं कोई फ़ोटो नहीं रखता।

    इस बॉट को { $operator } चलाते हैं। पूरी जानकारी /privacy में है, बाकी /help में।
# $operator: who runs the bot
start-group =
    नमस्ते! मैं एक बॉट हूँ जो बताता है कि फ़ोटो और वीडियो में चेहरे कैसे लग रहे हैं, और जवाब सुझाता है।

    यह भावनाओं की स्वचालित पहचान है, जिसे { $operator } चलाते हैं: बस एक अंदाज़ा, जो अक्सर गलत होता है, और दफ़्तर या स्कूल के लिए नहीं, जहाँ EU का कानून इसे मना करता है (AI Act, Art. 5(1)(f))। मैं कोई फ़ोटो नहीं रखता।

    किसी फ़ोटो के बारे में पूछने के लिए उसके जवाब में /mood भेजो; जो चाहें कि उनकी फ़ोटो न देखी जाएँ, वे /stop भेजें। पूरी जानकारी /privacy में है।
# $groups: the line group-sees-photos or group-sees-commands
help =
    मुझे कोई फ़ोटो भेजो, या तस्वीर की फ़ाइल, और मैं बताऊँगा कि चेहरे कैसे लग रहे हैं।

    • वीडियो, वीडियो संदेश और GIF भी चलते हैं: मैं दिखाता हूँ कि भाव कैसे बदलता है और सबसे गहरा पल चुनता हूँ।
    • एक से ज़्यादा चेहरे? “चेहरे दिखाओ” दबाओ, वे नंबर के साथ दिखेंगे।
    • प्राइवेट चैट में किसी सुझाव को दबाने पर वह कॉपी हो जाता है। ग्रुप में दबाने पर वह तुम्हारे नाम के साथ पोस्ट हो जाता है।
    • किसी भी चैट में @ और मेरा नाम लिखो: तुम्हारी पिछली फ़ोटो के जवाब मैं वहीं दिखा दूँगा।
    • गलत बताया? “सही नहीं?” दबाओ और चुनो कि क्या बेहतर बैठता है।
    • ग्रुप में किसी फ़ोटो के बारे में पूछने के लिए उसके जवाब में /mood भेजो। मैं वहाँ कैसे जवाब दूँ, यह एडमिन /settings से चुनते हैं।
    • /mood week और /mood month दिखाते हैं कि हर दिन चेहरे कैसे लगे, जब /mood on कहा जा चुका हो: ग्रुप में कोई एडमिन कहता है, प्राइवेट चैट में तुम, अपनी डायरी के लिए।
    • /stop: मैं इस चैट में तुम्हारी फ़ोटो नहीं देखूँगा; /start से यह वापस हो जाता है। /forget तुम्हारे बारे में सहेजा गया सब कुछ मिटा देता है।

    { $groups }

    अच्छी रोशनी वाले और कैमरे की ओर देखते चेहरे मैं सबसे अच्छा पढ़ता हूँ। मैं सिर्फ़ हाव-भाव से अंदाज़ा लगाता हूँ और गलत हो सकता हूँ; कृपया इसके आधार पर किसी इंसान के बारे में कुछ तय मत करो।

    तुम्हारी फ़ोटो के साथ क्या होता है, यह /privacy बताता है।
group-sees-photos = ग्रुप में भेजी गई हर फ़ोटो और हर वीडियो मुझे दिखता है।
group-sees-commands = ग्रुप में Telegram मुझे सिर्फ़ कमांड दिखाता है, इसलिए वहाँ /mood ही रास्ता है। मुझे सारी फ़ोटो दिखाने के लिए मुझे एडमिन बनाओ, या @BotFather से प्राइवेसी मोड बंद करके मुझे फिर से जोड़ो।
# $operator: who runs the bot, $days: for so long faces' scores are kept
# $reading: the line privacy-own-model or privacy-providers
privacy =
    तुम्हारी फ़ोटो के साथ क्या होता है

    • मैं उसमें चेहरे ढूँढता हूँ और अंदाज़ा लगाता हूँ कि वे कैसे लग रहे हैं: भावनाओं की स्वचालित पहचान। कौन कौन है, यह मैं नहीं पहचानता।
    { $reading }
    • वीडियो में ज़्यादा समय लगता है, जो एक संदेश दिखाता रहता है, और फिर वह भी चला जाता है। जो वीडियो जवाब का इंतज़ार करता है, उसका वही सहेजा जाता है जो फ़ोटो का: सिर्फ़ आईडी और कैप्शन।
    • कुछ मैसेज, बटन के दबाव और एल्बम की फ़ोटो कुछ देर मेमोरी में रहते हैं, सिर्फ़ अपनी आईडी से (एल्बम के कैप्शन भी), ताकि किसी चीज़ का जवाब दो बार न जाए और बटन काम करें।
    • चैट में मैंने आखिरी बार जो भाव बताया और जो जवाब सुझाए, वे कुछ देर मेमोरी में रहते हैं, ताकि मैं खुद को कम दोहराऊँ; तुम्हारी पिछली फ़ोटो के जवाब, तुम्हारी आईडी के साथ, इसलिए भी कि मैं उन्हें दूसरी चैट में दिखा सकूँ। सिर्फ़ शब्द, फ़ोटो का कुछ भी नहीं।

    क्या सहेजा जाता है

    • हर उस चैट के लिए जिसमें कुछ चुना गया: चैट की आईडी और उसकी /settings। मुझे हटाने या ब्लॉक करने पर यह मिटा दिया जाता है।
    • हर उस व्यक्ति के लिए जिसने /stop भेजा: उसकी आईडी और उस चैट की आईडी। यह /start या /forget तक रखी जाती है, ताकि मुझे दोबारा जोड़ने से किसी की इच्छा रद्द न हो।
    • हर उस फ़ोटो के लिए जो जवाब का इंतज़ार कर रही है: फ़ोटो, उसकी चैट और भेजने वाले की आईडी, और कैप्शन, ताकि कुछ खो न जाए। जवाब देते ही, या ज़्यादा से ज़्यादा दो दिन बाद, यह मिटा दिया जाता है; एक हैश, जिसमें किसी का नाम नहीं होता, दो दिन रहता है, ताकि किसी चीज़ का जवाब दो बार न जाए।
    • “सही नहीं?” का कितनी बार कौन-सा जवाब चुना गया: सिर्फ़ गिनती, बिना इसके कि किसने दबाया या फ़ोटो कौन-सी थी।
    • जहाँ /mood चालू है, फ़ोटो और वीडियो के हर चेहरे के लिए: वह कब का है, आठ स्कोर, और भेजने वाले की जगह एक संख्या; साथ में हर फ़ोटो का एक निशान जिसमें किसी का नाम नहीं, ताकि कोई दो बार न गिनी जाए, /forget के बाद भी नहीं। यह { $days ->
        [one] { $days } दिन
       *[other] { $days } दिन
    } बाद, या /forget से मिटता है। डायरी के लिए उसके नोट, घड़ी और याद दिलाने का समय भी, /forget तक या मुझे ब्लॉक करने तक।
    • और कुछ नहीं: न फ़ोटो, न नाम।

    /stop: मैं इस चैट में तुम्हारी फ़ोटो नहीं देखूँगा। /forget: तुम्हारे बारे में सहेजा गया सब कुछ मिटा दिया जाता है, हर चैट में।

    हाव-भाव से लगाया अंदाज़ा मन के बारे में कुछ भी पक्का नहीं बताता। यह कुछ लोगों के लिए दूसरों से बेहतर काम करता है। यह नौकरी, स्कूल, भर्ती, सेहत या किसी इंसान के बारे में किसी भी फ़ैसले के लिए नहीं है।

    इस बॉट को { $operator } चलाते हैं। अपने डेटा के बारे में उनसे कुछ भी पूछो।
privacy-own-model =
    • जब तक मैं फ़ोटो देखता हूँ, यानी एक सेकंड के कुछ दसवें हिस्से, वह मेमोरी में रहती है और फिर चली जाती है। फ़ोटो और चेहरे न सहेजे जाते हैं, न किसी को दिए जाते हैं, और स्कोर सिर्फ़ वहीं सहेजे जाते हैं जहाँ /mood चालू है।
    • फ़ोटो को इस बॉट का अपना मॉडल पढ़ता है, उसी मशीन पर जिस पर यह चलता है।
privacy-providers =
    • पढ़े जाने के लिए फ़ोटो { $providers } को भेजी जाती है, पर जगह जैसी वे बातें नहीं, जो कैमरा फ़ोटो के साथ लिख देता है। वहाँ उसका क्या होता है और वह कितनी देर रखी जाती है, यह मेरे हाथ में नहीं; जो इस बॉट को चलाते हैं, वे बता सकते हैं।
    • मेरे पास वह जवाब आने तक मेमोरी में रहती है, ज़्यादातर कुछ सेकंड, और फिर चली जाती है। फ़ोटो और चेहरे मैं नहीं सहेजता, किसी और को कुछ नहीं देता, और स्कोर सिर्फ़ वहीं सहेजता हूँ जहाँ /mood चालू है।
sent-to-providers = पढ़े जाने के लिए फ़ोटो { $providers } को भेजी जाती हैं।

## The menu of commands

command-start = यह बॉट क्या करता है
command-help = इसे कैसे इस्तेमाल करें
command-privacy = तुम्हारी फ़ोटो के साथ क्या होता है
command-mood = फ़ोटो के जवाब में भेजो: चेहरे कैसे लग रहे हैं? · /mood week
command-settings = इस चैट में जवाब कैसे और कब मिलें
command-stop = इस चैट में मेरी फ़ोटो न देखी जाएँ
command-forget = मेरे बारे में सहेजा गया सब कुछ मिटाना

## Answers about photos

mood-needs-photo = किसी फ़ोटो या वीडियो के जवाब में /mood भेजो और मैं बताऊँगा कि उसमें चेहरे कैसे लग रहे हैं।
send-a-photo = मुझे ऐसी फ़ोटो भेजो जिसमें कोई चेहरा हो, और मैं बताऊँगा कि वह कैसा लग रहा है। बाकी /help में है।
not-a-photo = अभी मैं सिर्फ़ फ़ोटो और वीडियो देख सकता हूँ। कोई फ़ोटो, तस्वीर की फ़ाइल या वीडियो भेजो।
# An item of a list: "1 happy, 2 sad"; $number: the face's number from the left, $look: how it looks
face-item = { $number } { $look }
# An item of a list: "4 happy, 1 sad"; the number stands behind, since the look is always singular
face-count-item = { $look } ({ $count })
# Stands where a look would stand
hard-to-read = पढ़ना मुश्किल
# $list: items like "4 happy", with commas
faces-summary =
    { $faces ->
        [one] { $faces } चेहरा: { $list }।
       *[other] { $faces } चेहरे: { $list }।
    }
# $list: items like "4 happy", with commas
album-summary =
    { $photos ->
        [one] { $photos } फ़ोटो
       *[other] { $photos } फ़ोटो
    } में { $faces ->
        [one] { $faces } चेहरा
       *[other] { $faces } चेहरे
    }: { $list }।
# $list: items like "1 happy", with commas
from-the-left = बाएँ से: { $list }
score-item = { $look } { $percent }%
face-heading = { $faces } में से चेहरा { $number }
album-face-heading = फ़ोटो { $photo }, चेहरा { $number }
# Button
back = वापस
# Button
show-faces = चेहरे दिखाओ
# $list: items like "1 happy", with commas
faces-caption = बाएँ से: { $list }
# $caption: the line faces-caption
album-faces-caption = फ़ोटो { $photo }। { $caption }
shown-already = अभी-अभी तो दिखाए हैं, थोड़ा नीचे।
album-gone = इस एल्बम की फ़ोटो अब मेरे पास नहीं हैं: मैं उन्हें एक दिन बाद भूल जाता हूँ, और दोबारा चालू होने पर भी। फिर से पूछने के लिए उनमें से किसी के जवाब में /mood भेजो।
too-many-presses = एक मिनट में बटन बहुत बार दबा। कृपया थोड़ी देर में फिर कोशिश करो।
# A suggestion that somebody pressed in a group; $name: who, $text: the suggestion
chosen-by = { $name }: { $text }
# Stands for a name that is not known
somebody = कोई
said-it = पोस्ट हो गया।
said-already = यह तुम्हारी ओर से पहले ही पोस्ट हो चुका है।
option-gone = वह विकल्प अब नहीं रहा। /mood से फिर पूछो।
photo-gone = वह फ़ोटो अब मुझे नहीं मिल रही। कृपया उसे फिर से भेजो।
photo-unreadable = यह फ़ाइल मुझसे फ़ोटो की तरह नहीं खुली। कृपया इसे फिर भेजो, फ़ोटो के रूप में या JPEG या PNG में।
# $limit_mb: megabytes
photo-too-heavy = यह फ़ाइल मेरे लिए बहुत बड़ी है: { $limit_mb } MB तक ही, कृपया। फ़ाइल के बजाय फ़ोटो के रूप में भेजने पर बात बन जाएगी।
# $limit_mp: megapixels
photo-too-many-pixels = इस फ़ोटो में मेरी सीमा से ज़्यादा पिक्सल हैं: { $limit_mp } मेगापिक्सल तक ही, कृपया। फ़ाइल के बजाय फ़ोटो के रूप में भेजने पर बात बन जाएगी।
backend-down = गड़बड़ मेरी तरफ़ हुई है, तुम्हारी फ़ोटो में नहीं। कृपया एक मिनट में फिर कोशिश करो।
backend-busy = अभी मेरे हाथ भरे हुए हैं। कृपया एक मिनट में इसे फिर भेजो।
too-late = माफ़ करना, यह फ़ोटो मैं समय पर नहीं देख पाया। इसे फिर से भेजो और मैं तुरंत देखूँगा।

## Clips: videos and animations

clip-waiting = मिल गया: वीडियो अपनी बारी का इंतज़ार कर रहा है।
# $percent: how much of the clip is read
clip-progress = वीडियो देख रहा हूँ: { $percent }%
# Button
clip-cancel = रद्द करो
clip-cancelled = रद्द हो गया। वीडियो का मैं कुछ नहीं रखता।
# Said to somebody who presses another person's button
clip-not-yours = इसे वही रद्द कर सकता है जिसने वीडियो भेजा है।
clip-busy = अभी मेरे पास उतने वीडियो हैं जितने मैं ले सकता हूँ। कृपया कुछ मिनट में इसे फिर भेजो।
# Said when the time that one clip may take is over
clip-stopped-late = इस वीडियो में उससे ज़्यादा समय लगता है जितना मैं एक पर दे सकता हूँ। थोड़ा छोटा वीडियो चल जाएगा।
# Said when the clip has waited too long
clip-too-late = माफ़ करना, यह वीडियो मैं समय पर नहीं देख पाया। कृपया इसे फिर से भेजो।
# $seconds: whole seconds
clip-too-long = यह वीडियो मेरे लिए बहुत लंबा है: { $seconds } सेकंड तक ही, कृपया।
# $limit_mb: megabytes
clip-too-large = यह वीडियो मेरे लिए बहुत बड़ा है: { $limit_mb } MB तक ही, कृपया।
# $limit_mp: megapixels of one picture of the clip
clip-too-many-pixels = इस वीडियो की तस्वीरों में मेरी सीमा से ज़्यादा पिक्सल हैं: { $limit_mp } मेगापिक्सल तक ही, कृपया।
clip-unreadable = यह फ़ाइल मुझसे वीडियो की तरह नहीं खुली। कृपया इसे फिर भेजो, वीडियो के रूप में या MP4 फ़ाइल में।
clip-gone = वह वीडियो अब मुझे नहीं मिल रहा। कृपया उसे फिर से भेजो।
clip-failed = गड़बड़ मेरी तरफ़ हुई है, वीडियो में नहीं। कृपया एक मिनट में फिर कोशिश करो।
# Said where whoever runs the bot left out what clips need
clip-not-supported = यहाँ मैं वीडियो नहीं देख सकता: मुझे चलाने वाले ने यह हिस्सा नहीं लगाया है। फ़ोटो ज़रूर भेजो।
clip-no-face = इस वीडियो में मुझे कोई चेहरा नहीं मिला। चेहरा कैमरे की ओर हो, रोशनी अच्छी हो और दूरी ज़्यादा न हो, तो आसानी होती है।
# $looks: a look, or several joined by clip-then: "calm, then happy at 0:04"
clip-face-looks = यह चेहरा { $looks } लग रहा है।
# $looks: the same of several faces
clip-faces-look = ज़्यादातर चेहरों का भाव: { $looks }।
# $before: what came before, a look or this line; $look: what follows; $time: "0:04"
clip-then = { $before }, फिर { $look } ({ $time })
# $list: items like "happy 93 %", with commas
clip-end-scores = आख़िर में: { $list }
# Under a frame of a clip; $time: "0:04", $look: how the strongest look in it looks
clip-strongest = सबसे गहरा पल, { $time } पर: { $look }

## The mood of a group, and a person's own diary

# Said after mood-needs-photo, in a group
mood-help-group = /mood week या /mood month: इस ग्रुप की फ़ोटो में चेहरे हर दिन कैसे लगे। एडमिन इसे /mood on से चालू और /mood off से बंद करते हैं, और इसकी घड़ी /mood zone Europe/Vienna से चुनते हैं।
# Said after mood-needs-photo, in private
mood-help-private = तुम्हारी डायरी: /mood on और /mood off, /mood week या /mood month, आज के बारे में एक शब्द के साथ /mood note, /mood remind 20:00 (या off), /mood zone Europe/Vienna, /mood export। /forget सब कुछ मिटा देता है।
# $operator: who runs the bot, $days: for so long it is kept
mood-ask-group =
    क्या मैं इस ग्रुप का मिज़ाज दर्ज करूँ?

    तब से मैं हर दिन गिनूँगा कि यहाँ भेजी गई फ़ोटो और वीडियो में चेहरे कैसे लग रहे हैं। हर चेहरे के लिए { $days ->
        [one] { $days } दिन
       *[other] { $days } दिन
    } तक यह रखा जाता है: वह कब का है, आठ स्कोर, और भेजने वाले की जगह एक संख्या। फ़ोटो, नाम और उनमें कौन है, यह नहीं रखा जाता।

    कोई दिन तभी दिखाया जाता है जब उसमें 5 लोगों के 10 चेहरे हों। जो गिने जाना न चाहें, वे /stop भेजें; /forget पहले गिना हुआ हटा देता है।

    यह हाव-भाव का अंदाज़ा है और लोगों के बारे में कुछ भी पक्का नहीं बताता; यह दफ़्तर या स्कूल के लिए नहीं है। इस बॉट को { $operator } चलाते हैं।
# $days: for so long it is kept
mood-ask-private =
    क्या मैं तुम्हारे लिए एक डायरी रखूँ?

    तब से मैं हर दिन गिनूँगा कि तुम्हारी भेजी फ़ोटो और वीडियो में चेहरे कैसे लग रहे हैं; आगे भेजी गई फ़ोटो नहीं गिनी जातीं। उनके स्कोर फ़ोटो के बिना { $days ->
        [one] { $days } दिन
       *[other] { $days } दिन
    } तक रखे जाते हैं; तुम्हारे लिखे नोट /forget तक। यहाँ इसे तुम्हारे सिवा कोई नहीं देखता।

    /mood off इसे खत्म करता है, /forget सब कुछ मिटा देता है। चेहरा कैसा लगता है, यह एक अंदाज़ा है, तुम्हारा हाल नहीं।
# Button
mood-yes = हाँ, चालू करो
mood-on-group = इस ग्रुप का मिज़ाज चालू है: अब से मैं हर दिन गिनता हूँ कि चेहरे कैसे लग रहे हैं। /mood week उसे दिखाता है, /mood off खत्म करता है। जो गिने जाना न चाहें, वे /stop भेजें।
mood-on-private = तुम्हारी डायरी चालू है। /mood week उसे दिखाता है, एक शब्द के साथ /mood note उसे आज के नीचे लिखता है, /mood remind 20:00 याद दिलाता है, /mood off खत्म करता है।
mood-already-on = यह पहले से चालू है। /mood week इसे दिखाता है, /mood off खत्म करता है।
mood-off-group = अब कुछ नहीं गिना जाता। जो गिना गया, वह बहुत पुराना होने पर मिटता है, या कोई एडमिन चाहे तो अभी।
mood-off-private = अब कुछ नहीं गिना जाता, और मैं याद भी नहीं दिलाता। जो गिना गया, वह बहुत पुराना होने पर मिटता है; /forget सब कुछ अभी मिटा देता है।
# Button
mood-erase = अभी मिटाओ
mood-erased = मिटा दिया। इस ग्रुप के मिज़ाज का कुछ नहीं बचा।
# Said to whoever presses a button of an old message
mood-old = यह बटन पुराना हो गया है। नए के लिए /mood on भेजो।
mood-not-on = यहाँ कुछ नहीं गिना जाता। /mood on से शुरू होता है।
mood-empty = इन दिनों में कोई चेहरा नहीं गिना गया।
mood-total =
    { $days ->
        [one] { $days } दिन
       *[other] { $days } दिनों
    } में { $faces ->
        [one] { $faces } चेहरा
       *[other] { $faces } चेहरे
    }।
# $day: "Saturday", at the beginning of a sentence; $look: how most of its faces look
mood-best =
    { $day }: सबसे ज़्यादा दिखा भाव { $look } ({ $faces ->
        [one] { $faces } चेहरे
       *[other] { $faces } चेहरों
    } का { $percent }%)।
# The same about all days of a diary
mood-overall =
    सबसे ज़्यादा दिखा भाव { $look } ({ $faces ->
        [one] { $faces } चेहरे
       *[other] { $faces } चेहरों
    } का { $percent }%)।
# $list: days, with commas
mood-too-few = और कुछ कहने के लिए बहुत कम: { $list }। एक दिन के लिए 5 लोगों के 10 चेहरे चाहिए।
# Written into the picture of a week, where such a day would be
mood-few = बहुत कम
# Said where the most common look is a sad one; never say how somebody is
mood-care-group = ये सिर्फ़ हाव-भाव हैं, और एक अंदाज़ा। फिर भी, दो मीठे बोल कभी गलत नहीं होते।
mood-care-private = यह सिर्फ़ हाव-भाव है, और एक अंदाज़ा। अगर मन पर कोई बोझ हो, तो शायद कोई भरोसेमंद इंसान खुशी से सुने।
# $day: "Sat, Nov 21"; $note: the words of whoever reads it
mood-note-item = { $day }: { $note }
# $day: "Sat, Nov 21"
mood-noted = { $day } के नीचे लिख लिया। दूसरा /mood note इसकी जगह ले लेगा।
# $limit: most characters
mood-note-usage =
    कमांड के बाद लिखो, ज़्यादा से ज़्यादा { $limit ->
        [one] { $limit } अक्षर
       *[other] { $limit } अक्षर
    }: /mood note परीक्षा
# Under a file
mood-export-caption = तुम्हारी डायरी, तालिका के रूप में।
# $time: "20:00"; $clock: the name of a time zone; $now: "14:05"
mood-remind-set = मैं हर दिन { $time } पर बिना आवाज़ के याद दिलाऊँगा। यह { $clock } की घड़ी से है, जहाँ अभी { $now } बजे हैं; /mood zone Europe/Vienna दूसरी चुनता है। /mood remind off इसे खत्म करता है।
mood-remind-off = अब मैं याद नहीं दिलाता।
mood-remind-usage = बताओ कब: /mood remind 20:00, या /mood remind off।
# Sent once a day to whoever asked for it; no pressure
mood-reminder = तुम्हारी डायरी के आज के पन्ने के लिए एक फ़ोटो? बस मन हो तो: किसी पन्ने का भरा होना ज़रूरी नहीं। /mood remind off इसे खत्म करता है।
# $clock: the name of a time zone; $now: "14:05"
mood-zone-set = दिन { $clock } की घड़ी से आधी रात को शुरू होते हैं, जहाँ अभी { $now } बजे हैं।
mood-zone-usage = कोई जगह या UTC से फ़र्क बताओ: /mood zone Europe/Vienna, या /mood zone +02:00।
mood-private-only = यह तुम्हारी अपनी डायरी की बात है: मुझसे प्राइवेट चैट में पूछो।

## When I got it wrong

# Button
not-right = सही नहीं?
not-right-question = क्या बेहतर बैठेगा?
not-right-thanks = शुक्रिया। सिर्फ़ चुना हुआ जवाब गिना जाता है, फ़ोटो कभी नहीं।
# Button: none of the eight emotions
not-right-nothing = कहना मुश्किल
not-right-already = तुमने पहले ही बता दिया है, शुक्रिया।

## Suggestions in other chats (inline mode)

# Button that lets somebody pick a chat
share = किसी चैट में कहो
# Title above an empty list
inline-no-photo = पहले मुझे एक फ़ोटो भेजो
inline-no-photo-hint = फिर किसी भी चैट में @ और मेरा नाम लिखो: उसके जवाब मैं वहीं दिखा दूँगा।
# Button that opens the chat with the bot
inline-open-bot = बॉट को फ़ोटो भेजो
# Small print under a reply in the list
inline-suggestion = यह जवाब भेजो
# Said where somebody calls the bot into a chat it is no member of
guest-needs-photo = किसी फ़ोटो के जवाब में मेरा नाम लिखो, और मैं बताऊँगा कि उसके चेहरे कैसे लग रहे हैं।
guest-off = मैं सिर्फ़ उन्हीं चैट में जवाब देता हूँ जिनमें मुझे जोड़ा गया है। अपनी फ़ोटो मुझे प्राइवेट चैट में भेजो।

## The sticker set

# $operator: who runs the bot; 64 characters in all
sticker-set-title = मूड, { $operator } की ओर से

## Being left alone, and being forgotten

group-is-off = इस ग्रुप में मैं बंद हूँ। कोई एडमिन मुझे /settings से चालू कर सकता है।
you-are-left-alone = तुमने कहा था कि यहाँ तुम्हारी फ़ोटो न देखूँ, इसलिए नहीं देखता। /start से यह वापस हो जाता है।
person-is-left-alone = जिन्होंने यह भेजी, उन्होंने कहा है कि उनकी फ़ोटो न देखूँ, इसलिए मैं नहीं देखूँगा।
stopped = अब से मैं इस चैट में तुम्हारी फ़ोटो नहीं देखूँगा, कोई और पूछे तब भी नहीं। /start से यह वापस हो जाता है।
stop-needs-a-person = यह मैसेज ग्रुप के नाम से आया है, इसलिए मुझे पता नहीं कि कौन-सी फ़ोटो तुम्हारी हैं। अपने नाम से /stop फिर भेजो।
welcome-back = फिर से स्वागत है! इस चैट में मैं तुम्हारी फ़ोटो फिर देखूँगा। /stop से यह बंद हो जाता है।
forgotten =
    हो गया: तुम्हारे बारे में मैंने जो कुछ सहेजा था, सब मिटा दिया, हर चैट में ({ $count ->
        [one] { $count } प्रविष्टि
       *[other] { $count } प्रविष्टियाँ
    })।

    इसमें तुम्हारे सारे /stop भी आ गए: जहाँ भी फ़ोटो न दिखानी हों, वहाँ कृपया /stop फिर भेजो।
forgotten-nothing = तुम्हारे बारे में कुछ भी सहेजा हुआ नहीं है।
store-down = सहेजी हुई चीज़ों तक मैं अभी नहीं पहुँच पा रहा, इसलिए कुछ नहीं बदला। कृपया एक मिनट में फिर कोशिश करो।

## Switching on in a group

group-stays-off = जब तक इस ग्रुप का कोई एडमिन नीचे का बटन नहीं दबाता, मैं बंद रहूँगा।
group-switched-on = एक एडमिन ने मुझे चालू कर दिया है। मैं कैसे जवाब दूँ, यह एडमिन /settings से बदल सकते हैं।
now-sees-photos = एडमिन होने के नाते अब मुझे यहाँ भेजी गई हर फ़ोटो और हर वीडियो दिखता है, और मैं इस ग्रुप की /settings के हिसाब से जवाब देता हूँ। जो चाहें कि उनकी फ़ोटो न देखी जाएँ, वे /stop भेजें।
# Button
switch-on = चालू करो (एडमिन)
switched-on = चालू हो गया। विकल्प /settings में हैं।
already-on = मैं पहले से चालू हूँ। विकल्प /settings में हैं।
admins-only = यह सिर्फ़ इस ग्रुप के एडमिन कर सकते हैं। गुमनाम एडमिन: /settings on या off भेजें।
cannot-check = मैं जाँच नहीं पाया कि तुम एडमिन हो या नहीं। कृपया एक मिनट में फिर कोशिश करो।

## Settings: the pages

settings-group =
    इस ग्रुप की सेटिंग

    • जवाब: { $mode }
    • स्कोर: { $scores }
    • खामोशी का समय: { $quiet }
    • भरोसा: { $sure }
    • भावनाएँ: { $emotions }

    इन्हें सिर्फ़ एडमिन बदल सकते हैं।
settings-private =
    इस चैट की सेटिंग

    • स्कोर: { $scores }
    • भरोसा: { $sure }
# The choices are worded as in mode-asked, mode-reaction and mode-full
settings-mode =
    जवाब: { $mode }

    • पूछने पर: सिर्फ़ /mood पर, या जब कोई मेरा नाम ले
    • सिर्फ़ रिएक्शन: फ़ोटो पर एक इमोजी; शब्द पूछने पर
    • पूरे: इमोजी, एक टिप्पणी और सुझाए गए जवाब
settings-quiet =
    खामोशी का समय: { $quiet }

    इस समय मैं सिर्फ़ पूछने पर जवाब देता हूँ।
# $clock: "UTC+2", $now: "14:05"
settings-clock = इस घड़ी ({ $clock }) में अभी { $now } बज रहे हैं। गलत हो तो सही होने तक इसे आगे-पीछे करो।
settings-sure =
    भरोसा: { $sure }

    जिन चेहरों पर मेरा भरोसा इससे कम हो, उन्हें पढ़ना मुश्किल माना जाता है।
settings-emotions =
    भावनाएँ: { $emotions }

    बाकी पर मैं चुप रहता हूँ, जब तक कोई न पूछे।
# $language: the name of a language, or the line language-auto
settings-language =
    भाषा: { $language }

    यहाँ मैं इसी भाषा में जवाब देता हूँ, कोई किसी भी भाषा में लिखे।
settings-saved = सहेज लिया।
settings-old = यह बटन पुराना हो गया है। नए के लिए /settings भेजो।
settings-one-emotion = कम से कम एक भावना रहनी चाहिए। कुछ भी न सुनना हो तो जवाब बंद कर दो।

## Settings: what can be chosen

mode-off = बंद
mode-asked = पूछने पर
mode-reaction = सिर्फ़ रिएक्शन
mode-full = पूरे
scores-shown = दिखते हैं
scores-hidden = छिपे हुए
quiet-never = कोई नहीं
# "22:00 to 06:00 (UTC+2)"
quiet-span = { $start } से { $end } तक ({ $clock })
quiet-span-short = { $start } – { $end }
sure-any = कितना भी
sure-from = { $percent }% या ज़्यादा
emotions-all = सभी
language-auto = जैसी हर किसी के Telegram में है

## Settings: buttons

button-mode = जवाब
button-show-scores = स्कोर दिखाओ
button-hide-scores = स्कोर छिपाओ
button-quiet = खामोशी का समय
button-sure = भरोसा
button-emotions = भावनाएँ
button-language = भाषा
button-back = ‹ वापस
button-close = बंद करो
# $label: the text of the button that is chosen
button-chosen = ✓ { $label }

## प्रतिक्रियाएँ मापना

# A paragraph under /privacy
privacy-sessions = एक अपवाद, और सिर्फ़ तुम्हारी सहमति से: प्रतिक्रिया-सत्र में मैं तुम्हारी फ़ोटो और वीडियो के हर चेहरे के आठ स्कोर, विषय, समय और भेजने वाले की जगह एक नंबर रखता हूँ। फ़ोटो, नाम या आईडी कभी नहीं। /forget इसे मिटा देता है।
command-session = लोग किसी चीज़ पर कैसी प्रतिक्रिया देते हैं, यह मापना
command-item = बताना कि अगली फ़ोटो किस बारे में हैं
session-help =
    सत्र दिखाते हैं कि लोग खाने, फ़िल्म या सजावट पर कैसी प्रतिक्रिया देते हैं। सिर्फ़ सहमत लोग गिने जाते हैं।

    • /session start और एक नाम: सत्र शुरू करता है
    • /item मिठाई: अगली फ़ोटो किस बारे में हैं
    • /session stop: सत्र खत्म करता है
    • /session report: नतीजा; दो नाम और बीच में “vs” लिखने पर तुलना
    • /session link: चैट से बाहर के लोग भी हिस्सा लें
    • /session export: सब कुछ फ़ाइलों में
    • /session: सूची
session-opened =
    “{ $name }” शुरू है: यह गिनता है कि चेहरे कैसे लग रहे हैं, ताकि पता चले लोग कैसी प्रतिक्रिया देते हैं। इस बॉट को { $operator } चलाते हैं।

    हिस्सा लेने के लिए बटन दबाओ। फिर यहाँ भेजी तुम्हारी फ़ोटो और वीडियो के चेहरे गिने जाएँगे, जब तक सत्र खत्म न हो या तुम फिर से न दबाओ। और कोई नहीं गिना जाता; जवाब सबको हमेशा की तरह मिलते हैं।

    फ़ोटो के नीचे की पहली पंक्ति बताती है कि वह किस बारे में है। आगे की फ़ोटो के लिए एडमिन /item से बताता है।
session-invited =
    तुम्हें “{ $name }” में बुलाया गया है: यह गिनता है कि चेहरे कैसे लग रहे हैं, ताकि पता चले लोग कैसी प्रतिक्रिया देते हैं। इस बॉट को { $operator } चलाते हैं।

    सहमत हो तो यहाँ मुझे भेजी फ़ोटो और वीडियो के चेहरे गिने जाएँगे, जब तक सत्र खत्म न हो या तुम बाहर न निकलो।
session-kept =
    रखने के दिन: { $days }। हर चेहरे के: आठ स्कोर, विषय, समय और भेजने वाले की जगह एक नंबर। फ़ोटो, नाम या आईडी कभी नहीं। /forget सब मिटा देता है।

    तस्वीर में जो और लोग हैं, कृपया उनसे भी पूछो। यह काम, स्कूल या किसी इंसान के बारे में किसी भी फ़ैसले के लिए नहीं है।
session-button-join = मेरी फ़ोटो गिनो
session-button-agree = सहमत हूँ
session-button-decline = नहीं
session-button-leave = सत्र छोड़ो
session-joined = यहाँ तुम्हारी फ़ोटो अब “{ $name }” में गिनी जाती हैं। रोकने के लिए फिर दबाओ।
session-left = तुम्हारी फ़ोटो अब नहीं गिनी जातीं। जो गिना जा चुका, वह जोड़ में रहता है; /forget उसे मिटा देता है।
session-agreed = शुक्रिया। यहाँ मुझे भेजी फ़ोटो और वीडियो अब “{ $name }” में गिनी जाती हैं, जब तक वह खत्म न हो। बटन, /stop या /forget से बाहर निकल सकते हो।
session-declined = ठीक है: तुम्हारा कुछ नहीं गिना जाता।
session-over = यह सत्र खत्म हो चुका है।
session-gone = यहाँ ऐसा कोई सत्र नहीं है।
session-open-already = यहाँ पहले से एक सत्र चल रहा है। /session stop उसे खत्म करता है।
session-none-open = यहाँ कोई सत्र नहीं चल रहा। /session start और एक नाम से शुरू होता है।
leaders-only = यह सिर्फ़ इस ग्रुप के एडमिन कर सकते हैं। गुमनाम एडमिन कृपया कमांड लिखें।
session-not-supported = मैं यहाँ रिपोर्ट नहीं बना सकता: मुझे चलाने वाले ने यह हिस्सा नहीं लगाया है।
session-busy = मैं पहले से एक पर काम कर रहा हूँ।
session-closed = “{ $name }” खत्म हुआ। गिने गए चेहरे: { $faces }।
session-list = इस चैट के सत्र:
session-item = { $name } ({ $date }; चेहरे: { $faces })
session-item-open = { $name } ({ $date } से चालू; चेहरे: { $faces })
session-item-chosen = अगली /item तक, आगे की फ़ोटो “{ $item }” के बारे में हैं।
session-no-item = आगे की फ़ोटो किसी खास चीज़ के बारे में नहीं हैं।
session-items-full = इस सत्र में पहले से { $count } विषय हैं; इससे ज़्यादा नहीं हो सकते।
session-ask-delete = “{ $name }” और सारी गिनती मिटा दूँ (चेहरे: { $faces })? यह वापस नहीं होगा।
session-deleted = “{ $name }” मिटा दिया गया।
session-compare-with = “{ $name }” की तुलना किससे करनी है:
session-nothing-else = यहाँ तुलना के लिए और कोई सत्र नहीं है।
session-button-report = रिपोर्ट
session-button-compare = तुलना
session-button-export = एक्सपोर्ट
session-button-close = खत्म करो
session-button-delete = मिटाओ
session-button-sure = हाँ, मिटाओ
session-link = जो यह लिंक खोले, वह मेरे साथ निजी चैट में “{ $name }” में हिस्सा ले सकता है: { $url }
session-exported = फ़ाइलें मेरे साथ तुम्हारी निजी चैट में हैं।
session-export-cannot = मैं अभी तुम्हें लिख नहीं सकता। मेरे साथ निजी चैट खोलो, Start दबाओ और फिर माँगो।
session-export-to-whom = यह मैसेज ग्रुप के नाम से आया है, इसलिए मुझे पता नहीं कि किसे भेजूँ। कृपया अपने नाम से माँगो।
session-too-large = यह Telegram की एक फ़ाइल के लिए बहुत ज़्यादा है। मुझे चलाने वाला इसे “bot report” से निकाल सकता है।

## रिपोर्ट

report-whole = सभी चेहरे: { $list }
report-item = { $name }: { $list } ({ $size })
report-size = चेहरे: { $faces }, लोग: { $people }
report-size-few = चेहरे: { $faces }, लोग: { $least } से कम
report-share = { $look } { $percent }% ({ $low }–{ $high }%)
report-scores = औसत स्कोर: { $list }
report-nothing = अभी तक कोई चेहरा नहीं गिना गया।
report-too-few = कुछ कहने के लिए बहुत कम हैं: { $people } लोगों के { $faces } चेहरे चाहिए।
report-by-item = विषय के अनुसार
report-over-time = समय के साथ
report-left-out = विषय जो अलग नहीं दिखाए गए, क्योंकि बहुत कम लोगों ने प्रतिक्रिया दी: { $count }
report-more-faces = ऐसे लगने वाले चेहरे, { $look }: { $more } { $high }%, { $less } { $low }%। सिर्फ़ संयोग से इतना अंतर शायद ही होता (p { $p })।
report-more-score = औसत स्कोर, { $look }: { $more } { $high }%, { $less } { $low }%। सिर्फ़ संयोग से इतना अंतर शायद ही होता (p { $p })।
report-no-difference = { $one } / { $other }: कोई अंतर नहीं कहा जा सकता।
report-cannot-compare = { $one } / { $other }: तुलना के लिए बहुत कम।
report-others = बाकी सब
report-earlier = पहला आधा
report-later = दूसरा आधा
report-limits = हाव-भाव भावना नहीं है, और वह सिर्फ़ अंदाज़ा है। कोष्ठक में: ऐसे 20 में से 19 सत्रों में हिस्सा कहाँ रहता है। तुलना में हर व्यक्ति एक बार गिना जाता है। { $faces } से कम चेहरों पर कुछ नहीं कहा जाता, और { $people } से कम लोगों का योगदान अलग नहीं दिखाया जाता।
