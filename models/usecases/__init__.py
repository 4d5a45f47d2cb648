"""One verb a file: what people do with the program."""
