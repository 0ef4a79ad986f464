import { text } from '../../domain/text.ts';

/** What a search from Teams answers where it has no hits. */
export const SEARCH = {
  nothing: text(
    'Jeg fandt ingen af dine sager. Søg fx på »ML-2026-003« eller »3«, jeres journalnummer (»25/012345«), initialer (»K.M.«) eller »på pause«.',
    'I found none of your cases. Search for e.g. "ML-2026-003" or "3", your own case number ("25/012345"), initials ("K.M.") or "paused".',
  ),
  noCases: text(
    'Her finder man de sager, man selv arbejder med i Mikrolån. Du har ingen lige nu.',
    'Here people find the cases that they work with in Mikrolån. You have none right now.',
  ),
  noCpr: text(
    'Søg ikke på CPR-nummer. Jeg har ikke gemt nummeret. Søg fx på »ML-2026-003«, jeres journalnummer eller initialer.',
    'Please, do not search for CPR numbers. I did not keep the number. Search for e.g. "ML-2026-003", your own case number or initials.',
  ),
  trouble: text(
    'Søgningen tog for lang tid, eller noget gik galt hos mig. Prøv igen om lidt – eller søg på sagsnummeret.',
    'The search took too long, or something went wrong here. Try again shortly – or search for the case number.',
  ),
  open: text('Åbn i Mikrolån', 'Open in Mikrolån'),
} as const;
