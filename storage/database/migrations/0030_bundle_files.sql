-- Attachments that came in a bundle: their bytes, in slices; what they are stands in its case file.

CREATE TABLE bundle_slice (
    bundle_id      TEXT NOT NULL REFERENCES bundle_in (id) ON DELETE CASCADE
                     DEFERRABLE INITIALLY DEFERRED,   -- the slices come before what they are of
    sha256         TEXT NOT NULL,          -- of the whole attachment
    position       INTEGER NOT NULL,       -- 0, 1, 2 ... without a gap
    data           BLOB NOT NULL,
    PRIMARY KEY (bundle_id, sha256, position)
) STRICT;
CREATE TRIGGER bundle_slice_is_final BEFORE UPDATE ON bundle_slice
    BEGIN SELECT raise(ABORT, 'what was received is never changed'); END;
