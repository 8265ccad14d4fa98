### Replies that one friend might send to another about a photo: 1 to 64 characters, no fields.
### The part after "say-" is the key that the rules name.

## A face that looks angry

say-whats-up = Che succede?
say-tough-day = Giornataccia?
say-grumble-with-you = Ci lamentiamo in coppia?
say-tea-first = Prima un tè, poi il mondo?
say-want-to-talk = Ti va di parlarne?
say-im-listening = Ti ascolto. Che è successo?
say-on-your-side = Sto dalla tua parte.
say-let-it-out = Butta fuori tutto, io reggo.
say-breathe = Fai un bel respiro. Sono qui.
say-walk-it-off = Andiamo a fare due passi?
say-who-do-i-talk-to = Con chi devo fare due chiacchiere?
say-fine-to-be-cross = Arrabbiarsi ci sta.
say-start-anywhere = Comincia da dove vuoi. Ho tempo.
say-no-advice = Sfogati pure. Niente consigli, promesso.
say-what-would-help = Che cosa ti aiuterebbe adesso?
say-coffee-on-me = Il caffè lo offro io. Vieni?
say-crossed-a-line = Qualcuno ha passato il segno?
say-company-or-quiet = Compagnia, o un po' di silenzio?
say-cool-off-first = Prima si sbollisce, poi si parla?
say-i-believe-you = Ti credo.
say-what-went-wrong = Che cosa è andato storto?
say-bring-snacks = Porto io qualcosa da sgranocchiare.
say-not-going-anywhere = Io da qui non mi muovo.
say-not-hiding-it = Fai bene a non tenertelo dentro.

## A face that looks doubtful

say-not-convinced = Non ti convince ancora?
say-say-what-you-think = Dai, di' quello che pensi.
say-second-chance = Merita una seconda possibilità?
say-spill = Forza, sputa il rospo!
say-fair-enough = Ci sta. Tu che faresti?
say-eyebrow = Quel sopracciglio si sente fin qui.
say-seen-better = Hai visto di meglio, eh?
say-remind-me = Promemoria: mai scommettere contro di te.
say-what-would-convince = Che cosa ti convincerebbe?
say-one-more-sceptic = C'è posto per un altro dubbio?
say-prove-it = Allora, fuori le prove.
say-out-of-ten = Che voto, da uno a dieci?
say-whats-the-verdict = E il verdetto è…?
say-whats-the-catch = Dov'è la fregatura?
say-doubts-too = Anch'io ho i miei dubbi.
say-let-me-guess-no = Fammi indovinare: no?
say-better-idea = Hai un'idea migliore?
say-really-really = Sul serio? Sul serio.

## A face that looks put off

say-what-was-that = E quello che cos'era?
say-not-your-thing = Non fa per te, vero?
say-fresh-air = Andiamo a prendere una boccata d'aria.
say-second-opinion = Mi serve un secondo parere.
say-next-please = Avanti il prossimo!
say-that-bad = Così male?
say-warn-me = Grazie dell'avvertimento!
say-never-again = Quindi… mai più?
say-want-some-water = Vuoi un po' d'acqua?
say-you-finished-it = Dimmi che non hai finito il piatto.
say-who-cooked = Chi ha cucinato?
say-ill-pass-too = Passo anch'io.
say-smell-or-taste = Odore o sapore?
say-got-mints = Ho delle mentine. Ne vuoi una?
say-dare-or-accident = Una sfida o un incidente?
say-bin-it = Dritto nella spazzatura.
say-brave-to-try = Che coraggio, assaggiarlo!
say-trade-you = Te lo scambio con del cioccolato?

## A face that looks scared

say-all-good = Tutto bene?
say-with-you = Sono con te.
say-what-happened = Che cosa è successo?
say-no-rush = Senza fretta. Io ci sono.
say-need-anything = Ti serve qualcosa?
say-one-step = Un passo alla volta, insieme.
say-call-me = Chiamami quando vuoi, davvero.
say-you-are-not-alone = Ci sono anch'io con te.
say-close-by = Sono qui vicino.
say-stay-on-the-line = Vuoi che resti in linea?
say-hold-my-hand = Ecco, dammi la mano.
say-you-can-do-this = Ce la puoi fare. E io con te.
say-where-are-you = Dove sei? Sto arrivando.
say-are-you-safe = Sei al sicuro?
say-it-will-pass = Passerà. Aspetto con te.
say-when-you-are-ready = Dimmelo quando te la senti.
say-slow-breaths = Respira piano. Dentro, e fuori.
say-come-along = Vengo con te?
say-nothing-has-to-be-now = Niente deve succedere per forza adesso.
say-light-on = Ti lascio una luce accesa.

## A face that looks happy

say-nice-moment = Che bel momento.
say-tell-me-more = Racconta ancora!
say-keep-going = Qualunque cosa sia, continua così!
say-good-news = Belle notizie, spero?
say-made-me-smile = Mi ha strappato un sorriso.
say-love-this = Adoro questo momento!
say-whats-the-occasion = Qual è l'occasione?
say-more-of-this = Ancora, ancora, per favore!
say-joy-is-catching = Questa gioia è contagiosa!
say-celebrate = Qui bisogna festeggiare!
say-frame-it = Questa è da incorniciare.
say-made-your-day = Che cosa ti ha rallegrato la giornata?
say-happy-for-you = Sono proprio felice per te!
say-smile-made-my-day = Quel sorriso mi ha fatto la giornata.
say-share-the-secret = Svela il segreto, dai!
say-best-thing-today = La cosa più bella che ho visto oggi.
say-enjoy-every-bit = Goditi ogni attimo!
say-you-earned-it = Questa te la meriti.
say-save-some-for-me = Lasciane un po' anche a me!
say-shall-we-dance = Balliamo?
say-cheers-to-that = Brindo a questo!
say-keep-for-grey-days = Tienila per i giorni grigi.
say-new-background = È il mio nuovo sfondo!
say-hear-the-laugh = Quella risata la sento da qui!
say-pure-sunshine = Un raggio di sole!
say-it-went-well = È andata bene, mi sa?
say-hold-on-to-it = Tieniti stretta questa sensazione.
say-yes-yes-yes = Sì! Sì! Sì!
say-tell-everyone = Dillo a tutto il mondo!

## A face that looks calm

say-how-are-you = Come stai, davvero?
say-what-are-you-up-to = Che combini?
say-penny = Un soldo per i tuoi pensieri?
say-how-was-today = Com'è andata oggi?
say-say-more = Continua, mi interessa.
say-poker-face = Gran faccia da poker!
say-calm-vibes = Che pace.
say-guess = Non ti leggo proprio. Un indizio?
say-waiting-for-something = Aspetti qualcosa?
say-all-quiet = Tutto tranquillo lì?
say-whats-new = Novità?
say-plans-today = Programmi per oggi?
say-passport-photo = Foto per il passaporto: fatta!
say-who-won-at-cards = Chi ha vinto a carte?
say-coffee-soon = Un caffè uno di questi giorni?
say-what-are-you-listening-to = Che cosa ascolti di bello?
say-got-a-minute = Hai un minuto per due chiacchiere?
say-cool-and-collected = Calma olimpica.
say-thousand-thoughts = Mille pensieri, o nessuno?
say-need-a-break = Ti serve una pausa?
say-where-is-this = Dov'è questo posto?
say-who-took-this = Chi ha scattato?

## A face that looks sad

say-thinking-of-you = Ti penso.
say-sending-hug = Ti mando un abbraccio.
say-here-for-you = Io ci sono per te.
say-come-over = Vengo da te?
say-no-need-to-explain = Non serve spiegare. Sono qui.
say-bring-soup = Ti porto una minestra calda.
say-tissues-and-chocolate = Fazzoletti e cioccolato sono pronti.
say-you-matter = Per me conti tanto.
say-talk-or-distract = Parlarne, o una distrazione?
say-sit-with-you = Mi siedo accanto a te e basta.
say-be-gentle = Trattati con dolcezza.
say-one-day-at-a-time = Un giorno alla volta.
say-door-is-open = La mia porta è aperta.
say-ring-tonight = Ti chiamo stasera?
say-ok-to-cry = Piangere va bene.
say-film-and-blanket = Film e copertina?
say-tell-me-or-dont = Dimmelo, o anche no. Va bene comunque.
say-still-here = Sempre qui. Sempre nella tua squadra.
say-lean-on-me = Appoggiati a me.

## A face that looks surprised

say-didnt-see-that = Questa non te l'aspettavi, eh?
say-do-tell = Oh, racconta!
say-good-or-bad = Bella sorpresa o brutta sorpresa?
say-plot-twist = Colpo di scena!
say-no-way = Ma dai! Davvero?
say-tell-me-everything = Raccontami tutto!
say-who-told-you = Chi te l'ha detto?
say-say-it-again = Aspetta, ripeti?
say-what-did-i-miss = Dov'ero io, mentre succedeva?
say-jaw-dropped = Anch'io a bocca aperta.
say-cant-believe-it = Non ci credo nemmeno io!
say-what-did-you-see = Che cosa hai appena visto?
say-caught-in-the-act = Con le mani nel sacco?
say-big-news = Grandi novità?
say-need-details = Voglio i dettagli!
say-well-hello = Ma ciao, ciao!
say-gift-or-ghost = Un regalo o un fantasma?
say-since-when = Da quando?!

## A face between two emotions

say-story-behind = Che storia c'è dietro questa faccia?
say-many-feelings = Quante emozioni in una faccia sola.
say-laugh-or-shout = Ridere o urlare? Chi vince?
say-serious-business = Faccenda seria?
say-inside-joke = C'è sotto una battuta segreta?
say-that-smirk = Quel sorrisetto lo conosco!
say-that-hint = Lo vedo, quel mezzo sorriso.
say-bittersweet = Dolceamaro, vero?
say-concentrating = Massima concentrazione?
say-half-a-smile = Mezzo sorriso? Me lo prendo.
say-love-or-hate = Amore o odio?
say-cant-decide = Nemmeno io saprei decidere.
say-guilty-pleasure = Un piacere proibito?
say-both-at-once = Tutte e due insieme? Spiega!
say-smiling-through = Un sorriso nonostante tutto?
say-happy-tears = Lacrime di gioia?
say-scary-but-fun = Fa paura, ma diverte?
say-was-it-a-spider = Era un ragno?
say-did-you-jump = Hai fatto un salto?
say-heart-racing = Il cuore batte ancora forte?
say-what-are-you-planning = Che cosa stai tramando?
say-who-are-we-teasing = Chi prendiamo in giro?
say-enough-is-enough = Quando è troppo è troppo?
say-hoped-for-more = Speravi in qualcosa di più?
say-that-stung = Dev'essere stato un colpo.
say-far-away = Con la testa altrove?
say-what-do-you-make-of-it = Tu come la vedi?

## Sour, hot, bitter

say-so-sour = Così aspro?
say-sour-out-of-ten = Quanto aspro, da uno a dieci?
say-more-sugar = Più zucchero?
say-one-more-bite = Un altro morso, ti sfido.
say-lemon-face = La famosa faccia da limone!
say-worth-it = Ma ne valeva la pena?
say-felt-it-in-my-teeth = L'ho sentito fin nei denti.
say-make-lemonade = È ora di fare una limonata!
say-who-dared-you = Chi ti ha lanciato la sfida?
say-acquired-taste = Sarà questione di abitudine?
say-too-hot = Troppo piccante?
say-milk-not-water = Latte, non acqua!
say-fire-brigade = Qualcuno chiami i pompieri!
say-respect-the-chili = Col peperoncino non si scherza.
say-how-many-chilies = Quanti peperoncini erano?
say-breathing-fire = Sputi già fuoco?
say-bitter-but-good = Amaro, ma fa bene?
say-down-in-one = Tutto d'un fiato?
say-something-sweet = Qualcosa di dolce, dopo?
say-got-it-down = È andato giù tutto, bel colpo!
say-stronger-than-expected = Più forte del previsto?
say-cheers-i-guess = Cin cin… credo?

## Sun, onions

say-sun-in-your-eyes = Sole negli occhi?
say-sunglasses = La prossima volta, occhiali da sole!
say-find-some-shade = Cercati un po' d'ombra!
say-send-some-sun = Manda un po' di sole anche qui!
say-squint-club = Club del sole in faccia: presente!
say-sun-cream = Hai messo la crema solare?
say-was-it-the-onions = Sono state le cipolle, vero?
say-whats-cooking = Che cosa bolle in pentola?
say-save-me-a-plate = Tienimi un piatto!
say-blame-the-onions = La colpa è sempre delle cipolle.
say-or-a-real-hug = O ti serve comunque un abbraccio?
say-goggles-for-the-chef = In cucina con la maschera da sub!

## Celebrations and victories

say-happy-birthday = Buon compleanno!
say-make-a-wish = Esprimi un desiderio!
say-cake-first = Prima la torta!
say-whats-in-the-parcel = Che c'è nel pacco?
say-another-great-year = A un altro anno fantastico!
say-party-photos = Altre foto della festa, per favore!
say-congratulations = Congratulazioni!
say-proud-of-you = Che orgoglio!
say-you-did-it = Ce l'hai fatta!
say-to-the-next-chapter = Al prossimo capitolo!
say-well-deserved = Più che meritato!
say-speech = Discorso, discorso!
say-you-knew = Lo sapevi, vero?
say-who-planned-this = Chi ha organizzato tutto?
say-we-kept-quiet = E che silenzio, per settimane!
say-never-forget-that-face = Non dimenticherò mai quella faccia!
say-surprise = Sorpresa!
say-did-it-work = Quindi il piano ha funzionato?
say-we-won = Abbiamo vinto!
say-what-a-match = Che partita!
say-champions = Una squadra da campionato!
say-high-five = Batti il cinque!
say-whats-the-score = A quanto stiamo?
say-victory-dance = Il balletto della vittoria, prego!

## Nerves and effort

say-good-luck = In bocca al lupo!
say-you-know-this = Sai più di quanto credi.
say-fingers-crossed = Dita incrociate!
say-ice-cream-after = Gelato, dopo?
say-you-are-ready = Hai tutto quello che serve.
say-whatever-comes = Comunque vada, che orgoglio.
say-one-question = Una domanda alla volta.
say-tell-me-right-after = Scrivimi appena finisci!
say-over-soon = Presto sarà passato.
say-so-brave = Ci vuole coraggio ad andarci.
say-how-did-it-go = Com'è andata?
say-wait-outside = Ti aspetto fuori?
say-you-got-this = È roba tua, vai!
say-one-more = Ancora una!
say-full-focus = Questa sì che è concentrazione!
say-whos-winning = Chi sta vincendo?
say-strong-stuff = Che forza!
say-water-break = Pausa acqua?
say-new-record = Nuovo record?
say-almost-there = Ci siamo quasi!
say-good-scary = Paura, ma di quella buona?
say-cover-your-eyes = Copriti gli occhi, ti racconto io.
say-front-row = In prima fila, ovvio!
say-who-screamed = Chi ha urlato più forte?
say-i-would-have-run = Io sarei a chilometri di distanza.
say-again-again = Ancora! Ancora!
say-sleep-tonight = Stanotte dormirà qualcuno?

## Goodbyes

say-miss-you-too = Mi manchi anche tu.
say-see-you-soon = A presto.
say-far-not-gone = Lontano, ma sempre vicino.
say-when-is-the-visit = A quando la prossima visita?
say-count-the-days = Contiamo i giorni insieme?
say-photo-in-return = Ecco una mia foto in cambio.

## Words that agree with the face, or don't

say-behind-the-words = E dietro le parole?
say-both-can-be-true = Possono essere vere entrambe le cose.
say-you-can-tell-me = A me puoi dirlo.
say-proud-either-way = Che orgoglio, in ogni caso.
say-wrong-second = Lo scatto ha preso l'attimo sbagliato?
say-good-and-hard = Bello e difficile insieme?
say-good-to-see-you-smile = Bello vederti sorridere lo stesso.
say-as-heavy-as-it-sounds = È pesante come sembra?
say-carry-half = La metà la porto io.
say-brave-smile = Che sorriso coraggioso.
say-humour-helps = Riderci su aiuta, vero?
say-sounds-wonderful = Che meraviglia!
say-glad-to-hear = Che bello sentirlo!
say-makes-two-of-us = Allora siamo in due!
say-im-sorry = Mi dispiace tantissimo.
say-thank-you-for-telling = Grazie di avermelo detto.
say-that-sounds-hard = Dev'essere dura.
say-on-my-way = Arrivo.

## Early, late, and after the last photo

say-good-morning = Buongiorno!
say-coffee-first = Prima il caffè.
say-five-more-minutes = Altri cinque minuti?
say-up-already = Già in piedi?
say-make-it-a-double = Fallo doppio.
say-slept-well = Dormito bene?
say-save-me-a-cup = Tienimi una tazza!
say-day-can-wait = La giornata può aspettare.
say-still-up = Ancora in piedi?
say-cant-sleep = Non riesci a dormire?
say-sleep-well = Dormi bene, più tardi.
say-tomorrow-is-new = Domani è un altro giorno.
say-long-day = Giornata lunga?
say-rest-first = Prima riposa, poi rispondi.
say-night-owl = Saluti da un altro animale notturno!
say-good-night-hug = Buonanotte, e un abbraccio.
say-im-up-too = Non dormo neanch'io, se vuoi parlare.
say-glad-it-turned = Meno male che le cose sono cambiate.
say-there-is-the-smile = Eccolo, il sorriso!
say-what-changed = Che cosa è cambiato?
say-better-now = Meglio adesso?
say-hoping-for-this = Era quello che speravo.
say-on-a-roll = Che serie positiva!
say-two-in-a-row = Due di fila!
say-whats-in-your-tea = Che cosa ci metti nel tè?
say-third-one-please = E la terza, per favore!
say-good-week = Una bella settimana?
say-still-thinking-of-you = Ti penso ancora.
say-still-heavy = Pesa ancora?

## Far away, or right in front of the camera

say-come-closer = Avvicinati un po'!
say-found-you = Eccoti, ti vedo!
say-what-a-view = Che vista!
say-waving-back = Ti saluto anch'io con la mano!
say-right-into-the-lens = Dritto nell'obiettivo!

## Two people

say-you-two = Che coppia!
say-double-joy = Gioia doppia!
say-what-a-team = Che squadra!
say-whose-idea = Di chi è stata l'idea?
say-partners-in-crime = Complicità perfetta!
say-say-hi-from-me = Saluti da parte mia!
say-two-of-a-kind = Stessa pasta, doppia dose!
say-sun-and-moon = Sole e luna!
say-who-said-what = Chi ha detto cosa?
say-hug-each-other = Abbracciatevi da parte mia.
say-look-after-each-other = Prendetevi cura a vicenda.
say-two-faces-two-stories = Due volti, due storie.
say-who-teased-whom = Chi ha stuzzicato chi?
say-cheering-up-duty = A chi tocca tirare su il morale?
say-both-of-you-come-over = Venite da me, in coppia.
say-one-of-you-knows = Qui qualcuno la sa più lunga!
say-tea-for-two = Tè per due, poi si parla?

## Several people who agree

say-team-meeting = Mi sa che serve una riunione.
say-who-started = Allora, chi ha cominciato?
say-group-tea = Un giro di tè per l'intero gruppo?
say-same-page = Vedo che siete d'accordo.
say-lets-sit-down = Sediamoci e parliamone.
say-cake-for-all = Torta per l'intero gruppo?
say-with-all-of-you = Sono con voi.
say-tough-crowd = Che pubblico difficile!
say-jury = La giuria sembra esigente.
say-convince-them = Chi ha il coraggio di convincervi?
say-take-a-vote = La mettiamo ai voti?
say-debating-club = Il club dei dibattiti!
say-jury-still-out = La giuria sta ancora deliberando?
say-everyone-agrees = Be', qui c'è l'unanimità.
say-menu-change = È ora di cambiare menù?
say-what-was-that-all = Ma che cosa vi hanno servito?
say-pizza-instead = Meglio una pizza?
say-open-a-window = Qualcuno apra una finestra!
say-together = Potete contare su di voi.
say-group-hug = Abbraccio di gruppo!
say-what-happened-there = Che cosa è successo lì?
say-everyone-ok = State bene?
say-hold-together = Fatevi forza a vicenda.
say-thinking-of-all = Vi penso.
say-what-can-i-bring = Che cosa porto?
say-what-a-crew = Che banda!
say-wish-i-was-there = Vorrei essere lì!
say-group-joy = Tenetemi un po' di quella gioia!
say-count-me-in = La prossima volta contate su di me!
say-team-photo = La squadra dell'anno!
say-who-laughed-most = Chi ha riso di più?
say-band-photo = Sembrate una band!
say-synchronised = Sincronia perfetta.
say-on-three = Al tre, un bel sorriso!
say-how-many-takes = Quanti scatti ci sono voluti?
say-calm-company = Che compagnia tranquilla.
say-before-the-coffee = Prima o dopo il caffè?
say-same-moment = Stesso momento, stessa faccia!
say-what-are-you-watching = Che cosa state guardando?
say-what-did-they-say = Che cosa vi hanno detto?

## Several people who differ, and crowds

say-every-mood = Tutti gli umori in una volta!
say-whole-story = Voglio la storia completa.
say-who-told-joke = Chi ha raccontato la barzelletta?
say-ask-each = Voglio sentire ogni versione!
say-one-photo-many = Tante storie in un posto solo.
say-who-won = E allora, chi ha vinto?
say-wait-for-it = Aspetta, aspetta…
say-hug-goes-where = Lì a qualcuno serve un abbraccio.
say-who-knew = Chi lo sapeva e chi no?
say-one-at-a-time = Una voce alla volta, per favore!
say-who-is-missing = Chi manca?
say-so-many-of-you = Quanta gente!
say-spotted-you = Eccoti lì, tra la folla!
say-whole-village = C'è il paese intero!

## A face that is hard to read, or none

say-clearer-shot = Hai uno scatto più nitido?
say-hiding = Ti nascondi apposta?
say-one-more-photo = Un'altra foto, per me?
say-caught-mid-blink = In pieno battito di ciglia?
say-mystery = Che sguardo misterioso!
say-what-was-going-on = Che cosa stava succedendo lì?
say-and-you = E tu dove sei?
say-behind-the-camera = Eri tu a scattare?
say-with-you-in-it = La prossima volta, con te nella foto!
say-nice-shot = Bello scatto!
say-story-of-the-photo = Che storia ha questa foto?
say-what-am-i-seeing = Che cosa sto guardando?

## Clips

say-what-happened-next = E poi che cosa è successo?
say-one-more-take = Un altro ciak, per favore!
say-never-saw-it-coming = Non ne avevi proprio idea, vero?
say-worth-the-wait = Valeva la pena aspettare!
say-rewind-that = Riavvolgi, per favore!
say-right-at-that-second = Che cosa è successo in quel preciso secondo?
say-what-was-the-surprise = Allora, qual era la sorpresa?
say-that-smile-grew = Ho visto crescere quel sorriso.
say-watched-it-twice = L'ho guardato due volte. Come minimo.
say-lit-up = Lì ti si è illuminato il viso!
say-part-two = Seconda parte, per favore!
say-cliffhanger = Che finale da suspense!
say-it-passed = Meno male che è passata.
say-deep-breath-done = E fuori il respiro.
say-im-here-whatever-it-is = Qualunque cosa sia, ci sono.
say-what-came-up = È successo qualcosa?
say-saw-it-to-the-end = L'ho guardato fino alla fine. Ci sono.
say-started-so-well = E dire che era iniziato così bene!
say-back-to-calm = E di nuovo calma.
say-what-were-you-thinking = Che cosa ti è passato per la testa?
say-caught-the-smile = Beccato, quel sorriso!
say-held-it-all-along = Così fino alla fine!
say-still-not-over-it = Ancora non te ne fai una ragione?
say-ups-and-downs = Alti e bassi oggi?
say-all-in-one-clip = Tutto questo in un solo video!
