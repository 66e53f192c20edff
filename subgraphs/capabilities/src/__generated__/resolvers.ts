import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Notification as NotificationRow } from '@platform/prisma/generated';
import type { DescribedEventType } from '../event-type/event-catalogue.ts';
import type { CapabilitiesRequest } from '../context.ts';
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

/** A time that specialists keep for a patient. */
export type Appointment = {
  __typename?: 'Appointment';
  /** Global and opaque. Stays the same when the appointment moves. */
  id: Scalars['ID']['output'];
};

/** A field of an event's `data`. */
export type EventField = {
  __typename?: 'EventField';
  /** Who may know it. */
  classification: EventFieldClass;
  /** What it says. */
  description: Scalars['String']['output'];
  /** Its key in `data`. */
  name: Scalars['String']['output'];
  /** JSON Schema of its value. */
  schema: Scalars['JSONObject']['output'];
};

/** Who may know a field of an event. Nothing more sensitive ever travels in one. */
export type EventFieldClass =
  /** The clinic and its partners. */
  | 'INTERNAL'
  /** Anyone. */
  | 'PUBLIC';

/** A kind of event the platform publishes when something has happened. Events carry ids and never health data. */
export type EventType = {
  __typename?: 'EventType';
  /** When it happens. */
  description: Scalars['String']['output'];
  /** What the event's `data` holds. */
  fields: Array<EventField>;
  /** Unique: `patient.onboarded`. What happened to what. */
  name: Scalars['String']['output'];
  /** Whether it can be received today. */
  status: EventTypeStatus;
  /** What the event's `subjectIds` name, in order: `patient`, `human`. */
  subjects: Array<Scalars['String']['output']>;
  /** Raised when the meaning of a field changes; fields may be added within a version. */
  version: Scalars['Int']['output'];
};

/** A page of event types. */
export type EventTypeConnection = {
  __typename?: 'EventTypeConnection';
  /** The types, in the order the field states. */
  edges: Array<EventTypeEdge>;
  /** Whether more follow. */
  pageInfo: PageInfo;
};

/** An event type and its place in the list. */
export type EventTypeEdge = {
  __typename?: 'EventTypeEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The type. */
  node: EventType;
};

/** Whether an event can be received today. */
export type EventTypeStatus =
  /** It is announced and not published yet. Its subjects and fields may still change. */
  | 'PLANNED'
  /** It is published when it happens. */
  | 'PUBLISHED';

/** A message of the clinic to somebody, by mail or text message. */
export type Notification = {
  __typename?: 'Notification';
  /** The visit it is about. Null for a message about none. */
  appointment?: Maybe<Appointment>;
  /** How often it was tried. */
  attempts: Scalars['Int']['output'];
  /** What it says. */
  body: Scalars['String']['output'];
  /** The .ics that goes with it. Null for a message without. */
  calendarFile?: Maybe<Scalars['String']['output']>;
  /** How it is sent. */
  channel: NotificationChannel;
  /** When it was written. */
  createdAt: Scalars['DateTime']['output'];
  /** Why it was not sent, as a code that names nobody. Null when nothing was amiss. */
  failure?: Maybe<Scalars['String']['output']>;
  /** Global and opaque. */
  id: Scalars['ID']['output'];
  /** The language it is written in: `en`, `ro` or `es`. */
  locale: Scalars['String']['output'];
  /** The patient it is about. Null for a message to staff, and for a guest. */
  patient?: Maybe<Patient>;
  /** To whom: a mail address, or a phone number. */
  recipient: Scalars['String']['output'];
  /** When it was sent. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** What became of it. */
  status: NotificationStatus;
  /** Its title. A text message has none. */
  subject?: Maybe<Scalars['String']['output']>;
  /** Which message it is, such as `visit_reminder`. */
  template: Scalars['String']['output'];
};

/** How a message is sent. */
export type NotificationChannel =
  /** By mail. */
  | 'email'
  /** By text message. */
  | 'sms';

/** One page of messages. */
export type NotificationConnection = {
  __typename?: 'NotificationConnection';
  /** This page, newest first. */
  edges: Array<NotificationEdge>;
  /** Where this page ends. */
  pageInfo: PageInfo;
};

/** A message, and its place in a list. */
export type NotificationEdge = {
  __typename?: 'NotificationEdge';
  /** Opaque. */
  cursor: Scalars['String']['output'];
  /** The message. */
  node: Notification;
};

/** Which messages to list. What is left out does not narrow the list. */
export type NotificationFilter = {
  /** Those about this visit. */
  appointmentId?: InputMaybe<Scalars['ID']['input']>;
  /** Those about this patient. */
  patientId?: InputMaybe<Scalars['ID']['input']>;
  /** Those that this became of. */
  status?: InputMaybe<NotificationStatus>;
};

/** What became of a message. */
export type NotificationStatus =
  /** It cannot be sent, or it was tried until nobody needs it any more. */
  | 'failed'
  /** It waits to be sent, for the first time or again. */
  | 'queued'
  /** It was handed to who carries it. Where messages stay in the platform: it is there to be read. */
  | 'sent'
  /** What it was about changed before it was sent. */
  | 'withdrawn';

/** How far the platform is behind in publishing what happened. */
export type OutboxStatus = {
  __typename?: 'OutboxStatus';
  /** When this was counted: every ten seconds. */
  countedAt: Scalars['DateTime']['output'];
  /** When the oldest of them happened. Null when none waits. */
  oldestAt?: Maybe<Scalars['DateTime']['output']>;
  /** Events that wait to be published. */
  pending: Scalars['Int']['output'];
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
  /** Global and opaque. Stays the same when a guest becomes somebody with an account. */
  id: Scalars['ID']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** One kind of event by its name, e.g. `patient.onboarded`. Null when there is none. */
  eventType?: Maybe<EventType>;
  /** Every event there is, by name. `first` is at most 100. */
  eventTypes: EventTypeConnection;
  /** A message, or null when there is none you may see. */
  notification?: Maybe<Notification>;
  /** The clinic's messages, newest first. `first` is at most 100. */
  notifications: NotificationConnection;
  /** How far publication is behind, over all clinics. Null when nobody has counted for a minute: the relay does not run, or Redis is away. */
  outboxStatus?: Maybe<OutboxStatus>;
};


export type QueryEventTypeArgs = {
  name: Scalars['String']['input'];
};


export type QueryEventTypesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryNotificationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNotificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NotificationFilter>;
  first?: Scalars['Int']['input'];
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
  Notification: Notification;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Notification:
    ( { __typename: 'Notification' }
    & GraphQLRecursivePick<FederationTypes['Notification'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Appointment: ResolverTypeWrapper<Appointment>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  EventField: ResolverTypeWrapper<EventField>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  EventFieldClass: EventFieldClass;
  EventType: ResolverTypeWrapper<DescribedEventType>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  EventTypeConnection: ResolverTypeWrapper<Omit<EventTypeConnection, 'edges'> & { edges: Array<ResolversTypes['EventTypeEdge']> }>;
  EventTypeEdge: ResolverTypeWrapper<Omit<EventTypeEdge, 'node'> & { node: ResolversTypes['EventType'] }>;
  EventTypeStatus: EventTypeStatus;
  HexColorCode: ResolverTypeWrapper<Scalars['HexColorCode']['output']>;
  JSONObject: ResolverTypeWrapper<Scalars['JSONObject']['output']>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LocalEndTime: ResolverTypeWrapper<Scalars['LocalEndTime']['output']>;
  LocalTime: ResolverTypeWrapper<Scalars['LocalTime']['output']>;
  Notification: ResolverTypeWrapper<NotificationRow>;
  NotificationChannel: ResolverTypeWrapper<NotificationChannel>;
  NotificationConnection: ResolverTypeWrapper<Omit<NotificationConnection, 'edges'> & { edges: Array<ResolversTypes['NotificationEdge']> }>;
  NotificationEdge: ResolverTypeWrapper<Omit<NotificationEdge, 'node'> & { node: ResolversTypes['Notification'] }>;
  NotificationFilter: NotificationFilter;
  NotificationStatus: ResolverTypeWrapper<NotificationStatus>;
  OutboxStatus: ResolverTypeWrapper<OutboxStatus>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Patient: ResolverTypeWrapper<Patient>;
  PhoneNumber: ResolverTypeWrapper<Scalars['PhoneNumber']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Appointment: Appointment;
  ID: Scalars['ID']['output'];
  CountryCode: Scalars['CountryCode']['output'];
  Currency: Scalars['Currency']['output'];
  DateTime: Scalars['DateTime']['output'];
  EmailAddress: Scalars['EmailAddress']['output'];
  EventField: EventField;
  String: Scalars['String']['output'];
  EventType: DescribedEventType;
  Int: Scalars['Int']['output'];
  EventTypeConnection: Omit<EventTypeConnection, 'edges'> & { edges: Array<ResolversParentTypes['EventTypeEdge']> };
  EventTypeEdge: Omit<EventTypeEdge, 'node'> & { node: ResolversParentTypes['EventType'] };
  HexColorCode: Scalars['HexColorCode']['output'];
  JSONObject: Scalars['JSONObject']['output'];
  LocalDate: Scalars['LocalDate']['output'];
  LocalEndTime: Scalars['LocalEndTime']['output'];
  LocalTime: Scalars['LocalTime']['output'];
  Notification: NotificationRow;
  NotificationConnection: Omit<NotificationConnection, 'edges'> & { edges: Array<ResolversParentTypes['NotificationEdge']> };
  NotificationEdge: Omit<NotificationEdge, 'node'> & { node: ResolversParentTypes['Notification'] };
  NotificationFilter: NotificationFilter;
  OutboxStatus: OutboxStatus;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Patient: Patient;
  PhoneNumber: Scalars['PhoneNumber']['output'];
  Query: Record<PropertyKey, never>;
  TimeZone: Scalars['TimeZone']['output'];
  URL: Scalars['URL']['output'];
  UserError: UserError;
};

export type InternalDirectiveArgs = { };

export type InternalDirectiveResolver<Result, Parent, ContextType = CapabilitiesRequest, Args = InternalDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PublicDirectiveArgs = { };

export type PublicDirectiveResolver<Result, Parent, ContextType = CapabilitiesRequest, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AppointmentResolvers<ContextType = CapabilitiesRequest, ParentType extends ResolversParentTypes['Appointment'] = ResolversParentTypes['Appointment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export interface CurrencyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Currency'], any> {
  name: 'Currency';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export type EventFieldResolvers<ContextType = CapabilitiesRequest, ParentType extends ResolversParentTypes['EventField'] = ResolversParentTypes['EventField']> = {
  classification?: Resolver<ResolversTypes['EventFieldClass'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  schema?: Resolver<ResolversTypes['JSONObject'], ParentType, ContextType>;
};

export type EventTypeResolvers<ContextType = CapabilitiesRequest, ParentType extends ResolversParentTypes['EventType'] = ResolversParentTypes['EventType']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['EventField']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EventTypeStatus'], ParentType, ContextType>;
  subjects?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventTypeConnectionResolvers<ContextType = CapabilitiesRequest, ParentType extends ResolversParentTypes['EventTypeConnection'] = ResolversParentTypes['EventTypeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventTypeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EventTypeEdgeResolvers<ContextType = CapabilitiesRequest, ParentType extends ResolversParentTypes['EventTypeEdge'] = ResolversParentTypes['EventTypeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EventType'], ParentType, ContextType>;
};

export interface HexColorCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['HexColorCode'], any> {
  name: 'HexColorCode';
}

export interface JsonObjectScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSONObject'], any> {
  name: 'JSONObject';
}

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export interface LocalEndTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalEndTime'], any> {
  name: 'LocalEndTime';
}

export interface LocalTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalTime'], any> {
  name: 'LocalTime';
}

export type NotificationResolvers<ContextType = CapabilitiesRequest, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification'], FederationReferenceType extends FederationReferenceTypes['Notification'] = FederationReferenceTypes['Notification']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Notification']> | FederationReferenceType, FederationReferenceType, ContextType>;
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  calendarFile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['NotificationChannel'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['NotificationStatus'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  template?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NotificationChannelResolvers = { EMAIL: 'email', SMS: 'sms' };

export type NotificationConnectionResolvers<ContextType = CapabilitiesRequest, ParentType extends ResolversParentTypes['NotificationConnection'] = ResolversParentTypes['NotificationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NotificationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NotificationEdgeResolvers<ContextType = CapabilitiesRequest, ParentType extends ResolversParentTypes['NotificationEdge'] = ResolversParentTypes['NotificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notification'], ParentType, ContextType>;
};

export type NotificationStatusResolvers = { FAILED: 'failed', QUEUED: 'queued', SENT: 'sent', WITHDRAWN: 'withdrawn' };

export type OutboxStatusResolvers<ContextType = CapabilitiesRequest, ParentType extends ResolversParentTypes['OutboxStatus'] = ResolversParentTypes['OutboxStatus']> = {
  countedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  oldestAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = CapabilitiesRequest, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PatientResolvers<ContextType = CapabilitiesRequest, ParentType extends ResolversParentTypes['Patient'] = ResolversParentTypes['Patient']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface PhoneNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PhoneNumber'], any> {
  name: 'PhoneNumber';
}

export type QueryResolvers<ContextType = CapabilitiesRequest, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  eventType?: Resolver<Maybe<ResolversTypes['EventType']>, ParentType, ContextType, RequireFields<QueryEventTypeArgs, 'name'>>;
  eventTypes?: Resolver<ResolversTypes['EventTypeConnection'], ParentType, ContextType, RequireFields<QueryEventTypesArgs, 'first'>>;
  notification?: Resolver<Maybe<ResolversTypes['Notification']>, ParentType, ContextType, RequireFields<QueryNotificationArgs, 'id'>>;
  notifications?: Resolver<ResolversTypes['NotificationConnection'], ParentType, ContextType, RequireFields<QueryNotificationsArgs, 'first'>>;
  outboxStatus?: Resolver<Maybe<ResolversTypes['OutboxStatus']>, ParentType, ContextType>;
};

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UserErrorResolvers<ContextType = CapabilitiesRequest, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = CapabilitiesRequest> = {
  Appointment?: AppointmentResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  Currency?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  EmailAddress?: GraphQLScalarType;
  EventField?: EventFieldResolvers<ContextType>;
  EventType?: EventTypeResolvers<ContextType>;
  EventTypeConnection?: EventTypeConnectionResolvers<ContextType>;
  EventTypeEdge?: EventTypeEdgeResolvers<ContextType>;
  HexColorCode?: GraphQLScalarType;
  JSONObject?: GraphQLScalarType;
  LocalDate?: GraphQLScalarType;
  LocalEndTime?: GraphQLScalarType;
  LocalTime?: GraphQLScalarType;
  Notification?: NotificationResolvers<ContextType>;
  NotificationChannel?: NotificationChannelResolvers;
  NotificationConnection?: NotificationConnectionResolvers<ContextType>;
  NotificationEdge?: NotificationEdgeResolvers<ContextType>;
  NotificationStatus?: NotificationStatusResolvers;
  OutboxStatus?: OutboxStatusResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Patient?: PatientResolvers<ContextType>;
  PhoneNumber?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  UserError?: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = CapabilitiesRequest> = {
  internal?: InternalDirectiveResolver<any, any, ContextType>;
  public?: PublicDirectiveResolver<any, any, ContextType>;
};
