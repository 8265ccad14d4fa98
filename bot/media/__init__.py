"""Files to pixels and back; the only floor that has heard of formats and EXIF."""
