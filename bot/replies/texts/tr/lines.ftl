### Every fixed line the bot says.

## How a face looks: the word after "looks"

look-anger = kızgın
look-contempt = kuşkulu
look-disgust = tiksinmiş
look-fear = korkmuş
look-happiness = mutlu
look-neutral = nötr
look-sadness = üzgün
look-surprise = şaşırmış

## Greetings, help, privacy

# $operator: who runs the bot
start-private =
    Merhaba! Bana bir fotoğraf ya da video gönder; içindeki her yüzün nasıl göründüğünü söyleyeyim, yanına da uygun üç cevap ekleyeyim.

    Ben yüzlerden duygu tahmin eden bir programım ve yanılabilirim: Bir yüz, bir duygu demek değildir. Hiçbir fotoğrafı saklamam.

    Bu botu işleten: { $operator }. Ayrıntılar için /privacy, gerisi için /help yaz.
# $operator: who runs the bot
start-group =
    Merhaba! Ben fotoğraf ve videolardaki yüzlerin nasıl göründüğünü söyleyen ve cevap öneren bir botum.

    Bu, otomatik duygu tanımadır; işleten: { $operator }. Sonuç sadece bir tahmindir, sık sık yanlış çıkar; iş ve okul için değildir, AB hukuku oralarda bunu yasaklar (AI Act, Art. 5(1)(f)). Hiçbir fotoğrafı saklamam.

    Bana bir fotoğrafı sormak için ona /mood ile yanıt ver; fotoğraflarına dokunulmasını istemeyen /stop gönderir. Ayrıntılar için /privacy yaz.
# $groups: the line group-sees-photos or group-sees-commands
help =
    Bana bir fotoğraf ya da dosya olarak bir resim gönder; yüzlerin nasıl göründüğünü söyleyeyim.

    • Videolar, görüntülü mesajlar ve GIF’ler de olur: ifadenin nasıl değiştiğini gösterir, en güçlü anı seçerim.
    • Birden fazla yüz mü var? “Yüzleri göster” düğmesine bas, onları numaralı gör.
    • Özel sohbette bir öneriye basınca kopyalanır. Grupta basınca senin adınla paylaşılır.
    • Herhangi bir sohbette @ ve adımı yaz: Son fotoğrafın için cevapları orada da sunarım.
    • Yanıldım mı? “Yanlış mı?” düğmesine bas ve neyin daha uygun olduğunu seç.
    • Grupta bir fotoğrafı sormak için ona /mood ile yanıt ver. Orada nasıl cevap vereceğimi yöneticiler /settings ile seçer.
    • /mood week ve /mood month, /mood on denmişse yüzlerin gün gün nasıl göründüğünü gösterir: Bunu grupta bir yönetici, özel sohbette kendi günlüğün için sen söylersin.
    • /stop: Bu sohbette fotoğraflarına dokunmam; /start bunu geri alır. /forget, senin hakkında kayıtlı olan her şeyi siler.

    { $groups }

    En iyi, iyi aydınlatılmış ve kameraya bakan yüzlerde başarılı olurum. Yalnızca bir ifadeden tahmin yürütürüm ve yanılabilirim; lütfen buna bakarak kimse hakkında karar verme.

    Fotoğraflarına ne olduğunu /privacy anlatır.
group-sees-photos = Gruplarda gönderilen her fotoğrafı ve videoyu görürüm.
group-sees-commands = Gruplarda Telegram bana yalnızca komutları gösterir, yani orada yol /mood komutudur. Bütün fotoğrafları görmem için beni yönetici yap ya da @BotFather üzerinden gizlilik modunu (privacy mode) kapatıp beni yeniden ekle.
# $operator: who runs the bot, $days: for so long faces' scores are kept
# $reading: the line privacy-own-model or privacy-providers
privacy =
    Fotoğrafına ne olur?

    • İçindeki yüzleri bulur ve nasıl göründüklerini tahmin ederim: Bu, otomatik duygu tanımadır. Kimin kim olduğunu tanımam.
    { $reading }
    • Bir video daha uzun sürer, bunu bir ilerleme mesajı gösterir, sonra o da yok olur. Cevabını bekleyen bir video için de fotoğraftakiler saklanır: yalnızca kimlik numaraları ve altındaki yazı.
    • Bazı mesajlar, düğmeye basışlar ve albümlerin fotoğrafları yalnızca kimlik numaralarıyla (albümlerin altındaki yazılar da) bir süre bellekte kalır; böylece hiçbir şeye iki kez cevap verilmez ve düğmeler çalışır.
    • Bir sohbette en son söylediğim ifade ve önerdiğim cevaplar bir süre bellekte kalır ki kendimi daha az tekrar edeyim; son fotoğrafın için verdiğim cevaplar, senin kimlik numaranla birlikte, onları başka sohbetlerde de sunabilmem için kalır. Yalnızca kelimeler; fotoğraftan hiçbir şey yok.

    Neler saklanır?

    • Bir şey seçilen her sohbet için: sohbetin kimlik numarası ve /settings seçimleri. Beni çıkardıklarında ya da engellediklerinde silinir.
    • /stop gönderen her kişi için: kişinin kimlik numarası ve o sohbetin kimlik numarası. /start ya da /forget gönderilene kadar saklanır; böylece beni yeniden eklemek kimsenin isteğini bozmaz.
    • Cevabını bekleyen her fotoğraf için: fotoğrafın, bulunduğu sohbetin ve gönderenin kimlik numaraları ile fotoğrafın altındaki yazı; böylece hiçbir şey kaybolmaz. Cevap verilince hemen, en geç iki gün sonra silinir; kimsenin adını taşımayan bir özet (hash) iki gün kalır; böylece hiçbir şeye iki kez cevap verilmez.
    • “Yanlış mı?” sorusuna kaç kez hangi seçimle cevap verildiği: yalnızca sayılar; kimin bastığı ya da hangi fotoğraf olduğu tutulmaz.
    • /mood açıksa fotoğraf ve videolardaki her yüz için: ne zaman olduğu, sekiz puan ve göndereni temsil eden bir sayı; yanında, hiçbiri /forget sonrasında bile iki kez sayılmasın diye her fotoğrafın, kimseyi adlandırmayan bir işareti. { $days } gün sonra ya da /forget ile silinir. Bir günlük için notları, saati ve hatırlatıcısı da /forget denene ya da ben engellenene kadar.
    • Başka hiçbir şey: ne fotoğraf, ne ad.

    /stop: Bu sohbette fotoğraflarına dokunmam. /forget: Senin hakkında saklanan her şey, bütün sohbetlerde silinir.

    Bir ifade hakkındaki tahmin, bir duygu hakkında kesin bir şey söylemez. Bazı insanlarda diğerlerinden daha iyi sonuç verir. İş, okul, işe alım, sağlık ya da bir kişi hakkında herhangi bir karar için değildir.

    Bu botu işleten: { $operator }. Verilerinle ilgili her şeyi oraya sorabilirsin.
privacy-own-model =
    • Fotoğraf, ben ona bakarken saniyenin onda birkaçı kadar bellekte kalır, sonra yok olur. Fotoğraflar ve yüzler saklanmaz, kimseye aktarılmaz; puanlar yalnızca /mood açıkken saklanır.
    • Fotoğrafı bu botun kendi modeli, botun çalıştığı makinede okur.
privacy-providers =
    • Fotoğraf okunmak üzere şuraya gönderilir: { $providers }. Kameranın fotoğrafın yanına yazdıkları, örneğin çekildiği yer, gönderilmez. Orada ona ne olduğu ve ne kadar saklandığı bana bağlı değildir; bunu botu işletene sorabilirsin.
    • Bende cevap gelene kadar, çoğunlukla birkaç saniye bellekte kalır, sonra yok olur. Fotoğrafları ve yüzleri saklamam, başka kimseye bir şey aktarmam; puanları yalnızca /mood açıkken saklarım.
sent-to-providers = Fotoğraflar okunmak üzere şuraya gönderilir: { $providers }.

## The menu of commands

command-start = Bu bot ne yapar
command-help = Nasıl kullanılır
command-privacy = Fotoğraflarına ne olur
command-mood = Bir fotoğrafa yanıt olarak: yüzler nasıl görünüyor? · /mood week
command-settings = Bu sohbette nasıl ve ne zaman cevap verilir
command-stop = Bu sohbette fotoğraflarıma dokunma
command-forget = Hakkımda saklanan her şeyi sil

## Answers about photos

mood-needs-photo = Bir fotoğrafa ya da videoya /mood ile yanıt ver, içindeki yüzlerin nasıl göründüğünü söyleyeyim.
send-a-photo = Bana içinde yüz olan bir fotoğraf gönder, nasıl göründüğünü söyleyeyim. Daha fazlası için /help yaz.
not-a-photo = Şimdilik yalnızca fotoğraflara ve videolara bakabiliyorum. Bir fotoğraf, resim dosyası ya da video gönder.
# An item of a list: "1 happy, 2 sad"; $number: the face's number from the left, $look: how it looks
face-item = { $number } { $look }
# An item of a list: "4 happy, 1 sad"; $count: how many faces look so
face-count-item = { $count } { $look }
# Stands where a look would stand
hard-to-read = okunması zor
# $list: items like "4 happy", with commas
faces-summary = { $faces } yüz: { $list }.
# $list: items like "4 happy", with commas
album-summary = { $photos } fotoğrafta { $faces } yüz: { $list }.
# $list: items like "1 happy", with commas
from-the-left = Soldan sağa: { $list }
score-item = { $look } %{ $percent }
face-heading = Yüz { $number } / { $faces }
album-face-heading = Fotoğraf { $photo }, yüz { $number }
# Button
back = Geri
# Button
show-faces = Yüzleri göster
# $list: items like "1 happy", with commas
faces-caption = Soldan sağa: { $list }
# $caption: the line faces-caption
album-faces-caption = Fotoğraf { $photo }. { $caption }
shown-already = Onları az önce gösterdim, biraz aşağıda.
album-gone = Bu albümün fotoğrafları artık bende yok: Bir gün sonra ve yeniden başlatıldığımda unuturum. Yeniden sormak için birine /mood ile yanıt ver.
too-many-presses = Bir dakikada epey bastın. Lütfen birazdan yeniden dene.
# A suggestion that somebody pressed in a group; $name: who, $text: the suggestion
chosen-by = { $name }: { $text }
# Stands for a name that is not known
somebody = Biri
said-it = Paylaşıldı.
said-already = Bunu zaten paylaştın.
option-gone = Bu seçenek artık yok. /mood ile yeniden sor.
photo-gone = O fotoğrafa artık ulaşamıyorum. Lütfen yeniden gönder.
photo-unreadable = Bu dosyayı fotoğraf olarak okuyamadım. Yeniden gönderir misin, fotoğraf olarak ya da JPEG veya PNG olarak?
# $limit_mb: megabytes
photo-too-heavy = Bu dosya benim için çok büyük: lütfen en fazla { $limit_mb } MB. Dosya yerine fotoğraf olarak gönderirsen sığar.
# $limit_mp: megapixels
photo-too-many-pixels = Bu fotoğrafta kaldırabileceğimden fazla piksel var: lütfen en fazla { $limit_mp } megapiksel. Dosya yerine fotoğraf olarak gönderirsen sığar.
backend-down = Bende bir şeyler ters gitti, fotoğrafında sorun yok. Lütfen bir dakika sonra yeniden dene.
backend-busy = Şu an elim kolum dolu. Lütfen bir dakika sonra yeniden gönder.
too-late = Bu fotoğrafa zamanında yetişemedim, özür dilerim. Yeniden gönder, hemen bakayım.

## Clips: videos and animations

clip-waiting = Geldi: Video sırasını bekliyor.
# $percent: how much of the clip is read
clip-progress = Videoya bakıyorum: %{ $percent }
# Button
clip-cancel = İptal
clip-cancelled = İptal edildi. Videodan hiçbir şey saklamıyorum.
# Said to somebody who presses another person's button
clip-not-yours = Bunu yalnızca videoyu gönderen iptal edebilir.
clip-busy = Şu an alabileceğim kadar video var. Lütfen birkaç dakika sonra yeniden gönder.
# Said when the time that one clip may take is over
clip-stopped-late = Bu video, bir videoya ayırabileceğimden çok zaman istiyor. Daha kısası olur.
# Said when the clip has waited too long
clip-too-late = Bu videoya zamanında yetişemedim, özür dilerim. Lütfen yeniden gönder.
# $seconds: whole seconds
clip-too-long = Bu video benim için çok uzun: lütfen en fazla { $seconds } saniye.
# $limit_mb: megabytes
clip-too-large = Bu video benim için çok büyük: lütfen en fazla { $limit_mb } MB.
# $limit_mp: megapixels of one picture of the clip
clip-too-many-pixels = Bu videonun karelerinde kaldırabileceğimden fazla piksel var: lütfen en fazla { $limit_mp } megapiksel.
clip-unreadable = Bu dosyayı video olarak okuyamadım. Yeniden gönderir misin, video olarak ya da MP4 dosyası olarak?
clip-gone = O videoya artık ulaşamıyorum. Lütfen yeniden gönder.
clip-failed = Bende bir şeyler ters gitti, videoda sorun yok. Lütfen bir dakika sonra yeniden dene.
# Said where whoever runs the bot left out what clips need
clip-not-supported = Burada videolara bakamıyorum: Beni çalıştıran bu bölümü kurmamış. Fotoğrafları beklerim.
clip-no-face = Bu videoda yüz bulamadım. Yüzün kameraya dönük, iyi aydınlatılmış ve çok uzakta olmaması işe yarar.
# $looks: a look, or several joined by clip-then: "calm, then happy at 0:04"
clip-face-looks = Bu yüz { $looks } görünüyor.
# $looks: the same of several faces
clip-faces-look = Yüzlerin çoğu { $looks } görünüyor.
# $before: what came before, a look or this line; $look: what follows; $time: "0:04"
clip-then = { $before }, sonra { $look } ({ $time })
# $list: items like "happy 93 %", with commas
clip-end-scores = Sonunda: { $list }
# Under a frame of a clip; $time: "0:04", $look: how the strongest look in it looks
clip-strongest = En güçlü an, { $time }: { $look }

## The mood of a group, and a person's own diary

# Said after mood-needs-photo, in a group
mood-help-group = /mood week ya da /mood month: bu grubun fotoğraflarındaki yüzlerin gün gün nasıl göründüğü. Yöneticiler bunu /mood on ile açar, /mood off ile kapatır, saatini /mood zone Europe/Vienna ile ayarlar.
# Said after mood-needs-photo, in private
mood-help-private = Günlüğün: /mood on ve /mood off, /mood week ya da /mood month, bugün için bir kelimeyle /mood note, /mood remind 20:00 (ya da off), /mood zone Europe/Vienna, /mood export. /forget hepsini siler.
# $operator: who runs the bot, $days: for so long it is kept
mood-ask-group =
    Bu grubun havasını tutayım mı?

    O andan sonra buraya gönderilen fotoğraf ve videolardaki yüzlerin her gün nasıl göründüğünü sayarım. Her yüz için { $days } gün saklananlar: ne zaman olduğu, sekiz puan ve göndereni temsil eden bir sayı. Fotoğraflar, adlar ve içlerinde kimin olduğu saklanmaz.

    Bir gün ancak 5 kişiden 10 yüz varsa gösterilir. Sayılmak istemeyen /stop gönderir; /forget önceden sayılanı çıkarır.

    Bu, ifadeler hakkında bir tahmindir ve insanlar hakkında kesin bir şey söylemez; iş ve okul için değildir. Bu botu işleten: { $operator }.
# $days: for so long it is kept
mood-ask-private =
    Senin için bir günlük tutayım mı?

    O andan sonra bana gönderdiğin fotoğraf ve videolardaki yüzlerin her gün nasıl göründüğünü sayarım; iletilenler sayılmaz. Puanları fotoğraflar olmadan { $days } gün, yazdığın notlar ise /forget diyene kadar saklanır. Burada senden başka kimse görmez.

    /mood off bitirir, /forget hepsini siler. Bir yüzün nasıl göründüğü bir tahmindir, senin nasıl olduğun değil.
# Button
mood-yes = Evet, aç
mood-on-group = Bu grubun havası açık: Artık yüzlerin her gün nasıl göründüğünü sayıyorum. /mood week gösterir, /mood off bitirir. Sayılmak istemeyen /stop gönderir.
mood-on-private = Günlüğün açık. /mood week gösterir, bir kelimeyle /mood note onu bugüne yazar, /mood remind 20:00 hatırlatır, /mood off bitirir.
mood-already-on = Zaten açık. /mood week gösterir, /mood off bitirir.
mood-off-group = Artık hiçbir şey sayılmıyor. Sayılanlar çok eskiyince ya da bir yönetici isterse hemen silinir.
mood-off-private = Artık hiçbir şey sayılmıyor ve sana hatırlatmıyorum. Sayılanlar çok eskiyince silinir; /forget hepsini hemen siler.
# Button
mood-erase = Şimdi sil
mood-erased = Silindi. Bu grubun havasından hiçbir şey kalmadı.
# Said to whoever presses a button of an old message
mood-old = Bu düğmenin süresi geçti. Yenisi için /mood on gönder.
mood-not-on = Burada hiçbir şey sayılmıyor. /mood on başlatır.
mood-empty = Bu günlerde hiç yüz sayılmadı.
mood-total = { $days } günde { $faces } yüz.
# $day: "Saturday", at the beginning of a sentence; $look: how most of its faces look
mood-best = { $day }: en sık görülen ifade { $look } ({ $faces } yüzün %{ $percent } kadarı).
# The same about all days of a diary
mood-overall = En sık görülen ifade { $look } ({ $faces } yüzün %{ $percent } kadarı).
# $list: days, with commas
mood-too-few = Daha fazlasını söylemek için çok az: { $list }. Bir güne 5 kişiden 10 yüz gerekir.
# Written into the picture of a week, where such a day would be
mood-few = çok az
# Said where the most common look is a sad one; never say how somebody is
mood-care-group = Bunlar yalnızca ifadeler ve bir tahmin. Yine de tatlı bir söz hiçbir zaman boşa gitmez.
mood-care-private = Bu yalnızca bir ifade ve bir tahmin. İçini sıkan bir şey varsa güvendiğin biri seni seve seve dinleyebilir.
# $day: "Sat, Nov 21"; $note: the words of whoever reads it
mood-note-item = { $day }: { $note }
# $day: "Sat, Nov 21"
mood-noted = { $day } gününe yazıldı. Yeni bir /mood note onun yerine geçer.
# $limit: most characters
mood-note-usage = Komutun arkasına yaz, en çok { $limit } karakter: /mood note sınav
# Under a file
mood-export-caption = Tablo olarak günlüğün.
# $time: "20:00"; $clock: the name of a time zone; $now: "14:05"
mood-remind-set = Sana her gün saat { $time } için sessizce hatırlatırım. Bu, şu an { $now } olan { $clock } saatine göredir; /mood zone Europe/Vienna başkasını ayarlar. /mood remind off bitirir.
mood-remind-off = Artık hatırlatmıyorum.
mood-remind-usage = Ne zaman olduğunu söyle: /mood remind 20:00 ya da /mood remind off.
# Sent once a day to whoever asked for it; no pressure
mood-reminder = Günlüğünün bugünkü sayfası için bir fotoğraf? Yalnızca istersen: Hiçbir sayfa dolu olmak zorunda değil. /mood remind off bunu bitirir.
# $clock: the name of a time zone; $now: "14:05"
mood-zone-set = Günler, şu an { $now } olan { $clock } saatine göre gece yarısı başlar.
mood-zone-usage = Bir yer ya da UTC farkı söyle: /mood zone Europe/Vienna ya da /mood zone +02:00.
mood-private-only = Bu senin kendi günlüğüne ait: Bana özel sohbette sor.

## When I got it wrong

# Button
not-right = Yanlış mı?
not-right-question = Hangisi daha uygun olurdu?
not-right-thanks = Teşekkürler. Yalnızca seçim sayılır, fotoğraf asla.
# Button: none of the eight emotions
not-right-nothing = Söylemesi zor
not-right-already = Bunu bana zaten söyledin, teşekkürler.

## Suggestions in other chats (inline mode)

# Button that lets somebody pick a chat
share = Bir sohbette söyle
# Title above an empty list
inline-no-photo = Önce bana bir fotoğraf gönder
inline-no-photo-hint = Sonra herhangi bir sohbette @ ve adımı yaz: Onun için cevapları orada da sunarım.
# Button that opens the chat with the bot
inline-open-bot = Bota fotoğraf gönder
# Small print under a reply in the list
inline-suggestion = Bu cevabı gönder
# Said where somebody calls the bot into a chat it is no member of
guest-needs-photo = Bir fotoğrafa adımı yazarak yanıt ver, içindeki yüzlerin nasıl göründüğünü söyleyeyim.
guest-off = Yalnızca eklendiğim sohbetlerde cevap veririm. Fotoğrafını bana özelden gönder.

## The sticker set

# $operator: who runs the bot; 64 characters in all
sticker-set-title = Ruh hâlleri – { $operator }

## Being left alone, and being forgotten

group-is-off = Bu grupta kapalıyım. Bir yönetici beni /settings ile açabilir.
you-are-left-alone = Burada fotoğraflarına dokunmamamı istedin, ben de dokunmuyorum. /start bunu geri alır.
person-is-left-alone = Bunu gönderen kişi fotoğraflarına dokunmamamı istedi, o yüzden bakmıyorum.
stopped = Artık bu sohbette fotoğraflarına dokunmuyorum, başka biri onları sorsa bile. /start bunu geri alır.
stop-needs-a-person = Grup adına yazıyorsun, o yüzden hangi fotoğraflar senin bilemiyorum. Kendi adınla yeniden /stop gönder.
welcome-back = Yeniden hoş geldin! Bu sohbette fotoğraflarına yine bakıyorum. /stop bunu bitirir.
forgotten =
    Tamam: Hakkında sakladığım her şey, bütün sohbetlerde silindi ({ $count } kayıt).

    Buna gönderdiğin bütün /stop komutları da dahil: Fotoğraflarına dokunulmasını istemediğin yerlerde lütfen yeniden /stop gönder.
forgotten-nothing = Hakkında saklanan bir şey yok.
store-down = Şu an sakladıklarıma ulaşamıyorum, bu yüzden hiçbir şey değişmedi. Lütfen bir dakika sonra yeniden dene.

## Switching on in a group

group-stays-off = Bu grubun bir yöneticisi aşağıdaki düğmeye basana kadar kapalı kalırım.
group-switched-on = Bir yönetici beni açtı. Nasıl cevap vereceğimi yöneticiler /settings ile değiştirebilir.
now-sees-photos = Yönetici olarak artık burada gönderilen her fotoğrafı ve videoyu görüyorum ve bu grubun /settings seçimlerine göre cevap veriyorum. Fotoğraflarına dokunulmasını istemeyen /stop gönderir.
# Button
switch-on = Aç (yöneticiler)
switched-on = Açıldım. Seçenekler için /settings yaz.
already-on = Zaten açığım. Seçenekler için /settings yaz.
admins-only = Bunu yalnızca bu grubun yöneticileri yapabilir. Anonim yöneticiler /settings on ya da /settings off göndersin.
cannot-check = Yönetici olup olmadığını kontrol edemedim. Lütfen bir dakika sonra yeniden dene.

## Settings: the pages

settings-group =
    Bu grubun ayarları

    • Cevaplar: { $mode }
    • Puanlar: { $scores }
    • Sessiz saatler: { $quiet }
    • Güven düzeyi: { $sure }
    • Duygular: { $emotions }

    Bunları yalnızca yöneticiler değiştirebilir.
settings-private =
    Bu sohbetin ayarları

    • Puanlar: { $scores }
    • Güven düzeyi: { $sure }
# The choices are worded as in mode-asked, mode-reaction and mode-full
settings-mode =
    Cevaplar: { $mode }

    • sorulunca: yalnızca /mood ile ya da biri benden bahsedince
    • yalnızca tepki: fotoğrafa bir emoji; sorulunca kelimeler
    • tam: bir emoji, bir gözlem ve önerilen cevaplar
settings-quiet =
    Sessiz saatler: { $quiet }

    Bu saatlerde yalnızca sorulunca cevap veririm.
# $clock: "UTC+2", $now: "14:05"
settings-clock = Bu saate göre ({ $clock }) şu an { $now }. Yanlışsa, doğru olana kadar adım adım ayarla.
settings-sure =
    Güven düzeyi: { $sure }

    Daha az emin olduğum yüzler “okunması zor” sayılır.
settings-emotions =
    Duygular: { $emotions }

    Sorulmadıkça diğerleri hakkında bir şey söylemem.
# $language: the name of a language, or the line language-auto
settings-language =
    Dil: { $language }

    Kim hangi dilde yazarsa yazsın, burada bu dilde cevap veririm.
settings-saved = Kaydedildi.
settings-old = Bu düğmenin süresi geçmiş. Yenisi için /settings gönder.
settings-one-emotion = Bir duygu kalmalı. Hiçbir şey duymak istemiyorsan cevapları kapat.

## Settings: what can be chosen

mode-off = kapalı
mode-asked = sorulunca
mode-reaction = yalnızca tepki
mode-full = tam
scores-shown = görünür
scores-hidden = gizli
quiet-never = yok
# "22:00 to 06:00 (UTC+2)"
quiet-span = { $start } ile { $end } arası ({ $clock })
quiet-span-short = { $start } – { $end }
sure-any = fark etmez
sure-from = %{ $percent } ve üzeri
emotions-all = hepsi
language-auto = herkesin kendi Telegram dili

## Settings: buttons

button-mode = Cevaplar
button-show-scores = Puanları göster
button-hide-scores = Puanları gizle
button-quiet = Sessiz saatler
button-sure = Güven düzeyi
button-emotions = Duygular
button-language = Dil
button-back = ‹ Geri
button-close = Kapat
# $label: the text of the button that is chosen
button-chosen = ✓ { $label }

## Tepki ölçümü

# A paragraph under /privacy
privacy-sessions = Tek bir istisna var, o da yalnızca onay verirsen: bir tepki oturumunda fotoğraf ve videolarındaki her yüz için sekiz puan, konusu, zamanı ve gönderenin yerine bir numara saklarım. Asla fotoğraf, ad ya da kimlik numarası değil. /forget bunları siler.
command-session = İnsanların bir şeye nasıl tepki verdiğini ölç
command-item = Sıradaki fotoğrafların konusunu söyle
session-help =
    Oturumlar, insanların bir yemeğe, filme ya da vitrine nasıl tepki verdiğini gösterir. Yalnızca onay verenler sayılır.

    • /session start Tadım menüsü: bir oturum açar
    • /item Tatlı: sıradaki fotoğrafların konusu
    • /session stop: oturumu bitirir
    • /session report: sonuç; iki ad ve aralarında “vs” ile karşılaştırır
    • /session link: sohbet dışındakiler de katılabilir
    • /session export: her şey dosya olarak
    • /session: liste
session-opened =
    “{ $name }” açık: insanların nasıl tepki verdiğini görmek için yüzlerin nasıl göründüğünü sayar. Bu botu işleten: { $operator }.

    Katılmak için düğmeye bas. O zaman buraya gönderdiğin fotoğraf ve videolardaki yüzler sayılır; oturum bitene ya da yeniden basana kadar. Başka kimse sayılmaz; herkes her zamanki gibi cevap alır.

    Fotoğrafın altındaki ilk satır konusunu söyler. Sonrakiler için bunu bir yönetici /item ile söyler.
session-invited =
    “{ $name }” oturumuna davetlisin: insanların nasıl tepki verdiğini görmek için yüzlerin nasıl göründüğünü sayar. Bu botu işleten: { $operator }.

    Onay verirsen bana burada gönderdiğin fotoğraf ve videolardaki yüzler sayılır; oturum bitene ya da sen ayrılana kadar.
session-kept =
    Saklama süresi, gün: { $days }. Her yüz için: sekiz puan, konusu, zamanı ve gönderenin yerine bir numara. Asla fotoğraf, ad ya da kimlik numarası değil. /forget hepsini siler.

    Lütfen karedeki diğer kişilere de sor. İş, okul ya da bir kişi hakkında herhangi bir karar için değildir.
session-button-join = Fotoğraflarımı say
session-button-agree = Onaylıyorum
session-button-decline = Hayır
session-button-leave = Oturumdan ayrıl
session-joined = Buradaki fotoğrafların artık “{ $name }” için sayılıyor. Durdurmak için yeniden bas.
session-left = Fotoğrafların artık sayılmıyor. Sayılanlar toplamlarda kalır; /forget onları siler.
session-agreed = Teşekkürler. Bana burada gönderdiğin fotoğraf ve videolar bitene kadar “{ $name }” için sayılır. Düğmeyle, /stop ya da /forget ile ayrılabilirsin.
session-declined = Tamam: senden hiçbir şey sayılmıyor.
session-over = Bu oturum bitti.
session-gone = Burada öyle bir oturum yok.
session-open-already = Burada zaten açık bir oturum var. /session stop onu bitirir.
session-none-open = Burada açık oturum yok. /session start ve bir ad yenisini açar.
leaders-only = Bunu yalnızca bu grubun yöneticileri yapabilir. Anonim yöneticiler lütfen komutu yazsın.
session-not-supported = Burada rapor hazırlayamıyorum: beni işleten bu kısmı kurmamış.
session-busy = Zaten bir rapor hazırlıyorum.
session-closed = “{ $name }” bitti. Sayılan yüz: { $faces }.
session-list = Bu sohbetin oturumları:
session-item = { $name } ({ $date }; yüz: { $faces })
session-item-open = { $name } ({ $date } tarihinden beri açık; yüz: { $faces })
session-item-chosen = Bundan sonrası, yeni bir /item gelene kadar “{ $item }” ile ilgili.
session-no-item = Bundan sonrası belirli bir konuyla ilgili değil.
session-items-full = Bu oturumda zaten { $count } konu var; daha fazlası olmaz.
session-ask-delete = “{ $name }” ve sayılan her şey silinsin mi (yüz: { $faces })? Bu geri alınamaz.
session-deleted = “{ $name }” silindi.
session-compare-with = “{ $name }” şununla karşılaştırılsın:
session-nothing-else = Burada karşılaştıracak başka oturum yok.
session-button-report = Rapor
session-button-compare = Karşılaştır
session-button-export = Dışa aktar
session-button-close = Bitir
session-button-delete = Sil
session-button-sure = Evet, sil
session-link = Bu bağlantıyı açan, benimle özel sohbette “{ $name }” oturumuna katılabilir: { $url }
session-exported = Dosyalar benimle olan özel sohbetinde.
session-export-cannot = Sana henüz yazamıyorum. Benimle özel sohbeti aç, Başlat'a bas ve yeniden iste.
session-export-to-whom = Grup adına yazıyorsun, o yüzden kime göndereceğimi bilemiyorum. Lütfen kendi adınla iste.
session-too-large = Bu, Telegram'da bir dosya için fazla. Beni işleten onu “bot report” ile dışa aktarabilir.

## Raporlar

report-whole = Bütün yüzler: { $list }
report-item = { $name }: { $list } ({ $size })
report-size = yüz: { $faces }, kişi: { $people }
report-size-few = yüz: { $faces }, kişi: { $least } kişiden az
report-share = { $look } %{ $percent } (%{ $low }–{ $high })
report-scores = Ortalama puanlar: { $list }
report-nothing = Henüz hiçbir yüz sayılmadı.
report-too-few = Bir şey ileri sürmek için çok az: { $people } kişiden { $faces } yüz gerekir.
report-by-item = Konuya göre
report-over-time = Zaman içinde
report-left-out = Çok az kişi tepki verdiği için ayrı gösterilmeyen konular: { $count }
report-more-faces = Böyle görünen yüzler, { $look }: { $more } %{ $high }, { $less } %{ $low }. Böyle bir fark yalnızca rastlantıyla pek oluşmaz (p { $p }).
report-more-score = Ortalama puan, { $look }: { $more } %{ $high }, { $less } %{ $low }. Böyle bir fark yalnızca rastlantıyla pek oluşmaz (p { $p }).
report-no-difference = { $one } / { $other }: bir fark ileri sürülemez.
report-cannot-compare = { $one } / { $other }: karşılaştırmak için çok az.
report-others = geri kalan her şey
report-earlier = ilk yarı
report-later = ikinci yarı
report-limits = Bir ifade duygu değildir ve yalnızca tahmin edilir. Parantez içinde: böyle 20 oturumun 19'unda payın bulunduğu aralık. Karşılaştırmalarda herkes bir kez sayılır. { $faces } yüzden azında hiçbir şey ileri sürülmez; { $people } kişiden azının katkıda bulunduğu şey ayrı gösterilmez.
