"""One output form a file; the file name is the format."""
