import { visitsTo, type DemoVisits } from './demo-visits.ts'

const doctor = { specialist: 'Dr. José Roberto Zelaya', calendar: 'online' }
const lucia = { specialist: 'Lucía Barahona', service: 'Sesión de fisioterapia', calendar: 'online' }
const oscar = { specialist: 'Óscar Villalta', service: 'Terapia ocupacional', calendar: 'online' }

/** Two weeks at the clinic, in every state that a visit can have. */
export const PACIFICA_VISITS: DemoVisits = {
  visits: [
    ...visitsTo({ ...doctor, service: 'Primera consulta' }, [
      [1, -6, 8, 'done', 5],
      [6, -4, 9, 'done', 3],
      [7, -1, 10, 'done'],
      [2, 2, 10, 'upcoming'],
      [8, 3, 8, 'confirmed'],
      [9, 7, 9, 'booked'],
    ]),
    ...visitsTo({ ...doctor, service: 'Videoconsulta', calendar: 'recepcion' }, [
      [4, -2, 14, 'cancelled'],
      [10, 1, 14, 'confirmed'],
      [11, 6, 15, 'booked'],
    ]),
    ...visitsTo(lucia, [
      [12, -5, 9, 'done', 4],
      [2, -3, 7, 'noshow'],
      [1, 2, 8, 'confirmed'],
      [5, 4, 10, 'booked'],
      [1, 7, 8, 'upcoming'],
    ]),
    ...visitsTo({ ...lucia, calendar: 'precio-reducido' }, [
      [13, 5, 12, 'confirmed'],
      [14, 8, 13, 'booked'],
    ]),
    ...visitsTo({ ...lucia, calendar: 'recepcion' }, [
      [15, -2, 12, 'done'],
      [3, 3, 7, 'booked'],
    ]),
    ...visitsTo(oscar, [
      [16, -3, 15, 'done', 5],
      [17, 2, 16, 'confirmed'],
      [18, 9, 11, 'cancelled'],
    ]),
    {
      ...doctor,
      service: 'Primera consulta',
      patient: null,
      guest: {
        givenName: 'Carmen',
        familyName: 'Orellana',
        email: 'carmen.orellana@guests.test',
        phone: '+50378123456',
        birthDate: '1979-02-03',
        languageCode: 'es',
      },
      workday: 8,
      minute: 600,
      status: 'booked',
      notes: [{ by: 'admin@pacifica.test', text: 'Prefiere que la llamen por la tarde.' }],
    },
  ],
  series: [{ ...lucia, patient: '1', sessions: 8, visits: 5, firstWorkday: -8, minute: 660 }],
}
