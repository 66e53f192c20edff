import { Badge } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { AuditAction as Action } from '../gql/graphql.ts'

export const AUDIT_ACTIONS: readonly Action[] = ['CREATE', 'UPDATE', 'DELETE']

const COLORS: Record<Action, string> = { CREATE: 'teal', UPDATE: 'blue', DELETE: 'red' }

export function AuditAction({ action }: { action: Action }) {
  const t = useTranslations('clinic.admin.audit')
  return (
    <Badge variant="light" color={COLORS[action]}>
      {t(`actions.${action}`)}
    </Badge>
  )
}
