import type { ViewName } from '../chat/recipe.ts';
import { accessView } from './access.ts';
import { caseView } from './case.ts';
import { casesView } from './cases.ts';
import { copyView } from './copy.ts';
import { notCopiedView } from './not-copied.ts';
import { entryView } from './entry.ts';
import { gateView } from './gate.ts';
import { minPlanView } from './min-plan.ts';
import { deadlinesView } from './deadlines.ts';
import { letterView } from './letter.ts';
import { bookView } from './book.ts';
import { loansView } from './loans.ts';
import { channelsView } from './channels.ts';
import { membersView } from './members.ts';
import { noticesView } from './notices.ts';
import { evaluationView } from './evaluation.ts';
import { figureSourceView } from './figure-source.ts';
import { figuresView } from './figures.ts';
import { operationsView } from './operations.ts';
import { overviewView } from './overview.ts';
import { placesView } from './places.ts';
import { draftsView } from './drafts.ts';
import { helpView } from './help.ts';
import { rulesView } from './rules.ts';
import { setUpView } from './set-up.ts';
import { sampleView } from './sample.ts';
import { rolesView } from './roles.ts';
import { unknownView } from './unknown.ts';
import { welcomeView } from './welcome.ts';
import { tasksView } from './tasks.ts';
import type { View } from './view.ts';

export const VIEW: Readonly<Record<ViewName, View>> = {
  tasks: tasksView,
  cases: casesView,
  case: caseView,
  places: placesView,
  help: helpView,
  welcome: welcomeView,
  roles: rolesView,
  drafts: draftsView,
  unknown: unknownView,
  copy: copyView,
  'not-copied': notCopiedView,
  entry: entryView,
  letter: letterView,
  gate: gateView,
  deadlines: deadlinesView,
  'min-plan': minPlanView,
  notices: noticesView,
  channels: channelsView,
  sample: sampleView,
  members: membersView,
  loans: loansView,
  book: bookView,
  access: accessView,
  rules: rulesView,
  setup: setUpView,
  operations: operationsView,
  overview: overviewView,
  evaluation: evaluationView,
  figures: figuresView,
  figure: figureSourceView,
};
