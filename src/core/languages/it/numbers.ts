import { type NumberWords, phraseSet, wordSet } from '../numberWords';

const ONES =
  'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove'.split(
    ' ',
  );
const TENS = 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta'.split(' ');
const VOWEL = /^[uo]/;

/** Italian writes a number as one word: every one from 0 to 999, with the vowel that is dropped (`ventotto`) and the accent (`ventitré`). */
function belowThousand(): Map<string, number> {
  const out = new Map<string, number>(ONES.map((word, i) => [word, i]));
  TENS.forEach((ten, t) => {
    const value = 20 + 10 * t;
    out.set(ten, value);
    for (let one = 1; one < 10; one++) {
      const word = (VOWEL.test(ONES[one]!) ? ten.slice(0, -1) : ten) + ONES[one]!;
      out.set(word, value + one);
      if (one === 1) out.set(word.slice(0, -1), value + one);
      if (one === 3) for (const accent of ['é', 'è']) out.set(word.slice(0, -1) + accent, value + one);
    }
  });
  const small = [...out].filter(([, value]) => value > 0);
  for (let hundred = 1; hundred < 10; hundred++) {
    const head = (hundred === 1 ? '' : ONES[hundred]!) + 'cento';
    out.set(head, hundred * 100);
    for (const [word, value] of small) {
      out.set(head + word, hundred * 100 + value);
      if (/^(?:otto|ottanta|uno|undici)/.test(word)) out.set(head.slice(0, -1) + word, hundred * 100 + value);
    }
  }
  return out;
}

/** `mille`, `duemila`, `trentamila`, `millecento`, `duemilacinquecento`; the odd thousands below a hundred thousand only with round hundreds. */
function thousands(below: ReadonlyMap<string, number>): Map<string, number> {
  const out = new Map<string, number>([['mille', 1000]]);
  const rest = [...below].filter(([, value]) => value > 0 && (value <= 20 || value % 50 === 0));
  for (const [word, value] of rest) out.set('mille' + word, 1000 + value);
  for (const [word, value] of below) {
    if (value < 2) continue;
    out.set(word + 'mila', value * 1000);
    if (value <= 20) for (const [tail, more] of rest) out.set(`${word}mila${tail}`, value * 1000 + more);
  }
  return out;
}

/** `vent'anni`: before a vowel. */
const ELIDED = TENS.map((ten, t): [string, number] => [ten.slice(0, -1), 20 + 10 * t]);
const BELOW_THOUSAND = belowThousand();
const DURATIONS = wordSet('anno mese settimana giorno giornata ora decennio secolo');

export const numbers: NumberWords = {
  thousands: '.',
  decimal: ',',
  cardinals: new Map([...ELIDED, ...BELOW_THOUSAND, ...thousands(BELOW_THOUSAND)]),
  multipliers: new Map(),
  magnitudes: new Map([
    ['mila', 1e3],
    ['milione', 1e6],
    ['milioni', 1e6],
    ['mln', 1e6],
    ['mld', 1e9],
    ['mrd', 1e9],
    ['miliardo', 1e9],
    ['miliardi', 1e9],
    ['bilione', 1e12],
    ['bilioni', 1e12],
    ['trilione', 1e12],
    ['trilioni', 1e12],
  ]),
  moneyMagnitudes: new Map([
    ['m', 1e6],
    ['mln', 1e6],
  ]),
  joiners: wordSet('e'),
  halves: phraseSet('e mezzo, e mezza'),
  leadingHalves: phraseSet('mezzo'),
  articles: wordSet('un uno una'),
  doubtful: new Map<string, ReadonlySet<string> | null>([
    ['uno', wordSet('')],
    ['un', DURATIONS],
    ['una', DURATIONS],
  ]),
  units: phraseSet(`
    per cento, percento, punti percentuali, punti base, punti, punto percentuale
    km, chilometri, chilometro, m, metri, metro, cm, centimetri, mm, millimetri, miglia, miglio, miglia nautiche, metri quadrati, metri quadri, mq, chilometri quadrati, chilometri quadri, kmq, metri cubi, mc, ettari, ettaro, acri, piedi, pollici
    kg, chili, chilo, chilogrammi, grammi, quintali, tonnellate, tonnellata, litri, barili, barile, galloni, gradi, grado, gradi centigradi, gradi celsius
    km h, kmh, chilometri orari, chilometri all ora, km all ora, nodi, watt, kilowatt, chilowatt, megawatt, gigawatt, mw, gw, kwh, gigabyte, gb, tb, hertz, ettopascal
    secondi, secondo, minuti, minuto, ore, ora, giorni, giorno, settimane, settimana, mesi, mese, anni, anno, decenni, secoli, notti, giornate
    volte, volta, persone, persona, uomini, donne, bambini, morti, feriti, dispersi, vittime, soldati, militari, agenti, Paesi, paesi, nazioni, Stati, stati, partiti, parti, case, famiglie, abitanti
    euro, dollari, dollaro, sterline, yen, yuan, rubli, franchi, franchi svizzeri, pesos, rupie, lire, corone, real, won, dong, baht, rand, scellini, dollari statunitensi, dollari americani, dollari australiani, dollari canadesi, centesimi
    voti, seggi, gol, reti, set, medaglie, posti, posti di lavoro, casi, azioni, capi, esemplari, pezzi, copie, pagine`),
  notUnits: wordSet(`
    a ad al allo alla ai agli alle all da dal dallo dalla dai dagli dalle dall di del dello della dei degli delle dell d in nel nello nella nei negli nelle nell su sul sullo sulla sui sugli sulle sull con col per tra fra
    e ed o od ma che chi cui se come quando dove mentre perché anche ancora già più meno non né solo soltanto circa quasi oltre fino dopo prima poi contro senza durante entro verso presso secondo ogni
    il lo la i gli le l un uno una si ci vi ne mi ti lui lei loro essi esse noi voi io tu questo questa questi queste quello quella quelli quelle suo sua suoi sue
    è sono era erano sarà saranno ha hanno aveva avevano avrà avranno sia siano fu furono stato stati stata state può possono deve devono viene vengono va vanno fa fanno ora oggi ieri domani mila ciascuno ciascuna
    disse dice dicono detto arrivano arrivarono restano rimangono erano morirono muoiono invece infatti però dunque quindi così tutti tutte`),
  unitFallback: 'next',
  unitLink: wordSet('di d'),
  currencies: wordSet('usd eur gbp jpy cny chf rub inr'),
  designators: wordSet(`
    articolo articoli art artt comma commi legge decreto dl dlgs numero numeri n nr num pagina pagine pag capitolo volume vol versione fase livello categoria classe gruppo girone serie tipo modello
    statale provinciale autostrada uscita casello binario terminal gate volo linea canale sezione piano interno civico via piazza viale corso stanza aula reparto zona lotto
    tappa turno giornata girone match round stagione episodio puntata testa seed posto articolo protocollo risoluzione emendamento direttiva regolamento quota tel telefono fax cap codice id minuto numero_uno top covid fascicolo`),
  counting: phraseSet(''),
  ranks: wordSet('articolo articoli art numero n pagina minuto'),
  approximate: wordSet('circa quasi oltre almeno sono ben altri altre'),
  one: { behind: wordSet(''), never: wordSet(''), neverBefore: wordSet('') },
  both: wordSet(''),
  groups: phraseSet(''),
  fractions: wordSet('terzo terzi quarti quinto quinti sesti settimi ottavi noni decimo decimi centesimi millesimi'),
  negatives: wordSet('meno'),
  clockBefore: wordSet('alle dalle ore le'),
  clockAfter: wordSet('gmt utc cet'),
  hours: wordSet(''),
  dayParts: wordSet(''),
};
