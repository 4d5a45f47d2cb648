"""Forms, declared once: screen, checks, storage, paper and bundle follow from them."""
