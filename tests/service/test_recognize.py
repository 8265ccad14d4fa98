"""`POST /emotion/v1.0/recognize`, as the clients of the retired service knew it."""

import json

import pytest

from bot.core.emotions import Emotion, Scores
from bot.core.faces import Analysis, Face, FaceRectangle
from tests.builders import face
from tests.service.conftest import BYTES, JSON, PNG, RECOGNIZE

TINY = 7.1142056912345e-07
SCORES = Scores((TINY, 0.00012, 3.1e-05, 0.00059, 0.0663, 0.00555, 0.0, 0.92740628857943))


async def test_the_answer_is_that_of_then_to_the_byte(client, backend):
    backend.answer = Analysis.of(640, 480, [Face(FaceRectangle(130, 141, 162, 160), SCORES)])

    answer = await client.post(RECOGNIZE, content=PNG, headers=BYTES)

    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/json; charset=utf-8"
    assert answer.content == (
        b'[{"faceRectangle":{"height":160,"left":130,"top":141,"width":162},'
        b'"scores":{"anger":7.11420569E-07,"contempt":0.00012,"disgust":3.1E-05,"fear":0.00059,'
        b'"happiness":0.0663,"neutral":0.00555,"sadness":0.0,"surprise":0.927406289}}]'
    )


async def test_faces_come_largest_first(client):
    answer = await client.post(RECOGNIZE, content=PNG, headers=BYTES)

    assert [entry["faceRectangle"]["width"] for entry in answer.json()] == [50, 40]


async def test_no_face_is_an_empty_array(client, backend):
    backend.answer = Analysis(640, 480)

    answer = await client.post(RECOGNIZE, content=PNG, headers=BYTES)

    assert (answer.status_code, answer.content) == (200, b"[]")


async def test_faces_under_36_pixels_are_not_told_of(client, backend):
    backend.answer = Analysis.of(640, 480, [face(size=36), face(size=35)])

    answer = await client.post(RECOGNIZE, content=PNG, headers=BYTES)

    assert [entry["faceRectangle"]["width"] for entry in answer.json()] == [36]


async def test_faces_over_4096_pixels_are_not_told_of(client, backend):
    backend.answer = Analysis.of(9000, 9000, [face(size=4096), face(size=4097)])

    answer = await client.post(RECOGNIZE, content=PNG, headers=BYTES)

    assert [entry["faceRectangle"]["width"] for entry in answer.json()] == [4096]


async def test_bytes_need_no_content_type(client, backend):
    assert (await client.post(RECOGNIZE, content=PNG)).status_code == 200
    assert backend.photos == [PNG]


@pytest.mark.parametrize(
    "path",
    [
        "/emotion/v1.0/recognize?",
        "/Emotion/V1.0/Recognize",
        "/emotion/v1.0/recognize/",
        "/emotion/v1.0/recognize?faceRectangles=",
        "/emotion/v1.0/recognize?file=x&language=en&language=de",
    ],
)
async def test_the_path_is_taken_as_clients_write_it(client, backend, path):
    assert (await client.post(path, content=PNG, headers=BYTES)).status_code == 200


async def test_a_picture_is_got_from_its_address(client, backend, fetcher):
    fetcher.files["http://host/face.png"] = PNG

    answer = await client.post(RECOGNIZE, json={"url": "http://host/face.png"})

    assert answer.status_code == 200
    assert backend.photos == [PNG]


@pytest.mark.parametrize(
    "body",
    [
        "{ 'url': 'http://host/face.png' }",
        '{"URL": "http://host/face.png"}',
        '{"Url":"http://host/face.png","other":1}',
        "\ufeff" + '{"url": "http://host/face.png"}',
    ],
)
async def test_json_is_read_as_leniently_as_then(client, fetcher, body):
    fetcher.files["http://host/face.png"] = PNG
    headers = {"Content-Type": "application/json; charset=utf-8"}

    answer = await client.post(RECOGNIZE, content=body.encode(), headers=headers)

    assert answer.status_code == 200


async def test_an_apostrophe_in_an_address_is_kept(client, fetcher):
    fetcher.files["http://host/o'hara.png"] = PNG

    for body in ('{"url": "http://host/o\'hara.png"}', "{'url': 'http://host/o\\'hara.png'}"):
        answer = await client.post(RECOGNIZE, content=body.encode(), headers=JSON)
        assert answer.status_code == 200


@pytest.mark.parametrize("query", ["1,2,30,40;5,6,70,80", "1%2C2%2C30%2C40%3B5%2C6%2C70%2C80"])
async def test_given_rectangles_are_handed_on_raw_or_encoded(client, parts, query):
    seen = []

    class Echo:
        async def analyze(self, photo, *, rectangles=None):
            seen.extend(rectangles)
            even = Scores((0.125,) * 8)
            return Analysis.of(640, 480, [Face(each, even) for each in rectangles])

    client._transport.app.state.parts = type(parts)(
        backend=Echo(), gate=parts.gate, fetcher=parts.fetcher
    )

    answer = await client.post(f"{RECOGNIZE}?faceRectangles={query}", content=PNG, headers=BYTES)

    assert seen == [FaceRectangle(1, 2, 30, 40), FaceRectangle(5, 6, 70, 80)]
    # Also one that would be too small if it had been found.
    assert {entry["faceRectangle"]["width"] for entry in answer.json()} == {30, 70}


async def test_a_body_may_come_in_parts_of_unknown_length(client, backend):
    async def parts():
        yield PNG[:5]
        yield PNG[5:]

    answer = await client.post(RECOGNIZE, content=parts(), headers=BYTES)

    assert answer.status_code == 200
    assert backend.photos == [PNG]


async def test_the_eight_scores_sum_to_one(client):
    answer = await client.post(RECOGNIZE, content=PNG, headers=BYTES)

    for entry in json.loads(answer.content):
        assert list(entry["scores"]) == [emotion.value for emotion in Emotion]
        assert sum(entry["scores"].values()) == pytest.approx(1, abs=1e-6)
