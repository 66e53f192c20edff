'use client'
import { Modal } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { MyAppointmentFragment } from '../gql/graphql.ts'
import { MoveVisit } from './move-visit.tsx'

type Props = {
  visit: MyAppointmentFragment
  zone: string
  isOpen: boolean
  onClose: () => void
  onStale: () => void
}

/** Choosing another time for a visit, in a dialog as wide as that takes. */
export function MoveDialog({ isOpen, onClose, ...props }: Props) {
  const t = useTranslations('portal.appointments')
  return (
    <Modal opened={isOpen} onClose={onClose} title={t('moveTitle')} size="lg">
      {isOpen && <MoveVisit {...props} onDone={onClose} />}
    </Modal>
  )
}
