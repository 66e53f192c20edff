'use client'
import { Button, Group, Paper, Text } from '@mantine/core'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useUpdateRoleMutation } from '../gql/hooks.ts'
import classes from './roles-matrix.module.css'
import type { useRoleDrafts } from './use-role-drafts.ts'

type Props = { drafts: ReturnType<typeof useRoleDrafts>; onStale: () => void }

/** What was ticked and not saved yet: saved role by role, for each may be refused. */
export function UnsavedRoles({ drafts: { changed, heldBy, forget }, onStale }: Props) {
  const t = useTranslations('clinic.admin.roles')
  const { act, isBusy } = useAct()
  const [, update] = useUpdateRoleMutation()
  const [refusals, setRefusals] = useState<string[]>([])
  if (changed.length === 0) return null

  async function save() {
    const refused: string[] = []
    for (const role of changed) {
      const { id: roleId, version, name } = role
      const input = { roleId, version, permissions: [...heldBy(role)] }
      const { isDone, fields } = await act(update({ input }), { done: t('saved', { name }) })
      if (isDone) forget(roleId)
      else if (fields['version']) onStale()
      refused.push(...Object.values(fields).map((message) => `${name}: ${message}`))
    }
    setRefusals(refused)
  }
  function undo() {
    for (const { id } of changed) forget(id)
    setRefusals([])
  }

  return (
    <Paper className={classes['unsaved']} withBorder shadow="md" p="md" mt="md" role="status">
      <Group justify="space-between">
        <Text size="sm">{t('unsaved', { names: changed.map(({ name }) => name).join(', ') })}</Text>
        <Group gap="xs">
          <Button variant="default" size="xs" onClick={undo}>
            {t('undo')}
          </Button>
          <Button size="xs" loading={isBusy} onClick={() => void save()}>
            {t('save')}
          </Button>
        </Group>
      </Group>
      {refusals.map((refusal) => (
        <Text key={refusal} size="sm" mt="xs" c="var(--mantine-color-error)" role="alert">
          {refusal}
        </Text>
      ))}
    </Paper>
  )
}
