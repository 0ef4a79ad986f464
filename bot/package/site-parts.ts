/** What of the project runs in production. */
export const SITE = [
  'bot',
  'cards',
  'dialogs',
  'domain',
  'storage',
  'package.json',
  'package-lock.json',
  '.npmrc',
] as const;
