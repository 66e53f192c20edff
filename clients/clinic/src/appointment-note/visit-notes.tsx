'use client'
import { Stack, Text, Title } from '@mantine/core'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { useSession } from '@platform/ui/session/session-context.ts'
import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import type { AppointmentQuery } from '../gql/graphql.ts'
import { useAddAppointmentNoteMutation } from '../gql/hooks.ts'
import { NoteForm } from './note-form.tsx'
import { VisitNote } from './visit-note.tsx'

type Visit = Pick<NonNullable<AppointmentQuery['appointment']>, 'id' | 'notes'>

/** What the staff tell each other of a visit, the newest in front; and telling more. */
export function VisitNotes({ visit }: { visit: Visit }) {
  const t = useTranslations('clinic.notes')
  const { can } = useSession()
  const { act, isBusy } = useAct()
  const [, add] = useAddAppointmentNoteMutation()
  const title = useRef<HTMLHeadingElement>(null)
  const mayAdd = can('appointments:manage')
  // Null where the asker may read no visits but their own.
  if (!visit.notes) return null

  return (
    <Stack component="section" gap="xs">
      <div>
        <Title order={2} fz="sm" ref={title} tabIndex={-1} style={{ outline: 'none' }}>
          {t('title')}
        </Title>
        <Text size="xs" c="dimmed">
          {t('staffOnly')}
        </Text>
      </div>
      {mayAdd && (
        <NoteForm
          submit={t('add')}
          isBusy={isBusy}
          onSave={(text) => act(add({ input: { appointmentId: visit.id, text } }))}
        />
      )}
      {/* There from the start, so that a note is read out as it appears: one's own needs no toast over the panel then. */}
      <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }} aria-live="polite">
        {visit.notes.map((note) => (
          <VisitNote key={note.id} note={note} onGone={() => title.current?.focus({ preventScroll: true })} />
        ))}
      </Stack>
      {visit.notes.length === 0 && !mayAdd && (
        <Text size="sm" c="dimmed">
          {t('none')}
        </Text>
      )}
    </Stack>
  )
}
