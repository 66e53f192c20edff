'use client'
import { Button, Code, Drawer, Group, Stack } from '@mantine/core'
import { AuditAction } from '@platform/ui/audit/audit-action.tsx'
import { AuditChanges } from '@platform/ui/audit/audit-changes.tsx'
import { Facts } from '@platform/ui/table/facts.tsx'
import { useTranslations } from 'next-intl'
import { Instant } from '#clock/instant.tsx'
import type { AuditRowFragment as Event } from '../gql/graphql.ts'

type Props = {
  event: Event | undefined
  onClose: () => void
  onNarrow: (changes: { record?: string; organization?: string }) => void
}

/** One change: by whom, where, and each field before and after. */
export function AuditPanel({ event, onClose, onNarrow }: Props) {
  const t = useTranslations('console.audit')
  const { organization } = event ?? {}
  return (
    <Drawer opened={event !== undefined} onClose={onClose} title={t('one')} position="right" size="xl">
      {event && (
        <Stack gap="lg">
          <Group gap="sm">
            <AuditAction action={event.action} />
            <b>{event.entity}</b>
          </Group>
          <Facts
            facts={[
              [t('when'), <Instant key="when" at={event.recordedAt} seconds />],
              [t('who'), event.actor?.displayName ?? event.actorId],
              [t('role'), event.actorRole],
              [t('session'), event.sessionKind],
              [t('where'), organization?.name ?? t('platform')],
              [t('address'), event.clientIp],
              [t('record'), <Code key="record">{event.entityId}</Code>],
              [t('request'), event.requestId && <Code key="request">{event.requestId}</Code>],
            ]}
          />
          <AuditChanges event={event} />
          <Group>
            <Button size="xs" variant="default" onClick={() => onNarrow({ record: event.entityId })}>
              {t('allOfRecord')}
            </Button>
            {organization && (
              <Button size="xs" variant="default" onClick={() => onNarrow({ organization: organization.id })}>
                {t('allOfClinic')}
              </Button>
            )}
          </Group>
        </Stack>
      )}
    </Drawer>
  )
}
