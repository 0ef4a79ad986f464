import type { DeliveryBody } from '../../storage/documents/delivery.ts';
import type { Change } from './disk.ts';

/** Which card each process has claimed last for a conversation: what it posts there by itself next is that one. */
export interface Claims {
  note(process: string, change: Change): void;
  claimed(process: string, conversation: string): string | undefined;
}

export const makeClaims = (): Claims => {
  const claims = new Map<string, string>();
  return {
    note(process, { after }) {
      for (const { id, body } of after) {
        if (!id.startsWith('delivery:')) continue;
        const { state, tried } = body as DeliveryBody;
        if (state === 'sending' && tried) claims.set(`${process}\n${tried.conversation}`, id);
      }
    },
    claimed: (process, conversation) => claims.get(`${process}\n${conversation}`),
  };
};
