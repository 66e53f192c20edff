'use client'
import { confirm } from '@platform/ui/feedback/confirm.ts'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { useTranslations } from 'next-intl'
import type { VisitNoteFragment } from '../gql/graphql.ts'
import { useChangeAppointmentNoteMutation, useRemoveAppointmentNoteMutation } from '../gql/hooks.ts'

type Named = Pick<VisitNoteFragment, 'id' | 'version'>

/** What can be done with a note of one's own. */
export function useNoteActs() {
  const t = useTranslations('clinic.notes')
  const common = useTranslations('ui')
  const { act, isBusy } = useAct()
  const [, changeNote] = useChangeAppointmentNoteMutation()
  const [, removeNote] = useRemoveAppointmentNoteMutation()

  const change = ({ id: noteId, version }: Named, text: string) => act(changeNote({ input: { noteId, version, text } }))

  /** After asking whether that is meant. */
  async function remove({ id: noteId, version }: Named, onGone: () => void) {
    const words = { title: t('removeTitle'), text: t('removeText'), confirm: t('remove'), cancel: common('cancel') }
    if (!(await confirm({ ...words, isDangerous: true }))) return
    const { isDone } = await act(removeNote({ input: { noteId, version } }), { done: t('removed'), hasNoForm: true })
    if (isDone) onGone()
  }
  return { change, remove, isBusy }
}
