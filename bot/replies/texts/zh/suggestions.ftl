### Replies that one friend might send to another about a photo, in simplified Chinese.
### 1 to 64 characters, no fields. The part after "say-" is the key that the rules name.

## A face that looks angry

say-whats-up = 怎么啦？
say-tough-day = 今天不太顺？
say-grumble-with-you = 要不要一起吐槽？
say-tea-first = 先喝杯茶，再管全世界？
say-want-to-talk = 想聊聊吗？
say-im-listening = 我听着呢，出什么事了？
say-on-your-side = 我站你这边。
say-let-it-out = 尽管发泄，我受得住。
say-breathe = 深呼吸，我在呢。
say-walk-it-off = 一起出去走走？
say-who-do-i-talk-to = 说吧，我该找谁谈谈？
say-fine-to-be-cross = 生气也没关系的。
say-start-anywhere = 从哪儿说起都行，我有时间。
say-no-advice = 跟我吐苦水吧，保证不讲大道理。
say-what-would-help = 现在做点什么会好些？
say-coffee-on-me = 我请喝咖啡，来不来？
say-crossed-a-line = 是不是有人过分了？
say-company-or-quiet = 要人陪，还是想静静？
say-cool-off-first = 先消消气，回头再说？
say-i-believe-you = 我相信你。
say-what-went-wrong = 哪里出岔子了？
say-bring-snacks = 我带零食过来。
say-not-going-anywhere = 我哪儿也不去，就在这儿。
say-not-hiding-it = 没憋着，这样挺好。

## A face that looks doubtful

say-not-convinced = 还没被说服？
say-say-what-you-think = 来，想什么就说什么。
say-second-chance = 还给第二次机会吗？
say-spill = 快，从实招来！
say-fair-enough = 有道理。换你会怎么做？
say-eyebrow = 隔着屏幕都感受到那个挑眉了。
say-seen-better = 你见过更好的，对吧？
say-remind-me = 提醒我，千万别跟你打赌。
say-what-would-convince = 要怎样你才信？
say-one-more-sceptic = 怀疑派还收人吗？
say-prove-it = 那就拿出证据来看看。
say-out-of-ten = 满分十分，打几分？
say-whats-the-verdict = 所以，判决结果是？
say-whats-the-catch = 这里面有什么猫腻？
say-doubts-too = 我也有点怀疑。
say-let-me-guess-no = 让我猜猜：不行？
say-better-idea = 有更好的主意？
say-really-really = 真的吗？真的真的？

## A face that looks put off

say-what-was-that = 那是什么东西？
say-not-your-thing = 看来不是你的菜？
say-fresh-air = 走，去透透气。
say-second-opinion = 这事我得再问问别人。
say-next-please = 下一个！
say-that-bad = 有这么糟？
say-warn-me = 多谢提醒！
say-never-again = 所以……再也不要了？
say-want-some-water = 要不要喝点水？
say-you-finished-it = 你不会真吃完了吧？
say-who-cooked = 谁下的厨？
say-ill-pass-too = 那我也不要了。
say-smell-or-taste = 是气味还是味道？
say-got-mints = 我有薄荷糖，来一颗？
say-dare-or-accident = 打赌输了，还是意外？
say-bin-it = 直接扔垃圾桶吧。
say-brave-to-try = 敢尝就很勇敢了！
say-trade-you = 我拿巧克力跟你换？

## A face that looks scared

say-all-good = 一切都还好吗？
say-with-you = 有我陪着你。
say-what-happened = 发生什么了？
say-no-rush = 不急，我一直在。
say-need-anything = 需要什么吗？
say-one-step = 一步一步来，我们一起。
say-call-me = 随时打给我，说真的。
say-you-are-not-alone = 你不是一个人在面对。
say-close-by = 我就在附近。
say-stay-on-the-line = 要我一直不挂电话吗？
say-hold-my-hand = 来，握住我的手。
say-you-can-do-this = 你可以的，有我一起。
say-where-are-you = 你在哪儿？我这就过来。
say-are-you-safe = 你安全吗？
say-it-will-pass = 会过去的，我陪你等。
say-when-you-are-ready = 等你想说的时候再告诉我。
say-slow-breaths = 慢慢呼吸，吸气，呼气。
say-come-along = 要我陪你一起去吗？
say-nothing-has-to-be-now = 什么事都不用急在这一刻。
say-light-on = 我给你留盏灯。

## A face that looks happy

say-nice-moment = 多美好的一刻。
say-tell-me-more = 再多说点！
say-keep-going = 不管是什么，继续保持！
say-good-news = 是有好消息吧？
say-made-me-smile = 把我也看笑了。
say-love-this = 太喜欢这一刻了！
say-whats-the-occasion = 什么喜事呀？
say-more-of-this = 这样的多来点！
say-joy-is-catching = 这份快乐会传染！
say-celebrate = 这得庆祝一下！
say-frame-it = 这张值得裱起来。
say-made-your-day = 是什么让你今天这么开心？
say-happy-for-you = 真替你高兴！
say-smile-made-my-day = 这个笑容点亮了我的一天。
say-share-the-secret = 什么秘诀，快分享！
say-best-thing-today = 今天看到的最美好的画面。
say-enjoy-every-bit = 好好享受每一刻！
say-you-earned-it = 这是你应得的。
say-save-some-for-me = 给我也留一点！
say-shall-we-dance = 要不要跳支舞？
say-cheers-to-that = 为这个干杯！
say-keep-for-grey-days = 留着，阴天的时候看。
say-new-background = 我要拿这张当壁纸！
say-hear-the-laugh = 隔着屏幕都听到笑声了！
say-pure-sunshine = 简直是阳光本光！
say-it-went-well = 看来很顺利？
say-hold-on-to-it = 记住这种感觉。
say-yes-yes-yes = 耶！耶！耶！
say-tell-everyone = 快告诉所有人！

## A face that looks calm

say-how-are-you = 说真的，最近怎么样？
say-what-are-you-up-to = 在干嘛呢？
say-penny = 在想什么呢？
say-how-was-today = 今天过得怎么样？
say-say-more = 多说两句嘛，我好奇。
say-poker-face = 好一张扑克脸！
say-calm-vibes = 好平静的气场。
say-guess = 完全看不透，给点提示？
say-waiting-for-something = 在等什么吗？
say-all-quiet = 那边一切太平？
say-whats-new = 有什么新鲜事？
say-plans-today = 今天有什么安排？
say-passport-photo = 证件照，搞定！
say-who-won-at-cards = 打牌谁赢了？
say-coffee-soon = 改天喝杯咖啡？
say-what-are-you-listening-to = 在听什么歌？
say-got-a-minute = 有空聊两句吗？
say-cool-and-collected = 稳得住，真淡定。
say-thousand-thoughts = 思绪万千，还是放空中？
say-need-a-break = 要不要歇一会儿？
say-where-is-this = 这是在哪儿？
say-who-took-this = 这张是谁拍的？

## A face that looks sad

say-thinking-of-you = 心里惦记着你。
say-sending-hug = 隔空抱抱你。
say-here-for-you = 我一直在。
say-come-over = 要我过来陪你吗？
say-no-need-to-explain = 不用解释，我在。
say-bring-soup = 我给你带碗汤来。
say-tissues-and-chocolate = 纸巾和巧克力都备好了。
say-you-matter = 你对我很重要。
say-talk-or-distract = 聊聊，还是换换心情？
say-sit-with-you = 我就静静陪你坐一会儿。
say-be-gentle = 对自己温柔一点。
say-one-day-at-a-time = 一天一天来，慢慢走。
say-door-is-open = 我家的门随时为你开着。
say-ring-tonight = 今晚给你打电话好吗？
say-ok-to-cry = 想哭就哭，没关系。
say-film-and-blanket = 一部电影加一条毯子？
say-tell-me-or-dont = 说也行，不说也行，都好。
say-still-here = 我还在，永远跟你一队。
say-lean-on-me = 肩膀借你靠。

## A face that looks surprised

say-didnt-see-that = 没想到吧？
say-do-tell = 哦？快说快说！
say-good-or-bad = 是惊喜还是惊吓？
say-plot-twist = 剧情反转！
say-no-way = 不会吧！真的吗？
say-tell-me-everything = 我要听全部细节！
say-who-told-you = 谁告诉你的？
say-say-it-again = 等等，再说一遍？
say-what-did-i-miss = 我错过了什么？
say-jaw-dropped = 我的下巴也掉了。
say-cant-believe-it = 我也不敢相信！
say-what-did-you-see = 你刚看到什么了？
say-caught-in-the-act = 被抓个正着？
say-big-news = 有大新闻？
say-need-details = 求细节！
say-well-hello = 哟，你好呀！
say-gift-or-ghost = 看到礼物了，还是见鬼了？
say-since-when = 什么时候的事？！

## A face between two emotions

say-story-behind = 这个表情背后有什么故事？
say-many-feelings = 一张脸上好多情绪呀。
say-laugh-or-shout = 想笑还是想喊？哪个赢了？
say-serious-business = 在办正经事？
say-inside-joke = 这里面有什么梗吗？
say-that-smirk = 这个坏笑我可认得！
say-that-hint = 我看到那一丝笑意了。
say-bittersweet = 又甜又涩，对吧？
say-concentrating = 正全神贯注？
say-half-a-smile = 半个微笑？我收下了。
say-love-or-hate = 是爱还是恨？
say-cant-decide = 换我也拿不定主意。
say-guilty-pleasure = 明知不该，偏偏喜欢？
say-both-at-once = 两样都有？快解释！
say-smiling-through = 在笑着撑过去吗？
say-happy-tears = 是喜极而泣吗？
say-scary-but-fun = 吓人，但好玩？
say-was-it-a-spider = 是蜘蛛吗？
say-did-you-jump = 跳起来了没？
say-heart-racing = 心还怦怦跳吗？
say-what-are-you-planning = 又在打什么主意？
say-who-are-we-teasing = 咱们这是在逗谁呢？
say-enough-is-enough = 真的够了？
say-hoped-for-more = 本来期待更多？
say-that-stung = 那一下一定挺扎心。
say-far-away = 心思飘到远方了？
say-what-do-you-make-of-it = 你怎么看这事？

## Sour, hot, bitter

say-so-sour = 这么酸？
say-sour-out-of-ten = 酸度打几分，满分十分？
say-more-sugar = 再加点糖？
say-one-more-bite = 敢不敢再来一口？
say-lemon-face = 传说中的柠檬脸！
say-worth-it = 不过，值了吧？
say-felt-it-in-my-teeth = 看得我牙都酸了。
say-make-lemonade = 该做柠檬水了！
say-who-dared-you = 谁怂恿你的？
say-acquired-taste = 也许要慢慢习惯？
say-too-hot = 太辣了？
say-milk-not-water = 喝牛奶，别喝水！
say-fire-brigade = 快叫消防队！
say-respect-the-chili = 向辣椒致敬。
say-how-many-chilies = 这是放了多少辣椒？
say-breathing-fire = 要喷火了吗？
say-bitter-but-good = 良药苦口？
say-down-in-one = 一口闷了？
say-something-sweet = 吃点甜的缓缓？
say-got-it-down = 咽下去了，真棒！
say-stronger-than-expected = 比想象的更带劲？
say-cheers-i-guess = 那就……干杯？

## Sun, onions

say-sun-in-your-eyes = 太阳晃眼？
say-sunglasses = 下次戴墨镜！
say-find-some-shade = 快找个阴凉地儿！
say-send-some-sun = 给我这边也送点阳光！
say-squint-club = 欢迎加入眯眼俱乐部。
say-sun-cream = 涂防晒了吗？
say-was-it-the-onions = 是洋葱惹的吧？
say-whats-cooking = 在做什么好吃的？
say-save-me-a-plate = 给我留一盘！
say-blame-the-onions = 都怪洋葱，准没错。
say-or-a-real-hug = 还是其实需要个抱抱？
say-goggles-for-the-chef = 给大厨配副护目镜！

## Celebrations and victories

say-happy-birthday = 生日快乐！
say-make-a-wish = 快许个愿！
say-cake-first = 先吃蛋糕！
say-whats-in-the-parcel = 包裹里是什么？
say-another-great-year = 新的一岁，也要精彩！
say-party-photos = 多来点派对照片！
say-congratulations = 恭喜恭喜！
say-proud-of-you = 真为你骄傲！
say-you-did-it = 你做到了！
say-to-the-next-chapter = 敬新的篇章！
say-well-deserved = 实至名归！
say-speech = 讲两句！讲两句！
say-you-knew = 你早就知道了，对不对？
say-who-planned-this = 这是谁策划的？
say-we-kept-quiet = 我们可是憋了好几个星期！
say-never-forget-that-face = 这个表情我能记一辈子！
say-surprise = 惊喜！
say-did-it-work = 所以，计划成功了？
say-we-won = 我们赢了！
say-what-a-match = 多精彩的比赛！
say-champions = 冠军！
say-high-five = 击个掌！
say-whats-the-score = 比分多少？
say-victory-dance = 来段胜利之舞！

## Nerves and effort

say-good-luck = 祝你好运！
say-you-know-this = 你懂的比你以为的多。
say-fingers-crossed = 给你攒好运中！
say-ice-cream-after = 结束后去吃冰淇淋？
say-you-are-ready = 你准备好了。
say-whatever-comes = 不管结果怎样，我都为你骄傲。
say-one-question = 一题一题来。
say-tell-me-right-after = 一结束就发消息给我！
say-over-soon = 很快就过去了。
say-so-brave = 你愿意去，很勇敢。
say-how-did-it-go = 怎么样，顺利吗？
say-wait-outside = 我在外面等你好吗？
say-you-got-this = 你一定行！
say-one-more = 再来一个！
say-full-focus = 这专注力，满分！
say-whos-winning = 现在谁领先？
say-strong-stuff = 真够厉害的！
say-water-break = 喝口水歇歇？
say-new-record = 破纪录了？
say-almost-there = 就差一点了！
say-good-scary = 是过瘾的那种吓人吗？
say-cover-your-eyes = 捂住眼睛，我讲给你听。
say-front-row = 果然坐第一排！
say-who-screamed = 谁叫得最大声？
say-i-would-have-run = 换我早就跑了。
say-again-again = 再来！再来！
say-sleep-tonight = 今晚还有人睡得着吗？

## Goodbyes

say-miss-you-too = 我也想你。
say-see-you-soon = 很快就能再见。
say-far-not-gone = 人在远方，心在身旁。
say-when-is-the-visit = 下次什么时候见？
say-count-the-days = 一起数着日子等？
say-photo-in-return = 我也回你一张照片。

## Words that agree with the face, or don't

say-behind-the-words = 那话背后呢？
say-both-can-be-true = 两样都可以是真的。
say-you-can-tell-me = 你可以跟我说的。
say-proud-either-way = 无论怎样都为你骄傲。
say-wrong-second = 是镜头抓错瞬间了吗？
say-good-and-hard = 美好，但也不容易？
say-good-to-see-you-smile = 不管怎样，看到你笑真好。
say-as-heavy-as-it-sounds = 真像听起来那么沉重吗？
say-carry-half = 分一半给我扛。
say-brave-smile = 好勇敢的笑容。
say-humour-helps = 幽默一下会好些，对吧？
say-sounds-wonderful = 听起来太棒了！
say-glad-to-hear = 听你这么说真高兴！
say-makes-two-of-us = 我也是，算我一个！
say-im-sorry = 听了好心疼。
say-thank-you-for-telling = 谢谢你愿意告诉我。
say-that-sounds-hard = 听起来很不容易。
say-on-my-way = 我这就出发。

## Early, late, and after the last photo

say-good-morning = 早上好！
say-coffee-first = 先来杯咖啡。
say-five-more-minutes = 再睡五分钟？
say-up-already = 已经起床啦？
say-make-it-a-double = 来杯双份的。
say-slept-well = 睡得好吗？
say-save-me-a-cup = 给我留一杯！
say-day-can-wait = 不急，这一天可以晚点开始。
say-still-up = 还没睡？
say-cant-sleep = 睡不着吗？
say-sleep-well = 待会儿睡个好觉。
say-tomorrow-is-new = 明天又是新的一天。
say-long-day = 今天很漫长？
say-rest-first = 先休息，晚点再回我。
say-night-owl = 另一只夜猫子向你问好！
say-good-night-hug = 晚安，抱抱。
say-im-up-too = 我也没睡，想聊就找我。
say-glad-it-turned = 好起来了，真高兴。
say-there-is-the-smile = 笑容回来啦！
say-what-changed = 是什么变了？
say-better-now = 现在好些了吗？
say-hoping-for-this = 我就盼着这个呢。
say-on-a-roll = 势头正好！
say-two-in-a-row = 连续两张！
say-whats-in-your-tea = 你茶里放了什么？
say-third-one-please = 再来第三张！
say-good-week = 这周过得不错？
say-still-thinking-of-you = 还在惦记着你。
say-still-heavy = 心里还沉吗？

## Far away, or right in front of the camera

say-come-closer = 再走近一点！
say-found-you = 找到你啦！
say-what-a-view = 多美的风景！
say-waving-back = 我也在朝你挥手！
say-right-into-the-lens = 正对镜头！

## Two people

say-you-two = 你们俩呀！
say-double-joy = 双倍快乐！
say-what-a-team = 多好的搭档！
say-whose-idea = 这是谁的主意？
say-partners-in-crime = 又一起“作案”了！
say-say-hi-from-me = 替我问声好！
say-two-of-a-kind = 太有默契了！
say-sun-and-moon = 一个太阳，一个月亮！
say-who-said-what = 谁说了什么？
say-hug-each-other = 替我抱抱彼此。
say-look-after-each-other = 要互相照顾哦。
say-two-faces-two-stories = 两张脸，两个故事。
say-who-teased-whom = 是谁逗了谁？
say-cheering-up-duty = 今天轮到谁哄人开心？
say-both-of-you-come-over = 你们俩都过来吧。
say-one-of-you-knows = 你们当中有一个知道内情！
say-tea-for-two = 先喝杯茶，再好好聊聊？

## Several people who agree

say-team-meeting = 看来该开个会了。
say-who-started = 说吧，谁起的头？
say-group-tea = 给大家都来杯茶？
say-same-page = 看来大家意见一致。
say-lets-sit-down = 咱们坐下来聊聊吧。
say-cake-for-all = 人人有蛋糕？
say-with-all-of-you = 我跟大家站在一起。
say-tough-crowd = 观众有点难搞！
say-jury = 评委看来不好讨好。
say-convince-them = 谁敢去说服他们？
say-take-a-vote = 要不投个票？
say-debating-club = 辩论社开张了！
say-jury-still-out = 评委还没定论？
say-everyone-agrees = 好吧，这点大家都同意。
say-menu-change = 该换菜单了？
say-what-was-that-all = 给你们都吃了什么呀？
say-pizza-instead = 改吃披萨？
say-open-a-window = 快开个窗！
say-together = 你们还有彼此。
say-group-hug = 大家抱一个！
say-what-happened-there = 你们那边怎么了？
say-everyone-ok = 大家都还好吗？
say-hold-together = 大家要抱成一团。
say-thinking-of-all = 心里惦记着你们每一个。
say-what-can-i-bring = 我能带点什么来？
say-what-a-crew = 多棒的一群伙伴！
say-wish-i-was-there = 好想我也在场！
say-group-joy = 给我也留点快乐！
say-count-me-in = 下次算我一个！
say-team-photo = 年度最佳团队！
say-who-laughed-most = 谁笑得最欢？
say-band-photo = 像一支乐队！
say-synchronised = 完美同步。
say-on-three = 数到三，大家一起笑！
say-how-many-takes = 这是拍了多少遍？
say-calm-company = 好平静的一群人。
say-before-the-coffee = 这是喝咖啡前还是喝咖啡后？
say-same-moment = 同一瞬间，同一个表情！
say-what-are-you-watching = 你们都在看什么？
say-what-did-they-say = 跟你们说了什么呀？

## Several people who differ, and crowds

say-every-mood = 一次集齐所有心情！
say-whole-story = 我要听完整版。
say-who-told-joke = 笑话是谁讲的？
say-ask-each = 想听你们每个人都说说！
say-one-photo-many = 一个画面，好多故事。
say-who-won = 那最后谁赢了？
say-wait-for-it = 等等，好戏在后头……
say-hug-goes-where = 那边有人需要一个拥抱。
say-who-knew = 谁知道，谁不知道？
say-one-at-a-time = 一个一个来！
say-who-is-missing = 还少了谁？
say-so-many-of-you = 你们人好多呀！
say-spotted-you = 我在人群里找到你了！
say-whole-village = 全村都到齐了！

## A face that is hard to read, or none

say-clearer-shot = 有更清楚的照片吗？
say-hiding = 是故意躲着吗？
say-one-more-photo = 再来一张，好不好？
say-caught-mid-blink = 正好眨眼了？
say-mystery = 好神秘的表情！
say-what-was-going-on = 当时是什么情况？
say-and-you = 那你在哪儿呢？
say-behind-the-camera = 掌镜的是你吗？
say-with-you-in-it = 下次要有你！
say-nice-shot = 拍得真好！
say-story-of-the-photo = 这张照片有什么故事？
say-what-am-i-seeing = 我看到的是什么呀？

## Clips

say-what-happened-next = 后来怎么样了？
say-one-more-take = 再来一条！
say-never-saw-it-coming = 你真的一点都不知道吧？
say-worth-the-wait = 等得值！
say-rewind-that = 倒回去再看一遍！
say-right-at-that-second = 就在那一秒发生了什么？
say-what-was-the-surprise = 那到底是什么惊喜？
say-that-smile-grew = 我看着那个微笑慢慢绽开。
say-watched-it-twice = 我看了两遍，至少。
say-lit-up = 那一刻你整张脸都亮了！
say-part-two = 求第二集！
say-cliffhanger = 停得太吊人胃口了！
say-it-passed = 过去了就好。
say-deep-breath-done = 来，呼一口气。
say-im-here-whatever-it-is = 不管是什么，我都在。
say-what-came-up = 是出了什么事吗？
say-saw-it-to-the-end = 我看到最后了。我在。
say-started-so-well = 开头明明那么好！
say-back-to-calm = 又恢复平静了。
say-what-were-you-thinking = 那一刻你在想什么？
say-caught-the-smile = 抓到那个微笑了！
say-held-it-all-along = 一直坚持到最后！
say-still-not-over-it = 还没缓过来吗？
say-ups-and-downs = 今天起起落落？
say-all-in-one-clip = 一个视频里全都有了！
