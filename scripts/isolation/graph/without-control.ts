const GATEWAY = 'Answers the gateway alone; whoever else asks is refused before anything is read.'
const EVERYBODY = 'A list for everybody: it holds nothing of any clinic.'

/** Fields that tell nobody anything of a clinic, or that nobody of a clinic may use, and why. Closed. */
export const WITHOUT_CONTROL: Readonly<Record<string, string>> = {
  'Query._session': GATEWAY,
  'Query._organizationByHost': GATEWAY,
  'Query._calendarFeed': GATEWAY,
  'Mutation._recordSecurityEvents': GATEWAY,
  'Mutation.createOrganization': 'Superadmins alone make clinics; nobody of a clinic gets past the permission.',
  'Query.consentPurposes': EVERYBODY,
  'Query.permissions': EVERYBODY,
  'Query.tiers': EVERYBODY,
  'Query.eventTypes': EVERYBODY,
  'Query.eventType': EVERYBODY,
  'Query.auditEntities': EVERYBODY,
  'Query.publicHolidays':
    'Of a country, as any almanac tells them; which country is public as the clinic’s address is.',
  'Query.availability': 'Takes a calendar and a service, and an aim is one id: the tests of clinical ask with theirs.',
  'Query.explainSlot': 'Takes a calendar and a service, and an aim is one id: the tests of clinical ask with theirs.',
  'Mutation.holdSlot': 'Takes a calendar and a service, and an aim is one id: the tests of clinical ask with theirs.',
  'Query.previewSeries':
    'Takes a calendar, a service and a rule, and an aim is one id: the tests of clinical ask with theirs.',
  'Query.myCalendarFeeds':
    'Tells of the asker’s own alone, and nobody starts with one: the tests of clinical make some.',
  'Query.myBookingOffers':
    'Holds what a clinic takes for the asker’s, who is a guest until then: the tests of clinical have something offered.',
  'Query.myAccessEvents':
    'Tells of reads of the asker’s own record alone, and nobody’s was read yet: the tests of telemetry have some read.',
  'Query.outboxStatus': 'Figures about the platform as a whole.',
}
