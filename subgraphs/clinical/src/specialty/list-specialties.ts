import { connection } from '@platform/shared/connection'
import type { ClinicalContext } from '../context.ts'
import { behindName, BY_NAME, nameKey } from '../name-order.ts'

type Page = { first: number; after?: string | null | undefined }

/** One page of the clinic's specialties, by name. */
export const listSpecialties = ({ db }: ClinicalContext, page: Page) =>
  connection(page, {
    key: nameKey,
    rows: (take, after) => db.specialty.findMany({ where: { AND: behindName(after) }, orderBy: BY_NAME, take }),
  })
