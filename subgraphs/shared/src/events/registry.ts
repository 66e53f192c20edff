import { APPOINTMENT_EVENTS } from './appointment-events.ts'
import { CAPABILITIES_EVENTS } from './capabilities-events.ts'
import { CLINICAL_EVENTS } from './clinical-events.ts'
import { GUEST_EVENTS } from './guest-events.ts'
import { IDENTITY_EVENTS } from './identity-events.ts'
import { TELEMETRY_EVENTS } from './telemetry-events.ts'
import { TENANCY_EVENTS } from './tenancy-events.ts'
import { VISIT_EVENTS } from './visit-events.ts'

/** Every event the code emits; a test proves of each that it does. What is not named here cannot be emitted. */
export const EVENT_TYPES = {
  ...IDENTITY_EVENTS,
  ...TENANCY_EVENTS,
  ...CLINICAL_EVENTS,
  ...APPOINTMENT_EVENTS,
  ...VISIT_EVENTS,
  ...CAPABILITIES_EVENTS,
  ...GUEST_EVENTS,
  ...TELEMETRY_EVENTS,
}
