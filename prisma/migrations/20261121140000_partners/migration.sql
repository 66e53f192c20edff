-- A partner is a service account that another firm uses: with operations published to it, addresses it may call from, and
-- a rate plan. What one clinic agrees with a partner is a row of that clinic; another clinic's agreement is another row.
ALTER TABLE identity.service_accounts
  ADD COLUMN partner_slug text,
  ADD COLUMN operations text[] NOT NULL DEFAULT '{}',
  ADD COLUMN allowed_networks text[] NOT NULL DEFAULT '{}',
  ADD COLUMN rate_plan text,
  ADD CONSTRAINT service_accounts_rate_plan CHECK (rate_plan IN ('trial', 'standard', 'high')),
  ADD CONSTRAINT service_accounts_partner_slug CHECK (partner_slug ~ '^[a-z0-9]([a-z0-9-]{1,38}[a-z0-9])$'),
  ADD CONSTRAINT service_accounts_partner CHECK ((partner_slug IS NULL) = (rate_plan IS NULL) AND (partner_slug IS NOT NULL OR operations = '{}'));
CALL app.classify('identity.service_accounts', 'internal', 'partner_slug', 'operations', 'allowed_networks', 'rate_plan');

-- One agreement at a time between a clinic and a partner; an ended one makes room.
CREATE UNIQUE INDEX service_accounts_partner_once ON identity.service_accounts (organization_id, partner_slug)
  WHERE status = 'active' AND deleted_at IS NULL;

-- A key is issued by one clinic and opens that clinic alone; or it was made by the partner, which gives each of its clinics
-- the fingerprint to register, so that no clinic ever holds what opens another.
ALTER TABLE identity.api_keys
  ADD COLUMN origin text NOT NULL DEFAULT 'issued',
  ADD CONSTRAINT api_keys_origin CHECK (origin IN ('issued', 'registered'));
CALL app.classify('identity.api_keys', 'internal', 'origin');
