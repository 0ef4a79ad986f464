import { sayRefusal } from '../../dialogs/refusals.ts';
import { notAllowed } from '../../dialogs/refusals/rights.ts';
import { may } from '../../domain/rights/may.ts';
import { reached } from '../outbox/crash-points.ts';
import { revisionOf } from '../../domain/notice.ts';
import { numbersWith, readPosted } from '../outbox/read-notice.ts';
import type { Press } from './what.ts';
import { say } from './recipe.ts';
import type { Reaction, Scene } from './scene.ts';
import { CHAT } from './words.ts';

/** "Jeg har set den": one receipt per notice, whoever presses again. */
export const acknowledge = async (scene: Scene, press: Press): Promise<Reaction> => {
  const { deps, member, talk } = scene;
  const notice = Number(press.data['notice'] ?? Number.NaN);
  const named = press.data['programme'];
  const body = named === undefined ? await deps.programmes.of(member) : await deps.programmes.byId(named);
  if (!body || !Number.isSafeInteger(notice) || notice < 1)
    return { talk, recipes: [say(CHAT.unknownButton)] };
  // A receipt that was given before is answered from the log, which knows nobody's rights: they are judged here.
  if (!may(member, 'acknowledge', body.programme, deps.clocks.today()))
    return { talk, recipes: [say(notAllowed('acknowledge'))] };
  const programme = body.programme.id;
  const receipt = async (number: number) => {
    const [found] = await readPosted(deps, programme, [number]);
    return deps.execute(programme, {
      // A notice that was changed is to be seen again.
      id: `acknowledge-${number}${found ? revisionOf(found.notice) : ''}`,
      actor: member,
      at: deps.clocks.now(),
      today: deps.clocks.today(),
      intent: { type: 'acknowledge', notice: number },
    });
  };
  reached('before-acknowledge');
  const outcome = await receipt(notice);
  if (outcome.kind === 'done' && press.data['all'] === 'bundle') {
    const others = await numbersWith(deps, programme, notice);
    for (const number of others.filter((other) => other !== notice)) await receipt(number);
  }
  return outcome.kind === 'refused'
    ? { talk, recipes: [say(sayRefusal(outcome.refusal).say)] }
    : { talk, recipes: [{ kind: 'notice', programme, notice }] };
};
