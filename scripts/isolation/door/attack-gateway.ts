import { readConfig } from '@platform/gateway/config'
import { mintToken } from '@platform/gateway/local-issuer'
import { buildGateway } from '@platform/gateway/server'
import type { TwoClinics } from '@platform/prisma/isolation/two-clinics'
import { ACTOR_HEADER } from '@platform/shared/actor'
import type { Services } from '@platform/shared/services'
import type { Subgraph } from '@platform/shared/subgraph'
import { happen } from '../graph/cause.ts'
import { CAUSES } from '../graph/causes.ts'
import { membersOf } from '../graph/attackers.ts'
import { anythingOfTheirs } from '../graph/secrets.ts'
import { attackLive } from './attack-live.ts'
import { attackPartners } from './attack-partners.ts'
import type { DoorAttack } from './attack-subgraphs.ts'
import { soundActor } from './forged-actors.ts'
import { clinicSubscriptionQueries } from './subscription-queries.ts'
import { untilCalm } from './until-calm.ts'

type Ground = {
  clinics: TwoClinics
  services: Services
  subgraphs: readonly Subgraph[]
  variables: Record<string, string>
  issuerDirectory: string
}
type FrontDoorAttack = DoorAttack & { live: number; partners: number }
type Attempt = {
  name: string
  headers: Record<string, string>
  status: number
  code?: string
  /** The clinic that the answer must be about. */
  organizationId?: string
}
type Body = { data?: { me?: { organization?: { id: string } } }; errors?: { extensions?: { code?: string } }[] }

const QUERY = '{ me { role organization { id } } patients { edges { node { id givenName } } } }'

/** The gateway's front door: somebody of ours who says, in every way a request can, that they belong to theirs. */
export async function attackGateway(ground: Ground): Promise<FrontDoorAttack> {
  const { clinics, services, subgraphs, variables, issuerDirectory } = ground
  const secret = services.environment.ACTOR_SECRET
  const config = readConfig({
    ...variables,
    AUTH_MODE: 'local',
    LOCAL_ISSUER_DIR: issuerDirectory,
    PORT: '0',
    LOG_LEVEL: 'fatal',
  })
  const gateway = await buildGateway(config, { variables, logTo: { write: () => undefined } })
  const tells = anythingOfTheirs(clinics)
  const leaks: string[] = []
  try {
    await untilCalm(gateway)
    const attempts = await attemptsOf(clinics, issuerDirectory, secret)
    for (const { name, headers, status, code, organizationId } of attempts) {
      const answer = await gateway.app.inject({ method: 'POST', url: '/graphql', headers, payload: { query: QUERY } })
      const body = answer.json<Body>()
      const told = tells(body, clinics.theirs.organizationId)
      if (told) leaks.push(`the gateway, ${name}: the answer holds ${told}`)
      const isAsMeant =
        answer.statusCode === status &&
        body.errors?.[0]?.extensions?.code === code &&
        body.data?.me?.organization?.id === organizationId
      if (!isAsMeant)
        leaks.push(
          `the gateway, ${name}: ${answer.statusCode} ${JSON.stringify(body).slice(0, 300)}, not ${status} ${code ?? ''}`,
        )
    }
    const running = await Promise.all(subgraphs.map((subgraph) => subgraph.open(services, { jobs: false })))
    const live = await attackLive({
      clinics,
      url: `${await gateway.listen()}/graphql/stream`,
      queries: clinicSubscriptionQueries(subgraphs),
      entrances: attempts,
      theirHeaders: {
        authorization: `Bearer ${await mintToken(issuerDirectory, { email: `admin@${clinics.theirs.slug}.test` })}`,
        'x-organization-id': clinics.theirs.slug,
      },
      act: (clinic) => happen(CAUSES, clinic, { running, secret }),
    })
    const partners = await attackPartners({ gateway, clinics, issuerDirectory })
    return {
      attempts: attempts.length,
      leaks: [...leaks, ...live.leaks, ...partners.leaks],
      live: live.attempts,
      partners: partners.attempts,
    }
  } finally {
    await gateway.drain()
  }
}

async function attemptsOf({ ours, theirs }: TwoClinics, issuer: string, secret: string): Promise<Attempt[]> {
  const bearer = async (email: string) => `Bearer ${await mintToken(issuer, { email })}`
  const authorization = await bearer(`admin@${ours.slug}.test`)
  const [theirAdmin] = membersOf(theirs)
  const forged = theirAdmin ? soundActor(theirAdmin.actor, secret) : ''
  const header = (organization: string) => ({ authorization, 'x-organization-id': organization })
  const refused = { status: 403, code: 'FORBIDDEN' }
  return [
    { name: 'their clinic by its id', headers: header(theirs.organizationId), ...refused },
    { name: 'their clinic by its slug', headers: header(theirs.slug), ...refused },
    {
      name: 'their clinic by its address',
      headers: { authorization, host: `${theirs.slug}.clinic.localhost` },
      ...refused,
    },
    {
      name: 'our address and their id',
      headers: { ...header(theirs.organizationId), host: `${ours.slug}.clinic.localhost` },
      ...refused,
    },
    { name: "the platform's own organization", headers: header('00000000-0000-0000-0000-000000000000'), ...refused },
    { name: 'both clinics at once', headers: header(`${ours.slug}, ${theirs.slug}`), status: 400, code: 'BAD_REQUEST' },
    {
      name: 'a superadmin inside of their clinic',
      headers: { authorization: await bearer('root@platform.test'), 'x-organization-id': theirs.slug },
      ...refused,
    },
    {
      name: 'a visitor at their clinic',
      headers: { 'x-organization-id': theirs.slug },
      status: 401,
      code: 'UNAUTHENTICATED',
    },
    {
      name: 'a visitor with a sound Actor of theirs',
      headers: { 'x-organization-id': theirs.slug, [ACTOR_HEADER]: forged },
      status: 401,
      code: 'UNAUTHENTICATED',
    },
    {
      name: 'a sound Actor of theirs as a token',
      headers: { authorization: `Bearer ${forged}`, 'x-organization-id': theirs.slug },
      status: 401,
      code: 'UNAUTHENTICATED',
    },
    // Their Actor is not looked at: the answer is our own.
    {
      name: 'our clinic with a sound Actor of theirs',
      headers: { ...header(ours.slug), [ACTOR_HEADER]: forged },
      status: 200,
      organizationId: ours.organizationId,
    },
  ]
}
