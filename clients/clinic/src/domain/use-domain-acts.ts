'use client'
import { confirm } from '@platform/ui/feedback/confirm.ts'
import { toastDone, toastFailed } from '@platform/ui/feedback/toast.tsx'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { useTranslations } from 'next-intl'
import type { DomainCardFragment as Domain } from '../gql/graphql.ts'
import { useRemoveDomainMutation, useVerifyDomainMutation } from '../gql/hooks.ts'

/** Proving a host name, and giving it up. What DNS says is told either way. */
export function useDomainActs({ id, host }: Domain) {
  const t = useTranslations('clinic.admin.domains')
  const common = useTranslations('ui')
  const { act, isBusy } = useAct()
  const [, verifyDomain] = useVerifyDomainMutation()
  const [, removeDomain] = useRemoveDomainMutation()
  const input = { domainId: id }

  async function verify() {
    const { isDone, data } = await act(verifyDomain({ input }), { hasNoForm: true })
    const domain = data?.verifyDomain.domain
    if (!isDone || !domain) return
    if (domain.status === 'VERIFIED') toastDone(t('proven', { host }))
    else toastFailed(domain.lastCheckError ?? t('notProven'), t('notProven'))
  }
  async function remove() {
    const isSure = await confirm({
      title: t('remove'),
      text: t('removeText', { host }),
      confirm: t('remove'),
      cancel: common('cancel'),
      isDangerous: true,
    })
    if (isSure) await act(removeDomain({ input }), { done: t('removed', { host }), hasNoForm: true })
  }
  return { verify: () => void verify(), remove: () => void remove(), isBusy }
}
