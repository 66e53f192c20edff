'use client'
import { Anchor, Rating } from '@mantine/core'
import { Link } from '@platform/ui/frame/link.tsx'
import { Facts } from '@platform/ui/table/facts.tsx'
import { ClinicTime } from '@platform/ui/time/clinic-time.tsx'
import { useTranslations } from 'next-intl'
import { useClinicClock } from '#clock/use-clinic-clock.ts'
import { useMoney } from '#money/use-money.ts'
import { useRuleText } from '#series/use-rule-text.ts'
import type { AppointmentQuery } from '../gql/graphql.ts'
import type { personOfVisit } from './person-of-visit.ts'

type Props = { visit: NonNullable<AppointmentQuery['appointment']>; person: ReturnType<typeof personOfVisit> }

/** What a visit is: of whom, with whom, when, where, and what was said of it. */
export function VisitFacts({ visit, person }: Props) {
  const t = useTranslations('clinic.visit')
  const money = useMoney()
  const ruleText = useRuleText()
  const { zone } = useClinicClock()
  return (
    <Facts
      facts={[
        [
          t('patient'),
          visit.patient ? (
            <Anchor component={Link} href={`/patients/${visit.patient.id}`} size="sm">
              {person?.name}
            </Anchor>
          ) : (
            person?.name
          ),
        ],
        [t('phone'), person?.phone],
        [t('service'), visit.service?.name],
        [t('with'), visit.specialists.map(({ displayName }) => displayName).join(', ')],
        [t('when'), <ClinicTime key="when" instant={visit.start} zone={zone} />],
        [t('until'), <ClinicTime key="until" instant={visit.end} zone={zone} show="time" />],
        [t('again'), visit.series && ruleText(visit.series.rule)],
        [t('where'), visit.location?.name],
        [t('calendar'), visit.calendar?.name],
        [t('price'), money(visit.price)],
        [t('overbookReason'), visit.overbookReason],
        [t('cancelReason'), visit.cancelReason],
        [t('rating'), visit.rating && <Rating key="rating" value={visit.rating} readOnly size="sm" />],
        [t('comment'), visit.ratingComment],
      ]}
    />
  )
}
