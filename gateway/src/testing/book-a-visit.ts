import type { RealGateway } from './a-real-gateway.ts'

const CALENDAR = '{ calendarBySlug(slug: "online") { id services { service { id } } } }'
const SLOTS = /* GraphQL */ `
  query ($calendarId: ID!, $serviceId: ID!, $from: LocalDate!) {
    availability(calendarId: $calendarId, serviceId: $serviceId, from: $from, days: 14) {
      days {
        slots {
          start
        }
      }
    }
  }
`
const BOOK = /* GraphQL */ `
  mutation ($input: BookAppointmentInput!) {
    bookAppointment(input: $input) {
      appointment {
        id
        version
        start
      }
      userErrors {
        message
      }
    }
  }
`

type Booked = { id: string; version: number; start: string }

/** The first time that is free at aurora in three days, booked by its staff for a patient with an account. */
export async function bookAVisit({ ask, world }: RealGateway): Promise<Booked> {
  const asked = async (query: string, variables = {}) =>
    (await ask('support@aurora.test', 'aurora', query, variables)).json().data
  const { calendarBySlug: calendar } = await asked(CALENDAR)
  const { id: serviceId } = calendar.services[0].service
  const from = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10)
  const { availability } = await asked(SLOTS, { calendarId: calendar.id, serviceId, from })
  const [{ start }] = availability.days.flatMap((day: { slots: object[] }) => day.slots)
  const { id: patientId } = await world.admin.patient.findFirstOrThrow({
    where: { organizationId: world.organizations.aurora, humanId: { not: null } },
  })
  // Whoever it is may have a visit of the demo world then.
  const input = { calendarId: calendar.id, serviceId, start, patientId, evenIfPatientIsBusy: true }
  const { bookAppointment } = await asked(BOOK, { input })
  if (!bookAppointment.appointment) throw new Error(JSON.stringify(bookAppointment.userErrors))
  return bookAppointment.appointment
}
