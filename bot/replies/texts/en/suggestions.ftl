### Replies that one friend might send to another about a photo: 1 to 64 characters, no fields.
### The part after "say-" is the key that the rules name.

## A face that looks angry

say-whats-up = What's up?
say-tough-day = Tough day?
say-grumble-with-you = Want to grumble together?
say-tea-first = Tea first, then the world?
say-want-to-talk = Want to talk about it?
say-im-listening = I'm listening. What happened?
say-on-your-side = I'm on your side.
say-let-it-out = Let it all out, I can take it.
say-breathe = Deep breath. I'm right here.
say-walk-it-off = Shall we go for a walk?
say-who-do-i-talk-to = Who do I need to talk to?
say-fine-to-be-cross = It's fine to be cross.
say-start-anywhere = Start anywhere. I've got time.
say-no-advice = Vent to me. No advice, I promise.
say-what-would-help = What would help right now?
say-coffee-on-me = Coffee's on me. Coming?
say-crossed-a-line = Did somebody cross a line?
say-company-or-quiet = Company, or some quiet?
say-cool-off-first = Cool off first, talk later?
say-i-believe-you = I believe you.
say-what-went-wrong = What went wrong?
say-bring-snacks = I'll bring snacks.
say-not-going-anywhere = I'm not going anywhere.
say-not-hiding-it = Good that you're not hiding it.

## A face that looks doubtful

say-not-convinced = Not convinced yet?
say-say-what-you-think = Go on, say what you think.
say-second-chance = Does it get a second chance?
say-spill = Come on, spill it!
say-fair-enough = Fair enough. What would you do?
say-eyebrow = I can feel that eyebrow from here.
say-seen-better = You've seen better, haven't you?
say-remind-me = Remind me not to bet against you.
say-what-would-convince = What would convince you?
say-one-more-sceptic = Room for one more sceptic?
say-prove-it = So, let's see some proof.
say-out-of-ten = How many points out of ten?
say-whats-the-verdict = And the verdict is?
say-whats-the-catch = What's the catch?
say-doubts-too = I have my doubts, too.
say-let-me-guess-no = Let me guess: no?
say-better-idea = Got a better idea?
say-really-really = Really? Really.

## A face that looks put off

say-what-was-that = What was that?
say-not-your-thing = Not your thing, I take it?
say-fresh-air = Let's get some fresh air.
say-second-opinion = I need a second opinion on this.
say-next-please = Next, please!
say-that-bad = That bad?
say-warn-me = Thanks for the warning!
say-never-again = So... never again?
say-want-some-water = Want some water?
say-you-finished-it = Tell me you didn't finish it.
say-who-cooked = Who cooked?
say-ill-pass-too = I'll pass on that, too.
say-smell-or-taste = Smell or taste?
say-got-mints = I have mints. Want one?
say-dare-or-accident = A dare or an accident?
say-bin-it = Straight into the bin with it.
say-brave-to-try = Brave of you to try it!
say-trade-you = Shall I swap it for chocolate?

## A face that looks scared

say-all-good = Everything all right?
say-with-you = I'm with you.
say-what-happened = What happened?
say-no-rush = No rush. I'm around.
say-need-anything = Do you need anything?
say-one-step = One step at a time, together.
say-call-me = Call me any time, really.
say-you-are-not-alone = You're not alone in this.
say-close-by = I'm close by.
say-stay-on-the-line = Want me to stay on the line?
say-hold-my-hand = Here, hold my hand.
say-you-can-do-this = You can do this. With me.
say-where-are-you = Where are you? I'm on my way.
say-are-you-safe = Are you safe?
say-it-will-pass = It will pass. I'll wait with you.
say-when-you-are-ready = Tell me when you're ready.
say-slow-breaths = Slow breaths. In, and out.
say-come-along = Shall I come along?
say-nothing-has-to-be-now = Nothing has to happen right now.
say-light-on = I'll leave a light on for you.

## A face that looks happy

say-nice-moment = What a nice moment.
say-tell-me-more = Tell me more!
say-keep-going = Whatever it is, keep going!
say-good-news = Good news, I hope?
say-made-me-smile = This made me smile.
say-love-this = I love this moment!
say-whats-the-occasion = What's the occasion?
say-more-of-this = More of this, please!
say-joy-is-catching = That joy is catching!
say-celebrate = This calls for a celebration!
say-frame-it = This one deserves a frame.
say-made-your-day = What made your day?
say-happy-for-you = So happy for you!
say-smile-made-my-day = That smile made my day.
say-share-the-secret = Share the secret, please!
say-best-thing-today = Best thing I've seen today.
say-enjoy-every-bit = Enjoy every bit of it!
say-you-earned-it = You earned this one.
say-save-some-for-me = Save some of that for me!
say-shall-we-dance = Shall we dance?
say-cheers-to-that = Cheers to that!
say-keep-for-grey-days = Keep this one for grey days.
say-new-background = That's my new background picture!
say-hear-the-laugh = I can hear that laugh from here!
say-pure-sunshine = Pure sunshine!
say-it-went-well = It went well, I take it?
say-hold-on-to-it = Hold on to that feeling.
say-yes-yes-yes = Yes! Yes! Yes!
say-tell-everyone = Tell everyone!

## A face that looks calm

say-how-are-you = How are you, really?
say-what-are-you-up-to = What are you up to?
say-penny = Penny for your thoughts?
say-how-was-today = How was today?
say-say-more = Say more, I'm curious.
say-poker-face = Great poker face!
say-calm-vibes = Such calm vibes.
say-guess = I can't read you at all. Hints?
say-waiting-for-something = Waiting for something?
say-all-quiet = All quiet over there?
say-whats-new = What's new?
say-plans-today = Any plans for today?
say-passport-photo = Passport photo: done!
say-who-won-at-cards = Who won at cards?
say-coffee-soon = Coffee soon?
say-what-are-you-listening-to = What are you listening to?
say-got-a-minute = Got a minute to chat?
say-cool-and-collected = Cool, calm and collected.
say-thousand-thoughts = A thousand thoughts, or none?
say-need-a-break = Need a break?
say-where-is-this = Where is this?
say-who-took-this = Who took this?

## A face that looks sad

say-thinking-of-you = Thinking of you.
say-sending-hug = Sending you a hug.
say-here-for-you = I'm here for you.
say-come-over = Shall I come over?
say-no-need-to-explain = No need to explain. I'm here.
say-bring-soup = I'll bring soup.
say-tissues-and-chocolate = Tissues and chocolate are ready.
say-you-matter = You matter to me.
say-talk-or-distract = Talk, or a distraction?
say-sit-with-you = I'll just sit with you.
say-be-gentle = Be gentle with yourself.
say-one-day-at-a-time = One day at a time.
say-door-is-open = My door is open.
say-ring-tonight = Shall I ring you tonight?
say-ok-to-cry = It's OK to cry.
say-film-and-blanket = A film and a blanket?
say-tell-me-or-dont = Tell me, or don't. Both are fine.
say-still-here = Still here. Still on your team.
say-lean-on-me = Lean on me.

## A face that looks surprised

say-didnt-see-that = Didn't see that coming, did you?
say-do-tell = Oh, do tell!
say-good-or-bad = Good surprise or bad surprise?
say-plot-twist = Plot twist!
say-no-way = No way! Really?
say-tell-me-everything = Tell me everything!
say-who-told-you = Who told you?
say-say-it-again = Wait, say that again?
say-what-did-i-miss = What did I miss?
say-jaw-dropped = My jaw dropped, too.
say-cant-believe-it = I can't believe it either!
say-what-did-you-see = What did you just see?
say-caught-in-the-act = Caught in the act?
say-big-news = Big news?
say-need-details = Details, please!
say-well-hello = Well, hello there!
say-gift-or-ghost = A gift or a ghost?
say-since-when = Since when?!

## A face between two emotions

say-story-behind = What's the story behind this face?
say-many-feelings = That's a lot of feelings in one face.
say-laugh-or-shout = Laugh or shout? Which one wins?
say-serious-business = Serious business?
say-inside-joke = Is there an inside joke here?
say-that-smirk = I know that smirk!
say-that-hint = I see that hint of a smile.
say-bittersweet = Bittersweet, isn't it?
say-concentrating = Concentrating hard?
say-half-a-smile = Half a smile? I'll take it.
say-love-or-hate = Love it or hate it?
say-cant-decide = I couldn't decide either.
say-guilty-pleasure = A guilty pleasure?
say-both-at-once = Both at once? Explain!
say-smiling-through = Smiling through it?
say-happy-tears = Happy tears?
say-scary-but-fun = Scary, but fun?
say-was-it-a-spider = Was it a spider?
say-did-you-jump = Did you jump?
say-heart-racing = Is your heart still racing?
say-what-are-you-planning = What are you planning?
say-who-are-we-teasing = Who are we teasing?
say-enough-is-enough = Enough is enough?
say-hoped-for-more = Had you hoped for more?
say-that-stung = That must have stung.
say-far-away = Far away in your thoughts?
say-what-do-you-make-of-it = What do you make of it?

## Sour, hot, bitter

say-so-sour = So sour?
say-sour-out-of-ten = How sour, out of ten?
say-more-sugar = More sugar?
say-one-more-bite = One more bite, I dare you.
say-lemon-face = The famous lemon face!
say-worth-it = Worth it, though?
say-felt-it-in-my-teeth = I felt that in my teeth.
say-make-lemonade = Time to make lemonade!
say-who-dared-you = Who dared you?
say-acquired-taste = An acquired taste, maybe?
say-too-hot = Too hot?
say-milk-not-water = Milk, not water!
say-fire-brigade = Somebody call the fire brigade!
say-respect-the-chili = Respect the chili.
say-how-many-chilies = How many chilies was that?
say-breathing-fire = Breathing fire yet?
say-bitter-but-good = Bitter, but good for you?
say-down-in-one = Down in one?
say-something-sweet = Something sweet after that?
say-got-it-down = You got it down, well done!
say-stronger-than-expected = Stronger than expected?
say-cheers-i-guess = Cheers, I guess?

## Sun, onions

say-sun-in-your-eyes = Sun in your eyes?
say-sunglasses = Sunglasses next time!
say-find-some-shade = Find some shade!
say-send-some-sun = Send some sun over here!
say-squint-club = Welcome to the squint club.
say-sun-cream = Got sun cream?
say-was-it-the-onions = The onions, was it?
say-whats-cooking = What's cooking?
say-save-me-a-plate = Save me a plate!
say-blame-the-onions = Always blame the onions.
say-or-a-real-hug = Or do you need a hug after all?
say-goggles-for-the-chef = Goggles for the chef!

## Celebrations and victories

say-happy-birthday = Happy birthday!
say-make-a-wish = Make a wish!
say-cake-first = Cake first!
say-whats-in-the-parcel = What's in the parcel?
say-another-great-year = Here's to another great year!
say-party-photos = More party photos, please!
say-congratulations = Congratulations!
say-proud-of-you = So proud of you!
say-you-did-it = You did it!
say-to-the-next-chapter = To the next chapter!
say-well-deserved = So well deserved!
say-speech = Speech, speech!
say-you-knew = You knew, didn't you?
say-who-planned-this = Who planned this?
say-we-kept-quiet = And we all kept quiet for weeks!
say-never-forget-that-face = I'll never forget that face!
say-surprise = Surprise!
say-did-it-work = So the plan worked?
say-we-won = We won!
say-what-a-match = What a match!
say-champions = Champions!
say-high-five = High five!
say-whats-the-score = What's the score?
say-victory-dance = Victory dance, please!

## Nerves and effort

say-good-luck = Good luck!
say-you-know-this = You know more than you think.
say-fingers-crossed = Fingers crossed!
say-ice-cream-after = Ice cream afterwards?
say-you-are-ready = You're ready for this.
say-whatever-comes = Whatever comes, I'm proud of you.
say-one-question = One question at a time.
say-tell-me-right-after = Write to me right after!
say-over-soon = It will be over soon.
say-so-brave = Very brave of you to go.
say-how-did-it-go = How did it go?
say-wait-outside = Shall I wait outside for you?
say-you-got-this = You've got this!
say-one-more = One more!
say-full-focus = That's full focus!
say-whos-winning = Who's winning?
say-strong-stuff = Strong stuff!
say-water-break = Water break?
say-new-record = A new record?
say-almost-there = Almost there!
say-good-scary = The good kind of scary?
say-cover-your-eyes = Cover your eyes, I'll narrate.
say-front-row = Front row, of course!
say-who-screamed = Who screamed the loudest?
say-i-would-have-run = I would have run.
say-again-again = Again! Again!
say-sleep-tonight = Will anyone sleep tonight?

## Goodbyes

say-miss-you-too = I miss you, too.
say-see-you-soon = See you soon.
say-far-not-gone = Far away, never gone.
say-when-is-the-visit = When's the next visit?
say-count-the-days = Shall we count the days together?
say-photo-in-return = Here's a photo from me in return.

## Words that agree with the face, or don't

say-behind-the-words = And behind the words?
say-both-can-be-true = Both can be true.
say-you-can-tell-me = You can tell me.
say-proud-either-way = Proud of you either way.
say-wrong-second = Did the camera catch the wrong second?
say-good-and-hard = Good and hard at once?
say-good-to-see-you-smile = Good to see you smile anyway.
say-as-heavy-as-it-sounds = Is it as heavy as it sounds?
say-carry-half = I'll carry half of it.
say-brave-smile = That's a brave smile.
say-humour-helps = Humour helps, doesn't it?
say-sounds-wonderful = That sounds wonderful!
say-glad-to-hear = Glad to hear it!
say-makes-two-of-us = That makes two of us!
say-im-sorry = I'm so sorry.
say-thank-you-for-telling = Thank you for telling me.
say-that-sounds-hard = That sounds hard.
say-on-my-way = I'm on my way.

## Early, late, and after the last photo

say-good-morning = Good morning!
say-coffee-first = Coffee first.
say-five-more-minutes = Five more minutes?
say-up-already = Up already?
say-make-it-a-double = Make it a double.
say-slept-well = Slept well?
say-save-me-a-cup = Save me a cup!
say-day-can-wait = The day can wait.
say-still-up = Still up?
say-cant-sleep = Can't sleep?
say-sleep-well = Sleep well later.
say-tomorrow-is-new = Tomorrow is a new day.
say-long-day = Long day?
say-rest-first = Rest first, answer later.
say-night-owl = Greetings from a fellow night owl!
say-good-night-hug = Good night, and a hug.
say-im-up-too = I'm up too, if you want to talk.
say-glad-it-turned = Glad it turned around.
say-there-is-the-smile = There's the smile!
say-what-changed = What changed?
say-better-now = Better now?
say-hoping-for-this = I was hoping for this.
say-on-a-roll = You're on a roll!
say-two-in-a-row = Two in a row!
say-whats-in-your-tea = What's in your tea?
say-third-one-please = And a third one, please!
say-good-week = A good week?
say-still-thinking-of-you = Still thinking of you.
say-still-heavy = Still heavy?

## Far away, or right in front of the camera

say-come-closer = Come a little closer!
say-found-you = Found you!
say-what-a-view = What a view!
say-waving-back = I'm waving back!
say-right-into-the-lens = Right into the lens!

## Two people

say-you-two = You two!
say-double-joy = Double the joy!
say-what-a-team = What a team!
say-whose-idea = Whose idea was this?
say-partners-in-crime = Partners in crime!
say-say-hi-from-me = Say hi from me!
say-two-of-a-kind = Two of a kind!
say-sun-and-moon = Sun and moon!
say-who-said-what = Who said what?
say-hug-each-other = Hug each other from me.
say-look-after-each-other = Look after each other.
say-two-faces-two-stories = Two faces, two stories.
say-who-teased-whom = Who teased whom?
say-cheering-up-duty = Who's on cheering-up duty?
say-both-of-you-come-over = Come over, both of you.
say-one-of-you-knows = One of you knows more!
say-tea-for-two = Tea for two, then talk?

## Several people who agree

say-team-meeting = Looks like a team meeting is due.
say-who-started = So, who started it?
say-group-tea = A round of tea for everyone?
say-same-page = All on the same page, I see.
say-lets-sit-down = Let's sit down and talk.
say-cake-for-all = Cake for everyone?
say-with-all-of-you = I'm with all of you.
say-tough-crowd = Tough crowd!
say-jury = The jury looks hard to please.
say-convince-them = Who dares to convince them?
say-take-a-vote = Shall we take a vote?
say-debating-club = The debating club!
say-jury-still-out = Is the jury still out?
say-everyone-agrees = Well, everyone agrees on that one.
say-menu-change = Time to change the menu?
say-what-was-that-all = What did they serve you all?
say-pizza-instead = Pizza instead?
say-open-a-window = Somebody open a window!
say-together = You've got each other.
say-group-hug = Group hug!
say-what-happened-there = What happened over there?
say-everyone-ok = Is everyone OK?
say-hold-together = Hold together, all of you.
say-thinking-of-all = Thinking of you all.
say-what-can-i-bring = What can I bring?
say-what-a-crew = What a crew!
say-wish-i-was-there = Wish I was there!
say-group-joy = Save me some of that joy!
say-count-me-in = Count me in next time!
say-team-photo = Team of the year!
say-who-laughed-most = Who laughed the most?
say-band-photo = You look like a band!
say-synchronised = Perfectly synchronised.
say-on-three = On three, everybody smile!
say-how-many-takes = How many takes was that?
say-calm-company = What calm company.
say-before-the-coffee = Before or after the coffee?
say-same-moment = Same moment, same face!
say-what-are-you-watching = What are you all looking at?
say-what-did-they-say = What did they tell you?

## Several people who differ, and crowds

say-every-mood = Every mood at once!
say-whole-story = I need the whole story.
say-who-told-joke = Who told the joke?
say-ask-each = I want to hear from each of you!
say-one-photo-many = So many stories in one place.
say-who-won = Who won, then?
say-wait-for-it = Wait for it...
say-hug-goes-where = Somebody there could use a hug.
say-who-knew = Who knew, and who didn't?
say-one-at-a-time = One at a time, please!
say-who-is-missing = Who's missing?
say-so-many-of-you = So many of you!
say-spotted-you = I spotted you in the crowd!
say-whole-village = That's the whole village!

## A face that is hard to read, or none

say-clearer-shot = Got a clearer shot?
say-hiding = Hiding on purpose?
say-one-more-photo = One more photo, for me?
say-caught-mid-blink = Caught mid-blink?
say-mystery = What a mysterious look!
say-what-was-going-on = What was going on there?
say-and-you = And where are you?
say-behind-the-camera = Were you behind the camera?
say-with-you-in-it = With you in it next time!
say-nice-shot = Nice shot!
say-story-of-the-photo = What's the story of this photo?
say-what-am-i-seeing = What am I looking at?

## Clips

say-what-happened-next = What happened next?
say-one-more-take = One more take, please!
say-never-saw-it-coming = You really had no idea, did you?
say-worth-the-wait = Worth the wait!
say-rewind-that = Rewind that, please!
say-right-at-that-second = What happened at that very second?
say-what-was-the-surprise = So what was the surprise?
say-that-smile-grew = I watched that smile grow.
say-watched-it-twice = I watched it twice. At least.
say-lit-up = Something lit you up there!
say-part-two = Part two, please!
say-cliffhanger = What a cliffhanger!
say-it-passed = Good that it passed.
say-deep-breath-done = And breathe out.
say-im-here-whatever-it-is = Whatever it is, I'm here.
say-what-came-up = Did something come up?
say-saw-it-to-the-end = I watched it to the end. I'm here.
say-started-so-well = And it started so well!
say-back-to-calm = And back to calm.
say-what-were-you-thinking = What went through your mind?
say-caught-the-smile = Caught that smile!
say-held-it-all-along = Held it all the way through!
say-still-not-over-it = Still not over it?
say-ups-and-downs = Ups and downs today?
say-all-in-one-clip = All of that in one clip!
