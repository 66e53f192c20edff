import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { anImportScene, sums, synthea } from '../testing/import-scene.ts'

let scene: Awaited<ReturnType<typeof anImportScene>>
beforeAll(async () => {
  scene = await anImportScene()
})
afterAll(() => scene.end())
beforeEach(() => scene.forget())

describe('a source that has changed', () => {
  test('changes the patient and what is said about their health, and takes nothing away', async () => {
    await scene.run([synthea('27')])
    const [before] = await scene.imported()
    const file = await scene.changed('27', (resource) => {
      if (resource.resourceType === 'Patient')
        resource['name'] = [{ use: 'official', family: 'Erdmann', given: ['Louis'] }]
      if (resource.resourceType === 'AllergyIntolerance') resource['criticality'] = 'high'
      if (resource.resourceType === 'Condition') resource.resourceType = 'Procedure'
    })
    expect(sums(await scene.run([file]))).toEqual([[0, 1, 0, 0, null]])

    const [after] = await scene.imported()
    expect(after).toMatchObject({ id: before?.id, familyName: 'Erdmann', version: 2 })
    expect(after?.allergies).toMatchObject([{ id: before?.allergies[0]?.id, criticality: 'high', version: 2 }])
    expect(after?.conditions).toEqual(before?.conditions)
  })

  test('adds what is new, and leaves alone what is said as before', async () => {
    const less = await scene.changed('27', (resource) => {
      if (resource.resourceType === 'AllergyIntolerance') resource.resourceType = 'Procedure'
    })
    await scene.run([less])
    const [before] = await scene.imported()
    expect(before?.allergies).toEqual([])
    expect(sums(await scene.run([synthea('27')]))).toEqual([[0, 1, 0, 0, null]])
    const [after] = await scene.imported()
    expect(after?.allergies).toHaveLength(1)
    expect(after?.conditions).toEqual(before?.conditions)
  })
})

describe('what the clinic did stays', () => {
  test('its own corrections, while the source says nothing new', async () => {
    await scene.run([synthea('06')])
    const [{ id } = { id: '' }] = await scene.imported()
    await scene.world.admin.patient.update({ where: { id }, data: { phone: '+40721000999' } })
    expect(sums(await scene.run([synthea('06')]))).toEqual([[0, 0, 1, 0, null]])
    expect((await scene.imported())[0]).toMatchObject({ phone: '+40721000999' })
  })

  test('a removal: the patient does not come back, and the report says why', async () => {
    await scene.run([synthea('06')])
    const [{ id } = { id: '' }] = await scene.imported()
    await scene.world.admin.patient.update({ where: { id }, data: { deletedAt: new Date() } })
    const [report] = await scene.run([synthea('06')])
    expect(report).toMatchObject({
      imported: 0,
      skipped: [{ what: 'a patient', reason: 'the clinic has removed this patient' }],
    })
    expect(await scene.imported()).toMatchObject([{ id, deletedAt: expect.any(Date) }])
  })

  test('a link to an account', async () => {
    await scene.run([synthea('06')])
    const [{ id } = { id: '' }] = await scene.imported()
    const { principalId } = await scene.world.actor('admin@aurora.test', 'aurora')
    await scene.world.admin.patient.update({ where: { id }, data: { humanId: principalId } })
    await scene.run([
      await scene.changed('06', (resource) => {
        if (resource.resourceType === 'Patient') resource['gender'] = 'other'
      }),
    ])
    expect((await scene.imported())[0]).toMatchObject({ id, humanId: principalId, sex: 'other' })
  })
})
