'use client'
import { ActionIcon, Box, Group, Paper, Text } from '@mantine/core'
import { ClinicTime } from '@platform/ui/time/clinic-time.tsx'
import { PencilIcon, Trash2Icon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useClinicClock } from '#clock/use-clinic-clock.ts'
import type { VisitNoteFragment } from '../gql/graphql.ts'
import { NoteEditor } from './note-editor.tsx'
import { useNoteActs } from './use-note-acts.ts'

type Props = { note: VisitNoteFragment; onGone: () => void }

/** One note: who wrote it, what and when. Its author may put it otherwise or take it back. */
export function VisitNote({ note, onGone }: Props) {
  const t = useTranslations('clinic.notes')
  const { zone } = useClinicClock()
  const { remove, isBusy } = useNoteActs()
  const [isEdited, setEdited] = useState(false)

  return (
    <Paper component="li" withBorder p="sm">
      <Group justify="space-between" wrap="nowrap" align="flex-start" gap="xs">
        <div>
          <Text size="sm" fw={600}>
            {note.author?.displayName ?? t('somebody')}
          </Text>
          <Text size="xs" c="dimmed">
            <ClinicTime instant={note.writtenAt} zone={zone} />
            {note.changedAt && (
              <>
                {` · ${t('changedAt')} `}
                <ClinicTime instant={note.changedAt} zone={zone} />
              </>
            )}
          </Text>
        </div>
        {note.canChange && (
          // Out of sight rather than gone: the focus comes back to what it was left from.
          <Group gap={4} wrap="nowrap" style={{ visibility: isEdited ? 'hidden' : 'visible' }}>
            <ActionIcon variant="subtle" color="gray" aria-label={t('change')} onClick={() => setEdited(true)}>
              <PencilIcon size={16} />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              color="red"
              loading={isBusy}
              aria-label={t('remove')}
              onClick={() => void remove(note, onGone)}
            >
              <Trash2Icon size={16} />
            </ActionIcon>
          </Group>
        )}
      </Group>
      {isEdited ? (
        <Box mt={6}>
          <NoteEditor note={note} onClose={() => setEdited(false)} />
        </Box>
      ) : (
        <Text size="sm" mt={6} style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {note.text}
        </Text>
      )}
    </Paper>
  )
}
