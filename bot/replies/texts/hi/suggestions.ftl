### Replies that one friend might send to another about a photo: 1 to 64 characters, no fields.
### The part after "say-" is the key that the rules name.
### No form here tells whether a man or a woman writes or reads it.

## A face that looks angry

say-whats-up = क्या बात है?
say-tough-day = दिन मुश्किल रहा?
say-grumble-with-you = चलो, मिलकर भड़ास निकालें?
say-tea-first = पहले चाय, फिर दुनिया?
say-want-to-talk = इस पर बात करें?
say-im-listening = मेरे कान इधर ही हैं। हुआ क्या?
say-on-your-side = मैं तुम्हारी तरफ़ हूँ।
say-let-it-out = सब कह डालो, मैं हूँ ना।
say-breathe = लंबी साँस लो। मैं यहीं हूँ।
say-walk-it-off = थोड़ा टहलने चलें?
say-who-do-i-talk-to = बताओ, किससे बात करनी है?
say-fine-to-be-cross = गुस्सा आना ठीक है।
say-start-anywhere = कहीं से भी शुरू करो। वक्त ही वक्त है।
say-no-advice = दिल हल्का करो। कोई सलाह नहीं, वादा।
say-what-would-help = अभी किस चीज़ से मदद मिलेगी?
say-coffee-on-me = कॉफ़ी मेरी तरफ़ से। चलें?
say-crossed-a-line = किसी ने हद पार की क्या?
say-company-or-quiet = साथ चाहिए, या थोड़ी शांति?
say-cool-off-first = पहले ठंडे हो लें, फिर बात?
say-i-believe-you = मुझे तुम पर यकीन है।
say-what-went-wrong = गड़बड़ कहाँ हुई?
say-bring-snacks = स्नैक्स मेरी तरफ़ से।
say-not-going-anywhere = यहीं हूँ, मुझे कहीं नहीं जाना।
say-not-hiding-it = अच्छा है कि बात दबाई नहीं।

## A face that looks doubtful

say-not-convinced = अभी यकीन नहीं हुआ?
say-say-what-you-think = कह भी दो जो मन में है।
say-second-chance = एक मौका और मिलेगा?
say-spill = चलो, अब बता भी दो!
say-fair-enough = बात तो सही है। तो क्या किया जाए?
say-eyebrow = वह उठी भौंह यहाँ तक महसूस हो रही है।
say-seen-better = इससे बेहतर देखा है, है ना?
say-remind-me = तुमसे शर्त? कभी नहीं।
say-what-would-convince = यकीन कैसे आएगा?
say-one-more-sceptic = शक करने वालों में मेरी भी जगह है?
say-prove-it = तो चलो, सबूत दिखाओ।
say-out-of-ten = दस में से कितने नंबर?
say-whats-the-verdict = तो फ़ैसला क्या है?
say-whats-the-catch = इसमें पेच क्या है?
say-doubts-too = शक तो मुझे भी है।
say-let-me-guess-no = रुको, जवाब “ना” है?
say-better-idea = कोई बेहतर आइडिया?
say-really-really = सच में? सच्ची-मुच्ची?

## A face that looks put off

say-what-was-that = वह क्या था?
say-not-your-thing = तुम्हारे मतलब का नहीं, है ना?
say-fresh-air = चलो, ताज़ी हवा में चलें।
say-second-opinion = इस पर दूसरी राय चाहिए।
say-next-please = अगला, प्लीज़!
say-that-bad = इतना बुरा?
say-warn-me = आगाह करने का शुक्रिया!
say-never-again = तो... फिर कभी नहीं?
say-want-some-water = पानी चाहिए?
say-you-finished-it = कह दो कि पूरा नहीं खाया।
say-who-cooked = पकाया किसने?
say-ill-pass-too = मेरी तरफ़ से भी ना।
say-smell-or-taste = महक या स्वाद?
say-got-mints = मेरे पास पुदीने की गोली है। दूँ?
say-dare-or-accident = चैलेंज था, या गलती से?
say-bin-it = सीधे कूड़ेदान में।
say-brave-to-try = चखने की हिम्मत को सलाम!
say-trade-you = बदले में चॉकलेट दूँ?

## A face that looks scared

say-all-good = सब ठीक है?
say-with-you = मैं तुम्हारे साथ हूँ।
say-what-happened = क्या हुआ?
say-no-rush = कोई जल्दी नहीं। मैं यहीं हूँ।
say-need-anything = कुछ चाहिए?
say-one-step = एक-एक कदम, साथ-साथ।
say-call-me = कभी भी फ़ोन करो, सच में।
say-you-are-not-alone = इसमें हम साथ हैं।
say-close-by = मैं पास ही हूँ।
say-stay-on-the-line = फ़ोन पर साथ बना रहूँ?
say-hold-my-hand = लो, मेरा हाथ थामो।
say-you-can-do-this = हो जाएगा। मैं साथ हूँ।
say-where-are-you = कहाँ हो? मैं रास्ते में हूँ।
say-are-you-safe = तुम सुरक्षित हो?
say-it-will-pass = यह भी गुज़र जाएगा। तब तक मैं साथ हूँ।
say-when-you-are-ready = जब मन करे, तब बताना।
say-slow-breaths = धीमी साँसें। अंदर, और बाहर।
say-come-along = साथ चलूँ?
say-nothing-has-to-be-now = अभी के अभी कुछ करना ज़रूरी नहीं।
say-light-on = तुम्हारे लिए बत्ती जलती रहेगी।

## A face that looks happy

say-nice-moment = कितना प्यारा पल है।
say-tell-me-more = और बताओ!
say-keep-going = जो भी है, जारी रखो!
say-good-news = कोई खुशखबरी है?
say-made-me-smile = देखकर मेरे चेहरे पर भी मुस्कान आ गई।
say-love-this = दिल खुश कर दिया इस पल ने!
say-whats-the-occasion = मौका क्या है?
say-more-of-this = ऐसा और चाहिए!
say-joy-is-catching = यह खुशी तो फैलने वाली है!
say-celebrate = इस पर तो जश्न बनता है!
say-frame-it = यह तो फ़्रेम करने लायक है।
say-made-your-day = दिन बना किस बात से?
say-happy-for-you = तुम्हारे लिए बहुत खुशी हुई!
say-smile-made-my-day = इस मुस्कान ने मेरा दिन बना दिया।
say-share-the-secret = राज़ हमें भी बताओ!
say-best-thing-today = आज की सबसे अच्छी चीज़ यही है।
say-enjoy-every-bit = हर पल का मज़ा लो!
say-you-earned-it = यह तुम्हारी मेहनत का फल है।
say-save-some-for-me = थोड़ी खुशी मेरे लिए भी बचाना!
say-shall-we-dance = नाचें क्या?
say-cheers-to-that = इस बात पर चियर्स!
say-keep-for-grey-days = फीके दिनों के लिए सँभालकर रखना।
say-new-background = मेरा नया वॉलपेपर मिल गया!
say-hear-the-laugh = हँसी यहाँ तक सुनाई दे रही है!
say-pure-sunshine = एकदम खिली धूप!
say-it-went-well = लगता है बात बन गई?
say-hold-on-to-it = इस एहसास को थामे रखना।
say-yes-yes-yes = हाँ! हाँ! हाँ!
say-tell-everyone = सबको बता दो!

## A face that looks calm

say-how-are-you = सच बताओ, क्या हाल है?
say-what-are-you-up-to = क्या चल रहा है?
say-penny = किस सोच में हो?
say-how-was-today = आज का दिन कैसा रहा?
say-say-more = और कहो, जानने का मन है।
say-poker-face = कमाल का पोकर फ़ेस!
say-calm-vibes = कितना सुकून है।
say-guess = कुछ समझ नहीं आ रहा। कोई इशारा?
say-waiting-for-something = किसी का इंतज़ार है?
say-all-quiet = उधर सब शांत है?
say-whats-new = नया क्या है?
say-plans-today = आज का कोई प्लान?
say-passport-photo = पासपोर्ट फ़ोटो: तैयार!
say-who-won-at-cards = ताश में कौन जीता?
say-coffee-soon = जल्द कॉफ़ी पर मिलें?
say-what-are-you-listening-to = कानों में क्या बज रहा है?
say-got-a-minute = गपशप के लिए एक मिनट है?
say-cool-and-collected = एकदम कूल, एकदम शांत।
say-thousand-thoughts = हज़ार खयाल, या एक भी नहीं?
say-need-a-break = ब्रेक चाहिए?
say-where-is-this = यह कहाँ की है?
say-who-took-this = यह फ़ोटो किसने खींची?

## A face that looks sad

say-thinking-of-you = मन तुम्हारे पास ही है।
say-sending-hug = एक झप्पी भेज दी है।
say-here-for-you = तुम्हारे लिए मैं हूँ।
say-come-over = आ जाऊँ?
say-no-need-to-explain = समझाने की ज़रूरत नहीं। मैं हूँ।
say-bring-soup = गरमागरम सूप लेकर आऊँ?
say-tissues-and-chocolate = टिशू और चॉकलेट तैयार हैं।
say-you-matter = मेरे लिए तुम बहुत अहम हो।
say-talk-or-distract = बात करें, या ध्यान बँटाएँ?
say-sit-with-you = बस पास बैठ जाऊँ?
say-be-gentle = खुद पर नरमी रखना।
say-one-day-at-a-time = एक बार में एक दिन।
say-door-is-open = मेरा दरवाज़ा खुला है।
say-ring-tonight = आज रात फ़ोन करूँ?
say-ok-to-cry = रो लेना भी ठीक है।
say-film-and-blanket = एक फ़िल्म और एक कंबल?
say-tell-me-or-dont = बताओ या न बताओ, दोनों ठीक हैं।
say-still-here = अब भी यहीं हूँ। अब भी तुम्हारी टीम में।
say-lean-on-me = कंधा हाज़िर है।

## A face that looks surprised

say-didnt-see-that = इसकी उम्मीद नहीं थी, है ना?
say-do-tell = अरे, बताओ तो!
say-good-or-bad = सरप्राइज़ अच्छा या बुरा?
say-plot-twist = कहानी में ट्विस्ट!
say-no-way = अरे नहीं! सच में?
say-tell-me-everything = शुरू से सब बताओ!
say-who-told-you = तुम्हें किसने बताया?
say-say-it-again = रुको, फिर से कहो?
say-what-did-i-miss = मुझसे क्या छूट गया?
say-jaw-dropped = मेरा भी मुँह खुला रह गया।
say-cant-believe-it = यकीन तो मुझे भी नहीं हो रहा!
say-what-did-you-see = अभी-अभी क्या देख लिया?
say-caught-in-the-act = चोरी पकड़ी गई?
say-big-news = बड़ी खबर?
say-need-details = पूरी डिटेल चाहिए!
say-well-hello = अरे वाह, नमस्ते!
say-gift-or-ghost = तोहफ़ा या भूत?
say-since-when = कब से?!

## A face between two emotions

say-story-behind = इस चेहरे के पीछे की कहानी क्या है?
say-many-feelings = एक चेहरे में कितने सारे जज़्बात।
say-laugh-or-shout = हँसी या चीख? जीत किसकी?
say-serious-business = मामला गंभीर है?
say-inside-joke = कोई अंदर की बात है क्या?
say-that-smirk = यह शरारती मुस्कान मुझे खूब पता है!
say-that-hint = वह हल्की मुस्कान दिख गई मुझे।
say-bittersweet = खट्टा-मीठा पल, है ना?
say-concentrating = पूरा ध्यान लगा है?
say-half-a-smile = आधी मुस्कान? वह भी चलेगी।
say-love-or-hate = पसंद, या नापसंद?
say-cant-decide = तय तो मुझसे भी नहीं हुआ।
say-guilty-pleasure = चोरी-चोरी का मज़ा?
say-both-at-once = दोनों एक साथ? समझाओ!
say-smiling-through = फिर भी मुस्कान?
say-happy-tears = खुशी के आँसू?
say-scary-but-fun = डरावना, पर मज़ेदार?
say-was-it-a-spider = मकड़ी थी क्या?
say-did-you-jump = कितना ऊँचा उछलना पड़ा?
say-heart-racing = दिल अब भी धड़-धड़ कर रहा है?
say-what-are-you-planning = क्या खिचड़ी पक रही है?
say-who-are-we-teasing = आज किसकी खिंचाई करनी है?
say-enough-is-enough = बस, बहुत हुआ?
say-hoped-for-more = उम्मीद ज़्यादा की थी?
say-that-stung = यह बात तो चुभी होगी।
say-far-away = खयाल कहीं दूर हैं?
say-what-do-you-make-of-it = इस पर तुम्हारा क्या कहना है?

## Sour, hot, bitter

say-so-sour = इतना खट्टा?
say-sour-out-of-ten = दस में से कितना खट्टा?
say-more-sugar = थोड़ी और चीनी?
say-one-more-bite = एक निवाला और, चैलेंज है।
say-lemon-face = मशहूर नींबू वाला चेहरा!
say-worth-it = पर मज़ा तो आया ना?
say-felt-it-in-my-teeth = मेरे तो दाँत खट्टे हो गए।
say-make-lemonade = चलो, शिकंजी बनाते हैं!
say-who-dared-you = चैलेंज किसने दिया?
say-acquired-taste = शायद धीरे-धीरे भाने वाला स्वाद?
say-too-hot = बहुत तीखा?
say-milk-not-water = दूध पियो, पानी नहीं!
say-fire-brigade = कोई फ़ायर ब्रिगेड बुलाओ!
say-respect-the-chili = मिर्ची की इज़्ज़त करो।
say-how-many-chilies = कितनी मिर्चें थीं?
say-breathing-fire = मुँह से आग निकली क्या?
say-bitter-but-good = कड़वा, पर फ़ायदेमंद?
say-down-in-one = एक ही घूँट में?
say-something-sweet = इसके बाद कुछ मीठा?
say-got-it-down = गले से उतार ही लिया, शाबाश!
say-stronger-than-expected = उम्मीद से ज़्यादा कड़क?
say-cheers-i-guess = चियर्स... शायद।

## Sun, onions

say-sun-in-your-eyes = आँखों में धूप?
say-sunglasses = अगली बार धूप का चश्मा!
say-find-some-shade = छाँव ढूँढो!
say-send-some-sun = थोड़ी धूप इधर भी भेजो!
say-squint-club = मिचमिची आँखों के क्लब में स्वागत!
say-sun-cream = सनस्क्रीन है?
say-was-it-the-onions = प्याज़ का काम है, है ना?
say-whats-cooking = क्या पक रहा है?
say-save-me-a-plate = एक प्लेट मेरे लिए भी!
say-blame-the-onions = दोष हमेशा प्याज़ का।
say-or-a-real-hug = या फिर सच में झप्पी चाहिए?
say-goggles-for-the-chef = रसोई के लिए चश्मा लाओ!

## Celebrations and victories

say-happy-birthday = जन्मदिन मुबारक!
say-make-a-wish = कोई विश माँगो!
say-cake-first = पहले केक!
say-whats-in-the-parcel = पार्सल में क्या है?
say-another-great-year = एक और शानदार साल के नाम!
say-party-photos = पार्टी की और फ़ोटो भेजो!
say-congratulations = बधाई हो!
say-proud-of-you = तुम पर बहुत गर्व है!
say-you-did-it = कर दिखाया!
say-to-the-next-chapter = अगले पड़ाव के नाम!
say-well-deserved = पूरा हक बनता है!
say-speech = भाषण! भाषण!
say-you-knew = तुम्हें पता था, है ना?
say-who-planned-this = यह प्लान किसका था?
say-we-kept-quiet = और हम सब हफ़्तों चुप रहे!
say-never-forget-that-face = यह चेहरा तो हमेशा याद रहेगा!
say-surprise = सरप्राइज़!
say-did-it-work = तो प्लान कामयाब रहा?
say-we-won = हम जीत गए!
say-what-a-match = क्या मैच था!
say-champions = चैंपियन!
say-high-five = दे ताली!
say-whats-the-score = स्कोर क्या है?
say-victory-dance = अब जीत का डांस!

## Nerves and effort

say-good-luck = ऑल द बेस्ट!
say-you-know-this = तुम्हें जितना लगता है, उससे ज़्यादा आता है।
say-fingers-crossed = दुआएँ साथ हैं!
say-ice-cream-after = बाद में आइसक्रीम?
say-you-are-ready = तुम्हारी तैयारी पक्की है।
say-whatever-comes = जो भी हो, तुम पर गर्व है।
say-one-question = एक बार में एक सवाल।
say-tell-me-right-after = बाद में तुरंत मैसेज करना!
say-over-soon = बस, जल्द निपट जाएगा।
say-so-brave = जाना ही बड़ी हिम्मत की बात है।
say-how-did-it-go = कैसा रहा?
say-wait-outside = बाहर इंतज़ार करूँ?
say-you-got-this = तुमसे हो जाएगा!
say-one-more = एक और!
say-full-focus = इसे कहते हैं पूरा फ़ोकस!
say-whos-winning = कौन जीत रहा है?
say-strong-stuff = क्या दम है!
say-water-break = पानी का ब्रेक?
say-new-record = नया रिकॉर्ड?
say-almost-there = बस, मंज़िल सामने है!
say-good-scary = मज़े वाला डर?
say-cover-your-eyes = आँखें बंद करो, हाल मैं सुनाऊँ।
say-front-row = सबसे आगे वाली सीट, और क्या!
say-who-screamed = सबसे ज़ोर की चीख किसकी थी?
say-i-would-have-run = मुझसे तो वहाँ रुका न जाता।
say-again-again = फिर से! फिर से!
say-sleep-tonight = आज रात नींद आएगी किसी को?

## Goodbyes

say-miss-you-too = मुझे भी तुम्हारी याद आती है।
say-see-you-soon = जल्द मिलते हैं।
say-far-not-gone = दूर सही, जुदा नहीं।
say-when-is-the-visit = अगली मुलाकात कब?
say-count-the-days = साथ में दिन गिनें?
say-photo-in-return = लो, बदले में मेरी एक फ़ोटो।

## Words that agree with the face, or don't

say-behind-the-words = और शब्दों के पीछे?
say-both-can-be-true = दोनों बातें सच हो सकती हैं।
say-you-can-tell-me = मुझसे कुछ भी कह देना, बेझिझक।
say-proud-either-way = हर हाल में तुम पर गर्व है।
say-wrong-second = कैमरे ने गलत पल पकड़ लिया?
say-good-and-hard = अच्छा भी, मुश्किल भी?
say-good-to-see-you-smile = फिर भी तुम्हारी मुस्कान देखकर अच्छा लगा।
say-as-heavy-as-it-sounds = क्या बात उतनी ही भारी है?
say-carry-half = आधा बोझ मुझे दे दो।
say-brave-smile = हिम्मत वाली मुस्कान है।
say-humour-helps = हँसी से मदद मिलती है, है ना?
say-sounds-wonderful = यह तो बहुत बढ़िया है!
say-glad-to-hear = सुनकर खुशी हुई!
say-makes-two-of-us = इधर भी यही हाल है!
say-im-sorry = सुनकर बहुत दुख हुआ।
say-thank-you-for-telling = बताने के लिए शुक्रिया।
say-that-sounds-hard = यह तो मुश्किल लगता है।
say-on-my-way = बस रास्ते में हूँ।

## Early, late, and after the last photo

say-good-morning = सुप्रभात!
say-coffee-first = पहले कॉफ़ी।
say-five-more-minutes = बस पाँच मिनट और?
say-up-already = इतनी जल्दी नींद खुल गई?
say-make-it-a-double = आज तो डबल कॉफ़ी।
say-slept-well = नींद अच्छी आई?
say-save-me-a-cup = एक कप मेरे लिए भी!
say-day-can-wait = दिन इंतज़ार कर लेगा।
say-still-up = इतनी रात तक जागना?
say-cant-sleep = नींद नहीं आ रही?
say-sleep-well = बाद में चैन से सोना।
say-tomorrow-is-new = कल एक नया दिन है।
say-long-day = दिन लंबा रहा?
say-rest-first = पहले आराम, जवाब बाद में।
say-night-owl = रात के एक और पंछी का सलाम!
say-good-night-hug = शुभ रात्रि, और एक झप्पी।
say-im-up-too = नींद मुझे भी नहीं, बात करनी हो तो।
say-glad-it-turned = अच्छा हुआ कि बात सँभल गई।
say-there-is-the-smile = लो, आ गई मुस्कान!
say-what-changed = क्या बदल गया?
say-better-now = अब बेहतर है?
say-hoping-for-this = यही तो उम्मीद थी।
say-on-a-roll = आज तो कमाल पर कमाल!
say-two-in-a-row = लगातार दूसरी!
say-whats-in-your-tea = चाय में क्या मिलाया है?
say-third-one-please = एक तीसरी भी, प्लीज़!
say-good-week = हफ़्ता अच्छा जा रहा है?
say-still-thinking-of-you = मन अब भी तुम्हारे पास है।
say-still-heavy = मन अब भी भारी है?

## Far away, or right in front of the camera

say-come-closer = ज़रा पास आओ!
say-found-you = ढूँढ लिया तुम्हें!
say-what-a-view = क्या नज़ारा है!
say-waving-back = इधर से भी हाय!
say-right-into-the-lens = सीधे लेंस में!

## Two people

say-you-two = तुम दोनों भी ना!
say-double-joy = दुगुनी खुशी!
say-what-a-team = क्या जोड़ी है!
say-whose-idea = यह आइडिया किसका था?
say-partners-in-crime = शरारत में साझेदार!
say-say-hi-from-me = मेरी तरफ़ से हाय कहना!
say-two-of-a-kind = एक से बढ़कर एक!
say-sun-and-moon = चाँद और सूरज!
say-who-said-what = किसने क्या कहा?
say-hug-each-other = मेरी तरफ़ से गले मिल लेना।
say-look-after-each-other = एक-दूसरे का ध्यान रखना।
say-two-faces-two-stories = दो चेहरे, दो कहानियाँ।
say-who-teased-whom = किसने किसको छेड़ा?
say-cheering-up-duty = मन बहलाने की ड्यूटी किसकी है?
say-both-of-you-come-over = आ जाओ, दोनों के दोनों।
say-one-of-you-knows = किसी एक को ज़्यादा पता है!
say-tea-for-two = दो कप चाय, फिर बात?

## Several people who agree

say-team-meeting = लगता है टीम मीटिंग बुलानी पड़ेगी।
say-who-started = तो, शुरू किसने किया?
say-group-tea = सबके लिए एक-एक चाय?
say-same-page = सब एकमत हैं, दिख रहा है।
say-lets-sit-down = चलो, बैठकर बात करें।
say-cake-for-all = सबके लिए केक?
say-with-all-of-you = मैं तुम सबके साथ हूँ।
say-tough-crowd = इस महफ़िल को हँसाना मुश्किल है!
say-jury = इस जूरी को मनाना आसान नहीं लगता।
say-convince-them = इन्हें मनाने की हिम्मत किसमें है?
say-take-a-vote = वोटिंग कर लें?
say-debating-club = वाद-विवाद क्लब!
say-jury-still-out = जूरी का फ़ैसला अभी बाकी है?
say-everyone-agrees = चलो, इस पर तो सब सहमत हैं।
say-menu-change = मेन्यू बदलने का वक्त?
say-what-was-that-all = तुम सबको परोसा क्या गया?
say-pizza-instead = इसकी जगह पिज़्ज़ा?
say-open-a-window = कोई खिड़की खोलो!
say-together = तुम सब एक-दूसरे के साथ हो।
say-group-hug = ग्रुप हग!
say-what-happened-there = वहाँ क्या हो गया?
say-everyone-ok = सब ठीक तो हैं?
say-hold-together = एक-दूसरे को थामे रखना।
say-thinking-of-all = मन तुम सबके पास है।
say-what-can-i-bring = क्या लेकर आऊँ?
say-what-a-crew = क्या टोली है!
say-wish-i-was-there = मेरा भी वहाँ होने का मन है!
say-group-joy = इस खुशी में मेरा भी हिस्सा!
say-count-me-in = अगली बार मुझे भी गिनना!
say-team-photo = साल की सबसे अच्छी टीम!
say-who-laughed-most = सबसे ज़्यादा हँसी किसे आई?
say-band-photo = बिल्कुल किसी बैंड जैसे!
say-synchronised = एकदम तालमेल में।
say-on-three = एक, दो, तीन, मुस्कुराओ!
say-how-many-takes = कितनी बार में आई यह फ़ोटो?
say-calm-company = कितनी शांत महफ़िल है।
say-before-the-coffee = कॉफ़ी से पहले या बाद में?
say-same-moment = एक ही पल, एक ही चेहरा!
say-what-are-you-watching = सबकी नज़र किस पर है?
say-what-did-they-say = तुम सबसे क्या कहा गया?

## Several people who differ, and crowds

say-every-mood = सारे मूड एक साथ!
say-whole-story = पूरी कहानी चाहिए।
say-who-told-joke = चुटकुला किसने सुनाया?
say-ask-each = हर एक की बात सुननी है!
say-one-photo-many = एक ही जगह इतनी कहानियाँ।
say-who-won = तो जीता कौन?
say-wait-for-it = बस देखते जाओ...
say-hug-goes-where = वहाँ किसी को झप्पी की ज़रूरत है।
say-who-knew = किसे पता था, किसे नहीं?
say-one-at-a-time = एक-एक करके, प्लीज़!
say-who-is-missing = किसकी कमी है?
say-so-many-of-you = इतने सारे लोग!
say-spotted-you = भीड़ में तुम्हें ढूँढ लिया!
say-whole-village = यह तो पूरा गाँव है!

## A face that is hard to read, or none

say-clearer-shot = इससे साफ़ फ़ोटो है?
say-hiding = जान-बूझकर छुपन-छुपाई?
say-one-more-photo = एक और फ़ोटो, मेरे लिए?
say-caught-mid-blink = पलक झपक गई?
say-mystery = क्या रहस्यमयी नज़र है!
say-what-was-going-on = वहाँ क्या चल रहा था?
say-and-you = और तुम कहाँ हो?
say-behind-the-camera = कैमरा तुम्हारे हाथ में था?
say-with-you-in-it = अगली बार तुम भी साथ में!
say-nice-shot = बढ़िया फ़ोटो!
say-story-of-the-photo = इस फ़ोटो की कहानी क्या है?
say-what-am-i-seeing = यह मुझे क्या दिख रहा है?

## Clips

say-what-happened-next = फिर आगे क्या हुआ?
say-one-more-take = एक टेक और, प्लीज़!
say-never-saw-it-coming = तुम्हें सच में कोई अंदाज़ा नहीं था, है ना?
say-worth-the-wait = इंतज़ार वसूल!
say-rewind-that = ज़रा पीछे करो, प्लीज़!
say-right-at-that-second = ठीक उसी सेकंड क्या हुआ?
say-what-was-the-surprise = तो सरप्राइज़ क्या था?
say-that-smile-grew = मैंने उस मुस्कान को बढ़ते देखा।
say-watched-it-twice = दो बार देखा। कम से कम।
say-lit-up = वहीं तुम्हारा चेहरा खिल उठा!
say-part-two = दूसरा भाग, प्लीज़!
say-cliffhanger = क्या मोड़ पर छोड़ा है!
say-it-passed = अच्छा हुआ, गुज़र गया।
say-deep-breath-done = और साँस छोड़ो।
say-im-here-whatever-it-is = जो भी हो, मैं यहाँ हूँ।
say-what-came-up = कोई बात हो गई क्या?
say-saw-it-to-the-end = आख़िर तक देखा। मैं यहाँ हूँ।
say-started-so-well = और शुरुआत कितनी अच्छी थी!
say-back-to-calm = और फिर वही शांति।
say-what-were-you-thinking = तब मन में क्या आया?
say-caught-the-smile = वह मुस्कान पकड़ी गई!
say-held-it-all-along = आख़िर तक यही!
say-still-not-over-it = अब तक उबरे नहीं?
say-ups-and-downs = आज दिन ऊपर-नीचे रहा?
say-all-in-one-clip = इतना सब एक ही वीडियो में!
