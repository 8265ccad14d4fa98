"""What faces of a session come to: statistics, words, pictures and pages; knows no chat."""
