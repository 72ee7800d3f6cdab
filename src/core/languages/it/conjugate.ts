import type { Form, FormKind } from '../triggerWords';
import { FUTURES, PLAIN_IRE, PRESENTS, SHORTENED, STRONG } from './irregularVerbs';

const CLITICS = 'lo la li le gli ne si ci'.split(' ');
const GERUND_CLITICS = 'lo la li le si'.split(' ');
/** Verbs that others only look like: `mandare` is no `andare`. */
const WHOLE: ReadonlySet<string> = new Set(['andare', 'dare', 'fare']);
/** Longest ending of a verb that may have irregular forms. */
const LONGEST = 12;

/** The forms of an Italian verb in the infinitive, reflexive (`dimettersi`) or not. */
export function conjugateItalian(infinitive: string): Form[] {
  const reflexive = infinitive.endsWith('rsi');
  const verb = reflexive ? `${infinitive.slice(0, -2)}e` : infinitive;
  const forms: Form[] = [];
  const add = (kind: FormKind, ...texts: string[]): void => {
    for (const text of texts) forms.push({ text, kind });
  };
  const participle = participleOf(verb);
  const stem = stemOf(verb);
  // Of a reflexive verb the bare infinitive is another verb: `scusarsi` is no `scusare`.
  if (!reflexive) add('base', verb);
  add('participle', ...agreeing(participle), ...agreeing(participle).map((p) => `${p}si`));
  if (!reflexive) add('gerund', gerundOf(verb, stem));
  add('gerund', ...GERUND_CLITICS.map((c) => gerundOf(verb, stem) + c));
  add('base', ...CLITICS.map((c) => verb.slice(0, verb.endsWith('rre') ? -2 : -1) + c));
  add('finite', ...presentOf(verb, stem), ...imperfectOf(verb, stem));
  add('past', ...pastOf(verb, stem));
  const future = futureOf(verb);
  add('future', `${future}à`, `${future}anno`, `${future}emo`);
  add('conditional', `${future}ebbe`, `${future}ebbero`);
  return forms;
}

/** The entry of the longest ending of `verb` in `table`, and what stands before that ending. */
function irregular<T>(
  table: Readonly<Record<string, T>>,
  verb: string,
): { readonly prefix: string; readonly value: T } | undefined {
  for (let length = Math.min(LONGEST, verb.length); length > 3; length--) {
    const value = Object.hasOwn(table, verb.slice(-length)) ? table[verb.slice(-length)] : undefined;
    if (value !== undefined && !(WHOLE.has(verb.slice(-length)) && verb.length > length))
      return { prefix: verb.slice(0, -length), value };
  }
  return undefined;
}

function participleOf(verb: string): string {
  const short = irregular(SHORTENED, verb);
  if (short) return short.prefix + short.value.participle;
  const strong = irregular(STRONG, verb);
  if (strong) return strong.prefix + strong.value[0];
  const stem = verb.slice(0, -3);
  return stem + (verb.endsWith('are') ? 'ato' : verb.endsWith('ire') ? 'ito' : 'uto');
}

function agreeing(participle: string): string[] {
  const stem = participle.slice(0, -1);
  return ['o', 'a', 'i', 'e'].map((e) => stem + e);
}

function stemOf(verb: string): string {
  const short = irregular(SHORTENED, verb);
  return short ? short.prefix + short.value.stem : verb.slice(0, -3);
}

function gerundOf(verb: string, stem: string): string {
  return stem + (verb.endsWith('are') ? 'ando' : 'endo');
}

/** The present of news, which tells of others: the first and second person (`medio`, `armi`, `conti`) are nearly always nouns. */
function presentOf(verb: string, stem: string): string[] {
  const own = irregular(PRESENTS, verb);
  const extra = own ? own.value.map((form) => own.prefix + form) : [];
  if (verb.endsWith('are')) {
    const soft = softened(stem);
    return [...extra, `${stem}a`, `${stem}ano`, `${soft}iamo`, `${stem}ate`, `${soft}ino`];
  }
  if (verb.endsWith('ire') && !PLAIN_IRE.has(verb))
    return [...extra, ...['isco', 'isce', 'iscono', 'isca', 'iscano', 'iamo', 'ite'].map((e) => stem + e)];
  if (verb.endsWith('ire')) return [...extra, ...['e', 'ono', 'a', 'ano', 'iamo', 'ite'].map((e) => stem + e)];
  if (verb.endsWith('porre')) return [...extra, ...['e', 'gono', 'ga', 'gano', 'iamo', 'ete'].map((e) => stem + e)];
  if (verb.endsWith('trarre')) return [...extra, ...['e', 'ggono', 'gga', 'ggano', 'iamo', 'ete'].map((e) => stem + e)];
  return [...extra, ...['e', 'ono', 'a', 'ano', 'iamo', 'ete'].map((e) => stem + e)];
}

/** Before -i: `attacc-` is written `attacch-`, `lanci-` loses its own. */
function softened(stem: string): string {
  if (/[cg]$/.test(stem)) return `${stem}h`;
  return /[cg]i$|gli$|[^aeiou]i$/.test(stem) ? stem.slice(0, -1) : stem;
}

function imperfectOf(verb: string, stem: string): string[] {
  const vowel = verb.endsWith('are') ? 'a' : verb.endsWith('ire') ? 'i' : 'e';
  return ['va', 'vano', 'sse', 'ssero'].map((e) => stem + vowel + e);
}

function pastOf(verb: string, stem: string): string[] {
  const short = irregular(SHORTENED, verb);
  const strong = short ? short.prefix + short.value.past : strongPast(verb);
  if (strong) return [`${strong}e`, `${strong}ero`];
  if (verb.endsWith('are')) return [`${stem}ò`, `${stem}arono`];
  if (verb.endsWith('ire')) return [`${stem}ì`, `${stem}irono`];
  return [`${stem}é`, `${stem}ette`, `${stem}erono`, `${stem}ettero`];
}

function strongPast(verb: string): string | undefined {
  const strong = irregular(STRONG, verb);
  // Verbs in -ire with a participle of their own go on as all others: `aprì`.
  return strong && !verb.endsWith('ire') && strong.value[1] !== 'ced' ? strong.prefix + strong.value[1] : undefined;
}

function futureOf(verb: string): string {
  const short = irregular(SHORTENED, verb);
  if (short) return short.prefix + short.value.future;
  const own = irregular(FUTURES, verb);
  if (own) return own.prefix + own.value;
  if (!verb.endsWith('are')) return verb.slice(0, -1);
  const stem = verb.slice(0, -3);
  return `${/[cg]i$/.test(stem) ? stem.slice(0, -1) : /[cg]$/.test(stem) ? `${stem}h` : stem}er`;
}
