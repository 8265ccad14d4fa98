"""Files that no video should be: cut off, damaged, lying, vast, endless, or naming others."""

import io
import struct
from collections.abc import Iterator
from fractions import Fraction
from functools import cache

import av
import numpy as np
from PIL import Image

from tests.media.clips import KINDS, film, passing

_SIZE = (160, 90)


@cache
def small(kind: str) -> bytes:
    """A whole video of a second."""
    return film(passing(1.0), kind=kind, size=_SIZE)


def cut_off() -> Iterator[tuple[str, bytes]]:
    """Each kind, ended early at several places."""
    for kind in KINDS:
        for percent in (1, 10, 35, 60, 85, 99):
            yield f"cut-{kind}-{percent}", small(kind)[: len(small(kind)) * percent // 100]
    streamed = faststart(small("mp4"))
    for percent in (60, 85, 99):
        yield f"cut-streamed-{percent}", streamed[: len(streamed) * percent // 100]


def damaged() -> Iterator[tuple[str, bytes]]:
    """Each kind with bytes changed at random; some of them can still be read."""
    chance = np.random.default_rng(21)
    for kind in KINDS:
        for number in range(8):
            broken = bytearray(small(kind))
            first = 0 if number % 2 else 64
            for place in chance.integers(first, len(broken), size=1 + 6 * number):
                broken[place] = chance.integers(0, 256)
            yield f"damaged-{kind}-{number}", bytes(broken)


def no_videos() -> Iterator[tuple[str, bytes]]:
    """Files of other kinds, and such as would have FFmpeg open another file or an address."""
    yield "text", b"Once upon a time there was a file.\n" * 100
    yield "zeros", bytes(100_000)
    yield "noise", np.random.default_rng(22).bytes(100_000)
    yield "zip", b"PK\x03\x04" + bytes(200)
    yield (
        "hls",
        b"#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n",
    )
    yield "concat", b"ffconcat version 1.0\nfile /etc/passwd\n"
    yield "sdp", b"v=0\nc=IN IP4 127.0.0.1\nm=video 9 RTP/AVP 96\n"
    yield "dash", b"<?xml version='1.0'?><MPD><BaseURL>file:///etc/passwd</BaseURL></MPD>"
    yield "photo", _saved(Image.new("RGB", _SIZE), "JPEG")
    yield "still-webp", _saved(Image.new("RGB", _SIZE), "WEBP")
    yield "sound", sound("mp4")
    yield "song-with-cover", sound("mp4", cover=True)
    yield "no-frames", without_frames()
    yield "head-only-mp4", b"\x00\x00\x00\x18ftypmp42" + bytes(12)
    yield "head-only-webm", b"\x1a\x45\xdf\xa3" + bytes(60)
    yield "head-only-asf", small("wmv")[:30]
    yield "head-only-gif", b"GIF89a" + struct.pack("<HHBBB", 100, 100, 0, 0, 0)
    yield "elsewhere", naming_another_file()


def sound(kind: str, *, cover: bool = False) -> bytes:
    """Half a second of silence, with the picture of a song's cover if wanted."""
    out = io.BytesIO()
    with av.open(out, "w", format=kind) as opened:
        audio = opened.add_stream("aac", rate=48_000)
        audio.layout = "mono"
        picture = opened.add_stream("mjpeg", rate=1) if cover else None
        if picture is not None:
            picture.width, picture.height = _SIZE
            picture.pix_fmt = "yuvj420p"
            picture.disposition = av.stream.Disposition.attached_pic
            opened.mux(picture.encode(av.VideoFrame.from_image(Image.new("RGB", _SIZE))))
            opened.mux(picture.encode(None))
        for number in range(24):
            frame = av.AudioFrame.from_ndarray(
                np.zeros((1, 1024), np.float32), format="fltp", layout="mono"
            )
            frame.sample_rate, frame.pts = 48_000, number * 1024
            opened.mux(audio.encode(frame))
        opened.mux(audio.encode(None))
    return out.getvalue()


def without_frames() -> bytes:
    """An MP4 with a video track that holds nothing."""
    return mp4(samples=0)


def ten_hours() -> bytes:
    """Two frames, the second of them ten hours after the first."""
    return film(times=[Fraction(0), Fraction(36_000)], size=_SIZE)


def many_samples() -> bytes:
    """Seven hundred bytes for which FFmpeg wants three gigabytes of index."""
    return mp4(samples=80_000_000)


def vast(kind: str, side: int = 30_000) -> bytes:
    """A video whose header tells of frames of this width and height."""
    data = bytearray(small(kind))
    match kind:
        case "mp4" | "mov":
            struct.pack_into(">HH", data, data.rindex(b"avc1") + 28, side, side)
        case "webm":
            struct.pack_into(">H", data, data.index(b"\xb0\x81") + 0, 0xB082)
        case "gif":
            struct.pack_into("<HH", data, 6, side, side)
        case "webp":
            data[24:30] = (side - 1).to_bytes(3, "little") * 2
        case _:
            width, height = struct.pack("<I", _SIZE[0]), struct.pack("<I", _SIZE[1])
            place = data.index(width + height)
            struct.pack_into("<II", data, place, side, side)
    return bytes(data)


def gif_bomb(side: int = 2900, frames: int = 2000) -> bytes:
    """A GIF that is small and true to its word, and takes hours to be looked at."""
    one = _saved(Image.new("P", (side, side)), "GIF")
    head_bytes = 13 + (3 << ((one[10] & 7) + 1))
    shown = b"\x21\xf9\x04\x00" + struct.pack("<H", 4) + b"\x00\x00"
    return one[:head_bytes] + (shown + one[head_bytes:-1]) * frames + b";"


def naming_another_file() -> bytes:
    """A MOV whose frames are said to be in another file."""
    other = box(b"url ", bytes(4) + b"file:///etc/passwd\0")
    return mp4(samples=3, places=full(b"dref", struct.pack(">I", 1), other))


def faststart(data: bytes) -> bytes:
    """The same MP4 with its index before its frames, as players on the web want it."""
    out = io.BytesIO()
    with (
        av.open(io.BytesIO(data)) as source,
        av.open(out, "w", format="mp4", options={"movflags": "frag_keyframe"}) as target,
    ):
        stream = target.add_stream_from_template(source.streams.video[0])
        for packet in source.demux(video=0):
            if packet.dts is not None:
                packet.stream = stream
                target.mux(packet)
    return out.getvalue()


def mp4(*, samples: int, places: bytes = b"") -> bytes:
    """A tiny MP4 with one video track of so many one-byte samples, none of which is a frame."""
    whole = small("mp4")
    begin = whole.rindex(b"avc1") - 4
    (size,) = struct.unpack_from(">I", whole, begin)
    table = box(
        b"stbl",
        full(b"stsd", struct.pack(">I", 1), whole[begin : begin + size]),
        full(b"stts", struct.pack(">III", 1, samples, 1001)),
        full(b"stsc", struct.pack(">IIII", 1, 1, samples, 1)),
        full(b"stsz", struct.pack(">II", 1, samples)),
        full(b"stco", struct.pack(">II", 1, 40)),
    )
    media = box(
        b"mdia",
        full(b"mdhd", struct.pack(">IIIIHH", 0, 0, 30_000, samples, 0, 0)),
        full(b"hdlr", bytes(4), b"vide", bytes(13)),
        box(b"minf", full(b"vmhd", bytes(8)), box(b"dinf", places), table),
    )
    movie = box(
        b"moov",
        full(b"mvhd", struct.pack(">IIII", 0, 0, 1000, 1000), bytes(80)),
        box(b"trak", full(b"tkhd", bytes(80)), media),
    )
    return box(b"ftyp", b"isom", bytes(4), b"isom") + box(b"mdat", bytes(100)) + movie


def box(name: bytes, *parts: bytes) -> bytes:
    """A box of an MP4."""
    body = b"".join(parts)
    return struct.pack(">I4s", 8 + len(body), name) + body


def full(name: bytes, *parts: bytes) -> bytes:
    """A box with a version and flags."""
    return box(name, bytes(4), *parts)


def _saved(picture: Image.Image, kind: str) -> bytes:
    out = io.BytesIO()
    picture.save(out, kind)
    return out.getvalue()
