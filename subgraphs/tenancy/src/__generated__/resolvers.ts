import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Organization as OrganizationRow, OrganizationSettings as OrganizationSettingsRow, OrganizationLimit as OrganizationLimitRow, OrganizationEntitlement as OrganizationEntitlementRow, OrganizationDomain as OrganizationDomainRow, Role as RoleRow, Location as LocationRow, Tier as TierRow } from '@platform/prisma/generated';
import type { MembershipInPlace } from '../membership/membership-in-place.ts';
import type { ResolvedOrganization } from '../organization/resolve-organization.ts';
import type { TenancyRequest } from '../context.ts';
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

/** Which clinic to open. */
export type ActivateOrganizationInput = {
  /** A draft. */
  organizationId: Scalars['ID']['input'];
};

/** What came of `activateOrganization`. */
export type ActivateOrganizationPayload = {
  __typename?: 'ActivateOrganizationPayload';
  /** The clinic, now active. Null when `userErrors` is not empty. */
  organization?: Maybe<Organization>;
  /** Why it could not be activated. */
  userErrors: Array<UserError>;
};

/** A host name to add. */
export type AddDomainInput = {
  /** Which app answers there. */
  app: DomainApp;
  /** For example `clinic.example.com`: a full name without scheme, port or path, and not one of the platform's. */
  host: Scalars['String']['input'];
};

/** What came of `addDomain`. */
export type AddDomainPayload = {
  __typename?: 'AddDomainPayload';
  /** The domain, pending; add its `dnsRecord`, then verify. Null when `userErrors` is not empty. */
  domain?: Maybe<Domain>;
  /** Why it could not be added. */
  userErrors: Array<UserError>;
};

/** Whom to invite. */
export type AddMemberInput = {
  /** Their address: whoever proves to own it takes the place. */
  email: Scalars['EmailAddress']['input'];
  /** A role of your clinic that allows nothing you do not hold. */
  roleId: Scalars['ID']['input'];
};

/** What came of `addMember`. */
export type AddMemberPayload = {
  __typename?: 'AddMemberPayload';
  /** The membership, invited. Null when `userErrors` is not empty. */
  membership?: Maybe<Membership>;
  /** Why nobody could be invited. */
  userErrors: Array<UserError>;
};

/** Whom to make an administrator. */
export type AppointAdministratorInput = {
  /** Their address. */
  email: Scalars['EmailAddress']['input'];
  /** A clinic. */
  organizationId: Scalars['ID']['input'];
};

/** What came of `appointAdministrator`. */
export type AppointAdministratorPayload = {
  __typename?: 'AppointAdministratorPayload';
  /** The membership, invited. Null when `userErrors` is not empty. */
  membership?: Maybe<Membership>;
  /** Why nobody could be appointed. */
  userErrors: Array<UserError>;
};

/** The kinds of members a clinic has. */
export type BaseRole =
  /** Runs the clinic. */
  | 'admin'
  /** Answers patients. */
  | 'customer_support'
  /** Is treated here. */
  | 'patient'
  /** Treats patients. */
  | 'specialist';

/** What is to become of a location. */
export type ChangeLocationStatusInput = {
  /** A location of your clinic that is not closed. */
  locationId: Scalars['ID']['input'];
  /** What it is from now on. */
  status: LocationStatus;
};

/** What came of `changeLocationStatus`. */
export type ChangeLocationStatusPayload = {
  __typename?: 'ChangeLocationStatusPayload';
  /** The location as it is now. Null when `userErrors` is not empty. */
  location?: Maybe<Location>;
  /** Why it stays what it was. */
  userErrors: Array<UserError>;
};

/** Whose role to change. */
export type ChangeMemberRoleInput = {
  /** A membership of your clinic, not your own. */
  membershipId: Scalars['ID']['input'];
  /** A role of your clinic that allows nothing you do not hold. */
  roleId: Scalars['ID']['input'];
};

/** What came of `changeMemberRole`. */
export type ChangeMemberRolePayload = {
  __typename?: 'ChangeMemberRolePayload';
  /** The membership as it is now. Null when `userErrors` is not empty. */
  membership?: Maybe<Membership>;
  /** Why the role could not be changed. */
  userErrors: Array<UserError>;
};

/** A new location. */
export type CreateLocationInput = {
  /** Street and number, up to 200 characters. */
  addressLine?: InputMaybe<Scalars['String']['input']>;
  /** Town, up to 100 characters. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** Country, up to 100 characters. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** What people call it, up to 120 characters. */
  name: Scalars['String']['input'];
  /** Where it is called. */
  phone?: InputMaybe<Scalars['PhoneNumber']['input']>;
  /** Postal code, up to 20 characters. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** Its name in addresses: up to 60 small letters, digits and single hyphens, unique within the clinic. */
  slug: Scalars['String']['input'];
  /** Its zone; the clinic's when absent. */
  timezone?: InputMaybe<Scalars['TimeZone']['input']>;
};

/** What came of `createLocation`. */
export type CreateLocationPayload = {
  __typename?: 'CreateLocationPayload';
  /** The location, active. Null when `userErrors` is not empty. */
  location?: Maybe<Location>;
  /** Why it could not be added. */
  userErrors: Array<UserError>;
};

/** A new clinic. */
export type CreateOrganizationInput = {
  /** Whoever signs in first with this address becomes its administrator. */
  adminEmail: Scalars['EmailAddress']['input'];
  /** The country whose law it works under. */
  countryCode: Scalars['CountryCode']['input'];
  /** Language it writes in: `en`, `es` or `ro`. */
  languageCode: Scalars['String']['input'];
  /** What people call it, up to 120 characters. */
  name: Scalars['String']['input'];
  /** 3 to 40 small letters, digits and single hyphens. Cannot be changed later: it is part of addresses. */
  slug: Scalars['String']['input'];
  /** Code of its plan. */
  tierCode?: Scalars['String']['input'];
  /** Its zone. */
  timezone: Scalars['TimeZone']['input'];
};

/** What came of `createOrganization`. */
export type CreateOrganizationPayload = {
  __typename?: 'CreateOrganizationPayload';
  /** The draft. Null when `userErrors` is not empty. */
  organization?: Maybe<Organization>;
  /** Why it could not be created. */
  userErrors: Array<UserError>;
};

/** A new role. */
export type CreateRoleInput = {
  /** What its members are taken for when rows are protected. Cannot be changed later. */
  baseRole: BaseRole;
  /** What it is for, up to 300 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** What people call it, up to 60 characters. No two roles of a clinic are called the same. */
  name: Scalars['String']['input'];
  /** Codes of what it allows. Over `PATIENT` only what patients may; over `ADMIN` always `members:manage` and `roles:manage`. */
  permissions: Array<Scalars['String']['input']>;
};

/** What came of `createRole`. */
export type CreateRolePayload = {
  __typename?: 'CreateRolePayload';
  /** The role. Null when `userErrors` is not empty. */
  role?: Maybe<Role>;
  /** Why it could not be made. */
  userErrors: Array<UserError>;
};

/** A host name of a clinic's own, served once DNS proves that it is theirs. */
export type Domain = {
  __typename?: 'Domain';
  /** Which app answers there. */
  app: DomainApp;
  /** When it was added. */
  createdAt: Scalars['DateTime']['output'];
  /** The record that proves it: to be added at whoever serves the DNS of the host, and to be left there. */
  dnsRecord: DomainDnsRecord;
  /** The host name, in small letters; other alphabets in their `xn--` form. */
  host: Scalars['String']['output'];
  /** Global and opaque. */
  id: Scalars['ID']['output'];
  /** What was wrong when DNS was last asked, fit to show. Null when nothing was. */
  lastCheckError?: Maybe<Scalars['String']['output']>;
  /** When DNS was last asked. */
  lastCheckedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether DNS proves it. */
  status: DomainStatus;
  /** When it was last proven. Null while it never was. */
  verifiedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** The apps a clinic can serve under a name of its own. */
export type DomainApp =
  /** For its staff. */
  | 'clinic'
  /** For its patients. */
  | 'portal';

/** A record to be added to the DNS. */
export type DomainDnsRecord = {
  __typename?: 'DomainDnsRecord';
  /** Its full name. */
  name: Scalars['String']['output'];
  /** Kind of the record: always `TXT`. */
  type: Scalars['String']['output'];
  /** Its value. */
  value: Scalars['String']['output'];
};

/** Whether a host name is proven. */
export type DomainStatus =
  /** DNS does not prove it, or not any more; not served. */
  | 'failed'
  /** DNS was not asked yet. */
  | 'pending'
  /** Proven, and served. */
  | 'verified';

/** Somebody who signs in; identity knows who. */
export type Human = {
  __typename?: 'Human';
  /** Global and opaque. */
  id: Scalars['ID']['output'];
  /** Your places in clinics, the oldest first; those that are suspended do not show. Null for anyone but yourself. */
  memberships?: Maybe<Array<Membership>>;
  /** Where they work, suspended places included, the oldest first. Where somebody is a patient the platform team is not told. */
  staffPlaces?: Maybe<Array<Membership>>;
};

/** A place where a clinic works. */
export type Location = {
  __typename?: 'Location';
  /** Street and number. */
  addressLine?: Maybe<Scalars['String']['output']>;
  /** Town. */
  city?: Maybe<Scalars['String']['output']>;
  /** When it was closed for good. Null unless it is. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Country, in the clinic's own words. */
  country?: Maybe<Scalars['String']['output']>;
  /** When it was added. */
  createdAt: Scalars['DateTime']['output'];
  /** Global and opaque. */
  id: Scalars['ID']['output'];
  /** What people call it. */
  name: Scalars['String']['output'];
  /** Where it is called. */
  phone?: Maybe<Scalars['PhoneNumber']['output']>;
  /** Postal code, as it is written there. */
  postalCode?: Maybe<Scalars['String']['output']>;
  /** Its name in addresses, unique within the clinic. Can change. */
  slug: Scalars['String']['output'];
  /** Whether it is in use. */
  status: LocationStatus;
  /** The zone in which its opening hours are meant. */
  timezone: Scalars['TimeZone']['output'];
  /** Counts its changes. Hand it back with an edit. */
  version: Scalars['Int']['output'];
};

/** One page of locations. */
export type LocationConnection = {
  __typename?: 'LocationConnection';
  /** This page, by name. */
  edges: Array<LocationEdge>;
  /** Where this page ends. */
  pageInfo: PageInfo;
};

/** A location, and its place in a list. */
export type LocationEdge = {
  __typename?: 'LocationEdge';
  /** Opaque. */
  cursor: Scalars['String']['output'];
  /** The location. */
  node: Location;
};

/** Which locations to list. */
export type LocationFilter = {
  /** With this in their name or town, whatever the case. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** In this state. */
  status?: InputMaybe<LocationStatus>;
};

/** The life of a location. */
export type LocationStatus =
  /** In use. */
  | 'active'
  /** Closed for good; a location that opens there later is a new one. */
  | 'closed'
  /** Out of use for now: a renovation, a season. */
  | 'inactive';

/** Which members to list. */
export type MemberFilter = {
  /** Whose role is over one of these. Staff when neither this nor `roleId` is given; name `PATIENT` to see patients. */
  baseRoles?: InputMaybe<Array<BaseRole>>;
  /** Who have this role. */
  roleId?: InputMaybe<Scalars['ID']['input']>;
  /** With this in their e-mail address. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** In this state. */
  status?: InputMaybe<MembershipStatus>;
};

/** A person's place in a clinic. */
export type Membership = {
  __typename?: 'Membership';
  /** When they were invited. */
  createdAt: Scalars['DateTime']['output'];
  /** The address they were invited by. */
  email: Scalars['EmailAddress']['output'];
  /** The person, once they have signed in. Null for somebody invited. */
  human?: Maybe<Human>;
  /** Global and opaque. */
  id: Scalars['ID']['output'];
  /** When they first signed in to it. Null for somebody invited. */
  joinedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The clinic. */
  organization: Organization;
  /** What they may do there. */
  role: Role;
  /** Where it is in its life. */
  status: MembershipStatus;
  /** Counts its changes. */
  version: Scalars['Int']['output'];
};

/** One page of members. */
export type MembershipConnection = {
  __typename?: 'MembershipConnection';
  /** This page, by e-mail address. */
  edges: Array<MembershipEdge>;
  /** Where this page ends. */
  pageInfo: PageInfo;
};

/** A membership, and its place in a list. */
export type MembershipEdge = {
  __typename?: 'MembershipEdge';
  /** Opaque. */
  cursor: Scalars['String']['output'];
  /** The membership. */
  node: Membership;
};

/** The life of a membership. */
export type MembershipStatus =
  /** Lets them in. */
  | 'active'
  /** Waits for the person's first sign-in with this address. */
  | 'invited'
  /** Keeps them out, for now. */
  | 'suspended';

export type Mutation = {
  __typename?: 'Mutation';
  /** Opens a draft for work. Refused while it has no administrator. For platform staff. */
  activateOrganization: ActivateOrganizationPayload;
  /** Adds a host name to your clinic. It is served once `verifyDomain` has found its DNS record. Needs the feature `custom_domains`. */
  addDomain: AddDomainPayload;
  /** Invites somebody to your clinic. Their place becomes active when they first sign in. Staff count against the limit `members`. */
  addMember: AddMemberPayload;
  /** Invites somebody to be an administrator of a clinic, such as one that has none left. For platform staff. */
  appointAdministrator: AppointAdministratorPayload;
  /** Takes a location out of use, back into use, or closes it for good. To close it is how a location is retired. */
  changeLocationStatus: ChangeLocationStatusPayload;
  /** Gives a member another role. Never your own; the last administrator stays one. */
  changeMemberRole: ChangeMemberRolePayload;
  /** Adds a location. Open ones count against the limit `locations`. */
  createLocation: CreateLocationPayload;
  /** Creates a clinic as a draft, with its roles, its settings, its plan and an invited administrator. For platform staff. */
  createOrganization: CreateOrganizationPayload;
  /** Makes a role of your clinic's own. You can give it only what you hold. */
  createRole: CreateRolePayload;
  /** Switches a feature of a clinic on or off by hand: from now on its plan does not change it. For platform staff. */
  overrideOrganizationEntitlement: OverrideOrganizationEntitlementPayload;
  /** Sets a limit of a clinic by hand: from now on its plan does not change it. For platform staff. */
  overrideOrganizationLimit: OverrideOrganizationLimitPayload;
  /** Lets a suspended member in again. */
  reinstateMember: ReinstateMemberPayload;
  /** Lifts a suspension. For platform staff. */
  reinstateOrganization: ReinstateOrganizationPayload;
  /** Hands a feature back to the clinic's plan. For platform staff. */
  releaseOrganizationEntitlement: ReleaseOrganizationEntitlementPayload;
  /** Hands a limit back to the clinic's plan. For platform staff. */
  releaseOrganizationLimit: ReleaseOrganizationLimitPayload;
  /** Gives a host name up. It is no longer served, and free for others to prove. */
  removeDomain: RemoveDomainPayload;
  /** Removes a location that was added by mistake. Refused once it is closed: that one is history. */
  removeLocation: RemoveLocationPayload;
  /** Takes somebody out of your clinic, or an invitation back. Never the last administrator. */
  removeMember: RemoveMemberPayload;
  /** Removes a role of your clinic's own. Refused while somebody has it. */
  removeRole: RemoveRolePayload;
  /** Moves a clinic to another plan, which sets its limits and features except those set by hand. For platform staff. */
  setOrganizationTier: SetOrganizationTierPayload;
  /** Keeps an active member out, from their next request. Never the last administrator. */
  suspendMember: SuspendMemberPayload;
  /** Closes an active clinic to everybody. For platform staff. */
  suspendOrganization: SuspendOrganizationPayload;
  /** Changes the details of a location, closed ones included. */
  updateLocation: UpdateLocationPayload;
  /** Changes the name or the locale of your clinic. */
  updateOrganization: UpdateOrganizationPayload;
  /** Changes how your clinic looks and works. */
  updateOrganizationSettings: UpdateOrganizationSettingsPayload;
  /** Changes a role of your clinic, for all who have it, from their next request. Platform staff can put any clinic's right. */
  updateRole: UpdateRolePayload;
  /** Asks DNS, within 5 seconds, whether a host name is your clinic's. Read the answer in its `status` and `lastCheckError`. Can be repeated. */
  verifyDomain: VerifyDomainPayload;
};


export type MutationActivateOrganizationArgs = {
  input: ActivateOrganizationInput;
};


export type MutationAddDomainArgs = {
  input: AddDomainInput;
};


export type MutationAddMemberArgs = {
  input: AddMemberInput;
};


export type MutationAppointAdministratorArgs = {
  input: AppointAdministratorInput;
};


export type MutationChangeLocationStatusArgs = {
  input: ChangeLocationStatusInput;
};


export type MutationChangeMemberRoleArgs = {
  input: ChangeMemberRoleInput;
};


export type MutationCreateLocationArgs = {
  input: CreateLocationInput;
};


export type MutationCreateOrganizationArgs = {
  input: CreateOrganizationInput;
};


export type MutationCreateRoleArgs = {
  input: CreateRoleInput;
};


export type MutationOverrideOrganizationEntitlementArgs = {
  input: OverrideOrganizationEntitlementInput;
};


export type MutationOverrideOrganizationLimitArgs = {
  input: OverrideOrganizationLimitInput;
};


export type MutationReinstateMemberArgs = {
  input: ReinstateMemberInput;
};


export type MutationReinstateOrganizationArgs = {
  input: ReinstateOrganizationInput;
};


export type MutationReleaseOrganizationEntitlementArgs = {
  input: ReleaseOrganizationEntitlementInput;
};


export type MutationReleaseOrganizationLimitArgs = {
  input: ReleaseOrganizationLimitInput;
};


export type MutationRemoveDomainArgs = {
  input: RemoveDomainInput;
};


export type MutationRemoveLocationArgs = {
  input: RemoveLocationInput;
};


export type MutationRemoveMemberArgs = {
  input: RemoveMemberInput;
};


export type MutationRemoveRoleArgs = {
  input: RemoveRoleInput;
};


export type MutationSetOrganizationTierArgs = {
  input: SetOrganizationTierInput;
};


export type MutationSuspendMemberArgs = {
  input: SuspendMemberInput;
};


export type MutationSuspendOrganizationArgs = {
  input: SuspendOrganizationInput;
};


export type MutationUpdateLocationArgs = {
  input: UpdateLocationInput;
};


export type MutationUpdateOrganizationArgs = {
  input: UpdateOrganizationInput;
};


export type MutationUpdateOrganizationSettingsArgs = {
  input: UpdateOrganizationSettingsInput;
};


export type MutationUpdateRoleArgs = {
  input: UpdateRoleInput;
};


export type MutationVerifyDomainArgs = {
  input: VerifyDomainInput;
};

/** A clinic: the tenant everything else belongs to. */
export type Organization = {
  __typename?: 'Organization';
  /** When it first went live. Null for a draft. */
  activatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The country whose law it works under. */
  countryCode: Scalars['CountryCode']['output'];
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Its own host names, in alphabetical order; at most 20. Null for a clinic other than the one you are signed in at. */
  domains?: Maybe<Array<Domain>>;
  /** The features it may and may not use, by key. Null for a clinic other than the one you are signed in at. */
  entitlements?: Maybe<Array<OrganizationEntitlement>>;
  /** Global and opaque. */
  id: Scalars['ID']['output'];
  /** Language it writes in, ISO 639-1: `en`, `es` or `ro`. */
  languageCode: Scalars['String']['output'];
  /** How much of what it may have, by key. Null for a clinic other than the one you are signed in at. */
  limits?: Maybe<Array<OrganizationLimit>>;
  /** What people call it. */
  name: Scalars['String']['output'];
  /** Its roles: those every clinic has, then its own, by name; at most 50. Null for a clinic other than the one you are signed in at. */
  roles?: Maybe<Array<Role>>;
  /** How it wants to look and to work. Null for a clinic other than the one you are signed in at. */
  settings?: Maybe<OrganizationSettings>;
  /** Its name in addresses: `aurora` in `aurora.clinic.example`. Never changes. */
  slug: Scalars['String']['output'];
  /** Where it is in its life. */
  status: OrganizationStatus;
  /** When it was suspended. Null unless it is. */
  suspendedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was suspended, in the words of the platform team. Null unless it is. */
  suspensionReason?: Maybe<Scalars['String']['output']>;
  /** Its plan. Null for a clinic other than the one you are signed in at. */
  tier?: Maybe<Tier>;
  /** The zone in which its days begin and its opening hours are meant. */
  timezone: Scalars['TimeZone']['output'];
  /** Counts its changes. Hand it back with an edit, so that nobody's work is overwritten unseen. */
  version: Scalars['Int']['output'];
};

/** How a clinic looks to its patients. */
export type OrganizationBranding = {
  __typename?: 'OrganizationBranding';
  /** The colour of its buttons and links. */
  brandColor: Scalars['HexColorCode']['output'];
  /** Its logo. Null when it has none. */
  logoUrl?: Maybe<Scalars['URL']['output']>;
};

/** One page of clinics. */
export type OrganizationConnection = {
  __typename?: 'OrganizationConnection';
  /** This page, newest first. */
  edges: Array<OrganizationEdge>;
  /** Where this page ends. */
  pageInfo: PageInfo;
};

/** A clinic, and its place in a list. */
export type OrganizationEdge = {
  __typename?: 'OrganizationEdge';
  /** Opaque. */
  cursor: Scalars['String']['output'];
  /** The clinic. */
  node: Organization;
};

/** Whether a clinic may use a feature. */
export type OrganizationEntitlement = {
  __typename?: 'OrganizationEntitlement';
  /** Whether it may be used. */
  isEnabled: Scalars['Boolean']['output'];
  /** True when the platform team set it by hand: the plan does not change it. */
  isOverridden: Scalars['Boolean']['output'];
  /** The feature: `custom_domains`. */
  key: Scalars['String']['output'];
};

/** Which clinics to list. */
export type OrganizationFilter = {
  /** With this in their name or slug, whatever the case. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** In this state of life. */
  status?: InputMaybe<OrganizationStatus>;
};

/** How many of something a clinic may have. */
export type OrganizationLimit = {
  __typename?: 'OrganizationLimit';
  /** True when the platform team set it by hand: the plan does not change it. */
  isOverridden: Scalars['Boolean']['output'];
  /** What is counted: `members` (staff, invited and suspended included), `locations` (open ones), `service_accounts`. */
  key: Scalars['String']['output'];
  /** The most there may be. */
  maximum: Scalars['Int']['output'];
  /** How many there are. Null for what is not counted here. */
  used?: Maybe<Scalars['Int']['output']>;
};

/** How a clinic wants to look and to work. */
export type OrganizationSettings = {
  __typename?: 'OrganizationSettings';
  /** Hours in which a requested booking is to be confirmed before it lapses, 1 to 336. */
  bookingConfirmationHours: Scalars['Int']['output'];
  /** The colour of its buttons and links. */
  brandColor: Scalars['HexColorCode']['output'];
  /** Hours before a visit until which patients may cancel it themselves, 0 to 336. */
  cancellationCutoffHours: Scalars['Int']['output'];
  /** The name its mail comes from. Null for its own name. */
  emailFromName?: Maybe<Scalars['String']['output']>;
  /** Whether the calendars people subscribe to name what a visit is for. */
  feedsNameService: Scalars['Boolean']['output'];
  /** Seconds a chosen time is kept for a patient who is still booking it, 120 to 1800. */
  holdTtlSeconds: Scalars['Int']['output'];
  /** Its logo, over https. Null when it has none. */
  logoUrl?: Maybe<Scalars['URL']['output']>;
  /** The most stars of a rating that the clinic is alerted of, 0 to 4; 0 for none. */
  lowRating: Scalars['Int']['output'];
  /** Minutes after its start until a visit counts as missed, 0 to 1440. */
  noShowGraceMinutes: Scalars['Int']['output'];
  /** How many minutes before a visit its patient is reminded of it, at most 3 times; empty for never. */
  reminderMinutes: Array<Scalars['Int']['output']>;
  /** Counts its changes. Hand it back with an edit. */
  version: Scalars['Int']['output'];
};

/** The life of a clinic. */
export type OrganizationStatus =
  /** Open for work. */
  | 'active'
  /** Being set up. Nobody finds it by its address yet. */
  | 'draft'
  /** Closed to everybody by the platform team, for now. */
  | 'suspended';

/** A feature switched by hand. */
export type OverrideOrganizationEntitlementInput = {
  /** Whether it may be used. */
  isEnabled: Scalars['Boolean']['input'];
  /** A feature, such as `custom_domains`. */
  key: Scalars['String']['input'];
  /** A clinic. */
  organizationId: Scalars['ID']['input'];
};

/** What came of `overrideOrganizationEntitlement`. */
export type OverrideOrganizationEntitlementPayload = {
  __typename?: 'OverrideOrganizationEntitlementPayload';
  /** The clinic. Null when `userErrors` is not empty. */
  organization?: Maybe<Organization>;
  /** Why the feature could not be switched. */
  userErrors: Array<UserError>;
};

/** A limit set by hand. */
export type OverrideOrganizationLimitInput = {
  /** A limit it has, such as `members`. */
  key: Scalars['String']['input'];
  /** The most there may be, 0 to 1000000. What is there beyond it stays; nothing is added. */
  maximum: Scalars['Int']['input'];
  /** A clinic. */
  organizationId: Scalars['ID']['input'];
};

/** What came of `overrideOrganizationLimit`. */
export type OverrideOrganizationLimitPayload = {
  __typename?: 'OverrideOrganizationLimitPayload';
  /** The clinic. Null when `userErrors` is not empty. */
  organization?: Maybe<Organization>;
  /** Why the limit could not be set. */
  userErrors: Array<UserError>;
};

/** Where one page of a connection ends, and whether more follows. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Opaque. Pass as `after`. Null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** True when `after: endCursor` would return more. */
  hasNextPage: Scalars['Boolean']['output'];
};

/** Something a role can allow. The list is closed: a role cannot hold anything else. */
export type Permission = {
  __typename?: 'Permission';
  /** Stable name, as roles hold it: `patients:read`. */
  code: Scalars['String']['output'];
  /** What it allows, in one sentence. */
  description: Scalars['String']['output'];
};

/** A clinic as anybody may see it before signing in: that it exists, and how it looks. */
export type PublicOrganization = {
  __typename?: 'PublicOrganization';
  /** How it looks. */
  branding: OrganizationBranding;
  /** Global and opaque. */
  id: Scalars['ID']['output'];
  /** Whether the platform has closed it for now. Then nothing else can be asked there. */
  isSuspended: Scalars['Boolean']['output'];
  /** Language it writes in, ISO 639-1: `en`, `es` or `ro`. */
  languageCode: Scalars['String']['output'];
  /** What people call it. */
  name: Scalars['String']['output'];
  /** Its name in addresses. */
  slug: Scalars['String']['output'];
  /** The zone its times are meant in. */
  timezone: Scalars['TimeZone']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** The clinic of a slug, of a proven host name or of an id, for the gateway. Null for none and for drafts. */
  _organizationByHost?: Maybe<_OrganizationResolution>;
  /** The location, or null when there is none you may see. */
  location?: Maybe<Location>;
  /** Where your clinic works, by name. */
  locations: LocationConnection;
  /** Who belongs to your clinic, by e-mail address: its staff, unless the filter says otherwise. */
  members: MembershipConnection;
  /** A place in your clinic, or null when there is none you may see. */
  membership?: Maybe<Membership>;
  /** The clinic you are signed in at, or the one named. Null outside of any, and for one you may not see. */
  organization?: Maybe<Organization>;
  /** All clinics, newest first. For platform staff. */
  organizations: OrganizationConnection;
  /** Everything a role can allow. */
  permissions: Array<Permission>;
  /** The clinic this is asked at. Null outside of any, and for one that has not gone live. */
  publicOrganization?: Maybe<PublicOrganization>;
  /** The role, or null when there is none you may see. */
  role?: Maybe<Role>;
  /** The roles of your clinic: those every clinic has, then its own, by name; at most 50. */
  roles: Array<Role>;
  /** The plans the platform sells, by code. */
  tiers: Array<Tier>;
};


export type Query_OrganizationByHostArgs = {
  input: _OrganizationByHostInput;
};


export type QueryLocationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LocationFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MemberFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryMembershipArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganizationArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryRoleArgs = {
  id: Scalars['ID']['input'];
};

/** Whom to let in again. */
export type ReinstateMemberInput = {
  /** A suspended membership of your clinic. */
  membershipId: Scalars['ID']['input'];
};

/** What came of `reinstateMember`. */
export type ReinstateMemberPayload = {
  __typename?: 'ReinstateMemberPayload';
  /** The membership, active again. Null when `userErrors` is not empty. */
  membership?: Maybe<Membership>;
  /** Why they could not be reinstated. */
  userErrors: Array<UserError>;
};

/** Which clinic to open again. */
export type ReinstateOrganizationInput = {
  /** A suspended clinic. */
  organizationId: Scalars['ID']['input'];
};

/** What came of `reinstateOrganization`. */
export type ReinstateOrganizationPayload = {
  __typename?: 'ReinstateOrganizationPayload';
  /** The clinic, active again. Null when `userErrors` is not empty. */
  organization?: Maybe<Organization>;
  /** Why it could not be reinstated. */
  userErrors: Array<UserError>;
};

/** A feature to hand back to the plan. */
export type ReleaseOrganizationEntitlementInput = {
  /** A feature that was switched by hand. */
  key: Scalars['String']['input'];
  /** A clinic. */
  organizationId: Scalars['ID']['input'];
};

/** What came of `releaseOrganizationEntitlement`. */
export type ReleaseOrganizationEntitlementPayload = {
  __typename?: 'ReleaseOrganizationEntitlementPayload';
  /** The clinic. Null when `userErrors` is not empty. */
  organization?: Maybe<Organization>;
  /** Why the feature could not be handed back. */
  userErrors: Array<UserError>;
};

/** A limit to hand back to the plan. */
export type ReleaseOrganizationLimitInput = {
  /** A limit that was set by hand. */
  key: Scalars['String']['input'];
  /** A clinic. */
  organizationId: Scalars['ID']['input'];
};

/** What came of `releaseOrganizationLimit`. */
export type ReleaseOrganizationLimitPayload = {
  __typename?: 'ReleaseOrganizationLimitPayload';
  /** The clinic. Null when `userErrors` is not empty. */
  organization?: Maybe<Organization>;
  /** Why the limit could not be handed back. */
  userErrors: Array<UserError>;
};

/** Which domain to give up. */
export type RemoveDomainInput = {
  /** A domain of your clinic. */
  domainId: Scalars['ID']['input'];
};

/** What came of `removeDomain`. */
export type RemoveDomainPayload = {
  __typename?: 'RemoveDomainPayload';
  /** The domain as it was. Null when `userErrors` is not empty. */
  domain?: Maybe<Domain>;
  /** Why it could not be removed. */
  userErrors: Array<UserError>;
};

/** Which location to remove. */
export type RemoveLocationInput = {
  /** A location of your clinic that is not closed. */
  locationId: Scalars['ID']['input'];
};

/** What came of `removeLocation`. */
export type RemoveLocationPayload = {
  __typename?: 'RemoveLocationPayload';
  /** The location as it was. Null when `userErrors` is not empty. */
  location?: Maybe<Location>;
  /** Why it could not be removed. */
  userErrors: Array<UserError>;
};

/** Whom to take out. */
export type RemoveMemberInput = {
  /** A membership of your clinic. */
  membershipId: Scalars['ID']['input'];
};

/** What came of `removeMember`. */
export type RemoveMemberPayload = {
  __typename?: 'RemoveMemberPayload';
  /** The membership as it was. Null when `userErrors` is not empty. */
  membership?: Maybe<Membership>;
  /** Why they could not be removed. */
  userErrors: Array<UserError>;
};

/** Which role to remove. */
export type RemoveRoleInput = {
  /** A role that nobody has. */
  roleId: Scalars['ID']['input'];
};

/** What came of `removeRole`. */
export type RemoveRolePayload = {
  __typename?: 'RemoveRolePayload';
  /** The role as it was. Null when `userErrors` is not empty. */
  role?: Maybe<Role>;
  /** Why it could not be removed. */
  userErrors: Array<UserError>;
};

/** What members of a clinic may do: a set of permissions that the clinic can edit, over a base role that it cannot. */
export type Role = {
  __typename?: 'Role';
  /** What its members are taken for when rows are protected. Never changes. */
  baseRole: BaseRole;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** What it is for. */
  description?: Maybe<Scalars['String']['output']>;
  /** Global and opaque. */
  id: Scalars['ID']['output'];
  /** True for the four every clinic starts with: they can be edited, not removed. */
  isSystem: Scalars['Boolean']['output'];
  /** Stable name within the clinic: `admin`, `front_desk`. */
  key: Scalars['String']['output'];
  /** What people call it. */
  name: Scalars['String']['output'];
  /** Codes of what it allows; see `permissions`. */
  permissions: Array<Scalars['String']['output']>;
  /** Counts its changes. Hand it back with an edit. */
  version: Scalars['Int']['output'];
};

/** Which plan a clinic is to have. */
export type SetOrganizationTierInput = {
  /** A clinic. */
  organizationId: Scalars['ID']['input'];
  /** Code of the plan. The one it has already is set anew: limits that drifted come back. */
  tierCode: Scalars['String']['input'];
};

/** What came of `setOrganizationTier`. */
export type SetOrganizationTierPayload = {
  __typename?: 'SetOrganizationTierPayload';
  /** The clinic. Null when `userErrors` is not empty. */
  organization?: Maybe<Organization>;
  /** Why the plan could not be set. */
  userErrors: Array<UserError>;
};

export type Subscription = {
  __typename?: 'Subscription';
  /** Your clinic, each time something about it changed: its name, locale or status, its settings, domains, plan, limits or features. For platform staff, any clinic. */
  organizationChanged: Organization;
};

/** Whom to keep out. */
export type SuspendMemberInput = {
  /** An active membership of your clinic. */
  membershipId: Scalars['ID']['input'];
};

/** What came of `suspendMember`. */
export type SuspendMemberPayload = {
  __typename?: 'SuspendMemberPayload';
  /** The membership, now suspended. Null when `userErrors` is not empty. */
  membership?: Maybe<Membership>;
  /** Why they could not be suspended. */
  userErrors: Array<UserError>;
};

/** Which clinic to close, and why. */
export type SuspendOrganizationInput = {
  /** An active clinic. */
  organizationId: Scalars['ID']['input'];
  /** Kept and audited, up to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What came of `suspendOrganization`. */
export type SuspendOrganizationPayload = {
  __typename?: 'SuspendOrganizationPayload';
  /** The clinic, now suspended. Null when `userErrors` is not empty. */
  organization?: Maybe<Organization>;
  /** Why it could not be suspended. */
  userErrors: Array<UserError>;
};

/** A plan the platform sells: which features, and how much. */
export type Tier = {
  __typename?: 'Tier';
  /** Stable name: `starter`. */
  code: Scalars['String']['output'];
  /** The features it switches on. */
  entitlements: Array<Scalars['String']['output']>;
  /** How much of what it allows, by key. */
  limits: Array<TierLimit>;
  /** What people call it. */
  name: Scalars['String']['output'];
};

/** How many of something a plan allows. */
export type TierLimit = {
  __typename?: 'TierLimit';
  /** What is counted: `members`. */
  key: Scalars['String']['output'];
  /** The most there may be. */
  maximum: Scalars['Int']['output'];
};

/** Changes to a location. What is left out stays. */
export type UpdateLocationInput = {
  /** Street and number. Null takes it away. */
  addressLine?: InputMaybe<Scalars['String']['input']>;
  /** Town. Null takes it away. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** Country. Null takes it away. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** A location of your clinic. */
  locationId: Scalars['ID']['input'];
  /** What people call it, up to 120 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Where it is called. Null takes it away. */
  phone?: InputMaybe<Scalars['PhoneNumber']['input']>;
  /** Postal code. Null takes it away. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** Its name in addresses, unique within the clinic. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** Its zone. */
  timezone?: InputMaybe<Scalars['TimeZone']['input']>;
  /** The `version` you read. */
  version: Scalars['Int']['input'];
};

/** What came of `updateLocation`. */
export type UpdateLocationPayload = {
  __typename?: 'UpdateLocationPayload';
  /** The location as it is now. Null when `userErrors` is not empty. */
  location?: Maybe<Location>;
  /** Why it could not be changed. */
  userErrors: Array<UserError>;
};

/** Changes to your clinic. What is left out stays. */
export type UpdateOrganizationInput = {
  /** The country whose law it works under. */
  countryCode?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Language it writes in: `en`, `es` or `ro`. */
  languageCode?: InputMaybe<Scalars['String']['input']>;
  /** What people call it, up to 120 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Its zone. Bookings keep their instants. */
  timezone?: InputMaybe<Scalars['TimeZone']['input']>;
  /** The `version` you read. */
  version: Scalars['Int']['input'];
};

/** What came of `updateOrganization`. */
export type UpdateOrganizationPayload = {
  __typename?: 'UpdateOrganizationPayload';
  /** The clinic as it is now. Null when `userErrors` is not empty. */
  organization?: Maybe<Organization>;
  /** Why it could not be changed. */
  userErrors: Array<UserError>;
};

/** Changes to the settings of your clinic. What is left out stays. */
export type UpdateOrganizationSettingsInput = {
  /** Hours, 1 to 336. */
  bookingConfirmationHours?: InputMaybe<Scalars['Int']['input']>;
  /** The colour of its buttons and links, as `#rrggbb`. */
  brandColor?: InputMaybe<Scalars['HexColorCode']['input']>;
  /** Hours, 0 to 336. */
  cancellationCutoffHours?: InputMaybe<Scalars['Int']['input']>;
  /** The name its mail comes from, up to 78 characters. Null for its own name. */
  emailFromName?: InputMaybe<Scalars['String']['input']>;
  /** Whether the calendars people subscribe to name what a visit is for. */
  feedsNameService?: InputMaybe<Scalars['Boolean']['input']>;
  /** Seconds, 120 to 1800. */
  holdTtlSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Its logo, over https. Null takes it away. */
  logoUrl?: InputMaybe<Scalars['URL']['input']>;
  /** Stars, 0 to 4. */
  lowRating?: InputMaybe<Scalars['Int']['input']>;
  /** Minutes, 0 to 1440. */
  noShowGraceMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Minutes before a visit, 15 to 20160 each, at most 3; empty for no reminders. */
  reminderMinutes?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** The `version` you read. */
  version: Scalars['Int']['input'];
};

/** What came of `updateOrganizationSettings`. */
export type UpdateOrganizationSettingsPayload = {
  __typename?: 'UpdateOrganizationSettingsPayload';
  /** The settings as they are now. Null when `userErrors` is not empty. */
  settings?: Maybe<OrganizationSettings>;
  /** Why they could not be changed. */
  userErrors: Array<UserError>;
};

/** Changes to a role. What is left out stays. */
export type UpdateRoleInput = {
  /** What it is for, up to 300 characters. Null takes it away. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** What people call it, up to 60 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Codes of all it allows from now on. You can add only what you hold. */
  permissions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** A role of your clinic. */
  roleId: Scalars['ID']['input'];
  /** The `version` you read. */
  version: Scalars['Int']['input'];
};

/** What came of `updateRole`. */
export type UpdateRolePayload = {
  __typename?: 'UpdateRolePayload';
  /** The role as it is now. Null when `userErrors` is not empty. */
  role?: Maybe<Role>;
  /** Why it could not be changed. */
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

/** Which domain to verify. */
export type VerifyDomainInput = {
  /** A domain of your clinic. */
  domainId: Scalars['ID']['input'];
};

/** What came of `verifyDomain`. */
export type VerifyDomainPayload = {
  __typename?: 'VerifyDomainPayload';
  /** The domain, verified or failed. Null when `userErrors` is not empty. */
  domain?: Maybe<Domain>;
  /** Why it could not be asked about, or why its proof does not count. */
  userErrors: Array<UserError>;
};

/** How a clinic looks to its patients. */
export type _OrganizationBranding = {
  __typename?: '_OrganizationBranding';
  /** The colour of its buttons and links. */
  brandColor: Scalars['HexColorCode']['output'];
  /** The name its mail comes from. Null for its own name. */
  emailFromName?: Maybe<Scalars['String']['output']>;
  /** Its logo. Null when it has none. */
  logoUrl?: Maybe<Scalars['URL']['output']>;
};

/** One name of a clinic: exactly one of the three. */
export type _OrganizationByHostInput = {
  /** A host name of its own; found once it is proven. */
  host?: InputMaybe<Scalars['String']['input']>;
  /** Its id. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Its slug. */
  slug?: InputMaybe<Scalars['String']['input']>;
};

/** What a visitor's first request needs to know about a clinic. */
export type _OrganizationResolution = {
  __typename?: '_OrganizationResolution';
  /** How it looks. */
  branding: _OrganizationBranding;
  /** Its own, proven host names, in alphabetical order. */
  hosts: Array<Scalars['String']['output']>;
  /** Global and opaque. */
  id: Scalars['ID']['output'];
  /** Language it writes in, ISO 639-1. */
  languageCode: Scalars['String']['output'];
  /** What people call it. */
  name: Scalars['String']['output'];
  /** Its name in addresses. */
  slug: Scalars['String']['output'];
  /** Active or suspended, never a draft. */
  status: OrganizationStatus;
  /** The zone in which its days begin. */
  timezone: Scalars['TimeZone']['output'];
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
  Human: Human;
  Location: Location;
  Membership: Membership;
  Organization: Organization;
  Role: Role;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Human:
    ( { __typename: 'Human' }
    & GraphQLRecursivePick<FederationTypes['Human'], {"id":true}> );
  Location:
    ( { __typename: 'Location' }
    & GraphQLRecursivePick<FederationTypes['Location'], {"id":true}> );
  Membership:
    ( { __typename: 'Membership' }
    & GraphQLRecursivePick<FederationTypes['Membership'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  Role:
    ( { __typename: 'Role' }
    & GraphQLRecursivePick<FederationTypes['Role'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActivateOrganizationInput: ActivateOrganizationInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ActivateOrganizationPayload: ResolverTypeWrapper<Omit<ActivateOrganizationPayload, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  AddDomainInput: AddDomainInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AddDomainPayload: ResolverTypeWrapper<Omit<AddDomainPayload, 'domain'> & { domain?: Maybe<ResolversTypes['Domain']> }>;
  AddMemberInput: AddMemberInput;
  AddMemberPayload: ResolverTypeWrapper<Omit<AddMemberPayload, 'membership'> & { membership?: Maybe<ResolversTypes['Membership']> }>;
  AppointAdministratorInput: AppointAdministratorInput;
  AppointAdministratorPayload: ResolverTypeWrapper<Omit<AppointAdministratorPayload, 'membership'> & { membership?: Maybe<ResolversTypes['Membership']> }>;
  BaseRole: ResolverTypeWrapper<BaseRole>;
  ChangeLocationStatusInput: ChangeLocationStatusInput;
  ChangeLocationStatusPayload: ResolverTypeWrapper<Omit<ChangeLocationStatusPayload, 'location'> & { location?: Maybe<ResolversTypes['Location']> }>;
  ChangeMemberRoleInput: ChangeMemberRoleInput;
  ChangeMemberRolePayload: ResolverTypeWrapper<Omit<ChangeMemberRolePayload, 'membership'> & { membership?: Maybe<ResolversTypes['Membership']> }>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CreateLocationInput: CreateLocationInput;
  CreateLocationPayload: ResolverTypeWrapper<Omit<CreateLocationPayload, 'location'> & { location?: Maybe<ResolversTypes['Location']> }>;
  CreateOrganizationInput: CreateOrganizationInput;
  CreateOrganizationPayload: ResolverTypeWrapper<Omit<CreateOrganizationPayload, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  CreateRoleInput: CreateRoleInput;
  CreateRolePayload: ResolverTypeWrapper<Omit<CreateRolePayload, 'role'> & { role?: Maybe<ResolversTypes['Role']> }>;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Domain: ResolverTypeWrapper<OrganizationDomainRow>;
  DomainApp: ResolverTypeWrapper<DomainApp>;
  DomainDnsRecord: ResolverTypeWrapper<DomainDnsRecord>;
  DomainStatus: ResolverTypeWrapper<DomainStatus>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  HexColorCode: ResolverTypeWrapper<Scalars['HexColorCode']['output']>;
  Human: ResolverTypeWrapper<Omit<Human, 'memberships' | 'staffPlaces'> & { memberships?: Maybe<Array<ResolversTypes['Membership']>>, staffPlaces?: Maybe<Array<ResolversTypes['Membership']>> }>;
  JSONObject: ResolverTypeWrapper<Scalars['JSONObject']['output']>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LocalEndTime: ResolverTypeWrapper<Scalars['LocalEndTime']['output']>;
  LocalTime: ResolverTypeWrapper<Scalars['LocalTime']['output']>;
  Location: ResolverTypeWrapper<LocationRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  LocationConnection: ResolverTypeWrapper<Omit<LocationConnection, 'edges'> & { edges: Array<ResolversTypes['LocationEdge']> }>;
  LocationEdge: ResolverTypeWrapper<Omit<LocationEdge, 'node'> & { node: ResolversTypes['Location'] }>;
  LocationFilter: LocationFilter;
  LocationStatus: ResolverTypeWrapper<LocationStatus>;
  MemberFilter: MemberFilter;
  Membership: ResolverTypeWrapper<MembershipInPlace>;
  MembershipConnection: ResolverTypeWrapper<Omit<MembershipConnection, 'edges'> & { edges: Array<ResolversTypes['MembershipEdge']> }>;
  MembershipEdge: ResolverTypeWrapper<Omit<MembershipEdge, 'node'> & { node: ResolversTypes['Membership'] }>;
  MembershipStatus: ResolverTypeWrapper<MembershipStatus>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Organization: ResolverTypeWrapper<OrganizationRow>;
  OrganizationBranding: ResolverTypeWrapper<OrganizationSettingsRow>;
  OrganizationConnection: ResolverTypeWrapper<Omit<OrganizationConnection, 'edges'> & { edges: Array<ResolversTypes['OrganizationEdge']> }>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  OrganizationEntitlement: ResolverTypeWrapper<OrganizationEntitlementRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  OrganizationFilter: OrganizationFilter;
  OrganizationLimit: ResolverTypeWrapper<OrganizationLimitRow>;
  OrganizationSettings: ResolverTypeWrapper<OrganizationSettingsRow>;
  OrganizationStatus: ResolverTypeWrapper<OrganizationStatus>;
  OverrideOrganizationEntitlementInput: OverrideOrganizationEntitlementInput;
  OverrideOrganizationEntitlementPayload: ResolverTypeWrapper<Omit<OverrideOrganizationEntitlementPayload, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  OverrideOrganizationLimitInput: OverrideOrganizationLimitInput;
  OverrideOrganizationLimitPayload: ResolverTypeWrapper<Omit<OverrideOrganizationLimitPayload, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Permission: ResolverTypeWrapper<Permission>;
  PhoneNumber: ResolverTypeWrapper<Scalars['PhoneNumber']['output']>;
  PublicOrganization: ResolverTypeWrapper<Omit<PublicOrganization, 'branding'> & { branding: ResolversTypes['OrganizationBranding'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReinstateMemberInput: ReinstateMemberInput;
  ReinstateMemberPayload: ResolverTypeWrapper<Omit<ReinstateMemberPayload, 'membership'> & { membership?: Maybe<ResolversTypes['Membership']> }>;
  ReinstateOrganizationInput: ReinstateOrganizationInput;
  ReinstateOrganizationPayload: ResolverTypeWrapper<Omit<ReinstateOrganizationPayload, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  ReleaseOrganizationEntitlementInput: ReleaseOrganizationEntitlementInput;
  ReleaseOrganizationEntitlementPayload: ResolverTypeWrapper<Omit<ReleaseOrganizationEntitlementPayload, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  ReleaseOrganizationLimitInput: ReleaseOrganizationLimitInput;
  ReleaseOrganizationLimitPayload: ResolverTypeWrapper<Omit<ReleaseOrganizationLimitPayload, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  RemoveDomainInput: RemoveDomainInput;
  RemoveDomainPayload: ResolverTypeWrapper<Omit<RemoveDomainPayload, 'domain'> & { domain?: Maybe<ResolversTypes['Domain']> }>;
  RemoveLocationInput: RemoveLocationInput;
  RemoveLocationPayload: ResolverTypeWrapper<Omit<RemoveLocationPayload, 'location'> & { location?: Maybe<ResolversTypes['Location']> }>;
  RemoveMemberInput: RemoveMemberInput;
  RemoveMemberPayload: ResolverTypeWrapper<Omit<RemoveMemberPayload, 'membership'> & { membership?: Maybe<ResolversTypes['Membership']> }>;
  RemoveRoleInput: RemoveRoleInput;
  RemoveRolePayload: ResolverTypeWrapper<Omit<RemoveRolePayload, 'role'> & { role?: Maybe<ResolversTypes['Role']> }>;
  Role: ResolverTypeWrapper<RoleRow>;
  SetOrganizationTierInput: SetOrganizationTierInput;
  SetOrganizationTierPayload: ResolverTypeWrapper<Omit<SetOrganizationTierPayload, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SuspendMemberInput: SuspendMemberInput;
  SuspendMemberPayload: ResolverTypeWrapper<Omit<SuspendMemberPayload, 'membership'> & { membership?: Maybe<ResolversTypes['Membership']> }>;
  SuspendOrganizationInput: SuspendOrganizationInput;
  SuspendOrganizationPayload: ResolverTypeWrapper<Omit<SuspendOrganizationPayload, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  Tier: ResolverTypeWrapper<TierRow>;
  TierLimit: ResolverTypeWrapper<TierLimit>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UpdateLocationInput: UpdateLocationInput;
  UpdateLocationPayload: ResolverTypeWrapper<Omit<UpdateLocationPayload, 'location'> & { location?: Maybe<ResolversTypes['Location']> }>;
  UpdateOrganizationInput: UpdateOrganizationInput;
  UpdateOrganizationPayload: ResolverTypeWrapper<Omit<UpdateOrganizationPayload, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  UpdateOrganizationSettingsInput: UpdateOrganizationSettingsInput;
  UpdateOrganizationSettingsPayload: ResolverTypeWrapper<Omit<UpdateOrganizationSettingsPayload, 'settings'> & { settings?: Maybe<ResolversTypes['OrganizationSettings']> }>;
  UpdateRoleInput: UpdateRoleInput;
  UpdateRolePayload: ResolverTypeWrapper<Omit<UpdateRolePayload, 'role'> & { role?: Maybe<ResolversTypes['Role']> }>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  VerifyDomainInput: VerifyDomainInput;
  VerifyDomainPayload: ResolverTypeWrapper<Omit<VerifyDomainPayload, 'domain'> & { domain?: Maybe<ResolversTypes['Domain']> }>;
  _OrganizationBranding: ResolverTypeWrapper<OrganizationSettingsRow>;
  _OrganizationByHostInput: _OrganizationByHostInput;
  _OrganizationResolution: ResolverTypeWrapper<ResolvedOrganization>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActivateOrganizationInput: ActivateOrganizationInput;
  ID: Scalars['ID']['output'];
  ActivateOrganizationPayload: Omit<ActivateOrganizationPayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  AddDomainInput: AddDomainInput;
  String: Scalars['String']['output'];
  AddDomainPayload: Omit<AddDomainPayload, 'domain'> & { domain?: Maybe<ResolversParentTypes['Domain']> };
  AddMemberInput: AddMemberInput;
  AddMemberPayload: Omit<AddMemberPayload, 'membership'> & { membership?: Maybe<ResolversParentTypes['Membership']> };
  AppointAdministratorInput: AppointAdministratorInput;
  AppointAdministratorPayload: Omit<AppointAdministratorPayload, 'membership'> & { membership?: Maybe<ResolversParentTypes['Membership']> };
  ChangeLocationStatusInput: ChangeLocationStatusInput;
  ChangeLocationStatusPayload: Omit<ChangeLocationStatusPayload, 'location'> & { location?: Maybe<ResolversParentTypes['Location']> };
  ChangeMemberRoleInput: ChangeMemberRoleInput;
  ChangeMemberRolePayload: Omit<ChangeMemberRolePayload, 'membership'> & { membership?: Maybe<ResolversParentTypes['Membership']> };
  CountryCode: Scalars['CountryCode']['output'];
  CreateLocationInput: CreateLocationInput;
  CreateLocationPayload: Omit<CreateLocationPayload, 'location'> & { location?: Maybe<ResolversParentTypes['Location']> };
  CreateOrganizationInput: CreateOrganizationInput;
  CreateOrganizationPayload: Omit<CreateOrganizationPayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  CreateRoleInput: CreateRoleInput;
  CreateRolePayload: Omit<CreateRolePayload, 'role'> & { role?: Maybe<ResolversParentTypes['Role']> };
  Currency: Scalars['Currency']['output'];
  DateTime: Scalars['DateTime']['output'];
  Domain: OrganizationDomainRow;
  DomainDnsRecord: DomainDnsRecord;
  EmailAddress: Scalars['EmailAddress']['output'];
  HexColorCode: Scalars['HexColorCode']['output'];
  Human: Omit<Human, 'memberships' | 'staffPlaces'> & { memberships?: Maybe<Array<ResolversParentTypes['Membership']>>, staffPlaces?: Maybe<Array<ResolversParentTypes['Membership']>> } | FederationReferenceTypes['Human'];
  JSONObject: Scalars['JSONObject']['output'];
  LocalDate: Scalars['LocalDate']['output'];
  LocalEndTime: Scalars['LocalEndTime']['output'];
  LocalTime: Scalars['LocalTime']['output'];
  Location: LocationRow;
  Int: Scalars['Int']['output'];
  LocationConnection: Omit<LocationConnection, 'edges'> & { edges: Array<ResolversParentTypes['LocationEdge']> };
  LocationEdge: Omit<LocationEdge, 'node'> & { node: ResolversParentTypes['Location'] };
  LocationFilter: LocationFilter;
  MemberFilter: MemberFilter;
  Membership: MembershipInPlace;
  MembershipConnection: Omit<MembershipConnection, 'edges'> & { edges: Array<ResolversParentTypes['MembershipEdge']> };
  MembershipEdge: Omit<MembershipEdge, 'node'> & { node: ResolversParentTypes['Membership'] };
  Mutation: Record<PropertyKey, never>;
  Organization: OrganizationRow;
  OrganizationBranding: OrganizationSettingsRow;
  OrganizationConnection: Omit<OrganizationConnection, 'edges'> & { edges: Array<ResolversParentTypes['OrganizationEdge']> };
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  OrganizationEntitlement: OrganizationEntitlementRow;
  Boolean: Scalars['Boolean']['output'];
  OrganizationFilter: OrganizationFilter;
  OrganizationLimit: OrganizationLimitRow;
  OrganizationSettings: OrganizationSettingsRow;
  OverrideOrganizationEntitlementInput: OverrideOrganizationEntitlementInput;
  OverrideOrganizationEntitlementPayload: Omit<OverrideOrganizationEntitlementPayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  OverrideOrganizationLimitInput: OverrideOrganizationLimitInput;
  OverrideOrganizationLimitPayload: Omit<OverrideOrganizationLimitPayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  PageInfo: PageInfo;
  Permission: Permission;
  PhoneNumber: Scalars['PhoneNumber']['output'];
  PublicOrganization: Omit<PublicOrganization, 'branding'> & { branding: ResolversParentTypes['OrganizationBranding'] };
  Query: Record<PropertyKey, never>;
  ReinstateMemberInput: ReinstateMemberInput;
  ReinstateMemberPayload: Omit<ReinstateMemberPayload, 'membership'> & { membership?: Maybe<ResolversParentTypes['Membership']> };
  ReinstateOrganizationInput: ReinstateOrganizationInput;
  ReinstateOrganizationPayload: Omit<ReinstateOrganizationPayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  ReleaseOrganizationEntitlementInput: ReleaseOrganizationEntitlementInput;
  ReleaseOrganizationEntitlementPayload: Omit<ReleaseOrganizationEntitlementPayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  ReleaseOrganizationLimitInput: ReleaseOrganizationLimitInput;
  ReleaseOrganizationLimitPayload: Omit<ReleaseOrganizationLimitPayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  RemoveDomainInput: RemoveDomainInput;
  RemoveDomainPayload: Omit<RemoveDomainPayload, 'domain'> & { domain?: Maybe<ResolversParentTypes['Domain']> };
  RemoveLocationInput: RemoveLocationInput;
  RemoveLocationPayload: Omit<RemoveLocationPayload, 'location'> & { location?: Maybe<ResolversParentTypes['Location']> };
  RemoveMemberInput: RemoveMemberInput;
  RemoveMemberPayload: Omit<RemoveMemberPayload, 'membership'> & { membership?: Maybe<ResolversParentTypes['Membership']> };
  RemoveRoleInput: RemoveRoleInput;
  RemoveRolePayload: Omit<RemoveRolePayload, 'role'> & { role?: Maybe<ResolversParentTypes['Role']> };
  Role: RoleRow;
  SetOrganizationTierInput: SetOrganizationTierInput;
  SetOrganizationTierPayload: Omit<SetOrganizationTierPayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  Subscription: Record<PropertyKey, never>;
  SuspendMemberInput: SuspendMemberInput;
  SuspendMemberPayload: Omit<SuspendMemberPayload, 'membership'> & { membership?: Maybe<ResolversParentTypes['Membership']> };
  SuspendOrganizationInput: SuspendOrganizationInput;
  SuspendOrganizationPayload: Omit<SuspendOrganizationPayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  Tier: TierRow;
  TierLimit: TierLimit;
  TimeZone: Scalars['TimeZone']['output'];
  URL: Scalars['URL']['output'];
  UpdateLocationInput: UpdateLocationInput;
  UpdateLocationPayload: Omit<UpdateLocationPayload, 'location'> & { location?: Maybe<ResolversParentTypes['Location']> };
  UpdateOrganizationInput: UpdateOrganizationInput;
  UpdateOrganizationPayload: Omit<UpdateOrganizationPayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  UpdateOrganizationSettingsInput: UpdateOrganizationSettingsInput;
  UpdateOrganizationSettingsPayload: Omit<UpdateOrganizationSettingsPayload, 'settings'> & { settings?: Maybe<ResolversParentTypes['OrganizationSettings']> };
  UpdateRoleInput: UpdateRoleInput;
  UpdateRolePayload: Omit<UpdateRolePayload, 'role'> & { role?: Maybe<ResolversParentTypes['Role']> };
  UserError: UserError;
  VerifyDomainInput: VerifyDomainInput;
  VerifyDomainPayload: Omit<VerifyDomainPayload, 'domain'> & { domain?: Maybe<ResolversParentTypes['Domain']> };
  _OrganizationBranding: OrganizationSettingsRow;
  _OrganizationByHostInput: _OrganizationByHostInput;
  _OrganizationResolution: ResolvedOrganization;
};

export type InternalDirectiveArgs = { };

export type InternalDirectiveResolver<Result, Parent, ContextType = TenancyRequest, Args = InternalDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PublicDirectiveArgs = { };

export type PublicDirectiveResolver<Result, Parent, ContextType = TenancyRequest, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActivateOrganizationPayloadResolvers<ContextType = TenancyRequest, ParentType extends ResolversParentTypes['ActivateOrganizationPayload'] = ResolversParentTypes['ActivateOrganizationPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddDomainPayloadResolvers<ContextType = TenancyRequest, ParentType extends ResolversParentTypes['AddDomainPayload'] = ResolversParentTypes['AddDomainPayload']> = {
  domain?: Resolver<Maybe<ResolversTypes['Domain']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddMemberPayloadResolvers<ContextType = TenancyRequest, ParentType extends ResolversParentTypes['AddMemberPayload'] = ResolversParentTypes['AddMemberPayload']> = {
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AppointAdministratorPayloadResolvers<ContextType = TenancyRequest, ParentType extends ResolversParentTypes['AppointAdministratorPayload'] = ResolversParentTypes['AppointAdministratorPayload']> = {
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BaseRoleResolvers = { ADMIN: 'admin', CUSTOMER_SUPPORT: 'customer_support', PATIENT: 'patient', SPECIALIST: 'specialist' };

export type ChangeLocationStatusPayloadResolvers<ContextType = TenancyRequest, ParentType extends ResolversParentTypes['ChangeLocationStatusPayload'] = ResolversParentTypes['ChangeLocationStatusPayload']> = {
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeMemberRolePayloadResolvers<ContextType = TenancyRequest, ParentType extends ResolversParentTypes['ChangeMemberRolePayload'] = ResolversParentTypes['ChangeMemberRolePayload']> = {
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export type CreateLocationPayloadResolvers<ContextType = TenancyRequest, ParentType extends ResolversParentTypes['CreateLocationPayload'] = ResolversParentTypes['CreateLocationPayload']> = {
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateOrganizationPayloadResolvers<ContextType = TenancyRequest, ParentType extends ResolversParentTypes['CreateOrganizationPayload'] = ResolversParentTypes['CreateOrganizationPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateRolePayloadResolvers<ContextType = TenancyRequest, ParentType extends ResolversParentTypes['CreateRolePayload'] = ResolversParentTypes['CreateRolePayload']> = {
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface CurrencyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Currency'], any> {
  name: 'Currency';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DomainResolvers<ContextType = TenancyRequest, ParentType extends ResolversParentTypes['Domain'] = ResolversParentTypes['Domain']> = {
  app?: Resolver<ResolversTypes['DomainApp'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dnsRecord?: Resolver<ResolversTypes['DomainDnsRecord'], ParentType, ContextType>;
  host?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastCheckError?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastCheckedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DomainStatus'], ParentType, ContextType>;
  verifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type DomainAppResolvers = { CLINIC: 'clinic', PORTAL: 'portal' };

export type DomainDnsRecordResolvers<ContextType = TenancyRequest, ParentType extends ResolversParentTypes['DomainDnsRecord'] = ResolversParentTypes['DomainDnsRecord']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DomainStatusResolvers = { FAILED: 'failed', PENDING: 'pending', VERIFIED: 'verified' };

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export interface HexColorCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['HexColorCode'], any> {
  name: 'HexColorCode';
}

export type HumanResolvers<ContextType = TenancyRequest, ParentType extends ResolversParentTypes['Human'] = ResolversParentTypes['Human'], FederationReferenceType extends FederationReferenceTypes['Human'] = FederationReferenceTypes['Human']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Human']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberships?: Resolver<Maybe<Array<ResolversTypes['Membership']>>, ParentType, ContextType>;
  staffPlaces?: Resolver<Maybe<Array<ResolversTypes['Membership']>>, ParentType, ContextType>;
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

export type LocationResolvers<ContextType = TenancyRequest, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location'], FederationReferenceType extends FederationReferenceTypes['Location'] = FederationReferenceTypes['Location']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Location']> | FederationReferenceType, FederationReferenceType, ContextType>;
  addressLine?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LocationStatus'], ParentType, ContextType>;
  timezone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LocationConnectionResolvers<ContextType = TenancyRequest, ParentType extends ResolversParentTypes['LocationConnection'] = ResolversParentTypes['LocationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LocationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LocationEdgeResolvers<ContextType = TenancyRequest, ParentType extends ResolversParentTypes['LocationEdge'] = ResolversParentTypes['LocationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
};

export type LocationStatusResolvers = { ACTIVE: 'active', CLOSED: 'closed', INACTIVE: 'inactive' };

export type MembershipResolvers<ContextType = TenancyRequest, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership'], FederationReferenceType extends FederationReferenceTypes['Membership'] = FederationReferenceTypes['Membership']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Membership']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['EmailAddress'], ParentType, ContextType>;
  human?: Resolver<Maybe<ResolversTypes['Human']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  joinedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MembershipStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipConnectionResolvers<ContextType = TenancyRequest, ParentType extends ResolversParentTypes['MembershipConnection'] = ResolversParentTypes['MembershipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MembershipEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MembershipEdgeResolvers<ContextType = TenancyRequest, ParentType extends ResolversParentTypes['MembershipEdge'] = ResolversParentTypes['MembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
};

export type MembershipStatusResolvers = { ACTIVE: 'active', INVITED: 'invited', SUSPENDED: 'suspended' };

export type MutationResolvers<ContextType = TenancyRequest, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  activateOrganization?: Resolver<ResolversTypes['ActivateOrganizationPayload'], ParentType, ContextType, RequireFields<MutationActivateOrganizationArgs, 'input'>>;
  addDomain?: Resolver<ResolversTypes['AddDomainPayload'], ParentType, ContextType, RequireFields<MutationAddDomainArgs, 'input'>>;
  addMember?: Resolver<ResolversTypes['AddMemberPayload'], ParentType, ContextType, RequireFields<MutationAddMemberArgs, 'input'>>;
  appointAdministrator?: Resolver<ResolversTypes['AppointAdministratorPayload'], ParentType, ContextType, RequireFields<MutationAppointAdministratorArgs, 'input'>>;
  changeLocationStatus?: Resolver<ResolversTypes['ChangeLocationStatusPayload'], ParentType, ContextType, RequireFields<MutationChangeLocationStatusArgs, 'input'>>;
  changeMemberRole?: Resolver<ResolversTypes['ChangeMemberRolePayload'], ParentType, ContextType, RequireFields<MutationChangeMemberRoleArgs, 'input'>>;
  createLocation?: Resolver<ResolversTypes['CreateLocationPayload'], ParentType, ContextType, RequireFields<MutationCreateLocationArgs, 'input'>>;
  createOrganization?: Resolver<ResolversTypes['CreateOrganizationPayload'], ParentType, ContextType, RequireFields<MutationCreateOrganizationArgs, 'input'>>;
  createRole?: Resolver<ResolversTypes['CreateRolePayload'], ParentType, ContextType, RequireFields<MutationCreateRoleArgs, 'input'>>;
  overrideOrganizationEntitlement?: Resolver<ResolversTypes['OverrideOrganizationEntitlementPayload'], ParentType, ContextType, RequireFields<MutationOverrideOrganizationEntitlementArgs, 'input'>>;
  overrideOrganizationLimit?: Resolver<ResolversTypes['OverrideOrganizationLimitPayload'], ParentType, ContextType, RequireFields<MutationOverrideOrganizationLimitArgs, 'input'>>;
  reinstateMember?: Resolver<ResolversTypes['ReinstateMemberPayload'], ParentType, ContextType, RequireFields<MutationReinstateMemberArgs, 'input'>>;
  reinstateOrganization?: Resolver<ResolversTypes['ReinstateOrganizationPayload'], ParentType, ContextType, RequireFields<MutationReinstateOrganizationArgs, 'input'>>;
  releaseOrganizationEntitlement?: Resolver<ResolversTypes['ReleaseOrganizationEntitlementPayload'], ParentType, ContextType, RequireFields<MutationReleaseOrganizationEntitlementArgs, 'input'>>;
  releaseOrganizationLimit?: Resolver<ResolversTypes['ReleaseOrganizationLimitPayload'], ParentType, ContextType, RequireFields<MutationReleaseOrganizationLimitArgs, 'input'>>;
  removeDomain?: Resolver<ResolversTypes['RemoveDomainPayload'], ParentType, ContextType, RequireFields<MutationRemoveDomainArgs, 'input'>>;
  removeLocation?: Resolver<ResolversTypes['RemoveLocationPayload'], ParentType, ContextType, RequireFields<MutationRemoveLocationArgs, 'input'>>;
  removeMember?: Resolver<ResolversTypes['RemoveMemberPayload'], ParentType, ContextType, RequireFields<MutationRemoveMemberArgs, 'input'>>;
  removeRole?: Resolver<ResolversTypes['RemoveRolePayload'], ParentType, ContextType, RequireFields<MutationRemoveRoleArgs, 'input'>>;
  setOrganizationTier?: Resolver<ResolversTypes['SetOrganizationTierPayload'], ParentType, ContextType, RequireFields<MutationSetOrganizationTierArgs, 'input'>>;
  suspendMember?: Resolver<ResolversTypes['SuspendMemberPayload'], ParentType, ContextType, RequireFields<MutationSuspendMemberArgs, 'input'>>;
  suspendOrganization?: Resolver<ResolversTypes['SuspendOrganizationPayload'], ParentType, ContextType, RequireFields<MutationSuspendOrganizationArgs, 'input'>>;
  updateLocation?: Resolver<ResolversTypes['UpdateLocationPayload'], ParentType, ContextType, RequireFields<MutationUpdateLocationArgs, 'input'>>;
  updateOrganization?: Resolver<ResolversTypes['UpdateOrganizationPayload'], ParentType, ContextType, RequireFields<MutationUpdateOrganizationArgs, 'input'>>;
  updateOrganizationSettings?: Resolver<ResolversTypes['UpdateOrganizationSettingsPayload'], ParentType, ContextType, RequireFields<MutationUpdateOrganizationSettingsArgs, 'input'>>;
  updateRole?: Resolver<ResolversTypes['UpdateRolePayload'], ParentType, ContextType, RequireFields<MutationUpdateRoleArgs, 'input'>>;
  verifyDomain?: Resolver<ResolversTypes['VerifyDomainPayload'], ParentType, ContextType, RequireFields<MutationVerifyDomainArgs, 'input'>>;
};

export type OrganizationResolvers<ContextType = TenancyRequest, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  countryCode?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  domains?: Resolver<Maybe<Array<ResolversTypes['Domain']>>, ParentType, ContextType>;
  entitlements?: Resolver<Maybe<Array<ResolversTypes['OrganizationEntitlement']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  languageCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limits?: Resolver<Maybe<Array<ResolversTypes['OrganizationLimit']>>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<Maybe<Array<ResolversTypes['Role']>>, ParentType, ContextType>;
  settings?: Resolver<Maybe<ResolversTypes['OrganizationSettings']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrganizationStatus'], ParentType, ContextType>;
  suspendedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  suspensionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['Tier']>, ParentType, ContextType>;
  timezone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationBrandingResolvers<ContextType = TenancyRequest, ParentType extends ResolversParentTypes['OrganizationBranding'] = ResolversParentTypes['OrganizationBranding']> = {
  brandColor?: Resolver<ResolversTypes['HexColorCode'], ParentType, ContextType>;
  logoUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = TenancyRequest, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = TenancyRequest, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type OrganizationEntitlementResolvers<ContextType = TenancyRequest, ParentType extends ResolversParentTypes['OrganizationEntitlement'] = ResolversParentTypes['OrganizationEntitlement']> = {
  isEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOverridden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganizationLimitResolvers<ContextType = TenancyRequest, ParentType extends ResolversParentTypes['OrganizationLimit'] = ResolversParentTypes['OrganizationLimit']> = {
  isOverridden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maximum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  used?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OrganizationSettingsResolvers<ContextType = TenancyRequest, ParentType extends ResolversParentTypes['OrganizationSettings'] = ResolversParentTypes['OrganizationSettings']> = {
  bookingConfirmationHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  brandColor?: Resolver<ResolversTypes['HexColorCode'], ParentType, ContextType>;
  cancellationCutoffHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  emailFromName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  feedsNameService?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  holdTtlSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  logoUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  lowRating?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noShowGraceMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reminderMinutes?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationStatusResolvers = { ACTIVE: 'active', DRAFT: 'draft', SUSPENDED: 'suspended' };

export type OverrideOrganizationEntitlementPayloadResolvers<ContextType = TenancyRequest, ParentType extends ResolversParentTypes['OverrideOrganizationEntitlementPayload'] = ResolversParentTypes['OverrideOrganizationEntitlementPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OverrideOrganizationLimitPayloadResolvers<ContextType = TenancyRequest, ParentType extends ResolversParentTypes['OverrideOrganizationLimitPayload'] = ResolversParentTypes['OverrideOrganizationLimitPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = TenancyRequest, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PermissionResolvers<ContextType = TenancyRequest, ParentType extends ResolversParentTypes['Permission'] = ResolversParentTypes['Permission']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface PhoneNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PhoneNumber'], any> {
  name: 'PhoneNumber';
}

export type PublicOrganizationResolvers<ContextType = TenancyRequest, ParentType extends ResolversParentTypes['PublicOrganization'] = ResolversParentTypes['PublicOrganization']> = {
  branding?: Resolver<ResolversTypes['OrganizationBranding'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSuspended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  languageCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timezone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = TenancyRequest, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  _organizationByHost?: Resolver<Maybe<ResolversTypes['_OrganizationResolution']>, ParentType, ContextType, RequireFields<Query_OrganizationByHostArgs, 'input'>>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType, RequireFields<QueryLocationArgs, 'id'>>;
  locations?: Resolver<ResolversTypes['LocationConnection'], ParentType, ContextType, RequireFields<QueryLocationsArgs, 'first'>>;
  members?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<QueryMembersArgs, 'first'>>;
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType, RequireFields<QueryMembershipArgs, 'id'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, Partial<QueryOrganizationArgs>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'first'>>;
  permissions?: Resolver<Array<ResolversTypes['Permission']>, ParentType, ContextType>;
  publicOrganization?: Resolver<Maybe<ResolversTypes['PublicOrganization']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType, RequireFields<QueryRoleArgs, 'id'>>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  tiers?: Resolver<Array<ResolversTypes['Tier']>, ParentType, ContextType>;
};

export type ReinstateMemberPayloadResolvers<ContextType = TenancyRequest, ParentType extends ResolversParentTypes['ReinstateMemberPayload'] = ResolversParentTypes['ReinstateMemberPayload']> = {
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReinstateOrganizationPayloadResolvers<ContextType = TenancyRequest, ParentType extends ResolversParentTypes['ReinstateOrganizationPayload'] = ResolversParentTypes['ReinstateOrganizationPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReleaseOrganizationEntitlementPayloadResolvers<ContextType = TenancyRequest, ParentType extends ResolversParentTypes['ReleaseOrganizationEntitlementPayload'] = ResolversParentTypes['ReleaseOrganizationEntitlementPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReleaseOrganizationLimitPayloadResolvers<ContextType = TenancyRequest, ParentType extends ResolversParentTypes['ReleaseOrganizationLimitPayload'] = ResolversParentTypes['ReleaseOrganizationLimitPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveDomainPayloadResolvers<ContextType = TenancyRequest, ParentType extends ResolversParentTypes['RemoveDomainPayload'] = ResolversParentTypes['RemoveDomainPayload']> = {
  domain?: Resolver<Maybe<ResolversTypes['Domain']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveLocationPayloadResolvers<ContextType = TenancyRequest, ParentType extends ResolversParentTypes['RemoveLocationPayload'] = ResolversParentTypes['RemoveLocationPayload']> = {
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveMemberPayloadResolvers<ContextType = TenancyRequest, ParentType extends ResolversParentTypes['RemoveMemberPayload'] = ResolversParentTypes['RemoveMemberPayload']> = {
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveRolePayloadResolvers<ContextType = TenancyRequest, ParentType extends ResolversParentTypes['RemoveRolePayload'] = ResolversParentTypes['RemoveRolePayload']> = {
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RoleResolvers<ContextType = TenancyRequest, ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role'], FederationReferenceType extends FederationReferenceTypes['Role'] = FederationReferenceTypes['Role']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Role']> | FederationReferenceType, FederationReferenceType, ContextType>;
  baseRole?: Resolver<ResolversTypes['BaseRole'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSystem?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  permissions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SetOrganizationTierPayloadResolvers<ContextType = TenancyRequest, ParentType extends ResolversParentTypes['SetOrganizationTierPayload'] = ResolversParentTypes['SetOrganizationTierPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = TenancyRequest, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  organizationChanged?: SubscriptionResolver<ResolversTypes['Organization'], "organizationChanged", ParentType, ContextType>;
};

export type SuspendMemberPayloadResolvers<ContextType = TenancyRequest, ParentType extends ResolversParentTypes['SuspendMemberPayload'] = ResolversParentTypes['SuspendMemberPayload']> = {
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SuspendOrganizationPayloadResolvers<ContextType = TenancyRequest, ParentType extends ResolversParentTypes['SuspendOrganizationPayload'] = ResolversParentTypes['SuspendOrganizationPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TierResolvers<ContextType = TenancyRequest, ParentType extends ResolversParentTypes['Tier'] = ResolversParentTypes['Tier']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entitlements?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  limits?: Resolver<Array<ResolversTypes['TierLimit']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TierLimitResolvers<ContextType = TenancyRequest, ParentType extends ResolversParentTypes['TierLimit'] = ResolversParentTypes['TierLimit']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maximum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UpdateLocationPayloadResolvers<ContextType = TenancyRequest, ParentType extends ResolversParentTypes['UpdateLocationPayload'] = ResolversParentTypes['UpdateLocationPayload']> = {
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateOrganizationPayloadResolvers<ContextType = TenancyRequest, ParentType extends ResolversParentTypes['UpdateOrganizationPayload'] = ResolversParentTypes['UpdateOrganizationPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateOrganizationSettingsPayloadResolvers<ContextType = TenancyRequest, ParentType extends ResolversParentTypes['UpdateOrganizationSettingsPayload'] = ResolversParentTypes['UpdateOrganizationSettingsPayload']> = {
  settings?: Resolver<Maybe<ResolversTypes['OrganizationSettings']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateRolePayloadResolvers<ContextType = TenancyRequest, ParentType extends ResolversParentTypes['UpdateRolePayload'] = ResolversParentTypes['UpdateRolePayload']> = {
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = TenancyRequest, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VerifyDomainPayloadResolvers<ContextType = TenancyRequest, ParentType extends ResolversParentTypes['VerifyDomainPayload'] = ResolversParentTypes['VerifyDomainPayload']> = {
  domain?: Resolver<Maybe<ResolversTypes['Domain']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type _OrganizationBrandingResolvers<ContextType = TenancyRequest, ParentType extends ResolversParentTypes['_OrganizationBranding'] = ResolversParentTypes['_OrganizationBranding']> = {
  brandColor?: Resolver<ResolversTypes['HexColorCode'], ParentType, ContextType>;
  emailFromName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  logoUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type _OrganizationResolutionResolvers<ContextType = TenancyRequest, ParentType extends ResolversParentTypes['_OrganizationResolution'] = ResolversParentTypes['_OrganizationResolution']> = {
  branding?: Resolver<ResolversTypes['_OrganizationBranding'], ParentType, ContextType>;
  hosts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  languageCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrganizationStatus'], ParentType, ContextType>;
  timezone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
};

export type Resolvers<ContextType = TenancyRequest> = {
  ActivateOrganizationPayload?: ActivateOrganizationPayloadResolvers<ContextType>;
  AddDomainPayload?: AddDomainPayloadResolvers<ContextType>;
  AddMemberPayload?: AddMemberPayloadResolvers<ContextType>;
  AppointAdministratorPayload?: AppointAdministratorPayloadResolvers<ContextType>;
  BaseRole?: BaseRoleResolvers;
  ChangeLocationStatusPayload?: ChangeLocationStatusPayloadResolvers<ContextType>;
  ChangeMemberRolePayload?: ChangeMemberRolePayloadResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  CreateLocationPayload?: CreateLocationPayloadResolvers<ContextType>;
  CreateOrganizationPayload?: CreateOrganizationPayloadResolvers<ContextType>;
  CreateRolePayload?: CreateRolePayloadResolvers<ContextType>;
  Currency?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Domain?: DomainResolvers<ContextType>;
  DomainApp?: DomainAppResolvers;
  DomainDnsRecord?: DomainDnsRecordResolvers<ContextType>;
  DomainStatus?: DomainStatusResolvers;
  EmailAddress?: GraphQLScalarType;
  HexColorCode?: GraphQLScalarType;
  Human?: HumanResolvers<ContextType>;
  JSONObject?: GraphQLScalarType;
  LocalDate?: GraphQLScalarType;
  LocalEndTime?: GraphQLScalarType;
  LocalTime?: GraphQLScalarType;
  Location?: LocationResolvers<ContextType>;
  LocationConnection?: LocationConnectionResolvers<ContextType>;
  LocationEdge?: LocationEdgeResolvers<ContextType>;
  LocationStatus?: LocationStatusResolvers;
  Membership?: MembershipResolvers<ContextType>;
  MembershipConnection?: MembershipConnectionResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
  MembershipStatus?: MembershipStatusResolvers;
  Mutation?: MutationResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationBranding?: OrganizationBrandingResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  OrganizationEntitlement?: OrganizationEntitlementResolvers<ContextType>;
  OrganizationLimit?: OrganizationLimitResolvers<ContextType>;
  OrganizationSettings?: OrganizationSettingsResolvers<ContextType>;
  OrganizationStatus?: OrganizationStatusResolvers;
  OverrideOrganizationEntitlementPayload?: OverrideOrganizationEntitlementPayloadResolvers<ContextType>;
  OverrideOrganizationLimitPayload?: OverrideOrganizationLimitPayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Permission?: PermissionResolvers<ContextType>;
  PhoneNumber?: GraphQLScalarType;
  PublicOrganization?: PublicOrganizationResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReinstateMemberPayload?: ReinstateMemberPayloadResolvers<ContextType>;
  ReinstateOrganizationPayload?: ReinstateOrganizationPayloadResolvers<ContextType>;
  ReleaseOrganizationEntitlementPayload?: ReleaseOrganizationEntitlementPayloadResolvers<ContextType>;
  ReleaseOrganizationLimitPayload?: ReleaseOrganizationLimitPayloadResolvers<ContextType>;
  RemoveDomainPayload?: RemoveDomainPayloadResolvers<ContextType>;
  RemoveLocationPayload?: RemoveLocationPayloadResolvers<ContextType>;
  RemoveMemberPayload?: RemoveMemberPayloadResolvers<ContextType>;
  RemoveRolePayload?: RemoveRolePayloadResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  SetOrganizationTierPayload?: SetOrganizationTierPayloadResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SuspendMemberPayload?: SuspendMemberPayloadResolvers<ContextType>;
  SuspendOrganizationPayload?: SuspendOrganizationPayloadResolvers<ContextType>;
  Tier?: TierResolvers<ContextType>;
  TierLimit?: TierLimitResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  UpdateLocationPayload?: UpdateLocationPayloadResolvers<ContextType>;
  UpdateOrganizationPayload?: UpdateOrganizationPayloadResolvers<ContextType>;
  UpdateOrganizationSettingsPayload?: UpdateOrganizationSettingsPayloadResolvers<ContextType>;
  UpdateRolePayload?: UpdateRolePayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VerifyDomainPayload?: VerifyDomainPayloadResolvers<ContextType>;
  _OrganizationBranding?: _OrganizationBrandingResolvers<ContextType>;
  _OrganizationResolution?: _OrganizationResolutionResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = TenancyRequest> = {
  internal?: InternalDirectiveResolver<any, any, ContextType>;
  public?: PublicDirectiveResolver<any, any, ContextType>;
};
