"""Foreign files as pixels: a child process without keys, network, or a way to write."""
