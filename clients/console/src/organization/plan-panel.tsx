'use client'
import { Badge, Button, Group, Select, Stack, Text } from '@mantine/core'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { Panel } from '@platform/ui/frame/panel.tsx'
import { useSession } from '@platform/ui/session/session-context.ts'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { OrganizationPlanFragment } from '../gql/graphql.ts'
import { useSetOrganizationTierMutation, useTiersQuery } from '../gql/hooks.ts'
import { MANAGE } from './organization-actions.tsx'
import { useKeyWords } from './use-key-words.ts'

/** What a clinic has bought, and the move to another plan. */
export function PlanPanel({ organization: { id, tier } }: { organization: OrganizationPlanFragment }) {
  const t = useTranslations('console.plan')
  const word = useKeyWords()
  const { can } = useSession()
  const { act, isBusy } = useAct()
  const [{ data }] = useTiersQuery()
  const [, setTier] = useSetOrganizationTierMutation()
  const [chosen, setChosen] = useState<string | null>(null)
  const code = chosen ?? tier?.code ?? null
  const plan = data?.tiers.find((one) => one.code === code)

  return (
    <Panel title={t('title')} about={t('text')}>
      <Stack>
        <Group align="flex-end">
          <Select
            label={t('plan')}
            allowDeselect={false}
            disabled={!can(MANAGE)}
            data={(data?.tiers ?? (tier ? [tier] : [])).map(({ code: value, name: label }) => ({ value, label }))}
            value={code}
            onChange={setChosen}
            style={{ flex: 1 }}
          />
          {can(MANAGE) && (
            <Button
              variant={chosen && chosen !== tier?.code ? 'filled' : 'default'}
              loading={isBusy}
              disabled={!code}
              onClick={() =>
                void act(setTier({ input: { organizationId: id, tierCode: code ?? '' } }), {
                  done: t('done', { name: plan?.name ?? '' }),
                })
              }
            >
              {t(chosen && chosen !== tier?.code ? 'move' : 'setAnew')}
            </Button>
          )}
        </Group>
        {plan && (
          <Text size="sm" c="dimmed">
            {plan.limits.map(({ key, maximum }) => `${word.limit(key)}: ${maximum}`).join(' · ')}
          </Text>
        )}
        {plan && plan.entitlements.length > 0 && (
          <Group gap={6}>
            {plan.entitlements.map((key) => (
              <Badge key={key} variant="light" tt="none">
                {word.feature(key)}
              </Badge>
            ))}
          </Group>
        )}
      </Stack>
    </Panel>
  )
}
