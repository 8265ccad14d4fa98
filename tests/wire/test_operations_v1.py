import json

import pytest

from bot.core.operations import Operation, OperationStatus
from bot.wire.operations_v1 import dump_operation

CREATED_S, CHANGED_S = 1467367200.123456, 1467367241.765432
ID = "7e2f0a3e-3c1b-4d5a-9e9c-6f0a4f1f5d0b"


def operation(status, **fields):
    return Operation(ID, status, CREATED_S, CHANGED_S, **fields)


@pytest.mark.parametrize(
    ("told", "ending"),
    [
        (operation(OperationStatus.NOT_STARTED), '"progress":0.0}'),
        (operation(OperationStatus.UPLOADING), '"progress":0.0}'),
        (operation(OperationStatus.RUNNING, progress=37.54), '"progress":37.5}'),
        (operation(OperationStatus.FAILED, progress=9.0, message="why"), '"message":"why"}'),
        (
            operation(OperationStatus.SUCCEEDED, progress=100.0, result='{"version":1}'),
            '"progress":100.0,"processingResult":"{\\"version\\":1}\\r\\n"}',
        ),
    ],
)
def test_an_operation_is_written_as_the_emotion_api_did_to_the_byte(told, ending):
    assert dump_operation(told) == (
        f'{{"status":"{told.status.value}","createdDateTime":"2016-07-01T10:00:00.1234560Z",'
        f'"lastActionDateTime":"2016-07-01T10:00:41.7654320Z",{ending}'
    )


def test_a_whole_second_has_its_digits_too():
    told = json.loads(dump_operation(Operation(ID, OperationStatus.RUNNING, 0.0, 0.0)))

    assert told["createdDateTime"] == "1970-01-01T00:00:00.0000000Z"


def test_the_result_is_json_in_json():
    done = operation(OperationStatus.SUCCEEDED, result='{"fragments":[]}')

    told = json.loads(dump_operation(done))

    assert json.loads(told["processingResult"]) == {"fragments": []}
    assert "processingResult" not in json.loads(dump_operation(operation(OperationStatus.RUNNING)))
