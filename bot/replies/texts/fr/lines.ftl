### Every fixed line the bot says.

## How a face looks: the word after "looks"

look-anger = en colère
look-contempt = dubitatif
look-disgust = dégoûté
look-fear = effrayé
look-happiness = heureux
look-neutral = neutre
look-sadness = triste
look-surprise = surpris

## Greetings, help, privacy

# $operator: who runs the bot
start-private =
    Salut ! Envoie-moi une photo ou une vidéo et je te dirai quel air a chaque visage, avec trois réponses qui vont bien.

    Je suis un programme qui devine des émotions à partir des visages, et je peux me tromper : un visage n’est pas un sentiment. Je ne garde aucune photo.

    Ce bot est géré par { $operator }. /privacy donne les détails, /help le reste.
# $operator: who runs the bot
start-group =
    Bonjour ! Je suis un bot qui dit quel air ont les visages sur les photos et dans les vidéos et qui propose des réponses.

    C’est de la reconnaissance automatique des émotions, exploitée par { $operator } : une supposition, souvent fausse, et pas pour le travail ni l’école, où le droit de l’UE l’interdit (AI Act, Art. 5(1)(f)). Je ne garde aucune photo.

    Réponds /mood à une photo pour me demander mon avis ; qui veut qu’on laisse ses photos tranquilles envoie /stop. /privacy donne les détails.
# $groups: the line group-sees-photos or group-sees-commands
help =
    Envoie-moi une photo, ou une image en tant que fichier, et je te dirai quel air ont les visages.

    • Les vidéos marchent aussi, ainsi que les messages vidéo et les GIF. Je montre comment l’expression change et je choisis le moment le plus fort.
    • Plus d’un visage ? Appuie sur « Voir les visages » pour les voir numérotés.
    • En privé, appuie sur une suggestion pour la copier. Dans un groupe, appuyer dessus la publie avec ton nom.
    • Dans n’importe quelle conversation, tape @ et mon nom : j’y propose les réponses à ta dernière photo.
    • Je me suis trompé ? Appuie sur « Ce n’est pas ça ? » et choisis ce qui irait mieux.
    • Dans un groupe, réponds /mood à une photo pour me demander mon avis. Les admins choisissent avec /settings comment j’y réponds.
    • /mood week et /mood month montrent quel air avaient les visages jour après jour, après un /mood on : dans un groupe celui d’un admin, en privé le tien, pour ton propre journal.
    • /stop : je laisse tes photos tranquilles dans cette conversation ; /start annule cela. /forget supprime tout ce qui est enregistré à ton sujet.

    { $groups }

    Je réussis mieux avec des visages bien éclairés et tournés vers l’appareil. Je devine seulement à partir d’une expression et je peux me tromper ; merci de ne rien décider au sujet de quelqu’un d’après cela.

    /privacy explique ce que deviennent tes photos.
group-sees-photos = Dans les groupes, je vois chaque photo et chaque vidéo envoyées.
group-sees-commands = Dans les groupes, Telegram ne me montre que les commandes : c’est donc /mood qui marche. Pour que je voie toutes les photos, nomme-moi admin, ou désactive le mode privé (privacy mode) avec @BotFather et ajoute-moi de nouveau.
# $operator: who runs the bot, $days: for so long faces' scores are kept
# $reading: the line privacy-own-model or privacy-providers
privacy =
    Ce que devient ta photo

    • J’y cherche les visages et j’estime quel air ils ont : c’est de la reconnaissance automatique des émotions. Je ne reconnais pas qui est qui.
    { $reading }
    • Une vidéo prend plus de temps, puis disparaît aussi. De celle qui attend sa réponse, je garde les identifiants et la légende, comme pour une photo.
    • Certains messages, certains appuis et les photos des albums restent un moment en mémoire vive, uniquement par leurs identifiants (des albums, aussi les légendes), pour que rien ne reçoive deux réponses et que les boutons fonctionnent.
    • Le dernier air que j’ai nommé dans une conversation et les réponses que j’ai proposées restent un moment en mémoire vive, pour que je me répète moins ; les réponses à ta dernière photo, avec ton identifiant, aussi pour que je puisse les proposer dans d’autres conversations. Seulement des mots, rien de la photo.

    Ce qui est enregistré

    • Pour chaque conversation où quelque chose a été choisi : l’identifiant de la conversation et ses /settings. Supprimés quand on me retire ou me bloque.
    • Pour chaque personne qui a envoyé /stop : son identifiant et celui de cette conversation. Conservés jusqu’à /start ou /forget, pour que me rajouter n’annule le souhait de personne.
    • Pour chaque photo qui attend sa réponse : les identifiants de la photo, de sa conversation et de qui l’a envoyée, ainsi que la légende, pour que rien ne se perde. Supprimés dès qu’elle a sa réponse, au plus tard au bout de deux jours ; un code (hachage) qui ne désigne personne reste deux jours, pour que rien ne reçoive deux réponses.
    • Combien de fois « Ce n’est pas ça ? » a reçu tel ou tel choix : des nombres seulement, sans qui a appuyé ni de quelle photo il s’agissait.
    • Là où /mood est activé, pour chaque visage des photos et des vidéos : le moment, huit scores et un nombre à la place de qui l’a envoyé ; à côté, une marque de chaque photo, qui ne nomme personne, pour qu’aucune ne compte deux fois, même après /forget. Supprimés après { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }, ou par /forget. Pour un journal, aussi ses notes, son horloge et son rappel, jusqu’à /forget ou jusqu’à ce qu’on me bloque.
    • Rien d’autre : ni photo, ni nom.

    /stop : je laisse tes photos tranquilles dans cette conversation. /forget : tout ce qui est enregistré à ton sujet est supprimé, dans toutes les conversations.

    Une supposition sur une expression ne dit rien de certain sur un sentiment. Elle marche mieux pour certaines personnes que pour d’autres. Elle n’est pas faite pour le travail, l’école, l’embauche, la santé ni pour aucune décision concernant une personne.

    Ce bot est géré par { $operator }. C’est là que tu peux poser toute question sur tes données.
privacy-own-model =
    • La photo reste en mémoire vive pendant que je la regarde, quelques dixièmes de seconde, puis disparaît. Les photos et les visages ne sont ni enregistrés ni transmis, et les scores ne sont enregistrés que là où /mood est activé.
    • La photo est lue par le modèle de ce bot, sur la machine où il tourne.
privacy-providers =
    • Pour être lue, la photo est envoyée à { $providers }, sans ce que l’appareil a noté à côté, comme le lieu. Ce qu’elle y devient et combien de temps elle y est gardée ne dépend pas de moi ; qui gère ce bot peut te le dire.
    • Chez moi, elle reste en mémoire vive jusqu’à ce que la réponse soit là, quelques secondes le plus souvent, puis disparaît. Je n’enregistre ni photos ni visages, je ne transmets rien à personne d’autre, et je n’enregistre des scores que là où /mood est activé.
sent-to-providers = Pour être lues, les photos sont envoyées à { $providers }.

## The menu of commands

command-start = Ce que fait ce bot
command-help = Comment s’en servir
command-privacy = Ce que deviennent tes photos
command-mood = En réponse à une photo : quel air ont les visages ? · /mood week
command-settings = Comment et quand je réponds ici
command-stop = Laisser mes photos tranquilles dans cette conversation
command-forget = Supprimer tout ce qui est enregistré à mon sujet

## Answers about photos

mood-needs-photo = Réponds à une photo ou à une vidéo avec /mood et je te dirai quel air ont les visages.
send-a-photo = Envoie-moi une photo avec un visage et je te dirai quel air il a. /help en dit plus.
not-a-photo = Pour l’instant, je ne sais regarder que des photos et des vidéos. Envoie une photo, un fichier image ou une vidéo.
# An item of a list: "1 happy, 2 sad"; $number: the face's number from the left, $look: how it looks
face-item = { $number }. { $look }
# An item of a list: "4 happy, 1 sad"; $count: how many faces look so
face-count-item = { $count } × { $look }
# Stands where a look would stand
hard-to-read = difficile à lire
# $list: items like "4 happy", with commas
faces-summary =
    { $faces ->
        [one] { $faces } visage : { $list }.
       *[other] { $faces } visages : { $list }.
    }
# $list: items like "4 happy", with commas
album-summary =
    { $faces ->
        [one] { $faces } visage
       *[other] { $faces } visages
    } sur { $photos ->
        [one] { $photos } photo
       *[other] { $photos } photos
    } : { $list }.
# $list: items like "1 happy", with commas
from-the-left = De gauche à droite : { $list }
score-item = { $look } { $percent } %
face-heading = Visage { $number } sur { $faces }
album-face-heading = Photo { $photo }, visage { $number }
# Button
back = Retour
# Button
show-faces = Voir les visages
# $list: items like "1 happy", with commas
faces-caption = De gauche à droite : { $list }
# $caption: the line faces-caption
album-faces-caption = Photo { $photo }. { $caption }
shown-already = Je viens de les montrer, un peu plus bas.
album-gone = Je n’ai plus les photos de cet album : je les oublie au bout d’un jour, et quand on me redémarre. Réponds /mood à l’une d’elles pour redemander.
too-many-presses = Ça fait beaucoup d’appuis en une minute. Réessaie dans un instant, s’il te plaît.
# A suggestion that somebody pressed in a group; $name: who, $text: the suggestion
chosen-by = { $name } : { $text }
# Stands for a name that is not known
somebody = Quelqu’un
said-it = C’est publié.
said-already = Tu as déjà publié celle-là.
option-gone = Ce choix n’est plus disponible. Redemande avec /mood.
photo-gone = Je n’ai plus accès à cette photo. Renvoie-la, s’il te plaît.
photo-unreadable = Je n’ai pas réussi à lire ce fichier comme une photo. Tu peux le renvoyer, comme photo ou en JPEG ou PNG ?
# $limit_mb: megabytes
photo-too-heavy = Ce fichier est trop lourd pour moi : { $limit_mb } Mo au maximum, s’il te plaît. Envoyé comme photo plutôt que comme fichier, il passera.
# $limit_mp: megapixels
photo-too-many-pixels = Cette photo a plus de pixels que je ne peux en traiter : { $limit_mp } mégapixels au maximum, s’il te plaît. Envoyée comme photo plutôt que comme fichier, elle passera.
backend-down = Quelque chose a raté de mon côté, ta photo n’y est pour rien. Réessaie dans une minute, s’il te plaît.
backend-busy = J’ai les mains pleines en ce moment. Renvoie-la dans une minute, s’il te plaît.
too-late = Je n’ai pas pu regarder cette photo à temps, désolé. Renvoie-la et je la regarderai tout de suite.

## Clips: videos and animations

clip-waiting = Bien reçu : la vidéo attend son tour.
# $percent: how much of the clip is read
clip-progress = Je regarde la vidéo : { $percent } %
# Button
clip-cancel = Annuler
clip-cancelled = Annulé. Je ne garde rien de la vidéo.
# Said to somebody who presses another person's button
clip-not-yours = Seule la personne qui a envoyé la vidéo peut annuler.
clip-busy = J’ai autant de vidéos que je peux en regarder pour l’instant. Renvoie-la dans quelques minutes, s’il te plaît.
# Said when the time that one clip may take is over
clip-stopped-late = Cette vidéo demande plus de temps que je ne peux en passer sur une seule. Une plus courte ira bien.
# Said when the clip has waited too long
clip-too-late = Je n’ai pas pu regarder cette vidéo à temps, désolé. Renvoie-la, s’il te plaît.
# $seconds: whole seconds
clip-too-long =
    Cette vidéo est trop longue pour moi : { $seconds ->
        [one] { $seconds } seconde
       *[other] { $seconds } secondes
    } au maximum, s’il te plaît.
# $limit_mb: megabytes
clip-too-large = Cette vidéo est trop lourde pour moi : { $limit_mb } Mo au maximum, s’il te plaît.
# $limit_mp: megapixels of one picture of the clip
clip-too-many-pixels = Les images de cette vidéo ont plus de pixels que je ne peux en prendre : { $limit_mp } mégapixels au maximum, s’il te plaît.
clip-unreadable = Je n’ai pas pu lire ce fichier comme une vidéo. Peux-tu le renvoyer, comme vidéo ou comme fichier MP4 ?
clip-gone = Je n’arrive plus à accéder à cette vidéo. Renvoie-la, s’il te plaît.
clip-failed = Quelque chose s’est mal passé de mon côté, la vidéo n’y est pour rien. Réessaie dans une minute, s’il te plaît.
# Said where whoever runs the bot left out what clips need
clip-not-supported = Ici, je ne peux pas regarder de vidéos : cette partie n’a pas été installée. Les photos sont les bienvenues.
clip-no-face = Je n’ai trouvé aucun visage dans cette vidéo. Ça aide si un visage regarde vers la caméra, bien éclairé et pas trop loin.
# $looks: a look, or several joined by clip-then: "calm, then happy at 0:04"
clip-face-looks = Ce visage a l’air { $looks }.
# $looks: the same of several faces
clip-faces-look = La plupart des visages ont l’air { $looks }.
# $before: what came before, a look or this line; $look: what follows; $time: "0:04"
clip-then = { $before }, puis { $look } ({ $time })
# $list: items like "happy 93 %", with commas
clip-end-scores = À la fin : { $list }
# Under a frame of a clip; $time: "0:04", $look: how the strongest look in it looks
clip-strongest = Le moment le plus fort, à { $time } : { $look }

## The mood of a group, and a person's own diary

# Said after mood-needs-photo, in a group
mood-help-group = /mood week ou /mood month : quel air avaient les visages sur les photos de ce groupe, jour après jour. Les admins l’activent avec /mood on, le désactivent avec /mood off et règlent son horloge avec /mood zone Europe/Vienna.
# Said after mood-needs-photo, in private
mood-help-private = Ton journal : /mood on et /mood off, /mood week ou /mood month, /mood note avec un mot sur aujourd’hui, /mood remind 20:00 (ou off), /mood zone Europe/Vienna, /mood export. /forget supprime tout.
# $operator: who runs the bot, $days: for so long it is kept
mood-ask-group =
    Dois-je suivre l’humeur de ce groupe ?

    À partir de là, je compte chaque jour quel air ont les visages des photos et des vidéos envoyées ici. Je garde pendant { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }, pour chaque visage : le moment, huit scores et un nombre à la place de qui l’a envoyé. Je ne garde ni photo, ni nom, ni qui l’on y voit.

    Un jour n’est montré que s’il compte 10 visages de 5 personnes. Qui ne veut pas être compté envoie /stop ; /forget retire ce qui a été compté avant.

    C’est une supposition sur des expressions, qui ne dit rien de certain sur les gens ; ce n’est ni pour le travail ni pour l’école. Ce bot est géré par { $operator }.
# $days: for so long it is kept
mood-ask-private =
    Dois-je tenir un journal pour toi ?

    À partir de là, je compte chaque jour quel air ont les visages des photos et des vidéos que tu m’envoies ; celles que tu transfères ne comptent pas. Leurs scores sont gardés pendant { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }, sans les photos ; les notes que tu écris, jusqu’à ton /forget. Personne d’autre que toi ne le voit ici.

    /mood off y met fin, /forget supprime tout. L’air d’un visage est une supposition, pas la façon dont tu vas.
# Button
mood-yes = Oui, activer
mood-on-group = L’humeur de ce groupe est activée : désormais, je compte chaque jour quel air ont les visages. /mood week la montre, /mood off y met fin. Qui ne veut pas être compté envoie /stop.
mood-on-private = Ton journal est activé. /mood week le montre, /mood note avec un mot le note à la date d’aujourd’hui, /mood remind 20:00 te le rappelle, /mood off y met fin.
mood-already-on = C’est déjà activé. /mood week le montre, /mood off y met fin.
mood-off-group = Plus rien n’est compté. Ce qui l’a été est effacé quand c’est trop ancien, ou tout de suite, si un admin le veut.
mood-off-private = Plus rien n’est compté, et je ne te rappelle plus rien. Ce qui l’a été est effacé quand c’est trop ancien ; /forget supprime tout, tout de suite.
# Button
mood-erase = Tout effacer maintenant
mood-erased = Effacé. Il ne reste rien de l’humeur de ce groupe.
# Said to whoever presses a button of an old message
mood-old = Ce bouton n’est plus valable. Envoie /mood on pour en avoir un nouveau.
mood-not-on = Rien n’est compté ici. /mood on commence.
mood-empty = Aucun visage n’a été compté ces jours-là.
mood-total =
    { $faces ->
        [one] { $faces } visage
       *[other] { $faces } visages
    } en { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }.
# $day: "Saturday", at the beginning of a sentence; $look: how most of its faces look
mood-best =
    { $day } : l’air le plus fréquent était { $look } ({ $percent } % de { $faces ->
        [one] { $faces } visage
       *[other] { $faces } visages
    }).
# The same about all days of a diary
mood-overall =
    L’air le plus fréquent était { $look } ({ $percent } % de { $faces ->
        [one] { $faces } visage
       *[other] { $faces } visages
    }).
# $list: days, with commas
mood-too-few = Trop peu pour en dire plus : { $list }. Il faut 10 visages de 5 personnes par jour.
# Written into the picture of a week, where such a day would be
mood-few = trop peu
# Said where the most common look is a sad one; never say how somebody is
mood-care-group = Ce sont des expressions, et une supposition. Un mot gentil n’est pourtant jamais de trop.
mood-care-private = C’est une expression, et une supposition. Si quelque chose te pèse, une personne de confiance t’écoutera peut-être volontiers.
# $day: "Sat, Nov 21"; $note: the words of whoever reads it
mood-note-item = { $day } : { $note }
# $day: "Sat, Nov 21"
mood-noted = C’est noté à la date du { $day }. Un autre /mood note le remplace.
# $limit: most characters
mood-note-usage =
    Écris-le derrière la commande, en { $limit ->
        [one] { $limit } caractère
       *[other] { $limit } caractères
    } au plus : /mood note examen
# Under a file
mood-export-caption = Ton journal sous forme de tableau.
# $time: "20:00"; $clock: the name of a time zone; $now: "14:05"
mood-remind-set = Je te le rappelle chaque jour à { $time }, sans son. C’est à l’horloge de { $clock }, où il est { $now } ; /mood zone Europe/Vienna en règle une autre. /mood remind off y met fin.
mood-remind-off = Je ne te le rappelle plus.
mood-remind-usage = Dis quand : /mood remind 20:00, ou /mood remind off.
# Sent once a day to whoever asked for it; no pressure
mood-reminder = Une photo pour la page d’aujourd’hui de ton journal ? Seulement si tu en as envie : aucune page n’a besoin d’être remplie. /mood remind off y met fin.
# $clock: the name of a time zone; $now: "14:05"
mood-zone-set = Les jours commencent à minuit à l’horloge de { $clock }, où il est { $now }.
mood-zone-usage = Donne un lieu ou l’écart avec UTC : /mood zone Europe/Vienna, ou /mood zone +02:00.
mood-private-only = Cela fait partie de ton propre journal : demande-le-moi en privé.

## When I got it wrong

# Button
not-right = Ce n’est pas ça ?
not-right-question = Qu’est-ce qui irait mieux ?
not-right-thanks = Merci. Seul le choix est compté, jamais la photo.
# Button: none of the eight emotions
not-right-nothing = Difficile à dire
not-right-already = Tu me l’as déjà dit, merci.

## Suggestions in other chats (inline mode)

# Button that lets somebody pick a chat
share = Dire dans un chat
# Title above an empty list
inline-no-photo = Envoie-moi d’abord une photo
inline-no-photo-hint = Ensuite, dans n’importe quelle conversation, tape @ et mon nom : j’y propose les réponses qui vont avec.
# Button that opens the chat with the bot
inline-open-bot = Envoyer une photo au bot
# Small print under a reply in the list
inline-suggestion = Envoyer cette réponse
# Said where somebody calls the bot into a chat it is no member of
guest-needs-photo = Réponds à une photo avec mon nom, et je dirai quel air ont les visages.
guest-off = Je ne réponds que dans les conversations où l’on m’a ajouté. Envoie-moi plutôt ta photo en privé.

## The sticker set

# $operator: who runs the bot; 64 characters in all
sticker-set-title = Humeurs, par { $operator }

## Being left alone, and being forgotten

group-is-off = Je suis désactivé dans ce groupe. Un admin peut m’activer avec /settings.
you-are-left-alone = Tu m’as demandé de laisser tes photos tranquilles ici, alors c’est ce que je fais. /start annule cela.
person-is-left-alone = La personne qui a envoyé cette photo m’a demandé de laisser ses photos tranquilles, alors je ne regarde pas.
stopped = À partir de maintenant, je laisse tes photos tranquilles dans cette conversation, même si quelqu’un d’autre m’interroge à leur sujet. /start annule cela.
stop-needs-a-person = Tu écris au nom du groupe, je ne peux donc pas savoir quelles photos sont les tiennes. Renvoie /stop sous ton propre nom.
welcome-back = Quel plaisir de te revoir ! Je regarde de nouveau tes photos dans cette conversation. /stop met fin à cela.
forgotten =
    C’est fait : tout ce que j’avais enregistré à ton sujet est supprimé, dans toutes les conversations ({ $count ->
        [one] { $count } entrée
       *[other] { $count } entrées
    }).

    Cela comprend chacun de tes /stop : là où tu veux que tes photos restent tranquilles, renvoie /stop, s’il te plaît.
forgotten-nothing = Rien n’est enregistré à ton sujet.
store-down = Je n’ai pas accès à ce que j’ai enregistré en ce moment, donc rien n’a changé. Réessaie dans une minute, s’il te plaît.

## Switching on in a group

group-stays-off = Je reste désactivé jusqu’à ce qu’un admin de ce groupe appuie sur le bouton ci-dessous.
group-switched-on = Un admin m’a activé. Les admins peuvent changer ma façon de répondre avec /settings.
now-sees-photos = En tant qu’admin, je vois maintenant chaque photo et chaque vidéo envoyées ici, et je réponds comme l’indiquent les /settings de ce groupe. Qui veut qu’on laisse ses photos tranquilles envoie /stop.
# Button
switch-on = Activer (admins)
switched-on = C’est activé. Les choix sont dans /settings.
already-on = Je suis déjà activé. Les choix sont dans /settings.
admins-only = Seuls les admins de ce groupe peuvent faire ça. Admins anonymes : envoyez /settings on ou /settings off.
cannot-check = Je n’ai pas pu vérifier si tu es admin. Réessaie dans une minute, s’il te plaît.

## Settings: the pages

settings-group =
    Réglages de ce groupe

    • Réponses : { $mode }
    • Scores : { $scores }
    • Heures calmes : { $quiet }
    • Certitude : { $sure }
    • Émotions : { $emotions }

    Seuls les admins peuvent les changer.
settings-private =
    Réglages de cette conversation

    • Scores : { $scores }
    • Certitude : { $sure }
# The choices are worded as in mode-asked, mode-reaction and mode-full
settings-mode =
    Réponses : { $mode }

    • sur demande : seulement pour /mood, ou quand quelqu’un me mentionne
    • réaction seule : un emoji sur la photo ; des mots sur demande
    • complètes : un emoji, une observation et des réponses proposées
settings-quiet =
    Heures calmes : { $quiet }

    Pendant ces heures, je ne réponds que sur demande.
# $clock: "UTC+2", $now: "14:05"
settings-clock = À cette horloge ({ $clock }), il est { $now }. Si ce n’est pas ça, avance-la pas à pas jusqu’à la bonne heure.
settings-sure =
    Certitude : { $sure }

    Les visages dont je suis moins sûr comptent comme difficiles à lire.
settings-emotions =
    Émotions : { $emotions }

    Je ne dis rien des autres, sauf sur demande.
# $language: the name of a language, or the line language-auto
settings-language =
    Langue : { $language }

    Ici, je réponds dans cette langue, quelle que soit celle des messages.
settings-saved = Enregistré.
settings-old = Ce bouton n’est plus à jour. Envoie /settings pour en avoir un nouveau.
settings-one-emotion = Il doit rester une émotion. Pour ne plus rien entendre du tout, désactive les réponses.

## Settings: what can be chosen

mode-off = désactivées
mode-asked = sur demande
mode-reaction = réaction seule
mode-full = complètes
scores-shown = affichés
scores-hidden = masqués
quiet-never = aucune
# "22:00 to 06:00 (UTC+2)"
quiet-span = de { $start } à { $end } ({ $clock })
quiet-span-short = { $start } – { $end }
sure-any = peu importe
sure-from = { $percent } % ou plus
emotions-all = toutes
language-auto = celle du Telegram de la personne

## Settings: buttons

button-mode = Réponses
button-show-scores = Afficher les scores
button-hide-scores = Masquer les scores
button-quiet = Heures calmes
button-sure = Certitude
button-emotions = Émotions
button-language = Langue
button-back = ‹ Retour
button-close = Fermer
# $label: the text of the button that is chosen
button-chosen = ✓ { $label }

## Mesurer des réactions

# A paragraph under /privacy
privacy-sessions = Une exception, et seulement si tu es d’accord : pendant une session de réactions, je garde pour chaque visage de tes photos et vidéos huit scores, le sujet, l’heure, et un numéro à la place de qui l’a envoyé. Jamais de photo, de nom ni d’identifiant. /forget supprime tout cela.
command-session = Mesurer comment on réagit à quelque chose
command-item = Dire quel est le sujet des prochaines photos
session-help =
    Les sessions montrent comment on réagit à un repas, un film ou une vitrine. Seules comptent les personnes qui sont d’accord.

    • /session start Menu dégustation : en ouvre une
    • /item Dessert : le sujet des prochaines photos
    • /session stop : la termine
    • /session report : ce qu’elle donne ; avec deux noms et « vs » entre eux, elle compare
    • /session link : permet de participer hors de la conversation
    • /session export : tout, en fichiers
    • /session : la liste
session-opened =
    « { $name } » est ouverte : elle compte quel air ont les visages, pour voir comment on réagit. Ce bot est géré par { $operator }.

    Appuie sur le bouton pour participer. Alors comptent les visages des photos et vidéos que tu envoies ici, jusqu’à la fin de la session ou jusqu’à ce que tu appuies encore. Personne d’autre n’est compté ; tout le monde reçoit ses réponses comme toujours.

    La première ligne sous une photo dit son sujet. Pour la suite, un admin le dit avec /item.
session-invited =
    Tu as une invitation pour « { $name } » : on y compte quel air ont les visages, pour voir comment on réagit. Ce bot est géré par { $operator }.

    Si tu es d’accord, les visages des photos et vidéos que tu m’envoies ici comptent, jusqu’à la fin de la session ou jusqu’à ce que tu la quittes.
session-kept =
    Conservation, en jours : { $days }. Pour chaque visage : huit scores, le sujet, l’heure, et un numéro à la place de qui l’a envoyé. Jamais de photo, de nom ni d’identifiant. /forget supprime tout.

    Demande aussi aux autres personnes de l’image, s’il te plaît. Pas pour le travail, l’école ni aucune décision concernant une personne.
session-button-join = Compter mes photos
session-button-agree = D’accord
session-button-decline = Non
session-button-leave = Quitter la session
session-joined = Tes photos ici comptent maintenant pour « { $name } ». Appuie encore pour arrêter.
session-left = Tes photos ne comptent plus. Ce qui a été compté reste dans les sommes ; /forget le supprime.
session-agreed = Merci. Les photos et vidéos que tu m’envoies ici comptent maintenant pour « { $name } », jusqu’à la fin. Tu peux quitter avec le bouton, avec /stop ou avec /forget.
session-declined = Très bien : rien de toi n’est compté.
session-over = Cette session est terminée.
session-gone = Il n’y a pas de telle session ici.
session-open-already = Une session est déjà ouverte ici. /session stop la termine.
session-none-open = Aucune session n’est ouverte ici. /session start et un nom en ouvre une.
leaders-only = Seuls les admins de ce groupe peuvent faire ça. Admins anonymes : écrivez la commande, s’il vous plaît.
session-not-supported = Je ne peux pas faire de bilan ici : cette partie n’a pas été installée.
session-busy = J’en prépare déjà un.
session-closed = « { $name } » est terminée. Visages comptés : { $faces }.
session-list = Sessions de cette conversation :
session-item = { $name } ({ $date } ; visages : { $faces })
session-item-open = { $name } (ouverte depuis { $date } ; visages : { $faces })
session-item-chosen = La suite concerne « { $item } », jusqu’au prochain /item.
session-no-item = La suite ne concerne rien de particulier.
session-items-full = Cette session a déjà { $count } sujets ; il ne peut pas y en avoir plus.
session-ask-delete = Supprimer « { $name } » et tout ce qui a été compté (visages : { $faces }) ? C’est définitif.
session-deleted = « { $name } » est supprimée.
session-compare-with = Comparer « { $name } » avec :
session-nothing-else = Il n’y a pas d’autre session ici à comparer.
session-button-report = Bilan
session-button-compare = Comparer
session-button-export = Exporter
session-button-close = Terminer
session-button-delete = Supprimer
session-button-sure = Oui, supprimer
session-link = Avec ce lien, on peut participer à « { $name } », en privé avec moi : { $url }
session-exported = Les fichiers sont dans ta conversation privée avec moi.
session-export-cannot = Je ne peux pas encore t’écrire. Ouvre la conversation privée avec moi, appuie sur Démarrer et redemande.
session-export-to-whom = Tu écris au nom du groupe, je ne sais donc pas à qui l’envoyer. Redemande sous ton propre nom, s’il te plaît.
session-too-large = C’est trop pour un fichier dans Telegram. La personne qui me gère peut l’exporter avec « bot report ».

## Bilans

report-whole = Tous les visages : { $list }
report-item = { $name } : { $list } ({ $size })
report-size = visages : { $faces }, personnes : { $people }
report-size-few = visages : { $faces }, personnes : moins de { $least }
report-share = { $look } { $percent } % ({ $low }–{ $high } %)
report-scores = Scores moyens : { $list }
report-nothing = Aucun visage n’a encore été compté.
report-too-few = Trop peu pour affirmer quoi que ce soit : il faut { $faces } visages de { $people } personnes.
report-by-item = Par sujet
report-over-time = Au fil du temps
report-left-out = Sujets qui ne sont pas montrés à part, parce que trop peu de personnes ont réagi : { $count }
report-more-faces = Visages qui ont cet air, { $look } : { $more } { $high } %, { $less } { $low } %. Le hasard seul ne ferait guère une telle différence (p { $p }).
report-more-score = Score moyen, { $look } : { $more } { $high } %, { $less } { $low } %. Le hasard seul ne ferait guère une telle différence (p { $p }).
report-no-difference = { $one } / { $other } : aucune différence ne peut être affirmée.
report-cannot-compare = { $one } / { $other } : trop peu pour comparer.
report-others = tout le reste
report-earlier = première moitié
report-later = seconde moitié
report-limits = Un air n’est pas un sentiment, et il n’est qu’estimé. Entre parenthèses : où se trouve la part dans 19 sessions de ce genre sur 20. Dans les comparaisons, chaque personne compte une fois. En dessous de { $faces } visages, rien n’est affirmé, et ce qui vient de moins de { $people } personnes n’est pas montré à part.
