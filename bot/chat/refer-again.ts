import type { CaseView } from '../../domain/view.ts';
import type { Given } from './begin.ts';
import { begin } from './begin.ts';
import type { Reaction, Scene } from './scene.ts';
import { programmeFor, worldIn } from './scene.ts';
import { activeRun, replaced } from './talk.ts';

const DIALOG = 'visitation';

/** What a referral said, by field id; the reference is asked for anew, as it is held against the store. */
const answersIn = (found: CaseView): Given => {
  const { applicationDate, consent, recommendation, sharedWithProvider, personal } = found;
  const { citizenName, supportBasis, businessIdea, justification, citizenView, criteriaNote } = personal;
  const said = {
    applicationDate,
    ...(consent && { consent: 'yes', consentForm: consent.form, consentDate: consent.day }),
    recommendation,
    hearProvider: sharedWithProvider ? 'yes' : 'no',
    ...personal.ratings,
    citizenName,
    supportBasis,
    businessIdea,
    justification,
    citizenView,
    criteriaNote,
  };
  return Object.fromEntries(
    Object.entries(said).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
};

/**
 * A new referral with the answers of one that was undone, as far as the person still may read them. They are read from
 * the case when somebody asks for them, so that nothing of the citizen is kept for it; what comes of them is a draft,
 * which says whose answers they are: an erasure of that case finds it (`bot/erasure/clear-talk.ts`).
 */
export const referAgain = async (scene: Scene, number: string): Promise<Reaction> => {
  const body = await programmeFor(scene, number);
  const found = body && (await worldIn(scene, body, DIALOG).caseView(number));
  if (found?.status !== 'withdrawn') return begin(scene, DIALOG);
  const begun = await begin(scene, DIALOG, '', answersIn(found));
  const run = begun.talk === scene.talk ? undefined : activeRun(begun.talk, scene.key);
  return run ? { ...begun, talk: replaced(begun.talk, { ...run, from: number }) } : begun;
};
