"""The Emotion API door: the protocol of Microsoft's retired service over HTTP."""
