import type { Table } from '../arrange/table.ts'
import { ownerOf } from '../arrange/ownership.ts'
import type { TwoClinics } from '../arrange/two-clinics.ts'
import { anyRow, anySuccess, type Attack, type Result } from '../attack.ts'
import { addingAttacks, changingAttacks, readingAttacks } from './on-table.ts'

/** Tables, and entities of the log, that the platform never reads. */
const PATIENT_DATA = /^clinical\.|^identity\.(patient_profiles|consents)$/
const CLOSED = /^identity\.api_keys$|^telemetry\.access_events$/
const REMOVING = ['delete a row by its id', 'delete all rows', 'empty the table', 'merge into a row', 'copy rows in']

const patientEvents = ({ rows }: Result) => {
  const found = rows.filter((row) => PATIENT_DATA.test(String(row['entity'])))
  return found.length > 0 ? `${found.length} changes of patient data` : null
}

/** The platform's own login: nothing beyond its registry, nothing at all without a role of the platform. */
export function platformAttacks(table: Table, role: string, clinics: TwoClinics): Attack[] {
  if (ownerOf(table) === 'everybody') return []
  const writing = [...changingAttacks(table, 'app_platform', clinics), ...addingAttacks(table, 'app_platform', clinics)]
  const all = [...readingAttacks(table, clinics), ...writing]
  const titled = (attacks: Attack[], gain: Attack['gain']) =>
    attacks.map((attack) => ({ ...attack, kind: `platform: ${attack.kind}`, ...(gain && { gain }) }))

  if (PATIENT_DATA.test(table.name) || CLOSED.test(table.name) || table.rights.app_platform.length === 0)
    return titled(all, anySuccess)
  if (role === 'superadmin')
    return titled([...writing.filter(({ kind }) => REMOVING.includes(kind)), ...patientReading(table)], undefined)
  if (role === 'support_engineer') return titled([...writing, ...patientReading(table)], undefined)
  return titled(all, anyRow)
}

/** The log tells the platform of its registry alone. */
const patientReading = ({ name }: Table): Attack[] =>
  name === 'telemetry.audit_events'
    ? [
        {
          kind: 'read changes of patient data',
          table: name,
          sql: `SELECT to_jsonb(t) AS row FROM ${name} t`,
          gain: patientEvents,
        },
      ]
    : []
