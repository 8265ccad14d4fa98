### Replies that one friend might send to another about a photo: 1 to 64 characters, no fields.
### The part after "say-" is the key that the rules name.

## A face that looks angry

say-whats-up = Qu’est-ce qui se passe ?
say-tough-day = Dure journée ?
say-grumble-with-you = On râle ensemble ?
say-tea-first = D’abord un thé, ensuite le monde ?
say-want-to-talk = Tu veux en parler ?
say-im-listening = Je t’écoute. Il s’est passé quoi ?
say-on-your-side = Je suis de ton côté.
say-let-it-out = Vide ton sac, j’encaisse.
say-breathe = Respire un bon coup. Je suis là.
say-walk-it-off = On va marcher un peu ?
say-who-do-i-talk-to = À qui faut-il que je parle ?
say-fine-to-be-cross = Tu as le droit de râler.
say-start-anywhere = Commence où tu veux. J’ai le temps.
say-no-advice = Défoule-toi. Pas de conseils, promis.
say-what-would-help = Qu’est-ce qui t’aiderait, là ?
say-coffee-on-me = Je t’offre un café. Tu viens ?
say-crossed-a-line = Quelqu’un a dépassé les bornes ?
say-company-or-quiet = De la compagnie ou du calme ?
say-cool-off-first = On souffle d’abord, on parle après ?
say-i-believe-you = Je te crois.
say-what-went-wrong = Qu’est-ce qui a coincé ?
say-bring-snacks = J’apporte de quoi grignoter.
say-not-going-anywhere = Je ne bouge pas d’ici.
say-not-hiding-it = C’est bien, de ne pas le cacher.

## A face that looks doubtful

say-not-convinced = Toujours des doutes ?
say-say-what-you-think = Vas-y, dis ce que tu penses.
say-second-chance = On lui donne une deuxième chance ?
say-spill = Allez, crache le morceau !
say-fair-enough = Pas faux. Et toi, tu ferais quoi ?
say-eyebrow = Je sens ce sourcil levé d’ici.
say-seen-better = Tu as déjà vu mieux, hein ?
say-remind-me = Rappelle-moi de ne jamais parier contre toi.
say-what-would-convince = Il te faudrait quoi pour y croire ?
say-one-more-sceptic = Il reste une place chez les sceptiques ?
say-prove-it = Bon, on veut des preuves.
say-out-of-ten = Quelle note sur dix ?
say-whats-the-verdict = Alors, le verdict ?
say-whats-the-catch = Il est où, le piège ?
say-doubts-too = Moi aussi, j’ai des doutes.
say-let-me-guess-no = Laisse-moi deviner : non ?
say-better-idea = Tu as une meilleure idée ?
say-really-really = Vraiment ? Vraiment.

## A face that looks put off

say-what-was-that = C’était quoi, ça ?
say-not-your-thing = Pas ton truc, on dirait ?
say-fresh-air = Viens, on va prendre l’air.
say-second-opinion = Il me faut un deuxième avis.
say-next-please = On passe à la suite !
say-that-bad = À ce point ?
say-warn-me = Merci de prévenir !
say-never-again = Alors… plus jamais ?
say-want-some-water = Tu veux un peu d’eau ?
say-you-finished-it = Dis-moi que tu n’as pas tout fini.
say-who-cooked = Qui a cuisiné ?
say-ill-pass-too = Moi aussi, je passe mon tour.
say-smell-or-taste = L’odeur ou le goût ?
say-got-mints = J’ai des pastilles à la menthe. T’en veux ?
say-dare-or-accident = Défi ou accident ?
say-bin-it = Direct à la poubelle.
say-brave-to-try = Il fallait oser goûter !
say-trade-you = Je te l’échange contre du chocolat ?

## A face that looks scared

say-all-good = Tout va bien ?
say-with-you = Je suis avec toi.
say-what-happened = Qu’est-ce qui s’est passé ?
say-no-rush = Prends ton temps. Je suis dans le coin.
say-need-anything = Tu as besoin de quelque chose ?
say-one-step = Un pas après l’autre, ensemble.
say-call-me = Appelle-moi à toute heure, vraiment.
say-you-are-not-alone = On est deux là-dedans.
say-close-by = Je suis tout près.
say-stay-on-the-line = Tu veux que je reste en ligne ?
say-hold-my-hand = Tiens, prends ma main.
say-you-can-do-this = Tu peux le faire. Avec moi.
say-where-are-you = Tu es où ? J’arrive.
say-are-you-safe = Tu es en sécurité ?
say-it-will-pass = Ça va passer. J’attends avec toi.
say-when-you-are-ready = Tu me raconteras quand tu voudras.
say-slow-breaths = Respire doucement. Inspire, expire.
say-come-along = Tu veux que je vienne avec toi ?
say-nothing-has-to-be-now = Rien ne presse, là, tout de suite.
say-light-on = Je te laisse une lumière allumée.

## A face that looks happy

say-nice-moment = Quel joli moment.
say-tell-me-more = Raconte !
say-keep-going = Je ne sais pas ce que c’est, mais continue !
say-good-news = Une bonne nouvelle, j’espère ?
say-made-me-smile = Ça m’a fait sourire.
say-love-this = J’adore ce moment !
say-whats-the-occasion = C’est en quel honneur ?
say-more-of-this = Encore, encore !
say-joy-is-catching = Cette joie est contagieuse !
say-celebrate = Ça se fête !
say-frame-it = Celle-là, il faut l’encadrer.
say-made-your-day = Qu’est-ce qui a fait ta journée ?
say-happy-for-you = Ça me fait tellement plaisir pour toi !
say-smile-made-my-day = Ce sourire a fait ma journée.
say-share-the-secret = C’est quoi, le secret ?
say-best-thing-today = Ce que j’ai vu de mieux aujourd’hui.
say-enjoy-every-bit = Profites-en à fond !
say-you-earned-it = Celle-là, tu ne l’as pas volée.
say-save-some-for-me = Tu m’en gardes un peu ?
say-shall-we-dance = On danse ?
say-cheers-to-that = On trinque à ça !
say-keep-for-grey-days = À garder pour les jours gris.
say-new-background = Mon nouveau fond d’écran !
say-hear-the-laugh = J’entends ce rire d’ici !
say-pure-sunshine = Un vrai rayon de soleil !
say-it-went-well = Ça s’est bien passé, on dirait ?
say-hold-on-to-it = Garde bien ce moment.
say-yes-yes-yes = Oui ! Oui ! Oui !
say-tell-everyone = Dis-le à tout le monde !

## A face that looks calm

say-how-are-you = Comment tu vas, en vrai ?
say-what-are-you-up-to = Tu fais quoi de beau ?
say-penny = À quoi tu penses ?
say-how-was-today = C’était comment, aujourd’hui ?
say-say-more = Dis-m’en plus, ça m’intrigue.
say-poker-face = Sacrée poker face !
say-calm-vibes = Quel calme, ça fait du bien.
say-guess = Impossible de te lire. Un indice ?
say-waiting-for-something = Tu attends quelque chose ?
say-all-quiet = Tout est calme de ton côté ?
say-whats-new = Quoi de neuf ?
say-plans-today = Des projets pour aujourd’hui ?
say-passport-photo = Photo de passeport : c’est fait !
say-who-won-at-cards = Qui a gagné aux cartes ?
say-coffee-soon = Un café bientôt ?
say-what-are-you-listening-to = Tu écoutes quoi ?
say-got-a-minute = T’as une minute pour papoter ?
say-cool-and-collected = Zen en toutes circonstances.
say-thousand-thoughts = Mille pensées, ou aucune ?
say-need-a-break = Besoin d’une pause ?
say-where-is-this = C’est où ?
say-who-took-this = Qui a pris la photo ?

## A face that looks sad

say-thinking-of-you = Je pense à toi.
say-sending-hug = Je te fais un gros câlin.
say-here-for-you = Je suis là pour toi.
say-come-over = Tu veux que je passe ?
say-no-need-to-explain = Pas besoin d’expliquer. Je suis là.
say-bring-soup = J’apporte de la soupe.
say-tissues-and-chocolate = Mouchoirs et chocolat sont prêts.
say-you-matter = Tu comptes pour moi.
say-talk-or-distract = Parler, ou se changer les idées ?
say-sit-with-you = Je viens juste m’asseoir avec toi.
say-be-gentle = Prends soin de toi, tout doux.
say-one-day-at-a-time = Un jour après l’autre.
say-door-is-open = Ma porte est ouverte.
say-ring-tonight = Je t’appelle ce soir ?
say-ok-to-cry = Tu peux pleurer, c’est OK.
say-film-and-blanket = Un film et un plaid ?
say-tell-me-or-dont = Tu racontes, ou pas. Les deux me vont.
say-still-here = Toujours là. Toujours dans ton équipe.
say-lean-on-me = Appuie-toi sur moi.

## A face that looks surprised

say-didnt-see-that = Tu ne l’avais pas vu venir, hein ?
say-do-tell = Oh, dis-moi tout !
say-good-or-bad = Bonne ou mauvaise surprise ?
say-plot-twist = Coup de théâtre !
say-no-way = Non ?! C’est vrai ?
say-tell-me-everything = Je veux tout savoir !
say-who-told-you = Qui te l’a dit ?
say-say-it-again = Attends, répète un peu ?
say-what-did-i-miss = J’ai raté quoi ?
say-jaw-dropped = J’en suis bouche bée aussi.
say-cant-believe-it = Moi non plus, je n’y crois pas !
say-what-did-you-see = Tu viens de voir quoi ?
say-caught-in-the-act = La main dans le sac ?
say-big-news = Grande nouvelle ?
say-need-details = Des détails, vite !
say-well-hello = Tiens, bonjour !
say-gift-or-ghost = Cadeau ou fantôme ?
say-since-when = Depuis quand ?!

## A face between two emotions

say-story-behind = C’est quoi, l’histoire de ce visage ?
say-many-feelings = Que d’émotions dans un seul visage.
say-laugh-or-shout = Rire ou crier ? Lequel gagne ?
say-serious-business = Une affaire sérieuse ?
say-inside-joke = Il y a une blague secrète là-dessous ?
say-that-smirk = Je connais ce sourire en coin !
say-that-hint = Je vois poindre un sourire.
say-bittersweet = Doux-amer, non ?
say-concentrating = En pleine concentration ?
say-half-a-smile = Un demi-sourire ? Je prends.
say-love-or-hate = On adore ou on déteste ?
say-cant-decide = Moi non plus, je ne saurais pas choisir.
say-guilty-pleasure = Un petit plaisir coupable ?
say-both-at-once = Les deux à la fois ? Explique !
say-smiling-through = Sourire malgré tout ?
say-happy-tears = Des larmes de joie ?
say-scary-but-fun = Ça fait peur, mais c’est drôle ?
say-was-it-a-spider = C’était une araignée ?
say-did-you-jump = Tu as sursauté ?
say-heart-racing = Ton cœur bat encore la chamade ?
say-what-are-you-planning = Tu mijotes quoi ?
say-who-are-we-teasing = On taquine qui ?
say-enough-is-enough = Trop, c’est trop ?
say-hoped-for-more = Tu espérais mieux ?
say-that-stung = Ça a dû piquer.
say-far-away = La tête ailleurs ?
say-what-do-you-make-of-it = Tu en penses quoi ?

## Sour, hot, bitter

say-so-sour = Si acide que ça ?
say-sour-out-of-ten = Acide à combien sur dix ?
say-more-sugar = Plus de sucre ?
say-one-more-bite = Encore une bouchée, chiche ?
say-lemon-face = La fameuse tête de citron !
say-worth-it = Ça valait le coup, au moins ?
say-felt-it-in-my-teeth = J’en ai mal aux dents d’ici.
say-make-lemonade = C’est l’heure de la citronnade !
say-who-dared-you = Qui t’a lancé le défi ?
say-acquired-taste = Un goût auquel on se fait, peut-être ?
say-too-hot = Trop piquant ?
say-milk-not-water = Du lait, pas de l’eau !
say-fire-brigade = Appelez les pompiers !
say-respect-the-chili = On respecte le piment.
say-how-many-chilies = Il y avait combien de piments ?
say-breathing-fire = Tu craches déjà du feu ?
say-bitter-but-good = Amer, mais bon pour la santé ?
say-down-in-one = Cul sec ?
say-something-sweet = Une douceur après ça ?
say-got-it-down = C’est avalé, bravo !
say-stronger-than-expected = Plus fort que prévu ?
say-cheers-i-guess = Bon ben… santé ?

## Sun, onions

say-sun-in-your-eyes = Le soleil dans les yeux ?
say-sunglasses = Lunettes de soleil la prochaine fois !
say-find-some-shade = File à l’ombre !
say-send-some-sun = Envoie un peu de soleil par ici !
say-squint-club = Bienvenue au club des yeux plissés.
say-sun-cream = Tu as mis de la crème solaire ?
say-was-it-the-onions = C’est la faute des oignons ?
say-whats-cooking = Ça mijote quoi ?
say-save-me-a-plate = Garde-moi une assiette !
say-blame-the-onions = C’est toujours la faute des oignons.
say-or-a-real-hug = Ou tu veux un câlin, finalement ?
say-goggles-for-the-chef = Un masque de plongée en cuisine !

## Celebrations and victories

say-happy-birthday = Joyeux anniversaire !
say-make-a-wish = Fais un vœu !
say-cake-first = D’abord le gâteau !
say-whats-in-the-parcel = Il y a quoi dans le paquet ?
say-another-great-year = À une nouvelle belle année !
say-party-photos = D’autres photos de la fête !
say-congratulations = Félicitations !
say-proud-of-you = Quelle fierté, bravo à toi !
say-you-did-it = Tu l’as fait !
say-to-the-next-chapter = Au prochain chapitre !
say-well-deserved = Tellement mérité !
say-speech = Un discours, un discours !
say-you-knew = Avoue, tu le savais !
say-who-planned-this = Qui a organisé ça ?
say-we-kept-quiet = Et on a tenu notre langue des semaines !
say-never-forget-that-face = Je n’oublierai jamais cette tête !
say-surprise = Surprise !
say-did-it-work = Alors, le plan a marché ?
say-we-won = On a gagné !
say-what-a-match = Quel match !
say-champions = On est les champions !
say-high-five = Tope là !
say-whats-the-score = C’est quoi, le score ?
say-victory-dance = Une danse de la victoire !

## Nerves and effort

say-good-luck = Bonne chance !
say-you-know-this = Tu en sais plus que tu ne crois.
say-fingers-crossed = Je croise les doigts !
say-ice-cream-after = Une glace après ?
say-you-are-ready = Tu as tout ce qu’il faut.
say-whatever-comes = Quoi qu’il arrive, chapeau à toi.
say-one-question = Une question à la fois.
say-tell-me-right-after = Écris-moi juste après !
say-over-soon = Ce sera bientôt fini.
say-so-brave = Quel courage d’y aller.
say-how-did-it-go = Alors, ça s’est passé comment ?
say-wait-outside = Tu veux que je t’attende dehors ?
say-you-got-this = Tu vas y arriver !
say-one-more = Encore un !
say-full-focus = Ça, c’est de la concentration !
say-whos-winning = Qui gagne ?
say-strong-stuff = Ça, c’est du costaud !
say-water-break = Pause eau ?
say-new-record = Nouveau record ?
say-almost-there = Tu y es presque !
say-good-scary = Une bonne frayeur, au moins ?
say-cover-your-eyes = Ferme les yeux, je te raconte.
say-front-row = Au premier rang, évidemment !
say-who-screamed = Qui a crié le plus fort ?
say-i-would-have-run = À ta place, je filais en courant.
say-again-again = Encore une fois ! Encore !
say-sleep-tonight = Qui va dormir cette nuit ?

## Goodbyes

say-miss-you-too = Tu me manques aussi.
say-see-you-soon = À bientôt.
say-far-not-gone = Loin des yeux, près du cœur.
say-when-is-the-visit = C’est quand, la prochaine visite ?
say-count-the-days = On compte les jours ensemble ?
say-photo-in-return = Voici une photo de moi en retour.

## Words that agree with the face, or don't

say-behind-the-words = Et derrière les mots ?
say-both-can-be-true = Les deux peuvent être vrais.
say-you-can-tell-me = Tu peux me le dire.
say-proud-either-way = Dans tous les cas, bravo à toi.
say-wrong-second = La photo est tombée à la mauvaise seconde ?
say-good-and-hard = Beau et difficile à la fois ?
say-good-to-see-you-smile = Ça fait plaisir de te voir sourire quand même.
say-as-heavy-as-it-sounds = C’est aussi lourd que ça en a l’air ?
say-carry-half = J’en porte la moitié.
say-brave-smile = Un sourire plein de courage.
say-humour-helps = L’humour, ça aide, hein ?
say-sounds-wonderful = Ça a l’air merveilleux !
say-glad-to-hear = Ça fait plaisir à entendre !
say-makes-two-of-us = Ça fait deux !
say-im-sorry = Ça me fait vraiment de la peine.
say-thank-you-for-telling = Merci de m’en parler.
say-that-sounds-hard = Ça a l’air dur.
say-on-my-way = Je suis en route.

## Early, late, and after the last photo

say-good-morning = Bonjour, bonjour !
say-coffee-first = Café d’abord.
say-five-more-minutes = Encore cinq minutes ?
say-up-already = Déjà debout ?
say-make-it-a-double = Prends-en un double.
say-slept-well = Bien dormi ?
say-save-me-a-cup = Garde-moi une tasse !
say-day-can-wait = La journée peut attendre.
say-still-up = Encore debout ?
say-cant-sleep = Pas moyen de dormir ?
say-sleep-well = Dors bien tout à l’heure.
say-tomorrow-is-new = Demain est un autre jour.
say-long-day = Longue journée ?
say-rest-first = Repose-toi d’abord, réponds après.
say-night-owl = Salut d’un oiseau de nuit à un autre !
say-good-night-hug = Bonne nuit, avec un câlin.
say-im-up-too = Je ne dors pas non plus, si tu veux parler.
say-glad-it-turned = Ouf, ça s’est arrangé.
say-there-is-the-smile = Le voilà, ce sourire !
say-what-changed = Qu’est-ce qui a changé ?
say-better-now = Ça va mieux ?
say-hoping-for-this = C’est ce que j’espérais.
say-on-a-roll = On ne t’arrête plus !
say-two-in-a-row = Deux d’affilée !
say-whats-in-your-tea = Tu mets quoi dans ton thé ?
say-third-one-please = Et une troisième, s’il te plaît !
say-good-week = Bonne semaine, on dirait ?
say-still-thinking-of-you = Je pense toujours à toi.
say-still-heavy = C’est toujours aussi lourd ?

## Far away, or right in front of the camera

say-come-closer = Approche un peu !
say-found-you = Trouvé, c’est toi là !
say-what-a-view = Quelle vue !
say-waving-back = Je te fais coucou aussi !
say-right-into-the-lens = Droit dans l’objectif !

## Two people

say-you-two = Ah, vous deux !
say-double-joy = Double dose de joie !
say-what-a-team = Quelle équipe !
say-whose-idea = C’était l’idée de qui ?
say-partners-in-crime = Sacré duo de complices !
say-say-hi-from-me = Passe le bonjour de ma part !
say-two-of-a-kind = Vous faites la paire !
say-sun-and-moon = Le soleil et la lune !
say-who-said-what = Qui a dit quoi ?
say-hug-each-other = Faites-vous un câlin de ma part.
say-look-after-each-other = Prenez bien soin de vous deux.
say-two-faces-two-stories = Deux visages, deux histoires.
say-who-teased-whom = Qui a taquiné qui ?
say-cheering-up-duty = Qui est de service pour remonter le moral ?
say-both-of-you-come-over = Venez à la maison, vous deux.
say-one-of-you-knows = Quelqu’un en sait plus, ici !
say-tea-for-two = Un thé à deux, et on en parle ?

## Several people who agree

say-team-meeting = Une réunion d’équipe s’impose.
say-who-started = Alors, qui a commencé ?
say-group-tea = Une tournée de thé pour tout le monde ?
say-same-page = Je vois que tout le monde est d’accord.
say-lets-sit-down = On s’assoit et on en parle.
say-cake-for-all = Du gâteau pour tout le monde ?
say-with-all-of-you = Je suis avec vous.
say-tough-crowd = Public difficile !
say-jury = Le jury n’a pas l’air facile.
say-convince-them = Qui ose les convaincre ?
say-take-a-vote = On passe au vote ?
say-debating-club = Le club de débat !
say-jury-still-out = Le jury délibère encore ?
say-everyone-agrees = Bon, là, c’est unanime.
say-menu-change = On change de menu ?
say-what-was-that-all = On vous a servi quoi ?
say-pizza-instead = Plutôt une pizza ?
say-open-a-window = Que quelqu’un ouvre une fenêtre !
say-together = Au moins, vous êtes ensemble.
say-group-hug = Câlin collectif !
say-what-happened-there = Il s’est passé quoi là-bas ?
say-everyone-ok = Tout le monde va bien ?
say-hold-together = Serrez-vous les coudes.
say-thinking-of-all = Je pense à vous.
say-what-can-i-bring = J’apporte quoi ?
say-what-a-crew = Quelle bande !
say-wish-i-was-there = J’aurais tant aimé être là !
say-group-joy = Gardez-moi un peu de cette joie !
say-count-me-in = La prochaine fois, j’en suis !
say-team-photo = L’équipe de l’année !
say-who-laughed-most = Qui a ri le plus ?
say-band-photo = On dirait un groupe de musique !
say-synchronised = Synchro parfaite.
say-on-three = À trois, tout le monde sourit !
say-how-many-takes = Il a fallu combien de prises ?
say-calm-company = Quel calme dans cette bande.
say-before-the-coffee = Avant ou après le café ?
say-same-moment = Même moment, même tête !
say-what-are-you-watching = Vous regardez quoi, comme ça ?
say-what-did-they-say = On vous a raconté quoi ?

## Several people who differ, and crowds

say-every-mood = Toutes les humeurs à la fois !
say-whole-story = Il me faut toute l’histoire.
say-who-told-joke = Qui a raconté la blague ?
say-ask-each = Je veux la version de chaque personne !
say-one-photo-many = Tant d’histoires au même endroit.
say-who-won = Alors, qui a gagné ?
say-wait-for-it = Attendez la suite…
say-hug-goes-where = Quelqu’un a besoin d’un câlin, là.
say-who-knew = Qui savait, et qui ne savait pas ?
say-one-at-a-time = Chacun son tour !
say-who-is-missing = Il manque qui ?
say-so-many-of-you = Que de monde !
say-spotted-you = C’est toi, là, dans la foule !
say-whole-village = Tout le village est là !

## A face that is hard to read, or none

say-clearer-shot = Tu en as une plus nette ?
say-hiding = Tu te caches exprès ?
say-one-more-photo = Encore une photo, pour me faire plaisir ?
say-caught-mid-blink = En plein clignement ?
say-mystery = Quel air mystérieux !
say-what-was-going-on = Il se passait quoi, là ?
say-and-you = Et toi, tu es où ?
say-behind-the-camera = C’était toi derrière l’appareil ?
say-with-you-in-it = Avec toi dessus, la prochaine fois !
say-nice-shot = Belle photo !
say-story-of-the-photo = Elle raconte quoi, cette photo ?
say-what-am-i-seeing = Je regarde quoi, là ?

## Clips

say-what-happened-next = Et après, il s’est passé quoi ?
say-one-more-take = Encore une prise, s’il te plaît !
say-never-saw-it-coming = Tu n’en avais vraiment aucune idée, hein ?
say-worth-the-wait = Ça valait la peine d’attendre !
say-rewind-that = Rembobine, s’il te plaît !
say-right-at-that-second = Qu’est-ce qui s’est passé à cette seconde-là ?
say-what-was-the-surprise = Alors, c’était quoi, la surprise ?
say-that-smile-grew = J’ai vu ce sourire grandir.
say-watched-it-twice = Je l’ai regardée deux fois. Au moins.
say-lit-up = Là, ton visage s’est illuminé !
say-part-two = La suite, s’il te plaît !
say-cliffhanger = Quel suspense !
say-it-passed = Tant mieux si c’est passé.
say-deep-breath-done = Et on souffle.
say-im-here-whatever-it-is = Quoi que ce soit, je suis là.
say-what-came-up = Il s’est passé quelque chose ?
say-saw-it-to-the-end = J’ai regardé jusqu’au bout. Je suis là.
say-started-so-well = Et ça commençait si bien !
say-back-to-calm = Et retour au calme.
say-what-were-you-thinking = Qu’est-ce qui t’est passé par la tête ?
say-caught-the-smile = Je l’ai vu, ce sourire !
say-held-it-all-along = Tenu jusqu’au bout !
say-still-not-over-it = Tu n’en reviens toujours pas ?
say-ups-and-downs = Des hauts et des bas aujourd’hui ?
say-all-in-one-clip = Tout ça dans une seule vidéo !
