'use client'
import { useTranslations } from 'next-intl'

type Event = { actorRole: string; actor: { displayName: string } | null }

/** Who did something: their name, or what they are when it may not be seen or there is none. */
export function useActorName() {
  const t = useTranslations('clinic.admin.audit')
  return ({ actor, actorRole }: Event) => actor?.displayName || roleOf(actorRole)
  function roleOf(role: string) {
    return t.has(`roles.${role}`) ? t(`roles.${role}`) : role
  }
}
