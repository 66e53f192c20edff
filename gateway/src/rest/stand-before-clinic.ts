import { signActor } from '@platform/shared/actor'
import type { FastifyRequest } from 'fastify'
import { callerOf } from '../caller.ts'
import type { Domains } from '../config.ts'
import { refuse } from '../errors/refuse.ts'
import type { Charge } from '../limits/charge.ts'
import { visitor } from '../session/actor-of.ts'
import { readHostName } from '../tenant/host-name.ts'
import type { OrganizationDirectory } from '../tenant/organization-directory.ts'
import { clinicOfParameters } from './clinic-of-parameters.ts'

type Needs = { domains: Domains; directory: OrganizationDirectory; charge: Charge; actorSecret: string }

/**
 * Makes the caller a visitor at the clinic that the parameters or the host name, whoever they are otherwise; answers the parameters
 * that are left.
 */
export const standBeforeClinic =
  ({ domains, directory, charge, actorSecret }: Needs) =>
  async (request: FastifyRequest, parameters: Record<string, unknown>): Promise<Record<string, unknown>> => {
    const { name, rest } = clinicOfParameters(parameters, readHostName(request.host, domains))
    const organization = await directory.find(name, () => charge(request.ip, 'lookups'))
    if (!organization) throw refuse('NOT_FOUND', { message: 'There is no such clinic.' })
    const caller = callerOf(request)
    caller.organizationId = organization.id
    caller.actor = visitor(organization.id, { requestId: request.id, clientIp: request.ip })
    caller.actorToken = await signActor(caller.actor, actorSecret)
    return rest
  }
