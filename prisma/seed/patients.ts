import { readFileSync } from 'node:fs'
import type { ClinicSlug } from './demo-people.ts'

/** By what a demo patient is found again on a second run. */
export const DEMO_SYSTEM = 'demo'

const SNOMED = 'http://snomed.info/sct'

/** What a clinic has noted, by the number a patient has in its file. */
export const ALLERGIES = [
  { patient: '1', code: '91936005', display: 'Allergy to penicillin', category: 'medication', criticality: 'high' },
  { patient: '2', code: '91935009', display: 'Allergy to peanut', category: 'food', criticality: 'high' },
  { patient: '6', code: '300916003', display: 'Latex allergy', category: 'environment', criticality: 'low' },
  { patient: '10', code: '293586001', display: 'Allergy to aspirin', category: 'medication', criticality: 'low' },
  { patient: '13', code: '418689008', display: 'Allergy to grass pollen', category: 'environment', criticality: 'low' },
].map((allergy) => ({ ...allergy, codeSystem: SNOMED, clinicalStatus: 'active' }))

export const CONDITIONS = [
  { patient: '1', code: '279039007', display: 'Low back pain', onset: '2026-02-10' },
  { patient: '3', code: '38341003', display: 'Hypertensive disorder', onset: '2009-05-04' },
  { patient: '3', code: '239873007', display: 'Osteoarthritis of knee', onset: '2018-09-21' },
  { patient: '5', code: '202855006', display: 'Lateral epicondylitis', onset: '2026-06-15' },
  { patient: '8', code: '44054006', display: 'Diabetes mellitus type 2', onset: '2014-11-02' },
  { patient: '12', code: '195967001', display: 'Asthma', onset: '1971-01-01' },
].map((condition) => ({ ...condition, codeSystem: SNOMED, clinicalStatus: 'active' }))

/** The rows of a clinic's file. An empty cell is something the clinic does not know. */
export function demoPatients(clinic: ClinicSlug) {
  const [header = '', ...lines] = readFileSync(new URL(`patients/${clinic}.csv`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
  const columns = header.split(',')
  return lines.map((line) => {
    const cells = line.split(',')
    const read = (column: string) => cells[columns.indexOf(column)] || null
    return {
      number: read('number') ?? '',
      givenName: read('givenName') ?? '',
      familyName: read('familyName') ?? '',
      birthDate: read('birthDate'),
      sex: read('sex'),
      phone: read('phone'),
      email: read('email'),
      addressLine: read('addressLine'),
      city: read('city'),
      region: read('region'),
      postalCode: read('postalCode'),
      account: read('account'),
    }
  })
}
