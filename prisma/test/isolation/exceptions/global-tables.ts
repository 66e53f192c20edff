import type { Exception } from '../exception.ts'

const rule = 'organization_id_required'

/** Tables whose rows belong to no clinic, or to a person wherever they are treated. */
export const GLOBAL_TABLES: readonly Exception[] = [
  {
    rule,
    things: ['tenancy.organizations'],
    reason: 'It is the list of clinics: its id is the organization_id, and the tenant policy goes by it.',
  },
  {
    rule,
    things: ['identity.principals'],
    reason:
      'Somebody is the same person in every clinic. Seen by themselves, by colleagues, and by the gateway that holds their subject.',
  },
  {
    rule,
    things: ['identity.humans'],
    reason: 'The account of a person: theirs, not a clinic’s. Same readers as principals.',
  },
  {
    rule,
    things: ['identity.agents'],
    reason: 'A program that acts for a person: theirs, not a clinic’s. Seen by itself and its operator.',
  },
  {
    rule,
    things: ['identity.patient_profiles'],
    reason: 'A patient’s own, portable between clinics. A clinic reads it under that patient’s sharing consent alone.',
  },
  {
    rule,
    things: ['identity.consent_purposes'],
    reason: 'The wording of consents, the same for everybody and public.',
  },
  { rule, things: ['tenancy.tiers'], reason: 'The price list, the same for everybody and public.' },
]

const COLUMN_CLASSES = 'The class of each column, the same for everybody: no clinic’s data. Migrations alone write it.'

/** A table about the schema itself. */
export const CATALOGUE: readonly Exception[] = [
  ...['organization_id_required', 'changes_are_recorded', 'logs_are_append_only'].map((name) => ({
    rule: name,
    things: ['app.column_classes'],
    reason: COLUMN_CLASSES,
  })),
  {
    rule: 'columns_are_classed',
    things: ['table_name', 'column_name', 'class'].map((column) => `app.column_classes.${column}`),
    reason: COLUMN_CLASSES,
  },
  { rule: 'unique_within_a_clinic', things: ['app.column_classes / app.column_classes_pkey'], reason: COLUMN_CLASSES },
  { rule: 'platform_registry', things: ['app.column_classes: SELECT'], reason: COLUMN_CLASSES },
  {
    rule: 'further_permissive_policies',
    things: ['app.column_classes / everyone FOR SELECT USING true'],
    reason: COLUMN_CLASSES,
  },
  {
    rule: 'platform_policies',
    things: ['app.column_classes / everyone FOR SELECT USING true'],
    reason: COLUMN_CLASSES,
  },
  {
    rule: 'policy_for_known_logins',
    things: ['app.column_classes / owner TO app_owner'],
    reason: `${COLUMN_CLASSES} The audit trigger masks secrets by them, as the owner.`,
  },
]
