import type { Exception } from '../exception.ts'

const INDEX = 'A search index derived from patients, whose every change is recorded.'
const BUSY = 'When appointments keep their specialists busy: derived from appointments, whose every change is recorded.'
const OUTBOX =
  'Events about changes that are recorded themselves; the relay marks them as published and sweeps them away.'

/** Tables whose changes the audit log does not hold, or that are no log though they have no reserved columns. */
export const RECORDS: readonly Exception[] = [
  {
    rule: 'changes_are_recorded',
    things: ['telemetry.audit_events', 'telemetry.access_events', 'telemetry.security_events'],
    reason: 'They are the logs.',
  },
  ...['changes_are_recorded', 'logs_are_append_only'].flatMap((rule) => [
    { rule, things: ['clinical.patient_search_terms'], reason: INDEX },
    { rule, things: ['clinical.busy_times'], reason: BUSY },
    { rule, things: ['capabilities.outbox_events'], reason: OUTBOX },
  ]),
]
