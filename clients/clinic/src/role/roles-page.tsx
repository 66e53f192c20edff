'use client'
import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { ErrorState } from '@platform/ui/feedback/error-state.tsx'
import { TableSkeleton } from '@platform/ui/feedback/table-skeleton.tsx'
import { PageHeader } from '@platform/ui/frame/page-header.tsx'
import { useSession } from '@platform/ui/session/session-context.ts'
import { PlusIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { usePermissionsQuery, useRolesQuery } from '../gql/hooks.ts'
import { RoleDialog } from './role-dialog.tsx'
import { RolesMatrix } from './roles-matrix.tsx'
import { UnsavedRoles } from './unsaved-roles.tsx'
import { useRoleDrafts } from './use-role-drafts.ts'

/** The clinic's roles, and what each of them allows. */
export function RolesPage() {
  const t = useTranslations('clinic.admin.roles')
  const { can } = useSession()
  const [isCreating, { open, close }] = useDisclosure()
  const [{ data, error, fetching }, reload] = useRolesQuery({ requestPolicy: 'cache-and-network' })
  const [{ data: known }] = usePermissionsQuery()
  const roles = data?.roles ?? []
  const drafts = useRoleDrafts(roles)
  const again = () => reload({ requestPolicy: 'network-only' })

  return (
    <>
      <PageHeader title={t('title')} about={t('about')}>
        {can('roles:manage') && (
          <Button leftSection={<PlusIcon size={16} aria-hidden />} onClick={open}>
            {t('create')}
          </Button>
        )}
      </PageHeader>
      {error && !data && <ErrorState error={error} isRetrying={fetching} onRetry={again} />}
      {!error && (!data || !known) && <TableSkeleton rows={10} />}
      {data && known && (
        <>
          <RolesMatrix roles={roles} permissions={known.permissions} drafts={drafts} />
          <UnsavedRoles drafts={drafts} onStale={again} />
        </>
      )}
      {isCreating && <RoleDialog onClose={close} />}
    </>
  )
}
