'use client'
import { Badge, Button, Group, Progress, Stack, Text } from '@mantine/core'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { Panel } from '@platform/ui/frame/panel.tsx'
import { useSession } from '@platform/ui/session/session-context.ts'
import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import type { OrganizationPlanFragment } from '../gql/graphql.ts'
import { useReleaseOrganizationLimitMutation } from '../gql/hooks.ts'
import { LimitDialog } from './limit-dialog.tsx'
import { MANAGE } from './organization-actions.tsx'
import { useKeyWords } from './use-key-words.ts'

/** How much a clinic may have and has, and what of it was set by hand. */
export function LimitsPanel({ organization }: { organization: OrganizationPlanFragment }) {
  const t = useTranslations('console.plan')
  const format = useFormatter()
  const word = useKeyWords()
  const { can } = useSession()
  const { act, isBusy } = useAct()
  const [, release] = useReleaseOrganizationLimitMutation()
  const [changing, setChanging] = useState<string | null>(null)
  const limits = organization.limits ?? []
  const changed = limits.find(({ key }) => key === changing)

  return (
    <Panel title={t('limits')}>
      <Stack gap="lg">
        {limits.map(({ key, maximum, used, isOverridden }) => {
          const name = word.limit(key)
          const share = used == null ? 0 : maximum === 0 ? 100 : (used / maximum) * 100
          return (
            <div key={key} role="group" aria-label={name}>
              <Group justify="space-between" gap="xs" mb={6}>
                <Group gap="xs">
                  <Text size="sm" fw={550}>
                    {name}
                  </Text>
                  {isOverridden && (
                    <Badge variant="light" color="violet" size="sm">
                      {t('byHand')}
                    </Badge>
                  )}
                </Group>
                <Text size="sm" className="tabular">
                  {used == null
                    ? t('upTo', { maximum: format.number(maximum) })
                    : t('used', { used: format.number(used), maximum: format.number(maximum) })}
                </Text>
              </Group>
              {used != null && <Progress value={share} color={share >= 100 ? 'red' : 'brand'} aria-label={name} />}
              {can(MANAGE) && (
                <Group gap="xs" mt="xs">
                  <Button size="compact-xs" variant="default" onClick={() => setChanging(key)}>
                    {t('change')}
                  </Button>
                  {isOverridden && (
                    <Button
                      size="compact-xs"
                      variant="subtle"
                      loading={isBusy}
                      onClick={() =>
                        void act(release({ input: { organizationId: organization.id, key } }), {
                          done: t('released', { name }),
                        })
                      }
                    >
                      {t('release')}
                    </Button>
                  )}
                </Group>
              )}
            </div>
          )
        })}
      </Stack>
      {changed && <LimitDialog organizationId={organization.id} limit={changed} onClose={() => setChanging(null)} />}
    </Panel>
  )
}
