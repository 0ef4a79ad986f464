/** The lane every other one is compared with, and the same bot a second time in each round: what noise looks like. */
export const BASE = 'echo';
export const CONTROL = 'echo again';
/** The product, its data in SQLite or on the test server for Cosmos DB. */
export const TYPED = 'typed';
export const PRESSED = 'pressed';
export const TYPED_COSMOS = 'typed, Cosmos';
export const PRESSED_COSMOS = 'pressed, Cosmos';
/** The SDK's own waterfall of eight prompts with the SDK's own storage. */
export const STOCK_MEMORY = 'stock dialogs, memory';
export const STOCK_COSMOS = 'stock dialogs, Cosmos';
/** What Node can do at the most, without any SDK. */
export const FLOOR_ECHO = 'floor: echo';
export const FLOOR_STEP = 'floor: step on disk';
/** The product's own door, SDK, connector and store around a step that does nothing. */
export const SHELL_TYPED = 'shell: typed';
export const SHELL_PRESSED = 'shell: pressed';
