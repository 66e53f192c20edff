import type { ScheduleGround } from './schedule-ground.ts'

/** The ground for a visit of another length than the service has; as it is when none is named. */
export const lasting = (ground: ScheduleGround, durationMinutes: number | null): ScheduleGround =>
  durationMinutes === null
    ? ground
    : {
        ...ground,
        input: { ...ground.input, service: { ...ground.input.service, durationMinutes } },
        service: { ...ground.service, durationMinutes },
      }
