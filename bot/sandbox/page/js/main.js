/** Puts the parts of the page together. */

import { watchFiles } from "./attach.js";
import { editMessage, fetchSample } from "./api.js";
import { Camera } from "./camera.js";
import { ChatChooser } from "./chat-chooser.js";
import { ChatHead } from "./chat-head.js";
import { ChatList } from "./chat-list.js";
import { readClip } from "./clip-reading.js";
import { Composer } from "./composer.js";
import { Controls } from "./controls.js";
import { Conversation } from "./conversation.js";
import { byId } from "./dom.js";
import { Follower } from "./events.js";
import { watchHistory } from "./layers.js";
import { Lightbox } from "./lightbox.js";
import { watchMessages } from "./message-gestures.js";
import { MessageMenu } from "./message-menu.js";
import { Modal } from "./modal.js";
import { Outbox } from "./outbox.js";
import { colourOf, isGroup } from "./people.js";
import { Preview } from "./preview.js";
import { watchReading } from "./reading.js";
import { Screens } from "./screens.js";
import { Scroller } from "./scroller.js";
import { Session } from "./session.js";
import { StickerSetDialog } from "./sticker-set.js";
import { Store } from "./store.js";
import { watchSwipes } from "./swipe.js";
import { clearToasts, toast } from "./toast.js";
import { Topics } from "./topics.js";
import { Tray } from "./tray.js";
import { Welcome } from "./welcome.js";

const store = new Store();
const session = new Session(store);
const outbox = new Outbox(store);
const screens = new Screens(store, session);
const scroller = new Scroller(() => !document.hidden && session.clearUnread(session.openChat));
const lightbox = new Lightbox();
const stickerSet = new StickerSetDialog();
const preview = new Preview((parcel) => send(parcel));
const camera = new Camera((file, retake) => preview.open([{ file, retake }]));
const about = new Modal(byId("about"));
const chooser = new ChatChooser(store);
const head = new ChatHead(store, session);
const menu = new MessageMenu({
  reply,
  askMood,
  canReply,
  canEdit,
  edit: (message) => session.setEditing(message),
});

const conversation = new Conversation({
  store,
  session,
  outbox,
  scroller,
  activity: head.activity,
  notice: head.notice,
  messageActions: {
    openPictures: (pictures, at) => lightbox.open(pictures, at),
    openStickers: (name) => stickerSet.open(name),
    goTo,
    sendCommand: (text) => send({ text }),
    openMenu: (view, at, message) => menu.open(view, at, message),
    presser,
    quote: (text) => session.setDraft(session.openChat, text, { tell: true }),
    switchInline,
    colourOf: (id) => colourOf(store.state, id),
    isSpoiler: (chatId, messageId) => store.message(chatId, messageId)?.spoiler ?? false,
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
  const place = { chatId, topicId: session.topic(chatId) };
  outbox.send({ ...place, fromId: session.speaker(chatId), replyTo, ...content });
  if (replyTo) session.setReply(chatId, null);
  scroller.toEnd();
}

function canTakeFiles() {
  return session.openChat !== null && !document.querySelector("dialog:modal");
}

async function offer(files) {
  const read = async (file) => ({ file, clip: await readClip(file) });
  const candidates = await Promise.all(files.map(read));
  if (canTakeFiles()) preview.open(candidates);
}

async function sendSample(sample) {
  try {
    const file = await fetchSample(sample);
    const clip = await readClip(file);
    const clips = [clip && { ...clip, kind: sample.kind ?? clip.kind }];
    // A browser may have no player for it.
    send({ files: [file], clips, asDocument: Boolean(sample.kind) && !clip });
  } catch (error) {
    toast(error.message);
  }
}

// Bots and channels cannot press buttons; then the owner of this page does.
function presser() {
  const { people, me } = store.state;
  const speaker = session.speaker(session.openChat);
  return people.some((one) => one.id === speaker) ? speaker : me;
}

// What was said before the group became a supergroup stays behind in the old group.
function canReply(message) {
  return message.chat_id === session.openChat;
}

function reply(message) {
  if (canReply(message)) session.setReply(session.openChat, message);
  else toast("That was said before the group was upgraded. It can’t be answered any more.");
}

function askMood(message) {
  const inGroup = isGroup(store.chat(session.openChat));
  const text = inGroup ? `/mood@${store.state.bot.username}` : "/mood";
  send({ text, replyTo: message });
}

function canEdit(message) {
  const isMine = message.author_id === session.speaker(session.openChat);
  const isFixed = message.sticker || message.clip?.kind === "video_note";
  return isMine && canReply(message) && !isFixed && message.forwarded_from === null;
}

async function edit(message, text) {
  const { chat_id, message_id, author_id: from_id } = message;
  try {
    const isChanged = text !== (message.text ?? message.caption ?? "");
    if (isChanged) await editMessage({ chat_id, message_id, from_id, text });
    if (session.editing === message) session.setEditing(null);
  } catch (error) {
    toast(error.message);
  }
}

/** Puts the bot's name and a query into the message box, here or in a chat to be chosen. */
function switchInline({ query, chats }) {
  const { bot, modes } = store.state;
  const write = (chatId) => {
    screens.openChat(chatId);
    session.setDraft(chatId, `@${bot.username} ${query}`, { tell: true });
    if (!modes.inline) toast("The bot’s inline mode is off. The panel behind the scenes has it.");
  };
  if (chats === null) write(session.openChat);
  else chooser.open(chats, write);
}

function startBot(parameter) {
  screens.openChat(store.state.me);
  send({ text: `/start ${parameter}` });
}

function goTo(chatId, messageId) {
  if (!conversation.goTo(chatId, messageId)) toast("That message is no longer there.");
}

new ChatList(store, session, {
  open: (chatId) => screens.openChat(chatId),
  activityWords: (chatId) => head.activityWords(chatId),
});
new Topics(store, session);
new Controls(store, session);
new Welcome({ store, session, outbox }, { sendSample, sendText: (text) => send({ text }) });
const tray = new Tray(store, session, { sendSample });
outbox.on("changed", () => tray.draw());
const composer = new Composer(store, session, {
  sendText: (text) => send({ text }),
  edit,
  goTo,
  walkUp: () => conversation.focusLast(),
  startBot,
  sent: () => scroller.toEnd(),
});

watchMessages(conversation, { menu, reply, leave: () => composer.focus() });
watchSwipes(conversation, reply);
watchReading({ store, session, scroller });
watchFiles(
  canTakeFiles,
  offer,
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
