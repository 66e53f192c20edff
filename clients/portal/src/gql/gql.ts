/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query AccessHistory($after: String) {\n  myAccessEvents(first: 20, after: $after) {\n    edges {\n      node {\n        id\n        recordedAt\n        record\n        actorRole\n        sessionKind\n        isMe\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.AccessHistoryDocument,
    "mutation AcceptOffer($input: AcceptBookingInput!) {\n  acceptBooking(input: $input) {\n    appointment {\n      ...MyAppointment\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}": typeof types.AcceptOfferDocument,
    "query CalendarFile($id: ID!) {\n  appointment(id: $id) {\n    id\n    calendarFile\n  }\n}": typeof types.CalendarFileDocument,
    "mutation CancelVisit($input: CancelAppointmentInput!) {\n  cancelAppointment(input: $input) {\n    appointment {\n      ...MyAppointment\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}": typeof types.CancelVisitDocument,
    "mutation ConfirmVisit($input: ConfirmAppointmentInput!) {\n  confirmAppointment(input: $input) {\n    appointment {\n      ...MyAppointment\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}": typeof types.ConfirmVisitDocument,
    "mutation MoveVisit($input: RescheduleAppointmentInput!) {\n  rescheduleAppointment(input: $input) {\n    appointment {\n      ...MyAppointment\n    }\n    nextSlots {\n      ...FreeSlot\n    }\n    patientIsBusyWith {\n      id\n      start\n      end\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}": typeof types.MoveVisitDocument,
    "fragment MyAppointment on Appointment {\n  ...VisitFacts\n  status\n  version\n  canCancel\n  canReschedule\n  canConfirm\n  canRate\n  rating\n  ratingComment\n  cancelReason\n  price {\n    amountMinor\n    currency\n  }\n}": typeof types.MyAppointmentFragmentDoc,
    "query MyAppointments {\n  myPatient {\n    id\n    appointments {\n      ...MyAppointment\n    }\n  }\n  myBookingOffers {\n    guestBookingId\n    appointment {\n      ...VisitFacts\n    }\n  }\n  me {\n    organization {\n      id\n      settings {\n        cancellationCutoffHours\n      }\n    }\n  }\n}": typeof types.MyAppointmentsDocument,
    "mutation RateVisit($input: RateAppointmentInput!) {\n  rateAppointment(input: $input) {\n    appointment {\n      ...MyAppointment\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}": typeof types.RateVisitDocument,
    "mutation BookAsGuest($input: BookAsGuestInput!) {\n  bookAsGuest(input: $input) {\n    booking {\n      id\n      start\n      end\n      dueAt\n      calendarFile\n      specialists {\n        id\n        displayName\n      }\n      price {\n        amountMinor\n        currency\n      }\n    }\n    holdsAvailable\n    nextSlots {\n      ...FreeSlot\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}": typeof types.BookAsGuestDocument,
    "mutation BookVisit($input: BookAppointmentInput!) {\n  bookAppointment(input: $input) {\n    appointment {\n      ...MyAppointment\n      calendarFile\n    }\n    nextSlots {\n      ...FreeSlot\n    }\n    patientIsBusyWith {\n      id\n      start\n      end\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}": typeof types.BookVisitDocument,
    "query Bookable {\n  calendars(first: 20, filter: {isActive: true, audience: PUBLIC}) {\n    edges {\n      node {\n        id\n        name\n        slug\n        description\n        timezone\n        specialists {\n          id\n          displayName\n          title\n        }\n        services {\n          durationMinutes\n          price {\n            amountMinor\n            currency\n          }\n          service {\n            id\n            name\n            description\n            specialists {\n              id\n            }\n          }\n        }\n      }\n    }\n  }\n}": typeof types.BookableDocument,
    "query BookingChallenge {\n  bookingChallenge {\n    parameters\n    signature\n  }\n}": typeof types.BookingChallengeDocument,
    "query ConsentHistory($after: String) {\n  myConsents(first: 20, after: $after) {\n    edges {\n      node {\n        id\n        purposeCode\n        action\n        noticeVersion\n        channel\n        recordedAt\n        purpose {\n          code\n          title\n        }\n        organization {\n          id\n          name\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.ConsentHistoryDocument,
    "query MyClinics {\n  me {\n    human {\n      id\n      memberships {\n        id\n        status\n        joinedAt\n        organization {\n          id\n          slug\n          name\n        }\n      }\n    }\n  }\n  consentPurposes {\n    code\n    title\n    description\n    currentVersion\n    isWithdrawable\n    scope\n  }\n  myEffectiveConsents {\n    purposeCode\n    isGranted\n    isCurrent\n    organization {\n      id\n    }\n    consent {\n      id\n      recordedAt\n      noticeVersion\n    }\n  }\n}": typeof types.MyClinicsDocument,
    "mutation ShareProfile($input: GrantConsentInput!) {\n  grantConsent(input: $input) {\n    consent {\n      id\n      action\n      recordedAt\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}": typeof types.ShareProfileDocument,
    "mutation StopSharing($input: WithdrawConsentInput!) {\n  withdrawConsent(input: $input) {\n    consent {\n      id\n      action\n      recordedAt\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}": typeof types.StopSharingDocument,
    "query MyProfile {\n  myPatientProfile {\n    ...OwnProfile\n  }\n}": typeof types.MyProfileDocument,
    "fragment OwnProfile on PatientProfile {\n  id\n  humanId\n  givenName\n  familyName\n  birthDate\n  sex\n  version\n  updatedAt\n  allergies {\n    substance\n    criticality\n    reaction\n    codeSystem\n    code\n  }\n  nationalId {\n    country\n    number\n  }\n}": typeof types.OwnProfileFragmentDoc,
    "mutation SaveProfile($input: SaveMyPatientProfileInput!) {\n  saveMyPatientProfile(input: $input) {\n    patientProfile {\n      ...OwnProfile\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}": typeof types.SaveProfileDocument,
    "fragment FreeSlot on Slot {\n  start\n  end\n  specialists {\n    id\n    displayName\n  }\n  price {\n    amountMinor\n    currency\n  }\n}": typeof types.FreeSlotFragmentDoc,
    "query FreeSlots($calendarId: ID!, $serviceId: ID!, $from: LocalDate!, $days: Int!, $specialistId: ID, $timezone: TimeZone!) {\n  availability(\n    calendarId: $calendarId\n    serviceId: $serviceId\n    from: $from\n    days: $days\n    specialistId: $specialistId\n    timezone: $timezone\n  ) {\n    timezone\n    holdsAvailable\n    days {\n      date\n      slots {\n        ...FreeSlot\n      }\n    }\n  }\n}": typeof types.FreeSlotsDocument,
    "mutation HoldSlot($input: HoldSlotInput!) {\n  holdSlot(input: $input) {\n    hold {\n      ...KeptSlot\n    }\n    holdsAvailable\n    nextSlots {\n      ...FreeSlot\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}": typeof types.HoldSlotDocument,
    "fragment KeptSlot on SlotHold {\n  token\n  expiresAt\n  renewalsLeft\n  start\n  end\n  specialists {\n    id\n    displayName\n  }\n}": typeof types.KeptSlotFragmentDoc,
    "mutation ReleaseHold($input: ReleaseHoldInput!) {\n  releaseHold(input: $input) {\n    isReleased\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}": typeof types.ReleaseHoldDocument,
    "mutation RenewHold($input: RenewHoldInput!) {\n  renewHold(input: $input) {\n    hold {\n      ...KeptSlot\n    }\n    holdsAvailable\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}": typeof types.RenewHoldDocument,
    "subscription SlotChanges($calendarId: ID!, $from: DateTime!, $to: DateTime!) {\n  slotChanges(calendarId: $calendarId, from: $from, to: $to) {\n    kind\n    specialistId\n    start\n    end\n  }\n}": typeof types.SlotChangesDocument,
    "fragment VisitFacts on Appointment {\n  id\n  start\n  end\n  specialist {\n    id\n    displayName\n    title\n  }\n  service {\n    id\n    name\n  }\n  calendar {\n    id\n    timezone\n  }\n  location {\n    id\n    name\n  }\n}": typeof types.VisitFactsFragmentDoc,
};
const documents: Documents = {
    "query AccessHistory($after: String) {\n  myAccessEvents(first: 20, after: $after) {\n    edges {\n      node {\n        id\n        recordedAt\n        record\n        actorRole\n        sessionKind\n        isMe\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.AccessHistoryDocument,
    "mutation AcceptOffer($input: AcceptBookingInput!) {\n  acceptBooking(input: $input) {\n    appointment {\n      ...MyAppointment\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}": types.AcceptOfferDocument,
    "query CalendarFile($id: ID!) {\n  appointment(id: $id) {\n    id\n    calendarFile\n  }\n}": types.CalendarFileDocument,
    "mutation CancelVisit($input: CancelAppointmentInput!) {\n  cancelAppointment(input: $input) {\n    appointment {\n      ...MyAppointment\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}": types.CancelVisitDocument,
    "mutation ConfirmVisit($input: ConfirmAppointmentInput!) {\n  confirmAppointment(input: $input) {\n    appointment {\n      ...MyAppointment\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}": types.ConfirmVisitDocument,
    "mutation MoveVisit($input: RescheduleAppointmentInput!) {\n  rescheduleAppointment(input: $input) {\n    appointment {\n      ...MyAppointment\n    }\n    nextSlots {\n      ...FreeSlot\n    }\n    patientIsBusyWith {\n      id\n      start\n      end\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}": types.MoveVisitDocument,
    "fragment MyAppointment on Appointment {\n  ...VisitFacts\n  status\n  version\n  canCancel\n  canReschedule\n  canConfirm\n  canRate\n  rating\n  ratingComment\n  cancelReason\n  price {\n    amountMinor\n    currency\n  }\n}": types.MyAppointmentFragmentDoc,
    "query MyAppointments {\n  myPatient {\n    id\n    appointments {\n      ...MyAppointment\n    }\n  }\n  myBookingOffers {\n    guestBookingId\n    appointment {\n      ...VisitFacts\n    }\n  }\n  me {\n    organization {\n      id\n      settings {\n        cancellationCutoffHours\n      }\n    }\n  }\n}": types.MyAppointmentsDocument,
    "mutation RateVisit($input: RateAppointmentInput!) {\n  rateAppointment(input: $input) {\n    appointment {\n      ...MyAppointment\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}": types.RateVisitDocument,
    "mutation BookAsGuest($input: BookAsGuestInput!) {\n  bookAsGuest(input: $input) {\n    booking {\n      id\n      start\n      end\n      dueAt\n      calendarFile\n      specialists {\n        id\n        displayName\n      }\n      price {\n        amountMinor\n        currency\n      }\n    }\n    holdsAvailable\n    nextSlots {\n      ...FreeSlot\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}": types.BookAsGuestDocument,
    "mutation BookVisit($input: BookAppointmentInput!) {\n  bookAppointment(input: $input) {\n    appointment {\n      ...MyAppointment\n      calendarFile\n    }\n    nextSlots {\n      ...FreeSlot\n    }\n    patientIsBusyWith {\n      id\n      start\n      end\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}": types.BookVisitDocument,
    "query Bookable {\n  calendars(first: 20, filter: {isActive: true, audience: PUBLIC}) {\n    edges {\n      node {\n        id\n        name\n        slug\n        description\n        timezone\n        specialists {\n          id\n          displayName\n          title\n        }\n        services {\n          durationMinutes\n          price {\n            amountMinor\n            currency\n          }\n          service {\n            id\n            name\n            description\n            specialists {\n              id\n            }\n          }\n        }\n      }\n    }\n  }\n}": types.BookableDocument,
    "query BookingChallenge {\n  bookingChallenge {\n    parameters\n    signature\n  }\n}": types.BookingChallengeDocument,
    "query ConsentHistory($after: String) {\n  myConsents(first: 20, after: $after) {\n    edges {\n      node {\n        id\n        purposeCode\n        action\n        noticeVersion\n        channel\n        recordedAt\n        purpose {\n          code\n          title\n        }\n        organization {\n          id\n          name\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.ConsentHistoryDocument,
    "query MyClinics {\n  me {\n    human {\n      id\n      memberships {\n        id\n        status\n        joinedAt\n        organization {\n          id\n          slug\n          name\n        }\n      }\n    }\n  }\n  consentPurposes {\n    code\n    title\n    description\n    currentVersion\n    isWithdrawable\n    scope\n  }\n  myEffectiveConsents {\n    purposeCode\n    isGranted\n    isCurrent\n    organization {\n      id\n    }\n    consent {\n      id\n      recordedAt\n      noticeVersion\n    }\n  }\n}": types.MyClinicsDocument,
    "mutation ShareProfile($input: GrantConsentInput!) {\n  grantConsent(input: $input) {\n    consent {\n      id\n      action\n      recordedAt\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}": types.ShareProfileDocument,
    "mutation StopSharing($input: WithdrawConsentInput!) {\n  withdrawConsent(input: $input) {\n    consent {\n      id\n      action\n      recordedAt\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}": types.StopSharingDocument,
    "query MyProfile {\n  myPatientProfile {\n    ...OwnProfile\n  }\n}": types.MyProfileDocument,
    "fragment OwnProfile on PatientProfile {\n  id\n  humanId\n  givenName\n  familyName\n  birthDate\n  sex\n  version\n  updatedAt\n  allergies {\n    substance\n    criticality\n    reaction\n    codeSystem\n    code\n  }\n  nationalId {\n    country\n    number\n  }\n}": types.OwnProfileFragmentDoc,
    "mutation SaveProfile($input: SaveMyPatientProfileInput!) {\n  saveMyPatientProfile(input: $input) {\n    patientProfile {\n      ...OwnProfile\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}": types.SaveProfileDocument,
    "fragment FreeSlot on Slot {\n  start\n  end\n  specialists {\n    id\n    displayName\n  }\n  price {\n    amountMinor\n    currency\n  }\n}": types.FreeSlotFragmentDoc,
    "query FreeSlots($calendarId: ID!, $serviceId: ID!, $from: LocalDate!, $days: Int!, $specialistId: ID, $timezone: TimeZone!) {\n  availability(\n    calendarId: $calendarId\n    serviceId: $serviceId\n    from: $from\n    days: $days\n    specialistId: $specialistId\n    timezone: $timezone\n  ) {\n    timezone\n    holdsAvailable\n    days {\n      date\n      slots {\n        ...FreeSlot\n      }\n    }\n  }\n}": types.FreeSlotsDocument,
    "mutation HoldSlot($input: HoldSlotInput!) {\n  holdSlot(input: $input) {\n    hold {\n      ...KeptSlot\n    }\n    holdsAvailable\n    nextSlots {\n      ...FreeSlot\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}": types.HoldSlotDocument,
    "fragment KeptSlot on SlotHold {\n  token\n  expiresAt\n  renewalsLeft\n  start\n  end\n  specialists {\n    id\n    displayName\n  }\n}": types.KeptSlotFragmentDoc,
    "mutation ReleaseHold($input: ReleaseHoldInput!) {\n  releaseHold(input: $input) {\n    isReleased\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}": types.ReleaseHoldDocument,
    "mutation RenewHold($input: RenewHoldInput!) {\n  renewHold(input: $input) {\n    hold {\n      ...KeptSlot\n    }\n    holdsAvailable\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}": types.RenewHoldDocument,
    "subscription SlotChanges($calendarId: ID!, $from: DateTime!, $to: DateTime!) {\n  slotChanges(calendarId: $calendarId, from: $from, to: $to) {\n    kind\n    specialistId\n    start\n    end\n  }\n}": types.SlotChangesDocument,
    "fragment VisitFacts on Appointment {\n  id\n  start\n  end\n  specialist {\n    id\n    displayName\n    title\n  }\n  service {\n    id\n    name\n  }\n  calendar {\n    id\n    timezone\n  }\n  location {\n    id\n    name\n  }\n}": types.VisitFactsFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AccessHistory($after: String) {\n  myAccessEvents(first: 20, after: $after) {\n    edges {\n      node {\n        id\n        recordedAt\n        record\n        actorRole\n        sessionKind\n        isMe\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query AccessHistory($after: String) {\n  myAccessEvents(first: 20, after: $after) {\n    edges {\n      node {\n        id\n        recordedAt\n        record\n        actorRole\n        sessionKind\n        isMe\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AcceptOffer($input: AcceptBookingInput!) {\n  acceptBooking(input: $input) {\n    appointment {\n      ...MyAppointment\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}"): (typeof documents)["mutation AcceptOffer($input: AcceptBookingInput!) {\n  acceptBooking(input: $input) {\n    appointment {\n      ...MyAppointment\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CalendarFile($id: ID!) {\n  appointment(id: $id) {\n    id\n    calendarFile\n  }\n}"): (typeof documents)["query CalendarFile($id: ID!) {\n  appointment(id: $id) {\n    id\n    calendarFile\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CancelVisit($input: CancelAppointmentInput!) {\n  cancelAppointment(input: $input) {\n    appointment {\n      ...MyAppointment\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}"): (typeof documents)["mutation CancelVisit($input: CancelAppointmentInput!) {\n  cancelAppointment(input: $input) {\n    appointment {\n      ...MyAppointment\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ConfirmVisit($input: ConfirmAppointmentInput!) {\n  confirmAppointment(input: $input) {\n    appointment {\n      ...MyAppointment\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}"): (typeof documents)["mutation ConfirmVisit($input: ConfirmAppointmentInput!) {\n  confirmAppointment(input: $input) {\n    appointment {\n      ...MyAppointment\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation MoveVisit($input: RescheduleAppointmentInput!) {\n  rescheduleAppointment(input: $input) {\n    appointment {\n      ...MyAppointment\n    }\n    nextSlots {\n      ...FreeSlot\n    }\n    patientIsBusyWith {\n      id\n      start\n      end\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}"): (typeof documents)["mutation MoveVisit($input: RescheduleAppointmentInput!) {\n  rescheduleAppointment(input: $input) {\n    appointment {\n      ...MyAppointment\n    }\n    nextSlots {\n      ...FreeSlot\n    }\n    patientIsBusyWith {\n      id\n      start\n      end\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment MyAppointment on Appointment {\n  ...VisitFacts\n  status\n  version\n  canCancel\n  canReschedule\n  canConfirm\n  canRate\n  rating\n  ratingComment\n  cancelReason\n  price {\n    amountMinor\n    currency\n  }\n}"): (typeof documents)["fragment MyAppointment on Appointment {\n  ...VisitFacts\n  status\n  version\n  canCancel\n  canReschedule\n  canConfirm\n  canRate\n  rating\n  ratingComment\n  cancelReason\n  price {\n    amountMinor\n    currency\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyAppointments {\n  myPatient {\n    id\n    appointments {\n      ...MyAppointment\n    }\n  }\n  myBookingOffers {\n    guestBookingId\n    appointment {\n      ...VisitFacts\n    }\n  }\n  me {\n    organization {\n      id\n      settings {\n        cancellationCutoffHours\n      }\n    }\n  }\n}"): (typeof documents)["query MyAppointments {\n  myPatient {\n    id\n    appointments {\n      ...MyAppointment\n    }\n  }\n  myBookingOffers {\n    guestBookingId\n    appointment {\n      ...VisitFacts\n    }\n  }\n  me {\n    organization {\n      id\n      settings {\n        cancellationCutoffHours\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RateVisit($input: RateAppointmentInput!) {\n  rateAppointment(input: $input) {\n    appointment {\n      ...MyAppointment\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}"): (typeof documents)["mutation RateVisit($input: RateAppointmentInput!) {\n  rateAppointment(input: $input) {\n    appointment {\n      ...MyAppointment\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation BookAsGuest($input: BookAsGuestInput!) {\n  bookAsGuest(input: $input) {\n    booking {\n      id\n      start\n      end\n      dueAt\n      calendarFile\n      specialists {\n        id\n        displayName\n      }\n      price {\n        amountMinor\n        currency\n      }\n    }\n    holdsAvailable\n    nextSlots {\n      ...FreeSlot\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}"): (typeof documents)["mutation BookAsGuest($input: BookAsGuestInput!) {\n  bookAsGuest(input: $input) {\n    booking {\n      id\n      start\n      end\n      dueAt\n      calendarFile\n      specialists {\n        id\n        displayName\n      }\n      price {\n        amountMinor\n        currency\n      }\n    }\n    holdsAvailable\n    nextSlots {\n      ...FreeSlot\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation BookVisit($input: BookAppointmentInput!) {\n  bookAppointment(input: $input) {\n    appointment {\n      ...MyAppointment\n      calendarFile\n    }\n    nextSlots {\n      ...FreeSlot\n    }\n    patientIsBusyWith {\n      id\n      start\n      end\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}"): (typeof documents)["mutation BookVisit($input: BookAppointmentInput!) {\n  bookAppointment(input: $input) {\n    appointment {\n      ...MyAppointment\n      calendarFile\n    }\n    nextSlots {\n      ...FreeSlot\n    }\n    patientIsBusyWith {\n      id\n      start\n      end\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Bookable {\n  calendars(first: 20, filter: {isActive: true, audience: PUBLIC}) {\n    edges {\n      node {\n        id\n        name\n        slug\n        description\n        timezone\n        specialists {\n          id\n          displayName\n          title\n        }\n        services {\n          durationMinutes\n          price {\n            amountMinor\n            currency\n          }\n          service {\n            id\n            name\n            description\n            specialists {\n              id\n            }\n          }\n        }\n      }\n    }\n  }\n}"): (typeof documents)["query Bookable {\n  calendars(first: 20, filter: {isActive: true, audience: PUBLIC}) {\n    edges {\n      node {\n        id\n        name\n        slug\n        description\n        timezone\n        specialists {\n          id\n          displayName\n          title\n        }\n        services {\n          durationMinutes\n          price {\n            amountMinor\n            currency\n          }\n          service {\n            id\n            name\n            description\n            specialists {\n              id\n            }\n          }\n        }\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query BookingChallenge {\n  bookingChallenge {\n    parameters\n    signature\n  }\n}"): (typeof documents)["query BookingChallenge {\n  bookingChallenge {\n    parameters\n    signature\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ConsentHistory($after: String) {\n  myConsents(first: 20, after: $after) {\n    edges {\n      node {\n        id\n        purposeCode\n        action\n        noticeVersion\n        channel\n        recordedAt\n        purpose {\n          code\n          title\n        }\n        organization {\n          id\n          name\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query ConsentHistory($after: String) {\n  myConsents(first: 20, after: $after) {\n    edges {\n      node {\n        id\n        purposeCode\n        action\n        noticeVersion\n        channel\n        recordedAt\n        purpose {\n          code\n          title\n        }\n        organization {\n          id\n          name\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyClinics {\n  me {\n    human {\n      id\n      memberships {\n        id\n        status\n        joinedAt\n        organization {\n          id\n          slug\n          name\n        }\n      }\n    }\n  }\n  consentPurposes {\n    code\n    title\n    description\n    currentVersion\n    isWithdrawable\n    scope\n  }\n  myEffectiveConsents {\n    purposeCode\n    isGranted\n    isCurrent\n    organization {\n      id\n    }\n    consent {\n      id\n      recordedAt\n      noticeVersion\n    }\n  }\n}"): (typeof documents)["query MyClinics {\n  me {\n    human {\n      id\n      memberships {\n        id\n        status\n        joinedAt\n        organization {\n          id\n          slug\n          name\n        }\n      }\n    }\n  }\n  consentPurposes {\n    code\n    title\n    description\n    currentVersion\n    isWithdrawable\n    scope\n  }\n  myEffectiveConsents {\n    purposeCode\n    isGranted\n    isCurrent\n    organization {\n      id\n    }\n    consent {\n      id\n      recordedAt\n      noticeVersion\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ShareProfile($input: GrantConsentInput!) {\n  grantConsent(input: $input) {\n    consent {\n      id\n      action\n      recordedAt\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}"): (typeof documents)["mutation ShareProfile($input: GrantConsentInput!) {\n  grantConsent(input: $input) {\n    consent {\n      id\n      action\n      recordedAt\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StopSharing($input: WithdrawConsentInput!) {\n  withdrawConsent(input: $input) {\n    consent {\n      id\n      action\n      recordedAt\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}"): (typeof documents)["mutation StopSharing($input: WithdrawConsentInput!) {\n  withdrawConsent(input: $input) {\n    consent {\n      id\n      action\n      recordedAt\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyProfile {\n  myPatientProfile {\n    ...OwnProfile\n  }\n}"): (typeof documents)["query MyProfile {\n  myPatientProfile {\n    ...OwnProfile\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment OwnProfile on PatientProfile {\n  id\n  humanId\n  givenName\n  familyName\n  birthDate\n  sex\n  version\n  updatedAt\n  allergies {\n    substance\n    criticality\n    reaction\n    codeSystem\n    code\n  }\n  nationalId {\n    country\n    number\n  }\n}"): (typeof documents)["fragment OwnProfile on PatientProfile {\n  id\n  humanId\n  givenName\n  familyName\n  birthDate\n  sex\n  version\n  updatedAt\n  allergies {\n    substance\n    criticality\n    reaction\n    codeSystem\n    code\n  }\n  nationalId {\n    country\n    number\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SaveProfile($input: SaveMyPatientProfileInput!) {\n  saveMyPatientProfile(input: $input) {\n    patientProfile {\n      ...OwnProfile\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}"): (typeof documents)["mutation SaveProfile($input: SaveMyPatientProfileInput!) {\n  saveMyPatientProfile(input: $input) {\n    patientProfile {\n      ...OwnProfile\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment FreeSlot on Slot {\n  start\n  end\n  specialists {\n    id\n    displayName\n  }\n  price {\n    amountMinor\n    currency\n  }\n}"): (typeof documents)["fragment FreeSlot on Slot {\n  start\n  end\n  specialists {\n    id\n    displayName\n  }\n  price {\n    amountMinor\n    currency\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FreeSlots($calendarId: ID!, $serviceId: ID!, $from: LocalDate!, $days: Int!, $specialistId: ID, $timezone: TimeZone!) {\n  availability(\n    calendarId: $calendarId\n    serviceId: $serviceId\n    from: $from\n    days: $days\n    specialistId: $specialistId\n    timezone: $timezone\n  ) {\n    timezone\n    holdsAvailable\n    days {\n      date\n      slots {\n        ...FreeSlot\n      }\n    }\n  }\n}"): (typeof documents)["query FreeSlots($calendarId: ID!, $serviceId: ID!, $from: LocalDate!, $days: Int!, $specialistId: ID, $timezone: TimeZone!) {\n  availability(\n    calendarId: $calendarId\n    serviceId: $serviceId\n    from: $from\n    days: $days\n    specialistId: $specialistId\n    timezone: $timezone\n  ) {\n    timezone\n    holdsAvailable\n    days {\n      date\n      slots {\n        ...FreeSlot\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation HoldSlot($input: HoldSlotInput!) {\n  holdSlot(input: $input) {\n    hold {\n      ...KeptSlot\n    }\n    holdsAvailable\n    nextSlots {\n      ...FreeSlot\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}"): (typeof documents)["mutation HoldSlot($input: HoldSlotInput!) {\n  holdSlot(input: $input) {\n    hold {\n      ...KeptSlot\n    }\n    holdsAvailable\n    nextSlots {\n      ...FreeSlot\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment KeptSlot on SlotHold {\n  token\n  expiresAt\n  renewalsLeft\n  start\n  end\n  specialists {\n    id\n    displayName\n  }\n}"): (typeof documents)["fragment KeptSlot on SlotHold {\n  token\n  expiresAt\n  renewalsLeft\n  start\n  end\n  specialists {\n    id\n    displayName\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReleaseHold($input: ReleaseHoldInput!) {\n  releaseHold(input: $input) {\n    isReleased\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}"): (typeof documents)["mutation ReleaseHold($input: ReleaseHoldInput!) {\n  releaseHold(input: $input) {\n    isReleased\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RenewHold($input: RenewHoldInput!) {\n  renewHold(input: $input) {\n    hold {\n      ...KeptSlot\n    }\n    holdsAvailable\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}"): (typeof documents)["mutation RenewHold($input: RenewHoldInput!) {\n  renewHold(input: $input) {\n    hold {\n      ...KeptSlot\n    }\n    holdsAvailable\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription SlotChanges($calendarId: ID!, $from: DateTime!, $to: DateTime!) {\n  slotChanges(calendarId: $calendarId, from: $from, to: $to) {\n    kind\n    specialistId\n    start\n    end\n  }\n}"): (typeof documents)["subscription SlotChanges($calendarId: ID!, $from: DateTime!, $to: DateTime!) {\n  slotChanges(calendarId: $calendarId, from: $from, to: $to) {\n    kind\n    specialistId\n    start\n    end\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment VisitFacts on Appointment {\n  id\n  start\n  end\n  specialist {\n    id\n    displayName\n    title\n  }\n  service {\n    id\n    name\n  }\n  calendar {\n    id\n    timezone\n  }\n  location {\n    id\n    name\n  }\n}"): (typeof documents)["fragment VisitFacts on Appointment {\n  id\n  start\n  end\n  specialist {\n    id\n    displayName\n    title\n  }\n  service {\n    id\n    name\n  }\n  calendar {\n    id\n    timezone\n  }\n  location {\n    id\n    name\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;