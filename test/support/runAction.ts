import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { parse } from 'yaml';

/** An action as its file has it: as much as runs here. */
export interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

export interface Step {
  readonly name: string;
  readonly id?: string;
  readonly if?: string;
  readonly shell: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly run: string;
}

export function readAction(file: string): Action {
  return parse(readFileSync(file, 'utf8')) as Action;
}

/** What expressions may ask for. */
type Context = Readonly<Record<string, unknown>>;

/** The value of an expression of paths, `||`, `&&`, `==` and texts: all that the action uses. */
function evaluate(expression: string, context: Context): unknown {
  const split = (operator: string) => expression.split(operator).map((part) => part.trim());
  if (expression.includes('||')) return split('||').reduce<unknown>((was, part) => was || evaluate(part, context), '');
  if (expression.includes('&&'))
    return split('&&').reduce<unknown>((was, part) => was && evaluate(part, context), true);
  if (expression.includes('==')) {
    const [left, right] = split('==').map((part) => evaluate(part, context));
    return left === right;
  }
  if (/^'.*'$/.test(expression)) return expression.slice(1, -1);
  if (!/^[\w.-]+$/.test(expression)) throw new Error(`An expression that this test does not know: ${expression}`);
  return expression.split('.').reduce<unknown>((value, key) => (value as Context | undefined)?.[key], context) ?? '';
}

function fill(text: string, context: Context): string {
  return text.replace(/\$\{\{(.*?)\}\}/g, (_, expression: string) => String(evaluate(expression.trim(), context)));
}

/** A comment on the pull request, as the stand-in of `gh` keeps it. */
export interface Comment {
  readonly id: string;
  readonly body: string;
  readonly viewerDidAuthor: boolean;
}

/** What the stand-in of `gh` has seen and knows. */
export interface GitHub {
  comments: Comment[];
  readonly calls: { readonly args: readonly string[]; readonly variables: Readonly<Record<string, unknown>> }[];
  /** What it answers instead, as an error. */
  refuses?: string;
}

export interface ActionRun {
  /** Of the step that failed, else of the last one. */
  readonly code: number;
  readonly failed: string | null;
  /** What the steps printed, by name. */
  readonly log: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** A machine as GitHub lends it: runs an action's steps with bash one after the other, with a `gh` that only remembers. */
export class Runner {
  readonly folder = mkdtempSync(join(tmpdir(), 'glossator-runner-'));
  private readonly bin = join(this.folder, 'bin');
  private readonly state = join(this.folder, 'github.json');

  constructor(private readonly actionPath: string) {
    mkdirSync(this.bin);
    this.program('gh', `exec node '${join(process.cwd(), 'test', 'support', 'fakeGh.mjs')}' "$@"`);
    this.github = { comments: [], calls: [] };
  }

  get github(): GitHub {
    return JSON.parse(readFileSync(this.state, 'utf8')) as GitHub;
  }

  set github(state: GitHub) {
    writeFileSync(this.state, JSON.stringify(state));
  }

  /** Puts a program in front of the machine’s own of that name. */
  program(name: string, script: string): void {
    writeFileSync(join(this.bin, name), `#!/bin/bash\n${script}\n`);
    chmodSync(join(this.bin, name), 0o755);
  }

  /** Runs the action in a repository, in the context of an event. */
  run(workspace: string, inputs: Readonly<Record<string, string>>, event: Context, sha: string): ActionRun {
    const action = readAction(join(this.actionPath, 'action.yml'));
    const temp = join(this.folder, 'temp');
    const summaryFile = join(this.folder, 'summary');
    mkdirSync(temp, { recursive: true });
    writeFileSync(summaryFile, '');
    const github = { token: 'a-token', sha, event };
    const defaults = Object.fromEntries(
      Object.entries(action.inputs).map(([name, input]) => [name, fill(input.default ?? '', { github })]),
    );
    const context = { github, inputs: { ...defaults, ...inputs }, steps: {} as Record<string, { outputs: object }> };
    const log: Record<string, string> = {};
    let [code, failed]: [number, string | null] = [0, null];
    for (const step of action.runs.steps) {
      if (step.if !== undefined && !evaluate(step.if, context)) continue;
      const outputFile = join(this.folder, 'output');
      writeFileSync(outputFile, '');
      const env = {
        ...process.env,
        PATH: `${this.bin}${delimiter}${process.env['PATH']}`,
        FAKE_GH_STATE: this.state,
        RUNNER_TEMP: temp,
        GITHUB_ACTION_PATH: this.actionPath,
        GITHUB_WORKSPACE: workspace,
        GITHUB_REPOSITORY: 'lan/articles',
        GITHUB_OUTPUT: outputFile,
        GITHUB_STEP_SUMMARY: summaryFile,
        ...Object.fromEntries(Object.entries(step.env ?? {}).map(([name, value]) => [name, fill(value, context)])),
      };
      const script = join(this.folder, 'step.sh');
      writeFileSync(script, step.run);
      const bash = ['--noprofile', '--norc', '-e', '-o', 'pipefail', script];
      const ran = spawnSync('bash', bash, { cwd: workspace, env, encoding: 'utf8' });
      log[step.name] = ran.stdout + ran.stderr;
      const outputs = readFileSync(outputFile, 'utf8').split('\n');
      if (step.id)
        context.steps[step.id] = {
          outputs: Object.fromEntries(outputs.filter((o) => o).map((o) => o.split(/=(.*)/s))),
        };
      if (ran.status !== 0) {
        [code, failed] = [ran.status ?? -1, step.name];
        break;
      }
    }
    const outputs = Object.fromEntries(
      Object.entries(action.outputs).map(([name, { value }]) => [name, fill(value, context)]),
    );
    return { code, failed, log, summary: readFileSync(summaryFile, 'utf8'), outputs };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
