"""Reading spec/, and what it means: nothing here knows how code is written."""
