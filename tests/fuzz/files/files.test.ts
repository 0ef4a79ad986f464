import { shortRound } from '../short-round.ts';
import { fuzzFiles } from './fuzz.ts';

shortRound('what stands in files', 2, fuzzFiles);
