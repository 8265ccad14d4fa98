"""The detector: boxes and five landmarks of faces, learnt from a teacher's labels."""
