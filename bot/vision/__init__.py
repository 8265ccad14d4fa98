"""The embedded engine: plain and synchronous, and the only floor that runs ONNX."""

import os

# The official builds of ONNX Runtime report its use to Microsoft, and keep an identifier of the
# machine for it, unless this is set before the library is loaded. No operator may undo it.
# Source: ONNX Runtime, docs/Privacy.md, https://github.com/microsoft/onnxruntime (MIT).
os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # noqa: TID251 - written for the library, not read
