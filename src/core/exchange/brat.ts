import { countCodePoints, type CodePoints } from '../anchor/codePoints';
import type { Span } from '../base/span';
import type { AnnotatedArticle, Format, Row } from './row';
import { readBrat } from './readBrat';
import { labelOf } from './typeNames';

/**
 * brat's standoff: one `.ann` beside each `.txt`, offsets in Unicode code points. Claims are three text-bounds and two relations;
 * verdicts are attributes; identities are normalizations. What brat has no place for stands in notes of the type `Glossator`, which
 * it shows and keeps.
 */
export const brat: Format = {
  name: 'brat',
  ending: '.ann',
  many: false,
  write: (articles) => ({ text: articles.map((article) => new Standoff(article).text).join(''), left: 0 }),
  read: readBrat,
};

/** brat's names are capitalised; events' are capitals as they are. */
export function bratType(row: Row): string {
  const label = labelOf(row);
  return label.charAt(0).toUpperCase() + label.slice(1);
}

class Standoff {
  private readonly lines: string[] = [];
  private readonly counts = new Map<string, number>();
  private readonly codePoints: CodePoints;
  /** By annotation: what stands for it. */
  private readonly handles = new Map<string, string>();
  /** By identity: its mentions, for the arguments of events. */
  private readonly mentions = new Map<string, { readonly handle: string; readonly start: number }[]>();

  constructor(private readonly article: AnnotatedArticle) {
    this.codePoints = countCodePoints(article.text);
    const isEvent = (row: Row) => row.kind === 'event';
    for (const row of article.rows) if (row.span && !isEvent(row)) this.writeInText(row, row.span);
    // Events after entities, which are their arguments.
    for (const row of article.rows) if (row.span && isEvent(row)) this.writeEvent(row, row.span);
    for (const row of article.rows) if (!row.span) this.writeOn(row);
  }

  get text(): string {
    return this.lines.join('');
  }

  private add(prefix: string, rest: string): string {
    const n = (this.counts.get(prefix) ?? 0) + 1;
    this.counts.set(prefix, n);
    this.lines.push(`${prefix}${n}\t${rest}\n`);
    return `${prefix}${n}`;
  }

  /** A text-bound; a line's end within is left out of it, as brat wants it. */
  private textBound(type: string, { start, end }: Span): string {
    const quote = this.article.text.slice(start, end);
    const pieces = [...quote.matchAll(/[^\r\n]+/g)].map((m) => ({ from: start + m.index, words: m[0] }));
    const place = ({ from, words }: (typeof pieces)[number]) =>
      `${this.codePoints.toCodePoints(from)} ${this.codePoints.toCodePoints(from + words.length)}`;
    return this.add('T', `${type} ${pieces.map(place).join(';')}\t${pieces.map((p) => p.words).join(' ')}`);
  }

  private writeInText(row: Row, span: Span): void {
    const handle = this.textBound(bratType(row), span);
    this.know(row, handle);
    if (row.ref !== undefined) {
      this.refer(handle, row.ref, span);
      const mentions = this.mentions.get(row.ref);
      if (mentions) mentions.push({ handle, start: span.start });
      else this.mentions.set(row.ref, [{ handle, start: span.start }]);
    }
    if (row.kind === 'claim') this.writeVoices(row, handle);
    if (row.kind === 'note') this.note('AnnotatorNotes', handle, row.text ?? '');
    // A line’s end is lost in brat’s own notes.
    const note = row.text?.includes('\n') ? row.text : undefined;
    this.remember(handle, { value: row.value, unit: row.unit, note, id: row.id, by: row.by });
  }

  private writeVoices({ source, cue }: Row, claim: string): void {
    if (source) {
      const handle = this.textBound('Source', source);
      this.add('R', `HasSource Arg1:${claim} Arg2:${handle}`);
      if (source.ref !== undefined) this.refer(handle, source.ref, source);
    }
    if (cue) this.add('R', `HasCue Arg1:${claim} Arg2:${this.textBound('Cue', cue)}`);
  }

  private writeEvent(row: Row, span: Span): void {
    const trigger = this.textBound(bratType(row), span);
    const told = new Map<string, number>();
    const args = (row.participants ?? []).flatMap(({ role, ref }) => {
      const mention = this.nearest(ref, span.start);
      if (mention === undefined) return [];
      const name = role.charAt(0).toUpperCase() + role.slice(1);
      const n = (told.get(name) ?? 0) + 1;
      told.set(name, n);
      return [` ${name}${n > 1 ? n : ''}:${mention}`];
    });
    const handle = this.add('E', `${bratType(row)}:${trigger}${args.join('')}`);
    this.know(row, handle);
    if (row.certainty !== undefined && row.certainty !== 'reported')
      this.add('A', `Certainty ${handle} ${row.certainty}`);
    // Whoever is not mentioned can't be drawn; all are remembered then, for their order.
    const drawn = row.participants?.every(({ ref }) => this.mentions.has(ref)) ?? true;
    const participants = drawn ? undefined : row.participants;
    this.remember(handle, { mode: row.mode, when: row.when, participants, id: row.id, by: row.by });
  }

  private nearest(ref: string, at: number): string | undefined {
    let best: { readonly handle: string; readonly start: number } | undefined;
    for (const mention of this.mentions.get(ref) ?? [])
      if (!best || Math.abs(mention.start - at) < Math.abs(best.start - at)) best = mention;
    return best?.handle;
  }

  private writeOn({ kind, target, to, relation, verdict, text, id, by }: Row): void {
    const on = this.handles.get(target ?? '');
    if (on === undefined) return;
    if (kind === 'relation') {
      const other = this.handles.get(to ?? '');
      const name = (relation ?? 'related').replace(/[^\p{L}\p{N}_-]+/gu, '_');
      if (other === undefined) return;
      this.remember(this.add('R', `${name} Arg1:${on} Arg2:${other}`), { relation, id, by });
      return;
    }
    if (kind === 'verdict' && on.startsWith('T')) this.add('A', `Verdict ${on} ${verdict ?? ''}`);
    this.remember(on, { kind, target, verdict, text, id, by });
    // A reply to a verdict is shown where the verdict is.
    if (id !== undefined) this.handles.set(id, on);
  }

  private know(row: Row, handle: string): void {
    if (row.id !== undefined) this.handles.set(row.id, handle);
  }

  private refer(handle: string, ref: string, { start, end }: Span): void {
    const id = ref.startsWith('wd:') ? `Wikidata:${ref.slice(3)}` : `Glossator:${encodeURI(ref)}`;
    this.add('N', `Reference ${handle} ${id}\t${oneLine(this.article.text.slice(start, end))}`);
  }

  private note(type: string, on: string, text: string): void {
    this.add('#', `${type} ${on}\t${oneLine(text)}`);
  }

  /** What brat has no place for; nothing where there is nothing. */
  private remember(on: string, what: object): void {
    const json = JSON.stringify(what);
    if (json !== '{}') this.note('Glossator', on, json);
  }
}

function oneLine(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ');
}
