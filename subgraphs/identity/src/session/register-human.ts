import { invalid } from '@platform/shared/errors'
import type { IdentityContext, IdentityRequest } from '../context.ts'

export type Profile = { email: string; emailVerified: boolean; givenName: string; familyName: string }

const SUBJECT = /^(?<provider>[a-z]+)\|(?<tenant>[^|]*)\|(?<user>[^|]+)$/

/**
 * Makes the human behind the lookup key, unless somebody was faster: of any number of first requests at once, one finds
 * the subject free and the others wait for it and leave. A human belongs to no clinic, so none hears of it.
 */
export const registerHuman = (ctx: IdentityRequest, profile: Profile): Promise<void> =>
  ctx.bind({ organizationId: null }).inTransaction((tx) => register(tx, profile))

async function register({ db, actor, emit }: IdentityContext, profile: Profile) {
  const subject = actor.lookupKey ?? ''
  const { provider, tenant, user } = SUBJECT.exec(subject)?.groups ?? {}
  if (!provider || !user) throw invalid('No human is known by a subject like this')
  const email = profile.email.toLowerCase()
  const displayName = `${profile.givenName} ${profile.familyName}`.trim() || email

  const { count } = await db.principal.createMany({
    data: { kind: 'human', subject, displayName },
    skipDuplicates: true,
  })
  if (count === 0) return
  const { id } = await db.principal.findUniqueOrThrow({ where: { subject } })
  const { emailVerified, givenName, familyName } = profile
  // createMany asks for nothing back: the gateway may add a human, not read one.
  await db.human.createMany({
    data: {
      id,
      provider,
      providerOrgId: tenant || null,
      providerUserId: user,
      email,
      emailVerified,
      givenName,
      familyName,
    },
  })
  await emit({ type: 'human.registered', subjectIds: [id], data: {} })
}
