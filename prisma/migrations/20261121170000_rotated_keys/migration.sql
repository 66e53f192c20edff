-- A key has one successor: asked twice, a rotation would leave a key behind that nobody knows of.
ALTER TABLE identity.api_keys ADD COLUMN rotated_at timestamptz(6);
CALL app.classify('identity.api_keys', 'internal', 'rotated_at');
