import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
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
  /** A phone number in E.164: `+40721123456`. */
  PhoneNumber: { input: string; output: string; }
  /** An IANA time zone: `Europe/Bucharest`. */
  TimeZone: { input: string; output: string; }
  /** An absolute URL. */
  URL: { input: URL; output: URL | string; }
  _FieldSet: { input: string; output: string; }
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

/** Somebody who signs in. Owned by identity. */
export type Human = {
  __typename?: 'Human';
  /** Global and opaque. */
  id: Scalars['ID']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Takes a person into the clinic's care as a guest. Refused when they may be known already, unless told to go on. */
  admitPatient: AdmitPatientPayload;
  /** Links the guest record this clinic keeps of whoever asks to their account. Needs a verified e-mail address and a name that are the record's, and the birth date given here. Five tries a day. */
  claimPatient: ClaimPatientPayload;
  /** Takes a patient off the clinic's list. The record is kept out of sight, as the law asks. */
  removePatient: RemovePatientPayload;
  /** Changes the fields that are given and leaves the others. Null empties a field. */
  updatePatient: UpdatePatientPayload;
};


export type MutationAdmitPatientArgs = {
  input: AdmitPatientInput;
};


export type MutationClaimPatientArgs = {
  input: ClaimPatientInput;
};


export type MutationRemovePatientArgs = {
  input: RemovePatientInput;
};


export type MutationUpdatePatientArgs = {
  input: UpdatePatientInput;
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

export type Query = {
  __typename?: 'Query';
  /** Whoever asks, as a patient of this clinic. Null when they are none. */
  myPatient?: Maybe<Patient>;
  /** The patient with this id, or null when there is none you may see. */
  patient?: Maybe<Patient>;
  /** The clinic's patients, in the order asked for. `first` is at most 100. */
  patients: PatientConnection;
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
  Allergy: Allergy;
  Condition: Condition;
  Patient: Patient;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Allergy:
    ( { __typename: 'Allergy' }
    & GraphQLRecursivePick<FederationTypes['Allergy'], {"id":true}> );
  Condition:
    ( { __typename: 'Condition' }
    & GraphQLRecursivePick<FederationTypes['Condition'], {"id":true}> );
  Patient:
    ( { __typename: 'Patient' }
    & GraphQLRecursivePick<FederationTypes['Patient'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdmitPatientInput: AdmitPatientInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AdmitPatientPayload: ResolverTypeWrapper<Omit<AdmitPatientPayload, 'patient' | 'possibleDuplicates'> & { patient?: Maybe<ResolversTypes['Patient']>, possibleDuplicates: Array<ResolversTypes['Patient']> }>;
  Allergy: ResolverTypeWrapper<FoundAllergy>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AllergyCategory: AllergyCategory;
  AllergyCriticality: AllergyCriticality;
  AllergyStatus: AllergyStatus;
  ClaimPatientInput: ClaimPatientInput;
  ClaimPatientPayload: ResolverTypeWrapper<Omit<ClaimPatientPayload, 'patient'> & { patient?: Maybe<ResolversTypes['Patient']> }>;
  Condition: ResolverTypeWrapper<FoundCondition>;
  ConditionStatus: ConditionStatus;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  HexColorCode: ResolverTypeWrapper<Scalars['HexColorCode']['output']>;
  Human: ResolverTypeWrapper<Human>;
  JSONObject: ResolverTypeWrapper<Scalars['JSONObject']['output']>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Organization: ResolverTypeWrapper<Organization>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Patient: ResolverTypeWrapper<FoundPatient>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  PatientAddress: ResolverTypeWrapper<PatientAddress>;
  PatientAddressInput: PatientAddressInput;
  PatientConnection: ResolverTypeWrapper<Omit<PatientConnection, 'edges'> & { edges: Array<ResolversTypes['PatientEdge']> }>;
  PatientEdge: ResolverTypeWrapper<Omit<PatientEdge, 'node'> & { node: ResolversTypes['Patient'] }>;
  PatientFilter: PatientFilter;
  PatientOrder: PatientOrder;
  PatientProfile: ResolverTypeWrapper<PatientProfile>;
  PatientSex: PatientSex;
  PhoneNumber: ResolverTypeWrapper<Scalars['PhoneNumber']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RemovePatientInput: RemovePatientInput;
  RemovePatientPayload: ResolverTypeWrapper<Omit<RemovePatientPayload, 'patient'> & { patient?: Maybe<ResolversTypes['Patient']> }>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UpdatePatientInput: UpdatePatientInput;
  UpdatePatientPayload: ResolverTypeWrapper<Omit<UpdatePatientPayload, 'patient'> & { patient?: Maybe<ResolversTypes['Patient']> }>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdmitPatientInput: AdmitPatientInput;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  AdmitPatientPayload: Omit<AdmitPatientPayload, 'patient' | 'possibleDuplicates'> & { patient?: Maybe<ResolversParentTypes['Patient']>, possibleDuplicates: Array<ResolversParentTypes['Patient']> };
  Allergy: FoundAllergy;
  ID: Scalars['ID']['output'];
  ClaimPatientInput: ClaimPatientInput;
  ClaimPatientPayload: Omit<ClaimPatientPayload, 'patient'> & { patient?: Maybe<ResolversParentTypes['Patient']> };
  Condition: FoundCondition;
  CountryCode: Scalars['CountryCode']['output'];
  DateTime: Scalars['DateTime']['output'];
  EmailAddress: Scalars['EmailAddress']['output'];
  HexColorCode: Scalars['HexColorCode']['output'];
  Human: Human;
  JSONObject: Scalars['JSONObject']['output'];
  LocalDate: Scalars['LocalDate']['output'];
  Mutation: Record<PropertyKey, never>;
  Organization: Organization;
  PageInfo: PageInfo;
  Patient: FoundPatient;
  Int: Scalars['Int']['output'];
  PatientAddress: PatientAddress;
  PatientAddressInput: PatientAddressInput;
  PatientConnection: Omit<PatientConnection, 'edges'> & { edges: Array<ResolversParentTypes['PatientEdge']> };
  PatientEdge: Omit<PatientEdge, 'node'> & { node: ResolversParentTypes['Patient'] };
  PatientFilter: PatientFilter;
  PatientProfile: PatientProfile;
  PhoneNumber: Scalars['PhoneNumber']['output'];
  Query: Record<PropertyKey, never>;
  RemovePatientInput: RemovePatientInput;
  RemovePatientPayload: Omit<RemovePatientPayload, 'patient'> & { patient?: Maybe<ResolversParentTypes['Patient']> };
  TimeZone: Scalars['TimeZone']['output'];
  URL: Scalars['URL']['output'];
  UpdatePatientInput: UpdatePatientInput;
  UpdatePatientPayload: Omit<UpdatePatientPayload, 'patient'> & { patient?: Maybe<ResolversParentTypes['Patient']> };
  UserError: UserError;
};

export type InternalDirectiveArgs = { };

export type InternalDirectiveResolver<Result, Parent, ContextType = ClinicalRequest, Args = InternalDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PublicDirectiveArgs = { };

export type PublicDirectiveResolver<Result, Parent, ContextType = ClinicalRequest, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

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

export type ClaimPatientPayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['ClaimPatientPayload'] = ResolversParentTypes['ClaimPatientPayload']> = {
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
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

export type HumanResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['Human'] = ResolversParentTypes['Human']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface JsonObjectScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSONObject'], any> {
  name: 'JSONObject';
}

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MutationResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  admitPatient?: Resolver<ResolversTypes['AdmitPatientPayload'], ParentType, ContextType, RequireFields<MutationAdmitPatientArgs, 'input'>>;
  claimPatient?: Resolver<ResolversTypes['ClaimPatientPayload'], ParentType, ContextType, RequireFields<MutationClaimPatientArgs, 'input'>>;
  removePatient?: Resolver<ResolversTypes['RemovePatientPayload'], ParentType, ContextType, RequireFields<MutationRemovePatientArgs, 'input'>>;
  updatePatient?: Resolver<ResolversTypes['UpdatePatientPayload'], ParentType, ContextType, RequireFields<MutationUpdatePatientArgs, 'input'>>;
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

export type QueryResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  myPatient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType, RequireFields<QueryPatientArgs, 'id'>>;
  patients?: Resolver<ResolversTypes['PatientConnection'], ParentType, ContextType, RequireFields<QueryPatientsArgs, 'first' | 'orderBy'>>;
};

export type RemovePatientPayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['RemovePatientPayload'] = ResolversParentTypes['RemovePatientPayload']> = {
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UpdatePatientPayloadResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['UpdatePatientPayload'] = ResolversParentTypes['UpdatePatientPayload']> = {
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = ClinicalRequest, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = ClinicalRequest> = {
  AdmitPatientPayload?: AdmitPatientPayloadResolvers<ContextType>;
  Allergy?: AllergyResolvers<ContextType>;
  ClaimPatientPayload?: ClaimPatientPayloadResolvers<ContextType>;
  Condition?: ConditionResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  EmailAddress?: GraphQLScalarType;
  HexColorCode?: GraphQLScalarType;
  Human?: HumanResolvers<ContextType>;
  JSONObject?: GraphQLScalarType;
  LocalDate?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Patient?: PatientResolvers<ContextType>;
  PatientAddress?: PatientAddressResolvers<ContextType>;
  PatientConnection?: PatientConnectionResolvers<ContextType>;
  PatientEdge?: PatientEdgeResolvers<ContextType>;
  PatientProfile?: PatientProfileResolvers<ContextType>;
  PhoneNumber?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  RemovePatientPayload?: RemovePatientPayloadResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  UpdatePatientPayload?: UpdatePatientPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = ClinicalRequest> = {
  internal?: InternalDirectiveResolver<any, any, ContextType>;
  public?: PublicDirectiveResolver<any, any, ContextType>;
};
