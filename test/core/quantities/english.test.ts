import assert from 'node:assert/strict';
import { counted } from './counted';

const CASES: readonly (readonly [string, ...string[]])[] = [
  ['It killed 1,250 people and cost $4.5bn.', '1,250 people → 1250 people', '$4.5bn → 4500000000 $'],
  [
    'A loan of €20m, US$3 million and £1.2 billion.',
    '€20m → 20000000 €',
    'US$3 million → 3000000 US$',
    '£1.2 billion → 1200000000 £',
  ],
  ['Prices rose 5 per cent, or 12.5%.', '5 per cent → 5 per cent', '12.5% → 12.5 %'],
  ['The two Pacific allies met three times.', 'two Pacific allies → 2 allies', 'three times → 3 times'],
  [
    'Twenty-three ships and two hundred and six planes sailed.',
    'Twenty-three ships → 23 ships',
    'two hundred and six planes → 206 planes',
  ],
  ['About half a million voters, a hundred of them ill.', 'half a million voters → 500000 voters', 'a hundred → 100'],
  ['A 23-year-old man won a three-year contract.', '23-year-old → 23 year-old', 'three-year → 3 year'],
  ['Samoa won 27-22 against Fiji.', '27 → 27', '22 → 22'],
  ['The truck drove at 120 km/h for two and a half hours.', '120 km/h → 120 km/h', 'two and a half hours → 2.5 hours'],
  ['Four of the six seats fell; only one seat was held.', 'Four → 4', 'six seats → 6 seats', 'one seat → 1 seat'],
  [
    'Maria, 54, has 9 000 books and between 3 and 5 cats.',
    '54 → 54',
    '9 000 books → 9000 books',
    '3 → 3',
    '5 cats → 5 cats',
  ],
  ['The gang hid 410 kg of powder worth 96,000 euros.', '410 kg → 410 kg', '96,000 euros → 96000 euros'],
  ['In Gaza 30 people died.', '30 people → 30 people'],
  // Not quantities:
  ['Article 5 of the treaty, Boeing 737, F-35, Tu-160, Room 12, page 9.'],
  ['He was 3rd at 5 p.m. and at 11:26 GMT; call 0123456789.'],
  ['One must not be one of the few; no one is the one.'],
  ['A man and an officer met the Group of Seven in 2019, on May 3.'],
  ['Covid-19 hit the 20th century hall on Route 66.'],
];

describe('quantities in English', () => {
  for (const [text, ...expected] of CASES) it(text, () => assert.deepEqual(counted('en', text), expected));
});
