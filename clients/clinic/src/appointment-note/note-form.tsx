'use client'
import { Button, Group, Text, Textarea } from '@mantine/core'
import { getHotkeyHandler } from '@mantine/hooks'
import { useDraft } from '@platform/ui/form/use-draft.ts'
import { useTranslations } from 'next-intl'

const MOST = 2000
/** From when on it is said how much may still be written. */
const NEARLY = 200

type Props = {
  initial?: string
  submit: string
  isBusy: boolean
  /** Tells what was refused; what was typed stays then. */
  onSave: (text: string) => Promise<{ isDone: boolean; fields: Record<string, string> }>
  onCancel?: () => void
}

/** Writes a note: Ctrl or ⌘ with Enter sends it. */
export function NoteForm({ initial = '', submit, isBusy, onSave, onCancel }: Props) {
  const t = useTranslations('clinic.notes')
  const common = useTranslations('ui')
  const { draft, set, setErrors, text } = useDraft({ text: initial })
  const isEmpty = draft.text.trim() === ''
  const left = MOST - draft.text.trim().length

  async function save() {
    if (isBusy || isEmpty) return
    const { isDone, fields } = await onSave(draft.text)
    // The visit or the note may be gone meanwhile.
    setErrors({ text: fields['text'] ?? fields['appointmentId'] ?? fields['noteId'] ?? '' })
    if (isDone) set({ text: '' })
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Textarea
        {...text('text')}
        aria-label={t('label')}
        placeholder={t('placeholder')}
        autosize
        minRows={2}
        maxRows={10}
        readOnly={isBusy}
        autoFocus={Boolean(onCancel)}
        onKeyDown={getHotkeyHandler([['mod+Enter', () => void save()]])}
      />
      <Group justify="space-between" mt={6} gap="xs">
        <Text size="xs" c={left < 0 ? 'var(--mantine-color-error)' : 'dimmed'} aria-live="polite">
          {left < 0 ? t('over', { count: -left }) : left <= NEARLY ? t('left', { count: left }) : ''}
        </Text>
        <Group gap="xs">
          {!isEmpty && left > NEARLY && (
            <Text size="xs" c="dimmed" visibleFrom="sm">
              {t('keys')}
            </Text>
          )}
          {onCancel && (
            <Button size="xs" variant="default" onClick={onCancel}>
              {common('cancel')}
            </Button>
          )}
          <Button type="submit" size="xs" variant="light" loading={isBusy} disabled={isEmpty}>
            {submit}
          </Button>
        </Group>
      </Group>
    </form>
  )
}
