import assert from 'node:assert/strict';
import { counted } from './counted';

const CASES: readonly (readonly [string, ...string[]])[] = [
  [
    'Sono 11.000 soldati e 3,5 milioni di euro.',
    '11.000 soldati → 11000 soldati',
    '3,5 milioni di euro → 3500000 euro',
  ],
  ['Un rialzo del 12,5% a 410mila euro.', '12,5% → 12.5 %', '410mila euro → 410000 euro'],
  ['I tre partner e ventitré studenti.', 'tre partner → 3 partner', 'ventitré studenti → 23 studenti'],
  [
    'Trentamila mine, millecento morti, duemila euro.',
    'Trentamila mine → 30000 mine',
    'millecento morti → 1100 morti',
    'duemila euro → 2000 euro',
  ],
  ['Due miliardi e trecento milioni di lire.', 'Due miliardi e trecento milioni di lire → 2300000000 lire'],
  ['Un contratto per 32 F-35.', '32 → 32'],
  ['A un milione e mezzo di chilometri.', 'un milione e mezzo di chilometri → 1500000 chilometri'],
  ["Entro una settimana o vent'anni.", 'una settimana → 1 settimana', "vent'anni → 20 anni"],
  [
    'Ha 46 anni, due figli e centoquaranta libri.',
    '46 anni → 46 anni',
    'due figli → 2 figli',
    'centoquaranta libri → 140 libri',
  ],
  ['Raffiche a 195 chilometri orari per 48 ore.', '195 chilometri orari → 195 chilometri orari', '48 ore → 48 ore'],
  ['Il Bari ha vinto 3-2.', '3 → 3', '2 → 2'],
  ['Dal 10,5 al 12,5 per cento.', '10,5 → 10.5', '12,5 per cento → 12.5 per cento'],
  ['I feriti sono nove, quattro sono gravi.', 'nove → 9', 'quattro → 4'],
  ['Temperature a meno 5 gradi.', '5 gradi → -5 gradi'],
  ['Costa 2,3 miliardi.', '2,3 miliardi → 2300000000'],
  // Niente quantità:
  ["L'articolo 5, un Ariane 5, la statale 16, il binario 3 e una dozzina di persone."],
  ['Alle 15.12 o alle ore 18 del 3 maggio 2019.'],
  ['Una donna e un uomo, uno dei tanti, il primo, il XX secolo.'],
];

describe('quantities in Italian', () => {
  for (const [text, ...expected] of CASES) it(text, () => assert.deepEqual(counted('it', text), expected));
});
