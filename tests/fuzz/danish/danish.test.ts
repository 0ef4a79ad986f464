import { shortRound } from '../short-round.ts';
import { fuzzDanish } from './fuzz.ts';

shortRound('what people type', 25, fuzzDanish);
