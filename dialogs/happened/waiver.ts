import type { HearingWaiver } from '../../domain/case.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';

/** Why a citizen need not be heard. */
export const WAIVER: Readonly<Record<HearingWaiver, Text>> = {
  'known-facts': text(
    'Borgeren har selv givet oplysningerne eller kender dem',
    'The citizen gave the facts or knows them',
  ),
  'citizen-agrees': text('Borgeren er enig i svaret', 'The citizen agrees'),
  'law-excepts': text('Loven undtager sagen', 'The law excepts the case'),
};
