-- What was taken over before answers were kept is accepted, and is not taken over a second time.

UPDATE bundle_in SET answer = 'accepted', answered_at = opened_at, answered_by = opened_by
    WHERE concern_id IS NOT NULL AND answer = 'received';
UPDATE bundle_in SET theirs = coalesce(json_extract(CAST(case_json AS TEXT), '$.case'), '')
    WHERE theirs = '' AND length(case_json) > 0;
