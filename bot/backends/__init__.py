"""Ways to ask for emotions; each implements `EmotionBackend`."""
