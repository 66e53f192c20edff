'use client'
import { Modal } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { MyAppointmentFragment } from '../gql/graphql.ts'
import { MoveVisit } from './move-visit.tsx'

type Props = {
  visit: MyAppointmentFragment
  zone: string
  onClose: () => void
  onStale: () => void
}

/** Choosing another time for a visit, in a dialog as wide as that takes. */
export function MoveDialog({ onClose, ...props }: Props) {
  const t = useTranslations('portal.appointments')
  return (
    <Modal opened onClose={onClose} title={t('moveTitle')} size="lg">
      <MoveVisit {...props} onDone={onClose} />
    </Modal>
  )
}
