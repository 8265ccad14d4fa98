"""What is remembered: ids, settings and opt-outs, nothing of a photo; alone imports sqlalchemy."""
