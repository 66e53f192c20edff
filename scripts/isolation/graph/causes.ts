import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Cause } from './cause.ts'

const Organization = z.object({ organization: z.object({ version: z.int() }) })
const Patient = z.object({ patient: z.object({ version: z.int() }) })

const changeClinic: Cause = async (ask) => {
  const { organization } = Organization.parse(await ask('tenancy', '{ organization { version } }'))
  await ask(
    'tenancy',
    'mutation ($input: UpdateOrganizationInput!) { updateOrganization(input: $input) { userErrors { message } } }',
    { input: { version: organization.version, languageCode: 'en' } },
  )
}

/** The one whose id others aim at. */
const changePatient: Cause = async (ask, { rows }) => {
  const patientId = rows.get('clinical.patients')?.['id']
  const { patient } = Patient.parse(
    await ask('clinical', 'query ($patientId: ID!) { patient(id: $patientId) { version } }', { patientId }),
  )
  await ask(
    'clinical',
    'mutation ($input: UpdatePatientInput!) { updatePatient(input: $input) { userErrors { message } } }',
    { input: { patientId, version: patient.version, familyName: randomUUID() } },
  )
}

/** The one whose id others aim at: what staff note of it, its patient must not even hear of. */
const noteVisit: Cause = async (ask, { rows }) => {
  const appointmentId = rows.get('clinical.appointments')?.['id']
  await ask(
    'clinical',
    'mutation ($input: AddAppointmentNoteInput!) { addAppointmentNote(input: $input) { userErrors { message } } }',
    { input: { appointmentId, text: randomUUID() } },
  )
}

const Calendars = z.object({
  calendars: z.object({
    edges: z.array(
      z.object({
        node: z.object({
          id: z.string(),
          isActive: z.boolean(),
          services: z.array(z.object({ service: z.object({ id: z.string(), isActive: z.boolean() }) })),
        }),
      }),
    ),
  }),
})
const Availability = z.object({
  availability: z.object({ days: z.array(z.object({ slots: z.array(z.object({ start: z.coerce.date() })) })) }),
})

/** In every calendar that has one, so that whichever somebody looks at, there is something to see. */
const keepSlots: Cause = async (ask) => {
  const { calendars } = Calendars.parse(
    await ask(
      'clinical',
      '{ calendars(first: 100) { edges { node { id isActive services { service { id isActive } } } } } }',
    ),
  )
  for (const { node: calendar } of calendars.edges) {
    const service = calendar.services.find((offer) => offer.service.isActive)?.service
    if (!calendar.isActive || !service) continue
    const offer = { calendarId: calendar.id, serviceId: service.id }
    const { availability } = Availability.parse(
      await ask(
        'clinical',
        'query ($calendarId: ID!, $serviceId: ID!, $from: LocalDate!) { availability(calendarId: $calendarId, serviceId: $serviceId, from: $from, days: 30) { days { slots { start } } } }',
        { ...offer, from: new Date().toISOString().slice(0, 10) },
      ),
    )
    const start = availability.days[0]?.slots[0]?.start
    if (!start) continue
    await ask('clinical', 'mutation ($input: HoldSlotInput!) { holdSlot(input: $input) { userErrors { message } } }', {
      input: { ...offer, start },
    })
  }
}

/** Something of everything that a subscription tells of. One that none of these sets off counts as unproven. */
export const CAUSES: readonly Cause[] = [changeClinic, changePatient, noteVisit, keepSlots]
