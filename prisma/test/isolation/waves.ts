import type { TwoClinics } from './arrange/two-clinics.ts'
import type { Attack } from './attack.ts'
import { keyHolders, lookers, platformRoles, rolesAt, strangers, type Attacker } from './attacker.ts'
import { doorAttacks } from './attacks/at-doors.ts'
import { attacksByPatient } from './attacks/by-patient.ts'
import { platformAttacks } from './attacks/by-platform.ts'
import { foreignKeyAttacks, namingAttacks } from './attacks/on-reference.ts'
import { addingAttacks, changingAttacks, readingAttacks } from './attacks/on-table.ts'

/** What one attacker tries over one login. */
export type Wave = { login: 'rls' | 'platform'; attacker: Attacker; attacks: Attack[] }

/** Every table, every verb, every role, over the logins that serve requests. */
export function wavesOn(clinics: TwoClinics): Wave[] {
  const { tables, ours } = clinics
  const reading = tables.flatMap((table) => readingAttacks(table, clinics))
  const everything = [
    ...reading,
    ...tables.flatMap((table) => [
      ...changingAttacks(table, 'app_rls', clinics),
      ...addingAttacks(table, 'app_rls', clinics),
      ...foreignKeyAttacks(table, clinics),
      ...namingAttacks(table, clinics),
    ]),
  ]
  const members = rolesAt(ours)
  const [admin] = members
  const patient = members.find(({ variables }) => variables['app.current_role'] === 'patient')
  if (!admin || !patient) throw new Error('There is nobody to attack as')

  const by = (attackers: readonly Attacker[], attacks: Attack[]) =>
    attackers.map((attacker): Wave => ({ login: 'rls', attacker, attacks }))
  return [
    ...by([...members, ...strangers(clinics)], everything),
    ...by(lookers(clinics), reading),
    ...by(
      keyHolders(clinics),
      reading.filter(({ kind }) => kind === 'read all rows'),
    ),
    ...by([admin], doorAttacks(clinics)),
    ...by(
      [patient],
      tables.flatMap((table) => attacksByPatient(table, clinics)),
    ),
    ...platformRoles(ours).map(({ role, attacker }): Wave => ({
      login: 'platform',
      attacker,
      attacks: tables.flatMap((table) => platformAttacks(table, role, clinics)),
    })),
  ]
}
