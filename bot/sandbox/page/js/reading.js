/** Counts what has not been read yet, tells of it and speaks new messages to screen readers. */

import { snippetOf } from "./format.js";
import { isOwn } from "./people.js";
import { announce } from "./toast.js";

const TITLE = document.title;

/**
 * @param {{store: import("./store.js").Store, session: import("./session.js").Session,
 *   scroller: import("./scroller.js").Scroller}} parts
 */
export function watchReading({ store, session, scroller }) {
  store.on("messages", ({ chatId, arrived }) => {
    if (!arrived || isOwn(arrived, session.speaker(chatId))) return;
    const topicId = store.topicOf(arrived);
    const isOpen = chatId === session.openChat && topicId === session.topic(chatId);
    const isRead = isOpen && scroller.atEnd && !document.hidden;
    if (!isRead) session.addUnread(chatId, topicId);
    const where = isOpen ? "" : ` in ${store.chat(chatId)?.title ?? "a new chat"}`;
    announce(`${arrived.from.first_name}${where}: ${snippetOf(arrived)}`);
  });
  const tell = () => {
    const counts = store.chats().map((chat) => session.unread(chat.id));
    const total = counts.reduce((sum, count) => sum + count, 0);
    document.title = total > 0 ? `(${total}) ${TITLE}` : TITLE;
    const { openChat } = session;
    const topicId = session.topic(openChat) ?? undefined;
    scroller.setNews(openChat === null ? 0 : session.unread(openChat, topicId));
  };
  session.on("unread", tell);
  session.on("opened", tell);
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden && scroller.atEnd) session.clearUnread(session.openChat);
  });
}
