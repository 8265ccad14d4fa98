"""Short ways to build what tests talk about: faces, analyses, and Telegram's updates."""

import itertools

from bot.core.clips import Clip
from bot.core.emotions import Emotion, Scores
from bot.core.faces import Analysis, Face, FaceRectangle
from bot.core.timeline import Moment, Sighting, Timeline

BOT = {"id": 999, "is_bot": True, "first_name": "Emotion bot", "username": "emotion_bot"}
ADA = {"id": 1001, "is_bot": False, "first_name": "Ada"}
BEN = {"id": 1002, "is_bot": False, "first_name": "Ben"}
PRIVATE, GROUP = 1001, -4001
GIFTS = dict.fromkeys(
    (
        "unlimited_gifts",
        "limited_gifts",
        "unique_gifts",
        "premium_subscription",
        "gifts_from_channels",
    ),
    False,
)

_numbers = itertools.count(1)


def scores(emotion, share=0.92):
    rest = (1 - share) / (len(Emotion) - 1)
    return Scores(tuple(share if each is emotion else rest for each in Emotion))


def face(emotion=Emotion.HAPPINESS, *, size=40, left=0, top=0, share=0.92):
    return Face(FaceRectangle(left, top, size, size), scores(emotion, share))


def analysis(*emotions, size=(640, 480)):
    """A photo with faces of these emotions, from left to right."""
    faces = [face(emotion, left=100 * index) for index, emotion in enumerate(emotions)]
    return Analysis.of(*size, faces)


def chat_json(chat_type="private"):
    if chat_type == "private":
        return {"id": PRIVATE, "type": "private", "first_name": "Ada"}
    return {"id": GROUP, "type": chat_type, "title": "Weekend crew"}


def message_json(chat_type="private", *, message_id=None, person=ADA, **fields):
    return {
        "message_id": message_id or next(_numbers),
        "date": 1_763_690_000,
        "chat": chat_json(chat_type),
        "from": person,
        **fields,
    }


def update_json(kind="message", **fields):
    return {"update_id": next(_numbers), kind: fields}


def photo_sizes(file_size=90_000, **fields):
    sizes = ((320, 240, "small"), (1280, 960, "large"), (800, 600, "medium"))
    return [
        {
            "file_id": name,
            "file_unique_id": f"u-{name}",
            "width": width,
            "height": height,
            "file_size": file_size,
            **fields,
        }
        for width, height, name in sizes
    ]


def photo_json(chat_type="private", *, file_size=90_000, **fields):
    return message_json(chat_type, photo=photo_sizes(file_size), **fields)


def document_json(chat_type="private", *, mime="image/png", file_size=90_000, **fields):
    document = {"file_id": "file", "file_unique_id": "u-file", "mime_type": mime}
    if file_size is not None:
        document["file_size"] = file_size
    return message_json(chat_type, document=document, **fields)


def clip_json(chat_type="private", kind="video", *, duration=6, file_size=900_000, **fields):
    """A message with a clip: a video, a video note, an animation or a live photo."""
    clip = {"file_id": "clip", "file_unique_id": "u-clip", "duration": duration}
    clip |= {"length": 240} if kind == "video_note" else {"width": 640, "height": 360}
    if file_size is not None:
        clip["file_size"] = file_size
    return message_json(chat_type, **{kind: clip, **fields})


def clip_update(chat_type="private", kind="video", **fields):
    return update_json(**clip_json(chat_type, kind, **fields))


def photo_update(chat_type="private", **fields):
    return update_json(**photo_json(chat_type, **fields))


def album_part(message_id, chat_type="group", *, album="album-1", **fields):
    """One photo of an album; its file is named after the message."""
    sizes = [size | {"file_id": f"file-{message_id}"} for size in photo_sizes()]
    return message_json(
        chat_type, message_id=message_id, media_group_id=album, **{"photo": sizes, **fields}
    )


def album_update(message_id, chat_type="group", **fields):
    return update_json(**album_part(message_id, chat_type, **fields))


def document_update(chat_type="private", **fields):
    return update_json(**document_json(chat_type, **fields))


def text_update(text, chat_type="private", **fields):
    if text.startswith("/"):
        length = len(text.split()[0])
        fields["entities"] = [{"type": "bot_command", "offset": 0, "length": length}]
    return update_json(**message_json(chat_type, text=text, **fields))


def press_update(
    data,
    chat_type="group",
    *,
    photo_id=7,
    person=ADA,
    query_id=None,
    label="a button",
    **fields,
):
    """A press of a button that the message really has; `message` may replace the message."""
    message = message_json(
        chat_type,
        person=BOT,
        message_id=8,
        text="This face looks happy.",
        reply_to_message=photo_json(chat_type, message_id=photo_id),
        reply_markup={"inline_keyboard": [[{"text": label, "callback_data": data}]]},
    )
    query = {
        "id": query_id or f"query-{next(_numbers)}",
        "from": person,
        "chat_instance": "1",
        "message": message,
        "data": data,
    }
    return update_json("callback_query", **{**query, **fields})


_ADMIN_RIGHTS = (
    "can_be_edited", "is_anonymous", "can_manage_chat", "can_delete_messages",
    "can_manage_video_chats", "can_restrict_members", "can_promote_members", "can_change_info",
    "can_invite_users", "can_post_stories", "can_edit_stories", "can_delete_stories",
)  # fmt: skip


def sticker_json(file_id, emoji=None):
    return {
        "file_id": file_id,
        "file_unique_id": f"u-{file_id}",
        "type": "regular",
        "width": 512,
        "height": 512,
        "is_animated": False,
        "is_video": False,
    } | ({"emoji": emoji} if emoji else {})


def member_json(user, status="member"):
    """What somebody is in a group."""
    fields = {"user": user, "status": status}
    if status == "administrator":
        fields |= dict.fromkeys(_ADMIN_RIGHTS, False)
    if status == "creator":
        fields["is_anonymous"] = False
    if status == "kicked":
        fields["until_date"] = 0
    return fields


def membership_update(before, after, chat_type="group", *, person=ADA, **fields):
    """The bot was one thing in a chat, and is another."""
    change = {
        "chat": chat_json(chat_type),
        "from": person,
        "date": 1_763_690_000,
        "old_chat_member": member_json(BOT, before),
        "new_chat_member": member_json(BOT, after),
    }
    return update_json("my_chat_member", **{**change, **fields})


def timeline(*moments, duration_s=None, frame_rate=30.0, size=(640, 480)):
    """A clip from moments: a time in seconds, and who is seen: a face by its number."""
    end_s = moments[-1][0] + 1 / frame_rate if moments else 0.0
    clip = Clip(*size, end_s if duration_s is None else duration_s, frame_rate, None)
    return Timeline(
        clip,
        tuple(
            Moment(time_s, tuple(Sighting(number, seen) for number, seen in sorted(faces.items())))
            for time_s, faces in moments
        ),
    )
