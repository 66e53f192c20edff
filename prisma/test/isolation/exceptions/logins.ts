import type { Exception } from '../exception.ts'

export const LOGINS: readonly Exception[] = [
  {
    rule: 'bypass_is_rare',
    things: ['app_admin'],
    reason: 'Declared jobs and seeds. It serves no request: a lint rule keeps its client out of everything that does.',
  },
  {
    rule: 'policy_for_known_logins',
    things: ['telemetry.audit_events / recorded_by_trigger TO app_owner'],
    reason: 'The audit trigger writes as the owner, so that no login needs the right to write the log.',
  },
  {
    rule: 'policy_for_known_logins',
    things: ['capabilities.outbox_events / announced_by_trigger TO app_owner'],
    reason:
      'A trigger on the audit log announces each of its events as the owner, since whoever changed something may be in no position to: its id and what it concerns, in the clinic of the event.',
  },
  {
    rule: 'policy_for_known_logins',
    things: ['clinical.patients / claimable TO app_owner', 'clinical.patients / claimed TO app_owner'],
    reason:
      'A patient who proves to be a guest of the clinic they are signed in at is linked to that record by a trigger, as the owner: never another clinic’s.',
  },
  {
    rule: 'policy_for_known_logins',
    things: ['clinical.busy_times / kept_by_trigger TO app_owner'],
    reason:
      'A trigger on appointments keeps the times of their specialists as the owner, in the clinic that is asking: no login may write them.',
  },
  {
    rule: 'no_delete',
    things: ['app_rls on clinical.patient_search_terms'],
    reason:
      'Words of the search index, made anew by a trigger whenever the patient changes; the patient’s own row is never deleted.',
  },
]
