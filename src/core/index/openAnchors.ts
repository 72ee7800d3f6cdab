import { selectorsOf, type Annotation, type Selectors } from '../annotation/annotation';
import type { TextEdit } from '../anchor/moveThrough';
import type { Span } from '../base/span';
import type { Page } from '../sidecar/page';
import { movePlaced } from './moveMarks';
import { placeAll } from './placeAll';
import type { Placed } from './placed';

/** A sidecar's page; `baseText` as for `match`. */
export interface PageOfText {
  /** Tells the pages of one article apart. */
  readonly key: string;
  readonly page: Page;
  readonly baseText?: string | null;
}

interface Held {
  /** The page's key and the annotation's id. */
  readonly key: string;
  readonly placed: Placed;
}

interface Remembered {
  readonly text: string;
  readonly held: readonly Held[];
  readonly edited: boolean;
}

/** How much is remembered for undo, in UTF-16 code units of text, or what weighs as much: older texts are forgotten first. */
const MOST_REMEMBERED = 8_000_000;
/** What the places of one annotation weigh. */
const WEIGHT = 64;

/**
 * The places of an article's annotations while its text is open. Edits move them exactly. The texts before edits are remembered with
 * the places in them, so that undo and redo, which bring back exactly such a text, bring back exactly its places too: also those
 * that an edit cut or deleted.
 */
export class OpenAnchors {
  private held: readonly Held[] = [];
  private pages: readonly PageOfText[] = [];
  private past: Remembered[] = [];
  /** Edited since everything was placed by what is recorded: from then on the places followed are the better knowledge. */
  private edited = false;

  constructor(private text: string) {}

  get placed(): readonly Placed[] {
    return this.held.map(({ placed }) => placed);
  }

  /** Those of one page. */
  placedIn(page: string): readonly Placed[] {
    return this.held.flatMap(({ key, placed }) => (key.startsWith(`${page}\0`) ? [placed] : []));
  }

  /** Takes other pages, or more knowledge of them; what is anchored as before stays where edits left it. */
  show(pages: readonly PageOfText[]): void {
    this.pages = pages;
    const fresh = this.find();
    this.held = this.edited ? withPlacesOf(fresh, this.held) : fresh;
  }

  /** Follows a change: `edits` lead from the text before to `text`; `undone` says that they undo or redo others. */
  follow(edits: readonly TextEdit[], text: string, undone = false): void {
    const before = undone ? this.recall(text) : undefined;
    this.remember();
    this.text = text;
    this.edited = true;
    const moved = movePlaced(this.placed, edits);
    const held = this.held.map(({ key }, i) => ({ key, placed: moved[i]! }));
    this.held = before ? withPlacesOf(held, before.held) : held;
  }

  /** The text came from its file rather than from edits: what it replaced says nothing of where things are. */
  reloaded(): void {
    const before = this.recall(this.text);
    this.edited = before?.edited ?? false;
    this.held = before?.edited ? withPlacesOf(this.find(), before.held) : this.find();
  }

  /** Looks for what edits lost, as words that were cut may have been pasted elsewhere, and for where the rest may belong. */
  findLost(): void {
    if (this.held.some(({ placed }) => isLost(placed))) this.held = withPlacesOf(this.find(), this.held);
  }

  private find(): Held[] {
    return this.pages.flatMap(({ key, page, baseText }) =>
      placeAll(this.text, page, { baseText }).map((placed) => ({ key: `${key}\0${placed.annotation.id}`, placed })),
    );
  }

  private recall(text: string): Remembered | undefined {
    return this.past.findLast((state) => state.text === text);
  }

  private remember(): void {
    if (!this.held.length) return;
    this.past = this.past.filter((state) => state.text.length !== this.text.length || state.text !== this.text);
    this.past.push({ text: this.text, held: this.held, edited: this.edited });
    let weight = 0;
    const first = this.past.findLastIndex((state) => (weight += weightOf(state)) > MOST_REMEMBERED);
    this.past.splice(0, first + 1);
  }
}

function weightOf({ text, held }: Remembered): number {
  return text.length + WEIGHT * held.length;
}

function isLost({ annotation, span, source, cue }: Placed): boolean {
  const { target, source: from, cue: by } = anchorsIn(annotation);
  return (target !== null && !span) || (from !== null && !source) || (by !== null && !cue);
}

/** These, each anchor where it stands among `known`, if it has a place there and was recorded alike. */
function withPlacesOf(held: readonly Held[], known: readonly Held[]): Held[] {
  const places = new Map(known.map(({ key, placed }) => [key, placed]));
  return held.map(({ key, placed }) => {
    const was = places.get(key);
    return { key, placed: was ? withPlaces(placed, was) : placed };
  });
}

function withPlaces(placed: Placed, was: Placed): Placed {
  const [now, before] = [anchorsIn(placed.annotation), anchorsIn(was.annotation)];
  const pick = (role: 'target' | 'source' | 'cue', there: Span | null, here: Span | null): Span | null =>
    there && sameAnchor(now[role], before[role]) ? there : here;
  const span = pick('target', was.span, placed.span);
  const [source, cue] = [pick('source', was.source, placed.source), pick('cue', was.cue, placed.cue)];
  if (!span || placed.span) return { ...placed, span, source, cue };
  return { ...placed, span, source, cue, status: 'moved', score: 1, candidates: [] };
}

function anchorsIn(annotation: Annotation): Record<'target' | 'source' | 'cue', Selectors | null> {
  const { source, cue } = annotation.kind === 'claim' ? annotation.body : { source: null, cue: null };
  return { target: selectorsOf(annotation), source: source?.selectors ?? null, cue: cue?.selectors ?? null };
}

function sameAnchor(a: Selectors | null, b: Selectors | null): boolean {
  if (!a || !b) return false;
  const [one, other] = [a.quote, b.quote];
  return (
    one.exact === other.exact &&
    one.prefix === other.prefix &&
    one.suffix === other.suffix &&
    a.position?.start === b.position?.start
  );
}
