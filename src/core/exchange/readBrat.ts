import { countCodePoints, type CodePoints } from '../anchor/codePoints';
import type { Participant } from '../annotation/model';
import type { Span } from '../base/span';
import { annotationsOf, type Desk, type Written } from './annotationsOf';
import { rowOfJson } from './jsonRow';
import { isObject, parseJson, text as textOf, type PlainObject } from './plainJson';
import type { ReadArticle, Row, RowKind } from './row';
import { kindOfLabel } from './typeNames';

interface TextBound {
  readonly type: string;
  readonly span: Span;
}

/** The lines of a standoff file by what they are, each `[handle, what, text]`. */
type Lines = ReadonlyMap<string, readonly (readonly [string, string, string])[]>;

export function readBrat(file: string): ReadArticle[] {
  const lines = new Map<string, [string, string, string][]>();
  for (const line of file.replace(/^\ufeff/, '').split(/\r?\n/)) {
    const [handle = '', what = '', ...rest] = line.split('\t');
    const group = lines.get(handle.charAt(0));
    if (group) group.push([handle, what, rest.join('\t')]);
    else lines.set(handle.charAt(0), [[handle, what, rest.join('\t')]]);
  }
  return [{ name: null, read: (desk) => new Reader(lines, desk).written() }];
}

/** What our own notes say of a handle. */
interface Remembered {
  readonly itself: PlainObject;
  readonly onIt: readonly PlainObject[];
}

class Reader {
  private readonly problems: string[] = [];
  private readonly bounds = new Map<string, TextBound>();
  private readonly refs = new Map<string, string>();
  /** By name and handle. */
  private readonly attributes = new Map<string, string>();
  private readonly remembered: ReadonlyMap<string, Remembered>;
  private readonly rows = new Map<string, Row>();
  private readonly onOthers: Row[] = [];

  constructor(
    private readonly lines: Lines,
    private readonly desk: Desk,
  ) {
    const codePoints = countCodePoints(desk.text);
    for (const [handle, what] of this.all('T')) this.readBound(handle, what, codePoints);
    for (const [, what] of this.all('N')) {
      const [, on = '', id = ''] = what.split(' ');
      this.refs.set(on, refOf(id));
    }
    for (const [, what] of this.all('A')) {
      const [name, on, value] = what.split(' ');
      if (value !== undefined) this.attributes.set(`${name} ${on}`, value);
    }
    this.remembered = this.readNotes();
    this.readRows();
  }

  written(): Written {
    // Rows without an id get theirs when they are written; what is on them needs it then.
    const { annotations, problems } = annotationsOf([...this.rows.values(), ...this.onOthers], this.desk);
    return { annotations, problems: [...this.problems, ...problems] };
  }

  private all(prefix: string): readonly (readonly [string, string, string])[] {
    return this.lines.get(prefix) ?? [];
  }

  /** `Person 0 5` or, with a line's end in between, `Claim 0 5;6 20`. */
  private readBound(handle: string, what: string, codePoints: CodePoints): void {
    const match = /^(\S+) (\d+) (?:\d+;\d+ )*(\d+)$/.exec(what);
    if (!match) return void this.problems.push(`${handle}: its place can’t be read`);
    const [start, end] = [codePoints.toOffset(Number(match[2])), codePoints.toOffset(Number(match[3]))];
    this.bounds.set(handle, { type: match[1]!, span: { start, end } });
  }

  private readNotes(): Map<string, Remembered> {
    const notes = new Map<string, { itself: PlainObject; onIt: PlainObject[] }>();
    for (const [, what, text] of this.all('#')) {
      const [type, on = ''] = what.split(' ');
      const json = type === 'Glossator' ? parseJson(text) : undefined;
      const note = notes.get(on) ?? { itself: {}, onIt: [] };
      if (type === 'AnnotatorNotes') note.itself = { note: text, ...note.itself };
      else if (!isObject(json)) continue;
      else if (textOf(json, 'target') === undefined) note.itself = { ...note.itself, ...json };
      else note.onIt.push(json);
      notes.set(on, note);
    }
    return notes;
  }

  private readRows(): void {
    const triggers = new Set<string>();
    const relations = this.all('R').map(([handle, what]) => ({ handle, ...argumentsOf(what) }));
    const voices = new Set(relations.filter((r) => isVoice(r.name)).map((r) => r.arg2));
    for (const [handle, what] of this.all('E')) triggers.add(this.readEvent(handle, what));
    for (const [handle, { type, span }] of this.bounds) {
      if (triggers.has(handle) || voices.has(handle)) continue;
      const kind = kindOfLabel(type) ?? { kind: 'entity', type };
      this.put(handle, { ...this.own(handle, kind.kind), ...kind, span });
    }
    for (const relation of relations) this.readRelation(relation);
    this.readVerdicts();
  }

  /** What our notes and the normalizations say of a handle. */
  private own(handle: string, kind: RowKind): Row {
    const row = rowOfJson(this.remembered.get(handle)?.itself ?? {}, kind);
    const ref = this.refs.get(handle);
    return ref === undefined ? row : { ...row, ref };
  }

  private put(handle: string, row: Row): void {
    // What has no id is known by its handle until it is written.
    this.rows.set(handle, row);
    for (const json of this.remembered.get(handle)?.onIt ?? []) {
      const kind = textOf(json, 'kind');
      if (kind !== 'verdict' && kind !== 'reply') continue;
      const text = textOf(json, 'text');
      this.onOthers.push({ ...rowOfJson(json, kind), ...(text === undefined ? {} : { text }) });
    }
  }

  /** `AGREE:T5 Actor:T3 Place:T7`. Returns the trigger. */
  private readEvent(handle: string, what: string): string {
    const [head = '', ...args] = what.trim().split(/ +/);
    const [type = '', trigger = ''] = head.split(':');
    const bound = this.bounds.get(trigger);
    if (!bound) this.problems.push(`${handle}: its trigger is missing`);
    else {
      const own = this.own(handle, 'event');
      const participants = this.participants(args, own.participants ?? []);
      const certainty = this.attribute(handle, 'Certainty');
      this.put(handle, {
        ...own,
        kind: 'event',
        type,
        span: bound.span,
        participants,
        ...(certainty && { certainty }),
      });
    }
    return trigger;
  }

  /** Those drawn, and those remembered that nobody could draw or take away; in the order remembered. */
  private participants(args: readonly string[], remembered: readonly Participant[]): Participant[] {
    const drawn = args.flatMap((arg) => this.participant(arg));
    const same = (a: Participant, b: Participant) => a.role === b.role && a.ref === b.ref;
    const mentioned = new Set(this.refs.values());
    const kept = remembered.filter((p) => !mentioned.has(p.ref) || drawn.some((d) => same(d, p)));
    return [...kept, ...drawn.filter((d) => !kept.some((k) => same(k, d)))];
  }

  private participant(argument: string): Participant[] {
    const [name = '', on = ''] = argument.split(':');
    const role = (['actor', 'recipient', 'place'] as const).find(
      (r) => name.toLowerCase().replace(/(?<!\d)\d{1,9}$/, '') === r,
    );
    const ref = this.refs.get(on);
    return role && ref !== undefined ? [{ role, ref }] : [];
  }

  private attribute(handle: string, name: string): string | undefined {
    return this.attributes.get(`${name} ${handle}`);
  }

  private readRelation({ handle, name, arg1, arg2 }: Relation & { readonly handle: string }): void {
    const from = this.rows.get(arg1);
    const voice = this.bounds.get(arg2);
    if (isVoice(name)) {
      if (!from || !voice) return void this.problems.push(`${handle}: what it joins is missing`);
      const ref = this.refs.get(arg2);
      const source = { ...voice.span, ...(ref === undefined ? {} : { ref }) };
      this.rows.set(arg1, { ...from, ...(name === 'HasCue' ? { cue: voice.span } : { source }) });
      return;
    }
    const to = this.rows.get(arg2);
    if (from?.id === undefined || to?.id === undefined)
      return void this.problems.push(`${handle}: relations are read between annotations that Glossator exported`);
    const own = this.own(handle, 'relation');
    this.onOthers.push({ ...own, kind: 'relation', relation: own.relation ?? name, target: from.id, to: to.id });
  }

  /** A verdict that was changed or given in brat: what our note says of the only one is older. */
  private readVerdicts(): void {
    const verdicts = new Map<string | undefined, number[]>();
    this.onOthers.forEach(({ kind, target }, i) => {
      if (kind === 'verdict') verdicts.set(target, [...(verdicts.get(target) ?? []), i]);
    });
    for (const [handle, row] of this.rows) {
      const given = row.kind === 'claim' ? this.attribute(handle, 'Verdict') : undefined;
      if (given === undefined) continue;
      const [first, ...more] = row.id === undefined ? [] : (verdicts.get(row.id) ?? []);
      if (more.length) continue;
      if (first !== undefined) this.onOthers[first] = { ...this.onOthers[first]!, verdict: given };
      else if (row.id !== undefined) this.onOthers.push({ kind: 'verdict', target: row.id, verdict: given });
      else this.problems.push(`${handle}: its verdict is read once Glossator knows the claim; import, then judge`);
    }
  }
}

interface Relation {
  readonly name: string;
  readonly arg1: string;
  readonly arg2: string;
}

/** `HasSource Arg1:T1 Arg2:T2`. */
function argumentsOf(what: string): Relation {
  const [name = '', ...args] = what.trim().split(/ +/);
  const [arg1 = '', arg2 = ''] = args.map((arg) => arg.slice(arg.indexOf(':') + 1));
  return { name, arg1, arg2 };
}

function isVoice(relation: string): boolean {
  return relation === 'HasSource' || relation === 'HasCue';
}

/** `Wikidata:Q17`, `Glossator:person/x`; of another database as it is. */
function refOf(id: string): string {
  if (id.startsWith('Wikidata:')) return `wd:${id.slice('Wikidata:'.length)}`;
  if (!id.startsWith('Glossator:')) return id;
  try {
    return decodeURI(id.slice('Glossator:'.length));
  } catch {
    return id.slice('Glossator:'.length);
  }
}
