import type { Context, RequestContext } from '@platform/shared/context'

/** The context of the clinical subgraph: its own tables and no others. */
export type ClinicalContext = Context<
  | 'patient'
  | 'allergy'
  | 'condition'
  | 'specialty'
  | 'specialist'
  | 'specialistSignature'
  | 'specialistSpecialty'
  | 'specialistHours'
  | 'timeOff'
  | 'openingHours'
  | 'closure'
  | 'holidayRegion'
  | 'service'
  | 'serviceSpecialist'
  | 'product'
  | 'bundle'
  | 'bundleService'
  | 'bundleProduct'
  | 'calendar'
  | 'calendarService'
  | 'calendarSpecialist'
  | 'appointment'
  | 'appointmentNote'
  | 'guestBooking'
  | 'guestCall'
  | 'busyTime'
  | 'appointmentSeries'
  | 'sessionPackage'
  | 'calendarFeed'
>

/** The same, as resolvers hold it. */
export type ClinicalRequest = RequestContext<ClinicalContext>
