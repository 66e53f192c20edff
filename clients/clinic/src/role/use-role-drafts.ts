'use client'
import { useState } from 'react'
import type { RoleColumnFragment as Role } from '../gql/graphql.ts'

type Drafts = Record<string, readonly string[]>

const isSame = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((code) => b.includes(code))

/** What roles are to allow once it is saved: each as it is until somebody ticks a box. */
export function useRoleDrafts(roles: readonly Role[]) {
  const [drafts, setDrafts] = useState<Drafts>({})
  const heldBy = ({ id, permissions }: Role) => drafts[id] ?? permissions
  const forget = (roleId: string) =>
    setDrafts((before) => Object.fromEntries(Object.entries(before).filter(([id]) => id !== roleId)))

  function toggle(role: Role, code: string) {
    const held = heldBy(role)
    const next = held.includes(code) ? held.filter((one) => one !== code) : [...held, code]
    if (isSame(next, role.permissions)) forget(role.id)
    else setDrafts((before) => ({ ...before, [role.id]: next }))
  }
  return {
    heldBy,
    toggle,
    forget,
    changed: roles.filter((role) => !isSame(heldBy(role), role.permissions)),
  }
}
