import { expect, test } from 'vitest'
import { refuseSharedBatching } from './batching-canary.ts'
import { withPrivateLoader } from './private-loader.ts'
import type { PrismaClient } from './generated/client.ts'
import { scope } from './rls-adapter.ts'
import { readContextStatement, type TenantContext } from './tenant-context.ts'

const careless = (base: PrismaClient, context: TenantContext) =>
  base.$extends({
    query: {
      $allOperations: ({ args, query }) => scope.run(readContextStatement(context), async () => await query(args)),
    },
  }) as unknown as PrismaClient

test('a client with a loader of its own passes', async () => {
  await refuseSharedBatching((base, context) => withPrivateLoader(careless(base, context)))
})

test("a client with Prisma's shared loader is refused", async () => {
  await expect(refuseSharedBatching(careless)).rejects.toThrow('merges queries of different clinics')
})

test('a Prisma built differently inside is refused by name', () => {
  expect(() => withPrivateLoader({ _requestHandler: { dataloader: {} } })).toThrow(
    'isolation of findUnique is not assured',
  )
})
