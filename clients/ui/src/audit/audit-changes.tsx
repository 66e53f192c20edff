'use client'
import { Alert, Badge, Table, Text } from '@mantine/core'
import { ErrorState } from '../feedback/error-state.tsx'
import { PanelSkeleton } from '../feedback/panel-skeleton.tsx'
import { EyeOffIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { AuditChangesQuery } from '../gql/graphql.ts'
import { useAuditChangesQuery } from '../gql/hooks.ts'
import { ChangedValue } from './changed-value.tsx'

/** What tells a change apart from every other. */
type Event = { id: string; entity: string; entityId: string; recordedAt: string }
type Change = AuditChangesQuery['auditEvents']['edges'][number]['node']['changes'][number]

/** The event itself, found again by its record and its instant: what it changed is read when somebody opens it, not before. */
const aroundIt = ({ entity, entityId, recordedAt }: Event) => {
  const to = new Date(Date.parse(recordedAt) + 1).toISOString()
  return { entity, entityId, from: recordedAt, to }
}

/** Each field of a change, before and after. */
export function AuditChanges({ event }: { event: Event }) {
  const t = useTranslations('ui.audit')
  const [{ data, error, fetching }, reload] = useAuditChangesQuery({ variables: { filter: aroundIt(event) } })
  const changes = data?.auditEvents.edges.find(({ node: { id } }) => id === event.id)?.node.changes
  if (error && !data)
    return <ErrorState error={error} isRetrying={fetching} onRetry={() => reload({ requestPolicy: 'network-only' })} />
  if (!data) return <PanelSkeleton lines={4} />
  if (!changes?.length)
    return (
      <Text size="sm" c="dimmed">
        {t('noChanges')}
      </Text>
    )
  return (
    <>
      <Table.ScrollContainer
        minWidth={340}
        scrollAreaProps={{ viewportProps: { tabIndex: 0, 'aria-label': t('changes') } }}
      >
        <Table aria-label={t('changes')} verticalSpacing="xs" layout="fixed">
          <Table.Thead>
            <Table.Tr>
              <Table.Th w="28%">{t('field')}</Table.Th>
              <Table.Th>{t('before')}</Table.Th>
              <Table.Th>{t('after')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {changes.map((change) => (
              <ChangeRow key={change.field} change={change} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {changes.some(isMasked) && (
        <Alert color="gray" icon={<EyeOffIcon aria-hidden />}>
          {t('maskedText')}
        </Alert>
      )}
    </>
  )
}

const isMasked = ({ classification }: Change) => classification === 'SECRET'

function ChangeRow({ change }: { change: Change }) {
  const t = useTranslations('ui.audit')
  const { field, before, after, classification } = change
  return (
    <Table.Tr style={{ verticalAlign: 'top' }}>
      <Table.Td>
        <Text size="sm" fw={550} style={{ overflowWrap: 'anywhere' }}>
          {field.replaceAll('_', ' ')}
        </Text>
        {classification && ['PERSONAL', 'HEALTH', 'SECRET'].includes(classification) && (
          <Badge size="xs" variant="default" tt="none">
            {t(`classes.${classification}`)}
          </Badge>
        )}
      </Table.Td>
      <Table.Td>
        <ChangedValue value={before ?? null} other={after ?? null} isMasked={isMasked(change)} look="before" />
      </Table.Td>
      <Table.Td>
        <ChangedValue value={after ?? null} other={before ?? null} isMasked={isMasked(change)} look="after" />
      </Table.Td>
    </Table.Tr>
  )
}
