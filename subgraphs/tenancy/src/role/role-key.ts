import { randomBytes } from 'node:crypto'

/** A stable name from what people call a role: `Recepție de zi` becomes `receptie_de_zi`. */
export const roleKeyOf = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 60) ||
  // A name in another alphabet leaves nothing of itself.
  `role_${randomBytes(4).toString('hex')}`
