import { DIALOGS } from '../../dialogs/index.ts';
import type { Flow } from '../../dialogs/engine/flow.ts';
import type { Session } from './session.ts';
import { walkDialog } from './walk-dialog.ts';
import type { Walk } from './walks.ts';
import { NOT_IN_DEMO, WALKS } from './walks.ts';

/** What one says to act as somebody. */
export const ROLES: Partial<Readonly<Record<Walk['who'], string>>> = {
  caseworker: 'sagsbehandler',
  visitator: 'visitator',
  coach: 'coach',
  approver: 'bevillingsansvarlig',
  director: 'erhvervschef',
  visitator2: 'visitator 2',
  admin2: 'administrator 2',
  finance: 'økonomimedarbejder',
};

const walkIn = async (session: Session, flow: Flow, walk: Walk, seen: Set<string>): Promise<void> => {
  const { page, speaker, lang, shoot } = session;
  const about = await walk.on?.(speaker);
  const number = walk.unnamed ? undefined : about;
  await page.say(`skift ${ROLES[walk.who] ?? walk.who}`);
  await page.say([flow.starts[lang][0] ?? flow.id, number ?? ''].join(' ').trim());
  const title = flow.title[lang];
  await walkDialog({ page, dialog: flow.id, title, answers: walk.answers, seen, shoot });
};

/** The dialogs that nobody said how to walk. */
export const withoutWalk = (): readonly string[] =>
  DIALOGS.map(({ id }) => id).filter((id) => !Object.hasOwn(WALKS, id));

/** Every step of every dialog there is, or of those named; a step that no walk comes by makes it fail. */
export const shootDialogs = async (session: Session, named?: readonly string[]): Promise<void> => {
  for (const flow of DIALOGS.filter(({ id }) => named?.includes(id) ?? true)) {
    const seen = new Set<string>();
    for (const walk of WALKS[flow.id] ?? []) await walkIn(session, flow, walk, seen);
    if ((WALKS[flow.id] ?? []).length > 0) await session.shoot(`${flow.id}-done`, flow.title[session.lang]);
    const never = NOT_IN_DEMO[flow.id] ?? [];
    const unseen = flow.steps.map(({ id }) => id).filter((id) => !seen.has(id) && !never.includes(id));
    if (unseen.length > 0) throw new Error(`No walk of »${flow.id}« comes by: ${unseen.join(', ')}`);
  }
};
