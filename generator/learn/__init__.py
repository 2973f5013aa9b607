"""Facts into spec/: the hand-kept YAML is changed in place, line by line, and everything else in it stays as it is."""
