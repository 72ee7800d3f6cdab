/** One thing to show at a line of a file. */
export interface SarifResult {
  /** As it is from the repository's root, with `/`. */
  readonly file: string;
  readonly code: string;
  readonly message: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
  readonly level: 'error' | 'warning' | 'note';
  /** By which the same thing is known again though its line moved. */
  readonly fingerprint?: string;
}

/** More than code scanning takes. */
const MOST_RESULTS = 5000;

/** Results as SARIF 2.1.0, which code scanning shows at their lines. */
export function sarif(results: readonly SarifResult[]): string {
  const rules = [...new Set(results.map((r) => r.code))].sort().map((id) => ({ id }));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'glossator', rules } },
        columnKind: 'utf16CodeUnits',
        results: results.slice(0, MOST_RESULTS).map((r) => ({
          ruleId: r.code,
          level: r.level,
          message: { text: withoutLinks(r.message) },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: uriOf(r.file) },
                region: { startLine: r.line, startColumn: r.column },
              },
            },
          ],
          ...(r.fingerprint === undefined ? {} : { partialFingerprints: { 'glossator/v1': r.fingerprint } }),
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** In a SARIF message `[words](address)` is a link; articles make none. */
function withoutLinks(message: string): string {
  return message.replaceAll('](', '] (');
}

function uriOf(path: string): string {
  return path.replace(/^\.\//, '').split('/').map(encodeURIComponent).join('/');
}
