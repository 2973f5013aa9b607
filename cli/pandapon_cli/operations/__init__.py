"""Operations as the command line calls them: names, arguments, help, one call."""
