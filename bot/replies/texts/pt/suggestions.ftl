### Replies that one friend might send to another about a photo: 1 to 64 characters, no fields.
### The part after "say-" is the key that the rules name.

## A face that looks angry

say-whats-up = O que foi?
say-tough-day = Dia difícil?
say-grumble-with-you = Bora reclamar em dupla?
say-tea-first = Primeiro um chá, depois o mundo?
say-want-to-talk = Quer conversar sobre isso?
say-im-listening = Pode falar. O que aconteceu?
say-on-your-side = Eu fico do seu lado.
say-let-it-out = Bota tudo pra fora, eu aguento.
say-breathe = Respira fundo. Eu tô aqui.
say-walk-it-off = Vamos dar uma volta?
say-who-do-i-talk-to = Com quem eu tenho que falar?
say-fine-to-be-cross = Tudo bem sentir raiva.
say-start-anywhere = Começa por onde quiser. Tenho tempo.
say-no-advice = Desabafa comigo. Sem conselhos, prometo.
say-what-would-help = O que ajudaria agora?
say-coffee-on-me = O café é por minha conta. Vem?
say-crossed-a-line = Alguém passou dos limites?
say-company-or-quiet = Companhia, ou um pouco de silêncio?
say-cool-off-first = Primeiro esfriar, depois conversar?
say-i-believe-you = Eu acredito em você.
say-what-went-wrong = O que deu errado?
say-bring-snacks = Eu levo uns petiscos.
say-not-going-anywhere = Daqui eu não saio.
say-not-hiding-it = Que bom que você não guarda isso.

## A face that looks doubtful

say-not-convinced = Ainda não convenceu?
say-say-what-you-think = Vai, fala o que você acha.
say-second-chance = Merece uma segunda chance?
say-spill = Vai, conta logo!
say-fair-enough = Justo. O que você faria?
say-eyebrow = Dá pra sentir essa sobrancelha daqui.
say-seen-better = Já viu coisa melhor, né?
say-remind-me = Lembrete: nunca apostar contra você.
say-what-would-convince = O que te convenceria?
say-one-more-sceptic = Tem lugar pra mais uma dúvida?
say-prove-it = Então, cadê as provas?
say-out-of-ten = De zero a dez, que nota?
say-whats-the-verdict = E o veredito é…?
say-whats-the-catch = Qual é a pegadinha?
say-doubts-too = Eu também tenho minhas dúvidas.
say-let-me-guess-no = Deixa eu adivinhar: não?
say-better-idea = Tem uma ideia melhor?
say-really-really = Sério? Sério.

## A face that looks put off

say-what-was-that = O que foi isso?
say-not-your-thing = Não é a sua praia, né?
say-fresh-air = Vamos tomar um ar.
say-second-opinion = Preciso de uma segunda opinião.
say-next-please = Próximo, por favor!
say-that-bad = Tão ruim assim?
say-warn-me = Valeu pelo aviso!
say-never-again = Então… nunca mais?
say-want-some-water = Quer uma água?
say-you-finished-it = Diz que você não comeu tudo.
say-who-cooked = Quem cozinhou?
say-ill-pass-too = Eu também passo.
say-smell-or-taste = Cheiro ou gosto?
say-got-mints = Tenho bala de menta. Quer?
say-dare-or-accident = Desafio ou acidente?
say-bin-it = Direto pro lixo.
say-brave-to-try = Que coragem, provar isso!
say-trade-you = Troco por chocolate, quer?

## A face that looks scared

say-all-good = Tudo bem por aí?
say-with-you = Tô com você.
say-what-happened = O que aconteceu?
say-no-rush = Sem pressa. Tô por aqui.
say-need-anything = Precisa de alguma coisa?
say-one-step = Um passo de cada vez, com você.
say-call-me = Me liga a qualquer hora, de verdade.
say-you-are-not-alone = Pode contar comigo nessa.
say-close-by = Tô por perto.
say-stay-on-the-line = Quer que eu fique na linha?
say-hold-my-hand = Toma, segura a minha mão.
say-you-can-do-this = Você consegue. E eu vou junto.
say-where-are-you = Cadê você? Tô indo aí.
say-are-you-safe = Você está em segurança?
say-it-will-pass = Vai passar. Eu espero com você.
say-when-you-are-ready = Me conta quando der vontade.
say-slow-breaths = Respira devagar. Puxa… e solta.
say-come-along = Quer que eu vá junto?
say-nothing-has-to-be-now = Nada precisa ser agora.
say-light-on = Deixo uma luz acesa pra você.

## A face that looks happy

say-nice-moment = Que momento gostoso.
say-tell-me-more = Conta mais!
say-keep-going = Seja o que for, continua!
say-good-news = Notícia boa, será?
say-made-me-smile = Isso me fez sorrir.
say-love-this = Amei esse momento!
say-whats-the-occasion = Qual é a ocasião?
say-more-of-this = Mais disso, por favor!
say-joy-is-catching = Essa alegria é contagiante!
say-celebrate = Isso pede comemoração!
say-frame-it = Essa merece moldura.
say-made-your-day = O que alegrou o seu dia?
say-happy-for-you = Fico feliz demais por você!
say-smile-made-my-day = Esse sorriso alegrou meu dia.
say-share-the-secret = Divide o segredo, vai!
say-best-thing-today = A melhor coisa que vi hoje.
say-enjoy-every-bit = Aproveita cada pedacinho!
say-you-earned-it = Você fez por merecer.
say-save-some-for-me = Guarda um pouco disso pra mim!
say-shall-we-dance = Vamos dançar?
say-cheers-to-that = Um brinde a isso!
say-keep-for-grey-days = Guarda essa pros dias cinzentos.
say-new-background = Já é meu novo papel de parede!
say-hear-the-laugh = Dá pra ouvir essa risada daqui!
say-pure-sunshine = Puro raio de sol!
say-it-went-well = Deu tudo certo, pelo visto?
say-hold-on-to-it = Segura essa sensação.
say-yes-yes-yes = Sim! Sim! Sim!
say-tell-everyone = Conta pra todo mundo!

## A face that looks calm

say-how-are-you = Como você está, de verdade?
say-what-are-you-up-to = O que anda fazendo?
say-penny = No que está pensando?
say-how-was-today = Como foi o dia?
say-say-more = Fala mais, quero saber.
say-poker-face = Bela cara de paisagem!
say-calm-vibes = Que paz.
say-guess = Não consigo te ler. Uma dica?
say-waiting-for-something = Esperando alguma coisa?
say-all-quiet = Tudo calmo por aí?
say-whats-new = Quais as novidades?
say-plans-today = Planos pra hoje?
say-passport-photo = Foto pro passaporte: pronta!
say-who-won-at-cards = Quem ganhou no baralho?
say-coffee-soon = Um café qualquer hora?
say-what-are-you-listening-to = O que está ouvindo?
say-got-a-minute = Tem um minutinho pra conversar?
say-cool-and-collected = Calma total, assim que é bom.
say-thousand-thoughts = Mil pensamentos, ou nenhum?
say-need-a-break = Precisa de uma pausa?
say-where-is-this = Onde é isso?
say-who-took-this = Quem tirou essa foto?

## A face that looks sad

say-thinking-of-you = Pensando em você.
say-sending-hug = Te mando um abraço.
say-here-for-you = Eu tô aqui pra você.
say-come-over = Quer que eu vá aí?
say-no-need-to-explain = Não precisa explicar. Eu tô aqui.
say-bring-soup = Eu levo uma sopa.
say-tissues-and-chocolate = Lencinhos e chocolate a postos.
say-you-matter = Você é importante pra mim.
say-talk-or-distract = Conversar, ou distrair?
say-sit-with-you = Eu só sento do seu lado.
say-be-gentle = Se trata com carinho.
say-one-day-at-a-time = Um dia de cada vez.
say-door-is-open = Minha porta está aberta.
say-ring-tonight = Te ligo hoje à noite?
say-ok-to-cry = Tudo bem chorar.
say-film-and-blanket = Filminho e cobertor?
say-tell-me-or-dont = Conta, ou não conta. Tudo bem.
say-still-here = Sigo aqui. Sigo no seu time.
say-lean-on-me = Conta com o meu ombro.

## A face that looks surprised

say-didnt-see-that = Por essa você não esperava, né?
say-do-tell = Opa, conta tudo!
say-good-or-bad = Surpresa boa ou surpresa ruim?
say-plot-twist = Que reviravolta!
say-no-way = Mentira! Sério?
say-tell-me-everything = Me conta tudinho!
say-who-told-you = Quem te contou?
say-say-it-again = Peraí, repete?
say-what-did-i-miss = O que eu perdi?
say-jaw-dropped = Meu queixo caiu também.
say-cant-believe-it = Eu também não acredito!
say-what-did-you-see = O que você acabou de ver?
say-caught-in-the-act = Peguei no flagra?
say-big-news = Grande novidade?
say-need-details = Quero detalhes!
say-well-hello = Ora, ora, olá!
say-gift-or-ghost = Presente ou fantasma?
say-since-when = Desde quando?!

## A face between two emotions

say-story-behind = Qual é a história por trás dessa cara?
say-many-feelings = Quanto sentimento numa cara só.
say-laugh-or-shout = Rir ou gritar? Quem ganha?
say-serious-business = Assunto sério?
say-inside-joke = Tem piada interna aí?
say-that-smirk = Conheço esse sorrisinho!
say-that-hint = Tô vendo esse sorriso escondido.
say-bittersweet = Agridoce, né?
say-concentrating = Concentração total?
say-half-a-smile = Meio sorriso? Eu aceito.
say-love-or-hate = Ama ou odeia?
say-cant-decide = Eu também não saberia escolher.
say-guilty-pleasure = Prazer com culpa?
say-both-at-once = Os dois ao mesmo tempo? Explica!
say-smiling-through = Sorrindo apesar de tudo?
say-happy-tears = Lágrimas de alegria?
say-scary-but-fun = Dá medo, mas é legal?
say-was-it-a-spider = Era uma aranha?
say-did-you-jump = Deu um pulo?
say-heart-racing = Coração ainda a mil?
say-what-are-you-planning = O que você está tramando?
say-who-are-we-teasing = Vamos zoar quem?
say-enough-is-enough = Já deu, né?
say-hoped-for-more = Esperava mais?
say-that-stung = Essa deve ter doído.
say-far-away = Com a cabeça longe?
say-what-do-you-make-of-it = O que você acha disso?

## Sour, hot, bitter

say-so-sour = Tão azedo assim?
say-sour-out-of-ten = Azedo quanto, de zero a dez?
say-more-sugar = Mais açúcar?
say-one-more-bite = Duvido dar mais uma mordida.
say-lemon-face = A famosa cara de limão!
say-worth-it = Mas valeu a pena?
say-felt-it-in-my-teeth = Senti daqui, nos dentes.
say-make-lemonade = Hora de fazer uma limonada!
say-who-dared-you = Quem te desafiou?
say-acquired-taste = Será que é questão de costume?
say-too-hot = Pimenta demais?
say-milk-not-water = Leite, água não!
say-fire-brigade = Alguém chama os bombeiros!
say-respect-the-chili = Com pimenta não se brinca.
say-how-many-chilies = Quantas pimentas tinha aí?
say-breathing-fire = Já está cuspindo fogo?
say-bitter-but-good = Amargo, mas faz bem?
say-down-in-one = De um gole só?
say-something-sweet = Um docinho depois dessa?
say-got-it-down = Desceu tudo, mandou bem!
say-stronger-than-expected = Mais forte que o esperado?
say-cheers-i-guess = Saúde… eu acho?

## Sun, onions

say-sun-in-your-eyes = Sol nos olhos?
say-sunglasses = Óculos escuros na próxima!
say-find-some-shade = Procura uma sombra!
say-send-some-sun = Manda um pouco de sol pra cá!
say-squint-club = Clube do sol na cara: presente!
say-sun-cream = Passou protetor?
say-was-it-the-onions = Foi a cebola, né?
say-whats-cooking = O que tem na panela?
say-save-me-a-plate = Guarda um prato pra mim!
say-blame-the-onions = A culpa é sempre da cebola.
say-or-a-real-hug = Ou no fim precisa de um abraço?
say-goggles-for-the-chef = Óculos de natação na cozinha, já!

## Celebrations and victories

say-happy-birthday = Feliz aniversário!
say-make-a-wish = Faz um pedido!
say-cake-first = Primeiro o bolo!
say-whats-in-the-parcel = O que tem no pacote?
say-another-great-year = A mais um ano incrível!
say-party-photos = Mais fotos da festa, por favor!
say-congratulations = Parabéns!
say-proud-of-you = Que orgulho de você!
say-you-did-it = Você conseguiu!
say-to-the-next-chapter = Ao próximo capítulo!
say-well-deserved = Mais que merecido!
say-speech = Discurso, discurso!
say-you-knew = Você já sabia, né?
say-who-planned-this = Quem planejou isso?
say-we-kept-quiet = E todo mundo guardou segredo semanas!
say-never-forget-that-face = Nunca vou esquecer essa cara!
say-surprise = Surpresa!
say-did-it-work = Então o plano deu certo?
say-we-won = Ganhamos!
say-what-a-match = Que jogaço!
say-champions = É campeão!
say-high-five = Toca aqui!
say-whats-the-score = Quanto está o placar?
say-victory-dance = Dança da vitória, por favor!

## Nerves and effort

say-good-luck = Boa sorte!
say-you-know-this = Você sabe mais do que imagina.
say-fingers-crossed = Tô na torcida!
say-ice-cream-after = Sorvete depois?
say-you-are-ready = Você está com tudo pra isso.
say-whatever-comes = Dê no que der, que orgulho de você.
say-one-question = Uma questão de cada vez.
say-tell-me-right-after = Me escreve assim que acabar!
say-over-soon = Logo, logo acaba.
say-so-brave = Que coragem a sua de ir.
say-how-did-it-go = Como foi?
say-wait-outside = Quer que eu espere lá fora?
say-you-got-this = Vai com tudo!
say-one-more = Mais uma!
say-full-focus = Isso é que é foco!
say-whos-winning = Quem está ganhando?
say-strong-stuff = Que força!
say-water-break = Pausa pra água?
say-new-record = Novo recorde?
say-almost-there = Falta pouquinho!
say-good-scary = Medo do tipo bom?
say-cover-your-eyes = Tapa os olhos que eu vou narrando.
say-front-row = Na primeira fila, claro!
say-who-screamed = Quem gritou mais alto?
say-i-would-have-run = Eu teria saído correndo.
say-again-again = De novo! De novo!
say-sleep-tonight = Alguém vai dormir esta noite?

## Goodbyes

say-miss-you-too = Também tô com saudade.
say-see-you-soon = Até logo mais.
say-far-not-gone = Longe, mas sempre perto.
say-when-is-the-visit = Quando é a próxima visita?
say-count-the-days = Vamos contar os dias?
say-photo-in-return = Lá vai uma foto minha em troca.

## Words that agree with the face, or don't

say-behind-the-words = E por trás das palavras?
say-both-can-be-true = As duas coisas podem ser verdade.
say-you-can-tell-me = Pode me contar.
say-proud-either-way = Que orgulho de você, de todo jeito.
say-wrong-second = A câmera pegou o segundo errado?
say-good-and-hard = Bom e difícil ao mesmo tempo?
say-good-to-see-you-smile = Bom ver seu sorriso mesmo assim.
say-as-heavy-as-it-sounds = É tão pesado quanto parece?
say-carry-half = Eu carrego metade.
say-brave-smile = Que sorriso corajoso.
say-humour-helps = O humor ajuda, né?
say-sounds-wonderful = Que maravilha!
say-glad-to-hear = Que bom saber disso!
say-makes-two-of-us = Eu também, então!
say-im-sorry = Sinto muito, de verdade.
say-thank-you-for-telling = Valeu por me contar.
say-that-sounds-hard = Isso parece difícil.
say-on-my-way = Tô a caminho.

## Early, late, and after the last photo

say-good-morning = Bom dia!
say-coffee-first = Primeiro o café.
say-five-more-minutes = Mais cinco minutinhos?
say-up-already = Já de pé?
say-make-it-a-double = Capricha: dose dupla.
say-slept-well = Dormiu bem?
say-save-me-a-cup = Guarda uma xícara pra mim!
say-day-can-wait = O dia pode esperar.
say-still-up = Ainda de pé?
say-cant-sleep = O sono não vem?
say-sleep-well = Dorme bem depois.
say-tomorrow-is-new = Amanhã é outro dia.
say-long-day = Dia longo?
say-rest-first = Primeiro descansa, depois responde.
say-night-owl = Saudações de outra coruja da noite!
say-good-night-hug = Boa noite, e um abraço.
say-im-up-too = Também não dormi, se quiser conversar.
say-glad-it-turned = Que bom que melhorou.
say-there-is-the-smile = Olha o sorriso aí!
say-what-changed = O que mudou?
say-better-now = Melhor agora?
say-hoping-for-this = Eu estava torcendo por isso.
say-on-a-roll = Que boa fase!
say-two-in-a-row = Duas seguidas!
say-whats-in-your-tea = O que você põe no chá?
say-third-one-please = E a terceira, por favor!
say-good-week = Semana boa?
say-still-thinking-of-you = Continuo pensando em você.
say-still-heavy = Ainda está pesado?

## Far away, or right in front of the camera

say-come-closer = Chega mais pertinho!
say-found-you = Te achei!
say-what-a-view = Que vista!
say-waving-back = Tô acenando de volta!
say-right-into-the-lens = Direto pra lente!

## Two people

say-you-two = Que dupla!
say-double-joy = Alegria em dobro!
say-what-a-team = Que time!
say-whose-idea = De quem foi a ideia?
say-partners-in-crime = Cúmplices em tudo!
say-say-hi-from-me = Manda um oi por mim!
say-two-of-a-kind = Que par perfeito!
say-sun-and-moon = Sol e lua!
say-who-said-what = Quem falou o quê?
say-hug-each-other = Um abraço em dupla por mim.
say-look-after-each-other = Cuidem-se bem por aí.
say-two-faces-two-stories = Dois rostos, duas histórias.
say-who-teased-whom = Quem zoou quem?
say-cheering-up-duty = De quem é a vez de animar?
say-both-of-you-come-over = Venham pra cá em dupla.
say-one-of-you-knows = Aí tem alguém que sabe mais!
say-tea-for-two = Chá pra dois, depois conversa?

## Several people who agree

say-team-meeting = Pelo jeito, é hora de reunião.
say-who-started = E aí, quem começou?
say-group-tea = Uma rodada de chá pra todo mundo?
say-same-page = Todo mundo de acordo, pelo visto.
say-lets-sit-down = Vamos sentar e conversar.
say-cake-for-all = Bolo pra todo mundo?
say-with-all-of-you = Tô com todo mundo aí.
say-tough-crowd = Que plateia difícil!
say-jury = O júri parece exigente.
say-convince-them = Quem se atreve a convencer a turma?
say-take-a-vote = Vamos votar?
say-debating-club = O clube do debate!
say-jury-still-out = O júri ainda não decidiu?
say-everyone-agrees = Bom, nisso todo mundo concorda.
say-menu-change = Hora de mudar o cardápio?
say-what-was-that-all = O que serviram pra vocês?
say-pizza-instead = Melhor uma pizza?
say-open-a-window = Alguém abre uma janela!
say-together = Vocês se têm, e isso é muito.
say-group-hug = Abraço coletivo!
say-what-happened-there = O que aconteceu aí?
say-everyone-ok = Todo mundo bem?
say-hold-together = Força, turma, sempre em união.
say-thinking-of-all = Pensando em vocês.
say-what-can-i-bring = O que eu posso levar?
say-what-a-crew = Que turma!
say-wish-i-was-there = Queria estar aí!
say-group-joy = Guardem um pouco dessa alegria pra mim!
say-count-me-in = Na próxima, me chama!
say-team-photo = A equipe do ano!
say-who-laughed-most = Quem riu mais?
say-band-photo = Vocês parecem uma banda!
say-synchronised = Sincronia perfeita.
say-on-three = No três, todo mundo sorrindo!
say-how-many-takes = Quantas tentativas até sair essa?
say-calm-company = Que turma tranquila.
say-before-the-coffee = Antes ou depois do café?
say-same-moment = Mesmo momento, mesma cara!
say-what-are-you-watching = O que todo mundo está olhando?
say-what-did-they-say = O que contaram pra vocês?

## Several people who differ, and crowds

say-every-mood = Todos os humores ao mesmo tempo!
say-whole-story = Preciso da história completa.
say-who-told-joke = Quem contou a piada?
say-ask-each = Quero ouvir cada versão!
say-one-photo-many = Tantas histórias num lugar só.
say-who-won = Então, quem ganhou?
say-wait-for-it = Espera só…
say-hug-goes-where = Alguém aí merece um abraço.
say-who-knew = Quem sabia e quem não sabia?
say-one-at-a-time = Um de cada vez, por favor!
say-who-is-missing = Quem está faltando?
say-so-many-of-you = Quanta gente!
say-spotted-you = Te achei na multidão!
say-whole-village = É a cidade inteira!

## A face that is hard to read, or none

say-clearer-shot = Tem uma foto mais nítida?
say-hiding = Se escondendo de propósito?
say-one-more-photo = Mais uma foto, pra mim?
say-caught-mid-blink = Bem na hora da piscada?
say-mystery = Que olhar misterioso!
say-what-was-going-on = O que estava rolando aí?
say-and-you = E cadê você?
say-behind-the-camera = Você estava atrás da câmera?
say-with-you-in-it = Na próxima, com você na foto!
say-nice-shot = Bela foto!
say-story-of-the-photo = Qual é a história dessa foto?
say-what-am-i-seeing = O que é isso que estou vendo?

## Clips

say-what-happened-next = E o que aconteceu depois?
say-one-more-take = Mais uma tomada, por favor!
say-never-saw-it-coming = Você não fazia a menor ideia, né?
say-worth-the-wait = Valeu a espera!
say-rewind-that = Volta essa parte, por favor!
say-right-at-that-second = O que aconteceu bem nesse segundo?
say-what-was-the-surprise = E qual era a surpresa?
say-that-smile-grew = Eu vi esse sorriso crescer.
say-watched-it-twice = Assisti duas vezes. No mínimo.
say-lit-up = Aí seu rosto se acendeu!
say-part-two = Parte dois, por favor!
say-cliffhanger = Que final de suspense!
say-it-passed = Que bom que passou.
say-deep-breath-done = E solta o ar.
say-im-here-whatever-it-is = Seja o que for, estou aqui.
say-what-came-up = Aconteceu alguma coisa?
say-saw-it-to-the-end = Assisti até o fim. Estou aqui.
say-started-so-well = E tinha começado tão bem!
say-back-to-calm = E de volta à calma.
say-what-were-you-thinking = O que passou pela sua cabeça?
say-caught-the-smile = Peguei esse sorriso!
say-held-it-all-along = Firme até o fim!
say-still-not-over-it = Ainda não se recuperou?
say-ups-and-downs = Altos e baixos hoje?
say-all-in-one-clip = Tudo isso num vídeo só!
