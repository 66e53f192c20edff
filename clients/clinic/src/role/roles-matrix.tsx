'use client'
import { Checkbox, Text } from '@mantine/core'
import { useSession } from '@platform/ui/session/session-context.ts'
import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import type { RoleColumnFragment as Role } from '../gql/graphql.ts'
import { permissionsByNoun, type Permission } from './permissions-by-noun.ts'
import { RoleHead } from './role-head.tsx'
import classes from './roles-matrix.module.css'
import { useGridKeys } from './use-grid-keys.ts'
import type { useRoleDrafts } from './use-role-drafts.ts'

type Props = {
  roles: readonly Role[]
  permissions: readonly Permission[]
  drafts: ReturnType<typeof useRoleDrafts>
}

/** What each role allows: a row a permission, a column a role. One stop of the tab key; arrows lead through it. */
export function RolesMatrix({ roles, permissions, drafts: { heldBy, toggle } }: Props) {
  const t = useTranslations('clinic.admin.roles')
  const { can } = useSession()
  const { onKeyDown, boxProps } = useGridKeys()
  const isEditor = can('roles:manage')
  const rowOf = new Map(permissions.map(({ code }, row) => [code, row]))
  const describe = (code: string, otherwise: string) =>
    t.has(`permissions.${code}`) ? t(`permissions.${code}`) : otherwise

  return (
    <div className={classes['frame']} role="region" aria-label={t('matrix')} tabIndex={0}>
      <table className={classes['matrix']} onKeyDown={onKeyDown} aria-label={t('matrix')}>
        <thead>
          <tr>
            <th scope="col">
              <Text size="xs" c="dimmed">
                {t('permission')}
              </Text>
            </th>
            {roles.map((role) => (
              <th key={role.id} scope="col">
                <RoleHead role={role} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {permissionsByNoun(permissions).map(([noun, group]) => (
            <Fragment key={noun}>
              <tr>
                <th scope="rowgroup" className={classes['noun']}>
                  {t.has(`nouns.${noun}`) ? t(`nouns.${noun}`) : noun}
                </th>
                <td colSpan={roles.length} className={classes['noun']} />
              </tr>
              {group.map(({ code, description }) => (
                <tr key={code}>
                  <th scope="row">
                    <Text size="sm">{describe(code, description)}</Text>
                    <Text size="xs" c="dimmed" visibleFrom="sm">
                      {code}
                    </Text>
                  </th>
                  {roles.map((role, column) => {
                    const isHeld = heldBy(role).includes(code)
                    const isChanged = isHeld !== role.permissions.includes(code)
                    // Nobody gives what they do not hold themselves.
                    const mayChange = isEditor && (role.permissions.includes(code) || can(code))
                    return (
                      <td key={role.id} className={isChanged ? classes['changed'] : undefined}>
                        <Checkbox
                          display="inline-block"
                          checked={isHeld}
                          aria-label={t('cell', { role: role.name, permission: code })}
                          aria-disabled={!mayChange}
                          onChange={() => mayChange && toggle(role, code)}
                          {...(mayChange ? {} : { title: t(isEditor ? 'notYours' : 'lookOnly'), opacity: 0.5 })}
                          {...boxProps(rowOf.get(code) ?? 0, column)}
                        />
                      </td>
                    )
                  })}
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  )
}
