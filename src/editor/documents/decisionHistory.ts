import { inverse, type Change } from '../../core/index/decisions';
import type { Sidecars } from './sidecars';

/** A decision that can be taken back, and the text it was taken in: typing since then is undone first. */
interface Step {
  readonly change: Change;
  readonly text: string;
}

/** The decisions on one article in the order they were taken, so that each can be taken back and made again. */
export class DecisionHistory {
  private readonly undoStack: Step[] = [];
  private readonly redoStack: Step[] = [];

  constructor(
    private readonly sidecars: Sidecars,
    private readonly text: () => string,
  ) {}

  /** Saves a decision and remembers how to take it back. */
  async decide(change: Change): Promise<void> {
    const back = inverse(change, this.sidecars.own);
    await this.sidecars.save(change);
    this.undoStack.push({ change: back, text: this.text() });
    this.redoStack.length = 0;
  }

  get canUndo(): boolean {
    return this.undoStack.length > 0;
  }

  get canRedo(): boolean {
    return this.redoStack.length > 0;
  }

  /** Whether Ctrl+Z is about a decision: nothing was typed since, or what was typed is undone already. */
  get undoIsNext(): boolean {
    return this.undoStack.at(-1)?.text === this.text();
  }

  get redoIsNext(): boolean {
    return this.redoStack.at(-1)?.text === this.text();
  }

  undo(): Promise<boolean> {
    return this.step(this.undoStack, this.redoStack);
  }

  redo(): Promise<boolean> {
    return this.step(this.redoStack, this.undoStack);
  }

  private async step(from: Step[], to: Step[]): Promise<boolean> {
    const step = from.pop();
    if (!step) return false;
    const back = inverse(step.change, this.sidecars.own);
    try {
      await this.sidecars.save(step.change);
    } catch (error) {
      from.push(step);
      throw error;
    }
    to.push({ ...step, change: back });
    return true;
  }
}
