import { conflict } from '@platform/shared/errors'
import type { TenancyContext } from '../context.ts'

type Wanted = { organizationId: string; name: string; key?: string; except?: string }

/** Refuses a name, or the key made of it, that another role of the clinic has. */
export async function refuseTakenName({ db }: TenancyContext, { organizationId, name, key, except }: Wanted) {
  const taken = await db.role.findFirst({
    where: {
      organizationId,
      ...(except && { id: { not: except } }),
      OR: [{ name: { equals: name, mode: 'insensitive' } }, ...(key ? [{ key }] : [])],
    },
  })
  if (taken) throw conflict(`There is a role called ${taken.name} already`, 'name')
}
