### Every fixed line the bot says.

## How a face looks: a noun, as Spanish adjectives would have to agree in number

look-anger = enfado
look-contempt = duda
look-disgust = desagrado
look-fear = miedo
look-happiness = alegría
look-neutral = calma
look-sadness = tristeza
look-surprise = sorpresa

## Greetings, help, privacy

# $operator: who runs the bot
start-private =
    ¡Hola! Mándame una foto o un vídeo y te digo qué expresión parece tener cada cara, con tres respuestas que le van.

    Soy un programa que intenta adivinar emociones a partir de las caras, y puedo equivocarme: una cara no es un sentimiento. No guardo ninguna foto.

    A cargo de este bot: { $operator }. En /privacy están los detalles; en /help, todo lo demás.
# $operator: who runs the bot
start-group =
    ¡Hola! Soy un bot que dice qué expresión parecen tener las caras de las fotos y los vídeos y sugiere respuestas.

    Esto es reconocimiento automático de emociones, a cargo de { $operator }: una suposición, muchas veces errónea, y no apta para el trabajo ni la escuela, donde la ley de la UE lo prohíbe (AI Act, Art. 5(1)(f)). No guardo ninguna foto.

    Responde /mood a una foto para preguntarme por ella; quien quiera que deje en paz sus fotos puede enviar /stop. En /privacy están los detalles.
# $groups: the line group-sees-photos or group-sees-commands
help =
    Mándame una foto, o una imagen como archivo, y te digo qué expresión parecen tener las caras.

    • También valen los vídeos, las notas de vídeo y los GIF. Muestro cómo cambia la expresión y elijo el momento más intenso.
    • ¿Más de una cara? Pulsa «Ver caras» para verlas numeradas.
    • En privado, pulsa una sugerencia para copiarla. En un grupo, al pulsarla se publica con tu nombre.
    • En cualquier chat, escribe @ y mi nombre: allí te ofrezco las respuestas a tu última foto.
    • ¿Me equivoqué? Pulsa «¿No es así?» y elige lo que encaja mejor.
    • En un grupo, responde /mood a una foto para preguntar por ella. Los admins eligen con /settings cómo respondo allí.
    • /mood week y /mood month muestran día a día qué expresión parecían tener las caras, una vez dicho /mood on: en un grupo lo dice un admin; en privado, tú, para tu propio diario.
    • /stop: dejo en paz tus fotos en este chat; /start lo deshace. /forget borra todo lo que hay guardado sobre ti.

    { $groups }

    Me va mejor con caras bien iluminadas que miran hacia la cámara. Solo hago suposiciones a partir de una expresión y puedo equivocarme; por favor, no decidas nada sobre una persona basándote en ello.

    /privacy cuenta qué pasa con tus fotos.
group-sees-photos = En los grupos veo todas las fotos y todos los vídeos que se envían.
group-sees-commands = En los grupos, Telegram solo me muestra los comandos, así que allí se usa /mood. Para que vea todas las fotos, hazme admin, o desactiva el modo de privacidad con @BotFather y vuelve a añadirme.
# $operator: who runs the bot, $days: for so long faces' scores are kept
# $reading: the line privacy-own-model or privacy-providers
privacy =
    Qué pasa con tu foto

    • Busco las caras que hay en ella y estimo qué expresión parecen tener: reconocimiento automático de emociones. No identifico a nadie.
    { $reading }
    • Con un vídeo tardo más, y un mensaje muestra cuánto llevo; después también desaparece. Del que espera su respuesta se guarda lo mismo que de una foto: solo identificadores y el texto que lo acompaña.
    • Algunos mensajes, pulsaciones y las fotos de los álbumes quedan un tiempo en memoria, solo por sus identificadores (de los álbumes, también los textos que los acompañan), para no responder dos veces a lo mismo y para que los botones funcionen.
    • La última expresión que nombré en un chat y las respuestas que sugerí quedan un tiempo en memoria, para repetirme menos; las respuestas a tu última foto, junto con tu identificador, también para poder ofrecértelas en otros chats. Solo palabras, nada de la foto.

    Qué se guarda

    • De cada chat que eligió algo: el identificador del chat y sus /settings. Se borra cuando me eliminan o me bloquean.
    • De cada persona que envió /stop: su identificador y el de ese chat. Se conserva hasta /start o /forget, para que volver a añadirme no anule el deseo de nadie.
    • De cada foto que espera su respuesta: los identificadores de la foto, de su chat y de quien la envió, y el texto que la acompaña, para que nada se pierda. Se borra en cuanto se responde a la foto, a los dos días como muy tarde; un código (hash) que no nombra a nadie se conserva dos días, para no responder dos veces a lo mismo.
    • Cuántas veces se respondió a «¿No es así?» con cada opción: solo números, sin quién pulsó ni qué foto era.
    • Donde /mood está activado, de cada cara de las fotos y los vídeos: cuándo fue, ocho puntuaciones y un número en lugar de quien la envió; además, una marca de cada foto que no nombra a nadie, para que ninguna cuente dos veces, tampoco después de /forget. Se borra después de { $days ->
        [one] { $days } día
       *[other] { $days } días
    }, o con /forget. De un diario, también sus notas, su reloj y su recordatorio, hasta /forget o hasta que me bloqueen.
    • Nada más: ninguna foto y ningún nombre.

    /stop: dejo en paz tus fotos en este chat. /forget: se borra todo lo que hay guardado sobre ti, en todos los chats.

    Una suposición sobre una expresión no dice nada seguro sobre un sentimiento. Acierta más con unas personas que con otras. No es para el trabajo, la escuela, la contratación, la salud ni ninguna decisión sobre una persona.

    A cargo de este bot: { $operator }. Pregúntale lo que quieras sobre tus datos.
privacy-own-model =
    • La foto está en memoria mientras la miro, unas décimas de segundo, y después desaparece. Las fotos y las caras no se guardan ni se transmiten a nadie, y las puntuaciones solo se guardan donde /mood está activado.
    • La foto la lee el modelo propio de este bot, en la máquina en la que funciona.
privacy-providers =
    • Para leerla, la foto se envía a { $providers }, sin lo que la cámara anotó junto a ella, como el lugar. Qué pasa allí con ella y cuánto tiempo se guarda no depende de mí; quien está a cargo de este bot puede decírtelo.
    • Yo la tengo en memoria hasta que llega la respuesta, casi siempre unos segundos, y después desaparece. No guardo fotos ni caras, no transmito nada a nadie más y solo guardo puntuaciones donde /mood está activado.
sent-to-providers = Para leerlas, las fotos se envían a { $providers }.

## The menu of commands

command-start = Qué hace este bot
command-help = Cómo se usa
command-privacy = Qué pasa con tus fotos
command-mood = Responde a una foto: ¿qué expresión tienen las caras? · /mood week
command-settings = Cómo y cuándo respondo en este chat
command-stop = Dejar en paz mis fotos en este chat
command-forget = Borrar todo lo que hay guardado sobre mí

## Answers about photos

mood-needs-photo = Responde a una foto o a un vídeo con /mood y te digo qué expresión parecen tener sus caras.
send-a-photo = Mándame una foto con una cara y te digo qué expresión parece tener. En /help hay más.
not-a-photo = Por ahora solo puedo mirar fotos y vídeos. Mándame una foto, un archivo de imagen o un vídeo.
# An item of a list: "1 alegría, 2 tristeza"; $number: the face's number from the left, $look: how it looks
face-item = { $number } { $look }
# An item of a list: "4 de alegría, 1 de tristeza"; $count: how many faces look so
face-count-item = { $count } de { $look }
# Stands where a look would stand
hard-to-read = expresión poco clara
# $list: items like "4 de alegría", with commas
faces-summary =
    { $faces ->
        [one] { $faces } cara: { $list }.
       *[other] { $faces } caras: { $list }.
    }
# $list: items like "4 de alegría", with commas
album-summary =
    { $faces ->
        [one] { $faces } cara
       *[other] { $faces } caras
    } en { $photos ->
        [one] { $photos } foto
       *[other] { $photos } fotos
    }: { $list }.
# $list: items like "1 alegría", with commas
from-the-left = Desde la izquierda: { $list }
score-item = { $look } { $percent } %
face-heading = Cara { $number } de { $faces }
album-face-heading = Foto { $photo }, cara { $number }
# Button
back = Atrás
# Button
show-faces = Ver caras
# $list: items like "1 alegría", with commas
faces-caption = Desde la izquierda: { $list }
# $caption: the line faces-caption
album-faces-caption = Foto { $photo }. { $caption }
shown-already = Acabo de enseñarlas, un poco más abajo.
album-gone = Ya no tengo las fotos de este álbum: las olvido al cabo de un día y cuando me reinician. Responde /mood a una de ellas para volver a preguntar.
too-many-presses = Han sido muchas pulsaciones en un minuto. Prueba otra vez dentro de un momento, por favor.
# A suggestion that somebody pressed in a group; $name: who, $text: the suggestion
chosen-by = { $name }: { $text }
# Stands for a name that is not known
somebody = Alguien
said-it = Publicado.
said-already = Esa ya la has publicado.
option-gone = Esa opción ya no está disponible. Vuelve a preguntar con /mood.
photo-gone = Ya no tengo acceso a esa foto. Mándala otra vez, por favor.
photo-unreadable = No he podido leer ese archivo como foto. ¿Me lo mandas otra vez, como foto o en JPEG o PNG?
# $limit_mb: megabytes
photo-too-heavy = Ese archivo pesa demasiado para mí: hasta { $limit_mb } MB, por favor. Enviado como foto y no como archivo, cabrá.
# $limit_mp: megapixels
photo-too-many-pixels = Esa foto tiene más píxeles de los que puedo manejar: hasta { $limit_mp } megapíxeles, por favor. Enviada como foto y no como archivo, cabrá.
backend-down = Algo ha fallado por mi lado, no es cosa de tu foto. Prueba otra vez dentro de un minuto, por favor.
backend-busy = Ahora mismo no doy abasto. Mándala otra vez dentro de un minuto, por favor.
too-late = No he podido mirar esta foto a tiempo, lo siento. Mándala otra vez y la miro enseguida.

## Clips: videos and animations

clip-waiting = Recibido: el vídeo espera su turno.
# $percent: how much of the clip is read
clip-progress = Mirando el vídeo: { $percent } %
# Button
clip-cancel = Cancelar
clip-cancelled = Cancelado. No guardo nada del vídeo.
# Said to somebody who presses another person's button
clip-not-yours = Solo puede cancelarlo quien mandó el vídeo.
clip-busy = Ahora mismo tengo todos los vídeos que puedo mirar. Mándalo otra vez dentro de unos minutos, por favor.
# Said when the time that one clip may take is over
clip-stopped-late = Este vídeo lleva más tiempo del que puedo dedicar a uno. Con uno más corto sí podré.
# Said when the clip has waited too long
clip-too-late = No he llegado a mirar este vídeo a tiempo, lo siento. Mándalo otra vez, por favor.
# $seconds: whole seconds
clip-too-long =
    Ese vídeo es demasiado largo para mí: hasta { $seconds ->
        [one] { $seconds } segundo
       *[other] { $seconds } segundos
    }, por favor.
# $limit_mb: megabytes
clip-too-large = Ese vídeo pesa demasiado para mí: hasta { $limit_mb } MB, por favor.
# $limit_mp: megapixels of one picture of the clip
clip-too-many-pixels = Las imágenes de ese vídeo tienen más píxeles de los que puedo aceptar: hasta { $limit_mp } megapíxeles, por favor.
clip-unreadable = No he podido leer ese archivo como vídeo. ¿Puedes mandarlo otra vez, como vídeo o como archivo MP4?
clip-gone = Ya no puedo acceder a ese vídeo. Mándalo otra vez, por favor.
clip-failed = Algo ha fallado por mi parte, no en el vídeo. Inténtalo otra vez dentro de un minuto, por favor.
# Said where whoever runs the bot left out what clips need
clip-not-supported = Aquí no puedo mirar vídeos: quien me gestiona dejó fuera esa parte. Las fotos son bienvenidas.
clip-no-face = No he encontrado ninguna cara en este vídeo. Ayuda que la cara mire a la cámara, con buena luz y no muy lejos.
# $looks: a look, or several joined by clip-then: "calm, then happy at 0:04"
clip-face-looks = Esta cara parece mostrar { $looks }.
# $looks: the same of several faces
clip-faces-look = La mayoría de las caras parecen mostrar { $looks }.
# $before: what came before, a look or this line; $look: what follows; $time: "0:04"
clip-then = { $before }, luego { $look } ({ $time })
# $list: items like "happy 93 %", with commas
clip-end-scores = Al final: { $list }
# Under a frame of a clip; $time: "0:04", $look: how the strongest look in it looks
clip-strongest = El momento más intenso, en { $time }: { $look }

## The mood of a group, and a person's own diary

# Said after mood-needs-photo, in a group
mood-help-group = /mood week o /mood month: qué expresión parecían tener las caras de las fotos de este grupo, día a día. Los admins lo activan con /mood on, lo desactivan con /mood off y ponen su reloj con /mood zone Europe/Vienna.
# Said after mood-needs-photo, in private
mood-help-private = Tu diario: /mood on y /mood off, /mood week o /mood month, /mood note con una palabra sobre hoy, /mood remind 20:00 (u off), /mood zone Europe/Vienna, /mood export. /forget lo borra todo.
# $operator: who runs the bot, $days: for so long it is kept
mood-ask-group =
    ¿Llevo la cuenta del ánimo de este grupo?

    Desde entonces cuento cada día qué expresión parecen tener las caras de las fotos y los vídeos que se envían aquí. Se guarda durante { $days ->
        [one] { $days } día
       *[other] { $days } días
    }, de cada cara: cuándo fue, ocho puntuaciones y un número en lugar de quien la envió. No se guardan fotos, ni nombres, ni quién aparece.

    Un día solo se muestra si tiene 10 caras de 5 personas. Quien no quiera que se le cuente envía /stop; /forget quita lo que se contó antes.

    Es una suposición sobre expresiones y no dice nada seguro sobre las personas; no es para el trabajo ni la escuela. A cargo de este bot: { $operator }.
# $days: for so long it is kept
mood-ask-private =
    ¿Te llevo un diario?

    Desde entonces cuento cada día qué expresión parecen tener las caras de las fotos y los vídeos que me mandas; los reenviados no cuentan. Sus puntuaciones se guardan durante { $days ->
        [one] { $days } día
       *[other] { $days } días
    }, sin las fotos; las notas que escribas, hasta que digas /forget. Aquí nadie lo ve aparte de ti.

    /mood off lo termina, /forget lo borra todo. La expresión de una cara es una suposición, no cómo estás tú.
# Button
mood-yes = Sí, activar
mood-on-group = El ánimo de este grupo está activado: desde ahora cuento cada día qué expresión parecen tener las caras. /mood week lo muestra, /mood off lo termina. Quien no quiera que se le cuente envía /stop.
mood-on-private = Tu diario está activado. /mood week lo muestra, /mood note con una palabra la apunta en el día de hoy, /mood remind 20:00 te lo recuerda, /mood off lo termina.
mood-already-on = Ya está activado. /mood week lo muestra, /mood off lo termina.
mood-off-group = Ya no se cuenta nada más. Lo contado se borra cuando es demasiado antiguo, o ahora mismo, si un admin lo quiere.
mood-off-private = Ya no se cuenta nada más, ni te lo recuerdo. Lo contado se borra cuando es demasiado antiguo; /forget lo borra todo ahora mismo.
# Button
mood-erase = Borrarlo ahora
mood-erased = Borrado. Del ánimo de este grupo no queda nada.
# Said to whoever presses a button of an old message
mood-old = Este botón ya no vale. Envía /mood on para tener uno nuevo.
mood-not-on = Aquí no se cuenta nada. /mood on empieza.
mood-empty = En estos días no se contó ninguna cara.
mood-total =
    { $faces ->
        [one] { $faces } cara
       *[other] { $faces } caras
    } en { $days ->
        [one] { $days } día
       *[other] { $days } días
    }.
# $day: "Saturday", at the beginning of a sentence; $look: how most of its faces look
mood-best =
    { $day }: la expresión más frecuente fue { $look } ({ $percent } % de { $faces ->
        [one] { $faces } cara
       *[other] { $faces } caras
    }).
# The same about all days of a diary
mood-overall =
    La expresión más frecuente fue { $look } ({ $percent } % de { $faces ->
        [one] { $faces } cara
       *[other] { $faces } caras
    }).
# $list: days, with commas
mood-too-few = Demasiado poco para decir más: { $list }. Un día necesita 10 caras de 5 personas.
# Written into the picture of a week, where such a day would be
mood-few = muy pocas
# Said where the most common look is a sad one; never say how somebody is
mood-care-group = Son expresiones, y una suposición. Aun así, una palabra amable nunca sobra.
mood-care-private = Es una expresión, y una suposición. Si algo te pesa, quizá alguien de confianza te escuche con gusto.
# $day: "Sat, Nov 21"; $note: the words of whoever reads it
mood-note-item = { $day }: { $note }
# $day: "Sat, Nov 21"
mood-noted = Apuntado en { $day }. Otro /mood note lo sustituye.
# $limit: most characters
mood-note-usage =
    Escríbelo detrás del comando, con { $limit ->
        [one] { $limit } carácter
       *[other] { $limit } caracteres
    } como mucho: /mood note examen
# Under a file
mood-export-caption = Tu diario como tabla.
# $time: "20:00"; $clock: the name of a time zone; $now: "14:05"
mood-remind-set = Te lo recuerdo cada día a las { $time }, sin sonido. Es según el reloj de { $clock }, donde ahora son las { $now }; /mood zone Europe/Vienna pone otro. /mood remind off lo termina.
mood-remind-off = Ya no te lo recuerdo.
mood-remind-usage = Di cuándo: /mood remind 20:00, o /mood remind off.
# Sent once a day to whoever asked for it; no pressure
mood-reminder = ¿Una foto para la página de hoy de tu diario? Solo si te apetece: ninguna página tiene que estar llena. /mood remind off lo termina.
# $clock: the name of a time zone; $now: "14:05"
mood-zone-set = Los días empiezan a medianoche según el reloj de { $clock }, donde ahora son las { $now }.
mood-zone-usage = Di un lugar o la distancia de UTC: /mood zone Europe/Vienna, o /mood zone +02:00.
mood-private-only = Eso es de tu propio diario: pídemelo en privado.

## When I got it wrong

# Button
not-right = ¿No es así?
not-right-question = ¿Qué encaja mejor?
not-right-thanks = Gracias. Solo se cuenta la opción elegida, nunca la foto.
# Button: none of the eight emotions
not-right-nothing = Difícil de decir
not-right-already = Ya me lo habías dicho, gracias.

## Suggestions in other chats (inline mode)

# Button that lets somebody pick a chat
share = Decirlo en un chat
# Title above an empty list
inline-no-photo = Mándame antes una foto
inline-no-photo-hint = Después, en cualquier chat, escribe @ y mi nombre: allí te ofrezco las respuestas.
# Button that opens the chat with the bot
inline-open-bot = Mandar foto al bot
# Small print under a reply in the list
inline-suggestion = Enviar esta respuesta
# Said where somebody calls the bot into a chat it is no member of
guest-needs-photo = Responde a una foto con mi nombre y digo qué expresión parecen tener sus caras.
guest-off = Solo respondo en los chats a los que me han añadido. Mejor mándame tu foto en privado.

## The sticker set

# $operator: who runs the bot; 64 characters in all
sticker-set-title = Emociones, por { $operator }

## Being left alone, and being forgotten

group-is-off = En este grupo no estoy activo. Un admin puede activarme con /settings.
you-are-left-alone = Me pediste que dejara en paz tus fotos aquí, y eso hago. /start lo deshace.
person-is-left-alone = Quien envió esto me pidió que dejara en paz sus fotos, así que no miro.
stopped = Desde ahora dejo en paz tus fotos en este chat, también cuando alguien más pregunte por ellas. /start lo deshace.
stop-needs-a-person = Escribes en nombre del grupo, así que no sé qué fotos son tuyas. Envía /stop otra vez con tu propio nombre.
welcome-back = ¡Qué bien que vuelves! Ya miro otra vez tus fotos en este chat. /stop lo termina.
forgotten =
    Listo: he borrado todo lo que tenía guardado sobre ti, en todos los chats ({ $count ->
        [one] { $count } entrada
       *[other] { $count } entradas
    }).

    Eso incluye todos tus /stop: donde quieras que deje en paz tus fotos, envía /stop otra vez, por favor.
forgotten-nothing = No hay nada guardado sobre ti.
store-down = Ahora mismo no tengo acceso a lo que he guardado, así que no ha cambiado nada. Prueba otra vez dentro de un minuto, por favor.

## Switching on in a group

group-stays-off = Sigo sin activarme hasta que un admin de este grupo pulse el botón de abajo.
group-switched-on = Un admin me ha activado. Los admins pueden cambiar cómo respondo con /settings.
now-sees-photos = Como admin veo ahora todas las fotos y todos los vídeos que se envían aquí, y respondo según los /settings de este grupo. Quien quiera que deje en paz sus fotos puede enviar /stop.
# Button
switch-on = Activar (admins)
switched-on = Activado. En /settings están las opciones.
already-on = Ya estoy activo. En /settings están las opciones.
admins-only = Eso solo lo pueden hacer los admins de este grupo. Quien administra de forma anónima puede enviar /settings on, o off.
cannot-check = No he podido comprobar si eres admin. Prueba otra vez dentro de un minuto, por favor.

## Settings: the pages

settings-group =
    Ajustes de este grupo

    • Respuestas: { $mode }
    • Puntuaciones: { $scores }
    • Horas de silencio: { $quiet }
    • Certeza: { $sure }
    • Emociones: { $emotions }

    Solo los admins pueden cambiarlos.
settings-private =
    Ajustes de este chat

    • Puntuaciones: { $scores }
    • Certeza: { $sure }
# The choices are worded as in mode-asked, mode-reaction and mode-full
settings-mode =
    Respuestas: { $mode }

    • si me preguntan: solo con /mood, o cuando alguien me menciona
    • solo reacción: un emoji en la foto; palabras, si me preguntan
    • completas: un emoji, una observación y respuestas sugeridas
settings-quiet =
    Horas de silencio: { $quiet }

    En estas horas solo respondo si me preguntan.
# $clock: "UTC+2", $now: "14:05"
settings-clock = Hora de este reloj ({ $clock }): { $now }. Si no es correcta, ajústala paso a paso hasta que lo sea.
settings-sure =
    Certeza: { $sure }

    Las caras con menos certeza que esta cuentan como expresión poco clara.
settings-emotions =
    Emociones: { $emotions }

    De las demás no digo nada, salvo si me preguntan.
# $language: the name of a language, or the line language-auto
settings-language =
    Idioma: { $language }

    Aquí respondo en este idioma, escriba cada cual en el que escriba.
settings-saved = Guardado.
settings-old = Este botón ya no vale. Envía /settings para tener uno nuevo.
settings-one-emotion = Tiene que quedar una emoción. Para no oír nada, desactiva las respuestas.

## Settings: what can be chosen

mode-off = ninguna
mode-asked = si me preguntan
mode-reaction = solo reacción
mode-full = completas
scores-shown = visibles
scores-hidden = ocultas
quiet-never = ninguna
# "de 22:00 a 06:00 (UTC+2)"
quiet-span = de { $start } a { $end } ({ $clock })
quiet-span-short = { $start } – { $end }
sure-any = cualquiera
sure-from = { $percent } % o más
emotions-all = todas
language-auto = el del Telegram de cada persona

## Settings: buttons

button-mode = Respuestas
button-show-scores = Ver puntuaciones
button-hide-scores = Ocultar puntuaciones
button-quiet = Horas de silencio
button-sure = Certeza
button-emotions = Emociones
button-language = Idioma
button-back = ‹ Atrás
button-close = Cerrar
# $label: the text of the button that is chosen
button-chosen = ✓ { $label }

## Medir reacciones

# A paragraph under /privacy
privacy-sessions = Una excepción, y solo si estás de acuerdo: en una sesión de reacciones guardo, de cada cara de tus fotos y vídeos, ocho puntuaciones, de qué se trata, la hora y un número en lugar de quien la envió. Nunca una foto, un nombre ni un identificador. /forget lo borra.
command-session = Medir cómo reacciona la gente a algo
command-item = Decir de qué tratan las próximas fotos
session-help =
    Las sesiones muestran cómo reacciona la gente a una comida, una película o un escaparate. Solo se cuenta a quien está de acuerdo.

    • /session start Menú degustación: abre una
    • /item Postre: de qué tratan las próximas fotos
    • /session stop: la termina
    • /session report: en qué resulta; con dos nombres y «vs» entre ellos, compara
    • /session link: permite participar a gente de fuera del chat
    • /session export: todo como archivos
    • /session: la lista
session-opened =
    «{ $name }» está abierta: cuenta qué expresión parecen tener las caras, para ver cómo reacciona la gente. A cargo de este bot: { $operator }.

    Pulsa el botón para participar. Entonces cuentan las caras de las fotos y los vídeos que envíes aquí, hasta que la sesión termine o pulses otra vez. No se cuenta a nadie más; respondo a todos como siempre.

    La primera línea bajo una foto dice de qué se trata. Para lo que sigue, un admin lo dice con /item.
session-invited =
    Tienes una invitación a «{ $name }»: cuenta qué expresión parecen tener las caras, para ver cómo reacciona la gente. A cargo de este bot: { $operator }.

    Si estás de acuerdo, cuentan las caras de las fotos y los vídeos que me envíes aquí, hasta que la sesión termine o salgas.
session-kept =
    Se guarda, en días: { $days }. De cada cara: ocho puntuaciones, de qué se trata, la hora y un número en lugar de quien la envió. Nunca una foto, un nombre ni un identificador. /forget lo borra todo.

    Pregunta también a quien más salga en la imagen, por favor. No es para el trabajo, la escuela ni ninguna decisión sobre una persona.
session-button-join = Contar mis fotos
session-button-agree = De acuerdo
session-button-decline = No
session-button-leave = Salir de la sesión
session-joined = Tus fotos de aquí cuentan ahora para «{ $name }». Pulsa otra vez para dejarlo.
session-left = Tus fotos ya no cuentan. Lo contado queda en las sumas; /forget lo borra.
session-agreed = Gracias. Las fotos y los vídeos que me envíes aquí cuentan ahora para «{ $name }», hasta que termine. Puedes salir con el botón, con /stop o con /forget.
session-declined = De acuerdo: no se cuenta nada tuyo.
session-over = Esta sesión ha terminado.
session-gone = Aquí no hay esa sesión.
session-open-already = Aquí ya hay una sesión abierta. /session stop la termina.
session-none-open = Aquí no hay ninguna sesión abierta. /session start y un nombre abre una.
leaders-only = Eso solo lo pueden hacer los admins de este grupo. Quien administra de forma anónima, que escriba el comando.
session-not-supported = Aquí no puedo hacer informes: quien me gestiona dejó fuera esa parte.
session-busy = Ya estoy con uno.
session-closed = «{ $name }» ha terminado. Caras contadas: { $faces }.
session-list = Sesiones de este chat:
session-item = { $name } ({ $date }; caras: { $faces })
session-item-open = { $name } (abierta desde { $date }; caras: { $faces })
session-item-chosen = Lo que sigue trata de «{ $item }», hasta el próximo /item.
session-no-item = Lo que sigue no trata de nada en particular.
session-items-full = Esta sesión ya tiene { $count } temas; no caben más.
session-ask-delete = ¿Borrar «{ $name }» y todo lo contado (caras: { $faces })? No se puede deshacer.
session-deleted = «{ $name }» se ha borrado.
session-compare-with = Comparar «{ $name }» con:
session-nothing-else = Aquí no hay otra sesión con la que compararla.
session-button-report = Informe
session-button-compare = Comparar
session-button-export = Exportar
session-button-close = Terminar
session-button-delete = Borrar
session-button-sure = Sí, borrar
session-link = Quien abra este enlace puede participar en «{ $name }», en privado conmigo: { $url }
session-exported = Los archivos están en tu chat privado conmigo.
session-export-cannot = Todavía no puedo escribirte. Abre el chat privado conmigo, pulsa Iniciar y pídelo otra vez.
session-export-to-whom = Escribes en nombre del grupo, así que no sé a quién enviárselo. Pídelo con tu propio nombre, por favor.
session-too-large = Es demasiado para un archivo en Telegram. Quien me gestiona puede exportarlo con «bot report».

## Informes

report-whole = Todas las caras: { $list }
report-item = { $name }: { $list } ({ $size })
report-size = caras: { $faces }, personas: { $people }
report-size-few = caras: { $faces }, personas: menos de { $least }
report-share = { $look } { $percent } % ({ $low }–{ $high } %)
report-scores = Puntuaciones medias: { $list }
report-nothing = Todavía no se ha contado ninguna cara.
report-too-few = Son muy pocas para afirmar algo: hacen falta { $faces } caras de { $people } personas.
report-by-item = Por tema
report-over-time = A lo largo del tiempo
report-left-out = Temas que no se muestran por separado, porque reaccionó muy poca gente: { $count }
report-more-faces = Caras con esta expresión, { $look }: { $more } { $high } %, { $less } { $low } %. El azar solo difícilmente haría tal diferencia (p { $p }).
report-more-score = Puntuación media, { $look }: { $more } { $high } %, { $less } { $low } %. El azar solo difícilmente haría tal diferencia (p { $p }).
report-no-difference = { $one } / { $other }: no se puede afirmar ninguna diferencia.
report-cannot-compare = { $one } / { $other }: muy pocas para comparar.
report-others = todo lo demás
report-earlier = primera mitad
report-later = segunda mitad
report-limits = Una expresión no es un sentimiento, y solo está estimada. Entre paréntesis: dónde está la proporción en 19 de 20 sesiones así. En las comparaciones cada persona cuenta una vez. Con menos de { $faces } caras no se afirma nada, y lo que viene de menos de { $people } personas no se muestra por separado.
