import type { TenantTransaction } from '../src/tenant-client.ts'
import { DEMO_PEOPLE, localUserId, subjectOf, type DemoPerson } from './demo-people.ts'

/** Adds those who never signed in yet, as their first sign-in would. Returns everyone's principal id by e-mail. */
export async function seedPeople(tx: TenantTransaction): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const person of DEMO_PEOPLE) {
    const known = await tx.principal.findUnique({ where: { subject: subjectOf(person.email) } })
    ids.set(person.email, known?.id ?? (await addPerson(tx, person)))
  }
  return ids
}

async function addPerson(
  tx: TenantTransaction,
  { email, givenName, familyName, languageCode, platformRole }: DemoPerson,
) {
  const { id } = await tx.principal.create({
    data: {
      kind: 'human',
      subject: subjectOf(email),
      displayName: `${givenName} ${familyName}`,
      platformRole: platformRole ?? null,
      human: {
        create: {
          provider: 'local',
          providerUserId: localUserId(email),
          email,
          emailVerified: true,
          givenName,
          familyName,
          languageCode,
        },
      },
    },
  })
  return id
}
