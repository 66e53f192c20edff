'use client'
import { Button, type ButtonProps } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { VisitFragment } from '../gql/graphql.ts'
import { useVisitActs } from './use-visit-acts.ts'

type Props = { visit: VisitFragment; most?: number; size?: ButtonProps['size'] }

/** What can be done with a visit now; the first is what one most likely wants. */
export function VisitActButtons({ visit, most = 2, size = 'xs' }: Props) {
  const t = useTranslations('clinic.visit')
  const { acts, run, isBusy } = useVisitActs(visit)
  return acts.slice(0, most).map((which, at) => (
    <Button
      key={which}
      size={size}
      variant={at === 0 ? 'light' : 'default'}
      loading={isBusy}
      onClick={(event) => {
        event.stopPropagation()
        void run(which)
      }}
    >
      {t(`acts.${which}`)}
    </Button>
  ))
}
