import assert from 'node:assert/strict';
import { dated } from './dated';

// L'articolo è di mercoledì 15 maggio 2024.
const CASES: readonly (readonly [string, ...string[]])[] = [
  ['Il patto è stato firmato il 3 maggio 2019.', 'il 3 maggio 2019 → 2019-05-03'],
  ['Entrerà in vigore il 1° gennaio.', 'il 1° gennaio → 2025-01-01'],
  ['La seduta di lunedì 4 marzo è stata rinviata.', 'lunedì 4 marzo → 2024-03-04'],
  ['Sarà pronto entro marzo. 2025 è un anno lontano.', 'marzo. 2025 → 2025-03'],
  ['Nel corso degli anni Ottanta crebbe molto.', 'anni Ottanta → 198X'],
  ['Negli anni ’70 emigrò.', 'anni ’70 → 197X'],
  ['Nel 2024 la spesa è salita.', '2024 → 2024'],
  ['Il consiglio si riunirà a fine luglio.', 'fine luglio → 2024-07'],
  ['È arrivato ieri sera a Bari.', 'ieri sera → 2024-05-14'],
  ['La settimana scorsa ha piovuto.', 'La settimana scorsa → 2024-W19'],
  ['La scorsa settimana ha piovuto.', 'La scorsa settimana → 2024-W19'],
  ["L'anno prossimo voterà.", "L'anno prossimo → 2025"],
  ['Il mese prossimo voterà.', 'Il mese prossimo → 2024-06'],
  ['È partito due giorni fa.', 'due giorni fa → 2024-05-13'],
  ['Era stato eletto tre anni fa.', 'tre anni fa → 2021'],
  ['Il vertice si terrà tra il 3 e il 5 giugno.', 'il 3 → 2024-06-03', 'il 5 giugno → 2024-06-05'],
  ['La mostra resta aperta dal 4 all’8 giugno.', '4 → 2024-06-04', '8 giugno → 2024-06-08'],
  ['Tra maggio e giugno 2019 chiuse.', 'maggio → 2019-05', 'giugno 2019 → 2019-06'],
  ['Il Pil è calato nel terzo trimestre del 2022.', 'terzo trimestre del 2022 → 2022-Q3'],
  ['Un palazzo del XVI secolo è crollato.', 'XVI secolo → 15'],
  ['Un quadro del Novecento.', 'Novecento → 19'],
  ['Nella primavera del 2018 fu arrestato.', 'primavera del 2018 → 2018-SP'],
  ['Ha vinto sabato scorso a Monza.', 'sabato scorso → 2024-05-11'],
  ['Giocherà domenica a Monza.', 'domenica → 2024-05-19'],
  ['A dicembre aveva perso.', 'dicembre → 2023-12'],
  ['Le elezioni di marzo dello scorso anno furono annullate.', 'marzo dello scorso anno → 2023-03'],
  ['Lo sciopero è previsto per oggi, non per domani.', 'oggi → 2024-05-15', 'domani → 2024-05-16'],
  ['Fra tre mesi si vota.', 'Fra tre mesi → 2024-08'],
  ['Il contratto scade alla fine dell’anno.', 'fine dell’anno → 2024'],
  ['Il decreto del 12/05/2024 è nullo.', '12/05/2024 → 2024-05-12'],
  ['Il decreto del 12.5.2024 è nullo.', '12.5.2024 → 2024-05-12'],
  ['Nel ’68 studiava a Pisa.', '’68 → 1968'],
  ['Il governo ha tempo fino a Natale.', 'Natale → 2024-12-25'],
  [
    'Il 3 maggio si è votato, il giorno prima si era taciuto.',
    'Il 3 maggio → 2024-05-03',
    'il giorno prima → 2024-05-02',
  ],
  ['Il porto riapre a partire da venerdì.', 'venerdì → 2024-05-17'],
  // Non sono date:
  ['Servono seicento metri di rete.'],
  ['Negli ultimi tre mesi ha venduto 2.000 auto.'],
  ['Il secondo tempo è finito 2-1, al primo minuto di recupero.'],
  ["L'articolo 5 della legge prevede tre anni di carcere."],
  ['Un uomo di 35 anni ha mar di schiena.'],
  ['Gli anni passano.'],
];

describe('dates in Italian', () => {
  for (const [text, ...expected] of CASES) it(text, () => assert.deepEqual(dated('it', text, '2024-05-15'), expected));
});
