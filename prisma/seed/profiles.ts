type DemoProfile = {
  email: string
  birthDate: string
  sex: string
  /** Synthetic, with a valid check digit: a Romanian CNP or a Salvadoran DUI. */
  nationalId: string
  allergies: readonly { codeSystem: string; code: string; display: string; criticality: 'low' | 'high' }[]
  /** What they said about sharing their profile, oldest first. */
  sharing: readonly { clinic: 'aurora' | 'pacifica'; action: 'grant' | 'withdraw' }[]
}

const SNOMED = 'http://snomed.info/sct'

/** What three patients carry from clinic to clinic. Ana shares hers with one of her two clinics; Carlos took his word back. */
export const PROFILES: readonly DemoProfile[] = [
  {
    email: 'patient@aurora.test',
    birthDate: '1988-03-14',
    sex: 'female',
    nationalId: '2880314409985',
    allergies: [{ codeSystem: SNOMED, code: '91936005', display: 'Allergy to penicillin', criticality: 'high' }],
    sharing: [{ clinic: 'aurora', action: 'grant' }],
  },
  {
    email: 'patient@pacifica.test',
    birthDate: '1982-09-05',
    sex: 'male',
    nationalId: '04999812-7',
    allergies: [{ codeSystem: SNOMED, code: '293586001', display: 'Allergy to aspirin', criticality: 'low' }],
    sharing: [
      { clinic: 'pacifica', action: 'grant' },
      { clinic: 'pacifica', action: 'withdraw' },
    ],
  },
  {
    email: 'ana@patients.test',
    birthDate: '1991-07-22',
    sex: 'female',
    nationalId: '2910722129971',
    allergies: [
      { codeSystem: SNOMED, code: '91935009', display: 'Allergy to peanut', criticality: 'high' },
      { codeSystem: SNOMED, code: '300916003', display: 'Latex allergy', criticality: 'low' },
    ],
    sharing: [{ clinic: 'aurora', action: 'grant' }],
  },
]
