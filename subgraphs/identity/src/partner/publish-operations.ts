import type { IdentityContext } from '../context.ts'
import { changePartner, type Version } from './change-partner.ts'
import { operationNames } from './operation-names.ts'
import type { PartnerNode } from './partner.ts'

type Input = Version & { operations: readonly string[] }

/** Sets which operations a partner may run: these, and no others. */
export const publishOperations = (ctx: IdentityContext, { operations, ...version }: Input): Promise<PartnerNode> =>
  changePartner(ctx, version, { operations: operationNames(operations) })
