import { analyse, type AnalyseOptions, type Format } from '../core/service';
import { output } from './annotateOutput';
import { isDate } from './isDate';
import { lines } from './lines';
import type { ExitCode, Terminal } from './terminal';

interface Job {
  readonly id: unknown;
  readonly text: string;
  readonly published?: string;
  readonly format?: Format;
}

/** A line in, a line out, holding one article at a time. */
export async function filter(
  terminal: Terminal,
  asked: Pick<AnalyseOptions, 'published' | 'known'>,
): Promise<ExitCode> {
  let exit: ExitCode = 0;
  for await (const line of lines(terminal.input())) {
    if (line.trim() === '') continue;
    const job = readJob(line);
    if ('error' in job) exit = 1;
    const result =
      'error' in job
        ? job
        : output(
            { id: job.id },
            analyse(job.text.replace(/^\ufeff/, ''), {
              ...asked,
              published: job.published ?? asked.published,
              format: job.format,
            }),
          );
    await terminal.out(`${JSON.stringify(result)}\n`);
  }
  return exit;
}

function readJob(
  line: string,
): Job | { readonly id: unknown; readonly error: { readonly code: string; readonly message: string } } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, error: { code: 'bad-json', message: 'The line is not JSON.' } };
  }
  const {
    id = null,
    text,
    published,
  } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  if (typeof text !== 'string') return { id, error: { code: 'no-text', message: 'The line has no "text".' } };
  if (published != null && !isDate(published))
    return { id, error: { code: 'bad-date', message: '"published" is no date: YYYY-MM-DD, YYYY-MM or YYYY.' } };
  return { id, text, ...(isDate(published) ? { published } : {}) };
}
