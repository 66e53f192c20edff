/** The person who acted. Programs of a clinic act under the role `service`; the platform acts without any id. */
export const humanBehind = ({ actorId, actorRole }: { actorId: string | null; actorRole: string }) =>
  actorId && actorRole !== 'service' ? { id: actorId } : null
