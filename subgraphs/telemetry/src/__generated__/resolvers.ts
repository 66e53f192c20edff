import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AuditRow } from '../audit-event/list-audit-events.ts';
import type { AccessRow } from '../access-event/list-access-events.ts';
import type { MyAccessRow } from '../my-access-event/list-my-access-events.ts';
import type { SecurityRow } from '../security-event/list-security-events.ts';
import type { TelemetryRequest } from '../context.ts';
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

/** A look at health data: what one request read of one kind of record. Nobody can alter or remove it. */
export type AccessEvent = {
  __typename?: 'AccessEvent';
  /** The person who read. Null when it was a program, or when you may not see them. */
  actor?: Maybe<Human>;
  /** The principal who read. Null when the platform did by itself. */
  actorId?: Maybe<Scalars['ID']['output']>;
  /** The role in which they read: `specialist`. */
  actorRole: Scalars['String']['output'];
  /** The address the request came from. */
  clientIp?: Maybe<Scalars['String']['output']>;
  /** The kind of record: `clinical.patients`. */
  entity: Scalars['String']['output'];
  /** The records that were read. */
  entityIds: Array<Scalars['ID']['output']>;
  /** Global and opaque. */
  id: Scalars['ID']['output'];
  /** When it was read. */
  recordedAt: Scalars['DateTime']['output'];
  /** The request, as errors and logs name it. */
  requestId?: Maybe<Scalars['String']['output']>;
  /** The session they read in. */
  sessionId?: Maybe<Scalars['String']['output']>;
  /** In which way they were there. */
  sessionKind: SessionKind;
};

/** A page of the log of reads. */
export type AccessEventConnection = {
  __typename?: 'AccessEventConnection';
  /** The reads, newest first. */
  edges: Array<AccessEventEdge>;
  /** Whether older ones follow. */
  pageInfo: PageInfo;
};

/** A read and its place in the log. */
export type AccessEventEdge = {
  __typename?: 'AccessEventEdge';
  /** Pass as `after` to continue with older ones. */
  cursor: Scalars['String']['output'];
  /** The read. */
  node: AccessEvent;
};

/** Which reads to return: those that fit all of it. */
export type AccessEventFilter = {
  actorId?: InputMaybe<Scalars['ID']['input']>;
  entity?: InputMaybe<Scalars['String']['input']>;
  /** A record that was read. Give `from` as well where the log is long. */
  entityId?: InputMaybe<Scalars['ID']['input']>;
  /** The first instant to include. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** The first instant to leave out. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What of somebody was read. */
export type AccessedRecord =
  /** What the clinic itself keeps of them: visits, allergies, conditions, notes. */
  | 'PATIENT'
  /** What they share with the clinic of their own profile. */
  | 'PATIENT_PROFILE';

/** A time that specialists keep for a patient. */
export type Appointment = {
  __typename?: 'Appointment';
  /** What was done to it, by whom and when, newest first: staff alone see it. Each read of what changed is logged. `first` is at most 100. */
  history?: Maybe<AuditEventConnection>;
  /** Global and opaque. Stays the same when the appointment moves. */
  id: Scalars['ID']['output'];
};


/** A time that specialists keep for a patient. */
export type AppointmentHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** What was done to a record. */
export type AuditAction =
  /** It was added. */
  | 'CREATE'
  /** It was removed. */
  | 'DELETE'
  /** It was changed. */
  | 'UPDATE';

/** A field that changed. */
export type AuditChange = {
  __typename?: 'AuditChange';
  /** Its value afterwards, structured values as JSON. Null when it has none. */
  after?: Maybe<Scalars['String']['output']>;
  /** Its value before, structured values as JSON. Null when it had none. */
  before?: Maybe<Scalars['String']['output']>;
  /** How far its value may travel. Null for a field that records no longer have. */
  classification?: Maybe<DataClass>;
  /** Its name. */
  field: Scalars['String']['output'];
};

/** A change of one record, written in the transaction that made it. Nobody can alter or remove it. */
export type AuditEvent = {
  __typename?: 'AuditEvent';
  /** What was done to the record. */
  action: AuditAction;
  /** The person who acted. Null when it was a program, or when you may not see them. */
  actor?: Maybe<Human>;
  /** The principal who acted. Null when the platform did by itself. */
  actorId?: Maybe<Scalars['ID']['output']>;
  /** The role in which they acted: `admin`. */
  actorRole: Scalars['String']['output'];
  /** What changed, by name of the field. What the event itself states, such as who and when, is not repeated. */
  changes: Array<AuditChange>;
  /** The address the request came from. */
  clientIp?: Maybe<Scalars['String']['output']>;
  /** The kind of record: `clinical.patients`. */
  entity: Scalars['String']['output'];
  /** The record. */
  entityId: Scalars['ID']['output'];
  /** Global and opaque. */
  id: Scalars['ID']['output'];
  /** For whom they acted, when not for themselves. */
  onBehalfOf?: Maybe<Human>;
  /** The clinic it happened in. Null when it concerns the platform as a whole. */
  organization?: Maybe<Organization>;
  /** When it was made. */
  recordedAt: Scalars['DateTime']['output'];
  /** The request that made the change, as errors and logs name it. */
  requestId?: Maybe<Scalars['String']['output']>;
  /** The session they acted in. */
  sessionId?: Maybe<Scalars['String']['output']>;
  /** In which way they were there. */
  sessionKind: SessionKind;
};

/** A page of the audit log. */
export type AuditEventConnection = {
  __typename?: 'AuditEventConnection';
  /** The events, newest first. */
  edges: Array<AuditEventEdge>;
  /** Whether older ones follow. */
  pageInfo: PageInfo;
};

/** An audit event and its place in the log. */
export type AuditEventEdge = {
  __typename?: 'AuditEventEdge';
  /** Pass as `after` to continue with older ones. */
  cursor: Scalars['String']['output'];
  /** The event. */
  node: AuditEvent;
};

/** Which audit events to return: those that fit all of it. */
export type AuditEventFilter = {
  action?: InputMaybe<AuditAction>;
  actorId?: InputMaybe<Scalars['ID']['input']>;
  entity?: InputMaybe<Scalars['String']['input']>;
  entityId?: InputMaybe<Scalars['ID']['input']>;
  /** The first instant to include. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Of use to the platform team: a clinic sees its own events only. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** The first instant to leave out. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** How far a value may travel. */
export type DataClass =
  /** It tells of somebody's health. */
  | 'HEALTH'
  /** To the clinic and its partners. */
  | 'INTERNAL'
  /** It tells who somebody is. */
  | 'PERSONAL'
  /** To anyone. */
  | 'PUBLIC'
  /** Nowhere: `***` stands in its place. */
  | 'SECRET';

/** A person who signs in. Told about by identity. */
export type Human = {
  __typename?: 'Human';
  /** Global and opaque. */
  id: Scalars['ID']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Keeps what the gateway has turned away, all of it or none. */
  _recordSecurityEvents: _RecordSecurityEventsPayload;
};


export type Mutation_RecordSecurityEventsArgs = {
  input: _RecordSecurityEventsInput;
};

/** A look at your own record in a clinic. Who looked is told by their role: staff answer for it by name to their clinic. */
export type MyAccessEvent = {
  __typename?: 'MyAccessEvent';
  /** The role in which they read: `specialist`. */
  actorRole: Scalars['String']['output'];
  /** Global and opaque. */
  id: Scalars['ID']['output'];
  /** Whether it was you yourself. */
  isMe: Scalars['Boolean']['output'];
  /** What was read of you. */
  record: AccessedRecord;
  /** When it was read. */
  recordedAt: Scalars['DateTime']['output'];
  /** In which way they were there. `BREAK_GLASS`: in an emergency, past what you share. */
  sessionKind: SessionKind;
};

/** A page of the log of reads of yourself. */
export type MyAccessEventConnection = {
  __typename?: 'MyAccessEventConnection';
  /** The reads, newest first. */
  edges: Array<MyAccessEventEdge>;
  /** Whether older ones follow. */
  pageInfo: PageInfo;
};

/** A read of yourself and its place in the log. */
export type MyAccessEventEdge = {
  __typename?: 'MyAccessEventEdge';
  /** Pass as `after` to continue with older ones. */
  cursor: Scalars['String']['output'];
  /** The read. */
  node: MyAccessEvent;
};

/** A clinic. Told about by tenancy. */
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

export type Query = {
  __typename?: 'Query';
  /** Who read health data in the clinic, newest first. `first` is at most 100. */
  accessEvents: AccessEventConnection;
  /** The kinds of record whose changes you may read: values of `AuditEventFilter.entity`. */
  auditEntities: Array<Scalars['String']['output']>;
  /** Changes of the clinic's records, newest first; for the platform team, changes of what it keeps about clinics and people. `first` is at most 100. */
  auditEvents: AuditEventConnection;
  /** Who read your health data in the clinic you are at as its patient, newest first; empty for anybody else. `first` is at most 100. */
  myAccessEvents: MyAccessEventConnection;
  /** What was turned away at the clinic, newest first; for the platform team, everywhere. `first` is at most 100. */
  securityEvents: SecurityEventConnection;
};


export type QueryAccessEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccessEventFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryAuditEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditEventFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryMyAccessEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QuerySecurityEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SecurityEventFilter>;
  first?: Scalars['Int']['input'];
};

/** An attempt that was turned away. */
export type SecurityEvent = {
  __typename?: 'SecurityEvent';
  /** The address the attempt came from. */
  clientIp?: Maybe<Scalars['String']['output']>;
  /** Why, in words of the platform. Never what a caller wrote. */
  detail: Scalars['String']['output'];
  /** Global and opaque. */
  id: Scalars['ID']['output'];
  /** What happened. */
  kind: SecurityEventKind;
  /** When it happened. */
  occurredAt: Scalars['DateTime']['output'];
  /** The clinic it was aimed at. Null when it was aimed at none. */
  organization?: Maybe<Organization>;
  /** Who tried, when that is known. */
  principalId?: Maybe<Scalars['ID']['output']>;
  /** The request, as errors and logs name it. */
  requestId?: Maybe<Scalars['String']['output']>;
};

/** A page of security events. */
export type SecurityEventConnection = {
  __typename?: 'SecurityEventConnection';
  /** The events, newest first. */
  edges: Array<SecurityEventEdge>;
  /** Whether older ones follow. */
  pageInfo: PageInfo;
};

/** A security event and its place in the list. */
export type SecurityEventEdge = {
  __typename?: 'SecurityEventEdge';
  /** Pass as `after` to continue with older ones. */
  cursor: Scalars['String']['output'];
  /** The event. */
  node: SecurityEvent;
};

/** Which security events to return: those that fit all of it. */
export type SecurityEventFilter = {
  clientIp?: InputMaybe<Scalars['String']['input']>;
  /** The first instant to include. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  kind?: InputMaybe<SecurityEventKind>;
  /** Of use to the platform team: a clinic sees its own events only. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** The first instant to leave out. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What was turned away. */
export type SecurityEventKind =
  /** Somebody asked for what they may not have. */
  | 'ACCESS_DENIED'
  /** A token or key that is not valid. */
  | 'AUTHENTICATION_FAILED'
  /** Somebody asked too often. */
  | 'RATE_LIMITED';

/** In which way the one who acted was there. */
export type SessionKind =
  /** With an emergency grant of access. */
  | 'BREAK_GLASS'
  /** As a patient of theirs, with that patient's rights. */
  | 'IMPERSONATION'
  /** As themselves. */
  | 'NORMAL'
  /** Not a person: the platform by itself. */
  | 'SYSTEM';

export type Subscription = {
  __typename?: 'Subscription';
  /** Each change of the clinic's records as it is made, once it cannot be undone any more; for the platform team, changes of what it keeps about clinics and people. */
  auditEventAdded: AuditEvent;
};


export type SubscriptionAuditEventAddedArgs = {
  filter?: InputMaybe<AuditEventFilter>;
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

/** What the gateway has turned away: at most 500 events. */
export type _RecordSecurityEventsInput = {
  events: Array<_SecurityEventInput>;
};

/** How many were kept. */
export type _RecordSecurityEventsPayload = {
  __typename?: '_RecordSecurityEventsPayload';
  /** As many as were sent. */
  recorded: Scalars['Int']['output'];
};

/** An attempt the gateway has turned away. */
export type _SecurityEventInput = {
  clientIp?: InputMaybe<Scalars['String']['input']>;
  /** At most 500 characters, none of them a caller's. */
  detail: Scalars['String']['input'];
  kind: SecurityEventKind;
  occurredAt: Scalars['DateTime']['input'];
  /** The clinic it was aimed at; null when it was aimed at none. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  principalId?: InputMaybe<Scalars['ID']['input']>;
  requestId?: InputMaybe<Scalars['String']['input']>;
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
  Appointment: Appointment;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Appointment:
    ( { __typename: 'Appointment' }
    & GraphQLRecursivePick<FederationTypes['Appointment'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessEvent: ResolverTypeWrapper<AccessRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AccessEventConnection: ResolverTypeWrapper<Omit<AccessEventConnection, 'edges'> & { edges: Array<ResolversTypes['AccessEventEdge']> }>;
  AccessEventEdge: ResolverTypeWrapper<Omit<AccessEventEdge, 'node'> & { node: ResolversTypes['AccessEvent'] }>;
  AccessEventFilter: AccessEventFilter;
  AccessedRecord: AccessedRecord;
  Appointment: ResolverTypeWrapper<Omit<Appointment, 'history'> & { history?: Maybe<ResolversTypes['AuditEventConnection']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AuditAction: AuditAction;
  AuditChange: ResolverTypeWrapper<AuditChange>;
  AuditEvent: ResolverTypeWrapper<AuditRow>;
  AuditEventConnection: ResolverTypeWrapper<Omit<AuditEventConnection, 'edges'> & { edges: Array<ResolversTypes['AuditEventEdge']> }>;
  AuditEventEdge: ResolverTypeWrapper<Omit<AuditEventEdge, 'node'> & { node: ResolversTypes['AuditEvent'] }>;
  AuditEventFilter: AuditEventFilter;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  DataClass: DataClass;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  HexColorCode: ResolverTypeWrapper<Scalars['HexColorCode']['output']>;
  Human: ResolverTypeWrapper<Human>;
  JSONObject: ResolverTypeWrapper<Scalars['JSONObject']['output']>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LocalEndTime: ResolverTypeWrapper<Scalars['LocalEndTime']['output']>;
  LocalTime: ResolverTypeWrapper<Scalars['LocalTime']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MyAccessEvent: ResolverTypeWrapper<MyAccessRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  MyAccessEventConnection: ResolverTypeWrapper<Omit<MyAccessEventConnection, 'edges'> & { edges: Array<ResolversTypes['MyAccessEventEdge']> }>;
  MyAccessEventEdge: ResolverTypeWrapper<Omit<MyAccessEventEdge, 'node'> & { node: ResolversTypes['MyAccessEvent'] }>;
  Organization: ResolverTypeWrapper<Organization>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PhoneNumber: ResolverTypeWrapper<Scalars['PhoneNumber']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SecurityEvent: ResolverTypeWrapper<SecurityRow>;
  SecurityEventConnection: ResolverTypeWrapper<Omit<SecurityEventConnection, 'edges'> & { edges: Array<ResolversTypes['SecurityEventEdge']> }>;
  SecurityEventEdge: ResolverTypeWrapper<Omit<SecurityEventEdge, 'node'> & { node: ResolversTypes['SecurityEvent'] }>;
  SecurityEventFilter: SecurityEventFilter;
  SecurityEventKind: SecurityEventKind;
  SessionKind: SessionKind;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  _RecordSecurityEventsInput: _RecordSecurityEventsInput;
  _RecordSecurityEventsPayload: ResolverTypeWrapper<_RecordSecurityEventsPayload>;
  _SecurityEventInput: _SecurityEventInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessEvent: AccessRow;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  AccessEventConnection: Omit<AccessEventConnection, 'edges'> & { edges: Array<ResolversParentTypes['AccessEventEdge']> };
  AccessEventEdge: Omit<AccessEventEdge, 'node'> & { node: ResolversParentTypes['AccessEvent'] };
  AccessEventFilter: AccessEventFilter;
  Appointment: Omit<Appointment, 'history'> & { history?: Maybe<ResolversParentTypes['AuditEventConnection']> } | FederationReferenceTypes['Appointment'];
  Int: Scalars['Int']['output'];
  AuditChange: AuditChange;
  AuditEvent: AuditRow;
  AuditEventConnection: Omit<AuditEventConnection, 'edges'> & { edges: Array<ResolversParentTypes['AuditEventEdge']> };
  AuditEventEdge: Omit<AuditEventEdge, 'node'> & { node: ResolversParentTypes['AuditEvent'] };
  AuditEventFilter: AuditEventFilter;
  CountryCode: Scalars['CountryCode']['output'];
  Currency: Scalars['Currency']['output'];
  DateTime: Scalars['DateTime']['output'];
  EmailAddress: Scalars['EmailAddress']['output'];
  HexColorCode: Scalars['HexColorCode']['output'];
  Human: Human;
  JSONObject: Scalars['JSONObject']['output'];
  LocalDate: Scalars['LocalDate']['output'];
  LocalEndTime: Scalars['LocalEndTime']['output'];
  LocalTime: Scalars['LocalTime']['output'];
  Mutation: Record<PropertyKey, never>;
  MyAccessEvent: MyAccessRow;
  Boolean: Scalars['Boolean']['output'];
  MyAccessEventConnection: Omit<MyAccessEventConnection, 'edges'> & { edges: Array<ResolversParentTypes['MyAccessEventEdge']> };
  MyAccessEventEdge: Omit<MyAccessEventEdge, 'node'> & { node: ResolversParentTypes['MyAccessEvent'] };
  Organization: Organization;
  PageInfo: PageInfo;
  PhoneNumber: Scalars['PhoneNumber']['output'];
  Query: Record<PropertyKey, never>;
  SecurityEvent: SecurityRow;
  SecurityEventConnection: Omit<SecurityEventConnection, 'edges'> & { edges: Array<ResolversParentTypes['SecurityEventEdge']> };
  SecurityEventEdge: Omit<SecurityEventEdge, 'node'> & { node: ResolversParentTypes['SecurityEvent'] };
  SecurityEventFilter: SecurityEventFilter;
  Subscription: Record<PropertyKey, never>;
  TimeZone: Scalars['TimeZone']['output'];
  URL: Scalars['URL']['output'];
  UserError: UserError;
  _RecordSecurityEventsInput: _RecordSecurityEventsInput;
  _RecordSecurityEventsPayload: _RecordSecurityEventsPayload;
  _SecurityEventInput: _SecurityEventInput;
};

export type InternalDirectiveArgs = { };

export type InternalDirectiveResolver<Result, Parent, ContextType = TelemetryRequest, Args = InternalDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PublicDirectiveArgs = { };

export type PublicDirectiveResolver<Result, Parent, ContextType = TelemetryRequest, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccessEventResolvers<ContextType = TelemetryRequest, ParentType extends ResolversParentTypes['AccessEvent'] = ResolversParentTypes['AccessEvent']> = {
  actor?: Resolver<Maybe<ResolversTypes['Human']>, ParentType, ContextType>;
  actorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  actorRole?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clientIp?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entityIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sessionId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sessionKind?: Resolver<ResolversTypes['SessionKind'], ParentType, ContextType>;
};

export type AccessEventConnectionResolvers<ContextType = TelemetryRequest, ParentType extends ResolversParentTypes['AccessEventConnection'] = ResolversParentTypes['AccessEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AccessEventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AccessEventEdgeResolvers<ContextType = TelemetryRequest, ParentType extends ResolversParentTypes['AccessEventEdge'] = ResolversParentTypes['AccessEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccessEvent'], ParentType, ContextType>;
};

export type AppointmentResolvers<ContextType = TelemetryRequest, ParentType extends ResolversParentTypes['Appointment'] = ResolversParentTypes['Appointment'], FederationReferenceType extends FederationReferenceTypes['Appointment'] = FederationReferenceTypes['Appointment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Appointment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['AuditEventConnection']>, ParentType, ContextType, RequireFields<AppointmentHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AuditChangeResolvers<ContextType = TelemetryRequest, ParentType extends ResolversParentTypes['AuditChange'] = ResolversParentTypes['AuditChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  classification?: Resolver<Maybe<ResolversTypes['DataClass']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditEventResolvers<ContextType = TelemetryRequest, ParentType extends ResolversParentTypes['AuditEvent'] = ResolversParentTypes['AuditEvent']> = {
  action?: Resolver<ResolversTypes['AuditAction'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['Human']>, ParentType, ContextType>;
  actorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  actorRole?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['AuditChange']>, ParentType, ContextType>;
  clientIp?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Human']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sessionId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sessionKind?: Resolver<ResolversTypes['SessionKind'], ParentType, ContextType>;
};

export type AuditEventConnectionResolvers<ContextType = TelemetryRequest, ParentType extends ResolversParentTypes['AuditEventConnection'] = ResolversParentTypes['AuditEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditEventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuditEventEdgeResolvers<ContextType = TelemetryRequest, ParentType extends ResolversParentTypes['AuditEventEdge'] = ResolversParentTypes['AuditEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEvent'], ParentType, ContextType>;
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

export interface HexColorCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['HexColorCode'], any> {
  name: 'HexColorCode';
}

export type HumanResolvers<ContextType = TelemetryRequest, ParentType extends ResolversParentTypes['Human'] = ResolversParentTypes['Human']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

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

export type MutationResolvers<ContextType = TelemetryRequest, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  _recordSecurityEvents?: Resolver<ResolversTypes['_RecordSecurityEventsPayload'], ParentType, ContextType, RequireFields<Mutation_RecordSecurityEventsArgs, 'input'>>;
};

export type MyAccessEventResolvers<ContextType = TelemetryRequest, ParentType extends ResolversParentTypes['MyAccessEvent'] = ResolversParentTypes['MyAccessEvent']> = {
  actorRole?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isMe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['AccessedRecord'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sessionKind?: Resolver<ResolversTypes['SessionKind'], ParentType, ContextType>;
};

export type MyAccessEventConnectionResolvers<ContextType = TelemetryRequest, ParentType extends ResolversParentTypes['MyAccessEventConnection'] = ResolversParentTypes['MyAccessEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MyAccessEventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MyAccessEventEdgeResolvers<ContextType = TelemetryRequest, ParentType extends ResolversParentTypes['MyAccessEventEdge'] = ResolversParentTypes['MyAccessEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MyAccessEvent'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = TelemetryRequest, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = TelemetryRequest, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export interface PhoneNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PhoneNumber'], any> {
  name: 'PhoneNumber';
}

export type QueryResolvers<ContextType = TelemetryRequest, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accessEvents?: Resolver<ResolversTypes['AccessEventConnection'], ParentType, ContextType, RequireFields<QueryAccessEventsArgs, 'first'>>;
  auditEntities?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  auditEvents?: Resolver<ResolversTypes['AuditEventConnection'], ParentType, ContextType, RequireFields<QueryAuditEventsArgs, 'first'>>;
  myAccessEvents?: Resolver<ResolversTypes['MyAccessEventConnection'], ParentType, ContextType, RequireFields<QueryMyAccessEventsArgs, 'first'>>;
  securityEvents?: Resolver<ResolversTypes['SecurityEventConnection'], ParentType, ContextType, RequireFields<QuerySecurityEventsArgs, 'first'>>;
};

export type SecurityEventResolvers<ContextType = TelemetryRequest, ParentType extends ResolversParentTypes['SecurityEvent'] = ResolversParentTypes['SecurityEvent']> = {
  clientIp?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SecurityEventKind'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  principalId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SecurityEventConnectionResolvers<ContextType = TelemetryRequest, ParentType extends ResolversParentTypes['SecurityEventConnection'] = ResolversParentTypes['SecurityEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SecurityEventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SecurityEventEdgeResolvers<ContextType = TelemetryRequest, ParentType extends ResolversParentTypes['SecurityEventEdge'] = ResolversParentTypes['SecurityEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SecurityEvent'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = TelemetryRequest, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  auditEventAdded?: SubscriptionResolver<ResolversTypes['AuditEvent'], "auditEventAdded", ParentType, ContextType, Partial<SubscriptionAuditEventAddedArgs>>;
};

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UserErrorResolvers<ContextType = TelemetryRequest, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type _RecordSecurityEventsPayloadResolvers<ContextType = TelemetryRequest, ParentType extends ResolversParentTypes['_RecordSecurityEventsPayload'] = ResolversParentTypes['_RecordSecurityEventsPayload']> = {
  recorded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = TelemetryRequest> = {
  AccessEvent?: AccessEventResolvers<ContextType>;
  AccessEventConnection?: AccessEventConnectionResolvers<ContextType>;
  AccessEventEdge?: AccessEventEdgeResolvers<ContextType>;
  Appointment?: AppointmentResolvers<ContextType>;
  AuditChange?: AuditChangeResolvers<ContextType>;
  AuditEvent?: AuditEventResolvers<ContextType>;
  AuditEventConnection?: AuditEventConnectionResolvers<ContextType>;
  AuditEventEdge?: AuditEventEdgeResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  Currency?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  EmailAddress?: GraphQLScalarType;
  HexColorCode?: GraphQLScalarType;
  Human?: HumanResolvers<ContextType>;
  JSONObject?: GraphQLScalarType;
  LocalDate?: GraphQLScalarType;
  LocalEndTime?: GraphQLScalarType;
  LocalTime?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  MyAccessEvent?: MyAccessEventResolvers<ContextType>;
  MyAccessEventConnection?: MyAccessEventConnectionResolvers<ContextType>;
  MyAccessEventEdge?: MyAccessEventEdgeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PhoneNumber?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  SecurityEvent?: SecurityEventResolvers<ContextType>;
  SecurityEventConnection?: SecurityEventConnectionResolvers<ContextType>;
  SecurityEventEdge?: SecurityEventEdgeResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  UserError?: UserErrorResolvers<ContextType>;
  _RecordSecurityEventsPayload?: _RecordSecurityEventsPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = TelemetryRequest> = {
  internal?: InternalDirectiveResolver<any, any, ContextType>;
  public?: PublicDirectiveResolver<any, any, ContextType>;
};
