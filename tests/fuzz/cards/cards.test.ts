import { shortRound } from '../short-round.ts';
import { fuzzCards } from './fuzz.ts';

shortRound('what stands on cards', 25, fuzzCards);
