import { randomUUID } from 'node:crypto'
import { blindIndex, encryptField } from '../src/encryption/field-encryption.ts'
import type { KeyProvider } from '../src/encryption/key-provider.ts'
import type { TenantTransaction } from '../src/tenant-client.ts'
import { DEMO_PEOPLE } from './demo-people.ts'
import { PROFILES } from './profiles.ts'

/** Gives the demo patients the profile they own, with their national id encrypted. */
export async function seedProfiles(tx: TenantTransaction, keys: KeyProvider, people: Map<string, string>) {
  for (const { email, birthDate, sex, allergies, nationalId } of PROFILES) {
    const person = DEMO_PEOPLE.find((candidate) => candidate.email === email)
    const humanId = people.get(email)
    if (!person || !humanId) throw new Error(`${email} is no demo person`)
    if (await tx.patientProfile.findUnique({ where: { humanId } })) continue
    const id = randomUUID()
    const table = 'identity.patient_profiles'
    await tx.patientProfile.create({
      data: {
        id,
        humanId,
        givenName: person.givenName,
        familyName: person.familyName,
        birthDate: new Date(birthDate),
        sex,
        allergies: [...allergies],
        nationalIdCiphertext: await encryptField(keys, nationalId, {
          table,
          column: 'national_id_ciphertext',
          rowId: id,
          organizationId: null,
        }),
        nationalIdIndex: await blindIndex(keys, nationalId, {
          table,
          column: 'national_id_index',
          organizationId: null,
        }),
      },
    })
  }
}
