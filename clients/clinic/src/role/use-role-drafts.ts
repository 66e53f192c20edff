'use client'
import { useState } from 'react'
import type { RoleColumnFragment as Role } from '../gql/graphql.ts'

/** Permissions of a role that are to be given (true) or taken away. */
type Wishes = Record<string, boolean>

/** What of it a role does not have yet: what it has, somebody else gave it meanwhile or it was ticked twice. */
const openWishes = (wishes: Wishes, { permissions }: Role) =>
  Object.entries(wishes).filter(([code, isWished]) => permissions.includes(code) !== isWished)

/**
 * What roles are to allow once it is saved: what they do, and what was ticked over it. What somebody else changes of a role
 * meanwhile stays.
 */
export function useRoleDrafts(roles: readonly Role[]) {
  const [wishesOf, setWishesOf] = useState<Record<string, Wishes>>({})

  function heldBy(role: Role): string[] {
    const wishes = wishesOf[role.id] ?? {}
    const added = openWishes(wishes, role).flatMap(([code, isWished]) => (isWished ? [code] : []))
    return [...role.permissions.filter((code) => wishes[code] !== false), ...added]
  }
  return {
    heldBy,
    toggle(role: Role, code: string) {
      const isWished = !heldBy(role).includes(code)
      setWishesOf((before) => ({ ...before, [role.id]: { ...before[role.id], [code]: isWished } }))
    },
    forget: (roleId: string) => setWishesOf((before) => ({ ...before, [roleId]: {} })),
    changed: roles.filter((role) => openWishes(wishesOf[role.id] ?? {}, role).length > 0),
  }
}
