import { rowIs, type Row } from '../arrange/row.ts'
import { touchable, type Table } from '../arrange/table.ts'
import { idsIn, type TwoClinics } from '../arrange/two-clinics.ts'
import { anyRow, type Attack, type Result } from '../attack.ts'

/** What a clinic shows its patients as a whole; all else they see only where it concerns them. */
const SHOWN_TO_PATIENTS = [
  'tenancy.organizations',
  'tenancy.organization_settings',
  'tenancy.organization_tiers',
  'tenancy.organization_limits',
  'tenancy.organization_entitlements',
  'tenancy.roles',
  'tenancy.locations',
  'tenancy.tiers',
  'clinical.specialties',
  'clinical.specialists',
  'clinical.specialist_specialties',
  'clinical.specialist_hours',
  'clinical.time_off',
  'clinical.opening_hours',
  'clinical.closures',
  'clinical.holiday_regions',
  'clinical.services',
  'clinical.service_specialists',
  'clinical.calendars',
  'clinical.calendar_services',
  'clinical.calendar_specialists',
  'clinical.busy_times',
  'identity.consent_purposes',
  'app.column_classes',
]

/** A patient against the other patients, and the staff, of their own clinic. */
export function attacksByPatient(table: Table, { ours }: TwoClinics): Attack[] {
  const { name } = table
  const column = touchable(table, 'app_rls')
  const concernsMe = (row: Row) => idsIn(row).some((id) => ours.patientIds.includes(id))
  const ofOthers = ({ rows }: Result) => {
    const found = rows.filter((row) => !concernsMe(row))
    return found.length > 0 ? `${found.length} rows of somebody else` : null
  }
  const victim = ours.rowsOfOthers.get(name)
  return [
    ...(SHOWN_TO_PATIENTS.includes(name)
      ? []
      : [
          {
            kind: 'a patient reads of others',
            table: name,
            sql: `SELECT to_jsonb(t) AS row FROM ${name} t`,
            gain: ofOthers,
          },
        ]),
    ...(victim
      ? [
          {
            kind: 'a patient changes what is not theirs',
            table: name,
            sql: `UPDATE ${name} t SET "${column}" = t."${column}" WHERE ${rowIs(table, victim)}`,
            gain: anyRow,
          },
          {
            kind: 'a patient deletes what is not theirs',
            table: name,
            sql: `DELETE FROM ${name} t WHERE ${rowIs(table, victim)}`,
            gain: anyRow,
          },
        ]
      : []),
  ]
}
