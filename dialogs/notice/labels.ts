import type { Notice } from '../../domain/notice.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';

const KIND: Readonly<Record<Notice['kind'], Text>> = {
  enrolment: text('indskrivning', 'enrolment'),
  discharge: text('udskrivning', 'discharge'),
};

/** »Orientering nr. 3 · indskrivning, sag ML-2026-001«: what the buyer's people see of it. */
export const noticeLabel = ({ number, kind, case: about }: Pick<Notice, 'number' | 'kind' | 'case'>): Text =>
  text(
    `Orientering nr. ${number} · ${KIND[kind].da}, sag ${about}`,
    `Notice no. ${number} · ${KIND[kind].en}, case ${about}`,
  );
