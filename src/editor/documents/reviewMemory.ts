import type * as vscode from 'vscode';
import type { AnnotationId } from '../../core/annotation/annotation';

/** How a change was settled: accepted, or objected to in a record of this id. */
export type Settled = 'accepted' | { readonly record: AnnotationId };

const KEY = 'reviewed';
/** The oldest are forgotten first. */
const MOST = 20_000;

/** Which changes somebody reviewed in this workspace, by their keys (`changeKey`); kept when the window closes. */
export class ReviewMemory {
  private readonly settled: Map<string, Settled>;

  constructor(private readonly store: vscode.Memento) {
    this.settled = new Map(entriesOf(store.get<unknown>(KEY)));
  }

  get(key: string): Settled | undefined {
    return this.settled.get(key);
  }

  async settle(keys: Iterable<string>, how: Settled): Promise<void> {
    for (const key of keys) {
      this.settled.delete(key);
      this.settled.set(key, how);
    }
    await this.save();
  }

  async forget(keys: Iterable<string>): Promise<void> {
    for (const key of keys) this.settled.delete(key);
    await this.save();
  }

  private async save(): Promise<void> {
    for (const key of this.settled.keys()) {
      if (this.settled.size <= MOST) break;
      this.settled.delete(key);
    }
    await this.store.update(KEY, [...this.settled]);
  }
}

function entriesOf(stored: unknown): [string, Settled][] {
  return Array.isArray(stored) ? stored.filter(isEntry) : [];
}

function isEntry(value: unknown): value is [string, Settled] {
  if (!Array.isArray(value) || typeof value[0] !== 'string') return false;
  const how: unknown = value[1];
  return how === 'accepted' || (typeof how === 'object' && how !== null && 'record' in how);
}
