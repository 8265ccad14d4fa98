import argparse

import pytest

from bot.cli.arguments import face_rectangles, port
from bot.core.faces import FaceRectangle


def test_rectangles_are_read_as_the_emotion_api_took_them():
    assert face_rectangles("1,2,30,40;5,6,70,80") == [
        FaceRectangle(1, 2, 30, 40),
        FaceRectangle(5, 6, 70, 80),
    ]


@pytest.mark.parametrize("text", ["", ";", " ; "])
def test_no_rectangle_is_an_empty_list(text):
    assert face_rectangles(text) == []


@pytest.mark.parametrize(
    "text", ["1,2,3", "1,2,3,4,5", "a,b,c,d", "1,2,0,4", "1 2 3 4", "1,2,3.5,4"]
)
def test_a_wrong_rectangle_is_named(text):
    with pytest.raises(argparse.ArgumentTypeError, match=text.split(",")[0]):
        face_rectangles(text)


def test_ports_are_numbers_a_socket_takes():
    assert port("0") == 0
    assert port("65535") == 65_535


@pytest.mark.parametrize("text", ["-1", "65536", "http", "", "８０"])
def test_other_ports_are_refused(text):
    with pytest.raises(argparse.ArgumentTypeError, match="a port is a number from 0 to 65535"):
        port(text)
