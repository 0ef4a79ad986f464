import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import type { Row } from '../engine/flow.ts';
import type { AskedNotice } from '../engine/lookups.ts';
import { noticeLabel } from './labels.ts';

type Waiting = Omit<AskedNotice, 'at'> & {
  /** The log number of the question, as an id that is no number of a notice. */
  readonly id: string;
};

/** The questions about notices that wait for an answer, as they were when it was begun. */
export type WaitingFacts = { readonly waiting: readonly Waiting[] };

/** The question that is meant: the one that was chosen, or the only one. */
export const chosenIn = ({ waiting }: WaitingFacts, id: unknown): Waiting | undefined =>
  waiting.find((one) => one.id === id) ?? (waiting.length === 1 ? waiting[0] : undefined);

/** What a question is called; two of the same person about the same notice are told apart by their order. */
export const nameOf = ({ waiting }: WaitingFacts, { id, notice, case: about, by }: Waiting): Text => {
  const alike = waiting.filter((one) => one.notice === notice && one.by === by);
  const place = alike.length > 1 ? ` (${alike.findIndex((one) => one.id === id) + 1})` : '';
  return text(
    `Orientering nr. ${notice}, sag ${about} – ${by}${place}`,
    `Notice no. ${notice}, case ${about} – ${by}${place}`,
  );
};

/** The question that is answered; all of them where nobody has chosen, so that one can. */
export const rowsOf = (facts: WaitingFacts, id: unknown): readonly Row[] => {
  const found = chosenIn(facts, id);
  if (!found) return facts.waiting.map((one) => ({ label: nameOf(facts, one), value: one.question }));
  const { notice: number, initials } = found;
  const label = noticeLabel({ ...found, number });
  return [
    {
      label: text('Det handler om', 'It is about'),
      value: text(`${label.da} · ${initials}`, `${label.en} · ${initials}`),
    },
    { label: text(`${found.by} spørger`, `${found.by} asks`), value: found.question },
  ];
};
