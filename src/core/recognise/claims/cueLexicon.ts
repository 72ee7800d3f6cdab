import type { CueFormKind, CueWords } from '../../languages/cueWords';
import { rows } from '../../lexicon/table';
import { PhraseTrie } from '../../lexicon/trie';
import { CUE_TABLES } from './cueTables';

export type CueRole = 'verb' | 'adjective' | 'before' | 'own' | 'hearsay' | 'passive' | 'not';

/** What a phrase of the cue tables is. */
export interface CueEntry {
  readonly role: CueRole;
  readonly kind: CueFormKind;
  /** Letters as told in `CueWords`. */
  readonly frame: string;
}

const compiled = new Map<string, PhraseTrie<CueEntry>>();

/** The cues of a language by their forms. Compiled when first asked for. */
export function cueLexicon(code: string, cues: CueWords): PhraseTrie<CueEntry> {
  let trie = compiled.get(code);
  if (!trie) compiled.set(code, (trie = compile(CUE_TABLES.get(code) ?? '', cues)));
  return trie;
}

function compile(table: string, cues: CueWords): PhraseTrie<CueEntry> {
  const trie = new PhraseTrie<CueEntry>();
  for (const [role, cell = '', frame = '', after] of rows(table)) {
    if (role !== 'verb') {
      trie.add(cell.split(' '), { role: role as CueRole, kind: 'finite', frame });
      continue;
    }
    for (const { text, kind } of cues.inflect(cell))
      addForm(trie, (after ? `${text} ${after}` : text).split(' '), kind, frame);
  }
  return trie;
}

/** One form may belong to several verbs, or to one in two ways (`forecast`): what is allowed to one is allowed to all. */
function addForm(trie: PhraseTrie<CueEntry>, phrase: readonly string[], kind: CueFormKind, frame: string): void {
  const known = trie.get(phrase);
  if (!known || known.role !== 'verb') {
    if (!known) trie.add(phrase, { role: 'verb', kind, frame });
    return;
  }
  trie.add(phrase, {
    role: 'verb',
    kind:
      known.kind === kind || kind === 'participle'
        ? known.kind
        : kind === 'finite' || known.kind === 'finite'
          ? 'finite'
          : known.kind,
    frame: known.frame + [...frame].filter((letter) => !known.frame.includes(letter)).join(''),
  });
}
