"""Page objects: drive the screens as a person would."""
