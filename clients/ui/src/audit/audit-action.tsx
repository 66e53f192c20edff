'use client'
import { Badge } from '@mantine/core'
import { useTranslations } from 'next-intl'

/** What can be done to a record, as the log has it. */
export const AUDIT_ACTIONS = ['CREATE', 'UPDATE', 'DELETE'] as const
type Action = (typeof AUDIT_ACTIONS)[number]

const COLORS: Record<Action, string> = { CREATE: 'teal', UPDATE: 'blue', DELETE: 'red' }

/** What was done, in a word. */
export function useAuditAction() {
  const t = useTranslations('ui.audit')
  return (action: Action) => t(`actions.${action}`)
}

export function AuditAction({ action }: { action: Action }) {
  const wordOf = useAuditAction()
  return (
    <Badge variant="light" color={COLORS[action]}>
      {wordOf(action)}
    </Badge>
  )
}
