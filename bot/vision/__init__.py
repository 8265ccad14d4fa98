"""The embedded engine: plain and synchronous, and the only floor that runs ONNX."""
