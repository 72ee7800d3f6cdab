import * as vscode from 'vscode';
import { VERDICTS } from '../../core/annotation/model';
import type { Span } from '../../core/base/span';
import { judge, setSource, tagClaim } from '../../core/index/decisions';
import type { ClaimMark, EntityMark, Mark } from '../../core/index/mark';
import { sentenceAround } from '../../core/service';
import { toSpan } from '../convert';
import type { ArticleState } from '../documents/articleState';
import type { ArticleStates } from '../documents/articleStates';
import { ENTITY_WORDS, VERDICT_WORDS } from '../surfaces/words';
import { decide } from './deciding';
import { pick } from './picks';
import { trimmed } from './selecting';
import { activeState, chosenMarks } from './targets';

/** Tags the sentence at each cursor, or each selection, as a claim. */
export async function tagSentence(states: ArticleStates): Promise<boolean> {
  const state = activeState(states);
  const editor = vscode.window.activeTextEditor;
  if (!state || !editor) return false;
  const { desk } = state;
  const spans = editor.selections.map((s) =>
    s.isEmpty
      ? sentenceAround(desk.text, state.document.offsetAt(s.active), state.language)
      : trimmed(state, toSpan(state.document, s)),
  );
  const claims = spans.filter((s): s is Span => s !== null && s.end > s.start);
  if (!claims.length) {
    void vscode.window.showInformationMessage('Put the cursor into a sentence first.');
    return false;
  }
  return decide(state, new Map(claims.flatMap((span) => [...tagClaim(span, null, null, desk)])));
}

function isClaim(mark: Mark): mark is ClaimMark {
  return mark.layer === 'claim';
}

/** Sets the source of the claim at the cursor: the selection beside it, or an entity that the person picks. */
export async function setClaimSource(states: ArticleStates, argument: unknown, source?: unknown): Promise<boolean> {
  const chosen = chosenMarks(states, argument, isClaim);
  if (!chosen) return false;
  const { state } = chosen;
  const claim = chosen.marks[0]!;
  const span = isSpan(source) ? source : await pickSource(claim, state);
  return span ? decide(state, setSource(claim, span, state.desk)) : false;
}

function isSpan(value: unknown): value is Span {
  const span = value as Partial<Span> | null;
  return typeof span === 'object' && span !== null && Number.isInteger(span.start) && Number.isInteger(span.end);
}

function pickSource(claim: ClaimMark, state: ArticleState): Promise<(Span & { ref?: string }) | undefined> {
  const text = state.document.getText();
  const distance = (mark: Mark) => Math.max(claim.start - mark.end, mark.start - claim.end, 0);
  const names = state.marks
    .filter(
      (mark): mark is EntityMark => mark.layer === 'entity' && mark.type !== 'system' && mark.type !== 'agreement',
    )
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, 40);
  const choices = names.map((mark) => ({
    label: text.slice(mark.start, mark.end),
    description: `${ENTITY_WORDS[mark.type]}, line ${state.document.positionAt(mark.start).line + 1}`,
    value: { start: mark.start, end: mark.end, ref: mark.ref },
  }));
  return pick('Who says it?', choices);
}

export async function setVerdict(
  states: ArticleStates,
  argument: unknown,
  verdict?: unknown,
  note?: unknown,
): Promise<boolean> {
  const chosen = chosenMarks(states, argument, isClaim);
  if (!chosen) return false;
  const { state } = chosen;
  const claim = chosen.marks[0]!;
  const choices = VERDICTS.map((value) => ({ label: VERDICT_WORDS[value], value }));
  const to = VERDICTS.find((v) => v === verdict) ?? (await pick('What is your verdict on this claim?', choices));
  if (!to) return false;
  const why =
    typeof note === 'string'
      ? note
      : await vscode.window.showInputBox({
          title: `${VERDICT_WORDS[to]}: why?`,
          prompt: 'A note for colleagues: what you checked, with a source. May stay empty.',
        });
  return why === undefined ? false : decide(state, judge(claim, to, why, state.desk));
}
