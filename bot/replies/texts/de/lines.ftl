### Every fixed line the bot says.

## How a face looks: the word after "looks"

look-anger = wütend
look-contempt = skeptisch
look-disgust = angewidert
look-fear = ängstlich
look-happiness = fröhlich
look-neutral = neutral
look-sadness = traurig
look-surprise = überrascht

## Greetings, help, privacy

# $operator: who runs the bot
start-private =
    Hallo! Schick mir ein Foto oder einen Clip, und ich sage dir, wie jedes Gesicht darin aussieht, mit drei passenden Antworten.

    Ich bin ein Programm, das aus Gesichtern Emotionen errät, und ich kann mich irren: Ein Gesicht ist noch kein Gefühl. Ich behalte kein Foto.

    Diesen Bot betreibt { $operator }. Genaueres steht unter /privacy, alles Weitere unter /help.
# $operator: who runs the bot
start-group =
    Hallo! Ich bin ein Bot, der sagt, wie die Gesichter auf Fotos und in Clips aussehen, und Antworten vorschlägt.

    Das ist automatische Emotionserkennung, betrieben von { $operator }: nur geraten, oft falsch und nicht für Arbeit oder Schule, denn dort ist sie nach EU-Recht verboten (AI Act, Art. 5(1)(f)). Ich behalte kein Foto.

    Antworte mit /mood auf ein Foto, um mich danach zu fragen; wer die eigenen Fotos in Ruhe gelassen haben möchte, schickt /stop. Genaueres steht unter /privacy.
# $groups: the line group-sees-photos or group-sees-commands
help =
    Schick mir ein Foto oder ein Bild als Datei, und ich sage dir, wie die Gesichter aussehen.

    • Clips gehen auch: Videos, Videonachrichten und GIFs. Ich zeige, wie sich der Ausdruck ändert, und suche den stärksten Moment heraus.
    • Mehr als ein Gesicht? Mit „Gesichter zeigen“ siehst du sie nummeriert.
    • Im privaten Chat kopierst du einen Vorschlag, indem du ihn antippst. In einer Gruppe wird er dabei mit deinem Namen gepostet.
    • Tipp in irgendeinem Chat @ und meinen Namen: Dort biete ich dir die Antworten zu deinem letzten Foto an.
    • Lag ich daneben? Tipp auf „Stimmt nicht?“ und wähl aus, was besser passt.
    • In einer Gruppe antwortest du mit /mood auf ein Foto, um danach zu fragen. Admins legen mit /settings fest, wie ich dort antworte.
    • /mood week und /mood month zeigen, wie Gesichter Tag für Tag aussahen, sobald jemand /mood on gesagt hat: in einer Gruppe ein Admin, im privaten Chat du für dein eigenes Tagebuch.
    • /stop: Ich lasse deine Fotos in diesem Chat in Ruhe; /start hebt das wieder auf. /forget löscht alles, was über dich gespeichert ist.

    { $groups }

    Am besten klappt es mit Gesichtern, die gut beleuchtet sind und zur Kamera schauen. Ich rate nur anhand eines Ausdrucks und kann mich irren; bitte entscheide danach nichts über einen Menschen.

    Was mit deinen Fotos passiert, steht unter /privacy.
group-sees-photos = In Gruppen sehe ich jedes Foto und jeden Clip, der geschickt wird.
group-sees-commands = In Gruppen zeigt mir Telegram nur Befehle, dort geht es also über /mood. Damit ich alle Fotos sehe, mach mich zum Admin, oder schalte bei @BotFather den Privacy Mode aus und füge mich neu hinzu.
# $operator: who runs the bot, $days: for so long faces' scores are kept
# $reading: the line privacy-own-model or privacy-providers
privacy =
    Was mit deinem Foto passiert

    • Ich finde die Gesichter darauf und schätze, wie sie aussehen: automatische Emotionserkennung. Ich erkenne nicht, wer jemand ist.
    { $reading }
    • Ein Clip braucht länger, wie eine Nachricht mit dem Fortschritt zeigt, und ist dann ebenso weg. Von einem, der auf seine Antwort wartet, wird dasselbe gespeichert wie von einem Foto: nur die IDs und der Text dazu.
    • Manche Nachrichten, Tastendrücke und die Fotos von Alben bleiben eine Weile im Arbeitsspeicher, nur mit ihren IDs (von Alben auch die Texte dazu), damit nichts doppelt beantwortet wird und die Tasten funktionieren.
    • Welchen Ausdruck ich in einem Chat zuletzt genannt und welche Antworten ich vorgeschlagen habe, bleibt eine Weile im Arbeitsspeicher, damit ich mich weniger wiederhole; die Antworten zu deinem letzten Foto, mit deiner ID, auch deshalb, damit ich sie in anderen Chats anbieten kann. Nur Wörter, nichts vom Foto.

    Was gespeichert wird

    • Für jeden Chat, in dem etwas gewählt wurde: die ID des Chats und seine /settings. Gelöscht, wenn ich entfernt oder blockiert werde.
    • Für jede Person, die /stop geschickt hat: ihre ID und die ID dieses Chats. Aufbewahrt bis /start oder /forget, damit kein Wunsch verloren geht, wenn ich neu hinzugefügt werde.
    • Für jedes Foto, das auf seine Antwort wartet: die IDs des Fotos, seines Chats und der Person, die es geschickt hat, sowie der Text dazu, damit nichts verloren geht. Gelöscht, sobald es beantwortet ist, spätestens nach zwei Tagen; eine Prüfsumme, die niemanden nennt, bleibt zwei Tage, damit nichts doppelt beantwortet wird.
    • Wie oft „Stimmt nicht?“ mit welcher Auswahl beantwortet wurde: nur Zahlen, nicht, wer getippt hat oder welches Foto es war.
    • Wo /mood eingeschaltet ist, für jedes Gesicht auf Fotos und Clips: wann es war, acht Werte und eine Zahl, die für die Person steht, die es geschickt hat; daneben ein Kennzeichen jedes Fotos, das niemanden nennt, damit keins doppelt zählt, auch nicht nach /forget. Gelöscht nach { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    } oder mit /forget. Für ein Tagebuch auch seine Notizen, Uhr und Erinnerung, bis /forget oder bis ich blockiert werde.
    • Sonst nichts: kein Foto und kein Name.

    /stop: Ich lasse deine Fotos in diesem Chat in Ruhe. /forget: Alles, was über dich gespeichert ist, wird gelöscht, in jedem Chat.

    Eine Vermutung über einen Ausdruck sagt nichts Sicheres über ein Gefühl. Bei manchen Menschen gelingt sie besser als bei anderen. Sie ist nicht gedacht für Arbeit, Schule, Einstellungen, Gesundheit oder irgendeine Entscheidung über einen Menschen.

    Diesen Bot betreibt { $operator }. Dort kannst du alles zu deinen Daten fragen.
privacy-own-model =
    • Das Foto bleibt im Arbeitsspeicher, solange ich es ansehe, einige Zehntelsekunden lang, dann ist es weg. Fotos und Gesichter werden weder gespeichert noch weitergegeben, und Werte nur dort gespeichert, wo /mood eingeschaltet ist.
    • Gelesen wird das Foto vom eigenen Modell dieses Bots, auf dem Rechner, auf dem er läuft.
privacy-providers =
    • Zum Lesen wird das Foto an { $providers } geschickt, ohne das, was die Kamera dazu vermerkt hat, etwa den Ort. Was dort damit geschieht und wie lange es aufbewahrt wird, liegt nicht bei mir; wer diesen Bot betreibt, kann es dir sagen.
    • Bei mir bleibt es im Arbeitsspeicher, bis die Antwort da ist, meist einige Sekunden, dann ist es weg. Fotos und Gesichter speichere ich nicht, gebe sonst nichts an jemanden weiter und speichere Werte nur dort, wo /mood eingeschaltet ist.
sent-to-providers = Zum Lesen werden Fotos an { $providers } geschickt.

## The menu of commands

command-start = Was dieser Bot macht
command-help = Wie man ihn benutzt
command-privacy = Was mit deinen Fotos passiert
command-mood = Als Antwort auf ein Foto: Wie sehen die Gesichter aus? · /mood week
command-settings = Wie und wann hier geantwortet wird
command-stop = Meine Fotos in diesem Chat in Ruhe lassen
command-forget = Alles löschen, was über mich gespeichert ist

## Answers about photos

mood-needs-photo = Antworte mit /mood auf ein Foto oder einen Clip, und ich sage dir, wie die Gesichter darin aussehen.
send-a-photo = Schick mir ein Foto mit einem Gesicht, und ich sage dir, wie es aussieht. Mehr unter /help.
not-a-photo = Ich kann bisher nur Fotos und Clips ansehen. Schick ein Foto, eine Bilddatei oder ein Video.
# An item of a list: "1 happy, 2 sad"; $number: the face's number from the left, $look: how it looks
face-item = { $number } { $look }
# An item of a list: "4 happy, 1 sad"; $count: how many faces look so
face-count-item = { $count } { $look }
# Stands where a look would stand
hard-to-read = schwer zu deuten
# $list: items like "4 happy", with commas
faces-summary =
    { $faces ->
        [one] { $faces } Gesicht: { $list }.
       *[other] { $faces } Gesichter: { $list }.
    }
# $list: items like "4 happy", with commas
album-summary =
    { $faces ->
        [one] { $faces } Gesicht
       *[other] { $faces } Gesichter
    } auf { $photos ->
        [one] { $photos } Foto
       *[other] { $photos } Fotos
    }: { $list }.
# $list: items like "1 happy", with commas
from-the-left = Von links: { $list }
score-item = { $look } { $percent } %
face-heading = Gesicht { $number } von { $faces }
album-face-heading = Foto { $photo }, Gesicht { $number }
# Button
back = Zurück
# Button
show-faces = Gesichter zeigen
# $list: items like "1 happy", with commas
faces-caption = Von links: { $list }
# $caption: the line faces-caption
album-faces-caption = Foto { $photo }. { $caption }
shown-already = Die habe ich gerade gezeigt, weiter unten.
album-gone = Die Fotos dieses Albums habe ich nicht mehr: Ich vergesse sie nach einem Tag und bei jedem Neustart. Antworte mit /mood auf eins davon, um noch einmal zu fragen.
too-many-presses = Das war ganz schön viel Getippe in einer Minute. Versuch es bitte gleich noch einmal.
# A suggestion that somebody pressed in a group; $name: who, $text: the suggestion
chosen-by = { $name }: { $text }
# Stands for a name that is not known
somebody = Jemand
said-it = Gepostet.
said-already = Das hast du schon gepostet.
option-gone = Diese Auswahl gibt es nicht mehr. Frag mit /mood noch einmal.
photo-gone = An dieses Foto komme ich nicht mehr heran. Schick es bitte noch einmal.
photo-unreadable = Diese Datei konnte ich nicht als Foto lesen. Schickst du sie noch einmal, als Foto oder als JPEG oder PNG?
# $limit_mb: megabytes
photo-too-heavy = Diese Datei ist mir zu groß: bitte höchstens { $limit_mb } MB. Als Foto statt als Datei geschickt, passt sie.
# $limit_mp: megapixels
photo-too-many-pixels = Dieses Foto hat mehr Pixel, als ich schaffe: bitte höchstens { $limit_mp } Megapixel. Als Foto statt als Datei geschickt, passt es.
backend-down = Bei mir ist etwas schiefgegangen, an deinem Foto liegt es nicht. Versuch es bitte in einer Minute noch einmal.
backend-busy = Ich habe gerade alle Hände voll zu tun. Schick es bitte in einer Minute noch einmal.
too-late = Tut mir leid, zu diesem Foto bin ich nicht rechtzeitig gekommen. Schick es noch einmal, dann sehe ich es mir gleich an.

## Clips: videos and animations

clip-waiting = Angekommen: Der Clip wartet, bis er an der Reihe ist.
# $percent: how much of the clip is read
clip-progress = Ich sehe mir den Clip an: { $percent } %
# Button
clip-cancel = Abbrechen
clip-cancelled = Abgebrochen. Vom Clip behalte ich nichts.
# Said to somebody who presses another person's button
clip-not-yours = Das kann nur abbrechen, wer den Clip geschickt hat.
clip-busy = Mehr Clips kann ich gerade nicht annehmen. Schick ihn bitte in ein paar Minuten noch einmal.
# Said when the time that one clip may take is over
clip-stopped-late = Dieser Clip braucht mehr Zeit, als ich für einen habe. Mit einem kürzeren klappt es.
# Said when the clip has waited too long
clip-too-late = Tut mir leid, zu diesem Clip bin ich nicht rechtzeitig gekommen. Schick ihn bitte noch einmal.
# $seconds: whole seconds
clip-too-long =
    Dieser Clip ist mir zu lang: bitte höchstens { $seconds ->
        [one] { $seconds } Sekunde
       *[other] { $seconds } Sekunden
    }.
# $limit_mb: megabytes
clip-too-large = Dieser Clip ist mir zu groß: bitte höchstens { $limit_mb } MB.
# $limit_mp: megapixels of one picture of the clip
clip-too-many-pixels = Die Bilder dieses Clips haben mehr Pixel, als ich schaffe: bitte höchstens { $limit_mp } Megapixel.
clip-unreadable = Diese Datei konnte ich nicht als Clip lesen. Schickst du sie noch einmal, als Video oder als MP4-Datei?
clip-gone = An diesen Clip komme ich nicht mehr heran. Schick ihn bitte noch einmal.
clip-failed = Bei mir ist etwas schiefgegangen, am Clip lag es nicht. Versuch es bitte in einer Minute noch einmal.
# Said where whoever runs the bot left out what clips need
clip-not-supported = Clips kann ich mir hier nicht ansehen: Wer mich betreibt, hat diesen Teil weggelassen. Fotos sind willkommen.
clip-no-face = In diesem Clip habe ich kein Gesicht gefunden. Es hilft, wenn ein Gesicht zur Kamera schaut, gut beleuchtet und nicht zu weit weg ist.
# $looks: a look, or several joined by clip-then: "calm, then happy at 0:04"
clip-face-looks = Dieses Gesicht wirkt { $looks }.
# $looks: the same of several faces
clip-faces-look = Die meisten Gesichter wirken { $looks }.
# $before: what came before, a look or this line; $look: what follows; $time: "0:04"
clip-then = { $before }, dann { $look } (ab { $time })
# $list: items like "happy 93 %", with commas
clip-end-scores = Am Ende: { $list }
# Under a frame of a clip; $time: "0:04", $look: how the strongest look in it looks
clip-strongest = Der stärkste Moment, bei { $time }: { $look }

## The mood of a group, and a person's own diary

# Said after mood-needs-photo, in a group
mood-help-group = /mood week oder /mood month: wie die Gesichter auf den Fotos dieser Gruppe aussahen, Tag für Tag. Admins schalten das mit /mood on ein und mit /mood off aus; /mood zone Europe/Vienna stellt die Uhr dafür.
# Said after mood-needs-photo, in private
mood-help-private = Dein Tagebuch: /mood on und /mood off, /mood week oder /mood month, /mood note mit einem Wort zu heute, /mood remind 20:00 (oder off), /mood zone Europe/Vienna, /mood export. /forget löscht alles.
# $operator: who runs the bot, $days: for so long it is kept
mood-ask-group =
    Soll ich die Stimmung dieser Gruppe festhalten?

    Von da an zähle ich für jeden Tag, wie die Gesichter auf Fotos und Clips aussehen, die hier geschickt werden. Aufbewahrt wird { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    } lang, für jedes Gesicht: wann es war, acht Werte und eine Zahl, die für die Person steht, die es geschickt hat. Nicht aufbewahrt werden Fotos, Namen und wer darauf zu sehen ist.

    Ein Tag wird nur gezeigt, wenn er 10 Gesichter von 5 Personen hat. Wer nicht mitgezählt werden möchte, schickt /stop; /forget nimmt heraus, was vorher gezählt wurde.

    Das ist eine Vermutung über den Ausdruck und sagt nichts Sicheres über Menschen; für Arbeit und Schule ist es nicht gedacht. Diesen Bot betreibt { $operator }.
# $days: for so long it is kept
mood-ask-private =
    Soll ich ein Tagebuch für dich führen?

    Von da an zähle ich für jeden Tag, wie die Gesichter auf den Fotos und Clips aussehen, die du mir schickst; weitergeleitete zählen nicht. Ihre Werte werden { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    } lang aufbewahrt, ohne die Fotos; Notizen, die du schreibst, bis du /forget sagst. Außer dir sieht das hier niemand.

    /mood off beendet es, /forget löscht alles davon. Wie ein Gesicht aussieht, ist eine Vermutung und nicht, wie es dir geht.
# Button
mood-yes = Ja, einschalten
mood-on-group = Die Stimmung dieser Gruppe ist eingeschaltet: Von jetzt an zähle ich für jeden Tag, wie Gesichter aussehen. /mood week zeigt es, /mood off beendet es. Wer nicht mitgezählt werden möchte, schickt /stop.
mood-on-private = Dein Tagebuch ist eingeschaltet. /mood week zeigt es, /mood note mit einem Wort schreibt es unter heute, /mood remind 20:00 erinnert dich, /mood off beendet es.
mood-already-on = Es ist schon eingeschaltet. /mood week zeigt es, /mood off beendet es.
mood-off-group = Ab jetzt wird nichts mehr gezählt. Was gezählt wurde, wird gelöscht, wenn es zu alt ist, oder sofort, wenn ein Admin das möchte.
mood-off-private = Ab jetzt wird nichts mehr gezählt, und ich erinnere dich nicht mehr. Was gezählt wurde, wird gelöscht, wenn es zu alt ist; /forget löscht alles davon sofort.
# Button
mood-erase = Jetzt löschen
mood-erased = Gelöscht. Von der Stimmung dieser Gruppe ist nichts mehr da.
# Said to whoever presses a button of an old message
mood-old = Diese Taste ist veraltet. Mit /mood on bekommst du eine neue.
mood-not-on = Hier wird nichts gezählt. /mood on beginnt damit.
mood-empty = In diesen Tagen wurde kein Gesicht gezählt.
mood-total =
    { $faces ->
        [one] { $faces } Gesicht
       *[other] { $faces } Gesichter
    } in { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    }.
# $day: "Saturday", at the beginning of a sentence; $look: how most of its faces look
mood-best =
    { $day }: Der häufigste Ausdruck war { $look } ({ $percent } % von { $faces ->
        [one] { $faces } Gesicht
       *[other] { $faces } Gesichtern
    }).
# The same about all days of a diary
mood-overall =
    Der häufigste Ausdruck war { $look } ({ $percent } % von { $faces ->
        [one] { $faces } Gesicht
       *[other] { $faces } Gesichtern
    }).
# $list: days, with commas
mood-too-few = Zu wenige, um mehr zu sagen: { $list }. Ein Tag braucht 10 Gesichter von 5 Personen.
# Written into the picture of a week, where such a day would be
mood-few = zu wenige
# Said where the most common look is a sad one; never say how somebody is
mood-care-group = Das sind Gesichtsausdrücke, und es ist eine Vermutung. Ein freundliches Wort ist trotzdem nie falsch.
mood-care-private = Das ist ein Gesichtsausdruck, und es ist eine Vermutung. Sollte dich etwas belasten: Ein Mensch, dem du vertraust, hört dir vielleicht gern zu.
# $day: "Sat, Nov 21"; $note: the words of whoever reads it
mood-note-item = { $day }: { $note }
# $day: "Sat, Nov 21"
mood-noted = Notiert unter { $day }. Ein weiteres /mood note ersetzt es.
# $limit: most characters
mood-note-usage =
    Schreib es hinter den Befehl, höchstens { $limit ->
        [one] { $limit } Zeichen
       *[other] { $limit } Zeichen
    }: /mood note Prüfung
# Under a file
mood-export-caption = Dein Tagebuch als Tabelle.
# $time: "20:00"; $clock: the name of a time zone; $now: "14:05"
mood-remind-set = Ich erinnere dich jeden Tag um { $time }, ohne Ton. Das gilt auf der Uhr von { $clock }, wo es jetzt { $now } ist; /mood zone Europe/Vienna stellt eine andere ein. /mood remind off beendet es.
mood-remind-off = Ich erinnere dich nicht mehr.
mood-remind-usage = Sag, wann: /mood remind 20:00, oder /mood remind off.
# Sent once a day to whoever asked for it; no pressure
mood-reminder = Ein Foto für die heutige Seite deines Tagebuchs? Nur wenn du magst: Keine Seite muss voll sein. /mood remind off beendet das.
# $clock: the name of a time zone; $now: "14:05"
mood-zone-set = Tage beginnen um Mitternacht auf der Uhr von { $clock }, wo es jetzt { $now } ist.
mood-zone-usage = Nenn einen Ort oder den Abstand von UTC: /mood zone Europe/Vienna, oder /mood zone +02:00.
mood-private-only = Das gehört zu deinem eigenen Tagebuch: Frag mich im privaten Chat.

## When I got it wrong

# Button
not-right = Stimmt nicht?
not-right-question = Was passt besser?
not-right-thanks = Danke dir. Gezählt wird nur die Auswahl, nie das Foto.
# Button: none of the eight emotions
not-right-nothing = Schwer zu sagen
not-right-already = Das hast du mir schon gesagt, danke.

## Suggestions in other chats (inline mode)

# Button that lets somebody pick a chat
share = In einem Chat sagen
# Title above an empty list
inline-no-photo = Schick mir erst ein Foto
inline-no-photo-hint = Tipp danach in irgendeinem Chat @ und meinen Namen: Dort biete ich dir die Antworten dazu an.
# Button that opens the chat with the bot
inline-open-bot = Dem Bot ein Foto schicken
# Small print under a reply in the list
inline-suggestion = Diese Antwort schicken
# Said where somebody calls the bot into a chat it is no member of
guest-needs-photo = Antworte mit meinem Namen auf ein Foto, und ich sage, wie die Gesichter darauf aussehen.
guest-off = Ich antworte nur in Chats, zu denen ich hinzugefügt wurde. Schick mir dein Foto lieber privat.

## The sticker set

# $operator: who runs the bot; 64 characters in all
sticker-set-title = Stimmungen, von { $operator }

## Being left alone, and being forgotten

group-is-off = In dieser Gruppe bin ich ausgeschaltet. Ein Admin kann mich mit /settings einschalten.
you-are-left-alone = Du wolltest, dass ich deine Fotos hier in Ruhe lasse, und das tue ich. /start hebt das auf.
person-is-left-alone = Dieses Foto ist von jemandem, dessen Fotos ich in Ruhe lassen soll. Also schaue ich nicht hin.
stopped = Ab jetzt lasse ich deine Fotos in diesem Chat in Ruhe, auch wenn jemand anders danach fragt. /start hebt das auf.
stop-needs-a-person = Du schreibst im Namen der Gruppe, deshalb weiß ich nicht, welche Fotos deine sind. Schick /stop noch einmal unter deinem eigenen Namen.
welcome-back = Schön, dass du wieder dabei bist! Ich sehe mir deine Fotos in diesem Chat wieder an. /stop beendet das.
forgotten =
    Erledigt: Alles, was ich über dich gespeichert hatte, ist gelöscht, in jedem Chat ({ $count ->
        [one] { $count } Eintrag
       *[other] { $count } Einträge
    }).

    Das gilt auch für jedes /stop von dir: Wo deine Fotos in Ruhe gelassen werden sollen, schick bitte noch einmal /stop.
forgotten-nothing = Über dich ist nichts gespeichert.
store-down = Ich komme gerade nicht an das heran, was ich gespeichert habe, deshalb wurde nichts geändert. Versuch es bitte in einer Minute noch einmal.

## Switching on in a group

group-stays-off = Ich bleibe ausgeschaltet, bis ein Admin dieser Gruppe auf die Taste unten tippt.
group-switched-on = Ein Admin hat mich eingeschaltet. Wie ich antworte, können Admins mit /settings ändern.
now-sees-photos = Als Admin sehe ich jetzt jedes Foto und jeden Clip, der hier geschickt wird, und antworte so, wie es in den /settings dieser Gruppe steht. Wer die eigenen Fotos in Ruhe gelassen haben möchte, schickt /stop.
# Button
switch-on = Einschalten (Admins)
switched-on = Eingeschaltet. Zur Auswahl geht es mit /settings.
already-on = Ich bin schon eingeschaltet. Zur Auswahl geht es mit /settings.
admins-only = Das können nur Admins dieser Gruppe. Anonyme Admins schicken /settings on oder /settings off.
cannot-check = Ich konnte nicht prüfen, ob du Admin bist. Versuch es bitte in einer Minute noch einmal.

## Settings: the pages

settings-group =
    Einstellungen dieser Gruppe

    • Antworten: { $mode }
    • Werte: { $scores }
    • Ruhezeit: { $quiet }
    • Gewissheit: { $sure }
    • Emotionen: { $emotions }

    Nur Admins können sie ändern.
settings-private =
    Einstellungen dieses Chats

    • Werte: { $scores }
    • Gewissheit: { $sure }
# The choices are worded as in mode-asked, mode-reaction and mode-full
settings-mode =
    Antworten: { $mode }

    • auf Nachfrage: nur bei /mood, oder wenn jemand mich erwähnt
    • nur Reaktion: ein Emoji am Foto; Worte auf Nachfrage
    • ausführlich: ein Emoji, eine Beobachtung und Antwortvorschläge
settings-quiet =
    Ruhezeit: { $quiet }

    In dieser Zeit antworte ich nur auf Nachfrage.
# $clock: "UTC+2", $now: "14:05"
settings-clock = Nach dieser Uhr ({ $clock }) ist es jetzt { $now }. Wenn das nicht stimmt, stell sie Schritt für Schritt, bis es passt.
settings-sure =
    Gewissheit: { $sure }

    Gesichter, bei denen ich weniger sicher bin, gelten als schwer zu deuten.
settings-emotions =
    Emotionen: { $emotions }

    Zu den anderen sage ich nichts, außer auf Nachfrage.
# $language: the name of a language, or the line language-auto
settings-language =
    Sprache: { $language }

    In dieser Sprache antworte ich hier, egal in welcher jemand schreibt.
settings-saved = Gespeichert.
settings-old = Diese Taste ist veraltet. Schick /settings für eine neue.
settings-one-emotion = Eine Emotion muss bleiben. Wenn ich gar nichts sagen soll, schalte die Antworten aus.

## Settings: what can be chosen

mode-off = aus
mode-asked = auf Nachfrage
mode-reaction = nur Reaktion
mode-full = ausführlich
scores-shown = sichtbar
scores-hidden = ausgeblendet
quiet-never = keine
# "22:00 to 06:00 (UTC+2)"
quiet-span = { $start } bis { $end } ({ $clock })
quiet-span-short = { $start } – { $end }
sure-any = egal
sure-from = ab { $percent } %
emotions-all = alle
language-auto = wie im Telegram der Person

## Settings: buttons

button-mode = Antworten
button-show-scores = Werte zeigen
button-hide-scores = Werte ausblenden
button-quiet = Ruhezeit
button-sure = Gewissheit
button-emotions = Emotionen
button-language = Sprache
button-back = ‹ Zurück
button-close = Schließen
# $label: the text of the button that is chosen
button-chosen = ✓ { $label }

## Reaktionen messen

# A paragraph under /privacy
privacy-sessions = Eine Ausnahme, und nur wenn du zustimmst: In einer Reaktionsmessung speichere ich zu jedem Gesicht auf deinen Fotos und Clips acht Werte, worum es geht, die Zeit und statt der Person, die es geschickt hat, eine Nummer. Nie ein Foto, einen Namen oder eine ID. /forget löscht das.
command-session = Messen, wie Menschen auf etwas reagieren
command-item = Sagen, worum es auf den nächsten Fotos geht
session-help =
    Messungen zeigen, wie Menschen auf ein Essen, einen Film oder eine Auslage reagieren. Gezählt wird nur, wer zustimmt.

    • /session start Degustation: beginnt eine
    • /item Dessert: worum es auf den nächsten Fotos geht
    • /session stop: beendet sie
    • /session report: was dabei herauskommt; mit zwei Namen und „vs“ dazwischen im Vergleich
    • /session link: lässt Menschen außerhalb des Chats teilnehmen
    • /session export: alles als Dateien
    • /session: die Liste
session-opened =
    „{ $name }“ läuft: Gezählt wird, wie Gesichter aussehen, um zu sehen, wie Menschen reagieren. Diesen Bot betreibt { $operator }.

    Tippe auf die Taste, um teilzunehmen. Dann zählen die Gesichter auf Fotos und Clips, die du hier schickst, bis die Messung endet oder du noch einmal tippst. Sonst wird niemand gezählt; Antworten bekommen alle wie immer.

    Die erste Zeile unter einem Foto sagt, worum es geht. Für alles Folgende sagt es ein Admin mit /item.
session-invited =
    Du bist zu „{ $name }“ eingeladen: Gezählt wird, wie Gesichter aussehen, um zu sehen, wie Menschen reagieren. Diesen Bot betreibt { $operator }.

    Wenn du zustimmst, zählen die Gesichter auf Fotos und Clips, die du mir hier schickst, bis die Messung endet oder du aussteigst.
session-kept =
    Aufbewahrt, in Tagen: { $days }. Von jedem Gesicht: acht Werte, worum es geht, die Zeit und statt der Person, die es geschickt hat, eine Nummer. Nie ein Foto, ein Name oder eine ID. /forget löscht alles.

    Frag bitte auch die anderen auf dem Bild. Nicht gedacht für Arbeit, Schule oder irgendeine Entscheidung über einen Menschen.
session-button-join = Meine Fotos zählen
session-button-agree = Ich stimme zu
session-button-decline = Nein
session-button-leave = Aussteigen
session-joined = Deine Fotos hier zählen jetzt für „{ $name }“. Noch einmal tippen beendet das.
session-left = Deine Fotos zählen nicht mehr. Was gezählt wurde, bleibt in den Summen; /forget löscht es.
session-agreed = Danke. Fotos und Clips, die du mir hier schickst, zählen jetzt für „{ $name }“, bis es endet. Aussteigen kannst du mit der Taste, mit /stop oder mit /forget.
session-declined = In Ordnung: Von dir wird nichts gezählt.
session-over = Diese Messung ist zu Ende.
session-gone = So eine Messung gibt es hier nicht.
session-open-already = Hier läuft schon eine Messung. /session stop beendet sie.
session-none-open = Hier läuft keine Messung. /session start und ein Name beginnt eine.
leaders-only = Das können nur Admins dieser Gruppe. Anonyme Admins schreiben bitte den Befehl.
session-not-supported = Auswertungen kann ich hier nicht machen: Wer mich betreibt, hat das weggelassen.
session-busy = Ich arbeite schon an einer.
session-closed = „{ $name }“ ist zu Ende. Gezählte Gesichter: { $faces }.
session-list = Messungen in diesem Chat:
session-item = { $name } ({ $date }; Gesichter: { $faces })
session-item-open = { $name } (läuft seit { $date }; Gesichter: { $faces })
session-item-chosen = Was jetzt folgt, gehört zu „{ $item }“, bis zum nächsten /item.
session-no-item = Was jetzt folgt, gehört zu nichts Bestimmtem.
session-items-full = Diese Messung hat schon { $count } Themen; mehr gehen nicht.
session-ask-delete = „{ $name }“ und alles Gezählte löschen (Gesichter: { $faces })? Das lässt sich nicht rückgängig machen.
session-deleted = „{ $name }“ ist gelöscht.
session-compare-with = „{ $name }“ vergleichen mit:
session-nothing-else = Hier gibt es keine andere Messung zum Vergleichen.
session-button-report = Auswertung
session-button-compare = Vergleichen
session-button-export = Exportieren
session-button-close = Beenden
session-button-delete = Löschen
session-button-sure = Ja, löschen
session-link = Wer diesen Link öffnet, kann privat bei mir an „{ $name }“ teilnehmen: { $url }
session-exported = Die Dateien sind in deinem privaten Chat mit mir.
session-export-cannot = Ich darf dir noch nicht schreiben. Öffne den privaten Chat mit mir, tippe auf Start und frag noch einmal.
session-export-to-whom = Du schreibst im Namen der Gruppe, deshalb weiß ich nicht, wem ich es schicken soll. Frag bitte unter deinem eigenen Namen.
session-too-large = Das ist zu viel für eine Datei in Telegram. Wer mich betreibt, kann es mit „bot report“ exportieren.

## Auswertungen

report-whole = Alle Gesichter: { $list }
report-item = { $name }: { $list } ({ $size })
report-size = Gesichter: { $faces }, Personen: { $people }
report-size-few = Gesichter: { $faces }, Personen: weniger als { $least }
report-share = { $look } { $percent } % ({ $low }–{ $high } %)
report-scores = Mittlere Werte: { $list }
report-nothing = Noch wurde kein Gesicht gezählt.
report-too-few = Zu wenige für eine Aussage: Dafür braucht es { $faces } Gesichter von { $people } Personen.
report-by-item = Nach Thema
report-over-time = Im Lauf der Zeit
report-left-out = Themen, die nicht einzeln gezeigt werden, weil zu wenige reagiert haben: { $count }
report-more-faces = Sehen { $look } aus: { $more } { $high } %, { $less } { $low } %. Zufall allein machte kaum so einen Unterschied (p { $p }).
report-more-score = Mittlerer Wert, { $look }: { $more } { $high } %, { $less } { $low } %. Zufall allein machte kaum so einen Unterschied (p { $p }).
report-no-difference = { $one } / { $other }: Ein Unterschied lässt sich nicht behaupten.
report-cannot-compare = { $one } / { $other }: zu wenige für einen Vergleich.
report-others = alles andere
report-earlier = erste Hälfte
report-later = zweite Hälfte
report-limits = Ein Ausdruck ist kein Gefühl, und er ist nur geschätzt. In Klammern: wo der Anteil in 19 von 20 solchen Messungen liegt. Bei Vergleichen zählt jede Person einmal. Unter { $faces } Gesichtern wird nichts behauptet, und was von weniger als { $people } Personen stammt, wird nicht einzeln gezeigt.
