type Proof = { host: string; verificationToken: string }

/** The record that proves a host name: a secret of this clinic, in a place only the owner of the name can write. */
export const dnsRecordOf = ({ host, verificationToken }: Proof) => ({
  type: 'TXT',
  name: `_clinic-platform.${host}`,
  value: `clinic-platform-verification=${verificationToken}`,
})
