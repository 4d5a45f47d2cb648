"""Cases: the lists, and a case with its pages."""
