"""How the embedded models are made: packed data in, ONNX out; imported by nothing in `bot`.

Needs the extra `training` (PyTorch). `python -m training --help` lists the steps, and
docs/models.md tells them in order.
"""
