import type { Rating } from '../domain/case.ts';
import { CRITERIA } from '../domain/case.ts';
import { supportBasesAt } from '../domain/programme.ts';
import { takenOverOn } from '../domain/rules/place-party.ts';
import { text } from '../domain/text.ts';
import { boughtIn, pastProgramme } from './course/past-programme.ts';
import { nextStart } from './decision/facts.ts';
import { flow } from './engine/flow.ts';
import { shortProvider } from './provider.ts';
import { sayRefusal } from './refusals.ts';
import { NOT_READY } from './set-up/words.ts';
import { applicationFields } from './visitation/application.ts';
import { citizenFields } from './visitation/citizen.ts';
import { criteriaFields } from './visitation/criteria.ts';
import type { VisitationFacts } from './visitation/facts.ts';
import { hearProviderFields } from './visitation/hear-provider.ts';
import { ideaFields } from './visitation/idea.ts';
import { recommendationFields } from './visitation/recommendation.ts';
import { visitationDone } from './visitation/words.ts';

/** The job centre's half of the visitation (note: "visitation … i samarbejde mellem Næstved Kommune og Jobcenter"). */
export const visitation = flow<VisitationFacts>({
  id: 'visitation',
  version: 1,
  title: text('Ny visitation', 'New referral'),
  starts: { da: ['ny visitation', 'visitation', 'henvis', 'indstil'], en: ['new referral', 'refer'] },
  action: 'refer',
  aboutCase: false,
  begin: async ({ programme, today, member, checklist }) => {
    if ((await checklist()).some(({ state }) => state === 'missing')) return { ok: false, say: NOT_READY };
    const ends = takenOverOn(programme.organisations, 'job-centre', member.organisation, today);
    if (ends) return { ok: false, say: sayRefusal({ code: 'job-centre-ends', ...ends }).say };
    const bought = boughtIn(programme, today);
    const supportBases = supportBasesAt(programme, today);
    const provider = shortProvider(programme, today);
    const facts = {
      supportBases,
      nextStart: nextStart(programme, today),
      ...(bought && { bought }),
      ...(provider !== undefined && { provider }),
    };
    return { ok: true, facts };
  },
})
  .step({
    id: 'application',
    title: text('Ansøgningen', 'The application'),
    fields: applicationFields,
  })
  .step({
    id: 'citizen',
    title: text('Borgeren', 'The citizen'),
    fields: citizenFields,
  })
  .step({
    id: 'idea',
    title: text('Forsørgelse og idé', 'Support and idea'),
    fields: ideaFields,
  })
  .step({
    id: 'recommendation',
    title: text('Jeres indstilling', 'Your recommendation'),
    fields: recommendationFields,
  })
  .stepWhen((answers) => answers.recommendation === 'not-suitable', {
    id: 'hear-provider',
    title: text('Skal Næstved høres?', 'Shall Næstved be heard?'),
    fields: hearProviderFields,
  })
  .step({
    id: 'criteria',
    title: text('Kriterier', 'Criteria'),
    folded: text(
      'Valgfrit: otte kriterier. De står som »Ikke belyst«, hvis du går videre. Skriv »næste« for at springe over.',
      'Optional: eight criteria. They stay "not looked at" if you go on.',
    ),
    fields: criteriaFields,
  })
  .submit({
    confirmLabel: text('Bekræft og send', 'Confirm and send'),
    leadsTo: (_answers, facts) => pastProgramme(facts.nextStart, facts.bought),
    intent: (answers) => ({
      type: 'refer',
      applicationDate: answers.applicationDate,
      journalRef: answers.journalRef,
      citizenName: answers.citizenName,
      consentDay: answers.consentDate,
      consentForm: answers.consentForm,
      supportBasis: answers.supportBasis,
      businessIdea: answers.businessIdea,
      recommendation: answers.recommendation,
      justification: answers.justification,
      ...(answers.citizenView !== undefined && { citizenView: answers.citizenView }),
      ...(answers.criteriaNote !== undefined && { criteriaNote: answers.criteriaNote }),
      ratings: Object.fromEntries(
        CRITERIA.map((criterion): [string, Rating] => [criterion, answers[criterion]]),
      ),
      hearProvider: answers.hearProvider === 'yes',
    }),
    done: visitationDone,
  });
