### Every fixed line the bot says.

## How a face looks: a noun, as Italian adjectives would have to agree in number

look-anger = rabbia
look-contempt = dubbio
look-disgust = disgusto
look-fear = paura
look-happiness = gioia
look-neutral = calma
look-sadness = tristezza
look-surprise = sorpresa

## Greetings, help, privacy

# $operator: who runs the bot
start-private =
    Ciao! Mandami una foto o un video e ti dico che espressione sembra avere ogni volto, con tre risposte adatte.

    Sono un programma che prova a indovinare le emozioni dai volti, e posso sbagliarmi: un volto non è un sentimento. Non conservo nessuna foto.

    Questo bot è gestito da { $operator }. In /privacy trovi i dettagli, in /help tutto il resto.
# $operator: who runs the bot
start-group =
    Ciao! Sono un bot che dice che espressione sembrano avere i volti nelle foto e nei video, e suggerisce risposte.

    È riconoscimento automatico delle emozioni, gestito da { $operator }: un'ipotesi, spesso sbagliata, e non adatta al lavoro né alla scuola, dove il diritto dell'UE lo vieta (AI Act, Art. 5(1)(f)). Non conservo nessuna foto.

    Rispondi /mood a una foto per chiedermi che cosa ne penso; chi vuole che le sue foto siano lasciate in pace può inviare /stop. In /privacy trovi i dettagli.
# $groups: the line group-sees-photos or group-sees-commands
help =
    Mandami una foto, o un'immagine come file, e ti dico che espressione sembrano avere i volti.

    • Vanno bene anche i video, i videomessaggi e le GIF. Mostro come cambia l'espressione e scelgo il momento più forte.
    • Più di un volto? Premi «Mostra i volti» per vederli numerati.
    • In privato, premi un suggerimento per copiarlo. In un gruppo, premendolo lo pubblichi con il tuo nome.
    • In qualsiasi chat, scrivi @ e il mio nome: lì ti propongo le risposte alla tua ultima foto.
    • Ho sbagliato? Premi «Non è così?» e scegli che cosa sarebbe più adatto.
    • In un gruppo, rispondi /mood a una foto per chiedere com'è. Gli admin scelgono con /settings come rispondo lì.
    • /mood week e /mood month mostrano giorno per giorno che espressione sembravano avere i volti, dopo un /mood on: in un gruppo di un admin, in privato tuo, per il tuo diario.
    • /stop: lascio in pace le tue foto in questa chat; /start lo annulla. /forget cancella tutto ciò che è memorizzato su di te.

    { $groups }

    Me la cavo meglio con volti ben illuminati e rivolti verso la fotocamera. Faccio solo ipotesi a partire da un'espressione e posso sbagliarmi; per favore, non decidere niente su una persona in base a questo.

    /privacy spiega che cosa succede alle tue foto.
group-sees-photos = Nei gruppi vedo ogni foto e ogni video che vengono inviati.
group-sees-commands = Nei gruppi Telegram mi mostra solo i comandi, quindi lì si usa /mood. Per farmi vedere tutte le foto, rendimi admin, oppure disattiva la modalità privacy con @BotFather e aggiungimi di nuovo.
# $operator: who runs the bot, $days: for so long faces' scores are kept
# $reading: the line privacy-own-model or privacy-providers
privacy =
    Che cosa succede alla tua foto

    • Trovo i volti che ci sono e stimo che espressione sembrano avere: riconoscimento automatico delle emozioni. Non identifico nessuno.
    { $reading }
    • Un video richiede più tempo, come mostra un messaggio di avanzamento, e poi sparisce anche lui. Di uno che aspetta la sua risposta viene memorizzato lo stesso che di una foto: solo gli identificativi e la didascalia.
    • Alcuni messaggi, pressioni di pulsanti e le foto degli album restano in memoria per un po', solo tramite i loro identificativi (degli album anche le didascalie), perché niente riceva risposta due volte e i pulsanti funzionino.
    • L'ultima espressione che ho nominato in una chat e le risposte che ho suggerito restano in memoria per un po', perché io mi ripeta di meno; le risposte alla tua ultima foto, con il tuo identificativo, anche perché io possa proporle in altre chat. Solo parole, niente della foto.

    Che cosa viene memorizzato

    • Per ogni chat che ha scelto qualcosa: l'identificativo della chat e i suoi /settings. Cancellati quando vengo rimosso o bloccato.
    • Per ogni persona che ha inviato /stop: il suo identificativo e quello di quella chat. Conservati fino a /start o /forget, così che aggiungermi di nuovo non annulli la volontà di nessuno.
    • Per ogni foto che aspetta la sua risposta: gli identificativi della foto, della sua chat e di chi l'ha inviata, e la didascalia, perché niente vada perso. Cancellati appena la foto ha avuto risposta, al più tardi dopo due giorni; un codice (hash) che non nomina nessuno resta per due giorni, perché niente riceva risposta due volte.
    • Quante volte a «Non è così?» è stato risposto con ciascuna scelta: solo numeri, senza chi ha premuto né quale foto fosse.
    • Dove /mood è attivo, di ogni volto delle foto e dei video: quando è stato, otto punteggi e un numero al posto di chi l'ha inviato; accanto, un segno di ogni foto che non nomina nessuno, perché nessuna conti due volte, neanche dopo /forget. Cancellati dopo { $days ->
        [one] { $days } giorno
       *[other] { $days } giorni
    }, o con /forget. Di un diario anche le note, l'orologio e il promemoria, fino a /forget o finché non vengo bloccato.
    • Nient'altro: nessuna foto e nessun nome.

    /stop: lascio in pace le tue foto in questa chat. /forget: tutto ciò che è memorizzato su di te viene cancellato, in ogni chat.

    Un'ipotesi su un'espressione non dice niente di certo su un sentimento. Funziona meglio con alcune persone che con altre. Non è per il lavoro, la scuola, le assunzioni, la salute né per qualsiasi decisione su una persona.

    Questo bot è gestito da { $operator }, a cui puoi chiedere qualsiasi cosa sui tuoi dati.
privacy-own-model =
    • La foto resta in memoria mentre la guardo, qualche decimo di secondo, e poi sparisce. Foto e volti non vengono memorizzati né trasmessi a nessuno, e i punteggi vengono memorizzati solo dove /mood è attivo.
    • La foto viene letta dal modello proprio di questo bot, sulla macchina su cui gira.
privacy-providers =
    • Per essere letta, la foto viene inviata a { $providers }, senza ciò che la fotocamera vi ha annotato, come il luogo. Che cosa ne succede lì e per quanto tempo viene conservata non dipende da me; chi gestisce questo bot può dirtelo.
    • Da me resta in memoria finché arriva la risposta, di solito qualche secondo, e poi sparisce. Non memorizzo foto né volti, non trasmetto niente a nessun altro e memorizzo punteggi solo dove /mood è attivo.
sent-to-providers = Per essere lette, le foto vengono inviate a { $providers }.

## The menu of commands

command-start = Che cosa fa questo bot
command-help = Come si usa
command-privacy = Che cosa succede alle tue foto
command-mood = Rispondi a una foto: che espressione hanno i volti? · /mood week
command-settings = Come e quando rispondo in questa chat
command-stop = Lascia in pace le mie foto in questa chat
command-forget = Cancella tutto ciò che è memorizzato su di me

## Answers about photos

mood-needs-photo = Rispondi a una foto o a un video con /mood e ti dico che espressione sembrano avere i suoi volti.
send-a-photo = Mandami una foto con un volto e ti dico che espressione sembra avere. In /help c'è dell'altro.
not-a-photo = Per ora so guardare solo foto e video. Mandane uno: una foto, un file immagine o un video.
# An item of a list: "1 gioia, 2 tristezza"; $number: the face's number from the left, $look: how it looks
face-item = { $number } { $look }
# An item of a list: "gioia (4), tristezza (1)"; $count: how many faces look so
face-count-item = { $look } ({ $count })
# Stands where a look would stand
hard-to-read = espressione poco chiara
# $list: items like "gioia (4)", with commas
faces-summary =
    { $faces ->
        [one] { $faces } volto: { $list }.
       *[other] { $faces } volti: { $list }.
    }
# $list: items like "gioia (4)", with commas
album-summary =
    { $faces ->
        [one] { $faces } volto
       *[other] { $faces } volti
    } in { $photos } foto: { $list }.
# $list: items like "1 gioia", with commas
from-the-left = Da sinistra: { $list }
score-item = { $look } { $percent }%
face-heading = Volto { $number } di { $faces }
album-face-heading = Foto { $photo }, volto { $number }
# Button
back = Indietro
# Button
show-faces = Mostra i volti
# $list: items like "1 gioia", with commas
faces-caption = Da sinistra: { $list }
# $caption: the line faces-caption
album-faces-caption = Foto { $photo }. { $caption }
shown-already = Li ho appena mostrati, un po' più in basso.
album-gone = Non ho più le foto di questo album: le dimentico dopo un giorno e quando vengo riavviato. Rispondi /mood a una di loro per chiedere di nuovo.
too-many-presses = Quante pressioni in un minuto! Riprova tra un momento, per favore.
# A suggestion that somebody pressed in a group; $name: who, $text: the suggestion
chosen-by = { $name }: { $text }
# Stands for a name that is not known
somebody = Qualcuno
said-it = Pubblicato.
said-already = Questa l'hai già pubblicata.
option-gone = Questa opzione non è più disponibile. Chiedi di nuovo con /mood.
photo-gone = Non riesco più ad accedere a quella foto. Mandala di nuovo, per favore.
photo-unreadable = Non sono riuscito a leggere quel file come foto. Puoi rimandarlo, come foto o in JPEG o PNG?
# $limit_mb: megabytes
photo-too-heavy = Quel file è troppo grande per me: fino a { $limit_mb } MB, per favore. Inviato come foto anziché come file, ci starà.
# $limit_mp: megapixels
photo-too-many-pixels = Quella foto ha più pixel di quanti ne possa gestire: fino a { $limit_mp } megapixel, per favore. Inviata come foto anziché come file, ci starà.
backend-down = Qualcosa è andato storto da parte mia, la tua foto non c'entra. Riprova tra un minuto, per favore.
backend-busy = In questo momento ho le mani piene. Mandala di nuovo tra un minuto, per favore.
too-late = Non sono riuscito a guardare questa foto in tempo, mi dispiace. Mandala di nuovo e la guardo subito.

## Clips: videos and animations

clip-waiting = Ricevuto: il video aspetta il suo turno.
# $percent: how much of the clip is read
clip-progress = Sto guardando il video: { $percent }%
# Button
clip-cancel = Annulla
clip-cancelled = Annullato. Del video non conservo nulla.
# Said to somebody who presses another person's button
clip-not-yours = Può annullare solo chi ha mandato il video.
clip-busy = In questo momento ho tutti i video che posso guardare. Mandalo di nuovo tra qualche minuto, per favore.
# Said when the time that one clip may take is over
clip-stopped-late = Questo video richiede più tempo di quanto posso dedicare a uno solo. Con uno più corto andrà bene.
# Said when the clip has waited too long
clip-too-late = Non sono riuscito a guardare questo video in tempo, mi dispiace. Mandalo di nuovo, per favore.
# $seconds: whole seconds
clip-too-long =
    Quel video è troppo lungo per me: fino a { $seconds ->
        [one] { $seconds } secondo
       *[other] { $seconds } secondi
    }, per favore.
# $limit_mb: megabytes
clip-too-large = Quel video è troppo pesante per me: fino a { $limit_mb } MB, per favore.
# $limit_mp: megapixels of one picture of the clip
clip-too-many-pixels = Le immagini di quel video hanno più pixel di quanti ne possa gestire: fino a { $limit_mp } megapixel, per favore.
clip-unreadable = Non sono riuscito a leggere quel file come video. Puoi mandarlo di nuovo, come video o come file MP4?
clip-gone = Non riesco più ad accedere a quel video. Mandalo di nuovo, per favore.
clip-failed = Qualcosa è andato storto da parte mia, il video non c'entra. Riprova tra un minuto, per favore.
# Said where whoever runs the bot left out what clips need
clip-not-supported = Qui non posso guardare video: chi mi gestisce ha lasciato fuori questa parte. Le foto sono benvenute.
clip-no-face = In questo video non ho trovato nessun volto. Aiuta se un volto guarda verso la fotocamera, è ben illuminato e non troppo lontano.
# $looks: a look, or several joined by clip-then: "calm, then happy at 0:04"
clip-face-looks = Questo volto sembra mostrare { $looks }.
# $looks: the same of several faces
clip-faces-look = La maggior parte dei volti sembra mostrare { $looks }.
# $before: what came before, a look or this line; $look: what follows; $time: "0:04"
clip-then = { $before }, poi { $look } ({ $time })
# $list: items like "happy 93 %", with commas
clip-end-scores = Alla fine: { $list }
# Under a frame of a clip; $time: "0:04", $look: how the strongest look in it looks
clip-strongest = Il momento più forte, a { $time }: { $look }

## The mood of a group, and a person's own diary

# Said after mood-needs-photo, in a group
mood-help-group = /mood week o /mood month: che espressione sembravano avere i volti nelle foto di questo gruppo, giorno per giorno. Gli admin lo attivano con /mood on, lo disattivano con /mood off e ne regolano l'orologio con /mood zone Europe/Vienna.
# Said after mood-needs-photo, in private
mood-help-private = Il tuo diario: /mood on e /mood off, /mood week o /mood month, /mood note con una parola su oggi, /mood remind 20:00 (oppure off), /mood zone Europe/Vienna, /mood export. /forget cancella tutto.
# $operator: who runs the bot, $days: for so long it is kept
mood-ask-group =
    Devo tenere il conto dell'umore di questo gruppo?

    Da quel momento conto ogni giorno che espressione sembrano avere i volti delle foto e dei video inviati qui. Per { $days ->
        [one] { $days } giorno
       *[other] { $days } giorni
    } si conservano, di ogni volto: quando è stato, otto punteggi e un numero al posto di chi l'ha inviato. Non si conservano foto, nomi né chi vi compare.

    Un giorno viene mostrato solo se ha 10 volti da 5 persone. Chi non vuole essere contato invia /stop; /forget toglie ciò che è stato contato prima.

    È un'ipotesi sulle espressioni e non dice niente di certo sulle persone; non è per il lavoro né per la scuola. Questo bot è gestito da { $operator }.
# $days: for so long it is kept
mood-ask-private =
    Devo tenere un diario per te?

    Da quel momento conto ogni giorno che espressione sembrano avere i volti delle foto e dei video che mi mandi; quelli inoltrati non contano. I loro punteggi si conservano per { $days ->
        [one] { $days } giorno
       *[other] { $days } giorni
    }, senza le foto; le note che scrivi, finché non dici /forget. Qui nessuno lo vede tranne te.

    /mood off lo termina, /forget cancella tutto. L'espressione di un volto è un'ipotesi, non come stai tu.
# Button
mood-yes = Sì, attiva
mood-on-group = L'umore di questo gruppo è attivo: da ora conto ogni giorno che espressione sembrano avere i volti. /mood week lo mostra, /mood off lo termina. Chi non vuole essere contato invia /stop.
mood-on-private = Il tuo diario è attivo. /mood week lo mostra, /mood note con una parola la annota sotto oggi, /mood remind 20:00 te lo ricorda, /mood off lo termina.
mood-already-on = È già attivo. /mood week lo mostra, /mood off lo termina.
mood-off-group = Non si conta più niente. Ciò che è stato contato viene cancellato quando è troppo vecchio, o subito, se un admin lo vuole.
mood-off-private = Non si conta più niente, e non ti ricordo più niente. Ciò che è stato contato viene cancellato quando è troppo vecchio; /forget cancella tutto subito.
# Button
mood-erase = Cancella adesso
mood-erased = Cancellato. Dell'umore di questo gruppo non resta niente.
# Said to whoever presses a button of an old message
mood-old = Questo pulsante non vale più. Invia /mood on per averne uno nuovo.
mood-not-on = Qui non si conta niente. /mood on comincia.
mood-empty = In questi giorni non è stato contato nessun volto.
mood-total =
    { $faces ->
        [one] { $faces } volto
       *[other] { $faces } volti
    } in { $days ->
        [one] { $days } giorno
       *[other] { $days } giorni
    }.
# $day: "Saturday", at the beginning of a sentence; $look: how most of its faces look
mood-best =
    { $day }: l'espressione più frequente era { $look } ({ $percent }% di { $faces ->
        [one] { $faces } volto
       *[other] { $faces } volti
    }).
# The same about all days of a diary
mood-overall =
    L'espressione più frequente era { $look } ({ $percent }% di { $faces ->
        [one] { $faces } volto
       *[other] { $faces } volti
    }).
# $list: days, with commas
mood-too-few = Troppo poco per dire di più: { $list }. A un giorno servono 10 volti da 5 persone.
# Written into the picture of a week, where such a day would be
mood-few = troppo pochi
# Said where the most common look is a sad one; never say how somebody is
mood-care-group = Sono espressioni, ed è un'ipotesi. Una parola gentile, però, non è mai di troppo.
mood-care-private = È un'espressione, ed è un'ipotesi. Se qualcosa ti pesa, forse una persona di fiducia ti ascolterà volentieri.
# $day: "Sat, Nov 21"; $note: the words of whoever reads it
mood-note-item = { $day }: { $note }
# $day: "Sat, Nov 21"
mood-noted = Annotato sotto { $day }. Un altro /mood note lo sostituisce.
# $limit: most characters
mood-note-usage =
    Scrivilo dopo il comando, al massimo { $limit ->
        [one] { $limit } carattere
       *[other] { $limit } caratteri
    }: /mood note esame
# Under a file
mood-export-caption = Il tuo diario come tabella.
# $time: "20:00"; $clock: the name of a time zone; $now: "14:05"
mood-remind-set = Te lo ricordo ogni giorno alle { $time }, senza suono. È l'orologio di { $clock }, dove adesso sono le { $now }; /mood zone Europe/Vienna ne regola un altro. /mood remind off lo termina.
mood-remind-off = Non te lo ricordo più.
mood-remind-usage = Di' quando: /mood remind 20:00, oppure /mood remind off.
# Sent once a day to whoever asked for it; no pressure
mood-reminder = Una foto per la pagina di oggi del tuo diario? Solo se ti va: nessuna pagina deve essere piena. /mood remind off lo termina.
# $clock: the name of a time zone; $now: "14:05"
mood-zone-set = I giorni cominciano a mezzanotte sull'orologio di { $clock }, dove adesso sono le { $now }.
mood-zone-usage = Di' un luogo o la distanza da UTC: /mood zone Europe/Vienna, oppure /mood zone +02:00.
mood-private-only = Questo fa parte del tuo diario: chiedimelo in privato.

## When I got it wrong

# Button
not-right = Non è così?
not-right-question = Che cosa sarebbe più adatto?
not-right-thanks = Grazie. Viene contata solo la scelta, mai la foto.
# Button: none of the eight emotions
not-right-nothing = Difficile dirlo
not-right-already = Me l'hai già detto, grazie.

## Suggestions in other chats (inline mode)

# Button that lets somebody pick a chat
share = Dillo in una chat
# Title above an empty list
inline-no-photo = Prima mandami una foto
inline-no-photo-hint = Poi, in qualsiasi chat, scrivi @ e il mio nome: lì ti propongo le risposte.
# Button that opens the chat with the bot
inline-open-bot = Manda una foto
# Small print under a reply in the list
inline-suggestion = Invia questa risposta
# Said where somebody calls the bot into a chat it is no member of
guest-needs-photo = Rispondi a una foto con il mio nome e dico che espressione sembrano avere i suoi volti.
guest-off = Rispondo solo nelle chat in cui sono stato aggiunto. Mandami piuttosto la tua foto in privato.

## The sticker set

# $operator: who runs the bot; 64 characters in all
sticker-set-title = Emozioni, di { $operator }

## Being left alone, and being forgotten

group-is-off = In questo gruppo sono spento. Un admin può accendermi con /settings.
you-are-left-alone = Mi hai chiesto di lasciare in pace le tue foto qui, e così faccio. /start lo annulla.
person-is-left-alone = Chi ha inviato questa foto mi ha chiesto di lasciare in pace le sue foto, quindi non guardo.
stopped = Da ora lascio in pace le tue foto in questa chat, anche quando qualcun altro chiede di loro. /start lo annulla.
stop-needs-a-person = Scrivi a nome del gruppo, quindi non so quali foto siano tue. Invia di nuovo /stop con il tuo nome.
welcome-back = Che bello riaverti qui! In questa chat guardo di nuovo le tue foto. /stop mi ferma.
forgotten =
    Fatto: tutto ciò che avevo memorizzato su di te è cancellato, in ogni chat ({ $count ->
        [one] { $count } voce
       *[other] { $count } voci
    }).

    Questo include ogni tuo /stop: dove vuoi che le tue foto siano lasciate in pace, invia di nuovo /stop, per favore.
forgotten-nothing = Non c'è niente di memorizzato su di te.
store-down = In questo momento non riesco ad accedere a ciò che ho memorizzato, quindi non è cambiato niente. Riprova tra un minuto, per favore.

## Switching on in a group

group-stays-off = Resto spento finché un admin di questo gruppo non preme il pulsante qui sotto.
group-switched-on = Un admin mi ha acceso. Gli admin possono cambiare il mio modo di rispondere con /settings.
now-sees-photos = Come admin ora vedo ogni foto e ogni video inviati qui, e rispondo secondo i /settings di questo gruppo. Chi vuole che le sue foto siano lasciate in pace può inviare /stop.
# Button
switch-on = Accendi (admin)
switched-on = Acceso. In /settings trovi le opzioni.
already-on = Sono già acceso. In /settings trovi le opzioni.
admins-only = Solo gli admin di questo gruppo possono farlo. Admin anonimi: inviate /settings on, oppure off.
cannot-check = Non sono riuscito a verificare se sei admin. Riprova tra un minuto, per favore.

## Settings: the pages

settings-group =
    Impostazioni di questo gruppo

    • Risposte: { $mode }
    • Punteggi: { $scores }
    • Ore di silenzio: { $quiet }
    • Certezza: { $sure }
    • Emozioni: { $emotions }

    Solo gli admin possono cambiarle.
settings-private =
    Impostazioni di questa chat

    • Punteggi: { $scores }
    • Certezza: { $sure }
# The choices are worded as in mode-asked, mode-reaction and mode-full
settings-mode =
    Risposte: { $mode }

    • su richiesta: solo per /mood, o quando qualcuno mi menziona
    • solo reazione: un'emoji sulla foto; parole su richiesta
    • complete: un'emoji, un'osservazione e risposte suggerite
settings-quiet =
    Ore di silenzio: { $quiet }

    In queste ore rispondo solo su richiesta.
# $clock: "UTC+2", $now: "14:05"
settings-clock = Ora di questo orologio ({ $clock }): { $now }. Se non è giusta, spostala un passo alla volta finché lo è.
settings-sure =
    Certezza: { $sure }

    I volti su cui ho meno certezza di così contano come espressione poco chiara.
settings-emotions =
    Emozioni: { $emotions }

    Sulle altre non dico niente, se non su richiesta.
# $language: the name of a language, or the line language-auto
settings-language =
    Lingua: { $language }

    Qui rispondo in questa lingua, in qualunque lingua mi si scriva.
settings-saved = Salvato.
settings-old = Questo pulsante non è più valido. Invia /settings per averne uno nuovo.
settings-one-emotion = Almeno un'emozione deve restare. Per non sentire più niente, disattiva le risposte.

## Settings: what can be chosen

mode-off = nessuna
mode-asked = su richiesta
mode-reaction = solo reazione
mode-full = complete
scores-shown = visibili
scores-hidden = nascosti
quiet-never = nessuna
# "dalle 22:00 alle 06:00 (UTC+2)"
quiet-span = dalle { $start } alle { $end } ({ $clock })
quiet-span-short = { $start } – { $end }
sure-any = qualsiasi
sure-from = { $percent }% o più
emotions-all = tutte
language-auto = come nel Telegram di ogni persona

## Settings: buttons

button-mode = Risposte
button-show-scores = Mostra punteggi
button-hide-scores = Nascondi punteggi
button-quiet = Ore di silenzio
button-sure = Certezza
button-emotions = Emozioni
button-language = Lingua
button-back = ‹ Indietro
button-close = Chiudi
# $label: the text of the button that is chosen
button-chosen = ✓ { $label }

## Misurare le reazioni

# A paragraph under /privacy
privacy-sessions = Un'eccezione, e solo se sei d'accordo: in una sessione di reazioni conservo, di ogni volto nelle tue foto e nei tuoi video, otto punteggi, di cosa si tratta, l'ora e un numero al posto di chi l'ha inviato. Mai una foto, un nome o un identificativo. /forget lo cancella.
command-session = Misurare come si reagisce a qualcosa
command-item = Dire di cosa trattano le prossime foto
session-help =
    Le sessioni mostrano come si reagisce a un pasto, a un film o a una vetrina. Conta solo chi è d'accordo.

    • /session start Menù degustazione: ne apre una
    • /item Dolce: di cosa trattano le prossime foto
    • /session stop: la chiude
    • /session report: che cosa ne risulta; con due nomi e “vs” in mezzo, confronta
    • /session link: fa partecipare persone fuori dalla chat
    • /session export: tutto in file
    • /session: l'elenco
session-opened =
    “{ $name }” è aperta: conta che espressione sembrano avere i volti, per vedere come si reagisce. Questo bot è gestito da { $operator }.

    Premi il pulsante per partecipare. Allora contano i volti nelle foto e nei video che invii qui, finché la sessione finisce o premi di nuovo. Nessun altro viene contato; rispondo a tutti come sempre.

    La prima riga sotto una foto dice di cosa si tratta. Per ciò che segue, lo dice un admin con /item.
session-invited =
    Hai un invito a “{ $name }”: conta che espressione sembrano avere i volti, per vedere come si reagisce. Questo bot è gestito da { $operator }.

    Se sei d'accordo, contano i volti nelle foto e nei video che mi invii qui, finché la sessione finisce o esci.
session-kept =
    Conservazione, in giorni: { $days }. Di ogni volto: otto punteggi, di cosa si tratta, l'ora e un numero al posto di chi l'ha inviato. Mai una foto, un nome o un identificativo. /forget cancella tutto.

    Chiedi anche a chi altro c'è nell'immagine, per favore. Non è per il lavoro, la scuola o qualsiasi decisione su una persona.
session-button-join = Conta le mie foto
session-button-agree = Sono d'accordo
session-button-decline = No
session-button-leave = Esci dalla sessione
session-joined = Le tue foto qui ora contano per “{ $name }”. Premi di nuovo per smettere.
session-left = Le tue foto non contano più. Ciò che è stato contato resta nelle somme; /forget lo cancella.
session-agreed = Grazie. Le foto e i video che mi invii qui ora contano per “{ $name }”, finché finisce. Puoi uscire con il pulsante, con /stop o con /forget.
session-declined = Va bene: niente di tuo viene contato.
session-over = Questa sessione è finita.
session-gone = Qui non c'è questa sessione.
session-open-already = Qui c'è già una sessione aperta. /session stop la chiude.
session-none-open = Qui non c'è una sessione aperta. /session start e un nome ne apre una.
leaders-only = Solo gli admin di questo gruppo possono farlo. Admin anonimi: scrivete il comando, per favore.
session-not-supported = Qui non posso fare resoconti: chi mi gestisce ha lasciato fuori questa parte.
session-busy = Ne sto già preparando uno.
session-closed = “{ $name }” è finita. Volti contati: { $faces }.
session-list = Sessioni di questa chat:
session-item = { $name } ({ $date }; volti: { $faces })
session-item-open = { $name } (aperta dal { $date }; volti: { $faces })
session-item-chosen = Ciò che segue riguarda “{ $item }”, fino al prossimo /item.
session-no-item = Ciò che segue non riguarda niente in particolare.
session-items-full = Questa sessione ha già { $count } temi; di più non si può.
session-ask-delete = Cancellare “{ $name }” e tutto ciò che è stato contato (volti: { $faces })? Non si può annullare.
session-deleted = “{ $name }” è cancellata.
session-compare-with = Confronta “{ $name }” con:
session-nothing-else = Qui non c'è un'altra sessione con cui confrontarla.
session-button-report = Resoconto
session-button-compare = Confronta
session-button-export = Esporta
session-button-close = Chiudi
session-button-delete = Cancella
session-button-sure = Sì, cancella
session-link = Chi apre questo link può partecipare a “{ $name }”, in privato con me: { $url }
session-exported = I file sono nella tua chat privata con me.
session-export-cannot = Non posso ancora scriverti. Apri la chat privata con me, premi Avvia e chiedi di nuovo.
session-export-to-whom = Scrivi a nome del gruppo, quindi non so a chi inviarlo. Chiedi con il tuo nome, per favore.
session-too-large = È troppo per un file su Telegram. Chi mi gestisce può esportarlo con “bot report”.

## Resoconti

report-whole = Tutti i volti: { $list }
report-item = { $name }: { $list } ({ $size })
report-size = volti: { $faces }, persone: { $people }
report-size-few = volti: { $faces }, persone: meno di { $least }
report-share = { $look } { $percent }% ({ $low }–{ $high }%)
report-scores = Punteggi medi: { $list }
report-nothing = Non è stato ancora contato nessun volto.
report-too-few = Troppo pochi per affermare qualcosa: servono { $faces } volti di { $people } persone.
report-by-item = Per tema
report-over-time = Nel tempo
report-left-out = Temi che non vengono mostrati da soli, perché hanno reagito troppo poche persone: { $count }
report-more-faces = Volti con questa espressione, { $look }: { $more } { $high }%, { $less } { $low }%. Il caso da solo difficilmente farebbe una tale differenza (p { $p }).
report-more-score = Punteggio medio, { $look }: { $more } { $high }%, { $less } { $low }%. Il caso da solo difficilmente farebbe una tale differenza (p { $p }).
report-no-difference = { $one } / { $other }: non si può affermare nessuna differenza.
report-cannot-compare = { $one } / { $other }: troppo pochi per un confronto.
report-others = tutto il resto
report-earlier = prima metà
report-later = seconda metà
report-limits = Un'espressione non è un sentimento, ed è solo stimata. Tra parentesi: dove sta la quota in 19 sessioni del genere su 20. Nei confronti ogni persona conta una volta. Sotto { $faces } volti non si afferma niente, e ciò che viene da meno di { $people } persone non viene mostrato da solo.
