import { text } from '../../domain/text.ts';
import { yesNo } from '../engine/fields/yes-no.ts';
import { READERS } from './words.ts';

/** A no is shared with the provider only on request. */
export const hearProviderFields = {
  hearProvider: yesNo({
    name: text('hør Næstved', 'hear Næstved'),
    label: text('Vil du høre Næstved alligevel?', 'Do you want to hear Næstved all the same?'),
    hint: text('»Nej« betyder, at sagen bliver hos jer.', '"No" keeps the case with you.'),
    why: text(
      'Ved et nej fra jer er det ikke nødvendigt at dele oplysninger med Næstved, så det sker kun, hvis du beder om det.',
      'With a no from you sharing is not necessary, so it happens only if you ask for it.',
    ),
    readers: READERS.jobCentre,
    example: text('nej', 'no'),
    fallback: () => 'no',
  }),
};
