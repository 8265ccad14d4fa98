"""`POST /emotion/v1.0/recognize`, as the clients of the retired service knew it."""

from tests.service.conftest import PNG, RECOGNIZE

BYTES = {"Content-Type": "application/octet-stream"}
JSON = {"Content-Type": "application/json"}


async def test_bytes_are_answered_with_an_array(client, backend):
    answer = await client.post(RECOGNIZE, content=PNG, headers=BYTES)

    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/json; charset=utf-8"
    assert [entry["faceRectangle"]["left"] for entry in answer.json()] == [300, 0]
    assert backend.photos == [PNG]
