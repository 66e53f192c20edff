'use client'
import { Anchor, Badge, Button, Code, Drawer, Group, Stack } from '@mantine/core'
import { Link } from '@platform/ui/frame/link.tsx'
import { useSession } from '@platform/ui/session/session-context.ts'
import { Facts } from '@platform/ui/table/facts.tsx'
import { useTranslations } from 'next-intl'
import { Instant } from '#clock/instant.tsx'
import { BLOCK } from '#principal/principal-kinds.ts'
import type { SecurityEventRowFragment } from '../gql/graphql.ts'
import { SEVERITY, SEVERITY_COLOR } from './security-kinds.ts'

type Props = {
  event: SecurityEventRowFragment | undefined
  onClose: () => void
  onFilter: (changes: { ip?: string; organization?: string }) => void
}

/** One attempt, and the ways from it to others like it. */
export function SecurityEventPanel({ event, onClose, onFilter }: Props) {
  const t = useTranslations('console.security')
  const { can } = useSession()
  const { principalId, clientIp, organization } = event ?? {}
  return (
    <Drawer opened={event !== undefined} onClose={onClose} title={t('one')} position="right" size="lg">
      {event && (
        <Stack gap="lg">
          <Facts
            facts={[
              [t('when'), <Instant key="when" at={event.occurredAt} seconds />],
              [
                t('severity'),
                <Badge key="severity" variant="light" color={SEVERITY_COLOR[SEVERITY[event.kind]]}>
                  {t(`severities.${SEVERITY[event.kind]}`)}
                </Badge>,
              ],
              [t('what'), t(`kinds.${event.kind}`)],
              [t('why'), event.detail],
              [
                t('who'),
                principalId &&
                  (can(BLOCK) ? (
                    <Anchor key="who" component={Link} href={`/people?who=${principalId}`} size="sm">
                      {principalId}
                    </Anchor>
                  ) : (
                    principalId
                  )),
              ],
              [t('where'), organization?.name ?? t('nowhere')],
              [t('ip'), clientIp],
              [t('request'), event.requestId && <Code key="request">{event.requestId}</Code>],
            ]}
          />
          <Group>
            {clientIp && (
              <Button variant="default" size="xs" onClick={() => onFilter({ ip: clientIp })}>
                {t('sameIp')}
              </Button>
            )}
            {organization && (
              <Button variant="default" size="xs" onClick={() => onFilter({ organization: organization.id })}>
                {t('sameClinic')}
              </Button>
            )}
          </Group>
        </Stack>
      )}
    </Drawer>
  )
}
