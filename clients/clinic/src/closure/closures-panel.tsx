'use client'
import { Button, Group, Title } from '@mantine/core'
import { EmptyState } from '@platform/ui/feedback/empty-state.tsx'
import { listOf } from '@platform/ui/table/list-of.ts'
import { ListPanel } from '@platform/ui/table/list-panel.tsx'
import { usePages } from '@platform/ui/table/use-pages.ts'
import { CalendarOffIcon, PlusIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useClinicClock } from '#clock/use-clinic-clock.ts'
import { useClosuresQuery } from '../gql/hooks.ts'
import { ClosureForm } from './closure-form.tsx'
import { ClosuresTable } from './closures-table.tsx'

/** Days on which the clinic or a location is closed, from today on. */
export function ClosuresPanel({ mayManage }: { mayManage: boolean }) {
  const t = useTranslations('clinic.closures')
  const { today } = useClinicClock()
  const [isAdding, setAdding] = useState(false)
  const pages = usePages({ today })
  const [{ data, error, fetching }, reload] = useClosuresQuery({
    variables: { from: today, first: 25, after: pages.after },
    requestPolicy: 'cache-and-network',
  })
  return (
    <section>
      <Group justify="space-between" mb="md">
        <Title order={2} fz="md">
          {t('own')}
        </Title>
        {mayManage && (
          <Button leftSection={<PlusIcon size={16} aria-hidden />} onClick={() => setAdding(true)}>
            {t('add')}
          </Button>
        )}
      </Group>
      <ListPanel
        usually={2}
        {...listOf(data?.closures, { error, fetching, reload, pages })}
        empty={
          <EmptyState icon={CalendarOffIcon} title={t('none')}>
            {t('noneText')}
          </EmptyState>
        }
      >
        {(closures) => <ClosuresTable closures={closures} mayManage={mayManage} />}
      </ListPanel>
      {isAdding && <ClosureForm onClose={() => setAdding(false)} />}
    </section>
  )
}
