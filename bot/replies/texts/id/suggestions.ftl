### Replies that one friend might send to another about a photo: 1 to 64 characters, no fields.
### The part after "say-" is the key that the rules name.

## A face that looks angry

say-whats-up = Ada apa?
say-tough-day = Hari yang berat?
say-grumble-with-you = Mau ngomel bareng?
say-tea-first = Minum teh dulu, baru hadapi dunia?
say-want-to-talk = Mau cerita?
say-im-listening = Aku dengerin. Ada apa?
say-on-your-side = Aku di pihakmu.
say-let-it-out = Keluarkan semua, aku siap dengar.
say-breathe = Tarik napas. Aku di sini.
say-walk-it-off = Jalan-jalan sebentar, yuk?
say-who-do-i-talk-to = Aku harus bicara sama siapa?
say-fine-to-be-cross = Kesal itu wajar, kok.
say-start-anywhere = Mulai dari mana saja. Aku ada waktu.
say-no-advice = Curhat saja. Tanpa nasihat, janji.
say-what-would-help = Apa yang bisa membantu sekarang?
say-coffee-on-me = Kopinya aku traktir. Ikut?
say-crossed-a-line = Ada yang kelewatan?
say-company-or-quiet = Mau ditemani, atau mau tenang dulu?
say-cool-off-first = Adem dulu, ngobrolnya nanti?
say-i-believe-you = Aku percaya kamu.
say-what-went-wrong = Apanya yang salah?
say-bring-snacks = Nanti kubawakan camilan.
say-not-going-anywhere = Aku tidak ke mana-mana.
say-not-hiding-it = Bagus, tidak kamu pendam.

## A face that looks doubtful

say-not-convinced = Belum yakin?
say-say-what-you-think = Ayo, bilang saja apa adanya.
say-second-chance = Masih dikasih kesempatan kedua?
say-spill = Ayo dong, cerita!
say-fair-enough = Masuk akal. Kalau kamu, gimana?
say-eyebrow = Alis itu terasa sampai sini.
say-seen-better = Pernah lihat yang lebih bagus, ya?
say-remind-me = Ingatkan aku jangan taruhan lawan kamu.
say-what-would-convince = Apa yang bisa bikin kamu yakin?
say-one-more-sceptic = Boleh tambah satu yang skeptis?
say-prove-it = Nah, mana buktinya?
say-out-of-ten = Nilainya berapa dari sepuluh?
say-whats-the-verdict = Jadi, keputusannya?
say-whats-the-catch = Jebakannya di mana?
say-doubts-too = Aku juga ragu, sih.
say-let-me-guess-no = Biar kutebak: tidak?
say-better-idea = Punya ide yang lebih oke?
say-really-really = Masa, sih? Yakin?

## A face that looks put off

say-what-was-that = Apaan tadi?
say-not-your-thing = Bukan seleramu, ya?
say-fresh-air = Cari udara segar, yuk.
say-second-opinion = Aku butuh pendapat kedua soal ini.
say-next-please = Lanjut, yang lain!
say-that-bad = Separah itu?
say-warn-me = Makasih peringatannya!
say-never-again = Jadi... kapok?
say-want-some-water = Mau air?
say-you-finished-it = Jangan bilang kamu habiskan, ya.
say-who-cooked = Siapa yang masak?
say-ill-pass-too = Aku juga tidak ikut, deh.
say-smell-or-taste = Bau atau rasanya?
say-got-mints = Aku punya permen mint. Mau?
say-dare-or-accident = Tantangan atau tidak sengaja?
say-bin-it = Langsung buang saja.
say-brave-to-try = Berani juga kamu mencobanya!
say-trade-you = Mau kutukar dengan cokelat?

## A face that looks scared

say-all-good = Semua baik-baik saja?
say-with-you = Aku bersamamu.
say-what-happened = Apa yang terjadi?
say-no-rush = Tidak usah buru-buru. Aku ada.
say-need-anything = Butuh sesuatu?
say-one-step = Selangkah demi selangkah, bareng.
say-call-me = Telepon aku kapan saja, serius.
say-you-are-not-alone = Kamu tidak sendirian.
say-close-by = Aku dekat, kok.
say-stay-on-the-line = Mau kutemani di telepon?
say-hold-my-hand = Sini, pegang tanganku.
say-you-can-do-this = Kamu bisa. Bareng aku.
say-where-are-you = Kamu di mana? Aku ke sana.
say-are-you-safe = Kamu aman?
say-it-will-pass = Ini akan lewat. Kutemani menunggu.
say-when-you-are-ready = Cerita kalau kamu sudah siap.
say-slow-breaths = Napas pelan-pelan. Tarik, lepaskan.
say-come-along = Mau aku ikut?
say-nothing-has-to-be-now = Tidak ada yang harus sekarang.
say-light-on = Lampu kubiarkan menyala buatmu.

## A face that looks happy

say-nice-moment = Momen yang indah.
say-tell-me-more = Cerita lagi, dong!
say-keep-going = Apa pun itu, teruskan!
say-good-news = Kabar baik, semoga?
say-made-me-smile = Aku jadi ikut senyum.
say-love-this = Suka banget momen ini!
say-whats-the-occasion = Dalam rangka apa, nih?
say-more-of-this = Yang begini tambah lagi, dong!
say-joy-is-catching = Senangnya menular!
say-celebrate = Ini harus dirayakan!
say-frame-it = Yang ini layak dibingkai.
say-made-your-day = Apa yang bikin harimu cerah?
say-happy-for-you = Ikut senang banget buatmu!
say-smile-made-my-day = Senyum itu bikin hariku cerah.
say-share-the-secret = Bagi rahasianya, dong!
say-best-thing-today = Hal terbaik yang kulihat hari ini.
say-enjoy-every-bit = Nikmati setiap detiknya!
say-you-earned-it = Kamu pantas dapat ini.
say-save-some-for-me = Sisakan sedikit buatku!
say-shall-we-dance = Joget, yuk?
say-cheers-to-that = Bersulang untuk itu!
say-keep-for-grey-days = Simpan buat hari yang mendung.
say-new-background = Jadi wallpaper baruku!
say-hear-the-laugh = Tawanya terdengar sampai sini!
say-pure-sunshine = Secerah matahari!
say-it-went-well = Lancar, ya?
say-hold-on-to-it = Simpan baik-baik rasa itu.
say-yes-yes-yes = Ya! Ya! Ya!
say-tell-everyone = Kabari semua orang!

## A face that looks calm

say-how-are-you = Apa kabar, yang sebenarnya?
say-what-are-you-up-to = Lagi apa?
say-penny = Lagi mikirin apa?
say-how-was-today = Gimana hari ini?
say-say-more = Terus gimana? Aku penasaran.
say-poker-face = Wajah pokernya mantap!
say-calm-vibes = Kalem banget auranya.
say-guess = Kamu susah ditebak. Kasih petunjuk?
say-waiting-for-something = Lagi nunggu sesuatu?
say-all-quiet = Di sana sepi-sepi saja?
say-whats-new = Ada yang baru?
say-plans-today = Ada rencana hari ini?
say-passport-photo = Foto paspor: beres!
say-who-won-at-cards = Siapa yang menang main kartu?
say-coffee-soon = Kapan ngopi?
say-what-are-you-listening-to = Lagi dengar apa?
say-got-a-minute = Ada waktu ngobrol sebentar?
say-cool-and-collected = Adem, kalem, terkendali.
say-thousand-thoughts = Seribu pikiran, atau kosong?
say-need-a-break = Butuh istirahat?
say-where-is-this = Ini di mana?
say-who-took-this = Siapa yang memotret?

## A face that looks sad

say-thinking-of-you = Aku kepikiran kamu.
say-sending-hug = Peluk dari jauh.
say-here-for-you = Aku ada buatmu.
say-come-over = Aku ke tempatmu, ya?
say-no-need-to-explain = Tidak usah jelaskan. Aku di sini.
say-bring-soup = Kubawakan sup hangat.
say-tissues-and-chocolate = Tisu dan cokelat sudah siap.
say-you-matter = Kamu berarti buatku.
say-talk-or-distract = Mau cerita, atau mau pengalihan?
say-sit-with-you = Kutemani duduk saja, ya.
say-be-gentle = Baik-baik sama diri sendiri, ya.
say-one-day-at-a-time = Jalani sehari demi sehari.
say-door-is-open = Pintuku selalu terbuka.
say-ring-tonight = Nanti malam kutelepon, ya?
say-ok-to-cry = Menangis itu tidak apa-apa.
say-film-and-blanket = Nonton film sambil selimutan?
say-tell-me-or-dont = Cerita atau tidak, dua-duanya boleh.
say-still-here = Aku masih di sini. Masih di timmu.
say-lean-on-me = Bersandarlah padaku.

## A face that looks surprised

say-didnt-see-that = Tidak nyangka, kan?
say-do-tell = Wah, cerita dong!
say-good-or-bad = Kejutan enak atau tidak enak?
say-plot-twist = Plot twist!
say-no-way = Masa! Beneran?
say-tell-me-everything = Ceritakan semuanya!
say-who-told-you = Kamu tahu dari siapa?
say-say-it-again = Tunggu, coba ulangi?
say-what-did-i-miss = Aku ketinggalan apa?
say-jaw-dropped = Aku juga melongo.
say-cant-believe-it = Aku juga tidak percaya!
say-what-did-you-see = Barusan kamu lihat apa?
say-caught-in-the-act = Ketahuan, ya?
say-big-news = Kabar besar?
say-need-details = Minta detailnya, dong!
say-well-hello = Wah, halo!
say-gift-or-ghost = Hadiah atau hantu?
say-since-when = Sejak kapan?!

## A face between two emotions

say-story-behind = Apa cerita di balik wajah ini?
say-many-feelings = Banyak perasaan di satu wajah.
say-laugh-or-shout = Tertawa atau teriak? Menang mana?
say-serious-business = Urusan serius?
say-inside-joke = Ada lelucon orang dalam, nih?
say-that-smirk = Aku kenal senyum itu!
say-that-hint = Kelihatan tuh, senyum tipisnya.
say-bittersweet = Manis tapi getir, ya?
say-concentrating = Lagi konsentrasi penuh?
say-half-a-smile = Setengah senyum? Boleh juga.
say-love-or-hate = Suka atau benci?
say-cant-decide = Aku juga tidak bisa memilih.
say-guilty-pleasure = Kesenangan diam-diam, ya?
say-both-at-once = Dua-duanya sekaligus? Jelaskan!
say-smiling-through = Tetap senyum walau berat?
say-happy-tears = Air mata bahagia?
say-scary-but-fun = Seram, tapi seru?
say-was-it-a-spider = Ada laba-laba, ya?
say-did-you-jump = Sampai loncat, tidak?
say-heart-racing = Masih deg-degan?
say-what-are-you-planning = Kamu lagi merencanakan apa?
say-who-are-we-teasing = Siapa yang kita godain?
say-enough-is-enough = Sudah cukup, ya?
say-hoped-for-more = Tadinya berharap lebih?
say-that-stung = Itu pasti kena di hati.
say-far-away = Pikirannya lagi jauh?
say-what-do-you-make-of-it = Menurutmu gimana?

## Sour, hot, bitter

say-so-sour = Seasam itu?
say-sour-out-of-ten = Asamnya berapa dari sepuluh?
say-more-sugar = Tambah gula?
say-one-more-bite = Satu gigitan lagi, berani?
say-lemon-face = Ini dia wajah lemon yang terkenal!
say-worth-it = Tapi sepadan, kan?
say-felt-it-in-my-teeth = Gigiku ikut ngilu.
say-make-lemonade = Saatnya bikin es jeruk!
say-who-dared-you = Siapa yang nantangin?
say-acquired-taste = Mungkin perlu terbiasa dulu?
say-too-hot = Kepedasan?
say-milk-not-water = Minum susu, jangan air!
say-fire-brigade = Panggil pemadam kebakaran!
say-respect-the-chili = Hormat pada sang cabai.
say-how-many-chilies = Cabainya berapa, tuh?
say-breathing-fire = Sudah menyembur api?
say-bitter-but-good = Pahit, tapi menyehatkan?
say-down-in-one = Sekali teguk?
say-something-sweet = Habis itu yang manis-manis?
say-got-it-down = Berhasil ditelan, hebat!
say-stronger-than-expected = Lebih kuat dari dugaan?
say-cheers-i-guess = Bersulang... mungkin?

## Sun, onions

say-sun-in-your-eyes = Silau kena matahari?
say-sunglasses = Lain kali pakai kacamata hitam!
say-find-some-shade = Cari tempat teduh!
say-send-some-sun = Kirim sedikit mataharinya ke sini!
say-squint-club = Selamat datang di klub kesilauan.
say-sun-cream = Bawa tabir surya?
say-was-it-the-onions = Gara-gara bawang, ya?
say-whats-cooking = Lagi masak apa?
say-save-me-a-plate = Sisakan sepiring buatku!
say-blame-the-onions = Salahkan saja bawangnya.
say-or-a-real-hug = Atau memang butuh pelukan?
say-goggles-for-the-chef = Kacamata pelindung buat kokinya!

## Celebrations and victories

say-happy-birthday = Selamat ulang tahun!
say-make-a-wish = Ucapkan harapanmu!
say-cake-first = Kue dulu!
say-whats-in-the-parcel = Isi kadonya apa?
say-another-great-year = Semoga tahun ini seru lagi!
say-party-photos = Tambah lagi foto pestanya!
say-congratulations = Selamat, ya!
say-proud-of-you = Bangga banget sama kamu!
say-you-did-it = Kamu berhasil!
say-to-the-next-chapter = Untuk babak berikutnya!
say-well-deserved = Memang pantas!
say-speech = Pidato! Pidato!
say-you-knew = Kamu sudah tahu, kan?
say-who-planned-this = Siapa yang merencanakan ini?
say-we-kept-quiet = Kami tutup mulut berminggu-minggu!
say-never-forget-that-face = Wajah itu tak akan kulupakan!
say-surprise = Kejutan!
say-did-it-work = Jadi, rencananya berhasil?
say-we-won = Kita menang!
say-what-a-match = Pertandingan yang luar biasa!
say-champions = Juara!
say-high-five = Tos dulu!
say-whats-the-score = Skornya berapa?
say-victory-dance = Mana joget kemenangannya?

## Nerves and effort

say-good-luck = Semoga sukses!
say-you-know-this = Kamu tahu lebih banyak dari dugaanmu.
say-fingers-crossed = Kudoakan dari sini!
say-ice-cream-after = Setelah itu makan es krim?
say-you-are-ready = Kamu sudah siap untuk ini.
say-whatever-comes = Apa pun hasilnya, aku bangga.
say-one-question = Satu soal demi satu soal.
say-tell-me-right-after = Langsung kabari aku setelahnya!
say-over-soon = Sebentar lagi selesai.
say-so-brave = Hebat, kamu berani datang.
say-how-did-it-go = Gimana tadi?
say-wait-outside = Mau kutunggu di luar?
say-you-got-this = Kamu pasti bisa!
say-one-more = Sekali lagi!
say-full-focus = Fokusnya penuh banget!
say-whos-winning = Siapa yang unggul?
say-strong-stuff = Kuat banget!
say-water-break = Minum dulu?
say-new-record = Rekor baru?
say-almost-there = Sedikit lagi!
say-good-scary = Seram yang seru?
say-cover-your-eyes = Tutup mata, nanti kuceritakan.
say-front-row = Baris depan, dong!
say-who-screamed = Siapa yang teriak paling kencang?
say-i-would-have-run = Kalau aku, sudah kabur.
say-again-again = Lagi! Lagi!
say-sleep-tonight = Malam ini ada yang bisa tidur?

## Goodbyes

say-miss-you-too = Aku juga kangen.
say-see-you-soon = Sampai ketemu lagi.
say-far-not-gone = Jauh di mata, dekat di hati.
say-when-is-the-visit = Kapan main lagi?
say-count-the-days = Hitung hari bareng, yuk?
say-photo-in-return = Ini foto balasan dariku.

## Words that agree with the face, or don't

say-behind-the-words = Di balik kata-katanya ada apa?
say-both-can-be-true = Dua-duanya bisa benar.
say-you-can-tell-me = Kamu bisa cerita ke aku.
say-proud-either-way = Bagaimanapun, aku bangga padamu.
say-wrong-second = Kameranya jepret di detik yang salah?
say-good-and-hard = Senang dan berat sekaligus?
say-good-to-see-you-smile = Tetap senang lihat senyummu.
say-as-heavy-as-it-sounds = Seberat kedengarannya?
say-carry-half = Separuhnya biar kupikul.
say-brave-smile = Senyum yang berani.
say-humour-helps = Humor membantu, ya?
say-sounds-wonderful = Kedengarannya indah!
say-glad-to-hear = Senang mendengarnya!
say-makes-two-of-us = Berarti kita sama!
say-im-sorry = Aku ikut sedih.
say-thank-you-for-telling = Makasih sudah cerita.
say-that-sounds-hard = Kedengarannya berat.
say-on-my-way = Aku ke sana sekarang.

## Early, late, and after the last photo

say-good-morning = Selamat pagi!
say-coffee-first = Kopi dulu.
say-five-more-minutes = Lima menit lagi?
say-up-already = Sudah bangun?
say-make-it-a-double = Kopinya dobel, ya.
say-slept-well = Tidurnya nyenyak?
say-save-me-a-cup = Sisakan secangkir buatku!
say-day-can-wait = Hari ini bisa menunggu.
say-still-up = Belum tidur?
say-cant-sleep = Tidak bisa tidur?
say-sleep-well = Nanti tidur yang nyenyak, ya.
say-tomorrow-is-new = Besok hari yang baru.
say-long-day = Hari yang panjang?
say-rest-first = Istirahat dulu, balasnya nanti.
say-night-owl = Salam dari sesama anak begadang!
say-good-night-hug = Selamat malam, peluk dariku.
say-im-up-too = Aku juga belum tidur, kalau mau cerita.
say-glad-it-turned = Syukurlah sudah membaik.
say-there-is-the-smile = Nah, itu dia senyumnya!
say-what-changed = Apa yang berubah?
say-better-now = Sudah mendingan?
say-hoping-for-this = Ini yang kuharapkan.
say-on-a-roll = Lagi lancar-lancarnya, nih!
say-two-in-a-row = Dua kali berturut-turut!
say-whats-in-your-tea = Tehmu isinya apa, sih?
say-third-one-please = Yang ketiga, dong!
say-good-week = Minggu yang baik?
say-still-thinking-of-you = Aku masih kepikiran kamu.
say-still-heavy = Masih terasa berat?

## Far away, or right in front of the camera

say-come-closer = Sini, agak dekat!
say-found-you = Ketemu!
say-what-a-view = Pemandangannya keren!
say-waving-back = Aku melambai balik!
say-right-into-the-lens = Pas ke arah lensa!

## Two people

say-you-two = Kalian berdua, ya!
say-double-joy = Senangnya dobel!
say-what-a-team = Tim yang mantap!
say-whose-idea = Ini ide siapa?
say-partners-in-crime = Komplotan sejati!
say-say-hi-from-me = Titip salam dariku!
say-two-of-a-kind = Sehati, nih!
say-sun-and-moon = Matahari dan bulan!
say-who-said-what = Siapa bilang apa?
say-hug-each-other = Berpelukanlah, titipan dariku.
say-look-after-each-other = Saling jaga, ya.
say-two-faces-two-stories = Dua wajah, dua cerita.
say-who-teased-whom = Siapa yang godain siapa?
say-cheering-up-duty = Siapa yang tugas menghibur?
say-both-of-you-come-over = Mampir ke sini, kalian berdua.
say-one-of-you-knows = Ada yang tahu lebih banyak, nih!
say-tea-for-two = Teh berdua, lalu ngobrol?

## Several people who agree

say-team-meeting = Kayaknya perlu rapat tim, nih.
say-who-started = Jadi, siapa yang mulai?
say-group-tea = Teh untuk semuanya?
say-same-page = Semua sepaham, rupanya.
say-lets-sit-down = Ayo duduk dan bicara.
say-cake-for-all = Kue untuk semua?
say-with-all-of-you = Aku bersama kalian semua.
say-tough-crowd = Penonton yang sulit!
say-jury = Jurinya susah dibikin puas, nih.
say-convince-them = Siapa yang berani meyakinkan mereka?
say-take-a-vote = Voting saja, yuk?
say-debating-club = Klub debat!
say-jury-still-out = Jurinya masih berunding?
say-everyone-agrees = Nah, yang ini semua setuju.
say-menu-change = Saatnya ganti menu?
say-what-was-that-all = Kalian disuguhi apa?
say-pizza-instead = Pizza saja, gimana?
say-open-a-window = Tolong ada yang buka jendela!
say-together = Kalian punya satu sama lain.
say-group-hug = Pelukan ramai-ramai!
say-what-happened-there = Ada apa di sana?
say-everyone-ok = Semua baik-baik saja di sana?
say-hold-together = Tetap kompak, ya, semuanya.
say-thinking-of-all = Aku kepikiran kalian semua.
say-what-can-i-bring = Aku bawa apa, ya?
say-what-a-crew = Geng yang keren!
say-wish-i-was-there = Andai aku di sana!
say-group-joy = Sisakan senangnya buatku!
say-count-me-in = Lain kali aku ikut!
say-team-photo = Tim terbaik tahun ini!
say-who-laughed-most = Siapa yang ketawa paling keras?
say-band-photo = Kayak anak band!
say-synchronised = Kompak sempurna.
say-on-three = Hitungan ketiga, semua senyum!
say-how-many-takes = Berapa kali jepret, tuh?
say-calm-company = Rombongan yang kalem.
say-before-the-coffee = Sebelum atau sesudah ngopi?
say-same-moment = Momennya sama, ekspresinya sama!
say-what-are-you-watching = Kalian semua lihat apa, sih?
say-what-did-they-say = Kalian dikasih tahu apa?

## Several people who differ, and crowds

say-every-mood = Semua suasana hati sekaligus!
say-whole-story = Aku butuh cerita lengkapnya.
say-who-told-joke = Siapa yang melucu?
say-ask-each = Mau dengar dari kalian satu-satu!
say-one-photo-many = Begitu banyak cerita di satu tempat.
say-who-won = Jadi, siapa yang menang?
say-wait-for-it = Tunggu saja...
say-hug-goes-where = Ada yang butuh pelukan di sana.
say-who-knew = Siapa yang tahu, siapa yang tidak?
say-one-at-a-time = Satu-satu, ya!
say-who-is-missing = Siapa yang tidak ada?
say-so-many-of-you = Kalian ramai banget!
say-spotted-you = Kelihatan, kamu di kerumunan!
say-whole-village = Itu satu kampung, ya!

## A face that is hard to read, or none

say-clearer-shot = Ada foto yang lebih jelas?
say-hiding = Sengaja ngumpet?
say-one-more-photo = Satu foto lagi, buatku?
say-caught-mid-blink = Pas lagi kedip, ya?
say-mystery = Tatapannya misterius!
say-what-was-going-on = Waktu itu ada apa?
say-and-you = Kamu di mana?
say-behind-the-camera = Kamu yang di balik kamera?
say-with-you-in-it = Lain kali kamu ikut di foto, ya!
say-nice-shot = Jepretannya bagus!
say-story-of-the-photo = Apa cerita foto ini?
say-what-am-i-seeing = Ini aku lihat apa, ya?

## Clips

say-what-happened-next = Terus, kelanjutannya apa?
say-one-more-take = Sekali lagi, dong!
say-never-saw-it-coming = Kamu benar-benar tidak tahu, ya?
say-worth-the-wait = Sepadan dengan penantiannya!
say-rewind-that = Putar balik, dong!
say-right-at-that-second = Tepat di detik itu ada apa?
say-what-was-the-surprise = Jadi, kejutannya apa?
say-that-smile-grew = Aku melihat senyum itu mengembang.
say-watched-it-twice = Kutonton dua kali. Minimal.
say-lit-up = Di situ wajahmu langsung berseri!
say-part-two = Bagian dua, dong!
say-cliffhanger = Digantung di bagian paling seru!
say-it-passed = Syukurlah sudah lewat.
say-deep-breath-done = Dan embuskan napas.
say-im-here-whatever-it-is = Apa pun itu, aku di sini.
say-what-came-up = Ada yang tiba-tiba terjadi?
say-saw-it-to-the-end = Kutonton sampai habis. Aku di sini.
say-started-so-well = Padahal awalnya bagus sekali!
say-back-to-calm = Dan tenang kembali.
say-what-were-you-thinking = Waktu itu apa yang terlintas?
say-caught-the-smile = Senyum itu tertangkap!
say-held-it-all-along = Bertahan sampai akhir!
say-still-not-over-it = Masih belum pulih juga?
say-ups-and-downs = Naik turun hari ini?
say-all-in-one-clip = Semua itu dalam satu video!
