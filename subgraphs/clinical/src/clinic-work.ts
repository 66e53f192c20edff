import { clinicJobs } from '@platform/shared/jobs/clinic-jobs'
import type { ClinicJob } from '@platform/shared/jobs/clinic-job'
import { sendAgenda } from './agenda/send-agenda.ts'
import { checkAttendance } from './attendance/check-attendance.ts'
import { markMissed } from './attendance/mark-missed.ts'
import { expireBookings } from './guest-booking/expire-bookings.ts'
import { remind } from './reminder/remind.ts'
import { catchUp } from './visit-message/catch-up.ts'
import { tellPatient } from './visit-message/tell-patient.ts'

/** Lets go of what the clinic did not confirm in time; what is left after many comes ten minutes later. */
const expireGuestBookings: ClinicJob = {
  kind: 'expire-guest-bookings',
  when: { everyMinutes: 10 },
  permissions: [],
  act: async (ctx) => void (await expireBookings(ctx)),
}

/** What is done at a clinic without anybody asking. */
export const doClinicWork = clinicJobs('clinical', [
  tellPatient,
  remind,
  catchUp,
  checkAttendance,
  markMissed,
  sendAgenda,
  expireGuestBookings,
])
