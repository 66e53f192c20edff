import { expect, test } from 'vitest'
import type { TenantTransaction } from '../src/tenant-client.ts'
import { at } from './scene.ts'
import type { TenantGround } from './tenant-ground.ts'

/** What belongs together happens whole or not at all. */
export function transactionGuarantees(ground: TenantGround) {
  test('a nested write happens whole or not at all', async () => {
    const dust = { externalId: 'same', display: 'Dust', clinicalStatus: 'active' }
    const write = (allergies: object[]) =>
      ground.aurora().patient.create({
        data: { givenName: 'Nora', familyName: 'Nestată', allergies: { create: allergies as never } },
        include: { allergies: true },
      })
    await expect(write([dust, dust])).rejects.toMatchObject({ code: 'P2002' })
    expect(await ground.scene.truth("SELECT FROM clinical.patients WHERE family_name = 'Nestată'")).toEqual([])

    const nora = await write([dust, { ...dust, externalId: 'another' }])
    expect(nora.allergies.map(({ organizationId }) => organizationId)).toEqual([
      ground.scene.aurora.id,
      ground.scene.aurora.id,
    ])
  })

  test('a transaction reads its own writes, sees no other clinic, and leaves nothing when it throws', async () => {
    const act = ground.aurora().$transaction(async (tx) => {
      const { id } = await tx.patient.create({ data: { givenName: 'Radu', familyName: 'Trecător' } })
      expect((await tx.patient.findUnique({ where: { id } }))?.organizationId).toBe(ground.scene.aurora.id)
      expect(await tx.patient.findUnique({ where: { id: at(ground.scene.pacifica.patientIds, 0) } })).toBeNull()
      throw new Error('changed my mind')
    })
    await expect(act).rejects.toThrow('changed my mind')
    expect(await ground.scene.truth("SELECT FROM clinical.patients WHERE family_name = 'Trecător'")).toEqual([])
  })

  test('a caught error does not pass for success: the transaction it spoiled is refused', async () => {
    const act = ground.aurora().$transaction(async (tx) => {
      await tx.patient.create({ data: { givenName: 'Pia', familyName: 'Pierdută' } })
      await tx.$executeRaw`SELECT 1 / 0`.catch(() => {})
    })
    await expect(act).rejects.toThrow('was undone')
    expect(await ground.scene.truth("SELECT FROM clinical.patients WHERE family_name = 'Pierdută'")).toEqual([])
  })

  test('a transaction within a transaction can fail alone', async () => {
    type Nestable = TenantTransaction & {
      $transaction: (act: (tx: TenantTransaction) => Promise<unknown>) => Promise<unknown>
    }
    await ground.aurora().$transaction(async (tx) => {
      const { id } = await tx.patient.create({ data: { givenName: 'Sanda', familyName: 'Exterioară' } })
      const inner = (tx as Nestable).$transaction(async (nested) => {
        await nested.patient.update({ where: { id }, data: { givenName: 'Altcineva' } })
        throw new Error('inner')
      })
      await expect(inner).rejects.toThrow('inner')
    })
    expect(
      await ground.scene.truth("SELECT given_name FROM clinical.patients WHERE family_name = 'Exterioară'"),
    ).toEqual([{ given_name: 'Sanda' }])
  })

  test('a transaction gets the isolation level it asked for', async () => {
    const rows = await ground.aurora().$transaction((tx) => tx.$queryRaw`SHOW transaction_isolation`, {
      isolationLevel: 'Serializable',
    })
    expect(rows).toEqual([{ transaction_isolation: 'serializable' }])
  })

  test('a list of operations is refused: it would be dispatched outside of the context', async () => {
    const client = ground.aurora()
    await expect(client.$transaction([client.patient.count()] as never)).rejects.toThrow('callback form')
  })
}
