import type { IdentityContext } from '../context.ts'
import { principalNode, WITH_DETAIL, type PrincipalNode } from './principal.ts'

/** A principal the asker may see. */
export async function findPrincipal({ db }: IdentityContext, { id }: { id: string }): Promise<PrincipalNode | null> {
  const found = await db.principal.findUnique({ where: { id }, include: WITH_DETAIL })
  return found && principalNode(found)
}
