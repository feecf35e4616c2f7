"""The only room that knows all the others: the command line and one audit end to end."""
