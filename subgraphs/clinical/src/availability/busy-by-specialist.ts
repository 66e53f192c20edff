import type { Busy } from './busy.ts'

/** Each specialist's own share, found without going through everybody's again. */
export function busyBySpecialist({ appointments, holds, timeOff, external }: Busy): (specialistId: string) => Busy {
  const shares = {
    appointments: Map.groupBy(appointments, specialistOf),
    holds: Map.groupBy(holds, specialistOf),
    timeOff: Map.groupBy(timeOff, specialistOf),
    external: Map.groupBy(external, specialistOf),
  }
  return (id) => ({
    appointments: shares.appointments.get(id) ?? [],
    holds: shares.holds.get(id) ?? [],
    timeOff: shares.timeOff.get(id) ?? [],
    external: shares.external.get(id) ?? [],
  })
}

const specialistOf = ({ specialistId }: { specialistId: string }) => specialistId
