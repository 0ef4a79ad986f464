import type { Role } from '../domain/member.ts';
import type { Text } from '../domain/text.ts';
import { text } from '../domain/text.ts';

export const ROLE: Readonly<Record<Role, Text>> = {
  caseworker: text('sagsbehandler', 'caseworker'),
  visitator: text('visitator', 'visitator'),
  coach: text('coach', 'coach'),
  'loan-approver': text('bevillingsansvarlig', 'loan approver'),
  finance: text('økonomimedarbejder', 'finance officer'),
  'business-director': text('erhvervschef', 'Erhvervschef'),
  leader: text('leder', 'leader'),
  admin: text('administrator', 'administrator'),
};

/** »a, b og c«. */
export const listed = (parts: readonly Text[]): Text => {
  const join = (lang: 'da' | 'en', and: string): string => {
    const words = parts.map((part) => part[lang]);
    const last = words.at(-1) ?? '';
    return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${and} ${last}`;
  };
  return text(join('da', 'og'), join('en', 'and'));
};
