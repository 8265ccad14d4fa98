### Replies that one friend might send to another about a photo: 1 to 64 characters, no fields.
### The part after "say-" is the key that the rules name.

## A face that looks angry

say-whats-up = ¿Qué pasa?
say-tough-day = ¿Un día duro?
say-grumble-with-you = ¿Nos quejamos a dúo?
say-tea-first = Primero un té, después el mundo.
say-want-to-talk = ¿Quieres hablarlo?
say-im-listening = Te escucho. ¿Qué pasó?
say-on-your-side = Estoy de tu lado.
say-let-it-out = Suéltalo todo, yo aguanto.
say-breathe = Respira hondo. Aquí estoy.
say-walk-it-off = ¿Salimos a dar una vuelta?
say-who-do-i-talk-to = ¿Con quién tengo que hablar?
say-fine-to-be-cross = Es normal enfadarse.
say-start-anywhere = Empieza por donde quieras. Tengo tiempo.
say-no-advice = Desahógate. Prometo no dar consejos.
say-what-would-help = ¿Qué te ayudaría ahora?
say-coffee-on-me = Yo invito al café. ¿Vienes?
say-crossed-a-line = ¿Alguien se pasó de la raya?
say-company-or-quiet = ¿Compañía, o un poco de silencio?
say-cool-off-first = ¿Primero calma y luego hablamos?
say-i-believe-you = Te creo.
say-what-went-wrong = ¿Qué salió mal?
say-bring-snacks = Yo llevo algo de picar.
say-not-going-anywhere = De aquí no me muevo.
say-not-hiding-it = Qué bueno que no te lo guardas.

## A face that looks doubtful

say-not-convinced = ¿No te convence?
say-say-what-you-think = Anda, di lo que piensas.
say-second-chance = ¿Merece otra oportunidad?
say-spill = ¡Ya, cuéntalo todo!
say-fair-enough = Me parece justo. ¿Tú qué harías?
say-eyebrow = Siento esa ceja desde aquí.
say-seen-better = Has visto cosas mejores, ¿verdad?
say-remind-me = Nota mental: nunca apostar contra ti.
say-what-would-convince = ¿Qué te convencería?
say-one-more-sceptic = ¿Hay sitio para otra duda más?
say-prove-it = A ver, que lo demuestren.
say-out-of-ten = ¿Cuánto le das, del uno al diez?
say-whats-the-verdict = ¿Y el veredicto es…?
say-whats-the-catch = ¿Dónde está la trampa?
say-doubts-too = Yo también tengo mis dudas.
say-let-me-guess-no = Déjame adivinar: ¿no?
say-better-idea = ¿Tienes una idea mejor?
say-really-really = ¿En serio? En serio.

## A face that looks put off

say-what-was-that = ¿Qué fue eso?
say-not-your-thing = No es lo tuyo, ¿verdad?
say-fresh-air = Vamos a tomar el aire.
say-second-opinion = Necesito una segunda opinión.
say-next-please = ¡Siguiente, por favor!
say-that-bad = ¿Tan malo?
say-warn-me = ¡Gracias por avisar!
say-never-again = Entonces… ¿nunca más?
say-want-some-water = ¿Quieres agua?
say-you-finished-it = Dime que no te lo terminaste.
say-who-cooked = ¿Quién cocinó?
say-ill-pass-too = Yo también paso.
say-smell-or-taste = ¿Olor o sabor?
say-got-mints = Tengo caramelos de menta. ¿Quieres uno?
say-dare-or-accident = ¿Fue un reto o un accidente?
say-bin-it = Directo a la basura.
say-brave-to-try = ¡Qué valor, probarlo!
say-trade-you = ¿Te lo cambio por chocolate?

## A face that looks scared

say-all-good = ¿Todo bien?
say-with-you = Estoy contigo.
say-what-happened = ¿Qué pasó?
say-no-rush = Sin prisa. Ando por aquí.
say-need-anything = ¿Necesitas algo?
say-one-step = Paso a paso, y a tu lado.
say-call-me = Llámame cuando quieras, de verdad.
say-you-are-not-alone = Cuenta conmigo para esto.
say-close-by = Estoy cerca.
say-stay-on-the-line = ¿Me quedo al teléfono contigo?
say-hold-my-hand = Toma, dame la mano.
say-you-can-do-this = Tú puedes. Y yo contigo.
say-where-are-you = ¿Dónde estás? Voy para allá.
say-are-you-safe = ¿Estás a salvo?
say-it-will-pass = Pasará. Espero contigo.
say-when-you-are-ready = Cuéntame cuando te sientas con ánimo.
say-slow-breaths = Respira despacio. Dentro… y fuera.
say-come-along = ¿Te acompaño?
say-nothing-has-to-be-now = Nada tiene que ser ahora mismo.
say-light-on = Te dejo una luz encendida.

## A face that looks happy

say-nice-moment = Qué momento más bonito.
say-tell-me-more = ¡Cuéntame más!
say-keep-going = ¡Sea lo que sea, sigue así!
say-good-news = ¿Buenas noticias?
say-made-me-smile = Me sacó una sonrisa.
say-love-this = ¡Me encanta este momento!
say-whats-the-occasion = ¿Qué se celebra?
say-more-of-this = ¡Más de esto, por favor!
say-joy-is-catching = ¡Esa alegría se contagia!
say-celebrate = ¡Esto hay que celebrarlo!
say-frame-it = Esta es para enmarcar.
say-made-your-day = ¿Qué te alegró el día?
say-happy-for-you = ¡Cuánto me alegro por ti!
say-smile-made-my-day = Esa sonrisa me alegró el día.
say-share-the-secret = ¡Comparte el secreto!
say-best-thing-today = Lo mejor que he visto hoy.
say-enjoy-every-bit = ¡Disfruta cada segundo!
say-you-earned-it = Te lo has ganado.
say-save-some-for-me = ¡Guárdame un poco de eso!
say-shall-we-dance = ¿Bailamos?
say-cheers-to-that = ¡Brindo por eso!
say-keep-for-grey-days = Guárdala para los días grises.
say-new-background = ¡Ya tengo nuevo fondo de pantalla!
say-hear-the-laugh = ¡Oigo esa risa desde aquí!
say-pure-sunshine = ¡Puro sol!
say-it-went-well = Salió bien, ¿eh?
say-hold-on-to-it = Quédate con esa sensación.
say-yes-yes-yes = ¡Sí! ¡Sí! ¡Sí!
say-tell-everyone = ¡Que se entere todo el mundo!

## A face that looks calm

say-how-are-you = ¿Cómo estás, de verdad?
say-what-are-you-up-to = ¿En qué andas?
say-penny = ¿En qué piensas?
say-how-was-today = ¿Qué tal el día?
say-say-more = Sigue, que me interesa.
say-poker-face = ¡Vaya cara de póquer!
say-calm-vibes = Cuánta paz.
say-guess = No te leo nada. ¿Una pista?
say-waiting-for-something = ¿Esperas algo?
say-all-quiet = ¿Todo tranquilo por ahí?
say-whats-new = ¿Qué hay de nuevo?
say-plans-today = ¿Planes para hoy?
say-passport-photo = Foto para el pasaporte: ¡lista!
say-who-won-at-cards = ¿Quién ganó a las cartas?
say-coffee-soon = ¿Un café pronto?
say-what-are-you-listening-to = ¿Qué escuchas?
say-got-a-minute = ¿Tienes un minuto para charlar?
say-cool-and-collected = Calma total, así me gusta.
say-thousand-thoughts = ¿Mil pensamientos, o ninguno?
say-need-a-break = ¿Te hace falta una pausa?
say-where-is-this = ¿Dónde es esto?
say-who-took-this = ¿Quién hizo la foto?

## A face that looks sad

say-thinking-of-you = Pienso en ti.
say-sending-hug = Te mando un abrazo.
say-here-for-you = Aquí me tienes.
say-come-over = ¿Voy a verte?
say-no-need-to-explain = No hace falta explicar nada. Aquí estoy.
say-bring-soup = Te llevo una sopa.
say-tissues-and-chocolate = Tengo listos pañuelos y chocolate.
say-you-matter = Me importas mucho.
say-talk-or-distract = ¿Hablamos, o te distraigo?
say-sit-with-you = Me siento a tu lado y ya.
say-be-gentle = Trátate con cariño.
say-one-day-at-a-time = Un día a la vez.
say-door-is-open = Mi puerta está abierta.
say-ring-tonight = ¿Te llamo esta noche?
say-ok-to-cry = Llorar está bien.
say-film-and-blanket = ¿Una peli y una mantita?
say-tell-me-or-dont = Cuéntame, o no. Las dos cosas valen.
say-still-here = Sigo aquí. Sigo en tu equipo.
say-lean-on-me = Apóyate en mí.

## A face that looks surprised

say-didnt-see-that = Eso no te lo esperabas, ¿eh?
say-do-tell = ¡Uy, cuenta, cuenta!
say-good-or-bad = ¿Sorpresa buena o mala?
say-plot-twist = ¡Giro de guion!
say-no-way = ¡No me digas! ¿De verdad?
say-tell-me-everything = ¡Cuéntamelo todo!
say-who-told-you = ¿Quién te lo dijo?
say-say-it-again = Espera, ¿cómo dices?
say-what-did-i-miss = ¿Qué me perdí?
say-jaw-dropped = Yo también con la boca abierta.
say-cant-believe-it = ¡Yo tampoco me lo creo!
say-what-did-you-see = ¿Qué acabas de ver?
say-caught-in-the-act = ¿Con las manos en la masa?
say-big-news = ¿Gran noticia?
say-need-details = ¡Quiero detalles!
say-well-hello = ¡Vaya, vaya, hola!
say-gift-or-ghost = ¿Regalo o fantasma?
say-since-when = ¿¡Desde cuándo!?

## A face between two emotions

say-story-behind = ¿Qué historia hay detrás de esta cara?
say-many-feelings = Cuántas emociones en una sola cara.
say-laugh-or-shout = ¿Risa o grito? ¿Cuál gana?
say-serious-business = ¿Asunto serio?
say-inside-joke = ¿Aquí hay algún chiste privado?
say-that-smirk = ¡Conozco esa sonrisita!
say-that-hint = Veo esa sonrisa asomando.
say-bittersweet = Agridulce, ¿verdad?
say-concentrating = ¿Máxima concentración?
say-half-a-smile = ¿Media sonrisa? La acepto.
say-love-or-hate = ¿Amor u odio?
say-cant-decide = Yo tampoco podría decidirme.
say-guilty-pleasure = ¿Un placer culpable?
say-both-at-once = ¿Las dos cosas a la vez? ¡Explícate!
say-smiling-through = ¿Sonriendo a pesar de todo?
say-happy-tears = ¿Lágrimas de alegría?
say-scary-but-fun = ¿Da miedo, pero divierte?
say-was-it-a-spider = ¿Era una araña?
say-did-you-jump = ¿Pegaste un salto?
say-heart-racing = ¿Aún te late fuerte el corazón?
say-what-are-you-planning = ¿Qué estás tramando?
say-who-are-we-teasing = ¿A quién le tomamos el pelo?
say-enough-is-enough = ¿Hasta aquí hemos llegado?
say-hoped-for-more = ¿Esperabas algo más?
say-that-stung = Eso tuvo que doler.
say-far-away = ¿Con la cabeza muy lejos?
say-what-do-you-make-of-it = ¿Tú cómo lo ves?

## Sour, hot, bitter

say-so-sour = ¿Tan ácido?
say-sour-out-of-ten = ¿Qué tan ácido, del uno al diez?
say-more-sugar = ¿Más azúcar?
say-one-more-bite = A que no te atreves a otro bocado.
say-lemon-face = ¡La famosa cara de limón!
say-worth-it = Pero ¿valió la pena?
say-felt-it-in-my-teeth = Lo sentí en los dientes.
say-make-lemonade = ¡Hora de hacer limonada!
say-who-dared-you = ¿Quién te retó?
say-acquired-taste = ¿Será cuestión de acostumbrarse?
say-too-hot = ¿Demasiado picante?
say-milk-not-water = ¡Leche, no agua!
say-fire-brigade = ¡Que alguien llame a los bomberos!
say-respect-the-chili = Con el picante no se juega.
say-how-many-chilies = ¿Cuántos chiles llevaba eso?
say-breathing-fire = ¿Ya echas fuego por la boca?
say-bitter-but-good = ¿Amargo, pero sano?
say-down-in-one = ¿De un solo trago?
say-something-sweet = ¿Algo dulce para compensar?
say-got-it-down = ¡Te lo tomaste todo, bravo!
say-stronger-than-expected = ¿Más fuerte de lo esperado?
say-cheers-i-guess = ¿Salud… supongo?

## Sun, onions

say-sun-in-your-eyes = ¿El sol en los ojos?
say-sunglasses = ¡La próxima, con gafas de sol!
say-find-some-shade = ¡Busca una sombra!
say-send-some-sun = ¡Manda un poco de sol para acá!
say-squint-club = Club del sol en la cara: ¡presente!
say-sun-cream = ¿Llevas protector solar?
say-was-it-the-onions = Fue la cebolla, ¿no?
say-whats-cooking = ¿Qué se cocina?
say-save-me-a-plate = ¡Guárdame un plato!
say-blame-the-onions = La culpa siempre es de la cebolla.
say-or-a-real-hug = ¿O al final hace falta un abrazo?
say-goggles-for-the-chef = ¡Gafas de buceo para cocinar!

## Celebrations and victories

say-happy-birthday = ¡Feliz cumpleaños!
say-make-a-wish = ¡Pide un deseo!
say-cake-first = ¡Primero el pastel!
say-whats-in-the-parcel = ¿Qué hay en el paquete?
say-another-great-year = ¡Por otro gran año!
say-party-photos = ¡Más fotos de la fiesta, por favor!
say-congratulations = ¡Felicidades!
say-proud-of-you = ¡Qué orgullo me das!
say-you-did-it = ¡Lo lograste!
say-to-the-next-chapter = ¡Por el próximo capítulo!
say-well-deserved = ¡Más que merecido!
say-speech = ¡Que hable, que hable!
say-you-knew = Lo sabías, ¿a que sí?
say-who-planned-this = ¿Quién organizó esto?
say-we-kept-quiet = ¡Y todo el mundo calladito semanas!
say-never-forget-that-face = ¡Jamás olvidaré esa cara!
say-surprise = ¡Sorpresa!
say-did-it-work = Entonces, ¿funcionó el plan?
say-we-won = ¡Ganamos!
say-what-a-match = ¡Vaya partidazo!
say-champions = ¡Victoria total!
say-high-five = ¡Choca esos cinco!
say-whats-the-score = ¿Cómo va el marcador?
say-victory-dance = ¡El baile de la victoria, por favor!

## Nerves and effort

say-good-luck = ¡Mucha suerte!
say-you-know-this = Sabes más de lo que crees.
say-fingers-crossed = ¡Cruzo los dedos!
say-ice-cream-after = ¿Helado al terminar?
say-you-are-ready = Esto lo tienes dominado.
say-whatever-comes = Pase lo que pase, me das orgullo.
say-one-question = Una pregunta cada vez.
say-tell-me-right-after = ¡Escríbeme en cuanto salgas!
say-over-soon = Pronto habrá pasado.
say-so-brave = Qué valor, ir hasta allá.
say-how-did-it-go = ¿Cómo te fue?
say-wait-outside = ¿Te espero fuera?
say-you-got-this = ¡Tú puedes con esto!
say-one-more = ¡Una más!
say-full-focus = ¡Eso es concentración total!
say-whos-winning = ¿Quién va ganando?
say-strong-stuff = ¡Qué fuerza!
say-water-break = ¿Pausa para beber agua?
say-new-record = ¿Nuevo récord?
say-almost-there = ¡Ya casi!
say-good-scary = ¿Miedo del bueno?
say-cover-your-eyes = Tápate los ojos, yo te lo cuento.
say-front-row = En primera fila, cómo no.
say-who-screamed = ¿Quién gritó más fuerte?
say-i-would-have-run = Yo habría salido corriendo.
say-again-again = ¡Otra vez! ¡Otra vez!
say-sleep-tonight = ¿Alguien va a dormir esta noche?

## Goodbyes

say-miss-you-too = Yo también te echo de menos.
say-see-you-soon = Nos vemos pronto.
say-far-not-gone = Lejos, pero siempre cerca.
say-when-is-the-visit = ¿Para cuándo la próxima visita?
say-count-the-days = ¿Contamos los días a dúo?
say-photo-in-return = Va una foto mía a cambio.

## Words that agree with the face, or don't

say-behind-the-words = ¿Y detrás de las palabras?
say-both-can-be-true = Las dos cosas pueden ser verdad.
say-you-can-tell-me = A mí me lo puedes contar.
say-proud-either-way = Me das orgullo de todas formas.
say-wrong-second = ¿La cámara eligió mal el segundo?
say-good-and-hard = ¿Bonito y difícil a la vez?
say-good-to-see-you-smile = Igual, qué bueno verte sonreír.
say-as-heavy-as-it-sounds = ¿Pesa tanto como suena?
say-carry-half = Yo cargo con la mitad.
say-brave-smile = Qué sonrisa tan valiente.
say-humour-helps = El humor ayuda, ¿verdad?
say-sounds-wonderful = ¡Suena de maravilla!
say-glad-to-hear = ¡Qué alegría saberlo!
say-makes-two-of-us = ¡Pues ya somos dos!
say-im-sorry = Lo siento muchísimo.
say-thank-you-for-telling = Gracias por contármelo.
say-that-sounds-hard = Eso suena difícil.
say-on-my-way = Voy en camino.

## Early, late, and after the last photo

say-good-morning = ¡Buenos días!
say-coffee-first = Primero, café.
say-five-more-minutes = ¿Cinco minutos más?
say-up-already = ¿Ya en pie?
say-make-it-a-double = Que sea doble.
say-slept-well = ¿Qué tal dormiste?
say-save-me-a-cup = ¡Guárdame una taza!
say-day-can-wait = El día puede esperar.
say-still-up = ¿Aún sin dormir?
say-cant-sleep = ¿No puedes dormir?
say-sleep-well = Que luego duermas bien.
say-tomorrow-is-new = Mañana será otro día.
say-long-day = ¿Un día largo?
say-rest-first = Primero descansa, luego respondes.
say-night-owl = ¡Saludos de otra ave nocturna!
say-good-night-hug = Buenas noches, y un abrazo.
say-im-up-too = Yo tampoco duermo, por si quieres hablar.
say-glad-it-turned = Qué bien que la cosa mejoró.
say-there-is-the-smile = ¡Ahí está esa sonrisa!
say-what-changed = ¿Qué cambió?
say-better-now = ¿Mejor ahora?
say-hoping-for-this = Justo esto esperaba ver.
say-on-a-roll = ¡Estás en racha!
say-two-in-a-row = ¡Dos de dos!
say-whats-in-your-tea = ¿Qué le echas al té?
say-third-one-please = ¡Y la tercera, por favor!
say-good-week = ¿Una buena semana?
say-still-thinking-of-you = Sigo pensando en ti.
say-still-heavy = ¿Todavía pesa?

## Far away, or right in front of the camera

say-come-closer = ¡Acércate un poquito!
say-found-you = ¡Te encontré!
say-what-a-view = ¡Qué vistas!
say-waving-back = ¡Te saludo desde aquí!
say-right-into-the-lens = ¡Directo al objetivo!

## Two people

say-you-two = ¡Vaya par!
say-double-joy = ¡Alegría por partida doble!
say-what-a-team = ¡Qué equipo!
say-whose-idea = ¿De quién fue la idea?
say-partners-in-crime = ¡Cómplices en todo!
say-say-hi-from-me = ¡Saludos de mi parte!
say-two-of-a-kind = ¡Tal para cual!
say-sun-and-moon = ¡El sol y la luna!
say-who-said-what = ¿Quién dijo qué?
say-hug-each-other = Un abrazo mutuo de mi parte.
say-look-after-each-other = A cuidarse mutuamente.
say-two-faces-two-stories = Dos caras, dos historias.
say-who-teased-whom = ¿Quién hizo rabiar a quién?
say-cheering-up-duty = ¿A quién le toca dar ánimos?
say-both-of-you-come-over = Mi casa está abierta para dos.
say-one-of-you-knows = ¡Aquí alguien sabe más!
say-tea-for-two = ¿Té para dos y luego hablar?

## Several people who agree

say-team-meeting = Parece que toca reunión de equipo.
say-who-started = A ver, ¿quién empezó?
say-group-tea = ¿Una ronda de té para todo el mundo?
say-same-page = Veo que hay acuerdo total.
say-lets-sit-down = Sentémonos a hablar.
say-cake-for-all = ¿Pastel para todo el mundo?
say-with-all-of-you = Estoy con todo el grupo.
say-tough-crowd = ¡Qué público tan difícil!
say-jury = El jurado parece exigente.
say-convince-them = ¿Quién se atreve a convencer al grupo?
say-take-a-vote = ¿Lo votamos?
say-debating-club = ¡El club de debate!
say-jury-still-out = ¿El jurado sigue deliberando?
say-everyone-agrees = Bueno, en eso hay unanimidad.
say-menu-change = ¿Hora de cambiar el menú?
say-what-was-that-all = ¿Pero qué les sirvieron?
say-pizza-instead = ¿Mejor una pizza?
say-open-a-window = ¡Que alguien abra una ventana!
say-together = Se tienen, y eso es mucho.
say-group-hug = ¡Abrazo grupal!
say-what-happened-there = ¿Qué pasó ahí?
say-everyone-ok = ¿Todo el mundo bien?
say-hold-together = Mucha fuerza, y a seguir en equipo.
say-thinking-of-all = Les mando mucho cariño.
say-what-can-i-bring = ¿Qué puedo llevar?
say-what-a-crew = ¡Qué equipazo!
say-wish-i-was-there = ¡Ojalá estuviera ahí!
say-group-joy = ¡Guárdenme un poco de esa alegría!
say-count-me-in = ¡La próxima vez, me apunto!
say-team-photo = ¡El equipo del año!
say-who-laughed-most = ¿Quién se rio más?
say-band-photo = ¡Parece una banda!
say-synchronised = Sincronización perfecta.
say-on-three = A la de tres, ¡sonrisa general!
say-how-many-takes = ¿Cuántas tomas hicieron falta?
say-calm-company = Qué grupo tan tranquilo.
say-before-the-coffee = ¿Antes o después del café?
say-same-moment = ¡Mismo momento, misma cara!
say-what-are-you-watching = ¿Qué mira todo el mundo?
say-what-did-they-say = ¿Qué les dijeron?

## Several people who differ, and crowds

say-every-mood = ¡Todos los ánimos a la vez!
say-whole-story = Necesito la historia completa.
say-who-told-joke = ¿Quién contó el chiste?
say-ask-each = ¡Quiero oír todas las versiones!
say-one-photo-many = Cuántas historias en un solo sitio.
say-who-won = Y entonces, ¿quién ganó?
say-wait-for-it = Espera, espera…
say-hug-goes-where = Ahí a alguien le vendría bien un abrazo.
say-who-knew = ¿Quién lo sabía y quién no?
say-one-at-a-time = ¡Por turnos, por favor!
say-who-is-missing = ¿Quién falta?
say-so-many-of-you = ¡Cuánta gente!
say-spotted-you = ¡Te vi entre la multitud!
say-whole-village = ¡Ahí está el pueblo entero!

## A face that is hard to read, or none

say-clearer-shot = ¿Tienes una foto más nítida?
say-hiding = ¿Te escondes a propósito?
say-one-more-photo = ¿Otra foto, para mí?
say-caught-mid-blink = ¿Justo en pleno parpadeo?
say-mystery = ¡Qué mirada tan misteriosa!
say-what-was-going-on = ¿Qué estaba pasando ahí?
say-and-you = ¿Y tú dónde estás?
say-behind-the-camera = ¿Estabas detrás de la cámara?
say-with-you-in-it = ¡La próxima, contigo en la foto!
say-nice-shot = ¡Buena foto!
say-story-of-the-photo = ¿Qué historia tiene esta foto?
say-what-am-i-seeing = ¿Qué es lo que veo?

## Clips

say-what-happened-next = ¿Y qué pasó después?
say-one-more-take = ¡Otra toma, por favor!
say-never-saw-it-coming = No te lo esperabas nada, ¿verdad?
say-worth-the-wait = ¡Valió la pena esperar!
say-rewind-that = ¡Rebobina eso, por favor!
say-right-at-that-second = ¿Qué pasó justo en ese segundo?
say-what-was-the-surprise = ¿Y cuál era la sorpresa?
say-that-smile-grew = He visto crecer esa sonrisa.
say-watched-it-twice = Lo he visto dos veces. Como mínimo.
say-lit-up = ¡Ahí se te encendió la cara!
say-part-two = ¡Segunda parte, por favor!
say-cliffhanger = ¡Vaya final de suspense!
say-it-passed = Menos mal que pasó.
say-deep-breath-done = Y suelta el aire.
say-im-here-whatever-it-is = Sea lo que sea, aquí estoy.
say-what-came-up = ¿Ha surgido algo?
say-saw-it-to-the-end = Lo he visto hasta el final. Aquí estoy.
say-started-so-well = ¡Con lo bien que empezaba!
say-back-to-calm = Y de vuelta a la calma.
say-what-were-you-thinking = ¿Qué se te pasó por la cabeza?
say-caught-the-smile = ¡Pillada esa sonrisa!
say-held-it-all-along = ¡Así hasta el final!
say-still-not-over-it = ¿Todavía no te repones?
say-ups-and-downs = ¿Día de altibajos?
say-all-in-one-clip = ¡Todo eso en un solo vídeo!
