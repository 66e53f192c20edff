import { forbidden } from '@platform/shared/errors'
import type { IdentityContext } from '../context.ts'
import type { HumanNode } from './human.ts'
import { languageCode } from './language-code.ts'
import { ownHumanId } from './own-human.ts'
import { personName } from './person-name.ts'

type Changes = {
  givenName?: string | null | undefined
  familyName?: string | null | undefined
  languageCode?: string | null | undefined
}

/** Changes the asker's own name and language, and the name they are shown by. */
export async function updateMe({ db, actor }: IdentityContext, changes: Changes): Promise<HumanNode> {
  const id = ownHumanId(actor)
  const known = await db.human.findUnique({ where: { id } })
  if (!known) throw forbidden('Not allowed')

  const givenName = changes.givenName == null ? known.givenName : personName(changes.givenName, 'givenName')
  const familyName = changes.familyName == null ? known.familyName : personName(changes.familyName, 'familyName')
  const language = changes.languageCode === undefined ? known.languageCode : changes.languageCode
  const displayName = `${givenName} ${familyName}`.trim()

  await db.principal.update({ where: { id }, data: { displayName } })
  return db.human.update({
    where: { id },
    data: { givenName, familyName, languageCode: language === null ? null : languageCode(language) },
    include: { principal: true },
  })
}
