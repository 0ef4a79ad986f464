/**
 * What a tool says of a fault. `message` is the store's own; where it could not prove who asks, it does not know why, and
 * whoever sits at a desk cannot: a managed identity answers in Azure alone.
 */
export const withWayOut = (message: string): string =>
  message.includes('(CredentialUnavailableError)')
    ? `${message} This machine has no managed identity: run the tool where the bot runs, or open the store with COSMOS_KEY (docs/store.md).`
    : message;
