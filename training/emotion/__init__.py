"""The classifier: eight emotions of one 48 x 48 grey face, learnt from the votes of FER+."""
