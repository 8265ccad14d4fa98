"""What is remembered: ids, choices and scores, no photo; alone imports sqlalchemy."""
