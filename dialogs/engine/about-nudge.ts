import { plainAnswer } from '../../domain/danish/yes-no.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import type { Move } from './move.ts';
import { isKeep } from './move.ts';
import type { Run } from './run.ts';

const STAYS = text('Så bliver det stående.', 'Then it stays as it is.');

/**
 * While the card asks about an answer (»Er det nødvendigt for vurderingen?«), »behold« and »ret« alone are about that
 * answer, and so are »ja« and »nej«: they answer what was asked last, no question further down, and confirm nothing.
 */
export const aboutNudge = (
  { nudged = [], errors }: Run,
  move: Move,
): { readonly move: Move; readonly notes: readonly Text[] } => {
  // What is wrong is said at its field, and not asked about.
  const field = nudged.find((id) => !(id in errors));
  if (field === undefined) return { move, notes: [] };
  const plain = move.kind === 'say' ? plainAnswer(move.text) : undefined;
  if (plain === 'no' && move.kind === 'say')
    return { move: { kind: 'edit', field, values: {}, sentence: move.text }, notes: [] };
  if (plain === 'yes' || (move.kind === 'say' && isKeep(move.text)))
    return { move: { kind: 'keep', values: {} }, notes: plain ? [STAYS] : [] };
  return { move: move.kind === 'edit' && move.field === '' ? { ...move, field } : move, notes: [] };
};
