import { CONSENT_PURPOSES } from '@platform/prisma/consent-purposes'
import { anonymous } from '@platform/shared/testing/actor-of'
import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { field } from '../testing/run.ts'

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

const LIST = '{ consentPurposes { code scope legalBasis isWithdrawable currentVersion title description } }'

test('anyone reads the catalogue: a notice is there to be read before one signs in', async () => {
  const codes = CONSENT_PURPOSES.map(({ code }) => code).toSorted()
  for (const actor of [anonymous(), anonymous(world.organizations.aurora), await world.actor('root@platform.test')]) {
    const found = await field<{ code: string }[]>(world, actor, LIST)
    expect(found.map(({ code }) => code)).toEqual(codes)
    expect(found).toContainEqual(
      expect.objectContaining({
        code: 'terms_of_service',
        scope: 'PLATFORM',
        legalBasis: 'CONTRACT',
        isWithdrawable: false,
      }),
    )
  }
})
