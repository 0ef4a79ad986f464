import { THROUGH } from '../looks/noted.ts';
import type { Scene } from '../chat/scene.ts';
import { worldIn } from '../chat/scene.ts';
import { readWithNumbers } from '../chat/short-numbers.ts';
import type { CaseView } from '../../domain/view.ts';
import type { ProgrammeBody } from '../../storage/documents/programme.ts';
import type { Place } from './cursors.ts';
import type { Wanted } from './wanted.ts';
import { readWanted } from './wanted.ts';

/** A case that was found, in its programme. */
export interface Found {
  readonly view: CaseView;
  readonly programme: ProgrammeBody['programme'];
}

export interface FindPage {
  readonly said: string;
  /** The programmes that who searches takes part in. */
  readonly bodies: readonly ProgrammeBody[];
  readonly most: number;
  /** Where the page before ended. */
  readonly after: Place | undefined;
  readonly signal: AbortSignal;
}

const seen = async (scene: Scene, body: ProgrammeBody, number: string): Promise<readonly Found[]> => {
  const view = await worldIn(scene, body, THROUGH.search).caseView(number);
  return view ? [{ view, programme: body.programme }] : [];
};

/**
 * By number. One that was typed whole is asked for, and noted as refused where it is not shown; »3« asks for no case in
 * particular.
 */
const byNumber = async (scene: Scene, { numbers, whole }: Wanted): Promise<readonly Found[]> => {
  const found: Found[] = [];
  for (const number of numbers) {
    const body = await scene.deps.programmes.byCase(number);
    if (!body) continue;
    const asked = whole || (await worldIn(scene, body, THROUGH.search).firstSeen([number])) !== undefined;
    if (asked) found.push(...(await seen(scene, body, number)));
  }
  return found;
};

const byReference = async (
  scene: Scene,
  { bodies, most }: FindPage,
  reference: string,
): Promise<readonly Found[]> => {
  const found: Found[] = [];
  for (const body of bodies) {
    const numbers = await worldIn(scene, body, THROUGH.search).withReference(reference);
    for (const number of numbers.slice(0, most - found.length))
      found.push(...(await seen(scene, body, number)));
  }
  return found;
};

const byListing = async (
  scene: Scene,
  { bodies, most, after, signal }: FindPage,
  { state, fits }: NonNullable<Wanted['listing']>,
): Promise<readonly Found[]> => {
  const found: Found[] = [];
  const from = bodies.findIndex(({ programme }) => programme.id === after?.programme);
  for (const body of bodies.slice(Math.max(from, 0))) {
    const { programme } = body;
    const world = worldIn(scene, body, THROUGH.search);
    const views = await world.newestCases({
      state,
      fits: (view) => fits(view, world.member, world.today),
      most: most - found.length,
      ...(after?.programme === programme.id && { before: after.before }),
      signal,
    });
    found.push(...views.map((view) => ({ view, programme })));
    if (found.length >= most) break;
  }
  return found;
};

/** There is nothing after a page that numbers led to. */
const END: Place = { programme: '', before: '' };

interface Page {
  readonly found: readonly Found[];
  /** Where the next page goes on, where this one is full. */
  readonly next?: Place;
}

const pageOf = (found: readonly Found[], most: number, isList: boolean): Page => {
  const last = found.at(-1);
  if (!last || found.length < most) return { found };
  return { found, next: isList ? { programme: last.programme.id, before: last.view.number } : END };
};

/** One page of the cases somebody looks for, of those they may see; what is found is noted as looked at. */
export const findPage = async (scene: Scene, page: FindPage): Promise<Page> => {
  const { most } = page;
  if (page.after?.programme === END.programme) return { found: [] };
  const { meant } = await readWithNumbers(scene, (known) => readWanted(page.said, known));
  const wanted = await meant();
  // A number and a reference lead to some cases, a page at most; what goes on is a list.
  if (!page.after) {
    const named = await byNumber(scene, wanted);
    if (named.length > 0) return pageOf(named.slice(0, most), most, false);
    const known = wanted.reference === undefined ? [] : await byReference(scene, page, wanted.reference);
    if (known.length > 0) return pageOf(known, most, false);
  }
  const listed = wanted.listing ? await byListing(scene, page, wanted.listing) : [];
  return pageOf(listed, most, true);
};
