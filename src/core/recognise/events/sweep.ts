import { overlaps, type Span } from '../../base/span';

/** Walks once along spans in order, as spans in order are asked about. */
export class Sweep {
  private at = 0;

  constructor(private readonly spans: readonly Span[]) {}

  /** Whether one of the spans overlaps `span`. */
  meets(span: Span): boolean {
    while (this.at < this.spans.length && this.spans[this.at]!.end <= span.start) this.at++;
    return this.at < this.spans.length && overlaps(this.spans[this.at]!, span);
  }

  /** The index of the first of the spans that is not before `span`. */
  firstIn(span: Span): number {
    while (this.at < this.spans.length && this.spans[this.at]!.end <= span.start) this.at++;
    return this.at;
  }
}
