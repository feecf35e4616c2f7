"""The only room that knows all the others: the command line and one audit end to end."""

import gc

#: New objects between two looks for garbage. A site's pages are hundreds of thousands of records that stay until the
#: end; with Python's own 700 a fifth of an audit went into looking through them in vain.
gc.set_threshold(100_000, 20, 20)
