### Replies that one friend might send to another about a photo: 1 to 64 characters, no fields.
### The part after "say-" is the key that the rules name.

## A face that looks angry

say-whats-up = Hayırdır, ne oldu?
say-tough-day = Zor bir gün mü?
say-grumble-with-you = Birlikte söylenelim mi?
say-tea-first = Önce çay, sonra dünya?
say-want-to-talk = Konuşmak ister misin?
say-im-listening = Dinliyorum. Ne oldu?
say-on-your-side = Senin tarafındayım.
say-let-it-out = Dök içini, ben kaldırırım.
say-breathe = Derin bir nefes. Buradayım.
say-walk-it-off = Biraz yürüyelim mi?
say-who-do-i-talk-to = Kiminle konuşmam gerekiyor?
say-fine-to-be-cross = Kızmak da serbest.
say-start-anywhere = İstediğin yerden başla. Vaktim var.
say-no-advice = İçini dök. Akıl vermek yok, söz.
say-what-would-help = Şu an sana ne iyi gelir?
say-coffee-on-me = Kahveler benden. Geliyor musun?
say-crossed-a-line = Biri haddini mi aştı?
say-company-or-quiet = Arkadaş mı, biraz sessizlik mi?
say-cool-off-first = Önce sakinleş, sonra konuşalım mı?
say-i-believe-you = Sana inanıyorum.
say-what-went-wrong = Ne ters gitti?
say-bring-snacks = Atıştırmalıklar benden.
say-not-going-anywhere = Hiçbir yere gitmiyorum.
say-not-hiding-it = İyi ki saklamıyorsun.

## A face that looks doubtful

say-not-convinced = Hâlâ ikna olmadın mı?
say-say-what-you-think = Hadi, ne düşünüyorsan söyle.
say-second-chance = İkinci bir şans var mı?
say-spill = Hadi, dökül bakalım!
say-fair-enough = Haklısın. Sen olsan ne yapardın?
say-eyebrow = O kalkan kaşı buradan hissettim.
say-seen-better = Daha iyisini gördün, değil mi?
say-remind-me = Hatırlat da seninle iddiaya girmeyeyim.
say-what-would-convince = Seni ne ikna eder?
say-one-more-sceptic = Kuşkucular kulübünde yer var mı?
say-prove-it = O zaman kanıt görelim.
say-out-of-ten = On üzerinden kaç?
say-whats-the-verdict = Peki karar ne?
say-whats-the-catch = Peki tuzak nerede?
say-doubts-too = Benim de şüphelerim var.
say-let-me-guess-no = Dur tahmin edeyim: hayır?
say-better-idea = Daha iyi bir fikrin mi var?
say-really-really = Cidden mi? Cidden.

## A face that looks put off

say-what-was-that = O neydi öyle?
say-not-your-thing = Pek sana göre değil, ha?
say-fresh-air = Hadi biraz hava alalım.
say-second-opinion = Buna ikinci bir görüş lazım.
say-next-please = Sıradaki lütfen!
say-that-bad = O kadar mı kötü?
say-warn-me = Uyardığın için sağ ol!
say-never-again = Yani… bir daha asla mı?
say-want-some-water = Biraz su ister misin?
say-you-finished-it = Bitirmedim de, lütfen.
say-who-cooked = Kim pişirdi?
say-ill-pass-too = Ben de almayayım.
say-smell-or-taste = Kokusu mu, tadı mı?
say-got-mints = Naneli şekerim var. İster misin?
say-dare-or-accident = İddia mı, kaza mı?
say-bin-it = Doğruca çöpe.
say-brave-to-try = Denemen bile cesaret!
say-trade-you = Çikolatayla değişelim mi?

## A face that looks scared

say-all-good = Her şey yolunda mı?
say-with-you = Yanındayım.
say-what-happened = Ne oldu?
say-no-rush = Acele yok. Buralardayım.
say-need-anything = Bir şeye ihtiyacın var mı?
say-one-step = Adım adım, birlikte.
say-call-me = Ne zaman istersen ara, gerçekten.
say-you-are-not-alone = Bu işte yalnız değilsin.
say-close-by = Hemen yakındayım.
say-stay-on-the-line = Telefonda kalayım mı?
say-hold-my-hand = Al, elimi tut.
say-you-can-do-this = Bunu yaparsın. Birlikte yaparız.
say-where-are-you = Neredesin? Geliyorum.
say-are-you-safe = Güvende misin?
say-it-will-pass = Geçecek. Seninle beklerim.
say-when-you-are-ready = Hazır olunca anlatırsın.
say-slow-breaths = Yavaş yavaş. Nefes al, nefes ver.
say-come-along = Ben de geleyim mi?
say-nothing-has-to-be-now = Hiçbir şey hemen şimdi olmak zorunda değil.
say-light-on = Senin için ışığı açık bırakırım.

## A face that looks happy

say-nice-moment = Ne güzel bir an.
say-tell-me-more = Anlat anlat!
say-keep-going = Her ne yapıyorsan devam et!
say-good-news = İyi haber mi var?
say-made-me-smile = Bu beni gülümsetti.
say-love-this = Bu ana bayıldım!
say-whats-the-occasion = Hayırdır, neyi kutluyoruz?
say-more-of-this = Bundan daha çok isterim!
say-joy-is-catching = Bu neşe bulaşıcı!
say-celebrate = Bu kutlanır!
say-frame-it = Bu çerçevelik.
say-made-your-day = Gününü ne güzelleştirdi?
say-happy-for-you = Senin adına çok sevindim!
say-smile-made-my-day = O gülümseme günümü aydınlattı.
say-share-the-secret = Sırrını paylaş lütfen!
say-best-thing-today = Bugün gördüğüm en güzel şey.
say-enjoy-every-bit = Her anının tadını çıkar!
say-you-earned-it = Bunu hak ettin.
say-save-some-for-me = Bana da biraz ayır!
say-shall-we-dance = Dans edelim mi?
say-cheers-to-that = Buna kadeh kaldırılır!
say-keep-for-grey-days = Bunu kara günler için sakla.
say-new-background = Yeni arka plan resmim bu!
say-hear-the-laugh = O kahkahayı buradan duyuyorum!
say-pure-sunshine = Güneş gibi!
say-it-went-well = İyi geçti demek?
say-hold-on-to-it = Bu hissi sıkı tut.
say-yes-yes-yes = Evet! Evet! Evet!
say-tell-everyone = Herkese söyle!

## A face that looks calm

say-how-are-you = Nasılsın, ama gerçekten?
say-what-are-you-up-to = Ne yapıyorsun bakalım?
say-penny = Aklından ne geçiyor?
say-how-was-today = Günün nasıldı?
say-say-more = Biraz daha anlat, merak ettim.
say-poker-face = Tam bir poker yüzü!
say-calm-vibes = Ne huzur ama.
say-guess = Hiç okuyamıyorum seni. İpucu var mı?
say-waiting-for-something = Bir şey mi bekliyorsun?
say-all-quiet = Oralar sakin mi?
say-whats-new = Ne var ne yok?
say-plans-today = Bugün plan var mı?
say-passport-photo = Vesikalık: tamam!
say-who-won-at-cards = Kâğıtta kim kazandı?
say-coffee-soon = Yakında bir kahve?
say-what-are-you-listening-to = Ne dinliyorsun?
say-got-a-minute = Bir dakikan var mı, iki laflayalım?
say-cool-and-collected = Sakin, rahat, kontrol sende.
say-thousand-thoughts = Bin düşünce mi, hiç mi?
say-need-a-break = Mola ister misin?
say-where-is-this = Burası neresi?
say-who-took-this = Bunu kim çekti?

## A face that looks sad

say-thinking-of-you = Aklımdasın.
say-sending-hug = Sana kocaman sarılıyorum.
say-here-for-you = Ben buradayım.
say-come-over = Geleyim mi yanına?
say-no-need-to-explain = Açıklamana gerek yok. Buradayım.
say-bring-soup = Çorba getiriyorum.
say-tissues-and-chocolate = Mendille çikolata hazır.
say-you-matter = Benim için değerlisin.
say-talk-or-distract = Konuşalım mı, kafa mı dağıtalım?
say-sit-with-you = Yanında öylece otururum.
say-be-gentle = Kendine nazik davran.
say-one-day-at-a-time = Bugünü atlatalım, yarına bakarız.
say-door-is-open = Kapım sana açık.
say-ring-tonight = Akşam seni arayayım mı?
say-ok-to-cry = Ağlamak da iyi gelir.
say-film-and-blanket = Film ve battaniye?
say-tell-me-or-dont = Anlat ya da anlatma. İkisi de olur.
say-still-here = Hâlâ buradayım. Hâlâ senin takımında.
say-lean-on-me = Yaslan bana.

## A face that looks surprised

say-didnt-see-that = Bunu beklemiyordun, değil mi?
say-do-tell = Aa, anlatsana!
say-good-or-bad = İyi sürpriz mi, kötü sürpriz mi?
say-plot-twist = Ters köşe!
say-no-way = Yok artık! Gerçekten mi?
say-tell-me-everything = Her şeyi anlat!
say-who-told-you = Sana kim söyledi?
say-say-it-again = Dur, bir daha söyle?
say-what-did-i-miss = Ne kaçırdım?
say-jaw-dropped = Benim de ağzım açık kaldı.
say-cant-believe-it = Ben de inanamıyorum!
say-what-did-you-see = Az önce ne gördün sen?
say-caught-in-the-act = Suçüstü mü?
say-big-news = Büyük haber mi?
say-need-details = Detay isterim!
say-well-hello = Vay, merhaba!
say-gift-or-ghost = Hediye mi, hayalet mi?
say-since-when = Ne zamandan beri?!

## A face between two emotions

say-story-behind = Bu yüzün hikâyesi ne?
say-many-feelings = Tek yüzde ne çok duygu var.
say-laugh-or-shout = Gülmek mi, bağırmak mı? Hangisi kazanır?
say-serious-business = İş ciddi mi?
say-inside-joke = Aranızda bir şaka mı var?
say-that-smirk = O muzip gülüşü bilirim!
say-that-hint = O gizli gülümsemeyi gördüm.
say-bittersweet = Biraz buruk, değil mi?
say-concentrating = Tam odaklandın mı?
say-half-a-smile = Yarım gülümseme mi? Kabul.
say-love-or-hate = Sevdin mi, nefret mi ettin?
say-cant-decide = Ben de karar veremezdim.
say-guilty-pleasure = Tatlı bir kaçamak mı?
say-both-at-once = İkisi birden mi? Açıkla!
say-smiling-through = Her şeye rağmen gülümsüyor musun?
say-happy-tears = Mutluluk gözyaşları mı?
say-scary-but-fun = Korkunç ama eğlenceli?
say-was-it-a-spider = Örümcek miydi?
say-did-you-jump = Yerinden zıpladın mı?
say-heart-racing = Kalbin hâlâ küt küt mü?
say-what-are-you-planning = Ne planlıyorsun sen?
say-who-are-we-teasing = Kime takılıyoruz?
say-enough-is-enough = Yeter artık, değil mi?
say-hoped-for-more = Daha fazlasını mı ummuştun?
say-that-stung = Bu acıtmış olmalı.
say-far-away = Daldın mı uzaklara?
say-what-do-you-make-of-it = Sen ne diyorsun bu işe?

## Sour, hot, bitter

say-so-sour = O kadar mı ekşi?
say-sour-out-of-ten = Ekşiliği on üzerinden kaç?
say-more-sugar = Biraz daha şeker?
say-one-more-bite = Bir lokma daha, hadi cesaret!
say-lemon-face = Meşhur limon suratı!
say-worth-it = Değdi mi bari?
say-felt-it-in-my-teeth = Benim de dişlerim kamaştı.
say-make-lemonade = Limonata vakti!
say-who-dared-you = Seni kim gaza getirdi?
say-acquired-taste = Alıştıkça sevilen bir tat mı?
say-too-hot = Çok mu acı?
say-milk-not-water = Su değil, süt!
say-fire-brigade = Biri itfaiyeyi arasın!
say-respect-the-chili = Bibere saygı.
say-how-many-chilies = Kaç biber vardı onda?
say-breathing-fire = Ağzından alev çıktı mı?
say-bitter-but-good = Acı ama faydalı mı?
say-down-in-one = Tek dikişte mi?
say-something-sweet = Üstüne tatlı bir şey?
say-got-it-down = Yuttun ya, helal!
say-stronger-than-expected = Beklediğinden sert mi çıktı?
say-cheers-i-guess = Eh, şerefe mi desek?

## Sun, onions

say-sun-in-your-eyes = Güneş gözüne mi girdi?
say-sunglasses = Bir dahakine güneş gözlüğü!
say-find-some-shade = Gölgeye geç!
say-send-some-sun = Bize de biraz güneş yolla!
say-squint-club = Göz kısanlar kulübüne hoş geldin.
say-sun-cream = Güneş kremi sürdün mü?
say-was-it-the-onions = Soğandan mıydı?
say-whats-cooking = Ne pişiyor?
say-save-me-a-plate = Bana da bir tabak ayır!
say-blame-the-onions = Suç hep soğanda.
say-or-a-real-hug = Yoksa sarılmak mı lazım?
say-goggles-for-the-chef = Şefe deniz gözlüğü lazım!

## Celebrations and victories

say-happy-birthday = İyi ki doğdun!
say-make-a-wish = Dilek tut!
say-cake-first = Önce pasta!
say-whats-in-the-parcel = Pakette ne var?
say-another-great-year = Nice güzel yıllara!
say-party-photos = Daha çok parti fotoğrafı, lütfen!
say-congratulations = Tebrikler!
say-proud-of-you = Seninle gurur duyuyorum!
say-you-did-it = Başardın!
say-to-the-next-chapter = Yeni sayfalara!
say-well-deserved = Sonuna kadar hak ettin!
say-speech = Konuşma, konuşma!
say-you-knew = Biliyordun, değil mi?
say-who-planned-this = Bunu kim planladı?
say-we-kept-quiet = Haftalarca hepimiz sustuk!
say-never-forget-that-face = O yüzü asla unutmam!
say-surprise = Sürpriz!
say-did-it-work = Plan tuttu mu yani?
say-we-won = Kazandık!
say-what-a-match = Ne maçtı ama!
say-champions = Şampiyon biziz!
say-high-five = Çak bir beşlik!
say-whats-the-score = Skor kaç?
say-victory-dance = Zafer dansı isteriz!

## Nerves and effort

say-good-luck = Bol şans!
say-you-know-this = Sandığından fazlasını biliyorsun.
say-fingers-crossed = Kalbim seninle!
say-ice-cream-after = Sonra dondurma?
say-you-are-ready = Sen buna hazırsın.
say-whatever-comes = Ne olursa olsun, seninle gurur duyuyorum.
say-one-question = Soru soru ilerle.
say-tell-me-right-after = Çıkar çıkmaz bana yaz!
say-over-soon = Birazdan bitecek.
say-so-brave = Gitmen büyük cesaret.
say-how-did-it-go = Nasıl geçti?
say-wait-outside = Seni dışarıda bekleyeyim mi?
say-you-got-this = Sen yaparsın!
say-one-more = Bir tane daha!
say-full-focus = Tam konsantrasyon!
say-whos-winning = Kim önde?
say-strong-stuff = Sağlam iş!
say-water-break = Su molası?
say-new-record = Yeni rekor mu?
say-almost-there = Az kaldı!
say-good-scary = Tatlı korku mu?
say-cover-your-eyes = Gözlerini kapat, ben anlatırım.
say-front-row = Ön sıra, tabii ki!
say-who-screamed = En çok kim bağırdı?
say-i-would-have-run = Ben olsam kaçardım.
say-again-again = Bir daha! Bir daha!
say-sleep-tonight = Bu gece uyuyabilecek olan var mı?

## Goodbyes

say-miss-you-too = Ben de seni özledim.
say-see-you-soon = Yakında görüşürüz.
say-far-not-gone = Uzakta da olsan hep kalbimdesin.
say-when-is-the-visit = Bir sonraki ziyaret ne zaman?
say-count-the-days = Günleri birlikte sayalım mı?
say-photo-in-return = Karşılığında benden de bir fotoğraf.

## Words that agree with the face, or don't

say-behind-the-words = Peki sözlerin ardında?
say-both-can-be-true = İkisi de doğru olabilir.
say-you-can-tell-me = Bana anlatabilirsin.
say-proud-either-way = Her hâlükârda seninle gurur duyuyorum.
say-wrong-second = Kamera yanlış anı mı yakaladı?
say-good-and-hard = Hem güzel hem zor mu?
say-good-to-see-you-smile = Yine de gülümsediğini görmek güzel.
say-as-heavy-as-it-sounds = Göründüğü kadar ağır mı?
say-carry-half = Yarısını ben taşırım.
say-brave-smile = Cesur bir gülümseme bu.
say-humour-helps = Mizah iyi geliyor, değil mi?
say-sounds-wonderful = Kulağa harika geliyor!
say-glad-to-hear = Bunu duyduğuma sevindim!
say-makes-two-of-us = Al benden de o kadar!
say-im-sorry = Çok üzüldüm.
say-thank-you-for-telling = Bana anlattığın için teşekkürler.
say-that-sounds-hard = Zor olmalı.
say-on-my-way = Yoldayım.

## Early, late, and after the last photo

say-good-morning = Günaydın!
say-coffee-first = Önce kahve.
say-five-more-minutes = Beş dakika daha?
say-up-already = Ne çabuk uyandın?
say-make-it-a-double = Duble olsun.
say-slept-well = İyi uyudun mu?
say-save-me-a-cup = Bana da bir fincan ayır!
say-day-can-wait = Gün biraz bekleyebilir.
say-still-up = Hâlâ ayakta mısın?
say-cant-sleep = Uyku mu tutmadı?
say-sleep-well = Birazdan güzelce uyu.
say-tomorrow-is-new = Yarın yeni bir gün.
say-long-day = Uzun bir gün müydü?
say-rest-first = Önce dinlen, sonra cevap yaz.
say-night-owl = Bir gece kuşundan selamlar!
say-good-night-hug = İyi geceler, bir de sarılma.
say-im-up-too = Ben de ayaktayım, konuşmak istersen.
say-glad-it-turned = Düzelmesine sevindim.
say-there-is-the-smile = İşte o gülümseme!
say-what-changed = Ne değişti?
say-better-now = Şimdi daha iyi misin?
say-hoping-for-this = Ben de bunu umuyordum.
say-on-a-roll = Hızını alamıyorsun!
say-two-in-a-row = İki etti!
say-whats-in-your-tea = Çayında ne var senin?
say-third-one-please = Bir üçüncüsü de gelsin!
say-good-week = Güzel bir hafta mı?
say-still-thinking-of-you = Hâlâ aklımdasın.
say-still-heavy = Hâlâ ağır mı?

## Far away, or right in front of the camera

say-come-closer = Biraz yaklaşsana!
say-found-you = Buldum seni!
say-what-a-view = Ne manzara!
say-waving-back = Ben de sana el sallıyorum!
say-right-into-the-lens = Tam objektife!

## Two people

say-you-two = Ah siz ikiniz!
say-double-joy = Neşe iki kat!
say-what-a-team = Ne takım ama!
say-whose-idea = Bu kimin fikriydi?
say-partners-in-crime = Suç ortakları!
say-say-hi-from-me = Benden selam söyle!
say-two-of-a-kind = Tam birbirinize göre!
say-sun-and-moon = Ay ile güneş!
say-who-said-what = Kim ne dedi?
say-hug-each-other = Benim yerime sarılın.
say-look-after-each-other = Birbirinize iyi bakın.
say-two-faces-two-stories = İki yüz, iki hikâye.
say-who-teased-whom = Kim kime takıldı?
say-cheering-up-duty = Moral verme sırası kimde?
say-both-of-you-come-over = İkiniz de bana gelin.
say-one-of-you-knows = Biriniz fazlasını biliyor!
say-tea-for-two = İki çay, sonra konuşma?

## Several people who agree

say-team-meeting = Ekip toplantısı şart olmuş.
say-who-started = Ee, kim başlattı?
say-group-tea = Herkese birer çay?
say-same-page = Bakıyorum herkes aynı fikirde.
say-lets-sit-down = Oturup konuşalım.
say-cake-for-all = Herkese pasta?
say-with-all-of-you = Hepinizin yanındayım.
say-tough-crowd = Zor bir seyirci!
say-jury = Jüriyi memnun etmek zor gibi.
say-convince-them = Kim ikna etmeye cesaret eder?
say-take-a-vote = Oylayalım mı?
say-debating-club = Münazara kulübü!
say-jury-still-out = Jüri hâlâ karar veremedi mi?
say-everyone-agrees = Bunda herkes hemfikir desene.
say-menu-change = Menüyü değiştirme vakti mi?
say-what-was-that-all = Size ne ikram ettiler öyle?
say-pizza-instead = Onun yerine pizza?
say-open-a-window = Biri pencere açsın!
say-together = Birbirinize sahipsiniz.
say-group-hug = Toplu sarılma!
say-what-happened-there = Orada ne oldu?
say-everyone-ok = Herkes iyi mi?
say-hold-together = Birbirinize tutunun.
say-thinking-of-all = Hepiniz aklımdasınız.
say-what-can-i-bring = Ne getireyim?
say-what-a-crew = Ne ekip ama!
say-wish-i-was-there = Keşke ben de orada olsaydım!
say-group-joy = O neşeden bana da ayırın!
say-count-me-in = Bir dahakine ben de varım!
say-team-photo = Yılın ekibi!
say-who-laughed-most = En çok kim güldü?
say-band-photo = Müzik grubu gibisiniz!
say-synchronised = Kusursuz senkron.
say-on-three = Üç deyince herkes gülümsesin!
say-how-many-takes = Kaçıncı denemede oldu?
say-calm-company = Ne sakin bir topluluk.
say-before-the-coffee = Kahveden önce mi, sonra mı?
say-same-moment = Aynı an, aynı yüz!
say-what-are-you-watching = Hepiniz neye bakıyorsunuz?
say-what-did-they-say = Size ne dediler?

## Several people who differ, and crowds

say-every-mood = Bütün duygular bir arada!
say-whole-story = Bana hikâyenin tamamı lazım.
say-who-told-joke = Fıkrayı kim anlattı?
say-ask-each = Hepinizden ayrı ayrı dinlemek istiyorum!
say-one-photo-many = Bir arada ne çok hikâye.
say-who-won = Ee, kim kazandı?
say-wait-for-it = Bekleyin, geliyor…
say-hug-goes-where = Orada birine sarılmak lazım.
say-who-knew = Kim biliyordu, kim bilmiyordu?
say-one-at-a-time = Teker teker lütfen!
say-who-is-missing = Kim eksik?
say-so-many-of-you = Ne kadar çoksunuz!
say-spotted-you = Kalabalıkta seni gördüm!
say-whole-village = Bütün köy orada!

## A face that is hard to read, or none

say-clearer-shot = Daha net bir pozun var mı?
say-hiding = Bilerek mi saklanıyorsun?
say-one-more-photo = Benim için bir fotoğraf daha?
say-caught-mid-blink = Göz kırparken mi yakalandın?
say-mystery = Ne gizemli bir bakış!
say-what-was-going-on = Orada neler oluyordu?
say-and-you = Peki sen neredesin?
say-behind-the-camera = Kameranın arkasında sen mi vardın?
say-with-you-in-it = Bir dahakinde sen de ol!
say-nice-shot = Güzel kare!
say-story-of-the-photo = Bu fotoğrafın hikâyesi ne?
say-what-am-i-seeing = Ben neye bakıyorum?

## Clips

say-what-happened-next = Sonra ne oldu?
say-one-more-take = Bir çekim daha, lütfen!
say-never-saw-it-coming = Gerçekten hiç haberin yoktu, değil mi?
say-worth-the-wait = Beklemeye değdi!
say-rewind-that = Geri sar, lütfen!
say-right-at-that-second = Tam o saniyede ne oldu?
say-what-was-the-surprise = Peki sürpriz neymiş?
say-that-smile-grew = O gülümsemenin büyümesini izledim.
say-watched-it-twice = İki kez izledim. En az.
say-lit-up = Tam orada yüzün ışıldadı!
say-part-two = İkinci bölüm, lütfen!
say-cliffhanger = En heyecanlı yerinde bitti!
say-it-passed = İyi ki geçmiş.
say-deep-breath-done = Ve nefes ver.
say-im-here-whatever-it-is = Her neyse, ben buradayım.
say-what-came-up = Bir şey mi çıktı?
say-saw-it-to-the-end = Sonuna kadar izledim. Buradayım.
say-started-so-well = Oysa ne güzel başlamıştı!
say-back-to-calm = Ve yine sakinlik.
say-what-were-you-thinking = Aklından ne geçti?
say-caught-the-smile = O gülümsemeyi yakaladım!
say-held-it-all-along = Sonuna kadar hiç bozmadın!
say-still-not-over-it = Hâlâ atlatamadın mı?
say-ups-and-downs = Bugün inişli çıkışlı mı?
say-all-in-one-clip = Hepsi tek bir videoda!
