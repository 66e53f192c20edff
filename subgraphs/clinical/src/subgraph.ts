import { defineSubgraph } from '@platform/shared/subgraph'
import { resolvers as allergy } from './allergy/resolvers.ts'
import { resolvers as appointment } from './appointment/resolvers.ts'
import { resolvers as appointmentNote } from './appointment-note/resolvers.ts'
import { resolvers as bundle } from './bundle/resolvers.ts'
import { resolvers as calendar } from './calendar/resolvers.ts'
import { doClinicWork } from './clinic-work.ts'
import { resolvers as closure } from './closure/resolvers.ts'
import { resolvers as condition } from './condition/resolvers.ts'
import { resolvers as feed } from './feed/resolvers.ts'
import { resolvers as guestBooking } from './guest-booking/resolvers.ts'
import { expireHolds } from './hold/expire-holds.ts'
import { resolvers as hold } from './hold/resolvers.ts'
import { resolvers as keptHolidays } from './kept-holidays/resolvers.ts'
import { resolvers as openingHours } from './opening-hours/resolvers.ts'
import { resolvers as patient } from './patient/resolvers.ts'
import { resolvers as product } from './product/resolvers.ts'
import { resolvers as reminder } from './reminder/resolvers.ts'
import { resolvers as schedule } from './schedule/resolvers.ts'
import { resolvers as series } from './series/resolvers.ts'
import { resolvers as service } from './service/resolvers.ts'
import { resolvers as sessionPackage } from './session-package/resolvers.ts'
import { resolvers as specialist } from './specialist/resolvers.ts'
import { resolvers as specialty } from './specialty/resolvers.ts'
import { resolvers as timeOff } from './time-off/resolvers.ts'
import { resolvers as workingHours } from './working-hours/resolvers.ts'

/** The work of a clinic: patients and what is known about their health; who gives visits, which, when and where. */
export const subgraph = defineSubgraph({
  name: 'clinical',
  src: new URL('./', import.meta.url),
  resolvers: [
    patient,
    allergy,
    appointment,
    appointmentNote,
    condition,
    bundle,
    calendar,
    closure,
    feed,
    guestBooking,
    hold,
    keptHolidays,
    openingHours,
    product,
    reminder,
    schedule,
    series,
    service,
    sessionPackage,
    specialist,
    specialty,
    timeOff,
    workingHours,
  ],
  jobs: [expireHolds, doClinicWork],
})
