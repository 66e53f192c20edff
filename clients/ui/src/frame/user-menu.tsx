'use client'
import dynamic from 'next/dynamic'
import { useState } from 'react'
import { UserButton } from './user-button.tsx'

const load = () => import('./opened-user-menu.tsx').then((module) => module.OpenedUserMenu)
const OpenedUserMenu = dynamic(load, { ssr: false, loading: () => <UserButton aria-busy="true" /> })

/** Opens what concerns whoever is signed in. The menu is loaded as somebody comes near it. */
export function UserMenu() {
  const [isAsked, setAsked] = useState(false)
  if (isAsked) return <OpenedUserMenu />
  const come = () => void load()
  return <UserButton aria-expanded={false} onPointerEnter={come} onFocus={come} onClick={() => setAsked(true)} />
}
