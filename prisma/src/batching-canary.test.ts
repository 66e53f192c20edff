import { expect, test } from 'vitest'
import { refuseSharedBatching } from './batching-canary.ts'
import { bindingOver } from './bound-client.ts'
import type { PrismaClient } from './generated/client.ts'
import { separateBatchers } from './query-batcher.ts'
import { readContextStatement, type TenantContext } from './tenant-context.ts'
import { scope } from './tenant-scope.ts'

const careless = (base: PrismaClient) => (context: TenantContext) =>
  base.$extends({
    query: {
      $allOperations: ({ args, query }) =>
        scope.run({ statement: readContextStatement(context) }, async () => await query(args)),
    },
  }) as unknown as PrismaClient

test('clients with batchers of their own pass', async () => {
  await refuseSharedBatching(bindingOver)
})

test("clients with Prisma's shared batcher are refused", async () => {
  await expect(refuseSharedBatching(careless)).rejects.toThrow('merges queries of different clinics')
})

test('a Prisma built differently inside is refused by name', () => {
  const changed = { _requestHandler: { dataloader: {} } } as unknown as PrismaClient
  expect(() => separateBatchers(changed)).toThrow('isolation of findUnique is not assured')
})
