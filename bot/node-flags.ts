/**
 * What Node is started with to run the bot. Node 24 lets 64 MiB of young objects gather before it looks which of them are
 * in use, and keeps as much room again to move those to: memory that a bot takes for good in its first busy minute and
 * that says nothing of what it holds. With 16 MiB it takes a hundred less, and no more of the processor (docs/operations.md).
 */
export const NODE_FLAGS = ['--max-semi-space-size=16'] as const;
