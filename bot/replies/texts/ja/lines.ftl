### Every fixed line the bot says, in Japanese. en/lines.ftl explains the fields.
### Commands stand between spaces or punctuation: next to a letter Telegram does not link them.

## How a face looks: adjectives that go with "です" and "な" ("うれしそうです", "うれしそうな顔")

look-anger = 怒っていそう
look-contempt = 半信半疑
look-disgust = 嫌そう
look-fear = 怖がっていそう
look-happiness = うれしそう
look-neutral = おだやか
look-sadness = 悲しそう
look-surprise = 驚いていそう

## Greetings, help, privacy

start-private =
    こんにちは！写真や動画を送ってもらえれば、写っている顔がどんな表情に見えるかをお伝えし、それに合う返事を3つ用意します。

    わたしは顔から感情を推測するプログラムで、外れることもあります。表情は気持ちそのものではありません。写真は残しません。

    このボットの運営者は { $operator } です。詳しくは /privacy、そのほかは /help をどうぞ。
start-group =
    こんにちは！写真や動画の顔がどんな表情に見えるかをお伝えし、返事を提案するボットです。

    これは { $operator } が運営する自動の感情認識です。あくまで推測で、よく外れます。職場や学校のためのものではありません。そこではEU法で禁じられています（AI Act, Art. 5(1)(f)）。写真は残しません。

    写真について聞きたいときは、その写真に /mood と返信してください。自分の写真を見られたくない方は /stop を送ってください。詳しくは /privacy をどうぞ。
help =
    写真か、画像のファイルを送ってください。顔がどんな表情に見えるかをお伝えします。

    • 動画やビデオメッセージ、GIFも送れます。表情の移り変わりを示し、いちばん強く表れた瞬間を選びます。
    • 顔がいくつもあるときは、「顔を表示」を押すと番号付きで見られます。
    • 個人チャットでは、提案を押すとコピーできます。グループでは、押すと名前付きで投稿されます。
    • どのチャットでも、@ とわたしの名前を入力すると、最後の写真への返事をそこで選べます。
    • 違っていたら、「違うかも？」を押して、もっと合うものを選んでください。
    • グループでは、写真に /mood と返信すると聞けます。そこでのわたしの答え方は、管理者が /settings で選べます。
    • /mood on のあとは、/mood week と /mood month で顔がどんな表情に見えたかを日ごとに見られます。グループでは管理者が、個人チャットでは自分の日記のために始めます。
    • /stop：送った人の写真を、このチャットでは見ません。/start で元に戻ります。/forget は、送った人について保存されているものをすべて削除します。

    { $groups }

    得意なのは、明るく写っていて、カメラのほうを向いた顔です。表情から推測しているだけなので、間違えることもあります。これをもとに、人について何かを決めることはしないでください。

    写真がどう扱われるかは /privacy にあります。
group-sees-photos = グループでは、送られた写真と動画はすべてわたしに見えます。
group-sees-commands = グループでは、Telegramはわたしにコマンドしか見せません。そこでは /mood を使ってください。すべての写真を見せたいときは、わたしを管理者にするか、@BotFather でプライバシーモードをオフにして、もう一度追加してください。
privacy =
    写真の扱いについて

    • 写真の中の顔を見つけ、どんな表情に見えるかを推定します。自動の感情認識です。それが誰なのかは認識しません。
    { $reading }
    • 動画は見るのに時間がかかり、進み具合をメッセージでお知らせします。見たあとは同じように消えます。答えを待っている動画について保存されるのは、写真と同じく、IDと添えられた文だけです。
    • 一部のメッセージ、ボタンの操作、アルバムの写真は、IDだけ（アルバムは添えられた文も）がしばらくメモリーに残ります。同じものに二度答えず、ボタンが働くようにするためです。
    • チャットで最後に伝えた表情と提案した返事は、同じことの繰り返しを減らすために、しばらくメモリーに残ります。最後の写真への返事は、ほかのチャットでも出せるように、送った人のIDとともに残ります。残るのは言葉だけで、写真の内容は何も残りません。

    保存されるもの

    • 何かを設定したチャットごとに：そのチャットのIDと /settings の内容。わたしが外されるかブロックされると削除されます。
    • /stop を送った人ごとに：その人のIDとそのチャットのID。/start か /forget まで残ります。わたしがもう一度追加されても、誰の希望も取り消されないようにするためです。
    • 答えを待っている写真ごとに：写真、そのチャット、送った人のIDと、添えられた文。何も失われないようにするためです。答えるとすぐに、遅くとも2日後には削除されます。同じものに二度答えないように、誰のことも示さないハッシュ値だけが2日間残ります。
    • 「違うかも？」にどの答えが何回選ばれたか：数だけで、誰が押したか、どの写真だったかは残りません。
    • /mood を始めたところでは、写真や動画の顔ごとに：いつだったか、8つのスコア、送った人の代わりの番号。そのほかに、/forget の後も含めて二度数えないための、誰のものかを示さない写真ごとの目印。{ $days }日後か /forget で削除されます。日記では、メモ、時計、お知らせの時刻も、/forget か、わたしがブロックされるまで残ります。
    • ほかには何もありません。写真も名前も保存されません。

    /stop：送った人の写真を、このチャットでは見ません。/forget：送った人について保存されているものを、すべてのチャットで、すべて削除します。

    表情からの推測は、気持ちについて確かなことを何も語りません。うまくいきやすい人もいれば、そうでない人もいます。仕事、学校、採用、健康、そして人に関するどんな決定にも使うものではありません。

    このボットの運営者は { $operator } です。自分のデータについては、何でも運営者に尋ねてください。
privacy-own-model =
    • 写真は、見ている間（コンマ数秒）だけメモリーにあり、その後は消えます。写真や顔を保存したり、ほかに渡したりすることはありません。スコアは、/mood を始めたところでだけ保存します。
    • 写真は、このボットが動いているマシンの上で、このボット自身のモデルが読み取ります。
privacy-providers =
    • 写真は、読み取りのために { $providers } に送られます。撮影場所など、カメラが写真に書き添えた情報は送られません。送り先での扱いと保存期間は、わたしには決められません。詳しくは、このボットの運営者に尋ねてください。
    • わたしのところでは、答えが届くまで（たいてい数秒）だけメモリーにあり、その後は消えます。写真や顔を保存したり、ほかの誰かに渡したりすることはありません。スコアは、/mood を始めたところでだけ保存します。
sent-to-providers = 写真は、読み取りのために { $providers } に送られます。

## The menu of commands

command-start = このボットにできること
command-help = 使い方
command-privacy = 写真の扱いについて
command-mood = 写真に返信：どんな表情に見える？ · /mood week
command-settings = このチャットでの答え方とタイミング
command-stop = このチャットでは自分の写真を見ない
command-forget = 自分について保存されたものをすべて削除

## Answers about photos

mood-needs-photo = 写真や動画に /mood と返信すると、写っている顔がどんな表情に見えるかをお伝えします。
send-a-photo = 顔の写った写真を送ってもらえれば、どんな表情に見えるかをお伝えします。詳しくは /help をどうぞ。
not-a-photo = いまのところ、見られるのは写真と動画だけです。写真か画像ファイル、または動画を送ってください。
face-item = { $number }番 { $look }
face-count-item = { $look } { $count }人
hard-to-read = 読み取れない
faces-summary = { $faces }人の顔：{ $list }。
album-summary = 写真{ $photos }枚に{ $faces }人の顔：{ $list }。
from-the-left = 左から：{ $list }
score-item = { $look } { $percent }%
face-heading = { $faces }人中{ $number }番の顔
album-face-heading = 写真{ $photo }、{ $number }番の顔
back = 戻る
show-faces = 顔を表示
faces-caption = 左から：{ $list }
album-faces-caption = 写真{ $photo }。{ $caption }
shown-already = 下のほうに、いま表示したところです。
album-gone = このアルバムの写真はもう手元にありません。1日たつか、再起動すると忘れます。もう一度聞くには、どれか1枚に /mood と返信してください。
too-many-presses = 1分間にたくさん押されました。少し待ってから、もう一度どうぞ。
chosen-by = { $name }：{ $text }
somebody = どなたか
said-it = 投稿しました。
said-already = それはもう投稿済みです。
option-gone = この選択肢はもう使えません。/mood でもう一度聞いてください。
photo-gone = その写真をもう取り出せません。もう一度送ってください。
photo-unreadable = このファイルを写真として読めませんでした。写真として、またはJPEGかPNGで、もう一度送ってもらえますか？
photo-too-heavy = このファイルは大きすぎます。{ $limit_mb } MBまででお願いします。ファイルではなく写真として送れば、収まります。
photo-too-many-pixels = この写真は画素数が多すぎます。{ $limit_mp }メガピクセルまででお願いします。ファイルではなく写真として送れば、収まります。
backend-down = こちら側で問題が起きました。写真のせいではありません。1分ほどしてから、もう一度お試しください。
backend-busy = いま手いっぱいです。1分ほどしてから、もう一度送ってください。
too-late = すみません、この写真を見るのが間に合いませんでした。もう一度送ってもらえれば、すぐに見ます。

## Clips: videos and animations

clip-waiting = 受け取りました。動画は順番を待っています。
clip-progress = 動画を見ています：{ $percent }%
clip-cancel = キャンセル
clip-cancelled = キャンセルしました。動画は何も残しません。
clip-not-yours = キャンセルできるのは、動画を送った人だけです。
clip-busy = いまは、これ以上動画を引き受けられません。数分してから、もう一度送ってください。
clip-stopped-late = この動画は、1本にかけられる時間では見きれません。もっと短いものなら大丈夫です。
clip-too-late = すみません、この動画を見るのが間に合いませんでした。もう一度送ってください。
clip-too-long = この動画は長すぎます。{ $seconds }秒まででお願いします。
clip-too-large = この動画は大きすぎます。{ $limit_mb } MBまででお願いします。
clip-too-many-pixels = この動画は画像の画素数が多すぎます。{ $limit_mp }メガピクセルまででお願いします。
clip-unreadable = このファイルを動画として読めませんでした。動画として、またはMP4ファイルで、もう一度送ってもらえますか？
clip-gone = その動画をもう取り出せません。もう一度送ってください。
clip-failed = こちら側で問題が起きました。動画のせいではありません。1分ほどしてから、もう一度お試しください。
clip-not-supported = ここでは動画を見られません。運営者がその機能を入れていないためです。写真なら歓迎です。
clip-no-face = この動画に顔は見つかりませんでした。顔がカメラのほうを向き、明るく、遠すぎないと見つけやすくなります。
clip-face-looks = この顔は{ $looks }に見えます。
clip-faces-look = 多くの顔は{ $looks }に見えます。
clip-then = { $before }、次に{ $look }（{ $time }）
clip-end-scores = 最後：{ $list }
clip-strongest = いちばん強く表れた瞬間、{ $time }：{ $look }

## The mood of a group, and a person's own diary

mood-help-group = /mood week か /mood month：このグループの写真の顔がどんな表情に見えたかを、日ごとに示します。管理者は /mood on で始め、/mood off で終え、/mood zone Europe/Vienna で時計を選びます。
mood-help-private = 自分の日記：/mood on と /mood off、/mood week か /mood month、今日についてのひと言を添えた /mood note、/mood remind 20:00（または off）、/mood zone Europe/Vienna、/mood export。/forget はすべて削除します。
mood-ask-group =
    このグループの気分を記録しますか？

    これから、ここに送られた写真や動画の顔がどんな表情に見えるかを、日ごとに数えます。顔ごとに{ $days }日間残るのは、いつだったか、8つのスコア、送った人の代わりの番号です。写真、名前、誰が写っているかは残りません。

    5人からの10人分の顔がそろった日だけを表示します。数えられたくない方は /stop を送ってください。/forget は、それまでに数えた分を取り除きます。

    これは表情についての推測で、人について確かなことは何も語りません。職場や学校のためのものではありません。このボットの運営者は { $operator } です。
mood-ask-private =
    日記をつけますか？

    これから、送ってもらった写真や動画の顔がどんな表情に見えるかを、日ごとに数えます。転送されたものは数えません。スコアは写真なしで{ $days }日間、書いたメモは /forget まで残ります。ここでほかの人が見ることはありません。

    /mood off で終わり、/forget ですべて削除します。表情の見え方は推測で、気持ちや調子そのものではありません。
mood-yes = はい、始めます
mood-on-group = このグループの気分の記録を始めました。これから、顔がどんな表情に見えるかを日ごとに数えます。/mood week で表示、/mood off で終わりです。数えられたくない方は /stop を送ってください。
mood-on-private = 日記を始めました。/mood week で表示、/mood note にひと言を添えると今日の欄に残り、/mood remind 20:00 でお知らせ、/mood off で終わりです。
mood-already-on = もう始まっています。/mood week で表示、/mood off で終わりです。
mood-off-group = もう数えません。数えた分は、古くなると削除されます。管理者はいますぐ削除することもできます。
mood-off-private = もう数えず、お知らせもしません。数えた分は、古くなると削除されます。/forget はいますぐすべて削除します。
mood-erase = いますぐ削除
mood-erased = 削除しました。このグループの気分の記録は何も残っていません。
mood-old = このボタンは古くなりました。/mood on で新しいボタンを出せます。
mood-not-on = ここでは何も数えていません。/mood on で始まります。
mood-empty = この期間に数えた顔はありません。
mood-total = { $days }日間に{ $faces }人の顔。
mood-best = { $day }：いちばん多かった見え方は「{ $look }」（{ $faces }人の顔のうち{ $percent }%）。
mood-overall = いちばん多かった見え方は「{ $look }」（{ $faces }人の顔のうち{ $percent }%）。
mood-too-few = 少なすぎて何とも言えない日：{ $list }。1日に、5人からの10人分の顔が必要です。
mood-few = 少なすぎ
mood-care-group = これは表情の見え方で、推測です。それでも、やさしいひと言はいつでも喜ばれます。
mood-care-private = これは表情の見え方で、推測です。もし何か重いものがあれば、信頼できる人が喜んで聞いてくれるかもしれません。
mood-note-item = { $day }：{ $note }
mood-noted = { $day } に書き留めました。もう一度 /mood note を送ると置き換わります。
mood-note-usage = コマンドのあとに{ $limit }文字まで書いてください：/mood note 試験
mood-export-caption = 日記を表にしました。
mood-remind-set = 毎日{ $time }に、音を鳴らさずにお知らせします。時計は { $clock } のもので、そこではいま{ $now }です。/mood zone Europe/Vienna で変えられます。/mood remind off で終わりです。
mood-remind-off = もうお知らせしません。
mood-remind-usage = 時刻を書いてください：/mood remind 20:00、または /mood remind off。
mood-reminder = 日記の今日のページに写真を1枚いかがですか？気が向いたらで大丈夫です。どのページも埋まっていなくてかまいません。/mood remind off で終わりです。
mood-zone-set = 1日は { $clock } の時計の真夜中に始まります。そこではいま{ $now }です。
mood-zone-usage = 場所の名前かUTCとの差を書いてください：/mood zone Europe/Vienna、または /mood zone +02:00。
mood-private-only = それは自分の日記のものです。個人チャットで聞いてください。

## When I got it wrong

not-right = 違うかも？
not-right-question = どれがもっと合いますか？
not-right-thanks = ありがとうございます。数えるのは選ばれた答えだけで、写真は含みません。
not-right-nothing = なんとも言えない
not-right-already = もう教えてもらいました。ありがとうございます。

## Suggestions in other chats (inline mode)

share = チャットで送る
inline-no-photo = まず写真を送ってください
inline-no-photo-hint = そのあと、どのチャットでも @ とわたしの名前を入力すると、その写真への返事をそこで選べます。
inline-open-bot = ボットに写真を送る
inline-suggestion = この返事を送る
guest-needs-photo = わたしの名前を入れて写真に返信すると、写っている顔がどんな表情に見えるかをお伝えします。
guest-off = お答えするのは、わたしが追加されたチャットだけです。写真は個人チャットで送ってください。

## The sticker set

sticker-set-title = 気分ステッカー（{ $operator }）

## Being left alone, and being forgotten

group-is-off = このグループでは、わたしはオフになっています。管理者は /settings でオンにできます。
you-are-left-alone = ここでは写真を見ないでほしいとのことなので、見ていません。/start で元に戻ります。
person-is-left-alone = これを送った方から、写真を見ないでほしいと言われているので、見ません。
stopped = これからこのチャットでは、ほかの人に聞かれても、あなたの写真を見ません。/start で元に戻ります。
stop-needs-a-person = グループの名義で書かれているので、どれがご本人の写真かわかりません。ご自分の名前で、もう一度 /stop を送ってください。
welcome-back = おかえりなさい！このチャットで、また写真を見ます。やめるときは /stop をどうぞ。
forgotten =
    完了しました。あなたについて保存していたものを、すべてのチャットで、すべて削除しました（{ $count }件）。

    これまでに送った /stop もすべて含まれます。写真を見てほしくないところでは、もう一度 /stop を送ってください。
forgotten-nothing = あなたについて保存されているものはありません。
store-down = いま保存先にアクセスできないため、何も変更していません。1分ほどしてから、もう一度お試しください。

## Switching on in a group

group-stays-off = このグループの管理者が下のボタンを押すまで、わたしはオフのままです。
group-switched-on = 管理者がわたしをオンにしました。答え方は、管理者が /settings で変更できます。
now-sees-photos = 管理者になったので、ここに送られる写真と動画がすべて見えます。このグループの /settings のとおりに答えます。自分の写真を見られたくない方は /stop を送ってください。
switch-on = オンにする（管理者）
switched-on = オンになりました。設定は /settings でどうぞ。
already-on = もうオンになっています。設定は /settings でどうぞ。
admins-only = これができるのは、このグループの管理者だけです。匿名の管理者は /settings on か off を送ってください。
cannot-check = 管理者かどうかを確認できませんでした。1分ほどしてから、もう一度お試しください。

## Settings: the pages

settings-group =
    このグループの設定

    • 回答：{ $mode }
    • スコア：{ $scores }
    • 静かな時間：{ $quiet }
    • 確信度：{ $sure }
    • 感情：{ $emotions }

    変更できるのは管理者だけです。
settings-private =
    このチャットの設定

    • スコア：{ $scores }
    • 確信度：{ $sure }
settings-mode =
    回答：{ $mode }

    • 聞かれたとき：/mood か、誰かがわたしの名前を出したときだけ
    • リアクションのみ：写真に絵文字だけ。言葉は聞かれたとき
    • フル：絵文字、表情についてのひとこと、返事の提案
settings-quiet =
    静かな時間：{ $quiet }

    この時間は、聞かれたときだけ答えます。
settings-clock = この時計（{ $clock }）では、いま { $now } です。違うときは、合うまで進めたり戻したりしてください。
settings-sure =
    確信度：{ $sure }

    確信度がこれより低い顔は、「読み取れない」に数えます。
settings-emotions =
    感情：{ $emotions }

    ほかの感情については、聞かれない限り何も言いません。
settings-language =
    言語：{ $language }

    誰が何語で書いても、ここではこの言語で答えます。
settings-saved = 保存しました。
settings-old = このボタンはもう古くなっています。/settings を送って、新しいものを出してください。
settings-one-emotion = 感情は1つ以上残してください。何も聞きたくないときは、回答をオフにしてください。

## Settings: what can be chosen

mode-off = オフ
mode-asked = 聞かれたとき
mode-reaction = リアクションのみ
mode-full = フル
scores-shown = 表示
scores-hidden = 非表示
quiet-never = なし
quiet-span = { $start }から{ $end }まで（{ $clock }）
quiet-span-short = { $start } – { $end }
sure-any = 問わない
sure-from = { $percent }%以上
emotions-all = すべて
language-auto = 各自のTelegramと同じ

## Settings: buttons

button-mode = 回答
button-show-scores = スコアを表示
button-hide-scores = スコアを隠す
button-quiet = 静かな時間
button-sure = 確信度
button-emotions = 感情
button-language = 言語
button-back = ‹ 戻る
button-close = 閉じる
button-chosen = ✓ { $label }

## 反応の測定

# A paragraph under /privacy
privacy-sessions = 例外が一つだけあり、同意した場合に限ります。反応の測定では、写真や動画の顔ごとに、八つのスコア、何についてか、時刻、そして送った人の代わりの番号を保存します。写真、名前、IDは決して保存しません。/forget で削除されます。
command-session = 何かへの反応を測る
command-item = 次の写真が何についてかを伝える
session-help =
    測定では、料理、映画、展示などへの反応がわかります。数えるのは、同意した人だけです。

    • /session start 試食会：測定を始める
    • /item デザート：次の写真が何についてか
    • /session stop：測定を終える
    • /session report：結果。二つの名前の間に「vs」を入れると比べます
    • /session link：チャットの外の人も参加できるようにする
    • /session export：すべてをファイルで
    • /session：一覧
session-opened =
    「{ $name }」を始めました。反応を知るために、顔がどんな表情に見えるかを数えます。このボットの運営者は { $operator } です。

    参加するにはボタンを押してください。押したあとは、ここに送った写真や動画の顔を、測定が終わるか、もう一度押されるまで数えます。ほかの人は数えません。答えはいつもどおり、みなさんに返します。

    写真に添えた文の一行目が、何についてかを示します。それ以降については、管理者が /item で伝えます。
session-invited =
    「{ $name }」への招待です。反応を知るために、顔がどんな表情に見えるかを数えます。このボットの運営者は { $operator } です。

    同意すると、ここでわたしに送った写真や動画の顔を、測定が終わるか、参加をやめるまで数えます。
session-kept =
    保存する日数：{ $days }。顔ごとに、八つのスコア、何についてか、時刻、送った人の代わりの番号を保存します。写真、名前、IDは決して保存しません。/forget ですべて削除されます。

    一緒に写っている人にも、ひとこと聞いてください。仕事、学校、人に関するどんな決定にも使うものではありません。
session-button-join = 自分の写真を数える
session-button-agree = 同意する
session-button-decline = しない
session-button-leave = 参加をやめる
session-joined = ここでの写真は、これから「{ $name }」に数えます。もう一度押すとやめます。
session-left = 写真はもう数えません。数えたものは合計に残り、/forget で削除されます。
session-agreed = ありがとうございます。ここでわたしに送った写真や動画は、終わるまで「{ $name }」に数えます。ボタン、/stop、/forget のどれでもやめられます。
session-declined = わかりました。何も数えません。
session-over = この測定は終わりました。
session-gone = そのような測定はここにありません。
session-open-already = ここではすでに測定中です。/session stop で終わります。
session-none-open = ここでは測定していません。/session start と名前で始まります。
leaders-only = これができるのは、このグループの管理者だけです。匿名の管理者はコマンドを送ってください。
session-not-supported = ここではレポートを作れません。運営者がその部分を入れていないためです。
session-busy = いま一つ作っているところです。
session-closed = 「{ $name }」を終えました。数えた顔：{ $faces }
session-list = このチャットの測定：
session-item = { $name }（{ $date }、顔：{ $faces }）
session-item-open = { $name }（{ $date } から測定中、顔：{ $faces }）
session-item-chosen = これからは、次の /item まで「{ $item }」についてです。
session-no-item = これからは、特に何についてでもありません。
session-items-full = この測定にはもう { $count } 個の項目があり、これ以上は増やせません。
session-ask-delete = 「{ $name }」と、数えたものすべて（顔：{ $faces }）を削除しますか？元には戻せません。
session-deleted = 「{ $name }」を削除しました。
session-compare-with = 「{ $name }」と比べる相手：
session-nothing-else = ここには、比べられるほかの測定がありません。
session-button-report = レポート
session-button-compare = 比べる
session-button-export = 書き出す
session-button-close = 終える
session-button-delete = 削除
session-button-sure = はい、削除します
session-link = このリンクを開くと、わたしとの個人チャットで「{ $name }」に参加できます：{ $url }
session-exported = ファイルは、わたしとの個人チャットにあります。
session-export-cannot = まだメッセージを送れません。わたしとの個人チャットを開き、「開始」を押してから、もう一度頼んでください。
session-export-to-whom = グループの名義で書かれているので、誰に送ればよいかわかりません。ご自分の名前で頼んでください。
session-too-large = Telegram のファイルには大きすぎます。運営者は「bot report」で書き出せます。

## レポート

report-whole = すべての顔：{ $list }
report-item = { $name }：{ $list }（{ $size }）
report-size = 顔：{ $faces }、人：{ $people }
report-size-few = 顔：{ $faces }、人：{ $least } 人未満
report-share = { $look } { $percent }%（{ $low }–{ $high }%）
report-scores = 平均スコア：{ $list }
report-nothing = まだ顔を数えていません。
report-too-few = 何かを言うには少なすぎます。{ $people } 人から { $faces } 個の顔が必要です。
report-by-item = 項目ごと
report-over-time = 時間ごと
report-left-out = 反応した人が少なすぎて、単独では示さない項目：{ $count }
report-more-faces = そう見える顔、{ $look }：{ $more } { $high }%、{ $less } { $low }%。偶然だけでは、まずこれほどの差になりません（p { $p }）。
report-more-score = 平均スコア、{ $look }：{ $more } { $high }%、{ $less } { $low }%。偶然だけでは、まずこれほどの差になりません（p { $p }）。
report-no-difference = { $one } / { $other }：差があるとは言えません。
report-cannot-compare = { $one } / { $other }：比べるには少なすぎます。
report-others = ほかのすべて
report-earlier = 前半
report-later = 後半
report-limits = 表情は気持ちではなく、推定にすぎません。かっこの中は、このような測定20回のうち19回で割合が入る範囲です。比べるときは、一人を一回だけ数えます。顔が { $faces } 個に満たなければ何も言わず、{ $people } 人に満たないものは単独では示しません。
