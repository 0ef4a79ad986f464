import type { Flow } from '../../dialogs/engine/flow.ts';
import { refit } from '../../dialogs/engine/refit.ts';
import type { Run } from '../../dialogs/engine/run.ts';
import { findDialog } from '../../dialogs/index.ts';
import { notAllowed } from '../../dialogs/refusals/rights.ts';
import type { Instant } from '../../domain/day.ts';
import { may } from '../../domain/rights/may.ts';
import type { Lang, Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import type { Outcome } from './carried-out.ts';
import { carriedOut } from './carried-out.ts';
import { hasOldFacts } from './draft-days.ts';
import type { Seer } from './scene.ts';
import { worldIn } from './scene.ts';
import { CHAT } from './words.ts';
import { sameJson } from '../../domain/json.ts';

const GONE = text(
  'Den dialog findes ikke mere, så kladden kan ikke gøres færdig.',
  'That dialog no longer exists, so the draft cannot be finished.',
);

/** The step was done by somebody else, and another dialog comes next. */
const overtaken = (next: string): Text => {
  const title = findDialog(next)?.title;
  return text(
    `Det er gjort i mellemtiden. Nu er det »${title?.da ?? next}«, der mangler.`,
    `That has been done meanwhile. Now "${title?.en ?? next}" is next.`,
  );
};

/** What became of a run that was to go on. */
export type Fresh =
  | { readonly kind: 'fresh'; readonly run: Run; readonly notes: readonly Text[] }
  /** It was carried out, and only the run did not know. */
  | { readonly kind: 'done'; readonly outcome: Outcome }
  | { readonly kind: 'stuck'; readonly why: Text };

/** Of an earlier version of its dialog, of none, or with facts from another day. */
export const isStale = (run: Run, now: Instant): boolean =>
  findDialog(run.flow)?.version !== run.version || hasOldFacts(run, now);

const namesOf = (flow: Flow, ids: readonly string[], lang: Lang): string =>
  ids
    .flatMap((id) => flow.steps.find(({ fields }) => id in fields)?.fields[id] ?? [])
    .map(({ name, label }) => (name ?? label)[lang].toLowerCase())
    .join(', ');

const noteOn = (flow: Flow, changed: boolean, again: readonly string[]): readonly Text[] => {
  const [da, en] = [namesOf(flow, again, 'da'), namesOf(flow, again, 'en')];
  if (changed && again.length === 0)
    return [
      text(
        'Dialogen er ændret siden sidst. Jeg har beholdt dine svar.',
        'The dialog has changed since. I have kept your answers.',
      ),
    ];
  if (changed)
    return [
      text(
        `Dialogen er ændret siden sidst. Jeg har beholdt dine svar; kun det her skal du se på igen: ${da}.`,
        `The dialog has changed since. I have kept your answers; please look at these again: ${en}.`,
      ),
    ];
  return again.length === 0
    ? []
    : [
        text(
          `Noget er ændret siden sidst. Se på det her igen: ${da}.`,
          `Something has changed since. Please look at these again: ${en}.`,
        ),
      ];
};

/** Brings a run up to date: its dialog as it is now, its facts as they are now, and the answers that still fit. */
export const freshRun = async (scene: Seer, run: Run): Promise<Fresh> => {
  const { deps, member } = scene;
  const flow = findDialog(run.flow);
  if (!flow) return { kind: 'stuck', why: GONE };
  const changed = flow.version !== run.version;
  const outcome = changed ? await carriedOut(deps, flow, run) : undefined;
  if (outcome) return { kind: 'done', outcome };
  const body = await deps.programmes.byId(run.programme);
  if (!body) return { kind: 'stuck', why: CHAT.noProgramme };
  const today = deps.clocks.today();
  if (!may(member, flow.action, body.programme, today))
    return { kind: 'stuck', why: notAllowed(flow.action) };
  const begun = await flow.begin(worldIn(scene, body, flow.id), run.case);
  if (!begun.ok) return { kind: 'stuck', why: 'say' in begun ? begun.say : overtaken(begun.instead) };
  const { facts } = begun;
  const factsAt = deps.clocks.now();
  const { run: fitted, again } = refit(flow, { ...run, facts, factsAt }, today);
  const same = !changed && again.length === 0 && sameJson(facts, run.facts);
  // What the person sees is what it was: the card in front of them still holds.
  return same
    ? { kind: 'fresh', run: { ...run, factsAt }, notes: [] }
    : { kind: 'fresh', run: fitted, notes: noteOn(flow, changed, again) };
};
