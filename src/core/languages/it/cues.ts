import type { CueForm, CueWords } from '../cueWords';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/**
 * `dire dice dicono disse detto`: infinitive, then third singular, third plural, remote past and participle where
 * irregular (`-` where not), then imperfects and gerund; `aspettarsi` gives each form after `si`.
 */
export function inflectCue(cell: string): CueForm[] {
  const [given = '', ...irregular] = cell.split(' ');
  const reflexive = /[aei]rsi$/.test(given);
  const infinitive = reflexive ? `${given.slice(0, -2)}e` : given;
  const stem = infinitive.slice(0, -3);
  const theme = infinitive.slice(-3, -2);
  const pick = (i: number, regular: string): string => (irregular[i] && irregular[i] !== '-' ? irregular[i]! : regular);
  const isc = theme === 'i' && !STRONG_IRE.has(infinitive);
  // The first person of an irregular present gives the imperfect its stem: `dice` → `diceva`, `sostiene` → `sosteneva`.
  const long = infinitive === 'dire' || infinitive === 'predire' ? `${stem}ic` : infinitive === 'fare' ? 'fac' : stem;
  const middle = infinitive === 'dire' || infinitive === 'predire' || infinitive === 'fare' ? 'e' : theme;
  const present = pick(0, theme === 'a' ? `${stem}a` : isc ? `${stem}isce` : `${stem}e`);
  const plural = pick(1, theme === 'a' ? `${stem}ano` : isc ? `${stem}iscono` : `${stem}ono`);
  const remote = pick(2, theme === 'a' ? `${stem}ò` : theme === 'i' ? `${stem}ì` : `${stem}ette`);
  const participle = pick(3, theme === 'a' ? `${stem}ato` : theme === 'i' ? `${stem}ito` : `${stem}uto`);
  const remotes =
    remote.endsWith('e') && irregular[2]
      ? `${remote}ro`
      : theme === 'a'
        ? `${stem}arono`
        : theme === 'i'
          ? `${stem}irono`
          : `${stem}ettero`;
  const soft =
    theme === 'a' && /[cg]$/.test(stem) ? `${stem}h` : theme === 'a' && /[cg]i$/.test(stem) ? stem.slice(0, -1) : stem;
  const future =
    infinitive === 'dire'
      ? 'dir'
      : infinitive === 'fare'
        ? 'far'
        : /[tl]en$/.test(stem)
          ? `${stem.slice(0, -1)}rr`
          : theme === 'i'
            ? `${stem}ir`
            : `${soft}er`;
  const finite = [
    present,
    plural,
    remote,
    remotes,
    `${long}${middle}va`,
    `${long}${middle}vano`,
    `${future}à`,
    `${future}anno`,
    `${future}ebbe`,
    `${future}ebbero`,
  ];
  const gerund = theme === 'a' && infinitive !== 'fare' ? `${stem}ando` : `${long}endo`;
  const forms: CueForm[] = [
    ...finite.map((text): CueForm => ({ text, kind: 'finite' })),
    { text: gerund, kind: 'gerund' },
    ...['o', 'a', 'i', 'e'].map((ending): CueForm => ({ text: participle.slice(0, -1) + ending, kind: 'participle' })),
  ];
  if (!reflexive) return forms;
  return forms.map(({ text, kind }) =>
    kind === 'finite' ? { text: `si ${text}`, kind } : kind === 'gerund' ? { text: `${text}si`, kind } : { text, kind },
  );
}

/** Verbs in -ire without -isc-. */
const STRONG_IRE = set('avvertire scoprire intervenire seguire');

export const cues: CueWords = {
  inflect: inflectCue,
  auxiliaries: set(
    'ha hanno aveva avevano avrebbe avrebbero abbia abbiano avrà avranno ebbe ebbero è sono era erano sarebbe sarebbero fu furono',
  ),
  passives: set('viene vengono veniva venivano venne vennero stato stata stati state'),
  adverbs: set(
    'anche inoltre poi però invece infatti tuttavia quindi già ancora sempre più volte ieri oggi stamattina stamane stasera recentemente intanto infine subito pure perfino persino soltanto solo piuttosto addirittura più dunque così comunque ci gli le mi lo ne vi ribadito nuovamente prontamente pubblicamente stesso stessa ridendo sorridendo lunedì martedì mercoledì giovedì venerdì sabato domenica successivamente prima dopo',
  ),
  adverbEnding: 'mente',
  negations: set('non mai né'),
  infinitiveMarkers: set(''),
  nounMarkers: set(
    'il lo la l i gli le un uno una del dello della dell dei degli delle al allo alla all ai agli alle dal dalla dallo dall dai dagli dalle nel nella nello nell nei negli nelle sul sulla sullo sull sui sugli sulle questo questa questi queste quel quella quello suo sua suoi sue loro di in da con senza per ogni nessuna nessun qualche',
  ),
  clitics: set('lo la l gli le ne ci mi vi'),
  nouns: set(
    'formula stima conta nota accusa denuncia critica minaccia promessa proposta risposta replica protesta condanna difesa domanda richiesta smentita scoperta chiusa presa ripresa piangente ricerca indica spera predica attesa offesa pretesa lettura letta scritta scritte detta detto detti fatta fatto parla chiamata chiamate prevista dichiarata titola titolo cita giudica battuta lamenta sfoga canta motiva informa considera ordina ordine consiglia contesta elenca dedica invita saluta loda',
  ),
  complementisers: set('che'),
  weakComplementisers: set('come'),
  infinitivals: set('di'),
  claimNouns: set(
    'voci notizie notizia preoccupazione preoccupazioni timore timori speranza dubbi dubbio fiducia convinzione auspicio ipotesi accusa accuse rammarico il la le i',
  ),
  demonstratives: set(''),
  topicMarkers: set(''),
  determiners: set(
    'quanto il lo la l i gli le un uno una due tre quattro cinque alcuni alcune molti molte diversi diverse tutti tutte entrambi entrambe questo questa questi queste quel quella quello quelli quelle suo sua suoi sue loro ogni nessuno nessun qualche vari varie pochi poche altri altre parecchi numerosi',
  ),
  pronouns: set(
    'lui lei egli ella esso essa essi loro chi molti alcuni tutti entrambi altri nessuno ognuno quello questi io noi qualcuno',
  ),
  personal: set('lui lei egli ella'),
  relatives: set('che'),
  appositionOpeners: set('che cui dove quale'),
  joiners: set('e ed o'),
  coordinators: set('e ed ma'),
  sourceEnders: set(
    'durante dopo prima con in nel nella a al allo alla all ai agli alle su sul sulla davanti parlando commentando',
  ),
  telling: set('avvertito avverte avvertono informato informa avvisato avvisa'),
  passiveAuxiliaries: set('è sono era erano sarebbe sarebbero fu furono'),
  conjunctions: set(
    'che ma mentre perché poiché quando se dopo prima benché sebbene e ed o oppure dove come siccome affinché finché né eppure anzi nonostante cui quanto',
  ),
  prepositions: set(
    'di in a da con su per tra fra del dello della dell dei degli delle al allo alla all ai agli alle dal dallo dalla dall dai dagli dalle nel nello nella nell nei negli nelle sul sullo sulla sull sui sugli sulle durante dopo prima entro contro presso verso senza secondo oltre sotto sopra attraverso davanti parlando commentando rispondendo intervenendo scrivendo intervistato intervistata interpellato interpellata raggiunto raggiunta',
  ),
  verbSigns: set(
    'è sono era erano ha hanno aveva avevano sarà saranno avrà avranno sarebbe avrebbe può possono deve devono potrebbe dovrebbe sia siano abbia fosse avesse ci si non',
  ),
  looksFinite: (word) =>
    word.length > 3 && /(?:ò|ì|rono|vano|vano|sce|scono|nno|ebbe|ebbero|ava|eva|iva|rà)$/.test(word),
  timeHeads: set(
    'ieri oggi lunedì martedì mercoledì giovedì venerdì sabato domenica stamattina stamane stasera scorso scorsa',
  ),
  timeWords: set(
    'sera mattina pomeriggio notte scorso scorsa mese settimana anno il la lo l gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  ),
  opensPhrase: (word) => /(?:[aiu]t[oaie]|ndo|ndosi)$/.test(word) && word.length > 5,
  speakers: set(
    'capo comandante responsabile commissario fonti famiglia famigliari vicini residenti abitanti cittadini dirigenti vertici giudici giudice pm procura accusa difesa avvocati avvocato legali legale analisti analista esperti esperto economisti economista critici osservatori investigatori inquirenti sindacati sindacato opposizione ministro ministra premier presidente governo consulente perito periti tecnici tecnico medici medico studiosi studioso scienziati ricercatori ingegnere professore professoressa direttore direttrice commentatori storici storico sindaco sindaca portavoce allenatore tecnico leader segretario organizzazione associazione associazioni agenzia istituto ministero onu oms ue fmi consiglio polizia questura prefettura federazione lega fondazione authority garante società azienda cremlino pentagono mosca pechino washington kiev teheran bruxelles amministrazione autorità maggioranza accusatore ambientalisti attivisti agenti carabinieri militari testimoni parenti proprietario titolare presidente storici meteorologi geologi sismologi epidemiologi virologi psicologi sociologi politologi politologo',
  ),
  records: set(
    'dati cifre rapporto relazione sondaggio studio ricerca statistiche documenti documento stime analisi inchiesta indagine perizia immagini risultati rilevazione video filmato lettera nota comunicato atti carte registri bilancio',
  ),
  agents: set('da dal dallo dalla dall dai dagli dalle'),
  asWords: set('come'),
  anaphors: set('lo'),
  looksPlural: () => true,
  nounsAfterVerbs: false,
  reflexives: set('si'),
  sayingForms: set('detto detta detti dette dice dicono'),
  affiliations: set('di del dello della dell dei degli delle'),
  relativeObjects: set('cui quale quali'),
  sourceRunsIntoClause: true,
  inverts: true,
};
