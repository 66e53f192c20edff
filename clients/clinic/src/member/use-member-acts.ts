'use client'
import { confirm } from '@platform/ui/feedback/confirm.ts'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { useTranslations } from 'next-intl'
import type { MemberRowFragment as Member } from '../gql/graphql.ts'
import { useReinstateMemberMutation, useRemoveMemberMutation, useSuspendMemberMutation } from '../gql/hooks.ts'

/** What is done about a member in one go, after asking where it is hard to undo. */
export function useMemberActs({ id, email, status, human }: Member, onGone: () => void) {
  const t = useTranslations('clinic.admin.members')
  const common = useTranslations('ui')
  const { act, isBusy } = useAct()
  const [, suspendMember] = useSuspendMemberMutation()
  const [, reinstateMember] = useReinstateMemberMutation()
  const [, removeMember] = useRemoveMemberMutation()
  const input = { membershipId: id }
  const name = human?.displayName ?? email

  const isSure = (which: 'suspend' | 'remove' | 'withdraw') =>
    confirm({
      title: t(which),
      text: t(`${which}Text`, { name }),
      confirm: t(which),
      cancel: common('cancel'),
      isDangerous: true,
    })

  async function suspend() {
    if (await isSure('suspend'))
      await act(suspendMember({ input }), { done: t('suspended', { name }), hasNoForm: true })
  }
  async function reinstate() {
    await act(reinstateMember({ input }), { done: t('reinstated', { name }), hasNoForm: true })
  }
  async function remove() {
    if (!(await isSure(status === 'INVITED' ? 'withdraw' : 'remove'))) return
    const { isDone } = await act(removeMember({ input }), { done: t('removed', { name }), hasNoForm: true })
    if (isDone) onGone()
  }
  return {
    suspend: () => void suspend(),
    reinstate: () => void reinstate(),
    remove: () => void remove(),
    isBusy,
  }
}
