/** Where the address of a message is kept: it opens in the message's own row and in no other. */
export const recipientPlace = (rowId: string, organizationId: string) => ({
  table: 'capabilities.notifications',
  column: 'recipient_ciphertext',
  rowId,
  organizationId,
})
