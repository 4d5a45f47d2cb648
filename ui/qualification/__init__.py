"""The page of a case on which authorities are asked and their answers are kept."""
