-- Several people with a passphrase each: what is asked of them, and what a crash leaves to finish.

ALTER TABLE user_account ADD COLUMN must_change INTEGER NOT NULL DEFAULT 0 CHECK (must_change IN (0, 1));
ALTER TABLE user_account ADD COLUMN unlocked_at TEXT;
ALTER TABLE user_account ADD COLUMN paper_for TEXT NOT NULL DEFAULT '';   -- the recipient that paper_key is sealed to
ALTER TABLE user_account ADD COLUMN leaving INTEGER NOT NULL DEFAULT 0 CHECK (leaving IN (0, 1));
UPDATE user_account SET paper_for = (SELECT paper_recipient FROM office);

ALTER TABLE office ADD COLUMN next_paper TEXT NOT NULL DEFAULT '';        -- slot id and recipient of a paper key on its way
