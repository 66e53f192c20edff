'use client'
import { Button, Stack, Text, Timeline, Title } from '@mantine/core'
import { ErrorState } from '@platform/ui/feedback/error-state.tsx'
import { PanelSkeleton } from '@platform/ui/feedback/panel-skeleton.tsx'
import { LoadMore } from '@platform/ui/table/load-more.tsx'
import { ClinicTime } from '@platform/ui/time/clinic-time.tsx'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useClinicClock } from '#clock/use-clinic-clock.ts'
import type { AppointmentQuery } from '../gql/graphql.ts'
import { useVisitHistoryQuery } from '../gql/hooks.ts'
import { useChangeText } from './use-change-text.ts'

type Visit = Pick<NonNullable<AppointmentQuery['appointment']>, 'id' | 'version' | 'createdAt'>

/** What was done to a visit, by whom and when. Asked for when somebody wants it: each look is kept in the log. */
export function VisitHistory({ visit }: { visit: Visit }) {
  const t = useTranslations('clinic.history')
  const { zone } = useClinicClock()
  const [isOpen, setOpen] = useState(false)
  return (
    <Stack component="section" gap="xs">
      <Title order={2} fz="sm">
        {t('title')}
      </Title>
      {isOpen ? (
        // A visit that changes has one change more.
        <Changes key={visit.version} id={visit.id} zone={zone} />
      ) : (
        <>
          <Text size="sm" c="dimmed">
            {t('booked')} <ClinicTime instant={visit.createdAt} zone={zone} />
          </Text>
          <Button variant="default" size="xs" style={{ alignSelf: 'flex-start' }} onClick={() => setOpen(true)}>
            {t('show')}
          </Button>
        </>
      )}
    </Stack>
  )
}

function Changes({ id, zone }: { id: string; zone: string }) {
  const t = useTranslations('clinic.history')
  const changesOf = useChangeText(zone)
  const [after, setAfter] = useState<string | null>(null)
  const [{ data, error, fetching }, reload] = useVisitHistoryQuery({
    variables: { id, after },
    requestPolicy: 'cache-and-network',
  })
  const history = data?.appointment?.history
  if (error && !history)
    return <ErrorState error={error} isRetrying={fetching} onRetry={() => reload({ requestPolicy: 'network-only' })} />
  if (!history) return <PanelSkeleton lines={3} />
  return (
    <>
      <Timeline bulletSize={12} lineWidth={2} color="gray">
        {history.edges.map(({ node: { id: key, recordedAt, action, actor, actorRole, changes } }) => (
          <Timeline.Item
            key={key}
            title={<Text size="sm">{actor?.displayName ?? t(`roles.${roleOr(actorRole)}`)}</Text>}
          >
            <Text size="xs" c="dimmed">
              <ClinicTime instant={recordedAt} zone={zone} />
            </Text>
            {action === 'CREATE' ? (
              <Text size="sm">{t('created')}</Text>
            ) : (
              changesOf(changes).map((text) => (
                <Text key={text} size="sm">
                  {text}
                </Text>
              ))
            )}
          </Timeline.Item>
        ))}
      </Timeline>
      <LoadMore
        hasMore={history.pageInfo.hasNextPage}
        isBusy={fetching}
        onMore={() => setAfter(history.pageInfo.endCursor)}
      />
    </>
  )
}

const ROLES = ['admin', 'specialist', 'customer_support', 'patient', 'anon', 'system', 'service']

/** Those whom nobody is named for act by their role; whoever else is the platform. */
const roleOr = (role: string) => (ROLES.includes(role) ? role : 'system')
