import { plainAnswer } from '../../../domain/danish/yes-no.ts';
import type { Text } from '../../../domain/text.ts';
import { text } from '../../../domain/text.ts';

/** A bare »ja« is no reason: whoever writes it wanted to go on, and others have to decide by what stands here. */
export const moreThanYes = (value: string): Text | undefined =>
  plainAnswer(value) !== undefined
    ? text(
        'Her skal der stå lidt mere end ja eller nej. Skriv det med et par ord.',
        'It takes a little more than yes or no here. Say it in a few words.',
      )
    : undefined;
