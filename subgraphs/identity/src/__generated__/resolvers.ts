import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Me as MeNode } from '../session/me.ts';
import type { Session as SessionNode } from '../session/session.ts';
import type { HumanNode } from '../human/human.ts';
import type { AgentNode } from '../agent/agent.ts';
import type { ServiceAccountNode } from '../service-account/service-account.ts';
import type { PartnerNode } from '../partner/partner.ts';
import type { ApiKey as ApiKeyRow, ConsentPurpose as ConsentPurposeRow, Consent as ConsentRow, PatientProfile as PatientProfileRow } from '@platform/prisma/generated';
import type { IssuedApiKey as IssuedApiKeyNode } from '../api-key/create-api-key.ts';
import type { StoredAllergy } from '../patient-profile/profile-allergy.ts';
import type { IdentityRequest } from '../context.ts';
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

/** Software that acts on its own, under the responsibility of a human. */
export type Agent = Principal & {
  __typename?: 'Agent';
  /** The block, while there is one. */
  block?: Maybe<PrincipalBlock>;
  /** When it was registered. */
  createdAt: Scalars['DateTime']['output'];
  /** The name to show. */
  displayName: Scalars['String']['output'];
  /** Global and opaque. */
  id: Scalars['ID']['output'];
  /** Always `AGENT`. */
  kind: PrincipalKind;
  /** Who answers for it. Null when the asker may not see them. */
  operator?: Maybe<Human>;
  /** What it is for. */
  purpose: Scalars['String']['output'];
  /** Whether it may act at all. */
  status: PrincipalStatus;
  /** Counts changes. Pass it back to change what you have read. */
  version: Scalars['Int']['output'];
};

/** One page of agents. */
export type AgentConnection = {
  __typename?: 'AgentConnection';
  /** The agents of this page, in order. */
  edges: Array<AgentEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** An agent in a list. */
export type AgentEdge = {
  __typename?: 'AgentEdge';
  /** Its place in the list; pass as `after`. */
  cursor: Scalars['String']['output'];
  /** The agent. */
  node: Agent;
};

/** A key of a service account. The key itself is shown once, when it is created, and kept nowhere. */
export type ApiKey = {
  __typename?: 'ApiKey';
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When it stops working. Null: never by itself. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Global and opaque. */
  id: Scalars['ID']['output'];
  /** When it was last used, to within five minutes. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its first characters, to recognise it by; of a registered key, its label. */
  prefix: Scalars['String']['output'];
  /** Since when it no longer works. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Whom to block, and why. */
export type BlockPrincipalInput = {
  /** Not yourself. */
  principalId: Scalars['ID']['input'];
  /** Why, for the audit log and the next colleague; 10 to 500 characters. */
  reason: Scalars['String']['input'];
  /** As you read it. */
  version: Scalars['Int']['input'];
};

/** Outcome of `blockPrincipal`. */
export type BlockPrincipalPayload = {
  __typename?: 'BlockPrincipalPayload';
  /** The principal, now blocked. Null when `userErrors` is not empty. */
  principal?: Maybe<Principal>;
  /** Why it could not be blocked. */
  userErrors: Array<UserError>;
};

/** One entry of the ledger: somebody agreed, or withdrew. Never changed. */
export type Consent = {
  __typename?: 'Consent';
  /** What they said. */
  action: ConsentAction;
  /** Where they said it. */
  channel: ConsentChannel;
  /** Global and opaque. */
  id: Scalars['ID']['output'];
  /** Language they were shown it in, as BCP 47. */
  languageCode: Scalars['String']['output'];
  /** On what ground, at the time. */
  legalBasis: LegalBasis;
  /** SHA-256 of that notice, in hex. */
  noticeHash: Scalars['String']['output'];
  /** Version of the notice they were shown. */
  noticeVersion: Scalars['String']['output'];
  /** The clinic it holds for. Null: the platform. */
  organization?: Maybe<Organization>;
  /** The purpose. Null when the catalogue no longer has it. */
  purpose?: Maybe<ConsentPurpose>;
  /** Code of the purpose: `profile_sharing`. */
  purposeCode: Scalars['String']['output'];
  /** When they said it. */
  recordedAt: Scalars['DateTime']['output'];
};

/** What can be said on a purpose. */
export type ConsentAction =
  /** They agreed. */
  | 'grant'
  /** They withdrew. */
  | 'withdraw';

/** Where somebody speaks on a purpose. */
export type ConsentChannel =
  /** In a clinic's portal. */
  | 'portal'
  /** On the platform's own pages, such as sign-up. */
  | 'web';

/** One page of the ledger. */
export type ConsentConnection = {
  __typename?: 'ConsentConnection';
  /** The entries of this page, in order. */
  edges: Array<ConsentEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** An entry in a list. */
export type ConsentEdge = {
  __typename?: 'ConsentEdge';
  /** Its place in the list; pass as `after`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Consent;
};

/** A reason to use somebody's data, with the notice they are shown. */
export type ConsentPurpose = {
  __typename?: 'ConsentPurpose';
  /** Stable name for programs: `profile_sharing`. */
  code: Scalars['String']['output'];
  /** Version of the notice. An answer to an older one has to be given again. */
  currentVersion: Scalars['String']['output'];
  /** The notice: what is done, by whom, for how long. */
  description: Scalars['String']['output'];
  /** False where the ground is not consent: such processing ends with the contract or the duty. */
  isWithdrawable: Scalars['Boolean']['output'];
  /** On what ground the law allows it. */
  legalBasis: LegalBasis;
  /** Whether it is answered once, or clinic by clinic. */
  scope: ConsentScope;
  /** The notice's title. */
  title: Scalars['String']['output'];
};

/** For whom an answer holds. */
export type ConsentScope =
  /** For one clinic. */
  | 'organization'
  /** For the platform as a whole. */
  | 'platform';

/** A new key. */
export type CreateApiKeyInput = {
  /** When the key stops working; in the future, and not after its service account. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** An enabled service account of the clinic, with fewer than 10 keys. */
  serviceAccountId: Scalars['ID']['input'];
};

/** Outcome of `createApiKey`. */
export type CreateApiKeyPayload = {
  __typename?: 'CreateApiKeyPayload';
  /** The key with its secret. Null when `userErrors` is not empty. */
  issuedApiKey?: Maybe<IssuedApiKey>;
  /** Why no key was made. */
  userErrors: Array<UserError>;
};

/** A new partner. */
export type CreatePartnerInput = {
  /** Addresses it may call from: `192.0.2.7`, `192.0.2.0/24`, `2001:db8::/32`; at most 50. None: from everywhere. */
  allowedNetworks?: Array<Scalars['String']['input']>;
  /** What it is for. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** When all of its keys stop working; in the future. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The name to show, 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** Names of the operations it may run: `patients.list`. */
  operations?: Array<Scalars['String']['input']>;
  /** How often it may call; `STANDARD` unless said otherwise. */
  ratePlan?: InputMaybe<RatePlan>;
  /** What its keys allow: permissions that you hold yourself, `service_accounts:manage` excepted. At least one. */
  scopes: Array<Scalars['String']['input']>;
  /** The partner's name in the audience of operations: 3 to 40 small letters, digits and hyphens. */
  slug: Scalars['String']['input'];
};

/** Outcome of `createPartner`. */
export type CreatePartnerPayload = {
  __typename?: 'CreatePartnerPayload';
  /** The partner. Null when `userErrors` is not empty. */
  partner?: Maybe<Partner>;
  /** Why it was not let in. */
  userErrors: Array<UserError>;
};

/** A new service account. */
export type CreateServiceAccountInput = {
  /** What it is for. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** When all of its keys stop working; in the future. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The name to show, 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** What its keys allow: permissions that you hold yourself, `service_accounts:manage` excepted. At least one. */
  scopes: Array<Scalars['String']['input']>;
};

/** Outcome of `createServiceAccount`. */
export type CreateServiceAccountPayload = {
  __typename?: 'CreateServiceAccountPayload';
  /** The service account. Null when `userErrors` is not empty. */
  serviceAccount?: Maybe<ServiceAccount>;
  /** Why it was not created. */
  userErrors: Array<UserError>;
};

/** Which service account to stop. */
export type DisableServiceAccountInput = {
  /** A service account of the clinic. */
  serviceAccountId: Scalars['ID']['input'];
};

/** Outcome of `disableServiceAccount`. */
export type DisableServiceAccountPayload = {
  __typename?: 'DisableServiceAccountPayload';
  /** The service account, now disabled. Null when `userErrors` is not empty. */
  serviceAccount?: Maybe<ServiceAccount>;
  /** Why it was not disabled. */
  userErrors: Array<UserError>;
};

/** What somebody last said on a purpose. */
export type EffectiveConsent = {
  __typename?: 'EffectiveConsent';
  /** The entry that decides. */
  consent: Consent;
  /** Whether they spoke on the notice that is current. If not, ask again. */
  isCurrent: Scalars['Boolean']['output'];
  /** Whether they agree, as of now. */
  isGranted: Scalars['Boolean']['output'];
  /** The clinic it holds for. Null: the platform. */
  organization?: Maybe<Organization>;
  /** The purpose. Null when the catalogue no longer has it. */
  purpose?: Maybe<ConsentPurpose>;
  /** Code of the purpose: `profile_sharing`. */
  purposeCode: Scalars['String']['output'];
};

/** What the asker agrees to. */
export type GrantConsentInput = {
  /** Where it was shown. Absent: `PORTAL`. */
  channel?: InputMaybe<ConsentChannel>;
  /** Language it was shown in, as BCP 47. */
  languageCode: Scalars['String']['input'];
  /** Version of the notice that was shown: the current one. */
  noticeVersion: Scalars['String']['input'];
  /** The clinic, for a purpose of scope `ORGANIZATION`; one where the asker is an active member. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Code of the purpose. */
  purpose: Scalars['String']['input'];
};

/** Outcome of `grantConsent`. */
export type GrantConsentPayload = {
  __typename?: 'GrantConsentPayload';
  /** The entry that now holds. Null when `userErrors` is not empty. */
  consent?: Maybe<Consent>;
  /** Why nothing was recorded. */
  userErrors: Array<UserError>;
};

/** A person who signs in. Seen by themselves, by the staff of their clinics, and by the platform team. */
export type Human = Principal & {
  __typename?: 'Human';
  /** The block, while there is one. */
  block?: Maybe<PrincipalBlock>;
  /** When they signed in for the first time. */
  createdAt: Scalars['DateTime']['output'];
  /** The name to show. */
  displayName: Scalars['String']['output'];
  /** The address they sign in with. */
  email: Scalars['EmailAddress']['output'];
  /** Whether the provider has proof that it is theirs. */
  emailVerified: Scalars['Boolean']['output'];
  /** Family name; may be empty. */
  familyName: Scalars['String']['output'];
  /** First name; may be empty. */
  givenName: Scalars['String']['output'];
  /** Global and opaque. */
  id: Scalars['ID']['output'];
  /** Always `HUMAN`. */
  kind: PrincipalKind;
  /** Language they want to be addressed in, as BCP 47: `ro`. Null: the clinic's. */
  languageCode?: Maybe<Scalars['String']['output']>;
  /** When they last asked for anything, to within five minutes. */
  lastSeenAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether they may act at all. */
  status: PrincipalStatus;
  /** Counts changes. Pass it back to change what you have read. */
  version: Scalars['Int']['output'];
};

/** A key that has just been made. */
export type IssuedApiKey = {
  __typename?: 'IssuedApiKey';
  /** The key as it will be listed. */
  apiKey: ApiKey;
  /** The key itself, to be sent as `Authorization: Bearer …`. It cannot be shown again. */
  secret: Scalars['String']['output'];
};

/** Grounds on which data may be used (GDPR, Art. 6). */
export type LegalBasis =
  /** The person agreed, and may change their mind. */
  | 'consent'
  /** A contract with the person needs it. */
  | 'contract'
  /** The law demands it. */
  | 'legal_obligation';

/** Whoever is asking, and what they may do where they are. */
export type Me = {
  __typename?: 'Me';
  /** The same, when it is a human. */
  human?: Maybe<Human>;
  /** The clinic they act at. Null outside of clinics. */
  organization?: Maybe<Organization>;
  /** What they may do there. Closed list of the platform, e.g. `patients:read`. */
  permissions: Array<Scalars['String']['output']>;
  /** Their role on the platform. Null for all but its team. */
  platformRole?: Maybe<PlatformRole>;
  /** The principal that acts. */
  principal: Principal;
  /** Their role there; outside of clinics their role on the platform, or `USER`. */
  role: SessionRole;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Bars a principal from everything, from its next request on. A human's agents are blocked with them. */
  blockPrincipal: BlockPrincipalPayload;
  /** Makes a key for a service account of the clinic. */
  createApiKey: CreateApiKeyPayload;
  /** Lets a partner in, without a key yet: see `createApiKey` and `registerApiKey`. `disableServiceAccount` ends it. */
  createPartner: CreatePartnerPayload;
  /** Creates a service account for the clinic, without keys. */
  createServiceAccount: CreateServiceAccountPayload;
  /** Stops all keys of a service account, for good, from their next request on. */
  disableServiceAccount: DisableServiceAccountPayload;
  /** Records that the asker agrees to a purpose. Saying it again changes nothing. */
  grantConsent: GrantConsentPayload;
  /** Sets which operations a partner may run: these and no others, from its next request on. */
  publishOperations: PublishOperationsPayload;
  /** Makes an agent known, so that its tokens are recognised. It can do nothing until a clinic gives it a place. */
  registerAgent: RegisterAgentPayload;
  /** Lets in a key that a partner made itself, by its fingerprint. The way for a partner of several clinics: none of them holds the key. */
  registerApiKey: RegisterApiKeyPayload;
  /** Stops a key from its next request on. */
  revokeApiKey: RevokeApiKeyPayload;
  /** Makes a key in the place of another, which goes on working for the overlap. */
  rotateApiKey: RotateApiKeyPayload;
  /** Creates the asker's own profile, or changes it. Clinics it is shared with see the change at once. */
  saveMyPatientProfile: SaveMyPatientProfilePayload;
  /** Lifts a block. Agents that were blocked with their human stay blocked. */
  unblockPrincipal: UnblockPrincipalPayload;
  /** Changes the asker's own name and language. */
  updateMe: UpdateMePayload;
  /** Changes the terms of a partner, from its next request on. */
  updatePartner: UpdatePartnerPayload;
  /** Records that the asker withdraws from a purpose they agreed to. Takes effect at once; saying it again changes nothing. */
  withdrawConsent: WithdrawConsentPayload;
};


export type MutationBlockPrincipalArgs = {
  input: BlockPrincipalInput;
};


export type MutationCreateApiKeyArgs = {
  input: CreateApiKeyInput;
};


export type MutationCreatePartnerArgs = {
  input: CreatePartnerInput;
};


export type MutationCreateServiceAccountArgs = {
  input: CreateServiceAccountInput;
};


export type MutationDisableServiceAccountArgs = {
  input: DisableServiceAccountInput;
};


export type MutationGrantConsentArgs = {
  input: GrantConsentInput;
};


export type MutationPublishOperationsArgs = {
  input: PublishOperationsInput;
};


export type MutationRegisterAgentArgs = {
  input: RegisterAgentInput;
};


export type MutationRegisterApiKeyArgs = {
  input: RegisterApiKeyInput;
};


export type MutationRevokeApiKeyArgs = {
  input: RevokeApiKeyInput;
};


export type MutationRotateApiKeyArgs = {
  input: RotateApiKeyInput;
};


export type MutationSaveMyPatientProfileArgs = {
  input: SaveMyPatientProfileInput;
};


export type MutationUnblockPrincipalArgs = {
  input: UnblockPrincipalInput;
};


export type MutationUpdateMeArgs = {
  input: UpdateMeInput;
};


export type MutationUpdatePartnerArgs = {
  input: UpdatePartnerInput;
};


export type MutationWithdrawConsentArgs = {
  input: WithdrawConsentInput;
};

/** A number by which a state knows a person. */
export type NationalId = {
  __typename?: 'NationalId';
  /** The state: `RO` (CNP) or `SV` (DUI). */
  country: Scalars['CountryCode']['output'];
  /** Whole for its owner. For everyone else all but the last four characters are `•`. */
  number: Scalars['String']['output'];
};

/** A number by which a state knows a person. */
export type NationalIdInput = {
  /** The state: `RO` (CNP) or `SV` (DUI). */
  country: Scalars['CountryCode']['input'];
  /** Checked against the state's own check digit; spaces and hyphens do not matter. */
  number: Scalars['String']['input'];
};

/** A clinic. Its details belong to tenancy. */
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

/** A service account that another firm uses. It runs operations that are published to it, by name, and nothing else. What each clinic agrees with a partner is that clinic's alone. */
export type Partner = {
  __typename?: 'Partner';
  /** Its name to show, its scopes, its keys and whether it is enabled. */
  account: ServiceAccount;
  /** Addresses it may call from, as networks in CIDR notation. Empty: from everywhere. */
  allowedNetworks: Array<Scalars['String']['output']>;
  /** Global and opaque; the same as of its `account`. */
  id: Scalars['ID']['output'];
  /** Names of the operations it may run here: `patients.list`. What its scopes do not cover stays closed all the same. */
  operations: Array<Scalars['String']['output']>;
  /** How often it may call. */
  ratePlan: RatePlan;
  /** Its name in the audience of operations: `demo-lab`. The same at all clinics it works for. */
  slug: Scalars['String']['output'];
  /** Counts its changes. Pass it back to change what you have read. */
  version: Scalars['Int']['output'];
};

/** One page of partners. */
export type PartnerConnection = {
  __typename?: 'PartnerConnection';
  /** The partners of this page, in order. */
  edges: Array<PartnerEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A partner in a list. */
export type PartnerEdge = {
  __typename?: 'PartnerEdge';
  /** Its place in the list; pass as `after`. */
  cursor: Scalars['String']['output'];
  /** The partner. */
  node: Partner;
};

/** What a patient carries from clinic to clinic. Their own: a clinic sees it only while they share it with that clinic. */
export type PatientProfile = {
  __typename?: 'PatientProfile';
  /** Allergies and intolerances, as the patient states them; at most 50. */
  allergies: Array<ProfileAllergy>;
  /** Day of birth. */
  birthDate?: Maybe<Scalars['LocalDate']['output']>;
  /** Family name. */
  familyName: Scalars['String']['output'];
  /** First name. */
  givenName: Scalars['String']['output'];
  /** Whose it is. */
  humanId: Scalars['ID']['output'];
  /** Global and opaque. */
  id: Scalars['ID']['output'];
  /** National identity number. */
  nationalId?: Maybe<NationalId>;
  /** Administrative sex. */
  sex?: Maybe<ProfileSex>;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts changes. Pass it back to change what you have read. */
  version: Scalars['Int']['output'];
};

/** Roles of the platform's own team. */
export type PlatformRole =
  /** Runs the platform. */
  | 'superadmin'
  /** Helps clinics on behalf of the platform. */
  | 'support_engineer';

/** Anyone or anything that acts: a human, an agent, or a service account of a clinic. */
export type Principal = {
  /** The name to show. */
  displayName: Scalars['String']['output'];
  /** Global and opaque. */
  id: Scalars['ID']['output'];
  /** Which of the three it is. */
  kind: PrincipalKind;
  /** Whether it may act at all. */
  status: PrincipalStatus;
  /** Counts changes. Pass it back to change what you have read. */
  version: Scalars['Int']['output'];
};

/** That the platform has blocked a principal, and why. */
export type PrincipalBlock = {
  __typename?: 'PrincipalBlock';
  /** Since when. */
  at: Scalars['DateTime']['output'];
  /** Why, in the words of whoever did it. */
  reason: Scalars['String']['output'];
};

/** One page of principals. */
export type PrincipalConnection = {
  __typename?: 'PrincipalConnection';
  /** The principals of this page, in order. */
  edges: Array<PrincipalEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A principal in a list. */
export type PrincipalEdge = {
  __typename?: 'PrincipalEdge';
  /** Its place in the list; pass as `after`. */
  cursor: Scalars['String']['output'];
  /** The principal. */
  node: Principal;
};

/** Which principals to list. What is left out does not narrow the list. */
export type PrincipalFilterInput = {
  /** Only of this kind. */
  kind?: InputMaybe<PrincipalKind>;
  /** Only those with this in their name or e-mail, whatever the case. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Only in this status. */
  status?: InputMaybe<PrincipalStatus>;
};

/** Kinds of principal. */
export type PrincipalKind =
  /** Software that acts under the responsibility of a human. */
  | 'agent'
  /** A person who signs in. */
  | 'human'
  /** A program of a clinic, known by its API keys. */
  | 'service_account';

/** Whether a principal may act. */
export type PrincipalStatus =
  /** It may. */
  | 'active'
  /** The platform has blocked it, everywhere. */
  | 'blocked';

/** An allergy or intolerance, in the patient's words. */
export type ProfileAllergy = {
  __typename?: 'ProfileAllergy';
  /** Code of the allergy, where one was picked from a list. */
  code?: Maybe<Scalars['String']['output']>;
  /** Code system of `code`: `http://snomed.info/sct`. */
  codeSystem?: Maybe<Scalars['String']['output']>;
  /** How dangerous a reaction can be. */
  criticality: ProfileAllergyCriticality;
  /** What happens. */
  reaction?: Maybe<Scalars['String']['output']>;
  /** To what. */
  substance: Scalars['String']['output'];
};

/** How dangerous a reaction can be, as in FHIR. */
export type ProfileAllergyCriticality =
  /** To life or limb. */
  | 'high'
  /** Not to life or limb. */
  | 'low'
  /** Nobody can tell. */
  | 'unable-to-assess';

/** An allergy or intolerance. */
export type ProfileAllergyInput = {
  /** Code of the allergy, where one was picked from a list. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Code system of `code`: `http://snomed.info/sct`. */
  codeSystem?: InputMaybe<Scalars['String']['input']>;
  /** How dangerous a reaction can be. */
  criticality: ProfileAllergyCriticality;
  /** What happens. */
  reaction?: InputMaybe<Scalars['String']['input']>;
  /** To what, 1 to 200 characters. */
  substance: Scalars['String']['input'];
};

/** Administrative sex, as in FHIR. */
export type ProfileSex =
  /** Female. */
  | 'female'
  /** Male. */
  | 'male'
  /** Neither of the two. */
  | 'other'
  /** Not stated. */
  | 'unknown';

/** What a partner may run. */
export type PublishOperationsInput = {
  /** Names of operations; replaces all of them. */
  operations: Array<Scalars['String']['input']>;
  /** A partner of the clinic. */
  partnerId: Scalars['ID']['input'];
  /** The version the change is based on. Refused when the partner has changed since. */
  version: Scalars['Int']['input'];
};

/** Outcome of `publishOperations`. */
export type PublishOperationsPayload = {
  __typename?: 'PublishOperationsPayload';
  /** The partner as it is now. Null when `userErrors` is not empty. */
  partner?: Maybe<Partner>;
  /** Why nothing was published. */
  userErrors: Array<UserError>;
};

export type Query = {
  __typename?: 'Query';
  /** Who the Actor's lookup key belongs to, and what they may do at the Actor's clinic. */
  _session: _Session;
  /** The platform's purposes, by code. A few, the same for everyone. */
  consentPurposes: Array<ConsentPurpose>;
  /** Whoever is asking. */
  me?: Maybe<Me>;
  /** The agents the asker answers for, newest first; at most 100 a page. */
  myAgents: AgentConnection;
  /** All the asker ever said, to the platform and to every clinic, newest first; at most 100 a page. */
  myConsents: ConsentConnection;
  /** What the asker's word is now: one entry a purpose and clinic they spoke on. */
  myEffectiveConsents: Array<EffectiveConsent>;
  /** The asker's own profile. Null until they save one. */
  myPatientProfile?: Maybe<PatientProfile>;
  /** A partner of the clinic. Null when it has none by that id. */
  partner?: Maybe<Partner>;
  /** The clinic's partners, newest first, disabled ones included; at most 100 a page. */
  partners: PartnerConnection;
  /** What a person's word to this clinic is now: one entry a purpose they spoke on. */
  patientConsents: Array<EffectiveConsent>;
  /** A principal of the platform, whichever clinics it belongs to. Null when there is none by that id. */
  principal?: Maybe<Principal>;
  /** The principals of the platform, newest first; at most 100 a page. */
  principals: PrincipalConnection;
  /** A service account of the clinic. Null when it has none by that id. */
  serviceAccount?: Maybe<ServiceAccount>;
  /** The clinic's service accounts, newest first; at most 100 a page. */
  serviceAccounts: ServiceAccountConnection;
};


export type Query_SessionArgs = {
  input: _SessionInput;
};


export type QueryMyAgentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryMyConsentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryPartnerArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryPatientConsentsArgs = {
  humanId: Scalars['ID']['input'];
};


export type QueryPrincipalArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPrincipalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PrincipalFilterInput>;
  first?: Scalars['Int']['input'];
};


export type QueryServiceAccountArgs = {
  id: Scalars['ID']['input'];
};


export type QueryServiceAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** How often a partner may call. */
export type RatePlan =
  /** For many at once. */
  | 'high'
  /** For daily work. */
  | 'standard'
  /** To try it out. */
  | 'trial';

/** A new agent. */
export type RegisterAgentInput = {
  /** The name to show, 1 to 100 characters. */
  displayName: Scalars['String']['input'];
  /** The human who answers for it; not blocked. */
  operatorId: Scalars['ID']['input'];
  /** What it is for, 10 to 500 characters. */
  purpose: Scalars['String']['input'];
  /** Whom its tokens name: `clerk||user_2x…` (provider, the provider's tenant if any, user), unused so far. */
  subject: Scalars['String']['input'];
};

/** Outcome of `registerAgent`. */
export type RegisterAgentPayload = {
  __typename?: 'RegisterAgentPayload';
  /** The agent. Null when `userErrors` is not empty. */
  agent?: Maybe<Agent>;
  /** Why it was not registered. */
  userErrors: Array<UserError>;
};

/** A key that its user made. */
export type RegisterApiKeyInput = {
  /** When the key stops working here; in the future, and not after its service account. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** SHA-256 of the key in hexadecimal. A key is `ck_live_` followed by 32 random bytes as base64url. */
  fingerprint: Scalars['String']['input'];
  /** What to recognise it by, 1 to 40 characters. */
  label: Scalars['String']['input'];
  /** An enabled service account of the clinic, with fewer than 10 keys. */
  serviceAccountId: Scalars['ID']['input'];
};

/** Outcome of `registerApiKey`. */
export type RegisterApiKeyPayload = {
  __typename?: 'RegisterApiKeyPayload';
  /** The key as it will be listed. Null when `userErrors` is not empty. */
  apiKey?: Maybe<ApiKey>;
  /** Why it was not let in. */
  userErrors: Array<UserError>;
};

/** Which key to stop. */
export type RevokeApiKeyInput = {
  /** A key of the clinic. */
  apiKeyId: Scalars['ID']['input'];
};

/** Outcome of `revokeApiKey`. */
export type RevokeApiKeyPayload = {
  __typename?: 'RevokeApiKeyPayload';
  /** The key, now revoked. Null when `userErrors` is not empty. */
  apiKey?: Maybe<ApiKey>;
  /** Why it was not revoked. */
  userErrors: Array<UserError>;
};

/** Which key to replace. */
export type RotateApiKeyInput = {
  /** A key of the clinic that was issued by it and has no successor yet. */
  apiKeyId: Scalars['ID']['input'];
  /** When the new key stops working; in the future, and not after its service account. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** How long the old key goes on working, 0 to 43200 minutes. */
  overlapMinutes?: Scalars['Int']['input'];
};

/** Outcome of `rotateApiKey`. */
export type RotateApiKeyPayload = {
  __typename?: 'RotateApiKeyPayload';
  /** The new key with its secret. Null when `userErrors` is not empty. */
  issuedApiKey?: Maybe<IssuedApiKey>;
  /** Why the key was not replaced. */
  userErrors: Array<UserError>;
};

/** What the profile shall say. Optional fields left out stay as they are; null empties them. */
export type SaveMyPatientProfileInput = {
  /** All allergies, not only new ones; at most 50. */
  allergies?: InputMaybe<Array<ProfileAllergyInput>>;
  /** Day of birth; not in the future. */
  birthDate?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Family name, 1 to 100 characters. */
  familyName: Scalars['String']['input'];
  /** First name, 1 to 100 characters. */
  givenName: Scalars['String']['input'];
  /** National identity number. */
  nationalId?: InputMaybe<NationalIdInput>;
  /** Administrative sex. */
  sex?: InputMaybe<ProfileSex>;
  /** As you read it. Absent for the first save alone. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Outcome of `saveMyPatientProfile`. */
export type SaveMyPatientProfilePayload = {
  __typename?: 'SaveMyPatientProfilePayload';
  /** The profile as it is now. Null when `userErrors` is not empty. */
  patientProfile?: Maybe<PatientProfile>;
  /** Why nothing was saved. */
  userErrors: Array<UserError>;
};

/** A program of a clinic or of its partner. It signs in with API keys and can do what its scopes say, at that clinic alone. */
export type ServiceAccount = Principal & {
  __typename?: 'ServiceAccount';
  /** Its keys that were not revoked, newest first; at most 10. */
  apiKeys: Array<ApiKey>;
  /** The block, while there is one. */
  block?: Maybe<PrincipalBlock>;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** What it is for. */
  description?: Maybe<Scalars['String']['output']>;
  /** The name to show. */
  displayName: Scalars['String']['output'];
  /** When all of its keys stop working. Null: when they do. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Global and opaque. */
  id: Scalars['ID']['output'];
  /** False once its clinic has disabled it, for good. */
  isEnabled: Scalars['Boolean']['output'];
  /** Always `SERVICE_ACCOUNT`. */
  kind: PrincipalKind;
  /** The clinic it works for. */
  organization?: Maybe<Organization>;
  /** What was agreed with the partner that uses it. Null for a program of the clinic's own. */
  partner?: Maybe<Partner>;
  /** What its keys allow, as permissions: `patients:read`. */
  scopes: Array<Scalars['String']['output']>;
  /** Whether the platform lets it act. See `isEnabled` for what its clinic says. */
  status: PrincipalStatus;
  /** Counts changes. Pass it back to change what you have read. */
  version: Scalars['Int']['output'];
};

/** One page of service accounts. */
export type ServiceAccountConnection = {
  __typename?: 'ServiceAccountConnection';
  /** The service accounts of this page, in order. */
  edges: Array<ServiceAccountEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A service account in a list. */
export type ServiceAccountEdge = {
  __typename?: 'ServiceAccountEdge';
  /** Its place in the list; pass as `after`. */
  cursor: Scalars['String']['output'];
  /** The service account. */
  node: ServiceAccount;
};

/** Why a subject may not act. */
export type SessionRefusal =
  /** The partner may not call from this address. */
  | 'ADDRESS_NOT_ALLOWED'
  /** The platform has blocked them. */
  | 'BLOCKED'
  /** The API key, or its service account, has expired. */
  | 'KEY_EXPIRED'
  /** The API key was revoked, or its service account disabled. */
  | 'KEY_REVOKED'
  /** They have no active place in that clinic. */
  | 'NO_MEMBERSHIP'
  /** That clinic has not gone live yet. */
  | 'ORGANIZATION_NOT_ACTIVE'
  /** There is no such clinic. */
  | 'ORGANIZATION_NOT_FOUND'
  /** The API key opens several clinics: the request has to say which. */
  | 'ORGANIZATION_NOT_NAMED'
  /** The platform has suspended that clinic. */
  | 'ORGANIZATION_SUSPENDED'
  /** Nobody by that subject; pass `profile` to register a human. */
  | 'UNKNOWN_SUBJECT';

/** As what somebody acts. */
export type SessionRole =
  /** Runs the clinic. */
  | 'admin'
  /** Answers patients. */
  | 'customer_support'
  /** Is treated at the clinic. */
  | 'patient'
  /** A program of the clinic, by API key. */
  | 'service'
  /** Treats patients. */
  | 'specialist'
  /** Runs the platform. */
  | 'superadmin'
  /** Helps clinics on behalf of the platform. */
  | 'support_engineer'
  /** Signed in, at no clinic. */
  | 'user';

/** Whose block to lift. */
export type UnblockPrincipalInput = {
  /** Somebody blocked. */
  principalId: Scalars['ID']['input'];
  /** As you read it. */
  version: Scalars['Int']['input'];
};

/** Outcome of `unblockPrincipal`. */
export type UnblockPrincipalPayload = {
  __typename?: 'UnblockPrincipalPayload';
  /** The principal, active again. Null when `userErrors` is not empty. */
  principal?: Maybe<Principal>;
  /** Why the block could not be lifted. */
  userErrors: Array<UserError>;
};

/** What to change. What is left out stays as it is. */
export type UpdateMeInput = {
  /** Family name, 1 to 100 characters. */
  familyName?: InputMaybe<Scalars['String']['input']>;
  /** First name, 1 to 100 characters. */
  givenName?: InputMaybe<Scalars['String']['input']>;
  /** BCP 47: `ro`, `es-SV`. Null: the clinic's language. */
  languageCode?: InputMaybe<Scalars['String']['input']>;
};

/** Outcome of `updateMe`. */
export type UpdateMePayload = {
  __typename?: 'UpdateMePayload';
  /** The asker as they are now. Null when `userErrors` is not empty. */
  human?: Maybe<Human>;
  /** Why nothing was changed. */
  userErrors: Array<UserError>;
};

/** What to change about a partner. What is left out stays. */
export type UpdatePartnerInput = {
  /** Addresses it may call from; replaces all of them. */
  allowedNetworks?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What it is for. Null empties it. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** When all of its keys stop working; in the future. Null: when they do. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** A partner of the clinic. */
  partnerId: Scalars['ID']['input'];
  /** How often it may call. */
  ratePlan?: InputMaybe<RatePlan>;
  /** What its keys allow; replaces all of its scopes. */
  scopes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The version the change is based on. Refused when the partner has changed since. */
  version: Scalars['Int']['input'];
};

/** Outcome of `updatePartner`. */
export type UpdatePartnerPayload = {
  __typename?: 'UpdatePartnerPayload';
  /** The partner as it is now. Null when `userErrors` is not empty. */
  partner?: Maybe<Partner>;
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

/** What the asker withdraws from. */
export type WithdrawConsentInput = {
  /** Where they said so. Absent: `PORTAL`. */
  channel?: InputMaybe<ConsentChannel>;
  /** The clinic, for a purpose of scope `ORGANIZATION`; also one they have left. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Code of the purpose; one that can be withdrawn. */
  purpose: Scalars['String']['input'];
};

/** Outcome of `withdrawConsent`. */
export type WithdrawConsentPayload = {
  __typename?: 'WithdrawConsentPayload';
  /** The entry that now holds. Null when `userErrors` is not empty. */
  consent?: Maybe<Consent>;
  /** Why nothing was recorded. */
  userErrors: Array<UserError>;
};

/** What a clinic has agreed with a partner, as far as the gateway has to see to it. */
export type _PartnerTerms = {
  __typename?: '_PartnerTerms';
  /** Names of the operations it may run. */
  operations: Array<Scalars['String']['output']>;
  /** How often it may call. */
  ratePlan: RatePlan;
  /** The partner's name in the audience of operations. */
  slug: Scalars['String']['output'];
};

/** What an authentication provider says of a person. */
export type _ProfileInput = {
  /** Their address. */
  email: Scalars['EmailAddress']['input'];
  /** Whether the provider has proof that it is theirs. */
  emailVerified: Scalars['Boolean']['input'];
  /** Family name; may be empty. */
  familyName: Scalars['String']['input'];
  /** First name; may be empty. */
  givenName: Scalars['String']['input'];
};

/** Whether a subject may act at a clinic, and as what. Everything but `permissions` is null or partial when `refusal` is set. */
export type _Session = {
  __typename?: '_Session';
  /** The name to show. */
  displayName?: Maybe<Scalars['String']['output']>;
  /** What kind of principal that is. */
  kind?: Maybe<PrincipalKind>;
  /** The clinic they act at. For an API key without a clinic named, the key's own. */
  organizationId?: Maybe<Scalars['ID']['output']>;
  /** Status of that clinic: `draft`, `active` or `suspended`. */
  organizationStatus?: Maybe<Scalars['String']['output']>;
  /** What a partner's key is bound to. Null for everybody else. */
  partner?: Maybe<_PartnerTerms>;
  /** What the role allows. Empty when refused. */
  permissions: Array<Scalars['String']['output']>;
  /** Role on the platform, wherever they act: `superadmin` or `support_engineer`. */
  platformRole?: Maybe<Scalars['String']['output']>;
  /** Who was recognised. */
  principalId?: Maybe<Scalars['ID']['output']>;
  /** Why there is no session. Null: there is one. */
  refusal?: Maybe<SessionRefusal>;
  /** Role at the clinic; outside of clinics the role on the platform, or `user`. As Actors word it: `customer_support`. */
  role?: Maybe<Scalars['String']['output']>;
};

/** Whom to recognise, and where. The Actor says both; what is repeated here must agree with it. */
export type _SessionInput = {
  /** Another clinic than the Actor's. Absent: the Actor's own, or none. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** What the provider says of somebody on their first sign-in. Ignored for known subjects. */
  profile?: InputMaybe<_ProfileInput>;
  /** The subject, if given, must be the Actor's lookup key. */
  subject?: InputMaybe<Scalars['String']['input']>;
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
  Agent: Agent;
  Human: Human;
  Partner: Partner;
  PatientProfile: PatientProfile;
  ServiceAccount: ServiceAccount;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Agent:
    ( { __typename: 'Agent' }
    & GraphQLRecursivePick<FederationTypes['Agent'], {"id":true}> );
  Human:
    ( { __typename: 'Human' }
    & GraphQLRecursivePick<FederationTypes['Human'], {"id":true}> );
  Partner:
    ( { __typename: 'Partner' }
    & GraphQLRecursivePick<FederationTypes['Partner'], {"id":true}> );
  PatientProfile:
    ( { __typename: 'PatientProfile' }
    & ( GraphQLRecursivePick<FederationTypes['PatientProfile'], {"humanId":true}>
        | GraphQLRecursivePick<FederationTypes['PatientProfile'], {"id":true}> ) );
  ServiceAccount:
    ( { __typename: 'ServiceAccount' }
    & GraphQLRecursivePick<FederationTypes['ServiceAccount'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Principal:
    | ( AgentNode )
    | ( HumanNode )
    | ( ServiceAccountNode )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agent: ResolverTypeWrapper<AgentNode>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AgentConnection: ResolverTypeWrapper<Omit<AgentConnection, 'edges'> & { edges: Array<ResolversTypes['AgentEdge']> }>;
  AgentEdge: ResolverTypeWrapper<Omit<AgentEdge, 'node'> & { node: ResolversTypes['Agent'] }>;
  ApiKey: ResolverTypeWrapper<ApiKeyRow>;
  BlockPrincipalInput: BlockPrincipalInput;
  BlockPrincipalPayload: ResolverTypeWrapper<Omit<BlockPrincipalPayload, 'principal'> & { principal?: Maybe<ResolversTypes['Principal']> }>;
  Consent: ResolverTypeWrapper<ConsentRow>;
  ConsentAction: ResolverTypeWrapper<ConsentAction>;
  ConsentChannel: ResolverTypeWrapper<ConsentChannel>;
  ConsentConnection: ResolverTypeWrapper<Omit<ConsentConnection, 'edges'> & { edges: Array<ResolversTypes['ConsentEdge']> }>;
  ConsentEdge: ResolverTypeWrapper<Omit<ConsentEdge, 'node'> & { node: ResolversTypes['Consent'] }>;
  ConsentPurpose: ResolverTypeWrapper<ConsentPurposeRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ConsentScope: ResolverTypeWrapper<ConsentScope>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CreateApiKeyInput: CreateApiKeyInput;
  CreateApiKeyPayload: ResolverTypeWrapper<Omit<CreateApiKeyPayload, 'issuedApiKey'> & { issuedApiKey?: Maybe<ResolversTypes['IssuedApiKey']> }>;
  CreatePartnerInput: CreatePartnerInput;
  CreatePartnerPayload: ResolverTypeWrapper<Omit<CreatePartnerPayload, 'partner'> & { partner?: Maybe<ResolversTypes['Partner']> }>;
  CreateServiceAccountInput: CreateServiceAccountInput;
  CreateServiceAccountPayload: ResolverTypeWrapper<Omit<CreateServiceAccountPayload, 'serviceAccount'> & { serviceAccount?: Maybe<ResolversTypes['ServiceAccount']> }>;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DisableServiceAccountInput: DisableServiceAccountInput;
  DisableServiceAccountPayload: ResolverTypeWrapper<Omit<DisableServiceAccountPayload, 'serviceAccount'> & { serviceAccount?: Maybe<ResolversTypes['ServiceAccount']> }>;
  EffectiveConsent: ResolverTypeWrapper<ConsentRow>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  GrantConsentInput: GrantConsentInput;
  GrantConsentPayload: ResolverTypeWrapper<Omit<GrantConsentPayload, 'consent'> & { consent?: Maybe<ResolversTypes['Consent']> }>;
  HexColorCode: ResolverTypeWrapper<Scalars['HexColorCode']['output']>;
  Human: ResolverTypeWrapper<HumanNode>;
  IssuedApiKey: ResolverTypeWrapper<IssuedApiKeyNode>;
  JSONObject: ResolverTypeWrapper<Scalars['JSONObject']['output']>;
  LegalBasis: ResolverTypeWrapper<LegalBasis>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LocalEndTime: ResolverTypeWrapper<Scalars['LocalEndTime']['output']>;
  LocalTime: ResolverTypeWrapper<Scalars['LocalTime']['output']>;
  Me: ResolverTypeWrapper<MeNode>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NationalId: ResolverTypeWrapper<NationalId>;
  NationalIdInput: NationalIdInput;
  Organization: ResolverTypeWrapper<Organization>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Partner: ResolverTypeWrapper<PartnerNode>;
  PartnerConnection: ResolverTypeWrapper<Omit<PartnerConnection, 'edges'> & { edges: Array<ResolversTypes['PartnerEdge']> }>;
  PartnerEdge: ResolverTypeWrapper<Omit<PartnerEdge, 'node'> & { node: ResolversTypes['Partner'] }>;
  PatientProfile: ResolverTypeWrapper<PatientProfileRow>;
  PhoneNumber: ResolverTypeWrapper<Scalars['PhoneNumber']['output']>;
  PlatformRole: ResolverTypeWrapper<PlatformRole>;
  Principal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Principal']>;
  PrincipalBlock: ResolverTypeWrapper<PrincipalBlock>;
  PrincipalConnection: ResolverTypeWrapper<Omit<PrincipalConnection, 'edges'> & { edges: Array<ResolversTypes['PrincipalEdge']> }>;
  PrincipalEdge: ResolverTypeWrapper<Omit<PrincipalEdge, 'node'> & { node: ResolversTypes['Principal'] }>;
  PrincipalFilterInput: PrincipalFilterInput;
  PrincipalKind: ResolverTypeWrapper<PrincipalKind>;
  PrincipalStatus: ResolverTypeWrapper<PrincipalStatus>;
  ProfileAllergy: ResolverTypeWrapper<StoredAllergy>;
  ProfileAllergyCriticality: ResolverTypeWrapper<ProfileAllergyCriticality>;
  ProfileAllergyInput: ProfileAllergyInput;
  ProfileSex: ResolverTypeWrapper<ProfileSex>;
  PublishOperationsInput: PublishOperationsInput;
  PublishOperationsPayload: ResolverTypeWrapper<Omit<PublishOperationsPayload, 'partner'> & { partner?: Maybe<ResolversTypes['Partner']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RatePlan: ResolverTypeWrapper<RatePlan>;
  RegisterAgentInput: RegisterAgentInput;
  RegisterAgentPayload: ResolverTypeWrapper<Omit<RegisterAgentPayload, 'agent'> & { agent?: Maybe<ResolversTypes['Agent']> }>;
  RegisterApiKeyInput: RegisterApiKeyInput;
  RegisterApiKeyPayload: ResolverTypeWrapper<Omit<RegisterApiKeyPayload, 'apiKey'> & { apiKey?: Maybe<ResolversTypes['ApiKey']> }>;
  RevokeApiKeyInput: RevokeApiKeyInput;
  RevokeApiKeyPayload: ResolverTypeWrapper<Omit<RevokeApiKeyPayload, 'apiKey'> & { apiKey?: Maybe<ResolversTypes['ApiKey']> }>;
  RotateApiKeyInput: RotateApiKeyInput;
  RotateApiKeyPayload: ResolverTypeWrapper<Omit<RotateApiKeyPayload, 'issuedApiKey'> & { issuedApiKey?: Maybe<ResolversTypes['IssuedApiKey']> }>;
  SaveMyPatientProfileInput: SaveMyPatientProfileInput;
  SaveMyPatientProfilePayload: ResolverTypeWrapper<Omit<SaveMyPatientProfilePayload, 'patientProfile'> & { patientProfile?: Maybe<ResolversTypes['PatientProfile']> }>;
  ServiceAccount: ResolverTypeWrapper<ServiceAccountNode>;
  ServiceAccountConnection: ResolverTypeWrapper<Omit<ServiceAccountConnection, 'edges'> & { edges: Array<ResolversTypes['ServiceAccountEdge']> }>;
  ServiceAccountEdge: ResolverTypeWrapper<Omit<ServiceAccountEdge, 'node'> & { node: ResolversTypes['ServiceAccount'] }>;
  SessionRefusal: SessionRefusal;
  SessionRole: ResolverTypeWrapper<SessionRole>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UnblockPrincipalInput: UnblockPrincipalInput;
  UnblockPrincipalPayload: ResolverTypeWrapper<Omit<UnblockPrincipalPayload, 'principal'> & { principal?: Maybe<ResolversTypes['Principal']> }>;
  UpdateMeInput: UpdateMeInput;
  UpdateMePayload: ResolverTypeWrapper<Omit<UpdateMePayload, 'human'> & { human?: Maybe<ResolversTypes['Human']> }>;
  UpdatePartnerInput: UpdatePartnerInput;
  UpdatePartnerPayload: ResolverTypeWrapper<Omit<UpdatePartnerPayload, 'partner'> & { partner?: Maybe<ResolversTypes['Partner']> }>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  WithdrawConsentInput: WithdrawConsentInput;
  WithdrawConsentPayload: ResolverTypeWrapper<Omit<WithdrawConsentPayload, 'consent'> & { consent?: Maybe<ResolversTypes['Consent']> }>;
  _PartnerTerms: ResolverTypeWrapper<Omit<_PartnerTerms, 'ratePlan'> & { ratePlan: ResolversTypes['RatePlan'] }>;
  _ProfileInput: _ProfileInput;
  _Session: ResolverTypeWrapper<SessionNode>;
  _SessionInput: _SessionInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agent: AgentNode;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  AgentConnection: Omit<AgentConnection, 'edges'> & { edges: Array<ResolversParentTypes['AgentEdge']> };
  AgentEdge: Omit<AgentEdge, 'node'> & { node: ResolversParentTypes['Agent'] };
  ApiKey: ApiKeyRow;
  BlockPrincipalInput: BlockPrincipalInput;
  BlockPrincipalPayload: Omit<BlockPrincipalPayload, 'principal'> & { principal?: Maybe<ResolversParentTypes['Principal']> };
  Consent: ConsentRow;
  ConsentConnection: Omit<ConsentConnection, 'edges'> & { edges: Array<ResolversParentTypes['ConsentEdge']> };
  ConsentEdge: Omit<ConsentEdge, 'node'> & { node: ResolversParentTypes['Consent'] };
  ConsentPurpose: ConsentPurposeRow;
  Boolean: Scalars['Boolean']['output'];
  CountryCode: Scalars['CountryCode']['output'];
  CreateApiKeyInput: CreateApiKeyInput;
  CreateApiKeyPayload: Omit<CreateApiKeyPayload, 'issuedApiKey'> & { issuedApiKey?: Maybe<ResolversParentTypes['IssuedApiKey']> };
  CreatePartnerInput: CreatePartnerInput;
  CreatePartnerPayload: Omit<CreatePartnerPayload, 'partner'> & { partner?: Maybe<ResolversParentTypes['Partner']> };
  CreateServiceAccountInput: CreateServiceAccountInput;
  CreateServiceAccountPayload: Omit<CreateServiceAccountPayload, 'serviceAccount'> & { serviceAccount?: Maybe<ResolversParentTypes['ServiceAccount']> };
  Currency: Scalars['Currency']['output'];
  DateTime: Scalars['DateTime']['output'];
  DisableServiceAccountInput: DisableServiceAccountInput;
  DisableServiceAccountPayload: Omit<DisableServiceAccountPayload, 'serviceAccount'> & { serviceAccount?: Maybe<ResolversParentTypes['ServiceAccount']> };
  EffectiveConsent: ConsentRow;
  EmailAddress: Scalars['EmailAddress']['output'];
  GrantConsentInput: GrantConsentInput;
  GrantConsentPayload: Omit<GrantConsentPayload, 'consent'> & { consent?: Maybe<ResolversParentTypes['Consent']> };
  HexColorCode: Scalars['HexColorCode']['output'];
  Human: HumanNode;
  IssuedApiKey: IssuedApiKeyNode;
  JSONObject: Scalars['JSONObject']['output'];
  LocalDate: Scalars['LocalDate']['output'];
  LocalEndTime: Scalars['LocalEndTime']['output'];
  LocalTime: Scalars['LocalTime']['output'];
  Me: MeNode;
  Mutation: Record<PropertyKey, never>;
  NationalId: NationalId;
  NationalIdInput: NationalIdInput;
  Organization: Organization;
  PageInfo: PageInfo;
  Partner: PartnerNode;
  PartnerConnection: Omit<PartnerConnection, 'edges'> & { edges: Array<ResolversParentTypes['PartnerEdge']> };
  PartnerEdge: Omit<PartnerEdge, 'node'> & { node: ResolversParentTypes['Partner'] };
  PatientProfile: PatientProfileRow;
  PhoneNumber: Scalars['PhoneNumber']['output'];
  Principal: ResolversInterfaceTypes<ResolversParentTypes>['Principal'];
  PrincipalBlock: PrincipalBlock;
  PrincipalConnection: Omit<PrincipalConnection, 'edges'> & { edges: Array<ResolversParentTypes['PrincipalEdge']> };
  PrincipalEdge: Omit<PrincipalEdge, 'node'> & { node: ResolversParentTypes['Principal'] };
  PrincipalFilterInput: PrincipalFilterInput;
  ProfileAllergy: StoredAllergy;
  ProfileAllergyInput: ProfileAllergyInput;
  PublishOperationsInput: PublishOperationsInput;
  PublishOperationsPayload: Omit<PublishOperationsPayload, 'partner'> & { partner?: Maybe<ResolversParentTypes['Partner']> };
  Query: Record<PropertyKey, never>;
  RegisterAgentInput: RegisterAgentInput;
  RegisterAgentPayload: Omit<RegisterAgentPayload, 'agent'> & { agent?: Maybe<ResolversParentTypes['Agent']> };
  RegisterApiKeyInput: RegisterApiKeyInput;
  RegisterApiKeyPayload: Omit<RegisterApiKeyPayload, 'apiKey'> & { apiKey?: Maybe<ResolversParentTypes['ApiKey']> };
  RevokeApiKeyInput: RevokeApiKeyInput;
  RevokeApiKeyPayload: Omit<RevokeApiKeyPayload, 'apiKey'> & { apiKey?: Maybe<ResolversParentTypes['ApiKey']> };
  RotateApiKeyInput: RotateApiKeyInput;
  RotateApiKeyPayload: Omit<RotateApiKeyPayload, 'issuedApiKey'> & { issuedApiKey?: Maybe<ResolversParentTypes['IssuedApiKey']> };
  SaveMyPatientProfileInput: SaveMyPatientProfileInput;
  SaveMyPatientProfilePayload: Omit<SaveMyPatientProfilePayload, 'patientProfile'> & { patientProfile?: Maybe<ResolversParentTypes['PatientProfile']> };
  ServiceAccount: ServiceAccountNode;
  ServiceAccountConnection: Omit<ServiceAccountConnection, 'edges'> & { edges: Array<ResolversParentTypes['ServiceAccountEdge']> };
  ServiceAccountEdge: Omit<ServiceAccountEdge, 'node'> & { node: ResolversParentTypes['ServiceAccount'] };
  TimeZone: Scalars['TimeZone']['output'];
  URL: Scalars['URL']['output'];
  UnblockPrincipalInput: UnblockPrincipalInput;
  UnblockPrincipalPayload: Omit<UnblockPrincipalPayload, 'principal'> & { principal?: Maybe<ResolversParentTypes['Principal']> };
  UpdateMeInput: UpdateMeInput;
  UpdateMePayload: Omit<UpdateMePayload, 'human'> & { human?: Maybe<ResolversParentTypes['Human']> };
  UpdatePartnerInput: UpdatePartnerInput;
  UpdatePartnerPayload: Omit<UpdatePartnerPayload, 'partner'> & { partner?: Maybe<ResolversParentTypes['Partner']> };
  UserError: UserError;
  WithdrawConsentInput: WithdrawConsentInput;
  WithdrawConsentPayload: Omit<WithdrawConsentPayload, 'consent'> & { consent?: Maybe<ResolversParentTypes['Consent']> };
  _PartnerTerms: _PartnerTerms;
  _ProfileInput: _ProfileInput;
  _Session: SessionNode;
  _SessionInput: _SessionInput;
};

export type InternalDirectiveArgs = { };

export type InternalDirectiveResolver<Result, Parent, ContextType = IdentityRequest, Args = InternalDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PublicDirectiveArgs = { };

export type PublicDirectiveResolver<Result, Parent, ContextType = IdentityRequest, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AgentResolvers<ContextType = IdentityRequest, ParentType extends ResolversParentTypes['Agent'] = ResolversParentTypes['Agent'], FederationReferenceType extends FederationReferenceTypes['Agent'] = FederationReferenceTypes['Agent']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  block?: Resolver<Maybe<ResolversTypes['PrincipalBlock']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PrincipalKind'], ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['Human']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PrincipalStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgentConnectionResolvers<ContextType = IdentityRequest, ParentType extends ResolversParentTypes['AgentConnection'] = ResolversParentTypes['AgentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AgentEdgeResolvers<ContextType = IdentityRequest, ParentType extends ResolversParentTypes['AgentEdge'] = ResolversParentTypes['AgentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
};

export type ApiKeyResolvers<ContextType = IdentityRequest, ParentType extends ResolversParentTypes['ApiKey'] = ResolversParentTypes['ApiKey']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type BlockPrincipalPayloadResolvers<ContextType = IdentityRequest, ParentType extends ResolversParentTypes['BlockPrincipalPayload'] = ResolversParentTypes['BlockPrincipalPayload']> = {
  principal?: Resolver<Maybe<ResolversTypes['Principal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConsentResolvers<ContextType = IdentityRequest, ParentType extends ResolversParentTypes['Consent'] = ResolversParentTypes['Consent']> = {
  action?: Resolver<ResolversTypes['ConsentAction'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['ConsentChannel'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  languageCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['LegalBasis'], ParentType, ContextType>;
  noticeHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noticeVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['ConsentPurpose']>, ParentType, ContextType>;
  purposeCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ConsentActionResolvers = { GRANT: 'grant', WITHDRAW: 'withdraw' };

export type ConsentChannelResolvers = { PORTAL: 'portal', WEB: 'web' };

export type ConsentConnectionResolvers<ContextType = IdentityRequest, ParentType extends ResolversParentTypes['ConsentConnection'] = ResolversParentTypes['ConsentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ConsentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ConsentEdgeResolvers<ContextType = IdentityRequest, ParentType extends ResolversParentTypes['ConsentEdge'] = ResolversParentTypes['ConsentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Consent'], ParentType, ContextType>;
};

export type ConsentPurposeResolvers<ContextType = IdentityRequest, ParentType extends ResolversParentTypes['ConsentPurpose'] = ResolversParentTypes['ConsentPurpose']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isWithdrawable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['LegalBasis'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['ConsentScope'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConsentScopeResolvers = { ORGANIZATION: 'organization', PLATFORM: 'platform' };

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export type CreateApiKeyPayloadResolvers<ContextType = IdentityRequest, ParentType extends ResolversParentTypes['CreateApiKeyPayload'] = ResolversParentTypes['CreateApiKeyPayload']> = {
  issuedApiKey?: Resolver<Maybe<ResolversTypes['IssuedApiKey']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreatePartnerPayloadResolvers<ContextType = IdentityRequest, ParentType extends ResolversParentTypes['CreatePartnerPayload'] = ResolversParentTypes['CreatePartnerPayload']> = {
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateServiceAccountPayloadResolvers<ContextType = IdentityRequest, ParentType extends ResolversParentTypes['CreateServiceAccountPayload'] = ResolversParentTypes['CreateServiceAccountPayload']> = {
  serviceAccount?: Resolver<Maybe<ResolversTypes['ServiceAccount']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface CurrencyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Currency'], any> {
  name: 'Currency';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DisableServiceAccountPayloadResolvers<ContextType = IdentityRequest, ParentType extends ResolversParentTypes['DisableServiceAccountPayload'] = ResolversParentTypes['DisableServiceAccountPayload']> = {
  serviceAccount?: Resolver<Maybe<ResolversTypes['ServiceAccount']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EffectiveConsentResolvers<ContextType = IdentityRequest, ParentType extends ResolversParentTypes['EffectiveConsent'] = ResolversParentTypes['EffectiveConsent']> = {
  consent?: Resolver<ResolversTypes['Consent'], ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isGranted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['ConsentPurpose']>, ParentType, ContextType>;
  purposeCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export type GrantConsentPayloadResolvers<ContextType = IdentityRequest, ParentType extends ResolversParentTypes['GrantConsentPayload'] = ResolversParentTypes['GrantConsentPayload']> = {
  consent?: Resolver<Maybe<ResolversTypes['Consent']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface HexColorCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['HexColorCode'], any> {
  name: 'HexColorCode';
}

export type HumanResolvers<ContextType = IdentityRequest, ParentType extends ResolversParentTypes['Human'] = ResolversParentTypes['Human'], FederationReferenceType extends FederationReferenceTypes['Human'] = FederationReferenceTypes['Human']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Human']> | FederationReferenceType, FederationReferenceType, ContextType>;
  block?: Resolver<Maybe<ResolversTypes['PrincipalBlock']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['EmailAddress'], ParentType, ContextType>;
  emailVerified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  familyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  givenName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PrincipalKind'], ParentType, ContextType>;
  languageCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastSeenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PrincipalStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssuedApiKeyResolvers<ContextType = IdentityRequest, ParentType extends ResolversParentTypes['IssuedApiKey'] = ResolversParentTypes['IssuedApiKey']> = {
  apiKey?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface JsonObjectScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSONObject'], any> {
  name: 'JSONObject';
}

export type LegalBasisResolvers = { CONSENT: 'consent', CONTRACT: 'contract', LEGAL_OBLIGATION: 'legal_obligation' };

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export interface LocalEndTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalEndTime'], any> {
  name: 'LocalEndTime';
}

export interface LocalTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalTime'], any> {
  name: 'LocalTime';
}

export type MeResolvers<ContextType = IdentityRequest, ParentType extends ResolversParentTypes['Me'] = ResolversParentTypes['Me']> = {
  human?: Resolver<Maybe<ResolversTypes['Human']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  permissions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  platformRole?: Resolver<Maybe<ResolversTypes['PlatformRole']>, ParentType, ContextType>;
  principal?: Resolver<ResolversTypes['Principal'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['SessionRole'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = IdentityRequest, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  blockPrincipal?: Resolver<ResolversTypes['BlockPrincipalPayload'], ParentType, ContextType, RequireFields<MutationBlockPrincipalArgs, 'input'>>;
  createApiKey?: Resolver<ResolversTypes['CreateApiKeyPayload'], ParentType, ContextType, RequireFields<MutationCreateApiKeyArgs, 'input'>>;
  createPartner?: Resolver<ResolversTypes['CreatePartnerPayload'], ParentType, ContextType, RequireFields<MutationCreatePartnerArgs, 'input'>>;
  createServiceAccount?: Resolver<ResolversTypes['CreateServiceAccountPayload'], ParentType, ContextType, RequireFields<MutationCreateServiceAccountArgs, 'input'>>;
  disableServiceAccount?: Resolver<ResolversTypes['DisableServiceAccountPayload'], ParentType, ContextType, RequireFields<MutationDisableServiceAccountArgs, 'input'>>;
  grantConsent?: Resolver<ResolversTypes['GrantConsentPayload'], ParentType, ContextType, RequireFields<MutationGrantConsentArgs, 'input'>>;
  publishOperations?: Resolver<ResolversTypes['PublishOperationsPayload'], ParentType, ContextType, RequireFields<MutationPublishOperationsArgs, 'input'>>;
  registerAgent?: Resolver<ResolversTypes['RegisterAgentPayload'], ParentType, ContextType, RequireFields<MutationRegisterAgentArgs, 'input'>>;
  registerApiKey?: Resolver<ResolversTypes['RegisterApiKeyPayload'], ParentType, ContextType, RequireFields<MutationRegisterApiKeyArgs, 'input'>>;
  revokeApiKey?: Resolver<ResolversTypes['RevokeApiKeyPayload'], ParentType, ContextType, RequireFields<MutationRevokeApiKeyArgs, 'input'>>;
  rotateApiKey?: Resolver<ResolversTypes['RotateApiKeyPayload'], ParentType, ContextType, RequireFields<MutationRotateApiKeyArgs, 'input'>>;
  saveMyPatientProfile?: Resolver<ResolversTypes['SaveMyPatientProfilePayload'], ParentType, ContextType, RequireFields<MutationSaveMyPatientProfileArgs, 'input'>>;
  unblockPrincipal?: Resolver<ResolversTypes['UnblockPrincipalPayload'], ParentType, ContextType, RequireFields<MutationUnblockPrincipalArgs, 'input'>>;
  updateMe?: Resolver<ResolversTypes['UpdateMePayload'], ParentType, ContextType, RequireFields<MutationUpdateMeArgs, 'input'>>;
  updatePartner?: Resolver<ResolversTypes['UpdatePartnerPayload'], ParentType, ContextType, RequireFields<MutationUpdatePartnerArgs, 'input'>>;
  withdrawConsent?: Resolver<ResolversTypes['WithdrawConsentPayload'], ParentType, ContextType, RequireFields<MutationWithdrawConsentArgs, 'input'>>;
};

export type NationalIdResolvers<ContextType = IdentityRequest, ParentType extends ResolversParentTypes['NationalId'] = ResolversParentTypes['NationalId']> = {
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = IdentityRequest, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = IdentityRequest, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PartnerResolvers<ContextType = IdentityRequest, ParentType extends ResolversParentTypes['Partner'] = ResolversParentTypes['Partner'], FederationReferenceType extends FederationReferenceTypes['Partner'] = FederationReferenceTypes['Partner']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Partner']> | FederationReferenceType, FederationReferenceType, ContextType>;
  account?: Resolver<ResolversTypes['ServiceAccount'], ParentType, ContextType>;
  allowedNetworks?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  operations?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  ratePlan?: Resolver<ResolversTypes['RatePlan'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnerConnectionResolvers<ContextType = IdentityRequest, ParentType extends ResolversParentTypes['PartnerConnection'] = ResolversParentTypes['PartnerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartnerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PartnerEdgeResolvers<ContextType = IdentityRequest, ParentType extends ResolversParentTypes['PartnerEdge'] = ResolversParentTypes['PartnerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
};

export type PatientProfileResolvers<ContextType = IdentityRequest, ParentType extends ResolversParentTypes['PatientProfile'] = ResolversParentTypes['PatientProfile'], FederationReferenceType extends FederationReferenceTypes['PatientProfile'] = FederationReferenceTypes['PatientProfile']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PatientProfile']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allergies?: Resolver<Array<ResolversTypes['ProfileAllergy']>, ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  familyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  givenName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  humanId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nationalId?: Resolver<Maybe<ResolversTypes['NationalId']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['ProfileSex']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface PhoneNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PhoneNumber'], any> {
  name: 'PhoneNumber';
}

export type PlatformRoleResolvers = { SUPERADMIN: 'superadmin', SUPPORT_ENGINEER: 'support_engineer' };

export type PrincipalResolvers<ContextType = IdentityRequest, ParentType extends ResolversParentTypes['Principal'] = ResolversParentTypes['Principal']> = {
  __resolveType: TypeResolveFn<'Agent' | 'Human' | 'ServiceAccount', ParentType, ContextType>;
};

export type PrincipalBlockResolvers<ContextType = IdentityRequest, ParentType extends ResolversParentTypes['PrincipalBlock'] = ResolversParentTypes['PrincipalBlock']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PrincipalConnectionResolvers<ContextType = IdentityRequest, ParentType extends ResolversParentTypes['PrincipalConnection'] = ResolversParentTypes['PrincipalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PrincipalEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PrincipalEdgeResolvers<ContextType = IdentityRequest, ParentType extends ResolversParentTypes['PrincipalEdge'] = ResolversParentTypes['PrincipalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Principal'], ParentType, ContextType>;
};

export type PrincipalKindResolvers = { AGENT: 'agent', HUMAN: 'human', SERVICE_ACCOUNT: 'service_account' };

export type PrincipalStatusResolvers = { ACTIVE: 'active', BLOCKED: 'blocked' };

export type ProfileAllergyResolvers<ContextType = IdentityRequest, ParentType extends ResolversParentTypes['ProfileAllergy'] = ResolversParentTypes['ProfileAllergy']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  codeSystem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  criticality?: Resolver<ResolversTypes['ProfileAllergyCriticality'], ParentType, ContextType>;
  reaction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  substance?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProfileAllergyCriticalityResolvers = { HIGH: 'high', LOW: 'low', UNABLE_TO_ASSESS: 'unable-to-assess' };

export type ProfileSexResolvers = { FEMALE: 'female', MALE: 'male', OTHER: 'other', UNKNOWN: 'unknown' };

export type PublishOperationsPayloadResolvers<ContextType = IdentityRequest, ParentType extends ResolversParentTypes['PublishOperationsPayload'] = ResolversParentTypes['PublishOperationsPayload']> = {
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = IdentityRequest, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  _session?: Resolver<ResolversTypes['_Session'], ParentType, ContextType, RequireFields<Query_SessionArgs, 'input'>>;
  consentPurposes?: Resolver<Array<ResolversTypes['ConsentPurpose']>, ParentType, ContextType>;
  me?: Resolver<Maybe<ResolversTypes['Me']>, ParentType, ContextType>;
  myAgents?: Resolver<ResolversTypes['AgentConnection'], ParentType, ContextType, RequireFields<QueryMyAgentsArgs, 'first'>>;
  myConsents?: Resolver<ResolversTypes['ConsentConnection'], ParentType, ContextType, RequireFields<QueryMyConsentsArgs, 'first'>>;
  myEffectiveConsents?: Resolver<Array<ResolversTypes['EffectiveConsent']>, ParentType, ContextType>;
  myPatientProfile?: Resolver<Maybe<ResolversTypes['PatientProfile']>, ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType, RequireFields<QueryPartnerArgs, 'id'>>;
  partners?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, RequireFields<QueryPartnersArgs, 'first'>>;
  patientConsents?: Resolver<Array<ResolversTypes['EffectiveConsent']>, ParentType, ContextType, RequireFields<QueryPatientConsentsArgs, 'humanId'>>;
  principal?: Resolver<Maybe<ResolversTypes['Principal']>, ParentType, ContextType, RequireFields<QueryPrincipalArgs, 'id'>>;
  principals?: Resolver<ResolversTypes['PrincipalConnection'], ParentType, ContextType, RequireFields<QueryPrincipalsArgs, 'first'>>;
  serviceAccount?: Resolver<Maybe<ResolversTypes['ServiceAccount']>, ParentType, ContextType, RequireFields<QueryServiceAccountArgs, 'id'>>;
  serviceAccounts?: Resolver<ResolversTypes['ServiceAccountConnection'], ParentType, ContextType, RequireFields<QueryServiceAccountsArgs, 'first'>>;
};

export type RatePlanResolvers = { HIGH: 'high', STANDARD: 'standard', TRIAL: 'trial' };

export type RegisterAgentPayloadResolvers<ContextType = IdentityRequest, ParentType extends ResolversParentTypes['RegisterAgentPayload'] = ResolversParentTypes['RegisterAgentPayload']> = {
  agent?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegisterApiKeyPayloadResolvers<ContextType = IdentityRequest, ParentType extends ResolversParentTypes['RegisterApiKeyPayload'] = ResolversParentTypes['RegisterApiKeyPayload']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevokeApiKeyPayloadResolvers<ContextType = IdentityRequest, ParentType extends ResolversParentTypes['RevokeApiKeyPayload'] = ResolversParentTypes['RevokeApiKeyPayload']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RotateApiKeyPayloadResolvers<ContextType = IdentityRequest, ParentType extends ResolversParentTypes['RotateApiKeyPayload'] = ResolversParentTypes['RotateApiKeyPayload']> = {
  issuedApiKey?: Resolver<Maybe<ResolversTypes['IssuedApiKey']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveMyPatientProfilePayloadResolvers<ContextType = IdentityRequest, ParentType extends ResolversParentTypes['SaveMyPatientProfilePayload'] = ResolversParentTypes['SaveMyPatientProfilePayload']> = {
  patientProfile?: Resolver<Maybe<ResolversTypes['PatientProfile']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ServiceAccountResolvers<ContextType = IdentityRequest, ParentType extends ResolversParentTypes['ServiceAccount'] = ResolversParentTypes['ServiceAccount'], FederationReferenceType extends FederationReferenceTypes['ServiceAccount'] = FederationReferenceTypes['ServiceAccount']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServiceAccount']> | FederationReferenceType, FederationReferenceType, ContextType>;
  apiKeys?: Resolver<Array<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  block?: Resolver<Maybe<ResolversTypes['PrincipalBlock']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PrincipalKind'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PrincipalStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceAccountConnectionResolvers<ContextType = IdentityRequest, ParentType extends ResolversParentTypes['ServiceAccountConnection'] = ResolversParentTypes['ServiceAccountConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ServiceAccountEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ServiceAccountEdgeResolvers<ContextType = IdentityRequest, ParentType extends ResolversParentTypes['ServiceAccountEdge'] = ResolversParentTypes['ServiceAccountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceAccount'], ParentType, ContextType>;
};

export type SessionRoleResolvers = { ADMIN: 'admin', CUSTOMER_SUPPORT: 'customer_support', PATIENT: 'patient', SERVICE: 'service', SPECIALIST: 'specialist', SUPERADMIN: 'superadmin', SUPPORT_ENGINEER: 'support_engineer', USER: 'user' };

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UnblockPrincipalPayloadResolvers<ContextType = IdentityRequest, ParentType extends ResolversParentTypes['UnblockPrincipalPayload'] = ResolversParentTypes['UnblockPrincipalPayload']> = {
  principal?: Resolver<Maybe<ResolversTypes['Principal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateMePayloadResolvers<ContextType = IdentityRequest, ParentType extends ResolversParentTypes['UpdateMePayload'] = ResolversParentTypes['UpdateMePayload']> = {
  human?: Resolver<Maybe<ResolversTypes['Human']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdatePartnerPayloadResolvers<ContextType = IdentityRequest, ParentType extends ResolversParentTypes['UpdatePartnerPayload'] = ResolversParentTypes['UpdatePartnerPayload']> = {
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = IdentityRequest, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WithdrawConsentPayloadResolvers<ContextType = IdentityRequest, ParentType extends ResolversParentTypes['WithdrawConsentPayload'] = ResolversParentTypes['WithdrawConsentPayload']> = {
  consent?: Resolver<Maybe<ResolversTypes['Consent']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type _PartnerTermsResolvers<ContextType = IdentityRequest, ParentType extends ResolversParentTypes['_PartnerTerms'] = ResolversParentTypes['_PartnerTerms']> = {
  operations?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  ratePlan?: Resolver<ResolversTypes['RatePlan'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type _SessionResolvers<ContextType = IdentityRequest, ParentType extends ResolversParentTypes['_Session'] = ResolversParentTypes['_Session']> = {
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['PrincipalKind']>, ParentType, ContextType>;
  organizationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  organizationStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['_PartnerTerms']>, ParentType, ContextType>;
  permissions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  platformRole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  principalId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['SessionRefusal']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = IdentityRequest> = {
  Agent?: AgentResolvers<ContextType>;
  AgentConnection?: AgentConnectionResolvers<ContextType>;
  AgentEdge?: AgentEdgeResolvers<ContextType>;
  ApiKey?: ApiKeyResolvers<ContextType>;
  BlockPrincipalPayload?: BlockPrincipalPayloadResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  ConsentAction?: ConsentActionResolvers;
  ConsentChannel?: ConsentChannelResolvers;
  ConsentConnection?: ConsentConnectionResolvers<ContextType>;
  ConsentEdge?: ConsentEdgeResolvers<ContextType>;
  ConsentPurpose?: ConsentPurposeResolvers<ContextType>;
  ConsentScope?: ConsentScopeResolvers;
  CountryCode?: GraphQLScalarType;
  CreateApiKeyPayload?: CreateApiKeyPayloadResolvers<ContextType>;
  CreatePartnerPayload?: CreatePartnerPayloadResolvers<ContextType>;
  CreateServiceAccountPayload?: CreateServiceAccountPayloadResolvers<ContextType>;
  Currency?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DisableServiceAccountPayload?: DisableServiceAccountPayloadResolvers<ContextType>;
  EffectiveConsent?: EffectiveConsentResolvers<ContextType>;
  EmailAddress?: GraphQLScalarType;
  GrantConsentPayload?: GrantConsentPayloadResolvers<ContextType>;
  HexColorCode?: GraphQLScalarType;
  Human?: HumanResolvers<ContextType>;
  IssuedApiKey?: IssuedApiKeyResolvers<ContextType>;
  JSONObject?: GraphQLScalarType;
  LegalBasis?: LegalBasisResolvers;
  LocalDate?: GraphQLScalarType;
  LocalEndTime?: GraphQLScalarType;
  LocalTime?: GraphQLScalarType;
  Me?: MeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NationalId?: NationalIdResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Partner?: PartnerResolvers<ContextType>;
  PartnerConnection?: PartnerConnectionResolvers<ContextType>;
  PartnerEdge?: PartnerEdgeResolvers<ContextType>;
  PatientProfile?: PatientProfileResolvers<ContextType>;
  PhoneNumber?: GraphQLScalarType;
  PlatformRole?: PlatformRoleResolvers;
  Principal?: PrincipalResolvers<ContextType>;
  PrincipalBlock?: PrincipalBlockResolvers<ContextType>;
  PrincipalConnection?: PrincipalConnectionResolvers<ContextType>;
  PrincipalEdge?: PrincipalEdgeResolvers<ContextType>;
  PrincipalKind?: PrincipalKindResolvers;
  PrincipalStatus?: PrincipalStatusResolvers;
  ProfileAllergy?: ProfileAllergyResolvers<ContextType>;
  ProfileAllergyCriticality?: ProfileAllergyCriticalityResolvers;
  ProfileSex?: ProfileSexResolvers;
  PublishOperationsPayload?: PublishOperationsPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RatePlan?: RatePlanResolvers;
  RegisterAgentPayload?: RegisterAgentPayloadResolvers<ContextType>;
  RegisterApiKeyPayload?: RegisterApiKeyPayloadResolvers<ContextType>;
  RevokeApiKeyPayload?: RevokeApiKeyPayloadResolvers<ContextType>;
  RotateApiKeyPayload?: RotateApiKeyPayloadResolvers<ContextType>;
  SaveMyPatientProfilePayload?: SaveMyPatientProfilePayloadResolvers<ContextType>;
  ServiceAccount?: ServiceAccountResolvers<ContextType>;
  ServiceAccountConnection?: ServiceAccountConnectionResolvers<ContextType>;
  ServiceAccountEdge?: ServiceAccountEdgeResolvers<ContextType>;
  SessionRole?: SessionRoleResolvers;
  TimeZone?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  UnblockPrincipalPayload?: UnblockPrincipalPayloadResolvers<ContextType>;
  UpdateMePayload?: UpdateMePayloadResolvers<ContextType>;
  UpdatePartnerPayload?: UpdatePartnerPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WithdrawConsentPayload?: WithdrawConsentPayloadResolvers<ContextType>;
  _PartnerTerms?: _PartnerTermsResolvers<ContextType>;
  _Session?: _SessionResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = IdentityRequest> = {
  internal?: InternalDirectiveResolver<any, any, ContextType>;
  public?: PublicDirectiveResolver<any, any, ContextType>;
};
