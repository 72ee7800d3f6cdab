import * as vscode from 'vscode';
import type { EntityType, Ref } from '../../core/annotation/model';
import { changeEntity } from '../../core/index/decisions';
import { identityChoices, sameMentions, type IdentityChoice } from '../../core/index/identityChoices';
import type { EntityMark, Mark } from '../../core/index/mark';
import { identitiesNamed, namesOf, refForName } from '../../core/service';
import type { ArticleState } from '../documents/articleState';
import type { ArticleStates } from '../documents/articleStates';
import type { WorkspaceIndex } from '../documents/workspaceIndex';
import { readableRef } from '../surfaces/card';
import { shorten } from '../surfaces/markdown';
import { count, ENTITY_WORDS } from '../surfaces/words';
import { decide } from './deciding';
import { pick } from './picks';
import { chosenMarks } from './targets';

/** Who or what a name stands for: one of those that recognition knows, one that the article mentions, or another by name or Wikidata id. */
interface Identity {
  readonly type: EntityType;
  readonly ref: Ref;
}

/**
 * Lets the person choose who or what a name stands for. A card's link names the identity; a test or another extension may say
 * as well whether it holds for all mentions written alike.
 */
export async function chooseIdentity(
  states: ArticleStates,
  index: WorkspaceIndex,
  argument: unknown,
  ref?: unknown,
  scope?: unknown,
): Promise<boolean> {
  const chosen = chosenMarks(states, argument, (mark: Mark): mark is EntityMark => mark.layer === 'entity');
  const mark = chosen?.marks[0];
  if (!chosen || !mark) return false;
  const { state } = chosen;
  const text = state.document.getText();
  const name = text.slice(mark.start, mark.end);
  const choices = identityChoices(mark, identitiesNamed(name, state.language), state.marks);
  const named = (r: Ref) => [...namesOf(r), ...index.namesOf(r)];
  const identity = choices.find((c) => c.ref === ref) ?? (await askWho(name, mark, choices, named, state));
  if (!identity) return false;
  const marks = await askWhere(mark, sameMentions(mark, state.marks, text), name, scope);
  if (!marks) return false;
  return decide(state, new Map(marks.flatMap((m) => [...changeEntity(m, identity.type, identity.ref, state.desk)])));
}

interface IdentityItem extends vscode.QuickPickItem {
  readonly identity?: Identity;
}

function askWho(
  name: string,
  mark: EntityMark,
  choices: readonly IdentityChoice[],
  namesOfRef: (ref: Ref) => readonly string[],
  state: ArticleState,
): Promise<Identity | undefined> {
  const items: IdentityItem[] = choices.flatMap((choice, i) => {
    const item = itemFor(choice, namesOfRef);
    const begins = choice.from === 'article' && choices[i - 1]?.from !== 'article';
    return begins ? [{ label: 'In this article', kind: vscode.QuickPickItemKind.Separator }, item] : [item];
  });
  return new Promise((resolve) => {
    const picker = vscode.window.createQuickPick<IdentityItem>();
    picker.title = `Who or what is “${shorten(name, 40)}”?`;
    picker.placeholder = 'Choose one, or type a name or a Wikidata id (Q17)';
    picker.matchOnDescription = true;
    picker.items = items;
    picker.onDidChangeValue((typed) => {
      const another = typedIdentity(typed, mark, state.language);
      picker.items = another ? [...items, another] : items;
    });
    picker.onDidAccept(() => {
      resolve(picker.selectedItems[0]?.identity);
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}

function itemFor(choice: IdentityChoice, namesOfRef: (ref: Ref) => readonly string[]): IdentityItem {
  const [label, ...others] = new Set(namesOfRef(choice.ref));
  const facts = [ENTITY_WORDS[choice.type], ...others.slice(0, 3), choice.ref];
  const mentions = choice.mentions ? `${count(choice.mentions, 'mention')} in this article` : '';
  return {
    label: label ?? readableRef(choice.ref),
    description: facts.join(' · '),
    detail: [choice.from === 'now' ? 'What it is taken for now' : '', mentions].filter(Boolean).join(' · '),
    identity: { type: choice.type, ref: choice.ref },
  };
}

/** What was typed, as an identity of the mark's type. */
function typedIdentity(typed: string, mark: EntityMark, language: string): IdentityItem | undefined {
  const name = typed.trim();
  if (!name) return undefined;
  const item = /^(?:wd:)?(Q\d{1,12})$/i.exec(name)?.[1]?.toUpperCase();
  const ref = item ? `wd:${item}` : refForName(name, mark.type, language);
  return {
    label: item ? `Wikidata ${item}` : `“${shorten(name, 40)}”`,
    description: `${ENTITY_WORDS[mark.type]} · ${ref}`,
    alwaysShow: true,
    identity: { type: mark.type, ref },
  };
}

/** The mentions that the choice holds for; `undefined` where the person turned away. */
async function askWhere(
  mark: EntityMark,
  alike: readonly EntityMark[],
  name: string,
  scope: unknown,
): Promise<readonly EntityMark[] | undefined> {
  if (alike.length < 2) return [mark];
  const where =
    scope === 'here' || scope === 'everywhere'
      ? scope
      : await pick<'here' | 'everywhere'>(`Where does that hold for “${shorten(name, 40)}”?`, [
          { label: `Everywhere in this article (${alike.length})`, value: 'everywhere' },
          { label: 'Only here', value: 'here' },
        ]);
  return where && (where === 'here' ? [mark] : alike);
}
