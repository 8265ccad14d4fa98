### Every fixed line the bot says, in simplified Chinese. en/lines.ftl explains the fields.
### Commands stand between spaces or punctuation: next to a letter Telegram does not link them.

## How a face looks: the word after "看起来"

look-anger = 生气
look-contempt = 半信半疑
look-disgust = 嫌弃
look-fear = 害怕
look-happiness = 开心
look-neutral = 平静
look-sadness = 难过
look-surprise = 惊讶

## Greetings, help, privacy

start-private =
    你好！发一张照片或一个视频给我，我会说说里面每张脸看起来是什么心情，再配上三句合适的回复。

    我是一个从人脸猜测情绪的程序，可能会猜错：表情不等于感受。我不会保留任何照片。

    本机器人由 { $operator } 运营。详情见 /privacy，使用方法见 /help。
start-group =
    大家好！我是一个机器人，会说说照片和视频里的脸看起来是什么心情，并推荐几句回复。

    这属于自动情绪识别，由 { $operator } 运营：只是猜测，经常会错，也不用于工作场所或学校，欧盟法律禁止在那里使用（AI Act, Art. 5(1)(f)）。我不会保留任何照片。

    想问某张照片，就用 /mood 回复它；不希望自己的照片被查看的人，请发送 /stop。详情见 /privacy。
help =
    发一张照片给我，或者把图片作为文件发来，我会说说里面的脸看起来是什么心情。

    • 视频、视频消息和 GIF 也可以：我会展示表情怎样变化，并挑出最强烈的一刻。
    • 不止一张脸？点“显示人脸”，就能看到编号。
    • 在私聊里，点一句推荐回复即可复制；在群组里，点一下就会带上你的名字发出去。
    • 在任何聊天里输入 @ 和我的名字，我就会列出针对你上一张照片的回复。
    • 猜得不对？点“不太对？”，选一个更合适的。
    • 在群组里，用 /mood 回复照片就可以问我。管理员可以用 /settings 设定我在那里怎么回答。
    • 发送 /mood on 之后，/mood week 和 /mood month 会显示每天的脸看起来是什么心情：在群组里由管理员发送，在私聊里由你发送，用来记自己的日记。
    • /stop：在这个聊天里，我不再查看你的照片；/start 可以恢复。/forget 会删除存储的有关你的一切。

    { $groups }

    光线充足、正对镜头的脸，我看得最准。我只是根据表情猜测，可能会错；请不要据此对任何人做任何决定。

    你的照片会被怎样处理，见 /privacy。
group-sees-photos = 在群组里，发出来的每张照片和每个视频我都能看到。
group-sees-commands = 在群组里，Telegram 只让我看到命令，所以请用 /mood。想让我看到所有照片，就把我设为管理员，或者通过 @BotFather 关闭隐私模式，再重新添加我。
privacy =
    你的照片会被怎样处理

    • 我会找出照片里的人脸，并估计它们看起来是什么心情：这属于自动情绪识别。我不会辨认任何人的身份。
    { $reading }
    • 视频要看得久一些，进度消息会显示看到了哪里，之后它也随即消失。等待回答的视频，存储的内容和照片一样：只有编号和配文。
    • 部分消息、按钮操作和相册里的照片会在内存中保留一段时间，只以编号的形式（相册还包括配文），这样不会重复回答，按钮也能正常使用。
    • 我在一个聊天里最近说出的心情和推荐的回复，会在内存中保留一段时间，好让我少说重复的话；针对你上一张照片的回复还会连同你的编号一起保留，好让我在其他聊天里也能提供。只有文字，不含照片的任何内容。

    会存储什么

    • 对于每个做过设定的聊天：该聊天的编号及其 /settings 设定。我被移除或被屏蔽时即删除。
    • 对于每个发送过 /stop 的人：其编号和那个聊天的编号。保留到发送 /start 或 /forget 为止，这样重新添加我也不会违背任何人的意愿。
    • 对于每张等待回答的照片：照片、所在聊天和发送者的编号，以及配文，这样什么都不会丢失。回答后立即删除，最迟两天后删除；另有一个不指明任何人的哈希值会保留两天，这样不会重复回答。
    • “不太对？”的各个选项被选过多少次：只有数字，不记录是谁点的，也不记录是哪张照片。
    • 在开启了 /mood 的地方，照片和视频里的每张脸：时间、八个得分，以及一个代表发送者的数字；另有每张照片的一个标记，其中不含任何人的信息，这样即使在 /forget 之后也不会重复统计。{ $days } 天后，或者用 /forget 删除。日记还包括备注、时钟和提醒，保留到发送 /forget 或屏蔽我为止。
    • 除此之外什么都没有：没有照片或姓名。

    /stop：在这个聊天里，我不再查看你的照片。/forget：删除所有聊天中存储的有关你的一切。

    对表情的猜测，并不能确切说明一个人的感受。它对有些人比对另一些人更准。它不适用于工作、学校、招聘、健康，也不适用于任何关于个人的决定。

    本机器人由 { $operator } 运营。有关你的数据，有任何问题都可以向运营方询问。
privacy-own-model =
    • 我查看照片时，照片只在内存中停留零点几秒，随后就消失。照片和人脸都不会被存储，也不会转交给别人；只有开启了 /mood 的地方才会存储得分。
    • 照片由本机器人自己的模型读取，就在它运行的机器上。
privacy-providers =
    • 为了读取照片，我会把它发送给 { $providers }，但不包括相机附带记录的信息，例如拍摄地点。照片在那里会被怎样处理、保存多久，不由我决定；可以向本机器人的运营方询问。
    • 在我这里，照片只在内存中停留到收到结果为止，多为几秒钟，随后就消失。我不存储照片和人脸，也不会再转交给其他人；只有开启了 /mood 的地方才会存储得分。
sent-to-providers = 为了读取照片，我会把它们发送给 { $providers }。

## The menu of commands

command-start = 这个机器人能做什么
command-help = 怎么使用
command-privacy = 你的照片会被怎样处理
command-mood = 回复一张照片：里面的脸看起来是什么心情？ · /mood week
command-settings = 在这个聊天里怎么回答、何时回答
command-stop = 在这个聊天里不要查看我的照片
command-forget = 删除存储的有关我的一切

## Answers about photos

mood-needs-photo = 用 /mood 回复一张照片或一个视频，我就告诉你里面的脸看起来是什么心情。
send-a-photo = 发一张有人脸的照片给我，我就告诉你它看起来是什么心情。更多说明见 /help。
not-a-photo = 我目前只会看照片和视频。请发一张照片、一个图片文件或一个视频给我。
face-item = { $number } 号{ $look }
face-count-item = { $count } 张{ $look }
hard-to-read = 看不出来
faces-summary = { $faces } 张脸：{ $list }。
album-summary = { $photos } 张照片里有 { $faces } 张脸：{ $list }。
from-the-left = 从左到右：{ $list }
score-item = { $look } { $percent }%
face-heading = 第 { $number } 张脸，共 { $faces } 张
album-face-heading = 第 { $photo } 张照片，第 { $number } 张脸
back = 返回
show-faces = 显示人脸
faces-caption = 从左到右：{ $list }
album-faces-caption = 第 { $photo } 张照片。{ $caption }
shown-already = 刚刚已经显示过了，就在下面。
album-gone = 这个相册的照片已经不在我这里了：一天之后，或者我重新启动时，我就会忘掉。想再问一次，请用 /mood 回复其中一张。
too-many-presses = 一分钟里点得有点多啦，请稍等片刻再试。
chosen-by = { $name }：{ $text }
somebody = 有人
said-it = 已发送。
said-already = 这句你已经发过了。
option-gone = 这个选项已经失效。请用 /mood 再问一次。
photo-gone = 我已经取不到那张照片了，请再发一次。
photo-unreadable = 我没能把这个文件当作照片打开。可以再发一次吗？用照片形式，或者 JPEG、PNG 文件都行。
photo-too-heavy = 这个文件对我来说太大了，请不要超过 { $limit_mb } MB。不用文件形式，直接以照片发送就可以了。
photo-too-many-pixels = 这张照片的像素超出了我的上限，请不要超过 { $limit_mp } 百万像素。不用文件形式，直接以照片发送就可以了。
backend-down = 是我这边出了点问题，跟你的照片无关。请过一分钟再试。
backend-busy = 我这会儿忙不过来，请过一分钟再发一次。
too-late = 抱歉，我没能及时看这张照片。请再发一次，我马上就看。

## Clips: videos and animations

clip-waiting = 收到了，视频正在排队。
clip-progress = 正在看视频：{ $percent }%
clip-cancel = 取消
clip-cancelled = 已取消。视频的内容我什么都不会留。
clip-not-yours = 只有发送视频的人才能取消。
clip-busy = 我手上的视频已经排满了，请过几分钟再发一次。
clip-stopped-late = 看这个视频要花的时间，超过了我能给一个视频的时间。短一点的就可以。
clip-too-late = 抱歉，我没能及时看这个视频。请再发一次。
clip-too-long = 这个视频对我来说太长了，请不要超过 { $seconds } 秒。
clip-too-large = 这个视频对我来说太大了，请不要超过 { $limit_mb } MB。
clip-too-many-pixels = 这个视频画面的像素超出了我的上限，请不要超过 { $limit_mp } 百万像素。
clip-unreadable = 我没能把这个文件当作视频打开。可以再发一次吗？用视频形式，或者 MP4 文件都行。
clip-gone = 我已经取不到那个视频了，请再发一次。
clip-failed = 是我这边出了点问题，跟视频无关。请过一分钟再试。
clip-not-supported = 我在这里看不了视频：运行我的人没有装这一部分。照片随时欢迎。
clip-no-face = 我在这个视频里没有找到脸。脸朝向镜头、光线充足、离得不太远，会更容易看到。
clip-face-looks = 这张脸看起来{ $looks }。
clip-faces-look = 大多数脸看起来{ $looks }。
clip-then = { $before }，然后{ $look }（{ $time }）
clip-end-scores = 最后：{ $list }
clip-strongest = 最强烈的一刻，{ $time }：{ $look }

## The mood of a group, and a person's own diary

mood-help-group = /mood week 或 /mood month：本群照片里的脸每天看起来是什么心情。管理员用 /mood on 开启，用 /mood off 关闭，用 /mood zone Europe/Vienna 设定时钟。
mood-help-private = 你的日记：/mood on 和 /mood off，/mood week 或 /mood month，/mood note 加上关于今天的一个词，/mood remind 20:00（或 off），/mood zone Europe/Vienna，/mood export。/forget 会全部删除。
mood-ask-group =
    要我记录本群的心情吗？

    从那时起，我会按天统计发到这里的照片和视频里的脸看起来是什么心情。每张脸会保留 { $days } 天的是：时间、八个得分，以及一个代表发送者的数字。不保留照片、姓名，也不保留里面是谁。

    只有一天里有来自 5 个人的 10 张脸，才会显示这一天。不想被统计的人，请发送 /stop；/forget 会去掉之前统计的内容。

    这只是对表情的猜测，并不能确切说明人的情况；不用于工作场所或学校。本机器人由 { $operator } 运营。
mood-ask-private =
    要我为你记日记吗？

    从那时起，我会按天统计你发给我的照片和视频里的脸看起来是什么心情；转发的不算。得分会保留 { $days } 天，不含照片；你写的备注会保留到你发送 /forget 为止。在这里，除了你没有人能看到。

    /mood off 可以结束，/forget 会全部删除。脸看起来怎样只是猜测，并不代表你的状态。
mood-yes = 好，开启
mood-on-group = 本群的心情记录已开启：从现在起，我会按天统计脸看起来是什么心情。/mood week 可以查看，/mood off 可以结束。不想被统计的人，请发送 /stop。
mood-on-private = 你的日记已开启。/mood week 可以查看，/mood note 加一个词会记在今天，/mood remind 20:00 会提醒你，/mood off 可以结束。
mood-already-on = 已经开启了。/mood week 可以查看，/mood off 可以结束。
mood-off-group = 不再统计了。已统计的内容过期后会删除；如果管理员愿意，也可以马上删除。
mood-off-private = 不再统计，也不再提醒你。已统计的内容过期后会删除；/forget 会马上全部删除。
mood-erase = 现在删除
mood-erased = 已删除。本群的心情记录什么都没有留下。
mood-old = 这个按钮已经失效。发送 /mood on 可以得到新的。
mood-not-on = 这里没有在统计。/mood on 可以开始。
mood-empty = 这些天没有统计到脸。
mood-total = { $days } 天里有 { $faces } 张脸。
mood-best = { $day }：最常见的表情是{ $look }（{ $faces } 张脸中的 { $percent }%）。
mood-overall = 最常见的表情是{ $look }（{ $faces } 张脸中的 { $percent }%）。
mood-too-few = 太少，无法多说：{ $list }。一天需要来自 5 个人的 10 张脸。
mood-few = 太少
mood-care-group = 这些只是表情，也只是猜测。不过，一句暖心的话总不会错。
mood-care-private = 这只是表情，也只是猜测。如果有什么压在心头，也许你信任的人会很乐意听你说说。
mood-note-item = { $day }：{ $note }
mood-noted = 已记在 { $day }。再发一次 /mood note 就会替换它。
mood-note-usage = 写在命令后面，最多 { $limit } 个字：/mood note 考试
mood-export-caption = 你的日记表格。
mood-remind-set = 我会每天 { $time } 提醒你，不发出声音。这是按 { $clock } 的时钟，那里现在是 { $now }；/mood zone Europe/Vienna 可以换一个。/mood remind off 可以结束。
mood-remind-off = 不再提醒你了。
mood-remind-usage = 说个时间：/mood remind 20:00，或 /mood remind off。
mood-reminder = 给今天的日记来张照片？想发再发：哪一页都不必填满。/mood remind off 可以结束提醒。
mood-zone-set = 一天从 { $clock } 时钟的零点开始，那里现在是 { $now }。
mood-zone-usage = 请写地名或与 UTC 的时差：/mood zone Europe/Vienna，或 /mood zone +02:00。
mood-private-only = 这属于你自己的日记：请在私聊里问我。

## When I got it wrong

not-right = 不太对？
not-right-question = 哪个更合适？
not-right-thanks = 谢谢！只会计入你的选择，绝不涉及照片。
not-right-nothing = 不好说
not-right-already = 你已经告诉过我了，谢谢。

## Suggestions in other chats (inline mode)

share = 发到聊天里
inline-no-photo = 先发一张照片给我
inline-no-photo-hint = 之后在任何聊天里输入 @ 和我的名字，我就会列出相应的回复。
inline-open-bot = 给机器人发照片
inline-suggestion = 发送这句回复
guest-needs-photo = 回复一张照片并带上我的名字，我就说说里面的脸看起来是什么心情。
guest-off = 我只在添加了我的聊天里回答。请私下把照片发给我。

## The sticker set

sticker-set-title = { $operator } 的心情贴纸

## Being left alone, and being forgotten

group-is-off = 我在这个群组里处于关闭状态。管理员可以用 /settings 打开我。
you-are-left-alone = 你让我不要在这里查看你的照片，我就不看。想恢复请发送 /start。
person-is-left-alone = 发这张照片的人让我不要查看其照片，所以我就不看了。
stopped = 从现在起，我在这个聊天里不再查看你的照片，别人来问也一样。想恢复请发送 /start。
stop-needs-a-person = 你是以群组的名义发言，我分不清哪些照片是你的。请用你自己的名义再发一次 /stop。
welcome-back = 欢迎回来！我又会在这个聊天里查看你的照片了。想停止请发送 /stop。
forgotten =
    好了：我存储的有关你的一切，在所有聊天里都已删除（共 { $count } 条）。

    你发过的每个 /stop 也包括在内：哪里不希望我查看你的照片，请在哪里重新发送 /stop。
forgotten-nothing = 没有存储任何有关你的内容。
store-down = 我现在读取不到存储的内容，所以什么都没有改动。请过一分钟再试。

## Switching on in a group

group-stays-off = 在本群管理员点下面的按钮之前，我会一直处于关闭状态。
group-switched-on = 管理员已经打开了我。管理员可以用 /settings 更改我的回答方式。
now-sees-photos = 成为管理员后，我能看到这里发出的每张照片和每个视频，并按本群的 /settings 设定来回答。不希望自己的照片被查看的人，请发送 /stop。
switch-on = 打开（仅限管理员）
switched-on = 已打开。各项设定见 /settings。
already-on = 我已经是打开的了。各项设定见 /settings。
admins-only = 只有本群管理员才能这样做。匿名管理员请发送 /settings on 或 off。
cannot-check = 我没能确认你是不是管理员。请过一分钟再试。

## Settings: the pages

settings-group =
    本群组的设置

    • 回答：{ $mode }
    • 得分：{ $scores }
    • 安静时段：{ $quiet }
    • 把握程度：{ $sure }
    • 情绪：{ $emotions }

    只有管理员可以更改。
settings-private =
    本聊天的设置

    • 得分：{ $scores }
    • 把握程度：{ $sure }
settings-mode =
    回答：{ $mode }

    • 询问时：只在有人发送 /mood 或提到我时回答
    • 仅表情回应：给照片回应一个表情符号；询问时才用文字
    • 完整：一个表情符号、一句观察和几句推荐回复
settings-quiet =
    安静时段：{ $quiet }

    在这段时间里，有人询问我才回答。
settings-clock = 按这里的时钟（{ $clock }），现在是 { $now }。如果不对，请一步步调到正确为止。
settings-sure =
    把握程度：{ $sure }

    把握不到这个程度的脸，就算作看不出来。
settings-emotions =
    情绪：{ $emotions }

    其他情绪我不主动说，除非有人问。
settings-language =
    语言：{ $language }

    无论大家用什么语言，我在这里都用这种语言回答。
settings-saved = 已保存。
settings-old = 这个按钮已经过期。请发送 /settings 获取新的。
settings-one-emotion = 至少要保留一种情绪。如果什么都不想听，就把回答关闭。

## Settings: what can be chosen

mode-off = 关闭
mode-asked = 询问时
mode-reaction = 仅表情回应
mode-full = 完整
scores-shown = 显示
scores-hidden = 隐藏
quiet-never = 无
quiet-span = { $start } 至 { $end }（{ $clock }）
quiet-span-short = { $start } – { $end }
sure-any = 不限
sure-from = { $percent }% 及以上
emotions-all = 全部
language-auto = 跟随各人的 Telegram

## Settings: buttons

button-mode = 回答
button-show-scores = 显示得分
button-hide-scores = 隐藏得分
button-quiet = 安静时段
button-sure = 把握程度
button-emotions = 情绪
button-language = 语言
button-back = ‹ 返回
button-close = 关闭
button-chosen = ✓ { $label }

## 反应测量

# A paragraph under /privacy
privacy-sessions = 只有一个例外，而且要你同意：在反应测量中，对你照片和视频里的每张人脸，我会保存八项得分、主题、时间，以及代替发送者的一个编号。绝不保存照片、姓名或账号编号。/forget 会删除这些。
command-session = 测量大家对某样东西的反应
command-item = 说明接下来的照片是关于什么的
session-help =
    测量可以显示大家对一顿饭、一部电影或一处陈列的反应。只统计同意的人。

    • /session start 品鉴菜单：开始一次测量
    • /item 甜点：接下来的照片是关于什么的
    • /session stop：结束测量
    • /session report：结果；写两个名称、中间加“vs”可以比较
    • /session link：让聊天以外的人参加
    • /session export：以文件导出全部
    • /session：列表
session-opened =
    “{ $name }”已经开始：统计人脸看起来的样子，以了解大家的反应。本机器人由 { $operator } 运营。

    想参加请按下面的按钮。之后，你在这里发送的照片和视频里的人脸会被统计，直到测量结束或你再按一次。其他人不会被统计；我照常回答所有人。

    照片下的第一行说明它是关于什么的。对之后的内容，由管理员用 /item 说明。
session-invited =
    你受邀参加“{ $name }”：统计人脸看起来的样子，以了解大家的反应。本机器人由 { $operator } 运营。

    如果你同意，你在这里发给我的照片和视频里的人脸会被统计，直到测量结束或你退出。
session-kept =
    保存天数：{ $days }。每张人脸保存：八项得分、主题、时间，以及代替发送者的一个编号。绝不保存照片、姓名或账号编号。/forget 会全部删除。

    也请征求画面里其他人的同意。不适用于工作、学校，也不适用于任何关于个人的决定。
session-button-join = 统计我的照片
session-button-agree = 同意
session-button-decline = 不同意
session-button-leave = 退出测量
session-joined = 你在这里的照片现在计入“{ $name }”。再按一次即可停止。
session-left = 你的照片不再计入。已统计的仍留在总数里；/forget 会删除。
session-agreed = 谢谢！你在这里发给我的照片和视频现在计入“{ $name }”，直到它结束。可以用按钮、/stop 或 /forget 退出。
session-declined = 好的：不会统计你的任何内容。
session-over = 这次测量已经结束。
session-gone = 这里没有这样的测量。
session-open-already = 这里已经有一次测量在进行。/session stop 可以结束它。
session-none-open = 这里没有正在进行的测量。用 /session start 加名称开始一次。
leaders-only = 只有本群管理员才能这样做。匿名管理员请发送命令。
session-not-supported = 我在这里不能做报告：运营方没有安装这部分。
session-busy = 我已经在做一份了。
session-closed = “{ $name }”已经结束。统计的人脸数：{ $faces }。
session-list = 本聊天的测量：
session-item = { $name }（{ $date }；人脸：{ $faces }）
session-item-open = { $name }（{ $date } 起进行中；人脸：{ $faces }）
session-item-chosen = 接下来的内容是关于“{ $item }”的，直到下一个 /item。
session-no-item = 接下来的内容不特别关于什么。
session-items-full = 这次测量已经有 { $count } 个主题，不能再多了。
session-ask-delete = 删除“{ $name }”和全部统计（人脸：{ $faces }）？这无法撤销。
session-deleted = “{ $name }”已删除。
session-compare-with = 将“{ $name }”与以下比较：
session-nothing-else = 这里没有其他可以比较的测量。
session-button-report = 报告
session-button-compare = 比较
session-button-export = 导出
session-button-close = 结束
session-button-delete = 删除
session-button-sure = 是的，删除
session-link = 打开这个链接的人，可以在与我的私聊中参加“{ $name }”：{ $url }
session-exported = 文件在你与我的私聊里。
session-export-cannot = 我还不能给你发消息。请打开与我的私聊，按“开始”，然后再要一次。
session-export-to-whom = 你是以群组的名义发言，我不知道该发给谁。请用你自己的名义再要一次。
session-too-large = 这超过了 Telegram 文件的上限。运营方可以用“bot report”导出。

## 报告

report-whole = 全部人脸：{ $list }
report-item = { $name }：{ $list }（{ $size }）
report-size = 人脸：{ $faces }，人数：{ $people }
report-size-few = 人脸：{ $faces }，人数：不足 { $least }
report-share = { $look } { $percent }%（{ $low }–{ $high }%）
report-scores = 平均得分：{ $list }
report-nothing = 还没有统计到人脸。
report-too-few = 数量太少，不能下结论：需要来自 { $people } 人的 { $faces } 张人脸。
report-by-item = 按主题
report-over-time = 随时间
report-left-out = 因反应的人太少而不单独显示的主题：{ $count }
report-more-faces = 这样的人脸，{ $look }：{ $more } { $high }%，{ $less } { $low }%。仅靠偶然很难有这样的差别（p { $p }）。
report-more-score = 平均得分，{ $look }：{ $more } { $high }%，{ $less } { $low }%。仅靠偶然很难有这样的差别（p { $p }）。
report-no-difference = { $one } / { $other }：不能说有差别。
report-cannot-compare = { $one } / { $other }：数量太少，无法比较。
report-others = 其他全部
report-earlier = 前半段
report-later = 后半段
report-limits = 表情不等于感受，而且只是估计。括号里是：在 20 次这样的测量中，有 19 次比例落在的范围。比较时每个人只算一次。不足 { $faces } 张人脸时不下结论；不足 { $people } 人参与的内容不单独显示。
