'use client'
import { Anchor, Button, Code, Drawer, Group, Stack } from '@mantine/core'
import { ClinicTime } from '@platform/ui/time/clinic-time.tsx'
import { ListFilterIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useClinicClock } from '#clock/use-clinic-clock.ts'
import { Facts } from '@platform/ui/table/facts.tsx'
import type { AuditRowFragment as Event } from '../gql/graphql.ts'
import { addressOfEntity } from './address-of-entity.ts'
import { AuditAction } from '@platform/ui/audit/audit-action.tsx'
import { AuditChanges } from '@platform/ui/audit/audit-changes.tsx'
import { Link } from '@platform/ui/frame/link.tsx'
import { useActorName } from './use-actor-name.ts'
import { useEntityName } from './use-entity-name.ts'

type Props = { event: Event | undefined; onClose: () => void; onRecord: (entityId: string) => void }

/** One change: by whom, how they were there, and each field before and after. */
export function AuditPanel({ event, onClose, onRecord }: Props) {
  const t = useTranslations('clinic.admin.audit')
  return (
    <Drawer opened={event !== undefined} onClose={onClose} title={t('one')} position="right" size="xl">
      {event && <AuditedChange event={event} onRecord={onRecord} />}
    </Drawer>
  )
}

function AuditedChange({ event, onRecord }: { event: Event; onRecord: Props['onRecord'] }) {
  const t = useTranslations('clinic.admin.audit')
  const { zone } = useClinicClock()
  const entityName = useEntityName()
  const actorName = useActorName()
  const { entity, entityId, actorRole, action, recordedAt, sessionKind, requestId, clientIp, onBehalfOf } = event
  const address = addressOfEntity(entity, entityId)
  return (
    <Stack gap="lg">
      <Group gap="sm">
        <AuditAction action={action} />
        {address && action !== 'DELETE' ? (
          <Anchor component={Link} href={address} fw={600}>
            {entityName(entity)}
          </Anchor>
        ) : (
          <b>{entityName(entity)}</b>
        )}
        <Button
          size="compact-xs"
          variant="default"
          leftSection={<ListFilterIcon size={12} aria-hidden />}
          onClick={() => onRecord(entityId)}
        >
          {t('allOfRecord')}
        </Button>
      </Group>
      <Facts
        facts={[
          [t('when'), <ClinicTime key="when" instant={recordedAt} zone={zone} />],
          [t('who'), actorName(event)],
          [t('role'), t.has(`roles.${actorRole}`) ? t(`roles.${actorRole}`) : actorRole],
          [t('behalf'), onBehalfOf?.displayName],
          [t('session'), sessionKind === 'NORMAL' ? null : t(`sessions.${sessionKind}`)],
          [t('address'), clientIp],
          [t('record'), <Code key="record">{entityId}</Code>],
          [t('request'), requestId && <Code key="request">{requestId}</Code>],
        ]}
      />
      <AuditChanges event={event} />
    </Stack>
  )
}
