/** Puts the parts of the page together. */

import { watchFiles } from "./attach.js";
import { fetchSample } from "./api.js";
import { Camera } from "./camera.js";
import { ChatHead } from "./chat-head.js";
import { ChatList } from "./chat-list.js";
import { Composer } from "./composer.js";
import { Conversation } from "./conversation.js";
import { byId } from "./dom.js";
import { Follower } from "./events.js";
import { watchHistory } from "./layers.js";
import { Lightbox } from "./lightbox.js";
import { MessageMenu, watchMessages } from "./message-menu.js";
import { Modal } from "./modal.js";
import { Outbox } from "./outbox.js";
import { Preview } from "./preview.js";
import { watchReading } from "./reading.js";
import { Screens } from "./screens.js";
import { Scroller } from "./scroller.js";
import { Session } from "./session.js";
import { Store } from "./store.js";
import { watchSwipes } from "./swipe.js";
import { clearToasts, toast } from "./toast.js";
import { Tray } from "./tray.js";
import { Welcome } from "./welcome.js";

const store = new Store();
const session = new Session(store);
const outbox = new Outbox(store);
const screens = new Screens(store, session);
const scroller = new Scroller(() => !document.hidden && session.clearUnread(session.openChat));
const lightbox = new Lightbox();
const preview = new Preview((file, { caption, asDocument }) =>
  send({ file, asDocument, text: caption }),
);
const camera = new Camera((file, retake) => preview.open([{ file, retake }]));
const about = new Modal(byId("about"));
const head = new ChatHead(store, session);
const menu = new MessageMenu({ reply, askMood });

const conversation = new Conversation({
  store,
  session,
  outbox,
  scroller,
  activity: head.activity,
  notice: head.notice,
  messageActions: {
    openPicture: (picture) => lightbox.open(picture),
    goTo,
    sendCommand: (text) => send({ text }),
    openMenu: (view, at) => menu.open(view, at),
    speaker: () => session.speaker(session.openChat),
    quote: (text) => session.setDraft(session.openChat, text, { tell: true }),
    colourOf,
  },
  pendingActions: {
    retry: (letter) => outbox.retry(letter),
    discard: (letter) => outbox.discard(letter),
    sendAsFile: (letter) => outbox.retry(letter, { asDocument: true }),
    edit: (letter) => {
      outbox.discard(letter);
      session.setDraft(letter.chatId, letter.text, { tell: true });
    },
  },
});

/** Sends something to the open chat as the one who speaks there. */
function send(content) {
  const chatId = session.openChat;
  const replyTo = session.reply(chatId);
  outbox.send({ chatId, fromId: session.speaker(chatId), replyTo, ...content });
  if (replyTo) session.setReply(chatId, null);
  scroller.toEnd();
}

async function sendSample(sample) {
  try {
    send({ file: await fetchSample(sample) });
  } catch (error) {
    toast(error.message);
  }
}

function reply(view) {
  session.setReply(session.openChat, view.message);
}

function askMood(view) {
  const inGroup = store.chat(session.openChat).type === "group";
  const text = inGroup ? `/mood@${store.state.bot.username}` : "/mood";
  send({ text, replyTo: view.message });
}

function goTo(messageId) {
  if (!conversation.goTo(messageId)) toast("That message is no longer there.");
}

function colourOf(id) {
  return store.isBot(id) ? "person-bot" : `person-${store.person(id)?.colour ?? 0}`;
}

new ChatList(store, session, {
  open: (chatId) => screens.openChat(chatId),
  activityWords: (chatId) => head.activityWords(chatId),
});
new Welcome({ store, session, outbox }, { sendSample, sendText: (text) => send({ text }) });
const tray = new Tray(store, session, { sendSample, personColour: colourOf });
outbox.on("changed", () => tray.draw());
const composer = new Composer(store, session, {
  sendText: (text) => send({ text }),
  goTo,
  walkUp: () => conversation.focusLast(),
});

watchMessages(conversation, { menu, reply, leave: () => composer.focus() });
watchSwipes(conversation, reply);
watchReading({ store, session, scroller });
watchFiles(
  () => session.openChat !== null && !document.querySelector("dialog[open]"),
  (files) => preview.open(files.map((file) => ({ file }))),
);
byId("camera-open").addEventListener("click", () => camera.open());
for (const button of document.querySelectorAll("[data-about]")) {
  button.addEventListener("click", () => about.open());
}
byId("skip").addEventListener("click", (event) => {
  event.preventDefault();
  composer.focus();
});
session.on("opened", clearToasts);
store.on("loaded", () => screens.settle());
watchHistory();
new Follower(store).start();
