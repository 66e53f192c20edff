import type { AllergyIntolerance, Bundle, Condition, Patient } from 'fhir/r4.js'
import { z } from 'zod'

/** Text as Postgres can keep it: without NUL, and without blanks around it. */
const word = z.string().transform((written) => written.replaceAll('\0', '').trim())
const text = word.optional()
/** In FHIR's JSON a list of words has a null where a word has extensions alone. */
const words = z
  .array(word.nullable())
  .transform((all) => all.filter((one) => one !== null))
  .optional()
const many = <T extends z.ZodType>(item: T) => z.array(item).optional()

const Period = z.object({ start: text, end: text })
const Coding = z.object({ system: text, code: text, display: text })
const CodeableConcept = z.object({ coding: many(Coding), text })
const Reference = z.object({ reference: text })
const Identifier = z.object({
  use: z.enum(['usual', 'official', 'temp', 'secondary', 'old']).optional(),
  type: CodeableConcept.optional(),
  system: text,
  value: text,
})
const HumanName = z.object({
  use: z.enum(['usual', 'official', 'temp', 'nickname', 'anonymous', 'old', 'maiden']).optional(),
  text,
  family: text,
  given: words,
  period: Period.optional(),
})
const ContactPoint = z.object({
  system: z.enum(['phone', 'fax', 'email', 'pager', 'url', 'sms', 'other']).optional(),
  use: z.enum(['home', 'work', 'temp', 'old', 'mobile']).optional(),
  rank: z.number().optional(),
  value: text,
  period: Period.optional(),
})
const Address = z.object({
  use: z.enum(['home', 'work', 'temp', 'old', 'billing']).optional(),
  line: words,
  city: text,
  state: text,
  postalCode: text,
  country: text,
  period: Period.optional(),
})

/** What we read of a FHIR R4 Patient. Checked against FHIR's own types, and against whatever a file holds. */
export const PatientResource = z.object({
  resourceType: z.literal('Patient'),
  id: text,
  identifier: many(Identifier),
  name: many(HumanName),
  telecom: many(ContactPoint),
  gender: z.enum(['male', 'female', 'other', 'unknown']).optional(),
  birthDate: text,
  deceasedBoolean: z.boolean().optional(),
  deceasedDateTime: text,
  address: many(Address),
  communication: many(z.object({ language: CodeableConcept, preferred: z.boolean().optional() })),
}) satisfies z.ZodType<Partial<Patient>>

const Recorded = {
  id: text,
  identifier: many(Identifier),
  clinicalStatus: CodeableConcept.optional(),
  verificationStatus: CodeableConcept.optional(),
  code: CodeableConcept.optional(),
  recordedDate: text,
}

/** What we read of a FHIR R4 AllergyIntolerance. */
export const AllergyResource = z.object({
  resourceType: z.literal('AllergyIntolerance'),
  ...Recorded,
  category: many(z.enum(['food', 'medication', 'environment', 'biologic'])),
  criticality: z.enum(['low', 'high', 'unable-to-assess']).optional(),
  patient: Reference,
}) satisfies z.ZodType<Partial<AllergyIntolerance>>

/** What we read of a FHIR R4 Condition. */
export const ConditionResource = z.object({
  resourceType: z.literal('Condition'),
  ...Recorded,
  onsetDateTime: text,
  onsetPeriod: Period.optional(),
  abatementDateTime: text,
  abatementPeriod: Period.optional(),
  subject: Reference,
}) satisfies z.ZodType<Partial<Condition>>

/** A bundle, and of each entry no more than what kind of resource it is: one bad entry must not spoil the others. */
export const BundleResource = z.object({
  resourceType: z.literal('Bundle'),
  entry: many(z.object({ fullUrl: text, resource: z.looseObject({ resourceType: z.string() }).optional() })),
}) satisfies z.ZodType<Partial<Omit<Bundle, 'entry'>>>

export type PatientResource = z.infer<typeof PatientResource>
export type AllergyResource = z.infer<typeof AllergyResource>
export type ConditionResource = z.infer<typeof ConditionResource>
