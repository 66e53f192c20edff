import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AppointmentRow } from '../appointment/appointment-row.ts';
import type { AppointmentNote as AppointmentNoteRow, GuestCall as GuestCallRow, Specialty as SpecialtyRow, Specialist as SpecialistRow, TimeOff as TimeOffRow, Service as ServiceRow, Product as ProductRow, Bundle as BundleRow, CalendarFeed as CalendarFeedRow, SessionPackage as SessionPackageRow, AppointmentSeries as SeriesRow, Calendar as CalendarRow, Closure as ClosureRow, HolidayRegion as HolidayRegionRow } from '@platform/prisma/generated';
import type { GuestBookingRow } from '../guest-booking/find-guest-booking.ts';
import type { BookingReceipt as BookingReceiptNode } from '../guest-booking/book-as-guest.ts';
import type { BillingTerms } from '../service/billing.ts';
import type { PlannedVisit } from '../series/plan-visits.ts';
import type { OfferedService } from '../calendar/calendar-service.ts';
import type { PricedSlot } from '../schedule/priced-slots.ts';
import type { Explanation } from '../schedule/find-explanation.ts';
import type { WordedConflict } from '../schedule/conflict-words.ts';
import type { ShownHold } from '../hold/slot-hold.ts';
import type { ToldChange } from '../hold/find-slot-change.ts';
import type { HoldSlotAnswer, RenewHoldAnswer, ReleaseHoldAnswer } from '../hold/hold-answer.ts';
import type { Closure as ClosedDays } from '../availability/place.ts';
import type { FoundAllergy } from '../allergy/find-allergy.ts';
import type { FoundCondition } from '../condition/find-condition.ts';
import type { FoundPatient } from '../patient/find-patient.ts';
import type { ClinicalRequest } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A country as ISO 3166-1 alpha-2: `RO`. */
  CountryCode: { input: string; output: string; }
  /** A currency as ISO 4217: `RON`. */
  Currency: { input: string; output: string; }
  /** An instant in UTC, as RFC 3339: `2026-11-21T09:30:00Z`. */
  DateTime: { input: Date; output: Date; }
  /** An e-mail address, kept in lower case. */
  EmailAddress: { input: string; output: string; }
  /** A colour as `#rrggbb`. */
  HexColorCode: { input: string; output: string; }
  /** Any JSON object. */
  JSONObject: { input: Record<string, unknown>; output: Record<string, unknown>; }
  /** A calendar day without a time zone: `2026-11-21`. */
  LocalDate: { input: string; output: string; }
  /** The same for an end: `24:00` is the midnight that ends the day. */
  LocalEndTime: { input: string; output: string; }
  /** A time on the clock on the wall: `09:30`. Only whole minutes are taken. */
  LocalTime: { input: string; output: string; }
  /** A phone number in E.164: `+40721123456`. */
  PhoneNumber: { input: string; output: string; }
  /** An IANA time zone: `Europe/Bucharest`. */
  TimeZone: { input: string; output: string; }
  /** An absolute URL. */
  URL: { input: URL; output: URL | string; }
  _FieldSet: { input: string; output: string; }
};

/** What `acceptAppointment` is about. */
export type AcceptAppointmentInput = {
  /** Which appointment. */
  appointmentId: Scalars['ID']['input'];
  /** The `version` you read. */
  version: Scalars['Int']['input'];
};

/** What came of `acceptAppointment`. */
export type AcceptAppointmentPayload = {
  __typename?: 'AcceptAppointmentPayload';
  /** The appointment as it is now. Null when `userErrors` is not empty. */
  appointment?: Maybe<Appointment>;
  /** Why nothing was changed. */
  userErrors: Array<UserError>;
};

/** Which booking is yours. */
export type AcceptBookingInput = {
  /** From `myBookingOffers`. */
  guestBookingId: Scalars['ID']['input'];
};

/** What came of `acceptBooking`. */
export type AcceptBookingPayload = {
  __typename?: 'AcceptBookingPayload';
  /** Your appointment. Null when `userErrors` is not empty. */
  appointment?: Maybe<Appointment>;
  /** Why nothing was changed. */
  userErrors: Array<UserError>;
};

/** A note for the staff. */
export type AddAppointmentNoteInput = {
  /** Of which visit. */
  appointmentId: Scalars['ID']['input'];
  /** What to note. 1 to 2,000 characters; it may have several lines. */
  text: Scalars['String']['input'];
};

/** What came of `addAppointmentNote`. */
export type AddAppointmentNotePayload = {
  __typename?: 'AddAppointmentNotePayload';
  /** The note. Null when `userErrors` is not empty. */
  note?: Maybe<AppointmentNote>;
  /** Why nothing was noted. */
  userErrors: Array<UserError>;
};

/** A closure. */
export type AddClosureInput = {
  /** The first day. */
  from: Scalars['LocalDate']['input'];
  /** Which location. The whole clinic when absent. */
  locationId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 120 characters, for everybody to read. */
  name: Scalars['String']['input'];
  /** The hours of each day. The whole day when empty. */
  ranges?: Array<TimeRangeInput>;
  /** The last day: at most 366 days later. */
  until: Scalars['LocalDate']['input'];
};

/** What came of `addClosure`. */
export type AddClosurePayload = {
  __typename?: 'AddClosurePayload';
  /** The closure. Null when `userErrors` is not empty. */
  closure?: Maybe<Closure>;
  /** Why it could not be added. */
  userErrors: Array<UserError>;
};

/** An absence. */
export type AddTimeOffInput = {
  /** When it ends: after it began, and at most two years later. */
  end: Scalars['DateTime']['input'];
  /** Whose. */
  specialistId: Scalars['ID']['input'];
  /** When it begins. */
  start: Scalars['DateTime']['input'];
};

/** What came of `addTimeOff`. */
export type AddTimeOffPayload = {
  __typename?: 'AddTimeOffPayload';
  /** The absence. Null when `userErrors` is not empty. */
  timeOff?: Maybe<TimeOff>;
  /** Why it could not be noted. */
  userErrors: Array<UserError>;
};

/** A person to take into care. */
export type AdmitPatientInput = {
  /** Where they live. */
  address?: InputMaybe<PatientAddressInput>;
  /** Not in the future, and not more than 130 years ago. */
  birthDate?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Kept in lower case. */
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** True to go on although `possibleDuplicates` were found. */
  evenIfDuplicate?: Scalars['Boolean']['input'];
  /** Family names. 1 to 100 characters. */
  familyName: Scalars['String']['input'];
  /** Given names. 1 to 100 characters. */
  givenName: Scalars['String']['input'];
  /** The language they prefer, as a BCP 47 tag. */
  languageCode?: InputMaybe<Scalars['String']['input']>;
  /** In E.164, or as dialled in the clinic's country. Kept in E.164. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Administrative sex. */
  sex?: InputMaybe<PatientSex>;
};

/** What came of `admitPatient`. */
export type AdmitPatientPayload = {
  __typename?: 'AdmitPatientPayload';
  /** The new patient. Null when `userErrors` is not empty. */
  patient?: Maybe<Patient>;
  /** Patients who may be the same person: same phone, same e-mail, or same name and birth date; at most 10. Empty unless the refusal is a `CONFLICT`. */
  possibleDuplicates: Array<Patient>;
  /** Why nobody was admitted. */
  userErrors: Array<UserError>;
};

/** An allergy or intolerance, as this clinic recorded it. */
export type Allergy = {
  __typename?: 'Allergy';
  /** What kind of substance it is. */
  category?: Maybe<AllergyCategory>;
  /** Whether it is still a danger. */
  clinicalStatus: AllergyStatus;
  /** To what, as a code. */
  code?: Maybe<Scalars['String']['output']>;
  /** The code system of `code`, as a URI: `http://snomed.info/sct`. */
  codeSystem?: Maybe<Scalars['String']['output']>;
  /** How much harm it could do. */
  criticality?: Maybe<AllergyCriticality>;
  /** To what, in words. */
  display: Scalars['String']['output'];
  /** Global and opaque. */
  id: Scalars['ID']['output'];
  /** When it was recorded, where it was recorded first. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What kind of substance an allergy is to. */
export type AllergyCategory =
  /** A preparation from living things, such as a vaccine. */
  | 'BIOLOGIC'
  /** Something in the surroundings: pollen, latex, an animal. */
  | 'ENVIRONMENT'
  /** Food. */
  | 'FOOD'
  /** Medication. */
  | 'MEDICATION';

/** How much harm a reaction could do. */
export type AllergyCriticality =
  /** May be life-threatening. */
  | 'HIGH'
  /** Not thought to be life-threatening. */
  | 'LOW'
  /** Cannot be told from what is known. */
  | 'UNABLE_TO_ASSESS';

/** Whether an allergy is still a danger. */
export type AllergyStatus =
  /** The patient is at risk. */
  | 'ACTIVE'
  /** The patient is no longer thought to be at risk. */
  | 'INACTIVE'
  /** It has gone, as tests or exposure showed. */
  | 'RESOLVED'
  /** The source does not say. */
  | 'UNKNOWN';

/** A time that specialists keep for a patient. */
export type Appointment = {
  __typename?: 'Appointment';
  /** In which calendar it was booked. Null when it is not open to the asker. */
  calendar?: Maybe<Calendar>;
  /** It as an iCalendar file, for the calendar of whoever comes. Names what is given only if the clinic allows that. */
  calendarFile: Scalars['String']['output'];
  /** Whether the asker may note now that the clinic knows who comes. */
  canAccept: Scalars['Boolean']['output'];
  /** Whether the asker may cancel it now. */
  canCancel: Scalars['Boolean']['output'];
  /** Whether the asker may confirm it now. */
  canConfirm: Scalars['Boolean']['output'];
  /** Whether the asker may take a no-show back now. */
  canCorrectNoShow: Scalars['Boolean']['output'];
  /** Whether the asker may end it now. */
  canFinish: Scalars['Boolean']['output'];
  /** Whether the asker may note now that the patient did not come. */
  canMarkNoShow: Scalars['Boolean']['output'];
  /** Whether the asker may rate it now. */
  canRate: Scalars['Boolean']['output'];
  /** Whether the asker may move it now. */
  canReschedule: Scalars['Boolean']['output'];
  /** Whether the asker may begin it now. */
  canStart: Scalars['Boolean']['output'];
  /** Why it was cancelled. Each read is logged. */
  cancelReason?: Maybe<Scalars['String']['output']>;
  /** When it was booked. */
  createdAt: Scalars['DateTime']['output'];
  /** When it ends. */
  end: Scalars['DateTime']['output'];
  /** Global and opaque. Stays the same when the appointment moves. */
  id: Scalars['ID']['output'];
  /** Booked by the clinic in spite of something. */
  isOverbooked: Scalars['Boolean']['output'];
  /** Where. Null for a visit that takes place nowhere, such as by video. */
  location?: Maybe<Location>;
  /** What staff noted of this visit, newest first, at most 100. For staff alone. Each read is logged. */
  notes?: Maybe<Array<AppointmentNote>>;
  /** Why it was. Each read is logged. */
  overbookReason?: Maybe<Scalars['String']['output']>;
  /** For whom. Null for a guest who is no patient yet, and for those who may not see patients. */
  patient?: Maybe<Patient>;
  /** What it costs, as agreed when it was booked. */
  price: Money;
  /** The stars the patient gave, 1 to 5. Null before they did. */
  rating?: Maybe<Scalars['Int']['output']>;
  /** What they said of it. Each read is logged. */
  ratingComment?: Maybe<Scalars['String']['output']>;
  /** The series it belongs to. Null when it is one by itself. */
  series?: Maybe<AppointmentSeries>;
  /** What is given. Null when it is no longer offered to the asker. */
  service?: Maybe<Service>;
  /** The sessions one of which this visit takes. Null when it is booked by itself. */
  sessionPackage?: Maybe<SessionPackage>;
  /** Who gives it; of a team, who leads it. Null when the asker may not see them. */
  specialist?: Maybe<Specialist>;
  /** All who give it, who leads it in front. */
  specialists: Array<Specialist>;
  /** When it begins. */
  start: Scalars['DateTime']['output'];
  /** Where it is in its life. */
  status: AppointmentStatus;
  /** Since when it is there. */
  statusSince: Scalars['DateTime']['output'];
  /** Counts its changes. Hand it back with an edit. */
  version: Scalars['Int']['output'];
};

/** One page of appointments. */
export type AppointmentConnection = {
  __typename?: 'AppointmentConnection';
  /** This page, by start. */
  edges: Array<AppointmentEdge>;
  /** Where this page ends. */
  pageInfo: PageInfo;
};

/** An appointment, and its place in a list. */
export type AppointmentEdge = {
  __typename?: 'AppointmentEdge';
  /** Opaque. */
  cursor: Scalars['String']['output'];
  /** The appointment. */
  node: Appointment;
};

/** Which appointments to list. What is left out does not narrow the list. */
export type AppointmentFilter = {
  /** Those booked in this calendar. */
  calendarId?: InputMaybe<Scalars['ID']['input']>;
  /** Those that are not over then. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Those of this patient. */
  patientId?: InputMaybe<Scalars['ID']['input']>;
  /** Those of this service. */
  serviceId?: InputMaybe<Scalars['ID']['input']>;
  /** Those this specialist gives, alone or in a team. */
  specialistId?: InputMaybe<Scalars['ID']['input']>;
  /** Those in one of these states. */
  statuses?: InputMaybe<Array<AppointmentStatus>>;
  /** Those that have begun by then. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What one of the staff noted of a visit for the others. Patients never see it. */
export type AppointmentNote = {
  __typename?: 'AppointmentNote';
  /** The visit it is about, and no other of its series. Null when the asker may not see it any more. */
  appointment?: Maybe<Appointment>;
  /** Who wrote it. Null when it was a program, or when you may not see them. */
  author?: Maybe<Human>;
  /** Whether the asker may change it or take it back: their own alone. */
  canChange: Scalars['Boolean']['output'];
  /** When they changed it last. Null while it is as it was written. */
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Global and opaque. */
  id: Scalars['ID']['output'];
  /** What they wrote, line breaks included. Up to 2,000 characters. */
  text: Scalars['String']['output'];
  /** Counts its changes. Hand it back with an edit. */
  version: Scalars['Int']['output'];
  /** When they wrote it. */
  writtenAt: Scalars['DateTime']['output'];
};

/** Visits that come again: a rule, and a time on the wall. Each visit is an appointment like any other. */
export type AppointmentSeries = {
  __typename?: 'AppointmentSeries';
  /** Its visits by start, those that were called off included. */
  appointments: Array<Appointment>;
  /** In which calendar. Null when it is not open to the asker. */
  calendar?: Maybe<Calendar>;
  /** The first day that may be one. */
  firstDay: Scalars['LocalDate']['output'];
  /** Global and opaque. */
  id: Scalars['ID']['output'];
  /** For whom. Null for those who may not see patients. */
  patient?: Maybe<Patient>;
  /** On which days, as RFC 5545 writes it: `FREQ=WEEKLY;BYDAY=MO,TH;COUNT=10`. */
  rule: Scalars['String']['output'];
  /** What is given. Null when it is no longer offered to the asker. */
  service?: Maybe<Service>;
  /** The sessions they take. Null when each is booked by itself. */
  sessionPackage?: Maybe<SessionPackage>;
  /** Who gives all of them. Null when each was given to whoever was next in turn. */
  specialist?: Maybe<Specialist>;
  /** When each begins, by the clock on the wall of `timezone`. */
  startTime: Scalars['LocalTime']['output'];
  /** The zone of that wall. */
  timezone: Scalars['TimeZone']['output'];
  /** Counts its changes. */
  version: Scalars['Int']['output'];
};

/** Where an appointment is in its life. */
export type AppointmentStatus =
  /** Reserved; the clinic has yet to find out who comes. */
  | 'booked'
  /** Called off. Its time is free. */
  | 'cancelled'
  /** The patient said that they will come. */
  | 'confirmed'
  /** Over. */
  | 'done'
  /** Taking place. */
  | 'inprogress'
  /** The patient did not come. Can be corrected within 48 hours. */
  | 'noshow'
  /** Reserved for a patient with an account. */
  | 'upcoming';

/** Who of several specialists gets a visit. */
export type Assignment =
  /** All of them together: a time is free when it is for everyone. */
  | 'collective'
  /** Whoever ranks first and is free. */
  | 'priority'
  /** Whoever had least to do of late; then whoever waits longest. */
  | 'round-robin';

/** When a service can be booked in a calendar. */
export type Availability = {
  __typename?: 'Availability';
  /** The days that have slots, in order. */
  days: Array<AvailableDay>;
  /** False when it is not known at the moment what others keep while they book: a slot may be taken sooner than it seems. */
  holdsAvailable: Scalars['Boolean']['output'];
  /** The zone by whose midnight slots are put under days: the asker's, or the calendar's. */
  timezone: Scalars['TimeZone']['output'];
};

/** A day, and what can be booked on it. */
export type AvailableDay = {
  __typename?: 'AvailableDay';
  /** The day, in `Availability.timezone`. */
  date: Scalars['LocalDate']['output'];
  /** In order of their start. */
  slots: Array<Slot>;
};

/** How a service is paid. */
export type Billing = {
  __typename?: 'Billing';
  /** Of each further unit in a hybrid. Null otherwise. */
  extraPrice?: Maybe<Money>;
  /** What the price of a hybrid includes. Null otherwise. */
  includedMinutes?: Maybe<Scalars['Int']['output']>;
  /** By the visit, by time, or both. */
  model: BillingModel;
  /** Of a visit; of a unit where time is paid; of the minutes included in a hybrid. */
  price: Money;
  /** The unit that is paid. Null for a session. */
  unitMinutes?: Maybe<Scalars['Int']['output']>;
};

/** How a service is paid. */
export type BillingInput = {
  /** The currency of all its prices. */
  currency: Scalars['Currency']['input'];
  /** Of each further unit, for a hybrid alone. In the smallest unit of the currency. */
  extraPriceMinor?: InputMaybe<Scalars['Int']['input']>;
  /** What the price of a hybrid includes, for a hybrid alone: a multiple of 5. */
  includedMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** By the visit, by time, or both. */
  model: BillingModel;
  /** Of a visit; of a unit where time is paid; of the minutes included in a hybrid. In the smallest unit of the currency. */
  priceMinor: Scalars['Int']['input'];
  /** The unit that is paid, for time and hybrid: a multiple of 5. */
  unitMinutes?: InputMaybe<Scalars['Int']['input']>;
};

/** How a service is paid. */
export type BillingModel =
  /** One price for the first minutes, then by the unit. */
  | 'hybrid'
  /** One price a visit. */
  | 'session'
  /** By the unit of time; a unit that is begun counts whole. */
  | 'time';

/** A time to book. */
export type BookAppointmentInput = {
  /** The calendar to book in. */
  calendarId: Scalars['ID']['input'];
  /** Book although the patient has an appointment at that time already. */
  evenIfPatientIsBusy?: Scalars['Boolean']['input'];
  /** What the asker keeps the time with. It is used up. */
  holdToken?: InputMaybe<Scalars['String']['input']>;
  /** Staff who may overbook: book with `specialistId` even if the time cannot be booked, for this reason. Up to 500 characters. */
  overbookReason?: InputMaybe<Scalars['String']['input']>;
  /** For whom. The clinic has to say; patients are meant themselves. */
  patientId?: InputMaybe<Scalars['ID']['input']>;
  /** A service it offers. */
  serviceId: Scalars['ID']['input'];
  /** The patient's sessions, one of which it takes. Refused as a conflict there when none is left. */
  sessionPackageId?: InputMaybe<Scalars['ID']['input']>;
  /** With this specialist alone; whoever is next in turn when absent. */
  specialistId?: InputMaybe<Scalars['ID']['input']>;
  /** When it begins. */
  start: Scalars['DateTime']['input'];
};

/** What came of `bookAppointment`. */
export type BookAppointmentPayload = {
  __typename?: 'BookAppointmentPayload';
  /** The appointment. Null when `userErrors` is not empty. */
  appointment?: Maybe<Appointment>;
  /** Everything against that time, when it cannot be booked. */
  conflicts: Array<SlotConflict>;
  /** The next times that can be booked, at most 5 in two weeks, when that one cannot. */
  nextSlots: Array<Slot>;
  /** What the patient has at that time, when that is why it was refused. */
  patientIsBusyWith: Array<Appointment>;
  /** Why nothing was booked. */
  userErrors: Array<UserError>;
};

/** A time to book, and for whom. Contact details alone: nothing of anybody's health. */
export type BookAsGuestInput = {
  /** Not in the future, and not more than 130 years ago. */
  birthDate?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The calendar to book in. */
  calendarId: Scalars['ID']['input'];
  /** Where to write. */
  email: Scalars['EmailAddress']['input'];
  /** Family names. 1 to 100 characters. */
  familyName: Scalars['String']['input'];
  /** Given names. 1 to 100 characters. */
  givenName: Scalars['String']['input'];
  /** What you keep the time with. It is used up. */
  holdToken?: InputMaybe<Scalars['String']['input']>;
  /** A name of your own for this request, 8 to 255 characters: a second one with it books nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The language you prefer, as a BCP 47 tag. */
  languageCode?: InputMaybe<Scalars['String']['input']>;
  /** Where the clinic calls: in E.164, or as dialled in the clinic's country. */
  phone: Scalars['String']['input'];
  /** The solution of a `bookingChallenge`: base64 of ALTCHA's JSON, `{ challenge, solution }`. */
  proof: Scalars['String']['input'];
  /** A service it offers. */
  serviceId: Scalars['ID']['input'];
  /** With this specialist alone; whoever is next in turn when absent. */
  specialistId?: InputMaybe<Scalars['ID']['input']>;
  /** When it begins. */
  start: Scalars['DateTime']['input'];
};

/** What came of `bookAsGuest`. */
export type BookAsGuestPayload = {
  __typename?: 'BookAsGuestPayload';
  /** What to remember. Null when `userErrors` is not empty. */
  booking?: Maybe<BookingReceipt>;
  /** False when no times are kept for anybody at the moment. */
  holdsAvailable: Scalars['Boolean']['output'];
  /** The next times that can be booked, at most 5 in two weeks, when that one cannot. */
  nextSlots: Array<Slot>;
  /** Why nothing was booked. */
  userErrors: Array<UserError>;
};

/** Visits that come again. */
export type BookSeriesInput = {
  /** The calendar to book in. */
  calendarId: Scalars['ID']['input'];
  /** Book although the patient has appointments at such times already. */
  evenIfPatientIsBusy?: Scalars['Boolean']['input'];
  /** Those that are elsewhere or left out. */
  exceptions?: Array<SeriesExceptionInput>;
  /** The first day that may be one. */
  firstDay: Scalars['LocalDate']['input'];
  /** For whom. */
  patientId: Scalars['ID']['input'];
  /** On which days: FREQ=DAILY, WEEKLY or MONTHLY with COUNT or UNTIL, INTERVAL, BYDAY, BYMONTHDAY, WKST; 100 visits at most. */
  rule: Scalars['String']['input'];
  /** A service it offers. */
  serviceId: Scalars['ID']['input'];
  /** The patient's sessions, which they take. */
  sessionPackageId?: InputMaybe<Scalars['ID']['input']>;
  /** Who gives all of them; for each, whoever is next in turn when absent. */
  specialistId?: InputMaybe<Scalars['ID']['input']>;
  /** When each begins, by the clock on the wall. */
  startTime: Scalars['LocalTime']['input'];
  /** The zone of that wall; the calendar's when absent. */
  timezone?: InputMaybe<Scalars['TimeZone']['input']>;
};

/** What came of `bookSeries`. */
export type BookSeriesPayload = {
  __typename?: 'BookSeriesPayload';
  /** Every visit that could not be booked, when that is why. */
  conflicts: Array<SeriesVisit>;
  /** The series with its visits. Null when `userErrors` is not empty. */
  series?: Maybe<AppointmentSeries>;
  /** Why nothing was booked. */
  userErrors: Array<UserError>;
};

/** Work for a machine, so that bookings cannot be made by the thousand: a proof of work as ALTCHA (version 2) has it. */
export type BookingChallenge = {
  __typename?: 'BookingChallenge';
  /** What is to be solved: algorithm, nonce, salt, cost, keyLength, keyPrefix, expiresAt, data. As it is, without a change. */
  parameters: Scalars['JSONObject']['output'];
  /** Proves that we gave it out. */
  signature: Scalars['String']['output'];
};

/** A booking that the clinic takes for yours. */
export type BookingOffer = {
  __typename?: 'BookingOffer';
  /** The visit. */
  appointment: Appointment;
  /** Hand it to `acceptBooking`. */
  guestBookingId: Scalars['ID']['output'];
};

/** What a guest is told of their booking. */
export type BookingReceipt = {
  __typename?: 'BookingReceipt';
  /** The visit as a file for the guest's calendar: iCalendar, RFC 5545. The clinic's own mail brings it up to date. */
  calendarFile: Scalars['String']['output'];
  /** Until when the clinic calls. The time is given up otherwise. */
  dueAt: Scalars['DateTime']['output'];
  /** When it ends. */
  end: Scalars['DateTime']['output'];
  /** Names the booking, to the clinic on the telephone. */
  id: Scalars['ID']['output'];
  /** What it costs. */
  price: Money;
  /** Who gives it. */
  specialists: Array<Specialist>;
  /** When the visit begins. */
  start: Scalars['DateTime']['output'];
};

/** Visits and products sold together at one price: ten sessions and an elastic band. */
export type Bundle = {
  __typename?: 'Bundle';
  /** What is in it, for patients to read. */
  description?: Maybe<Scalars['String']['output']>;
  /** Global and opaque. */
  id: Scalars['ID']['output'];
  /** Whether it is sold at present. */
  isActive: Scalars['Boolean']['output'];
  /** What people call it. */
  name: Scalars['String']['output'];
  /** Of all of it. */
  price: Money;
  /** The products in it, by name. */
  products: Array<BundledProduct>;
  /** The visits in it, by the name of their service. */
  services: Array<BundledService>;
  /** Counts its changes. Hand it back with an edit. */
  version: Scalars['Int']['output'];
};

/** One page of bundles. */
export type BundleConnection = {
  __typename?: 'BundleConnection';
  /** This page, by name. */
  edges: Array<BundleEdge>;
  /** Where this page ends. */
  pageInfo: PageInfo;
};

/** A bundle, and its place in a list. */
export type BundleEdge = {
  __typename?: 'BundleEdge';
  /** Opaque. */
  cursor: Scalars['String']['output'];
  /** The bundle. */
  node: Bundle;
};

/** So many of a product. */
export type BundledProduct = {
  __typename?: 'BundledProduct';
  /** The product. */
  product: Product;
  /** How many pieces. */
  quantity: Scalars['Int']['output'];
};

/** So many of a product. */
export type BundledProductInput = {
  /** Which. Each at most once. */
  productId: Scalars['ID']['input'];
  /** 1 to 1,000. */
  quantity: Scalars['Int']['input'];
};

/** So many visits of a service. */
export type BundledService = {
  __typename?: 'BundledService';
  /** The service. */
  service: Service;
  /** How many visits. */
  visits: Scalars['Int']['output'];
};

/** So many visits of a service. */
export type BundledServiceInput = {
  /** Which. Each at most once. */
  serviceId: Scalars['ID']['input'];
  /** 1 to 1,000. */
  visits: Scalars['Int']['input'];
};

/** What can be booked, with whom and how far ahead. Visitors see those that are public and in use. */
export type Calendar = {
  __typename?: 'Calendar';
  /** Who books in it. */
  audience: CalendarAudience;
  /** What it is for, for patients to read. */
  description?: Maybe<Scalars['String']['output']>;
  /** The last day, of a campaign or promotion always. Null is without an end. */
  endsOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Which days a rolling horizon counts. Null for the other kinds. */
  horizonCounting?: Maybe<HorizonCounting>;
  /** How many days from today a rolling horizon reaches, today not counted. Null for the other kinds. */
  horizonDays?: Maybe<Scalars['Int']['output']>;
  /** The hours that count in this calendar before a specialist's own, by specialist. */
  hours: Array<CalendarHours>;
  /** Global and opaque. */
  id: Scalars['ID']['output'];
  /** Whether anything can be booked in it at all. */
  isActive: Scalars['Boolean']['output'];
  /** How far into the future it goes. */
  kind: CalendarKind;
  /** Where its visits take place, while it is open there. Null for visits that take place nowhere, such as by video. */
  location?: Maybe<Location>;
  /** What people call it. */
  name: Scalars['String']['output'];
  /** What can be booked, by name, on the terms of this calendar. */
  services: Array<CalendarService>;
  /** Its name in addresses, unique within the clinic. */
  slug: Scalars['String']['output'];
  /** With whom, by name. */
  specialists: Array<Specialist>;
  /** The first day, of a campaign or promotion always. Null is without a beginning. */
  startsOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Whose midnight begins and ends its days. */
  timezone: Scalars['TimeZone']['output'];
  /** Counts the changes of the calendar and of all that is in it. Hand it back with an edit. */
  version: Scalars['Int']['output'];
};

/** Who books in a calendar. */
export type CalendarAudience =
  /** Everybody, signed in or not. */
  | 'public'
  /** The clinic's staff alone. */
  | 'staff';

/** One page of calendars. */
export type CalendarConnection = {
  __typename?: 'CalendarConnection';
  /** This page, by name. */
  edges: Array<CalendarEdge>;
  /** Where this page ends. */
  pageInfo: PageInfo;
};

/** A calendar, and its place in a list. */
export type CalendarEdge = {
  __typename?: 'CalendarEdge';
  /** Opaque. */
  cursor: Scalars['String']['output'];
  /** The calendar. */
  node: Calendar;
};

/** An address that somebody's own calendar program reads their appointments from. Whoever has it needs nothing else. */
export type CalendarFeed = {
  __typename?: 'CalendarFeed';
  /** Whose appointments it tells. */
  as: CalendarOwner;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Global and opaque. */
  id: Scalars['ID']['output'];
};

/** Which calendars to list. What is left out does not narrow the list. */
export type CalendarFilter = {
  /** For these people. */
  audience?: InputMaybe<CalendarAudience>;
  /** In use, or not. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** That offer this service. */
  serviceId?: InputMaybe<Scalars['ID']['input']>;
  /** In which this specialist can be booked. */
  specialistId?: InputMaybe<Scalars['ID']['input']>;
};

/** Hours of a specialist that count in one calendar, before all that their own say of the same day. */
export type CalendarHours = {
  __typename?: 'CalendarHours';
  /** By date, in order. */
  dates: Array<DateHours>;
  /** Whose. */
  specialistId: Scalars['ID']['output'];
  /** By weekday, Monday first. A weekday that is not listed is as ever. */
  weekly: Array<WeekdayHours>;
};

/** How far into the future a calendar goes. */
export type CalendarKind =
  /** From a first to a last day, for a purpose: a month of free screenings. */
  | 'campaign'
  /** Without an end, or up to one. */
  | 'open'
  /** From a first to a last day, usually at other prices. */
  | 'promotional'
  /** So many days from today on, each day one more. */
  | 'rolling-horizon';

/** As whom somebody has appointments. */
export type CalendarOwner =
  /** Those they come to. */
  | 'PATIENT'
  /** Those they give. */
  | 'SPECIALIST';

/** A service as a calendar offers it. */
export type CalendarService = {
  __typename?: 'CalendarService';
  /** How long a visit is here. */
  durationMinutes: Scalars['Int']['output'];
  /** From one start to the next, here. */
  intervalMinutes: Scalars['Int']['output'];
  /** How long before it begins a visit has to be booked here. */
  noticeMinutes: Scalars['Int']['output'];
  /** What a visit costs here. */
  price: Money;
  /** The service. */
  service: Service;
  /** What of this is the calendar's own. Each is null where the service's counts. */
  terms: CalendarTerms;
};

/** A service to offer, on the service's terms where none are given. Minutes are multiples of 5. */
export type CalendarServiceInput = {
  /** Instead of the service's duration: 5 to 1,440. */
  durationMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Instead of the service's interval: 5 to 1,440. */
  intervalMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Instead of the service's notice: 0 to 525,600. */
  noticeMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Instead of the service's price, in its currency. */
  priceMinor?: InputMaybe<Scalars['Int']['input']>;
  /** Which. Each at most once. */
  serviceId: Scalars['ID']['input'];
};

/** Terms of a calendar's own for a service. */
export type CalendarTerms = {
  __typename?: 'CalendarTerms';
  /** Instead of the service's duration. */
  durationMinutes?: Maybe<Scalars['Int']['output']>;
  /** Instead of the service's interval. */
  intervalMinutes?: Maybe<Scalars['Int']['output']>;
  /** Instead of the service's notice. */
  noticeMinutes?: Maybe<Scalars['Int']['output']>;
  /** Instead of the service's price, in its currency and of the same: a visit, a unit, or the minutes included. */
  priceMinor?: Maybe<Scalars['Int']['output']>;
};

/** What `cancelAppointment` is about. */
export type CancelAppointmentInput = {
  /** Which appointment. */
  appointmentId: Scalars['ID']['input'];
  /** Why. Up to 500 characters. */
  reason: Scalars['String']['input'];
  /** The `version` you read. */
  version: Scalars['Int']['input'];
};

/** What came of `cancelAppointment`. */
export type CancelAppointmentPayload = {
  __typename?: 'CancelAppointmentPayload';
  /** The appointment as it is now. Null when `userErrors` is not empty. */
  appointment?: Maybe<Appointment>;
  /** Why nothing was changed. */
  userErrors: Array<UserError>;
};

/** Which visits of a series to call off. */
export type CancelSeriesInput = {
  /** A visit of it. */
  appointmentId: Scalars['ID']['input'];
  /** Why, up to 500 characters. */
  reason: Scalars['String']['input'];
  /** How much of the series is called off. */
  scope: SeriesScope;
  /** The `version` of that visit you read. */
  version: Scalars['Int']['input'];
};

/** What came of `cancelSeries`. */
export type CancelSeriesPayload = {
  __typename?: 'CancelSeriesPayload';
  /** The visits that were called off. Null when `userErrors` is not empty. */
  appointments?: Maybe<Array<Appointment>>;
  /** Why none was. */
  userErrors: Array<UserError>;
};

/** What a note is to say instead. */
export type ChangeAppointmentNoteInput = {
  /** Which. */
  noteId: Scalars['ID']['input'];
  /** What it says then. 1 to 2,000 characters; it may have several lines. */
  text: Scalars['String']['input'];
  /** The `version` you read. */
  version: Scalars['Int']['input'];
};

/** What came of `changeAppointmentNote`. */
export type ChangeAppointmentNotePayload = {
  __typename?: 'ChangeAppointmentNotePayload';
  /** The note as it is now. Null when `userErrors` is not empty. */
  note?: Maybe<AppointmentNote>;
  /** Why it stays what it was. */
  userErrors: Array<UserError>;
};

/** Changes to sessions. What is left out stays. */
export type ChangeSessionPackageInput = {
  /** The last day on which one can take place. Null takes it away. */
  expiresOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Which. */
  sessionPackageId: Scalars['ID']['input'];
  /** How many in all, 1 to 1,000 and no fewer than are taken. */
  sessions?: InputMaybe<Scalars['Int']['input']>;
  /** The `version` you read. */
  version: Scalars['Int']['input'];
};

/** What came of `changeSessionPackage`. */
export type ChangeSessionPackagePayload = {
  __typename?: 'ChangeSessionPackagePayload';
  /** The sessions as they are now. Null when `userErrors` is not empty. */
  sessionPackage?: Maybe<SessionPackage>;
  /** Why they stay what they were. */
  userErrors: Array<UserError>;
};

/** The proof that a guest record is one's own. */
export type ClaimPatientInput = {
  /** One's birth date. */
  birthDate: Scalars['LocalDate']['input'];
};

/** What came of `claimPatient`. */
export type ClaimPatientPayload = {
  __typename?: 'ClaimPatientPayload';
  /** The record, now linked to the account. Null when `userErrors` is not empty. */
  patient?: Maybe<Patient>;
  /** Why nothing was linked. Never says which part of the proof failed. */
  userErrors: Array<UserError>;
};

/** Days on which the clinic, or one location of it, is closed. */
export type Closure = {
  __typename?: 'Closure';
  /** The first day, by the calendar of the place. */
  from: Scalars['LocalDate']['output'];
  /** Global and opaque. */
  id: Scalars['ID']['output'];
  /** Which location is closed. Null is the whole clinic. */
  location?: Maybe<Location>;
  /** What people call it: `Inventory`. */
  name: Scalars['String']['output'];
  /** The hours it is closed on each of these days. Empty is the whole day. */
  ranges: Array<TimeRange>;
  /** The last day. */
  until: Scalars['LocalDate']['output'];
  /** Counts its changes. Hand it back with an edit. */
  version: Scalars['Int']['output'];
};

/** One page of closures. */
export type ClosureConnection = {
  __typename?: 'ClosureConnection';
  /** This page, those that end first in front. */
  edges: Array<ClosureEdge>;
  /** Where this page ends. */
  pageInfo: PageInfo;
};

/** A closure, and its place in a list. */
export type ClosureEdge = {
  __typename?: 'ClosureEdge';
  /** Opaque. */
  cursor: Scalars['String']['output'];
  /** The closure. */
  node: Closure;
};

/** A problem or diagnosis, as this clinic recorded it. */
export type Condition = {
  __typename?: 'Condition';
  /** When it ended. Null when it has not, or when that is not known. */
  abatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it is in its course. */
  clinicalStatus: ConditionStatus;
  /** What it is, as a code. */
  code?: Maybe<Scalars['String']['output']>;
  /** The code system of `code`, as a URI: `http://snomed.info/sct`. */
  codeSystem?: Maybe<Scalars['String']['output']>;
  /** What it is, in words. */
  display: Scalars['String']['output'];
  /** Global and opaque. */
  id: Scalars['ID']['output'];
  /** When it began. Null when unknown, or known only as a year or a month. */
  onsetAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded, where it was recorded first. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Where a condition is in its course. */
export type ConditionStatus =
  /** The patient has it now. */
  | 'ACTIVE'
  /** The patient does not have it now. */
  | 'INACTIVE'
  /** It has come back after it was resolved. */
  | 'RECURRENCE'
  /** It has worsened again after getting better. */
  | 'RELAPSE'
  /** Without signs of it now, with a risk of its return. */
  | 'REMISSION'
  /** Gone, without an expected return. */
  | 'RESOLVED'
  /** The source does not say. */
  | 'UNKNOWN';

/** What `confirmAppointment` is about. */
export type ConfirmAppointmentInput = {
  /** Which appointment. */
  appointmentId: Scalars['ID']['input'];
  /** The `version` you read. */
  version: Scalars['Int']['input'];
};

/** What came of `confirmAppointment`. */
export type ConfirmAppointmentPayload = {
  __typename?: 'ConfirmAppointmentPayload';
  /** The appointment as it is now. Null when `userErrors` is not empty. */
  appointment?: Maybe<Appointment>;
  /** Why nothing was changed. */
  userErrors: Array<UserError>;
};

/** Who a guest is. Without `patientId` a new patient: as the guest wrote, save for what is said here. */
export type ConfirmGuestBookingInput = {
  /** Of a new patient: needed, here or from the guest. By it they prove later who they are. */
  birthDate?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Of a new patient: where the invitation goes. */
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** A new patient in spite of `mergeCandidates`. */
  evenIfDuplicate?: Scalars['Boolean']['input'];
  /** Of a new patient: family names. 1 to 100 characters. */
  familyName?: InputMaybe<Scalars['String']['input']>;
  /** Of a new patient: given names. 1 to 100 characters. */
  givenName?: InputMaybe<Scalars['String']['input']>;
  /** Which booking. */
  guestBookingId: Scalars['ID']['input'];
  /** The patient they are. */
  patientId?: InputMaybe<Scalars['ID']['input']>;
  /** Of a new patient: where to call. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** The `version` you read. */
  version: Scalars['Int']['input'];
};

/** What came of `confirmGuestBooking`. */
export type ConfirmGuestBookingPayload = {
  __typename?: 'ConfirmGuestBookingPayload';
  /** The booking as it is now. Null when `userErrors` is not empty. */
  guestBooking?: Maybe<GuestBooking>;
  /** Why nothing was changed. */
  userErrors: Array<UserError>;
};

/** What `correctNoShow` is about. */
export type CorrectNoShowInput = {
  /** Which appointment. */
  appointmentId: Scalars['ID']['input'];
  /** True when the visit took place after all; false when it is still to. */
  tookPlace: Scalars['Boolean']['input'];
  /** The `version` you read. */
  version: Scalars['Int']['input'];
};

/** What came of `correctNoShow`. */
export type CorrectNoShowPayload = {
  __typename?: 'CorrectNoShowPayload';
  /** The appointment as it is now. Null when `userErrors` is not empty. */
  appointment?: Maybe<Appointment>;
  /** Why nothing was changed. */
  userErrors: Array<UserError>;
};

/** A new bundle. */
export type CreateBundleInput = {
  /** The currency. */
  currency: Scalars['Currency']['input'];
  /** Up to 2,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 120 characters, unlike any other bundle's. */
  name: Scalars['String']['input'];
  /** Of all of it, in the smallest unit of the currency. */
  priceMinor: Scalars['Int']['input'];
  /** The products in it, at most 50. */
  products?: Array<BundledProductInput>;
  /** The visits in it, at most 50. */
  services?: Array<BundledServiceInput>;
};

/** What came of `createBundle`. */
export type CreateBundlePayload = {
  __typename?: 'CreateBundlePayload';
  /** The bundle. Null when `userErrors` is not empty. */
  bundle?: Maybe<Bundle>;
  /** Why it could not be added. */
  userErrors: Array<UserError>;
};

/** A feed to make. */
export type CreateCalendarFeedInput = {
  /** Of which of your appointments. */
  as: CalendarOwner;
};

/** What came of `createCalendarFeed`. */
export type CreateCalendarFeedPayload = {
  __typename?: 'CreateCalendarFeedPayload';
  /** The feed. Null when `userErrors` is not empty. */
  issuedCalendarFeed?: Maybe<IssuedCalendarFeed>;
  /** Why there is none. */
  userErrors: Array<UserError>;
};

/** A new calendar. */
export type CreateCalendarInput = {
  /** Who books in it; the staff when absent. */
  audience?: InputMaybe<CalendarAudience>;
  /** Up to 2,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The last day. A campaign and a promotion need it. */
  endsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Which days a rolling horizon counts; all when absent. */
  horizonCounting?: InputMaybe<HorizonCounting>;
  /** 1 to 730. A rolling horizon needs it, and no other kind has it. */
  horizonDays?: InputMaybe<Scalars['Int']['input']>;
  /** How far into the future it goes. */
  kind: CalendarKind;
  /** Where its visits take place: a location that is in use. */
  locationId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 120 characters. */
  name: Scalars['String']['input'];
  /** What can be booked, at most 200. */
  services?: Array<CalendarServiceInput>;
  /** Up to 60 small letters, digits and single hyphens, unique within the clinic. */
  slug: Scalars['String']['input'];
  /** With whom, at most 200. */
  specialistIds?: Array<Scalars['ID']['input']>;
  /** The first day. A campaign and a promotion need it. */
  startsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Its zone; the location's, or the clinic's, when absent. */
  timezone?: InputMaybe<Scalars['TimeZone']['input']>;
};

/** What came of `createCalendar`. */
export type CreateCalendarPayload = {
  __typename?: 'CreateCalendarPayload';
  /** The calendar. Null when `userErrors` is not empty. */
  calendar?: Maybe<Calendar>;
  /** Why it could not be added. */
  userErrors: Array<UserError>;
};

/** A new product. */
export type CreateProductInput = {
  /** The currency. */
  currency: Scalars['Currency']['input'];
  /** Up to 2,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 120 characters, unlike any other product's. */
  name: Scalars['String']['input'];
  /** Of one piece, in the smallest unit of the currency. */
  priceMinor: Scalars['Int']['input'];
};

/** What came of `createProduct`. */
export type CreateProductPayload = {
  __typename?: 'CreateProductPayload';
  /** The product. Null when `userErrors` is not empty. */
  product?: Maybe<Product>;
  /** Why it could not be added. */
  userErrors: Array<UserError>;
};

/** A new service. All minutes are multiples of 5. */
export type CreateServiceInput = {
  /** Who gets a visit; whose turn it is when absent. */
  assignment?: InputMaybe<Assignment>;
  /** How it is paid. */
  billing: BillingInput;
  /** 0 to 730. */
  bookingWindowDays?: InputMaybe<Scalars['Int']['input']>;
  /** 0 to 240. */
  bufferAfterMinutes?: Scalars['Int']['input'];
  /** 0 to 240. */
  bufferBeforeMinutes?: Scalars['Int']['input'];
  /** 1 or more. */
  dayLimit?: InputMaybe<Scalars['Int']['input']>;
  /** Up to 2,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 5 to 1,440. */
  durationMinutes: Scalars['Int']['input'];
  /** 5 to 1,440; the duration when absent. */
  intervalMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Whether starts are counted from the opening hour always. */
  isFixedGrid?: Scalars['Boolean']['input'];
  /** 1 to 120 characters, unlike any other service's. */
  name: Scalars['String']['input'];
  /** 0 to 525,600. */
  noticeMinutes?: Scalars['Int']['input'];
  /** Less than the interval. */
  offsetMinutes?: Scalars['Int']['input'];
  /** Who gives it. */
  specialistIds?: Array<Scalars['ID']['input']>;
  /** The first day. */
  validFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The last day, not before the first. */
  validUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 1 or more. */
  weekLimit?: InputMaybe<Scalars['Int']['input']>;
};

/** What came of `createService`. */
export type CreateServicePayload = {
  __typename?: 'CreateServicePayload';
  /** The service. Null when `userErrors` is not empty. */
  service?: Maybe<Service>;
  /** Why it could not be added. */
  userErrors: Array<UserError>;
};

/** Somebody who gives visits. */
export type CreateSpecialistInput = {
  /** Whether they can be booked. */
  acceptsBookings?: Scalars['Boolean']['input'];
  /** The name patients know them by. 1 to 120 characters. */
  displayName: Scalars['String']['input'];
  /** Their account: a member of the clinic's staff who is no specialist yet. */
  humanId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 1,000; 1 comes first. */
  rank?: Scalars['Int']['input'];
  /** What they give. */
  serviceIds?: Array<Scalars['ID']['input']>;
  /** The text they sign with. Up to 500 characters. */
  signature?: InputMaybe<Scalars['String']['input']>;
  /** What they work in. */
  specialtyIds?: Array<Scalars['ID']['input']>;
  /** Their zone; the clinic's when absent. */
  timezone?: InputMaybe<Scalars['TimeZone']['input']>;
  /** What they are. Up to 120 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `createSpecialist`. */
export type CreateSpecialistPayload = {
  __typename?: 'CreateSpecialistPayload';
  /** The specialist. Null when `userErrors` is not empty. */
  specialist?: Maybe<Specialist>;
  /** Why they could not be added. */
  userErrors: Array<UserError>;
};

/** A new specialty. */
export type CreateSpecialtyInput = {
  /** Up to 2,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 120 characters, unlike any other specialty's. */
  name: Scalars['String']['input'];
};

/** What came of `createSpecialty`. */
export type CreateSpecialtyPayload = {
  __typename?: 'CreateSpecialtyPayload';
  /** The specialty. Null when `userErrors` is not empty. */
  specialty?: Maybe<Specialty>;
  /** Why it could not be added. */
  userErrors: Array<UserError>;
};

/** The hours of one date, which count instead of its weekday's. */
export type DateHours = {
  __typename?: 'DateHours';
  /** The day. */
  date: Scalars['LocalDate']['output'];
  /** In order, none overlapping. Empty is closed. */
  ranges: Array<TimeRange>;
};

/** The hours of one date. */
export type DateHoursInput = {
  /** The day. Each at most once. */
  date: Scalars['LocalDate']['input'];
  /** At most 12, in any order; none may overlap. Empty is closed. */
  ranges: Array<TimeRangeInput>;
};

/** Which booking to let go. */
export type DeclineGuestBookingInput = {
  /** Which booking. */
  guestBookingId: Scalars['ID']['input'];
  /** Why. Up to 500 characters. */
  reason: Scalars['String']['input'];
  /** The `version` you read. */
  version: Scalars['Int']['input'];
};

/** What came of `declineGuestBooking`. */
export type DeclineGuestBookingPayload = {
  __typename?: 'DeclineGuestBookingPayload';
  /** The booking as it is now. Null when `userErrors` is not empty. */
  guestBooking?: Maybe<GuestBooking>;
  /** Why nothing was changed. */
  userErrors: Array<UserError>;
};

/** What `finishAppointment` is about. */
export type FinishAppointmentInput = {
  /** Which appointment. */
  appointmentId: Scalars['ID']['input'];
  /** The `version` you read. */
  version: Scalars['Int']['input'];
};

/** What came of `finishAppointment`. */
export type FinishAppointmentPayload = {
  __typename?: 'FinishAppointmentPayload';
  /** The appointment as it is now. Null when `userErrors` is not empty. */
  appointment?: Maybe<Appointment>;
  /** Why nothing was changed. */
  userErrors: Array<UserError>;
};

/** A time somebody booked without an account, and who they say they are. Kept for them while the clinic finds out. */
export type GuestBooking = {
  __typename?: 'GuestBooking';
  /** The visit. It has no patient until it is known who comes. */
  appointment: Appointment;
  /** The birth date they gave. Null when they gave none. */
  birthDate?: Maybe<Scalars['LocalDate']['output']>;
  /** How the clinic tried to reach them, the first attempt in front. */
  calls: Array<GuestCall>;
  /** When it lapses unless the clinic has confirmed it. Null once it has, or has let it go. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where to write. Not proven to be theirs. */
  email: Scalars['EmailAddress']['output'];
  /** Family names, as the guest wrote them. */
  familyName: Scalars['String']['output'];
  /** Given names, as the guest wrote them. */
  givenName: Scalars['String']['output'];
  /** Global and opaque. */
  id: Scalars['ID']['output'];
  /** The language they prefer, as a BCP 47 tag. */
  languageCode?: Maybe<Scalars['String']['output']>;
  /** Patients who may be this person, of whom more matches in front, at most 10. Empty once that is decided. */
  mergeCandidates: Array<MergeCandidate>;
  /** Whom the clinic takes them for. Of somebody with an account the visit is not, until they have accepted. */
  patient?: Maybe<Patient>;
  /** Where to call. */
  phone: Scalars['PhoneNumber']['output'];
  /** When they booked. */
  requestedAt: Scalars['DateTime']['output'];
  /** Where it is in its life. */
  status: GuestBookingStatus;
  /** Counts its changes. Hand it back with a decision. */
  version: Scalars['Int']['output'];
};

/** One page of guests' bookings. */
export type GuestBookingConnection = {
  __typename?: 'GuestBookingConnection';
  /** This page, who has waited longest in front. */
  edges: Array<GuestBookingEdge>;
  /** Where this page ends. */
  pageInfo: PageInfo;
};

/** A guest's booking, and its place in a list. */
export type GuestBookingEdge = {
  __typename?: 'GuestBookingEdge';
  /** Opaque. */
  cursor: Scalars['String']['output'];
  /** The booking. */
  node: GuestBooking;
};

/** Which guests' bookings to list. */
export type GuestBookingFilter = {
  /** Those in this calendar. */
  calendarId?: InputMaybe<Scalars['ID']['input']>;
  /** Those this specialist gives, alone or in a team. */
  specialistId?: InputMaybe<Scalars['ID']['input']>;
  /** Those whose visit begins before. */
  startsBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Those in one of these states; those that wait when absent. */
  statuses?: InputMaybe<Array<GuestBookingStatus>>;
};

/** The life of a guest's booking. */
export type GuestBookingStatus =
  /** The visit is that of a patient with an account, or further. */
  | 'accepted'
  /** The visit was called off like any other. */
  | 'cancelled'
  /** The clinic let it go. */
  | 'declined'
  /** The clinic did not confirm it in time. */
  | 'expired'
  /** The clinic knows who it is, and waits for them to sign in. */
  | 'invited'
  /** Waits for the clinic to call. */
  | 'waiting';

/** One attempt to reach a guest. */
export type GuestCall = {
  __typename?: 'GuestCall';
  /** When. */
  calledAt: Scalars['DateTime']['output'];
  /** Global and opaque. */
  id: Scalars['ID']['output'];
  /** What was said. Each read is logged. */
  note?: Maybe<Scalars['String']['output']>;
  /** What came of it. */
  outcome: GuestCallOutcome;
};

/** What can come of a call. */
export type GuestCallOutcome =
  /** Nobody answered. */
  | 'no-answer'
  /** They were spoken to. */
  | 'reached'
  /** Somebody else answered, or nobody has that number. */
  | 'wrong-number';

/** Which slot to keep. */
export type HoldSlotInput = {
  /** The calendar to book in. */
  calendarId: Scalars['ID']['input'];
  /** The token of what you keep so far, which is given back. Needed by visitors who are not signed in only: others are known. */
  holdToken?: InputMaybe<Scalars['String']['input']>;
  /** A service it offers. */
  serviceId: Scalars['ID']['input'];
  /** With this specialist alone; with whoever is next when absent. */
  specialistId?: InputMaybe<Scalars['ID']['input']>;
  /** When the visit begins. */
  start: Scalars['DateTime']['input'];
};

/** What became of it. */
export type HoldSlotPayload = {
  __typename?: 'HoldSlotPayload';
  /** The hold. Null when `userErrors` is not empty, and when there are no holds at the moment. */
  hold?: Maybe<SlotHold>;
  /** False when no slots are kept at the moment. Book all the same: nobody can book what another has. */
  holdsAvailable: Scalars['Boolean']['output'];
  /** When the slot is not to be had: the next that are, five at most. */
  nextSlots: Array<Slot>;
  /** Why it could not be kept. */
  userErrors: Array<UserError>;
};

/** Whose public holidays a clinic keeps, or one location of it. */
export type HolidayRegion = {
  __typename?: 'HolidayRegion';
  /** The country. */
  country: Scalars['CountryCode']['output'];
  /** Global and opaque. */
  id: Scalars['ID']['output'];
  /** Which location. Null is the whole clinic: its locations keep the same unless they have a region of their own. */
  location?: Maybe<Location>;
  /** The part of the country, as behind the hyphen of ISO 3166-2: `BY` for DE-BY. Null: only the country's holidays. */
  region?: Maybe<Scalars['String']['output']>;
};

/** Which days a rolling horizon counts. */
export type HorizonCounting =
  /** Monday to Friday, without those the clinic is closed. */
  | 'business-days'
  /** All. */
  | 'calendar-days';

/** Somebody who signs in. Owned by identity. */
export type Human = {
  __typename?: 'Human';
  /** Global and opaque. */
  id: Scalars['ID']['output'];
};

/** A feed that was just made, with its secret. */
export type IssuedCalendarFeed = {
  __typename?: 'IssuedCalendarFeed';
  /** The feed. */
  calendarFeed: CalendarFeed;
  /** Where it is read, on the gateway. Holds the secret, which is told this once: the platform keeps its hash. */
  path: Scalars['String']['output'];
};

/** Whose public holidays to keep. */
export type KeepHolidaysInput = {
  /** The country. None when absent. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Which location. The whole clinic when absent. */
  locationId?: InputMaybe<Scalars['ID']['input']>;
  /** The part of the country. */
  region?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `keepHolidays`. */
export type KeepHolidaysPayload = {
  __typename?: 'KeepHolidaysPayload';
  /** All choices of the clinic as they are now. Null when `userErrors` is not empty. */
  holidayRegions?: Maybe<Array<HolidayRegion>>;
  /** Why they stay what they were. */
  userErrors: Array<UserError>;
};

/** A place where the clinic works. Owned by tenancy. */
export type Location = {
  __typename?: 'Location';
  /** Global and opaque. */
  id: Scalars['ID']['output'];
};

/** What `markNoShow` is about. */
export type MarkNoShowInput = {
  /** Which appointment. */
  appointmentId: Scalars['ID']['input'];
  /** The `version` you read. */
  version: Scalars['Int']['input'];
};

/** What came of `markNoShow`. */
export type MarkNoShowPayload = {
  __typename?: 'MarkNoShowPayload';
  /** The appointment as it is now. Null when `userErrors` is not empty. */
  appointment?: Maybe<Appointment>;
  /** Why nothing was changed. */
  userErrors: Array<UserError>;
};

/** A patient who may be a guest. */
export type MergeCandidate = {
  __typename?: 'MergeCandidate';
  /** What they have in common. */
  matched: Array<MergeMatch>;
  /** The patient. */
  patient: Patient;
};

/** What a guest and a patient can have in common. */
export type MergeMatch =
  /** The birth date. */
  | 'BIRTH_DATE'
  /** The e-mail address. */
  | 'EMAIL'
  /** A word of the given and one of the family name. */
  | 'NAME'
  /** The phone number, in its international form. */
  | 'PHONE';

/** An amount of money. */
export type Money = {
  __typename?: 'Money';
  /** In the smallest unit of the currency: 16000 is 160 lei. */
  amountMinor: Scalars['Int']['output'];
  /** The currency. */
  currency: Scalars['Currency']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Notes that the clinic knows who comes: the patient has an account. */
  acceptAppointment: AcceptAppointmentPayload;
  /** Makes a booking of `myBookingOffers` your own. */
  acceptBooking: AcceptBookingPayload;
  /** Notes something of a visit for the clinic's staff, whatever state the visit is in. Refused as a conflict when it has 100 notes. */
  addAppointmentNote: AddAppointmentNotePayload;
  /** Closes the clinic or a location for some days. Visits that are booked then stay booked. */
  addClosure: AddClosurePayload;
  /** Notes that a specialist is away. Visits booked in that time stay booked. Specialists may note their own. */
  addTimeOff: AddTimeOffPayload;
  /** Takes a person into the clinic's care as a guest. Refused when they may be known already, unless told to go on. */
  admitPatient: AdmitPatientPayload;
  /** Books a time for a patient; patients book for themselves. Refused as a conflict at `start` when the time cannot be booked: `nextSlots` tells which can. */
  bookAppointment: BookAppointmentPayload;
  /** Books a time for somebody without an account. It is taken at once; the clinic calls, and confirms it or lets it go. */
  bookAsGuest: BookAsGuestPayload;
  /** Books all visits of a series, or none. Refused as a conflict at `exceptions` when one of them cannot be booked: `conflicts` tells which and why. */
  bookSeries: BookSeriesPayload;
  /** Calls an appointment off. Patients do it for their own until the clinic's `cancellationCutoffHours` before, the clinic at any time. */
  cancelAppointment: CancelAppointmentPayload;
  /** Calls a visit of a series off and, as far as told, the others that are still ahead. */
  cancelSeries: CancelSeriesPayload;
  /** Changes a note of one's own. */
  changeAppointmentNote: ChangeAppointmentNotePayload;
  /** Changes how many sessions there are, or until when. Refused as a conflict when more are taken. */
  changeSessionPackage: ChangeSessionPackagePayload;
  /** Links the guest record this clinic keeps of whoever asks to their account. Needs a verified e-mail address and a name that are the record's, and the birth date given here. Five tries a day. */
  claimPatient: ClaimPatientPayload;
  /** Notes that the patient will come. Patients confirm their own. */
  confirmAppointment: ConfirmAppointmentPayload;
  /** Notes who a guest is: a patient of yours, or a new one. Whoever has no account is invited to one; whoever has one is asked, and nothing of it is touched before they accept. */
  confirmGuestBooking: ConfirmGuestBookingPayload;
  /** Takes a no-show back, within 48 hours. Refused as a conflict when the time is somebody else's by then. */
  correctNoShow: CorrectNoShowPayload;
  /** Adds a bundle. */
  createBundle: CreateBundlePayload;
  /** Adds a calendar. */
  createCalendar: CreateCalendarPayload;
  /** Makes a feed of your own appointments. Five at most: on a sixth, revoke one. */
  createCalendarFeed: CreateCalendarFeedPayload;
  /** Adds a product. */
  createProduct: CreateProductPayload;
  /** Adds a service. It can be booked once a calendar offers it and somebody gives it. */
  createService: CreateServicePayload;
  /** Adds somebody who gives visits. They have no hours yet. */
  createSpecialist: CreateSpecialistPayload;
  /** Adds a specialty. */
  createSpecialty: CreateSpecialtyPayload;
  /** Lets a guest's booking go. Its time is free at once. */
  declineGuestBooking: DeclineGuestBookingPayload;
  /** Notes that the visit is over. */
  finishAppointment: FinishAppointmentPayload;
  /** Keeps a slot for you, for ten minutes unless the clinic says otherwise. You keep one slot at a clinic: the next takes the place of the one before. */
  holdSlot: HoldSlotPayload;
  /** Chooses whose public holidays the clinic or a location keeps. Without a country it keeps none; a location then keeps the clinic's. */
  keepHolidays: KeepHolidaysPayload;
  /** Notes that the patient did not come, from the clinic's `noShowGraceMinutes` after the start on. The time is free again. */
  markNoShow: MarkNoShowPayload;
  /** Gives a patient so many sessions of a service. */
  prescribeSessions: PrescribeSessionsPayload;
  /** Rates a visit that is over, once. For its patient alone. */
  rateAppointment: RateAppointmentPayload;
  /** Notes an attempt to reach a guest. */
  recordGuestCall: RecordGuestCallPayload;
  /** Gives it back. Call it when somebody leaves the form. */
  releaseHold: ReleaseHoldPayload;
  /** Reminds the patient of a visit now, beside what the clinic's settings do by themselves. Refused as a conflict when it is over or was called off. */
  remindPatient: RemindPatientPayload;
  /** Takes a note of one's own back. The log keeps that there was one. */
  removeAppointmentNote: RemoveAppointmentNotePayload;
  /** Removes a bundle. */
  removeBundle: RemoveBundlePayload;
  /** Removes a calendar. What is booked stays booked. */
  removeCalendar: RemoveCalendarPayload;
  /** Takes a closure back. */
  removeClosure: RemoveClosurePayload;
  /** Takes a patient off the clinic's list. The record is kept out of sight, as the law asks. */
  removePatient: RemovePatientPayload;
  /** Removes a product, from bundles too. */
  removeProduct: RemoveProductPayload;
  /** Removes a service from lists, specialists, calendars and bundles. */
  removeService: RemoveServicePayload;
  /** Removes a specialist from lists, services and calendars. What they did stays on record. */
  removeSpecialist: RemoveSpecialistPayload;
  /** Removes a specialty, from the specialists who have it too. */
  removeSpecialty: RemoveSpecialtyPayload;
  /** Takes an absence back. Specialists may take back their own. */
  removeTimeOff: RemoveTimeOffPayload;
  /** Keeps it as long again from now; twice at most. */
  renewHold: RenewHoldPayload;
  /** Moves an appointment to another time, its own being free for it, or makes it another length. Patients move their own until the clinic's `cancellationCutoffHours` before, three times at most. */
  rescheduleAppointment: RescheduleAppointmentPayload;
  /** Moves a visit of a series and, as far as told, the others along: as many days, to the same time on the wall. All of them, or none. */
  rescheduleSeries: RescheduleSeriesPayload;
  /** Ends a feed at once: one's own, or for who manages members that of anybody. */
  revokeCalendarFeed: RevokeCalendarFeedPayload;
  /** Makes another feed in the place of one, which ends at once. */
  rotateCalendarFeed: RotateCalendarFeedPayload;
  /** Gives a patient the visits of a bundle they bought: for each service in it, its sessions. */
  sellBundle: SellBundlePayload;
  /** Sets the hours of one specialist in a calendar. Without any, their own count again. */
  setCalendarHours: SetCalendarHoursPayload;
  /** Replaces the hours of one date, or takes such a replacement away. Specialists may set their own. */
  setDateHours: SetDateHoursPayload;
  /** Says when a location is open, for the whole week. */
  setOpeningHours: SetOpeningHoursPayload;
  /** Gives a specialist a week; weekdays that are left out are days off. Specialists may set their own. */
  setWeeklyHours: SetWeeklyHoursPayload;
  /** Notes that the visit has begun: 15 minutes early at most. */
  startAppointment: StartAppointmentPayload;
  /** Changes what is given of a bundle. Those that were sold stay what they were. */
  updateBundle: UpdateBundlePayload;
  /** Changes what is given of a calendar. What is booked stays booked. */
  updateCalendar: UpdateCalendarPayload;
  /** Changes the fields that are given and leaves the others. Null empties a field. */
  updatePatient: UpdatePatientPayload;
  /** Changes what is given of a product. */
  updateProduct: UpdateProductPayload;
  /** Changes what is given of a service. Visits that are booked stay as they were booked. */
  updateService: UpdateServicePayload;
  /** Changes what is given of a specialist. Null takes away what may be missing. */
  updateSpecialist: UpdateSpecialistPayload;
  /** Changes what is given of a specialty. Null takes the description away. */
  updateSpecialty: UpdateSpecialtyPayload;
};


export type MutationAcceptAppointmentArgs = {
  input: AcceptAppointmentInput;
};


export type MutationAcceptBookingArgs = {
  input: AcceptBookingInput;
};


export type MutationAddAppointmentNoteArgs = {
  input: AddAppointmentNoteInput;
};


export type MutationAddClosureArgs = {
  input: AddClosureInput;
};


export type MutationAddTimeOffArgs = {
  input: AddTimeOffInput;
};


export type MutationAdmitPatientArgs = {
  input: AdmitPatientInput;
};


export type MutationBookAppointmentArgs = {
  input: BookAppointmentInput;
};


export type MutationBookAsGuestArgs = {
  input: BookAsGuestInput;
};


export type MutationBookSeriesArgs = {
  input: BookSeriesInput;
};


export type MutationCancelAppointmentArgs = {
  input: CancelAppointmentInput;
};


export type MutationCancelSeriesArgs = {
  input: CancelSeriesInput;
};


export type MutationChangeAppointmentNoteArgs = {
  input: ChangeAppointmentNoteInput;
};


export type MutationChangeSessionPackageArgs = {
  input: ChangeSessionPackageInput;
};


export type MutationClaimPatientArgs = {
  input: ClaimPatientInput;
};


export type MutationConfirmAppointmentArgs = {
  input: ConfirmAppointmentInput;
};


export type MutationConfirmGuestBookingArgs = {
  input: ConfirmGuestBookingInput;
};


export type MutationCorrectNoShowArgs = {
  input: CorrectNoShowInput;
};


export type MutationCreateBundleArgs = {
  input: CreateBundleInput;
};


export type MutationCreateCalendarArgs = {
  input: CreateCalendarInput;
};


export type MutationCreateCalendarFeedArgs = {
  input: CreateCalendarFeedInput;
};


export type MutationCreateProductArgs = {
  input: CreateProductInput;
};


export type MutationCreateServiceArgs = {
  input: CreateServiceInput;
};


export type MutationCreateSpecialistArgs = {
  input: CreateSpecialistInput;
};


export type MutationCreateSpecialtyArgs = {
  input: CreateSpecialtyInput;
};


export type MutationDeclineGuestBookingArgs = {
  input: DeclineGuestBookingInput;
};


export type MutationFinishAppointmentArgs = {
  input: FinishAppointmentInput;
};


export type MutationHoldSlotArgs = {
  input: HoldSlotInput;
};


export type MutationKeepHolidaysArgs = {
  input: KeepHolidaysInput;
};


export type MutationMarkNoShowArgs = {
  input: MarkNoShowInput;
};


export type MutationPrescribeSessionsArgs = {
  input: PrescribeSessionsInput;
};


export type MutationRateAppointmentArgs = {
  input: RateAppointmentInput;
};


export type MutationRecordGuestCallArgs = {
  input: RecordGuestCallInput;
};


export type MutationReleaseHoldArgs = {
  input: ReleaseHoldInput;
};


export type MutationRemindPatientArgs = {
  input: RemindPatientInput;
};


export type MutationRemoveAppointmentNoteArgs = {
  input: RemoveAppointmentNoteInput;
};


export type MutationRemoveBundleArgs = {
  input: RemoveBundleInput;
};


export type MutationRemoveCalendarArgs = {
  input: RemoveCalendarInput;
};


export type MutationRemoveClosureArgs = {
  input: RemoveClosureInput;
};


export type MutationRemovePatientArgs = {
  input: RemovePatientInput;
};


export type MutationRemoveProductArgs = {
  input: RemoveProductInput;
};


export type MutationRemoveServiceArgs = {
  input: RemoveServiceInput;
};


export type MutationRemoveSpecialistArgs = {
  input: RemoveSpecialistInput;
};


export type MutationRemoveSpecialtyArgs = {
  input: RemoveSpecialtyInput;
};


export type MutationRemoveTimeOffArgs = {
  input: RemoveTimeOffInput;
};


export type MutationRenewHoldArgs = {
  input: RenewHoldInput;
};


export type MutationRescheduleAppointmentArgs = {
  input: RescheduleAppointmentInput;
};


export type MutationRescheduleSeriesArgs = {
  input: RescheduleSeriesInput;
};


export type MutationRevokeCalendarFeedArgs = {
  input: RevokeCalendarFeedInput;
};


export type MutationRotateCalendarFeedArgs = {
  input: RotateCalendarFeedInput;
};


export type MutationSellBundleArgs = {
  input: SellBundleInput;
};


export type MutationSetCalendarHoursArgs = {
  input: SetCalendarHoursInput;
};


export type MutationSetDateHoursArgs = {
  input: SetDateHoursInput;
};


export type MutationSetOpeningHoursArgs = {
  input: SetOpeningHoursInput;
};


export type MutationSetWeeklyHoursArgs = {
  input: SetWeeklyHoursInput;
};


export type MutationStartAppointmentArgs = {
  input: StartAppointmentInput;
};


export type MutationUpdateBundleArgs = {
  input: UpdateBundleInput;
};


export type MutationUpdateCalendarArgs = {
  input: UpdateCalendarInput;
};


export type MutationUpdatePatientArgs = {
  input: UpdatePatientInput;
};


export type MutationUpdateProductArgs = {
  input: UpdateProductInput;
};


export type MutationUpdateServiceArgs = {
  input: UpdateServiceInput;
};


export type MutationUpdateSpecialistArgs = {
  input: UpdateSpecialistInput;
};


export type MutationUpdateSpecialtyArgs = {
  input: UpdateSpecialtyInput;
};

/** When a location is open. Visits in its calendars take place while it is. */
export type OpeningHours = {
  __typename?: 'OpeningHours';
  /** Which location. */
  location?: Maybe<Location>;
  /** By weekday, Monday first. A weekday that is not listed is closed. Empty: nobody has said, and the doors do not matter. */
  weekly: Array<WeekdayHours>;
};

/** A clinic: the tenant a patient belongs to. Owned by tenancy. */
export type Organization = {
  __typename?: 'Organization';
  /** Global and opaque. */
  id: Scalars['ID']['output'];
};

/** Where one page of a connection ends, and whether more follows. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Opaque. Pass as `after`. Null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** True when `after: endCursor` would return more. */
  hasNextPage: Scalars['Boolean']['output'];
};

/** A person under the care of one clinic: somebody with an account, or a guest known by contact details alone. */
export type Patient = {
  __typename?: 'Patient';
  /** Where this person lives. Null when nothing of it is known. */
  address?: Maybe<PatientAddress>;
  /** Allergies and intolerances this clinic recorded, newest first, at most 200. Each read is logged. */
  allergies: Array<Allergy>;
  /** Appointments at this clinic, those that begin last in front, at most 200. */
  appointments: Array<Appointment>;
  /** Null when unknown, or known only as a year or a month. */
  birthDate?: Maybe<Scalars['LocalDate']['output']>;
  /** Problems and diagnoses this clinic recorded, newest first, at most 200. Each read is logged. */
  conditions: Array<Condition>;
  /** When this clinic recorded the patient. */
  createdAt: Scalars['DateTime']['output'];
  /** When this person died. Null when alive, or when the date is not known. */
  deceasedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where to write. Members of a family may share one. */
  email?: Maybe<Scalars['EmailAddress']['output']>;
  /** Family names. May be empty in an imported record. */
  familyName: Scalars['String']['output'];
  /** Given names, as spoken. May be empty in an imported record. */
  givenName: Scalars['String']['output'];
  /** The account of this person. Null for a guest. */
  human?: Maybe<Human>;
  /** Global and opaque. Stays the same when a guest becomes somebody with an account. */
  id: Scalars['ID']['output'];
  /** True once this person's death is known, even where its date is not. */
  isDeceased: Scalars['Boolean']['output'];
  /** True for a person known only by contact details, without an account. */
  isGuest: Scalars['Boolean']['output'];
  /** The language this person prefers, as a BCP 47 tag: `ro`. */
  languageCode?: Maybe<Scalars['String']['output']>;
  /** The clinic whose record this is. Another clinic's record of the same person is another patient. */
  organization?: Maybe<Organization>;
  /** Where to call. Members of a family may share one. */
  phone?: Maybe<Scalars['PhoneNumber']['output']>;
  /** What this person carries from clinic to clinic. Null for a guest, and for a clinic they do not share it with. */
  profile?: Maybe<PatientProfile>;
  /** Sessions they were prescribed or bought here, newest first, at most 100. */
  sessionPackages: Array<SessionPackage>;
  /** Administrative sex. Null when nobody recorded one. */
  sex?: Maybe<PatientSex>;
  /** Counts the changes of this record. Pass it back when changing or removing it. */
  version: Scalars['Int']['output'];
};

/** Where a patient lives, as far as it is known. */
export type PatientAddress = {
  __typename?: 'PatientAddress';
  /** City, town or village. */
  city?: Maybe<Scalars['String']['output']>;
  /** Country. */
  country?: Maybe<Scalars['CountryCode']['output']>;
  /** Street, number, flat. */
  line?: Maybe<Scalars['String']['output']>;
  /** Postal code, as written in that country. */
  postalCode?: Maybe<Scalars['String']['output']>;
  /** County, state or department. */
  region?: Maybe<Scalars['String']['output']>;
};

/** Where a patient lives. */
export type PatientAddressInput = {
  /** City, town or village. At most 100 characters. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** Country. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Street, number, flat. At most 200 characters. */
  line?: InputMaybe<Scalars['String']['input']>;
  /** Postal code. At most 20 characters. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** County, state or department. At most 100 characters. */
  region?: InputMaybe<Scalars['String']['input']>;
};

/** One page of patients. */
export type PatientConnection = {
  __typename?: 'PatientConnection';
  /** This page, in order. */
  edges: Array<PatientEdge>;
  /** Where this page ends. */
  pageInfo: PageInfo;
};

/** A patient, and their place in a list. */
export type PatientEdge = {
  __typename?: 'PatientEdge';
  /** Opaque. Pass as `after` to continue behind this patient. */
  cursor: Scalars['String']['output'];
  /** The patient. */
  node: Patient;
};

/** Which patients to list. What is left out does not narrow the list. */
export type PatientFilter = {
  /** Only those who died, or only the living. */
  isDeceased?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only guests, or only people with an account. */
  isGuest?: InputMaybe<Scalars['Boolean']['input']>;
  /** Beginnings of words, in any order: names (case and diacritics aside), an e-mail, a phone number, a birth date (`1980-05-12`). At most 100 characters. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** In which order a list of patients comes. */
export type PatientOrder =
  /** By family name, then given name, without regard to case or diacritics. */
  | 'NAME'
  /** Those recorded last first. */
  | 'NEWEST';

/** What a person carries from clinic to clinic. Owned by identity. */
export type PatientProfile = {
  __typename?: 'PatientProfile';
  /** The person it belongs to. */
  humanId: Scalars['ID']['output'];
};

/** Administrative sex, in the terms of FHIR. */
export type PatientSex =
  /** Female. */
  | 'FEMALE'
  /** Male. */
  | 'MALE'
  /** Neither of the two. */
  | 'OTHER'
  /** Asked for, and not known. */
  | 'UNKNOWN';

/** Sessions for a patient. */
export type PrescribeSessionsInput = {
  /** The last day on which one can take place. */
  expiresOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** For whom. */
  patientId: Scalars['ID']['input'];
  /** Of what. */
  serviceId: Scalars['ID']['input'];
  /** How many, 1 to 1,000. */
  sessions: Scalars['Int']['input'];
};

/** What came of `prescribeSessions`. */
export type PrescribeSessionsPayload = {
  __typename?: 'PrescribeSessionsPayload';
  /** The sessions. Null when `userErrors` is not empty. */
  sessionPackage?: Maybe<SessionPackage>;
  /** Why there are none. */
  userErrors: Array<UserError>;
};

/** A thing a clinic sells, such as an elastic band. */
export type Product = {
  __typename?: 'Product';
  /** What it is. */
  description?: Maybe<Scalars['String']['output']>;
  /** Global and opaque. */
  id: Scalars['ID']['output'];
  /** Whether it is sold at present. */
  isActive: Scalars['Boolean']['output'];
  /** What people call it. */
  name: Scalars['String']['output'];
  /** Of one piece. */
  price: Money;
  /** Counts its changes. Hand it back with an edit. */
  version: Scalars['Int']['output'];
};

/** One page of products. */
export type ProductConnection = {
  __typename?: 'ProductConnection';
  /** This page, by name. */
  edges: Array<ProductEdge>;
  /** Where this page ends. */
  pageInfo: PageInfo;
};

/** A product, and its place in a list. */
export type ProductEdge = {
  __typename?: 'ProductEdge';
  /** Opaque. */
  cursor: Scalars['String']['output'];
  /** The product. */
  node: Product;
};

/** A public holiday. The clinic is closed then. */
export type PublicHoliday = {
  __typename?: 'PublicHoliday';
  /** The first day. */
  from: Scalars['LocalDate']['output'];
  /** What it is called, in the clinic's language where it is known in it. */
  name: Scalars['String']['output'];
  /** The hours, where it is not the whole day. Empty is the whole day. */
  ranges: Array<TimeRange>;
  /** The last day. */
  until: Scalars['LocalDate']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** The owner of the feed whose secret has the looked up hash, if they are of the clinic still. */
  _calendarFeed?: Maybe<_CalendarFeedOwner>;
  /** The appointment, or null when there is none you may see. */
  appointment?: Maybe<Appointment>;
  /** The series, or null when there is none you may see. */
  appointmentSeries?: Maybe<AppointmentSeries>;
  /** The clinic's appointments by start; a patient's own for a patient. `first` is at most 100. */
  appointments: AppointmentConnection;
  /** When a service can be booked in a calendar: starts of so many days from a day on, 62 at most. Null when there is no such offer you may see. */
  availability?: Maybe<Availability>;
  /** A piece of work whose solution `bookAsGuest` takes, once, within twenty minutes. Harder for whoever asks often. */
  bookingChallenge: BookingChallenge;
  /** The bundle, or null when the clinic has none with this id. */
  bundle?: Maybe<Bundle>;
  /** What the clinic sells together, by name. `first` is at most 100. */
  bundles: BundleConnection;
  /** The calendar, or null when there is none you may see. */
  calendar?: Maybe<Calendar>;
  /** The calendar of this name in addresses, or null when there is none you may see. */
  calendarBySlug?: Maybe<Calendar>;
  /** The clinic's calendars, by name. `first` is at most 100. */
  calendars: CalendarConnection;
  /** When the clinic or a location is closed, from a day on, those that end first in front. `first` is at most 100. Public holidays come on top. */
  closures: ClosureConnection;
  /** Why a time can or cannot be booked. Null when there is no such offer you may see. */
  explainSlot?: Maybe<SlotExplanation>;
  /** A guest's booking, or null when there is none you may see. */
  guestBooking?: Maybe<GuestBooking>;
  /** What guests booked, who has waited longest in front: those that wait for the clinic unless the filter says otherwise. `first` is at most 100. */
  guestBookings: GuestBookingConnection;
  /** Whose public holidays the clinic keeps, and its locations where they differ. */
  holidayRegions: Array<HolidayRegion>;
  /** What was booked without an account and the clinic takes for yours, the next visit in front, at most 50. */
  myBookingOffers: Array<BookingOffer>;
  /** Your feeds at this clinic, newest first. */
  myCalendarFeeds: Array<CalendarFeed>;
  /** Your appointments here as an iCalendar file: from two months ago on, for a year. Null when you are none of those here. */
  myCalendarFile?: Maybe<Scalars['String']['output']>;
  /** Whoever asks, as a patient of this clinic. Null when they are none. */
  myPatient?: Maybe<Patient>;
  /** Whoever asks, as a specialist of this clinic. Null when they are none. */
  mySpecialist?: Maybe<Specialist>;
  /** When a location is open, by the clock on its wall. Null when there is none you may see. */
  openingHours?: Maybe<OpeningHours>;
  /** The patient with this id, or null when there is none you may see. */
  patient?: Maybe<Patient>;
  /** The clinic's patients, in the order asked for. `first` is at most 100. */
  patients: PatientConnection;
  /** What would come of booking a series: every visit with all that speaks against it. Nothing is written. Refused when there is no such offer or patient. */
  previewSeries?: Maybe<SeriesPreview>;
  /** The product, or null when the clinic has none with this id. */
  product?: Maybe<Product>;
  /** What the clinic sells, by name. `first` is at most 100. */
  products: ProductConnection;
  /** The public holidays of so many days from a day on, 366 at most, in order: those of a location, or of the clinic. */
  publicHolidays: Array<PublicHoliday>;
  /** The service, or null when there is none you may see. */
  service?: Maybe<Service>;
  /** What the clinic does, by name. `first` is at most 100. */
  services: ServiceConnection;
  /** Sessions of a patient, or null when there are none with this id that you may see. */
  sessionPackage?: Maybe<SessionPackage>;
  /** The specialist, or null when there is none you may see. */
  specialist?: Maybe<Specialist>;
  /** Those who give visits here, by name. `first` is at most 100. */
  specialists: SpecialistConnection;
  /** The clinic's specialties, by name. `first` is at most 100. */
  specialties: SpecialtyConnection;
  /** The specialty, or null when the clinic has none with this id. */
  specialty?: Maybe<Specialty>;
};


export type QueryAppointmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAppointmentSeriesArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAppointmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AppointmentFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryAvailabilityArgs = {
  calendarId: Scalars['ID']['input'];
  days?: Scalars['Int']['input'];
  from: Scalars['LocalDate']['input'];
  holdToken?: InputMaybe<Scalars['String']['input']>;
  movingAppointmentId?: InputMaybe<Scalars['ID']['input']>;
  serviceId: Scalars['ID']['input'];
  specialistId?: InputMaybe<Scalars['ID']['input']>;
  timezone?: InputMaybe<Scalars['TimeZone']['input']>;
};


export type QueryBundleArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBundlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryCalendarArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCalendarBySlugArgs = {
  slug: Scalars['String']['input'];
};


export type QueryCalendarsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CalendarFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryClosuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  from: Scalars['LocalDate']['input'];
};


export type QueryExplainSlotArgs = {
  calendarId: Scalars['ID']['input'];
  movingAppointmentId?: InputMaybe<Scalars['ID']['input']>;
  serviceId: Scalars['ID']['input'];
  specialistId?: InputMaybe<Scalars['ID']['input']>;
  start: Scalars['DateTime']['input'];
};


export type QueryGuestBookingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGuestBookingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GuestBookingFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryMyCalendarFileArgs = {
  as: CalendarOwner;
};


export type QueryOpeningHoursArgs = {
  locationId: Scalars['ID']['input'];
};


export type QueryPatientArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPatientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PatientFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: PatientOrder;
};


export type QueryPreviewSeriesArgs = {
  input: BookSeriesInput;
};


export type QueryProductArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryPublicHolidaysArgs = {
  days?: Scalars['Int']['input'];
  from: Scalars['LocalDate']['input'];
  locationId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryServiceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryServicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServiceFilter>;
  first?: Scalars['Int']['input'];
};


export type QuerySessionPackageArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySpecialistArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySpecialistsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SpecialistFilter>;
  first?: Scalars['Int']['input'];
};


export type QuerySpecialtiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QuerySpecialtyArgs = {
  id: Scalars['ID']['input'];
};

/** What `rateAppointment` is about. */
export type RateAppointmentInput = {
  /** Which appointment. */
  appointmentId: Scalars['ID']['input'];
  /** What they have to say of it. Up to 1,000 characters. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** Stars: 1 to 5. */
  rating: Scalars['Int']['input'];
  /** The `version` you read. */
  version: Scalars['Int']['input'];
};

/** What came of `rateAppointment`. */
export type RateAppointmentPayload = {
  __typename?: 'RateAppointmentPayload';
  /** The appointment as it is now. Null when `userErrors` is not empty. */
  appointment?: Maybe<Appointment>;
  /** Why nothing was changed. */
  userErrors: Array<UserError>;
};

/** An attempt to reach a guest. */
export type RecordGuestCallInput = {
  /** Whose booking. */
  guestBookingId: Scalars['ID']['input'];
  /** What was said. Up to 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** What came of it. */
  outcome: GuestCallOutcome;
};

/** What came of `recordGuestCall`. */
export type RecordGuestCallPayload = {
  __typename?: 'RecordGuestCallPayload';
  /** The booking, with its calls. Null when `userErrors` is not empty. */
  guestBooking?: Maybe<GuestBooking>;
  /** Why nothing was noted. */
  userErrors: Array<UserError>;
};

/** Which hold to release. */
export type ReleaseHoldInput = {
  /** Its token. */
  token: Scalars['String']['input'];
};

/** What became of it. */
export type ReleaseHoldPayload = {
  __typename?: 'ReleaseHoldPayload';
  /** False when no slots are kept at the moment. */
  holdsAvailable: Scalars['Boolean']['output'];
  /** Whether there was something to give back. */
  isReleased: Scalars['Boolean']['output'];
  /** Why it could not be released. */
  userErrors: Array<UserError>;
};

/** Of which visit. */
export type RemindPatientInput = {
  /** Which. */
  appointmentId: Scalars['ID']['input'];
  /** The `version` you read. */
  version: Scalars['Int']['input'];
};

/** What came of `remindPatient`. */
export type RemindPatientPayload = {
  __typename?: 'RemindPatientPayload';
  /** The appointment. Its patient gets a message in a moment, if they can be reached. Null when `userErrors` is not empty. */
  appointment?: Maybe<Appointment>;
  /** Why nobody is reminded. */
  userErrors: Array<UserError>;
};

/** Which note to take back. */
export type RemoveAppointmentNoteInput = {
  /** Which. */
  noteId: Scalars['ID']['input'];
  /** The `version` you read. */
  version: Scalars['Int']['input'];
};

/** What came of `removeAppointmentNote`. */
export type RemoveAppointmentNotePayload = {
  __typename?: 'RemoveAppointmentNotePayload';
  /** The note as it was. Null when `userErrors` is not empty. */
  note?: Maybe<AppointmentNote>;
  /** Why it is still there. */
  userErrors: Array<UserError>;
};

/** Which bundle to remove. */
export type RemoveBundleInput = {
  /** Which. */
  bundleId: Scalars['ID']['input'];
  /** The `version` you read. */
  version: Scalars['Int']['input'];
};

/** What came of `removeBundle`. */
export type RemoveBundlePayload = {
  __typename?: 'RemoveBundlePayload';
  /** The bundle as it was. Null when `userErrors` is not empty. */
  bundle?: Maybe<Bundle>;
  /** Why it could not be removed. */
  userErrors: Array<UserError>;
};

/** Which calendar to remove. */
export type RemoveCalendarInput = {
  /** Which. */
  calendarId: Scalars['ID']['input'];
  /** The `version` you read. */
  version: Scalars['Int']['input'];
};

/** What came of `removeCalendar`. */
export type RemoveCalendarPayload = {
  __typename?: 'RemoveCalendarPayload';
  /** The calendar as it was. Null when `userErrors` is not empty. */
  calendar?: Maybe<Calendar>;
  /** Why it could not be removed. */
  userErrors: Array<UserError>;
};

/** Which closure to take back. */
export type RemoveClosureInput = {
  /** Which. */
  closureId: Scalars['ID']['input'];
  /** The `version` you read. */
  version: Scalars['Int']['input'];
};

/** What came of `removeClosure`. */
export type RemoveClosurePayload = {
  __typename?: 'RemoveClosurePayload';
  /** The closure as it was. Null when `userErrors` is not empty. */
  closure?: Maybe<Closure>;
  /** Why it could not be taken back. */
  userErrors: Array<UserError>;
};

/** Whom to take off the list. */
export type RemovePatientInput = {
  /** Whom. */
  patientId: Scalars['ID']['input'];
  /** The version the decision is based on. Refused when the record has moved on since. */
  version: Scalars['Int']['input'];
};

/** What came of `removePatient`. */
export type RemovePatientPayload = {
  __typename?: 'RemovePatientPayload';
  /** The patient as they were. Null when `userErrors` is not empty. */
  patient?: Maybe<Patient>;
  /** Why nobody was removed. */
  userErrors: Array<UserError>;
};

/** Which product to remove. */
export type RemoveProductInput = {
  /** Which. */
  productId: Scalars['ID']['input'];
  /** The `version` you read. */
  version: Scalars['Int']['input'];
};

/** What came of `removeProduct`. */
export type RemoveProductPayload = {
  __typename?: 'RemoveProductPayload';
  /** The product as it was. Null when `userErrors` is not empty. */
  product?: Maybe<Product>;
  /** Why it could not be removed. */
  userErrors: Array<UserError>;
};

/** Which service to remove. */
export type RemoveServiceInput = {
  /** Which. */
  serviceId: Scalars['ID']['input'];
  /** The `version` you read. */
  version: Scalars['Int']['input'];
};

/** What came of `removeService`. */
export type RemoveServicePayload = {
  __typename?: 'RemoveServicePayload';
  /** The service as it was. Null when `userErrors` is not empty. */
  service?: Maybe<Service>;
  /** Why it could not be removed. */
  userErrors: Array<UserError>;
};

/** Whom to remove. */
export type RemoveSpecialistInput = {
  /** Whom. */
  specialistId: Scalars['ID']['input'];
  /** The `version` you read. */
  version: Scalars['Int']['input'];
};

/** What came of `removeSpecialist`. */
export type RemoveSpecialistPayload = {
  __typename?: 'RemoveSpecialistPayload';
  /** The specialist as they were. Null when `userErrors` is not empty. */
  specialist?: Maybe<Specialist>;
  /** Why they could not be removed. */
  userErrors: Array<UserError>;
};

/** Which specialty to remove. */
export type RemoveSpecialtyInput = {
  /** Which. */
  specialtyId: Scalars['ID']['input'];
  /** The `version` you read. */
  version: Scalars['Int']['input'];
};

/** What came of `removeSpecialty`. */
export type RemoveSpecialtyPayload = {
  __typename?: 'RemoveSpecialtyPayload';
  /** The specialty as it was. Null when `userErrors` is not empty. */
  specialty?: Maybe<Specialty>;
  /** Why it could not be removed. */
  userErrors: Array<UserError>;
};

/** Which absence to take back. */
export type RemoveTimeOffInput = {
  /** Which. */
  timeOffId: Scalars['ID']['input'];
  /** The `version` you read. */
  version: Scalars['Int']['input'];
};

/** What came of `removeTimeOff`. */
export type RemoveTimeOffPayload = {
  __typename?: 'RemoveTimeOffPayload';
  /** The absence as it was. Null when `userErrors` is not empty. */
  timeOff?: Maybe<TimeOff>;
  /** Why it could not be taken back. */
  userErrors: Array<UserError>;
};

/** Which hold to renew. */
export type RenewHoldInput = {
  /** Its token. */
  token: Scalars['String']['input'];
};

/** What became of it. */
export type RenewHoldPayload = {
  __typename?: 'RenewHoldPayload';
  /** The hold, with its new end. Null when `userErrors` is not empty, and when there are no holds at the moment. */
  hold?: Maybe<SlotHold>;
  /** False when no slots are kept at the moment. */
  holdsAvailable: Scalars['Boolean']['output'];
  /** Why it could not be renewed. */
  userErrors: Array<UserError>;
};

/** Where to move an appointment. */
export type RescheduleAppointmentInput = {
  /** Which. */
  appointmentId: Scalars['ID']['input'];
  /** How long it is then, for the clinic to say: a multiple of 5 minutes, up to 720. As long as it is now when absent. */
  durationMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Move it although the patient has an appointment at that time already. */
  evenIfPatientIsBusy?: Scalars['Boolean']['input'];
  /** Staff who may overbook: move it even if the time cannot be booked, for this reason. Up to 500 characters. */
  overbookReason?: InputMaybe<Scalars['String']['input']>;
  /** With whom; who gives it now when absent. */
  specialistId?: InputMaybe<Scalars['ID']['input']>;
  /** When it begins then. */
  start: Scalars['DateTime']['input'];
  /** The `version` you read. */
  version: Scalars['Int']['input'];
};

/** What came of `rescheduleAppointment`. */
export type RescheduleAppointmentPayload = {
  __typename?: 'RescheduleAppointmentPayload';
  /** The appointment at its new time. Null when `userErrors` is not empty. */
  appointment?: Maybe<Appointment>;
  /** Everything against that time, when it cannot be booked. */
  conflicts: Array<SlotConflict>;
  /** The next times that can be booked, at most 5 in two weeks, when that one cannot. */
  nextSlots: Array<Slot>;
  /** What the patient has at that time, when that is why it was refused. */
  patientIsBusyWith: Array<Appointment>;
  /** Why nothing was moved. */
  userErrors: Array<UserError>;
};

/** Where to move visits of a series. */
export type RescheduleSeriesInput = {
  /** A visit of it. */
  appointmentId: Scalars['ID']['input'];
  /** Move them although the patient has appointments at such times already. */
  evenIfPatientIsBusy?: Scalars['Boolean']['input'];
  /** Those that go elsewhere or stay, by the day of the rule they would stand for then. */
  exceptions?: Array<SeriesExceptionInput>;
  /** How much of the series moves. */
  scope: SeriesScope;
  /** With whom; whoever the series says when absent. */
  specialistId?: InputMaybe<Scalars['ID']['input']>;
  /** When the named visit begins then. */
  start: Scalars['DateTime']['input'];
  /** The `version` of that visit you read. */
  version: Scalars['Int']['input'];
};

/** What came of `rescheduleSeries`. */
export type RescheduleSeriesPayload = {
  __typename?: 'RescheduleSeriesPayload';
  /** Every visit that could not be moved, when that is why. */
  conflicts: Array<SeriesVisit>;
  /** The series the visits belong to now: another one, when visits before them stay what they were. Null when `userErrors` is not empty. */
  series?: Maybe<AppointmentSeries>;
  /** Why nothing was moved. */
  userErrors: Array<UserError>;
};

/** Which feed to end. */
export type RevokeCalendarFeedInput = {
  /** Which. */
  calendarFeedId: Scalars['ID']['input'];
};

/** What came of `revokeCalendarFeed`. */
export type RevokeCalendarFeedPayload = {
  __typename?: 'RevokeCalendarFeedPayload';
  /** The feed that has ended. Null when `userErrors` is not empty. */
  calendarFeed?: Maybe<CalendarFeed>;
  /** Why it goes on. */
  userErrors: Array<UserError>;
};

/** Which feed to replace. */
export type RotateCalendarFeedInput = {
  /** Which, one of your own. */
  calendarFeedId: Scalars['ID']['input'];
};

/** What came of `rotateCalendarFeed`. */
export type RotateCalendarFeedPayload = {
  __typename?: 'RotateCalendarFeedPayload';
  /** The feed in its place. Null when `userErrors` is not empty. */
  issuedCalendarFeed?: Maybe<IssuedCalendarFeed>;
  /** Why there is none. */
  userErrors: Array<UserError>;
};

/** A bundle for a patient. */
export type SellBundleInput = {
  /** Which, one that is sold at present. */
  bundleId: Scalars['ID']['input'];
  /** The last day on which one of its visits can take place. */
  expiresOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** To whom. */
  patientId: Scalars['ID']['input'];
};

/** What came of `sellBundle`. */
export type SellBundlePayload = {
  __typename?: 'SellBundlePayload';
  /** The sessions of each service in it. Null when `userErrors` is not empty. */
  sessionPackages?: Maybe<Array<SessionPackage>>;
  /** Why nothing was sold. */
  userErrors: Array<UserError>;
};

/** A visit of a series that is not where the rule has it. */
export type SeriesExceptionInput = {
  /** The day of the rule it stands for. */
  date: Scalars['LocalDate']['input'];
  /** When it begins instead. Null leaves it out; of one that is moved, null leaves it where it is. */
  start?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What would come of booking a series now. */
export type SeriesPreview = {
  __typename?: 'SeriesPreview';
  /** Whether all of it can be booked as it is. */
  canBeBooked: Scalars['Boolean']['output'];
  /** The zone by whose wall its times are. */
  timezone: Scalars['TimeZone']['output'];
  /** Every visit of it, in order, but for those that are left out. */
  visits: Array<SeriesVisit>;
};

/** How much of a series a change is about. */
export type SeriesScope =
  /** All that are still ahead. */
  | 'ALL'
  /** It and those after it. */
  | 'FOLLOWING'
  /** The named visit alone. */
  | 'THIS';

/** A visit of a series, before it is booked or moved. */
export type SeriesVisit = {
  __typename?: 'SeriesVisit';
  /** Whether it can be booked. */
  canBeBooked: Scalars['Boolean']['output'];
  /** Everything against it. Empty when it can be booked, but for what the patient has then. */
  conflicts: Array<SlotConflict>;
  /** The day of the rule it stands for; by it, it is left out or given another time. */
  date: Scalars['LocalDate']['output'];
  /** When it would end. */
  end: Scalars['DateTime']['output'];
  /** The next times at which it can be booked, at most 5 in two weeks, when it cannot be then. */
  nextSlots: Array<Slot>;
  /** What the patient has at that time already. */
  patientIsBusyWith: Array<Appointment>;
  /** Who would give it. Empty when nobody can. */
  specialists: Array<Specialist>;
  /** When it would begin. */
  start: Scalars['DateTime']['output'];
};

/** What a clinic does for a patient in a visit. Visitors see those that a public calendar offers. */
export type Service = {
  __typename?: 'Service';
  /** Who gets a visit. */
  assignment: Assignment;
  /** How it is paid. */
  billing: Billing;
  /** How many days ahead it can be booked, today not counted. Null is any number. */
  bookingWindowDays?: Maybe<Scalars['Int']['output']>;
  /** Kept free after each visit. */
  bufferAfterMinutes: Scalars['Int']['output'];
  /** Kept free before each visit. */
  bufferBeforeMinutes: Scalars['Int']['output'];
  /** How many of these visits a specialist takes in a day. Null is any number. */
  dayLimit?: Maybe<Scalars['Int']['output']>;
  /** What happens in the visit, for patients to read. */
  description?: Maybe<Scalars['String']['output']>;
  /** How long a visit is. */
  durationMinutes: Scalars['Int']['output'];
  /** Global and opaque. */
  id: Scalars['ID']['output'];
  /** From one start that is offered to the next. */
  intervalMinutes: Scalars['Int']['output'];
  /** Whether it can be booked at all. */
  isActive: Scalars['Boolean']['output'];
  /** Whether starts are counted from the opening hour always, rather than anew after each visit. */
  isFixedGrid: Scalars['Boolean']['output'];
  /** What people call it. */
  name: Scalars['String']['output'];
  /** How long before it begins a visit has to be booked. */
  noticeMinutes: Scalars['Int']['output'];
  /** How far starts are moved from round times: 5 turns 09:00 into 09:05. */
  offsetMinutes: Scalars['Int']['output'];
  /** What a visit of `durationMinutes` costs. */
  price: Money;
  /** Who gives it, by name. */
  specialists: Array<Specialist>;
  /** The first day it is given. Null is without a beginning. */
  validFrom?: Maybe<Scalars['LocalDate']['output']>;
  /** The last day it is given. Null is without an end. */
  validUntil?: Maybe<Scalars['LocalDate']['output']>;
  /** Counts its changes. Hand it back with an edit. */
  version: Scalars['Int']['output'];
  /** How many of these visits a specialist takes in a week, from Monday. Null is any number. */
  weekLimit?: Maybe<Scalars['Int']['output']>;
};

/** One page of services. */
export type ServiceConnection = {
  __typename?: 'ServiceConnection';
  /** This page, by name. */
  edges: Array<ServiceEdge>;
  /** Where this page ends. */
  pageInfo: PageInfo;
};

/** A service, and its place in a list. */
export type ServiceEdge = {
  __typename?: 'ServiceEdge';
  /** Opaque. */
  cursor: Scalars['String']['output'];
  /** The service. */
  node: Service;
};

/** Which services to list. What is left out does not narrow the list. */
export type ServiceFilter = {
  /** That this calendar offers. */
  calendarId?: InputMaybe<Scalars['ID']['input']>;
  /** That can be booked, or that cannot. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** With this in its name, whatever the case and the accents. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** That this specialist gives. */
  specialistId?: InputMaybe<Scalars['ID']['input']>;
};

/** Sessions of a service that a patient was prescribed, or bought in a bundle. A visit keeps one from its booking on; one that is called off, or that the patient does not come to, gives it back. */
export type SessionPackage = {
  __typename?: 'SessionPackage';
  /** The visits that took or keep one, by start; those that gave it back are left out. */
  appointments: Array<Appointment>;
  /** The bundle they were sold in, which has paid for them. Null when they were prescribed. */
  bundle?: Maybe<Bundle>;
  /** When they were prescribed or sold. */
  createdAt: Scalars['DateTime']['output'];
  /** How many took place. */
  done: Scalars['Int']['output'];
  /** The last day on which one can take place. Null is without an end. */
  expiresOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Global and opaque. */
  id: Scalars['ID']['output'];
  /** Whose they are. Null for those who may not see patients. */
  patient?: Maybe<Patient>;
  /** How many can still be booked. */
  remaining: Scalars['Int']['output'];
  /** How many are booked, and not over. */
  reserved: Scalars['Int']['output'];
  /** Of what. Null when it is no longer offered to the asker. */
  service?: Maybe<Service>;
  /** How many there are in all. */
  sessions: Scalars['Int']['output'];
  /** Counts its changes. Hand it back with an edit. */
  version: Scalars['Int']['output'];
};

/** The hours of a specialist in a calendar. */
export type SetCalendarHoursInput = {
  /** In which. */
  calendarId: Scalars['ID']['input'];
  /** By date, at most 366. One without ranges is closed. */
  dates?: Array<DateHoursInput>;
  /** Whose: one who can be booked in it. */
  specialistId: Scalars['ID']['input'];
  /** The calendar's `version` you read. */
  version: Scalars['Int']['input'];
  /** By weekday. One that is left out is as ever; one without ranges is closed. */
  weekly?: Array<WeekdayHoursInput>;
};

/** What came of `setCalendarHours`. */
export type SetCalendarHoursPayload = {
  __typename?: 'SetCalendarHoursPayload';
  /** The calendar, at a new version. Null when `userErrors` is not empty. */
  calendar?: Maybe<Calendar>;
  /** Why the hours stay what they were. */
  userErrors: Array<UserError>;
};

/** The hours of one date of a specialist. */
export type SetDateHoursInput = {
  /** The day. */
  date: Scalars['LocalDate']['input'];
  /** Its hours; empty closes it. Null: it is a day like its weekday again. */
  ranges?: InputMaybe<Array<TimeRangeInput>>;
  /** Whose. */
  specialistId: Scalars['ID']['input'];
  /** The specialist's `version` you read. */
  version: Scalars['Int']['input'];
};

/** What came of `setDateHours`. */
export type SetDateHoursPayload = {
  __typename?: 'SetDateHoursPayload';
  /** The specialist, at a new version. Null when `userErrors` is not empty. */
  specialist?: Maybe<Specialist>;
  /** Why the day stays what it was. */
  userErrors: Array<UserError>;
};

/** When a location is open. */
export type SetOpeningHoursInput = {
  /** Which location. */
  locationId: Scalars['ID']['input'];
  /** The whole week. A weekday that is left out is closed; without any weekday the doors do not matter. */
  weekly: Array<WeekdayHoursInput>;
};

/** What came of `setOpeningHours`. */
export type SetOpeningHoursPayload = {
  __typename?: 'SetOpeningHoursPayload';
  /** The hours as they are now. Null when `userErrors` is not empty. */
  openingHours?: Maybe<OpeningHours>;
  /** Why they stay what they were. */
  userErrors: Array<UserError>;
};

/** The week of a specialist. */
export type SetWeeklyHoursInput = {
  /** The whole week. */
  hours: Array<WeekdayHoursInput>;
  /** Whose. */
  specialistId: Scalars['ID']['input'];
  /** The specialist's `version` you read. */
  version: Scalars['Int']['input'];
};

/** What came of `setWeeklyHours`. */
export type SetWeeklyHoursPayload = {
  __typename?: 'SetWeeklyHoursPayload';
  /** The specialist, at a new version. Null when `userErrors` is not empty. */
  specialist?: Maybe<Specialist>;
  /** Why the week stays what it was. */
  userErrors: Array<UserError>;
};

/** A visit that can be booked at this moment. Whoever books first gets it. */
export type Slot = {
  __typename?: 'Slot';
  /** Who else could, the next to take first. Empty for a team. */
  alternatives: Array<Specialist>;
  /** When it ends. */
  end: Scalars['DateTime']['output'];
  /** What it costs in this calendar. */
  price: Money;
  /** Who gives it: one specialist, or all of a team. */
  specialists: Array<Specialist>;
  /** When the visit begins. */
  start: Scalars['DateTime']['output'];
};

/** Something that happened to what can be booked. Never who did it. */
export type SlotChange = {
  __typename?: 'SlotChange';
  /** When it ends, without its buffers. */
  end: Scalars['DateTime']['output'];
  /** What happened. */
  kind: SlotChangeKind;
  /** The same, with what you may see of them. */
  specialist?: Maybe<Specialist>;
  /** Whose time it is. */
  specialistId: Scalars['ID']['output'];
  /** When the visit begins or would begin. */
  start: Scalars['DateTime']['output'];
};

/** What can happen to a time. */
export type SlotChangeKind =
  /** A visit takes it. */
  | 'BOOKED'
  /** It was kept too long and given back. */
  | 'EXPIRED'
  /** A visit left it: it was called off or moved. */
  | 'FREED'
  /** Somebody keeps it while they book. */
  | 'HELD'
  /** Somebody who kept it gave it back. */
  | 'RELEASED';

/** A reason why a time cannot be booked. */
export type SlotConflict = {
  __typename?: 'SlotConflict';
  /** The visit that takes the time, for `APPOINTMENT`. */
  appointmentId?: Maybe<Scalars['ID']['output']>;
  /** The instant that decides: the earliest start, the end of the horizon, the end of a hold. Null for other kinds. */
  at?: Maybe<Scalars['DateTime']['output']>;
  /** What is closed, for `CLOSED`: a closure or a public holiday. */
  closureName?: Maybe<Scalars['String']['output']>;
  /** Which rule. */
  kind: SlotConflictKind;
  /** How many visits are allowed, for the two limits. */
  limit?: Maybe<Scalars['Int']['output']>;
  /** A sentence, fit to show to staff. */
  message: Scalars['String']['output'];
  /** Whom it concerns. Null when it concerns everybody, or a team together. */
  specialist?: Maybe<Specialist>;
  /** The absence, for `TIME_OFF`. */
  timeOff?: Maybe<TimeOff>;
};

/** Rules that a time can break. */
export type SlotConflictKind =
  /** Another visit takes the time, its buffers included. */
  | 'APPOINTMENT'
  /** Later than the service can be booked today. */
  | 'BEYOND_BOOKING_WINDOW'
  /** Later than the rolling horizon reaches today. */
  | 'BEYOND_HORIZON'
  /** The clinic or the location is closed, or it is a public holiday. */
  | 'CLOSED'
  /** The specialist takes no more of these visits that day. */
  | 'DAY_LIMIT'
  /** The specialist's connected account is busy then. */
  | 'EXTERNAL_BUSY'
  /** Somebody else is choosing this time at the moment. */
  | 'HELD'
  /** Nobody who can be booked gives this service in this calendar. */
  | 'NO_SPECIALIST'
  /** Visits of this service do not begin at this time. */
  | 'OFF_GRID'
  /** The specialist does not work then. */
  | 'OUTSIDE_HOURS'
  /** The location is not open then. */
  | 'OUTSIDE_LOCATION_HOURS'
  /** Before the first or after the last day of the calendar. */
  | 'OUTSIDE_PERIOD'
  /** Before the first or after the last day of the service. */
  | 'SERVICE_NOT_OFFERED'
  /** The calendar is not open to the public. */
  | 'STAFF_ONLY'
  /** The specialist is away. */
  | 'TIME_OFF'
  /** Sooner than the notice the service needs. */
  | 'TOO_SOON'
  /** The specialist takes no more of these visits that week. */
  | 'WEEK_LIMIT';

/** Whether a time can be booked, and all that speaks against it. */
export type SlotExplanation = {
  __typename?: 'SlotExplanation';
  /** Whether somebody can be booked then. */
  canBeBooked: Scalars['Boolean']['output'];
  /** Every reason, not the first alone: those for everybody, then those of each specialist. May hold some although another specialist is free. */
  conflicts: Array<SlotConflict>;
  /** Who would give the visit. Empty when nobody can. */
  specialists: Array<Specialist>;
};

/** A slot that is kept for you while you book it. Only the database decides who gets it; a hold spares you the surprise. */
export type SlotHold = {
  __typename?: 'SlotHold';
  /** When it would end. */
  end: Scalars['DateTime']['output'];
  /** When it ends by itself. */
  expiresAt: Scalars['DateTime']['output'];
  /** How often you can make it last its whole time again. */
  renewalsLeft: Scalars['Int']['output'];
  /** Whose time is kept: one specialist's, or that of all of a team. */
  specialists: Array<Specialist>;
  /** When the visit would begin. */
  start: Scalars['DateTime']['output'];
  /** Proves that it is yours: whoever has it can book, renew and release. Shown to you alone. */
  token: Scalars['String']['output'];
};

/** Somebody who gives visits at a clinic. Visitors see those who can be booked in a public calendar. */
export type Specialist = {
  __typename?: 'Specialist';
  /** Whether they can be booked at all. */
  acceptsBookings: Scalars['Boolean']['output'];
  /** What they do in so many days from an instant on, 366 at most, in order. Patients see their own appointments alone. */
  appointments: Array<Appointment>;
  /** Whether the asker may change these hours and absences. */
  canSchedule: Scalars['Boolean']['output'];
  /** The dates unlike their week, in order: of so many days from a day on, 366 at most. */
  dateHours: Array<DateHours>;
  /** The name patients know them by, with its title: `Dr. Andrei Ștefănescu`. */
  displayName: Scalars['String']['output'];
  /** Their account. Null for somebody the clinic knows by name alone. */
  human?: Maybe<Human>;
  /** Global and opaque. */
  id: Scalars['ID']['output'];
  /** Their place where the best free one is taken: 1 comes first; equal ranks take turns. */
  rank: Scalars['Int']['output'];
  /** What they give, by name. */
  services: Array<Service>;
  /** The text they sign documents with. */
  signature?: Maybe<Scalars['String']['output']>;
  /** What they work in, by name. */
  specialties: Array<Specialty>;
  /** When they are away, in order: of so many days from an instant on, 366 at most. */
  timeOff: Array<TimeOff>;
  /** The zone in which their hours are meant. */
  timezone: Scalars['TimeZone']['output'];
  /** What they are: `Fizioterapeut`. */
  title?: Maybe<Scalars['String']['output']>;
  /** Counts the changes of profile and hours. Hand it back with an edit. */
  version: Scalars['Int']['output'];
  /** Their week, Monday first. A weekday that is not listed is a day off. */
  weeklyHours: Array<WeekdayHours>;
};


/** Somebody who gives visits at a clinic. Visitors see those who can be booked in a public calendar. */
export type SpecialistAppointmentsArgs = {
  days?: Scalars['Int']['input'];
  from: Scalars['DateTime']['input'];
};


/** Somebody who gives visits at a clinic. Visitors see those who can be booked in a public calendar. */
export type SpecialistDateHoursArgs = {
  days?: Scalars['Int']['input'];
  from: Scalars['LocalDate']['input'];
};


/** Somebody who gives visits at a clinic. Visitors see those who can be booked in a public calendar. */
export type SpecialistTimeOffArgs = {
  days?: Scalars['Int']['input'];
  from: Scalars['DateTime']['input'];
};

/** One page of specialists. */
export type SpecialistConnection = {
  __typename?: 'SpecialistConnection';
  /** This page, by name. */
  edges: Array<SpecialistEdge>;
  /** Where this page ends. */
  pageInfo: PageInfo;
};

/** A specialist, and their place in a list. */
export type SpecialistEdge = {
  __typename?: 'SpecialistEdge';
  /** Opaque. */
  cursor: Scalars['String']['output'];
  /** The specialist. */
  node: Specialist;
};

/** Which specialists to list. What is left out does not narrow the list. */
export type SpecialistFilter = {
  /** Who can be booked, or who cannot. */
  acceptsBookings?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who can be booked in it. */
  calendarId?: InputMaybe<Scalars['ID']['input']>;
  /** With this in their name, whatever the case and the accents. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Who give it. */
  serviceId?: InputMaybe<Scalars['ID']['input']>;
  /** Who work in it. */
  specialtyId?: InputMaybe<Scalars['ID']['input']>;
};

/** A field of work of a clinic, such as physiotherapy. */
export type Specialty = {
  __typename?: 'Specialty';
  /** What it is about, for patients to read. */
  description?: Maybe<Scalars['String']['output']>;
  /** Global and opaque. */
  id: Scalars['ID']['output'];
  /** What people call it, in the clinic's language. */
  name: Scalars['String']['output'];
  /** Counts its changes. Hand it back with an edit. */
  version: Scalars['Int']['output'];
};

/** One page of specialties. */
export type SpecialtyConnection = {
  __typename?: 'SpecialtyConnection';
  /** This page, by name. */
  edges: Array<SpecialtyEdge>;
  /** Where this page ends. */
  pageInfo: PageInfo;
};

/** A specialty, and its place in a list. */
export type SpecialtyEdge = {
  __typename?: 'SpecialtyEdge';
  /** Opaque. */
  cursor: Scalars['String']['output'];
  /** The specialty. */
  node: Specialty;
};

/** What `startAppointment` is about. */
export type StartAppointmentInput = {
  /** Which appointment. */
  appointmentId: Scalars['ID']['input'];
  /** The `version` you read. */
  version: Scalars['Int']['input'];
};

/** What came of `startAppointment`. */
export type StartAppointmentPayload = {
  __typename?: 'StartAppointmentPayload';
  /** The appointment as it is now. Null when `userErrors` is not empty. */
  appointment?: Maybe<Appointment>;
  /** Why nothing was changed. */
  userErrors: Array<UserError>;
};

export type Subscription = {
  __typename?: 'Subscription';
  /** The visit, each time it moves, enters another state or has other notes. Nothing for one you may not see. */
  appointmentChanged: Appointment;
  /** The patient, each time the clinic's record of them changes, or what they let the clinic see. Nothing for one you may not see. */
  patientChanged: Patient;
  /** What happens to the time of those who can be booked in a calendar, as it happens. Nothing for a calendar you may not see. */
  slotChanges: SlotChange;
};


export type SubscriptionAppointmentChangedArgs = {
  id: Scalars['ID']['input'];
};


export type SubscriptionPatientChangedArgs = {
  id: Scalars['ID']['input'];
};


export type SubscriptionSlotChangesArgs = {
  calendarId: Scalars['ID']['input'];
  from?: InputMaybe<Scalars['DateTime']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A span in which a specialist is away. Why is not kept. */
export type TimeOff = {
  __typename?: 'TimeOff';
  /** When it ends. */
  end: Scalars['DateTime']['output'];
  /** Global and opaque. */
  id: Scalars['ID']['output'];
  /** Who is away. */
  specialist?: Maybe<Specialist>;
  /** When it begins. */
  start: Scalars['DateTime']['output'];
  /** Counts its changes. Hand it back with an edit. */
  version: Scalars['Int']['output'];
};

/** A stretch of a day by the clock on the wall. One that goes past midnight is two: until 24:00, and from 00:00 the day after. */
export type TimeRange = {
  __typename?: 'TimeRange';
  /** When it begins. */
  from: Scalars['LocalTime']['output'];
  /** When it ends: `24:00` is the midnight that ends the day. */
  to: Scalars['LocalEndTime']['output'];
};

/** A stretch of a day. Times are multiples of 5 minutes. */
export type TimeRangeInput = {
  /** When it begins. */
  from: Scalars['LocalTime']['input'];
  /** When it ends, after it began: `24:00` at the latest. */
  to: Scalars['LocalEndTime']['input'];
};

/** Changes to a bundle. What is left out stays. */
export type UpdateBundleInput = {
  /** Which. */
  bundleId: Scalars['ID']['input'];
  /** The currency. */
  currency?: InputMaybe<Scalars['Currency']['input']>;
  /** Up to 2,000 characters. Null takes it away. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is sold at present. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** 1 to 120 characters, unlike any other bundle's. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Of all of it, in the smallest unit of the currency. */
  priceMinor?: InputMaybe<Scalars['Int']['input']>;
  /** All products in it, at most 50. */
  products?: InputMaybe<Array<BundledProductInput>>;
  /** All visits in it, at most 50. */
  services?: InputMaybe<Array<BundledServiceInput>>;
  /** The `version` you read. */
  version: Scalars['Int']['input'];
};

/** What came of `updateBundle`. */
export type UpdateBundlePayload = {
  __typename?: 'UpdateBundlePayload';
  /** The bundle as it is now. Null when `userErrors` is not empty. */
  bundle?: Maybe<Bundle>;
  /** Why it stays what it was. */
  userErrors: Array<UserError>;
};

/** Changes to a calendar. What is left out stays; null takes away what may be missing. */
export type UpdateCalendarInput = {
  /** Who books in it. */
  audience?: InputMaybe<CalendarAudience>;
  /** Which. */
  calendarId: Scalars['ID']['input'];
  /** Up to 2,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The last day. */
  endsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Which days a rolling horizon counts. */
  horizonCounting?: InputMaybe<HorizonCounting>;
  /** 1 to 730. */
  horizonDays?: InputMaybe<Scalars['Int']['input']>;
  /** Whether anything can be booked in it at all. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** How far into the future it goes. */
  kind?: InputMaybe<CalendarKind>;
  /** Where its visits take place: a location that is in use. */
  locationId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 120 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** All that can be booked, at most 200. */
  services?: InputMaybe<Array<CalendarServiceInput>>;
  /** Up to 60 small letters, digits and single hyphens, unique within the clinic. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** All with whom, at most 200. */
  specialistIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The first day. */
  startsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Its zone. */
  timezone?: InputMaybe<Scalars['TimeZone']['input']>;
  /** The `version` you read. */
  version: Scalars['Int']['input'];
};

/** What came of `updateCalendar`. */
export type UpdateCalendarPayload = {
  __typename?: 'UpdateCalendarPayload';
  /** The calendar as it is now. Null when `userErrors` is not empty. */
  calendar?: Maybe<Calendar>;
  /** Why it stays what it was. */
  userErrors: Array<UserError>;
};

/** What to change about a patient. */
export type UpdatePatientInput = {
  /** Where they live. Replaces the whole address. */
  address?: InputMaybe<PatientAddressInput>;
  /** Not in the future, and not more than 130 years ago. */
  birthDate?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Kept in lower case. */
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** Family names. 1 to 100 characters. */
  familyName?: InputMaybe<Scalars['String']['input']>;
  /** Given names. 1 to 100 characters. */
  givenName?: InputMaybe<Scalars['String']['input']>;
  /** The language they prefer, as a BCP 47 tag. */
  languageCode?: InputMaybe<Scalars['String']['input']>;
  /** Whom. */
  patientId: Scalars['ID']['input'];
  /** In E.164, or as dialled in the clinic's country. Kept in E.164. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Administrative sex. */
  sex?: InputMaybe<PatientSex>;
  /** The version the change is based on. Refused when the record has moved on since. */
  version: Scalars['Int']['input'];
};

/** What came of `updatePatient`. */
export type UpdatePatientPayload = {
  __typename?: 'UpdatePatientPayload';
  /** The patient as they are now. Null when `userErrors` is not empty. */
  patient?: Maybe<Patient>;
  /** Why nothing was changed. */
  userErrors: Array<UserError>;
};

/** Changes to a product. What is left out stays. */
export type UpdateProductInput = {
  /** The currency. */
  currency?: InputMaybe<Scalars['Currency']['input']>;
  /** Up to 2,000 characters. Null takes it away. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is sold at present. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** 1 to 120 characters, unlike any other product's. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Of one piece, in the smallest unit of the currency. */
  priceMinor?: InputMaybe<Scalars['Int']['input']>;
  /** Which. */
  productId: Scalars['ID']['input'];
  /** The `version` you read. */
  version: Scalars['Int']['input'];
};

/** What came of `updateProduct`. */
export type UpdateProductPayload = {
  __typename?: 'UpdateProductPayload';
  /** The product as it is now. Null when `userErrors` is not empty. */
  product?: Maybe<Product>;
  /** Why it stays what it was. */
  userErrors: Array<UserError>;
};

/** Changes to a service. What is left out stays; null takes away what may be missing. All minutes are multiples of 5. */
export type UpdateServiceInput = {
  /** Who gets a visit. */
  assignment?: InputMaybe<Assignment>;
  /** How it is paid; replaces all of it. */
  billing?: InputMaybe<BillingInput>;
  /** 0 to 730. */
  bookingWindowDays?: InputMaybe<Scalars['Int']['input']>;
  /** 0 to 240. */
  bufferAfterMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** 0 to 240. */
  bufferBeforeMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** 1 or more. */
  dayLimit?: InputMaybe<Scalars['Int']['input']>;
  /** Up to 2,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 5 to 1,440. */
  durationMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** 5 to 1,440. */
  intervalMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Whether it can be booked at all. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether starts are counted from the opening hour always. */
  isFixedGrid?: InputMaybe<Scalars['Boolean']['input']>;
  /** 1 to 120 characters, unlike any other service's. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 0 to 525,600. */
  noticeMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Less than the interval. */
  offsetMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Which. */
  serviceId: Scalars['ID']['input'];
  /** All who give it. */
  specialistIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The first day. */
  validFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The last day, not before the first. */
  validUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The `version` you read. */
  version: Scalars['Int']['input'];
  /** 1 or more. */
  weekLimit?: InputMaybe<Scalars['Int']['input']>;
};

/** What came of `updateService`. */
export type UpdateServicePayload = {
  __typename?: 'UpdateServicePayload';
  /** The service as it is now. Null when `userErrors` is not empty. */
  service?: Maybe<Service>;
  /** Why it stays what it was. */
  userErrors: Array<UserError>;
};

/** Changes to a specialist. What is left out stays. */
export type UpdateSpecialistInput = {
  /** Whether they can be booked. */
  acceptsBookings?: InputMaybe<Scalars['Boolean']['input']>;
  /** The name patients know them by. 1 to 120 characters. */
  displayName?: InputMaybe<Scalars['String']['input']>;
  /** Their account: a member of the clinic's staff who is no other specialist. */
  humanId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 1,000; 1 comes first. */
  rank?: InputMaybe<Scalars['Int']['input']>;
  /** All they give. */
  serviceIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The text they sign with. Up to 500 characters. */
  signature?: InputMaybe<Scalars['String']['input']>;
  /** Whom. */
  specialistId: Scalars['ID']['input'];
  /** All they work in. */
  specialtyIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Their zone. Their hours are then meant in it. */
  timezone?: InputMaybe<Scalars['TimeZone']['input']>;
  /** What they are. Up to 120 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The `version` you read. */
  version: Scalars['Int']['input'];
};

/** What came of `updateSpecialist`. */
export type UpdateSpecialistPayload = {
  __typename?: 'UpdateSpecialistPayload';
  /** The specialist as they are now. Null when `userErrors` is not empty. */
  specialist?: Maybe<Specialist>;
  /** Why nothing was changed. */
  userErrors: Array<UserError>;
};

/** Changes to a specialty. What is left out stays. */
export type UpdateSpecialtyInput = {
  /** Up to 2,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 120 characters, unlike any other specialty's. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Which. */
  specialtyId: Scalars['ID']['input'];
  /** The `version` you read. */
  version: Scalars['Int']['input'];
};

/** What came of `updateSpecialty`. */
export type UpdateSpecialtyPayload = {
  __typename?: 'UpdateSpecialtyPayload';
  /** The specialty as it is now. Null when `userErrors` is not empty. */
  specialty?: Maybe<Specialty>;
  /** Why it stays what it was. */
  userErrors: Array<UserError>;
};

/** Something the person asking can put right. */
export type UserError = {
  __typename?: 'UserError';
  /** Stable name for programs to switch on. */
  code: UserErrorCode;
  /** Plain sentence, fit to show. */
  message: Scalars['String']['output'];
  /** Path of the input field at fault, e.g. `["slug"]`. Empty when none is. */
  path: Array<Scalars['String']['output']>;
};

/** Kinds of `UserError`. */
export type UserErrorCode =
  /** The input was right once; the world has moved on, or a limit is reached. */
  | 'CONFLICT'
  /** The input breaks a rule. */
  | 'INVALID'
  /** Nothing with that id, or nothing you may see. */
  | 'NOT_FOUND';

/** The hours of a weekday. */
export type WeekdayHours = {
  __typename?: 'WeekdayHours';
  /** In order, none overlapping. Empty is closed. */
  ranges: Array<TimeRange>;
  /** 1 is Monday, 7 is Sunday. */
  weekday: Scalars['Int']['output'];
};

/** The hours of a weekday. */
export type WeekdayHoursInput = {
  /** At most 12, in any order; none may overlap. Empty is closed. */
  ranges: Array<TimeRangeInput>;
  /** 1 is Monday, 7 is Sunday. Each at most once. */
  weekday: Scalars['Int']['input'];
};

/** Whose feed it is. For the gateway, which asks on their behalf. */
export type _CalendarFeedOwner = {
  __typename?: '_CalendarFeedOwner';
  /** As whom they have appointments. */
  as: CalendarOwner;
  /** The clinic. */
  organizationId: Scalars['ID']['output'];
  /** The person. */
  principalId: Scalars['ID']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Allergy: Allergy;
  Appointment: Appointment;
  AppointmentSeries: AppointmentSeries;
  Bundle: Bundle;
  Calendar: Calendar;
  CalendarFeed: CalendarFeed;
  Closure: Closure;
  Condition: Condition;
  GuestBooking: GuestBooking;
  Patient: Patient;
  Product: Product;
  Service: Service;
  SessionPackage: SessionPackage;
  Specialist: Specialist;
  Specialty: Specialty;
  TimeOff: TimeOff;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Allergy:
    ( { __typename: 'Allergy' }
    & GraphQLRecursivePick<FederationTypes['Allergy'], {"id":true}> );
  Appointment:
    ( { __typename: 'Appointment' }
    & GraphQLRecursivePick<FederationTypes['Appointment'], {"id":true}> );
  AppointmentSeries:
    ( { __typename: 'AppointmentSeries' }
    & GraphQLRecursivePick<FederationTypes['AppointmentSeries'], {"id":true}> );
  Bundle:
    ( { __typename: 'Bundle' }
    & GraphQLRecursivePick<FederationTypes['Bundle'], {"id":true}> );
  Calendar:
    ( { __typename: 'Calendar' }
    & GraphQLRecursivePick<FederationTypes['Calendar'], {"id":true}> );
  CalendarFeed:
    ( { __typename: 'CalendarFeed' }
    & GraphQLRecursivePick<FederationTypes['CalendarFeed'], {"id":true}> );
  Closure:
    ( { __typename: 'Closure' }
    & GraphQLRecursivePick<FederationTypes['Closure'], {"id":true}> );
  Condition:
    ( { __typename: 'Condition' }
    & GraphQLRecursivePick<FederationTypes['Condition'], {"id":true}> );
  GuestBooking:
    ( { __typename: 'GuestBooking' }
    & GraphQLRecursivePick<FederationTypes['GuestBooking'], {"id":true}> );
  Patient:
    ( { __typename: 'Patient' }
    & GraphQLRecursivePick<FederationTypes['Patient'], {"id":true}> );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}> );
  Service:
    ( { __typename: 'Service' }
    & GraphQLRecursivePick<FederationTypes['Service'], {"id":true}> );
  SessionPackage:
    ( { __typename: 'SessionPackage' }
    & GraphQLRecursivePick<FederationTypes['SessionPackage'], {"id":true}> );
  Specialist:
    ( { __typename: 'Specialist' }
    & GraphQLRecursivePick<FederationTypes['Specialist'], {"id":true}> );
  Specialty:
    ( { __typename: 'Specialty' }
    & GraphQLRecursivePick<FederationTypes['Specialty'], {"id":true}> );
  TimeOff:
    ( { __typename: 'TimeOff' }
    & GraphQLRecursivePick<FederationTypes['TimeOff'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptAppointmentInput: AcceptAppointmentInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AcceptAppointmentPayload: ResolverTypeWrapper<Omit<AcceptAppointmentPayload, 'appointment'> & { appointment?: Maybe<ResolversTypes['Appointment']> }>;
  AcceptBookingInput: AcceptBookingInput;
  AcceptBookingPayload: ResolverTypeWrapper<Omit<AcceptBookingPayload, 'appointment'> & { appointment?: Maybe<ResolversTypes['Appointment']> }>;
  AddAppointmentNoteInput: AddAppointmentNoteInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AddAppointmentNotePayload: ResolverTypeWrapper<Omit<AddAppointmentNotePayload, 'note'> & { note?: Maybe<ResolversTypes['AppointmentNote']> }>;
  AddClosureInput: AddClosureInput;
  AddClosurePayload: ResolverTypeWrapper<Omit<AddClosurePayload, 'closure'> & { closure?: Maybe<ResolversTypes['Closure']> }>;
  AddTimeOffInput: AddTimeOffInput;
  AddTimeOffPayload: ResolverTypeWrapper<Omit<AddTimeOffPayload, 'timeOff'> & { timeOff?: Maybe<ResolversTypes['TimeOff']> }>;
  AdmitPatientInput: AdmitPatientInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AdmitPatientPayload: ResolverTypeWrapper<Omit<AdmitPatientPayload, 'patient' | 'possibleDuplicates'> & { patient?: Maybe<ResolversTypes['Patient']>, possibleDuplicates: Array<ResolversTypes['Patient']> }>;
  Allergy: ResolverTypeWrapper<FoundAllergy>;
  AllergyCategory: AllergyCategory;
  AllergyCriticality: AllergyCriticality;
  AllergyStatus: AllergyStatus;
  Appointment: ResolverTypeWrapper<AppointmentRow>;
  AppointmentConnection: ResolverTypeWrapper<Omit<AppointmentConnection, 'edges'> & { edges: Array<ResolversTypes['AppointmentEdge']> }>;
  AppointmentEdge: ResolverTypeWrapper<Omit<AppointmentEdge, 'node'> & { node: ResolversTypes['Appointment'] }>;
  AppointmentFilter: AppointmentFilter;
  AppointmentNote: ResolverTypeWrapper<AppointmentNoteRow>;
  AppointmentSeries: ResolverTypeWrapper<SeriesRow>;
  AppointmentStatus: ResolverTypeWrapper<AppointmentStatus>;
  Assignment: ResolverTypeWrapper<Assignment>;
  Availability: ResolverTypeWrapper<Omit<Availability, 'days'> & { days: Array<ResolversTypes['AvailableDay']> }>;
  AvailableDay: ResolverTypeWrapper<Omit<AvailableDay, 'slots'> & { slots: Array<ResolversTypes['Slot']> }>;
  Billing: ResolverTypeWrapper<BillingTerms>;
  BillingInput: BillingInput;
  BillingModel: ResolverTypeWrapper<BillingModel>;
  BookAppointmentInput: BookAppointmentInput;
  BookAppointmentPayload: ResolverTypeWrapper<Omit<BookAppointmentPayload, 'appointment' | 'conflicts' | 'nextSlots' | 'patientIsBusyWith'> & { appointment?: Maybe<ResolversTypes['Appointment']>, conflicts: Array<ResolversTypes['SlotConflict']>, nextSlots: Array<ResolversTypes['Slot']>, patientIsBusyWith: Array<ResolversTypes['Appointment']> }>;
  BookAsGuestInput: BookAsGuestInput;
  BookAsGuestPayload: ResolverTypeWrapper<Omit<BookAsGuestPayload, 'booking' | 'nextSlots'> & { booking?: Maybe<ResolversTypes['BookingReceipt']>, nextSlots: Array<ResolversTypes['Slot']> }>;
  BookSeriesInput: BookSeriesInput;
  BookSeriesPayload: ResolverTypeWrapper<Omit<BookSeriesPayload, 'conflicts' | 'series'> & { conflicts: Array<ResolversTypes['SeriesVisit']>, series?: Maybe<ResolversTypes['AppointmentSeries']> }>;
  BookingChallenge: ResolverTypeWrapper<BookingChallenge>;
  BookingOffer: ResolverTypeWrapper<Omit<BookingOffer, 'appointment'> & { appointment: ResolversTypes['Appointment'] }>;
  BookingReceipt: ResolverTypeWrapper<BookingReceiptNode>;
  Bundle: ResolverTypeWrapper<BundleRow>;
  BundleConnection: ResolverTypeWrapper<Omit<BundleConnection, 'edges'> & { edges: Array<ResolversTypes['BundleEdge']> }>;
  BundleEdge: ResolverTypeWrapper<Omit<BundleEdge, 'node'> & { node: ResolversTypes['Bundle'] }>;
  BundledProduct: ResolverTypeWrapper<Omit<BundledProduct, 'product'> & { product: ResolversTypes['Product'] }>;
  BundledProductInput: BundledProductInput;
  BundledService: ResolverTypeWrapper<Omit<BundledService, 'service'> & { service: ResolversTypes['Service'] }>;
  BundledServiceInput: BundledServiceInput;
  Calendar: ResolverTypeWrapper<CalendarRow>;
  CalendarAudience: ResolverTypeWrapper<CalendarAudience>;
  CalendarConnection: ResolverTypeWrapper<Omit<CalendarConnection, 'edges'> & { edges: Array<ResolversTypes['CalendarEdge']> }>;
  CalendarEdge: ResolverTypeWrapper<Omit<CalendarEdge, 'node'> & { node: ResolversTypes['Calendar'] }>;
  CalendarFeed: ResolverTypeWrapper<CalendarFeedRow>;
  CalendarFilter: CalendarFilter;
  CalendarHours: ResolverTypeWrapper<CalendarHours>;
  CalendarKind: ResolverTypeWrapper<CalendarKind>;
  CalendarOwner: CalendarOwner;
  CalendarService: ResolverTypeWrapper<OfferedService>;
  CalendarServiceInput: CalendarServiceInput;
  CalendarTerms: ResolverTypeWrapper<CalendarTerms>;
  CancelAppointmentInput: CancelAppointmentInput;
  CancelAppointmentPayload: ResolverTypeWrapper<Omit<CancelAppointmentPayload, 'appointment'> & { appointment?: Maybe<ResolversTypes['Appointment']> }>;
  CancelSeriesInput: CancelSeriesInput;
  CancelSeriesPayload: ResolverTypeWrapper<Omit<CancelSeriesPayload, 'appointments'> & { appointments?: Maybe<Array<ResolversTypes['Appointment']>> }>;
  ChangeAppointmentNoteInput: ChangeAppointmentNoteInput;
  ChangeAppointmentNotePayload: ResolverTypeWrapper<Omit<ChangeAppointmentNotePayload, 'note'> & { note?: Maybe<ResolversTypes['AppointmentNote']> }>;
  ChangeSessionPackageInput: ChangeSessionPackageInput;
  ChangeSessionPackagePayload: ResolverTypeWrapper<Omit<ChangeSessionPackagePayload, 'sessionPackage'> & { sessionPackage?: Maybe<ResolversTypes['SessionPackage']> }>;
  ClaimPatientInput: ClaimPatientInput;
  ClaimPatientPayload: ResolverTypeWrapper<Omit<ClaimPatientPayload, 'patient'> & { patient?: Maybe<ResolversTypes['Patient']> }>;
  Closure: ResolverTypeWrapper<ClosureRow>;
  ClosureConnection: ResolverTypeWrapper<Omit<ClosureConnection, 'edges'> & { edges: Array<ResolversTypes['ClosureEdge']> }>;
  ClosureEdge: ResolverTypeWrapper<Omit<ClosureEdge, 'node'> & { node: ResolversTypes['Closure'] }>;
  Condition: ResolverTypeWrapper<FoundCondition>;
  ConditionStatus: ConditionStatus;
  ConfirmAppointmentInput: ConfirmAppointmentInput;
  ConfirmAppointmentPayload: ResolverTypeWrapper<Omit<ConfirmAppointmentPayload, 'appointment'> & { appointment?: Maybe<ResolversTypes['Appointment']> }>;
  ConfirmGuestBookingInput: ConfirmGuestBookingInput;
  ConfirmGuestBookingPayload: ResolverTypeWrapper<Omit<ConfirmGuestBookingPayload, 'guestBooking'> & { guestBooking?: Maybe<ResolversTypes['GuestBooking']> }>;
  CorrectNoShowInput: CorrectNoShowInput;
  CorrectNoShowPayload: ResolverTypeWrapper<Omit<CorrectNoShowPayload, 'appointment'> & { appointment?: Maybe<ResolversTypes['Appointment']> }>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CreateBundleInput: CreateBundleInput;
  CreateBundlePayload: ResolverTypeWrapper<Omit<CreateBundlePayload, 'bundle'> & { bundle?: Maybe<ResolversTypes['Bundle']> }>;
  CreateCalendarFeedInput: CreateCalendarFeedInput;
  CreateCalendarFeedPayload: ResolverTypeWrapper<Omit<CreateCalendarFeedPayload, 'issuedCalendarFeed'> & { issuedCalendarFeed?: Maybe<ResolversTypes['IssuedCalendarFeed']> }>;
  CreateCalendarInput: CreateCalendarInput;
  CreateCalendarPayload: ResolverTypeWrapper<Omit<CreateCalendarPayload, 'calendar'> & { calendar?: Maybe<ResolversTypes['Calendar']> }>;
  CreateProductInput: CreateProductInput;
  CreateProductPayload: ResolverTypeWrapper<Omit<CreateProductPayload, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  CreateServiceInput: CreateServiceInput;
  CreateServicePayload: ResolverTypeWrapper<Omit<CreateServicePayload, 'service'> & { service?: Maybe<ResolversTypes['Service']> }>;
  CreateSpecialistInput: CreateSpecialistInput;
  CreateSpecialistPayload: ResolverTypeWrapper<Omit<CreateSpecialistPayload, 'specialist'> & { specialist?: Maybe<ResolversTypes['Specialist']> }>;
  CreateSpecialtyInput: CreateSpecialtyInput;
  CreateSpecialtyPayload: ResolverTypeWrapper<Omit<CreateSpecialtyPayload, 'specialty'> & { specialty?: Maybe<ResolversTypes['Specialty']> }>;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  DateHours: ResolverTypeWrapper<DateHours>;
  DateHoursInput: DateHoursInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeclineGuestBookingInput: DeclineGuestBookingInput;
  DeclineGuestBookingPayload: ResolverTypeWrapper<Omit<DeclineGuestBookingPayload, 'guestBooking'> & { guestBooking?: Maybe<ResolversTypes['GuestBooking']> }>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  FinishAppointmentInput: FinishAppointmentInput;
  FinishAppointmentPayload: ResolverTypeWrapper<Omit<FinishAppointmentPayload, 'appointment'> & { appointment?: Maybe<ResolversTypes['Appointment']> }>;
  GuestBooking: ResolverTypeWrapper<GuestBookingRow>;
  GuestBookingConnection: ResolverTypeWrapper<Omit<GuestBookingConnection, 'edges'> & { edges: Array<ResolversTypes['GuestBookingEdge']> }>;
  GuestBookingEdge: ResolverTypeWrapper<Omit<GuestBookingEdge, 'node'> & { node: ResolversTypes['GuestBooking'] }>;
  GuestBookingFilter: GuestBookingFilter;
  GuestBookingStatus: ResolverTypeWrapper<GuestBookingStatus>;
  GuestCall: ResolverTypeWrapper<GuestCallRow>;
  GuestCallOutcome: ResolverTypeWrapper<GuestCallOutcome>;
  HexColorCode: ResolverTypeWrapper<Scalars['HexColorCode']['output']>;
  HoldSlotInput: HoldSlotInput;
  HoldSlotPayload: ResolverTypeWrapper<HoldSlotAnswer>;
  HolidayRegion: ResolverTypeWrapper<HolidayRegionRow>;
  HorizonCounting: ResolverTypeWrapper<HorizonCounting>;
  Human: ResolverTypeWrapper<Human>;
  IssuedCalendarFeed: ResolverTypeWrapper<Omit<IssuedCalendarFeed, 'calendarFeed'> & { calendarFeed: ResolversTypes['CalendarFeed'] }>;
  JSONObject: ResolverTypeWrapper<Scalars['JSONObject']['output']>;
  KeepHolidaysInput: KeepHolidaysInput;
  KeepHolidaysPayload: ResolverTypeWrapper<Omit<KeepHolidaysPayload, 'holidayRegions'> & { holidayRegions?: Maybe<Array<ResolversTypes['HolidayRegion']>> }>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LocalEndTime: ResolverTypeWrapper<Scalars['LocalEndTime']['output']>;
  LocalTime: ResolverTypeWrapper<Scalars['LocalTime']['output']>;
  Location: ResolverTypeWrapper<Location>;
  MarkNoShowInput: MarkNoShowInput;
  MarkNoShowPayload: ResolverTypeWrapper<Omit<MarkNoShowPayload, 'appointment'> & { appointment?: Maybe<ResolversTypes['Appointment']> }>;
  MergeCandidate: ResolverTypeWrapper<Omit<MergeCandidate, 'patient'> & { patient: ResolversTypes['Patient'] }>;
  MergeMatch: MergeMatch;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OpeningHours: ResolverTypeWrapper<OpeningHours>;
  Organization: ResolverTypeWrapper<Organization>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Patient: ResolverTypeWrapper<FoundPatient>;
  PatientAddress: ResolverTypeWrapper<PatientAddress>;
  PatientAddressInput: PatientAddressInput;
  PatientConnection: ResolverTypeWrapper<Omit<PatientConnection, 'edges'> & { edges: Array<ResolversTypes['PatientEdge']> }>;
  PatientEdge: ResolverTypeWrapper<Omit<PatientEdge, 'node'> & { node: ResolversTypes['Patient'] }>;
  PatientFilter: PatientFilter;
  PatientOrder: PatientOrder;
  PatientProfile: ResolverTypeWrapper<PatientProfile>;
  PatientSex: PatientSex;
  PhoneNumber: ResolverTypeWrapper<Scalars['PhoneNumber']['output']>;
  PrescribeSessionsInput: PrescribeSessionsInput;
  PrescribeSessionsPayload: ResolverTypeWrapper<Omit<PrescribeSessionsPayload, 'sessionPackage'> & { sessionPackage?: Maybe<ResolversTypes['SessionPackage']> }>;
  Product: ResolverTypeWrapper<ProductRow>;
  ProductConnection: ResolverTypeWrapper<Omit<ProductConnection, 'edges'> & { edges: Array<ResolversTypes['ProductEdge']> }>;
  ProductEdge: ResolverTypeWrapper<Omit<ProductEdge, 'node'> & { node: ResolversTypes['Product'] }>;
  PublicHoliday: ResolverTypeWrapper<ClosedDays>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateAppointmentInput: RateAppointmentInput;
  RateAppointmentPayload: ResolverTypeWrapper<Omit<RateAppointmentPayload, 'appointment'> & { appointment?: Maybe<ResolversTypes['Appointment']> }>;
  RecordGuestCallInput: RecordGuestCallInput;
  RecordGuestCallPayload: ResolverTypeWrapper<Omit<RecordGuestCallPayload, 'guestBooking'> & { guestBooking?: Maybe<ResolversTypes['GuestBooking']> }>;
  ReleaseHoldInput: ReleaseHoldInput;
  ReleaseHoldPayload: ResolverTypeWrapper<ReleaseHoldAnswer>;
  RemindPatientInput: RemindPatientInput;
  RemindPatientPayload: ResolverTypeWrapper<Omit<RemindPatientPayload, 'appointment'> & { appointment?: Maybe<ResolversTypes['Appointment']> }>;
  RemoveAppointmentNoteInput: RemoveAppointmentNoteInput;
  RemoveAppointmentNotePayload: ResolverTypeWrapper<Omit<RemoveAppointmentNotePayload, 'note'> & { note?: Maybe<ResolversTypes['AppointmentNote']> }>;
  RemoveBundleInput: RemoveBundleInput;
  RemoveBundlePayload: ResolverTypeWrapper<Omit<RemoveBundlePayload, 'bundle'> & { bundle?: Maybe<ResolversTypes['Bundle']> }>;
  RemoveCalendarInput: RemoveCalendarInput;
  RemoveCalendarPayload: ResolverTypeWrapper<Omit<RemoveCalendarPayload, 'calendar'> & { calendar?: Maybe<ResolversTypes['Calendar']> }>;
  RemoveClosureInput: RemoveClosureInput;
  RemoveClosurePayload: ResolverTypeWrapper<Omit<RemoveClosurePayload, 'closure'> & { closure?: Maybe<ResolversTypes['Closure']> }>;
  RemovePatientInput: RemovePatientInput;
  RemovePatientPayload: ResolverTypeWrapper<Omit<RemovePatientPayload, 'patient'> & { patient?: Maybe<ResolversTypes['Patient']> }>;
  RemoveProductInput: RemoveProductInput;
  RemoveProductPayload: ResolverTypeWrapper<Omit<RemoveProductPayload, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  RemoveServiceInput: RemoveServiceInput;
  RemoveServicePayload: ResolverTypeWrapper<Omit<RemoveServicePayload, 'service'> & { service?: Maybe<ResolversTypes['Service']> }>;
  RemoveSpecialistInput: RemoveSpecialistInput;
  RemoveSpecialistPayload: ResolverTypeWrapper<Omit<RemoveSpecialistPayload, 'specialist'> & { specialist?: Maybe<ResolversTypes['Specialist']> }>;
  RemoveSpecialtyInput: RemoveSpecialtyInput;
  RemoveSpecialtyPayload: ResolverTypeWrapper<Omit<RemoveSpecialtyPayload, 'specialty'> & { specialty?: Maybe<ResolversTypes['Specialty']> }>;
  RemoveTimeOffInput: RemoveTimeOffInput;
  RemoveTimeOffPayload: ResolverTypeWrapper<Omit<RemoveTimeOffPayload, 'timeOff'> & { timeOff?: Maybe<ResolversTypes['TimeOff']> }>;
  RenewHoldInput: RenewHoldInput;
  RenewHoldPayload: ResolverTypeWrapper<RenewHoldAnswer>;
  RescheduleAppointmentInput: RescheduleAppointmentInput;
  RescheduleAppointmentPayload: ResolverTypeWrapper<Omit<RescheduleAppointmentPayload, 'appointment' | 'conflicts' | 'nextSlots' | 'patientIsBusyWith'> & { appointment?: Maybe<ResolversTypes['Appointment']>, conflicts: Array<ResolversTypes['SlotConflict']>, nextSlots: Array<ResolversTypes['Slot']>, patientIsBusyWith: Array<ResolversTypes['Appointment']> }>;
  RescheduleSeriesInput: RescheduleSeriesInput;
  RescheduleSeriesPayload: ResolverTypeWrapper<Omit<RescheduleSeriesPayload, 'conflicts' | 'series'> & { conflicts: Array<ResolversTypes['SeriesVisit']>, series?: Maybe<ResolversTypes['AppointmentSeries']> }>;
  RevokeCalendarFeedInput: RevokeCalendarFeedInput;
  RevokeCalendarFeedPayload: ResolverTypeWrapper<Omit<RevokeCalendarFeedPayload, 'calendarFeed'> & { calendarFeed?: Maybe<ResolversTypes['CalendarFeed']> }>;
  RotateCalendarFeedInput: RotateCalendarFeedInput;
  RotateCalendarFeedPayload: ResolverTypeWrapper<Omit<RotateCalendarFeedPayload, 'issuedCalendarFeed'> & { issuedCalendarFeed?: Maybe<ResolversTypes['IssuedCalendarFeed']> }>;
  SellBundleInput: SellBundleInput;
  SellBundlePayload: ResolverTypeWrapper<Omit<SellBundlePayload, 'sessionPackages'> & { sessionPackages?: Maybe<Array<ResolversTypes['SessionPackage']>> }>;
  SeriesExceptionInput: SeriesExceptionInput;
  SeriesPreview: ResolverTypeWrapper<Omit<SeriesPreview, 'visits'> & { visits: Array<ResolversTypes['SeriesVisit']> }>;
  SeriesScope: SeriesScope;
  SeriesVisit: ResolverTypeWrapper<PlannedVisit>;
  Service: ResolverTypeWrapper<ServiceRow>;
  ServiceConnection: ResolverTypeWrapper<Omit<ServiceConnection, 'edges'> & { edges: Array<ResolversTypes['ServiceEdge']> }>;
  ServiceEdge: ResolverTypeWrapper<Omit<ServiceEdge, 'node'> & { node: ResolversTypes['Service'] }>;
  ServiceFilter: ServiceFilter;
  SessionPackage: ResolverTypeWrapper<SessionPackageRow>;
  SetCalendarHoursInput: SetCalendarHoursInput;
  SetCalendarHoursPayload: ResolverTypeWrapper<Omit<SetCalendarHoursPayload, 'calendar'> & { calendar?: Maybe<ResolversTypes['Calendar']> }>;
  SetDateHoursInput: SetDateHoursInput;
  SetDateHoursPayload: ResolverTypeWrapper<Omit<SetDateHoursPayload, 'specialist'> & { specialist?: Maybe<ResolversTypes['Specialist']> }>;
  SetOpeningHoursInput: SetOpeningHoursInput;
  SetOpeningHoursPayload: ResolverTypeWrapper<SetOpeningHoursPayload>;
  SetWeeklyHoursInput: SetWeeklyHoursInput;
  SetWeeklyHoursPayload: ResolverTypeWrapper<Omit<SetWeeklyHoursPayload, 'specialist'> & { specialist?: Maybe<ResolversTypes['Specialist']> }>;
  Slot: ResolverTypeWrapper<PricedSlot>;
  SlotChange: ResolverTypeWrapper<ToldChange>;
  SlotChangeKind: SlotChangeKind;
  SlotConflict: ResolverTypeWrapper<WordedConflict>;
  SlotConflictKind: SlotConflictKind;
  SlotExplanation: ResolverTypeWrapper<Explanation>;
  SlotHold: ResolverTypeWrapper<ShownHold>;
  Specialist: ResolverTypeWrapper<SpecialistRow>;
  SpecialistConnection: ResolverTypeWrapper<Omit<SpecialistConnection, 'edges'> & { edges: Array<ResolversTypes['SpecialistEdge']> }>;
  SpecialistEdge: ResolverTypeWrapper<Omit<SpecialistEdge, 'node'> & { node: ResolversTypes['Specialist'] }>;
  SpecialistFilter: SpecialistFilter;
  Specialty: ResolverTypeWrapper<SpecialtyRow>;
  SpecialtyConnection: ResolverTypeWrapper<Omit<SpecialtyConnection, 'edges'> & { edges: Array<ResolversTypes['SpecialtyEdge']> }>;
  SpecialtyEdge: ResolverTypeWrapper<Omit<SpecialtyEdge, 'node'> & { node: ResolversTypes['Specialty'] }>;
  StartAppointmentInput: StartAppointmentInput;
  StartAppointmentPayload: ResolverTypeWrapper<Omit<StartAppointmentPayload, 'appointment'> & { appointment?: Maybe<ResolversTypes['Appointment']> }>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TimeOff: ResolverTypeWrapper<TimeOffRow>;
  TimeRange: ResolverTypeWrapper<TimeRange>;
  TimeRangeInput: TimeRangeInput;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UpdateBundleInput: UpdateBundleInput;
  UpdateBundlePayload: ResolverTypeWrapper<Omit<UpdateBundlePayload, 'bundle'> & { bundle?: Maybe<ResolversTypes['Bundle']> }>;
  UpdateCalendarInput: UpdateCalendarInput;
  UpdateCalendarPayload: ResolverTypeWrapper<Omit<UpdateCalendarPayload, 'calendar'> & { calendar?: Maybe<ResolversTypes['Calendar']> }>;
  UpdatePatientInput: UpdatePatientInput;
  UpdatePatientPayload: ResolverTypeWrapper<Omit<UpdatePatientPayload, 'patient'> & { patient?: Maybe<ResolversTypes['Patient']> }>;
  UpdateProductInput: UpdateProductInput;
  UpdateProductPayload: ResolverTypeWrapper<Omit<UpdateProductPayload, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  UpdateServiceInput: UpdateServiceInput;
  UpdateServicePayload: ResolverTypeWrapper<Omit<UpdateServicePayload, 'service'> & { service?: Maybe<ResolversTypes['Service']> }>;
  UpdateSpecialistInput: UpdateSpecialistInput;
  UpdateSpecialistPayload: ResolverTypeWrapper<Omit<UpdateSpecialistPayload, 'specialist'> & { specialist?: Maybe<ResolversTypes['Specialist']> }>;
  UpdateSpecialtyInput: UpdateSpecialtyInput;
  UpdateSpecialtyPayload: ResolverTypeWrapper<Omit<UpdateSpecialtyPayload, 'specialty'> & { specialty?: Maybe<ResolversTypes['Specialty']> }>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  WeekdayHours: ResolverTypeWrapper<WeekdayHours>;
  WeekdayHoursInput: WeekdayHoursInput;
  _CalendarFeedOwner: ResolverTypeWrapper<_CalendarFeedOwner>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptAppointmentInput: AcceptAppointmentInput;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  AcceptAppointmentPayload: Omit<AcceptAppointmentPayload, 'appointment'> & { appointment?: Maybe<ResolversParentTypes['Appointment']> };
  AcceptBookingInput: AcceptBookingInput;
  AcceptBookingPayload: Omit<AcceptBookingPayload, 'appointment'> & { appointment?: Maybe<ResolversParentTypes['Appointment']> };
  AddAppointmentNoteInput: AddAppointmentNoteInput;
  String: Scalars['String']['output'];
  AddAppointmentNotePayload: Omit<AddAppointmentNotePayload, 'note'> & { note?: Maybe<ResolversParentTypes['AppointmentNote']> };
  AddClosureInput: AddClosureInput;
  AddClosurePayload: Omit<AddClosurePayload, 'closure'> & { closure?: Maybe<ResolversParentTypes['Closure']> };
  AddTimeOffInput: AddTimeOffInput;
  AddTimeOffPayload: Omit<AddTimeOffPayload, 'timeOff'> & { timeOff?: Maybe<ResolversParentTypes['TimeOff']> };
  AdmitPatientInput: AdmitPatientInput;
  Boolean: Scalars['Boolean']['output'];
  AdmitPatientPayload: Omit<AdmitPatientPayload, 'patient' | 'possibleDuplicates'> & { patient?: Maybe<ResolversParentTypes['Patient']>, possibleDuplicates: Array<ResolversParentTypes['Patient']> };
  Allergy: FoundAllergy;
  Appointment: AppointmentRow;
  AppointmentConnection: Omit<AppointmentConnection, 'edges'> & { edges: Array<ResolversParentTypes['AppointmentEdge']> };
  AppointmentEdge: Omit<AppointmentEdge, 'node'> & { node: ResolversParentTypes['Appointment'] };
  AppointmentFilter: AppointmentFilter;
  AppointmentNote: AppointmentNoteRow;
  AppointmentSeries: SeriesRow;
  Availability: Omit<Availability, 'days'> & { days: Array<ResolversParentTypes['AvailableDay']> };
  AvailableDay: Omit<AvailableDay, 'slots'> & { slots: Array<ResolversParentTypes['Slot']> };
  Billing: BillingTerms;
  BillingInput: BillingInput;
  BookAppointmentInput: BookAppointmentInput;
  BookAppointmentPayload: Omit<BookAppointmentPayload, 'appointment' | 'conflicts' | 'nextSlots' | 'patientIsBusyWith'> & { appointment?: Maybe<ResolversParentTypes['Appointment']>, conflicts: Array<ResolversParentTypes['SlotConflict']>, nextSlots: Array<ResolversParentTypes['Slot']>, patientIsBusyWith: Array<ResolversParentTypes['Appointment']> };
  BookAsGuestInput: BookAsGuestInput;
  BookAsGuestPayload: Omit<BookAsGuestPayload, 'booking' | 'nextSlots'> & { booking?: Maybe<ResolversParentTypes['BookingReceipt']>, nextSlots: Array<ResolversParentTypes['Slot']> };
  BookSeriesInput: BookSeriesInput;
  BookSeriesPayload: Omit<BookSeriesPayload, 'conflicts' | 'series'> & { conflicts: Array<ResolversParentTypes['SeriesVisit']>, series?: Maybe<ResolversParentTypes['AppointmentSeries']> };
  BookingChallenge: BookingChallenge;
  BookingOffer: Omit<BookingOffer, 'appointment'> & { appointment: ResolversParentTypes['Appointment'] };
  BookingReceipt: BookingReceiptNode;
  Bundle: BundleRow;
  BundleConnection: Omit<BundleConnection, 'edges'> & { edges: Array<ResolversParentTypes['BundleEdge']> };
  BundleEdge: Omit<BundleEdge, 'node'> & { node: ResolversParentTypes['Bundle'] };
  BundledProduct: Omit<BundledProduct, 'product'> & { product: ResolversParentTypes['Product'] };
  BundledProductInput: BundledProductInput;
  BundledService: Omit<BundledService, 'service'> & { service: ResolversParentTypes['Service'] };
  BundledServiceInput: BundledServiceInput;
  Calendar: CalendarRow;
  CalendarConnection: Omit<CalendarConnection, 'edges'> & { edges: Array<ResolversParentTypes['CalendarEdge']> };
  CalendarEdge: Omit<CalendarEdge, 'node'> & { node: ResolversParentTypes['Calendar'] };
  CalendarFeed: CalendarFeedRow;
  CalendarFilter: CalendarFilter;
  CalendarHours: CalendarHours;
  CalendarService: OfferedService;
  CalendarServiceInput: CalendarServiceInput;
  CalendarTerms: CalendarTerms;
  CancelAppointmentInput: CancelAppointmentInput;
  CancelAppointmentPayload: Omit<CancelAppointmentPayload, 'appointment'> & { appointment?: Maybe<ResolversParentTypes['Appointment']> };
  CancelSeriesInput: CancelSeriesInput;
  CancelSeriesPayload: Omit<CancelSeriesPayload, 'appointments'> & { appointments?: Maybe<Array<ResolversParentTypes['Appointment']>> };
  ChangeAppointmentNoteInput: ChangeAppointmentNoteInput;
  ChangeAppointmentNotePayload: Omit<ChangeAppointmentNotePayload, 'note'> & { note?: Maybe<ResolversParentTypes['AppointmentNote']> };
  ChangeSessionPackageInput: ChangeSessionPackageInput;
  ChangeSessionPackagePayload: Omit<ChangeSessionPackagePayload, 'sessionPackage'> & { sessionPackage?: Maybe<ResolversParentTypes['SessionPackage']> };
  ClaimPatientInput: ClaimPatientInput;
  ClaimPatientPayload: Omit<ClaimPatientPayload, 'patient'> & { patient?: Maybe<ResolversParentTypes['Patient']> };
  Closure: ClosureRow;
  ClosureConnection: Omit<ClosureConnection, 'edges'> & { edges: Array<ResolversParentTypes['ClosureEdge']> };
  ClosureEdge: Omit<ClosureEdge, 'node'> & { node: ResolversParentTypes['Closure'] };
  Condition: FoundCondition;
  ConfirmAppointmentInput: ConfirmAppointmentInput;
  ConfirmAppointmentPayload: Omit<ConfirmAppointmentPayload, 'appointment'> & { appointment?: Maybe<ResolversParentTypes['Appointment']> };
  ConfirmGuestBookingInput: ConfirmGuestBookingInput;
  ConfirmGuestBookingPayload: Omit<ConfirmGuestBookingPayload, 'guestBooking'> & { guestBooking?: Maybe<ResolversParentTypes['GuestBooking']> };
  CorrectNoShowInput: CorrectNoShowInput;
  CorrectNoShowPayload: Omit<CorrectNoShowPayload, 'appointment'> & { appointment?: Maybe<ResolversParentTypes['Appointment']> };
  CountryCode: Scalars['CountryCode']['output'];
  CreateBundleInput: CreateBundleInput;
  CreateBundlePayload: Omit<CreateBundlePayload, 'bundle'> & { bundle?: Maybe<ResolversParentTypes['Bundle']> };
  CreateCalendarFeedInput: CreateCalendarFeedInput;
  CreateCalendarFeedPayload: Omit<CreateCalendarFeedPayload, 'issuedCalendarFeed'> & { issuedCalendarFeed?: Maybe<ResolversParentTypes['IssuedCalendarFeed']> };
  CreateCalendarInput: CreateCalendarInput;
  CreateCalendarPayload: Omit<CreateCalendarPayload, 'calendar'> & { calendar?: Maybe<ResolversParentTypes['Calendar']> };
  CreateProductInput: CreateProductInput;
  CreateProductPayload: Omit<CreateProductPayload, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  CreateServiceInput: CreateServiceInput;
  CreateServicePayload: Omit<CreateServicePayload, 'service'> & { service?: Maybe<ResolversParentTypes['Service']> };
  CreateSpecialistInput: CreateSpecialistInput;
  CreateSpecialistPayload: Omit<CreateSpecialistPayload, 'specialist'> & { specialist?: Maybe<ResolversParentTypes['Specialist']> };
  CreateSpecialtyInput: CreateSpecialtyInput;
  CreateSpecialtyPayload: Omit<CreateSpecialtyPayload, 'specialty'> & { specialty?: Maybe<ResolversParentTypes['Specialty']> };
  Currency: Scalars['Currency']['output'];
  DateHours: DateHours;
  DateHoursInput: DateHoursInput;
  DateTime: Scalars['DateTime']['output'];
  DeclineGuestBookingInput: DeclineGuestBookingInput;
  DeclineGuestBookingPayload: Omit<DeclineGuestBookingPayload, 'guestBooking'> & { guestBooking?: Maybe<ResolversParentTypes['GuestBooking']> };
  EmailAddress: Scalars['EmailAddress']['output'];
  FinishAppointmentInput: FinishAppointmentInput;
  FinishAppointmentPayload: Omit<FinishAppointmentPayload, 'appointment'> & { appointment?: Maybe<ResolversParentTypes['Appointment']> };
  GuestBooking: GuestBookingRow;
  GuestBookingConnection: Omit<GuestBookingConnection, 'edges'> & { edges: Array<ResolversParentTypes['GuestBookingEdge']> };
  GuestBookingEdge: Omit<GuestBookingEdge, 'node'> & { node: ResolversParentTypes['GuestBooking'] };
  GuestBookingFilter: GuestBookingFilter;
  GuestCall: GuestCallRow;
  HexColorCode: Scalars['HexColorCode']['output'];
  HoldSlotInput: HoldSlotInput;
  HoldSlotPayload: HoldSlotAnswer;
  HolidayRegion: HolidayRegionRow;
  Human: Human;
  IssuedCalendarFeed: Omit<IssuedCalendarFeed, 'calendarFeed'> & { calendarFeed: ResolversParentTypes['CalendarFeed'] };
  JSONObject: Scalars['JSONObject']['output'];
  KeepHolidaysInput: KeepHolidaysInput;
  KeepHolidaysPayload: Omit<KeepHolidaysPayload, 'holidayRegions'> & { holidayRegions?: Maybe<Array<ResolversParentTypes['HolidayRegion']>> };
  LocalDate: Scalars['LocalDate']['output'];
  LocalEndTime: Scalars['LocalEndTime']['output'];
  LocalTime: Scalars['LocalTime']['output'];
  Location: Location;
  MarkNoShowInput: MarkNoShowInput;
  MarkNoShowPayload: Omit<MarkNoShowPayload, 'appointment'> & { appointment?: Maybe<ResolversParentTypes['Appointment']> };
  MergeCandidate: Omit<MergeCandidate, 'patient'> & { patient: ResolversParentTypes['Patient'] };
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  OpeningHours: OpeningHours;
  Organization: Organization;
  PageInfo: PageInfo;
  Patient: FoundPatient;
  PatientAddress: PatientAddress;
  PatientAddressInput: PatientAddressInput;
  PatientConnection: Omit<PatientConnection, 'edges'> & { edges: Array<ResolversParentTypes['PatientEdge']> };
  PatientEdge: Omit<PatientEdge, 'node'> & { node: ResolversParentTypes['Patient'] };
  PatientFilter: PatientFilter;
  PatientProfile: PatientProfile;
  PhoneNumber: Scalars['PhoneNumber']['output'];
  PrescribeSessionsInput: PrescribeSessionsInput;
  PrescribeSessionsPayload: Omit<PrescribeSessionsPayload, 'sessionPackage'> & { sessionPackage?: Maybe<ResolversParentTypes['SessionPackage']> };
  Product: ProductRow;
  ProductConnection: Omit<ProductConnection, 'edges'> & { edges: Array<ResolversParentTypes['ProductEdge']> };
  ProductEdge: Omit<ProductEdge, 'node'> & { node: ResolversParentTypes['Product'] };
  PublicHoliday: ClosedDays;
  Query: Record<PropertyKey, never>;
  RateAppointmentInput: RateAppointmentInput;
  RateAppointmentPayload: Omit<RateAppointmentPayload, 'appointment'> & { appointment?: Maybe<ResolversParentTypes['Appointment']> };
  RecordGuestCallInput: RecordGuestCallInput;
  RecordGuestCallPayload: Omit<RecordGuestCallPayload, 'guestBooking'> & { guestBooking?: Maybe<ResolversParentTypes['GuestBooking']> };
  ReleaseHoldInput: ReleaseHoldInput;
  ReleaseHoldPayload: ReleaseHoldAnswer;
  RemindPatientInput: RemindPatientInput;
  RemindPatientPayload: Omit<RemindPatientPayload, 'appointment'> & { appointment?: Maybe<ResolversParentTypes['Appointment']> };
  RemoveAppointmentNoteInput: RemoveAppointmentNoteInput;
  RemoveAppointmentNotePayload: Omit<RemoveAppointmentNotePayload, 'note'> & { note?: Maybe<ResolversParentTypes['AppointmentNote']> };
  RemoveBundleInput: RemoveBundleInput;
  RemoveBundlePayload: Omit<RemoveBundlePayload, 'bundle'> & { bundle?: Maybe<ResolversParentTypes['Bundle']> };
  RemoveCalendarInput: RemoveCalendarInput;
  RemoveCalendarPayload: Omit<RemoveCalendarPayload, 'calendar'> & { calendar?: Maybe<ResolversParentTypes['Calendar']> };
  RemoveClosureInput: RemoveClosureInput;
  RemoveClosurePayload: Omit<RemoveClosurePayload, 'closure'> & { closure?: Maybe<ResolversParentTypes['Closure']> };
  RemovePatientInput: RemovePatientInput;
  RemovePatientPayload: Omit<RemovePatientPayload, 'patient'> & { patient?: Maybe<ResolversParentTypes['Patient']> };
  RemoveProductInput: RemoveProductInput;
  RemoveProductPayload: Omit<RemoveProductPayload, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  RemoveServiceInput: RemoveServiceInput;
  RemoveServicePayload: Omit<RemoveServicePayload, 'service'> & { service?: Maybe<ResolversParentTypes['Service']> };
  RemoveSpecialistInput: RemoveSpecialistInput;
  RemoveSpecialistPayload: Omit<RemoveSpecialistPayload, 'specialist'> & { specialist?: Maybe<ResolversParentTypes['Specialist']> };
  RemoveSpecialtyInput: RemoveSpecialtyInput;
  RemoveSpecialtyPayload: Omit<RemoveSpecialtyPayload, 'specialty'> & { specialty?: Maybe<ResolversParentTypes['Specialty']> };
  RemoveTimeOffInput: RemoveTimeOffInput;
  RemoveTimeOffPayload: Omit<RemoveTimeOffPayload, 'timeOff'> & { timeOff?: Maybe<ResolversParentTypes['TimeOff']> };
  RenewHoldInput: RenewHoldInput;
  RenewHoldPayload: RenewHoldAnswer;
  RescheduleAppointmentInput: RescheduleAppointmentInput;
  RescheduleAppointmentPayload: Omit<RescheduleAppointmentPayload, 'appointment' | 'conflicts' | 'nextSlots' | 'patientIsBusyWith'> & { appointment?: Maybe<ResolversParentTypes['Appointment']>, conflicts: Array<ResolversParentTypes['SlotConflict']>, nextSlots: Array<ResolversParentTypes['Slot']>, patientIsBusyWith: Array<ResolversParentTypes['Appointment']> };
  RescheduleSeriesInput: RescheduleSeriesInput;
  RescheduleSeriesPayload: Omit<RescheduleSeriesPayload, 'conflicts' | 'series'> & { conflicts: Array<ResolversParentTypes['SeriesVisit']>, series?: Maybe<ResolversParentTypes['AppointmentSeries']> };
  RevokeCalendarFeedInput: RevokeCalendarFeedInput;
  RevokeCalendarFeedPayload: Omit<RevokeCalendarFeedPayload, 'calendarFeed'> & { calendarFeed?: Maybe<ResolversParentTypes['CalendarFeed']> };
  RotateCalendarFeedInput: RotateCalendarFeedInput;
  RotateCalendarFeedPayload: Omit<RotateCalendarFeedPayload, 'issuedCalendarFeed'> & { issuedCalendarFeed?: Maybe<ResolversParentTypes['IssuedCalendarFeed']> };
  SellBundleInput: SellBundleInput;
  SellBundlePayload: Omit<SellBundlePayload, 'sessionPackages'> & { sessionPackages?: Maybe<Array<ResolversParentTypes['SessionPackage']>> };
  SeriesExceptionInput: SeriesExceptionInput;
  SeriesPreview: Omit<SeriesPreview, 'visits'> & { visits: Array<ResolversParentTypes['SeriesVisit']> };
  SeriesVisit: PlannedVisit;
  Service: ServiceRow;
  ServiceConnection: Omit<ServiceConnection, 'edges'> & { edges: Array<ResolversParentTypes['ServiceEdge']> };
  ServiceEdge: Omit<ServiceEdge, 'node'> & { node: ResolversParentTypes['Service'] };
  ServiceFilter: ServiceFilter;
  SessionPackage: SessionPackageRow;
  SetCalendarHoursInput: SetCalendarHoursInput;
  SetCalendarHoursPayload: Omit<SetCalendarHoursPayload, 'calendar'> & { calendar?: Maybe<ResolversParentTypes['Calendar']> };
  SetDateHoursInput: SetDateHoursInput;
  SetDateHoursPayload: Omit<SetDateHoursPayload, 'specialist'> & { specialist?: Maybe<ResolversParentTypes['Specialist']> };
  SetOpeningHoursInput: SetOpeningHoursInput;
  SetOpeningHoursPayload: SetOpeningHoursPayload;
  SetWeeklyHoursInput: SetWeeklyHoursInput;
  SetWeeklyHoursPayload: Omit<SetWeeklyHoursPayload, 'specialist'> & { specialist?: Maybe<ResolversParentTypes['Specialist']> };
  Slot: PricedSlot;
  SlotChange: ToldChange;
  SlotConflict: WordedConflict;
  SlotExplanation: Explanation;
  SlotHold: ShownHold;
  Specialist: SpecialistRow;
  SpecialistConnection: Omit<SpecialistConnection, 'edges'> & { edges: Array<ResolversParentTypes['SpecialistEdge']> };
  SpecialistEdge: Omit<SpecialistEdge, 'node'> & { node: ResolversParentTypes['Specialist'] };
  SpecialistFilter: SpecialistFilter;
  Specialty: SpecialtyRow;
  SpecialtyConnection: Omit<SpecialtyConnection, 'edges'> & { edges: Array<ResolversParentTypes['SpecialtyEdge']> };
  SpecialtyEdge: Omit<SpecialtyEdge, 'node'> & { node: ResolversParentTypes['Specialty'] };
  StartAppointmentInput: StartAppointmentInput;
  StartAppointmentPayload: Omit<StartAppointmentPayload, 'appointment'> & { appointment?: Maybe<ResolversParentTypes['Appointment']> };
  Subscription: Record<PropertyKey, never>;
  TimeOff: TimeOffRow;
  TimeRange: TimeRange;
  TimeRangeInput: TimeRangeInput;
  TimeZone: Scalars['TimeZone']['output'];
  URL: Scalars['URL']['output'];
  UpdateBundleInput: UpdateBundleInput;
  UpdateBundlePayload: Omit<UpdateBundlePayload, 'bundle'> & { bundle?: Maybe<ResolversParentTypes['Bundle']> };
  UpdateCalendarInput: UpdateCalendarInput;
  UpdateCalendarPayload: Omit<UpdateCalendarPayload, 'calendar'> & { calendar?: Maybe<ResolversParentTypes['Calendar']> };
  UpdatePatientInput: UpdatePatientInput;
  UpdatePatientPayload: Omit<UpdatePatientPayload, 'patient'> & { patient?: Maybe<ResolversParentTypes['Patient']> };
  UpdateProductInput: UpdateProductInput;
  UpdateProductPayload: Omit<UpdateProductPayload, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  UpdateServiceInput: UpdateServiceInput;
  UpdateServicePayload: Omit<UpdateServicePayload, 'service'> & { service?: Maybe<ResolversParentTypes['Service']> };
  UpdateSpecialistInput: UpdateSpecialistInput;
  UpdateSpecialistPayload: Omit<UpdateSpecialistPayload, 'specialist'> & { specialist?: Maybe<ResolversParentTypes['Specialist']> };
  UpdateSpecialtyInput: UpdateSpecialtyInput;
  UpdateSpecialtyPayload: Omit<UpdateSpecialtyPayload, 'specialty'> & { specialty?: Maybe<ResolversParentTypes['Specialty']> };
  UserError: UserError;
  WeekdayHours: WeekdayHours;
  WeekdayHoursInput: WeekdayHoursInput;
  _CalendarFeedOwner: _CalendarFeedOwner;
};

export type InternalDirectiveArgs = { };

export type InternalDirectiveResolver<Result, Parent, ContextType = ClinicalRequest, Args = InternalDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PublicDirectiveArgs = { };

export type PublicDirectiveResolver<Result, Parent, ContextType = ClinicalRequest, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AcceptAppointmentPayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['AcceptAppointmentPayload'] = ResolversParentTypes['AcceptAppointmentPayload']> = {
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AcceptBookingPayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['AcceptBookingPayload'] = ResolversParentTypes['AcceptBookingPayload']> = {
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddAppointmentNotePayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['AddAppointmentNotePayload'] = ResolversParentTypes['AddAppointmentNotePayload']> = {
  note?: Resolver<Maybe<ResolversTypes['AppointmentNote']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddClosurePayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['AddClosurePayload'] = ResolversParentTypes['AddClosurePayload']> = {
  closure?: Resolver<Maybe<ResolversTypes['Closure']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddTimeOffPayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['AddTimeOffPayload'] = ResolversParentTypes['AddTimeOffPayload']> = {
  timeOff?: Resolver<Maybe<ResolversTypes['TimeOff']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AdmitPatientPayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['AdmitPatientPayload'] = ResolversParentTypes['AdmitPatientPayload']> = {
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  possibleDuplicates?: Resolver<Array<ResolversTypes['Patient']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AllergyResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['Allergy'] = ResolversParentTypes['Allergy'], FederationReferenceType extends FederationReferenceTypes['Allergy'] = FederationReferenceTypes['Allergy']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Allergy']> | FederationReferenceType, FederationReferenceType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['AllergyCategory']>, ParentType, ContextType>;
  clinicalStatus?: Resolver<ResolversTypes['AllergyStatus'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  codeSystem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  criticality?: Resolver<Maybe<ResolversTypes['AllergyCriticality']>, ParentType, ContextType>;
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AppointmentResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['Appointment'] = ResolversParentTypes['Appointment'], FederationReferenceType extends FederationReferenceTypes['Appointment'] = FederationReferenceTypes['Appointment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Appointment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  calendar?: Resolver<Maybe<ResolversTypes['Calendar']>, ParentType, ContextType>;
  calendarFile?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  canAccept?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canCancel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canConfirm?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canCorrectNoShow?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canFinish?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canMarkNoShow?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canRate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canReschedule?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canStart?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOverbooked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<Array<ResolversTypes['AppointmentNote']>>, ParentType, ContextType>;
  overbookReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ratingComment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['AppointmentSeries']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  sessionPackage?: Resolver<Maybe<ResolversTypes['SessionPackage']>, ParentType, ContextType>;
  specialist?: Resolver<Maybe<ResolversTypes['Specialist']>, ParentType, ContextType>;
  specialists?: Resolver<Array<ResolversTypes['Specialist']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AppointmentStatus'], ParentType, ContextType>;
  statusSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AppointmentConnectionResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['AppointmentConnection'] = ResolversParentTypes['AppointmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AppointmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AppointmentEdgeResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['AppointmentEdge'] = ResolversParentTypes['AppointmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Appointment'], ParentType, ContextType>;
};

export type AppointmentNoteResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['AppointmentNote'] = ResolversParentTypes['AppointmentNote']> = {
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Human']>, ParentType, ContextType>;
  canChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  changedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AppointmentSeriesResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['AppointmentSeries'] = ResolversParentTypes['AppointmentSeries'], FederationReferenceType extends FederationReferenceTypes['AppointmentSeries'] = FederationReferenceTypes['AppointmentSeries']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AppointmentSeries']> | FederationReferenceType, FederationReferenceType, ContextType>;
  appointments?: Resolver<Array<ResolversTypes['Appointment']>, ParentType, ContextType>;
  calendar?: Resolver<Maybe<ResolversTypes['Calendar']>, ParentType, ContextType>;
  firstDay?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  sessionPackage?: Resolver<Maybe<ResolversTypes['SessionPackage']>, ParentType, ContextType>;
  specialist?: Resolver<Maybe<ResolversTypes['Specialist']>, ParentType, ContextType>;
  startTime?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  timezone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AppointmentStatusResolvers = { BOOKED: 'booked', CANCELLED: 'cancelled', CONFIRMED: 'confirmed', DONE: 'done', IN_PROGRESS: 'inprogress', NO_SHOW: 'noshow', UPCOMING: 'upcoming' };

export type AssignmentResolvers = { COLLECTIVE: 'collective', PRIORITY: 'priority', ROUND_ROBIN: 'round-robin' };

export type AvailabilityResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['Availability'] = ResolversParentTypes['Availability']> = {
  days?: Resolver<Array<ResolversTypes['AvailableDay']>, ParentType, ContextType>;
  holdsAvailable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  timezone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
};

export type AvailableDayResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['AvailableDay'] = ResolversParentTypes['AvailableDay']> = {
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  slots?: Resolver<Array<ResolversTypes['Slot']>, ParentType, ContextType>;
};

export type BillingResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['Billing'] = ResolversParentTypes['Billing']> = {
  extraPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  includedMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  model?: Resolver<ResolversTypes['BillingModel'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  unitMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BillingModelResolvers = { HYBRID: 'hybrid', SESSION: 'session', TIME: 'time' };

export type BookAppointmentPayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['BookAppointmentPayload'] = ResolversParentTypes['BookAppointmentPayload']> = {
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  conflicts?: Resolver<Array<ResolversTypes['SlotConflict']>, ParentType, ContextType>;
  nextSlots?: Resolver<Array<ResolversTypes['Slot']>, ParentType, ContextType>;
  patientIsBusyWith?: Resolver<Array<ResolversTypes['Appointment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BookAsGuestPayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['BookAsGuestPayload'] = ResolversParentTypes['BookAsGuestPayload']> = {
  booking?: Resolver<Maybe<ResolversTypes['BookingReceipt']>, ParentType, ContextType>;
  holdsAvailable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nextSlots?: Resolver<Array<ResolversTypes['Slot']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BookSeriesPayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['BookSeriesPayload'] = ResolversParentTypes['BookSeriesPayload']> = {
  conflicts?: Resolver<Array<ResolversTypes['SeriesVisit']>, ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['AppointmentSeries']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BookingChallengeResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['BookingChallenge'] = ResolversParentTypes['BookingChallenge']> = {
  parameters?: Resolver<ResolversTypes['JSONObject'], ParentType, ContextType>;
  signature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BookingOfferResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['BookingOffer'] = ResolversParentTypes['BookingOffer']> = {
  appointment?: Resolver<ResolversTypes['Appointment'], ParentType, ContextType>;
  guestBookingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type BookingReceiptResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['BookingReceipt'] = ResolversParentTypes['BookingReceipt']> = {
  calendarFile?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  specialists?: Resolver<Array<ResolversTypes['Specialist']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type BundleResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['Bundle'] = ResolversParentTypes['Bundle'], FederationReferenceType extends FederationReferenceTypes['Bundle'] = FederationReferenceTypes['Bundle']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Bundle']> | FederationReferenceType, FederationReferenceType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['BundledProduct']>, ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['BundledService']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BundleConnectionResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['BundleConnection'] = ResolversParentTypes['BundleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BundleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BundleEdgeResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['BundleEdge'] = ResolversParentTypes['BundleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Bundle'], ParentType, ContextType>;
};

export type BundledProductResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['BundledProduct'] = ResolversParentTypes['BundledProduct']> = {
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BundledServiceResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['BundledService'] = ResolversParentTypes['BundledService']> = {
  service?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CalendarResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['Calendar'] = ResolversParentTypes['Calendar'], FederationReferenceType extends FederationReferenceTypes['Calendar'] = FederationReferenceTypes['Calendar']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Calendar']> | FederationReferenceType, FederationReferenceType, ContextType>;
  audience?: Resolver<ResolversTypes['CalendarAudience'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  horizonCounting?: Resolver<Maybe<ResolversTypes['HorizonCounting']>, ParentType, ContextType>;
  horizonDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hours?: Resolver<Array<ResolversTypes['CalendarHours']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CalendarKind'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['CalendarService']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  specialists?: Resolver<Array<ResolversTypes['Specialist']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  timezone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CalendarAudienceResolvers = { PUBLIC: 'public', STAFF: 'staff' };

export type CalendarConnectionResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['CalendarConnection'] = ResolversParentTypes['CalendarConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CalendarEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CalendarEdgeResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['CalendarEdge'] = ResolversParentTypes['CalendarEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Calendar'], ParentType, ContextType>;
};

export type CalendarFeedResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['CalendarFeed'] = ResolversParentTypes['CalendarFeed'], FederationReferenceType extends FederationReferenceTypes['CalendarFeed'] = FederationReferenceTypes['CalendarFeed']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CalendarFeed']> | FederationReferenceType, FederationReferenceType, ContextType>;
  as?: Resolver<ResolversTypes['CalendarOwner'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CalendarHoursResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['CalendarHours'] = ResolversParentTypes['CalendarHours']> = {
  dates?: Resolver<Array<ResolversTypes['DateHours']>, ParentType, ContextType>;
  specialistId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  weekly?: Resolver<Array<ResolversTypes['WeekdayHours']>, ParentType, ContextType>;
};

export type CalendarKindResolvers = { CAMPAIGN: 'campaign', OPEN: 'open', PROMOTIONAL: 'promotional', ROLLING_HORIZON: 'rolling-horizon' };

export type CalendarServiceResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['CalendarService'] = ResolversParentTypes['CalendarService']> = {
  durationMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  intervalMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noticeMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['CalendarTerms'], ParentType, ContextType>;
};

export type CalendarTermsResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['CalendarTerms'] = ResolversParentTypes['CalendarTerms']> = {
  durationMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  intervalMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  noticeMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  priceMinor?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CancelAppointmentPayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['CancelAppointmentPayload'] = ResolversParentTypes['CancelAppointmentPayload']> = {
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelSeriesPayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['CancelSeriesPayload'] = ResolversParentTypes['CancelSeriesPayload']> = {
  appointments?: Resolver<Maybe<Array<ResolversTypes['Appointment']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeAppointmentNotePayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['ChangeAppointmentNotePayload'] = ResolversParentTypes['ChangeAppointmentNotePayload']> = {
  note?: Resolver<Maybe<ResolversTypes['AppointmentNote']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeSessionPackagePayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['ChangeSessionPackagePayload'] = ResolversParentTypes['ChangeSessionPackagePayload']> = {
  sessionPackage?: Resolver<Maybe<ResolversTypes['SessionPackage']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ClaimPatientPayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['ClaimPatientPayload'] = ResolversParentTypes['ClaimPatientPayload']> = {
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ClosureResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['Closure'] = ResolversParentTypes['Closure'], FederationReferenceType extends FederationReferenceTypes['Closure'] = FederationReferenceTypes['Closure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Closure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ranges?: Resolver<Array<ResolversTypes['TimeRange']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClosureConnectionResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['ClosureConnection'] = ResolversParentTypes['ClosureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClosureEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ClosureEdgeResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['ClosureEdge'] = ResolversParentTypes['ClosureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Closure'], ParentType, ContextType>;
};

export type ConditionResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['Condition'] = ResolversParentTypes['Condition'], FederationReferenceType extends FederationReferenceTypes['Condition'] = FederationReferenceTypes['Condition']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Condition']> | FederationReferenceType, FederationReferenceType, ContextType>;
  abatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  clinicalStatus?: Resolver<ResolversTypes['ConditionStatus'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  codeSystem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  onsetAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ConfirmAppointmentPayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['ConfirmAppointmentPayload'] = ResolversParentTypes['ConfirmAppointmentPayload']> = {
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConfirmGuestBookingPayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['ConfirmGuestBookingPayload'] = ResolversParentTypes['ConfirmGuestBookingPayload']> = {
  guestBooking?: Resolver<Maybe<ResolversTypes['GuestBooking']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CorrectNoShowPayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['CorrectNoShowPayload'] = ResolversParentTypes['CorrectNoShowPayload']> = {
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export type CreateBundlePayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['CreateBundlePayload'] = ResolversParentTypes['CreateBundlePayload']> = {
  bundle?: Resolver<Maybe<ResolversTypes['Bundle']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateCalendarFeedPayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['CreateCalendarFeedPayload'] = ResolversParentTypes['CreateCalendarFeedPayload']> = {
  issuedCalendarFeed?: Resolver<Maybe<ResolversTypes['IssuedCalendarFeed']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateCalendarPayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['CreateCalendarPayload'] = ResolversParentTypes['CreateCalendarPayload']> = {
  calendar?: Resolver<Maybe<ResolversTypes['Calendar']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateProductPayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['CreateProductPayload'] = ResolversParentTypes['CreateProductPayload']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateServicePayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['CreateServicePayload'] = ResolversParentTypes['CreateServicePayload']> = {
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateSpecialistPayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['CreateSpecialistPayload'] = ResolversParentTypes['CreateSpecialistPayload']> = {
  specialist?: Resolver<Maybe<ResolversTypes['Specialist']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateSpecialtyPayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['CreateSpecialtyPayload'] = ResolversParentTypes['CreateSpecialtyPayload']> = {
  specialty?: Resolver<Maybe<ResolversTypes['Specialty']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface CurrencyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Currency'], any> {
  name: 'Currency';
}

export type DateHoursResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['DateHours'] = ResolversParentTypes['DateHours']> = {
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  ranges?: Resolver<Array<ResolversTypes['TimeRange']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeclineGuestBookingPayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['DeclineGuestBookingPayload'] = ResolversParentTypes['DeclineGuestBookingPayload']> = {
  guestBooking?: Resolver<Maybe<ResolversTypes['GuestBooking']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export type FinishAppointmentPayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['FinishAppointmentPayload'] = ResolversParentTypes['FinishAppointmentPayload']> = {
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GuestBookingResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['GuestBooking'] = ResolversParentTypes['GuestBooking'], FederationReferenceType extends FederationReferenceTypes['GuestBooking'] = FederationReferenceTypes['GuestBooking']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GuestBooking']> | FederationReferenceType, FederationReferenceType, ContextType>;
  appointment?: Resolver<ResolversTypes['Appointment'], ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  calls?: Resolver<Array<ResolversTypes['GuestCall']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['EmailAddress'], ParentType, ContextType>;
  familyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  givenName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  languageCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mergeCandidates?: Resolver<Array<ResolversTypes['MergeCandidate']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['PhoneNumber'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['GuestBookingStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GuestBookingConnectionResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['GuestBookingConnection'] = ResolversParentTypes['GuestBookingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GuestBookingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type GuestBookingEdgeResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['GuestBookingEdge'] = ResolversParentTypes['GuestBookingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GuestBooking'], ParentType, ContextType>;
};

export type GuestBookingStatusResolvers = { ACCEPTED: 'accepted', CANCELLED: 'cancelled', DECLINED: 'declined', EXPIRED: 'expired', INVITED: 'invited', WAITING: 'waiting' };

export type GuestCallResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['GuestCall'] = ResolversParentTypes['GuestCall']> = {
  calledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['GuestCallOutcome'], ParentType, ContextType>;
};

export type GuestCallOutcomeResolvers = { NO_ANSWER: 'no-answer', REACHED: 'reached', WRONG_NUMBER: 'wrong-number' };

export interface HexColorCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['HexColorCode'], any> {
  name: 'HexColorCode';
}

export type HoldSlotPayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['HoldSlotPayload'] = ResolversParentTypes['HoldSlotPayload']> = {
  hold?: Resolver<Maybe<ResolversTypes['SlotHold']>, ParentType, ContextType>;
  holdsAvailable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nextSlots?: Resolver<Array<ResolversTypes['Slot']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HolidayRegionResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['HolidayRegion'] = ResolversParentTypes['HolidayRegion']> = {
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HorizonCountingResolvers = { BUSINESS_DAYS: 'business-days', CALENDAR_DAYS: 'calendar-days' };

export type HumanResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['Human'] = ResolversParentTypes['Human']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type IssuedCalendarFeedResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['IssuedCalendarFeed'] = ResolversParentTypes['IssuedCalendarFeed']> = {
  calendarFeed?: Resolver<ResolversTypes['CalendarFeed'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface JsonObjectScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSONObject'], any> {
  name: 'JSONObject';
}

export type KeepHolidaysPayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['KeepHolidaysPayload'] = ResolversParentTypes['KeepHolidaysPayload']> = {
  holidayRegions?: Resolver<Maybe<Array<ResolversTypes['HolidayRegion']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export interface LocalEndTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalEndTime'], any> {
  name: 'LocalEndTime';
}

export interface LocalTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalTime'], any> {
  name: 'LocalTime';
}

export type LocationResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MarkNoShowPayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['MarkNoShowPayload'] = ResolversParentTypes['MarkNoShowPayload']> = {
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MergeCandidateResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['MergeCandidate'] = ResolversParentTypes['MergeCandidate']> = {
  matched?: Resolver<Array<ResolversTypes['MergeMatch']>, ParentType, ContextType>;
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptAppointment?: Resolver<ResolversTypes['AcceptAppointmentPayload'], ParentType, ContextType, RequireFields<MutationAcceptAppointmentArgs, 'input'>>;
  acceptBooking?: Resolver<ResolversTypes['AcceptBookingPayload'], ParentType, ContextType, RequireFields<MutationAcceptBookingArgs, 'input'>>;
  addAppointmentNote?: Resolver<ResolversTypes['AddAppointmentNotePayload'], ParentType, ContextType, RequireFields<MutationAddAppointmentNoteArgs, 'input'>>;
  addClosure?: Resolver<ResolversTypes['AddClosurePayload'], ParentType, ContextType, RequireFields<MutationAddClosureArgs, 'input'>>;
  addTimeOff?: Resolver<ResolversTypes['AddTimeOffPayload'], ParentType, ContextType, RequireFields<MutationAddTimeOffArgs, 'input'>>;
  admitPatient?: Resolver<ResolversTypes['AdmitPatientPayload'], ParentType, ContextType, RequireFields<MutationAdmitPatientArgs, 'input'>>;
  bookAppointment?: Resolver<ResolversTypes['BookAppointmentPayload'], ParentType, ContextType, RequireFields<MutationBookAppointmentArgs, 'input'>>;
  bookAsGuest?: Resolver<ResolversTypes['BookAsGuestPayload'], ParentType, ContextType, RequireFields<MutationBookAsGuestArgs, 'input'>>;
  bookSeries?: Resolver<ResolversTypes['BookSeriesPayload'], ParentType, ContextType, RequireFields<MutationBookSeriesArgs, 'input'>>;
  cancelAppointment?: Resolver<ResolversTypes['CancelAppointmentPayload'], ParentType, ContextType, RequireFields<MutationCancelAppointmentArgs, 'input'>>;
  cancelSeries?: Resolver<ResolversTypes['CancelSeriesPayload'], ParentType, ContextType, RequireFields<MutationCancelSeriesArgs, 'input'>>;
  changeAppointmentNote?: Resolver<ResolversTypes['ChangeAppointmentNotePayload'], ParentType, ContextType, RequireFields<MutationChangeAppointmentNoteArgs, 'input'>>;
  changeSessionPackage?: Resolver<ResolversTypes['ChangeSessionPackagePayload'], ParentType, ContextType, RequireFields<MutationChangeSessionPackageArgs, 'input'>>;
  claimPatient?: Resolver<ResolversTypes['ClaimPatientPayload'], ParentType, ContextType, RequireFields<MutationClaimPatientArgs, 'input'>>;
  confirmAppointment?: Resolver<ResolversTypes['ConfirmAppointmentPayload'], ParentType, ContextType, RequireFields<MutationConfirmAppointmentArgs, 'input'>>;
  confirmGuestBooking?: Resolver<ResolversTypes['ConfirmGuestBookingPayload'], ParentType, ContextType, RequireFields<MutationConfirmGuestBookingArgs, 'input'>>;
  correctNoShow?: Resolver<ResolversTypes['CorrectNoShowPayload'], ParentType, ContextType, RequireFields<MutationCorrectNoShowArgs, 'input'>>;
  createBundle?: Resolver<ResolversTypes['CreateBundlePayload'], ParentType, ContextType, RequireFields<MutationCreateBundleArgs, 'input'>>;
  createCalendar?: Resolver<ResolversTypes['CreateCalendarPayload'], ParentType, ContextType, RequireFields<MutationCreateCalendarArgs, 'input'>>;
  createCalendarFeed?: Resolver<ResolversTypes['CreateCalendarFeedPayload'], ParentType, ContextType, RequireFields<MutationCreateCalendarFeedArgs, 'input'>>;
  createProduct?: Resolver<ResolversTypes['CreateProductPayload'], ParentType, ContextType, RequireFields<MutationCreateProductArgs, 'input'>>;
  createService?: Resolver<ResolversTypes['CreateServicePayload'], ParentType, ContextType, RequireFields<MutationCreateServiceArgs, 'input'>>;
  createSpecialist?: Resolver<ResolversTypes['CreateSpecialistPayload'], ParentType, ContextType, RequireFields<MutationCreateSpecialistArgs, 'input'>>;
  createSpecialty?: Resolver<ResolversTypes['CreateSpecialtyPayload'], ParentType, ContextType, RequireFields<MutationCreateSpecialtyArgs, 'input'>>;
  declineGuestBooking?: Resolver<ResolversTypes['DeclineGuestBookingPayload'], ParentType, ContextType, RequireFields<MutationDeclineGuestBookingArgs, 'input'>>;
  finishAppointment?: Resolver<ResolversTypes['FinishAppointmentPayload'], ParentType, ContextType, RequireFields<MutationFinishAppointmentArgs, 'input'>>;
  holdSlot?: Resolver<ResolversTypes['HoldSlotPayload'], ParentType, ContextType, RequireFields<MutationHoldSlotArgs, 'input'>>;
  keepHolidays?: Resolver<ResolversTypes['KeepHolidaysPayload'], ParentType, ContextType, RequireFields<MutationKeepHolidaysArgs, 'input'>>;
  markNoShow?: Resolver<ResolversTypes['MarkNoShowPayload'], ParentType, ContextType, RequireFields<MutationMarkNoShowArgs, 'input'>>;
  prescribeSessions?: Resolver<ResolversTypes['PrescribeSessionsPayload'], ParentType, ContextType, RequireFields<MutationPrescribeSessionsArgs, 'input'>>;
  rateAppointment?: Resolver<ResolversTypes['RateAppointmentPayload'], ParentType, ContextType, RequireFields<MutationRateAppointmentArgs, 'input'>>;
  recordGuestCall?: Resolver<ResolversTypes['RecordGuestCallPayload'], ParentType, ContextType, RequireFields<MutationRecordGuestCallArgs, 'input'>>;
  releaseHold?: Resolver<ResolversTypes['ReleaseHoldPayload'], ParentType, ContextType, RequireFields<MutationReleaseHoldArgs, 'input'>>;
  remindPatient?: Resolver<ResolversTypes['RemindPatientPayload'], ParentType, ContextType, RequireFields<MutationRemindPatientArgs, 'input'>>;
  removeAppointmentNote?: Resolver<ResolversTypes['RemoveAppointmentNotePayload'], ParentType, ContextType, RequireFields<MutationRemoveAppointmentNoteArgs, 'input'>>;
  removeBundle?: Resolver<ResolversTypes['RemoveBundlePayload'], ParentType, ContextType, RequireFields<MutationRemoveBundleArgs, 'input'>>;
  removeCalendar?: Resolver<ResolversTypes['RemoveCalendarPayload'], ParentType, ContextType, RequireFields<MutationRemoveCalendarArgs, 'input'>>;
  removeClosure?: Resolver<ResolversTypes['RemoveClosurePayload'], ParentType, ContextType, RequireFields<MutationRemoveClosureArgs, 'input'>>;
  removePatient?: Resolver<ResolversTypes['RemovePatientPayload'], ParentType, ContextType, RequireFields<MutationRemovePatientArgs, 'input'>>;
  removeProduct?: Resolver<ResolversTypes['RemoveProductPayload'], ParentType, ContextType, RequireFields<MutationRemoveProductArgs, 'input'>>;
  removeService?: Resolver<ResolversTypes['RemoveServicePayload'], ParentType, ContextType, RequireFields<MutationRemoveServiceArgs, 'input'>>;
  removeSpecialist?: Resolver<ResolversTypes['RemoveSpecialistPayload'], ParentType, ContextType, RequireFields<MutationRemoveSpecialistArgs, 'input'>>;
  removeSpecialty?: Resolver<ResolversTypes['RemoveSpecialtyPayload'], ParentType, ContextType, RequireFields<MutationRemoveSpecialtyArgs, 'input'>>;
  removeTimeOff?: Resolver<ResolversTypes['RemoveTimeOffPayload'], ParentType, ContextType, RequireFields<MutationRemoveTimeOffArgs, 'input'>>;
  renewHold?: Resolver<ResolversTypes['RenewHoldPayload'], ParentType, ContextType, RequireFields<MutationRenewHoldArgs, 'input'>>;
  rescheduleAppointment?: Resolver<ResolversTypes['RescheduleAppointmentPayload'], ParentType, ContextType, RequireFields<MutationRescheduleAppointmentArgs, 'input'>>;
  rescheduleSeries?: Resolver<ResolversTypes['RescheduleSeriesPayload'], ParentType, ContextType, RequireFields<MutationRescheduleSeriesArgs, 'input'>>;
  revokeCalendarFeed?: Resolver<ResolversTypes['RevokeCalendarFeedPayload'], ParentType, ContextType, RequireFields<MutationRevokeCalendarFeedArgs, 'input'>>;
  rotateCalendarFeed?: Resolver<ResolversTypes['RotateCalendarFeedPayload'], ParentType, ContextType, RequireFields<MutationRotateCalendarFeedArgs, 'input'>>;
  sellBundle?: Resolver<ResolversTypes['SellBundlePayload'], ParentType, ContextType, RequireFields<MutationSellBundleArgs, 'input'>>;
  setCalendarHours?: Resolver<ResolversTypes['SetCalendarHoursPayload'], ParentType, ContextType, RequireFields<MutationSetCalendarHoursArgs, 'input'>>;
  setDateHours?: Resolver<ResolversTypes['SetDateHoursPayload'], ParentType, ContextType, RequireFields<MutationSetDateHoursArgs, 'input'>>;
  setOpeningHours?: Resolver<ResolversTypes['SetOpeningHoursPayload'], ParentType, ContextType, RequireFields<MutationSetOpeningHoursArgs, 'input'>>;
  setWeeklyHours?: Resolver<ResolversTypes['SetWeeklyHoursPayload'], ParentType, ContextType, RequireFields<MutationSetWeeklyHoursArgs, 'input'>>;
  startAppointment?: Resolver<ResolversTypes['StartAppointmentPayload'], ParentType, ContextType, RequireFields<MutationStartAppointmentArgs, 'input'>>;
  updateBundle?: Resolver<ResolversTypes['UpdateBundlePayload'], ParentType, ContextType, RequireFields<MutationUpdateBundleArgs, 'input'>>;
  updateCalendar?: Resolver<ResolversTypes['UpdateCalendarPayload'], ParentType, ContextType, RequireFields<MutationUpdateCalendarArgs, 'input'>>;
  updatePatient?: Resolver<ResolversTypes['UpdatePatientPayload'], ParentType, ContextType, RequireFields<MutationUpdatePatientArgs, 'input'>>;
  updateProduct?: Resolver<ResolversTypes['UpdateProductPayload'], ParentType, ContextType, RequireFields<MutationUpdateProductArgs, 'input'>>;
  updateService?: Resolver<ResolversTypes['UpdateServicePayload'], ParentType, ContextType, RequireFields<MutationUpdateServiceArgs, 'input'>>;
  updateSpecialist?: Resolver<ResolversTypes['UpdateSpecialistPayload'], ParentType, ContextType, RequireFields<MutationUpdateSpecialistArgs, 'input'>>;
  updateSpecialty?: Resolver<ResolversTypes['UpdateSpecialtyPayload'], ParentType, ContextType, RequireFields<MutationUpdateSpecialtyArgs, 'input'>>;
};

export type OpeningHoursResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['OpeningHours'] = ResolversParentTypes['OpeningHours']> = {
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  weekly?: Resolver<Array<ResolversTypes['WeekdayHours']>, ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PatientResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['Patient'] = ResolversParentTypes['Patient'], FederationReferenceType extends FederationReferenceTypes['Patient'] = FederationReferenceTypes['Patient']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Patient']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['PatientAddress']>, ParentType, ContextType>;
  allergies?: Resolver<Array<ResolversTypes['Allergy']>, ParentType, ContextType>;
  appointments?: Resolver<Array<ResolversTypes['Appointment']>, ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  conditions?: Resolver<Array<ResolversTypes['Condition']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deceasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  familyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  givenName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  human?: Resolver<Maybe<ResolversTypes['Human']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDeceased?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isGuest?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  languageCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['PatientProfile']>, ParentType, ContextType>;
  sessionPackages?: Resolver<Array<ResolversTypes['SessionPackage']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['PatientSex']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PatientAddressResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['PatientAddress'] = ResolversParentTypes['PatientAddress']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PatientConnectionResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['PatientConnection'] = ResolversParentTypes['PatientConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PatientEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PatientEdgeResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['PatientEdge'] = ResolversParentTypes['PatientEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
};

export type PatientProfileResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['PatientProfile'] = ResolversParentTypes['PatientProfile']> = {
  humanId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface PhoneNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PhoneNumber'], any> {
  name: 'PhoneNumber';
}

export type PrescribeSessionsPayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['PrescribeSessionsPayload'] = ResolversParentTypes['PrescribeSessionsPayload']> = {
  sessionPackage?: Resolver<Maybe<ResolversTypes['SessionPackage']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProductResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductConnectionResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProductEdgeResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type PublicHolidayResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['PublicHoliday'] = ResolversParentTypes['PublicHoliday']> = {
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ranges?: Resolver<Array<ResolversTypes['TimeRange']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  _calendarFeed?: Resolver<Maybe<ResolversTypes['_CalendarFeedOwner']>, ParentType, ContextType>;
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType, RequireFields<QueryAppointmentArgs, 'id'>>;
  appointmentSeries?: Resolver<Maybe<ResolversTypes['AppointmentSeries']>, ParentType, ContextType, RequireFields<QueryAppointmentSeriesArgs, 'id'>>;
  appointments?: Resolver<ResolversTypes['AppointmentConnection'], ParentType, ContextType, RequireFields<QueryAppointmentsArgs, 'first'>>;
  availability?: Resolver<Maybe<ResolversTypes['Availability']>, ParentType, ContextType, RequireFields<QueryAvailabilityArgs, 'calendarId' | 'days' | 'from' | 'serviceId'>>;
  bookingChallenge?: Resolver<ResolversTypes['BookingChallenge'], ParentType, ContextType>;
  bundle?: Resolver<Maybe<ResolversTypes['Bundle']>, ParentType, ContextType, RequireFields<QueryBundleArgs, 'id'>>;
  bundles?: Resolver<ResolversTypes['BundleConnection'], ParentType, ContextType, RequireFields<QueryBundlesArgs, 'first'>>;
  calendar?: Resolver<Maybe<ResolversTypes['Calendar']>, ParentType, ContextType, RequireFields<QueryCalendarArgs, 'id'>>;
  calendarBySlug?: Resolver<Maybe<ResolversTypes['Calendar']>, ParentType, ContextType, RequireFields<QueryCalendarBySlugArgs, 'slug'>>;
  calendars?: Resolver<ResolversTypes['CalendarConnection'], ParentType, ContextType, RequireFields<QueryCalendarsArgs, 'first'>>;
  closures?: Resolver<ResolversTypes['ClosureConnection'], ParentType, ContextType, RequireFields<QueryClosuresArgs, 'first' | 'from'>>;
  explainSlot?: Resolver<Maybe<ResolversTypes['SlotExplanation']>, ParentType, ContextType, RequireFields<QueryExplainSlotArgs, 'calendarId' | 'serviceId' | 'start'>>;
  guestBooking?: Resolver<Maybe<ResolversTypes['GuestBooking']>, ParentType, ContextType, RequireFields<QueryGuestBookingArgs, 'id'>>;
  guestBookings?: Resolver<ResolversTypes['GuestBookingConnection'], ParentType, ContextType, RequireFields<QueryGuestBookingsArgs, 'first'>>;
  holidayRegions?: Resolver<Array<ResolversTypes['HolidayRegion']>, ParentType, ContextType>;
  myBookingOffers?: Resolver<Array<ResolversTypes['BookingOffer']>, ParentType, ContextType>;
  myCalendarFeeds?: Resolver<Array<ResolversTypes['CalendarFeed']>, ParentType, ContextType>;
  myCalendarFile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<QueryMyCalendarFileArgs, 'as'>>;
  myPatient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  mySpecialist?: Resolver<Maybe<ResolversTypes['Specialist']>, ParentType, ContextType>;
  openingHours?: Resolver<Maybe<ResolversTypes['OpeningHours']>, ParentType, ContextType, RequireFields<QueryOpeningHoursArgs, 'locationId'>>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType, RequireFields<QueryPatientArgs, 'id'>>;
  patients?: Resolver<ResolversTypes['PatientConnection'], ParentType, ContextType, RequireFields<QueryPatientsArgs, 'first' | 'orderBy'>>;
  previewSeries?: Resolver<Maybe<ResolversTypes['SeriesPreview']>, ParentType, ContextType, RequireFields<QueryPreviewSeriesArgs, 'input'>>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, RequireFields<QueryProductArgs, 'id'>>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, RequireFields<QueryProductsArgs, 'first'>>;
  publicHolidays?: Resolver<Array<ResolversTypes['PublicHoliday']>, ParentType, ContextType, RequireFields<QueryPublicHolidaysArgs, 'days' | 'from'>>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType, RequireFields<QueryServiceArgs, 'id'>>;
  services?: Resolver<ResolversTypes['ServiceConnection'], ParentType, ContextType, RequireFields<QueryServicesArgs, 'first'>>;
  sessionPackage?: Resolver<Maybe<ResolversTypes['SessionPackage']>, ParentType, ContextType, RequireFields<QuerySessionPackageArgs, 'id'>>;
  specialist?: Resolver<Maybe<ResolversTypes['Specialist']>, ParentType, ContextType, RequireFields<QuerySpecialistArgs, 'id'>>;
  specialists?: Resolver<ResolversTypes['SpecialistConnection'], ParentType, ContextType, RequireFields<QuerySpecialistsArgs, 'first'>>;
  specialties?: Resolver<ResolversTypes['SpecialtyConnection'], ParentType, ContextType, RequireFields<QuerySpecialtiesArgs, 'first'>>;
  specialty?: Resolver<Maybe<ResolversTypes['Specialty']>, ParentType, ContextType, RequireFields<QuerySpecialtyArgs, 'id'>>;
};

export type RateAppointmentPayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['RateAppointmentPayload'] = ResolversParentTypes['RateAppointmentPayload']> = {
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordGuestCallPayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['RecordGuestCallPayload'] = ResolversParentTypes['RecordGuestCallPayload']> = {
  guestBooking?: Resolver<Maybe<ResolversTypes['GuestBooking']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReleaseHoldPayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['ReleaseHoldPayload'] = ResolversParentTypes['ReleaseHoldPayload']> = {
  holdsAvailable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isReleased?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemindPatientPayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['RemindPatientPayload'] = ResolversParentTypes['RemindPatientPayload']> = {
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveAppointmentNotePayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['RemoveAppointmentNotePayload'] = ResolversParentTypes['RemoveAppointmentNotePayload']> = {
  note?: Resolver<Maybe<ResolversTypes['AppointmentNote']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveBundlePayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['RemoveBundlePayload'] = ResolversParentTypes['RemoveBundlePayload']> = {
  bundle?: Resolver<Maybe<ResolversTypes['Bundle']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveCalendarPayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['RemoveCalendarPayload'] = ResolversParentTypes['RemoveCalendarPayload']> = {
  calendar?: Resolver<Maybe<ResolversTypes['Calendar']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveClosurePayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['RemoveClosurePayload'] = ResolversParentTypes['RemoveClosurePayload']> = {
  closure?: Resolver<Maybe<ResolversTypes['Closure']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemovePatientPayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['RemovePatientPayload'] = ResolversParentTypes['RemovePatientPayload']> = {
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveProductPayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['RemoveProductPayload'] = ResolversParentTypes['RemoveProductPayload']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveServicePayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['RemoveServicePayload'] = ResolversParentTypes['RemoveServicePayload']> = {
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveSpecialistPayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['RemoveSpecialistPayload'] = ResolversParentTypes['RemoveSpecialistPayload']> = {
  specialist?: Resolver<Maybe<ResolversTypes['Specialist']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveSpecialtyPayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['RemoveSpecialtyPayload'] = ResolversParentTypes['RemoveSpecialtyPayload']> = {
  specialty?: Resolver<Maybe<ResolversTypes['Specialty']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveTimeOffPayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['RemoveTimeOffPayload'] = ResolversParentTypes['RemoveTimeOffPayload']> = {
  timeOff?: Resolver<Maybe<ResolversTypes['TimeOff']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RenewHoldPayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['RenewHoldPayload'] = ResolversParentTypes['RenewHoldPayload']> = {
  hold?: Resolver<Maybe<ResolversTypes['SlotHold']>, ParentType, ContextType>;
  holdsAvailable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RescheduleAppointmentPayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['RescheduleAppointmentPayload'] = ResolversParentTypes['RescheduleAppointmentPayload']> = {
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  conflicts?: Resolver<Array<ResolversTypes['SlotConflict']>, ParentType, ContextType>;
  nextSlots?: Resolver<Array<ResolversTypes['Slot']>, ParentType, ContextType>;
  patientIsBusyWith?: Resolver<Array<ResolversTypes['Appointment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RescheduleSeriesPayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['RescheduleSeriesPayload'] = ResolversParentTypes['RescheduleSeriesPayload']> = {
  conflicts?: Resolver<Array<ResolversTypes['SeriesVisit']>, ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['AppointmentSeries']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevokeCalendarFeedPayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['RevokeCalendarFeedPayload'] = ResolversParentTypes['RevokeCalendarFeedPayload']> = {
  calendarFeed?: Resolver<Maybe<ResolversTypes['CalendarFeed']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RotateCalendarFeedPayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['RotateCalendarFeedPayload'] = ResolversParentTypes['RotateCalendarFeedPayload']> = {
  issuedCalendarFeed?: Resolver<Maybe<ResolversTypes['IssuedCalendarFeed']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SellBundlePayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['SellBundlePayload'] = ResolversParentTypes['SellBundlePayload']> = {
  sessionPackages?: Resolver<Maybe<Array<ResolversTypes['SessionPackage']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SeriesPreviewResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['SeriesPreview'] = ResolversParentTypes['SeriesPreview']> = {
  canBeBooked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  timezone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  visits?: Resolver<Array<ResolversTypes['SeriesVisit']>, ParentType, ContextType>;
};

export type SeriesVisitResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['SeriesVisit'] = ResolversParentTypes['SeriesVisit']> = {
  canBeBooked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  conflicts?: Resolver<Array<ResolversTypes['SlotConflict']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  nextSlots?: Resolver<Array<ResolversTypes['Slot']>, ParentType, ContextType>;
  patientIsBusyWith?: Resolver<Array<ResolversTypes['Appointment']>, ParentType, ContextType>;
  specialists?: Resolver<Array<ResolversTypes['Specialist']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ServiceResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service'], FederationReferenceType extends FederationReferenceTypes['Service'] = FederationReferenceTypes['Service']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Service']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assignment?: Resolver<ResolversTypes['Assignment'], ParentType, ContextType>;
  billing?: Resolver<ResolversTypes['Billing'], ParentType, ContextType>;
  bookingWindowDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  bufferAfterMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bufferBeforeMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dayLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  durationMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intervalMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isFixedGrid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noticeMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offsetMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  specialists?: Resolver<Array<ResolversTypes['Specialist']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weekLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ServiceConnectionResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['ServiceConnection'] = ResolversParentTypes['ServiceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ServiceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ServiceEdgeResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['ServiceEdge'] = ResolversParentTypes['ServiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
};

export type SessionPackageResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['SessionPackage'] = ResolversParentTypes['SessionPackage'], FederationReferenceType extends FederationReferenceTypes['SessionPackage'] = FederationReferenceTypes['SessionPackage']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SessionPackage']> | FederationReferenceType, FederationReferenceType, ContextType>;
  appointments?: Resolver<Array<ResolversTypes['Appointment']>, ParentType, ContextType>;
  bundle?: Resolver<Maybe<ResolversTypes['Bundle']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SetCalendarHoursPayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['SetCalendarHoursPayload'] = ResolversParentTypes['SetCalendarHoursPayload']> = {
  calendar?: Resolver<Maybe<ResolversTypes['Calendar']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetDateHoursPayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['SetDateHoursPayload'] = ResolversParentTypes['SetDateHoursPayload']> = {
  specialist?: Resolver<Maybe<ResolversTypes['Specialist']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetOpeningHoursPayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['SetOpeningHoursPayload'] = ResolversParentTypes['SetOpeningHoursPayload']> = {
  openingHours?: Resolver<Maybe<ResolversTypes['OpeningHours']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetWeeklyHoursPayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['SetWeeklyHoursPayload'] = ResolversParentTypes['SetWeeklyHoursPayload']> = {
  specialist?: Resolver<Maybe<ResolversTypes['Specialist']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SlotResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['Slot'] = ResolversParentTypes['Slot']> = {
  alternatives?: Resolver<Array<ResolversTypes['Specialist']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  specialists?: Resolver<Array<ResolversTypes['Specialist']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SlotChangeResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['SlotChange'] = ResolversParentTypes['SlotChange']> = {
  end?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SlotChangeKind'], ParentType, ContextType>;
  specialist?: Resolver<Maybe<ResolversTypes['Specialist']>, ParentType, ContextType>;
  specialistId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SlotConflictResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['SlotConflict'] = ResolversParentTypes['SlotConflict']> = {
  appointmentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closureName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SlotConflictKind'], ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  specialist?: Resolver<Maybe<ResolversTypes['Specialist']>, ParentType, ContextType>;
  timeOff?: Resolver<Maybe<ResolversTypes['TimeOff']>, ParentType, ContextType>;
};

export type SlotExplanationResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['SlotExplanation'] = ResolversParentTypes['SlotExplanation']> = {
  canBeBooked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  conflicts?: Resolver<Array<ResolversTypes['SlotConflict']>, ParentType, ContextType>;
  specialists?: Resolver<Array<ResolversTypes['Specialist']>, ParentType, ContextType>;
};

export type SlotHoldResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['SlotHold'] = ResolversParentTypes['SlotHold']> = {
  end?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  renewalsLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  specialists?: Resolver<Array<ResolversTypes['Specialist']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SpecialistResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['Specialist'] = ResolversParentTypes['Specialist'], FederationReferenceType extends FederationReferenceTypes['Specialist'] = FederationReferenceTypes['Specialist']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Specialist']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acceptsBookings?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  appointments?: Resolver<Array<ResolversTypes['Appointment']>, ParentType, ContextType, RequireFields<SpecialistAppointmentsArgs, 'days' | 'from'>>;
  canSchedule?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dateHours?: Resolver<Array<ResolversTypes['DateHours']>, ParentType, ContextType, RequireFields<SpecialistDateHoursArgs, 'days' | 'from'>>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  human?: Resolver<Maybe<ResolversTypes['Human']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['Service']>, ParentType, ContextType>;
  signature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  specialties?: Resolver<Array<ResolversTypes['Specialty']>, ParentType, ContextType>;
  timeOff?: Resolver<Array<ResolversTypes['TimeOff']>, ParentType, ContextType, RequireFields<SpecialistTimeOffArgs, 'days' | 'from'>>;
  timezone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weeklyHours?: Resolver<Array<ResolversTypes['WeekdayHours']>, ParentType, ContextType>;
};

export type SpecialistConnectionResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['SpecialistConnection'] = ResolversParentTypes['SpecialistConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SpecialistEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SpecialistEdgeResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['SpecialistEdge'] = ResolversParentTypes['SpecialistEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Specialist'], ParentType, ContextType>;
};

export type SpecialtyResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['Specialty'] = ResolversParentTypes['Specialty'], FederationReferenceType extends FederationReferenceTypes['Specialty'] = FederationReferenceTypes['Specialty']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Specialty']> | FederationReferenceType, FederationReferenceType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SpecialtyConnectionResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['SpecialtyConnection'] = ResolversParentTypes['SpecialtyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SpecialtyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SpecialtyEdgeResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['SpecialtyEdge'] = ResolversParentTypes['SpecialtyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Specialty'], ParentType, ContextType>;
};

export type StartAppointmentPayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['StartAppointmentPayload'] = ResolversParentTypes['StartAppointmentPayload']> = {
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  appointmentChanged?: SubscriptionResolver<ResolversTypes['Appointment'], "appointmentChanged", ParentType, ContextType, RequireFields<SubscriptionAppointmentChangedArgs, 'id'>>;
  patientChanged?: SubscriptionResolver<ResolversTypes['Patient'], "patientChanged", ParentType, ContextType, RequireFields<SubscriptionPatientChangedArgs, 'id'>>;
  slotChanges?: SubscriptionResolver<ResolversTypes['SlotChange'], "slotChanges", ParentType, ContextType, RequireFields<SubscriptionSlotChangesArgs, 'calendarId'>>;
};

export type TimeOffResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['TimeOff'] = ResolversParentTypes['TimeOff'], FederationReferenceType extends FederationReferenceTypes['TimeOff'] = FederationReferenceTypes['TimeOff']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TimeOff']> | FederationReferenceType, FederationReferenceType, ContextType>;
  end?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  specialist?: Resolver<Maybe<ResolversTypes['Specialist']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimeRangeResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['TimeRange'] = ResolversParentTypes['TimeRange']> = {
  from?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalEndTime'], ParentType, ContextType>;
};

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UpdateBundlePayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['UpdateBundlePayload'] = ResolversParentTypes['UpdateBundlePayload']> = {
  bundle?: Resolver<Maybe<ResolversTypes['Bundle']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateCalendarPayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['UpdateCalendarPayload'] = ResolversParentTypes['UpdateCalendarPayload']> = {
  calendar?: Resolver<Maybe<ResolversTypes['Calendar']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdatePatientPayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['UpdatePatientPayload'] = ResolversParentTypes['UpdatePatientPayload']> = {
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateProductPayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['UpdateProductPayload'] = ResolversParentTypes['UpdateProductPayload']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateServicePayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['UpdateServicePayload'] = ResolversParentTypes['UpdateServicePayload']> = {
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateSpecialistPayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['UpdateSpecialistPayload'] = ResolversParentTypes['UpdateSpecialistPayload']> = {
  specialist?: Resolver<Maybe<ResolversTypes['Specialist']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateSpecialtyPayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['UpdateSpecialtyPayload'] = ResolversParentTypes['UpdateSpecialtyPayload']> = {
  specialty?: Resolver<Maybe<ResolversTypes['Specialty']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WeekdayHoursResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['WeekdayHours'] = ResolversParentTypes['WeekdayHours']> = {
  ranges?: Resolver<Array<ResolversTypes['TimeRange']>, ParentType, ContextType>;
  weekday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type _CalendarFeedOwnerResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['_CalendarFeedOwner'] = ResolversParentTypes['_CalendarFeedOwner']> = {
  as?: Resolver<ResolversTypes['CalendarOwner'], ParentType, ContextType>;
  organizationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  principalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = ClinicalRequest> = {
  AcceptAppointmentPayload?: AcceptAppointmentPayloadResolvers<ContextType>;
  AcceptBookingPayload?: AcceptBookingPayloadResolvers<ContextType>;
  AddAppointmentNotePayload?: AddAppointmentNotePayloadResolvers<ContextType>;
  AddClosurePayload?: AddClosurePayloadResolvers<ContextType>;
  AddTimeOffPayload?: AddTimeOffPayloadResolvers<ContextType>;
  AdmitPatientPayload?: AdmitPatientPayloadResolvers<ContextType>;
  Allergy?: AllergyResolvers<ContextType>;
  Appointment?: AppointmentResolvers<ContextType>;
  AppointmentConnection?: AppointmentConnectionResolvers<ContextType>;
  AppointmentEdge?: AppointmentEdgeResolvers<ContextType>;
  AppointmentNote?: AppointmentNoteResolvers<ContextType>;
  AppointmentSeries?: AppointmentSeriesResolvers<ContextType>;
  AppointmentStatus?: AppointmentStatusResolvers;
  Assignment?: AssignmentResolvers;
  Availability?: AvailabilityResolvers<ContextType>;
  AvailableDay?: AvailableDayResolvers<ContextType>;
  Billing?: BillingResolvers<ContextType>;
  BillingModel?: BillingModelResolvers;
  BookAppointmentPayload?: BookAppointmentPayloadResolvers<ContextType>;
  BookAsGuestPayload?: BookAsGuestPayloadResolvers<ContextType>;
  BookSeriesPayload?: BookSeriesPayloadResolvers<ContextType>;
  BookingChallenge?: BookingChallengeResolvers<ContextType>;
  BookingOffer?: BookingOfferResolvers<ContextType>;
  BookingReceipt?: BookingReceiptResolvers<ContextType>;
  Bundle?: BundleResolvers<ContextType>;
  BundleConnection?: BundleConnectionResolvers<ContextType>;
  BundleEdge?: BundleEdgeResolvers<ContextType>;
  BundledProduct?: BundledProductResolvers<ContextType>;
  BundledService?: BundledServiceResolvers<ContextType>;
  Calendar?: CalendarResolvers<ContextType>;
  CalendarAudience?: CalendarAudienceResolvers;
  CalendarConnection?: CalendarConnectionResolvers<ContextType>;
  CalendarEdge?: CalendarEdgeResolvers<ContextType>;
  CalendarFeed?: CalendarFeedResolvers<ContextType>;
  CalendarHours?: CalendarHoursResolvers<ContextType>;
  CalendarKind?: CalendarKindResolvers;
  CalendarService?: CalendarServiceResolvers<ContextType>;
  CalendarTerms?: CalendarTermsResolvers<ContextType>;
  CancelAppointmentPayload?: CancelAppointmentPayloadResolvers<ContextType>;
  CancelSeriesPayload?: CancelSeriesPayloadResolvers<ContextType>;
  ChangeAppointmentNotePayload?: ChangeAppointmentNotePayloadResolvers<ContextType>;
  ChangeSessionPackagePayload?: ChangeSessionPackagePayloadResolvers<ContextType>;
  ClaimPatientPayload?: ClaimPatientPayloadResolvers<ContextType>;
  Closure?: ClosureResolvers<ContextType>;
  ClosureConnection?: ClosureConnectionResolvers<ContextType>;
  ClosureEdge?: ClosureEdgeResolvers<ContextType>;
  Condition?: ConditionResolvers<ContextType>;
  ConfirmAppointmentPayload?: ConfirmAppointmentPayloadResolvers<ContextType>;
  ConfirmGuestBookingPayload?: ConfirmGuestBookingPayloadResolvers<ContextType>;
  CorrectNoShowPayload?: CorrectNoShowPayloadResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  CreateBundlePayload?: CreateBundlePayloadResolvers<ContextType>;
  CreateCalendarFeedPayload?: CreateCalendarFeedPayloadResolvers<ContextType>;
  CreateCalendarPayload?: CreateCalendarPayloadResolvers<ContextType>;
  CreateProductPayload?: CreateProductPayloadResolvers<ContextType>;
  CreateServicePayload?: CreateServicePayloadResolvers<ContextType>;
  CreateSpecialistPayload?: CreateSpecialistPayloadResolvers<ContextType>;
  CreateSpecialtyPayload?: CreateSpecialtyPayloadResolvers<ContextType>;
  Currency?: GraphQLScalarType;
  DateHours?: DateHoursResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeclineGuestBookingPayload?: DeclineGuestBookingPayloadResolvers<ContextType>;
  EmailAddress?: GraphQLScalarType;
  FinishAppointmentPayload?: FinishAppointmentPayloadResolvers<ContextType>;
  GuestBooking?: GuestBookingResolvers<ContextType>;
  GuestBookingConnection?: GuestBookingConnectionResolvers<ContextType>;
  GuestBookingEdge?: GuestBookingEdgeResolvers<ContextType>;
  GuestBookingStatus?: GuestBookingStatusResolvers;
  GuestCall?: GuestCallResolvers<ContextType>;
  GuestCallOutcome?: GuestCallOutcomeResolvers;
  HexColorCode?: GraphQLScalarType;
  HoldSlotPayload?: HoldSlotPayloadResolvers<ContextType>;
  HolidayRegion?: HolidayRegionResolvers<ContextType>;
  HorizonCounting?: HorizonCountingResolvers;
  Human?: HumanResolvers<ContextType>;
  IssuedCalendarFeed?: IssuedCalendarFeedResolvers<ContextType>;
  JSONObject?: GraphQLScalarType;
  KeepHolidaysPayload?: KeepHolidaysPayloadResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  LocalEndTime?: GraphQLScalarType;
  LocalTime?: GraphQLScalarType;
  Location?: LocationResolvers<ContextType>;
  MarkNoShowPayload?: MarkNoShowPayloadResolvers<ContextType>;
  MergeCandidate?: MergeCandidateResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OpeningHours?: OpeningHoursResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Patient?: PatientResolvers<ContextType>;
  PatientAddress?: PatientAddressResolvers<ContextType>;
  PatientConnection?: PatientConnectionResolvers<ContextType>;
  PatientEdge?: PatientEdgeResolvers<ContextType>;
  PatientProfile?: PatientProfileResolvers<ContextType>;
  PhoneNumber?: GraphQLScalarType;
  PrescribeSessionsPayload?: PrescribeSessionsPayloadResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  PublicHoliday?: PublicHolidayResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateAppointmentPayload?: RateAppointmentPayloadResolvers<ContextType>;
  RecordGuestCallPayload?: RecordGuestCallPayloadResolvers<ContextType>;
  ReleaseHoldPayload?: ReleaseHoldPayloadResolvers<ContextType>;
  RemindPatientPayload?: RemindPatientPayloadResolvers<ContextType>;
  RemoveAppointmentNotePayload?: RemoveAppointmentNotePayloadResolvers<ContextType>;
  RemoveBundlePayload?: RemoveBundlePayloadResolvers<ContextType>;
  RemoveCalendarPayload?: RemoveCalendarPayloadResolvers<ContextType>;
  RemoveClosurePayload?: RemoveClosurePayloadResolvers<ContextType>;
  RemovePatientPayload?: RemovePatientPayloadResolvers<ContextType>;
  RemoveProductPayload?: RemoveProductPayloadResolvers<ContextType>;
  RemoveServicePayload?: RemoveServicePayloadResolvers<ContextType>;
  RemoveSpecialistPayload?: RemoveSpecialistPayloadResolvers<ContextType>;
  RemoveSpecialtyPayload?: RemoveSpecialtyPayloadResolvers<ContextType>;
  RemoveTimeOffPayload?: RemoveTimeOffPayloadResolvers<ContextType>;
  RenewHoldPayload?: RenewHoldPayloadResolvers<ContextType>;
  RescheduleAppointmentPayload?: RescheduleAppointmentPayloadResolvers<ContextType>;
  RescheduleSeriesPayload?: RescheduleSeriesPayloadResolvers<ContextType>;
  RevokeCalendarFeedPayload?: RevokeCalendarFeedPayloadResolvers<ContextType>;
  RotateCalendarFeedPayload?: RotateCalendarFeedPayloadResolvers<ContextType>;
  SellBundlePayload?: SellBundlePayloadResolvers<ContextType>;
  SeriesPreview?: SeriesPreviewResolvers<ContextType>;
  SeriesVisit?: SeriesVisitResolvers<ContextType>;
  Service?: ServiceResolvers<ContextType>;
  ServiceConnection?: ServiceConnectionResolvers<ContextType>;
  ServiceEdge?: ServiceEdgeResolvers<ContextType>;
  SessionPackage?: SessionPackageResolvers<ContextType>;
  SetCalendarHoursPayload?: SetCalendarHoursPayloadResolvers<ContextType>;
  SetDateHoursPayload?: SetDateHoursPayloadResolvers<ContextType>;
  SetOpeningHoursPayload?: SetOpeningHoursPayloadResolvers<ContextType>;
  SetWeeklyHoursPayload?: SetWeeklyHoursPayloadResolvers<ContextType>;
  Slot?: SlotResolvers<ContextType>;
  SlotChange?: SlotChangeResolvers<ContextType>;
  SlotConflict?: SlotConflictResolvers<ContextType>;
  SlotExplanation?: SlotExplanationResolvers<ContextType>;
  SlotHold?: SlotHoldResolvers<ContextType>;
  Specialist?: SpecialistResolvers<ContextType>;
  SpecialistConnection?: SpecialistConnectionResolvers<ContextType>;
  SpecialistEdge?: SpecialistEdgeResolvers<ContextType>;
  Specialty?: SpecialtyResolvers<ContextType>;
  SpecialtyConnection?: SpecialtyConnectionResolvers<ContextType>;
  SpecialtyEdge?: SpecialtyEdgeResolvers<ContextType>;
  StartAppointmentPayload?: StartAppointmentPayloadResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TimeOff?: TimeOffResolvers<ContextType>;
  TimeRange?: TimeRangeResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  UpdateBundlePayload?: UpdateBundlePayloadResolvers<ContextType>;
  UpdateCalendarPayload?: UpdateCalendarPayloadResolvers<ContextType>;
  UpdatePatientPayload?: UpdatePatientPayloadResolvers<ContextType>;
  UpdateProductPayload?: UpdateProductPayloadResolvers<ContextType>;
  UpdateServicePayload?: UpdateServicePayloadResolvers<ContextType>;
  UpdateSpecialistPayload?: UpdateSpecialistPayloadResolvers<ContextType>;
  UpdateSpecialtyPayload?: UpdateSpecialtyPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WeekdayHours?: WeekdayHoursResolvers<ContextType>;
  _CalendarFeedOwner?: _CalendarFeedOwnerResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = ClinicalRequest> = {
  internal?: InternalDirectiveResolver<any, any, ContextType>;
  public?: PublicDirectiveResolver<any, any, ContextType>;
};
