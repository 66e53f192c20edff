'use client'
import { Button, Group } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { PageHeader } from '@platform/ui/frame/page-header.tsx'
import { useSession } from '@platform/ui/session/session-context.ts'
import { ChoiceFilter } from '@platform/ui/table/choice-filter.tsx'
import { listOf } from '@platform/ui/table/list-of.ts'
import { ListPanel } from '@platform/ui/table/list-panel.tsx'
import { NoRows } from '@platform/ui/table/no-rows.tsx'
import { SearchField } from '@platform/ui/table/search-field.tsx'
import { usePages } from '@platform/ui/table/use-pages.ts'
import { useUrlFilters } from '@platform/ui/table/use-url-filters.ts'
import { UserPlusIcon, UsersRoundIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { RoleSelect } from '#role/role-select.tsx'
import { useMembersQuery } from '../gql/hooks.ts'
import { InviteMemberDialog } from './invite-member-dialog.tsx'
import { MEMBER_STATUSES } from './member-status.tsx'
import { MembersTable } from './members-table.tsx'
import { PlacesTaken } from './places-taken.tsx'

const PAGE = 25
const NONE = { search: '', status: '', role: '' }

/** Who belongs to the clinic, and who is invited. */
export function MembersPage() {
  const t = useTranslations('clinic.admin.members')
  const { can } = useSession()
  const { filters, setFilters } = useUrlFilters(['search', 'status', 'role'])
  const [isInviting, { open, close }] = useDisclosure()
  const status = MEMBER_STATUSES.find((known) => known === filters.status)
  const filter = {
    ...(filters.search ? { search: filters.search } : {}),
    ...(status ? { status } : {}),
    ...(filters.role ? { roleId: filters.role } : {}),
  }
  const pages = usePages(filter)
  const [{ data, error, fetching }, reload] = useMembersQuery({
    variables: { first: PAGE, after: pages.after, filter },
    requestPolicy: 'cache-and-network',
  })
  const isFiltered = Object.keys(filter).length > 0

  return (
    <>
      <PageHeader title={t('title')} about={t('about')}>
        <PlacesTaken limit="members" />
        {can('members:manage') && can('roles:read') && (
          <Button leftSection={<UserPlusIcon size={16} aria-hidden />} onClick={open}>
            {t('invite')}
          </Button>
        )}
      </PageHeader>
      <Group mb="md" gap="sm">
        <SearchField
          label={t('search')}
          placeholder={t('placeholder')}
          value={filters.search}
          isBusy={fetching}
          onSearch={(search) => setFilters({ search })}
        />
        <ChoiceFilter
          label={t('status')}
          all={t('all')}
          value={status ?? ''}
          choices={MEMBER_STATUSES.map((one) => [one, t(`statuses.${one}`)])}
          onChange={(next) => setFilters({ status: next })}
        />
        {can('roles:read') && (
          <RoleSelect
            aria-label={t('role')}
            placeholder={t('anyRole')}
            clearable
            value={filters.role || null}
            onChange={(role) => setFilters({ role: role ?? '' })}
          />
        )}
      </Group>
      <ListPanel
        {...listOf(data?.members, { error, fetching, reload, pages })}
        empty={
          <NoRows
            words="clinic.admin.members"
            icon={UsersRoundIcon}
            onReset={isFiltered ? () => setFilters(NONE) : undefined}
          />
        }
      >
        {(members) => <MembersTable members={members} onGone={() => pages.next(null)} />}
      </ListPanel>
      {isInviting && <InviteMemberDialog onClose={close} onInvited={() => pages.next(null)} />}
    </>
  )
}
