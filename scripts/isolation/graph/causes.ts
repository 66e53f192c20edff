import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Cause } from './cause.ts'

const Organization = z.object({ organization: z.object({ version: z.int() }) })
const Patients = z.object({
  patients: z.object({ edges: z.array(z.object({ node: z.object({ id: z.string(), version: z.int() }) })).length(1) }),
})

const changeClinic: Cause = async (ask) => {
  const { organization } = Organization.parse(await ask('tenancy', '{ organization { version } }'))
  await ask(
    'tenancy',
    'mutation ($input: UpdateOrganizationInput!) { updateOrganization(input: $input) { userErrors { message } } }',
    { input: { version: organization.version, languageCode: 'en' } },
  )
}

const changePatient: Cause = async (ask) => {
  const { patients } = Patients.parse(await ask('clinical', '{ patients(first: 1) { edges { node { id version } } } }'))
  const { id: patientId, version } = patients.edges[0]?.node ?? {}
  await ask(
    'clinical',
    'mutation ($input: UpdatePatientInput!) { updatePatient(input: $input) { userErrors { message } } }',
    { input: { patientId, version, familyName: randomUUID() } },
  )
}

/** Something of everything that a subscription tells of. One that none of these sets off counts as unproven. */
export const CAUSES: readonly Cause[] = [changeClinic, changePatient]
