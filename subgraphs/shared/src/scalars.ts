import { resolvers } from 'graphql-scalars'
import { TimeZone } from './time-zone-scalar.ts'

/** The scalars of shared.graphql. */
export const scalars = {
  DateTime: resolvers.DateTime,
  LocalDate: resolvers.LocalDate,
  LocalTime: resolvers.LocalTime,
  LocalEndTime: resolvers.LocalEndTime,
  Currency: resolvers.Currency,
  TimeZone,
  EmailAddress: resolvers.EmailAddress,
  PhoneNumber: resolvers.PhoneNumber,
  CountryCode: resolvers.CountryCode,
  HexColorCode: resolvers.HexColorCode,
  URL: resolvers.URL,
  JSONObject: resolvers.JSONObject,
}
