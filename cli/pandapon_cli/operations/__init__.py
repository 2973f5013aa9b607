"""Operations on the command line: names, arguments, help, one call."""
