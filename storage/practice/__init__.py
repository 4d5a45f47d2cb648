"""The practice vault: invented scenarios, told through the program's own use cases."""
