'use client'
import { Badge, Button, Drawer, Group, Stack } from '@mantine/core'
import { EmptyState } from '@platform/ui/feedback/empty-state.tsx'
import { ErrorState } from '@platform/ui/feedback/error-state.tsx'
import { PanelSkeleton } from '@platform/ui/feedback/panel-skeleton.tsx'
import { useCloseFromWithin } from '@platform/ui/form/use-close-from-within.ts'
import { useUrlFilters } from '@platform/ui/table/use-url-filters.ts'
import { CalendarOffIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { VisitNotes } from '#appointment-note/visit-notes.tsx'
import { CancelVisitDialog } from './cancel-visit-dialog.tsx'
import { MoveVisitDialog } from './move-visit-dialog.tsx'
import { personOfVisit, type Guests } from './person-of-visit.ts'
import { useLiveVisit } from './use-live-visit.ts'
import { VisitActButtons } from './visit-act-buttons.tsx'
import { VisitFacts } from './visit-facts.tsx'
import { VisitHistory } from './visit-history.tsx'
import { VisitStatusBadge } from './visit-status.tsx'

/** The visit that the address names, beside the page: what it is, and all that can be done with it. */
export function VisitPanel({ guests, onChange }: { guests: Guests; onChange: () => void }) {
  const t = useTranslations('clinic.visit')
  const { filters, setFilters } = useUrlFilters(['visit'])
  const closing = useCloseFromWithin(() => setFilters({ visit: '' }))
  return (
    <Drawer opened={filters.visit !== ''} {...closing} title={t('title')} position="right" size="md">
      {filters.visit && <Visit id={filters.visit} guests={guests} onChange={onChange} />}
    </Drawer>
  )
}

function Visit({ id, guests, onChange }: { id: string; guests: Guests; onChange: () => void }) {
  const t = useTranslations('clinic.visit')
  const { data, error, fetching, reload } = useLiveVisit(id)
  const [dialog, setDialog] = useState<'cancel' | 'move' | null>(null)
  if (error && !data) return <ErrorState error={error} isRetrying={fetching} onRetry={reload} />
  if (!data) return <PanelSkeleton lines={7} />
  const visit = data.appointment
  if (!visit)
    return (
      <EmptyState icon={CalendarOffIcon} title={t('missing')}>
        {t('missingText')}
      </EmptyState>
    )
  const person = personOfVisit(visit, guests)
  const isOfSeries = Boolean(visit.series)
  const close = () => {
    setDialog(null)
    onChange()
  }
  return (
    <Stack gap="lg">
      <Group gap="xs">
        <VisitStatusBadge status={visit.status} />
        {person?.isGuest && <Badge variant="default">{t('guest')}</Badge>}
        {visit.isOverbooked && (
          <Badge variant="light" color="pink">
            {t('overbooked')}
          </Badge>
        )}
      </Group>
      <VisitFacts visit={visit} person={person} />
      <Group gap="xs">
        <VisitActButtons visit={visit} most={4} size="sm" />
        {visit.canReschedule && (
          <Button variant="default" onClick={() => setDialog('move')}>
            {t('move')}
          </Button>
        )}
        {visit.canCancel && (
          <Button variant="default" c="var(--mantine-color-error)" onClick={() => setDialog('cancel')}>
            {t('cancel')}
          </Button>
        )}
      </Group>
      <VisitNotes visit={visit} />
      <VisitHistory visit={visit} />
      {dialog === 'cancel' && <CancelVisitDialog visit={visit} isOfSeries={isOfSeries} onClose={close} />}
      {dialog === 'move' && <MoveVisitDialog visit={visit} isOfSeries={isOfSeries} onClose={close} />}
    </Stack>
  )
}
