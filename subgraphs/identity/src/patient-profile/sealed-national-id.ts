import type { PatientProfile } from '@platform/prisma/generated'
import { blindIndex, decryptField, encryptField } from '@platform/prisma/field-encryption'
import type { KeyProvider } from '@platform/prisma/keyring'

/** A profile belongs to no clinic, and so does its key. */
const PLACE = { table: 'identity.patient_profiles', organizationId: null }
const CIPHERTEXT = { ...PLACE, column: 'national_id_ciphertext' }
const INDEX = { ...PLACE, column: 'national_id_index' }

/** The two columns that keep a number: one that only this row opens, one that finds equal numbers without opening any. */
export const seal = async (keys: KeyProvider, profileId: string, number: string) => ({
  nationalIdCiphertext: await encryptField(keys, number, { ...CIPHERTEXT, rowId: profileId }),
  nationalIdIndex: await blindIndex(keys, number, INDEX),
})

export const NOTHING_SEALED = { nationalIdCiphertext: null, nationalIdIndex: null }

/** The number a profile keeps, if any. */
export const open = (keys: KeyProvider, { id, nationalIdCiphertext }: PatientProfile): Promise<string> | null =>
  nationalIdCiphertext === null ? null : decryptField(keys, nationalIdCiphertext, { ...CIPHERTEXT, rowId: id })
