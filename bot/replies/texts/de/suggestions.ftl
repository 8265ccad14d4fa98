### Replies that one friend might send to another about a photo: 1 to 64 characters, no fields.
### The part after "say-" is the key that the rules name.

## A face that looks angry

say-whats-up = Was ist los?
say-tough-day = Harter Tag?
say-grumble-with-you = Wollen wir zusammen schimpfen?
say-tea-first = Erst Tee, dann der Rest der Welt?
say-want-to-talk = Magst du darüber reden?
say-im-listening = Ich höre zu. Was war denn?
say-on-your-side = Ich bin auf deiner Seite.
say-let-it-out = Lass alles raus, ich halte das aus.
say-breathe = Tief durchatmen. Ich bin da.
say-walk-it-off = Drehen wir eine Runde?
say-who-do-i-talk-to = Mit wem muss ich mal reden?
say-fine-to-be-cross = Du darfst ruhig sauer sein.
say-start-anywhere = Fang irgendwo an. Ich hab Zeit.
say-no-advice = Schimpf ruhig. Keine Ratschläge, versprochen.
say-what-would-help = Was würde jetzt helfen?
say-coffee-on-me = Kaffee geht auf mich. Kommst du?
say-crossed-a-line = Ist jemand zu weit gegangen?
say-company-or-quiet = Gesellschaft oder lieber Ruhe?
say-cool-off-first = Erst abkühlen, dann reden?
say-i-believe-you = Ich glaube dir.
say-what-went-wrong = Was ist schiefgelaufen?
say-bring-snacks = Ich bringe was zu knabbern mit.
say-not-going-anywhere = Ich bleibe hier.
say-not-hiding-it = Gut, dass du es nicht versteckst.

## A face that looks doubtful

say-not-convinced = Noch nicht überzeugt?
say-say-what-you-think = Komm, sag, was du denkst.
say-second-chance = Bekommt es eine zweite Chance?
say-spill = Los, raus damit!
say-fair-enough = Na gut. Und was würdest du tun?
say-eyebrow = Die Augenbraue spüre ich bis hierher.
say-seen-better = Du hast schon Besseres gesehen, oder?
say-remind-me = Gegen dich wette ich lieber nie.
say-what-would-convince = Was würde dich überzeugen?
say-one-more-sceptic = Ist noch Platz im Club der Zweifel?
say-prove-it = Na dann, her mit den Beweisen.
say-out-of-ten = Wie viele Punkte von zehn?
say-whats-the-verdict = Und, wie lautet das Urteil?
say-whats-the-catch = Wo ist der Haken?
say-doubts-too = Ich hab da auch so meine Zweifel.
say-let-me-guess-no = Lass mich raten: nein?
say-better-idea = Hast du eine bessere Idee?
say-really-really = Wirklich? Wirklich.

## A face that looks put off

say-what-was-that = Was war das denn?
say-not-your-thing = Nicht so deins, oder?
say-fresh-air = Komm, wir gehen an die frische Luft.
say-second-opinion = Da brauche ich eine zweite Meinung.
say-next-please = Das Nächste, bitte!
say-that-bad = So schlimm?
say-warn-me = Danke für die Warnung!
say-never-again = Also … nie wieder?
say-want-some-water = Willst du einen Schluck Wasser?
say-you-finished-it = Sag nicht, du hast aufgegessen.
say-who-cooked = Wer hat gekocht?
say-ill-pass-too = Da verzichte ich auch.
say-smell-or-taste = Geruch oder Geschmack?
say-got-mints = Ich hab Pfefferminz. Willst du?
say-dare-or-accident = Mutprobe oder Versehen?
say-bin-it = Ab in die Tonne damit.
say-brave-to-try = Mutig, dass du probiert hast!
say-trade-you = Tausch gegen Schokolade?

## A face that looks scared

say-all-good = Alles in Ordnung?
say-with-you = Ich bin bei dir.
say-what-happened = Was ist passiert?
say-no-rush = Ganz in Ruhe. Ich bin da.
say-need-anything = Brauchst du etwas?
say-one-step = Schritt für Schritt, zusammen.
say-call-me = Ruf mich jederzeit an, echt.
say-you-are-not-alone = Du bist damit nicht allein.
say-close-by = Ich bin in der Nähe.
say-stay-on-the-line = Soll ich am Telefon bleiben?
say-hold-my-hand = Hier, nimm meine Hand.
say-you-can-do-this = Du kannst das. Mit mir.
say-where-are-you = Wo bist du? Ich komme.
say-are-you-safe = Bist du in Sicherheit?
say-it-will-pass = Das geht vorbei. Ich warte mit dir.
say-when-you-are-ready = Erzähl es, wenn du so weit bist.
say-slow-breaths = Langsam atmen. Ein, und aus.
say-come-along = Soll ich mitkommen?
say-nothing-has-to-be-now = Jetzt gerade muss gar nichts.
say-light-on = Ich lass ein Licht für dich an.

## A face that looks happy

say-nice-moment = Was für ein schöner Moment.
say-tell-me-more = Erzähl mir mehr!
say-keep-going = Was auch immer es ist, weiter so!
say-good-news = Gute Neuigkeiten, hoffe ich?
say-made-me-smile = Da musste ich lächeln.
say-love-this = Ich liebe diesen Moment!
say-whats-the-occasion = Was ist der Anlass?
say-more-of-this = Mehr davon, bitte!
say-joy-is-catching = Diese Freude steckt an!
say-celebrate = Das muss gefeiert werden!
say-frame-it = Das gehört in einen Rahmen.
say-made-your-day = Was hat dir den Tag versüßt?
say-happy-for-you = Ich freu mich so für dich!
say-smile-made-my-day = Dieses Lächeln rettet meinen Tag.
say-share-the-secret = Verrat mir das Geheimnis, bitte!
say-best-thing-today = Das Beste, was ich heute gesehen hab.
say-enjoy-every-bit = Genieß jede Sekunde!
say-you-earned-it = Das hast du dir verdient.
say-save-some-for-me = Heb mir was davon auf!
say-shall-we-dance = Wollen wir tanzen?
say-cheers-to-that = Darauf stoßen wir an!
say-keep-for-grey-days = Heb das für graue Tage auf.
say-new-background = Mein neues Hintergrundbild!
say-hear-the-laugh = Das Lachen höre ich bis hierher!
say-pure-sunshine = Purer Sonnenschein!
say-it-went-well = Es lief also gut?
say-hold-on-to-it = Halt dieses Gefühl fest.
say-yes-yes-yes = Ja! Ja! Ja!
say-tell-everyone = Erzähl es allen!

## A face that looks calm

say-how-are-you = Wie geht’s dir wirklich?
say-what-are-you-up-to = Was machst du gerade?
say-penny = Woran denkst du gerade?
say-how-was-today = Wie war dein Tag?
say-say-more = Erzähl mal, ich bin neugierig.
say-poker-face = Klasse Pokerface!
say-calm-vibes = So schön entspannt.
say-guess = Ich kann dich gar nicht lesen. Tipps?
say-waiting-for-something = Wartest du auf etwas?
say-all-quiet = Alles ruhig bei dir?
say-whats-new = Was gibt’s Neues?
say-plans-today = Heute schon was vor?
say-passport-photo = Passfoto: erledigt!
say-who-won-at-cards = Wer hat beim Kartenspielen gewonnen?
say-coffee-soon = Bald mal Kaffee?
say-what-are-you-listening-to = Was hörst du gerade?
say-got-a-minute = Hast du kurz Zeit zum Quatschen?
say-cool-and-collected = Die Ruhe selbst.
say-thousand-thoughts = Tausend Gedanken, oder gar keiner?
say-need-a-break = Brauchst du eine Pause?
say-where-is-this = Wo ist das?
say-who-took-this = Wer hat das fotografiert?

## A face that looks sad

say-thinking-of-you = Ich denk an dich.
say-sending-hug = Fühl dich umarmt.
say-here-for-you = Ich bin für dich da.
say-come-over = Soll ich vorbeikommen?
say-no-need-to-explain = Musst nichts erklären. Ich bin da.
say-bring-soup = Ich bringe Suppe vorbei.
say-tissues-and-chocolate = Taschentücher und Schokolade sind da.
say-you-matter = Du bist mir wichtig.
say-talk-or-distract = Reden oder Ablenkung?
say-sit-with-you = Ich setz mich einfach zu dir.
say-be-gentle = Sei lieb zu dir.
say-one-day-at-a-time = Ein Tag nach dem anderen.
say-door-is-open = Meine Tür steht offen.
say-ring-tonight = Soll ich dich heute Abend anrufen?
say-ok-to-cry = Weinen ist okay.
say-film-and-blanket = Film und Kuscheldecke?
say-tell-me-or-dont = Erzähl es oder nicht. Beides ist gut.
say-still-here = Immer noch da. Immer noch Team Du.
say-lean-on-me = Lehn dich an mich an.

## A face that looks surprised

say-didnt-see-that = Damit hast du nicht gerechnet, was?
say-do-tell = Oh, erzähl!
say-good-or-bad = Gute oder schlechte Überraschung?
say-plot-twist = Was für eine Wendung!
say-no-way = Nicht dein Ernst! Echt?
say-tell-me-everything = Erzähl mir alles!
say-who-told-you = Wer hat es dir gesagt?
say-say-it-again = Moment, sag das noch mal?
say-what-did-i-miss = Was hab ich verpasst?
say-jaw-dropped = Mir steht auch der Mund offen.
say-cant-believe-it = Ich kann’s auch nicht glauben!
say-what-did-you-see = Was hast du da gerade gesehen?
say-caught-in-the-act = Auf frischer Tat ertappt?
say-big-news = Große Neuigkeiten?
say-need-details = Details, bitte!
say-well-hello = Na, hallo!
say-gift-or-ghost = Geschenk oder Gespenst?
say-since-when = Seit wann das denn?!

## A face between two emotions

say-story-behind = Was steckt hinter diesem Gesicht?
say-many-feelings = So viele Gefühle in einem Gesicht.
say-laugh-or-shout = Lachen oder Schreien? Was gewinnt?
say-serious-business = Ernste Sache?
say-inside-joke = Ist das ein Insider?
say-that-smirk = Dieses Schmunzeln kenne ich!
say-that-hint = Ich sehe da den Hauch eines Lächelns.
say-bittersweet = Bittersüß, oder?
say-concentrating = Voll konzentriert?
say-half-a-smile = Ein halbes Lächeln? Nehm ich.
say-love-or-hate = Liebe oder Hass?
say-cant-decide = Ich könnte mich auch nicht entscheiden.
say-guilty-pleasure = Ein heimliches Vergnügen?
say-both-at-once = Beides auf einmal? Erklär mal!
say-smiling-through = Trotzdem lächeln?
say-happy-tears = Freudentränen?
say-scary-but-fun = Gruselig, aber lustig?
say-was-it-a-spider = War es eine Spinne?
say-did-you-jump = Hast du einen Satz gemacht?
say-heart-racing = Klopft dein Herz noch?
say-what-are-you-planning = Was führst du im Schilde?
say-who-are-we-teasing = Wen nehmen wir auf den Arm?
say-enough-is-enough = Irgendwann reicht’s, oder?
say-hoped-for-more = Hattest du dir mehr erhofft?
say-that-stung = Das hat bestimmt gesessen.
say-far-away = Weit weg in Gedanken?
say-what-do-you-make-of-it = Was hältst du davon?

## Sour, hot, bitter

say-so-sour = So sauer?
say-sour-out-of-ten = Wie sauer, von null bis zehn?
say-more-sugar = Mehr Zucker?
say-one-more-bite = Noch ein Bissen, trau dich.
say-lemon-face = Das berühmte Zitronengesicht!
say-worth-it = War es das wenigstens wert?
say-felt-it-in-my-teeth = Das hab ich in den Zähnen gespürt.
say-make-lemonade = Zeit für Limonade!
say-who-dared-you = Wer hat dich angestiftet?
say-acquired-taste = Vielleicht Gewöhnungssache?
say-too-hot = Zu scharf?
say-milk-not-water = Milch, kein Wasser!
say-fire-brigade = Ruft jemand die Feuerwehr?
say-respect-the-chili = Respekt vor der Chili.
say-how-many-chilies = Wie viele Chilis waren das?
say-breathing-fire = Speist du schon Feuer?
say-bitter-but-good = Bitter, aber gesund?
say-down-in-one = Auf ex?
say-something-sweet = Was Süßes hinterher?
say-got-it-down = Du hast es runtergekriegt, stark!
say-stronger-than-expected = Stärker als gedacht?
say-cheers-i-guess = Na dann, prost?

## Sun, onions

say-sun-in-your-eyes = Sonne in den Augen?
say-sunglasses = Nächstes Mal Sonnenbrille!
say-find-some-shade = Ab in den Schatten!
say-send-some-sun = Schick mal Sonne rüber!
say-squint-club = Willkommen im Blinzelclub.
say-sun-cream = Sonnencreme dabei?
say-was-it-the-onions = Waren es die Zwiebeln?
say-whats-cooking = Was kochst du denn?
say-save-me-a-plate = Heb mir einen Teller auf!
say-blame-the-onions = Schuld sind immer die Zwiebeln.
say-or-a-real-hug = Oder brauchst du doch eine Umarmung?
say-goggles-for-the-chef = Eine Taucherbrille für die Küche!

## Celebrations and victories

say-happy-birthday = Alles Gute zum Geburtstag!
say-make-a-wish = Wünsch dir was!
say-cake-first = Erst mal Kuchen!
say-whats-in-the-parcel = Was ist im Päckchen?
say-another-great-year = Auf ein weiteres tolles Jahr!
say-party-photos = Mehr Partyfotos, bitte!
say-congratulations = Herzlichen Glückwunsch!
say-proud-of-you = So stolz auf dich!
say-you-did-it = Du hast es geschafft!
say-to-the-next-chapter = Auf das nächste Kapitel!
say-well-deserved = So was von verdient!
say-speech = Rede, Rede!
say-you-knew = Du hast es gewusst, gib’s zu!
say-who-planned-this = Wer hat das geplant?
say-we-kept-quiet = Und wir haben alle wochenlang dichtgehalten!
say-never-forget-that-face = Das Gesicht vergesse ich nie!
say-surprise = Überraschung!
say-did-it-work = Hat der Plan also geklappt?
say-we-won = Wir haben gewonnen!
say-what-a-match = Was für ein Spiel!
say-champions = Ihr seid Champions!
say-high-five = Schlag ein!
say-whats-the-score = Wie steht’s?
say-victory-dance = Bitte einen Siegestanz!

## Nerves and effort

say-good-luck = Viel Glück!
say-you-know-this = Du weißt mehr, als du denkst.
say-fingers-crossed = Daumen sind gedrückt!
say-ice-cream-after = Danach ein Eis?
say-you-are-ready = Du bist bereit dafür.
say-whatever-comes = Egal, was kommt: Ich bin stolz auf dich.
say-one-question = Eine Frage nach der anderen.
say-tell-me-right-after = Schreib mir gleich danach!
say-over-soon = Bald ist es vorbei.
say-so-brave = Mutig von dir, hinzugehen.
say-how-did-it-go = Wie ist es gelaufen?
say-wait-outside = Soll ich draußen auf dich warten?
say-you-got-this = Du packst das!
say-one-more = Einer geht noch!
say-full-focus = Das nenn ich volle Konzentration!
say-whos-winning = Wer gewinnt?
say-strong-stuff = Starke Leistung!
say-water-break = Trinkpause?
say-new-record = Neuer Rekord?
say-almost-there = Fast geschafft!
say-good-scary = Die gute Art von gruselig?
say-cover-your-eyes = Augen zu, ich erzähl dir alles.
say-front-row = Erste Reihe, klar!
say-who-screamed = Wer hat am lautesten geschrien?
say-i-would-have-run = Ich wäre weggelaufen.
say-again-again = Noch mal! Noch mal!
say-sleep-tonight = Schläft heute Nacht überhaupt jemand?

## Goodbyes

say-miss-you-too = Du fehlst mir auch.
say-see-you-soon = Bis bald.
say-far-not-gone = Weit weg, aber nie ganz fort.
say-when-is-the-visit = Wann ist der nächste Besuch?
say-count-the-days = Zählen wir zusammen die Tage?
say-photo-in-return = Hier ein Foto von mir zurück.

## Words that agree with the face, or don't

say-behind-the-words = Und hinter den Worten?
say-both-can-be-true = Beides kann stimmen.
say-you-can-tell-me = Mir kannst du’s sagen.
say-proud-either-way = So oder so stolz auf dich.
say-wrong-second = War’s die falsche Sekunde fürs Foto?
say-good-and-hard = Schön und schwer zugleich?
say-good-to-see-you-smile = Trotzdem schön, dich lächeln zu sehen.
say-as-heavy-as-it-sounds = Ist es so schwer, wie es klingt?
say-carry-half = Ich trag die Hälfte mit.
say-brave-smile = Ein tapferes Lächeln.
say-humour-helps = Humor hilft, oder?
say-sounds-wonderful = Das klingt wunderbar!
say-glad-to-hear = Freut mich zu hören!
say-makes-two-of-us = Da sind wir schon zu zweit!
say-im-sorry = Das tut mir so leid.
say-thank-you-for-telling = Danke, dass du es mir erzählst.
say-that-sounds-hard = Das klingt schwer.
say-on-my-way = Bin schon unterwegs.

## Early, late, and after the last photo

say-good-morning = Guten Morgen!
say-coffee-first = Erst mal Kaffee.
say-five-more-minutes = Noch fünf Minuten?
say-up-already = Schon wach?
say-make-it-a-double = Nimm gleich einen Doppelten.
say-slept-well = Gut geschlafen?
say-save-me-a-cup = Heb mir eine Tasse auf!
say-day-can-wait = Der Tag kann warten.
say-still-up = Noch wach?
say-cant-sleep = Kannst du nicht schlafen?
say-sleep-well = Schlaf nachher gut.
say-tomorrow-is-new = Morgen ist ein neuer Tag.
say-long-day = Langer Tag?
say-rest-first = Erst ausruhen, dann antworten.
say-night-owl = Grüße von Nachteule zu Nachteule!
say-good-night-hug = Gute Nacht, mit Umarmung.
say-im-up-too = Bin auch wach, falls du reden magst.
say-glad-it-turned = Schön, dass es sich gedreht hat.
say-there-is-the-smile = Da ist ja das Lächeln!
say-what-changed = Was ist jetzt anders?
say-better-now = Geht’s jetzt besser?
say-hoping-for-this = Darauf hatte ich gehofft.
say-on-a-roll = Du hast einen Lauf!
say-two-in-a-row = Zwei in Folge!
say-whats-in-your-tea = Was ist in deinem Tee?
say-third-one-please = Und noch ein drittes, bitte!
say-good-week = Gute Woche?
say-still-thinking-of-you = Ich denk immer noch an dich.
say-still-heavy = Immer noch schwer?

## Far away, or right in front of the camera

say-come-closer = Komm mal ein bisschen näher!
say-found-you = Hab dich gefunden!
say-what-a-view = Was für eine Aussicht!
say-waving-back = Ich winke zurück!
say-right-into-the-lens = Genau in die Linse!

## Two people

say-you-two = Ihr zwei!
say-double-joy = Doppelte Freude!
say-what-a-team = Was für ein Team!
say-whose-idea = Wessen Idee war das?
say-partners-in-crime = Ein eingeschworenes Duo!
say-say-hi-from-me = Grüß schön von mir!
say-two-of-a-kind = Ihr habt euch gefunden!
say-sun-and-moon = Sonne und Mond!
say-who-said-what = Wer hat was gesagt?
say-hug-each-other = Umarmt euch mal von mir.
say-look-after-each-other = Passt gut aufeinander auf.
say-two-faces-two-stories = Zwei Gesichter, zwei Geschichten.
say-who-teased-whom = Wer hat wen geärgert?
say-cheering-up-duty = Wer übernimmt das Aufmuntern?
say-both-of-you-come-over = Kommt vorbei, alle beide.
say-one-of-you-knows = Jemand von euch weiß mehr!
say-tea-for-two = Tee zu zweit, dann reden?

## Several people who agree

say-team-meeting = Da ist wohl eine Teamsitzung fällig.
say-who-started = Also, wer hat angefangen?
say-group-tea = Eine Runde Tee für alle?
say-same-page = Ihr seid euch ja alle einig.
say-lets-sit-down = Setzen wir uns hin und reden.
say-cake-for-all = Kuchen für alle?
say-with-all-of-you = Ich bin bei euch allen.
say-tough-crowd = Schwieriges Publikum!
say-jury = Die Jury ist wohl schwer zu beeindrucken.
say-convince-them = Wer traut sich, sie zu überzeugen?
say-take-a-vote = Sollen wir abstimmen?
say-debating-club = Der Debattierclub!
say-jury-still-out = Berät die Jury noch?
say-everyone-agrees = Na, da sind sich ja alle einig.
say-menu-change = Zeit für eine neue Speisekarte?
say-what-was-that-all = Was hat man euch denn serviert?
say-pizza-instead = Lieber Pizza?
say-open-a-window = Macht mal jemand ein Fenster auf!
say-together = Ihr habt ja einander.
say-group-hug = Gruppenumarmung!
say-what-happened-there = Was ist denn da passiert?
say-everyone-ok = Geht’s allen gut?
say-hold-together = Haltet zusammen, ihr alle.
say-thinking-of-all = Ich denk an euch alle.
say-what-can-i-bring = Was kann ich mitbringen?
say-what-a-crew = Was für eine Truppe!
say-wish-i-was-there = Da wär ich jetzt gern dabei!
say-group-joy = Hebt mir was von der Freude auf!
say-count-me-in = Nächstes Mal bin ich dabei!
say-team-photo = Das Team des Jahres!
say-who-laughed-most = Wer hat am meisten gelacht?
say-band-photo = Ihr seht aus wie eine Band!
say-synchronised = Perfekt synchron.
say-on-three = Auf drei lächeln alle!
say-how-many-takes = Wie viele Versuche waren das?
say-calm-company = Was für eine entspannte Runde.
say-before-the-coffee = Vor oder nach dem Kaffee?
say-same-moment = Gleicher Moment, gleiches Gesicht!
say-what-are-you-watching = Was schaut ihr euch da alle an?
say-what-did-they-say = Was hat man euch erzählt?

## Several people who differ, and crowds

say-every-mood = Jede Stimmung auf einmal!
say-whole-story = Ich brauche die ganze Geschichte.
say-who-told-joke = Wer hat den Witz erzählt?
say-ask-each = Ich will euch alle einzeln hören!
say-one-photo-many = So viele Geschichten auf einmal.
say-who-won = Und, wer hat gewonnen?
say-wait-for-it = Gleich kommt’s …
say-hug-goes-where = Da könnte jemand eine Umarmung brauchen.
say-who-knew = Wer wusste es, und wer nicht?
say-one-at-a-time = Bitte nacheinander!
say-who-is-missing = Wer fehlt?
say-so-many-of-you = Ihr seid ja so viele!
say-spotted-you = Ich hab dich in der Menge entdeckt!
say-whole-village = Das ist ja das ganze Dorf!

## A face that is hard to read, or none

say-clearer-shot = Hast du ein schärferes Foto?
say-hiding = Versteckst du dich mit Absicht?
say-one-more-photo = Noch ein Foto, mir zuliebe?
say-caught-mid-blink = Beim Blinzeln erwischt?
say-mystery = Was für ein geheimnisvoller Blick!
say-what-was-going-on = Was war denn da los?
say-and-you = Und wo bist du?
say-behind-the-camera = Warst du hinter der Kamera?
say-with-you-in-it = Nächstes Mal mit dir drauf!
say-nice-shot = Schönes Foto!
say-story-of-the-photo = Was ist die Geschichte zum Foto?
say-what-am-i-seeing = Was sehe ich hier?

## Clips

say-what-happened-next = Wie ging es weiter?
say-one-more-take = Noch mal von vorn, bitte!
say-never-saw-it-coming = Du hattest wirklich keine Ahnung, oder?
say-worth-the-wait = Das Warten hat sich gelohnt!
say-rewind-that = Bitte zurückspulen!
say-right-at-that-second = Was ist genau in der Sekunde passiert?
say-what-was-the-surprise = Was war denn nun die Überraschung?
say-that-smile-grew = Ich hab dem Lächeln beim Wachsen zugesehen.
say-watched-it-twice = Zweimal angesehen. Mindestens.
say-lit-up = Da ist bei dir die Sonne aufgegangen!
say-part-two = Teil zwei, bitte!
say-cliffhanger = Was für ein Cliffhanger!
say-it-passed = Gut, dass es vorbei ist.
say-deep-breath-done = Und ausatmen.
say-im-here-whatever-it-is = Was auch ist: Ich bin da.
say-what-came-up = Ist etwas dazwischengekommen?
say-saw-it-to-the-end = Ich hab bis zum Ende zugesehen. Ich bin da.
say-started-so-well = Dabei fing es so gut an!
say-back-to-calm = Und wieder ganz ruhig.
say-what-were-you-thinking = Was ging dir da durch den Kopf?
say-caught-the-smile = Lächeln erwischt!
say-held-it-all-along = Bis zum Schluss durchgehalten!
say-still-not-over-it = Noch immer nicht drüber weg?
say-ups-and-downs = Ein Auf und Ab heute?
say-all-in-one-clip = Alles in einem einzigen Clip!
