import type { FastifyRequest } from 'fastify'
import { callerOf } from '../caller.ts'
import type { Domains } from '../config.ts'
import type { Charge } from '../limits/charge.ts'
import type { OrganizationDirectory } from './organization-directory.ts'
import { requestedOrganization } from './requested-organization.ts'

type Needs = { domains: Domains; directory: OrganizationDirectory; charge: Charge }

/** Host, header or claim -> clinic. Whether the caller has a place there is the session's question. */
export const resolveTenant =
  ({ domains, directory, charge }: Needs) =>
  async (request: FastifyRequest): Promise<void> => {
    const caller = callerOf(request)
    const asked = {
      host: request.host,
      header: request.headers['x-organization-id'],
      claim: caller.subject?.organizationClaim ?? null,
    }
    caller.organizationId = await requestedOrganization(asked, { domains, directory }, () =>
      charge(request.ip, 'lookups'),
    )
  }
