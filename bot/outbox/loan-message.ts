import { loansOf } from '../../domain/loan/stages.ts';
import type { Programme } from '../../domain/programme.ts';
import { viewOf } from '../../domain/view.ts';
import type { CaseBody } from '../../storage/documents/programme.ts';
import type { DeliveryBody } from '../../storage/documents/delivery.ts';
import { maybeBody } from '../../storage/documents/body.ts';
import { caseId, programmePartition } from '../../storage/keys.ts';
import type { Message } from '../teams/message.ts';
import { loanMessage } from '../views/loan-card.ts';
import { caseTitle } from '../views/case-title.ts';
import type { CardDeps } from './ways.ts';

type LoanDelivery = DeliveryBody['what'] & { readonly kind: 'loan' };

/** The card of a turn, as long as it is still that turn and the person may see it; else `undefined`. */
export const loanTurn = async (
  deps: Pick<CardDeps, 'store' | 'directory' | 'today'>,
  programme: Programme,
  number: string,
  { to, loan, status }: LoanDelivery,
): Promise<Message | undefined> => {
  const [doc] = await deps.store.read(programmePartition(programme.id), [caseId(number)]);
  const subject = maybeBody<CaseBody>(doc);
  const member = await deps.directory.get(to);
  const today = deps.today();
  const found = subject && member && viewOf(subject, member, programme, today);
  const one = found && loansOf(found).find((other) => other.number === loan);
  return subject && found && one?.state.status === status
    ? loanMessage(found, one, caseTitle(subject), { programme, today })
    : undefined;
};
