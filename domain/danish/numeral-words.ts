// Number words as they stand in folded text. The first word for a number is the one the product says.

export type Words = Readonly<Record<string, number>>;

export const DA_UNITS: Words = {
  en: 1,
  et: 1,
  een: 1,
  eet: 1,
  to: 2,
  tre: 3,
  fire: 4,
  fem: 5,
  seks: 6,
  syv: 7,
  otte: 8,
  ni: 9,
};
export const DA_TEENS: Words = {
  ti: 10,
  elleve: 11,
  tolv: 12,
  tretten: 13,
  fjorten: 14,
  femten: 15,
  seksten: 16,
  sytten: 17,
  atten: 18,
  nitten: 19,
};
export const DA_TENS: Words = {
  tyve: 20,
  tredive: 30,
  tredve: 30,
  fyrre: 40,
  fyrretyve: 40,
  halvtreds: 50,
  halvtres: 50,
  halvtredsindstyve: 50,
  tres: 60,
  treds: 60,
  tresindstyve: 60,
  halvfjerds: 70,
  halvfjers: 70,
  halvfjerdsindstyve: 70,
  firs: 80,
  firsindstyve: 80,
  halvfems: 90,
  halvfemsindstyve: 90,
};
export const EN_UNITS: Words = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
};
export const EN_TEENS: Words = {
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
export const EN_TENS: Words = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
