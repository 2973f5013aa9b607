"""Reading and interpreting spec/, independent of how code is written."""
