'use client'
import { Badge, Group, Paper, Stack, Text, Title, UnstyledButton } from '@mantine/core'
import { ClinicTime } from '@platform/ui/time/clinic-time.tsx'
import { useTranslations } from 'next-intl'
import { personOfVisit, type Guests } from '#appointment/person-of-visit.ts'
import { VisitActButtons } from '#appointment/visit-act-buttons.tsx'
import { VisitStatusBadge } from '#appointment/visit-status.tsx'
import type { VisitFragment } from '../gql/graphql.ts'
import classes from './visit-list.module.css'

type Props = {
  title: string
  visits: VisitFragment[]
  guests: Guests
  zone: string
  none: string
  onOpen: (id: string) => void
}

/** Some visits of a day, with what can be done about each. */
export function VisitList({ title, visits, guests, zone, none, onOpen }: Props) {
  return (
    <Paper withBorder component="section" aria-label={title}>
      <Group px="md" py="sm" gap="xs" className={classes['head']}>
        <Title order={2} fz="md">
          {title}
        </Title>
        <Badge variant="default" circle={visits.length < 10}>
          {visits.length}
        </Badge>
      </Group>
      {visits.length === 0 && (
        <Text size="sm" c="dimmed" p="md">
          {none}
        </Text>
      )}
      <Stack gap={0} component="ul" m={0} p={0}>
        {visits.map((visit) => (
          <VisitRow key={visit.id} visit={visit} guests={guests} zone={zone} onOpen={onOpen} />
        ))}
      </Stack>
    </Paper>
  )
}

type RowProps = Pick<Props, 'guests' | 'zone' | 'onOpen'> & { visit: VisitFragment }

function VisitRow({ visit, guests, zone, onOpen }: RowProps) {
  const t = useTranslations('clinic.visit')
  const person = personOfVisit(visit, guests)
  return (
    <Group component="li" px="md" py="xs" gap="sm" className={classes['row']}>
      <UnstyledButton className={classes['open']} onClick={() => onOpen(visit.id)}>
        <Group gap="md" wrap="nowrap" align="flex-start">
          <Text fz="sm" fw={650} className="tabular" miw={70} style={{ flexShrink: 0, whiteSpace: 'nowrap' }}>
            <ClinicTime instant={visit.start} zone={zone} show="time" />
          </Text>
          <div style={{ minWidth: 0 }}>
            <Text size="sm" fw={550} truncate>
              {person?.name ?? t('hidden')}
            </Text>
            <Text size="xs" c="dimmed" truncate>
              {[visit.service?.name, visit.specialists.map(({ displayName }) => displayName).join(', ')]
                .filter(Boolean)
                .join(' · ')}
            </Text>
          </div>
        </Group>
      </UnstyledButton>
      <Group gap="xs" className={classes['acts']}>
        {person?.isGuest && (
          <Badge size="sm" variant="default">
            {t('guest')}
          </Badge>
        )}
        <VisitStatusBadge status={visit.status} />
        <VisitActButtons visit={visit} />
      </Group>
    </Group>
  )
}
