import { ensureIssuer, registerAccounts } from '@platform/gateway/local-issuer'
import { DEMO_PEOPLE, type DemoPerson } from '@platform/prisma/demo-people'
import { ensureKeyring } from '@platform/prisma/keyring'
import { seed } from '@platform/prisma/seed'

type Place = { adminUrl: string; keyringFile: string; issuerDirectory: string }

/** The demo clinics in the database, and their people where the local issuer can sign them in. A second time does nothing. */
export async function makeDemoWorld(
  { adminUrl, keyringFile, issuerDirectory }: Place,
  onProgress?: (step: string) => void,
) {
  await ensureKeyring(keyringFile)
  await ensureIssuer(issuerDirectory)
  await registerAccounts(issuerDirectory, DEMO_PEOPLE.map(accountOf))
  await seed({ adminUrl, keyringFile }, onProgress)
}

const accountOf = ({ email, givenName, familyName, clinic, alsoAt = [] }: DemoPerson) => ({
  email,
  givenName,
  familyName,
  clinics: [...(clinic ? [clinic] : []), ...alsoAt],
})
