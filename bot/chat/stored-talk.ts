import type { StoredRun } from '../../dialogs/engine/run.ts';
import { readRun } from '../../dialogs/engine/run.ts';
import { bodyOf, maybeBody } from '../../storage/documents/body.ts';
import type { Store, Write } from '../../storage/port.ts';
import type { Talk } from './talk.ts';

/**
 * A talk lies in two documents of its partition: what every step writes, and what became of the dialogs that ended, which
 * is written when another one ends. They change in one commit, whose condition is the etag of the first.
 */
const TALK = 'talk';
const ENDED = 'ended';

type Closed = Talk['closed'];

/** A talk as an earlier build may have stored it; those from before there were two documents keep all of it in the first. */
type TalkBody = Omit<Talk, 'runs'> & { readonly runs: Readonly<Record<string, StoredRun>> };

interface EndedBody {
  readonly v: 1;
  readonly closed: Closed;
}

/** How a talk stands in the store. */
export interface Standing {
  /** None: the conversation is new. */
  readonly etag?: string;
  readonly ended?: { readonly etag: string; readonly closed: Closed };
}

export interface StandingTalk extends Standing {
  readonly talk: Talk;
}

/** `undefined`: there is none. Rejects with StoreUnavailable, and with NewerDocument where a later version of us wrote it. */
export const readTalk = async (
  store: Pick<Store, 'read'>,
  partition: string,
): Promise<StandingTalk | undefined> => {
  const [doc, endedDoc] = await store.read(partition, [TALK, ENDED]);
  if (!doc) return undefined;
  const body = bodyOf<TalkBody>(doc);
  const before = maybeBody<EndedBody>(endedDoc)?.closed ?? [];
  const runs = Object.fromEntries(Object.entries(body.runs).map(([id, run]) => [id, readRun(run)]));
  // What an earlier build, beside this one or before it, has written into the first goes over at the next save.
  const closed = body.closed.length > 0 ? [...before, ...body.closed] : before;
  return {
    talk: { ...body, runs, closed },
    etag: doc.etag,
    ...(endedDoc && { ended: { etag: endedDoc.etag, closed: before } }),
  };
};

/** The etag of a talk that is in the store now. */
export const etagOf = async (store: Pick<Store, 'read'>, partition: string): Promise<string | undefined> => {
  const [doc] = await store.read(partition, [TALK]);
  return doc?.etag;
};

const writesOf = (talk: Talk, { etag, ended }: Standing): readonly Write[] => {
  const { closed } = talk;
  // An earlier build finds none in the first, and adds its own there.
  const body = { ...talk, closed: [] } satisfies Talk;
  const first: Write =
    etag === undefined ? { op: 'create', id: TALK, body } : { op: 'replace', id: TALK, ifMatch: etag, body };
  if (closed === ended?.closed || (!ended && closed.length === 0)) return [first];
  const more = { v: 1, closed } satisfies EndedBody;
  return [
    first,
    ended
      ? { op: 'replace', id: ENDED, ifMatch: ended.etag, body: more }
      : { op: 'create', id: ENDED, body: more },
  ];
};

/** Resolves to how it stands then; `undefined` when somebody else was faster: read it again. Rejects with StoreUnavailable. */
export const writeTalk = async (
  store: Pick<Store, 'commit'>,
  partition: string,
  before: Standing,
  talk: Talk,
): Promise<Standing | undefined> => {
  const result = await store.commit(partition, writesOf(talk, before));
  const [etag, endedEtag] = result.ok ? result.etags : [];
  if (etag === undefined) return undefined;
  const ended = endedEtag === undefined ? before.ended : { etag: endedEtag, closed: talk.closed };
  return { etag, ...(ended && { ended }) };
};
