-- The place of an event in the order of publication. `outbox_events.sequence` cannot serve as one: transactions that run
-- side by side commit in another order than they took their numbers, and a subscriber that has seen 6 would never get 5.
CREATE SEQUENCE capabilities.publications;
GRANT USAGE ON SEQUENCE capabilities.publications TO app_admin;

-- Published events are kept for a week; this finds the older ones.
CREATE INDEX outbox_events_published ON capabilities.outbox_events (published_at) WHERE published_at IS NOT NULL;
