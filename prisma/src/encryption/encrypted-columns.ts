/** A column that holds ciphertexts, and where to find what they are bound to. */
export type EncryptedColumn = {
  table: string
  column: string
  /** The column that names the clinic; null for what belongs to none. */
  organizationColumn: 'organization_id' | null
}

/** Every encrypted column there is: what a rotation re-encrypts. One that is missing here would lose its key. */
export const ENCRYPTED_COLUMNS: readonly EncryptedColumn[] = [
  { table: 'capabilities.notifications', column: 'recipient_ciphertext', organizationColumn: 'organization_id' },
  { table: 'identity.patient_profiles', column: 'national_id_ciphertext', organizationColumn: null },
]
