'use client'
import { useFocusBack } from '@platform/ui/form/use-focus-back.ts'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { VisitNoteFragment } from '../gql/graphql.ts'
import { NoteForm } from './note-form.tsx'
import { useNoteActs } from './use-note-acts.ts'

/** Puts other words into a note of one's own. */
export function NoteEditor({ note, onClose }: { note: VisitNoteFragment; onClose: () => void }) {
  const t = useTranslations('clinic.notes')
  const { change, isBusy } = useNoteActs()
  // As it was when its author began to write: what was changed elsewhere meanwhile is not written over.
  const [read] = useState(note)
  useFocusBack()

  async function save(text: string) {
    const answer = await change(read, text)
    if (answer.isDone) onClose()
    return answer
  }
  return <NoteForm initial={read.text} submit={t('save')} isBusy={isBusy} onSave={save} onCancel={onClose} />
}
