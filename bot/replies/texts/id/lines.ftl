### Every fixed line the bot says.

## How a face looks: the word after "terlihat"

look-anger = marah
look-contempt = ragu
look-disgust = tidak suka
look-fear = takut
look-happiness = senang
look-neutral = netral
look-sadness = sedih
look-surprise = terkejut

## Greetings, help, privacy

# $operator: who runs the bot
start-private =
    Halo! Kirim foto atau video, nanti kubilang bagaimana tiap wajah di dalamnya terlihat, lengkap dengan tiga balasan yang cocok.

    Aku program yang menebak emosi dari wajah, dan tebakanku bisa salah: wajah bukanlah perasaan. Fotonya tidak kusimpan.

    Bot ini dikelola oleh { $operator }. Detailnya ada di /privacy, selebihnya di /help.
# $operator: who runs the bot
start-group =
    Halo! Aku bot yang bilang bagaimana wajah-wajah di foto dan video terlihat, dan menyarankan balasan.

    Ini pengenalan emosi otomatis, dikelola oleh { $operator }: cuma tebakan, sering salah, dan bukan untuk tempat kerja atau sekolah, karena hukum Uni Eropa melarangnya di sana (AI Act, Art. 5(1)(f)). Fotonya tidak kusimpan.

    Balas sebuah foto dengan /mood untuk menanyakannya padaku; siapa pun yang tidak mau fotonya dilihat tinggal mengirim /stop. Detailnya ada di /privacy.
# $groups: the line group-sees-photos or group-sees-commands
help =
    Kirim foto, atau gambar sebagai file, nanti kubilang bagaimana wajah-wajahnya terlihat.

    • Video juga bisa, begitu pula pesan video dan GIF. Kutunjukkan bagaimana ekspresinya berubah dan kupilih momen terkuatnya.
    • Wajahnya lebih dari satu? Tekan “Tampilkan wajah” untuk melihatnya diberi nomor.
    • Di chat pribadi, tekan saran untuk menyalinnya. Di grup, menekan saran berarti mengirimnya dengan namamu.
    • Di chat mana pun, ketik @ dan namaku: di situ kutawarkan balasan untuk foto terakhirmu.
    • Tebakanku meleset? Tekan “Kurang pas?” dan pilih yang lebih cocok.
    • Di grup, balas sebuah foto dengan /mood untuk menanyakannya. Admin memilih caraku menjawab di sana lewat /settings.
    • /mood week dan /mood month menampilkan bagaimana wajah-wajah terlihat hari demi hari, setelah ada /mood on: di grup dari admin, di chat pribadi darimu, untuk buku harianmu sendiri.
    • /stop: foto-fotomu di chat ini tidak kulihat; /start membatalkannya. /forget menghapus semua yang tersimpan tentangmu.

    { $groups }

    Aku paling jago dengan wajah yang cukup terang dan menghadap kamera. Aku cuma menebak dari ekspresi dan bisa salah; tolong jangan memutuskan apa pun tentang seseorang dari situ.

    Apa yang terjadi dengan fotomu dijelaskan di /privacy.
group-sees-photos = Di grup aku melihat setiap foto dan video yang dikirim.
group-sees-commands = Di grup Telegram hanya memperlihatkan perintah kepadaku, jadi di sana pakailah /mood. Supaya aku bisa melihat semua foto, jadikan aku admin, atau matikan mode privasi lewat @BotFather lalu tambahkan aku lagi.
# $operator: who runs the bot, $days: for so long faces' scores are kept
# $reading: the line privacy-own-model or privacy-providers
privacy =
    Apa yang terjadi dengan fotomu

    • Aku mencari wajah di dalamnya dan memperkirakan bagaimana wajah itu terlihat: pengenalan emosi otomatis. Aku tidak mengenali siapa orangnya.
    { $reading }
    • Video butuh waktu lebih lama, seperti terlihat di pesan kemajuannya, lalu hilang juga. Untuk video yang menunggu jawabannya, yang disimpan sama seperti foto: hanya ID dan keterangannya.
    • Beberapa pesan, penekanan tombol, dan foto dari album tinggal di memori untuk sementara, hanya berupa ID-nya (untuk album juga keterangannya), supaya tidak ada yang dijawab dua kali dan tombol tetap berfungsi.
    • Ekspresi yang terakhir kusebut di sebuah chat dan balasan yang kusarankan tinggal di memori untuk sementara, supaya aku tidak terlalu mengulang-ulang; balasan untuk foto terakhirmu, beserta ID-mu, juga supaya bisa kutawarkan di chat lain. Hanya kata-kata, tidak ada apa pun dari fotonya.

    Apa yang disimpan

    • Untuk setiap chat yang memilih sesuatu: ID chat itu dan /settings-nya. Dihapus saat aku dikeluarkan atau diblokir.
    • Untuk setiap orang yang mengirim /stop: ID orang itu dan ID chat tersebut. Disimpan sampai /start atau /forget, supaya keinginan siapa pun tidak batal hanya karena aku ditambahkan lagi.
    • Untuk setiap foto yang menunggu jawabannya: ID foto itu, ID chat-nya, dan ID pengirimnya, serta keterangannya, supaya tidak ada yang hilang. Dihapus begitu fotonya dijawab, paling lambat setelah dua hari; sebuah kode hash yang tidak menyebut siapa pun tinggal selama dua hari, supaya tidak ada yang dijawab dua kali.
    • Berapa kali “Kurang pas?” dijawab dengan pilihan apa: hanya angka, tanpa siapa yang menekan atau foto mana.
    • Di tempat /mood menyala, untuk tiap wajah di foto dan video: kapan itu, delapan skor, dan sebuah angka yang mewakili pengirimnya; di sampingnya sebuah tanda dari tiap foto yang tidak menyebut siapa pun, supaya tidak ada yang dihitung dua kali, juga setelah /forget. Dihapus setelah { $days } hari, atau dengan /forget. Untuk buku harian juga catatan, jam, dan pengingatnya, sampai /forget atau sampai aku diblokir.
    • Tidak ada yang lain: tidak ada foto ataupun nama.

    /stop: foto-fotomu di chat ini tidak kulihat. /forget: semua yang tersimpan tentangmu dihapus, di setiap chat.

    Tebakan tentang ekspresi tidak mengatakan apa pun yang pasti tentang perasaan. Hasilnya lebih baik untuk sebagian orang daripada yang lain. Ini bukan untuk pekerjaan, sekolah, perekrutan, kesehatan, atau keputusan apa pun tentang seseorang.

    Bot ini dikelola oleh { $operator }. Tanyakan apa saja tentang datamu ke sana.
privacy-own-model =
    • Foto berada di memori selama kulihat, beberapa persepuluh detik, lalu hilang. Foto dan wajah tidak disimpan maupun diteruskan kepada siapa pun, dan skor hanya disimpan di tempat /mood menyala.
    • Foto dibaca oleh model milik bot ini sendiri, di mesin tempat bot ini berjalan.
privacy-providers =
    • Untuk dibaca, foto dikirim ke { $providers }, tanpa catatan kamera seperti lokasinya. Apa yang terjadi dengannya di sana dan berapa lama disimpan bukan aku yang menentukan; pengelola bot ini bisa memberitahumu.
    • Padaku foto berada di memori sampai jawabannya datang, biasanya beberapa detik, lalu hilang. Foto dan wajah tidak kusimpan, tidak ada yang kuteruskan kepada siapa pun lagi, dan skor hanya kusimpan di tempat /mood menyala.
sent-to-providers = Untuk dibaca, foto dikirim ke { $providers }.

## The menu of commands

command-start = Apa yang dilakukan bot ini
command-help = Cara memakainya
command-privacy = Apa yang terjadi dengan fotomu
command-mood = Balas sebuah foto: bagaimana wajah-wajahnya terlihat? · /mood week
command-settings = Bagaimana dan kapan chat ini dijawab
command-stop = Jangan lihat foto-fotoku di chat ini
command-forget = Hapus semua yang tersimpan tentangku

## Answers about photos

mood-needs-photo = Balas sebuah foto atau video dengan /mood, nanti kubilang bagaimana wajah-wajah di dalamnya terlihat.
send-a-photo = Kirim foto yang ada wajahnya, nanti kubilang bagaimana wajah itu terlihat. Selengkapnya di /help.
not-a-photo = Untuk sekarang aku cuma bisa melihat foto dan video. Kirim foto, file gambar, atau video.
# An item of a list: "1 happy, 2 sad"; $number: the face's number from the left, $look: how it looks
face-item = { $number } { $look }
# An item of a list: "4 happy, 1 sad"; $count: how many faces look so
face-count-item = { $count } { $look }
# Stands where a look would stand
hard-to-read = sulit dibaca
# $list: items like "4 happy", with commas
faces-summary = { $faces } wajah: { $list }.
# $list: items like "4 happy", with commas
album-summary = { $faces } wajah di { $photos } foto: { $list }.
# $list: items like "1 happy", with commas
from-the-left = Dari kiri: { $list }
score-item = { $look } { $percent }%
face-heading = Wajah { $number } dari { $faces }
album-face-heading = Foto { $photo }, wajah { $number }
# Button
back = Kembali
# Button
show-faces = Tampilkan wajah
# $list: items like "1 happy", with commas
faces-caption = Dari kiri: { $list }
# $caption: the line faces-caption
album-faces-caption = Foto { $photo }. { $caption }
shown-already = Barusan sudah kutampilkan, lihat di bawah.
album-gone = Foto-foto album ini sudah tidak ada padaku: kulupakan setelah sehari, dan saat aku dimulai ulang. Balas salah satunya dengan /mood untuk bertanya lagi.
too-many-presses = Tombolnya terlalu sering ditekan dalam semenit. Coba lagi sebentar lagi, ya.
# A suggestion that somebody pressed in a group; $name: who, $text: the suggestion
chosen-by = { $name }: { $text }
# Stands for a name that is not known
somebody = Seseorang
said-it = Terkirim.
said-already = Yang itu sudah kamu kirim.
option-gone = Pilihan itu sudah tidak tersedia. Tanya lagi dengan /mood.
photo-gone = Foto itu sudah tidak bisa kubuka. Tolong kirim lagi, ya.
photo-unreadable = File itu tidak bisa kubaca sebagai foto. Bisa dikirim lagi, sebagai foto atau sebagai JPEG atau PNG?
# $limit_mb: megabytes
photo-too-heavy = File itu terlalu besar buatku: paling besar { $limit_mb } MB, ya. Kalau dikirim sebagai foto, bukan file, pasti muat.
# $limit_mp: megapixels
photo-too-many-pixels = Piksel foto itu lebih banyak daripada yang sanggup kuterima: paling banyak { $limit_mp } megapiksel, ya. Kalau dikirim sebagai foto, bukan file, pasti muat.
backend-down = Ada yang bermasalah di pihakku, bukan di fotomu. Coba lagi semenit lagi, ya.
backend-busy = Aku sedang sibuk sekali. Tolong kirim lagi semenit lagi, ya.
too-late = Maaf, aku tidak sempat melihat foto ini tepat waktu. Kirim lagi, ya, nanti langsung kulihat.

## Clips: videos and animations

clip-waiting = Sudah kuterima: video ini menunggu giliran.
# $percent: how much of the clip is read
clip-progress = Sedang kulihat: { $percent }%
# Button
clip-cancel = Batal
clip-cancelled = Dibatalkan. Tidak ada bagian video yang kusimpan.
# Said to somebody who presses another person's button
clip-not-yours = Hanya pengirim videonya yang bisa membatalkan.
clip-busy = Video yang harus kulihat sedang penuh. Tolong kirim lagi beberapa menit lagi, ya.
# Said when the time that one clip may take is over
clip-stopped-late = Video ini butuh waktu lebih lama daripada jatahku untuk satu video. Yang lebih pendek pasti bisa.
# Said when the clip has waited too long
clip-too-late = Maaf, aku tidak sempat melihat video ini tepat waktu. Tolong kirim lagi, ya.
# $seconds: whole seconds
clip-too-long = Video itu terlalu panjang buatku: paling lama { $seconds } detik, ya.
# $limit_mb: megabytes
clip-too-large = Video itu terlalu besar buatku: paling besar { $limit_mb } MB, ya.
# $limit_mp: megapixels of one picture of the clip
clip-too-many-pixels = Piksel gambar di video itu lebih banyak daripada yang sanggup kuterima: paling banyak { $limit_mp } megapiksel, ya.
clip-unreadable = File itu tidak bisa kubaca sebagai video. Bisa dikirim lagi, sebagai video atau sebagai file MP4?
clip-gone = Video itu sudah tidak bisa kubuka. Tolong kirim lagi, ya.
clip-failed = Ada yang bermasalah di pihakku, bukan di videonya. Coba lagi semenit lagi, ya.
# Said where whoever runs the bot left out what clips need
clip-not-supported = Di sini aku tidak bisa melihat video: pengelolaku tidak memasang bagian itu. Foto boleh, kok.
clip-no-face = Tidak kutemukan wajah di video ini. Lebih mudah kalau wajahnya menghadap kamera, cukup terang, dan tidak terlalu jauh.
# $looks: a look, or several joined by clip-then: "calm, then happy at 0:04"
clip-face-looks = Wajah ini terlihat { $looks }.
# $looks: the same of several faces
clip-faces-look = Kebanyakan wajah terlihat { $looks }.
# $before: what came before, a look or this line; $look: what follows; $time: "0:04"
clip-then = { $before }, lalu { $look } ({ $time })
# $list: items like "happy 93 %", with commas
clip-end-scores = Di akhir: { $list }
# Under a frame of a clip; $time: "0:04", $look: how the strongest look in it looks
clip-strongest = Momen terkuat, di { $time }: { $look }

## The mood of a group, and a person's own diary

# Said after mood-needs-photo, in a group
mood-help-group = /mood week atau /mood month: bagaimana wajah-wajah di foto grup ini terlihat, hari demi hari. Admin menyalakannya dengan /mood on, mematikannya dengan /mood off, dan mengatur jamnya dengan /mood zone Europe/Vienna.
# Said after mood-needs-photo, in private
mood-help-private = Buku harianmu: /mood on dan /mood off, /mood week atau /mood month, /mood note dengan satu kata tentang hari ini, /mood remind 20:00 (atau off), /mood zone Europe/Vienna, /mood export. /forget menghapus semuanya.
# $operator: who runs the bot, $days: for so long it is kept
mood-ask-group =
    Perlukah kucatat suasana grup ini?

    Sejak itu kuhitung setiap hari bagaimana wajah-wajah di foto dan video yang dikirim di sini terlihat. Yang disimpan selama { $days } hari untuk tiap wajah: kapan itu, delapan skor, dan sebuah angka yang mewakili pengirimnya. Yang tidak disimpan: foto, nama, dan siapa yang ada di dalamnya.

    Sebuah hari hanya ditampilkan kalau ada 10 wajah dari 5 orang. Siapa pun yang tidak mau dihitung tinggal mengirim /stop; /forget mengeluarkan yang sudah dihitung.

    Ini tebakan tentang ekspresi dan tidak mengatakan apa pun yang pasti tentang orang; bukan untuk tempat kerja atau sekolah. Bot ini dikelola oleh { $operator }.
# $days: for so long it is kept
mood-ask-private =
    Perlukah kubuatkan buku harian untukmu?

    Sejak itu kuhitung setiap hari bagaimana wajah-wajah di foto dan video yang kamu kirim kepadaku terlihat; yang diteruskan tidak dihitung. Skornya disimpan selama { $days } hari, tanpa fotonya; catatan yang kamu tulis, sampai kamu mengirim /forget. Di sini tidak ada yang melihatnya selain kamu.

    /mood off mengakhirinya, /forget menghapus semuanya. Bagaimana wajah terlihat hanyalah tebakan, bukan keadaanmu.
# Button
mood-yes = Ya, nyalakan
mood-on-group = Suasana grup ini menyala: mulai sekarang kuhitung setiap hari bagaimana wajah-wajah terlihat. /mood week menampilkannya, /mood off mengakhirinya. Siapa pun yang tidak mau dihitung tinggal mengirim /stop.
mood-on-private = Buku harianmu menyala. /mood week menampilkannya, /mood note dengan satu kata mencatatnya di hari ini, /mood remind 20:00 mengingatkanmu, /mood off mengakhirinya.
mood-already-on = Sudah menyala. /mood week menampilkannya, /mood off mengakhirinya.
mood-off-group = Tidak ada lagi yang dihitung. Yang sudah dihitung dihapus kalau sudah terlalu lama, atau sekarang juga kalau admin menginginkannya.
mood-off-private = Tidak ada lagi yang dihitung, dan kamu tidak kuingatkan lagi. Yang sudah dihitung dihapus kalau sudah terlalu lama; /forget menghapus semuanya sekarang juga.
# Button
mood-erase = Hapus sekarang
mood-erased = Sudah dihapus. Tidak ada yang tersisa dari suasana grup ini.
# Said to whoever presses a button of an old message
mood-old = Tombol ini sudah kedaluwarsa. Kirim /mood on untuk yang baru.
mood-not-on = Di sini tidak ada yang dihitung. /mood on memulainya.
mood-empty = Tidak ada wajah yang dihitung di hari-hari ini.
mood-total = { $faces } wajah dalam { $days } hari.
# $day: "Saturday", at the beginning of a sentence; $look: how most of its faces look
mood-best = { $day }: ekspresi yang paling sering adalah { $look } ({ $percent }% dari { $faces } wajah).
# The same about all days of a diary
mood-overall = Ekspresi yang paling sering adalah { $look } ({ $percent }% dari { $faces } wajah).
# $list: days, with commas
mood-too-few = Terlalu sedikit untuk bilang lebih banyak: { $list }. Sebuah hari butuh 10 wajah dari 5 orang.
# Written into the picture of a week, where such a day would be
mood-few = terlalu sedikit
# Said where the most common look is a sad one; never say how somebody is
mood-care-group = Itu hanya ekspresi, dan tebakan. Meski begitu, kata yang baik tidak pernah salah.
mood-care-private = Itu hanya ekspresi, dan tebakan. Kalau ada yang membebanimu, orang yang kamu percaya mungkin senang mendengarkan.
# $day: "Sat, Nov 21"; $note: the words of whoever reads it
mood-note-item = { $day }: { $note }
# $day: "Sat, Nov 21"
mood-noted = Dicatat di { $day }. /mood note berikutnya menggantikannya.
# $limit: most characters
mood-note-usage = Tulis di belakang perintahnya, paling banyak { $limit } karakter: /mood note ujian
# Under a file
mood-export-caption = Buku harianmu sebagai tabel.
# $time: "20:00"; $clock: the name of a time zone; $now: "14:05"
mood-remind-set = Kuingatkan kamu setiap hari pukul { $time }, tanpa suara. Itu menurut jam { $clock }, yang sekarang menunjukkan { $now }; /mood zone Europe/Vienna memilih yang lain. /mood remind off mengakhirinya.
mood-remind-off = Kamu tidak kuingatkan lagi.
mood-remind-usage = Bilang kapan: /mood remind 20:00, atau /mood remind off.
# Sent once a day to whoever asked for it; no pressure
mood-reminder = Foto untuk halaman hari ini di buku harianmu? Hanya kalau kamu mau: tidak ada halaman yang harus penuh. /mood remind off mengakhirinya.
# $clock: the name of a time zone; $now: "14:05"
mood-zone-set = Hari dimulai tengah malam menurut jam { $clock }, yang sekarang menunjukkan { $now }.
mood-zone-usage = Sebutkan tempat atau selisih dari UTC: /mood zone Europe/Vienna, atau /mood zone +02:00.
mood-private-only = Itu bagian dari buku harianmu sendiri: tanyakan di chat pribadi.

## When I got it wrong

# Button
not-right = Kurang pas?
not-right-question = Mana yang lebih cocok?
not-right-thanks = Terima kasih. Yang dihitung cuma pilihannya, tidak pernah fotonya.
# Button: none of the eight emotions
not-right-nothing = Sulit ditebak
not-right-already = Kamu sudah memberitahuku, terima kasih.

## Suggestions in other chats (inline mode)

# Button that lets somebody pick a chat
share = Kirim ke chat
# Title above an empty list
inline-no-photo = Kirim foto dulu kepadaku
inline-no-photo-hint = Setelah itu, di obrolan mana pun, ketik @ dan namaku: aku menawarkan balasannya di sana.
# Button that opens the chat with the bot
inline-open-bot = Kirim foto ke bot
# Small print under a reply in the list
inline-suggestion = Kirim balasan ini
# Said where somebody calls the bot into a chat it is no member of
guest-needs-photo = Balas sebuah foto dengan namaku, nanti kubilang bagaimana wajah-wajahnya terlihat.
guest-off = Aku cuma menjawab di chat tempat aku ditambahkan. Kirim saja fotomu lewat chat pribadi.

## The sticker set

# $operator: who runs the bot; 64 characters in all
sticker-set-title = Suasana hati, oleh { $operator }

## Being left alone, and being forgotten

group-is-off = Aku dimatikan di grup ini. Admin bisa mengaktifkanku lewat /settings.
you-are-left-alone = Kamu minta foto-fotomu di sini tidak dilihat, jadi tidak kulihat. /start membatalkannya.
person-is-left-alone = Pengirim foto ini minta fotonya tidak dilihat, jadi aku tidak akan melihatnya.
stopped = Mulai sekarang foto-fotomu di chat ini tidak kulihat, juga kalau orang lain menanyakannya. /start membatalkannya.
stop-needs-a-person = Kamu menulis atas nama grup, jadi aku tidak tahu foto mana yang milikmu. Kirim /stop lagi dengan namamu sendiri.
welcome-back = Selamat datang kembali! Foto-fotomu di chat ini kulihat lagi. /stop menghentikannya.
forgotten =
    Beres: semua yang tersimpan padaku tentangmu sudah dihapus, di setiap chat ({ $count } entri).

    Termasuk setiap /stop darimu: di chat tempat fotomu tidak boleh dilihat, tolong kirim /stop lagi.
forgotten-nothing = Tidak ada yang tersimpan tentangmu.
store-down = Data yang tersimpan sedang tidak bisa kuakses, jadi tidak ada yang berubah. Coba lagi semenit lagi, ya.

## Switching on in a group

group-stays-off = Aku tetap mati sampai admin grup ini menekan tombol di bawah.
group-switched-on = Admin sudah mengaktifkanku. Admin bisa mengubah caraku menjawab lewat /settings.
now-sees-photos = Sebagai admin sekarang aku melihat setiap foto dan video yang dikirim di sini, dan menjawab sesuai /settings grup ini. Siapa pun yang tidak mau fotonya dilihat tinggal mengirim /stop.
# Button
switch-on = Aktifkan (admin)
switched-on = Sudah aktif. Pilihannya ada di /settings.
already-on = Aku memang sudah aktif. Pilihannya ada di /settings.
admins-only = Cuma admin grup ini yang bisa melakukannya. Admin anonim: kirim /settings on, atau off.
cannot-check = Aku tidak bisa memeriksa apakah kamu admin. Coba lagi semenit lagi, ya.

## Settings: the pages

settings-group =
    Setelan grup ini

    • Jawaban: { $mode }
    • Skor: { $scores }
    • Jam tenang: { $quiet }
    • Keyakinan: { $sure }
    • Emosi: { $emotions }

    Cuma admin yang bisa mengubahnya.
settings-private =
    Setelan chat ini

    • Skor: { $scores }
    • Keyakinan: { $sure }
# The choices are worded as in mode-asked, mode-reaction and mode-full
settings-mode =
    Jawaban: { $mode }

    • kalau ditanya: hanya untuk /mood, atau kalau ada yang menyebutku
    • reaksi saja: satu emoji pada foto; kata-kata kalau ditanya
    • lengkap: emoji, pengamatan, dan saran balasan
settings-quiet =
    Jam tenang: { $quiet }

    Pada jam-jam ini aku cuma menjawab kalau ditanya.
# $clock: "UTC+2", $now: "14:05"
settings-clock = Pada jam ini ({ $clock }) sekarang pukul { $now }. Kalau salah, geser sampai benar.
settings-sure =
    Keyakinan: { $sure }

    Wajah yang kurang kuyakini dianggap sulit dibaca.
settings-emotions =
    Emosi: { $emotions }

    Soal yang lain aku diam, kecuali ditanya.
# $language: the name of a language, or the line language-auto
settings-language =
    Bahasa: { $language }

    Di sini aku menjawab dalam bahasa ini, apa pun bahasa yang dipakai orang.
settings-saved = Tersimpan.
settings-old = Tombol ini sudah kedaluwarsa. Kirim /settings untuk yang baru.
settings-one-emotion = Harus tersisa satu emosi. Kalau tidak mau mendengar apa pun, matikan jawaban.

## Settings: what can be chosen

mode-off = mati
mode-asked = kalau ditanya
mode-reaction = reaksi saja
mode-full = lengkap
scores-shown = ditampilkan
scores-hidden = disembunyikan
quiet-never = tidak ada
# "22:00 to 06:00 (UTC+2)"
quiet-span = { $start } sampai { $end } ({ $clock })
quiet-span-short = { $start }–{ $end }
sure-any = berapa pun
sure-from = { $percent }% ke atas
emotions-all = semua
language-auto = sesuai Telegram masing-masing

## Settings: buttons

button-mode = Jawaban
button-show-scores = Tampilkan skor
button-hide-scores = Sembunyikan skor
button-quiet = Jam tenang
button-sure = Keyakinan
button-emotions = Emosi
button-language = Bahasa
button-back = ‹ Kembali
button-close = Tutup
# $label: the text of the button that is chosen
button-chosen = ✓ { $label }

## Mengukur reaksi

# A paragraph under /privacy
privacy-sessions = Satu pengecualian, dan hanya kalau kamu setuju: dalam sesi reaksi, untuk setiap wajah di foto dan videomu kusimpan delapan skor, topiknya, waktunya, dan sebuah nomor sebagai ganti pengirimnya. Tidak pernah foto, nama, atau ID. /forget menghapusnya.
command-session = Mengukur reaksi orang terhadap sesuatu
command-item = Menyebutkan topik foto berikutnya
session-help =
    Sesi menunjukkan reaksi orang terhadap makanan, film, atau pajangan. Yang dihitung hanya yang setuju.

    • /session start Menu degustasi: membuka sesi
    • /item Pencuci mulut: topik foto berikutnya
    • /session stop: mengakhirinya
    • /session report: hasilnya; dengan dua nama dan “vs” di antaranya, membandingkan
    • /session link: orang di luar chat bisa ikut
    • /session export: semuanya sebagai berkas
    • /session: daftarnya
session-opened =
    “{ $name }” dibuka: sesi ini menghitung bagaimana wajah terlihat, untuk mengetahui reaksi orang. Bot ini dikelola oleh { $operator }.

    Tekan tombolnya untuk ikut. Setelah itu wajah di foto dan video yang kamu kirim di sini dihitung, sampai sesi berakhir atau kamu menekan lagi. Orang lain tidak dihitung; semua tetap dijawab seperti biasa.

    Baris pertama di bawah foto menyebut topiknya. Untuk yang berikutnya, admin menyebutnya dengan /item.
session-invited =
    Kamu diundang ke “{ $name }”: sesi ini menghitung bagaimana wajah terlihat, untuk mengetahui reaksi orang. Bot ini dikelola oleh { $operator }.

    Kalau kamu setuju, wajah di foto dan video yang kamu kirim kepadaku di sini dihitung, sampai sesi berakhir atau kamu keluar.
session-kept =
    Disimpan, dalam hari: { $days }. Untuk setiap wajah: delapan skor, topiknya, waktunya, dan sebuah nomor sebagai ganti pengirimnya. Tidak pernah foto, nama, atau ID. /forget menghapus semuanya.

    Tolong tanya juga orang lain yang ada di gambar. Bukan untuk pekerjaan, sekolah, atau keputusan apa pun tentang seseorang.
session-button-join = Hitung fotoku
session-button-agree = Setuju
session-button-decline = Tidak
session-button-leave = Keluar dari sesi
session-joined = Fotomu di sini sekarang dihitung untuk “{ $name }”. Tekan lagi untuk berhenti.
session-left = Fotomu tidak dihitung lagi. Yang sudah dihitung tetap ada di jumlahnya; /forget menghapusnya.
session-agreed = Terima kasih. Foto dan video yang kamu kirim kepadaku di sini sekarang dihitung untuk “{ $name }”, sampai berakhir. Kamu bisa keluar dengan tombolnya, /stop, atau /forget.
session-declined = Baik: tidak ada milikmu yang dihitung.
session-over = Sesi ini sudah berakhir.
session-gone = Tidak ada sesi seperti itu di sini.
session-open-already = Sudah ada sesi yang dibuka di sini. /session stop mengakhirinya.
session-none-open = Tidak ada sesi yang dibuka di sini. /session start dan sebuah nama membukanya.
leaders-only = Cuma admin grup ini yang bisa melakukannya. Admin anonim: tolong tulis perintahnya.
session-not-supported = Aku tidak bisa membuat laporan di sini: bagian itu tidak dipasang oleh pengelolaku.
session-busy = Aku sedang mengerjakan satu.
session-closed = “{ $name }” sudah berakhir. Wajah yang dihitung: { $faces }.
session-list = Sesi di chat ini:
session-item = { $name } ({ $date }; wajah: { $faces })
session-item-open = { $name } (dibuka sejak { $date }; wajah: { $faces })
session-item-chosen = Yang berikutnya tentang “{ $item }”, sampai /item selanjutnya.
session-no-item = Yang berikutnya tidak tentang topik tertentu.
session-items-full = Sesi ini sudah punya { $count } topik; tidak bisa lebih.
session-ask-delete = Hapus “{ $name }” dan semua yang dihitung (wajah: { $faces })? Ini tidak bisa dibatalkan.
session-deleted = “{ $name }” sudah dihapus.
session-compare-with = Bandingkan “{ $name }” dengan:
session-nothing-else = Tidak ada sesi lain di sini untuk dibandingkan.
session-button-report = Laporan
session-button-compare = Bandingkan
session-button-export = Ekspor
session-button-close = Akhiri
session-button-delete = Hapus
session-button-sure = Ya, hapus
session-link = Siapa pun yang membuka tautan ini bisa ikut “{ $name }”, lewat chat pribadi denganku: { $url }
session-exported = Berkasnya ada di chat pribadimu denganku.
session-export-cannot = Aku belum boleh mengirimimu pesan. Buka chat pribadi denganku, tekan Mulai, lalu minta lagi.
session-export-to-whom = Kamu menulis atas nama grup, jadi aku tidak tahu harus mengirimnya ke siapa. Tolong minta dengan namamu sendiri.
session-too-large = Itu terlalu besar untuk satu berkas di Telegram. Pengelolaku bisa mengekspornya dengan “bot report”.

## Laporan

report-whole = Semua wajah: { $list }
report-item = { $name }: { $list } ({ $size })
report-size = wajah: { $faces }, orang: { $people }
report-size-few = wajah: { $faces }, orang: kurang dari { $least }
report-share = { $look } { $percent }% ({ $low }–{ $high }%)
report-scores = Skor rata-rata: { $list }
report-nothing = Belum ada wajah yang dihitung.
report-too-few = Terlalu sedikit untuk menyatakan apa pun: perlu { $faces } wajah dari { $people } orang.
report-by-item = Menurut topik
report-over-time = Dari waktu ke waktu
report-left-out = Topik yang tidak ditampilkan sendiri, karena terlalu sedikit orang yang bereaksi: { $count }
report-more-faces = Wajah yang terlihat begini, { $look }: { $more } { $high }%, { $less } { $low }%. Kebetulan saja hampir tidak akan membuat perbedaan seperti itu (p { $p }).
report-more-score = Skor rata-rata, { $look }: { $more } { $high }%, { $less } { $low }%. Kebetulan saja hampir tidak akan membuat perbedaan seperti itu (p { $p }).
report-no-difference = { $one } / { $other }: tidak ada perbedaan yang bisa dinyatakan.
report-cannot-compare = { $one } / { $other }: terlalu sedikit untuk dibandingkan.
report-others = semua yang lain
report-earlier = paruh pertama
report-later = paruh kedua
report-limits = Ekspresi bukan perasaan, dan hanya diperkirakan. Dalam kurung: letak bagiannya dalam 19 dari 20 sesi seperti ini. Dalam perbandingan setiap orang dihitung sekali. Di bawah { $faces } wajah tidak ada yang dinyatakan, dan yang berasal dari kurang dari { $people } orang tidak ditampilkan sendiri.
