'use client'
import { Badge, Group, Paper, Rating, Stack, Text, Title } from '@mantine/core'
import { useSession } from '@platform/ui/session/session-context.ts'
import { useTranslations } from 'next-intl'
import type { MyAppointmentFragment } from '../gql/graphql.ts'
import { VisitWhen } from '../visit/visit-when.tsx'
import { AppointmentActs } from './appointment-acts.tsx'
import { STATUS_COLORS } from './visit-state.ts'

type Props = { visit: MyAppointmentFragment; onStale: () => void }

/** One visit, and what may be done with it now. */
export function AppointmentCard({ visit, onStale }: Props) {
  const t = useTranslations('portal.appointments')
  const { place } = useSession()
  const { service, specialist, calendar, location, status, rating, cancelReason } = visit
  const name = service?.name ?? t('visit')
  const zone = calendar?.timezone ?? place.organization?.timezone ?? 'UTC'
  return (
    <Paper withBorder p="lg" component="article" aria-label={name}>
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div>
          <Title order={2} fz="md">
            {name}
          </Title>
          <VisitWhen start={visit.start} end={visit.end} zone={zone} />
        </div>
        <Badge color={STATUS_COLORS[status]} variant="light" style={{ flexShrink: 0 }}>
          {t(status)}
        </Badge>
      </Group>
      <Stack gap={4} mt={6}>
        <Text size="sm" c="dimmed">
          {[specialist?.displayName, location?.name].filter(Boolean).join(' · ')}
        </Text>
        {cancelReason && <Text size="sm">{t('because', { reason: cancelReason })}</Text>}
        {rating !== null && (
          <Rating value={rating} readOnly size="sm" role="img" aria-label={t('yourRating', { stars: rating })} />
        )}
      </Stack>
      <AppointmentActs visit={visit} zone={zone} onStale={onStale} />
    </Paper>
  )
}
