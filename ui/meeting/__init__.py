"""One case's chosen fields on a projector, and nothing else of the program."""
