export * from './mood-words.ts';
export * from './object-words.ts';
export * from './order-words.ts';
