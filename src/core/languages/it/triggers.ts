import table from '../../lexicon/data/triggers.it.tsv';
import type { TriggerWords } from '../triggerWords';
import { inflectItalian } from './inflect';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const triggers: TriggerWords = {
  table,
  inflect: inflectItalian,
  headLast: false,
  determiners: set('il lo la i gli le l un uno una un questo questa questi queste quel quella quei quelle quello ogni alcuni alcune molti molte'),
  closers: set(
    'di del dello della dei degli delle dell a al allo alla ai agli alle all da dal dallo dalla dai dagli dalle dall in nel nello nella nei negli nelle nell con su sul sullo sulla sui sugli sulle sull per tra fra e ed o ma che chi cui non si ci vi ne è sono era erano ha hanno aveva come dove quando se anche più meno',
  ),
  prefixes: set('pre post anti contro'),
  headsAfter: [],
  headsBefore: [
    'nave', 'aereo', 'aerei', 'navi', 'forze di', 'squadra di', 'squadre di', 'gruppo di', 'campagna di', 'campo di', 'piano di', 'mandato di', 'sala', 'ufficio', 'tavolo di', 'segnale di', 'teatro di', 'zona di', 'vigili del', 'film di', 'reduce di', 'reduci di', 'veterano di', 'crimini di', 'economia di', 'prigionieri di', 'prigioniero di', 'mezzi di', 'nave da', 'navi da', 'zone di', 'clima di', 'stato di', 'vittima di', 'vittime di', 'in caso di', 'rischio di', 'diritto di', 'arma da', 'armi da', 'nastro di', 'punto di', 'prezzi di', 'prezzo di', 'costo di', 'costi di', 'centro', 'casa di', 'data di', 'anno di', 'sede di', 'ministro del', 'ministero del', 'ministero dello', 'dipartimento del',
  ],
  named: {
    before: { DISASTER: ['ciclone', 'uragano', 'tifone', 'tempesta', 'tempesta tropicale'], MOBILIZE: ['operazione', 'esercitazione'] },
    after: {},
    numbering: set('numero'),
  },
  certainty: {
    denied: ['non', 'mai', 'né', 'senza', 'nessuno', 'nessuna', 'neppure', 'nemmeno', 'neanche', 'nega', 'negato', 'smentisce', 'smentito', 'esclude', 'escluso', 'rifiuta di', 'rifiutato di'],
    planned: ['dovrà', 'dovranno', 'intende', 'intendono', 'prevede di', 'prevedono di', 'vuole', 'vogliono', 'si prepara a', 'si preparano a', 'sta per', 'stanno per', 'in programma', 'prossimo', 'prossima', 'pronto a', 'pronti a', 'pronta a', 'deve', 'devono', 'promesso di', 'promette di', 'annunciato che', 'accetta di', 'accettato di', 'conta di', 'in vista di', 'in vista della', 'in vista del', 'spera di', 'previsto', 'prevista', 'deciso di', 'decide di'],
    purpose: ['per', 'a', 'di', 'ad'],
    conditional: ['può', 'possono', 'potrebbe', 'potrebbero', 'possa', 'possano', 'dovrebbe', 'dovrebbero', 'vorrebbe', 'vorrebbero', 'avrebbe', 'avrebbero', 'sarebbe', 'sarebbero', 'forse', 'possibile', 'eventuale', 'rischia di', 'rischiano di', 'rischio di', 'minaccia di', 'minacciato di', 'minacciano di', 'teme', 'temono', 'ipotesi', 'presunto', 'presunta', 'probabile'],
    conjunctions: ['se', 'qualora', 'nel caso', 'purché', 'a meno che', 'a condizione che'],
    other: ['non solo', 'non soltanto', 'se non altro', 'anche se', 'come se', 'non appena'],
  },
  roles: {
    agent: set('da dal dalla dai dagli dalle dall dallo'),
    recipient: set('contro con a al alla ai agli alle all allo col verso'),
    place: set('in nel nella nei negli nelle nell nello presso vicino a'),
    passive: set('è sono era erano viene vengono venne vennero stato stata stati state fu furono venga vengano essere'),
  },
};
