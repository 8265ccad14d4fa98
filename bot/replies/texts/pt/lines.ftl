### Every fixed line the bot says.

## How a face looks: a noun, as Portuguese adjectives would have to agree in number

look-anger = raiva
look-contempt = dúvida
look-disgust = desagrado
look-fear = medo
look-happiness = alegria
look-neutral = calma
look-sadness = tristeza
look-surprise = surpresa

## Greetings, help, privacy

# $operator: who runs the bot
start-private =
    Olá! Me mande uma foto ou um vídeo e eu digo que expressão cada rosto parece ter, com três respostas que combinam.

    Sou um programa que tenta adivinhar emoções a partir de rostos, e posso errar: um rosto não é um sentimento. Não guardo nenhuma foto.

    Quem mantém este bot: { $operator }. Os detalhes estão em /privacy; o resto, em /help.
# $operator: who runs the bot
start-group =
    Olá! Sou um bot que diz que expressão os rostos das fotos e dos vídeos parecem ter e sugere respostas.

    Isto é reconhecimento automático de emoções, mantido por { $operator }: um palpite, muitas vezes errado, e que não serve para o trabalho nem para a escola, onde a lei da UE o proíbe (AI Act, Art. 5(1)(f)). Não guardo nenhuma foto.

    Responda /mood a uma foto para me perguntar sobre ela; quem quiser que eu deixe suas fotos em paz pode enviar /stop. Os detalhes estão em /privacy.
# $groups: the line group-sees-photos or group-sees-commands
help =
    Me mande uma foto, ou uma imagem como arquivo, e eu digo que expressão os rostos parecem ter.

    • Vídeos também valem: vídeos, mensagens de vídeo e GIFs. Mostro como a expressão muda e escolho o momento mais forte.
    • Mais de um rosto? Toque em “Ver rostos” para vê-los numerados.
    • No privado, toque em uma sugestão para copiá-la. Em um grupo, tocar nela a publica com o seu nome.
    • Em qualquer chat, digite @ e o meu nome: lá eu ofereço as respostas para a sua última foto.
    • Errei? Toque em “Não é isso?” e escolha o que combina melhor.
    • Em um grupo, responda /mood a uma foto para perguntar sobre ela. Os admins escolhem com /settings como eu respondo lá.
    • /mood week e /mood month mostram, dia a dia, que expressão os rostos pareciam ter, depois de /mood on: em um grupo, dito por um admin; no privado, por você, para o seu próprio diário.
    • /stop: deixo suas fotos em paz neste chat; /start desfaz isso. /forget apaga tudo o que está guardado sobre você.

    { $groups }

    Eu me saio melhor com rostos bem iluminados e voltados para a câmera. Só dou palpites a partir de uma expressão e posso errar; por favor, não decida nada sobre uma pessoa com base nisso.

    /privacy conta o que acontece com as suas fotos.
group-sees-photos = Nos grupos, vejo todas as fotos e todos os vídeos que são enviados.
group-sees-commands = Nos grupos, o Telegram só me mostra os comandos, então lá o caminho é /mood. Para eu ver todas as fotos, me torne admin, ou desative o modo de privacidade com @BotFather e me adicione de novo.
# $operator: who runs the bot, $days: for so long faces' scores are kept
# $reading: the line privacy-own-model or privacy-providers
privacy =
    O que acontece com a sua foto

    • Encontro os rostos que estão nela e estimo que expressão parecem ter: reconhecimento automático de emoções. Não identifico ninguém.
    { $reading }
    • Um vídeo leva mais tempo, como mostra uma mensagem de progresso, e depois também some. De um que espera sua resposta fica guardado o mesmo que de uma foto: só os identificadores e a legenda.
    • Algumas mensagens, toques em botões e as fotos de álbuns ficam um tempo na memória, apenas por seus identificadores (dos álbuns, também as legendas), para que nada seja respondido duas vezes e os botões funcionem.
    • A última expressão que citei em um chat e as respostas que sugeri ficam um tempo na memória, para eu me repetir menos; as respostas à sua última foto, com o seu identificador, também para eu poder oferecê-las em outros chats. Só palavras, nada da foto.

    O que é guardado

    • Para cada chat que escolheu algo: o identificador do chat e seus /settings. Apagados quando me removem ou me bloqueiam.
    • Para cada pessoa que enviou /stop: o identificador dela e o daquele chat. Mantidos até /start ou /forget, para que me adicionar de novo não anule a vontade de ninguém.
    • Para cada foto que espera sua resposta: os identificadores da foto, do chat e de quem a enviou, e a legenda, para que nada se perca. Apagados assim que ela é respondida, o mais tardar depois de dois dias; um código (hash) que não identifica ninguém fica por dois dias, para que nada seja respondido duas vezes.
    • Quantas vezes “Não é isso?” foi respondido com cada opção: só números, sem quem tocou nem qual foto era.
    • Onde /mood está ligado, de cada rosto das fotos e dos vídeos: quando foi, oito pontuações e um número no lugar de quem enviou; além disso, uma marca de cada foto que não nomeia ninguém, para que nenhuma conte duas vezes, nem depois de /forget. Apagados depois de { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }, ou com /forget. De um diário, também as notas, o relógio e o lembrete, até /forget ou até me bloquearem.
    • Nada além disso: nenhuma foto e nenhum nome.

    /stop: deixo suas fotos em paz neste chat. /forget: tudo o que está guardado sobre você é apagado, em todos os chats.

    Um palpite sobre uma expressão não diz nada de certo sobre um sentimento. Funciona melhor para algumas pessoas do que para outras. Não serve para trabalho, escola, contratação, saúde nem qualquer decisão sobre uma pessoa.

    Quem mantém este bot: { $operator }. É a quem você pode perguntar o que quiser sobre os seus dados.
privacy-own-model =
    • A foto fica na memória enquanto olho para ela, alguns décimos de segundo, e depois some. Fotos e rostos não são guardados nem repassados, e pontuações só são guardadas onde /mood está ligado.
    • A foto é lida pelo modelo próprio deste bot, na máquina em que ele roda.
privacy-providers =
    • Para ser lida, a foto é enviada a { $providers }, sem o que a câmera anotou junto, como o lugar. O que acontece com ela lá e por quanto tempo é guardada não depende de mim; quem mantém este bot pode dizer.
    • Comigo ela fica na memória até a resposta chegar, quase sempre alguns segundos, e depois some. Não guardo fotos nem rostos, não repasso nada a mais ninguém e só guardo pontuações onde /mood está ligado.
sent-to-providers = Para serem lidas, as fotos são enviadas a { $providers }.

## The menu of commands

command-start = O que este bot faz
command-help = Como usar
command-privacy = O que acontece com as suas fotos
command-mood = Responda a uma foto: que expressão os rostos têm? · /mood week
command-settings = Como e quando eu respondo neste chat
command-stop = Deixar minhas fotos em paz neste chat
command-forget = Apagar tudo o que está guardado sobre mim

## Answers about photos

mood-needs-photo = Responda a uma foto ou a um vídeo com /mood e eu digo que expressão os rostos parecem ter.
send-a-photo = Me mande uma foto com um rosto e eu digo que expressão ele parece ter. Tem mais em /help.
not-a-photo = Por enquanto só consigo olhar fotos e vídeos. Mande uma foto, um arquivo de imagem ou um vídeo.
# An item of a list: "1 alegria, 2 tristeza"; $number: the face's number from the left, $look: how it looks
face-item = { $number } { $look }
# An item of a list: "4 de alegria, 1 de tristeza"; $count: how many faces look so
face-count-item = { $count } de { $look }
# Stands where a look would stand
hard-to-read = expressão pouco clara
# $list: items like "4 de alegria", with commas
faces-summary =
    { $faces ->
        [one] { $faces } rosto: { $list }.
       *[other] { $faces } rostos: { $list }.
    }
# $list: items like "4 de alegria", with commas
album-summary =
    { $faces ->
        [one] { $faces } rosto
       *[other] { $faces } rostos
    } em { $photos ->
        [one] { $photos } foto
       *[other] { $photos } fotos
    }: { $list }.
# $list: items like "1 alegria", with commas
from-the-left = Da esquerda para a direita: { $list }
score-item = { $look } { $percent }%
face-heading = Rosto { $number } de { $faces }
album-face-heading = Foto { $photo }, rosto { $number }
# Button
back = Voltar
# Button
show-faces = Ver rostos
# $list: items like "1 alegria", with commas
faces-caption = Da esquerda para a direita: { $list }
# $caption: the line faces-caption
album-faces-caption = Foto { $photo }. { $caption }
shown-already = Acabei de mostrar, um pouco mais abaixo.
album-gone = Não tenho mais as fotos deste álbum: eu as esqueço depois de um dia e quando sou reiniciado. Responda /mood a uma delas para perguntar de novo.
too-many-presses = Foram muitos toques em um minuto. Tente de novo daqui a pouco, por favor.
# A suggestion that somebody pressed in a group; $name: who, $text: the suggestion
chosen-by = { $name }: { $text }
# Stands for a name that is not known
somebody = Alguém
said-it = Publicado.
said-already = Essa você já publicou.
option-gone = Essa opção não está mais disponível. Pergunte de novo com /mood.
photo-gone = Não consigo mais acessar essa foto. Mande de novo, por favor.
photo-unreadable = Não consegui ler esse arquivo como foto. Pode mandar de novo, como foto ou em JPEG ou PNG?
# $limit_mb: megabytes
photo-too-heavy = Esse arquivo é grande demais para mim: até { $limit_mb } MB, por favor. Enviado como foto em vez de arquivo, ele vai caber.
# $limit_mp: megapixels
photo-too-many-pixels = Essa foto tem mais pixels do que eu aguento: até { $limit_mp } megapixels, por favor. Enviada como foto em vez de arquivo, ela vai caber.
backend-down = Algo deu errado do meu lado, não com a sua foto. Tente de novo daqui a um minuto, por favor.
backend-busy = Estou com as mãos cheias agora. Mande de novo daqui a um minuto, por favor.
too-late = Não consegui olhar esta foto a tempo, desculpe. Mande de novo e eu olho na hora.

## Clips: videos and animations

clip-waiting = Recebido: o vídeo está esperando a vez.
# $percent: how much of the clip is read
clip-progress = Olhando o vídeo: { $percent }%
# Button
clip-cancel = Cancelar
clip-cancelled = Cancelado. Não guardo nada do vídeo.
# Said to somebody who presses another person's button
clip-not-yours = Só quem mandou o vídeo pode cancelar.
clip-busy = Estou com todos os vídeos que consigo olhar agora. Mande de novo daqui a alguns minutos, por favor.
# Said when the time that one clip may take is over
clip-stopped-late = Este vídeo leva mais tempo do que posso gastar com um só. Um mais curto vai dar certo.
# Said when the clip has waited too long
clip-too-late = Não cheguei a olhar este vídeo a tempo, desculpe. Mande de novo, por favor.
# $seconds: whole seconds
clip-too-long =
    Esse vídeo é longo demais para mim: até { $seconds ->
        [one] { $seconds } segundo
       *[other] { $seconds } segundos
    }, por favor.
# $limit_mb: megabytes
clip-too-large = Esse vídeo é pesado demais para mim: até { $limit_mb } MB, por favor.
# $limit_mp: megapixels of one picture of the clip
clip-too-many-pixels = As imagens desse vídeo têm mais pixels do que consigo aceitar: até { $limit_mp } megapixels, por favor.
clip-unreadable = Não consegui ler esse arquivo como vídeo. Pode mandar de novo, como vídeo ou como arquivo MP4?
clip-gone = Não consigo mais acessar esse vídeo. Mande de novo, por favor.
clip-failed = Algo deu errado do meu lado, não com o vídeo. Tente de novo daqui a um minuto, por favor.
# Said where whoever runs the bot left out what clips need
clip-not-supported = Aqui não consigo olhar vídeos: quem cuida de mim deixou essa parte de fora. Fotos são bem-vindas.
clip-no-face = Não encontrei nenhum rosto neste vídeo. Ajuda se o rosto estiver virado para a câmera, com boa luz e não muito longe.
# $looks: a look, or several joined by clip-then: "calm, then happy at 0:04"
clip-face-looks = Este rosto parece mostrar { $looks }.
# $looks: the same of several faces
clip-faces-look = A maioria dos rostos parece mostrar { $looks }.
# $before: what came before, a look or this line; $look: what follows; $time: "0:04"
clip-then = { $before }, depois { $look } ({ $time })
# $list: items like "happy 93 %", with commas
clip-end-scores = No fim: { $list }
# Under a frame of a clip; $time: "0:04", $look: how the strongest look in it looks
clip-strongest = O momento mais forte, em { $time }: { $look }

## The mood of a group, and a person's own diary

# Said after mood-needs-photo, in a group
mood-help-group = /mood week ou /mood month: que expressão os rostos das fotos deste grupo pareciam ter, dia a dia. Os admins ligam isso com /mood on, desligam com /mood off e acertam o relógio com /mood zone Europe/Vienna.
# Said after mood-needs-photo, in private
mood-help-private = Seu diário: /mood on e /mood off, /mood week ou /mood month, /mood note com uma palavra sobre hoje, /mood remind 20:00 (ou off), /mood zone Europe/Vienna, /mood export. /forget apaga tudo.
# $operator: who runs the bot, $days: for so long it is kept
mood-ask-group =
    Devo registrar o humor deste grupo?

    A partir daí conto, a cada dia, que expressão os rostos das fotos e dos vídeos enviados aqui parecem ter. Fica guardado por { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }, de cada rosto: quando foi, oito pontuações e um número no lugar de quem enviou. Não ficam guardados fotos, nomes nem quem aparece nelas.

    Um dia só é mostrado se tiver 10 rostos de 5 pessoas. Quem não quiser entrar na conta envia /stop; /forget tira o que foi contado antes.

    É um palpite sobre expressões e não diz nada de certo sobre as pessoas; não serve para o trabalho nem para a escola. Quem mantém este bot: { $operator }.
# $days: for so long it is kept
mood-ask-private =
    Devo fazer um diário para você?

    A partir daí conto, a cada dia, que expressão os rostos das fotos e dos vídeos que você me manda parecem ter; os encaminhados não contam. As pontuações ficam guardadas por { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }, sem as fotos; as notas que você escrever, até você dizer /forget. Aqui ninguém vê isso além de você.

    /mood off encerra, /forget apaga tudo. A expressão de um rosto é um palpite, e não como você está.
# Button
mood-yes = Sim, ligar
mood-on-group = O humor deste grupo está ligado: a partir de agora conto, a cada dia, que expressão os rostos parecem ter. /mood week mostra, /mood off encerra. Quem não quiser entrar na conta envia /stop.
mood-on-private = Seu diário está ligado. /mood week mostra, /mood note com uma palavra a anota no dia de hoje, /mood remind 20:00 lembra você, /mood off encerra.
mood-already-on = Já está ligado. /mood week mostra, /mood off encerra.
mood-off-group = Nada mais é contado. O que foi contado é apagado quando fica velho demais, ou agora mesmo, se um admin quiser.
mood-off-private = Nada mais é contado, e não lembro mais você. O que foi contado é apagado quando fica velho demais; /forget apaga tudo agora mesmo.
# Button
mood-erase = Apagar agora
mood-erased = Apagado. Do humor deste grupo não resta nada.
# Said to whoever presses a button of an old message
mood-old = Este botão não vale mais. Envie /mood on para ter um novo.
mood-not-on = Nada é contado aqui. /mood on começa.
mood-empty = Nenhum rosto foi contado nestes dias.
mood-total =
    { $faces ->
        [one] { $faces } rosto
       *[other] { $faces } rostos
    } em { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }.
# $day: "Saturday", at the beginning of a sentence; $look: how most of its faces look
mood-best =
    { $day }: a expressão mais comum foi { $look } ({ $percent }% de { $faces ->
        [one] { $faces } rosto
       *[other] { $faces } rostos
    }).
# The same about all days of a diary
mood-overall =
    A expressão mais comum foi { $look } ({ $percent }% de { $faces ->
        [one] { $faces } rosto
       *[other] { $faces } rostos
    }).
# $list: days, with commas
mood-too-few = Pouco demais para dizer mais: { $list }. Um dia precisa de 10 rostos de 5 pessoas.
# Written into the picture of a week, where such a day would be
mood-few = muito poucos
# Said where the most common look is a sad one; never say how somebody is
mood-care-group = São expressões, e um palpite. Mesmo assim, uma palavra gentil nunca é demais.
mood-care-private = É uma expressão, e um palpite. Se algo pesar, alguém de confiança talvez goste de ouvir você.
# $day: "Sat, Nov 21"; $note: the words of whoever reads it
mood-note-item = { $day }: { $note }
# $day: "Sat, Nov 21"
mood-noted = Anotado em { $day }. Outro /mood note substitui.
# $limit: most characters
mood-note-usage =
    Escreva depois do comando, com até { $limit ->
        [one] { $limit } caractere
       *[other] { $limit } caracteres
    }: /mood note prova
# Under a file
mood-export-caption = Seu diário em tabela.
# $time: "20:00"; $clock: the name of a time zone; $now: "14:05"
mood-remind-set = Lembro você todos os dias às { $time }, sem som. Isso é no relógio de { $clock }, onde agora são { $now }; /mood zone Europe/Vienna acerta outro. /mood remind off encerra.
mood-remind-off = Não lembro mais você.
mood-remind-usage = Diga quando: /mood remind 20:00, ou /mood remind off.
# Sent once a day to whoever asked for it; no pressure
mood-reminder = Uma foto para a página de hoje do seu diário? Só se você quiser: nenhuma página precisa ficar cheia. /mood remind off encerra isto.
# $clock: the name of a time zone; $now: "14:05"
mood-zone-set = Os dias começam à meia-noite no relógio de { $clock }, onde agora são { $now }.
mood-zone-usage = Diga um lugar ou a distância de UTC: /mood zone Europe/Vienna, ou /mood zone +02:00.
mood-private-only = Isso é do seu próprio diário: peça no privado.

## When I got it wrong

# Button
not-right = Não é isso?
not-right-question = O que combina melhor?
not-right-thanks = Obrigado! Só a escolha é contada, nunca a foto.
# Button: none of the eight emotions
not-right-nothing = Difícil dizer
not-right-already = Você já me disse, obrigado.

## Suggestions in other chats (inline mode)

# Button that lets somebody pick a chat
share = Dizer em um chat
# Title above an empty list
inline-no-photo = Primeiro me mande uma foto
inline-no-photo-hint = Depois, em qualquer chat, digite @ e o meu nome: lá eu ofereço as respostas para ela.
# Button that opens the chat with the bot
inline-open-bot = Mandar foto ao bot
# Small print under a reply in the list
inline-suggestion = Enviar esta resposta
# Said where somebody calls the bot into a chat it is no member of
guest-needs-photo = Responda a uma foto com o meu nome e eu digo que expressão os rostos dela parecem ter.
guest-off = Só respondo em chats aos quais fui adicionado. Em vez disso, me mande a sua foto no privado.

## The sticker set

# $operator: who runs the bot; 64 characters in all
sticker-set-title = Emoções, por { $operator }

## Being left alone, and being forgotten

group-is-off = Estou desligado neste grupo. Um admin pode me ligar com /settings.
you-are-left-alone = Você me pediu para deixar suas fotos em paz aqui, e é o que eu faço. /start desfaz isso.
person-is-left-alone = Quem enviou isto me pediu para deixar suas fotos em paz, então não vou olhar.
stopped = A partir de agora deixo suas fotos em paz neste chat, mesmo quando outra pessoa perguntar sobre elas. /start desfaz isso.
stop-needs-a-person = Você escreve em nome do grupo, então não sei quais fotos são suas. Envie /stop de novo com o seu próprio nome.
welcome-back = Que bom ter você de volta! Volto a olhar suas fotos neste chat. /stop encerra isso.
forgotten =
    Pronto: tudo o que eu tinha guardado sobre você foi apagado, em todos os chats ({ $count ->
        [one] { $count } registro
       *[other] { $count } registros
    }).

    Isso inclui cada /stop seu: onde quiser que eu deixe suas fotos em paz, envie /stop de novo, por favor.
forgotten-nothing = Não há nada guardado sobre você.
store-down = Não consigo acessar agora o que tenho guardado, então nada foi alterado. Tente de novo daqui a um minuto, por favor.

## Switching on in a group

group-stays-off = Continuo desligado até que um admin deste grupo toque no botão abaixo.
group-switched-on = Um admin me ligou. Os admins podem mudar como eu respondo com /settings.
now-sees-photos = Como admin, agora vejo todas as fotos e todos os vídeos enviados aqui e respondo conforme os /settings deste grupo. Quem quiser que eu deixe suas fotos em paz pode enviar /stop.
# Button
switch-on = Ligar (admins)
switched-on = Ligado. As opções estão em /settings.
already-on = Já estou ligado. As opções estão em /settings.
admins-only = Só os admins deste grupo podem fazer isso. Admins anônimos: enviem /settings on, ou off.
cannot-check = Não consegui verificar se você é admin. Tente de novo daqui a um minuto, por favor.

## Settings: the pages

settings-group =
    Configurações deste grupo

    • Respostas: { $mode }
    • Pontuações: { $scores }
    • Horário de silêncio: { $quiet }
    • Certeza: { $sure }
    • Emoções: { $emotions }

    Só os admins podem mudá-las.
settings-private =
    Configurações deste chat

    • Pontuações: { $scores }
    • Certeza: { $sure }
# The choices are worded as in mode-asked, mode-reaction and mode-full
settings-mode =
    Respostas: { $mode }

    • quando me perguntam: só com /mood, ou quando alguém me menciona
    • só reação: um emoji na foto; palavras quando me perguntam
    • completas: um emoji, uma observação e respostas sugeridas
settings-quiet =
    Horário de silêncio: { $quiet }

    Nesse horário, só respondo quando me perguntam.
# $clock: "UTC+2", $now: "14:05"
settings-clock = Hora deste relógio ({ $clock }): { $now }. Se não estiver certa, ajuste passo a passo até ficar.
settings-sure =
    Certeza: { $sure }

    Os rostos com menos certeza do que isso contam como expressão pouco clara.
settings-emotions =
    Emoções: { $emotions }

    Sobre as outras não digo nada, a não ser que me perguntem.
# $language: the name of a language, or the line language-auto
settings-language =
    Idioma: { $language }

    Aqui respondo neste idioma, seja qual for o idioma em que escrevam.
settings-saved = Salvo.
settings-old = Este botão não vale mais. Envie /settings para receber um novo.
settings-one-emotion = Uma emoção precisa ficar. Para não ouvir nada, desligue as respostas.

## Settings: what can be chosen

mode-off = nenhuma
mode-asked = quando me perguntam
mode-reaction = só reação
mode-full = completas
scores-shown = visíveis
scores-hidden = ocultas
quiet-never = nenhum
# "das 22:00 às 06:00 (UTC+2)"
quiet-span = das { $start } às { $end } ({ $clock })
quiet-span-short = { $start } – { $end }
sure-any = qualquer uma
sure-from = { $percent }% ou mais
emotions-all = todas
language-auto = o do Telegram de cada pessoa

## Settings: buttons

button-mode = Respostas
button-show-scores = Mostrar pontuações
button-hide-scores = Ocultar pontuações
button-quiet = Horário de silêncio
button-sure = Certeza
button-emotions = Emoções
button-language = Idioma
button-back = ‹ Voltar
button-close = Fechar
# $label: the text of the button that is chosen
button-chosen = ✓ { $label }

## Medir reações

# A paragraph under /privacy
privacy-sessions = Uma exceção, e só se você concordar: em uma sessão de reações guardo, de cada rosto nas suas fotos e vídeos, oito pontuações, do que se trata, a hora e um número no lugar de quem enviou. Nunca uma foto, um nome ou um identificador. /forget apaga isso.
command-session = Medir como as pessoas reagem a algo
command-item = Dizer do que tratam as próximas fotos
session-help =
    As sessões mostram como as pessoas reagem a uma refeição, um filme ou uma vitrine. Só conta quem concorda.

    • /session start Menu degustação: abre uma
    • /item Sobremesa: do que tratam as próximas fotos
    • /session stop: encerra
    • /session report: o resultado; com dois nomes e “vs” entre eles, compara
    • /session link: permite que pessoas de fora do chat participem
    • /session export: tudo em arquivos
    • /session: a lista
session-opened =
    “{ $name }” está aberta: ela conta que expressão os rostos parecem ter, para ver como as pessoas reagem. Quem mantém este bot: { $operator }.

    Toque no botão para participar. Então contam os rostos das fotos e dos vídeos que você enviar aqui, até a sessão terminar ou você tocar de novo. Ninguém mais é contado; respondo a todos como sempre.

    A primeira linha sob uma foto diz do que se trata. Para o que vem depois, um admin diz com /item.
session-invited =
    Você recebeu um convite para “{ $name }”: ela conta que expressão os rostos parecem ter, para ver como as pessoas reagem. Quem mantém este bot: { $operator }.

    Se você concordar, contam os rostos das fotos e dos vídeos que você me enviar aqui, até a sessão terminar ou você sair.
session-kept =
    Guardado, em dias: { $days }. De cada rosto: oito pontuações, do que se trata, a hora e um número no lugar de quem enviou. Nunca uma foto, um nome ou um identificador. /forget apaga tudo.

    Pergunte também a quem mais aparece na imagem, por favor. Não serve para trabalho, escola nem qualquer decisão sobre uma pessoa.
session-button-join = Contar minhas fotos
session-button-agree = Concordo
session-button-decline = Não
session-button-leave = Sair da sessão
session-joined = Suas fotos aqui agora contam para “{ $name }”. Toque de novo para parar.
session-left = Suas fotos não contam mais. O que foi contado fica nas somas; /forget apaga.
session-agreed = Obrigado! As fotos e os vídeos que você me enviar aqui agora contam para “{ $name }”, até terminar. Saia com o botão, com /stop ou com /forget.
session-declined = Tudo bem: nada seu é contado.
session-over = Esta sessão terminou.
session-gone = Não existe essa sessão aqui.
session-open-already = Já há uma sessão aberta aqui. /session stop a encerra.
session-none-open = Não há sessão aberta aqui. /session start e um nome abre uma.
leaders-only = Só os admins deste grupo podem fazer isso. Admins anônimos: escrevam o comando, por favor.
session-not-supported = Não posso fazer relatórios aqui: quem me mantém deixou essa parte de fora.
session-busy = Já estou trabalhando em um.
session-closed = “{ $name }” terminou. Rostos contados: { $faces }.
session-list = Sessões deste chat:
session-item = { $name } ({ $date }; rostos: { $faces })
session-item-open = { $name } (aberta desde { $date }; rostos: { $faces })
session-item-chosen = O que vem agora é sobre “{ $item }”, até o próximo /item.
session-no-item = O que vem agora não é sobre nada em particular.
session-items-full = Esta sessão já tem { $count } temas; não cabem mais.
session-ask-delete = Apagar “{ $name }” e tudo o que foi contado (rostos: { $faces })? Isso não pode ser desfeito.
session-deleted = “{ $name }” foi apagada.
session-compare-with = Comparar “{ $name }” com:
session-nothing-else = Não há outra sessão aqui para comparar.
session-button-report = Relatório
session-button-compare = Comparar
session-button-export = Exportar
session-button-close = Encerrar
session-button-delete = Apagar
session-button-sure = Sim, apagar
session-link = Quem abrir este link pode participar de “{ $name }”, em particular comigo: { $url }
session-exported = Os arquivos estão no seu chat particular comigo.
session-export-cannot = Ainda não posso escrever para você. Abra o chat particular comigo, toque em Iniciar e peça de novo.
session-export-to-whom = Você escreve em nome do grupo, então não sei para quem enviar. Peça com o seu próprio nome, por favor.
session-too-large = É demais para um arquivo no Telegram. Quem me mantém pode exportar com “bot report”.

## Relatórios

report-whole = Todos os rostos: { $list }
report-item = { $name }: { $list } ({ $size })
report-size = rostos: { $faces }, pessoas: { $people }
report-size-few = rostos: { $faces }, pessoas: menos de { $least }
report-share = { $look } { $percent }% ({ $low }–{ $high }%)
report-scores = Pontuações médias: { $list }
report-nothing = Nenhum rosto foi contado ainda.
report-too-few = Poucos demais para afirmar algo: são precisos { $faces } rostos de { $people } pessoas.
report-by-item = Por tema
report-over-time = Ao longo do tempo
report-left-out = Temas que não são mostrados sozinhos, porque pouca gente reagiu: { $count }
report-more-faces = Rostos com esta expressão, { $look }: { $more } { $high }%, { $less } { $low }%. Só o acaso dificilmente faria essa diferença (p { $p }).
report-more-score = Pontuação média, { $look }: { $more } { $high }%, { $less } { $low }%. Só o acaso dificilmente faria essa diferença (p { $p }).
report-no-difference = { $one } / { $other }: não se pode afirmar nenhuma diferença.
report-cannot-compare = { $one } / { $other }: poucos demais para comparar.
report-others = todo o resto
report-earlier = primeira metade
report-later = segunda metade
report-limits = Uma expressão não é um sentimento, e ela é só estimada. Entre parênteses: onde a proporção fica em 19 de 20 sessões assim. Nas comparações cada pessoa conta uma vez. Com menos de { $faces } rostos nada é afirmado, e o que vem de menos de { $people } pessoas não é mostrado sozinho.
