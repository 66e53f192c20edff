import { randomUUID } from 'node:crypto'
import type { Subgraph } from '../engine/subgraph.ts'
import { currentRequestId } from '../observe/current-request.ts'
import type { InternalCall } from '../session/internal-call.ts'
import { Organization, type OrganizationName } from './organization.ts'

const ORGANIZATION_BY_HOST = /* GraphQL */ `
  query OrganizationByHost($input: _OrganizationByHostInput!) {
    _organizationByHost(input: $input) {
      id
      slug
      name
      status
      branding {
        brandColor
        logoUrl
      }
    }
  }
`

/** The clinic of a slug, a proved domain or an id, straight from tenancy. Null for none and for drafts. */
export const askTenancy =
  (tenancy: Subgraph, call: InternalCall) =>
  async (name: OrganizationName): Promise<Organization | null> => {
    const asking = { requestId: currentRequestId() ?? randomUUID(), clientIp: null }
    const { _organizationByHost: found } = await call(tenancy, ORGANIZATION_BY_HOST, { input: name }, asking)
    return Organization.nullable().parse(found)
  }
