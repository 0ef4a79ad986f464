/**
 * First names that are everyday words too, folded: at the beginning of a sentence, where every word has a capital
 * letter, they say nothing about a person.
 */
export const EVERYDAY_NAMES: ReadonlySet<string> = new Set(
  [
    'april ask august bille birk bjoern dag dan dina ditte due falk fred fryd gro gry hede helle is juli juni kaj',
    'konge laerke linde lis liv lone lykke maj mark max mie per pil ravn rose rune saga sander sejr siv sol sten',
    'stig stjerne storm svane svend tage tim tom ulv vaar vang vester viola',
  ]
    .join(' ')
    .split(' '),
);
