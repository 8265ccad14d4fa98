### Every fixed line the bot says.

## How a face looks: the word after "looks"

look-anger = angry
look-contempt = doubtful
look-disgust = put off
look-fear = scared
look-happiness = happy
look-neutral = neutral
look-sadness = sad
look-surprise = surprised

## Greetings, help, privacy

# $operator: who runs the bot
start-private =
    Hello! Send me a photo or a clip and I'll say how each face in it looks, with three replies to fit.

    I'm a program guessing emotions from faces, and I can be wrong: a face is not a feeling. I keep no photo.

    This bot is run by { $operator }. /privacy has the details, /help the rest.
# $operator: who runs the bot
start-group =
    Hello! I'm a bot that says how the faces in photos and clips look, and suggests replies.

    It is automatic emotion recognition, run by { $operator }: a guess, often wrong, and not for work or school, where EU law forbids it (AI Act, Art. 5(1)(f)). I keep no photo.

    Reply /mood to a photo to ask me about it, or send /stop to have your own photos left alone. /privacy has the details.
# $groups: the line group-sees-photos or group-sees-commands
help =
    Send me a photo, or an image as a file, and I'll say how the faces look.

    • Clips work, too: videos, video notes and GIFs. I show how the look changes and pick the strongest moment.
    • More than one face? Press “Show faces” to see them numbered.
    • In private, press a suggestion to copy it. In a group, pressing one posts it with your name.
    • In any chat, type @ and my name: I offer the replies to your last photo there.
    • Got it wrong? Press “Not right?” and choose what would fit better.
    • In a group, reply /mood to a photo to ask about it. Admins choose with /settings how I answer there.
    • /mood week and /mood month show how faces looked day by day, once /mood on was said: in a group by an admin, in private for a diary of your own.
    • /stop: I leave your photos alone in this chat; /start undoes that. /forget deletes all that is stored about you.

    { $groups }

    I do best with faces that are lit well and look towards the camera. I only guess from an expression and can be wrong; please don't decide anything about a person by it.

    /privacy tells what happens to your photos.
group-sees-photos = In groups I see every photo and every clip that is sent.
group-sees-commands = In groups Telegram shows me only commands, so there /mood is the way. To let me see all photos, make me an admin, or switch off privacy mode with @BotFather and add me again.
# $operator: who runs the bot, $days: for so long faces' scores are kept
# $reading: the line privacy-own-model or privacy-providers
privacy =
    What happens to your photo

    • I find the faces in it and estimate how they look: automatic emotion recognition. I don't recognise who anybody is.
    { $reading }
    • A clip takes longer, as a progress message shows, and is then gone as well. Of one that waits for its answer the same is stored as of a photo: only ids and the caption.
    • Some messages, presses and the photos of albums stay in memory a while, by their ids only (of albums also the captions), so that nothing is answered twice and buttons work.
    • The look I named last in a chat and the replies I suggested stay in memory a while, so that I repeat myself less; the replies to your last photo, with your id, also so that I can offer them in other chats. Only words, nothing of the photo.

    What is stored

    • For each chat that chose something: the chat's id and its /settings. Deleted when I am removed or blocked.
    • For each person who sent /stop: their id and the id of that chat. Kept until /start or /forget, so that adding me again undoes nobody's wish.
    • For each photo that waits for its answer: the ids of the photo, its chat and whoever sent it, and the caption, so that nothing is lost. Erased once it is answered, after two days at the latest; a digest that names nobody stays for two days, so that nothing is answered twice.
    • How often “Not right?” was answered with which choice: numbers only, without who pressed or which photo it was.
    • Where /mood is on, for each face in photos and clips: when it was, eight scores, and a number that stands for whoever sent it; beside that a mark of each photo that names nobody, so that none counts twice, not even after /forget. Erased after { $days ->
        [one] { $days } day
       *[other] { $days } days
    }, or by /forget. For a diary also its notes, clock and reminder, until /forget or until I am blocked.
    • Nothing else: no photo and no name.

    /stop: I leave your photos alone in this chat. /forget: all that is stored about you is deleted, in every chat.

    A guess about an expression says nothing certain about a feeling. It works better for some people than for others. It is not for work, school, hiring, health or any decision about a person.

    This bot is run by { $operator }. Ask them anything about your data.
privacy-own-model =
    • The photo stays in memory while I look at it, some tenths of a second, and is then gone. Photos and faces are not stored or passed on, and scores are only stored where /mood is on.
    • The photo is read by this bot's own model, on the machine it runs on.
privacy-providers =
    • To be read, the photo is sent to { $providers }, without what the camera noted beside it, such as the place. What happens to it there, and how long it is kept, is not up to me; whoever runs this bot can tell you.
    • With me it stays in memory until the answer is there, mostly some seconds, and is then gone. I store no photos and no faces, pass nothing on to anybody else, and store scores only where /mood is on.
sent-to-providers = To be read, photos are sent to { $providers }.

## The menu of commands

command-start = What this bot does
command-help = How to use it
command-privacy = What happens to your photos
command-mood = Reply to a photo: how do the faces look? · /mood week
command-settings = How and when this chat is answered
command-stop = Leave my photos alone in this chat
command-forget = Delete all that is stored about me

## Answers about photos

mood-needs-photo = Reply to a photo or a clip with /mood and I'll tell you how the faces in it look.
send-a-photo = Send me a photo with a face in it and I'll tell you how it looks. /help has more.
not-a-photo = I can only look at photos and clips for now. Send one as a photo, an image file or a video.
# An item of a list: "1 happy, 2 sad"; $number: the face's number from the left, $look: how it looks
face-item = { $number } { $look }
# An item of a list: "4 happy, 1 sad"; $count: how many faces look so
face-count-item = { $count } { $look }
# Stands where a look would stand
hard-to-read = hard to read
# $list: items like "4 happy", with commas
faces-summary =
    { $faces ->
        [one] { $faces } face: { $list }.
       *[other] { $faces } faces: { $list }.
    }
# $list: items like "4 happy", with commas
album-summary =
    { $faces ->
        [one] { $faces } face
       *[other] { $faces } faces
    } in { $photos ->
        [one] { $photos } photo
       *[other] { $photos } photos
    }: { $list }.
# $list: items like "1 happy", with commas
from-the-left = From the left: { $list }
score-item = { $look } { $percent } %
face-heading = Face { $number } of { $faces }
album-face-heading = Photo { $photo }, face { $number }
# Button
back = Back
# Button
show-faces = Show faces
# $list: items like "1 happy", with commas
faces-caption = From the left: { $list }
# $caption: the line faces-caption
album-faces-caption = Photo { $photo }. { $caption }
shown-already = I have just shown them, further down.
album-gone = I no longer have the photos of this album: I forget them after a day, and when I am restarted. Reply /mood to one of them to ask again.
too-many-presses = That was a lot of presses in a minute. Please try again in a moment.
# A suggestion that somebody pressed in a group; $name: who, $text: the suggestion
chosen-by = { $name }: { $text }
# Stands for a name that is not known
somebody = Somebody
said-it = Posted.
said-already = You have already posted that one.
option-gone = That option is no longer available. Ask again with /mood.
photo-gone = I can't get at that photo any more. Please send it again.
photo-unreadable = I couldn't read that file as a photo. Could you send it again, as a photo or as a JPEG or PNG?
# $limit_mb: megabytes
photo-too-heavy = That file is too large for me: up to { $limit_mb } MB, please. Sent as a photo rather than a file, it will fit.
# $limit_mp: megapixels
photo-too-many-pixels = That photo has more pixels than I can take: up to { $limit_mp } megapixels, please. Sent as a photo rather than a file, it will fit.
backend-down = Something went wrong on my side, not with your photo. Please try again in a minute.
backend-busy = I have my hands full right now. Please send it again in a minute.
too-late = I couldn't get to this photo in time, sorry. Send it again and I'll look at it right away.

## Clips: videos and animations

clip-waiting = Got it: the clip waits for its turn.
# $percent: how much of the clip is read
clip-progress = Looking at the clip: { $percent } %
# Button
clip-cancel = Cancel
clip-cancelled = Cancelled. I keep nothing of the clip.
# Said to somebody who presses another person's button
clip-not-yours = Only whoever sent the clip can cancel that.
clip-busy = I have as many clips as I can take right now. Please send it again in a few minutes.
# Said when the time that one clip may take is over
clip-stopped-late = This clip takes more time than I may spend on one. A shorter one will do.
# Said when the clip has waited too long
clip-too-late = I couldn't get to this clip in time, sorry. Please send it again.
# $seconds: whole seconds
clip-too-long =
    That clip is too long for me: up to { $seconds ->
        [one] { $seconds } second
       *[other] { $seconds } seconds
    }, please.
# $limit_mb: megabytes
clip-too-large = That clip is too large for me: up to { $limit_mb } MB, please.
# $limit_mp: megapixels of one picture of the clip
clip-too-many-pixels = The pictures of that clip have more pixels than I can take: up to { $limit_mp } megapixels, please.
clip-unreadable = I couldn't read that file as a clip. Could you send it again, as a video or as an MP4 file?
clip-gone = I can't get at that clip any more. Please send it again.
clip-failed = Something went wrong on my side, not with the clip. Please try again in a minute.
# Said where whoever runs the bot left out what clips need
clip-not-supported = I can't look at clips here: whoever runs me has left that part out. Photos are welcome.
clip-no-face = I found no face in this clip. It helps if a face looks towards the camera, is well lit and not too far away.
# $looks: a look, or several joined by clip-then: "calm, then happy at 0:04"
clip-face-looks = This face looks { $looks }.
# $looks: the same of several faces
clip-faces-look = Most faces look { $looks }.
# $before: what came before, a look or this line; $look: what follows; $time: "0:04"
clip-then = { $before }, then { $look } at { $time }
# $list: items like "happy 93 %", with commas
clip-end-scores = At the end: { $list }
# Under a frame of a clip; $time: "0:04", $look: how the strongest look in it looks
clip-strongest = The strongest moment, at { $time }: { $look }

## The mood of a group, and a person's own diary

# Said after mood-needs-photo, in a group
mood-help-group = /mood week or /mood month: how the faces in this group's photos looked, day by day. Admins switch that with /mood on and /mood off, and set its clock with /mood zone Europe/Vienna.
# Said after mood-needs-photo, in private
mood-help-private = Your diary: /mood on and /mood off, /mood week or /mood month, /mood note with a word about today, /mood remind 20:00 (or off), /mood zone Europe/Vienna, /mood export. /forget deletes it all.
# $operator: who runs the bot, $days: for so long it is kept
mood-ask-group =
    Shall I keep this group's mood?

    From then on I count how the faces in photos and clips that are sent here look, each day. Kept for { $days ->
        [one] { $days } day
       *[other] { $days } days
    }, for each face: when it was, eight scores, and a number that stands for whoever sent it. Not kept: photos, names, and who is in them.

    A day is only shown if it has 10 faces from 5 people. Whoever doesn't want to be counted sends /stop; /forget takes out what was counted before.

    It is a guess about expressions and says nothing certain about people; it is not for work or school. This bot is run by { $operator }.
# $days: for so long it is kept
mood-ask-private =
    Shall I keep a diary for you?

    From then on I count how the faces in the photos and clips that you send me look, each day; forwarded ones don't count. Their scores are kept for { $days ->
        [one] { $days } day
       *[other] { $days } days
    }, without the photos; notes that you write, until you say /forget. Nobody but you sees it here.

    /mood off ends it, /forget deletes all of it. How a face looks is a guess, and not how you are.
# Button
mood-yes = Yes, switch it on
mood-on-group = This group's mood is on: from now on I count how faces look, each day. /mood week shows it, /mood off ends it. Whoever doesn't want to be counted sends /stop.
mood-on-private = Your diary is on. /mood week shows it, /mood note with a word keeps that under today, /mood remind 20:00 reminds you, /mood off ends it.
mood-already-on = It is on already. /mood week shows it, /mood off ends it.
mood-off-group = Nothing more is counted. What was counted is erased when it is too old, or right now, if an admin wants that.
mood-off-private = Nothing more is counted, and I no longer remind you. What was counted is erased when it is too old; /forget deletes all of it right now.
# Button
mood-erase = Erase it now
mood-erased = Erased. Nothing of this group's mood is left.
# Said to whoever presses a button of an old message
mood-old = This button is out of date. Send /mood on for a new one.
mood-not-on = Nothing is counted here. /mood on begins it.
mood-empty = No face was counted in these days.
mood-total =
    { $faces ->
        [one] { $faces } face
       *[other] { $faces } faces
    } in { $days ->
        [one] { $days } day
       *[other] { $days } days
    }.
# $day: "Saturday", at the beginning of a sentence; $look: how most of its faces look
mood-best =
    { $day }: the most common look was { $look } ({ $percent } % of { $faces ->
        [one] { $faces } face
       *[other] { $faces } faces
    }).
# The same about all days of a diary
mood-overall =
    The most common look was { $look } ({ $percent } % of { $faces ->
        [one] { $faces } face
       *[other] { $faces } faces
    }).
# $list: days, with commas
mood-too-few = Too few to say more: { $list }. A day needs 10 faces from 5 people.
# Written into the picture of a week, where such a day would be
mood-few = too few
# Said where the most common look is a sad one; never say how somebody is
mood-care-group = Those are looks, and a guess. A kind word is never wrong, though.
mood-care-private = That is a look, and a guess. Should something weigh on you, somebody you trust may be glad to listen.
# $day: "Sat, Nov 21"; $note: the words of whoever reads it
mood-note-item = { $day }: { $note }
# $day: "Sat, Nov 21"
mood-noted = Noted under { $day }. Another /mood note replaces it.
# $limit: most characters
mood-note-usage =
    Write it behind the command, up to { $limit ->
        [one] { $limit } character
       *[other] { $limit } characters
    }: /mood note exam
# Under a file
mood-export-caption = Your diary as a table.
# $time: "20:00"; $clock: the name of a time zone; $now: "14:05"
mood-remind-set = I remind you every day at { $time }, without a sound. That is on the clock of { $clock }, where it is { $now } now; /mood zone Europe/Vienna sets another. /mood remind off ends it.
mood-remind-off = I no longer remind you.
mood-remind-usage = Say when: /mood remind 20:00, or /mood remind off.
# Sent once a day to whoever asked for it; no pressure
mood-reminder = A photo for today's page of your diary? Only if you like: no page has to be full. /mood remind off ends this.
# $clock: the name of a time zone; $now: "14:05"
mood-zone-set = Days begin at midnight on the clock of { $clock }, where it is { $now } now.
mood-zone-usage = Name a place or a distance from UTC: /mood zone Europe/Vienna, or /mood zone +02:00.
mood-private-only = That belongs to your own diary: ask me in private.

## When I got it wrong

# Button
not-right = Not right?
not-right-question = What would fit better?
not-right-thanks = Thank you. Only the choice is counted, never the photo.
# Button: none of the eight emotions
not-right-nothing = Hard to say
not-right-already = You have told me already, thank you.

## Suggestions in other chats (inline mode)

# Button that lets somebody pick a chat
share = Say it in a chat
# Button above an empty list; it opens the chat with the bot
inline-no-photo = Send me a photo first
# Said there, after the greeting
inline-no-photo-hint = Then, in any chat, type @ and my name: I offer the replies to it there.
# Button that opens the chat with the bot
inline-open-bot = Send a photo to the bot
# Small print under a reply in the list
inline-suggestion = Send this reply
# Said where somebody calls the bot into a chat it is no member of
guest-needs-photo = Reply to a photo with my name, and I say how its faces look.
guest-off = I only answer in chats that I was added to. Send me your photo in private instead.

## The sticker set

# $operator: who runs the bot; 64 characters in all
sticker-set-title = Moods, by { $operator }

## Being left alone, and being forgotten

group-is-off = I'm switched off in this group. An admin can switch me on with /settings.
you-are-left-alone = You asked me to leave your photos alone here, so I do. /start undoes that.
person-is-left-alone = Whoever sent this asked me to leave their photos alone, so I won't look.
stopped = I leave your photos alone in this chat from now on, also when somebody else asks about them. /start undoes that.
stop-needs-a-person = You write in the name of the group, so I can't tell which photos are yours. Send /stop again under your own name.
welcome-back = Welcome back! I look at your photos in this chat again. /stop ends that.
forgotten =
    Done: all I had stored about you is deleted, in every chat ({ $count ->
        [one] { $count } entry
       *[other] { $count } entries
    }).

    That includes every /stop of yours: where you want your photos left alone, please send /stop again.
forgotten-nothing = There is nothing stored about you.
store-down = I can't get at what I have stored right now, so nothing was changed. Please try again in a minute.

## Switching on in a group

group-stays-off = I stay switched off until an admin of this group presses the button below.
group-switched-on = An admin has switched me on. Admins can change how I answer with /settings.
now-sees-photos = As an admin I now see every photo and every clip that is sent here, and answer as this group's /settings say. To have your own photos left alone, send /stop.
# Button
switch-on = Switch on (admins)
switched-on = Switched on. /settings has the choices.
already-on = I'm switched on already. /settings has the choices.
admins-only = Only admins of this group can do that. Anonymous admins: send /settings on, or off.
cannot-check = I couldn't check whether you are an admin. Please try again in a minute.

## Settings: the pages

settings-group =
    Settings of this group

    • Answers: { $mode }
    • Scores: { $scores }
    • Quiet hours: { $quiet }
    • Confidence: { $sure }
    • Emotions: { $emotions }

    Only admins can change them.
settings-private =
    Settings of this chat

    • Scores: { $scores }
    • Confidence: { $sure }
# The choices are worded as in mode-asked, mode-reaction and mode-full
settings-mode =
    Answers: { $mode }

    • when asked: only for /mood, or when somebody mentions me
    • reaction only: an emoji on the photo; words when asked
    • full: an emoji, an observation and suggested replies
settings-quiet =
    Quiet hours: { $quiet }

    In these hours I answer only when asked.
# $clock: "UTC+2", $now: "14:05"
settings-clock = On this clock ({ $clock }) it is { $now } now. If that is wrong, step it until it is right.
settings-sure =
    Confidence: { $sure }

    Faces that I am less sure about count as hard to read.
settings-emotions =
    Emotions: { $emotions }

    I stay quiet about the others, unless asked.
# $language: the name of a language, or the line language-auto
settings-language =
    Language: { $language }

    I answer in this language here, whatever language somebody writes in.
settings-saved = Saved.
settings-old = This button is out of date. Send /settings for a new one.
settings-one-emotion = One emotion has to stay. To hear nothing at all, switch answers off.

## Settings: what can be chosen

mode-off = off
mode-asked = when asked
mode-reaction = reaction only
mode-full = full
scores-shown = shown
scores-hidden = hidden
quiet-never = none
# "22:00 to 06:00 (UTC+2)"
quiet-span = { $start } to { $end } ({ $clock })
quiet-span-short = { $start } – { $end }
sure-any = any
sure-from = { $percent } % or more
emotions-all = all
language-auto = as in each person's Telegram

## Settings: buttons

button-mode = Answers
button-show-scores = Show scores
button-hide-scores = Hide scores
button-quiet = Quiet hours
button-sure = Confidence
button-emotions = Emotions
button-language = Language
button-back = ‹ Back
button-close = Close
# $label: the text of the button that is chosen
button-chosen = ✓ { $label }

## Reaction sessions

# A paragraph under /privacy
privacy-sessions = One exception, and only if you agree: in a reaction session I keep of each face in your photos and clips eight scores, what it is about, the time, and a number in place of who sent it. Never a photo, a name or an id. /forget deletes it.
command-session = Measure how people react to something
command-item = Say what the next photos are about
# Sent for /session with words that are not understood, and under /help
session-help =
    Sessions show how people react to a meal, a film or a display. Only those who agree are counted.

    • /session start Tasting menu: opens one
    • /item Dessert: what the next photos are about
    • /session stop: ends it
    • /session report: what it comes to; with two names and “vs” between them it compares
    • /session link: lets people outside of the chat take part
    • /session export: everything as files
    • /session: the list
# $name: what somebody called the session, $operator: who runs the bot; session-kept follows
session-opened =
    “{ $name }” is open: it counts how faces look, to see how people react. This bot is run by { $operator }.

    Press the button to take part. Then the faces in photos and clips that you send here count, until the session ends or you press again. Nobody else is counted; everybody is answered as always.

    The first line under a photo says what it is about. For what follows, an admin says it with /item.
# The same for somebody who opened a link to it, in private
session-invited =
    You are invited to “{ $name }”: it counts how faces look, to see how people react. This bot is run by { $operator }.

    If you agree, the faces in photos and clips that you send me here count, until the session ends or you leave.
# $days: for how many days
session-kept =
    Kept, days: { $days }. Of each face: eight scores, what it is about, the time, and a number in place of who sent it. Never a photo, a name or an id. /forget deletes it all.

    Please ask whoever else is in the picture. Not for work, school or any decision about a person.
# Button
session-button-join = Count my photos
# Button
session-button-agree = Agree
# Button: no, thank you
session-button-decline = No
# Button
session-button-leave = Leave the session
# A note at a button: 200 characters with a name of 64
session-joined = Your photos here now count for “{ $name }”. Press again to stop that.
# The same
session-left = Your photos no longer count. What was counted stays in the sums; /forget deletes it.
session-agreed = Thank you. Photos and clips that you send me here now count for “{ $name }”, until it ends. Leave with the button, /stop or /forget.
session-declined = All right: nothing of yours is counted.
session-over = This session is over.
session-gone = There is no such session here.
session-open-already = A session is open here already. /session stop ends it.
session-none-open = No session is open here. /session start and a name opens one.
leaders-only = Only admins of this group can do that. Anonymous admins: please write the command.
session-not-supported = I can't make reports here: whoever runs me has left that part out.
session-busy = I'm working on one already.
# $faces: how many
session-closed = “{ $name }” is over. Faces counted: { $faces }.
session-list = Sessions of this chat:
# An item of that list; $date: when it was opened, $faces: how many were counted
session-item = { $name } ({ $date }; faces: { $faces })
session-item-open = { $name } (open since { $date }; faces: { $faces })
# $item: what people react to
session-item-chosen = What follows is about “{ $item }”, until the next /item.
session-no-item = What follows is about nothing in particular.
# $count: how many there may be
session-items-full = This session has { $count } items already; there can be no more.
session-ask-delete = Delete “{ $name }” and all that was counted (faces: { $faces })? That can't be undone.
session-deleted = “{ $name }” is deleted.
# Buttons with other sessions follow
session-compare-with = Compare “{ $name }” with:
session-nothing-else = There is no other session here to compare it with.
# Buttons
session-button-report = Report
session-button-compare = Compare
session-button-export = Export
session-button-close = Close
session-button-delete = Delete
session-button-sure = Yes, delete
# Under a QR code; $url: a link
session-link = Whoever opens this link can take part in “{ $name }”, in private with me: { $url }
session-exported = The files are in your private chat with me.
session-export-cannot = I may not write to you yet. Open the private chat with me, press Start, and ask again.
session-export-to-whom = You write in the name of the group, so I can't tell whom to send it to. Please ask under your own name.
session-too-large = That is too much for a file in Telegram. Whoever runs me can export it with “bot report”.

## Reports of reaction sessions

# $list: shares, with commas
report-whole = All faces: { $list }
# $name: an item, or another session; $size: report-size or report-size-few
report-item = { $name }: { $list } ({ $size })
report-size = faces: { $faces }, people: { $people }
# $least: 5
report-size-few = faces: { $faces }, people: fewer than { $least }
# $low and $high: where the share may lie
report-share = { $look } { $percent } % ({ $low }–{ $high } %)
# $list: items like "happy 62 %", with commas
report-scores = Mean scores: { $list }
report-nothing = No face has been counted yet.
report-too-few = Too few to claim anything: that takes { $faces } faces from { $people } people.
# A heading
report-by-item = By item
# A heading
report-over-time = Over time
# $count: how many
report-left-out = Items not shown on their own, because too few people reacted: { $count }
# $more and $less: names of what is compared; $high and $low: per cent; $p: "< 0.001"
report-more-faces = Looking { $look }: { $more } { $high } %, { $less } { $low } %. Chance alone would hardly make such a difference (p { $p }).
report-more-score = Mean score, { $look }: { $more } { $high } %, { $less } { $low } %. Chance alone would hardly make such a difference (p { $p }).
report-no-difference = { $one } / { $other }: no difference can be claimed.
report-cannot-compare = { $one } / { $other }: too few to compare.
# Names of parts that are compared
report-others = everything else
report-earlier = first half
report-later = second half
# $faces: 10, $people: 5
report-limits = A look is not a feeling, and looks are only estimated. In brackets: where the share lies in 19 of 20 such sessions. In comparisons each person counts once. Under { $faces } faces nothing is claimed, and what fewer than { $people } people contributed to is not shown on its own.
