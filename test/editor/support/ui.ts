// The screen that shows this extension host, for tests that must see what a person sees.
//
//   const text = await ui((page) => page.locator('.monaco-hover').innerText());
//   await ui((page, label) => page.getByRole('treeitem', { name: label }).click(), 'Hà Nội');
//   await screenshot('highlights');
//
// The function travels as text and runs elsewhere, so it sees its parameters and nothing else: no imports, no variables
// of the test. Wait with locators, which wait by themselves, and never for a time.
import { type Page } from 'playwright-core';
import { bridgeAddress, post } from './bridge';

interface Surroundings {
  /** The path of a file that is kept after the run. */
  artifact(name: string): string;
}

const UNAVAILABLE = 'skipped: this VS Code is a window of the desktop, which tests can not look into';

type Skip = (reason: string) => void;

let skip: Skip | undefined;

/** Tells how to skip the test that is running; the runner of the tests calls this. */
export function skipWith(how: Skip): void {
  skip = how;
}

/** Whether there is a page to look at. A test that calls `ui` without one skips itself. */
export async function uiIsAvailable(): Promise<boolean> {
  if (!bridgeAddress()) return false;
  return !(await ask('() => true', undefined)).unavailable;
}

/** Runs a function against the page and returns its result, which has to survive JSON. */
export async function ui<Result, Argument = undefined>(
  act: (page: Page, argument: Argument, surroundings: Surroundings) => Result | Promise<Result>,
  argument?: Argument,
): Promise<Result> {
  const answer = bridgeAddress() ? await ask(String(act), argument) : { unavailable: true };
  if (answer.unavailable) {
    skip?.(UNAVAILABLE);
    throw new Error(UNAVAILABLE);
  }
  if (answer.error) throw new Error(`On the page: ${answer.error}`);
  return answer.result as Result;
}

/** Takes a picture of the whole window, once it has its theme, and returns the path of the file. */
export function screenshot(name: string): Promise<string> {
  return ui(async (page, file, { artifact }) => {
    const path = artifact(`${file}.png`);
    await page.locator('.monaco-workbench[class*="-themes-"]').waitFor();
    await page.screenshot({ path });
    return path;
  }, name);
}

interface Answer {
  unavailable?: boolean;
  error?: string;
  result?: unknown;
}

async function ask(source: string, argument: unknown): Promise<Answer> {
  return (await post('ui', JSON.stringify({ source, argument }))) as Answer;
}
