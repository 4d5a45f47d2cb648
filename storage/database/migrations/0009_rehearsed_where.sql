-- A rehearsal is of a backup in the vault's own place or in the second one; both are worth trying.

ALTER TABLE backup_event ADD COLUMN place TEXT NOT NULL DEFAULT 'own'
    CHECK (place IN ('own', 'second'));
