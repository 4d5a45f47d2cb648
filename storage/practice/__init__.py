"""The practice vault: eight invented scenarios, told through the program's own use cases."""
