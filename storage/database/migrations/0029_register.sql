-- The register of disclosures is listed by time, and of a concern and a contact.

CREATE INDEX disclosure_by_time ON disclosure (at, number);
CREATE INDEX disclosure_by_concern ON disclosure (concern_id) WHERE concern_id IS NOT NULL;
CREATE INDEX disclosure_by_contact ON disclosure (contact_id) WHERE contact_id IS NOT NULL;
