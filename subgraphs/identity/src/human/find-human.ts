import { loadById } from '@platform/shared/loader'
import type { IdentityContext } from '../context.ts'
import type { HumanNode } from './human.ts'

const HUMANS = Symbol('humans')

/** A human the asker may see: themselves, somebody of their clinic, or for the platform team anyone. */
export const findHuman = ({ db, loaders }: IdentityContext, { id }: { id: string }): Promise<HumanNode | null> =>
  loadById(
    loaders,
    HUMANS,
    (ids) => db.human.findMany({ where: { id: { in: [...ids] } }, include: { principal: true } }),
    (human) => human.id,
  )(id)
