### Replies that one friend might send to another about a photo, in Japanese.
### 1 to 64 characters, no fields. The part after "say-" is the key that the rules name.

## A face that looks angry

say-whats-up = どうしたの？
say-tough-day = 大変な日だった？
say-grumble-with-you = 一緒にぶつぶつ言おうか？
say-tea-first = まずお茶、世界はそのあと？
say-want-to-talk = 話してみる？
say-im-listening = 聞くよ。何があったの？
say-on-your-side = 味方だよ。
say-let-it-out = 全部吐き出して。受け止めるから。
say-breathe = 深呼吸。ここにいるよ。
say-walk-it-off = ちょっと散歩しない？
say-who-do-i-talk-to = で、誰に言えばいい？
say-fine-to-be-cross = 怒ったっていいんだよ。
say-start-anywhere = どこからでも話して。時間はあるよ。
say-no-advice = ぐちっていいよ。アドバイスはなし、約束。
say-what-would-help = いま何があると楽になりそう？
say-coffee-on-me = コーヒーおごるよ。来る？
say-crossed-a-line = 誰かがやりすぎちゃった？
say-company-or-quiet = 一緒にいる？そっとしておく？
say-cool-off-first = まず落ち着いて、話はあとで？
say-i-believe-you = 信じるよ。
say-what-went-wrong = 何がうまくいかなかったの？
say-bring-snacks = お菓子持っていくね。
say-not-going-anywhere = どこにも行かないよ。
say-not-hiding-it = ため込まないのがいちばん。

## A face that looks doubtful

say-not-convinced = まだ納得できない？
say-say-what-you-think = ほら、思ったこと言っていいよ。
say-second-chance = もう一回チャンスある？
say-spill = さあ、白状して！
say-fair-enough = なるほどね。自分ならどうする？
say-eyebrow = その眉、ここまで伝わってくる。
say-seen-better = もっといいの、見たことあるよね？
say-remind-me = 賭けの相手にしちゃだめって覚えとく。
say-what-would-convince = どうしたら納得できそう？
say-one-more-sceptic = 疑う仲間、もう一人入れる？
say-prove-it = じゃあ、証拠を見せてもらおう。
say-out-of-ten = 10点満点で何点？
say-whats-the-verdict = それで、判決は？
say-whats-the-catch = 何か裏があるの？
say-doubts-too = こっちもちょっと疑ってる。
say-let-me-guess-no = 当ててみるね。だめ？
say-better-idea = もっといい案ある？
say-really-really = ほんと？ほんとにほんと？

## A face that looks put off

say-what-was-that = いまの、何？
say-not-your-thing = 好みじゃなかった感じ？
say-fresh-air = 外の空気、吸いに行こう。
say-second-opinion = これはほかの人の意見も聞きたい。
say-next-please = 次、お願いします！
say-that-bad = そんなにひどい？
say-warn-me = 教えてくれて助かった！
say-never-again = じゃあ……もう二度と？
say-want-some-water = お水いる？
say-you-finished-it = まさか完食してないよね？
say-who-cooked = 誰が作ったの？
say-ill-pass-too = こっちも遠慮しとく。
say-smell-or-taste = におい？それとも味？
say-got-mints = ミントあるよ。いる？
say-dare-or-accident = 罰ゲーム？それとも事故？
say-bin-it = そのままゴミ箱へどうぞ。
say-brave-to-try = 試してみるなんて勇気ある！
say-trade-you = チョコと交換しようか？

## A face that looks scared

say-all-good = 大丈夫？
say-with-you = 一緒にいるよ。
say-what-happened = 何があったの？
say-no-rush = 急がなくていいよ。いるからね。
say-need-anything = 何か必要なものある？
say-one-step = 一歩ずつ、一緒に。
say-call-me = いつでも電話して、ほんとに。
say-you-are-not-alone = ひとりじゃないよ。
say-close-by = 近くにいるよ。
say-stay-on-the-line = 電話、つないだままにしようか？
say-hold-my-hand = ほら、手をつなごう。
say-you-can-do-this = できるよ。一緒にやろう。
say-where-are-you = どこにいる？いま向かってる。
say-are-you-safe = 安全なところにいる？
say-it-will-pass = きっと過ぎるよ。一緒に待つから。
say-when-you-are-ready = 話せるときに話してね。
say-slow-breaths = ゆっくり息して。吸って、吐いて。
say-come-along = 一緒に行こうか？
say-nothing-has-to-be-now = いますぐじゃなくて大丈夫。
say-light-on = 明かり、つけておくね。

## A face that looks happy

say-nice-moment = すてきな瞬間だね。
say-tell-me-more = もっと聞かせて！
say-keep-going = 何であれ、その調子！
say-good-news = いい知らせ、かな？
say-made-me-smile = こっちまで笑顔になった。
say-love-this = この瞬間、大好き！
say-whats-the-occasion = 何かいいことあった？
say-more-of-this = こういうの、もっとください！
say-joy-is-catching = その喜び、うつるね！
say-celebrate = これはお祝いしなきゃ！
say-frame-it = 額に入れて飾りたい一枚。
say-made-your-day = 今日は何がうれしかった？
say-happy-for-you = こっちまでうれしい！
say-smile-made-my-day = その笑顔でいい一日になった。
say-share-the-secret = ひけつを教えて！
say-best-thing-today = 今日見た中でいちばんいい。
say-enjoy-every-bit = 思いっきり楽しんで！
say-you-earned-it = がんばったごほうびだね。
say-save-some-for-me = こっちの分も残しておいて！
say-shall-we-dance = 踊っちゃう？
say-cheers-to-that = それに乾杯！
say-keep-for-grey-days = くもりの日のためにとっておいて。
say-new-background = 待ち受けにする！
say-hear-the-laugh = 笑い声がここまで聞こえる！
say-pure-sunshine = まるでお日さま！
say-it-went-well = うまくいったみたいだね？
say-hold-on-to-it = その気持ち、大事にね。
say-yes-yes-yes = やった！やった！やった！
say-tell-everyone = みんなに知らせて！

## A face that looks calm

say-how-are-you = 最近ほんとのところ、どう？
say-what-are-you-up-to = いま何してるの？
say-penny = 何考えてるの？
say-how-was-today = 今日はどうだった？
say-say-more = もっと話して、気になる。
say-poker-face = 見事なポーカーフェイス！
say-calm-vibes = 落ち着く雰囲気だね。
say-guess = 全然読めない。ヒントある？
say-waiting-for-something = 何か待ってる？
say-all-quiet = そっちは平和？
say-whats-new = 何か変わったことあった？
say-plans-today = 今日の予定は？
say-passport-photo = 証明写真、完成！
say-who-won-at-cards = トランプ、誰が勝った？
say-coffee-soon = 近いうちにお茶しない？
say-what-are-you-listening-to = 何聴いてるの？
say-got-a-minute = ちょっと話せる？
say-cool-and-collected = クールで冷静だね。
say-thousand-thoughts = 考え事だらけ？それとも空っぽ？
say-need-a-break = ちょっと休む？
say-where-is-this = ここはどこ？
say-who-took-this = 誰が撮ったの？

## A face that looks sad

say-thinking-of-you = 気にかけてるよ。
say-sending-hug = ぎゅっとハグを送るね。
say-here-for-you = いつでもここにいるよ。
say-come-over = そっちに行こうか？
say-no-need-to-explain = 説明しなくていいよ。ここにいる。
say-bring-soup = スープ持っていくね。
say-tissues-and-chocolate = ティッシュとチョコ、準備できてるよ。
say-you-matter = 大切に思ってるよ。
say-talk-or-distract = 話す？それとも気分転換？
say-sit-with-you = ただとなりに座ってるね。
say-be-gentle = 自分にやさしくしてね。
say-one-day-at-a-time = 一日ずつでいいよ。
say-door-is-open = うちはいつでも来ていいよ。
say-ring-tonight = 今夜電話しようか？
say-ok-to-cry = 泣いてもいいんだよ。
say-film-and-blanket = 映画と毛布はどう？
say-tell-me-or-dont = 話しても、話さなくても、どっちでもいいよ。
say-still-here = まだここにいるよ。ずっと同じチームだよ。
say-lean-on-me = 寄りかかっていいよ。

## A face that looks surprised

say-didnt-see-that = 予想外だったでしょ？
say-do-tell = え、聞かせて聞かせて！
say-good-or-bad = いい驚き？悪い驚き？
say-plot-twist = まさかの展開！
say-no-way = うそ！ほんとに？
say-tell-me-everything = 全部教えて！
say-who-told-you = 誰に聞いたの？
say-say-it-again = 待って、もう一回言って？
say-what-did-i-miss = 何か見逃した？
say-jaw-dropped = こっちも口がぽかーん。
say-cant-believe-it = こっちも信じられない！
say-what-did-you-see = いま何を見たの？
say-caught-in-the-act = 現場を押さえられた？
say-big-news = 大ニュース？
say-need-details = 詳しく、お願い！
say-well-hello = おや、こんにちは！
say-gift-or-ghost = プレゼント？それともおばけ？
say-since-when = いつから？！

## A face between two emotions

say-story-behind = この顔の裏にはどんな話が？
say-many-feelings = ひとつの顔に気持ちがいっぱい。
say-laugh-or-shout = 笑う？叫ぶ？どっちが勝つ？
say-serious-business = 真剣勝負？
say-inside-joke = 何か内輪のネタ？
say-that-smirk = そのにやり顔、知ってる！
say-that-hint = ちょっと笑ってるの、見えたよ。
say-bittersweet = ほろ苦いね。
say-concentrating = すごく集中してる？
say-half-a-smile = 半分の笑顔？もらっておくね。
say-love-or-hate = 好き？それとも嫌い？
say-cant-decide = それは決められないよね。
say-guilty-pleasure = いけないお楽しみ？
say-both-at-once = 両方いっぺんに？説明して！
say-smiling-through = 笑って乗り切ってる？
say-happy-tears = うれし涙？
say-scary-but-fun = 怖いけど楽しい？
say-was-it-a-spider = クモだった？
say-did-you-jump = 飛び上がった？
say-heart-racing = まだ心臓どきどきしてる？
say-what-are-you-planning = 何をたくらんでるの？
say-who-are-we-teasing = 誰をからかおうとしてる？
say-enough-is-enough = もう限界？
say-hoped-for-more = もっと期待してた？
say-that-stung = それはこたえたよね。
say-far-away = 心は遠くにお出かけ中？
say-what-do-you-make-of-it = どう思う？

## Sour, hot, bitter

say-so-sour = そんなに酸っぱい？
say-sour-out-of-ten = 酸っぱさ、10点満点で何点？
say-more-sugar = お砂糖足す？
say-one-more-bite = もう一口いける？
say-lemon-face = 出た、レモン顔！
say-worth-it = でも、食べてよかった？
say-felt-it-in-my-teeth = 見てるだけで歯にきた。
say-make-lemonade = レモネードにしよう！
say-who-dared-you = 誰にけしかけられた？
say-acquired-taste = だんだんクセになる味かも？
say-too-hot = 辛すぎた？
say-milk-not-water = 水じゃなくて牛乳！
say-fire-brigade = 誰か消防車を！
say-respect-the-chili = 唐辛子に敬意を。
say-how-many-chilies = 唐辛子、何本入り？
say-breathing-fire = もう火を吹いてる？
say-bitter-but-good = 良薬は口に苦し？
say-down-in-one = 一気にいった？
say-something-sweet = 口直しに甘いものは？
say-got-it-down = 飲み込めたね、おみごと！
say-stronger-than-expected = 思ったより強烈？
say-cheers-i-guess = とりあえず、乾杯？

## Sun, onions

say-sun-in-your-eyes = まぶしかった？
say-sunglasses = 次はサングラスだね！
say-find-some-shade = 日陰を探して！
say-send-some-sun = こっちにもお日さま分けて！
say-squint-club = まぶしい顔クラブへようこそ。
say-sun-cream = 日焼け止め塗った？
say-was-it-the-onions = 玉ねぎのせい？
say-whats-cooking = 何作ってるの？
say-save-me-a-plate = 一皿とっておいて！
say-blame-the-onions = いつだって玉ねぎのせい。
say-or-a-real-hug = それとも、やっぱりハグがいる？
say-goggles-for-the-chef = シェフにゴーグルを！

## Celebrations and victories

say-happy-birthday = お誕生日おめでとう！
say-make-a-wish = 願いごとして！
say-cake-first = まずケーキ！
say-whats-in-the-parcel = 包みの中身は何？
say-another-great-year = すてきな一年になりますように！
say-party-photos = パーティーの写真、もっと見たい！
say-congratulations = おめでとう！
say-proud-of-you = すごく誇らしい！
say-you-did-it = やったね！
say-to-the-next-chapter = 新しい章に乾杯！
say-well-deserved = 努力のたまものだね！
say-speech = スピーチ！スピーチ！
say-you-knew = 知ってたでしょ？
say-who-planned-this = 誰が計画したの？
say-we-kept-quiet = みんなで何週間も黙ってたんだよ！
say-never-forget-that-face = その顔、一生忘れない！
say-surprise = サプライズ！
say-did-it-work = じゃあ、作戦成功？
say-we-won = 勝った！
say-what-a-match = すごい試合！
say-champions = チャンピオン！
say-high-five = ハイタッチ！
say-whats-the-score = いま何対何？
say-victory-dance = 勝利のダンス、お願い！

## Nerves and effort

say-good-luck = がんばってね！
say-you-know-this = 自分で思うより、ちゃんとわかってるよ。
say-fingers-crossed = 祈ってるよ！
say-ice-cream-after = 終わったらアイス食べる？
say-you-are-ready = 準備はばっちりだよ。
say-whatever-comes = 結果がどうでも、誇りに思うよ。
say-one-question = 一問ずつね。
say-tell-me-right-after = 終わったらすぐ連絡して！
say-over-soon = すぐ終わるよ。
say-so-brave = 行くだけで、すごく勇気があるよ。
say-how-did-it-go = どうだった？
say-wait-outside = 外で待ってようか？
say-you-got-this = 絶対できる！
say-one-more = あと1回！
say-full-focus = すごい集中力！
say-whos-winning = どっちが勝ってる？
say-strong-stuff = 力強い！
say-water-break = 水分補給する？
say-new-record = 新記録？
say-almost-there = あとちょっと！
say-good-scary = いいほうの怖さ？
say-cover-your-eyes = 目を隠してて、実況するから。
say-front-row = やっぱり最前列！
say-who-screamed = いちばん叫んだのは誰？
say-i-would-have-run = 自分なら逃げてた。
say-again-again = もう一回！もう一回！
say-sleep-tonight = 今夜、眠れる人いる？

## Goodbyes

say-miss-you-too = こっちも会いたいよ。
say-see-you-soon = またすぐ会おうね。
say-far-not-gone = 離れていても、いなくならないよ。
say-when-is-the-visit = 次はいつ会える？
say-count-the-days = 一緒に日を数えようか？
say-photo-in-return = お返しに、こっちの写真も。

## Words that agree with the face, or don't

say-behind-the-words = その言葉の奥は？
say-both-can-be-true = どっちも本当でいいんだよ。
say-you-can-tell-me = 何でも話していいよ。
say-proud-either-way = どっちでも誇りに思うよ。
say-wrong-second = 撮った瞬間が悪かっただけ？
say-good-and-hard = うれしいけど、大変？
say-good-to-see-you-smile = それでも笑顔が見られてうれしい。
say-as-heavy-as-it-sounds = 言葉どおり、そんなに重い？
say-carry-half = 半分持つよ。
say-brave-smile = 勇気のある笑顔だね。
say-humour-helps = ユーモアって助けになるよね。
say-sounds-wonderful = すごくよさそう！
say-glad-to-hear = それを聞けてうれしい！
say-makes-two-of-us = こちらも同じく！
say-im-sorry = つらかったね。
say-thank-you-for-telling = 話してくれてありがとう。
say-that-sounds-hard = それは大変だね。
say-on-my-way = いま向かってるよ。

## Early, late, and after the last photo

say-good-morning = おはよう！
say-coffee-first = まずコーヒーだね。
say-five-more-minutes = あと5分？
say-up-already = もう起きたの？
say-make-it-a-double = 濃いめの一杯をどうぞ。
say-slept-well = よく眠れた？
say-save-me-a-cup = 一杯残しておいて！
say-day-can-wait = 一日は待ってくれるよ。
say-still-up = まだ起きてる？
say-cant-sleep = 眠れない？
say-sleep-well = あとでゆっくり眠ってね。
say-tomorrow-is-new = 明日は新しい一日。
say-long-day = 長い一日だった？
say-rest-first = まず休んで。返事はあとでいいよ。
say-night-owl = 夜ふかし仲間からごあいさつ！
say-good-night-hug = おやすみ、そしてハグ。
say-im-up-too = こっちも起きてるよ。話したかったらどうぞ。
say-glad-it-turned = いい方に変わってよかった。
say-there-is-the-smile = 笑顔が戻ってきた！
say-what-changed = 何が変わったの？
say-better-now = 少し元気になった？
say-hoping-for-this = これを待ってたんだ。
say-on-a-roll = 波に乗ってるね！
say-two-in-a-row = 2枚連続！
say-whats-in-your-tea = お茶に何が入ってるの？
say-third-one-please = 3枚目もお願い！
say-good-week = いい一週間？
say-still-thinking-of-you = いまも気にかけてるよ。
say-still-heavy = まだ重い？

## Far away, or right in front of the camera

say-come-closer = もうちょっと近くに来て！
say-found-you = 見つけた！
say-what-a-view = すごい景色！
say-waving-back = こっちも手を振ってるよ！
say-right-into-the-lens = レンズにまっすぐ！

## Two people

say-you-two = お二人さん！
say-double-joy = 喜びも2倍！
say-what-a-team = いいコンビ！
say-whose-idea = これ、誰のアイデア？
say-partners-in-crime = さては共犯だね！
say-say-hi-from-me = よろしく伝えて！
say-two-of-a-kind = 息ぴったり！
say-sun-and-moon = 太陽と月みたい！
say-who-said-what = 誰が何て言ったの？
say-hug-each-other = こっちの分もハグし合ってね。
say-look-after-each-other = お互いを大事にね。
say-two-faces-two-stories = 2つの顔に、2つの物語。
say-who-teased-whom = 誰が誰をからかった？
say-cheering-up-duty = 今日の元気づけ係は誰？
say-both-of-you-come-over = 二人ともうちにおいで。
say-one-of-you-knows = どっちかが何か知ってるね！
say-tea-for-two = 二人でお茶して、それから話す？

## Several people who agree

say-team-meeting = そろそろ会議が必要みたい。
say-who-started = それで、始めたのは誰？
say-group-tea = みんなにお茶を一杯ずつ？
say-same-page = みんな意見は同じみたいだね。
say-lets-sit-down = 座って話そう。
say-cake-for-all = みんなでケーキにする？
say-with-all-of-you = みんなと一緒にいるよ。
say-tough-crowd = 手ごわいお客さんたち！
say-jury = 審査員は厳しそう。
say-convince-them = 説得する勇気のある人は？
say-take-a-vote = 多数決にする？
say-debating-club = 討論クラブだ！
say-jury-still-out = 審査はまだ続いてる？
say-everyone-agrees = それについては全員一致だね。
say-menu-change = メニューの変え時？
say-what-was-that-all = みんな、何を出されたの？
say-pizza-instead = 代わりにピザにする？
say-open-a-window = 誰か窓を開けて！
say-together = お互いがいるよ。
say-group-hug = みんなでハグ！
say-what-happened-there = そっちで何があったの？
say-everyone-ok = みんな大丈夫？
say-hold-together = みんな、支え合ってね。
say-thinking-of-all = みんなのことを思ってるよ。
say-what-can-i-bring = 何か持っていこうか？
say-what-a-crew = 最高の仲間！
say-wish-i-was-there = その場にいたかった！
say-group-joy = その喜び、少し残しておいて！
say-count-me-in = 次はぜひ入れて！
say-team-photo = 今年いちばんのチーム！
say-who-laughed-most = いちばん笑ったのは誰？
say-band-photo = バンドのメンバーみたい！
say-synchronised = 完璧なシンクロ。
say-on-three = いち、に、さんで、みんな笑って！
say-how-many-takes = 何回撮り直した？
say-calm-company = 落ち着いた顔ぶれだね。
say-before-the-coffee = コーヒーの前？それとも後？
say-same-moment = 同じ瞬間に、同じ顔！
say-what-are-you-watching = みんな何を見てるの？
say-what-did-they-say = みんな、何を言われたの？

## Several people who differ, and crowds

say-every-mood = いろんな気分が勢ぞろい！
say-whole-story = 話の全部が聞きたい。
say-who-told-joke = 冗談を言ったのは誰？
say-ask-each = 一人ひとりの話が聞きたい！
say-one-photo-many = ここには、たくさんの物語。
say-who-won = で、勝ったのは誰？
say-wait-for-it = さあ、ここからだよ……
say-hug-goes-where = ハグがいる人がいそう。
say-who-knew = 知ってたのは誰？知らなかったのは？
say-one-at-a-time = 順番にお願い！
say-who-is-missing = いないのは誰？
say-so-many-of-you = こんなに大勢！
say-spotted-you = 人ごみの中で見つけたよ！
say-whole-village = 村じゅう集まったね！

## A face that is hard to read, or none

say-clearer-shot = もっとはっきり写ってるのある？
say-hiding = わざと隠れてる？
say-one-more-photo = もう1枚、お願いできる？
say-caught-mid-blink = まばたきしちゃった？
say-mystery = ミステリアスな表情！
say-what-was-going-on = そこで何が起きてたの？
say-and-you = それで、本人はどこ？
say-behind-the-camera = カメラマンだった？
say-with-you-in-it = 次は一緒に写ってね！
say-nice-shot = いい写真！
say-story-of-the-photo = この写真にはどんな話があるの？
say-what-am-i-seeing = これは何の写真？

## Clips

say-what-happened-next = それで、続きは？
say-one-more-take = もうワンテイク！
say-never-saw-it-coming = ほんとに何も知らなかったんだね？
say-worth-the-wait = 待ったかいがあった！
say-rewind-that = そこ、巻き戻して！
say-right-at-that-second = ちょうどその1秒に何があったの？
say-what-was-the-surprise = で、サプライズは何だったの？
say-that-smile-grew = その笑顔がふくらむのを見てたよ。
say-watched-it-twice = 2回見たよ。少なくとも。
say-lit-up = そこで顔がぱっと明るくなった！
say-part-two = パート2をお願い！
say-cliffhanger = いいところで終わった！
say-it-passed = 過ぎてよかった。
say-deep-breath-done = さあ、息をはいて。
say-im-here-whatever-it-is = 何があっても、ここにいるよ。
say-what-came-up = 何かあったの？
say-saw-it-to-the-end = 最後まで見たよ。ここにいるよ。
say-started-so-well = 出だしはよかったのに！
say-back-to-calm = そしてまた落ち着いた。
say-what-were-you-thinking = そのとき何を考えてたの？
say-caught-the-smile = その笑顔、見逃さなかったよ！
say-held-it-all-along = 最後までそのまま！
say-still-not-over-it = まだ驚きから抜けてない？
say-ups-and-downs = 今日は浮き沈みの日？
say-all-in-one-clip = これが全部1本の動画に！
