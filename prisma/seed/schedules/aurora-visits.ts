import { visitsTo, type DemoVisits } from './demo-visits.ts'

const doctor = { specialist: 'Dr. Andrei Ștefănescu', calendar: 'online' }
const roxana = { specialist: 'Roxana Iliescu', service: 'Ședință de fizioterapie', calendar: 'online' }
const tudor = { specialist: 'Tudor Bălan', service: 'Masaj terapeutic', calendar: 'masaj-redus' }
const carmen = { specialist: 'Carmen Vlaicu', service: 'Masaj terapeutic', calendar: 'online' }

/** Two weeks at the clinic, in every state that a visit can have. */
export const AURORA_VISITS: DemoVisits = {
  visits: [
    ...visitsTo({ ...doctor, service: 'Consultație inițială' }, [
      [1, -6, 9, 'done', 5],
      [8, -5, 9, 'done', 4],
      [9, -5, 10, 'done'],
      [4, -2, 11, 'cancelled'],
      [10, -1, 9, 'done', 2],
      [2, 2, 9, 'upcoming'],
      [11, 3, 9, 'confirmed'],
      [12, 6, 10, 'booked'],
    ]),
    ...visitsTo({ ...doctor, service: 'Consultație video', calendar: 'receptie' }, [
      [13, -4, 15, 'noshow'],
      [7, 5, 15, 'booked'],
      [14, 8, 15.5, 'confirmed'],
    ]),
    ...visitsTo(roxana, [
      [1, -3, 10, 'done', 5],
      [3, -3, 8, 'noshow'],
      [15, -2, 9, 'done'],
      [1, 2, 10, 'confirmed'],
      [5, 3, 14, 'booked'],
      [16, 4, 9, 'cancelled'],
      [1, 7, 10, 'upcoming'],
    ]),
    ...visitsTo({ ...roxana, calendar: 'receptie' }, [
      [17, -5, 8, 'done'],
      [3, 2, 8, 'booked'],
      [18, 9, 13, 'confirmed'],
    ]),
    ...visitsTo(tudor, [
      [19, -3, 17, 'done', 4],
      [20, 1, 18, 'confirmed'],
      [21, 5, 13, 'booked'],
    ]),
    ...visitsTo(carmen, [
      [22, -7, 12, 'done'],
      [23, 3, 16, 'confirmed'],
      [24, 10, 10, 'booked'],
    ]),
    {
      ...doctor,
      companions: ['Roxana Iliescu'],
      service: 'Evaluare în echipă',
      patient: '6',
      workday: 4,
      minute: 840,
      status: 'booked',
      notes: [
        { by: 'admin@aurora.test', text: 'Vine cu însoțitor; are nevoie de cabinetul de la parter.' },
        {
          by: 'specialist@aurora.test',
          text: 'De pregătit înainte:\n– radiografiile din arhivă\n– fișa de evaluare pentru Roxana',
        },
      ],
    },
    {
      ...doctor,
      service: 'Consultație inițială',
      patient: null,
      guest: {
        givenName: 'Mihaela',
        familyName: 'Dobre',
        email: 'mihaela.dobre@guests.test',
        phone: '+40722123456',
        birthDate: '1984-09-17',
        languageCode: 'ro',
      },
      workday: 8,
      minute: 600,
      status: 'booked',
      notes: [{ by: 'support@aurora.test', text: 'De sunat după ora 17, lucrează până atunci.' }],
    },
  ],
  series: [{ ...roxana, patient: '1', sessions: 10, visits: 6, firstWorkday: -9, minute: 690 }],
}
