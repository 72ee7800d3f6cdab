// The bridge to the process that started this VS Code; see test/editor/host/uiBridge.mjs.

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** The address, where a host of ours runs the tests; another runner may do so too, such as the debugger's. */
export function bridgeAddress(): string | undefined {
  return (globalThis as { glossatorTestBridge?: string }).glossatorTestBridge;
}

export async function post(door: string, body: string): Promise<unknown> {
  const response = await fetch(`${bridgeAddress()}/${door}`, { method: 'POST', body });
  return response.json();
}

/** Lines on their way, kept in order. */
let sending: Promise<unknown> = Promise.resolve();

const LEVELS = ['log', 'info', 'warn', 'error'] as const;

/** From now on what tests write on the console is printed by the host. Returns a function that ends this. */
export function bridgeOutput(): () => void {
  if (!bridgeAddress()) return () => {};
  const original = console;
  // VS Code guards the methods of its console, but not the console itself.
  globalThis.console = Object.create(original, Object.fromEntries(LEVELS.map((level) => [level, { value: send }])));
  return () => void (globalThis.console = original);
}

function send(...parts: unknown[]): void {
  const line = parts.map(String).join(' ');
  sending = sending.then(() => post('print', line)).catch(() => {});
}

export async function reportFinished(counts: Counts): Promise<void> {
  await sending;
  if (bridgeAddress()) await post('finished', JSON.stringify(counts));
}
