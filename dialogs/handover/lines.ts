import type { AnyLoggedEvent } from '../../domain/events.ts';
import type { PersonKey } from '../../domain/member.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';

/** »ML-2026-001, ML-2026-002 er overdraget til Bo.« */
export const handedOverLines = (
  events: readonly AnyLoggedEvent[],
  colleagues: readonly { readonly key: PersonKey; readonly name: string }[],
): readonly Text[] => {
  const handed = events.filter((event) => event.type === 'handed-over');
  const [first] = handed;
  if (!first) return [];
  const numbers = handed.map((event) => event.case).join(', ');
  const name = colleagues.find(({ key }) => key === first.data.to)?.name;
  return [
    text(
      `${numbers} er overdraget til ${name ?? 'en kollega'}, som får besked.`,
      `${numbers} handed over to ${name ?? 'a colleague'}, who is told.`,
    ),
  ];
};
