'use client'
import { Badge, Button, Group, Stack, Switch, Text } from '@mantine/core'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { Panel } from '@platform/ui/frame/panel.tsx'
import { useSession } from '@platform/ui/session/session-context.ts'
import { useTranslations } from 'next-intl'
import type { OrganizationPlanFragment } from '../gql/graphql.ts'
import { useOverrideOrganizationEntitlementMutation, useReleaseOrganizationEntitlementMutation } from '../gql/hooks.ts'
import { MANAGE } from './organization-actions.tsx'
import { useKeyWords } from './use-key-words.ts'

/** What a clinic may use, by its plan or because somebody of the platform said so. */
export function FeaturesPanel({ organization }: { organization: OrganizationPlanFragment }) {
  const t = useTranslations('console.plan')
  const word = useKeyWords()
  const { can } = useSession()
  const { act, isBusy } = useAct()
  const [, override] = useOverrideOrganizationEntitlementMutation()
  const [, release] = useReleaseOrganizationEntitlementMutation()
  const organizationId = organization.id

  return (
    <Panel title={t('features')} about={t('featuresText')}>
      <Stack gap="md">
        {(organization.entitlements ?? []).map(({ key, isEnabled, isOverridden }) => (
          <Group key={key} justify="space-between" gap="xs">
            <Switch
              label={word.feature(key)}
              checked={isEnabled}
              disabled={!can(MANAGE) || isBusy}
              onChange={(event) =>
                void act(override({ input: { organizationId, key, isEnabled: event.currentTarget.checked } }), {
                  done: t('overridden', { name: word.feature(key) }),
                })
              }
            />
            {isOverridden && (
              <Group gap="xs">
                <Badge variant="light" color="violet" size="sm">
                  {t('byHand')}
                </Badge>
                {can(MANAGE) && (
                  <Button
                    size="compact-xs"
                    variant="subtle"
                    disabled={isBusy}
                    onClick={() =>
                      void act(release({ input: { organizationId, key } }), {
                        done: t('released', { name: word.feature(key) }),
                      })
                    }
                  >
                    {t('release')}
                  </Button>
                )}
              </Group>
            )}
          </Group>
        ))}
        {organization.entitlements?.length === 0 && (
          <Text size="sm" c="dimmed">
            {t('noFeatures')}
          </Text>
        )}
      </Stack>
    </Panel>
  )
}
