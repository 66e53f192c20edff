import type { FastifyRequest } from 'fastify'
import { callerOf } from '../caller.ts'
import type { Domains } from '../config.ts'
import { refuse } from '../errors/refuse.ts'
import type { Charge } from '../limits/charge.ts'
import type { OrganizationDirectory } from './organization-directory.ts'
import { requestedOrganization } from './requested-organization.ts'

type Needs = { domains: Domains; directory: OrganizationDirectory; charge: Charge }

/** Host, header or claim -> clinic. Whether somebody signed in has a place there is the session's question. */
export function resolveTenant({ domains, directory, charge }: Needs) {
  /** Nobody asks identity about a visitor, so that the clinic is there and open has to be seen here. */
  async function refuseClosed(id: string, beforeAsking: () => Promise<void>): Promise<void> {
    const organization = await directory.find({ id }, beforeAsking)
    if (!organization) throw refuse('NOT_FOUND', { message: 'There is no such clinic.' })
    if (organization.status === 'SUSPENDED') throw refuse('ORGANIZATION_SUSPENDED')
  }

  return async (request: FastifyRequest): Promise<void> => {
    const caller = callerOf(request)
    const beforeAsking = () => charge(request.ip, 'lookups')
    const asked = {
      host: request.host,
      header: request.headers['x-organization-id'],
      claim: caller.subject?.organizationClaim ?? null,
    }
    caller.organizationId = await requestedOrganization(asked, { domains, directory }, beforeAsking)
    if (!caller.subject && caller.organizationId !== null) await refuseClosed(caller.organizationId, beforeAsking)
  }
}
