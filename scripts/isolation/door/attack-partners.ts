import type { Gateway } from '@platform/gateway/server'
import type { TwoClinics } from '@platform/prisma/isolation/two-clinics'
import { PERMISSIONS } from '@platform/prisma/system-roles'
import { publishedToPartners } from '@platform/gateway/check-operations'
import { anythingOfTheirs } from '../graph/secrets.ts'
import type { DoorAttack } from './attack-subgraphs.ts'
import { partnerKey } from './partner-key.ts'

type Ground = { gateway: Gateway; clinics: TwoClinics; issuerDirectory: string }
type Request = { name: string; method: 'GET' | 'POST'; url: string; payload?: object }

/** Each published operation in each way it can be asked, with an id of theirs wherever it takes one. */
async function requestsOf({ theirs }: TwoClinics): Promise<Request[]> {
  const id = String(theirs.rows.get('clinical.patients')?.['id'])
  const operations = await publishedToPartners()
  return operations.flatMap(({ name, kind, parameters }): Request[] => {
    const variables = Object.fromEntries(parameters.filter((one) => /id$/i.test(one)).map((one) => [one, id]))
    const payload = kind === 'mutation' ? { input: { givenName: 'No', familyName: 'Body', patientId: id } } : variables
    return [
      ...(kind === 'query'
        ? [{ name, method: 'GET' as const, url: `/v1/operations/${name}?${new URLSearchParams(variables)}` }]
        : []),
      { name, method: 'POST', url: `/v1/operations/${name}`, payload },
      { name: `${name} by id`, method: 'POST', url: '/graphql', payload: { id: name, variables: payload } },
    ]
  })
}

/** A partner of ours that may run all there is, with every scope: against their clinic, and at ours after what is theirs. */
export async function attackPartners({ gateway, clinics, issuerDirectory }: Ground): Promise<DoorAttack> {
  const { ours, theirs } = clinics
  const requests = await requestsOf(clinics)
  const secret = await partnerKey(gateway.app, issuerDirectory, ours.slug, {
    scopes: PERMISSIONS.filter((one) => one !== 'service_accounts:manage'),
    operations: [...new Set(requests.map(({ name }) => name.replace(/ by id$/, '')))],
  })
  const places = [
    { place: 'their clinic by its id', headers: { 'x-organization-id': theirs.organizationId }, isOurs: false },
    { place: 'their clinic by its slug', headers: { 'x-organization-id': theirs.slug }, isOurs: false },
    { place: 'their clinic by its address', headers: { host: `${theirs.slug}.clinic.localhost` }, isOurs: false },
    { place: 'our clinic', headers: { 'x-organization-id': ours.slug }, isOurs: true },
    { place: 'no clinic named', headers: {}, isOurs: true },
  ]
  const tells = anythingOfTheirs(clinics)
  const leaks: string[] = []
  let answered = 0
  let attempts = 0
  for (const { place, headers, isOurs } of places)
    for (const { name, ...request } of requests) {
      attempts += 1
      const authorized = {
        authorization: `Bearer ${secret}`,
        'idempotency-key': `${place} ${attempts}`.replaceAll(' ', '-'),
      }
      const answer = await gateway.app.inject({ ...request, headers: { ...headers, ...authorized } })
      const told = tells(answer.json(), String(theirs.rows.get('clinical.patients')?.['id']))
      if (told) leaks.push(`a partner, ${name}, ${place}: the answer holds ${told}`)
      if (!isOurs && answer.statusCode !== 403)
        leaks.push(`a partner, ${name}, ${place}: ${answer.statusCode}, not 403`)
      if (isOurs && answer.statusCode === 200) answered += 1
    }
  if (answered === 0) leaks.push('a partner, at our own clinic: nothing was answered, so nothing is proven')
  return { attempts, leaks }
}
