import type { HumanNode } from '../human/human.ts'
import type { PrincipalNode } from '../principal/principal.ts'
import type { PlatformRole, SessionRole } from './session-role.ts'

export type Me = {
  principal: PrincipalNode
  human: HumanNode | null
  organization: { id: string } | null
  role: SessionRole
  permissions: readonly string[]
  platformRole: PlatformRole | null
}
